#pragma once

#include <QtGlobal>

/// Every sentence of the command line itself, for lupdate and for Text. What findings, forms, severities and
/// answers say comes from `words`.
namespace cli::say {

// Help
inline constexpr const char* about =
    QT_TRANSLATE_NOOP("Cli", "Reads, receives and sends SLS alerts, and shows what Flashduty makes of them.");
inline constexpr const char* helpFlag = QT_TRANSLATE_NOOP("Cli", "Print this help and exit");
inline constexpr const char* versionFlag = QT_TRANSLATE_NOOP("Cli", "Print the version and exit");
inline constexpr const char* jsonFlag =
    QT_TRANSLATE_NOOP("Cli", "Print one JSON document (receive: one a line)");
inline constexpr const char* langOption =
    QT_TRANSLATE_NOOP("Cli", "Language, en or zh_CN; the locale decides if not given");
inline constexpr const char* labelUsage = QT_TRANSLATE_NOOP("Cli", "Usage");
inline constexpr const char* labelOptions = QT_TRANSLATE_NOOP("Cli", "Options");
inline constexpr const char* labelArguments = QT_TRANSLATE_NOOP("Cli", "Arguments");
inline constexpr const char* labelCommands = QT_TRANSLATE_NOOP("Cli", "Commands");
inline constexpr const char* labelCommand = QT_TRANSLATE_NOOP("Cli", "COMMAND");
inline constexpr const char* labelExcludes = QT_TRANSLATE_NOOP("Cli", "not with");
inline constexpr const char* labelRequired = QT_TRANSLATE_NOOP("Cli", "required");
inline constexpr const char* mapAbout =
    QT_TRANSLATE_NOOP("Cli", "Show what Flashduty makes of an alert body, and why");
inline constexpr const char* mapFile =
    QT_TRANSLATE_NOOP("Cli", "File with the body, or - for standard input");
inline constexpr const char* checkAbout =
    QT_TRANSLATE_NOOP("Cli", "Check a content template before SLS uses it");
inline constexpr const char* checkRehearse =
    QT_TRANSLATE_NOOP("Cli", "Also try difficult values in every field, and weigh the content");
inline constexpr const char* renderAbout =
    QT_TRANSLATE_NOOP("Cli", "Print what SLS makes of a content template");
inline constexpr const char* renderBatch =
    QT_TRANSLATE_NOOP("Cli", "As in merged sending: an array of the result");
inline constexpr const char* templateFile =
    QT_TRANSLATE_NOOP("Cli", "File with the content template, or - for standard input");
inline constexpr const char* templateText = QT_TRANSLATE_NOOP("Cli", "The content template itself");
inline constexpr const char* receiveAbout =
    QT_TRANSLATE_NOOP("Cli", "Receive alerts, store them and print a line for each");
inline constexpr const char* receiveListen =
    QT_TRANSLATE_NOOP("Cli", "ADDR:PORT to listen on; port 0 takes a free one");
inline constexpr const char* dataOption =
    QT_TRANSLATE_NOOP("Cli", "Data folder; the assistant's own if not given");
inline constexpr const char* receiveToken =
    QT_TRANSLATE_NOOP("Cli", "integration_key to accept (or - or @FILE); the stored one if not given");
inline constexpr const char* receiveReply = QT_TRANSLATE_NOOP(
    "Cli", "What to answer: 200, another status, drop, redirect:URL, fail:N or fail:N:STATUS");
inline constexpr const char* receiveReplyDelay =
    QT_TRANSLATE_NOOP("Cli", "How long to wait before each answer, at most 60000 ms");
inline constexpr const char* notPlain =
    QT_TRANSLATE_NOOP("Cli", "For tests: accepted deliveries are answered with %1 after %2 ms.");
inline constexpr const char* receiveTlsCert =
    QT_TRANSLATE_NOOP("Cli", "Serve HTTPS with this certificate (PEM, chain included)");
inline constexpr const char* receiveTlsKey =
    QT_TRANSLATE_NOOP("Cli", "Its private key (PEM, without a password)");
inline constexpr const char* receiveQuiet = QT_TRANSLATE_NOOP("Cli", "Print only the URL");
inline constexpr const char* receiveCount =
    QT_TRANSLATE_NOOP("Cli", "End after this many accepted deliveries");
inline constexpr const char* sendAbout = QT_TRANSLATE_NOOP("Cli", "Send an alert the way SLS does");
inline constexpr const char* sendTo = QT_TRANSLATE_NOOP("Cli", "URL to send to (or - or @FILE)");
inline constexpr const char* sendAlert =
    QT_TRANSLATE_NOOP("Cli", "File with the alert, or -; a built-in sample if not given");
inline constexpr const char* sendTemplate =
    QT_TRANSLATE_NOOP("Cli", "File with the content template, or -; {{ alert | to_json}} if not given");
inline constexpr const char* sendResolved = QT_TRANSLATE_NOOP("Cli", "Send the recovery of the alert");
inline constexpr const char* sendPair =
    QT_TRANSLATE_NOOP("Cli", "Send the alert, then its recovery with the same key");
inline constexpr const char* sendYes = QT_TRANSLATE_NOOP("Cli", "Really send to another computer");
inline constexpr const char* historyAbout =
    QT_TRANSLATE_NOOP("Cli", "Show what was received, also beside a running receiver");
inline constexpr const char* historyList = QT_TRANSLATE_NOOP("Cli", "List deliveries, newest first");
inline constexpr const char* historyLimit = QT_TRANSLATE_NOOP("Cli", "How many at most");
inline constexpr const char* historyShow =
    QT_TRANSLATE_NOOP("Cli", "Show one delivery with its request and body");
inline constexpr const char* historyId = QT_TRANSLATE_NOOP("Cli", "Number of the delivery");
inline constexpr const char* historyCount = QT_TRANSLATE_NOOP("Cli", "Count deliveries");
inline constexpr const char* urlAbout = QT_TRANSLATE_NOOP("Cli", "Explain a push URL, with its key masked");
inline constexpr const char* urlUrl = QT_TRANSLATE_NOOP("Cli", "The push URL (or - or @FILE)");
inline constexpr const char* guideAbout =
    QT_TRANSLATE_NOOP("Cli", "Show the steps of the set-up with every value to enter");
inline constexpr const char* guideStep = QT_TRANSLATE_NOOP("Cli", "Only this step, 0 to 5");
inline constexpr const char* integrationOption =
    QT_TRANSLATE_NOOP("Cli", "Take it from this integration of the assistant (name or ID)");
inline constexpr const char* guideWithProbe =
    QT_TRANSLATE_NOOP("Cli", "With the second webhook, which points at the receiver");
inline constexpr const char* guideShared = QT_TRANSLATE_NOOP("Cli", "The other way, a shared integration:");
inline constexpr const char* guideMapping = QT_TRANSLATE_NOOP("Cli", "What Flashduty makes of it:");
inline constexpr const char* demoAbout =
    QT_TRANSLATE_NOOP("Cli", "Receive a firing and a resolved sample and map both");

// Usage errors
inline constexpr const char* usageError = QT_TRANSLATE_NOOP("Cli", "Usage error: %1");
inline constexpr const char* usageHelp = QT_TRANSLATE_NOOP("Cli", "Run with --help for more information.");
inline constexpr const char* noCommand = QT_TRANSLATE_NOOP("Cli", "a command is missing");
inline constexpr const char* unexpected = QT_TRANSLATE_NOOP("Cli", "not expected: %1");
inline constexpr const char* missing = QT_TRANSLATE_NOOP("Cli", "missing: %1");
inline constexpr const char* badValue = QT_TRANSLATE_NOOP("Cli", "a value cannot be used: %1");
inline constexpr const char* excluded = QT_TRANSLATE_NOOP("Cli", "options that exclude each other: %1");
inline constexpr const char* badListen =
    QT_TRANSLATE_NOOP("Cli", "--listen takes ADDR:PORT, for example 127.0.0.1:8787");
inline constexpr const char* badToken =
    QT_TRANSLATE_NOOP("Cli", "--token takes 8 to 128 letters, digits, \"-\", \"_\", \".\" or \"~\"");
inline constexpr const char* twoInputs =
    QT_TRANSLATE_NOOP("Cli", "only one argument can come from standard input");
inline constexpr const char* needsYes =
    QT_TRANSLATE_NOOP("Cli", "%1 is not this computer: the alert may page people. Add --yes to send it.");
inline constexpr const char* alertNotObject = QT_TRANSLATE_NOOP("Cli", "The alert must be one JSON object.");

// Results
inline constexpr const char* form = QT_TRANSLATE_NOOP("Cli", "Form");
inline constexpr const char* alertNumber = QT_TRANSLATE_NOOP("Cli", "Alert %1");
inline constexpr const char* notMapped = QT_TRANSLATE_NOOP("Cli", "further alerts, not mapped: %1");
inline constexpr const char* title = QT_TRANSLATE_NOOP("Cli", "Title");
inline constexpr const char* severity = QT_TRANSLATE_NOOP("Cli", "Severity");
inline constexpr const char* status = QT_TRANSLATE_NOOP("Cli", "Status");
inline constexpr const char* alertKey = QT_TRANSLATE_NOOP("Cli", "Alert key");
inline constexpr const char* titleRule = QT_TRANSLATE_NOOP("Cli", "Title rule");
inline constexpr const char* time = QT_TRANSLATE_NOOP("Cli", "Time");
inline constexpr const char* description = QT_TRANSLATE_NOOP("Cli", "Description");
inline constexpr const char* label = QT_TRANSLATE_NOOP("Cli", "Label %1");
inline constexpr const char* from = QT_TRANSLATE_NOOP("Cli", "from %1");
inline constexpr const char* none = QT_TRANSLATE_NOOP("Cli", "none");
inline constexpr const char* findings = QT_TRANSLATE_NOOP("Cli", "Findings");
inline constexpr const char* noFindings = QT_TRANSLATE_NOOP("Cli", "No findings.");
inline constexpr const char* at = QT_TRANSLATE_NOOP("Cli", "line %1, column %2");
inline constexpr const char* firstFix = QT_TRANSLATE_NOOP("Cli", "To mend the first one:");
inline constexpr const char* rehearsed =
    QT_TRANSLATE_NOOP("Cli", "Rehearsal with difficult values, renderings: %1");
inline constexpr const char* notRehearsed =
    QT_TRANSLATE_NOOP("Cli", "No rehearsal: the template cannot be rendered. Mend it first.");
inline constexpr const char* contentSize = QT_TRANSLATE_NOOP("Cli", "Size: %1 bytes and %2 characters of %3");
inline constexpr const char* otherShares = QT_TRANSLATE_NOOP("Cli", "all the rest");
inline constexpr const char* leaner =
    QT_TRANSLATE_NOOP("Cli", "A leaner template, to be tried with Flashduty before use:");
inline constexpr const char* pushUrl = QT_TRANSLATE_NOOP("Cli", "Push URL");
inline constexpr const char* verdict = QT_TRANSLATE_NOOP("Cli", "Verdict");
inline constexpr const char* verdictFine = QT_TRANSLATE_NOOP("Cli", "fine");
inline constexpr const char* verdictWarning = QT_TRANSLATE_NOOP("Cli", "usable, with a warning");
inline constexpr const char* verdictNeutral = QT_TRANSLATE_NOOP("Cli", "usable, type not known");
inline constexpr const char* verdictRefused = QT_TRANSLATE_NOOP("Cli", "refused");
inline constexpr const char* corrected = QT_TRANSLATE_NOOP("Cli", "Corrected");
inline constexpr const char* sending = QT_TRANSLATE_NOOP("Cli", "%1 alert to %2");
inline constexpr const char* answer = QT_TRANSLATE_NOOP("Cli", "Answer");
inline constexpr const char* answerIn = QT_TRANSLATE_NOOP("Cli", "%1 after %2 ms");
inline constexpr const char* noAnswer = QT_TRANSLATE_NOOP("Cli", "no answer");
inline constexpr const char* forSls = QT_TRANSLATE_NOOP("Cli", "For SLS");
inline constexpr const char* delivered = QT_TRANSLATE_NOOP("Cli", "delivered (200 within 5 s)");
inline constexpr const char* notDelivered =
    QT_TRANSLATE_NOOP("Cli", "not delivered (only 200 within 5 s counts)");
inline constexpr const char* errorCode = QT_TRANSLATE_NOOP("Cli", "Error code");
inline constexpr const char* errorMessage = QT_TRANSLATE_NOOP("Cli", "Message");
inline constexpr const char* meaning = QT_TRANSLATE_NOOP("Cli", "Meaning");
inline constexpr const char* next = QT_TRANSLATE_NOOP("Cli", "What to do");
inline constexpr const char* requestId = QT_TRANSLATE_NOOP("Cli", "Request ID");
inline constexpr const char* reason = QT_TRANSLATE_NOOP("Cli", "Reason");
inline constexpr const char* testMark = QT_TRANSLATE_NOOP("Cli", "[TEST] ");
inline constexpr const char* noDeliveries = QT_TRANSLATE_NOOP("Cli", "No deliveries.");
inline constexpr const char* delivery = QT_TRANSLATE_NOOP("Cli", "Delivery %1");
inline constexpr const char* received = QT_TRANSLATE_NOOP("Cli", "Received");
inline constexpr const char* peer = QT_TRANSLATE_NOOP("Cli", "Sender");
inline constexpr const char* reply = QT_TRANSLATE_NOOP("Cli", "Reply");
inline constexpr const char* size = QT_TRANSLATE_NOOP("Cli", "Size");
inline constexpr const char* bytes = QT_TRANSLATE_NOOP("Cli", "%1 bytes");
inline constexpr const char* request = QT_TRANSLATE_NOOP("Cli", "Request");
inline constexpr const char* body = QT_TRANSLATE_NOOP("Cli", "Body");
inline constexpr const char* counts =
    QT_TRANSLATE_NOOP("Cli", "%1 deliveries: %2 critical, %3 warning, %4 info, %5 unknown, %6 refused");
inline constexpr const char* batchOf = QT_TRANSLATE_NOOP("Cli", "and more alerts in this delivery: %1");
inline constexpr const char* databaseSetAside =
    QT_TRANSLATE_NOOP("Cli", "The history was damaged. It was set aside as %1, and a new one was begun.");
inline constexpr const char* guidePath = QT_TRANSLATE_NOOP("Cli", "Console");
inline constexpr const char* guideOlderPath = QT_TRANSLATE_NOOP("Cli", "Older console");
inline constexpr const char* guideOpen = QT_TRANSLATE_NOOP("Cli", "Link");
inline constexpr const char* guideProbe = QT_TRANSLATE_NOOP("Cli", "Probe, beside it:");
inline constexpr const char* guideSave = QT_TRANSLATE_NOOP("Cli", "Then: %1");
inline constexpr const char* guideChoose = QT_TRANSLATE_NOOP("Cli", "choose %1");
inline constexpr const char* guideEmpty = QT_TRANSLATE_NOOP("Cli", "leave empty");
inline constexpr const char* guideMissing = QT_TRANSLATE_NOOP("Cli", "not known yet");
inline constexpr const char* guideAssumed =
    QT_TRANSLATE_NOOP("Cli", "%1 (assumed path: compare with the push URL in Flashduty)");
inline constexpr const char* demoListening = QT_TRANSLATE_NOOP("Cli", "1. A receiver listens: %1");
inline constexpr const char* demoSentFiring =
    QT_TRANSLATE_NOOP("Cli", "2. A firing alert is sent as SLS does: %1 after %2 ms");
inline constexpr const char* demoSentResolved =
    QT_TRANSLATE_NOOP("Cli", "3. Its recovery is sent: %1 after %2 ms");
inline constexpr const char* demoMapped =
    QT_TRANSLATE_NOOP("Cli", "4. Both are stored, and Flashduty would make this of them:");
inline constexpr const char* demoFine =
    QT_TRANSLATE_NOOP("Cli", "All as expected: the recovery has the key of the alert and closes it.");
inline constexpr const char* demoWrong = QT_TRANSLATE_NOOP("Cli", "Not as expected: %1");
inline constexpr const char* demoNoFolder = QT_TRANSLATE_NOOP("Cli", "no temporary folder could be made");
inline constexpr const char* demoNotTwo =
    QT_TRANSLATE_NOOP("Cli", "two deliveries should be stored, there are %1");
inline constexpr const char* demoBytes =
    QT_TRANSLATE_NOOP("Cli", "a stored body differs from the one that was sent");
inline constexpr const char* demoMapping =
    QT_TRANSLATE_NOOP("Cli", "the mapping of the two alerts differs from what the sample gives");

} // namespace cli::say
