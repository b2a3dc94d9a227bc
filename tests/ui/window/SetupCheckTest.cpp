// Step 5 over real sockets: to the receiver, and to a stand-in for Flashduty with each of its answers.

#include "Certificates.h"
#include "FlashdutyStandIn.h"
#include "SetupFixture.h"
#include "receiver/ReceiverPresenter.h"
#include "shell/Settings.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTest>

namespace {

using Act = support::PushAnswer::Act;

class SetupCheck : public SetupFixture, public testing::WithParamInterface<const char*> {
protected:
    bool isChinese() const { return std::string_view(GetParam()) == "zh_CN"; }

    void openAtCheck() {
        ASSERT_NO_FATAL_FAILURE(open(GetParam()));
        setup().integrations().create(QStringLiteral("a"));
        setup().setStep(5);
    }

    void serveEncrypted(const support::PemIdentity& identity) {
        ui::Settings settings(folder.path());
        auto values = settings.values();
        values.tlsCertificate = write("own.pem", identity.certificate);
        values.tlsKey = write("own.key", identity.key);
        settings.set(values);
    }

    QString write(const char* name, const std::string& text) {
        QFile file(elsewhere.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QByteArray::fromStdString(text));
        return file.fileName();
    }

    void checkTheReceiver() {
        auto* target = window().findChild<QWidget*>(QStringLiteral("checkTarget"));
        QTest::mouseClick(target->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkSend")));
        EXPECT_FALSE(isShown("checkQuestion"));
        ASSERT_TRUE(waitFor([this] { return isDone(); }));
    }

    QLabel* label(const char* name) { return window().findChild<QLabel*>(QLatin1String(name)); }
    bool isShown(const char* name) { return window().findChild<QWidget*>(QLatin1String(name))->isVisible(); }

    /// Both answers stand in the page.
    bool isDone() { return isShown("checkUnproven"); }
};

TEST_P(SetupCheck, EveryAnswerIsExplained) {
    ASSERT_NO_FATAL_FAILURE(openAtCheck());
    bool first = true;
    for (const auto& answer : support::pushAnswers()) {
        const bool slow = answer.act == Act::Silent || answer.act == Act::Drip;
        // Each takes its 5 s; the words of the other language are those of the same code.
        if (slow && (isChinese() || answer.act == Act::Drip))
            continue;
        SCOPED_TRACE(answer.name);
        const support::FlashdutyStandIn flashduty(answer);
        setup().take(ui::SetupPresenter::read(QString::fromStdString(flashduty.url())));
        ASSERT_TRUE(setup().hasUrl());
        setup().setStep(5);
        ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkSend")));
        if (first) {
            // The first real push asks, and only the first.
            EXPECT_TRUE(isShown("checkQuestion"));
            EXPECT_EQ(flashduty.requests(), 0);
            ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkDecline")));
            EXPECT_FALSE(isShown("checkQuestion"));
            ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkSend")));
            ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkConfirm")));
            first = false;
        }
        EXPECT_FALSE(isShown("checkQuestion"));
        ASSERT_TRUE(waitFor([this] { return isDone(); }));
        EXPECT_EQ(label("checkFiring")->text().toStdString(),
                  isChinese() ? answer.meansChinese : answer.means);
        EXPECT_EQ(label("checkFiringNext")->text().toStdString(),
                  isChinese() ? answer.nextChinese : answer.next);
        const bool accepted =
            std::string_view(answer.name).substr(0, 8) == "accepted" || answer.status == 201;
        EXPECT_EQ(setup().state(0) == ui::StepState::Accepted, accepted);
        EXPECT_NE(setup().state(5), ui::StepState::Seen);
        // What was accepted is closed again; what cannot have arrived is not.
        if (answer.act == Act::Answer) {
            EXPECT_EQ(isShown("checkResolved"), flashduty.requests() == 2);
        }
        if (accepted) {
            EXPECT_EQ(flashduty.requests(), 2);
        } else if (answer.status >= 400) {
            EXPECT_EQ(flashduty.requests(), 1);
        }
    }
}

TEST_P(SetupCheck, APushIsInfoMarkedAndClosed) {
    ASSERT_NO_FATAL_FAILURE(openAtCheck());
    const support::FlashdutyStandIn flashduty(support::pushAnswers().front());
    setup().take(ui::SetupPresenter::read(QString::fromStdString(flashduty.url())));
    setup().setStep(5);
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkSend")));
    ASSERT_NO_FATAL_FAILURE(press(QStringLiteral("checkConfirm")));
    ASSERT_TRUE(waitFor([this] { return isDone(); }));
    EXPECT_EQ(flashduty.requests(), 2);
    const auto last = flashduty.lastRequest();
    EXPECT_NE(last.find("\"resolved\""), std::string::npos) << last;
    EXPECT_NE(last.find(isChinese() ? "[测试] " : "[Test] "), std::string::npos) << last;
    EXPECT_NE(last.find("\"severity\": 2"), std::string::npos) << last;
    EXPECT_EQ(label("checkUnproven")->text(),
              isChinese()
                  ? QStringLiteral("告警是否显示在 Flashduty 中，以及 SLS 自己能否到达。")
                  : QStringLiteral("That the alert shows in Flashduty, and that SLS itself gets there."));
}

TEST_P(SetupCheck, ToTheReceiverProvesNothingAboutFlashduty) {
    ASSERT_NO_FATAL_FAILURE(openAtCheck());
    ASSERT_NO_FATAL_FAILURE(listen());
    ASSERT_NO_FATAL_FAILURE(checkTheReceiver());
    EXPECT_EQ(label("checkFiring")->text(),
              isChinese() ? QStringLiteral("接收器已收到。") : QStringLiteral("The receiver took it."));
    EXPECT_TRUE(isShown("checkResolved"));
    ASSERT_TRUE(waitFor([this] { return assistant->receiver().deliveries().rowCount() == 2; }));
    for (int step = 0; step < 6; ++step)
        EXPECT_EQ(setup().state(step), ui::StepState::ToDo) << step;
}

TEST_P(SetupCheck, AReceiverWithACertificateOfItsOwnIsTrusted) {
    serveEncrypted(support::makeSelfSigned());
    ASSERT_NO_FATAL_FAILURE(openAtCheck());
    ASSERT_NO_FATAL_FAILURE(listen());
    ASSERT_TRUE(setup().integrations().surroundings().checkUrl().startsWith(QStringLiteral("https://")));
    ASSERT_NO_FATAL_FAILURE(checkTheReceiver());
    EXPECT_EQ(label("checkFiring")->text(),
              isChinese() ? QStringLiteral("接收器已收到。") : QStringLiteral("The receiver took it."));
}

INSTANTIATE_TEST_SUITE_P(Languages, SetupCheck, testing::Values("en", "zh_CN"),
                         [](const auto& made) { return std::string(made.param); });

} // namespace
