#include "alert/FlashdutyEvent.h"

#include <array>

namespace alert {
namespace {

struct SeverityRow {
    std::int64_t sls;
    Severity flashduty;
};

// Flashduty's guide for the Alibaba Cloud SLS integration (aliyun-sls.mdx).
constexpr std::array severityTable{
    SeverityRow{10, Severity::Critical}, SeverityRow{8, Severity::Critical},
    SeverityRow{6, Severity::Warning},   SeverityRow{4, Severity::Warning},
    SeverityRow{2, Severity::Info},
};

} // namespace

Severity severityOf(std::optional<std::int64_t> slsSeverity) {
    for (const auto& row : severityTable) {
        if (slsSeverity == row.sls)
            return row.flashduty;
    }
    return Severity::Unknown;
}

} // namespace alert
