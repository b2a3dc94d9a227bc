#include "content_template/Parse.h"

#include "content_template/ExpressionParser.h"
#include "content_template/Letters.h"
#include "content_template/Lexer.h"

#include <algorithm>
#include <array>

namespace content_template {
namespace {

bool isUndocumentedTag(std::string_view name) {
    constexpr std::array<std::string_view, 26> names = {
        "set",      "endset",   "macro",      "endmacro",      "include", "extends", "block",
        "endblock", "import",   "from",       "call",          "endcall", "filter",  "endfilter",
        "with",     "endwith",  "autoescape", "endautoescape", "do",      "break",   "continue",
        "trans",    "endtrans", "pluralize",  "debug",         "verbatim"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

class TemplateParser {
public:
    TemplateParser(std::string_view text, const ParseLimits& limits)
        : m_text(text)
        , m_limits(limits) {}

    void parse() {
        while (m_at < m_text.size() && m_problems.size() < m_limits.problems) {
            const auto open = findOpener(m_at);
            const bool trims = m_text.substr(std::min(open + 2, m_text.size()), 1) == "-";
            addText(m_at, open, trims);
            m_at = open;
            if (open < m_text.size())
                readPiece(open, open + (trims ? 3 : 2));
        }
        const bool hasAll = m_at >= m_text.size();
        while (!m_open.empty()) {
            const Piece& piece = m_open.back();
            const bool isIf = std::holds_alternative<If>(piece.node);
            if (hasAll && !isFaulty(openingOf(piece)))
                addProblem({Fault::UnclosedBlock, openingOf(piece), isIf ? "if" : "for"});
            closeBlock({m_text.size(), m_text.size()});
        }
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& left, const Problem& right) {
            return left.range.begin < right.range.begin;
        });
        if (m_problems.size() > m_limits.problems)
            m_problems.resize(m_limits.problems);
    }

    Block takePieces() { return std::move(m_pieces); }
    std::vector<Problem> takeProblems() { return std::move(m_problems); }

private:
    std::size_t findOpener(std::size_t from) const {
        for (auto at = m_text.find('{', from); at != std::string_view::npos; at = m_text.find('{', at + 1)) {
            const auto second = m_text.substr(at + 1, 1);
            if (second == "{" || second == "%" || second == "#")
                return at;
        }
        return m_text.size();
    }

    // An opening tag with a fault of its own: that it has no end may be the fault's doing.
    bool isFaulty(Range tag) const {
        return std::any_of(m_problems.begin(), m_problems.end(),
                           [tag](const Problem& problem) { return tag.contains(problem.range); });
    }

    void addProblem(Problem problem) { m_problems.push_back(std::move(problem)); }

    Block& current() {
        if (m_open.empty())
            return m_pieces;
        auto& node = m_open.back().node;
        if (auto* branches = std::get_if<If>(&node))
            return branches->branches.back().body;
        return std::get<For>(node).body;
    }

    void add(std::size_t begin, Piece::Node node) { current().push_back({{begin, m_at}, std::move(node)}); }

    // What a dash on either side leaves of [begin, end).
    Range kept(std::size_t begin, std::size_t end, bool trimLeftSide, bool trimRightSide) const {
        auto text = m_text.substr(begin, end - begin);
        if (trimLeftSide) {
            text = trimLeft(text);
            begin = end - text.size();
        }
        if (trimRightSide)
            text = trimRight(text);
        return {begin, begin + text.size()};
    }

    void addText(std::size_t begin, std::size_t end, bool trimRightSide) {
        if (begin < end)
            current().push_back({{begin, end}, Text{kept(begin, end, m_trimNext, trimRightSide)}});
        m_trimNext = false;
    }

    void readPiece(std::size_t open, std::size_t begin) {
        switch (m_text[open + 1]) {
        case '#':
            return readComment(open, begin);
        case '{':
            return readOutput(open, begin);
        default:
            return readControl(open, begin);
        }
    }

    void readComment(std::size_t open, std::size_t begin) {
        const auto close = m_text.find("#}", begin);
        if (close == std::string_view::npos) {
            addProblem({Fault::UnclosedComment, {open, open + 2}, {}});
            m_at = m_text.size();
        } else {
            m_at = close + 2;
            m_trimNext = close > begin && m_text[close - 1] == '-';
        }
        add(open, Comment{});
    }

    void finish(ExpressionParser& parser) {
        for (Problem& problem : parser.problems())
            addProblem(std::move(problem));
    }

    TagTokens readTokens(std::size_t open, std::size_t begin, std::string_view closer) {
        auto tag = readTag(m_text, open, begin, closer);
        m_at = tag.end;
        m_trimNext = tag.trimsRight;
        if (tag.problem)
            addProblem(*tag.problem);
        return tag;
    }

    void readOutput(std::size_t open, std::size_t begin) {
        const auto tag = readTokens(open, begin, "}}");
        Output output;
        if (!tag.problem && tag.tokens.front().kind == TokenKind::End) {
            addProblem({Fault::EmptyOutput, {open, m_at}, {}});
        } else if (!tag.problem) {
            ExpressionParser parser(tag.tokens, m_limits.depth);
            output.expression = parser.expression();
            parser.expectEnd();
            if (parser.hasFailed())
                output.expression = nullptr;
            finish(parser);
        }
        add(open, std::move(output));
    }

    void readControl(std::size_t open, std::size_t begin) {
        const auto tag = readTokens(open, begin, "%}");
        const Token& name = tag.tokens.front();
        const Range range{open, m_at};
        if (name.isName("raw") && !tag.problem)
            return readRaw(tag, range);
        ExpressionParser parser(tag.tokens, m_limits.depth);
        parser.next();
        const bool isBroken = tag.problem.has_value();
        if (name.isName("if"))
            openIf(range, condition(parser, name, isBroken));
        else if (name.isName("elif") || name.isName("else"))
            readBranch(range, parser, name, isBroken);
        else if (name.isName("for"))
            openFor(range, parser, isBroken);
        else if (name.isName("endif") || name.isName("endfor"))
            readEnd(range, parser, name, isBroken);
        else
            readUnknown(range, parser, name, isBroken);
        finish(parser);
    }

    ExpressionPtr condition(ExpressionParser& parser, const Token& name, bool isBroken) {
        if (isBroken)
            return nullptr;
        if (parser.token().kind == TokenKind::End) {
            parser.fail(Fault::EmptyCondition, name.range, std::string(name.source));
            return nullptr;
        }
        auto result = parser.expression();
        parser.expectEnd();
        return parser.hasFailed() ? nullptr : result;
    }

    void openBlock(Range tag, Piece::Node node) {
        if (m_open.size() >= m_limits.depth)
            addProblem({Fault::TooDeepTemplate, tag, {}});
        m_open.push_back({tag, std::move(node)});
    }

    void closeBlock(Range endTag) {
        Piece piece = std::move(m_open.back());
        m_open.pop_back();
        piece.range.end = endTag.end;
        if (auto* branches = std::get_if<If>(&piece.node))
            branches->endTag = endTag;
        else
            std::get<For>(piece.node).endTag = endTag;
        current().push_back(std::move(piece));
    }

    static Range openingOf(const Piece& piece) {
        if (const auto* branches = std::get_if<If>(&piece.node))
            return branches->branches.front().tag;
        return std::get<For>(piece.node).tag;
    }

    void openIf(Range tag, ExpressionPtr test) {
        If node;
        node.branches.push_back({tag, std::move(test), false, {}});
        openBlock(tag, std::move(node));
    }

    void readBranch(Range tag, ExpressionParser& parser, const Token& name, bool isBroken) {
        const bool isElse = name.isName("else");
        auto test = isElse ? nullptr : condition(parser, name, isBroken);
        if (isElse && !isBroken)
            parser.expectEnd();
        auto* branches = m_open.empty() ? nullptr : std::get_if<If>(&m_open.back().node);
        if (branches && !branches->branches.back().isElse) {
            branches->branches.push_back({tag, std::move(test), isElse, {}});
            return;
        }
        const bool isInFor = isElse && !m_open.empty() && !branches;
        addProblem({isInFor ? Fault::ElseInFor : Fault::UnexpectedTag, tag, std::string(name.source)});
        add(tag.begin, BadTag{std::string(name.source)});
    }

    void openFor(Range tag, ExpressionParser& parser, bool isBroken) {
        For node;
        node.tag = tag;
        if (!isBroken && readTargets(parser, node)) {
            node.iterable = parser.expression();
            if (!parser.hasFailed() && (parser.token().isName("if") || parser.token().isName("recursive")))
                parser.fail(Fault::UndocumentedForPart, parser.token().range,
                            std::string(parser.token().source));
            parser.expectEnd();
        }
        if (parser.hasFailed())
            node.iterable = nullptr;
        openBlock(tag, std::move(node));
    }

    static bool readTargets(ExpressionParser& parser, For& node) {
        const auto begin = parser.token().range.begin;
        for (;;) {
            const Token& target = parser.token();
            if (target.kind != TokenKind::Name || target.isName("in"))
                break;
            node.targets.push_back({std::string(target.source), target.range});
            parser.next();
            if (!parser.takeOperator(","))
                break;
        }
        const bool isRight =
            (node.targets.size() == 1 || node.targets.size() == 2) && parser.token().isName("in");
        if (!isRight) {
            parser.fail(Fault::BadForTarget, {begin, std::max(begin, parser.token().range.end)});
            node.targets.clear();
            return false;
        }
        parser.next();
        return true;
    }

    void readEnd(Range tag, ExpressionParser& parser, const Token& name, bool isBroken) {
        if (!isBroken)
            parser.expectEnd();
        const bool endsIf = name.isName("endif");
        const auto matches = [endsIf](const Piece& piece) {
            return std::holds_alternative<If>(piece.node) == endsIf;
        };
        if (std::none_of(m_open.begin(), m_open.end(), matches)) {
            addProblem({Fault::UnexpectedTag, tag, std::string(name.source)});
            add(tag.begin, BadTag{std::string(name.source)});
            return;
        }
        while (!matches(m_open.back())) {
            addProblem({Fault::UnclosedBlock, openingOf(m_open.back()), endsIf ? "for" : "if"});
            closeBlock({tag.begin, tag.begin});
        }
        closeBlock(tag);
    }

    void readUnknown(Range tag, ExpressionParser& parser, const Token& name, bool isBroken) {
        if (!isBroken) {
            if (name.kind != TokenKind::Name)
                parser.fail(Fault::UnexpectedToken, name.range, std::string(name.source));
            else if (name.isName("endraw"))
                parser.fail(Fault::UnexpectedTag, tag, "endraw");
            else if (isUndocumentedTag(name.source))
                parser.fail(Fault::UndocumentedTag, name.range, std::string(name.source));
            else
                parser.fail(Fault::UnknownTag, name.range, std::string(name.source));
        }
        add(tag.begin, BadTag{name.kind == TokenKind::Name ? std::string(name.source) : std::string()});
    }

    // Behind the {% endraw %} that begins at `at`; 0 when none does.
    std::size_t endOfEndraw(std::size_t at) const {
        auto rest = m_text.substr(at + 2);
        if (rest.substr(0, 1) == "-")
            rest.remove_prefix(1);
        rest = trimLeft(rest);
        if (rest.substr(0, 6) != "endraw")
            return 0;
        rest = trimLeft(rest.substr(6));
        if (rest.substr(0, 1) == "-")
            rest.remove_prefix(1);
        return rest.substr(0, 2) == "%}" ? m_text.size() - rest.size() + 2 : 0;
    }

    void readRaw(const TagTokens& tag, Range openTag) {
        ExpressionParser parser(tag.tokens, m_limits.depth);
        parser.next();
        parser.expectEnd();
        finish(parser);
        Raw raw{{openTag.end, m_text.size()}, {}, openTag, {m_text.size(), m_text.size()}};
        bool trimsRight = false;
        for (auto at = m_text.find("{%", openTag.end); at != std::string_view::npos;
             at = m_text.find("{%", at + 2)) {
            const auto end = endOfEndraw(at);
            if (end == 0)
                continue;
            raw.content.end = at;
            raw.kept = kept(openTag.end, at, tag.trimsRight, m_text[at + 2] == '-');
            raw.closeTag = {at, end};
            trimsRight = m_text[end - 3] == '-';
            break;
        }
        if (raw.closeTag.empty()) {
            addProblem({Fault::UnclosedRaw, openTag, {}});
            raw.kept = raw.content;
        }
        m_at = raw.closeTag.end;
        m_trimNext = trimsRight;
        add(openTag.begin, raw);
    }

    std::string_view m_text;
    ParseLimits m_limits;
    std::size_t m_at = 0;
    bool m_trimNext = false;
    Block m_pieces;
    std::vector<Piece> m_open; ///< blocks without their end so far, the innermost last
    std::vector<Problem> m_problems;
};

} // namespace

std::string_view Template::text() const {
    return m_data ? std::string_view(m_data->text) : std::string_view();
}

const Block& Template::pieces() const {
    static const Block none;
    return m_data ? m_data->pieces : none;
}

Syntax parseTolerant(std::string text, ParseLimits limits) {
    Syntax syntax;
    const auto data = std::make_shared<Template::Data>();
    data->text = std::move(text);
    if (data->text.size() > limits.bytes) {
        syntax.problems.push_back({Fault::TooLargeTemplate, {limits.bytes, limits.bytes}, {}});
    } else {
        TemplateParser parser(data->text, limits);
        parser.parse();
        data->pieces = parser.takePieces();
        syntax.problems = parser.takeProblems();
    }
    syntax.result.m_data = data;
    return syntax;
}

core::Result<Template> parse(std::string text, ParseLimits limits) {
    Syntax syntax = parseTolerant(std::move(text), limits);
    if (!syntax.problems.empty())
        return toError(syntax.problems.front(), syntax.result.text());
    return std::move(syntax.result);
}

} // namespace content_template
