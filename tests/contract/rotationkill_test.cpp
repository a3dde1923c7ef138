// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journaldatabase.h>
#include <app/keys/encodedcredentials.h>
#include <app/keys/keyverifier.h>

#include <tests/contract/controlplane.h>
#include <tests/contract/rotationworker.h>
#include <tests/contract/workbench.h>
#include <tests/support/scriptedserver.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int seeds = 200;
constexpr int mostAtOnce = 3;
constexpr int mostKills = 3; // of one rotation
constexpr int limit = 540'000; // ms for all

/// Where a program is killed.
enum class Death {
    BeforeCreate, ///< its call never takes effect
    AfterCreate, ///< it does, and the secret is lost
    LateCreate, ///< it does when the next program has looked and found nothing
    AfterGet,
    BeforeDelete,
    AfterDelete,
    AtMoment, ///< of the program's own: a step, or around an operation of the keychain
    SomeTimeAfterMoment,
};
constexpr int deaths = 8;
constexpr int momentsOfAll = 12; // that a program comes to which is not killed

struct ServerKill
{
    QString method;
    QString at;
};

std::optional<ServerKill> serverKill(Death death)
{
    switch (death) {
    case Death::BeforeCreate:
        return ServerKill{u"Create"_s, u"before"_s};
    case Death::AfterCreate:
        return ServerKill{u"Create"_s, u"after"_s};
    case Death::LateCreate:
        return ServerKill{u"Create"_s, u"late"_s};
    case Death::AfterGet:
        return ServerKill{u"Get"_s, u"after"_s};
    case Death::BeforeDelete:
        return ServerKill{u"Delete"_s, u"before"_s};
    case Death::AfterDelete:
        return ServerKill{u"Delete"_s, u"after"_s};
    case Death::AtMoment:
    case Death::SomeTimeAfterMoment:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString oldIdOf(int seed)
{
    return u"r-%1"_s.arg(seed, 4, 10, QLatin1Char('0'));
}

/// What was delivered to a file; nothing where it is not there.
std::optional<EncodedCredentials> deliveredIn(const QString &folder)
{
    QFile file(folder + "/delivered"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto parts = decodeCredentials(Secret(file.readAll().trimmed()));
    return parts ? std::optional(*parts) : std::nullopt;
}

/// The old key's credentials are known to whoever uses it; the new one's once they are delivered.
bool worksWith(const QJsonObject &secrets, const QString &oldId, const QString &folder)
{
    if (secrets.contains(oldId))
        return true;
    const auto delivered = deliveredIn(folder);
    return delivered
        && secrets.value(delivered->clientId).toString().toLatin1() == delivered->clientSecret.reveal();
}

} // namespace

/// One key after the other is rotated by programs that are killed at any moment, and by their successors.
class RotationKillTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void killedAtAnyMoment_aKeyAlwaysWorks_andTheRotationEnds();

private:
    /// One rotation: its programs run one after the other.
    struct Rotated
    {
        int seed = 0;
        QString oldId;
        QString folder;
        QRandomGenerator random;
        int killsLeft = 0;
        Death death = Death::AtMoment; ///< of the program that runs
        bool isDying = false; ///< the program that runs is to be killed
        int momentsLeft = 0; ///< until the parent kills it
        std::unique_ptr<QProcess> program;
        QByteArray output;
    };
    using Each = std::shared_ptr<Rotated>;

    void startMore();
    void startProgram(const Each &each);
    void hear(const Each &each);
    void take(const Each &each, int exitCode, QProcess::ExitStatus status);
    void complain(const Each &each, const QString &what);
    void checkAfterKill(const Each &each);
    [[nodiscard]] QJsonObject secrets(const Each &each);
    [[nodiscard]] Reaction judgeDeletion(const ReceivedRequest &request);
    void checkEnd(const Each &each);
    void checkJournal(const Each &each);
    void checkNothingLeaked(const Each &each, const QJsonArray &issued);

    ControlPlane m_controlPlane;
    ScriptedServer m_gate;
    std::unique_ptr<Workbench> m_person;
    QTemporaryDir m_folder;
    QHash<QString, Each> m_open;
    int m_started = 0;
    int m_ended = 0;
    int m_programs = 0;
    int m_deletions = 0;
    int m_madeAnew = 0;
    std::array<int, deaths> m_kills{};
    QStringList m_complaints;
};

void RotationKillTest::initTestCase()
{
    QVERIFY(m_controlPlane.start());
    m_controlPlane.command(u"add-apps"_s, {{u"count"_s, seeds}, {u"prefix"_s, u"r"_s}});
    m_gate.answer([this](const ReceivedRequest &request) { return judgeDeletion(request); });
    m_controlPlane.command(u"ask-before-delete"_s, {{u"url"_s, m_gate.url(u"/"_s).toString()}});
    m_person = std::make_unique<Workbench>(m_controlPlane);
    QVERIFY_OK(m_person->signIn());
}

void RotationKillTest::cleanupTestCase()
{
    if (m_person)
        QVERIFY_OK(resultOf(m_person->credentials().remove()));
}

void RotationKillTest::killedAtAnyMoment_aKeyAlwaysWorks_andTheRotationEnds()
{
    QElapsedTimer time;
    time.start();
    startMore();
    QTRY_VERIFY_WITH_TIMEOUT(m_ended == seeds || !m_complaints.isEmpty(), limit);
    for (const Each &each : std::as_const(m_open)) {
        each->program->disconnect(this);
        each->program->kill();
        each->program->waitForFinished();
    }
    QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints.join(u'\n')));
    int kills = 0;
    for (int death = 0; death < deaths; ++death) {
        kills += m_kills[size_t(death)];
        QVERIFY2(m_kills[size_t(death)] >= seeds / 20,
            qPrintable(u"death %1: %2"_s.arg(death).arg(m_kills[size_t(death)])));
    }
    QVERIFY(kills >= seeds);
    QVERIFY(m_madeAnew >= seeds / 20); // lost secrets did happen
    qInfo("%d rotations, %d programs, %d kills, %d deletions, %d successors made anew, in %lld s", seeds,
        m_programs, kills, m_deletions, m_madeAnew, time.elapsed() / 1000);
}

