#pragma once

#include "widgets/BadgeSpec.h"
#include "widgets/CopyText.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace ui {

/// One line of a list of facts.
struct KeyValue {
    QString key;
    QString value;
    bool mono = false;
    std::optional<BadgeSpec> note; ///< behind the value: "cut at 2,048"; drawn as its spec says
    QString link;                  ///< words that can be clicked behind the value: "Why"

    bool operator==(const KeyValue&) const = default;
};

/// Facts, one a row: key at the left in the muted ink, value as plain text, shortened with the whole text in
/// the tool tip. One tab stop; Up and Down walk the rows, Ctrl+C copies the value, Enter follows the link.
class KeyValueList : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueList(CopyText copy, QWidget* parent = nullptr);

    void setRows(const std::vector<KeyValue>& rows);
    const std::vector<KeyValue>& rows() const { return m_rows; }
    void setKeyWidth(int width); ///< 112 by default
    int current() const { return m_current; }

Q_SIGNALS:
    void linkActivated(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void walkTo(int row);

    CopyText m_copy;
    std::vector<KeyValue> m_rows;
    std::vector<QWidget*> m_lines;
    QVBoxLayout* m_column;
    int m_keyWidth = 112;
    int m_current = 0;
};

} // namespace ui
