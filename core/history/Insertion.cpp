#include "history/Insertion.h"

#include "history/Columns.h"
#include "history/Tally.h"

#include <algorithm>

namespace history {
namespace {

std::int64_t keptBytes(const delivery::Delivery& delivery) {
    return static_cast<std::int64_t>(delivery.head.size() + delivery.body.size());
}

bool insertRow(Database& database, const Incoming& incoming, const Digest& summed) {
    const auto& delivery = incoming.delivery;
    const auto& summary = incoming.summary;
    return database
        .cached(
            "INSERT INTO delivery(received_us, origin, token_id, verdict, reason, detail, peer, method, "
            "target, "
            "form, size, kept, reply_status, reply_us, mapping_version, findings, errors, event_count, "
            "top_event, statuses, badge, repeat_key) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
            "?20, ?21, ?22)")
        .bind(1, delivery.receivedUs)
        .bind(2, static_cast<int>(delivery.origin))
        .bindText(3, delivery.tokenId)
        .bind(4, static_cast<int>(delivery.verdict))
        .bind(5, static_cast<int>(delivery.reason))
        .bindText(6, delivery.detail)
        .bindText(7, delivery.peer)
        .bindText(8, delivery.method)
        .bindText(9, delivery.target)
        .bind(10, static_cast<int>(summary.form))
        .bind(11, static_cast<std::int64_t>(std::max<std::uint64_t>(delivery.bodySize, delivery.body.size())))
        .bind(12, keptBytes(delivery))
        .bind(13, delivery.replyStatus)
        .bind(14, delivery.replyUs)
        .bind(15, summary.mappingVersion)
        .bind(16, summary.findings)
        .bind(17, summary.errors)
        .bind(18, static_cast<std::int64_t>(summary.events.size()))
        .bind(19, summed.topEvent)
        .bind(20, summed.statuses)
        .bind(21, static_cast<int>(summed.badge))
        .bind(22, summary.repeatKey)
        .run();
}

} // namespace

bool insertEvents(Database& database, std::int64_t id, const std::vector<delivery::EventRow>& events) {
    int position = 0;
    for (const auto& event : events) {
        const auto stored =
            database
                .cached(
                    "INSERT INTO event(delivery_id, position, severity, status, alert_key, title, rule_id, "
                    "rule_name, region, project, action_policy_id, alert_time, labels) "
                    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
                .bind(1, id)
                .bind(2, position++)
                .bind(3, static_cast<int>(event.severity))
                .bind(4, static_cast<int>(event.status))
                .bindText(5, event.alertKey)
                .bindText(6, event.title)
                .bindText(7, event.ruleId)
                .bindText(8, event.ruleName)
                .bindText(9, event.region)
                .bindText(10, event.project)
                .bindText(11, event.actionPolicyId)
                .bind(12, event.alertTime)
                .bindText(13, event.labels)
                .run();
        if (!stored)
            return false;
    }
    return true;
}

core::Result<std::vector<std::int64_t>> insertAll(Database& database,
                                                  const std::vector<const Incoming*>& batch,
                                                  const std::vector<ReplyNote>& notes) {
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.begun())
        return database.error();
    std::vector<std::int64_t> ids;
    ids.reserve(batch.size());
    Tally tally;
    for (const auto* incoming : batch) {
        const auto& delivery = incoming->delivery;
        const auto summed = digest(delivery.verdict, incoming->summary);
        if (!insertRow(database, *incoming, summed))
            return database.error();
        const auto id = sqlite3_last_insert_rowid(database.handle());
        const auto whole =
            database.cached("INSERT INTO delivery_bytes(delivery_id, head, body) VALUES(?1, ?2, ?3)")
                .bind(1, id)
                .bindBlob(2, delivery.head)
                .bindBlob(3, delivery.body)
                .run() &&
            insertEvents(database, id, incoming->summary.events);
        if (!whole)
            return database.error();
        tally.add(1, delivery.receivedUs, summed.badge, keptBytes(delivery));
        ids.push_back(id);
    }
    for (const auto& note : notes) {
        if (!database.cached("UPDATE delivery SET reply_status = ?2, reply_us = ?3 WHERE id = ?1")
                 .bind(1, note.id)
                 .bind(2, note.status)
                 .bind(3, note.afterUs)
                 .run())
            return database.error();
    }
    if (!tally.write(database) || !transaction.commit())
        return database.error();
    return ids;
}

} // namespace history
