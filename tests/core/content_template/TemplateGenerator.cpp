#include "TemplateGenerator.h"

namespace content_template {

std::string TemplateGenerator::next() {
    m_names.clear();
    return block(3);
}

std::string TemplateGenerator::block(int depth) {
    std::string result;
    for (auto count = 1 + below(4); count > 0; --count)
        result += piece(depth);
    return result;
}

std::string TemplateGenerator::tag(std::string_view open, const std::string& inside, std::string_view close) {
    std::string result(open);
    result += chance(20) ? "- " : chance(80) ? " " : "";
    result += inside;
    result += chance(20) ? " -" : chance(80) ? " " : "";
    // A brace that closes a map must not run into the delimiter in front of a dash or a text of ours.
    return result.append(close);
}

std::string TemplateGenerator::plainText() {
    static const std::vector<std::string> words = {"a",      " ", "\n",         "\t", "  \n ", "{",   "}",
                                                   "\"",     ":", "\u3000",     "%}", "#}",    "\\",  "$ {x}",
                                                   "\u4e2d", "-", "\U0001F600", "}}", "\n\n",  "<b>", "'"};
    std::string result;
    for (auto count = below(5); count > 0; --count)
        result += oneOf(words);
    return result + " "; // so that no { of ours meets the next delimiter
}

std::string TemplateGenerator::piece(int depth) {
    const auto kind = below(depth > 0 ? 12 : 7);
    if (kind < 2)
        return plainText();
    if (kind < 6)
        return tag("{{", chance(5) ? literal() : any(3), "}}");
    if (kind == 6) {
        if (chance(50))
            return chance(50) ? "{#- note -#}" : "{# {{ note }} \n #}";
        return tag("{%", "raw", "%}") + plainText() + "{{ alert.x }}{% if %}" + plainText() +
               tag("{%", "endraw", "%}");
    }
    if (kind < 10) {
        std::string result = tag("{%", "if " + (chance(70) ? truth(2) : any(2)), "%}") + block(depth - 1);
        if (chance(30))
            result += tag("{%", "elif " + any(2), "%}") + block(depth - 1);
        if (chance(50))
            result += tag("{%", "else", "%}") + block(depth - 1);
        return result + tag("{%", "endif", "%}");
    }
    const std::string name = oneOf({"x", "y", "z"});
    const auto names = m_names.size();
    std::string head;
    if (chance(50)) {
        head = "for " + name + " in " + (chance(90) ? list(1) : any(1));
        m_names.push_back(name);
    } else {
        const std::string pairs = chance(40)   ? "enumerate(" + list(1) + ")"
                                  : chance(50) ? oneOf({"alert.labels.items()", "{'k': 1}.items()"})
                                               : "dictsort(" + map(1) + ")";
        head = "for " + name + ", w in " + pairs;
        m_names.push_back(name);
        m_names.emplace_back("w");
    }
    std::string result = tag("{%", head, "%}") + block(depth - 1) + tag("{%", "endfor", "%}");
    m_names.resize(names);
    return result;
}

std::string TemplateGenerator::literal() {
    return oneOf({"1",
                  "-2",
                  "0",
                  "2.5",
                  "1e3",
                  "''",
                  "'a'",
                  "\"b c\"",
                  "'it\\'s'",
                  "'\\n'",
                  "'\u4e2d\\u6587'",
                  "True",
                  "false",
                  "None",
                  "[]",
                  "{}",
                  "(1, 'a')",
                  "('x',)",
                  "'<&>\"'",
                  "'}}'",
                  "'\\x41\\t\\q'",
                  "0.1",
                  "1.0"});
}

std::string TemplateGenerator::any(int depth) {
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
        return text(depth);
    case 3:
    case 4:
        return number(depth);
    case 5:
        return truth(depth);
    case 6:
        return list(depth);
    case 7:
        return map(depth);
    case 8:
        return literal();
    case 9:
        return m_names.empty() ? "alert.typo.x[0]" : oneOf(m_names);
    case 10:
        return "(" + any(depth - 1) + (chance(50) ? " or " : " and ") + any(depth - 1) + ")";
    default:
        // Kinds that may not fit: both have to refuse them, or give the same.
        if (depth <= 0)
            return literal();
        return any(depth - 1) + oneOf({" + ", " - ", " < ", " == ", " != "}) + any(depth - 1);
    }
}

