// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/securitycommand.h>

#include <app/keychain/clikeyringerror.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::SecurityCommand {

namespace {

constexpr qsizetype longestLine = 4095; // with its newline: the tool's buffer, less the closing zero

// The low bytes of errSecItemNotFound (-25300), errSecAuthFailed (-25293), userCanceledErr (-128) and
// errSecInteractionNotAllowed (-25308).
constexpr int itemNotFound = 44;
constexpr int authorizationFailed = 51;
constexpr int userCancelled = 128;
constexpr int interactionNotAllowed = 36;

QStringList naming(const QString &command, const CliItemName &name)
{
    return {command, u"-a"_s, name.username, u"-s"_s, name.service};
}

/// As one word of the tool's own command lines, where a backslash keeps what follows as it is.
void appendQuoted(QByteArray &line, QByteArrayView word)
{
    line += '"';
    for (const char byte : word) {
        if (byte == '"' || byte == '\\')
            line += '\\';
        line += byte;
    }
    line += '"';
}

bool hasControlCharacter(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
        [](char byte) { return static_cast<unsigned char>(byte) < ' ' || byte == 0x7f; });
}

} // namespace

QStringList find(const CliItemName &name)
{
    return naming(u"find-generic-password"_s, name);
}

QStringList read(const CliItemName &name)
{
    return naming(u"find-generic-password"_s, name) + QStringList{u"-w"_s};
}

QStringList remove(const CliItemName &name)
{
    return naming(u"delete-generic-password"_s, name);
}

QStringList interactive()
{
    return {u"-i"_s};
}

Result<Secret> add(const CliItem &item)
{
    const QByteArray username = item.name.username.toUtf8();
    const QByteArray service = item.name.service.toUtf8();
    if (hasControlCharacter(username) || hasControlCharacter(service)
        || hasControlCharacter(item.value.reveal())) {
        return failure(cliKeyringError(ErrorKind::Storage, u"security: a control character"_s));
    }
    QByteArray line;
    line.reserve(
        2 * (item.value.size() + username.size() + service.size()) + 64); // grows never: no copy is left
    line += "add-generic-password -a ";
    appendQuoted(line, username);
    line += " -s ";
    appendQuoted(line, service);
    line += " -w ";
    appendQuoted(line, item.value.reveal());
    line += '\n';
    const qsizetype size = line.size();
    Secret secret = Secret::take(std::move(line));
    if (size > longestLine)
        return failure(cliItemTooLargeError(item.value.size(), longestLine - (size - item.value.size())));
    return secret;
}

Secret secretIn(QByteArray &&printed)
{
    if (printed.endsWith('\n'))
        printed.chop(1);
    return Secret::take(std::move(printed));
}

Error errorOf(int exitCode)
{
    const QString detail = u"security: exit code %1"_s.arg(exitCode);
    switch (exitCode) {
    case itemNotFound:
        return cliKeyringError(ErrorKind::KeychainEmpty, detail);
    case authorizationFailed:
    case userCancelled:
        return cliKeyringError(ErrorKind::KeychainDenied, detail);
    case interactionNotAllowed:
        return cliKeyringError(ErrorKind::KeychainLocked, detail);
    default:
        return cliKeyringError(ErrorKind::Storage, detail);
    }
}

} // namespace Latchkey::SecurityCommand
