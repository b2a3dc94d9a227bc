#include "SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace {

// A window that hangs must not keep the next one from opening.
constexpr std::chrono::milliseconds answerTime{1500};

QString nameFor(const QString& folder) {
    const auto digest =
        QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("sls-alert-assistant-") + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder)) {
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::ask() {
    auto* socket = new QLocalSocket(this);
    auto* deadline = new QTimer(socket);
    deadline->setSingleShot(true);
    const auto beFirst = [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        listen();
        Q_EMIT first();
    };
    connect(socket, &QLocalSocket::connected, this, [socket] { socket->write("raise\n"); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        socket->disconnect(this);
        Q_EMIT second();
    });
    connect(socket, &QLocalSocket::errorOccurred, this, beFirst);
    connect(deadline, &QTimer::timeout, this, beFirst);
    deadline->start(answerTime);
    socket->connectToServer(m_name);
}

void SingleInstance::listen() {
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (auto* socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (!socket->canReadLine())
                    return;
                socket->readAll();
                socket->write("raised\n");
                Q_EMIT raiseRequested();
            });
        }
    });
    // A socket file left by a killed process answers nobody: take its place.
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
}
