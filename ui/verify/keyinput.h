// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QWidget>

class QLineEdit;
class QMimeData;

namespace Latchkey::Ui {

class FormField;

/// Takes an encoded key that a person has: typed or pasted, dropped as text or as a file, from the clipboard
/// or from a file that they choose. Masked, and wiped with the field at the latest. The clipboard is read
/// when its button is pressed and at no other time.
class KeyInput final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyInput)

public:
    explicit KeyInput(QWidget *parent = nullptr);
    ~KeyInput() override;

    [[nodiscard]] Secret key() const;
    [[nodiscard]] bool hasKey() const;
    void wipeKey();
    /// As if the person had pasted it.
    void setKey(const Secret &key);
    /// Reads a small file; what is wrong with it stands under the field.
    void readFile(const QString &path);

    /// Under the field.
    void setHint(const QString &hint);
    /// Under the field, in place of the hint; an empty text removes it.
    void setError(const QString &error);

    /// What is dropped anywhere on `target` is taken, too.
    void takeDropsOn(QWidget *target);

signals:
    /// Typed, taken or wiped.
    void keyChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupButtons();
    void takeText(QString text);
    void takeFromClipboard();
    void chooseFile();
    [[nodiscard]] static bool canTake(const QMimeData &dropped);
    void take(const QMimeData &dropped);

    QLineEdit *m_edit;
    FormField *m_field;
};

} // namespace Latchkey::Ui
