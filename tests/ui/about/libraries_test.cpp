// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/libraries.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class LibrariesTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachHasAVersionAndTheTextOfItsLicence();
    void whatIsLinked_isNamed_data();
    void whatIsLinked_isNamed();
    void noneIsNamedThatThisBuildIsMadeWithout();
};

void LibrariesTest::eachHasAVersionAndTheTextOfItsLicence()
{
    const QRegularExpression version(u"^([0-9]+\\.[0-9].*|icons)$"_s);
    const auto all = libraries();
    QCOMPARE(all.first().name, u"Latchkey"_s);
    for (const Library &library : all) {
        QVERIFY2(version.match(library.version).hasMatch(), qPrintable(library.name + library.version));
        QVERIFY2(library.text.startsWith(u"Copyright © "_s), qPrintable(library.name));
        QVERIFY2(library.text.size() > 700, qPrintable(library.name)); // the shortest licence is ISC
        QVERIFY2(!library.licence.isEmpty(), qPrintable(library.name));
        QVERIFY2(!library.version.contains(u'@'), qPrintable(library.name));
    }
}

void LibrariesTest::whatIsLinked_isNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence"); // of its licence
    QTest::newRow("Qt") << u"Qt"_s << u"GNU LESSER GENERAL PUBLIC LICENSE"_s;
    QTest::newRow("QtKeychain") << u"QtKeychain"_s << u"Redistributions in binary form"_s;
    QTest::newRow("Protobuf") << u"Protocol Buffers"_s << u"Neither the name of"_s;
    QTest::newRow("sodium") << u"libsodium"_s << u"Permission to use, copy, modify, and/or"_s;
    QTest::newRow("expected") << u"expected"_s << u"CC0 1.0 Universal"_s;
    QTest::newRow("yaml-cpp") << u"yaml-cpp"_s << u"Permission is hereby granted"_s;
    QTest::newRow("httplib") << u"cpp-httplib"_s << u"Permission is hereby granted"_s;
    QTest::newRow("qrencode") << u"libqrencode"_s << u"GNU LESSER GENERAL PUBLIC LICENSE"_s;
    QTest::newRow("OpenSSL") << u"OpenSSL"_s << u"Apache License"_s;
    QTest::newRow("Lucide") << u"Lucide"_s << u"Permission to use, copy, modify, and/or"_s;
}

void LibrariesTest::whatIsLinked_isNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    const auto all = libraries();
    const auto found
        = std::ranges::find_if(all, [&](const Library &library) { return library.name == name; });
    QVERIFY(found != all.end());
    QVERIFY(found->text.contains(sentence));
}

void LibrariesTest::noneIsNamedThatThisBuildIsMadeWithout()
{
    const auto all = libraries();
    const bool isNamed = std::ranges::any_of(
        all, [](const Library &library) { return library.name == "KDSingleApplication"_L1; });
#ifdef LATCHKEY_INSTANCE_DBUS
    QVERIFY(!isNamed);
#else
    QVERIFY(isNamed);
#endif
}

QTEST_MAIN(LibrariesTest)
#include "libraries_test.moc"
