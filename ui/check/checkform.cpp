// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkform.h"

#include "checkoptions.h"
#include "urlfield.h"

#include <net/check/pastedrequest.h>
#include <net/check/userinformation.h>
#include <net/http/target.h>
#include <ui/base/keys.h>
#include <ui/base/navigator.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/foldbutton.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/readingorder.h>
#include <ui/widgets/wrappingcheckbox.h>

#include <QCompleter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// @p url as it stands in the field.
QString typed(const QUrl &url, const QByteArray &target)
{
    return target.isEmpty() ? url.toString() : net::exactUrl(url, target);
}

} // namespace

CheckForm::CheckForm(Settings &settings, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_pastUrls(settings)
    , m_field(new UrlField(this))
    , m_fold(new FoldButton(this))
    , m_fault(new PlainLabel(this))
    , m_box(new QWidget(this))
    , m_options(new CheckOptions(m_box))
{
    makeLine();
    makeBox();
    connect(m_field, &QLineEdit::returnPressed, this, [this] { emit submitted(m_field->text()); });
    connect(m_field, &QLineEdit::textEdited, this, [this] { showFault({}); });
    connect(m_field, &UrlField::listPasted, this, &CheckForm::takePasted);
    connect(m_field, &UrlField::listCut, this, [this] {
        //: @info error
        showFault(tr("The list does not fit behind other text. The field is empty now: paste it "
                     "again."));
    });
    connect(m_options, &CheckOptions::changed, this, [this] { showFault({}); });
    connect(m_fold, &FoldButton::unfolded, this, [this](bool isOut) {
        m_box->setVisible(isOut);
        if (isOut) {
            emit unfolded();
        }
    });
    orderAsShown(this);
    showFault({});
}

void CheckForm::makeLine()
{
    auto *completer = new QCompleter(m_pastUrls.model(), this);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    auto *ask = new KeyButton(this);
    //: @action:button asks the server
    ask->setText(tr("&Check"));
    ask->setKeys(enterText());
    connect(ask, &QPushButton::clicked, this, [this] { emit submitted(m_field->text()); });
    setAccessibleRole(m_fault, QAccessible::Notification);
    m_fault->setObjectName(u"check-fault"_s);

    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(ask);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_fault);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
}

void CheckForm::makeBox()
{
    //: @option:check
    auto *remember = new WrappingCheckBox(tr("&Remember past URLs after quitting"), m_box);
    remember->setChecked(m_pastUrls.isRemembering());
    connect(remember, &QCheckBox::toggled, this,
            [this](bool isOn) { m_pastUrls.setRemembering(isOn); });
    //: @action:button
    auto *forget = new QPushButton(tr("For&get past URLs"), m_box);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_pastUrls.forget();
        //: @info:status
        m_navigator.say(tr("The past URLs are forgotten"));
    });
    //: @action:button resets the options
    auto *defaults = new QPushButton(tr("De&faults"), m_box);
    connect(defaults, &QPushButton::clicked, m_options, &CheckOptions::reset);

    auto *buttons = new FlowLayout;
    setInUnits(buttons, this, {}, 2);
    buttons->addWidget(defaults);
    buttons->addWidget(forget);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(m_options);
    column->addWidget(remember);
    column->addLayout(buttons);
    m_box->hide();
}

void CheckForm::foldOptions()
{
    m_fold->setUnfolded(false);
}

/// A request may have several lines; else they are a list.
void CheckForm::takePasted(const QString &text)
{
    if (net::looksLikeRequest(text)) {
        takeRequest(text);
    } else {
        emit listPasted(text);
    }
}

