#pragma once

#include "json/Document.h"

namespace json {

/// One value. Its kind is told by its first byte in the text.
struct Node {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t key = 0;  ///< place of the name's opening quote; 0: none (no name can stand there)
    std::uint32_t next = 0; ///< the node behind this value and everything in it
};

/// What a Document owns: the text and its values in the order of the text, each container before its
/// children.
struct DocumentData {
    std::string text;
    std::vector<Node> nodes;
    std::vector<std::uint32_t> lineStarts; ///< of the second line and the following ones
    std::vector<DuplicateKey> duplicates;
    bool escapedNames = false; ///< some name is spelled with an escape

    Value value(std::uint32_t node) const { return {this, node}; }
    core::Position position(std::size_t offset) const;
};

/// Fills duplicates from the objects whose names may repeat: O(n log n) in the number of their names.
void findDuplicates(DocumentData& document, const std::vector<std::uint32_t>& objects);

/// The end of the string token that begins at `begin` with its quote, behind the closing quote.
std::size_t stringEnd(std::string_view text, std::size_t begin);

/// The inside of a valid string token as UTF-8.
std::string unescape(std::string_view inside);

/// The tokens of valid JSON text with white space outside strings left out.
std::string compactText(std::string_view text);

} // namespace json
