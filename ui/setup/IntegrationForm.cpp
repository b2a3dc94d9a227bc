#include "setup/IntegrationForm.h"

#include "setup/FindingLines.h"
#include "setup/SetupPresenter.h"
#include "widgets/Button.h"
#include "widgets/Choices.h"
#include "widgets/Label.h"
#include "widgets/Segments.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

using integration::Integration;

constexpr int inputHeight = 32;

/// The names follow the integration's as long as they are the proposed ones.
void rename(Integration& one, const std::string& name, const std::vector<Integration>& all) {
    std::vector<Integration> others;
    std::copy_if(all.begin(), all.end(), std::back_inserter(others),
                 [&one](const auto& other) { return other.id != one.id; });
    auto proposed = one;
    integration::proposeNames(proposed, others);
    const bool own = !(proposed == one);
    one.name = name;
    if (!own)
        integration::proposeNames(one, others);
}

QWidget* labelled(Label* label, QWidget* control, QWidget* below) {
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(control);
    if (below)
        column->addWidget(below);
    column->addStretch(1);
    return cell;
}

} // namespace

IntegrationForm::IntegrationForm(SetupPresenter& presenter, QWidget* parent)
    : Card(parent)
    , m_presenter(presenter)
    , m_title(new Label({}, Type::Section))
    , m_regionLabel(new Label({}, Type::Caption, Ink::Muted))
    , m_regionFindings(new FindingLines)
    , m_siteLabel(new Label({}, Type::Caption, Ink::Muted))
    , m_site(new Segments({QString(), QString()}))
    , m_languageLabel(new Label({}, Type::Caption, Ink::Muted))
    , m_language(new Segments({QStringLiteral("中文"), QStringLiteral("English")}))
    , m_generationLabel(new Label({}, Type::Caption, Ink::Muted))
    , m_generation(new Segments({QString(), QString()}))
    , m_namesTitle(new Label({}, Type::BodyStrong))
    , m_done(new Button(ButtonKind::Primary, {}, QStringLiteral("chevron-right"))) {
    setObjectName(QStringLiteral("integrationForm"));
    m_done->setObjectName(QStringLiteral("formDone"));
    m_done->setIconAtEnd(true);
    auto* region = new ComboBox;
    m_region = region;
    m_region->setObjectName(QStringLiteral("formRegion"));
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& known : integration::regions())
        m_region->addItem(QString(),
                          QString::fromUtf8(known.id.data(), static_cast<qsizetype>(known.id.size())));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column()->addWidget(m_title);
    column()->addLayout(grid);

    const auto field = [this, grid](int row, int cell, const char* name, auto value, auto check) {
        auto* holder = new QWidget;
        addField(name, value, check, holder);
        grid->addWidget(holder, row, cell);
    };
    field(
        0, 0, "formName", [](Integration& one) -> std::string& { return one.name; },
        integration::checkIntegrationName);
    field(
        0, 1, "formChannel", [](Integration& one) -> std::string& { return one.channel; },
        [](std::string_view) { return std::vector<core::Finding>(); });
    grid->addWidget(labelled(m_regionLabel, m_region, m_regionFindings), 1, 0);
    field(
        1, 1, "formProject", [](Integration& one) -> std::string& { return one.project; },
        [](std::string_view text) {
            return text.empty() ? std::vector<core::Finding>() : integration::checkProject(text);
        });
    auto* choices = new QGridLayout;
    choices->setHorizontalSpacing(16);
    choices->setColumnStretch(0, 1);
    choices->setColumnStretch(1, 1);
    choices->setColumnStretch(2, 1);
    choices->addWidget(labelled(m_siteLabel, m_site, nullptr), 0, 0);
    choices->addWidget(labelled(m_languageLabel, m_language, nullptr), 0, 1);
    choices->addWidget(labelled(m_generationLabel, m_generation, nullptr), 0, 2);
    grid->addLayout(choices, 2, 0, 1, 2);
    grid->addWidget(m_namesTitle, 3, 0, 1, 2);
    field(
        4, 0, "formWebhookId", [](Integration& one) -> std::string& { return one.webhook.id; },
        integration::checkRecordId);
    field(
        4, 1, "formWebhookName", [](Integration& one) -> std::string& { return one.webhook.name; },
        integration::checkRecordName);
    field(
        5, 0, "formTemplateId", [](Integration& one) -> std::string& { return one.contentTemplate.id; },
        integration::checkRecordId);
    field(
        5, 1, "formTemplateName", [](Integration& one) -> std::string& { return one.contentTemplate.name; },
        integration::checkRecordName);
    field(
        6, 0, "formPolicyId", [](Integration& one) -> std::string& { return one.actionPolicy.id; },
        integration::checkRecordId);
    field(
        6, 1, "formPolicyName", [](Integration& one) -> std::string& { return one.actionPolicy.name; },
        integration::checkRecordName);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_done);
    actions->addStretch(1);
    column()->addLayout(actions);

    connect(m_region, &QComboBox::editTextChanged, this, [this](const QString& text) {
        if (m_filling)
            return;
        // A chosen entry reads "cn-hangzhou · China (Hangzhou)".
        const auto id = text.section(QStringLiteral(" · "), 0, 0).trimmed().left(100).toStdString();
        m_presenter.integrations().edit([&id](auto& one) { one.region = id; });
    });
    connect(m_site, &Segments::currentChanged, this, [this](int index) {
        m_presenter.integrations().edit([index](auto& one) {
            one.site = index == 0 ? integration::Site::China : integration::Site::International;
        });
    });
    connect(m_language, &Segments::currentChanged, this, [this](int index) {
        m_presenter.integrations().edit([index](auto& one) {
            one.consoleLanguage =
                index == 0 ? integration::ConsoleLanguage::Chinese : integration::ConsoleLanguage::English;
        });
    });
    connect(m_generation, &Segments::currentChanged, this, [this](int index) {
        m_presenter.integrations().edit([index](auto& one) {
            one.labels =
                index == 0 ? integration::LabelGeneration::Current : integration::LabelGeneration::Older;
        });
    });
    connect(m_done, &QPushButton::clicked, this, &IntegrationForm::closed);
    for (const auto& one : m_fields)
        connect(one.edit, &QLineEdit::returnPressed, this, &IntegrationForm::closed);
    retranslate();
}

