#include "secrets/SecretStore.h"

#ifdef ASSISTANT_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace secrets {
namespace {

using namespace std::chrono_literals;

/// The answer of one call to the keychain, given once: by the keychain or by the clock.
struct Outcome {
    bool isGood = false;
    bool isMissing = false; ///< the keychain answered, and it has no such entry
    QByteArray secret;
    QString reason;
};
using OutcomeDone = std::function<void(const Outcome&)>;

#ifdef ASSISTANT_KEYCHAIN

/// Starts `job` and answers once, at the latest after `limit`. A late answer of the keychain is dropped; the
/// job itself cannot be stopped and ends on its own.
template <typename Job>
void start(Job* job, QObject* context, std::chrono::milliseconds limit, OutcomeDone done) {
    job->setInsecureFallback(false);
    const auto finish = std::make_shared<OutcomeDone>(std::move(done));
    const auto once = [finish](const Outcome& outcome) {
        if (const auto call = std::exchange(*finish, nullptr))
            call(outcome);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [once](QKeychain::Job* finished) {
        Outcome outcome;
        outcome.isGood = finished->error() == QKeychain::NoError;
        outcome.isMissing = finished->error() == QKeychain::EntryNotFound;
        if (auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            outcome.secret = read->binaryData();
        if (!outcome.isGood)
            outcome.reason = finished->errorString();
        once(outcome);
    });
    QTimer::singleShot(limit, context, [once] {
        Outcome outcome;
        outcome.reason = QStringLiteral("no answer in time");
        once(outcome);
    });
    job->start();
}

void readJob(const QString& service, const QString& name, QObject* context, std::chrono::milliseconds limit,
             OutcomeDone done) {
    auto* job = new QKeychain::ReadPasswordJob(service); // deletes itself when it has finished
    job->setKey(name);
    start(job, context, limit, std::move(done));
}

void writeJob(const QString& service, const QString& name, const QByteArray& secret, QObject* context,
              std::chrono::milliseconds limit, OutcomeDone done) {
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setBinaryData(secret);
    start(job, context, limit, std::move(done));
}

void removeJob(const QString& service, const QString& name, QObject* context, std::chrono::milliseconds limit,
               OutcomeDone done) {
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    start(job, context, limit, std::move(done));
}

#else

void refuse(QObject* context, OutcomeDone done) {
    QTimer::singleShot(0, context, [done = std::move(done)] {
        Outcome outcome;
        outcome.reason = QStringLiteral("built without keychain support");
        done(outcome);
    });
}

void readJob(const QString&, const QString&, QObject* context, std::chrono::milliseconds, OutcomeDone done) {
    refuse(context, std::move(done));
}

void writeJob(const QString&, const QString&, const QByteArray&, QObject* context, std::chrono::milliseconds,
              OutcomeDone done) {
    refuse(context, std::move(done));
}

void removeJob(const QString&, const QString&, QObject* context, std::chrono::milliseconds,
               OutcomeDone done) {
    refuse(context, std::move(done));
}

#endif

} // namespace

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds timeLimit, QObject* parent)
    : SecretStore(parent)
    , m_service(std::move(service))
    , m_timeLimit(timeLimit) {
}

void KeychainStore::read(const QString& name, ReadDone done) {
    // What the keychain did not take is newer than anything it may still hold.
    if (const auto found = m_memory.constFind(name); found != m_memory.constEnd()) {
        const Read read{ReadState::Found, *found, Place::Memory, {}};
        QTimer::singleShot(0, this, [read, done = std::move(done)] { done(read); });
        return;
    }
    readJob(m_service, name, this, m_timeLimit, [done = std::move(done)](const Outcome& outcome) {
        Read read;
        read.place = Place::Keychain;
        if (outcome.isGood) {
            read.state = ReadState::Found;
            read.secret = outcome.secret;
        } else {
            read.reason = outcome.reason;
        }
        done(read);
    });
}

void KeychainStore::write(const QString& name, const QByteArray& secret, WrittenDone done) {
    // In memory from the start, so that a read meanwhile finds it; taken out when the keychain has it.
    m_memory.insert(name, secret);
    const auto deadline = std::chrono::steady_clock::now() + m_timeLimit;
    writeJob(m_service, name, secret, this, m_timeLimit,
             [this, name, secret, deadline, done = std::move(done)](const Outcome& written) {
                 if (!written.isGood) {
                     done({Place::Memory, written.reason});
                     return;
                 }
                 const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                     deadline - std::chrono::steady_clock::now());
                 readJob(m_service, name, this, std::max(left, 1ms),
                         [this, name, secret, done](const Outcome& kept) {
                             if (!kept.isGood || kept.secret != secret) {
                                 done({Place::Memory,
                                       kept.isGood ? QStringLiteral("it came back changed") : kept.reason});
                                 return;
                             }
                             if (m_memory.value(name) == secret)
                                 m_memory.remove(name); // unless a newer one is on its way
                             done({Place::Keychain, {}});
                         });
             });
}

void KeychainStore::remove(const QString& name, RemovedDone done) {
    m_memory.remove(name);
    removeJob(m_service, name, this, m_timeLimit, [done = std::move(done)](const Outcome& outcome) {
        done(outcome.isGood || outcome.isMissing);
    });
}

} // namespace secrets
