// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moresection.h"

#include "sectionhead.h"

#include <core/copytext.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/foldedtext.h>
#include <ui/widgets/foldrow.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/scrolling.h>

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the HTML @p html says, as much of it as a line can hold.
QString previewOf(const QString &html)
{
    constexpr qsizetype most = 200;
    QString text;
    bool isTag = false;
    for (const QChar letter : html) {
        if (letter == u'<' || letter == u'>') {
            isTag = letter == u'<';
            text += isTag ? u" "_s : QString();
        } else if (!isTag) {
            text += letter;
        }
        if (text.size() > most) {
            break;
        }
    }
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    text.replace("&nbsp;"_L1, " "_L1).replace("&amp;"_L1, "&"_L1);
    text = text.simplified();
    return text.replace(" ."_L1, "."_L1).replace(" ,"_L1, ","_L1);
}

} // namespace

MoreSection::MoreSection(QWidget *parent)
    : ArticleSection(parent)
    , m_head(new SectionHead(this))
    , m_all(m_head->addButton())
    , m_card(new CardFrame(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addWidget(m_card);
    followFont(this, [layout](const Lengths &lengths) { layout->setSpacing(3 * lengths.unit); });
    connect(m_all, &LinkButton::clicked, this, [this] { unfoldAll(!areAllOpen()); });
}

bool MoreSection::fill(const Subject &subject)
{
    if (!subject.summary) {
        return false;
    }
    //: @title:group; %1 is a status code
    m_head->heading()->setText(tr("More about %1").arg(core::codeText(subject.code)));
    const ArticleHtml html(subject.catalogue, palette(), QPalette::Base, font());
    const QList<ArticleHtml::Fold> folds = html.folds(subject.status, subject.products);
    if (m_folds.isEmpty()) {
        makeFolds(folds);
    }
    for (qsizetype i = 0; i < folds.size(); ++i) {
        const ArticleHtml::Fold &fold = folds.at(i);
        const bool isElsewhere = subject.hasRail && fold.id == "example"_L1; // in the rail
        const bool isOpen = fold.isOpen || (subject.hasRail && fold.id == "background"_L1);
        m_folds.at(i)->showHtml(isElsewhere ? QString() : fold.html, previewOf(fold.html),
                                m_remembered.value(fold.id, isOpen));
    }
    nameButton();
    return true;
}

void MoreSection::setRemembered(const QStringList &folds)
{
    m_remembered.clear();
    for (const QString &fold : folds) {
        const bool isClosed = fold.startsWith(u'-');
        m_remembered.insert(isClosed ? fold.mid(1) : fold, !isClosed);
    }
}

void MoreSection::reveal(const QString &id)
{
    const auto *fold = findChild<FoldedText *>(id);
    if (fold && !fold->isHidden()) {
        fold->row()->setUnfolded(true);
        fold->row()->setFocus(Qt::OtherFocusReason);
        // When all is laid out.
        QTimer::singleShot(0, fold, [fold] { bringIntoView(*fold, fold->rect()); });
    }
}

void MoreSection::unfoldAll(bool unfolded)
{
    for (FoldedText *fold : std::as_const(m_folds)) {
        fold->setUnfolded(unfolded);
        m_remembered.insert(fold->objectName(), unfolded);
    }
    remember();
}

void MoreSection::makeFolds(const QList<ArticleHtml::Fold> &folds)
{
    for (const ArticleHtml::Fold &one : folds) {
        auto *fold = new FoldedText(one.title, m_card);
        fold->setObjectName(one.id);
        m_card->column()->addWidget(fold);
        m_folds << fold;
        connect(fold, &FoldedText::unfolded, this, &MoreSection::nameButton);
        connect(fold, &FoldedText::linkFollowed, this, &MoreSection::linkFollowed);
        connect(fold->row(), &FoldRow::foldedByUser, this, [this, fold](bool isUnfolded) {
            m_remembered.insert(fold->objectName(), isUnfolded);
            remember();
        });
    }
}

/// Tells what the user wants open or closed, for all codes, in the order of the folds.
void MoreSection::remember()
{
    QStringList folds;
    for (const FoldedText *fold : std::as_const(m_folds)) {
        const auto found = m_remembered.constFind(fold->objectName());
        if (found != m_remembered.cend()) {
            folds << (found.value() ? found.key() : u'-' + found.key());
        }
    }
    emit remembered(folds);
}

bool MoreSection::areAllOpen() const
{
    return std::all_of(m_folds.cbegin(), m_folds.cend(), [](const FoldedText *fold) {
        return fold->isHidden() || fold->isUnfolded();
    });
}

void MoreSection::nameButton()
{
    //: @action closes all sections of a page
    m_all->setText(areAllOpen() ? tr("Fold all")
                                : /*: @action opens all sections */ tr("Unfold all"));
    m_all->updateGeometry();
}

} // namespace ui
