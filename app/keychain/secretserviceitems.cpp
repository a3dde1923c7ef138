// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keychain/secretserviceitems.h>

#include <app/keychain/clikeyringerror.h>
#include <app/keychain/secrettrouble.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr const char *applicationName = "Python keyring library";

constexpr SecretSchemaAttribute text(const char *name)
{
    return {name, SECRET_SCHEMA_ATTRIBUTE_STRING};
}

SecretSchema keyringSchema()
{
    return {"org.freedesktop.Secret.Generic", SECRET_SCHEMA_DONT_MATCH_NAME,
        {text("service"), text("username"), text("application"), text(nullptr)}, 0, nullptr, nullptr, nullptr,
        nullptr, nullptr, nullptr, nullptr};
}

/// The error's domain and code, and not its text, which may quote anything.
Error errorOf(const SecretTrouble &trouble)
{
    return cliKeyringError(trouble.kind(), trouble.detail());
}

Owned<GHashTable> attributesOf(const CliItemName &name)
{
    GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, nullptr, g_free);
    g_hash_table_insert(table, const_cast<char *>("service"), g_strdup(name.service.toUtf8().constData()));
    g_hash_table_insert(table, const_cast<char *>("username"), g_strdup(name.username.toUtf8().constData()));
    return Owned<GHashTable>(table);
}

bool isWrittenByKeyring(SecretItem *item)
{
    const Owned<GHashTable> attributes(secret_item_get_attributes(item));
    const auto *application = static_cast<const char *>(g_hash_table_lookup(attributes.get(), "application"));
    return application && qstrcmp(application, applicationName) == 0;
}

} // namespace

struct SecretServiceItems::Private
{
    Owned<GCancellable> cancellable{g_cancellable_new()};

    [[nodiscard]] Result<Owned<SecretService>> open(SecretServiceFlags flags) const;
    [[nodiscard]] Result<Owned<GList>> search(
        SecretService *service, const CliItemName &name, int more) const;
    /// What it means that nothing was found: some services hide what is in a locked keyring.
    [[nodiscard]] Result<void> nothingIsHidden(SecretService *service) const;
};

/// A new one each time: the daemon may have been restarted.
Result<Owned<SecretService>> SecretServiceItems::Private::open(SecretServiceFlags flags) const
{
    SecretTrouble trouble;
    Owned<SecretService> service(
        secret_service_open_sync(SECRET_TYPE_SERVICE, nullptr, flags, cancellable.get(), trouble));
    if (!service)
        return failure(errorOf(trouble));
    return service;
}

/// As the command lines look: by service and username, whatever the schema is called.
Result<Owned<GList>> SecretServiceItems::Private::search(
    SecretService *service, const CliItemName &name, int more) const
{
    const SecretSchema schema = keyringSchema();
    SecretTrouble trouble;
    Owned<GList> items(secret_service_search_sync(service, &schema, attributesOf(name).get(),
        static_cast<SecretSearchFlags>(SECRET_SEARCH_ALL | more), cancellable.get(), trouble));
    if (trouble.isThere())
        return failure(errorOf(trouble));
    return items;
}

Result<void> SecretServiceItems::Private::nothingIsHidden(SecretService *service) const
{
    SecretTrouble trouble;
    const Owned<SecretCollection> collection(secret_collection_for_alias_sync(
        service, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, cancellable.get(), trouble));
    if (trouble.isThere())
        return failure(errorOf(trouble));
    if (collection && secret_collection_get_locked(collection.get()))
        return failure(cliKeyringError(ErrorKind::KeychainLocked, u"libsecret: nothing found, and locked"_s));
    return {};
}

SecretServiceItems::SecretServiceItems()
    : d(std::make_unique<Private>())
{
}

SecretServiceItems::~SecretServiceItems() = default;

