#include "content_template/Render.h"
#include "delivery/Delivery.h"
#include "integration/PushUrl.h"
#include "receiver/HeadPolicy.h"

#include <cstdlib>

// Uses one function of each pure module; that it links is the test.
int main() {
    const auto summary = delivery::summarize(alert::read(R"({"status": "firing", "severity": 8})"));
    const auto url = integration::parsePushUrl("https://api.flashcat.cloud/event/push/alert/aliyun/sls");
    const auto head = receiver::judgeHead("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", {}, {});
    const auto text = content_template::render(*content_template::parse("{{ alert.severity }}"), {});
    return summary.events.size() == 1 && text.has_value() && !url.host.empty() && head.refused()
               ? EXIT_SUCCESS
               : EXIT_FAILURE;
}
