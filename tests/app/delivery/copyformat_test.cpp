// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "hostilevalues.h"
#include "run.h"

#include <app/delivery/copyformat.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray base64 = "YTp+/zA=";

QByteArray text(const QByteArray &value, CopyFormat format, KeyVariable variable = KeyVariable::Flyte)
{
    const auto formatted = formatCredentials(Secret(value), {format, variable}, u"nightly-etl"_s);
    return formatted ? formatted->reveal().toByteArray() : QByteArray();
}

QByteArray nameOf(KeyVariable variable)
{
    return QByteArray(variableName(variable).data());
}

} // namespace

Q_DECLARE_METATYPE(Latchkey::CopyFormat)

class CopyFormatTest final : public QObject
{
    Q_OBJECT

private slots:
    void raw_isTheValueAlone();
    void export_isOneAssignmentInQuotes_withoutNewline();
    void everyFormat_namesTheVariable();
    void shell_givesBackTheBytes_data();
    void shell_givesBackTheBytes();
    void bash_givesBackTheBytes_withHistoryExpansion();
    void dotEnv_givesBackTheBytes_readByPython();
    void dotEnv_ofAKey_isReadByAShellToo();
    void json_givesBackTheBytes();
    void whatHoldsNoSecret_isTheSameForEverySecret();
    void whatCanNotBeCarried_isRefused_andNotEchoed();
    void settingName_leadsBackToTheFormat();

private:
    QTemporaryDir m_folder;
};

void CopyFormatTest::raw_isTheValueAlone()
{
    QCOMPARE(text("YTpiOmM6ZA==", CopyFormat::Raw), QByteArray("YTpiOmM6ZA=="));
    QCOMPARE(text("s3:cr$(et)\n", CopyFormat::Raw), QByteArray("s3:cr$(et)\n"));
}

void CopyFormatTest::export_isOneAssignmentInQuotes_withoutNewline()
{
    QCOMPARE(text(base64, CopyFormat::Export), QByteArray("export FLYTE_API_KEY=\"YTp+/zA=\""));
    QCOMPARE(text("s3$(et)", CopyFormat::Export), QByteArray("export FLYTE_API_KEY='s3$(et)'"));
}

void CopyFormatTest::everyFormat_namesTheVariable()
{
    QCOMPARE(nameOf(KeyVariable::Flyte), QByteArray("FLYTE_API_KEY"));
    QCOMPARE(nameOf(KeyVariable::Union), QByteArray("UNION_API_KEY"));
    QCOMPARE(nameOf(KeyVariable::Unionai), QByteArray("UNIONAI_API_KEY"));
    for (const CopyFormat format : copyFormats()) {
        for (const KeyVariable variable : keyVariables()) {
            const bool isNamed = text(base64, format, variable).contains(nameOf(variable));
            QCOMPARE(isNamed, format != CopyFormat::Raw && format != CopyFormat::TerraformImport);
        }
    }
}

void CopyFormatTest::shell_givesBackTheBytes_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<CopyFormat>("format");
    QTest::newRow("bash") << u"bash"_s << QStringList{u"--norc"_s} << CopyFormat::Export;
    QTest::newRow("dash") << u"dash"_s << QStringList() << CopyFormat::Export;
    QTest::newRow("zsh") << u"zsh"_s << QStringList{u"-f"_s} << CopyFormat::Export;
    QTest::newRow("zsh with rc quotes")
        << u"zsh"_s << QStringList{u"-f"_s, u"-o"_s, u"rcquotes"_s, u"-o"_s, u"cshjunkiequotes"_s}
        << CopyFormat::Export;
    QTest::newRow("fish") << u"fish"_s << QStringList{u"--no-config"_s} << CopyFormat::Fish;
}

