// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/announcer.h>

#include <tests/ui/widgets/announcements.h>
#include <ui/theme/icons.h>
#include <ui/widgets/alertlabel.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/messagebar.h>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// Needs a platform with accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class AnnouncerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void text_isSaid_forTheWindow();
    void severalSources_areAllSaid_inOrder();
    void oneSource_saysItsLastWord();
    void withdrawnText_isNotSaid();
    void whatIsHiddenByThen_isNotSaid();
    void whileTyping_onlyThePauseIsSaid();
    void aMessage_isSaid_alsoWhileOneIsShowing();
    void aDismissedMessage_isNotSaid();
    void anAlert_isSaid_once();
    void anErrorOfAField_isSaid();
    void anEmptyState_saysHeadingAndText_onceShown();

private:
    /// Everything that is waiting has been said by the time this has.
    void sayLast();

    std::unique_ptr<QWidget> m_window;
    QWidget *m_last = nullptr;
    std::unique_ptr<Announcements> m_announcements;
};

void AnnouncerTest::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_last = new QWidget;
    m_window->layout()->addWidget(m_last);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(QAccessible::isActive());
    m_announcements = std::make_unique<Announcements>();
}

void AnnouncerTest::cleanup()
{
    m_announcements.reset();
    m_window.reset();
}

void AnnouncerTest::sayLast()
{
    Announcer::announce(*m_last, u"that was all"_s);
    QTRY_COMPARE(Announcements::heard().value(Announcements::heard().size() - 1), u"that was all"_s);
}

void AnnouncerTest::text_isSaid_forTheWindow()
{
    Announcer::announce(*m_window, u"39 keys"_s);
    QTRY_COMPARE(Announcements::heard(), QStringList{u"39 keys"_s});
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    auto *announcement = m_window->findChild<Announcement *>();
    QVERIFY(announcement);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(announcement);
    QCOMPARE(accessible->role(), QAccessible::Notification);
    QCOMPARE(accessible->parent(), QAccessible::queryAccessibleInterface(m_window.get()));
    QCOMPARE(accessible->text(QAccessible::Description), QString());
#endif
}

void AnnouncerTest::severalSources_areAllSaid_inOrder()
{
    QWidget other(m_window.get());
    other.show();
    Announcer::announce(*m_window, u"one"_s);
    Announcer::announce(other, u"two"_s);
    QTRY_COMPARE(Announcements::heard(), (QStringList{u"one"_s, u"two"_s}));
}

void AnnouncerTest::oneSource_saysItsLastWord()
{
    Announcer::announce(*m_window, u"Loading…"_s);
    Announcer::announce(*m_window, u"39 keys"_s);
    QTRY_COMPARE(Announcements::heard(), QStringList{u"39 keys"_s});
}

void AnnouncerTest::withdrawnText_isNotSaid()
{
    Announcer::announce(*m_window, u"wrong"_s);
    Announcer::announce(*m_window, {});
    sayLast();
    QCOMPARE(Announcements::heard().size(), 1);
}

void AnnouncerTest::whatIsHiddenByThen_isNotSaid()
{
    QWidget other(m_window.get());
    other.show();
    Announcer::announce(other, u"Not signed in"_s);
    other.hide();
    sayLast();
    QCOMPARE(Announcements::heard().size(), 1);
}

void AnnouncerTest::whileTyping_onlyThePauseIsSaid()
{
    QElapsedTimer clock;
    clock.start();
    Announcer::announce(*m_window, u"c"_s, Announcer::When::AfterTyping);
    Announcer::announce(*m_last, u"Copied."_s); // does not bring it forward
    Announcer::announce(*m_window, u"ci"_s, Announcer::When::AfterTyping);
    QTRY_COMPARE(Announcements::heard(), (QStringList{u"Copied."_s, u"ci"_s}));
    QVERIFY(clock.elapsed() >= 690);
}

void AnnouncerTest::aMessage_isSaid_alsoWhileOneIsShowing()
{
    auto *bar = new MessageBar;
    m_window->layout()->addWidget(bar);
    bar->showMessage(Severity::Error, u"one"_s);
    QTRY_COMPARE(Announcements::heard(), QStringList{u"one"_s});
    bar->showMessage(Severity::Error, u"two"_s);
    QTRY_COMPARE(Announcements::heard(), (QStringList{u"one"_s, u"two"_s}));
}

void AnnouncerTest::aDismissedMessage_isNotSaid()
{
    auto *bar = new MessageBar;
    m_window->layout()->addWidget(bar);
    bar->showMessage(Severity::Error, u"one"_s);
    bar->dismiss();
    sayLast();
    QCOMPARE(Announcements::heard().size(), 1);
}

void AnnouncerTest::anAlert_isSaid_once()
{
    auto *label = new AlertLabel;
    m_window->layout()->addWidget(label);
    label->say(u"one"_s);
    QTRY_COMPARE(Announcements::heard(), QStringList{u"one"_s});
    label->say(u"one"_s);
    sayLast();
    QCOMPARE(Announcements::heard().size(), 2);
}

void AnnouncerTest::anErrorOfAField_isSaid()
{
    auto *field = new FormField(u"Name"_s, new QLineEdit);
    m_window->layout()->addWidget(field);
    field->setHint(u"A hint"_s);
    field->setError(u"Taken."_s);
    QTRY_COMPARE(Announcements::heard(), QStringList{u"Taken."_s});
}

void AnnouncerTest::anEmptyState_saysHeadingAndText_onceShown()
{
    EmptyState page;
    page.setContent(Icon::Info, u"Heading"_s, u"Text."_s);
    page.show();
    QTRY_COMPARE(Announcements::heard(), QStringList{u"Heading\nText."_s});
    page.setContent(Icon::Info, u"Heading"_s, u"Text."_s);
    page.setContent(Icon::Info, u"Other"_s, u"Text."_s);
    QTRY_COMPARE(Announcements::heard(), (QStringList{u"Heading\nText."_s, u"Other\nText."_s}));
}

QTEST_MAIN(AnnouncerTest)
#include "announcer_test.moc"
