#include "integration/PushUrl.h"

#include "Utf8.h"
#include "delivery/Masking.h"
#include "integration/PushUrlRules.h"
#include "integration/UrlText.h"

#include <algorithm>
#include <optional>

namespace integration {
namespace {

using core::Certainty;
using core::Weight;

constexpr std::size_t longest = 8 * 1024; // request line of common servers
constexpr std::string_view pushPath = "/event/push/";

/// Up to the path, or behind the "@" of user info whose password holds a slash.
std::size_t endOfAuthority(std::string_view text) {
    const auto end = std::min(text.find_first_of("/?"), text.size());
    const auto at = text.substr(0, text.find('?')).rfind('@');
    const auto colon = text.substr(0, end).find(':');
    if (at == std::string_view::npos || at < end || colon == std::string_view::npos ||
        text.substr(colon + 1, end - colon - 1).find_first_not_of("0123456789") == std::string_view::npos)
        return end;
    return std::min(text.find_first_of("/?", at), text.size());
}

/// One parse: fills the URL and a second one with the faults mended.
class Parser {
public:
    PushUrl run(std::string_view pasted);

private:
    void note(std::string_view id, Weight weight, Arguments arguments = {},
              Certainty certainty = Certainty::Documented) {
        m_url.findings.push_back(makeFinding(id, weight, certainty, std::move(arguments)));
    }
    void take(std::vector<core::Finding> findings) {
        m_url.findings.insert(m_url.findings.end(), findings.begin(), findings.end());
    }

    void clean(std::string_view pasted);
    bool isSomethingElse();
    void takeScheme();
    void takeAuthority(std::string_view authority);
    void takePath(std::string_view path);
    void takeQuery();
    void judge();
    void scrub();

