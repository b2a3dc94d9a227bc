#include "TemplateScenes.h"

#include "Assistant.h"
#include "setup/SetupPresenter.h"
#include "shell/MainWindow.h"
#include "template/ResultPane.h"
#include "template/TemplatePage.h"
#include "template/TemplatePresenter.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace pictures {
namespace {

using ui::TemplatePresenter;

constexpr QSize usual{1180, 760};
constexpr QSize smallest{960, 600};

bool wait(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 20'000);
}

/// A template by hand with one value that is not quoted as it must be.
QString byHand() {
    return QStringLiteral(R"({
  "alert_id": {{ alert.alert_id | quote }},
  "alert_name": {{ alert.alert_name | quote }},
  "severity": {{ alert.severity | int }},
  "status": {{ alert.status | quote }},
  "fingerprint": {{ alert.fingerprint | quote }},
  "annotations": {
    "title": {{ alert.annotations.title | quote }},
    "desc": "{{ alert.annotations.desc }}"
  },
  "labels": {{ alert.labels | to_json }},
  "fire_results": {{ alert.fire_results | to_json }}
})");
}

void openPage(Assistant& assistant, bool withIntegration) {
    if (withIntegration) {
        assistant.setup().integrations().create(QStringLiteral("Payments → Flashduty"));
        assistant.setup().integrations().edit([](auto& one) { one.project = "prod-payments-log"; });
    }
    assistant.window().show(ui::MainWindow::Page::Template);
}

/// Until everything that is worked out of the present text and alert is shown.
bool stands(Assistant& assistant) {
    return wait([&] {
        return assistant.contentTemplate().isCurrent() && assistant.contentTemplate().isTrialCurrent();
    });
}

bool chooseReceived(Assistant& assistant) {
    auto* list = assistant.window().findChild<QListView*>(QStringLiteral("alertList"));
    auto& model = assistant.contentTemplate().alerts().model();
    if (!wait([&] {
            return model.rowCount() > 0 && model.rows().front().key.kind == ui::AlertKey::Kind::Received;
        }))
        return false;
    list->setCurrentIndex(model.index(0, 0));
    return wait(
        [&] { return assistant.contentTemplate().alerts().state() == ui::AlertSources::State::Ready; });
}

bool show(Assistant& assistant, const QString& text, bool received = false) {
    openPage(assistant, true);
    if (received && !chooseReceived(assistant))
        return false;
    assistant.contentTemplate().replaceText(text);
    return stands(assistant);
}

bool showTab(Assistant& assistant, ui::ResultPane::Tab tab) {
    assistant.window().templatePage().result().showTab(tab);
    return true;
}

} // namespace

std::vector<TemplateScene> templateScenes() {
    return {
        {"template-start", false, usual,
         [](Assistant& assistant) {
             openPage(assistant, false);
             return stands(assistant);
         }},
        {"template", true, usual, [](Assistant& assistant) { return show(assistant, byHand(), true); }},
        {"template-small", true, smallest,
         [](Assistant& assistant) { return show(assistant, byHand(), true); }},
        {"template-clean", true, usual,
         [](Assistant& assistant) {
             return show(assistant, TemplatePresenter::startText(TemplatePresenter::Start::ChosenFields),
                         true);
         }},
        {"template-empty", false, usual, [](Assistant& assistant) { return show(assistant, QString()); }},
        {"template-differences", true, usual,
         [](Assistant& assistant) {
             return show(assistant, byHand(), true) && showTab(assistant, ui::ResultPane::DifferencesTab);
         }},
        {"template-functions", true, usual,
         [](Assistant& assistant) {
             const bool shown = show(assistant, byHand(), true);
             assistant.window().templatePage().result().openFunctions(QStringLiteral("truncate"));
             return shown;
         }},
        {"template-syntax", false, usual,
         [](Assistant& assistant) {
             return show(assistant, QStringLiteral("{\n  \"title\": {{ alert.alert_nam | qoute }},\n"
                                                   "  \"severity\": {{ alert.severity | int }\n}"));
         }},
        {"template-used", true, usual,
         [](Assistant& assistant) {
             const bool shown =
                 show(assistant, TemplatePresenter::startText(TemplatePresenter::Start::ChosenFields), true);
             assistant.contentTemplate().useInIntegration();
             return shown;
         }},
        {"template-all", true, usual,
         [](Assistant& assistant) {
             const bool shown = show(assistant, byHand(), true);
             assistant.contentTemplate().alerts().setShowAll(true);
             return shown;
         }},
        {"setup-content", true, usual,
         [](Assistant& assistant) {
             const bool shown =
                 show(assistant, TemplatePresenter::startText(TemplatePresenter::Start::ChosenFields), true);
             assistant.contentTemplate().useInIntegration();
             assistant.setup().setStep(2);
             assistant.window().show(ui::MainWindow::Page::Setup);
             return shown;
         }},
    };
}

} // namespace pictures
