// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

class QNetworkProxy;
class QNetworkReply;
class QNetworkRequest;

namespace Latchkey::Testing {

/// A browser without a person: follows redirects wherever they lead, keeps cookies, and sends each form that
/// it comes to as it is.
class ScriptedBrowser final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedBrowser)

public:
    /// Trusts the authorities of `caFile`, if any, in addition to the system's.
    explicit ScriptedBrowser(const QString &caFile, QObject *parent = nullptr);
    ~ScriptedBrowser() override;

    /// Goes through this proxy, except to this computer itself.
    void useProxy(const QNetworkProxy &proxy);

    void open(const QUrl &url);
    /// Opens it as a prefetch or an icon's request would: once, and nothing comes of it.
    void look(const QUrl &url);

    [[nodiscard]] QUrl lastUrl() const { return m_lastUrl; }
    [[nodiscard]] int lastStatus() const { return m_lastStatus; } ///< 0 where there was no answer
    [[nodiscard]] QByteArray lastBody() const { return m_lastBody; }

signals:
    void arrived(); ///< at a page that is no redirect, or nowhere

private:
    [[nodiscard]] QNetworkRequest requestFor(const QUrl &url) const;
    void follow(QNetworkReply *reply);
    void take(QNetworkReply &reply);
    /// False where the page has none.
    bool sendForm(const QUrl &page, const QByteArray &html);

    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
    QUrl m_lastUrl;
    int m_lastStatus = 0;
    QByteArray m_lastBody;
};

} // namespace Latchkey::Testing
