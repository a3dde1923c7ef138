// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/reports/exportdialog.h>

#include <ui/theme/icons.h>
#include <ui/widgets/formfield.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int dialogWidth = 480;

void name(QComboBox &combo, const QString &objectName, const QString &text)
{
    combo.setObjectName(objectName);
    combo.setAccessibleName(text);
    combo.view()->setAccessibleName(text);
}

} // namespace

ExportDialog::ExportDialog(const Content &content, QWidget *parent)
    : Sheet(tr("Export keys"), parent)
    , m_content(content)
    , m_keys(new QComboBox)
    , m_format(new QComboBox)
{
    setObjectName(u"exportDialog"_s);
    setMinimumWidth(dialogWidth);
    setSubtitle(tr("The file says what Union knows of the keys: names, owners, dates. No secret is in it."));
    setupKeys(content);
    setupFormat(content.format);
    auto *cancel = addButton(tr("Cancel"), Variant::Normal, u"cancelButton"_s);
    auto *exportButton = addButton(tr("Export…"), Variant::Primary, u"exportButton"_s);
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(exportButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    m_keys->setFocus();
}

ExportDialog::~ExportDialog() = default;

ExportDialog::Scope ExportDialog::scope() const
{
    return Scope(m_keys->currentData().toInt());
}

KeyFormat ExportDialog::format() const
{
    return KeyFormat(m_format->currentData().toInt());
}

int ExportDialog::count() const
{
    switch (scope()) {
    case Scope::Selected:
        return m_content.selected;
    case Scope::Shown:
        return m_content.shown;
    case Scope::All:
        return m_content.all;
    }
    Q_UNREACHABLE();
}

void ExportDialog::setupKeys(const Content &content)
{
    name(*m_keys, u"keysCombo"_s, tr("Keys"));
    if (content.selected > 0)
        m_keys->addItem(tr("The %n selected keys", nullptr, content.selected), int(Scope::Selected));
    if (content.shown > 0 && content.shown < content.all)
        m_keys->addItem(tr("The %n keys that the search shows", nullptr, content.shown), int(Scope::Shown));
    m_keys->addItem(tr("All %n keys", nullptr, content.all), int(Scope::All));
    body()->addWidget(new FormField(tr("Keys"), m_keys));
}

void ExportDialog::setupFormat(KeyFormat format)
{
    name(*m_format, u"formatCombo"_s, tr("Format", "of a file"));
    m_format->addItem(tr("JSON, as the flyte command prints a list"), int(KeyFormat::FlyteJson));
    m_format->addItem(tr("JSON, as Union's client writes a key"), int(KeyFormat::ProtobufJson));
    m_format->addItem(tr("CSV, for spreadsheets"), int(KeyFormat::Csv));
    m_format->setCurrentIndex(m_format->findData(int(format)));
    m_formatField = new FormField(tr("Format", "of a file"), m_format);
    body()->addWidget(m_formatField);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateHint);
    connect(m_keys, &QComboBox::currentIndexChanged, this, &ExportDialog::updateHint);
    updateHint();
}

void ExportDialog::updateHint()
{
    switch (format()) {
    case KeyFormat::ProtobufJson:
        m_formatField->setHint(count() == 1 ? tr("One object, in the form of Union's own Python library.")
                                            : tr("One object after the other, each in the form of Union's "
                                                 "own Python library. Most programs "
                                                 "expect one list: choose the first format for those."));
        break;
    case KeyFormat::FlyteJson:
        m_formatField->setHint(tr("One list of keys. Most programs that read JSON can use it."));
        break;
    case KeyFormat::Csv:
        m_formatField->setHint(
            tr("One line for each key. What a spreadsheet would take for a formula starts with '."));
        break;
    }
    shrinkToFit();
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileEnding(format()).mid(1));
    dialog->selectFile(u"api-keys"_s + fileEnding(format()));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportRequested);
    dialog->open();
}

} // namespace Latchkey::Ui
