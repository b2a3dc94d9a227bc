#pragma once

#include "integration/Integration.h"
#include "receiver/DeliveryListModel.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace ui {

/// What the set-up is given from outside, so that tests and pictures can give something else.
struct SetupSurroundings {
    using PathChosen = std::function<void(const QString& path)>; ///< not called when nothing was chosen

    Clock nowUs;
    std::function<void(const QString& text)> copy;
    std::function<void(const QString& url)> openLink; ///< https only
    /// Keeps all integrations, later and elsewhere; IntegrationsPresenter::saved() or saveFailed() follows.
    std::function<void(const std::vector<integration::Integration>& all)> save;
    /// File dialogs that do not block.
    std::function<void(PathChosen chosen)> askOpenFile;
    std::function<void(const QString& proposedName, PathChosen chosen)> askSaveFile;
    /// What SLS has to call to reach the receiver with the token of an integration; empty: not now. A secret.
    std::function<QString(const QString& integrationId)> receiverUrl;
    /// The receiver's own address with a token that stands for no integration: what is sent there proves
    /// nothing about one. Empty while it does not listen.
    std::function<QString()> checkUrl;
    /// The certificates it serves that address with, PEM: trusted by who checks it, also when nobody else
    /// signed them. Empty: plain HTTP.
    std::function<QByteArray()> checkCertificates;
    QByteArray sampleAlert; ///< body of the built-in sample, firing
};

} // namespace ui
