#pragma once

#include "integration/IntegrationStore.h"

#include <QTemporaryDir>

#include <fstream>
#include <iterator>

namespace store_files {

inline std::string contents(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline void put(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

inline integration::Integration named(const std::string& id, const std::string& name) {
    integration::Integration one;
    one.id = id;
    one.name = name;
    integration::proposeNames(one, {});
    return one;
}

/// A data folder of its own.
struct Folder {
    QTemporaryDir directory;
    std::filesystem::path path = directory.path().toStdString();
    std::filesystem::path file = path / "integrations.json";
    std::filesystem::path backup = path / "integrations.json.bak";

    /// How many files there are: nothing may be left behind.
    std::ptrdiff_t files() const {
        return std::distance(std::filesystem::directory_iterator(path),
                             std::filesystem::directory_iterator());
    }
};

} // namespace store_files
