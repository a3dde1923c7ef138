// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace Latchkey::Ui {

/// A button that reads like a link: accent text, no frame, no more room than its text needs.
class LinkButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    ~LinkButton() override;
};

} // namespace Latchkey::Ui
