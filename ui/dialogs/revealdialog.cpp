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
#include <ui/widgets/reasonagainst.h>
#include <ui/widgets/secretfield.h>
#include <ui/widgets/statuslabel.h>

#include <QCheckBox>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
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
    , m_folder(content.folder)
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
    for (const QString &text : content.warnings) {
        auto *warning = new StatusLabel;
        warning->setStatus(Icon::TriangleAlert, ColorRole::Due, text);
        body()->addWidget(warning);
    }
}

void RevealDialog::setupDelivery(const Content &content)
{
    auto *copy = new QPushButton(Icons::get(Icon::Copy), tr("Copy key"));
    copy->setObjectName(u"copyKeyButton"_s);
    m_style = new CopyStyleField;
    m_style->setStyle(content.style);
    if (!content.mayKeep)
        m_style->restrictToRaw();
    auto *first = new QHBoxLayout;
    first->setSpacing(Metrics::spacing);
    first->addWidget(copy);
    first->addWidget(m_style, 1);

    auto *save = new QPushButton(Icons::get(Icon::FileLock), tr("Save to file…"));
    save->setObjectName(u"saveToFileButton"_s);
    save->setAccessibleName(tr("Save to file"));
    auto *deliver = new QPushButton(Icons::get(Icon::Send), tr("Deliver…"));
    deliver->setObjectName(u"deliverKeyButton"_s);
    deliver->setAccessibleName(tr("Deliver"));
    deliver->setEnabled(content.mayKeep);
    m_keychainForgets = content.keychainForgets;
    m_keep = new QCheckBox(content.keychainForgets ? tr("Keep until Latchkey closes (practice)")
                                                   : tr("Keep in this computer's keychain"));
    m_keep->setObjectName(u"keepInKeychainCheck"_s);
    m_keep->setAccessibleName(tr("Keep in keychain"));
    m_keep->setAccessibleDescription(m_keep->text()); // says how long
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
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) { // assistive technology does not click
        m_keepAtLock = keep;
        emit keepRequested(keep);
    });
}

void RevealDialog::setupButtons()
{
    m_notNeeded = new LinkButton(tr("I don't need it"));
    m_notNeeded->setObjectName(u"notNeededButton"_s);
    m_notNeeded->setAccessibleDescription(tr("Closes without the secret. It can't be shown again."));
    m_notNeeded->setToolTip(tr("Closes without the secret. It can't be shown again."));
    addAside(m_notNeeded);
    m_verify = addButton(tr("Verify now"), Variant::Normal, u"verifyNowButton"_s);
    m_verify->setIcon(Icons::get(Icon::ShieldCheck));
    connect(m_verify, &QPushButton::clicked, this, &RevealDialog::verifyRequested);
    m_copyAndClose = addButton(tr("Copy and close"), Variant::Primary, u"copyAndCloseButton"_s);
    m_done = addButton(tr("Done"), Variant::Normal, u"doneButton"_s);
    m_copyAndClose->installEventFilter(this);
    connect(m_notNeeded, &LinkButton::clicked, this, &RevealDialog::giveUp);
    connect(m_copyAndClose, &QPushButton::clicked, this, [this] { emit copyAndCloseRequested(format()); });
    connect(m_done, &QPushButton::clicked, this, &RevealDialog::accept);
    updateButtons();
    m_copyAndClose->setFocus();
}

/// One of the two ways out is the one to take by Enter; "I don't need it" is no way out of what was handed
/// out.
void RevealDialog::updateButtons()
{
    const bool mayClose = mayBeClosed();
    const bool hadFocus = focusWidget() == m_copyAndClose || focusWidget() == m_notNeeded;
    setReasonAgainst(*m_done, mayClose ? QString() : tr("Copy the key, save it or keep it first."));
    m_done->setDefault(mayClose);
    m_notNeeded->setVisible(!mayClose);
    m_copyAndClose->setVisible(!mayClose);
    m_copyAndClose->setDefault(!mayClose);
    setVariant(m_done, mayClose ? Variant::Primary : Variant::Normal);
    if (mayClose && hadFocus)
        m_done->setFocus();
}

// The Enter that created the key may still be held down.
bool RevealDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_copyAndClose && event->type() == QEvent::KeyPress)
        return static_cast<QKeyEvent *>(event)->isAutoRepeat();
    return Sheet::eventFilter(watched, event);
}

CopyStyle RevealDialog::style() const
{
    return m_style->style();
}

void RevealDialog::say(const QString &text)
{
    m_saysCopied = false;
    updateButtons();
    showNotice(text);
}

void RevealDialog::setDelivered(const QString &text)
{
    m_handedOut = true;
    say(text);
}

void RevealDialog::setCopied(const QString &text)
{
    m_copied = true;
    m_wasCopied = true;
    say(text);
    m_saysCopied = true;
}

void RevealDialog::setCopyCountdown(const QString &text)
{
    if (m_saysCopied)
        rewordNotice(text);
}

void RevealDialog::takeBackCopy()
{
    m_saysCopied = false;
    if (!std::exchange(m_copied, false) || isDelivered())
        return;
    updateButtons();
    clearTrouble(); // the line that says "Copied"
}

void RevealDialog::setKept()
{
    m_kept = true;
    say(m_keychainForgets
            ? tr("Kept. Copy works for this key from now on.")
            : tr("Kept. Copy works for this key from now on, on this computer only. Signing out "
                 "leaves the secret here; Forget stored secret or deleting the key removes it."));
}

void RevealDialog::showKeepFailed(const Error &error)
{
    const QSignalBlocker asked(m_keep); // nobody unticked it
    m_keep->setChecked(false);
    showDeliveryFailed(error);
}

void RevealDialog::showDeliveryFailed(const Error &error)
{
    m_saysCopied = false;
    showTrouble(error);
    settle();
}

void RevealDialog::setForgotten()
{
    m_kept = false;
    say(tr("No longer kept in the keychain."));
}

/// What is still under way stays so.
void RevealDialog::settle()
{
    setIdle(); // enables every button
    setReasonAgainst(*m_verify, m_verifying ? tr("It is being verified already.") : QString());
    if (m_saving > 0 || m_verifying)
        showProgress(m_saving > 0 ? tr("Saving…") : tr("Verifying…"));
    updateButtons();
}

void RevealDialog::showSaving()
{
    ++m_saving;
    clearTrouble();
    settle();
}

void RevealDialog::endSaving()
{
    --m_saving;
    settle();
}

void RevealDialog::showVerifying()
{
    m_verifying = true;
    clearTrouble();
    settle();
}

void RevealDialog::showVerdict(const KeyVerification &verification)
{
    m_verifying = false;
    settle();
    if (verification.verdict == KeyVerdict::Works)
        showNotice(verdictSentence(verification));
    else
        showWarning(verdictSentence(verification));
}

void RevealDialog::giveUp()
{
    m_handedOut = true;
    // Else the keychain is at it, a file is being written, or it was pasted somewhere.
    m_givenUp = !m_keep->isChecked() && m_saving == 0 && !m_wasCopied;
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
    dialog->setDirectory(m_folder); // the program's own may be anything, a repository too
    dialog->selectFile(m_name + fileEnding(format()));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { emit saveRequested(path); });
    dialog->open();
}

} // namespace Latchkey::Ui
