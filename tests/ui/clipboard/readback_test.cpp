// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/clipboardrecord.h>
#include <ui/clipboard/secretclipboard.h>

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int limit = 10'000; // ms, for another program
const QString copied = u"Y2FuYXJ5"_s;
const QByteArray hint = "x-kde-passwordManagerHint";

bool isWayland()
{
    return QGuiApplication::platformName() == "wayland"_L1;
}

/// What another program prints; this one serves the clipboard meanwhile.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, limit))
        return "did not end";
    return process.error() == QProcess::FailedToStart ? "did not start" : process.readAllStandardOutput();
}

QByteArray textElsewhere()
{
    return isWayland() ? outputOf(u"wl-paste"_s, {u"--no-newline"_s})
                       : outputOf(u"xclip"_s, {u"-o"_s, u"-selection"_s, u"clipboard"_s});
}

QByteArray formatElsewhere(const QString &format)
{
    return isWayland() ? outputOf(u"wl-paste"_s, {u"--no-newline"_s, u"--type"_s, format})
                       : outputOf(u"xclip"_s, {u"-o"_s, u"-selection"_s, u"clipboard"_s, u"-t"_s, format});
}

QList<QByteArray> formatsElsewhere()
{
    const QByteArray list
        = isWayland() ? outputOf(u"wl-paste"_s, {u"--list-types"_s}) : formatElsewhere(u"TARGETS"_s);
    return list.trimmed().split('\n');
}

QByteArray primaryElsewhere()
{
    return isWayland() ? outputOf(u"wl-paste"_s, {u"--no-newline"_s, u"--primary"_s})
                       : outputOf(u"xclip"_s, {u"-o"_s, u"-selection"_s, u"primary"_s});
}

/// The other program may be there before the window system has heard of the change; long before any countdown
/// has ended it is.
#define ELSEWHERE_IS(text) QTRY_COMPARE_WITH_TIMEOUT(textElsewhere(), text, limit)

/// Another program that puts a text there and stays until the end of the test.
std::unique_ptr<QProcess> copyElsewhere(const QByteArray &text)
{
    auto process = std::make_unique<QProcess>();
    if (isWayland())
        process->start(u"wl-copy"_s, {u"--foreground"_s});
    else
        process->start(u"xclip"_s, {u"-i"_s, u"-quiet"_s, u"-selection"_s, u"clipboard"_s});
    process->write(text);
    process->closeWriteChannel();
    return process;
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(limit);
}

} // namespace

/// What other programs find on the clipboard, on X11 and on Wayland: read back by xclip and wl-paste.
class ReadbackTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void others_findTextAndHint_andNothingElse();
    void primarySelection_staysEmpty();
    void time_clears();
    void twoQuickCopies_areBothCleared();
    void clearNow_clears();
    void foreignText_isKept_andEndsTheCountdown();
    void quit_clears();
    void desktop_remembersNothing_onceTheWindowIsUsedAgain();
    void hangingOwner_holdsNothingUp();
    void crash_isClearedAfter_atTheNextStart();
    void crash_leavesForeignTextAlone();

private:
    void crashWithASecret(const QString &record);
    /// As a person does in our window. A Wayland compositor lets nobody copy who was not touched.
    void touch();
    void copy(SecretClipboard &secrets);

    QLineEdit m_window;
    QTemporaryDir m_folder;
};

void ReadbackTest::initTestCase()
{
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    m_window.activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationState(), Qt::ApplicationActive, limit);
}

void ReadbackTest::init()
{
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationState(), Qt::ApplicationActive, limit);
}

void ReadbackTest::touch()
{
    const qsizetype before = m_window.text().size();
    // More than once: another program's window may still have the keyboard for a moment.
    for (int tries = 0; tries < 20; ++tries) {
        outputOf(u"xdotool"_s, {u"key"_s, u"a"_s});
        if (QTest::qWaitFor([&] { return m_window.text().size() > before; }, 500))
            return;
    }
    QFAIL("no key arrives");
}

void ReadbackTest::copy(SecretClipboard &secrets)
{
    touch();
    secrets.put(Secret(copied.toLatin1()));
}

void ReadbackTest::others_findTextAndHint_andNothingElse()
{
    SecretClipboard secrets(*QGuiApplication::clipboard());
    copy(secrets);
    ELSEWHERE_IS(copied.toLatin1());
    const QList<QByteArray> formats = formatsElsewhere();
    QVERIFY2(formats.contains("text/plain"), formats.join(' ').constData());
    QVERIFY(formats.contains("text/plain;charset=utf-8"));
    QVERIFY(formats.contains(hint));
    for (const QByteArray &format : formats)
        QVERIFY2(!format.contains("html") && !format.contains("uri"), format.constData());
    QCOMPARE(formatElsewhere(u"text/plain;charset=utf-8"_s), copied.toLatin1());
    QCOMPARE(formatElsewhere(QString::fromLatin1(hint)), "secret");
}

void ReadbackTest::primarySelection_staysEmpty()
{
    SecretClipboard secrets(*QGuiApplication::clipboard());
    copy(secrets);
    ELSEWHERE_IS(copied.toLatin1());
    QCOMPARE(primaryElsewhere(), QByteArray());
}

void ReadbackTest::time_clears()
{
    SecretClipboard secrets(*QGuiApplication::clipboard(), 5s);
    copy(secrets);
    ELSEWHERE_IS(copied.toLatin1());
    ELSEWHERE_IS(QByteArray());
}

