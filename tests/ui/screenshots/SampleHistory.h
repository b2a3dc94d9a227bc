#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace pictures {

/// 2026-11-21 10:41:00 in Shanghai: the clock of every picture.
inline constexpr std::int64_t nowUs = 1'795'228'860'000'000;

/// Writes an invented hour of a payment team's deliveries into the history of `folder`: all severities,
/// pairs, an array, a refused request, cut values. All came with the token of that id.
void fillHistory(const QString& folder, const std::string& tokenId = "default");

} // namespace pictures
