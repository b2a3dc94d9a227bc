#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Small text work on pasted addresses.
namespace integration {

/// What people paste around an address, taken off, and what was taken off.
struct Cleaned {
    std::string text;
    bool trimmed = false;   ///< white space around
    bool unwrapped = false; ///< quotes or angle brackets around
    std::string fullWidth;  ///< the full-width separators that were turned into ASCII, each once
};

/// Trims (Unicode blanks, byte-order mark), takes off pairs of quotes and angle brackets, and turns
/// full-width separators into ASCII: all five before the query; in the query only those that can separate
/// parameters, since a value may rightly hold the others.
Cleaned cleanPasted(std::string_view pasted);

std::string asciiLower(std::string_view text);
bool isAsciiBlank(char c);

/// %XX decoded; anything else as it stands.
std::string percentDecoded(std::string_view text);
/// Everything that cannot stand in a query value is escaped; an escape that is already there stays.
std::string percentEncodedValue(std::string_view text);

std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, char separator);

/// name=value, the name decoded.
struct Parameter {
    std::string name; ///< decoded
    std::string_view rawName;
    std::string_view value; ///< as written
    bool hasValue = false;  ///< there was a "="
};
Parameter splitParameter(std::string_view parameter);

/// Whether a text has the form of the one printed integration key, or is a similar long run of hex digits.
bool looksLikeKey(std::string_view text);
/// "$key", "{integration_key}", "your-integration-key", "xxx": what guides print in place of a key.
bool isPlaceholder(std::string_view value);

/// Shows at most the last four characters of a value that may be percent-escaped.
std::string maskedValue(std::string_view value);
/// Path segments (or parts between other separators) that look like a key, masked.
std::string maskedSegments(std::string_view path);
/// A parameter of a query: its value masked when the name or the form says that it is a secret, and each of
/// `secrets` wherever it stands.
std::string maskedParameter(std::string_view parameter, std::span<const std::string> secrets);

} // namespace integration
