#include "app/cli/Options.h"

#include "Utf8.h"
#include "app/cli/Sentences.h"
#include "receiver/ReplyPolicy.h"

#include <CLI/CLI.hpp>

#include <string_view>

namespace cli {
namespace {

/// From 1 to a million million; no description, since that would end up in the help untranslated.
CLI::Validator positive() {
    return {[](std::string& value) {
                const bool isGood = !value.empty() && value.size() <= 12 && value.front() != '0' &&
                                    value.find_first_not_of("0123456789") == std::string::npos;
                return isGood ? std::string() : value;
            },
            std::string()};
}

class Builder {
public:
    Builder(Options& options, const Text& text)
        : m_options(options)
        , m_text(text)
        , m_app(say(say::about), "sls-assistant-cli") {
        m_app.get_formatter()->label("Usage", say(say::labelUsage));
        m_app.get_formatter()->label("OPTIONS", say(say::labelOptions));
        m_app.get_formatter()->label("Positionals", say(say::labelArguments));
        m_app.get_formatter()->label("POSITIONALS", say(say::labelArguments));
        m_app.get_formatter()->label("Subcommands", say(say::labelCommands));
        m_app.get_formatter()->label("SUBCOMMANDS", say(say::labelCommands));
        m_app.get_formatter()->label("SUBCOMMAND", say(say::labelCommand));
        m_app.get_formatter()->label("REQUIRED", say(say::labelRequired));
        m_app.get_formatter()->label("Excludes", say(say::labelExcludes));
        m_app.get_formatter()->column_width(28);
        m_app.set_help_flag("-h,--help", say(say::helpFlag))->group(say(say::labelOptions));
        m_app
            .set_version_flag("--version", std::string("sls-assistant-cli ") + ASSISTANT_VERSION,
                              say(say::versionFlag))
            ->group(say(say::labelOptions));
        grouped(m_app.add_flag("--json", m_options.json, say(say::jsonFlag)));
        grouped(m_app.add_option("--lang", m_language, say(say::langOption)))
            ->check(CLI::Validator(
                [](std::string& value) {
                    return value == "en" || value == "zh_CN" ? std::string() : "--lang " + value;
                },
                std::string()))
            ->type_name("LANG");
        m_app.require_subcommand(1);
        map();
        auto* check = add(m_app, "check", say::checkAbout, Command::Check);
        contentTemplate(check);
        grouped(check->add_flag("--rehearse", m_options.rehearse, say(say::checkRehearse)));
        auto* render = add(m_app, "render", say::renderAbout, Command::Render);
        contentTemplate(render);
        grouped(render->add_flag("--batch", m_options.batch, say(say::renderBatch)));
        receive();
        send();
        history();
        url();
        guide();
        add(m_app, "demo", say::demoAbout, Command::Demo);
    }

    CLI::App& app() { return m_app; }

private:
    std::string say(const char* sentence) const { return m_text(sentence).toStdString(); }
    CLI::Option* grouped(CLI::Option* option) const { return option->group(say(say::labelOptions)); }

    CLI::App* add(CLI::App& parent, const char* name, const char* about, Command command) {
        auto* sub = parent.add_subcommand(name, say(about));
        sub->fallthrough();
        sub->group(say(say::labelCommands));
        sub->set_help_flag("-h,--help", say(say::helpFlag))->group(say(say::labelOptions));
        if (command != Command::None)
            sub->callback([this, command] { m_options.command = command; });
        return sub;
    }

    void map() {
        auto* sub = add(m_app, "map", say::mapAbout, Command::Map);
        sub->add_option("FILE", m_options.file, say(say::mapFile))->type_name("");
    }

    /// A template, and the alert it is for.
    void contentTemplate(CLI::App* sub) {
        auto* file = grouped(sub->add_option("--template", m_options.templateFile, say(say::templateFile)))
                         ->type_name("FILE");
        grouped(sub->add_option("--text", m_options.templateText, say(say::templateText)))
            ->type_name("T")
            ->excludes(file);
        grouped(sub->add_option("--alert", m_options.alert, say(say::sendAlert)))->type_name("FILE");
    }

    void receive() {
        auto* sub = add(m_app, "receive", say::receiveAbout, Command::Receive);
        grouped(sub->add_option("--listen", m_options.listen, say(say::receiveListen)))
            ->type_name("ADDR:PORT");
        auto* token =
            grouped(sub->add_option("--token", m_options.token, say(say::receiveToken)))->type_name("T");
        integration(*sub, *sub)->excludes(token);
        grouped(sub->add_option("--reply", m_options.reply, say(say::receiveReply)))
            ->type_name("POLICY")
            ->check(CLI::Validator(
                [](std::string& value) {
                    return receiver::parseReplyPolicy(value) ? std::string() : "--reply " + value;
                },
                std::string()));
        grouped(sub->add_option("--reply-delay", m_options.replyDelay, say(say::receiveReplyDelay)))
            ->type_name("MS")
            ->check(CLI::Validator(
                [](std::string& value) {
                    const bool isGood = !value.empty() && value.size() <= 5 &&
                                        value.find_first_not_of("0123456789") == std::string::npos &&
                                        std::stoi(value) <= receiver::ReplyPolicy::longestDelay.count();
                    return isGood ? std::string() : "--reply-delay " + value;
                },
                std::string()));
        auto* certificate =
            grouped(sub->add_option("--tls-cert", m_options.tlsCertificate, say(say::receiveTlsCert)))
                ->type_name("FILE");
        auto* key = grouped(sub->add_option("--tls-key", m_options.tlsKey, say(say::receiveTlsKey)))
                        ->type_name("FILE");
        certificate->needs(key);
        key->needs(certificate);
        grouped(sub->add_flag("--quiet", m_options.quiet, say(say::receiveQuiet)));
        grouped(sub->add_option("--count", m_options.count, say(say::receiveCount)))
            ->type_name("N")
            ->check(positive());
    }

