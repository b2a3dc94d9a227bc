#pragma once

#include "alert/Read.h"
#include "app/cli/Terminal.h"
#include "history/HistoryReader.h"
#include "sending/FlashdutyReply.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

/// The documents of --json and the texts for people: one function a value. Member names are stable.
namespace cli {

std::string_view id(core::Weight weight);       ///< "hint", "warning", "error"
std::string_view id(core::Certainty certainty); ///< "documented", ...
std::string_view id(sending::FlashdutyReply::Meaning meaning);
std::string_view id(sending::SendError error);

boost::json::object eventObject(const alert::FlashdutyEvent& event);
boost::json::object findingObject(const core::Finding& finding, const words::Words& words);
/// {form, events[], trace[], findings[], error?}
boost::json::object readingObject(const alert::Reading& reading, const words::Words& words);
boost::json::object rowObject(const history::Row& row);
boost::json::object replyObject(const sending::HttpAnswer& answer, const sending::FlashdutyReply& reply);

/// All findings of a body, those of its alerts included.
std::vector<core::Finding> allFindings(const alert::Reading& reading);
bool hasErrors(const std::vector<core::Finding>& findings);

void printFindings(const std::vector<core::Finding>& findings, Terminal& terminal);
enum class EventDetail { Short, Full }; ///< Full: with title rule, description and labels
void printEvent(const alert::MappedAlert& mapped, EventDetail detail, Terminal& terminal);
void printReply(const sending::HttpAnswer& answer, const sending::FlashdutyReply& reply, Terminal& terminal);
/// A delivery in one line, as the list and `receive` have it.
QString rowLine(const history::Row& row, const Terminal& terminal);

} // namespace cli
