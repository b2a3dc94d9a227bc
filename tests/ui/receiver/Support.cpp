#include "Support.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

namespace receiver_page {
namespace {

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + '"';
}

/// One answer from the writer thread.
class Waiting {
public:
    history::StoredCallback callback() {
        return [this](const history::Stored& stored) {
            const std::lock_guard lock(m_mutex);
            m_stored = stored;
            m_done = true;
            m_changed.notify_all();
        };
    }
    history::Stored wait() {
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, std::chrono::seconds(20), [this] { return m_done; }));
        return m_stored;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_done = false;
    history::Stored m_stored;
};

} // namespace

std::string body(const Made& a) {
    const std::int64_t time = a.receivedUs / 1'000'000;
    const std::string project = quoted(a.project);
    return "{\"alert_id\":\"alert-1\",\"alert_instance_id\":\"ee16a8f435485f3f-5be6b81edc520-3d6f1\",\"alert_"
           "name\":" +
           quoted(a.rule) + ",\"alert_time\":" + std::to_string(time) +
           ",\"alert_type\":\"sls_alert\",\"alert_url\":\"https://sls.console.aliyun.com/lognext/project/" +
           a.project +
           "/alert/alert-1\",\"aliuid\":\"1000000000001234\",\"annotations\":{\"desc\":" + quoted(a.desc) +
           ",\"title\":" + quoted(a.title) +
           "},\"condition\":\"Count:[1] > 0\",\"dashboard\":\"\",\"fingerprint\":" + quoted(a.key) +
           ",\"fire_results\":[" + a.row +
           "],\"fire_results_count\":1,\"fire_time\":" + std::to_string(time) +
           ",\"labels\":{\"env\":" + quoted(a.env) + ",\"service\":" + quoted(a.service) +
           "},\"next_eval_interval\":60,\"policy\":{\"alert_policy_id\":\"sls.builtin.dynamic\",\"action_"
           "policy_id\":"
           "\"flashduty-sls\",\"repeat_interval\":\"5m0s\"},\"project\":" +
           project +
           ",\"query_url\":\"\",\"raw_condition\":\"Count:__count__ > 0\",\"region\":\"cn-hangzhou\"," +
           "\"resolve_time\":" + std::to_string(a.resolved ? time : 0) +
           ",\"results\":[],\"severity\":" + std::to_string(a.severity) +
           ",\"signin_url\":\"https://sls.console.aliyun.com/console/AlertAjax/"
           "slsSignIn.json?token=c0ffee00c0ffee00c0ffee00\",\"status\":\"" +
           (a.resolved ? "resolved" : "firing") + "\"}";
}

delivery::Delivery delivered(std::string body, std::int64_t receivedUs) {
    delivery::Delivery made;
    made.receivedUs = receivedUs;
    made.tokenId = "default";
    made.peer = "203.0.113.24:51234";
    made.method = "POST";
    made.target = "/event/push/alert/aliyun/sls?integration_key=****9f2c";
    made.replyStatus = 200;
    made.replyUs = 3000;
    made.bodySize = body.size();
    made.head =
        "POST /event/push/alert/aliyun/sls?integration_key=****9f2c HTTP/1.1\r\nHost: alerts.example.com\r\n"
        "Content-Type: application/json;charset=utf-8\r\nContent-Length: " +
        std::to_string(body.size()) + "\r\n\r\n";
    made.body = std::move(body);
    return made;
}

delivery::Delivery refusal(delivery::Reason reason, std::string detail, int status, std::int64_t receivedUs) {
    delivery::Delivery made = delivered("{}", receivedUs);
    made.verdict = delivery::Verdict::Refused;
    made.reason = reason;
    made.detail = std::move(detail);
    made.replyStatus = status;
    made.bodySize = 410;
    return made;
}

Store::Store(const QString& folder)
    : m_path(folder.isEmpty() ? m_folder.path() : folder) {
    history::WriterEvents events;
    events.changed = [this](std::int64_t first, std::int64_t last) {
        if (changed)
            changed(first, last);
    };
    auto opened = history::StoreWriter::open(m_path.toStdString(), std::move(events));
    EXPECT_TRUE(opened.has_value()) << (opened.has_error() ? opened.error().detail() : "");
    if (opened)
        m_writer = std::move(*opened);
    m_reader = std::make_unique<history::ReaderThread>(m_path.toStdString());
}

Store::~Store() {
    m_reader.reset();
    m_writer.reset();
}

std::int64_t Store::add(delivery::Delivery delivery) {
    Waiting waiting;
    const delivery::Summary summary = delivery.verdict == delivery::Verdict::Accepted
                                          ? delivery::summarize(alert::read(delivery.body))
                                          : delivery::Summary{};
    EXPECT_TRUE(m_writer->enqueue(std::move(delivery), summary, waiting.callback()));
    return waiting.wait().id;
}

std::int64_t Store::add(const Made& alert) {
    delivery::Delivery made = delivered(body(alert), alert.receivedUs);
    made.replyUs = alert.replyUs;
    return add(std::move(made));
}

void Store::remove(std::vector<std::int64_t> ids) {
    Waiting waiting;
    m_writer->remove(std::move(ids), waiting.callback());
    waiting.wait();
}

std::shared_ptr<const words::Words> english() {
    return std::make_shared<const words::Words>(words::Language::English);
}

std::shared_ptr<const words::Words> chinese() {
    return std::make_shared<const words::Words>(words::Language::Chinese);
}

} // namespace receiver_page
