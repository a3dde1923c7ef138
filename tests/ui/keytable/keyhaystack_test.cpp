// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyhaystack.h>

#include <QString>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class KeyHaystackTest final : public QObject
{
    Q_OBJECT

private slots:
    void rows_keepTheirText_whenOthersComeGoAndChange();
};

// Long texts, so that the buffer is tidied up on the way.
void KeyHaystackTest::rows_keepTheirText_whenOthersComeGoAndChange()
{
    KeyHaystack haystack;
    QStringList expected;
    for (int step = 0; step < 400; ++step) {
        const int row = step * 7 % (haystack.size() + 1);
        const QString text = QString(1000 + step, QChar(u'a' + step % 26));
        haystack.insert(row, 1);
        haystack.set(row, text);
        expected.insert(row, text);
        if (step % 3 == 0) {
            const int changed = step * 11 % haystack.size();
            haystack.set(changed, u"Übung"_s);
            expected[changed] = u"ubung"_s;
        }
        if (step % 2 == 0) {
            const int removed = step * 5 % haystack.size();
            haystack.remove(removed, 1);
            expected.removeAt(removed);
        }
    }
    QCOMPARE(haystack.size(), int(expected.size()));
    for (int row = 0; row < haystack.size(); ++row)
        QCOMPARE(QString::fromStdString(std::string(haystack.at(row))), expected.at(row));
}

QTEST_GUILESS_MAIN(KeyHaystackTest)
#include "keyhaystack_test.moc"
