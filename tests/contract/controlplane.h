// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace Latchkey::Testing {

/// The control plane of tests/contract/server as a child process; it ends with this object. What it offers is
/// described at the top of server/main.js.
class ControlPlane final
{
public:
    ControlPlane() = default;
    ~ControlPlane();
    Q_DISABLE_COPY_MOVE(ControlPlane)

    /// Starts it, under this name or address, and waits until it answers; false where it does not. The
    /// sign-in comes back to a port that was free a moment ago.
    [[nodiscard]] bool start(const QString &host = QStringLiteral("localhost"));

    [[nodiscard]] QString endpoint() const { return text("endpoint"); } ///< host:port
    [[nodiscard]] QUrl url() const { return QUrl(text("url")); }
    [[nodiscard]] QUrl wrongNameUrl() const { return QUrl(text("wrongNameUrl")); }
    [[nodiscard]] QUrl expiredUrl() const { return QUrl(text("expiredUrl")); }
    [[nodiscard]] QString caFile() const { return text("caFile"); }
    [[nodiscard]] QString organization() const { return text("organization"); }
    [[nodiscard]] QString clientId() const { return text("clientId"); }
    [[nodiscard]] QString redirectUri() const { return text("redirectUri"); }
    [[nodiscard]] QString audience() const { return text("audience"); }
    [[nodiscard]] QStringList scopes() const;
    [[nodiscard]] QString subject() const { return text("subject"); }

    /// One command of the control channel and its answer. A command that fails is a mistake in the test: it
    /// is reported as a failure and answers with nothing.
    QJsonObject command(const QString &name, const QJsonObject &body = {}) const;

    /// How often a path that ends with `pathEnd` was asked for since the last reset, and how often with this
    /// status (0: the connection was cut).
    [[nodiscard]] int requests(const QString &pathEnd) const;
    [[nodiscard]] int requests(const QString &pathEnd, int status) const;
    /// How often the token endpoint answered a grant so: `outcome` is "ok" or an OAuth error.
    [[nodiscard]] int grants(const QString &grantType, const QString &outcome) const;

    /// A list of the record: "requests", "calls" or "tokens".
    [[nodiscard]] QList<QJsonObject> recorded(const QString &list) const;

    /// Closes the child's stdin, as a parent's end does, and waits; true where it ended in good order.
    [[nodiscard]] bool stop();

private:
    [[nodiscard]] QString text(const char *name) const;
    [[nodiscard]] int count(const QString &pathEnd, const QString &column) const;

    QProcess m_process;
    QJsonObject m_description;
};

} // namespace Latchkey::Testing
