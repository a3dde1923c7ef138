// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/desktop/raisewindow.h>

#include <QApplication>
#include <QWindow>

#ifdef LATCHKEY_XCB
#include <xcb/xcb.h>
#endif

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

#ifdef LATCHKEY_XCB

/// When the person asked for it, in the X server's time; 0 where the id does not say (Startup Notification
/// Protocol: "…_TIMEn").
quint32 timeIn(const QString &startupId)
{
    const qsizetype at = startupId.lastIndexOf("_TIME"_L1);
    return at < 0 ? 0 : QStringView(startupId).mid(at + 5).toUInt();
}

xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(connection, false, uint16_t(name.size()), name.constData());
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t found = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return found;
}

/// Qt would ask with the time of the last key stroke in this program, which window managers take for focus
/// stealing (Extended Window Manager Hints, _NET_ACTIVE_WINDOW).
bool activateOnX11(const QWidget &window, const QString &startupId)
{
    constexpr quint32 fromApplication = 1, fromPerson = 2;
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return false;
    xcb_connection_t *connection = x11->connection();
    const quint32 time = timeIn(startupId);
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = xcb_window_t(window.winId());
    event.type = atom(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = time ? fromApplication : fromPerson;
    event.data.data32[1] = time;
    xcb_send_event(connection, false, xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root,
        XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
        reinterpret_cast<const char *>(&event));
    xcb_flush(connection);
    return true;
}

#else

bool activateOnX11(const QWidget &, const QString &)
{
    return false;
}

#endif

} // namespace

void raiseWindow(QWidget &window, const QString &activationToken)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    QWidget *modal = QApplication::activeModalWidget();
    QWidget &target = modal ? *modal : window;
    // Qt's Wayland plugin takes it from there, once, and in Qt 6.4 from nowhere else. Other platforms have no
    // use for it, and other threads may be reading the environment.
    if (!activationToken.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    target.raise();
    if (!activateOnX11(target, activationToken))
        target.activateWindow();
}

} // namespace Latchkey::Ui
