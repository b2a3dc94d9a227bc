#include "integration/StepTable.h"

#include "integration/PushUrlRules.h"
#include "integration/StepRows.h"
#include "integration/UrlText.h"

#include <algorithm>
#include <iterator>

namespace integration {
namespace {

constexpr std::string_view ownContent = "why-template-content-own";
constexpr std::string_view signinNote = "note-template-signin";

/// The default content carries it, and so does every text that inserts the whole alert.
bool carriesSigninUrl(std::string_view content) {
    std::string solid;
    std::copy_if(content.begin(), content.end(), std::back_inserter(solid),
                 [](char c) { return c != ' ' && c != '\t' && c != '\n' && c != '\r'; });
    return content.empty() || solid.find("signin_url") != std::string::npos ||
           solid.find("alert|to_json") != std::string::npos ||
           solid.find("to_json(alert)") != std::string::npos;
}

bool fits(ForSide side, Side of) {
    return side == ForSide::Both || (side == ForSide::Private) == (of == Side::Private);
}

/// For a path segment or a query value: everything but unreserved characters escaped.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text)
        out += c == '%' ? std::string("%25") : percentEncodedValue({&c, 1});
    return out;
}

// The hosts of the two consoles. Pages below /alertcenter other than these have no known address.
std::string slsConsole(const Integration& integration) {
    const std::string host = integration.site == Site::China ? "https://sls.console.aliyun.com"
                                                             : "https://sls.console.alibabacloud.com";
    return integration.project.empty() ? host + '/'
                                       : host + "/lognext/project/" + escaped(integration.project);
}

struct Link {
    std::string url;
    Label target;
};

// A private deployment has a console of its own, whose address nobody knows here.
Link flashdutyLink(const Integration& integration) {
    const auto& url = integration.pushUrl.withoutKey;
    if (!url.empty() && !isSaasHost(parsePushUrl(url).host))
        return {};
    return integration.side == Side::Private
               ? Link{"https://console.flashcat.cloud/channel", {"协作空间", "Channel"}}
               : Link{"https://console.flashcat.cloud/settings/source/alert",
                      {"集成中心", "Integration Center"}};
}

Link deepLink(const Integration& integration, Step step) {
    if (step == Step::Flashduty || step == Step::Check)
        return flashdutyLink(integration);
    const auto console = slsConsole(integration);
    if (integration.project.empty())
        return {console, {"日志服务控制台", "SLS console", {}, {}, {}, {}, true}};
    // A policy can be opened by its id once it is there.
    if (step == Step::ActionPolicy && integration.enteredUs.contains(step) &&
        !integration.actionPolicy.id.empty())
        return {console + "/alertcenter?recordId=" + escaped(integration.actionPolicy.id) +
                    "&tab=action_policy",
                {"行动策略", "Action Policy"}};
    return {console + "/alertcenter", {"告警中心", "Alert Center"}};
}

struct Filler {
    const Integration& integration;
    std::string_view key;
    std::string_view receiverUrl;

    void pushUrl(StepField& field) const {
        const auto& address = integration.pushUrl;
        field.assumed = address.composed;
        field.secret = !address.withoutKey.empty() && !key.empty();
        field.missing = !field.secret;
        field.value = field.secret ? urlWithKey(address, key) : maskedUrl(address);
    }

    std::string text(Source source) const {
        switch (source) {
        case Source::IntegrationName:
            return integration.name;
        case Source::Channel:
            return integration.channel;
        case Source::WebhookId:
            return integration.webhook.id;
        case Source::WebhookName:
            return integration.webhook.name;
        case Source::TemplateId:
            return integration.contentTemplate.id;
        case Source::TemplateName:
            return integration.contentTemplate.name;
        case Source::PolicyId:
            return integration.actionPolicy.id;
        case Source::PolicyName:
            return integration.actionPolicy.name;
        case Source::ProbeId:
            return integration.webhook.id.empty() ? std::string() : probeWebhook(integration).id;
        case Source::ProbeName:
            return integration.webhook.name.empty() ? std::string() : probeWebhook(integration).name;
        case Source::ReceiverUrl:
            return std::string(receiverUrl);
        case Source::Nothing:
        case Source::TemplateContent:
        case Source::PushUrl:
            break;
        }
        return {};
    }

