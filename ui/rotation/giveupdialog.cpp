// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/giveupdialog.h>

#include <ui/keytable/displaytext.h>

#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

GiveUpDialog::GiveUpDialog(const Rotation &rotation, bool oldHasExpired, QWidget *parent)
    : Sheet(tr("Give up the rotation?"), parent)
{
    setObjectName(u"giveUpDialog"_s);
    const QString oldName = shortText(rotation.oldName);
    const QString newName = shortText(rotation.newName);
    const bool mayBeThere = rotation.step != RotationStep::Planned || rotation.createSentAt.isValid();
    if (rotation.oldIsGone || rotation.newIsGone) {
        m_newStays = true;
        setSubtitle(rotation.isVoid() ? tr("Neither of the two keys is there any more.")
                : rotation.oldIsGone  ? tr("“%1” is deleted, and “%2” stays.").arg(oldName, newName)
                : oldHasExpired
                ? tr("“%1” stays, and has expired. “%2” is deleted.").arg(oldName, newName)
                : tr("“%1” stays as it is, and works. “%2” is deleted.").arg(oldName, newName));
        setBodyVisible(false);
    } else if (!mayBeThere) {
        setSubtitle(
            tr("“%1” stays as it is. There is no new key yet, as far as Latchkey knows.").arg(oldName));
        setBodyVisible(false);
    } else if (oldHasExpired) {
        m_newStays = true;
        setSubtitle(tr("“%1” has expired, so “%2” stays in any case: it may be the only key that works.")
                        .arg(oldName, newName));
        setBodyVisible(false);
    } else {
        setSubtitle(tr("“%1” stays as it is, and works. What becomes of “%2”?").arg(oldName, newName));
        m_delete = new QRadioButton(tr("Delete “%1”: nothing may use it any more").arg(newName));
        m_delete->setObjectName(u"deleteSuccessorRadio"_s);
        auto *keep = new QRadioButton(tr("Keep “%1”: there are two keys then").arg(newName));
        keep->setObjectName(u"keepSuccessorRadio"_s);
        body()->addWidget(m_delete);
        body()->addWidget(keep);
        const bool isUnused
            = rotation.step == RotationStep::Created || rotation.step == RotationStep::Verified;
        (isUnused ? m_delete : keep)->setChecked(true);
    }
    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    auto *giveUp = addButton(tr("Give up"), Variant::Danger, u"confirmGiveUpButton"_s);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &GiveUpDialog::reject);
    connect(giveUp, &QPushButton::clicked, this, &GiveUpDialog::accept);
    cancel->setFocus();
}

GiveUpDialog::~GiveUpDialog() = default;

RotationRun::Successor GiveUpDialog::successor() const
{
    return !m_newStays && (!m_delete || m_delete->isChecked()) ? RotationRun::Successor::Deleted
                                                               : RotationRun::Successor::Stays;
}

} // namespace Latchkey::Ui
