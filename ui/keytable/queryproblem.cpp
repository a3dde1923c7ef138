// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/keytable/queryproblem.h>

#include <ui/keytable/displaytext.h>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::QueryProblem)
};

QString textOf(const QueryProblem &problem)
{
    const QString part = shortText(problem.part);
    switch (problem.kind) {
    case QueryProblem::Kind::UnknownState:
        return Tr::tr("“%1” was left out: after “is:” comes due, overdue, expired, ok, unowned, stored, "
                      "new, renamed or changed.",
            "do not translate what is typed: is:, due, overdue, expired, ok, unowned, stored, new, renamed, "
            "changed")
            .arg(part);
    case QueryProblem::Kind::BadAge:
        return Tr::tr("“%1” was left out: an age is a number of d, w, m or y, as in age:>90d.",
            "days, weeks, months, years; do not translate what is typed: d, w, m, y, age:>90d")
            .arg(part);
    case QueryProblem::Kind::BadTimeLeft:
        return Tr::tr("“%1” was left out: a time is a number of d, w, m or y, as in left:<14d.",
            "days, weeks, months, years; do not translate what is typed: d, w, m, y, left:<14d")
            .arg(part);
    case QueryProblem::Kind::MissingWord:
        return Tr::tr("“%1” was left out: the words to look for come right after it.").arg(part);
    case QueryProblem::Kind::OpenQuote:
        return part.isEmpty()
            ? Tr::tr("A quotation mark was left out: there is nothing after it.")
            : Tr::tr("A quotation mark is missing; “%1” was taken up to the end.").arg(part);
    }
    Q_UNREACHABLE();
}

} // namespace

QString textOf(const QList<QueryProblem> &problems)
{
    QStringList sentences;
    for (const QueryProblem &problem : problems)
        sentences += textOf(problem);
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

} // namespace Latchkey::Ui
