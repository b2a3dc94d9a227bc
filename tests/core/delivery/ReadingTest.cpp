#include "delivery/Reading.h"
#include "Fixtures.h"

#include <gtest/gtest.h>

namespace {

std::string firstFinding(const std::string& fields, delivery::Origin origin = delivery::Origin::Received) {
    delivery::Delivery delivery;
    delivery.origin = origin;
    delivery.head = "POST /event/push/alert/aliyun/sls HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
    delivery.body = support::fixture("bodies/to-json-firing.json");
    const auto reading = delivery::read(delivery);
    EXPECT_EQ(reading.alerts.size(), 1U);
    return reading.findings.empty() ? std::string() : reading.findings.front().id;
}

} // namespace

TEST(ReadingOfADelivery, FlashdutyReadsOnlyJson) {
    for (const char* fine :
         {"application/json", "application/json;charset=utf-8", "Application/JSON ; charset=UTF-8"})
        EXPECT_EQ(firstFinding("content-TYPE: " + std::string(fine) + "\r\n"), "") << fine;
    for (const char* bad : {"application/x-www-form-urlencoded", "text/plain", "application/json2",
                            "text/json, application/json"})
        EXPECT_EQ(firstFinding("Content-Type: " + std::string(bad) + "\r\n"), "content-type") << bad;
    EXPECT_EQ(firstFinding(""), "content-type-missing");
    EXPECT_EQ(firstFinding("Content-Type: \r\n"), "content-type-missing");
    EXPECT_EQ(firstFinding("X-Content-Type: text/plain\nContent-Type:application/json\n"), "");
}

TEST(ReadingOfADelivery, APastedBodyHasNoContentType) {
    EXPECT_EQ(firstFinding("Content-Type: text/plain\r\n", delivery::Origin::Pasted), "");
    delivery::Delivery pasted;
    pasted.body = support::fixture("bodies/to-json-firing.json");
    EXPECT_TRUE(delivery::read(pasted).findings.empty());
}

TEST(ReadingOfADelivery, TheFindingCountsAsAnErrorAndShowsTheTypeShortened) {
    delivery::Delivery delivery;
    delivery.head = "POST / HTTP/1.1\r\nContent-Type: " + std::string(500, 'x') + "\r\n\r\n";
    delivery.body = support::fixture("bodies/to-json-firing.json");
    const auto reading = delivery::read(delivery);
    ASSERT_FALSE(reading.findings.empty());
    EXPECT_EQ(reading.findings.front().arguments.front().second.size(), 100U);
    EXPECT_EQ(delivery::summarize(reading).errors, 1);
}
