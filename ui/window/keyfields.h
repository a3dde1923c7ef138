// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QDateTime;
class QVBoxLayout;

namespace Latchkey {
struct ApiKey;
}

namespace Latchkey::Ui {

class CopyableField;
class KeyHistory;

/// Every field that the server gives of one key, each with copy, one under the other.
class KeyFields final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyFields)

public:
    explicit KeyFields(QWidget *parent = nullptr);
    ~KeyFields() override;

    /// What is kept is kept until the program ends (practice); before a key is shown.
    void setKeychainForgets(bool forgets) { m_keychainForgets = forgets; }
    /// `kept`: its secret is stored on this computer. Ages are told at `now`.
    void showKey(const ApiKey &key, bool kept, const QDateTime &now);
    /// Of the same key, at another time.
    void showTimes(const ApiKey &key, const QDateTime &now);
    [[nodiscard]] KeyHistory &history() { return *m_history; }

signals:
    void copied(const QString &caption);

private:
    void setupFields();
    [[nodiscard]] QString secretText(bool kept) const;
    CopyableField *addField(const QString &caption, const QString &copyName, bool monospace = false);
    void showOptional(CopyableField *field, const QString &value);

    QVBoxLayout *m_layout;
    CopyableField *m_clientId = nullptr;
    CopyableField *m_created = nullptr;
    CopyableField *m_expires = nullptr;
    CopyableField *m_secret = nullptr;
    CopyableField *m_owner = nullptr;
    CopyableField *m_redirectUris = nullptr;
    CopyableField *m_grants = nullptr;
    CopyableField *m_responses = nullptr;
    CopyableField *m_applicationType = nullptr;
    CopyableField *m_authentication = nullptr;
    CopyableField *m_organization = nullptr;
    CopyableField *m_profile = nullptr;
    CopyableField *m_clientUri = nullptr;
    CopyableField *m_logoUri = nullptr;
    CopyableField *m_policyUri = nullptr;
    CopyableField *m_tosUri = nullptr;
    CopyableField *m_jwksUri = nullptr;
    KeyHistory *m_history = nullptr;
    bool m_keychainForgets = false;
};

} // namespace Latchkey::Ui
