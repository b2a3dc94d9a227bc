#include "receiver/ReceiverPresenter.h"

#include "receiver/Receiver.h"
#include "receiver/ReplyPolicy.h"
#include "receiver/Server.h"
#include "sending/FlashdutyReply.h"
#include "sending/HttpSender.h"
#include "sending/SlsRequest.h"

#include <QUrl>

#include <chrono>
#include <utility>

namespace ui {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t usPerMinute = 60'000'000;

QString hostIn(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 300)
        return {};
    const QUrl url(trimmed.contains(QStringLiteral("://")) ? trimmed
                                                           : QString(QStringLiteral("http://") + trimmed),
                   QUrl::StrictMode);
    return url.isValid() && url.userInfo().isEmpty() ? url.host(QUrl::FullyEncoded) : QString();
}

} // namespace

LastHour lastHour(const std::vector<history::Minute>& minutes, std::int64_t nowUs) {
    LastHour hour;
    // Bins end on even minutes, so that a block never wanders from one bin to the next while it is shown.
    const std::int64_t lastBin = nowUs / usPerMinute / LastHour::binMinutes;
    hour.fromMinute = (lastBin - LastHour::binCount + 1) * LastHour::binMinutes;
    for (const history::Minute& minute : minutes) {
        const std::int64_t bin = (minute.minute - hour.fromMinute) / LastHour::binMinutes;
        if (minute.minute < hour.fromMinute || bin >= LastHour::binCount)
            continue;
        for (LastHour::Bin* into : {&hour.bins[static_cast<std::size_t>(bin)], &hour.sum}) {
            into->critical += minute.critical;
            into->warning += minute.warning;
            into->info += minute.info;
            into->unknown += minute.unknown;
            into->refused += minute.refused;
        }
    }
    return hour;
}

