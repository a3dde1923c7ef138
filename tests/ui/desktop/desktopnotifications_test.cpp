// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include "notificationserver.h"

#include <ui/desktop/desktopnotifications.h>

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

DesktopNotice notice(const QString &topic = u"one"_s)
{
    return {topic, u"Title"_s, u"3 < 4 & more"_s, {{u"show"_s, u"Show"_s}, {u"later"_s, u"Later"_s}}};
}

} // namespace

class DesktopNotificationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void actions_areOffered_andTold();
    void aClick_isTheFirstAction();
    void aLaterNotice_takesThePlaceOfTheOneBefore();
    void aServerWithoutActions_getsNone();
    void markup_isEscapedWhereItIsRead();
    void othersNotifications_areNotOurs();
    void withoutAServer_nothingHappens();
};

void DesktopNotificationsTest::actions_areOffered_andTold()
{
    NotificationServer server;
    QVERIFY(server.start());
    DesktopNotifications notifications;
    QSignalSpy chosen(&notifications, &DesktopNotifications::chosen);
    notifications.show(notice());
    QTRY_COMPARE(server.shown.size(), 1);
    QCOMPARE(server.shown.first().title, u"Title"_s);
    QCOMPARE(server.shown.first().text, u"3 < 4 & more"_s);
    QCOMPARE(server.shown.first().actions,
        (QStringList{u"default"_s, u"Show"_s, u"show"_s, u"Show"_s, u"later"_s, u"Later"_s}));
    QCOMPARE(
        server.shown.first().hints.value(u"desktop-entry"_s).toString(), u"io.github.latchkey.Latchkey"_s);
    server.use(server.shown.first().id, u"later"_s, u"token-3"_s);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first(), (QVariantList{u"one"_s, u"later"_s, u"token-3"_s}));
}

void DesktopNotificationsTest::aClick_isTheFirstAction()
{
    NotificationServer server;
    QVERIFY(server.start());
    DesktopNotifications notifications;
    QSignalSpy chosen(&notifications, &DesktopNotifications::chosen);
    notifications.show(notice());
    QTRY_COMPARE(server.shown.size(), 1);
    server.use(server.shown.first().id, u"default"_s);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first(), (QVariantList{u"one"_s, u"show"_s, QString()}));
}

void DesktopNotificationsTest::aLaterNotice_takesThePlaceOfTheOneBefore()
{
    NotificationServer server;
    QVERIFY(server.start());
    DesktopNotifications notifications;
    notifications.show(notice());
    QTRY_COMPARE(server.shown.size(), 1);
    NotificationServer::settle();
    notifications.show(notice());
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown.last().replaces, server.shown.first().id);
    notifications.show(notice(u"two"_s));
    QTRY_COMPARE(server.shown.size(), 3);
    QCOMPARE(server.shown.last().replaces, 0U);
}

void DesktopNotificationsTest::aServerWithoutActions_getsNone()
{
    NotificationServer server;
    server.capabilities = {u"body"_s};
    QVERIFY(server.start());
    DesktopNotifications notifications;
    notifications.show(notice());
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(server.shown.first().actions.isEmpty());
}

void DesktopNotificationsTest::markup_isEscapedWhereItIsRead()
{
    NotificationServer server;
    server.capabilities.append(u"body-markup"_s);
    QVERIFY(server.start());
    DesktopNotifications notifications;
    notifications.show(notice());
    QTRY_COMPARE(server.shown.size(), 1);
    QCOMPARE(server.shown.first().text, u"3 &lt; 4 &amp; more"_s);
}

void DesktopNotificationsTest::othersNotifications_areNotOurs()
{
    NotificationServer server;
    QVERIFY(server.start());
    DesktopNotifications notifications;
    QSignalSpy chosen(&notifications, &DesktopNotifications::chosen);
    notifications.show(notice());
    QTRY_COMPARE(server.shown.size(), 1);
    server.use(99, u"show"_s);
    server.use(server.shown.first().id, u"later"_s);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(1).toString(), u"later"_s);
}

void DesktopNotificationsTest::withoutAServer_nothingHappens()
{
    DesktopNotifications notifications;
    QSignalSpy chosen(&notifications, &DesktopNotifications::chosen);
    notifications.show(notice());
    NotificationServer late; // what comes later does not get it either: it was told once
    QVERIFY(late.start());
    notifications.show(notice(u"two"_s));
    QTRY_COMPARE(late.shown.size(), 1);
    QVERIFY(chosen.isEmpty());
}

QTEST_MAIN(DesktopNotificationsTest)
#include "desktopnotifications_test.moc"
