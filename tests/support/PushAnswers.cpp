#include "PushAnswers.h"

namespace support {
namespace {

using Act = PushAnswer::Act;

PushAnswer refused(const char* name, int status, const char* code,
                   const char* message = "said by a stand-in") {
    PushAnswer answer;
    answer.name = name;
    answer.status = status;
    answer.code = code;
    answer.message = message;
    return answer;
}

PushAnswer plain(const char* name, int status, const char* body, const char* headers = "") {
    PushAnswer answer;
    answer.name = name;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

PushAnswer broken(const char* name, Act act) {
    PushAnswer answer;
    answer.name = name;
    answer.status = 200;
    answer.act = act;
    answer.exitCode = 3;
    if (act == Act::NotHttp)
        answer.body = "220 mail.example.org ESMTP\r\n";
    return answer;
}

PushAnswer withHeaders(PushAnswer answer, const char* headers) {
    answer.headers = headers;
    return answer;
}

/// SLS is content with it.
PushAnswer delivered(PushAnswer answer, int exitCode) {
    answer.delivered = true;
    answer.exitCode = exitCode;
    return answer;
}

PushAnswer said(PushAnswer answer, const char* means, const char* next, const char* meansChinese,
                const char* nextChinese) {
    answer.means = means;
    answer.next = next;
    answer.meansChinese = meansChinese;
    answer.nextChinese = nextChinese;
    return answer;
}

} // namespace

const std::vector<PushAnswer>& pushAnswers() {
    static const std::vector<PushAnswer> answers{
        delivered(said(plain("accepted", 200, nullptr),
                       "Accepted. Flashduty processes it later: this is not yet proof of an alert.",
                       "Look for the alert in Flashduty, or at Latest Event Time of the integration.",
                       "已接受。Flashduty 随后才处理，尚不能证明已生成告警。",
                       "请在 Flashduty 中查找该告警，或查看集成的“最新事件时间”。"),
                  0),
        delivered(said(plain("accepted, code OK", 200,
                             "{\"request_id\":\"0ace0000000000000000000000000001\",\"error\":{\"code\":"
                             "\"OK\"},\"data\":{}}"),
                       "Accepted. Flashduty processes it later: this is not yet proof of an alert.",
                       "Look for the alert in Flashduty, or at Latest Event Time of the integration.",
                       "已接受。Flashduty 随后才处理，尚不能证明已生成告警。",
                       "请在 Flashduty 中查找该告警，或查看集成的“最新事件时间”。"),
                  0),
        said(plain("created", 201, nullptr),
             "Accepted with status 201, but SLS counts only 200 as success and may repeat the request.",
             "Check whether a proxy changes the status.",
             "已接受，状态码为 201；但 SLS 只认 200，可能会重复发送。", "请检查代理是否改动了状态码。"),
        delivered(
            said(refused("error object with 200", 200, "InvalidParameter"),
                 "Flashduty refused the key or the body (InvalidParameter). SLS looks only at the status 200 "
                 "and counts it as delivered.",
                 "Copy the push URL from the integration again; if it is the same, check the body.",
                 "Flashduty 拒绝了密钥或请求体 (InvalidParameter)。SLS 只看状态码 200，会将其视为发送成功。",
                 "请从集成中重新复制推送地址；如果没有变化，请检查请求体。"),
            1),
        said(refused("wrong key", 400, "InvalidParameter", "integration_key is not a valid one"),
             "Flashduty does not accept this key. It answers a wrong key with status 400.",
             "Copy the push URL from the integration again, and paste it unchanged.",
             "Flashduty 不接受该密钥。密钥错误时返回的状态码是 400。",
             "请从集成中重新复制推送地址，原样粘贴。"),
        delivered(
            said(refused("wrong key with 200", 200, "InvalidParameter", "integration_key is not a valid one"),
                 "Flashduty does not accept this key. It answers a wrong key with status 400. SLS looks only "
                 "at the status 200 and counts it as delivered.",
                 "Copy the push URL from the integration again, and paste it unchanged.",
                 "Flashduty 不接受该密钥。密钥错误时返回的状态码是 400。SLS 只看状态码 "
                 "200，会将其视为发送成功。",
                 "请从集成中重新复制推送地址，原样粘贴。"),
            1),
        said(refused("wrong body", 400, "InvalidParameter"),
             "Flashduty refused the key or the body (InvalidParameter).",
             "Copy the push URL from the integration again; if it is the same, check the body.",
             "Flashduty 拒绝了密钥或请求体 (InvalidParameter)。",
             "请从集成中重新复制推送地址；如果没有变化，请检查请求体。"),
        said(refused("bad request", 400, "BadRequest"),
             "Flashduty did not understand the request (BadRequest).",
             "Check that the body is valid JSON and has the form of a single alert.",
             "Flashduty 无法理解该请求 (BadRequest)。",
             "请检查请求体是否为有效的 JSON，且是单条告警的形式。"),
        said(refused("content type", 400, "InvalidContentType"),
             "Flashduty refused the Content-Type: it accepts only application/json.",
             "Remove the request headers in the SLS webhook; the right one is sent by default.",
             "Flashduty 拒绝了 Content-Type：只接受 application/json。",
             "请删除 SLS Webhook 中的请求头，默认发送的就是正确的。"),
        said(refused("method, 400", 400, "MethodNotAllowed"),
             "Flashduty refused the request method: it accepts only POST.",
             "Set Request Method to POST in the SLS webhook.", "Flashduty 拒绝了请求方法：只接受 POST。",
             "请在 SLS 的 Webhook 集成中将请求方法设为 POST。"),
        said(refused("method, 405", 405, "MethodNotAllowed"),
             "Flashduty refused the request method: it accepts only POST.",
             "Set Request Method to POST in the SLS webhook.", "Flashduty 拒绝了请求方法：只接受 POST。",
             "请在 SLS 的 Webhook 集成中将请求方法设为 POST。"),
        said(refused("nothing purchased", 400, "ResourceNotFound"),
             "Flashduty found no purchased plan for this account (ResourceNotFound).",
             "Ask the owner of the account to check the cost centre in Flashduty.",
             "Flashduty 没有找到该账号购买的套餐 (ResourceNotFound)。",
             "请账号所有者查看 Flashduty 的费用中心。"),
        said(refused("licence", 400, "NoLicense"), "The Flashduty account has not enough licences.",
             "Ask the owner of the account to add licences in the cost centre.",
             "Flashduty 账号的许可证数量不足。", "请账号所有者在费用中心增加许可证。"),
        said(refused("unauthorized", 401, "Unauthorized"), "Flashduty did not accept the key (Unauthorized).",
             "Copy the push URL from the integration again, with its whole key.",
             "Flashduty 不接受该密钥 (Unauthorized)。", "请从集成中重新复制推送地址，确保密钥完整。"),
        said(refused("balance", 402, "BalanceNotEnough"), "The balance of the Flashduty account is used up.",
             "Ask the owner of the account to top it up in the cost centre.", "Flashduty 账号余额不足。",
             "请账号所有者在费用中心充值。"),
        said(refused("denied", 403, "AccessDenied"),
             "Flashduty denied access: key and address do not belong together, or a right is missing.",
             "Compare host, path and key with the push URL shown in the integration.",
             "Flashduty 拒绝访问：密钥与地址不匹配，或缺少权限。",
             "请将主机、路径和密钥与集成中显示的推送地址核对。"),
        said(refused("no such route", 404, "RouteNotFound"),
             "Flashduty does not know this path. An assumed path is the first suspect.",
             "Paste the push URL shown in the integration instead of a composed one.",
             "Flashduty 中没有该路径。如果路径是推断值，多半就是原因。",
             "请粘贴集成中显示的推送地址，不要使用拼接的地址。"),
        said(refused("too large a body", 413, "EntityTooLarge"), "The body is too large for Flashduty.",
             "Select fewer rows or shorter fields in the query, or use a shorter template.",
             "请求体对 Flashduty 来说过大。", "请在查询中减少行数、选用更短的字段，或精简模板。"),
        said(withHeaders(refused("too often", 429, "RequestTooFrequently"), "Retry-After: 7\r\n"),
             "Too many requests: an integration allows 100 a second and 1,000 a minute.",
             "Send more slowly, or merge rules that fire at the same time. The server asks to wait 7 seconds "
             "before the next request.",
             "请求过多：每个集成每秒最多 100 次，每分钟最多 1,000 次。",
             "请降低发送频率，或合并同时触发的规则。服务器要求等待 7 秒后再发送下一个请求。"),
        said(refused("too often, no time given", 429, "RequestTooFrequently"),
             "Too many requests: an integration allows 100 a second and 1,000 a minute.",
             "Send more slowly, or merge rules that fire at the same time.",
             "请求过多：每个集成每秒最多 100 次，每分钟最多 1,000 次。",
             "请降低发送频率，或合并同时触发的规则。"),
        said(refused("internal", 500, "InternalError"), "Something failed inside Flashduty (InternalError).",
             "Try again later. Flashduty’s support needs the request_id.",
             "Flashduty 内部出错 (InternalError)。", "请稍后重试。联系 Flashduty 支持时需要 request_id。"),
        said(refused("unavailable", 503, "ServiceUnavailable"), "Flashduty is not available at the moment.",
             "Try again in a few minutes, and keep the request_id.", "Flashduty 暂时不可用。",
             "请几分钟后重试，并保留 request_id。"),
        said(refused("open order", 409, "UndonedOrderExist"),
             "Flashduty answered with UndonedOrderExist, a code of its Open API that a push should not get.",
             "Check that the URL is a push URL. Flashduty’s support needs the request_id.",
             "Flashduty 返回 UndonedOrderExist，这是 Open API 的错误码，推送时不应出现。",
             "请确认该 URL 是推送地址。联系 Flashduty 支持时需要 request_id。"),
        said(refused("reference", 400, "ReferenceExist"),
             "Flashduty answered with ReferenceExist, a code of its Open API that a push should not get.",
             "Check that the URL is a push URL. Flashduty’s support needs the request_id.",
             "Flashduty 返回 ReferenceExist，这是 Open API 的错误码，推送时不应出现。",
             "请确认该 URL 是推送地址。联系 Flashduty 支持时需要 request_id。"),
        said(refused("locked", 423, "RequestLocked"),
             "Flashduty answered with RequestLocked, a code of its Open API that a push should not get.",
             "Check that the URL is a push URL. Flashduty’s support needs the request_id.",
             "Flashduty 返回 RequestLocked，这是 Open API 的错误码，推送时不应出现。",
             "请确认该 URL 是推送地址。联系 Flashduty 支持时需要 request_id。"),
        said(refused("to be verified", 428, "RequestVerifyRequired"),
             "Flashduty answered with RequestVerifyRequired, a code of its Open API that a push should not "
             "get.",
             "Check that the URL is a push URL. Flashduty’s support needs the request_id.",
             "Flashduty 返回 RequestVerifyRequired，这是 Open API 的错误码，推送时不应出现。",
             "请确认该 URL 是推送地址。联系 Flashduty 支持时需要 request_id。"),
        said(refused("dangerous", 428, "DangerousOperation"),
             "Flashduty answered with DangerousOperation, a code of its Open API that a push should not get.",
             "Check that the URL is a push URL. Flashduty’s support needs the request_id.",
             "Flashduty 返回 DangerousOperation，这是 Open API 的错误码，推送时不应出现。",
             "请确认该 URL 是推送地址。联系 Flashduty 支持时需要 request_id。"),
        said(refused("unknown code", 400, "SomethingNew"),
             "Flashduty refused the request with the code SomethingNew, which is not documented.",
             "Read the message of the answer. Flashduty’s support needs its request_id.",
             "Flashduty 拒绝了请求，错误码 SomethingNew 没有文档说明。",
             "请查看响应中的 message。联系 Flashduty 支持时需要 request_id。"),
        said(plain("no code, 500", 500, "{\"request_id\":\"0ace0000000000000000000000000001\"}"),
             "Flashduty failed with status 500. The fault is not in the request.",
             "Try again later. Flashduty’s support needs the request_id.",
             "Flashduty 出错，状态码 500。问题不在请求本身。",
             "请稍后重试。联系 Flashduty 支持时需要 request_id。"),
        said(plain("no code, 403", 403, "{\"request_id\":\"0ace0000000000000000000000000001\"}"),
             "Flashduty refused the request with status 403 and gave no code.",
             "Check push URL, method and body. Flashduty’s support needs the request_id.",
             "Flashduty 拒绝了请求，状态码 403，没有给出错误码。",
             "请检查推送地址、请求方法和请求体。联系 Flashduty 支持时需要 request_id。"),
        said(plain("page of a gateway", 502, "<html>Bad Gateway</html>", "Content-Type: text/html\r\n"),
             "The answer (status 502) does not come from Flashduty, but from a proxy, a gateway or another "
             "server.",
             "Check the host in the push URL, and any proxy on the way.",
             "响应（状态码 502）并非来自 Flashduty，而是来自代理、网关或其他服务器。",
             "请检查推送地址中的主机和途经的代理。"),
        said(plain("page of a proxy", 403, "<html>Forbidden by policy</html>"),
             "The answer (status 403) does not come from Flashduty, but from a proxy, a gateway or another "
             "server.",
             "Check the host in the push URL, and any proxy on the way.",
             "响应（状态码 403）并非来自 Flashduty，而是来自代理、网关或其他服务器。",
             "请检查推送地址中的主机和途经的代理。"),
        delivered(said(plain("log-on page with 200", 200, "<html>Please log on</html>"),
                       "The answer (status 200) does not come from Flashduty, but from a proxy, a gateway or "
                       "another server. SLS looks only at the status 200 and counts it as delivered.",
                       "Check the host in the push URL, and any proxy on the way.",
                       "响应（状态码 200）并非来自 Flashduty，而是来自代理、网关或其他服务器。SLS 只看状态码 "
                       "200，会将其视为发送成功。",
                       "请检查推送地址中的主机和途经的代理。"),
                  0),
        delivered(said(plain("nothing with 200", 200, ""),
                       "The answer (status 200) does not come from Flashduty, but from a proxy, a gateway or "
                       "another server. SLS looks only at the status 200 and counts it as delivered.",
                       "Check the host in the push URL, and any proxy on the way.",
                       "响应（状态码 200）并非来自 Flashduty，而是来自代理、网关或其他服务器。SLS 只看状态码 "
                       "200，会将其视为发送成功。",
                       "请检查推送地址中的主机和途经的代理。"),
                  0),
        delivered(said(plain("other JSON with 200", 200, "{\"ok\":true}"),
                       "The answer (status 200) does not come from Flashduty, but from a proxy, a gateway or "
                       "another server. SLS looks only at the status 200 and counts it as delivered.",
                       "Check the host in the push URL, and any proxy on the way.",
                       "响应（状态码 200）并非来自 Flashduty，而是来自代理、网关或其他服务器。SLS 只看状态码 "
                       "200，会将其视为发送成功。",
                       "请检查推送地址中的主机和途经的代理。"),
                  0),
        said(plain("no content", 204, ""),
             "The answer (status 204) does not come from Flashduty, but from a proxy, a gateway or another "
             "server.",
             "Check the host in the push URL, and any proxy on the way.",
             "响应（状态码 204）并非来自 Flashduty，而是来自代理、网关或其他服务器。",
             "请检查推送地址中的主机和途经的代理。"),
        said(plain("proxy wants a password", 407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
             "The proxy asks for a user name and password (status 407).",
             "Enter them in the proxy settings of this computer.", "代理要求用户名和密码（状态码 407）。",
             "请在本机的代理设置中填写。"),
        said(plain("redirect 301", 301, "", "Location: https://example.org/\r\n"),
             "The server points to another address (status 301). SLS counts this as failed.",
             "Copy the push URL from the integration in Flashduty again.",
             "服务器要求跳转到其他地址（状态码 301）。SLS 视为失败。",
             "请在 Flashduty 的集成中重新复制推送地址。"),
        said(plain("redirect 302", 302, "", "Location: https://example.org/\r\n"),
             "The server points to another address (status 302). SLS counts this as failed.",
             "Copy the push URL from the integration in Flashduty again.",
             "服务器要求跳转到其他地址（状态码 302）。SLS 视为失败。",
             "请在 Flashduty 的集成中重新复制推送地址。"),
        said(plain("redirect 307", 307, "", "Location: https://example.org/\r\n"),
             "The server points to another address (status 307). SLS counts this as failed.",
             "Copy the push URL from the integration in Flashduty again.",
             "服务器要求跳转到其他地址（状态码 307）。SLS 视为失败。",
             "请在 Flashduty 的集成中重新复制推送地址。"),
        said(plain("redirect 308", 308, "", "Location: https://example.org/\r\n"),
             "The server points to another address (status 308). SLS counts this as failed.",
             "Copy the push URL from the integration in Flashduty again.",
             "服务器要求跳转到其他地址（状态码 308）。SLS 视为失败。",
             "请在 Flashduty 的集成中重新复制推送地址。"),
        said(broken("slow", Act::Silent),
             "No answer came in time. After 5 s SLS counts a request as failed and may repeat it.",
             "Check network and proxy, then send again.",
             "未能按时收到响应。超过 5 秒 SLS 即视为失败，可能会重复发送。",
             "请检查网络和代理，然后重新发送。"),
        said(broken("drips", Act::Drip),
             "No answer came in time. After 5 s SLS counts a request as failed and may repeat it.",
             "Check network and proxy, then send again.",
             "未能按时收到响应。超过 5 秒 SLS 即视为失败，可能会重复发送。",
             "请检查网络和代理，然后重新发送。"),
        said(broken("reset", Act::Reset), "The connection was reset before an answer was complete.",
             "Check whether a firewall or proxy ends such connections.", "响应完成之前连接被重置。",
             "请检查防火墙或代理是否切断了连接。"),
        said(broken("closed", Act::Close), "The connection was closed before an answer was complete.",
             "The request may have arrived. Check there before you send again.", "响应完成之前连接已关闭。",
             "请求可能已经到达。重新发送之前，请先到对端确认。"),
        said(broken("closed in the middle", Act::CutOff),
             "The connection was closed before an answer was complete.",
             "The request may have arrived. Check there before you send again.", "响应完成之前连接已关闭。",
             "请求可能已经到达。重新发送之前，请先到对端确认。"),
        said(broken("no HTTP", Act::NotHttp), "The answer is not HTTP.",
             "Check the port of the URL, and whether it is http or https.", "响应不是 HTTP。",
             "请检查 URL 的端口，以及应使用 http 还是 https。"),
        said(broken("flood", Act::Flood), "The answer is too large and was not read.",
             "Check the host in the URL: Flashduty’s answers are short.", "响应过大，未读取。",
             "请检查 URL 中的主机：Flashduty 的响应很短。"),
    };
    return answers;
}

} // namespace support
