#include "receiver/TlsReader.h"

#include <QFile>

#include <filesystem>
#include <utility>

namespace ui {
namespace {

// More than one: a file that hangs must not hold up the one that was chosen in its place.
constexpr int mostReads = 4;

} // namespace

receiver::TlsFiles tlsFiles(const QString& certificate, const QString& key) {
    return {std::filesystem::path(QFile::encodeName(certificate).toStdString()),
            std::filesystem::path(QFile::encodeName(key).toStdString())};
}

TlsReader::TlsReader(QObject* target, TlsLoad load)
    : m_load(std::move(load))
    , m_job(std::make_shared<std::atomic<std::uint64_t>>(0))
    , m_handover(target)
    , m_workers(std::make_unique<QThreadPool>()) {
    m_workers->setMaxThreadCount(mostReads);
}

TlsReader::~TlsReader() {
    cancel();
    // Its destructor waits for its jobs; one that hangs would keep the program from quitting.
    if (m_workers->activeThreadCount() > 0)
        static_cast<void>(m_workers.release());
}

void TlsReader::read(const receiver::TlsFiles& files, std::int64_t nowSeconds,
                     std::function<void(const TlsResult&)> done) {
    const std::uint64_t mine = ++*m_job;
    m_reading = true;
    auto finish = [this, mine, done = std::move(done)](const TlsResult& result) {
        if (*m_job != mine)
            return;
        m_reading = false;
        done(result);
    };
    m_workers->start([mine, job = m_job, load = m_load, files, nowSeconds, courier = m_handover.courier(),
                      finish = std::move(finish)] {
        if (*job != mine)
            return;
        courier.post([finish, result = load(files, nowSeconds)] { finish(result); });
    });
}

void TlsReader::cancel() {
    ++*m_job;
    m_reading = false;
}

} // namespace ui
