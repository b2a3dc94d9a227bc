#include "Utf8.h"
#include "app/cli/Commands.h"
#include "app/cli/Integrations.h"
#include "app/cli/Sentences.h"
#include "app/cli/Shapes.h"
#include "integration/PushUrl.h"

namespace cli {
namespace {

using integration::PushUrl;

const char* sentenceFor(PushUrl::Verdict verdict) {
    switch (verdict) {
    case PushUrl::Verdict::Fine:
        return say::verdictFine;
    case PushUrl::Verdict::Warning:
        return say::verdictWarning;
    case PushUrl::Verdict::Neutral:
        return say::verdictNeutral;
    case PushUrl::Verdict::Refused:
        break;
    }
    return say::verdictRefused;
}

core::Weight weightOf(PushUrl::Verdict verdict) {
    return verdict == PushUrl::Verdict::Refused ? core::Weight::Error
           : verdict == PushUrl::Verdict::Fine  ? core::Weight::Hint
                                                : core::Weight::Warning;
}

boost::json::object urlObject(const PushUrl& url, const words::Words& words) {
    boost::json::array findings;
    for (const auto& finding : url.findings)
        findings.push_back(findingObject(finding, words));
    boost::json::object object;
    object["verdict"] = id(url.verdict);
    object["url"] = core::toValidUtf8(url.masked());
    object["scheme"] = stored(url.scheme);
    object["host"] = stored(url.host);
    object["prefix"] = stored(url.prefix);
    object["kind"] = stored(url.kind);
    object["type_path"] = stored(url.typePath);
    object["corrected"] = core::toValidUtf8(url.correctedMasked());
    object["composed"] = url.composed;
    object["findings"] = std::move(findings);
    return object;
}

} // namespace

int runUrl(const Options& options, Terminal& terminal) {
    const auto read = readUrl(options, options.url);
    if (!read)
        return terminal.fail(Usage, read.error());
    const auto& url = *read;
    terminal.document(urlObject(url, terminal.words()));
    Rows rows;
    if (!url.host.empty())
        rows.emplace_back(terminal.text(say::pushUrl), harmless(url.masked()));
    rows.emplace_back(terminal.text(say::verdict),
                      terminal.coloured(terminal.text(sentenceFor(url.verdict)), weightOf(url.verdict)));
    if (!url.corrected.empty())
        rows.emplace_back(terminal.text(say::corrected), harmless(url.correctedMasked()));
    terminal.rows(rows);
    printFindings(url.findings, terminal);
    return url.verdict == PushUrl::Verdict::Refused ? Failed : Success;
}

} // namespace cli
