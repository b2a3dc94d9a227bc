#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QCheckBox;
class QHBoxLayout;

namespace ui {

class Button;
class Label;
class Segments;
class SettingsLimitsCard;
class SettingsPresenter;

/// Language and theme at once; where the receiver listens, checked while typing; where the data lies and what
/// bounds it.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(SettingsPresenter& presenter, QString dataFolder, QWidget* parent = nullptr);

    void focusMain(Qt::FocusReason reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeLooks();
    QWidget* makeReceiver();
    QWidget* makeData();
    QHBoxLayout* makeFileRow(QLineEdit*& path, Button*& choose, const QString& name);
    void chooseFile(QLineEdit* into);
    void mirrorTls();
    void mirrorData();
    void retranslate();
    void mirror();

    SettingsPresenter& m_presenter;
    QString m_dataFolder;
    Label* m_looksTitle;
    Label* m_languageLabel;
    Segments* m_language;
    Label* m_themeLabel;
    Segments* m_theme;
    Label* m_receiverTitle;
    QCheckBox* m_receiverOn;
    Label* m_addressLabel;
    QComboBox* m_address;
    Label* m_addressHint;
    Label* m_portLabel;
    QLineEdit* m_port;
    Label* m_portHint;
    Label* m_certificateLabel;
    QLineEdit* m_certificate = nullptr;
    Button* m_certificateChoose = nullptr;
    Label* m_keyLabel;
    QLineEdit* m_key = nullptr;
    Button* m_keyChoose = nullptr;
    Label* m_tlsHint;
    Button* m_apply;
    Label* m_applyHint;
    Label* m_limitsTitle;
    SettingsLimitsCard* m_limitsCard;
    Label* m_dataTitle;
    Label* m_folderLabel;
    Label* m_folder;
    Label* m_bodiesLabel;
    Label* m_bodies;
    Button* m_log;
    Button* m_delete;
    Label* m_deleteQuestion;
    Button* m_deleteReally;
    Button* m_deleteCancel;
    bool m_asking = false; ///< whether everything is to be deleted
    Label* m_saveFailure;
};

} // namespace ui
