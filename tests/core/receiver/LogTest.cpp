#include "receiver/Log.h"

#include "ServerFixture.h"
#include "receiver/Receiver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <sys/stat.h>

namespace receiver {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class LogTest : public testing::Test {
protected:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::string both() const {
        return contentOf(folder() / Log::olderName) + contentOf(folder() / Log::fileName);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(LogTest, KeepsTwoFilesOfAStatedSizeAndTheNewestLines) {
    {
        Log log(folder(), 2000);
        for (int i = 0; i < 500; ++i)
            log.write("line " + std::to_string(i));
    }
    EXPECT_LE(std::filesystem::file_size(folder() / Log::fileName), 2000U);
    EXPECT_LE(std::filesystem::file_size(folder() / Log::olderName), 2000U);
    EXPECT_THAT(both(), HasSubstr("Z line 499\n"));
    EXPECT_THAT(both(), Not(HasSubstr(" line 0\n")));
    struct stat status {};
    ::stat((folder() / Log::fileName).c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(LogTest, HoldsNoSecretAndNoSecondLine) {
    {
        Log log(folder());
        log.setSecrets({"0123456789abcdef0123456789abcdef"});
        log.write("went to /x/0123456789abcdef0123456789abcdef");
        log.write("GET /?integration_key=supersecretsupersecret HTTP/1.1\r\nforged line");
        log.write(R"({"signin_url":"https://x.example/s?SigninToken=topsecrettopsecret"})");
        log.write(std::string(5000, 'x'));
    }
    const auto all = both();
    EXPECT_THAT(all, Not(HasSubstr("0123456789abcdef0123456789abcdef")));
    EXPECT_THAT(all, Not(HasSubstr("supersecretsuper")));
    EXPECT_THAT(all, Not(HasSubstr("topsecrettop")));
    EXPECT_EQ(std::count(all.begin(), all.end(), '\n'), 4);
    EXPECT_LT(all.size(), 2000U);
}

TEST_F(LogTest, AFolderThatIsNotThereCostsLinesOnly) {
    Log log(folder() / "none");
    log.write("lost");
}

TEST_F(LogTest, TheReceiverWritesWhatItMetWithoutItsTokens) {
    {
        Receiver receiver(folder());
        receiver.setTokens(corpus::access().tokens);
        receiver.setRealKeys(corpus::access().realKeys);
        ASSERT_TRUE(receiver.start(QStringLiteral("127.0.0.1"), 0));
        EXPECT_EQ(ask(receiver.port(),
                      "GET /" + std::string(corpus::token) + " HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                      .status,
                  403);
        EXPECT_EQ(ask(receiver.port(), good("{}")).status, 200);
        receiver.setReplyPolicy(*parseReplyPolicy("503"));
        receiver.stop();
    }
    const auto all = both();
    EXPECT_THAT(all, HasSubstr("listening on 127.0.0.1:"));
    EXPECT_THAT(all, HasSubstr("refused 403 host_not_allowed"));
    EXPECT_THAT(all, HasSubstr("evil.example"));
    EXPECT_THAT(all, HasSubstr("replies 503"));
    EXPECT_THAT(all, HasSubstr("stopped"));
    for (const auto& token : corpus::access().tokens)
        EXPECT_THAT(all, Not(HasSubstr(token.secret)));
    for (const auto& key : corpus::access().realKeys)
        EXPECT_THAT(all, Not(HasSubstr(key)));
}

} // namespace
} // namespace receiver
