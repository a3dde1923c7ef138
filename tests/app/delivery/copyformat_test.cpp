// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/copyformat.h>

#include <QTest>

using namespace Latchkey;

class CopyFormatTest final : public QObject
{
    Q_OBJECT

private slots:
    void raw_isTheValueAlone();
    void export_isOneAssignmentInQuotes_withoutNewline();
    void export_isTheValueAlone_whenAShellWouldExpandIt();
};

void CopyFormatTest::raw_isTheValueAlone()
{
    QCOMPARE(formatCredentials(Secret("YTpiOmM6ZA=="), CopyFormat::Raw).reveal().toByteArray(),
        QByteArray("YTpiOmM6ZA=="));
}

void CopyFormatTest::export_isOneAssignmentInQuotes_withoutNewline()
{
    QCOMPARE(formatCredentials(Secret("YTp+/zA="), CopyFormat::Export).reveal().toByteArray(),
        QByteArray("export FLYTE_API_KEY=\"YTp+/zA=\""));
}

void CopyFormatTest::export_isTheValueAlone_whenAShellWouldExpandIt()
{
    QCOMPARE(formatCredentials(Secret("s3:cr$(et)"), CopyFormat::Export).reveal().toByteArray(),
        QByteArray("s3:cr$(et)"));
}

QTEST_GUILESS_MAIN(CopyFormatTest)
#include "copyformat_test.moc"
