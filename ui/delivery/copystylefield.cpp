// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/copystylefield.h>

#include <ui/delivery/copystyles.h>
#include <ui/theme/controls.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int fewestLetters = 12; // the field may be narrower than its longest text
constexpr int besideText = 48; // in a row of the list: margins, and a scroll bar

/// Where there is no room for "bash, zsh (export …)" the field says "bash, zsh"; its list is as wide as what
/// it says.
class FormatCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void showPopup() override
    {
        int widest = 0;
        for (int row = 0; row < count(); ++row)
            widest = std::max(widest, view()->fontMetrics().horizontalAdvance(itemText(row)));
        view()->setMinimumWidth(widest + besideText);
        QComboBox::showPopup();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room
            = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        if (fontMetrics().horizontalAdvance(option.currentText) > room.width())
            option.currentText = CopyStyleField::shortName(option.currentText);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

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
    , m_format(new FormatCombo(this))
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

QString CopyStyleField::shortName(const QString &name)
{
    static const QRegularExpression explanation(u"\\s*[(（].*$"_s);
    return QString(name).remove(explanation);
}

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
