// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/preferencesdialog.h>

#include <ui/dialogs/preferencerow.h>
#include <ui/preferences/preferences.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr std::array clipboardTimes{10s, 20s, 30s, 60s, 120s, 300s};
constexpr std::array lockTimes{1min, 2min, 5min, 10min, 15min, 30min, 60min, 0min};

QString textOf(std::chrono::seconds time)
{
    return time % 1min == 0s ? PreferencesDialog::tr("%n minutes", nullptr, int(time / 1min))
                             : PreferencesDialog::tr("%n seconds", nullptr, int(time.count()));
}

QString lockText(std::chrono::minutes time)
{
    if (time == 0min)
        return PreferencesDialog::tr("Never", "Latchkey locks itself");
    return time % 1h == 0min ? PreferencesDialog::tr("%n hours", nullptr, int(time / 1h)) : textOf(time);
}

/// What is in the settings file may be none of what is offered; then it is offered too.
void choose(QComboBox *combo, const QVariant &value, const QString &text)
{
    const QSignalBlocker quiet(combo);
    if (combo->findData(value) < 0)
        combo->addItem(text, value);
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, const Offers &offers, QWidget *parent)
    : Sheet(tr("Preferences"), parent)
    , m_preferences(preferences)
    , m_language(new QComboBox)
    , m_look(new QComboBox)
    , m_clipboardTime(new QComboBox)
    , m_lockAfter(new QComboBox)
    , m_guardScreen(new QCheckBox(tr("Keep Latchkey out of screenshots and shared screens")))
    , m_closeToTray(new QCheckBox(tr("Keep running in the tray when the window is closed")))
    , m_notify(new QCheckBox(tr("Notify me of keys that are due")))
{
    setObjectName(u"preferencesDialog"_s);
    setupLook(offers);
    setupSafety(offers);
    setupBackground(offers);
    setupButtons();
    showChosen();
    alignCombos();
    (offers.languages.isEmpty() ? m_look : m_language)->setFocus();
    connect(&m_preferences, &Preferences::changed, this, &PreferencesDialog::showChosen);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::setupLook(const Offers &offers)
{
    addHeading(tr("Appearance"));
    m_language->setObjectName(u"languageCombo"_s);
    m_language->addItem(tr("Like the system", "language"), QString());
    for (const Language &language : offers.languages)
        m_language->addItem(language.name, language.locale);
    addRow(tr("Language"), tr("Words change when Latchkey is opened next."), m_language);
    m_language->parentWidget()->setVisible(!offers.languages.isEmpty());
    connect(m_language, &QComboBox::currentIndexChanged, this,
        [this] { m_preferences.setLanguage(m_language->currentData().toString()); });

    using Look = Preferences::Look;
    m_look->setObjectName(u"lookCombo"_s);
    const auto add = [this](const QString &text, Look look) {
        m_look->addItem(text, int(look));
    };
    add(tr("Like the system", "light or dark"), Look::System);
    add(tr("Light", "appearance"), Look::Light);
    add(tr("Dark", "appearance"), Look::Dark);
    add(tr("High contrast, light"), Look::HighContrastLight);
    add(tr("High contrast, dark"), Look::HighContrastDark);
    addRow(tr("Look"), {}, m_look);
    connect(m_look, &QComboBox::currentIndexChanged, this,
        [this] { m_preferences.setLook(Look(m_look->currentData().toInt())); });
}

void PreferencesDialog::setupSafety(const Offers &offers)
{
    addHeading(tr("Secrets"));
    m_clipboardTime->setObjectName(u"clipboardTimeCombo"_s);
    for (const std::chrono::seconds time : clipboardTimes)
        m_clipboardTime->addItem(textOf(time), int(time.count()));
    addRow(tr("Clear the clipboard after"),
        tr("Only what Latchkey put there, and only if it is still there."), m_clipboardTime);
    connect(m_clipboardTime, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences.setClipboardTime(std::chrono::seconds(m_clipboardTime->currentData().toInt()));
    });

    m_lockAfter->setObjectName(u"lockAfterCombo"_s);
    for (const std::chrono::minutes time : lockTimes)
        m_lockAfter->addItem(lockText(time), int(time.count()));
    addRow(tr("Lock when not used for"),
        tr("Locking hides secrets, clears the clipboard and drops the sign-in from memory."), m_lockAfter);
    connect(m_lockAfter, &QComboBox::currentIndexChanged, this,
        [this] { m_preferences.setLockAfter(std::chrono::minutes(m_lockAfter->currentData().toInt())); });

    addCheck(m_guardScreen, tr("Others see an empty area where Latchkey is."), u"guardScreenCheck"_s);
    m_guardScreen->parentWidget()->setVisible(offers.canGuardScreen);
    connect(m_guardScreen, &QCheckBox::toggled, this,
        [this](bool guards) { m_preferences.setGuardsScreen(guards); });
}

