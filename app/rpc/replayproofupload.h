// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Latchkey {

/// The body of a request that must reach the server at most once: sequential, and it refuses to be read
/// again, so that the network stack can't repeat the request after a lost connection.
class ReplayProofUpload final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayProofUpload)

public:
    explicit ReplayProofUpload(const QByteArray &body, QObject *parent = nullptr);
    ~ReplayProofUpload() override; ///< wipes its copy of the body: it may hold a token

    /// False as long as the network stack has not taken all of the body, so that no server can have acted.
    [[nodiscard]] bool mayHaveArrived() const { return m_position == m_body.size(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace Latchkey
