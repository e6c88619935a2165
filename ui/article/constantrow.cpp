// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantrow.h"

#include <ui/widgets/copyrow.h>
#include <ui/widgets/heading.h>

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConstantRow::ConstantRow(QWidget *parent)
    : ArticleSection(parent)
    , m_label(new Heading(3, this))
    , m_row(new CopyRow(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    layout->addWidget(m_row);
    connect(m_row, &CopyRow::clicked, this, [this] { copy(m_row->code()); });
    addMenu();
}

bool ConstantRow::fill(const Subject &subject)
{
    const core::Constants &constants = subject.catalogue.constants();
    const core::Ecosystem *ecosystem = constants.find(subject.ecosystems.value(0));
    if (!subject.summary || !ecosystem) {
        return false;
    }
    const QString name = constants.names(ecosystem->id, subject.code).value(0).name;
    if (name.isEmpty()) {
        //: @label %1 is a programming language or framework; a number follows
        m_label->setText(tr("In %1 (no constant)").arg(ecosystem->shortName));
        m_row->setCode(core::codeText(subject.code));
    } else {
        //: @label %1 is a programming language or framework; what it calls a code follows
        m_label->setText(tr("In %1").arg(ecosystem->shortName));
        m_row->setCode(name);
    }
    m_snippet = constants.snippet(ecosystem->id, subject.status);
    m_copyBoth->setVisible(!name.isEmpty() && !m_snippet.isEmpty());
    return true;
}

void ConstantRow::addMenu()
{
    const auto add = [this](const QString &text, const auto &act) {
        auto *action = new QAction(text, m_row);
        m_row->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    //: @action:inmenu copies a constant
    add(tr("&Copy"), [this] { m_row->click(); });
    //: @action:inmenu
    m_copyBoth =
        add(tr("Copy Constant and &Snippet"), [this] { copy(m_row->code() + u'\n' + m_snippet); });
    //: @action:inmenu the programming languages and frameworks whose constants are shown
    add(tr("Choose Framewor&ks…"), [this] { emit linkFollowed(QUrl(u"choose:"_s)); });
    m_row->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace ui
