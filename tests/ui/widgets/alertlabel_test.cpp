// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/alertlabel.h>

#include <QAccessible>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

QStringList heard;

void hear(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Alert && event->type() != QAccessible::ObjectShow)
        return;
    const char *kind = event->type() == QAccessible::Alert ? "alert: " : "shown: ";
    if (const auto *label = qobject_cast<const AlertLabel *>(event->object()))
        heard += QLatin1StringView(kind) + label->accessibleName();
}

} // namespace

/// Needs a platform with accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class AlertLabelTest final : public QObject
{
    Q_OBJECT

private slots:
    void isThere_onlyWithSomethingToSay();
    void news_areAnnounced_once();
    void role_isAnAlert();
};

void AlertLabelTest::isThere_onlyWithSomethingToSay()
{
    QWidget window;
    AlertLabel label(&window);
    window.show();
    QVERIFY(!label.isVisible());
    label.say(u"Something is wrong."_s);
    QVERIFY(label.isVisible());
    QCOMPARE(label.text(), u"Something is wrong."_s);
    label.say({});
    QVERIFY(!label.isVisible());
    QVERIFY(label.accessibleName().isEmpty());
}

void AlertLabelTest::news_areAnnounced_once()
{
    AlertLabel label;
    QTRY_VERIFY(QAccessible::isActive());
    label.say(u"one"_s);
    QAccessible::installUpdateHandler(hear);
    label.say(u"one"_s);
    QVERIFY(heard.isEmpty());
    label.say(u"two"_s);
    QCOMPARE(heard, (QStringList{u"alert: two"_s, u"shown: two"_s}));
    label.say({});
    QAccessible::installUpdateHandler(nullptr);
    QCOMPARE(heard.count(), 2);
}

void AlertLabelTest::role_isAnAlert()
{
    AlertLabel label;
    label.say(u"one"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(accessible->role(), QAccessible::AlertMessage);
    QCOMPARE(accessible->text(QAccessible::Name), u"one"_s);
}

QTEST_MAIN(AlertLabelTest)
#include "alertlabel_test.moc"
