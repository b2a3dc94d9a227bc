#pragma once

#include "Result.h"
#include "widgets/CopyText.h"
#include "widgets/code/JsonLexer.h"
#include "widgets/code/LineIndex.h"
#include "widgets/code/RowText.h"
#include "widgets/code/Rows.h"
#include "widgets/code/Search.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QByteArray>
#include <QTextLayout>

#include <optional>

namespace ui {

enum class CodeMode { Text, Json, Hex };

/// Shows any bytes, 16 MB on one line included: only what is visible is decoded, laid out and painted. Text
/// is only text. Read-only; selection by mouse and keyboard, copy, search, an error mark.
class CodeView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CodeView(CopyText copy, QWidget* parent = nullptr);
    ~CodeView() override;

    /// Takes away selection, search and error.
    void setBytes(const QByteArray& bytes, CodeMode mode = CodeMode::Text);
    const QByteArray& bytes() const { return m_bytes; }
    void setMode(CodeMode mode);
    CodeMode mode() const { return m_mode; }
    void setRowHeight(int height); ///< 18 by default

    /// Marks a place and tells why; the line's ground turns critical. Does not scroll: see showOffset().
    void setError(std::size_t offset, const QString& message);
    void clearError();
    std::optional<std::size_t> errorOffset() const { return m_error; }
    void showOffset(std::size_t offset);

    /// Looks from the caret on, around the end; selects the match. False: there is none.
    bool find(const QString& word);
    bool findNext();
    bool findPrevious();
    void clearSearch();

    bool hasSelection() const { return m_anchor != m_caret; }
    std::size_t selectionStart() const { return std::min(m_anchor, m_caret); }
    std::size_t selectionEnd() const { return std::max(m_anchor, m_caret); }
    void select(std::size_t from, std::size_t to);
    QString selectedText() const; ///< in hex mode the bytes as hexadecimal digits
    void copySelection();
    void selectAll();

    std::size_t rowCount() const;
    std::size_t lineCount() const { return m_lines.count(); }
    QString visibleText() const;                          ///< what the visible rows show
    std::size_t decodedRows() const { return m_decoded; } ///< since the start, for tests

Q_SIGNALS:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    static constexpr int topPadding = 4;
    struct Drawn; // a row laid out

    std::string_view text() const;
    code::Row rowAt(std::size_t row) const;
    std::size_t rowOf(std::size_t offset) const;
    code::RowText rowText(const code::Row& row) const;
    std::size_t firstRow() const;
    std::size_t visibleRows() const; ///< whole ones
    int gutterDigits() const;
    int gutterWidth() const;
    void rebuildRows();
    void updateBars();
    void updateWidest(int width);
    Drawn draw(std::size_t number);
    QList<QTextLayout::FormatRange> formats(const code::Row& row, const code::RowText& shown);
    void paintRow(QPainter& painter, std::size_t number, int y);
    void paintGutter(QPainter& painter, const code::Row& row, int y);
    void paintRanges(QPainter& painter, const Drawn& drawn, int x, int y);
    void paintSquiggle(QPainter& painter, const Drawn& drawn, int x, int y);
    std::size_t offsetAt(const QPoint& point);
    void moveCaret(std::size_t offset, bool keepAnchor);
    void moveByRows(qint64 rows, bool keepAnchor);
    std::size_t nextCharacter(std::size_t offset) const;
    std::size_t previousCharacter(std::size_t offset) const;
    bool selectMatch(std::optional<std::size_t> match);
    void describe();

    CopyText m_copy;
    QByteArray m_bytes;
    CodeMode m_mode = CodeMode::Text;
    code::LineIndex m_lines;
    code::TextRows m_rows;
    code::StringState m_strings;
    code::Needle m_needle;
    std::optional<std::size_t> m_error;
    QString m_errorText;
    std::size_t m_anchor = 0;
    std::size_t m_caret = 0;
    int m_caretX = -1; // where Up and Down aim
    int m_rowHeight = 18;
    qreal m_cell = 7;
    std::size_t m_hexWidth = 16;
    int m_widest = 0; // of the rows seen so far
    std::size_t m_decoded = 0;
    QBasicTimer m_autoScroll;
    QBasicTimer m_lexMore;
    bool m_keyboardFocus = false;
};

} // namespace ui
