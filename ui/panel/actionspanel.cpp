// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionspanel.h"

#include "actionsearch.h"
#include "actionview.h"

#include <ui/base/settings.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/windowkeys.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int panelWidth = 80; // in letters
constexpr int longestTip = 70; // in letters
constexpr int remembered = 3;

} // namespace

ActionsPanel::ActionsPanel(std::function<QList<ActionGroup>()> source, const QAction *opener,
                           Settings &settings, QWidget *page, QWidget *window)
    : QWidget(window)
    , m_source(std::move(source))
    , m_opener(opener)
    , m_settings(settings)
    , m_page(page)
    , m_head(new QVBoxLayout)
    , m_field(new QLineEdit(this))
    , m_list(new ActionView(this))
    , m_foot(new QHBoxLayout)
    , m_explanation(new QLabel(this))
    , m_more(new QLabel(this))
    , m_voice(newVoice(window))
{
    setAccessibleRole(this, QAccessible::Dialog);
    //: @title:window all that can be done
    setAccessibleName(tr("Actions"));
    //: @info:placeholder of the field that finds actions
    m_field->setPlaceholderText(tr("Type what you want to do"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(accessibleName());
    m_list->setFocusPolicy(Qt::NoFocus); // the field has the keys
    m_voice->setObjectName(u"actions-voice"_s);
    setAccessibleRole(m_explanation, QAccessible::Paragraph); // labels are read with the dialog
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_more->setObjectName(u"actions-more"_s);
    leaveKeysToWindow(m_field);
    m_field->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1); // the line around it
    m_head->addWidget(m_field);
    column->addLayout(m_head);
    column->addWidget(m_list, 1);
    m_foot->addWidget(m_explanation, 1);
    m_foot->addWidget(m_more);
    column->addLayout(m_foot);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, [this] {
        list();
        sayCurrent();
    });
    connect(m_list, &QListView::clicked, this, &ActionsPanel::act);
    connect(m_list, &ActionView::restChanged, this, &ActionsPanel::showRest);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now)) {
            hide(); // the user turned to something else
        }
    });
    window->installEventFilter(this);
}

ActionsPanel::~ActionsPanel()
{
    qApp->disconnect(this); // the focus moves while the parts end
}

void ActionsPanel::open(const QMenu *menu)
{
    if (!isVisible()) {
        m_before = window()->focusWidget();
    }
    m_groups = offered();
    const QSignalBlocker blocker(m_field);
    m_field->clear();
    list();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    if (const int row = m_list->actions().rowOf(menu); row >= 0) {
        m_list->setCurrentRow(row);
        showCurrent();
    }
    // A screen reader has said by then where the focus is.
    QMetaObject::invokeMethod(this, &ActionsPanel::sayCurrent, Qt::QueuedConnection);
}

void ActionsPanel::leave()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

bool ActionsPanel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Before an action that has the key, such as the one that ends a check.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        if (isVisible()) {
            place();
        }
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool ActionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            showCurrent();
            sayCurrent();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// What the field leaves. Nothing gets to the window: it would type into its own field.
void ActionsPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act();
        break;
    default:
        break;
    }
    event->accept();
}

void ActionsPanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const int radius = 2 * Lengths(font()).unit;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(controlEdge(palette(), palette().color(QPalette::Base)));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillRect(1, m_foot->geometry().y(), width() - 2, 1, cardLine(palette()));
}

/// There is one stop.
bool ActionsPanel::focusNextPrevChild(bool next)
{
    Q_UNUSED(next)
    return true;
}

/// Shows what the words in the field mean, or everything.
void ActionsPanel::list()
{
    const QString query = m_field->text().trimmed();
    QList<ActionGroup> shown = m_groups;
    if (query.isEmpty()) {
        shown.prepend(lastUsed());
    } else {
        shown = {{{}, foundActions(m_groups, query)}};
    }
    m_list->actions().setGroups(shown);
    m_list->setFirstCurrent();
    showCurrent();
    place();
}

