// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/exportdialog.h>

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class ExportDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void selectedKeys_comeFirst_whereThereAreSome();
    void eachFormat_saysWhatItIs();
    void oneList_isSuggested_asJsonReadersTakeIt();
    void severalObjects_areSaidToBeNoDocument();
    void fileName_hasTheFormatsEnding();

private:
    static std::unique_ptr<ExportDialog> make(const ExportDialog::Content &content)
    {
        auto dialog = std::make_unique<ExportDialog>(content, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
};

void ExportDialogTest::selectedKeys_comeFirst_whereThereAreSome()
{
    const auto several = make({.selected = 3, .all = 25});
    auto *keys = several->findChild<QComboBox *>(u"keysCombo"_s);
    QCOMPARE(keys->count(), 2);
    QVERIFY(keys->itemText(0).contains(u'3') && keys->itemText(1).contains(u"25"_s));
    QCOMPARE(several->scope(), ExportDialog::Scope::Selected);

    const auto searching = make({.selected = 3, .shown = 7, .all = 25});
    keys = searching->findChild<QComboBox *>(u"keysCombo"_s);
    QCOMPARE(keys->count(), 3);
    QVERIFY(keys->itemText(1).contains(u'7'));
    QCOMPARE(keys->itemData(1).toInt(), int(ExportDialog::Scope::Shown));
    QCOMPARE(make({.shown = 25, .all = 25})->findChild<QComboBox *>(u"keysCombo"_s)->count(), 1);

    const auto none = make({.all = 25});
    QCOMPARE(none->findChild<QComboBox *>(u"keysCombo"_s)->count(), 1);
    QCOMPARE(none->scope(), ExportDialog::Scope::All);
}

void ExportDialogTest::eachFormat_saysWhatItIs()
{
    const auto dialog = make({.all = 1, .format = KeyFormat::FlyteJson});
    QCOMPARE(dialog->format(), KeyFormat::FlyteJson);
    auto *format = dialog->findChild<QComboBox *>(u"formatCombo"_s);
    QCOMPARE(format->count(), 3);
    QStringList hints;
    for (int i = 0; i < format->count(); ++i) {
        format->setCurrentIndex(i);
        hints << format->accessibleDescription();
        QVERIFY(!hints.last().isEmpty());
    }
    QCOMPARE(hints.removeDuplicates(), 0);
}

void ExportDialogTest::oneList_isSuggested_asJsonReadersTakeIt()
{
    const auto dialog = make({.all = 2});
    QCOMPARE(dialog->format(), KeyFormat::FlyteJson);
    QCOMPARE(dialog->findChild<QComboBox *>(u"formatCombo"_s)->currentIndex(), 0);
}

void ExportDialogTest::severalObjects_areSaidToBeNoDocument()
{
    const auto dialog = make({.selected = 1, .all = 3, .format = KeyFormat::ProtobufJson});
    const auto *format = dialog->findChild<QComboBox *>(u"formatCombo"_s);
    const QString warned = u"Most programs expect one list"_s;
    QVERIFY(!format->accessibleDescription().contains(warned));
    dialog->findChild<QComboBox *>(u"keysCombo"_s)->setCurrentIndex(1);
    QVERIFY(format->accessibleDescription().contains(warned));
}

void ExportDialogTest::fileName_hasTheFormatsEnding()
{
    const auto dialog = make({.all = 1, .format = KeyFormat::Csv});
    const QSignalSpy requested(dialog.get(), &ExportDialog::exportRequested);
    dialog->findChild<QPushButton *>(u"exportButton"_s)->click();
    const auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
    QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(files->defaultSuffix(), u"csv"_s);
    QCOMPARE(requested.size(), 0); // a place has to be chosen first
}

QTEST_MAIN(ExportDialogTest)
#include "exportdialog_test.moc"
