#include "template/TemplateEditor.h"

#include "template/TemplateHighlighter.h"
#include "template/TemplatePresenter.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"
#include "widgets/WeightMark.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <map>

namespace ui {
namespace {

constexpr int markSide = 14;

} // namespace

class TemplateEditor::Gutter : public QWidget {
public:
    explicit Gutter(TemplateEditor* editor)
        : QWidget(editor)
        , m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintGutter(event); }

private:
    TemplateEditor* m_editor;
};

TemplateEditor::TemplateEditor(TemplatePresenter& presenter, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_presenter(presenter)
    , m_highlighter(new TemplateHighlighter(&presenter.document()))
    , m_gutter(new Gutter(this)) {
    setObjectName(QStringLiteral("templateEdit"));
    m_highlighter->setParent(this); // the document lives longer than its colours
    setDocument(&presenter.document());
    setFont(ui::font(Type::Mono));
    document()->setDocumentMargin(4);
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setFrameShape(QFrame::NoFrame);
    m_highlighter->setTokens(tokens(this));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateEditor::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int by) {
        if (by != 0)
            m_gutter->scroll(0, by);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(&presenter, &TemplatePresenter::outcomeChanged, this, &TemplateEditor::mark);
    connect(&presenter, &TemplatePresenter::issueChanged, this, &TemplateEditor::mark);
    placeGutter();
    mark();
}

TemplateEditor::~TemplateEditor() {
    // The colours go out of the document with a signal, which must not reach what is half gone.
    disconnect(this, nullptr, this, nullptr);
    delete m_highlighter;
}

int TemplateEditor::gutterWidth() const {
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    return 4 + markSide + 2 + fontMetrics().horizontalAdvance(u'9') * digits + 12;
}

void TemplateEditor::placeGutter() {
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const auto area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
    m_gutter->update();
}

void TemplateEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void TemplateEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setTokens(tokens(this));
        mark();
    }
}

void TemplateEditor::mark() {
    const auto& t = tokens(this);
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < m_presenter.issueCount(); ++i) {
        const auto& issue = m_presenter.outcome()->issues[static_cast<std::size_t>(i)];
        // What follows from another one is told in its place, not a second time here.
        if (!issue.finding.dependsOn.empty() && i != m_presenter.issue())
            continue;
        const auto tone = weightMark(issue.finding.weight).tone;
        QTextEdit::ExtraSelection one;
        one.cursor = m_presenter.placeOf(i);
        one.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        one.format.setUnderlineColor(t.ink(tone));
        // An empty text shows its hint instead.
        if (i == m_presenter.issue() && !document()->isEmpty()) {
            QTextEdit::ExtraSelection line;
            line.cursor = one.cursor;
            line.cursor.clearSelection();
            line.cursor.setPosition(one.cursor.selectionStart());
            line.format.setBackground(t.ground(tone));
            line.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(line);
        }
        marks.append(one);
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void TemplateEditor::paintGutter(QPaintEvent* event) {
    const auto& t = tokens(this);
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), t.surface);
    std::map<int, core::Weight> marks;
    for (int i = 0; i < m_presenter.issueCount(); ++i) {
        const auto& finding = m_presenter.outcome()->issues[static_cast<std::size_t>(i)].finding;
        if (!finding.dependsOn.empty())
            continue;
        const auto line = document()->findBlock(m_presenter.placeOf(i).selectionStart()).blockNumber();
        const auto [at, isNew] = marks.emplace(line, finding.weight);
        if (!isNew)
            at->second = std::max(at->second, finding.weight);
    }
    painter.setFont(font());
    auto block = firstVisibleBlock();
    auto top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const int lineHeight = fontMetrics().height();
    while (block.isValid() && top <= event->rect().bottom()) {
        const auto bottom = top + blockBoundingRect(block).height();
        if (block.isVisible() && bottom >= event->rect().top()) {
            const QRect line(0, qRound(top), m_gutter->width(), lineHeight);
            painter.setPen(t.muted);
            painter.drawText(line.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(block.blockNumber() + 1));
            if (const auto found = marks.find(block.blockNumber()); found != marks.end()) {
                const auto mark = weightMark(found->second);
                paintIcon(&painter, QRectF(4, line.top() + (lineHeight - markSide) / 2.0, markSide, markSide),
                          mark.icon, t.ink(mark.tone));
            }
        }
        top = bottom;
        block = block.next();
    }
}

void TemplateEditor::showIssue() {
    const auto place = m_presenter.placeOf(m_presenter.issue());
    if (place.isNull())
        return;
    QTextCursor caret(document());
    caret.setPosition(place.selectionStart());
    setTextCursor(caret);
    ensureCursorVisible();
}

QString TemplateEditor::wordAtCaret() const {
    const auto line = textCursor().block().text();
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    int from = textCursor().positionInBlock();
    int to = from;
    while (from > 0 && belongs(line[from - 1]))
        --from;
    while (to < line.size() && belongs(line[to]))
        ++to;
    return line.mid(from, to - from);
}

void TemplateEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F8) {
        Q_EMIT nextIssueWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers().testFlag(Qt::AltModifier)) {
        Q_EMIT fixWanted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool TemplateEditor::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText();
}

void TemplateEditor::insertFromMimeData(const QMimeData* source) {
    const auto text = source->text();
    const auto selected = textCursor().selectionEnd() - textCursor().selectionStart();
    if (document()->characterCount() - selected + text.size() > TemplatePresenter::longestText)
        m_presenter.tellTooLong();
    else
        insertPlainText(text); // plain: markup on the clipboard is text as well
}

} // namespace ui
