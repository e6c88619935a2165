// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantrow.h"

#include "constantmenu.h"

#include <ui/widgets/copyrow.h>
#include <ui/widgets/heading.h>

#include <QVBoxLayout>

namespace ui {

ConstantRow::ConstantRow(QWidget *parent)
    : ArticleSection(parent)
    , m_label(new Heading(3, this))
    , m_row(new CopyRow(this))
    , m_menu(new ConstantMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    layout->addWidget(m_row);
    connect(m_row, &CopyRow::clicked, this, [this] { copy(m_row->code()); });
    m_menu->offerOn(m_row, [this] { m_row->click(); });
    connect(m_menu, &ConstantMenu::copyRequested, this, &ConstantRow::copy);
    connect(m_menu, &ConstantMenu::linkFollowed, this, &ConstantRow::linkFollowed);
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
    m_menu->setConstant(name, constants.snippet(ecosystem->id, subject.status), ecosystem->id,
                        true);
    return true;
}

} // namespace ui