    StepField field(const FieldRow& row) const {
        StepField field;
        field.id = row.id;
        field.label = row.label;
        field.kind = row.kind;
        field.choice = row.choice;
        field.why = row.why;
        field.pitfall = row.pitfall;
        if (row.source == Source::PushUrl) {
            pushUrl(field);
        } else if (row.source == Source::TemplateContent) {
            field.value = contentOf(integration);
            // Said in its place in full: who reads it must know why it is not the content of the guides.
            if (!integration.content.empty())
                field.why = field.pitfall = ownContent;
        } else if (row.source != Source::Nothing) {
            field.value = text(row.source);
            field.missing = field.value.empty();
            field.secret = row.source == Source::ReceiverUrl && !field.missing;
        }
        return field;
    }
};

StepView view(const StepRow& row, const Filler& filler) {
    const Integration& integration = filler.integration;
    StepView view;
    view.step = row.step;
    view.title = row.title;
    view.purpose = row.purpose;
    view.save = row.save;
    auto link = deepLink(integration, row.step);
    view.deepLink = std::move(link.url);
    view.deepLinkTarget = link.target;
    for (const auto& station : stationRows()) {
        if (station.step == row.step && fits(station.side, integration.side))
            (station.older ? view.olderPath : view.path).push_back(station.label);
    }
    for (const auto& field : fieldRows()) {
        if (field.step != row.step || !fits(field.side, integration.side))
            continue;
        if (!field.probe)
            view.fields.push_back(filler.field(field));
        else if (integration.probe)
            view.probeFields.push_back(filler.field(field));
    }
    for (const auto& note : noteRows()) {
        if (note.id == signinNote && !carriesSigninUrl(integration.content))
            continue;
        if (note.step == row.step && fits(note.side, integration.side))
            view.notes.emplace_back(note.id);
    }
    if (integration.probe && (row.step == Step::Webhook || row.step == Step::ActionPolicy))
        view.notes.emplace_back("note-probe-remove");
    return view;
}

} // namespace

std::string_view Label::in(ConsoleLanguage language, LabelGeneration generation) const {
    const bool isChinese = language == ConsoleLanguage::Chinese;
    const auto older = isChinese ? olderChinese : olderEnglish;
    if (generation == LabelGeneration::Older && !older.empty())
        return older;
    return isChinese ? chinese : english;
}

std::vector<std::string_view> pathIn(const StepView& view, ConsoleLanguage language,
                                     LabelGeneration generation) {
    const bool isOlder = generation == LabelGeneration::Older && !view.olderPath.empty();
    std::vector<std::string_view> words;
    for (const auto& station : isOlder ? view.olderPath : view.path)
        words.push_back(station.in(language, generation));
    return words;
}

std::string_view contentOf(const Integration& integration) {
    return integration.content.empty() ? defaultContent : std::string_view(integration.content);
}

std::string ruleLink(const Integration& integration, const Rule& rule) {
    if (integration.project.empty() || rule.id.empty())
        return {};
    return slsConsole(integration) + "/alert/" + escaped(rule.id);
}

std::vector<std::string_view> stepSentenceIds() {
    std::vector<std::string_view> ids{"note-probe-remove", ownContent};
    for (const auto& row : stepRows())
        ids.push_back(row.purpose);
    for (const auto& row : noteRows())
        ids.push_back(row.id);
    for (const auto& row : fieldRows()) {
        ids.push_back(row.why);
        if (!row.pitfall.empty())
            ids.push_back(row.pitfall);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<StepView> stepTable(const Integration& integration, std::string_view key,
                                std::string_view receiverUrl) {
    const Filler filler{integration, key, receiverUrl};
    std::vector<StepView> views;
    for (const auto& row : stepRows())
        views.push_back(view(row, filler));
    return views;
}

} // namespace integration
