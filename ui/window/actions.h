// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QSet>

#include <utility>

class QMenu;
class QWidget;

namespace Latchkey::Ui {

/// Everything a person can do in the window. Menus, buttons and shortcuts are made from one table of these.
enum class ActionId {
    NewKey,
    Copy,
    CopyAsExport,
    CopyClientId,
    CopyAs,
    Deliver,
    Verify,
    Rotate,
    Edit,
    Delete,
    ForgetSecret,
    Rotations,
    RotateOverdue,
    Find,
    Explain,
    SaveSearch,
    ManageSearches,
    Refresh,
    ToggleDetails,
    Columns,
    ShowAllApplications,
    Connect,
    TryPractice,
    EditConnection,
    ManageConnections,
    Account,
    SignIn,
    SignOut,
    SignInCli,
    Activity,
    Overview,
    ExportKeys,
    CommandPalette,
    ClearClipboard,
    Lock,
    AllowScreenshots,
    Preferences,
    Shortcuts,
    Documentation,
    About,
    Quit,
};

/// What is the case right now; decides which actions are enabled.
struct ActionState
{
    bool hasConnection = false;
    bool signedIn = false;
    int selected = 0; ///< keys, 0 or more
    bool secretKept = false; ///< of at least one selected key
    bool isStored = false; ///< the connection outlives the program
    bool isLocked = false;
    QString onlyToRead = {}; ///< why keys can't be changed now, as a sentence; empty where they can
    bool isAnyOverdue = false; ///< of all keys of the connection
};

/// The actions of the window, each a QAction whose objectName is its id in the table.
///
/// Some are carried out by a feature of its own (see ActionEntry::By). Such an action is in no menu, has no
/// shortcut and is not found until its feature takes it up:
///
///     actions.takeUp(ActionId::Lock, this, [this] { lock(); });
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

    /// `receiver` is called each time the action is triggered, for as long as `context` lives; so long the
    /// action is offered.
    template <class Receiver>
    void takeUp(ActionId id, const QObject *context, Receiver &&receiver)
    {
        connect(m_actions.value(id), &QAction::triggered, context, std::forward<Receiver>(receiver));
        connect(context, &QObject::destroyed, this, [this, id] { setOffered(id, false); });
        setOffered(id, true);
    }
    /// For a feature that has nothing to do at times; takeUp() comes first.
    void setOffered(ActionId id, bool offered);

    /// Why it is not enabled now, as a sentence; empty where it is.
    [[nodiscard]] QString reasonAgainst(ActionId id) const;
    /// What it is called where there is neither mnemonic nor menu: "New key".
    [[nodiscard]] static QString plainName(const QAction &action);

    void addTo(QMenu &menu, std::initializer_list<ActionId> ids) const;

signals:
    /// Not for what a feature has taken up.
    void triggered(Latchkey::Ui::ActionId id, bool checked);

private:
    void update();

    QHash<ActionId, QAction *> m_actions;
    QSet<ActionId> m_withheld;
    ActionState m_state;
};

} // namespace Latchkey::Ui
