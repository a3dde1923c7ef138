// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/tlstrust.h>

#include <app/rpc/httpclient.h>
#include <tests/support/testcertificates.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

class TlsTrustTest final : public QObject
{
    Q_OBJECT

private slots:
    void tlsTrusting_reachesAServerOfThatAuthority();
    void tlsTrusting_keepsWhatTheSystemTrusts();
    void tlsTrusting_refusesAMissingFile();
    void tlsTrusting_refusesAFileWithoutCertificates();

private:
    TestCertificates m_certificates;
};

void TlsTrustTest::tlsTrusting_reachesAServerOfThatAuthority()
{
    ScriptedServer server(m_certificates.trusted());
    server.answer(httpAnswer(200, "text/plain", "hello"));
    const auto tls = tlsTrusting(m_certificates.authorityFile());
    QVERIFY(tls);
    HttpClient client(*tls);
    HttpRequest request;
    request.url = server.url();
    const auto answer = client.send(request);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->body, "hello"_ba);
}

void TlsTrustTest::tlsTrusting_keepsWhatTheSystemTrusts()
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    const auto tls = tlsTrusting(m_certificates.authorityFile());
    QVERIFY(tls);
    QCOMPARE(tls->caCertificates(), system + QList{m_certificates.authority()});
}

void TlsTrustTest::tlsTrusting_refusesAMissingFile()
{
    const auto tls = tlsTrusting(u"/no/such/file.pem"_s);
    QVERIFY(!tls);
    QCOMPARE(tls.error().kind(), ErrorKind::Storage);
    QVERIFY(tls.error().message().contains("/no/such/file.pem"_L1));
}

void TlsTrustTest::tlsTrusting_refusesAFileWithoutCertificates()
{
    const auto tls = tlsTrusting(QCoreApplication::applicationFilePath());
    QVERIFY(!tls);
    QCOMPARE(tls.error().kind(), ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TlsTrustTest)
#include "tlstrust_test.moc"
