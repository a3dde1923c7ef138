// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

class QTranslator;

namespace Latchkey::Ui {

/// The languages that Latchkey speaks, and the one in use: its words, Qt's own words (buttons, names of keys,
/// menus of text fields), the way of writing numbers and dates, and the direction of the layout.
class Languages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    struct Language
    {
        QString name; // of its locale and of its file, such as "zh_CN"
        QString ownName; // as those who speak it write it: never translated
    };

    explicit Languages(QObject *parent = nullptr);
    /// Takes its translators away; call before the application goes.
    ~Languages() override;

    /// Every language, in the order to offer them in.
    [[nodiscard]] static QList<Language> all();

    /// The name of the language to use: `chosen` (Preferences::language()) when Latchkey speaks it, else the
    /// first of `wanted` (BCP 47 or locale names, the dearest first) that it speaks, else English.
    [[nodiscard]] static QString best(const QString &chosen, const QStringList &wanted = systemWishes());

    /// What the person told the operating system, the dearest first.
    [[nodiscard]] static QStringList systemWishes();

    /// Speaks the language from now on; `name` is one of all(). What is on the screen already keeps its
    /// words, so call it before the first window. Numbers and dates follow the system where it has the same
    /// language.
    void use(const QString &name);
    [[nodiscard]] QString inUse() const { return m_inUse; }

private:
    void install(const QString &file, const QStringList &folders);
    void removeTranslators();

    QList<QTranslator *> m_translators;
    QString m_inUse;
};

} // namespace Latchkey::Ui
