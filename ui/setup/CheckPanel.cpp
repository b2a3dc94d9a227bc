#include "setup/CheckPanel.h"

#include "delivery/Masking.h"
#include "receiver/OutsideText.h"
#include "widgets/Button.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/Segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

CheckPanel::CheckPanel(SetupPresenter& setup, CheckPresenter& check, QWidget* parent)
    : Card(parent)
    , m_setup(setup)
    , m_check(check)
    , m_title(new Label({}, Type::BodyStrong))
    , m_target(new Segments({QString(), QString()}))
    , m_url(new Label({}, Type::Mono, Ink::Muted))
    , m_text(new Label({}, Type::Caption, Ink::Muted))
    , m_question(new QWidget)
    , m_ask(new Label({}, Type::Body, Ink::Text))
    , m_yes(new Button(ButtonKind::Primary))
    , m_no(new Button(ButtonKind::Normal))
    , m_send(new Button(ButtonKind::Primary, {}, QStringLiteral("send"))) {
    setObjectName(QStringLiteral("checkPanel"));
    m_target->setObjectName(QStringLiteral("checkTarget"));
    m_send->setObjectName(QStringLiteral("checkSend"));
    m_yes->setObjectName(QStringLiteral("checkConfirm"));
    m_no->setObjectName(QStringLiteral("checkDecline"));
    m_ask->setObjectName(QStringLiteral("checkQuestion"));
    m_url->setElided(true);
    m_text->setWordWrap(true);
    m_ask->setWordWrap(true);
    column()->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_target);
    column()->addLayout(head);
    column()->addWidget(m_url);
    column()->addWidget(m_text);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    question->addWidget(m_ask);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch(1);
    question->addLayout(answers);
    column()->addWidget(m_question);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_send);
    actions->addStretch(1);
    column()->addLayout(actions);
    m_firing = makeLine("checkFiring");
    m_resolved = makeLine("checkResolved");
    m_unproven = makeLine("checkUnproven");

    connect(m_target, &Segments::currentChanged, this, [this](int index) {
        m_check.setTarget(index == 0 ? CheckPresenter::Target::Flashduty : CheckPresenter::Target::Receiver);
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_check.send();
        if (m_check.phase() == CheckPresenter::Phase::Asking)
            m_yes->setFocus(Qt::OtherFocusReason);
    });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_check.confirm();
        m_target->setFocus(Qt::OtherFocusReason);
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        m_check.decline();
        m_send->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_check, &CheckPresenter::changed, this, &CheckPanel::refresh);
    refresh();
}

