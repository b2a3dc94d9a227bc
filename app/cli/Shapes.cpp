#include "app/cli/Shapes.h"

#include "Utf8.h"
#include "app/cli/Sentences.h"

#include <algorithm>
#include <cmath>

namespace cli {
namespace {

boost::json::value orNull(const std::optional<std::int64_t>& number) {
    return number ? boost::json::value(*number) : boost::json::value(nullptr);
}

boost::json::value milliseconds(const std::optional<double>& ms) {
    return ms ? boost::json::value(static_cast<std::int64_t>(std::llround(*ms)))
              : boost::json::value(nullptr);
}

QString orNone(const std::string& value, const Terminal& terminal) {
    return value.empty() ? terminal.text(say::none) : shown(value);
}

} // namespace

std::string_view id(core::Weight weight) {
    switch (weight) {
    case core::Weight::Hint:
        return "hint";
    case core::Weight::Warning:
        return "warning";
    case core::Weight::Error:
        break;
    }
    return "error";
}

std::string_view id(core::Certainty certainty) {
    switch (certainty) {
    case core::Certainty::Documented:
        return "documented";
    case core::Certainty::Observed:
        return "observed";
    case core::Certainty::Inferred:
        return "inferred";
    case core::Certainty::Unknown:
        break;
    }
    return "unknown";
}

std::string_view id(sending::FlashdutyReply::Meaning meaning) {
    using Meaning = sending::FlashdutyReply::Meaning;
    switch (meaning) {
    case Meaning::Accepted:
        return "accepted";
    case Meaning::Refused:
        return "refused";
    case Meaning::HttpFailure:
        return "http_failure";
    case Meaning::NotFlashduty:
        return "not_flashduty";
    case Meaning::NoAnswer:
        break;
    }
    return "no_answer";
}

std::string_view id(sending::SendError error) {
    using sending::SendError;
    switch (error) {
    case SendError::None:
        return "none";
    case SendError::BadUrl:
        return "bad_url";
    case SendError::NameNotFound:
        return "name_not_found";
    case SendError::Refused:
        return "refused";
    case SendError::Unreachable:
        return "unreachable";
    case SendError::Proxy:
        return "proxy";
    case SendError::Tls:
        return "tls";
    case SendError::Closed:
        return "closed";
    case SendError::Reset:
        return "reset";
    case SendError::Timeout:
        return "timeout";
    case SendError::NotHttp:
        return "not_http";
    case SendError::TooLarge:
        return "too_large";
    case SendError::Cancelled:
        break;
    }
    return "cancelled";
}

boost::json::object eventObject(const alert::FlashdutyEvent& event) {
    boost::json::object labels;
    for (const auto& [key, value] : event.labels)
        labels[stored(key)] = stored(value);
    boost::json::object object;
    object["title"] = stored(event.title);
    object["severity"] = alert::id(event.severity);
    object["event_status"] = alert::id(event.eventStatus);
    object["status"] = alert::id(event.status);
    object["alert_key"] = stored(event.alertKey);
    object["title_rule"] = stored(event.titleRule);
    object["description"] = stored(event.description);
    object["event_time"] = orNull(event.eventTime);
    object["labels"] = std::move(labels);
    return object;
}

boost::json::object findingObject(const core::Finding& finding, const words::Words& words) {
    boost::json::object arguments;
    for (const auto& [name, value] : finding.arguments)
        arguments[name] = stored(value);
    boost::json::object object;
    object["id"] = finding.id;
    object["weight"] = id(finding.weight);
    object["certainty"] = id(finding.certainty);
    object["path"] = stored(finding.path);
    if (finding.position) {
        object["line"] = finding.position->line;
        object["column"] = finding.position->column;
    }
    object["arguments"] = std::move(arguments);
    object["title"] = stored(words.findingTitle(finding).toStdString());
    object["text"] = stored(words.findingText(finding).toStdString());
    return object;
}

std::vector<core::Finding> allFindings(const alert::Reading& reading) {
    auto findings = reading.findings;
    for (const auto& mapped : reading.alerts)
        findings.insert(findings.end(), mapped.findings.begin(), mapped.findings.end());
    return findings;
}

bool hasErrors(const std::vector<core::Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const core::Finding& finding) { return finding.weight == core::Weight::Error; });
}