ReceiverPresenter::ReceiverPresenter(receiver::Receiver& receiver, history::ReaderThread& reader,
                                     std::shared_ptr<const words::Words> words,
                                     ReceiverSurroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_receiver(receiver)
    , m_reader(reader)
    , m_words(std::move(words))
    , m_surroundings(std::move(surroundings))
    , m_deliveries(reader, m_words, m_surroundings.nowUs, {})
    , m_tlsReader(this, m_surroundings.loadTls)
    , m_handover(this) {
    connect(&m_receiver, &receiver::Receiver::stateChanged, this, &ReceiverPresenter::changed);
    connect(&m_receiver, &receiver::Receiver::replyPolicyChanged, this, &ReceiverPresenter::changed);
    connect(&m_receiver, &receiver::Receiver::storeTrouble, this, &ReceiverPresenter::changed);
    connect(&m_receiver, &receiver::Receiver::stored, this, &ReceiverPresenter::storeChanged);
    connect(&m_receiver, &receiver::Receiver::pasted, this, [this](qint64 id) { select(id); });
    // What a person deleted shall not stay open beside the list.
    connect(&m_receiver, &receiver::Receiver::removedAll, this, [this] { select(0); });
    connect(&m_receiver, &receiver::Receiver::databaseSetAside, this, [this](const QString& name) {
        m_setAsideName = name;
        m_deliveries.reload();
        Q_EMIT changed();
    });
    connect(&m_deliveries, &DeliveryListModel::stateChanged, this, &ReceiverPresenter::changed);
    connect(&m_deliveries, &DeliveryListModel::loaded, this, &ReceiverPresenter::changed);

    m_hourSoon.setSingleShot(true);
    m_hourSoon.setInterval(150ms);
    connect(&m_hourSoon, &QTimer::timeout, this, &ReceiverPresenter::loadHour);
    m_everyMinute.setInterval(60s);
    connect(&m_everyMinute, &QTimer::timeout, this, &ReceiverPresenter::loadHour);
    m_everyMinute.start();

    m_deliveries.reload();
    loadHour();
}

ReceiverPresenter::~ReceiverPresenter() = default;

void ReceiverPresenter::setWords(std::shared_ptr<const words::Words> words) {
    m_words = std::move(words);
    m_deliveries.setWords(m_words);
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

ReceiverPresenter::State ReceiverPresenter::state() const {
    if (m_receiver.state() == receiver::Receiver::State::Listening)
        return State::Listening;
    if (m_startsWhenRead)
        return State::Starting;
    return m_startError || m_receiver.state() == receiver::Receiver::State::Failed ? State::Failed
                                                                                   : State::Stopped;
}

QString ReceiverPresenter::address() const {
    return state() == State::Listening ? m_receiver.address() : m_address;
}

quint16 ReceiverPresenter::port() const {
    return state() == State::Listening ? m_receiver.port() : m_port;
}

QString ReceiverPresenter::maskedUrl() const {
    return m_receiver.maskedUrl();
}

std::optional<core::Error> ReceiverPresenter::storeError() const {
    return m_receiver.storeError();
}

void ReceiverPresenter::dismissSetAside() {
    m_setAsideName.clear();
    Q_EMIT changed();
}

void ReceiverPresenter::setEndpoint(const QString& address, quint16 port) {
    if (m_address == address && m_port == port)
        return;
    const bool restart = state() == State::Listening;
    if (restart)
        m_receiver.stop();
    m_address = address;
    m_port = port;
    m_startError.reset();
    m_offeredPort = 0;
    if (restart)
        start();
    else
        Q_EMIT changed();
}

const receiver::ReplyPolicy& ReceiverPresenter::replyPolicy() const {
    return m_receiver.replyPolicy();
}

int ReceiverPresenter::failuresLeft() const {
    return m_receiver.failuresLeft();
}

void ReceiverPresenter::setReplyPolicy(const receiver::ReplyPolicy& policy) {
    m_receiver.setReplyPolicy(policy);
}

void ReceiverPresenter::setTls(const std::optional<receiver::TlsFiles>& files) {
    const bool restart = state() != State::Stopped;
    m_receiver.stop();
    m_tlsError.reset();
    m_tlsReader.cancel();
    m_receiver.setTls(nullptr);
    if (files)
        m_tlsReader.read(*files, nowUs() / 1'000'000,
                         [this](const TlsResult& identity) { takeTls(identity); });
    if (restart)
        start();
}

void ReceiverPresenter::takeTls(const TlsResult& identity) {
    m_tlsError = identity ? std::nullopt : std::optional(identity.error());
    m_receiver.setTls(identity ? *identity : nullptr);
    if (m_startsWhenRead)
        start();
}

void ReceiverPresenter::setLimits(const receiver::ServerLimits& limits) {
    m_receiver.setLimits(limits);
    if (state() != State::Listening)
        return;
    m_receiver.stop();
    start();
}

void ReceiverPresenter::start() {
    m_startError = m_tlsError;
    m_offeredPort = 0;
    m_startsWhenRead = m_tlsReader.isReading();
    if (m_tlsError || m_startsWhenRead) {
        Q_EMIT changed();
        return;
    }
    const auto started = m_receiver.start(m_address, m_port);
    if (!started) {
        m_startError = started.error();
        if (started.error().code() == core::ErrorCode::AddressInUse)
            m_offeredPort = receiver::nextFreePort(m_address.toStdString(), m_port);
    }
    Q_EMIT changed();
}

void ReceiverPresenter::stop() {
    m_startsWhenRead = false;
    m_startError.reset();
    m_offeredPort = 0;
    m_receiver.stop();
    Q_EMIT changed();
}

void ReceiverPresenter::startOnOfferedPort() {
    if (m_offeredPort == 0)
        return;
    m_port = m_offeredPort;
    start();
    if (state() == State::Listening)
        Q_EMIT endpointChosen(m_address, m_port);
}

QString ReceiverPresenter::url() const {
    return m_receiver.url();
}

void ReceiverPresenter::copyUrl() {
    if (const QString whole = url(); !whole.isEmpty())
        m_surroundings.copy(whole);
}

void ReceiverPresenter::setAllowedHosts(const QString& publicName, const QStringList& names) {
    m_publicName = publicName;
    m_allowedHosts = names;
    applyAllowedHosts();
}

bool ReceiverPresenter::setPublicName(const QString& text) {
    const QString host = hostIn(text);
    if (host.isEmpty() && !text.trimmed().isEmpty())
        return false;
    // Kept as entered, with scheme and port: it becomes the URL that SLS calls.
    m_publicName = text.trimmed();
    applyAllowedHosts();
    Q_EMIT allowedHostsChanged(m_publicName, m_allowedHosts);
    return true;
}

void ReceiverPresenter::allowHost(const QString& name) {
    const QString host = hostIn(name);
    if (host.isEmpty() || m_allowedHosts.contains(host))
        return;
    m_allowedHosts.append(host);
    applyAllowedHosts();
    Q_EMIT allowedHostsChanged(m_publicName, m_allowedHosts);
}

void ReceiverPresenter::applyAllowedHosts() {
    QStringList names = m_allowedHosts;
    if (const QString host = hostIn(m_publicName); !host.isEmpty() && !names.contains(host))
        names.prepend(host);
    m_receiver.setAllowedHosts(names);
    Q_EMIT changed();
}

QString ReceiverPresenter::urlWithPublicName(const QString& url) const {
    // Texts, not QUrl: what the receiver gave is kept byte for byte behind the host.
    const qsizetype path = url.indexOf(u'/', url.indexOf(QStringLiteral("://")) + 3);
    if (m_publicName.isEmpty() || path < 0)
        return url;
    const bool withScheme = m_publicName.contains(QStringLiteral("://"));
    const QUrl given(withScheme ? m_publicName : QString(QStringLiteral("http://") + m_publicName));
    return given.scheme() + QStringLiteral("://") + given.authority(QUrl::FullyEncoded) + url.mid(path);
}

QString ReceiverPresenter::publicUrlMasked() const {
    return urlWithPublicName(m_receiver.maskedUrl());
}

QString ReceiverPresenter::publicUrl() const {
    return urlWithPublicName(m_receiver.url());
}

ReceiverPresenter::ListState ReceiverPresenter::listState() const {
    if (m_deliveries.rowCount() > 0)
        return ListState::Filled;
    if (m_deliveries.error())
        return ListState::Failed;
    if (m_deliveries.isSearching())
        return ListState::Loading;
    return filter().isEmpty() ? ListState::Empty : ListState::NoMatch;
}

void ReceiverPresenter::changeFilter(const history::Filter& changed) {
    if (changed == filter())
        return;
    m_deliveries.setFilter(changed);
    Q_EMIT filterChanged();
}

void ReceiverPresenter::setSearchText(const QString& text) {
    history::Filter changed = filter();
    changed.text = text.trimmed().left(200).toStdString();
    changeFilter(changed);
}

void ReceiverPresenter::setSeverities(const std::vector<alert::Severity>& severities) {
    history::Filter changed = filter();
    changed.severities = severities;
    changeFilter(changed);
}

void ReceiverPresenter::setStatuses(const std::vector<alert::Status>& statuses) {
    history::Filter changed = filter();
    changed.statuses = statuses;
    changeFilter(changed);
}

void ReceiverPresenter::setVerdict(history::Filter::Verdict verdict) {
    history::Filter changed = filter();
    changed.verdict = verdict;
    changeFilter(changed);
}

void ReceiverPresenter::clearFilter() {
    changeFilter({});
}

void ReceiverPresenter::select(std::int64_t id) {
    if (m_selectedId == id)
        return;
    m_selectedId = id;
    Q_EMIT selectionChanged();
}

void ReceiverPresenter::storeChanged(qint64 first, qint64 last) {
    m_deliveries.storeChanged(first, last);
    if (replyPolicy().kind == receiver::ReplyPolicy::Kind::FailFirst)
        Q_EMIT changed(); // how many are left to fail
    if (!m_hourSoon.isActive())
        m_hourSoon.start();
}

void ReceiverPresenter::loadHour() {
    const std::int64_t now = nowUs();
    const std::int64_t fromMinute = lastHour({}, now).fromMinute;
    const std::int64_t toMinute = fromMinute + LastHour::binCount * LastHour::binMinutes;
    m_reader.post("minutes", [this, courier = m_handover.courier(), now, fromMinute,
                              toMinute](history::HistoryReader* reader, const std::optional<core::Error>&) {
        if (!reader)
            return;
        auto minutes = reader->minutes(fromMinute, toMinute);
        if (!minutes)
            return; // the list tells of a history that cannot be read
        courier.post([this, now, minutes = std::move(*minutes)] {
            const LastHour hour = lastHour(minutes, now);
            if (m_hour == hour)
                return;
            m_hour = hour;
            Q_EMIT hourChanged();
        });
    });
}

ReceiverPresenter::PasteResult ReceiverPresenter::paste(const QByteArray& body) {
    if (body.trimmed().isEmpty())
        return PasteResult::Empty;
    if (body.size() > maxPaste)
        return PasteResult::TooLarge;
    return m_receiver.paste(body) ? PasteResult::Stored : PasteResult::NotNow;
}

QByteArray ReceiverPresenter::ownCertificates() const {
    const auto identity = m_receiver.tls();
    return identity ? QByteArray::fromStdString(identity->pem()) : QByteArray();
}

bool ReceiverPresenter::canSendSample() const {
    return !m_surroundings.sampleAlert.isEmpty() && state() == State::Listening && !m_sample;
}

void ReceiverPresenter::sendSample() {
    if (!canSendSample())
        return;
    m_sampleTrouble.clear();
    const auto body = sending::freshBody(m_surroundings.sampleAlert.toStdString(), nowUs() / 1'000'000);
    if (!body) {
        m_sampleTrouble = m_words->error(body.error());
        Q_EMIT changed();
        return;
    }
    m_sample = std::make_unique<sending::HttpSender>(sending::trusting(ownCertificates()));
    connect(m_sample.get(), &sending::HttpSender::finished, this, &ReceiverPresenter::sampleAnswered);
    m_sample->send(sending::slsRequest(QUrl(m_receiver.url()), QByteArray::fromStdString(*body)));
    Q_EMIT changed();
}

void ReceiverPresenter::sampleAnswered(const sending::HttpAnswer& answer) {
    const sending::FlashdutyReply reply = sending::explain(answer);
    if (!reply.deliveredForSls)
        m_sampleTrouble = m_words->reply(reply);
    // Still inside its signal.
    m_sample.release()->deleteLater();
    Q_EMIT changed();
}

} // namespace ui