CheckPanel::Line CheckPanel::makeLine(const char* name) {
    Line line;
    line.row = new QWidget(this);
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    line.icon = new IconView(QStringLiteral("clock"), 16, Ink::Muted, line.row);
    row->addWidget(line.icon, 0, Qt::AlignTop);
    line.name = new Label({}, Type::BodyStrong, Ink::Text, line.row);
    line.name->setFixedWidth(112);
    row->addWidget(line.name, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    line.what = new Label({}, Type::Body, Ink::Text, line.row);
    line.what->setObjectName(QLatin1String(name));
    line.next = new Label({}, Type::Caption, Ink::Muted, line.row);
    line.next->setObjectName(QString(QLatin1String(name) + QLatin1String("Next")));
    for (auto* label : {line.what, line.next}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    row->addLayout(texts, 1);
    line.time = new Label({}, Type::Caption, Ink::Muted, line.row);
    row->addWidget(line.time, 0, Qt::AlignTop);
    column()->addWidget(line.row);
    return line;
}

void CheckPanel::show(Line& line, const QString& name, const std::optional<CheckPresenter::Answer>& answer) {
    line.row->setVisible(answer.has_value());
    if (!answer)
        return;
    const bool accepted =
        answer->reply.meaning == sending::FlashdutyReply::Meaning::Accepted ||
        (m_check.target() == CheckPresenter::Target::Receiver && answer->reply.deliveredForSls);
    line.icon->setIconName(accepted ? QStringLiteral("check") : QStringLiteral("error"));
    line.icon->setInk(accepted ? Ink::Info : Ink::Critical);
    line.name->setText(name);
    if (m_check.target() == CheckPresenter::Target::Receiver && accepted) {
        line.what->setText(tr("The receiver took it."));
        line.next->hide();
    } else {
        line.what->setText(m_setup.words().reply(answer->reply));
        const auto next = m_setup.words().replyNext(answer->reply);
        line.next->setText(next);
        line.next->setVisible(!next.isEmpty());
    }
    line.time->setText(answer->ms > 0 ? tr("%1 ms").arg(QLocale().toString(qRound(answer->ms))) : QString());
}

void CheckPanel::refresh() {
    const auto* one = m_setup.current();
    if (!one)
        return;
    using Phase = CheckPresenter::Phase;
    m_check.setMark(tr("[Test]"));
    const bool toFlashduty = m_check.target() == CheckPresenter::Target::Flashduty;
    const auto phase = m_check.phase();
    m_title->setText(tr("Send a test the way SLS does"));
    m_target->setTexts({tr("To Flashduty"), tr("To the receiver")});
    m_target->setAccessibleName(tr("Where the test goes"));
    m_target->setCurrent(toFlashduty ? 0 : 1);
    const auto receiver = m_setup.integrations().surroundings().checkUrl().toStdString();
    const auto url = toFlashduty ? integration::maskedUrl(one->pushUrl) : delivery::maskTarget(receiver);
    m_url->setText(url.empty() ? toFlashduty ? tr("No push URL yet: enter it in step 0.")
                                             : tr("The receiver does not listen.")
                               : outsideLine(url, 2000));
    m_text->setText(
        toFlashduty
            ? tr("The sample goes out firing and then resolved, as Info and with “%1” before its title.")
                  .arg(tr("[Test]"))
            : tr("The sample goes out firing and then resolved. It shows on the Receiver page and "
                 "leaves this computer nowhere."));
    m_question->setVisible(phase == Phase::Asking);
    m_ask->setText(
        tr("This opens a real alert in Flashduty, which may notify the people on duty, and closes it "
           "again at once. Send it?"));
    m_yes->setText(tr("Send to Flashduty"));
    m_no->setText(tr("Do not send"));
    m_send->setVisible(phase != Phase::Asking);
    m_send->setEnabled(m_check.canSend());
    const bool done = phase == Phase::Done;
    m_send->setText(m_check.isSending() ? tr("Sending…") : done ? tr("Send again") : tr("Send the test"));
    m_send->setKind(done && m_setup.next() != SetupPresenter::Next::Check ? ButtonKind::Normal
                                                                          : ButtonKind::Primary);
    show(m_firing, tr("Firing"), m_check.firing());
    show(m_resolved, tr("Resolved"), m_check.resolved());
    m_unproven.row->setVisible(done);
    if (done) {
        m_unproven.icon->setIconName(m_check.trouble() ? QStringLiteral("error") : QStringLiteral("clock"));
        m_unproven.icon->setInk(m_check.trouble() ? Ink::Critical : Ink::Muted);
        m_unproven.name->setText(m_check.trouble() ? tr("Not sent") : tr("Not proven"));
        m_unproven.what->setText(
            m_check.trouble() ? m_setup.words().error(*m_check.trouble())
            : toFlashduty     ? tr("That the alert shows in Flashduty, and that SLS itself gets there.")
                              : tr("Anything about Flashduty or SLS: this test stayed on this computer."));
        m_unproven.next->setText(
            toFlashduty
                ? tr("Look at “Latest Event Time” of the integration in Flashduty, then let a rule fire.")
                : tr("Send the test to Flashduty as well."));
        m_unproven.next->setVisible(!m_check.trouble());
    }
}

void CheckPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
