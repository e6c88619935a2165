// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/report/checkreport.h>

#include <QObject>

class QMenu;

namespace ui {

class Navigator;

/// Copies the result of a check: in the form that the user chose last, or another one of the
/// menu.
class CheckCopying : public QObject
{
    Q_OBJECT

public:
    /// @p catalogue and @p navigator must outlive it; @p window becomes the parent of the menu.
    CheckCopying(const core::Catalogue &catalogue, Navigator &navigator, QWidget *window);

    /// From now on @p result is what is copied; one without hops yields nothing.
    void setResult(const net::CheckResult &result);

    QMenu *menu() const { return m_menu; }

    /// The form that was chosen last; text at first.
    net::ReportFormat format() const { return m_format; }

    /// Copies the result in @p format, which becomes the chosen one.
    void copyAs(net::ReportFormat format);

private:
    const core::Catalogue &m_catalogue;
    Navigator &m_navigator;
    QMenu *m_menu;
    net::CheckResult m_result;
    net::ReportFormat m_format = net::ReportFormat::Text;
};

} // namespace ui
