// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/journal/journalexport.h>

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr std::array names{"number"_L1, "time"_L1, "who"_L1, "connection"_L1, "action"_L1, "client_id"_L1,
    "key"_L1, "fingerprint"_L1, "result"_L1, "detail"_L1, "hash"_L1};

/// In the order of `names`.
std::array<QString, names.size()> fieldsOf(const JournalEntry &entry)
{
    return {QString::number(entry.number), entry.at.toUTC().toString(Qt::ISODateWithMs), entry.actor,
        entry.controlPlane, actionWord(entry), entry.clientId, entry.keyName, entry.fingerprint,
        outcomeWord(entry), entry.detail, QString::fromLatin1(entry.hash.toHex())};
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(text.front());
}

} // namespace

QByteArray csvField(const QString &text)
{
    QString field = looksLikeFormula(text) ? u'\'' + text : text;
    field.replace(u'"', "\"\""_L1);
    return (u'"' + field + u'"').toUtf8();
}

JournalExport::JournalExport(QIODevice &device, JournalFormat format)
    : m_device(device)
    , m_format(format)
{
}

void JournalExport::write(const QByteArray &bytes)
{
    m_device.write(bytes); // what fails shows when the file is committed
}

void JournalExport::begin()
{
    if (m_format == JournalFormat::Json)
        return write("[\n");
    QByteArrayList head;
    for (const QLatin1StringView name : names)
        head.append(csvField(name));
    write(head.join(',') + "\r\n");
}

void JournalExport::add(const JournalEntry &entry)
{
    const auto fields = fieldsOf(entry);
    if (m_format == JournalFormat::Csv) {
        QByteArrayList line;
        for (const QString &field : fields)
            line.append(csvField(field));
        return write(line.join(',') + "\r\n");
    }
    QJsonObject object;
    for (size_t i = 0; i < names.size(); ++i)
        object.insert(names.at(i), fields.at(i));
    object.insert(names.front(), entry.number);
    if (!std::exchange(m_isFirst, false))
        write(",\n");
    write(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void JournalExport::end()
{
    if (m_format == JournalFormat::Json)
        write("\n]\n");
}

} // namespace Latchkey
