// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/fontloader.h>

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

FontLoader::FontLoader() = default;

FontLoader::~FontLoader() = default;

void FontLoader::load(Fonts::Role role, const QStringList &texts, const std::function<void()> &done)
{
    m_fonts.append(Fonts::font(role));
    for (const QString &text : texts)
        m_turns.add([font = m_fonts.last(), text] { (void)QFontMetrics(font).horizontalAdvance(text); });
    if (done)
        m_turns.add(done);
}

QStringList FontLoader::scripts()
{
    return {u"数据"_s, u"バッチ"_s, u"데이터"_s, u"خط"_s, u"גיבוי"_s, u"डेटा"_s, u"สำรอง"_s, u"αναφορές"_s,
        u"импорт"_s, u"gęślą"_s, u"kiểm"_s};
}

QString FontLoader::emoji()
{
    return u"🚀"_s;
}

} // namespace Latchkey::Ui
