// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/core/clock.h>
#include <app/core/endpoint.h>
#include <app/keys/appsclient.h>
#include <app/keys/keylist.h>
#include <app/rpc/connectclient.h>
#include <app/rpc/httpclient.h>
#include <ui/keytable/keyfiltermodel.h>
#include <ui/keytable/keytable.h>
#include <ui/keytable/keytablemodel.h>
#include <ui/theme/theme.h>

#include <QApplication>

using namespace Latchkey;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

ApiKey sampleKey(int number, const QDateTime &now)
{
    ApiKey key;
    key.organization = u"acme"_s;
    key.clientId = u"nightly-export-%1"_s.arg(number);
    key.name = u"Nightly export %1"_s.arg(number);
    key.createdAt = now.addSecs(-3600 * qint64(number % 9000));
    key.contacts = {u"owner-%1@example.org"_s.arg(number % 977)};
    key.redirectUris = {u"http://localhost:8080/authorization-code/callback"_s};
    key.responseTypes = {0};
    key.grantTypes = {ApiKey::ClientCredentials, ApiKey::AuthorizationCode};
    return key;
}

} // namespace

// The table with as many keys as the argument says, for measuring memory: the list, both models and the view.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int count = application.arguments().value(1).toInt();
    const Theme theme(application);
    HttpClient http;
    ConnectClient rpc(*Endpoint::parse(u"localhost"_s), http, nullptr);
    AppsClient apps(rpc, u"acme"_s);
    KeyList keys(apps);
    const QDateTime now = systemClock()();
    for (int number = 0; number < count; ++number)
        keys.put(sampleKey(number, now));
    KeyTableModel model(
        keys, [](const QString &) { return false; }, systemClock());
    KeyFilterModel filter;
    filter.setSourceModel(&model);
    KeyTable table;
    table.setModel(&filter);
    table.resize(1100, 700);
    table.show();
    return QApplication::exec();
}
