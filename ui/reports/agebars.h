// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/reports/keyreport.h>

#include <QWidget>

class QVBoxLayout;

namespace Latchkey::Ui {

/// How many keys there are of each age: a bar for each, with its name and number.
class AgeBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgeBars)

public:
    explicit AgeBars(QWidget *parent = nullptr);
    ~AgeBars() override;

    void setReport(const KeyReport &report);

signals:
    void chosen(Latchkey::AgeBucket bucket);

private:
    QVBoxLayout *m_rows;
};

/// "75 to 90 days, due".
[[nodiscard]] QString bucketName(AgeBucket bucket);
/// The search that finds just these keys.
[[nodiscard]] QString bucketQuery(AgeBucket bucket);

} // namespace Latchkey::Ui
