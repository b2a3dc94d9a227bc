#include "Support.h"
#include "TemplateGenerator.h"
#include "content_template/ToJson.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace content_template {
namespace {

constexpr std::size_t corpusSize = 2400;
constexpr int noJinja2 = 77; // exit status of the script

// Fields without the names of Python's methods, which Jinja2 would find before them.
const char* const alertText = R"({
    "project": "demo-shop", "status": "firing", "severity": 8, "time": 1700000300, "ratio": 0.25, "zero": 0,
    "labels": {"host": "web-1", "app": "shop"},
    "annotations": {"title": "\u4e2d\u6587 \"x\"", "a b": "line\nnext <tag> & more"},
    "policy": {"alert_policy_id": "p", "action_policy_id": "q", "use_default": false, "repeat_interval": "5m0s"},
    "numbers": [3, 1, 2], "results": [{"query": "* | select 1\n-- x"}, {"query": ""}],
    "rows": [{"cnt": "49", "n": 4, "none": null}, {"cnt": "7 of Nine"}]})";

struct Answer {
    int status = -1;
    std::string text;
};

Answer run(const std::string& command) {
    Answer answer;
    std::FILE* pipe = popen(command.c_str(), "r");
    if (!pipe)
        return answer;
    std::string part(65536, '\0');
    while (const auto count = std::fread(part.data(), 1, part.size(), pipe))
        answer.text.append(part, 0, count);
    const int status = pclose(pipe);
    answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return answer;
}

} // namespace

TEST(Differential, GivesWhatJinja2Gives) {
    TemplateGenerator generator(20211);
    std::vector<std::string> contents;
    std::vector<Value> texts;
    for (std::size_t i = 0; i < corpusSize; ++i) {
        contents.push_back(generator.next());
        texts.push_back(Value::text(contents.back()));
    }

    std::string folder = (std::filesystem::temp_directory_path() / "differential-XXXXXX").string();
    ASSERT_NE(mkdtemp(folder.data()), nullptr);
    const std::string work = folder + "/work.json";
    std::ofstream(work) << toJson(
        Value::map({{"alert", fromText(alertText)}, {"templates", Value::list(texts)}}));
    const Answer answer =
        run(std::string(JINJA2_PYTHON " -B '" JINJA2_SCRIPT "' '") + work + "' 2>'" + folder + "/errors'");
    std::ifstream errorFile(folder + "/errors");
    const std::string errors{std::istreambuf_iterator<char>(errorFile), {}};
    std::filesystem::remove_all(folder);
    if (answer.status == noJinja2 || answer.status == 127)
        GTEST_SKIP() << "the package python3-jinja2 is missing: " << errors;
    ASSERT_EQ(answer.status, 0) << errors;

    const auto results = json::parse(answer.text);
    ASSERT_TRUE(results.has_value());
    const auto expected = results->root().children();
    ASSERT_EQ(expected.size(), contents.size());
    const Value alert = fromText(alertText);
    std::size_t failed = 0;
    std::size_t refused = 0;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < contents.size() && failed < 10; ++i) {
        const std::string ours = rendered(contents[i], alert);
        const bool isRefused = expected[i].is(json::Kind::Null);
        refused += isRefused ? 1 : 0;
        characters += ours.size();
        const std::string theirs = expected[i].string();
        const bool isSame = isRefused ? ours.rfind('!', 0) == 0 : ours == theirs;
        failed += isSame ? 0 : 1;
        EXPECT_TRUE(isSame) << "template " << i << ": " << contents[i] << "\nours:   " << ours
                            << "\nJinja2: " << (isRefused ? "(fails)" : theirs);
    }
    // The corpus would prove little if nearly everything failed, or printed nothing.
    EXPECT_LT(refused, corpusSize / 2);
    EXPECT_GT(characters, corpusSize * 20);
    RecordProperty("templates", static_cast<int>(corpusSize));
    RecordProperty("refused", static_cast<int>(refused));
    std::printf("%zu templates, %zu refused by both, %zu characters\n", corpusSize, refused, characters);
}

} // namespace content_template
