// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QWidget>

class QPushButton;

namespace Latchkey::Ui {

class KeyInput;

/// Where the person gives back a key that was delivered and that Latchkey no longer has.
class OfferForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfferForm)

public:
    explicit OfferForm(QWidget *parent = nullptr);
    ~OfferForm() override;

signals:
    void offered(const Latchkey::Secret &encoded);

private:
    void offer();

    KeyInput *m_key;
    QPushButton *m_use;
};

} // namespace Latchkey::Ui
