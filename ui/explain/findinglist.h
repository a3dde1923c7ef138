// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/keyexplanation.h>

#include <QWidget>

namespace Latchkey::Ui {

/// What there is to know about a key, the gravest first; that nothing is wrong, where nothing is.
class FindingList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingList)

public:
    explicit FindingList(QWidget *parent = nullptr);
    ~FindingList() override;

    void setExplanation(const KeyExplanation &explanation);
    void clear();
    /// All of it, as one text.
    [[nodiscard]] QString text() const;

private:
    void add(const KeyFinding &finding);
    void addGood();
};

} // namespace Latchkey::Ui
