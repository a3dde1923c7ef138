// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/lock/lockwarning.h>

#include <tests/ui/widgets/announcements.h>

#include <QTest>

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Needs a platform with accessibility switched on: tests/support/desktop-session.sh --x11 --a11y.
class LockWarningTest final : public QObject
{
    Q_OBJECT

private slots:
    void countdown_isSaid_atTheStart_andShortlyBeforeTheEnd();
};

void LockWarningTest::countdown_isSaid_atTheStart_andShortlyBeforeTheEnd()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(QAccessible::isActive());
    const Announcements announcements;
    LockWarning warning({u"Your sign-in to “Acme” is in memory only. Locking ends it."_s}, &window);
    warning.setLeft(30s);
    warning.show();
    warning.setLeft(30s);
    const auto isCountdown = [](const QString &text) {
        return text.contains("It locks in"_L1) && text.contains(u"Locking ends it."_s);
    };
    QTRY_COMPARE(Announcements::heard().filter(u"It locks in"_s).size(), 1);
    QVERIFY(isCountdown(Announcements::heard().last()));
    QVERIFY(Announcements::heard().last().contains("30 seconds"_L1));

    Announcements::forget();
    for (auto left = 29s; left > 0s; --left)
        warning.setLeft(left);
    QTRY_COMPARE(Announcements::heard().size(), 1);
    QVERIFY(isCountdown(Announcements::heard().last()));
    QVERIFY(Announcements::heard().last().contains("10 seconds"_L1));
}

QTEST_MAIN(LockWarningTest)
#include "lockwarning_test.moc"