boost::json::object readingObject(const alert::Reading& reading, const words::Words& words) {
    boost::json::array events;
    boost::json::array trace;
    for (std::size_t index = 0; index < reading.alerts.size(); ++index) {
        const auto& mapped = reading.alerts[index];
        events.push_back(eventObject(mapped.event));
        for (const auto& row : mapped.trace) {
            boost::json::object object;
            object["field"] = stored(row.field);
            object["value"] = stored(row.value);
            object["source"] = stored(row.sourcePath);
            object["source_value"] = stored(row.sourceValue);
            object["rule"] = std::string(row.rule);
            object["certainty"] = id(row.certainty);
            object["event"] = index;
            trace.push_back(std::move(object));
        }
    }
    boost::json::array findings;
    for (const auto& finding : allFindings(reading))
        findings.push_back(findingObject(finding, words));

    boost::json::object object;
    object["form"] = alert::id(reading.form);
    object["events"] = std::move(events);
    object["trace"] = std::move(trace);
    object["findings"] = std::move(findings);
    if (reading.jsonError) {
        boost::json::object error;
        error["code"] = id(reading.jsonError->code());
        if (const auto& position = reading.jsonError->position()) {
            error["line"] = position->line;
            error["column"] = position->column;
        }
        object["error"] = std::move(error);
    }
    return object;
}

boost::json::object rowObject(const history::Row& row) {
    boost::json::object object;
    object["id"] = row.id;
    object["received_us"] = row.receivedUs;
    object["origin"] = delivery::id(row.origin);
    object["verdict"] = delivery::id(row.verdict);
    if (row.verdict == delivery::Verdict::Refused) {
        object["reason"] = delivery::id(row.reason);
        object["detail"] = stored(row.detail);
    }
    object["form"] = alert::id(row.form);
    object["severity"] = alert::id(row.event.severity);
    object["status"] = alert::id(row.event.status);
    object["title"] = stored(row.event.title);
    object["alert_key"] = stored(row.event.alertKey);
    object["rule"] = stored(row.event.ruleName);
    object["project"] = stored(row.event.project);
    object["region"] = stored(row.event.region);
    object["events"] = row.eventCount;
    object["findings"] = row.findings;
    object["errors"] = row.errors;
    object["peer"] = stored(row.peer);
    object["method"] = stored(row.method);
    object["target"] = core::toValidUtf8(row.target); // masked before it was stored
    object["size"] = row.size;
    object["reply_status"] = row.replyStatus;
    return object;
}

boost::json::object replyObject(const sending::HttpAnswer& answer, const sending::FlashdutyReply& reply) {
    boost::json::object timing;
    timing["name"] = milliseconds(answer.timing.nameMs);
    timing["connect"] = milliseconds(answer.timing.connectMs);
    timing["tls"] = milliseconds(answer.timing.tlsMs);
    timing["sent"] = milliseconds(answer.timing.sentMs);
    timing["first_byte"] = milliseconds(answer.timing.firstByteMs);
    timing["done"] = milliseconds(answer.timing.doneMs);
    boost::json::object object;
    object["http_status"] = reply.status;
    object["delivered_for_sls"] = reply.deliveredForSls;
    object["meaning"] = id(reply.meaning);
    object["code"] = stored(reply.code);
    object["message"] = stored(reply.message);
    object["request_id"] = stored(reply.requestId);
    object["alert_key"] = stored(reply.alertKey);
    object["error"] = id(reply.error);
    object["error_text"] = stored(answer.errorText.toStdString());
    object["timing_ms"] = std::move(timing);
    return object;
}

void printFindings(const std::vector<core::Finding>& findings, Terminal& terminal) {
    if (findings.empty()) {
        terminal.line(terminal.text(say::noFindings));
        return;
    }
    terminal.line(terminal.text(say::findings));
    for (const auto& finding : findings) {
        auto place = shown(finding.path);
        if (finding.position) {
            const auto at = terminal.text(say::at, {QString::number(finding.position->line),
                                                    QString::number(finding.position->column)});
            place += (place.isEmpty() ? QString() : QStringLiteral(", ")) + at;
        }
        const auto& words = terminal.words();
        terminal.line(QStringLiteral("  ") + terminal.coloured(words.weight(finding.weight), finding.weight) +
                      QStringLiteral("  ") + shown(words.findingTitle(finding).toStdString()) +
                      (place.isEmpty() ? QString() : QStringLiteral(" (") + place + u')'));
        const auto text = words.findingText(finding);
        if (!text.isEmpty())
            terminal.line(QStringLiteral("    ") + shown(text.toStdString()));
    }
}

