// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Latchkey::Ui {

class IconLabel;
class LinkButton;
enum class Icon;

/// What a view shows when it has nothing to show: an icon, a heading, a sentence, one button, maybe a link.
/// Assistive technology is told of heading and sentence.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    /// An empty `buttonText` or `linkText` leaves that one out.
    void setContent(Icon icon, const QString &heading, const QString &text, const QString &buttonText = {},
        const QString &linkText = {});

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] LinkButton *link() const { return m_link; }

signals:
    void buttonClicked();
    void linkClicked();

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupLayout();
    void announce();

    IconLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_button;
    LinkButton *m_link;
    QStringList m_announced;
};

} // namespace Latchkey::Ui
