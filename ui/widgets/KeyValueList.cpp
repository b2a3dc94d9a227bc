#include "widgets/KeyValueList.h"

#include "theme/Fonts.h"
#include "widgets/FocusRing.h"
#include "widgets/PlainText.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int rowHeight = 26;
constexpr int gap = 8;

// Paints itself: a detail pane has dozens of rows, and a widget per cell would be slow to lay out.
class Line : public QWidget {
public:
    Line(const KeyValue& fact, int keyWidth, QWidget* parent)
        : QWidget(parent)
        , m_fact(fact)
        , m_keyWidth(keyWidth) {
        setFixedHeight(rowHeight);
        setMinimumWidth(keyWidth + 64);
        setMouseTracking(true);
        setAccessibleName(spoken());
        addFocusRing(this, 4);
    }

    const KeyValue& fact() const { return m_fact; }
    bool isOnLink(const QPoint& position) const { return linkRect().contains(position); }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ToolTip) {
            const QFontMetrics metrics(valueFont());
            const bool cut = metrics.horizontalAdvance(m_fact.value) > valueRect().width();
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                               cut ? plainToolTip(m_fact.value) : QString(), this);
            return true;
        }
        return QWidget::event(event);
    }

    void mouseMoveEvent(QMouseEvent* event) override {
        setCursor(isOnLink(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }

    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.setFont(ui::font(Type::Body));
        painter.setPen(t.muted);
        const QRect key(0, 0, m_keyWidth - gap, height());
        painter.drawText(key, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_fact.key, Qt::ElideRight, key.width()));
        painter.setFont(valueFont());
        painter.setPen(t.text);
        const QRect value = valueRect();
        painter.drawText(
            value.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(oneLine(m_fact.value), Qt::ElideRight, value.width()));
        const int x = value.left() +
                      std::min(value.width(), painter.fontMetrics().horizontalAdvance(oneLine(m_fact.value)));
        if (m_fact.note) {
            const QSize size = badgeSize(*m_fact.note);
            paintBadge(&painter, QRect(x + gap, 0, size.width(), height()), *m_fact.note, t);
        }
        if (!m_fact.link.isEmpty()) {
            painter.setFont(ui::font(Type::CaptionStrong));
            painter.setPen(t.accent);
            painter.drawText(linkRect(), Qt::AlignVCenter | Qt::AlignLeft, m_fact.link);
        }
    }

private:
    static QString oneLine(QString text) {
        text.truncate(2000);
        return text.replace(QLatin1Char('\n'), QChar(0x21B5)).replace(QLatin1Char('\t'), QLatin1Char(' '));
    }

    QFont valueFont() const { return ui::font(m_fact.mono ? Type::Mono : Type::Body); }

    int linkWidth() const {
        return m_fact.link.isEmpty()
                   ? 0
                   : QFontMetrics(ui::font(Type::CaptionStrong)).horizontalAdvance(m_fact.link);
    }

    QRect valueRect() const {
        int room = width() - m_keyWidth;
        if (m_fact.note)
            room -= gap + badgeSize(*m_fact.note).width();
        if (!m_fact.link.isEmpty())
            room -= gap + linkWidth();
        return {m_keyWidth, 0, std::max(room, 16), height()};
    }

    QRect linkRect() const {
        if (m_fact.link.isEmpty())
            return {};
        const QRect value = valueRect();
        int x = value.left() +
                std::min(value.width(), QFontMetrics(valueFont()).horizontalAdvance(oneLine(m_fact.value)));
        if (m_fact.note)
            x += gap + badgeSize(*m_fact.note).width();
        return {x + gap, 0, linkWidth() + 2, height()};
    }

    QString spoken() const {
        QString text = m_fact.key + QStringLiteral(": ") + m_fact.value;
        if (m_fact.note)
            text += QStringLiteral(", ") + m_fact.note->text;
        return text;
    }

    KeyValue m_fact;
    int m_keyWidth;
};

const KeyValue& factOf(QWidget* line) {
    return static_cast<Line*>(line)->fact();
}

} // namespace

KeyValueList::KeyValueList(CopyText copy, QWidget* parent)
    : QWidget(parent)
    , m_copy(std::move(copy))
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyValueList::setRows(const std::vector<KeyValue>& rows) {
    if (rows == m_rows && m_lines.size() == rows.size())
        return;
    const bool hadFocus = !m_lines.empty() && m_lines.at(static_cast<std::size_t>(m_current))->hasFocus();
    qDeleteAll(m_lines);
    m_lines.clear();
    m_rows = rows;
    for (const KeyValue& fact : m_rows) {
        auto* line = new Line(fact, m_keyWidth, this);
        line->installEventFilter(this);
        line->setFocusPolicy(Qt::ClickFocus);
        m_column->addWidget(line);
        m_lines.push_back(line);
    }
    m_current = 0;
    if (!m_lines.empty()) {
        m_lines.front()->setFocusPolicy(Qt::StrongFocus);
        if (hadFocus)
            m_lines.front()->setFocus();
    }
    updateGeometry();
}

void KeyValueList::setKeyWidth(int width) {
    m_keyWidth = width;
    const auto rows = std::move(m_rows);
    m_rows.clear();
    setRows(rows);
}

void KeyValueList::walkTo(int row) {
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    m_lines.at(static_cast<std::size_t>(m_current))->setFocusPolicy(Qt::ClickFocus);
    m_current = row;
    QWidget* line = m_lines.at(static_cast<std::size_t>(row));
    line->setFocusPolicy(Qt::StrongFocus);
    line->setFocus(Qt::TabFocusReason);
}

bool KeyValueList::eventFilter(QObject* watched, QEvent* event) {
    const auto at = std::find(m_lines.begin(), m_lines.end(), watched);
    if (at == m_lines.end())
        return false;
    const int row = static_cast<int>(at - m_lines.begin());
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            if (m_copy)
                m_copy(factOf(*at).value);
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            walkTo(row + (key->key() == Qt::Key_Down ? 1 : -1));
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !factOf(*at).link.isEmpty()) {
            Q_EMIT linkActivated(row);
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        m_lines.at(static_cast<std::size_t>(m_current))->setFocusPolicy(Qt::ClickFocus);
        m_current = row;
        (*at)->setFocusPolicy(Qt::StrongFocus);
        if (mouse->button() == Qt::LeftButton &&
            static_cast<Line*>(*at)->isOnLink(mouse->position().toPoint())) {
            Q_EMIT linkActivated(row);
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu && m_copy) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Copy value"), this,
                        [this, row] { m_copy(m_rows.at(static_cast<std::size_t>(row)).value); });
        menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    return false;
}

} // namespace ui
