// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/dialogs/contactcheck.h>

#include <ui/dialogs/linelist.h>
#include <ui/keytable/displaytext.h>
#include <ui/widgets/formfield.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Ui::ContactCheck)
};

QString warningFor(const QString &text)
{
    const QStringList contacts = contactsOf(text);
    const auto odd = std::ranges::find_if_not(contacts, &isEmailAddress);
    return odd == contacts.end()
        ? QString()
        : Tr::tr("“%1” does not look like an e-mail address. It is saved as it stands.").arg(shortText(*odd));
}

/// Warns when the person goes on; Enter, which may save at once, waits until the warning has been seen.
class ContactWatch final : public QObject
{
public:
    ContactWatch(QLineEdit &edit, FormField &field)
        : QObject(&field)
        , m_edit(edit)
        , m_field(field)
    {
        edit.installEventFilter(this);
        connect(&edit, &QLineEdit::editingFinished, this, &ContactWatch::warn);
        connect(&edit, &QLineEdit::textChanged, this, [this] { show({}); });
    }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        return (key == Qt::Key_Return || key == Qt::Key_Enter) && warn();
    }

private:
    /// Whether there is something new to read.
    bool warn()
    {
        if (!m_edit.isModified()) // what is there already is as someone wants it
            return false;
        return show(warningFor(m_edit.text())) && !m_shown.isEmpty();
    }

    bool show(const QString &warning)
    {
        m_field.setWarning(warning);
        return std::exchange(m_shown, warning) != warning;
    }

    QLineEdit &m_edit;
    FormField &m_field;
    QString m_shown;
};

} // namespace

bool isEmailAddress(QStringView text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+"_s));
    return shape.match(text.toString()).hasMatch();
}

void warnOfContacts(QLineEdit &edit, FormField &field)
{
    new ContactWatch(edit, field); // the field's
}

} // namespace Latchkey::Ui
