// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/lockkeeper.h>

#include <app/core/whenfinished.h>
#include <app/desktop/desktopwatch.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/dialogs/signindialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/lock/lockwarning.h>
#include <ui/theme/icons.h>
#include <ui/widgets/emptystate.h>
#include <ui/window/actions.h>
#include <ui/window/mainwindow.h>
#include <ui/window/windowcontroller.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

// The browser has 5 minutes, a code mostly 10 to 15: what takes longer has been forgotten.
constexpr std::chrono::milliseconds longestSignIn = 15min;

} // namespace

LockKeeper::LockKeeper(const Surroundings &surroundings)
    : m_with(surroundings)
    , m_page(new EmptyState(&m_with.window))
    , m_shelf(m_with.window)
    , m_idle(
          m_with.preferences,
          // In a sign-in the person is in the browser.
          [this] { return !isWorthLocking() || waitsForASignIn(); }, m_with.clock)
{
    setupPage();
    m_with.window.actions().takeUp(ActionId::Lock, this, [this] { lock(); });
    m_with.window.actions().takeUp(ActionId::ClearClipboard, this, [this] { m_with.clipboard.clear(); });
    connect(&m_idle, &IdleWatch::warned, this, &LockKeeper::warn);
    connect(&m_idle, &IdleWatch::calmed, this, &LockKeeper::endWarning);
    connect(&m_idle, &IdleWatch::expired, this, &LockKeeper::lock);
    qApp->installEventFilter(this);
}

LockKeeper::~LockKeeper() = default;

// A dialog keeps the window's shortcuts from working, and a secret may be on the screen just then.
bool LockKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *sheet = qobject_cast<Sheet *>(watched); sheet && sheet != m_warning)
            sheet->addAction(m_with.window.actions()[ActionId::Lock]);
    }
    return QObject::eventFilter(watched, event);
}

void LockKeeper::setupPage()
{
    m_page->hide();
    m_page->setObjectName(u"lockPage"_s);
    describePage();
    m_page->button()->setObjectName(u"unlockButton"_s);
    m_page->setFocusProxy(m_page->button());
    connect(m_page, &EmptyState::buttonClicked, this, &LockKeeper::unlock);
    connect(&m_with.clipboard, &SecretClipboard::changed, this, &LockKeeper::describePage);
}

void LockKeeper::describePage()
{
    const bool isCopyLeft = m_with.clipboard.isWaitingForFocus();
    m_page->setContent(Icon::Lock, tr("Latchkey is locked"),
        m_hadSignIn ? textWithSignIn(isCopyLeft) : textWithoutSignIn(isCopyLeft), tr("Unlock"));
}

QString LockKeeper::textWithSignIn(bool isCopyLeft)
{
    return isCopyLeft
        ? tr("Your keys are hidden, and your sign-in has left Latchkey's memory. Your desktop may still "
             "remember the key that you copied; Latchkey clears it when you use this window again.")
        : tr(
            "Your keys are hidden, and your sign-in has left Latchkey's memory. Unlocking asks your keychain "
            "for it again.");
}

QString LockKeeper::textWithoutSignIn(bool isCopyLeft)
{
    return isCopyLeft
        ? tr("What was on the screen is hidden. Your desktop may still remember the key that you copied; "
             "Latchkey clears it when you use this window again.")
        : tr("What was on the screen is hidden until you unlock.");
}

bool LockKeeper::isLocked() const
{
    return m_with.window.isCovered();
}

QFuture<Result<void>> LockKeeper::lock()
{
    const bool wasLocked = isLocked();
    endWarning();
    if (!wasLocked)
        m_hadSignIn = m_with.controller.isAnyKeptSignedIn();
    m_with.clipboard.clear();
    describePage();
    m_with.window.setCover(m_page);
    m_shelf.putAway();
    const auto locked = m_with.controller.lock();
    if (!wasLocked)
        emit lockedChanged(true);
    return locked;
}

void LockKeeper::unlock()
{
    if (!isLocked())
        return;
    m_idle.noteActivity();
    m_with.window.setCover(nullptr);
    m_with.controller.unlock();
    m_shelf.bringBack();
    emit lockedChanged(false);
}

void LockKeeper::warn(std::chrono::seconds left)
{
    if (!m_warning) {
        // A child of the dialog in front, which would not let anything through to a sibling.
        QWidget *parent = QApplication::activeModalWidget();
        m_warning = new LockWarning(consequences(), parent ? parent : &m_with.window);
        connect(m_warning, &LockWarning::stayRequested, &m_idle, &IdleWatch::noteActivity);
        connect(m_warning, &LockWarning::lockRequested, this, &LockKeeper::lock);
        m_idle.ignore(m_warning);
        m_warning->setLeft(left);
        m_warning->show();
    }
    m_warning->setLeft(left);
}

void LockKeeper::endWarning()
{
    if (!m_warning)
        return;
    m_warning->hide();
    m_warning->deleteLater();
    m_warning.clear();
}

void LockKeeper::follow(DesktopWatch &desktop)
{
    connect(&desktop, &DesktopWatch::left, this, [this] {
        if (isAnythingOpen())
            lock();
    });
    connect(&desktop, &DesktopWatch::aboutToSleep, this, [this, &desktop] {
        if (!isAnythingOpen() && !isLocked())
            return desktop.readyToSleep();
        whenFinished(lock(), &desktop, [&desktop](const Result<void> &) { desktop.readyToSleep(); });
    });
}

bool LockKeeper::isWorthLocking() const
{
    return !isLocked()
        && (m_with.controller.isAnySignedIn() || m_with.clipboard.holdsSecret()
            || !m_with.window.findChildren<RevealDialog *>().isEmpty()
            || DialogShelf::hasTypedSecret(m_with.window));
}

bool LockKeeper::isAnythingOpen() const
{
    const auto dialogs = m_with.window.findChildren<QDialog *>();
    return !isLocked()
        && (isWorthLocking() || m_with.controller.showsConnection()
            || std::ranges::any_of(dialogs, &QWidget::isVisible));
}

bool LockKeeper::waitsForASignIn()
{
    const auto signIns = m_with.window.findChildren<SignInDialog *>();
    const bool isRunning = std::ranges::any_of(signIns,
        [](const SignInDialog *dialog) { return dialog->isVisible() && dialog->isAttemptRunning(); });
    if (!isRunning) {
        m_signInSince.reset();
        return false;
    }
    const std::chrono::milliseconds now = m_with.clock();
    return now - m_signInSince.emplace(m_signInSince.value_or(now)) < longestSignIn;
}

QStringList LockKeeper::consequences() const
{
    QStringList sentences;
    for (const RevealDialog *dialog : m_with.window.findChildren<RevealDialog *>()) {
        if (dialog->isDelivered())
            continue;
        const QString text = dialog->isKeptAtLock()
            ? tr(
                "The secret of “%1” has gone nowhere yet. It will be put in this computer's keychain, as you "
                "chose the last time.")
            : tr(
                "The secret of “%1” has gone nowhere yet. It stays hidden in memory until you unlock, and is "
                "lost if Latchkey ends before.");
        sentences.append(text.arg(shortText(dialog->keyName())));
    }
    for (const QString &label : m_with.controller.endedByLock())
        sentences.append(tr("Your sign-in to “%1” is in memory only. Locking ends it.").arg(label));
    return sentences;
}

} // namespace Latchkey::Ui

#include "moc_lockkeeper.cpp"
