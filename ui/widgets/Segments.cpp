#include "widgets/Segments.h"

#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "widgets/FocusRing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace ui {
namespace {

constexpr int segmentHeight = 28;

// A radio button, so that arrow keys and screen readers know what it is.
class Segment : public QRadioButton {
public:
    Segment(const QString& text, QWidget* parent)
        : QRadioButton(text, parent) {
        setFont(ui::font(Type::BodyStrong));
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        addFocusRing(this, 6);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 24, segmentHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline; // of the whole control, seen from this segment
        const QRectF whole(-x(), 0, parentWidget()->width(), parentWidget()->height());
        outline.addRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5);
        painter.setClipPath(outline);
        if (isChecked())
            painter.fillRect(rect(), t.selection);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), t.sunken);
        if (x() > 0)
            painter.fillRect(QRect(0, 1, 1, height() - 2), t.border);
        painter.setFont(ui::font(isChecked() ? Type::BodyStrong : Type::Body));
        painter.setPen(!isEnabled() ? t.control : isChecked() ? t.accent : t.text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }
};

} // namespace

Segments::Segments(const QStringList& texts, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTexts(texts);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::currentChanged);
}

void Segments::setTexts(const QStringList& texts) {
    if (texts.size() != count()) {
        const auto old = m_group->buttons();
        qDeleteAll(old);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            auto* segment = new Segment(texts.at(i), this);
            m_group->addButton(segment, static_cast<int>(i));
            layout()->addWidget(segment);
        }
        if (!texts.isEmpty())
            m_group->button(0)->setChecked(true);
        return;
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_group->button(static_cast<int>(i))->setText(texts.at(i));
}

int Segments::count() const {
    return static_cast<int>(m_group->buttons().size());
}

int Segments::current() const {
    return m_group->checkedId();
}

void Segments::setCurrent(int index) {
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

void Segments::focusCurrent(Qt::FocusReason reason) {
    if (auto* button = m_group->checkedButton())
        button->setFocus(reason);
}

void Segments::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.control, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace ui
