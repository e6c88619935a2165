// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textblock.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace ui {

/// A heading, paragraph, list, item or link in a TextBlock, as a screen reader sees it. What it
/// holds does not change: another text has other parts.
class TextPart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// The part of @p block from @p begin to before @p end. @p above is null for a part of the
    /// block.
    TextPart(TextBlock *block, TextPart *above, QAccessible::Role role, int begin, int end,
             const QString &text);

    /// Registers @p part, which then belongs to Qt, and adds it below this one.
    void add(TextPart *part);

    int begin() const { return m_begin; }
    int end() const { return m_end; }
    void setLevel(int level) { m_level = level; } ///< of a heading, from 1
    void setDescription(const QString &text) { m_description = text; }
    const std::vector<TextPart *> &parts() const { return m_parts; }

    bool isValid() const override { return m_block; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override { return static_cast<int>(m_parts.size()); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessible::Role role() const override { return m_role; }
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int linkIndex() const;

    QPointer<TextBlock> m_block;
    TextPart *m_above;
    QAccessible::Role m_role;
    int m_begin;
    int m_end;
    int m_level = 0;
    QString m_text;
    QString m_description;
    std::vector<TextPart *> m_parts;
};

/// A TextBlock as a screen reader sees it: the parts of its text.
class AccessibleText : public QAccessibleWidget
{
public:
    explicit AccessibleText(TextBlock *block);
    ~AccessibleText() override;

    /// The link that has the focus, or null.
    TextPart *focusedLink() const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    const std::vector<TextPart *> &parts() const;
    TextBlock *block() const;

    mutable std::vector<TextPart *> m_parts;
    mutable int m_textNumber = 0; // of the text that the parts are of
};

} // namespace ui
