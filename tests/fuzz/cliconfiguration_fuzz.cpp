// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/connections/cliconfiguration.h>

#include <cstdint>
#include <cstdlib>

// Any bytes as a configuration file of the command line tools.

using namespace Latchkey;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

void checkRead(const CliConfiguration &read)
{
    require(read.endpoint.isValid());
    require(read.endpoint.isSecure() || isLoopbackHost(read.endpoint.host()));
    require(Endpoint::parse(read.endpoint.url().toString(QUrl::FullyEncoded)) == read.endpoint);
    require(!read.httpProxyHost.contains(u'@'));
    for (const QString &note : read.notes())
        require(!note.isEmpty());
}

void checkTrouble(const CliTrouble &trouble, const QByteArray &yaml)
{
    require(!trouble.reason.isEmpty());
    require(trouble.line >= 0 && trouble.line <= yaml.count('\n') + yaml.count('\r') + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = readCliConfiguration(yaml);
    if (read)
        checkRead(*read);
    else
        checkTrouble(read.error(), yaml);
    return 0;
}
