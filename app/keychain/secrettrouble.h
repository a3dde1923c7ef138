// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <app/core/error.h>

#undef signals // a name in GIO's headers
#include <libsecret/secret.h>

#include <initializer_list>
#include <memory>

// For the .cpp files that call libsecret; headers leave GLib alone.
namespace Latchkey {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
    void operator()(GHashTable *table) const { g_hash_table_unref(table); }
    void operator()(SecretValue *value) const { secret_value_unref(value); }
    void operator()(GError *error) const { g_error_free(error); }
    void operator()(GList *objects) const { g_list_free_full(objects, g_object_unref); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

/// What libsecret leaves an error in.
class SecretTrouble final
{
public:
    operator GError **() { return &m_error; } // NOLINT(google-explicit-constructor): as GLib's calls take it
    SecretTrouble() = default;
    ~SecretTrouble();
    Q_DISABLE_COPY_MOVE(SecretTrouble)

    [[nodiscard]] bool isThere() const { return m_error != nullptr; }
    /// Cancelled, KeychainAbsent, KeychainLocked, KeychainDenied or Storage.
    [[nodiscard]] ErrorKind kind() const;
    /// The error's domain and code, and not its text, which may quote anything.
    [[nodiscard]] QString detail() const;

private:
    [[nodiscard]] bool isAnyOf(GQuark domain, std::initializer_list<int> codes) const;

    GError *m_error = nullptr;
};

} // namespace Latchkey
