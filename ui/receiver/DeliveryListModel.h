#pragma once

#include "history/HistoryReader.h"
#include "receiver/Handover.h"
#include "receiver/RowText.h"
#include "words/Words.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Microseconds since 1970; passed in so that tests and pictures have a fixed time.
using Clock = std::function<std::int64_t()>;

/// The deliveries, newest first: a window of at most Limits::rows around what is looked at, fetched page by
/// page on the history's reader thread. New rows come in at the top only when nobody looks at a certain row
/// (setHold); else they are counted and wait for showNew().
class DeliveryListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, SeverityColumn, AlertColumn, VerdictColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SortRole };

    struct Limits {
        int page = 200;  ///< rows fetched at once
        int rows = 2000; ///< rows held; beyond, those at the far end are let go
    };

    DeliveryListModel(history::ReaderThread& reader, std::shared_ptr<const words::Words> words, Clock nowUs,
                      Limits limits, QObject* parent = nullptr);
    ~DeliveryListModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const history::Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    RowText text(int row) const;
    int rowOf(std::int64_t id) const; ///< -1: not held
    void setWords(std::shared_ptr<const words::Words> words);

    const history::Filter& filter() const { return m_filter; }
    void setFilter(const history::Filter& filter);
    /// Starts again at the newest row.
    void reload();

    /// While held, new rows are counted instead of shown.
    void setHold(bool hold);
    int newCount() const;
    bool newCountIsLowerBound() const { return m_pendingMore; } ///< more than could be counted
    bool isWaiting(std::int64_t id) const;                      ///< behind the "n new" bar
    void showNew();
    /// Rows newer than the first one were let go: the list was scrolled far down.
    bool canFetchNewer() const;
    void fetchNewer();

    bool isLoading() const { return m_loading; }
    /// Rows are still to come: a page is on its way, or the search index is behind the newest delivery.
    bool isSearching() const { return m_loading || m_fetching || m_indexBehind; }
    const std::optional<core::Error>& error() const { return m_error; }

public Q_SLOTS:
    /// Rows first..last were stored; first 0: rows were deleted.
    void storeChanged(qint64 first, qint64 last);

Q_SIGNALS:
    void newCountChanged();
    void stateChanged(); ///< isLoading, isSearching, error
    void loaded();       ///< after each reload, and when new rows came in

private:
    struct Answer;
    using Take = void (DeliveryListModel::*)(Answer);

    void ask(history::PageQuery query, Take take, std::vector<std::int64_t> refresh = {});
    void takeReload(Answer answer);
    void takeOlder(Answer answer);
    void takeNewer(Answer answer);
    void takeNew(Answer answer);
    void takeCheck(Answer answer);
    void takeRefreshed(Answer answer);

    void askNew();
    void checkRows();
    void insertNewest(const std::vector<history::Row>& rows);
    void replaceRows(const std::vector<history::Row>& rows);
    void trimOldest();
    void trimNewest();
    std::int64_t newestKnown() const;
    void setError(std::optional<core::Error> error);

    history::ReaderThread& m_reader;
    std::shared_ptr<const words::Words> m_words;
    Clock m_nowUs;
    Limits m_limits;
    history::Filter m_filter;

    std::deque<history::Row> m_rows;     ///< newest first
    std::vector<history::Row> m_pending; ///< newer than m_rows, newest first, waiting for showNew()
    bool m_pendingMore = false;
    std::int64_t m_newestSeen = 0; ///< newest id ever held or pending under this filter
    std::int64_t m_lastStored = 0;
    bool m_atEnd = false;         ///< nothing older than the last row
    bool m_newestTrimmed = false; ///< rows newer than the first were let go
    bool m_hold = false;
    bool m_loading = false;
    bool m_fetching = false;
    bool m_askingNew = false;
    bool m_askAgain = false;
    bool m_checking = false;
    bool m_checkAgain = false;
    bool m_indexBehind = false;
    std::optional<core::Error> m_error;

    std::shared_ptr<std::atomic<std::uint64_t>> m_generation; ///< answers of older ones are dropped
    QTimer m_newSoon;                                         ///< gathers a burst of arrivals into one query
    QTimer m_indexPoll;                                       ///< asks again while the search index is behind
    Handover m_handover;
};

} // namespace ui
