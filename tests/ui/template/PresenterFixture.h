#pragma once

#include "secrets/SecretStore.h"
#include "setup/IntegrationsPresenter.h"
#include "template/TemplatePresenter.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <deque>
#include <functional>
#include <memory>

namespace template_page {

/// The presenter with a worker that does nothing until it is told to, so that every order of work, answers
/// and changes can be made.
class PresenterFixture : public testing::Test {
protected:
    PresenterFixture();

    /// A presenter over the same surroundings; the one before is gone first, as at a restart.
    void open();
    ui::TemplatePresenter& page() { return *m_page; }
    ui::IntegrationsPresenter& integrations() { return *m_integrations; }

    /// Runs what waits for the worker, what comes of it too, until nothing is left.
    void workAll();
    /// Takes the oldest waiting work out without running it.
    std::function<void()> takeWork();
    std::size_t waiting() const { return m_work.size(); }
    /// Brings answers from the worker to the presenter.
    static void deliver();

    void type(const QString& text); ///< at the end, as a person types
    /// A body as SLS sends it, from the built-in firing sample.
    static QByteArray sample(const char* name);
    std::string firstIssue() const;

    QTemporaryDir m_folder;
    std::unique_ptr<history::ReaderThread> m_reader;
    secrets::MemoryStore m_secrets;
    QString m_copied;
    QByteArray m_clipboard;
    std::optional<QString> m_draft;
    int m_saves = 0;
    std::deque<std::function<void()>> m_work;
    std::unique_ptr<ui::IntegrationsPresenter> m_integrations;
    std::unique_ptr<ui::TemplatePresenter> m_page;
};

} // namespace template_page
