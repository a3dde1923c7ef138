// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/forgetdialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ForgetDialog::ForgetDialog(const QStringList &names, QWidget *parent)
    : Sheet(tr("Forget stored secret"), parent)
{
    setObjectName(u"forgetDialog"_s);
    setSubtitle(names.size() == 1 ? tr("The secret of “%1” is deleted from this computer's keychain, and "
                                       "Union can't show it again. The key goes on "
                                       "working wherever it is used.")
                                        .arg(shortText(names.first()))
                                  : tr("The secrets of %n keys are deleted from this computer's keychain, "
                                       "and Union can't show them again. The keys "
                                       "go on working wherever they are used.",
                                      nullptr, int(names.size())));
    setBodyVisible(false);
    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    auto *forget = addButton(tr("Forget"), Variant::Danger, u"forgetButton"_s);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &ForgetDialog::reject);
    connect(forget, &QPushButton::clicked, this, &ForgetDialog::accept);
}

ForgetDialog::~ForgetDialog() = default;

} // namespace Latchkey::Ui
