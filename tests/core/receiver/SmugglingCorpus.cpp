#include "Corpus.h"

/// What collections for request smuggling and parser conformance try, as own cases from RFC 9110, 9112 and
/// 3986: a message that two programs could read in two ways must not be taken.
namespace receiver::corpus {
namespace {

using delivery::Reason;
using std::string_literals::operator""s;

const std::string host = "Host: localhost\r\n";

class Cases {
public:
    void accepted(std::string name, std::string bytes, std::string body = {}) {
        add(std::move(name), std::move(bytes), 0, Reason::None, std::move(body));
    }
    void refused(std::string name, std::string bytes, int status, Reason reason) {
        add(std::move(name), std::move(bytes), status, reason);
    }

    /// A message with these lines between Host and the empty line, and this behind it.
    void malformed(std::string name, const std::string& lines, const std::string& body = {}) {
        refused(std::move(name), post(host + lines, body), 400, Reason::MalformedRequest);
    }
    void malformedLine(std::string name, const std::string& requestLine) {
        refused(std::move(name), requestLine + "\r\n" + host + "\r\n", 400, Reason::MalformedRequest);
    }
    void badLength(std::string name, const std::string& value) {
        refused(std::move(name), post(host + "Content-Length: " + value + "\r\n", "hello"), 400,
                Reason::BadLength);
    }
    void encoding(std::string name, int status, const std::string& lines) {
        refused(std::move(name), post(host + lines, "0\r\n\r\n"), status, Reason::BadTransferEncoding);
    }
    void badHost(std::string name, const std::string& value) {
        refused(std::move(name), post("Host: " + value + "\r\n"), 400, Reason::BadHost);
    }
    void chunks(std::string name, const std::string& bytes, std::string body) {
        accepted(std::move(name), post(host + "Transfer-Encoding: chunked\r\n", bytes), std::move(body));
    }
    void badChunk(std::string name, const std::string& bytes) {
        refused(std::move(name), post(host + "Transfer-Encoding: chunked\r\n", bytes), 400, Reason::BadChunk);
    }

    std::vector<Case> take() { return std::move(m_cases); }

private:
    void add(std::string name, std::string bytes, int status, Reason reason, std::string body = {}) {
        m_cases.push_back({std::move(name), std::move(bytes), status, reason, std::move(body)});
    }

