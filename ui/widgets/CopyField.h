#pragma once

#include "widgets/CopyText.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Badge;
class Button;
class CopyButton;
class IconView;
class Label;
class ValueChip;

enum class FieldKind {
    Copy,   ///< a value to paste: chip and "Copy"
    Choose, ///< an option to pick: a radio mark and "Choose"
    Secret, ///< masked; can be shown for a while and copied
};

/// One row of a form in another program: its label in both languages, the value, what to do with it.
class CopyField : public QWidget {
    Q_OBJECT
public:
    CopyField(FieldKind kind, CopyText copy, QWidget* parent = nullptr);

    /// The console's label in the user's language, and in the other one below it.
    void setLabels(const QString& label, const QString& other);
    void setLabelWidth(int width); ///< 200 by default
    void setValue(const QString& value);
    QString value() const { return m_value; }
    /// What a secret shows while hidden; by default "****" and the last four characters.
    void setMasked(const QString& masked);
    /// What else the value is called; muted, right beside it.
    void setAlias(const QString& alias);
    /// A remark, muted; with the warning's icon and ink when `warn`. Beside the value where it fits, else
    /// below it over as many lines as it needs: what helps is never cut.
    void setNote(const QString& note, bool warn = false);
    /// A link behind the note; empty: none. noteActionTriggered() follows its click.
    void setNoteAction(const QString& text);
    /// What was seen instead: a bar at the left and a badge. Empty: not contradicted.
    void setContradicted(const QString& seen);
    void setWrapped(bool wrapped); ///< long values break into lines

    bool isRevealed() const { return m_hideIn > 0; }
    void reveal();
    void hideSecret();
    void setRevealTime(std::chrono::seconds time);         ///< 20 s by default
    void setTickTime(std::chrono::milliseconds oneSecond); ///< how long a second takes, for tests
    void setFeedbackTime(std::chrono::milliseconds time);  ///< of "Copied"

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied();
    void noteActionTriggered();
    void revealedChanged(bool revealed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void tick();
    void placeNote();

    FieldKind m_kind;
    QString m_value;
    QString m_masked;
    QString m_noteText;
    bool m_warn = false;
    QString m_seenText;
    int m_revealSeconds = 20;
    int m_hideIn = 0; // seconds until the secret is hidden again; 0: hidden
    QTimer m_tick;
    Label* m_label;
    Label* m_other;
    QWidget* m_names;
    IconView* m_mark;
    ValueChip* m_chip;
    Label* m_option;
    Label* m_alias;
    QWidget* m_noteRow;
    IconView* m_noteIcon;
    Label* m_note;
    Button* m_noteAction;
    QVBoxLayout* m_values;
    QHBoxLayout* m_first;
    bool m_noteBelow = false;
    Badge* m_seen;
    Label* m_choose;
    Button* m_eye;
    CopyButton* m_copy;
};

} // namespace ui
