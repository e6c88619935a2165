// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>
#include <net/report/lastresults.h>
#include <pictures/picturecache.h>
#include <ui/base/settings.h>

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class ChainView;
class DeepView;
class CheckForm;
class CheckListPane;
class CheckOutcome;
class Navigator;
class Pill;
class UrlField;

/// The page that asks a server: URL, options, and each hop of the answer as it arrives; or the
/// table of a list of URLs. Nothing is sent but by check(), checkList() and again(), and by the
/// user's Enter.
class CheckPane : public QWidget
{
    Q_OBJECT

public:
    /// @p catalogue, @p pictures, @p settings and @p navigator must outlive the pane.
    CheckPane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
              Settings &settings, Navigator &navigator, QWidget *parent = nullptr);
    ~CheckPane() override;

    UrlField *field() const;

    /// What can be done with a result; shown as buttons while enabled. Not owned.
    void setActions(const QList<QAction *> &actions);

    /// Asks the URL @p text, which then stands in the field. Methods that may change something are
    /// sent only if the user confirms it. What is no URL to check is said and not sent.
    void check(const QString &text);

    /// Asks the URL @p text as check() does, but plainly, whatever options are set here.
    void open(const QString &text);

    /// Asks each URL of @p text; long lists only if the user confirms it.
    void checkList(const QString &text);

    /// Asks the same once more.
    void again();

    /// Ends the checks that are under way.
    void cancel();

    bool isRunning() const;
    bool canRepeat() const;

    /// What is shown; without hops before the first check.
    net::CheckResult result() const;

    /// Shows remarks that are advice, or hides them; at first they are shown.
    void setAdviceShown(bool isShown);

    /// Shows @p result without asking anybody, in place of a check of one URL that is under way.
    void showResult(const net::CheckResult &result);

    /// The text that is selected somewhere on the page, or nothing.
    QString selectedText() const;

signals:
    /// There is another result, or a check started or ended.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeAnswer();
    void showHopAt(int index, bool isComplete);
    void showList(const QString &text, bool start);
    void showPage(QWidget *page);
    bool isMeant(const net::CheckRequest &request);
    void start(const net::CheckRequest &request);
    void finish();
    void arrange();

    net::RuleBook m_rules;
    net::UrlCheck m_check;
    net::CheckResult m_result;
    bool m_showsAdvice = true;
    net::LastResults m_lastResults;

    CheckForm *m_form;
    QStackedWidget *m_pages; // one answer or the list
    QScrollArea *m_answer;
    QVBoxLayout *m_parts; ///< of the answer
    Pill *m_toList;
    CheckOutcome *m_outcome;
    QLabel *m_heading;
    ChainView *m_chain;
    DeepView *m_deep;
    CheckListPane *m_list;
};

} // namespace ui
