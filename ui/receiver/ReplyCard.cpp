#include "receiver/ReplyCard.h"

#include "receiver/ReceiverPresenter.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Choices.h"
#include "widgets/Label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {
namespace {

using Kind = receiver::ReplyPolicy::Kind;

constexpr int inputHeight = 32;
constexpr int usualRedirect = 302;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::ReplyCard)
};

Label* wrapped(Ink ink, Type type = Type::Body) {
    auto* label = new Label({}, type, ink);
    label->setWordWrap(true);
    return label;
}

int numberIn(const QLineEdit* edit) {
    bool good = false;
    const int value = edit->text().trimmed().toInt(&good);
    return good ? value : -1;
}

} // namespace

QString replyPolicyWords(const receiver::ReplyPolicy& policy) {
    const QString status = QString::number(policy.status);
    QString what;
    switch (policy.kind) {
    case Kind::Ok:
        what = QStringLiteral("200");
        break;
    case Kind::Status:
        what = status;
        break;
    case Kind::Drop:
        what = Tr::tr("no answer");
        break;
    case Kind::Redirect:
        what = Tr::tr("redirect %1").arg(status);
        break;
    case Kind::FailFirst:
        what = Tr::tr("%1 to the first %2").arg(status, QString::number(policy.failures));
        break;
    }
    if (policy.isPlain())
        return Tr::tr("200 at once");
    return policy.delay.count() == 0
               ? what
               : Tr::tr("%1 after %2 ms").arg(what, QLocale().toString(qlonglong{policy.delay.count()}));
}

ReplyCard::ReplyCard(ReceiverPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_title(new Label({}, Type::Section))
    , m_close(new Button(ButtonKind::Bare, {}, QStringLiteral("close")))
    , m_intro(wrapped(Ink::Muted))
    , m_kindLabel(new Label)
    , m_kind(new ComboBox)
    , m_statusLabel(new Label)
    , m_status(new QLineEdit)
    , m_failuresLabel(new Label)
    , m_failures(new QLineEdit)
    , m_locationLabel(new Label)
    , m_location(new QLineEdit)
    , m_delayLabel(new Label)
    , m_delay(new QLineEdit)
    , m_hint(wrapped(Ink::Muted, Type::Caption))
    , m_apply(new Button(ButtonKind::Primary))
    , m_plain(new Button(ButtonKind::Normal)) {
    setObjectName(QStringLiteral("replyCard"));
    m_kind->setObjectName(QStringLiteral("replyKind"));
    m_status->setObjectName(QStringLiteral("replyStatus"));
    m_failures->setObjectName(QStringLiteral("replyFailures"));
    m_location->setObjectName(QStringLiteral("replyLocation"));
    m_delay->setObjectName(QStringLiteral("replyDelay"));
    m_apply->setObjectName(QStringLiteral("replyApply"));
    m_plain->setObjectName(QStringLiteral("replyPlain"));
    m_location->setMaxLength(2000);
    for (QLineEdit* edit : {m_status, m_failures, m_location, m_delay})
        edit->setFixedHeight(inputHeight);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_intro);
    auto* card = new Card;
    auto* grid = new QGridLayout;
    card->column()->addLayout(grid);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [label, input] : {std::pair<Label*, QWidget*>{m_kindLabel, m_kind},
                                       {m_statusLabel, m_status},
                                       {m_failuresLabel, m_failures},
                                       {m_locationLabel, m_location},
                                       {m_delayLabel, m_delay}}) {
        grid->addWidget(label, row, 0);
        grid->addWidget(input, row++, 1);
    }
    grid->addWidget(m_hint, row++, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_plain);
    buttons->addStretch(1);
    grid->addLayout(buttons, row, 1);
    column->addWidget(card);
    column->addStretch(1);

    for (int kind = 0; kind <= static_cast<int>(Kind::FailFirst); ++kind)
        m_kind->addItem({});
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        if (static_cast<Kind>(kind) == Kind::Redirect && numberIn(m_status) / 100 != 3)
            m_status->setText(QString::number(usualRedirect));
        else if (static_cast<Kind>(kind) != Kind::Redirect && numberIn(m_status) / 100 == 3)
            m_status->setText(QString::number(receiver::ReplyPolicy().status));
        refresh();
    });
    for (QLineEdit* edit : {m_status, m_failures, m_location, m_delay}) {
        connect(edit, &QLineEdit::textChanged, this, &ReplyCard::refresh);
        connect(edit, &QLineEdit::returnPressed, this, &ReplyCard::apply);
    }
    connect(m_apply, &Button::clicked, this, &ReplyCard::apply);
    connect(m_plain, &Button::clicked, this, [this] {
        m_presenter.setReplyPolicy({});
        mirror();
    });
    connect(m_close, &Button::clicked, this, &ReplyCard::closed);
    connect(&presenter, &ReceiverPresenter::changed, this, &ReplyCard::refresh);
    setFocusProxy(m_kind);
    retranslate();
    mirror();
}

