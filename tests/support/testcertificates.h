// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/support/scriptedserver.h>

#include <QTemporaryDir>

namespace Latchkey::Testing {

/// Certificates made for one run by the `openssl` program: an authority, and servers that it vouches for.
class TestCertificates final
{
    Q_DISABLE_COPY_MOVE(TestCertificates)

public:
    TestCertificates();

    [[nodiscard]] QSslCertificate authority() const; ///< for the client to trust
    [[nodiscard]] QString authorityFile() const; ///< the same as a PEM file

    /// The authority again, under its own name and key, but no longer good.
    [[nodiscard]] QString expiredAuthorityFile();

    [[nodiscard]] ServerIdentity trusted(); ///< for `localhost` and 127.0.0.1, good today
    [[nodiscard]] ServerIdentity forAnotherName();
    [[nodiscard]] ServerIdentity expired();
    [[nodiscard]] ServerIdentity notYetValid();
    [[nodiscard]] ServerIdentity selfSigned();

private:
    struct Validity
    {
        QString from;
        QString to;
    };

    [[nodiscard]] ServerIdentity issue(const QString &name, const QString &subjectAltName,
        const Validity &validity, bool isSelfSigned = false);
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
};

} // namespace Latchkey::Testing
