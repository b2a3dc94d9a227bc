#include "receiver/Receiver.h"

#include "delivery/Masking.h"
#include "receiver/Intake.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>
#include <future>
#include <mutex>
#include <utility>

namespace receiver {
namespace {

/// Commits that the owner's thread has not been told of yet: one queued call stands for all of them.
struct Changes {
    qint64 first = 0;
    qint64 last = 0;
    bool removed = false;
    bool underWay = false;
};

/// For the log, whose readers are no translators.
std::string told(const core::Error& error) {
    return "error " + std::to_string(static_cast<int>(error.code())) + ' ' + error.detail();
}

/// What a person or a program on this computer can open; an any-address is no place to post to.
std::string reachable(const std::string& address) {
    if (address == "0.0.0.0")
        return "127.0.0.1";
    if (address == "::")
        return "[::1]";
    return address.find(':') == std::string::npos ? address : '[' + address + ']';
}

} // namespace

class Receiver::Impl {
public:
    Impl(Receiver& receiver, std::filesystem::path folder, history::StoreLimits limits)
        : m_receiver(receiver)
        , m_folder(std::move(folder))
        , m_storeLimits(limits)
        , m_log(m_folder) {
        openStore();
    }

    void openStore() {
        if (m_store)
            return;
        auto opened = history::StoreWriter::open(m_folder, events(), m_storeLimits);
        if (!opened) {
            m_storeError = opened.error();
            m_log.write("the store cannot be opened: " + told(opened.error()));
            return;
        }
        m_storeError.reset();
        m_store = std::move(*opened);
        m_intake = std::make_unique<Intake>(*m_store, m_policy);
        m_intake->setSecrets(secrets());
        m_intake->setLog(&m_log);
    }

    core::Result<void> start(const QString& address, quint16 port) {
        stop();
        openStore();
        if (!m_store) {
            m_state = State::Failed;
            return *m_storeError;
        }
        m_loopback = isLoopbackAddress(address.toStdString());
        Server::Options options;
        options.address = address.toStdString();
        options.port = port;
        options.limits = m_limits;
        options.access = access();
        options.tls = m_tls;
        m_serving = m_tls;
        auto started = Server::start(std::move(options), m_intake->handler());
        if (!started) {
            m_state = State::Failed;
            m_log.write("cannot listen: " + told(started.error()));
            return started.error();
        }
        m_server = std::move(*started);
        m_state = State::Listening;
        m_log.write("listening on " + m_server->address() + ':' + std::to_string(m_server->port()) +
                    (m_serving ? " with TLS, certificate " + m_serving->certificate().fingerprint : ""));
        return {};
    }

    /// The port is free on return; requests in work get their answers in the background.
    void stop() {
        m_state = State::Stopped;
        if (!m_server)
            return;
        m_server->stopAccepting();
        m_log.write("stopped");
        m_ending.erase(std::remove_if(m_ending.begin(), m_ending.end(),
                                      [](const std::future<void>& ending) {
                                          return ending.wait_for(std::chrono::seconds(0)) ==
                                                 std::future_status::ready;
                                      }),
                       m_ending.end());
        m_ending.push_back(
            std::async(std::launch::async,
                       [server = std::shared_ptr(std::move(m_server))]() mutable { server.reset(); }));
    }

    Access access() const {
        Access result;
        result.tokens = m_tokens;
        result.allowedHosts = m_allowedHosts;
        result.realKeys = m_realKeys;
        result.loopbackOnly = m_loopback;
        return result;
    }

    std::vector<std::string> secrets() const {
        auto result = m_realKeys;
        for (const auto& token : m_tokens)
            result.push_back(token.secret);
        return result;
    }

    void applyAccess() {
        m_log.setSecrets(secrets());
        if (m_intake)
            m_intake->setSecrets(secrets());
        if (m_server)
            m_server->setAccess(access());
    }

    QString url() const {
        if (!m_server)
            return {};
        auto token = std::find_if(m_tokens.begin(), m_tokens.end(),
                                  [](const Token& candidate) { return candidate.id == "default"; });
        if (token == m_tokens.end())
            token = m_tokens.begin();
        auto text = (m_serving ? "https://" : "http://") + reachable(m_server->address()) + ':' +
                    std::to_string(m_server->port()) + "/event/push/alert/aliyun/sls?integration_key=";
        if (token != m_tokens.end())
            text += token->secret;
        return QString::fromStdString(text);
    }

    void removeAll() {
        if (!m_store) {
            QMetaObject::invokeMethod(
                &m_receiver, [this] { Q_EMIT m_receiver.removedAll(false); }, Qt::QueuedConnection);
            return;
        }
        m_log.write("all deliveries are deleted");
        m_store->removeAll([this](const history::Stored& stored) {
            QMetaObject::invokeMethod(
                &m_receiver, [this, complete = !stored.error] { Q_EMIT m_receiver.removedAll(complete); },
                Qt::QueuedConnection);
        });
    }

    bool paste(const QByteArray& body) {
        if (!m_intake)
            return false;
        return m_intake->paste(body.toStdString(), history::systemClock(),
                               [this](const history::Stored& stored) {
                                   if (stored.id == 0)
                                       return;
                                   QMetaObject::invokeMethod(
                                       &m_receiver, [this, id = stored.id] { Q_EMIT m_receiver.pasted(id); },
                                       Qt::QueuedConnection);
                               });
    }

