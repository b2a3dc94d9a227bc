#pragma once

#include "receiver/Handover.h"
#include "receiver/Tls.h"

#include <QString>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace ui {

/// A certificate with its key, or why they cannot be used.
using TlsResult = core::Result<std::shared_ptr<const receiver::TlsIdentity>>;
/// receiver::TlsIdentity::load, or what a test puts in its place. Called on worker threads.
using TlsLoad = std::function<TlsResult(const receiver::TlsFiles& files, std::int64_t nowSeconds)>;

/// Paths as the settings hold them.
receiver::TlsFiles tlsFiles(const QString& certificate, const QString& key);

/// Reads certificate and key on a worker: a file on a network drive may take as long as it likes. An answer
/// that was overtaken by a newer wish is dropped. Lives on the thread of its target.
class TlsReader {
public:
    TlsReader(QObject* target, TlsLoad load);
    ~TlsReader();
    TlsReader(const TlsReader&) = delete;
    TlsReader& operator=(const TlsReader&) = delete;

    /// `done` is called once, later, on the target's thread, or never when overtaken. `nowSeconds`: Unix
    /// time.
    void read(const receiver::TlsFiles& files, std::int64_t nowSeconds,
              std::function<void(const TlsResult&)> done);
    void cancel();
    bool isReading() const { return m_reading; }

private:
    TlsLoad m_load;
    bool m_reading = false;
    std::shared_ptr<std::atomic<std::uint64_t>> m_job; ///< the newest; older ones are not begun
    Handover m_handover;
    std::unique_ptr<QThreadPool> m_workers;
};

} // namespace ui
