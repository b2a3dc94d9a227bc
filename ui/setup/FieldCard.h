#pragma once

#include "integration/StepTable.h"
#include "widgets/Card.h"

#include <functional>
#include <vector>

namespace words {
class Words;
}

namespace ui {

class CopyField;
class Label;
class SetupPresenter;

/// The fields of one console dialog, in its order, drawn from the step table: what to paste, what to choose,
/// what to leave empty; below each what goes wrong there.
class FieldCard : public Card {
    Q_OBJECT
public:
    explicit FieldCard(SetupPresenter& presenter, QWidget* parent = nullptr);

    /// True when the rows were made anew: then they need their place in the tab order.
    bool setFields(const std::vector<integration::StepField>& fields);
    void tabAfter(QWidget* previous);
    void hideSecrets();
    const std::vector<CopyField*>& copyFields() const { return m_copyFields; }

Q_SIGNALS:
    /// An assumed URL is to be replaced by the real one.
    void pasteUrlWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The fields of one line: one, or several that are all left empty.
    using Line = std::vector<integration::StepField>;
    struct Row {
        std::string id;
        bool asCopyField = false;
        bool asChoice = false;
        bool secret = false;
        QWidget* widget = nullptr;
        CopyField* field = nullptr;
        Label* name = nullptr; ///< of a row without a value
        Label* other = nullptr;
        Label* text = nullptr;
    };
    static std::vector<Line> linesOf(const std::vector<integration::StepField>& fields);
    static Row kindOf(const Line& line);
    bool fits(const std::vector<Line>& lines) const;
    void build(const std::vector<Line>& lines);
    void fill(const Row& row, const Line& line);
    void fillCopyField(const Row& row, const integration::StepField& field);
    void fillText(const Row& row, const Line& line);

    SetupPresenter& m_presenter;
    std::vector<Row> m_rows;
    std::vector<QWidget*> m_parts;
    std::vector<CopyField*> m_copyFields;
};

} // namespace ui
