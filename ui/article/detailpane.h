// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlehtml.h"

#include <pictures/picturecache.h>

#include <QScrollArea>

class QAction;
class QLabel;

namespace ui {

class CatView;
class FlowLayout;
class KeyButton;
class Navigator;
class TextBlock;

/// All about one code: the cat, code and phrase, tags, what to do and what to look up. Wide panes
/// set it in two columns, narrow ones in one.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    /// @p catalogue, @p pictures and @p navigator must outlive the pane.
    DetailPane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
               Navigator &navigator, QWidget *parent = nullptr);

    /// The number shown; -1 before the first.
    int code() const { return m_code; }

    /// Shows @p code: its entry, or what holds for its class if the catalogue has none. What
    /// products mean by a message in @p asked, the text that the code was found by, comes first.
    void showCode(int code, const QString &asked = {});

    /// The buttons below the lead do what these do, and show their keys. Not owned.
    void setCopyActions(QAction *copy, QAction *copyAs);

    /// Shows the next of the code's drawings, if it has several.
    void showNextPicture();

    /// The ecosystems whose constants are shown first, by their ids.
    void setEcosystems(const QStringList &ids);

    /// The products that an article tells in full what they mean by the code, by their names.
    void setProducts(const QStringList &names);

    /// The text that is selected in one of the columns, or nothing.
    QString selectedText() const;

    CatView *catView() const { return m_cat; }

signals:
    /// A constant was clicked; it belongs on the clipboard.
    void copyRequested(const QString &text);

    /// The user wants to choose ecosystems.
    void ecosystemsRequested();

    /// The user chose a product, or left one.
    void productsChosen(const QStringList &names);

    /// The picture was clicked.
    void pictureRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fitPhrase();
    void fillPicture(const core::Status &status);
    void fillTags(const core::Status &status);
    void addTag(const QString &text, const QString &hint);
    void follow(const QUrl &link);
    void toggleProduct(const QString &name);

    const core::Catalogue &m_catalogue;
    pictures::PictureCache &m_pictures;
    Navigator &m_navigator;
    int m_code = -1;
    QStringList m_ecosystems;
    QStringList m_products;
    QList<core::Sender> m_asking; // what the user asked for
    QString m_snippetOf; // an ecosystem; empty for the first
    int m_pictureNumber = 1;
    bool m_allEcosystems = false; // until the next code
    CatView *m_cat;
    QLabel *m_number;
    QLabel *m_phrase;
    QWidget *m_tagRow;
    FlowLayout *m_tags;
    TextBlock *m_lead;
    FlowLayout *m_buttons;
    TextBlock *m_guidance;
    TextBlock *m_facts;
};

} // namespace ui
