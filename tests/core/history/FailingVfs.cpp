#include "FailingVfs.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace samples {
namespace {

/// What SQLite sees as the file; the real one lies behind it in the same memory.
struct File {
    sqlite3_file base;
    FailingVfs* disk;
};

constexpr std::size_t behind = (sizeof(File) + 15U) & ~std::size_t{15};

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<std::byte*>(file) + behind);
}

int change(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->disk->change();
}

int closeFile(sqlite3_file* f) {
    return real(f)->pMethods->xClose(real(f));
}
int readFile(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
    return real(f)->pMethods->xRead(real(f), to, size, at);
}
int writeFile(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
    const auto failed = change(f);
    if (failed == SQLITE_OK)
        return real(f)->pMethods->xWrite(real(f), from, size, at);
    if (size > 512) // the worst a disk can do: a part arrives
        real(f)->pMethods->xWrite(real(f), from, size / 2, at);
    return failed;
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) {
    const auto failed = change(f);
    return failed == SQLITE_OK ? real(f)->pMethods->xTruncate(real(f), size) : failed;
}
int syncFile(sqlite3_file* f, int) {
    const auto failed = change(f);
    return failed == SQLITE_OK ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}
int fileSize(sqlite3_file* f, sqlite3_int64* size) {
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lockFile(sqlite3_file* f, int lock) {
    return real(f)->pMethods->xLock(real(f), lock);
}
int unlockFile(sqlite3_file* f, int lock) {
    return real(f)->pMethods->xUnlock(real(f), lock);
}
int checkLock(sqlite3_file* f, int* held) {
    return real(f)->pMethods->xCheckReservedLock(real(f), held);
}
int control(sqlite3_file* f, int what, void* argument) {
    return real(f)->pMethods->xFileControl(real(f), what, argument);
}
int sectorSize(sqlite3_file* f) {
    return real(f)->pMethods->xSectorSize(real(f));
}
int characteristics(sqlite3_file* f) {
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int mapShared(sqlite3_file* f, int page, int size, int extend, void volatile** memory) {
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, memory);
}
int lockShared(sqlite3_file* f, int offset, int count, int flags) {
    return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
}
void barrier(sqlite3_file* f) {
    real(f)->pMethods->xShmBarrier(real(f));
}
int unmapShared(sqlite3_file* f, int remove) {
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

constexpr sqlite3_io_methods methods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                     syncFile, fileSize,    lockFile,        unlockFile, checkLock,
                                     control,  sectorSize,  characteristics, mapShared,  lockShared,
                                     barrier,  unmapShared, nullptr,         nullptr};

sqlite3_vfs* real(sqlite3_vfs*) {
    return sqlite3_vfs_find("unix");
}

} // namespace

FailingVfs::FailingVfs()
    : m_real(sqlite3_vfs_find("unix")) {
    m_vfs = *m_real; // its own functions find what they need in the members that are copied along
    m_vfs.zName = "failing";
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = static_cast<int>(behind) + m_real->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.xOpen = [](sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
        auto* const inner = real(vfs);
        file->pMethods = nullptr;
        const auto code = inner->xOpen(inner, name, real(file), flags, given);
        if (code == SQLITE_OK) {
            reinterpret_cast<File*>(file)->disk = static_cast<FailingVfs*>(vfs->pAppData);
            file->pMethods = &methods;
        }
        return code;
    };
    m_vfs.xDelete = [](sqlite3_vfs* vfs, const char* name, int) {
        if (static_cast<FailingVfs*>(vfs->pAppData)->change() != SQLITE_OK)
            return SQLITE_IOERR_DELETE;
        return real(vfs)->xDelete(real(vfs), name, 0);
    };
    m_vfs.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* result) {
        return real(vfs)->xAccess(real(vfs), name, flags, result);
    };
    m_vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* out) {
        return real(vfs)->xFullPathname(real(vfs), name, size, out);
    };
    sqlite3_vfs_register(&m_vfs, 1);
}

FailingVfs::~FailingVfs() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FailingVfs::failAt(int n, How how, int code) {
    m_count = 0;
    m_fromThenOn = how == How::FromThenOn;
    m_code = code;
    m_failed = false;
    m_failAt = n;
}

void FailingVfs::failNever() {
    m_failAt = 0;
}

int FailingVfs::change() {
    const int n = ++m_count;
    const int at = m_failAt;
    if (at == 0 || n < at || (n > at && !m_fromThenOn))
        return SQLITE_OK;
    m_failed = true;
    return m_code;
}

} // namespace samples
