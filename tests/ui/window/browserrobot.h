// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace Latchkey::Testing {

/// Plays the person with the browser: opens the sign-in page, presses a button, follows the way back.
class BrowserRobot final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserRobot)

public:
    BrowserRobot();
    ~BrowserRobot() override;

    /// False where no browser can be started.
    bool open(const QUrl &url);

    QByteArray decision = "sign-in"; ///< the button to press; empty: looks at the page and does nothing
    bool canStart = true;
    QUrl page; ///< the last one that was opened
    int pages = 0; ///< how many were opened

private:
    void decide(const QUrl &url);
    void followBack(QNetworkReply *reply);

    QNetworkAccessManager m_manager;
};

} // namespace Latchkey::Testing
