#include "Utf8.h"
#include "alert/FlashdutyEvent.h"
#include "app/cli/Commands.h"
#include "app/cli/Integrations.h"
#include "app/cli/Sentences.h"
#include "delivery/Masking.h"
#include "integration/StepTable.h"

#include <boost/json/array.hpp>

#include <algorithm>

namespace cli {
namespace {

using integration::ConsoleLanguage;
using integration::FieldKind;
using integration::Integration;
using integration::Label;
using integration::LabelGeneration;
using integration::StepField;
using integration::StepView;

QString word(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ConsoleLanguage otherThan(ConsoleLanguage language) {
    return language == ConsoleLanguage::Chinese ? ConsoleLanguage::English : ConsoleLanguage::Chinese;
}

/// The word of the integration's own console, the other language behind it where it differs.
QString bothWords(const Label& label, const Integration& integration) {
    const auto own = word(label.in(integration.consoleLanguage, integration.labels));
    const auto other = word(label.in(otherThan(integration.consoleLanguage), integration.labels));
    return own == other ? own : own + QStringLiteral(" · ") + other;
}

/// Everything a person or a program may see: the key masked, whatever field it stands in.
std::string shownValue(const StepField& field) {
    return core::toValidUtf8(field.secret ? delivery::maskTarget(field.value) : field.value);
}

boost::json::object labelObject(const Label& label) {
    boost::json::object object;
    object["zh"] = label.chinese;
    object["en"] = label.english;
    object["older_zh"] = label.in(ConsoleLanguage::Chinese, LabelGeneration::Older);
    object["older_en"] = label.in(ConsoleLanguage::English, LabelGeneration::Older);
    return object;
}

boost::json::array pathArray(const StepView& view, ConsoleLanguage language, LabelGeneration generation) {
    boost::json::array path;
    for (const auto station : pathIn(view, language, generation))
        path.emplace_back(station);
    return path;
}

boost::json::object fieldObject(const StepField& field, bool isProbe, const words::Words& words) {
    boost::json::object object;
    object["id"] = field.id;
    object["label"] = labelObject(field.label);
    object["kind"] = field.kind == FieldKind::Paste ? "paste" : "choose";
    object["value"] = shownValue(field);
    if (!field.choice.chinese.empty())
        object["choice"] = labelObject(field.choice);
    object["masked"] = field.secret;
    object["assumed"] = field.assumed;
    object["missing"] = field.missing;
    object["probe"] = isProbe;
    object["why"] = words.stepText(field.why).toStdString();
    object["pitfall"] = words.stepText(field.pitfall).toStdString();
    return object;
}

constexpr std::int64_t slsSeverities[] = {10, 8, 6, 4, 2};

/// Severity and status of SLS, and what they become: a table of the vendor's guide, asked for in step 4.
boost::json::array mappingArray() {
    boost::json::array rows;
    for (const auto severity : slsSeverities) {
        boost::json::object row;
        row["severity"] = severity;
        row["flashduty"] = alert::id(alert::severityOf(severity));
        rows.push_back(std::move(row));
    }
    boost::json::object recovered;
    recovered["status"] = alert::id(alert::Status::Resolved);
    recovered["flashduty"] = alert::id(alert::EventStatus::Ok);
    rows.push_back(std::move(recovered));
    return rows;
}

boost::json::object stepObject(const StepView& view, const words::Words& words) {
    boost::json::object object;
    object["step"] = static_cast<int>(view.step);
    object["title"] = labelObject(view.title);
    object["purpose"] = words.stepText(view.purpose).toStdString();
    boost::json::object path;
    path["zh"] = pathArray(view, ConsoleLanguage::Chinese, LabelGeneration::Current);
    path["en"] = pathArray(view, ConsoleLanguage::English, LabelGeneration::Current);
    path["older_zh"] = pathArray(view, ConsoleLanguage::Chinese, LabelGeneration::Older);
    path["older_en"] = pathArray(view, ConsoleLanguage::English, LabelGeneration::Older);
    object["path"] = std::move(path);
    object["link"] = view.deepLink;
    boost::json::array fields;
    for (const auto& field : view.fields)
        fields.push_back(fieldObject(field, false, words));
    for (const auto& field : view.probeFields)
        fields.push_back(fieldObject(field, true, words));
    object["fields"] = std::move(fields);
    if (!view.save.chinese.empty())
        object["save"] = labelObject(view.save);
    boost::json::array notes;
    for (const auto& note : view.notes)
        notes.emplace_back(words.stepText(note).toStdString());
    object["notes"] = std::move(notes);
    if (view.step == integration::Step::Rules)
        object["mapping"] = mappingArray();
    return object;
}

class Printer {
public:
    Printer(const Integration& integration, Terminal& terminal)
        : m_integration(integration)
        , m_terminal(terminal) {}

    void print(const StepView& view) {
        const auto title = m_terminal.words().language() == words::Language::Chinese ? view.title.chinese
                                                                                     : view.title.english;
        m_terminal.line(QString::number(static_cast<int>(view.step)) + QLatin1Char(' ') + word(title));
        m_terminal.line(QStringLiteral("  ") + m_terminal.words().stepText(view.purpose));
        printPath(view);
        if (!view.deepLink.empty())
            m_terminal.rows({{m_terminal.text(say::guideOpen), harmless(view.deepLink)}}, 2);
        for (const auto& field : view.fields)
            print(field);
        if (!view.probeFields.empty())
            m_terminal.line(QStringLiteral("  ") + m_terminal.text(say::guideProbe));
        for (const auto& field : view.probeFields)
            print(field);
        if (!view.save.chinese.empty())
            m_terminal.line(QStringLiteral("  ") +
                            m_terminal.text(say::guideSave, {bothWords(view.save, m_integration)}));
        for (const auto& note : view.notes)
            m_terminal.line(QStringLiteral("  * ") + m_terminal.words().stepText(note));
        if (view.step == integration::Step::Rules)
            printMapping();
        m_terminal.line();
    }

private:
    void printPath(const StepView& view) {
        for (const auto generation : {LabelGeneration::Current, LabelGeneration::Older}) {
            QStringList stations;
            for (const auto station : pathIn(view, m_integration.consoleLanguage, generation))
                stations << word(station);
            const auto text = stations.join(QStringLiteral(" > "));
            if (text.isEmpty() || text == m_lastPath)
                continue;
            m_terminal.rows({{m_terminal.text(generation == LabelGeneration::Current ? say::guidePath
                                                                                     : say::guideOlderPath),
                              text}},
                            2);
            m_lastPath = text;
        }
    }

    void printMapping() const {
        const auto& words = m_terminal.words();
        m_terminal.line(QStringLiteral("  ") + m_terminal.text(say::guideMapping));
        Rows rows;
        for (const auto severity : slsSeverities)
            rows.emplace_back(words.slsSeverity(severity), words.severity(alert::severityOf(severity)));
        rows.emplace_back(words.status(alert::Status::Resolved), words.eventStatus(alert::EventStatus::Ok));
        m_terminal.rows(rows, 4);
    }

    QString valueOf(const StepField& field) const {
        if (!field.choice.chinese.empty())
            return m_terminal.text(say::guideChoose, {bothWords(field.choice, m_integration)});
        const auto value = harmless(shownValue(field));
        if (value.isEmpty())
            return m_terminal.text(field.missing ? say::guideMissing : say::guideEmpty);
        const auto shown =
            field.kind == FieldKind::Choose ? m_terminal.text(say::guideChoose, {value}) : value;
        return field.assumed ? m_terminal.text(say::guideAssumed, {shown}) : shown;
    }

    /// A text of several lines stands below its label as it is, so that it can be copied.
    void printText(const StepField& field) const {
        m_terminal.line(QStringLiteral("  - ") + bothWords(field.label, m_integration) + u':');
        const auto text = shownValue(field);
        for (std::size_t begin = 0; begin <= text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            m_terminal.line(QStringLiteral("      ") + harmless(text.substr(begin, end - begin)));
            begin = end + 1;
        }
    }

    void print(const StepField& field) {
        if (field.value.find('\n') != std::string::npos)
            printText(field);
        else
            m_terminal.line(QStringLiteral("  - ") + bothWords(field.label, m_integration) +
                            QStringLiteral(": ") + valueOf(field));
        if (!field.pitfall.empty())
            m_terminal.line(QStringLiteral("      ") + m_terminal.words().stepText(field.pitfall));
    }

    const Integration& m_integration;
    Terminal& m_terminal;
    QString m_lastPath;
};

/// What the guide shows before anything was set up: the proposed names.
Integration proposed(const Terminal& terminal) {
    Integration integration;
    integration.name = "Flashduty";
    integration.consoleLanguage = terminal.words().language() == words::Language::Chinese
                                      ? ConsoleLanguage::Chinese
                                      : ConsoleLanguage::English;
    proposeNames(integration, {});
    return integration;
}

} // namespace

int runGuide(const Options& options, Terminal& terminal) {
    Integration integration = proposed(terminal);
    if (options.integration) {
        auto found = findIntegration(options, *options.integration);
        if (!found)
            return terminal.fail(Unavailable, found.error());
        integration = std::move(*found);
    }
    integration.probe = integration.probe || options.probe;
    // Without the key: what is printed here ends up in logs and mails.
    const auto views = stepTable(integration, {}, {});
    boost::json::array steps;
    Printer printer(integration, terminal);
    for (const auto& view : views) {
        if (options.step && *options.step != static_cast<int>(view.step))
            continue;
        auto object = stepObject(view, terminal.words());
        printer.print(view);
        if (view.step == integration::Step::Flashduty && !options.integration) {
            // Nobody has chosen yet: the other way to a push URL as well.
            auto shared = integration;
            shared.side = integration::Side::Shared;
            const auto other = stepTable(shared, {}, {}).front();
            object["shared"] = stepObject(other, terminal.words());
            terminal.line(terminal.text(say::guideShared));
            printer.print(other);
        }
        steps.push_back(std::move(object));
    }
    boost::json::object document;
    document["integration"] = core::toValidUtf8(integration.name);
    document["steps"] = std::move(steps);
    terminal.document(document);
    return Success;
}

} // namespace cli
