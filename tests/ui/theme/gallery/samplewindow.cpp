// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "samplewindow.h"

#include "sampletable.h"

#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/statuslabel.h>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

QFrame *line()
{
    auto *frame = new QFrame;
    frame->setFixedHeight(1);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Mid);
    return frame;
}

QToolButton *iconButton(Icon icon, const QString &name, Variant variant = Variant::Normal)
{
    auto *button = new QToolButton;
    setVariant(button, variant);
    setIconOnly(button, icon, name);
    return button;
}

QPushButton *pushButton(Icon icon, const QString &text, Variant variant = Variant::Normal)
{
    auto *button = new QPushButton(Icons::get(icon), text);
    setVariant(button, variant);
    return button;
}

CopyableField *field(const QString &caption, const QString &value, bool isMonospace, bool isCopyable)
{
    auto *field = new CopyableField(caption, u"Copy "_s + caption.toLower());
    field->setMonospace(isMonospace);
    field->setCopyable(isCopyable);
    field->setValue(value);
    return field;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Metrics::spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, qobject_cast<QPushButton *>(widget) ? 1 : 0);
    return layout;
}

} // namespace

SampleWindow::SampleWindow(Middle middle, QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar)
{
    resize(1100, 700);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(topRow());
    layout->addWidget(line());
    layout->addWidget(m_message);
    if (middle == Middle::Table) {
        auto *splitter = new QSplitter;
        splitter->addWidget(table());
        splitter->addWidget(details());
        splitter->setStretchFactor(0, 1);
        splitter->setSizes({780, 319});
        layout->addWidget(splitter, 1);
    } else {
        auto *empty = new EmptyState;
        empty->setContent(Icon::KeyRound, u"Connect to Union"_s,
            u"See, create and rotate your organization's API keys. Your sign-in stays in this "
            "computer's keychain."_s,
            u"Connect…"_s, u"Try the practice tenant"_s);
        layout->addWidget(empty, 1);
    }
    layout->addWidget(line());
    layout->addWidget(bottomRow());
}

SampleWindow::~SampleWindow() = default;

void SampleWindow::showMessage()
{
    m_message->showMessage(Severity::Warning,
        u"Union can't be reached. Showing the list from 12 minutes ago."_s, u"Try again"_s, {},
        u"GET https://acme.example.com: connection refused"_s);
}

QWidget *SampleWindow::topRow()
{
    auto *top = new QWidget;
    top->setFixedHeight(55);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    auto *connection = new QPushButton(u"Acme production"_s);
    connection->setFixedWidth(236);
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Search keys · age:>90d is:due owner:"_s);
    search->addAction(Icons::get(Icon::Search, ColorRole::Muted), QLineEdit::LeadingPosition);
    layout->addWidget(connection);
    layout->addWidget(search, 1);
    layout->addWidget(iconButton(Icon::RefreshCw, u"Refresh"_s));
    auto *newKey = pushButton(Icon::Plus, u"New key"_s, Variant::Primary);
    newKey->setObjectName(u"primary"_s);
    layout->addWidget(newKey);
    layout->addWidget(iconButton(Icon::EllipsisVertical, u"Menu"_s));
    return top;
}

QWidget *SampleWindow::table()
{
    auto *table = new SampleTable;
    table->selectRow(3);
    return table;
}

QWidget *SampleWindow::details()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(18, 12, 18, 18);
    layout->setSpacing(8);
    auto *title = new ElidedLabel(u"nightly-etl"_s);
    makeTitle(title);
    auto *fold = iconButton(Icon::PanelRightClose, u"Hide details"_s, Variant::Quiet);
    fold->setFixedSize(28, 28);
    auto *head = row({title});
    head->addStretch(1);
    head->addWidget(fold);
    auto *status = new StatusLabel;
    status->setStatus(Icon::Clock, ColorRole::Due, u"Due for rotation in 12 days"_s);
    layout->addLayout(head);
    layout->addWidget(status);
    layout->addSpacing(4);
    layout->addLayout(
        row({pushButton(Icon::Copy, u"Copy"_s, Variant::Primary), pushButton(Icon::RotateCw, u"Rotate…"_s)}));
    layout->addSpacing(4);
    layout->addLayout(row({pushButton(Icon::ShieldCheck, u"Verify"_s), pushButton(Icon::Pencil, u"Edit…"_s),
        iconButton(Icon::Trash, u"Delete"_s, Variant::Danger)}));
    layout->addSpacing(4);
    layout->addWidget(field(u"Client ID"_s, u"nightly-etl"_s, true, true));
    layout->addWidget(field(u"Created"_s, u"3 September 2026, 14:02 · 78 days ago"_s, false, false));
    layout->addWidget(field(u"Owner"_s, u"data@acme.dev"_s, false, true));
    layout->addWidget(
        field(u"Redirect URIs"_s, u"http://localhost:8080/authorization-code/callback"_s, true, true));
    layout->addWidget(field(u"Last used by you"_s, u"Copied 6 days ago on this computer"_s, false, false));
    layout->addWidget(field(u"Grants"_s, u"client credentials, authorization code"_s, false, false));
    layout->addStretch(1);
    return pane;
}

QWidget *SampleWindow::bottomRow()
{
    auto *bottom = new QWidget;
    bottom->setFixedHeight(32);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(4);
    auto *count = new QLabel(u"128 keys · 2 due · 6 overdue"_s);
    makeCaption(count);
    auto *clipboard = new IconLabel;
    clipboard->setIcon(Icon::Clipboard, ColorRole::Muted, 14);
    auto *countdown = new QLabel(u"Clipboard clears in 24 s ·"_s);
    makeCaption(countdown);
    auto *clear = new LinkButton(u"Clear now"_s);
    clear->setFont(Fonts::font(Fonts::Role::Caption));
    layout->addWidget(count);
    layout->addStretch(1);
    layout->addWidget(clipboard);
    layout->addWidget(countdown);
    layout->addWidget(clear);
    return bottom;
}

} // namespace Latchkey::Ui
