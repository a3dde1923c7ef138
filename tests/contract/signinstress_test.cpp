// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/browserthread.h>
#include <tests/contract/controlplane.h>
#include <tests/contract/workbench.h>
#include <tests/support/soon.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int signIns = 1'000;

} // namespace

/// A provider that sends the browser back at once, among the noise that browsers make.
class SignInStressTest final : public QObject
{
    Q_OBJECT

private slots:
    void noSignInIsLost();
};

void SignInStressTest::noSignInIsLost()
{
    ControlPlane controlPlane;
    QVERIFY(controlPlane.start());
    BrowserThread browser(controlPlane.caFile(), QUrl(controlPlane.redirectUri()));
    Workbench bench(controlPlane);
    QElapsedTimer whole;
    whole.start();
    int lost = 0;
    int foreign = 0;
    qint64 longest = 0;
    for (int i = 0; i < signIns; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<BrowserSignIn> attempt = bench.newSignIn();
        connect(attempt.get(), &BrowserSignIn::authorizeUrlReady, &browser, &BrowserThread::open);
        connect(attempt.get(), &BrowserSignIn::foreignAnswerIgnored, this, [&foreign] { ++foreign; });
        const Result<TokenSet> tokens = resultOf(attempt->start());
        if (!tokens) {
            ++lost;
            qWarning("sign-in %d: %s", i, described(tokens.error()).constData());
        }
        longest = std::max(longest, timer.elapsed());
    }
    const double seconds = static_cast<double>(whole.elapsed()) / 1000;
    qInfo("%d sign-ins in %.0f s (%.0f ms each, %lld ms at most), %d lost; %d disturbing connections, %d of "
          "them with a wrong state",
        signIns, seconds, 1000 * seconds / signIns, longest, lost, browser.noises(), foreign);
    QCOMPARE(lost, 0);
    QCOMPARE(controlPlane.grants(u"authorization_code"_s, u"ok"_s), signIns);
    SOON_COMPARE(browser.arrivals(), signIns);
    QVERIFY(browser.noises() > signIns);
    QVERIFY(foreign > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); // ms; five minutes else
    SignInStressTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "signinstress_test.moc"
