#pragma once

#include <cstddef>
#include <string>

namespace benchmarks {

/// One firing alert as {{ alert | to_json}} gives it, of at least `bytes` bytes: the query's rows grow.
std::string alertBody(std::size_t bytes);

/// The same with few rows and a description of `piece` again and again, which is JSON string content.
std::string alertWithText(std::size_t bytes, const std::string& piece);

/// An array of such alerts, as Send Method Batch gives it.
std::string batchBody(std::size_t alerts, std::size_t bytesEach);

/// alertBody() or, for less than its least size, some 200 bytes, with marks where a number makes an alert
/// unlike the others: in its instance and fingerprint.
std::string numberedAlertBody(std::size_t bytes);

/// The text with ten digits of the number in place of each mark.
std::string numbered(std::string text, std::size_t number);

} // namespace benchmarks
