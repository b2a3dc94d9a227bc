#include "words/Catalogue.h"

#include <algorithm>

namespace words {
namespace {

struct StepTexts {
    const char* id;
    const char* text;
};

constexpr StepTexts rows[] = {
    // What a step is for
    {"step-flashduty",
     QT_TRANSLATE_NOOP("words", "Create an integration in Flashduty and bring its push URL here.")},
    {"step-webhook",
     QT_TRANSLATE_NOOP("words", "Tell SLS where alerts go. Once per Alibaba Cloud account; all "
                                "projects share it.")},
    {"step-template",
     QT_TRANSLATE_NOOP("words", "SLS must send each alert as one JSON object. That is the only "
                                "form Flashduty’s SLS guide describes.")},
    {"step-policy", QT_TRANSLATE_NOOP("words", "Join webhook and template. Rules name this policy.")},
    {"step-rules", QT_TRANSLATE_NOOP("words", "Set these four in every rule, then save the rule.")},
    {"step-check",
     QT_TRANSLATE_NOOP("words", "Send a firing and a resolved alert the way SLS does, then watch "
                                "for the first real one.")},

    // 0 Flashduty
    {"why-flashduty-name",
     QT_TRANSLATE_NOOP("words", "The name under which Flashduty lists the integration.")},
    {"why-flashduty-channel",
     QT_TRANSLATE_NOOP("words", "The default route: alerts go there when no other rule matches.")},
    {"pitfall-flashduty-route",
     QT_TRANSLATE_NOOP("words", "A shared integration without a route loses its alerts.")},
    {"why-flashduty-push-url",
     QT_TRANSLATE_NOOP("words", "Copy it from the card of the integration. It holds the key: treat it like a "
                                "password.")},
    {"pitfall-flashduty-push-url",
     QT_TRANSLATE_NOOP("words", "The address of the console page is not the push URL.")},

    // 1 Webhook
    {"why-webhook-id",
     QT_TRANSLATE_NOOP("words", "Identifies the webhook. Unique in the Alibaba Cloud account.")},
    {"why-webhook-name", QT_TRANSLATE_NOOP("words", "The action policy chooses the webhook by this name.")},
    {"why-webhook-type", QT_TRANSLATE_NOOP("words", "Sends the content unchanged to any address.")},
    {"pitfall-webhook-type", QT_TRANSLATE_NOOP("words", "Not DingTalk, WeCom, Lark or Slack.")},
    {"why-webhook-method", QT_TRANSLATE_NOOP("words", "Flashduty takes alerts by POST only.")},
    {"pitfall-webhook-method",
     QT_TRANSLATE_NOOP("words", "Any other method is refused with MethodNotAllowed.")},
    {"why-webhook-url", QT_TRANSLATE_NOOP("words", "The push URL of the integration, pasted unchanged.")},
    {"pitfall-webhook-url",
     QT_TRANSLATE_NOOP("words", "No space around it, and every parameter behind the key stays.")},
    {"why-webhook-headers",
     QT_TRANSLATE_NOOP("words", "SLS sends Content-Type: application/json by itself.")},
    {"pitfall-webhook-headers",
     QT_TRANSLATE_NOOP("words", "Another Content-Type makes Flashduty refuse the alert.")},
    {"why-webhook-signing-key", QT_TRANSLATE_NOOP("words", "This type does not use a signing key.")},
    {"pitfall-record-id",
     QT_TRANSLATE_NOOP("words", "5 to 60 letters, digits, “_”, “-” or “.”, beginning with a letter.")},
    {"pitfall-record-name", QT_TRANSLATE_NOOP("words", "At most 40 characters, without quotes or brackets.")},
    {"note-sls-public-only",
     QT_TRANSLATE_NOOP("words", "SLS reaches public addresses only: no intranet, no VPC, "
                                "no localhost.")},
    {"note-only-200",
     QT_TRANSLATE_NOOP("words", "Only 200 within 5 s counts as delivered. After 201, 204 or a "
                                "redirect SLS sends again.")},

    // The probe: a second webhook, a second action
    {"why-probe-id", QT_TRANSLATE_NOOP("words", "A second webhook, for as long as you want to look.")},
    {"why-probe-name", QT_TRANSLATE_NOOP("words", "The second action chooses the probe by this name.")},
    {"why-probe-url", QT_TRANSLATE_NOOP("words", "The public address of the receiver, with its own key.")},
    {"pitfall-probe-url",
     QT_TRANSLATE_NOOP("words", "It must be reachable from the Internet, for example through a tunnel.")},
    {"why-probe-action",
     QT_TRANSLATE_NOOP("words", "A second action in the same action group: Flashduty keeps "
                                "getting every alert.")},
    {"why-probe-action-webhook", QT_TRANSLATE_NOOP("words", "The probe, which calls the receiver.")},
    {"pitfall-probe-action",
     QT_TRANSLATE_NOOP("words", "Leave the first action as it is; this one stands beside it.")},
    {"note-probe-remove",
     QT_TRANSLATE_NOOP("words", "When all is proven, remove the second action, then the probe webhook.")},

    // 2 Content template
    {"why-template-id",
     QT_TRANSLATE_NOOP("words", "Identifies the template. Unique in the Alibaba Cloud account.")},
    {"why-template-name", QT_TRANSLATE_NOOP("words", "The action policy chooses the template by this name.")},
    {"why-template-channel", QT_TRANSLATE_NOOP("words", "This tab serves the generic webhook too.")},
    {"pitfall-template-channel",
     QT_TRANSLATE_NOOP("words", "Content in another tab is not used for this webhook.")},
    {"why-template-send-mode", QT_TRANSLATE_NOOP("words", "One request for each alert.")},
    {"pitfall-template-send-mode",
     QT_TRANSLATE_NOOP("words", "Sending in batches makes an array, which Flashduty’s SLS guide does not "
                                "describe.")},
    {"why-template-content",
     QT_TRANSLATE_NOOP("words", "The whole alert as JSON, as Flashduty’s guide has it.")},
    {"why-template-content-own",
     QT_TRANSLATE_NOOP("words",
                       "Your own text from the Template page. It takes the place of {{ alert | to_json}}.")},
    {"pitfall-template-content",
     QT_TRANSLATE_NOOP("words", "Straight braces only. Full-width braces arrive as plain text.")},
    {"note-template-signin",
     QT_TRANSLATE_NOOP("words", "The content carries a log-on link (signin_url): treat stored alerts like a "
                                "password.")},

    // 3 Action policy
    {"why-policy-id", QT_TRANSLATE_NOOP("words", "Each alert names this ID, which later proves the step.")},
    {"why-policy-name", QT_TRANSLATE_NOOP("words", "Rules choose the policy by this name.")},
    {"why-policy-list", QT_TRANSLATE_NOOP("words", "Add one action group to this list.")},
    {"pitfall-policy-list",
     QT_TRANSLATE_NOOP("words", "The second list is for escalation only and stays off.")},
    {"why-policy-channel", QT_TRANSLATE_NOOP("words", "The channel that calls your webhook.")},
    {"pitfall-policy-channel",
     QT_TRANSLATE_NOOP("words", "Not Webhook-Custom, although the template stands in that tab.")},
    {"why-policy-webhook", QT_TRANSLATE_NOOP("words", "The webhook of step 1.")},
    {"pitfall-policy-webhook",
     QT_TRANSLATE_NOOP("words", "Not listed? Save the webhook first, in the same account.")},
    {"why-policy-template", QT_TRANSLATE_NOOP("words", "The template of step 2.")},
    {"pitfall-policy-template",
     QT_TRANSLATE_NOOP("words", "The default template makes another text, which Flashduty cannot read.")},
    {"why-policy-period", QT_TRANSLATE_NOOP("words", "Alerts are sent at any time.")},
    {"pitfall-policy-period",
     QT_TRANSLATE_NOOP("words", "Any other choice holds alerts back outside that time.")},
    {"why-policy-end", QT_TRANSLATE_NOOP("words", "The list must close with this node.")},
    {"pitfall-policy-end", QT_TRANSLATE_NOOP("words", "To add nodes later, delete it first.")},
    {"note-policy-second-list",
     QT_TRANSLATE_NOOP("words", "Leave the second list (Secondary Action Policy) off: it is for "
                                "escalation.")},
    {"note-policy-condition",
     QT_TRANSLATE_NOOP("words", "No condition is needed: every alert takes this way.")},

    // 4 Rules
    {"why-rule-mode", QT_TRANSLATE_NOOP("words", "In this mode the rule takes your own action policy.")},
    {"pitfall-rule-mode",
     QT_TRANSLATE_NOOP("words", "Simple mode makes an action policy of its own, so yours is "
                                "not used.")},
    {"why-rule-policy", QT_TRANSLATE_NOOP("words", "The action policy of step 3.")},
    {"pitfall-rule-policy",
     QT_TRANSLATE_NOOP("words", "With another policy the alert never reaches Flashduty.")},
    {"why-rule-output", QT_TRANSLATE_NOOP("words", "Without it the rule fires, but nothing is sent. Guides "
                                                   "forget it.")},
    {"pitfall-rule-output", QT_TRANSLATE_NOOP("words", "It stands under the output targets of the rule.")},
    {"why-rule-recovery",
     QT_TRANSLATE_NOOP("words", "Without it nothing closes by itself in Flashduty. Guides "
                                "forget it.")},
    {"pitfall-rule-recovery", QT_TRANSLATE_NOOP("words", "Off by default.")},
    {"note-rule-annotations",
     QT_TRANSLATE_NOOP("words",
                       "Fill in the annotations title and desc: they become title and description in "
                       "Flashduty.")},
    {"note-rule-labels",
     QT_TRANSLATE_NOOP("words", "Labels need stable values: each change is a new alert, and "
                                "the old one never recovers.")},
    {"note-rule-repeat",
     QT_TRANSLATE_NOOP(
         "words",
         "Repeat interval (Cycle), for example 5m. Continuous triggers: 1, unless you want otherwise.")},

    // 5 Check
    {"note-check-accepted",
     QT_TRANSLATE_NOOP("words", "200 means accepted: Flashduty works on it later. That is "
                                "not yet proof of an alert.")},
    {"note-check-latest-event",
     QT_TRANSLATE_NOOP("words", "First proof of arrival: Latest Event Time on the integration in "
                                "Flashduty.")},
    {"note-check-free-plan",
     QT_TRANSLATE_NOOP("words", "The free plan takes 100 alerts a day and drops the rest "
                                "without an error.")},
    {"note-check-routes",
     QT_TRANSLATE_NOOP("words", "Accepted but nothing to be seen: check the routing rules of the shared "
                                "integration.")},

    // Notes of step 0
    {"note-flashduty-private",
     QT_TRANSLATE_NOOP("words",
                       "Private (also Dedicated): every alert goes to one channel. The simplest way.")},
    {"note-flashduty-shared",
     QT_TRANSLATE_NOOP("words",
                       "Shared: routing rules choose the channel. Add one rule without conditions as "
                       "fallback.")},
    {"note-flashduty-permission",
     QT_TRANSLATE_NOOP("words", "Needs the permission Integrations Manage in Flashduty.")},
};

} // namespace

QString Words::stepText(std::string_view id) const {
    const auto found =
        std::find_if(std::begin(rows), std::end(rows), [&](const StepTexts& row) { return row.id == id; });
    return found == std::end(rows) ? outside(id) : m_catalogue->text(found->text);
}

} // namespace words
