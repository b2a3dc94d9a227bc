#include "Body.h"
#include "resources/Resources.h"
#include "secrets/SecretStore.h"
#include "template/TemplatePage.h"
#include "template/TemplatePresenter.h"
#include "theme/Theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <vector>

// The promise of the window: no handler on its thread takes more than 16 ms at the 99th percentile, 50 ms at
// worst. Here while somebody types into a template of 500 lines that is tried with an alert of 64 KB, and
// while results come in.
namespace {

constexpr std::size_t alertBytes = 64 * 1024;
constexpr int lines = 500;
constexpr int keys = 120;
constexpr int keysBetweenPauses = 30;

/// Takes the time of everything that is handled by the thread of the window.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        m_milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        return done;
    }

    std::vector<double> take() { return std::exchange(m_milliseconds, {}); }

private:
    int m_depth = 0;
    std::vector<double> m_milliseconds;
};

QString longTemplate() {
    QString text = QStringLiteral("{\n");
    for (int i = 0; i < lines - 3; ++i)
        text += QStringLiteral("  \"key_%1\": {{ alert.labels.env | quote }},\n").arg(i);
    return text + QStringLiteral("  \"fire_results\": {{ alert.fire_results | to_json }}\n}");
}

void typing(benchmark::State& state) {
    resources::init();
    auto& application = *static_cast<TimedApplication*>(QCoreApplication::instance());
    const ui::Theme theme(application);
    const QTemporaryDir folder;
    history::ReaderThread reader(folder.path().toStdString());
    secrets::MemoryStore secrets;
    ui::SetupSurroundings setup;
    setup.nowUs = [] { return std::int64_t{1}; };
    setup.save = [](const auto&) {};
    setup.receiverUrl = [](const QString&) { return QString(); };
    ui::IntegrationsPresenter integrations({}, secrets, setup);
    QThreadPool worker;
    worker.setMaxThreadCount(1);
    ui::TemplateSurroundings around;
    around.nowUs = setup.nowUs;
    around.copy = [](const QString&) {};
    around.clipboardText = [] { return QByteArray(); };
    around.run = [&worker](std::function<void()> work) { worker.start(std::move(work)); };
    around.samples = {
        {QStringLiteral("firing"), QByteArray::fromStdString(benchmarks::alertBody(alertBytes))}};
    around.draft = longTemplate();
    around.keepDraft = [](const QString&) {};
    ui::TemplatePresenter presenter(integrations, reader,
                                    std::make_shared<const words::Words>(words::Language::English), around);
    ui::TemplatePage page(presenter);
    page.resize(1108, 704);
    page.show();
    const auto stands = [&presenter] {
        return QTest::qWaitFor([&presenter] { return presenter.isCurrent(); }, 20'000);
    };
    auto* editor = page.findChild<QPlainTextEdit*>(QStringLiteral("templateEdit"));
    if (!QTest::qWaitForWindowExposed(&page) || !stands()) {
        state.SkipWithError("the page does not come up");
        return;
    }
    auto caret = editor->textCursor();
    caret.setPosition(static_cast<int>(presenter.text().indexOf(QStringLiteral("key_250"))));
    editor->setTextCursor(caret);
    editor->setFocus();
    std::vector<double> all;
    for ([[maybe_unused]] const auto turn : state) {
        application.take();
        for (int key = 0; key < keys; ++key) {
            QTest::keyClick(editor, key % 2 == 0 ? 'a' : '"');
            QCoreApplication::processEvents();
            if (key % keysBetweenPauses == keysBetweenPauses - 1 && !stands()) {
                state.SkipWithError("no result");
                return;
            }
        }
        const auto taken = application.take();
        all.insert(all.end(), taken.begin(), taken.end());
    }
    std::sort(all.begin(), all.end());
    state.counters["p99_ms"] = all[all.size() * 99 / 100];
    state.counters["worst_ms"] = all.back();
    state.counters["handlers"] = static_cast<double>(all.size());
}

} // namespace

BENCHMARK(typing)
    ->Name("handlers while typing: 500 lines, 64 KB alert")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
