#include "Gallery.h"

#include "theme/Icons.h"
#include "widgets/Badge.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Choices.h"
#include "widgets/CodeView.h"
#include "widgets/CopyButton.h"
#include "widgets/CopyField.h"
#include "widgets/EmptyState.h"
#include "widgets/Histogram.h"
#include "widgets/IconView.h"
#include "widgets/KeyValueList.h"
#include "widgets/Label.h"
#include "widgets/SearchField.h"
#include "widgets/Segments.h"
#include "widgets/StepList.h"
#include "widgets/TabBar.h"
#include "widgets/ValueChip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace ui;

namespace {

const CopyText noCopy = [](const QString&) {};

void addTo(QVBoxLayout* column, Card* card, QWidget* field) {
    if (column->count() > 0)
        card->addDivider();
    column->addWidget(field);
}

CopyField* field(FieldKind kind, const char* label, const char* other, const char* value) {
    auto* made = new CopyField(kind, noCopy);
    made->setLabelWidth(124);
    made->setLabels(QString::fromUtf8(label), QString::fromUtf8(other));
    made->setValue(QString::fromUtf8(value));
    return made;
}

Card* fieldCard() {
    auto* card = new Card;
    card->setPadding(0);
    card->column()->setSpacing(0);
    return card;
}

QWidget* copyColumn() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainLabel(QStringLiteral("CopyField"), Type::BodyStrong));
    auto* card = fieldCard();
    auto* rows = card->column();
    addTo(rows, card, field(FieldKind::Copy, "ID", "标识符", "flashduty-sls"));
    auto* focus = field(FieldKind::Copy, "Name", "名称", "Flashduty SLS");
    focus->findChild<CopyButton*>()->setObjectName(QStringLiteral("focusHere"));
    addTo(rows, card, focus);
    auto* copied = field(FieldKind::Copy, "Send Content", "发送内容", "{{ alert | to_json}}");
    copied->findChild<CopyButton*>()->click();
    addTo(rows, card, copied);
    auto* seen = field(FieldKind::Choose, "Send Method", "发送方式", "Send Individually");
    seen->setContradicted(QStringLiteral("Batch"));
    addTo(rows, card, seen);
    addTo(rows, card, field(FieldKind::Choose, "Request Method", "请求方法", "POST"));
    column->addWidget(card);

    column->addWidget(plainLabel(QStringLiteral("SecretField"), Type::BodyStrong));
    auto* secrets = fieldCard();
    auto* url = field(FieldKind::Secret, "Push URL", "推送地址",
                      "https://example.com/?integration_key=0123456789e131");
    url->setMasked(QStringLiteral("…?integration_key=****e131"));
    addTo(secrets->column(), secrets, url);
    auto* token = field(FieldKind::Secret, "Token", "访问令牌", "9f2c51d07ab87f2c");
    token->reveal();
    addTo(secrets->column(), secrets, token);
    auto* key = field(FieldKind::Secret, "App key", "APP Key", "0123456789abcd40aa");
    key->setNote(QStringLiteral("kept until quit"));
    addTo(secrets->column(), secrets, key);
    column->addWidget(secrets);

    auto* empty = new EmptyState(QStringLiteral("inbox"));
    empty->setTitle(QStringLiteral("No deliveries yet"));
    empty->setText(QStringLiteral("Listening on 127.0.0.1:8787. SLS needs a public address to reach it."));
    empty->setPrimary(QStringLiteral("Tunnel commands"), QStringLiteral("terminal"));
    empty->setSecondary(QStringLiteral("Send a sample"));
    auto* ground = new Card;
    ground->column()->addWidget(empty);
    column->addWidget(ground);
    column->addStretch();
    return page;
}

Banner* banner(Tone tone, const char* title, const char* text, const char* action) {
    auto* made = new Banner(tone, QString::fromUtf8(title), QString::fromUtf8(text));
    made->setAction(QString::fromUtf8(action));
    return made;
}

