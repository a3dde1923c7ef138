// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/scrim.h>

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <array>
#include <cstddef>
#include <new>

using namespace Latchkey::Ui;

class ScrimTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void comesAndGoesWithTheDialog();
    void whoTurnsToTheWindow_isLedBackToTheDialog();
    void afterTheDialog_theWindowStaysActive();
    void windowIsActivated_whenTheDialogIsGone();

private:
    [[nodiscard]] QWidget *scrim() const { return m_window->findChild<Scrim *>(); }

    std::unique_ptr<QWidget> m_window;
    QDialog *m_dialog = nullptr;
};

void ScrimTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_dialog = new QDialog(m_window.get());
    Scrim::behind(m_dialog, m_window.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void ScrimTest::cleanup()
{
    m_window.reset();
}

void ScrimTest::comesAndGoesWithTheDialog()
{
    QVERIFY(scrim()->isVisible());
    QCOMPARE(scrim()->geometry(), m_window->rect());
    m_window->resize(500, 200);
    QTRY_COMPARE(scrim()->geometry(), m_window->rect());
    m_dialog->reject();
    QTRY_VERIFY(!scrim());
}

void ScrimTest::whoTurnsToTheWindow_isLedBackToTheDialog()
{
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    QVERIFY(m_window->isVisible());
}

void ScrimTest::afterTheDialog_theWindowStaysActive()
{
    m_dialog->reject();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::activeWindow(), m_window.get());
}

void ScrimTest::windowIsActivated_whenTheDialogIsGone()
{
    m_dialog->reject();
    QTRY_VERIFY(!scrim());
    alignas(QDialog) std::array<std::byte, sizeof(QDialog)> place{};
    auto *dialog = new (place.data()) QDialog;
    Scrim::behind(dialog, m_window.get());
    dialog->open();
    dialog->~QDialog();
    place.fill(std::byte{0xff}); // whoever asks the dialog now falls
    QVERIFY(scrim()); // which waits for its own end
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_window.get(), &activated);
    QTRY_VERIFY(!scrim());
}

QTEST_MAIN(ScrimTest)
#include "scrim_test.moc"
