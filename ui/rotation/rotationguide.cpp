// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotationguide.h>

#include <app/core/whenfinished.h>
#include <app/journal/journal.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/fingerprint.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationrun.h>
#include <ui/clipboard/secretclipboard.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/relativetime.h>
#include <ui/rotation/handoverform.h>
#include <ui/rotation/rotatedialog.h>
#include <ui/rotation/rotationtexts.h>
#include <ui/window/deliverflow.h>
#include <ui/window/mainwindow.h>
#include <ui/window/revealflow.h>

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr qsizetype tellingPart = 16; // nobody types so much of a key by chance

bool sharesPart(QByteArrayView text, QByteArrayView secret)
{
    const qsizetype length = std::min(tellingPart, secret.size());
    for (qsizetype at = 0; length > 0 && at + length <= text.size(); ++at) {
        if (secret.indexOf(text.sliced(at, length)) >= 0)
            return true;
    }
    return false;
}

bool holdsPartOf(QString text, const Secret &encoded)
{
    text.removeIf([](QChar c) { return c.isSpace(); }); // a line break that was pasted along
    const QByteArray bytes = text.toUtf8();
    const auto parts = decodeCredentials(encoded);
    return sharesPart(bytes, encoded.reveal()) || (parts && sharesPart(bytes, parts->clientSecret.reveal()));
}

} // namespace

RotationGuide::RotationGuide(
    const FlowParts &parts, DeliverFlow &deliver, RotationRun &run, RotateDialog &dialog)
    : QObject(&dialog)
    , m_with(parts)
    , m_deliver(deliver)
    , m_run(run)
    , m_dialog(dialog)
{
    connectSteps();
    connect(&m_with.window, &MainWindow::coveredChanged, this, [this] { ++m_asked; });
    connect(&m_run, &RotationRun::changed, this, &RotationGuide::show);
    connect(&m_deliver, &DeliverFlow::tried, this,
        [this](const ApiKey &key, QLatin1StringView word, const std::optional<Error> &error) {
            if (!error && key.clientId == m_run.rotation().newClientId)
                m_deliveredBy = word;
        });
    show();
}

RotationGuide::~RotationGuide() = default;

void RotationGuide::connectSteps()
{
    connect(&m_dialog, &RotateDialog::goOnRequested, &m_run, &RotationRun::goOn);
    connect(&m_dialog, &RotateDialog::stopRequested, &m_run, &RotationRun::cancel);
    connect(&m_dialog, &RotateDialog::goOnInMemoryRequested, &m_run, &RotationRun::goOnInMemory);
    connect(&m_dialog, &RotateDialog::anotherKeyRequested, &m_run, &RotationRun::makeAnew);
    connect(&m_dialog, &RotateDialog::credentialsOffered, &m_run, &RotationRun::offerCredentials);
    connect(&m_dialog, &RotateDialog::giveUpRequested, &m_run,
        [this] { m_run.giveUp(RotationRun::Successor::Stays); });
    connect(&m_dialog, &RotateDialog::keepRequested, &m_run, &RotationRun::setKeepsSecret);
    connect(&m_dialog, &RotateDialog::waitIsOver, &m_run, &RotationRun::waitingDone);
    connect(&m_dialog, &RotateDialog::waitRequested, &m_run, &RotationRun::waitUntil);
    connect(&m_dialog, &RotateDialog::copyRequested, this, &RotationGuide::copy);
    connect(&m_dialog, &RotateDialog::deliverRequested, this, &RotationGuide::deliver);
    connect(&m_dialog, &RotateDialog::handedOver, this, &RotationGuide::handOver);
    connect(&m_with.clipboard, &SecretClipboard::changed, this, [this] {
        if (m_saysCopied && !m_with.clipboard.holdsSecret())
            m_dialog.rewordNotice(
                RevealFlow::tr("It is no longer on the clipboard. Copy it again if you still need it."));
    });
}

void RotationGuide::show()
{
    m_saysCopied = false;
    RotateState state{m_run.rotation(), m_run.need(), m_run.isWorking(), m_run.isVerifying(), m_run.trouble(),
        m_run.mayGoOnInMemory()};
    state.oldHasExpired
        = RotationTexts::hasExpired(m_with.workspace.keys(), m_run.rotation().oldClientId, m_with.clock());
    m_dialog.showState(state);
    if (m_dialog.page() == RotateDialog::Page::Finish && !std::exchange(m_toldOldKey, true))
        tellOldKey();
}

