#pragma once

#include "json/Document.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The content-template language of SLS alerts: parse, render, check. Pure: any thread, no clock, no state.
namespace content_template {

enum class ValueKind { Missing, Null, Bool, Integer, Float, Text, List, Map };

/// Where a list or a map comes from: one of the alert prints as JSON, one built in the template prints as
/// Python does (the vendor's functions page and its syntax page together; sls: "Built-in functions in alert
/// templates").
enum class Origin { Alert, Template };

class Value;
struct TextData;
struct ListData;
struct MapData;
struct FloatData;

/// One member of a map.
using Member = std::pair<std::string, Value>;

/// A value of the template language. Immutable; a copy costs a pointer; copies may be read from any thread.
/// Default-made it is missing: what an unknown name or a lookup that leads nowhere gives; it prints nothing.
class Value {
public:
    Value() = default;
    static Value null();
    static Value boolean(bool value);
    static Value integer(std::int64_t value);
    static Value number(double value);
    /// A number whose spelling in the alert is kept ("1.50", "1e3", one too large for 64 bits).
    static Value number(double value, std::string spelling);
    static Value text(std::string utf8);
    static Value list(std::vector<Value> items, Origin origin = Origin::Template);
    /// A list that prints as (1, 'a'): of enumerate(), items() and dictsort(), and as written in a template.
    static Value tuple(std::vector<Value> items);
    /// Of members with one name the last one stays, in the place of the first, as in Python.
    static Value map(std::vector<Member> members, Origin origin = Origin::Template);

    ValueKind kind() const;
    bool is(ValueKind other) const { return kind() == other; }
    bool isMissing() const { return is(ValueKind::Missing); }
    bool isTuple() const;
    bool isNumber() const; ///< integer, float or bool (Python counts with True and False)

    /// 0, "", null, false, missing and what is empty are false; everything else is true.
    bool truth() const;

    bool boolean() const;          ///< of a bool; else false
    std::int64_t integer() const;  ///< of an integer or a bool; else 0
    double number() const;         ///< of an integer, float or bool; else 0
    std::string_view text() const; ///< of a text; else empty
    /// The spelling of a float in the alert; empty when it was calculated.
    std::string_view spelling() const;

    const std::vector<Value>& items() const;    ///< of a list; else empty
    const std::vector<Member>& members() const; ///< of a map, in order; else empty
    /// The places in members() sorted by the bytes of their names (which is also their order by code point).
    const std::vector<std::uint32_t>& sortedMembers() const;
    /// Of a list or a map; Template for every other kind.
    Origin origin() const;

    /// About the bytes that it takes to write the value out, shared parts counted each time; saturates.
    std::size_t weight() const;
    std::size_t depth() const; ///< 0 for a plain value, 1 for a list of plain values, …

    std::size_t size() const; ///< code points of a text, items of a list, members of a map; else 0
    bool has(std::string_view key) const;
    Value at(std::string_view key) const; ///< member of a map; else missing
    Value at(std::int64_t index) const;   ///< item of a list, -1 the last; else missing

private:
    Value(ValueKind kind, std::int64_t integer, std::shared_ptr<const void> data = nullptr);
    template <typename T>
    const T* dataOf(ValueKind wanted) const {
        return m_kind == wanted ? static_cast<const T*>(m_data.get()) : nullptr;
    }

    ValueKind m_kind = ValueKind::Missing;
    std::int64_t m_integer = 0;         ///< of an integer or a bool
    std::shared_ptr<const void> m_data; ///< FloatData, TextData, ListData or MapData, as the kind says
};

/// A parsed alert as a value: objects and arrays of Origin::Alert, order and spelling of numbers kept; of
/// duplicate keys the last one stays. A missing document value gives a missing value.
Value fromJson(json::Value value);

/// Equal as in Python: 1 == 1.0 == True; lists item by item; maps whatever their order; missing equals
/// missing only.
bool equal(const Value& left, const Value& right);

/// What `{{ value }}` prints: nothing for missing; JSON for objects and arrays of the alert (documented);
/// Python's spelling for lists and maps built in the template (documented); true and false (the vendor's
/// examples of startswith and endswith), None (inferred).
std::string printed(const Value& value);

/// The value inside a printed list: texts in quotes, True, False, None, as Python's repr().
std::string represented(const Value& value);

/// The name of a kind in messages and the help: "text", "number", "list", ... (stable ids, not sentences)
std::string_view id(ValueKind kind);

} // namespace content_template
