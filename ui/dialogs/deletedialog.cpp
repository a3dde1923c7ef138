// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/deletedialog.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/icons.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/reasonagainst.h>
#include <ui/widgets/runlist.h>

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

/// Typed with the digits of the person's language or with 0 to 9; -1: no number.
qsizetype numberIn(const QString &text)
{
    bool isNumber = false;
    const int plain = text.trimmed().toInt(&isNumber);
    if (isNumber)
        return plain;
    const int local = QLocale().toInt(text.trimmed(), &isNumber);
    return isNumber ? local : -1;
}

} // namespace

DeleteDialog::DeleteDialog(
    const QList<ApiKey> &keys, const std::function<QString(const ApiKey &)> &describe, QWidget *parent)
    : Sheet(keys.size() == 1 ? tr("Delete API key") : tr("Delete API keys"), parent)
    , m_keys(keys)
{
    setObjectName(u"deleteDialog"_s);
    if (keys.size() == 1)
        setupOne(describe(keys.first()));
    else
        setupSeveral(describe);

    m_cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(m_cancel);
    m_delete = addButton(tr("Delete"), Variant::Danger, u"confirmDeleteButton"_s);
    m_delete->setIcon(Icons::get(Icon::Trash, ColorRole::Expired));
    m_cancel->setDefault(true);
    updateDelete();
    connect(m_cancel, &QPushButton::clicked, this, &DeleteDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::start);
    if (m_count)
        m_count->setFocus();
    else
        m_cancel->setFocus();
}

DeleteDialog::~DeleteDialog() = default;

void DeleteDialog::setupOne(const QString &description)
{
    const ApiKey &key = m_keys.first();
    setSubtitle(tr("Everything that uses “%1” stops working at once. This can't be undone.")
                    .arg(shortText(key.name)));
    m_facts = new QLabel(tr("Client ID %1").arg(shortText(key.clientId)) + u'\n' + description);
    m_facts->setObjectName(u"factsLabel"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    body()->addWidget(m_facts);
}

void DeleteDialog::setupSeveral(const std::function<QString(const ApiKey &)> &describe)
{
    setSubtitle(tr("Everything that uses these %n keys stops working at once. This can't be undone.", nullptr,
        int(m_keys.size())));
    m_list = new RunList(u"deleteList"_s, tr("Keys to delete"));
    for (const ApiKey &key : std::as_const(m_keys))
        m_list->add(key.clientId, shortText(key.name) + u" · "_s + describe(key));
    body()->addWidget(m_list);

    m_count = new QLineEdit;
    m_count->setObjectName(u"countEdit"_s);
    body()->addWidget(new FormField(whatToType(), m_count));
    connect(m_count, &QLineEdit::textChanged, this, &DeleteDialog::updateDelete);
}

QString DeleteDialog::whatToType() const
{
    return tr("Type %1 to delete them all").arg(QLocale().toString(m_keys.size()));
}

void DeleteDialog::updateDelete()
{
    const bool isMeant = !m_count || numberIn(m_count->text()) == m_keys.size();
    setReasonAgainst(*m_delete, isMeant ? QString() : whatToType());
    if (m_count) // who has typed means to delete: Enter does it, or nothing while the number is wrong
        (m_count->text().isEmpty() ? m_cancel : m_delete)->setDefault(true);
}

void DeleteDialog::addFact(const QString &clientId, const QString &fact)
{
    if (m_facts)
        return m_facts->setText(m_facts->text() + u" · "_s + fact);
    if (!m_running)
        m_list->setText(clientId, m_list->textOf(clientId) + u" · "_s + fact);
}

void DeleteDialog::start()
{
    m_running = true;
    showProgress(0);
    m_cancel->setText(m_keys.size() > 1 ? tr("Stop") : tr("Cancel"));
    emit deleteRequested();
}

void DeleteDialog::showProgress(int done)
{
    setBusy(m_keys.size() == 1
            ? tr("Deleting…")
            : tr("Deleting %1 of %2…").arg(QLocale().toString(done + 1), QLocale().toString(m_keys.size())));
}

void DeleteDialog::setResult(const QString &clientId, const std::optional<Error> &error)
{
    m_onlyTrouble = error;
    if (!m_list)
        return;
    const QString text = m_list->textOf(clientId) + u" — "_s + (error ? error->message() : tr("deleted"));
    m_list->setOutcome(clientId, error ? RunList::failed(text, error->detail()) : RunList::done(text));
}

void DeleteDialog::finish(int failed, int skipped)
{
    m_running = false;
    setIdle();
    if (failed == 0 && skipped == 0)
        return accept();
    if (!m_list)
        return showTrouble(*m_onlyTrouble);
    QStringList texts;
    if (skipped > 0)
        texts += tr("%n keys were not tried.", nullptr, skipped);
    if (failed > 0)
        texts += tr("%n keys could not be deleted.", nullptr, failed);
    showTrouble(Error(ErrorKind::Unavailable, texts.join(u' ')));
    const QString tried = tr("These keys have been tried. Select those that are left and delete them again.");
    setReasonAgainst(*m_delete, tried);
    setReasonAgainst(*m_count, tried);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void DeleteDialog::reject()
{
    if (m_running)
        return emit stopRequested();
    Sheet::reject();
}

} // namespace Latchkey::Ui
