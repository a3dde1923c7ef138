// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/pastedaddress.h>

#include <cstdint>
#include <cstdlib>

// Any text as what a person pastes for an address.

using namespace Latchkey;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

void checkUnderstood(const PastedAddress &address)
{
    require(address.endpoint.isValid());
    require(address.endpoint.isSecure() || isLoopbackHost(address.endpoint.host()));
    const QString url = address.endpoint.url().toString(QUrl::FullyEncoded);
    require(!url.contains(u'@') && address.endpoint.url().path().isEmpty());
    require(Endpoint::parse(url) == address.endpoint);
    require((address.kind == PastedAddress::Kind::EncodedKey) == address.key.has_value());
    if (!address.key)
        return;
    const QString secret = QString::fromUtf8(address.key->clientSecret.reveal());
    require(!secret.isEmpty());
    for (const QString &note : address.notes) // a note may hold a short secret by chance
        require(secret.size() < 40 || !note.contains(secret));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto address = understandAddress(text);
    if (address) {
        checkUnderstood(*address);
        require(holdsKey(text) == address->key.has_value());
    } else {
        require(!address.error().message().isEmpty() && address.error().message().size() < 400);
    }
    return 0;
}
