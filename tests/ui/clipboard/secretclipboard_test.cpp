// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/clipboard/secretclipboard.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SecretClipboardTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void put_offersTheTextAndTheHint();
    void put_leavesThePrimarySelectionAlone();
    void theSecretIsCleared_whenTheTimeIsUp();
    void twoQuickCopies_areBothCleared();
    void foreignText_isLeftAlone();
    void foreignText_endsTheCountdown();
    void clear_clearsNow();
    void putPlain_isNotCleared();
    void destruction_clears();

private:
    [[nodiscard]] QClipboard &clipboard() const { return *QGuiApplication::clipboard(); }
};

void SecretClipboardTest::init()
{
    clipboard().clear();
}

void SecretClipboardTest::put_offersTheTextAndTheHint()
{
    SecretClipboard secrets(clipboard());
    secrets.put(Secret("c2VjcmV0"));
    QCOMPARE(clipboard().text(), u"c2VjcmV0"_s);
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
#endif
    QVERIFY(secrets.holdsSecret());
    QCOMPARE(secrets.secondsLeft(), 30);
}

void SecretClipboardTest::put_leavesThePrimarySelectionAlone()
{
    SecretClipboard secrets(clipboard());
    secrets.put(Secret("c2VjcmV0"));
    QVERIFY(clipboard().text(QClipboard::Selection).isEmpty());
}

void SecretClipboardTest::theSecretIsCleared_whenTheTimeIsUp()
{
    SecretClipboard secrets(clipboard(), 400ms);
    secrets.put(Secret("c2VjcmV0"));
    QTRY_VERIFY(clipboard().text().isEmpty());
    QVERIFY(!secrets.holdsSecret());
    QCOMPARE(secrets.secondsLeft(), 0);
}

void SecretClipboardTest::twoQuickCopies_areBothCleared()
{
    SecretClipboard secrets(clipboard(), 400ms);
    secrets.put(Secret("Zmlyc3Q="));
    secrets.put(Secret("c2Vjb25k"));
    QCOMPARE(clipboard().text(), u"c2Vjb25k"_s);
    QTRY_VERIFY(clipboard().text().isEmpty());
}

void SecretClipboardTest::foreignText_isLeftAlone()
{
    SecretClipboard secrets(clipboard(), 400ms);
    secrets.put(Secret("c2VjcmV0"));
    clipboard().setText(u"a shopping list"_s);
    QTRY_VERIFY(!secrets.holdsSecret());
    secrets.clear();
    QCOMPARE(clipboard().text(), u"a shopping list"_s);
}

void SecretClipboardTest::foreignText_endsTheCountdown()
{
    SecretClipboard secrets(clipboard());
    secrets.put(Secret("c2VjcmV0"));
    QSignalSpy changed(&secrets, &SecretClipboard::changed);
    clipboard().setText(u"a shopping list"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(secrets.secondsLeft(), 0);
}

void SecretClipboardTest::clear_clearsNow()
{
    SecretClipboard secrets(clipboard());
    secrets.put(Secret("c2VjcmV0"));
    secrets.clear();
    QVERIFY(clipboard().text().isEmpty());
}

void SecretClipboardTest::putPlain_isNotCleared()
{
    SecretClipboard secrets(clipboard(), 400ms);
    secrets.put(Secret("c2VjcmV0"));
    secrets.putPlain(u"ci-pipeline"_s);
    QVERIFY(!secrets.holdsSecret());
    secrets.clear();
    QCOMPARE(clipboard().text(), u"ci-pipeline"_s);
}

void SecretClipboardTest::destruction_clears()
{
    {
        SecretClipboard secrets(clipboard());
        secrets.put(Secret("c2VjcmV0"));
    }
    QVERIFY(clipboard().text().isEmpty());
}

QTEST_MAIN(SecretClipboardTest)
#include "secretclipboard_test.moc"
