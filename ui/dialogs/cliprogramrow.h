// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keychain/cliitem.h>

#include <QWidget>

class QCheckBox;
class QLabel;

namespace Latchkey::Ui {

class StatusLabel;
enum class ColorRole;
enum class Icon;

/// One of the command lines: whether it is meant, where it looks for its sign-in, whether it has one.
class CliProgramRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliProgramRow)

public:
    explicit CliProgramRow(CliProgram program, QWidget *parent = nullptr);
    ~CliProgramRow() override;

    [[nodiscard]] CliProgram program() const { return m_program; }
    /// As people call it.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isChosen() const;

    void setSignedIn(bool signedIn);
    [[nodiscard]] bool isSignedIn() const { return m_signedIn; }
    void setUnknown(const QString &why);
    /// It can't be signed in here; takes it out of the choice.
    void setImpossible(const QString &why);

signals:
    void chosenChanged();

private:
    void setStatus(Icon icon, ColorRole role, const QString &text);

    CliProgram m_program;
    bool m_signedIn = false;
    QCheckBox *m_check;
    QLabel *m_items;
    StatusLabel *m_status;
};

} // namespace Latchkey::Ui
