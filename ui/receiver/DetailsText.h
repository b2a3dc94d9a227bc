#pragma once

#include "receiver/DetailsPresenter.h"
#include "words/Words.h"

#include <QString>

#include <vector>

namespace ui {

/// "10:31:05", "Gateway 5xx rate", "from 203.0.113.24 · single alert, 9.4 KB · 200 in 3 ms".
struct HeaderText {
    QString time;
    QString timeTip;
    QString title;
    QString meta;
};

/// What Flashduty will show of one alert, in words. Plain texts.
struct PreviewText {
    struct Label {
        enum class Mark { None, NewEachTime, Cut };
        QString key;
        QString value;
        Mark mark = Mark::None;
        QString markText; ///< "new each time", "cut at 2,048"
    };

    alert::Severity severity = alert::Severity::Unknown;
    bool resolved = false;
    QString badge;
    QString time;
    QString timeTip;
    QString title;
    QString description;
    QString severityLine; ///< "SLS 10 → Critical"
    QString alertKey;     ///< empty: Flashduty makes one
    QString alertKeyNote;
    QString statusLine;          ///< "Open until 10:36:05", "Ok closes 10:31:05"
    QString statusMark;          ///< "same key"
    std::vector<Label> labels;   ///< the telling ones first
    std::size_t labelsShown = 6; ///< before "Show n more"
    int fields = 0;
    int inferred = 0;
};

/// What is said instead where there is no alert to show.
struct UnreadText {
    QString title;   ///< name of the form, or the refusal
    QString meaning; ///< what it means, what to do
    QString place;   ///< "Line 3, column 14"; empty when there is none
};

HeaderText headerText(const DeliveryDetails& details, const words::Words& words, std::int64_t nowUs);
PreviewText previewText(const DeliveryDetails& details, std::size_t index, const words::Words& words,
                        std::int64_t nowUs);
UnreadText unreadText(const DeliveryDetails& details, const words::Words& words);

/// Rows of the Request tab; `mono` for what came off the wire.
struct RequestLine {
    QString name;
    QString value;
    bool mono = false;
};
std::vector<RequestLine> requestLines(const DeliveryDetails& details, const words::Words& words);
/// Head as received, secrets masked, escaped for a screen.
QString requestHead(const DeliveryDetails& details);

} // namespace ui
