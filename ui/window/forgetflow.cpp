// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/forgetflow.h>

#include <app/core/whenfinished.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/delivery/forgetdialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <algorithm>
#include <memory>

namespace Latchkey::Ui {

ForgetFlow::ForgetFlow(const FlowParts &parts)
    : m_with(parts)
{
}

ForgetFlow::~ForgetFlow() = default;

void ForgetFlow::start()
{
    QList<ApiKey> keys = m_with.selectedKeys();
    keys.removeIf([this](const ApiKey &key) { return !m_with.workspace.keptSecrets().isKept(key.clientId); });
    if (keys.isEmpty())
        return;
    QStringList names;
    for (const ApiKey &key : std::as_const(keys))
        names.append(key.name.isEmpty() ? key.clientId : key.name);
    auto *dialog = new ForgetDialog(names, &m_with.window);
    connect(dialog, &ForgetDialog::accepted, this, [this, keys] { forgetAll(keys); });
    dialog->openOverWindow();
}

void ForgetFlow::forgetAll(const QList<ApiKey> &keys)
{
    const auto left = std::make_shared<int>(int(keys.size()));
    for (const ApiKey &key : keys) {
        whenFinished(m_with.workspace.keptSecrets().forget(key.clientId), this,
            [this, left, key, count = int(keys.size())](const Result<void> &done) {
                if (!done)
                    return m_with.messages.showError(done.error()); // and nothing else is said
                if (--*left > 0)
                    return;
                m_with.messages.showMessage(Severity::Success,
                    count == 1
                        ? tr("The secret of “%1” is no longer on this computer.").arg(shortText(key.name))
                        : tr("The secrets of %n keys are no longer on this computer.", nullptr, count));
            });
    }
}

void ForgetFlow::forget(const ApiKey &key)
{
    if (!m_with.workspace.keptSecrets().isKept(key.clientId))
        return;
    whenFinished(m_with.workspace.keptSecrets().forget(key.clientId), this, [this](const Result<void> &done) {
        if (!done)
            m_with.messages.showError(done.error());
    });
}

} // namespace Latchkey::Ui
