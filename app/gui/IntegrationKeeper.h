#pragma once

#include "Result.h"
#include "integration/Integration.h"
#include "integration/IntegrationStore.h"
#include "receiver/HeadPolicy.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <optional>
#include <vector>

/// Keeps the integrations and their receiver tokens on the disk: read once at the start, written by a worker
/// on each change, several changes in one go. Lives on the GUI thread.
class IntegrationKeeper : public QObject {
    Q_OBJECT
public:
    IntegrationKeeper(std::filesystem::path folder, std::shared_ptr<integration::FileOperations> files,
                      QObject* parent = nullptr);
    ~IntegrationKeeper() override; ///< finishes the saves that were asked for

    std::vector<integration::Integration> loaded() const { return m_loaded; }
    /// The file could not be read. Then nothing is written over it either.
    const std::optional<core::Error>& loadError() const { return m_loadError; }
    const std::optional<core::Error>& damaged() const { return m_damaged; } ///< the last good copy was read

    void save(const std::vector<integration::Integration>& all);

Q_SIGNALS:
    void saved();
    void saveFailed(const core::Error& error);
    void tokensReady(const std::vector<receiver::Token>& tokens); ///< of all integrations, "default" too

private:
    void writePending();

    std::filesystem::path m_folder;
    integration::IntegrationStore m_store; ///< after the start the worker's alone
    std::vector<integration::Integration> m_loaded;
    std::optional<core::Error> m_loadError;
    std::optional<core::Error> m_damaged;
    QMutex m_mutex;
    std::optional<std::vector<integration::Integration>> m_pending; ///< guarded by m_mutex
    QThreadPool m_worker; ///< last member: its end waits for the writes, which use the others
};
