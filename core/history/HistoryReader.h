#pragma once

#include "Result.h"
#include "delivery/Delivery.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace history {

/// One line of the list.
struct Row {
    std::int64_t id = 0;
    std::int64_t receivedUs = 0;
    delivery::Origin origin = delivery::Origin::Received;
    std::string tokenId;
    delivery::Verdict verdict = delivery::Verdict::Accepted;
    delivery::Reason reason = delivery::Reason::None;
    std::string detail;
    std::string peer;
    std::string method;
    std::string target;
    alert::BodyForm form = alert::BodyForm::Empty;
    std::uint64_t size = 0;
    int replyStatus = 0;
    int findings = 0;
    int errors = 0;
    int eventCount = 0;
    delivery::EventRow event; ///< the first one; of an array the one with the highest severity
    std::int64_t pairId = 0;  ///< the nearest row with the same alert key and the other status; 0: none
    std::int64_t pairReceivedUs = 0;
    int repeat = 0;                    ///< how many deliveries before it were the same, at most 99
    std::int64_t repeatReceivedUs = 0; ///< when the one before it came

    bool operator==(const Row&) const = default;
};

/// Which rows. Empty lists mean "all".
struct Filter {
    std::string
        text; ///< every word must occur (title, rule, labels, key, project, peer); any substring for CJK
    std::vector<alert::Severity> severities;
    std::vector<alert::Status> statuses;
    enum class Verdict { All, Ok, WithFindings, Refused } verdict = Verdict::All;
    std::string alertKey;

    bool operator==(const Filter&) const = default;
    bool isEmpty() const { return *this == Filter{}; }
};

/// A page by keyset: rows with id below `before` (newest first), or above `after` (oldest first of those, but
/// given newest first). With both, those between, newest first.
struct PageQuery {
    Filter filter;
    std::int64_t before = 0; ///< 0: from the newest
    std::int64_t after = 0;  ///< 0: no lower bound
    int limit = 200;         ///< 1 to 1000
};

struct Page {
    std::vector<Row> rows; ///< newest first
    bool more = false;     ///< further rows in the asked direction
};

struct Counts {
    std::int64_t total = 0;
    std::int64_t critical = 0, warning = 0, info = 0, unknown = 0,
                 refused = 0; ///< deliveries by their row badge
};

/// Deliveries of one minute, for the histogram.
struct Minute {
    std::int64_t minute = 0; ///< Unix time / 60
    int critical = 0, warning = 0, info = 0, unknown = 0, refused = 0;

    bool operator==(const Minute&) const = default;
};

/// Reads beside a running writer, on the calling thread. Not thread-safe: one per thread. Every statement is
/// finished at once.
class HistoryReader {
public:
    /// Errors: NotFound (no database yet), DatabaseForeign, DatabaseFuture, DatabaseDamaged, FileUnreadable.
    static core::Result<std::unique_ptr<HistoryReader>> open(const std::filesystem::path& folder);
    ~HistoryReader();
    HistoryReader(const HistoryReader&) = delete;
    HistoryReader& operator=(const HistoryReader&) = delete;

    core::Result<Page> page(const PageQuery& query);
    core::Result<Row> row(std::int64_t id);
    /// The whole delivery with its bytes.
    core::Result<delivery::Delivery> delivery(std::int64_t id);
    core::Result<Counts> counts(const Filter& filter = {});
    /// Minutes that have deliveries, both ends included, oldest first; at most 100,000.
    core::Result<std::vector<Minute>> minutes(std::int64_t fromMinute, std::int64_t toMinute);
    /// How far the search index is behind: id of the last delivery that can be found by text.
    core::Result<std::int64_t> indexedUpTo();

    /// Makes a running call end early with an error (Internal, "interrupted"); from any thread. Without a
    /// running call it does nothing.
    void interrupt();

private:
    struct Connection;
    explicit HistoryReader(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// A thread with a HistoryReader: jobs in, results out on that thread. A job of which a newer one of its kind
/// comes is dropped unread while it waits, and interrupted while it runs. The destructor drops what waits.
class ReaderThread {
public:
    explicit ReaderThread(std::filesystem::path folder);
    ~ReaderThread();
    ReaderThread(const ReaderThread&) = delete;
    ReaderThread& operator=(const ReaderThread&) = delete;

    /// Runs `job` on the reader thread; `kind` groups jobs of which only the newest matters ("" : all
    /// matter). `reader` is null when the database cannot be opened; the error says why.
    using Job = std::function<void(HistoryReader* reader, const std::optional<core::Error>& error)>;
    void post(std::string kind, Job job);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace history
