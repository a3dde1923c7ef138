// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/displaytext.h>

#include <QChar>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace Latchkey::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popDirectionalIsolate = 0x2069;
constexpr qsizetype toolTipRun = 40;

// Arabic and Indic spelling and composed emoji need joiners; elsewhere they only make look-alikes.
bool takesJoiner(char32_t previous)
{
    const auto script = QChar::script(previous);
    const bool joins = script > QChar::Script_Cyrillic && script != QChar::Script_Han
        && script != QChar::Script_Hiragana && script != QChar::Script_Katakana
        && script != QChar::Script_Hangul;
    return joins || QChar::category(previous) == QChar::Symbol_Other
        || (previous >= 0xFE00 && previous <= 0xFE0F) || (previous >= 0x1F3FB && previous <= 0x1F3FF);
}

bool isHidden(char32_t character, char32_t previous)
{
    if (character == zeroWidthNonJoiner || character == zeroWidthJoiner)
        return !takesJoiner(previous);
    // Fillers that are letters by category and blank by look.
    if (character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0)
        return true;
    constexpr std::array hidden{QChar::Other_Control, QChar::Other_Format, QChar::Other_Surrogate,
        QChar::Other_NotAssigned, QChar::Separator_Line, QChar::Separator_Paragraph};
    return std::find(hidden.begin(), hidden.end(), QChar::category(character)) != hidden.end();
}

bool runsAgainstWindow(QStringView text)
{
    if (QGuiApplication::isRightToLeft())
        return true;
    return text.isRightToLeft() || std::any_of(text.begin(), text.end(), [](QChar character) {
        const auto direction = character.direction();
        return character.isSurrogate() || direction == QChar::DirR || direction == QChar::DirAL
            || direction == QChar::DirAN;
    });
}

template <class Replace>
QString withoutHidden(QStringView text, Replace replace)
{
    QString result;
    result.reserve(text.size() + 2);
    char32_t previous = 0;
    for (const char32_t current : text.toUcs4()) {
        if (isHidden(current, previous))
            replace(result, current);
        else
            result += QChar::fromUcs4(current);
        previous = current;
    }
    return result;
}

} // namespace

QString displayText(QStringView text)
{
    QString result = withoutHidden(
        text, [](QString &target, char32_t) { target += QChar(QChar::ReplacementCharacter); });
    if (!runsAgainstWindow(result))
        return result;
    return QChar(firstStrongIsolate) + result + QChar(popDirectionalIsolate);
}

QString shortText(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return displayText(text);
    QStringView start = text.first(most - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return displayText(start) + u'…';
}

QString toolTipText(QStringView text)
{
    const QString visible = withoutHidden(text, [](QString &target, char32_t hidden) {
        target += u"[U+%1]"_s.arg(uint(hidden), 4, 16, QChar(u'0')).toUpper();
    });
    QString result = u"<qt>"_s;
    // A tooltip wraps at spaces only: give a 1,000-character name places to break.
    for (qsizetype start = 0; start < visible.size(); start += toolTipRun)
        result += visible.mid(start, toolTipRun).toHtmlEscaped() + u"&#8203;"_s;
    return result + u"</qt>"_s;
}

QString listed(const QStringList &things)
{
    return things.join(
        QCoreApplication::translate("Latchkey::Ui::DisplayText", ", ", "between the things of a list"));
}

} // namespace Latchkey::Ui
