// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/keyexplanation.h>
#include <app/keys/keyverification.h>
#include <ui/dialogs/sheet.h>

#include <functional>

class QPushButton;

namespace Latchkey::Ui {

class CopyableField;
class FindingList;
class KeyInput;

/// "Explain a key": what an encoded key says, whose it is and what is wrong with it. Its secret is never
/// shown.
class ExplainDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainDialog)

public:
    /// Where a key belongs, as far as Latchkey knows.
    struct Place
    {
        QString connection; ///< in words: the label, or that there is none
        QString key; ///< in words: its name in the list, or why it is not known
        bool canVerify = false; ///< one of the connections goes to its control plane
    };
    using Finder = std::function<Place(const KeyExplanation &)>;

    ExplainDialog(Finder find, QWidget *parent);
    ~ExplainDialog() override;

    /// As if the person had pasted it.
    void setKey(const Secret &text);

    void showVerifying();
    /// A key that works can be kept.
    void showVerdict(const KeyVerification &verification);

    void showKeeping();
    /// `text` says where, and for how long.
    void showKept(const QString &text);
    void showKeepFailed(const Error &error);

    void reject() override;

signals:
    void verifyRequested(const Latchkey::EncodedCredentials &key);
    /// Of a key that works.
    void keepRequested(const Latchkey::EncodedCredentials &key);
    /// Another key, or none: what is under way is about the one before.
    void keyChanged();

private:
    void setupFacts();
    void setupButtons();
    void explain();
    void showFacts(const KeyExplanation &explanation);
    [[nodiscard]] std::optional<EncodedCredentials> key() const;
    [[nodiscard]] static QString unverified();
    CopyableField *addFact(const QString &caption, const QString &copyName, const QString &objectName);

    Finder m_find;
    KeyInput *m_input;
    QWidget *m_facts;
    CopyableField *m_endpoint = nullptr;
    CopyableField *m_clientId = nullptr;
    CopyableField *m_organization = nullptr;
    CopyableField *m_fingerprint = nullptr;
    CopyableField *m_connection = nullptr;
    CopyableField *m_key = nullptr;
    FindingList *m_findings;
    QPushButton *m_keep = nullptr;
    QPushButton *m_verify = nullptr;
};

} // namespace Latchkey::Ui
