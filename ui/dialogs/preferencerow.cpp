// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/preferencerow.h>

#include <ui/theme/controls.h>
#include <ui/theme/fonts.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Latchkey::Ui {

PreferenceRow::PreferenceRow(
    const QString &caption, const QString &sentence, QWidget *control, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(caption);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setBuddy(control);
    auto *explanation = new QLabel(sentence);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setFont(Fonts::font(Fonts::Role::Small));
    if (sentence.isEmpty())
        explanation->hide(); // showing it before it has a parent would make a window of it
    makeMuted(explanation);
    control->setAccessibleName(caption);
    control->setAccessibleDescription(sentence);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(explanation);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Metrics::wideSpacing);
    row->addLayout(texts, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    setFocusProxy(control);
}

PreferenceRow::~PreferenceRow() = default;

} // namespace Latchkey::Ui
