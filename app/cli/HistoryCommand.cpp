#include "Utf8.h"
#include "app/cli/Commands.h"
#include "app/cli/Input.h"
#include "app/cli/Sentences.h"
#include "app/cli/Shapes.h"
#include "delivery/Reading.h"

#include <QStringList>

#include <algorithm>

namespace cli {
namespace {

using Opened = core::Result<std::unique_ptr<history::HistoryReader>>;

Opened open(const Options& options) {
    return history::HistoryReader::open(dataFolder(options.data));
}

/// A text of several lines, each cleaned for itself and indented.
void printLines(std::string_view text, QString (*clean)(std::string_view), Terminal& terminal) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        terminal.line(QStringLiteral("  ") + clean(line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

int runHistoryList(const Options& options, Terminal& terminal) {
    const auto reader = open(options);
    if (!reader)
        return terminal.fail(Unavailable, reader.error());
    boost::json::array rows;
    history::PageQuery query;
    int left = options.limit;
    while (left > 0) {
        query.limit = std::min(left, 500);
        const auto page = (*reader)->page(query);
        if (!page)
            return terminal.fail(Unavailable, page.error());
        for (const auto& row : page->rows) {
            rows.push_back(rowObject(row));
            terminal.line(rowLine(row, terminal));
            query.before = row.id;
            --left;
        }
        if (!page->more || page->rows.empty())
            break;
    }
    if (rows.empty())
        terminal.line(terminal.text(say::noDeliveries));
    boost::json::object document;
    document["deliveries"] = std::move(rows);
    terminal.document(document);
    return Success;
}

int runHistoryShow(const Options& options, Terminal& terminal) {
    const auto reader = open(options);
    if (!reader)
        return terminal.fail(Unavailable, reader.error());
    const auto row = (*reader)->row(options.id);
    if (!row)
        return terminal.fail(Unavailable, row.error());
    const auto delivery = (*reader)->delivery(options.id);
    if (!delivery)
        return terminal.fail(Unavailable, delivery.error());

    const auto reading = delivery::read(*delivery);
    auto document = rowObject(*row);
    document["head"] = core::toValidUtf8(delivery->head);
    document["body"] = stored(delivery->body);
    document["mapping"] = readingObject(reading, terminal.words());
    terminal.document(document);

    const auto& words = terminal.words();
    terminal.line(terminal.text(say::delivery, {QString::number(row->id)}));
    Rows rows{{terminal.text(say::received), localTime(row->receivedUs / 1'000'000)},
              {terminal.text(say::verdict), words.verdict(row->verdict)}};
    if (row->verdict == delivery::Verdict::Refused)
        rows.emplace_back(terminal.text(say::reason),
                          shown(words.reasonText(row->reason, row->detail).toStdString()));
    rows.emplace_back(terminal.text(say::form), words.form(row->form));
    rows.emplace_back(terminal.text(say::peer),
                      row->peer.empty() ? words.origin(row->origin) : shown(row->peer));
    rows.emplace_back(terminal.text(say::reply),
                      row->replyStatus == 0 ? terminal.text(say::none) : QString::number(row->replyStatus));
    rows.emplace_back(terminal.text(say::size), terminal.text(say::bytes, {QString::number(row->size)}));
    terminal.rows(rows, 2);
    for (const auto& mapped : reading.alerts) {
        terminal.line();
        printEvent(mapped, EventDetail::Full, terminal);
    }
    terminal.line();
    printFindings(allFindings(reading), terminal);
    if (!delivery->head.empty()) {
        terminal.line();
        terminal.line(terminal.text(say::request));
        printLines(delivery->head, harmless, terminal);
    }
    terminal.line();
    terminal.line(terminal.text(say::body));
    printLines(delivery->body, shown, terminal);
    return Success;
}

int runHistoryCount(const Options& options, Terminal& terminal) {
    const auto reader = open(options);
    if (!reader)
        return terminal.fail(Unavailable, reader.error());
    const auto counts = (*reader)->counts();
    if (!counts)
        return terminal.fail(Unavailable, counts.error());
    boost::json::object document;
    document["total"] = counts->total;
    document["critical"] = counts->critical;
    document["warning"] = counts->warning;
    document["info"] = counts->info;
    document["unknown"] = counts->unknown;
    document["refused"] = counts->refused;
    terminal.document(document);
    terminal.line(
        terminal.text(say::counts, {QString::number(counts->total), QString::number(counts->critical),
                                    QString::number(counts->warning), QString::number(counts->info),
                                    QString::number(counts->unknown), QString::number(counts->refused)}));
    return Success;
}

} // namespace cli
