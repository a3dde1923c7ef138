// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/proxydialog.h>

#include <ui/widgets/formfield.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ProxyDialog::ProxyDialog(const QString &proxy, QWidget *parent)
    : Sheet(tr("Proxy sign-in"), parent)
    , m_user(new QLineEdit)
    , m_userField(new FormField(tr("User name"), m_user))
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(tr("Keep in this computer's keychain")))
{
    setObjectName(u"proxyDialog"_s);
    setSubtitle(
        tr("The proxy %1 stands between this computer and Union, and wants to know who you are. Enter "
           "the user name and password of your network.")
            .arg(proxy));
    m_user->setObjectName(u"userEdit"_s);
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_password->setDragEnabled(false);
    body()->addWidget(m_userField);
    body()->addWidget(new FormField(tr("Password"), m_password));
    setupKeep();

    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(cancel);
    auto *signIn = addButton(tr("Sign in"), Variant::Primary, u"signInButton"_s);
    connect(cancel, &QPushButton::clicked, this, &ProxyDialog::reject);
    connect(signIn, &QPushButton::clicked, this, &ProxyDialog::request);
    connect(m_user, &QLineEdit::textChanged, this, [this] { m_userField->setError({}); });
    m_user->setFocus();
}

ProxyDialog::~ProxyDialog()
{
    (void)takePassword();
}

void ProxyDialog::setupKeep()
{
    m_keep->setObjectName(u"keepCheck"_s);
    m_keep->setAccessibleName(tr("Keep in keychain"));
    const QString explanation = tr("Else Latchkey forgets them when it closes.");
    m_keep->setAccessibleDescription(explanation);
    auto *text = new QLabel(explanation);
    text->setIndent(Metrics::iconSize + Metrics::spacing - 2);
    makeMuted(text);
    auto *group = new QVBoxLayout;
    group->setSpacing(Metrics::grid);
    group->addWidget(m_keep);
    group->addWidget(text);
    body()->addLayout(group);
}

void ProxyDialog::setUser(const QString &user)
{
    m_user->setText(user);
    if (!user.isEmpty())
        m_password->setFocus();
}

QString ProxyDialog::user() const
{
    return m_user->text().trimmed();
}

Secret ProxyDialog::takePassword()
{
    // Emptied first: the field lets go of its buffer, so that taking wipes the only one left.
    QString text = m_password->text();
    m_password->setText({});
    return Secret::take(std::move(text));
}

bool ProxyDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

void ProxyDialog::showRefused(const Error &error)
{
    showTrouble(error);
    m_password->setFocus();
}

void ProxyDialog::request()
{
    if (!user().isEmpty())
        return emit signInRequested();
    m_userField->setError(tr("Enter a user name."));
    m_user->setFocus();
}

} // namespace Latchkey::Ui

#include "moc_proxydialog.cpp"
