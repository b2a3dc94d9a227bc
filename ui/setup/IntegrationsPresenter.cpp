#include "setup/IntegrationsPresenter.h"

#include "integration/IntegrationStore.h"

#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace ui {
namespace {

constexpr qint64 maxImport = 1024 * 1024;
constexpr qsizetype maxName = 100;

template <typename List>
auto find(List& list, const std::string& id) {
    return std::find_if(list.begin(), list.end(), [&id](const auto& one) { return one.id == id; });
}

core::Error fileError(core::ErrorCode code, const QString& path, const QString& reason) {
    return core::Error(code, QString(path + QStringLiteral(": ") + reason).toStdString());
}

} // namespace

QString keyName(const std::string& integrationId) {
    return QStringLiteral("integration/") + QString::fromStdString(integrationId);
}

IntegrationsPresenter::IntegrationsPresenter(std::vector<integration::Integration> loaded,
                                             secrets::SecretStore& secrets, SetupSurroundings surroundings,
                                             QObject* parent)
    : QObject(parent)
    , m_all(std::move(loaded))
    , m_secrets(secrets)
    , m_surroundings(std::move(surroundings)) {
    const auto shown =
        std::find_if(m_all.begin(), m_all.end(), [](const auto& one) { return !one.archived; });
    if (shown != m_all.end())
        m_current = shown->id;
    else if (!m_all.empty())
        m_current = m_all.front().id;
    m_undo.setSingleShot(true);
    m_undo.setInterval(undoTime);
    connect(&m_undo, &QTimer::timeout, this, [this] {
        m_removed.reset();
        Q_EMIT changed();
    });
}

const integration::Integration* IntegrationsPresenter::current() const {
    const auto found = find(m_all, m_current);
    return found == m_all.end() ? nullptr : &*found;
}

