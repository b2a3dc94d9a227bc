#pragma once

#include "Result.h"
#include "app/cli/Text.h"
#include "words/Words.h"

#include <boost/json/object.hpp>

#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

/// Exit codes of every command.
enum ExitCode { Success = 0, Failed = 1, Usage = 2, Unavailable = 3 };

/// What a person reads: rows with a name and a value, aligned.
using Rows = std::vector<std::pair<QString, QString>>;

/// Where a command writes. Everything that goes out is free of secrets of the given kinds and, for people, of
/// control characters.
class Terminal {
public:
    Terminal(words::Language language, bool json);

    bool isJson() const { return m_json; }
    const words::Words& words() const { return m_words; }
    QString text(const char* sentence, const QStringList& arguments = {}) const {
        return m_text(sentence, arguments);
    }

    /// One line (or several, split at line feeds) on standard output, for people only.
    void line(const QString& text = {});
    void rows(const Rows& rows, int indent = 0);
    /// One JSON document on one line, for programs only. false: nobody reads any more.
    bool document(const boost::json::object& object);
    /// The severity word, coloured on a terminal.
    QString coloured(const QString& word, alert::Severity severity) const;
    QString coloured(const QString& word, core::Weight weight) const;

    /// Says what went wrong on standard error (with --json: as {"error":{code,text}} on standard output) and
    /// gives `code` back.
    int fail(ExitCode code, std::string_view id, const QString& text);
    int fail(ExitCode code, const core::Error& error);

    /// A line on standard error.
    void note(const QString& text);

private:
    words::Words m_words;
    Text m_text;
    bool m_json;
    bool m_colours;
};

/// "not_json", "too_deep", "file_not_found", ...
std::string_view id(core::ErrorCode code);

/// Columns a text takes on a terminal: wide characters take two.
int displayWidth(const QString& text);
QString padded(const QString& text, int width);
/// Cut to `width` columns, with an ellipsis.
QString fitted(const QString& text, int width);
/// Bytes from outside as text fit for a terminal, secrets masked.
QString shown(std::string_view bytes);
/// The same for text in which the secrets are masked already: masking twice would hide the last four too.
QString harmless(std::string_view masked);
/// As shown(), for JSON output: valid UTF-8, secrets masked.
std::string stored(std::string_view bytes);
QString localTime(std::int64_t unixSeconds);

} // namespace cli
