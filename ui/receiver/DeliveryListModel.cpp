#include "receiver/DeliveryListModel.h"

#include "receiver/OutsideText.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>
#include <utility>

namespace ui {
namespace {

using namespace std::chrono_literals;

// A burst of deliveries is one change of the list: sixteen a second are as good to the eye as a thousand.
constexpr auto newRowsPause = 60ms;
constexpr auto indexPause = 250ms;

} // namespace

struct DeliveryListModel::Answer {
    history::Page page;
    std::vector<history::Row> refreshed; ///< rows asked for by id
    bool indexBehind = false;
    std::optional<core::Error> error;
};

DeliveryListModel::DeliveryListModel(history::ReaderThread& reader, std::shared_ptr<const words::Words> words,
                                     Clock nowUs, Limits limits, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_words(std::move(words))
    , m_nowUs(std::move(nowUs))
    , m_limits(limits)
    , m_generation(std::make_shared<std::atomic<std::uint64_t>>(0))
    , m_handover(this) {
    m_newSoon.setSingleShot(true);
    m_newSoon.setInterval(newRowsPause);
    connect(&m_newSoon, &QTimer::timeout, this, &DeliveryListModel::askNew);
    m_indexPoll.setSingleShot(true);
    m_indexPoll.setInterval(indexPause);
    connect(&m_indexPoll, &QTimer::timeout, this, &DeliveryListModel::askNew);
}

DeliveryListModel::~DeliveryListModel() {
    ++*m_generation; // jobs that still wait return unread
}

int DeliveryListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeliveryListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

RowText DeliveryListModel::text(int row) const {
    return rowText(at(row), *m_words, m_nowUs());
}

QVariant DeliveryListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const history::Row& row = at(index.row());
    if (role == IdRole)
        return QVariant::fromValue<qint64>(row.id);
    if (role == SortRole) {
        switch (static_cast<Column>(index.column())) {
        case TimeColumn:
            return QVariant::fromValue<qint64>(row.receivedUs);
        case SeverityColumn:
            return static_cast<int>(row.event.severity);
        case AlertColumn:
            return QString::fromStdString(row.event.title);
        case VerdictColumn:
            return row.errors * 1000 + row.findings;
        case ColumnCount:
            break;
        }
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};

    const RowText words = text(index.row());
    switch (static_cast<Column>(index.column())) {
    case TimeColumn:
        // The row's first cell is what a screen reader says of the row.
        if (role == Qt::AccessibleTextRole)
            return words.spoken();
        return role == Qt::ToolTipRole ? words.timeTip : QString(words.time + u' ' + words.status);
    case SeverityColumn:
        return words.badgeText;
    case AlertColumn:
        if (role == Qt::AccessibleTextRole)
            return words.spoken();
        if (role == Qt::ToolTipRole)
            return plainTip(words.title + u'\n' + words.source);
        return words.title;
    case VerdictColumn:
        return QString(words.verdict + QStringLiteral(" · ") + words.reply);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DeliveryListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case SeverityColumn:
        return tr("Severity");
    case AlertColumn:
        return tr("Alert");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return {};
    }
}

int DeliveryListModel::rowOf(std::int64_t id) const {
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), id,
                         [](const history::Row& row, std::int64_t wanted) { return row.id > wanted; });
    return found != m_rows.end() && found->id == id ? static_cast<int>(found - m_rows.begin()) : -1;
}

