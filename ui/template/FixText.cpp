#include "template/FixText.h"

#include "receiver/OutsideText.h"

#include <QCoreApplication>

namespace ui {
namespace {

constexpr qsizetype longestPart = 20;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::FixText)
};

struct Change {
    QString removed;
    QString added;
};

/// What is different between the two, without what both begin and end with.
Change changeOf(const ShownFix& fix) {
    const auto& before = fix.before;
    const auto& after = fix.after;
    const auto shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {before.mid(head, before.size() - head - tail).trimmed(),
            after.mid(head, after.size() - head - tail).trimmed()};
}

QString shown(const QString& text) {
    return outsideLine(text.toStdString(), 60);
}

/// The filter that comes in: "quote" of "| quote".
QString addedFilter(const ShownFix& fix) {
    const auto bar = fix.after.lastIndexOf(QStringLiteral("| "));
    if (bar < 0)
        return {};
    auto end = bar + 2;
    while (end < fix.after.size() && (fix.after[end].isLetter() || fix.after[end] == u'_'))
        ++end;
    const auto name = fix.after.mid(bar + 2, end - bar - 2);
    return fix.before.contains(QString(QStringLiteral("| ") + name)) ? QString() : name;
}

} // namespace

bool isFieldLeftOut(const ShownIssue& issue) {
    return issue.finding.id.starts_with("key-") && issue.finding.id.ends_with("-missing");
}

QString fixLabel(const ShownIssue& issue) {
    if (!issue.fix)
        return {};
    if (isFieldLeftOut(issue))
        return Texts::tr("Add the field");
    if (const auto filter = addedFilter(*issue.fix); !filter.isEmpty())
        return Texts::tr("Add | %1").arg(filter);
    const auto& after = issue.fix->after;
    if (!issue.fix->before.isEmpty() && !after.isEmpty() && after.size() <= longestPart + 4 &&
        !after.contains(u' '))
        return Texts::tr("Write %1").arg(shown(after));
    const auto change = changeOf(*issue.fix);
    if (change.removed.isEmpty() && change.added.isEmpty())
        return change.added == change.removed ? Texts::tr("Put a blank between") : QString();
    if (change.removed.isEmpty())
        return change.added == QStringLiteral(",") ? Texts::tr("Add the comma")
               : change.added.size() > longestPart ? Texts::tr("Add what is missing")
                                                   : Texts::tr("Add %1").arg(shown(change.added));
    if (change.added.isEmpty()) {
        if (change.removed == QStringLiteral(","))
            return Texts::tr("Take out the comma");
        if (issue.finding.id == "number-in-quotes" || issue.finding.id == "quotes-in-quotes")
            return Texts::tr("Take out the quotes");
        if (issue.finding.id == "invisible-character")
            return Texts::tr("Take out the character");
        return change.removed.size() > longestPart ? Texts::tr("Take it out")
                                                   : Texts::tr("Take out %1").arg(shown(change.removed));
    }
    if (issue.fix->before.size() == issue.fix->after.size() + 2 &&
        issue.fix->before.mid(1, issue.fix->after.size()) == issue.fix->after)
        return Texts::tr("Take out the quotes");
    if (issue.fix->after.size() <= longestPart + 4 && !issue.fix->after.trimmed().isEmpty())
        return Texts::tr("Write %1").arg(shown(issue.fix->after));
    if (change.added.size() <= longestPart)
        return Texts::tr("Write %1").arg(shown(change.added));
    return Texts::tr("Rewrite it so");
}

} // namespace ui
