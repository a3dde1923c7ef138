// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotationrun.h>

#include <optional>

namespace Latchkey::Ui {

/// Where a rotation stands, as far as its dialog shows it.
struct RotateState
{
    Rotation rotation;
    RotationRun::Need need = RotationRun::Need::Nothing;
    bool isWorking = false;
    bool isVerifying = false; ///< what it works at is a verification
    std::optional<Error> trouble = {};
    bool mayGoOnInMemory = false;
    bool oldHasExpired = false; ///< it is there, and does not work
};

/// The pages of "Rotate API key", in the order in which they come.
enum class RotatePage {
    Plan, ///< there is no rotation yet
    Create,
    Verify,
    Lost, ///< the new secret is nowhere, or the new key is not there any more
    HandOver,
    Wait,
    Finish,
    Result,
};

/// What is delivered from the dialog is on record at once; `isHandedOver`: the person has said that it was
/// all.
[[nodiscard]] RotatePage rotatePageOf(const RotateState &state, bool isHandedOver, const QDateTime &now);
/// The step that a page belongs to; as many as there are steps: all are done.
[[nodiscard]] int rotateStepOf(RotatePage page, const RotateState &state);

/// What is being done on this page.
[[nodiscard]] QString rotateBusyText(RotatePage page, const RotateState &state);

} // namespace Latchkey::Ui
