#include "receiver/DetailsText.h"

#include "receiver/OutsideText.h"
#include "receiver/RowText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::DetailsText)
};

const QString dot = QStringLiteral(" · ");

QString milliseconds(std::int64_t us) {
    const double ms = static_cast<double>(us) / 1000.0;
    return Tr::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 1.0 ? 1 : 0));
}

const alert::TraceRow* traceOf(const alert::MappedAlert& mapped, std::string_view field) {
    for (const alert::TraceRow& row : mapped.trace) {
        if (row.field == field)
            return &row;
    }
    return nullptr;
}

// Smaller comes first: what an operator looks for, then what is marked, then the rest by name.
int labelRank(const std::string& key, const alert::TraceRow* trace) {
    if (key == "check")
        return 0;
    if (trace && trace->sourcePath.find("labels") != std::string::npos)
        return 1;
    if (key == "project")
        return 2;
    if (key == "region")
        return 3;
    if (key == "resource")
        return 4;
    return trace && trace->cutFrom > 0 ? 5 : 6;
}

std::vector<PreviewText::Label> labelsOf(const alert::MappedAlert& mapped) {
    struct Ranked {
        int rank = 0;
        PreviewText::Label label;
    };
    std::vector<Ranked> ranked;
    for (const auto& [key, value] : mapped.event.labels) {
        const alert::TraceRow* trace = traceOf(mapped, "labels." + key);
        PreviewText::Label label;
        label.key = outsideLine(key, 130);
        label.value = outsideLine(value, 400);
        if (trace && trace->cutFrom > 0) {
            label.mark = PreviewText::Label::Mark::Cut;
            label.markText =
                Tr::tr("cut at %1").arg(QLocale().toString(static_cast<int>(alert::EventLimits::labelValue)));
        } else if (key == "resource") {
            label.mark = PreviewText::Label::Mark::NewEachTime;
            label.markText = Tr::tr("new each time");
        }
        ranked.push_back({labelRank(key, trace), std::move(label)});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    std::vector<PreviewText::Label> labels;
    labels.reserve(ranked.size());
    for (Ranked& one : ranked)
        labels.push_back(std::move(one.label));
    return labels;
}

void describeStatus(PreviewText& text, const DeliveryDetails& details, const alert::FlashdutyEvent& event,
                    std::int64_t nowUs) {
    // The pair is known for the row's own alert only.
    const bool hasPair = details.row.pairId != 0 && details.row.event.alertKey == event.alertKey;
    const QString pairTime = hasPair ? clockText(details.row.pairReceivedUs, nowUs) : QString();
    if (event.status == alert::Status::Resolved) {
        text.statusLine =
            hasPair ? Tr::tr("Ok closes %1").arg(pairTime) : Tr::tr("Ok closes the alert with this key");
    } else if (event.status == alert::Status::Firing) {
        text.statusLine = hasPair ? Tr::tr("Open until %1").arg(pairTime) : Tr::tr("Open");
    } else {
        text.statusLine = Tr::tr("Unknown");
    }
    if (hasPair)
        text.statusMark = Tr::tr("same key");
}

} // namespace

HeaderText headerText(const DeliveryDetails& details, const words::Words& words, std::int64_t nowUs) {
    const RowText row = rowText(details.row, words, nowUs);
    const delivery::Delivery& delivery = details.delivery;
    HeaderText text;
    text.time = row.time;
    text.timeTip = row.timeTip;
    const QString rule = outsideLine(details.row.event.ruleName, 120);
    text.title = rule.isEmpty() || details.row.eventCount != 1 ? row.title : rule;
    QStringList parts;
    parts << (delivery.origin == delivery::Origin::Received
                  ? Tr::tr("from %1").arg(peerAddress(delivery.peer))
                  : words.origin(delivery.origin));
    const QString size = sizeText(delivery.bodySize);
    parts << (delivery.verdict == delivery::Verdict::Refused
                  ? size
                  : Tr::tr("%1, %2").arg(words.form(details.row.form), size));
    if (delivery.replyStatus != 0)
        parts
            << Tr::tr("%1 in %2").arg(QString::number(delivery.replyStatus), milliseconds(delivery.replyUs));
    text.meta = parts.join(dot);
    return text;
}