ApiKey RotationGuide::newKey() const
{
    ApiKey key;
    key.clientId = m_run.rotation().newClientId;
    key.name = m_run.rotation().newName;
    return key;
}

void RotationGuide::withCredentials(const std::function<void(const Secret &)> &then)
{
    whenFinished(m_run.credentials(), this, [this, then, asked = ++m_asked](const Result<Secret> &encoded) {
        if (asked != m_asked)
            return;
        if (encoded)
            return then(*encoded);
        if (m_run.need() != RotationRun::Need::Credentials) // else the page says it
            m_dialog.showTrouble(encoded.error());
    });
}

void RotationGuide::copy()
{
    withCredentials([this](const Secret &encoded) { put(encoded); });
}

void RotationGuide::put(const Secret &encoded)
{
    const CopyStyle style = m_dialog.style();
    m_with.setCopyStyle(style);
    const auto text = formatCredentials(encoded, style, m_run.rotation().newClientId);
    if (!text)
        return m_dialog.showTrouble(text.error());
    m_with.clipboard.put(*text);
    m_with.recordCopied(newKey(), encoded, style.format);
    m_copiedAs = settingName(style.format);
    m_dialog.showNotice(tr("Copied. The clipboard is cleared in %1 s. Then say where you put it.")
                            .arg(QLocale().toString(m_with.clipboard.secondsLeft())));
    m_saysCopied = true;
}

void RotationGuide::deliver()
{
    withCredentials([this](const Secret &encoded) {
        m_deliver.start(newKey(), encoded, &m_dialog, [guard = QPointer(this)](const QString &place) {
            if (guard)
                guard->m_run.delivered(guard->m_deliveredBy, place);
        });
    });
}

/// What was delivered by Latchkey is on record already.
void RotationGuide::handOver(const QString &where)
{
    if (where.isEmpty())
        return show();
    m_dialog.setBusy(RotateDialog::tr("Writing it down…"));
    whenFinished(m_run.credentials(), this, [this, where](const Result<Secret> &encoded) {
        if (encoded && holdsPartOf(where, *encoded))
            return m_dialog.showNotHandedOver(
                Error(ErrorKind::InvalidArgument, HandOverForm::keyIsNoPlace()));
        m_run.delivered(std::exchange(m_copiedAs, {}), where);
    });
}

void RotationGuide::tellOldKey()
{
    m_dialog.setOldKeyFacts(oldKeyFacts(std::nullopt));
    Journal *journal = m_with.workspace.activity().journal();
    if (!journal)
        return;
    JournalFilter filter;
    filter.actions = {JournalAction::Copied, JournalAction::Delivered};
    filter.controlPlane = m_run.rotation().authority;
    filter.clientId = m_run.rotation().oldClientId;
    whenFinished(journal->last(filter), this, [this](const Result<std::optional<JournalEntry>> &last) {
        if (last)
            m_dialog.setOldKeyFacts(oldKeyFacts(*last));
    });
}

QStringList RotationGuide::oldKeyFacts(const std::optional<JournalEntry> &lastUse) const
{
    const QString clientId = m_run.rotation().oldClientId;
    QStringList facts{tr("Client ID of the old key: %1").arg(shortText(clientId))};
    const int row = m_with.workspace.keys().rowOf(clientId);
    if (row >= 0 && m_with.workspace.keys().at(row).createdAt.isValid()) {
        facts += tr("Created: %1", "a time ago")
                     .arg(createdText(m_with.workspace.keys().at(row).createdAt, m_with.clock()));
    }
    facts += lastUse ? tr("Last copied or delivered on this computer: %1", "a time ago")
                           .arg(createdText(lastUse->at, m_with.clock()))
                     : tr("It was not copied or delivered on this computer, as far as the journal goes.");
    if (const QString stray = RotationTexts::strayText(m_run.rotation()); !stray.isEmpty())
        facts += stray;
    facts += tr("Latchkey can't see what other computers and services use.");
    if (m_with.workspace.keptSecrets().isKept(clientId))
        facts += tr("Its secret is kept in this computer's keychain, and leaves it with the key.");
    return facts;
}

} // namespace Latchkey::Ui
