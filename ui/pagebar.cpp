// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagebar.h"

#include "barbutton.h"

#include <ui/base/actions.h>
#include <ui/base/keys.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/widgets/accessible.h>

#include <QActionGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

PageBar::PageBar(const Actions &actions, const QActionGroup &tabs, QWidget *window)
    : QWidget(window)
    , m_actions(actions)
    , m_window(window)
    , m_row(new QHBoxLayout(this))
    , m_back(addButton(actions.back))
    , m_forward(addButton(actions.forward))
    , m_more(new BarButton(this))
    , m_moreMenu(new QMenu(this))
{
    setAccessibleRole(this, QAccessible::PageTabList);
    //: @info accessible name of the row of buttons above the pages
    setAccessibleName(tr("Pages"));
    m_back->setArrow(BarButton::Arrow::Back);
    m_forward->setArrow(BarButton::Arrow::Forward);
    m_row->addWidget(m_back);
    m_row->addWidget(m_forward);
    const QList<QAction *> actionsOfPages = tabs.actions();
    for (QAction *action : actionsOfPages) {
        m_tabs << new PageTab(action, this);
        m_row->addWidget(m_tabs.constLast());
        connect(action, &QAction::changed, this, &PageBar::fit);
    }
    //: @action:button opens a menu of the pages that have no room beside it
    m_more->setText(tr("More"));
    m_more->setArrow(BarButton::Arrow::Down, true);
    m_more->setMenu(m_moreMenu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &PageBar::fillMore);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    arrange();
    // The window alone would not see what its children take for themselves.
    QCoreApplication::instance()->installEventFilter(this);
}

void PageBar::setLast(QAction *action)
{
    m_last = new BarButton(this);
    m_last->setDefaultAction(action);
    m_row->addWidget(m_last);
    fit();
}

void PageBar::setBelowField(bool isBelow)
{
    m_isBelowField = isBelow;
    setBackgroundRole(isBelow ? QPalette::Base : QPalette::Window);
    setAutoFillBackground(isBelow);
    arrange();
}

void PageBar::focusTab()
{
    currentTab()->setFocus(Qt::TabFocusReason);
}

void PageBar::standBefore(QWidget *page)
{
    m_page = page;
    takeTabStop(currentTab());
}

QSize PageBar::sizeHint() const
{
    return {widthOf(buttons()), m_row->sizeHint().height()};
}

QSize PageBar::minimumSizeHint() const
{
    return {widthOf({m_back, m_forward, currentTab(), m_more}), m_row->sizeHint().height()};
}

bool PageBar::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    case QEvent::LayoutRequest:
        fit();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool PageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !m_window->isActiveWindow()) {
        return false;
    }
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const bool isStep = button == Qt::BackButton || button == Qt::ForwardButton;
    const auto *widget = isStep ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != m_window) {
        return false;
    }
    (button == Qt::BackButton ? m_actions.back : m_actions.forward)->trigger();
    return true;
}

/// What the buttons do not take: the arrow keys move among them.
void PageBar::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        moveFocus(isMirrored ? 1 : -1);
        break;
    case Qt::Key_Right:
        moveFocus(isMirrored ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(0, height() - 1, width(), 1, cardLine(palette()));
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageBar::arrange()
{
    const int unit = Lengths(font()).unit;
    const int sides = (m_isBelowField ? 4 : 3) * unit;
    const int above = (m_isBelowField ? 2 : 3) * unit;
    m_row->setContentsMargins(sides, above, sides, above);
    m_row->setSpacing(unit);
    fit();
}

/// Shows what has room, from the start, and always the tab of the page in front.
void PageBar::fit()
{
    if (m_isFitting) {
        return; // showing a button asks for a new layout
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    PageTab *current = currentTab();
    QList<BarButton *> shown = buttons();
    shown.removeOne(m_more);
    const int bare = widthOf(shown) - (m_last ? m_last->widthOf(m_last->keys()) : 0);
    if (m_last) {
        const QString keys = keyText(m_last->defaultAction()->shortcut());
        m_last->setKeys(bare + m_last->widthOf(keys) <= width() ? keys : QString());
    }
    if (bare > width()) {
        shown = {m_back, m_forward, current, m_more};
        for (PageTab *tab : std::as_const(m_tabs)) {
            if (tab != current && widthOf(shown + QList<BarButton *> {tab}) > width()) {
                break;
            }
            shown << tab;
        }
    }
    const QList<BarButton *> all = buttons();
    for (BarButton *button : all) {
        button->setVisible(shown.contains(button));
    }
    const bool isLost = !m_tabStop || !shown.contains(m_tabStop);
    if (isLost || !m_tabStop->hasFocus()) {
        takeTabStop(current);
    }
}

void PageBar::fillMore()
{
    m_moreMenu->clear();
    for (const PageTab *tab : std::as_const(m_tabs)) {
        if (tab->isHidden()) {
            m_moreMenu->addAction(tab->defaultAction());
        }
    }
    if (m_last && m_last->isHidden()) {
        m_moreMenu->addAction(m_last->defaultAction());
    }
}

void PageBar::moveFocus(int step)
{
    QList<BarButton *> stops = buttons();
    stops.removeIf(
        [](const BarButton *button) { return button->isHidden() || !button->isEnabled(); });
    const auto at = std::find_if(stops.cbegin(), stops.cend(),
                                 [](const BarButton *button) { return button->hasFocus(); });
    const qsizetype next = at - stops.cbegin() + step;
    if (next >= 0 && next < stops.size()) {
        takeTabStop(stops.at(next));
        stops.at(next)->setFocus(Qt::TabFocusReason);
    }
}

/// The bar is one stop of the Tab key: where the user was in it last, at first the page in front.
void PageBar::takeTabStop(BarButton *button)
{
    if (m_tabStop && m_tabStop != button) {
        m_tabStop->setFocusPolicy(Qt::NoFocus);
    }
    m_tabStop = button;
    m_tabStop->setFocusPolicy(Qt::TabFocus);
    if (m_page) {
        QWidget *before = m_page->previousInFocusChain();
        while (before->focusPolicy() == Qt::NoFocus && before != m_page) {
            before = before->previousInFocusChain(); // Qt orders only what takes the focus
        }
        setTabOrder(before, m_tabStop);
    }
}

/// One that shows an arrowhead in place of the text.
BarButton *PageBar::addButton(QAction *action)
{
    auto *button = new BarButton(this);
    button->setAccessibleName(action->iconText());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    connect(action, &QAction::enabledChanged, button, &BarButton::setEnabled);
    connect(button, &BarButton::clicked, action, &QAction::trigger);
    return button;
}

/// All of them, as they stand from the start to the end.
QList<BarButton *> PageBar::buttons() const
{
    QList<BarButton *> all {m_back, m_forward};
    for (PageTab *tab : m_tabs) {
        all << tab;
    }
    all << m_more;
    if (m_last) {
        all << m_last;
    }
    return all;
}

PageTab *PageBar::currentTab() const
{
    const auto it = std::find_if(m_tabs.cbegin(), m_tabs.cend(),
                                 [](const PageTab *tab) { return tab->isChecked(); });
    return it == m_tabs.cend() ? m_tabs.constFirst() : *it;
}

int PageBar::widthOf(const QList<BarButton *> &shown) const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    for (const BarButton *button : shown) {
        width += button->sizeHint().width() + m_row->spacing();
    }
    return width;
}

} // namespace ui
