// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/palettesearch.h>

#include "listedsource.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class PaletteSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void allSources_areSearched_theBestMatchFirst();
    void ofMatchesAsGood_theHeavierKind_isFirst();
    void ofMatchesAsGood_theOneChosenLately_isFirst();
    void aBetterMatch_beatsARecentOne();
    void choosing_isTheSourcesAffair();
    void aChange_isPassedOn();
    void noMoreThanTheMost_areFound();

private:
    [[nodiscard]] QStringList found(const QString &typed) const
    {
        QStringList texts;
        for (const PaletteItem &item : m_search->find(typed))
            texts.append(item.text);
        return texts;
    }
    ListedSource *add(const QString &prefix, const QStringList &names, int weight = 0)
    {
        auto source = std::make_unique<ListedSource>(prefix, names, weight);
        ListedSource *added = source.get();
        m_search->add(std::move(source));
        return added;
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
    std::unique_ptr<PaletteSearch> m_search;
};

void PaletteSearchTest::init()
{
    m_settings.clear();
    m_search = std::make_unique<PaletteSearch>(m_settings);
}

void PaletteSearchTest::allSources_areSearched_theBestMatchFirst()
{
    add(u"a:"_s, {u"Re-sign"_s, u"Quit"_s}, 60);
    add(u"b:"_s, {u"Sign"_s});
    QCOMPARE(found(u"sign"_s), QStringList({u"Sign"_s, u"Re-sign"_s}));
    QCOMPARE(found(u"qui"_s), QStringList{u"Quit"_s});
    QVERIFY(found(u"zzz"_s).isEmpty());
}

void PaletteSearchTest::ofMatchesAsGood_theHeavierKind_isFirst()
{
    add(u"a:"_s, {u"prod one"_s});
    add(u"b:"_s, {u"prod two"_s}, 60);
    QCOMPARE(found(u"prod"_s), QStringList({u"prod two"_s, u"prod one"_s}));
}

void PaletteSearchTest::ofMatchesAsGood_theOneChosenLately_isFirst()
{
    add(u"a:"_s, {u"Sign in"_s, u"Sign out"_s, u"Sign up"_s});
    QCOMPARE(found(u"sign"_s).first(), u"Sign in"_s);
    m_search->choose(m_search->find(u"sign").at(1));
    m_search->choose(m_search->find(u"sign up").first());
    QCOMPARE(found(u"sign"_s), QStringList({u"Sign up"_s, u"Sign out"_s, u"Sign in"_s}));
    QCOMPARE(found({}).first(), u"Sign up"_s);
}

void PaletteSearchTest::aBetterMatch_beatsARecentOne()
{
    add(u"a:"_s, {u"Re-sign"_s, u"Sign"_s});
    m_search->choose(m_search->find(u"re").first());
    QCOMPARE(found(u"sign"_s).first(), u"Sign"_s);
}

void PaletteSearchTest::choosing_isTheSourcesAffair()
{
    const ListedSource *one = add(u"a:"_s, {u"One"_s});
    const ListedSource *two = add(u"b:"_s, {u"Two"_s});
    m_search->choose(m_search->find(u"two").first());
    QVERIFY(one->chosen.isEmpty());
    QCOMPARE(two->chosen, QStringList{u"Two"_s});
}

void PaletteSearchTest::aChange_isPassedOn()
{
    ListedSource *source = add(u"a:"_s, {u"One"_s});
    const QSignalSpy changed(m_search.get(), &PaletteSearch::changed);
    source->setNames({u"Other"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(found(u"o"_s), QStringList{u"Other"_s});
}

void PaletteSearchTest::noMoreThanTheMost_areFound()
{
    QStringList names;
    for (int number = 0; number < 200; ++number)
        names.append(u"key-%1"_s.arg(number));
    add(u"a:"_s, names);
    add(u"b:"_s, names);
    QCOMPARE(found(u"key"_s).size(), PaletteSearch::most);
}

QTEST_MAIN(PaletteSearchTest)
#include "palettesearch_test.moc"
