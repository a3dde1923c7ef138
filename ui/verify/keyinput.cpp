// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/verify/keyinput.h>

#include <app/connections/boundedfile.h>
#include <ui/theme/controls.h>
#include <ui/theme/icons.h>
#include <ui/widgets/formfield.h>

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

constexpr qint64 largestFile = 16 * 1024; // a key has some hundred bytes

} // namespace

KeyInput::KeyInput(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_field(new FormField(tr("API key"), m_edit))
{
    m_edit->setObjectName(u"keyEdit"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase | Qt::ImhMultiLine);
    m_edit->setDragEnabled(false);
    m_edit->setAcceptDrops(false); // whoever holds the field takes them, files too
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::spacing);
    layout->addWidget(m_field);
    setupButtons();
    setFocusProxy(m_edit);
    takeDropsOn(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_field->setError({});
        emit keyChanged();
    });
}

KeyInput::~KeyInput()
{
    m_edit->disconnect(this);
    wipeKey();
}

void KeyInput::setupButtons()
{
    auto *clipboard = new QPushButton(Icons::get(Icon::Clipboard), tr("From clipboard"));
    clipboard->setObjectName(u"fromClipboardButton"_s);
    auto *file = new QPushButton(Icons::get(Icon::FileLock), tr("Open file…"));
    file->setObjectName(u"openKeyFileButton"_s);
    file->setAccessibleName(tr("Open file"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::spacing);
    row->addWidget(clipboard);
    row->addWidget(file);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    for (QPushButton *button : {clipboard, file})
        button->setAutoDefault(false); // Enter in the field is for the dialog
    connect(clipboard, &QPushButton::clicked, this, &KeyInput::takeFromClipboard);
    connect(file, &QPushButton::clicked, this, &KeyInput::chooseFile);
}

Secret KeyInput::key() const
{
    return Secret::take(m_edit->text().toUtf8());
}

bool KeyInput::hasKey() const
{
    return !m_edit->text().isEmpty();
}

void KeyInput::wipeKey()
{
    // Emptied first: the field lets go of its buffer, so that the only one left is wiped.
    QString text = m_edit->text();
    m_edit->setText({});
    wipe(text);
}

void KeyInput::setKey(const Secret &key)
{
    takeText(QString::fromUtf8(key.reveal()));
}

void KeyInput::takeText(QString text)
{
    wipeKey();
    m_edit->setText(text);
    m_edit->setFocus();
}

void KeyInput::readFile(const QString &path)
{
    auto bytes = readBoundedFile(path, largestFile);
    if (!bytes) {
        wipeKey();
        return setError(tr("This file can't be taken for a key: it is not there, may not be read, or is too "
                           "large. Choose one that holds the key alone."));
    }
    takeText(QString::fromUtf8(*bytes));
    wipe(*bytes);
}

void KeyInput::setHint(const QString &hint)
{
    m_field->setHint(hint);
}

void KeyInput::setError(const QString &error)
{
    m_field->setError(error);
}

void KeyInput::takeFromClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        return takeText(text);
    wipeKey();
    setError(tr("There is no text on the clipboard. Copy the key first."));
}

void KeyInput::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file with a key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KeyInput::readFile);
    dialog->open();
}

void KeyInput::takeDropsOn(QWidget *target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool KeyInput::canTake(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    return urls.isEmpty() ? dropped.hasText() : urls.size() == 1 && urls.first().isLocalFile();
}

void KeyInput::take(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    if (urls.isEmpty())
        takeText(dropped.text());
    else
        readFile(urls.first().toLocalFile());
}

bool KeyInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // QDragEnterEvent is one
    if (!canTake(*drop->mimeData()))
        return QWidget::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (event->type() == QEvent::Drop)
        take(*drop->mimeData());
    return true;
}

} // namespace Latchkey::Ui
