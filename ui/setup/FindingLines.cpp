#include "setup/FindingLines.h"

#include "receiver/TextBlock.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "words/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

FindingLines::FindingLines(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    hide();
}

void FindingLines::setFindings(const std::vector<core::Finding>& findings, const words::Words& words,
                               bool brief) {
    for (auto* line : m_lines)
        delete line;
    m_lines.clear();
    for (const auto& finding : findings) {
        const bool isError = finding.weight == core::Weight::Error;
        const bool isWarning = finding.weight == core::Weight::Warning;
        const auto ink = isError ? Ink::Critical : isWarning ? Ink::Warning : Ink::Muted;
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconView(isError     ? QStringLiteral("error")
                                    : isWarning ? QStringLiteral("warning")
                                                : QStringLiteral("info"),
                                    16, ink, line),
                       0, Qt::AlignTop);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto* title = new Label(words.findingTitle(finding), brief ? Type::Caption : Type::BodyStrong,
                                brief ? ink : Ink::Text, line);
        title->setWordWrap(true);
        texts->addWidget(title);
        if (!brief) {
            auto* text = new TextBlock(Type::Caption, Ink::Muted, line);
            text->setText(words.findingText(finding));
            texts->addWidget(text);
        }
        row->addLayout(texts, 1);
        m_column->addWidget(line);
        m_lines.push_back(line);
    }
    setVisible(!m_lines.empty());
}

} // namespace ui
