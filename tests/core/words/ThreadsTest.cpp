#include "Style.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

using words::Language;
using words::Words;

TEST(Threads, ShareOneWords) {
    const Words words(Language::Chinese);
    const QString expected = words.formMeaning(alert::BodyForm::Truncated);
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 500; ++round) {
                if (words.formMeaning(alert::BodyForm::Truncated) != expected ||
                    words.findingCount(round) != QString::number(round) + QStringLiteral(" 个问题"))
                    ++wrong;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}

TEST(Threads, MakeTheirOwnWords) {
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&wrong, i] {
            for (int round = 0; round < 20; ++round) {
                const Words words(i % 2 == 0 ? Language::English : Language::Chinese);
                const QString expected = i % 2 == 0 ? QStringLiteral("Firing") : QStringLiteral("触发");
                if (words.status(alert::Status::Firing) != expected)
                    ++wrong;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}
