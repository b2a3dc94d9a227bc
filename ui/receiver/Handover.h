#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace ui {

/// Brings work from another thread to an object's thread, and drops it when the object is gone: a job may
/// outlive whoever asked for it. The object holds one as a member; jobs hold copies of courier().
class Handover {
    struct State {
        std::mutex mutex;
        QObject* target = nullptr; // guarded by mutex
    };

public:
    class Courier {
    public:
        /// Any thread. `work` runs on the object's thread, later, or never.
        void post(std::function<void()> work) const {
            const std::lock_guard lock(m_state->mutex);
            if (m_state->target)
                QMetaObject::invokeMethod(m_state->target, std::move(work), Qt::QueuedConnection);
        }

    private:
        friend class Handover;
        explicit Courier(std::shared_ptr<State> state)
            : m_state(std::move(state)) {}
        std::shared_ptr<State> m_state;
    };

    explicit Handover(QObject* target)
        : m_state(std::make_shared<State>()) {
        m_state->target = target;
    }
    ~Handover() {
        const std::lock_guard lock(m_state->mutex);
        m_state->target = nullptr;
    }
    Handover(const Handover&) = delete;
    Handover& operator=(const Handover&) = delete;

    Courier courier() const { return Courier(m_state); }

private:
    std::shared_ptr<State> m_state;
};

} // namespace ui