void DeliveryListModel::setWords(std::shared_ptr<const words::Words> words) {
    m_words = std::move(words);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DeliveryListModel::setFilter(const history::Filter& filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

void DeliveryListModel::ask(history::PageQuery query, Take take, std::vector<std::int64_t> refresh) {
    m_reader.post(
        {}, [this, courier = m_handover.courier(), generation = m_generation, mine = m_generation->load(),
             query = std::move(query), take, refresh = std::move(refresh),
             newest = m_lastStored](history::HistoryReader* reader, const std::optional<core::Error>& error) {
            if (generation->load() != mine)
                return;
            Answer answer;
            // Before the first delivery there is no database: an empty list, not a fault.
            if (!reader && error && error->code() != core::ErrorCode::NotFound)
                answer.error = error;
            if (reader) {
                if (auto page = reader->page(query))
                    answer.page = std::move(*page);
                else
                    answer.error = page.error();
                for (const std::int64_t id : refresh) {
                    if (auto row = reader->row(id))
                        answer.refreshed.push_back(std::move(*row));
                }
                // What was looked for by text may stand in rows that are not indexed yet.
                if (!query.filter.text.empty()) {
                    if (auto upTo = reader->indexedUpTo())
                        answer.indexBehind = *upTo < newest;
                }
            }
            courier.post([this, generation, mine, take, answer = std::move(answer)]() mutable {
                if (generation->load() == mine)
                    (this->*take)(std::move(answer));
            });
        });
}

void DeliveryListModel::reload() {
    ++*m_generation;
    m_fetching = m_askingNew = m_askAgain = m_checking = m_checkAgain = false;
    m_newSoon.stop();
    m_indexPoll.stop();
    m_loading = true;
    Q_EMIT stateChanged();
    history::PageQuery query;
    query.filter = m_filter;
    query.limit = m_limits.page;
    ask(query, &DeliveryListModel::takeReload);
}

void DeliveryListModel::takeReload(Answer answer) {
    m_loading = false;
    beginResetModel();
    m_rows.assign(std::make_move_iterator(answer.page.rows.begin()),
                  std::make_move_iterator(answer.page.rows.end()));
    m_pending.clear();
    m_pendingMore = false;
    m_newestTrimmed = false;
    m_atEnd = !answer.page.more;
    m_newestSeen = m_rows.empty() ? 0 : m_rows.front().id;
    endResetModel();
    m_indexBehind = answer.indexBehind;
    if (m_indexBehind)
        m_indexPoll.start();
    setError(answer.error);
    Q_EMIT newCountChanged();
    Q_EMIT loaded();
    if (std::exchange(m_askAgain, false))
        askNew();
    if (std::exchange(m_checkAgain, false))
        checkRows();
}

bool DeliveryListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_atEnd && !m_loading && !m_fetching && !m_rows.empty();
}

void DeliveryListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    history::PageQuery query;
    query.filter = m_filter;
    query.before = m_rows.back().id;
    query.limit = m_limits.page;
    ask(query, &DeliveryListModel::takeOlder);
}

void DeliveryListModel::takeOlder(Answer answer) {
    m_fetching = false;
    std::vector<history::Row>& rows = answer.page.rows;
    if (!rows.empty() && !m_rows.empty() && rows.front().id < m_rows.back().id) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
        trimNewest();
    }
    m_atEnd = !answer.error && !answer.page.more;
    setError(answer.error);
}

bool DeliveryListModel::canFetchNewer() const {
    return m_newestTrimmed && !m_loading && !m_fetching && !m_rows.empty();
}

void DeliveryListModel::fetchNewer() {
    if (!canFetchNewer())
        return;
    m_fetching = true;
    history::PageQuery query;
    query.filter = m_filter;
    query.after = m_rows.front().id;
    query.limit = m_limits.page;
    ask(query, &DeliveryListModel::takeNewer);
}

void DeliveryListModel::takeNewer(Answer answer) {
    m_fetching = false;
    // What waits behind the "n new" bar stays there.
    std::vector<history::Row>& rows = answer.page.rows;
    const std::int64_t limit = m_pending.empty() ? m_newestSeen : m_pending.back().id - 1;
    const std::size_t before = rows.size();
    std::erase_if(rows, [limit](const history::Row& row) { return row.id > limit; });
    m_newestTrimmed = answer.error || (answer.page.more && rows.size() == before);
    insertNewest(rows);
    setError(answer.error);
}

void DeliveryListModel::insertNewest(const std::vector<history::Row>& rows) {
    if (rows.empty() || (!m_rows.empty() && rows.back().id <= m_rows.front().id))
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
    m_newestSeen = std::max(m_newestSeen, m_rows.front().id);
    endInsertRows();
    trimOldest();
}

void DeliveryListModel::trimOldest() {
    const int extra = rowCount() - m_limits.rows;
    if (extra <= 0)
        return;
    beginRemoveRows({}, rowCount() - extra, rowCount() - 1);
    m_rows.erase(m_rows.end() - extra, m_rows.end());
    m_atEnd = false;
    endRemoveRows();
}

void DeliveryListModel::trimNewest() {
    const int extra = rowCount() - m_limits.rows;
    if (extra <= 0)
        return;
    beginRemoveRows({}, 0, extra - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + extra);
    m_newestTrimmed = true;
    endRemoveRows();
}

std::int64_t DeliveryListModel::newestKnown() const {
    return m_pending.empty() ? m_newestSeen : std::max(m_newestSeen, m_pending.front().id);
}

void DeliveryListModel::storeChanged(qint64 first, qint64 last) {
    if (first == 0) {
        checkRows();
        return;
    }
    m_lastStored = std::max<std::int64_t>(m_lastStored, last);
    if (!m_newSoon.isActive())
        m_newSoon.start();
}

void DeliveryListModel::askNew() {
    if (m_pendingMore)
        return; // counted enough; showNew() starts again
    if (m_loading || m_askingNew) {
        m_askAgain = true;
        return;
    }
    m_askingNew = true;
    history::PageQuery query;
    query.filter = m_filter;
    query.after = newestKnown();
    query.limit = m_limits.page;
    ask(query, &DeliveryListModel::takeNew);
}

