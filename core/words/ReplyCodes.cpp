#include "words/ReplyCodes.h"

#include <QtGlobal>

#include <algorithm>

namespace words {
namespace {

constexpr ReplyTexts openApiOnly{
    QT_TRANSLATE_NOOP("words",
                      "Flashduty answered with %1, a code of its Open API that a push should not get."),
    QT_TRANSLATE_NOOP("words",
                      "Check that the URL is a push URL. Flashduty’s support needs the request_id.")};

constexpr ReplyCode codes[] = {
    {"InvalidParameter",
     {QT_TRANSLATE_NOOP("words", "Flashduty refused the key or the body (InvalidParameter)."),
      QT_TRANSLATE_NOOP("words",
                        "Copy the push URL from the integration again; if it is the same, check the body.")}},
    {"BadRequest",
     {QT_TRANSLATE_NOOP("words", "Flashduty did not understand the request (BadRequest)."),
      QT_TRANSLATE_NOOP("words", "Check that the body is valid JSON and has the form of a single alert.")}},
    {"InvalidContentType",
     {QT_TRANSLATE_NOOP("words", "Flashduty refused the Content-Type: it accepts only application/json."),
      QT_TRANSLATE_NOOP("words",
                        "Remove the request headers in the SLS webhook; the right one is sent by default.")}},
    {"MethodNotAllowed",
     {QT_TRANSLATE_NOOP("words", "Flashduty refused the request method: it accepts only POST."),
      QT_TRANSLATE_NOOP("words", "Set Request Method to POST in the SLS webhook.")}},
    {"ResourceNotFound",
     {QT_TRANSLATE_NOOP("words", "Flashduty found no purchased plan for this account (ResourceNotFound)."),
      QT_TRANSLATE_NOOP("words", "Ask the owner of the account to check the cost centre in Flashduty.")}},
    {"NoLicense",
     {QT_TRANSLATE_NOOP("words", "The Flashduty account has not enough licences."),
      QT_TRANSLATE_NOOP("words", "Ask the owner of the account to add licences in the cost centre.")}},
    {"Unauthorized",
     {QT_TRANSLATE_NOOP("words", "Flashduty did not accept the key (Unauthorized)."),
      QT_TRANSLATE_NOOP("words", "Copy the push URL from the integration again, with its whole key.")}},
    {"BalanceNotEnough",
     {QT_TRANSLATE_NOOP("words", "The balance of the Flashduty account is used up."),
      QT_TRANSLATE_NOOP("words", "Ask the owner of the account to top it up in the cost centre.")}},
    {"AccessDenied",
     {QT_TRANSLATE_NOOP(
          "words", "Flashduty denied access: key and address do not belong together, or a right is missing."),
      QT_TRANSLATE_NOOP("words", "Compare host, path and key with the push URL shown in the integration.")}},
    {"RouteNotFound",
     {QT_TRANSLATE_NOOP("words", "Flashduty does not know this path. An assumed path is the first suspect."),
      QT_TRANSLATE_NOOP("words", "Paste the push URL shown in the integration instead of a composed one.")}},
    {"EntityTooLarge",
     {QT_TRANSLATE_NOOP("words", "The body is too large for Flashduty."),
      QT_TRANSLATE_NOOP("words",
                        "Select fewer rows or shorter fields in the query, or use a shorter template.")}},
    {"RequestTooFrequently",
     {QT_TRANSLATE_NOOP("words", "Too many requests: an integration allows 100 a second and 1,000 a minute."),
      QT_TRANSLATE_NOOP("words", "Send more slowly, or merge rules that fire at the same time.")}},
    {"InternalError",
     {QT_TRANSLATE_NOOP("words", "Something failed inside Flashduty (InternalError)."),
      QT_TRANSLATE_NOOP("words", "Try again later. Flashduty’s support needs the request_id.")}},
    {"ServiceUnavailable",
     {QT_TRANSLATE_NOOP("words", "Flashduty is not available at the moment."),
      QT_TRANSLATE_NOOP("words", "Try again in a few minutes, and keep the request_id.")}},
    {"UndonedOrderExist", openApiOnly},
    {"ReferenceExist", openApiOnly},
    {"RequestLocked", openApiOnly},
    {"RequestVerifyRequired", openApiOnly},
    {"DangerousOperation", openApiOnly},
};

} // namespace

std::span<const ReplyCode> replyCodes() {
    return codes;
}

std::optional<ReplyTexts> refused(std::string_view code) {
    const auto* found = std::find_if(std::begin(codes), std::end(codes),
                                     [&](const ReplyCode& row) { return row.code == code; });
    return found == std::end(codes) ? std::nullopt : std::optional(found->texts);
}

ReplyTexts refusedKey() {
    return {
        QT_TRANSLATE_NOOP("words",
                          "Flashduty does not accept this key. It answers a wrong key with status 400."),
        QT_TRANSLATE_NOOP("words", "Copy the push URL from the integration again, and paste it unchanged.")};
}

} // namespace words
