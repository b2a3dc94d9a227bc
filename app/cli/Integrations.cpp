#include "app/cli/Integrations.h"

#include "app/cli/Input.h"
#include "integration/IntegrationStore.h"
#include "secrets/SecretStore.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace cli {

core::Result<integration::Integration> findIntegration(const Options& options, const std::string& name) {
    integration::IntegrationStore store(dataFolder(options.data));
    auto loaded = store.load();
    if (!loaded)
        return loaded.error();
    auto& all = loaded->integrations;
    // The id counts first; of several with one name the one that is in use.
    const auto byId = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == name; });
    if (byId != all.end())
        return *byId;
    std::stable_partition(all.begin(), all.end(), [](const auto& one) { return !one.archived; });
    const auto byName =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
    if (byName == all.end())
        return core::Error(core::ErrorCode::NotFound, name);
    return *byName;
}

std::string keyOf(const integration::Integration& integration) {
    if (integration.pushUrl.withoutKey.empty())
        return {};
    secrets::KeychainStore store(QCoreApplication::applicationName(), std::chrono::seconds(5));
    std::string key;
    QTimer::singleShot(0, &store, [&] {
        store.read(QStringLiteral("integration/") + QString::fromStdString(integration.id),
                   [&key](const secrets::Read& read) {
                       key = read.secret.toStdString();
                       QCoreApplication::exit();
                   });
    });
    QCoreApplication::exec();
    return key;
}

core::Result<std::string> pushUrlOf(const integration::Integration& integration) {
    const auto key = keyOf(integration);
    if (key.empty())
        return core::Error(core::ErrorCode::NotFound, "integration_key: " + integration.name);
    return urlWithKey(integration.pushUrl, key);
}

core::Result<integration::PushUrl> readUrl(const Options& options, const std::string& argument) {
    if (!options.integration) {
        const auto text = readSecret(argument);
        return text ? core::Result<integration::PushUrl>(integration::parsePushUrl(*text)) : text.error();
    }
    const auto integration = findIntegration(options, *options.integration);
    if (!integration)
        return integration.error();
    const auto text = pushUrlOf(*integration);
    if (!text)
        return text.error();
    auto url = integration::parsePushUrl(*text);
    if (integration->pushUrl.composed && !integration->acceptedUs)
        markComposed(url);
    return url;
}

} // namespace cli
