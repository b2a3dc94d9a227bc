#include "theme/StyleSheet.h"

namespace ui {

QString styleSheetOf(const Tokens& t) {
    // Inputs name no text colour: Qt would make the place holder's from it, half transparent and too pale.
    QString sheet = QStringLiteral(R"(
QToolTip { background: @surface; color: @text; border: 1px solid @edge; padding: 4px 8px; }
QLineEdit, QPlainTextEdit, QAbstractSpinBox {
    background: @surface; border: 1px solid @control; border-radius: 6px;
    padding: 0 8px; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled {
    border-color: @edge; background: @window; }
ui--TemplateEditor { border: 2px solid @surface; border-radius: 0; padding: 0; }
ui--TemplateEditor:focus { border-color: @accent; }
ui--SearchField { padding: 0 2px; }
QLineEdit:read-only { background: @sunken; border-color: @border; }
QMenu { background: @surface; color: @text; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @control; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @edge; padding: 4px; outline: 0;
    selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border: 0; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
QTableView, QListView, QTreeView { background: @surface; border: 0; outline: 0;
    selection-background-color: @selection; selection-color: @text; gridline-color: @border; }
ui--FunctionHelp QListView::item { padding: 0 16px; border: 0; }
ui--FunctionHelp QListView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @sunken; border: 0; }
QHeaderView::section {
    background: @sunken; color: @muted; border: 0; border-bottom: 1px solid @border; padding: 0 8px;
    min-height: 31px; }
QHeaderView::section:first { padding-left: 16px; }
ui--ResultPane QTableView::item { padding: 0 8px; border: 0; }
ui--ResultPane QHeaderView::section:first { padding-left: 8px; }
QTableCornerButton::section { background: @sunken; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)");
    const auto put = [&sheet](const char* name, const QColor& colour) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name), colour.name());
    };
    put("selection", t.selection);
    put("surface", t.surface);
    put("sunken", t.sunken);
    put("window", t.window);
    put("border", t.border);
    put("control", t.control);
    put("edge", t.edge);
    put("text", t.text);
    put("muted", t.muted);
    put("onAccent", t.onAccent);
    put("accent", t.accent);
    return sheet;
}

} // namespace ui
