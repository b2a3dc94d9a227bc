#include "widgets/BadgeSpec.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace ui {
namespace {

struct Badges {
    Q_DECLARE_TR_FUNCTIONS(ui::Badges)
};

constexpr int height = 20;
constexpr int iconSide = 14;
constexpr int gap = 4;
constexpr int left = 5;
constexpr int right = 6;

QFont fontOf(const BadgeSpec& spec) {
    return font(spec.strong ? Type::CaptionStrong : Type::Caption);
}

int paddings(const BadgeSpec& spec) {
    return spec.shape == BadgeShape::Bare ? 0 : left + right;
}

} // namespace

QString severityText(alert::Severity severity) {
    switch (severity) {
    case alert::Severity::Critical:
        return Badges::tr("Critical");
    case alert::Severity::Warning:
        return Badges::tr("Warning");
    case alert::Severity::Info:
        return Badges::tr("Info");
    case alert::Severity::Unknown:
        break;
    }
    return Badges::tr("Unknown");
}

QString certaintyText(core::Certainty certainty) {
    switch (certainty) {
    case core::Certainty::Documented:
        return Badges::tr("Documented");
    case core::Certainty::Observed:
        return Badges::tr("Observed");
    case core::Certainty::Inferred:
        return Badges::tr("Inferred");
    case core::Certainty::Unknown:
        break;
    }
    return Badges::tr("Unknown", "certainty");
}

QString stepText(StepState state) {
    switch (state) {
    case StepState::ToDo:
        return Badges::tr("To do");
    case StepState::Entered:
        return Badges::tr("Entered");
    case StepState::Proven:
        return Badges::tr("Proven");
    case StepState::Stale:
        return Badges::tr("Stale");
    case StepState::Accepted:
        return Badges::tr("Accepted");
    case StepState::Seen:
        return Badges::tr("Seen");
    case StepState::Contradicted:
        break;
    }
    return Badges::tr("Contradicted");
}

BadgeSpec severityBadge(alert::Severity severity, alert::Status status) {
    BadgeSpec spec;
    spec.text = severityText(severity);
    switch (severity) {
    case alert::Severity::Critical:
        spec.icon = QStringLiteral("critical");
        spec.tone = Tone::Critical;
        break;
    case alert::Severity::Warning:
        spec.icon = QStringLiteral("warning");
        spec.tone = Tone::Warning;
        break;
    case alert::Severity::Info:
        spec.icon = QStringLiteral("info");
        spec.tone = Tone::Info;
        break;
    case alert::Severity::Unknown:
        spec.icon = QStringLiteral("unknown");
        spec.tone = Tone::Unknown;
        break;
    }
    if (status == alert::Status::Resolved)
        spec.shape = BadgeShape::Outlined;
    return spec;
}

BadgeSpec eventStatusBadge(alert::EventStatus status) {
    switch (status) {
    case alert::EventStatus::Ok:
        return {QStringLiteral("ok"), Badges::tr("Ok"), Tone::Ok};
    case alert::EventStatus::Info:
        return severityBadge(alert::Severity::Info, alert::Status::Firing);
    case alert::EventStatus::Warning:
        return severityBadge(alert::Severity::Warning, alert::Status::Firing);
    case alert::EventStatus::Critical:
        return severityBadge(alert::Severity::Critical, alert::Status::Firing);
    case alert::EventStatus::Unknown:
        break;
    }
    return severityBadge(alert::Severity::Unknown, alert::Status::Firing);
}

BadgeSpec statusBadge(alert::Status status) {
    BadgeSpec spec;
    spec.shape = BadgeShape::Bare;
    spec.strong = false;
    switch (status) {
    case alert::Status::Firing:
        spec.icon = QStringLiteral("bell");
        spec.text = Badges::tr("Firing");
        spec.plainText = true;
        return spec;
    case alert::Status::Resolved:
        spec.icon = QStringLiteral("check");
        spec.text = Badges::tr("Resolved");
        spec.tone = Tone::Ok;
        return spec;
    case alert::Status::Unknown:
        break;
    }
    spec.icon = QStringLiteral("unknown");
    spec.text = Badges::tr("Unknown");
    return spec;
}

BadgeSpec arrayBadge(int alerts) {
    return {QStringLiteral("array"), Badges::tr("Array × %1").arg(QLocale().toString(alerts)),
            Tone::Critical};
}

BadgeSpec refusedBadge() {
    return {QStringLiteral("refused"), Badges::tr("Refused"), Tone::Unknown};
}

