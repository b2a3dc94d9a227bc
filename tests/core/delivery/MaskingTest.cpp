#include "delivery/Masking.h"
#include "Fixtures.h"
#include "json/Document.h"

#include <gtest/gtest.h>

namespace {

using delivery::maskHead;
using delivery::maskSecret;
using delivery::maskTarget;
using delivery::maskText;

const std::string key = "0123456789abcdef0123456789abcdef042";

struct Case {
    std::string from, to;
};

TEST(MaskSecret, ShowsTheLastFourOfLongOnes) {
    for (const auto& [from, to] : {
             Case{"", "****"},
             Case{"abc", "****"},
             Case{"12345678901", "****"},
             Case{"123456789012", "****9012"},
             Case{key, "****f042"},
             Case{"密密密密密密密密密密密钥", "****密密密钥"},
             Case{"0123456789ab\\nxy", "****"}, // half an escape would break its text
             Case{std::string(12, '\x80'), "****"},
             Case{"****", "****"},
             Case{"****9012", "****9012"},
             Case{"****密密密钥", "****密密密钥"},
             Case{"****90123", "****"},
         })
        EXPECT_EQ(maskSecret(from), to) << from;
}

TEST(MaskTarget, SecretParametersInAnySpelling) {
    for (const auto& [from, to] : {
             Case{"/event/push/alert/aliyun/sls?integration_key=" + key,
                  "/event/push/alert/aliyun/sls?integration_key=****f042"},
             Case{"https://h/p?a=1&integration_key=" + key + "&b=2",
                  "https://h/p?a=1&integration_key=****f042&b=2"},
             Case{"/p?INTEGRATION_KEY=" + key, "/p?INTEGRATION_KEY=****f042"},
             Case{"/p?integration%5Fkey=" + key, "/p?integration%5Fkey=****f042"},
             Case{"/p?integration%5fKEY=" + key, "/p?integration%5fKEY=****f042"},
             Case{"/p?app_key=short&x=1", "/p?app_key=****&x=1"},
             Case{"/p?token=abc&access_token=def&key=g&secret=h&signature=i",
                  "/p?token=****&access_token=****&key=****&secret=****&signature=****"},
             Case{"/p?integration_key=" + key + "?severity=Info",
                  "/p?integration_key=****f042?severity=Info"},
             Case{"/p?token=abc?def", "/p?token=****"},
             Case{"/p?token=a b c", "/p?token=****"},
             Case{"/p?token=a%26b%3Dc&x", "/p?token=****&x"},
             Case{"/p;token=abc", "/p;token=****"},
             Case{"/p#access_token=abc", "/p#access_token=****"},
             Case{"/p?token=&x=1", "/p?token=&x=1"},
             Case{"/p?tokens=abc&mytoken=1&token", "/p?tokens=abc&mytoken=1&token"},
             Case{"/p?u=https%3A%2F%2Fh%3Ftoken%3Dabc%26x%3D1",
                  "/p?u=https%3A%2F%2Fh%3Ftoken%3D****%26x%3D1"},
             Case{"/p?u=h%253Ftoken%253Dabc", "/p?u=h%253Ftoken%253D****"},
             Case{"", ""},
             Case{"?", "?"},
             Case{"%", "%"},
             Case{"/p?%token=abc", "/p?%token=abc"},
         })
        EXPECT_EQ(maskTarget(from), to) << from;
}

TEST(MaskHead, RequestLineAndSecretFieldsOnly) {
    const std::string head = "POST /event/push/alert/aliyun/sls?integration_key=" + key +
                             " HTTP/1.1\r\nHost: example.com\r\nauthorization:  Bearer " + key +
                             " \r\nCOOKIE: a=" + key + "\r\nX-Api-Key:" + key +
                             "\r\nUser-Agent: x?token=1\r\n\r\n";
    EXPECT_EQ(maskHead(head),
              "POST /event/push/alert/aliyun/sls?integration_key=****f042 HTTP/1.1\r\nHost: example.com\r\n"
              "authorization:  Bearer ****f042 \r\nCOOKIE: ****f042\r\nX-Api-Key:****f042\r\n"
              "User-Agent: x?token=1\r\n\r\n");
    EXPECT_EQ(maskHead("GET / HTTP/1.1\r\nAuthorization: Basic dXNlcjpwYXNzd29yZDE=\r\n\r\n"),
              "GET / HTTP/1.1\r\nAuthorization: Basic ****\r\n\r\n");
    EXPECT_EQ(maskHead("GET / HTTP/1.1\r\nProxy-Authorization: " + key + "\r\nSet-Cookie: " + key),
              "GET / HTTP/1.1\r\nProxy-Authorization: ****f042\r\nSet-Cookie: ****f042");
}

TEST(MaskHead, MalformedHeadsKeepTheirOtherBytes) {
    for (const auto& [from, to] : {
             Case{"", ""},
             Case{"\r\n\r\nGET /?token=abc HTTP/1.1\r\n", "\r\n\r\nGET /?token=**** HTTP/1.1\r\n"},
             Case{"GET /?token=a b HTTP/1.1\n", "GET /?token=**** HTTP/1.1\n"},
             Case{"GET /?token=abc", "GET /?token=****"},
             Case{"/?token=abc", "/?token=****"},
             Case{"GET / HTTP/1.1\nAuthorization : abc\nA: b\n",
                  "GET / HTTP/1.1\nAuthorization : ****\nA: b\n"},
             Case{"GET / HTTP/1.1\rCookie: abc\rA: b", "GET / HTTP/1.1\rCookie: ****\rA: b"},
             Case{"GET / HTTP/1.1\r\nCookie: abc\r\n  def\r\nA: b\r\n",
                  "GET / HTTP/1.1\r\nCookie: ****\r\n  ****\r\nA: b\r\n"},
             Case{"GET / HTTP/1.1\r\n Cookie: abc\r\n", "GET / HTTP/1.1\r\n Cookie: ****\r\n"},
             Case{"GET / HTTP/1.1\r\nCookie:\r\n", "GET / HTTP/1.1\r\nCookie:\r\n"},
             Case{"\x16\x03\x01\xFF\x80", "\x16\x03\x01\xFF\x80"},
         })
        EXPECT_EQ(maskHead(from), to) << from;
}

TEST(MaskText, KnownSecretsUnderAnyEscape) {
    const std::vector<std::string> secrets{key, "", "s3cret/with+signs="};
    for (const auto& [from, to] : {
             Case{"before " + key + " after", "before ****f042 after"},
             Case{key + key, "****f042****f042"},
             Case{"x" + key.substr(0, 34), "x" + key.substr(0, 34)},
             Case{"%30123456789abcdef0123456789abcdef042", "****f042"},
             Case{"a s3cret/with+signs= b", "a ****gns= b"},
             Case{"a s3cret%2Fwith%2Bsigns%3D b", "a ****gns= b"},
             Case{"a s3cret%2fwith%2bsigns%3d b", "a ****gns= b"},
             Case{"a s3cret\\/with+signs\\u003d b", "a ****gns= b"},
             Case{"a s3cret%252Fwith%252Bsigns%253D b", "a ****gns= b"},
         })
        EXPECT_EQ(maskText(from, secrets), to) << from;
}

TEST(MaskText, ParametersInAnyUrlOfAText) {
    for (const auto& [from, to] : {
             Case{"see https://h/p?token=abc, then", "see https://h/p?token=**** then"},
             Case{"\"url\":\"https://h/p?a=1\\u0026token=abcdefghijklm\\u0026b=2\"",
                  "\"url\":\"https://h/p?a=1\\u0026token=****jklm\\u0026b=2\""},
             Case{"\"https:\\/\\/h\\/p?token=abc\\/def\" x", "\"https:\\/\\/h\\/p?token=****\" x"},
             Case{"<a href=\"https://h/?key=abc\">", "<a href=\"https://h/?key=****\">"},
             Case{"?token\\u003dabc", "?token\\u003d****"},
             Case{"{\\\"u\\\":\\\"https://h?token=abc\\\"}", "{\\\"u\\\":\\\"https://h?token=****\\\"}"},
             Case{"no parameter: token=abc", "no parameter: token=abc"},
             Case{"a?x=1", "a?x=1"},
         })
        EXPECT_EQ(maskText(from), to) << from;
}

TEST(MaskText, SigninUrlKeepsHostAndPath) {
    for (const auto& [from, to] : {
             Case{R"("signin_url": "https://sls.console.aliyun.com/console/x.json?token=abcdefghijklmnop")",
                  R"("signin_url": "https://sls.console.aliyun.com/console/x.json?token=****mnop")"},
             Case{R"("signin_url":"https://h/p?ticket=abcdefghijklmnop&b=2")",
                  R"("signin_url":"https://h/p?ticket=****&b=2")"},
             Case{R"("signin_url" : "https://h/path/with/secret")", R"("signin_url" : "https://h****cret")"},
             Case{R"("signin_url":"not a url at all")", R"("signin_url":"**** all")"},
             Case{R"("signin_url":"")", R"("signin_url":"")"},
             Case{R"("signin_url":null)", R"("signin_url":null)"},
             Case{R"({\"signin_url\":\"https://h/p?t=abc\"})", R"({\"signin_url\":\"https://h/p?t=****\"})"},
             Case{R"("signin_url":"https://h/p?t=ab\"cd")", R"("signin_url":"https://h/p?t=****")"},
             Case{R"("signin_url":"https://h/p?t=abc)", R"("signin_url":"https://h/p?t=****)"},
         }) {
        EXPECT_EQ(maskText(from), to) << from;
    }
}

TEST(MaskText, ABodyStaysJsonAndLosesOnlyItsSecret) {
    const auto body = support::fixture("bodies/to-json-firing.json");
    const auto masked = maskText(body);
    EXPECT_EQ(masked.find("invented.for.this.test.012345"), std::string::npos);
    EXPECT_NE(masked.find("slsSignIn.json?token=****6789\""), std::string::npos);
    const auto document = json::parse(masked);
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->root()["fingerprint"].string(), "00ddba11c0ffee00");
    EXPECT_EQ(document->root().size(), json::parse(body)->root().size());
    const auto token = masked.find("****");
    EXPECT_EQ(masked.substr(0, token), body.substr(0, token));
    EXPECT_EQ(maskText(masked), masked);
}

} // namespace
