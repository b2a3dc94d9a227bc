#include "receiver/RowText.h"

#include "receiver/OutsideText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::RowText)
};

// English stands in the sources, without a catalogue for its plurals.
QString counted(int count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

constexpr int mostRepeats = 99; ///< the history counts no further

/// "0.4 s", "30 s", "5 min".
QString spacingText(std::int64_t us) {
    const double seconds = static_cast<double>(std::max<std::int64_t>(us, 0)) / 1e6;
    if (seconds < 10)
        return Tr::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    if (seconds < 600)
        return Tr::tr("%1 s").arg(QLocale().toString(seconds, 'f', 0));
    return Tr::tr("%1 min").arg(QLocale().toString(seconds / 60, 'f', 0));
}

bool isArray(const history::Row& row) {
    return row.form == alert::BodyForm::BatchObjects || row.form == alert::BodyForm::BatchStrings ||
           row.eventCount > 1;
}

void describeRefused(RowText& text, const history::Row& row, const words::Words& words) {
    text.badge = RowText::Badge::Refused;
    text.badgeText = Tr::tr("Refused");
    text.status = Tr::tr("no alert");
    text.title = words.reasonTitle(row.reason);
    text.source = row.method.empty()
                      ? Tr::tr("from %1").arg(peerAddress(row.peer))
                      : Tr::tr("%1 from %2").arg(outsideLine(row.method, 20), peerAddress(row.peer));
    text.verdictKind = RowText::VerdictKind::Refused;
    text.verdict = words.reason(row.reason);
}

void describeSource(RowText& text, const history::Row& row) {
    const QString rule = outsideLine(row.event.ruleName);
    const QString project = outsideLine(row.event.project);
    const QString dot = QStringLiteral(" · ");
    text.source =
        rule.isEmpty() || project.isEmpty() ? QString(rule + project) : QString(rule + dot + project);
}

void describeAlert(RowText& text, const history::Row& row, const words::Words& words) {
    text.badge = row.event.severity == alert::Severity::Unknown && row.eventCount == 0
                     ? RowText::Badge::Unrecognised
                     : RowText::Badge::Severity;
    text.badgeText = words.severity(row.event.severity);
    text.status =
        row.event.status == alert::Status::Unknown ? Tr::tr("no status") : words.status(row.event.status);
    text.title = outsideLine(row.event.title);
    describeSource(text, row);
    if (isArray(row)) {
        text.badge = RowText::Badge::Array;
        text.badgeText = Tr::tr("Array × %1").arg(QLocale().toString(row.eventCount));
        const QString rule = outsideLine(row.event.ruleName);
        text.title = counted(row.eventCount, Tr::tr("1 alert in an array"), Tr::tr("%1 alerts in one array"));
        text.source = row.eventCount < 2 || rule.isEmpty()
                          ? rule
                          : Tr::tr("%1 and %2 more").arg(rule, QLocale().toString(row.eventCount - 1));
    } else if (row.eventCount == 0) {
        text.status = Tr::tr("no alert");
        text.title = words.form(row.form);
        text.source = row.origin == delivery::Origin::Pasted ? words.origin(row.origin)
                                                             : Tr::tr("from %1").arg(peerAddress(row.peer));
    }
    if (text.title.isEmpty())
        text.title = row.event.ruleName.empty() ? words.form(row.form) : outsideLine(row.event.ruleName);

    text.verdictKind = row.errors > 0     ? RowText::VerdictKind::Errors
                       : row.findings > 0 ? RowText::VerdictKind::Findings
                                          : RowText::VerdictKind::Ok;
    text.verdict = row.errors > 0     ? counted(row.errors, Tr::tr("1 error"), Tr::tr("%1 errors"))
                   : row.findings > 0 ? counted(row.findings, Tr::tr("1 finding"), Tr::tr("%1 findings"))
                                      : Tr::tr("OK");
}

} // namespace

QString peerAddress(const std::string& peer) {
    const QString text = outsideLine(peer, 80);
    const qsizetype colon = text.lastIndexOf(u':');
    QString address = colon > 0 ? text.left(colon) : text;
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    return address;
}

RowText rowText(const history::Row& row, const words::Words& words, std::int64_t nowUs) {
    RowText text;
    text.time = clockText(row.receivedUs, nowUs);
    text.timeTip = clockTip(row.receivedUs);
    text.pasted = row.origin == delivery::Origin::Pasted;
    if (row.verdict == delivery::Verdict::Refused)
        describeRefused(text, row, words);
    else
        describeAlert(text, row, words);

    if (row.pairId != 0) {
        const QString time = clockText(row.pairReceivedUs, nowUs);
        text.pair = row.event.status == alert::Status::Resolved ? Tr::tr("closes %1").arg(time)
                                                                : Tr::tr("pair: resolved %1").arg(time);
    }
    if (row.repeat > 0) {
        const QString repeat =
            Tr::tr("repeat %1, %2 later")
                .arg(row.repeat < mostRepeats ? QString::number(row.repeat)
                                              : QString(QString::number(mostRepeats) + u'+'),
                     spacingText(row.receivedUs - row.repeatReceivedUs));
        text.pair = text.pair.isEmpty() ? repeat : QString(repeat + QStringLiteral(" · ") + text.pair);
    }
    const QString first = row.origin != delivery::Origin::Received ? words.origin(row.origin)
                          : row.replyStatus == 0                   ? Tr::tr("no reply")
                                                                   : QString::number(row.replyStatus);
    text.reply = first + QStringLiteral(" · ") + sizeText(row.size);
    return text;
}

QString RowText::spoken() const {
    QStringList parts{badgeText, status, title, source, pair, verdict, reply, time};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
