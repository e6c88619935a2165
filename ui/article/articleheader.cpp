// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleheader.h"

#include "articlehtml.h"

#include <core/wording.h>
#include <ui/base/keys.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/textblock.h>

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double numberSize = 2.4;
constexpr double titleSize = 1.6;

// In letters: nearly all titles and leads are shorter, in any language.
constexpr int longTitle = 23;
constexpr int longLead = 118;
constexpr int wordLetters = 3; // of each line stay empty, as words wrap
constexpr double proseLine = 1.1; // the height of a line of text blocks

/// A column that is at least as high as the header of nearly every code.
class StillColumn : public QVBoxLayout
{
public:
    explicit StillColumn(ArticleHeader *header)
        : QVBoxLayout(header)
        , m_header(*header)
    {
    }

    int heightForWidth(int width) const override
    {
        return qMax(QVBoxLayout::heightForWidth(width), m_header.usualHeight(width));
    }

private:
    const ArticleHeader &m_header;
};

} // namespace

ArticleHeader::ArticleHeader(QWidget *parent)
    : ArticlePart(parent)
    , m_title(new PlainLabel(this))
    , m_chipRow(new QWidget(this))
    , m_chips(new FlowLayout(m_chipRow))
    , m_class(new Pill(Pill::Kind::Link, {}, m_chipRow))
    , m_lead(new TextBlock(this))
    , m_buttons(new FlowLayout)
{
    setAccessibleRole(m_title, QAccessible::Heading);
    m_title->setTextFormat(Qt::RichText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setMinimumWidth(1); // its letters follow the width, not the width its letters
    m_lead->setObjectName(u"lead"_s);
    //: @info accessible name of a text
    m_lead->setAccessibleName(tr("In short"));
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_buttons->setShrinking(true);
    m_chips->addWidget(m_class);

    auto *layout = new StillColumn(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_chipRow);
    layout->addWidget(m_lead);
    layout->addStretch(1); // so that the buttons stay where they are while the lead changes
    layout->addLayout(m_buttons);
    //: @info:tooltip of a class of codes
    m_class->setToolTip(tr("Show only this class in the list"));
    connect(m_class, &Pill::clicked, this, [this] { emit classChosen(core::classOf(m_code)); });
    connect(m_lead, &QTextBrowser::anchorClicked, this, &ArticleHeader::linkFollowed);
    followFont(this, [this, layout](const Lengths &lengths) {
        const int gap = 2 * lengths.unit;
        m_chips->setSpacing(gap);
        m_buttons->setSpacing(gap);
        layout->setSpacing(gap);
    });
}

void ArticleHeader::fill(const Subject &subject)
{
    m_code = subject.code;
    m_words = core::titleOf(subject.summary);
    fillTitle();
    const ArticleHtml html(subject.catalogue, palette(), QPalette::Window, font());
    m_lead->showHtml(subject.summary ? html.lead(subject.status)
                                     : html.marked(core::unassignedText(subject.code)));
    fillChips(subject);
}

KeyButton *ArticleHeader::addButton(QAction *action, const QString &keys)
{
    auto *button = new KeyButton(this);
    button->setKeys(keys);
    const auto update = [this, button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        m_buttons->invalidate();
    };
    connect(action, &QAction::changed, button, update);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    update();
    const int last = m_buttons->count() - 1;
    setTabOrder(last < 0 ? m_lead : m_buttons->itemAt(last)->widget(), button);
    m_buttons->addWidget(button);
    return button;
}

void ArticleHeader::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ArticleHeader::addOptionalChip(QAction *action)
{
    auto *chip = new Pill(Pill::Kind::Link, {}, m_chipRow);
    m_chips->addWidget(chip);
    setTabOrder(m_class, chip);
    connect(chip, &Pill::clicked, action, &QAction::trigger);
    const auto update = [this, chip, action] {
        chip->setText(action->text().remove(u'&'));
        chip->setToolTip(keyText(action->shortcut()));
        chip->setVisible(action->isEnabled());
        m_chips->invalidate();
    };
    connect(action, &QAction::changed, chip, update);
    connect(action, &QAction::enabledChanged, chip, update);
    update();
}

int ArticleHeader::usualHeight(int width) const
{
    const Lengths lengths(font());
    QFont letters = scaledFont(font(), titleSize);
    letters.setBold(true);
    const double letter = textLetter(font());
    const double title = textLetter(letters) * longTitle
        + QFontMetricsF(scaledFont(font(), numberSize)).horizontalAdvance(u"000"_s);
    const double line = qMax(1.0, width - wordLetters * letter); // that words fill
    const int titleLines = qCeil(title / line);
    const int leadLines = qCeil(longLead * letter / line);
    const int height = QFontMetrics(codeFont(font(), numberSize)).height()
        + (titleLines - 1) * QFontMetrics(letters).height() + m_class->sizeHint().height()
        + qCeil(leadLines * lengths.line * proseLine) + m_buttons->heightForWidth(width)
        + 3 * layout()->spacing();
    return lengths.roundedUp(height);
}

void ArticleHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fillTitle();
    }
}

