// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/delivery/inputpipe.h>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Latchkey {

InputPipe::InputPipe(const Secret &input)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0) // pipe2() is not on macOS
        return;
    for (const int end : ends)
        (void)::fcntl(end, F_SETFD, FD_CLOEXEC);
    (void)::fcntl(ends[1], F_SETFL, O_NONBLOCK); // nobody reads yet
    const QByteArrayView bytes = input.reveal();
    m_isFilled = bytes.isEmpty()
        || ::write(ends[1], bytes.data(), static_cast<size_t>(bytes.size())) == bytes.size();
    ::close(ends[1]);
    m_readEnd = ends[0];
}

InputPipe::~InputPipe()
{
    if (m_readEnd >= 0)
        ::close(m_readEnd);
}

int InputPipe::unread() const
{
    int bytes = 0;
    return ::ioctl(m_readEnd, FIONREAD, &bytes) == 0 ? bytes : 0;
}

} // namespace Latchkey