void IntegrationForm::addField(const char* name, std::function<std::string&(Integration&)> value,
                               std::function<std::vector<core::Finding>(std::string_view)> check,
                               QWidget* into) {
    Field field;
    field.label = new Label({}, Type::Caption, Ink::Muted);
    field.edit = new QLineEdit;
    field.edit->setObjectName(QLatin1String(name));
    field.edit->setFixedHeight(inputHeight);
    field.edit->setMaxLength(200);
    field.findings = new FindingLines;
    field.value = std::move(value);
    field.check = std::move(check);
    auto* holder = new QVBoxLayout(into);
    holder->setContentsMargins(0, 0, 0, 0);
    holder->addWidget(labelled(field.label, field.edit, field.findings));
    m_fields.push_back(field);
    connect(field.edit, &QLineEdit::textChanged, this, [this, field] { typed(field); });
}

void IntegrationForm::typed(const Field& field) {
    if (m_filling)
        return;
    const auto text = field.edit->text().trimmed().toStdString();
    auto& integrations = m_presenter.integrations();
    if (field.edit == m_fields.front().edit) {
        integrations.edit([&](auto& one) { rename(one, text, integrations.all()); });
    } else {
        integrations.edit([&](auto& one) { field.value(one) = text; });
    }
}

void IntegrationForm::focusName() {
    m_fields.front().edit->setFocus(Qt::OtherFocusReason);
    m_fields.front().edit->selectAll();
}

void IntegrationForm::refresh() {
    const auto* shown = m_presenter.current();
    if (!shown)
        return;
    auto one = *shown;
    m_filling = true;
    for (const auto& field : m_fields) {
        const auto& value = field.value(one);
        const auto text = QString::fromStdString(value);
        // What is being typed may end in a blank, which is not kept.
        if (field.edit->text().trimmed() != text)
            field.edit->setText(text);
        field.findings->setFindings(field.check(value), m_presenter.words());
    }
    if (m_region->currentText().section(QStringLiteral(" · "), 0, 0).trimmed().toStdString() != one.region) {
        const int index = m_region->findData(QString::fromStdString(one.region));
        if (index >= 0)
            m_region->setCurrentIndex(index);
        else
            m_region->setEditText(QString::fromStdString(one.region));
    }
    m_regionFindings->setFindings(one.region.empty() ? std::vector<core::Finding>()
                                                     : integration::checkRegion(one.region),
                                  m_presenter.words());
    m_site->setCurrent(one.site == integration::Site::China ? 0 : 1);
    m_language->setCurrent(one.consoleLanguage == integration::ConsoleLanguage::Chinese ? 0 : 1);
    m_generation->setCurrent(one.labels == integration::LabelGeneration::Current ? 0 : 1);
    m_filling = false;
}

void IntegrationForm::retranslate() {
    m_title->setText(tr("The integration"));
    const std::array<QString, 9> labels{tr("Name"),
                                        tr("Flashduty channel, for the record"),
                                        tr("SLS project"),
                                        tr("Webhook ID"),
                                        tr("Webhook name"),
                                        tr("Content template ID"),
                                        tr("Content template name"),
                                        tr("Action policy ID"),
                                        tr("Action policy name")};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        m_fields[i].label->setText(labels[i]);
        m_fields[i].edit->setAccessibleName(labels[i]);
    }
    m_regionLabel->setText(tr("Region"));
    m_region->setAccessibleName(tr("Region"));
    m_filling = true;
    const bool chinese = m_presenter.words().language() == words::Language::Chinese;
    for (int i = 0; i < m_region->count(); ++i) {
        const auto& known = integration::regions()[static_cast<std::size_t>(i)];
        const auto name = chinese ? known.chinese : known.english;
        m_region->setItemText(i, m_region->itemData(i).toString() + QStringLiteral(" · ") +
                                     QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    m_filling = false;
    m_siteLabel->setText(tr("Alibaba Cloud site"));
    m_site->setTexts({tr("China"), tr("International")});
    m_site->setAccessibleName(tr("Alibaba Cloud site"));
    m_languageLabel->setText(tr("Language of the consoles"));
    m_language->setAccessibleName(tr("Language of the consoles"));
    m_generationLabel->setText(tr("Words of the SLS console"));
    m_generation->setTexts({tr("Current"), tr("Older")});
    m_generation->setAccessibleName(tr("Words of the SLS console"));
    m_namesTitle->setText(tr("What the records are called in SLS"));
    m_done->setText(tr("To the steps"));
    refresh();
}

void IntegrationForm::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
