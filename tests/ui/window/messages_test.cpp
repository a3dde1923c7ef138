// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/error.h>
#include <ui/window/messages.h>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class MessagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void shown_speaksInTheBar();
    void notShown_waits_andIsMarked();
    void backAgain_saysItAgain();
    void success_isNotSaidTwice();
    void closedByThePerson_isOver();
    void anotherOne_isLeftAlone();
    void action_isDoneOnce();
    void cancelled_isNoMessage();
    void gone_leavesTheBar();
};

namespace {

QString said(const MessageBar &bar)
{
    return bar.isShowing() ? bar.text() : QString();
}

} // namespace

void MessagesTest::shown_speaksInTheBar()
{
    MessageBar bar;
    Messages messages(bar);
    messages.setShown(true);
    messages.showError(Error(ErrorKind::Offline, u"Union can't be reached."_s));
    QCOMPARE(said(bar), u"Union can't be reached."_s);
    QCOMPARE(bar.severity(), Severity::Error);
    QVERIFY(!messages.isUnseen());
    messages.dismiss();
    QCOMPARE(said(bar), QString());
}

void MessagesTest::notShown_waits_andIsMarked()
{
    MessageBar bar;
    Messages messages(bar);
    const QSignalSpy marked(&messages, &Messages::unseenChanged);
    messages.showMessage(Severity::Success, u"“a” was created."_s);
    QCOMPARE(said(bar), QString());
    QVERIFY(messages.isUnseen());
    QCOMPARE(marked.count(), 1);
    messages.setShown(true);
    QCOMPARE(said(bar), u"“a” was created."_s);
    QVERIFY(!messages.isUnseen());
    QCOMPARE(marked.count(), 2);
}

void MessagesTest::backAgain_saysItAgain()
{
    MessageBar bar;
    Messages messages(bar);
    messages.setShown(true);
    messages.showMessage(Severity::Warning, u"Your sign-in is not kept."_s);
    messages.setShown(false);
    QCOMPARE(said(bar), QString());
    QVERIFY(!messages.isUnseen());
    messages.setShown(true);
    QCOMPARE(said(bar), u"Your sign-in is not kept."_s);
}

void MessagesTest::success_isNotSaidTwice()
{
    MessageBar bar;
    Messages messages(bar);
    messages.setShown(true);
    messages.showMessage(Severity::Success, u"“a” was saved."_s);
    messages.setShown(false);
    messages.setShown(true);
    QCOMPARE(said(bar), QString());
}

void MessagesTest::closedByThePerson_isOver()
{
    MessageBar bar;
    Messages messages(bar);
    messages.setShown(true);
    messages.showMessage(Severity::Warning, u"Your sign-in is not kept."_s);
    bar.dismiss();
    QCOMPARE(messages.text(), QString());
    messages.setShown(false);
    messages.setShown(true);
    QCOMPARE(said(bar), QString());
}

void MessagesTest::anotherOne_isLeftAlone()
{
    MessageBar bar;
    Messages first(bar);
    Messages second(bar);
    first.setShown(true);
    first.showMessage(Severity::Warning, u"First."_s);
    second.showMessage(Severity::Error, u"Second."_s);
    QCOMPARE(said(bar), u"First."_s);
    second.dismiss();
    QCOMPARE(said(bar), u"First."_s);
    second.showMessage(Severity::Error, u"Second again."_s);
    first.dismiss();
    QCOMPARE(second.text(), u"Second again."_s);
}

void MessagesTest::action_isDoneOnce()
{
    MessageBar bar;
    Messages messages(bar);
    int done = 0;
    messages.showMessage(Severity::Error, u"No."_s, u"Try again"_s, [&done] { ++done; });
    messages.setShown(true);
    bar.findChild<QAbstractButton *>(u"messageBarAction"_s)->click();
    QCOMPARE(done, 1);
    QCOMPARE(messages.text(), QString());
}

void MessagesTest::cancelled_isNoMessage()
{
    MessageBar bar;
    Messages messages(bar);
    messages.showError(Error::cancelled());
    QVERIFY(!messages.isUnseen());
    QCOMPARE(messages.text(), QString());
}

void MessagesTest::gone_leavesTheBar()
{
    MessageBar bar;
    {
        Messages messages(bar);
        messages.setShown(true);
        messages.showMessage(Severity::Error, u"No."_s, u"Try again"_s, [] {});
    }
    QCOMPARE(said(bar), QString());
}

QTEST_MAIN(MessagesTest)
#include "messages_test.moc"
