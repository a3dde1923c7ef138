// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

class QSettings;

namespace Latchkey::Ui {

/// A search under a name.
struct SavedSearch
{
    QString name;
    QString text; ///< as it was typed

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// The searches that the person has saved, in their order; kept in the settings file. They are the same for
/// all connections: "is:due" or "owner:ada" asks each control plane the same, and a search outlives the
/// connection it was first typed for. What can't be read counts as absent; text that makes no sense as a
/// query stays as it was typed.
class SavedSearches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedSearches)

public:
    /// More than this are not kept.
    static constexpr int most = 50;
    static constexpr int longestName = 60;

    /// `settings` outlives it.
    explicit SavedSearches(QSettings &settings, QObject *parent = nullptr);
    ~SavedSearches() override;

    [[nodiscard]] const QList<SavedSearch> &all() const { return m_searches; }
    [[nodiscard]] bool isFull() const { return m_searches.size() >= most; }
    /// -1 for none; case does not count.
    [[nodiscard]] int indexOfName(const QString &name) const;
    /// The first that asks the same as `text`; -1 for none.
    [[nodiscard]] int indexOfText(const QString &text) const;

    /// Takes the place of the one with this name, else comes last. An empty name is that of the text. Does
    /// nothing for empty text, or where all places are taken.
    void save(const QString &name, const QString &text);
    /// Does nothing for a name that is empty or another's.
    void rename(int index, const QString &name);
    void remove(int index);
    /// To this place; does nothing beyond the ends.
    void move(int index, int place);

signals:
    void changed();

private:
    void load();
    void understand();
    void store();

    QSettings &m_settings;
    QList<SavedSearch> m_searches;
    QHash<QString, QString> m_meanings; // by text
};

} // namespace Latchkey::Ui
