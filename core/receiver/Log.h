#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace receiver {

/// What the receiver did and met, for whoever looks into a fault: starts, stops, refusals, troubles of the
/// store. Deliveries themselves are in the history. Two files at most, receiver.log and the one before it,
/// receiver.log.1, 1 MB each, mode 0600; one line an event, UTC, masked. Written on a thread of its own; a
/// disk that is full or slow costs lines, never a delivery.
class Log {
public:
    static constexpr std::size_t fileBytes = 1024 * 1024;
    static constexpr std::size_t waitingLines = 1000; ///< beyond: counted, and told when there is room
    static constexpr const char* fileName = "receiver.log";
    static constexpr const char* olderName = "receiver.log.1";

    explicit Log(std::filesystem::path folder, std::size_t bytes = fileBytes);
    ~Log(); ///< writes what waits
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    /// Masked and freed of control characters before it is queued; any thread, never blocks on the disk.
    void write(std::string_view event);
    /// Tokens and keys that are masked wherever they stand, beside what looks like a secret by itself.
    void setSecrets(std::vector<std::string> secrets);
    std::filesystem::path path() const;

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace receiver
