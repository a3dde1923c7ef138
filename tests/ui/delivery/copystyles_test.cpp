// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/copystyles.h>

#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class CopyStylesTest final : public QObject
{
    Q_OBJECT

private slots:
    void names_areDifferent();
    void lastChoice_isRemembered();
    void whatHoldsNoSecret_isNoWayToCopyAKey();
    void unknownSetting_isTheUsualWay();

private:
    QTemporaryDir m_folder;
};

void CopyStylesTest::names_areDifferent()
{
    QSet<QString> names;
    for (const CopyFormat format : copyFormats())
        names.insert(copyFormatName(format));
    QCOMPARE(names.size(), qsizetype(copyFormats().size()));
}

void CopyStylesTest::lastChoice_isRemembered()
{
    QSettings settings(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    QCOMPARE(rememberedCopyStyle(settings), CopyStyle());
    const CopyStyle chosen{CopyFormat::PowerShell, KeyVariable::Unionai};
    rememberCopyStyle(settings, chosen);
    QCOMPARE(rememberedCopyStyle(settings), chosen);
}

void CopyStylesTest::whatHoldsNoSecret_isNoWayToCopyAKey()
{
    QSettings settings(m_folder.filePath(u"b.ini"_s), QSettings::IniFormat);
    rememberCopyStyle(settings, {CopyFormat::Fish, KeyVariable::Flyte});
    rememberCopyStyle(settings, {CopyFormat::GitLab, KeyVariable::Union});
    QCOMPARE(rememberedCopyStyle(settings), (CopyStyle{CopyFormat::Fish, KeyVariable::Union}));
}

void CopyStylesTest::unknownSetting_isTheUsualWay()
{
    QSettings settings(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
    settings.setValue(u"copy/format"_s, u"terraform"_s);
    settings.setValue(u"copy/variable"_s, u"HOME"_s);
    QCOMPARE(rememberedCopyStyle(settings), CopyStyle());
}

QTEST_GUILESS_MAIN(CopyStylesTest)
#include "copystyles_test.moc"
