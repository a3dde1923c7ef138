// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
// Names that other people gave their keys, and what the window makes of them.
#include "windowbench.h"
#include "windowtexts.h"

#include <app/keys/workspace.h>
#include <ui/widgets/selectabletext.h>
#include <ui/window/keydetails.h>

#include <QAction>

#include <optional>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

class KeyNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void longName_breaksNothing();
    void misleadingName_isShownSafely_data();
    void misleadingName_isShownSafely();

private:
    void rename(const QString &name);

    std::optional<WindowBench> m_bench;
};

void KeyNamesTest::rename(const QString &name)
{
    const auto key = m_bench->onServer(u"nightly-etl"_s);
    QVERIFY(key);
    const auto saved = m_bench->someoneElse().apps().update(*key, {name, key->contacts, key->redirectUris});
    SOON(saved.isFinished());
    QVERIFY(saved.result().has_value());
    QVERIFY(m_bench->openSignedIn());
    QVERIFY(m_bench->select({u"nightly-etl"_s}));
}

void KeyNamesTest::longName_breaksNothing()
{
    m_bench->window.resize(720, 480);
    rename(QString(1000, u'W'));
    QCOMPARE(m_bench->window.size(), QSize(720, 480));
    QVERIFY(m_bench->window.details().width() <= 360);
    for (const ActionId id : {ActionId::Edit, ActionId::Delete}) {
        m_bench->trigger(id);
        auto *dialog
            = id == ActionId::Edit ? m_bench->dialog(u"editKeyDialog"_s) : m_bench->dialog(u"deleteDialog"_s);
        QVERIFY(dialog);
        QVERIFY2(dialog->width() <= 640, qPrintable(QString::number(dialog->width())));
        QVERIFY2(dialog->height() <= 480, qPrintable(QString::number(dialog->height())));
        dialog->reject();
    }
    m_bench->trigger(ActionId::Copy);
    QVERIFY(m_bench->message().size() < 300);
    QCOMPARE(m_bench->window.size(), QSize(720, 480));
}

void KeyNamesTest::misleadingName_isShownSafely_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("turns the reading direction") << u"safe\u202Eyek-dab"_s;
    QTest::newRow("zero width") << u"nightly\u200B-etl"_s;
    QTest::newRow("from right to left") << u"\u05D2\u05D9\u05D1\u05D5\u05D9"_s;
    QTest::newRow("markup") << u"<b>bold</b><img src=x>"_s;
}

void KeyNamesTest::misleadingName_isShownSafely()
{
    QFETCH(QString, name);
    rename(name);
    auto *title = m_bench->window.details().findChild<SelectableText *>(u"detailsTitle"_s);
    QVERIFY(!title->toPlainText().contains(u'\u202E') && !title->toPlainText().contains(u'\u200B'));
    if (name.startsWith(u'<'))
        QCOMPARE(title->toPlainText(), name);
    m_bench->trigger(ActionId::CopyClientId);
    QVERIFY(!m_bench->message().contains(u'\u202E') && !m_bench->message().contains(u'\u200B'));
    m_bench->trigger(ActionId::Delete);
    const QString texts = textsIn(*m_bench->dialog(u"deleteDialog"_s));
    QVERIFY(!texts.contains(u'\u202E') && !texts.contains(u'\u200B'));
    m_bench->dialog(u"deleteDialog"_s)->reject();
}

QTEST_MAIN(KeyNamesTest)
#include "keynames_test.moc"
