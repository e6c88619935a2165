// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pasturls.h"

#include <net/check/checkrequest.h>
#include <net/check/urlinput.h>

#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

class CheckOptions;
class FoldButton;
class Navigator;
class UrlField;

/// Where a check is asked for: the URL field with the URLs that were checked before, the button,
/// what is wrong with the URL, and the options, which fold out into a widget of their own.
class CheckForm : public QWidget
{
    Q_OBJECT

public:
    /// @p settings and @p navigator must outlive the form.
    CheckForm(Settings &settings, Navigator &navigator, QWidget *parent = nullptr);

    UrlField *field() const { return m_field; }

    /// The options, hidden until they are folded out; the caller gives them their place.
    QWidget *optionsBox() const { return m_box; }

    void foldOptions();

    /// The URL that @p text means, which then stands in the field; or one with an error, which the
    /// form says. What a pasted request sends besides goes into the options; if that is more than a
    /// look at a URL, the user has to see it first, and there is no URL to ask yet.
    net::UrlInput readUrl(const QString &text);

    /// The request that asks @p input with the options; nothing if they have a fault, which is
    /// said.
    std::optional<net::CheckRequest> request(const net::UrlInput &input);

    /// The requests for a list of URLs, a line each or between blanks; empty if there is none or
    /// the options have a method that is not sent to many. Says what was left out.
    QList<net::CheckRequest> listRequests(const QString &text);

    /// @p request is sent now: its URL is offered when the next one is typed.
    void remember(const net::CheckRequest &request);

signals:
    /// Enter or the button was pressed.
    void submitted(const QString &text);

    /// A list of several lines was pasted into the field.
    void listPasted(const QString &text);

    /// The options were folded out.
    void unfolded();

private:
    void makeLine();
    void makeBox();
    void takePasted(const QString &text);
    net::UrlInput takeRequest(const QString &text);
    void showFault(const QString &fault);

    Navigator &m_navigator;
    PastUrls m_pastUrls;
    UrlField *m_field;
    FoldButton *m_fold;
    QLabel *m_fault;
    QWidget *m_box;
    CheckOptions *m_options;
};

} // namespace ui
