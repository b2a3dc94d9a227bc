#pragma once

#include <atomic>
#include <sqlite3.h>

namespace samples {

/// SQLite's default file system from here to the end of the object, with a disk that can be told to fail: the
/// n-th operation that changes a file (write, truncate, sync, delete), once or from then on. For the whole
/// process, so that the product code needs no seam for it. Syncing otherwise does nothing, to be quick.
class FailingVfs {
public:
    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

    enum class How { Once, FromThenOn };
    /// Counting begins anew; n from 1. `code` is what fails: SQLITE_FULL, SQLITE_IOERR_WRITE.
    void failAt(int n, How how, int code);
    void failNever();
    bool hasFailed() const { return m_failed; }

    /// Called by the files: SQLITE_OK, or the failure.
    int change();

private:
    std::atomic<int> m_count = 0;
    std::atomic<int> m_failAt = 0;
    std::atomic<bool> m_fromThenOn = false;
    std::atomic<int> m_code = SQLITE_OK;
    std::atomic<bool> m_failed = false;
    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs{};
};

} // namespace samples
