// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/ui/window/windowbench.h>

#include <app/keys/workspace.h>
#include <ui/rotation/rotatedialog.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

#include <optional>

namespace Latchkey::Testing {

const QString rotateName = QStringLiteral("rotateDialog");
const QString listName = QStringLiteral("rotationsDialog");
const QString giveUpName = QStringLiteral("giveUpDialog");
const QString oldId = QStringLiteral("prod-deploy");
const QString newId = QStringLiteral("prod-deploy-2");

/// A window with the practice tenant, in which the key "prod-deploy" is rotated and the list of rotations is
/// looked at.
class RotationsBench
{
protected:
    void renew()
    {
        m_now = QDateTime::currentDateTimeUtc();
        m_bench.emplace(PracticeOptions(), [this] { return m_now; });
        QVERIFY(m_bench->openSignedIn());
    }
    /// Begins a rotation, and leaves it there.
    void rotateUntil(Ui::RotateDialog::Page page)
    {
        using Page = Ui::RotateDialog::Page;
        QVERIFY(m_bench->select({oldId}));
        m_bench->trigger(Ui::ActionId::Rotate);
        SOON(m_bench->dialog(rotateName));
        auto *dialog = qobject_cast<Ui::RotateDialog *>(m_bench->dialog(rotateName));
        auto *next = m_bench->button(rotateName, QStringLiteral("nextButton"));
        next->click();
        SOON(dialog->page() == Page::HandOver && !dialog->isBusy());
        if (page != Page::HandOver) {
            m_bench->field<QLineEdit>(rotateName, QStringLiteral("whereEdit"))->setText(QStringLiteral("CI"));
            next->click();
            SOON(dialog->page() == Page::Wait && !dialog->isBusy());
            next->click(); // in a week
        } else {
            m_bench->button(rotateName, QStringLiteral("laterButton"))->click();
        }
        SOON(!m_bench->window.findChild<Ui::RotateDialog *>());
    }

    void openList()
    {
        m_bench->trigger(Ui::ActionId::Rotations);
        SOON(m_bench->dialog(listName));
    }
    [[nodiscard]] QString rowText() const
    {
        auto *list = m_bench->field<QListWidget>(listName, QStringLiteral("rotationList"));
        return list && list->count() == 1 ? list->item(0)->text() : QString();
    }

    std::optional<WindowBench> m_bench;
    QDateTime m_now;
};

} // namespace Latchkey::Testing
