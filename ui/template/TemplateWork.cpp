#include "template/TemplateWork.h"

#include "Utf8.h"
#include "content_template/ToJson.h"
#include "delivery/Masking.h"
#include "integration/Integration.h"
#include "json/Document.h"

#include <algorithm>

namespace ui {
namespace {

QByteArray bytesOf(const std::string& text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

TextPlace placeOf(std::string_view utf8, content_template::Range range) {
    return {unitsBefore(utf8, range.begin), unitsBefore(utf8, range.end)};
}

/// Where nothing stands there is nothing to underline: the character before it, or behind it.
TextPlace visible(TextPlace place, const QString& text) {
    if (place.from != place.to)
        return place;
    if (place.from > 0 && text[place.from - 1] != u'\n')
        return {place.from - 1, place.to};
    return {place.from, std::min(place.to + 1, static_cast<int>(text.size()))};
}

ShownIssue shown(const content_template::Issue& issue, const QString& text, std::string_view utf8) {
    ShownIssue one;
    one.finding = issue.finding;
    one.place = visible(placeOf(utf8, issue.place), text);
    if (issue.fix) {
        const auto place = placeOf(utf8, issue.fix->range);
        one.fix = ShownFix{place, text.mid(place.from, place.to - place.from),
                           QString::fromStdString(issue.fix->replacement)};
    }
    return one;
}

} // namespace

int unitsBefore(std::string_view utf8, std::size_t offset) {
    int units = 0;
    for (const char c : utf8.substr(0, offset)) {
        const auto byte = static_cast<unsigned char>(c);
        // A character begins with any byte but 10xxxxxx; those from 11110xxx on are a pair.
        if ((byte & 0xC0U) != 0x80U)
            units += byte >= 0xF0U ? 2 : 1;
    }
    return units;
}

core::Result<std::shared_ptr<const LoadedAlert>> loadAlert(std::string body) {
    const auto reading = alert::read(body);
    const auto document = json::parse(std::move(body));
    if (!document)
        return document.error();
    if (reading.alerts.empty())
        return core::Error(core::ErrorCode::NotFound);
    const auto& path = reading.alerts.front().path;
    auto object = path.empty() ? document->root() : json::find(document->root(), path);
    // A wrapper may hold the alert as a text.
    const auto inner = object.is(json::Kind::String) ? json::parse(object.string())
                                                     : core::Result<json::Document>(core::Error());
    if (inner)
        object = inner->root();
    if (!object.is(json::Kind::Object))
        return core::Error(core::ErrorCode::NotFound);
    auto loaded = std::make_shared<LoadedAlert>();
    loaded->value = content_template::fromJson(object);
    loaded->form = reading.form;
    loaded->others = reading.alertCount - 1;
    if (const auto own = json::parse(std::string(object.source())))
        loaded->shown = bytesOf(delivery::maskText(json::pretty(*own)));
    const auto standard = content_template::toJson(content_template::inSlsOrder(loaded->value));
    loaded->bytes = standard.size();
    loaded->standard = alert::read(standard);
    return std::shared_ptr<const LoadedAlert>(std::move(loaded));
}

TemplateOutcome outcomeOf(const QString& text, const LoadedAlert& alert) {
    const auto utf8 = text.toStdString();
    const auto checked = content_template::check(utf8, alert.value);
    TemplateOutcome outcome;
    outcome.text = text;
    for (const auto& issue : checked.issues) {
        outcome.issues.push_back(shown(issue, text, utf8));
        outcome.errors += issue.finding.weight == core::Weight::Error ? 1 : 0;
    }
    outcome.form = checked.form;
    outcome.rendered = checked.rendering.has_value();
    if (!outcome.rendered)
        return outcome;
    const auto& result = checked.rendering->text;
    outcome.bytes = result.size();
    outcome.characters = core::codePoints(result);
    auto masked = delivery::maskText(result);
    outcome.raw = bytesOf(masked);
    const auto document = json::parse(std::move(masked));
    if (!document) {
        outcome.jsonError = document.error();
        return outcome;
    }
    outcome.pretty = bytesOf(json::pretty(*document));
    const auto own = alert::read(result);
    outcome.isReadable = !own.alerts.empty();
    if (outcome.isReadable)
        outcome.differences = differences(alert.standard, own);
    return outcome;
}

TemplateTrial trialOf(const QString& text, const LoadedAlert& alert,
                      const content_template::IsCancelled& isCancelled) {
    const auto utf8 = text.toStdString();
    TemplateTrial trial;
    if (auto budget = content_template::sizeBudget(utf8, alert.value))
        trial.budget = std::move(*budget);
    trial.rehearsal = content_template::rehearse(utf8, alert.value, {}, isCancelled);
    return trial;
}

} // namespace ui
