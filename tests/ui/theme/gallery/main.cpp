// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
// Shows the theme's parts in a window, or saves pictures of them: lookgallery [folder]
#include "samplecontrols.h"
#include "sampledialogs.h"
#include "samplewindow.h"

#include <ui/theme/icons.h>
#include <ui/theme/theme.h>
#include <ui/widgets/scrim.h>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolTip>

#include <functional>
#include <memory>
#include <vector>

namespace {

using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

void save(QWidget &widget, const QString &path)
{
    if (!widget.grab().save(path))
        qFatal("cannot write the picture");
}

/// A dialog over its dimmed window, as a compositor would show it.
void saveTogether(QWidget &window, QDialog &dialog, const QString &path)
{
    QPixmap picture = window.grab();
    const QPixmap front = dialog.grab();
    QPainter painter(&picture);
    painter.drawPixmap((window.width() - dialog.width()) / 2, (window.height() - dialog.height()) / 2, front);
    painter.end();
    picture.save(path);
}

std::unique_ptr<QMenu> sampleMenu()
{
    auto menu = std::make_unique<QMenu>();
    menu->addAction(Icons::get(Icon::Copy), u"Copy credentials"_s, Qt::CTRL | Qt::Key_C);
    menu->addMenu(u"Copy as"_s)->addAction(u"raw"_s);
    menu->addAction(Icons::get(Icon::ShieldCheck), u"Verify"_s)->setEnabled(false);
    menu->addSeparator();
    QAction *details = menu->addAction(u"Show details"_s, Qt::CTRL | Qt::Key_I);
    details->setCheckable(true);
    details->setChecked(true);
    menu->addAction(Icons::get(Icon::Trash, ColorRole::Overdue), u"Delete…"_s, Qt::Key_Delete);
    menu->setActiveAction(menu->actions().first());
    return menu;
}

/// Takes one picture after the other, each after its window has become active.
class Photographer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Photographer)

public:
    Photographer(const QDir &folder, const QString &name)
        : m_folder(folder)
        , m_name(name)
    {
        m_steps = {
            [this] { m_window.show(); },
            [this] { save(m_window, path(u"main"_s)); },
            [this] { focus(m_window.findChild<QTableView *>()); },
            [this] { save(m_window, path(u"focus-row"_s)); },
            [this] { focus(m_window.findChild<QPushButton *>(u"primary"_s)); },
            [this] { save(m_window, path(u"focus-button"_s)); },
            [this] { open(newKeySample(&m_window)); },
            [this] { close(u"new"_s); },
            [this] { open(revealSample(&m_window)); },
            [this] { close(u"reveal"_s); },
            [this] { m_window.showMessage(); },
            [this] { save(m_window, path(u"message"_s)); },
            [this] { m_empty.show(); },
            [this] { save(m_empty, path(u"empty"_s)); },
            [this] { m_controls.show(); },
            [this] { save(m_controls, path(u"controls"_s)); },
            [this] { m_controls.findChild<QComboBox *>()->showPopup(); },
            [this] { save(*QApplication::activePopupWidget(), path(u"list"_s)); },
            [this] { m_controls.findChild<QComboBox *>()->hidePopup(); },
            [this] { QToolTip::showText(QPoint(40, 40), u"3 September 2026, 14:02"_s); },
            [this] { saveToolTip(); },
            [this] { m_menu->popup(QPoint(0, 0)); },
            [this] { save(*m_menu, path(u"menu"_s)); },
        };
        connect(&m_timer, &QTimer::timeout, this, &Photographer::next);
        m_timer.start(150);
    }
    ~Photographer() override = default;

private:
    void next()
    {
        if (m_index == m_steps.size())
            return QApplication::quit();
        m_steps[m_index++]();
    }

    [[nodiscard]] QString path(const QString &what) const
    {
        return m_folder.filePath(what + u'-' + m_name + u".png"_s);
    }

    static void focus(QWidget *widget)
    {
        widget->window()->activateWindow();
        widget->window()->setAttribute(Qt::WA_KeyboardFocusChange);
        widget->setFocus(Qt::TabFocusReason);
    }

    void saveToolTip()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (window->windowType() == Qt::ToolTip && window->isVisible())
                save(*window, path(u"tooltip"_s));
    }

    void open(QDialog *dialog)
    {
        m_dialog = dialog;
        Scrim::behind(dialog, &m_window);
        dialog->open();
        dialog->activateWindow();
    }

    void close(const QString &what)
    {
        saveTogether(m_window, *m_dialog, path(what));
        m_dialog->reject();
    }

    QDir m_folder;
    QString m_name;
    SampleWindow m_window{SampleWindow::Middle::Table};
    SampleWindow m_empty{SampleWindow::Middle::Empty};
    SampleControls m_controls;
    std::unique_ptr<QMenu> m_menu = sampleMenu();
    QDialog *m_dialog = nullptr;
    std::vector<std::function<void()>> m_steps;
    std::size_t m_index = 0;
    QTimer m_timer;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    if (argc < 2) {
        SampleWindow window(SampleWindow::Middle::Table);
        SampleControls controls;
        window.show();
        controls.show();
        return QApplication::exec();
    }
    const QString name = qEnvironmentVariable("LATCHKEY_APPEARANCE", u"system"_s);
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
    Photographer photographer(QDir(QString::fromLocal8Bit(argv[1])), name + u'@' + scale);
    return QApplication::exec();
}

#include "main.moc"
