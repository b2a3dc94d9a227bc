#include "widgets/StepList.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "widgets/FocusRing.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int rowHeight = 56;

QString stateLine(const Step& step) {
    return step.detail.isEmpty() ? stepText(step.state)
                                 : QString(stepText(step.state) + QStringLiteral(" · ") + step.detail);
}

class Row : public QAbstractButton {
public:
    explicit Row(QWidget* parent)
        : QAbstractButton(parent) {
        setFixedHeight(rowHeight);
        setMinimumWidth(160);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
    }

    void setStep(const Step& step) {
        m_step = step;
        setText(step.title);
        setAccessibleName(QString::number(step.number) + QLatin1Char(' ') + step.title +
                          QStringLiteral(", ") + stateLine(step));
        update();
    }

protected:
    void nextCheckState() override {} // the list chooses

    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.fillRect(rect(), t.selection);
            painter.fillRect(QRect(0, 0, 3, height()), t.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), t.sunken);
        }
        const BadgeSpec badge = stepBadge(m_step.state);
        const QColor ink = t.ink(badge.tone);
        paintIcon(&painter, QRectF(16, (height() - 20) / 2.0, 20, 20), badge.icon, ink);
        painter.setFont(ui::font(isChecked() ? Type::BodyStrong : Type::Body));
        painter.setPen(t.muted);
        painter.drawText(QRect(48, 11, 16, 18), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(m_step.number));
        painter.setPen(t.text);
        const int room = width() - 64 - 12;
        painter.drawText(QRect(64, 11, room + 2, 18), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_step.title, Qt::ElideRight, room));
        painter.setFont(ui::font(Type::Caption));
        painter.setPen(ink);
        painter.drawText(QRect(64, 29, room + 2, 16), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(stateLine(m_step), Qt::ElideRight, room));
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(5, 3, -3, -3), 6, 6);
        }
    }

private:
    Step m_step;
};

} // namespace

StepList::StepList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps"));
}

void StepList::setSteps(const std::vector<Step>& steps) {
    m_steps = steps;
    while (m_rows.size() > steps.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < steps.size()) {
        auto* row = new Row(this);
        row->installEventFilter(this);
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            choose(static_cast<int>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin()));
        });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(steps.size()) - 1));
    refresh();
}

void StepList::setCurrent(int index) {
    if (index < 0 || index >= static_cast<int>(m_rows.size()))
        return;
    const auto* focus = window()->focusWidget();
    const bool focused = std::find(m_rows.begin(), m_rows.end(), focus) != m_rows.end();
    m_current = index;
    refresh();
    if (focused)
        m_rows.at(static_cast<std::size_t>(index))->setFocus(Qt::OtherFocusReason);
}

void StepList::choose(int index) {
    if (index < 0 || index >= static_cast<int>(m_rows.size()))
        return;
    const bool other = index != m_current;
    setCurrent(index);
    if (other)
        Q_EMIT currentChanged(index);
}

void StepList::refresh() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool current = static_cast<int>(i) == m_current;
        static_cast<Row*>(m_rows.at(i))->setStep(m_steps.at(i));
        m_rows.at(i)->setChecked(current);
        m_rows.at(i)->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool StepList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || std::find(m_rows.begin(), m_rows.end(), watched) == m_rows.end())
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    choose(m_current + (key == Qt::Key_Down ? 1 : -1));
    m_rows.at(static_cast<std::size_t>(m_current))->setFocus(Qt::TabFocusReason);
    return true;
}

void StepList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Steps"));
        refresh();
    }
}

} // namespace ui
