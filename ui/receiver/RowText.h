#pragma once

#include "history/HistoryReader.h"
#include "words/Words.h"

#include <QString>

#include <cstdint>

namespace ui {

/// What the list says about one delivery, in words. All texts are one line and plain.
struct RowText {
    enum class Badge { Severity, Refused, Array, Unrecognised };
    enum class VerdictKind { Ok, Findings, Errors, Refused };

    QString time;
    QString timeTip;
    QString status; ///< "Firing", "Resolved", "no alert"
    Badge badge = Badge::Severity;
    QString badgeText; ///< "Critical", "Array × 3", "Refused"
    QString title;
    QString source; ///< rule and project, or where a refused request came from
    QString pair;   ///< "repeat 2, 30 s later", "pair: resolved 10:36:05", "closes 10:31:05", or nothing
    VerdictKind verdictKind = VerdictKind::Ok;
    QString verdict; ///< "OK", "2 findings", "wrong key"
    QString reply;   ///< "200 · 9.4 KB", "pasted · 9.4 KB"
    bool pasted = false;

    /// Everything in one sentence for a screen reader, severity first.
    QString spoken() const;
};

RowText rowText(const history::Row& row, const words::Words& words, std::int64_t nowUs);

/// Address of a peer without its port: "203.0.113.24:51234" gives "203.0.113.24", "[::1]:5" gives "::1".
QString peerAddress(const std::string& peer);

} // namespace ui
