// receive FOLDER: the receiver without its Qt front, on a free port; prints its URL and serves until standard
// input ends. Then inserts the rows that it stored once more, by a bare loop in batches of the same mean
// size, into a fresh file of the same schema: what SQLite alone can do. Prints both as one line of JSON.
#include "history/Schema.h"
#include "history/StoreWriter.h"
#include "receiver/Intake.h"
#include "receiver/Server.h"
#include "receiver/Tokens.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostCopied = 20'000; ///< rows, some 80 MB

struct Served {
    std::int64_t deliveries = 0;
    std::int64_t commits = 0;
    double meanBatch() const {
        return static_cast<double>(deliveries) / static_cast<double>(std::max<std::int64_t>(commits, 1));
    }
};

Served serve(const fs::path& folder) {
    std::atomic<std::int64_t> deliveries{0};
    std::atomic<std::int64_t> commits{0};
    history::WriterEvents events;
    events.changed = [&](std::int64_t first, std::int64_t last) {
        if (first == 0)
            return;
        deliveries += last - first + 1;
        ++commits;
    };
    auto store = history::StoreWriter::open(folder, events);
    if (!store)
        throw std::runtime_error("the store does not open");
    const receiver::Token token{"default", receiver::newToken()};
    {
        receiver::Intake intake(**store);
        intake.setSecrets({token.secret});
        receiver::Server::Options options;
        options.port = 0;
        options.access.tokens = {token};
        const auto server = receiver::Server::start(std::move(options), intake.handler());
        if (!server)
            throw std::runtime_error("cannot listen");
        std::printf("http://127.0.0.1:%d/event/push/alert/aliyun/sls?integration_key=%s\n", (*server)->port(),
                    token.secret.c_str());
        std::fflush(stdout);
        while (std::getchar() != EOF) {
        }
    }
    store->reset();
    return {deliveries, commits};
}

void check(int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        throw std::runtime_error(sqlite3_errstr(code));
}

class Connection {
public:
    explicit Connection(const fs::path& file) { check(sqlite3_open(file.c_str(), &m_handle)); }
    ~Connection() { sqlite3_close_v2(m_handle); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    sqlite3* handle() const { return m_handle; }
    void run(const char* sql) const { check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepare(const std::string& sql) const {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr));
        return statement;
    }

private:
    sqlite3* m_handle = nullptr;
};

/// The rows of one table, each with its values as SQLite gave them.
class Table {
public:
    Table(const Connection& from, const std::string& name)
        : m_name(name) {
        auto* const rows =
            from.prepare("SELECT * FROM " + name + " ORDER BY 1 LIMIT " + std::to_string(mostCopied));
        m_columns = sqlite3_column_count(rows);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < m_columns; ++i)
                m_values.push_back(sqlite3_value_dup(sqlite3_column_value(rows, i)));
        }
        check(sqlite3_finalize(rows));
    }
    ~Table() {
        for (auto* value : m_values)
            sqlite3_value_free(value);
        sqlite3_finalize(m_insert);
    }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    std::size_t rows() const { return m_values.size() / static_cast<std::size_t>(m_columns); }

    void prepareInsert(const Connection& into) {
        std::string marks = "?";
        for (int i = 1; i < m_columns; ++i)
            marks += ", ?";
        m_insert = into.prepare("INSERT INTO " + m_name + " VALUES(" + marks + ")");
    }

    void insert(std::size_t row) {
        const auto first = row * static_cast<std::size_t>(m_columns);
        for (int i = 0; i < m_columns; ++i)
            check(sqlite3_bind_value(m_insert, i + 1, m_values[first + static_cast<std::size_t>(i)]));
        check(sqlite3_step(m_insert));
        check(sqlite3_reset(m_insert));
    }

private:
    std::string m_name;
    int m_columns = 0;
    std::vector<sqlite3_value*> m_values;
    sqlite3_stmt* m_insert = nullptr;
};

double ceilingPerSecond(const fs::path& folder, double meanBatch) {
    const Connection from(folder / history::databaseName);
    // One alert a body, so that each table has a row for each delivery.
    std::array<Table, 3> tables{Table(from, "delivery"), Table(from, "delivery_bytes"), Table(from, "event")};
    const auto rows = tables[0].rows();
    if (rows == 0 || tables[1].rows() != rows || tables[2].rows() != rows)
        throw std::runtime_error("the tables differ in length");

    const Connection into(folder / "ceiling.db");
    if (!history::migrate(into.handle()))
        throw std::runtime_error("no schema");
    into.run("PRAGMA journal_mode = WAL");
    into.run("PRAGMA synchronous = FULL");
    into.run("PRAGMA wal_autocheckpoint = 4000");
    for (auto& table : tables)
        table.prepareInsert(into);

    const auto began = std::chrono::steady_clock::now();
    double end = 0;
    for (std::size_t row = 0; row < rows;) {
        end += std::max(meanBatch, 1.0);
        into.run("BEGIN IMMEDIATE");
        for (; row < rows && static_cast<double>(row) < end; ++row) {
            for (auto& table : tables)
                table.insert(row);
        }
        into.run("COMMIT");
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - began;
    return static_cast<double>(rows) / seconds.count();
}

} // namespace

int main(int argc, char** argv) try {
    if (argc != 2) {
        std::fputs("usage: receive FOLDER\n", stderr);
        return 2;
    }
    const fs::path folder = argv[1];
    const auto served = serve(folder);
    std::printf("{\"stored\": %lld, \"mean_batch\": %.1f, \"ceiling_per_second\": %.0f}\n",
                static_cast<long long>(served.deliveries), served.meanBatch(),
                ceilingPerSecond(folder, served.meanBatch()));
    return 0;
} catch (const std::exception& exception) {
    std::fprintf(stderr, "receive: %s\n", exception.what());
    return 1;
}
