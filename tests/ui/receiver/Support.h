#pragma once

#include "delivery/Delivery.h"
#include "history/HistoryReader.h"
#include "history/StoreWriter.h"
#include "words/Words.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

/// What the tests of the receiver page share: invented alerts, a real history in a folder of its own.
namespace receiver_page {

/// 2026-11-21 10:41:00 UTC: a fixed now.
inline constexpr std::int64_t nowUs = 1'795'257'660'000'000;

struct Made {
    std::string title = "Gateway 5xx rate is 7.8 %, above 5 %";
    std::string rule = "Gateway 5xx rate";
    std::string project = "prod-payments-log";
    std::string key = "2eef5065da51c9c0";
    int severity = 10;
    bool resolved = false;
    std::int64_t receivedUs = nowUs - 60'000'000;
    std::string desc = "312 of 4,012 requests failed in 5 min. First host pay-gw-03, route /v2/charge.";
    std::string env = "prod";
    std::string service = "checkout";
    std::string row = R"({"host":"pay-gw-03","uri":"/v2/charge","status":"502"})";
    std::int64_t replyUs = 3000;
};

/// The body that SLS sends for it.
std::string body(const Made& alert);
/// A delivery with that body, as the receiver makes it.
delivery::Delivery delivered(std::string body, std::int64_t receivedUs);
delivery::Delivery refusal(delivery::Reason reason, std::string detail, int status, std::int64_t receivedUs);

/// A history with its writer and reader in a temporary folder.
class Store {
public:
    /// In a folder of its own, or in the given one.
    explicit Store(const QString& folder = {});
    ~Store();
    std::int64_t add(delivery::Delivery delivery); ///< waits for the commit; its id
    std::int64_t add(const Made& alert);
    void remove(std::vector<std::int64_t> ids);

    history::ReaderThread& reader() { return *m_reader; }
    QString folder() const { return m_path; }
    /// Called for each commit, on the writer thread; set before the first add().
    std::function<void(std::int64_t, std::int64_t)> changed;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<history::StoreWriter> m_writer;
    std::unique_ptr<history::ReaderThread> m_reader;
};

std::shared_ptr<const words::Words> english();
std::shared_ptr<const words::Words> chinese();

/// Waits for a condition with the event loop running; never sleeps longer than needed.
template <typename Condition>
bool waitFor(Condition condition) {
    return QTest::qWaitFor(condition, 10'000);
}

} // namespace receiver_page
