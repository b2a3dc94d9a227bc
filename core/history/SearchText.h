#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Text for searching. The same folding serves the index, the query and the rows that are not indexed yet.
namespace history {

/// `utf8` as words between single spaces, with a space before the first and after the last: letters and
/// digits, folded to lower case (ASCII, its full-width forms, Latin-1, Greek, Cyrillic); each CJK character
/// and each pictograph is a word of its own; everything else parts words. Empty when there is no word.
std::string foldForSearch(std::string_view utf8);

/// What a person typed: for each part between blanks its folded words. A folded text is a hit when it
/// contains each of them in order, the last word of a part as a beginning.
class SearchQuery {
public:
    explicit SearchQuery(std::string_view typed);

    /// Nothing was typed: all texts are hits.
    bool isEmpty() const { return m_blank; }
    /// Something was typed, but no word: nothing is a hit.
    bool isHopeless() const { return !m_blank && m_parts.empty(); }
    bool matches(std::string_view folded) const;
    /// As an FTS5 query over folded texts (sqlite.org/fts5.html, "Full-text Query Syntax").
    std::string fts5() const;

private:
    bool m_blank = true;
    std::vector<std::string> m_parts; ///< " first second": with the leading space, without a trailing one
};

} // namespace history
