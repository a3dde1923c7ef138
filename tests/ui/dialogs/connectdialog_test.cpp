// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/error.h>
#include <ui/dialogs/connectdialog.h>
#include <ui/dialogs/technicaldetail.h>
#include <ui/theme/theme.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "s3cr3t-VALUE-of-a-key"_ba;

QString encodedKey(const QByteArray &host = "acme.example.com")
{
    return QString::fromLatin1((host + ":ci:" + secret + ":labs").toBase64());
}

FoundConnection foundAt(QStringView host)
{
    FoundConnection connection;
    connection.endpoint = Endpoint::parse(host).value();
    connection.sources = {u"~/.flyte/config.yaml"_s};
    return connection;
}

} // namespace

class ConnectDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup() { m_dialog.reset(); }
    void cleanupTestCase() { m_theme.reset(); }

    void address_isUnderstoodWhileItIsTyped_data();
    void address_isUnderstoodWhileItIsTyped();
    void brokenAddress_isExplained_whenItIsPasted();
    void brokenAddress_isExplained_whenItIsAskedFor();
    void whatWasTyped_isHandedOver();
    void key_isTakenOutOfSight();
    void keyTypedByHand_isTakenBeforeAnythingIsSent();
    void key_signsIn_orTheBrowserDoes();
    void key_staysWithItsServer();
    void key_takesItsOrganizationAlong_data();
    void key_takesItsOrganizationAlong();
    void key_canBeForgotten();
    void brokenKey_isExplained_andGone();
    void found_isOfferedAndChosenByKeyboard();
    void found_withoutAnything_takesNoRoom();
    void foundCaFile_unfoldsAndGoesWithTheChoice();
    void foundKey_canSignIn();
    void skippedFiles_areFolded();
    void verdict_isShownAtItsField_data();
    void verdict_isShownAtItsField();
    void error_givesItsRoomBack();

private:
    [[nodiscard]] QLineEdit *address() const { return m_dialog->findChild<QLineEdit *>(u"addressEdit"_s); }
    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        return m_dialog->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString said() const { return address()->accessibleDescription(); }
    [[nodiscard]] QListWidget *list() const { return m_dialog->findChild<QListWidget *>(u"foundList"_s); }
    void offer(const QList<FoundConnection> &connections, const QStringList &problems = {});
    void paste(const QString &text);
    [[nodiscard]] bool showsSecret() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConnectDialog> m_dialog;
    QList<ConnectRequest> m_requests;
};

void ConnectDialogTest::init()
{
    m_requests.clear();
    m_dialog = std::make_unique<ConnectDialog>(nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    connect(m_dialog.get(), &ConnectDialog::connectRequested, this,
        [this](const ConnectRequest &request) { m_requests.append(request); });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ConnectDialogTest::offer(const QList<FoundConnection> &connections, const QStringList &problems)
{
    m_dialog->setFound({connections, problems},
        [](const Endpoint &endpoint) { return endpoint.host() == "b.example.com"_L1; });
}

void ConnectDialogTest::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    address()->setFocus();
    address()->selectAll();
    QTest::keySequence(address(), QKeySequence::Paste);
}

/// Anywhere a person, a screen reader or Undo can get it.
bool ConnectDialogTest::showsSecret() const
{
    const QString needle = QString::fromLatin1(secret);
    const QString encoded = encodedKey().left(20);
    const auto holds = [&](const QString &text) {
        return text.contains(needle) || text.contains(encoded);
    };
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString text = widget->property("text").toString();
        if (holds(text) || holds(widget->accessibleName()) || holds(widget->accessibleDescription())
            || holds(widget->toolTip()))
            return true;
    }
    address()->undo();
    return holds(address()->text());
}

