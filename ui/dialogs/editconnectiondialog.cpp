// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/editconnectiondialog.h>

#include <app/connections/connectioncolors.h>
#include <app/rpc/tlstrust.h>
#include <ui/theme/icons.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/filefield.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/swatchpicker.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QList<SwatchPicker::Swatch> swatches()
{
    const std::array names{EditConnectionDialog::tr("Indigo"), EditConnectionDialog::tr("Green"),
        EditConnectionDialog::tr("Orange"), EditConnectionDialog::tr("Violet"),
        EditConnectionDialog::tr("Teal"), EditConnectionDialog::tr("Ochre"), EditConnectionDialog::tr("Red"),
        EditConnectionDialog::tr("Grey")};
    static_assert(std::tuple_size_v<decltype(names)> == connectionColors.size());
    QList<SwatchPicker::Swatch> swatches;
    for (std::size_t index = 0; index < names.size(); ++index)
        swatches.append({names.at(index), QColor(connectionColors.at(index))});
    return swatches;
}

} // namespace

EditConnectionDialog::EditConnectionDialog(const Connection &connection, QWidget *parent)
    : Sheet(tr("Edit connection"), parent)
    , m_connection(connection)
    , m_label(new QLineEdit(connection.label))
    , m_organization(new QLineEdit(connection.organization))
    , m_color(new SwatchPicker(swatches()))
    , m_caFile(new FileField(
          tr("Certificate authority file"), {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}))
    , m_caField(new FormField(tr("Certificate authority file"), m_caFile))
{
    setObjectName(u"editConnectionDialog"_s);
    setupFields();
    setupButtons();
    m_label->setFocus();
    m_label->selectAll();
}

EditConnectionDialog::~EditConnectionDialog() = default;

void EditConnectionDialog::setupFields()
{
    m_label->setObjectName(u"labelEdit"_s);
    m_label->setPlaceholderText(m_connection.endpoint.authority());
    body()->addWidget(new FormField(tr("Label"), m_label));

    auto *host = new CopyableField(tr("Address"), tr("Copy address"));
    host->setObjectName(u"hostField"_s);
    host->setMonospace(true);
    host->setValue(m_connection.endpoint.url().toString(QUrl::FullyEncoded));
    body()->addWidget(host);

    m_organization->setObjectName(u"organizationEdit"_s);
    auto *organization = new FormField(tr("Organization"), m_organization);
    organization->setHint(tr("Whose keys are shown. Your administrator knows its name."));
    body()->addWidget(organization);

    m_color->setObjectName(u"colorPicker"_s);
    m_color->setColor(QColor(m_connection.color));
    body()->addWidget(new FormField(tr("Colour"), m_color));

    m_caFile->edit()->setObjectName(u"caFileEdit"_s);
    m_caFile->setPath(m_connection.caFile);
    m_caField->setHint(
        tr("A PEM file that is trusted for this connection in addition to the system's authorities."));
    body()->addWidget(m_caField);
    connect(m_caFile->edit(), &QLineEdit::textEdited, this, [this] { m_caField->setError({}); });
}

void EditConnectionDialog::setupButtons()
{
    auto *remove = new QPushButton(tr("Remove…"));
    remove->setObjectName(u"removeButton"_s);
    remove->setIcon(Icons::get(Icon::Trash, ColorRole::Expired));
    remove->setAutoDefault(true);
    makeDanger(remove);
    addAside(remove);
    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    auto *saveButton = addButton(tr("Save"), Variant::Primary, u"saveButton"_s);
    connect(remove, &QPushButton::clicked, this, &EditConnectionDialog::removeRequested);
    connect(cancel, &QPushButton::clicked, this, &EditConnectionDialog::reject);
    connect(saveButton, &QPushButton::clicked, this, &EditConnectionDialog::save);
}

void EditConnectionDialog::save()
{
    const QString caFile = m_caFile->path();
    if (!caFile.isEmpty()) {
        if (const auto certificates = certificatesIn(caFile); !certificates) {
            m_caField->setError(certificates.error().message());
            m_caFile->setFocus();
            return;
        }
    }
    Connection edited = m_connection;
    const QString label = m_label->text().trimmed();
    edited.label = label.isEmpty() ? m_connection.endpoint.authority() : label;
    edited.organization = m_organization->text().trimmed();
    edited.color = m_color->color().name();
    edited.caFile = caFile;
    emit saveRequested(edited);
}

} // namespace Latchkey::Ui
