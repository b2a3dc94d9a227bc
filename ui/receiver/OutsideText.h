#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Text that came from outside, made fit for a label or a painted line: always plain, never interpreted.
namespace ui {

/// One line of at most `limit` code points (an ellipsis marks a cut): line breaks become ⏎, control and
/// bidirectional characters and ill-formed bytes are escaped, secrets in it are masked.
QString outsideLine(std::string_view utf8, std::size_t limit = 300);

/// The same over several lines: line breaks stay.
QString outsideText(std::string_view utf8, std::size_t limit = 4096);

/// A sentence of ours that may repeat a piece of what came from outside: its secrets are masked.
QString maskedSentence(const QString& sentence);

/// A tooltip that shows `text` as it stands: Qt takes a tooltip that looks like markup for markup.
QString plainTip(const QString& text);

/// "10:31:05", with the day before it when it was not the day of `nowUs`.
QString clockText(std::int64_t us, std::int64_t nowUs);
/// Date and time with the zone, for tooltips.
QString clockTip(std::int64_t us);
/// "9.4 KB" in the words of the current locale.
QString sizeText(std::uint64_t bytes);

} // namespace ui
