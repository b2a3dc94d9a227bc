#include "app/cli/Sample.h"

#include "resources/Resources.h"
#include "sending/SlsRequest.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace cli {

core::Result<std::string> freshSample() {
    const auto key =
        QStringLiteral("%1").arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
    return sending::freshBody(resources::sample(u"firing").toStdString(), QDateTime::currentSecsSinceEpoch(),
                              key.toStdString());
}

} // namespace cli
