#include "template/AlertSources.h"

#include "receiver/OutsideText.h"

#include <algorithm>
#include <chrono>

namespace ui {
namespace {

using namespace std::chrono_literals;
using Kind = AlertKey::Kind;

constexpr std::size_t receivedWhenFew = 2;
constexpr std::size_t samplesWhenFew = 2;

std::pair<QString, Tone> markOf(const delivery::EventRow& event) {
    if (event.status == alert::Status::Resolved)
        return {QStringLiteral("ok"), Tone::Ok};
    const auto badge = severityBadge(event.severity, event.status);
    return {badge.icon, badge.tone};
}

} // namespace

AlertSources::AlertSources(std::vector<SampleAlert> samples, history::ReaderThread& reader,
                           RunInBackground run, Clock nowUs, std::shared_ptr<const words::Words> words,
                           QObject* parent)
    : QObject(parent)
    , m_samples(std::move(samples))
    , m_reader(reader)
    , m_run(std::move(run))
    , m_nowUs(std::move(nowUs))
    , m_words(std::move(words))
    , m_job(std::make_shared<std::atomic<std::uint64_t>>(0))
    , m_handover(this) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &AlertSources::reload);
    if (!m_samples.empty())
        choose({Kind::Sample, 0, m_samples.front().name});
    rebuild();
}

AlertSources::~AlertSources() {
    ++*m_job;
}

void AlertSources::setWords(std::shared_ptr<const words::Words> words) {
    m_words = std::move(words);
    rebuild();
    Q_EMIT changed();
}

void AlertSources::setShowAll(bool all) {
    m_all = all;
    rebuild();
    Q_EMIT changed();
}

int AlertSources::hidden() const {
    const auto all = m_pasted.size() + m_received.size() + m_samples.size();
    return std::max(0, static_cast<int>(all) - m_model.rowCount());
}

void AlertSources::choose(const AlertKey& key) {
    if (key == m_current && m_state != State::Failed)
        return;
    ++m_pasteJob;
    m_current = key;
    m_chosen.reset();
    m_error.reset();
    switch (key.kind) {
    case Kind::Sample:
        for (const auto& sample : m_samples) {
            if (sample.name == key.name)
                load(sample.body);
        }
        break;
    case Kind::Received:
        loadDelivery(key.id);
        break;
    case Kind::Pasted:
        for (const auto& pasted : m_pasted) {
            if (pasted.number == key.id)
                load(pasted.body);
        }
        break;
    }
    Q_EMIT changed();
}

void AlertSources::load(QByteArray body) {
    m_state = State::Loading;
    const auto mine = ++*m_job;
    m_run([this, courier = m_handover.courier(), job = m_job, mine, body = std::move(body)] {
        if (*job != mine)
            return;
        auto loaded = loadAlert(body.toStdString());
        courier.post([this, mine, loaded = std::move(loaded)] { take(mine, loaded); });
    });
}

void AlertSources::loadDelivery(std::int64_t id) {
    m_state = State::Loading;
    const auto mine = ++*m_job;
    m_reader.post(
        "template-alert", [this, courier = m_handover.courier(), id,
                           mine](history::HistoryReader* reader, const std::optional<core::Error>& error) {
            if (!reader) {
                courier.post([this, mine, failed = error.value_or(core::Error())] { take(mine, failed); });
                return;
            }
            auto row = reader->row(id);
            auto delivery = reader->delivery(id);
            if (!row || !delivery) {
                courier.post(
                    [this, mine, failed = !row ? row.error() : delivery.error()] { take(mine, failed); });
                return;
            }
            // Back to the own thread first: only there it is known whether the answer is still wanted.
            courier.post([this, mine, row = std::move(*row), body = std::move(delivery->body)] {
                if (*m_job != mine)
                    return;
                m_chosen = row;
                rebuild();
                load(QByteArray::fromStdString(body));
            });
        });
}

void AlertSources::take(std::uint64_t job, const Loaded& loaded) {
    if (*m_job != job)
        return;
    m_state = loaded ? State::Ready : State::Failed;
    m_error = loaded ? std::nullopt : std::optional(loaded.error());
    if (loaded) {
        m_alert = *loaded;
        Q_EMIT alertChanged();
    }
    Q_EMIT changed();
}

