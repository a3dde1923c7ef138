// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/walletfiles.h>

#include <app/core/places.h>

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::WalletFiles {

namespace {

constexpr QByteArrayView magic("KWALLET\n\r\0\r\n", 12);
constexpr int versionLength = 4;
constexpr int cipherAt = 2;
constexpr char gnuPg = 2;
constexpr int digestLength = 16;
constexpr quint32 mostFolders = 0xffff; // as kwalletd has it

bool mayHave(QFile &file, const QByteArray &digest)
{
    if (!file.open(QIODevice::ReadOnly) || file.read(magic.size()) != magic)
        return false;
    const QByteArray version = file.read(versionLength);
    if (version.size() == versionLength && version.at(cipherAt) == gnuPg)
        return true;
    QDataStream stream(&file);
    quint32 folders = 0;
    stream >> folders;
    for (quint32 i = 0; i < std::min(folders, mostFolders); ++i) {
        const QByteArray name = file.read(digestLength);
        quint32 entries = 0;
        stream >> entries;
        if (stream.status() != QDataStream::Ok || name == digest)
            return name == digest;
        file.skip(qint64(entries) * digestLength);
    }
    return false;
}

} // namespace

bool mayHave(const QString &folder)
{
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Md5);
    const QFileInfoList files = QDir(Places::wallets()).entryInfoList({u"*.kwl"_s}, QDir::Files);
    return std::ranges::any_of(files, [&digest](const QFileInfo &info) {
        QFile file(info.filePath());
        return mayHave(file, digest);
    });
}

} // namespace Latchkey::WalletFiles
