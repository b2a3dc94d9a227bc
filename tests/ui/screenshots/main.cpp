// Writes pictures of every page from the real widgets, with invented data and a fixed clock.
// Usage: screenshots DIR (one run per QT_SCALE_FACTOR; the scale goes into the names)

#include "Assistant.h"
#include "SampleHistory.h"
#include "SetupScenes.h"
#include "TemplateScenes.h"

#include "receiver/DeliveryListModel.h"
#include "receiver/ReceiverPage.h"
#include "resources/Resources.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

namespace {

using ui::MainWindow;

struct Look {
    const char* language;
    const char* theme;
};

/// One picture: where to go in the window, on which data.
struct Scene {
    const char* name;
    bool filled;
    bool listening;
    QSize size;
    std::function<bool(MainWindow&, ui::ReceiverPresenter&)> prepare;
    std::function<void(const QString& folder)> before = {}; ///< what stands in the folder
    std::function<bool(Assistant& assistant)> show = {};    ///< of the set-up, instead of prepare
};

constexpr QSize usual{1180, 760};
constexpr QSize smallest{960, 600};

bool wait(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 20'000);
}

QTableView* listOf(MainWindow& window) {
    return window.findChild<QTableView*>(QStringLiteral("deliveryList"));
}

bool detailsStand(MainWindow& window) {
    return wait([&] { return window.findChild<QWidget*>(QStringLiteral("detailsTabs"))->isVisible(); });
}

/// Selects the row whose words contain `title` and waits for its details.
bool selectRow(MainWindow& window, ui::ReceiverPresenter& receiver, const QString& title) {
    window.show(MainWindow::Page::Receiver);
    auto* list = listOf(window);
    if (!list || !wait([&] { return list->model()->rowCount() > 0; }))
        return false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto index = list->model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().contains(title)) {
            list->setCurrentIndex(index);
            return wait([&] { return receiver.selectedId() != 0; }) && detailsStand(window);
        }
    }
    return false;
}

bool paste(MainWindow& window, ui::ReceiverPresenter& receiver, const QByteArray& body) {
    window.show(MainWindow::Page::Receiver);
    return wait([&] { return listOf(window)->model()->rowCount() > 0; }) &&
           receiver.paste(body) == ui::ReceiverPresenter::PasteResult::Stored &&
           wait([&] { return receiver.selectedId() != 0; }) && detailsStand(window);
}

bool search(MainWindow& window, ui::ReceiverPresenter& receiver, const QString& text) {
    window.show(MainWindow::Page::Receiver);
    window.findChild<QLineEdit*>(QStringLiteral("searchField"))->setText(text);
    receiver.setSearchText(text);
    return wait([&] { return receiver.listState() == ui::ReceiverPresenter::ListState::NoMatch; });
}

bool findPortTaken(MainWindow& window, ui::ReceiverPresenter& receiver) {
    QTcpServer other;
    const bool taken = other.listen(QHostAddress::LocalHost, receiver.port());
    window.show(MainWindow::Page::Receiver);
    receiver.start();
    return taken && wait([&] { return receiver.startError().has_value(); });
}

bool receiveMore(MainWindow& window, ui::ReceiverPresenter& receiver, const QString& title) {
    if (!selectRow(window, receiver, title) || !wait([&] { return receiver.canSendSample(); }))
        return false;
    receiver.sendSample();
    return wait([&] { return receiver.deliveries().newCount() > 0; });
}

bool enterBadPlace(MainWindow& window) {
    window.show(MainWindow::Page::Settings);
    window.findChild<QComboBox*>(QStringLiteral("settingsAddress"))->setEditText(QStringLiteral("localhost"));
    window.findChild<QLineEdit*>(QStringLiteral("settingsPort"))->setText(QStringLiteral("80"));
    return true;
}

bool enterOpenPlace(MainWindow& window) {
    window.show(MainWindow::Page::Settings);
    window.findChild<QComboBox*>(QStringLiteral("settingsAddress"))->setEditText(QStringLiteral("0.0.0.0"));
    return true;
}

bool showTab(MainWindow& window, int tab) {
    window.receiverPage().showTab(tab);
    return true;
}

const QString gateway = QStringLiteral("Gateway 5xx rate is 7.8");

