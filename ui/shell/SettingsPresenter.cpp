#include "shell/SettingsPresenter.h"

#include <QHostAddress>

#include <utility>

namespace ui {

SettingsPresenter::SettingsPresenter(Settings& settings, QStringList ownAddresses, Seconds now,
                                     TlsLoad loadTls, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_addresses{QStringLiteral("127.0.0.1")}
    , m_now(std::move(now))
    , m_tlsReader(this, std::move(loadTls)) {
    for (const auto& address : ownAddresses) {
        if (!m_addresses.contains(address))
            m_addresses.append(address);
    }
    m_addresses.append(QStringLiteral("0.0.0.0"));
    revert();
    connect(&m_settings, &Settings::changed, this, &SettingsPresenter::changed);
    connect(&m_settings, &Settings::saved, this, [this] {
        m_saveFailure.clear();
        Q_EMIT changed();
    });
    connect(&m_settings, &Settings::saveFailed, this, [this](const QString& path, const QString& reason) {
        m_saveFailure = path + QStringLiteral(": ") + reason;
        Q_EMIT changed();
    });
}

void SettingsPresenter::setLanguage(LanguageChoice language) {
    auto values = m_settings.values();
    values.language = language;
    m_settings.set(values);
}

void SettingsPresenter::setTheme(ThemeMode theme) {
    auto values = m_settings.values();
    values.theme = theme;
    m_settings.set(values);
}

void SettingsPresenter::setReceiverOn(bool on) {
    auto values = m_settings.values();
    values.receiverOn = on;
    m_settings.set(values);
}

void SettingsPresenter::setAddress(const QString& text) {
    if (m_address == text.trimmed())
        return;
    m_address = text.trimmed();
    Q_EMIT changed();
}

void SettingsPresenter::setPort(const QString& text) {
    if (m_port == text.trimmed())
        return;
    m_port = text.trimmed();
    Q_EMIT changed();
}

void SettingsPresenter::setTlsCertificate(const QString& path) {
    if (m_certificate == path.trimmed())
        return;
    m_certificate = path.trimmed();
    loadTls();
    Q_EMIT changed();
}

void SettingsPresenter::setTlsKey(const QString& path) {
    if (m_key == path.trimmed())
        return;
    m_key = path.trimmed();
    loadTls();
    Q_EMIT changed();
}

void SettingsPresenter::loadTls() {
    m_tls.reset();
    m_tlsReader.cancel();
    if (m_certificate.isEmpty() || m_key.isEmpty())
        return;
    m_tlsReader.read(tlsFiles(m_certificate, m_key), m_now(), [this](const TlsResult& result) {
        m_tls = result;
        Q_EMIT changed();
    });
}

SettingsPresenter::TlsProblem SettingsPresenter::tlsProblem() const {
    if (m_certificate.isEmpty() != m_key.isEmpty())
        return TlsProblem::Missing;
    if (m_tlsReader.isReading())
        return TlsProblem::Reading;
    return !m_tls || *m_tls ? TlsProblem::None : TlsProblem::Unusable;
}

std::shared_ptr<const receiver::TlsIdentity> SettingsPresenter::tlsIdentity() const {
    return m_tls && *m_tls ? **m_tls : nullptr;
}

std::optional<int> SettingsPresenter::limitIn(Limit limit, const QString& text) {
    const auto& bounds = boundsOf(limit);
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    if (!isNumber || value < bounds.least || value > bounds.most)
        return {};
    return value;
}

void SettingsPresenter::setLimit(Limit limit, const QString& text) {
    const auto value = limitIn(limit, text);
    if (!value)
        return;
    auto limits = m_settings.values().limits;
    limits.at(static_cast<std::size_t>(limit)) = *value;
    setLimits(limits);
}

void SettingsPresenter::setLimits(const LimitValues& limits) {
    auto values = m_settings.values();
    values.limits = limits;
    m_settings.set(values);
}

void SettingsPresenter::deleteAll() {
    m_deletion = Deletion::Running;
    Q_EMIT changed();
    Q_EMIT deleteAllWanted();
}

void SettingsPresenter::deletedAll(bool complete) {
    m_deletion = complete ? Deletion::Done : Deletion::Failed;
    Q_EMIT changed();
}

SettingsPresenter::AddressProblem SettingsPresenter::addressProblem() const {
    if (m_address.isEmpty())
        return AddressProblem::Empty;
    return QHostAddress(m_address).isNull() ? AddressProblem::NotAnAddress : AddressProblem::None;
}

SettingsPresenter::PortProblem SettingsPresenter::portProblem() const {
    if (m_port.isEmpty())
        return PortProblem::Empty;
    bool isNumber = false;
    const int port = m_port.toInt(&isNumber);
    if (!isNumber)
        return PortProblem::NotANumber;
    return port < 1024 || port > 65535 ? PortProblem::OutOfRange : PortProblem::None;
}

bool SettingsPresenter::exposed() const {
    return addressProblem() == AddressProblem::None && !QHostAddress(m_address).isLoopback();
}

bool SettingsPresenter::isDirty() const {
    return m_address != m_settings.values().address || m_port != QString::number(m_settings.values().port) ||
           m_certificate != m_settings.values().tlsCertificate || m_key != m_settings.values().tlsKey;
}

bool SettingsPresenter::canApply() const {
    return isDirty() && addressProblem() == AddressProblem::None && portProblem() == PortProblem::None &&
           tlsProblem() == TlsProblem::None;
}

void SettingsPresenter::apply() {
    if (!canApply())
        return;
    auto values = m_settings.values();
    values.address = m_address;
    values.port = static_cast<quint16>(m_port.toInt());
    values.tlsCertificate = m_certificate;
    values.tlsKey = m_key;
    m_settings.set(values);
}

void SettingsPresenter::revert() {
    m_address = m_settings.values().address;
    m_port = QString::number(m_settings.values().port);
    m_certificate = m_settings.values().tlsCertificate;
    m_key = m_settings.values().tlsKey;
    loadTls();
    Q_EMIT changed();
}

} // namespace ui
