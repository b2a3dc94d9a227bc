#include "content_template/Implementations.h"
#include "content_template/Names.h"

namespace content_template::functions {
namespace {

// A value that is in no table stays as it is (inferred).
Outcome named(const Arguments& arguments, std::span<const LocalName> table) {
    const auto locale = localeArgument(arguments, 1);
    if (!locale)
        return refuse(1);
    std::string value = printed(arguments[0]);
    const LocalName* name = findName(table, value);
    return Value::text(name ? std::string(name->in(*locale)) : std::move(value));
}

// Escaped as the channel needs it: documented for Markdown.
std::string escapedFor(const Arguments& arguments, const Value& value) {
    const Arguments one{std::span<const Value>(&value, 1), {}, arguments.surroundings, arguments.budget};
    Outcome outcome = value;
    if (arguments.surroundings.channel == Channel::Markdown)
        outcome = escapeMarkdown(one);
    else if (arguments.surroundings.channel == Channel::Html)
        outcome = escapeHtml(one);
    return printed(outcome.value);
}

// The three forms of the vendor's page.
class ListWriter {
public:
    explicit ListWriter(const Arguments& arguments)
        : m_arguments(arguments) {}

    void add(const std::string& entry) {
        switch (m_arguments.surroundings.channel) {
        case Channel::Markdown:
            m_text += (m_text.empty() ? "- " : "\n- ") + entry;
            break;
        case Channel::Html:
            m_text += "  <li>" + entry + "</li>\n";
            break;
        case Channel::Webhook:
            m_text += "[" + entry + "]";
            break;
        }
    }

    void add(const Value& key, const Value& value) {
        add(escapedFor(m_arguments, key) + ": " + escapedFor(m_arguments, value));
    }

    Value result() const {
        return Value::text(m_arguments.surroundings.channel == Channel::Html ? "<ul>\n" + m_text + "</ul>"
                                                                             : m_text);
    }

private:
    const Arguments& m_arguments;
    std::string m_text;
};

} // namespace

Outcome formatType(const Arguments& arguments) {
    return named(arguments, typeNames());
}

Outcome formatRegion(const Arguments& arguments) {
    const auto locale = localeArgument(arguments, 1);
    if (!locale)
        return refuse(1);
    std::string value = printed(arguments[0]);
    const auto name = regionName(value, *locale);
    return Value::text(name.empty() ? std::move(value) : std::string(name));
}

// Colours are for DingTalk, WeCom, e-mail and the message center only (documented): a webhook gets the word.
Outcome formatSeverity(const Arguments& arguments) {
    return named(arguments, severityNames());
}

Outcome formatStatus(const Arguments& arguments) {
    return named(arguments, statusNames());
}

Outcome toList(const Arguments& arguments) {
    const Value& value = arguments[0];
    ListWriter list(arguments);
    if (value.is(ValueKind::Map)) {
        for (const auto& [key, member] : value.members())
            list.add(Value::text(key), member);
        return list.result();
    }
    const auto items = iterated(value, arguments.budget);
    if (!items || value.is(ValueKind::Text))
        return refuse(arguments, 0);
    for (const Value& item : *items)
        list.add(escapedFor(arguments, item));
    return list.result();
}

Outcome annotationsToList(const Arguments& arguments) {
    const auto locale = localeArgument(arguments, 1);
    if (!locale)
        return refuse(1);
    const Value& value = arguments[0];
    if (!value.is(ValueKind::Map) && !value.isMissing())
        return refuse(0);
    ListWriter list(arguments);
    for (const auto& [key, member] : value.members()) {
        const LocalName* name = findName(annotationNames(), key);
        list.add(Value::text(name ? std::string(name->in(*locale)) : key), member);
    }
    return list.result();
}

Outcome blockquote(const Arguments& arguments) {
    const std::string text = printed(arguments[0]);
    switch (arguments.surroundings.channel) {
    case Channel::Webhook:
        return Value::text(text);
    case Channel::Html:
        return Value::text("<blockquote>\n" + text + "\n</blockquote>");
    case Channel::Markdown:
        break;
    }
    std::string result = "> ";
    for (const char c : text) {
        result.push_back(c);
        if (c == '\n')
            result += "> ";
    }
    return Value::text(std::move(result));
}

} // namespace content_template::functions