    std::string m_text; ///< what is still to be read
    std::string m_query;
    PushUrl m_url;
    PushUrl m_mended;
    bool m_isMended = false;
    bool m_notPush = false; ///< another kind of address altogether: its key and path need no judging
};

void Parser::clean(std::string_view pasted) {
    auto cleaned = cleanPasted(pasted);
    m_text = std::move(cleaned.text);
    if (m_text.empty()) {
        note("push-url-empty", Weight::Error);
        return;
    }
    if (cleaned.trimmed)
        note("push-url-trimmed", Weight::Hint);
    if (cleaned.unwrapped)
        note("push-url-unwrapped", Weight::Hint);
    if (!cleaned.fullWidth.empty())
        note("push-url-full-width", Weight::Hint, {{"characters", cleaned.fullWidth}});
    if (const auto hash = m_text.find('#'); hash != std::string::npos) {
        note("push-url-fragment", Weight::Hint);
        m_text = cleanPasted(std::string_view(m_text).substr(0, hash)).text; // blanks that stood before it
    }
    if (m_text.size() > longest) {
        note("push-url-too-long", Weight::Error,
             {{"size", std::to_string(m_text.size())}, {"limit", std::to_string(longest)}});
        m_text.clear();
        return;
    }
    if (std::any_of(m_text.begin(), m_text.end(), [](char c) { return (c >= 0 && c < 0x21) || c == 0x7F; }))
        note("push-url-space", Weight::Error);
    const auto foreign = std::find_if(m_text.begin(), m_text.end(), [](char c) { return c < 0; });
    if (foreign != m_text.end()) {
        const std::string_view rest(&*foreign, static_cast<std::size_t>(m_text.end() - foreign));
        note("push-url-non-ascii", Weight::Warning,
             {{"character", core::toValidUtf8(core::cutToCodePoints(rest, 1))}});
    }
}

// An e-mail address, a key alone: leaves nothing of it in the parts.
bool Parser::isSomethingElse() {
    const auto lower = asciiLower(m_text);
    const bool hasScheme = lower.find("://") != std::string::npos;
    if (lower.starts_with("mailto:") || (!hasScheme && m_text.find('@') != std::string::npos &&
                                         m_text.find_first_of("/?") == std::string::npos)) {
        note("push-url-email", Weight::Error);
        return true;
    }
    if (looksLikeKey(m_text)) {
        note("push-url-key-alone", Weight::Error);
        m_url.key = m_text;
        return true;
    }
    return false;
}

void Parser::takeScheme() {
    const auto lower = asciiLower(m_text);
    const auto schemeEnd = lower.find("://");
    const auto firstBreak = lower.find_first_of("/?");
    if (schemeEnd != std::string::npos && schemeEnd + 1 == firstBreak) {
        m_url.scheme = lower.substr(0, schemeEnd);
        m_text.erase(0, schemeEnd + 3);
        if (m_url.scheme != "http" && m_url.scheme != "https")
            note("push-url-scheme", Weight::Error,
                 {{"scheme", core::toValidUtf8(m_url.scheme.substr(0, 32))}});
        const auto rest = asciiLower(m_text);
        if (rest.starts_with("http://") || rest.starts_with("https://")) {
            note("push-url-scheme-twice", Weight::Error);
            m_url.scheme = rest.substr(0, rest.find(':'));
            m_text.erase(0, m_url.scheme.size() + 3);
            m_isMended = true;
        }
        return;
    }
    for (const std::string_view scheme : {"https:", "http:"}) {
        // "https:/host", "https:host"; a port behind a host named "https" is nobody's wish.
        if (lower.starts_with(scheme)) {
            note("push-url-slashes", Weight::Error);
            m_url.scheme = scheme.substr(0, scheme.size() - 1);
            m_text.erase(0, std::min(m_text.find_first_not_of('/', scheme.size()), m_text.size()));
            m_isMended = true;
            return;
        }
    }
    note("push-url-no-scheme", Weight::Error);
    if (m_text.starts_with("//"))
        m_text.erase(0, 2);
}

void Parser::takeAuthority(std::string_view authority) {
    if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
        note("push-url-user-info", Weight::Error);
        authority.remove_prefix(at + 1);
    }
    m_url.host = authority;
    auto judged = judgeHost(m_url.scheme, authority);
    m_notPush = m_notPush || judged.consolePage;
    take(std::move(judged.findings));
}

void Parser::takePath(std::string_view path) {
    const auto push = path.find(pushPath);
    if (push == std::string_view::npos) {
        m_url.prefix = path;
        if (m_notPush)
            return;
        const bool api = isApiAddress(path);
        m_notPush = api;
        note(api ? "push-url-api-address" : "push-url-no-push-path", Weight::Error,
             {{"path", std::string(path.substr(0, 200))}});
        return;
    }
    m_url.prefix = path.substr(0, push);
    const auto rest = path.substr(push + pushPath.size());
    const auto kindEnd = rest.find('/');
    m_url.kind = rest.substr(0, kindEnd);
    m_url.typePath = kindEnd == std::string_view::npos ? std::string_view() : rest.substr(kindEnd + 1);
    if (!m_notPush)
        take(judgeType(m_url.kind, m_url.typePath));
}

void Parser::takeQuery() {
    m_url.parameters = split(m_query, '&');
    m_mended.parameters.clear();
    for (const auto& parameter : m_url.parameters) {
        auto judged = judgeParameter(parameter);
        if (!m_notPush)
            take(std::move(judged.findings));
        if (judged.mended.empty()) {
            m_mended.parameters.push_back(parameter);
        } else {
            m_mended.parameters.insert(m_mended.parameters.end(), judged.mended.begin(), judged.mended.end());
            m_isMended = true;
        }
    }
}

void Parser::judge() {
    auto judged = judgeKey(m_url.parameters);
    m_url.key = judged.key;
    if (!m_notPush)
        take(std::move(judged.findings));

    if (m_url.scheme.empty()) {
        m_mended.scheme = "https";
        m_isMended = m_isMended || m_url.host.find_first_of(".:") != std::string::npos;
    } else {
        m_mended.scheme = m_url.scheme;
    }
    m_mended.host = m_url.host;
    if (isSaasHost(m_url.host) && m_url.scheme == "http") {
        m_mended.scheme = "https";
        m_mended.host = std::string(saasHost);
        m_isMended = true;
    }
    m_mended.prefix = m_url.prefix;
    m_mended.kind = m_url.kind;
    m_mended.typePath = m_url.typePath;
    const bool hopeless = m_notPush || m_url.kind.empty() || m_url.host.empty();
    if (m_isMended && !hopeless)
        m_url.corrected = m_mended.text();
    m_url.verdict = verdictOf(m_url.findings, m_url.typePath);
}

// Arguments are shown and logged: nothing of the key may stand in them, wherever it was pasted to.
void Parser::scrub() {
    const auto secrets = m_url.secrets();
    for (auto& finding : m_url.findings) {
        for (auto& argument : finding.arguments) {
            const auto shown =
                core::toValidUtf8(delivery::maskText(maskedSegments(argument.second), secrets));
            argument.second = delivery::maskKnown(shown, secrets); // replaced bytes may spell it after all
        }
    }
}

PushUrl Parser::run(std::string_view pasted) {
    clean(pasted);
    if (m_text.empty() || isSomethingElse())
        return std::move(m_url);
    takeScheme();
    const auto queryStart = m_text.find('?');
    const auto authorityEnd = endOfAuthority(m_text);
    takeAuthority(std::string_view(m_text).substr(0, authorityEnd));
    takePath(std::string_view(m_text).substr(
        authorityEnd, queryStart == std::string::npos ? std::string::npos : queryStart - authorityEnd));
    if (queryStart != std::string::npos) {
        m_query = m_text.substr(queryStart + 1);
        takeQuery();
    }
    judge();
    scrub();
    return std::move(m_url);
}

std::string assemble(const PushUrl& url, const std::string& path,
                     const std::vector<std::string>& parameters) {
    std::string out;
    if (!url.scheme.empty())
        out += url.scheme + "://";
    out += url.host + path;
    if (!parameters.empty())
        out += "?" + join(parameters, '&');
    return out;
}

std::string pathOf(const PushUrl& url) {
    if (url.kind.empty() && url.typePath.empty())
        return url.prefix;
    return url.prefix + std::string(pushPath) + url.kind + (url.typePath.empty() ? "" : "/" + url.typePath);
}

} // namespace

