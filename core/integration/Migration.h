#pragma once

#include "Result.h"

#include <boost/json/object.hpp>

#include <span>
#include <string>
#include <string_view>

/// How integrations.json grows old: each version knows only the step from the one before, and a file passes
/// through all that it lacks. A new version appends one step and raises `fileVersion`.
namespace integration {

/// One step: changes the document of version `from` into that of `from + 1`. What it does not know, it
/// leaves; "version" itself is not its business. Never throws but for lack of memory; an object that is not
/// as expected is left for the reader to complain about.
struct Migration {
    int from = 0;
    void (*apply)(boost::json::object& document) = nullptr;
};

/// The steps of this program, oldest first. Empty so far: version 1 is the first that was ever written.
std::span<const Migration> migrations();

/// `text`, brought up to `target` with `steps`; the same text when it is there already. Errors: NotJson (no
/// object with a version, or one for which there is no step; position), FileFuture (detail: the version),
/// TooLarge.
core::Result<std::string> migrated(std::string_view text, std::span<const Migration> steps, int target);

} // namespace integration
