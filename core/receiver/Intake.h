#pragma once

#include "history/StoreWriter.h"
#include "receiver/Log.h"
#include "receiver/ReplyPolicy.h"
#include "receiver/Server.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace receiver {

/// From a request to a stored delivery to a reply: reads and maps the body, masks the head, queues for the
/// store, and answers only when the commit is done. Bodies over 64 KB are read on a worker thread.
class Intake {
public:
    /// Told for each delivery that was stored, with its id; on the writer thread.
    using Seen = std::function<void(const delivery::Delivery&, const alert::Reading&)>;

    Intake(history::StoreWriter& store, ReplyPolicy policy = {}, Seen seen = {});
    ~Intake();
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    /// For Server::start(); valid as long as this lives.
    Handler handler();
    /// Begins its count anew.
    void setReplyPolicy(ReplyPolicy policy);
    int failuresLeft() const; ///< of FailFirst; else 0
    /// Tokens and keys that are masked wherever they stand in a head: a proxy copies the URL into fields of
    /// its own, a person puts the key into the path. From requests that are handed over from now on.
    void setSecrets(std::vector<std::string> secrets);

    /// Where each refusal is told from now on; it outlives this. As many a second as are stored.
    void setLog(Log* log);

    /// Stores a body that a person pasted, by the same path; `done` on the writer thread. false: queue full.
    bool paste(std::string body, std::int64_t nowUs, history::StoredCallback done);

private:
    class Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace receiver
