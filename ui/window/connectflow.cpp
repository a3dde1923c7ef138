// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/connectflow.h>

#include <app/auth/metadatadiscovery.h>
#include <app/core/whenfinished.h>
#include <app/keys/workspace.h>
#include <ui/dialogs/connectdialog.h>

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString firstColor = u"#14a38b"_s;

Connection connectionTo(const Endpoint &endpoint, const QString &organization, const QString &caFile)
{
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.label = organization.isEmpty() ? endpoint.host() : organization;
    connection.endpoint = endpoint;
    connection.organization = organization;
    connection.color = firstColor;
    connection.caFile = caFile;
    return connection;
}

} // namespace

ConnectFlow::ConnectFlow(QWidget &window, WorkspaceFactory makeWorkspace)
    : m_window(window)
    , m_makeWorkspace(std::move(makeWorkspace))
{
}

ConnectFlow::~ConnectFlow() = default;

void ConnectFlow::connectToUnion(const QString &address)
{
    auto *dialog = new ConnectDialog(&m_window);
    dialog->setAddress(address);
    connect(dialog, &ConnectDialog::connectRequested, this,
        [this, dialog](const Endpoint &endpoint, const QString &organization, const QString &caFile) {
            check(dialog, connectionTo(endpoint, organization, caFile));
        });
    connect(dialog, &ConnectDialog::finished, this, [this] {
        if (m_checked)
            m_checked.release()->deleteLater(); // its own answer may be what closed the dialog
    });
    dialog->openOverWindow();
}

void ConnectFlow::check(ConnectDialog *dialog, const Connection &connection)
{
    if (m_checked)
        m_checked.release()->deleteLater();
    dialog->setBusy(tr("Looking for Union at %1…").arg(connection.endpoint.authority()));
    m_checked = m_makeWorkspace(connection);
    whenFinished(m_checked->discovery().discover(), dialog,
        [this, dialog, connection](const Result<AuthMetadata> &metadata) {
            if (metadata) {
                dialog->accept();
                return emit connected(connection);
            }
            dialog->showTrouble(metadata.error());
            if (metadata.error().kind() == ErrorKind::UnknownAuthority)
                dialog->offerCaFile();
        });
}

} // namespace Latchkey::Ui

#include "moc_connectflow.cpp"
