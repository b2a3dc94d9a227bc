#pragma once

#include "template/TemplateWork.h"

namespace ui {

/// What the button of a fix says: "Add | quote", "Take out the comma", "Write alert.severity".
QString fixLabel(const ShownIssue& issue);

} // namespace ui
