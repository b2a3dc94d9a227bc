// A program of its own for what a test cannot do to itself: be killed, run out of disk, lose its rights.
//   history_helper write FOLDER FIRST     stores deliveries FIRST, FIRST + 1, ... for ever; prints "ID N"
//   after
//                                         each acknowledgement
//   history_helper full FOLDER BYTES      stores while no file may grow over BYTES, then lifts the limit and
//                                         stores on; prints "stored N" or "failed CODE", "trouble CODE|none"
//   history_helper read FOLDER            gives up root's rights, reads, prints "rows N" or "error CODE"
#include "Samples.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <future>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace {

/// One line, in one write: a killed program leaves no half of it.
void print(const std::string& line) {
    const auto text = line + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) < 0)
        std::_Exit(5);
}

int write(const std::filesystem::path& folder, std::uint64_t first) {
    history::StoreLimits limits;
    limits.batch = 16;
    limits.maxRows = 1'000'000'000;
    auto writer = history::StoreWriter::open(folder, {}, limits, [] { return samples::someTimeUs; });
    if (!writer)
        return 3;
    for (auto n = first;; ++n) {
        const auto done = [n](const history::Stored& stored) {
            if (stored.id != 0)
                print(std::to_string(stored.id) + " " + std::to_string(n));
        };
        while (!(*writer)->hasRoom(1'000'000) ||
               !(*writer)->enqueue(samples::delivery(n), samples::summary(n), done))
            std::this_thread::yield();
        if (n % 64 == 0) // room to breathe, so that index and log are at work too when the end comes
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

int full(const std::filesystem::path& folder, rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    history::WriterEvents events;
    events.trouble = [&](const std::optional<core::Error>& error) {
        print("trouble " + (error ? std::to_string(static_cast<int>(error->code())) : "none"));
    };
    auto writer = history::StoreWriter::open(folder, events, {}, [] { return samples::someTimeUs; });
    if (!writer)
        return 3;
    const auto store = [&](std::uint64_t n) {
        std::promise<history::Stored> answer;
        if (!(*writer)->enqueue(samples::delivery(n), samples::summary(n),
                                [&](const history::Stored& stored) { answer.set_value(stored); }))
            return false;
        const auto stored = answer.get_future().get();
        print(stored.error ? "failed " + std::to_string(static_cast<int>(stored.error->code()))
                           : "stored " + std::to_string(n));
        return !stored.error;
    };
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::uint64_t n = 0;
    // Giving up the log makes a little room again, so one failure is not the end.
    for (int failures = 0; failures < 3; ++n)
        failures = store(n) ? 0 : failures + 1;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    for (int i = 0; i < 10; ++i)
        store(n++);
    return 0;
}

int read(const std::filesystem::path& folder) {
    if (::geteuid() == 0 && ::setuid(65534) != 0)
        return 4;
    const auto reader = history::HistoryReader::open(folder);
    if (!reader) {
        print("error " + std::to_string(static_cast<int>(reader.error().code())));
        return 0;
    }
    const auto page = (*reader)->page({});
    print(page ? "rows " + std::to_string(page->rows.size())
               : "error " + std::to_string(static_cast<int>(page.error().code())));
    const auto writer = history::StoreWriter::open(folder);
    print(writer ? "writable" : "error " + std::to_string(static_cast<int>(writer.error().code())));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 4 && std::strcmp(argv[1], "write") == 0)
        return write(argv[2], std::strtoull(argv[3], nullptr, 10));
    if (argc == 4 && std::strcmp(argv[1], "full") == 0)
        return full(argv[2], std::strtoull(argv[3], nullptr, 10));
    if (argc == 3 && std::strcmp(argv[1], "read") == 0)
        return read(argv[2]);
    return 2;
}
