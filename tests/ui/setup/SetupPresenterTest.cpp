#include "setup/SetupPresenter.h"
#include "integration/IntegrationStore.h"
#include "resources/Resources.h"
#include "setup/CheckPresenter.h"
#include "setup/IntegrationsPresenter.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString key = QStringLiteral("0123456789abcdef0123456789abe131");
const QString url =
    QStringLiteral("https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=") + key;

class Setup : public testing::Test {
protected:
    Setup() {
        resources::init();
        ui::SetupSurroundings around;
        around.nowUs = [this] { return now; };
        around.copy = [](const QString&) {};
        around.openLink = [this](const QString& link) { opened.append(link); };
        around.save = [this](const auto& all) { kept = all; };
        around.askOpenFile = [this](const auto& chosen) { chosen(file()); };
        around.askSaveFile = [this](const QString&, const auto& chosen) { chosen(file()); };
        around.receiverUrl = [](const QString&) { return QString(); };
        around.checkUrl = [] { return QString(); };
        around.checkCertificates = [] { return QByteArray(); };
        around.sampleAlert = resources::sample(u"firing");
        integrations = std::make_unique<ui::IntegrationsPresenter>(std::vector<integration::Integration>(),
                                                                   secrets, around);
        reader = std::make_unique<history::ReaderThread>(folder.path().toStdString());
        setup = std::make_unique<ui::SetupPresenter>(
            *integrations, *reader, std::make_shared<const words::Words>(words::Language::English));
    }

    QString file() const { return folder.filePath(QStringLiteral("one.json")); }

    void take() {
        setup->take(ui::SetupPresenter::read(url));
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return setup->keyState() != ui::SetupPresenter::KeyState::Loading; }, 5000));
    }

    std::optional<QByteArray> storedKey(const std::string& id) {
        std::optional<QByteArray> found;
        bool done = false;
        secrets.read(ui::keyName(id), [&](const secrets::Read& read) {
            if (read.state == secrets::ReadState::Found)
                found = read.secret;
            done = true;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return done; }, 5000));
        return found;
    }

    QTemporaryDir folder;
    std::int64_t now = 1'795'257'660'000'000;
    QStringList opened;
    std::vector<integration::Integration> kept;
    secrets::MemoryStore secrets;
    std::unique_ptr<ui::IntegrationsPresenter> integrations;
    std::unique_ptr<history::ReaderThread> reader;
    std::unique_ptr<ui::SetupPresenter> setup;
};

TEST_F(Setup, ANewIntegrationIsSavedWithProposedNames) {
    integrations->create(QStringLiteral("支付"));
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().webhook.id, "flashduty-sls");
    EXPECT_EQ(kept.front().id.size(), 16U);
    EXPECT_EQ(setup->steps().size(), 6U);
    EXPECT_EQ(setup->next(), ui::SetupPresenter::Next::EnterUrl);
}

TEST_F(Setup, TheKeyStandsInTheSecretStoreOnly) {
    integrations->create(QStringLiteral("a"));
    take();
    EXPECT_EQ(setup->keyState(), ui::SetupPresenter::KeyState::InMemory);
    EXPECT_EQ(QString::fromStdString(setup->pushUrl()), url);
    EXPECT_EQ(storedKey(kept.front().id), key.toLatin1());
    EXPECT_EQ(integration::toJson(kept).find(key.toStdString()), std::string::npos);
    EXPECT_EQ(integration::exportJson(kept.front()).find(key.toStdString()), std::string::npos);
    EXPECT_TRUE(setup->isEntered(0));
}

TEST_F(Setup, TheKeyComesBackWhenItsIntegrationIsShownAgain) {
    integrations->create(QStringLiteral("a"));
    take();
    const auto first = kept.front().id;
    integrations->create(QStringLiteral("b"));
    EXPECT_TRUE(setup->pushUrl().empty());
    integrations->setCurrent(first);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !setup->pushUrl().empty(); }, 5000));
    EXPECT_EQ(QString::fromStdString(setup->pushUrl()), url);
}

TEST_F(Setup, AUrlWithoutAKeyOrForSomethingElseIsNotTaken) {
    integrations->create(QStringLiteral("a"));
    for (const char* text : {"", "hello", "https://api.flashcat.cloud/event/push/alert/aliyun/sls",
                             "https://console.flashcat.cloud/channel"}) {
        setup->take(ui::SetupPresenter::read(QLatin1String(text)));
        EXPECT_FALSE(setup->hasUrl()) << text;
    }
}

