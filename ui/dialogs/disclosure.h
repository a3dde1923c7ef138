// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Latchkey::Ui {

class LinkButton;

/// A part of a form that most people don't need: folded until its link is used.
class Disclosure final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Disclosure)

public:
    explicit Disclosure(const QString &text, QWidget *parent = nullptr);
    ~Disclosure() override;

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setText(const QString &text);
    void setOpen(bool open);

private:
    LinkButton *m_link;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace Latchkey::Ui
