// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/formfield.h>

#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/statuslabel.h>

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace Latchkey::Ui {

FormField::FormField(const QString &caption, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_caption(new QLabel(caption, this))
    , m_hint(new QLabel(this))
    , m_error(new StatusLabel(this))
{
    makeCaption(m_caption);
    m_caption->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(caption).remove(u'&'));
    m_hint->setFont(Fonts::font(Fonts::Role::Caption));
    m_error->setTextFont(m_hint->font()); // nothing moves when it takes the hint's place
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    makeMuted(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_caption);
    layout->addWidget(control);
    layout->addWidget(m_hint);
    layout->addWidget(m_error);
    setFocusProxy(control);
    updateLine();
}

FormField::~FormField() = default;

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    updateLine();
}

void FormField::setError(const QString &error)
{
    if (std::exchange(m_errorText, error) == error)
        return;
    updateLine();
    Announcer::announce(*this, error);
}

void FormField::setWarning(const QString &warning)
{
    if (std::exchange(m_warningText, warning) == warning)
        return;
    updateLine();
    Announcer::announce(*this, warning);
}

void FormField::updateLine()
{
    const QString text = hasError() ? m_errorText : m_warningText;
    m_hint->setVisible(text.isEmpty() && !m_hint->text().isEmpty());
    m_error->setVisible(!text.isEmpty());
    if (hasError())
        m_error->setStatus(Icon::CircleAlert, ColorRole::Expired, text);
    else if (!text.isEmpty())
        m_error->setStatus(Icon::TriangleAlert, ColorRole::Due, text);
    setInvalid(m_control, hasError());
    m_control->setAccessibleDescription(text.isEmpty() ? m_hint->text() : text);
}

} // namespace Latchkey::Ui
