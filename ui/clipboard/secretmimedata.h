// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/secret.h>

#include <QMimeData>

namespace Latchkey::Ui {

/// Clipboard contents that hold their text in a Secret until a program asks for it, and that tell clipboard
/// managers to keep it out of their history.
class SecretMimeData final : public QMimeData
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretMimeData)

public:
    explicit SecretMimeData(Secret text);
    ~SecretMimeData() override;

    /// From now on the text is empty. Some platforms keep an object that is on the clipboard no more.
    void wipe() { m_text = {}; }

    [[nodiscard]] bool hasFormat(const QString &format) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    Secret m_text;
};

} // namespace Latchkey::Ui
