// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/ui/rotation/rotationsbench.h>

#include <QDir>
#include <QFile>
#include <QLabel>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

/// The list of the rotations under way, and what it and the reminder say.
class RotationsFlowTest final : public QObject, private RotationsBench
{
    Q_OBJECT

private slots:
    void init() { renew(); }
    void cleanup() { m_bench.reset(); }

    void emptyList_saysSo();
    void list_showsStepAndTrouble_andResumes();
    void atTheStart_whatCanBeFinished_isSaid();
    void whenTheDateComes_itIsSaidOnce();
    void details_sayThatTheKeyIsRotated();
    void anUnreadableRecord_isSaid_andSetAside();
    void leftOver_isToldOf();

private:
    [[nodiscard]] QString detailsText() const
    {
        const auto *label = m_bench->window.findChild<QWidget *>(u"detailsRotation"_s);
        const auto *text = label && label->isVisible() ? label->findChild<QLabel *>() : nullptr;
        return text ? text->text() : QString();
    }
};

void RotationsFlowTest::emptyList_saysSo()
{
    openList();
    QVERIFY(m_bench->field<QLabel>(listName, u"noRotations"_s)->isVisible());
    QVERIFY(!m_bench->button(listName, u"resumeButton"_s)->isEnabled());
    QCOMPARE(m_bench->button(listName, u"giveUpButton"_s)->toolTip(), u"No key is being rotated."_s);
}

void RotationsFlowTest::list_showsStepAndTrouble_andResumes()
{
    rotateUntil(RotateDialog::Page::HandOver);
    openList();
    QCOMPARE(rowText(), u"prod-deploy → prod-deploy-2: the new key is to be delivered"_s);
    Rotation failed = m_bench->rotations.rotations().value(0);
    failed.trouble = Error(ErrorKind::Offline, u"Union can't be reached."_s);
    const auto saved = m_bench->rotations.save(failed);
    SOON(rowText().endsWith("\nUnion can't be reached."_L1));
    m_bench->button(listName, u"resumeButton"_s)->click();
    SOON(m_bench->dialog(rotateName));
    QVERIFY(!m_bench->dialog(listName));
    QCOMPARE(qobject_cast<RotateDialog *>(m_bench->dialog(rotateName))->page(), RotateDialog::Page::HandOver);
}

void RotationsFlowTest::atTheStart_whatCanBeFinished_isSaid()
{
    rotateUntil(RotateDialog::Page::Wait);
    m_now = m_now.addDays(8);
    m_bench->controller = std::make_unique<WindowController>(m_bench->surroundings()); // another start
    QVERIFY(m_bench->openSignedIn());
    SOON_COMPARE(m_bench->message(), u"The rotation of “prod-deploy” can be finished."_s);
    QCOMPARE(m_bench->messageAction()->text(), u"Resume"_s);
    m_bench->messageAction()->click();
    SOON(m_bench->dialog(rotateName));
    QCOMPARE(qobject_cast<RotateDialog *>(m_bench->dialog(rotateName))->page(), RotateDialog::Page::Finish);
}

void RotationsFlowTest::whenTheDateComes_itIsSaidOnce()
{
    const QString text = u"The rotation of “prod-deploy” can be finished."_s;
    rotateUntil(RotateDialog::Page::Wait);
    QVERIFY(m_bench->message() != text);
    m_now = m_now.addDays(8);
    m_bench->trigger(ActionId::Refresh); // or the timer
    SOON_COMPARE(m_bench->message(), text);
    m_bench->window.messageBar().dismiss();
    m_bench->trigger(ActionId::Refresh);
    SOON(m_bench->isLoaded(m_bench->tenant.keyCount()));
    QVERIFY(m_bench->message() != text);
}

void RotationsFlowTest::details_sayThatTheKeyIsRotated()
{
    QVERIFY(m_bench->select({oldId}));
    QCOMPARE(detailsText(), QString());
    rotateUntil(RotateDialog::Page::HandOver);
    QVERIFY(m_bench->select({oldId}));
    QCOMPARE(detailsText(), u"Rotating: the new key is to be delivered"_s);
    QVERIFY(m_bench->select({newId}));
    QCOMPARE(detailsText(), u"Takes the place of “prod-deploy”: the new key is to be delivered"_s);
}

void RotationsFlowTest::anUnreadableRecord_isSaid_andSetAside()
{
    rotateUntil(RotateDialog::Page::HandOver);
    QDir folder(m_bench->folder.filePath(u"rotations"_s));
    const QStringList records = folder.entryList({u"*.json"_s}, QDir::Files);
    QCOMPARE(records.size(), 1);
    QFile file(folder.filePath(records.first()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    openList();
    SOON(m_bench->trouble(listName).startsWith("1 records of rotations can't be read"_L1));
    auto *setAside = m_bench->button(listName, u"setAsideButton"_s);
    QVERIFY(setAside->isVisible());
    setAside->click();
    SOON(m_bench->trouble(listName).startsWith("1 records were set aside."_L1));
    QVERIFY(!setAside->isVisible());
    QCOMPARE(folder.entryList({u"*.json"_s}, QDir::Files), QStringList());
    QCOMPARE(folder.entryList({u"*.unreadable-1"_s}, QDir::Files).size(), 1);
    m_bench->dialog(listName)->reject();
    QTRY_VERIFY(!m_bench->dialog(listName));
    m_bench->trigger(ActionId::Rotate); // its key can be rotated anew
    SOON(m_bench->dialog(rotateName));
}

void RotationsFlowTest::leftOver_isToldOf()
{
    rotateUntil(RotateDialog::Page::HandOver);
    openList();
    Rotation rotation = m_bench->rotations.rotations().value(0);
    rotation.mayBelong = {u"a1b2c3"_s};
    const auto saved = m_bench->rotations.save(rotation);
    SOON(rowText().contains(u"“a1b2c3” may be left over from this rotation"_s));
}

QTEST_MAIN(RotationsFlowTest)
#include "rotationsflow_test.moc"
