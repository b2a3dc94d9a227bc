#include "receiver/Intake.h"

#include "alert/Read.h"
#include "delivery/Masking.h"
#include "delivery/Reading.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace receiver {
namespace {

/// Larger bodies are read on the worker, so that they never delay the I/O thread.
constexpr std::size_t readInPlace = 64 * 1024;
/// What is kept of a refused head: enough to see what it was.
constexpr std::size_t refusedHeadKept = 8 * 1024;
constexpr std::size_t methodKept = 64;
/// Bodies of refused requests that wait for the worker. Nobody waits for them, so no budget holds them back:
/// beyond, they are cut to what is kept of a sender without a token.
constexpr std::size_t refusedBytesWaiting = 8 * 1024 * 1024;

constexpr int loggedPerSecond = 20;

std::string_view firstKey(const delivery::Summary& summary) {
    return summary.events.empty() ? std::string_view{} : std::string_view(summary.events.front().alertKey);
}

Reply storeFailed(const core::Error& error) {
    const bool busy = error.code() == core::ErrorCode::DatabaseBusy;
    Reply reply;
    reply.status = busy ? 503 : 500;
    reply.body = errorBody(newRequestId(), busy ? "ServiceUnavailable" : "InternalError",
                           "the delivery could not be stored");
    reply.fields.emplace_back("Retry-After", busy ? "1" : "30");
    return reply;
}

Reply queueFull() {
    Reply reply;
    reply.status = 503;
    reply.body = errorBody(newRequestId(), "ServiceUnavailable", "too many deliveries wait to be stored");
    reply.fields.emplace_back("Retry-After", "1");
    return reply;
}

using Secrets = std::vector<std::string>;

/// From here on no secret of the request line and of the fields is in any value.
delivery::Delivery deliveryOf(Request&& request, const Secrets& secrets) {
    delivery::Delivery result;
    result.receivedUs = request.receivedUs;
    result.origin = delivery::Origin::Received;
    result.tokenId = std::move(request.verdict.tokenId);
    result.verdict = request.verdict.refused() ? delivery::Verdict::Refused : delivery::Verdict::Accepted;
    result.reason = request.verdict.reason;
    result.detail = delivery::maskText(request.verdict.detail, secrets);
    result.peer = std::move(request.peer);
    result.method = request.verdict.method.substr(0, methodKept);
    result.target = delivery::maskKnown(delivery::maskTarget(request.verdict.target), secrets);
    result.head = delivery::maskKnown(delivery::maskHead(request.head), secrets);
    result.body = std::move(request.body);
    result.bodySize = request.bodySize;
    return result;
}

} // namespace

class Intake::Impl : public std::enable_shared_from_this<Intake::Impl> {
public:
    Impl(history::StoreWriter& store, ReplyPolicy policy, Seen seen)
        : m_store(store)
        , m_policy(std::move(policy))
        , m_seen(std::move(seen))
        , m_worker([this] { work(); }) {}

    /// Reads what is queued, then ends; nothing is told any more.
    void stop() {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_worker.join();
        const std::lock_guard lock(m_seenMutex);
        m_seen = nullptr;
    }

    void setReplyPolicy(ReplyPolicy policy) {
        const std::lock_guard lock(m_mutex);
        m_policy = std::move(policy);
        m_failed = 0;
    }

    int failuresLeft() const {
        const std::lock_guard lock(m_mutex);
        return m_policy.kind == ReplyPolicy::Kind::FailFirst ? std::max(0, m_policy.failures - m_failed) : 0;
    }

    void setLog(Log* log) {
        const std::lock_guard lock(m_mutex);
        m_log = log;
    }

    void logRefusal(const delivery::Delivery& refused) {
        const std::lock_guard lock(m_mutex);
        const auto second = refused.receivedUs / 1'000'000;
        if (second != std::exchange(m_logSecond, second))
            m_logged = 0;
        if (m_log && m_logged++ < loggedPerSecond)
            m_log->write("refused " + std::to_string(refused.replyStatus) + ' ' +
                         std::string(delivery::id(refused.reason)) + " from " + refused.peer + ' ' +
                         refused.method + ' ' + refused.target + ' ' + refused.detail);
    }