void RotationKillTest::startMore()
{
    while (m_open.size() < mostAtOnce && m_started < seeds && m_complaints.isEmpty()) {
        auto each = std::make_shared<Rotated>();
        each->seed = m_started++;
        each->oldId = oldIdOf(each->seed);
        each->folder = m_folder.filePath(each->oldId);
        QDir().mkpath(each->folder);
        each->random = QRandomGenerator(quint32(each->seed + 1));
        each->killsLeft = 1 + int(each->random.bounded(mostKills));
        m_open.insert(each->oldId, each);
        startProgram(each);
    }
}

void RotationKillTest::startProgram(const Each &each)
{
    ++m_programs;
    each->isDying = each->killsLeft-- > 0;
    each->momentsLeft = 0;
    RotationWorker::Task task{m_controlPlane.url().toString(), m_controlPlane.caFile(),
        m_controlPlane.organization(), each->folder, each->oldId, each->seed % 5 == 0};
    if (each->isDying) {
        each->death = Death(each->random.bounded(deaths));
        if (each->death == Death::AtMoment)
            task.lastMoment = 1 + int(each->random.bounded(momentsOfAll));
        if (each->death == Death::SomeTimeAfterMoment)
            each->momentsLeft = 1 + int(each->random.bounded(momentsOfAll));
    }
    each->program = std::make_unique<QProcess>();
    QProcess *program = each->program.get();
    program->setProcessChannelMode(QProcess::MergedChannels);
    connect(program, &QProcess::readyReadStandardOutput, this, [this, each] { hear(each); });
    connect(program, &QProcess::finished, this,
        [this, each](int exitCode, QProcess::ExitStatus status) { take(each, exitCode, status); });
    program->start(QCoreApplication::applicationFilePath(), task.arguments());
    if (const auto kill = serverKill(each->death); kill && each->isDying && program->waitForStarted()) {
        m_controlPlane.command(u"kill"_s,
            {{u"prefix"_s, each->oldId}, {u"method"_s, kill->method}, {u"at"_s, kill->at},
                {u"skip"_s, each->death == Death::AfterGet ? int(each->random.bounded(3)) : 0},
                {u"pid"_s, program->processId()}});
    }
}

void RotationKillTest::hear(const Each &each)
{
    const QByteArray bytes = each->program->readAllStandardOutput();
    each->output += bytes;
    if (each->momentsLeft <= 0)
        return;
    each->momentsLeft -= int(bytes.count("moment\n"));
    if (each->momentsLeft > 0)
        return;
    // Busy, not asleep: the kill is to fall anywhere between two moments.
    for (quint32 left = each->random.bounded(40'000'000U); left > 0; --left)
        asm volatile("" ::: "memory");
    each->program->kill();
}

void RotationKillTest::take(const Each &each, int exitCode, QProcess::ExitStatus status)
{
    each->output += each->program->readAllStandardOutput();
    each->momentsLeft = 0;
    m_controlPlane.command(u"forget-kills"_s, {{u"prefix"_s, each->oldId}});
    if (status == QProcess::NormalExit && exitCode == 0) {
        checkEnd(each);
        m_open.remove(each->oldId);
        ++m_ended;
        return startMore();
    }
    if (status == QProcess::NormalExit || exitCode != SIGKILL || !each->isDying)
        return complain(each, u"ended with %1"_s.arg(exitCode));
    ++m_kills[size_t(each->death)];
    checkAfterKill(each);
    startProgram(each);
}

