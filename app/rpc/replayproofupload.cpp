// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/rpc/replayproofupload.h>

#include <app/core/secret.h>

#include <algorithm>
#include <cstring>

namespace Latchkey {

ReplayProofUpload::ReplayProofUpload(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ReplayProofUpload::~ReplayProofUpload()
{
    wipe(m_body);
}

qint64 ReplayProofUpload::readData(char *data, qint64 maximum)
{
    if (atEnd())
        return -1;
    const qint64 size = std::min<qint64>(maximum, m_body.size() - m_position);
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 ReplayProofUpload::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Latchkey

#include "moc_replayproofupload.cpp"
