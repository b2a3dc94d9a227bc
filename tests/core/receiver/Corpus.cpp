#include "Corpus.h"

namespace receiver::corpus {
namespace {

using delivery::Reason;
using std::string_literals::operator""s;

const std::string host = "Host: 127.0.0.1:8787\r\n";
const std::string good = "POST " + target() + " HTTP/1.1\r\n" + host;

/// A complete request of one request line and lines of fields.
std::string head(const std::string& requestLine, const std::string& fields = host) {
    return requestLine + "\r\n" + fields + "\r\n";
}

std::string withTarget(const std::string& text, const std::string& method = "POST") {
    return head(method + ' ' + text + " HTTP/1.1");
}

std::string withHost(const std::string& value) {
    return head("POST " + target() + " HTTP/1.1", "Host: " + value + "\r\n");
}

std::string repeated(std::string_view text, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i)
        result += text;
    return result;
}

std::string chunked(const std::string& body, const std::string& more = {}) {
    return post(host + "Transfer-Encoding: chunked\r\n" + more, body);
}

} // namespace

Access access() {
    Access result;
    result.tokens = {{"default", std::string(token)}, {"probe", std::string(probeToken)}};
    result.allowedHosts = {"hooks.example.com", "https://Tunnel.Example.net:443/"};
    result.realKeys = {std::string(realKey)};
    return result;
}

std::string target() {
    return "/event/push/alert/aliyun/sls?integration_key=" + std::string(token);
}

std::string post(const std::string& fields, const std::string& body) {
    return "POST " + target() + " HTTP/1.1\r\n" + fields + "\r\n" + body;
}

