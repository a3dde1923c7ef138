// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/delivery/copyformat.h>
#include <ui/dialogs/sheet.h>
#include <ui/rotation/rotatepages.h>
#include <ui/rotation/rotatestate.h>

#include <optional>

namespace Latchkey::Ui {

class LinkButton;
class StepList;

/// "Rotate API key": leads from one key to its successor. What has been done is on record: the dialog can be
/// closed at each step, and shows any rotation where it stands.
class RotateDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateDialog)

public:
    using Content = RotatePages::Content;
    using State = RotateState;
    using Page = RotatePage;

    RotateDialog(const Content &content, QWidget *parent);
    ~RotateDialog() override;

    /// What the successor is to be, unless the person changes it.
    void propose(const NewKey &successor);
    void showState(const State &state);
    /// What the last page says of the old key, a line each.
    void setOldKeyFacts(const QStringList &facts);
    /// Nothing was begun.
    void showNotStarted(const Error &why);
    /// The place can't be written down, and is forgotten.
    void showNotHandedOver(const Error &why);

    /// What deletes a key is stopped first, as far as it can be; the dialog closes with that then.
    void reject() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] CopyStyle style() const;
    /// What was shown last; nothing before there is a rotation.
    [[nodiscard]] const std::optional<State> &state() const { return m_state; }

signals:
    void startRequested(const Latchkey::NewKey &successor);
    void goOnRequested();
    void goOnInMemoryRequested();
    /// What is under way is not to go on by itself.
    void stopRequested();
    void anotherKeyRequested();
    void copyRequested();
    void deliverRequested();
    void keepRequested(bool keep);
    void handedOver(const QString &where); ///< in the person's words
    void waitRequested(const QDateTime &until);
    void waitIsOver();
    void credentialsOffered(const Latchkey::Secret &encoded);
    /// Whatever is left of the new key stays.
    void giveUpRequested();

private:
    void connectPages();
    void setupButtons();
    void turnTo(Page page);
    void updateSubtitle();
    [[nodiscard]] bool isGivingUp() const;
    [[nodiscard]] int step() const;
    [[nodiscard]] Page pageOf(const State &state) const;
    [[nodiscard]] bool mayDelete() const;
    void updateLater();
    void focusPage();
    void updateButtons();
    void proceed();
    void proceedFromWait();
    [[nodiscard]] QString nextText() const;

    QString m_oldName;
    bool m_oldHasExpired = false;
    bool m_isPractice; ///< the rotation ends with the program
    Clock m_clock;
    std::optional<State> m_state;
    Page m_page = Page::Plan;
    std::optional<Page> m_focused; ///< has had the keyboard
    bool m_isHandedOver = false; ///< the person has said so, in this dialog or an earlier one
    bool m_isLeaving = false; ///< the person has closed it, and it waits for the end of what is under way
    StepList *m_steps;
    RotatePages *m_pages;
    LinkButton *m_inMemory = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Latchkey::Ui
