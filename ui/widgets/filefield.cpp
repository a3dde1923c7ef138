// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/widgets/filefield.h>

#include <ui/theme/controls.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

FileField::FileField(const QString &title, const QStringList &nameFilters, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_nameFilters(nameFilters)
    , m_edit(new QLineEdit)
{
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"chooseFileButton"_s);
    choose->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::spacing);
    row->addWidget(m_edit, 1);
    row->addWidget(choose);
    m_edit->setAccessibleName(title);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as the field alone has
    connect(choose, &QPushButton::clicked, this, &FileField::browse);
}

FileField::~FileField() = default;

QString FileField::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void FileField::browse()
{
    auto *dialog = new QFileDialog(this, m_title, path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_isForNewFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(QFileInfo(path()).fileName());
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    dialog->setNameFilters(m_nameFilters);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(path);
        m_edit->setModified(true); // as if typed
    });
    dialog->open();
}

} // namespace Latchkey::Ui
