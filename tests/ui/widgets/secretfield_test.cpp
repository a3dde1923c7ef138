// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/secretfield.h>
#include <ui/widgets/secretsheet.h>

#include <ui/theme/fonts.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMetaProperty>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr char canary[] = "CANARY0123456789canary";

/// Every property of every widget, and every text of every accessible object, under the field.
QString everythingReadable(QObject *object)
{
    QString all;
    const QMetaObject *meta = object->metaObject();
    for (int index = 0; index < meta->propertyCount(); ++index)
        all += meta->property(index).read(object).toString() + u'\n';
    for (const QByteArray &name : object->dynamicPropertyNames())
        all += object->property(name.constData()).toString() + u'\n';
    if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(object)) {
        for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind)
            all += accessible->text(static_cast<QAccessible::Text>(kind)) + u'\n';
        if (QAccessibleTextInterface *text = accessible->textInterface())
            all += text->text(0, text->characterCount());
    }
    for (QObject *child : object->children())
        all += everythingReadable(child);
    return all;
}

QToolButton *eyeOf(const SecretField &field)
{
    return field.findChild<QToolButton *>();
}

} // namespace

class SecretFieldTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingReadable_holdsTheSecret_hiddenOrShown();
    void itsAccessibleName_saysHidden();
    void theMouse_showsIt_onlyWhileHeld();
    void space_showsIt_onlyWhileHeld();
    void aFinger_showsIt_onlyWhileItIsDown();
    void leavingTheEye_hidesIt();
    void slidingOffTheEye_hidesIt();
    void hidingTheField_hidesIt();
    void aNewSecret_hidesTheOldOne();
    void theDots_doNotTellTheLength();
    void showing_changesThePicture();
    void aLongSecret_isShownWhole_andNothingMoves();
    void aLongSecret_coversNothingBelow();
    void withoutASecret_thereIsNothingToShow();

private:
    std::unique_ptr<SecretField> m_field;
};

void SecretFieldTest::init()
{
    m_field = std::make_unique<SecretField>();
    m_field->setSecret(Secret(canary));
    m_field->resize(420, 36);
    m_field->show();
    m_field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void SecretFieldTest::nothingReadable_holdsTheSecret_hiddenOrShown()
{
    QVERIFY(!everythingReadable(m_field.get()).contains(u"canary"_s, Qt::CaseInsensitive));
    QTest::mousePress(eyeOf(*m_field), Qt::LeftButton);
    QVERIFY(m_field->isRevealed());
    QVERIFY(!everythingReadable(m_field.get()).contains(u"canary"_s, Qt::CaseInsensitive));
}

void SecretFieldTest::itsAccessibleName_saysHidden()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_field.get());
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"API key, hidden"_s);
    QCOMPARE(accessible->role(), QAccessible::StaticText);
    QVERIFY(!accessible->textInterface());
}

void SecretFieldTest::theMouse_showsIt_onlyWhileHeld()
{
    const QSignalSpy changes(m_field.get(), &SecretField::revealedChanged);
    QTest::mousePress(eyeOf(*m_field), Qt::LeftButton);
    QVERIFY(m_field->isRevealed());
    QTest::mouseRelease(eyeOf(*m_field), Qt::LeftButton);
    QVERIFY(!m_field->isRevealed());
    QCOMPARE(changes.size(), 2);
}

void SecretFieldTest::space_showsIt_onlyWhileHeld()
{
    m_field->setFocus();
    QTRY_VERIFY(eyeOf(*m_field)->hasFocus());
    QTest::keyPress(eyeOf(*m_field), Qt::Key_Space);
    QVERIFY(m_field->isRevealed());
    QTest::keyRelease(eyeOf(*m_field), Qt::Key_Space);
    QVERIFY(!m_field->isRevealed());
}

void SecretFieldTest::aFinger_showsIt_onlyWhileItIsDown()
{
    QPointingDevice *screen = QTest::createTouchDevice();
    const QPoint middle = eyeOf(*m_field)->rect().center();
    QTest::touchEvent(m_field->window(), screen).press(0, middle, eyeOf(*m_field));
    QTRY_VERIFY(m_field->isRevealed());
    QTest::touchEvent(m_field->window(), screen).release(0, middle, eyeOf(*m_field));
    QTRY_VERIFY(!m_field->isRevealed());
}

