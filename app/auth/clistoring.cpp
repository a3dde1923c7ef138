// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/auth/clistoring.h>

#include <app/core/whenfinished.h>
#include <app/keychain/clikeyring.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

CliStoring::CliStoring(CliProgram program, const QString &service, CliKeyring &keyring, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_service(service)
    , m_keyring(keyring)
{
}

CliStoring::~CliStoring()
{
    m_pending.finish(failure(Error::cancelled()));
}

QFuture<Result<QList<CliItemName>>> CliStoring::start(const TokenSet &tokens)
{
    m_open = cliItems(m_program, m_service, {tokens.accessToken, tokens.refreshToken, tokens.idToken});
    m_obsolete = cliItemNames(m_program, m_service);
    for (const CliItem &item : std::as_const(m_open)) {
        m_obsolete.removeOne(item.name);
        if (const auto accepted = m_keyring.accepts(item); !accepted) {
            m_pending.finish(failure(accepted.error()));
            return m_pending.future();
        }
    }
    writeNext();
    return m_pending.future();
}

void CliStoring::writeNext()
{
    if (m_open.isEmpty())
        return removeObsolete();
    const CliItem item = m_open.takeFirst();
    whenFinished(m_keyring.write(item), this, [this, name = item.name](const Result<void> &written) {
        if (!written)
            return takeBack(written.error());
        m_written.append(name);
        writeNext();
    });
}

/// Otherwise the command line would take up a token of another sign-in beside these.
void CliStoring::removeObsolete()
{
    if (m_obsolete.isEmpty())
        return m_pending.finish(m_written);
    whenFinished(m_keyring.remove(m_obsolete.takeFirst()), this, [this](const Result<void> &removed) {
        if (!removed)
            return takeBack(removed.error());
        removeObsolete();
    });
}

void CliStoring::takeBack(const Error &trouble)
{
    m_trouble = trouble;
    m_open.clear();
    m_toTakeBack = m_written;
    takeBackNext();
}

void CliStoring::takeBackNext()
{
    if (m_toTakeBack.isEmpty())
        return endInTrouble();
    const CliItemName name = m_toTakeBack.takeFirst();
    whenFinished(m_keyring.remove(name), this, [this, name](const Result<void> &removed) {
        if (!removed)
            m_leftBehind.append(name.username);
        takeBackNext();
    });
}

void CliStoring::endInTrouble()
{
    QString message = m_trouble->message();
    if (!m_leftBehind.isEmpty()) {
        message += u' '
            + tr("Part of the CLI's sign-in could not be taken back: your keychain still holds %1 for %2. "
                 "Remove "
                 "the CLI's sign-in to be rid of it.")
                  .arg(m_leftBehind.join(u", "_s), m_service);
    } else if (!m_written.isEmpty()) {
        message += u' ' + tr("What had been stored for the CLI was removed again.");
    }
    m_pending.finish(failure(m_trouble->kind(), message, m_trouble->detail()));
}

} // namespace Latchkey

#include "moc_clistoring.cpp"