    void setSecrets(Secrets secrets) {
        auto next = std::make_shared<const Secrets>(std::move(secrets));
        const std::lock_guard lock(m_mutex);
        m_secrets.swap(next);
    }

    void accept(Request request, Completion done) {
        const auto size = request.body.size();
        inPlaceOrLater(size, [self = shared_from_this(), request = std::move(request),
                              done = std::move(done)]() mutable {
            self->store(deliveryOf(std::move(request), *self->secrets()), std::move(done));
        });
    }

    void refuse(Request request, const Reply& refusal) {
        // A flood of them must not cost what it takes to mask and read each.
        if (!m_store.wantsRefused(request.receivedUs))
            return;
        if (request.body.size() > readInPlace && !takeRefusedRoom(request.body.size()))
            request.body = request.body.substr(0, refusedBodyKept);
        const auto size = request.body.size();
        inPlaceOrLater(size, [self = shared_from_this(), size, request = std::move(request),
                              status = refusal.status]() mutable {
            self->storeRefused(std::move(request), status);
            if (size > readInPlace)
                self->giveRefusedRoom(size);
        });
    }

    bool paste(std::string body, std::int64_t nowUs, history::StoredCallback done) {
        if (!m_store.hasRoom(body.size()))
            return false;
        later([self = shared_from_this(), body = std::move(body), nowUs, done = std::move(done)]() mutable {
            delivery::Delivery pasted;
            pasted.receivedUs = nowUs;
            pasted.origin = delivery::Origin::Pasted;
            pasted.bodySize = body.size();
            pasted.body = std::move(body);
            const auto told = std::make_shared<history::StoredCallback>(std::move(done));
            const bool queued =
                self->enqueue(std::move(pasted), [told](const history::Stored& stored, std::string_view) {
                    if (*told)
                        (*told)(stored);
                });
            if (!queued && *told)
                (*told)(history::Stored{0, core::Error(core::ErrorCode::DatabaseBusy, "queue full")});
        });
        return true;
    }

private:
    using Told = std::function<void(const history::Stored&, std::string_view alertKey)>;
    using Task = std::function<void()>;

    template <typename Job>
    void inPlaceOrLater(std::size_t bodySize, Job job) {
        if (bodySize <= readInPlace)
            job();
        else
            later(std::move(job));
    }

    std::shared_ptr<const Secrets> secrets() {
        const std::lock_guard lock(m_mutex);
        return m_secrets;
    }

    void later(Task task) {
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_one();
    }

