// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/devicecodepane.h>

#include <ui/keytable/displaytext.h>
#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>
#include <ui/theme/icons.h>
#include <ui/widgets/qrcode.h>
#include <ui/widgets/selectabletext.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int usualCodeLength = 9; // longer ones are set smaller, or they would not fit beside the picture

QFont codeFont(qsizetype length)
{
    QFont font = Fonts::monospace();
    const qreal factor = length <= usualCodeLength ? 2.4 : length <= 2 * usualCodeLength ? 1.5 : 1.0;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DeviceCodePane::DeviceCodePane(QWidget *parent)
    : QWidget(parent)
    , m_code(new SelectableText)
    , m_address(new SelectableText)
    , m_qrCode(new QrCode)
    , m_countdown(plainLabel())
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &DeviceCodePane::updateCountdown);
    auto *text = new QVBoxLayout;
    text->setSpacing(Metrics::grid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::dialogMargin);
    layout->addLayout(text, 1);
    layout->addWidget(m_qrCode, 0, Qt::AlignTop);
    setupCode();
    setupAddress();
    m_qrCode->setObjectName(u"qrCode"_s);
    m_countdown->setObjectName(u"countdownLabel"_s);
    makeMuted(m_countdown);
    text->addStretch(1);
    text->addWidget(m_countdown);
}

DeviceCodePane::~DeviceCodePane() = default;

void DeviceCodePane::setupCode()
{
    auto *caption = new QLabel(tr("Code", "to type on another page"));
    makeCaption(caption);
    m_code->setObjectName(u"userCode"_s);
    m_code->setAccessibleName(tr("Code", "to type on another page"));
    auto *copy = new QPushButton(Icons::get(Icon::Copy), tr("Copy code"));
    copy->setObjectName(u"copyCodeButton"_s);
    copy->setAutoDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_prompt.userCode);
        emit copied();
    });
    auto *text = static_cast<QVBoxLayout *>(layout()->itemAt(0)->layout());
    text->addWidget(caption);
    text->addWidget(m_code, 0, Qt::AlignTop); // aligned, or the layout gives it one line only
    text->addSpacing(Metrics::grid);
    text->addWidget(copy, 0, Qt::AlignLeft);
}

void DeviceCodePane::setupAddress()
{
    auto *hint = new QLabel(tr("Go to this page and type it there:"));
    makeCaption(hint);
    m_address->setObjectName(u"verificationAddress"_s);
    m_address->setAccessibleName(tr("Sign-in page"));
    auto *text = static_cast<QVBoxLayout *>(layout()->itemAt(0)->layout());
    text->addSpacing(Metrics::spacing);
    text->addWidget(hint);
    text->addWidget(m_address, 0, Qt::AlignTop);
}

void DeviceCodePane::setPrompt(const DevicePrompt &prompt)
{
    m_prompt = prompt;
    m_code->setFont(codeFont(prompt.userCode.size()));
    m_code->setText(displayText(prompt.userCode));
    m_address->setText(displayText(prompt.verificationUrl.toString(QUrl::FullyEncoded)));
    m_qrCode->setText(prompt.completeUrl.toString(QUrl::FullyEncoded));
    m_qrCode->show();
    setEnabled(true);
    m_tick.start();
    updateCountdown();
}

void DeviceCodePane::stop()
{
    m_tick.stop();
    m_qrCode->setText({}); // nobody should scan it any more
    m_countdown->clear();
    setEnabled(false);
}

void DeviceCodePane::updateCountdown()
{
    const qint64 seconds = std::max<qint64>(0, m_clock().secsTo(m_prompt.expiresAt));
    m_countdown->setText(tr("Good for another %1:%2", "minutes and seconds")
                             .arg(seconds / 60)
                             .arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

} // namespace Latchkey::Ui

#include "moc_devicecodepane.cpp"
