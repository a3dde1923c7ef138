// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/turnqueue.h>
#include <ui/theme/fonts.h>

#include <QList>
#include <QStringList>

#include <functional>

namespace Latchkey::Ui {

/// Finds the fonts for texts before they are painted. Where the interface font lacks a character, Qt asks
/// fontconfig about one other font after the other: a script takes milliseconds, all scripts together more
/// than a frame. Each text takes a turn of the event loop of its own. What was found stays loaded as long as
/// this lives.
class FontLoader final
{
    Q_DISABLE_COPY_MOVE(FontLoader)

public:
    FontLoader();
    ~FontLoader();

    /// In this role, after what waits; then calls `done`.
    void load(Fonts::Role role, const QStringList &texts, const std::function<void()> &done = {});

    /// A word in each of the scripts that most names are written in.
    [[nodiscard]] static QStringList scripts();
    /// What takes as long as all scripts.
    [[nodiscard]] static QString emoji();

private:
    QList<QFont> m_fonts;
    TurnQueue m_turns;
};

} // namespace Latchkey::Ui
