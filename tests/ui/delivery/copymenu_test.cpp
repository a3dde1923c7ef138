// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/copymenu.h>
#include <ui/delivery/copystyles.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class CopyMenuTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyForm_canBeChosen();
    void lastChoice_isMarked_alsoWhenAnotherWindowMadeIt();
    void enter_copiesAsTheLastTime();
    void variable_isRemembered_andHoldsForWhatIsChosenNext();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

void CopyMenuTest::everyForm_canBeChosen()
{
    CopyMenu menu(m_settings);
    QSignalSpy chosen(&menu, &CopyMenu::chosen);
    for (const CopyFormat format : copyFormats()) {
        auto *action = menu.findChild<QAction *>(u"copyAs-"_s + settingName(format));
        QVERIFY(action);
        action->trigger();
        QCOMPARE(chosen.takeFirst().first().value<CopyStyle>().format, format);
    }
}

void CopyMenuTest::lastChoice_isMarked_alsoWhenAnotherWindowMadeIt()
{
    CopyMenu menu(m_settings);
    rememberCopyStyle(m_settings, {CopyFormat::Json, KeyVariable::Flyte});
    emit menu.aboutToShow();
    QStringList marked;
    for (const QAction *action : menu.actions()) {
        if (action->isChecked())
            marked.append(action->objectName());
    }
    QCOMPARE(marked, QStringList{u"copyAs-json"_s});
}

void CopyMenuTest::enter_copiesAsTheLastTime()
{
    CopyMenu menu(m_settings);
    const QSignalSpy chosen(&menu, &CopyMenu::chosen);
    rememberCopyStyle(m_settings, {CopyFormat::Json, KeyVariable::Flyte});
    menu.openAt({});
    QTest::keyClick(&menu, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<CopyStyle>().format, CopyFormat::Json);
}

void CopyMenuTest::variable_isRemembered_andHoldsForWhatIsChosenNext()
{
    CopyMenu menu(m_settings);
    QMenu *variables = menu.actions().last()->menu();
    QVERIFY(variables);
    QCOMPARE(variables->actions().size(), 3);
    variables->actions().at(2)->trigger();
    emit menu.aboutToShow();
    QVERIFY(menu.actions().last()->text().contains(u"UNIONAI_API_KEY"_s));
    QSignalSpy chosen(&menu, &CopyMenu::chosen);
    menu.findChild<QAction *>(u"copyAs-dotenv"_s)->trigger();
    QCOMPARE(
        chosen.first().first().value<CopyStyle>(), (CopyStyle{CopyFormat::DotEnv, KeyVariable::Unionai}));
}

QTEST_MAIN(CopyMenuTest)
#include "copymenu_test.moc"
