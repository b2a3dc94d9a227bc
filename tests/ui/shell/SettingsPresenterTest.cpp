#include "shell/SettingsPresenter.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include <future>
#include <thread>

namespace {

using ui::SettingsPresenter;
using AddressProblem = SettingsPresenter::AddressProblem;
using PortProblem = SettingsPresenter::PortProblem;

class SettingsPresenterTest : public testing::Test {
protected:
    QTemporaryDir folder;
    ui::Settings settings{folder.path()};
    SettingsPresenter presenter{settings, {QStringLiteral("192.0.2.7")}, [] { return std::int64_t{1}; }};
};

TEST_F(SettingsPresenterTest, OffersLoopbackFirstAndEverythingLast) {
    EXPECT_EQ(
        presenter.addressChoices(),
        (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("192.0.2.7"), QStringLiteral("0.0.0.0")}));
}

TEST_F(SettingsPresenterTest, NamesWhatIsWrongWithEachField) {
    struct Case {
        const char* address;
        AddressProblem addressProblem;
        const char* port;
        PortProblem portProblem;
    };
    for (const auto& [address, addressProblem, port, portProblem] : {
             Case{"127.0.0.1", AddressProblem::None, "8787", PortProblem::None},
             Case{"", AddressProblem::Empty, "", PortProblem::Empty},
             Case{"localhost", AddressProblem::NotAnAddress, "http", PortProblem::NotANumber},
             Case{"::1", AddressProblem::None, "80", PortProblem::OutOfRange},
             Case{"1.2.3.400", AddressProblem::NotAnAddress, "65536", PortProblem::OutOfRange},
             Case{" 127.0.0.1 ", AddressProblem::None, " 1024 ", PortProblem::None},
         }) {
        presenter.setAddress(QString::fromLatin1(address));
        presenter.setPort(QString::fromLatin1(port));
        EXPECT_EQ(presenter.addressProblem(), addressProblem) << address;
        EXPECT_EQ(presenter.portProblem(), portProblem) << port;
    }
}

TEST_F(SettingsPresenterTest, AppliesAddressAndPortTogetherAndOnlyWhenBothAreGood) {
    EXPECT_FALSE(presenter.canApply()) << "nothing was changed yet";
    presenter.setPort(QStringLiteral("9000"));
    EXPECT_TRUE(presenter.canApply());
    presenter.setAddress(QStringLiteral("nowhere"));
    EXPECT_FALSE(presenter.canApply());
    presenter.apply();
    EXPECT_EQ(settings.values().port, 8787);
    presenter.setAddress(QStringLiteral("0.0.0.0"));
    EXPECT_TRUE(presenter.exposed());
    presenter.apply();
    EXPECT_EQ(settings.values().port, 9000);
    EXPECT_EQ(settings.values().address, QStringLiteral("0.0.0.0"));
    EXPECT_FALSE(presenter.isDirty());
}

TEST_F(SettingsPresenterTest, LanguageAndThemeTakeEffectAtOnce) {
    presenter.setLanguage(ui::LanguageChoice::Chinese);
    presenter.setTheme(ui::ThemeMode::Dark);
    presenter.setReceiverOn(false);
    EXPECT_EQ(settings.values().language, ui::LanguageChoice::Chinese);
    EXPECT_EQ(settings.values().theme, ui::ThemeMode::Dark);
    EXPECT_FALSE(settings.values().receiverOn);
}