Result<QList<CliItemName>> SecretServiceItems::find(const QList<CliItemName> &names) const
{
    const auto service = d->open(SECRET_SERVICE_NONE);
    if (!service)
        return failure(service.error());
    QList<CliItemName> found;
    for (const CliItemName &name : names) {
        const auto items = d->search(service->get(), name, SECRET_SEARCH_NONE);
        if (!items)
            return failure(items.error());
        if (*items)
            found.append(name);
    }
    if (found.isEmpty()) {
        if (const auto sure = d->nothingIsHidden(service->get()); !sure)
            return failure(sure.error());
    }
    return found;
}

Result<Secret> SecretServiceItems::read(const CliItemName &name) const
{
    const auto service = d->open(SECRET_SERVICE_OPEN_SESSION);
    if (!service)
        return failure(service.error());
    const auto items = d->search(service->get(), name, SECRET_SEARCH_UNLOCK | SECRET_SEARCH_LOAD_SECRETS);
    if (!items)
        return failure(items.error());
    if (!*items) {
        const auto sure = d->nothingIsHidden(service->get());
        return failure(
            sure ? cliKeyringError(ErrorKind::KeychainEmpty, u"libsecret: no item"_s) : sure.error());
    }
    const Owned<SecretValue> value(secret_item_get_secret(SECRET_ITEM((*items)->data)));
    if (!value) // the person dismissed the prompt
        return failure(cliKeyringError(ErrorKind::KeychainLocked, u"libsecret: the item stayed locked"_s));
    gsize size = 0;
    const char *bytes = secret_value_get(value.get(), &size);
    return Secret(QByteArrayView(bytes, qsizetype(size)));
}

Result<void> SecretServiceItems::write(const CliItem &item) const
{
    const auto service = d->open(SECRET_SERVICE_OPEN_SESSION);
    if (!service)
        return failure(service.error());
    const Owned<GHashTable> attributes = attributesOf(item.name);
    g_hash_table_insert(attributes.get(), const_cast<char *>("application"), g_strdup(applicationName));
    const QByteArrayView bytes = item.value.reveal();
    const Owned<SecretValue> value(secret_value_new(bytes.data(), bytes.size(), "text/plain"));
    const QByteArray label
        = u"Password for '%1' on '%2'"_s.arg(item.name.username, item.name.service).toUtf8();
    SecretTrouble trouble;
    // No schema: libsecret would add its name to the attributes, and then neither side replaces what the
    // other wrote. The service takes an item without one for org.freedesktop.Secret.Generic.
    if (!secret_service_store_sync(service->get(), nullptr, attributes.get(), SECRET_COLLECTION_DEFAULT,
            label.constData(), value.get(), d->cancellable.get(), trouble)) {
        if (trouble.isThere())
            return failure(errorOf(trouble));
        return failure(cliKeyringError(ErrorKind::KeychainLocked, u"libsecret: nothing stored"_s));
    }
    return {};
}

Result<void> SecretServiceItems::remove(const CliItemName &name) const
{
    const auto service = d->open(SECRET_SERVICE_NONE);
    if (!service)
        return failure(service.error());
    const auto items = d->search(service->get(), name, SECRET_SEARCH_UNLOCK);
    if (!items)
        return failure(items.error());
    if (!*items)
        return d->nothingIsHidden(service->get());
    for (const GList *entry = items->get(); entry; entry = entry->next) {
        auto *item = SECRET_ITEM(entry->data);
        if (!isWrittenByKeyring(item))
            continue;
        if (secret_item_get_locked(item))
            return failure(
                cliKeyringError(ErrorKind::KeychainLocked, u"libsecret: the item stayed locked"_s));
        SecretTrouble trouble;
        if (!secret_item_delete_sync(item, d->cancellable.get(), trouble) && trouble.isThere())
            return failure(errorOf(trouble));
    }
    return {};
}

void SecretServiceItems::cancel()
{
    g_cancellable_cancel(d->cancellable.get());
}

} // namespace Latchkey
