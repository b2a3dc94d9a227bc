#pragma once

#include "integration/FileOperations.h"
#include "receiver/ReceiverPresenter.h"
#include "secrets/SecretStore.h"
#include "setup/CheckPresenter.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace ui {
class MainWindow;
class TemplatePresenter;
} // namespace ui

/// Where the window keeps its data and what the command line asked for.
struct AssistantOptions {
    QString folder;                 ///< data folder; made when missing
    std::optional<QString> address; ///< instead of the setting, this time only
    std::optional<quint16> port;
    std::optional<QString> language; ///< "en" or "zh_CN", this time only
};

/// The composition root of the window: makes every part, wires them, owns them in the order of their lives.
class Assistant {
public:
    /// What comes from the surroundings and may be something else in tests and pictures.
    struct World {
        ui::Clock nowUs;
        std::function<void(const QString&)> copy;
        std::function<QByteArray()> clipboardText;
        QStringList toolsInPath;
        std::function<void(const QString& url)> openLink;
        std::function<void(ui::SetupSurroundings::PathChosen)> askOpenFile;
        std::function<void(const QString& name, ui::SetupSurroundings::PathChosen)> askSaveFile;
        std::shared_ptr<secrets::SecretStore> secrets;      ///< where keys are kept
        std::shared_ptr<integration::FileOperations> files; ///< how integrations are written
    };
    static World realWorld();

    Assistant(QApplication& application, const AssistantOptions& options, const World& world = realWorld());
    ~Assistant();

    ui::MainWindow& window();
    ui::ReceiverPresenter& receiver();
    ui::SetupPresenter& setup();
    ui::TemplatePresenter& contentTemplate();
    /// Starts listening as the settings say.
    void start();

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};
