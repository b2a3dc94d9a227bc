#include "alert/Read.h"

#include "Utf8.h"
#include "alert/Excerpt.h"
#include "alert/Findings.h"
#include "alert/JsonBody.h"
#include "alert/TemplateText.h"

#include <algorithm>

namespace alert {
namespace {

using core::Certainty;
using core::Finding;
using core::Weight;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
// A cut at 16 KB may fall a little before it: the limit counts a text that SLS may still have wrapped.
constexpr std::size_t nearContentLimit = 15'000;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

bool looksLikeUtf16(std::string_view bytes) {
    if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF")
        return true;
    return bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0');
}

// Where the text ends when a character that was cut at its end is left out.
std::size_t wholeCharacters(std::string_view text) {
    std::size_t at = text.size();
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if ((byte & 0xC0U) == 0x80U)
            continue;
        const std::size_t length = byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : byte >= 0xC0U ? 2 : 1;
        if (length > back)
            at = text.size() - back;
        break;
    }
    return at;
}

// Everything up to the end could have become JSON.
bool endsInsideJson(std::string_view text, const core::Error& error) {
    const auto content = trimmed(text);
    if (content.empty() || (content.front() != '{' && content.front() != '['))
        return false;
    return error.code() == core::ErrorCode::NotJson && error.position() &&
           error.position()->offset >= wholeCharacters(text);
}

std::size_t firstIllFormed(std::string_view text) {
    const auto valid = core::toValidUtf8(text);
    const auto [in, ignored] = std::mismatch(text.begin(), text.end(), valid.begin(), valid.end());
    return static_cast<std::size_t>(in - text.begin());
}

class Reader {
public:
    Reader(std::string_view body, const ReadLimits& limits)
        : m_body(body)
        , m_text(body)
        , m_limits(limits) {}

    Reading run() {
        if (m_text.substr(0, byteOrderMark.size()) == byteOrderMark)
            m_text.remove_prefix(byteOrderMark.size());
        auto document = json::parse(std::string(m_text));
        if (document) {
            m_reading.strictJson = true;
            readJson(*document, m_limits, m_reading);
        } else {
            m_reading.jsonError = document.error();
            noJson(document.error());
        }
        size();
        if (m_text.size() != m_body.size())
            byteOrder();
        return std::move(m_reading);
    }

private:
    void add(Finding found) { m_reading.findings.push_back(std::move(found)); }

    void add(Finding found, std::size_t offset) {
        found.position = core::positionAt(m_text, offset);
        add(std::move(found));
    }

    void size() {
        if (m_body.size() <= contentLimit || m_reading.form == BodyForm::Truncated)
            return;
        add(finding("size-over-limit", Weight::Warning, Certainty::Documented, sizeArguments(),
                    "trim-template"));
    }

    std::vector<std::pair<std::string, std::string>> sizeArguments() const {
        return {{"bytes", std::to_string(m_body.size())},
                {"characters", std::to_string(core::codePoints(m_body))},
                {"limit", std::to_string(contentLimit)}};
    }

    // What was read behind the mark is placed in the whole body.
    void byteOrder() {
        const auto shift = [](std::optional<core::Position>& position) {
            if (!position)
                return;
            position->offset += byteOrderMark.size();
            if (position->line == 1)
                position->column += byteOrderMark.size();
        };
        for (auto& found : m_reading.findings)
            shift(found.position);
        for (auto& mapped : m_reading.alerts) {
            for (auto& found : mapped.findings)
                shift(found.position);
        }
        if (m_reading.strictJson) {
            m_reading.strictJson = false;
            m_reading.jsonError = core::Error(core::ErrorCode::NotJson, "byte-order mark", core::Position{});
        } else if (m_reading.jsonError) {
            auto position = m_reading.jsonError->position();
            shift(position);
            m_reading.jsonError =
                core::Error(m_reading.jsonError->code(), m_reading.jsonError->detail(), position);
        }
        auto found = finding("byte-order-mark", Weight::Warning, Certainty::Documented);
        found.position = core::Position{};
        m_reading.findings.insert(m_reading.findings.begin(), std::move(found));
    }

