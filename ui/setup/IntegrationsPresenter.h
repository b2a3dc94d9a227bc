#pragma once

#include "Result.h"
#include "secrets/SecretStore.h"
#include "setup/SetupSurroundings.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// Name of an integration's key in a SecretStore.
QString keyName(const std::string& integrationId);

/// The integrations: which there are, which one is shown, what can be done with them as a whole. Every change
/// is handed to `save` at once. Testable without a screen.
class IntegrationsPresenter : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds undoTime{60};

    IntegrationsPresenter(std::vector<integration::Integration> loaded, secrets::SecretStore& secrets,
                          SetupSurroundings surroundings, QObject* parent = nullptr);

    const std::vector<integration::Integration>& all() const { return m_all; }
    /// Nothing when there is none.
    const integration::Integration* current() const;
    void setCurrent(const std::string& id);
    const SetupSurroundings& surroundings() const { return m_surroundings; }
    secrets::SecretStore& secrets() { return m_secrets; }

    void create(const QString& name);
    /// One to look at: every value filled in, marked as a sample, without a key.
    void createSample(const QString& name);
    /// Everything but key, notes of progress and rules' ticks.
    void duplicate(const QString& name);
    void setArchived(bool archived);
    /// `edit` gets the current one; a change is dated and saved.
    void edit(const std::function<void(integration::Integration&)>& edit);

    /// Takes the current one away; undoRemove() brings it back within a minute. With `forget` its key leaves
    /// the keychain at once and comes back with it.
    void remove(bool forget);
    bool canUndo() const { return m_removed.has_value(); }
    QString removedName() const;
    void undoRemove();
    void setUndoTime(std::chrono::milliseconds time) { m_undo.setInterval(time); }

    void importFile();
    void exportFile();

    enum class Trouble { Import, Export };
    struct Told {
        Trouble what = Trouble::Import;
        core::Error error;
    };
    const std::optional<Told>& trouble() const { return m_trouble; }
    void dismissTrouble();

    const std::optional<core::Error>& saveError() const { return m_saveError; }
    void saved();
    void saveFailed(const core::Error& error);

Q_SIGNALS:
    void changed();                        ///< something of the list or of the current one
    void currentChanged();                 ///< another one is shown; changed() follows
    void forgotten(const std::string& id); ///< its key is no longer kept

private:
    struct Removed {
        integration::Integration integration;
        std::size_t place = 0;
        bool forgotten = false;
        QByteArray key; ///< when it was forgotten: to write it back
    };

    void add(integration::Integration made);
    void keep();
    integration::Integration fresh(const QString& name) const;

    std::vector<integration::Integration> m_all;
    std::string m_current;
    secrets::SecretStore& m_secrets;
    SetupSurroundings m_surroundings;
    std::optional<Removed> m_removed;
    QTimer m_undo;
    std::optional<Told> m_trouble;
    std::optional<core::Error> m_saveError;
};

} // namespace ui
