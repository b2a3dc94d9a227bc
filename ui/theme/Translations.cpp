#include "theme/Translations.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

namespace ui {

QStringList translationFiles(const QString& language) {
    if (!language.startsWith(QLatin1String("zh")))
        return {};
    QStringList files;
    for (const char* part : {"ui_widgets", "ui_receiver", "ui_setup", "ui_template", "ui_shell"}) {
        const QString file = QStringLiteral(":/translations/%1_zh_CN.qm").arg(QLatin1String(part));
        if (QFile::exists(file))
            files.append(file);
    }
    return files;
}

Translations::Translations(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application) {
}

Translations::~Translations() {
    remove();
}

void Translations::setLanguage(const QString& language) {
    const QString wanted =
        language.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (wanted == m_language)
        return;
    remove();
    m_language = wanted;

    const auto install = [this](const QString& file, const QString& folder = {}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        m_application.installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    // Qt's own words (context menus, file dialogs) where the system has them.
    if (wanted != QLatin1String("en"))
        install(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (const QString& file : translationFiles(wanted))
        install(file);
    Q_EMIT changed();
}

void Translations::remove() {
    for (const auto& translator : m_translators)
        m_application.removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace ui
