// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/shortcuts/reservedkeys.h>

#include <QKeySequence>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ReservedKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
};

void ReservedKeysTest::keys_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("free");
    for (const char *reserved : {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "Ctrl+Shift+Z", "Del",
             "Backspace", "Tab", "Shift+Tab", "Return", "Enter", "Ctrl+Return", "Esc", "Space", "Up",
             "Ctrl+Left", "Home", "PgDown", "A", "Shift+A", "7", "Ctrl+1", "Ctrl+9"})
        QTest::newRow(reserved) << QString::fromLatin1(reserved) << false;
    for (const char *free :
        {"F5", "Shift+F5", "Ctrl+K", "Ctrl+Shift+C", "Alt+R", "Ctrl+,", "Ctrl+0", "Meta+L"})
        QTest::newRow(free) << QString::fromLatin1(free) << true;
    QTest::newRow("none") << QString() << true;
}

void ReservedKeysTest::keys()
{
    QFETCH(QString, keys);
    QFETCH(bool, free);
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    QCOMPARE(sequence.isEmpty(), keys.isEmpty());
    const QString reason = reasonAgainstKeys(sequence);
    QCOMPARE(reason.isEmpty(), free);
    QVERIFY(free || reason.contains(sequence.toString(QKeySequence::NativeText)));
}

QTEST_MAIN(ReservedKeysTest)
#include "reservedkeys_test.moc"
