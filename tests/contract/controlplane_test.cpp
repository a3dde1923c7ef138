// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/controlplane.h>
#include <tests/contract/scriptedbrowser.h>
#include <tests/support/soon.h>

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// The control plane for tests itself: what the other tests here build on.
class ControlPlaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void document_isServed_toClientThatTrustsTheRun();
    void connection_isRefused_data();
    void connection_isRefused();
    void end_comesWithStdin_andTakesTheFilesAlong();

private:
    ControlPlane m_controlPlane;
};

void ControlPlaneTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
}

void ControlPlaneTest::document_isServed_toClientThatTrustsTheRun()
{
    ScriptedBrowser browser(m_controlPlane.caFile());
    QSignalSpy arrived(&browser, &ScriptedBrowser::arrived);
    browser.open(m_controlPlane.url().resolved(QUrl(u"/config/v1/flyte_client"_s)));
    SOON_COMPARE(arrived.size(), 1);
    QCOMPARE(browser.lastStatus(), 200);
    const QJsonObject config = QJsonDocument::fromJson(browser.lastBody()).object();
    QCOMPARE(config.value("authorization_metadata_key"_L1).toString(), u"flyte-authorization"_s);
    QCOMPARE(config.value("redirect_uri"_L1).toString(), m_controlPlane.redirectUri());
    QCOMPARE(m_controlPlane.requests(u"/flyte_client"_s, 200), 1);
}

void ControlPlaneTest::connection_isRefused_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("unknown authority") << m_controlPlane.url() << false;
    QTest::newRow("certificate for another name") << m_controlPlane.wrongNameUrl() << true;
    QTest::newRow("expired certificate") << m_controlPlane.expiredUrl() << true;
}

void ControlPlaneTest::connection_isRefused()
{
    QFETCH(QUrl, url);
    QFETCH(bool, trusted);
    ScriptedBrowser browser(trusted ? m_controlPlane.caFile() : QString());
    QSignalSpy arrived(&browser, &ScriptedBrowser::arrived);
    browser.open(url.resolved(QUrl(u"/config/v1/flyte_client"_s)));
    SOON_COMPARE(arrived.size(), 1);
    QCOMPARE(browser.lastStatus(), 0);
}

void ControlPlaneTest::end_comesWithStdin_andTakesTheFilesAlong()
{
    QVERIFY(QFile::exists(m_controlPlane.caFile()));
    QVERIFY(m_controlPlane.stop());
    QVERIFY(!QFile::exists(m_controlPlane.caFile()));
}

QTEST_GUILESS_MAIN(ControlPlaneTest)
#include "controlplane_test.moc"
