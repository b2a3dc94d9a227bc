#include "SetupScenes.h"

#include "SampleHistory.h"
#include "integration/IntegrationStore.h"
#include "receiver/ReceiverPresenter.h"
#include "setup/CheckPresenter.h"
#include "setup/SetupPage.h"
#include "setup/SetupPresenter.h"
#include "shell/MainWindow.h"
#include "widgets/CopyField.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

namespace pictures {
namespace {

constexpr const char* integrationId = "00000000000000a1";
constexpr QSize smallest{960, 600};
const QString url = QStringLiteral("https://api.flashcat.cloud/event/push/alert/aliyun/"
                                   "sls?integration_key=0123456789abcdef0123456789abe131");

class Keychain : public secrets::MemoryStore {
public:
    void read(const QString& name, ReadDone done) override {
        MemoryStore::read(name, [done = std::move(done)](secrets::Read read) {
            read.place = secrets::Place::Keychain;
            done(read);
        });
    }
    void write(const QString& name, const QByteArray& secret, WrittenDone done) override {
        MemoryStore::write(name, secret, [done = std::move(done)](const secrets::Written&) {
            done({secrets::Place::Keychain, {}});
        });
    }
};

integration::Integration payments(bool chinese) {
    integration::Integration one;
    one.id = integrationId;
    one.name = "Payments → Flashduty";
    one.region = "cn-hangzhou";
    one.project = "prod-payments-log";
    one.consoleLanguage =
        chinese ? integration::ConsoleLanguage::Chinese : integration::ConsoleLanguage::English;
    one.createdUs = one.changedUs = nowUs;
    integration::proposeNames(one, {});
    return one;
}

std::vector<integration::Rule> twelveRules() {
    return {{"Refund queue backlog", "alert-1731840962-2205", true},
            {"Webhook signature failures", "alert-1731841440-2210", true},
            {"Settlement report ready", "alert-1731841015-2207", true},
            {"Fraud score drift", "alert-1731841620-2212", true},
            {"Checkout latency p95", "alert-1731840733-2202", true},
            {"Gateway 5xx rate", "alert-1731840610-2201", true},
            {"Card network timeouts", "alert-1731840851-2204", true},
            {"Ledger write errors", "alert-1731840988-2206", true},
            {"Disk usage of pay-db", "alert-1731841203-2208", true},
            {"Login failures by address", "alert-1731841566-2211", true},
            {"Certificate expiry", "alert-1731841702-2213", false},
            {"Nightly export missing", "alert-1731841788-2214", false}};
}

bool wait(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 20'000);
}

template <typename Widget = QWidget>
Widget* find(Assistant& assistant, const char* name) {
    return assistant.window().findChild<Widget*>(QLatin1String(name));
}

void click(Assistant& assistant, const char* name) {
    if (auto* button = find<QAbstractButton>(assistant, name))
        button->click();
}

/// An integration at one of its steps, its first two steps entered.
bool open(Assistant& assistant, int step, bool withUrl = true) {
    auto& setup = assistant.setup();
    const bool chinese = setup.words().language() == words::Language::Chinese;
    setup.integrations().create(QStringLiteral("a"));
    if (withUrl)
        setup.take(ui::SetupPresenter::read(url));
    setup.integrations().edit([&](auto& one) {
        const auto made = payments(chinese);
        one.name = made.name;
        one.region = made.region;
        one.project = made.project;
        one.rules = {{"Gateway 5xx rate", "alert-1731840610-2201", true},
                     {"Checkout latency p95", "alert-1731840733-2202", false},
                     {"Refund queue backlog", "alert-1731840962-2205", false}};
        if (withUrl)
            one.enteredUs[integration::Step::Webhook] = nowUs;
    });
    setup.setStep(step);
    return !withUrl || wait([&] { return setup.keyState() != ui::SetupPresenter::KeyState::Loading; });
}

bool typeUrl(Assistant& assistant, const QString& text) {
    if (!open(assistant, 0, false))
        return false;
    find<QLineEdit>(assistant, "pushUrl")->insert(text);
    return true;
}

bool compose(Assistant& assistant, bool use) {
    if (!open(assistant, 0, false))
        return false;
    auto* ways = find(assistant, "pushWay");
    ways->findChildren<QAbstractButton*>().at(1)->click();
    find<QLineEdit>(assistant, "pushHost")->setText(QStringLiteral("api.flashcat.cloud"));
    find<QLineEdit>(assistant, "pushKey")->setText(QStringLiteral("0123456789abcdef0123456789abe131"));
    if (use)
        click(assistant, "useUrl");
    return true;
}

/// A server that answers as Flashduty would is not at hand here: what the page shows, from a local receiver.
bool check(Assistant& assistant, bool confirm) {
    if (!open(assistant, 5))
        return false;
    if (confirm) {
        const auto to = assistant.receiver().url();
        assistant.setup().take(ui::SetupPresenter::read(to));
        assistant.setup().setStep(5);
    }
    click(assistant, "checkSend");
    if (!confirm)
        return true;
    click(assistant, "checkConfirm");
    return wait([&] { return find(assistant, "checkUnproven")->isVisible(); });
}

bool checkReceiver(Assistant& assistant) {
    if (!open(assistant, 5))
        return false;
    find(assistant, "checkTarget")->findChildren<QAbstractButton*>().at(1)->click();
    click(assistant, "checkSend");
    return wait([&] { return find(assistant, "checkUnproven")->isVisible(); });
}

void keepWithRules(const QString& folder) {
    auto one = payments(false);
    one.rules = twelveRules();
    one.enteredUs = {{integration::Step::Flashduty, nowUs}, {integration::Step::Webhook, nowUs}};
    integration::IntegrationStore store(folder.toStdString());
    // Twice, so that there is a last good copy.
    static_cast<void>(store.load());
    static_cast<void>(store.save({one}));
    one.createdUs += 1;
    static_cast<void>(store.save({one}));
    fillHistory(folder, integrationId);
}

bool showSeen(Assistant& assistant, int step) {
    assistant.setup().setStep(step);
    const bool chinese = assistant.setup().words().language() == words::Language::Chinese;
    assistant.setup().integrations().edit([chinese](auto& one) {
        one.consoleLanguage =
            chinese ? integration::ConsoleLanguage::Chinese : integration::ConsoleLanguage::English;
    });
    return wait([&] { return assistant.setup().evidence().resolvedUs > 0; });
}

} // namespace

std::shared_ptr<secrets::SecretStore> pictureKeychain() {
    return std::make_shared<Keychain>();
}

std::vector<SetupScene> setupScenes() {
    const auto at = [](int step) { return [step](Assistant& assistant) { return open(assistant, step); }; };
    const auto seen = [](int step) {
        return [step](Assistant& assistant) { return showSeen(assistant, step); };
    };
    const auto typed = [](const QString& text) {
        return [text](Assistant& assistant) { return typeUrl(assistant, text); };
    };
    const auto probe = [](int step) {
        return [step](Assistant& assistant) {
            if (!open(assistant, step))
                return false;
            assistant.receiver().setPublicName(QStringLiteral("https://alerts.example.com"));
            assistant.setup().setProbe(true);
            return wait([&] {
                return assistant.setup()
                    .integrations()
                    .surroundings()
                    .receiverUrl(QString::fromStdString(assistant.setup().current()->id))
                    .startsWith(QStringLiteral("http"));
            });
        };
    };
    const auto entry = [](const char* button) {
        return [button](Assistant& assistant) {
            const bool opened = open(assistant, 4);
            click(assistant, button);
            return opened;
        };
    };
    const auto form = [](Assistant& assistant) {
        const bool opened = open(assistant, 1);
        click(assistant, "openForm");
        return opened;
    };
    const auto revealed = [](Assistant& assistant) {
        const bool opened = open(assistant, 1);
        find<ui::CopyField>(assistant, "field.webhook.url")->reveal();
        return opened;
    };
    const auto damaged = [](const QString& folder) {
        keepWithRules(folder);
        QFile file(folder + QStringLiteral("/integrations.json"));
        if (file.open(QIODevice::WriteOnly))
            file.write("{");
    };
    // A folder in the place of the good copy: no save can succeed.
    const auto unwritable = [](const QString& folder) {
        QDir(folder).mkpath(QStringLiteral("integrations.json.bak/kept"));
    };
    return {
        {"setup-0", {}, [](Assistant& assistant) { return open(assistant, 0, false); }},
        {"setup-0-good", {}, typed(url)},
        {"setup-0-bad", {}, typed(QStringLiteral("https://console.flashcat.cloud/channel/123"))},
        {"setup-0-mend", {}, typed(url + QStringLiteral("?severity=Info"))},
        {"setup-0-compose", {}, [](Assistant& assistant) { return compose(assistant, false); }},
        {"setup-0-composed", {}, [](Assistant& assistant) { return compose(assistant, true); }},
        {"setup-0-taken", {}, at(0)},
        {"setup-0-shared",
         {},
         [](Assistant& assistant) {
             const bool opened = open(assistant, 0);
             assistant.setup().integrations().edit([](auto& one) { one.side = integration::Side::Shared; });
             return opened;
         }},
        {"setup-1", {}, at(1)},
        {"setup-1-assumed",
         {},
         [](Assistant& assistant) {
             const bool composed = compose(assistant, true);
             assistant.setup().setStep(1);
             return composed;
         }},
        {"setup-1-revealed", {}, revealed},
        {"setup-1-probe", {}, probe(1)},
        {"setup-1-small", {}, at(1), smallest},
        {"setup-2", {}, at(2)},
        {"setup-2-small", {}, at(2), smallest},
        {"setup-3", {}, at(3)},
        {"setup-3-probe", {}, probe(3)},
        {"setup-3-small", {}, at(3), smallest},
        {"setup-4", {}, at(4)},
        {"setup-4-empty",
         {},
         [](Assistant& assistant) {
             const bool opened = open(assistant, 4);
             assistant.setup().integrations().edit([](auto& one) { one.rules.clear(); });
             return opened;
         }},
        {"setup-4-paste", {}, entry("pasteRules")},
        {"setup-4-add", {}, entry("addRule")},
        {"setup-4-mapping", {}, entry("showMapping")},
        {"setup-4-rules", keepWithRules, seen(4)},
        {"setup-4-small", keepWithRules, seen(4), smallest},
        {"setup-5", {}, at(5)},
        {"setup-5-asking", {}, [](Assistant& assistant) { return check(assistant, false); }},
        {"setup-5-failed", {}, [](Assistant& assistant) { return check(assistant, true); }},
        {"setup-5-receiver", {}, checkReceiver},
        {"setup-5-small", {}, checkReceiver, smallest},
        {"setup-form", {}, form},
        {"setup-form-small", {}, form, smallest},
        {"setup-menu",
         {},
         [](Assistant& assistant) {
             const bool opened = open(assistant, 1);
             click(assistant, "integrationSwitcher");
             return opened;
         }},
        {"setup-undo", keepWithRules,
         [](Assistant& assistant) {
             assistant.setup().integrations().createSample(QStringLiteral("Sample"));
             assistant.setup().integrations().remove(false);
             return true;
         }},
        {"setup-undo-last",
         {},
         [](Assistant& assistant) {
             const bool opened = open(assistant, 0);
             assistant.setup().integrations().remove(false);
             return opened;
         }},
        {"setup-sample",
         {},
         [](Assistant& assistant) {
             assistant.setup().integrations().createSample(QStringLiteral("Sample"));
             return true;
         }},
        {"setup-save-error", unwritable,
         [](Assistant& assistant) {
             const bool opened = open(assistant, 1);
             return wait([&] { return assistant.setup().integrations().saveError().has_value(); }) && opened;
         }},
        {"setup-damaged", damaged, seen(1)},
        {"start-import-error",
         {},
         [](Assistant& assistant) {
             assistant.setup().integrations().importFile();
             return true;
         }},
    };
}

} // namespace pictures
