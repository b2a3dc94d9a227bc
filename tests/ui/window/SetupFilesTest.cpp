// What the person is told of files and of what was deleted.

#include "SetupFixture.h"
#include "integration/IntegrationStore.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <atomic>
#include <cerrno>

namespace {

const QString key = QStringLiteral("0123456789abcdef0123456789abe131");
const QString url =
    QString(QStringLiteral("https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=") + key);

/// Lets one call fail, counted from when it was told to.
class FailingFiles : public integration::FileOperations {
public:
    std::atomic<int> failAt = 0; ///< 1: the next call; 0: none
    std::atomic<int> calls = 0;

    int create(const std::string& path, std::string& name) override {
        return fails() ? -1 : FileOperations::create(path, name);
    }
    ssize_t write(int file, const char* bytes, std::size_t size) override {
        return fails() ? -1 : FileOperations::write(file, bytes, size);
    }
    int sync(int file) override { return fails() ? -1 : FileOperations::sync(file); }
    int rename(const std::string& from, const std::string& to) override {
        return fails() ? -1 : FileOperations::rename(from, to);
    }

private:
    bool fails() {
        ++calls;
        errno = ENOSPC;
        return failAt > 0 && --failAt == 0;
    }
};

class SetupFiles : public SetupFixture {
protected:
    bool isShown(const char* name) {
        QCoreApplication::processEvents();
        return window().findChild<QWidget*>(QLatin1String(name))->isVisible();
    }

    std::string textsOf(const char* banner) {
        QStringList texts;
        for (const auto* label : window().findChild<QWidget*>(QLatin1String(banner))->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n').toStdString();
    }

    void undo() {
        for (auto* button :
             window().findChild<QWidget*>(QStringLiteral("undoBanner"))->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Undo"))
                return QTest::keyClick(button, Qt::Key_Space);
        }
        FAIL() << "no button to undo";
    }

    /// What a new start would read.
    std::string kept() {
        QFile file(folder.filePath(QStringLiteral("integrations.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    bool isKeyStored(const std::string& id) {
        std::optional<bool> found;
        secretStore->read(ui::keyName(id), [&found](const secrets::Read& read) {
            found = read.state == secrets::ReadState::Found;
        });
        EXPECT_TRUE(waitFor([&found] { return found.has_value(); }));
        return found.value_or(false);
    }
};

TEST_F(SetupFiles, EachWriteThatFailsIsTold) {
    auto failing = std::make_shared<FailingFiles>();
    files = failing;
    ASSERT_NO_FATAL_FAILURE(open("en"));
    setup().integrations().create(QStringLiteral("First"));
    ASSERT_TRUE(waitFor([this] { return kept().find("First") != std::string::npos; }));
    failing->calls = 0;
    setup().integrations().edit([](auto& one) { one.name = "Second"; });
    ASSERT_TRUE(waitFor([this] { return kept().find("Second") != std::string::npos; }));
    const int calls = failing->calls;
    ASSERT_GE(calls, 3);
    for (int n = 1; n <= calls; ++n) {
        SCOPED_TRACE(n);
        const auto before = "Good" + std::to_string(n);
        const auto after = "Lost" + std::to_string(n);
        setup().integrations().edit([&](auto& one) { one.name = before; });
        ASSERT_TRUE(waitFor([&] { return kept().find(before) != std::string::npos; }));
        ASSERT_TRUE(waitFor([this] { return !isShown("saveBanner"); }));
        failing->failAt = n;
        setup().integrations().edit([&](auto& one) { one.name = after; });
        ASSERT_TRUE(waitFor([this] { return isShown("saveBanner"); }));
        EXPECT_NE(textsOf("saveBanner").find("The integrations could not be saved"), std::string::npos);
        // The old file or the new one, and what is shown is what was entered.
        EXPECT_TRUE(integration::fromJson(kept()));
        EXPECT_EQ(setup().current()->name, after);
    }
    setup().integrations().edit([](auto& one) { one.name = "Good again"; });
    EXPECT_TRUE(waitFor([this] { return !isShown("saveBanner"); }));
    EXPECT_NE(kept().find("Good again"), std::string::npos);
}

TEST_F(SetupFiles, WhatWasDeletedComesBackWithinAMinute) {
    EXPECT_EQ(ui::IntegrationsPresenter::undoTime, std::chrono::seconds(60));
    ASSERT_NO_FATAL_FAILURE(open("en"));
    setup().integrations().create(QStringLiteral("First"));
    setup().take(ui::SetupPresenter::read(url));
    const auto id = setup().current()->id;
    setup().integrations().remove(false);
    EXPECT_TRUE(isShown("undoBanner"));
    EXPECT_NE(textsOf("undoBanner").find("“First” was deleted"), std::string::npos);
    // With the last one gone, what to do next stands below it.
    EXPECT_TRUE(isShown("startNew"));
    EXPECT_FALSE(isShown("stepList"));
    EXPECT_FALSE(isShown("stepNext"));
    EXPECT_TRUE(isKeyStored(id));
    ASSERT_NO_FATAL_FAILURE(undo());
    ASSERT_TRUE(setup().current());
    EXPECT_EQ(setup().current()->id, id);
    EXPECT_FALSE(isShown("undoBanner"));
    EXPECT_FALSE(isShown("startNew"));
    EXPECT_TRUE(isShown("stepList"));
    EXPECT_TRUE(waitFor([this] { return QString::fromStdString(setup().pushUrl()) == url; }));

    setup().integrations().remove(true);
    EXPECT_TRUE(waitFor([&] { return !isKeyStored(id); }));
    ASSERT_NO_FATAL_FAILURE(undo());
    EXPECT_TRUE(waitFor([&] { return isKeyStored(id); }));
}

TEST_F(SetupFiles, ExportedAndTakenInAgain) {
    ASSERT_NO_FATAL_FAILURE(open("en"));
    setup().integrations().create(QStringLiteral("First"));
    setup().take(ui::SetupPresenter::read(url));
    setup().pasteRules(QStringLiteral("Disk\nQueue"));
    setup().integrations().exportFile();
    const auto file = elsewhere.filePath(QStringLiteral("flashduty-sls.json"));
    ASSERT_TRUE(QFile::exists(file));
    ASSERT_TRUE(QFile::copy(file, elsewhere.filePath(QStringLiteral("in.json"))));
    setup().integrations().remove(true);
    EXPECT_TRUE(setup().integrations().all().empty());
    setup().integrations().importFile();
    ASSERT_TRUE(setup().current());
    EXPECT_EQ(setup().current()->name, "First");
    EXPECT_EQ(setup().current()->rules.size(), 2U);
    EXPECT_TRUE(setup().pushUrl().empty());
    EXPECT_FALSE(isShown("fileBanner"));
}

TEST_F(SetupFiles, AFileThatIsNoIntegrationIsTold) {
    ASSERT_NO_FATAL_FAILURE(open("en"));
    setup().integrations().create(QStringLiteral("First"));
    QFile file(elsewhere.filePath(QStringLiteral("in.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[1, 2");
    file.close();
    setup().integrations().importFile();
    EXPECT_TRUE(isShown("fileBanner"));
    EXPECT_NE(textsOf("fileBanner").find("could not be opened as an integration"), std::string::npos);
    EXPECT_EQ(setup().integrations().all().size(), 1U);
}

} // namespace