/// Number and title as one text, in large letters, but with no word wider than the header: labels
/// break no words.
void ArticleHeader::fillTitle()
{
    if (m_code < 0) {
        return;
    }
    QFont letters = scaledFont(font(), titleSize);
    letters.setBold(true);
    const QFontMetricsF metrics(letters);
    qreal longest = 1;
    for (const QString &word : m_words.split(u' ')) {
        longest = qMax(longest, metrics.horizontalAdvance(word));
    }
    const qreal fit = qMin(1.0, 0.97 * width() / longest);
    const QFont base = font();
    const auto sized = [&base, fit](double factor) {
        const QFont scaled = scaledFont(base, factor * fit);
        return scaled.pointSizeF() > 0 ? u"font-size:%1pt"_s.arg(scaled.pointSizeF())
                                       : u"font-size:%1px"_s.arg(scaled.pixelSize());
    };
    const QColor window = palette().color(QPalette::Window);
    const QColor ink =
        readableOn(window, classColors(core::classOf(m_code), window).text, shapeContrast);
    const bool isMirrored = QGuiApplication::isRightToLeft();
    const QString number = u"<span style='font-family:\"%1\"; color:%2; %3'>%4</span>"_s.arg(
        codeFontFamily(), ink.name(), sized(numberSize), core::codeText(m_code));
    m_title->setText(
        u"<p dir='%1' style='margin:0; font-weight:bold'>%2<span style='%3'> &nbsp;%4</span></p>"_s
            .arg(isMirrored ? u"rtl"_s : u"ltr"_s, number, sized(titleSize),
                 isMirrored ? u'\u2068' + m_words.toHtmlEscaped() + u'\u2069'
                            : m_words.toHtmlEscaped()));
    m_title->setAccessibleName(core::codeAndPhrase(m_code, m_words));
}

void ArticleHeader::fillChips(const Subject &subject)
{
    const core::StatusClass statusClass = core::classOf(subject.code);
    const ClassColors colors = classColors(statusClass, palette().color(QPalette::Window));
    m_class->setColors(colors.tint, colors.text);
    m_class->setText(core::className(statusClass));
    const core::Status &status = subject.status;
    QStringList tags;
    if (subject.summary && status.standing != core::Standing::Registered) {
        tags = core::standingTexts(status);
        // The owner in a word, "AWS": the whole stands in the facts.
        if (status.uses.size() == 1 && tags.first() == status.uses.constFirst().by) {
            tags.first() = tags.first().section(u' ', 0, 0);
        }
    }
    showTags(tags, core::standingName(status.standing));
}

void ArticleHeader::showTags(const QStringList &texts, const QString &tip)
{
    while (m_tags.size() < texts.size()) {
        m_tags << new Pill(Pill::Kind::Tag, {}, m_chipRow);
        m_chips->addWidget(m_tags.constLast());
    }
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        m_tags.at(i)->setText(texts.value(i));
        m_tags.at(i)->setToolTip(tip);
        m_tags.at(i)->setVisible(i < texts.size()); // last: showing a tag lays the page out
    }
    m_chips->invalidate();
    m_chipRow->updateGeometry();
}

} // namespace ui
