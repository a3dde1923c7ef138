// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/addressedit.h>

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray parts = "acme.example.com:ci:s3cr3t-VALUE-of-a-key:acme"_ba;
const QString address = u"https://acme.example.com/console"_s;

QString key()
{
    return u"export FLYTE_API_KEY=\""_s + QString::fromLatin1(parts.toBase64()) + u"\""_s;
}

QString heard;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        heard += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextRemoved)
        heard += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    if (event->type() == QAccessible::TextUpdated)
        heard += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
}

} // namespace

/// Needs an X server with accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class AddressEditTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void key_isTaken_andNeitherShownNorSpoken_data() { addWays(); }
    void key_isTaken_andNeitherShownNorSpoken();
    void address_isShown_andSpoken_data() { addWays(); }
    void address_isShown_andSpoken();
    void textThatIsSet_isTakenAfterwards();
    void typedKey_isTakenWhenAskedFor();

private:
    static void addWays();
    void give(const QString &way, const QString &text);
    void drop(const QString &text);
    void choosePaste();

    std::unique_ptr<AddressEdit> m_edit;
    QList<Secret> m_taken;
};

void AddressEditTest::initTestCase()
{
    QTRY_VERIFY(QAccessible::isActive());
}

void AddressEditTest::init()
{
    m_taken.clear();
    m_edit = std::make_unique<AddressEdit>();
    connect(m_edit.get(), &AddressEdit::keyTaken, this, [this](const Secret &text) { m_taken.append(text); });
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
    heard.clear();
    QAccessible::installUpdateHandler(hear);
}

void AddressEditTest::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_edit.reset();
}

void AddressEditTest::addWays()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"shortcut", "context menu", "selection", "drop", "input method", "handed over"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void AddressEditTest::give(const QString &way, const QString &text)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(text, way == "selection"_L1 ? QClipboard::Selection : QClipboard::Clipboard);
    if (way == "shortcut"_L1) {
        QTest::keySequence(m_edit.get(), QKeySequence::Paste);
    } else if (way == "context menu"_L1) {
        choosePaste();
    } else if (way == "selection"_L1) {
        QVERIFY(clipboard->supportsSelection());
        QTest::mouseClick(m_edit.get(), Qt::MiddleButton);
    } else if (way == "drop"_L1) {
        drop(text);
    } else if (way == "input method"_L1) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(m_edit.get(), &event);
    } else {
        m_edit->setAddress(text);
    }
}

void AddressEditTest::drop(const QString &text)
{
    QMimeData data;
    data.setText(text);
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_edit.get(), &enter);
    QDropEvent event({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_edit.get(), &event);
}

void AddressEditTest::choosePaste()
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, {}, m_edit->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(m_edit.get(), &event);
    auto *menu = m_edit->findChild<QMenu *>();
    QVERIFY(menu);
    bool found = false;
    for (QAction *action : menu->actions()) {
        if (!action->text().startsWith("&Paste"_L1))
            continue;
        found = true;
        action->trigger();
    }
    menu->close();
    QVERIFY(found);
}

void AddressEditTest::key_isTaken_andNeitherShownNorSpoken()
{
    QFETCH(QString, way);
    m_edit->setText(u"before"_s);
    give(way, key());
    QCOMPARE(m_taken.size(), 1);
    QVERIFY(m_taken.first() == Secret(key().toUtf8()));
    QCOMPARE(m_edit->text(), QString());
    m_edit->undo();
    QVERIFY(!m_edit->text().contains("API_KEY"_L1));
    QVERIFY2(!heard.contains("API_KEY"_L1), qPrintable(heard));
}

void AddressEditTest::address_isShown_andSpoken()
{
    QFETCH(QString, way);
    give(way, address);
    QVERIFY(m_taken.isEmpty());
    QCOMPARE(m_edit->text(), address);
    QVERIFY2(heard.contains(address), qPrintable(heard));
}

void AddressEditTest::textThatIsSet_isTakenAfterwards()
{
    m_edit->setText(key());
    QCOMPARE(m_taken.size(), 1);
    QCOMPARE(m_edit->text(), QString());
}

void AddressEditTest::typedKey_isTakenWhenAskedFor()
{
    QTest::keyClicks(m_edit.get(), key());
    QVERIFY(m_taken.isEmpty());
    QVERIFY(m_edit->takeTypedKey());
    QCOMPARE(m_taken.size(), 1);
    QCOMPARE(m_edit->text(), QString());
    QVERIFY(!m_edit->takeTypedKey());
}

QTEST_MAIN(AddressEditTest)
#include "addressedit_test.moc"
