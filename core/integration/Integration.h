#pragma once

#include "Finding.h"
#include "alert/Regions.h"
#include "integration/PushUrl.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace integration {

enum class Side { Private, Shared };      ///< Flashduty: private (dedicated) or shared integration
enum class Site { China, International }; ///< Alibaba Cloud's two consoles
enum class ConsoleLanguage { Chinese, English };
enum class LabelGeneration { Current, Older }; ///< Alibaba's present pages, or those of Flashduty's guide

/// The steps of the set-up, in their order.
enum class Step { Flashduty = 0, Webhook = 1, ContentTemplate = 2, ActionPolicy = 3, Rules = 4, Check = 5 };
inline constexpr std::array<Step, 6> allSteps{Step::Flashduty,    Step::Webhook, Step::ContentTemplate,
                                              Step::ActionPolicy, Step::Rules,   Step::Check};

/// An id and a name as they are entered in SLS.
struct Named {
    std::string id;
    std::string name;

    bool operator==(const Named&) const = default;
};

/// One alert rule of the project that is to send through this integration.
struct Rule {
    std::string name;
    std::string id;       ///< "alert-1731840962-2205"; may be empty
    bool entered = false; ///< the person's own note

    bool operator==(const Rule&) const = default;
};

/// The push URL without its key, which lives in the keychain only.
struct PushAddress {
    std::string withoutKey; ///< the URL with an empty integration_key; empty: none yet
    std::string keyTail;    ///< last 4 characters, for the mask; empty when the key is shorter than 12
    bool composed = false;  ///< the path is assumed

    bool operator==(const PushAddress&) const = default;
};

/// What is kept of a push URL; its key (PushUrl::key) goes to the keychain.
PushAddress addressOf(const PushUrl& url);
/// The URL with `key` (as written, percent escapes kept) in its place; empty when there is no address.
std::string urlWithKey(const PushAddress& address, std::string_view key);
/// For every screen and log: "…integration_key=****e131".
std::string maskedUrl(const PushAddress& address);

/// What a content template holds unless the person chose another text (Flashduty's guide: documented).
inline constexpr std::string_view defaultContent = "{{ alert | to_json}}";
inline constexpr std::size_t longestContent = 64 * 1024; ///< bytes; ours, far above SLS's 16 KB for a result

/// The thing the user sets up: one Flashduty integration and what SLS needs to reach it. A value; holds no
/// secret.
struct Integration {
    std::string id;   ///< 16 hex digits, for good; also the id of its receiver token
    std::string name; ///< any text, at most 100 code points
    Side side = Side::Private;
    std::string channel; ///< Flashduty channel, for the record
    PushAddress pushUrl;
    Site site = Site::China;
    std::string region;
    std::string project;
    ConsoleLanguage consoleLanguage = ConsoleLanguage::Chinese;
    LabelGeneration labels = LabelGeneration::Current;
    Named webhook;
    Named contentTemplate;
    std::string content; ///< text of the content template; empty: defaultContent
    Named actionPolicy;
    bool probe = false; ///< the second webhook, "<id>-probe", that points at the receiver
    std::vector<Rule> rules;
    std::map<Step, std::int64_t> enteredUs; ///< when the person ticked a step
    std::optional<std::int64_t> acceptedUs; ///< when Flashduty answered a push without error
    std::int64_t createdUs = 0;
    std::int64_t changedUs = 0;
    bool archived = false;
    bool sample = false; ///< made to look at; marked as such everywhere

    bool operator==(const Integration&) const = default;
};

/// The text to enter as Send Content.
std::string_view contentOf(const Integration& integration);

/// 64 random bits as 16 hex digits, for Integration::id.
std::string newIntegrationId();

/// The id and name of the second webhook, that points at the receiver; cut to what SLS takes.
Named probeWebhook(const Integration& integration);

/// Ids and names proposed from an integration's name ("订单服务" gives a transliteration-free, valid id such
/// as "flashduty-sls-3f2a"); the first integration gets the plain "flashduty-sls". Differ from those of all
/// `others` (archived ones too, samples and the integration itself aside). Pure.
void proposeNames(Integration& integration, const std::vector<Integration>& others);

/// What is wrong with what was typed, for the field. Empty: nothing. Error: it cannot be used; Warning: SLS
/// will probably refuse it (its own pages do not state every rule); Hint: worth a look.
std::vector<core::Finding>
checkRecordId(std::string_view id); ///< webhook, template, policy: 5-60, [a-zA-Z][a-zA-Z0-9_.-]*
std::vector<core::Finding>
checkRecordName(std::string_view name); ///< 1-40, none of \ $ | ~ ? & < > { } ' " `
std::vector<core::Finding> checkProject(std::string_view project); ///< 3-63, [a-z0-9-]
std::vector<core::Finding> checkRegion(std::string_view region);   ///< known, unknown (hint) or ill-formed
std::vector<core::Finding> checkIntegrationName(std::string_view name);

/// Rules from pasted text: one a line, "name", "id" or both separated by tab, comma or blanks before the id
/// ("alert-<digits>-<digits>"). Known ones are not doubled. At most 500, the known ones counted.
struct PastedRules {
    std::vector<Rule> rules; ///< the new ones only
    std::size_t doubled = 0; ///< lines that name a rule which is there already
    std::size_t dropped = 0; ///< lines beyond the limit
};
PastedRules readRules(std::string_view text, const std::vector<Rule>& known);

using alert::Region;
using alert::regions;

} // namespace integration
