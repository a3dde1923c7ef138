// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/support/httpbytes.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

QByteArray head(int status, const QByteArray &contentType, const HeaderList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    if (!contentType.isEmpty())
        head += "Content-Type: " + contentType + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320 : 0);
    }
    return ~sum;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray httpAnswer(
    int status, const QByteArray &contentType, const QByteArray &body, const HeaderList &headers)
{
    return head(status, contentType, headers) + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray chunkedAnswer(
    const QByteArray &contentType, const QByteArray &body, qsizetype chunkSize, bool isComplete)
{
    QByteArray answer = head(200, contentType, {{"Transfer-Encoding", "chunked"}}) + "\r\n";
    for (qsizetype at = 0; at < body.size(); at += chunkSize) {
        const QByteArray chunk = body.mid(at, chunkSize);
        answer += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return isComplete ? answer + "0\r\n\r\n" : answer;
}

QByteArray protoAnswer(const QByteArray &message, const HeaderList &headers)
{
    return httpAnswer(200, "application/proto", message, headers);
}

QByteArray errorAnswer(
    int status, const QByteArray &code, const QByteArray &message, const HeaderList &headers)
{
    const QJsonObject error{{u"code"_s, QString::fromUtf8(code)}, {u"message"_s, QString::fromUtf8(message)}};
    return httpAnswer(status, "application/json", QJsonDocument(error).toJson(), headers);
}

QByteArray gzip(const QByteArray &bytes)
{
    // qCompress gives 4 bytes of size, 2 of zlib header, the deflated bytes, 4 of checksum.
    const QByteArray zlib = qCompress(bytes);
    const QByteArray deflated = zlib.mid(6, zlib.size() - 10);
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace Latchkey::Testing
