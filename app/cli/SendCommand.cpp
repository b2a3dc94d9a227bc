#include "Utf8.h"
#include "app/cli/Commands.h"
#include "app/cli/Input.h"
#include "app/cli/Integrations.h"
#include "app/cli/Sample.h"
#include "app/cli/Sentences.h"
#include "app/cli/Shapes.h"
#include "content_template/Render.h"
#include "delivery/Masking.h"
#include "integration/PushUrl.h"
#include "sending/HttpSender.h"
#include "sending/RequestBytes.h"
#include "sending/SlsRequest.h"
#include "json/Document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>
#include <QTimer>

namespace cli {
namespace {

/// What is to be sent: one body, or two.
struct Job {
    integration::PushUrl url;
    QList<QByteArray> bodies;
};

/// What SLS would send for an alert: without a template the alert as it stands.
core::Result<QByteArray> rendered(const std::optional<content_template::Template>& content,
                                  const std::string& alert) {
    if (!content)
        return QByteArray::fromStdString(alert);
    const auto document = json::parse(alert);
    if (!document)
        return document.error();
    const auto result = content_template::render(*content, content_template::fromJson(document->root()));
    if (!result)
        return result.error();
    return QByteArray::fromStdString(result->text);
}

class Sending {
public:
    Sending(Job job, Terminal& terminal)
        : m_job(std::move(job))
        , m_terminal(terminal) {}

    int run() {
        QObject::connect(&m_sender, &sending::HttpSender::finished, &m_sender,
                         [this](const sending::HttpAnswer& answer) { answered(answer); });
        QTimer::singleShot(0, &m_sender, [this] { sendNext(); });
        if (m_job.url.composed)
            printFindings({m_job.url.findings.front()}, m_terminal); // the path is assumed
        const int code = QCoreApplication::exec();
        boost::json::object document;
        document["to"] = core::toValidUtf8(m_job.url.masked());
        document["composed"] = m_job.url.composed;
        document["sent"] = std::move(m_answers);
        document["delivered"] = code == Success;
        m_terminal.document(document);
        return code;
    }

private:
    void sendNext() {
        const auto& body = m_job.bodies.at(m_next);
        const auto reading = alert::read({body.constData(), static_cast<std::size_t>(body.size())});
        m_status = reading.alerts.empty() ? alert::Status::Unknown : reading.alerts.front().event.status;
        m_terminal.line(m_terminal.text(say::sending,
                                        {m_terminal.words().status(m_status), harmless(m_job.url.masked())}));
        m_sender.send(sending::slsRequest(m_job.url.text(), body));
    }

    void answered(sending::HttpAnswer answer) {
        const auto reply = sending::explain(answer);
        answer.reason =
            QByteArray::fromStdString(delivery::maskKnown(answer.reason.toStdString(), m_job.url.secrets()));
        printReply(answer, reply, m_terminal);
        boost::json::object object;
        object["status"] = alert::id(m_status);
        for (const auto& member : replyObject(answer, reply))
            object[member.key()] = member.value();
        m_answers.push_back(std::move(object));

        const bool isRefused = reply.meaning == sending::FlashdutyReply::Meaning::Refused;
        if (answer.status == 0)
            QCoreApplication::exit(Unavailable);
        else if (!reply.deliveredForSls || isRefused)
            QCoreApplication::exit(Failed);
        else if (++m_next == m_job.bodies.size())
            QCoreApplication::exit(Success);
        else
            sendNext();
    }

    Job m_job;
    Terminal& m_terminal;
    sending::HttpSender m_sender;
    qsizetype m_next = 0;
    alert::Status m_status = alert::Status::Unknown;
    boost::json::array m_answers;
};

core::Result<std::string> bodyOf(const Options& options, bool isHere, const Terminal& terminal) {
    if (options.alert)
        return readBody(*options.alert);
    auto sample = freshSample();
    if (!sample || isHere)
        return sample;
    return sending::markedBody(*sample, terminal.text(say::testMark).toStdString());
}

} // namespace

int runSend(const Options& options, Terminal& terminal) {
    if (options.to == "-" && (options.alert == "-" || options.templateFile == "-"))
        return terminal.fail(Usage, "usage", terminal.text(say::twoInputs));
    if (options.alert == "-" && options.templateFile == "-")
        return terminal.fail(Usage, "usage", terminal.text(say::twoInputs));
    std::optional<content_template::Template> content;
    if (options.templateFile) {
        const auto text = readBody(*options.templateFile);
        if (!text)
            return terminal.fail(Usage, text.error());
        auto parsedContent = content_template::parse(*text);
        if (!parsedContent)
            return terminal.fail(Usage, parsedContent.error());
        content = std::move(*parsedContent);
    }
    const auto to = readUrl(options, options.to);
    if (!to)
        return terminal.fail(Usage, to.error());
    Job job;
    job.url = *to;
    const QUrl target(QString::fromStdString(job.url.text()), QUrl::StrictMode);
    if (!sending::isUsable(target))
        return terminal.fail(Usage, core::Error(core::ErrorCode::UrlUnusable));
    const bool isHere = sending::isLoopback(target);
    if (!isHere && !options.yes)
        return terminal.fail(Usage, "needs_yes", terminal.text(say::needsYes, {shown(job.url.host)}));

    const auto body = bodyOf(options, isHere, terminal);
    if (!body)
        return terminal.fail(Usage, body.error());
    const auto parsed = json::parse(*body);
    if (!parsed)
        return terminal.fail(Usage, parsed.error());
    if (!parsed->root().is(json::Kind::Object))
        return terminal.fail(Usage, "alert_not_object", terminal.text(say::alertNotObject));
    const auto recovery = sending::resolvedBody(*body, QDateTime::currentSecsSinceEpoch());
    std::vector<std::string> alerts;
    if (!options.resolved)
        alerts.push_back(*body);
    if (options.resolved || options.pair)
        alerts.push_back(*recovery);
    for (const auto& alert : alerts) {
        const auto made = rendered(content, alert);
        if (!made)
            return terminal.fail(Usage, made.error());
        job.bodies.append(*made);
    }
    return Sending(std::move(job), terminal).run();
}

} // namespace cli
