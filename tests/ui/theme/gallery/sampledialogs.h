// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDialog;
class QWidget;

namespace Latchkey::Ui {

[[nodiscard]] QDialog *newKeySample(QWidget *parent);
[[nodiscard]] QDialog *revealSample(QWidget *parent);

} // namespace Latchkey::Ui
