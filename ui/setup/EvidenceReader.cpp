#include "setup/EvidenceReader.h"

#include "integration/Integration.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace ui {
namespace {

constexpr int rowsAtOnce = 500;
constexpr std::chrono::milliseconds pauseBetweenLooks(100); // however fast deliveries come in
constexpr std::size_t mostRules = 2000;                     ///< of one integration; a list holds 500

bool isWantedForm(alert::BodyForm form) {
    return form == alert::BodyForm::ToJson || form == alert::BodyForm::ToJsonResolved;
}

class Noter {
public:
    Noter(Evidence& evidence, const history::Row& row)
        : m_evidence(evidence)
        , m_row(row) {}

    void note(const std::string& what, std::int64_t& us) {
        if (m_row.receivedUs < us)
            return;
        us = m_row.receivedUs;
        m_evidence.ids[what] = m_row.id;
    }

    void noteRule(const char* kind, const std::string& rule, std::map<std::string, RuleSeen>& seen) {
        if (rule.empty() || (seen.size() >= mostRules && !seen.contains(rule)))
            return;
        if (m_row.event.status == alert::Status::Firing)
            note(kind + std::string("firing ") + rule, seen[rule].firingUs);
        if (m_row.event.status == alert::Status::Resolved)
            note(kind + std::string("resolved ") + rule, seen[rule].resolvedUs);
    }

private:
    Evidence& m_evidence;
    const history::Row& m_row;
};

void add(Evidence& evidence, const history::Row& row) {
    Noter noter(evidence, row);
    noter.note("delivery", evidence.deliveryUs);
    if (isWantedForm(row.form))
        noter.note("object", evidence.objectUs);
    if (row.event.status == alert::Status::Firing)
        noter.note("firing", evidence.firingUs);
    if (row.event.status == alert::Status::Resolved)
        noter.note("resolved", evidence.resolvedUs);
    noter.noteRule("id ", row.event.ruleId, evidence.byId);
    noter.noteRule("name ", row.event.ruleName, evidence.byName);
}

} // namespace

RuleSeen Evidence::of(const integration::Rule& rule) const {
    // The name of a rule can be changed or used twice, its ID cannot.
    const auto& map = rule.id.empty() ? byName : byId;
    const auto found = map.find(rule.id.empty() ? rule.name : rule.id);
    return found == map.end() ? RuleSeen() : found->second;
}

EvidenceReader::EvidenceReader(history::ReaderThread& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_handover(this) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenLooks);
    connect(&m_pause, &QTimer::timeout, this, &EvidenceReader::goOn);
    readOn();
}

EvidenceReader::~EvidenceReader() = default;

const Evidence& EvidenceReader::of(const std::string& tokenId) const {
    static const Evidence none;
    const auto found = m_evidence.find(tokenId);
    return found == m_evidence.end() ? none : found->second;
}

void EvidenceReader::storeChanged(std::int64_t first) {
    (first == 0 ? m_deleted : m_again) = true;
    if (!m_reading && !m_pause.isActive())
        goOn();
}

void EvidenceReader::goOn() {
    if (m_deleted)
        checkDeleted();
    else if (m_again)
        readOn();
}

void EvidenceReader::readOn() {
    m_reading = true;
    history::PageQuery query;
    query.limit = rowsAtOnce;
    const bool newer = m_upTo > 0 && (m_again || !m_older);
    (newer ? query.after : query.before) = newer ? m_upTo : m_downTo;
    if (newer || m_upTo == 0)
        m_again = false;
    m_reader.post({}, [courier = m_handover.courier(), this, query,
                       newer](history::HistoryReader* reader, const std::optional<core::Error>&) {
        history::Page read;
        // The Receiver page tells of a history that cannot be read.
        if (auto page = reader ? reader->page(query) : core::Result<history::Page>(history::Page()))
            read = std::move(*page);
        courier.post([this, newer, read = std::move(read)] { take(read, newer); });
    });
}

void EvidenceReader::take(const history::Page& page, bool newer) {
    m_reading = false;
    bool anew = false;
    for (const auto& row : page.rows) {
        m_upTo = std::max(m_upTo, row.id);
        m_downTo = m_downTo == 0 ? row.id : std::min(m_downTo, row.id);
        if (row.verdict != delivery::Verdict::Accepted || row.origin != delivery::Origin::Received)
            continue;
        add(m_evidence[row.tokenId], row);
        anew = true;
    }
    if (newer)
        m_again = m_again || page.more;
    else
        m_older = page.more;
    if (m_older || (newer && page.more))
        readOn();
    else
        m_pause.start();
    if (anew)
        Q_EMIT changed();
}

// Old rows go all the time; only when one goes that something rests on is it all read again.
void EvidenceReader::checkDeleted() {
    m_deleted = false;
    m_again = true; // what came meanwhile
    std::set<std::int64_t> ids;
    for (const auto& [token, evidence] : m_evidence) {
        for (const auto& [what, id] : evidence.ids)
            ids.insert(id);
    }
    if (ids.empty())
        return readOn();
    m_reading = true;
    m_reader.post({}, [courier = m_handover.courier(), this, ids = std::move(ids)](
                          history::HistoryReader* reader, const std::optional<core::Error>&) {
        bool gone = false;
        if (reader) {
            for (const auto id : ids) {
                const auto row = reader->row(id);
                gone = gone || (!row && row.error().code() == core::ErrorCode::NotFound);
            }
        }
        courier.post([this, gone] {
            m_reading = false;
            if (gone) {
                m_evidence.clear();
                m_upTo = m_downTo = 0;
                m_older = false;
                Q_EMIT changed();
            }
            readOn();
        });
    });
}

} // namespace ui
