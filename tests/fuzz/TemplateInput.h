#pragma once

#include "content_template/Value.h"
#include "json/Document.h"

#include <cstdint>
#include <string>

/// What a fuzz run of templates works on: a template, and behind a NUL byte the alert (else the sample).
struct TemplateInput {
    std::string text;
    content_template::Value alert;
};

inline content_template::Value alertOf(const std::string& json) {
    const auto document = json::parse(json);
    return document ? content_template::fromJson(document->root()) : content_template::Value();
}

inline TemplateInput templateInput(const std::uint8_t* data, std::size_t size,
                                   const content_template::Value& sample) {
    const std::string input(reinterpret_cast<const char*>(data), size);
    const auto split = input.find('\0');
    return {input.substr(0, split), split == std::string::npos ? sample : alertOf(input.substr(split + 1))};
}
