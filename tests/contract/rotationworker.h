// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/journal/journal.h>
#include <app/keychain/systemkeychain.h>
#include <app/keys/keptsecretsindex.h>
#include <app/keys/workspace.h>
#include <app/rotation/rotationrun.h>
#include <app/rotation/rotations.h>
#include <app/rpc/network.h>

#include <QObject>
#include <QSettings>

namespace Latchkey::Testing {

/// The system's keychain, with a moment before and after each operation at which the program may end.
class MortalKeychain final : public Keychain
{
public:
    explicit MortalKeychain(std::function<void()> moment)
        : m_moment(std::move(moment))
    {
    }

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> readiness() override { return m_keychain.readiness(); }

private:
    template <class T>
    [[nodiscard]] QFuture<Result<T>> around(const QFuture<Result<T>> &operation);

    SystemKeychain m_keychain;
    std::function<void()> m_moment;
};

/// A program that rotates one key from wherever it finds the rotation to its end: delivers to a file, waits
/// for nobody. Says "moment" on stdout at each step and keychain operation, "trouble <kind>", and "done".
class RotationWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationWorker)

public:
    struct Task
    {
        QString url;
        QString caFile;
        QString organization;
        QString folder; ///< for all that it writes; the key is delivered to the file "delivered" in it
        QString clientId;
        bool keepsSecret = false;
        int lastMoment = 0; ///< kills itself at this one, from 1; 0: at none

        [[nodiscard]] QStringList arguments() const;
        [[nodiscard]] static Task read(const QStringList &arguments);
    };
    static constexpr int exitStuck = 3;

    explicit RotationWorker(Task task);
    ~RotationWorker() override;

    void start();

private:
    void moment();
    void resume();
    void begin();
    void follow(RotationRun *run);
    void next();
    void deliver();
    void endWith(const Error &error);

    Task m_task;
    int m_moments = 0;
    QSettings m_settings;
    MortalKeychain m_keychain;
    KeptSecretsIndex m_index;
    Network m_network;
    Journal m_journal;
    Workspace m_workspace;
    RotationStore m_store;
    Rotations m_rotations;
    RotationRun *m_run = nullptr;
};

} // namespace Latchkey::Testing
