// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/pythonjson.h>
#include <tests/app/reports/python.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class PythonJsonTest final : public QObject
{
    Q_OBJECT

private slots:
    void document_isTheSameToTheByte_asPythonWritesIt_data();
    void document_isTheSameToTheByte_asPythonWritesIt();
};

void PythonJsonTest::document_isTheSameToTheByte_asPythonWritesIt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("members keep their order") << R"({"b":1,"a":2})"_ba;
    QTest::newRow("in one another") << R"({"a":[1,[2,{"b":[]}]],"c":{"d":{}}})"_ba;
    QTest::newRow("nothing in it") << "{}"_ba;
    QTest::newRow("an empty list") << "[]"_ba;
    QTest::newRow("numbers and names") << R"([-1,2.5,true,false,null])"_ba;
    QTest::newRow("empty text") << R"({"":""})"_ba;
    QTest::newRow("punctuation in a text") << R"(["{[,:]}"])"_ba;
    QTest::newRow("quotes and backslashes") << R"(["\"","\\","\\\"","a\\"])"_ba;
    QTest::newRow("control characters") << R"(["\n\r\t\b\f\u0000\u001f"])"_ba;
    QTest::newRow("delete") << "[\"\x7f\"]"_ba;
    QTest::newRow("needless escapes") << R"(["\u003c\u003e\u2028","\/"])"_ba;
    QTest::newRow("beyond ASCII") << "[\"Schlüssel ключ 鍵 مفتاح\"]"_ba;
    QTest::newRow("beyond the first plane") << "[\"🔑\"]"_ba;
}

void PythonJsonTest::document_isTheSameToTheByte_asPythonWritesIt()
{
    QFETCH(const QByteArray, json);
    const QString program = u"import json, sys; print(json.dumps(json.loads(sys.stdin.buffer.read())%1))"_s;
    const QString python = QStringLiteral(LATCHKEY_PYTHON);
    QCOMPARE(asPythonWrites(json, PythonLayout::OneLine) + '\n',
        runPython(python, {u"-c"_s, program.arg(QString())}, json));
    QCOMPARE(asPythonWrites(json, PythonLayout::Indented) + '\n',
        runPython(python, {u"-c"_s, program.arg(u", indent=2"_s)}, json));
}

QTEST_GUILESS_MAIN(PythonJsonTest)
#include "pythonjson_test.moc"
