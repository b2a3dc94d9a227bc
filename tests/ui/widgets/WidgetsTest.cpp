#include "theme/Theme.h"
#include "widgets/Badge.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Choices.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/PlainText.h"
#include "widgets/SearchField.h"
#include "widgets/Segments.h"
#include "widgets/TabBar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace ui;

namespace {

const QString hostile = QStringLiteral("<b>bold</b> <img src=\"http://192.0.2.1/x\"> <a href='x'>link</a>");

TEST(PlainText, LabelsNeverReadRichText) {
    const std::unique_ptr<Label> label(plainLabel(hostile));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(label->text(), hostile);
    const Banner banner(Tone::Critical, hostile, hostile);
    for (const auto* part : banner.findChildren<QLabel*>())
        EXPECT_EQ(part->textFormat(), Qt::PlainText);
    EmptyState empty;
    empty.setText(hostile);
    for (const auto* part : empty.findChildren<QLabel*>())
        EXPECT_EQ(part->textFormat(), Qt::PlainText);
}

TEST(PlainText, ToolTipsShowTheTextAsItIs) {
    QTextDocument document;
    document.setHtml(plainToolTip(hostile + QStringLiteral("\nsecond & last")));
    EXPECT_EQ(document.toPlainText(), hostile + QStringLiteral("\nsecond & last"));
    EXPECT_TRUE(plainToolTip({}).isEmpty());
    EXPECT_LT(plainToolTip(QString(100'000, QLatin1Char('x'))).size(), 3000);
    QWidget widget;
    setPlainToolTip(&widget, hostile);
    EXPECT_EQ(widget.accessibleDescription(), hostile);
}

TEST(Badges, FiringIsFilledAndResolvedOutlined) {
    EXPECT_EQ(severityBadge(alert::Severity::Critical, alert::Status::Firing).shape, BadgeShape::Filled);
    EXPECT_EQ(severityBadge(alert::Severity::Critical, alert::Status::Resolved).shape, BadgeShape::Outlined);
    EXPECT_EQ(severityBadge(alert::Severity::Unknown, alert::Status::Firing).text, QStringLiteral("Unknown"));
    EXPECT_EQ(verdictBadge(1, 5).text, QStringLiteral("1 error"));
    EXPECT_EQ(verdictBadge(3, 0).text, QStringLiteral("3 errors"));
    EXPECT_EQ(verdictBadge(0, 1).text, QStringLiteral("1 finding"));
    EXPECT_EQ(verdictBadge(0, 0).text, QStringLiteral("OK"));
    EXPECT_EQ(arrayBadge(3).text, QStringLiteral("Array × 3"));
    EXPECT_EQ(certaintyBadge(core::Certainty::Inferred).text, QStringLiteral("Inferred"));
}

TEST(Badges, StayInsideANarrowPlaceAndShowWholeWordsInTheirOwn) {
    const BadgeSpec spec = severityBadge(alert::Severity::Critical, alert::Status::Firing);
    QImage image(200, 40, QImage::Format_ARGB32);
    QPainter painter(&image);
    EXPECT_EQ(paintBadge(&painter, QRect(10, 0, 40, 40), spec, lightTokens()), QRect(10, 10, 40, 20));
    EXPECT_EQ(paintBadge(&painter, QRect(QPoint(0, 0), badgeSize(spec)), spec, lightTokens()).size(),
              badgeSize(spec));
}

TEST(Button, IsPressedFromTheKeyboardAndShowsItsFocus) {
    QWidget page;
    auto* row = new QHBoxLayout(&page);
    row->setContentsMargins(20, 20, 20, 20);
    auto* first = new Button(ButtonKind::Primary, QStringLiteral("Go"));
    auto* second = new Button(ButtonKind::Tool, QStringLiteral("Edit"), QStringLiteral("edit"));
    row->addWidget(first);
    row->addWidget(second);
    page.show();
    QApplication::setActiveWindow(&page);
    const auto ring = [&page] { return page.findChild<QWidget*>(QStringLiteral("focusRing")); };

    first->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(ring(), nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_TRUE(second->hasFocus());
    ASSERT_NE(ring(), nullptr);
    EXPECT_EQ(ring()->geometry(), second->geometry().adjusted(-3, -3, 3, 3));
    second->move(second->pos() + QPoint(0, 4));
    EXPECT_EQ(ring()->geometry(), second->geometry().adjusted(-3, -3, 3, 3));

    QSignalSpy pressed(second, &QPushButton::clicked);
    QTest::keyClick(second, Qt::Key_Space);
    EXPECT_EQ(pressed.count(), 1);
    second->hide();
    ASSERT_NE(ring(), nullptr);
    EXPECT_EQ(ring()->geometry(), first->geometry().adjusted(-3, -3, 3, 3));
}

TEST(Button, HasTheHeightsOfTheDesign) {
    Button button(ButtonKind::Normal, QStringLiteral("Stop"), QStringLiteral("stop"));
    EXPECT_EQ(button.sizeHint().height(), 32);
    button.setButtonSize(ButtonSize::Small);
    EXPECT_EQ(button.sizeHint().height(), 28);
    EXPECT_EQ(Button(ButtonKind::Tool, {}, QStringLiteral("edit")).sizeHint(), QSize(32, 32));
}

TEST(Segments, MoveWithTheArrowsAndKeepTheChoiceInAnotherLanguage) {
    Segments segments({QStringLiteral("Pretty"), QStringLiteral("Raw"), QStringLiteral("Hex")});
    segments.show();
    QApplication::setActiveWindow(&segments);
    QSignalSpy changed(&segments, &Segments::currentChanged);
    EXPECT_EQ(segments.current(), 0);
    auto* first = segments.findChildren<QRadioButton*>().at(0);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Right);
    EXPECT_EQ(segments.current(), 1);
    EXPECT_EQ(changed.count(), 1);
    segments.setTexts({QStringLiteral("整理"), QStringLiteral("原文"), QStringLiteral("十六进制")});
    EXPECT_EQ(segments.current(), 1);
    segments.setCurrent(2);
    EXPECT_EQ(changed.count(), 1);
}

TEST(TabBar, CarriesCountsInTheirNames) {
    TabBar tabs;
    tabs.addTab(QStringLiteral("Preview"));
    tabs.addTab(QStringLiteral("Findings"));
    const int before = tabs.sizeHint().width();
    tabs.setCount(1, 2);
    EXPECT_EQ(tabs.countOf(1), 2);
    EXPECT_GT(tabs.sizeHint().width(), before);
    EXPECT_EQ(tabs.accessibleTabName(1), QStringLiteral("Findings 2"));
    tabs.setCount(1, 0);
    EXPECT_FALSE(tabs.countOf(1).has_value());
    EXPECT_EQ(tabs.sizeHint().width(), before);
    EXPECT_EQ(tabs.sizeHint().height(), 36);
}

TEST(Banner, OffersOneActionAndCanBeClosed) {
    Banner banner(Tone::Warning, QStringLiteral("Title"), QStringLiteral("Text"));
    banner.setAction(QStringLiteral("Show"));
    banner.setClosable(true);
    banner.resize(500, 60);
    banner.show();
    EXPECT_EQ(banner.accessibleName(), QStringLiteral("Title"));
    QSignalSpy triggered(&banner, &Banner::actionTriggered);
    QSignalSpy closed(&banner, &Banner::closed);
    QTest::mouseClick(banner.actionButton(), Qt::LeftButton);
    EXPECT_EQ(triggered.count(), 1);
    for (auto* button : banner.findChildren<Button*>()) {
        if (button != banner.actionButton())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(banner.isVisible());
}

TEST(SearchField, EnterGoesOnEscapeKeepsTheText) {
    SearchField field;
    field.show();
    QSignalSpy next(&field, &SearchField::next);
    QSignalSpy previous(&field, &SearchField::previous);
    QTest::keyClicks(&field, QStringLiteral("5xx"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(next.count(), 1);
    EXPECT_EQ(previous.count(), 1);
    EXPECT_EQ(field.text(), QStringLiteral("5xx"));
}

TEST(SearchField, ThePlaceHolderIsReadable) {
    Theme theme(*static_cast<QApplication*>(QCoreApplication::instance()));
    theme.setMode(ThemeMode::Light);
    SearchField field;
    field.show();
    EXPECT_EQ(field.palette().color(QPalette::PlaceholderText), lightTokens().muted);
    theme.setMode(ThemeMode::Dark);
    EXPECT_EQ(field.palette().color(QPalette::PlaceholderText), darkTokens().muted);
    theme.setMode(ThemeMode::Light);
}

TEST(CheckBox, IsToggledByKeyAndByItsWords) {
    CheckBox box(QStringLiteral("Entered in SLS"));
    box.resize(box.sizeHint());
    box.show();
    QTest::keyClick(&box, Qt::Key_Space);
    EXPECT_TRUE(box.isChecked());
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(box.width() - 4, box.height() / 2));
    EXPECT_FALSE(box.isChecked());
}

} // namespace
