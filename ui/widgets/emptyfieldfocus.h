// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QApplication;

namespace Latchkey::Ui {

/// Lets Tab enter an empty line of text without selecting the nothing in it. QLineEdit would, and tell
/// assistive technology so before it tells that the line has the focus: Orca takes that for a step within
/// what it has read already, and is silent about the field (Qt 6.4, Orca 43).
class EmptyFieldFocus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyFieldFocus)

public:
    explicit EmptyFieldFocus(QApplication &application);
    ~EmptyFieldFocus() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Latchkey::Ui