void ActionsPanel::showCurrent()
{
    const bool isNothing = m_list->actions().rowCount() == 0;
    const QString tip = m_list->currentIndex().data(ActionModel::TipRole).toString();
    //: @info no action is called what the user typed
    m_explanation->setText(isNothing ? tr("No action is called that") : tip);
    m_explanation->setAccessibleName(m_explanation->text());
}

/// Says the current row once: the focus stays in the field.
void ActionsPanel::sayCurrent()
{
    if (isVisible()) {
        QStringList spoken {m_list->currentIndex().data(Qt::AccessibleTextRole).toString(),
                            m_explanation->text()};
        spoken.removeAll(QString());
        announce(m_voice, spoken.join(", "_L1));
    }
}

/// Tells how many actions stand below those in sight.
void ActionsPanel::showRest(int count)
{
    //: @info at the end of a list of actions: so many stand below
    m_more->setText(tr("%n more", nullptr, count));
    m_more->setVisible(count > 0);
}

void ActionsPanel::act()
{
    const QModelIndex row = m_list->currentIndex();
    const QPointer<QAction> action = row.isValid() ? m_list->actions().action(row.row()) : nullptr;
    if (!action) {
        return;
    }
    leave();
    remember(*action);
    action->trigger();
}

void ActionsPanel::remember(const QAction &action)
{
    if (action.menuRole() == QAction::QuitRole) {
        return; // or Enter would end the program the next time
    }
    QStringList names = m_settings.value(Settings::Key::LastActions).toStringList();
    names.removeAll(action.objectName());
    names.prepend(action.objectName());
    m_settings.setValue(Settings::Key::LastActions, names.mid(0, remembered));
}

/// What can be done now.
QList<ActionGroup> ActionsPanel::offered() const
{
    QList<ActionGroup> groups = m_source();
    for (ActionGroup &group : groups) {
        group.actions.removeIf([this](const ListedAction &listed) {
            return listed.action == m_opener || !listed.action->isEnabled();
        });
    }
    return groups;
}

ActionGroup ActionsPanel::lastUsed() const
{
    ActionGroup last;
    //: @title:group actions
    last.title = tr("Used last");
    const QStringList names = m_settings.value(Settings::Key::LastActions).toStringList();
    for (const QString &name : names) {
        for (const ActionGroup &group : m_groups) {
            for (ListedAction listed : group.actions) {
                if (listed.action && listed.action->objectName() == name) {
                    listed.name = fullName(group, listed);
                    last.actions << listed;
                }
            }
        }
    }
    return last;
}

/// Over the top of the page, or of the window where that is narrow; as high as its rows.
void ActionsPanel::place()
{
    const Lengths lengths(font());
    const int unit = lengths.unit;
    const QRect all = window()->rect().adjusted(2 * unit, 0, -2 * unit, -2 * unit);
    QRect over(m_page->mapTo(window(), QPoint()), m_page->size());
    const int width = qMin(lengths.letters(panelWidth), all.width());
    if (over.width() < width) {
        over = QRect(all.x(), over.y(), all.width(), over.height());
    }
    const int lines = width < lengths.letters(longestTip) ? 2 : 1;
    m_head->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 0);
    layout()->setSpacing(2 * unit);
    m_field->setFixedHeight(lengths.control());
    m_foot->setContentsMargins(3 * unit, unit, 3 * unit, unit);
    m_foot->setSpacing(3 * unit);
    // With room above and below for letters of a script that are higher than those of the font.
    m_explanation->setFixedHeight(lines * lengths.line + 2 * unit);
    const int height = 3 * unit + m_field->height() + 2 * unit + m_list->contentHeight() + 2 * unit
        + m_explanation->height() + 2 * unit + 2; // lines above and below
    // The list is what the panel is for: where there is room for little else, it is alone.
    const int rows = 2 * qMax(lengths.control(), m_list->sizeHintForRow(1));
    const bool hasRoom = over.height() - 2 * unit >= height - m_list->contentHeight() + rows;
    m_explanation->setVisible(hasRoom);
    setGeometry(over.x() + (over.width() - width) / 2, over.y(), width,
                qMin(height - (hasRoom ? 0 : m_explanation->height()), over.height() - 2 * unit));
}

} // namespace ui
