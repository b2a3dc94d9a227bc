#pragma once

#include "receiver/TlsReader.h"
#include "shell/Settings.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

/// What the Settings page shows: choices that take effect at once, and an address with a port that are
/// checked while typing and applied together. Testable without a screen.
class SettingsPresenter : public QObject {
    Q_OBJECT
public:
    /// What is wrong with a field; the page has the sentence.
    enum class AddressProblem { None, Empty, NotAnAddress };
    enum class PortProblem { None, Empty, NotANumber, OutOfRange };
    /// Missing: one of the two files is chosen and the other is not. Reading: not known yet. Unusable: see
    /// tlsError().
    enum class TlsProblem { None, Missing, Reading, Unusable };
    using Seconds = std::function<std::int64_t()>;

    /// `now`: Unix time, for whether a certificate is still valid.
    SettingsPresenter(Settings& settings, QStringList ownAddresses, Seconds now,
                      TlsLoad loadTls = receiver::TlsIdentity::load, QObject* parent = nullptr);

    const SettingValues& values() const { return m_settings.values(); }
    void setLanguage(LanguageChoice language);
    void setTheme(ThemeMode theme);
    void setReceiverOn(bool on);

    /// 127.0.0.1 first, then this computer's other addresses, then all of them (0.0.0.0).
    const QStringList& addressChoices() const { return m_addresses; }
    QString address() const { return m_address; }
    QString port() const { return m_port; }
    void setAddress(const QString& text);
    void setPort(const QString& text);
    AddressProblem addressProblem() const;
    PortProblem portProblem() const;

    QString tlsCertificate() const { return m_certificate; }
    QString tlsKey() const { return m_key; }
    void setTlsCertificate(const QString& path);
    void setTlsKey(const QString& path);
    TlsProblem tlsProblem() const;
    core::Error tlsError() const { return m_tls->error(); } ///< only when the files are unusable
    /// Of the chosen files; null for plain HTTP and while something is wrong.
    std::shared_ptr<const receiver::TlsIdentity> tlsIdentity() const;

    /// A limit takes effect as soon as it is set; nothing happens when the text is no number in its bounds.
    static std::optional<int> limitIn(Limit limit, const QString& text);
    void setLimit(Limit limit, const QString& text);
    void setLimits(const LimitValues& limits);

    /// What happens with the data; each asks whoever wired it.
    void deleteAll();
    void deletedAll(bool complete);
    enum class Deletion { None, Running, Done, Failed };
    Deletion deletion() const { return m_deletion; }

    /// The address is not a loopback one: other computers can reach the receiver.
    bool exposed() const;
    bool isDirty() const;
    bool canApply() const;
    void apply();
    void revert();

    /// Empty, or why the last save failed.
    QString saveFailure() const { return m_saveFailure; }

Q_SIGNALS:
    void changed();
    void deleteAllWanted();
    void logWanted();

private:
    Settings& m_settings;
    QStringList m_addresses;
    QString m_address;
    QString m_port;
    QString m_saveFailure;
    Seconds m_now;
    QString m_certificate;
    QString m_key;
    /// Empty: no files are chosen, or they are being read.
    std::optional<TlsResult> m_tls;
    TlsReader m_tlsReader;
    Deletion m_deletion = Deletion::None;

    void loadTls();
};

} // namespace ui
