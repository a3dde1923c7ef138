// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotationsdialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/reasonagainst.h>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int dialogWidth = 560;
constexpr int listHeight = 220;
constexpr int tidyingUpRole = Qt::UserRole + 1;

} // namespace

RotationsDialog::RotationsDialog(QWidget *parent)
    : Sheet(tr("Rotations under way"), parent)
    , m_list(new QListWidget)
    , m_none(new QLabel(tr("No key is being rotated.")))
    , m_overdue(new LinkButton)
    , m_setAside(new LinkButton(tr("Set the records that can't be read aside")))
{
    setObjectName(u"rotationsDialog"_s);
    setMinimumWidth(dialogWidth);
    setSubtitle(
        tr("Until you finish a rotation both of its keys work, unless one of them was deleted by hand."));
    m_list->setObjectName(u"rotationList"_s);
    m_list->setAccessibleName(tr("Rotations under way"));
    m_list->setFixedHeight(listHeight);
    m_list->setSpacing(Metrics::grid / 2);
    m_list->setWordWrap(true);
    m_none->setObjectName(u"noRotations"_s);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    makeMuted(m_none);
    body()->addWidget(m_list);
    body()->addWidget(m_none);
    m_overdue->setObjectName(u"rotateOverdueButton"_s);
    m_overdue->hide();
    body()->addWidget(m_overdue, 0, Qt::AlignLeading);
    m_setAside->setObjectName(u"setAsideButton"_s);
    m_setAside->hide();
    body()->addWidget(m_setAside, 0, Qt::AlignLeading);
    auto *close = addButton(tr("Close"), Variant::Normal, u"closeButton"_s);
    m_giveUp = addButton(tr("Give up…"), Variant::Normal, u"giveUpButton"_s);
    m_resume = addButton(tr("Resume"), Variant::Primary, u"resumeButton"_s);
    connect(close, &QPushButton::clicked, this, &RotationsDialog::reject);
    connect(m_giveUp, &QPushButton::clicked, this, [this] { emit giveUpRequested(currentId()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit resumeRequested(currentId()); });
    connect(m_overdue, &LinkButton::clicked, this, &RotationsDialog::rotateOverdueRequested);
    connect(m_setAside, &LinkButton::clicked, this, &RotationsDialog::setAsideRequested);
    connect(m_list, &QListWidget::currentRowChanged, this, &RotationsDialog::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { emit resumeRequested(currentId()); });
    setRotations({}, {});
}

RotationsDialog::~RotationsDialog() = default;

void RotationsDialog::setRotations(const QList<Rotation> &rotations, const QDateTime &now)
{
    const QString current = currentId();
    m_list->clear();
    for (const Rotation &rotation : rotations) {
        if (rotation.isOver())
            continue;
        QString text = tr("%1 → %2: %3", "old key, new key, how far the rotation is")
                           .arg(shortText(rotation.oldName), shortText(rotation.newName),
                               RotationTexts::stepText(rotation, now));
        if (rotation.trouble)
            text += u'\n' + rotation.trouble->message();
        if (const QString stray = RotationTexts::strayText(rotation); !stray.isEmpty())
            text += u'\n' + stray;
        const bool isReady = RotationTexts::canBeFinished(rotation, now);
        const bool isUrgent = rotation.newIsGone || rotation.isVoid() || RotationTexts::isUrgent(rotation);
        const QIcon icon = rotation.trouble ? Icons::get(Icon::CircleAlert, ColorRole::Expired)
            : isUrgent                      ? Icons::get(Icon::TriangleAlert, ColorRole::Overdue)
            : isReady                       ? Icons::get(Icon::CircleCheck, ColorRole::Ok)
                                            : Icons::get(Icon::Clock, ColorRole::Muted);
        auto *item = new QListWidgetItem(icon, text, m_list);
        item->setData(Qt::UserRole, rotation.id);
        item->setData(tidyingUpRole, rotation.isTidyingUp());
        if (rotation.id == current)
            m_list->setCurrentItem(item);
    }
    const bool isAny = m_list->count() > 0;
    if (isAny && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
    updateButtons();
    shrinkToFit();
}

void RotationsDialog::setOverdue(int keys)
{
    m_overdue->setText(tr("Rotate all %n overdue keys…", nullptr, keys));
    m_overdue->setVisible(keys > 0);
}

void RotationsDialog::setBroken(int records)
{
    m_setAside->setVisible(records > 0);
    if (records > 0)
        showWarning(tr("%n records of rotations can't be read and are left alone. Their keys are not in this "
                       "list.",
            nullptr, records));
}

void RotationsDialog::showSetAside(int records)
{
    showNotice(
        tr("%n records were set aside. They stay in their folder under another name, and their keys can "
           "be rotated anew.",
            nullptr, records));
}

QString RotationsDialog::nothingToGiveUp()
{
    return tr("The old key is deleted already, so there is nothing to give up. Resume the rotation to finish "
              "it.");
}

QString RotationsDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void RotationsDialog::updateButtons()
{
    if (!m_resume)
        return;
    const QString reason = currentId().isEmpty() ? tr("No key is being rotated.") : QString();
    setReasonAgainst(*m_resume, reason);
    const QListWidgetItem *item = m_list->currentItem();
    const bool isTidyingUp = item && item->data(tidyingUpRole).toBool();
    setReasonAgainst(*m_giveUp, isTidyingUp ? nothingToGiveUp() : reason);
}

} // namespace Latchkey::Ui
