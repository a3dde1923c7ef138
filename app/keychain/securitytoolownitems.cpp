// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/securitytoolownitems.h>

#include <app/keychain/securitycommand.h>
#include <app/keychain/servicename.h>

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int most = 100'000; // whatever it answers, this ends

} // namespace

SecurityToolOwnItems::SecurityToolOwnItems(QString program)
    : m_program(std::move(program))
{
}

SecurityToolOwnItems::~SecurityToolOwnItems() = default;

std::optional<Error> SecurityToolOwnItems::removeOne() const
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_program, {u"delete-generic-password"_s, u"-s"_s, keychainService});
    if (!process.waitForStarted(-1))
        return ownItemsError(ErrorKind::KeychainAbsent, u"security: did not start"_s);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit)
        return ownItemsError(ErrorKind::Storage, u"security: ended by a signal"_s);
    if (process.exitCode() == 0)
        return std::nullopt;
    const Error error = SecurityCommand::errorOf(process.exitCode());
    return ownItemsError(error.kind(), error.detail());
}

RemovedItems SecurityToolOwnItems::removeAll(const Notice & /*mayAsk*/)
{
    RemovedItems removed;
    while (removed.count < most) {
        const auto trouble = removeOne();
        if (!trouble) {
            ++removed.count;
            continue;
        }
        if (trouble->kind() != ErrorKind::KeychainEmpty)
            removed.trouble = trouble;
        break;
    }
    return removed;
}

} // namespace Latchkey
