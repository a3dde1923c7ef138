// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

namespace Latchkey::Testing {

/// A browser that is as quick as it can be, on a thread of its own, among others that make noise: a favicon,
/// a prefetch of the same page with another state, connections that say nothing.
class BrowserThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserThread)

public:
    BrowserThread(const QString &caFile, const QUrl &redirectUri);
    ~BrowserThread() override;

    void open(const QUrl &url);

    [[nodiscard]] int arrivals() const { return m_arrivals; } ///< with status 200
    [[nodiscard]] int noises() const { return m_noises; } ///< connections that got through

private:
    void makeNoise();
    void disturb(const QByteArray &bytes);

    QString m_caFile;
    QUrl m_redirectUri;
    QThread m_thread;
    QObject *m_there = nullptr; ///< lives on the thread
    std::atomic_int m_arrivals = 0;
    std::atomic_int m_noises = 0;
};

} // namespace Latchkey::Testing
