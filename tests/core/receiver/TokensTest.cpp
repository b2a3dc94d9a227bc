#include "receiver/Tokens.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace receiver {
namespace {

class TokensTest : public testing::Test {
protected:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path file() const { return folder() / "receiver-tokens"; }
    void write(const std::string& text) const { std::ofstream(file()) << text; }
    unsigned mode() const {
        struct stat status {};
        ::stat(file().c_str(), &status);
        return status.st_mode & 0777U;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(TokensTest, MakesOneThatStays) {
    const auto first = loadOrCreateTokens(folder());
    ASSERT_TRUE(first);
    ASSERT_EQ(first->size(), 1U);
    EXPECT_EQ(first->front().id, "default");
    EXPECT_EQ(first->front().secret.size(), 32U);
    EXPECT_EQ(first->front().secret.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(mode(), 0600U);

    const auto second = loadOrCreateTokens(folder());
    ASSERT_TRUE(second);
    EXPECT_EQ(second->front().secret, first->front().secret);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder()), {}), 1)
        << "a temporary file is left";
}

TEST_F(TokensTest, MakesTheFolder) {
    ASSERT_TRUE(loadOrCreateTokens(folder() / "a" / "b"));
    EXPECT_TRUE(std::filesystem::exists(folder() / "a" / "b" / "receiver-tokens"));
}

TEST_F(TokensTest, KeepsWhatIsThere) {
    write("probe  abc\r\n\n default def \nbroken\n");
    const auto tokens = loadOrCreateTokens(folder());
    ASSERT_TRUE(tokens);
    ASSERT_EQ(tokens->size(), 2U);
    EXPECT_EQ(tokens->at(0).id, "probe");
    EXPECT_EQ(tokens->at(0).secret, "abc");
    EXPECT_EQ(tokens->at(1).secret, "def");
    EXPECT_EQ(mode(), 0600U) << "narrowed";
}

TEST_F(TokensTest, AddsTheDefaultBesideOthers) {
    write("probe abc\n");
    const auto tokens = loadOrCreateTokens(folder());
    ASSERT_TRUE(tokens);
    ASSERT_EQ(tokens->size(), 2U);
    EXPECT_EQ(tokens->at(0).id, "default");
    const auto again = loadOrCreateTokens(folder());
    EXPECT_EQ(again->at(0).secret, tokens->at(0).secret);
    EXPECT_EQ(again->at(1).secret, "abc");
}

TEST_F(TokensTest, SaysWhatFailed) {
    // A folder where the file should be: it can be neither read nor replaced.
    std::filesystem::create_directories(file() / "inside");
    EXPECT_FALSE(loadOrCreateTokens(folder()));
    EXPECT_EQ(loadOrCreateTokens("/proc/nowhere").error().code(), core::ErrorCode::FileUnwritable);
}

TEST(NewToken, IsRandom) {
    EXPECT_EQ(newToken().size(), 32U);
    EXPECT_NE(newToken(), newToken());
}

} // namespace
} // namespace receiver
