// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/concealedtype.h>

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

namespace {

const QString name = QString::fromLatin1(concealedType);

/// One type under one name, in both directions. Written from Qt's documentation and not tried on a Mac yet.
class ConcealedConverter final : public QUtiMimeConverter
{
public:
    [[nodiscard]] QString mimeForUti(const QString &uti) const override
    {
        return uti == name ? name : QString();
    }
    [[nodiscard]] QString utiForMime(const QString &mime) const override
    {
        return mime == name ? name : QString();
    }
    [[nodiscard]] QVariant convertToMime(
        const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
    [[nodiscard]] QList<QByteArray> convertFromMime(
        const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
};

} // namespace

void registerConcealedType()
{
    static const ConcealedConverter converter; // registers itself
}

#else

void registerConcealedType()
{
}

#endif

} // namespace Latchkey::Ui
