// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secrettrouble.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

SecretTrouble::~SecretTrouble()
{
    g_clear_error(&m_error);
}

bool SecretTrouble::isAnyOf(GQuark domain, std::initializer_list<int> codes) const
{
    for (const int code : codes) {
        if (g_error_matches(m_error, domain, code))
            return true;
    }
    return false;
}

ErrorKind SecretTrouble::kind() const
{
    if (isAnyOf(G_IO_ERROR, {G_IO_ERROR_CANCELLED}))
        return ErrorKind::Cancelled;
    if (isAnyOf(SECRET_ERROR, {SECRET_ERROR_IS_LOCKED}))
        return ErrorKind::KeychainLocked;
    if (isAnyOf(G_DBUS_ERROR, {G_DBUS_ERROR_ACCESS_DENIED, G_DBUS_ERROR_AUTH_FAILED}))
        return ErrorKind::KeychainDenied;
    // Neither a bus nor a service: "Cannot autolaunch D-Bus…" is a plain G_IO_ERROR_FAILED.
    const bool nobodyThere = m_error->domain == G_IO_ERROR || m_error->domain == G_SPAWN_ERROR
        || isAnyOf(G_DBUS_ERROR,
            {G_DBUS_ERROR_SERVICE_UNKNOWN, G_DBUS_ERROR_NAME_HAS_NO_OWNER, G_DBUS_ERROR_DISCONNECTED,
                G_DBUS_ERROR_NO_SERVER, G_DBUS_ERROR_SPAWN_EXEC_FAILED, G_DBUS_ERROR_SPAWN_SERVICE_NOT_FOUND,
                G_DBUS_ERROR_SPAWN_FAILED, G_DBUS_ERROR_SPAWN_CHILD_EXITED});
    return nobodyThere ? ErrorKind::KeychainAbsent : ErrorKind::Storage;
}

QString SecretTrouble::detail() const
{
    return u"libsecret: %1 %2"_s.arg(QString::fromUtf8(g_quark_to_string(m_error->domain)))
        .arg(m_error->code);
}

} // namespace Latchkey
