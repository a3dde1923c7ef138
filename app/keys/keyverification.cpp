// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keyverification.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::KeyVerification)
};

QString durationText(std::chrono::seconds duration)
{
    using namespace std::chrono;
    if (duration < 2h)
        return Tr::tr("%n minutes", nullptr, int(round<minutes>(duration).count()));
    if (duration < 48h)
        return Tr::tr("%n hours", nullptr, int(round<hours>(duration).count()));
    return Tr::tr("%n days", nullptr, int(round<days>(duration).count()));
}

QString clockSentence(std::chrono::seconds ahead)
{
    const QString text = ahead.count() > 0
        ? Tr::tr("Union accepts this key, but this computer's clock is ahead by %1: programs here take its "
                 "tokens for expired. Set the clock.")
        : Tr::tr("Union accepts this key, but this computer's clock is behind by %1: programs here use its "
                 "tokens when they have expired. Set the clock.");
    return text.arg(durationText(std::chrono::abs(ahead)));
}

} // namespace

QLatin1StringView verdictName(KeyVerdict verdict)
{
    switch (verdict) {
    case KeyVerdict::Works:
        return "works"_L1;
    case KeyVerdict::ClockOff:
        return "clock-off"_L1;
    case KeyVerdict::Revoked:
        return "revoked"_L1;
    case KeyVerdict::WrongSecret:
        return "wrong-secret"_L1;
    case KeyVerdict::Refused:
        return "refused"_L1;
    case KeyVerdict::WrongAddress:
        return "wrong-address"_L1;
    case KeyVerdict::NoNetwork:
        return "no-network"_L1;
    case KeyVerdict::ServerTrouble:
        return "server-trouble"_L1;
    case KeyVerdict::NotTried:
        return "not-tried"_L1;
    }
    Q_UNREACHABLE();
}

QString verdictWords(KeyVerdict verdict)
{
    switch (verdict) {
    case KeyVerdict::Works:
        return Tr::tr("works", "of a key that was verified");
    case KeyVerdict::ClockOff:
        return Tr::tr("works, but the clock is off", "of a key that was verified");
    case KeyVerdict::Revoked:
        return Tr::tr("deleted", "of a key that was verified");
    case KeyVerdict::WrongSecret:
        return Tr::tr("wrong secret", "of a key that was verified");
    case KeyVerdict::Refused:
        return Tr::tr("refused", "of a key that was verified");
    case KeyVerdict::WrongAddress:
        return Tr::tr("wrong address", "of a key that was verified");
    case KeyVerdict::NoNetwork:
        return Tr::tr("no network", "of a key that was verified");
    case KeyVerdict::ServerTrouble:
        return Tr::tr("server trouble", "of a key that was verified");
    case KeyVerdict::NotTried:
        return Tr::tr("not verified", "of a key that was to be verified");
    }
    Q_UNREACHABLE();
}

QString verdictSentence(const KeyVerification &verification)
{
    const std::optional<Error> &trouble = verification.trouble;
    switch (verification.verdict) {
    case KeyVerdict::Works:
        return Tr::tr("This key works: Union accepts it.");
    case KeyVerdict::ClockOff:
        return clockSentence(verification.clockAhead);
    case KeyVerdict::Revoked:
        return Tr::tr("This key was deleted, so Union refuses it. Whatever uses it needs another key.");
    case KeyVerdict::WrongSecret:
        return Tr::tr("This key exists, but its secret is another one: Union refuses it. Look for a newer "
                      "copy, or create a new key.");
    case KeyVerdict::Refused:
        if (trouble && trouble->kind() == ErrorKind::PermissionDenied)
            return trouble->message();
        return Tr::tr("Union refuses this key: it was deleted, or its secret is wrong. Sign in to learn "
                      "which, or use another key.");
    case KeyVerdict::WrongAddress:
    case KeyVerdict::NoNetwork:
    case KeyVerdict::ServerTrouble:
    case KeyVerdict::NotTried:
        return trouble ? trouble->message() : Tr::tr("This key was not verified.");
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