std::string_view id(PushUrl::Verdict verdict) {
    switch (verdict) {
    case PushUrl::Verdict::Fine:
        return "fine";
    case PushUrl::Verdict::Warning:
        return "warning";
    case PushUrl::Verdict::Neutral:
        return "neutral";
    case PushUrl::Verdict::Refused:
        break;
    }
    return "refused";
}

std::string PushUrl::text() const {
    return assemble(*this, pathOf(*this), parameters);
}

// A few characters are no secret and would tear holes into every text.
std::vector<std::string> PushUrl::secrets() const {
    if (key.size() < 8)
        return {};
    return {key, percentDecoded(key)};
}

std::string PushUrl::masked() const {
    const auto hiddenTexts = secrets();
    std::vector<std::string> hidden;
    for (const auto& parameter : parameters)
        hidden.push_back(maskedParameter(parameter, hiddenTexts));
    PushUrl shown;
    shown.scheme = scheme;
    shown.host = delivery::maskText(maskedSegments(host), hiddenTexts);
    const auto whole =
        assemble(shown, delivery::maskText(maskedSegments(pathOf(*this)), hiddenTexts), hidden);
    // A key with separators in it may stand across the parts.
    return delivery::maskKnown(whole, hiddenTexts);
}

std::string PushUrl::correctedMasked() const {
    if (corrected.empty())
        return {};
    // Mending may make another parameter the key: the one that was pasted stays a secret.
    return delivery::maskKnown(parsePushUrl(corrected).masked(), secrets());
}

PushUrl parsePushUrl(std::string_view pasted) {
    return Parser().run(pasted);
}

void markComposed(PushUrl& url) {
    url.composed = true;
    url.findings.insert(url.findings.begin(),
                        makeFinding("push-url-composed", Weight::Hint, Certainty::Inferred,
                                    {{"path", maskedSegments(pathOf(url))}}));
    if (url.verdict == PushUrl::Verdict::Fine)
        url.verdict = PushUrl::Verdict::Neutral;
}

PushUrl composePushUrl(std::string_view hostOrBase, std::string_view key, std::string_view typePath) {
    auto base = cleanPasted(hostOrBase).text;
    base = base.substr(0, base.find('#'));
    std::string query;
    if (const auto mark = base.find('?'); mark != std::string::npos) {
        query = base.substr(mark + 1);
        base.erase(mark);
    }
    while (base.ends_with('/'))
        base.pop_back();
    if (base.find("://") == std::string::npos)
        base = "https://" + base;
    while (typePath.starts_with('/'))
        typePath.remove_prefix(1);
    auto text = base + std::string(pushPath) + "alert/" + std::string(typePath) +
                "?integration_key=" + percentEncodedValue(cleanPasted(key).text);
    if (!query.empty())
        text += "&" + query;

    auto url = parsePushUrl(text);
    markComposed(url);
    return url;
}

} // namespace integration