void CopyFormatTest::shell_givesBackTheBytes()
{
    QFETCH(QString, shell);
    QFETCH(QStringList, options);
    QFETCH(CopyFormat, format);
    QList<QByteArray> values = hostileValues();
    if (options.contains(u"cshjunkiequotes"_s)) // which refuses line ends in quotes, whatever is done
        values.removeIf([](const QByteArray &value) { return value.contains('\n'); });
    QFile script(m_folder.filePath(u"script"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    QList<QByteArray> expected;
    for (const QByteArray &value : std::as_const(values)) {
        const KeyVariable variable = keyVariables()[expected.size() % 3];
        script.write(text(value, format, variable) + "\nprintenv -0 " + nameOf(variable) + '\n');
        expected.append(value);
    }
    script.close();
    QList<QByteArray> printed = run(shell, options + QStringList{script.fileName()}).split('\0');
    QCOMPARE(printed.takeLast(), QByteArray());
    QCOMPARE(printed, expected);
}

void CopyFormatTest::bash_givesBackTheBytes_withHistoryExpansion()
{
    QByteArray script = "set -o history -o histexpand\n";
    QList<QByteArray> expected;
    for (const QByteArray &value : hostileValues()) {
        // It takes a line that begins with ^ for a substitution, within quotes too. No key has line ends.
        if (value.contains("\n^"))
            continue;
        script += text(value, CopyFormat::Export) + "\nprintenv -0 FLYTE_API_KEY\n";
        expected.append(value);
    }
    QList<QByteArray> printed = run(u"bash"_s, {u"--norc"_s}, script).split('\0');
    QCOMPARE(printed.takeLast(), QByteArray());
    QCOMPARE(printed, expected);
}

void CopyFormatTest::dotEnv_givesBackTheBytes_readByPython()
{
    QByteArray file;
    QList<QByteArray> expected;
    int refused = 0;
    for (const QByteArray &value : hostileValues()) {
        const QByteArray line = text(value, CopyFormat::DotEnv);
        if (line.isEmpty()) {
            QVERIFY(value.contains("${") || value.endsWith('\\'));
            ++refused;
            continue;
        }
        file += "V" + QByteArray::number(expected.size()) + line.mid(line.indexOf('=')) + '\n';
        expected.append(value);
    }
    QVERIFY(refused > 0 && refused < 40);
    const QByteArray printed = run(QStringLiteral(LATCHKEY_PYTHON),
        {u"-c"_s,
            u"import dotenv, io, sys\n"
            "text = sys.stdin.buffer.read().decode()\n"
            "values = dotenv.dotenv_values(stream=io.StringIO(text))\n"
            "sys.stdout.buffer.write(b''.join(value.encode() + b'\\0' for value in values.values()))\n"_s},
        file);
    QList<QByteArray> values = printed.split('\0');
    QCOMPARE(values.takeLast(), QByteArray());
    QCOMPARE(values, expected);
}

void CopyFormatTest::dotEnv_ofAKey_isReadByAShellToo()
{
    const QByteArray line = text(base64, CopyFormat::DotEnv);
    QCOMPARE(line, QByteArray("FLYTE_API_KEY=YTp+/zA=")); // docker takes quotes for a part of the value
    QCOMPARE(run(u"dash"_s, {}, "set -a\n" + line + "\nprintenv -0 FLYTE_API_KEY\n"), base64 + '\0');
}

void CopyFormatTest::json_givesBackTheBytes()
{
    for (const QByteArray &value : hostileValues()) {
        QJsonParseError error{};
        const auto object = QJsonDocument::fromJson(text(value, CopyFormat::Json), &error).object();
        QCOMPARE(error.errorString(), QJsonParseError().errorString());
        QCOMPARE(object.value("FLYTE_API_KEY"_L1).toString().toUtf8(), value);
        QCOMPARE(object.size(), 1);
    }
}

void CopyFormatTest::whatHoldsNoSecret_isTheSameForEverySecret()
{
    int without = 0;
    for (const CopyFormat format : copyFormats()) {
        const bool isSame = text(base64, format) == text("another", format);
        QCOMPARE(isSame, !holdsSecret(format));
        without += isSame ? 1 : 0;
        if (isSame)
            QVERIFY(!text({}, format).isEmpty());
    }
    QCOMPARE(without, 3);
}

void CopyFormatTest::whatCanNotBeCarried_isRefused_andNotEchoed()
{
    for (const char *value : {"a%b", "a!b", "a\"b", "line\nline", "gr\xc3\xbc\xc3\x9f"}) {
        const auto refused = formatCredentials(Secret(value), {CopyFormat::Cmd, KeyVariable::Flyte}, u"ci"_s);
        QVERIFY2(!refused, value);
        QCOMPARE(refused.error().kind(), ErrorKind::InvalidArgument);
        QVERIFY(!(refused.error().message() + refused.error().detail()).contains(QString::fromUtf8(value)));
    }
    QCOMPARE(text("a=b$c", CopyFormat::Cmd), QByteArray("set \"FLYTE_API_KEY=a=b$c\""));
    const QByteArray withNul("a\0b", 3);
    for (const CopyFormat format :
        {CopyFormat::Export, CopyFormat::Fish, CopyFormat::PowerShell, CopyFormat::DotEnv})
        QCOMPARE(text(withNul, format), QByteArray());
}

void CopyFormatTest::settingName_leadsBackToTheFormat()
{
    QSet<QString> names;
    for (const CopyFormat format : copyFormats()) {
        QCOMPARE(copyFormatOf(QString(settingName(format))), format);
        names.insert(settingName(format));
        QVERIFY(fileEnding(format).startsWith(u'.'));
    }
    QCOMPARE(names.size(), qsizetype(copyFormats().size()));
    QCOMPARE(copyFormatOf(u"telegram"), std::nullopt);
}

QTEST_GUILESS_MAIN(CopyFormatTest)
#include "copyformat_test.moc"
