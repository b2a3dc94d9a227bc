#include "app/cli/RehearsalShapes.h"

#include "app/cli/Sentences.h"
#include "app/cli/Shapes.h"

namespace cli {
namespace {

constexpr std::size_t shownShares = 5;

boost::json::array findingObjects(const std::vector<core::Finding>& findings, const words::Words& words) {
    boost::json::array objects;
    for (const auto& finding : findings)
        objects.push_back(findingObject(finding, words));
    return objects;
}

boost::json::object sizes(const content_template::ContentSize& size) {
    boost::json::object object;
    object["bytes"] = size.bytes;
    object["characters"] = size.characters;
    return object;
}

} // namespace

boost::json::object rehearsalObject(const content_template::Rehearsal& rehearsal, const words::Words& words) {
    auto findings = findingObjects(content_template::findings(rehearsal), words);
    for (std::size_t i = 0; i < rehearsal.lines.size(); ++i) {
        const auto& line = rehearsal.lines[i];
        auto& object = findings[i].as_object();
        boost::json::array fields;
        for (const auto& field : line.fields)
            fields.emplace_back(stored(field));
        boost::json::array classes;
        for (const auto each : line.classes)
            classes.emplace_back(content_template::id(each));
        object["damage"] = content_template::id(line.damage);
        object["fields"] = std::move(fields);
        object["classes"] = std::move(classes);
        object["renderings"] = line.renderings;
    }
    boost::json::array classes;
    for (const auto& row : rehearsal.rows) {
        boost::json::object object;
        object["id"] = content_template::id(row.valueClass);
        object["renderings"] = row.renderings;
        object["breaks"] = rehearsal.breaks(row);
        classes.push_back(std::move(object));
    }
    boost::json::object object;
    object["end"] = content_template::id(rehearsal.end);
    object["renderings"] = rehearsal.renderings;
    object["classes"] = std::move(classes);
    object["findings"] = std::move(findings);
    return object;
}

boost::json::object sizeObject(const content_template::SizeBudget& budget, const words::Words& words) {
    auto object = sizes(budget.size);
    object["limit"] = content_template::SlsLimits::content;
    object["verdict"] = content_template::id(budget.verdict);
    boost::json::array shares;
    for (const auto& share : budget.shares) {
        auto each = sizes(share.size);
        each["field"] = stored(share.field);
        shares.push_back(std::move(each));
    }
    object["shares"] = std::move(shares);
    object["rows"] = budget.rows;
    object["row_characters"] = budget.rowCharacters;
    if (budget.rowsThatFit)
        object["rows_that_fit"] = *budget.rowsThatFit;
    boost::json::array cuts;
    for (const auto& cut : budget.cuts) {
        boost::json::object each;
        each["path"] = stored(cut.path);
        each["of"] = cut.isRows ? "rows" : "characters";
        each["from"] = cut.from;
        cuts.push_back(std::move(each));
    }
    object["cuts"] = std::move(cuts);
    if (budget.leaner) {
        auto leaner = sizes(budget.leaner->size);
        leaner["text"] = budget.leaner->text;
        leaner["verdict"] = content_template::id(budget.leaner->verdict);
        object["leaner"] = std::move(leaner);
    }
    object["findings"] = findingObjects(content_template::findings(budget), words);
    return object;
}

void printRehearsal(const content_template::Rehearsal& rehearsal, Terminal& terminal) {
    terminal.line();
    if (rehearsal.end == content_template::RehearsalEnd::NotParsed) {
        terminal.line(terminal.text(say::notRehearsed));
        return;
    }
    terminal.line(terminal.text(say::rehearsed, {QString::number(rehearsal.renderings)}));
    printFindings(content_template::findings(rehearsal), terminal);
}

void printSize(const content_template::SizeBudget& budget, Terminal& terminal) {
    terminal.line();
    terminal.line(terminal.text(say::contentSize,
                                {QString::number(budget.size.bytes), QString::number(budget.size.characters),
                                 QString::number(content_template::SlsLimits::content)}));
    Rows rows;
    std::size_t others = budget.size.bytes;
    for (const auto& share : budget.shares) {
        if (rows.size() == shownShares)
            break;
        if (share.field.empty())
            continue;
        rows.emplace_back(shown(share.field), terminal.text(say::bytes, {QString::number(share.size.bytes)}));
        others -= share.size.bytes;
    }
    rows.emplace_back(terminal.text(say::otherShares), terminal.text(say::bytes, {QString::number(others)}));
    terminal.rows(rows, 1);
    printFindings(content_template::findings(budget), terminal);
    if (!budget.leaner || budget.verdict == content_template::SizeVerdict::Fits)
        return;
    terminal.line();
    terminal.line(terminal.text(say::leaner));
    terminal.line(QString::fromStdString(budget.leaner->text));
}

} // namespace cli
