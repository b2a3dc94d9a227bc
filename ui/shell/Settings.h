#pragma once

#include "Result.h"
#include "shell/SettingsLimits.h"
#include "theme/Theme.h"

#include <QMutex>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <vector>

class QJsonObject;

namespace ui {

enum class LanguageChoice { System, English, Chinese };

/// What the user decided. A value; plain data.
struct SettingValues {
    LanguageChoice language = LanguageChoice::System;
    ThemeMode theme = ThemeMode::System;
    QString address = QStringLiteral("127.0.0.1"); ///< an IP address of this computer
    quint16 port = 8787;                           ///< 1024 to 65535
    bool receiverOn = true;                        ///< listen when the window opens
    QString publicName;       ///< host under which SLS reaches the receiver; may be empty
    QStringList allowedHosts; ///< further names the Host check lets through; at most 20

    QString tlsCertificate; ///< path of a PEM file; empty with tlsKey: plain HTTP
    QString tlsKey;
    LimitValues limits = standardLimits();

    bool operator==(const SettingValues&) const = default;
};

/// One setting: its name in the file, and how it goes in and out. `read` clamps; what cannot be read keeps
/// the default.
struct SettingOption {
    QString name;
    QString description; ///< English, for the file's reader
    std::function<void(const SettingValues&, QJsonObject&)> write;
    std::function<void(const QJsonObject&, SettingValues&)> read;
};

/// All settings, in the file's order.
const std::vector<SettingOption>& settingOptions();

/// To and from the file's text. Names that this version does not know are kept by `merge`.
QByteArray settingsToJson(const SettingValues& values, const QByteArray& merge = {});
core::Result<SettingValues> settingsFromJson(const QByteArray& text);

/// settings.json in the data folder: read once at start, written on each change by a worker, atomically,
/// several changes in one go. Lives on the GUI thread.
class Settings : public QObject {
    Q_OBJECT
public:
    /// A file that cannot be read is left untouched under its name with ".unreadable" and told by
    /// loadError().
    explicit Settings(QString folder, QObject* parent = nullptr);
    ~Settings() override; ///< finishes the saves that were asked for

    const SettingValues& values() const { return m_values; }
    void set(const SettingValues& values);
    const std::optional<core::Error>& loadError() const { return m_loadError; }

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed(const QString& path, const QString& reason);

private:
    void save();
    void writePending();

    QString m_path;
    QByteArray m_fileText;
    SettingValues m_values;
    std::optional<core::Error> m_loadError;
    QMutex m_mutex;
    std::optional<QByteArray> m_pending; ///< guarded by m_mutex; what the next write takes
    QThreadPool m_worker;                ///< last member: its end waits for the writes, which use the others
};

} // namespace ui
