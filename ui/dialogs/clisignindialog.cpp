// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/clisignindialog.h>

#include <app/auth/devicesignin.h>
#include <app/core/error.h>
#include <ui/dialogs/cliprogramrow.h>
#include <ui/dialogs/devicecodepane.h>
#include <ui/theme/icons.h>
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/reasonagainst.h>

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

CliSignInDialog::CliSignInDialog(const QString &service, QWidget *parent)
    : Sheet(tr("Sign in the CLI too"), parent)
{
    setObjectName(u"cliSignInDialog"_s);
    setSubtitle(tr(
        "Gives the command line a sign-in of its own and stores it in your keychain, where it looks for one. "
        "Your browser opens once for each program. Latchkey's own sign-in is not touched."));
    setupRows(service);
    setupButtons();
    setStep(Step::Choosing);
    m_primary->setFocus();
}

CliSignInDialog::~CliSignInDialog() = default;

void CliSignInDialog::setupRows(const QString &service)
{
    m_choice = new QWidget;
    auto *layout = new QVBoxLayout(m_choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::wideSpacing);
    for (const CliProgram program : {CliProgram::Flyte, CliProgram::Flytekit}) {
        auto *row = new CliProgramRow(program);
        connect(row, &CliProgramRow::chosenChanged, this, &CliSignInDialog::update);
        layout->addWidget(row);
        m_rows.append(row);
    }
    auto *field = new CopyableField(tr("Service in your keychain"), tr("Copy service"));
    field->setObjectName(u"serviceField"_s);
    field->setMonospace(true);
    field->setValue(service);
    layout->addWidget(field);
    body()->addWidget(m_choice);

    m_code = new DeviceCodePane;
    m_code->setObjectName(u"codePane"_s);
    connect(m_code, &DeviceCodePane::copied, this, [this] { showNotice(tr("Code copied.")); });
    addUnderBody(m_code);
    m_useCode = new LinkButton(tr("Use a code instead"));
    m_useCode->setObjectName(u"useCodeButton"_s);
    connect(m_useCode, &LinkButton::clicked, this, &CliSignInDialog::codeRequested);
    addUnderBody(m_useCode);
}

void CliSignInDialog::setupButtons()
{
    m_remove = addButton(tr("Remove the CLI's sign-in"), Variant::Danger, u"removeButton"_s);
    m_remove->setIcon(Icons::get(Icon::Trash, ColorRole::Expired));
    m_cancel = addButton(tr("Close"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(m_cancel);
    m_copyLink = addButton(tr("Copy link"), Variant::Normal, u"copyLinkButton"_s);
    m_copyLink->setIcon(Icons::get(Icon::Link));
    setStaysEnabled(m_copyLink);
    m_primary = addButton(tr("Sign in the CLI"), Variant::Primary, u"signInCliButton"_s);
    setStaysEnabled(m_primary);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removalRequested(chosen(true)); });
    connect(m_cancel, &QPushButton::clicked, this, &CliSignInDialog::reject);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        emit copyLinkRequested(m_address);
        showNotice(tr("Link copied. Open it in a browser on this computer."));
    });
    connect(m_primary, &QPushButton::clicked, this, &CliSignInDialog::press);
}

QList<CliProgram> CliSignInDialog::chosen(bool signedInOnly) const
{
    QList<CliProgram> programs;
    for (const CliProgramRow *row : m_rows) {
        if (row->isChosen() && (row->isSignedIn() || !signedInOnly))
            programs.append(row->program());
    }
    return programs;
}

CliProgramRow *CliSignInDialog::rowOf(CliProgram program) const
{
    return *std::find_if(m_rows.begin(), m_rows.end(),
        [program](const CliProgramRow *row) { return row->program() == program; });
}

QString CliSignInDialog::nameOf(CliProgram program) const
{
    return rowOf(program)->name();
}

void CliSignInDialog::setSignedIn(const QList<CliProgram> &programs)
{
    for (CliProgramRow *row : std::as_const(m_rows))
        row->setSignedIn(programs.contains(row->program()));
}

void CliSignInDialog::setUnknown(const Error &why)
{
    for (CliProgramRow *row : std::as_const(m_rows)) {
        row->setUnknown(why.kind() == ErrorKind::KeychainLocked
                ? tr("Your keychain is locked, so this can't be seen without asking you")
                : tr("Your keychain does not tell whether it is signed in"));
    }
}

void CliSignInDialog::showImpossible(const Error &why)
{
    showTrouble(why);
    setStep(Step::Closed);
    m_cancel->setFocus();
}

