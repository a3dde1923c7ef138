// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "sampledialogs.h"

#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/secretfield.h>
#include <ui/widgets/statuslabel.h>

#include <QCheckBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

QVBoxLayout *sheetLayout(QDialog *dialog, const QString &title)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 22, 24, 22);
    layout->setSpacing(12);
    auto *label = new QLabel(title);
    makeTitle(label);
    layout->addWidget(label);
    return layout;
}

QPushButton *button(const QString &text, Variant variant = Variant::Normal)
{
    auto *button = new QPushButton(text);
    setVariant(button, variant);
    return button;
}

QPushButton *iconButton(Icon icon, const QString &text, Variant variant = Variant::Normal)
{
    auto *made = button(text, variant);
    made->setIcon(Icons::get(icon));
    return made;
}

QLabel *smallPrint(const QString &text)
{
    auto *label = new QLabel(text);
    makeCaption(label);
    label->setWordWrap(true);
    return label;
}

} // namespace

QDialog *newKeySample(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setFixedWidth(500);
    auto *layout = sheetLayout(dialog, u"New API key"_s);
    auto *name = new QLineEdit(u"CI Pipeline (EU)"_s);
    layout->addWidget(new FormField(u"Name"_s, name));
    auto *id = new QLabel(u"ci-pipeline-eu-"_s);
    id->setFont(Fonts::monospace());
    auto *free = new StatusLabel;
    free->setStatus(Icon::CircleCheck, ColorRole::Ok, u"free"_s);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(16);
    idRow->addWidget(id);
    idRow->addWidget(free, 1);
    auto *caption = new QLabel(u"Client ID"_s);
    makeCaption(caption);
    auto *idColumn = new QVBoxLayout;
    idColumn->setSpacing(4);
    idColumn->addWidget(caption);
    idColumn->addLayout(idRow);
    layout->addLayout(idColumn);
    layout->addWidget(new FormField(u"Owner contacts"_s, new QLineEdit(u"ops@acme.dev"_s)));
    auto *policies = new QCheckBox(u"Attach default policies"_s);
    policies->setFont(Fonts::font(Fonts::Role::Small));
    policies->setChecked(true);
    layout->addWidget(policies);
    auto *hint = smallPrint(u"The key starts with what your organization gives every key. Leave off to grant "
                            "access one policy at a time."_s);
    hint->setContentsMargins(24, 0, 0, 0);
    layout->addWidget(hint);
    auto *advanced = new LinkButton(u"Advanced"_s);
    advanced->setIcon(Icons::get(Icon::ChevronRight));
    layout->addWidget(advanced);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(button(u"Cancel"_s));
    buttons->addWidget(button(u"Create"_s, Variant::Primary));
    layout->addLayout(buttons);
    name->setFocus();
    return dialog;
}

QDialog *revealSample(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setFixedWidth(560);
    auto *layout = sheetLayout(dialog, u"Your new API key"_s);
    auto *sentence
        = new QLabel(u"Union shows this secret only now. Put it somewhere safe before you close."_s);
    makeMuted(sentence);
    layout->addWidget(sentence);
    auto *secret = new SecretField;
    secret->setSecret(Secret("bm90IGEgcmVhbCBrZXksIG9ubHkgYSBwaWN0dXJlIG9mIG9uZQ=="));
    auto *secretField = new FormField(u"ci-pipeline · acme.hosted.unionai.cloud"_s, secret);
    layout->addWidget(secretField);
    auto *first = new QHBoxLayout;
    first->addWidget(iconButton(Icon::Copy, u"Copy key"_s, Variant::Primary), 1);
    auto *format = button(u"as export FLYTE_API_KEY=…"_s);
    format->setMenu(new QMenu(format));
    first->addWidget(format, 1);
    layout->addLayout(first);
    auto *second = new QHBoxLayout;
    second->addWidget(iconButton(Icon::FileLock, u"Save to file…"_s), 1);
    second->addWidget(iconButton(Icon::Send, u"Deliver to…"_s), 1);
    second->addWidget(iconButton(Icon::ShieldCheck, u"Verify now"_s), 1);
    layout->addLayout(second);
    auto *keep = new QCheckBox(u"Keep in this computer's keychain"_s);
    keep->setFont(Fonts::font(Fonts::Role::Small));
    keep->setChecked(true);
    layout->addWidget(keep);
    auto *last = new QHBoxLayout;
    last->addWidget(new LinkButton(u"I don't need it"_s));
    last->addStretch(1);
    auto *done = button(u"Done"_s);
    done->setEnabled(false);
    last->addWidget(done);
    layout->addLayout(last);
    return dialog;
}

} // namespace Latchkey::Ui
