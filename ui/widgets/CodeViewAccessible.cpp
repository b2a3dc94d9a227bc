#include "widgets/CodeViewAccessible.h"

#include "widgets/CodeView.h"

#include <QAccessibleWidget>

namespace ui {
namespace {

class CodeViewInterface : public QAccessibleWidget {
public:
    explicit CodeViewInterface(CodeView* view)
        : QAccessibleWidget(view, QAccessible::Document) {}

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return static_cast<CodeView*>(widget())->visibleText();
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<CodeView*>(object);
    return view ? new CodeViewInterface(view) : nullptr;
}

} // namespace

void installCodeViewAccessibility() {
    // Qt keeps a factory once, however often it is installed.
    QAccessible::installFactory(makeInterface);
}

} // namespace ui
