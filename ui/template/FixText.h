#pragma once

#include "template/TemplateWork.h"

namespace ui {

/// The template leaves out a field that the mapping needs.
bool isFieldLeftOut(const ShownIssue& issue);

/// What the button of a fix says: "Add | quote", "Take out the comma", "Write alert.severity".
QString fixLabel(const ShownIssue& issue);

} // namespace ui
