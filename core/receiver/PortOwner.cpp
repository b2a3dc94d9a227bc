#include "receiver/PortOwner.h"

#include "Utf8.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace receiver {
namespace {

namespace fs = std::filesystem;

/// Inodes of the sockets that listen on the port, from a table as proc(5) describes it.
void addListeners(const char* table, std::uint16_t port, std::set<std::string>& inodes) {
    std::ifstream file(table);
    std::string line;
    std::getline(file, line); // headings
    while (std::getline(file, line)) {
        std::istringstream columns(line);
        std::string number, local, remote, state, queues, timer, retransmits, user, timeout, inode;
        columns >> number >> local >> remote >> state >> queues >> timer >> retransmits >> user >> timeout >>
            inode;
        const auto colon = local.rfind(':');
        const bool listens = state == "0A" && colon != std::string::npos;
        if (listens && std::strtoul(local.c_str() + colon + 1, nullptr, 16) == port)
            inodes.insert("socket:[" + inode + ']');
    }
}

bool holdsOne(const fs::path& process, const std::set<std::string>& inodes) {
    std::error_code error;
    for (fs::directory_iterator it(process / "fd", error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (inodes.contains(fs::read_symlink(it->path(), ignored).string()))
            return true;
    }
    return false;
}

} // namespace

std::string portOwner(std::uint16_t port) {
    std::set<std::string> inodes;
    addListeners("/proc/net/tcp", port, inodes);
    addListeners("/proc/net/tcp6", port, inodes);
    if (inodes.empty())
        return {};
    std::error_code error;
    for (fs::directory_iterator it("/proc", error), end; !error && it != end; it.increment(error)) {
        const auto pid = it->path().filename().string();
        if (pid.find_first_not_of("0123456789") != std::string::npos || !holdsOne(it->path(), inodes))
            continue;
        std::ifstream file(it->path() / "comm");
        std::string name;
        std::getline(file, name);
        return core::escapeControls(name) + ", pid " + pid;
    }
    return {};
}

} // namespace receiver
