#pragma once

#include <QStringView>

#include <vector>

namespace ui {

enum class TemplatePart { Key, Text, Number, Word, Code, Comment };

/// One coloured part of a line, in UTF-16 units.
struct TemplateToken {
    int from = 0;
    int to = 0;
    TemplatePart part = TemplatePart::Code;

    bool operator==(const TemplateToken&) const = default;
};

/// What is open at the end of a line and goes on in the next one.
enum class TemplateZone { Json = 0, Output = 1, Tag = 2, Comment = 3 };

/// Colours for one line of a template that need not be right: JSON with {{ }}, {% %} and {# #} in it. `zone`
/// is what was open before the line, and becomes what is open behind it.
std::vector<TemplateToken> templateTokens(QStringView line, TemplateZone& zone);

} // namespace ui
