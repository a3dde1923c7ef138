// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/connectdialog.h>

#include <ui/dialogs/disclosure.h>
#include <ui/widgets/formfield.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ConnectDialog::ConnectDialog(QWidget *parent)
    : Sheet(tr("Connect to Union"), parent)
    , m_address(new QLineEdit)
    , m_addressField(new FormField(tr("Address"), m_address))
    , m_advanced(new Disclosure(tr("Advanced")))
    , m_organization(new QLineEdit)
    , m_caFile(new QLineEdit)
{
    setObjectName(u"connectDialog"_s);
    setSubtitle(tr("Paste the address of your Union console, or type its host name."));
    m_address->setObjectName(u"addressEdit"_s);
    m_address->setPlaceholderText(u"acme.hosted.unionai.cloud"_s);
    body()->addWidget(m_addressField);
    setupAdvanced();

    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(cancel);
    auto *connectButton = addButton(tr("Connect"), Variant::Primary, u"connectButton"_s);
    connect(cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(connectButton, &QPushButton::clicked, this, &ConnectDialog::request);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::showUnderstood);
    showUnderstood();
    m_address->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::setupAdvanced()
{
    m_organization->setObjectName(u"organizationEdit"_s);
    auto *organization = new FormField(tr("Organization"), m_organization);
    organization->setHint(tr("Leave empty unless your administrator told you otherwise."));

    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::spacing);
    m_caFile->setObjectName(u"caFileEdit"_s);
    m_caFile->setAccessibleName(tr("Certificate authority file"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(true);
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    file->setFocusProxy(m_caFile);
    auto *caField = new FormField(tr("Certificate authority file"), file);
    caField->setHint(
        tr("A PEM file that is trusted for this connection in addition to the system's authorities."));
    connect(choose, &QPushButton::clicked, this, &ConnectDialog::browse);

    m_advanced->body()->addWidget(organization);
    m_advanced->body()->addWidget(caField);
    body()->addWidget(m_advanced);
}

void ConnectDialog::setAddress(const QString &address)
{
    m_address->setText(address);
}

void ConnectDialog::offerCaFile()
{
    m_advanced->setOpen(true);
    m_caFile->setFocus();
}

void ConnectDialog::showUnderstood()
{
    m_addressField->setError({});
    const auto endpoint = Endpoint::parse(m_address->text());
    if (!endpoint)
        return m_addressField->setHint(tr("Latchkey connects over https."));
    m_addressField->setHint(
        tr("Latchkey will connect to %1.").arg(endpoint->url().toString(QUrl::FullyEncoded)));
    m_organization->setPlaceholderText(endpoint->suggestedOrganization());
}

void ConnectDialog::request()
{
    const auto endpoint = Endpoint::parse(m_address->text());
    if (!endpoint) {
        m_addressField->setError(endpoint.error().message());
        m_address->setFocus();
        return;
    }
    const QString organization = m_organization->text().trimmed();
    emit connectRequested(*endpoint,
        organization.isEmpty() ? endpoint->suggestedOrganization() : organization,
        m_caFile->text().trimmed());
}

void ConnectDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate authority file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace Latchkey::Ui
