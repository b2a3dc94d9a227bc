#include "DraftKeeper.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

namespace {

constexpr qint64 longestFile = 1024 * 1024;

} // namespace

DraftKeeper::DraftKeeper(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_path(QDir(folder).filePath(QStringLiteral("template-draft.txt"))) {
    m_worker.setMaxThreadCount(1);
    QFile file(m_path);
    if (file.size() <= longestFile && file.open(QIODevice::ReadOnly))
        m_loaded = QString::fromUtf8(file.readAll());
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::keep(const QString& text) {
    {
        const QMutexLocker lock(&m_mutex);
        m_pending = text.toUtf8();
    }
    m_worker.start([this] { writePending(); });
}

void DraftKeeper::writePending() {
    std::optional<QByteArray> text;
    {
        const QMutexLocker lock(&m_mutex);
        text = std::exchange(m_pending, std::nullopt);
    }
    if (!text)
        return;
    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(*text) == text->size() && file.commit();
    if (written)
        return;
    QMetaObject::invokeMethod(
        this, [this, reason = file.errorString()] { Q_EMIT failed(reason); }, Qt::QueuedConnection);
}
