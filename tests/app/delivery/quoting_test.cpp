// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "hostilevalues.h"

#include <app/delivery/quoting.h>

#include <QTest>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

/// As PowerShell reads a literal string: about_Quoting_Rules; its tokenizer knows four typographic quotes
/// besides.
std::optional<QString> readPowerShell(const QString &literal)
{
    const QString quotes = u"'\u2018\u2019\u201a\u201b"_s;
    if (literal.isEmpty() || !quotes.contains(literal.front()))
        return std::nullopt;
    QString value;
    for (qsizetype i = 1; i < literal.size(); ++i) {
        if (!quotes.contains(literal.at(i))) {
            value += literal.at(i);
            continue;
        }
        if (i + 1 == literal.size())
            return value;
        if (!quotes.contains(literal.at(i + 1)))
            return std::nullopt; // ended too early
        value += literal.at(++i);
    }
    return std::nullopt;
}

} // namespace

class QuotingTest final : public QObject
{
    Q_OBJECT

private slots:
    void powerShell_givesBackTheText();
    void noLiteral_growsMoreThanItSays();
    void hcl_isNoTemplate();
    void bytesThatAreNoText_areRefused();
};

void QuotingTest::powerShell_givesBackTheText()
{
    for (const QByteArray &value : hostileValues()) {
        QByteArray literal;
        QVERIFY(Quoting::appendPowerShell(literal, value));
        const auto read = readPowerShell(QString::fromUtf8(literal));
        QVERIFY2(read.has_value(), literal.constData());
        QCOMPARE(read->toUtf8(), value);
    }
}

void QuotingTest::noLiteral_growsMoreThanItSays()
{
    for (const QByteArray &piece : {QByteArray("'"), QByteArray("\\"), QByteArray("\x01"), QByteArray("\""),
             QByteArray("\xe2\x80\x98"), QByteArray("${")}) {
        const QByteArray value = piece.repeated(50) + 'x';
        for (auto *append : {&Quoting::appendPosix, &Quoting::appendFish, &Quoting::appendPowerShell,
                 &Quoting::appendDotEnv, &Quoting::appendJson, &Quoting::appendHcl}) {
            QByteArray literal;
            (void)append(literal, value);
            QVERIFY(literal.size() <= Quoting::largestGrowth * value.size() + 2);
        }
    }
}

void QuotingTest::hcl_isNoTemplate()
{
    QByteArray literal;
    QVERIFY(Quoting::appendHcl(literal, "a${b}%{c}$d\"\\\n"));
    QCOMPARE(literal, QByteArray("\"a$${b}%%{c}$d\\\"\\\\\\u000a\""));
}

void QuotingTest::bytesThatAreNoText_areRefused()
{
    for (auto *append : {&Quoting::appendPowerShell, &Quoting::appendDotEnv, &Quoting::appendJson,
             &Quoting::appendHcl, &Quoting::appendCmd}) {
        QByteArray literal;
        QVERIFY(!append(literal, "a\xff"));
        QCOMPARE(literal, QByteArray());
    }
}

QTEST_GUILESS_MAIN(QuotingTest)
#include "quoting_test.moc"
