#include "words/Catalogue.h"

namespace words {
namespace {

struct HelpText {
    std::string_view name;
    const char* text;
};

constexpr HelpText functions[] = {
    {"float", QT_TRANSLATE_NOOP("words", "Turns a whole number or a text into a number with decimals. What "
                                         "cannot be turned gives the default.")},
    {"int", QT_TRANSLATE_NOOP("words", "Turns a number or a text into a whole number, without rounding. What "
                                       "cannot be turned gives the default.")},
    {"length",
     QT_TRANSLATE_NOOP("words",
                       "How many characters a text has, how many items a list, how many members a map.")},
    {"abs", QT_TRANSLATE_NOOP("words", "The number without its sign.")},
    {"min", QT_TRANSLATE_NOOP("words", "The smallest item of a list.")},
    {"max", QT_TRANSLATE_NOOP("words", "The largest item of a list.")},
    {"ceil", QT_TRANSLATE_NOOP("words", "The next whole number above.")},
    {"floor", QT_TRANSLATE_NOOP("words", "The next whole number below.")},
    {"round", QT_TRANSLATE_NOOP("words", "Rounds to a whole number, or to so many decimals.")},
    {"sum", QT_TRANSLATE_NOOP("words", "Adds the items of a list.")},
    {"string", QT_TRANSLATE_NOOP("words", "Turns any value into a text.")},
    {"capitalize", QT_TRANSLATE_NOOP("words", "First letter in upper case, the rest in lower case.")},
    {"lower", QT_TRANSLATE_NOOP("words", "All letters in lower case.")},
    {"upper", QT_TRANSLATE_NOOP("words", "All letters in upper case.")},
    {"title", QT_TRANSLATE_NOOP("words", "The first letter of each word in upper case.")},
    {"trim", QT_TRANSLATE_NOOP("words", "Takes off blanks and line breaks at both ends.")},
    {"replace",
     QT_TRANSLATE_NOOP("words", "Replaces one text by another wherever it stands. Not usable as a filter.")},
    {"wordcount", QT_TRANSLATE_NOOP("words", "How many words a text has.")},
    {"truncate",
     QT_TRANSLATE_NOOP(
         "words", "Cuts a text to so many characters and puts the end behind it. Not usable as a filter.")},
    {"quote",
     QT_TRANSLATE_NOOP(
         "words", "Puts double quotation marks around a text and escapes what is inside: made for JSON.")},
    {"indent", QT_TRANSLATE_NOOP("words", "Moves all lines but the first to the right.")},
    {"startswith",
     QT_TRANSLATE_NOOP("words", "Whether a text begins with another one. Prints true or false.")},
    {"endswith", QT_TRANSLATE_NOOP("words", "Whether a text ends with another one. Prints true or false.")},
    {"removeprefix", QT_TRANSLATE_NOOP("words", "Takes a text off the begin, if it is there.")},
    {"removesuffix", QT_TRANSLATE_NOOP("words", "Takes a text off the end, if it is there.")},
    {"split", QT_TRANSLATE_NOOP(
                  "words", "Cuts a text into a list, at blanks or at the separator, at most so many times.")},
    {"enumerate",
     QT_TRANSLATE_NOOP("words",
                       "Numbers the items of a list for a loop with two variables. Not usable as a filter.")},
    {"list", QT_TRANSLATE_NOOP("words", "Makes a list of a value, for example of the characters of a text.")},
    {"dict", QT_TRANSLATE_NOOP("words", "Makes a map of named arguments. Not usable as a filter.")},
    {"first", QT_TRANSLATE_NOOP("words", "The first item of a list.")},
    {"last", QT_TRANSLATE_NOOP("words", "The last item of a list.")},
    {"sort", QT_TRANSLATE_NOOP("words", "Sorts a list, upwards unless reverse is true.")},
    {"dictsort", QT_TRANSLATE_NOOP("words", "The members of a map as a list of pairs, sorted by name.")},
    {"join", QT_TRANSLATE_NOOP("words", "Joins the items of a list with a separator between them.")},
    {"escape_markdown",
     QT_TRANSLATE_NOOP("words", "Escapes the characters that mean something in Markdown.")},
    {"escape_html", QT_TRANSLATE_NOOP("words", "Escapes the characters that mean something in HTML.")},
    {"to_json", QT_TRANSLATE_NOOP(
                    "words", "Writes any value as JSON. With {{ alert | to_json}} the whole alert is sent.")},
    {"parse_json", QT_TRANSLATE_NOOP("words", "Reads JSON text and gives the value.")},
    {"base64_encoding", QT_TRANSLATE_NOOP("words", "Encodes a text as Base64.")},
    {"base64_decoding", QT_TRANSLATE_NOOP("words", "Decodes Base64.")},
    {"md5_encoding", QT_TRANSLATE_NOOP("words", "The MD5 checksum of a text, as 32 hexadecimal digits.")},
    {"url_encoding",
     QT_TRANSLATE_NOOP("words", "Encodes a text for use inside a URL, the colon and slashes too.")},
    {"url_decoding", QT_TRANSLATE_NOOP("words", "Decodes the percent signs of a URL.")},
    {"parse_date", QT_TRANSLATE_NOOP("words", "Reads a date in the given format.")},
    {"format_date",
     QT_TRANSLATE_NOOP(
         "words", "Writes Unix seconds or a date as text. Without tz the time is that of China (UTC+8).")},
    {"timestamp", QT_TRANSLATE_NOOP("words", "The Unix seconds of a date.")},
    {"format_duration", QT_TRANSLATE_NOOP("words", "Writes seconds as days, hours, minutes and seconds.")},
    {"format_type", QT_TRANSLATE_NOOP("words", "The name of an alert type.")},
    {"format_region", QT_TRANSLATE_NOOP("words", "The name of a region.")},
    {"format_severity",
     QT_TRANSLATE_NOOP(
         "words",
         "The name of a severity. Flashduty needs the number: do not use it for the field severity.")},
    {"format_status",
     QT_TRANSLATE_NOOP(
         "words",
         "The name of a status. Flashduty needs firing or resolved: do not use it for the field status.")},
    {"to_list",
     QT_TRANSLATE_NOOP(
         "words", "Writes a map or list for people. Which of its forms the webhook gets is not documented.")},
    {"annotations_to_list",
     QT_TRANSLATE_NOOP("words", "The same for annotations, with the names of the known ones translated.")},
    {"blockquote",
     QT_TRANSLATE_NOOP(
         "words", "Makes a quotation in channels that have one. What the webhook gets is not documented.")},
};

constexpr HelpText groups[] = {
    {"numbers", QT_TRANSLATE_NOOP("words", "Numbers")},
    {"texts", QT_TRANSLATE_NOOP("words", "Texts")},
    {"collections", QT_TRANSLATE_NOOP("words", "Lists and maps")},
    {"escaping", QT_TRANSLATE_NOOP("words", "Escaping and JSON")},
    {"encoding", QT_TRANSLATE_NOOP("words", "Encoding")},
    {"time", QT_TRANSLATE_NOOP("words", "Date and time")},
    {"alert", QT_TRANSLATE_NOOP("words", "Names and layout")},
};

constexpr HelpText alertFields[] = {
    {"aliuid", QT_TRANSLATE_NOOP("words", "Account that owns the project.")},
    {"alert_instance_id", QT_TRANSLATE_NOOP("words", "This execution of the rule; new at every evaluation.")},
    {"alert_id", QT_TRANSLATE_NOOP("words", "Id of the rule, unique in its project.")},
    {"alert_name", QT_TRANSLATE_NOOP("words", "Name of the rule.")},
    {"alert_type",
     QT_TRANSLATE_NOOP(
         "words", "sls_alert for a rule, sls_pub for open alerting, sls_ml for intelligent inspection.")},
    {"region", QT_TRANSLATE_NOOP("words", "Region of the rule.")},
    {"project", QT_TRANSLATE_NOOP("words", "Project of the rule.")},
    {"next_eval_interval", QT_TRANSLATE_NOOP("words", "Seconds until the next check.")},
    {"alert_time", QT_TRANSLATE_NOOP("words", "Time of this check, in Unix seconds.")},
    {"fire_time", QT_TRANSLATE_NOOP("words", "Time of the first firing, in Unix seconds.")},
    {"resolve_time", QT_TRANSLATE_NOOP("words", "Time of the recovery in Unix seconds; 0 while it fires.")},
    {"status", QT_TRANSLATE_NOOP("words", "firing or resolved.")},
    {"severity", QT_TRANSLATE_NOOP("words", "10, 8, 6, 4 or 2, from critical to report.")},
    {"labels", QT_TRANSLATE_NOOP(
                   "words", "Labels of the rule and its groups: a map of texts. Part of the fingerprint.")},
    {"annotations",
     QT_TRANSLATE_NOOP("words", "Annotations of the rule: a map of texts, with title and desc.")},
    {"results", QT_TRANSLATE_NOOP("words", "What each query found: a list.")},
    {"fire_results",
     QT_TRANSLATE_NOOP("words", "The rows that made it fire, at most 100. All their values are texts.")},
    {"fire_results_count", QT_TRANSLATE_NOOP("words", "How many rows made it fire; can exceed 100.")},
    {"condition", QT_TRANSLATE_NOOP("words", "The condition with its values.")},
    {"raw_condition", QT_TRANSLATE_NOOP("words", "The condition as it was written.")},
    {"policy", QT_TRANSLATE_NOOP("words", "Ids of alert policy and action policy, and the repeat interval.")},
    {"dashboard", QT_TRANSLATE_NOOP("words", "Linked dashboard.")},
    {"dashboard_url", QT_TRANSLATE_NOOP("words", "Link to the dashboard.")},
    {"alert_url", QT_TRANSLATE_NOOP("words", "Link to the rule.")},
    {"query_url", QT_TRANSLATE_NOOP("words", "Link to the first query.")},
    {"alert_history_dashboard_url", QT_TRANSLATE_NOOP("words", "Link to the history report.")},
    {"fingerprint",
     QT_TRANSLATE_NOOP("words", "Identity of the alert, 16 hexadecimal digits. Flashduty’s key.")},
    {"signin_url",
     QT_TRANSLATE_NOOP("words", "Link that opens and manages the alert without log-on. A secret.")},
    {"action_policy_url", QT_TRANSLATE_NOOP("words", "Link to the action policy.")},
    {"alert_policy_url", QT_TRANSLATE_NOOP("words", "Link to the alert policy.")},
    {"incident_url", QT_TRANSLATE_NOOP("words", "Link to the incident.")},
    {"drill_down_query",
     QT_TRANSLATE_NOOP("words", "Query for details, in alerts that came in from outside.")},
};

constexpr HelpText resultFields[] = {
    {"store_type", QT_TRANSLATE_NOOP("words", "log, metric or meta.")},
    {"region", QT_TRANSLATE_NOOP("words", "Region of the store; empty for meta.")},
    {"project", QT_TRANSLATE_NOOP("words", "Project of the store; empty for meta.")},
    {"store", QT_TRANSLATE_NOOP("words", "Name of the Logstore or Metricstore.")},
    {"query", QT_TRANSLATE_NOOP("words", "The query.")},
    {"start_time",
     QT_TRANSLATE_NOOP("words", "Begin of the query’s time range, in Unix seconds; empty for meta.")},
    {"end_time",
     QT_TRANSLATE_NOOP("words", "End of the query’s time range, in Unix seconds; empty for meta.")},
    {"raw_results", QT_TRANSLATE_NOOP("words", "Rows that the query found, at most 100.")},
    {"raw_results_count", QT_TRANSLATE_NOOP("words", "How many rows the query found; can exceed 100.")},
    {"raw_result_count", QT_TRANSLATE_NOOP("words", "The same in one table of the vendor’s page.")},
    {"fire_result", QT_TRANSLATE_NOOP("words", "First row that made it fire: a map of texts.")},
    {"query_url", QT_TRANSLATE_NOOP("words", "Link to this query.")},
    {"dashboard_url", QT_TRANSLATE_NOOP("words", "Link to the dashboard of this query.")},
    {"role_arn", QT_TRANSLATE_NOOP("words", "Role with which the query runs.")},
    {"dashboard_id", QT_TRANSLATE_NOOP("words", "Dashboard of the query, in some alerts.")},
    {"truncated", QT_TRANSLATE_NOOP("words", "Whether rows were left out, in some alerts.")},
    {"chart_title", QT_TRANSLATE_NOOP("words", "Chart of the query, in some alerts.")},
    {"is_complete", QT_TRANSLATE_NOOP("words", "Whether the query saw all data, in some alerts.")},
    {"power_sql_mode", QT_TRANSLATE_NOOP("words", "SQL mode of the query, in some alerts.")},
    {"logstore", QT_TRANSLATE_NOOP("words", "Name of the Logstore, in some alerts.")},
};

constexpr HelpText policyFields[] = {
    {"alert_policy_id", QT_TRANSLATE_NOOP("words", "Id of the alert policy.")},
    {"action_policy_id",
     QT_TRANSLATE_NOOP("words", "Id of the action policy. It proves which policy was used.")},
    {"repeat_interval", QT_TRANSLATE_NOOP("words", "How long repeats are held back, for example 5m0s.")},
    {"use_default", QT_TRANSLATE_NOOP("words", "Whether the default policy is used.")},
};

template <typename Rows>
const char* textOf(const Rows& rows, std::string_view name) {
    for (const HelpText& row : rows) {
        if (row.name == name)
            return row.text;
    }
    return nullptr;
}

} // namespace

QString Words::functionHelp(std::string_view name) const {
    return m_catalogue->orName(textOf(functions, name), name);
}

QString Words::functionGroup(content_template::FunctionGroup group) const {
    return m_catalogue->orName(textOf(groups, content_template::id(group)), content_template::id(group));
}

QString Words::variableHelp(std::string_view path) const {
    if (path.starts_with("alert.results[0]."))
        return m_catalogue->orName(textOf(resultFields, path.substr(17)), path.substr(17));
    if (path.starts_with("alert.policy."))
        return m_catalogue->orName(textOf(policyFields, path.substr(13)), path.substr(13));
    return m_catalogue->orName(textOf(alertFields, path.substr(path.starts_with("alert.") ? 6 : 0)),
                               path.substr(path.starts_with("alert.") ? 6 : 0));
}

} // namespace words
