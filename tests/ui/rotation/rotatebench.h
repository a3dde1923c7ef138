// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tests/ui/window/windowbench.h>

#include <app/core/error.h>
#include <app/keys/keptsecrets.h>
#include <app/keys/workspace.h>
#include <ui/rotation/rotatedialog.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace Latchkey::Testing {

/// A window with the practice tenant, in which the key "prod-deploy" is rotated.
class RotateBench final
{
public:
    using Page = Ui::RotateDialog::Page;

    RotateBench()
        : window(PracticeOptions(), [this] { return now; })
    {
    }

    const QString name = QStringLiteral("rotateDialog");
    const QString oldId = QStringLiteral("prod-deploy");
    const QString newId = QStringLiteral("prod-deploy-2");
    QDateTime now = QDateTime::currentDateTimeUtc();
    WindowBench window;

    [[nodiscard]] Ui::RotateDialog *dialog() const
    {
        return qobject_cast<Ui::RotateDialog *>(window.dialog(name));
    }
    [[nodiscard]] bool isAt(Page page) const
    {
        return dialog() && dialog()->page() == page && !dialog()->isBusy();
    }
    [[nodiscard]] QAbstractButton *button(const char *objectName) const
    {
        return window.button(name, QLatin1StringView(objectName));
    }
    [[nodiscard]] QAbstractButton *next() const { return button("nextButton"); }
    [[nodiscard]] QAbstractButton *later() const { return button("laterButton"); }
    template <class Widget>
    [[nodiscard]] Widget *field(const char *objectName) const
    {
        return window.field<Widget>(name, QLatin1StringView(objectName));
    }
    [[nodiscard]] QString trouble() const { return window.trouble(name); }
    [[nodiscard]] Rotation record() const { return window.rotations.rotations().value(0); }
    [[nodiscard]] int sent(const char *procedure) { return window.tenant.requestCount(procedure); }

    void open()
    {
        QVERIFY(window.select({oldId}));
        window.trigger(Ui::ActionId::Rotate);
        SOON(dialog());
    }
    /// From the selected key on, the shortest way.
    void comeTo(Page page)
    {
        open();
        QVERIFY(isAt(Page::Plan));
        if (page == Page::Plan)
            return;
        next()->click();
        SOON(isAt(Page::HandOver));
        if (page == Page::HandOver)
            return;
        goOnTo(page);
    }
    /// From the delivery on.
    void goOnTo(Page page)
    {
        field<QLineEdit>("whereEdit")->setText(QStringLiteral("Jenkins"));
        next()->click();
        SOON(isAt(Page::Wait));
        if (page == Page::Wait)
            return;
        field<QRadioButton>("waitedRadio")->setChecked(true);
        next()->click();
        SOON(isAt(Page::Finish));
    }
    void close()
    {
        later()->click();
        QTRY_VERIFY(!window.window.findChild<Ui::RotateDialog *>());
    }
    void closeAndResume(Page page)
    {
        close();
        QVERIFY(window.message().contains(QStringLiteral("“prod-deploy”")));
        QCOMPARE(window.messageAction()->text(), QStringLiteral("Resume"));
        window.messageAction()->click();
        SOON(isAt(page));
    }
    /// What the new key's credentials are, by way of the clipboard.
    [[nodiscard]] Secret copied() const
    {
        auto *format = field<QComboBox>("formatCombo");
        format->setCurrentIndex(format->findData(int(CopyFormat::Raw)));
        QGuiApplication::clipboard()->clear();
        button("copyKeyButton")->click();
        const bool isThere = QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); });
        return isThere ? Secret(QGuiApplication::clipboard()->text().toLatin1()) : Secret();
    }
    /// Whether a text of the dialog that can be seen has this part.
    [[nodiscard]] bool says(const char *part) const
    {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part)))
                return true;
        }
        return false;
    }
    /// With Delete, as any other key.
    void deleteByHand(const QStringList &clientIds)
    {
        const QString sheet = QStringLiteral("deleteDialog");
        QVERIFY(window.select(clientIds));
        window.trigger(Ui::ActionId::Delete);
        SOON(window.dialog(sheet));
        if (clientIds.size() > 1) {
            window.field<QLineEdit>(sheet, QStringLiteral("countEdit"))
                ->setText(QString::number(clientIds.size()));
        }
        window.button(sheet, QStringLiteral("confirmDeleteButton"))->click();
        SOON(!window.dialog(sheet));
    }
    /// The keychain says no, and the person goes on without it.
    void comeToHandOverInMemory()
    {
        const Error locked(ErrorKind::KeychainLocked, QStringLiteral("The keychain is locked."));
        window.keychain.writeError = locked;
        window.keychain.notReady = locked;
        open();
        next()->click();
        SOON(button("inMemoryButton")->isVisible());
        button("inMemoryButton")->click();
        SOON(isAt(Page::HandOver));
    }
    /// The secret leaves the keychain behind the program's back.
    void loseSecret()
    {
        const auto forgotten = window.workspace->keptSecrets().forget(newId);
        SOON(forgotten.isFinished());
    }

    /// The answer to each such call is held up.
    [[nodiscard]] static PracticeFault slow(const std::string &path, std::chrono::milliseconds latency)
    {
        PracticeFault fault;
        fault.path = path;
        fault.kind = PracticeFault::Kind::Latency;
        fault.latency = latency;
        fault.times = -1;
        return fault;
    }
    [[nodiscard]] static PracticeFault faultAt(
        const std::string &path, const std::string &code = "unavailable")
    {
        PracticeFault fault;
        fault.path = path;
        fault.kind = PracticeFault::Kind::ConnectError;
        fault.connectCode = code;
        fault.httpStatus = code == "permission_denied" ? 403 : 503;
        fault.times = -1;
        return fault;
    }
};

} // namespace Latchkey::Testing
