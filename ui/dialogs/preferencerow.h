// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Latchkey::Ui {

/// One choice: what it is about with a sentence under it, and the control at the end of the row. The caption
/// is the control's buddy and accessible name, the sentence its accessible description.
class PreferenceRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceRow)

public:
    /// Takes the control. An empty sentence has no line.
    PreferenceRow(
        const QString &caption, const QString &sentence, QWidget *control, QWidget *parent = nullptr);
    ~PreferenceRow() override;
};

} // namespace Latchkey::Ui
