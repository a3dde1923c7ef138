// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/secretfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SecretFile)
};

} // namespace

Result<void> writeSecretFile(const QString &path, const Secret &secret)
{
    QSaveFile file(path);
    const QByteArrayView bytes = secret.reveal();
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) // before the first byte
        && file.write(bytes.data(), bytes.size()) == bytes.size() && file.putChar('\n') && file.commit();
    if (!written) {
        return failure(ErrorKind::Storage,
            Tr::tr("The key could not be saved to %1. Choose another folder.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return {};
}

} // namespace Latchkey
