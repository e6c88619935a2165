// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepage.h"

#include "comparepane.h"
#include "comparetable.h"

#include <core/catalogue.h>
#include <guide/comparisontext.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/base/settings.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The numbers in @p text, "401,403".
QList<int> codesIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\b[0-9]{3}\\b"_s);
    QList<int> codes;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        codes << it.next().captured().toInt();
    }
    return codes;
}

QString textOf(const QList<int> &codes)
{
    QStringList numbers;
    for (const int code : codes) {
        numbers << core::codeText(code);
    }
    return numbers.join(u',');
}

} // namespace

ComparePage::ComparePage(const PageContext &context, Meant meant, QObject *parent)
    : Page(parent)
    , m_context(context)
    , m_meant(std::move(meant))
    //: @title:menu
    , m_copyMenu(new QMenu(tr("Copy Compa&rison as"), context.window))
{
    //: @action adds the code that is shown to those that are compared, or takes it out
    m_add = context.actions.add(u"compare"_s, tr("A&dd to Comparison"), {Qt::CTRL | Qt::Key_T},
                                //: @info:status
                                tr("Add the code to those that are compared, or take it out"));
    connect(m_add, &QAction::triggered, this, &ComparePage::toggle);
    makeCopyMenu();
}

QString ComparePage::key() const
{
    return u"compare"_s;
}

QString ComparePage::name() const
{
    //: @action:button the page where codes are compared
    const QString name = tr("Compare");
    return m_codes.isEmpty() ? name : name + u' ' + QString::number(m_codes.size());
}

QString ComparePage::title() const
{
    if (m_codes.isEmpty()) {
        //: @title:window
        return tr("Compare codes");
    }
    //: @title:window %1: codes, such as "401, 403"
    return tr("Compare %1").arg(textOf(m_codes).replace(u',', ", "_L1));
}

QWidget *ComparePage::widget()
{
    return pane();
}

core::Place ComparePage::place() const
{
    return {.page = key(), .detail = textOf(m_codes)};
}

void ComparePage::restore(const core::Place &place)
{
    setCodes(codesIn(place.detail));
}

void ComparePage::offer(const QString &text)
{
    compare(text.isEmpty() ? m_codes : codesIn(text));
}

void ComparePage::focus()
{
    pane()->table()->setFocus(Qt::ShortcutFocusReason);
}

QString ComparePage::selectedText() const
{
    return m_pane ? m_pane->table()->selectedText() : QString();
}

void ComparePage::compare(const QList<int> &codes)
{
    setCodes(codes);
    m_context.navigator.show(*this);
    focus();
}

void ComparePage::copy()
{
    if (m_codes.size() >= guide::fewestCompared) {
        toClipboard(guide::comparisonMarkdown(pane()->comparison(), m_context.catalogue));
    }
}

QString ComparePage::copyText() const
{
    //: @action copies the table of a comparison
    return tr("&Copy Comparison");
}

void ComparePage::makeCopyMenu()
{
    //: form of a copied comparison: aligned columns
    connect(m_copyMenu->addAction(tr("Plain &Text")), &QAction::triggered, this, [this] {
        toClipboard(guide::comparisonText(pane()->comparison(), m_context.catalogue));
    });
    //: form of a copied comparison
    connect(m_copyMenu->addAction(tr("&Markdown")), &QAction::triggered, this, [this] { copy(); });
    //: form of a copied comparison
    connect(m_copyMenu->addAction(tr("&JSON")), &QAction::triggered, this, [this] {
        toClipboard(QString::fromUtf8(
            QJsonDocument(guide::comparisonJson(pane()->comparison(), m_context.catalogue))
                .toJson()));
    });
}

void ComparePage::toClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    //: @info
    m_context.navigator.copied(tr("Copied the comparison"));
}

ComparePane *ComparePage::pane()
{
    if (!m_pane) {
        m_pane = new ComparePane(m_context.catalogue, m_context.pictures, m_add,
                                 m_context.actions.copyAs, m_context.window);
        connect(m_pane, &ComparePane::chosen, this, &ComparePage::compare);
        connect(m_pane, &ComparePane::opened, this,
                [this](int code) { m_context.navigator.goTo(code); });
        connect(m_pane, &ComparePane::added, this, [this](int code) { add({code}); });
        showCodes();
    }
    return m_pane;
}

void ComparePage::setCodes(const QList<int> &codes)
{
    m_codes.clear();
    for (const int code : codes) {
        const bool isNew = m_context.catalogue.find(code) && !m_codes.contains(code);
        if (isNew && m_codes.size() < guide::mostCompared) {
            m_codes << code;
        }
    }
    if (m_pane) {
        showCodes();
    }
    m_copyMenu->setEnabled(m_codes.size() >= guide::fewestCompared);
    m_context.navigator.pageChanged();
}

void ComparePage::showCodes()
{
    const QStringList chosen = m_context.settings.value(Settings::Key::Ecosystems).toStringList();
    m_pane->showCodes(m_codes, m_context.catalogue.constants().known(chosen).value(0));
}

/// Adds the code that is meant, or takes it out; several are shown side by side.
void ComparePage::toggle()
{
    const QList<int> meant = m_meant();
    if (meant.size() >= guide::fewestCompared) {
        compare(meant);
    } else if (m_codes.contains(meant.constFirst())) {
        QList<int> codes = m_codes;
        codes.removeOne(meant.constFirst());
        setCodes(codes);
        //: @info:status %1: a code; %n are compared now
        m_context.navigator.say(
            tr("%1 taken out: %n codes", nullptr, static_cast<int>(codes.size()))
                .arg(core::codeText(meant.constFirst())));
    } else {
        add(meant);
    }
}

void ComparePage::add(const QList<int> &codes)
{
    const QList<int> before = m_codes;
    setCodes(m_codes + codes);
    if (m_codes == before) {
        //: @info:status
        m_context.navigator.say(tr("Five codes at most are compared"));
        return;
    }
    //: @info:status %1: a code or several; %n are compared now
    m_context.navigator.say(tr("%1 added: %n codes", nullptr, static_cast<int>(m_codes.size()))
                                .arg(textOf(m_codes.mid(before.size())).replace(u',', ", "_L1)));
}

} // namespace ui
