// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/apikeypane.h>

#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/widgets/formfield.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

ApiKeyPane::ApiKeyPane(QWidget *parent)
    : QWidget(parent)
    , m_key(new QLineEdit)
    , m_field(new FormField(tr("API key"), m_key))
    , m_keep(new QCheckBox(tr("Keep in this computer's keychain")))
{
    m_key->setObjectName(u"apiKeyEdit"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase | Qt::ImhMultiLine);
    m_key->setContextMenuPolicy(Qt::DefaultContextMenu);
    m_key->setDragEnabled(false);
    m_field->setHint(tr("The whole value of FLYTE_API_KEY, as it was shown when the key was created."));
    m_keep->setObjectName(u"keepApiKeyCheck"_s);
    m_keep->setAccessibleName(tr("Keep in keychain"));
    const QString explanation = tr("Else Latchkey forgets the key when it closes.");
    m_keep->setAccessibleDescription(explanation);
    auto *text = new QLabel(explanation);
    text->setIndent(Metrics::iconSize + Metrics::spacing - 2);
    makeMuted(text);

    auto *group = new QVBoxLayout;
    group->setSpacing(Metrics::grid);
    group->addWidget(m_keep);
    group->addWidget(text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::wideSpacing);
    layout->addWidget(m_field);
    layout->addLayout(group);
    setFocusProxy(m_key);
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        m_field->setError({});
        emit keyChanged();
    });
}

ApiKeyPane::~ApiKeyPane()
{
    wipeKey();
}

Secret ApiKeyPane::key() const
{
    return Secret::take(m_key->text().toUtf8());
}

void ApiKeyPane::wipeKey()
{
    // Emptied first: the field lets go of its buffer, so that the only one left is wiped.
    QString text = m_key->text();
    m_key->setText({});
    wipe(text);
}

bool ApiKeyPane::hasKey() const
{
    return !m_key->text().isEmpty();
}

bool ApiKeyPane::isToBeKept() const
{
    return m_keep->isChecked();
}

void ApiKeyPane::setError(const QString &text)
{
    m_field->setError(text);
}

} // namespace Latchkey::Ui

#include "moc_apikeypane.cpp"
