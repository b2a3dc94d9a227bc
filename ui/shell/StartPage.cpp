#include "shell/StartPage.h"

#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace ui {
namespace {

constexpr int columnWidth = 720;
constexpr int boxWidth = 150;
constexpr int arrowWidth = 40;
constexpr int rowHeight = 56;

/// The arrow between two boxes of the chain.
class Arrow : public QWidget {
public:
    explicit Arrow(QWidget* parent)
        : QWidget(parent) {
        setFixedWidth(arrowWidth);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(this).control, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double y = height() / 2.0;
        const double end = width() - 5.0;
        painter.drawLine(QPointF(5, y), QPointF(end, y));
        painter.drawPolyline(
            std::array<QPointF, 3>{QPointF(end - 5, y - 4), QPointF(end, y), QPointF(end - 5, y + 4)}.data(),
            3);
    }
};

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto* ground = new QWidget;
    scroll->setWidget(ground);
    auto* centring = new QHBoxLayout(ground);
    centring->setContentsMargins(24, 0, 24, 24);
    auto* column = new QWidget(ground);
    column->setFixedWidth(columnWidth);
    centring->addStretch(1);
    centring->addWidget(column);
    centring->addStretch(1);

    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 56, 0, 0);
    layout->setSpacing(0);
    m_title = new Label({}, Type::Title, Ink::Text, column);
    m_title->setObjectName(QStringLiteral("startTitle"));
    m_subtitle = new Label({}, Type::Body, Ink::Muted, column);
    m_subtitle->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_subtitle);
    layout->addSpacing(24);
    layout->addWidget(makeChain());
    layout->addSpacing(24);

    m_new = new Button(ButtonKind::Primary, {}, QStringLiteral("plus"), column);
    m_new->setObjectName(QStringLiteral("startNew"));
    m_file = new Button(ButtonKind::Normal, {}, {}, column);
    m_file->setObjectName(QStringLiteral("startFile"));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_new);
    actions->addWidget(m_file);
    actions->addStretch(1);
    layout->addLayout(actions);
    layout->addSpacing(10);
    m_need = new Label({}, Type::Caption, Ink::Muted, column);
    m_need->setWordWrap(true);
    layout->addWidget(m_need);
    layout->addSpacing(32);

    m_waysTitle = new Label({}, Type::BodyStrong, Ink::Text, column);
    layout->addWidget(m_waysTitle);
    layout->addSpacing(8);
    layout->addWidget(makeWays());
    layout->addSpacing(16);

    auto* promise = new QHBoxLayout;
    promise->setSpacing(8);
    promise->addWidget(new IconView(QStringLiteral("lock"), 16, Ink::Muted, column), 0, Qt::AlignTop);
    m_promise = new Label({}, Type::Caption, Ink::Muted, column);
    m_promise->setWordWrap(true);
    promise->addWidget(m_promise, 1);
    layout->addLayout(promise);
    layout->addStretch(1);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_file, &QPushButton::clicked, this, &StartPage::fileWanted);
    connect(m_integration.button, &QPushButton::clicked, this, &StartPage::sampleIntegrationWanted);
    connect(m_receiver.button, &QPushButton::clicked, this, &StartPage::receiverWanted);
    connect(m_sample.button, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_paste.button, &QPushButton::clicked, this, &StartPage::pasteWanted);
    retranslate();
}

QWidget* StartPage::makeChain() {
    auto* chain = new QWidget(this);
    auto* layout = new QVBoxLayout(chain);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);

    auto* sides = new QHBoxLayout;
    m_sideSls = new Label({}, Type::Caption, Ink::Muted, chain);
    m_sideFlashduty = new Label({}, Type::Caption, Ink::Muted, chain);
    m_sideFlashduty->setFixedWidth(boxWidth);
    sides->addWidget(m_sideSls, 1);
    sides->addWidget(m_sideFlashduty);
    layout->addLayout(sides);

    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(0);
    for (const auto* name : {"bell", "setup", "send", "shield"}) {
        if (!m_chainTitles.empty())
            boxes->addWidget(new Arrow(chain));
        auto* box = new Card(chain);
        box->setFixedWidth(boxWidth);
        auto* inside = box->column();
        inside->setContentsMargins(12, 10, 8, 10);
        inside->setSpacing(4);
        auto* head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new IconView(QLatin1String(name), 20, Ink::Accent, box));
        m_chainTitles.push_back(new Label({}, Type::BodyStrong, Ink::Text, box));
        head->addWidget(m_chainTitles.back(), 1);
        inside->addLayout(head);
        m_chainTexts.push_back(new Label({}, Type::Caption, Ink::Muted, box));
        m_chainTexts.back()->setWordWrap(true);
        inside->addWidget(m_chainTexts.back());
        inside->addStretch(1);
        boxes->addWidget(box);
    }
    layout->addLayout(boxes);
    return chain;
}

