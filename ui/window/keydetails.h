// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/keys/apikey.h>

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QPushButton;
class QScrollArea;
class QSpacerItem;
class QToolButton;
class QVBoxLayout;

namespace Latchkey::Ui {

class Actions;
class CopyableField;
class IconLabel;
class SelectableText;
class StatusLabel;

/// The right pane: every field that the server gives of the selected key, each with copy, and what can be
/// done with it.
class KeyDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyDetails)

public:
    KeyDetails(const Actions &actions, Clock clock, QWidget *parent = nullptr);
    ~KeyDetails() override;

    /// `kept`: its secret is stored on this computer.
    void showKey(const ApiKey &key, bool kept);
    /// Several are selected, or none.
    void showCount(int selected);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A field was copied.
    void fieldCopied(const QString &caption);
    void foldRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setupHeader();
    void setupButtons(const Actions &actions);
    void setCopyText(const QString &text);
    void setupFields();
    CopyableField *addField(const QString &caption, const QString &copyName, bool monospace = false);
    void showStatus(const ApiKey &key);
    void setPlain(bool plain);
    void showOptional(CopyableField *field, const QString &value);

    Clock m_clock;
    QVBoxLayout *m_layout = nullptr;
    SelectableText *m_title = nullptr;
    StatusLabel *m_status = nullptr;
    QLabel *m_hint = nullptr;
    IconLabel *m_emblem = nullptr;
    QSpacerItem *m_above = nullptr;
    QToolButton *m_copyName = nullptr;
    QToolButton *m_fold = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_name;
    QWidget *m_buttons = nullptr;
    QScrollArea *m_fields = nullptr;
    QVBoxLayout *m_fieldLayout = nullptr;
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
};

} // namespace Latchkey::Ui
