// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

#include <QDateTime>

namespace Latchkey::Ui {

class CopyableField;

/// "Account": who is signed in to a connection, as what, where the sign-in is kept, and until when the access
/// token lasts. From here one can sign out.
class AccountDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDialog)

public:
    /// Empty texts have no row.
    struct Content
    {
        QString host;
        QString name;
        QString email;
        QString subject;
        QString organization;
        QString clientId; ///< of an application
        bool isApplication = false;
        QString keptText; ///< where the sign-in is kept
        QDateTime expiresAt; ///< invalid where unknown
        QString trouble; ///< why Union did not say who it is

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit AccountDialog(QWidget *parent);
    ~AccountDialog() override;

    void setContent(const Content &content);

signals:
    void signOutRequested();

private:
    CopyableField *addField(const QString &caption, const QString &copyName, const QString &objectName);

    CopyableField *m_kind;
    CopyableField *m_name;
    CopyableField *m_email;
    CopyableField *m_subject;
    CopyableField *m_clientId;
    CopyableField *m_organization;
    CopyableField *m_kept;
    CopyableField *m_expires;
};

} // namespace Latchkey::Ui
