// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/about/aboutdialog.h>

#include <ui/about/debuginformation.h>
#include <ui/theme/fonts.h>

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int visibleRows = 4;
constexpr int licenceLines = 9;
constexpr int licenceColumns = 74; // the texts are broken at 72 or so

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : Sheet(tr("About Latchkey"), parent)
    , m_libraries(libraries())
    , m_information(new DebugInformation(this))
    , m_list(new QListWidget)
    , m_licence(new QPlainTextEdit)
{
    setObjectName(u"aboutDialog"_s);
    setSubtitle(tr("A credential manager for Union API keys. Version %1, Apache License 2.0.")
                    .arg(QStringLiteral(LATCHKEY_VERSION)));
    setupLibraries();
    setupButtons();
    m_information->collect();
    m_list->setFocus();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::setupLibraries()
{
    auto *caption = new QLabel(tr("What it is made of"));
    makeCaption(caption);
    m_list->setObjectName(u"libraryList"_s);
    m_list->setAccessibleName(caption->text());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Library &library : std::as_const(m_libraries))
        m_list->addItem(tr("%1 %2 (%3)", "name, version and licence of a library")
                            .arg(library.name, library.version, library.licence));
    m_list->setFixedHeight(visibleRows * Metrics::rowHeight);
    m_licence->setObjectName(u"licenceText"_s);
    m_licence->setAccessibleName(tr("Licence"));
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setLayoutDirection(Qt::LeftToRight); // the texts are English
    m_licence->setFont(Fonts::monospace());
    const QFontMetrics metrics(m_licence->font());
    m_licence->setMinimumSize(
        metrics.horizontalAdvance(u'0') * licenceColumns, metrics.lineSpacing() * licenceLines);
    connect(m_list, &QListWidget::currentRowChanged, this, &AboutDialog::showLicence);
    m_list->setCurrentRow(0);
    body()->addWidget(caption);
    body()->addWidget(m_list);
    body()->addWidget(m_licence, 1);
}

void AboutDialog::setupButtons()
{
    auto *copy = addButton(tr("Copy debug information"), Variant::Normal, u"copyInformationButton"_s);
    copy->setToolTip(tr("Versions and surroundings for a bug report; no secret, no host."));
    auto *close = addButton(tr("Close"), Variant::Primary, u"closeButton"_s);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyInformation);
    connect(close, &QPushButton::clicked, this, &AboutDialog::accept);
}

void AboutDialog::showLicence(int row)
{
    m_licence->setPlainText(m_libraries.at(row).text);
}

void AboutDialog::copyInformation()
{
    QGuiApplication::clipboard()->setText(m_information->text());
    showNotice(tr("Copied. It names no person, no control plane and no key."));
}

} // namespace Latchkey::Ui