QWidget* middleColumn() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainLabel(QStringLiteral("Banner"), Type::BodyStrong));
    auto* first = banner(Tone::Critical, "An array arrived", "Send Method is set to Batch", "Show");
    first->setIconName(QStringLiteral("contradicted"));
    column->addWidget(first);
    column->addWidget(
        banner(Tone::Warning, "Not proven for 32 days", "The rule may be switched off", "Check"));
    column->addWidget(banner(Tone::Info, "The path is assumed", "Compare it with Flashduty", "Paste URL"));
    auto* closable =
        banner(Tone::Ok, "Accepted with the same key", "Received, not yet proof of an alert", "Details");
    closable->setClosable(true);
    column->addWidget(closable);
    column->addWidget(banner(Tone::Neutral, "Waiting for a delivery",
                             "Since 10:12, up to a minute after saving", "Cancel"));
    column->addWidget(plainLabel(QStringLiteral("StepList"), Type::BodyStrong));
    auto* card = fieldCard();
    card->column()->setContentsMargins(1, 1, 1, 1);
    auto* steps = new StepList;
    steps->setSteps(
        {{0, QStringLiteral("Flashduty"), StepState::Proven, QStringLiteral("test accepted 09:58")},
         {2, QStringLiteral("Content template"), StepState::Contradicted, QStringLiteral("array seen 10:12")},
         {3, QStringLiteral("Action policy"), StepState::Entered, QStringLiteral("waiting for a delivery")},
         {4, QStringLiteral("Rules"), StepState::Stale, QStringLiteral("last seen 21 Oct")},
         {5, QStringLiteral("Check"), StepState::ToDo, {}}});
    steps->setCurrent(1);
    card->column()->addWidget(steps);
    column->addWidget(card);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(new Button(ButtonKind::Primary, QStringLiteral("Primary")));
    buttons->addWidget(new Button(ButtonKind::Normal, QStringLiteral("Normal")));
    buttons->addWidget(new Button(ButtonKind::Link, QStringLiteral("Link")));
    auto* off = new Button(ButtonKind::Normal, QStringLiteral("Off"));
    off->setEnabled(false);
    buttons->addWidget(off);
    auto* reply =
        new Button(ButtonKind::Normal, QStringLiteral("200 at once"), QStringLiteral("chevron-down"));
    reply->setPrefix(QStringLiteral("Reply"));
    reply->setIconAtEnd(true);
    buttons->addStretch();
    column->addLayout(buttons);
    auto* more = new QHBoxLayout;
    more->addWidget(reply);
    more->addWidget(new Button(ButtonKind::Tool, QStringLiteral("Edit"), QStringLiteral("edit")));
    more->addStretch();
    column->addLayout(more);
    column->addStretch();
    return page;
}

QWidget* badgeColumn() {
    auto* card = new Card;
    const auto row = [card](std::initializer_list<QWidget*> badges) {
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        for (QWidget* badge : badges)
            line->addWidget(badge);
        line->addStretch();
        card->column()->addLayout(line);
    };
    using alert::Severity;
    using alert::Status;
    row({new SeverityBadge(Severity::Critical), new SeverityBadge(Severity::Warning),
         new SeverityBadge(Severity::Info)});
    row({new Badge([] { return eventStatusBadge(alert::EventStatus::Ok); }),
         new SeverityBadge(Severity::Unknown)});
    row({new SeverityBadge(Severity::Critical, Status::Resolved),
         new SeverityBadge(Severity::Warning, Status::Resolved),
         new SeverityBadge(Severity::Info, Status::Resolved)});
    row({new Badge([] { return arrayBadge(3); }), new Badge([] { return refusedBadge(); })});
    row({new Badge([] { return verdictBadge(0, 0); }), new Badge([] { return verdictBadge(0, 2); }),
         new Badge([] { return verdictBadge(1, 0); })});
    row({new Badge([] { return statusBadge(Status::Firing); }),
         new Badge([] { return statusBadge(Status::Resolved); })});
    row({new StatusBadge(StepState::Proven), new StatusBadge(StepState::Entered),
         new StatusBadge(StepState::ToDo)});
    row({new StatusBadge(StepState::Stale), new StatusBadge(StepState::Contradicted)});
    row({new CertaintyBadge(core::Certainty::Documented), new CertaintyBadge(core::Certainty::Observed)});
    row({new CertaintyBadge(core::Certainty::Inferred), new CertaintyBadge(core::Certainty::Unknown)});
    card->column()->addStretch();
    return card;
}

} // namespace

std::unique_ptr<QWidget> makeGallery() {
    auto page = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(page.get());
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(16);
    row->addWidget(copyColumn(), 456);
    row->addWidget(middleColumn(), 364);
    row->addWidget(badgeColumn(), 280);
    page->resize(1180, 760);
    return page;
}

