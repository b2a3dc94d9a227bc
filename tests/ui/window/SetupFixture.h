#pragma once

#include "Assistant.h"
#include "integration/FileOperations.h"
#include "secrets/SecretStore.h"
#include "setup/SetupPage.h"
#include "setup/SetupPresenter.h"
#include "shell/MainWindow.h"

#include <gtest/gtest.h>

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

/// The whole program in one process with a private folder, its clipboard, links, files and keychain replaced.
class SetupFixture : public testing::Test {
protected:
    void open(const char* language);
    void close() { assistant.reset(); } ///< finishes the saves
    ui::MainWindow& window() { return assistant->window(); }
    ui::SetupPresenter& setup() { return assistant->setup(); }
    /// Starts the receiver on a free port.
    void listen();

    /// Tab until the focus is on the widget of that name.
    bool tabTo(const QString& name);
    void press(const QString& name, Qt::Key key = Qt::Key_Space);
    void type(const QString& name, const QString& typed);
    QString text(const char* name); ///< of a label or a button

    /// Every copy button of the shown step, reached by Tab: what a screen reader says, and what was copied.
    std::vector<std::pair<QString, QString>> copyAll();
    /// What a person reads in the lines of the shown step, one string a line, parts in reading order.
    QStringList lines();

    /// Posts as SLS does; the status of the answer.
    int post(const QString& url, const QByteArray& body);
    /// What SLS is to call for an integration.
    QString receiverUrl(const std::string& integrationId);

    QTemporaryDir folder;
    QTemporaryDir elsewhere; ///< for files that the person saves
    QString copied;
    QStringList opened;
    std::shared_ptr<secrets::SecretStore> secretStore = std::make_shared<secrets::MemoryStore>();
    std::shared_ptr<integration::FileOperations> files = std::make_shared<integration::FileOperations>();
    std::unique_ptr<Assistant> assistant;
};

bool waitFor(const std::function<bool()>& condition);
