#pragma once

#include "json/Document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace integration {

/// One JSON object that is written over an older text of itself: what this version does not know stays as it
/// stood there, numbers by their digits. (A parsed and printed number would change: 1e400 is no number any
/// more, long fractions lose their last digit.)
class ObjectText {
public:
    /// Starts with the members of `old`; empty when it is no object. Of members of the same name the last is
    /// kept.
    explicit ObjectText(json::Value old = {});

    void set(std::string_view name, std::string_view text); ///< a string; ill-formed UTF-8 is replaced
    void set(std::string_view name, const char* text) { set(name, std::string_view(text)); }
    void set(std::string_view name, bool value);
    void set(std::string_view name, std::int64_t value);
    void set(std::string_view name, const ObjectText& object);
    void set(std::string_view name, const std::vector<ObjectText>& list);
    void erase(std::string_view name);

    std::string text() const; ///< on one line

private:
    struct Member {
        std::string name;   ///< decoded
        std::string source; ///< of the value
    };
    void put(std::string_view name, std::string source);

    std::vector<Member> m_members;
};

} // namespace integration
