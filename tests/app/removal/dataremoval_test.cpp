// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/places.h>
#include <app/removal/dataremoval.h>
#include <app/removal/terminal.h>
#include <tests/support/ownhome.h>
#include <tests/support/testsession.h>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>
#include <QTranslator>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

class Person final : public Terminal
{
public:
    [[nodiscard]] bool canAsk() const override { return isThere; }
    [[nodiscard]] QString ask(const QString &question) override
    {
        questions.append(question);
        return answer;
    }
    void say(const QString &line) override { said.append(line); }
    void complain(const QString &line) override { complained.append(line); }

    bool isThere = true;
    QString answer;
    QStringList questions;
    QStringList said;
    QStringList complained;
};

class Items final : public OwnItems
{
public:
    Items(RemovedItems answer, int &calls)
        : m_answer(std::move(answer))
        , m_calls(calls)
    {
    }
    [[nodiscard]] RemovedItems removeAll(const Notice &mayAsk) override
    {
        ++m_calls;
        mayAsk();
        return m_answer;
    }

private:
    RemovedItems m_answer;
    int &m_calls;
};

} // namespace

class DataRemovalTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void run_removesEverything_whenThePersonAgrees_data();
    void run_removesEverything_whenThePersonAgrees();
    void run_removesNothing_whenThePersonDoesNot_data();
    void run_removesNothing_whenThePersonDoesNot();
    void run_asksNobody_whoHasAgreed();
    void run_removesNothing_whereNobodyCanBeAsked();
    void run_removesNothing_whileLatchkeyRuns_data();
    void run_removesNothing_whileLatchkeyRuns();
    void run_goesOn_andTells_whereTheKeychainDoesNot();
    void run_tellsWhatIsLeftBehindALink();
    void run_understandsYes_inThePersonsLanguage();

private:
    [[nodiscard]] DataRemoval::ExitCode run(bool agreed);
    [[nodiscard]] QStringList files() const { return m_home.files(); }

    Testing::OwnHome m_home;
    Person m_person;
    RemovedItems m_items;
    int m_calls = 0;
    DataRemoval::Running m_running = DataRemoval::Running::Nothing;
};

void DataRemovalTest::initTestCase()
{
    QVERIFY2(Testing::isInTestSession(), "runs in tests/support/desktop-session.sh alone: it removes files");
    QVERIFY(m_home.isInUse());
}

void DataRemovalTest::init()
{
    m_person = {};
    m_items = {3, {}};
    m_calls = 0;
    m_running = DataRemoval::Running::Nothing;
    QSettings().setValue(u"connections/1"_s, u"acme.example.com"_s);
    for (const QString &path : {Places::journal(), Places::journal() + u"-wal"_s,
             Places::rotations() + u"/a.json"_s, Places::lists() + u"/b.list"_s, Places::clipboardRecord(),
             Places::refreshLocks() + u'/' + Places::refreshLockName(u"12"_s)}) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

DataRemoval::ExitCode DataRemovalTest::run(bool agreed)
{
    OwnItemsPlaces places;
    places.push_back(std::make_unique<Items>(m_items, m_calls));
    return DataRemoval(m_person, std::move(places), [this] { return m_running; }).run(agreed);
}

void DataRemovalTest::run_removesEverything_whenThePersonAgrees_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("as told") << u"yes"_s;
    QTest::newRow("in capitals") << u"Yes"_s;
}

void DataRemovalTest::run_removesEverything_whenThePersonAgrees()
{
    QFETCH(QString, answer);
    m_person.answer = answer;
    QCOMPARE(run(false), DataRemoval::Done);
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_calls, 1);
    QCOMPARE(m_person.questions.size(), 1);
    QVERIFY(m_person.said.join(u'\n').contains(u"7 file"_s));
    QVERIFY(m_person.said.join(u'\n').contains(u"3 item"_s));
}

void DataRemovalTest::run_removesNothing_whenThePersonDoesNot_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("no") << u"no"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a letter") << u"y"_s;
}

void DataRemovalTest::run_removesNothing_whenThePersonDoesNot()
{
    QFETCH(QString, answer);
    m_person.answer = answer;
    const QStringList before = files();
    QCOMPARE(run(false), DataRemoval::NotAllDone);
    QCOMPARE(files(), before);
    QCOMPARE(m_calls, 0);
    QCOMPARE(m_person.complained.size(), 1);
}

void DataRemovalTest::run_asksNobody_whoHasAgreed()
{
    m_person.isThere = false;
    QCOMPARE(run(true), DataRemoval::Done);
    QCOMPARE(files(), QStringList());
    QVERIFY(m_person.questions.isEmpty());
}

void DataRemovalTest::run_removesNothing_whereNobodyCanBeAsked()
{
    m_person.isThere = false;
    m_person.answer = u"yes"_s;
    const QStringList before = files();
    QCOMPARE(run(false), DataRemoval::WrongArguments);
    QCOMPARE(files(), before);
    QCOMPARE(m_calls, 0);
    QVERIFY(m_person.complained.join(u'\n').contains(u"--yes"_s));
}

void DataRemovalTest::run_removesNothing_whileLatchkeyRuns_data()
{
    QTest::addColumn<DataRemoval::Running>("running");
    QTest::addColumn<QString>("told");
    QTest::newRow("in earnest") << DataRemoval::Running::Latchkey << u"Latchkey is running"_s;
    QTest::newRow("to play") << DataRemoval::Running::Practice << u"The practice tenant is open"_s;
}

void DataRemovalTest::run_removesNothing_whileLatchkeyRuns()
{
    QFETCH(DataRemoval::Running, running);
    QFETCH(QString, told);
    m_running = running;
    const QStringList before = files();
    QCOMPARE(run(true), DataRemoval::NotAllDone);
    QCOMPARE(files(), before);
    QCOMPARE(m_calls, 0);
    QCOMPARE(m_person.complained.size(), 1);
    QVERIFY(m_person.complained.first().startsWith(told));
}

void DataRemovalTest::run_goesOn_andTells_whereTheKeychainDoesNot()
{
    m_items = {0, ownItemsError(ErrorKind::KeychainLocked, {})};
    QCOMPARE(run(true), DataRemoval::NotAllDone);
    QCOMPARE(files(), QStringList());
    QVERIFY(m_person.complained.contains(m_items.trouble->message()));
}

void DataRemovalTest::run_tellsWhatIsLeftBehindALink()
{
    const QString folder = Places::ownFolders().first();
    const QString moved = QDir::tempPath() + u"/moved"_s;
    QVERIFY(QDir().rename(folder, moved));
    QVERIFY(QFile::link(moved, folder));
    const QString precious = moved + u"/journal.sqlite"_s;
    QCOMPARE(run(true), DataRemoval::NotAllDone);
    QVERIFY(!QFileInfo(folder).isSymLink());
    QVERIFY(QFileInfo::exists(precious));
    QVERIFY(m_person.complained.join(u'\n').contains(QDir::toNativeSeparators(moved)));
    QVERIFY(QDir(moved).removeRecursively());
}

void DataRemovalTest::run_understandsYes_inThePersonsLanguage()
{
    class German final : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
        {
            return qstrcmp(text, "yes") == 0 ? u"ja"_s : QString();
        }
    } german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    m_person.answer = u"Ja"_s;
    QCOMPARE(run(false), DataRemoval::Done);
    QVERIFY(m_person.questions.first().contains(u"“ja”"_s));
    QCOMPARE(files(), QStringList());
}

QTEST_GUILESS_MAIN(DataRemovalTest)
#include "dataremoval_test.moc"
