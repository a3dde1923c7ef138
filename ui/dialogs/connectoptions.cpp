// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/connectoptions.h>

#include <ui/dialogs/disclosure.h>
#include <ui/theme/controls.h>
#include <ui/widgets/formfield.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ConnectOptions::ConnectOptions(QWidget *parent)
    : QWidget(parent)
    , m_disclosure(new Disclosure(tr("Advanced"), this))
    , m_organization(new QLineEdit)
    , m_organizationField(new FormField(tr("Organization"), m_organization))
    , m_caFile(new QLineEdit)
    , m_caField(new FormField(tr("Certificate authority file"), caFileRow()))
{
    m_organization->setObjectName(u"organizationEdit"_s);
    m_organizationField->setHint(tr("Leave empty unless your administrator told you otherwise."));
    m_caField->setHint(
        tr("A PEM file that is trusted for this connection in addition to the system's authorities."));
    m_disclosure->body()->addWidget(m_organizationField);
    m_disclosure->body()->addWidget(m_caField);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_disclosure);
    connect(m_organization, &QLineEdit::textChanged, this, &ConnectOptions::organizationChanged);
    connect(m_caFile, &QLineEdit::textChanged, this, &ConnectOptions::caFileChanged);
}

ConnectOptions::~ConnectOptions() = default;

QWidget *ConnectOptions::caFileRow()
{
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::spacing);
    m_caFile->setObjectName(u"caFileEdit"_s);
    m_caFile->setAccessibleName(tr("Certificate authority file"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"chooseCaFileButton"_s);
    choose->setAccessibleName(tr("Choose a certificate authority file"));
    choose->setAutoDefault(true);
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    file->setFocusProxy(m_caFile);
    connect(choose, &QPushButton::clicked, this, &ConnectOptions::browse);
    return file;
}

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
    return m_caFile->text().trimmed();
}

void ConnectOptions::setCaFile(const QString &path)
{
    m_caFile->setText(path);
    if (!path.isEmpty())
        m_disclosure->setOpen(true);
}

void ConnectOptions::showCaFileError(const QString &message)
{
    m_disclosure->setOpen(true);
    m_caField->setError(message);
    m_caFile->setFocus();
}

void ConnectOptions::clearError()
{
    m_caField->setError({});
}

void ConnectOptions::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate authority file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace Latchkey::Ui

#include "moc_connectoptions.cpp"
