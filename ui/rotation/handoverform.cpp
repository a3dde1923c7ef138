// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/rotation/handoverform.h>

#include <app/keys/encodedcredentials.h>
#include <app/keys/pastedvalue.h>
#include <ui/delivery/copystylefield.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/keytable/displaytext.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/formfield.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr int longestPlace = 200;

bool isKey(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return decodeCredentials(Secret(bytes)) || resemblesKey(pastedValue(bytes));
}

} // namespace

HandOverForm::HandOverForm(const CopyStyle &style, bool keychainForgets, QWidget *parent)
    : QWidget(parent)
    , m_style(new CopyStyleField) // given its parent by the layout: Tab goes in the order in which they come
    , m_keep(new QCheckBox(keychainForgets
              ? tr("Keep the secret until Latchkey closes (practice)")
              : tr("Go on keeping the secret in this computer's keychain after the rotation")))
    , m_deliveries(new QLabel)
    , m_where(new QLineEdit)
{
    auto *copy = new QPushButton(Icons::get(Icon::Copy), RevealDialog::tr("Copy key"));
    copy->setObjectName(u"copyKeyButton"_s);
    copy->setAutoDefault(true);
    auto *deliver = new QPushButton(Icons::get(Icon::Send), RevealDialog::tr("Deliver…"));
    deliver->setObjectName(u"deliverKeyButton"_s);
    deliver->setAccessibleName(RevealDialog::tr("Deliver"));
    deliver->setAutoDefault(true);
    m_style->setStyle(style);
    m_keep->setObjectName(u"keepInKeychainCheck"_s);
    m_deliveries->setObjectName(u"deliveriesLabel"_s);
    m_deliveries->setTextFormat(Qt::PlainText);
    m_deliveries->setWordWrap(true);
    m_deliveries->hide();
    m_where->setObjectName(u"whereEdit"_s);
    m_where->setMaxLength(longestPlace);
    auto *where = new FormField(tr("Where it went"), m_where);
    where->setHint(tr("For example: the variables of our CI. Never the key itself."));
    auto *copyRow = new QHBoxLayout;
    copyRow->setSpacing(Metrics::spacing);
    copyRow->addWidget(copy);
    copyRow->addWidget(m_style, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::wideSpacing);
    column->addLayout(copyRow);
    column->addWidget(deliver);
    column->addWidget(m_deliveries);
    column->addWidget(where);
    column->addLayout(keepGroup());
    setFocusProxy(copy);
    connect(copy, &QPushButton::clicked, this, &HandOverForm::copyRequested);
    connect(deliver, &QPushButton::clicked, this, &HandOverForm::deliverRequested);
    connect(m_keep, &QCheckBox::toggled, this, &HandOverForm::keepRequested);
    connect(m_where, &QLineEdit::textChanged, this, &HandOverForm::changed);
}

HandOverForm::~HandOverForm() = default;

QLayout *HandOverForm::keepGroup()
{
    const QString howLong = tr("It is kept until the rotation ends, and removed then unless you tick this.");
    m_keep->setAccessibleDescription(howLong);
    auto *text = new QLabel(howLong);
    text->setObjectName(u"keepText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setIndent(Metrics::iconSize + Metrics::spacing - 2);
    makeMuted(text);
    auto *group = new QVBoxLayout;
    group->setSpacing(Metrics::grid);
    group->addWidget(m_keep);
    group->addWidget(text);
    return group;
}

CopyStyle HandOverForm::style() const
{
    return m_style->style();
}

void HandOverForm::setKeeps(bool keeps)
{
    const QSignalBlocker nobodyAsks(m_keep);
    m_keep->setChecked(keeps);
}

void HandOverForm::setDeliveries(const QList<RotationDelivery> &deliveries)
{
    QStringList lines;
    for (const RotationDelivery &delivery : deliveries) {
        if (!delivery.where.isEmpty())
            lines.append(tr("Delivered: %1").arg(shortText(delivery.where, longestPlace)));
    }
    lines.removeDuplicates();
    m_isDelivered = !lines.isEmpty();
    m_deliveries->setText(lines.join(u'\n'));
    m_deliveries->setVisible(m_isDelivered);
    emit changed();
}

QString HandOverForm::where() const
{
    return m_where->text().simplified();
}

void HandOverForm::clearWhere()
{
    m_where->setText({}); // not clear(): that can be undone
}

QString HandOverForm::keyIsNoPlace()
{
    return tr(
        "This is the key itself, or a part of it. Say only where you put it: what stands here is written "
        "down.");
}

QString HandOverForm::reasonAgainst() const
{
    if (isKey(where()))
        return keyIsNoPlace();
    return m_isDelivered || !where().isEmpty() ? QString()
                                               : tr("Deliver the key first, or say where you put it.");
}

} // namespace Latchkey::Ui
