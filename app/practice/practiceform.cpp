// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practiceform.h>

#include <app/auth/formbody.h>

#include <QSet>

namespace Latchkey {

PracticeForm parsePracticeForm(QByteArrayView text)
{
    PracticeForm form;
    QSet<QByteArray> repeated;
    for (const QByteArray &field : text.toByteArray().split('&')) {
        const qsizetype equals = field.indexOf('=');
        const QByteArray name = formDecoded(equals < 0 ? field : field.left(equals));
        if (form.contains(name))
            repeated.insert(name);
        form.insert(name, equals < 0 ? QByteArray() : formDecoded(field.mid(equals + 1)));
    }
    for (const QByteArray &name : repeated)
        form.remove(name);
    return form;
}

} // namespace Latchkey
