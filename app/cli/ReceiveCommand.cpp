#include "app/ListenAddress.h"
#include "app/Signals.h"
#include "app/cli/Commands.h"
#include "app/cli/Input.h"
#include "app/cli/Integrations.h"
#include "app/cli/Sentences.h"
#include "app/cli/Shapes.h"
#include "receiver/Receiver.h"
#include "receiver/Tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {
namespace {

bool isGoodToken(const std::string& token) {
    return token.size() >= 8 && token.size() <= 128 && std::all_of(token.begin(), token.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == '.' || c == '~';
           });
}

/// Prints each delivery once it is stored; the rows come out of the history, so that what is printed is what
/// is kept.
class Journal {
public:
    Journal(const Options& options, Terminal& terminal)
        : m_options(options)
        , m_terminal(terminal) {}

    core::Result<void> open(const std::filesystem::path& folder) {
        auto reader = history::HistoryReader::open(folder);
        if (!reader)
            return reader.error();
        m_reader = std::move(*reader);
        history::PageQuery newest;
        newest.limit = 1;
        const auto page = m_reader->page(newest);
        if (!page)
            return page.error();
        m_last = page->rows.empty() ? 0 : page->rows.front().id;
        return {};
    }

    /// Everything that came since the last call.
    void catchUp() {
        for (bool more = true; more && !isDone();) {
            history::PageQuery query;
            query.after = m_last;
            const auto page = m_reader->page(query);
            if (!page)
                return;
            for (auto row = page->rows.rbegin(); row != page->rows.rend() && !isDone(); ++row)
                print(*row);
            more = page->more;
        }
    }

    bool isDone() const { return m_isClosed || (m_options.count > 0 && m_accepted >= m_options.count); }

private:
    void print(const history::Row& row) {
        m_last = row.id;
        if (row.verdict == delivery::Verdict::Accepted)
            ++m_accepted;
        if (m_options.quiet)
            return;
        boost::json::object object;
        object["event"] = "delivery";
        for (const auto& member : rowObject(row))
            object[member.key()] = member.value();
        m_isClosed = !m_terminal.document(object);
        m_terminal.line(rowLine(row, m_terminal));
        if (row.eventCount > 1)
            m_terminal.line(QStringLiteral("      ") +
                            m_terminal.text(say::batchOf, {QString::number(row.eventCount - 1)}));
    }

    const Options& m_options;
    Terminal& m_terminal;
    std::unique_ptr<history::HistoryReader> m_reader;
    std::int64_t m_last = 0;
    std::int64_t m_accepted = 0;
    bool m_isClosed = false; ///< nobody reads what is printed
};

/// The given token, that of the given integration alone, or all that are stored.
core::Result<std::vector<receiver::Token>> tokensOf(const Options& options,
                                                    const std::optional<std::string>& token,
                                                    const std::filesystem::path& folder) {
    if (token)
        return std::vector<receiver::Token>{{"default", *token}};
    if (!options.integration)
        return receiver::loadOrCreateTokens(folder);
    const auto integration = findIntegration(options, *options.integration);
    if (!integration)
        return integration.error();
    auto all = receiver::loadOrCreateTokens(folder, {integration->id});
    if (all)
        std::erase_if(*all, [&](const receiver::Token& each) { return each.id != integration->id; });
    return all;
}

} // namespace

int runReceive(const Options& options, Terminal& terminal) {
    const auto endpoint = app::listenAddress(QString::fromStdString(options.listen));
    if (!endpoint)
        return terminal.fail(Usage, "usage", terminal.text(say::badListen));
    std::optional<std::string> token;
    if (options.token) {
        const auto given = readSecret(*options.token);
        if (!given)
            return terminal.fail(Usage, given.error());
        if (!isGoodToken(*given))
            return terminal.fail(Usage, "usage", terminal.text(say::badToken));
        token = *given;
    }

    std::shared_ptr<const receiver::TlsIdentity> identity;
    if (!options.tlsCertificate.empty()) {
        auto loaded = receiver::TlsIdentity::load({options.tlsCertificate, options.tlsKey},
                                                  history::systemClock() / 1'000'000);
        if (!loaded)
            return terminal.fail(Unavailable, loaded.error());
        identity = std::move(*loaded);
    }

    const auto folder = dataFolder(options.data);
    Journal journal(options, terminal);
    {
        receiver::Receiver receiver(folder);
        QObject::connect(&receiver, &receiver::Receiver::databaseSetAside, &receiver,
                         [&](const QString& name) {
                             terminal.note(terminal.text(say::databaseSetAside, {shown(name.toStdString())}));
                         });
        if (const auto error = receiver.storeError())
            return terminal.fail(Unavailable, *error);
        auto tokens = tokensOf(options, token, folder);
        if (!tokens)
            return terminal.fail(Unavailable, tokens.error());
        receiver.setTokens(std::move(*tokens));
        receiver.setTls(identity);
        auto policy = receiver::parseReplyPolicy(options.reply).value_or(receiver::ReplyPolicy());
        policy.delay = std::chrono::milliseconds(options.replyDelay);
        receiver.setReplyPolicy(policy);
        if (const auto opened = journal.open(folder); !opened)
            return terminal.fail(Unavailable, opened.error());
        if (const auto started = receiver.start(endpoint->address, endpoint->port); !started)
            return terminal.fail(Unavailable, started.error());

        const app::Signals signals([] { QCoreApplication::quit(); });
        QObject::connect(&receiver, &receiver::Receiver::stored, &receiver, [&] {
            journal.catchUp();
            if (journal.isDone())
                QCoreApplication::quit();
        });
        QObject::connect(&receiver, &receiver::Receiver::storeTrouble, &receiver, [&] {
            if (const auto error = receiver.storeError())
                terminal.note(shown(terminal.words().error(*error).toStdString()));
        });
        // The one place where a token is shown in full: whoever starts a receiver needs its URL.
        boost::json::object listening;
        listening["event"] = "listening";
        listening["url"] = receiver.url().toStdString();
        if (!policy.isPlain()) {
            listening["reply"] = receiver::replyPolicyText(policy);
            listening["reply_delay_ms"] = policy.delay.count();
            terminal.note(terminal.text(
                say::notPlain, {QString::fromStdString(options.reply), QString::number(options.replyDelay)}));
        }
        if (identity)
            listening["certificate_sha256"] = identity->certificate().fingerprint;
        terminal.document(listening);
        terminal.line(receiver.url());
        QCoreApplication::exec();
    }
    // The receiver's end has let requests in work finish: what was answered since is stored too.
    journal.catchUp();
    return Success;
}

} // namespace cli