std::vector<Scene> pageScenes() {
    const auto details = [](const QString& title, int tab) {
        return [=](MainWindow& window, ui::ReceiverPresenter& receiver) {
            return selectRow(window, receiver, title) && showTab(window, tab);
        };
    };
    const auto page = [](MainWindow::Page which) {
        return [=](MainWindow& window, ui::ReceiverPresenter&) {
            window.show(which);
            return true;
        };
    };
    return {
        {"start", false, true, usual, page(MainWindow::Page::Setup)},
        {"start-small", false, true, smallest, page(MainWindow::Page::Setup)},
        {"receiver-empty", false, true, usual, page(MainWindow::Page::Receiver)},
        {"receiver-stopped", false, false, usual, page(MainWindow::Page::Receiver)},
        {"receiver", true, true, usual, details(gateway, 0)},
        {"receiver-small", true, true, smallest, details(gateway, 0)},
        {"receiver-mapping", true, true, usual, details(gateway, 1)},
        {"receiver-body", true, true, usual, details(gateway, 2)},
        {"receiver-request", true, true, usual, details(gateway, 3)},
        {"receiver-findings", true, true, usual, details(gateway, 4)},
        {"receiver-array", true, true, usual, details(QStringLiteral("\u00D7 3"), 0)},
        {"receiver-refused", true, true, usual, details(QStringLiteral("integration_key"), 0)},
        {"receiver-resolved", true, true, usual, details(QStringLiteral("back below 5"), 0)},
        {"receiver-mapping-small", true, true, smallest, details(gateway, 1)},
        {"receiver-cut", true, true, usual,
         [](MainWindow& window, ui::ReceiverPresenter& receiver) {
             return paste(window, receiver, R"({"alert_id": "alert-1", "alert_name": "Disk fu)");
         }},
        {"receiver-unknown", true, true, usual,
         [](MainWindow& window, ui::ReceiverPresenter& receiver) {
             return paste(window, receiver, "[Gateway 5xx rate] is 7.8 % in prod-payments-log");
         }},
        {"receiver-paste", true, true, usual,
         [](MainWindow& window, ui::ReceiverPresenter&) {
             window.show(MainWindow::Page::Receiver);
             window.receiverPage().showPaste();
             return true;
         }},
        {"receiver-no-match", true, true, usual,
         [](MainWindow& window, ui::ReceiverPresenter& receiver) {
             return search(window, receiver, QStringLiteral("payments-eu"));
         }},
        {"receiver-port-taken", true, false, usual,
         [](MainWindow& window, ui::ReceiverPresenter& receiver) { return findPortTaken(window, receiver); }},
        {"receiver-new", true, true, usual,
         [](MainWindow& window, ui::ReceiverPresenter& receiver) {
             return receiveMore(window, receiver, gateway);
         }},
        {"settings", false, true, usual, page(MainWindow::Page::Settings)},
        {"settings-bad", false, true, usual,
         [](MainWindow& window, ui::ReceiverPresenter&) { return enterBadPlace(window); }},
        {"settings-open", false, true, usual,
         [](MainWindow& window, ui::ReceiverPresenter&) { return enterOpenPlace(window); }},
    };
}

std::vector<Scene> scenes() {
    auto all = pageScenes();
    for (auto& scene : pictures::setupScenes())
        all.push_back({scene.name, false, true, scene.size, {}, scene.before, scene.show});
    for (auto& scene : pictures::templateScenes())
        all.push_back({scene.name, scene.filled, true, scene.size, {}, {}, scene.show});
    return all;
}

bool write(QApplication& application, const Look& look, const Scene& scene, const QDir& target) {
    const QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("settings.json")));
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write(QStringLiteral(R"({"language": "%1", "theme": "%2"})")
                       .arg(QLatin1String(look.language), QLatin1String(look.theme))
                       .toUtf8());
    settings.close();
    if (scene.filled)
        pictures::fillHistory(folder.path());
    if (scene.before)
        scene.before(folder.path());

    auto world = Assistant::realWorld();
    world.nowUs = [] { return pictures::nowUs; };
    world.copy = [](const QString&) {};
    world.toolsInPath = {};
    world.secrets = pictures::pictureKeychain();
    world.askOpenFile = [](const auto& chosen) { chosen(QStringLiteral("payments.json")); };
    Assistant assistant(application, {folder.path(), {}, {}, {}}, world);
    auto& window = assistant.window();
    window.resize(scene.size);
    window.show();
    if (scene.listening)
        assistant.start();
    if (scene.show && !wait([&] { return !assistant.receiver().url().isEmpty(); }))
        return false;
    if (scene.show ? !scene.show(assistant) : !scene.prepare(window, assistant.receiver()))
        std::fprintf(stderr, "%s: not everything could be shown\n", scene.name);
    // Pages load on other threads; when nothing is left to do for a moment the picture stands still.
    QTest::qWait(250);
    const auto scale = qRound(window.devicePixelRatioF() * 100);
    const auto name = QStringLiteral("%1-%2-%3-%4.png")
                          .arg(QLatin1String(scene.name), QLatin1String(look.theme),
                               QLatin1String(look.language), QString::number(scale));
    auto picture = window.grab();
    // A menu is a window of its own.
    for (auto* menu : window.findChildren<QMenu*>()) {
        if (menu->isVisible()) {
            QPainter painter(&picture);
            painter.drawPixmap(menu->pos() - window.pos(), menu->grab());
            menu->close();
        }
    }
    return picture.save(target.filePath(name));
}

} // namespace

int main(int argc, char** argv) {
    qputenv("TZ", "Asia/Shanghai");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: screenshots DIR [NAME]\n");
        return 2;
    }
    QDir target(QString::fromLocal8Bit(argv[1]));
    target.mkpath(QStringLiteral("."));
    const auto only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    int failed = 0;
    for (const auto& look :
         {Look{"en", "light"}, Look{"en", "dark"}, Look{"zh_CN", "light"}, Look{"zh_CN", "dark"}}) {
        for (const auto& scene : scenes()) {
            if (!only.isEmpty() && !QString(QLatin1String(scene.name)).startsWith(only))
                continue;
            if (!write(application, look, scene, target)) {
                std::fprintf(stderr, "%s could not be written\n", scene.name);
                ++failed;
            }
        }
    }
    return failed == 0 ? 0 : 1;
}