void SecretFieldTest::slidingOffTheEye_hidesIt()
{
    QToolButton *eye = eyeOf(*m_field);
    QTest::mousePress(eye, Qt::LeftButton);
    QMouseEvent away(QEvent::MouseMove, {-30, 5}, eye->mapToGlobal(QPointF(-30, 5)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(eye, &away);
    QVERIFY(!m_field->isRevealed());
}

void SecretFieldTest::leavingTheEye_hidesIt()
{
    QTest::keyPress(eyeOf(*m_field), Qt::Key_Space);
    QVERIFY(m_field->isRevealed());
    eyeOf(*m_field)->clearFocus();
    QVERIFY(!m_field->isRevealed());
}

void SecretFieldTest::hidingTheField_hidesIt()
{
    QTest::mousePress(eyeOf(*m_field), Qt::LeftButton);
    m_field->hide();
    QVERIFY(!m_field->isRevealed());
}

void SecretFieldTest::aNewSecret_hidesTheOldOne()
{
    QTest::mousePress(eyeOf(*m_field), Qt::LeftButton);
    m_field->setSecret(Secret("another"));
    QVERIFY(!m_field->isRevealed());
}

void SecretFieldTest::theDots_doNotTellTheLength()
{
    const QImage before = m_field->grab().toImage();
    m_field->setSecret(Secret("x"));
    QCOMPARE(m_field->grab().toImage(), before);
}

void SecretFieldTest::showing_changesThePicture()
{
    const QRect text(0, 0, 360, 36);
    const QImage hidden = m_field->grab(text).toImage();
    QTest::mousePress(eyeOf(*m_field), Qt::LeftButton);
    const QImage first = m_field->grab(text).toImage();
    QVERIFY(first != hidden);
    QTest::mouseRelease(eyeOf(*m_field), Qt::LeftButton);
    QCOMPARE(m_field->grab(text).toImage(), hidden);
    m_field->setSecret(Secret("another"));
    QTest::mousePress(eyeOf(*m_field), Qt::LeftButton);
    QVERIFY(m_field->grab(text).toImage() != first);
}

void SecretFieldTest::aLongSecret_isShownWhole_andNothingMoves()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new SecretField;
    auto *under = new QLabel(u"under it"_s);
    layout->addWidget(field);
    layout->addWidget(under);
    const QByteArray secret(200, 'x');
    field->setSecret(Secret(secret));
    window.resize(460, 200);
    window.show();
    const QRect place = under->geometry();
    const QImage hidden = window.grab().toImage();
    QTest::mousePress(eyeOf(*field), Qt::LeftButton);
    const auto *sheet = window.findChild<SecretSheet *>();
    QVERIFY(sheet->isVisible());
    const int inLine = SecretSheet::charactersIn(field->width(), field->font());
    const int lines = int(secret.size()) / inLine + 1;
    QVERIFY(lines > 2);
    QVERIFY(sheet->height() >= lines * field->fontMetrics().height());
    QCOMPARE(under->geometry(), place);
    QVERIFY(window.grab().toImage() != hidden);
    QTest::mouseRelease(eyeOf(*field), Qt::LeftButton);
    QVERIFY(!sheet->isVisible());
    QCOMPARE(window.grab().toImage(), hidden);
}

void SecretFieldTest::aLongSecret_coversNothingBelow()
{
    QWidget window;
    auto *field = new SecretField(&window);
    field->setSecret(Secret(QByteArray(200, 'x')));
    field->setGeometry(20, 150, 420, 36);
    window.resize(460, 300);
    window.show();
    QTest::mousePress(eyeOf(*field), Qt::LeftButton);
    const auto *sheet = window.findChild<SecretSheet *>();
    QVERIFY(sheet->height() > field->height());
    QCOMPARE(sheet->geometry().bottom(), field->geometry().bottom());
    const QPoint eye = eyeOf(*field)->mapTo(&window, eyeOf(*field)->rect().center());
    QVERIFY(!sheet->mask().contains(sheet->mapFrom(&window, eye))); // it can be seen
}

void SecretFieldTest::withoutASecret_thereIsNothingToShow()
{
    m_field->clear();
    QVERIFY(!eyeOf(*m_field)->isEnabled());
    QTest::mousePress(eyeOf(*m_field), Qt::LeftButton);
    QVERIFY(!m_field->isRevealed());
}

QTEST_MAIN(SecretFieldTest)
#include "secretfield_test.moc"
