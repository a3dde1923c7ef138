// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include "windowtexts.h"

#include <app/auth/credentialstore.h>
#include <app/keys/workspace.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/statusline.h>

#include <QAction>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

using namespace Latchkey::Ui;

namespace {

RetryPolicy withoutWaiting()
{
    return RetryPolicy([] { return 1.0; },
        [](std::chrono::milliseconds, QObject *context, std::function<void()> then) {
            QTimer::singleShot(0, context, std::move(then));
        },
        systemClock());
}

} // namespace

WindowBench::WindowBench(PracticeOptions options, Clock ofWindow)
    : clock(std::move(ofWindow))
    , tenant(std::move(options))
    , endpoint(tenant.start().value())
    , tokens(tenant.signedIn())
    , settings(folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat)
    , preferences(settings)
    , connections(settings)
    , keptSecrets(settings)
    , clipboard(*QGuiApplication::clipboard())
    , window(clipboard, clock)
    , controller(std::make_unique<WindowController>(surroundings()))
{
    window.resize(1100, 700); // the offscreen platform's screen has less
    window.show();
}

WindowBench::~WindowBench()
{
    controller.reset();
}

WindowController::Surroundings WindowBench::surroundings()
{
    return {
        .window = window,
        .connections = connections,
        .clipboard = clipboard,
        .settings = settings,
        .preferences = preferences,
        .makeWorkspace =
            [this](const Connection &connection) {
                auto made = std::make_unique<Workspace>(connection, keychain, keptSecrets, network);
                made->setRetryPolicy(withoutWaiting());
                made->keepListIn(listFolder);
                workspace = made.get();
                return made;
            },
        .openUrl = [this](const QUrl &url) { return browser.open(url); },
        .startPractice = [this] { ++practiceStarts; },
        .findConnections =
            [this] {
                const QSemaphoreReleaser untilHere((disk.acquire(), disk));
                return foundHere;
            },
        .network = network,
        .makeCliKeyring = [this] { return std::make_unique<LentCliKeyring>(cliKeyring); },
        .clock = clock,
        .rotationStore = [this](const Connection &) { return &rotations; },
    };
}

Connection WindowBench::connection() const
{
    Connection connection;
    connection.label = u"Practice"_s;
    connection.endpoint = endpoint;
    connection.organization = u"practice"_s;
    connection.hasAccount = isAccountExpected;
    return connection;
}

void WindowBench::keepSignIn(const Endpoint &forEndpoint)
{
    TokenSet kept = tokens;
    kept.endpoint = forEndpoint.authority();
    CredentialStore store(forEndpoint, keychain.items);
    const auto stored = store.store(kept);
    Q_ASSERT(stored.isFinished());
    isAccountExpected = true;
}

bool WindowBench::openSignedIn()
{
    keepSignIn(endpoint);
    controller->addAndOpen(connection());
    return QTest::qWaitFor([this] { return isLoaded(tenant.keyCount()); }, 20'000);
}

void WindowBench::openSignedOut()
{
    controller->addAndOpen(connection());
}

bool WindowBench::isLoaded(int keys) const
{
    return workspace && workspace->keys().isComplete() && !workspace->keys().isLoading()
        && workspace->keys().size() == keys;
}

int WindowBench::shownRows() const
{
    return window.showsTable() ? window.filter().rowCount() : 0;
}

QStringList WindowBench::shownNames() const
{
    QStringList names;
    for (int row = 0; row < shownRows(); ++row)
        names += window.filter().index(row, KeyTableModel::Name).data().toString();
    return names;
}

bool WindowBench::select(const QStringList &clientIds)
{
    window.table().clearSelection();
    int found = 0;
    for (int row = 0; row < window.filter().rowCount(); ++row) {
        const QModelIndex index = window.filter().index(row, KeyTableModel::Name);
        if (!clientIds.contains(index.data(KeyTableModel::ClientIdRole).toString()))
            continue;
        ++found;
        window.table().selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    return found == clientIds.size();
}

QString WindowBench::currentClientId() const
{
    return window.table().currentIndex().data(KeyTableModel::ClientIdRole).toString();
}

void WindowBench::trigger(ActionId id) const
{
    window.actions()[id]->trigger();
}

QString WindowBench::emptyHeading() const
{
    return window.showsTable() ? QString() : window.emptyState().heading();
}

QString WindowBench::emptyText() const
{
    return window.emptyState().accessibleDescription();
}

QAbstractButton *WindowBench::emptyButton() const
{
    return window.emptyState().button();
}

QAbstractButton *WindowBench::emptyLink() const
{
    return window.emptyState().link();
}

QString WindowBench::message() const
{
    return window.messageBar().isShowing() ? window.messageBar().text() : QString();
}

QAbstractButton *WindowBench::messageAction() const
{
    return window.messageBar().findChild<QAbstractButton *>(u"messageBarAction"_s);
}

QString WindowBench::summary() const
{
    return window.statusLine().findChild<QLabel *>(u"summaryLabel"_s)->text();
}

QDialog *WindowBench::dialog(const QString &objectName) const
{
    const auto dialogs = window.findChildren<QDialog *>(objectName);
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QAbstractButton *WindowBench::button(const QString &dialogName, const QString &objectName) const
{
    return field<QAbstractButton>(dialogName, objectName);
}

QString WindowBench::trouble(const QString &dialogName) const
{
    const auto *line = field<StatusLabel>(dialogName, u"trouble"_s);
    return line && line->isVisible() ? line->text() : QString();
}

Workspace &WindowBench::someoneElse()
{
    if (!m_someoneElse) {
        m_someoneElse = std::make_unique<Workspace>(connection(), m_otherKeychain, keptSecrets, network);
        const auto adopted = m_someoneElse->session().adopt(tenant.signedIn());
        const bool signedIn = QTest::qWaitFor([&adopted] { return adopted.isFinished(); });
        Q_ASSERT(signedIn);
    }
    return *m_someoneElse;
}

std::optional<ApiKey> WindowBench::onServer(const QString &clientId)
{
    const auto got = someoneElse().apps().get(clientId);
    if (!QTest::qWaitFor([&got] { return got.isFinished(); }) || !got.result())
        return std::nullopt;
    return *got.result();
}

bool WindowBench::leaksToken(const QString &log) const
{
    return leaks(tokens.accessToken, log) || leaks(tokens.refreshToken, log) || leaks(tokens.idToken, log);
}

bool WindowBench::leaks(const Secret &secret, const QString &log) const
{
    QFile file(settings.fileName());
    QString texts = textsIn(window) + log;
    if (file.open(QIODevice::ReadOnly))
        texts += QString::fromUtf8(file.readAll());
    return !secret.isEmpty() && texts.contains(QString::fromLatin1(secret.reveal().toByteArray()));
}

} // namespace Latchkey::Testing
