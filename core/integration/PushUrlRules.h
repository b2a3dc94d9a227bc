#pragma once

#include "Finding.h"
#include "integration/PushUrl.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The rules by which a push URL is judged, one part at a time. Pure.
namespace integration {

using Arguments = std::vector<std::pair<std::string, std::string>>;

core::Finding makeFinding(std::string_view id, core::Weight weight, core::Certainty certainty,
                          Arguments arguments);

/// One host for the whole world (quick start, FAQ: documented).
inline constexpr std::string_view saasHost = "api.flashcat.cloud";
bool isSaasHost(std::string_view hostWithPort);

struct HostJudgement {
    std::vector<core::Finding> findings;
    bool consolePage = false; ///< a page of the console: nothing else of the address is worth judging
};
HostJudgement judgeHost(std::string_view scheme, std::string_view hostWithPort);

/// Addresses of the API that also take a key but are no push URLs.
bool isApiAddress(std::string_view path);

/// What stands behind /event/push/.
std::vector<core::Finding> judgeType(std::string_view kind, std::string_view typePath);

struct ParameterJudgement {
    std::vector<core::Finding> findings;
    std::vector<std::string> mended; ///< what to put in its place; empty: nothing to mend
};
ParameterJudgement judgeParameter(std::string_view parameter);

struct KeyJudgement {
    std::vector<core::Finding> findings;
    std::string key; ///< as written, up to a second question mark; of the first when there are several
};
KeyJudgement judgeKey(const std::vector<std::string>& parameters);

/// ^[0-9a-f]{32}[0-9]{3}$, the form of the one printed key: a hint, no rule (inferred).
bool hasPrintedKeyForm(std::string_view key);

PushUrl::Verdict verdictOf(const std::vector<core::Finding>& findings, std::string_view typePath);

} // namespace integration