    void noJson(const core::Error& error) {
        switch (error.code()) {
        case core::ErrorCode::Empty:
            m_reading.form = BodyForm::Empty;
            add(finding("body-empty", Weight::Error, Certainty::Documented, {}, "use-to-json"));
            return;
        case core::ErrorCode::TooLarge:
            m_reading.form = BodyForm::InvalidJson;
            add(finding("body-too-large", Weight::Error, Certainty::Documented,
                        {{"bytes", std::to_string(m_body.size())},
                         {"limit", std::to_string(json::ParseLimits{}.bytes)}}));
            return;
        case core::ErrorCode::TooDeep: {
            m_reading.form = BodyForm::InvalidJson;
            auto found = finding("too-deep", Weight::Error, Certainty::Documented,
                                 {{"limit", std::to_string(json::ParseLimits{}.depth)}});
            found.position = error.position();
            add(std::move(found));
            return;
        }
        default:
            break;
        }
        const auto cause = recogniseText(error);
        auto found = finding("not-json", Weight::Error, Certainty::Documented,
                             {{"detail", excerpt(error.detail())}}, "use-to-json");
        found.position = error.position();
        found.dependsOn = cause;
        add(std::move(found));
    }

    // Sets the form; gives the id of the finding that explains it.
    std::string recogniseText(const core::Error& error) {
        const bool early = endsInsideJson(m_text, error);
        if (early && m_body.size() >= nearContentLimit && core::codePoints(m_body) <= 2 * contentLimit)
            return tell(
                BodyForm::Truncated,
                finding("truncated", Weight::Error, Certainty::Inferred, sizeArguments(), "trim-template"),
                m_text.size());
        if (const auto message = findRenderError(m_text))
            return tell(BodyForm::RenderError, renderErrorFinding(message->text), message->offset);
        if (const auto expression = findTemplate(m_text, Where::OutsideData))
            return tell(BodyForm::Unrendered, unrenderedFinding(expression->text), expression->offset);
        if (const auto variable = findOldVariable(m_text, Where::OutsideData))
            return tell(BodyForm::OldSyntax, oldSyntaxFinding(variable->text, false), variable->offset);
        if (const auto variable = findPre2021Variable(m_text, Where::OutsideData))
            return tell(BodyForm::Pre2021, pre2021Finding(), variable->offset);
        return invalid(early);
    }

    std::string invalid(bool early) {
        m_reading.form = BodyForm::InvalidJson;
        if (looksLikeUtf16(m_text))
            return tell(BodyForm::InvalidJson,
                        finding("utf-16", Weight::Error, Certainty::Inferred, {}, "fix-encoding"), 0);
        if (early)
            return tell(BodyForm::InvalidJson, finding("ends-early", Weight::Error, Certainty::Inferred),
                        m_text.size());
        if (!core::isValidUtf8(m_text))
            return tell(BodyForm::InvalidJson,
                        finding("not-utf8", Weight::Error, Certainty::Documented, {}, "fix-encoding"),
                        firstIllFormed(m_text));
        return {};
    }

    std::string tell(BodyForm form, Finding found, std::size_t offset) {
        m_reading.form = form;
        auto id = found.id;
        add(std::move(found), offset);
        return id;
    }

    std::string_view m_body;
    std::string_view m_text; ///< without a byte-order mark
    const ReadLimits& m_limits;
    Reading m_reading;
};

} // namespace

Reading read(std::string_view body, const ReadLimits& limits) {
    try {
        return Reader(body, limits).run();
    } catch (const std::exception& exception) {
        Reading reading;
        reading.form = BodyForm::InvalidJson;
        reading.jsonError = core::Error(core::ErrorCode::Internal, exception.what());
        return reading;
    }
}

} // namespace alert
