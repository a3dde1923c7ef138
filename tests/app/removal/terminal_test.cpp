// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/removal/terminal.h>

#include <QFile>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// What the second process does.
int converse()
{
    StandardTerminal terminal;
    terminal.say(u"can ask: %1"_s.arg(terminal.canAsk()));
    terminal.say(u"heard: "_s + terminal.ask(u"Really? "_s));
    terminal.complain(u"An end – alas."_s);
    return 0;
}

} // namespace

class TerminalTest final : public QObject
{
    Q_OBJECT

private slots:
    void standard_speaksAndHears_whereThereIsNoTerminal();
    void standard_canAsk_onATerminal();

private:
    QProcess m_process;
};

void TerminalTest::standard_speaksAndHears_whereThereIsNoTerminal()
{
    m_process.start(QCoreApplication::applicationFilePath(), {u"--converse"_s});
    m_process.write(" ja \nmore\n");
    m_process.closeWriteChannel();
    QVERIFY(m_process.waitForFinished());
    QCOMPARE(QString::fromUtf8(m_process.readAllStandardOutput()), u"can ask: 0\nheard: ja\n"_s);
    QCOMPARE(QString::fromUtf8(m_process.readAllStandardError()), u"Really? An end – alas.\n"_s);
}

void TerminalTest::standard_canAsk_onATerminal()
{
    const int person = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(person >= 0 && ::grantpt(person) == 0 && ::unlockpt(person) == 0);
    const QString terminal = QFile::decodeName(::ptsname(person));
    m_process.setStandardInputFile(terminal);
    m_process.setStandardErrorFile(terminal);
    QCOMPARE(::write(person, "yes\n", 4), 4);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--converse"_s});
    QVERIFY(m_process.waitForFinished());
    ::close(person);
    QCOMPARE(QString::fromUtf8(m_process.readAllStandardOutput()), u"can ask: 1\nheard: yes\n"_s);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--converse"_s))
        return converse();
    TerminalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "terminal_test.moc"
