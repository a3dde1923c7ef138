// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/cliprogramrow.h>

#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/statuslabel.h>

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QString objectNameOf(CliProgram program)
{
    switch (program) {
    case CliProgram::Flyte:
        return u"flyte"_s;
    case CliProgram::Flytekit:
        return u"flytekit"_s;
    }
    Q_UNREACHABLE();
}

QString itemsOf(CliProgram program)
{
    switch (program) {
    case CliProgram::Flyte:
        return CliProgramRow::tr("Version 2.5.10 and newer, in one item: tokens");
    case CliProgram::Flytekit:
        return CliProgramRow::tr(
            "And flyte before 2.5.10, in an item each: access_token, refresh_token, id_token");
    }
    Q_UNREACHABLE();
}

} // namespace

CliProgramRow::CliProgramRow(CliProgram program, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_check(new QCheckBox(name()))
    , m_items(new QLabel(itemsOf(program)))
    , m_status(new StatusLabel)
{
    setObjectName(objectNameOf(program) + u"Row"_s);
    m_check->setObjectName(objectNameOf(program) + u"Check"_s);
    m_check->setChecked(true);
    m_items->setTextFormat(Qt::PlainText);
    m_items->setWordWrap(true);
    makeMuted(m_items);
    m_status->setObjectName(objectNameOf(program) + u"Status"_s);
    const int indent = Metrics::iconSize + Metrics::spacing;
    m_items->setContentsMargins(indent, 0, 0, 0);
    m_status->setContentsMargins(indent, 0, 0, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_check);
    layout->addWidget(m_items);
    layout->addWidget(m_status);
    connect(m_check, &QCheckBox::toggled, this, &CliProgramRow::chosenChanged);
    setStatus(Icon::Clock, ColorRole::Muted, tr("Looking…"));
}

CliProgramRow::~CliProgramRow() = default;

QString CliProgramRow::name() const
{
    return objectNameOf(m_program); // the programs' own names are not translated
}

bool CliProgramRow::isChosen() const
{
    return m_check->isEnabled() && m_check->isChecked();
}

void CliProgramRow::setStatus(Icon icon, ColorRole role, const QString &text)
{
    m_status->setStatus(icon, role, text);
    m_check->setAccessibleDescription(text + u". "_s + m_items->text());
}

void CliProgramRow::setSignedIn(bool signedIn)
{
    if (!m_check->isEnabled())
        return; // why it can't be says more
    m_signedIn = signedIn;
    if (signedIn)
        setStatus(Icon::CircleCheck, ColorRole::Ok, tr("Signed in on this computer"));
    else
        setStatus(Icon::Minus, ColorRole::Muted, tr("Not signed in on this computer"));
    emit chosenChanged();
}

void CliProgramRow::setUnknown(const QString &why)
{
    m_signedIn = false;
    setStatus(Icon::CircleHelp, ColorRole::Muted, why);
    emit chosenChanged();
}

void CliProgramRow::setImpossible(const QString &why)
{
    m_check->setChecked(false);
    m_check->setEnabled(false);
    setStatus(Icon::CircleAlert, ColorRole::Due, why);
    emit chosenChanged();
}

} // namespace Latchkey::Ui

#include "moc_cliprogramrow.cpp"
