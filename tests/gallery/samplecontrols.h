// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Latchkey::Gallery {

/// Every control in every state that can be shown at rest.
class SampleControls final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleControls)

public:
    explicit SampleControls(QWidget *parent = nullptr);
    ~SampleControls() override;

private:
    [[nodiscard]] QWidget *buttons();
    [[nodiscard]] QWidget *fields();
    [[nodiscard]] QWidget *marks();
    [[nodiscard]] QWidget *icons();
    [[nodiscard]] QWidget *messages();
};

} // namespace Latchkey::Gallery
