// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/practice/practicekeys.h>

#include <app/practice/practiceconfig.h>

#include <QByteArray>
#include <QList>

#include <array>
#include <unordered_map>

namespace Latchkey {

namespace {

using cloudidl::identity::App;

constexpr int never = 0;

struct Row
{
    const char *clientId;
    const char *name;
    double ageInDays;
    int expiresInDays;
    const char *contacts; // space-separated
    const char *redirectUris; // space-separated; empty: the default
    bool apiKey = true;
};

// clang-format off
constexpr std::array rows = {
    Row{"ci-pipeline", "ci-pipeline", 3.1, never, "platform@practice.example", ""},
    Row{"github-actions", "github-actions", 21.4, 9, "platform@practice.example", ""},
    Row{"gr-e-bung", "Größe-Übung", 36.2, never, "jürgen@practice.example", ""},
    Row{"nightly-etl", "nightly-etl", 78.3, never, "data@practice.example", ""},
    Row{"prod-deploy", "prod-deploy", 84.6, 6, "release@practice.example platform@practice.example", ""},
    Row{"grafana", "grafana", 125.5, never, "observability@practice.example", "https://grafana.practice.example/login/generic_oauth"},
    Row{"feature-store", "feature-store", 152.7, never, "ml@practice.example", ""},
    Row{"sj-lsx", "数据-流水线", 183.2, never, "mei.lin@practice.example", ""},
    Row{"vault-sync", "vault-sync", 245.9, -2, "security@practice.example", ""},
    Row{"notebook-runner", "notebook-runner", 371.4, never, "research@practice.example", "http://localhost:8080/authorization-code/callback https://notebooks.practice.example/oauth/callback"},
    Row{"ml-training", "ml-training", 742.8, never, "ml@practice.example", ""},
    Row{"khatt-al-bayanat", "خط-البيانات", 12.3, never, "layla@practice.example", ""},
    Row{"nochnoy-import", "ночной-импорт", 44.1, never, "irina@practice.example data@practice.example", ""},
    Row{"data-aayaat", "डेटा-आयात", 58.6, never, "priya@practice.example", ""},
    Row{"yakan-batch", "夜間バッチ", 76.9, never, "haruki@practice.example", ""},
    Row{"data-sujip", "데이터-수집", 81.2, 45, "minjun@practice.example", ""},
    Row{"gibui-leili", "גיבוי-לילי", 97.4, never, "noa@practice.example", ""},
    Row{"samrong-khomun", "สำรองข้อมูล", 110.8, never, "somchai@practice.example", ""},
    Row{"anafores", "αναφορές", 139.5, never, "eleni@practice.example", ""},
    Row{"d-ploiement-t", "déploiement-été", 167.3, 20, "chloé@practice.example", ""},
    Row{"za-g-l", "zażółć-gęślą", 204.6, never, "zofia@practice.example", ""},
    Row{"ki-m-th", "kiểm-thử", 29.7, never, "minh@practice.example", ""},
    Row{"release-train", "🚀 release-train", 5.5, never, "release@practice.example", ""},
    Row{"airflow-prod", "airflow-prod", 318.2, never, "data@practice.example", "https://airflow.practice.example/oauth-authorized/union"},
    Row{"airflow-staging", "airflow-staging", 316.9, never, "data@practice.example", "https://airflow-staging.practice.example/oauth-authorized/union"},
    Row{"argo-workflows", "argo-workflows", 226.4, 30, "platform@practice.example", ""},
    Row{"backfill-2024", "backfill-2024", 588.1, -210, "data@practice.example", ""},
    Row{"billing-export", "billing-export", 66.3, never, "finance@practice.example", ""},
    Row{"dbt-cloud", "dbt-cloud", 88.9, never, "analytics@practice.example", ""},
    Row{"drift-monitor", "drift-monitor", 17.2, never, "ml@practice.example observability@practice.example", ""},
    Row{"eval-harness", "eval-harness", 8.8, never, "research@practice.example", ""},
    Row{"gitlab-runner", "gitlab-runner", 72.5, 18, "platform@practice.example", ""},
    Row{"gpu-autoscaler", "gpu-autoscaler", 410.6, never, "", ""},
    Row{"jenkins-legacy", "jenkins-legacy", 861.3, never, "", ""},
    Row{"model-registry", "model-registry", 133.7, never, "ml@practice.example", "https://registry.practice.example/oauth/callback https://registry-staging.practice.example/oauth/callback http://localhost:8080/authorization-code/callback"},
    Row{"on-call-bot", "on-call-bot", 51.1, never, "observability@practice.example", ""},
    Row{"snowflake-sync", "snowflake-sync", 266.4, -31, "analytics@practice.example", ""},
    Row{"terraform-cloud", "terraform-cloud", 92.2, never, "platform@practice.example", ""},
    Row{"weekly-report", "weekly report for the whole data and machine learning group, sent out every Monday", 26.8, never, "analytics@practice.example", ""},
    Row{"union-console", "Union console", 905.0, never, "platform@practice.example", "https://console.practice.example/callback", false},
};

constexpr std::array teams = {"billing", "search", "ranking", "ingest", "export", "audit", "forecast", "vision", "catalog", "mobile"};
constexpr std::array tasks = {"worker", "batch", "api", "sync", "train", "deploy", "eval"};
// clang-format on

void setTime(google::protobuf::Timestamp *timestamp, const QDateTime &time)
{
    timestamp->set_seconds(time.toSecsSinceEpoch());
}

App keyWithDefaults()
{
    App app;
    app.set_organization(practiceOrganization);
    app.add_response_types(cloudidl::identity::CODE);
    app.add_grant_types(cloudidl::identity::CLIENT_CREDENTIALS);
    app.add_grant_types(cloudidl::identity::AUTHORIZATION_CODE);
    app.set_application_type(cloudidl::identity::WEB);
    app.set_token_endpoint_auth_method(cloudidl::identity::CLIENT_SECRET_BASIC);
    app.mutable_profile()->set_apporg(practiceOrganization);
    return app;
}

QList<QByteArray> words(const char *text)
{
    const QByteArray bytes(text);
    return bytes.isEmpty() ? QList<QByteArray>() : bytes.split(' ');
}

App handMadeKey(const Row &row, const QDateTime &start)
{
    App app = keyWithDefaults();
    app.set_client_id(row.clientId);
    app.set_client_name(row.name);
    setTime(app.mutable_client_id_issued_at(), start.addSecs(-qint64(row.ageInDays * 86'400)));
    if (row.expiresInDays != never)
        setTime(app.mutable_client_secret_expires_at(), start.addDays(row.expiresInDays).addSecs(1'800));
    for (const QByteArray &contact : words(row.contacts))
        app.add_contacts(contact.toStdString());
    for (const QByteArray &uri : words(*row.redirectUris ? row.redirectUris : defaultRedirectUri))
        app.add_redirect_uris(uri.toStdString());
    if (!row.apiKey) {
        app.clear_grant_types();
        app.add_grant_types(cloudidl::identity::AUTHORIZATION_CODE);
        app.add_grant_types(cloudidl::identity::REFRESH_TOKEN);
    }
    return app;
}

// Spreads numbers over ages and teams without a pattern that sorting would show (Knuth's multiplicative
// hash).
quint32 scattered(int number)
{
    return static_cast<quint32>(number) * 2'654'435'761u >> 4;
}

QByteArray generatedTeam(int number)
{
    return teams[scattered(number) % teams.size()];
}

QByteArray generatedId(int number)
{
    const QByteArray task = tasks[scattered(number) / teams.size() % tasks.size()];
    return generatedTeam(number) + '-' + task + '-' + QByteArray::number(number).rightJustified(6, '0');
}

App generatedKey(int number, const QDateTime &start)
{
    App app = keyWithDefaults();
    const std::string id = generatedId(number).toStdString();
    app.set_client_id(id);
    app.set_client_name(id);
    setTime(app.mutable_client_id_issued_at(), start.addSecs(-qint64(scattered(number) % (730 * 86'400))));
    app.add_contacts(generatedTeam(number).toStdString() + "@practice.example");
    app.add_redirect_uris(defaultRedirectUri);
    return app;
}

std::unordered_map<std::string, int> numbersOfHandMadeKeys()
{
    std::unordered_map<std::string, int> numbers;
    for (int number = 0; number < handMadeKeyCount(); ++number)
        numbers.emplace(rows[static_cast<size_t>(number)].clientId, number);
    return numbers;
}

} // namespace

int handMadeKeyCount()
{
    return int(rows.size());
}

cloudidl::identity::App practiceKey(int number, const QDateTime &start)
{
    if (number < handMadeKeyCount())
        return handMadeKey(rows[static_cast<size_t>(number)], start);
    return generatedKey(number, start);
}

std::optional<int> practiceKeyNumber(const std::string &clientId)
{
    static const std::unordered_map<std::string, int> numbers = numbersOfHandMadeKeys();
    if (const auto found = numbers.find(clientId); found != numbers.end())
        return found->second;
    const QByteArray id = QByteArray::fromStdString(clientId);
    bool isNumber = false;
    const int number = id.mid(id.lastIndexOf('-') + 1).toInt(&isNumber);
    if (!isNumber || number < handMadeKeyCount() || generatedId(number) != id)
        return std::nullopt;
    return number;
}

} // namespace Latchkey