BadgeSpec verdictBadge(int errors, int findings) {
    BadgeSpec spec;
    spec.shape = BadgeShape::Bare;
    if (errors > 0) {
        spec.icon = QStringLiteral("critical");
        spec.text =
            errors == 1 ? Badges::tr("1 error") : Badges::tr("%1 errors").arg(QLocale().toString(errors));
        spec.tone = Tone::Critical;
    } else if (findings > 0) {
        spec.icon = QStringLiteral("warning");
        spec.text = findings == 1 ? Badges::tr("1 finding")
                                  : Badges::tr("%1 findings").arg(QLocale().toString(findings));
        spec.tone = Tone::Warning;
    } else {
        spec.icon = QStringLiteral("check");
        spec.text = Badges::tr("OK");
        spec.tone = Tone::Ok;
        spec.strong = false;
    }
    return spec;
}

BadgeSpec stepBadge(StepState state) {
    BadgeSpec spec;
    spec.text = stepText(state);
    switch (state) {
    case StepState::ToDo:
        spec.icon = QStringLiteral("todo");
        spec.shape = BadgeShape::Outlined;
        break;
    case StepState::Entered:
        spec.icon = QStringLiteral("entered");
        spec.tone = Tone::Accent;
        break;
    case StepState::Proven:
        spec.icon = QStringLiteral("proven");
        spec.tone = Tone::Ok;
        break;
    case StepState::Accepted:
        spec.icon = QStringLiteral("check");
        spec.tone = Tone::Info;
        break;
    case StepState::Seen:
        spec.icon = QStringLiteral("ok");
        spec.tone = Tone::Ok;
        break;
    case StepState::Stale:
        spec.icon = QStringLiteral("clock");
        spec.tone = Tone::Warning;
        break;
    case StepState::Contradicted:
        spec.icon = QStringLiteral("contradicted");
        spec.tone = Tone::Critical;
        break;
    }
    return spec;
}

BadgeSpec certaintyBadge(core::Certainty certainty) {
    BadgeSpec spec;
    spec.text = certaintyText(certainty);
    spec.shape = BadgeShape::Bare;
    spec.strong = false;
    switch (certainty) {
    case core::Certainty::Documented:
        spec.icon = QStringLiteral("documented");
        spec.tone = Tone::Ok;
        break;
    case core::Certainty::Observed:
        spec.icon = QStringLiteral("eye");
        spec.tone = Tone::Info;
        break;
    case core::Certainty::Inferred:
        spec.icon = QStringLiteral("inferred");
        spec.tone = Tone::Warning;
        break;
    case core::Certainty::Unknown:
        spec.icon = QStringLiteral("unknown");
        spec.tone = Tone::Unknown;
        break;
    }
    return spec;
}

QSize badgeSize(const BadgeSpec& spec) {
    int width = paddings(spec) + qCeil(QFontMetricsF(fontOf(spec)).horizontalAdvance(spec.text));
    if (!spec.icon.isEmpty())
        width += iconSide + (spec.text.isEmpty() ? 0 : gap);
    return {width, height};
}

QRect paintBadge(QPainter* painter, const QRect& rect, const BadgeSpec& spec, const Tokens& t) {
    QRect box(rect.topLeft(), badgeSize(spec));
    box.setWidth(std::min(box.width(), rect.width()));
    box.moveTop(rect.top() + (rect.height() - height) / 2);

    const QColor tone = spec.shape == BadgeShape::Outlined ? t.muted : t.ink(spec.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (spec.shape == BadgeShape::Filled) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.ground(spec.tone));
        painter->drawRoundedRect(box, 4, 4);
    } else if (spec.shape == BadgeShape::Outlined) {
        painter->setPen(QPen(t.edge, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    int x = box.left() + (spec.shape == BadgeShape::Bare ? 0 : left);
    const int end = box.right() + 1 - (spec.shape == BadgeShape::Bare ? 0 : right);
    if (!spec.icon.isEmpty()) {
        paintIcon(painter, QRectF(x, box.top() + (height - iconSide) / 2.0, iconSide, iconSide), spec.icon,
                  spec.plainText ? t.text : tone);
        x += iconSide + gap;
    }
    if (!spec.text.isEmpty() && end > x) {
        const QFont face = fontOf(spec);
        const QString text = QFontMetrics(face).elidedText(spec.text, Qt::ElideRight, end - x + 1);
        painter->setFont(face);
        painter->setPen(spec.plainText ? t.text : spec.mutedText ? t.muted : tone);
        painter->drawText(QRect(x, box.top(), end - x + 2, height),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    painter->restore();
    return box;
}

} // namespace ui
