#include "Warnings.h"

#include <gtest/gtest.h>

#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef TEST_WITH_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif

int main(int argc, char** argv) {
    // A private profile: no test reads or writes the settings of whoever runs it.
    const QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);

    testing::InitGoogleTest(&argc, argv);
    support::installWarningHandler();
#ifdef TEST_WITH_GUI
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    const int result = RUN_ALL_TESTS();
    // Other processes (D-Bus) may still hold files in the private profile: not a fault of any test.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    return result;
}
