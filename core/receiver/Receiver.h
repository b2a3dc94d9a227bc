#pragma once

#include "Result.h"
#include "history/StoreWriter.h"
#include "receiver/ReplyPolicy.h"
#include "receiver/Server.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

namespace receiver {

/// The receiver as the window and the command line see it: server, intake and store behind one QObject. Lives
/// on its creator's thread; signals come there by queued calls.
class Receiver : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Listening, Failed };

    /// `folder` is the data folder. The store is opened at once, so that pasting works while stopped.
    explicit Receiver(std::filesystem::path folder, history::StoreLimits limits = {},
                      QObject* parent = nullptr);
    ~Receiver() override;

    /// Nothing when the store is open; else why not.
    std::optional<core::Error> storeError() const;

    /// Starts listening, or fails with AddressInUse or AddressUnusable.
    core::Result<void> start(const QString& address, quint16 port);
    /// The port is free on return; requests in work still get their answers.
    void stop();
    State state() const;
    QString address() const;
    quint16 port() const; ///< the real one when started with 0

    /// http(s)://ADDRESS:PORT/event/push/alert/aliyun/sls?integration_key=TOKEN; holds a secret. The token is
    /// "default", or the first where there is none of that id. Empty when stopped.
    QString url() const;
    QString maskedUrl() const;

    /// Limits and deadlines from the next start on; those of the store hold from the construction on.
    void setLimits(const ServerLimits& limits);
    /// The file that tells what the receiver did; masked.
    std::filesystem::path logFile() const;

    /// From the next start on: HTTPS with this, or plain HTTP with nothing.
    void setTls(std::shared_ptr<const TlsIdentity> identity);
    /// What it serves with now, or would after a start; nothing: plain HTTP.
    std::shared_ptr<const TlsIdentity> tls() const;

    void setTokens(std::vector<Token> tokens);
    void setAllowedHosts(const QStringList& names);
    /// The integrations' real keys: a request that carries one is refused with a hint.
    void setRealKeys(std::vector<std::string> keys);

    /// What accepted deliveries are answered with, from the next one on; plain 200 after each program start.
    /// One that is not usable changes nothing.
    void setReplyPolicy(const ReplyPolicy& policy);
    const ReplyPolicy& replyPolicy() const;
    int failuresLeft() const; ///< of ReplyPolicy::Kind::FailFirst; else 0

    /// Deletes all deliveries that are there; removedAll() follows when their bytes are gone too.
    void removeAll();

    /// Stores a pasted body; stored() follows.
    bool paste(const QByteArray& body);

Q_SIGNALS:
    void stateChanged();
    void stored(qint64 firstId, qint64 lastId); ///< first 0: rows were deleted
    void pasted(qint64 id);
    void replyPolicyChanged();
    void removedAll(bool complete);
    void storeTrouble(); ///< storeError() changed
    void databaseSetAside(const QString& name);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace receiver
