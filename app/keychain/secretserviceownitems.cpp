// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretserviceownitems.h>

#include <app/core/result.h>
#include <app/keychain/secrettrouble.h>
#include <app/keychain/servicename.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

// As QtKeychain writes them, but the name counts: another program's schema may have a "server" too.
SecretSchema schema()
{
    return {"org.qt.keychain", SECRET_SCHEMA_NONE,
        {{"user", SECRET_SCHEMA_ATTRIBUTE_STRING}, {"server", SECRET_SCHEMA_ATTRIBUTE_STRING},
            {"type", SECRET_SCHEMA_ATTRIBUTE_STRING}, {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
        0, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
}

Owned<GHashTable> attributes()
{
    GHashTable *table = g_hash_table_new(g_str_hash, g_str_equal);
    g_hash_table_insert(table, const_cast<char *>("server"), const_cast<char *>(keychainService.data()));
    return Owned<GHashTable>(table);
}

Error errorOf(const SecretTrouble &trouble)
{
    return ownItemsError(trouble.kind(), trouble.detail());
}

/// What is there, in all keyrings, open or not; reads no secret.
Result<Owned<GList>> search(SecretSearchFlags more = SECRET_SEARCH_NONE)
{
    const SecretSchema ours = schema();
    SecretTrouble trouble;
    Owned<GList> items(secret_password_searchv_sync(&ours, attributes().get(),
        static_cast<SecretSearchFlags>(SECRET_SEARCH_ALL | more), nullptr, trouble));
    if (trouble.isThere())
        return failure(errorOf(trouble));
    return items;
}

bool anyLocked(const Owned<GList> &items)
{
    for (const GList *entry = items.get(); entry; entry = entry->next) {
        if (SECRET_IS_ITEM(entry->data) && secret_item_get_locked(SECRET_ITEM(entry->data)))
            return true;
    }
    return false;
}

/// The default keyring, which may hide what is in it; none where nobody speaks of keyrings (a Flatpak).
Owned<SecretCollection> lockedKeyring()
{
    SecretTrouble noService;
    SecretTrouble noKeyring;
    const Owned<SecretService> service(secret_service_get_sync(SECRET_SERVICE_NONE, nullptr, noService));
    if (!service)
        return nullptr;
    Owned<SecretCollection> keyring(secret_collection_for_alias_sync(
        service.get(), SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, nullptr, noKeyring));
    if (keyring && !secret_collection_get_locked(keyring.get()))
        keyring.reset();
    return keyring;
}

void unlock(SecretCollection *keyring)
{
    SecretTrouble trouble; // what it leads to is seen afterwards
    GList keyrings{keyring, nullptr, nullptr};
    secret_service_unlock_sync(nullptr, &keyrings, nullptr, nullptr, trouble);
}

/// All items, once the person has opened what is locked, or has not.
Result<Owned<GList>> openItems(const OwnItems::Notice &mayAsk)
{
    auto items = search();
    if (!items)
        return items;
    if (anyLocked(*items)) {
        mayAsk();
        return search(SECRET_SEARCH_UNLOCK);
    }
    if (const auto keyring = lockedKeyring()) {
        mayAsk();
        unlock(keyring.get());
        return search();
    }
    return items;
}

/// Why they are there still, or may be.
std::optional<Error> whyLeft(const Owned<GList> &items)
{
    if (anyLocked(items) || lockedKeyring())
        return ownItemsError(ErrorKind::KeychainLocked, u"libsecret: a keyring stayed locked"_s);
    if (items)
        return ownItemsError(ErrorKind::KeychainDenied, u"libsecret: items are left"_s);
    return std::nullopt;
}

} // namespace

RemovedItems SecretServiceOwnItems::removeAll(const Notice &mayAsk)
{
    const auto before = openItems(mayAsk);
    if (!before)
        return {0, before.error()};
    const SecretSchema ours = schema();
    SecretTrouble trouble;
    if (*before)
        secret_password_clearv_sync(&ours, attributes().get(), nullptr, trouble);
    const auto after = search();
    if (!after)
        return {0, after.error()};
    RemovedItems removed;
    removed.count = int(g_list_length(before->get())) - int(g_list_length(after->get()));
    removed.trouble = trouble.isThere() && *after ? errorOf(trouble) : whyLeft(*after);
    return removed;
}

} // namespace Latchkey
