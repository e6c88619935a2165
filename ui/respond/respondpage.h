// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/statusmodel.h>
#include <ui/base/page.h>

#include <memory>

namespace respond {
class Server;
}

namespace ui {

class RespondPane;

/// The page where requests of programs on this machine are answered with any code. The server is
/// off until the user starts it, and ends with the window.
class RespondPage : public Page
{
    Q_OBJECT

public:
    /// @p article, the page of codes, says which code is shown; it must outlive the page.
    RespondPage(const PageContext &context, Page &article, QObject *parent = nullptr);
    ~RespondPage() override;

    QString key() const override;
    int number() const override { return 5; }
    QString name() const override;
    QString title() const override;
    QWidget *widget() override;
    void offer(const QString &text) override;
    void setInFront(bool isInFront) override;
    void focus() override;
    QString selectedText() const override;
    void copy() override;
    QString copyText() const override;
    QList<QAction *> actions() const override { return {m_toggle}; }

    /// The row of a search for @p query that leads here, if the query asks for that: "respond 503",
    /// "mock server" or codes of which one comes again, as in "503, 503, 200".
    QList<core::ActionRow> steps(const QString &query);

private:
    RespondPane *pane();

    PageContext m_context;
    Page &m_article;
    QAction *m_toggle;
    std::unique_ptr<respond::Server> m_server;
    RespondPane *m_pane = nullptr;
    bool m_isInFront = false;
};

} // namespace ui
