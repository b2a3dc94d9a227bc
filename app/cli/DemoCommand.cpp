#include "app/cli/Commands.h"
#include "app/cli/Sample.h"
#include "app/cli/Sentences.h"
#include "app/cli/Shapes.h"
#include "integration/PushUrl.h"
#include "receiver/Receiver.h"
#include "receiver/Tokens.h"
#include "sending/HttpSender.h"
#include "sending/SlsRequest.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace cli {
namespace {

using Meaning = sending::FlashdutyReply::Meaning;

/// Sends two bodies one after the other to the demo's own receiver.
class Pair {
public:
    explicit Pair(const QString& url, const std::string& firing, const std::string& resolved)
        : m_url(url.toStdString())
        , m_bodies{firing, resolved} {}

    /// Whether both were taken.
    bool run() {
        QObject::connect(&m_sender, &sending::HttpSender::finished, &m_sender,
                         [this](const sending::HttpAnswer& answer) {
                             m_answers.push_back(answer);
                             const auto reply = sending::explain(answer);
                             if (reply.meaning != Meaning::Accepted || !reply.deliveredForSls)
                                 QCoreApplication::exit(Failed);
                             else if (m_answers.size() == m_bodies.size())
                                 QCoreApplication::exit(Success);
                             else
                                 sendNext();
                         });
        QTimer::singleShot(0, &m_sender, [this] { sendNext(); });
        return QCoreApplication::exec() == Success;
    }

    const std::vector<sending::HttpAnswer>& answers() const { return m_answers; }

private:
    void sendNext() {
        m_sender.send(sending::slsRequest(m_url, QByteArray::fromStdString(m_bodies[m_answers.size()])));
    }

    std::string m_url;
    std::vector<std::string> m_bodies;
    std::vector<sending::HttpAnswer> m_answers;
    sending::HttpSender m_sender;
};

int unexpected(const QString& what, Terminal& terminal) {
    return terminal.fail(Failed, "demo", terminal.text(say::demoWrong, {what}));
}

void printSent(const char* sentence, const sending::HttpAnswer& answer, Terminal& terminal) {
    terminal.line(terminal.text(sentence, {QString::number(answer.status),
                                           QString::number(std::llround(answer.timing.doneMs.value_or(0)))}));
}

/// The bodies in the history, oldest first.
core::Result<std::vector<std::string>> storedBodies(const std::filesystem::path& folder) {
    auto reader = history::HistoryReader::open(folder);
    if (!reader)
        return reader.error();
    const auto page = (*reader)->page({});
    if (!page)
        return page.error();
    std::vector<std::string> bodies;
    for (auto row = page->rows.rbegin(); row != page->rows.rend(); ++row) {
        auto delivery = (*reader)->delivery(row->id);
        if (!delivery)
            return delivery.error();
        bodies.push_back(std::move(delivery->body));
    }
    return bodies;
}

bool isAsTheSampleGives(const alert::Reading& firing, const alert::Reading& resolved) {
    if (firing.alerts.size() != 1 || resolved.alerts.size() != 1)
        return false;
    const auto& first = firing.alerts.front().event;
    const auto& second = resolved.alerts.front().event;
    return first.severity == alert::Severity::Critical && first.status == alert::Status::Firing &&
           second.eventStatus == alert::EventStatus::Ok && second.status == alert::Status::Resolved &&
           !first.alertKey.empty() && first.alertKey == second.alertKey && first.title == second.title;
}

} // namespace

int runDemo(Terminal& terminal) {
    const QTemporaryDir temporary;
    if (!temporary.isValid())
        return terminal.fail(Unavailable, "no_temporary_folder",
                             terminal.text(say::demoWrong, {terminal.text(say::demoNoFolder)}));
    const auto folder = std::filesystem::path(temporary.filePath(QStringLiteral("data")).toStdString());
    receiver::Receiver receiver(folder);
    if (const auto error = receiver.storeError())
        return terminal.fail(Unavailable, *error);
    receiver.setTokens({{"default", receiver::newToken()}});
    if (const auto started = receiver.start(QStringLiteral("127.0.0.1"), 0); !started)
        return terminal.fail(Unavailable, started.error());
    const auto masked = integration::parsePushUrl(receiver.url().toStdString()).masked();
    terminal.line(terminal.text(say::demoListening, {harmless(masked)}));

    const auto firing = freshSample();
    const auto resolved =
        firing ? sending::resolvedBody(*firing, QDateTime::currentSecsSinceEpoch() + 60) : firing;
    if (!resolved)
        return terminal.fail(Failed, resolved.error());
    Pair pair(receiver.url(), *firing, *resolved);
    const bool isTaken = pair.run();
    const auto& answers = pair.answers();
    printSent(say::demoSentFiring, answers.front(), terminal);
    if (answers.size() > 1)
        printSent(say::demoSentResolved, answers.back(), terminal);
    if (!isTaken)
        return unexpected(terminal.words().reply(sending::explain(answers.back())), terminal);

    const auto bodies = storedBodies(folder);
    if (!bodies)
        return terminal.fail(Unavailable, bodies.error());
    if (bodies->size() != 2)
        return unexpected(terminal.text(say::demoNotTwo, {QString::number(bodies->size())}), terminal);
    if (bodies->front() != *firing || bodies->back() != *resolved)
        return unexpected(terminal.text(say::demoBytes), terminal);
    const auto first = alert::read(bodies->front());
    const auto second = alert::read(bodies->back());
    if (!isAsTheSampleGives(first, second))
        return unexpected(terminal.text(say::demoMapping), terminal);

    terminal.line(terminal.text(say::demoMapped));
    for (const auto* reading : {&first, &second}) {
        terminal.line();
        printEvent(reading->alerts.front(), EventDetail::Short, terminal);
    }
    terminal.line();
    terminal.line(terminal.text(say::demoFine));
    boost::json::array steps;
    for (const auto& answer : answers)
        steps.push_back(replyObject(answer, sending::explain(answer)));
    boost::json::object document;
    document["ok"] = true;
    document["url"] = masked;
    document["answers"] = std::move(steps);
    document["deliveries"] =
        boost::json::array{readingObject(first, terminal.words()), readingObject(second, terminal.words())};
    terminal.document(document);
    return Success;
}

} // namespace cli
