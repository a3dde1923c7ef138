// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "samplecontrols.h"

#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/secretfield.h>
#include <ui/widgets/spinner.h>
#include <ui/widgets/statuslabel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QToolButton>

namespace Latchkey::Gallery {

namespace {

using namespace Qt::StringLiterals;
using namespace Ui;

constexpr Variant variants[]
    = {Variant::Normal, Variant::Primary, Variant::Quiet, Variant::Link, Variant::Danger};
const char *const variantNames[] = {"Normal", "Primary", "Quiet", "Link", "Danger"};

QPushButton *button(int variant, Icon icon)
{
    auto *made = new QPushButton(Icons::get(icon), QString::fromLatin1(variantNames[variant]));
    setVariant(made, variants[variant]);
    return made;
}

} // namespace

SampleControls::SampleControls(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(16);
    grid->addWidget(messages(), 0, 0, 1, 3);
    grid->addWidget(buttons(), 1, 0);
    grid->addWidget(fields(), 1, 1);
    grid->addWidget(marks(), 1, 2);
    grid->addWidget(icons(), 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(1, 1);
}

SampleControls::~SampleControls() = default;

QWidget *SampleControls::buttons()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int variant = 0; variant < 5; ++variant) {
        auto *disabled = button(variant, Icon::Copy);
        disabled->setEnabled(false);
        auto *down = button(variant, Icon::Copy);
        down->setDown(true);
        grid->addWidget(button(variant, Icon::Copy), variant, 0);
        grid->addWidget(down, variant, 1);
        grid->addWidget(disabled, variant, 2);
    }
    auto *withMenu = new QPushButton(u"With a menu"_s);
    withMenu->setMenu(new QMenu(withMenu));
    grid->addWidget(withMenu, 5, 0, 1, 2);
    auto *split = new QToolButton;
    split->setText(u"Copy"_s);
    split->setIcon(Icons::get(Icon::Copy));
    split->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    split->setPopupMode(QToolButton::MenuButtonPopup);
    split->setMenu(new QMenu(split));
    grid->addWidget(split, 5, 2);
    grid->setRowStretch(6, 1);
    return box;
}

QWidget *SampleControls::fields()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *plain = new FormField(u"Name"_s, new QLineEdit(u"ci-pipeline"_s));
    plain->setHint(u"Letters, digits and spaces."_s);
    auto *wrong = new FormField(u"Address"_s, new QLineEdit(u"acme example"_s));
    wrong->setError(u"That is not an address. Paste the one of your Union console."_s);
    auto *disabled = new QLineEdit(u"Can't be changed now"_s);
    disabled->setEnabled(false);
    auto *choice = new QComboBox;
    choice->addItems({u"as export FLYTE_API_KEY=…"_s, u"raw"_s});
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"FLYTE_API_KEY"_s);
    auto *text = new QPlainTextEdit(u"http://localhost:8080/callback"_s);
    text->setFixedHeight(72);
    for (QWidget *widget : std::initializer_list<QWidget *>{plain, wrong, disabled, choice, editable, text})
        layout->addWidget(widget);
    layout->addStretch(1);
    return box;
}

QWidget *SampleControls::marks()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        auto *check = new QCheckBox(u"A check box"_s);
        check->setTristate(true);
        check->setCheckState(state);
        layout->addWidget(check);
    }
    auto *off = new QCheckBox(u"One that is disabled"_s);
    off->setChecked(true);
    off->setEnabled(false);
    auto *radio = new QRadioButton(u"A choice"_s);
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    auto *spinner = new Spinner;
    spinner->start();
    auto *scroll = new QScrollBar(Qt::Horizontal);
    auto *elided
        = new ElidedLabel(u"organization-wide-nightly-etl-for-the-data-platform-of-acme-production"_s);
    elided->setElideMode(Qt::ElideMiddle);
    auto *secret = new SecretField;
    secret->setSecret(Secret("bm90IGEgcmVhbCBrZXk="));
    auto *field = new CopyableField(u"Client ID"_s, u"Copy client ID"_s);
    field->setValue(u"nightly-etl"_s);
    field->setMonospace(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             off, radio, new QRadioButton(u"Another"_s), progress, spinner, scroll, elided, secret, field})
        layout->addWidget(widget);
    layout->addStretch(1);
    return box;
}

QWidget *SampleControls::icons()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const int last = static_cast<int>(Icon::X);
    for (int index = 0; index <= last; ++index) {
        auto *label = new IconLabel;
        label->setIcon(static_cast<Icon>(index), static_cast<ColorRole>(index % 9 == 3 ? 0 : index % 9), 20);
        grid->addWidget(label, index / 26, index % 26);
    }
    const int sizes[] = {16, 24, 32, 48, 64};
    for (int index = 0; index < 5; ++index) {
        auto *label = new QLabel;
        label->setPixmap(Icons::application().pixmap(QSize(sizes[index], sizes[index]), devicePixelRatioF()));
        grid->addWidget(label, 2, index * 2, 1, 2);
    }
    return box;
}

QWidget *SampleControls::messages()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::pair<Severity, QString> all[] = {{Severity::Success, u"nightly-etl is on the clipboard."_s},
        {Severity::Information, u"The practice tenant runs on this computer only."_s},
        {Severity::Warning, u"Union can't be reached. Showing the list from 12 minutes ago."_s},
        {Severity::Error, u"Union refused the sign-in. Ask your administrator for access."_s}};
    for (const auto &[severity, text] : all) {
        auto *bar = new MessageBar;
        bar->showMessage(severity, text, u"Try again"_s, {}, u"HTTP 503, request 7f3a"_s);
        layout->addWidget(bar);
    }
    return box;
}

} // namespace Latchkey::Gallery
