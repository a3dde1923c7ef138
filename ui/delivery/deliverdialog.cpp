// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/delivery/deliverdialog.h>

#include <app/delivery/delivery.h>
#include <app/delivery/toolcalls.h>
#include <ui/delivery/deliveryform.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/formfield.h>
#include <ui/widgets/runlist.h>
#include <ui/widgets/selectabletext.h>

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int dialogWidth = 560;

} // namespace

DeliverDialog::DeliverDialog(const Content &content, QSettings &settings, QWidget *parent)
    : Sheet(content.keys.size() == 1 ? tr("Deliver API key") : tr("Deliver API keys"), parent)
    , m_keys(content.keys)
    , m_settings(settings)
    , m_form(new DeliveryForm(DeliveryMemory(settings), clientIds()))
{
    setObjectName(u"deliverDialog"_s);
    setMinimumWidth(dialogWidth);
    setSubtitle(m_keys.size() == 1 ? tr("The secret of “%1” goes straight there and is shown nowhere.")
                                         .arg(shortText(m_keys.first().name))
                                   : tr("The secrets of %n keys go straight there and are shown nowhere.",
                                       nullptr, int(m_keys.size())));
    body()->addWidget(m_form);
    setupPreview();
    if (m_keys.size() > 1)
        setupList();
    if (!content.leftOut.isEmpty())
        showWarning(content.leftOut);
    m_cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    setStaysEnabled(m_cancel);
    m_deliver = addButton(tr("Deliver"), Variant::Primary, u"deliverButton"_s);
    m_deliver->setIcon(Icons::get(Icon::Send, ColorRole::OnAccent));
    connect(m_cancel, &QPushButton::clicked, this, &DeliverDialog::reject);
    connect(m_deliver, &QPushButton::clicked, this, &DeliverDialog::start);
    connect(m_form, &DeliveryForm::changed, this, &DeliverDialog::updatePreview);
    updatePreview();
    m_form->setFocus();
}

DeliverDialog::~DeliverDialog() = default;

QStringList DeliverDialog::clientIds() const
{
    QStringList clientIds;
    for (const Key &key : m_keys)
        clientIds.append(key.clientId);
    return clientIds;
}

void DeliverDialog::setupPreview()
{
    m_preview = new SelectableText;
    m_preview->setObjectName(u"previewText"_s);
    m_preview->setFont(Fonts::monospace());
    QSizePolicy wrapping(QSizePolicy::Preferred, QSizePolicy::Minimum); // a long command has several lines
    wrapping.setHeightForWidth(true);
    m_preview->setSizePolicy(wrapping);
    m_previewField = new FormField(tr("What is run"), m_preview);
    m_previewField->setHint(tr("The key is not in it: the command reads it from its standard input."));
    body()->addWidget(m_previewField);
}

void DeliverDialog::setupList()
{
    m_list = new RunList(u"deliverList"_s, tr("Keys to deliver"));
    for (const Key &key : std::as_const(m_keys))
        m_list->add(key.clientId, shortText(key.name));
    body()->addWidget(m_list);
}

void DeliverDialog::updatePreview()
{
    m_mayReplace.clear();
    const auto call = Delivery::preview(m_form->place(), m_keys.first().clientId);
    m_previewField->setVisible(call.has_value());
    if (call)
        m_preview->setText(ToolCalls::commandLine(*call));
    shrinkToFit();
}

void DeliverDialog::start()
{
    const DeliveryPlace place = m_form->place();
    if (const auto checked = Delivery::check(place, clientIds()); !checked)
        return showTrouble(checked.error());
    if (const QStringList files = Delivery::replacedFiles(place, clientIds()); files != m_mayReplace) {
        m_mayReplace = files;
        if (!files.isEmpty())
            return askToReplace(files);
    }
    DeliveryMemory(m_settings).remember(place);
    m_isRunning = true;
    showProgress(0);
    m_cancel->setText(m_keys.size() > 1 ? tr("Stop") : tr("Cancel"));
    emit deliverRequested(place);
}

void DeliverDialog::askToReplace(const QStringList &files)
{
    showWarning(files.size() == 1
            ? tr("“%1” is there already. Press Deliver again to replace it.").arg(shortText(files.first()))
            : tr("%n files are there already. Press Deliver again to replace them.", nullptr,
                int(files.size())));
}

void DeliverDialog::showProgress(int done)
{
    setBusy(m_keys.size() == 1 ? tr("Delivering…")
                               : tr("Delivering %1 of %2…")
                                     .arg(QLocale().toString(done + 1), QLocale().toString(m_keys.size())));
}

void DeliverDialog::showKeychainWait()
{
    Sheet::showProgress(tr("Waiting for your keychain… Unlock it if you are asked to."));
}

void DeliverDialog::setResult(const QString &clientId, const std::optional<Error> &error)
{
    m_onlyTrouble = error;
    if (!m_list)
        return;
    const QString key = m_list->textOf(clientId);
    m_list->setOutcome(clientId,
        error ? RunList::failed(
            tr("%1: %2", "a key's name, and what went wrong").arg(key, error->message()), error->detail())
              : RunList::done(tr("%1: delivered", "a key's name").arg(key)));
}

void DeliverDialog::finish(int failed, int skipped)
{
    m_isRunning = false;
    setIdle();
    if (failed == 0 && skipped == 0)
        return accept();
    if (!m_list) {
        m_cancel->setText(tr("Cancel"));
        return showTrouble(m_onlyTrouble.value_or(Error::cancelled()));
    }
    QStringList texts;
    if (skipped > 0)
        texts += tr("%n keys were not tried.", nullptr, skipped);
    if (failed > 0)
        texts += tr("%n keys could not be delivered.", nullptr, failed);
    showTrouble(Error(ErrorKind::Unavailable, texts.join(u' ')));
    m_form->setEnabled(false);
    m_deliver->setEnabled(false);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void DeliverDialog::reject()
{
    if (m_isRunning)
        return emit stopRequested();
    Sheet::reject();
}

} // namespace Latchkey::Ui
