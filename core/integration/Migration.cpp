#include "integration/Migration.h"

#include "json/Document.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace integration {

using core::Error;
using core::ErrorCode;

std::span<const Migration> migrations() {
    return {};
}

core::Result<std::string> migrated(std::string_view text, std::span<const Migration> steps, int target) {
    const auto document = json::parse(std::string(text));
    if (!document) {
        const auto code = document.error().code();
        return code == ErrorCode::TooLarge
                   ? document.error()
                   : Error(ErrorCode::NotJson, document.error().detail(), document.error().position());
    }
    const auto root = document->root();
    const auto version = root.is(json::Kind::Object) ? root["version"].integer() : std::nullopt;
    if (version && *version > target)
        return Error(ErrorCode::FileFuture, "version " + std::to_string(*version));
    if (version && *version == target)
        return std::string(text);
    const Error unknown(ErrorCode::NotJson, "version", root.position());
    if (!version)
        return unknown;

    boost::system::error_code error;
    auto value = boost::json::parse({text.data(), text.size()}, error);
    if (error || !value.is_object())
        return unknown;
    for (auto at = *version; at < target; ++at) {
        const auto step =
            std::find_if(steps.begin(), steps.end(), [at](const Migration& each) { return each.from == at; });
        if (step == steps.end())
            return unknown;
        step->apply(value.get_object());
        value.get_object()["version"] = at + 1;
    }
    return boost::json::serialize(value);
}

} // namespace integration
