#include "widgets/Histogram.h"

#include "theme/Fonts.h"
#include "theme/Tokens.h"
#include "widgets/BadgeSpec.h"
#include "widgets/FocusRing.h"
#include "widgets/PlainText.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr int plotHeight = 34;
constexpr int axisHeight = 18;
constexpr int blockHeight = 8;
constexpr int blockGap = 1;

struct Part {
    int count;
    QColor colour;
};

// From the ground up: what matters most lies on top.
std::array<Part, 5> partsOf(const HistogramBin& bin, const Tokens& t) {
    return {{{bin.refused, t.control},
             {bin.unknown, t.unknown},
             {bin.info, t.info},
             {bin.warning, t.warning},
             {bin.critical, t.critical}}};
}

QString listOf(const HistogramBin& bin) {
    QStringList words;
    const auto add = [&words](int count, const QString& word) {
        if (count > 0)
            words.append(QLocale().toString(count) + QLatin1Char(' ') + word);
    };
    add(bin.critical, severityText(alert::Severity::Critical));
    add(bin.warning, severityText(alert::Severity::Warning));
    add(bin.info, severityText(alert::Severity::Info));
    add(bin.unknown, severityText(alert::Severity::Unknown));
    add(bin.refused, refusedBadge().text);
    return words.join(QStringLiteral(", "));
}

} // namespace

Histogram::Histogram(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    addFocusRing(this, 2);
    describe();
}

void Histogram::setBins(const std::vector<HistogramBin>& bins, const QDateTime& start, int binSeconds) {
    m_bins = bins;
    m_start = start;
    m_binSeconds = std::max(1, binSeconds);
    m_walked = std::min(m_walked, static_cast<int>(bins.size()) - 1);
    describe();
    update();
}

QString Histogram::describeBin(int index) const {
    const HistogramBin& bin = m_bins.at(static_cast<std::size_t>(index));
    const QString from =
        QLocale().toString(m_start.addSecs(qint64(index) * m_binSeconds).time(), QStringLiteral("HH:mm"));
    const QString to =
        QLocale().toString(m_start.addSecs(qint64(index + 1) * m_binSeconds).time(), QStringLiteral("HH:mm"));
    return bin.total() == 0 ? tr("%1 to %2: nothing").arg(from, to)
                            : tr("%1 to %2: %3").arg(from, to, listOf(bin));
}

void Histogram::describe() {
    HistogramBin sum;
    for (const HistogramBin& bin : m_bins) {
        sum.critical += bin.critical;
        sum.warning += bin.warning;
        sum.info += bin.info;
        sum.unknown += bin.unknown;
        sum.refused += bin.refused;
    }
    setAccessibleName(tr("Deliveries over time"));
    setAccessibleDescription(sum.total() == 0 ? tr("No deliveries in this time") : listOf(sum));
}

QSize Histogram::sizeHint() const {
    return {300, plotHeight + axisHeight};
}

QSize Histogram::minimumSizeHint() const {
    return {120, plotHeight + axisHeight};
}

QRectF Histogram::columnRect(int index) const {
    const double step = width() / static_cast<double>(std::max<std::size_t>(1, m_bins.size()));
    const double left = qRound(index * step);
    const double right = qRound((index + 1) * step);
    return {left, 0, right - left, plotHeight};
}

int Histogram::binAt(int x) const {
    if (m_bins.empty() || x < 0 || x >= width())
        return -1;
    const double step = width() / static_cast<double>(m_bins.size());
    return std::clamp(static_cast<int>(x / step), 0, static_cast<int>(m_bins.size()) - 1);
}

void Histogram::paintAxis(QPainter& painter) const {
    const Tokens& t = tokens(this);
    painter.fillRect(QRect(0, plotHeight, width(), 1), t.edge);
    if (m_bins.empty() || !m_start.isValid())
        return;
    painter.setFont(ui::font(Type::Caption));
    const qint64 span = qint64(m_binSeconds) * static_cast<qint64>(m_bins.size());
    const int labelWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00"));
    // The finest round step that leaves room between the labels.
    qint64 step = 60;
    for (const qint64 candidate : {60, 300, 600, 900, 1800, 3600, 7200, 21600, 43200, 86400}) {
        step = candidate;
        if (static_cast<double>(candidate) / static_cast<double>(span) * width() >= labelWidth * 2.5)
            break;
    }
    const qint64 first = m_start.toSecsSinceEpoch();
    const qint64 shift = m_start.offsetFromUtc();
    for (qint64 at = ((first + shift) / step + 1) * step - shift; at < first + span; at += step) {
        const int x = qRound(static_cast<double>(at - first) / static_cast<double>(span) * width());
        const int left = x - labelWidth / 2;
        if (left < 0 || left + labelWidth > width())
            continue;
        painter.fillRect(QRect(x, plotHeight + 1, 1, 3), t.edge);
        const QDateTime time = m_start.addSecs(at - first);
        painter.setPen(t.muted);
        painter.drawText(QRect(left, plotHeight + 3, labelWidth + 2, axisHeight - 3), Qt::AlignCenter,
                         QLocale().toString(time.time(), QStringLiteral("HH:mm")));
    }
}

void Histogram::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter painter(this);
    int tallest = 0;
    for (const HistogramBin& bin : m_bins)
        tallest = std::max(tallest, bin.total());
    const bool blocks = tallest * (blockHeight + blockGap) <= plotHeight;
    const double unit = blocks ? blockHeight + blockGap : plotHeight / static_cast<double>(tallest);

    for (int i = 0; i < static_cast<int>(m_bins.size()); ++i) {
        const QRectF column = columnRect(i);
        const QRectF inner = column.adjusted(column.width() > 6 ? 2 : 0, 0, column.width() > 6 ? -2 : -1, 0);
        if (i == m_walked && hasFocus())
            painter.fillRect(column, t.selection);
        double bottom = plotHeight - 1;
        for (const Part& part : partsOf(m_bins.at(static_cast<std::size_t>(i)), t)) {
            if (part.count == 0)
                continue;
            if (!blocks) {
                const double height = std::max(1.0, part.count * unit);
                painter.fillRect(QRectF(inner.left(), bottom - height, inner.width(), height), part.colour);
                bottom -= height;
                continue;
            }
            for (int n = 0; n < part.count; ++n) {
                painter.fillRect(QRectF(inner.left(), bottom - blockHeight, inner.width(), blockHeight),
                                 part.colour);
                bottom -= blockHeight + blockGap;
            }
        }
    }
    paintAxis(painter);
}

bool Histogram::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bin = binAt(help->pos().x());
        QToolTip::showText(help->globalPos(), bin < 0 ? QString() : plainToolTip(describeBin(bin)), this);
        return true;
    }
    return QWidget::event(event);
}

void Histogram::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_bins.size()) - 1;
    if (last >= 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_walked = std::clamp(m_walked + (event->key() == Qt::Key_Right ? 1 : -1), 0, last);
        setAccessibleDescription(describeBin(m_walked));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
        QToolTip::showText(mapToGlobal(columnRect(m_walked).bottomLeft().toPoint()),
                           plainToolTip(describeBin(m_walked)), this);
        update();
        return;
    }
    if (m_walked >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT binActivated(m_walked);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Histogram::mousePressEvent(QMouseEvent* event) {
    const int bin = binAt(event->position().toPoint().x());
    if (event->button() == Qt::LeftButton && bin >= 0)
        Q_EMIT binActivated(bin);
}

void Histogram::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_walked < 0 && !m_bins.empty())
        m_walked = static_cast<int>(m_bins.size()) - 1;
    update();
}

void Histogram::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
}

} // namespace ui
