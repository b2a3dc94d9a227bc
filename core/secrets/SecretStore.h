#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

/// Where integration keys are kept: the system's keychain, or memory until quit. Never in a file of ours.
namespace secrets {

enum class Place {
    Keychain, ///< written and read back
    Memory,   ///< until quit: there is no keychain, or it did not take it
};

enum class ReadState {
    Found,
    NotFoundNow, ///< not there, locked, or no answer in time: no reason to delete or overwrite anything
};

struct Read {
    ReadState state = ReadState::NotFoundNow;
    QByteArray secret; ///< when Found
    Place place = Place::Memory;
    QString reason; ///< the keychain's words when not found
};

struct Written {
    Place place = Place::Memory;
    QString reason; ///< why not the keychain; empty when it is
};

/// Secrets by name ("integration/<id>"). Asynchronous; GUI or main thread; each call is answered once, at the
/// latest after `timeLimit`. Values are never logged.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using ReadDone = std::function<void(const Read&)>;
    using WrittenDone = std::function<void(const Written&)>;
    using RemovedDone = std::function<void(bool gone)>;

    using QObject::QObject;
    virtual void read(const QString& name, ReadDone done) = 0;
    virtual void write(const QString& name, const QByteArray& secret, WrittenDone done) = 0;
    virtual void remove(const QString& name, RemovedDone done) = 0;
};

/// Memory only: for the command line, for tests, and for those who turned the keychain off.
class MemoryStore : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    void read(const QString& name, ReadDone done) override;
    void write(const QString& name, const QByteArray& secret, WrittenDone done) override;
    void remove(const QString& name, RemovedDone done) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// QtKeychain, with memory beside it. A write is read back before it counts as kept; setInsecureFallback
/// stays off; what the keychain does not take is kept in memory and said so.
class KeychainStore : public SecretStore {
    Q_OBJECT
public:
    explicit KeychainStore(QString service, std::chrono::milliseconds timeLimit = std::chrono::seconds(10),
                           QObject* parent = nullptr);
    void read(const QString& name, ReadDone done) override;
    void write(const QString& name, const QByteArray& secret, WrittenDone done) override;
    void remove(const QString& name, RemovedDone done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeLimit;
    QHash<QString, QByteArray> m_memory;
};

} // namespace secrets
