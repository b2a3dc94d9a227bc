#include "receiver/Log.h"

#include "Utf8.h"
#include "delivery/Masking.h"

#include <algorithm>
#include <condition_variable>
#include <ctime>
#include <deque>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace receiver {
namespace {

constexpr std::size_t longestLine = 1000;

std::string timeText(std::time_t time) {
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

} // namespace

class Log::Writer {
public:
    Writer(std::filesystem::path folder, std::size_t bytes)
        : m_folder(std::move(folder))
        , m_bytes(bytes)
        , m_thread([this] { run(); }) {}

    ~Writer() {
        {
            const std::lock_guard guard(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void write(std::string_view event) {
        std::vector<std::string> secrets;
        {
            const std::lock_guard guard(m_mutex);
            if (m_lines.size() >= waitingLines) {
                ++m_lost;
                return;
            }
            secrets = m_secrets;
        }
        // As a whole: half a secret would not be known again.
        auto text = core::escapeControls(core::toValidUtf8(delivery::maskText(event, secrets)));
        if (text.size() > longestLine)
            text = core::toValidUtf8(text.substr(0, longestLine)) + "...";
        {
            const std::lock_guard guard(m_mutex);
            m_lines.push_back(timeText(std::time(nullptr)) + ' ' + text + '\n');
        }
        m_wake.notify_one();
    }

    void setSecrets(std::vector<std::string> secrets) {
        const std::lock_guard guard(m_mutex);
        m_secrets = std::move(secrets);
    }

    std::filesystem::path path() const { return m_folder / fileName; }

private:
    void run() {
        std::unique_lock guard(m_mutex);
        for (;;) {
            m_wake.wait(guard, [this] { return m_stopping || !m_lines.empty(); });
            if (m_lines.empty())
                return;
            auto lines = std::exchange(m_lines, {});
            if (const auto lost = std::exchange(m_lost, 0U); lost > 0)
                lines.push_back(timeText(std::time(nullptr)) + ' ' + std::to_string(lost) +
                                " lines were left out\n");
            guard.unlock();
            append(lines);
            guard.lock();
        }
    }

    void append(const std::deque<std::string>& lines) {
        for (const auto& line : lines) {
            if (m_file < 0 && !open())
                return;
            if (m_size > 0 && m_size + line.size() > m_bytes && !rotate())
                return;
            const auto written = ::write(m_file, line.data(), line.size());
            m_size += static_cast<std::size_t>(std::max<ssize_t>(written, 0));
        }
        ::close(std::exchange(m_file, -1)); // who moved or removed it gets a fresh one with the next line
    }

    bool open() {
        m_file = ::open(path().c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        struct stat status {};
        if (m_file >= 0 && ::fstat(m_file, &status) == 0)
            m_size = static_cast<std::size_t>(status.st_size);
        return m_file >= 0;
    }

    bool rotate() {
        ::close(std::exchange(m_file, -1));
        return ::rename(path().c_str(), (m_folder / olderName).c_str()) == 0 && open();
    }

    const std::filesystem::path m_folder;
    const std::size_t m_bytes;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    // Guarded by m_mutex.
    std::deque<std::string> m_lines;
    std::vector<std::string> m_secrets;
    std::uint64_t m_lost = 0;
    bool m_stopping = false;
    // Of the thread alone.
    int m_file = -1;
    std::size_t m_size = 0;
    std::thread m_thread; ///< last: it uses all of the above
};

Log::Log(std::filesystem::path folder, std::size_t bytes)
    : m_writer(std::make_unique<Writer>(std::move(folder), bytes)) {
}

Log::~Log() = default;

void Log::write(std::string_view event) {
    m_writer->write(event);
}

void Log::setSecrets(std::vector<std::string> secrets) {
    m_writer->setSecrets(std::move(secrets));
}

std::filesystem::path Log::path() const {
    return m_writer->path();
}

} // namespace receiver