void CliSignInDialog::setImpossible(CliProgram program, const Error &why)
{
    rowOf(program)->setImpossible(why.message());
}

void CliSignInDialog::setStep(Step step)
{
    m_step = step;
    m_address.clear();
    m_choice->setVisible(step == Step::Choosing);
    if (step != Step::Authorizing) {
        m_useCode->hide();
        m_code->hide();
    }
    update();
    fit();
}

/// No gap where a part has gone.
void CliSignInDialog::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void CliSignInDialog::update()
{
    const bool choosing = m_step == Step::Choosing;
    const bool authorizing = m_step == Step::Authorizing;
    m_remove->setVisible(choosing);
    setReasonAgainst(
        *m_remove, chosen(true).isEmpty() ? tr("Choose a CLI that is signed in first.") : QString());
    m_cancel->setText(authorizing ? tr("Cancel") : tr("Close"));
    m_cancel->setEnabled(m_step != Step::Working);
    (m_step == Step::Closed ? m_cancel : m_primary)->setDefault(true);
    m_copyLink->setVisible(authorizing);
    const QString notYet
        = m_address.isEmpty() ? tr("The address of the sign-in page is still on its way.") : QString();
    setReasonAgainst(*m_copyLink, notYet);
    m_primary->setVisible(m_step != Step::Closed);
    m_primary->setText(authorizing ? tr("Open browser") : tr("Sign in the CLI"));
    m_primary->setIcon(authorizing ? Icons::get(Icon::ExternalLink, ColorRole::OnAccent) : QIcon());
    const QString noChoice = chosen(false).isEmpty() ? tr("Choose a CLI first.") : QString();
    setReasonAgainst(*m_primary, choosing ? noChoice : notYet);
}

void CliSignInDialog::press()
{
    if (m_step == Step::Authorizing)
        return emit openRequested(m_address);
    emit signInRequested(chosen(false));
}

void CliSignInDialog::showPreparing(CliProgram program, int step, int steps)
{
    m_waiting = steps == 1 ? tr("Waiting for you to sign in for %1…").arg(nameOf(program))
                           : tr("Waiting for you to sign in for %1 (%2 of %3)…")
                                 .arg(nameOf(program), QLocale().toString(step), QLocale().toString(steps));
    setBusy(tr("Getting ready…"));
    setStep(Step::Authorizing);
}

void CliSignInDialog::setCodeOffered(bool offered)
{
    m_useCode->setVisible(offered && m_step == Step::Authorizing && m_code->isHidden());
}

void CliSignInDialog::setAddress(const QUrl &url)
{
    m_address = url;
    setBusy(m_waiting);
    update();
}

void CliSignInDialog::setPrompt(const DevicePrompt &prompt)
{
    m_useCode->hide();
    m_code->setPrompt(prompt);
    m_code->show();
    setAddress(prompt.completeUrl);
    fit();
}

void CliSignInDialog::showForeignAnswer()
{
    showNotice(tr("Another window answered with a sign-in that Latchkey did not start. It was ignored."));
}

void CliSignInDialog::showPortBusy(const Error &error)
{
    showWaiting(error.message());
}

void CliSignInDialog::showStoring()
{
    setBusy(tr("Storing it in your keychain…"));
    setStep(Step::Working);
}

void CliSignInDialog::showRemoving()
{
    setBusy(tr("Removing the CLI's sign-in…"));
    setStep(Step::Working);
}

void CliSignInDialog::showStored(const QString &text)
{
    showStopped();
    showNotice(text);
    m_cancel->setFocus();
}

void CliSignInDialog::showRemoved(const QString &text, const QStringList &troubles)
{
    showStopped();
    if (troubles.isEmpty())
        showNotice(text);
    else
        showWarning((QStringList{text} + troubles).join(u'\n'));
    m_cancel->setFocus();
}

void CliSignInDialog::showFailed(const Error &error)
{
    showTrouble(error);
    setStep(Step::Choosing);
    m_primary->setFocus();
}

void CliSignInDialog::showStopped()
{
    setIdle();
    clearTrouble();
    setStep(Step::Choosing);
}

void CliSignInDialog::reject()
{
    switch (m_step) {
    case Step::Authorizing:
        return emit stopRequested();
    case Step::Working:
        return;
    case Step::Choosing:
    case Step::Closed:
        return Sheet::reject();
    }
}

} // namespace Latchkey::Ui

#include "moc_clisignindialog.cpp"
