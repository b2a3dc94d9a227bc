#include "widgets/CodeView.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using ui::CodeMode;
using ui::CodeView;

namespace {

class CodeViewTest : public testing::Test {
protected:
    CodeViewTest() {
        view.resize(600, 400);
        view.show();
    }

    void show(const QByteArray& bytes, CodeMode mode = CodeMode::Text) { view.setBytes(bytes, mode); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view, key, modifiers);
    }

    QString copied;
    CodeView view{[this](const QString& text) { copied = text; }};
};

TEST_F(CodeViewTest, OneLineOf16MegabytesIsDecodedOnlyWhereItIsSeen) {
    QByteArray body = "{\"rows\":\"";
    body.append(QByteArray(16 * 1024 * 1024, 'x'));
    body.append("\",\"end\":1}");
    show(body, CodeMode::Json);
    view.grab();
    const std::size_t rowsOnScreen = static_cast<std::size_t>(view.viewport()->height() / 18 + 3);
    EXPECT_EQ(view.lineCount(), 1u);
    EXPECT_GT(view.rowCount(), 100'000u);
    EXPECT_LE(view.decodedRows(), 4 * rowsOnScreen);

    const std::size_t before = view.decodedRows();
    for (int page = 0; page < 10; ++page) {
        key(Qt::Key_PageDown);
        view.grab();
    }
    EXPECT_LE(view.decodedRows() - before, 10 * (2 * rowsOnScreen + 4));
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(view.visibleText().endsWith(QStringLiteral("\"end\":1}")));
}

TEST_F(CodeViewTest, TheEndOfALongLineIsColouredOnceItIsKnown) {
    QByteArray body = "{\"rows\":\"";
    body.append(QByteArray(4 * 1024 * 1024, 'x'));
    body.append("\",\"end\":12345}");
    show(body, CodeMode::Json);
    key(Qt::Key_End, Qt::ControlModifier);
    // The colours arrive by and by; the view must settle without being asked again.
    const auto grabbed = [this] { return view.grab().toImage(); };
    QImage last = grabbed();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const QImage now = grabbed();
        const bool settled = now == last;
        last = now;
        return settled;
    }));
}

TEST_F(CodeViewTest, AnyBytesAreShownInEveryMode) {
    QByteArray bytes;
    for (int i = 0; i < 4096; ++i)
        bytes.append(static_cast<char>((i * 7919 + i / 256) & 0xFF));
    for (const CodeMode mode : {CodeMode::Text, CodeMode::Json, CodeMode::Hex}) {
        show(bytes, mode);
        EXPECT_FALSE(view.grab().isNull());
        for (const QChar c : view.visibleText())
            EXPECT_TRUE(c == QLatin1Char('\n') || c.category() != QChar::Other_Control);
    }
    show({}, CodeMode::Hex);
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_EQ(view.rowCount(), 1u);
}

TEST_F(CodeViewTest, HostileTextStaysText) {
    const QByteArray hostile = "<b>bold</b><img src=\"http://192.0.2.1/x\"><a href='x'>";
    show(hostile);
    EXPECT_EQ(view.visibleText(), QString::fromUtf8(hostile));
}

TEST_F(CodeViewTest, HexShowsOffsetsBytesAndCopiesDigits) {
    show("{\"a\":1}\n", CodeMode::Hex);
    EXPECT_TRUE(view.visibleText().startsWith(QStringLiteral("7b 22 61 22 3a 31 7d 0a")));
    view.select(1, 4);
    view.copySelection();
    EXPECT_EQ(copied, QStringLiteral("22 61 22"));
}

TEST_F(CodeViewTest, SearchGoesRoundForwardAndBackward) {
    show("one Alert, two ALERT, three alert");
    EXPECT_TRUE(view.find(QStringLiteral("alert")));
    EXPECT_EQ(view.selectionStart(), 4u);
    EXPECT_EQ(view.selectedText(), QStringLiteral("Alert"));
    EXPECT_TRUE(view.findNext());
    EXPECT_EQ(view.selectionStart(), 15u);
    EXPECT_TRUE(view.findNext());
    EXPECT_TRUE(view.findNext());
    EXPECT_EQ(view.selectionStart(), 4u);
    EXPECT_TRUE(view.findPrevious());
    EXPECT_EQ(view.selectionStart(), 28u);
    EXPECT_FALSE(view.find(QStringLiteral("missing")));
    EXPECT_FALSE(view.find({}));
}

