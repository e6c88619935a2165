// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkpane.h"

#include "chainview.h"
#include "checkform.h"
#include "checklistpane.h"
#include "checkoutcome.h"
#include "deepview.h"
#include "urlfield.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/confirmation.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/plainlabel.h>

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int outerMargin = 24;
constexpr int narrowestColumns = 38; // the pane's width in letters, below which one column is left
constexpr int lowest = 24; // the pane's height in lines, below which the hops come first

} // namespace

CheckPane::CheckPane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                     Settings &settings, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_rules(catalogue)
    , m_check(m_rules)
    , m_form(new CheckForm(settings, navigator, this))
    , m_pages(new QStackedWidget(this))
    , m_answer(new QScrollArea(this))
    //: @action back to the list
    , m_toList(new Pill(Pill::Kind::Link, tr("All results"), this))
    , m_outcome(new CheckOutcome(catalogue, pictures, navigator))
    , m_heading(new PlainLabel)
    , m_chain(new ChainView(catalogue, navigator))
    , m_deep(new DeepView(m_rules))
    , m_list(new CheckListPane(catalogue, m_rules, navigator, this))
{
    setAccessibleRole(m_pages, QAccessible::Client); // which is passed over in silence
    //: @info accessible name of a page
    setAccessibleName(tr("Check a URL"));
    m_form->setContentsMargins(outerMargin, 0, outerMargin, 0);
    m_form->field()->installEventFilter(this);
    makeAnswer();
    m_pages->addWidget(m_answer);
    m_pages->addWidget(m_list);
    m_pages->setMinimumHeight(1); // both scroll, so a low window is no reason to grow
    m_list->setContentsMargins(outerMargin, 8, outerMargin, outerMargin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, outerMargin - 4, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_pages, 1);

    connect(m_form, &CheckForm::submitted, this, &CheckPane::check);
    connect(m_form, &CheckForm::listPasted, this,
            [this](const QString &text) { showList(text, false); });
    connect(m_form, &CheckForm::unfolded, this, [this] {
        showPage(m_answer);
        m_answer->verticalScrollBar()->setValue(0);
    });
    connect(m_toList, &Pill::clicked, this, [this] {
        showPage(m_list);
        m_list->focusNext();
    });
    connect(m_list, &CheckListPane::opened, this, &CheckPane::showResult);
    connect(m_list, &CheckListPane::runningChanged, this, &CheckPane::changed);
    connect(&m_check, &net::UrlCheck::hopStarted, this,
            [this](int index) { showHopAt(index, false); });
    connect(&m_check, &net::UrlCheck::hopFinished, this,
            [this](int index) { showHopAt(index, true); });
    connect(&m_check, &net::UrlCheck::finished, this, &CheckPane::finish);
}

CheckPane::~CheckPane()
{
    delete m_list; // its checks may be under way, and they use the rules
}

UrlField *CheckPane::field() const
{
    return m_form->field();
}

void CheckPane::makeAnswer()
{
    m_answer->setFrameShape(QFrame::NoFrame);
    m_answer->setWidgetResizable(true);
    m_answer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answer->setFocusPolicy(Qt::NoFocus);
    //: @info accessible name
    m_answer->setAccessibleName(tr("The answer"));
    //: @title:group the hops of a check
    m_heading->setText(tr("The way there"));
    auto *page = new QWidget;
    m_parts = new QVBoxLayout(page);
    m_parts->setContentsMargins(outerMargin, 8, outerMargin, outerMargin);
    m_parts->setSpacing(12);
    m_parts->addWidget(m_form->optionsBox());
    m_parts->addWidget(m_toList, 0, Qt::AlignLeading);
    m_parts->addWidget(m_outcome);
    m_parts->addWidget(m_heading);
    m_parts->addWidget(m_chain);
    m_parts->addWidget(m_deep);
    connect(m_deep, &DeepView::changed, this, [this] {
        m_result.deep = m_deep->findings();
        emit changed();
    });
    m_parts->addStretch();
    m_toList->hide();
    m_heading->hide();
    m_answer->setWidget(page);
}

void CheckPane::setActions(const QList<QAction *> &actions)
{
    m_outcome->setActions(actions);
}

void CheckPane::check(const QString &text)
{
    showPage(m_answer);
    const net::UrlInput input = m_form->readUrl(text);
    const std::optional<net::CheckRequest> request =
        input.url.isValid() ? m_form->request(input) : std::nullopt;
    if (request && isMeant(*request)) {
        start(*request);
    }
}

void CheckPane::open(const QString &text)
{
    showPage(m_answer);
    if (const net::UrlInput input = m_form->readUrl(text); input.url.isValid()) {
        start({.url = input.url, .target = input.target});
    }
}

void CheckPane::checkList(const QString &text)
{
    showList(text, true);
}

void CheckPane::again()
{
    const net::CheckRequest request = m_result.request; // another may come while the user is asked
    if (canRepeat() && isMeant(request)) {
        start(request);
    }
}

void CheckPane::cancel()
{
    m_check.cancel();
    m_deep->cancel();
    m_list->cancel();
}

