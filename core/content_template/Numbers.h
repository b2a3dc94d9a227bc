#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Numbers as text and back, as Python has them.
namespace content_template {

/// "1", "-1.5", "2e3"; nothing for anything else, for "inf" and "nan", and for what no double can hold.
std::optional<double> numberOf(std::string_view text);
/// "12", "-3"; nothing for anything else and beyond 64 bits.
std::optional<std::int64_t> integerOf(std::string_view text);

/// The shortest text that gives the number again, as Python's repr(): 1.0, 0.1, 1e+16, 1e-05.
std::string spelled(double number);

/// Rounded half to even on the exact value, as Python's round(); `digits` behind the point.
double rounded(double number, std::int64_t digits);
/// The whole number next to it, halves to even; nothing beyond 64 bits.
std::optional<std::int64_t> wholeOf(double number);

std::optional<std::int64_t> sum(std::int64_t left, std::int64_t right);
std::optional<std::int64_t> difference(std::int64_t left, std::int64_t right);
std::optional<std::int64_t> product(std::int64_t left, std::int64_t right);
/// Rounded down, as Python's //; the divisor is not 0.
std::optional<std::int64_t> quotient(std::int64_t left, std::int64_t right);
/// With the sign of the divisor, as Python's %; the divisor is not 0.
std::int64_t remainder(std::int64_t left, std::int64_t right);
double floorQuotient(double left, double right);
double floorRemainder(double left, double right);

} // namespace content_template
