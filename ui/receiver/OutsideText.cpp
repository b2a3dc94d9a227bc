#include "receiver/OutsideText.h"

#include "Utf8.h"
#include "delivery/Masking.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <string>

namespace ui {
namespace {

QString escaped(std::string_view utf8, std::size_t limit, QStringView lineBreak) {
    // Masking and escaping cost in proportion to the text: only what can be shown is looked at. The margin
    // keeps a secret whole that the cut would go through.
    const std::string_view head = core::cutToCodePoints(utf8, limit + 512);
    const std::string masked = delivery::maskText(head);
    const std::string_view shown = core::cutToCodePoints(masked, limit);
    const bool cut = shown.size() < masked.size() || head.size() < utf8.size();

    QString result;
    std::size_t start = 0;
    while (start <= shown.size()) {
        const std::size_t end = std::min(shown.find_first_of("\r\n", start), shown.size());
        const std::string line = core::escapeControls(shown.substr(start, end - start));
        result += QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
        if (end == shown.size())
            break;
        result += lineBreak;
        start = end + (shown.substr(end, 2) == "\r\n" ? 2U : 1U);
    }
    // Qt lays these two out as line breaks, also inside a single line.
    result.replace(QChar(QChar::LineSeparator), lineBreak.toString());
    result.replace(QChar(QChar::ParagraphSeparator), lineBreak.toString());
    if (cut)
        result += QChar(0x2026);
    return result;
}

QDateTime localTime(std::int64_t us) {
    return QDateTime::fromMSecsSinceEpoch(us / 1000);
}

} // namespace

QString outsideLine(std::string_view utf8, std::size_t limit) {
    return escaped(utf8, limit, u" \u23CE ");
}

QString outsideText(std::string_view utf8, std::size_t limit) {
    return escaped(utf8, limit, u"\n");
}

QString maskedSentence(const QString& sentence) {
    return QString::fromStdString(delivery::maskText(sentence.toStdString()));
}

QString plainTip(const QString& text) {
    return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
           QStringLiteral("</qt>");
}

QString clockText(std::int64_t us, std::int64_t nowUs) {
    const QDateTime time = localTime(us);
    if (time.date() == localTime(nowUs).date())
        return time.toString(QStringLiteral("HH:mm:ss"));
    return time.toString(QStringLiteral("MM-dd HH:mm"));
}

QString clockTip(std::int64_t us) {
    const QDateTime time = localTime(us);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz ")) +
           time.timeZone().displayName(time, QTimeZone::OffsetName);
}

QString sizeText(std::uint64_t bytes) {
    const QLocale locale;
    if (bytes < 100)
        return locale.formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeTraditionalFormat);
    // Below one kilobyte still in KB: sizes in a column are read against each other.
    if (bytes < 1024 * 1024)
        return locale.toString(static_cast<double>(bytes) / 1024.0, 'f', 1) + QStringLiteral(" KB");
    return locale.toString(static_cast<double>(bytes) / (1024.0 * 1024.0), 'f', 1) + QStringLiteral(" MB");
}

} // namespace ui
