// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/linksheet.h>

#include <ui/widgets/copyablefield.h>

#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

LinkSheet::LinkSheet(const QUrl &page, QWidget *parent)
    : Sheet(tr("Open the documentation"), parent)
{
    setObjectName(u"linkSheet"_s);
    setSubtitle(tr("The page could not be opened: this computer is offline, or no browser answers. Copy the "
                   "address and open it where you can."));
    auto *address = new CopyableField(tr("Address"), tr("Copy address"));
    address->setObjectName(u"addressField"_s);
    address->setValue(page.toString());
    body()->addWidget(address);
    address->findChild<QToolButton *>()->setFocus();
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &LinkSheet::accept);
}

LinkSheet::~LinkSheet() = default;

} // namespace Latchkey::Ui