void printEvent(const alert::MappedAlert& mapped, EventDetail detail, Terminal& terminal) {
    constexpr int longest = 120;
    const auto& event = mapped.event;
    const auto& words = terminal.words();
    const auto why = [&](const std::string& field) -> QString {
        const auto row =
            std::find_if(mapped.trace.begin(), mapped.trace.end(),
                         [&](const alert::TraceRow& candidate) { return candidate.field == field; });
        if (row == mapped.trace.end())
            return QString();
        QStringList parts;
        if (!row->sourcePath.empty())
            parts.append(terminal.text(say::from, {shown(row->sourcePath)}));
        if (const auto rule = words.rule(*row); !rule.isEmpty())
            parts.append(shown(rule.toStdString()));
        parts.append(words.certainty(row->certainty));
        return QStringLiteral("  (") + parts.join(QStringLiteral("; ")) + u')';
    };
    const auto cut = [&](const std::string& value) {
        return value.empty() ? terminal.text(say::none) : fitted(shown(value), longest);
    };
    Rows rows{
        {terminal.text(say::title), cut(event.title) + why("title")},
        {terminal.text(say::severity),
         terminal.coloured(words.severity(event.severity), event.severity) + why("severity")},
        {terminal.text(say::status), words.status(event.status) + why("status")},
        {terminal.text(say::alertKey), cut(event.alertKey) + why("alert_key")},
        {terminal.text(say::time),
         (event.eventTime ? localTime(*event.eventTime) : terminal.text(say::none)) + why("event_time")},
    };
    if (detail == EventDetail::Full) {
        rows.emplace_back(terminal.text(say::titleRule), cut(event.titleRule) + why("title_rule"));
        rows.emplace_back(terminal.text(say::description), cut(event.description) + why("description"));
        for (const auto& [key, value] : event.labels)
            rows.emplace_back(terminal.text(say::label, {shown(key)}), cut(value) + why("labels." + key));
    }
    terminal.rows(rows, 2);
}

void printReply(const sending::HttpAnswer& answer, const sending::FlashdutyReply& reply, Terminal& terminal) {
    const auto& words = terminal.words();
    Rows rows;
    if (answer.status != 0) {
        const QString status = QString::number(answer.status) + u' ' + shown(answer.reason.toStdString());
        rows.emplace_back(
            terminal.text(say::answer),
            terminal.text(say::answerIn, {status.trimmed(),
                                          QString::number(std::llround(answer.timing.doneMs.value_or(0)))}));
    } else {
        rows.emplace_back(terminal.text(say::answer), terminal.text(say::noAnswer));
    }
    rows.emplace_back(terminal.text(say::forSls),
                      terminal.text(reply.deliveredForSls ? say::delivered : say::notDelivered));
    rows.emplace_back(terminal.text(say::meaning), shown(words.reply(reply).toStdString()));
    if (const auto next = words.replyNext(reply); !next.isEmpty())
        rows.emplace_back(terminal.text(say::next), shown(next.toStdString()));
    if (!reply.code.empty())
        rows.emplace_back(terminal.text(say::errorCode), shown(reply.code));
    if (!reply.message.empty())
        rows.emplace_back(terminal.text(say::errorMessage), shown(reply.message));
    if (!answer.errorText.isEmpty())
        rows.emplace_back(terminal.text(say::reason), shown(answer.errorText.toStdString()));
    if (!reply.requestId.empty())
        rows.emplace_back(terminal.text(say::requestId), orNone(reply.requestId, terminal));
    if (!reply.alertKey.empty())
        rows.emplace_back(terminal.text(say::alertKey), orNone(reply.alertKey, terminal));
    terminal.rows(rows, 2);
}

QString rowLine(const history::Row& row, const Terminal& terminal) {
    const auto& words = terminal.words();
    QString line =
        padded(QString::number(row.id), 6) + localTime(row.receivedUs / 1'000'000) + QStringLiteral("  ");
    if (row.verdict == delivery::Verdict::Refused) {
        line += terminal.coloured(padded(words.verdict(row.verdict), 10), core::Weight::Error) +
                shown(words.reason(row.reason).toStdString()) + QStringLiteral("  ") + shown(row.method) +
                u' ' + fitted(harmless(row.target), 60);
    } else {
        line += terminal.coloured(padded(words.severity(row.event.severity), 10), row.event.severity) +
                padded(words.status(row.event.status), 10) +
                (row.event.title.empty() ? words.form(row.form) : fitted(shown(row.event.title), 70));
        if (row.errors > 0)
            line +=
                QStringLiteral("  ") + terminal.coloured(words.errorCount(row.errors), core::Weight::Error);
        if (row.findings > 0)
            line += QStringLiteral("  ") +
                    terminal.coloured(words.findingCount(row.findings), core::Weight::Warning);
    }
    return line;
}

} // namespace cli