void RotationKillTest::complain(const Each &each, const QString &what)
{
    m_complaints.append(
        u"seed %1: %2; its programs said:\n%3"_s.arg(each->seed).arg(what, QString::fromUtf8(each->output)));
}

QJsonObject RotationKillTest::secrets(const Each &each)
{
    return m_controlPlane.command(u"secrets"_s, {{u"prefix"_s, each->oldId}});
}

void RotationKillTest::checkAfterKill(const Each &each)
{
    const QJsonObject all = secrets(each);
    if (!worksWith(all.value("now"_L1).toObject(), each->oldId, each->folder))
        complain(each, u"no key works after a kill"_s);
    checkNothingLeaked(each, all.value("issued"_L1).toArray());
}

/// Asked by the control plane before it deletes; what it says is what would be left.
Reaction RotationKillTest::judgeDeletion(const ReceivedRequest &request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QString clientId = asked.value("clientId"_L1).toString();
    const Each each = m_open.value(clientId.left(oldIdOf(0).size()));
    ++m_deletions;
    if (!each)
        m_complaints.append(u"%1 was deleted out of turn"_s.arg(clientId));
    else if (!worksWith(asked.value("others"_L1).toObject(), each->oldId, each->folder))
        complain(each, u"%1 is to be deleted, and no key would be left that works"_s.arg(clientId));
    if (each && clientId != each->oldId)
        ++m_madeAnew;
    // Announced: the control plane must not put its next question into a connection that is about to go.
    return {httpAnswer(200, "application/json", "{}", {{"Connection", "close"}}), Reaction::Then::Close};
}

void RotationKillTest::checkEnd(const Each &each)
{
    const QJsonObject all = secrets(each);
    const QJsonObject now = all.value("now"_L1).toObject();
    const auto delivered = deliveredIn(each->folder);
    if (now.size() != 1 || now.contains(each->oldId))
        complain(each, u"left are %1"_s.arg(now.keys().join(u' ')));
    if (!delivered || !worksWith(now, each->oldId, each->folder))
        return complain(each, u"what was delivered is not what is left"_s);
    KeyVerifier verifier(m_person->workspace());
    const auto verification = resultOf(verifier.verify({delivered->clientId, delivered->clientSecret}));
    if (!verification || !verification->works())
        complain(each, u"what was delivered does not work"_s);
    if (!QDir(each->folder + "/rotations"_L1).entryList({u"*.json*"_s}, QDir::Files).isEmpty())
        complain(each, u"a record is left"_s);
    const bool isKept = each->seed % 5 == 0;
    QSet<QString> clientIds;
    for (const QJsonValue issued : all.value("issued"_L1).toArray())
        clientIds.insert(issued.toObject().value("clientId"_L1).toString());
    for (const QString &clientId : std::as_const(clientIds)) {
        const auto kept = resultOf(m_person->workspace().keptSecrets().retrieve(clientId));
        if (kept.has_value() != (isKept && clientId == delivered->clientId))
            complain(each, u"the keychain is wrong about %1"_s.arg(clientId));
    }
    checkJournal(each);
    checkNothingLeaked(each, all.value("issued"_L1).toArray());
}

void RotationKillTest::checkJournal(const Each &each)
{
    const auto journal = JournalDatabase::open(each->folder + "/journal.sqlite"_L1);
    if (!journal)
        return complain(each, u"the journal can't be opened"_s);
    const auto check = (*journal)->check();
    if (!check || check->fault != JournalCheck::Fault::None || check->entries == 0)
        complain(each, u"the journal is not whole"_s);
}

/// No secret that the control plane ever gave out stands in any file but the one it was delivered to.
void RotationKillTest::checkNothingLeaked(const Each &each, const QJsonArray &issued)
{
    QByteArrayList canaries;
    for (const QJsonValue value : issued) {
        const QString clientId = value.toObject().value("clientId"_L1).toString();
        const QByteArray secret = value.toObject().value("secret"_L1).toString().toLatin1();
        const auto encoded = encodeCredentials(
            {m_controlPlane.endpoint(), clientId, Secret(secret), m_controlPlane.organization()});
        canaries << secret << encoded.value_or(Secret()).reveal().toByteArray();
    }
    QDirIterator files(each->folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QByteArray everything = each->output;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith("/delivered"_L1))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return complain(each, file.fileName() + " can't be read"_L1);
        everything += file.readAll();
    }
    for (const QByteArray &canary : std::as_const(canaries)) {
        if (canary.isEmpty() || everything.contains(canary))
            complain(each, u"a secret is where it must not be"_s);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--worker"_L1) {
        RotationWorker worker(RotationWorker::Task::read(arguments));
        worker.start();
        return QCoreApplication::exec();
    }
    qputenv("QTEST_FUNCTION_TIMEOUT", "600000"); // ms; five minutes else
    RotationKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "rotationkill_test.moc"
