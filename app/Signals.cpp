#include "app/Signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app {
namespace {

// A handler may only touch what lives as long as the program: the two ends of a pipe.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::array<int, 2> pipeEnds{-1, -1};

void handle(int number) {
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    // Whoever asks twice does not want to wait.
    std::signal(number, SIG_DFL);
}

void install(int number, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

Signals::Signals(std::function<void()> called) {
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, called = std::move(called)] {
        m_notifier->setEnabled(false);
        called();
    });
    install(SIGINT, handle);
    install(SIGTERM, handle);
}

Signals::~Signals() {
    install(SIGINT, SIG_DFL);
    install(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int& end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace app
