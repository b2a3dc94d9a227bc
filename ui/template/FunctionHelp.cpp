#include "template/FunctionHelp.h"

#include "receiver/Ground.h"
#include "receiver/TextBlock.h"
#include "template/FunctionListModel.h"
#include "template/TemplatePresenter.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/FocusRing.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/SearchField.h"
#include "widgets/ValueChip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

namespace ui {

FunctionHelp::FunctionHelp(TemplatePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new FunctionListModel(presenter.sharedWords(), this))
    , m_search(new SearchField)
    , m_list(new QListView)
    , m_none(new Label({}, Type::Body, Ink::Muted))
    , m_details(new Ground(Ground::Fill::Surface, Qt::TopEdge))
    , m_name(new Label({}, Type::MonoStrong))
    , m_certainty(new CertaintyBadge)
    , m_help(new TextBlock(Type::Body))
    , m_example(new ValueChip)
    , m_result(new ValueChip)
    , m_insert(new Button(ButtonKind::Normal, {}, QStringLiteral("plus"))) {
    setObjectName(QStringLiteral("functionHelp"));
    m_search->setObjectName(QStringLiteral("functionSearch"));
    m_list->setObjectName(QStringLiteral("functionList"));
    m_name->setObjectName(QStringLiteral("functionName"));
    m_insert->setObjectName(QStringLiteral("functionInsert"));
    m_search->setSmall(true);
    m_insert->setButtonSize(ButtonSize::Small);
    m_name->setElided(true);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    m_none->setContentsMargins(16, 12, 16, 12);
    m_none->setWordWrap(true);
    m_none->hide();
    addFocusRing(m_list, 0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new Ground(Ground::Fill::Surface, Qt::BottomEdge);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_search, 1);
    column->addWidget(bar);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(16, 10, 16, 10);
    details->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_certainty);
    head->addWidget(m_insert);
    details->addLayout(head);
    details->addWidget(m_help);
    auto* example = new QHBoxLayout;
    example->setSpacing(8);
    example->addWidget(m_example);
    example->addWidget(new IconView(QStringLiteral("arrow-right"), 16, Ink::Muted));
    example->addWidget(m_result);
    example->addStretch(1);
    details->addLayout(example);
    column->addWidget(m_details);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearch(text);
        m_list->setCurrentIndex(m_model->index(0, 0));
        showFunction();
    });
    m_search->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FunctionHelp::showFunction);
    const auto insert = [this] { Q_EMIT insertWanted(insertion()); };
    connect(m_insert, &QPushButton::clicked, this, insert);
    connect(m_list, &QListView::activated, this, insert);
    connect(&presenter, &TemplatePresenter::wordsChanged, this, &FunctionHelp::retranslate);
    retranslate();
}

void FunctionHelp::open(const QString& name) {
    m_search->setText(content_template::findFunction(name.toStdString()) ? name : QString());
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString FunctionHelp::insertion() const {
    const auto* function = m_model->at(m_list->currentIndex().row());
    if (!function)
        return {};
    const auto name = QString::fromUtf8(function->name.data(), static_cast<qsizetype>(function->name.size()));
    return function->signature().isFilter ? QString(QStringLiteral(" | ") + name)
                                          : QString(name + QStringLiteral("()"));
}

void FunctionHelp::showFunction() {
    const auto* function = m_model->at(m_list->currentIndex().row());
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    m_details->setVisible(function != nullptr);
    if (!function)
        return;
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    m_name->setText(signatureText(*function));
    m_certainty->setCertainty(function->certainty);
    m_help->setText(m_presenter.words().functionHelp(function->name));
    const auto& example = function->examples.front();
    m_example->setText(text(example.content));
    m_result->setText(text(example.result));
    m_insert->setAccessibleDescription(insertion());
}

bool FunctionHelp::eventFilter(QObject* watched, QEvent* event) {
    // Up and Down walk the list while the words are typed.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_model->rowCount())
                m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FunctionHelp::retranslate() {
    m_model->setWords(m_presenter.sharedWords());
    m_search->setHint(tr("Search in 54 functions"));
    m_list->setAccessibleName(tr("Functions"));
    m_none->setText(tr("No function is called so, and none says so of itself."));
    m_insert->setText(tr("Insert"));
    m_list->setCurrentIndex(m_model->index(0, 0));
    showFunction();
}

void FunctionHelp::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
