// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/keypage.h>

#include <cloudidl/identity/apps_service.pb.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class KeyPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void read_givesKeysInOrder_withoutThoseThatHaveNoId();
    void read_givesNothing_forOtherBytes();
};

void KeyPageTest::read_givesKeysInOrder_withoutThoseThatHaveNoId()
{
    cloudidl::identity::ListAppsResponse answer;
    for (const char *id : {"b", "", "a"})
        answer.add_apps()->set_client_id(id);
    answer.set_token("next");
    const auto page = KeyPage::read(QByteArray::fromStdString(answer.SerializeAsString()));
    QVERIFY(page);
    QCOMPARE(page->keys.size(), 2);
    QCOMPARE(page->keys.at(0).clientId, u"b"_s);
    QCOMPARE(page->keys.at(1).clientId, u"a"_s);
    QCOMPARE(page->listed, 3);
    QCOMPARE(page->nextToken, std::string("next"));
}

void KeyPageTest::read_givesNothing_forOtherBytes()
{
    QVERIFY(!KeyPage::read("<html>"));
    const auto empty = KeyPage::read({});
    QVERIFY(empty && empty->keys.isEmpty() && empty->nextToken.empty());
}

QTEST_GUILESS_MAIN(KeyPageTest)

#include "keypage_test.moc"
