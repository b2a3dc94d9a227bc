#pragma once

#include "widgets/Card.h"

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;

namespace core {
struct Finding;
}
namespace integration {
struct Integration;
}

namespace ui {

class Button;
class FindingLines;
class Label;
class Segments;
class SetupPresenter;

/// What the integration is called and where it lives: name, region, project, site, the console's language and
/// labels, and the ids and names that SLS is to get. Each field is checked and saved while typing.
class IntegrationForm : public Card {
    Q_OBJECT
public:
    explicit IntegrationForm(SetupPresenter& presenter, QWidget* parent = nullptr);
    void refresh();
    void focusName();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        Label* label = nullptr;
        QLineEdit* edit = nullptr;
        FindingLines* findings = nullptr;
        std::function<std::string&(integration::Integration&)> value;
        std::function<std::vector<core::Finding>(std::string_view)> check;
    };
    void addField(const char* name, std::function<std::string&(integration::Integration&)> value,
                  std::function<std::vector<core::Finding>(std::string_view)> check, QWidget* into);
    void typed(const Field& field);
    void retranslate();

    SetupPresenter& m_presenter;
    std::vector<Field> m_fields;
    Label* m_title;
    QComboBox* m_region = nullptr;
    Label* m_regionLabel;
    FindingLines* m_regionFindings;
    Label* m_siteLabel;
    Segments* m_site;
    Label* m_languageLabel;
    Segments* m_language;
    Label* m_generationLabel;
    Segments* m_generation;
    Label* m_namesTitle;
    Button* m_done;
    bool m_filling = false;
};

} // namespace ui
