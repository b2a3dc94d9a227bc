#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

/// One window per data folder: a second start asks the first to come to the front and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `dataFolder` decides which window is meant.
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Asks whether another window runs; answered by first() or second().
    void ask();

Q_SIGNALS:
    void first();          ///< no other window: this one may open
    void second();         ///< the other one was told
    void raiseRequested(); ///< a second start asks for the window

private:
    void listen();

    QString m_name;
    QLocalServer* m_server = nullptr;
};
