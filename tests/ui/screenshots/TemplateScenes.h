#pragma once

#include <QSize>

#include <functional>
#include <vector>

class Assistant;

namespace pictures {

/// One picture of the Template page.
struct TemplateScene {
    const char* name;
    bool filled; ///< with an hour of deliveries
    QSize size;
    std::function<bool(Assistant&)> show;
};

std::vector<TemplateScene> templateScenes();

} // namespace pictures
