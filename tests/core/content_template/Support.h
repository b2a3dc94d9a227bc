#pragma once

#include "content_template/Render.h"

#include <string>

namespace content_template {

/// The alert of the vendor's quick start, with what else the tests ask for.
Value sampleAlert();
/// A fixture body as an alert.
Value fixtureAlert(std::string_view name);
Value fromText(const std::string& jsonText);

/// The rendered text; "!<fault id>[ <name>] <line>:<column>" for an error.
std::string rendered(const std::string& content, const Value& alert = sampleAlert(),
                     const Options& options = {});

/// One example of a table test.
struct Case {
    const char* content;
    const char* result;
};

void expectAll(const std::vector<Case>& cases, const Options& options = {});

} // namespace content_template
