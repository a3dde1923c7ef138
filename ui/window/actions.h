// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Latchkey::Ui {

/// Everything a person can do in the window. Menus, buttons and shortcuts are made from one table of these.
enum class ActionId {
    NewKey,
    Copy,
    CopyAsExport,
    CopyClientId,
    Edit,
    Delete,
    ForgetSecret,
    Find,
    Refresh,
    ToggleDetails,
    ShowAllApplications,
    Connect,
    EditConnection,
    ManageConnections,
    Account,
    SignIn,
    SignOut,
    SignInCli,
    About,
    Quit,
};

/// What is the case right now; decides which actions are enabled.
struct ActionState
{
    bool hasConnection = false;
    bool signedIn = false;
    int selected = 0; ///< keys, 0 or more
    bool secretKept = false; ///< of the one selected key
    bool isStored = false; ///< the connection outlives the program
};

/// The actions of the window, each a QAction whose objectName is its id in the table.
class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    /// The actions are added to `window`, so that their shortcuts work in all of it; what is done to keys
    /// waits for addKeyActionsTo().
    explicit Actions(QWidget &window);
    ~Actions() override;

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(id); }
    /// The shortcuts of what is done to keys work in `pane` alone: F2 and Delete mean something else where
    /// people type.
    void addKeyActionsTo(QWidget &pane) const;
    void setState(const ActionState &state);
    void addTo(QMenu &menu, std::initializer_list<ActionId> ids) const;

signals:
    void triggered(Latchkey::Ui::ActionId id, bool checked);

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace Latchkey::Ui