TEST_F(CodeViewTest, SearchScrollsToAMatchFarAway) {
    QByteArray lines;
    for (int i = 0; i < 5000; ++i)
        lines += "line " + QByteArray::number(i) + "\n";
    show(lines);
    EXPECT_TRUE(view.find(QStringLiteral("line 4321")));
    EXPECT_TRUE(view.visibleText().contains(QStringLiteral("line 4321")));
    EXPECT_GT(view.verticalScrollBar()->value(), 4000);
}

TEST_F(CodeViewTest, SelectsAndCopiesWithTheKeyboard) {
    show("网关 alert\r\nsecond line\nthird");
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedText(), QStringLiteral("网关"));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied, QStringLiteral("网关"));
    key(Qt::Key_End);
    key(Qt::Key_Right);
    EXPECT_EQ(view.selectionStart(), QByteArray("网关 alert\r\n").size());
    key(Qt::Key_Down);
    key(Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedText(), QStringLiteral("third"));
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selectedText(), QStringLiteral("网关 alert\r\nsecond line\nthird"));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_FALSE(view.hasSelection());
    EXPECT_EQ(view.selectionStart(), 0u);
}

TEST_F(CodeViewTest, SelectsWithTheMouse) {
    show("alpha beta\ngamma");
    view.grab();
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, QPoint(60, 10));
    EXPECT_EQ(view.selectedText(), QStringLiteral("alpha"));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(45, 10));
    QTest::mouseMove(view.viewport(), QPoint(500, 30));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(500, 30));
    EXPECT_EQ(view.selectedText(), QStringLiteral("alpha beta\ngamma"));
}

TEST_F(CodeViewTest, WrappedRowsCanBeWalked) {
    show(QByteArray(1000, 'a'));
    const std::size_t rows = view.rowCount();
    ASSERT_GT(rows, 5u);
    for (std::size_t i = 0; i + 1 < rows; ++i)
        key(Qt::Key_Down);
    key(Qt::Key_End);
    EXPECT_EQ(view.selectionStart(), 1000u);
    for (std::size_t i = 0; i < rows; ++i)
        key(Qt::Key_Up);
    key(Qt::Key_Home);
    EXPECT_EQ(view.selectionStart(), 0u);
}

TEST_F(CodeViewTest, AnErrorIsToldAndMarked) {
    show("{\"a\":1,}\n", CodeMode::Json);
    const QImage before = view.grab().toImage();
    view.setError(7, QStringLiteral("a value is missing"));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("a value is missing")));
    EXPECT_NE(view.grab().toImage(), before);
    view.clearError();
    EXPECT_EQ(view.grab().toImage(), before);
}

TEST_F(CodeViewTest, ScreenReadersGetTheVisibleText) {
    show("first\nsecond");
    view.setAccessibleName(QStringLiteral("Body"));
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->text(QAccessible::Name), QStringLiteral("Body"));
    EXPECT_EQ(reader->text(QAccessible::Value), QStringLiteral("first\nsecond"));
    EXPECT_TRUE(reader->state().readOnly);
}

TEST_F(CodeViewTest, ResizingKeepsThePlace) {
    QByteArray lines;
    for (int i = 0; i < 500; ++i)
        lines += "line " + QByteArray::number(i) + " " + QByteArray(200, 'x') + "\n";
    show(lines);
    view.showOffset(static_cast<std::size_t>(lines.indexOf("line 400")));
    const QString top = view.visibleText().section(QLatin1Char('\n'), 0, 0).left(8);
    view.resize(900, 400);
    EXPECT_EQ(view.visibleText().section(QLatin1Char('\n'), 0, 0).left(8), top);
}

} // namespace