    void work() {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            task = nullptr;
            lock.lock();
        }
    }

    bool takeRefusedRoom(std::size_t bytes) {
        const std::lock_guard lock(m_mutex);
        if (m_refusedBytes + bytes > refusedBytesWaiting)
            return false;
        m_refusedBytes += bytes;
        return true;
    }

    void giveRefusedRoom(std::size_t bytes) {
        const std::lock_guard lock(m_mutex);
        m_refusedBytes -= bytes;
    }

    void storeRefused(Request request, int status) {
        auto refused = deliveryOf(std::move(request), *secrets());
        // Masked as a whole: half a secret would not be known again.
        refused.head.resize(std::min(refused.head.size(), refusedHeadKept));
        refused.replyStatus = status;
        logRefusal(refused);
        // Its form is shown; its alerts are none of the history's: they never got in.
        const auto reading = alert::read(refused.body);
        auto summary = delivery::summarize(reading);
        summary.events.clear();
        if (!refused.body.empty() && refused.body.size() == refused.bodySize)
            summary.repeatKey = delivery::repeatKey(reading, refused.body);
        m_store.enqueue(std::move(refused), std::move(summary), {});
    }

    PlannedReply planned() {
        const std::lock_guard lock(m_mutex);
        return planReply(m_policy, m_failed);
    }

    Reply replyTo(const PlannedReply& plan, std::string_view key) const {
        Reply reply;
        reply.status = plan.status;
        reply.drop = plan.status == 0;
        reply.delay = plan.delay;
        if (plan.status >= 200 && plan.status < 300)
            reply.body = successBody(newRequestId(), key.empty() ? newRequestId() : std::string(key));
        else
            reply.body = errorBody(newRequestId(), "InternalError", "the receiver is set to answer this");
        if (!plan.location.empty())
            reply.fields.emplace_back("Location", plan.location);
        return reply;
    }

    void store(delivery::Delivery received, Completion done) {
        const auto plan = planned();
        // What is intended; what really becomes of it is noted when it is known.
        received.replyStatus = plan.status;
        auto shared = std::make_shared<Completion>(std::move(done));
        const bool queued =
            enqueue(std::move(received), [self = shared_from_this(), shared,
                                          plan](const history::Stored& stored, std::string_view key) {
                if (stored.error) {
                    (*shared)(storeFailed(*stored.error));
                    return;
                }
                auto reply = self->replyTo(plan, key);
                reply.sent = [self, id = stored.id, plan](int status, std::int64_t afterUs) {
                    self->m_store.noteReply(id, status, afterUs, status != plan.status);
                };
                (*shared)(std::move(reply));
            });
        if (!queued)
            (*shared)(queueFull());
    }

    /// Reads, maps and queues; `told` on the writer thread, after whoever listens has seen it.
    bool enqueue(delivery::Delivery received, Told told) {
        auto reading = delivery::read(received);
        auto summary = delivery::summarize(reading);
        if (received.origin == delivery::Origin::Received)
            summary.repeatKey = delivery::repeatKey(reading, received.body);
        const std::string key(firstKey(summary));
        struct Copy {
            delivery::Delivery delivery;
            alert::Reading reading;
        };
        std::shared_ptr<Copy> copy;
        {
            const std::lock_guard lock(m_seenMutex);
            if (m_seen)
                copy = std::make_shared<Copy>(Copy{received, std::move(reading)});
        }
        return m_store.enqueue(
            std::move(received), std::move(summary),
            [self = shared_from_this(), copy, key, told = std::move(told)](const history::Stored& stored) {
                if (copy && !stored.error) {
                    copy->delivery.id = stored.id;
                    const std::lock_guard lock(self->m_seenMutex);
                    if (self->m_seen)
                        self->m_seen(copy->delivery, copy->reading);
                }
                told(stored, key);
            });
    }

    history::StoreWriter& m_store;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    ReplyPolicy m_policy;                                                   // guarded by m_mutex
    int m_failed = 0;                                                       // guarded by m_mutex
    std::shared_ptr<const Secrets> m_secrets = std::make_shared<Secrets>(); // guarded by m_mutex
    Log* m_log = nullptr;                                                   // guarded by m_mutex
    std::int64_t m_logSecond = 0;                                           // guarded by m_mutex
    int m_logged = 0;                                                       // guarded by m_mutex
    std::deque<Task> m_tasks;
    std::size_t m_refusedBytes = 0;
    bool m_stopping = false;
    std::mutex m_seenMutex;
    Seen m_seen; // guarded by m_seenMutex, also while it runs
    std::thread m_worker;
};

Intake::Intake(history::StoreWriter& store, ReplyPolicy policy, Seen seen)
    : m_impl(std::make_shared<Impl>(store, std::move(policy), std::move(seen))) {
}

Intake::~Intake() {
    m_impl->stop();
}

Handler Intake::handler() {
    return {[impl = m_impl](Request request, Completion done) {
                impl->accept(std::move(request), std::move(done));
            },
            [impl = m_impl](Request request, const Reply& refusal) {
                impl->refuse(std::move(request), refusal);
            }};
}

void Intake::setReplyPolicy(ReplyPolicy policy) {
    m_impl->setReplyPolicy(std::move(policy));
}

int Intake::failuresLeft() const {
    return m_impl->failuresLeft();
}

void Intake::setSecrets(std::vector<std::string> secrets) {
    m_impl->setSecrets(std::move(secrets));
}

void Intake::setLog(Log* log) {
    m_impl->setLog(log);
}

bool Intake::paste(std::string body, std::int64_t nowUs, history::StoredCallback done) {
    return m_impl->paste(std::move(body), nowUs, std::move(done));
}

} // namespace receiver
