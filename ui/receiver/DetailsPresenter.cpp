#include "receiver/DetailsPresenter.h"

#include "delivery/Masking.h"
#include "delivery/Reading.h"
#include "json/Document.h"

#include <atomic>
#include <utility>

namespace ui {

std::vector<core::Finding> DeliveryDetails::findings(std::size_t index) const {
    std::vector<core::Finding> all = reading.findings;
    if (const alert::MappedAlert* mapped = alert(index))
        all.insert(all.end(), mapped->findings.begin(), mapped->findings.end());
    return all;
}

std::shared_ptr<const DeliveryDetails> readDetails(history::Row row, delivery::Delivery delivery) {
    auto details = std::make_shared<DeliveryDetails>();
    details->row = std::move(row);
    details->delivery = std::move(delivery);
    // Of a refused request only the head was judged: its body is shown, not mapped.
    if (details->delivery.verdict == delivery::Verdict::Accepted)
        details->reading = delivery::read(details->delivery);
    if (auto document = json::parse(details->delivery.body))
        details->pretty = delivery::maskText(json::pretty(*document));
    return details;
}

DetailsPresenter::DetailsPresenter(history::ReaderThread& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_job(std::make_shared<std::atomic<std::uint64_t>>(0))
    , m_handover(this)
    , m_worker(std::make_shared<QThreadPool>()) {
    m_worker->setMaxThreadCount(1);
}

DetailsPresenter::~DetailsPresenter() {
    ++*m_job;
}

void DetailsPresenter::show(std::int64_t id) {
    const std::uint64_t mine = ++*m_job;
    const bool again = id == m_id && m_state == State::Ready;
    m_id = id;
    if (!again) {
        m_alertIndex = 0;
        m_details.reset();
        m_error.reset();
    }
    if (id == 0) {
        m_state = State::Nothing;
        Q_EMIT changed();
        return;
    }
    // What is shown stays until the fresh answer is there: no flicker.
    if (!again) {
        m_state = State::Loading;
        Q_EMIT changed();
    }

    auto finish = [this, courier = m_handover.courier(), job = m_job,
                   mine](std::shared_ptr<const DeliveryDetails> details, std::optional<core::Error> error) {
        courier.post([this, mine, details = std::move(details), error = std::move(error)] {
            take(mine, details, error);
        });
    };
    m_reader.post("details", [id, mine, job = m_job, worker = std::weak_ptr<QThreadPool>(m_worker), finish](
                                 history::HistoryReader* reader, const std::optional<core::Error>& error) {
        if (*job != mine)
            return;
        if (!reader) {
            finish(nullptr, error ? error : core::Error(core::ErrorCode::Internal));
            return;
        }
        auto row = reader->row(id);
        auto bytes = reader->delivery(id);
        if (!row || !bytes) {
            finish(nullptr, !row ? row.error() : bytes.error());
            return;
        }
        auto read = [mine, job, finish, row = std::move(*row), bytes = std::move(*bytes)]() mutable {
            if (*job == mine)
                finish(readDetails(std::move(row), std::move(bytes)), std::nullopt);
        };
        if (const auto pool = worker.lock())
            pool->start(std::move(read));
    });
}

void DetailsPresenter::take(std::uint64_t job, std::shared_ptr<const DeliveryDetails> details,
                            std::optional<core::Error> error) {
    if (*m_job != job)
        return;
    m_details = std::move(details);
    m_error = std::move(error);
    m_state = m_details ? State::Ready : State::Failed;
    Q_EMIT changed();
}

void DetailsPresenter::setAlertIndex(std::size_t index) {
    if (!m_details || index >= m_details->reading.alerts.size() || index == m_alertIndex)
        return;
    m_alertIndex = index;
    Q_EMIT changed();
}

} // namespace ui
