// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/keyform.h>

#include <app/keys/keynames.h>
#include <ui/about/documentation.h>
#include <ui/dialogs/contactcheck.h>
#include <ui/dialogs/disclosure.h>
#include <ui/dialogs/linelist.h>
#include <ui/dialogs/newkeydialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/statuslabel.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

KeyForm::KeyForm(Rules rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(std::move(rules))
    , m_layout(new QVBoxLayout(this))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(NewKeyDialog::tr("Name"), m_name))
    , m_contacts(new QLineEdit)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics::wideSpacing);
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(maxNameLength);
    m_nameField->setHint(nameHint());
    m_contacts->setObjectName(u"contactsEdit"_s);
    m_contacts->setPlaceholderText(NewKeyDialog::tr("e-mail addresses, separated by commas"));
    m_layout->addWidget(m_nameField);
    setupClientId();
    auto *contacts = new FormField(NewKeyDialog::tr("Contacts"), m_contacts);
    contacts->setHint(NewKeyDialog::tr("Whom to ask about this key; the table shows them as its owner."));
    warnOfContacts(*m_contacts, *contacts);
    m_layout->addWidget(contacts);
    setupPolicies();
    setupAdvanced();
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &KeyForm::look);
    look();
}

KeyForm::~KeyForm() = default;

void KeyForm::setupClientId()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::wideSpacing);
    m_clientId = new ElidedLabel(row);
    m_clientId->setObjectName(u"clientIdLabel"_s);
    m_clientId->setFont(Fonts::monospace());
    m_clientId->setAccessibleName(NewKeyDialog::tr("Client ID"));
    m_availability = new StatusLabel(row);
    m_availability->setObjectName(u"availability"_s);
    layout->addWidget(m_clientId);
    layout->addWidget(m_availability);
    layout->addStretch(1);
    m_layout->addWidget(new FormField(NewKeyDialog::tr("Client ID"), row));
}

void KeyForm::setupPolicies()
{
    m_defaultPolicies = new QCheckBox(NewKeyDialog::tr("Attach default policies"));
    m_defaultPolicies->setObjectName(u"defaultPoliciesCheck"_s);
    m_defaultPolicies->setChecked(true);
    const QString explanation
        = NewKeyDialog::tr("The key starts with what your organization gives every key. Leave off to grant "
                           "access one policy at a time.");
    m_defaultPolicies->setAccessibleDescription(explanation);
    auto *text = new QLabel(explanation);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setIndent(Metrics::iconSize + Metrics::spacing - 2);
    makeMuted(text);
    auto *group = new QVBoxLayout;
    group->setSpacing(Metrics::grid);
    group->addWidget(m_defaultPolicies);
    group->addWidget(text);
    group->addWidget(explainPolicies());
    m_layout->addLayout(group);
}

QString KeyForm::nameHint() const
{
    if (m_rules.isListedByName)
        return tr("The client ID below is made of it. You can rename the key later.");
    const QString typed = m_name->text().trimmed();
    const QString clientId = m_rules.clientIdFor(typed);
    if (clientId.isEmpty() || clientId == typed)
        return tr(
            "The key is called as its client ID below, which is made of this. You can rename it later.");
    return tr("The key will be called “%1”. You can rename it later.").arg(shortText(clientId));
}

