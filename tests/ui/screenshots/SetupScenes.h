#pragma once

#include "Assistant.h"

#include <QSize>

#include <functional>
#include <vector>

namespace pictures {

/// One picture of the set-up.
struct SetupScene {
    const char* name;
    /// Before the window is there: what stands in its folder.
    std::function<void(const QString& folder)> before;
    std::function<bool(Assistant& assistant)> show;
    QSize size{1180, 760};
};

std::vector<SetupScene> setupScenes();

/// A keychain for pictures: keeps in memory and says that it is the system's.
std::shared_ptr<secrets::SecretStore> pictureKeychain();

} // namespace pictures
