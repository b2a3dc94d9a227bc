#include "app/cli/Text.h"

namespace cli {

Text::Text(words::Language language) {
    if (language == words::Language::Chinese)
        static_cast<void>(m_translator.load(QStringLiteral(":/cli/cli_zh_CN.qm")));
}

QString Text::operator()(const char* sentence, const QStringList& arguments) const {
    auto text = m_translator.translate("Cli", sentence);
    if (text.isEmpty())
        text = QString::fromUtf8(sentence);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace =
            text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1) >= u'1' && text.at(i + 1) <= u'9';
        const auto index = isPlace ? text.at(i + 1).digitValue() - 1 : 0;
        if (isPlace && index < arguments.size()) {
            out += arguments.at(index);
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

} // namespace cli
