#pragma once

#include "receiver/HeadPolicy.h"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace receiver::corpus {

inline constexpr std::string_view token = "0123456789abcdef0123456789abcdef";
inline constexpr std::string_view probeToken = "fedcba9876543210fedcba9876543210";
inline constexpr std::string_view realKey = "9a8b7c6d5e4f30213243546576879809123";

Access access();

/// A message as bytes, and what must become of it. Status 0: accepted, with that body.
struct Case {
    std::string name;
    std::string bytes;
    int status = 0;
    delivery::Reason reason = delivery::Reason::None;
    std::string body;

    friend std::ostream& operator<<(std::ostream& out, const Case& item) { return out << item.name; }
};

/// The good target: the push path with the token.
std::string target();
/// A POST to the good target: `fields` are whole lines, Host among them.
std::string post(const std::string& fields, const std::string& body = {});

/// Every row of the table of what the receiver must refuse, and more.
std::vector<Case> headCases();
/// Bodies: lengths, chunks, smuggling.
std::vector<Case> bodyCases();
/// What two programs could read in two ways.
std::vector<Case> smugglingCases();
/// All of them; no name twice.
std::vector<Case> allCases();

} // namespace receiver::corpus
