// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace Latchkey::Ui {

class Disclosure;

/// What stands behind an error's message, for a bug report: folded behind "Details" until asked for.
class TechnicalDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TechnicalDetail)

public:
    explicit TechnicalDetail(QWidget *parent = nullptr);
    ~TechnicalDetail() override;

    /// Folds it; an empty text hides it.
    void setText(const QString &text);

private:
    Disclosure *m_disclosure;
    QLabel *m_text;
};

} // namespace Latchkey::Ui
