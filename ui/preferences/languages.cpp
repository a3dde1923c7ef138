// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <ui/preferences/languages.h>

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey::Ui {

namespace {

const QString english = u"en"_s;

/// Simplified and Traditional Chinese are two languages to a reader; elsewhere the country makes no
/// difference.
bool speaks(const QString &name, const QLocale &wanted)
{
    const QLocale own(name);
    return own.language() == wanted.language() && own.script() == wanted.script();
}

/// The system's own ways where it has the same language; else the language's, in the system's country if it
/// can be.
QLocale formatsOf(const QString &name)
{
    const QLocale system = QLocale::system();
    if (speaks(name, system) || (name == english && system.language() == QLocale::C))
        return system;
    const QLocale here(QLocale(name).language(), QLocale(name).script(), system.territory());
    return here.territory() == system.territory() ? here : QLocale(name);
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    removeTranslators();
}

QList<Languages::Language> Languages::all()
{
    return {
        {u"de"_s, u"Deutsch"_s},
        {english, u"English"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"ar"_s, u"العربية"_s},
        {u"zh_CN"_s, u"简体中文"_s},
        {u"ja"_s, u"日本語"_s},
    };
}

QString Languages::best(const QString &chosen, const QStringList &wanted)
{
    const QList<Language> languages = all();
    if (std::any_of(
            languages.cbegin(), languages.cend(), [&](const Language &one) { return one.name == chosen; }))
        return chosen;
    for (const QString &wish : wanted) {
        const QLocale locale(wish);
        const auto found = std::find_if(languages.cbegin(), languages.cend(),
            [&](const Language &one) { return speaks(one.name, locale); });
        if (found != languages.cend())
            return found->name;
    }
    return english;
}

QStringList Languages::systemWishes()
{
    return QLocale::system().uiLanguages();
}

void Languages::use(const QString &name)
{
    removeTranslators();
    m_inUse = name;
    QLocale::setDefault(formatsOf(name));
    if (name != english)
        install(
            u"qtbase_"_s + name, {u":/translations"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    install(u"latchkey_"_s + name, {u":/translations"_s}); // English too: it has the plural forms
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) // Qt takes any other for one
        QGuiApplication::setLayoutDirection(QLocale(name).textDirection());
}

void Languages::install(const QString &file, const QStringList &folders)
{
    auto *translator = new QTranslator(this);
    m_translators.append(translator);
    for (const QString &folder : folders) {
        if (translator->load(file, folder) && QCoreApplication::installTranslator(translator))
            return;
    }
}

void Languages::removeTranslators()
{
    for (QTranslator *translator : std::as_const(m_translators)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    m_translators.clear();
}

} // namespace Latchkey::Ui
