// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/reports/pythonjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

bool isPlain(char character)
{
    return character >= ' ' && character <= '~' && character != '\\';
}

/// py_encode_basestring_ascii() in Python's json/encoder.py.
QByteArray escaped(QChar character)
{
    switch (character.unicode()) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    default:
        break;
    }
    if (character >= u' ' && character <= u'~')
        return {1, char(character.unicode())};
    return "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
}

class Rewriter
{
public:
    Rewriter(QByteArrayView json, PythonLayout layout)
        : m_json(json)
        , m_layout(layout)
    {
    }

    QByteArray result()
    {
        while (m_at < m_json.size()) {
            if (m_json[m_at] == '"')
                takeText();
            else
                take(m_json[m_at++]);
        }
        return m_out;
    }

private:
    void take(char character)
    {
        const bool isEmpty = m_at < m_json.size() && (m_json[m_at] == '}' || m_json[m_at] == ']');
        switch (character) {
        case '{':
        case '[':
            m_out += character;
            if (isEmpty)
                m_out += m_json[m_at++];
            else
                breakLine(+1);
            return;
        case '}':
        case ']':
            breakLine(-1);
            m_out += character;
            return;
        case ',':
            m_out += character;
            if (m_layout == PythonLayout::OneLine)
                m_out += ' ';
            else
                breakLine(0);
            return;
        case ':':
            m_out += ": ";
            return;
        default:
            m_out += character; // of a number, or a name such as true
        }
    }

    void takeText()
    {
        const qsizetype start = m_at++;
        for (; m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        ++m_at;
        const QByteArrayView text = m_json.sliced(start, m_at - start);
        if (std::all_of(text.begin(), text.end(), isPlain)) {
            m_out += text;
            return;
        }
        const QByteArray document = '[' + text.toByteArray() + ']';
        m_out += '"';
        for (const QChar character : QJsonDocument::fromJson(document).array().first().toString())
            m_out += escaped(character);
        m_out += '"';
    }

    void breakLine(int deeper)
    {
        m_depth += deeper;
        if (m_layout == PythonLayout::Indented)
            m_out += '\n' + QByteArray(2 * m_depth, ' ');
    }

    QByteArrayView m_json;
    PythonLayout m_layout;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    QByteArray m_out;
};

} // namespace

QByteArray asPythonWrites(QByteArrayView json, PythonLayout layout)
{
    return Rewriter(json, layout).result();
}

} // namespace Latchkey