void IntegrationsPresenter::setCurrent(const std::string& id) {
    if (id == m_current || find(m_all, id) == m_all.end())
        return;
    m_current = id;
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

integration::Integration IntegrationsPresenter::fresh(const QString& name) const {
    integration::Integration made;
    made.id = integration::newIntegrationId();
    made.name = name.trimmed().left(maxName).toStdString();
    made.createdUs = made.changedUs = m_surroundings.nowUs();
    return made;
}

void IntegrationsPresenter::add(integration::Integration made) {
    m_current = made.id;
    m_all.push_back(std::move(made));
    keep();
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void IntegrationsPresenter::create(const QString& name) {
    auto made = fresh(name);
    // Most people set up one like the last one.
    if (const auto* like = current(); like && !like->sample) {
        made.site = like->site;
        made.region = like->region;
        made.consoleLanguage = like->consoleLanguage;
        made.labels = like->labels;
    } else {
        made.region = "cn-hangzhou";
        made.consoleLanguage = QLocale().language() == QLocale::Chinese
                                   ? integration::ConsoleLanguage::Chinese
                                   : integration::ConsoleLanguage::English;
    }
    integration::proposeNames(made, m_all);
    add(std::move(made));
}

void IntegrationsPresenter::createSample(const QString& name) {
    auto made = fresh(name);
    made.sample = true;
    made.region = "cn-hangzhou";
    made.project = "prod-payments-log";
    made.consoleLanguage = QLocale().language() == QLocale::Chinese ? integration::ConsoleLanguage::Chinese
                                                                    : integration::ConsoleLanguage::English;
    made.rules = {{"Gateway 5xx rate", "alert-1731840610-2201", true},
                  {"Checkout latency p95", "alert-1731840733-2202", false},
                  {"Refund queue backlog", "alert-1731840962-2205", false}};
    integration::proposeNames(made, m_all);
    add(std::move(made));
}

void IntegrationsPresenter::duplicate(const QString& name) {
    const auto* like = current();
    if (!like)
        return;
    auto made = *like;
    const auto blank = fresh(name);
    made.id = blank.id;
    made.name = blank.name;
    made.createdUs = made.changedUs = blank.createdUs;
    made.pushUrl = {};
    made.enteredUs.clear();
    made.acceptedUs.reset();
    made.archived = false;
    made.rules.clear();
    made.webhook = made.contentTemplate = made.actionPolicy = {};
    integration::proposeNames(made, m_all);
    add(std::move(made));
}

void IntegrationsPresenter::setArchived(bool archived) {
    edit([archived](auto& one) { one.archived = archived; });
}

void IntegrationsPresenter::edit(const std::function<void(integration::Integration&)>& edit) {
    const auto found = find(m_all, m_current);
    if (found == m_all.end())
        return;
    auto edited = *found;
    edit(edited);
    if (edited == *found)
        return;
    edited.changedUs = m_surroundings.nowUs();
    *found = std::move(edited);
    keep();
    Q_EMIT changed();
}

void IntegrationsPresenter::remove(bool forget) {
    const auto found = find(m_all, m_current);
    if (found == m_all.end())
        return;
    m_removed = Removed{*found, static_cast<std::size_t>(found - m_all.begin()), forget, {}};
    const auto id = found->id;
    m_all.erase(found);
    const auto next = std::min(m_removed->place, m_all.empty() ? 0 : m_all.size() - 1);
    m_current = m_all.empty() ? std::string() : m_all[next].id;
    m_undo.start();
    if (forget) {
        m_secrets.read(keyName(id), [self = QPointer(this), id](const secrets::Read& read) {
            if (!self)
                return;
            if (read.state == secrets::ReadState::Found && self->m_removed &&
                self->m_removed->integration.id == id)
                self->m_removed->key = read.secret;
            // Brought back in the meantime: nothing to forget.
            if (find(self->m_all, id) != self->m_all.end())
                return;
            self->m_secrets.remove(keyName(id), [](bool) {});
            Q_EMIT self->forgotten(id);
        });
    }
    keep();
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

QString IntegrationsPresenter::removedName() const {
    return m_removed ? QString::fromStdString(m_removed->integration.name) : QString();
}

void IntegrationsPresenter::undoRemove() {
    if (!m_removed)
        return;
    m_undo.stop();
    const auto removed = std::move(*m_removed);
    m_removed.reset();
    m_all.insert(m_all.begin() + static_cast<std::ptrdiff_t>(std::min(removed.place, m_all.size())),
                 removed.integration);
    m_current = removed.integration.id;
    if (!removed.key.isEmpty())
        m_secrets.write(keyName(m_current), removed.key, [](const secrets::Written&) {});
    keep();
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void IntegrationsPresenter::importFile() {
    m_surroundings.askOpenFile([self = QPointer(this)](const QString& path) {
        if (!self)
            return;
        const auto fail = [&self](core::Error error) {
            self->m_trouble = Told{Trouble::Import, std::move(error)};
            Q_EMIT self->changed();
        };
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(fileError(core::ErrorCode::FileUnreadable, path, file.errorString()));
        const auto text = file.read(maxImport + 1);
        if (text.size() > maxImport)
            return fail(core::Error(core::ErrorCode::TooLarge, path.toStdString()));
        auto imported = integration::importJson({text.constData(), static_cast<std::size_t>(text.size())});
        if (!imported)
            return fail(imported.error());
        self->m_trouble.reset();
        // The same file may be read twice, or come from this very list.
        if (imported->id.empty() || find(self->m_all, imported->id) != self->m_all.end())
            imported->id = integration::newIntegrationId();
        self->add(std::move(*imported));
    });
}

void IntegrationsPresenter::exportFile() {
    const auto* one = current();
    if (!one)
        return;
    const auto text = QByteArray::fromStdString(integration::exportJson(*one));
    const QString proposed =
        QString::fromStdString(one->webhook.id.empty() ? "integration" : one->webhook.id) +
        QStringLiteral(".json");
    m_surroundings.askSaveFile(proposed, [self = QPointer(this), text](const QString& path) {
        if (!self)
            return;
        QSaveFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        self->m_trouble.reset();
        if (!written)
            self->m_trouble =
                Told{Trouble::Export, fileError(core::ErrorCode::FileUnwritable, path, file.errorString())};
        Q_EMIT self->changed();
    });
}

void IntegrationsPresenter::dismissTrouble() {
    m_trouble.reset();
    Q_EMIT changed();
}

void IntegrationsPresenter::keep() {
    m_surroundings.save(m_all);
}

void IntegrationsPresenter::saved() {
    if (!m_saveError)
        return;
    m_saveError.reset();
    Q_EMIT changed();
}

void IntegrationsPresenter::saveFailed(const core::Error& error) {
    m_saveError = error;
    Q_EMIT changed();
}

} // namespace ui
