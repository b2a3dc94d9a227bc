#include "shell/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

constexpr int fileVersion = 1;
constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr qsizetype maxAllowedHosts = 20;

template <typename Enum, std::size_t N>
SettingOption choice(const char* name, const char* description, Enum SettingValues::*member,
                     std::array<std::pair<const char*, Enum>, N> words) {
    return {QString::fromLatin1(name), QString::fromLatin1(description),
            [=](const SettingValues& values, QJsonObject& json) {
                for (const auto& [word, value] : words) {
                    if (values.*member == value)
                        json.insert(QLatin1String(name), QLatin1String(word));
                }
            },
            [=](const QJsonObject& json, SettingValues& values) {
                const auto text = json.value(QLatin1String(name)).toString();
                for (const auto& [word, value] : words) {
                    if (text == QLatin1String(word))
                        values.*member = value;
                }
            }};
}

QStringList cleanHosts(const QJsonValue& value) {
    QStringList hosts;
    for (const auto& entry : value.toArray()) {
        const auto host = entry.toString().trimmed();
        if (!host.isEmpty() && !hosts.contains(host) && hosts.size() < maxAllowedHosts)
            hosts.append(host);
    }
    return hosts;
}

SettingOption path(const char* name, const char* description, QString SettingValues::*member) {
    return {QString::fromLatin1(name), QString::fromLatin1(description),
            [=](const SettingValues& values, QJsonObject& json) {
                json.insert(QLatin1String(name), values.*member);
            },
            [=](const QJsonObject& json, SettingValues& values) {
                values.*member = json.value(QLatin1String(name)).toString();
            }};
}

/// Each limit by its name, clamped to its bounds.
std::vector<SettingOption> withLimits(std::vector<SettingOption> options) {
    for (const auto& bounds : limitBounds()) {
        const auto index = static_cast<std::size_t>(bounds.limit);
        const QLatin1String name(bounds.name);
        options.push_back({name, QStringLiteral("%1 to %2").arg(bounds.least).arg(bounds.most),
                           [=](const SettingValues& values, QJsonObject& json) {
                               json.insert(name, values.limits.at(index));
                           },
                           [=](const QJsonObject& json, SettingValues& values) {
                               const int value = json.value(name).toInt(bounds.standard);
                               values.limits.at(index) = std::clamp(value, bounds.least, bounds.most);
                           }});
    }
    return options;
}

} // namespace

const std::vector<SettingOption>& settingOptions() {
    static const std::vector<SettingOption> options = withLimits({
        choice("language", "system, en or zh_CN", &SettingValues::language,
               std::array<std::pair<const char*, LanguageChoice>, 3>{{{"system", LanguageChoice::System},
                                                                      {"en", LanguageChoice::English},
                                                                      {"zh_CN", LanguageChoice::Chinese}}}),
        choice("theme", "system, light or dark", &SettingValues::theme,
               std::array<std::pair<const char*, ThemeMode>, 3>{
                   {{"system", ThemeMode::System}, {"light", ThemeMode::Light}, {"dark", ThemeMode::Dark}}}),
        {QStringLiteral("address"), QStringLiteral("IP address the receiver listens on"),
         [](const SettingValues& values, QJsonObject& json) {
             json.insert(QStringLiteral("address"), values.address);
         },
         [](const QJsonObject& json, SettingValues& values) {
             const auto text = json.value(QStringLiteral("address")).toString();
             if (!QHostAddress(text).isNull())
                 values.address = text;
         }},
        {QStringLiteral("port"), QStringLiteral("port the receiver listens on, 1024 to 65535"),
         [](const SettingValues& values, QJsonObject& json) {
             json.insert(QStringLiteral("port"), values.port);
         },
         [](const QJsonObject& json, SettingValues& values) {
             const int port = json.value(QStringLiteral("port")).toInt(values.port);
             values.port = static_cast<quint16>(std::clamp(port, 1024, 65535));
         }},
        {QStringLiteral("receiver_on"), QStringLiteral("whether the receiver listens when the window opens"),
         [](const SettingValues& values, QJsonObject& json) {
             json.insert(QStringLiteral("receiver_on"), values.receiverOn);
         },
         [](const QJsonObject& json, SettingValues& values) {
             values.receiverOn = json.value(QStringLiteral("receiver_on")).toBool(values.receiverOn);
         }},
        {QStringLiteral("public_name"), QStringLiteral("host name under which SLS reaches the receiver"),
         [](const SettingValues& values, QJsonObject& json) {
             json.insert(QStringLiteral("public_name"), values.publicName);
         },
         [](const QJsonObject& json, SettingValues& values) {
             values.publicName = json.value(QStringLiteral("public_name")).toString().trimmed();
         }},
        {QStringLiteral("allowed_hosts"),
         QStringLiteral("further host names that requests may carry, at most 20"),
         [](const SettingValues& values, QJsonObject& json) {
             json.insert(QStringLiteral("allowed_hosts"), QJsonArray::fromStringList(values.allowedHosts));
         },
         [](const QJsonObject& json, SettingValues& values) {
             values.allowedHosts = cleanHosts(json.value(QStringLiteral("allowed_hosts")));
         }},
        path("tls_certificate", "PEM file of the certificate that HTTPS is served with",
             &SettingValues::tlsCertificate),
        path("tls_key", "PEM file of its private key", &SettingValues::tlsKey),
    });
    return options;
}

