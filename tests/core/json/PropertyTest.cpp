#include "json/Document.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

// Random texts, from fixed seeds that a failure prints.
namespace {

using json::Kind;
using json::Value;

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed) {}

    std::size_t below(std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(m_random);
    }

    std::string space() {
        static const std::array<std::string, 6> spaces{"", "", "", " ", "\n", "\r\n\t "};
        return spaces[below(spaces.size())];
    }

    std::string text() {
        static const std::array<std::string, 12> parts{
            "a", "\\\"", "\\\\", "\\u0041", "\\ud83d\\ude00", "订", "😀", " ", "{", "]", ",", "\\n"};
        std::string out = "\"";
        for (auto n = below(5); n > 0; --n)
            out += parts[below(parts.size())];
        return out + '"';
    }

    std::string value(int depth) {
        switch (depth > 0 ? below(7) : below(5)) {
        case 0:
            return "null";
        case 1:
            return below(2) == 0 ? "true" : "false";
        case 2:
            return std::array<std::string, 5>{"0", "-1.5", "1e9", "12345678901234567890",
                                              "-0.0E-1"}[below(5)];
        case 3:
        case 4:
            return text();
        case 5:
            return container('[', ']', depth);
        default:
            return container('{', '}', depth);
        }
    }

    std::string bytes(std::size_t most) {
        static constexpr std::string_view likely =
            "{}[]\",:0123456789.eE+-truefalsn \n\\u\xE8\xAE\xA2\x80\xFF";
        std::string out;
        for (auto n = below(most); n > 0; --n)
            out.push_back(below(3) == 0 ? static_cast<char>(below(256)) : likely[below(likely.size())]);
        return out;
    }

    std::string mutated(std::string text) {
        for (auto n = 1 + below(3); n > 0 && !text.empty(); --n) {
            const auto at = below(text.size());
            switch (below(3)) {
            case 0:
                text.erase(at, 1 + below(4));
                break;
            case 1:
                text.insert(at, bytes(4));
                break;
            default:
                text[at] = static_cast<char>(below(256));
            }
        }
        return text;
    }

private:
    std::string container(char open, char close, int depth) {
        std::string out(1, open);
        const auto count = below(4);
        for (std::size_t i = 0; i < count; ++i) {
            out += (i == 0 ? "" : ",") + space();
            if (open == '{')
                out += text() + space() + ":" + space();
            out += value(depth - 1) + space();
        }
        return out + close;
    }

    std::mt19937 m_random;
};

std::size_t checkTree(Value value, std::size_t from, std::string_view text) {
    EXPECT_GE(value.offset(), from);
    const auto source = value.source();
    EXPECT_EQ(source.data(), text.data() + value.offset());
    EXPECT_EQ(value.position(), core::positionAt(text, value.offset()));
    auto at = value.offset() + 1;
    for (const Value child : value) {
        at = checkTree(child, at, text);
        EXPECT_LE(at, value.offset() + source.size());
    }
    // Each value is a document of its own with the same content.
    const auto alone = json::parse(std::string(source));
    EXPECT_TRUE(alone.has_value());
    if (alone) {
        EXPECT_EQ(alone->root().kind(), value.kind());
        EXPECT_EQ(alone->root().compact(), value.compact());
        EXPECT_EQ(alone->root().size(), value.size());
    }
    return value.offset() + source.size();
}

void check(const std::string& text) {
    const auto document = json::parse(text);
    if (!document) {
        const auto error = document.error();
        ASSERT_TRUE(error.position().has_value());
        EXPECT_LE(error.position()->offset, text.size());
        EXPECT_EQ(*error.position(), core::positionAt(text, error.position()->offset));
        return;
    }
    checkTree(document->root(), 0, document->source());
    const auto pretty = json::parse(json::pretty(*document));
    ASSERT_TRUE(pretty.has_value());
    EXPECT_EQ(pretty->root().compact(), document->root().compact());
    EXPECT_EQ(json::pretty(*pretty), json::pretty(*document));
}

TEST(JsonProperty, MadeDocumentsAreReadWhole) {
    for (unsigned seed = 1; seed <= 2'000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Maker make(seed);
        const auto text = make.space() + make.value(5) + make.space();
        ASSERT_TRUE(json::parse(text).has_value()) << text;
        check(text);
        if (HasFailure())
            return;
    }
}

TEST(JsonProperty, MutatedDocumentsAndAnyBytesAreJudged) {
    for (unsigned seed = 1; seed <= 5'000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Maker make(seed);
        check(make.mutated(make.value(4)));
        check(make.bytes(60));
        if (HasFailure())
            return;
    }
}

TEST(JsonProperty, DeepTextsStaySmallWhenPretty) {
    std::string text(127, '[');
    for (int i = 0; i < 20'000; ++i)
        text += i == 0 ? "1" : ",1";
    text.append(127, ']');
    const auto document = json::parse(text);
    ASSERT_TRUE(document.has_value());
    EXPECT_LT(json::pretty(*document).size(), 40 * text.size());
}

} // namespace
