#include "template/TemplateHighlighter.h"

#include "template/TemplateTokens.h"
#include "theme/Tokens.h"

namespace ui {
namespace {

QColor colourOf(TemplatePart part, const Tokens& tokens) {
    switch (part) {
    case TemplatePart::Key:
        return tokens.codeKey;
    case TemplatePart::Text:
        return tokens.codeText;
    case TemplatePart::Number:
        return tokens.codeNumber;
    case TemplatePart::Word:
    case TemplatePart::Code:
        return tokens.codeWord;
    case TemplatePart::Comment:
        break;
    }
    return tokens.muted;
}

} // namespace

TemplateHighlighter::TemplateHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
    , m_tokens(&lightTokens()) {
}

void TemplateHighlighter::setTokens(const Tokens& tokens) {
    if (&tokens == m_tokens)
        return;
    m_tokens = &tokens;
    rehighlight();
}

void TemplateHighlighter::highlightBlock(const QString& text) {
    auto zone = static_cast<TemplateZone>(std::max(0, previousBlockState()));
    for (const auto& token : templateTokens(text, zone))
        setFormat(token.from, token.to - token.from, colourOf(token.part, *m_tokens));
    setCurrentBlockState(static_cast<int>(zone));
}

} // namespace ui
