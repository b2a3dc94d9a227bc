#pragma once

#include "Finding.h"
#include "content_template/Function.h"

#include <span>
#include <string_view>

namespace content_template {

enum class FunctionGroup { Numbers, Texts, Collections, Escaping, Encoding, Time, Alert };

/// A template and what it gives.
struct FunctionExample {
    std::string_view content; ///< "{{ int('1.23') }}"
    std::string_view result;
    core::Certainty certainty = core::Certainty::Documented; ///< Documented: printed on the vendor's page
};

/// What help and checker know of a function beside its Signature (names, parameters, defaults, filter use).
struct FunctionInfo {
    std::string_view name;
    FunctionGroup group = FunctionGroup::Texts;
    Type result = Type::Any;
    /// Documented; Inferred where the documents differ or say too little, so that we do what Jinja2 does.
    core::Certainty certainty = core::Certainty::Documented;
    std::span<const FunctionExample> examples; ///< at least one

    const Signature& signature() const { return *findSignature(name); }
};

std::span<const FunctionInfo> functionTable();
/// Null when there is no function of that name.
const FunctionInfo* findFunction(std::string_view name);

std::string_view id(FunctionGroup group); ///< "numbers", "texts", ...

} // namespace content_template
