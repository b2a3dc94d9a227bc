#include "sending/BodyEdits.h"

#include "Utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace sending {

void BodyEdits::set(json::Value object, std::string_view key, const std::string& token) {
    bool found = false;
    // Of members with the same name every one is set: readers differ in which they take.
    for (const auto member : object) {
        if (member.key() == key) {
            m_edits.push_back({member.offset(), member.source().size(), token});
            found = true;
        }
    }
    if (found)
        return;
    auto text = jsonString(key) + ": " + token;
    if (object.size() == 0) {
        const auto inside = object.offset() + 1;
        const bool isFirst = std::none_of(m_edits.begin(), m_edits.end(),
                                          [&](const Edit& edit) { return edit.offset == inside; });
        m_edits.push_back({inside, 0, isFirst ? std::move(text) : ", " + text});
        return;
    }
    const auto last = object.at(object.size() - 1);
    m_edits.push_back({last.offset() + last.source().size(), 0, ", " + text});
}

std::string BodyEdits::applyTo(std::string_view text) const {
    auto edits = m_edits;
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit& a, const Edit& b) { return a.offset < b.offset; });
    std::string out;
    std::size_t done = 0;
    for (const auto& edit : edits) {
        out += text.substr(done, edit.offset - done);
        out += edit.text;
        done = edit.offset + edit.length;
    }
    out += text.substr(done);
    return out;
}

std::string jsonString(std::string_view text) {
    std::string out = "\"";
    for (const char c : core::toValidUtf8(text)) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c >= 0 && c < 0x20) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
            out += escape.data();
        } else {
            out += c;
        }
    }
    return out + "\"";
}

} // namespace sending
