#include "receiver/HeadPolicy.h"

#include "receiver/HeadScanner.h"
#include "receiver/HostName.h"
#include "receiver/HttpSyntax.h"

#include <limits>

namespace receiver {
namespace {

using delivery::Reason;

constexpr std::string_view pushPath = "/event/push/alert/";

/// The fields that decide something; the first value of each and how often it came.
struct Fields {
    struct Field {
        std::string_view value;
        int count = 0;

        void add(std::string_view text) {
            if (count++ == 0)
                value = text;
        }
    };
    Field host;
    Field contentLength;
    Field transferEncoding;
    Field origin;
    bool crossSite = false;
    Field expect;
    std::string_view lengthLike;   ///< the name of a field that only looks like Content-Length
    std::string_view encodingLike; ///< the same of Transfer-Encoding
    bool close = false;
    bool keepAlive = false;
};

/// Whether `name` has the letters of `field` and other marks between them: "Transfer_Encoding",
/// "Content--Length".
bool looksLike(std::string_view name, std::string_view field) {
    std::size_t at = 0;
    for (const char c : name) {
        if (!syntax::isAlphaNumeric(c))
            continue;
        if (at == field.size() || syntax::lower(c) != field[at])
            return false;
        ++at;
    }
    return at == field.size();
}

void readConnection(std::string_view value, Fields& fields) {
    while (!value.empty()) {
        const auto option = syntax::trimmed(syntax::takeUntil(value, ","));
        fields.close = fields.close || syntax::equalFolded(option, "close");
        fields.keepAlive = fields.keepAlive || syntax::equalFolded(option, "keep-alive");
    }
}

Fields readFields(std::string_view lines) {
    Fields fields;
    while (!lines.empty()) {
        const auto line = syntax::takeUntil(lines, "\r\n");
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const auto name = line.substr(0, colon);
        const auto value = syntax::trimmed(line.substr(colon + 1));
        if (syntax::equalFolded(name, "Host"))
            fields.host.add(value);
        else if (syntax::equalFolded(name, "Content-Length"))
            fields.contentLength.add(value);
        else if (syntax::equalFolded(name, "Transfer-Encoding"))
            fields.transferEncoding.add(value);
        else if (syntax::equalFolded(name, "Origin"))
            fields.origin.add(value);
        else if (syntax::equalFolded(name, "Sec-Fetch-Site"))
            fields.crossSite = fields.crossSite || syntax::equalFolded(value, "cross-site");
        else if (syntax::equalFolded(name, "Expect"))
            fields.expect.add(value);
        else if (syntax::equalFolded(name, "Connection"))
            readConnection(value, fields);
        else if (looksLike(name, "contentlength"))
            fields.lengthLike = name;
        else if (looksLike(name, "transferencoding"))
            fields.encodingLike = name;
    }
    return fields;
}

/// Digits only, as many as fit 64 bits; a larger number becomes the largest.
std::optional<std::uint64_t> parseLength(std::string_view text) {
    if (text.empty() || text.size() > 20)
        return {};
    std::uint64_t value = 0;
    bool overflow = false;
    for (const char c : text) {
        if (!syntax::isDigit(c))
            return {};
        const auto digit = static_cast<std::uint64_t>(c - '0');
        overflow = overflow || value > (std::numeric_limits<std::uint64_t>::max() - digit) / 10;
        value = value * 10 + digit;
    }
    return overflow ? std::numeric_limits<std::uint64_t>::max() : value;
}

/// The path and the query of a target.
struct Target {
    std::string_view path;
    std::string_view query;
};

Target splitTarget(std::string_view target) {
    const auto mark = target.find('?');
    return {target.substr(0, mark),
            mark == std::string_view::npos ? std::string_view{} : target.substr(mark + 1)};
}

/// What stands behind /event/push/alert/; empty when this is no push path.
std::string_view typePathOf(std::string_view path) {
    const auto at = path.find(pushPath);
    if (at == std::string_view::npos)
        return {};
    const auto type = path.substr(at + pushPath.size());
    return type.find_first_not_of('/') == std::string_view::npos ? std::string_view{} : type;
}

/// Every value of integration_key, as written and decoded.
struct Keys {
    std::vector<std::string> decoded;
    std::vector<std::string_view> written;
};

Keys keysOf(std::string_view query) {
    Keys keys;
    std::string name;
    while (!query.empty()) {
        auto parameter = syntax::takeUntil(query, "&");
        const auto written = syntax::takeUntil(parameter, "=");
        if (!syntax::percentDecode(written, name) || name != "integration_key")
            continue;
        std::string value;
        if (!syntax::percentDecode(parameter, value))
            value = parameter;
        keys.decoded.push_back(std::move(value));
        keys.written.push_back(parameter);
    }
    return keys;
}

bool isRealKey(const Keys& keys, const Access& access) {
    bool found = false;
    for (std::size_t i = 0; i < keys.decoded.size(); ++i) {
        for (const auto& real : access.realKeys) {
            if (real.empty())
                continue;
            const bool equal = equalSecrets(keys.decoded[i], real);
            const bool equalWritten = equalSecrets(keys.written[i], real);
            found = found || equal || equalWritten;
        }
    }
    return found;
}

/// The token's id; empty when there is not exactly one key or it is wrong. Compares with every token.
std::string tokenIdOf(const Keys& keys, const Access& access) {
    std::string id;
    if (keys.decoded.size() != 1)
        return id;
    for (const auto& token : access.tokens) {
        if (!token.secret.empty() && equalSecrets(keys.decoded.front(), token.secret))
            id = token.id;
    }
    return id;
}

bool isAllowedName(const HostName& host, const Access& access) {
    for (const auto& entered : access.allowedHosts) {
        if (allowedName(entered) == host.name)
            return true;
    }
    return false;
}

/// Names in the detail come from outside: bounded.
std::string shortened(std::string_view text) {
    return std::string(text.substr(0, 200));
}

class Judge {
public:
    Judge(const Fields& fields, const HeadLimits& limits, const Access& access, HeadVerdict& verdict)
        : m_fields(fields)
        , m_limits(limits)
        , m_access(access)
        , m_verdict(verdict) {}

