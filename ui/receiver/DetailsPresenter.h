#pragma once

#include "history/HistoryReader.h"
#include "receiver/Handover.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace ui {

/// One delivery with everything that is shown of it. Made on worker threads, then never changed.
struct DeliveryDetails {
    history::Row row;
    delivery::Delivery delivery;
    alert::Reading reading;
    std::string pretty; ///< indented, log-on links masked; empty when the body is no strict JSON

    const alert::MappedAlert* alert(std::size_t index) const {
        return index < reading.alerts.size() ? &reading.alerts[index] : nullptr;
    }
    /// Of the body as a whole, then of the alert.
    std::vector<core::Finding> findings(std::size_t index) const;
};

/// Loads the delivery that is looked at: bytes on the history's reader thread, mapping on a worker. An answer
/// that was overtaken by a newer wish is dropped.
class DetailsPresenter : public QObject {
    Q_OBJECT
public:
    enum class State { Nothing, Loading, Ready, Failed };

    explicit DetailsPresenter(history::ReaderThread& reader, QObject* parent = nullptr);
    ~DetailsPresenter() override;

    /// 0 shows nothing. The same id again loads it anew: its pair may have come.
    void show(std::int64_t id);
    std::int64_t id() const { return m_id; }
    State state() const { return m_state; }
    const std::optional<core::Error>& error() const { return m_error; }
    /// Null unless Ready.
    std::shared_ptr<const DeliveryDetails> details() const { return m_details; }

    /// Which alert of an array is looked at.
    std::size_t alertIndex() const { return m_alertIndex; }
    void setAlertIndex(std::size_t index);

Q_SIGNALS:
    void changed();

private:
    void take(std::uint64_t job, std::shared_ptr<const DeliveryDetails> details,
              std::optional<core::Error> error);

    history::ReaderThread& m_reader;
    std::int64_t m_id = 0;
    State m_state = State::Nothing;
    std::shared_ptr<const DeliveryDetails> m_details;
    std::optional<core::Error> m_error;
    std::size_t m_alertIndex = 0;
    std::shared_ptr<std::atomic<std::uint64_t>> m_job; ///< the newest; older ones stop where they are
    Handover m_handover;
    std::shared_ptr<QThreadPool> m_worker; ///< shared with the jobs that hand over to it
};

/// Reads a stored delivery: mapping, findings, pretty text. Pure; takes time in proportion to the body.
std::shared_ptr<const DeliveryDetails> readDetails(history::Row row, delivery::Delivery delivery);

} // namespace ui
