// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/network.h>
#include <tests/contract/controlplane.h>
#include <tests/contract/workbench.h>

#include <app/keys/controlplanecheck.h>
#include <app/keys/pastedaddress.h>

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// What Latchkey says of an address, without a sign-in.
class ConnectTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void pastedAddress_isFoundToBeUnion_data();
    void pastedAddress_isFoundToBeUnion();
    void verdict_fitsWhatIsThere_data();
    void verdict_fitsWhatIsThere();
    void certificate_isToldApart_data();
    void certificate_isToldApart();
    void check_asksOnce_andSendsNoSignIn();

private:
    [[nodiscard]] Result<CheckedControlPlane> check(const QUrl &url, bool trusts = true) const;

    ControlPlane m_controlPlane;
};

void ConnectTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
}

void ConnectTest::cleanup()
{
    m_controlPlane.command(u"reset"_s);
}

Result<CheckedControlPlane> ConnectTest::check(const QUrl &url, bool trusts) const
{
    Network network;
    ControlPlaneCheck checking(
        Endpoint::parse(url.toString()).value(), trusts ? m_controlPlane.caFile() : QString(), network);
    return resultOf(checking.start());
}

void ConnectTest::pastedAddress_isFoundToBeUnion_data()
{
    QTest::addColumn<QString>("pasted");
    const QString authority = m_controlPlane.endpoint();
    QTest::newRow("host and port") << authority;
    QTest::newRow("url") << u"https://"_s + authority;
    QTest::newRow("dns") << u"dns:///"_s + authority;
    QTest::newRow("console link") << u"https://"_s + authority + u"/console/projects/p/domains/d?x=y"_s;
    QTest::newRow("organization link") << u"https://"_s + authority + u"/org/acme/projects/p"_s;
    QTest::newRow("encoded key") << u"export FLYTE_API_KEY=\""_s
            + QString::fromLatin1((authority + u":ci:s3cr3t:acme"_s).toUtf8().toBase64()) + u'"';
}

void ConnectTest::pastedAddress_isFoundToBeUnion()
{
    QFETCH(QString, pasted);
    const auto address = understandAddress(pasted);
    QVERIFY_OK(address);
    const auto found = check(address->endpoint.url());
    QVERIFY_OK(found);
    QVERIFY(found->hasApiKeys);
    QCOMPARE(found->metadata.clientId, m_controlPlane.clientId());
}

void ConnectTest::verdict_fitsWhatIsThere_data()
{
    const QString absent = u"absent"_s;
    const QString unimplemented = u"unimplemented"_s;
    const QJsonObject noProvider{{u"connectMetadata"_s, unimplemented}, {u"oauthMetadata"_s, absent},
        {u"openidMetadata"_s, absent}, {u"flyteClient"_s, absent}};
    const auto with = [](QJsonObject settings, const QString &name, const QString &value) {
        settings.insert(name, value);
        return settings;
    };
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QJsonObject &settings, ErrorKind kind, const QString &says) {
        QTest::newRow(name) << settings << kind << says;
    };
    const QString apps = u"appsService"_s;
    row("Flyte, no such path", {{apps, absent}}, ErrorKind::Unsupported, u"Flyte without API keys"_s);
    row("Flyte, no such call", {{apps, unimplemented}}, ErrorKind::Unsupported, u"Flyte without API keys"_s);
    row("Flyte, a console for every other path", {{apps, u"page"_s}}, ErrorKind::Unsupported,
        u"Flyte without API keys"_s);
    row("no identity provider", noProvider, ErrorKind::Unsupported, u"no identity provider"_s);
    row("neither", with(noProvider, apps, absent), ErrorKind::NotUnion, u"not a Union control plane"_s);
}

void ConnectTest::verdict_fitsWhatIsThere()
{
    QFETCH(QJsonObject, settings);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    m_controlPlane.command(u"configure"_s, settings);
    const auto found = check(m_controlPlane.url());
    QVERIFY_ERROR(found, kind);
    QVERIFY2(found.error().message().contains(says), qPrintable(found.error().message()));
}

void ConnectTest::certificate_isToldApart_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("needs a CA file") << m_controlPlane.url() << false << ErrorKind::UnknownAuthority
                                     << u"certificate authority file"_s;
    QTest::newRow("another name") << m_controlPlane.wrongNameUrl() << true << ErrorKind::Tls
                                  << u"another name"_s;
    QTest::newRow("expired") << m_controlPlane.expiredUrl() << true << ErrorKind::Tls << u"expired"_s;
}

void ConnectTest::certificate_isToldApart()
{
    QFETCH(QUrl, url);
    QFETCH(bool, trusts);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const auto found = check(url, trusts);
    QVERIFY_ERROR(found, kind);
    QVERIFY2(found.error().message().contains(says), qPrintable(found.error().message()));
    QCOMPARE(m_controlPlane.requests(QString()), 0);
}

void ConnectTest::check_asksOnce_andSendsNoSignIn()
{
    m_controlPlane.command(u"fail"_s, {{u"path"_s, u"AppsService/List"_s}, {u"code"_s, u"unavailable"_s}});
    const auto found = check(m_controlPlane.url());
    QVERIFY_OK(found);
    QVERIFY(!found->hasApiKeys); // it could not say
    QCOMPARE(m_controlPlane.requests(u"/List"_s), 1);
    QCOMPARE(m_controlPlane.requests(u"/GetOAuth2Metadata"_s), 1);
    QVERIFY(m_controlPlane.recorded(u"calls"_s).isEmpty());
    QVERIFY(m_controlPlane.recorded(u"tokens"_s).isEmpty());
}

QTEST_GUILESS_MAIN(ConnectTest)
#include "connect_test.moc"
