#include "SampleHistory.h"

#include "history/StoreWriter.h"

#include <boost/json.hpp>

#include <future>
#include <string>
#include <vector>

namespace pictures {
namespace {

constexpr std::int64_t second = 1'000'000;

struct Alert {
    int minutesAgo;
    int seconds;
    int severity;
    bool resolved;
    const char* title;
    const char* rule;
    const char* ruleId;
    const char* key;
    const char* desc;
    const char* service;
    bool longRow = false;
};

boost::json::object bodyOf(const Alert& alert, std::int64_t time) {
    const std::string project =
        std::string(alert.service) == "ledger" ? "prod-ledger-log" : "prod-payments-log";
    const std::string console = "https://sls.console.aliyun.com/lognext/project/" + project;
    std::string uri = "/v2/charge";
    if (alert.longRow)
        uri += "?trace=" + std::string(2200, '7');
    return {
        {"alert_id", alert.ruleId},
        {"alert_instance_id", "ee16a8f435485f3f-5be6b81edc520-3d6f1"},
        {"alert_name", alert.rule},
        {"alert_time", time},
        {"alert_type", "sls_alert"},
        {"alert_url", console + "/alert/" + alert.ruleId},
        {"aliuid", "1179186349530000"},
        {"annotations", {{"desc", alert.desc}, {"title", alert.title}}},
        {"condition", "Count:[3] > 0; Condition:[7.8] > 5"},
        {"dashboard", "payments"},
        {"dashboard_url", console + "/dashboard/payments"},
        {"fingerprint", alert.key},
        {"fire_results", {{{"host", "pay-gw-03"}, {"uri", uri}, {"rate", "7.8"}}}},
        {"fire_results_count", 3},
        {"fire_time", time},
        {"labels", {{"env", "prod"}, {"service", alert.service}}},
        {"next_eval_interval", 60},
        {"policy",
         {{"alert_policy_id", "sls.builtin.dynamic"},
          {"action_policy_id", "flashduty-sls-policy"},
          {"repeat_interval", "5m0s"}}},
        {"project", project},
        {"query_url", console + "/logsearch/gateway"},
        {"raw_condition", "Count:__count__ > 0; Condition:rate > 5"},
        {"region", "cn-hangzhou"},
        {"resolve_time", alert.resolved ? time : 0},
        {"results", boost::json::array()},
        {"severity", alert.severity},
        {"signin_url",
         "https://sls.console.aliyun.com/console/AlertAjax/slsSignIn.json?token=invented-token-0000"},
        {"status", alert.resolved ? "resolved" : "firing"},
    };
}

delivery::Delivery deliveryOf(std::string body, std::int64_t receivedUs) {
    delivery::Delivery made;
    made.receivedUs = receivedUs;
    made.peer = "127.0.0.1:51234";
    made.method = "POST";
    made.target = "/event/push/alert/aliyun/sls?integration_key=****9f2c";
    made.head = "POST /event/push/alert/aliyun/sls?integration_key=****9f2c HTTP/1.1\r\n"
                "Host: alerts.example.com\r\nContent-Type: application/json;charset=utf-8\r\n"
                "Content-Length: " +
                std::to_string(body.size()) + "\r\n\r\n";
    made.replyStatus = 200;
    made.replyUs = 3000;
    made.bodySize = body.size();
    made.body = std::move(body);
    return made;
}

const std::vector<Alert>& alerts() {
    static const std::vector<Alert> all{
        {55, 10, 6, false, "Disk usage of pay-db-01 is 83 %", "Disk usage of pay-db", "alert-1731841203-2208",
         "8fd0c2b19a7e4410", "Threshold 80 %.", "ledger"},
        {49, 40, 6, false, "Refund queue holds 418 items", "Refund queue backlog", "alert-1731840962-2205",
         "10aa7cf3e5b82241", "Oldest item waits for 9 min.", "refund"},
        {49, 5, 2, false, "Nightly export is complete", "Settlement report ready", "alert-1731841015-2207",
         "77ab0cd9f1e23341", "412 files.", "settlement"},
        {47, 30, 10, false, "Card network timeouts: 31 in 5 min", "Card network timeouts",
         "alert-1731840851-2204", "5c1f00aa8bd94412", "Visa route.", "checkout"},
        {41, 12, 6, false, "Checkout p95 is 960 ms, above 800 ms", "Checkout latency p95",
         "alert-1731840733-2202", "c0de00aa11bb2203", "Slowest host pay-gw-01.", "checkout"},
        {39, 48, 6, false, "Webhook signature failures: 12", "Webhook signature failures",
         "alert-1731841440-2210", "ab12cd34ef560011", "Partner A.", "partner"},
        {39, 2, 10, false, "Ledger replica is 40 s behind", "Ledger replica lag", "alert-1731840988-2216",
         "9e8d7c6b5a493322", "Replica 2.", "ledger"},
        {23, 23, 10, false, "Ledger write errors: 23 in 5 min", "Ledger write errors",
         "alert-1731840988-2206", "d4e5f60718293a4b", "First error: deadlock on ledger_entry.", "ledger"},
        {21, 58, 6, false, "Disk usage of pay-db-02 is 88 %", "Disk usage of pay-db", "alert-1731841203-2208",
         "0f1e2d3c4b5a6978", "Threshold 80 %.", "ledger"},
        {19, 45, 7, false, "Fraud score drift 0.31", "Fraud score drift", "alert-1731841620-2212",
         "aa00bb11cc22dd33", "Model of 14 November.", "fraud"},
        {18, 20, 10, true, "Ledger writes are back to normal", "Ledger write errors", "alert-1731840988-2206",
         "d4e5f60718293a4b", "No error for 5 min.", "ledger"},
        {16, 57, 6, true, "Disk usage of pay-db-02 is back at 71 %", "Disk usage of pay-db",
         "alert-1731841203-2208", "0f1e2d3c4b5a6978", "Threshold 80 %.", "ledger"},
        {14, 50, 10, false, "Card network timeouts: 48 in 5 min", "Card network timeouts",
         "alert-1731840851-2204", "5c1f00aa8bd94413", "Visa route.", "checkout"},
        {11, 12, 6, false, "Refund queue holds 612 items", "Refund queue backlog", "alert-1731840962-2205",
         "10aa7cf3e5b82242", "Oldest item waits for 14 min.", "refund"},
        {10, 16, 10, true, "Card network is answering again", "Card network timeouts",
         "alert-1731840851-2204", "5c1f00aa8bd94413", "No timeout for 5 min.", "checkout"},
        {9, 55, 10, false, "Gateway 5xx rate is 7.8 %, above 5 %", "Gateway 5xx rate",
         "alert-1731840610-2201", "2eef5065da51c9c0",
         "312 of 4,012 requests failed in 5 min. First host pay-gw-03, route /v2/charge.", "checkout", true},
        {6, 29, 2, false, "Settlement report for 21 Nov is ready", "Settlement report ready",
         "alert-1731841015-2207", "77ab0cd9f1e23344", "1,204 payouts.", "settlement"},
        {4, 55, 10, true, "Gateway 5xx rate is back below 5 %", "Gateway 5xx rate", "alert-1731840610-2201",
         "2eef5065da51c9c0", "0.4 % over the last 5 min.", "checkout"},
        {0, 8, 6, false, "Checkout p95 is 1,140 ms, above 800 ms", "Checkout latency p95",
         "alert-1731840733-2202", "c0de00aa11bb2204", "Slowest host pay-gw-02.", "checkout"},
    };
    return all;
}

class Filler {
public:
    Filler(const QString& folder, std::string tokenId)
        : m_tokenId(std::move(tokenId))
        , m_writer(std::move(history::StoreWriter::open(folder.toStdString()).value())) {}