void AlertSources::paste(const QByteArray& body) {
    m_pasteError.reset();
    if (body.size() > longestPaste) {
        m_pasteError = core::Error(core::ErrorCode::TooLarge);
        Q_EMIT changed();
        return;
    }
    const auto mine = ++m_pasteJob;
    m_run([this, courier = m_handover.courier(), mine, body] {
        auto loaded = loadAlert(body.toStdString());
        courier.post([this, mine, body, loaded = std::move(loaded)] { takePasted(mine, body, loaded); });
    });
}

void AlertSources::takePasted(std::uint64_t job, const QByteArray& body, const Loaded& loaded) {
    if (m_pasteJob != job)
        return;
    if (!loaded) {
        m_pasteError = loaded.error();
        Q_EMIT changed();
        return;
    }
    const auto& mapped = (*loaded)->standard.alerts;
    m_pasted.push_front({++m_pastedNumber, m_nowUs(), body,
                         mapped.empty() ? QString() : outsideLine(mapped.front().event.title, 120)});
    while (m_pasted.size() > pastedKept)
        m_pasted.pop_back();
    m_current = {Kind::Pasted, m_pastedNumber, {}};
    m_chosen.reset();
    rebuild();
    take(++*m_job, loaded);
}

void AlertSources::dismissPasteError() {
    m_pasteError.reset();
    Q_EMIT changed();
}

void AlertSources::storeChanged() {
    if (m_watched && !m_soon.isActive())
        m_soon.start();
}

void AlertSources::setWatched(bool watched) {
    m_watched = watched;
    if (watched)
        reload();
}

void AlertSources::reload() {
    m_reader.post("template-alerts", [this, courier = m_handover.courier()](
                                         history::HistoryReader* reader, const std::optional<core::Error>&) {
        if (!reader)
            return; // the Receiver page tells of a history that cannot be read
        history::PageQuery query;
        query.limit = receivedShown;
        auto page = reader->page(query);
        if (!page)
            return;
        std::erase_if(page->rows, [](const history::Row& row) {
            return row.verdict != delivery::Verdict::Accepted || row.eventCount == 0;
        });
        courier.post([this, rows = std::move(page->rows)] {
            m_received = rows;
            rebuild();
            Q_EMIT changed();
        });
    });
}

AlertRow AlertSources::sampleRow(const SampleAlert& sample) const {
    AlertRow row;
    row.key = {Kind::Sample, 0, sample.name};
    row.title = sample.name == QStringLiteral("firing")     ? tr("Sample: firing")
                : sample.name == QStringLiteral("resolved") ? tr("Sample: resolved")
                : sample.name == QStringLiteral("warning")  ? tr("Sample: warning")
                : sample.name == QStringLiteral("info")     ? tr("Sample: info")
                                                            : sample.name;
    row.detail = tr("Built in");
    row.icon = QStringLiteral("file");
    return row;
}

AlertRow AlertSources::receivedRow(const history::Row& row) const {
    AlertRow shown;
    shown.key = {Kind::Received, row.id, {}};
    shown.title = outsideLine(row.event.title, 120);
    if (shown.title.isEmpty())
        shown.title = m_words->form(row.form);
    const auto time = clockText(row.receivedUs, m_nowUs());
    shown.detail =
        (row.origin == delivery::Origin::Pasted ? tr("Pasted %1 · %2") : tr("Received %1 · %2"))
            .arg(time, row.event.status == alert::Status::Unknown ? m_words->form(row.form)
                                                                  : m_words->status(row.event.status));
    std::tie(shown.icon, shown.tone) = markOf(row.event);
    return shown;
}

void AlertSources::rebuild() {
    std::vector<AlertRow> rows;
    for (const auto& pasted : m_pasted) {
        AlertRow row;
        row.key = {Kind::Pasted, pasted.number, {}};
        row.title = pasted.title.isEmpty() ? tr("Pasted alert") : pasted.title;
        row.detail = tr("Pasted %1").arg(clockText(pasted.us, m_nowUs()));
        row.icon = QStringLiteral("paste");
        rows.push_back(std::move(row));
    }
    const auto isChosen = [this](const history::Row& row) { return m_chosen && row.id == m_chosen->id; };
    if (m_chosen)
        rows.push_back(receivedRow(*m_chosen));
    for (std::size_t i = 0; i < m_received.size() && (m_all || i < receivedWhenFew); ++i) {
        if (!isChosen(m_received[i]))
            rows.push_back(receivedRow(m_received[i]));
    }
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        auto row = sampleRow(m_samples[i]);
        if (m_all || i < samplesWhenFew || row.key == m_current)
            rows.push_back(std::move(row));
    }
    m_model.setRows(std::move(rows));
}

} // namespace ui
