// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/secret.h>

#include <QString>

#include <sodium.h>

#include <cstring>
#include <new>

namespace Latchkey {

namespace {

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

class Secret::Buffer
{
public:
    explicit Buffer(QByteArrayView bytes)
        : m_size(bytes.size())
        , m_data(sodiumReady() ? sodium_malloc(static_cast<size_t>(bytes.size())) : nullptr)
    {
        if (!m_data)
            throw std::bad_alloc(); // as operator new does; nothing in the program handles running out of
                                    // memory
        std::memcpy(m_data, bytes.data(), static_cast<size_t>(bytes.size()));
        sodium_mprotect_readonly(m_data);
    }
    ~Buffer() { sodium_free(m_data); } // wipes first
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] QByteArrayView view() const { return {static_cast<const char *>(m_data), m_size}; }

private:
    qsizetype m_size;
    void *m_data;
};

Secret::Secret(QByteArrayView bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

Secret Secret::take(QString &&text)
{
    Secret secret = take(text.toUtf8());
    wipe(text);
    return secret;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->view().size() : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

bool operator==(const Secret &left, const Secret &right)
{
    return equalInConstantTime(left.reveal(), right.reveal());
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
        && (left.isEmpty()
            || sodium_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0);
}

} // namespace Latchkey
