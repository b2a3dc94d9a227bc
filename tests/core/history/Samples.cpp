#include "Samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <thread>
#include <unistd.h>

namespace samples {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30s;

} // namespace

TempFolder::TempFolder(Where where) {
    const std::filesystem::path memory = "/dev/shm";
    const auto inMemory = where == Where::InMemory && ::access(memory.c_str(), W_OK) == 0;
    auto name =
        ((inMemory ? memory : std::filesystem::temp_directory_path()) / "history-test-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

delivery::Delivery delivery(std::uint64_t n) {
    std::mt19937_64 random(n);
    delivery::Delivery result;
    result.receivedUs = someTimeUs + static_cast<std::int64_t>(n) * 1000;
    result.origin = static_cast<delivery::Origin>(n % 3);
    result.tokenId = n % 2 ? "default" : "integration-" + std::to_string(n % 7);
    result.peer = "203.0.113.24:" + std::to_string(1024 + n % 60000);
    result.method = "POST";
    result.target = "/event/push/alert/aliyun/sls?integration_key=****" + std::to_string(1000 + n % 9000);
    result.replyStatus = 200;
    result.replyUs = static_cast<std::int64_t>(n % 900);
    result.head = "POST " + result.target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    result.body.resize(random() % 4096);
    for (auto& byte : result.body)
        byte = static_cast<char>(random());
    result.bodySize = result.body.size();
    return result;
}

delivery::Delivery refused(std::uint64_t n) {
    auto result = delivery(n);
    result.verdict = delivery::Verdict::Refused;
    result.reason = delivery::Reason::WrongToken;
    result.replyStatus = 400;
    result.body.resize(std::min<std::size_t>(result.body.size(), 2048));
    return result;
}

delivery::EventRow event(alert::Severity severity, alert::Status status, std::string key, std::string title) {
    delivery::EventRow row;
    row.severity = severity;
    row.status = status;
    row.alertKey = std::move(key);
    row.title = std::move(title);
    row.ruleId = "alert-1760000000-123456";
    row.ruleName = "nginx-5xx-rate";
    row.region = "cn-hangzhou";
    row.project = "shop-prod";
    row.actionPolicyId = "sls.flashduty";
    row.alertTime = 1'760'000'000;
    row.labels = "env=prod team=支付组";
    return row;
}

delivery::Summary summary(std::vector<delivery::EventRow> events) {
    delivery::Summary result;
    result.form = alert::BodyForm::ToJson;
    result.mappingVersion = alert::mappingVersion;
    result.events = std::move(events);
    return result;
}

delivery::Summary summary(std::uint64_t n) {
    return summary({event(static_cast<alert::Severity>(n % 4), static_cast<alert::Status>(n % 2),
                          "key-" + std::to_string(n / 2), "CPU 使用率过高 " + std::to_string(n))});
}

history::StoredCallback Answers::callback() {
    return [this](const history::Stored& stored) {
        const std::lock_guard guard(m_mutex);
        m_stored.push_back(stored);
        m_changed.notify_all();
    };
}

std::vector<history::Stored> Answers::wait(std::size_t count) {
    std::unique_lock guard(m_mutex);
    if (!m_changed.wait_for(guard, patience, [&] { return m_stored.size() >= count; }))
        ADD_FAILURE() << "only " << m_stored.size() << " of " << count << " answers came";
    return m_stored;
}

void eventually(const std::function<bool()>& isSo, const char* what) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!isSo()) {
        if (std::chrono::steady_clock::now() > end) {
            ADD_FAILURE() << "never so: " << what;
            return;
        }
        std::this_thread::sleep_for(2ms);
    }
}

std::unique_ptr<history::StoreWriter> openWriter(const TempFolder& folder, history::WriterEvents events,
                                                 history::StoreLimits limits, history::Clock clock) {
    auto writer = history::StoreWriter::open(folder.data(), std::move(events), limits, std::move(clock));
    if (!writer) {
        ADD_FAILURE() << "cannot open: " << static_cast<int>(writer.error().code()) << ' '
                      << writer.error().detail();
        std::abort();
    }
    return std::move(*writer);
}

std::unique_ptr<history::HistoryReader> openReader(const TempFolder& folder) {
    auto reader = history::HistoryReader::open(folder.data());
    if (!reader) {
        ADD_FAILURE() << "cannot read: " << static_cast<int>(reader.error().code()) << ' '
                      << reader.error().detail();
        std::abort();
    }
    return std::move(*reader);
}