void ReadbackTest::twoQuickCopies_areBothCleared()
{
    SecretClipboard secrets(*QGuiApplication::clipboard(), 5s);
    touch();
    secrets.put(Secret("Zmlyc3Q="));
    copy(secrets);
    ELSEWHERE_IS(copied.toLatin1());
    ELSEWHERE_IS(QByteArray());
}

void ReadbackTest::clearNow_clears()
{
    SecretClipboard secrets(*QGuiApplication::clipboard());
    copy(secrets);
    secrets.clear();
    ELSEWHERE_IS(QByteArray());
}

void ReadbackTest::foreignText_isKept_andEndsTheCountdown()
{
    SecretClipboard secrets(*QGuiApplication::clipboard());
    copy(secrets);
    const auto other = copyElsewhere("a shopping list");
    QTRY_VERIFY_WITH_TIMEOUT(!secrets.holdsSecret(), limit);
    secrets.clear();
    ELSEWHERE_IS("a shopping list");
    end(*other);
}

void ReadbackTest::quit_clears()
{
    SecretClipboard secrets(*QGuiApplication::clipboard());
    copy(secrets);
    QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); });
    QCoreApplication::exec(); // tells everyone that it is about to quit
    QVERIFY(!secrets.holdsSecret());
    ELSEWHERE_IS(QByteArray());
}

void ReadbackTest::desktop_remembersNothing_onceTheWindowIsUsedAgain()
{
    SecretClipboard secrets(*QGuiApplication::clipboard());
    copy(secrets);
    ELSEWHERE_IS(copied.toLatin1()); // and weston has a copy of its own now
    QProcess other;
    if (isWayland()) { // another window takes the keyboard
        other.start(u"weston-terminal"_s, QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::applicationState() != Qt::ApplicationActive, limit);
    }
    secrets.clear();
    QCOMPARE(secrets.isWaitingForFocus(), isWayland());
    ELSEWHERE_IS(QByteArray()); // nobody can paste it, whatever has the keyboard
    end(other);
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationState(), Qt::ApplicationActive, limit);
    touch();
    QTRY_VERIFY_WITH_TIMEOUT(!secrets.holdsSecret(), limit);
    ELSEWHERE_IS(QByteArray());
    QGuiApplication::clipboard()->clear(); // as at the end of the program: weston brings back its copy
    ELSEWHERE_IS(QByteArray());
}

void ReadbackTest::hangingOwner_holdsNothingUp()
{
    if (isWayland())
        return; // nobody gets the clipboard there whose window was not touched
    SecretClipboard secrets(*QGuiApplication::clipboard(), 30s);
    copy(secrets);
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer heart;
    int beats = 0;
    connect(&heart, &QTimer::timeout, this, [&] {
        longest = std::max(longest, since.restart());
        ++beats;
    });
    since.start();
    heart.start(10);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--own-and-hang"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!secrets.holdsSecret(), limit);
    secrets.clear();
    beats = 0;
    QTRY_VERIFY_WITH_TIMEOUT(beats > 2, limit); // whatever clear() has set off
    // Qt gives such an owner 5 s; a busy machine takes one to start it.
    QVERIFY2(longest < 3000, qPrintable(QString::number(longest)));
    end(other);
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationState(), Qt::ApplicationActive, limit);
}

void ReadbackTest::crashWithASecret(const QString &record)
{
    QProcess crashing;
    crashing.start(QCoreApplication::applicationFilePath(), {u"--put-and-crash"_s, record});
    QTRY_VERIFY_WITH_TIMEOUT(crashing.state() == QProcess::NotRunning, limit);
    QCOMPARE(crashing.exitStatus(), QProcess::CrashExit);
    QVERIFY(QFile::exists(record));
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationState(), Qt::ApplicationActive, limit);
}

void ReadbackTest::crash_isClearedAfter_atTheNextStart()
{
    const QString record = m_folder.filePath(u"crashed"_s);
    crashWithASecret(record);
    const auto manager = copyElsewhere(copied.toLatin1()); // brings back what has lost its owner
    ELSEWHERE_IS(copied.toLatin1());
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationState(), Qt::ApplicationActive, limit);
    SecretClipboard next(*QGuiApplication::clipboard());
    next.useRecord(record);
    touch();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(record), limit);
    ELSEWHERE_IS(QByteArray());
    end(*manager);
}

void ReadbackTest::crash_leavesForeignTextAlone()
{
    const QString record = m_folder.filePath(u"crashed"_s);
    crashWithASecret(record);
    const auto other = copyElsewhere("a shopping list");
    ELSEWHERE_IS("a shopping list");
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationState(), Qt::ApplicationActive, limit);
    SecretClipboard next(*QGuiApplication::clipboard());
    next.useRecord(record);
    touch();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(record), limit);
    ELSEWHERE_IS("a shopping list");
    end(*other);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--own-and-hang"_L1 || arguments.value(1) == "--put-and-crash"_L1) {
        QLineEdit window;
        window.show();
        const bool isActive = QTest::qWaitFor(
            [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; }, limit);
        if (arguments.value(1) == "--put-and-crash"_L1) {
            SecretClipboard secrets(*QGuiApplication::clipboard());
            secrets.useRecord(arguments.value(2));
            secrets.put(Secret(copied.toLatin1()));
            ::raise(SIGKILL);
        }
        QGuiApplication::clipboard()->setText(u"never handed out"_s);
        QCoreApplication::processEvents();
        ::raise(SIGSTOP);
        return isActive ? 0 : 1;
    }
    ReadbackTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "readback_test.moc"
