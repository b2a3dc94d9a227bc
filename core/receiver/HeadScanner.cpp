#include "receiver/HeadScanner.h"

#include "receiver/HttpSyntax.h"

#include <utility>

namespace receiver {
namespace {

using delivery::Reason;

bool isVersion(std::string_view text) {
    return text.size() == 8 && text.substr(0, 5) == "HTTP/" && syntax::isDigit(text[5]) && text[6] == '.' &&
           syntax::isDigit(text[7]);
}

std::optional<HeadVerdict> judgeRequestLine(std::string_view line) {
    const auto parts = parseRequestLine(line);
    if (!parts)
        return refusal(400, Reason::MalformedRequest, "request line");
    if (parts->version != "HTTP/1.0" && parts->version != "HTTP/1.1")
        return refusal(505, Reason::MalformedRequest, "version " + std::string(parts->version));
    return {};
}

std::optional<HeadVerdict> judgeFieldLine(std::string_view line) {
    if (line.front() == ' ' || line.front() == '\t')
        return refusal(400, Reason::MalformedRequest, "folded field");
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return refusal(400, Reason::MalformedRequest, "field without colon");
    if (!syntax::isToken(line.substr(0, colon)))
        return refusal(400, Reason::MalformedRequest, "field name");
    return {};
}

} // namespace

HeadVerdict refusal(int status, Reason reason, std::string detail) {
    HeadVerdict verdict;
    verdict.status = status;
    verdict.reason = reason;
    verdict.detail = std::move(detail);
    verdict.keepAlive = false;
    return verdict;
}

std::optional<RequestLine> parseRequestLine(std::string_view line) {
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return {};
    const RequestLine parts{line.substr(0, first), line.substr(first + 1, last - first - 1),
                            line.substr(last + 1)};
    if (!syntax::isToken(parts.method) || parts.target.empty() ||
        parts.target.find_first_of(" \t") != std::string_view::npos || !isVersion(parts.version))
        return {};
    return parts;
}

std::size_t HeadScanner::scan(std::string_view buffer, const HeadLimits& limits,
                              std::optional<HeadVerdict>& verdict) {
    for (; m_position < buffer.size(); ++m_position) {
        const char c = buffer[m_position];
        const bool afterCr = std::exchange(m_afterCr, c == '\r');
        if (afterCr != (c == '\n')) {
            verdict = refusal(400, Reason::MalformedRequest, afterCr ? "CR without LF" : "LF without CR");
            return 0;
        }
        if (c != '\r' && c != '\n') {
            const std::size_t lineLength = m_position + 1 - m_lineStart;
            if (m_inRequestLine && lineLength > limits.requestLine) {
                verdict = refusal(414, Reason::RequestLineTooLong);
                return 0;
            }
            if (syntax::isControl(c)) {
                // A TLS handshake record: the sender speaks https to a port that speaks http.
                const bool tls = c == 0x16 && m_position == 0;
                verdict = tls ? refusal(400, Reason::TlsToPlain)
                              : refusal(400, Reason::MalformedRequest, "control character");
                return 0;
            }
        }
        if (m_position + 1 - m_start > limits.head) {
            verdict = refusal(431, Reason::HeadTooLarge);
            return 0;
        }
        if (c != '\n')
            continue;

        const auto line = buffer.substr(m_lineStart, m_position - 1 - m_lineStart);
        m_lineStart = m_position + 1;
        if (m_inRequestLine) {
            if (line.empty() && m_start == 0) {
                m_start = m_lineStart;
                continue;
            }
            verdict = judgeRequestLine(line);
            m_inRequestLine = false;
        } else if (line.empty()) {
            return ++m_position;
        } else if (++m_fields > limits.fields) {
            verdict = refusal(431, Reason::TooManyFields);
        } else {
            verdict = judgeFieldLine(line);
        }
        if (verdict)
            return 0;
    }
    return 0;
}

} // namespace receiver
