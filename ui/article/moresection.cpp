// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moresection.h"

#include <core/copytext.h>
#include <ui/look/lengths.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/foldrow.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/textblock.h>

#include <QHBoxLayout>

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
    , m_heading(new Heading(2, this))
    , m_all(new LinkButton(this))
    , m_card(new CardFrame(this))
{
    const Lengths lengths(font());
    m_all->setUnderlined(false);
    m_all->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * lengths.unit, 0, 0);
    layout->setSpacing(3 * lengths.unit);
    layout->addLayout(head);
    layout->addWidget(m_card);
    connect(m_all, &LinkButton::clicked, this, [this] { unfoldAll(!areAllOpen()); });
}

bool MoreSection::fill(const Subject &subject)
{
    if (!subject.summary) {
        return false;
    }
    //: @title:group; %1 is a status code
    m_heading->setText(tr("More about %1").arg(core::codeText(subject.code)));
    const ArticleHtml html(subject.catalogue, palette(), QPalette::Base, font());
    QList<ArticleHtml::Fold> folds = html.folds(subject.status, subject.products);
    if (m_rows.empty()) {
        makeRows(folds);
    }
    m_isFilling = true;
    for (Row &row : m_rows) {
        row.fold = folds.takeFirst();
        row.isFilled = false;
        const bool hasText = !row.fold.html.isEmpty();
        row.title->setVisible(hasText);
        row.title->setPreview(previewOf(row.fold.html));
        row.title->setUnfolded(isOpen(row.fold));
        show(row, hasText && row.title->isUnfolded());
    }
    m_isFilling = false;
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
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const Row &row) { return row.fold.id == id; });
    if (found != m_rows.end() && !found->title->isHidden()) {
        found->title->setUnfolded(true);
        found->title->setFocus(Qt::OtherFocusReason);
    }
}

void MoreSection::unfoldAll(bool unfolded)
{
    for (Row &row : m_rows) {
        row.title->setUnfolded(unfolded);
        m_remembered.insert(row.fold.id, unfolded);
    }
    if (!m_rows.empty()) {
        remember(m_rows.front());
    }
}

void MoreSection::makeRows(const QList<ArticleHtml::Fold> &folds)
{
    m_rows.reserve(static_cast<size_t>(folds.size()));
    for (const ArticleHtml::Fold &fold : folds) {
        auto *title = new FoldRow(fold.title, m_card);
        title->setObjectName(fold.id);
        static_cast<CardFrame *>(m_card)->column()->addWidget(title);
        m_rows.push_back({.fold = fold, .title = title});
        Row *row = &m_rows.back(); // which stays where it is: there is room for all
        connect(title, &FoldRow::unfolded, this, [this, row](bool unfolded) {
            if (!m_isFilling) {
                show(*row, unfolded);
                nameButton();
            }
        });
        connect(title, &FoldRow::foldedByUser, this, [this, row] { remember(*row); });
    }
}

/// Shows the text of @p row, or hides it.
void MoreSection::show(Row &row, bool unfolded)
{
    if (unfolded && !row.body) {
        const int unit = Lengths(font()).unit;
        row.body = new QWidget(m_card);
        row.text = new TextBlock(row.body);
        row.text->setObjectName(row.fold.id + "Text"_L1);
        row.text->setAccessibleName(row.fold.title);
        auto *layout = new QVBoxLayout(row.body);
        layout->setContentsMargins(4 * unit + Lengths(font()).line + unit, 0, 4 * unit, 4 * unit);
        layout->addWidget(row.text);
        auto *column = static_cast<CardFrame *>(m_card)->column();
        column->insertWidget(column->indexOf(row.title) + 1, row.body);
        connect(row.text, &QTextBrowser::anchorClicked, this, &MoreSection::linkFollowed);
        setTabOrder(row.title, row.text);
    }
    if (unfolded && !row.isFilled) {
        row.text->showHtml(row.fold.html);
        row.isFilled = true;
    }
    if (row.body) {
        row.body->setVisible(unfolded);
    }
}

/// Remembers whether the user wants @p row open, for all codes.
void MoreSection::remember(const Row &row)
{
    m_remembered.insert(row.fold.id, row.title->isUnfolded());
    QStringList folds;
    for (const Row &one : m_rows) { // in their order, not in that of the hash
        if (const auto found = m_remembered.constFind(one.fold.id); found != m_remembered.cend()) {
            folds << (found.value() ? one.fold.id : u'-' + one.fold.id);
        }
    }
    emit remembered(folds);
}

bool MoreSection::isOpen(const ArticleHtml::Fold &fold) const
{
    return m_remembered.value(fold.id, fold.isOpen);
}

bool MoreSection::areAllOpen() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.title->isHidden() || row.title->isUnfolded();
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
