#include "delivery/Masking.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

// A known secret never stands in the output, however it was written; no bytes crash; nothing takes long.
// Seeds are fixed and printed by a failure.
namespace {

class Writer {
public:
    explicit Writer(unsigned seed)
        : m_random(seed) {}

    std::size_t below(std::size_t n) { return m_random() % n; }

    std::string secret() {
        static constexpr std::string_view characters =
            "abcdefghijklmnopqrstuvwxyzABCDEF0123456789-._~+/=:@!$&'()*,;%";
        std::string out;
        for (auto n = 12 + below(40); n > 0; --n)
            out += characters[below(below(4) == 0 ? characters.size() : 42)];
        return out;
    }

    // The same characters, each plain or under one of the escapes that URLs and JSON know.
    std::string written(std::string_view secret) {
        std::string out;
        const bool wild = below(2) == 0;
        for (const char c : secret) {
            const auto style = wild ? below(4) : (isPlain(c) ? 0 : 1);
            // A "%" that is to be read as itself has to be escaped; so do the signs that JSON escapes with.
            if (style == 0 && c != '%')
                out += c;
            else if (style == 2)
                out += "\\u00" + hex(c);
            else if (style == 3 && c == '/')
                out += "\\/";
            else
                out += "%" + hex(c);
        }
        return out;
    }

    std::string noise(std::size_t most) {
        static constexpr std::string_view parts[] = {"?",
                                                     "&",
                                                     "token=",
                                                     "integration_key=",
                                                     "\"",
                                                     "\\",
                                                     "%",
                                                     "%25",
                                                     " ",
                                                     "\n",
                                                     "\"signin_url\":\"",
                                                     "x",
                                                     "订",
                                                     "\xFF",
                                                     "\\u0026",
                                                     "://",
                                                     ";",
                                                     "#",
                                                     "=",
                                                     "%3D",
                                                     "%3f"};
        std::string out;
        for (auto n = below(most); n > 0; --n)
            out += parts[below(std::size(parts))];
        return out;
    }

private:
    static bool isPlain(char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.' || c == '_';
    }

    std::string hex(char c) {
        const std::string_view digits = below(2) == 0 ? "0123456789abcdef" : "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        return {digits[byte >> 4U], digits[byte & 0xFU]};
    }

    std::mt19937 m_random;
};

TEST(MaskingProperty, AKnownSecretNeverStays) {
    for (unsigned seed = 1; seed <= 20'000; ++seed) {
        Writer writer(seed);
        const auto secret = writer.secret();
        const std::vector<std::string> secrets{secret};
        // A blank keeps the noise from becoming a part of the first escape.
        const auto written = writer.written(secret);
        const auto text = writer.noise(6) + " " + written + writer.noise(6);
        const auto masked = delivery::maskText(text, secrets);
        ASSERT_EQ(masked.find(written), std::string::npos) << "seed " << seed << "\n"
                                                           << text << "\n"
                                                           << masked;
        ASSERT_EQ(masked.find(secret), std::string::npos) << "seed " << seed << "\n"
                                                          << text << "\n"
                                                          << masked;
        const auto plain = delivery::maskText("a" + secret + "b" + secret, secrets);
        ASSERT_EQ(plain.find(secret.substr(0, secret.size() - 4)), std::string::npos) << "seed " << seed;
    }
}

TEST(MaskingProperty, AParameterValueNeverStaysInItsUrl) {
    static constexpr std::string_view names[] = {
        "integration_key", "app_key", "token", "access_token", "key", "secret", "signature"};
    static constexpr std::string_view safe = "abcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*,+/:@%";
    for (unsigned seed = 1; seed <= 5'000; ++seed) {
        Writer writer(seed);
        std::string value;
        for (auto n = 12 + writer.below(30); n > 0; --n)
            value += safe[writer.below(safe.size())];
        std::string name(names[writer.below(std::size(names))]);
        if (writer.below(2) == 0)
            name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
        const auto target = "/p?a=1&" + name + "=" + value + "&z=1";
        const auto hidden = value.substr(0, value.size() - 4);
        ASSERT_EQ(delivery::maskTarget(target).find(hidden), std::string::npos)
            << "seed " << seed << ' ' << target;
        ASSERT_NE(delivery::maskTarget(target).find("&z=1"), std::string::npos)
            << "seed " << seed << ' ' << target;
        ASSERT_EQ(delivery::maskText("see http://h" + target + " .").find(hidden), std::string::npos)
            << "seed " << seed;
        const auto head = "POST " + target + " HTTP/1.1\r\nAuthorization: Bearer " + value + "\r\n\r\n";
        ASSERT_EQ(delivery::maskHead(head).find(hidden), std::string::npos) << "seed " << seed;
    }
}

TEST(MaskingProperty, AnyBytes) {
    for (unsigned seed = 1; seed <= 5'000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Writer writer(seed);
        auto text = writer.noise(60);
        for (auto n = writer.below(10); n > 0 && !text.empty(); --n)
            text[writer.below(text.size())] = static_cast<char>(writer.below(256));
        const std::vector<std::string> secrets{writer.noise(3), writer.secret()};
        delivery::maskText(text, secrets);
        delivery::maskTarget(text);
        const auto head = delivery::maskHead(text);
        // Line ends are never touched.
        ASSERT_EQ(std::count(head.begin(), head.end(), '\n'), std::count(text.begin(), text.end(), '\n'));
    }
}

// Quadratic work in any of these would run for minutes.
TEST(MaskingProperty, LargeTexts) {
    const std::vector<std::string> secrets{std::string(32, 'a') + "b", "?token=?token=x"};
    for (const std::string unit :
         {"a", "?token=", "\"signin_url\":\"", "\"signin_url\":\"\\", "%25", "\\u0026",
          "?a?b=", "signin_url\\\\\\\\", "&key=1;key=2", "Cookie: a\r\n", "\\\"signin_url\\\":\\\""}) {
        std::string text;
        while (text.size() < 200'000)
            text += unit;
        EXPECT_FALSE(delivery::maskText(text, secrets).empty());
        EXPECT_FALSE(delivery::maskTarget(text).empty());
        EXPECT_FALSE(delivery::maskHead(text).empty());
    }
}

} // namespace
