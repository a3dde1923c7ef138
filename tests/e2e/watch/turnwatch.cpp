// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

// Linked into latchkey_watched, a build of the program for tests: measures what each turn of the GUI thread's
// event loop costs and writes it to $LATCHKEY_WATCH_FOLDER. A turn is what happens between two waits for
// events; while it lasts nothing is painted and no key is answered. Judged are the thread's CPU time, as a
// loaded machine makes every turn long by the clock, and its held time (see turnwatch.h), as waiting costs no
// CPU.
#include "turnwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSaveFile>
#include <QThread>

#include <glib.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Latchkey::Testing {

namespace {

constexpr double worthTelling = 6; // ms
constexpr double worthTellingAlways = 16; // ms
constexpr qsizetype mostSlowTurns = 200;
constexpr size_t mostParts = 6;
constexpr std::array<double, 7> bounds{1, 2, 4, 8, 16, 32, 64};

double millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

TurnWatch *theWatch = nullptr; // GLib's poll function is told nothing

int pollInBetween(GPollFD *descriptors, guint count, int timeout)
{
    const bool isMine = theWatch && theWatch->thread() == QThread::currentThread();
    if (isMine)
        theWatch->endTurn();
    const int ready = g_poll(descriptors, count, timeout);
    if (isMine)
        theWatch->beginTurn();
    return ready;
}

void watch()
{
    const QString folder = qEnvironmentVariable("LATCHKEY_WATCH_FOLDER");
    if (!folder.isEmpty())
        theWatch = new TurnWatch(folder, QCoreApplication::instance());
}

Q_COREAPP_STARTUP_FUNCTION(watch)

} // namespace

TurnWatch::TurnWatch(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder + u"/%1-%2.json"_s.arg(QCoreApplication::applicationPid()).arg(time(nullptr)))
    , m_arguments(QCoreApplication::arguments().mid(1))
    , m_schedule(u"/proc/self/task/%1/schedstat"_s.arg(gettid()))
    , m_counts(bounds.size() + 1)
{
    if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("%s can't be read", qPrintable(m_schedule.fileName()));
    QDir().mkpath(folder);
    g_main_context_set_poll_func(g_main_context_default(), &pollInBetween);
    parent->installEventFilter(this);
    beginTurn();
}

TurnWatch::~TurnWatch()
{
    theWatch = nullptr;
    save();
}

void TurnWatch::beginTurn()
{
    m_parts.clear();
    m_parts.push_back({nullptr, {}, 0, 0});
    m_turnQueued = queued();
    m_turnCpu = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
    m_turnWall = m_partWall = millisecondsOf(CLOCK_MONOTONIC);
}

/// How long this thread has waited for a processor, in ms: the second of the file's three numbers is in ns.
double TurnWatch::queued()
{
    m_schedule.seek(0);
    return m_schedule.readLine(100).split(' ').value(1).toDouble() / 1e6;
}

void TurnWatch::endTurn()
{
    endPart();
    const double cpu = millisecondsOf(CLOCK_THREAD_CPUTIME_ID) - m_turnCpu;
    const double wall = m_partWall - m_turnWall;
    const double held = std::max(cpu, wall - (queued() - m_turnQueued));
    if (!m_isStarted) { // until the window has been painted there is nothing that could hang
        m_startCpu += cpu;
        if (m_isPainted)
            start();
        return;
    }
    ++m_counts[size_t(std::upper_bound(bounds.begin(), bounds.end(), cpu) - bounds.begin())];
    m_longestWall = std::max(m_longestWall, wall);
    m_longestCpu = std::max(m_longestCpu, cpu);
    m_longestHeld = std::max(m_longestHeld, held);
    if (held >= worthTelling && (m_slow.size() < mostSlowTurns || held > worthTellingAlways))
        tell(cpu, held);
    if (++m_turns % 64 == 0)
        m_calibrations.append(calibration());
}

// A program that ends after a few turns has calibrations, too.
void TurnWatch::start()
{
    m_isStarted = true;
    for (int time = 0; time < 5; ++time)
        m_calibrations.append(calibration());
}

QString TurnWatch::Part::text() const
{
    if (!receiver)
        return u"no event"_s;
    const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return u"%1 “%2” %3"_s.arg(QString::fromLatin1(receiver->className()), name,
        event ? QString::fromLatin1(event) : QString::number(type));
}

void TurnWatch::tell(double cpu, double held)
{
    QHash<QString, double> costs;
    for (const Part &part : m_parts)
        costs[part.text()] += part.wall;
    std::vector<std::pair<double, QString>> parts;
    for (auto cost = costs.cbegin(); cost != costs.cend(); ++cost)
        parts.emplace_back(cost.value(), cost.key());
    std::sort(parts.rbegin(), parts.rend());
    QJsonArray during;
    for (size_t at = 0; at < std::min(parts.size(), mostParts); ++at)
        during.append(u"%1 ms %2"_s.arg(parts[at].first, 0, 'f', 1).arg(parts[at].second));
    QJsonArray calibrations; // the machine may be slow for a moment
    for (int time = 0; time < 5; ++time)
        calibrations.append(calibration());
    m_slow.append(QJsonObject{
        {u"cpu"_s, cpu}, {u"held"_s, held}, {u"during"_s, during}, {u"calibrations"_s, calibrations}});
    save(); // the program may be killed
}

// What a fixed piece of work costs on this machine, under the load that it has now, in ms.
double TurnWatch::calibration()
{
    const double before = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
    QStringList words;
    words.reserve(2000);
    for (int number = 0; number < 2000; ++number)
        words.append(QString::number(quint32(number) * 2654435761U));
    words.sort();
    return millisecondsOf(CLOCK_THREAD_CPUTIME_ID) - before;
}

bool TurnWatch::eventFilter(QObject *object, QEvent *event)
{
    if (thread() != QThread::currentThread())
        return false;
    endPart();
    const int type = event->type();
    m_parts.push_back({object->metaObject(), object->objectName(), type, 0});
    if (type == QEvent::Paint && object->isWidgetType())
        m_isPainted = true;
    return false;
}

void TurnWatch::endPart()
{
    const double now = millisecondsOf(CLOCK_MONOTONIC);
    m_parts.back().wall += now - m_partWall;
    m_partWall = now;
}

void TurnWatch::save() const
{
    QJsonArray counts;
    for (const int count : m_counts)
        counts.append(count);
    QJsonArray calibrations;
    for (const double calibration : m_calibrations)
        calibrations.append(calibration);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(
        QJsonObject{{u"arguments"_s, QJsonArray::fromStringList(m_arguments)}, {u"startCpu"_s, m_startCpu},
            {u"counts"_s, counts}, {u"longestCpu"_s, m_longestCpu}, {u"longestWall"_s, m_longestWall},
            {u"longestHeld"_s, m_longestHeld}, {u"slow"_s, m_slow}, {u"calibrations"_s, calibrations}})
                   .toJson());
    file.commit();
}

} // namespace Latchkey::Testing
