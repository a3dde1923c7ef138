// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/aboutdialog.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

AboutDialog::AboutDialog(QWidget *parent)
    : Sheet(tr("About Latchkey"), parent)
{
    setObjectName(u"aboutDialog"_s);
    setSubtitle(tr("A credential manager for Union API keys."));
    auto *text = new QLabel(
        tr("Version %1, with Qt %2.").arg(QStringLiteral(LATCHKEY_VERSION), QLatin1StringView(qVersion()))
        + u"\n\n"_s + tr("Apache License 2.0. Icons from Lucide, ISC License."));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    body()->addWidget(text);
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &AboutDialog::accept);
}

AboutDialog::~AboutDialog() = default;

} // namespace Latchkey::Ui
