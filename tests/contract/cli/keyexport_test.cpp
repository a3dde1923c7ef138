// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appscodec.h>
#include <app/reports/keyexport.h>
#include <tests/app/reports/python.h>
#include <tests/app/reports/trickykeys.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// Keys as Latchkey exports them, beside what the reference client makes of the same bytes from the server.
class KeyExportContractTest final : public QObject
{
    Q_OBJECT

private slots:
    void keys_areWrittenAsTheReferenceClientDoes_data();
    void keys_areWrittenAsTheReferenceClientDoes();
};

void KeyExportContractTest::keys_areWrittenAsTheReferenceClientDoes_data()
{
    QTest::addColumn<KeyFormat>("format");
    QTest::addColumn<QString>("asked");
    QTest::newRow("to_json") << KeyFormat::ProtobufJson << u"to_json"_s;
    QTest::newRow("to_dict") << KeyFormat::FlyteJson << u"json-raw"_s;
}

void KeyExportContractTest::keys_areWrittenAsTheReferenceClientDoes()
{
    QFETCH(const KeyFormat, format);
    QFETCH(const QString, asked);
    const auto apps = trickyApps();
    ApiKeys keys;
    for (const auto &app : apps.apps())
        keys.push_back(std::make_shared<const ApiKey>(keyFrom(app)));
    const QByteArray reference
        = runPython(QStringLiteral(LATCHKEY_PYTHON), {u"-B"_s, QStringLiteral(LATCHKEY_FLYTE_KEYS), asked},
            QByteArray::fromStdString(apps.SerializeAsString()), 120'000); // the first start compiles
    QVERIFY(reference.contains("nightly-etl"));
    QCOMPARE(exported(keys, format), reference);
}

QTEST_GUILESS_MAIN(KeyExportContractTest)
#include "keyexport_test.moc"
