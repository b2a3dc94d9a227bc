#include "Fixtures.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace support {

std::string fixture(std::string_view name) {
    const auto path = std::string(FIXTURES_DIR) + "/" + std::string(name);
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        ADD_FAILURE() << "cannot read " << path;
        return {};
    }
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace support
