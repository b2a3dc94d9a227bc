#pragma once

#include "receiver/DeliveryListModel.h"
#include "receiver/Handover.h"
#include "receiver/Server.h"
#include "receiver/TlsReader.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace receiver {
class Receiver;
struct ReplyPolicy;
} // namespace receiver
namespace sending {
class HttpSender;
struct HttpAnswer;
} // namespace sending

namespace ui {

/// What the page is given from outside, so that tests and pictures can give something else.
struct ReceiverSurroundings {
    Clock nowUs;
    std::function<void(const QString& text)> copy;
    std::function<QByteArray()> clipboardText; ///< UTF-8
    QStringList toolsInPath;                   ///< of "cloudflared", "ngrok": those that are installed
    QByteArray sampleAlert;                    ///< body of the built-in sample
    TlsLoad loadTls = receiver::TlsIdentity::load;
};

/// The last hour in 30 bins of two minutes, oldest first, and the sums over it.
struct LastHour {
    struct Bin {
        int critical = 0, warning = 0, info = 0, unknown = 0, refused = 0;
        bool operator==(const Bin&) const = default;
    };
    static constexpr int binCount = 30;
    static constexpr int binMinutes = 2;

    std::int64_t fromMinute = 0; ///< Unix time / 60 of the first bin
    std::array<Bin, binCount> bins{};
    Bin sum;
    bool operator==(const LastHour&) const = default;
};

LastHour lastHour(const std::vector<history::Minute>& minutes, std::int64_t nowUs);

/// What the Receiver page knows and does, without a widget: the receiver's state, the filter, which delivery
/// is selected, pasting, the sample. Emits changed() whenever something of it is another.
class ReceiverPresenter : public QObject {
    Q_OBJECT
public:
    /// Starting: it listens as soon as the certificate and its key have been read.
    enum class State { Stopped, Starting, Listening, Failed };
    /// What the list has to say when it shows no rows.
    enum class ListState { Loading, Filled, Empty, NoMatch, Failed };

    ReceiverPresenter(receiver::Receiver& receiver, history::ReaderThread& reader,
                      std::shared_ptr<const words::Words> words, ReceiverSurroundings surroundings,
                      QObject* parent = nullptr);
    ~ReceiverPresenter() override;

    const words::Words& words() const { return *m_words; }
    std::shared_ptr<const words::Words> sharedWords() const { return m_words; }
    /// The language changed.
    void setWords(std::shared_ptr<const words::Words> words);
    DeliveryListModel& deliveries() { return m_deliveries; }
    history::ReaderThread& reader() { return m_reader; }
    const ReceiverSurroundings& surroundings() const { return m_surroundings; }
    std::int64_t nowUs() const { return m_surroundings.nowUs(); }

    // The receiver
    State state() const;
    QString address() const; ///< where it listens, or would
    quint16 port() const;
    QString maskedUrl() const;
    const std::optional<core::Error>& startError() const { return m_startError; }
    quint16 offeredPort() const { return m_offeredPort; } ///< a free one when the wanted one is taken; else 0
    std::optional<core::Error> storeError() const;
    const QString& setAsideName() const { return m_setAsideName; }
    void dismissSetAside();
    /// Address and port for the next start; restarts when it listens elsewhere.
    void setEndpoint(const QString& address, quint16 port);
    void start();
    void stop();
    void startOnOfferedPort();
    /// With its token: only for the clipboard, on the person's explicit wish. Empty while it does not listen.
    QString url() const;
    void copyUrl();
    void copy(const QString& text) { m_surroundings.copy(text); }

    // What it answers
    const receiver::ReplyPolicy& replyPolicy() const;
    int failuresLeft() const;
    void setReplyPolicy(const receiver::ReplyPolicy& policy);

    /// HTTPS with these from the next start on, or plain HTTP with nothing; restarts unless it is stopped.
    /// They are read on a worker, and until then a start waits. Unusable: it does not start at all, since
    /// what the user wanted encrypted must not go in the clear.
    void setTls(const std::optional<receiver::TlsFiles>& files);
    /// From the next start on; restarts when it listens.
    void setLimits(const receiver::ServerLimits& limits);

    // How SLS gets here
    const QString& publicName() const { return m_publicName; }
    const QStringList& allowedHosts() const { return m_allowedHosts; }
    void setAllowedHosts(const QString& publicName, const QStringList& names); ///< as they were saved
    /// Takes "https://host:port/path" or a bare name; false when there is no host name in it.
    bool setPublicName(const QString& text);
    void allowHost(const QString& name);
    /// The push URL as SLS has to call it, masked: with the public name once there is one.
    QString publicUrlMasked() const;
    QString publicUrl() const; ///< with its token, for the clipboard

    // The list
    ListState listState() const;
    const history::Filter& filter() const { return m_deliveries.filter(); }
    void setSearchText(const QString& text);
    void setSeverities(const std::vector<alert::Severity>& severities);
    void setStatuses(const std::vector<alert::Status>& statuses);
    void setVerdict(history::Filter::Verdict verdict);
    void clearFilter();
    const LastHour& hour() const { return m_hour; }
    std::int64_t selectedId() const { return m_selectedId; }
    void select(std::int64_t id); ///< 0: nothing

    // Bodies by hand
    static constexpr qsizetype maxPaste = 16 * 1024 * 1024;
    enum class PasteResult { Stored, Empty, TooLarge, NotNow };
    PasteResult paste(const QByteArray& body);
    QByteArray clipboardText() const { return m_surroundings.clipboardText(); }
    /// PEM, of what it serves with: who tries it out trusts it, also when nobody else signed it. Empty: plain
    /// HTTP.
    QByteArray ownCertificates() const;
    bool canSendSample() const;
    void sendSample();
    bool isSendingSample() const { return m_sample != nullptr; }
    const QString& sampleTrouble() const { return m_sampleTrouble; }

Q_SIGNALS:
    void changed();
    void filterChanged();
    void selectionChanged();
    void hourChanged();
    void endpointChosen(const QString& address, quint16 port);                     ///< to be remembered
    void allowedHostsChanged(const QString& publicName, const QStringList& names); ///< to be remembered

private:
    void takeTls(const TlsResult& identity);
    void storeChanged(qint64 first, qint64 last);
    void applyAllowedHosts();
    void loadHour();
    void sampleAnswered(const sending::HttpAnswer& answer);
    void changeFilter(const history::Filter& changed);
    QString urlWithPublicName(const QString& url) const;

    receiver::Receiver& m_receiver;
    history::ReaderThread& m_reader;
    std::shared_ptr<const words::Words> m_words;
    ReceiverSurroundings m_surroundings;
    DeliveryListModel m_deliveries;

    QString m_address = QStringLiteral("127.0.0.1");
    quint16 m_port = 8787;
    std::optional<core::Error> m_startError;
    std::optional<core::Error> m_tlsError;
    TlsReader m_tlsReader;
    bool m_startsWhenRead = false;
    quint16 m_offeredPort = 0;
    QString m_setAsideName;
    QString m_publicName;
    QStringList m_allowedHosts;
    LastHour m_hour;
    std::int64_t m_selectedId = 0;
    std::unique_ptr<sending::HttpSender> m_sample;
    QString m_sampleTrouble;
    QTimer m_hourSoon;
    QTimer m_everyMinute;
    Handover m_handover;
};

} // namespace ui
