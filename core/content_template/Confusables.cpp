#include "content_template/Confusables.h"

#include "Utf8.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

constexpr std::string_view printable =
    R"(!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~)";

char32_t decode(std::string_view character) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3FU); };
    switch (character.size()) {
    case 2:
        return (static_cast<char32_t>(byte(0) & 0x1FU) << 6U) | tail(1);
    case 3:
        return (static_cast<char32_t>(byte(0) & 0x0FU) << 12U) | (tail(1) << 6U) | tail(2);
    case 4:
        return (static_cast<char32_t>(byte(0) & 0x07U) << 18U) | (tail(1) << 12U) | (tail(2) << 6U) | tail(3);
    default:
        return character.empty() ? 0 : byte(0);
    }
}

struct Row {
    char32_t first;
    char32_t last;
    Lookalike kind;
    std::string_view ascii;
};

constexpr std::array rows{
    Row{0x00A0, 0x00A0, Lookalike::Space, " "},    Row{0x00AB, 0x00AB, Lookalike::Quote, "\""},
    Row{0x00AD, 0x00AD, Lookalike::Invisible, ""}, Row{0x00BB, 0x00BB, Lookalike::Quote, "\""},
    Row{0x2000, 0x200A, Lookalike::Space, " "},    Row{0x200B, 0x200B, Lookalike::Invisible, ""},
    Row{0x200C, 0x200D, Lookalike::Joiner, ""},    Row{0x200E, 0x200F, Lookalike::Invisible, ""},
    Row{0x2010, 0x2015, Lookalike::Wide, "-"},     Row{0x2018, 0x201B, Lookalike::Quote, "'"},
    Row{0x201C, 0x201F, Lookalike::Quote, "\""},   Row{0x202A, 0x202E, Lookalike::Invisible, ""},
    Row{0x202F, 0x202F, Lookalike::Space, " "},    Row{0x2032, 0x2032, Lookalike::Quote, "'"},
    Row{0x2033, 0x2033, Lookalike::Quote, "\""},   Row{0x205F, 0x205F, Lookalike::Space, " "},
    Row{0x2060, 0x2064, Lookalike::Invisible, ""}, Row{0x2066, 0x2069, Lookalike::Invisible, ""},
    Row{0x3000, 0x3000, Lookalike::Space, " "},    Row{0x3001, 0x3001, Lookalike::Wide, ","},
    Row{0x3002, 0x3002, Lookalike::Wide, "."},     Row{0x3010, 0x3010, Lookalike::Wide, "["},
    Row{0x3011, 0x3011, Lookalike::Wide, "]"},     Row{0xFEFF, 0xFEFF, Lookalike::Invisible, ""},
    Row{0xFF02, 0xFF02, Lookalike::Quote, "\""},   Row{0xFF07, 0xFF07, Lookalike::Quote, "'"},
};

} // namespace

std::optional<Confusable> confusableAt(std::string_view rest) {
    if (rest.empty() || static_cast<unsigned char>(rest.front()) < 0xC2)
        return std::nullopt;
    const auto character = core::cutToCodePoints(rest.substr(0, 4), 1);
    if (character.size() < 2)
        return std::nullopt;
    const auto code = decode(character);
    for (const auto& row : rows) {
        if (row.first <= code && code <= row.last)
            return Confusable{row.kind, character.size(), row.ascii};
    }
    if (code >= 0xFF01 && code <= 0xFF5E)
        return Confusable{Lookalike::Wide, character.size(), printable.substr(code - 0xFF01, 1)};
    return std::nullopt;
}

std::string codeOf(std::string_view character) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    const auto code = decode(core::cutToCodePoints(character.substr(0, 4), 1));
    std::string text = "U+";
    for (unsigned shift = code > 0xFFFF ? 20U : 12U;; shift -= 4) {
        text += digits[(code >> shift) & 0xFU];
        if (shift == 0)
            return text;
    }
}

std::string withoutConfusables(std::string_view code) {
    std::string result;
    std::string_view closing; // of the quotation marks we are inside of
    bool isSmart = false;
    for (std::size_t at = 0; at < code.size();) {
        const auto found = confusableAt(code.substr(at));
        const bool isQuote = found && found->kind == Lookalike::Quote;
        const bool isOpen = !closing.empty();
        // What “ opened is closed by any of its kind, what " opened only by ".
        const auto written = isQuote && (!isOpen || isSmart) ? found->ascii : code.substr(at, 1);
        if (isOpen) {
            if (written == closing)
                closing = {};
            if (code[at] == '\\' && at + 1 < code.size()) {
                result += code.substr(at, 2);
                at += 2;
                continue;
            }
            if (isQuote && closing.empty()) {
                result += written;
                at += found->length;
                continue;
            }
        } else {
            if (written == "\"" || written == "'")
                closing = written == "\"" ? std::string_view("\"") : std::string_view("'");
            isSmart = isQuote;
            if (found) {
                result += found->ascii;
                at += found->length;
                continue;
            }
        }
        result += code[at++];
    }
    return result;
}

} // namespace content_template
