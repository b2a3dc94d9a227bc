#include "content_template/FunctionTable.h"
#include "content_template/Names.h"
#include "content_template/Render.h"
#include "content_template/Variables.h"

#include "CheckSamples.h"
#include "alert/Regions.h"

#include <gtest/gtest.h>

#include <set>

using namespace content_template;

TEST(FunctionTable, HasTheDocumentedFunctionsAndNoOther) {
    EXPECT_EQ(functionTable().size(), 54U);
    std::set<std::string_view> names;
    for (const auto& function : functionTable()) {
        EXPECT_TRUE(names.insert(function.name).second) << function.name;
        ASSERT_NE(findSignature(function.name), nullptr) << function.name;
        EXPECT_EQ(function.signature().name, function.name);
        EXPECT_EQ(findFunction(function.name), &function);
        EXPECT_NE(findImplementation(function.name), nullptr) << function.name;
    }
    EXPECT_EQ(signatures().size(), names.size());
    for (const auto& signature : signatures())
        EXPECT_TRUE(names.contains(signature.name)) << signature.name;
    EXPECT_EQ(findFunction("format_time"), nullptr) << "there is none (vendor's page)";
}

TEST(FunctionTable, GivesWhatItsExamplesSay) {
    for (const auto& function : functionTable()) {
        EXPECT_FALSE(function.examples.empty()) << function.name;
        for (const auto& example : function.examples) {
            SCOPED_TRACE(example.content);
            EXPECT_NE(example.content.find(function.name), std::string_view::npos);
            const auto parsed = parse(std::string(example.content));
            ASSERT_TRUE(parsed) << parsed.error().detail();
            const auto result = render(*parsed, samples::alert());
            ASSERT_TRUE(result) << result.error().detail();
            EXPECT_EQ(result->text, example.result);
        }
    }
}

TEST(FunctionTable, ParametersOfFiltersComeWithAValue) {
    for (const auto& signature : signatures()) {
        if (signature.isFilter) {
            EXPECT_FALSE(signature.parameters.empty()) << signature.name;
        }
        bool hasDefault = false;
        for (const auto& parameter : signature.parameters) {
            hasDefault = hasDefault || !parameter.fallback.empty();
            EXPECT_EQ(hasDefault, !parameter.fallback.empty()) << signature.name << "." << parameter.name;
        }
    }
}

TEST(Variables, AreThoseOfARealBody) {
    const auto& alert = samples::alert();
    for (const auto& [name, value] : alert.members())
        EXPECT_NE(findVariable(alertVariables(), name), nullptr) << name;
    for (const auto& [name, value] : alert.at("results").at(0).members())
        EXPECT_NE(findVariable(resultVariables(), name), nullptr) << name;
    for (const auto& [name, value] : alert.at("policy").members())
        EXPECT_NE(findVariable(policyVariables(), name), nullptr) << name;
}

TEST(Variables, HaveTheirTypeInARealBody) {
    for (const auto& variable : alertVariables()) {
        const auto value = samples::alert().at(variable.name);
        if (value.isMissing())
            continue;
        SCOPED_TRACE(variable.name);
        switch (value.kind()) {
        case ValueKind::Integer:
            EXPECT_EQ(variable.type, Type::Integer);
            break;
        case ValueKind::Text:
            EXPECT_EQ(variable.type, Type::Text);
            EXPECT_NE(variable.form, TextForm::None);
            break;
        case ValueKind::List:
            EXPECT_EQ(variable.type, Type::List);
            break;
        default:
            EXPECT_EQ(variable.type, Type::Map);
            break;
        }
    }
    ASSERT_NE(findVariable(alertVariables(), "signin_url"), nullptr);
    EXPECT_TRUE(findVariable(alertVariables(), "signin_url")->isSecret);
}

TEST(Names, AreDistinctAndThereInBothLanguages) {
    for (const auto table : {severityNames(), statusNames(), typeNames(), annotationNames()}) {
        std::set<std::string_view> values;
        for (const auto& name : table) {
            EXPECT_TRUE(values.insert(name.value).second);
            EXPECT_FALSE(name.in(Locale::Chinese).empty());
            EXPECT_FALSE(name.in(Locale::English).empty());
        }
    }
    EXPECT_EQ(findName(severityNames(), "6")->in(Locale::Chinese), "中级");
    EXPECT_EQ(findName(severityNames(), "7"), nullptr);
    EXPECT_EQ(regionName("cn-hangzhou", Locale::Chinese), "华东1（杭州）");
    EXPECT_EQ(regionName("cn-hangzhou", Locale::English), "China (Hangzhou)");
    EXPECT_EQ(regionName("moon-1", Locale::English), "");
    EXPECT_EQ(alert::findRegion(""), nullptr);
}
