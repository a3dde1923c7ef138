// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/rotation/rotation.h>
#include <ui/dialogs/sheet.h>

class QListWidget;

namespace Latchkey::Ui {

class LinkButton;

/// "Rotations under way": how far each is, and the way back into it.
class RotationsDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationsDialog)

public:
    explicit RotationsDialog(QWidget *parent);
    ~RotationsDialog() override;

    /// Those that are not over; told as of `now`. The current one stays current.
    void setRotations(const QList<Rotation> &rotations, const QDateTime &now);
    /// So many keys could be rotated as well.
    void setOverdue(int keys);
    /// So many records can't be read.
    void setBroken(int records);
    /// So many were, and are no more in the way.
    void showSetAside(int records);
    /// Why there is no giving up once the old key is deleted.
    [[nodiscard]] static QString nothingToGiveUp();

signals:
    void resumeRequested(const QString &id);
    void giveUpRequested(const QString &id);
    void rotateOverdueRequested();
    void setAsideRequested();

private:
    [[nodiscard]] QString currentId() const;
    void updateButtons();

    QListWidget *m_list;
    QLabel *m_none;
    LinkButton *m_overdue;
    LinkButton *m_setAside;
    QPushButton *m_resume = nullptr;
    QPushButton *m_giveUp = nullptr;
};

} // namespace Latchkey::Ui
