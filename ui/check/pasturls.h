// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/settings.h>

#include <QStringListModel>

namespace ui {

/// The URLs that were checked, the last one first: for this window only, unless the user wants
/// them remembered.
class PastUrls
{
public:
    /// The most that are kept.
    static constexpr qsizetype limit = 100;

    /// @p settings must outlive the object.
    explicit PastUrls(Settings &settings);

    /// What a completer offers.
    QStringListModel *model() { return &m_model; }

    bool isRemembering() const;

    /// Whether they outlive the window. What was remembered goes with the wish.
    void setRemembering(bool remembering);

    /// @p url was checked; it has no user information.
    void add(const QString &url);

    /// Forgets them all, here and in the settings.
    void forget();

private:
    void keep(const QStringList &urls);

    Settings &m_settings;
    QStringListModel m_model;
};

} // namespace ui
