// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Latchkey {

/// How far a rotation has come. Each is reached once; the words are written to files (rotationWord).
enum class RotationStep {
    Planned, ///< the new key is not there yet, or nobody knows; see Rotation::createSentAt
    Created, ///< it is there, and its secret is held
    Verified, ///< it works
    Delivered, ///< the person has said where it went
    Waiting, ///< until whoever uses the old key has changed over
    VerifiedAgain, ///< the new key still works: the old one is deleted next
    Done, ///< the old one is gone
    GivenUp,
};

/// The word that stands for it in files and in the journal: English, lower case, never translated.
[[nodiscard]] QLatin1StringView rotationWord(RotationStep step);

/// Where the new key went, as the person or the delivery tells it. Holds no secret.
struct RotationDelivery
{
    QString how; ///< Delivery::word(), a copy format's setting name, or empty for "by hand"
    QString where; ///< Delivery::placeText(), or the person's words; may be empty
    QDateTime at; ///< UTC

    friend bool operator==(const RotationDelivery &, const RotationDelivery &) = default;
};

/// One key that is being replaced by another: all that is needed to go on after the program has ended at any
/// moment. Holds no secret.
struct Rotation
{
    QString id; ///< rotationId(); names the file
    QString authority; ///< of the control plane: Endpoint::authority()
    QString organization; ///< whose keys they are: Organization::nameKnownNow(); may be empty

    QString oldClientId;
    QString oldName;
    QString newClientId; ///< the server's, once it has made the key
    QString newName;
    QString newFingerprint; ///< fingerprintOf() its secret; empty before Created
    QStringList contacts; ///< for the new key
    QStringList redirectUris;
    bool followsOld = true; ///< contacts and URIs are the old key's of the moment; else what the person chose
    bool attachDefaultPolicies = true;

    RotationStep step = RotationStep::Planned;
    /// Valid once a Create for newClientId may have reached the server; at that moment no key had this
    /// client ID.
    QDateTime createSentAt;
    bool inMemory = false; ///< no keychain: the secret goes with the program
    bool keepsSecret = false; ///< the new secret stays in the keychain when the rotation is over
    bool oldIsGone = false; ///< the old key is deleted, by the rotation or by other means
    bool newIsGone = false; ///< so is the new one, by other means
    /// Client IDs of keys that an interrupted Create may have left under another name than was asked for;
    /// nobody has their secrets, and nobody can be sure whose they are.
    QStringList mayBelong;
    QList<RotationDelivery> deliveries;
    QDateTime waitUntil; ///< UTC; invalid: until the person says so
    bool waitIsDone = false; ///< the person has said so

    QDateTime startedAt; ///< UTC, as all times
    QDateTime updatedAt;
    std::optional<Error> trouble; ///< what it stopped with last

    /// The old key may be deleted, as far as waiting goes.
    [[nodiscard]] bool isWaitOver(const QDateTime &now) const
    {
        return waitIsDone || oldIsGone || (waitUntil.isValid() && now >= waitUntil);
    }
    [[nodiscard]] bool isOver() const { return step == RotationStep::Done || step == RotationStep::GivenUp; }

    /// All is done but for the record and what the keychain has.
    [[nodiscard]] bool isTidyingUp() const { return oldIsGone && step == RotationStep::VerifiedAgain; }
    /// There is no old key to replace, and no new one in its place: only giving up is left.
    [[nodiscard]] bool isVoid() const
    {
        const bool hasNew = step == RotationStep::Planned ? createSentAt.isValid() : !newIsGone;
        return !isOver() && oldIsGone && !hasNew;
    }

    friend bool operator==(const Rotation &, const Rotation &) = default;
};

/// The same for each attempt to rotate this key, so that it is not rotated twice at once.
[[nodiscard]] QString rotationId(const QString &authority, const QString &oldClientId);

} // namespace Latchkey
