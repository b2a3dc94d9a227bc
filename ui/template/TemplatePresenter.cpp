#include "template/TemplatePresenter.h"

#include <QPlainTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Lines end in \n only, as the document has them.
QString withPlainLines(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace

TemplatePresenter::TemplatePresenter(IntegrationsPresenter& integrations, history::ReaderThread& reader,
                                     std::shared_ptr<const words::Words> words,
                                     TemplateSurroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_integrations(integrations)
    , m_words(std::move(words))
    , m_surroundings(std::move(surroundings))
    , m_alerts(m_surroundings.samples, reader, m_surroundings.run, m_surroundings.nowUs, m_words)
    , m_document(std::make_unique<QTextDocument>())
    , m_job(std::make_shared<std::atomic<std::uint64_t>>(0))
    , m_handover(this) {
    m_document->setDocumentLayout(new QPlainTextDocumentLayout(m_document.get()));
    const auto* one = integrations.current();
    m_opened = one ? fromUtf8(integration::contentOf(*one)) : startText(Start::WholeAlert);
    m_keptDraft = m_surroundings.draft.value_or(m_opened);
    m_document->setPlainText(m_keptDraft);
    m_document->setModified(false);

    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &TemplatePresenter::work);
    // Colours change the document too; only what changes the text counts.
    m_text = documentText();
    connect(m_document.get(), &QTextDocument::contentsChange, this, [this] {
        if (auto now = documentText(); now != m_text) {
            m_text = std::move(now);
            textChanged();
        }
    });
    m_wasUsed = isUsed();
    connect(&m_alerts, &AlertSources::alertChanged, this, [this] {
        outdate();
        work();
    });
    connect(&integrations, &IntegrationsPresenter::changed, this, [this] {
        m_wasUsed = isUsed();
        Q_EMIT usedChanged();
    });
    connect(&integrations, &IntegrationsPresenter::currentChanged, this, [this] { tell(Note::None); });
}

TemplatePresenter::~TemplatePresenter() {
    ++*m_job;
    // What was typed in the last moments is kept as well.
    if (const auto last = text(); last != m_keptDraft)
        m_surroundings.keepDraft(last);
}

void TemplatePresenter::setWords(std::shared_ptr<const words::Words> words) {
    m_words = std::move(words);
    m_alerts.setWords(m_words);
    Q_EMIT wordsChanged();
}

QString TemplatePresenter::documentText() const {
    // Not toPlainText(): that turns no-break spaces into blanks, and they are what the checker is to find.
    auto text = m_document->toRawText();
    for (auto& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

void TemplatePresenter::replaceText(const QString& text) {
    if (text.size() > longestText) {
        tell(Note::TooLong);
        return;
    }
    m_opened = withPlainLines(text);
    if (m_opened == this->text())
        return;
    QTextCursor cursor(m_document.get());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_opened);
    cursor.endEditBlock();
    workNow();
}

QString TemplatePresenter::startText(Start start) {
    if (start == Start::WholeAlert)
        return fromUtf8(integration::defaultContent);
    return QStringLiteral(R"({
  "alert_id": {{ alert.alert_id | quote }},
  "alert_name": {{ alert.alert_name | quote }},
  "alert_time": {{ alert.alert_time | int }},
  "status": {{ alert.status | quote }},
  "severity": {{ alert.severity | int }},
  "fingerprint": {{ alert.fingerprint | quote }},
  "region": {{ alert.region | quote }},
  "project": {{ alert.project | quote }},
  "annotations": {{ alert.annotations | to_json }},
  "labels": {{ alert.labels | to_json }},
  "fire_results": {{ alert.fire_results | to_json }}
})");
}

void TemplatePresenter::begin(Start start) {
    if (start != Start::OfIntegration)
        replaceText(startText(start));
    else if (const auto* one = integration())
        replaceText(fromUtf8(integration::contentOf(*one)));
    tell(Note::None);
}

void TemplatePresenter::copyText() {
    m_surroundings.copy(text());
}

void TemplatePresenter::pasteAlert() {
    m_alerts.paste(m_surroundings.clipboardText());
}

void TemplatePresenter::textChanged() {
    outdate();
    m_timer.start();
    if (m_note == Note::Used || m_note == Note::HasErrors)
        tell(Note::None);
    if (m_wasUsed) { // any other text is another one
        m_wasUsed = false;
        Q_EMIT usedChanged();
    }
}

void TemplatePresenter::outdate() {
    const bool was = isCurrent();
    const bool trialWas = isTrialCurrent();
    ++*m_job;
    if (was)
        Q_EMIT outcomeChanged();
    if (trialWas)
        Q_EMIT trialChanged();
}

void TemplatePresenter::workNow() {
    m_timer.stop();
    work();
}

void TemplatePresenter::work() {
    const auto now = text();
    if (now != m_keptDraft) {
        m_keptDraft = now;
        m_surroundings.keepDraft(now);
    }
    if (const bool used = isUsed(); used != m_wasUsed) {
        m_wasUsed = used;
        Q_EMIT usedChanged();
    }
    const auto alert = m_alerts.alert();
    if (!alert)
        return;
    const auto mine = m_job->load();
    m_surroundings.run([this, courier = m_handover.courier(), job = m_job, mine, now, alert] {
        if (*job != mine)
            return;
        auto outcome = std::make_shared<const TemplateOutcome>(outcomeOf(now, *alert));
        courier.post([this, mine, alert, outcome = std::move(outcome)] {
            if (*m_job != mine)
                return;
            m_outcomeAlert = alert;
            take(mine, outcome);
            startTrial();
        });
    });
}

void TemplatePresenter::startTrial() {
    const auto mine = m_shownJob;
    m_surroundings.run([this, courier = m_handover.courier(), job = m_job, mine, now = m_outcome->text,
                        alert = m_outcomeAlert] {
        if (*job != mine)
            return;
        auto trial =
            std::make_shared<const TemplateTrial>(trialOf(now, *alert, [job, mine] { return *job != mine; }));
        courier.post([this, mine, trial = std::move(trial)] { takeTrial(mine, trial); });
    });
}

void TemplatePresenter::takeTrial(std::uint64_t job, std::shared_ptr<const TemplateTrial> trial) {
    if (*m_job != job)
        return;
    m_trial = std::move(trial);
    m_trialJob = job;
    Q_EMIT trialChanged();
}

void TemplatePresenter::useLeaner() {
    if (m_trial && m_trial->budget && m_trial->budget->leaner)
        replaceText(fromUtf8(m_trial->budget->leaner->text));
}

void TemplatePresenter::take(std::uint64_t job, std::shared_ptr<const TemplateOutcome> outcome) {
    const auto* before = m_issue >= 0 ? &m_outcome->issues[static_cast<std::size_t>(m_issue)] : nullptr;
    const auto beforeId = before ? before->finding.id : std::string();
    const auto beforePlace = before ? placeOf(m_issue).selectionStart() : 0;
    m_outcome = std::move(outcome);
    m_shownJob = job;
    m_tracked.clear();
    m_issue = m_outcome->issues.empty() ? -1 : 0;
    const auto cursorAt = [this](const TextPlace& place) {
        QTextCursor cursor(m_document.get());
        cursor.setPosition(place.from);
        cursor.setPosition(place.to, QTextCursor::KeepAnchor);
        return cursor;
    };
    for (const auto& issue : m_outcome->issues) {
        m_tracked.push_back({cursorAt(issue.place), issue.fix ? cursorAt(issue.fix->place) : QTextCursor()});
        // The one that was looked at stays, wherever it stands in the list by now, unless worse came up.
        if (issue.finding.id == beforeId && issue.place.from == beforePlace &&
            issue.finding.weight >= m_outcome->issues.front().finding.weight)
            m_issue = static_cast<int>(m_tracked.size()) - 1;
    }
    Q_EMIT outcomeChanged();
    Q_EMIT issueChanged();
}

void TemplatePresenter::setIssue(int index) {
    if (index < 0 || index >= issueCount() || index == m_issue)
        return;
    m_issue = index;
    Q_EMIT issueChanged();
}

QTextCursor TemplatePresenter::placeOf(int index) const {
    return index >= 0 && index < issueCount() ? m_tracked[static_cast<std::size_t>(index)].place
                                              : QTextCursor();
}

int TemplatePresenter::issueAt(int position) const {
    for (int i = 0; i < issueCount(); ++i) {
        const auto place = placeOf(i);
        if (place.selectionStart() <= position && position <= place.selectionEnd())
            return i;
    }
    return -1;
}

bool TemplatePresenter::applyFix(int index) {
    if (index < 0 || index >= issueCount())
        return false;
    const auto& fix = m_outcome->issues[static_cast<std::size_t>(index)].fix;
    if (!fix)
        return false;
    auto cursor = m_tracked[static_cast<std::size_t>(index)].fix;
    auto stands = cursor.selectedText();
    stands.replace(QChar(QChar::ParagraphSeparator), u'\n');
    if (stands != fix->before)
        return false;
    cursor.insertText(fix->after);
    workNow();
    return true;
}

bool TemplatePresenter::isUsed() const {
    const auto* one = integration();
    return one && fromUtf8(integration::contentOf(*one)) == text();
}

bool TemplatePresenter::canUse() const {
    return integration() && !m_wasUsed && !m_document->isEmpty();
}

void TemplatePresenter::useInIntegration(bool anyway) {
    if (!canUse())
        return;
    const auto content = text().toStdString();
    if (content.size() > integration::longestContent) {
        tell(Note::TooLong);
        return;
    }
    if (!anyway && m_outcome && m_outcome->errors > 0) {
        tell(Note::HasErrors);
        return;
    }
    m_integrations.edit([&content](auto& one) {
        one.content = content == integration::defaultContent ? std::string() : content;
        // What stands in SLS is another text by now.
        one.enteredUs.erase(integration::Step::ContentTemplate);
    });
    m_opened = text();
    tell(Note::Used);
}

bool TemplatePresenter::isEdited() const {
    const auto now = text();
    if (now.isEmpty() || now == m_opened || now == startText(Start::WholeAlert) ||
        now == startText(Start::ChosenFields))
        return false;
    const auto& all = m_integrations.all();
    return std::none_of(all.begin(), all.end(),
                        [&now](const auto& one) { return fromUtf8(integration::contentOf(one)) == now; });
}

void TemplatePresenter::openIntegration() {
    if (!integration() || isUsed())
        return;
    if (isEdited())
        tell(Note::Differs);
    else
        begin(Start::OfIntegration);
}

void TemplatePresenter::openDelivery(std::int64_t id) {
    m_alerts.choose({AlertKey::Kind::Received, id, {}});
}

void TemplatePresenter::draftFailed(const QString& reason) {
    m_keptDraft.clear();
    tell(Note::DraftFailed, reason);
}

void TemplatePresenter::tell(Note note, const QString& reason) {
    if (note == m_note && reason == m_noteReason)
        return;
    m_note = note;
    m_noteReason = reason;
    Q_EMIT noteChanged();
}

} // namespace ui