std::vector<Case> headCases() {
    std::vector<Case> cases;
    const auto add = [&cases](std::string name, std::string bytes, int status = 0,
                              Reason reason = Reason::None) {
        cases.push_back({std::move(name), std::move(bytes), status, reason, {}});
    };
    const auto malformed = [&add](std::string name, std::string bytes) {
        add(std::move(name), std::move(bytes), 400, Reason::MalformedRequest);
    };

    // Good ones.
    add("plain", post(host));
    add("content length 0", post(host + "Content-Length: 0\r\n"));
    add("http/1.0 with host", head("POST " + target() + " HTTP/1.0"));
    add("one empty line before", "\r\n" + post(host));
    add("second token",
        withTarget("/event/push/alert/aliyun/sls?integration_key=" + std::string(probeToken)));
    add("prefix", withTarget("/flashduty" + target()));
    add("any type path",
        withTarget("/event/push/alert/aws/cloudwatch/x?integration_key=" + std::string(token)));
    add("further parameters", withTarget(target() + "&severity=Info&layer_webhook_reset_1_a=b"));
    add("key is not the first",
        withTarget("/event/push/alert/aliyun/sls?a=b&integration_key=" + std::string(token)));
    add("escaped key",
        withTarget("/event/push/alert/aliyun/sls?integration%5Fkey=%30" + std::string(token.substr(1))));
    add("localhost", withHost("localhost"));
    add("LOCALHOST with port", withHost("LOCALHOST:80"));
    add("name below localhost", withHost("sls.localhost:8787"));
    add("final dot", withHost("localhost."));
    add("127.8.9.10", withHost("127.8.9.10:1"));
    add("ipv6 loopback", withHost("[::1]:8787"));
    add("ipv6 loopback in full", withHost("[0:0:0:0:0:0:0:1]"));
    add("allowed host", withHost("hooks.example.com"));
    add("allowed host in capitals with port", withHost("HOOKS.example.com:443"));
    add("allowed host entered as a url", withHost("tunnel.example.net"));
    add("tabs around a value", head("POST " + target() + " HTTP/1.1", "Host:\t127.0.0.1\t\r\n"));
    add("no space after colon", head("POST " + target() + " HTTP/1.1", "Host:127.0.0.1\r\n"));
    add("field name in capitals", head("POST " + target() + " HTTP/1.1", "HOST: 127.0.0.1\r\n"));
    add("empty field value", post(host + "X-Empty:\r\n"));
    add("latin-1 in a value", post(host + "X-Note: caf\xE9\r\n"));
    add("token characters in a name", post(host + "X!#$%&'*+-.^_`|~9: a\r\n"));
    add("100 fields", post(host + repeated("X-A: b\r\n", 99)));
    add("allowed origin", post(host + "Origin: https://hooks.example.com\r\n"));
    add("allowed origin, cross-site",
        post(host + "Origin: https://hooks.example.com\r\nSec-Fetch-Site: cross-site\r\n"));
    add("same-origin without origin", post(host + "Sec-Fetch-Site: same-origin\r\n"));
    add("sec-fetch-site none", post(host + "Sec-Fetch-Site: none\r\n"));
    add("expect in http/1.0 is nothing", head("POST " + target() + " HTTP/1.0", host + "Expect: x\r\n"));

    // Request line.
    malformed("no version", "POST /\r\n\r\n");
    malformed("no version, space", "GET / \r\n\r\n");
    malformed("empty line twice", "\r\n\r\n");
    malformed("two empty lines before", "\r\n\r\n" + post(host));
    malformed("two spaces after the method", head("POST  " + target() + " HTTP/1.1"));
    malformed("two spaces before the version", head("POST " + target() + "  HTTP/1.1"));
    malformed("space before the method", head(" POST " + target() + " HTTP/1.1"));
    malformed("space behind the version", head("POST " + target() + " HTTP/1.1 "));
    malformed("tab instead of space", head("POST\t" + target() + "\tHTTP/1.1"));
    malformed("tab inside the target", head("POST /event/push\talert HTTP/1.1"));
    malformed("bad token in the method", head("PO(ST " + target() + " HTTP/1.1"));
    malformed("colon in the method", head("POST: " + target() + " HTTP/1.1"));
    malformed("slash in the method", head("PO/ST " + target() + " HTTP/1.1"));
    malformed("version in small letters", head("POST " + target() + " http/1.1"));
    malformed("version without minor", head("POST " + target() + " HTTP/1"));
    malformed("version with two digits", head("POST " + target() + " HTTP/1.10"));
    malformed("version with comma", head("POST " + target() + " HTTP/1,1"));
    malformed("another protocol", head("POST " + target() + " ICAP/1.0"));
    malformed("version with sign", head("POST " + target() + " HTTP/+1.1"));
    add("version 1.2", head("POST " + target() + " HTTP/1.2"), 505, Reason::MalformedRequest);
    add("version 2.0", head("POST " + target() + " HTTP/2.0"), 505, Reason::MalformedRequest);
    add("version 0.9", head("POST " + target() + " HTTP/0.9"), 505, Reason::MalformedRequest);
    add("http/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, Reason::MalformedRequest);
    add("tls hello", "\x16\x03\x01\x02\x00\x01\x00\x01\xFC"s, 400, Reason::TlsToPlain);
    malformed("nul first", "\0POST / HTTP/1.1\r\n"s);
    malformed("nul in the target", head("POST /event\0/push HTTP/1.1"s));
    malformed("escape character in the target", head("POST /event\x1B[31m HTTP/1.1"));
    malformed("delete character in the target", head("POST /event\x7F HTTP/1.1"));

    // Line ends, folds, control characters.
    malformed("bare LF after the request line", "POST " + target() + " HTTP/1.1\nHost: 127.0.0.1\r\n\r\n");
    malformed("bare LF after a field", good + "X-A: b\n\r\n");
    malformed("bare LF everywhere", "POST " + target() + " HTTP/1.1\nHost: 127.0.0.1\n\n");
    malformed("bare LF as the last line", good + "\n");
    malformed("bare CR in a value", good + "X-A: b\rc\r\n\r\n");
    malformed("two CR", good + "X-A: b\r\r\n\r\n");
    malformed("CR as the only end", good + "X-A: b\r\rX");
    malformed("bare CR in the request line", "POST /\r HTTP/1.1\r\n\r\n");
    malformed("fold with a space", good + "X-A: b\r\n c\r\n\r\n");
    malformed("fold with a tab", good + "X-A: b\r\n\tc\r\n\r\n");
    malformed("fold before the first field", "POST " + target() + " HTTP/1.1\r\n " + host + "\r\n");
    malformed("fold of nothing", good + " \r\n\r\n");
    malformed("nul in a value", good + "X-A: b\0c\r\n\r\n"s);
    malformed("nul in a name", good + "X\0A: b\r\n\r\n"s);
    malformed("control character in a value", good + "X-A: \x01\r\n\r\n");
    malformed("vertical tab before chunked", good + "Transfer-Encoding: \x0B"
                                                    "chunked\r\n\r\n");
    malformed("form feed in a value", good + "X-A: \x0C\r\n\r\n");
    malformed("delete character in a value", good + "X-A: \x7F\r\n\r\n");

    // Field names.
    malformed("space before the colon", good + "X-A : b\r\n\r\n");
    malformed("tab before the colon", good + "X-A\t: b\r\n\r\n");
    malformed("space before the colon of Content-Length", good + "Content-Length : 5\r\n\r\nhello");
    malformed("space before the colon of Transfer-Encoding",
              good + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n");
    malformed("space inside a name", good + "X A: b\r\n\r\n");
    malformed("no name", good + ": b\r\n\r\n");
    malformed("no colon", good + "X-A\r\n\r\n");
    malformed("bracket in a name", good + "X[A]: b\r\n\r\n");
    malformed("at sign in a name", good + "X@: b\r\n\r\n");
    malformed("quote in a name", good + "\"X\": b\r\n\r\n");
    malformed("utf-8 in a name", good + "X-\xC3\xA4: b\r\n\r\n");

    // Limits.
    add("request line of 8192", withTarget("/" + std::string(8192 - 15, 'a')), 404, Reason::PathNotFound);
    add("request line of 8193", withTarget("/" + std::string(8193 - 15, 'a')), 414,
        Reason::RequestLineTooLong);
    add("endless request line", "POST /" + std::string(20000, 'a'), 414, Reason::RequestLineTooLong);
    add("endless method", std::string(20000, 'A'), 414, Reason::RequestLineTooLong);
    add("101 fields", post(host + repeated("X-A: b\r\n", 100)), 431, Reason::TooManyFields);
    add("head of 32 KB", good + "X-A: " + std::string(32 * 1024 - good.size() - 9, 'a') + "\r\n\r\n");
    add("head of 32 KB and one", good + "X-A: " + std::string(32 * 1024 - good.size() - 8, 'a') + "\r\n\r\n",
        431, Reason::HeadTooLarge);
    add("endless field", good + "X-A: " + std::string(50000, 'a'), 431, Reason::HeadTooLarge);
    add("endless field name", good + std::string(50000, 'a'), 431, Reason::HeadTooLarge);

    // Host.
    const auto badHost = [&add](std::string name, std::string bytes) {
        add(std::move(name), std::move(bytes), 400, Reason::BadHost);
    };
    badHost("no host", head("POST " + target() + " HTTP/1.1", "X-A: b\r\n"));
    badHost("no host in http/1.0", head("POST " + target() + " HTTP/1.0", ""));
    badHost("two hosts", post(host + host));
    badHost("two hosts that differ", post(host + "Host: evil.example\r\n"));
    badHost("empty host", withHost(""));
    badHost("host with user", withHost("user@127.0.0.1"));
    badHost("host with path", withHost("127.0.0.1/x"));
    badHost("host with space", withHost("127.0.0.1 evil"));
    badHost("host with comma", withHost("127.0.0.1, evil"));
    badHost("port is no number", withHost("127.0.0.1:x"));
    badHost("empty port", withHost("127.0.0.1:"));
    badHost("port too large", withHost("127.0.0.1:65536"));
    badHost("two ports", withHost("127.0.0.1:80:80"));
    badHost("port alone", withHost(":80"));
    badHost("ipv6 without bracket", withHost("::1"));
    badHost("open bracket", withHost("[::1"));
    badHost("text behind the bracket", withHost("[::1]x"));
    badHost("two gaps", withHost("[::1::2]"));
    badHost("nine groups", withHost("[1:2:3:4:5:6:7:8:9]"));
    badHost("empty brackets", withHost("[]"));
    badHost("zone", withHost("[fe80::1%25eth0]"));
    badHost("two dots", withHost("a..localhost"));
    badHost("dot alone", withHost("."));
    badHost("number over 255", withHost("127.0.0.256"));
    badHost("short quad", withHost("127.1"));
    badHost("hex quad", withHost("0x7f.0.0.1"));
    badHost("hex number", withHost("0x7f000001"));
    badHost("decimal number", withHost("2130706433"));
    badHost("octal quad", withHost("0177.0.0.1"));
    badHost("utf-8 host", withHost("l\xC3\xB6"
                                   "calhost"));
    badHost("backslash in host", withHost("127.0.0.1\\evil"));
    const auto foreign = [&add](std::string name, std::string value) {
        add(std::move(name), withHost(value), 403, Reason::HostNotAllowed);
    };
    foreign("foreign name", "evil.example");
    foreign("name that begins like localhost", "localhost.evil.example");
    foreign("name that ends like localhost", "evillocalhost");
    foreign("name that ends like an allowed one", "x.hooks.example.com");
    foreign("foreign address", "192.168.1.5:8787");
    foreign("any address", "0.0.0.0:8787");
    foreign("foreign ipv6", "[fe80::1]");
    foreign("mapped ipv6", "[::ffff:127.0.0.1]");

    // Target.
    const auto badTarget = [&add](std::string name, std::string bytes) {
        add(std::move(name), std::move(bytes), 400, Reason::BadTarget);
    };
    badTarget("absolute form", withTarget("http://127.0.0.1" + target()));
    badTarget("asterisk form", withTarget("*"));
    badTarget("relative", withTarget("event/push/alert/aliyun/sls"));
    badTarget("utf-8", withTarget(target() + "&name=\xE5\x91\x8A"));
    badTarget("full-width question mark",
              withTarget("/event/push/alert/aliyun/sls\xEF\xBC\x9Fintegration_key=x"));
    badTarget("fragment", withTarget(target() + "#top"));

    // Path and method.
    add("root", withTarget("/"), 404, Reason::PathNotFound);
    add("favicon", withTarget("/favicon.ico", "GET"), 404, Reason::PathNotFound);
    add("change events", withTarget("/event/push/change/x?integration_key=" + std::string(token)), 404,
        Reason::PathNotFound);
    add("no type path", withTarget("/event/push/alert/?integration_key=" + std::string(token)), 404,
        Reason::PathNotFound);
    add("no type path, no slash", withTarget("/event/push/alert?integration_key=" + std::string(token)), 404,
        Reason::PathNotFound);
    add("path in capitals", withTarget("/EVENT/push/alert/aliyun/sls"), 404, Reason::PathNotFound);
    add("path in the query", withTarget("/?x=" + target()), 404, Reason::PathNotFound);
    for (const char* method :
         {"GET", "HEAD", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "post", "POSTS", "FOO"})
        add("method "s + method, withTarget(target(), method), 405, Reason::MethodNotAllowed);
    add("options asterisk", withTarget("*", "OPTIONS"), 405, Reason::MethodNotAllowed);
    add("connect", withTarget("127.0.0.1:80", "CONNECT"), 405, Reason::MethodNotAllowed);

    // Token.
    const auto wrongKey = [&add](std::string name, const std::string& query) {
        add(std::move(name), withTarget("/event/push/alert/aliyun/sls" + query), 400, Reason::WrongToken);
    };
    wrongKey("no query", "");
    wrongKey("empty query", "?");
    wrongKey("no value", "?integration_key");
    wrongKey("empty value", "?integration_key=");
    wrongKey("wrong value", "?integration_key=0123456789abcdef0123456789abcdee");
    wrongKey("shorter value", "?integration_key=0123456789abcdef0123456789abcde");
    wrongKey("longer value", "?integration_key=" + std::string(token) + "0");
    wrongKey("value twice over", "?integration_key=" + std::string(token) + std::string(token));
    wrongKey("two keys", "?integration_key=" + std::string(token) + "&integration_key=" + std::string(token));
    wrongKey("two different keys", "?integration_key=x&integration_key=" + std::string(token));
    wrongKey("another name", "?key=" + std::string(token));
    wrongKey("name in capitals", "?INTEGRATION_KEY=" + std::string(token));
    wrongKey("two question marks", "?integration_key=" + std::string(token) + "?severity=Info");
    wrongKey("broken escape", "?integration_key=%3" + std::string(token.substr(1)));
    wrongKey("id instead of the secret", "?integration_key=default");
    add("real key", withTarget("/event/push/alert/aliyun/sls?integration_key=" + std::string(realKey)), 400,
        Reason::RealKey);
    add("real key escaped",
        withTarget("/event/push/alert/aliyun/sls?integration_key=%39" + std::string(realKey.substr(1))), 400,
        Reason::RealKey);
    add("real key beside the token", withTarget(target() + "&integration_key=" + std::string(realKey)), 400,
        Reason::RealKey);

    // Pages in a browser.
    const auto crossSite = [&add](std::string name, const std::string& fields) {
        add(std::move(name), post(host + fields), 403, Reason::CrossSite);
    };
    crossSite("foreign origin", "Origin: https://evil.example\r\n");
    crossSite("null origin", "Origin: null\r\n");
    crossSite("empty origin", "Origin:\r\n");
    crossSite("loopback origin", "Origin: http://localhost:3000\r\n");
    crossSite("two origins", "Origin: https://hooks.example.com\r\nOrigin: https://evil.example\r\n");
    crossSite("origin with path", "Origin: https://hooks.example.com/x\r\n");
    crossSite("cross-site", "Sec-Fetch-Site: cross-site\r\n");
    crossSite("cross-site in capitals", "Sec-Fetch-Site: Cross-Site\r\n");
    crossSite("cross-site behind none", "Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site\r\n");

    // Expect.
    add("other expectation", post(host + "Expect: 200-ok\r\n"), 417, Reason::BadExpectation);
    add("two expectations", post(host + "Expect: 100-continue\r\nExpect: 100-continue\r\n"), 417,
        Reason::BadExpectation);
    add("empty expectation", post(host + "Expect:\r\n"), 417, Reason::BadExpectation);

    // The first fault in the stated order decides.
    add("framing before host", head("POST / HTTP/1.1", "Content-Length: x\r\n"), 400, Reason::BadLength);
    add("host before path", head("GET / HTTP/1.1", "X-A: b\r\n"), 400, Reason::BadHost);
    add("foreign host before token", head("POST /event/push/alert/a HTTP/1.1", "Host: evil.example\r\n"), 403,
        Reason::HostNotAllowed);
    add("token before origin", head("POST /event/push/alert/a HTTP/1.1", host + "Origin: null\r\n"), 400,
        Reason::WrongToken);
    add("origin before size", post(host + "Origin: null\r\nContent-Length: 99999999\r\n"), 403,
        Reason::CrossSite);
    return cases;
}

std::vector<Case> bodyCases() {
    std::vector<Case> cases;
    const auto add = [&cases](std::string name, std::string bytes, int status, Reason reason,
                              std::string body = {}) {
        cases.push_back({std::move(name), std::move(bytes), status, reason, std::move(body)});
    };
    const auto accepted = [&add](std::string name, std::string bytes, std::string body) {
        add(std::move(name), std::move(bytes), 0, Reason::None, std::move(body));
    };
    const auto length = [](const std::string& value) {
        return post(host + "Content-Length: " + value + "\r\n", "hello");
    };

    accepted("length", length("5"), "hello");
    accepted("length with leading zeros", length("005"), "hello");
    accepted("length with spaces around", length("  5  "), "hello");
    accepted("bytes of any kind", post(host + "Content-Length: 5\r\n", "\0\r\n\xFF\x7F"s), "\0\r\n\xFF\x7F"s);
    accepted("chunks", chunked("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"), "hello world");
    accepted("Chunked", post(host + "Transfer-Encoding: Chunked\r\n", "1\r\na\r\n0\r\n\r\n"), "a");
    accepted("transfer-encoding behind a tab",
             post(host + "Transfer-Encoding:\tchunked\r\n", "1\r\na\r\n0\r\n\r\n"), "a");
    accepted("empty chunked body", chunked("0\r\n\r\n"), "");
    accepted("hex sizes", chunked("A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n"), "01234567890123456789");
    accepted("size with leading zeros", chunked("0005\r\nhello\r\n000\r\n\r\n"), "hello");
    accepted("chunk extension", chunked("5;a=b;c=\"d e\"\r\nhello\r\n0;x\r\n\r\n"), "hello");
    accepted("trailers", chunked("1\r\na\r\n0\r\nX-A: b\r\nX-B: c\r\n\r\n"), "a");
    accepted("trailer Host stays a trailer", chunked("1\r\na\r\n0\r\nHost: evil.example\r\n\r\n"), "a");
    accepted("16 trailers", chunked("0\r\n" + repeated("X: y\r\n", 16) + "\r\n"), "");
    accepted("chunk line of 256", chunked("1;a=" + std::string(252, 'b') + "\r\na\r\n0\r\n\r\n"), "a");
    accepted("line ends as data", chunked("4\r\n\r\n\r\n\r\n0\r\n\r\n"), "\r\n\r\n");

    const auto badLength = [&](std::string name, const std::string& value) {
        add(std::move(name), length(value), 400, Reason::BadLength);
    };
    badLength("empty length", "");
    badLength("signed length", "+5");
    badLength("negative length", "-5");
    badLength("hex length", "0x5");
    badLength("length with fraction", "5.0");
    badLength("length with exponent", "5e0");
    badLength("length list, equal", "5, 5");
    badLength("length list, different", "5, 6");
    badLength("length with a word", "5 bytes");
    badLength("length in quotes", "\"5\"");
    badLength("length with underscore", "5_0");
    badLength("length with inner space", "5 5");
    badLength("length of 21 digits", std::string(21, '1'));
    badLength("utf-8 digit", "\xEF\xBC\x95");
    add("two equal lengths", post(host + "Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400,
        Reason::BadLength);
    add("two different lengths", post(host + "Content-Length: 5\r\nContent-Length: 0\r\n", "hello"), 400,
        Reason::BadLength);
    add("two lengths in other case", post(host + "Content-Length: 5\r\ncontent-length: 5\r\n", "hello"), 400,
        Reason::BadLength);
    add("length over the limit", post(host + "Content-Length: 1048577\r\n"), 413, Reason::BodyTooLarge);
    add("length over 32 bits", post(host + "Content-Length: 4294967301\r\n", "hello"), 413,
        Reason::BodyTooLarge);
    add("length over 64 bits", post(host + "Content-Length: 18446744073709551621\r\n", "hello"), 413,
        Reason::BodyTooLarge);

    const auto encoding = [&](std::string name, int status, const std::string& lines,
                              const std::string& body = "0\r\n\r\n") {
        add(std::move(name), post(host + lines, body), status, Reason::BadTransferEncoding);
    };
    encoding("CL.TE", 400, "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n");
    encoding("TE.CL", 400, "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n");
    encoding("TE with a bad CL", 400, "Transfer-Encoding: chunked\r\nContent-Length: x\r\n");
    encoding("CL and an unknown TE", 400, "Content-Length: 5\r\nTransfer-Encoding: x\r\n");
    encoding("TE.TE", 400, "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    encoding("TE.TE identity", 400, "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n");
    encoding("TE.TE in other case", 400, "Transfer-Encoding: chunked\r\ntransfer-encoding: x\r\n");
    encoding("identity", 501, "Transfer-Encoding: identity\r\n");
    encoding("gzip, chunked", 501, "Transfer-Encoding: gzip, chunked\r\n");
    encoding("chunked, gzip", 501, "Transfer-Encoding: chunked, gzip\r\n");
    encoding("chunked, chunked", 501, "Transfer-Encoding: chunked, chunked\r\n");
    encoding("chunked,", 501, "Transfer-Encoding: chunked,\r\n");
    encoding(", chunked", 501, "Transfer-Encoding: , chunked\r\n");
    encoding("xchunked", 501, "Transfer-Encoding: xchunked\r\n");
    encoding("chunked with parameter", 501, "Transfer-Encoding: chunked;a=b\r\n");
    encoding("chunked in quotes", 501, "Transfer-Encoding: \"chunked\"\r\n");
    encoding("chunked with a no-break space", 501,
             "Transfer-Encoding: \xC2\xA0"
             "chunked\r\n");
    encoding("empty encoding", 501, "Transfer-Encoding:\r\n");
    add("chunked in http/1.0",
        "POST " + target() + " HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        Reason::BadTransferEncoding);

    const auto badChunk = [&](std::string name, const std::string& body) {
        add(std::move(name), chunked(body), 400, Reason::BadChunk);
    };
    badChunk("no size", "\r\nhello\r\n0\r\n\r\n");
    badChunk("signed size", "+3\r\nabc\r\n0\r\n\r\n");
    badChunk("negative size", "-1\r\nabc\r\n0\r\n\r\n");
    badChunk("0x3", "0x3\r\nabc\r\n0\r\n\r\n");
    badChunk("size with underscore", "1_0\r\nabc");
    badChunk("size is no number", "z\r\nabc\r\n0\r\n\r\n");
    badChunk("space before the size", " 3\r\nabc\r\n0\r\n\r\n");
    badChunk("space behind the size", "3 \r\nabc\r\n0\r\n\r\n");
    badChunk("extension without size", ";a=b\r\nabc\r\n0\r\n\r\n");
    badChunk("size of 17 digits", "00000000000000003\r\nabc\r\n0\r\n\r\n");
    badChunk("LF behind the size", "3\nabc\r\n0\r\n\r\n");
    badChunk("LF behind the extension", "3;a\nabc\r\n0\r\n\r\n");
    badChunk("CR behind the size", "3\rabc\r\n0\r\n\r\n");
    badChunk("nul in the extension", "3;\0\r\nabc\r\n0\r\n\r\n"s);
    badChunk("data longer than its size", "3\r\nabcd\r\n0\r\n\r\n");
    badChunk("data shorter than its size", "5\r\nabc\r\n0\r\n\r\n");
    badChunk("LF behind the data", "3\r\nabc\n0\r\n\r\n");
    badChunk("nothing behind the data", "3\r\nabc0\r\n\r\n");
    badChunk("LF as the last line", "3\r\nabc\r\n0\r\n\n");
    badChunk("LF behind the last size", "3\r\nabc\r\n0\n\r\n");
    badChunk("request behind the last size", "0\r\nGET / HTTP/1.1\r\n\r\n");
    badChunk("chunk line of 257", "1;a=" + std::string(253, 'b') + "\r\na\r\n0\r\n\r\n");
    badChunk("endless extension", "1;" + std::string(5000, 'a'));
    badChunk("extensions over 4 KB together", repeated("1;" + std::string(250, 'a') + "\r\na\r\n", 17));
    badChunk("endless zeros", std::string(5000, '0'));
    badChunk("17 trailers", "0\r\n" + repeated("X: y\r\n", 17) + "\r\n");
    badChunk("trailers over 4 KB", "0\r\nX: " + std::string(4096, 'a') + "\r\n\r\n");
    badChunk("endless trailer", "0\r\nX: " + std::string(20000, 'a'));
    badChunk("folded trailer", "0\r\nX: y\r\n z\r\n\r\n");
    badChunk("trailer without colon", "0\r\nX\r\n\r\n");
    badChunk("trailer without name", "0\r\n: x\r\n\r\n");
    badChunk("space in a trailer's name", "0\r\nX : y\r\n\r\n");
    badChunk("nul in a trailer", "0\r\nX: \0\r\n\r\n"s);
    badChunk("bare CR in a trailer", "0\r\nX: a\rb\r\n\r\n");
    add("chunk over the limit", chunked("100001\r\n"), 413, Reason::BodyTooLarge);
    add("chunk over 32 bits", chunked("100000005\r\nhello\r\n0\r\n\r\n"), 413, Reason::BodyTooLarge);
    add("largest chunk size", chunked("FFFFFFFFFFFFFFFF\r\nhello"), 413, Reason::BodyTooLarge);
    add("chunks over the limit together", chunked("100000\r\n" + std::string(0x100000, 'a') + "\r\n1\r\n"),
        413, Reason::BodyTooLarge);
    return cases;
}

} // namespace receiver::corpus