PreviewText previewText(const DeliveryDetails& details, std::size_t index, const words::Words& words,
                        std::int64_t nowUs) {
    PreviewText text;
    const alert::MappedAlert* mapped = details.alert(index);
    if (!mapped)
        return text;
    const alert::FlashdutyEvent& event = mapped->event;
    text.severity = event.severity;
    text.resolved = event.status == alert::Status::Resolved;
    text.badge = words.severity(event.severity);
    if (event.eventTime) {
        const std::int64_t us = *event.eventTime * 1'000'000;
        text.time = clockText(us, nowUs);
        text.timeTip = clockTip(us);
    }
    text.title = outsideLine(event.title, alert::EventLimits::titleRule);
    text.description = outsideText(event.description, alert::EventLimits::description);

    const QString severityWord = words.severity(event.severity);
    text.severityLine =
        mapped->alert.severityText.empty()
            ? Tr::tr("SLS gave none → %1").arg(severityWord)
            : Tr::tr("SLS %1 → %2").arg(outsideLine(mapped->alert.severityText, 40), severityWord);
    text.alertKey = outsideLine(event.alertKey, alert::EventLimits::alertKey);
    if (event.alertKey.empty())
        text.alertKeyNote = Tr::tr("none: Flashduty makes one, and no recovery will match it");
    describeStatus(text, details, event, nowUs);
    text.labels = labelsOf(*mapped);
    text.fields = static_cast<int>(mapped->trace.size());
    text.inferred =
        static_cast<int>(std::count_if(mapped->trace.begin(), mapped->trace.end(), [](const auto& row) {
            return row.certainty == core::Certainty::Inferred;
        }));
    return text;
}

UnreadText unreadText(const DeliveryDetails& details, const words::Words& words) {
    UnreadText text;
    if (details.delivery.verdict == delivery::Verdict::Refused) {
        text.title = words.reasonTitle(details.delivery.reason);
        text.meaning = words.reasonText(details.delivery.reason, details.delivery.detail);
        return text;
    }
    text.title = words.form(details.reading.form);
    text.meaning = words.formMeaning(details.reading.form);
    if (details.reading.jsonError && details.reading.jsonError->position()) {
        const core::Position& at = *details.reading.jsonError->position();
        text.place = Tr::tr("Line %1, column %2")
                         .arg(QLocale().toString(static_cast<qulonglong>(at.line)),
                              QLocale().toString(static_cast<qulonglong>(at.column)));
    }
    return text;
}

std::vector<RequestLine> requestLines(const DeliveryDetails& details, const words::Words& words) {
    const delivery::Delivery& delivery = details.delivery;
    std::vector<RequestLine> lines;
    lines.push_back({Tr::tr("Received"), clockTip(delivery.receivedUs), false});
    if (delivery.origin != delivery::Origin::Received) {
        lines.push_back({Tr::tr("Origin"), words.origin(delivery.origin), false});
        lines.push_back({Tr::tr("Size"), sizeText(delivery.bodySize), false});
        return lines;
    }
    lines.push_back({Tr::tr("From"), outsideLine(delivery.peer, 80), true});
    if (!delivery.method.empty())
        lines.push_back(
            {Tr::tr("Request"), outsideLine(delivery.method + ' ' + delivery.target, 2000), true});
    if (!delivery.tokenId.empty())
        lines.push_back({Tr::tr("Token"), outsideLine(delivery.tokenId, 80), true});
    lines.push_back({Tr::tr("Size"), sizeText(delivery.bodySize), false});
    lines.push_back(
        {Tr::tr("Reply"),
         delivery.replyStatus == 0
             ? Tr::tr("none was sent")
             : Tr::tr("%1 in %2").arg(QString::number(delivery.replyStatus), milliseconds(delivery.replyUs)),
         false});
    if (delivery.reason != delivery::Reason::None)
        lines.push_back({Tr::tr("Refused"), words.reasonText(delivery.reason, delivery.detail), false});
    return lines;
}

QString requestHead(const DeliveryDetails& details) {
    // The blank line that ends a head is no line to read.
    auto head = std::string_view(details.delivery.head);
    while (!head.empty() && (head.back() == '\r' || head.back() == '\n'))
        head.remove_suffix(1);
    return outsideText(head, 40'000);
}

} // namespace ui
