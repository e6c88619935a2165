// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openrequest.h"

#include "copyactions.h"
#include "pages.h"

#include <core/printable.h>
#include <core/status.h>
#include <core/statuslink.h>
#include <net/check/urlinput.h>
#include <ui/base/navigator.h>

#include <QCoreApplication>

namespace ui {

namespace {

constexpr qsizetype longestLink = 40; // that is repeated, in letters

struct OpenRequestTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::OpenRequest)
};

/// A link may come from any web page.
void openLink(const QString &link, const Pages &pages, Navigator &navigator)
{
    if (const std::optional<int> code = core::codeInLink(link)) {
        navigator.find(core::codeText(*code));
    } else if (const QList<int> codes = core::comparedInLink(link); !codes.isEmpty()) {
        navigator.compare(codes);
    } else if (core::isChoiceLink(link)) {
        navigator.choose({});
    } else if (core::isLearnLink(link)) {
        pages.find(core::taskKey(core::WindowRequest::Task::Learn))->offer({});
    } else {
        //: @info:status
        navigator.sayOutcome(
            OpenRequestTr::tr("Refused the link %1: a link to a code is written statuscat:404")
                .arg(core::printable(link, longestLink)));
    }
}

void openText(const QString &text, const Pages &pages, Navigator &navigator)
{
    if (text.isEmpty()) {
        return; // the program was started, and no more
    }
    // Another start of the program is the user's own command, and only the same user can reach
    // us. It cannot use what was set on the page: own headers, a method that changes something.
    if (core::isStatusLink(text)) {
        openLink(text, pages, navigator);
    } else if (net::looksLikeUrl(text) && !text.trimmed().contains(u' ')) {
        pages.check().open(text);
    } else {
        navigator.find(text);
    }
}

} // namespace

void openRequest(const core::WindowRequest &request, const Pages &pages, CopyActions &copying,
                 Navigator &navigator)
{
    using Task = core::WindowRequest::Task;
    switch (request.task) {
    case Task::Open:
        openText(request.text, pages, navigator);
        break;
    case Task::Search:
    case Task::Check:
    case Task::Gallery:
    case Task::Respond:
    case Task::Compare:
    case Task::Choose:
    case Task::Learn:
        pages.find(core::taskKey(request.task))->offer(request.text);
        break;
    case Task::Copy:
        navigator.find(request.text);
        copying.copyCodeWhenAllowed();
        break;
    }
}

} // namespace ui
