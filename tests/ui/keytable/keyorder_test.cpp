// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/keyorder.h>

#include <QLocale>
#include <QTest>
#include <QVariant>

#include <algorithm>
#include <numeric>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(const QStringList &texts)
{
    KeyOrder order;
    order.insert(0, {texts.begin(), texts.end()});
    std::vector<int> rows(size_t(texts.size()));
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), std::cref(order));
    QStringList result;
    for (const int row : rows)
        result += texts.at(row);
    return result;
}

} // namespace

class KeyOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void text_isSortedForPeople_inAnyLocale_data();
    void text_isSortedForPeople_inAnyLocale();
    void text_followsTheLocale();
};

void KeyOrderTest::text_isSortedForPeople_inAnyLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("none, as with LANG=C") << QLocale::c();
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void KeyOrderTest::text_isSortedForPeople_inAnyLocale()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    QCOMPARE(sorted({u"Zoo"_s, u"key-10"_s, u"äpfel"_s, u"Key-2"_s, u"apple"_s}),
        QStringList({u"äpfel"_s, u"apple"_s, u"Key-2"_s, u"key-10"_s, u"Zoo"_s}));
}

void KeyOrderTest::text_followsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::Swedish));
    QCOMPARE(sorted({u"äpfel"_s, u"zoo"_s}), QStringList({u"zoo"_s, u"äpfel"_s}));
}

QTEST_GUILESS_MAIN(KeyOrderTest)
#include "keyorder_test.moc"
