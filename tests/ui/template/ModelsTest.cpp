#include "template/AlertListModel.h"
#include "template/DifferenceModel.h"
#include "template/FunctionListModel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

using namespace ui;

namespace {

constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::Warning;

TEST(AlertListModel, FindsItsRows) {
    AlertListModel model;
    const QAbstractItemModelTester tester(&model, mode);
    const AlertKey first{AlertKey::Kind::Received, 7, {}};
    const AlertKey second{AlertKey::Kind::Sample, 0, QStringLiteral("firing")};
    model.setRows({{first, QStringLiteral("Gateway"), QStringLiteral("Received 10:31"), {}, Tone::Critical},
                   {second, QStringLiteral("Sample"), {}, {}, Tone::Neutral}});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowOf(second), 1);
    EXPECT_EQ(model.rowOf({AlertKey::Kind::Received, 8, {}}), -1);
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Gateway, Received 10:31"));
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DifferenceModel, ShowsBothSidesAsPlainMaskedText) {
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, mode);
    model.setDifferences({{"labels.link", FieldDifference::Kind::Missing,
                           "https://x/?integration_key=0123456789abcdef0123456789abe131", ""},
                          {"title", FieldDifference::Kind::Changed, "<b>a</b>", "b\nc"}});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_FALSE(model.index(0, 1).data().toString().contains(QStringLiteral("0123456789abcdef")));
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("missing"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("<b>a</b>"));
    EXPECT_FALSE(model.index(1, 2).data().toString().contains(u'\n'));
    EXPECT_TRUE(model.index(1, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
}

TEST(FunctionListModel, FindsEveryFunctionByNameGroupAndHelp) {
    FunctionListModel model(std::make_shared<const words::Words>(words::Language::English));
    const QAbstractItemModelTester tester(&model, mode);
    EXPECT_EQ(model.rowCount(), 54);
    for (const auto& function : content_template::functionTable()) {
        model.setSearch(
            QString::fromUtf8(function.name.data(), static_cast<qsizetype>(function.name.size())));
        ASSERT_GE(model.rowCount(), 1) << function.name;
        EXPECT_TRUE(model.at(0)->name.starts_with(function.name)) << function.name;
    }
    model.setSearch(QStringLiteral("JSON"));
    EXPECT_GE(model.rowCount(), 3); // quote says it of itself
    model.setSearch(QStringLiteral("no such thing"));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.at(0), nullptr);
    model.setWords(std::make_shared<const words::Words>(words::Language::Chinese));
    model.setSearch(QStringLiteral("引号"));
    EXPECT_GE(model.rowCount(), 1);
}

TEST(FunctionListModel, WritesParametersWithTheirDefaults) {
    EXPECT_EQ(signatureText(*content_template::findFunction("truncate")),
              QStringLiteral("truncate(value, n, end='')"));
}

} // namespace
