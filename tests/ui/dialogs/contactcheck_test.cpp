// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/contactcheck.h>
#include <ui/widgets/formfield.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

/// The field with contacts, and where the person goes next.
struct Fixture
{
    QWidget window;
    QLineEdit *edit = new QLineEdit;
    FormField *field = new FormField(u"Contacts"_s, edit, &window);
    QLineEdit *next = new QLineEdit(&window);

    Fixture()
    {
        field->setHint(u"Whom to ask."_s);
        warnOfContacts(*edit, *field);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
    }

    [[nodiscard]] QString said() const { return edit->accessibleDescription(); }
};

} // namespace

class ContactCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void address_hasItsShape_data();
    void address_hasItsShape();
    void whoGoesOn_isWarned_ofWhatIsNoAddress();
    void enter_staysOnce_whereThereIsAWarning();
    void enter_goesOn_withAddresses();
    void addresses_areNotWarnedOf();
    void whatWasThereBefore_isNotWarnedOf();
};

void ContactCheckTest::address_hasItsShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    for (const char *good :
        {"ada@example.com", "a.b+c@sub.example.co", "o'hara@example.org", "grüße@müller.de"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char *bad : {"ada", "ada@example", "ada example.com", "@example.com", "ada@", "a@b@c.de",
             "Ada <ada@example.com>", "ada@.com", "ada@example.", "ada@example..com"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << false;
}

void ContactCheckTest::address_hasItsShape()
{
    QFETCH(QString, text);
    QTEST(isEmailAddress(text), "isAddress");
}

void ContactCheckTest::whoGoesOn_isWarned_ofWhatIsNoAddress()
{
    Fixture f;
    QTest::keyClicks(f.edit, u"ada@example.com; Platform team"_s);
    QCOMPARE(f.said(), u"Whom to ask."_s); // not while it is typed
    f.next->setFocus();
    QCOMPARE(f.said(), u"“Platform team” does not look like an e-mail address. It is saved as it stands."_s);
    QVERIFY(!f.field->hasError());
    f.edit->setFocus();
    QTest::keyClick(f.edit, Qt::Key_Backspace);
    QCOMPARE(f.said(), u"Whom to ask."_s);
}

void ContactCheckTest::enter_staysOnce_whereThereIsAWarning()
{
    Fixture f;
    const QSignalSpy entered(f.edit, &QLineEdit::returnPressed);
    QTest::keyClicks(f.edit, u"Platform team"_s);
    QTest::keyClick(f.edit, Qt::Key_Return);
    QVERIFY(f.said().contains("does not look like"_L1));
    QCOMPARE(entered.size(), 0); // it would save before anyone could read it
    QTest::keyClick(f.edit, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
}

void ContactCheckTest::enter_goesOn_withAddresses()
{
    Fixture f;
    const QSignalSpy entered(f.edit, &QLineEdit::returnPressed);
    QTest::keyClicks(f.edit, u"ada@example.com"_s);
    QTest::keyClick(f.edit, Qt::Key_Enter);
    QCOMPARE(entered.size(), 1);
}

void ContactCheckTest::addresses_areNotWarnedOf()
{
    Fixture f;
    QTest::keyClicks(f.edit, u"ada@example.com, grace@example.com"_s);
    f.next->setFocus();
    QCOMPARE(f.said(), u"Whom to ask."_s);
}

void ContactCheckTest::whatWasThereBefore_isNotWarnedOf()
{
    Fixture f;
    f.edit->setText(u"Platform team"_s);
    f.next->setFocus();
    QCOMPARE(f.said(), u"Whom to ask."_s);
}

QTEST_MAIN(ContactCheckTest)
#include "contactcheck_test.moc"