std::string TemplateGenerator::text(int depth) {
    static const std::vector<std::string> fields = {"alert.project",          "alert.labels.app",
                                                    "alert['status']",        "alert.annotations['a b']",
                                                    "alert.results[0].query", "alert.rows[-1].cnt"};
    static const std::vector<std::string> filters = {"capitalize",
                                                     "lower",
                                                     "upper",
                                                     "title",
                                                     "trim",
                                                     "string",
                                                     "quote",
                                                     "escape_html",
                                                     "escape_markdown",
                                                     "to_json",
                                                     "base64_encoding",
                                                     "md5_encoding",
                                                     "url_encoding",
                                                     "url_decoding",
                                                     "indent",
                                                     "indent(2)",
                                                     "indent(n=1)",
                                                     "removeprefix('de')",
                                                     "removesuffix(\"shop\")"};
    switch (below(depth > 0 ? 12 : 3)) {
    case 0:
        return oneOf(fields);
    case 1:
    case 2:
        return oneOf({"'a'", "\"b c\"", "'\\n x-Y (z'", "'\u4e2d\u6587 \\u00e4'", "''", "'q\"\\\\'", "'Zm9v'",
                      "'12'"});
    case 3:
        return text(depth - 1) + " + " + text(depth - 1);
    case 4:
    case 5:
    case 6:
        return text(depth - 1) + " | " + oneOf(filters);
    case 7:
        return "replace(" + text(depth - 1) + ", " + oneOf({"'a'", "'o'", "''", "'shop'"}) + ", " + text(0) +
               ")";
    case 8:
        return "truncate(" + text(depth - 1) + ", " + oneOf({"0", "3", "100"}) + oneOf({"", ", end='...'"}) +
               ")";
    case 9:
        return list(depth - 1) + " | " + oneOf({"join", "join(',')", "join(d=\" \")"});
    case 10:
        return "(" + text(depth - 1) + ")" + oneOf({"[0]", "[-1]", "[50]", ""});
    default:
        return oneOf({"format_date(1629820800)", "format_date(alert.time, tz='UTC')",
                      "format_date(alert.time, fmt='%Y/%m/%d %j %y %A %b %p %I')",
                      "format_date(alert.time, tz='America/New_York')", "format_date(0, tz='Asia/Kolkata')",
                      "parse_date('2021|08|25', fmt='%Y|%m|%d')", "parse_date('x')",
                      "format_date(1711846800 + alert.time % 7200, tz='Europe/Berlin')"});
    }
}

std::string TemplateGenerator::number(int depth) {
    switch (below(depth > 0 ? 11 : 3)) {
    case 0:
        return oneOf({"alert.severity", "alert.time", "alert.ratio", "alert.zero", "alert.rows[0].n"});
    case 1:
    case 2:
        return oneOf({"0", "1", "7", "-3", "2.5", "0.1", "1e3", "10", "3.0", "-0.75"});
    case 3:
    case 4:
    case 5:
        return "(" + number(depth - 1) + oneOf({" + ", " - ", " * ", " / ", " // ", " % "}) +
               number(depth - 1) + ")";
    case 6:
        return number(depth - 1) + " | " +
               oneOf({"abs", "ceil", "floor", "round", "round(1)", "round(n=2)", "int", "float"});
    case 7:
        return text(depth - 1) + " | " +
               oneOf({"length", "wordcount", "int", "float", "int(default=5)", "float(1.5)"});
    case 8:
        return list(depth - 1) + " | length";
    case 9:
        return oneOf({"sum", "min", "max"}) + "([" + number(0) + ", " + number(0) + "])";
    default:
        return oneOf({"-", "+"}) + number(0) + oneOf({"", " | abs"});
    }
}

std::string TemplateGenerator::truth(int depth) {
    switch (below(depth > 0 ? 8 : 2)) {
    case 0:
        return oneOf({"True", "false", "alert.policy.use_default", "alert.typo"});
    case 1:
        return oneOf(
            {"alert.status == 'firing'", "alert.severity >= 8", "alert.labels.app in alert.project"});
    case 2:
        return number(depth - 1) + oneOf({" < ", " <= ", " > ", " >= ", " == ", " != "}) + number(depth - 1);
    case 3:
        return text(depth - 1) + oneOf({" < ", " == ", " in ", " not in "}) + text(depth - 1);
    case 4:
        return "(not " + truth(depth - 1) + ")"; // behind an operator Jinja2 takes a bare `not` for a name
    case 5:
        return "(" + truth(depth - 1) + oneOf({" and ", " or "}) + truth(depth - 1) + ")";
    case 6:
        return oneOf({"1 in ", "'a' in ", "None not in ", "2.5 in "}) + list(depth - 1);
    default:
        return oneOf({"startswith(", "endswith("}) + text(depth - 1) + ", " + oneOf({"'d'", "''", "'shop'"}) +
               ")";
    }
}

std::string TemplateGenerator::list(int depth) {
    switch (below(depth > 0 ? 9 : 4)) {
    case 0:
        return oneOf({"alert.results", "alert.rows", "alert.numbers"});
    case 1:
        return oneOf(
            {"[1, 2, 3]", "['b', 'A', 'a']", "[]", "('x', 'y')", "[[1, 2], (3, 'b')]", "[0.5, True, None]"});
    case 2:
        return "split(" + text(depth - 1) +
               oneOf({"", ", sep='-'", ", sep=' ', maxsplit=1", ", maxsplit=2"}) + ")";
    case 3:
        return oneOf({"list('abc')", "list(alert.labels)", "parse_json('[1, {\"a\": [true, null]}]')"});
    case 4:
        return "[" + any(depth - 1) + ", " + any(depth - 1) + "]";
    case 5:
        return "sort(" + list(depth - 1) + oneOf({"", ", reverse=true"}) + ")";
    case 6:
        return list(depth - 1) + " + " + list(depth - 1);
    case 7:
        return "enumerate(" + list(depth - 1) + oneOf({"", ", start=1"}) + ")";
    default:
        return "[" + list(depth - 1) + " | " + oneOf({"first", "last"}) + "]";
    }
}

std::string TemplateGenerator::map(int depth) {
    switch (below(depth > 0 ? 5 : 2)) {
    case 0:
        return oneOf({"alert.labels", "alert.annotations", "alert.policy", "alert.rows[0]"});
    case 1:
        return oneOf({"{}", "{'B': 1, 'a': 2}", "dict(k=1, l='x')"});
    case 2:
        return "{'k': " + any(depth - 1) + ", \"it's\": " + any(depth - 1) + "}";
    case 3:
        return "dict(k=" + any(depth - 1) + ")";
    default:
        return "{'k': " + map(depth - 1) + "}['k']";
    }
}

} // namespace content_template
