// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practicemessage.h>

#include <QByteArray>

namespace Latchkey {

struct PracticePerson;

/// The authorize page of the practice tenant: self-contained, without scripts, light and dark.
[[nodiscard]] QByteArray signInPage();
/// Asks for the code of a device; `wasWrong` says that one was not good.
[[nodiscard]] QByteArray codePage(bool wasWrong);
/// Asks whether the device with this code may sign in.
[[nodiscard]] QByteArray activatePage(const QByteArray &userCode);
/// After the decision; null: it was no.
[[nodiscard]] QByteArray activatedPage(const PracticePerson *person);
/// A page as an answer; its forms may lead to this server and to `formTarget`, an origin.
[[nodiscard]] PracticeAnswer practicePageAnswer(
    int status, const QByteArray &html, const QByteArray &formTarget);
/// For a request that did not come from Latchkey.
[[nodiscard]] QByteArray refusedPage();

} // namespace Latchkey
