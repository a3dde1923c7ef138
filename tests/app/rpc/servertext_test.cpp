// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/servertext.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class ServerTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void shownServerText_cleans_data();
    void shownServerText_cleans();
    void shownServerText_isShort();
    void shownServerText_takesTheTokenOut();
};

void ServerTextTest::shownServerText_cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"no such app"_s << u"no such app"_s;
    QTest::newRow("other scripts") << u"não há, 鍵がない, מפתח"_s << u"não há, 鍵がない, מפתח"_s;
    QTest::newRow("lines") << u"one\r\n\ttwo"_s << u"one two"_s;
    QTest::newRow("terminal colours") << u"\x1b[31mred\x1b[0m"_s << u"[31mred[0m"_s;
    QTest::newRow("NUL") << QString::fromLatin1("a\0b", 3) << u"ab"_s;
    QTest::newRow("right to left") << u"abc\u202Egpj.exe\u202C"_s << u"abcgpj.exe"_s;
    QTest::newRow("zero width") << u"a\u200Bb\uFEFFc"_s << u"abc"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a b"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"x"_s << u"\uFFFDx"_s;
    QTest::newRow("emoji") << u"ok 🔑"_s << u"ok 🔑"_s;
}

void ServerTextTest::shownServerText_cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QString got = shownServerText(text, {});
    QCOMPARE(got.replace(u'?', u'\uFFFD'), shown);
}

void ServerTextTest::shownServerText_isShort()
{
    const QString shown = shownServerText(QString(1'000'000, u'x'), {});
    QCOMPARE(shown.size(), 301);
    QVERIFY(shown.endsWith(u'…'));
}

void ServerTextTest::shownServerText_takesTheTokenOut()
{
    const QString shown
        = shownServerText(u"bad token eyJhbGciOi.x, again eyJhbGciOi.x"_s, Secret("eyJhbGciOi.x"));
    QCOMPARE(shown, u"bad token [token], again [token]"_s);
}

QTEST_GUILESS_MAIN(ServerTextTest)
#include "servertext_test.moc"
