#include "CliRun.h"

#include "alert/Read.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using support::document;
using support::runCli;

namespace {

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const QByteArray alertBody =
    R"({"alert_name":"say \"hi\"\n","status":"firing","severity":6,"fingerprint":"f","alert_time":1,"labels":{},)"
    R"("annotations":{"title":"<t> & \u001b[31m"}})";

} // namespace

TEST(CliTemplate, RenderPrintsTheResultAndNothingElse) {
    QTemporaryDir folder;
    const auto alert = written(folder, QStringLiteral("alert.json"), alertBody);
    const auto rendered =
        runCli({QStringLiteral("render"), QStringLiteral("--text"),
                QStringLiteral("{{ alert.alert_name | quote }}"), QStringLiteral("--alert"), alert});
    EXPECT_EQ(rendered.code, 0);
    EXPECT_EQ(rendered.out, R"("say \"hi\"\n")");
    EXPECT_EQ(rendered.error, "");

    const auto file = written(folder, QStringLiteral("content.txt"), "{{ alert.annotations.title }}");
    EXPECT_EQ(runCli({QStringLiteral("render"), QStringLiteral("--template"), file, QStringLiteral("--alert"),
                      alert})
                  .out,
              "<t> & \x1b[31m");
    EXPECT_EQ(runCli({QStringLiteral("render"), QStringLiteral("--template"), QStringLiteral("-")},
                     "{{ alert.severity + 1 }}")
                  .out,
              "9");
    EXPECT_EQ(runCli({QStringLiteral("render"), QStringLiteral("--batch"), QStringLiteral("--text"),
                      QStringLiteral("{\"b\":{{ alert.annotations.title | quote }},\"a\":1}"),
                      QStringLiteral("--alert"), alert})
                  .out,
              "[{\"a\":1,\"b\":\"\\u003ct\\u003e \\u0026 \\u001b[31m\"}]");
    const auto json = runCli({QStringLiteral("render"), QStringLiteral("--json"), QStringLiteral("--text"),
                              QStringLiteral("{{ alert.severity }}")});
    EXPECT_EQ(document(json.out).root()["result"].string(), "8");
}

TEST(CliTemplate, TheBuiltInSampleServes) {
    const auto rendered =
        runCli({QStringLiteral("render"), QStringLiteral("--text"), QStringLiteral("{{ alert | to_json}}")});
    EXPECT_EQ(rendered.code, 0);
    EXPECT_EQ(alert::read(rendered.out).form, alert::BodyForm::ToJson);
}

TEST(CliTemplate, RenderNamesThePlaceOfAFault) {
    for (const char* content :
         {"a\n {{ alert.severity / 0 }}", "a\n {{ alert.x | qoute }}", "a\n {{ x", "a\n {% set a = 1 %}"}) {
        SCOPED_TRACE(content);
        const auto arguments =
            QStringList{QStringLiteral("render"), QStringLiteral("--text"), QString::fromUtf8(content)};
        const auto outcome = runCli(arguments);
        EXPECT_EQ(outcome.code, 2);
        EXPECT_EQ(outcome.out, "");
        EXPECT_TRUE(holds(outcome.error, "line 2, column ")) << outcome.error;
        const auto chinese =
            runCli(QStringList{QStringLiteral("--lang"), QStringLiteral("zh_CN")} + arguments);
        EXPECT_EQ(chinese.code, 2);
        EXPECT_TRUE(holds(chinese.error, "第 2 行")) << chinese.error;
        const auto json = runCli(QStringList{QStringLiteral("--json")} + arguments);
        EXPECT_EQ(json.code, 2);
        EXPECT_EQ(document(json.out).root()["error"]["line"].integer(), 2);
    }
}

TEST(CliTemplate, CheckSaysWhatIsWrongAndHowToMendIt) {
    const auto good =
        runCli({QStringLiteral("check"), QStringLiteral("--text"), QStringLiteral("{{ alert | to_json}}")});
    EXPECT_EQ(good.code, 0);
    EXPECT_EQ(good.out, "No findings.\n");

    const auto bad = runCli({QStringLiteral("check"), QStringLiteral("--text"),
                             QStringLiteral("{\n\"a\": {{ alert.type | quote }}}")});
    EXPECT_EQ(bad.code, 1);
    EXPECT_TRUE(holds(bad.out, "alert.alert_type")) << bad.out;
    EXPECT_TRUE(holds(bad.out, "line 2, column 9")) << bad.out;
    EXPECT_TRUE(holds(bad.out, "  + alert_type")) << bad.out;

    const auto warned =
        runCli({QStringLiteral("check"), QStringLiteral("--text"), QStringLiteral("{{ alert }}")});
    EXPECT_EQ(warned.code, 0) << "a warning is no error";
    EXPECT_TRUE(holds(warned.out, "to_json"));

    const auto chinese = runCli({QStringLiteral("--lang"), QStringLiteral("zh_CN"), QStringLiteral("check"),
                                 QStringLiteral("--text"), QStringLiteral("｛｛ alert | to_json ｝｝")});
    EXPECT_EQ(chinese.code, 1);
    EXPECT_TRUE(holds(chinese.out, "全角大括号"));
    EXPECT_TRUE(holds(chinese.out, "修正第一个问题"));
}

