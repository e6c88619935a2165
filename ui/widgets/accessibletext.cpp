// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibletext.h"

#include "textparts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

namespace ui {

namespace {

/// The index of @p child among @p parts, or -1.
int indexIn(const std::vector<TextPart *> &parts, const QAccessibleInterface *child)
{
    const auto found = std::find(parts.cbegin(), parts.cend(), child);
    return found == parts.cend() ? -1 : static_cast<int>(found - parts.cbegin());
}

QAccessibleInterface *partAt(const std::vector<TextPart *> &parts, int x, int y)
{
    const auto found = std::find_if(parts.cbegin(), parts.cend(), [x, y](const TextPart *part) {
        return part->rect().contains(x, y);
    });
    return found == parts.cend() ? nullptr : *found;
}

void forget(const std::vector<TextPart *> &parts)
{
    for (TextPart *part : parts) {
        forget(part->parts());
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(part));
    }
}

} // namespace

TextPart::TextPart(TextBlock *block, TextPart *above, QAccessible::Role role, int begin, int end,
                   const QString &text)
    : m_block(block)
    , m_above(above)
    , m_role(role)
    , m_begin(begin)
    , m_end(end)
    , m_text(text)
{
}

void TextPart::add(TextPart *part)
{
    QAccessible::registerAccessibleInterface(part);
    m_parts.push_back(part);
    m_end = qMax(m_end, part->m_end);
}

QWindow *TextPart::window() const
{
    return m_block ? m_block->window()->windowHandle() : nullptr;
}

QAccessibleInterface *TextPart::parent() const
{
    return m_above ? m_above : QAccessible::queryAccessibleInterface(m_block);
}

QAccessibleInterface *TextPart::child(int index) const
{
    return index >= 0 && index < childCount() ? m_parts[static_cast<size_t>(index)] : nullptr;
}

int TextPart::indexOfChild(const QAccessibleInterface *child) const
{
    return indexIn(m_parts, child);
}

QAccessibleInterface *TextPart::childAt(int x, int y) const
{
    return partAt(m_parts, x, y);
}

QAccessible::State TextPart::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = !m_block || !m_block->isVisible();
    state.offscreen = m_block && m_block->visibleRegion().isEmpty();
    if (m_role == QAccessible::Link) {
        state.focusable = true;
        state.linked = true;
        state.focused = m_block && m_block->hasFocus() && m_block->focusedLink() == linkIndex();
    }
    return state;
}

QString TextPart::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name) {
        return m_text;
    }
    return kind == QAccessible::Description ? m_description : QString();
}

QRect TextPart::rect() const
{
    if (!m_block) {
        return {};
    }
    QRect place;
    if (m_role == QAccessible::Link) {
        for (const QRect &line : m_block->linesOf(m_begin, m_end)) {
            place |= line;
        }
    } else {
        const QTextDocument *document = m_block->document();
        QTextBlock block = document->findBlock(m_begin);
        for (; block.isValid() && block.position() < m_end; block = block.next()) {
            place |= document->documentLayout()->blockBoundingRect(block).toAlignedRect();
        }
    }
    return place.translated(m_block->viewport()->mapToGlobal(QPoint()));
}

void *TextPart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface && m_role == QAccessible::Link
        ? static_cast<QAccessibleActionInterface *>(this)
        : nullptr;
}

QStringList TextPart::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void TextPart::doAction(const QString &name)
{
    const int index = m_block ? linkIndex() : -1;
    if (index >= 0 && name == pressAction()) {
        emit m_block->anchorClicked(QUrl(m_block->links().at(index).address));
    } else if (index >= 0 && name == setFocusAction()) {
        m_block->focusLink(index);
    }
}

/// Which of the block's links it is; -1 for another part.
int TextPart::linkIndex() const
{
    const QList<TextBlock::Link> links = m_block->links();
    const auto found =
        std::find_if(links.cbegin(), links.cend(), [this](const TextBlock::Link &link) {
            return link.begin == m_begin && m_role == QAccessible::Link;
        });
    return found == links.cend() ? -1 : static_cast<int>(found - links.cbegin());
}

AccessibleText::AccessibleText(TextBlock *block)
    : QAccessibleWidget(block, QAccessible::Section)
{
}

AccessibleText::~AccessibleText()
{
    forget(m_parts);
}

TextPart *AccessibleText::focusedLink() const
{
    const int focused = block()->focusedLink();
    if (focused < 0) {
        return nullptr;
    }
    const int begin = block()->links().at(focused).begin;
    // The links are the deepest parts.
    const std::vector<TextPart *> *level = &parts();
    while (true) {
        const auto found =
            std::find_if(level->cbegin(), level->cend(), [begin](const TextPart *part) {
                return part->begin() <= begin && begin < part->end();
            });
        if (found == level->cend() || (*found)->role() == QAccessible::Link) {
            return found == level->cend() ? nullptr : *found;
        }
        level = &(*found)->parts();
    }
}

int AccessibleText::childCount() const
{
    return static_cast<int>(parts().size());
}

QAccessibleInterface *AccessibleText::child(int index) const
{
    return index >= 0 && index < childCount() ? m_parts[static_cast<size_t>(index)] : nullptr;
}

int AccessibleText::indexOfChild(const QAccessibleInterface *child) const
{
    return indexIn(parts(), child);
}

QAccessibleInterface *AccessibleText::childAt(int x, int y) const
{
    return partAt(parts(), x, y);
}

QAccessibleInterface *AccessibleText::focusChild() const
{
    return focusedLink();
}

QString AccessibleText::text(QAccessible::Text kind) const
{
    // What is read when the text as a whole gets the focus.
    return kind == QAccessible::Description ? block()->toPlainText()
                                            : QAccessibleWidget::text(kind);
}

const std::vector<TextPart *> &AccessibleText::parts() const
{
    if (m_textNumber != block()->textNumber()) {
        m_textNumber = block()->textNumber();
        forget(m_parts);
        m_parts = readParts(block());
    }
    return m_parts;
}

TextBlock *AccessibleText::block() const
{
    return static_cast<TextBlock *>(widget());
}

} // namespace ui
