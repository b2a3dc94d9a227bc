#pragma once

#include "content_template/Value.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What SLS cuts before a template sees it (help.aliyun.com, limits of alerting: documented).
namespace content_template {

struct SlsLimits {
    static constexpr std::size_t fieldCharacters = 1024; ///< of one value, in code points
    static constexpr std::size_t rows = 100;             ///< of fire_results and raw_results
    /// Of the content. Whether bytes or characters count is not documented.
    static constexpr std::size_t content = 16 * 1024;
};

/// Whether a member of that name is a list of rows, which SLS cuts at SlsLimits::rows.
bool isRowList(std::string_view name);

/// One value or list that SLS cuts.
struct SlsCut {
    std::string path; ///< "annotations.desc", "results[0].raw_results"
    bool isRows = false;
    std::size_t from = 0; ///< code points or rows before the cut

    bool operator==(const SlsCut&) const = default;
};

/// `alert` as a template gets it: every text cut at 1,024 code points, fire_results and raw_results at 100
/// rows. The limit of 2 KB for "variable content" is not applied: a real body has larger lists, and a text is
/// below it by then. `cuts`: what was cut, at most 50.
Value cutBySls(const Value& alert, std::vector<SlsCut>* cuts = nullptr);

} // namespace content_template
