// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"

#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytable.h>

#include <QAccessible>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// Names of the cells that assistive technology was told have the focus.
QStringList focused;

void hear(QAccessibleEvent *event)
{
    const QAccessibleInterface *about = event->accessibleInterface();
    if (event->type() == QAccessible::Focus && about && about->role() == QAccessible::Cell)
        focused += about->text(QAccessible::Name);
}

} // namespace

/// Needs a platform with accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class KeyTableFocusTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCurrentRow_isTold_whenTheTableGetsTheFocus();
    void aNewCurrentRow_isTold_onlyWhereTheFocusIs();
};

void KeyTableFocusTest::theCurrentRow_isTold_whenTheTableGetsTheFocus()
{
    KeyRows source;
    KeyFilterModel model;
    model.setSourceModel(&source);
    source.append({{1, u"one"_s, 1}, {2, u"two"_s, 2}});
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *table = new KeyTable(&window);
    table->setModel(&model);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTRY_VERIFY(QAccessible::isActive());
    focused.clear();
    QAccessible::installUpdateHandler(hear);
    table->setFocus();
    QTRY_COMPARE(focused.size(), 1);
    QAccessible::installUpdateHandler(nullptr);
    QVERIFY(focused.first().startsWith(table->currentIndex().data().toString()));
    delete table;
}

void KeyTableFocusTest::aNewCurrentRow_isTold_onlyWhereTheFocusIs()
{
    KeyRows source;
    KeyFilterModel model;
    model.setSourceModel(&source);
    source.append({{1, u"one"_s, 1}, {2, u"two"_s, 2}});
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *table = new KeyTable(&window);
    table->setModel(&model);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTRY_VERIFY(QAccessible::isActive());
    focused.clear();
    QAccessible::installUpdateHandler(hear);
    model.setFilterText(u"one"_s); // the current row goes
    QCOMPARE(table->currentIndex().data().toString(), u"one"_s);
    QVERIFY(focused.isEmpty());
    model.setFilterText({});
    table->setFocus();
    QTRY_COMPARE(focused.size(), 1);
    QTest::keyClick(table, table->currentIndex().row() == 0 ? Qt::Key_End : Qt::Key_Home);
    QAccessible::installUpdateHandler(nullptr);
    QCOMPARE(focused.size(), 2);
    delete table;
}

QTEST_MAIN(KeyTableFocusTest)
#include "keytablefocus_test.moc"
