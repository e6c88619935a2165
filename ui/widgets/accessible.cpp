// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessible.h"

#include "accessibletext.h"
#include "foldrow.h"
#include "heading.h"
#include "pill.h"

namespace ui {

namespace {

class AccessibleHeading : public QAccessibleWidget
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    ,
                          public QAccessibleAttributesInterface
#endif
{
public:
    explicit AccessibleHeading(Heading *heading)
        : QAccessibleWidget(heading, QAccessible::Heading)
        , m_heading(heading)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_heading->text() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = true;
        return state;
    }

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::AttributesInterface
            ? static_cast<QAccessibleAttributesInterface *>(this)
            : QAccessibleWidget::interface_cast(type);
    }

    QList<QAccessible::Attribute> attributeKeys() const override
    {
        return {QAccessible::Attribute::Level};
    }

    QVariant attributeValue(QAccessible::Attribute key) const override
    {
        return key == QAccessible::Attribute::Level ? QVariant(m_heading->level()) : QVariant();
    }
#endif

private:
    Heading *m_heading;
};

class AccessibleFold : public QAccessibleWidget
{
public:
    explicit AccessibleFold(FoldRow *row)
        : QAccessibleWidget(row, QAccessible::Button)
        , m_row(row)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_row->text() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_row->isUnfolded();
        state.collapsed = !m_row->isUnfolded();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList {pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            m_row->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    FoldRow *m_row;
};

QAccessibleInterface *describe(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *text = qobject_cast<TextBlock *>(object)) {
        return new AccessibleText(text);
    }
    if (auto *heading = qobject_cast<Heading *>(object)) {
        return new AccessibleHeading(heading);
    }
    if (auto *row = qobject_cast<FoldRow *>(object)) {
        return new AccessibleFold(row);
    }
    if (auto *pill = qobject_cast<Pill *>(object); pill && pill->kind() == Pill::Kind::Tag) {
        return new QAccessibleWidget(pill, QAccessible::StaticText, pill->text());
    }
    return nullptr; // Qt's own
}

} // namespace

void describeWidgetsToScreenReaders()
{
    static const bool isDone = [] {
        QAccessible::installFactory(describe);
        return true;
    }();
    Q_UNUSED(isDone)
}

void textChangedForScreenReaders(TextBlock *block)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(block, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void linkFocusedForScreenReaders(TextBlock *block)
{
    if (!QAccessible::isActive()) {
        return;
    }
    auto *text = dynamic_cast<AccessibleText *>(QAccessible::queryAccessibleInterface(block));
    if (TextPart *link = text ? text->focusedLink() : nullptr) {
        QAccessibleEvent event(link, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void foldChangedForScreenReaders(FoldRow *row)
{
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(row, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
