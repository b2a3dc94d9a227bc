#include "integration/IntegrationStore.h"

#include "integration/FieldRules.h"
#include "integration/ObjectText.h"
#include "integration/UrlText.h"
#include "json/Document.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace integration {
namespace {

using core::Error;
using core::ErrorCode;

template <typename Enum>
struct Word {
    Enum value;
    std::string_view word;
};
constexpr Word<Side> sides[] = {{Side::Private, "private"}, {Side::Shared, "shared"}};
constexpr Word<Site> sites[] = {{Site::China, "china"}, {Site::International, "international"}};
constexpr Word<ConsoleLanguage> languages[] = {{ConsoleLanguage::Chinese, "zh"},
                                               {ConsoleLanguage::English, "en"}};
constexpr Word<LabelGeneration> generations[] = {{LabelGeneration::Current, "current"},
                                                 {LabelGeneration::Older, "older"}};
constexpr Word<Step> steps[] = {{Step::Flashduty, "flashduty"},
                                {Step::Webhook, "webhook"},
                                {Step::ContentTemplate, "content_template"},
                                {Step::ActionPolicy, "action_policy"},
                                {Step::Rules, "rules"},
                                {Step::Check, "check"}};

template <typename Enum, std::size_t Size>
std::string_view wordOf(const Word<Enum> (&words)[Size], Enum value) {
    for (const auto& each : words) {
        if (each.value == value)
            return each.word;
    }
    return words[0].word;
}

// --- writing ---

ObjectText written(const Named& named, json::Value old) {
    ObjectText object(old);
    object.set("id", named.id);
    object.set("name", named.name);
    return object;
}

/// A key that slipped in is taken out again: nothing secret goes into the file.
std::string withoutKey(const PushAddress& address) {
    return urlWithKey(address, {});
}

/// Rules by their id, or by their name when they have none.
std::string identity(std::string_view id, std::string_view name) {
    return id.empty() ? "name:" + std::string(name) : "id:" + std::string(id);
}

/// What `list` holds by a text that stands for each item; of equal ones the first.
std::map<std::string, json::Value> byIdentity(json::Value list, std::string (*identityOf)(json::Value)) {
    std::map<std::string, json::Value> found;
    if (list.is(json::Kind::Array)) {
        for (const auto item : list)
            found.try_emplace(identityOf(item), item);
    }
    return found;
}

json::Value oldOf(const std::map<std::string, json::Value>& items, const std::string& identity) {
    const auto found = items.find(identity);
    return found == items.end() ? json::Value() : found->second;
}

std::vector<ObjectText> written(const std::vector<Rule>& rules, json::Value old) {
    const auto olds = byIdentity(
        old, [](json::Value item) { return identity(item["id"].string(), item["name"].string()); });
    std::vector<ObjectText> list;
    for (const auto& rule : rules) {
        ObjectText entry(oldOf(olds, identity(rule.id, rule.name)));
        entry.set("name", rule.name);
        entry.set("id", rule.id);
        entry.set("entered", rule.entered);
        list.push_back(std::move(entry));
    }
    return list;
}

ObjectText writtenUrl(const PushAddress& address, json::Value old) {
    ObjectText url(old);
    url.set("without_key", withoutKey(address));
    url.set("key_tail", address.keyTail);
    url.set("composed", address.composed);
    return url;
}

ObjectText writtenSteps(const Integration& integration, json::Value old) {
    ObjectText entered(old);
    for (const auto& step : steps) {
        const auto found = integration.enteredUs.find(step.value);
        if (found == integration.enteredUs.end())
            entered.erase(step.word);
        else
            entered.set(step.word, found->second);
    }
    return entered;
}

ObjectText written(const Integration& integration, json::Value old) {
    ObjectText object(old);
    object.set("id", integration.id);
    object.set("name", integration.name);
    object.set("side", wordOf(sides, integration.side));
    object.set("channel", integration.channel);
    object.set("push_url", writtenUrl(integration.pushUrl, old["push_url"]));
    object.set("site", wordOf(sites, integration.site));
    object.set("region", integration.region);
    object.set("project", integration.project);
    object.set("console_language", wordOf(languages, integration.consoleLanguage));
    object.set("labels", wordOf(generations, integration.labels));
    object.set("webhook", written(integration.webhook, old["webhook"]));
    auto contentTemplate = written(integration.contentTemplate, old["content_template"]);
    if (integration.content.empty())
        contentTemplate.erase("content");
    else
        contentTemplate.set("content", integration.content);
    object.set("content_template", contentTemplate);
    object.set("action_policy", written(integration.actionPolicy, old["action_policy"]));
    object.set("probe", integration.probe);
    object.set("rules", written(integration.rules, old["rules"]));
    object.set("entered_us", writtenSteps(integration, old["entered_us"]));
    if (integration.acceptedUs)
        object.set("accepted_us", *integration.acceptedUs);
    else
        object.erase("accepted_us");
    object.set("created_us", integration.createdUs);
    object.set("changed_us", integration.changedUs);
    object.set("archived", integration.archived);
    object.set("sample", integration.sample);
    return object;
}

std::string printed(const ObjectText& object) {
    auto text = object.text();
    const auto document = json::parse(text);
    return (document ? json::pretty(*document) : text) + '\n';
}

// --- reading ---

Error wrong(json::Value value, std::string_view name) {
    return Error(ErrorCode::NotJson, std::string(name), value.position());
}

/// Takes members out of one object. What is missing keeps its default, which is how files of older versions
/// are read; what has another type or an unknown word is an error, so that it is not lost by the next save.
class Reader {
public:
    explicit Reader(json::Value object)
        : m_object(object) {}

