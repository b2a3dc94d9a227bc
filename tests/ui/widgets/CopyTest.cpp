#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/CopyButton.h"
#include "widgets/CopyField.h"
#include "widgets/Label.h"
#include "widgets/ValueChip.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

class CopyFieldTest : public testing::Test {
protected:
    std::unique_ptr<CopyField> make(FieldKind kind) {
        auto field = std::make_unique<CopyField>(kind, [this](const QString& text) { copied.append(text); });
        field->setLabels(QStringLiteral("Token"), QStringLiteral("访问令牌"));
        field->setValue(QStringLiteral("9f2c51d07ab87f2c"));
        field->resize(600, 60);
        field->show();
        return field;
    }

    static Button* eye(const CopyField& field) {
        for (auto* button : field.findChildren<Button*>()) {
            if (button->iconName().startsWith(QStringLiteral("eye")))
                return button;
        }
        return nullptr;
    }

    QStringList copied;
};

TEST_F(CopyFieldTest, CopySaysCopiedForAWhileInTheSameWidth) {
    auto field = make(FieldKind::Copy);
    auto* button = field->findChild<CopyButton*>();
    button->setFeedbackTime(std::chrono::milliseconds(1));
    const int width = button->sizeHint().width();
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Copy Token"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(copied, QStringList{QStringLiteral("9f2c51d07ab87f2c")});
    EXPECT_EQ(button->text(), QStringLiteral("Copied"));
    EXPECT_EQ(button->sizeHint().width(), width);
    EXPECT_EQ(button->iconName(), QStringLiteral("check"));
    EXPECT_TRUE(QTest::qWaitFor([button] { return button->text() == QStringLiteral("Copy"); }));
    EXPECT_EQ(button->sizeHint().width(), width);
}

TEST_F(CopyFieldTest, TheValueIsAskedForWhenItIsCopied) {
    auto field = make(FieldKind::Copy);
    field->setValue(QStringLiteral("another"));
    field->findChild<CopyButton*>()->click();
    EXPECT_EQ(copied, QStringList{QStringLiteral("another")});
}

TEST_F(CopyFieldTest, ASecretIsMaskedShownOnDemandAndHiddenAgain) {
    auto field = make(FieldKind::Secret);
    auto* chip = field->findChild<ValueChip*>();
    EXPECT_EQ(chip->text(), QStringLiteral("****7f2c"));
    EXPECT_FALSE(field->accessibleDescription().contains(QStringLiteral("9f2c51")));
    field->setRevealTime(std::chrono::seconds(2));
    field->setTickTime(std::chrono::milliseconds(1));
    QSignalSpy revealed(field.get(), &CopyField::revealedChanged);
    QTest::mouseClick(eye(*field), Qt::LeftButton);
    EXPECT_EQ(chip->text(), QStringLiteral("9f2c51d07ab87f2c"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !field->isRevealed(); }));
    EXPECT_EQ(chip->text(), QStringLiteral("****7f2c"));
    EXPECT_EQ(revealed.count(), 2);
}

TEST_F(CopyFieldTest, ASecretIsCopiedWithoutBeingShown) {
    auto field = make(FieldKind::Secret);
    field->findChild<CopyButton*>()->click();
    EXPECT_EQ(copied, QStringList{QStringLiteral("9f2c51d07ab87f2c")});
    EXPECT_FALSE(field->isRevealed());
}

TEST_F(CopyFieldTest, AShortSecretShowsNothingOfItself) {
    auto field = make(FieldKind::Secret);
    field->setValue(QStringLiteral("abc123"));
    EXPECT_EQ(field->findChild<ValueChip*>()->text(), QStringLiteral("****"));
}

TEST_F(CopyFieldTest, AContradictionNamesWhatWasSeen) {
    auto field = make(FieldKind::Choose);
    field->setContradicted(QStringLiteral("Batch"));
    auto* badge = field->findChild<Badge*>();
    EXPECT_TRUE(badge->isVisible());
    EXPECT_EQ(badge->spec().text, QStringLiteral("Seen: Batch"));
    field->setContradicted({});
    EXPECT_FALSE(badge->isVisible());
}

} // namespace
