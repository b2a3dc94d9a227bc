#pragma once

#include "content_template/Locale.h"
#include "content_template/Problem.h"
#include "content_template/Value.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

/// How a function of the language is declared and called. signatures() is the one list of names, parameters
/// and defaults: parser, renderer, checker and help all read it; FunctionTable adds what only help and
/// checker need.
namespace content_template {

enum class Type { Any, Text, Number, Integer, Bool, List, Map, ListOrMap };

struct Parameter {
    std::string_view name;
    Type type = Type::Any;
    std::string_view
        fallback; ///< the default as a literal of the language ("None", "'%Y'", "0.0"); empty: required
};

struct Signature {
    std::string_view name;
    std::span<const Parameter> parameters;
    bool isFilter = true;       ///< x | f is allowed
    bool takesAnyNames = false; ///< dict(a=1, b=2): every named argument is taken; no parameters then
};

/// The 54 functions of the vendor's page, in its order.
std::span<const Signature> signatures();
/// Null when there is no function of that name.
const Signature* findSignature(std::string_view name);

/// Where and for whom is rendered.
struct Surroundings {
    Locale locale = Locale::Chinese; ///< the language of the template
    Channel channel = Channel::Webhook;
};

class Budget;

/// What an implementation gets: one value for each parameter of the signature, in its order, defaults filled
/// in. For dict(): the named arguments as members of `named`.
struct Arguments {
    std::span<const Value> values;
    std::span<const Member> named;
    const Surroundings& surroundings;
    Budget& budget;

    const Value& operator[](std::size_t index) const { return values[index]; }
};

/// A refusal of an implementation; the renderer adds the place and the function's name.
struct Refusal {
    Fault fault = Fault::WrongArgument;
    std::size_t argument = 0; ///< which parameter is to blame
};

/// A value or a refusal.
class Outcome {
public:
    Outcome(Value result)
        : value(std::move(result)) {}
    Outcome(Refusal reason)
        : refusal(reason)
        , isRefused(true) {}

    Value value;
    Refusal refusal;
    bool isRefused = false;
};

using Implementation = Outcome (*)(const Arguments& arguments);

/// Null when there is no function of that name; never null for a name of signatures().
Implementation findImplementation(std::string_view name);

} // namespace content_template
