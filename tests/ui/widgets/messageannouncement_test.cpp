// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/messagebar.h>

#include <QAccessible>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

struct Heard
{
    QAccessible::Event type;
    QString message;
};

QList<Heard> heard;

void hear(QAccessibleEvent *event)
{
    if (const auto *bar = qobject_cast<const MessageBar *>(event->object()))
        heard.append({event->type(), bar->accessibleDescription()});
}

qsizetype count(QAccessible::Event type, const QString &message)
{
    return std::count_if(heard.cbegin(), heard.cend(),
        [&](const Heard &one) { return one.type == type && one.message == message; });
}

} // namespace

/// Needs a platform with accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class MessageAnnouncementTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachMessage_isAnnounced_alsoWhileOneIsShowing();
};

void MessageAnnouncementTest::eachMessage_isAnnounced_alsoWhileOneIsShowing()
{
    MessageBar bar;
    QTRY_VERIFY(QAccessible::isActive());
    QAccessible::installUpdateHandler(hear);
    bar.showMessage(Severity::Error, u"one"_s);
    bar.showMessage(Severity::Error, u"two"_s);
    QAccessible::installUpdateHandler(nullptr);
    QCOMPARE(count(QAccessible::Alert, u"one"_s), 1);
    QCOMPARE(count(QAccessible::Alert, u"two"_s), 1);
    QVERIFY(count(QAccessible::ObjectShow, u"two"_s) >= 1);
}

QTEST_MAIN(MessageAnnouncementTest)
#include "messageannouncement_test.moc"
