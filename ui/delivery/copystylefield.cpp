// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/copystylefield.h>

#include <ui/delivery/copystyles.h>
#include <ui/theme/controls.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int fewestLetters = 12; // a list may be narrower than its longest text

void name(QComboBox &combo, const QString &objectName, const QString &text)
{
    combo.setObjectName(objectName);
    combo.setAccessibleName(text);
    combo.setAccessibleDescription(text); // Qt gives AT-SPI the chosen text for a name
    combo.view()->setAccessibleName(text);
}

} // namespace

CopyStyleField::CopyStyleField(QWidget *parent)
    : QWidget(parent)
    , m_format(new QComboBox(this))
    , m_variable(new QComboBox(this))
{
    name(*m_format, u"formatCombo"_s, tr("Copy as"));
    name(*m_variable, u"variableCombo"_s, tr("Variable"));
    for (const CopyFormat format : copyFormats()) {
        if (holdsSecret(format))
            m_format->addItem(copyFormatName(format), int(format));
    }
    for (const KeyVariable variable : keyVariables())
        m_variable->addItem(variableName(variable), int(variable));
    m_format->setMinimumContentsLength(fewestLetters);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::spacing);
    row->addWidget(m_format, 1);
    row->addWidget(m_variable);
    setFocusProxy(m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        updateVariable();
        emit changed();
    });
    connect(m_variable, &QComboBox::currentIndexChanged, this, &CopyStyleField::changed);
    updateVariable();
}

CopyStyleField::~CopyStyleField() = default;

CopyStyle CopyStyleField::style() const
{
    return {CopyFormat(m_format->currentData().toInt()), KeyVariable(m_variable->currentData().toInt())};
}

void CopyStyleField::setStyle(const CopyStyle &style)
{
    m_format->setCurrentIndex(m_format->findData(int(style.format)));
    m_variable->setCurrentIndex(m_variable->findData(int(style.variable)));
}

void CopyStyleField::restrictToRaw()
{
    setStyle({CopyFormat::Raw, style().variable});
    setEnabled(false);
}

/// A bare value names none.
void CopyStyleField::updateVariable()
{
    m_variable->setEnabled(style().format != CopyFormat::Raw);
}

} // namespace Latchkey::Ui
