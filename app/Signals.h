#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace app {

/// SIGINT and SIGTERM as calls on the event loop. One at a time; a second signal ends the program at once.
class Signals : public QObject {
public:
    explicit Signals(std::function<void()> called);
    ~Signals() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app
