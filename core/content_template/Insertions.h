#pragma once

#include "content_template/CheckWork.h"
#include "content_template/JsonPath.h"
#include "content_template/Shape.h"

#include <map>

namespace content_template {

/// How each {{ }} stands in the JSON around it, and what is wrong with that.
class Insertions {
public:
    explicit Insertions(Work& work)
        : m_work(work) {}

    void note(Range piece, const ExpressionPtr& expression, const Shape& shape,
              const std::vector<JsonPath>& paths);
    void tell();

private:
    struct Entry {
        Range piece;
        ExpressionPtr expression;
        Shape shape;
        unsigned contexts = 0;
        bool isOutermost = false;  ///< no bracket around it
        std::size_t textBegin = 0; ///< of the quotation mark before it
    };

    void tellBare(const Entry& entry);
    void tellQuoted(const Entry& entry);
    bool isWhole(const Entry& entry) const;
    Found& add(std::string_view id, core::Weight weight, core::Certainty certainty, const Entry& entry);

    Work& m_work;
    std::map<std::size_t, Entry> m_entries; ///< by place
};

/// What stands between the delimiters of a {{ }}, blanks aside.
Range innerOf(const Work& work, Range piece);
/// The piece with a filter behind its expression.
std::string withFilter(const Work& work, Range piece, const Expression& expression, std::string_view filter);

} // namespace content_template
