// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/connectdialog.h>

#include <app/keys/keynames.h>
#include <ui/dialogs/addressedit.h>
#include <ui/dialogs/connectoptions.h>
#include <ui/dialogs/foundpane.h>
#include <ui/dialogs/technicaldetail.h>
#include <ui/theme/icons.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/statuslabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int dialogWidth = 540; // three buttons
constexpr qsizetype mostTypedAtOnce = 8; // more is pasted, and whole

QString shownAddress(const Endpoint &endpoint)
{
    return endpoint.isSecure() ? endpoint.authority() : endpoint.url().toString(QUrl::FullyEncoded);
}

bool isAboutTheCaFile(ErrorKind kind)
{
    return kind == ErrorKind::Storage || kind == ErrorKind::UnknownAuthority;
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : Sheet(tr("Connect to Union"), parent)
    , m_address(new AddressEdit)
    , m_addressField(new FormField(tr("Address"), m_address))
    , m_detail(new TechnicalDetail)
    , m_keyRow(new QWidget)
    , m_keyText(new StatusLabel)
    , m_found(new FoundPane)
    , m_options(new ConnectOptions)
{
    setObjectName(u"connectDialog"_s);
    setMinimumWidth(dialogWidth);
    setSubtitle(tr("Paste the address of your console, a host name, or an API key."));
    setupAddress();
    body()->addWidget(m_found);
    body()->addWidget(m_options);
    body()->addWidget(m_detail);
    setupButtons();
    connect(m_options, &ConnectOptions::organizationChanged, this, &ConnectDialog::addressChanged);
    connect(m_options, &ConnectOptions::caFileChanged, this, &ConnectDialog::clearErrors);
    connect(m_found, &FoundPane::chosen, this, &ConnectDialog::choose);
    connect(m_found, &FoundPane::confirmed, this, [this] { request(m_key.has_value()); });
    setKey(std::nullopt);
    addressChanged();
    m_address->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::setupAddress()
{
    m_address->setObjectName(u"addressEdit"_s);
    m_detail->setObjectName(u"verdictDetail"_s);
    m_address->setPlaceholderText(u"acme.hosted.unionai.cloud"_s);

    auto *forget = new LinkButton(tr("Forget it"));
    forget->setObjectName(u"forgetKeyButton"_s);
    forget->setAccessibleName(tr("Forget the API key"));
    forget->setAutoDefault(true);
    m_keyText->setObjectName(u"keyText"_s);
    auto *row = new QHBoxLayout(m_keyRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::spacing);
    row->addWidget(m_keyText, 1, Qt::AlignVCenter);
    row->addWidget(forget);

    body()->addWidget(m_addressField);
    body()->addWidget(m_keyRow);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::addressChanged);
    connect(m_address, &AddressEdit::keyTaken, this, &ConnectDialog::takeKey);
    connect(forget, &QPushButton::clicked, this, [this] {
        setKey(std::nullopt);
        addressChanged();
        m_address->setFocus();
    });
}

void ConnectDialog::setupButtons()
{
    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(cancel);
    m_connect = addButton(tr("Connect"), Variant::Primary, u"connectButton"_s);
    m_connectWithKey = addButton(tr("Sign in with this key"), Variant::Primary, u"connectWithKeyButton"_s);
    connect(cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, [this] { request(false); });
    connect(m_connectWithKey, &QPushButton::clicked, this, [this] { request(true); });
}

void ConnectDialog::setAddress(const QString &address)
{
    m_address->setAddress(address);
}

void ConnectDialog::askForOrganization(const QString &caFile)
{
    m_options->setCaFile(caFile);
    m_options->askForOrganization();
}

void ConnectDialog::setFound(const FoundConnections &found, const IsAdded &isAdded)
{
    m_found->setFound(found, isAdded);
}

void ConnectDialog::showVerdict(const Error &error)
{
    setIdle();
    if (isAboutTheCaFile(error.kind())) {
        m_options->showCaFileError(error.message());
    } else {
        m_addressField->setError(error.message());
        m_address->setFocus();
    }
    m_detail->setText(error.detail());
    announce(error.message());
}

void ConnectDialog::addressChanged()
{
    clearErrors();
    const QString text = m_address->text();
    const bool isPasted = text.size() > std::exchange(m_addressLength, text.size()) + mostTypedAtOnce;
    const auto endpoint = Endpoint::parse(text);
    if (m_takenOver && (!endpoint || *endpoint != m_takenOver->endpoint))
        forgetTakenOver();
    if (m_key && (!endpoint || *endpoint != m_keyEndpoint)) // its secret is for that server alone
        setKey(std::nullopt);
    const auto address = understandAddress(text);
    if (address)
        return showUnderstood(*address);
    m_options->suggestOrganization({});
    m_addressField->setHint(tr("Latchkey connects over https."));
    if (isPasted)
        m_addressField->setError(address.error().message());
}

void ConnectDialog::showUnderstood(const PastedAddress &address)
{
    m_options->suggestOrganization(organizationFor(address));
    const QString typed = m_options->organization();
    const QString organization = typed.isEmpty() ? organizationFor(address) : typed;
    const QString url = address.endpoint.url().toString(QUrl::FullyEncoded);
    QStringList sentences{organization.isEmpty()
            ? tr("Latchkey will connect to %1.").arg(url)
            : tr("Latchkey will connect to %1, organization %2.").arg(url, organization)};
    sentences += address.notes;
    if (m_key)
        sentences += m_keyNotes;
    if (m_takenOver)
        sentences += m_takenOver->notes;
    sentences.removeDuplicates();
    m_addressField->setHint(sentences.join(u' '));
}

void ConnectDialog::choose(const FoundConnection &connection)
{
    forgetTakenOver();
    setKey(std::nullopt);
    m_address->setText(shownAddress(connection.endpoint));
    m_takenOver = connection;
    m_options->setOrganization(connection.organization);
    m_options->setCaFile(connection.caFile);
    setKey(connection.key, connection.endpoint);
    addressChanged();
}

/// What came with an address goes with it; what the person typed instead stays.
void ConnectDialog::forgetTakenOver()
{
    if (!m_takenOver)
        return;
    const FoundConnection origin = *std::exchange(m_takenOver, std::nullopt);
    if (m_options->organization() == origin.organization)
        m_options->setOrganization({});
    if (m_options->caFile() == origin.caFile)
        m_options->setCaFile({});
}

void ConnectDialog::takeKey(const Secret &text)
{
    const auto address = understandKey(text);
    if (!address) {
        m_address->clear();
        m_addressField->setError(address.error().message());
        return;
    }
    forgetTakenOver();
    setKey(std::nullopt);
    m_address->setText(shownAddress(address->endpoint));
    m_takenOver.emplace();
    m_takenOver->endpoint = address->endpoint;
    m_takenOver->organization = address->organization;
    m_options->setOrganization(address->organization);
    m_keyNotes = address->notes;
    setKey(ApplicationCredentials{address->key->clientId, address->key->clientSecret}, address->endpoint);
    addressChanged();
}

void ConnectDialog::setKey(const std::optional<ApplicationCredentials> &key, const Endpoint &endpoint)
{
    m_key = key;
    m_keyEndpoint = endpoint;
    if (key) {
        m_keyText->setStatus(Icon::KeyRound, ColorRole::Brass,
            tr("API key “%1”. Its secret is kept out of sight.").arg(key->clientId));
    } else {
        m_keyText->clear();
        m_keyNotes.clear();
    }
    m_keyRow->setVisible(key.has_value());
    m_connect->setText(key ? tr("Sign in with the browser") : tr("Connect"));
    setVariant(m_connect, key ? Variant::Normal : Variant::Primary);
    m_connectWithKey->setVisible(key.has_value());
    (key ? m_connectWithKey : m_connect)->setDefault(true);
}

void ConnectDialog::clearErrors()
{
    m_addressField->setError({});
    m_options->clearError();
    m_detail->setText({});
}

void ConnectDialog::request(bool withKey)
{
    if (m_address->takeTypedKey())
        return; // seen first, sent later
    const auto address = understandAddress(m_address->text());
    if (!address) {
        m_addressField->setError(address.error().message());
        m_address->setFocus();
        return;
    }
    const QString organization = m_options->organization();
    emit connectRequested(
        {address->endpoint, organization.isEmpty() ? organizationFor(*address) : organization,
            m_options->caFile(), withKey ? m_key : std::nullopt});
}

/// Where each person is an organization, no host name tells which.
QString ConnectDialog::organizationFor(const PastedAddress &address) const
{
    if (!address.organization.isEmpty())
        return address.organization;
    const bool isServerless
        = isServerlessHost(address.endpoint, qEnvironmentVariable("UNION_SERVERLESS_ENDPOINT"));
    return isServerless ? QString() : address.endpoint.suggestedOrganization();
}

} // namespace Latchkey::Ui
