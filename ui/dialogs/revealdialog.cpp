// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/revealdialog.h>

#include <app/core/error.h>
#include <ui/delivery/copystylefield.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/secretfield.h>
#include <ui/widgets/statuslabel.h>

#include <QCheckBox>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int revealWidth = 560;

} // namespace

RevealDialog::RevealDialog(const Content &content, QWidget *parent)
    : Sheet(tr("Your new API key"), parent)
    , m_keepAtLock(content.keepAtLock && content.mayKeep)
    , m_name(content.name)
{
    setObjectName(u"revealDialog"_s);
    setMinimumWidth(revealWidth);
    setSubtitle(tr("Union shows this secret only now. Put it somewhere safe before you close."));
    setupSecret(content);
    setupDelivery(content);
    setupButtons();
}

RevealDialog::~RevealDialog() = default;

void RevealDialog::setupSecret(const Content &content)
{
    auto *caption = new ElidedLabel(displayText(content.name) + u" · "_s + content.host);
    makeCaption(caption);
    auto *field = new SecretField;
    field->setObjectName(u"secretField"_s);
    field->setSecret(content.encoded);
    auto *group = new QVBoxLayout;
    group->setSpacing(Metrics::grid);
    group->addWidget(caption);
    group->addWidget(field);
    body()->addLayout(group);
    if (!content.warning.isEmpty()) {
        auto *warning = new StatusLabel;
        warning->setStatus(Icon::TriangleAlert, ColorRole::Due, content.warning);
        body()->addWidget(warning);
    }
}

void RevealDialog::setupDelivery(const Content &content)
{
    auto *copy = new QPushButton(Icons::get(Icon::Copy, ColorRole::OnAccent), tr("Copy key"));
    copy->setObjectName(u"copyKeyButton"_s);
    makePrimary(copy);
    m_style = new CopyStyleField;
    m_style->setStyle(content.style);
    if (!content.mayKeep)
        m_style->restrictToRaw();
    auto *first = new QHBoxLayout;
    first->setSpacing(Metrics::spacing);
    first->addWidget(copy, 1);
    first->addWidget(m_style, 2);

    auto *save = new QPushButton(Icons::get(Icon::FileLock), tr("Save to file…"));
    save->setObjectName(u"saveToFileButton"_s);
    save->setAccessibleName(tr("Save to file"));
    auto *deliver = new QPushButton(Icons::get(Icon::Send), tr("Deliver…"));
    deliver->setObjectName(u"deliverKeyButton"_s);
    deliver->setAccessibleName(tr("Deliver"));
    deliver->setEnabled(content.mayKeep);
    m_keep = new QCheckBox(content.keychainForgets ? tr("Keep until Latchkey closes (practice)")
                                                   : tr("Keep in this computer's keychain"));
    m_keep->setObjectName(u"keepInKeychainCheck"_s);
    m_keep->setAccessibleName(tr("Keep in keychain"));
    if (!content.mayKeep)
        m_keep->hide(); // showing it before it has a parent would make a window of it
    auto *second = new QHBoxLayout;
    second->setSpacing(Metrics::spacing);
    second->addWidget(save, 1);
    second->addWidget(deliver, 1);
    body()->addLayout(first);
    body()->addLayout(second);
    body()->addWidget(m_keep);

    connect(copy, &QPushButton::clicked, this, [this] { emit copyRequested(format()); });
    connect(save, &QPushButton::clicked, this, &RevealDialog::chooseFile);
    connect(deliver, &QPushButton::clicked, this, &RevealDialog::deliverRequested);
    connect(m_keep, &QCheckBox::clicked, this, [this](bool keep) {
        m_keepAtLock = keep;
        emit keepRequested(keep);
    });
    copy->setFocus();
}

void RevealDialog::setupButtons()
{
    auto *notNeeded = new LinkButton(tr("I don't need it"));
    notNeeded->setObjectName(u"notNeededButton"_s);
    notNeeded->setAccessibleDescription(tr("Closes without the secret. It can't be shown again."));
    notNeeded->setToolTip(tr("Closes without the secret. It can't be shown again."));
    addAside(notNeeded);
    m_done = addButton(tr("Done"), Variant::Normal, u"doneButton"_s);
    m_done->setEnabled(false);
    connect(notNeeded, &LinkButton::clicked, this, &RevealDialog::giveUp);
    connect(m_done, &QPushButton::clicked, this, &RevealDialog::accept);
}

CopyStyle RevealDialog::style() const
{
    return m_style->style();
}

void RevealDialog::setDelivered(const QString &text)
{
    m_handedOut = true;
    m_done->setEnabled(true);
    showNotice(text);
}

void RevealDialog::setCopied(const QString &text)
{
    m_copied = true;
    m_done->setEnabled(true);
    showNotice(text);
}

void RevealDialog::takeBackCopy()
{
    if (!std::exchange(m_copied, false) || isDelivered())
        return;
    m_done->setEnabled(false);
    clearTrouble(); // the line that says "Copied"
}

void RevealDialog::setKept()
{
    m_kept = true;
    m_done->setEnabled(true);
    showNotice(tr("Kept. Copy works for this key from now on."));
}

void RevealDialog::showKeepFailed(const Error &error)
{
    m_keep->setChecked(false);
    showDeliveryFailed(error);
}

void RevealDialog::showDeliveryFailed(const Error &error)
{
    showTrouble(error); // enables every button
    m_done->setEnabled(mayBeClosed());
}

void RevealDialog::setForgotten()
{
    m_kept = false;
    m_done->setEnabled(mayBeClosed());
    showNotice(tr("No longer kept in the keychain."));
}

void RevealDialog::giveUp()
{
    m_handedOut = true;
    accept();
}

void RevealDialog::reject()
{
    if (mayBeClosed())
        return Sheet::reject();
    showNotDelivered();
}

void RevealDialog::closeEvent(QCloseEvent *event)
{
    if (mayBeClosed())
        return Sheet::closeEvent(event);
    event->ignore();
    showNotDelivered();
}

void RevealDialog::showNotDelivered()
{
    showDeliveryFailed(Error(ErrorKind::InvalidArgument,
        tr("The key has not gone anywhere yet. Copy, save or keep it, or choose “I don't need it”.")));
}

void RevealDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the key to a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_name + fileEnding(format()));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { emit saveRequested(path, format()); });
    dialog->open();
}

} // namespace Latchkey::Ui
