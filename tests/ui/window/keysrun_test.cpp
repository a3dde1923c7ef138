// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/keysrun.h>

#include <app/core/pending.h>

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class KeysRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keys_areDoneOneAfterTheOther();
    void whatFails_isCounted_andTheOthersGoOn();
    void stopped_theOneUnderWayIsTheLast();
    void afterTheLast_itIsGone();
    void dialogThatGoes_endsIt_unheard();
    void flowThatGoes_isNotAskedForMore();

private:
    void start(int count);
    /// Ends what is under way.
    void end(const Result<void> &result)
    {
        const Pending<void> pending = m_open.takeLast();
        pending.finish(result);
    }

    std::unique_ptr<QObject> m_flow;
    std::unique_ptr<QObject> m_dialog;
    CancellationPtr m_stop;
    QPointer<KeysRun> m_run;
    QList<Pending<void>> m_open;
    QStringList m_heard;
};

void KeysRunTest::init()
{
    m_flow = std::make_unique<QObject>();
    m_dialog = std::make_unique<QObject>();
    m_stop = std::make_shared<Cancellation>();
    m_open.clear();
    m_heard.clear();
}

void KeysRunTest::start(int count)
{
    const auto step = [this](int) {
        m_open.append(Pending<void>());
        return m_open.constLast().future();
    };
    m_run = new KeysRun(count, m_stop, step, m_flow.get(), m_dialog.get());
    connect(m_run, &KeysRun::begun, this, [this](int position) { m_heard += u"begun %1"_s.arg(position); });
    connect(m_run, &KeysRun::ended, this, [this](int position, const std::optional<Error> &trouble) {
        m_heard += (trouble ? u"failed %1"_s : u"done %1"_s).arg(position);
    });
    connect(m_run, &KeysRun::finished, this,
        [this](int failed, int skipped) { m_heard += u"%1 failed, %2 skipped"_s.arg(failed).arg(skipped); });
    m_run->start();
}

void KeysRunTest::keys_areDoneOneAfterTheOther()
{
    start(2);
    QCOMPARE(m_heard, QStringList({u"begun 0"_s}));
    end({});
    QCOMPARE(m_heard, QStringList({u"begun 0"_s, u"done 0"_s, u"begun 1"_s}));
    end({});
    QCOMPARE(m_heard.sliced(3), QStringList({u"done 1"_s, u"0 failed, 0 skipped"_s}));
}

void KeysRunTest::whatFails_isCounted_andTheOthersGoOn()
{
    start(3);
    end(failure(ErrorKind::Offline, u"no network"_s));
    end({});
    end(failure(ErrorKind::Offline, u"no network"_s));
    QCOMPARE(m_heard.constLast(), u"2 failed, 0 skipped"_s);
    QCOMPARE(m_heard.filter(u"failed "_s), QStringList({u"failed 0"_s, u"failed 2"_s}));
}

void KeysRunTest::stopped_theOneUnderWayIsTheLast()
{
    start(4);
    end({});
    m_stop->cancel();
    QCOMPARE(m_heard.constLast(), u"begun 1"_s);
    end({});
    QCOMPARE(m_heard.sliced(3), QStringList({u"done 1"_s, u"0 failed, 2 skipped"_s}));
}

void KeysRunTest::afterTheLast_itIsGone()
{
    start(1);
    end({});
    QTRY_VERIFY(!m_run);
}

void KeysRunTest::dialogThatGoes_endsIt_unheard()
{
    start(2);
    m_dialog.reset();
    QVERIFY(!m_run);
    end({});
    QCOMPARE(m_heard, QStringList({u"begun 0"_s}));
}

/// As at the end of the program: what is under way is cancelled behind it.
void KeysRunTest::flowThatGoes_isNotAskedForMore()
{
    start(2);
    m_flow.reset();
    end(failure(Error::cancelled()));
    QCOMPARE(m_heard, QStringList({u"begun 0"_s}));
    QVERIFY(m_open.isEmpty());
}

QTEST_GUILESS_MAIN(KeysRunTest)
#include "keysrun_test.moc"
