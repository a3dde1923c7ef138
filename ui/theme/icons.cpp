// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/theme/icons.h>

#include <app/core/logging.h>
#include <ui/theme/iconengine.h>
#include <ui/theme/paint.h>

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>

// Outside of any namespace, as Q_INIT_RESOURCE wants it: the icons come in a static library.
static void initializeIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace Latchkey::Ui {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView fileName(Icon icon)
{
    switch (icon) {
    case Icon::ArrowDown:
        return "arrow-down"_L1;
    case Icon::ArrowRightLeft:
        return "arrow-right-left"_L1;
    case Icon::ArrowUp:
        return "arrow-up"_L1;
    case Icon::Check:
        return "check"_L1;
    case Icon::ChevronDown:
        return "chevron-down"_L1;
    case Icon::ChevronLeft:
        return "chevron-left"_L1;
    case Icon::ChevronRight:
        return "chevron-right"_L1;
    case Icon::ChevronUp:
        return "chevron-up"_L1;
    case Icon::ChevronsUpDown:
        return "chevrons-up-down"_L1;
    case Icon::CircleAlert:
        return "circle-alert"_L1;
    case Icon::CircleCheck:
        return "circle-check"_L1;
    case Icon::CircleHelp:
        return "circle-question-mark"_L1;
    case Icon::CircleX:
        return "circle-x"_L1;
    case Icon::Clipboard:
        return "clipboard"_L1;
    case Icon::Clock:
        return "clock"_L1;
    case Icon::Columns:
        return "columns-3"_L1;
    case Icon::Copy:
        return "copy"_L1;
    case Icon::Download:
        return "download"_L1;
    case Icon::EllipsisVertical:
        return "ellipsis-vertical"_L1;
    case Icon::ExternalLink:
        return "external-link"_L1;
    case Icon::Eye:
        return "eye"_L1;
    case Icon::EyeOff:
        return "eye-off"_L1;
    case Icon::FileLock:
        return "file-lock"_L1;
    case Icon::Filter:
        return "funnel"_L1;
    case Icon::Globe:
        return "globe"_L1;
    case Icon::Info:
        return "info"_L1;
    case Icon::KeyRound:
        return "key-round"_L1;
    case Icon::Keyboard:
        return "keyboard"_L1;
    case Icon::Link:
        return "link"_L1;
    case Icon::Lock:
        return "lock"_L1;
    case Icon::LogIn:
        return "log-in"_L1;
    case Icon::LogOut:
        return "log-out"_L1;
    case Icon::Minus:
        return "minus"_L1;
    case Icon::PanelRight:
        return "panel-right"_L1;
    case Icon::PanelRightClose:
        return "panel-right-close"_L1;
    case Icon::Pencil:
        return "pencil"_L1;
    case Icon::Plug:
        return "plug"_L1;
    case Icon::Plus:
        return "plus"_L1;
    case Icon::RefreshCw:
        return "refresh-cw"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::SearchX:
        return "search-x"_L1;
    case Icon::Send:
        return "send"_L1;
    case Icon::Server:
        return "server"_L1;
    case Icon::Settings:
        return "settings"_L1;
    case Icon::ShieldCheck:
        return "shield-check"_L1;
    case Icon::Terminal:
        return "terminal"_L1;
    case Icon::Trash:
        return "trash-2"_L1;
    case Icon::TriangleAlert:
        return "triangle-alert"_L1;
    case Icon::Unplug:
        return "unplug"_L1;
    case Icon::User:
        return "user"_L1;
    case Icon::WifiOff:
        return "wifi-off"_L1;
    case Icon::X:
        return "x"_L1;
    }
    return "info"_L1;
}

QByteArray fileContents(QLatin1StringView name)
{
    initializeIconResources();
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qCWarning(lcUi) << "icon is missing:" << name;
    return file.readAll();
}

QPixmap rendered(const QByteArray &svg, int devicePixels)
{
    QSvgRenderer renderer(svg);
    QPixmap pixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, devicePixels, devicePixels));
    return pixmap;
}

QPixmap faded(const QPixmap &pixmap, qreal opacity)
{
    QPixmap result(pixmap.size());
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setOpacity(opacity);
    painter.drawPixmap(0, 0, pixmap);
    return result;
}

/// Those that show a side of the window or a way in and out; chevrons are chosen by those who draw them.
bool isMirrored(Icon icon)
{
    const bool hasSide = icon == Icon::PanelRight || icon == Icon::PanelRightClose || icon == Icon::LogIn
        || icon == Icon::LogOut;
    return hasSide && QGuiApplication::isRightToLeft();
}

} // namespace

namespace Icons {

QIcon get(Icon icon, ColorRole role)
{
    return QIcon(new IconEngine(icon, role));
}

QPixmap pixmap(Icon icon, const QColor &color, int size, qreal devicePixelRatio)
{
    const int devicePixels = std::max(1, qRound(size * devicePixelRatio));
    const QString key = u"latchkey-icon-%1-%2-%3-%4"_s.arg(static_cast<int>(icon))
                            .arg(color.rgba(), 8, 16, '0'_L1)
                            .arg(devicePixels)
                            .arg(int(isMirrored(icon)));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QByteArray svg = fileContents(fileName(icon));
        svg.replace("currentColor", color.name().toLatin1());
        pixmap = rendered(svg, devicePixels);
        if (isMirrored(icon))
            pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
        if (color.alpha() != 255)
            pixmap = faded(pixmap, color.alphaF());
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paint(QPainter &painter, Icon icon, const QColor &color, const QRect &area, int size)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPointF corner = QRectF(area).center() - QPointF(size, size) / 2.0;
    painter.drawPixmap(Paint::onDevicePixel(painter, corner), pixmap(icon, color, size, ratio));
}

QIcon application()
{
    constexpr int largestSmall = 32; // up to there a drawing of its own is clearer
    const QByteArray large = fileContents("latchkey"_L1);
    const QByteArray small = fileContents("latchkey-small"_L1);
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(rendered(size <= largestSmall ? small : large, size));
    return icon;
}

} // namespace Icons

} // namespace Latchkey::Ui