std::int64_t store(history::StoreWriter& writer, delivery::Delivery delivery, delivery::Summary summary) {
    Answers answers;
    EXPECT_TRUE(writer.enqueue(std::move(delivery), std::move(summary), answers.callback()));
    const auto stored = answers.wait(1);
    return stored.empty() ? 0 : stored.front().id;
}

std::int64_t query(const TempFolder& folder, const std::string& sql) {
    auto database = history::Database::open(folder.database(), history::Database::Mode::ReadOnly);
    if (!database) {
        ADD_FAILURE() << database.error().detail();
        return -1;
    }
    auto statement = database->prepare(sql);
    const auto found = statement.next();
    EXPECT_TRUE(found) << sql << ": " << database->error().detail();
    return found ? statement.integer(0) : -1;
}

std::string queryText(const TempFolder& folder, const std::string& sql) {
    auto database = history::Database::open(folder.database(), history::Database::Mode::ReadOnly);
    if (!database) {
        ADD_FAILURE() << database.error().detail();
        return {};
    }
    auto statement = database->prepare(sql);
    const auto found = statement.next();
    EXPECT_TRUE(found) << sql << ": " << database->error().detail();
    return found ? statement.bytes(0) : std::string();
}

void change(const TempFolder& folder, const char* sql) {
    auto database = history::Database::open(folder.database(), history::Database::Mode::ReadWrite);
    ASSERT_TRUE(database) << database.error().detail();
    EXPECT_TRUE(database->exec(sql)) << sql << ": " << database->error().detail();
}

void expectSound(const TempFolder& folder) {
    EXPECT_EQ(queryText(folder, "PRAGMA integrity_check"), "ok");
    // Deleting everything counts from its first step on; the bytes follow.
    const std::string live = " WHERE id > (SELECT value FROM state WHERE name = 'deleted_up_to')";
    EXPECT_EQ(query(folder,
                    "SELECT count(*) FROM delivery d LEFT JOIN delivery_bytes b ON b.delivery_id = d.id "
                    "WHERE b.delivery_id IS NULL OR length(b.head) + length(b.body) <> d.kept"),
              0);
    EXPECT_EQ(query(folder,
                    "SELECT count(*) FROM delivery_bytes WHERE delivery_id NOT IN (SELECT id FROM delivery)"),
              0);
    EXPECT_EQ(query(folder, "SELECT count(*) FROM event WHERE delivery_id NOT IN (SELECT id FROM delivery)"),
              0);
    EXPECT_EQ(query(folder, "SELECT count(*) FROM delivery d WHERE event_count <> "
                            "(SELECT count(*) FROM event WHERE delivery_id = d.id)"),
              0);
    EXPECT_EQ(query(folder, "SELECT count(*) FROM delivery" + live + " AND badge < 4"),
              query(folder, "SELECT value FROM state WHERE name = 'rows'"));
    EXPECT_EQ(query(folder, "SELECT coalesce(sum(kept), 0) FROM delivery" + live + " AND badge < 4"),
              query(folder, "SELECT value FROM state WHERE name = 'bytes'"));
    EXPECT_EQ(query(folder, "SELECT count(*) FROM delivery" + live + " AND badge = 4"),
              query(folder, "SELECT value FROM state WHERE name = 'refused_rows'"));
    const std::string recount =
        "SELECT received_us / 60000000 AS minute, sum(badge = 0) AS unknown, sum(badge = 1) AS info, "
        "sum(badge = 2) AS warning, sum(badge = 3) AS critical, sum(badge = 4) AS refused FROM delivery" +
        live + " GROUP BY 1";
    EXPECT_EQ(query(folder, "SELECT count(*) FROM (" + recount + " EXCEPT SELECT * FROM minute)"), 0);
    EXPECT_EQ(query(folder, "SELECT count(*) FROM (SELECT * FROM minute EXCEPT " + recount + ")"), 0);
    EXPECT_EQ(query(folder, "SELECT count(*) FROM search WHERE rowid NOT IN (SELECT id FROM delivery)"), 0);
    EXPECT_EQ(query(folder, "SELECT count(*) FROM delivery" + live +
                                " AND id <= (SELECT value FROM state WHERE name = 'indexed_up_to') "
                                "AND id NOT IN (SELECT rowid FROM search)"),
              0);
}

std::string readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void writeFile(const std::filesystem::path& path, const std::string& bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace samples
