#pragma once

#include "content_template/Range.h"
#include "content_template/Value.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

/// The parsed template. Every Range counts bytes of the template's text.
namespace content_template {

struct Expression;
/// Shared so that a Template copies cheaply; never null unless said so.
using ExpressionPtr = std::shared_ptr<const Expression>;

// ---- Expressions ----

/// A number, a text, True, False or None: 12, 1.5, 'text', True, None.
struct Literal {
    Value value;
};

/// A variable: `alert`, or the target of a for.
struct Name {
    std::string name;
};

/// [1, 2] or the tuple (1, 2).
struct ListLiteral {
    std::vector<ExpressionPtr> items;
    bool isTuple = false;
};

struct MapLiteral {
    struct Entry {
        ExpressionPtr key;
        ExpressionPtr value;
    };
    std::vector<Entry> entries;
};

/// object.name
struct Attribute {
    ExpressionPtr object;
    std::string name;
    Range nameRange;
};

/// object[index]
struct Index {
    ExpressionPtr object;
    ExpressionPtr index;
};

struct Argument {
    std::string name; ///< empty: by position
    Range nameRange;  ///< empty when by position
    Range range;      ///< of "name=value" or "value"
    ExpressionPtr value;
};

enum class CallForm {
    Function, ///< f(x, a=1)
    Filter,   ///< x | f or x | f(a=1): the filtered value is the first of `arguments`
};

struct Call {
    std::string name;
    Range nameRange;
    CallForm form = CallForm::Function;
    std::vector<Argument> arguments;
    Range operatorRange; ///< Filter: of the bar, else empty
};

/// object.items()
struct ItemsCall {
    ExpressionPtr object;
    Range nameRange; ///< of "items"
};

enum class UnaryOperator { Plus, Minus, Not };

struct Unary {
    UnaryOperator op = UnaryOperator::Not;
    Range operatorRange;
    ExpressionPtr operand;
};

enum class BinaryOperator { Add, Subtract, Multiply, Divide, FloorDivide, Modulo, And, Or };

struct Binary {
    BinaryOperator op = BinaryOperator::Add;
    Range operatorRange;
    ExpressionPtr left;
    ExpressionPtr right;
};

enum class Comparator { Equal, NotEqual, Greater, GreaterEqual, Less, LessEqual, In, NotIn };

/// first op operand op operand …: a chain holds when each neighbouring pair does, as in Python.
struct Comparison {
    struct Step {
        Comparator op = Comparator::Equal;
        Range operatorRange;
        ExpressionPtr operand;
    };
    ExpressionPtr first;
    std::vector<Step> steps; ///< at least one
};

struct Expression {
    using Node = std::variant<Literal, Name, ListLiteral, MapLiteral, Attribute, Index, Call, ItemsCall,
                              Unary, Binary, Comparison>;
    Range range; ///< without parentheses around it
    Node node;
    std::size_t height = 1; ///< levels of the tree below and with it
};

// ---- Pieces of the text ----

struct Piece;
using Block = std::vector<Piece>;

/// Text that stands for itself.
struct Text {
    Range kept; ///< what is printed: the piece without what a neighbouring dash removes
};

/// {{ expression }}
struct Output {
    ExpressionPtr expression; ///< null when it could not be parsed (a problem says why)
};

/// {# … #}
struct Comment {};

/// {% raw %} … {% endraw %}
struct Raw {
    Range content; ///< between the tags
    Range kept;    ///< what is printed
    Range openTag;
    Range closeTag;
};

struct If {
    struct Branch {
        Range tag;               ///< of {% if … %}, {% elif … %} or {% else %}
        ExpressionPtr condition; ///< null: else, or it could not be parsed (then the range of `bad` is set)
        bool isElse = false;
        Block body;
    };
    std::vector<Branch> branches; ///< at least one
    Range endTag;                 ///< empty when it is missing
};

struct For {
    struct Target {
        std::string name;
        Range range;
    };
    Range tag;
    std::vector<Target> targets; ///< one or two; empty when the tag could not be parsed
    ExpressionPtr iterable;      ///< null when the tag could not be parsed
    Block body;
    Range endTag; ///< empty when it is missing
};

/// A tag that could not be parsed or is not part of the language: prints nothing.
struct BadTag {
    std::string name; ///< "set", "macro", …; may be empty
};

struct Piece {
    using Node = std::variant<Text, Output, Comment, Raw, If, For, BadTag>;
    Range range; ///< of the whole piece with its delimiters; If and For: from the opening to the end tag
    Node node;
};

} // namespace content_template
