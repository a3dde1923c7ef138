// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/contract/controlplane.h>
#include <tests/contract/refreshworker.h>
#include <tests/contract/workbench.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int refreshes = 10'000;
constexpr int kills = 20;
constexpr int limit = 30'000; // ms without a new token: something is stuck

/// One of the two programs, and what it has said so far.
class Program final
{
public:
    explicit Program(const ControlPlane &controlPlane)
        : m_arguments{u"--worker"_s, controlPlane.url().toString(), controlPlane.caFile()}
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
            while (m_process.canReadLine())
                take(m_process.readLine().trimmed());
        });
    }
    ~Program() { kill(); }
    Q_DISABLE_COPY_MOVE(Program)

    void start()
    {
        m_ended = false;
        m_process.start(QCoreApplication::applicationFilePath(), m_arguments);
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    [[nodiscard]] int tokens() const { return m_tokens; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] const QByteArrayList &troubles() const { return m_troubles; }

private:
    void take(const QByteArray &line)
    {
        if (line == "token")
            ++m_tokens;
        else if (line.startsWith("ended"))
            m_ended = true;
        else if (line != "started")
            m_troubles.append(line);
    }

    QStringList m_arguments;
    QProcess m_process;
    int m_tokens = 0;
    bool m_ended = false;
    QByteArrayList m_troubles;
};

} // namespace

/// Two programs on one sign-in with refresh tokens that work once: a provider ends the sign-in at the second
/// use of one.
class RefreshStressTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void twoPrograms_neverSignEachOtherOut();
    void killedProgram_leavesNothingLockedBehind();

private:
    [[nodiscard]] int refreshed() const { return m_controlPlane.grants(u"refresh_token"_s, u"ok"_s); }
    [[nodiscard]] int refused() const
    {
        return m_controlPlane.grants(u"refresh_token"_s, u"invalid_grant"_s);
    }

    ControlPlane m_controlPlane;
};

void RefreshStressTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
}

void RefreshStressTest::init()
{
    m_controlPlane.command(u"reset"_s);
    Workbench bench(m_controlPlane);
    QVERIFY_OK(bench.signIn());
}

void RefreshStressTest::twoPrograms_neverSignEachOtherOut()
{
    Program one(m_controlPlane);
    Program other(m_controlPlane);
    QElapsedTimer timer;
    timer.start();
    one.start();
    other.start();
    int done = 0;
    while (done < refreshes) {
        const int before = one.tokens() + other.tokens();
        QTRY_VERIFY_WITH_TIMEOUT(one.tokens() + other.tokens() > before + 100 || one.hasEnded()
                || other.hasEnded() || !one.isRunning() || !other.isRunning(),
            limit);
        QVERIFY2(!one.hasEnded() && !other.hasEnded(), "a program was signed out");
        QVERIFY(one.isRunning() && other.isRunning());
        done = refreshed();
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    one.kill();
    other.kill();
    qInfo("%d refreshes in %.0f s (%.1f a second): %d and %d tokens by two programs, %d sign-outs", done,
        seconds, done / seconds, one.tokens(), other.tokens(), refused());
    QCOMPARE(refused(), 0);
    QCOMPARE(one.troubles() + other.troubles(), QByteArrayList());
    QVERIFY(one.tokens() > refreshes / 20 && other.tokens() > refreshes / 20); // both had their turn
    Workbench bench(m_controlPlane);
    QCOMPARE(bench.restore(), Session::State::SignedIn);
    QVERIFY_OK(bench.list());
}

// A program that dies between the provider's answer and the keychain's takes the new refresh token with it,
// and nothing on this side of the provider can bring it back. Any other moment must do no harm.
void RefreshStressTest::killedProgram_leavesNothingLockedBehind()
{
    int lost = 0;
    auto one = std::make_unique<Program>(m_controlPlane);
    Program other(m_controlPlane);
    one->start();
    other.start();
    QElapsedTimer timer;
    qint64 longest = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QTRY_VERIFY_WITH_TIMEOUT(one->tokens() >= 5 || one->hasEnded(), limit); // by the kill before this one
        QTest::qWait(QRandomGenerator::global()->bounded(200)); // any moment, not only after a token
        one->kill();
        timer.start();
        const int before = other.tokens();
        QTRY_VERIFY_WITH_TIMEOUT(other.tokens() >= before + 5 || other.hasEnded(), limit);
        longest = std::max(longest, timer.elapsed());
        if (other.hasEnded()) {
            ++lost;
            other.kill();
            Workbench bench(m_controlPlane);
            QVERIFY_OK(bench.signIn());
            other.start();
        }
        one = std::make_unique<Program>(m_controlPlane);
        one->start();
    }
    qInfo("%d kills: %d fell between the provider's answer and the keychain and ended the sign-in; the other "
          "program went on after %lld ms at most",
        kills, lost, longest);
    QVERIFY(refused() >= lost && refused() <= 2 * lost); // each of the two may have asked once
    QVERIFY(lost < kills);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--worker"_L1) {
        RefreshWorker worker(arguments[2], arguments[3]);
        worker.start();
        return QCoreApplication::exec();
    }
    qputenv("QTEST_FUNCTION_TIMEOUT", "2700000"); // ms; five minutes else
    RefreshStressTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "refreshstress_test.moc"
