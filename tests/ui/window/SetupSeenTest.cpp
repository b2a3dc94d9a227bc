// A step is seen when a delivery came with the integration's own token, over a real socket.

#include "SetupFixture.h"
#include "resources/Resources.h"
#include "setup/RulesTable.h"

#include <QTableWidget>

namespace {

using ui::StepState;

class SetupSeen : public SetupFixture {
protected:
    std::vector<StepState> states() {
        std::vector<StepState> all;
        for (int step = 0; step < 6; ++step)
            all.push_back(setup().state(step));
        return all;
    }

    std::string create(const char* name) {
        setup().integrations().create(QLatin1String(name));
        const auto id = setup().current()->id;
        EXPECT_TRUE(waitFor([&] { return !receiverUrl(id).isEmpty(); }));
        return id;
    }

    const std::vector<StepState> nothing = std::vector<StepState>(6, StepState::ToDo);
    const std::vector<StepState> fired{StepState::ToDo, StepState::Seen, StepState::Seen,
                                       StepState::Seen, StepState::Seen, StepState::ToDo};
};

TEST_F(SetupSeen, LiveForTheIntegrationOfTheTokenAlone) {
    ASSERT_NO_FATAL_FAILURE(open("en"));
    ASSERT_NO_FATAL_FAILURE(listen());
    const auto first = create("a");
    setup().pasteRules(QStringLiteral("Payment gateway 5xx ratio\talert-1749000000-100001\nDisk"));
    setup().setStep(4);
    const auto second = create("b");
    const auto firstUrl = receiverUrl(first);
    ASSERT_NE(firstUrl, receiverUrl(second));
    setup().integrations().setCurrent(first);
    EXPECT_EQ(states(), nothing);

    ASSERT_EQ(post(firstUrl, resources::sample(u"firing")), 200);
    ASSERT_TRUE(waitFor([this] { return setup().state(1) == StepState::Seen; }));
    EXPECT_EQ(states(), fired);
    EXPECT_EQ(setup().seenSteps(), 4);
    setup().setStep(4);
    const auto* rules = window().findChild<QTableWidget*>(QStringLiteral("rulesList"));
    const auto ruleState = [rules](int row) { return rules->item(row, ui::RulesTable::StateColumn)->text(); };
    EXPECT_EQ(ruleState(0), QStringLiteral("Firing seen"));
    EXPECT_EQ(ruleState(1), QStringLiteral("To do"));
    EXPECT_EQ(text("rulesProgress"), QStringLiteral("0 of 2 entered, fired: 1, recovered: 0"));

    ASSERT_EQ(post(firstUrl, resources::sample(u"resolved")), 200);
    ASSERT_TRUE(waitFor([this] { return setup().state(5) == StepState::Seen; }));
    EXPECT_EQ(ruleState(0), QStringLiteral("Seen"));
    EXPECT_EQ(text("rulesProgress"), QStringLiteral("0 of 2 entered, fired: 1, recovered: 1"));

    setup().integrations().setCurrent(second);
    EXPECT_EQ(states(), nothing);

    // And after a new start.
    close();
    ASSERT_NO_FATAL_FAILURE(open("en"));
    ASSERT_TRUE(waitFor([this] { return setup().state(5) == StepState::Seen; }));
    EXPECT_EQ(setup().current()->id, first);
    setup().integrations().setCurrent(second);
    EXPECT_EQ(states(), nothing);
}

TEST_F(SetupSeen, AnotherFormThanTheTemplateGivesIsNotSeenAsTheTemplate) {
    ASSERT_NO_FATAL_FAILURE(open("en"));
    ASSERT_NO_FATAL_FAILURE(listen());
    const auto id = create("a");
    ASSERT_EQ(post(receiverUrl(id), resources::sample(u"batch")), 200);
    ASSERT_TRUE(waitFor([this] { return setup().state(1) == StepState::Seen; }));
    EXPECT_EQ(setup().state(2), StepState::ToDo);
}

TEST_F(SetupSeen, ARefusedDeliveryProvesNothing) {
    ASSERT_NO_FATAL_FAILURE(open("en"));
    ASSERT_NO_FATAL_FAILURE(listen());
    const auto id = create("a");
    auto wrong = receiverUrl(id);
    wrong.chop(4);
    EXPECT_EQ(post(wrong + QStringLiteral("0000"), resources::sample(u"firing")), 400);
    ASSERT_EQ(post(receiverUrl(id), resources::sample(u"firing")), 200);
    ASSERT_TRUE(waitFor([this] { return setup().evidence().firingUs > 0; }));
    EXPECT_EQ(setup().evidence().ids.at("delivery"), 2);
}

TEST_F(SetupSeen, EvidenceIsFoundHoweverMuchCameAfterIt) {
    ASSERT_NO_FATAL_FAILURE(open("en"));
    ASSERT_NO_FATAL_FAILURE(listen());
    const auto first = create("a");
    const auto second = create("b");
    ASSERT_EQ(post(receiverUrl(first), resources::sample(u"resolved")), 200);
    ASSERT_EQ(post(receiverUrl(first), resources::sample(u"firing")), 200);
    const auto url = receiverUrl(second);
    for (int i = 0; i < 1100; ++i)
        ASSERT_EQ(post(url, "{}"), 200);
    close();
    ASSERT_NO_FATAL_FAILURE(open("en"));
    EXPECT_EQ(setup().current()->id, first);
    EXPECT_TRUE(waitFor([this] { return setup().state(5) == StepState::Seen; }));
}

} // namespace
