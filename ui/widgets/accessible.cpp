// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessible.h"

#include "accessiblecombobox.h"
#include "accessibletext.h"
#include "announce.h"
#include "heading.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FoldTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Fold)
};

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
        const bool isSeen = kind == QAccessible::Name && m_heading->accessibleName().isEmpty();
        return isSeen ? m_heading->text() : QAccessibleWidget::text(kind);
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

/// A button, tab or text of ours that Qt takes for something else, or whose tool tip it would say
/// after a name that says the same.
class AccessibleButton : public QAccessibleWidget
{
public:
    AccessibleButton(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role)
        , m_button(button)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && own.isEmpty()) {
            return m_button->text().remove(u'&');
        }
        const bool isSaid =
            kind == QAccessible::Description && text(QAccessible::Name).contains(own);
        return isSaid ? QString() : own;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = role() == QAccessible::PageTab;
        state.selected = state.selectable && m_button->isChecked();
        state.checkable = role() == QAccessible::RadioButton;
        state.checked = state.checkable && m_button->isChecked();
        state.expandable = role() == QAccessible::Button && m_button->isCheckable();
        state.expanded = state.expandable && m_button->isChecked();
        state.collapsed = state.expandable && !m_button->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (role() != QAccessible::StaticText) {
            names.prepend(pressAction());
        }
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            m_button->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    QAbstractButton *m_button;
};

/// What holds others: those that are shown, as a screen reader tells how many there are.
class AccessibleGroup : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    int childCount() const override { return static_cast<int>(shown().size()); }

    QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(shown().value(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(shown().indexOf(child->object()));
    }

private:
    QList<QWidget *> shown() const
    {
        QList<QWidget *> parts = widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        parts.removeIf([](const QWidget *part) { return part->isHidden() || part->isWindow(); });
        return parts;
    }
};

constexpr auto roleProperty = "statuscatAccessibleRole";

QAccessibleInterface *describe(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *text = qobject_cast<TextBlock *>(object)) {
        return new AccessibleText(text);
    }
    if (auto *heading = qobject_cast<Heading *>(object)) {
        return new AccessibleHeading(heading);
    }
    if (auto *box = qobject_cast<QComboBox *>(object); box && !box->isEditable()) {
        return new AccessibleComboBox(box);
    }
    const QVariant property = object->property(roleProperty);
    auto *widget = qobject_cast<QWidget *>(object);
    if (!property.isValid() || !widget) {
        return nullptr; // Qt's own
    }
    const auto role = static_cast<QAccessible::Role>(property.toInt());
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (button) {
        return new AccessibleButton(button, role);
    }
    return role == QAccessible::List ? new AccessibleGroup(widget, role)
                                     : new QAccessibleWidget(widget, role);
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

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    describeWidgetsToScreenReaders();
    widget->setProperty(roleProperty, role);
}

Unheard::Unheard()
    : m_before(QAccessible::installUpdateHandler([](QAccessibleEvent *) {}))
{
}

Unheard::~Unheard()
{
    QAccessible::installUpdateHandler(m_before);
}

void tellFocusedRow(QAbstractItemView *list)
{
    if (!QAccessible::isActive()) {
        return;
    }
    const auto tell = [list] {
        const QModelIndex current = list->currentIndex();
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(list);
        QAccessibleTableInterface *cells = view ? view->tableInterface() : nullptr;
        if (!cells || !current.isValid() || !list->hasFocus()) {
            return;
        }
        int row = current.row();
        if (auto *tree = qobject_cast<QTreeView *>(list)) {
            row = 0;
            for (QModelIndex above = tree->indexAbove(current); above.isValid();
                 above = tree->indexAbove(above)) {
                ++row;
            }
        }
        if (QAccessibleInterface *cell = cells->cellAt(row, current.column())) {
            QAccessibleEvent event(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    };
    QMetaObject::invokeMethod(list, tell, Qt::QueuedConnection);
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

void foldChangedForScreenReaders(QAbstractButton *row)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(row, changed);
    QAccessible::updateAccessibility(&event);
    if (!row->hasFocus()) {
        return; // the user did something else
    }
    // Qt does not tell AT-SPI of that state.
    const QString name = u"fold-voice"_s;
    auto *voice = row->window()->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly);
    if (!voice) {
        voice = newVoice(row->window());
        voice->setObjectName(name);
    }
    //: read aloud: what the row that was just pressed holds can be read now
    const QString unfolded = FoldTr::tr("expanded");
    //: read aloud: what the row that was just pressed holds is hidden now
    const QString folded = FoldTr::tr("collapsed");
    announce(voice, row->isChecked() ? unfolded : folded);
}

} // namespace ui
