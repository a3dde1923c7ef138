// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/rotatestate.h>

#include <ui/rotation/rotatedialog.h>

namespace Latchkey::Ui {

RotatePage rotatePageOf(const RotateState &state, bool isHandedOver, const QDateTime &now)
{
    if (state.rotation.isOver())
        return RotatePage::Result;
    using Need = RotationRun::Need;
    if (state.need == Need::Credentials || state.need == Need::Successor || state.need == Need::GiveUp)
        return RotatePage::Lost;
    switch (state.rotation.step) {
    case RotationStep::Planned:
        return RotatePage::Create;
    case RotationStep::Created:
        return RotatePage::Verify;
    case RotationStep::Verified:
        return RotatePage::HandOver;
    case RotationStep::Delivered:
    case RotationStep::Waiting:
        if (!isHandedOver)
            return RotatePage::HandOver;
        return state.rotation.isWaitOver(now) ? RotatePage::Finish : RotatePage::Wait;
    case RotationStep::VerifiedAgain:
    case RotationStep::Done:
    case RotationStep::GivenUp:
        return RotatePage::Finish;
    }
    Q_UNREACHABLE();
}

int rotateStepOf(RotatePage page, const RotateState &state)
{
    const Rotation &rotation = state.rotation;
    switch (page) {
    case RotatePage::Plan:
    case RotatePage::Create:
        return 0;
    case RotatePage::Verify:
        return 1;
    case RotatePage::Lost:
        return rotation.newIsGone ? 0 : 1;
    case RotatePage::HandOver:
        return 2;
    case RotatePage::Wait:
        return 3;
    case RotatePage::Finish:
        return rotation.step == RotationStep::VerifiedAgain && !state.isVerifying ? 5 : 4;
    case RotatePage::Result:
        return rotation.step == RotationStep::Done ? 6 : 0;
    }
    Q_UNREACHABLE();
}

QString rotateBusyText(RotatePage page, const RotateState &state)
{
    const bool isDeleting = state.rotation.step == RotationStep::VerifiedAgain && !state.rotation.oldIsGone;
    switch (page) {
    case RotatePage::Plan:
    case RotatePage::Create:
        return RotateDialog::tr("Creating the new key…");
    case RotatePage::Verify:
        return RotateDialog::tr("Verifying the new key…");
    case RotatePage::Finish:
        if (state.isVerifying)
            return RotateDialog::tr("Verifying the new key once more…");
        if (isDeleting)
            return RotateDialog::tr("Deleting the old key…");
        break;
    case RotatePage::Lost:
    case RotatePage::HandOver:
    case RotatePage::Wait:
    case RotatePage::Result:
        break;
    }
    return RotateDialog::tr("Writing it down…");
}

} // namespace Latchkey::Ui
