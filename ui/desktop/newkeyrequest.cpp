// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/newkeyrequest.h>

#include <app/auth/session.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/connectdialog.h>
#include <ui/dialogs/signindialog.h>
#include <ui/window/actions.h>
#include <ui/window/mainwindow.h>
#include <ui/window/windowcontroller.h>

#include <QChildEvent>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr std::chrono::milliseconds patience = 5min;

bool isWayToASession(const QObject *object)
{
    return qobject_cast<const SignInDialog *>(object) || qobject_cast<const ConnectDialog *>(object);
}

bool isRestoring(const ConnectionController &connection)
{
    return connection.workspace().session().state() == Session::State::Restoring;
}

} // namespace

NewKeyRequest::NewKeyRequest(MainWindow &window, WindowController &controller, Clock clock)
    : m_window(window)
    , m_controller(controller)
    , m_clock(std::move(clock))
{
    // Not at once: a sign-in or an unlock that makes it possible has more to do.
    connect(m_window.actions()[ActionId::NewKey], &QAction::enabledChanged, this, &NewKeyRequest::look,
        Qt::QueuedConnection);
    connect(&m_controller.opened(), &OpenConnections::changed, this, &NewKeyRequest::keychainAnswered);
    m_window.installEventFilter(this);
}

NewKeyRequest::~NewKeyRequest() = default;

bool NewKeyRequest::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (isWayToASession(child))
            connect(static_cast<QDialog *>(child), &QDialog::rejected, this, &NewKeyRequest::giveUp);
    }
    return QObject::eventFilter(watched, event);
}

void NewKeyRequest::make()
{
    const auto *open = m_window.findChild<QDialog *>(u"newKeyDialog"_s);
    if (open && open->isVisible())
        return;
    m_isWaiting = true;
    m_madeAt = m_clock();
    m_connection.clear();
    m_controller.whenFree().run([self = QPointer(this)] { // after what was asked for before: a connection
        if (self)
            self->start();
    });
}

void NewKeyRequest::start()
{
    m_connection = shownId();
    const ConnectionController *shown = m_controller.shown();
    m_isKeychainAsked = shown && isRestoring(*shown);
    open();
}

void NewKeyRequest::look()
{
    if (!m_isWaiting || !m_window.actions()[ActionId::NewKey]->isEnabled())
        return;
    m_controller.whenFree().run([self = QPointer(this)] {
        if (self)
            self->open();
    });
}

void NewKeyRequest::open()
{
    if (m_isWaiting && isOver())
        giveUp();
    QAction *action = m_window.actions()[ActionId::NewKey];
    if (!m_isWaiting || !action->isEnabled())
        return; // it waits on
    giveUp();
    action->trigger();
}

// A prompt that was dismissed leaves the keychain as it was; that nothing is kept in it is another answer.
void NewKeyRequest::keychainAnswered(const ConnectionController &connection)
{
    if (!m_isWaiting || &connection != m_controller.shown())
        return;
    const Session &session = connection.workspace().session();
    const bool wasAsked = std::exchange(m_isKeychainAsked, isRestoring(connection));
    const auto &trouble = session.keychainTrouble();
    const bool isDismissed = trouble
        && (trouble->kind() == ErrorKind::KeychainLocked || trouble->kind() == ErrorKind::KeychainDenied);
    if (isOver() || (wasAsked && session.state() == Session::State::SignedOut && isDismissed))
        giveUp();
}

QString NewKeyRequest::shownId() const
{
    const ConnectionController *shown = m_controller.shown();
    return shown ? shown->connection().id : QString();
}

bool NewKeyRequest::isOver() const
{
    return (!m_connection.isEmpty() && m_connection != shownId()) || m_clock() - m_madeAt > patience;
}

} // namespace Latchkey::Ui
