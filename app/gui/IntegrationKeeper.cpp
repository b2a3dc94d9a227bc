#include "IntegrationKeeper.h"

#include "receiver/Tokens.h"

#include <utility>

IntegrationKeeper::IntegrationKeeper(std::filesystem::path folder,
                                     std::shared_ptr<integration::FileOperations> files, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_store(m_folder, std::move(files)) {
    m_worker.setMaxThreadCount(1);
    auto loaded = m_store.load();
    if (!loaded) {
        m_loadError = loaded.error();
        return;
    }
    m_loaded = std::move(loaded->integrations);
    m_damaged = loaded->damaged;
}

IntegrationKeeper::~IntegrationKeeper() = default;

void IntegrationKeeper::save(const std::vector<integration::Integration>& all) {
    {
        const QMutexLocker lock(&m_mutex);
        m_pending = all;
    }
    m_worker.start([this] { writePending(); });
}

void IntegrationKeeper::writePending() {
    std::optional<std::vector<integration::Integration>> all;
    {
        const QMutexLocker lock(&m_mutex);
        all = std::exchange(m_pending, std::nullopt);
    }
    if (!all)
        return;
    std::vector<std::string> ids;
    for (const auto& one : *all)
        ids.push_back(one.id);
    auto tokens = receiver::loadOrCreateTokens(m_folder, ids);
    const auto written = m_loadError ? core::Result<void>(*m_loadError) : m_store.save(*all);
    QMetaObject::invokeMethod(
        this,
        [this, written, tokens = std::move(tokens)] {
            if (tokens)
                Q_EMIT tokensReady(*tokens);
            if (written)
                Q_EMIT saved();
            else
                Q_EMIT saveFailed(written.error());
        },
        Qt::QueuedConnection);
}
