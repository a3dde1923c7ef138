// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>
#include <ui/theme/icons.h>

#include <QHash>
#include <QListWidget>

namespace Latchkey::Ui {

/// What one run over several keys goes through, a row each, and what became of each. It can be read and
/// scrolled while the run goes on. Ctrl+C and the menu copy what the current row says, with its detail.
class RunList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunList)

public:
    struct Outcome
    {
        Icon icon;
        ColorRole role;
        QString text; ///< all that the row says from now on
        QString detail; ///< technical, as it is: in the tooltip, described, and copied; may be empty
    };

    [[nodiscard]] static Outcome done(const QString &text);
    [[nodiscard]] static Outcome failed(const QString &text, const QString &detail);

    /// `name` is what assistive technology calls the list.
    RunList(const QString &objectName, const QString &name, QWidget *parent = nullptr);
    ~RunList() override;

    /// `id`, a client ID, once. `text` is fit to be shown.
    void add(const QString &id, const QString &text);
    /// Nothing happens for an `id` that was not added.
    void setOutcome(const QString &id, const Outcome &outcome);
    /// Other words of a row that has no outcome yet.
    void setText(const QString &id, const QString &text);
    [[nodiscard]] QString textOf(const QString &id) const;
    /// Makes the row current and brings it into view.
    void goTo(const QString &id);

private:
    void setupCopying();
    void copyCurrent() const;

    QHash<QString, QListWidgetItem *> m_items;
};

} // namespace Latchkey::Ui
