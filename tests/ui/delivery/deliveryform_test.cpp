// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/copystylefield.h>
#include <ui/delivery/deliveryform.h>

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class DeliveryFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKind_canBeChosen();
    void fields_makeThePlace();
    void file_takesItsEndingFromTheForm_untilSomeoneTypes();
    void several_haveThePlaceholderInTheirFile();
    void everyField_hasANameOfItsOwn();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    DeliveryMemory m_memory{m_settings};
};

void DeliveryFormTest::everyKind_canBeChosen()
{
    DeliveryForm form(m_memory, {u"ci"_s});
    for (size_t kind = 0; kind < std::variant_size_v<DeliveryPlace>; ++kind) {
        form.setKind(kind);
        QCOMPARE(form.place().index(), kind);
    }
}

void DeliveryFormTest::fields_makeThePlace()
{
    DeliveryForm form(m_memory, {u"ci"_s});
    const QSignalSpy changed(&form, &DeliveryForm::changed);
    form.setKind(DeliveryPlace(GitHubPlace{}).index());
    form.findChild<QLineEdit *>(u"repositoryEdit"_s)->setText(u" acme/ci "_s);
    form.findChild<QLineEdit *>(u"environmentEdit"_s)->setText(u"prod"_s);
    QVERIFY(changed.size() >= 3);
    const auto gitHub = std::get<GitHubPlace>(form.place());
    QCOMPARE(gitHub.repository, u"acme/ci"_s);
    QCOMPARE(gitHub.name, u"FLYTE_API_KEY"_s);
    QCOMPARE(gitHub.environment, u"prod"_s);
    form.setKind(DeliveryPlace(CommandPlace{}).index());
    form.findChild<QLineEdit *>(u"commandEdit"_s)->setText(u"vault kv put x -"_s);
    QCOMPARE(std::get<CommandPlace>(form.place()).line, u"vault kv put x -"_s);
    QCOMPARE(std::get<CommandPlace>(form.place()).style.format, CopyFormat::Raw);
}

void DeliveryFormTest::file_takesItsEndingFromTheForm_untilSomeoneTypes()
{
    m_settings.setValue(u"deliver/folder"_s, u"/keys"_s);
    DeliveryForm form(m_memory, {u"acme/ci"_s});
    auto *style = form.findChild<CopyStyleField *>(u"fileStyle"_s);
    auto *file = form.findChild<QLineEdit *>(u"fileEdit"_s);
    QCOMPARE(file->text(), u"/keys/acme_ci.sh"_s);
    style->setStyle({CopyFormat::Json, KeyVariable::Flyte});
    QCOMPARE(file->text(), u"/keys/acme_ci.json"_s);
    file->clear();
    QTest::keyClicks(file, u"/keys/mine"_s);
    style->setStyle({CopyFormat::DotEnv, KeyVariable::Flyte});
    QCOMPARE(file->text(), u"/keys/mine"_s);
    QCOMPARE(std::get<FilePlace>(form.place()).path, u"/keys/mine"_s);
}

void DeliveryFormTest::several_haveThePlaceholderInTheirFile()
{
    DeliveryForm form(m_memory, {u"a"_s, u"b"_s});
    QVERIFY(std::get<FilePlace>(form.place()).path.contains(u"{id}"_s));
}

void DeliveryFormTest::everyField_hasANameOfItsOwn()
{
    DeliveryForm form(m_memory, {u"ci"_s});
    QSet<QString> names;
    for (const QLineEdit *edit : form.findChildren<QLineEdit *>()) {
        QVERIFY(!edit->accessibleName().isEmpty());
        names.insert(edit->objectName());
    }
    QCOMPARE(names.size(), 12);
}

QTEST_MAIN(DeliveryFormTest)
#include "deliveryform_test.moc"
