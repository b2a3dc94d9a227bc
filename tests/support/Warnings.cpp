#include "Warnings.h"

#include <gtest/gtest.h>

#include <QMutex>
#include <QStringList>

namespace support {
namespace {

QMutex mutex;
QStringList expected; // guarded by mutex

// The offscreen platform logs these three on every start; nothing of ours causes them.
bool isPlatformNoise(const QString& text) {
    return text.startsWith(QLatin1String("This plugin does not support propagateSizeHints")) ||
           text.startsWith(QLatin1String("This plugin does not support raise()")) ||
           text.startsWith(QLatin1String("This plugin does not support grabbing the keyboard"));
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type == QtDebugMsg || type == QtInfoMsg || isPlatformNoise(text))
        return;
    {
        const QMutexLocker lock(&mutex);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            if (text.contains(expected.at(i))) {
                expected.removeAt(i);
                return;
            }
        }
    }
    ADD_FAILURE() << "Qt warned: " << text.toStdString() << " (" << (context.category ? context.category : "")
                  << ")";
}

} // namespace

void installWarningHandler() {
    qInstallMessageHandler(handle);
}

ExpectWarning::ExpectWarning(QString part)
    : m_part(std::move(part)) {
    const QMutexLocker lock(&mutex);
    expected.append(m_part);
}

ExpectWarning::~ExpectWarning() {
    const QMutexLocker lock(&mutex);
    if (expected.removeOne(m_part))
        ADD_FAILURE() << "the expected warning did not come: " << m_part.toStdString();
}

} // namespace support
