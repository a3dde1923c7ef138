// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Latchkey::Ui {

class Preferences;
class Theme;

/// Gives the theme the look that the person chose, at once and whenever they choose another. Both outlive it.
class ChosenLook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChosenLook)

public:
    ChosenLook(Theme &theme, const Preferences &preferences, QObject *parent = nullptr);
    ~ChosenLook() override;
};

} // namespace Latchkey::Ui
