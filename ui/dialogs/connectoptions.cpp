// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/connectoptions.h>

#include <ui/dialogs/disclosure.h>
#include <ui/widgets/filefield.h>
#include <ui/widgets/formfield.h>

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ConnectOptions::ConnectOptions(QWidget *parent)
    : QWidget(parent)
    , m_disclosure(new Disclosure(tr("Advanced"), this))
    , m_organization(new QLineEdit)
    , m_organizationField(new FormField(tr("Organization"), m_organization))
    , m_caFile(new FileField(
          tr("Certificate authority file"), {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}))
    , m_caField(new FormField(tr("Certificate authority file"), m_caFile))
{
    m_organization->setObjectName(u"organizationEdit"_s);
    m_organizationField->setHint(tr("Leave empty unless your administrator told you otherwise."));
    m_caFile->edit()->setObjectName(u"caFileEdit"_s);
    m_caField->setHint(
        tr("A PEM file that is trusted for this connection in addition to the system's authorities."));
    m_disclosure->body()->addWidget(m_organizationField);
    m_disclosure->body()->addWidget(m_caField);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_disclosure);
    connect(m_organization, &QLineEdit::textChanged, this, &ConnectOptions::organizationChanged);
    connect(m_caFile->edit(), &QLineEdit::textChanged, this, &ConnectOptions::caFileChanged);
}

ConnectOptions::~ConnectOptions() = default;

QString ConnectOptions::organization() const
{
    return m_organization->text().trimmed();
}

void ConnectOptions::setOrganization(const QString &name)
{
    m_organization->setText(name);
}

void ConnectOptions::askForOrganization()
{
    m_organizationField->setHint(tr(
        "The address does not name it. Type the organization whose keys you want to see; your administrator "
        "knows its name."));
    m_disclosure->setOpen(true);
    m_organization->setFocus();
}

void ConnectOptions::suggestOrganization(const QString &name)
{
    m_organization->setPlaceholderText(name);
}

QString ConnectOptions::caFile() const
{
    return m_caFile->path();
}

void ConnectOptions::setCaFile(const QString &path)
{
    m_caFile->setPath(path);
    if (!path.isEmpty())
        m_disclosure->setOpen(true);
}

void ConnectOptions::showCaFileError(const QString &message)
{
    m_caField->setError(message); // before it is shown: the sheet makes room for all of it at once
    m_disclosure->setOpen(true);
    m_caFile->setFocus();
}

void ConnectOptions::clearError()
{
    m_caField->setError({});
}

} // namespace Latchkey::Ui

#include "moc_connectoptions.cpp"
