// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who sends a code: the part of an article about products.

#include "articlehtml.h"

#include <core/wording.h>

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct SendersTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Article)
};

/// A product that a click chooses, or leaves again.
QString productLink(const QString &product, const QString &tip)
{
    return "<a href='product:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(product))
        + "' title=\""_L1 + tip.toHtmlEscaped() + "\">"_L1 + product.toHtmlEscaped() + "</a>"_L1;
}

} // namespace

QString ArticleHtml::asked(const QList<core::Sender> &asking) const
{
    QString told;
    for (const core::Sender &sender : asking) {
        told += paragraph("<b>"_L1 + sender.by.toHtmlEscaped() + "</b>"_L1) + senderRow(sender);
    }
    //: @title:group products that write the message which was searched for
    return labelled(SendersTr::tr("Who says this"), told);
}

/// What those of @p products mean by the code that send it.
QString ArticleHtml::chosenSenders(const core::Status &status, const QStringList &products) const
{
    //: @info:tooltip of a product that is shown
    const QString tip = SendersTr::tr("Show its name only");
    QString told;
    QString last;
    for (const core::Sender &sender : status.senders) {
        if (!products.contains(sender.by)) {
            continue;
        }
        if (sender.by != last) { // those of one product stand together
            told += paragraph("<b>"_L1 + productLink(sender.by, tip) + "</b>"_L1);
            last = sender.by;
        }
        told += senderRow(sender);
    }
    //: @title:group products that send a code
    return labelled(SendersTr::tr("Who sends it"), told);
}

/// The names of all products but @p products that send the code.
QString ArticleHtml::otherSenders(const core::Status &status, const QStringList &products) const
{
    //: @info:tooltip of a product that only its name is shown of
    const QString tip = SendersTr::tr("Show what it means by the code, here and for other codes");
    QStringList names;
    for (const core::Sender &sender : status.senders) {
        const QString link = productLink(sender.by, tip);
        if (!products.contains(sender.by) && !names.contains(link)) {
            names << link;
        }
    }
    return names.isEmpty() ? QString() : paragraph(names.join(u" · "_s));
}

/// The message, what it means, the setting, the source.
QString ArticleHtml::senderRow(const core::Sender &sender) const
{
    const QString address = sender.source.toHtmlEscaped();
    //: link to where a statement comes from
    const QString name = SendersTr::tr("Source").toHtmlEscaped();
    const QString source =
        "<a href=\""_L1 + address + "\" title=\""_L1 + address + "\">"_L1 + name + "</a>"_L1;
    //: before a setting of a product
    const QString label = " <b>"_L1 + SendersTr::tr("Setting:").toHtmlEscaped() + "</b> "_L1;
    return paragraph(codeSpan(sender.message.toHtmlEscaped()) + "<br>"_L1
                     + marked(core::catalogueSentence(sender.meaning)) + label
                     + marked(core::catalogueSentence(sender.setting)) + u' ' + source);
}

} // namespace ui
