#pragma once

#include "integration/PushUrl.h"
#include "widgets/Card.h"

class QLineEdit;

namespace ui {

class Button;
class CopyField;
class FindingLines;
class Label;
class SecretEdit;
class Segments;
class SetupPresenter;

/// Step 0: how the push URL gets in. Pasted, or made from host and key; checked while typing; what is wrong
/// with it and how it would read mended. Once it is taken, no field holds the key any more.
class PushUrlPanel : public Card {
    Q_OBJECT
public:
    explicit PushUrlPanel(SetupPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    /// To the field that waits for something.
    void focusEntry();
    /// Asks for another URL instead of the one that is kept.
    void replace();
    void hideSecrets();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool isEntering() const;
    bool isComposing() const;
    void read();
    /// By value: the entry that it may come from is cleared meanwhile.
    void take(integration::PushUrl url);
    void clearEntry();

    SetupPresenter& m_presenter;
    integration::PushUrl m_read;
    bool m_replacing = false;
    std::string m_of; ///< id of the integration that the entry is for
    Label* m_title;
    Segments* m_way;
    QWidget* m_entry;
    SecretEdit* m_url;
    QWidget* m_parts;
    QLineEdit* m_host;
    QLineEdit* m_key;
    FindingLines* m_findings;
    Label* m_preview;
    Button* m_use;
    Button* m_mend;
    Button* m_cancel;
    CopyField* m_taken;
    QWidget* m_keptRow;
    Label* m_kept;
    Button* m_again;
    Button* m_replace;
};

} // namespace ui
