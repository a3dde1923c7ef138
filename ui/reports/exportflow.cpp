// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/exportflow.h>

#include <app/keys/workspace.h>
#include <ui/keytable/displaytext.h>
#include <ui/keytable/keylisting.h>
#include <ui/reports/exportdialog.h>
#include <ui/window/mainwindow.h>
#include <ui/window/messages.h>

#include <QFileInfo>
#include <QPointer>
#include <QSettings>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString formatSetting = u"export/format"_s;

} // namespace

ExportFlow::ExportFlow(const FlowParts &parts)
    : m_with(parts)
{
}

ExportFlow::~ExportFlow() = default;

void ExportFlow::start()
{
    const ApiKeys selected = selectedKeys();
    const ApiKeys shown = shownKeys();
    const ApiKeys all = allKeys();
    if (all.empty())
        return m_with.messages.showMessage(Severity::Information, tr("There are no keys to export."));
    auto *dialog = new ExportDialog({.selected = int(selected.size()),
                                        .shown = int(shown.size()),
                                        .all = int(all.size()),
                                        .format = lastFormat()},
        &m_with.window);
    const auto keysIn = [selected, shown, all](ExportDialog::Scope scope) {
        switch (scope) {
        case ExportDialog::Scope::Selected:
            return selected;
        case ExportDialog::Scope::Shown:
            return shown;
        case ExportDialog::Scope::All:
            return all;
        }
        Q_UNREACHABLE();
    };
    connect(dialog, &ExportDialog::exportRequested, this,
        [this, dialog, keysIn](const QString &path) { write(dialog, keysIn(dialog->scope()), path); });
    dialog->openOverWindow();
}

ApiKeys ExportFlow::keysIn(const std::vector<int> &rows) const
{
    const ApiKeys all = m_with.workspace.keys().snapshot();
    const KeyFilterModel &filter = m_with.listing.filter();
    ApiKeys keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(all.at(size_t(filter.mapToSource(filter.index(row, 0)).row())));
    return keys;
}

ApiKeys ExportFlow::selectedKeys() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_with.listing.selection().selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end()); // as shown
    return keysIn(rows);
}

ApiKeys ExportFlow::shownKeys() const
{
    std::vector<int> rows(size_t(m_with.listing.filter().rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return keysIn(rows);
}

ApiKeys ExportFlow::allKeys() const
{
    ApiKeys keys = m_with.workspace.keys().snapshot();
    if (!m_with.listing.filter().showsAllApplications())
        std::erase_if(keys, [](const ApiKeyPtr &key) { return !key->isApiKey(); });
    return keys;
}

KeyFormat ExportFlow::lastFormat() const
{
    const QString name = m_with.settings.value(formatSetting).toString();
    for (const KeyFormat format : {KeyFormat::ProtobufJson, KeyFormat::FlyteJson, KeyFormat::Csv}) {
        if (name == formatName(format))
            return format;
    }
    return KeyFormat::FlyteJson;
}

void ExportFlow::write(ExportDialog *dialog, const ApiKeys &keys, const QString &path)
{
    const KeyFormat format = dialog->format();
    m_with.settings.setValue(formatSetting, QString(formatName(format)));
    dialog->setBusy(tr("Writing the file…"));
    m_writer.run([keys, format, path] { return writeReport(path, exported(keys, format)); }, this,
        [this, guard = QPointer(dialog), format, count = int(keys.size()), path](
            const Result<void> &written) {
            if (guard)
                guard->setIdle();
            if (guard && !written)
                guard->showTrouble(written.error());
            else if (guard)
                guard->accept();
            conclude(format, count, path, written);
        });
}

void ExportFlow::conclude(KeyFormat format, int count, const QString &path, const Result<void> &written)
{
    m_with.workspace.activity().record(
        {.action = JournalAction::Exported, .detail = formatName(format)}, troubleOf(written));
    if (!written)
        return;
    m_with.focusTable();
    m_with.messages.showMessage(Severity::Success,
        tr("%n keys were written to %1.", nullptr, count).arg(shortText(QFileInfo(path).fileName())));
}

} // namespace Latchkey::Ui
