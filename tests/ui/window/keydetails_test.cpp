// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/copyablefield.h>
#include <ui/widgets/selectabletext.h>
#include <ui/widgets/statuslabel.h>
#include <ui/window/actions.h>
#include <ui/window/keydetails.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

ApiKey sampleKey()
{
    ApiKey key;
    key.organization = u"acme"_s;
    key.clientId = u"nightly-etl"_s;
    key.name = u"nightly-etl"_s;
    key.createdAt = now.addDays(-78);
    key.contacts = {u"data@acme.dev"_s, u"ops@acme.dev"_s};
    key.redirectUris = {u"http://localhost:8080/authorization-code/callback"_s};
    key.responseTypes = {0};
    key.grantTypes = {ApiKey::ClientCredentials, ApiKey::AuthorizationCode};
    key.tokenEndpointAuthMethod = 2;
    key.logoUri = u"https://acme.dev/logo.png"_s;
    return key;
}

} // namespace

class KeyDetailsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void key_showsEveryFieldThatTheServerGave();
    void keptSecret_isSaidToLastAsLongAsItDoes();
    void fieldsThatTheServerLeftOut_areNotShown();
    void status_isInWords_data();
    void status_isInWords();
    void secret_isOnlyWhereItIs();
    void unknownNumbers_areShownAsTheyAre();
    void copy_copiesTheField_andSaysWhich();
    void nothingSelected_showsAHint_andNoButtons();
    void several_keepTheButtons_andNoFields();
    void longFields_wrap_withinThePane();
    void severalRedirectUris_standOneInALine();
    void aNameThatTurnsTheReadingDirection_isCopiedAsItIs();
    void ages_moveWithTheTime();

private:
    [[nodiscard]] QString shown(const QString &caption) const;

    std::optional<QWidget> m_window;
    std::optional<Actions> m_actions;
    std::optional<KeyDetails> m_details;
};

void KeyDetailsTest::init()
{
    m_details.reset();
    m_actions.reset();
    m_window.emplace();
    m_actions.emplace(*m_window);
    m_details.emplace(*m_actions);
    m_details->setNow(now);
    m_details->resize(320, 640);
    m_details->show();
}

QString KeyDetailsTest::shown(const QString &caption) const
{
    const auto fields = m_details->findChildren<SelectableText *>();
    for (const SelectableText *field : fields) {
        if (field->accessibleName() == caption && !field->parentWidget()->isHidden())
            return field->toPlainText();
    }
    return {};
}

void KeyDetailsTest::key_showsEveryFieldThatTheServerGave()
{
    m_details->showKey(sampleKey(), true);
    QCOMPARE(m_details->findChild<SelectableText *>(u"detailsTitle"_s)->toPlainText(), u"nightly-etl"_s);
    QCOMPARE(shown(u"Client ID"_s), u"nightly-etl"_s);
    QVERIFY(shown(u"Created"_s).contains("2026"_L1));
    QVERIFY(shown(u"Created"_s).endsWith("78 days ago"_L1));
    QCOMPARE(shown(u"Expires"_s), u"never"_s);
    QCOMPARE(shown(u"Owner"_s), u"data@acme.dev, ops@acme.dev"_s);
    QCOMPARE(shown(u"Redirect URIs"_s), u"http://localhost:8080/authorization-code/callback"_s);
    QCOMPARE(shown(u"Grants"_s), u"client credentials, authorization code"_s);
    QCOMPARE(shown(u"Organization"_s), u"acme"_s);
    QCOMPARE(shown(u"Logo"_s), u"https://acme.dev/logo.png"_s);
}

void KeyDetailsTest::keptSecret_isSaidToLastAsLongAsItDoes()
{
    m_details->showKey(sampleKey(), true);
    QVERIFY(shown(u"Secret"_s).startsWith(u"kept in this computer's keychain"_s));
    m_details->setKeychainForgets(true);
    m_details->showKey(sampleKey(), true);
    QVERIFY(shown(u"Secret"_s).startsWith(u"kept until Latchkey closes"_s));
    QVERIFY(!shown(u"Secret"_s).contains(u"keychain"_s));
    m_details->showKey(sampleKey(), false);
    QCOMPARE(shown(u"Secret"_s), u"not on this computer"_s);
}

void KeyDetailsTest::fieldsThatTheServerLeftOut_areNotShown()
{
    ApiKey key = sampleKey();
    key.logoUri.clear();
    key.contacts.clear();
    key.createdAt = {};
    m_details->showKey(key, false);
    QCOMPARE(shown(u"Logo"_s), QString());
    QCOMPARE(shown(u"Owner"_s), u"—"_s);
    QCOMPARE(shown(u"Created"_s), u"—"_s);
}

void KeyDetailsTest::status_isInWords_data()
{
    QTest::addColumn<int>("ageInDays");
    QTest::addColumn<int>("expiresInDays");
    QTest::addColumn<QString>("words");
    QTest::newRow("ok") << 3 << 0 << u"OK"_s;
    QTest::newRow("due") << 78 << 0 << u"Due for rotation in 12 days"_s;
    QTest::newRow("expires soon") << 21 << 9 << u"Due for rotation in 9 days"_s;
    QTest::newRow("overdue") << 100 << 0 << u"Overdue for rotation by 10 days"_s;
    QTest::newRow("expired") << 100 << -2 << u"Expired"_s;
}

