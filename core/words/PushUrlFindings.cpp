#include "words/Tables.h"

#include <QtGlobal>

namespace words {
namespace {

constexpr FindingTexts rows[] = {
    {"push-url-empty", QT_TRANSLATE_NOOP("words", "Nothing was pasted"),
     QT_TRANSLATE_NOOP("words", "Copy the push URL from the card of the integration in Flashduty.")},
    {"push-url-trimmed", QT_TRANSLATE_NOOP("words", "White space was removed"),
     QT_TRANSLATE_NOOP("words",
                       "Spaces before or after the address are not part of it. Nothing else was changed.")},
    {"push-url-unwrapped", QT_TRANSLATE_NOOP("words", "Quotation marks were removed"),
     QT_TRANSLATE_NOOP("words", "Quotation marks or angle brackets around the address are not part of it.")},
    {"push-url-full-width", QT_TRANSLATE_NOOP("words", "Full-width characters were replaced"),
     QT_TRANSLATE_NOOP("words", "An address needs ASCII. Turned into ASCII: %1"), "characters"},
    {"push-url-too-long", QT_TRANSLATE_NOOP("words", "The address is too long"),
     QT_TRANSLATE_NOOP("words", "It has %1 bytes; servers accept at most %2. Copy the push URL again."),
     "#size #limit"},
    {"push-url-space", QT_TRANSLATE_NOOP("words", "There is a space in the address"),
     QT_TRANSLATE_NOOP(
         "words",
         "It contains a space, a line break or a control character. Copy the push URL again in one piece.")},
    {"push-url-non-ascii", QT_TRANSLATE_NOOP("words", "There is an unusual character in the address"),
     QT_TRANSLATE_NOOP("words", "%1 is not ASCII; an address from the Flashduty console has no such "
                                "character. Copy the push URL again."),
     "character"},
    {"push-url-email", QT_TRANSLATE_NOOP("words", "This is an e-mail address"),
     QT_TRANSLATE_NOOP("words", "It belongs to an email integration. Create an integration of type Alibaba "
                                "Cloud SLS and copy its push URL.")},
    {"push-url-key-alone", QT_TRANSLATE_NOOP("words", "This looks like the key alone"),
     QT_TRANSLATE_NOOP(
         "words",
         "Paste the whole push URL. If you only have the key, give host and key, and the URL is composed.")},
    {"push-url-fragment", QT_TRANSLATE_NOOP("words", "The part after # was dropped"),
     QT_TRANSLATE_NOOP("words", "It is never sent to a server. The rest of the address is unchanged.")},
    {"push-url-no-scheme", QT_TRANSLATE_NOOP("words", "https:// is missing"),
     QT_TRANSLATE_NOOP("words", "Take over the corrected address, or copy the push URL again.")},
    {"push-url-scheme", QT_TRANSLATE_NOOP("words", "Only http and https can be used"),
     QT_TRANSLATE_NOOP("words",
                       "The address begins with %1. Copy the push URL from the integration in Flashduty."),
     "scheme"},
    {"push-url-scheme-twice", QT_TRANSLATE_NOOP("words", "https:// is there twice"),
     QT_TRANSLATE_NOOP("words", "Take over the corrected address, which has it once.")},
    {"push-url-slashes", QT_TRANSLATE_NOOP("words", "The two slashes are missing"),
     QT_TRANSLATE_NOOP(
         "words", "An address begins with https:// and the host name. Take over the corrected address.")},
    {"push-url-user-info", QT_TRANSLATE_NOOP("words", "There is a user name before the host"),
     QT_TRANSLATE_NOOP("words", "Neither SLS nor Flashduty uses a user name or password in the address, so "
                                "it was left out. Copy the push URL again.")},
    {"push-url-no-host", QT_TRANSLATE_NOOP("words", "The host is missing"),
     QT_TRANSLATE_NOOP("words",
                       "A push URL names a host, for example api.flashcat.cloud. Copy the push URL again.")},
    {"push-url-host", QT_TRANSLATE_NOOP("words", "The host name is malformed"),
     QT_TRANSLATE_NOOP("words", "%1 is not a host name. Copy the push URL again."), "host"},
    {"push-url-port", QT_TRANSLATE_NOOP("words", "The port is not a number"),
     QT_TRANSLATE_NOOP("words",
                       "In %1 the port has to be a number from 1 to 65535. Copy the push URL again."),
     "host"},
    {"push-url-placeholder-host", QT_TRANSLATE_NOOP("words", "The host is a placeholder from a guide"),
     QT_TRANSLATE_NOOP("words",
                       "%1 stands for the real host. For Flashduty’s own cloud it is api.flashcat.cloud."),
     "host"},
    {"push-url-console-page", QT_TRANSLATE_NOOP("words", "This is a page of the Flashduty console"),
     QT_TRANSLATE_NOOP("words",
                       "%1 is for people in a browser. Open the integration there and copy its push URL."),
     "host"},
    {"push-url-saas-http", QT_TRANSLATE_NOOP("words", "Use https for Flashduty"),
     QT_TRANSLATE_NOOP(
         "words",
         "With http the key and all alerts travel to %1 in clear text. Take over the corrected address."),
     "host"},
    {"push-url-clear-text", QT_TRANSLATE_NOOP("words", "Key and alerts travel in clear text"),
     QT_TRANSLATE_NOOP("words", "The address of %1 begins with http. Use https if this host offers it."),
     "host"},
    {"push-url-no-push-path", QT_TRANSLATE_NOOP("words", "This is not a push URL"),
     QT_TRANSLATE_NOOP(
         "words",
         "The path %1 does not contain /event/push/. Copy the push URL from the integration in Flashduty."),
     "path"},
    {"push-url-api-address", QT_TRANSLATE_NOOP("words", "This is an API address, not a push URL"),
     QT_TRANSLATE_NOOP("words",
                       "%1 belongs to the Open API. Copy the push URL from the integration in Flashduty."),
     "path"},
    {"push-url-change-events", QT_TRANSLATE_NOOP("words", "This address is for change events"),
     QT_TRANSLATE_NOOP("words", "Alerts do not arrive there. Create an integration of type Alibaba Cloud SLS "
                                "and copy its push URL.")},
    {"push-url-unknown-kind", QT_TRANSLATE_NOOP("words", "This address is not for alerts"),
     QT_TRANSLATE_NOOP("words", "After /event/push/ comes “%1” instead of alert. Copy the push URL from the "
                                "integration in Flashduty."),
     "kind"},
    {"push-url-no-type", QT_TRANSLATE_NOOP("words", "The integration type is missing"),
     QT_TRANSLATE_NOOP(
         "words", "Something like aliyun/sls has to follow /event/push/alert/. Copy the push URL again.")},
    {"push-url-type-standard", QT_TRANSLATE_NOOP("words", "This is a standard integration"),
     QT_TRANSLATE_NOOP("words", "It understands an SLS alert only with a field mapping of its own. Better "
                                "create one of type Alibaba Cloud SLS.")},
    {"push-url-type-other", QT_TRANSLATE_NOOP("words", "This is an integration for %2"),
     QT_TRANSLATE_NOOP(
         "words",
         "Its type %1 does not understand SLS alerts. Create an integration of type Alibaba Cloud SLS."),
     "type product"},
    {"push-url-type-unknown", QT_TRANSLATE_NOOP("words", "The integration type is not known"),
     QT_TRANSLATE_NOOP(
         "words",
         "The type here is %1. Check in Flashduty that the type of the integration is Alibaba Cloud SLS."),
     "type"},
    {"push-url-composed", QT_TRANSLATE_NOOP("words", "The path is assumed"),
     QT_TRANSLATE_NOOP(
         "words", "%1 is not documented. Compare it with the push URL shown in your Flashduty integration."),
     "path"},
    {"push-url-no-key", QT_TRANSLATE_NOOP("words", "The integration_key is missing"),
     QT_TRANSLATE_NOOP("words", "Without it Flashduty refuses every alert. Copy the whole push URL again.")},
    {"push-url-key-empty", QT_TRANSLATE_NOOP("words", "The integration_key is empty"),
     QT_TRANSLATE_NOOP("words", "Nothing follows integration_key=. Copy the whole push URL again.")},
    {"push-url-key-twice", QT_TRANSLATE_NOOP("words", "There is more than one integration_key"),
     QT_TRANSLATE_NOOP("words", "It occurs %1 times, and which one counts is not known. Keep exactly one."),
     "#count"},
    {"push-url-key-name", QT_TRANSLATE_NOOP("words", "The name of the key is misspelt"),
     QT_TRANSLATE_NOOP("words",
                       "The parameter has to be integration_key, not %1. Take over the corrected address."),
     "name"},
    {"push-url-key-blank", QT_TRANSLATE_NOOP("words", "There is a space beside the key"),
     QT_TRANSLATE_NOOP("words",
                       "The key begins or ends with an encoded space. Take over the corrected address.")},
    {"push-url-key-masked", QT_TRANSLATE_NOOP("words", "The key is masked"),
     QT_TRANSLATE_NOOP("words",
                       "**** hides part of the key. Copy the push URL in Flashduty, where it is complete.")},
    {"push-url-placeholder-key", QT_TRANSLATE_NOOP("words", "The key is a placeholder from a guide"),
     QT_TRANSLATE_NOOP("words", "It stands for a real key. Copy the push URL from your own integration.")},
    {"push-url-key-form", QT_TRANSLATE_NOOP("words", "The key has an unusual form"),
     QT_TRANSLATE_NOOP("words", "It has %1 characters; the one known example has 35: 32 hex digits and 3 "
                                "digits. It may still be right: compare it with Flashduty."),
     "#length"},
    {"push-url-app-key", QT_TRANSLATE_NOOP("words", "This is an APP key"),
     QT_TRANSLATE_NOOP("words", "An APP key has all rights of its user and must not be used here. Copy the "
                                "push URL of an integration; replace the APP key if others saw it.")},
    {"push-url-second-question-mark", QT_TRANSLATE_NOOP("words", "There is a second question mark"),
     QT_TRANSLATE_NOOP(
         "words",
         "Older guides print it, but further parameters are joined by &. Take over the corrected address.")},
    {"push-url-html-escaped", QT_TRANSLATE_NOOP("words", "&amp; is used instead of &"),
     QT_TRANSLATE_NOOP("words",
                       "It was copied from the source of a web page. Take over the corrected address.")},
    {"push-url-parameter-severity", QT_TRANSLATE_NOOP("words", "severity is set in the address"),
     QT_TRANSLATE_NOOP("words", "%1=%2 sets the severity of every alert. It was documented until 2024; "
                                "whether it still works is not known. It is kept."),
     "name value"},
    {"push-url-severity-value", QT_TRANSLATE_NOOP("words", "severity has an unusual value"),
     QT_TRANSLATE_NOOP("words",
                       "Flashduty accepts Critical, Warning or Info, spelt exactly so; here it is %1."),
     "value"},
    {"push-url-parameter-title-rule", QT_TRANSLATE_NOOP("words", "title_rule is set in the address"),
     QT_TRANSLATE_NOOP("words", "%1=%2 sets how titles are made. It was documented until 2024; whether it "
                                "still works is not known. It is kept."),
     "name value"},
    {"push-url-parameter-channel", QT_TRANSLATE_NOOP("words", "channel_id is set in the address"),
     QT_TRANSLATE_NOOP("words", "%1=%2 is known from the Nightingale integration only. It is kept."),
     "name value"},
    {"push-url-parameter-layer", QT_TRANSLATE_NOOP("words", "The address sets who is called"),
     QT_TRANSLATE_NOOP("words", "%1=%2 changes who is notified for alerts of this address. It is kept."),
     "name value"},
    {"push-url-parameter-other", QT_TRANSLATE_NOOP("words", "The address has a further parameter"),
     QT_TRANSLATE_NOOP("words", "%1 is not known here. It is kept byte for byte."), "name"},
};

} // namespace

std::span<const FindingTexts> pushUrlFindings() {
    return rows;
}

} // namespace words
