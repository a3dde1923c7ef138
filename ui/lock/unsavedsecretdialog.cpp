// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/unsavedsecretdialog.h>

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

UnsavedSecretDialog::UnsavedSecretDialog(QWidget *parent)
    : Sheet(tr("Quit and lose a new key?"), parent)
{
    setObjectName(u"unsavedSecretDialog"_s);
    setSubtitle(
        tr("The secret of a new key has gone nowhere yet, and Union never shows it again. If Latchkey "
           "quits now, nobody can use that key."));
    setBodyVisible(false);
    auto *back = addButton(tr("Go back"), Variant::Primary, u"goBackButton"_s);
    auto *quit = addButton(tr("Quit and lose it"), Variant::Danger, u"quitAnywayButton"_s);
    back->setFocus();
    connect(back, &QPushButton::clicked, this, &UnsavedSecretDialog::reject);
    connect(quit, &QPushButton::clicked, this, &UnsavedSecretDialog::accept);
}

UnsavedSecretDialog::~UnsavedSecretDialog() = default;

} // namespace Latchkey::Ui

#include "moc_unsavedsecretdialog.cpp"
