#pragma once

#include "json/Document.h"

#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <string>

namespace support {

struct Outcome {
    int code = -1;
    std::string out;
    std::string error;
};

/// Runs the command line to its end, in English unless `arguments` say otherwise.
Outcome runCli(const QStringList& arguments, const QByteArray& input = {});

/// `receive`, started and listening on a free port.
class RunningReceiver {
public:
    explicit RunningReceiver(const QString& folder, const QStringList& more = {});
    ~RunningReceiver();

    const std::string& url() const { return m_url; }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    std::string readLine();
    qint64 pid() const { return m_process.processId(); }
    void terminate() { m_process.terminate(); }
    /// Exit code once it has ended; -1 after a crash.
    int end();
    std::string rest();

private:
    QProcess m_process;
    std::string m_url;
};

/// The HTTP status of a POST of `body`, as SLS would make it; with `name` in place of the address, which
/// still leads here.
int post(const std::string& url, const QByteArray& body, const QString& name = {});

/// One JSON document; fails the test when `text` is none.
json::Document document(const std::string& text);

} // namespace support