    /// Runs the checks in their order; the first refusal stays.
    void run() {
        judgeFraming();
        m_verdict.expectContinue = m_verdict.httpMinor > 0 && m_fields.expect.count > 0;
        const auto target = splitTarget(m_verdict.target);
        const auto keys = keysOf(target.query);
        const auto host = m_fields.host.count == 1 ? parseHost(m_fields.host.value) : std::nullopt;
        m_verdict.typePath = typePathOf(target.path);
        m_verdict.tokenId = tokenIdOf(keys, m_access);

        if (!host)
            refuse(400, Reason::BadHost,
                   m_fields.host.count == 1 ? shortened(m_fields.host.value)
                                            : std::to_string(m_fields.host.count) + " Host fields");
        judgeTargetForm();
        if (host && m_access.loopbackOnly && !host->loopback && !isAllowedName(*host, m_access))
            refuse(403, Reason::HostNotAllowed, shortened(host->name));
        if (m_verdict.typePath.empty())
            refuse(404, Reason::PathNotFound);
        if (m_verdict.method != "POST")
            refuse(405, Reason::MethodNotAllowed, shortened(m_verdict.method));
        if (isRealKey(keys, m_access))
            refuse(400, Reason::RealKey);
        if (m_verdict.tokenId.empty())
            refuse(400, Reason::WrongToken,
                   keys.decoded.size() == 1 ? std::string{}
                                            : std::to_string(keys.decoded.size()) + " integration_key");
        judgeSite();
        judgeExpectation();
        if (m_verdict.contentLength.value_or(0) > m_limits.body)
            refuse(413, Reason::BodyTooLarge, std::to_string(*m_verdict.contentLength));
    }

private:
    void refuse(int status, Reason reason, std::string detail = {}) {
        if (m_verdict.refused())
            return;
        m_verdict.status = status;
        m_verdict.reason = reason;
        m_verdict.detail = std::move(detail);
    }

    /// RFC 9112, 6.1 and 6.3; what it leaves open is refused, since it is how requests are smuggled.
    void judgeFraming() {
        const auto& encoding = m_fields.transferEncoding;
        const auto& length = m_fields.contentLength;
        // A program on the way may take them for the real ones, and then see another message than this.
        if (!m_fields.encodingLike.empty())
            refuse(400, Reason::BadTransferEncoding, "field " + shortened(m_fields.encodingLike));
        else if (!m_fields.lengthLike.empty())
            refuse(400, Reason::BadLength, "field " + shortened(m_fields.lengthLike));
        else if (encoding.count > 1)
            refuse(400, Reason::BadTransferEncoding, "two Transfer-Encoding fields");
        else if (encoding.count == 1 && length.count > 0)
            refuse(400, Reason::BadTransferEncoding, "Transfer-Encoding and Content-Length");
        else if (encoding.count == 1 && m_verdict.httpMinor == 0)
            refuse(400, Reason::BadTransferEncoding, "Transfer-Encoding in HTTP/1.0");
        else if (encoding.count == 1 && !syntax::equalFolded(encoding.value, "chunked"))
            refuse(501, Reason::BadTransferEncoding, shortened(encoding.value));
        else if (length.count > 1)
            refuse(400, Reason::BadLength, "two Content-Length fields");
        else if (length.count == 1) {
            m_verdict.contentLength = parseLength(length.value);
            if (!m_verdict.contentLength)
                refuse(400, Reason::BadLength, shortened(length.value));
        }
        m_verdict.chunked = encoding.count == 1 && !m_verdict.refused();
    }

