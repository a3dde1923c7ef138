// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/secretmimedata.h>

#ifdef Q_OS_MACOS
#include <ui/clipboard/concealedtype.h>
#endif

#include <QHash>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString textFormat = u"text/plain"_s;
// Qt's Wayland plugin would add it by itself, as a copy of the text that nobody wipes.
const QString utf8Format = u"text/plain;charset=utf-8"_s;

/// What asks each desktop's clipboard history and cloud clipboard to look away.
const QHash<QString, QByteArray> &hints()
{
    static const QHash<QString, QByteArray> all
    {
#if defined(Q_OS_WIN)
        // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats: a DWORD of 0 means no
        {u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
            QByteArray(4, '\0')},
            {u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, QByteArray(4, '\0')},
            {u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, QByteArray(4, '\0')},
#elif defined(Q_OS_MACOS)
        {QString::fromLatin1(concealedType), QByteArray("1")},
#else
        {u"x-kde-passwordManagerHint"_s, QByteArray("secret")}, // Klipper, and the managers that follow it
#endif
    };
    return all;
}

} // namespace

SecretMimeData::SecretMimeData(Secret text)
    : m_text(std::move(text))
{
#ifdef Q_OS_MACOS
    registerConcealedType();
#endif
}

SecretMimeData::~SecretMimeData() = default;

bool SecretMimeData::hasFormat(const QString &format) const
{
    return format == textFormat || format == utf8Format || hints().contains(format);
}

QStringList SecretMimeData::formats() const
{
    return QStringList{textFormat, utf8Format} + hints().keys();
}

QVariant SecretMimeData::retrieveData(const QString &format, QMetaType type) const
{
    if (format != textFormat && format != utf8Format)
        return hints().value(format);
    const QByteArrayView bytes = m_text.reveal();
    if (type.id() == QMetaType::QByteArray || format == utf8Format)
        return bytes.toByteArray();
    return QString::fromUtf8(bytes);
}

} // namespace Latchkey::Ui
