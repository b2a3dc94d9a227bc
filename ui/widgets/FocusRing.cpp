#include "widgets/FocusRing.h"

#include "theme/Tokens.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QPointer>
#include <QWidget>

namespace ui {
namespace {

constexpr int gap = 1;
constexpr int thickness = 2;

class Ring : public QWidget {
public:
    Ring(QWidget* parent, int radius)
        : QWidget(parent)
        , m_radius(radius) {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(this).accent, thickness));
        const qreal half = thickness / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_radius + gap + half,
                                m_radius + gap + half);
    }

private:
    int m_radius;
};

// The widget whose area the ring may use: the contents of the nearest scroll area, or the window.
QWidget* groundOf(QWidget* widget) {
    QWidget* ground = widget;
    while (!ground->isWindow() && ground->parentWidget()) {
        auto* parent = ground->parentWidget();
        const auto* area = qobject_cast<QAbstractScrollArea*>(parent->parentWidget());
        ground = parent;
        if (area && area->viewport() == parent)
            break;
    }
    return ground;
}

class RingKeeper : public QObject {
public:
    RingKeeper(QWidget* widget, int radius)
        : QObject(widget)
        , m_widget(widget)
        , m_radius(radius) {
        widget->installEventFilter(this);
    }
    ~RingKeeper() override { delete m_ring; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
        case QEvent::FocusIn:
            if (watched == m_widget && isWanted(static_cast<QFocusEvent*>(event)->reason()))
                show();
            break;
        case QEvent::FocusOut:
            if (watched == m_widget)
                m_shownBefore = m_ring != nullptr;
            [[fallthrough]];
        case QEvent::Hide:
        case QEvent::ParentChange:
            if (watched == m_widget)
                hide();
            break;
        case QEvent::KeyPress:
            if (watched == m_widget && m_widget->hasFocus() && !m_ring)
                show();
            break;
        case QEvent::Move:
        case QEvent::Resize:
            place();
            break;
        default:
            break;
        }
        return false;
    }

private:
    // A window that becomes active again shows what it showed before.
    bool isWanted(Qt::FocusReason reason) const {
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            return m_shownBefore;
        return reason != Qt::MouseFocusReason;
    }

    void show() {
        if (!m_ring) {
            QWidget* ground = groundOf(m_widget);
            if (ground == m_widget)
                return;
            m_ring = new Ring(ground, m_radius);
            for (QWidget* step = m_widget->parentWidget(); step && step != ground;
                 step = step->parentWidget())
                step->installEventFilter(this);
        }
        place();
        m_ring->show();
        m_ring->raise();
    }

    void hide() {
        if (!m_ring)
            return;
        for (QWidget* step = m_widget->parentWidget(); step && step != m_ring->parentWidget();
             step = step->parentWidget())
            step->removeEventFilter(this);
        // Later: a parent that hides its children walks over them just now.
        m_ring->hide();
        m_ring->setObjectName(QString()); // the name means the ring that is shown
        m_ring->deleteLater();
        m_ring.clear();
    }

    void place() {
        if (!m_ring)
            return;
        const QPoint corner = m_widget->mapTo(m_ring->parentWidget(), QPoint());
        const int out = gap + thickness;
        m_ring->setGeometry(QRect(corner, m_widget->size()).adjusted(-out, -out, out, out));
    }

    QWidget* m_widget;
    int m_radius;
    QPointer<Ring> m_ring;
    bool m_shownBefore = false;
};

} // namespace

void addFocusRing(QWidget* widget, int radius) {
    new RingKeeper(widget, radius);
}

} // namespace ui
