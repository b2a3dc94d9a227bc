#include "template/Differences.h"

#include <algorithm>

namespace ui {
namespace {

const alert::TraceRow* find(const alert::MappingTrace& trace, const std::string& field) {
    const auto found =
        std::find_if(trace.begin(), trace.end(), [&field](const auto& row) { return row.field == field; });
    return found == trace.end() || found->value.empty() ? nullptr : &*found;
}

} // namespace

std::vector<FieldDifference> differences(const alert::Reading& standard, const alert::Reading& own) {
    static const alert::MappingTrace none;
    const auto& before = standard.alerts.empty() ? none : standard.alerts.front().trace;
    const auto& after = own.alerts.empty() ? none : own.alerts.front().trace;
    std::vector<FieldDifference> found;
    for (const auto& row : before) {
        if (row.value.empty())
            continue;
        const auto* other = find(after, row.field);
        if (!other)
            found.push_back({row.field, FieldDifference::Kind::Missing, row.value, {}});
        else if (other->value != row.value)
            found.push_back({row.field, FieldDifference::Kind::Changed, row.value, other->value});
    }
    for (const auto& row : after) {
        if (!row.value.empty() && !find(before, row.field))
            found.push_back({row.field, FieldDifference::Kind::Added, {}, row.value});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& left, const auto& right) { return left.kind < right.kind; });
    return found;
}

} // namespace ui
