// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/keychainhelp.h>

#include <app/core/error.h>
#include <ui/about/documentation.h>
#include <ui/widgets/linkbutton.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    makeCaption(label);
    return label;
}

QString whatHelps(ErrorKind kind)
{
    if (kind == ErrorKind::KeychainAbsent) {
        return KeychainHelp::tr(
            "Install and start a keychain, such as GNOME Keyring or KWallet, and sign in to "
            "your desktop again. Latchkey notices by itself when it is there.");
    }
    if (kind == ErrorKind::KeychainDenied) {
        return KeychainHelp::tr("Allow Latchkey in your keychain's own program, then sign out and in again "
                                "here.");
    }
    return KeychainHelp::tr("Unlock your keychain. Latchkey notices by itself, and keeps the sign-in then.");
}

} // namespace

KeychainHelp::KeychainHelp(const Error &why, QWidget *parent)
    : Sheet(tr("Your sign-in is not kept"), parent)
{
    setObjectName(u"keychainHelp"_s);
    setSubtitle(why.message());
    body()->addWidget(caption(tr("What it means")));
    body()->addWidget(paragraph(tr(
        "You are signed in, and everything works. The sign-in is in this program's memory only: when "
        "Latchkey closes it is gone, and you sign in again at the next start. Nothing of it is written to a "
        "file.")));
    body()->addWidget(caption(tr("What helps")));
    body()->addWidget(paragraph(whatHelps(why.kind())));
    if (const QUrl page = Documentation::keychain(); !page.isEmpty()) {
        auto *link = new LinkButton(tr("Read about your desktop's keychain"));
        link->setObjectName(u"keychainLink"_s);
        connect(link, &QPushButton::clicked, this, [this, page] { Documentation::open(page, *this); });
        body()->addWidget(link, 0, Qt::AlignLeading);
    }
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &KeychainHelp::accept);
}

KeychainHelp::~KeychainHelp() = default;

} // namespace Latchkey::Ui
