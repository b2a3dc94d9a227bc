#include "PresenterFixture.h"

#include "resources/Resources.h"

#include <QCoreApplication>
#include <QTextCursor>

namespace template_page {

PresenterFixture::PresenterFixture()
    : m_reader(std::make_unique<history::ReaderThread>(m_folder.path().toStdString())) {
    resources::init();
    ui::SetupSurroundings setup;
    setup.nowUs = [] { return std::int64_t{1'795'228'860'000'000}; };
    setup.save = [this](const auto&) { ++m_saves; };
    setup.receiverUrl = [](const QString&) { return QString(); };
    m_integrations = std::make_unique<ui::IntegrationsPresenter>(std::vector<integration::Integration>(),
                                                                 m_secrets, std::move(setup));
    open();
}

void PresenterFixture::open() {
    m_page.reset();
    m_work.clear();
    ui::TemplateSurroundings around;
    around.nowUs = [] { return std::int64_t{1'795'228'860'000'000}; };
    around.copy = [this](const QString& text) { m_copied = text; };
    around.clipboardText = [this] { return m_clipboard; };
    around.run = [this](std::function<void()> work) { m_work.push_back(std::move(work)); };
    around.samples = {{QStringLiteral("firing"), sample("firing")},
                      {QStringLiteral("resolved"), sample("resolved")}};
    around.draft = m_draft;
    around.keepDraft = [this](const QString& text) { m_draft = text; };
    m_page = std::make_unique<ui::TemplatePresenter>(
        *m_integrations, *m_reader, std::make_shared<const words::Words>(words::Language::English),
        std::move(around));
}

QByteArray PresenterFixture::sample(const char* name) {
    resources::init();
    return resources::sample(QString::fromLatin1(name));
}

void PresenterFixture::deliver() {
    QCoreApplication::sendPostedEvents();
}

std::function<void()> PresenterFixture::takeWork() {
    auto work = std::move(m_work.front());
    m_work.pop_front();
    return work;
}

void PresenterFixture::workAll() {
    deliver();
    while (!m_work.empty()) {
        takeWork()();
        deliver();
    }
}

void PresenterFixture::type(const QString& text) {
    QTextCursor cursor(&page().document());
    cursor.movePosition(QTextCursor::End);
    for (const auto c : text)
        cursor.insertText(QString(c));
}

std::string PresenterFixture::firstIssue() const {
    const auto outcome = m_page->outcome();
    return outcome && !outcome->issues.empty() ? outcome->issues.front().finding.id : std::string();
}

} // namespace template_page
