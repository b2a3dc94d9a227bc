#pragma once

#include <cstddef>

namespace content_template {

/// Bytes [begin, end) of a text: a template or a rendering.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(const Range& other) const { return begin <= other.begin && other.end <= end; }

    bool operator==(const Range&) const = default;
};

} // namespace content_template
