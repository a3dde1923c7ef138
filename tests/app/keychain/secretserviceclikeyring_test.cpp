// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretserviceclikeyring.h>
#include <app/keychain/systemkeychain.h>
#include <tests/app/keychain/secretservice.h>
#include <tests/app/keychain/silentservice.h>

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

// On a real gnome-keyring, on a D-Bus of its own.
class SecretServiceCliKeyringTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void write_hasTheLabelAndAttributesOfPythonsKeyring();
    void write_keepsEveryCharacter();
    void write_replaces();
    void write_replacesWhatPythonWrote();
    void find_namesThoseThatAreThere();
    void find_needsNoUnlocking();
    void find_saysLocked_whereNothingIsSeenInALockedKeyring();
    void read_saysEmpty_whereNothingIs();
    void remove_takesOneItem_andWhatIsMissingIsFine();
    void remove_leavesWhatAnotherApplicationWrote();
    void everything_saysLocked_whenThePromptIsDismissed();
    void latchkeysOwnItem_staysApart();
    void futures_endAsCancelled_whenTheKeyringGoes_andAPromptIsOpen();

private:
    template <class T>
    static Result<T> outcome(const QFuture<Result<T>> &future);
    static QVariant property(const QDBusObjectPath &item, const QString &name);
};

namespace {

using SecretService::Attributes;

const QString service = u"acme.example.com:8443"_s;
const CliItemName tokens{service, u"tokens"_s};
const CliItemName refreshToken{service, u"refresh_token"_s};

Attributes attributesOf(const CliItemName &name)
{
    return {{u"service"_s, name.service}, {u"username"_s, name.username}};
}

} // namespace

template <class T>
Result<T> SecretServiceCliKeyringTest::outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return failure(ErrorKind::Timeout, u"the operation did not end"_s);
    return future.result();
}

QVariant SecretServiceCliKeyringTest::property(const QDBusObjectPath &item, const QString &name)
{
    const QDBusMessage answer = SecretService::call(item.path(), u"org.freedesktop.DBus.Properties"_s,
        u"Get"_s, {u"org.freedesktop.Secret.Item"_s, name});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

void SecretServiceCliKeyringTest::init()
{
    QVERIFY(SecretService::unlock());
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.remove(tokens)));
    QVERIFY(outcome(keyring.remove(refreshToken)));
}

void SecretServiceCliKeyringTest::write_hasTheLabelAndAttributesOfPythonsKeyring()
{
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.write({tokens, Secret("value")})));
    const auto items = SecretService::search(attributesOf(tokens));
    QCOMPARE(items.size(), 1);
    QCOMPARE(property(items.first(), u"Label"_s).toString(),
        u"Password for 'tokens' on 'acme.example.com:8443'"_s);
    const Attributes expected{{u"service"_s, service}, {u"username"_s, u"tokens"_s},
        {u"application"_s, u"Python keyring library"_s}};
    auto attributes = qdbus_cast<Attributes>(property(items.first(), u"Attributes"_s));
    // gnome-keyring adds the name of the schema that it takes such an item for, once it has read its file
    // again.
    const QString schema = attributes.take(u"xdg:schema"_s);
    QVERIFY2(schema.isEmpty() || schema == u"org.freedesktop.Secret.Generic"_s, qPrintable(schema));
    QCOMPARE(attributes, expected);
    QVERIFY(
        items.first().path().startsWith(SecretService::loginCollection().path())); // the default collection
}

void SecretServiceCliKeyringTest::write_keepsEveryCharacter()
{
    const QByteArray value = QByteArray(R"({"access_token":"a\"b\\c","refresh_token":null})") + "\xc3\xa9\n"
        + QByteArray(20'000, 'k');
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.write({tokens, Secret(QByteArrayView(value))})));
    const auto read = outcome(keyring.read(tokens));
    QVERIFY(read);
    QCOMPARE(read->reveal().toByteArray(), value);
}

void SecretServiceCliKeyringTest::write_replaces()
{
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.write({tokens, Secret("first, and the longer one")})));
    QVERIFY(outcome(keyring.write({tokens, Secret("second")})));
    QVERIFY(*outcome(keyring.read(tokens)) == Secret("second"));
    QCOMPARE(SecretService::search(attributesOf(tokens)).size(), 1);
}

void SecretServiceCliKeyringTest::write_replacesWhatPythonWrote()
{
    Attributes attributes = attributesOf(tokens);
    attributes.insert(u"application"_s, u"Python keyring library"_s);
    QVERIFY(SecretService::createItem(attributes));
    SecretServiceCliKeyring keyring;
    QVERIFY(*outcome(keyring.read(tokens)) == Secret("another's"));
    QVERIFY(outcome(keyring.write({tokens, Secret("ours")})));
    QCOMPARE(SecretService::search(attributesOf(tokens)).size(), 1);
    QVERIFY(*outcome(keyring.read(tokens)) == Secret("ours"));
}

void SecretServiceCliKeyringTest::find_namesThoseThatAreThere()
{
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.find({tokens, refreshToken}))->isEmpty());
    QVERIFY(outcome(keyring.write({refreshToken, Secret("value")})));
    QCOMPARE(*outcome(keyring.find({tokens, refreshToken})), QList{refreshToken});
    QVERIFY(outcome(keyring.find({{u"other.example.com"_s, u"refresh_token"_s}}))->isEmpty());
}

