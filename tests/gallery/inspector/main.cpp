// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

// Plays every scene of the gallery in the language of a given file and says what is not translated (with
// --marked, where every translation is ⟦marked⟧) and what is cut off. Ends with 1 if there is anything.

#include "../scene.h"
#include "../stage.h"
#include "clipping.h"
#include "texts.h"
#include "words.h"

#include <app/keys/keylist.h>
#include <app/keys/workspace.h>
#include <ui/keytable/displaytext.h>
#include <ui/preferences/languages.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QLoggingCategory>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <cstdio>

using namespace Latchkey;
using namespace Latchkey::Gallery;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong in all scenes; each thing is said once, with the first scene it is in.
class Report final
{
public:
    void add(const QString &scene, const QString &what)
    {
        if (m_said.contains(what))
            return;
        m_said.insert(what);
        std::printf("%s: %s\n", qPrintable(scene), qPrintable(what));
    }

    [[nodiscard]] qsizetype count() const { return m_said.size(); }

private:
    QSet<QString> m_said;
};

QList<ApiKey> keysOf(Stage &stage)
{
    QList<ApiKey> keys;
    Workspace *workspace = stage.bench().workspace;
    for (int row = 0; workspace && row < workspace->keys().size(); ++row)
        keys.append(workspace->keys().at(row));
    return keys;
}

/// The texts in the scenes' sources.
QStringList samplesIn(const QString &folder)
{
    static const QRegularExpression literal(uR"X("((?:[^"\\\n]|\\.)+)")X"_s);
    QStringList samples;
    QDirIterator files(folder, {u"*scenes.cpp"_s, u"stage.cpp"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qPrintable(file.fileName()));
        auto found = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString text = found.next().captured(1).trimmed();
            if (text.contains(u' ')) // a single word could hide one that was forgotten
                samples << text << Ui::shortText(text);
        }
    }
    return samples;
}

/// What is cut off for longer than the layouts take to settle.
QStringList clippedWhenSettled(const QWidget &window, Stage &stage)
{
    constexpr int patience = 20;
    QStringList clipped = clippedTexts(window);
    for (int tries = 0; !clipped.isEmpty() && tries < patience; ++tries) {
        stage.settle();
        clipped = clippedTexts(window);
    }
    return clipped;
}

void inspect(const Scene &scene, const QStringList *samples, Report &report)
{
    Stage stage;
    scene.play(stage);
    if (scene.again)
        scene.again(stage);
    stage.settle();
    const Words words(keysOf(stage), samples ? *samples : QStringList());
    QList<QPointer<QWidget>> windows;
    for (QWidget *window : QApplication::topLevelWidgets())
        windows.append(window);
    for (const QPointer<QWidget> &window : std::as_const(windows)) {
        if (!window || !window->isVisible())
            continue;
        const QList<ShownText> texts = samples ? shownTexts(*window) : QList<ShownText>();
        for (const ShownText &shown : texts)
            if (const QString left = words.untranslated(shown.text); !left.isEmpty())
                report.add(
                    scene.name, u"not translated: %1: “%2” in “%3”"_s.arg(shown.place, left, shown.text));
        const QStringList clipped = clippedWhenSettled(*window, stage);
        for (const QString &what : clipped)
            report.add(scene.name, u"cut off: "_s + what);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"latchkey"_s);
    QLoggingCategory::setFilterRules(u"latchkey.*.info=false"_s);
    QCommandLineParser parser;
    const QCommandLineOption language(u"language"_s, u"one that Latchkey speaks"_s, u"name"_s, u"en"_s);
    const QCommandLineOption marked(
        u"marked"_s, u"a .qm file with marked texts, over the language"_s, u"file"_s);
    const QCommandLineOption rightToLeft(u"right-to-left"_s, u"whatever the language"_s);
    const QCommandLineOption sources(u"scene-sources"_s, u"whose texts need no mark"_s, u"folder"_s);
    const QCommandLineOption only(u"scenes"_s, u"regular expression for their names"_s, u"names"_s, u".*"_s);
    parser.addOptions({language, marked, rightToLeft, sources, only});
    parser.process(application);

    Ui::Theme theme(application);
    theme.setReducedMotion(true);
    Ui::Languages languages;
    languages.use(parser.value(language));
    QLocale::setDefault(QLocale(parser.value(language)));
    QTranslator translator;
    if (parser.isSet(marked)) {
        if (!translator.load(parser.value(marked)))
            qFatal("%s can't be loaded", qPrintable(parser.value(marked)));
        QApplication::installTranslator(&translator);
    }
    if (parser.isSet(rightToLeft))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    const QStringList samples = samplesIn(parser.value(sources));
    Report report;
    int scenes = 0;
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(parser.value(only)));
    for (const Scene &scene : allScenes()) {
        // The theme's sample controls are no part of the program, and some are too long on purpose.
        if (!wanted.match(scene.name).hasMatch() || scene.name.startsWith("controls"_L1))
            continue;
        inspect(scene, parser.isSet(marked) ? &samples : nullptr, report);
        ++scenes;
    }
    std::printf("%d scenes, %lld findings\n", scenes, static_cast<long long>(report.count()));
    return scenes > 0 && report.count() == 0 ? 0 : 1;
}
