// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/delivery/copyformat.h>
#include <app/rotation/rotation.h>

#include <QWidget>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;

namespace Latchkey::Ui {

class CopyStyleField;
class FormField;

/// How the new key gets to where the old one is used, and where that was.
class HandOverForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOverForm)

public:
    /// `keychainForgets`: the keychain at hand lasts only until the program ends.
    HandOverForm(const CopyStyle &style, bool keychainForgets, QWidget *parent = nullptr);
    ~HandOverForm() override;

    [[nodiscard]] CopyStyle style() const;
    void setKeeps(bool keeps);
    /// Where it went so far.
    void setDeliveries(const QList<RotationDelivery> &deliveries);
    /// What the person has typed about it.
    [[nodiscard]] QString where() const;
    void clearWhere();
    /// Why a key, or a part of one, is not taken for a place.
    [[nodiscard]] static QString keyIsNoPlace();
    /// Why there is no going on yet, as a sentence; empty where there is.
    [[nodiscard]] QString reasonAgainst() const;

signals:
    void copyRequested();
    void deliverRequested();
    void keepRequested(bool keep);
    /// reasonAgainst() may be another.
    void changed();

private:
    [[nodiscard]] QLayout *keepGroup();
    CopyStyleField *m_style;
    QCheckBox *m_keep;
    QLabel *m_deliveries;
    QLineEdit *m_where;
    bool m_isDelivered = false;
};

} // namespace Latchkey::Ui
