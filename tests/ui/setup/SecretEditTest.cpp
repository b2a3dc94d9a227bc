#include "setup/SecretEdit.h"

#include <gtest/gtest.h>

#include <QTest>

namespace {

const QString key = QStringLiteral("0123456789abcdef0123456789abe131");
const QString before =
    QStringLiteral("https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=");

class SecretEditTest : public testing::Test {
protected:
    void expectHidden() {
        EXPECT_FALSE(edit.text().contains(key));
        while (edit.isUndoAvailable()) {
            edit.undo();
            EXPECT_FALSE(edit.text().contains(key));
        }
    }

    ui::SecretEdit edit;
};

TEST_F(SecretEditTest, WhatIsPastedIsMaskedAtOnce) {
    edit.insert(before + key);
    EXPECT_EQ(edit.text(), before + QStringLiteral("****e131"));
    EXPECT_EQ(edit.secretText(), before + key);
    expectHidden();
}

TEST_F(SecretEditTest, WhatIsTypedIsMaskedWhenTheFocusLeaves) {
    edit.show();
    QTest::keyClicks(&edit, before + key);
    EXPECT_EQ(edit.text(), before + key);
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &left);
    EXPECT_EQ(edit.text(), before + QStringLiteral("****e131"));
    EXPECT_EQ(edit.secretText(), before + key);
    expectHidden();
}

TEST_F(SecretEditTest, AroundTheMaskTheTextCanBeEdited) {
    edit.insert(before + key);
    edit.setCursorPosition(0);
    edit.insert(QStringLiteral(" "));
    edit.end(false);
    edit.insert(QStringLiteral("&severity=Info"));
    EXPECT_EQ(edit.secretText(), QStringLiteral(" ") + before + key + QStringLiteral("&severity=Info"));
    EXPECT_FALSE(edit.text().contains(key));
}

TEST_F(SecretEditTest, WhoEditsTheMaskLosesTheKey) {
    edit.insert(before + key);
    edit.end(false);
    edit.backspace();
    EXPECT_EQ(edit.secretText(), before + QStringLiteral("****e13"));
}

TEST_F(SecretEditTest, AKeyTwiceAKeyAloneAndAMaskAreHiddenToo) {
    edit.insert(before + key + QStringLiteral("&integration_key=") + key);
    EXPECT_FALSE(edit.text().contains(key));
    EXPECT_EQ(edit.secretText(), before + key + QStringLiteral("&integration_key=") + key);
    edit.forget();
    edit.insert(key);
    EXPECT_EQ(edit.text(), QStringLiteral("****e131"));
    EXPECT_EQ(edit.secretText(), key);
    edit.forget();
    const QString mixed = before + key + QStringLiteral("#****e131");
    edit.insert(mixed);
    EXPECT_FALSE(edit.text().contains(key));
    EXPECT_EQ(edit.secretText(), mixed);
}

TEST_F(SecretEditTest, APlainTextStays) {
    edit.insert(QStringLiteral("https://console.flashcat.cloud/channel"));
    EXPECT_EQ(edit.text(), QStringLiteral("https://console.flashcat.cloud/channel"));
    EXPECT_EQ(edit.secretText(), edit.text());
}

TEST_F(SecretEditTest, ForgottenIsForgotten) {
    edit.insert(before + key);
    edit.forget();
    EXPECT_TRUE(edit.text().isEmpty());
    EXPECT_TRUE(edit.secretText().isEmpty());
    expectHidden();
}

} // namespace
