// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/deliverdialog.h>
#include <ui/delivery/deliveryform.h>
#include <ui/widgets/filefield.h>
#include <ui/widgets/statuslabel.h>

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Latchkey::DeliveryPlace)

class DeliverDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void place_isCheckedBeforeAnythingStarts();
    void place_isRemembered_once_itIsOne();
    void preview_showsTheCommand_asItIsTyped();
    void failure_keepsTheDialog_forAnotherTry();
    void success_closes();
    void several_showAResultForEach();
    void escape_stopsWhatRuns_first();
    void whatIsLeftOut_isSaid();
    void fileThatIsThere_isReplaced_onlyIfThePersonSaysSo();

private:
    std::unique_ptr<DeliverDialog> make(int keys, const QString &leftOut = {});
    template <class Widget>
    [[nodiscard]] static Widget *find(const DeliverDialog &dialog, const QString &name)
    {
        return dialog.findChild<Widget *>(name);
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

std::unique_ptr<DeliverDialog> DeliverDialogTest::make(int keys, const QString &leftOut)
{
    m_settings.clear();
    DeliverDialog::Content content;
    for (int i = 0; i < keys; ++i)
        content.keys.append({u"key-%1"_s.arg(i), u"Key %1"_s.arg(i)});
    content.leftOut = leftOut;
    auto dialog = std::make_unique<DeliverDialog>(content, m_settings, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    return dialog;
}

void DeliverDialogTest::place_isCheckedBeforeAnythingStarts()
{
    const auto dialog = make(1);
    const QSignalSpy requested(dialog.get(), &DeliverDialog::deliverRequested);
    dialog->findChild<DeliveryForm *>()->setKind(DeliveryPlace(GitHubPlace{}).index());
    find<QPushButton>(*dialog, u"deliverButton"_s)->click();
    QCOMPARE(requested.size(), 0);
    QVERIFY(dialog->findChild<QWidget *>(u"trouble"_s)->isVisible());
    QVERIFY(!dialog->isBusy());
    QVERIFY(!m_settings.contains(u"deliver/kind"_s));
}

void DeliverDialogTest::place_isRemembered_once_itIsOne()
{
    const auto dialog = make(1);
    const QSignalSpy requested(dialog.get(), &DeliverDialog::deliverRequested);
    find<QLineEdit>(*dialog, u"fileEdit"_s)->setText(m_folder.filePath(u"ci.sh"_s));
    find<QPushButton>(*dialog, u"deliverButton"_s)->click();
    QCOMPARE(requested.size(), 1);
    const auto place = requested.first().first().value<DeliveryPlace>();
    QCOMPARE(std::get<FilePlace>(place).path, m_folder.filePath(u"ci.sh"_s));
    QVERIFY(dialog->isBusy());
    QCOMPARE(m_settings.value(u"deliver/folder"_s).toString(), m_folder.path());
}

void DeliverDialogTest::preview_showsTheCommand_asItIsTyped()
{
    const auto dialog = make(1);
    auto *preview = find<QWidget>(*dialog, u"previewText"_s);
    QVERIFY(!preview->isVisible()); // a file takes none
    dialog->findChild<DeliveryForm *>()->setKind(DeliveryPlace(GitHubPlace{}).index());
    QVERIFY(!preview->isVisible()); // no repository yet
    find<QLineEdit>(*dialog, u"repositoryEdit"_s)->setText(u"acme/ci"_s);
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->property("plainText").toString(), u"gh secret set FLYTE_API_KEY --repo acme/ci"_s);
}

void DeliverDialogTest::failure_keepsTheDialog_forAnotherTry()
{
    const auto dialog = make(1);
    find<QPushButton>(*dialog, u"deliverButton"_s)->click();
    dialog->setResult(u"key-0"_s, Error(ErrorKind::Unavailable, u"gh failed."_s));
    dialog->finish(1, 0);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isBusy());
    QVERIFY(find<QPushButton>(*dialog, u"deliverButton"_s)->isEnabled());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void DeliverDialogTest::success_closes()
{
    const auto dialog = make(1);
    find<QPushButton>(*dialog, u"deliverButton"_s)->click();
    dialog->setResult(u"key-0"_s, std::nullopt);
    dialog->finish(0, 0);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
}

void DeliverDialogTest::several_showAResultForEach()
{
    const auto dialog = make(3);
    find<QPushButton>(*dialog, u"deliverButton"_s)->click();
    dialog->setResult(u"key-0"_s, std::nullopt);
    dialog->setResult(u"key-1"_s, Error(ErrorKind::Unavailable, u"No access."_s));
    dialog->finish(1, 1);
    const auto *list = find<QListWidget>(*dialog, u"deliverList"_s);
    QCOMPARE(list->item(0)->text(), u"Key 0: delivered"_s);
    QCOMPARE(list->item(1)->text(), u"Key 1: No access."_s);
    QCOMPARE(list->item(2)->text(), u"Key 2"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(!find<QPushButton>(*dialog, u"deliverButton"_s)->isEnabled());
    QCOMPARE(find<QPushButton>(*dialog, u"cancelButton"_s)->text(), u"Close"_s);
}

void DeliverDialogTest::escape_stopsWhatRuns_first()
{
    const auto dialog = make(2);
    const QSignalSpy stopped(dialog.get(), &DeliverDialog::stopRequested);
    find<QPushButton>(*dialog, u"deliverButton"_s)->click();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(dialog->isVisible());
}

void DeliverDialogTest::whatIsLeftOut_isSaid()
{
    const auto dialog = make(2, u"1 is left out."_s);
    QVERIFY(dialog->findChild<QWidget *>(u"trouble"_s)->isVisible());
}

void DeliverDialogTest::fileThatIsThere_isReplaced_onlyIfThePersonSaysSo()
{
    const auto dialog = make(1);
    const QSignalSpy requested(dialog.get(), &DeliverDialog::deliverRequested);
    auto *form = dialog->findChild<DeliveryForm *>();
    form->setKind(DeliveryPlace(FilePlace{}).index());
    QFile there(m_folder.filePath(u"key.env"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    QFile other(m_folder.filePath(u"other.env"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    auto *file = form->findChild<FileField *>();
    auto *deliver = find<QPushButton>(*dialog, u"deliverButton"_s);
    file->setPath(there.fileName());
    deliver->click();
    QCOMPARE(requested.size(), 0);
    QVERIFY(dialog->findChild<StatusLabel *>(u"trouble"_s)->text().contains(u"key.env"_s));
    file->setPath(other.fileName()); // of which nothing was said yet
    deliver->click();
    QCOMPARE(requested.size(), 0);
    QVERIFY(dialog->findChild<StatusLabel *>(u"trouble"_s)->text().contains(u"other.env"_s));
    deliver->click();
    QCOMPARE(requested.size(), 1);
}

QTEST_MAIN(DeliverDialogTest)
#include "deliverdialog_test.moc"
