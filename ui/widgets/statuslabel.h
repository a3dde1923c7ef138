// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>

#include <QWidget>

class QLabel;

namespace Latchkey::Ui {

class IconLabel;
enum class Icon;

/// An icon and a few words in one of the status colours: "Due for rotation in 12 days", "free".
class StatusLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLabel)

public:
    explicit StatusLabel(QWidget *parent = nullptr);
    ~StatusLabel() override;

    void setStatus(Icon icon, ColorRole role, const QString &text);
    /// Other words with the same icon.
    void setText(const QString &text);
    /// Small, if not told.
    void setTextFont(const QFont &font);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] ColorRole role() const { return m_role; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColor();

    ColorRole m_role = ColorRole::Muted;
    IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace Latchkey::Ui
