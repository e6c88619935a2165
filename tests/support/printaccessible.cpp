// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printaccessible.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

QString statesOf(const QAccessible::State &state)
{
    QStringList words;
    const auto add = [&words](bool isSet, const QString &word) {
        if (isSet) {
            words << word;
        }
    };
    add(state.focusable, u"focusable"_s);
    add(state.disabled, u"disabled"_s);
    add(state.checkable, state.checked ? u"checked"_s : u"unchecked"_s);
    add(state.selected, u"selected"_s);
    add(state.expandable, state.expanded ? u"expanded"_s : u"collapsed"_s);
    add(state.readOnly, u"read-only"_s);
    add(state.hasPopup, u"has pop-up"_s);
    add(state.modal, u"modal"_s);
    return words.isEmpty() ? QString() : u" ["_s + words.join(u", "_s) + u']';
}

QString lineOf(const QAccessibleInterface &thing)
{
    const QString role =
        QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(thing.role()));
    const QString name = thing.text(QAccessible::Name);
    constexpr qsizetype longest = 100; // of a description, where texts say the same below
    const QString whole = thing.text(QAccessible::Description);
    const QString description = whole.size() > longest ? whole.left(longest) + u'…' : whole;
    const QString value = thing.text(QAccessible::Value);
    QString line = role + u" \""_s + name + u'"';
    if (!description.isEmpty() && description != name) {
        line += u" ("_s + description + u')';
    }
    line += statesOf(thing.state());
    if (!value.isEmpty() && value != name) {
        line += u' ' + value;
    }
    return line.replace(u'\n', u'¶');
}

void print(const QAccessibleInterface &thing, int depth, QString &text)
{
    const auto *widget = qobject_cast<QWidget *>(thing.object());
    const bool isPixels =
        thing.role() == QAccessible::ScrollBar || thing.role() == QAccessible::Grip;
    if (isPixels || (widget && !widget->isVisibleTo(widget->window()))) {
        return;
    }
    // What only holds others, as most widgets do, is passed over by screen readers.
    const bool isFiller =
        thing.role() == QAccessible::Client && thing.text(QAccessible::Name).isEmpty();
    if (!isFiller) {
        text += QString(2 * depth, u' ') + lineOf(thing) + u'\n';
    }
    for (int i = 0; i < thing.childCount(); ++i) {
        if (const QAccessibleInterface *child = thing.child(i)) {
            print(*child, isFiller ? depth : depth + 1, text);
        }
    }
}

} // namespace

QString printAccessible(QWidget *widget)
{
    QString text;
    print(*QAccessible::queryAccessibleInterface(widget), 0, text);
    return text;
}
