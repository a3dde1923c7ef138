// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/foundconnections.h>

#include <QWidget>

#include <functional>

class QLabel;

namespace Latchkey::Ui {

class Disclosure;
class FoundList;

/// "Found on this computer": a list to choose from, and folded under it what was skipped. Hidden while there
/// is neither.
class FoundPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundPane)

public:
    explicit FoundPane(QWidget *parent = nullptr);
    ~FoundPane() override;

    void setFound(const FoundConnections &found, const std::function<bool(const Endpoint &)> &isAdded);

signals:
    void chosen(const Latchkey::FoundConnection &connection);
    void confirmed();

private:
    void setProblems(const QStringList &problems);

    QLabel *m_caption;
    FoundList *m_list;
    Disclosure *m_skipped;
    QLabel *m_problems;
};

} // namespace Latchkey::Ui