receiver::ReplyPolicy ReplyCard::entered() const {
    receiver::ReplyPolicy policy;
    policy.kind = static_cast<Kind>(std::max(0, m_kind->currentIndex()));
    policy.status = numberIn(m_status);
    policy.failures = numberIn(m_failures);
    policy.location = m_location->text().trimmed().toStdString();
    policy.delay = std::chrono::milliseconds(numberIn(m_delay));
    return policy;
}

void ReplyCard::apply() {
    if (m_apply->isEnabled())
        m_presenter.setReplyPolicy(entered());
    refresh();
}

void ReplyCard::mirror() {
    const auto& policy = m_presenter.replyPolicy();
    m_kind->setCurrentIndex(static_cast<int>(policy.kind));
    m_status->setText(QString::number(policy.status));
    m_failures->setText(QString::number(policy.failures));
    m_location->setText(QString::fromStdString(policy.location));
    m_delay->setText(QString::number(policy.delay.count()));
    refresh();
}

void ReplyCard::refresh() {
    const auto kind = static_cast<Kind>(std::max(0, m_kind->currentIndex()));
    const bool status = kind == Kind::Status || kind == Kind::Redirect || kind == Kind::FailFirst;
    for (QWidget* widget : {static_cast<QWidget*>(m_statusLabel), static_cast<QWidget*>(m_status)})
        widget->setVisible(status);
    for (QWidget* widget : {static_cast<QWidget*>(m_failuresLabel), static_cast<QWidget*>(m_failures)})
        widget->setVisible(kind == Kind::FailFirst);
    for (QWidget* widget : {static_cast<QWidget*>(m_locationLabel), static_cast<QWidget*>(m_location)})
        widget->setVisible(kind == Kind::Redirect);
    const auto policy = entered();
    const bool usable = policy.isUsable();
    m_apply->setEnabled(usable);
    m_plain->setEnabled(!m_presenter.replyPolicy().isPlain());
    m_hint->setInk(usable ? Ink::Muted : Ink::Critical);
    m_hint->setText(
        usable ? tr("Now: %1").arg(replyPolicyWords(m_presenter.replyPolicy()))
        : kind == Kind::Redirect
            ? tr("Enter 301, 302, 307 or 308, a whole http:// or https:// URL, and at most 60000 ms.")
        : kind == Kind::FailFirst
            ? tr("Enter a status from 201 to 599, a number from 1 to 1000, and at most 60000 ms.")
            : tr("Enter a status from 200 to 599, and at most 60000 ms."));
}

void ReplyCard::retranslate() {
    m_title->setText(tr("What the receiver answers"));
    m_close->setAccessibleName(tr("Close"));
    m_intro->setText(
        tr("SLS counts only 200 within 5 seconds as received and may repeat everything else. Set "
           "another answer here to see what it does. Every delivery is stored all the same; the "
           "next start of the program answers 200 again."));
    m_kindLabel->setText(tr("Answer"));
    const QSignalBlocker block(m_kind);
    const QStringList kinds{tr("200"), tr("Another status"), tr("None: close the connection"), tr("Redirect"),
                            tr("Fail the first, then 200")};
    for (int i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(i, kinds[i]);
    m_kind->setAccessibleName(tr("Answer"));
    m_statusLabel->setText(tr("Status"));
    m_status->setAccessibleName(tr("Status"));
    m_failuresLabel->setText(tr("How many fail"));
    m_failures->setAccessibleName(tr("How many fail"));
    m_locationLabel->setText(tr("To this URL"));
    m_location->setAccessibleName(tr("To this URL"));
    m_delayLabel->setText(tr("Wait before (ms)"));
    m_delay->setAccessibleName(tr("Wait before (ms)"));
    m_apply->setText(tr("Answer like this"));
    m_plain->setText(tr("Back to 200"));
    refresh();
}

void ReplyCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