TEST(CliTemplate, CheckInJsonCarriesPlacesCausesAndFixes) {
    const auto outcome = runCli({QStringLiteral("check"), QStringLiteral("--json"),
                                 QStringLiteral("--template"), QStringLiteral("-")},
                                "{\"alert_name\": {{ alert.alert_name }}}");
    EXPECT_EQ(outcome.code, 1);
    const auto parsed = document(outcome.out);
    const auto root = parsed.root();
    const auto first = root["findings"].at(0);
    EXPECT_EQ(first["id"].string(), "text-unquoted");
    EXPECT_EQ(first["depends_on"].string(), "");
    EXPECT_EQ(first["place"]["begin"].integer(), 15);
    EXPECT_EQ(first["fix"]["replacement"].string(), "{{ alert.alert_name | quote }}");
    bool hasConsequence = false;
    for (const auto finding : root["findings"]) {
        if (finding["id"].string() != "result-not-json")
            continue;
        hasConsequence = true;
        EXPECT_EQ(finding["depends_on"].string(), "text-unquoted");
        EXPECT_TRUE(finding["in_result"].exists());
    }
    EXPECT_TRUE(hasConsequence) << outcome.out;
    EXPECT_TRUE(root["rendered"].boolean());
}

TEST(CliTemplate, RehearsalFindsWhatTheSampleHides) {
    const QStringList check{QStringLiteral("check"), QStringLiteral("--template"), QStringLiteral("-")};
    const QByteArray content =
        "{\"fingerprint\": {{ alert.fingerprint | quote }},\n\"desc\": \"{{ alert.annotations.desc }}\"}";
    EXPECT_EQ(runCli(check, content).code, 0) << "right with the sample";

    const auto text = runCli(check + QStringList{QStringLiteral("--rehearse")}, content);
    EXPECT_EQ(text.code, 1);
    EXPECT_TRUE(holds(text.out, "annotations.desc can break the JSON (line 2, column 10)")) << text.out;
    EXPECT_TRUE(holds(text.out, "quotation marks, backslashes, line breaks")) << text.out;
    EXPECT_TRUE(holds(text.out, "Size: ")) << text.out;

    const auto chinese = runCli(
        check + QStringList{QStringLiteral("--rehearse"), QStringLiteral("--lang"), QStringLiteral("zh_CN")},
        content);
    EXPECT_TRUE(holds(chinese.out, "引号、反斜杠、换行")) << chinese.out;

    const auto json =
        runCli(check + QStringList{QStringLiteral("--rehearse"), QStringLiteral("--json")}, content);
    EXPECT_EQ(json.code, 1);
    const auto parsed = document(json.out);
    const auto rehearsal = parsed.root()["rehearsal"];
    EXPECT_EQ(rehearsal["end"].string(), "done");
    const auto finding = rehearsal["findings"].at(0);
    EXPECT_EQ(finding["id"].string(), "rehearsal-breaks-json");
    EXPECT_EQ(finding["damage"].string(), "breaks-json");
    EXPECT_EQ(finding["fields"].compact(), R"(["annotations.desc"])");
    EXPECT_EQ(finding["classes"].at(0).string(), "quotes");
    EXPECT_EQ(rehearsal["classes"].at(1)["id"].string(), "quotes");
    EXPECT_TRUE(rehearsal["classes"].at(1)["breaks"].boolean());
    const auto size = parsed.root()["size"];
    EXPECT_EQ(size["limit"].integer(), 16'384);
    EXPECT_EQ(size["verdict"].string(), "fits");
    EXPECT_EQ(size["shares"].at(0)["field"].string(), "desc");
    EXPECT_FALSE(document(runCli(check + QStringList{QStringLiteral("--json")}, content).out)
                     .root()["rehearsal"]
                     .exists());
}

TEST(CliTemplate, RehearsalOfTheProposedContentIsClean) {
    const auto outcome =
        runCli({QStringLiteral("check"), QStringLiteral("--rehearse"), QStringLiteral("--text"),
                QStringLiteral("{{ alert | to_json}}"), QStringLiteral("--json")});
    EXPECT_EQ(outcome.code, 0) << outcome.out;
    const auto parsed = document(outcome.out);
    for (const auto finding : parsed.root()["rehearsal"]["findings"])
        EXPECT_EQ(finding["damage"].string(), "over-limit");
    EXPECT_GT(parsed.root()["size"]["rows_that_fit"].integer().value_or(0), 50);
}

TEST(CliTemplate, RehearsalWeighsTheContent) {
    QTemporaryDir folder;
    QByteArray rows;
    for (int i = 0; i < 20; ++i)
        rows += QByteArray(i > 0 ? "," : "") + R"({"line":")" + QByteArray(1000, 'x') + "\"}";
    const auto alert = written(folder, QStringLiteral("alert.json"),
                               R"({"alert_name":"a","severity":6,"fire_results":[)" + rows + "]}");
    const QStringList arguments{QStringLiteral("check"),   QStringLiteral("--rehearse"),
                                QStringLiteral("--text"),  QStringLiteral("{{ alert | to_json}}"),
                                QStringLiteral("--alert"), alert};
    const auto text = runCli(arguments);
    EXPECT_EQ(text.code, 1);
    EXPECT_TRUE(holds(text.out, "over the limit of SLS")) << text.out;
    EXPECT_TRUE(holds(text.out, "16 rows of 1,012 characters fit")) << text.out;
    EXPECT_TRUE(holds(text.out, "to be tried with Flashduty before use:\n{\n")) << text.out;
    const auto size = document(runCli(arguments + QStringList{QStringLiteral("--json")}).out);
    EXPECT_EQ(size.root()["size"]["verdict"].string(), "over-in-both");
    EXPECT_EQ(size.root()["size"]["leaner"]["verdict"].string(), "fits");
}

