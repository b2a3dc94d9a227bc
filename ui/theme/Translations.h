#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QApplication;
class QTranslator;

namespace ui {

/// Files that hold the window's words in a language: ":/translations/ui_widgets_zh_CN.qm", ... Empty for
/// English, which stands in the sources.
QStringList translationFiles(const QString& language);

/// Installs and removes the translators of the window, live: every widget gets LanguageChange. GUI thread.
class Translations : public QObject {
    Q_OBJECT
public:
    explicit Translations(QApplication& application, QObject* parent = nullptr);
    ~Translations() override;

    /// "zh_CN" or anything else for English.
    void setLanguage(const QString& language);
    QString language() const { return m_language; }

Q_SIGNALS:
    void changed();

private:
    void remove();

    QApplication& m_application;
    QString m_language = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ui