    void send() {
        auto* sub = add(m_app, "send", say::sendAbout, Command::Send);
        auto* target = sub->add_option_group("target");
        grouped(target->add_option("--to", m_options.to, say(say::sendTo)))->type_name("URL");
        integration(*target, *sub);
        target->require_option(1);
        grouped(sub->add_option("--alert", m_options.alert, say(say::sendAlert)))->type_name("FILE");
        grouped(sub->add_option("--template", m_options.templateFile, say(say::sendTemplate)))
            ->type_name("FILE");
        auto* resolved = grouped(sub->add_flag("--resolved", m_options.resolved, say(say::sendResolved)));
        grouped(sub->add_flag("--pair", m_options.pair, say(say::sendPair)))->excludes(resolved);
        grouped(sub->add_flag("--yes", m_options.yes, say(say::sendYes)));
    }

    void history() {
        auto* sub = add(m_app, "history", say::historyAbout, Command::None);
        grouped(sub->add_option("--data", m_options.data, say(say::dataOption)))->type_name("DIR");
        sub->require_subcommand(1);
        auto* list = add(*sub, "list", say::historyList, Command::HistoryList);
        grouped(list->add_option("--limit", m_options.limit, say(say::historyLimit)))
            ->type_name("N")
            ->check(positive());
        auto* show = add(*sub, "show", say::historyShow, Command::HistoryShow);
        show->add_option("ID", m_options.id, say(say::historyId))->type_name("")->required();
        add(*sub, "count", say::historyCount, Command::HistoryCount);
    }

    void url() {
        auto* sub = add(m_app, "url", say::urlAbout, Command::Url);
        auto* target = sub->add_option_group("target");
        target->add_option("URL", m_options.url, say(say::urlUrl))->type_name("");
        integration(*target, *sub);
        target->require_option(1);
    }

    void guide() {
        auto* sub = add(m_app, "guide", say::guideAbout, Command::Guide);
        grouped(sub->add_option("--step", m_options.step, say(say::guideStep)))
            ->type_name("N")
            ->check(CLI::Validator(
                [](std::string& value) {
                    return value.size() == 1 && value[0] >= '0' && value[0] <= '5' ? std::string() : value;
                },
                std::string()));
        grouped(sub->add_flag("--probe", m_options.probe, say(say::guideWithProbe)));
        integration(*sub, *sub);
    }

    /// The option, and where its integrations are looked for.
    CLI::Option* integration(CLI::App& options, CLI::App& command) {
        auto* option =
            grouped(options.add_option("--integration", m_options.integration, say(say::integrationOption)))
                ->type_name("NAME");
        grouped(command.add_option("--data", m_options.data, say(say::dataOption)))->type_name("DIR");
        return option;
    }

    Options& m_options;
    const Text& m_text;
    CLI::App m_app;
    std::string m_language; // read by languageArgument() already
};

/// Which argument an English message of the library is about.
std::string subjectOf(const std::string& message) {
    if (const auto required = message.find(" is required"); required != std::string::npos)
        return message.substr(0, required);
    constexpr std::string_view demands = " requires ";
    if (const auto needed = message.find(demands); needed != std::string::npos)
        return message.substr(needed + demands.size());
    const auto colon = message.rfind(": ");
    return colon == std::string::npos ? message : message.substr(colon + 2);
}

const char* sentenceFor(const CLI::ParseError& error) {
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return say::unexpected;
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr ||
        dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr ||
        dynamic_cast<const CLI::RequiresError*>(&error) != nullptr)
        return say::missing;
    if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr)
        return say::excluded;
    return say::badValue;
}

} // namespace

Parsed parseOptions(int argc, const char* const* argv, const Text& text) {
    Parsed parsed;
    Options options;
    Builder builder(options, text);
    try {
        builder.app().parse(argc, argv);
        parsed.options = options;
    } catch (const CLI::Success& success) {
        std::ostringstream out;
        builder.app().exit(success, out, out);
        parsed.output = out.str();
    } catch (const CLI::ParseError& error) {
        const auto what = QString::fromStdString(core::escapeControls(subjectOf(error.what())));
        // The library asks for a command without a look at the words that are none.
        const bool noCommand =
            dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && what.contains(u' ');
        const auto unknown = noCommand ? builder.app().remaining(true) : std::vector<std::string>();
        parsed.exitCode = 2; // CLI11 has codes of its own
        parsed.toError = true;
        const auto problem =
            !unknown.empty()
                ? text(say::unexpected, {QString::fromStdString(core::escapeControls(unknown.front()))})
            : noCommand ? text(say::noCommand)
                        : text(sentenceFor(error), {what});
        const QString lines = text(say::usageError, {problem}) + u'\n' + text(say::usageHelp) + u'\n';
        parsed.output = lines.toStdString();
    }
    return parsed;
}

std::string languageArgument(int argc, const char* const* argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument.starts_with("--lang="))
            return std::string(argument.substr(7));
        if (argument == "--lang" && i + 1 < argc)
            return argv[i + 1];
    }
    return {};
}

} // namespace cli
