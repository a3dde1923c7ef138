// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <tests/benchmarks/windowprobe.h>

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QRegularExpression>
#include <QScreen>

#include <chrono>
#include <cmath>
#include <thread>

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

// Inside a window of 1100 × 700, be it centred on a screen of 1920 × 1080 or in the corner.
constexpr QPoint watched{700, 500};
constexpr auto patience = 20s;
constexpr auto pollInterval = 200us;

QRgb watchedPixel()
{
    const QPixmap pixel = QGuiApplication::primaryScreen()->grabWindow(0, watched.x(), watched.y(), 1, 1);
    return pixel.toImage().pixel(0, 0);
}

template <class Condition>
bool waitUntil(Condition condition)
{
    const auto deadline = Clock::now() + patience;
    while (!condition()) {
        if (Clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(pollInterval);
    }
    return true;
}

double residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmRSS:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

} // namespace

WindowProbe::~WindowProbe()
{
    end();
}

std::optional<double> WindowProbe::startAndWaitForPaint(const QString &program, const QStringList &arguments)
{
    const QRgb empty = watchedPixel();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto start = Clock::now();
    m_process.start(program, arguments);
    if (!waitUntil([empty] { return watchedPixel() != empty; }))
        return std::nullopt;
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double WindowProbe::settledMemory() const
{
    double before = 0;
    double now = residentMegabytes(m_process.processId());
    do {
        std::this_thread::sleep_for(2s);
        before = std::exchange(now, residentMegabytes(m_process.processId()));
    } while (std::abs(now - before) > 0.5);
    return now;
}

void WindowProbe::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    waitUntil([] { return watchedPixel() == qRgb(0, 0, 0); });
}
