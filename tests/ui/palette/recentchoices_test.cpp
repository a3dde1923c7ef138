// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/palette/recentchoices.h>

#include <ui/palette/paletteitem.h>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

PaletteItem itemOf(const QString &id, bool isRemembered = true)
{
    PaletteItem item;
    item.id = id;
    item.isRemembered = isRemembered;
    return item;
}

} // namespace

class RecentChoicesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_settings.clear(); }
    void theLatest_isTheYoungest();
    void whatMayBeRemembered_survives_theRestDoesNot();
    void onlyTheLatest_areKept();
    void whatMakesNoSense_isNotTaken();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"latchkey.ini"_s), QSettings::IniFormat};
};

void RecentChoicesTest::theLatest_isTheYoungest()
{
    RecentChoices recent(m_settings);
    QCOMPARE(recent.ageOf(u"action:a"_s), -1);
    for (const auto &id : {u"action:a"_s, u"action:b"_s, u"action:a"_s})
        recent.note(itemOf(id));
    QCOMPARE(recent.ageOf(u"action:a"_s), 0);
    QCOMPARE(recent.ageOf(u"action:b"_s), 1);
}

void RecentChoicesTest::whatMayBeRemembered_survives_theRestDoesNot()
{
    {
        RecentChoices recent(m_settings);
        recent.note(itemOf(u"action:a"_s));
        recent.note(itemOf(u"key:payroll"_s, false));
        QCOMPARE(recent.ageOf(u"key:payroll"_s), 0);
    }
    const RecentChoices again(m_settings);
    QCOMPARE(again.ageOf(u"action:a"_s), 0);
    QCOMPARE(again.ageOf(u"key:payroll"_s), -1);
    m_settings.sync();
    QFile file(m_settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("payroll"));
}

void RecentChoicesTest::onlyTheLatest_areKept()
{
    RecentChoices recent(m_settings);
    for (int number = 0; number <= RecentChoices::most; ++number)
        recent.note(itemOf(u"action:%1"_s.arg(number)));
    QCOMPARE(recent.ageOf(u"action:0"_s), -1);
    QCOMPARE(RecentChoices(m_settings).ageOf(u"action:1"_s), RecentChoices::most - 1);
    QCOMPARE(RecentChoices(m_settings).ageOf(u"action:0"_s), -1);
}

void RecentChoicesTest::whatMakesNoSense_isNotTaken()
{
    QStringList many;
    for (int number = 0; number < 1'000; ++number)
        many.append(QString::number(number));
    m_settings.setValue(u"palette/recent"_s, many);
    QCOMPARE(RecentChoices(m_settings).ageOf(u"999"_s), -1);
    m_settings.setValue(u"palette/recent"_s, QByteArray("\0\xff@Variant", 10));
    RecentChoices recent(m_settings);
    recent.note(itemOf(u"action:a"_s));
    QCOMPARE(RecentChoices(m_settings).ageOf(u"action:a"_s), 0);
}

QTEST_MAIN(RecentChoicesTest)
#include "recentchoices_test.moc"
