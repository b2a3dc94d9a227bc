#pragma once

#include <string_view>
#include <vector>

namespace alert {

/// Known regions: id, Chinese and English name (help.aliyun.com, service entrance: documented).
struct Region {
    std::string_view id;
    std::string_view chinese;
    std::string_view english;
};
const std::vector<Region>& regions();
/// The region of that id; nullptr when it is not in the list.
const Region* findRegion(std::string_view id);

} // namespace alert
