// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/keys/appsclient.h>
#include <app/keys/appscodec.h>
#include <tests/app/auth/sessionfixture.h>

#include <ui/clipboard/secretclipboard.h>
#include <ui/dialogs/revealdialog.h>
#include <ui/widgets/secretfield.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <sys/mman.h>

using namespace Latchkey;
using namespace Latchkey::Testing;
using namespace Latchkey::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr char mask = 0x5a;
constexpr size_t piece = 1 << 20;

/// A secret that is nowhere in memory but in the one Secret: what it is made from is masked.
struct Canary
{
    explicit Canary(char first)
    {
        for (char offset = 0; offset < 40; ++offset)
            masked.append(char((first + offset % 20) ^ mask));
    }

    [[nodiscard]] Secret secret() const
    {
        QByteArray clear = masked;
        for (char &byte : clear)
            byte ^= mask;
        return Secret::take(std::move(clear));
    }

    [[nodiscard]] bool isAt(const char *place) const
    {
        for (qsizetype i = 0; i < masked.size(); ++i) {
            if ((place[i] ^ mask) != masked[i])
                return false;
        }
        return true;
    }

    QByteArray masked;
};

/// The process's own memory that can be written to or is nobody's file.
class Memory final
{
    Q_DISABLE_COPY_MOVE(Memory)

public:
    Memory()
        : m_buffer(static_cast<char *>(
            ::mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~Memory() { ::munmap(m_buffer, piece); }

    [[nodiscard]] int count(const Canary &canary)
    {
        QFile maps(u"/proc/self/maps"_s);
        QFile memory(u"/proc/self/mem"_s);
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        int found = 0;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QList<QByteArray> parts = line.simplified().split(' ');
            if (parts.size() < 5 || !parts[1].startsWith('r'))
                continue;
            const bool isOurs = parts[1].contains('w') || parts.size() == 5;
            const QList<QByteArray> ends = parts[0].split('-');
            const qint64 from = ends[0].toLongLong(nullptr, 16);
            if (isOurs && from != reinterpret_cast<qint64>(m_buffer) && !line.contains("[v"))
                found += countIn(memory, from, ends[1].toLongLong(nullptr, 16), canary);
        }
        return found;
    }

private:
    int countIn(QFile &memory, qint64 from, qint64 to, const Canary &canary)
    {
        const qint64 length = canary.masked.size();
        const char first = char(canary.masked[0] ^ mask);
        int found = 0;
        for (qint64 at = from; at < to; at += qint64(piece) - length) {
            const qint64 wanted = std::min<qint64>(piece, to - at);
            const qint64 got = memory.seek(at) ? memory.read(m_buffer, wanted) : 0;
            for (const char *place = m_buffer; got > 0 && place <= m_buffer + got - length; ++place) {
                place = static_cast<const char *>(
                    std::memchr(place, first, size_t(m_buffer + got - length + 1 - place)));
                if (!place)
                    break;
                found += canary.isAt(place);
            }
            std::memset(m_buffer, 0, piece); // else the next look finds what this one has found
        }
        return found;
    }

    char *m_buffer;
};

/// Create's answer as it comes over the wire; the secret is nowhere else.
QByteArray createAnswer(const Canary &canary)
{
    cloudidl::identity::CreateAppResponse message;
    message.mutable_app()->set_client_id("ci");
    message.mutable_app()->set_client_secret(canary.masked.toStdString());
    QByteArray answer = QByteArray::fromStdString(message.SerializeAsString());
    char *secret = answer.data() + answer.indexOf(canary.masked);
    std::transform(secret, secret + canary.masked.size(), secret, [](char byte) { return byte ^ mask; });
    return answer;
}

/// Keeps what it is given so that it can't be found.
class MaskingKeychain final : public Keychain
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &) override
    {
        return finished<Secret>(Canary('A').secret()); // nobody reads here
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &, const Secret &) override
    {
        ++writes;
        return finished<void>({});
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &) override { return finished<void>({}); }

    int writes = 0;
};

} // namespace

/// After a lock no secret is left in this process's memory, as far as it is Latchkey's to wipe it.
class MemoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void tokens_areGone_afterALock();
    void clipboard_isGone_onceCleared();
    void revealedSecret_isGone_withItsSheet();
    void createdSecret_isGone_withItsKey();

private:
    Memory m_memory;
};

void MemoryTest::tokens_areGone_afterALock()
{
    const Canary access('0');
    const Canary refresh('1');
    SessionFixture at;
    MaskingKeychain keychain;
    CredentialStore store(at.provider.endpoint(), keychain);
    Session session(at.discovery, at.endpoint, store);
    {
        TokenSet tokens = at.tokens();
        tokens.accessToken = access.secret();
        tokens.refreshToken = refresh.secret();
        const auto adopted = session.adopt(tokens);
        QTRY_VERIFY(adopted.isFinished());
    }
    QCOMPARE(keychain.writes, 1);
    QVERIFY(m_memory.count(access) > 0);
    QVERIFY(m_memory.count(refresh) > 0);
    (void)session.lock();
    QCOMPARE(m_memory.count(access), 0);
    QCOMPARE(m_memory.count(refresh), 0);
}

void MemoryTest::clipboard_isGone_onceCleared()
{
    const Canary canary('2');
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    clipboard.put(canary.secret());
    QVERIFY(m_memory.count(canary) > 0);
    clipboard.clear();
    QCOMPARE(m_memory.count(canary), 0);
}

void MemoryTest::revealedSecret_isGone_withItsSheet()
{
    const Canary canary('3');
    RevealDialog::Content content;
    content.name = u"ci"_s;
    content.encoded = canary.secret();
    QPointer<RevealDialog> dialog = new RevealDialog(content, nullptr);
    content = {};
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *field = dialog->findChild<SecretField *>(u"secretField"_s);
    QTest::keyPress(field->focusProxy(), Qt::Key_Space);
    QVERIFY(field->isRevealed());
    QVERIFY(!dialog->grab().isNull()); // painted as a person sees it
    QVERIFY(m_memory.count(canary) > 0);
    dialog->giveUp();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_memory.count(canary), 0);
}

// The answer itself, the message that it is read into, and half a message that is no answer.
void MemoryTest::createdSecret_isGone_withItsKey()
{
    const Canary canary('4');
    for (const bool isWhole : {true, false}) {
        QByteArray answer = createAnswer(canary);
        if (!isWhole)
            answer += char(0x0a); // one more field begins
        QVERIFY(m_memory.count(canary) > 0);
        const Result<CreatedKey> created = takeCreatedKey(answer);
        QCOMPARE(created.has_value(), isWhole);
        QVERIFY(!isWhole || canary.isAt(created->clientSecret.reveal().data()));
        QVERIFY(answer.isEmpty());
        QCOMPARE(m_memory.count(canary), isWhole ? 1 : 0); // the Secret's
    }
    QCOMPARE(m_memory.count(canary), 0);
}

QTEST_MAIN(MemoryTest)
#include "memory_test.moc"
