// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/alertlabel.h>

#include <ui/theme/icons.h>
#include <ui/widgets/accessibleroles.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/statuslabel.h>

#include <QVBoxLayout>

namespace Latchkey::Ui {

AlertLabel::AlertLabel(QWidget *parent)
    : QWidget(parent)
    , m_label(new StatusLabel(this))
{
    installAccessibleRoles();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    hide();
}

AlertLabel::~AlertLabel() = default;

void AlertLabel::say(const QString &text)
{
    if (text == m_label->text())
        return;
    if (text.isEmpty())
        m_label->clear();
    else
        m_label->setStatus(Icon::TriangleAlert, ColorRole::Due, text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    Announcer::announce(*this, text);
}

QString AlertLabel::text() const
{
    return m_label->text();
}

} // namespace Latchkey::Ui
