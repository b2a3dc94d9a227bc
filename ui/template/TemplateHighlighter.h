#pragma once

#include <QSyntaxHighlighter>

namespace ui {

struct Tokens;

/// Colours a template as it is typed: only the lines that changed are looked at.
class TemplateHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit TemplateHighlighter(QTextDocument* document);

    void setTokens(const Tokens& tokens);

protected:
    void highlightBlock(const QString& text) override;

private:
    const Tokens* m_tokens;
};

} // namespace ui
