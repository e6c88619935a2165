// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesection.h"

#include <pictures/picturecache.h>

#include <QBasicTimer>
#include <QScrollArea>

class QAction;

namespace ui {

class ArticleCard;
class ArticleHeader;
class ArticleLayout;
class CatView;
class CodeSection;
class ConstantRow;
class FactsRow;
class MoreSection;
class Navigator;

/// All about one code: what it is, what follows from it, and, below each other, the sections with
/// everything else. The first screen is filled at once, the rest when that is painted.
class ArticleView : public QScrollArea
{
    Q_OBJECT

public:
    /// @p catalogue, @p pictures and @p navigator must outlive the view.
    ArticleView(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                Navigator &navigator, QWidget *parent = nullptr);

    /// The number shown; -1 before the first.
    int code() const { return m_code; }

    /// Shows @p code: its entry, or what holds for its class if the catalogue has none. What
    /// products mean by a message in @p asked, the text that the code was found by, comes first.
    void showCode(int code, const QString &asked = {});

    /// The buttons below the lead do what these do, and show their keys; the last is there only
    /// while it can be done. Not owned.
    void setActions(QAction *copy, QAction *copyAs, QAction *nextPicture);

    /// Whether the card for the one who returns the code stands before the other.
    void putReturnedFirst(bool isFirst);

    /// Lets text and picture step back, as far as text can still be read: the code is not what the
    /// user asks for.
    void setDimmed(bool isDimmed);

    /// Shows the next of the code's drawings, if it has several.
    void showNextPicture();

    /// The ecosystems whose constants are shown first, by their ids.
    void setEcosystems(const QStringList &ids);

    /// The products that an article tells in full what they mean by the code, by their names.
    void setProducts(const QStringList &names);

    /// The ecosystem that the user chose last among those, as ecosystemChosen() told.
    void setEcosystem(const QString &id);

    /// Which sections the user opened or closed, as foldsChanged() told.
    void setFolds(const QStringList &folds);

    /// Fills what waits for the first screen to be painted.
    void complete();

    /// The text that is selected in what has the focus, or what stands in a row or in lines of code
    /// that have it; else nothing.
    QString selectedText() const;

    CatView *catView() const { return m_cat; }

signals:
    /// A constant was clicked; it belongs on the clipboard.
    void copyRequested(const QString &text);

    /// The user wants to choose ecosystems.
    void ecosystemsRequested();

    /// The user wants ecosystem @p id before all others.
    void firstEcosystemChosen(const QString &id);

    /// The user chose an ecosystem to be shown.
    void ecosystemChosen(const QString &id);

    /// The user chose a product, or left one.
    void productsChosen(const QStringList &names);

    /// The user opened or closed a section.
    void foldsChanged(const QStringList &folds);

    /// The picture was clicked.
    void pictureRequested();

    /// The user wants to see the codes of a class only.
    void classChosen(core::StatusClass statusClass);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void addSections();
    void dim();
    void fill();
    void fillSections();
    void showConstant();
    void fillCards(const Subject &subject);
    void fillPicture(const core::Status &status);
    void fillInSight();
    void fillSection(ArticleSection *section);
    Subject subject() const;
    void follow(const QUrl &link);
    void toggleProduct(const QString &name);

    const core::Catalogue &m_catalogue;
    pictures::PictureCache &m_pictures;
    Navigator &m_navigator;
    int m_code = -1;
    QStringList m_ecosystems;
    QStringList m_products;
    QList<core::Sender> m_asking; // what the user asked for
    int m_pictureNumber = 1;
    bool m_hasRail = false; // when the sections were filled
    QBasicTimer m_completing;
    bool m_isDimmed = false;
    ArticleLayout *m_layout;
    ArticleHeader *m_header;
    CatView *m_cat;
    FactsRow *m_facts;
    ArticleCard *m_received;
    ArticleCard *m_returned;
    ConstantRow *m_constant; // in the card
    CodeSection *m_codes;
    MoreSection *m_more;
    QList<ArticleSection *> m_sections; // from top to bottom
    QList<ArticleSection *> m_waiting; // to be filled
};

} // namespace ui
