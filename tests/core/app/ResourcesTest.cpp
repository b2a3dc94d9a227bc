#include "resources/Resources.h"

#include <gtest/gtest.h>

#include <QDir>

TEST(Resources, HoldsEverySampleThatIsNamed) {
    resources::init();
    const auto names = resources::sampleNames();
    ASSERT_FALSE(names.isEmpty());
    for (const auto& name : names) {
        const auto body = resources::sample(name);
        EXPECT_TRUE(body.startsWith('{') || body.startsWith('[')) << name.toStdString();
    }
    EXPECT_EQ(QDir(QStringLiteral(":/samples")).entryList().size(), names.size());
    EXPECT_TRUE(resources::sample(u"../icons/none").isEmpty());
}
