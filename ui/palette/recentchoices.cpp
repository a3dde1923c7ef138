// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/recentchoices.h>

#include <ui/palette/paletteitem.h>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString setting = u"palette/recent"_s;

void putFirst(QStringList &ids, const QString &id)
{
    ids.removeAll(id);
    ids.prepend(id);
    ids.resize(std::min<qsizetype>(ids.size(), RecentChoices::most));
}

} // namespace

RecentChoices::RecentChoices(QSettings &settings)
    : m_settings(settings)
    , m_ids(settings.value(setting).toStringList().first(
          std::min<qsizetype>(settings.value(setting).toStringList().size(), most)))
{
}

void RecentChoices::note(const PaletteItem &item)
{
    putFirst(m_ids, item.id);
    if (!item.isRemembered)
        return;
    QStringList written = m_settings.value(setting).toStringList();
    putFirst(written, item.id);
    m_settings.setValue(setting, written);
}

} // namespace Latchkey::Ui
