#include "content_template/ExpressionParser.h"
#include "content_template/Function.h"

#include <algorithm>

// The part of the parser behind a value: attributes, indexes, calls, filters.
namespace content_template {

ExpressionPtr ExpressionParser::parsePostfixes(ExpressionPtr object, std::size_t begin) {
    while (object) {
        if (token().is("."))
            object = parseAttribute(object, begin);
        else if (token().is("["))
            object = parseIndex(object, begin);
        else if (token().is("("))
            object = parseCall(object, begin);
        else
            break;
    }
    return object;
}

ExpressionPtr ExpressionParser::parseAttribute(const ExpressionPtr& object, std::size_t begin) {
    next();
    const Token& name = token();
    if (name.kind != TokenKind::Name) {
        failUnexpected();
        return nullptr;
    }
    next();
    if (!token().is("("))
        return make(Attribute{object, std::string(name.source), name.range}, begin, object->height);

    if (!name.isName("items")) {
        fail(Fault::UndocumentedMethod, name.range, std::string(name.source));
        return nullptr;
    }
    next();
    if (!takeOperator(")")) {
        failUnexpected();
        return nullptr;
    }
    return make(ItemsCall{object, name.range}, begin, object->height);
}

ExpressionPtr ExpressionParser::parseIndex(const ExpressionPtr& object, std::size_t begin) {
    next();
    const auto index = token().is(":") ? nullptr : expression();
    if (token().is(":"))
        fail(Fault::UndocumentedSlice, token().range);
    else if (index && !takeOperator("]"))
        failUnexpected();
    if (m_failed || !index)
        return nullptr;
    return make(Index{object, index}, begin, std::max(object->height, index->height));
}

ExpressionPtr ExpressionParser::parseCall(const ExpressionPtr& callee, std::size_t begin) {
    const auto* name = std::get_if<Name>(&callee->node);
    if (!name) {
        fail(Fault::NotAFunction, callee->range);
        return nullptr;
    }
    Call call{name->name, callee->range, CallForm::Function, {}, {}};
    if (!parseArguments(call.arguments))
        return nullptr;
    for (Problem& problem : problemsOf(call))
        m_problems.push_back(std::move(problem));
    std::size_t height = 0;
    for (const Argument& argument : call.arguments)
        height = std::max(height, argument.value->height);
    return make(std::move(call), begin, height);
}

ExpressionPtr ExpressionParser::parseFilters(ExpressionPtr filtered, std::size_t begin) {
    while (filtered && token().is("|")) {
        const Range bar = token().range;
        next();
        const Token& name = token();
        if (name.kind != TokenKind::Name) {
            failUnexpected();
            return nullptr;
        }
        next();
        if (token().is(".")) {
            fail(Fault::UndocumentedFilter, {name.range.begin, token().range.end}, std::string(name.source));
            return nullptr;
        }
        const Range range = filtered->range;
        Call call{std::string(name.source), name.range, CallForm::Filter, {}, bar};
        call.arguments.push_back({{}, {}, range, std::move(filtered)});
        if (token().is("(") && !parseArguments(call.arguments))
            return nullptr;
        for (Problem& problem : problemsOf(call))
            m_problems.push_back(std::move(problem));
        std::size_t height = 0;
        for (const Argument& argument : call.arguments)
            height = std::max(height, argument.value->height);
        filtered = make(std::move(call), begin, height);
    }
    return filtered;
}

bool ExpressionParser::parseArguments(std::vector<Argument>& arguments) {
    next();
    bool hasNamed = false;
    while (!token().is(")")) {
        Argument argument;
        argument.range.begin = token().range.begin;
        if (token().kind == TokenKind::Name && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].is("=")) {
            argument.name = token().source;
            argument.nameRange = token().range;
            next();
            next();
            hasNamed = true;
        } else if (hasNamed) {
            fail(Fault::PositionalAfterNamed, token().range);
            return false;
        }
        argument.value = expression();
        if (!argument.value)
            return false;
        argument.range.end = lastEnd();
        arguments.push_back(std::move(argument));
        if (!takeOperator(","))
            break;
    }
    if (!takeOperator(")")) {
        failUnexpected();
        return false;
    }
    return true;
}

std::vector<Problem> problemsOf(const Call& call) {
    const Signature* signature = findSignature(call.name);
    if (!signature)
        return {{Fault::UnknownFunction, call.nameRange, call.name}};
    if (call.form == CallForm::Filter && (!signature->isFilter || signature->parameters.empty()))
        return {{Fault::NotAFilter, call.nameRange, call.name}};

    std::vector<Problem> problems;
    std::vector<std::string_view> given;
    std::size_t position = 0;
    for (const Argument& argument : call.arguments) {
        std::string_view name = argument.name;
        if (name.empty()) {
            if (position >= signature->parameters.size()) {
                problems.push_back({Fault::TooManyArguments, argument.range, call.name});
                return problems;
            }
            name = signature->parameters[position++].name;
        } else if (!signature->takesAnyNames &&
                   std::none_of(signature->parameters.begin(), signature->parameters.end(),
                                [name](const Parameter& each) { return each.name == name; })) {
            problems.push_back({Fault::UnknownArgument, argument.nameRange, call.name + "." + argument.name});
            continue;
        }
        if (std::find(given.begin(), given.end(), name) != given.end())
            problems.push_back(
                {Fault::RepeatedArgument, argument.range, call.name + "." + std::string(name)});
        given.push_back(name);
    }
    for (const Parameter& parameter : signature->parameters) {
        if (parameter.fallback.empty() &&
            std::find(given.begin(), given.end(), parameter.name) == given.end())
            problems.push_back(
                {Fault::MissingArgument, call.nameRange, call.name + "." + std::string(parameter.name)});
    }
    return problems;
}

} // namespace content_template
