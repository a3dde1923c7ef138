// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

#include <chrono>

class QLabel;

namespace Latchkey::Ui {

/// "Locking soon": counts down, names what the lock would end, and offers to stay. It takes no focus from
/// where the person works.
class LockWarning final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockWarning)

public:
    /// `consequences` are whole sentences.
    LockWarning(const QStringList &consequences, QWidget *parent);
    ~LockWarning() override;

    void setLeft(std::chrono::seconds left);

signals:
    void lockRequested();
    /// By button or Escape.
    void stayRequested();

private:
    QLabel *m_text;
};

} // namespace Latchkey::Ui
