#pragma once

#include "history/HistoryReader.h"
#include "receiver/DeliveryListModel.h"
#include "receiver/Handover.h"
#include "template/AlertListModel.h"
#include "template/TemplateWork.h"
#include "words/Words.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Runs work on another thread, in the order given.
using RunInBackground = std::function<void(std::function<void()> work)>;

struct SampleAlert {
    QString name; ///< "firing"
    QByteArray body;
};

/// The alerts that a template can be tried with, and the one that is chosen: samples, deliveries of the
/// history, pasted bodies. Bytes are read on the history's thread and parsed in the background; an answer
/// that was overtaken by another choice is dropped.
class AlertSources : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };
    static constexpr int receivedShown = 50;
    static constexpr std::size_t pastedKept = 5;
    static constexpr qsizetype longestPaste = 16 * 1024 * 1024;

    AlertSources(std::vector<SampleAlert> samples, history::ReaderThread& reader, RunInBackground run,
                 Clock nowUs, std::shared_ptr<const words::Words> words, QObject* parent = nullptr);
    ~AlertSources() override;

    void setWords(std::shared_ptr<const words::Words> words);
    AlertListModel& model() { return m_model; }
    /// A few of each kind, or all of them.
    bool showsAll() const { return m_all; }
    void setShowAll(bool all);
    int hidden() const; ///< rows that setShowAll(true) would add

    const AlertKey& current() const { return m_current; }
    void choose(const AlertKey& key);
    /// A body by hand; takes its place in the list only when there is an alert in it.
    void paste(const QByteArray& body);
    State state() const { return m_state; }
    /// Null until the first one is there; the one before while another is loading.
    std::shared_ptr<const LoadedAlert> alert() const { return m_alert; }
    const std::optional<core::Error>& error() const { return m_error; } ///< when Failed
    /// What was pasted last was no alert; nothing changed.
    const std::optional<core::Error>& pasteError() const { return m_pasteError; }
    void dismissPasteError();

    /// Asks the history for the newest deliveries.
    void reload();
    void storeChanged(); ///< the same, soon, while somebody looks at the list
    void setWatched(bool watched);

Q_SIGNALS:
    void changed();      ///< state, words or choice
    void alertChanged(); ///< alert() is another

private:
    struct Pasted {
        std::int64_t number = 0;
        std::int64_t us = 0;
        QByteArray body;
        QString title;
    };
    using Loaded = core::Result<std::shared_ptr<const LoadedAlert>>;

    void load(QByteArray body);
    void loadDelivery(std::int64_t id);
    void take(std::uint64_t job, const Loaded& loaded);
    void takePasted(std::uint64_t job, const QByteArray& body, const Loaded& loaded);
    void rebuild();
    AlertRow sampleRow(const SampleAlert& sample) const;
    AlertRow receivedRow(const history::Row& row) const;

    std::vector<SampleAlert> m_samples;
    history::ReaderThread& m_reader;
    RunInBackground m_run;
    Clock m_nowUs;
    std::shared_ptr<const words::Words> m_words;
    AlertListModel m_model;
    std::vector<history::Row> m_received;
    std::optional<history::Row> m_chosen; ///< the chosen delivery, also when it is no longer among the newest
    std::deque<Pasted> m_pasted;          ///< newest first
    std::int64_t m_pastedNumber = 0;
    AlertKey m_current;
    bool m_all = false;
    State m_state = State::Loading;
    std::shared_ptr<const LoadedAlert> m_alert;
    std::optional<core::Error> m_error;
    std::optional<core::Error> m_pasteError;
    std::shared_ptr<std::atomic<std::uint64_t>> m_job; ///< the newest choice; older ones stop where they are
    std::uint64_t m_pasteJob = 0;                      ///< the newest paste that no choice came after
    bool m_watched = false;
    QTimer m_soon;
    Handover m_handover;
};

} // namespace ui
