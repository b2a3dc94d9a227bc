#include "words/Catalogue.h"
#include "words/Tables.h"

#include "Utf8.h"

#include <algorithm>

namespace words {
namespace {

const FindingTexts* textsOf(std::string_view id) {
    for (const auto table : {bodyFindings(), mappingFindings(), pushUrlFindings(), fieldFindings(),
                             templateFaults(), templateFindings(), rehearsalFindings()}) {
        for (const FindingTexts& row : table) {
            if (row.id == id)
                return &row;
        }
    }
    return nullptr;
}

QString argument(const core::Finding& finding, std::string_view name) {
    for (const auto& [key, value] : finding.arguments) {
        if (key == name)
            return outside(value);
    }
    return {};
}

/// What %1, %2, ... of a finding's texts stand for. A template since the catalogue's type is private.
template <typename Catalogue>
QStringList arguments(const core::Finding& finding, const FindingTexts& texts, const Catalogue& catalogue) {
    QStringList result;
    std::string_view names = texts.arguments;
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        const std::string_view name = names.substr(0, end);
        names.remove_prefix(std::min(end + 1, names.size()));

        QString value;
        if (name == "@path") {
            value = outside(finding.path);
        } else if (name.front() == '#') {
            value = argument(finding, name.substr(1));
            bool whole = false;
            const qint64 number = value.toLongLong(&whole);
            if (whole)
                value = catalogue.number(number);
        } else if (name.front() == '~') {
            value = catalogue.valueClasses(argument(finding, name.substr(1)).toStdString());
        } else {
            value = argument(finding, name);
        }
        result << (value.isEmpty() ? QStringLiteral("–") : value);
    }
    return result;
}

} // namespace

QString Words::findingTitle(const core::Finding& finding) const {
    const FindingTexts* texts = textsOf(finding.id);
    if (texts == nullptr)
        return finding.id.empty() ? QStringLiteral("–") : outside(finding.id);
    const QStringList values = arguments(finding, *texts, *m_catalogue);
    if (texts->count != nullptr)
        return m_catalogue->plural(texts->title, argument(finding, texts->count).toLongLong(), values);
    return m_catalogue->text(texts->title, values);
}

QString Words::findingText(const core::Finding& finding) const {
    const FindingTexts* texts = textsOf(finding.id);
    if (texts == nullptr) {
        QStringList pairs{findingTitle(finding)};
        for (const auto& [name, value] : finding.arguments)
            pairs << outside(name) + QLatin1String(": ") + outside(value);
        return pairs.join(QLatin1String("; "));
    }
    const QStringList values = arguments(finding, *texts, *m_catalogue);
    if (texts->count != nullptr)
        return m_catalogue->plural(texts->text, argument(finding, texts->count).toLongLong(), values);
    return m_catalogue->text(texts->text, values);
}

QString Words::rule(const alert::TraceRow& row) const {
    QString text;
    for (const RuleTexts& texts : rules()) {
        if (texts.id == row.rule && (texts.value == nullptr || texts.value == row.value)) {
            text = m_catalogue->text(texts.text);
            break;
        }
    }
    if (text.isEmpty())
        text = row.rule.empty() ? QStringLiteral("–") : outside(row.rule);
    if (row.cutFrom == 0)
        return text;
    if (text == m_catalogue->text(QT_TRANSLATE_NOOP("words", "as is"))) {
        const auto kept = static_cast<qint64>(core::codePoints(row.value));
        return m_catalogue->text(QT_TRANSLATE_NOOP("words", "cut at %1"), {m_catalogue->number(kept)});
    }
    return m_catalogue->text(QT_TRANSLATE_NOOP("words", "%1, cut"), {text});
}

QString Words::action(std::string_view id) const {
    for (const ActionTexts& texts : actions()) {
        if (texts.id == id)
            return m_catalogue->text(texts.text);
    }
    return outside(id);
}

} // namespace words
