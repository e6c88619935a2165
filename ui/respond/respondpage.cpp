// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "respondpage.h"

#include "answerform.h"
#include "requestlist.h"
#include "respondpane.h"

#include <core/foldedtext.h>
#include <pictures/picturecache.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/widgets/accessible.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whether @p query begins with words that ask for this page, in English or the user's language.
bool asksForServer(const QString &query)
{
    //: words of a search that lead to the page that answers requests, with commas between them
    static const char *const words = QT_TRANSLATE_NOOP(
        "ui::RespondPage", "respond, answer with, mock server, test server, fake server");
    const QString folded = core::foldedWords(query) + u' ';
    const QString all = RespondPage::tr(words) + u',' + QString::fromLatin1(words);
    const QStringList phrases = all.split(u',');
    return std::any_of(phrases.cbegin(), phrases.cend(), [&folded](const QString &phrase) {
        return folded.startsWith(core::foldedWords(phrase) + u' ');
    });
}

} // namespace

RespondPage::RespondPage(const PageContext &context, Page &article, QObject *parent)
    : Page(parent)
    , m_context(context)
    , m_article(article)
    //: @action
    , m_toggle(
          context.actions.add(u"respond"_s, tr("&Respond to Requests"), {Qt::CTRL | Qt::Key_R},
                              //: @info:status
                              tr("Go to the page that answers requests; there, start or stop")))
{
    connect(m_toggle, &QAction::triggered, this, [this] {
        if (m_isInFront) {
            pane()->toggle();
        } else {
            offer({});
        }
    });
}

RespondPage::~RespondPage()
{
    if (m_server) {
        m_server->disconnect(); // that it stops is no news for a window that goes
    }
}

QString RespondPage::key() const
{
    return u"respond"_s;
}

QString RespondPage::name() const
{
    if (m_server && m_server->isRunning()) {
        //: @action:button the page where requests are answered, while they are
        return tr("Respond: on");
    }
    //: @action:button the page where requests are answered
    return tr("Respond");
}

QString RespondPage::title() const
{
    //: @title:window
    return tr("Respond to Requests");
}

QWidget *RespondPage::widget()
{
    return pane();
}

RespondPane *RespondPage::pane()
{
    if (!m_pane) {
        const Unheard unheard;
        m_server =
            std::make_unique<respond::Server>(m_context.catalogue, m_context.pictures.images());
        m_pane = new RespondPane(m_context.catalogue, m_context.pictures, *m_server,
                                 m_context.navigator, m_context.window);
        connect(m_server.get(), &respond::Server::changed, this,
                [this] { m_context.navigator.pageChanged(); });
        // The window's children go in their order; the pane must not hear from a server that ends.
        connect(m_pane, &QObject::destroyed, this, [this] { m_pane = nullptr; });
    }
    return m_pane;
}

/// @p text may be codes, which are then answered; nothing starts.
void RespondPage::offer(const QString &text)
{
    m_context.navigator.show(*this);
    focus(); // first, or screen readers would hear of the text and not of the field
    if (!text.isEmpty()) {
        pane()->form()->setCodes(text);
        focus();
    }
}

void RespondPage::setInFront(bool isInFront)
{
    m_isInFront = isInFront;
    if (isInFront) {
        pane()->setCode(m_article.place().code);
    }
}

void RespondPage::focus()
{
    pane()->form()->focusCodes();
}

QString RespondPage::selectedText() const
{
    return m_pane ? m_pane->requests()->selectedText() : QString();
}

void RespondPage::copy()
{
    pane()->requests()->copyAll();
}

QString RespondPage::copyText() const
{
    //: @action
    return tr("&Copy Requests");
}

QList<core::ActionRow> RespondPage::steps(const QString &query)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    static const QRegularExpression onlyCodes(u"^[0-9]{3}([\\s,]+[0-9]{3})+$"_s);
    QStringList codes;
    for (auto it = number.globalMatch(query); it.hasNext();) {
        codes << it.next().captured();
    }
    const bool isInTurn = onlyCodes.match(query.trimmed()).hasMatch()
        && QSet<QString>(codes.cbegin(), codes.cend()).size() < codes.size();
    if (!isInTurn && !asksForServer(query)) {
        return {};
    }
    const QString text = codes.join(", "_L1);
    //: @action; %1 are status codes, such as "503, 503, 200"
    const QString title = codes.isEmpty() ? this->title() : tr("Respond with %1").arg(text);
    //: @info
    const QString explanation = tr("A server on this computer, for programs of your own");
    return {{.title = title,
             .explanation = explanation,
             .accept = [this, text] { offer(text); },
             .isBest = true}};
}

} // namespace ui