void DeliveryListModel::takeNew(Answer answer) {
    m_askingNew = false;
    const std::vector<history::Row>& rows = answer.page.rows;
    // A new row may be the pair of one that is shown: that one says so from now on.
    std::vector<std::int64_t> pairs;
    for (const history::Row& row : rows) {
        if (row.pairId != 0 && rowOf(row.pairId) >= 0)
            pairs.push_back(row.pairId);
    }
    if (!rows.empty()) {
        // In an empty list nothing is looked at that could move.
        const bool held = m_hold && !m_rows.empty();
        if (held || m_newestTrimmed || !m_pending.empty()) {
            m_pending.insert(m_pending.begin(), rows.begin(), rows.end());
            // More than a page of waiting rows are only counted: showNew() then starts again at the newest.
            if (static_cast<int>(m_pending.size()) > m_limits.page) {
                m_pending.resize(static_cast<std::size_t>(m_limits.page));
                m_pendingMore = true;
            }
            Q_EMIT newCountChanged();
        } else {
            insertNewest(rows);
            Q_EMIT loaded();
        }
    }
    m_indexBehind = answer.indexBehind;
    if (m_indexBehind)
        m_indexPoll.start();
    setError(answer.error);
    if (!pairs.empty()) {
        history::PageQuery nothing;
        nothing.filter = m_filter;
        nothing.after = newestKnown();
        nothing.limit = 1;
        ask(nothing, &DeliveryListModel::takeRefreshed, std::move(pairs));
    }
    if (answer.page.more || std::exchange(m_askAgain, false))
        askNew();
}

void DeliveryListModel::setHold(bool hold) {
    m_hold = hold;
    if (!m_hold && !m_newestTrimmed && !m_pending.empty())
        showNew();
}

int DeliveryListModel::newCount() const {
    return static_cast<int>(m_pending.size());
}

bool DeliveryListModel::isWaiting(std::int64_t id) const {
    return std::any_of(m_pending.begin(), m_pending.end(),
                       [id](const history::Row& row) { return row.id == id; });
}

void DeliveryListModel::showNew() {
    if (m_newestTrimmed || m_pendingMore) {
        reload();
        return;
    }
    const std::vector<history::Row> rows = std::exchange(m_pending, {});
    insertNewest(rows);
    Q_EMIT newCountChanged();
    Q_EMIT loaded();
}

void DeliveryListModel::checkRows() {
    if (m_loading || m_checking) {
        m_checkAgain = true;
        return;
    }
    if (m_rows.empty() && m_pending.empty())
        return;
    if (m_rows.empty() || !m_pending.empty()) {
        // Waiting rows may be gone as well, and are few: start again.
        reload();
        return;
    }
    m_checking = true;
    history::PageQuery query;
    query.filter = m_filter;
    query.before = m_rows.front().id + 1;
    query.limit = rowCount();
    ask(query, &DeliveryListModel::takeCheck);
}

void DeliveryListModel::takeCheck(Answer answer) {
    m_checking = false;
    if (!answer.error) {
        // What is no longer in the same span is gone.
        const std::int64_t oldest =
            answer.page.more && !answer.page.rows.empty() ? answer.page.rows.back().id : 0;
        std::size_t next = 0;
        const std::vector<history::Row>& left = answer.page.rows;
        std::vector<int> gone;
        for (int row = 0; row < rowCount(); ++row) {
            const std::int64_t id = at(row).id;
            while (next < left.size() && left[next].id > id)
                ++next;
            if ((next >= left.size() || left[next].id != id) && id >= oldest)
                gone.push_back(row);
        }
        for (auto end = gone.rbegin(); end != gone.rend();) {
            auto start = end;
            while (start + 1 != gone.rend() && *(start + 1) == *start - 1)
                ++start;
            beginRemoveRows({}, *start, *end);
            m_rows.erase(m_rows.begin() + *start, m_rows.begin() + *end + 1);
            endRemoveRows();
            end = start + 1;
        }
        if (!gone.empty())
            Q_EMIT loaded();
    }
    replaceRows(answer.page.rows);
    if (std::exchange(m_checkAgain, false))
        checkRows();
}

void DeliveryListModel::takeRefreshed(Answer answer) {
    replaceRows(answer.refreshed);
}

void DeliveryListModel::replaceRows(const std::vector<history::Row>& rows) {
    for (const history::Row& fresh : rows) {
        const int row = rowOf(fresh.id);
        if (row < 0 || at(row) == fresh)
            continue;
        m_rows[static_cast<std::size_t>(row)] = fresh;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void DeliveryListModel::setError(std::optional<core::Error> error) {
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace ui
