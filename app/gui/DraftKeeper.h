#pragma once

#include <QMutex>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>

/// Keeps the text of the Template page for the next start, in a file of its own (template-draft.txt, UTF-8):
/// read once, written by a worker, atomically, several changes in one go. Lives on the GUI thread.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(const QString& folder, QObject* parent = nullptr);
    ~DraftKeeper() override; ///< finishes the saves that were asked for

    /// Nothing when there is no file, or none that can be read.
    const std::optional<QString>& loaded() const { return m_loaded; }
    void keep(const QString& text);

Q_SIGNALS:
    void failed(const QString& reason);

private:
    void writePending();

    QString m_path;
    std::optional<QString> m_loaded;
    QMutex m_mutex;
    std::optional<QByteArray> m_pending; ///< guarded by m_mutex
    QThreadPool m_worker;                ///< last member: its end waits for the writes, which use the others
};
