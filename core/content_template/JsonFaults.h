#pragma once

#include "content_template/CheckWork.h"
#include "content_template/JsonPath.h"

#include <limits>

namespace content_template {

/// Findings about the JSON that the text of a template makes, and how to read on behind them.
class JsonFaults {
public:
    static constexpr std::size_t lost = std::numeric_limits<std::size_t>::max();

    explicit JsonFaults(Work& work)
        : m_work(work) {}

    /// Tells what is wrong at `at` of a text that ends at `end`, brings `path` to where an author meant to
    /// be, and gives the place to read on from; `lost` when there is none.
    std::size_t tell(JsonFault fault, JsonPath& path, std::size_t at, std::size_t end);
    void tellMissingComma(const JsonPath& path);
    /// The body of a loop cannot follow itself: no comma between.
    void tellLoop(const For& loop, const JsonPath& path);
    void tellUnclosed(const std::vector<JsonPath>& paths);

private:
    Issue& add(std::string_view id, Range place, FindingArguments arguments = {});
    std::size_t foreignCharacter(JsonPath& path, std::size_t at);
    std::size_t singleQuotes(JsonPath& path, std::size_t at, std::size_t end);
    std::size_t keyWithoutQuotes(JsonPath& path, std::size_t at, std::size_t end);
    std::size_t wordWithoutQuotes(JsonPath& path, std::size_t at, std::size_t end);
    std::size_t comment(std::size_t at, std::size_t end);
    std::size_t lineBreak(JsonPath& path, std::size_t at, std::size_t end);
    std::size_t unexpected(std::size_t at, std::size_t end);

    Work& m_work;
};

/// The tag of `loop` that puts a comma before every item but the first; empty when it cannot be made.
std::string tagWithComma(const Work& work, const For& loop);

} // namespace content_template
