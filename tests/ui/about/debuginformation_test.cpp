// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/debuginformation.h>

#include <QDir>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// There is a Secret Service, and it is open.
class DebugInformationTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatABugReportNeeds_data();
    void saysWhatABugReportNeeds();
    void saysNothingOfThePersonOrTheComputer();
    void theKeychainIsAskedOnce();

private:
    static QString text();
};

QString DebugInformationTest::text()
{
    DebugInformation information;
    QSignalSpy complete(&information, &DebugInformation::complete);
    information.collect();
    return complete.wait() ? information.text() : QString();
}

void DebugInformationTest::saysWhatABugReportNeeds_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("version") << u"Latchkey: "_s + QStringLiteral(LATCHKEY_VERSION) + u"\n"_s;
    QTest::newRow("Qt") << u"Qt: %1 (built with %2)\n"_s.arg(
        QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR));
    QTest::newRow("system") << u"System: "_s + QSysInfo::prettyProductName();
    QTest::newRow("package") << u"Package: none\n"_s;
    QTest::newRow("desktop") << u"Desktop: platform offscreen, session x11, desktop XFCE\n"_s;
    QTest::newRow("screens") << u"Screens: 800 × 800 at 100 %\n"_s;
    QTest::newRow("locale") << u"Locale: C\n"_s;
    QTest::newRow("keychain") << u"Keychain: Secret Service, open\n"_s;
}

void DebugInformationTest::saysWhatABugReportNeeds()
{
    QFETCH(QString, line);
    qputenv("XDG_SESSION_TYPE", "x11");
    qputenv("XDG_CURRENT_DESKTOP", "XFCE");
    const QString all = text();
    QVERIFY2(all.contains(line), qPrintable(all));
}

void DebugInformationTest::saysNothingOfThePersonOrTheComputer()
{
    qputenv("XDG_SESSION_TYPE", "canary in a variable");
    qputenv("XDG_CURRENT_DESKTOP", "/home/canary");
    const QString all = text();
    QVERIFY(!all.isEmpty());
    QVERIFY(!all.contains(u"canary"_s));
    QVERIFY(!all.contains(QSysInfo::machineHostName()));
    QVERIFY(!all.contains(QDir::homePath()));
    QVERIFY(!all.contains(u"/home/"_s));
    QVERIFY(!all.contains(QCoreApplication::applicationDirPath()));
}

void DebugInformationTest::theKeychainIsAskedOnce()
{
    DebugInformation information;
    QSignalSpy complete(&information, &DebugInformation::complete);
    QVERIFY(information.text().contains(u"Keychain: Secret Service, asked, no answer yet"_s));
    information.collect();
    QVERIFY(complete.wait());
    QCOMPARE(complete.count(), 1);
}

QTEST_MAIN(DebugInformationTest)
#include "debuginformation_test.moc"
