// window FOLDER [RATE SECONDS STORED]: the whole program, its window and its receiver, over a history of
// STORED deliveries, while RATE a second arrive. Prints as one line of JSON how much processor time the GUI
// thread spent in each event that it handled.
#include "Assistant.h"
#include "Body.h"
#include "LoadGenerator.h"
#include "secrets/SecretStore.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QMetaEnum>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <stdexcept>
#include <thread>

namespace {

constexpr std::size_t bodyBytes = 3 * 1024;
constexpr std::size_t connections = 64;

double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Takes the time of every event that the event loop hands out, with all that it sends on in turn.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    void record(bool on) { m_recording = on; }
    std::vector<double>& milliseconds() { return m_milliseconds; }
    const QString& worst() const { return m_worst; }

    bool notify(QObject* receiver, QEvent* event) override {
        if (!m_recording || m_inside)
            return QApplication::notify(receiver, event);
        // The receiver may be gone afterwards.
        const auto type = event->type();
        const auto* const name = receiver->metaObject()->className();
        m_inside = true;
        const auto began = processorMs();
        const bool handled = QApplication::notify(receiver, event);
        const auto took = processorMs() - began;
        m_inside = false;
        m_milliseconds.push_back(took);
        if (took > m_most) {
            m_most = took;
            m_worst = QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)) + u' ' +
                      QLatin1String(name);
        }
        return handled;
    }

private:
    bool m_recording = false;
    bool m_inside = false;
    std::vector<double> m_milliseconds;
    double m_most = 0;
    QString m_worst;
};

benchmarks::Load loadFor(const QString& url, double rate, double seconds) {
    benchmarks::Load load;
    if (!benchmarks::readUrl(url.toStdString(), load))
        throw std::runtime_error("the receiver does not listen");
    load.body = benchmarks::numberedAlertBody(bodyBytes);
    load.connections = connections;
    load.rate = rate;
    load.requests = static_cast<std::size_t>(rate * seconds);
    return load;
}

void print(TimedApplication& application, const benchmarks::LoadResult& result) {
    auto& events = application.milliseconds();
    std::sort(events.begin(), events.end());
    std::printf(
        "{\"events\": %zu, \"p99_ms\": %.2f, \"worst_ms\": %.2f, \"worst_event\": \"%s\", \"good\": %zu, "
        "\"bad\": %zu, \"reply_p99_ms\": %.2f, \"seconds\": %.1f}\n",
        events.size(), benchmarks::atShare(events, 0.99), benchmarks::atShare(events, 1),
        qPrintable(application.worst()), result.good, result.bad,
        benchmarks::atShare(result.milliseconds, 0.99), result.seconds);
}

int measure(TimedApplication& application, const QString& folder, double rate, double seconds) {
    auto world = Assistant::realWorld();
    QString url;
    world.copy = [&url](const QString& text) { url = text; };
    world.secrets = std::make_shared<secrets::MemoryStore>();
    Assistant assistant(application, {folder, std::nullopt, quint16{0}, QStringLiteral("en")}, world);
    assistant.window().show();
    assistant.window().show(ui::MainWindow::Page::Receiver);
    assistant.start();
    auto* const list = assistant.window().findChild<QTableView*>(QStringLiteral("deliveryList"));

    std::thread sender;
    benchmarks::LoadResult result;
    // With the list there and a delivery open, as one has it when the storm begins.
    QTimer::singleShot(2000, &application, [&] {
        list->setCurrentIndex(list->model()->index(0, 0));
        assistant.receiver().copyUrl();
        QTimer::singleShot(1000, &application, [&] {
            application.record(true);
            sender = std::thread([&] {
                result = benchmarks::run(loadFor(url, rate, seconds));
                QMetaObject::invokeMethod(
                    &application,
                    [&] {
                        application.record(false);
                        QCoreApplication::quit();
                    },
                    Qt::QueuedConnection);
            });
        });
    });
    const auto status = QApplication::exec();
    sender.join();
    print(application, result);
    return status;
}

} // namespace

int main(int argc, char** argv) try {
    TimedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: window FOLDER RATE SECONDS\n", stderr);
        return 2;
    }
    return measure(application, arguments.at(1), arguments.at(2).toDouble(), arguments.at(3).toDouble());
} catch (const std::exception& exception) {
    std::fprintf(stderr, "window: %s\n", exception.what());
    return 1;
}
