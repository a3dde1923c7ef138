// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace Latchkey::Ui {

/// A colour out of a few that have names, or one of the person's own. Arrow keys move along the row.
class SwatchPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwatchPicker)

public:
    struct Swatch
    {
        QString name; ///< for people: accessible name and tool tip
        QColor color;
    };

    explicit SwatchPicker(const QList<Swatch> &swatches, QWidget *parent = nullptr);
    ~SwatchPicker() override;

    [[nodiscard]] QColor color() const { return m_color; }
    /// One that is not among the swatches becomes the custom one.
    void setColor(const QColor &color);

signals:
    void colorChanged(const QColor &color);

private:
    void choose(QAbstractButton *swatch);
    void askForOwn();

    QButtonGroup *m_group;
    QAbstractButton *m_own;
    QColor m_color;
};

} // namespace Latchkey::Ui