TEST_F(Setup, ComposedUrlsAreMarkedAsAssumed) {
    integrations->create(QStringLiteral("a"));
    setup->take(ui::SetupPresenter::compose(QStringLiteral("api.flashcat.cloud"), key));
    EXPECT_TRUE(kept.front().pushUrl.composed);
}

TEST_F(Setup, TheNextThingMovesOn) {
    using Next = ui::SetupPresenter::Next;
    integrations->create(QStringLiteral("a"));
    take();
    EXPECT_EQ(setup->next(), Next::NextStep);
    for (int step = 1; step < 5; ++step) {
        setup->setStep(step);
        EXPECT_EQ(setup->next(), Next::OpenConsole) << step;
        setup->openConsole();
        setup->setEntered(true);
        EXPECT_EQ(setup->next(), Next::NextStep) << step;
        EXPECT_EQ(setup->state(step), ui::StepState::Entered);
    }
    EXPECT_EQ(opened.size(), 4);
    for (const auto& link : opened)
        EXPECT_TRUE(link.startsWith(QStringLiteral("https://"))) << link.toStdString();
    setup->setStep(5);
    EXPECT_EQ(setup->next(), Next::Check);
    setup->setEntered(true);
    EXPECT_EQ(setup->next(), Next::Nothing);
}

TEST_F(Setup, ADeletedIntegrationComesBackWithItsKey) {
    integrations->create(QStringLiteral("a"));
    take();
    const auto before = kept.front();
    integrations->remove(true);
    EXPECT_TRUE(kept.empty());
    EXPECT_EQ(setup->current(), nullptr);
    EXPECT_FALSE(storedKey(before.id));
    integrations->undoRemove();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front(), before);
    EXPECT_EQ(storedKey(before.id), key.toLatin1());
}

TEST_F(Setup, TheUndoEnds) {
    integrations->create(QStringLiteral("a"));
    integrations->setUndoTime(std::chrono::milliseconds(1));
    integrations->remove(false);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !integrations->canUndo(); }, 5000));
    integrations->undoRemove();
    EXPECT_TRUE(integrations->all().empty());
}

TEST_F(Setup, AnExportedFileComesInAsANewOne) {
    integrations->create(QStringLiteral("Payments"));
    take();
    integrations->exportFile();
    ASSERT_FALSE(integrations->trouble());
    QFile written(file());
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_FALSE(written.readAll().contains(key.toLatin1()));
    integrations->importFile();
    ASSERT_FALSE(integrations->trouble());
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_NE(kept[0].id, kept[1].id);
    EXPECT_EQ(kept[1].name, "Payments");
}

TEST_F(Setup, AFileThatIsNoIntegrationIsTold) {
    integrations->importFile();
    ASSERT_TRUE(integrations->trouble());
    EXPECT_EQ(integrations->trouble()->error.code(), core::ErrorCode::FileUnreadable);
}

TEST_F(Setup, RulesAreAddedByPasting) {
    integrations->create(QStringLiteral("a"));
    const auto read = setup->pasteRules(QStringLiteral("Gateway 5xx\talert-1731840610-2201\nDisk\nDisk\n"));
    EXPECT_EQ(read.rules.size(), 2U);
    EXPECT_EQ(read.doubled, 1U);
    setup->setRuleEntered(1, true);
    EXPECT_TRUE(kept.front().rules.at(1).entered);
    setup->removeRule(0);
    ASSERT_EQ(kept.front().rules.size(), 1U);
    EXPECT_EQ(kept.front().rules.front().name, "Disk");
}

TEST_F(Setup, TheFirstRealPushAsks) {
    integrations->create(QStringLiteral("a"));
    ui::CheckPresenter check(*setup);
    EXPECT_FALSE(check.canSend());
    take();
    ASSERT_TRUE(check.canSend());
    check.send();
    EXPECT_EQ(check.phase(), ui::CheckPresenter::Phase::Asking);
    check.decline();
    EXPECT_EQ(check.phase(), ui::CheckPresenter::Phase::Idle);
    EXPECT_FALSE(check.firing());
}

TEST_F(Setup, AFailedSaveIsToldUntilTheNextOneIsGood) {
    integrations->create(QStringLiteral("a"));
    integrations->saveFailed(core::Error(core::ErrorCode::DiskFull, "x"));
    EXPECT_TRUE(integrations->saveError());
    integrations->saved();
    EXPECT_FALSE(integrations->saveError());
}

} // namespace