    /// Origin form, ASCII. The two other forms that a method of their own has are left to the method check.
    void judgeTargetForm() {
        const auto& target = m_verdict.target;
        const bool own = (m_verdict.method == "OPTIONS" && target == "*") ||
                         (m_verdict.method == "CONNECT" && parseHost(target));
        if (own) {
            refuse(405, Reason::MethodNotAllowed, shortened(m_verdict.method));
            return;
        }
        bool good = target.front() == '/';
        for (const char c : target)
            good = good && syntax::isVisibleAscii(c) && c != '#';
        if (!good)
            refuse(400, Reason::BadTarget);
    }

    /// A page in a browser must not post here, unless it is under a name that the user allowed.
    void judgeSite() {
        const auto& origin = m_fields.origin;
        bool allowed = false;
        if (origin.count == 1) {
            const auto host = parseOrigin(origin.value);
            allowed = host && isAllowedName(*host, m_access);
        }
        if (origin.count > 0 && !allowed)
            refuse(403, Reason::CrossSite, "Origin " + shortened(origin.value));
        else if (m_fields.crossSite && !allowed)
            refuse(403, Reason::CrossSite, "Sec-Fetch-Site cross-site");
    }

    void judgeExpectation() {
        const auto& expect = m_fields.expect;
        if (m_verdict.expectContinue &&
            (expect.count > 1 || !syntax::equalFolded(expect.value, "100-continue")))
            refuse(417, Reason::BadExpectation, shortened(expect.value));
    }

    const Fields& m_fields;
    const HeadLimits& m_limits;
    const Access& m_access;
    HeadVerdict& m_verdict;
};

} // namespace

bool equalSecrets(std::string_view given, std::string_view secret) {
    // Every byte is looked at, also when the lengths differ; volatile keeps the loop whole.
    volatile unsigned difference = given.size() == secret.size() ? 0U : 1U;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const char other = secret.empty() ? '\0' : secret[i % secret.size()];
        difference = difference | static_cast<unsigned>(static_cast<unsigned char>(given[i] ^ other));
    }
    return difference == 0;
}

std::size_t findHeadEnd(std::string_view buffer, const HeadLimits& limits,
                        std::optional<HeadVerdict>& verdict) {
    return HeadScanner().scan(buffer, limits, verdict);
}

void readRequestLine(std::string_view head, HeadVerdict& verdict) {
    if (head.substr(0, 2) == "\r\n")
        head.remove_prefix(2);
    const auto end = head.find('\r');
    if (end == std::string_view::npos)
        return;
    if (const auto line = parseRequestLine(head.substr(0, end))) {
        verdict.method = line->method;
        verdict.target = line->target;
        verdict.httpMinor = line->version == "HTTP/1.0" ? 0 : 1;
    }
}

bool isFramingKnown(const HeadVerdict& verdict) {
    switch (verdict.reason) {
    case Reason::None:
    case Reason::BadHost:
    case Reason::HostNotAllowed:
    case Reason::BodyTooLarge:
    case Reason::BadTarget:
    case Reason::MethodNotAllowed:
    case Reason::PathNotFound:
    case Reason::WrongToken:
    case Reason::RealKey:
    case Reason::CrossSite:
    case Reason::BadExpectation:
    case Reason::Busy:
    case Reason::PlainToTls:
        return true;
    default:
        return false;
    }
}

HeadVerdict judgeHead(std::string_view head, const HeadLimits& limits, const Access& access) {
    std::optional<HeadVerdict> early;
    HeadScanner scanner;
    const auto end = scanner.scan(head, limits, early);
    if (!early && (end == 0 || end != head.size()))
        early = refusal(400, Reason::MalformedRequest, "incomplete head");
    if (early) {
        readRequestLine(head, *early);
        return *early;
    }

    HeadVerdict verdict;
    readRequestLine(head, verdict);
    head.remove_prefix(scanner.start());
    const auto fields = readFields(head.substr(head.find('\n') + 1));
    verdict.keepAlive = !fields.close && (verdict.httpMinor > 0 || fields.keepAlive);
    Judge(fields, limits, access, verdict).run();
    if (verdict.refused())
        verdict.keepAlive = false;
    return verdict;
}

} // namespace receiver
