// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/keys/apikey.h>

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QSpacerItem;
class QToolButton;
class QVBoxLayout;

namespace Latchkey::Ui {

class Actions;
class IconLabel;
class KeyHistory;
class KeyFields;
class LinkButton;
class SelectableText;
class StatusLabel;

/// The right pane: every field that the server gives of the selected key, each with copy, and what can be
/// done with it.
class KeyDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyDetails)

public:
    explicit KeyDetails(const Actions &actions, QWidget *parent = nullptr);
    ~KeyDetails() override;

    /// Ages are told at this time: the table's, so that both say the same.
    void setNow(const QDateTime &now);

    /// What is kept is kept until the program ends (practice); before a key is shown.
    void setKeychainForgets(bool forgets);
    /// `kept`: its secret is stored on this computer.
    void showKey(const ApiKey &key, bool kept);
    /// How far its rotation is; empty for none. After showKey().
    void setRotation(const QString &text);
    /// Several are selected, or none.
    void showCount(int selected);
    /// For the button beside "Copy"; outlives the pane's use.
    void setCopyMenu(QMenu *menu);

    /// What the activity journal knows of the key; whoever shows a key fills it.
    [[nodiscard]] KeyHistory &history();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A field was copied.
    void fieldCopied(const QString &caption);
    void foldRequested();
    /// The rotation of this key is to be shown.
    void rotationRequested(const QString &clientId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setupHeader();
    void setupButtons(const Actions &actions);
    void setCopyText(const QString &text);
    void showStatus(const ApiKey &key);
    void setPlain(bool plain);

    QDateTime m_now;
    std::optional<ApiKey> m_key; ///< what is shown
    QVBoxLayout *m_layout = nullptr;
    SelectableText *m_title = nullptr;
    StatusLabel *m_status = nullptr;
    StatusLabel *m_rotation = nullptr;
    LinkButton *m_openRotation = nullptr;
    QLabel *m_hint = nullptr;
    IconLabel *m_emblem = nullptr;
    QSpacerItem *m_above = nullptr;
    QToolButton *m_copyName = nullptr;
    QToolButton *m_fold = nullptr;
    QPushButton *m_copy = nullptr;
    QToolButton *m_copyAs = nullptr;
    QString m_name;
    QWidget *m_buttons = nullptr;
    KeyFields *m_fields = nullptr;
};

} // namespace Latchkey::Ui
