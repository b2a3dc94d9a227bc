#include "setup/PathLines.h"

#include "setup/SetupText.h"
#include "widgets/Badge.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

PathLines::PathLines(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_shown = makeLine("stepPath");
    m_second = makeLine("stepPathOther");
    column->addWidget(m_shown.row);
    column->addWidget(m_second.row);
    m_other = new Label({}, Type::Caption, Ink::Muted);
    m_other->setObjectName(QStringLiteral("stepPathLanguage"));
    m_other->setWordWrap(true);
    column->addWidget(m_other);
}

PathLines::Line PathLines::makeLine(const char* name) {
    Line line;
    line.row = new QWidget(this);
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    line.badge = new Badge(line.row);
    line.text = new Label({}, Type::Body, Ink::Text, line.row);
    line.text->setObjectName(QLatin1String(name));
    line.text->setWordWrap(true);
    row->addWidget(line.badge, 0, Qt::AlignTop);
    row->addWidget(line.text, 1);
    return line;
}

void PathLines::setPath(const integration::StepView& view, const integration::Integration& one) {
    using integration::ConsoleLanguage;
    using integration::LabelGeneration;
    const bool current = one.labels == LabelGeneration::Current;
    const bool chinese = one.consoleLanguage == ConsoleLanguage::Chinese;
    const auto shown = pathText(view, one.consoleLanguage, one.labels);
    const auto second =
        pathText(view, one.consoleLanguage, current ? LabelGeneration::Older : LabelGeneration::Current);
    const auto badge = [](bool newer) {
        return BadgeSpec{{}, newer ? tr("New console") : tr("Older console"), Tone::Unknown, {}, false};
    };
    const bool two = !second.isEmpty() && second != shown;
    m_shown.text->setText(shown);
    m_shown.badge->setVisible(two);
    m_second.row->setVisible(two);
    if (two) {
        m_shown.badge->setSpec(badge(current));
        m_second.badge->setSpec(badge(!current));
        m_second.text->setText(second);
    }
    m_other->setText(
        pathText(view, chinese ? ConsoleLanguage::English : ConsoleLanguage::Chinese, one.labels));
    m_other->setVisible(!m_other->text().isEmpty());
}

void PathLines::setText(const QString& text) {
    m_shown.badge->hide();
    m_shown.text->setText(text);
    m_second.row->hide();
    m_other->hide();
}

bool PathLines::isEmpty() const {
    return m_shown.text->text().isEmpty();
}

} // namespace ui
