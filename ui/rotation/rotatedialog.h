// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/delivery/copyformat.h>
#include <app/rotation/rotationrun.h>
#include <ui/dialogs/keyform.h>
#include <ui/dialogs/sheet.h>

#include <optional>

namespace Latchkey::Ui {

class HandOverForm;
class LinkButton;
class StepList;
class StepPage;
class WaitForm;

/// "Rotate API key": leads from one key to its successor. What has been done is on record: the dialog can be
/// closed at each step, and shows any rotation where it stands.
class RotateDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateDialog)

public:
    struct Content
    {
        QString oldName;
        KeyForm::Rules rules; ///< for the successor
        CopyStyle style;
        bool keychainForgets = false; ///< the keychain at hand lasts only until the program ends
        Clock clock = systemClock();
    };
    /// Where a rotation stands.
    struct State
    {
        Rotation rotation;
        RotationRun::Need need = RotationRun::Need::Nothing;
        bool isWorking = false;
        std::optional<Error> trouble = {};
        bool mayGoOnInMemory = false;
    };
    enum class Page {
        Plan, ///< there is no rotation yet
        Create,
        Verify,
        Lost, ///< the new secret is nowhere
        HandOver,
        Wait,
        Finish,
        Result,
    };

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

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] CopyStyle style() const;
    /// What was shown last; nothing before there is a rotation.
    [[nodiscard]] const std::optional<State> &state() const { return m_state; }

signals:
    void startRequested(const Latchkey::NewKey &successor);
    void goOnRequested();
    void goOnInMemoryRequested();
    void anotherKeyRequested();
    void copyRequested();
    void deliverRequested();
    void keepRequested(bool keep);
    void handedOver(const QString &where); ///< in the person's words
    void waitRequested(const QDateTime &until);
    void waitIsOver();

private:
    [[nodiscard]] QWidget *setupPages(const Content &content);
    void setupButtons();
    StepPage *addPage(const QString &title);
    [[nodiscard]] Page pageOf(const State &state) const;
    [[nodiscard]] int stepOf(Page page) const;
    void turnTo(Page page);
    void focusPage();
    void updateTexts();
    void updateSuccessorTexts(const Rotation &rotation);
    void updateButtons();
    void proceed();
    void proceedFromWait();
    [[nodiscard]] QString busyText() const;
    [[nodiscard]] QString reasonAgainst() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] StepPage &at(Page page) const { return *m_pages.at(int(page)); }

    QString m_oldName;
    Clock m_clock;
    std::optional<State> m_state;
    Page m_page = Page::Plan;
    std::optional<Page> m_focused; ///< has had the keyboard
    bool m_isHandedOver = false; ///< the person has said so, in this dialog or an earlier one
    StepList *m_steps = nullptr;
    QList<StepPage *> m_pages; ///< by Page
    QVBoxLayout *m_column = nullptr;
    KeyForm *m_form = nullptr;
    HandOverForm *m_handOver = nullptr;
    WaitForm *m_wait = nullptr;
    QLabel *m_facts = nullptr;
    LinkButton *m_deliverMore = nullptr;
    LinkButton *m_inMemory = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Latchkey::Ui
