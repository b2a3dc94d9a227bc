#include "content_template/Problem.h"

#include "content_template/Locale.h"

#include <algorithm>
#include <array>
#include <utility>

namespace content_template {
namespace {

using Row = std::pair<Fault, std::string_view>;

constexpr auto rows = std::to_array<Row>({
    {Fault::UnclosedOutput, "unclosed-output"},
    {Fault::UnclosedTag, "unclosed-tag"},
    {Fault::UnclosedComment, "unclosed-comment"},
    {Fault::UnclosedRaw, "unclosed-raw"},
    {Fault::UnclosedBlock, "unclosed-block"},
    {Fault::UnclosedText, "unclosed-text"},
    {Fault::UnclosedBracket, "unclosed-bracket"},
    {Fault::UnexpectedCharacter, "unexpected-character"},
    {Fault::UnexpectedToken, "unexpected-token"},
    {Fault::EmptyOutput, "empty-output"},
    {Fault::EmptyCondition, "empty-condition"},
    {Fault::UnknownTag, "unknown-tag"},
    {Fault::UnexpectedTag, "unexpected-tag"},
    {Fault::ElseInFor, "else-in-for"},
    {Fault::BadNumber, "bad-number"},
    {Fault::BadEscape, "bad-escape"},
    {Fault::BadForTarget, "bad-for-target"},
    {Fault::RepeatedArgument, "repeated-argument"},
    {Fault::PositionalAfterNamed, "positional-after-named"},
    {Fault::UndocumentedOperator, "undocumented-operator"},
    {Fault::UndocumentedTest, "undocumented-test"},
    {Fault::UndocumentedCondition, "undocumented-condition"},
    {Fault::UndocumentedSlice, "undocumented-slice"},
    {Fault::UndocumentedTag, "undocumented-tag"},
    {Fault::UndocumentedForPart, "undocumented-for-part"},
    {Fault::UndocumentedMethod, "undocumented-method"},
    {Fault::UndocumentedFilter, "undocumented-filter"},
    {Fault::TooLargeTemplate, "too-large-template"},
    {Fault::TooDeepTemplate, "too-deep-template"},
    {Fault::UnknownFunction, "unknown-function"},
    {Fault::NotAFilter, "not-a-filter"},
    {Fault::NotAFunction, "not-a-function"},
    {Fault::TooManyArguments, "too-many-arguments"},
    {Fault::UnknownArgument, "unknown-argument"},
    {Fault::MissingArgument, "missing-argument"},
    {Fault::TooManySteps, "too-many-steps"},
    {Fault::TooMuchOutput, "too-much-output"},
    {Fault::TooMuchMemory, "too-much-memory"},
    {Fault::TooDeepValue, "too-deep-value"},
    {Fault::DivisionByZero, "division-by-zero"},
    {Fault::NumberOverflow, "number-overflow"},
    {Fault::WrongType, "wrong-type"},
    {Fault::WrongArgument, "wrong-argument"},
    {Fault::NotIterable, "not-iterable"},
    {Fault::UnpackMismatch, "unpack-mismatch"},
    {Fault::NotAKey, "not-a-key"},
    {Fault::Internal, "internal"},
});

} // namespace

std::string_view id(Fault fault) {
    const auto row =
        std::find_if(rows.begin(), rows.end(), [fault](const Row& each) { return each.first == fault; });
    return row == rows.end() ? "internal" : row->second;
}

std::optional<Fault> faultOf(std::string_view id) {
    const auto row =
        std::find_if(rows.begin(), rows.end(), [id](const Row& each) { return each.second == id; });
    if (row == rows.end())
        return std::nullopt;
    return row->first;
}

core::Error toError(const Problem& problem, std::string_view templateText) {
    std::string detail(id(problem.fault));
    if (!problem.name.empty())
        detail.append(1, ' ').append(problem.name);
    return core::Error(core::ErrorCode::TemplateFault, std::move(detail),
                       core::positionAt(templateText, problem.range.begin));
}

std::optional<NamedFault> faultOf(const core::Error& error) {
    if (error.code() != core::ErrorCode::TemplateFault)
        return std::nullopt;
    const std::string_view detail = error.detail();
    const auto space = detail.find(' ');
    const auto fault = faultOf(detail.substr(0, space));
    if (!fault)
        return std::nullopt;
    return NamedFault{*fault, space == std::string_view::npos ? std::string()
                                                              : std::string(detail.substr(space + 1))};
}

std::string_view id(Locale locale) {
    return locale == Locale::English ? "en-US" : "zh-CN";
}

std::optional<Locale> localeOf(std::string_view id) {
    if (id == "zh-CN")
        return Locale::Chinese;
    if (id == "en-US")
        return Locale::English;
    return std::nullopt;
}

} // namespace content_template