net::UrlInput CheckForm::takeRequest(const QString &text)
{
    const net::Pasted pasted = net::readPasted(text);
    const net::CheckRequest request = pasted.requests.value(0);
    QString fault = pasted.error;
    if (pasted.requests.size() > 1) {
        //: @info error
        fault = tr("The command asks more than one URL.");
    } else if (fault.isEmpty() && !m_options->setRequest(request)) {
        //: @info error; %1 is a method
        fault = tr("The method %1 cannot be sent from here.")
                    .arg(QString::fromLatin1(request.method).left(40));
    }
    if (!fault.isEmpty()) {
        m_field->setText(net::withoutUserInformation(text).simplified());
        showFault(fault);
        return {};
    }
    m_field->setText(typed(request.url, request.target));
    m_field->setFocus();
    if (!net::isMoreThanUrl(request)) {
        showFault({});
        return {.url = request.url, .target = request.target};
    }
    m_fold->setUnfolded(true);
    //: @info below the field with a URL; the options below it show what was pasted; %1 is Enter
    showFault(tr("The options show what was pasted. %1 sends it.").arg(enterText()));
    return {};
}

net::UrlInput CheckForm::readUrl(const QString &text)
{
    if (net::looksLikeRequest(text)) {
        return takeRequest(text);
    }
    net::UrlInput input = net::readUrl(text);
    const QList<QString> urls = net::urlsIn(text);
    const bool isInText = urls.size() == 1 && !net::looksLikeUrl(text); // or in quotes
    if (!input.error.isEmpty() && isInText) {
        input = net::readUrl(urls.constFirst());
    }
    const bool isFine = input.error.isEmpty();
    m_field->setText(isFine ? typed(input.url, input.target) : net::withoutUserInformation(text));
    showFault(input.error);
    if (!isFine) {
        m_field->setFocus();
    }
    return input;
}

std::optional<net::CheckRequest> CheckForm::request(const net::UrlInput &input)
{
    const QString before = m_options->summary();
    net::CheckRequest request = m_options->request(input.url);
    request.target = input.target;
    if (m_options->summary() != before) {
        //: @info:status
        m_navigator.say(
            tr("Method, headers and body were meant for another server and were reset"));
    }
    const QString fault = m_options->fault().isEmpty() ? net::faultOf(request) : m_options->fault();
    if (!fault.isEmpty()) {
        m_fold->setUnfolded(true);
        showFault(fault);
        return {};
    }
    return request;
}

QList<net::CheckRequest> CheckForm::listRequests(const QString &text)
{
    if (!net::isSafeMethod(m_options->listRequest({}).method)) {
        //: @info error
        showFault(tr("A list is checked with GET, HEAD or OPTIONS only."));
        return {};
    }
    QList<net::CheckRequest> requests;
    QStringList faults;
    const QList<net::ListEntry> entries = net::readRequestList(text);
    for (const net::ListEntry &entry : entries) {
        if (!entry.error.isEmpty()) {
            faults << entry.error;
        } else if (net::isMoreThanUrl(entry.request)) {
            //: @info error; a curl command that stands among URLs
            faults << tr("a command that sends more than a URL");
        } else {
            requests << m_options->listRequest(entry.request.url);
            requests.last().target = entry.request.target;
        }
    }
    if (requests.isEmpty()) {
        //: @info error
        showFault(faults.isEmpty() ? tr("There is no URL in the list.") : faults.constFirst());
    } else if (!faults.isEmpty()) {
        //: @info; a number; a fault
        showFault(
            tr("Left out: %1. The first of them: %2").arg(faults.size()).arg(faults.constFirst()));
    } else {
        showFault({});
    }
    return requests;
}

void CheckForm::remember(const net::CheckRequest &request)
{
    m_pastUrls.add(typed(request.url, request.target));
}

/// Says @p fault below the field; if there is none, the line goes.
void CheckForm::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty()) {
        announce(m_fault, fault);
    }
    const QString summary = m_options->summary();
    //: @action folds out the options of a check
    m_fold->setText(summary.isEmpty()
                        ? tr("Options")
                        : /*: @action; %1 are those that are set */ tr("Options: %1").arg(summary));
}

} // namespace ui
