// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

// Takes pictures of every window, dialog and empty state in one language and at one scale: tests/gallery.sh
// runs it.

#include "contrast.h"
#include "photograph.h"
#include "scene.h"
#include "stage.h"

#include <ui/preferences/languages.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImageWriter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using namespace Latchkey;
using namespace Latchkey::Gallery;
using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, Ui::Appearance>> looks{
    {u"light"_s, Ui::Appearance::Light},
    {u"dark"_s, Ui::Appearance::Dark},
    {u"high-contrast-light"_s, Ui::Appearance::HighContrastLight},
    {u"high-contrast-dark"_s, Ui::Appearance::HighContrastDark},
};

/// What was asked for on the command line.
struct Wishes
{
    QDir folder;
    QStringList looks;
    QString language;
    int percent = 100;
    Scenes scenes;
    bool measuresContrast = false;
};

/// What was found on the way.
struct Findings
{
    QJsonObject record; ///< which classes which scene shows: what has no picture can be found out
    QStringList weak;
    int measured = 0;
};

Wishes wishesOf(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption list(u"list"_s, u"print the names of the scenes"_s);
    const QCommandLineOption output(u"output"_s, u"where the pictures go"_s, u"folder"_s, u"."_s);
    const QCommandLineOption look(u"look"_s, u"one of them; more than once"_s, u"look"_s);
    const QCommandLineOption language(u"language"_s, u"en, de, …"_s, u"language"_s, u"en"_s);
    const QCommandLineOption scenes(u"scenes"_s, u"regular expression for their names"_s, u"names"_s);
    const QCommandLineOption contrast(u"contrast"_s, u"fail where there is too little of it"_s);
    parser.addOptions({list, output, look, language, scenes, contrast});
    parser.process(application);

    Wishes wishes;
    wishes.folder = QDir(parser.value(output));
    wishes.looks = parser.values(look);
    wishes.language = parser.value(language);
    wishes.measuresContrast = parser.isSet(contrast);
    wishes.percent = qRound(application.devicePixelRatio() * 100);
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(parser.value(scenes)));
    for (const Scene &scene : allScenes())
        if (!parser.isSet(scenes) || wanted.match(scene.name).hasMatch())
            wishes.scenes.push_back(scene);
    if (parser.isSet(list)) {
        for (const Scene &scene : wishes.scenes)
            std::puts(qPrintable(scene.name));
        wishes.scenes.clear();
    }
    return wishes;
}

/// Quickly rather than small: there are many.
void save(const QImage &image, const QString &path)
{
    QImageWriter writer(path);
    writer.setCompression(40);
    if (!writer.write(image))
        qFatal("%s: %s", qPrintable(path), qPrintable(writer.errorString()));
}

/// Waits until two pictures in a row are the same.
QImage settled(Stage &stage, Scene::Frame frame)
{
    constexpr int patience = 20;
    QImage before;
    for (int tries = 0; tries < patience; ++tries) {
        stage.settle();
        QImage image = photograph(stage.window(), frame);
        if (image == before)
            break;
        before = std::move(image);
    }
    return before;
}

/// Plays the scene once and changes the look while it is on: what does not follow shows.
void takePictures(const Scene &scene, const Wishes &wishes, Ui::Theme &theme, Findings &findings)
{
    Stage stage;
    theme.setAppearance(looks.first().second);
    scene.play(stage);
    for (const auto &[name, look] : looks) {
        if (!wishes.looks.isEmpty() && !wishes.looks.contains(name))
            continue;
        theme.setAppearance(look);
        if (scene.again)
            scene.again(stage);
        const QString file
            = u"%1.%2.%3.%4.png"_s.arg(scene.name, name, wishes.language, QString::number(wishes.percent));
        save(settled(stage, scene.frame), wishes.folder.filePath(file));
        if (!wishes.measuresContrast)
            continue;
        const auto weak = weakPlaces(stage.window(), look, findings.measured);
        for (const QString &place : weak)
            findings.weak += scene.name + u", "_s + name + u": "_s + place;
    }
    findings.record.insert(scene.name, QJsonArray::fromStringList(shownClasses()));
}

void saveRecord(const QJsonObject &record, const Wishes &wishes)
{
    QFile file(wishes.folder.filePath(u"%1.%2.json"_s.arg(wishes.language, QString::number(wishes.percent))));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write(QJsonDocument(record).toJson());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"latchkey"_s);
    QApplication::setCursorFlashTime(0);
    QCursor::setPos(0, 0); // over nothing
    QLoggingCategory::setFilterRules(u"latchkey.*.info=false"_s);
    Ui::Theme theme(application);
    theme.setReducedMotion(true);
    const Wishes wishes = wishesOf(application);
    if (wishes.scenes.empty())
        return 0;
    Ui::Languages languages;
    languages.use(wishes.language);
    QLocale::setDefault(QLocale(wishes.language));
    wishes.folder.mkpath(u"."_s);
    Findings findings;
    QElapsedTimer time;
    time.start();
    for (const Scene &scene : wishes.scenes)
        takePictures(scene, wishes, theme, findings);
    saveRecord(findings.record, wishes);
    std::printf("%s, %d %%: %zu scenes in %lld s\n", qPrintable(wishes.language), wishes.percent,
        wishes.scenes.size(), static_cast<long long>(time.elapsed() / 1000));
    if (wishes.measuresContrast)
        std::printf("contrast measured at %d places\n", findings.measured);
    for (const QString &place : std::as_const(findings.weak))
        std::fprintf(stderr, "%s\n", qPrintable(place));
    return findings.weak.isEmpty() ? 0 : 1;
}
