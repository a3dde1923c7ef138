// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/linelist.h>

#include <ui/theme/fonts.h>

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int visibleLines = 3;

} // namespace

QPlainTextEdit *makeLineList(const QString &objectName)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // URIs have no spaces
    edit->setFont(Fonts::monospace());
    const int frame = 20;
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * visibleLines + frame);
    return edit;
}

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

QStringList contactsOf(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QStringList contacts;
    for (const QString &part : text.split(separators)) {
        if (const QString contact = part.trimmed(); !contact.isEmpty() && !contacts.contains(contact))
            contacts.append(contact);
    }
    return contacts;
}

QString firstThatIsNoUri(const QStringList &values)
{
    for (const QString &value : values) {
        const QUrl url(value, QUrl::StrictMode);
        if (!url.isValid() || url.isRelative() || (url.host().isEmpty() && url.path().isEmpty()))
            return value;
    }
    return {};
}

} // namespace Latchkey::Ui