    void take(std::string_view name, std::string& target) {
        if (const auto value = member(name, json::Kind::String))
            target = value->string();
    }
    void take(std::string_view name, bool& target) {
        if (const auto value = member(name, json::Kind::Bool))
            target = value->boolean();
    }
    void take(std::string_view name, std::int64_t& target) {
        const auto value = member(name, json::Kind::Number);
        if (!value)
            return;
        if (const auto number = value->integer())
            target = *number;
        else
            fail(*value, name);
    }
    void take(std::string_view name, std::optional<std::int64_t>& target) {
        std::int64_t number = 0;
        if (m_object[name].exists()) {
            take(name, number);
            target = number;
        }
    }
    template <typename Enum, std::size_t Size>
    void take(std::string_view name, const Word<Enum> (&words)[Size], Enum& target) {
        const auto value = member(name, json::Kind::String);
        if (!value)
            return;
        const auto word = value->string();
        const auto found = std::find_if(std::begin(words), std::end(words),
                                        [&](const Word<Enum>& each) { return each.word == word; });
        if (found == std::end(words))
            fail(*value, name);
        else
            target = found->value;
    }
    void take(std::string_view name, Named& target) {
        if (auto inner = object(name)) {
            inner->take("id", target.id);
            inner->take("name", target.name);
            adopt(*inner);
        }
    }
    std::optional<Reader> object(std::string_view name) {
        const auto value = member(name, json::Kind::Object);
        return value ? std::optional(Reader(*value)) : std::nullopt;
    }
    std::optional<json::Value> array(std::string_view name) { return member(name, json::Kind::Array); }
    void adopt(const Reader& inner) {
        if (!m_error)
            m_error = inner.m_error;
    }
    void fail(json::Value value, std::string_view name) {
        if (!m_error)
            m_error = wrong(value, name);
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<json::Value> member(std::string_view name, json::Kind kind) {
        const auto value = m_object[name];
        if (!value.exists())
            return std::nullopt;
        if (!value.is(kind)) {
            fail(value, name);
            return std::nullopt;
        }
        return value;
    }

    json::Value m_object;
    std::optional<Error> m_error;
};

void readRule(json::Value value, Reader& owner, std::vector<Rule>& rules) {
    if (!value.is(json::Kind::Object)) {
        owner.fail(value, "rules");
        return;
    }
    Rule rule;
    Reader reader(value);
    reader.take("name", rule.name);
    reader.take("id", rule.id);
    reader.take("entered", rule.entered);
    owner.adopt(reader);
    rules.push_back(std::move(rule));
}

core::Result<Integration> readIntegration(json::Value value) {
    if (!value.is(json::Kind::Object))
        return wrong(value, "integrations");
    Integration integration;
    Reader reader(value);
    reader.take("id", integration.id);
    reader.take("name", integration.name);
    reader.take("side", sides, integration.side);
    reader.take("channel", integration.channel);
    if (auto url = reader.object("push_url")) {
        url->take("without_key", integration.pushUrl.withoutKey);
        url->take("key_tail", integration.pushUrl.keyTail);
        url->take("composed", integration.pushUrl.composed);
        reader.adopt(*url);
    }
    reader.take("site", sites, integration.site);
    reader.take("region", integration.region);
    reader.take("project", integration.project);
    reader.take("console_language", languages, integration.consoleLanguage);
    reader.take("labels", generations, integration.labels);
    reader.take("webhook", integration.webhook);
    if (auto contentTemplate = reader.object("content_template")) {
        contentTemplate->take("id", integration.contentTemplate.id);
        contentTemplate->take("name", integration.contentTemplate.name);
        contentTemplate->take("content", integration.content);
        reader.adopt(*contentTemplate);
    }
    reader.take("action_policy", integration.actionPolicy);
    reader.take("probe", integration.probe);
    if (const auto rules = reader.array("rules")) {
        for (const auto rule : *rules)
            readRule(rule, reader, integration.rules);
    }
    if (auto entered = reader.object("entered_us")) {
        for (const auto& step : steps) {
            std::optional<std::int64_t> when;
            entered->take(step.word, when);
            if (when)
                integration.enteredUs[step.value] = *when;
        }
        reader.adopt(*entered);
    }
    reader.take("accepted_us", integration.acceptedUs);
    reader.take("created_us", integration.createdUs);
    reader.take("changed_us", integration.changedUs);
    reader.take("archived", integration.archived);
    reader.take("sample", integration.sample);
    if (reader.error())
        return *reader.error();
    return integration;
}

/// The document, brought up to this version.
core::Result<json::Document> readDocument(std::string_view source, std::span<const Migration> toPresent) {
    if (source.size() > longestFile)
        return Error(ErrorCode::TooLarge);
    auto text = migrated(source, toPresent, fileVersion);
    if (!text)
        return text.error();
    return json::parse(std::move(*text));
}

/// For a file that is handed over: the values of parameters that look secret are taken out.
std::string withoutSecrets(const std::string& url) {
    const auto question = url.find('?');
    if (question == std::string::npos)
        return url;
    auto parameters = split(std::string_view(url).substr(question + 1), '&');
    for (auto& parameter : parameters) {
        if (maskedParameter(parameter, {}) != parameter)
            parameter = std::string(splitParameter(parameter).rawName) + '=';
    }
    return url.substr(0, question + 1) + join(parameters, '&');
}

} // namespace

std::string toJson(const std::vector<Integration>& integrations, std::string_view merge) {
    const auto document = json::parse(std::string(merge));
    const auto old = document ? document->root() : json::Value();
    const auto olds = byIdentity(old["integrations"], [](json::Value item) { return item["id"].string(); });
    std::vector<ObjectText> list;
    list.reserve(integrations.size());
    for (const auto& integration : integrations)
        list.push_back(written(integration, oldOf(olds, integration.id)));
    ObjectText root(old);
    root.set("version", std::int64_t{fileVersion});
    root.set("integrations", list);
    return printed(root);
}

core::Result<std::vector<Integration>> fromJson(std::string_view text, std::span<const Migration> steps) {
    const auto document = readDocument(text, steps);
    if (!document)
        return document.error();
    const auto list = document->root()["integrations"];
    if (!list.is(json::Kind::Array))
        return wrong(document->root(), "integrations");
    std::vector<Integration> integrations;
    std::set<std::string> ids;
    for (const auto value : list) {
        auto integration = readIntegration(value);
        if (!integration)
            return integration.error();
        if (integration->id.empty() || !ids.insert(integration->id).second)
            return wrong(value, "id");
        integrations.push_back(std::move(*integration));
    }
    return integrations;
}

std::string exportJson(const Integration& integration) {
    auto shared = integration;
    shared.pushUrl.withoutKey = withoutSecrets(shared.pushUrl.withoutKey);
    auto object = written(shared, {});
    object.erase("id");
    ObjectText root;
    root.set("version", std::int64_t{fileVersion});
    root.set("integration", object);
    return printed(root);
}

core::Result<Integration> importJson(std::string_view text) {
    const auto document = readDocument(text, migrations());
    if (!document)
        return document.error();
    const auto value = document->root()["integration"];
    if (!value.exists())
        return wrong(document->root(), "integration");
    auto integration = readIntegration(value);
    if (!integration)
        return integration;
    if (integration->rules.size() > mostRules)
        return Error(ErrorCode::TooLarge, std::to_string(integration->rules.size()) + " rules");
    if (integration->content.size() > longestContent)
        return Error(ErrorCode::TooLarge, std::to_string(integration->content.size()) + " bytes");
    integration->id.clear();
    integration->pushUrl.withoutKey = urlWithKey(integration->pushUrl, {});
    return integration;
}

} // namespace integration
