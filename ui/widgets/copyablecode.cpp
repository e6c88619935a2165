// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyablecode.h"

#include "codebox.h"
#include "heading.h"
#include "linkbutton.h"

#include <QHBoxLayout>

namespace ui {

CopyableCode::CopyableCode(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new Heading(3, this))
    , m_copy(new LinkButton(this))
    , m_box(new CodeBox(this))
{
    m_label->setText(label);
    m_copy->setUnderlined(false);
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: @action copies the lines of code below
    m_copy->setText(tr("Copy"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_box);
    connect(m_copy, &LinkButton::clicked, this,
            [this] { emit copyRequested(m_box->toPlainText()); });
}

void CopyableCode::setCode(const QString &code, const QString &name)
{
    m_box->setCode(code);
    m_box->setAccessibleName(name);
    //: accessible name; %1 is what is copied, such as "Go snippet"
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
}

} // namespace ui
