#pragma once

#include "setup/IntegrationsPresenter.h"
#include "template/AlertSources.h"
#include "template/TemplateWork.h"

#include <QObject>
#include <QString>
#include <QTextCursor>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTextDocument;

namespace ui {

/// What the Template page is given from outside, so that tests and pictures can give something else.
struct TemplateSurroundings {
    Clock nowUs;
    std::function<void(const QString& text)> copy;
    std::function<QByteArray()> clipboardText; ///< UTF-8
    RunInBackground run;
    std::vector<SampleAlert> samples;
    std::optional<QString> draft; ///< the text of the last time
    /// Keeps the text for the next start, later and elsewhere; draftFailed() may follow.
    std::function<void(const QString& text)> keepDraft;
};

/// The text, the alert it is tried with, and what comes of it, without a widget. The text lives in a document
/// with its undo stack: whatever replaces it can be undone. Work is done in the background 150 ms after the
/// last change; what belongs to an older text or alert is dropped.
class TemplatePresenter : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds pause{150};
    static constexpr qsizetype longestText = static_cast<qsizetype>(integration::longestContent);

    /// Something to be told over the page.
    enum class Note {
        None,
        Used,        ///< the integration has the text now
        Differs,     ///< the integration's text is another than the one that is being edited
        HasErrors,   ///< it was to be used with errors
        TooLong,     ///< what was to be pasted
        DraftFailed, ///< the text could not be kept for the next start
    };
    /// Texts to begin with.
    enum class Start { WholeAlert, ChosenFields, OfIntegration };

    TemplatePresenter(IntegrationsPresenter& integrations, history::ReaderThread& reader,
                      std::shared_ptr<const words::Words> words, TemplateSurroundings surroundings,
                      QObject* parent = nullptr);
    ~TemplatePresenter() override;

    const words::Words& words() const { return *m_words; }
    std::shared_ptr<const words::Words> sharedWords() const { return m_words; }
    void setWords(std::shared_ptr<const words::Words> words);
    AlertSources& alerts() { return m_alerts; }
    const TemplateSurroundings& surroundings() const { return m_surroundings; }

    QTextDocument& document() { return *m_document; }
    const QString& text() const { return m_text; }
    /// Replaces the whole text by one step of the undo stack. Too long a text is refused with a note.
    void replaceText(const QString& text);
    void begin(Start start);
    static QString startText(Start start); ///< not OfIntegration
    void copyText();
    void pasteAlert();

    /// The newest outcome; null before the first. It may be of an older text: see isCurrent().
    std::shared_ptr<const TemplateOutcome> outcome() const { return m_outcome; }
    /// The outcome is that of the present text with the present alert.
    bool isCurrent() const { return m_outcome && m_shownJob == *m_job; }

    /// Rehearsal and size; null before the first. They come behind the outcome.
    std::shared_ptr<const TemplateTrial> trial() const { return m_trial; }
    bool isTrialCurrent() const { return m_trial && m_trialJob == *m_job; }
    /// Takes the leaner template that was found for the size; can be undone.
    void useLeaner();

    // Findings
    int issueCount() const { return m_outcome ? static_cast<int>(m_outcome->issues.size()) : 0; }
    int issue() const { return m_issue; } ///< the one that is looked at; -1: none
    void setIssue(int index);
    /// Where a finding stands now, after later changes of the text.
    QTextCursor placeOf(int index) const;
    /// The finding at a place of the text; -1: none.
    int issueAt(int position) const;
    /// Makes the change as one step of the undo stack. False: the place reads otherwise by now.
    bool applyFix(int index);

    // The integration
    const integration::Integration* integration() const { return m_integrations.current(); }
    bool isUsed() const; ///< the current integration has this very text
    bool canUse() const;
    /// Asks first (Note::HasErrors) when the text has errors and `anyway` is not set.
    void useInIntegration(bool anyway = false);
    /// From the set-up: shows the integration's text, or asks (Note::Differs) when that would take away an
    /// edited one.
    void openIntegration();
    void openDelivery(std::int64_t id);

    Note note() const { return m_note; }
    const QString& noteReason() const { return m_noteReason; }
    void dismissNote() { tell(Note::None); }
    void draftFailed(const QString& reason);
    void tellTooLong() { tell(Note::TooLong); }

    /// Starts the work now instead of after the pause.
    void workNow();

Q_SIGNALS:
    void outcomeChanged(); ///< outcome() is another, or no longer current
    void trialChanged();   ///< trial() is another, or no longer current
    void issueChanged();
    void noteChanged();
    void usedChanged(); ///< isUsed(), canUse(), integration()
    void wordsChanged();
    void integrationWanted(); ///< the step of the set-up where the text is to be entered

private:
    QString documentText() const;
    void textChanged();
    void outdate();
    void work();
    void take(std::uint64_t job, std::shared_ptr<const TemplateOutcome> outcome);
    void startTrial();
    void takeTrial(std::uint64_t job, std::shared_ptr<const TemplateTrial> trial);
    void tell(Note note, const QString& reason = {});
    bool isEdited() const;

    struct Tracked {
        QTextCursor place;
        QTextCursor fix;
    };

    IntegrationsPresenter& m_integrations;
    std::shared_ptr<const words::Words> m_words;
    TemplateSurroundings m_surroundings;
    AlertSources m_alerts;
    std::unique_ptr<QTextDocument> m_document;
    QString m_text;
    QTimer m_timer;
    std::shared_ptr<const TemplateOutcome> m_outcome;
    std::shared_ptr<const LoadedAlert> m_outcomeAlert; ///< what the outcome came from
    std::shared_ptr<const TemplateTrial> m_trial;
    std::uint64_t m_trialJob = 0;
    std::vector<Tracked> m_tracked; ///< of the outcome's issues
    int m_issue = -1;
    Note m_note = Note::None;
    QString m_noteReason;
    QString m_opened; ///< the text that was put there last, not typed
    QString m_keptDraft;
    bool m_wasUsed = false;
    std::uint64_t m_shownJob = 0;
    std::shared_ptr<std::atomic<std::uint64_t>> m_job; ///< raised by every change; older work stops
    Handover m_handover;
};

} // namespace ui
