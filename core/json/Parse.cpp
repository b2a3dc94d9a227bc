#include "json/TapeBuilder.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <limits>

namespace json {
namespace {

namespace bj = boost::json;

// Boost.JSON judges; what it accepts goes to the tape on the way.
struct Handler {
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = max_object_size;
    static constexpr std::size_t max_key_size = max_object_size;
    static constexpr std::size_t max_string_size = max_object_size;

    explicit Handler(DocumentData& document)
        : tape(document) {}

    TapeBuilder tape;

    bool open() {
        tape.open();
        return true;
    }

    bool close() {
        tape.close();
        return true;
    }

    bool scalar(std::size_t bytes) {
        tape.scalar(bytes);
        return true;
    }

    bool on_document_begin(bj::error_code&) { return true; }
    bool on_document_end(bj::error_code&) { return true; }
    bool on_object_begin(bj::error_code&) { return open(); }
    bool on_object_end(std::size_t, bj::error_code&) { return close(); }
    bool on_array_begin(bj::error_code&) { return open(); }
    bool on_array_end(std::size_t, bj::error_code&) { return close(); }
    bool on_key_part(bj::string_view, std::size_t, bj::error_code&) { return true; }
    bool on_key(bj::string_view text, std::size_t, bj::error_code&) {
        tape.name(text);
        return true;
    }
    bool on_string_part(bj::string_view, std::size_t, bj::error_code&) { return true; }
    bool on_string(bj::string_view text, std::size_t, bj::error_code&) {
        tape.string(text);
        return true;
    }
    bool on_number_part(bj::string_view, bj::error_code&) { return true; }
    bool on_int64(std::int64_t, bj::string_view text, bj::error_code&) { return scalar(text.size()); }
    bool on_uint64(std::uint64_t, bj::string_view text, bj::error_code&) { return scalar(text.size()); }
    bool on_double(double, bj::string_view text, bj::error_code&) { return scalar(text.size()); }
    bool on_bool(bool value, bj::error_code&) { return scalar(value ? 4 : 5); }
    bool on_null(bj::error_code&) { return scalar(4); }
    bool on_comment_part(bj::string_view, bj::error_code&) { return true; }
    bool on_comment(bj::string_view, bj::error_code&) { return true; }
};

constexpr std::size_t deepestLimit = 1024;
constexpr std::size_t largestLimit = std::numeric_limits<std::uint32_t>::max() - 1;

core::Error failure(core::ErrorCode code, std::string_view text, std::size_t offset, std::string detail) {
    return core::Error(code, std::move(detail), core::positionAt(text, offset));
}

// Nothing when the text of `document` is strict JSON, which then is on its tape.
std::optional<core::Error> fill(DocumentData& document, std::size_t depth) {
    const std::string_view text = document.text;
    bj::parse_options options;
    options.max_depth = depth;
    bj::basic_parser<Handler> parser(options, document);
    bj::error_code code;
    const auto used = parser.write_some(false, text.data(), text.size(), code);
    if (code == bj::error::too_deep)
        return failure(core::ErrorCode::TooDeep, text, used, code.message());
    if (code)
        return failure(core::ErrorCode::NotJson, text, used, code.message());
    if (used < text.size())
        return failure(core::ErrorCode::NotJson, text, used,
                       bj::make_error_code(bj::error::extra_data).message());
    findDuplicates(document, parser.handler().tape.suspects());
    return std::nullopt;
}

} // namespace

core::Result<Document> parse(std::string text, ParseLimits limits) {
    if (text.size() > std::min(limits.bytes, largestLimit))
        return core::Error(core::ErrorCode::TooLarge);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return failure(core::ErrorCode::Empty, text, text.size(), {});

    try {
        const auto data = std::make_shared<DocumentData>();
        data->text = std::move(text);
        if (auto error = fill(*data, std::min(limits.depth, deepestLimit)))
            return *std::move(error);
        Document document;
        document.m_data = data;
        return document;
    } catch (const std::exception& exception) {
        return core::Error(core::ErrorCode::Internal, exception.what());
    }
}

} // namespace json
