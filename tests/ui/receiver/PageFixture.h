#pragma once

#include "Support.h"
#include "receiver/Receiver.h"
#include "receiver/ReceiverPage.h"
#include "receiver/ReceiverPresenter.h"
#include "theme/Theme.h"
#include "theme/Translations.h"

#include <gtest/gtest.h>

#include <QTableView>
#include <QTemporaryDir>

namespace receiver_page {

/// The page over a real receiver with a history of its own.
class PageFixture : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    void useLanguage(const QString& language);
    /// Stores it as pasted, and waits for its row.
    void arrive(const QByteArray& body);
    /// Posts to the listening receiver; the status.
    int post(const QByteArray& body);
    void listen();
    bool selectRow(int row);

    template <typename Widget>
    Widget* find(const char* name) const {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString text(const char* name) const;
    QString rowText(int row) const;
    int rows() const { return find<QTableView>("deliveryList")->model()->rowCount(); }

    QTemporaryDir m_folder;
    QString m_copied;
    QByteArray m_clipboard;
    ui::TlsLoad m_loadTls = receiver::TlsIdentity::load;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Translations> m_translations;
    std::unique_ptr<receiver::Receiver> m_receiver;
    std::unique_ptr<history::ReaderThread> m_reader;
    std::unique_ptr<ui::ReceiverPresenter> m_presenter;
    std::unique_ptr<ui::ReceiverPage> m_page;
};

} // namespace receiver_page
