#include "history/HistoryReader.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace history {

class ReaderThread::Impl {
public:
    explicit Impl(std::filesystem::path folder)
        : m_folder(std::move(folder))
        , m_thread([this] { run(); }) {}

    ~Impl() {
        {
            const std::lock_guard guard(m_mutex);
            m_stopping = true;
            m_jobs.clear();
            if (m_reader)
                m_reader->interrupt();
        }
        m_wake.notify_one();
        m_thread.join();
    }

    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void post(std::string kind, Job job) {
        std::deque<Entry> dropped; // destroyed after the lock is gone: what a job holds may do anything
        {
            const std::lock_guard guard(m_mutex);
            if (!kind.empty()) {
                for (auto it = m_jobs.begin(); it != m_jobs.end();) {
                    if (it->kind == kind) {
                        dropped.push_back(std::move(*it));
                        it = m_jobs.erase(it);
                    } else {
                        ++it;
                    }
                }
                if (m_runningKind == kind && m_reader)
                    m_reader->interrupt();
            }
            m_jobs.push_back({std::move(kind), std::move(job)});
        }
        m_wake.notify_one();
    }

private:
    struct Entry {
        std::string kind;
        Job job;
    };

    void run() {
        for (;;) {
            Entry entry;
            {
                std::unique_lock guard(m_mutex);
                m_runningKind.clear();
                m_wake.wait(guard, [this] { return m_stopping || !m_jobs.empty(); });
                if (m_stopping)
                    return;
                entry = std::move(m_jobs.front());
                m_jobs.pop_front();
                m_runningKind = entry.kind;
            }
            const auto problem = openIfNeeded();
            entry.job(m_reader.get(), problem);
        }
    }

    std::optional<core::Error> openIfNeeded() {
        if (m_reader)
            return std::nullopt;
        auto opened = HistoryReader::open(m_folder);
        if (!opened)
            return opened.error();
        const std::lock_guard guard(m_mutex);
        m_reader = std::move(*opened);
        return std::nullopt;
    }

    const std::filesystem::path m_folder;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_jobs;                ///< guarded by m_mutex
    std::string m_runningKind;               ///< guarded by m_mutex
    bool m_stopping = false;                 ///< guarded by m_mutex
    std::unique_ptr<HistoryReader> m_reader; ///< set by the thread under m_mutex, and never again
    std::thread m_thread;                    ///< last: it uses all of the above
};

ReaderThread::ReaderThread(std::filesystem::path folder)
    : m_impl(std::make_unique<Impl>(std::move(folder))) {
}

ReaderThread::~ReaderThread() = default;

void ReaderThread::post(std::string kind, Job job) {
    m_impl->post(std::move(kind), std::move(job));
}

} // namespace history
