// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

// Plays the gallery's scenes, one for each line on stdin, and names each on stdout: for assistive technology
// to look at.

#include <tests/gallery/scene.h>
#include <tests/gallery/stage.h>

#include <ui/theme/theme.h>

#include <QApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace Latchkey;
using namespace Latchkey::Gallery;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("latchkey"));
    QApplication::setQuitOnLastWindowClosed(false); // between two scenes there is none
    Ui::Theme theme(application);
    theme.setReducedMotion(true);
    const Scenes scenes = allScenes();
    size_t next = 0;
    std::unique_ptr<Stage> stage;
    const auto play = [&] {
        stage.reset();
        if (next == scenes.size())
            return QApplication::quit();
        stage = std::make_unique<Stage>();
        scenes[next].play(*stage);
        stage->settle();
        std::printf("scene %zu %s\n", next, qPrintable(scenes[next].name));
        std::fflush(stdout);
        ++next;
    };
    QSocketNotifier goOn(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&goOn, &QSocketNotifier::activated, &application, [&] {
        char line = 0;
        if (read(STDIN_FILENO, &line, 1) == 1)
            play();
        else
            QApplication::exit(1);
    });
    std::printf("secrets %s %s\n", revealedKey, pastedKey);
    QTimer::singleShot(0, &application, play);
    return QApplication::exec();
}
