// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ui/theme/colors.h>

#include <QIcon>

namespace Latchkey::Ui {

/// The icons of resources/icons/lucide.
enum class Icon {
    ArrowDown,
    ArrowRightLeft,
    ArrowUp,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronsUpDown,
    CircleAlert,
    CircleCheck,
    CircleHelp,
    CircleX,
    Clipboard,
    Clock,
    Columns,
    Copy,
    Download,
    EllipsisVertical,
    ExternalLink,
    Eye,
    EyeOff,
    FileLock,
    Filter,
    Globe,
    Info,
    KeyRound,
    Keyboard,
    Link,
    Lock,
    LogIn,
    LogOut,
    Minus,
    PanelRight,
    PanelRightClose,
    Pencil,
    Plug,
    Plus,
    RefreshCw,
    Search,
    SearchX,
    Send,
    Server,
    Settings,
    ShieldCheck,
    Terminal,
    Trash,
    TriangleAlert,
    Unplug,
    User,
    WifiOff,
    X,
};

namespace Icons {

/// An icon that takes its colour from the application's palette each time it is painted, sharp at any size
/// and scale. Parsed when first painted. A disabled one is faded.
[[nodiscard]] QIcon get(Icon icon, ColorRole role = ColorRole::Text);

/// The same as a picture for delegates and custom painting, in a colour of their own; cached.
[[nodiscard]] QPixmap pixmap(Icon icon, const QColor &color, int size, qreal devicePixelRatio);

/// Paints the icon into the middle of `area` at `size` pixels.
void paint(QPainter &painter, Icon icon, const QColor &color, const QRect &area, int size = 16);

/// The program's own icon, 16–256 pixels.
[[nodiscard]] QIcon application();

} // namespace Icons

} // namespace Latchkey::Ui
