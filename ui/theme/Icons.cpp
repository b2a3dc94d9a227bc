#include "theme/Icons.h"

#include "resources/Resources.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <optional>

namespace ui {
namespace {

// The files are drawn in black; black is what the wanted colour replaces.
QByteArray recoloured(const QString& name, const QColor& colour) {
    resources::init();
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", colour.name().toLatin1());
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink) {}
    ThemedIconEngine(QString name, const QColor& colour)
        : m_name(std::move(name))
        , m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(painter, rect, m_name, colour(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, side, colour(mode), scale);
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("ui::ThemedIconEngine"); }
    bool isNull() override { return !iconNames().contains(m_name); }

private:
    QColor colour(QIcon::Mode mode) const {
        const Tokens& theme = tokens(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return theme.control;
        return m_colour.value_or(theme.ink(m_ink));
    }

    QString m_name;
    Ink m_ink = Ink::Muted;
    std::optional<QColor> m_colour;
};

} // namespace

QStringList iconNames() {
    resources::init();
    QStringList names =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio) {
    const QString key = QStringLiteral("ui-icon/%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = recoloured(name, colour);
    if (svg.isEmpty() || size <= 0)
        return {};
    const int side = qRound(size * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& colour) {
    const int size = qRound(std::min(rect.width(), rect.height()));
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const QPixmap pixmap = iconPixmap(name, size, colour, ratio);
    if (pixmap.isNull())
        return;
    const QPointF corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter->drawPixmap(QPointF(qRound(corner.x() * ratio) / ratio, qRound(corner.y() * ratio) / ratio),
                        pixmap);
}

QIcon icon(const QString& name, Ink ink) {
    return QIcon(new ThemedIconEngine(name, ink));
}

QIcon icon(const QString& name, const QColor& colour) {
    return QIcon(new ThemedIconEngine(name, colour));
}

} // namespace ui