TEST_F(SettingsPresenterTest, CertificateAndKeyGoTogetherAndMustBeUsable) {
    using TlsProblem = SettingsPresenter::TlsProblem;
    EXPECT_EQ(presenter.tlsProblem(), TlsProblem::None);
    presenter.setTlsCertificate(QStringLiteral("/nowhere/a.pem"));
    EXPECT_EQ(presenter.tlsProblem(), TlsProblem::Missing);
    EXPECT_FALSE(presenter.canApply());
    presenter.setTlsKey(QStringLiteral("/nowhere/a.key"));
    EXPECT_EQ(presenter.tlsProblem(), TlsProblem::Reading) << "it is read elsewhere, not while typing";
    EXPECT_FALSE(presenter.canApply());
    QSignalSpy changed(&presenter, &SettingsPresenter::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(presenter.tlsProblem(), TlsProblem::Unusable);
    EXPECT_EQ(presenter.tlsError(), core::Error(core::ErrorCode::FileNotFound, "/nowhere/a.pem"));
    EXPECT_FALSE(presenter.canApply());
    presenter.apply();
    EXPECT_TRUE(settings.values().tlsCertificate.isEmpty());
    presenter.setTlsCertificate({});
    presenter.setTlsKey({});
    EXPECT_EQ(presenter.tlsProblem(), TlsProblem::None);
}

TEST_F(SettingsPresenterTest, ACertificateThatHangsHoldsUpNeitherTheWindowNorTheNextOne) {
    using TlsProblem = SettingsPresenter::TlsProblem;
    const auto window = std::this_thread::get_id();
    std::promise<void> begun;
    std::promise<void> driveIsBack;
    std::promise<void> readInVain;
    const ui::TlsLoad load = [&, waits = driveIsBack.get_future().share()](const receiver::TlsFiles& files,
                                                                           std::int64_t) -> ui::TlsResult {
        EXPECT_NE(std::this_thread::get_id(), window);
        const bool hangs = files.certificate == "/drive/a.pem";
        if (hangs) {
            begun.set_value();
            waits.wait();
            readInVain.set_value();
        }
        return core::Error(hangs ? core::ErrorCode::FileNotFound : core::ErrorCode::KeyMismatch,
                           files.certificate.string());
    };
    SettingsPresenter hanging(
        settings, {}, [] { return std::int64_t{1}; }, load);
    hanging.setTlsKey(QStringLiteral("/drive/a.key"));
    hanging.setTlsCertificate(QStringLiteral("/drive/a.pem"));
    EXPECT_EQ(hanging.tlsProblem(), TlsProblem::Reading);

    begun.get_future().wait();

    QSignalSpy changed(&hanging, &SettingsPresenter::changed);
    hanging.setTlsCertificate(QStringLiteral("/here/b.pem"));
    for (int told = 0; hanging.tlsProblem() == TlsProblem::Reading && told < 3; ++told)
        ASSERT_TRUE(changed.wait());
    ASSERT_EQ(hanging.tlsProblem(), TlsProblem::Unusable);
    EXPECT_EQ(hanging.tlsError().detail(), "/here/b.pem");

    driveIsBack.set_value();
    readInVain.get_future().wait();
    QCoreApplication::processEvents();
    EXPECT_EQ(hanging.tlsError().detail(), "/here/b.pem") << "an overtaken answer changes nothing";
}

TEST_F(SettingsPresenterTest, ALimitOutOfItsBoundsIsNotTaken) {
    const auto index = static_cast<std::size_t>(ui::Limit::Sockets);
    for (const auto* text : {"", "x", "15", "4097", "1e3", "-512", "99999999999"}) {
        presenter.setLimit(ui::Limit::Sockets, QString::fromLatin1(text));
        EXPECT_EQ(settings.values().limits.at(index), 512) << text;
    }
    presenter.setLimit(ui::Limit::Sockets, QStringLiteral(" 100 "));
    EXPECT_EQ(settings.values().limits.at(index), 100);
    presenter.setLimits(ui::standardLimits());
    EXPECT_EQ(settings.values().limits.at(index), 512);
}

TEST_F(SettingsPresenterTest, DeletingIsAskedOnceAndToldWhenItIsDone) {
    int asked = 0;
    QObject::connect(&presenter, &SettingsPresenter::deleteAllWanted, &presenter, [&asked] { ++asked; });
    presenter.deleteAll();
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(presenter.deletion(), SettingsPresenter::Deletion::Running);
    presenter.deletedAll(true);
    EXPECT_EQ(presenter.deletion(), SettingsPresenter::Deletion::Done);
    presenter.deletedAll(false);
    EXPECT_EQ(presenter.deletion(), SettingsPresenter::Deletion::Failed);
}

} // namespace
