// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/removal/dataremoval.h>

#include <app/core/places.h>
#include <app/removal/settingsremoval.h>
#include <app/removal/terminal.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::DataRemoval)
};

QString question()
{
    return QStringList{
        Tr::tr("Everything that Latchkey keeps for you on this computer will be removed: its settings and "
               "connections, the activity journal, stored lists of keys, and its items in your keychain: "
               "sign-ins, kept secrets and proxy passwords."),
        Tr::tr("This can't be taken back. A kept secret may be stored nowhere else, and a rotation that is "
               "under way can't be resumed."),
        Tr::tr("Type “%1” to go on:", "%1 is the word for yes, as translated")
            .arg(Tr::tr("yes", "the word that a person types to agree, in small letters"))}
        .join(u'\n');
}

/// The folder with the organization's name, which holds those of its programs.
void removeFrame(const QString &folder)
{
    if (QFileInfo(folder).fileName() == QCoreApplication::organizationName())
        FileRemoval::removeIfEmpty(folder);
}

} // namespace

DataRemoval::DataRemoval(Terminal &terminal, OwnItemsPlaces items, std::function<Running()> running)
    : m_terminal(terminal)
    , m_items(std::move(items))
    , m_running(std::move(running))
{
}

DataRemoval::~DataRemoval() = default;

DataRemoval::ExitCode DataRemoval::run(bool agreed)
{
    if (!agreed && !m_terminal.canAsk()) {
        m_terminal.complain(Tr::tr(
            "Nobody can be asked here, so nothing was removed. Add --yes to remove without a question."));
        return WrongArguments;
    }
    if (!isAlone())
        return NotAllDone;
    if (!agreed && !agrees()) {
        m_terminal.complain(Tr::tr("Nothing was removed."));
        return NotAllDone;
    }
    removeFiles(); // first: a keychain may wait for a person who has gone
    return tell(removeItems());
}

bool DataRemoval::isAlone()
{
    switch (m_running()) {
    case Running::Nothing:
        return true;
    case Running::Latchkey:
        m_terminal.complain(
            Tr::tr("Latchkey is running, so nothing was removed. Quit it, and do this again."));
        return false;
    case Running::Practice:
        m_terminal.complain(
            Tr::tr("The practice tenant is open, so nothing was removed. Quit it, and do this again."));
        return false;
    }
    Q_UNREACHABLE();
}

bool DataRemoval::agrees()
{
    const QString answer = m_terminal.ask(question() + u' ').toCaseFolded();
    return answer == Tr::tr("yes", "the word that a person types to agree, in small letters").toCaseFolded()
        || answer == "yes"_L1; // as the manual page has it
}

void DataRemoval::removeFiles()
{
    const QString settingsFolder = QFileInfo(QSettings().fileName()).path();
    removeSettings(m_files);
    removeFrame(settingsFolder);
    for (const QString &folder : Places::ownFolders()) {
        m_files.remove(folder);
        removeFrame(QFileInfo(folder).path());
    }
    for (const Places::Shared &shared : Places::shared())
        m_files.removeIn(shared.folder, shared.names);
}

RemovedItems DataRemoval::removeItems()
{
    bool isTold = false;
    return removeOwnItems(m_items, [this, &isTold] {
        if (!isTold)
            m_terminal.complain(Tr::tr("Your keychain is locked and asks for its password…"));
        isTold = true;
    });
}

DataRemoval::ExitCode DataRemoval::tell(const RemovedItems &items)
{
    m_terminal.say(Tr::tr("Removed from this computer: %n files.", nullptr, m_files.count()));
    m_terminal.say(Tr::tr("Removed from your keychain: %n items.", nullptr, items.count));
    m_terminal.say(Tr::tr("Left as they are: your API keys at Union, files that you saved, and what other "
                          "programs keep in your "
                          "keychain, such as the command lines' sign-ins."));
    for (const QString &path : m_files.left()) {
        m_terminal.complain(Tr::tr("%1 could not be removed. Check its permissions and do this again.")
                                .arg(QDir::toNativeSeparators(path)));
    }
    for (const FileRemoval::Link &link : m_files.linked()) {
        m_terminal.complain(
            Tr::tr("%1 was only a link to %2, which is still there. Remove that yourself if "
                   "nothing else uses it.",
                "both are paths of files or folders")
                .arg(QDir::toNativeSeparators(link.path), QDir::toNativeSeparators(link.target)));
    }
    if (items.trouble)
        m_terminal.complain(items.trouble->message());
    const bool isAllGone = m_files.left().isEmpty() && m_files.linked().isEmpty() && !items.trouble;
    return isAllGone ? Done : NotAllDone;
}

} // namespace Latchkey
