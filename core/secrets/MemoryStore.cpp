#include "secrets/SecretStore.h"

#include <QTimer>

#include <utility>

namespace secrets {
namespace {

/// Later, as the keychain does it: a caller must not be answered while it still asks.
template <typename Call>
void later(QObject* context, Call call) {
    QTimer::singleShot(0, context, std::move(call));
}

} // namespace

void MemoryStore::read(const QString& name, ReadDone done) {
    later(this, [this, name, done = std::move(done)] {
        Read read;
        if (const auto found = m_secrets.constFind(name); found != m_secrets.constEnd()) {
            read.state = ReadState::Found;
            read.secret = *found;
        }
        done(read);
    });
}

void MemoryStore::write(const QString& name, const QByteArray& secret, WrittenDone done) {
    m_secrets.insert(name, secret);
    later(this, [done = std::move(done)] { done(Written()); });
}

void MemoryStore::remove(const QString& name, RemovedDone done) {
    m_secrets.remove(name);
    later(this, [done = std::move(done)] { done(true); });
}

} // namespace secrets
