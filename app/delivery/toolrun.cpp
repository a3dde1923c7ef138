// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/toolrun.h>

#include <app/core/logging.h>

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

#ifdef Q_OS_UNIX
#include <app/delivery/inputpipe.h>

#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

#ifndef Q_OS_UNIX
class InputPipe
{
};
#endif

namespace {

constexpr qsizetype mostKept = 16 * 1024; // bytes of what a program says: the end tells what went wrong
constexpr qsizetype mostWords = 480; // characters of it in a message; the detail has all
constexpr std::chrono::milliseconds graceTime = 3s; // between asking to end and ending
constexpr std::chrono::milliseconds killTime = 1s; // until a killed program is gone

/// For plain words, and no question that nobody sees.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    environment.insert(u"TERM"_s, u"dumb"_s);
    environment.insert(u"GH_PROMPT_DISABLED"_s, u"1"_s);
    return environment;
}

/// Without the frames that some programs draw around their errors.
QStringList linesOf(const QString &said)
{
    static const QRegularExpression frame(u"[\\x{2500}-\\x{257f}]+"_s);
    QStringList lines;
    for (const QString &line : said.split(u'\n')) {
        QString plain = line;
        plain = plain.remove(frame).simplified();
        if (!plain.isEmpty())
            lines.append(plain);
    }
    return lines;
}

/// What a person has to read: from the last line that names an error on, or all of it; of much the end, where
/// programs say what went wrong.
QString wordsOf(const QStringList &lines)
{
    const auto namesError = [](const QString &line) {
        return line.startsWith("error"_L1, Qt::CaseInsensitive) && line.size() > qsizetype(sizeof "error:");
    };
    const auto error = std::find_if(lines.rbegin(), lines.rend(), namesError);
    const qsizetype first = error == lines.rend() ? 0 : std::distance(error, lines.rend()) - 1;
    const QString words = lines.mid(first).join(u' ');
    if (words.size() <= mostWords)
        return words;
    return first > 0 ? words.first(mostWords) + u'…' : u'…' + words.last(mostWords);
}

} // namespace

ToolRun::ToolRun(const QString &path, const ToolCall &call, Redaction redaction, QObject *parent)
    : QObject(parent)
    , m_call(call)
    , m_name(QFileInfo(path).fileName())
    , m_redaction(std::move(redaction))
{
    m_process.setProgram(path);
    m_process.setArguments(m_call.arguments);
    m_process.setProcessEnvironment(plainEnvironment());
    m_process.setWorkingDirectory(QDir::homePath());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_limit.setSingleShot(true);
    connect(&m_process, &QProcess::readyRead, this, &ToolRun::read);
    connect(&m_process, &QProcess::errorOccurred, this, &ToolRun::processFailed);
    connect(&m_process, &QProcess::finished, this, &ToolRun::processFinished);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_limit.intervalAsDuration());
        stop(Error(ErrorKind::Timeout,
            tr("%1 did not end within %2 s and was stopped. It may have taken the key nevertheless: look "
               "there before "
               "you try again.")
                .arg(m_name, QLocale().toString(qlonglong(seconds.count())))));
    });
}

ToolRun::~ToolRun()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() != QProcess::NotRunning) {
        signalGroup(true);
        m_process.waitForFinished(static_cast<int>(killTime.count()));
    }
    wipe(m_said);
}

void ToolRun::setupInput()
{
#ifdef Q_OS_UNIX
    m_input = std::make_unique<InputPipe>(m_call.input);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([readEnd = m_input->readEnd()] { // async-signal-safe calls only
        ::setpgid(0, 0); // what the program starts ends with it
        ::dup2(readEnd, STDIN_FILENO);
    });
#endif
}

void ToolRun::start(std::chrono::milliseconds limit)
{
    setupInput();
#ifdef Q_OS_UNIX
    if (!m_input->isFilled())
        return end(failure(ErrorKind::Unavailable,
            tr("The key could not be handed to %1. Too many programs may be running: close some and try "
               "again.")
                .arg(m_name),
            u"the pipe could not be filled"_s));
#endif
    m_limit.start(limit);
    m_process.start();
#ifndef Q_OS_UNIX
    const QByteArrayView bytes = m_call.input.reveal();
    m_process.write(bytes.data(), bytes.size());
    m_process.closeWriteChannel();
#endif
    m_call.input = {};
}

void ToolRun::stop(const Error &because)
{
    if (m_stopped)
        return;
    m_stopped = because;
    m_limit.stop();
    signalGroup(false);
    QTimer::singleShot(graceTime, this, [this] { signalGroup(true); });
}

/// The program and what it has started.
void ToolRun::signalGroup(bool kill)
{
#ifdef Q_OS_UNIX
    const auto pid = static_cast<pid_t>(m_process.processId());
    const int number = kill ? SIGKILL : SIGTERM;
    if (pid > 0 && ::kill(-pid, number) != 0) // the child may not lead its group yet
        ::kill(pid, number);
#else
    Q_UNUSED(kill); // there is no asking a program without a window
    m_process.kill();
#endif
}

void ToolRun::read()
{
    QByteArray piece = m_process.readAll();
    m_said += piece;
    wipe(piece);
    if (m_said.size() > 2 * mostKept) {
        QByteArray end = m_said.right(mostKept);
        wipe(m_said);
        m_said = std::move(end);
    }
}

void ToolRun::processFailed(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // finished() follows
    end(failure(ErrorKind::Unavailable,
        tr("%1 could not be started. Check that it runs in a terminal.").arg(m_name),
        m_process.errorString()));
}

void ToolRun::processFinished(int code, QProcess::ExitStatus status)
{
    read();
    end(judge(code, status));
}

bool ToolRun::hasReadAll() const
{
#ifdef Q_OS_UNIX
    return m_input->unread() == 0;
#else
    return true;
#endif
}

Result<void> ToolRun::judge(int code, QProcess::ExitStatus status)
{
    const QStringList lines = linesOf(m_redaction.redacted(std::exchange(m_said, {})));
    const QString said = lines.join(u'\n');
    if (m_stopped)
        return failure(Error(m_stopped->kind(), m_stopped->message(), said));
    if (status == QProcess::NormalExit && code == 0 && hasReadAll())
        return {};
    if (status == QProcess::NormalExit && code == 0) {
        return failure(ErrorKind::Protocol,
            tr("%1 ended without reading the key, so it can't have it. Check the command: it has to read "
               "standard "
               "input.")
                .arg(m_name),
            said);
    }
    const QString outcome
        = status == QProcess::NormalExit ? u"exit code %1"_s.arg(code) : u"ended by a signal"_s;
    const QString detail = (lines + QStringList{m_name + u": "_s + outcome}).join(u'\n');
    if (lines.isEmpty())
        return failure(ErrorKind::Unavailable,
            tr("%1 failed and did not say why. Run it in a terminal to see more.").arg(m_name), detail);
    return failure(
        ErrorKind::Unavailable, tr("%1 failed. It says: “%2”").arg(m_name, wordsOf(lines)), detail);
}

void ToolRun::end(const Result<void> &result)
{
    m_limit.stop();
    if (!result)
        qCInfo(lcDelivery) << "a program did not take a key:"
                           << result.error().kindName(); // not what it said
    deleteLater();
    m_pending.finish(result);
}

} // namespace Latchkey

#include "moc_toolrun.cpp"
