#include "delivery/Masking.h"

#include "Ascii.h"
#include "Utf8.h"
#include "delivery/SecretParameters.h"
#include "delivery/Unescape.h"

#include <algorithm>
#include <array>

namespace delivery {
namespace {

constexpr std::string_view mask = "****";
constexpr std::size_t shownCharacters = 4;
constexpr std::size_t shortestShown = 12;

bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

struct Replacement {
    Range range;
    std::string text;
};

// Overlapping ranges become one; what shows of it is what the one that ends last shows.
std::string replaced(std::string_view text, std::vector<Replacement> all) {
    std::stable_sort(all.begin(), all.end(), [](const Replacement& a, const Replacement& b) {
        return a.range.begin < b.range.begin;
    });
    std::string out;
    out.reserve(text.size());
    std::size_t done = 0;
    for (std::size_t i = 0; i < all.size();) {
        auto merged = all[i];
        for (++i; i < all.size() && all[i].range.begin < merged.range.end; ++i) {
            if (all[i].range.end <= merged.range.end)
                continue;
            merged.range.end = all[i].range.end;
            merged.text = all[i].text;
        }
        out.append(text.substr(done, merged.range.begin - done)).append(merged.text);
        done = merged.range.end;
    }
    return out.append(text.substr(done));
}

void add(std::vector<Replacement>& all, std::string_view text, const std::vector<Range>& ranges) {
    for (const auto& range : ranges)
        all.push_back({range, maskSecret(text.substr(range.begin, range.end - range.begin))});
}

void addFound(std::vector<Replacement>& all, std::string_view text, std::string_view needle,
              std::string_view shown, const std::vector<std::uint32_t>* offsets) {
    const auto place = [&](std::size_t at) { return offsets == nullptr ? at : (*offsets)[at]; };
    if (needle.empty())
        return;
    for (auto at = text.find(needle); at != std::string_view::npos;
         at = text.find(needle, at + needle.size()))
        all.push_back({{place(at), place(at + needle.size())}, std::string(shown)});
}

// A secret may stand as it is, or under any mixture of escapes; what looks like an escape may be part of it.
void addKnown(std::vector<Replacement>& all, std::string_view text, std::span<const std::string> secrets) {
    if (std::all_of(secrets.begin(), secrets.end(), [](const std::string& secret) { return secret.empty(); }))
        return;
    const auto bare = unescape(text);
    for (const auto& secret : secrets) {
        const auto shown = maskSecret(secret);
        addFound(all, text, secret, shown, nullptr);
        const auto unescaped = unescape(secret).text;
        addFound(all, bare.text, unescaped, shown, &bare.offsets);
        auto literal = secret;
        std::replace(literal.begin(), literal.end(), '+', ' '); // as unescape() has it
        if (literal != unescaped)
            addFound(all, bare.text, literal, shown, &bare.offsets);
    }
}

std::string maskParameters(std::string_view text, Around around) {
    std::vector<Replacement> all;
    add(all, text, secretParameters(text, around));
    return replaced(text, std::move(all));
}

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

bool isSecretField(std::string_view name) {
    static constexpr std::array<std::string_view, 5> names{"authorization", "proxy-authorization", "cookie",
                                                           "set-cookie", "x-api-key"};
    while (!name.empty() && isBlank(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && (isBlank(name.back()) || name.back() == '\0'))
        name.remove_suffix(1);
    return std::any_of(names.begin(), names.end(),
                       [&](auto field) { return core::equalsIgnoringCase(name, field); });
}

// The scheme of an Authorization stays ("Bearer"). The last characters of Basic would show the password's.
std::string maskFieldValue(std::string_view value) {
    std::size_t begin = 0;
    while (begin < value.size() && isBlank(value[begin]))
        ++begin;
    auto end = value.size();
    while (end > begin && isBlank(value[end - 1]))
        --end;
    const auto content = value.substr(begin, end - begin);
    const auto space = content.find(' ');
    std::string masked;
    if (content.empty())
        return std::string(value);
    if (space != std::string_view::npos && core::equalsIgnoringCase(content.substr(0, space), "basic"))
        masked = std::string(content.substr(0, space + 1)).append(mask);
    else if (space != std::string_view::npos && core::equalsIgnoringCase(content.substr(0, space), "bearer"))
        masked = std::string(content.substr(0, space + 1)) + maskSecret(content.substr(space + 1));
    else
        masked = maskSecret(content);
    return std::string(value.substr(0, begin)) + masked + std::string(value.substr(end));
}

std::string maskRequestLine(std::string_view line) {
    const auto method = line.find(' ');
    const auto version = line.rfind(" HTTP/");
    const auto begin = method == std::string_view::npos ? 0 : method + 1;
    const auto end = version == std::string_view::npos || version < begin ? line.size() : version;
    return std::string(line.substr(0, begin)) + maskTarget(line.substr(begin, end - begin)) +
           std::string(line.substr(end));
}

} // namespace

std::string maskSecret(std::string_view secret) {
    if (secret.substr(0, mask.size()) == mask &&
        core::codePoints(secret.substr(mask.size())) <= shownCharacters)
        return std::string(secret); // it is masked already
    std::size_t characters = 0;
    std::size_t tail = secret.size();
    for (std::size_t at = secret.size(); at > 0; --at) {
        if (continuesCharacter(secret[at - 1]))
            continue;
        if (++characters == shownCharacters)
            tail = at - 1;
    }
    const auto shown = secret.substr(tail);
    // Half an escape would break the text that holds it.
    const bool harmless = std::none_of(shown.begin(), shown.end(), [](char c) {
        return static_cast<unsigned char>(c) < ' ' || c == '\\' || c == '"';
    });
    if (characters < shortestShown || !harmless)
        return std::string(mask);
    return std::string(mask).append(shown);
}

std::string maskTarget(std::string_view target) {
    return maskParameters(target, Around::Target);
}

std::string maskHead(std::string_view head) {
    std::string out;
    out.reserve(head.size());
    bool requestLine = true;
    bool secretField = false;
    while (!head.empty()) {
        // A malformed head may end its lines with either character alone.
        const auto line = head.substr(0, head.find_first_of("\r\n"));
        head.remove_prefix(line.size());
        if (requestLine && !line.empty()) {
            out += maskRequestLine(line);
            requestLine = false;
        } else if (!line.empty() && isBlank(line.front()) && secretField) {
            out += maskFieldValue(line); // a folded line continues the field
        } else {
            const auto colon = line.find(':');
            secretField = colon != std::string_view::npos && isSecretField(line.substr(0, colon));
            if (!line.empty() && secretField)
                out.append(line.substr(0, colon + 1)).append(maskFieldValue(line.substr(colon + 1)));
            else
                out.append(line);
        }
        std::size_t lineEnd = head.substr(0, 2) == "\r\n" ? 2 : std::min<std::size_t>(1, head.size());
        out.append(head.substr(0, lineEnd));
        head.remove_prefix(lineEnd);
    }
    return out;
}

std::string maskKnown(std::string_view text, std::span<const std::string> secrets) {
    std::vector<Replacement> all;
    addKnown(all, text, secrets);
    return replaced(text, std::move(all));
}

std::string maskText(std::string_view text, std::span<const std::string> secrets) {
    std::vector<Replacement> all;
    addKnown(all, text, secrets);
    add(all, text, signinUrls(text));
    add(all, text, secretParameters(text, Around::Text));
    return replaced(text, std::move(all));
}

} // namespace delivery
