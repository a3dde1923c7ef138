// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/dialogs/sheet.h>

class QUrl;

namespace Latchkey::Ui {

/// The address of a page that could not be opened, to copy.
class LinkSheet final : public Sheet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkSheet)

public:
    LinkSheet(const QUrl &page, QWidget *parent);
    ~LinkSheet() override;
};

} // namespace Latchkey::Ui