void SecretServiceCliKeyringTest::find_needsNoUnlocking()
{
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.write({tokens, Secret("value")})));
    QVERIFY(SecretService::lock());
    SilentService prompter;
    QVERIFY(prompter.own(u"org.gnome.keyring.SystemPrompter"_s));
    QCOMPARE(*outcome(keyring.find({tokens, refreshToken})), QList{tokens});
    QCOMPARE(prompter.calls(), 0);
    QDBusConnection::disconnectFromBus(u"org.gnome.keyring.SystemPrompter"_s);
}

void SecretServiceCliKeyringTest::find_saysLocked_whereNothingIsSeenInALockedKeyring()
{
    SecretServiceCliKeyring keyring;
    QVERIFY(SecretService::lock());
    QCOMPARE(outcome(keyring.find({tokens})).error().kind(), ErrorKind::KeychainLocked);
}

void SecretServiceCliKeyringTest::read_saysEmpty_whereNothingIs()
{
    SecretServiceCliKeyring keyring;
    QCOMPARE(outcome(keyring.read(tokens)).error().kind(), ErrorKind::KeychainEmpty);
}

void SecretServiceCliKeyringTest::remove_takesOneItem_andWhatIsMissingIsFine()
{
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.write({tokens, Secret("value")})));
    QVERIFY(outcome(keyring.write({refreshToken, Secret("value")})));
    QVERIFY(outcome(keyring.remove(tokens)));
    QVERIFY(outcome(keyring.remove(tokens)));
    QCOMPARE(*outcome(keyring.find({tokens, refreshToken})), QList{refreshToken});
}

void SecretServiceCliKeyringTest::remove_leavesWhatAnotherApplicationWrote()
{
    Attributes attributes = attributesOf(tokens);
    attributes.insert(u"application"_s, u"another"_s);
    QVERIFY(SecretService::createItem(attributes));
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.write({tokens, Secret("ours")})));
    QCOMPARE(SecretService::search(attributesOf(tokens)).size(), 2);
    QVERIFY(outcome(keyring.remove(tokens)));
    const auto left = SecretService::search(attributesOf(tokens));
    QCOMPARE(left.size(), 1);
    QCOMPARE(property(left.first(), u"Label"_s).toString(), u"another's"_s);
    (void)SecretService::call(left.first().path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {});
}

// Nobody owns the prompter's name: gnome-keyring takes that for a dismissed prompt.
void SecretServiceCliKeyringTest::everything_saysLocked_whenThePromptIsDismissed()
{
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(keyring.write({tokens, Secret("kept")})));
    QVERIFY(SecretService::lock());
    QCOMPARE(outcome(keyring.read(tokens)).error().kind(), ErrorKind::KeychainLocked);
    QCOMPARE(outcome(keyring.write({tokens, Secret("new")})).error().kind(), ErrorKind::KeychainLocked);
    QCOMPARE(outcome(keyring.write({refreshToken, Secret("new")})).error().kind(), ErrorKind::KeychainLocked);
    QCOMPARE(outcome(keyring.remove(tokens)).error().kind(), ErrorKind::KeychainLocked);
    QCOMPARE(outcome(keyring.remove(refreshToken)).error().kind(), ErrorKind::KeychainLocked);
    QVERIFY(SecretService::unlock());
    QVERIFY(*outcome(keyring.read(tokens)) == Secret("kept"));
}

void SecretServiceCliKeyringTest::latchkeysOwnItem_staysApart()
{
    SystemKeychain own;
    SecretServiceCliKeyring keyring;
    QVERIFY(outcome(own.write(service, Secret("Latchkey's"))));
    QVERIFY(outcome(keyring.write({tokens, Secret("the CLI's")})));
    QVERIFY(*outcome(own.read(service)) == Secret("Latchkey's"));
    QVERIFY(outcome(keyring.remove(tokens)));
    QVERIFY(*outcome(own.read(service)) == Secret("Latchkey's"));

    QVERIFY(outcome(keyring.write({tokens, Secret("the CLI's")})));
    QVERIFY(outcome(own.remove(service)));
    QVERIFY(*outcome(keyring.read(tokens)) == Secret("the CLI's"));
}

void SecretServiceCliKeyringTest::futures_endAsCancelled_whenTheKeyringGoes_andAPromptIsOpen()
{
    SilentService prompter;
    QVERIFY(prompter.own(u"org.gnome.keyring.SystemPrompter"_s));
    auto keyring = std::make_unique<SecretServiceCliKeyring>();
    QVERIFY(outcome(keyring->write({tokens, Secret("value")})));
    QVERIFY(SecretService::lock());
    const auto waitingForAPerson = keyring->read(tokens);
    const auto behindIt = keyring->write({refreshToken, Secret("value")});
    QTRY_VERIFY(prompter.calls() > 0);
    QVERIFY(!waitingForAPerson.isFinished());
    keyring.reset();
    QVERIFY(waitingForAPerson.isFinished());
    QVERIFY(behindIt.isFinished());
    QCOMPARE(waitingForAPerson.result().error().kind(), ErrorKind::Cancelled);
    QCOMPARE(behindIt.result().error().kind(), ErrorKind::Cancelled);
    QDBusConnection::disconnectFromBus(u"org.gnome.keyring.SystemPrompter"_s);
}

QTEST_GUILESS_MAIN(SecretServiceCliKeyringTest)
#include "secretserviceclikeyring_test.moc"
