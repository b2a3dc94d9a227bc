#include "widgets/PlainText.h"

#include <QWidget>

namespace ui {

QString plainToolTip(const QString& text) {
    constexpr qsizetype limit = 2000;
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > limit ? QString(text.left(limit) + QChar(0x2026)) : text;
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + shown.toHtmlEscaped() +
           QStringLiteral("</p>");
}

void setPlainToolTip(QWidget* widget, const QString& text) {
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(text);
}

} // namespace ui