QWidget *KeyForm::explainPolicies()
{
    auto *help = new Disclosure(NewKeyDialog::tr("What is this?", "about default policies"));
    help->setObjectName(u"policiesHelp"_s);
    auto *text = new QLabel(NewKeyDialog::tr(
        "A policy says what a key may do: which projects it may see, and where it may run something. Your "
        "organization's administrators chose the default ones; without any policy a key can sign in, but "
        "do nothing until someone attaches one."));
    text->setObjectName(u"policiesText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    makeMuted(text);
    auto *link = new LinkButton(NewKeyDialog::tr("Read about policies"));
    link->setObjectName(u"policiesLink"_s);
    connect(
        link, &QPushButton::clicked, this, [this] { Documentation::open(Documentation::policies(), *this); });
    help->body()->setSpacing(Metrics::grid);
    help->body()->addWidget(text);
    help->body()->addWidget(link, 0, Qt::AlignLeading);
    return help;
}

void KeyForm::setupAdvanced()
{
    auto *advanced = new Disclosure(NewKeyDialog::tr("Advanced"));
    m_redirectUris = makeLineList(u"redirectUrisEdit"_s);
    m_redirectUris->setPlaceholderText(u"http://localhost:8080/authorization-code/callback"_s);
    m_redirectField = new FormField(NewKeyDialog::tr("Redirect URIs"), m_redirectUris);
    m_redirectField->setHint(
        NewKeyDialog::tr("One in each line. Leave empty for the usual one; most keys never use it."));
    advanced->body()->addWidget(m_redirectField);
    m_layout->addWidget(advanced);
}

void KeyForm::setName(const QString &name)
{
    m_name->setText(name);
}

void KeyForm::setContacts(const QStringList &contacts)
{
    m_contacts->setText(contacts.join(u", "_s));
}

void KeyForm::setRedirectUris(const QStringList &uris)
{
    m_redirectUris->setPlainText(uris.join(u'\n'));
}

void KeyForm::showTaken()
{
    m_availability->setStatus(Icon::CircleX, ColorRole::Expired, NewKeyDialog::tr("already taken"));
    m_nameField->setError(NewKeyDialog::tr("A key with this client ID exists already. Choose another name."));
    m_name->setFocus();
    m_name->selectAll();
}

QString KeyForm::reasonAgainst() const
{
    const QString clientId = m_rules.clientIdFor(m_name->text());
    if (clientId.isEmpty())
        return NewKeyDialog::tr("Type a name first.");
    return m_rules.isTaken(clientId)
        ? NewKeyDialog::tr("The client ID is already taken. Choose another name.")
        : QString();
}

void KeyForm::look()
{
    m_nameField->setError({});
    m_nameField->setHint(nameHint());
    const QString clientId = m_rules.clientIdFor(m_name->text());
    m_clientId->setText(clientId.isEmpty() ? u"—"_s : clientId);
    m_clientId->setAccessibleName(NewKeyDialog::tr("Client ID %1").arg(clientId));
    const bool taken = !clientId.isEmpty() && m_rules.isTaken(clientId);
    announceClientId(clientId, taken);
    showAvailability(clientId, taken);
    emit changed();
}

void KeyForm::showAvailability(const QString &clientId, bool taken)
{
    if (taken) {
        m_availability->setStatus(Icon::CircleX, ColorRole::Expired, NewKeyDialog::tr("already taken"));
    } else if (clientId.isEmpty()) {
        m_availability->clear();
        if (!m_name->text().trimmed().isEmpty()) {
            m_nameField->setError(NewKeyDialog::tr(
                "Use at least one letter from a to z, or a digit: the client ID is made of them."));
        }
    } else {
        if (const auto trouble = nameTrouble(m_name->text()))
            m_nameField->setHint(trouble->message);
        m_availability->setStatus(
            Icon::CircleCheck, ColorRole::Ok, NewKeyDialog::tr("free", "a client ID that is not taken"));
    }
}

void KeyForm::announceClientId(const QString &clientId, bool taken)
{
    const QString text = clientId.isEmpty() ? QString()
        : taken                             ? NewKeyDialog::tr("Client ID %1 is already taken.").arg(clientId)
                                            : NewKeyDialog::tr("Client ID %1 is free.").arg(clientId);
    Announcer::announce(*m_clientId, text, Announcer::When::AfterTyping);
}

std::optional<NewKey> KeyForm::key()
{
    const QStringList redirectUris = linesOf(*m_redirectUris);
    if (const QString wrong = firstThatIsNoUri(redirectUris); !wrong.isEmpty()) {
        m_redirectField->setError(
            NewKeyDialog::tr("“%1” is not a URI. It starts with https:// or http://localhost.").arg(wrong));
        m_redirectUris->setFocus();
        return std::nullopt;
    }
    NewKey key;
    key.clientId = m_rules.clientIdFor(m_name->text());
    // The reference client sends the client ID as the name.
    key.name = m_rules.isListedByName ? m_name->text().trimmed() : key.clientId;
    key.contacts = contactsOf(m_contacts->text());
    key.redirectUris = redirectUris;
    key.attachDefaultPolicies = m_defaultPolicies->isChecked();
    return key;
}

} // namespace Latchkey::Ui
