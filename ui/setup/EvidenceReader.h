#pragma once

#include "history/HistoryReader.h"
#include "receiver/Handover.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <map>
#include <string>

namespace integration {
struct Rule;
}

namespace ui {

/// When a rule last came this way; 0: never.
struct RuleSeen {
    std::int64_t firingUs = 0;
    std::int64_t resolvedUs = 0;

    bool operator==(const RuleSeen&) const = default;
};

/// What arrived with the token of one integration; 0: nothing such.
struct Evidence {
    std::int64_t deliveryUs = 0; ///< the newest
    std::int64_t firingUs = 0;
    std::int64_t resolvedUs = 0;
    std::int64_t objectUs = 0;               ///< the newest in the form that the template is to give
    std::map<std::string, RuleSeen> byId;    ///< by rule ID
    std::map<std::string, RuleSeen> byName;  ///< by rule name
    std::map<std::string, std::int64_t> ids; ///< rows that this rests on, one for each thing seen

    RuleSeen of(const integration::Rule& rule) const;
    bool operator==(const Evidence&) const = default;
};

/// Reads from the history which deliveries arrived with which token: the whole history once, a page at a time
/// so that the list does not wait for it, then what is new. Nothing is left out for its age.
class EvidenceReader : public QObject {
    Q_OBJECT
public:
    explicit EvidenceReader(history::ReaderThread& reader, QObject* parent = nullptr);
    ~EvidenceReader() override;

    /// Of the token with this id.
    const Evidence& of(const std::string& tokenId) const;
    /// The receiver stored rows; first 0: rows were deleted.
    void storeChanged(std::int64_t first);

Q_SIGNALS:
    void changed();

private:
    void goOn();
    void readOn();
    void take(const history::Page& page, bool newer);
    void checkDeleted();

    history::ReaderThread& m_reader;
    std::map<std::string, Evidence> m_evidence;
    std::int64_t m_upTo = 0;   ///< id of the newest row that was read; 0: none
    std::int64_t m_downTo = 0; ///< id of the oldest one
    bool m_older = false;      ///< there are older ones
    bool m_reading = false;
    bool m_again = false;   ///< rows came while it was reading
    bool m_deleted = false; ///< rows went while it was reading
    QTimer m_pause;
    Handover m_handover;
};

} // namespace ui
