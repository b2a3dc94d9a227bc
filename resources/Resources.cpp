#include "resources/Resources.h"

#include <QFile>

// The macro declares a function of the global namespace and so cannot stand in ours.
static void initAssistantResource() {
    Q_INIT_RESOURCE(assistant);
}

namespace resources {

void init() {
    initAssistantResource();
}

QStringList sampleNames() {
    return {QStringLiteral("firing"), QStringLiteral("resolved"),         QStringLiteral("warning"),
            QStringLiteral("info"),   QStringLiteral("default-template"), QStringLiteral("batch")};
}

QByteArray sample(QStringView name) {
    if (!sampleNames().contains(name))
        return {};
    QFile file(QStringLiteral(":/samples/") + name + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace resources
