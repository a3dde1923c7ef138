// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/clock.h>
#include <app/delivery/copyformat.h>
#include <ui/dialogs/keyform.h>
#include <ui/rotation/rotatestate.h>

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Latchkey::Ui {

class HandOverForm;
class OfferForm;
class StepPage;
class WaitForm;

/// The pages of "Rotate API key", of which one is seen: what they say, and what there is to choose.
class RotatePages final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotatePages)

public:
    struct Content
    {
        QString oldName;
        bool oldHasExpired = false;
        KeyForm::Rules rules; ///< for the successor
        CopyStyle style;
        bool keychainForgets = false; ///< the keychain at hand lasts only until the program ends
        Clock clock = systemClock();
    };

    explicit RotatePages(const Content &content, QWidget *parent = nullptr);
    ~RotatePages() override;

    [[nodiscard]] KeyForm &form() const { return *m_form; }
    [[nodiscard]] HandOverForm &handOver() const { return *m_handOver; }
    [[nodiscard]] WaitForm &wait() const { return *m_wait; }

    void turnTo(RotatePage page);
    [[nodiscard]] QString title() const;
    /// What is to be filled in gets the keyboard; false where there is nothing.
    bool focusForm();
    /// Why there is no going on from this page, as a sentence; empty where there is.
    [[nodiscard]] QString reasonAgainst() const;

    void showState(const RotateState &state);
    /// What the last page says of the old key, a line each.
    void setOldKeyFacts(const QStringList &facts);

signals:
    /// reasonAgainst() may be another, and what the next button does.
    void changed();
    void formChanged();
    void deliverMoreRequested();
    void credentialsOffered(const Latchkey::Secret &encoded);

private:
    void setupPages();
    StepPage *addPage(const QString &title);
    void updateLost(const RotateState &state, const QString &newName);
    void updateHandOver(const RotateState &state, const QString &newName);
    void updateEnd(const Rotation &rotation, const QString &newName);
    [[nodiscard]] QString lostText(const RotateState &state, const QString &newName) const;
    [[nodiscard]] QString policiesText(const QString &newName) const;
    [[nodiscard]] StepPage &at(RotatePage page) const { return *m_pages.at(int(page)); }

    QString m_oldName;
    Clock m_clock;
    RotatePage m_page = RotatePage::Plan;
    QVBoxLayout *m_column;
    QList<StepPage *> m_pages; ///< by RotatePage
    KeyForm *m_form;
    HandOverForm *m_handOver;
    WaitForm *m_wait;
    OfferForm *m_offer;
    QLabel *m_facts;
};

} // namespace Latchkey::Ui
