#include "setup/SetupPresenter.h"

#include <QPointer>

#include <algorithm>

namespace ui {
namespace {

integration::Step stepOf(int index) {
    return integration::allSteps.at(static_cast<std::size_t>(index));
}

} // namespace

SetupPresenter::SetupPresenter(IntegrationsPresenter& integrations, history::ReaderThread& reader,
                               std::shared_ptr<const words::Words> words, QObject* parent)
    : QObject(parent)
    , m_integrations(integrations)
    , m_words(std::move(words))
    , m_evidence(reader) {
    connect(&integrations, &IntegrationsPresenter::currentChanged, this, &SetupPresenter::integrationChanged);
    connect(&integrations, &IntegrationsPresenter::changed, this, &SetupPresenter::refresh);
    connect(&integrations, &IntegrationsPresenter::forgotten, this, [this](const std::string& id) {
        m_keys.erase(id);
        Q_EMIT changed();
    });
    connect(&m_evidence, &EvidenceReader::changed, this, &SetupPresenter::changed);
    loadOtherKeys();
    integrationChanged();
    refresh();
}

SetupPresenter::~SetupPresenter() = default;

void SetupPresenter::setWords(std::shared_ptr<const words::Words> words) {
    m_words = std::move(words);
    Q_EMIT changed();
}

void SetupPresenter::integrationChanged() {
    m_step = 0;
    loadKey();
    // The first step that is not done is where the person goes on.
    refresh();
    while (m_step < stepCount - 1 && state(m_step) != StepState::ToDo)
        ++m_step;
    if (state(m_step) != StepState::ToDo)
        m_step = 0;
    Q_EMIT stepChanged();
}

void SetupPresenter::refresh() {
    const auto* one = current();
    if (one) {
        const auto receiverUrl = m_integrations.surroundings().receiverUrl(QString::fromStdString(one->id));
        m_steps = integration::stepTable(*one, m_key, receiverUrl.toStdString());
    } else {
        m_steps.clear();
    }
    Q_EMIT changed();
}

void SetupPresenter::setStep(int step) {
    step = std::clamp(step, 0, stepCount - 1);
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

const integration::StepView* SetupPresenter::view() const {
    const auto index = static_cast<std::size_t>(m_step);
    return index < m_steps.size() ? &m_steps[index] : nullptr;
}

std::int64_t SetupPresenter::stateUs(int step) const {
    const auto* one = current();
    if (!one)
        return 0;
    const auto& seen = m_evidence.of(one->id);
    switch (state(step)) {
    case StepState::Seen:
        return stepOf(step) == integration::Step::ContentTemplate ? seen.objectUs
               : stepOf(step) == integration::Step::Check         ? seen.resolvedUs
                                                                  : seen.deliveryUs;
    case StepState::Accepted:
        return *one->acceptedUs;
    case StepState::Entered:
        return one->enteredUs.at(stepOf(step));
    default:
        return 0;
    }
}

StepState SetupPresenter::state(int index) const {
    const auto* one = current();
    if (!one)
        return StepState::ToDo;
    const auto step = stepOf(index);
    const auto& evidence = m_evidence.of(one->id);
    bool seen = false;
    switch (step) {
    case integration::Step::Flashduty:
        break; // what Flashduty got is not seen here
    case integration::Step::ContentTemplate:
        seen = evidence.objectUs > 0;
        break;
    case integration::Step::Check:
        seen = evidence.firingUs > 0 && evidence.resolvedUs > 0;
        break;
    case integration::Step::Webhook:
    case integration::Step::ActionPolicy:
    case integration::Step::Rules:
        seen = evidence.deliveryUs > 0;
        break;
    }
    if (seen)
        return StepState::Seen;
    const bool byPush = step == integration::Step::Flashduty || step == integration::Step::Check;
    if (byPush && one->acceptedUs)
        return StepState::Accepted;
    return one->enteredUs.contains(step) ? StepState::Entered : StepState::ToDo;
}

bool SetupPresenter::isEntered(int step) const {
    const auto* one = current();
    return one && one->enteredUs.contains(stepOf(step));
}

bool SetupPresenter::canBeEntered() const {
    return current() && (m_step != 0 || hasUrl());
}

void SetupPresenter::setEntered(bool entered) {
    if (!canBeEntered())
        return;
    const auto now = m_integrations.surroundings().nowUs();
    m_integrations.edit([this, entered, now](auto& one) {
        if (entered)
            one.enteredUs.emplace(stepOf(m_step), now);
        else
            one.enteredUs.erase(stepOf(m_step));
    });
}

int SetupPresenter::seenSteps() const {
    int count = 0;
    for (int step = 0; step < stepCount; ++step)
        count += state(step) == StepState::Seen ? 1 : 0;
    return count;
}

SetupPresenter::Next SetupPresenter::next() const {
    if (!current())
        return Next::Nothing;
    const bool done = state(m_step) != StepState::ToDo;
    if (m_step == 0 && !hasUrl())
        return Next::EnterUrl;
    if (m_step == stepCount - 1)
        return done ? Next::Nothing : Next::Check;
    if (done)
        return Next::NextStep;
    const auto* shown = view();
    return shown && !shown->deepLink.empty() ? Next::OpenConsole : Next::NextStep;
}

void SetupPresenter::openConsole() {
    const auto* shown = view();
    if (shown && shown->deepLink.rfind("https://", 0) == 0)
        m_integrations.surroundings().openLink(QString::fromStdString(shown->deepLink));
}

integration::PushUrl SetupPresenter::read(const QString& typed) {
    return integration::parsePushUrl(typed.toStdString());
}

integration::PushUrl SetupPresenter::compose(const QString& host, const QString& key) {
    return integration::composePushUrl(host.trimmed().toStdString(), key.trimmed().toStdString());
}

bool SetupPresenter::isUsable(const integration::PushUrl& url) {
    return url.verdict != integration::PushUrl::Verdict::Refused && !url.key.empty();
}

bool SetupPresenter::hasUrl() const {
    const auto* one = current();
    return one && !one->pushUrl.withoutKey.empty();
}

void SetupPresenter::take(const integration::PushUrl& url) {
    const auto* one = current();
    if (!one || !isUsable(url))
        return;
    m_key = url.key;
    m_keyOf = one->id;
    m_keys[one->id] = url.key;
    m_keyState = KeyState::Loading;
    m_keyReason.clear();
    m_integrations.secrets().write(keyName(one->id), QByteArray::fromStdString(url.key),
                                   [self = QPointer(this), id = one->id](const secrets::Written& written) {
                                       if (!self || self->m_keyOf != id)
                                           return;
                                       self->m_keyState = written.place == secrets::Place::Keychain
                                                              ? KeyState::Kept
                                                              : KeyState::InMemory;
                                       self->m_keyReason = written.reason;
                                       Q_EMIT self->changed();
                                   });
    const auto now = m_integrations.surroundings().nowUs();
    m_integrations.edit([&url, now](auto& edited) {
        edited.pushUrl = integration::addressOf(url);
        edited.enteredUs[integration::Step::Flashduty] = now;
        edited.acceptedUs.reset();
    });
    refresh();
}

void SetupPresenter::clearUrl() {
    m_keys.erase(m_keyOf);
    m_key.clear();
    m_keyState = KeyState::None;
    m_integrations.edit([](auto& one) {
        one.pushUrl = {};
        one.enteredUs.erase(integration::Step::Flashduty);
        one.acceptedUs.reset();
    });
}

void SetupPresenter::loadKey() {
    m_key.clear();
    m_keyReason.clear();
    const auto* one = current();
    m_keyOf = one ? one->id : std::string();
    m_keyState = KeyState::None;
    if (!one || !hasUrl())
        return;
    m_keyState = KeyState::Loading;
    m_integrations.secrets().read(keyName(one->id), [self = QPointer(this),
                                                     id = one->id](const secrets::Read& read) {
        if (!self || self->m_keyOf != id || self->m_keyState != KeyState::Loading)
            return;
        if (read.state == secrets::ReadState::Found) {
            self->m_key = read.secret.toStdString();
            self->m_keys[id] = self->m_key;
            self->m_keyState = read.place == secrets::Place::Keychain ? KeyState::Kept : KeyState::InMemory;
        } else {
            self->m_keyState = KeyState::NotFound;
            self->m_keyReason = read.reason;
        }
        self->refresh();
    });
}

// Those of the other integrations, for the receiver alone: none of them is shown.
void SetupPresenter::loadOtherKeys() {
    for (const auto& one : m_integrations.all()) {
        if (one.id == m_keyOf || one.pushUrl.withoutKey.empty())
            continue;
        m_integrations.secrets().read(keyName(one.id),
                                      [self = QPointer(this), id = one.id](const secrets::Read& read) {
                                          if (!self || read.state != secrets::ReadState::Found)
                                              return;
                                          self->m_keys.emplace(id, read.secret.toStdString());
                                          Q_EMIT self->changed();
                                      });
    }
}

void SetupPresenter::readKeyAgain() {
    loadKey();
    refresh();
}

std::string SetupPresenter::pushUrl() const {
    return m_key.empty() || !current() ? std::string() : integration::urlWithKey(current()->pushUrl, m_key);
}

std::vector<std::string> SetupPresenter::keysInMemory() const {
    std::vector<std::string> keys;
    for (const auto& [id, key] : m_keys)
        keys.push_back(key);
    return keys;
}

integration::PastedRules SetupPresenter::pasteRules(const QString& text) {
    const auto* one = current();
    if (!one)
        return {};
    auto read = integration::readRules(text.toStdString(), one->rules);
    m_integrations.edit([&read](auto& edited) {
        edited.rules.insert(edited.rules.end(), read.rules.begin(), read.rules.end());
    });
    return read;
}

void SetupPresenter::setRuleEntered(std::size_t index, bool entered) {
    m_integrations.edit([index, entered](auto& one) {
        if (index < one.rules.size())
            one.rules[index].entered = entered;
    });
}

void SetupPresenter::removeRule(std::size_t index) {
    m_integrations.edit([index](auto& one) {
        if (index < one.rules.size())
            one.rules.erase(one.rules.begin() + static_cast<std::ptrdiff_t>(index));
    });
}

void SetupPresenter::setProbe(bool on) {
    m_integrations.edit([on](auto& one) { one.probe = on; });
}

Evidence SetupPresenter::evidence() const {
    return current() ? m_evidence.of(current()->id) : Evidence();
}

bool SetupPresenter::canOpenRule(std::size_t index) const {
    const auto* one = current();
    return one && index < one->rules.size() && !integration::ruleLink(*one, one->rules[index]).empty();
}

void SetupPresenter::openRule(std::size_t index) {
    if (!canOpenRule(index))
        return;
    const auto link = integration::ruleLink(*current(), current()->rules[index]);
    m_integrations.surroundings().openLink(QString::fromStdString(link));
}

void SetupPresenter::storeChanged(qint64 first, qint64) {
    m_evidence.storeChanged(first);
}

} // namespace ui
