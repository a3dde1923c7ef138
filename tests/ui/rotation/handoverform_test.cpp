// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/handoverform.h>

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// How the new key gets to where it is used.
class HandOverFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void keeping_isAskedFor_howeverItIsToggled();
    void keeping_saysThatItGoesOn();
};

void HandOverFormTest::keeping_isAskedFor_howeverItIsToggled()
{
    HandOverForm form({}, false);
    auto *keep = form.findChild<QCheckBox *>(u"keepInKeychainCheck"_s);
    QSignalSpy asked(&form, &HandOverForm::keepRequested);
    keep->toggle(); // as assistive technology does: there is no click
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst().first().toBool(), true);
    keep->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst().first().toBool(), false);
    form.setKeeps(true); // what is so already is not asked for
    QVERIFY(keep->isChecked());
    QVERIFY(asked.isEmpty());
}

void HandOverFormTest::keeping_saysThatItGoesOn()
{
    const HandOverForm form({}, false);
    const auto *keep = form.findChild<QCheckBox *>(u"keepInKeychainCheck"_s);
    QVERIFY(keep->text().startsWith("Go on keeping"_L1)); // the rotation keeps it meanwhile, ticked or not
    QVERIFY(keep->accessibleName().isEmpty()); // its text is
}

QTEST_MAIN(HandOverFormTest)
#include "handoverform_test.moc"