void ConnectDialogTest::address_isUnderstoodWhileItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"over https"_s;
    QTest::newRow("host") << u"acme.example.com"_s << u"https://acme.example.com, organization acme"_s;
    QTest::newRow("port") << u"acme.example.com:8443"_s << u"https://acme.example.com:8443,"_s;
    QTest::newRow("dns") << u"dns:///acme.example.com"_s << u"https://acme.example.com,"_s;
    QTest::newRow("no organization") << u"acme"_s << u"https://acme."_s;
    QTest::newRow("link") << u"https://acme.example.com/org/labs/x"_s
                          << u"organization labs. Only the host"_s;
    QTest::newRow("serverless") << u"serverless-1.us-east-2.s.union.ai"_s
                                << u"https://serverless-1.us-east-2.s.union.ai."_s;
    QTest::newRow("half typed") << u"https:/"_s << u"over https"_s;
}

void ConnectDialogTest::address_isUnderstoodWhileItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    QTest::keyClicks(address(), typed);
    QVERIFY2(said().contains(says), qPrintable(said()));
}

void ConnectDialogTest::brokenAddress_isExplained_whenItIsPasted()
{
    paste(u"http://acme.example.com/console"_s);
    QVERIFY2(said().contains("over https, so that"_L1), qPrintable(said()));
    QTest::keyClick(address(), Qt::Key_Backspace);
    QVERIFY(!said().contains("so that"_L1)); // it is being mended
}

void ConnectDialogTest::brokenAddress_isExplained_whenItIsAskedFor()
{
    QTest::keyClicks(address(), u"ftp://x"_s);
    QVERIFY(!said().contains("ftp"_L1));
    QTest::keyClick(address(), Qt::Key_Return);
    QVERIFY(m_requests.isEmpty());
    QVERIFY2(said().contains("not ftp://"_L1), qPrintable(said()));
}

void ConnectDialogTest::whatWasTyped_isHandedOver()
{
    m_dialog->setAddress(u"https://acme.hosted.unionai.cloud/console"_s);
    edit(u"caFileEdit"_s)->setText(u" /etc/ca.pem "_s);
    button(u"connectButton"_s)->click();
    edit(u"organizationEdit"_s)->setText(u" labs "_s);
    button(u"connectButton"_s)->click();
    QCOMPARE(m_requests.size(), 2);
    QCOMPARE(m_requests.at(0).endpoint.authority(), u"acme.hosted.unionai.cloud"_s);
    QCOMPARE(m_requests.at(0).organization, u"acme"_s);
    QCOMPARE(m_requests.at(0).caFile, u"/etc/ca.pem"_s);
    QVERIFY(!m_requests.at(0).key);
    QCOMPARE(m_requests.at(1).organization, u"labs"_s);
}

void ConnectDialogTest::key_isTakenOutOfSight()
{
    paste(u"export FLYTE_API_KEY=\""_s + encodedKey() + u"\"\n"_s);
    QCOMPARE(address()->text(), u"acme.example.com"_s);
    QVERIFY(m_dialog->findChild<QWidget *>(u"keyText"_s)->isVisible());
    QVERIFY(said().contains("organization labs"_L1));
    QVERIFY(!showsSecret());
}

void ConnectDialogTest::keyTypedByHand_isTakenBeforeAnythingIsSent()
{
    QTest::keyClicks(address(), encodedKey());
    QTest::keyClick(address(), Qt::Key_Return);
    QVERIFY(m_requests.isEmpty());
    QCOMPARE(address()->text(), u"acme.example.com"_s);
    QVERIFY(!showsSecret());
}

void ConnectDialogTest::key_signsIn_orTheBrowserDoes()
{
    QVERIFY(!button(u"connectWithKeyButton"_s)->isVisible());
    paste(encodedKey());
    QVERIFY(button(u"connectWithKeyButton"_s)->isVisible());
    QCOMPARE(button(u"connectButton"_s)->text(), u"Sign in with the browser"_s);
    QTest::keyClick(address(), Qt::Key_Return);
    button(u"connectButton"_s)->click();
    QCOMPARE(m_requests.size(), 2);
    QVERIFY(m_requests.at(0).key);
    QCOMPARE(m_requests.at(0).key->clientId, u"ci"_s);
    QVERIFY(m_requests.at(0).key->clientSecret == Secret(QByteArrayView(secret)));
    QCOMPARE(m_requests.at(0).organization, u"labs"_s);
    QVERIFY(!m_requests.at(1).key);
}

