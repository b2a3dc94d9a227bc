#include "setup/CheckPresenter.h"

#include "sending/HttpSender.h"
#include "sending/SlsRequest.h"

#include <random>

namespace ui {
namespace {

/// Each check is an alert of its own, so that an earlier one is not reopened.
std::string newFingerprint() {
    std::random_device device;
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int word = 0; word < 2; ++word) {
        auto bits = device();
        for (int i = 0; i < 8; ++i, bits >>= 4U)
            text += digits[bits & 0xFU];
    }
    return text;
}

/// Whether the firing alert may stand open on the other side.
bool mayHaveArrived(const sending::FlashdutyReply& reply) {
    using Meaning = sending::FlashdutyReply::Meaning;
    using sending::SendError;
    if (reply.meaning == Meaning::Accepted)
        return true;
    return reply.meaning == Meaning::NoAnswer &&
           (reply.error == SendError::Timeout || reply.error == SendError::Reset ||
            reply.error == SendError::Closed || reply.error == SendError::NotHttp);
}

} // namespace

CheckPresenter::CheckPresenter(SetupPresenter& setup, QObject* parent)
    : QObject(parent)
    , m_setup(setup) {
    connect(&setup.integrations(), &IntegrationsPresenter::currentChanged, this, &CheckPresenter::forget);
    connect(&setup, &SetupPresenter::changed, this, &CheckPresenter::changed);
}

CheckPresenter::~CheckPresenter() = default;

void CheckPresenter::forget() {
    m_sender.reset();
    m_phase = Phase::Idle;
    m_firing.reset();
    m_resolved.reset();
    m_trouble.reset();
    Q_EMIT changed();
}

void CheckPresenter::setTarget(Target target) {
    if (target == m_target || isSending())
        return;
    m_target = target;
    forget();
}

bool CheckPresenter::canSend() const {
    if (isSending() || !m_setup.current())
        return false;
    return m_target == Target::Flashduty ? !m_setup.pushUrl().empty()
                                         : !m_setup.integrations().surroundings().checkUrl().isEmpty();
}

void CheckPresenter::send() {
    if (!canSend())
        return;
    const auto id = QString::fromStdString(m_setup.current()->id);
    if (m_target == Target::Flashduty && !m_asked.contains(id)) {
        m_phase = Phase::Asking;
        Q_EMIT changed();
        return;
    }
    begin();
}

void CheckPresenter::confirm() {
    if (m_phase != Phase::Asking || !m_setup.current())
        return;
    m_asked.insert(QString::fromStdString(m_setup.current()->id));
    begin();
}

void CheckPresenter::decline() {
    if (m_phase != Phase::Asking)
        return;
    m_phase = Phase::Idle;
    Q_EMIT changed();
}

void CheckPresenter::begin() {
    const auto& around = m_setup.integrations().surroundings();
    m_firing.reset();
    m_resolved.reset();
    m_trouble.reset();
    m_integration = m_setup.current()->id;
    m_url = m_target == Target::Flashduty ? m_setup.pushUrl() : around.checkUrl().toStdString();
    auto body =
        sending::freshBody(around.sampleAlert.toStdString(), around.nowUs() / 1'000'000, newFingerprint());
    if (body && m_target == Target::Flashduty)
        body = sending::markedBody(*body, QString(m_mark + QLatin1Char(' ')).toStdString());
    if (!body) {
        m_trouble = body.error();
        m_phase = Phase::Done;
        Q_EMIT changed();
        return;
    }
    m_body = std::move(*body);
    m_phase = Phase::Firing;
    post(m_body);
}

void CheckPresenter::post(const std::string& body) {
    const bool own = m_target == Target::Receiver;
    m_sender = std::make_unique<sending::HttpSender>(
        sending::trusting(own ? m_setup.integrations().surroundings().checkCertificates() : QByteArray()));
    connect(m_sender.get(), &sending::HttpSender::finished, this, &CheckPresenter::answered);
    m_sender->send(sending::slsRequest(m_url, QByteArray::fromStdString(body)));
    Q_EMIT changed();
}

void CheckPresenter::answered(const sending::HttpAnswer& answer) {
    // Still inside its signal.
    m_sender.release()->deleteLater();
    const Answer taken{sending::explain(answer), answer.timing.doneMs.value_or(0)};
    if (m_phase == Phase::Resolved) {
        m_resolved = taken;
        finish();
        return;
    }
    m_firing = taken;
    if (!mayHaveArrived(taken.reply)) {
        finish();
        return;
    }
    const auto now = m_setup.integrations().surroundings().nowUs() / 1'000'000;
    const auto body = sending::resolvedBody(m_body, now);
    if (!body) {
        m_trouble = body.error();
        finish();
        return;
    }
    m_phase = Phase::Resolved;
    post(*body);
}

void CheckPresenter::finish() {
    using Meaning = sending::FlashdutyReply::Meaning;
    m_phase = Phase::Done;
    m_url.clear();
    const bool accepted = m_firing && m_firing->reply.meaning == Meaning::Accepted && m_resolved &&
                          m_resolved->reply.meaning == Meaning::Accepted;
    if (accepted && m_target == Target::Flashduty && m_setup.current() &&
        m_setup.current()->id == m_integration) {
        const auto now = m_setup.integrations().surroundings().nowUs();
        m_setup.integrations().edit([now](auto& one) { one.acceptedUs = now; });
    }
    Q_EMIT changed();
}

} // namespace ui
