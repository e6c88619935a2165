// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlepage.h"

#include "articleview.h"
#include "copycontroller.h"
#include "copymenu.h"
#include "ecosystemdialog.h"

#include <core/classfilter.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/base/settings.h>
#include <ui/picture/picturecontroller.h>

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace ui {

ArticlePage::ArticlePage(const PageContext &context, QObject *parent)
    : Page(parent)
    , m_context(context)
    , m_view(
          new ArticleView(context.catalogue, context.pictures, context.navigator, context.window))
    , m_copying(new CopyController(context.catalogue, context.settings, context.navigator,
                                   context.window))
    , m_picture(new PictureController(context, *m_view->catView()))
{
    const Actions &actions = context.actions;
    m_view->setActions(actions.copy, actions.copyAs, actions.nextPicture);
    offerFirstCards();
    m_view->setEcosystems(chosenEcosystems(context.catalogue.constants(), context.settings));
    m_view->setEcosystem(context.settings.value(Settings::Key::Ecosystem).toString());
    connect(m_view, &ArticleView::ecosystemChosen, this, [this](const QString &id) {
        m_context.settings.setValue(Settings::Key::Ecosystem, id);
    });
    m_view->setProducts(context.settings.value(Settings::Key::Products).toStringList());
    connect(m_view, &ArticleView::productsChosen, this, [this](const QStringList &names) {
        m_context.settings.setValue(Settings::Key::Products, names);
    });
    m_view->setFolds(context.settings.value(Settings::Key::Folds).toStringList());
    connect(m_view, &ArticleView::foldsChanged, this, [this](const QStringList &folds) {
        m_context.settings.setValue(Settings::Key::Folds, folds);
    });
    connect(m_view, &ArticleView::copyRequested, m_copying, &CopyController::copyText);
    connect(m_view, &ArticleView::pictureRequested, m_picture, &PictureController::enlarge);
    connect(m_view, &ArticleView::classChosen, this, &ArticlePage::showClass);
    connect(m_view, &ArticleView::ecosystemsRequested, this, &ArticlePage::chooseEcosystems);
    connect(m_view, &ArticleView::firstEcosystemChosen, this, [this](const QString &id) {
        QStringList ids = chosenEcosystems(m_context.catalogue.constants(), m_context.settings);
        ids.removeAll(id);
        setEcosystems(QStringList {id} + ids);
    });
    connect(m_copying->menu(), &CopyMenu::pictureChosen, m_picture, [this] { m_picture->copy(); });
    connect(actions.ecosystems, &QAction::triggered, this, &ArticlePage::chooseEcosystems);
    connect(actions.reference, &QAction::triggered, this, [this] {
        m_context.navigator.openUrl(
            QUrl(m_context.catalogue.status(code()).references.value(0).url));
    });
    connect(actions.nextPicture, &QAction::triggered, m_view, &ArticleView::showNextPicture);
}

int ArticlePage::code() const
{
    return m_view->code();
}

void ArticlePage::showCode(int code, const QString &asked)
{
    m_view->showCode(code, asked);
    m_copying->setCode(code);
    m_picture->setCode(code);
    m_context.actions.open->setText(openText());
    m_context.actions.reference->setEnabled(!m_context.catalogue.status(code).references.isEmpty());
    m_context.actions.nextPicture->setEnabled(m_context.pictures.images().count(code) > 1);
}

void ArticlePage::setMeant(bool isMeant)
{
    m_view->setDimmed(!isMeant);
}

QString ArticlePage::key() const
{
    return u"search"_s;
}

QString ArticlePage::name() const
{
    //: @action:button the page of a status code
    return tr("Code");
}

QString ArticlePage::title() const
{
    return m_context.catalogue.title(code());
}

QWidget *ArticlePage::widget()
{
    return m_view;
}

core::Place ArticlePage::place() const
{
    return {.page = key(), .code = code()};
}

void ArticlePage::offer(const QString &text)
{
    m_context.navigator.find(text);
    m_context.navigator.show(*this);
}

QString ArticlePage::selectedText() const
{
    return m_view->selectedText();
}

void ArticlePage::copy()
{
    m_copying->copyAs(m_copying->format());
}

QString ArticlePage::copyText() const
{
    //: @action; %1 is what is copied
    return tr("&Copy %1").arg(m_copying->label());
}

QString ArticlePage::openText() const
{
    //: @action shows the page of a code; %1 is the code
    return tr("&Open %1").arg(core::codeText(code()));
}

QMenu *ArticlePage::copyMenu() const
{
    return m_copying->menu();
}

QMenu *ArticlePage::makeCopyMenu(int code, QWidget *parent)
{
    CopyMenu *menu = m_copying->makeMenu(code, parent);
    connect(menu, &CopyMenu::pictureChosen, this, [this, code] { copyPicture(code); });
    return menu;
}

void ArticlePage::copyPicture(int code)
{
    m_picture->copy({.code = code});
}

/// Puts that card first which the settings or the user say.
void ArticlePage::offerFirstCards()
{
    const QString chosen = m_context.settings.value(Settings::Key::FirstCard).toString();
    QActionGroup *cards = m_context.actions.firstCards;
    const QList<QAction *> actions = cards->actions();
    (chosen == actions.constLast()->data().toString() ? actions.constLast() : actions.constFirst())
        ->setChecked(true);
    const auto put = [this, cards] {
        m_view->putReturnedFirst(cards->checkedAction() == cards->actions().constLast());
    };
    put();
    connect(cards, &QActionGroup::triggered, this, [this, put](const QAction *card) {
        m_context.settings.setValue(Settings::Key::FirstCard, card->data().toString());
        put();
    });
}

/// Leaves the codes of @p statusClass in the list, as the filter above it does.
void ArticlePage::showClass(core::StatusClass statusClass)
{
    const core::ClassFilter wanted {.kind = core::ClassFilter::Kind::OneClass,
                                    .statusClass = statusClass};
    const QList<QAction *> filters = m_context.actions.filters->actions();
    for (QAction *filter : filters) {
        if (filter->data().value<core::ClassFilter>() == wanted) {
            filter->trigger();
        }
    }
}

void ArticlePage::chooseEcosystems()
{
    const core::Constants &constants = m_context.catalogue.constants();
    EcosystemDialog dialog(constants, chosenEcosystems(constants, m_context.settings),
                           m_context.window);
    if (dialog.exec() == QDialog::Accepted) {
        setEcosystems(dialog.chosen());
    }
}

void ArticlePage::setEcosystems(const QStringList &ids)
{
    m_context.settings.setValue(Settings::Key::Ecosystems, ids);
    m_view->setEcosystems(chosenEcosystems(m_context.catalogue.constants(), m_context.settings));
    m_context.navigator.pageChanged();
}

} // namespace ui
