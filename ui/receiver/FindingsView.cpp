#include "receiver/FindingsView.h"

#include "receiver/DetailsPresenter.h"
#include "receiver/OutsideText.h"
#include "receiver/ReceiverPresenter.h"
#include "receiver/TextBlock.h"
#include "widgets/Badge.h"
#include "widgets/Card.h"
#include "widgets/FocusRing.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/ScrollOver.h"
#include "widgets/ValueChip.h"
#include "widgets/WeightMark.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {
namespace {

Card* cardOf(const core::Finding& finding, const words::Words& words) {
    const auto mark = weightMark(finding.weight);
    auto* card = new Card;
    QVBoxLayout* column = card->column();
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconView(mark.icon, 16, mark.ink), 0, Qt::AlignTop);
    auto* title = new TextBlock(Type::BodyStrong);
    title->setText(words.findingTitle(finding));
    head->addWidget(title, 1);
    head->addWidget(new CertaintyBadge(finding.certainty), 0, Qt::AlignTop);
    column->addLayout(head);
    auto* text = new TextBlock(Type::Body);
    text->setText(words.findingText(finding));
    column->addWidget(text);
    if (!finding.path.empty() || finding.position) {
        auto* place = new QHBoxLayout;
        place->setSpacing(8);
        if (!finding.path.empty())
            place->addWidget(new ValueChip(outsideLine(finding.path, 120)));
        if (finding.position) {
            place->addWidget(
                new Label(FindingsView::tr("Line %1, column %2")
                              .arg(QLocale().toString(static_cast<qulonglong>(finding.position->line)),
                                   QLocale().toString(static_cast<qulonglong>(finding.position->column))),
                          Type::Caption, Ink::Muted));
        }
        place->addStretch(1);
        column->addLayout(place);
    }
    card->setFocusPolicy(Qt::TabFocus);
    card->setAccessibleName(title->text());
    card->setAccessibleDescription(text->text());
    addFocusRing(card, 8);
    return card;
}

} // namespace

FindingsView::FindingsView(ReceiverPresenter& page, DetailsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_presenter(presenter) {
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(12);
    m_scroll = scrollOver(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
}

void FindingsView::refresh() {
    m_cards.clear();
    clearLayout(m_column);
    const auto details = m_presenter.details();
    if (!details)
        return;
    for (const core::Finding& finding : details->findings(m_presenter.alertIndex())) {
        m_cards.push_back(cardOf(finding, m_page.words()));
        m_column->addWidget(m_cards.back());
    }
    if (m_cards.empty()) {
        auto* none =
            new Label(tr("Nothing to tell: this delivery is as it should be."), Type::Body, Ink::Muted);
        none->setWordWrap(true);
        m_column->addWidget(none);
    }
    m_column->addStretch(1);
}

void FindingsView::showFinding(int index) {
    if (index < 0 || index >= static_cast<int>(m_cards.size()))
        return;
    QWidget* card = m_cards[static_cast<std::size_t>(index)];
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(card);
    card->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