    Receiver& m_receiver;
    std::filesystem::path m_folder;
    history::StoreLimits m_storeLimits;
    ServerLimits m_limits;
    Log m_log; ///< before everything that writes to it
    std::optional<core::Error> m_storeError;
    State m_state = State::Stopped;
    std::vector<Token> m_tokens;
    std::vector<std::string> m_allowedHosts;
    std::vector<std::string> m_realKeys;
    bool m_loopback = true;
    ReplyPolicy m_policy;
    std::shared_ptr<const TlsIdentity> m_tls;
    std::shared_ptr<const TlsIdentity> m_serving; ///< of the server that runs

    // The writer thread's news; the last of its members to go.
    std::mutex m_mutex;
    Changes m_changes; // guarded by m_mutex

    // In this order: a server ends before the intake that it calls, that before its store.
    std::unique_ptr<history::StoreWriter> m_store;
    std::unique_ptr<Intake> m_intake;
    std::vector<std::future<void>> m_ending;
    std::unique_ptr<Server> m_server;

private:
    /// Each is called on the writer thread, which ends before this object does.
    history::WriterEvents events() {
        history::WriterEvents result;
        result.changed = [this](std::int64_t first, std::int64_t last) { noteChange(first, last); };
        result.trouble = [this](std::optional<core::Error> error) {
            m_log.write(error ? "storing fails: " + told(*error) : "storing works again");
            QMetaObject::invokeMethod(
                &m_receiver,
                [this, error = std::move(error)] {
                    m_storeError = error;
                    Q_EMIT m_receiver.storeTrouble();
                },
                Qt::QueuedConnection);
        };
        result.setAside = [this](const std::string& name) {
            m_log.write("the history was damaged and set aside as " + name);
            QMetaObject::invokeMethod(
                &m_receiver,
                [this, name = QString::fromStdString(name)] { Q_EMIT m_receiver.databaseSetAside(name); },
                Qt::QueuedConnection);
        };
        return result;
    }

    void noteChange(qint64 first, qint64 last) {
        {
            const std::lock_guard lock(m_mutex);
            if (first == 0) {
                m_changes.removed = true;
            } else {
                m_changes.first = m_changes.first == 0 ? first : std::min(m_changes.first, first);
                m_changes.last = std::max(m_changes.last, last);
            }
            if (std::exchange(m_changes.underWay, true))
                return;
        }
        QMetaObject::invokeMethod(
            &m_receiver, [this] { tellChanges(); }, Qt::QueuedConnection);
    }

    void tellChanges() {
        Changes changes;
        {
            const std::lock_guard lock(m_mutex);
            changes = std::exchange(m_changes, {});
        }
        if (changes.removed)
            Q_EMIT m_receiver.stored(0, 0);
        if (changes.first > 0)
            Q_EMIT m_receiver.stored(changes.first, changes.last);
    }
};

Receiver::Receiver(std::filesystem::path folder, history::StoreLimits limits, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, std::move(folder), limits)) {
}

Receiver::~Receiver() = default;

std::optional<core::Error> Receiver::storeError() const {
    return m_impl->m_storeError;
}

core::Result<void> Receiver::start(const QString& address, quint16 port) {
    const auto before = m_impl->m_storeError;
    auto started = m_impl->start(address, port);
    if (before != m_impl->m_storeError)
        Q_EMIT storeTrouble();
    Q_EMIT stateChanged();
    return started;
}

void Receiver::stop() {
    if (state() == State::Stopped)
        return;
    m_impl->stop();
    Q_EMIT stateChanged();
}

Receiver::State Receiver::state() const {
    return m_impl->m_state;
}

QString Receiver::address() const {
    return m_impl->m_server ? QString::fromStdString(m_impl->m_server->address()) : QString();
}

quint16 Receiver::port() const {
    return m_impl->m_server ? m_impl->m_server->port() : quint16{0};
}

QString Receiver::url() const {
    return m_impl->url();
}

QString Receiver::maskedUrl() const {
    return QString::fromStdString(delivery::maskTarget(url().toStdString()));
}

void Receiver::setLimits(const ServerLimits& limits) {
    m_impl->m_limits = limits;
}

std::filesystem::path Receiver::logFile() const {
    return m_impl->m_log.path();
}

void Receiver::setTls(std::shared_ptr<const TlsIdentity> identity) {
    m_impl->m_tls = std::move(identity);
}

std::shared_ptr<const TlsIdentity> Receiver::tls() const {
    return m_impl->m_server ? m_impl->m_serving : m_impl->m_tls;
}

void Receiver::setTokens(std::vector<Token> tokens) {
    m_impl->m_tokens = std::move(tokens);
    m_impl->applyAccess();
}

void Receiver::setAllowedHosts(const QStringList& names) {
    m_impl->m_allowedHosts.clear();
    for (const auto& name : names)
        m_impl->m_allowedHosts.push_back(name.toStdString());
    m_impl->applyAccess();
}

void Receiver::setRealKeys(std::vector<std::string> keys) {
    m_impl->m_realKeys = std::move(keys);
    m_impl->applyAccess();
}

void Receiver::setReplyPolicy(const ReplyPolicy& policy) {
    if (!policy.isUsable())
        return;
    m_impl->m_policy = policy;
    if (m_impl->m_intake)
        m_impl->m_intake->setReplyPolicy(policy);
    m_impl->m_log.write("replies " + replyPolicyText(policy) + " after " +
                        std::to_string(policy.delay.count()) + " ms");
    Q_EMIT replyPolicyChanged();
}

const ReplyPolicy& Receiver::replyPolicy() const {
    return m_impl->m_policy;
}

int Receiver::failuresLeft() const {
    return m_impl->m_intake ? m_impl->m_intake->failuresLeft() : 0;
}

void Receiver::removeAll() {
    m_impl->removeAll();
}

bool Receiver::paste(const QByteArray& body) {
    return m_impl->paste(body);
}

} // namespace receiver