QByteArray settingsToJson(const SettingValues& values, const QByteArray& merge) {
    auto json = QJsonDocument::fromJson(merge).object();
    json.insert(QStringLiteral("version"), fileVersion);
    for (const auto& option : settingOptions())
        option.write(values, json);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

core::Result<SettingValues> settingsFromJson(const QByteArray& text) {
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        return core::Error(
            core::ErrorCode::NotJson, problem.errorString().toStdString(),
            core::positionAt(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                             static_cast<std::size_t>(std::max(0, problem.offset))));
    }
    SettingValues values;
    for (const auto& option : settingOptions())
        option.read(document.object(), values);
    return values;
}

Settings::Settings(QString folder, QObject* parent)
    : QObject(parent)
    , m_path(QDir(folder).filePath(QStringLiteral("settings.json"))) {
    m_worker.setMaxThreadCount(1);
    QFile file(m_path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_loadError = core::Error(core::ErrorCode::FileUnreadable, m_path.toStdString());
        return;
    }
    m_fileText = file.read(maxFileBytes);
    const auto values = settingsFromJson(m_fileText);
    if (values) {
        m_values = *values;
        return;
    }
    m_loadError = values.error();
    m_fileText.clear();
    QFile::copy(m_path, m_path + QStringLiteral(".unreadable"));
}

Settings::~Settings() = default;

void Settings::set(const SettingValues& values) {
    if (values == m_values)
        return;
    m_values = values;
    Q_EMIT changed();
    save();
}

void Settings::save() {
    m_fileText = settingsToJson(m_values, m_fileText);
    {
        const QMutexLocker lock(&m_mutex);
        m_pending = m_fileText;
    }
    m_worker.start([this] { writePending(); });
}

void Settings::writePending() {
    std::optional<QByteArray> text;
    {
        const QMutexLocker lock(&m_mutex);
        text = std::exchange(m_pending, std::nullopt);
    }
    if (!text)
        return;
    // A link is followed first: replacing it by a file would undo the user's own arrangement.
    const auto canonical = QFileInfo(m_path).canonicalFilePath();
    QSaveFile file(canonical.isEmpty() ? m_path : canonical);
    file.setDirectWriteFallback(false);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(*text) == text->size() && file.commit();
    const QString reason = written ? QString() : file.errorString();
    QMetaObject::invokeMethod(
        this,
        [this, reason] {
            if (reason.isEmpty())
                Q_EMIT saved();
            else
                Q_EMIT saveFailed(m_path, reason);
        },
        Qt::QueuedConnection);
}

} // namespace ui