    void add(delivery::Delivery delivery) {
        delivery.tokenId = m_tokenId;
        auto summary = delivery.verdict == delivery::Verdict::Accepted
                           ? delivery::summarize(alert::read(delivery.body))
                           : delivery::Summary{};
        std::promise<void> stored;
        m_writer->enqueue(std::move(delivery), std::move(summary),
                          [&stored](const history::Stored&) { stored.set_value(); });
        stored.get_future().wait();
    }

private:
    std::string m_tokenId;
    std::unique_ptr<history::StoreWriter> m_writer;
};

} // namespace

void fillHistory(const QString& folder, const std::string& tokenId) {
    Filler filler(folder, tokenId);
    for (const auto& alert : alerts()) {
        const auto received = nowUs - (alert.minutesAgo * 60 + alert.seconds) * second;
        if (alert.minutesAgo == 23) {
            boost::json::array array;
            for (const auto& part : {alerts()[1], alerts()[5], alerts()[2]})
                array.push_back(bodyOf(part, received / second));
            filler.add(deliveryOf(boost::json::serialize(array), received - 300 * second));
        }
        if (alert.minutesAgo == 0) {
            auto refused = deliveryOf("{}", nowUs - 160 * second);
            refused.verdict = delivery::Verdict::Refused;
            refused.reason = delivery::Reason::WrongToken;
            refused.peer = "203.0.113.24:40112";
            refused.target = "/event/push/alert/aliyun/sls?integration_key=****77c1";
            refused.replyStatus = 400;
            refused.bodySize = 410;
            filler.add(std::move(refused));
        }
        filler.add(deliveryOf(boost::json::serialize(bodyOf(alert, received / second)), received));
    }
}

} // namespace pictures
