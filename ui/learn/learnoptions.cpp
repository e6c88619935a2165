// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learnoptions.h"

#include <ui/base/settings.h>
#include <ui/look/lengths.h>
#include <ui/widgets/confirmation.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/linkbutton.h>

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui {

LearnOptions::LearnOptions(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_levels(new QComboBox(this))
    , m_hide(new QCheckBox(this))
    , m_forget(new LinkButton(this))
{
    offerLevels();
    //: @option:check of a quiz
    m_hide->setText(tr("Hide the choices at first"));
    m_hide->setChecked(m_settings.value(Settings::Key::LearnHidden).toBool());
    //: @action:button forgets which answers were right and wrong
    m_forget->setText(tr("Forget What I Learned…"));
    auto *flow = new FlowLayout(this);
    setInUnits(flow, this, {}, 4);
    for (QWidget *option : std::initializer_list<QWidget *> {m_levels, m_hide, m_forget}) {
        flow->addWidget(option);
    }
    followFont(this, [this](const Lengths &lengths) {
        for (QWidget *option : std::initializer_list<QWidget *> {m_levels, m_hide, m_forget}) {
            option->setMinimumHeight(lengths.control());
        }
    });
    connect(m_levels, &QComboBox::activated, this, [this] {
        m_settings.setValue(Settings::Key::LearnLevel, m_levels->currentData());
        emit levelChosen();
    });
    connect(m_hide, &QCheckBox::toggled, this, [this](bool isOn) {
        m_settings.setValue(Settings::Key::LearnHidden, isOn);
        emit hidingChosen();
        m_hide->setFocus(); // stays where the user is
    });
    connect(m_forget, &LinkButton::clicked, this, &LearnOptions::askToForget);
}

void LearnOptions::offerLevels()
{
    //: @item:inlistbox which codes are asked
    m_levels->addItem(tr("Common codes"), u"common"_s);
    //: @item:inlistbox which codes are asked
    m_levels->addItem(tr("All registered codes"), u"registered"_s);
    //: @item:inlistbox which codes are asked; those of products, too
    m_levels->addItem(tr("Everything"), u"everything"_s);
    const QString level = m_settings.value(Settings::Key::LearnLevel).toString();
    m_levels->setCurrentIndex(qMax(0, m_levels->findData(level)));
    //: @info accessible name of a list: which codes are asked
    m_levels->setAccessibleName(tr("What is asked"));
}

learn::Level LearnOptions::level() const
{
    const QString level = m_levels->currentData().toString();
    if (level == "common"_L1) {
        return learn::Level::Common;
    }
    return level == "registered"_L1 ? learn::Level::Registered : learn::Level::Everything;
}

bool LearnOptions::hidesChoices() const
{
    return m_hide->isChecked();
}

void LearnOptions::setForgettable(bool isForgettable)
{
    m_forget->setVisible(isForgettable);
}

void LearnOptions::askToForget()
{
    //: @title of a question
    const QString question = tr("Forget what was learned?");
    //: @info of a question
    const QString explanation = tr("All questions are new again.");
    //: @action:button
    if (isConfirmed(this, question, explanation, tr("Forget"))) {
        emit forgetting();
    }
}

} // namespace ui
