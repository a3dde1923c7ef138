// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/foundconnections.h>

#include <QListWidget>

#include <functional>

namespace Latchkey::Ui {

/// The control planes that were found on this computer, to choose one: host, organization, where it was
/// found. As high as its rows, up to a few of them.
class FoundList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundList)

public:
    explicit FoundList(QWidget *parent = nullptr);
    ~FoundList() override;

    /// Rows for which `isAdded` says so are marked.
    void setFound(const QList<FoundConnection> &found, const std::function<bool(const Endpoint &)> &isAdded);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const Latchkey::FoundConnection &connection); ///< pointed at, by mouse or keyboard
    void confirmed(); ///< and this is the one: Enter or a double click

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row);

    QList<FoundConnection> m_found;
};

} // namespace Latchkey::Ui
