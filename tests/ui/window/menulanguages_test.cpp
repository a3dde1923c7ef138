// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include <ui/preferences/languages.h>

#include <QKeySequence>
#include <QMenu>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Qt::StringLiterals;

/// Menus in every language.
class MenuLanguagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void inEachMenu_aLetterIsForOneAction_data();
    void inEachMenu_aLetterIsForOneAction();
};

void MenuLanguagesTest::inEachMenu_aLetterIsForOneAction_data()
{
    QTest::addColumn<QString>("language");
    for (const Ui::Languages::Language &language : Ui::Languages::all())
        QTest::newRow(qPrintable(language.name)) << language.name;
}

void MenuLanguagesTest::inEachMenu_aLetterIsForOneAction()
{
    QFETCH(QString, language);
    Ui::Languages languages;
    languages.use(language);
    WindowBench bench;
    QVERIFY(bench.openSignedIn());
    qsizetype letters = 0;
    const auto menus = bench.window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QHash<QKeySequence, QString> taken;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (letter.isEmpty())
                continue;
            QVERIFY2(!taken.contains(letter),
                qPrintable(
                    u"%1: “%2” and “%3”"_s.arg(letter.toString(), taken.value(letter), action->text())));
            taken.insert(letter, action->text());
        }
        letters += taken.size();
    }
    QVERIFY(letters > 20);
}

QTEST_MAIN(MenuLanguagesTest)
#include "menulanguages_test.moc"
