#pragma once

#include "history/HistoryReader.h"
#include "integration/PushUrl.h"
#include "integration/StepTable.h"
#include "setup/EvidenceReader.h"
#include "setup/IntegrationsPresenter.h"
#include "widgets/BadgeSpec.h"
#include "words/Words.h"

#include <QObject>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// The six steps for the current integration: values, states, the push URL with its key, what is next. The
/// keys are held in memory, and handed out for the clipboard, the revealed field, the check and the receiver
/// only, which refuses what was sent to it with one of them. Testable without a screen.
class SetupPresenter : public QObject {
    Q_OBJECT
public:
    static constexpr int stepCount = 6;
    enum class KeyState {
        None, ///< the integration has no push URL yet
        Loading,
        Kept,     ///< in the keychain
        InMemory, ///< until quit
        NotFound, ///< there was one, but it is not to be had now
    };
    /// The one next thing to do.
    enum class Next { EnterUrl, OpenConsole, NextStep, Check, Nothing };

    SetupPresenter(IntegrationsPresenter& integrations, history::ReaderThread& reader,
                   std::shared_ptr<const words::Words> words, QObject* parent = nullptr);
    ~SetupPresenter() override;

    IntegrationsPresenter& integrations() { return m_integrations; }
    const integration::Integration* current() const { return m_integrations.current(); }
    const words::Words& words() const { return *m_words; }
    void setWords(std::shared_ptr<const words::Words> words);

    std::int64_t nowUs() const { return m_integrations.surroundings().nowUs(); }

    int step() const { return m_step; }
    void setStep(int step);
    const std::vector<integration::StepView>& steps() const { return m_steps; }
    const integration::StepView* view() const;

    StepState state(int index) const;
    /// When what the state says was so; 0: not known.
    std::int64_t stateUs(int step) const;
    bool isEntered(int step) const;
    void setEntered(bool entered); ///< the shown step
    bool canBeEntered() const;     ///< the shown step: step 0 needs its URL
    int seenSteps() const;         ///< of the six, those with evidence
    Next next() const;
    void openConsole();
    void copy(const QString& text) { m_integrations.surroundings().copy(text); }

    // The push URL
    /// What would be taken from this text.
    static integration::PushUrl read(const QString& typed);
    static integration::PushUrl compose(const QString& host, const QString& key);
    static bool isUsable(const integration::PushUrl& url);
    /// Keeps the URL in the integration and its key in the secret store.
    void take(const integration::PushUrl& url);
    void clearUrl();
    bool hasUrl() const;
    KeyState keyState() const { return m_keyState; }
    const QString& keyReason() const { return m_keyReason; } ///< the keychain's own words
    void readKeyAgain();
    /// The whole push URL: a secret. Empty without a key.
    std::string pushUrl() const;
    /// The real keys of all integrations that are known now, so that the receiver can refuse them.
    std::vector<std::string> keysInMemory() const;

    // Step 4
    integration::PastedRules pasteRules(const QString& text);
    void setRuleEntered(std::size_t index, bool entered);
    void removeRule(std::size_t index);

    void setProbe(bool on);
    Evidence evidence() const; ///< of the current integration
    /// The console's page of a rule.
    bool canOpenRule(std::size_t index) const;
    void openRule(std::size_t index);
    /// The receiver stored rows; first 0: rows were deleted.
    void storeChanged(qint64 first, qint64 last);
    /// The receiver's address changed.
    void refresh();

Q_SIGNALS:
    void changed();
    void stepChanged();

private:
    void integrationChanged();
    void loadKey();
    void loadOtherKeys();

    IntegrationsPresenter& m_integrations;
    std::shared_ptr<const words::Words> m_words;
    std::vector<integration::StepView> m_steps;
    int m_step = 0;
    std::string m_key;
    std::string m_keyOf; ///< id of the integration the key belongs to
    KeyState m_keyState = KeyState::None;
    QString m_keyReason;
    std::map<std::string, std::string> m_keys; ///< every key that is known, by integration
    EvidenceReader m_evidence;
};

} // namespace ui
