// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/swatchpicker.h>

#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>

#include <QAbstractButton>
#include <QButtonGroup>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int buttonSize = 30;
constexpr int dotSize = 20;

class SwatchButton final : public QAbstractButton
{
public:
    SwatchButton(const QString &name, const QColor &color)
    {
        setCheckable(true);
        setFixedSize(buttonSize, buttonSize);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(name);
        setToolTip(name);
        setColor(color);
    }

    void setColor(const QColor &color)
    {
        m_color = color;
        update();
    }
    [[nodiscard]] QColor color() const { return m_color; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QStyleOption option;
        option.initFrom(this);
        QRectF dot(0, 0, dotSize, dotSize);
        dot.moveCenter(QRectF(rect()).center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        painter.setOpacity(isEnabled() ? 1 : 0.5);
        painter.drawEllipse(dot);
        const bool whiteReads = contrastRatio(m_color, Qt::white) >= contrastRatio(m_color, Qt::black);
        if (isChecked())
            Icons::paint(painter, Icon::Check, whiteReads ? Qt::white : Qt::black, rect(), 14);
        if (option.state.testFlag(QStyle::State_MouseOver) || isChecked()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colorsFor(palette()).muted, 1));
            painter.drawEllipse(dot.adjusted(-3, -3, 3, 3));
        }
        if (Paint::showsKeyboardFocus(option))
            Paint::focusRing(painter, rect(), colorsFor(palette()).accent, buttonSize / 2.0);
    }

private:
    QColor m_color;
};

QColor colorOf(const QAbstractButton *button)
{
    return static_cast<const SwatchButton *>(button)->color();
}

} // namespace

SwatchPicker::SwatchPicker(const QList<Swatch> &swatches, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_own(new SwatchButton(tr("A colour of your own"), {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::grid);
    for (const Swatch &swatch : swatches) {
        auto *button = new SwatchButton(swatch.name, swatch.color);
        button->setObjectName(u"swatch"_s + swatch.color.name());
        m_group->addButton(button);
        row->addWidget(button);
    }
    m_own->setObjectName(u"ownSwatch"_s);
    m_own->hide();
    m_group->addButton(m_own);
    auto *other = new QPushButton(tr("Other…", "a colour that is not in the row"));
    other->setObjectName(u"otherColorButton"_s);
    other->setAccessibleName(tr("Other colour…"));
    other->setAutoDefault(true);
    makeQuiet(other);
    row->addWidget(m_own);
    row->addSpacing(Metrics::grid);
    row->addWidget(other);
    row->addStretch(1);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            choose(button);
    });
    connect(other, &QPushButton::clicked, this, &SwatchPicker::askForOwn);
}

SwatchPicker::~SwatchPicker() = default;

void SwatchPicker::setColor(const QColor &color)
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (button != m_own && colorOf(button) == color) {
            button->setChecked(true);
            setFocusProxy(button);
            return;
        }
    }
    static_cast<SwatchButton *>(m_own)->setColor(color);
    m_own->show();
    setFocusProxy(m_own);
    if (m_own->isChecked())
        choose(m_own);
    m_own->setChecked(true);
}

void SwatchPicker::choose(QAbstractButton *swatch)
{
    if (m_color == colorOf(swatch))
        return;
    m_color = colorOf(swatch);
    emit colorChanged(m_color);
}

void SwatchPicker::askForOwn()
{
    auto *dialog = new QColorDialog(m_color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &SwatchPicker::setColor);
    dialog->open();
}

} // namespace Latchkey::Ui
