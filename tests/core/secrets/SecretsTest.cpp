#include "secrets/SecretStore.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using secrets::KeychainStore;
using secrets::MemoryStore;
using secrets::Place;
using secrets::Read;
using secrets::ReadState;
using secrets::SecretStore;
using secrets::Written;

namespace {

const QString name = QStringLiteral("integration/0123456789abcdef");
const QByteArray secret = "18c7f1551df55fa28a1a87f0846d9d1e131\xC3\xBC";
const QString service = QStringLiteral("sls-alert-assistant-test");

template <typename Answer, typename Ask>
Answer ask(Ask call) {
    QEventLoop loop;
    Answer answer{};
    int answers = 0;
    call([&](const Answer& given) {
        answer = given;
        ++answers;
        loop.quit();
    });
    EXPECT_EQ(answers, 0); // never while it is still being asked
    loop.exec();
    QCoreApplication::processEvents();
    EXPECT_EQ(answers, 1);
    return answer;
}
Read read(SecretStore& store, const QString& of = name) {
    return ask<Read>([&](auto done) { store.read(of, done); });
}
Written write(SecretStore& store, const QByteArray& value = secret) {
    return ask<Written>([&](auto done) { store.write(name, value, done); });
}
bool remove(SecretStore& store) {
    return ask<bool>([&](auto done) { store.remove(name, done); });
}

bool hasKeyring() {
    return qEnvironmentVariableIsSet("TEST_WITH_KEYRING");
}

} // namespace

TEST(MemoryStore, KeepsUntilItEnds) {
    MemoryStore store;
    EXPECT_EQ(read(store).state, ReadState::NotFoundNow);
    EXPECT_EQ(write(store).place, Place::Memory);
    EXPECT_EQ(read(store).secret, secret);
    EXPECT_EQ(read(store).place, Place::Memory);
    EXPECT_TRUE(remove(store));
    EXPECT_EQ(read(store).state, ReadState::NotFoundNow);
    MemoryStore other;
    EXPECT_EQ(read(other).state, ReadState::NotFoundNow);
}

TEST(KeychainStore, WritesReadsBackAndRemoves) {
    if (!hasKeyring())
        GTEST_SKIP() << "needs a keyring of its own";
    const auto none = KeychainStore(service).objectName(); // nothing is asked by making one
    EXPECT_TRUE(none.isEmpty());
    {
        KeychainStore store(service);
        EXPECT_EQ(read(store).state, ReadState::NotFoundNow);
        const auto written = write(store);
        EXPECT_EQ(written.place, Place::Keychain) << written.reason.toStdString();
        EXPECT_TRUE(written.reason.isEmpty());
        EXPECT_EQ(write(store, secret + "2").place, Place::Keychain);
    }
    KeychainStore later(service); // nothing of the first one's memory is left
    const auto found = read(later);
    EXPECT_EQ(found.state, ReadState::Found) << found.reason.toStdString();
    EXPECT_EQ(found.place, Place::Keychain);
    EXPECT_EQ(found.secret, secret + "2");
    EXPECT_EQ(read(later, QStringLiteral("integration/other")).state, ReadState::NotFoundNow);
    EXPECT_TRUE(remove(later));
    EXPECT_EQ(read(later).state, ReadState::NotFoundNow);
    EXPECT_TRUE(remove(later)); // gone is gone
}

TEST(KeychainStore, WithoutAKeychainKeepsInMemoryAndSaysWhy) {
    if (hasKeyring())
        GTEST_SKIP() << "there is a keyring";
    {
        KeychainStore store(service);
        const auto nothing = read(store);
        EXPECT_EQ(nothing.state, ReadState::NotFoundNow);
        EXPECT_FALSE(nothing.reason.isEmpty());
        const auto written = write(store);
        EXPECT_EQ(written.place, Place::Memory);
        EXPECT_FALSE(written.reason.isEmpty());
        const auto found = read(store);
        EXPECT_EQ(found.state, ReadState::Found);
        EXPECT_EQ(found.place, Place::Memory);
        EXPECT_EQ(found.secret, secret);
        remove(store);
        EXPECT_EQ(read(store).state, ReadState::NotFoundNow);
        write(store);
    }
    KeychainStore later(service);
    EXPECT_EQ(read(later).state, ReadState::NotFoundNow);
    // Never in a file instead.
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() < 1'000'000 && file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains(secret.left(35))) << file.fileName().toStdString();
        }
    }
}

TEST(KeychainStore, AnswersInTimeWhateverTheKeychainDoes) {
    KeychainStore store(service, std::chrono::milliseconds(0));
    const auto written = write(store);
    EXPECT_EQ(written.place, Place::Memory);
    EXPECT_FALSE(written.reason.isEmpty());
    EXPECT_EQ(read(store).secret, secret);
}

TEST(KeychainStore, MayGoWhileItIsAsked) {
    auto store = std::make_unique<KeychainStore>(service);
    bool answered = false;
    store->read(name, [&](const Read&) { answered = true; });
    store->write(name, secret, [&](const Written&) { answered = true; });
    store.reset();
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_FALSE(answered);
}

// Three sessions over one home, see with-keyring.sh: what was kept before is neither lost nor replaced while
// the keyring is locked.
TEST(LockedKeyring, KeepsWhatItHoldsAndTheNewKeyStaysInMemory) {
    const auto session = qEnvironmentVariable("TEST_WITH_KEYRING");
    if (session != u"fill" && session != u"locked" && session != u"unlocked")
        GTEST_SKIP() << "needs a keyring that was locked";
    KeychainStore store(service, std::chrono::seconds(session == u"locked" ? 2 : 20));
    if (session == u"fill") {
        EXPECT_EQ(write(store).place, Place::Keychain);
        return;
    }
    const auto found = read(store);
    if (session == u"unlocked") {
        EXPECT_EQ(found.state, ReadState::Found) << found.reason.toStdString();
        EXPECT_EQ(found.secret, secret);
        return;
    }
    EXPECT_EQ(found.state, ReadState::NotFoundNow);
    EXPECT_FALSE(found.reason.isEmpty());
    const auto written = write(store, secret + "2");
    EXPECT_EQ(written.place, Place::Memory);
    EXPECT_FALSE(written.reason.isEmpty());
    EXPECT_EQ(read(store).secret, secret + "2");
}
