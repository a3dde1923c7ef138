// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/formbody.h>

#include <QTest>

using namespace Latchkey;

class FormBodyTest final : public QObject
{
    Q_OBJECT

private slots:
    void formBody_encodesWhatAFormMustEncode();
    void formBody_leavesOutFieldsWithoutValue();
    void formEncoded_isWhatTheUrlStandardSays_data();
    void formEncoded_isWhatTheUrlStandardSays();
    void formDecoded_undoesFormEncoded();
};

void FormBodyTest::formBody_encodesWhatAFormMustEncode()
{
    QCOMPARE(formBody({{"grant_type", "authorization_code"}, {"redirect_uri", "http://localhost:1/a b"}}),
        QByteArray("grant_type=authorization_code&redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fa+b"));
}

void FormBodyTest::formBody_leavesOutFieldsWithoutValue()
{
    QCOMPARE(formBody({{"a", ""}, {"b", "1"}, {"c", ""}}), QByteArray("b=1"));
}

void FormBodyTest::formEncoded_isWhatTheUrlStandardSays_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << QByteArray("aZ09*-._") << QByteArray("aZ09*-._");
    QTest::newRow("space") << QByteArray(" ") << QByteArray("+");
    QTest::newRow("plus") << QByteArray("+") << QByteArray("%2B");
    QTest::newRow("delimiters") << QByteArray("&=%:") << QByteArray("%26%3D%25%3A");
    QTest::newRow("utf-8") << QByteArray("ü") << QByteArray("%C3%BC");
    QTest::newRow("line end") << QByteArray("\r\n") << QByteArray("%0D%0A");
}

void FormBodyTest::formEncoded_isWhatTheUrlStandardSays()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, encoded);
    QCOMPARE(formEncoded(plain), encoded);
}

void FormBodyTest::formDecoded_undoesFormEncoded()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(static_cast<char>(byte));
    QCOMPARE(formDecoded(formEncoded(all)), all);
}

QTEST_GUILESS_MAIN(FormBodyTest)
#include "formbody_test.moc"
