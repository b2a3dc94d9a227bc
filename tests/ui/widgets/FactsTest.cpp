#include "widgets/Histogram.h"
#include "widgets/KeyValueList.h"
#include "widgets/StepList.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace ui;

namespace {

class FactsTest : public testing::Test {
protected:
    FactsTest() {
        list.setRows(
            {{QStringLiteral("Alert key"), QStringLiteral("2eef5065da51c9c0"), true, std::nullopt, {}},
             {QStringLiteral("Severity"), QStringLiteral("SLS 10"), false, std::nullopt,
              QStringLiteral("Why")},
             {QStringLiteral("desc"), QStringLiteral("<b>x</b><img src=a>"), false, refusedBadge(), {}}});
        list.resize(400, 100);
        list.show();
        QApplication::setActiveWindow(&list);
        lines = list.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        lines.removeIf(
            [](const QWidget* child) { return child->objectName() == QStringLiteral("focusRing"); });
    }

    QStringList copied;
    KeyValueList list{[this](const QString& text) { copied.append(text); }};
    QList<QWidget*> lines;
};

TEST_F(FactsTest, HasOneTabStopAndWalksWithTheArrows) {
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0)->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(lines.at(1)->focusPolicy(), Qt::ClickFocus);
    lines.at(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(lines.at(0), Qt::Key_Down);
    EXPECT_EQ(list.current(), 1);
    EXPECT_TRUE(lines.at(1)->hasFocus());
    EXPECT_EQ(lines.at(0)->focusPolicy(), Qt::ClickFocus);
    QTest::keyClick(lines.at(1), Qt::Key_Up);
    QTest::keyClick(lines.at(0), Qt::Key_Up);
    EXPECT_EQ(list.current(), 0);
}

TEST_F(FactsTest, CopiesTheWholeValueAndFollowsTheLink) {
    QSignalSpy followed(&list, &KeyValueList::linkActivated);
    QTest::keyClick(lines.at(2), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied, QStringList{QStringLiteral("<b>x</b><img src=a>")});
    QTest::keyClick(lines.at(0), Qt::Key_Return);
    EXPECT_EQ(followed.count(), 0);
    QTest::keyClick(lines.at(1), Qt::Key_Return);
    ASSERT_EQ(followed.count(), 1);
    EXPECT_EQ(followed.at(0).at(0).toInt(), 1);
}

TEST_F(FactsTest, SpeaksKeyValueAndNote) {
    EXPECT_EQ(lines.at(0)->accessibleName(), QStringLiteral("Alert key: 2eef5065da51c9c0"));
    EXPECT_EQ(lines.at(2)->accessibleName(), QStringLiteral("desc: <b>x</b><img src=a>, Refused"));
}

TEST(StepListTest, ChoosesWithArrowsAndTellsTheState) {
    StepList list;
    list.setSteps({{0, QStringLiteral("Flashduty"), StepState::Proven, QStringLiteral("test accepted 09:58")},
                   {1, QStringLiteral("Webhook"), StepState::ToDo, {}}});
    list.resize(264, 112);
    list.show();
    QApplication::setActiveWindow(&list);
    QSignalSpy changed(&list, &StepList::currentChanged);
    const auto rows = list.findChildren<QAbstractButton*>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0)->accessibleName(), QStringLiteral("0 Flashduty, Proven · test accepted 09:58"));
    rows.at(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rows.at(0), Qt::Key_Down);
    EXPECT_EQ(list.current(), 1);
    EXPECT_TRUE(rows.at(1)->hasFocus());
    QTest::keyClick(rows.at(1), Qt::Key_Down);
    EXPECT_EQ(changed.count(), 1);
    QTest::mouseClick(rows.at(0), Qt::LeftButton);
    EXPECT_EQ(list.current(), 0);
    EXPECT_TRUE(rows.at(0)->isChecked());
    EXPECT_FALSE(rows.at(1)->isChecked());
}

class HistogramTest : public testing::Test {
protected:
    HistogramTest() {
        std::vector<HistogramBin> bins(30);
        bins[28] = {1, 2, 0, 0, 0};
        bins[29].refused = 1;
        histogram.setBins(bins, QDateTime(QDate(2026, 11, 21), QTime(9, 42), QTimeZone::utc()), 120);
        histogram.resize(560, 52);
        histogram.show();
    }

    Histogram histogram;
};

TEST_F(HistogramTest, TellsTheSumAndEachBin) {
    EXPECT_EQ(histogram.accessibleDescription(), QStringLiteral("1 Critical, 2 Warning, 1 Refused"));
    EXPECT_EQ(histogram.describeBin(28), QStringLiteral("10:38 to 10:40: 1 Critical, 2 Warning"));
    EXPECT_EQ(histogram.describeBin(0), QStringLiteral("09:42 to 09:44: nothing"));
}

TEST_F(HistogramTest, IsWalkedAndAnsweredFromTheKeyboard) {
    QSignalSpy activated(&histogram, &Histogram::binActivated);
    QApplication::setActiveWindow(&histogram);
    histogram.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&histogram, Qt::Key_Left);
    EXPECT_EQ(histogram.accessibleDescription(), histogram.describeBin(28));
    QTest::keyClick(&histogram, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toInt(), 28);
}

TEST_F(HistogramTest, ScalesWhenAColumnIsFull) {
    auto bins = histogram.bins();
    bins[28].critical = 100'000;
    histogram.setBins(bins, QDateTime(QDate(2026, 11, 21), QTime(9, 42), QTimeZone::utc()), 120);
    const QImage picture = histogram.grab().toImage();
    EXPECT_FALSE(picture.isNull());
    histogram.setBins({}, {}, 120);
    EXPECT_FALSE(histogram.grab().isNull());
}

} // namespace
