// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/verify/keyinput.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "YWNtZS5leGFtcGxlLmNvbTpjaTpjYW5hcnk6YWNtZQ==";

QByteArray keyOf(const KeyInput &input)
{
    return input.key().reveal().toByteArray();
}

} // namespace

class KeyInputTest final : public QObject
{
    Q_OBJECT

private slots:
    void clipboard_isReadWhenItsButtonIsPressed();
    void clipboard_withoutText_saysSo();
    void file_isRead_wholeAndAsItIs();
    void file_thatIsNone_saysSo_data();
    void file_thatIsNone_saysSo();
    void dropped_textAndFileAreTaken_data();
    void dropped_textAndFileAreTaken();
    void dropped_severalFiles_areNot();
    void key_isMasked_andNotAccessible();
};

void KeyInputTest::clipboard_isReadWhenItsButtonIsPressed()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(canary) + u'\n');
    KeyInput input;
    QSignalSpy changed(&input, &KeyInput::keyChanged);
    input.show();
    QVERIFY(!input.hasKey());
    input.findChild<QAbstractButton *>(u"fromClipboardButton"_s)->click();
    QVERIFY(input.hasKey());
    QCOMPARE(keyOf(input).trimmed(), canary);
    QVERIFY(!changed.isEmpty());
    input.wipeKey();
    QVERIFY(!input.hasKey());
}

void KeyInputTest::clipboard_withoutText_saysSo()
{
    QGuiApplication::clipboard()->clear();
    KeyInput input;
    input.setKey(Secret(canary));
    input.findChild<QAbstractButton *>(u"fromClipboardButton"_s)->click();
    QVERIFY(!input.hasKey());
    QVERIFY(input.findChild<QLineEdit *>()->accessibleDescription().contains(u"no text on the clipboard"_s));
}

void KeyInputTest::file_isRead_wholeAndAsItIs()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ci.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = "# made in June\nexport FLYTE_API_KEY=" + canary + '\n';
    file.write(content);
    file.close();
    KeyInput input;
    input.readFile(file.fileName());
    QCOMPARE(keyOf(input), content);
}

void KeyInputTest::file_thatIsNone_saysSo_data()
{
    QTest::addColumn<qint64>("size"); // -1: none, -2: a folder
    QTest::newRow("absent") << qint64(-1);
    QTest::newRow("a folder") << qint64(-2);
    QTest::newRow("too large") << qint64(1024 * 1024);
}

void KeyInputTest::file_thatIsNone_saysSo()
{
    QFETCH(qint64, size);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ci.key"_s));
    if (size >= 0) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'A'));
        file.close();
    }
    KeyInput input;
    input.setKey(Secret(canary));
    input.readFile(size == -2 ? folder.path() : file.fileName());
    QVERIFY(!input.hasKey());
    QVERIFY(input.findChild<QLineEdit *>()->accessibleDescription().contains(u"can't be taken for a key"_s));
}

void KeyInputTest::dropped_textAndFileAreTaken_data()
{
    QTest::addColumn<bool>("asFile");
    QTest::newRow("text") << false;
    QTest::newRow("file") << true;
}

void KeyInputTest::dropped_textAndFileAreTaken()
{
    QFETCH(bool, asFile);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ci.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(canary);
    file.close();
    QWidget sheet;
    auto *input = new KeyInput(&sheet);
    input->takeDropsOn(&sheet);
    QMimeData data;
    if (asFile)
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
    else
        data.setText(QString::fromLatin1(canary));
    QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&sheet, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(!input->hasKey()); // not before it is let go
    QDropEvent drop(QPointF(1, 1), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&sheet, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QCOMPARE(keyOf(*input), canary);
}

void KeyInputTest::dropped_severalFiles_areNot()
{
    KeyInput input;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a"_s), QUrl::fromLocalFile(u"/b"_s)});
    QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&input, &enter);
    QVERIFY(!enter.isAccepted());
}

void KeyInputTest::key_isMasked_andNotAccessible()
{
    KeyInput input;
    input.setKey(Secret(canary));
    auto *edit = input.findChild<QLineEdit *>();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(!edit->displayText().contains(QString::fromLatin1(canary)));
    QVERIFY(edit->inputMethodHints() & Qt::ImhSensitiveData);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(edit);
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        QVERIFY(!accessible->text(text).contains(QString::fromLatin1(canary)));
    if (auto *reader = accessible->textInterface())
        QVERIFY(!reader->text(0, reader->characterCount()).contains(QString::fromLatin1(canary)));
}

QTEST_MAIN(KeyInputTest)
#include "keyinput_test.moc"