void KeyDetailsTest::status_isInWords()
{
    QFETCH(int, ageInDays);
    QFETCH(int, expiresInDays);
    QFETCH(QString, words);
    ApiKey key = sampleKey();
    key.createdAt = now.addDays(-ageInDays);
    if (expiresInDays != 0)
        key.secretExpiresAt = now.addDays(expiresInDays);
    m_details->showKey(key, false);
    QCOMPARE(
        m_details->findChild<StatusLabel *>(u"detailsStatus"_s)->text().replace("(s)"_L1, "s"_L1), words);
}

void KeyDetailsTest::secret_isOnlyWhereItIs()
{
    m_details->showKey(sampleKey(), true);
    QCOMPARE(shown(u"Secret"_s), u"kept in this computer's keychain until you forget it or delete the key"_s);
    m_details->showKey(sampleKey(), false);
    QCOMPARE(shown(u"Secret"_s), u"not on this computer"_s);
}

void KeyDetailsTest::unknownNumbers_areShownAsTheyAre()
{
    ApiKey key = sampleKey();
    key.grantTypes = {ApiKey::ClientCredentials, 77};
    key.applicationType = 88;
    m_details->showKey(key, false);
    QVERIFY(shown(u"Grants"_s).contains("77"_L1));
    QVERIFY(shown(u"Application type"_s).contains("88"_L1));
}

void KeyDetailsTest::copy_copiesTheField_andSaysWhich()
{
    QSignalSpy copied(&*m_details, &KeyDetails::fieldCopied);
    m_details->showKey(sampleKey(), false);
    const auto buttons = m_details->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->accessibleName() == "Copy client ID"_L1)
            button->click();
    }
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().toString(), u"Client ID"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"nightly-etl"_s);
}

void KeyDetailsTest::nothingSelected_showsAHint_andNoButtons()
{
    m_details->showKey(sampleKey(), false);
    m_details->showCount(0);
    QVERIFY(!m_details->findChild<QAbstractButton *>(u"copyButton"_s)->isVisible());
    QVERIFY(!m_details->findChild<QScrollArea *>(u"detailsScroll"_s)->isVisible());
    QVERIFY(m_details->findChild<QLabel *>(u"detailsHint"_s)->isVisible());
}

void KeyDetailsTest::several_keepTheButtons_andNoFields()
{
    m_details->showCount(3);
    QVERIFY(m_details->findChild<SelectableText *>(u"detailsTitle"_s)->toPlainText().startsWith(u'3'));
    QVERIFY(m_details->findChild<QAbstractButton *>(u"deleteButton"_s)->isVisible());
    QVERIFY(!m_details->findChild<QScrollArea *>(u"detailsScroll"_s)->isVisible());
}

void KeyDetailsTest::longFields_wrap_withinThePane()
{
    ApiKey key = sampleKey();
    key.name = QString(1000, u'W');
    key.clientId = QString(1000, u'w');
    key.redirectUris = QStringList(5, u"https://a.very.long.host.name.example.com/with/a/very/long/path"_s);
    m_details->showKey(key, false);
    QVERIFY2(m_details->minimumSizeHint().width() <= 320,
        qPrintable(QString::number(m_details->minimumSizeHint().width())));
    QVERIFY(m_details->findChild<QAbstractButton *>(u"copyButton"_s)->isVisible());
    QVERIFY(m_details->findChild<QAbstractButton *>(u"copyButton"_s)->geometry().bottom() < 640);
}

void KeyDetailsTest::severalRedirectUris_standOneInALine()
{
    ApiKey key = sampleKey();
    key.redirectUris = QStringList{u"https://a.example.com/cb"_s, u"https://b.example.com/cb"_s};
    m_details->showKey(key, false);
    QCOMPARE(shown(u"Redirect URIs"_s), u"https://a.example.com/cb\nhttps://b.example.com/cb"_s);
}

void KeyDetailsTest::aNameThatTurnsTheReadingDirection_isCopiedAsItIs()
{
    ApiKey key = sampleKey();
    key.contacts = QStringList{u"ops\u202egro.elpmaxe@"_s};
    m_details->showKey(key, false);
    const auto fields = m_details->findChildren<CopyableField *>();
    const auto owner = std::find_if(fields.begin(), fields.end(),
        [&key](const CopyableField *field) { return field->value() == key.contacts.first(); });
    QVERIFY(owner != fields.end());
    QVERIFY(!shown(u"Owner"_s).contains(QChar(0x202e)));
}

void KeyDetailsTest::ages_moveWithTheTime()
{
    m_details->showKey(sampleKey(), false);
    m_details->setNow(now.addDays(1));
    QVERIFY(shown(u"Created"_s).endsWith("79 days ago"_L1));
    QVERIFY(m_details->findChild<StatusLabel *>(u"detailsStatus"_s)->text().contains("11 day"_L1));
    m_details->showCount(0);
    m_details->setNow(now.addDays(2));
    QVERIFY(m_details->findChild<StatusLabel *>(u"detailsStatus"_s)->isHidden());
}

QTEST_MAIN(KeyDetailsTest)
#include "keydetails_test.moc"
