#pragma once

#include "sending/FlashdutyReply.h"
#include "setup/SetupPresenter.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <string>

namespace sending {
class HttpSender;
}

namespace ui {

/// Step 5: sends the sample as SLS would, firing and then resolved with the same fingerprint, to the receiver
/// or to the push URL. What goes to Flashduty is an Info with a marked title; the first time it asks.
class CheckPresenter : public QObject {
    Q_OBJECT
public:
    enum class Target { Flashduty, Receiver };
    enum class Phase { Idle, Asking, Firing, Resolved, Done };
    struct Answer {
        sending::FlashdutyReply reply;
        double ms = 0; ///< until the last byte; 0: none came
    };

    explicit CheckPresenter(SetupPresenter& setup, QObject* parent = nullptr);
    ~CheckPresenter() override;

    Target target() const { return m_target; }
    void setTarget(Target target);
    /// There is a push URL with its key, or a listening receiver.
    bool canSend() const;
    bool isSending() const { return m_phase == Phase::Firing || m_phase == Phase::Resolved; }
    Phase phase() const { return m_phase; }
    /// Sends, or asks first.
    void send();
    void confirm();
    void decline();
    /// The mark before the title of what goes to Flashduty; in the person's language.
    void setMark(const QString& mark) { m_mark = mark; }

    const std::optional<Answer>& firing() const { return m_firing; }
    const std::optional<Answer>& resolved() const { return m_resolved; }
    const std::optional<core::Error>& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    void forget();
    void begin();
    void post(const std::string& body);
    void answered(const sending::HttpAnswer& answer);
    void finish();

    SetupPresenter& m_setup;
    Target m_target = Target::Flashduty;
    Phase m_phase = Phase::Idle;
    QString m_mark = QStringLiteral("[Test]");
    QSet<QString> m_asked; ///< ids of the integrations for which the person agreed
    std::string m_integration;
    std::string m_url;
    std::string m_body; ///< firing
    std::optional<Answer> m_firing;
    std::optional<Answer> m_resolved;
    std::optional<core::Error> m_trouble;
    std::unique_ptr<sending::HttpSender> m_sender;
};

} // namespace ui