void ConnectDialogTest::key_staysWithItsServer()
{
    paste(encodedKey());
    QTest::keyClicks(address(), u".evil.example"_s);
    QVERIFY(!button(u"connectWithKeyButton"_s)->isVisible());
    button(u"connectButton"_s)->click();
    QCOMPARE(m_requests.size(), 1);
    QVERIFY(!m_requests.first().key);
}

void ConnectDialogTest::key_takesItsOrganizationAlong_data()
{
    QTest::addColumn<bool>("isForgotten");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("left");
    QTest::newRow("typed over") << false << QString() << QString();
    QTest::newRow("forgotten, then typed over") << true << QString() << QString();
    QTest::newRow("an organization of the person's own") << false << u"mine"_s << u"mine"_s;
}

void ConnectDialogTest::key_takesItsOrganizationAlong()
{
    QFETCH(bool, isForgotten);
    QFETCH(QString, typed);
    QFETCH(QString, left);
    paste(encodedKey());
    auto *organization = edit(u"organizationEdit"_s);
    QCOMPARE(organization->text(), u"labs"_s);
    if (isForgotten)
        button(u"forgetKeyButton"_s)->click();
    if (!typed.isEmpty())
        organization->setText(typed);
    address()->selectAll();
    QTest::keyClicks(address(), u"other.example.com"_s);
    QCOMPARE(organization->text(), left);
    const QString expected = left.isEmpty() ? u"other"_s : left;
    QVERIFY2(said().contains(u"organization "_s + expected), qPrintable(said()));
    button(u"connectButton"_s)->click();
    QCOMPARE(m_requests.first().organization, expected);
}

void ConnectDialogTest::key_canBeForgotten()
{
    paste(encodedKey());
    button(u"forgetKeyButton"_s)->click();
    QVERIFY(!button(u"connectWithKeyButton"_s)->isVisible());
    QCOMPARE(address()->text(), u"acme.example.com"_s);
    QCOMPARE(button(u"connectButton"_s)->text(), u"Connect"_s);
}

void ConnectDialogTest::brokenKey_isExplained_andGone()
{
    paste(u"export FLYTE_API_KEY="_s + encodedKey().chopped(7));
    QCOMPARE(address()->text(), QString());
    QVERIFY2(said().contains("cut off"_L1), qPrintable(said()));
    QVERIFY(!showsSecret());
}

void ConnectDialogTest::found_isOfferedAndChosenByKeyboard()
{
    FoundConnection second = foundAt(u"b.example.com");
    second.organization = u"labs"_s;
    second.notes = {u"A note."_s};
    offer({foundAt(u"a.example.com"), second, foundAt(u"http://localhost:30080")});
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->count(), 3);
    QVERIFY(list()
                ->item(1)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"b.example.com, labs · ~/.flyte/config.yaml, added already"_s));
    QTest::keyClick(address(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), list());
    QCOMPARE(address()->text(), u"a.example.com"_s);
    QVERIFY(list()->item(0)->isSelected());
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(address()->text(), u"b.example.com"_s);
    QVERIFY2(said().contains("A note."_L1), qPrintable(said()));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(address()->text(), u"http://localhost:30080"_s);
    QVERIFY(!said().contains("A note."_L1));
    QTest::keyClick(list(), Qt::Key_Up);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.first().endpoint.host(), u"b.example.com"_s);
    QCOMPARE(m_requests.first().organization, u"labs"_s);
}

void ConnectDialogTest::found_withoutAnything_takesNoRoom()
{
    const int before = m_dialog->height();
    offer({});
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_dialog->height(), before);
}

