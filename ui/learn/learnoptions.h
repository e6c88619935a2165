// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <learn/card.h>

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class LinkButton;
class Settings;

/// What is asked and how, kept in the settings.
class LearnOptions : public QWidget
{
    Q_OBJECT

public:
    /// @p settings must outlive the widget.
    explicit LearnOptions(Settings &settings, QWidget *parent = nullptr);

    /// Which codes are asked.
    learn::Level level() const;

    /// Whether the choices come only when they are asked for.
    bool hidesChoices() const;

    /// Whether there is something to forget.
    void setForgettable(bool isForgettable);

signals:
    void levelChosen();
    void hidingChosen();

    /// The user wants to forget what was learned, and has confirmed it.
    void forgetting();

private:
    void offerLevels();
    void askToForget();

    Settings &m_settings;
    QComboBox *m_levels;
    QCheckBox *m_hide;
    LinkButton *m_forget;
};

} // namespace ui
