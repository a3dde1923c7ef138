// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/practice/practiceapps.h>
#include <app/practice/practiceconfig.h>
#include <app/practice/practicemessage.h>

#include <functional>
#include <map>

namespace Latchkey {

class PracticeIdentity;
class PracticeStore;

/// The Connect side of the practice tenant: unary calls with binary Protobuf
/// (https://connectrpc.com/docs/protocol, "Unary-Request"). Thread-safe.
class PracticeRpc final
{
public:
    PracticeRpc(const PracticeConfig &config, PracticeIdentity &identity, PracticeStore &store, int pageSize);

    [[nodiscard]] bool knows(const QByteArray &path) const { return m_procedures.contains(path); }
    /// For a path that it knows.
    [[nodiscard]] PracticeAnswer answer(const PracticeRequest &request) const;

private:
    using Body = std::string;
    using Call = std::function<PracticeRpcResult<Body>(const PracticeRequest &, const QByteArray &subject)>;

    struct Procedure
    {
        enum class Access { Everyone, SignedIn, Person };
        Access access = Access::Person;
        Call call;
    };

    void addMetadata();
    void addIdentity();
    void addApps();
    /// Empty where no one is signed in.
    [[nodiscard]] QByteArray subjectOf(const PracticeRequest &request) const;

    const PracticeConfig &m_config;
    PracticeIdentity &m_identity;
    PracticeApps m_apps;
    std::map<QByteArray, Procedure> m_procedures; // by path
};

} // namespace Latchkey