void ConnectDialogTest::foundCaFile_unfoldsAndGoesWithTheChoice()
{
    FoundConnection withFile = foundAt(u"a.example.com");
    withFile.caFile = u"/etc/acme.pem"_s;
    offer({withFile});
    list()->setCurrentRow(0);
    auto *caFile = edit(u"caFileEdit"_s);
    QVERIFY(caFile->isVisible());
    QCOMPARE(caFile->text(), u"/etc/acme.pem"_s);
    address()->setText(u"other.example.com"_s);
    QCOMPARE(caFile->text(), QString());
    list()->clearSelection();
    caFile->setText(u"/my/own.pem"_s);
    address()->setText(u"another.example.com"_s);
    QCOMPARE(caFile->text(), u"/my/own.pem"_s);
}

void ConnectDialogTest::foundKey_canSignIn()
{
    FoundConnection withKey = foundAt(u"a.example.com");
    withKey.sources = {u"FLYTE_API_KEY"_s};
    withKey.key = ApplicationCredentials{u"ci"_s, Secret(QByteArrayView(secret))};
    offer({withKey, foundAt(u"b.example.com")});
    list()->setCurrentRow(0);
    QVERIFY(button(u"connectWithKeyButton"_s)->isVisible());
    button(u"connectWithKeyButton"_s)->click();
    QCOMPARE(m_requests.first().key->clientId, u"ci"_s);
    list()->setCurrentRow(1);
    QVERIFY(!button(u"connectWithKeyButton"_s)->isVisible());
    QVERIFY(!showsSecret());
}

void ConnectDialogTest::skippedFiles_areFolded()
{
    offer({}, {u"~/.union/config.yaml, line 2: bad."_s, u"FLYTE_API_KEY: bad."_s});
    auto *problems = m_dialog->findChild<QLabel *>(u"skippedLabel"_s);
    QVERIFY(!problems->isVisible());
    auto *link = problems->parentWidget()->parentWidget()->findChild<QPushButton *>(u"disclosure"_s);
    QVERIFY2(link->text().startsWith(u'2'), qPrintable(link->text()));
    link->click();
    QVERIFY(problems->isVisible());
    QVERIFY(problems->text().contains("line 2"_L1));
}

void ConnectDialogTest::verdict_isShownAtItsField_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("atTheFile");
    QTest::newRow("offline") << ErrorKind::Offline << false;
    QTest::newRow("not Union") << ErrorKind::NotUnion << false;
    QTest::newRow("Flyte") << ErrorKind::Unsupported << false;
    QTest::newRow("expired certificate") << ErrorKind::Tls << false;
    QTest::newRow("unknown authority") << ErrorKind::UnknownAuthority << true;
    QTest::newRow("broken CA file") << ErrorKind::Storage << true;
}

void ConnectDialogTest::verdict_isShownAtItsField()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, atTheFile);
    m_dialog->setAddress(u"acme.example.com"_s);
    m_dialog->setBusy(u"Looking…"_s);
    m_dialog->showVerdict(Error(kind, u"What went wrong."_s, u"HTTP 404"_s));
    QVERIFY(!m_dialog->isBusy());
    auto *caFile = edit(u"caFileEdit"_s);
    QCOMPARE(m_dialog->focusWidget(), atTheFile ? caFile : address());
    QCOMPARE(caFile->isVisible(), atTheFile);
    QCOMPARE(said() == "What went wrong."_L1, !atTheFile);
    const auto *detail = m_dialog->findChild<TechnicalDetail *>(u"verdictDetail"_s);
    QVERIFY(detail->isVisible());
    QVERIFY(!detail->findChild<QLabel *>(u"detailLabel"_s)->isVisible()); // folded
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_X);
    QVERIFY(said() != "What went wrong."_L1);
    QVERIFY(!detail->isVisible());
}

void ConnectDialogTest::error_givesItsRoomBack()
{
    m_dialog->setAddress(u"acme.example.com"_s);
    QCoreApplication::processEvents();
    const int before = m_dialog->height();
    m_dialog->showVerdict(
        Error(ErrorKind::Offline, u"What went wrong, in many words. "_s.repeated(8), u"x"_s));
    QTRY_VERIFY(m_dialog->height() > before);
    m_dialog->setAddress(u"acme.example.net"_s);
    QTRY_COMPARE(m_dialog->height(), before);
}

QTEST_MAIN(ConnectDialogTest)
#include "connectdialog_test.moc"