    std::vector<Case> m_cases;
};

/// RFC 9112, 2.2 and 3.
void requestLines(Cases& cases) {
    const auto version = [](const std::string& text) { return "POST " + target() + ' ' + text; };
    for (const char* text : {"HTTP/01.1", "HTTP/1.01", "HTTP/ 1.1", "HTTP/1. 1", "HTTP /1.1", "XHTTP/1.1",
                             "HTTPS/1.1", "HTTP/11", "HTTP/1.1X", "HTTP/1.", "HTTP/.1", "HTTP/-1.1",
                             "HTTP/1.1;", "HTTP\\1.1", "RTSP/1.0", "HTTP/1.\xC2\xB9", "HTTP/1.1 HTTP/1.1"})
        cases.malformedLine("version "s + text, version(text));
    for (const char* text : {"HTTP/3.0", "HTTP/9.9", "HTTP/0.0", "HTTP/1.9"})
        cases.refused("version "s + text, version(text) + "\r\n" + host + "\r\n", 505,
                      Reason::MalformedRequest);
    cases.malformedLine("no method", " " + target() + " HTTP/1.1");
    cases.malformedLine("method in quotes", "\"POST\" " + target() + " HTTP/1.1");
    cases.malformedLine("high byte in the method", "P\xD6ST " + target() + " HTTP/1.1");
    cases.malformedLine("nul behind the method", "POST\0 "s + target() + " HTTP/1.1");
    cases.malformedLine("byte-order mark before the method", "\xEF\xBB\xBFPOST " + target() + " HTTP/1.1");
    cases.malformedLine("space in the target", "POST " + target() + "&name=a b HTTP/1.1");
    cases.malformedLine("CR before the method", "\rPOST " + target() + " HTTP/1.1");
    cases.malformedLine("LF before the method", "\nPOST " + target() + " HTTP/1.1");
    cases.malformedLine("answer instead of a request", "HTTP/1.1 200 OK");
    for (const char* text :
         {"https://localhost/x", "127.0.0.1:80", "localhost", "?integration_key=x", "\\event\\push"})
        cases.refused("target "s + text, "POST "s + text + " HTTP/1.1\r\n" + host + "\r\n", 400,
                      Reason::BadTarget);
}

/// RFC 9112, 5; RFC 9110, 5.
void fields(Cases& cases) {
    cases.malformed("nul at the end of a name", "X-A\0: b\r\n"s);
    cases.malformed("no-break space behind a name", "Content-Length\xC2\xA0: 5\r\n", "hello");
    cases.malformed("byte-order mark before a name", "\xEF\xBB\xBF"
                                                     "X-A: b\r\n");
    cases.malformed("control character before a name", "\x01Transfer-Encoding: chunked\r\n");
    cases.malformed("vertical tab behind a name", "Transfer-Encoding\x0B: chunked\r\n");
    cases.malformed("control character behind a value", "Transfer-Encoding: chunked\x01\r\n");
    cases.malformed("nul behind a length", "Content-Length: 5\0\r\n"s, "hello");
    cases.malformed("name and colon on two lines", "Transfer-Encoding\r\n: chunked\r\n");
    cases.malformed("folded length", "Content-Length:\r\n 5\r\n", "hello");
    cases.malformed("folded encoding", "Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n");
    cases.malformed("encoding folded into another field", "X-A: b\r\n\tTransfer-Encoding: chunked\r\n");
    cases.malformed("LF CR", "X-A: b\n\r\n");
    cases.malformed("CR CR LF behind a field", "X-A: b\r\r\n");
    cases.malformed("semicolon instead of the colon", "Content-Length; 5\r\n", "hello");
    cases.malformed("equals sign instead of the colon", "Content-Length=5\r\n", "hello");
    cases.malformed("slash in a name", "X/A: b\r\n");
    cases.malformed("comma in a name", "Content-Length,X: 5\r\n");
    cases.malformed("request line among the fields", "GET / HTTP/1.1\r\n");
    cases.accepted("colons in a value", post(host + "X-A: b: c: d\r\n"));
    cases.accepted(
        "an upgrade is not taken up",
        post(host + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"
                    "Content-Length: 5\r\n",
             "hello"),
        "hello");
    cases.accepted("a websocket is not taken up",
                   post(host + "Connection: upgrade\r\nUpgrade: websocket\r\n"));
    cases.accepted("Connection names fields that count",
                   post(host + "Connection: Host, Content-Length\r\nContent-Length: 5\r\n", "hello"),
                   "hello");
    cases.accepted("TE and Trailer", post(host + "TE: trailers\r\nTrailer: Host\r\n"));
    cases.accepted("coded content stays as it is",
                   post(host + "Content-Encoding: gzip\r\nContent-Length: 3\r\n", "\x1F\x8B\x08"),
                   "\x1F\x8B\x08");
    cases.accepted("sec-fetch-site same-site", post(host + "Sec-Fetch-Site: same-site\r\n"));
}

/// RFC 9112, 6: one way to tell where a message ends, or none.
void framing(Cases& cases) {
    for (const char* name : {"Transfer_Encoding", "Transfer---Encoding", "TransferEncoding",
                             "transfer.encoding", "Transfer-Encoding-", "-Transfer-Encoding"})
        cases.encoding("field "s + name, 400, name + ": chunked\r\n"s);
    for (const char* name : {"Content_Length", "content--length", "ContentLength", "Content-Length_"})
        cases.refused("field "s + name, post(host + name + ": 5\r\n", "hello"), 400, Reason::BadLength);
    cases.accepted("X-Content-Length", post(host + "X-Content-Length: 5\r\nContent-Length-Hint: 5\r\n"));
    cases.accepted("X-Transfer-Encoding", post(host + "X-Transfer-Encoding: chunked\r\n"));

    for (const char* value : {"5,", ",5", "5;5", "5 , 5", "1e1", "NaN", "-0", "+0", "0x0", "5L", "5#",
                              "5\xC2\xA0", "\xD9\xA5", "5\x85", "5.", ".5", "'5'", "five"})
        cases.badLength("length "s + value, value);
    cases.badLength("length of 40 zeros", std::string(40, '0'));
    cases.accepted("length with a tab behind", post(host + "Content-Length: 5\t\r\n", "hello"), "hello");
    cases.accepted("length of 20 digits", post(host + "Content-Length: 00000000000000000005\r\n", "hello"),
                   "hello");
    cases.refused("largest length", post(host + "Content-Length: 18446744073709551615\r\n", "hello"), 413,
                  Reason::BodyTooLarge);
    cases.refused(
        "three lengths",
        post(host + "Content-Length: 5\r\nX: y\r\nContent-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400,
        Reason::BadLength);

    cases.encoding("TE with a length of 0", 400, "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n");
    cases.encoding("TE and CL in other case", 400, "tRANSFER-eNCODING: chunked\r\ncONTENT-lENGTH: 5\r\n");
    cases.encoding("TE and CL with other fields between", 400,
                   "Transfer-Encoding: chunked\r\nX-A: b\r\nX-B: c\r\nContent-Length: 5\r\n");
    cases.encoding("empty TE and chunked", 400, "Transfer-Encoding:\r\nTransfer-Encoding: chunked\r\n");
    for (const char* value : {"cow", "chunke", "chunkedd", "chunked chunked", "chunked\t, identity",
                              "chunked;", "chunked; q=1", "'chunked'", "chunked\x85",
                              "\x85"
                              "chunked",
                              "ch\xC3\xBCnked", "trailers", "x-chunked", "deflate", "gzip\tchunked", "*"})
        cases.encoding("encoding "s + value, 501, "Transfer-Encoding: "s + value + "\r\n");
    cases.chunks("Transfer-Encoding in capitals", "1\r\na\r\n0\r\n\r\n", "a");
    cases.accepted("CHUNKED with blanks behind",
                   post(host + "TRANSFER-ENCODING: CHUNKED \t\r\n", "1\r\na\r\n0\r\n\r\n"), "a");
}

/// RFC 3986, 3.2; an empty port is refused too, which nobody sends.
void hosts(Cases& cases) {
    for (const char* value : {"[::1].",
                              "[::1].:98",
                              "localhost.:1.2",
                              "127.0.0.1:80:",
                              "%6cocalhost",
                              "localhost%00",
                              "localhost;evil",
                              "localhost?x",
                              "localhost#x",
                              "@localhost",
                              "localhost@evil",
                              "[v1.x]",
                              "::1]",
                              "[[::1]]",
                              "[::1]:",
                              "[::1]:x",
                              "[::1 ]",
                              "127.0.0.1..",
                              "1.2.3.4.5",
                              "0300.0.0.1",
                              "127.0.0.0x1",
                              "127.0.0.1\xC2\xA0",
                              "localhost\t80",
                              "http://localhost",
                              "//localhost",
                              "localhost:-1",
                              "localhost:+80",
                              "localhost:000080",
                              "*",
                              "a,b"})
        cases.badHost("host "s + value, value);
    cases.badHost("label of 64", std::string(64, 'a') + ".localhost");
    cases.badHost("name of 254", std::string(50, 'a') + '.' + std::string(50, 'a') + '.' +
                                     std::string(50, 'a') + '.' + std::string(50, 'a') + '.' +
                                     std::string(40, 'a') + ".localhost");
    cases.refused("two hosts in other case", post("Host: localhost\r\nhOST: localhost\r\n"), 400,
                  Reason::BadHost);
    cases.refused("host behind an empty one", post("Host:\r\nHost: localhost\r\n"), 400, Reason::BadHost);
    cases.accepted("dotted quad with a final dot", post("Host: 127.0.0.1.\r\n"));
    cases.refused("punycode name", post("Host: xn--nxasmq6b.example\r\n"), 403, Reason::HostNotAllowed);
    cases.refused("mapped address with port", post("Host: [::ffff:127.0.0.1]:80\r\n"), 403,
                  Reason::HostNotAllowed);
}

/// RFC 9112, 7.1.
void chunkedBodies(Cases& cases) {
    const std::string rest = "\r\nabc\r\n0\r\n\r\n";
    for (const char* extension : {"a", "a;b", "a=b;c", "a=\"\"", "a=\"b;c=d\"", "a=\"\\\"\"", "a=\"\xE9\"",
                                  "a=\"\t\"", "a=\"b\";c=d"})
        cases.chunks("extension "s + extension, "3;"s + extension + rest, "abc");
    for (const char* extension :
         {"",   ";a", "a;",   "a=",   "=b",     "a=b=c", "a=\"b",      "a=\"b\"c",     "a=b\"", "a=\"b\\",
          " a", "a ", "a =b", "a= b", "a=\xE9", "\xE9",  "a=\"\x01\"", "a=\"\\\x01\"", "a,b",   "a=(b)"})
        cases.badChunk("bad extension "s + extension, "3;"s + extension + rest);
    cases.badChunk("line end in a quoted extension", "3;a=\"b\r\nc\"" + rest);
    cases.badChunk("blank before the extension", "3 ;a" + rest);
    cases.badChunk("tab behind the size", "3\t" + rest);
    cases.badChunk("comma behind the size", "3," + rest);
    cases.badChunk("size with fraction", "3.0" + rest);
    cases.badChunk("size in quotes", "\"3\"" + rest);
    cases.badChunk("size with h", "3h" + rest);
    cases.badChunk("full-width size", "\xEF\xBC\x93" + rest);
    cases.badChunk("nul behind the size", "3\0"s + rest);
    cases.badChunk("two CR behind the size", "3\r" + rest);
    cases.badChunk("LF CR behind the size", "3\n\r\nabc\r\n0\r\n\r\n");
    cases.badChunk("CR CR behind the data", "3\r\nabc\r\r\n0\r\n\r\n");
    cases.badChunk("empty line before a size", "\r\n3" + rest);
    cases.badChunk("empty line between chunks", "3\r\nabc\r\n\r\n0\r\n\r\n");
    cases.badChunk("negative last chunk", "3\r\nabc\r\n-0\r\n\r\n");
    cases.badChunk("last chunk as 0x0", "3\r\nabc\r\n0x0\r\n\r\n");
    cases.badChunk("CR before the last line", "3\r\nabc\r\n0\r\n\rX");
    cases.badChunk("LF behind a trailer", "0\r\nX: y\n\r\n");
    cases.badChunk("high byte in a trailer's name", "0\r\nX\xE9: y\r\n\r\n");
    cases.badChunk("trailer that begins with a blank", "0\r\n X: y\r\n\r\n");
    cases.chunks("last chunk of 16 zeros", "3\r\nabc\r\n0000000000000000\r\n\r\n", "abc");
    cases.badChunk("trailer Content-Length", "3\r\nabc\r\n0\r\nContent-Length: 3\r\n\r\n");
    cases.badChunk("trailer Transfer-Encoding", "3\r\nabc\r\n0\r\nTransfer-Encoding: chunked\r\n\r\n");
    cases.chunks("trailers of 4 KB", "0\r\nX: " + std::string(4096 - 7, 'a') + "\r\n\r\n", "");
    cases.badChunk("trailers of 4 KB and one", "0\r\nX: " + std::string(4096 - 6, 'a') + "\r\n\r\n");
    cases.chunks("the end of a body as data", "5\r\n0\r\n\r\n\r\n0\r\n\r\n", "0\r\n\r\n");
}

} // namespace

std::vector<Case> smugglingCases() {
    Cases cases;
    requestLines(cases);
    fields(cases);
    framing(cases);
    hosts(cases);
    chunkedBodies(cases);
    return cases.take();
}

std::vector<Case> allCases() {
    std::vector<Case> all;
    for (auto& some : {headCases(), bodyCases(), smugglingCases()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace receiver::corpus