std::unique_ptr<QWidget> makeCodeGallery() {
    auto page = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(page.get());
    row->setContentsMargins(20, 20, 20, 20);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    auto* tools = new QHBoxLayout;
    auto* search = new SearchField;
    search->setHint(QStringLiteral("Search title, rule, label, key"));
    tools->addWidget(search, 1);
    auto* severity =
        new Button(ButtonKind::Normal, QStringLiteral("Severity"), QStringLiteral("chevron-down"));
    severity->setIconAtEnd(true);
    severity->setButtonSize(ButtonSize::Small);
    search->setSmall(true);
    tools->addWidget(severity);
    left->addLayout(tools);
    auto* histogram = new Histogram;
    std::vector<HistogramBin> bins(30);
    bins[1].warning = 1;
    bins[4] = {0, 1, 1, 0, 0};
    bins[5].critical = 1;
    bins[8].warning = 1;
    bins[9] = {0, 2, 0, 0, 0};
    bins[17].unknown = 1;
    bins[22] = {2, 0, 0, 0, 0};
    bins[26].refused = 1;
    bins[29].warning = 1;
    histogram->setBins(bins, QDateTime(QDate(2026, 11, 21), QTime(9, 42), QTimeZone::utc()), 120);
    left->addWidget(histogram);
    auto* tabs = new TabBar;
    for (const char* tab : {"Preview", "Mapping", "Body", "Request", "Findings"})
        tabs->addTab(QLatin1String(tab));
    tabs->setCount(4, 2);
    left->addWidget(tabs);
    left->addWidget(
        new Segments({QStringLiteral("Pair test"), QStringLiteral("Firing"), QStringLiteral("Resolved")}));
    auto* combo = new ComboBox;
    combo->addItems({QStringLiteral("Sample: firing, 3 rows"), QStringLiteral("Sample: resolved")});
    combo->setIconName(QStringLiteral("file"));
    left->addWidget(combo);
    auto* box = new CheckBox(QStringLiteral("Entered in SLS"));
    box->setChecked(true);
    left->addWidget(box);
    left->addWidget(new CheckBox(QStringLiteral("Not yet")));
    auto* radio = new RadioButton(QStringLiteral("Built-in receiver"));
    radio->setChecked(true);
    left->addWidget(radio);
    auto* line = new QLineEdit(QStringLiteral("[Test] Gateway 5xx rate is above 5 %"));
    line->setFixedHeight(32);
    left->addWidget(line);
    auto* facts = new KeyValueList(noCopy);
    BadgeSpec cut{QStringLiteral("cut"), QStringLiteral("cut at 2,048"), Tone::Warning, BadgeShape::Bare,
                  false};
    facts->setRows(
        {{QStringLiteral("Severity"), QStringLiteral("SLS 10 → Critical"), false, std::nullopt,
          QStringLiteral("Why")},
         {QStringLiteral("Alert key"), QStringLiteral("2eef5065da51c9c0"), true, std::nullopt, {}},
         {QStringLiteral("fire_results"),
          QStringLiteral(
              "{\"host\":\"pay-gw-03\",\"uri\":\"/v2/charge\",\"status\":\"502\",\"latency\":1234}"),
          true,
          cut,
          {}},
         {QStringLiteral("hostile"),
          QStringLiteral("<b>bold</b> <img src=x> 中文"),
          false,
          std::nullopt,
          {}}});
    auto* factCard = new Card;
    factCard->column()->addWidget(facts);
    left->addWidget(factCard);
    auto* chip = new ValueChip(
        QStringLiteral("https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=****e131"));
    chip->setWrapped(true);
    left->addWidget(chip);
    left->addStretch();
    row->addLayout(left, 1);

    auto* right = new QVBoxLayout;
    auto* json = new CodeView(noCopy);
    json->setObjectName(QStringLiteral("json"));
    json->setBytes(
        QByteArray(
            "{\n  \"alert_name\": \"Gateway 5xx rate\",\n  \"severity\": 10,\n  \"status\": \"firing\",\n"
            "  \"annotations\": {\n    \"title\": \"网关 5xx 比例 7.8 %，超过 5 %\",\n"
            "    \"desc\": \"a\x1b[31mred\xe2\x80\xaegnp.exe\"\n  },\n  \"labels\": { \"env\": \"prod\", "
            "\"ok\": true, \"none\": null },\n"
            "  \"fire_results\": [ "
            "{\"host\":\"pay-gw-03\",\"uri\":\"/v2/"
            "charge\",\"status\":\"502\",\"latency_ms\":1234,\"note\":\"a long line that has to be broken "
            "into rows\"} ]\n"
            "  \"desc\": {{ alert.annotations.desc | quote }}\n}\n"),
        CodeMode::Json);
    json->setError(static_cast<std::size_t>(json->bytes().indexOf("\"desc\": {{")),
                   QStringLiteral("a comma is missing"));
    json->find(QStringLiteral("severity"));
    right->addWidget(json, 3);
    auto* hex = new CodeView(noCopy);
    hex->setBytes(
        QByteArray("{\"alert\":\"\xe7\xbd\x91\xe5\x85\xb3\"}\r\n\0\x01\x02 the quick brown fox", 43),
        CodeMode::Hex);
    right->addWidget(hex, 1);
    row->addLayout(right, 1);
    page->resize(1180, 760);
    return page;
}

std::unique_ptr<QWidget> makeIconGallery() {
    auto page = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(page.get());
    int at = 0;
    for (const QString& name : iconNames()) {
        auto* cell = new QHBoxLayout;
        cell->addWidget(new IconView(name, 20, Ink::Text));
        cell->addWidget(new IconView(name, 16, Ink::Text));
        cell->addWidget(new IconView(name, 14, Ink::Accent));
        cell->addWidget(plainLabel(name, Type::Caption, Ink::Muted), 1);
        grid->addLayout(cell, at / 5, at % 5);
        ++at;
    }
    page->resize(1000, 600);
    return page;
}
