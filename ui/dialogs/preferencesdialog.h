// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

#include <QList>

class QCheckBox;
class QComboBox;

namespace Latchkey::Ui {

class Preferences;

/// "Preferences": what a person chooses about the program as a whole. Each choice applies at once and is
/// kept.
class PreferencesDialog final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    /// A language that the program speaks.
    struct Language
    {
        QString locale; ///< as Preferences::language() has it
        QString name; ///< in that language itself
    };

    /// What there is to choose from here. What the system can't do is not offered.
    struct Offers
    {
        QList<Language> languages; ///< empty: there is nothing to choose
        bool hasTray = false;
        bool canGuardScreen = false;
    };

    /// `preferences` outlives it.
    PreferencesDialog(Preferences &preferences, const Offers &offers, QWidget *parent);
    ~PreferencesDialog() override;

signals:
    void shortcutsRequested();

private:
    void setupLook(const Offers &offers);
    void setupSafety(const Offers &offers);
    void setupBackground(const Offers &offers);
    void setupButtons();
    void addHeading(const QString &text);
    void addRow(const QString &caption, const QString &sentence, QWidget *control);
    void addCheck(QCheckBox *check, const QString &sentence, const QString &objectName);
    void alignCombos();
    void showChosen();

    Preferences &m_preferences;
    QComboBox *m_language;
    QComboBox *m_look;
    QComboBox *m_clipboardTime;
    QComboBox *m_lockAfter;
    QCheckBox *m_guardScreen;
    QCheckBox *m_closeToTray;
    QCheckBox *m_notify;
};

} // namespace Latchkey::Ui
