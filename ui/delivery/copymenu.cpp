// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/copymenu.h>

#include <app/delivery/severalcredentials.h>
#include <ui/delivery/copystyles.h>

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

CopyMenu::CopyMenu(QSettings &settings, QWidget *parent)
    : QMenu(tr("Copy &as"), parent)
    , m_settings(settings)
{
    setObjectName(u"copyMenu"_s);
    setAccessibleName(tr("Copy as"));
    fill(); // an empty menu would not open
    connect(this, &QMenu::aboutToShow, this, &CopyMenu::fill);
}

CopyMenu::~CopyMenu() = default;

/// Anew each time: another window's choice counts too.
void CopyMenu::fill()
{
    clear();
    bool isSecret = true;
    for (const CopyFormat format : copyFormats()) {
        if (std::exchange(isSecret, holdsSecret(format)) != isSecret)
            addSection(tr("Without the secret", "heading over forms in a menu"));
        addFormat(format);
    }
    addSeparator();
    addVariables();
}

void CopyMenu::setKeys(int count)
{
    for (const CopyFormat format : copyFormats())
        actionOf(format)->setEnabled(count == 1 || holdsSeveral(format));
}

void CopyMenu::openAt(const QPoint &place)
{
    popup(place);
    setActiveAction(actionOf(rememberedCopyStyle(m_settings).format));
}

QAction *CopyMenu::actionOf(CopyFormat format) const
{
    return findChild<QAction *>(u"copyAs-"_s + settingName(format), Qt::FindDirectChildrenOnly);
}

void CopyMenu::addFormat(CopyFormat format)
{
    const CopyStyle remembered = rememberedCopyStyle(m_settings);
    QAction *action = addAction(copyFormatName(format));
    action->setObjectName(u"copyAs-"_s + settingName(format));
    action->setCheckable(holdsSecret(format));
    action->setChecked(format == remembered.format);
    connect(action, &QAction::triggered, this, [this, format] {
        CopyStyle style = rememberedCopyStyle(m_settings);
        style.format = format;
        emit chosen(style);
    });
}

void CopyMenu::addVariables()
{
    const CopyStyle remembered = rememberedCopyStyle(m_settings);
    QMenu *menu = addMenu(tr("Variable: %1").arg(variableName(remembered.variable)));
    auto *group = new QActionGroup(menu);
    for (const KeyVariable variable : keyVariables()) {
        QAction *action = menu->addAction(variableName(variable));
        action->setCheckable(true);
        action->setChecked(variable == remembered.variable);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, variable] {
            CopyStyle style = rememberedCopyStyle(m_settings);
            style.variable = variable;
            rememberCopyStyle(m_settings, style);
        });
    }
}

} // namespace Latchkey::Ui
