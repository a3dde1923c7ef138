// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/journal/journal.h>
#include <app/keychain/memorykeychain.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/practice/practicetenant.h>
#include <app/rotation/rotationrun.h>
#include <app/rotation/rotations.h>
#include <app/rpc/network.h>

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Latchkey::Testing {

constexpr int rotationLimit = 20'000; // ms

/// Lets the event loop run until an operation has ended. One that hangs ends as Timeout.
template <class T>
[[nodiscard]] Result<T> resultOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, rotationLimit))
        return failure(ErrorKind::Timeout, QStringLiteral("the operation never ended"));
    return future.result();
}

/// A keychain that can say no.
class MoodyKeychain final : public Keychain
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override
    {
        return trouble ? finished<Secret>(failure(*trouble)) : m_kept.read(key);
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override
    {
        const auto &no = writeTrouble ? writeTrouble : trouble;
        return no ? finished<void>(failure(*no)) : m_kept.write(key, value);
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override
    {
        return trouble ? finished<void>(failure(*trouble)) : m_kept.remove(key);
    }
    [[nodiscard]] QFuture<Result<void>> readiness() override
    {
        return trouble ? finished<void>(failure(*trouble)) : finished<void>({});
    }

    std::optional<Error> trouble;
    std::optional<Error> writeTrouble;

private:
    MemoryKeychain m_kept;
};

/// What outlives a program: the disk and the keychain.
struct RotationDisk
{
    QTemporaryDir folder;
    MoodyKeychain keychain;

    [[nodiscard]] QString records() const { return folder.filePath(QStringLiteral("rotations")); }
    [[nodiscard]] QStringList recordFiles() const
    {
        return QDir(records()).entryList({QStringLiteral("*.json*")}, QDir::Files);
    }
};

/// A disk on which no record can be written while this lives.
class FullDisk final
{
    Q_DISABLE_COPY_MOVE(FullDisk)

public:
    explicit FullDisk(const QString &records)
        : m_records(records)
    {
        QDir().rename(m_records, m_records + QStringLiteral(".aside"));
        QFile inTheWay(m_records);
        (void)inTheWay.open(QIODevice::WriteOnly);
    }
    ~FullDisk()
    {
        QFile::remove(m_records);
        QDir().rename(m_records + QStringLiteral(".aside"), m_records);
    }

private:
    QString m_records;
};

/// One program with the practice tenant as its connection. A second one on the same disk stands for a second
/// start.
class RotationProgram final
{
public:
    RotationProgram(PracticeTenant &tenant, const Endpoint &endpoint, RotationDisk &disk)
        : m_keychain(disk.keychain)
        , m_settings(disk.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , journal(disk.folder.filePath(QStringLiteral("journal.sqlite")))
        , workspace(Connection{QStringLiteral("id"), QStringLiteral("label"), endpoint,
                        QStringLiteral("practice"), {}, {}, false},
              m_keychain, m_index, m_network)
        , store(disk.records())
    {
        workspace.setRetryPolicy(RetryPolicy::once());
        workspace.recordIn(journal);
        signedIn = resultOf(workspace.session().adopt(tenant.signedIn())).has_value();
        loaded = resultOf(store.load()).has_value();
    }
    Q_DISABLE_COPY_MOVE(RotationProgram)

    [[nodiscard]] ApiKey key(const QString &clientId)
    {
        return resultOf(workspace.apps().get(clientId)).value_or(ApiKey());
    }
    [[nodiscard]] bool exists(const QString &clientId) { return !key(clientId).clientId.isEmpty(); }
    [[nodiscard]] RotationRun *started(const QString &clientId)
    {
        return resultOf(rotations.start({key(clientId)})).value_or(nullptr);
    }
    [[nodiscard]] RotationRun *resumed(const QString &id)
    {
        return resultOf(rotations.resume(id)).value_or(nullptr);
    }
    /// The journal's words for what was done, the oldest first: "created ci-2".
    [[nodiscard]] QStringList recorded()
    {
        QStringList words;
        const auto entries = resultOf(journal.read({}, 0, 1000));
        for (const JournalEntry &entry : entries.value_or(QList<JournalEntry>())) {
            if (entry.action == JournalAction::SignedIn)
                continue;
            QString text = journalWord(entry.action) + u' ' + entry.clientId;
            if (!entry.detail.isEmpty())
                text += u' ' + entry.detail;
            words.prepend(text);
        }
        return words;
    }

private:
    MoodyKeychain &m_keychain;
    QSettings m_settings;
    KeptSecretsIndex m_index{m_settings};
    Network m_network;

public:
    Journal journal;
    Workspace workspace;
    RotationStore store;
    Rotations rotations{{workspace, store, [this] {
                             return now;
                         }}};
    QDateTime now = QDateTime::currentDateTimeUtc();
    bool signedIn = false;
    bool loaded = false;
};

/// A key to rotate, and what outlives the programs that rotate it.
class RotationFixture
{
public:
    /// A disk and a key of their own.
    void renew()
    {
        disk = std::make_unique<RotationDisk>();
        tenant.clearFaults();
        old = QStringLiteral("bot%1x").arg(++m_keys);
        RotationProgram program(tenant, endpoint, *disk);
        QVERIFY(program.signedIn && program.loaded);
        QVERIFY(create(program,
            {old, QStringLiteral("Bot"), {QStringLiteral("ada@example.com")},
                {QStringLiteral("https://example.com/a")}}));
    }

    /// Runs it to where the person delivers; null where it does not get there.
    [[nodiscard]] RotationRun *verified(RotationProgram &program) const
    {
        RotationRun *run = program.started(old);
        if (!run)
            return nullptr;
        run->goOn();
        return went(run) && run->need() == RotationRun::Need::Delivery ? run : nullptr;
    }
    /// From the delivery to where only the end is left.
    [[nodiscard]] static bool waited(RotationRun *run)
    {
        run->delivered(QStringLiteral("file"), QStringLiteral("/somewhere"));
        if (!went(run))
            return false;
        run->waitingDone();
        return went(run) && run->need() == RotationRun::Need::Finish;
    }
    [[nodiscard]] static bool went(RotationRun *run)
    {
        return QTest::qWaitFor([run] { return !run->isWorking(); }, rotationLimit);
    }
    /// The record; a Rotation without an id where there is none.
    [[nodiscard]] Rotation onDisk() const
    {
        const QString id = rotationId(endpoint.authority(), old);
        return RotationFolder(disk->records()).read(id).value_or(Rotation());
    }
    [[nodiscard]] QString newId(int generation = 2) const
    {
        return old + QStringLiteral("-%1").arg(generation);
    }
    /// What somebody else does.
    [[nodiscard]] static bool create(RotationProgram &program, const NewKey &key)
    {
        return resultOf(program.workspace.apps().create(key)).has_value();
    }
    void fail(PracticeFault::Kind kind, const char *path, const char *code = "unavailable", int status = 503)
    {
        PracticeFault fault;
        fault.kind = kind;
        fault.path = path;
        fault.connectCode = code;
        fault.httpStatus = status;
        tenant.inject(fault);
    }

    PracticeTenant tenant;
    Endpoint endpoint = tenant.start().value();
    std::unique_ptr<RotationDisk> disk;
    QString old; ///< a key that is there

private:
    int m_keys = 0;
};

/// Waits until the run has stopped.
#define WAIT_FOR_RUN(run) QTRY_VERIFY_WITH_TIMEOUT(!(run)->isWorking(), Latchkey::Testing::rotationLimit)

} // namespace Latchkey::Testing
