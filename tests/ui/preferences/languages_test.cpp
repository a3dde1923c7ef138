// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/preferences/languages.h>

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class LanguagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void best_isWhatWasChosen_elseTheFirstWishThatIsSpoken_data();
    void best_isWhatWasChosen_elseTheFirstWishThatIsSpoken();
    void everyLanguage_hasItsFile();
    void use_speaksQtsWordsToo();
    void use_turnsTheLayoutAround_andBack();
    void use_writesNumbersAndDatesAsTheLanguageDoes();
    void english_hasItsPlurals();
};

void LanguagesTest::best_isWhatWasChosen_elseTheFirstWishThatIsSpoken_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("best");
    QTest::newRow("chosen") << u"fr"_s << QStringList{u"de-DE"_s} << u"fr"_s;
    QTest::newRow("chosen, but unknown") << u"xx"_s << QStringList{u"de-DE"_s} << u"de"_s;
    QTest::newRow("another country") << QString() << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("second wish") << QString() << QStringList{u"pt-BR"_s, u"es-419"_s, u"en"_s} << u"es"_s;
    QTest::newRow("no wish is spoken") << QString() << QStringList{u"pt-BR"_s} << u"en"_s;
    QTest::newRow("no wish") << QString() << QStringList() << u"en"_s;
    QTest::newRow("C") << QString() << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("English first") << QString() << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("Singapore reads simplified") << QString() << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("Taiwan reads traditional") << QString() << QStringList{u"zh-TW"_s, u"ja-JP"_s} << u"ja"_s;
    QTest::newRow("Morocco") << QString() << QStringList{u"ar-MA"_s} << u"ar"_s;
}

void LanguagesTest::best_isWhatWasChosen_elseTheFirstWishThatIsSpoken()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, wishes);
    QTEST(Languages::best(chosen, wishes), "best");
}

void LanguagesTest::everyLanguage_hasItsFile()
{
    QCOMPARE(Languages::all().size(), 7);
    for (const Languages::Language &language : Languages::all()) {
        const QString file = u":/translations/latchkey_%1.qm"_s.arg(language.name);
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QVERIFY(!language.ownName.isEmpty());
    }
}

void LanguagesTest::use_speaksQtsWordsToo()
{
    Languages languages;
    languages.use(u"de"_s);
    QCOMPARE(languages.inUse(), u"de"_s);
    QCOMPARE(QCoreApplication::translate("QLineEdit", "Select All"), u"Alles auswählen"_s);
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), u"Strg+K"_s);
    languages.use(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QLineEdit", "Select All"), u"Select All"_s);
}

void LanguagesTest::use_turnsTheLayoutAround_andBack()
{
    Languages languages;
    languages.use(u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    languages.use(u"ja"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::use_writesNumbersAndDatesAsTheLanguageDoes()
{
    Languages languages;
    languages.use(u"de"_s);
    QCOMPARE(QLocale().toString(100000), u"100.000"_s);
    QCOMPARE(QLocale().toString(QDate(2026, 3, 4), u"d. MMMM"_s), u"4. März"_s);
    languages.use(u"ja"_s);
    QCOMPARE(QLocale().toString(QDate(2026, 3, 4), QLocale::LongFormat), u"2026年3月4日水曜日"_s);
}

void LanguagesTest::english_hasItsPlurals()
{
    Languages languages;
    languages.use(u"en"_s);
    const char *context = "Latchkey::Ui::DeleteDialog";
    const char *source = "Everything that uses these %n keys stops working at once. This can't be undone.";
    QCOMPARE(QCoreApplication::translate(context, source, nullptr, 1),
        u"Everything that uses this key stops working at once. This can't be undone."_s);
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
