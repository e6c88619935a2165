// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/status.h>
#include <ui/base/page.h>

namespace ui {

class ArticleView;
class CopyController;
class PictureController;

/// The page of a code: all about it, and what can be done with it and with its picture.
class ArticlePage : public Page
{
    Q_OBJECT

public:
    explicit ArticlePage(const PageContext &context, QObject *parent = nullptr);

    /// The number shown; -1 before the first.
    int code() const;

    /// From now on the page is about @p code, which was found by the text @p asked.
    void showCode(int code, const QString &asked = {});

    /// Whether the code is what is looked for. It is dimmed while that means no code.
    void setMeant(bool isMeant);

    /// copyMenu() for @p code, whatever is shown; it belongs to @p parent.
    QMenu *makeCopyMenu(int code, QWidget *parent);

    /// Copies the picture of @p code, whatever is shown.
    void copyPicture(int code);

    QString key() const override;
    int number() const override { return 1; }
    QString name() const override;
    QString title() const override;
    QWidget *widget() override;
    core::Place place() const override;
    void offer(const QString &text) override;
    QString selectedText() const override;
    void copy() override;
    QString copyText() const override;
    QMenu *copyMenu() const override;

private:
    void offerFirstCards();
    void showClass(core::StatusClass statusClass);
    void chooseEcosystems();
    void setEcosystems(const QStringList &ids);
    QString openText() const;

    PageContext m_context;
    ArticleView *m_view;
    CopyController *m_copying;
    PictureController *m_picture;
};

} // namespace ui
