// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Latchkey::Ui {

class MessageBar;

/// A window of 1100 × 700 made of the theme's parts, to be held beside the drawings.
class SampleWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleWindow)

public:
    enum class Middle {
        Table,
        Empty,
    };

    explicit SampleWindow(Middle middle, QWidget *parent = nullptr);
    ~SampleWindow() override;

    void showMessage();

private:
    [[nodiscard]] QWidget *topRow();
    [[nodiscard]] QWidget *table();
    [[nodiscard]] QWidget *details();
    [[nodiscard]] QWidget *bottomRow();

    MessageBar *m_message;
};

} // namespace Latchkey::Ui