QWidget* StartPage::makeWays() {
    auto* card = new Card(this);
    card->setPadding(0);
    auto* layout = card->column();
    layout->setSpacing(0);
    m_integration = makeWay(QStringLiteral("setup"), card);
    m_integration.button->setObjectName(QStringLiteral("startSampleIntegration"));
    layout->addWidget(m_integration.title->parentWidget());
    card->addDivider();
    m_receiver = makeWay(QStringLiteral("inbox"), card);
    m_receiver.button->setObjectName(QStringLiteral("startOpenReceiver"));
    layout->addWidget(m_receiver.title->parentWidget());
    card->addDivider();
    m_sample = makeWay(QStringLiteral("play"), card);
    m_sample.button->setObjectName(QStringLiteral("startSample"));
    layout->addWidget(m_sample.title->parentWidget());
    card->addDivider();
    m_paste = makeWay(QStringLiteral("paste"), card);
    m_paste.button->setObjectName(QStringLiteral("startPaste"));
    layout->addWidget(m_paste.title->parentWidget());
    return card;
}

StartPage::Way StartPage::makeWay(const QString& iconName, QWidget* parent) {
    auto* row = new QWidget(parent);
    row->setMinimumHeight(rowHeight);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(new IconView(iconName, 20, Ink::Muted, row));
    Way way{};
    way.title = new Label({}, Type::Body, Ink::Text, row);
    way.text = new Label({}, Type::Caption, Ink::Muted, row);
    way.text->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(way.title);
    words->addWidget(way.text);
    layout->addLayout(words, 1);
    way.button = new Button(ButtonKind::Normal, {}, {}, row);
    way.button->setButtonSize(ButtonSize::Small);
    layout->addWidget(way.button);
    return way;
}

void StartPage::focusMain(Qt::FocusReason reason) {
    m_new->setFocus(reason);
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate() {
    m_title->setText(tr("Connect SLS alerts to Flashduty"));
    m_subtitle->setText(
        tr("Lists every value for both consoles, ready to copy, and shows what really arrives."));
    m_sideSls->setText(tr("Alibaba Cloud SLS"));
    m_sideFlashduty->setText(tr("Flashduty"));
    const std::array<QString, 4> titles{tr("Alert rule"), tr("Action policy"), tr("Webhook"),
                                        tr("Integration")};
    const std::array<QString, 4> texts{tr("Fires when its condition is met"),
                                       tr("Picks channel and template"), tr("Posts to the push URL"),
                                       tr("Opens an alert, calls people")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        m_chainTitles[i]->setText(titles[i]);
        m_chainTexts[i]->setText(texts[i]);
    }
    m_new->setText(tr("New integration"));
    m_file->setText(tr("Open integration file…"));
    m_need->setText(
        tr("You need to manage integrations in Flashduty and to use the SLS console. Someone else "
           "has those rights? Every value can be copied for them."));
    m_integration.title->setText(tr("Look at a sample integration"));
    m_integration.text->setText(tr("Six steps with invented names, marked as a sample"));
    m_integration.button->setText(tr("Open sample steps"));
    m_receiver.title->setText(tr("Only the receiver"));
    m_receiver.text->setText(tr("See what SLS really sends, without changing any setting"));
    m_receiver.button->setText(tr("Open the receiver"));
    m_waysTitle->setText(tr("You can also start here"));
    m_sample.title->setText(tr("Try a sample alert"));
    m_sample.text->setText(tr("No network needed: see what Flashduty would show"));
    m_sample.button->setText(tr("Open sample"));
    m_paste.title->setText(tr("Paste an alert body"));
    m_paste.text->setText(tr("Copied from SLS, from a log or from Flashduty"));
    m_paste.button->setText(tr("Paste"));
    m_promise->setText(tr("Everything runs on this computer: no account, and nothing is uploaded. Keys are "
                          "kept in the system's keychain only."));
}

} // namespace ui
