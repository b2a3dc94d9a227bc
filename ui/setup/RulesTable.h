#pragma once

#include "integration/Integration.h"
#include "setup/EvidenceReader.h"
#include "widgets/BadgeSpec.h"

#include <QTableWidget>

#include <vector>

namespace ui {

/// What is known of a rule: the person's own tick, and what of it arrived.
BadgeSpec ruleBadge(const integration::Rule& rule, const RuleSeen& seen);

/// The rules of an integration: tick, name, ID, when it last came firing and resolved, and what follows.
/// Space ticks the current one, Delete takes it off the list.
class RulesTable : public QTableWidget {
    Q_OBJECT
public:
    enum Column { EnteredColumn, RuleColumn, IdColumn, FiringColumn, RecoveryColumn, StateColumn };

    explicit RulesTable(QWidget* parent = nullptr);
    void setRules(const std::vector<integration::Rule>& rules, const Evidence& evidence, std::int64_t nowUs);

Q_SIGNALS:
    void tickWanted(int row, bool entered);
    void removeWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggle(int row);
    void placeColumns();
};

} // namespace ui
