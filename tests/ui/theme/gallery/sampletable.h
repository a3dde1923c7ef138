// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableWidget>

namespace Latchkey::Ui {

/// The rows of the drawings.
class SampleTable final : public QTableWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleTable)

public:
    explicit SampleTable(QWidget *parent = nullptr);
    ~SampleTable() override;

private:
    void fill();
};

} // namespace Latchkey::Ui
