// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/vaultclikeyring.h>

#include <app/core/pending.h>
#include <app/keychain/clikeyringerror.h>

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype mostCharacters = 1280; // of UTF-16: CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560 bytes

QString compoundTarget(const CliItemName &name)
{
    return name.username + u'@' + name.service;
}

Error errorOf(std::uint32_t code)
{
    const QString detail = u"Credential Manager: error %1"_s.arg(code);
    switch (code) {
    case CredentialVault::notFound:
        return cliKeyringError(ErrorKind::KeychainEmpty, detail);
    case CredentialVault::accessDenied:
        return cliKeyringError(ErrorKind::KeychainDenied, detail);
    case CredentialVault::noSession:
        return cliKeyringError(ErrorKind::KeychainAbsent, detail);
    default:
        return cliKeyringError(ErrorKind::Storage, detail);
    }
}

std::vector<std::uint8_t> toUtf16(const Secret &value)
{
    QString text = QString::fromUtf8(value.reveal());
    std::vector<std::uint8_t> blob;
    blob.reserve(static_cast<size_t>(text.size()) * 2); // grows never: no copy is left
    for (const QChar unit : std::as_const(text)) {
        blob.push_back(static_cast<std::uint8_t>(unit.unicode() & 0xff));
        blob.push_back(static_cast<std::uint8_t>(unit.unicode() >> 8));
    }
    wipe(text);
    return blob;
}

/// UTF-8 too, which Python's `keyring` takes from other programs.
Secret fromBlob(const std::vector<std::uint8_t> &blob)
{
    const QByteArrayView bytes(blob.data(), qsizetype(blob.size()));
    QStringDecoder decoder(QStringDecoder::Utf16LE, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (bytes.size() % 2 == 0 && !decoder.hasError())
        return Secret::take(std::move(text));
    wipe(text);
    return Secret(bytes);
}

void wipeBlob(std::vector<std::uint8_t> &blob)
{
    volatile std::uint8_t *bytes = blob.data();
    for (size_t i = 0; i < blob.size(); ++i)
        bytes[i] = 0;
}

} // namespace

VaultCliKeyring::VaultCliKeyring(std::unique_ptr<CredentialVault> vault)
    : m_vault(std::move(vault))
{
}

VaultCliKeyring::~VaultCliKeyring() = default;

Result<std::optional<VaultCliKeyring::Held>> VaultCliKeyring::at(const QString &target) const
{
    VaultEntry entry;
    const std::uint32_t code = m_vault->read(target.toStdU16String(), entry);
    if (code == CredentialVault::notFound)
        return std::optional<Held>();
    if (code != CredentialVault::done)
        return failure(errorOf(code));
    std::optional<Held> found = Held{QString::fromStdU16String(entry.username), fromBlob(entry.blob)};
    wipeBlob(entry.blob);
    return found;
}

Result<std::optional<VaultCliKeyring::Held>> VaultCliKeyring::held(const CliItemName &name) const
{
    auto found = at(name.service);
    if (found && (!*found || (*found)->username != name.username))
        found = at(compoundTarget(name));
    return found;
}

QFuture<Result<QList<CliItemName>>> VaultCliKeyring::find(const QList<CliItemName> &names)
{
    QList<CliItemName> there;
    for (const CliItemName &name : names) {
        const auto found = held(name);
        if (!found)
            return finished<QList<CliItemName>>(failure(found.error()));
        if (*found)
            there.append(name);
    }
    return finished<QList<CliItemName>>(there);
}

QFuture<Result<Secret>> VaultCliKeyring::read(const CliItemName &name)
{
    const auto found = held(name);
    if (!found)
        return finished<Secret>(failure(found.error()));
    return finished<Secret>(
        *found ? Result<Secret>((*found)->value) : failure(errorOf(CredentialVault::notFound)));
}

QFuture<Result<void>> VaultCliKeyring::write(const CliItem &item)
{
    if (const auto fits = accepts(item); !fits)
        return finished<void>(fits);
    return finished<void>(writeNow(item));
}

Result<void> VaultCliKeyring::writeNow(const CliItem &item) const
{
    const auto holder = at(item.name.service);
    if (!holder)
        return failure(holder.error());
    const bool isTaken = *holder && (*holder)->username != item.name.username;
    VaultEntry entry{(isTaken ? compoundTarget(item.name) : item.name.service).toStdU16String(),
        item.name.username.toStdU16String(), toUtf16(item.value)};
    const std::uint32_t code = m_vault->write(entry);
    wipeBlob(entry.blob);
    if (code != CredentialVault::done)
        return failure(errorOf(code));
    if (isTaken)
        return {};
    return removeAt(compoundTarget(item.name), item.name.username); // an older one, shadowed from now on
}

QFuture<Result<void>> VaultCliKeyring::remove(const CliItemName &name)
{
    for (const QString &target : {name.service, compoundTarget(name)}) {
        if (const auto removed = removeAt(target, name.username); !removed)
            return finished<void>(removed);
    }
    return finished<void>({});
}

Result<void> VaultCliKeyring::removeAt(const QString &target, const QString &username) const
{
    const auto holder = at(target);
    if (!holder)
        return failure(holder.error());
    if (!*holder || (*holder)->username != username)
        return {};
    const std::uint32_t code = m_vault->remove(target.toStdU16String());
    if (code != CredentialVault::done && code != CredentialVault::notFound)
        return failure(errorOf(code));
    return {};
}

Result<void> VaultCliKeyring::accepts(const CliItem &item) const
{
    QString text = QString::fromUtf8(item.value.reveal());
    const qsizetype characters = text.size();
    wipe(text);
    if (characters > mostCharacters)
        return failure(cliItemTooLargeError(characters, mostCharacters));
    return {};
}

} // namespace Latchkey
