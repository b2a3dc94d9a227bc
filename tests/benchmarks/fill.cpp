// fill FOLDER COUNT BYTES: stores COUNT alerts of BYTES, a second apart, the last one now; as the receiver
// does it, but without its limit of rows.
#include "Body.h"
#include "alert/Read.h"
#include "history/StoreWriter.h"

#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <thread>

namespace {

constexpr std::int64_t second = 1'000'000;

delivery::Delivery deliveryOf(std::string body, std::int64_t receivedUs) {
    delivery::Delivery delivery;
    delivery.receivedUs = receivedUs;
    delivery.tokenId = "default";
    delivery.peer = "203.0.113.24:51234";
    delivery.method = "POST";
    delivery.target = "/event/push/alert/aliyun/sls?integration_key=****cdef";
    delivery.replyStatus = 200;
    delivery.head = "POST /event/push/alert/aliyun/sls HTTP/1.1\r\nHost: localhost:8787\r\n\r\n";
    delivery.bodySize = body.size();
    delivery.body = std::move(body);
    return delivery;
}

void fill(const std::filesystem::path& folder, std::size_t count, std::size_t bytes) {
    history::StoreLimits limits;
    limits.maxRows = limits.maxBytes = std::int64_t{1} << 40;
    limits.maxDays = 10'000;
    const auto writer = history::StoreWriter::open(folder, {}, limits);
    if (!writer)
        throw std::runtime_error("the store does not open");
    const auto text = benchmarks::numberedAlertBody(bytes);
    const auto now = history::systemClock();
    for (std::size_t i = 0; i < count; ++i) {
        auto delivery =
            deliveryOf(benchmarks::numbered(text, i), now - static_cast<std::int64_t>(count - i) * second);
        auto summary = delivery::summarize(alert::read(delivery.body));
        while (!(*writer)->hasRoom(2 * text.size() + 4096))
            std::this_thread::yield();
        (*writer)->enqueue(std::move(delivery), std::move(summary), {});
    }
}

} // namespace

int main(int argc, char** argv) try {
    if (argc != 4) {
        std::fputs("usage: fill FOLDER COUNT BYTES\n", stderr);
        return 2;
    }
    fill(argv[1], std::stoul(argv[2]), std::stoul(argv[3]));
    return 0;
} catch (const std::exception& exception) {
    std::fprintf(stderr, "fill: %s\n", exception.what());
    return 1;
}