bool CheckPane::isRunning() const
{
    return m_check.isRunning() || m_deep->isRunning() || m_list->isRunning();
}

bool CheckPane::canRepeat() const
{
    return m_result.finished && !m_check.isRunning();
}

net::CheckResult CheckPane::result() const
{
    return m_showsAdvice ? m_result : net::withoutAdvice(m_result);
}

void CheckPane::setAdviceShown(bool isShown)
{
    m_showsAdvice = isShown;
    const QList<net::Hop> hops = result().hops;
    for (int i = 0; i < hops.size(); ++i) {
        m_chain->setHop(i, hops.at(i), m_result.finished || i + 1 < hops.size());
    }
    m_list->setAdviceShown(isShown);
    emit changed();
}

void CheckPane::showResult(const net::CheckResult &result)
{
    m_check.cancel(); // else its hops would be written among these
    m_result = result;
    m_chain->setHops(this->result().hops);
    m_outcome->showResult(result, {});
    m_deep->setResult(result);
    m_heading->setVisible(!result.hops.isEmpty());
    m_toList->setVisible(!m_list->isEmpty());
    showPage(m_answer);
    m_answer->verticalScrollBar()->setValue(0);
    emit changed();
}

QString CheckPane::selectedText() const
{
    if (field()->hasFocus() && field()->hasSelectedText()) {
        return field()->selectedText();
    }
    for (const QString &text : {m_outcome->selectedText(), m_chain->selectedText(),
                                m_deep->selectedText(), m_list->selectedText()}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

void CheckPane::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void CheckPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        arrange();
    }
}

bool CheckPane::eventFilter(QObject *watched, QEvent *event)
{
    // The field has no use for these; the answer below it scrolls.
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == field() && (key == Qt::Key_PageUp || key == Qt::Key_PageDown)) {
        m_answer->verticalScrollBar()->triggerAction(key == Qt::Key_PageUp
                                                         ? QAbstractSlider::SliderPageStepSub
                                                         : QAbstractSlider::SliderPageStepAdd);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CheckPane::showHopAt(int index, bool isComplete)
{
    m_result = m_check.result();
    m_chain->setHop(index, result().hops.at(index), isComplete);
    m_heading->show();
    m_outcome->showResult(m_result, {});
}

/// Shows the URLs of @p text as a list, and asks them at once if @p start is set.
void CheckPane::showList(const QString &text, bool start)
{
    const QList<net::CheckRequest> requests = m_form->listRequests(text);
    if (requests.isEmpty()) {
        return;
    }
    field()->clear();
    m_list->setRequests(requests);
    showPage(m_list);
    if (start) {
        m_list->start();
    }
    m_list->focusNext();
}

void CheckPane::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    if (page == m_list) {
        m_form->foldOptions();
    }
}

/// Whether @p request may be sent: it changes nothing, or the user confirms it.
bool CheckPane::isMeant(const net::CheckRequest &request)
{
    const QString method = QString::fromLatin1(request.method);
    //: @title:window question; a method and a host
    return net::isSafeMethod(request.method)
        || isConfirmed(this, tr("Send %1 to %2?").arg(method, request.url.host()),
                       //: @info question; a method and a URL
                       tr("%1 may change something there. It goes to %2.")
                           .arg(method, request.url.toDisplayString()),
                       //: @action:button; %1 is a method
                       tr("&Send %1").arg(method));
}

void CheckPane::start(const net::CheckRequest &request)
{
    m_form->remember(request);
    m_form->foldOptions();
    m_chain->setHops({});
    m_result = {.request = request};
    m_outcome->showResult(m_result, {});
    m_deep->setResult({});
    m_heading->hide();
    m_toList->setVisible(!m_list->isEmpty());
    showPage(m_answer);
    m_check.start(request);
    emit changed();
}

void CheckPane::finish()
{
    m_result = m_check.result();
    m_chain->completeHops(result().hops);
    m_heading->setVisible(!m_result.hops.isEmpty());
    std::optional<QStringList> changes = m_lastResults.compare(m_result);
    if (changes && changes->isEmpty()) {
        //: @info; follows “Since the last check:”
        changes->append(tr("nothing changed"));
    }
    m_outcome->showResult(m_result, changes.value_or(QStringList()));
    m_deep->setResult(m_result);
    emit changed();
}

void CheckPane::arrange()
{
    const Lengths lengths(font());
    m_outcome->setWide(width() >= lengths.letters(2 * narrowestColumns));
    // Where both do not fit, what was asked for is the hops.
    const bool isLow = height() < lowest * lengths.line;
    QWidget *before = isLow ? m_chain : static_cast<QWidget *>(m_toList);
    if (m_parts->indexOf(m_outcome) != m_parts->indexOf(before) + 1) {
        m_parts->removeWidget(m_outcome);
        m_parts->insertWidget(m_parts->indexOf(before) + 1, m_outcome);
    }
    QFont strong = font();
    strong.setBold(true);
    m_heading->setFont(strong);
    QPalette dimmed = palette();
    dimmed.setColor(QPalette::WindowText, dimmedText(palette(), palette().color(QPalette::Window)));
    m_heading->setPalette(dimmed);
}

} // namespace ui