void PreferencesDialog::setupBackground(const Offers &offers)
{
    addHeading(tr("In the background"));
    addCheck(m_closeToTray, tr("Latchkey then ends with Quit in its menu."), u"closeToTrayCheck"_s);
    m_closeToTray->parentWidget()->setVisible(offers.hasTray);
    connect(m_closeToTray, &QCheckBox::toggled, this,
        [this](bool closes) { m_preferences.setClosesToTray(closes); });

    addCheck(m_notify, tr("Through the desktop's notifications, when keys become due or overdue."),
        u"notifyCheck"_s);
    connect(m_notify, &QCheckBox::toggled, this,
        [this](bool notifies) { m_preferences.setNotifiesOfDueKeys(notifies); });
}

void PreferencesDialog::setupButtons()
{
    auto *shortcuts = new QPushButton(Icons::get(Icon::Keyboard), tr("Keyboard shortcuts…"));
    shortcuts->setObjectName(u"shortcutsButton"_s);
    shortcuts->setAccessibleName(tr("Keyboard shortcuts"));
    shortcuts->setAutoDefault(true);
    addAside(shortcuts);
    connect(shortcuts, &QPushButton::clicked, this, &PreferencesDialog::shortcutsRequested);
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &PreferencesDialog::accept);
}

void PreferencesDialog::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(Fonts::font(Fonts::Role::Strong)); // under the title, which is a heading's size
    body()->addWidget(heading);
}

void PreferencesDialog::addRow(const QString &caption, const QString &sentence, QWidget *control)
{
    body()->addWidget(new PreferenceRow(caption, sentence, control));
}

void PreferencesDialog::addCheck(QCheckBox *check, const QString &sentence, const QString &objectName)
{
    check->setObjectName(objectName);
    check->setAccessibleName(check->text());
    check->setAccessibleDescription(sentence);
    auto *explanation = new QLabel(sentence);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setFont(Fonts::font(Fonts::Role::Small));
    explanation->setIndent(Metrics::iconSize + Metrics::spacing);
    makeMuted(explanation);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(check);
    layout->addWidget(explanation);
    body()->addWidget(row);
}

void PreferencesDialog::alignCombos()
{
    const std::array combos{m_language, m_look, m_clipboardTime, m_lockAfter};
    int width = 0;
    for (const QComboBox *combo : combos)
        width = std::max(width, combo->sizeHint().width());
    for (QComboBox *combo : combos)
        combo->setMinimumWidth(width);
}

void PreferencesDialog::showChosen()
{
    choose(m_language, m_preferences.language(), m_preferences.language());
    choose(m_look, int(m_preferences.look()), {});
    choose(
        m_clipboardTime, int(m_preferences.clipboardTime().count()), textOf(m_preferences.clipboardTime()));
    choose(m_lockAfter, int(m_preferences.lockAfter().count()), lockText(m_preferences.lockAfter()));
    m_guardScreen->setChecked(m_preferences.guardsScreen());
    m_closeToTray->setChecked(m_preferences.closesToTray());
    m_notify->setChecked(m_preferences.notifiesOfDueKeys());
}

} // namespace Latchkey::Ui
