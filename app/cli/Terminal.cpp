#include "app/cli/Terminal.h"

#include "Utf8.h"
#include "delivery/Masking.h"

#include <boost/json/serialize.hpp>

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace cli {
namespace {

bool wantsColours() {
    return ::isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR") &&
           qEnvironmentVariable("TERM") != QLatin1String("dumb");
}

// Escape sequences of our own are put around words after these were made harmless, so lines must not be
// escaped again: every value passes through shown() first, every sentence is ours.
void writeLine(FILE* stream, const QString& text) {
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

bool isWide(char32_t point) {
    return (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF) ||
           (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
           (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF00 && point <= 0xFF60) ||
           (point >= 0xFFE0 && point <= 0xFFE6) || (point >= 0x1F300 && point <= 0x1FAFF) ||
           (point >= 0x20000 && point <= 0x3FFFD);
}

bool isZeroWidth(char32_t point) {
    const auto category = QChar::category(point);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

int widthOf(char32_t point) {
    return isZeroWidth(point) ? 0 : isWide(point) ? 2 : 1;
}

} // namespace

Terminal::Terminal(words::Language language, bool json)
    : m_words(language)
    , m_text(language)
    , m_json(json)
    , m_colours(!json && wantsColours()) {
}

void Terminal::line(const QString& text) {
    if (!m_json)
        writeLine(stdout, text);
}

void Terminal::rows(const Rows& rows, int indent) {
    int width = 0;
    for (const auto& row : rows)
        width = std::max(width, displayWidth(row.first));
    for (const auto& [name, value] : rows)
        line(QString(indent, u' ') + padded(name, width) + QStringLiteral("  ") + value);
}

bool Terminal::document(const boost::json::object& object) {
    if (!m_json)
        return true;
    const auto text = boost::json::serialize(object) + "\n";
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

QString Terminal::coloured(const QString& word, alert::Severity severity) const {
    if (!m_colours)
        return word;
    const int colour = severity == alert::Severity::Critical  ? 31
                       : severity == alert::Severity::Warning ? 33
                       : severity == alert::Severity::Info    ? 36
                                                              : 90;
    return QStringLiteral("\033[%1m%2\033[0m").arg(QString::number(colour), word);
}

QString Terminal::coloured(const QString& word, core::Weight weight) const {
    return coloured(word, weight == core::Weight::Error     ? alert::Severity::Critical
                          : weight == core::Weight::Warning ? alert::Severity::Warning
                                                            : alert::Severity::Info);
}

int Terminal::fail(ExitCode code, std::string_view id, const QString& text) {
    if (m_json) {
        boost::json::object described;
        described["code"] = id;
        described["text"] = text.toStdString();
        boost::json::object whole;
        whole["error"] = std::move(described);
        document(whole);
    } else {
        note(text);
    }
    return code;
}

int Terminal::fail(ExitCode code, const core::Error& error) {
    if (m_json) {
        boost::json::object described;
        described["code"] = id(error.code());
        if (error.position()) {
            described["line"] = error.position()->line;
            described["column"] = error.position()->column;
        }
        described["text"] = stored(m_words.error(error).toStdString());
        boost::json::object whole;
        whole["error"] = std::move(described);
        document(whole);
    } else {
        note(shown(m_words.error(error).toStdString()));
    }
    return code;
}

void Terminal::note(const QString& text) {
    writeLine(stderr, text);
}

std::string_view id(core::ErrorCode code) {
    using core::ErrorCode;
    switch (code) {
    case ErrorCode::NotJson:
        return "not_json";
    case ErrorCode::TooDeep:
        return "too_deep";
    case ErrorCode::TooLarge:
        return "too_large";
    case ErrorCode::Empty:
        return "empty";
    case ErrorCode::FileNotFound:
        return "file_not_found";
    case ErrorCode::FileUnreadable:
        return "file_unreadable";
    case ErrorCode::FileUnwritable:
        return "file_unwritable";
    case ErrorCode::FileFuture:
        return "file_future";
    case ErrorCode::FileChanged:
        return "file_changed";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::DatabaseDamaged:
        return "database_damaged";
    case ErrorCode::DatabaseForeign:
        return "database_foreign";
    case ErrorCode::DatabaseFuture:
        return "database_future";
    case ErrorCode::DatabaseBusy:
        return "database_busy";
    case ErrorCode::LockHeld:
        return "lock_held";
    case ErrorCode::AddressInUse:
        return "address_in_use";
    case ErrorCode::AddressUnusable:
        return "address_unusable";
    case ErrorCode::UrlUnusable:
        return "url_unusable";
    case ErrorCode::CertificateUnreadable:
        return "certificate_unreadable";
    case ErrorCode::CertificateOutOfDate:
        return "certificate_out_of_date";
    case ErrorCode::KeyUnreadable:
        return "key_unreadable";
    case ErrorCode::KeyMismatch:
        return "key_mismatch";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::TemplateFault:
        return "template_fault";
    case ErrorCode::Internal:
        break;
    }
    return "internal";
}

int displayWidth(const QString& text) {
    const auto points = text.toUcs4();
    int width = 0;
    for (const char32_t point : points)
        width += widthOf(point);
    return width;
}

QString padded(const QString& text, int width) {
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

QString fitted(const QString& text, int width) {
    if (displayWidth(text) <= width)
        return text;
    QString out;
    int used = 1;
    const auto points = text.toUcs4();
    for (const char32_t point : points) {
        used += widthOf(point);
        if (used > width)
            break;
        out += QString::fromUcs4(&point, 1);
    }
    return out + QStringLiteral("…");
}

QString shown(std::string_view bytes) {
    return QString::fromStdString(core::escapeControls(delivery::maskText(bytes)));
}

QString harmless(std::string_view masked) {
    return QString::fromStdString(core::escapeControls(masked));
}

std::string stored(std::string_view bytes) {
    return core::toValidUtf8(delivery::maskText(bytes));
}

QString localTime(std::int64_t unixSeconds) {
    return QDateTime::fromSecsSinceEpoch(unixSeconds).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace cli