TEST(CliTemplate, ThereIsNoRehearsalOfWhatCannotBeRead) {
    const auto outcome = runCli({QStringLiteral("check"), QStringLiteral("--rehearse"),
                                 QStringLiteral("--text"), QStringLiteral("{{ alert.x")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(holds(outcome.out, "No rehearsal")) << outcome.out;
    EXPECT_FALSE(holds(outcome.out, "Size: ")) << outcome.out;
}

TEST(CliTemplate, WhatComesFromOutsideIsOnlyText) {
    const auto outcome = runCli({QStringLiteral("check"), QStringLiteral("--template"), QStringLiteral("-")},
                                "{\"a\x1b[31m\": \"\x07\", \"b\": {{ alert.\x1b }}, \"\xff\": 1}");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.out.find('\x1b'), std::string::npos) << outcome.out;
    EXPECT_EQ(outcome.out.find('\x07'), std::string::npos) << outcome.out;
}

TEST(CliTemplate, UsageErrorsEndWithTwo) {
    QTemporaryDir folder;
    const auto broken = written(folder, QStringLiteral("broken.json"), "{\"a\":");
    const auto array = written(folder, QStringLiteral("array.json"), "[]");
    const QString text = QStringLiteral("--text");
    const QString file = QStringLiteral("--template");
    const QString alert = QStringLiteral("--alert");
    for (const char* command : {"check", "render"}) {
        const QStringList cases[] = {
            {},
            {text, QStringLiteral("x"), file, QStringLiteral("y")},
            {file, folder.filePath(QStringLiteral("missing.txt"))},
            {text, QStringLiteral("x"), alert, broken},
            {text, QStringLiteral("x"), alert, array},
            {text, QStringLiteral("x"), alert, folder.filePath(QStringLiteral("missing.json"))},
            {file, QStringLiteral("-"), alert, QStringLiteral("-")},
        };
        for (const auto& arguments : cases) {
            SCOPED_TRACE(arguments.join(u' ').toStdString());
            const auto outcome = runCli(QStringList{QString::fromLatin1(command)} + arguments);
            EXPECT_EQ(outcome.code, 2);
            EXPECT_FALSE(outcome.error.empty());
            EXPECT_EQ(outcome.out, "");
        }
    }
}

TEST(CliTemplate, SendRendersAnyTemplate) {
    QTemporaryDir folder;
    const auto content = written(
        folder, QStringLiteral("content.txt"),
        R"({"fingerprint": {{ alert.fingerprint | quote }}, "status": {{ alert.status | quote }}, "severity": {{ alert.severity }},
"alert_name": {{ ("Rule " + alert.alert_name) | quote }}, "alert_time": {{ alert.alert_time }},
"labels": {{ alert.labels | to_json }}, "annotations": {{ alert.annotations | to_json }}})");
    support::RunningReceiver receiver(folder.filePath(QStringLiteral("data")));
    const auto sent =
        runCli({QStringLiteral("send"), QStringLiteral("--to"), QString::fromStdString(receiver.url()),
                QStringLiteral("--template"), content, QStringLiteral("--pair"), QStringLiteral("--json")});
    EXPECT_EQ(sent.code, 0) << sent.out << sent.error;
    for (const char* status : {"firing", "resolved"}) {
        const auto line = receiver.readLine();
        EXPECT_TRUE(holds(line, status)) << line;
    }
    receiver.terminate();
    EXPECT_EQ(receiver.end(), 0);

    const auto shown =
        runCli({QStringLiteral("history"), QStringLiteral("--data"), folder.filePath(QStringLiteral("data")),
                QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--json")});
    EXPECT_TRUE(holds(shown.out, "Rule ")) << shown.out;

    const auto faulty = written(folder, QStringLiteral("faulty.txt"), "{{ alert | tojson }}");
    const auto refused =
        runCli({QStringLiteral("send"), QStringLiteral("--to"), QString::fromStdString(receiver.url()),
                QStringLiteral("--template"), faulty});
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(holds(refused.error, "tojson")) << refused.error;
}
