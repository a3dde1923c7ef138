// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/window/statusline.h>

#include <ui/clipboard/secretclipboard.h>
#include <ui/theme/colors.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/accessibleroles.h>
#include <ui/widgets/announcer.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/linkbutton.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey::Ui {

namespace {

constexpr int lineHeight = 32;
constexpr int clipboardIconSize = 14;
constexpr auto patience = 400ms;

QLabel *smallLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    makeCaption(label);
    return label;
}

/// A dot that sets two things apart on the screen would be read out.
QString spoken(const QString &text)
{
    QStringList parts = text.split(u'·', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts.join(u", "_s);
}

} // namespace

StatusLine::StatusLine(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_summary(smallLabel(this))
    , m_progressText(smallLabel(this))
    , m_cancel(new LinkButton(tr("Cancel"), this))
    , m_clipboardIcon(new IconLabel(this))
    , m_clipboardText(smallLabel(this))
    , m_clearNow(new LinkButton(tr("Clear now"), this))
{
    setObjectName(u"statusLine"_s);
    setAccessibleRole(this, QAccessible::StatusBar);
    setFixedHeight(lineHeight);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_progressText->setObjectName(u"progressLabel"_s);
    m_clipboardIcon->setIcon(Icon::Clipboard, ColorRole::Muted, clipboardIconSize);
    m_clipboardText->setObjectName(u"clipboardLabel"_s);
    m_cancel->setObjectName(u"cancelLoadButton"_s);
    m_cancel->setAccessibleName(tr("Cancel loading"));
    m_clearNow->setObjectName(u"clearClipboardButton"_s);
    for (LinkButton *link : {m_cancel, m_clearNow})
        link->setFont(Fonts::font(Fonts::Role::Caption));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::windowMargin, 1, Metrics::windowMargin, 0);
    row->setSpacing(Metrics::grid);
    row->addWidget(m_summary);
    row->addSpacing(Metrics::wideSpacing);
    row->addWidget(m_progressText);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_clipboardIcon);
    row->addWidget(m_clipboardText);
    row->addWidget(m_clearNow);

    connect(m_cancel, &LinkButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_clearNow, &LinkButton::clicked, &m_clipboard, &SecretClipboard::clear);
    connect(&m_clipboard, &SecretClipboard::changed, this, &StatusLine::updateClipboard);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { showProgress(true); });
    showProgress(false);
    updateClipboard();
}

StatusLine::~StatusLine() = default;

void StatusLine::setSummary(const QString &text)
{
    m_summary->setText(text);
    if (!text.isEmpty() && std::exchange(m_announcesSummary, false))
        Announcer::announce(*m_summary, spoken(text));
}

void StatusLine::setProgress(int keysSoFar)
{
    const bool loading = keysSoFar >= 0;
    m_announcesSummary = m_announcesSummary || loading; // once it has come to its end
    if (loading)
        m_progressText->setText(keysSoFar == 0 ? tr("Loading…") : tr("Loading… %L1 so far").arg(keysSoFar));
    if (loading == m_isLoading)
        return;
    m_isLoading = loading;
    if (loading)
        m_patience.start();
    else
        showProgress(false);
}

void StatusLine::showProgress(bool shown)
{
    m_patience.stop();
    m_progressText->setVisible(shown);
    m_cancel->setVisible(shown);
}

void StatusLine::updateClipboard()
{
    const bool holds = m_clipboard.holdsSecret();
    const bool changed = std::exchange(m_heldSecret, holds) != holds;
    if (changed && !holds)
        Announcer::announce(*this, tr("The secret is no longer on the clipboard."));
    m_clipboardIcon->setVisible(holds);
    m_clipboardText->setVisible(holds);
    m_clearNow->setVisible(holds);
    if (!holds)
        return;
    m_clipboardText->setText(m_clipboard.isWaitingForFocus()
            ? tr("Clipboard clears when you come back to this window ·")
            : tr("Clipboard clears in %n s ·", "seconds", m_clipboard.secondsLeft()));
    if (changed)
        Announcer::announce(*this, spoken(m_clipboardText->text()));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colorsFor(palette()).line);
}

} // namespace Latchkey::Ui
