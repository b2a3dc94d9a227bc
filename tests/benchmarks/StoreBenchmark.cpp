#include "Body.h"
#include "history/StoreWriter.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <latch>
#include <stdexcept>

// The same batch, durable on disk both times (WAL, synchronous FULL): through the store with its queue,
// events, counters and search index, and by a bare loop that inserts the bytes alone.
namespace {

constexpr int batch = 512;
constexpr std::size_t bodyBytes = 2 * 1024;

class Folder {
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path() / "store-benchmark-XXXXXX") {
        std::string name = m_path.string();
        if (!mkdtemp(name.data()))
            throw std::runtime_error("no temporary folder");
        m_path = name;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

delivery::Delivery exampleDelivery() {
    delivery::Delivery delivery;
    delivery.receivedUs = 1'750'000'000'000'000;
    delivery.tokenId = "default";
    delivery.peer = "203.0.113.24:51234";
    delivery.method = "POST";
    delivery.target = "/event/push/alert/aliyun/sls?integration_key=****cdef";
    delivery.replyStatus = 200;
    delivery.head = "POST /event/push/alert/aliyun/sls HTTP/1.1\r\nHost: localhost:8787\r\n\r\n";
    delivery.body = benchmarks::alertBody(bodyBytes);
    delivery.bodySize = delivery.body.size();
    return delivery;
}

void storeOurs(benchmark::State& state) {
    const Folder folder;
    const auto writer = history::StoreWriter::open(folder.path());
    if (!writer)
        return state.SkipWithError("the store does not open");
    const auto delivery = exampleDelivery();
    const auto summary = delivery::summarize(alert::read(delivery.body));
    for ([[maybe_unused]] const auto turn : state) {
        std::latch stored(batch);
        for (int i = 0; i < batch; ++i) {
            if (!(*writer)->enqueue(delivery, summary, [&](const history::Stored&) { stored.count_down(); }))
                stored.count_down();
        }
        stored.wait();
    }
    state.SetItemsProcessed(state.iterations() * batch);
}

void check(int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errstr(code));
}

void storeBare(benchmark::State& state) {
    const Folder folder;
    sqlite3* database = nullptr;
    check(sqlite3_open((folder.path() / "bare.db").c_str(), &database));
    const auto run = [&](const char* sql) { check(sqlite3_exec(database, sql, nullptr, nullptr, nullptr)); };
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE delivery(id INTEGER PRIMARY KEY, received_us INTEGER, head BLOB, body BLOB)");
    sqlite3_stmt* insert = nullptr;
    check(sqlite3_prepare_v2(database, "INSERT INTO delivery(received_us, head, body) VALUES (?, ?, ?)", -1,
                             &insert, nullptr));
    const auto delivery = exampleDelivery();
    for ([[maybe_unused]] const auto turn : state) {
        run("BEGIN IMMEDIATE");
        for (int i = 0; i < batch; ++i) {
            check(sqlite3_bind_int64(insert, 1, delivery.receivedUs));
            check(sqlite3_bind_blob(insert, 2, delivery.head.data(), static_cast<int>(delivery.head.size()),
                                    SQLITE_STATIC));
            check(sqlite3_bind_blob(insert, 3, delivery.body.data(), static_cast<int>(delivery.body.size()),
                                    SQLITE_STATIC));
            check(sqlite3_step(insert));
            check(sqlite3_reset(insert));
        }
        run("COMMIT");
    }
    check(sqlite3_finalize(insert));
    check(sqlite3_close(database));
    state.SetItemsProcessed(state.iterations() * batch);
}

} // namespace

BENCHMARK(storeOurs)->Name("store 512 deliveries durably/ours")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(storeBare)->Name("store 512 deliveries durably/bare")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
