// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paintedtext.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

namespace {

/// Paints nothing, and keeps what text it was to paint.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyPen) {
            m_ink = now.pen().color();
        }
        if (now.state() & DirtyTransform) {
            m_transform = now.transform();
        }
    }

    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        const QRectF place(start.x(), start.y() - item.ascent(), item.width(),
                           item.ascent() + item.descent());
        const QRect onDevice = m_transform.mapRect(place).toAlignedRect();
        if (systemClip().isEmpty() || systemClip().contains(onDevice.center())) {
            texts.append({.text = item.text(), .ink = m_ink, .place = onDevice});
        }
    }

    QList<PaintedText> texts;

private:
    QColor m_ink;
    QTransform m_transform;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget &widget)
        : m_widget(widget)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_widget;
    mutable TextEngine m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &widget)
{
    TextDevice device(widget);
    widget.render(&device);
    return device.texts();
}
