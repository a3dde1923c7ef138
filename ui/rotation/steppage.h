// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Latchkey::Ui {

class StatusLabel;

/// One step of several: what it is for, what has come of it so far, and what there is to choose.
class StepPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepPage)

public:
    explicit StepPage(const QString &title, QWidget *parent = nullptr);
    ~StepPage() override;

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    void setText(const QString &text);
    /// Empty: nothing yet.
    void setSoFar(const QString &text);
    void addContent(QWidget *content);

private:
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_text;
    StatusLabel *m_soFar;
};

} // namespace Latchkey::Ui
