// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deepview.h"

#include "hophtml.h"

#include <ui/widgets/textblock.h>

#include <QEvent>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace ui {

DeepView::DeepView(const net::RuleBook &rules, QWidget *parent)
    : QWidget(parent)
    , m_deep(rules)
    , m_button(new QPushButton(this))
    , m_findings(new TextBlock(this))
{
    //: @info accessible name of a text
    m_findings->setAccessibleName(tr("What more was asked"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_findings);
    connect(m_button, &QPushButton::clicked, this, &DeepView::ask);
    connect(&m_deep, &net::DeepCheck::answered, this, &DeepView::fill);
    connect(&m_deep, &net::DeepCheck::finished, this, [this] {
        fill();
        emit changed();
    });
    setResult({});
}

void DeepView::setResult(const net::CheckResult &result)
{
    m_result = result;
    m_deep.reset();
    fill();
}

QString DeepView::selectedText() const
{
    const QTextCursor cursor = m_findings->textCursor();
    return m_findings->hasFocus() ? cursor.selection().toPlainText() : QString();
}

void DeepView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        fill();
    }
}

void DeepView::ask()
{
    m_deep.start(m_result);
    fill();
    emit changed();
}

void DeepView::fill()
{
    const bool isPlainGet = m_result.request.method == "GET";
    const auto count = static_cast<int>(net::DeepCheck::requestsFor(m_result));
    const bool isOffered = m_result.finished && isPlainGet && count > 0;
    setVisible(isOffered);
    m_button->setEnabled(!m_deep.isRunning());
    //: @action:button sends that many requests more to a server
    m_button->setText(tr("Ask %n &questions more", nullptr, count));
    m_findings->showHtml(findingsHtml(m_deep.findings(), palette(), layoutDirection()));
    m_findings->setVisible(!m_deep.findings().isEmpty());
}

} // namespace ui
