// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusedcard.h"

#include "confusedlist.h"

#include <ui/look/lengths.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The question, and behind it the button, or below where that would leave the question too little
/// room.
class Head : public QWidget
{
public:
    explicit Head(QWidget *parent)
        : QWidget(parent)
        , question(new Heading(3, this))
        , button(new KeyButton(this))
    {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {1, Lengths(font()).control()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return placesFor(width).height; }

    /// For other texts.
    void fit()
    {
        updateGeometry();
        place();
    }

    Heading *question;
    KeyButton *button;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        place();
    }

    bool event(QEvent *event) override
    {
        const bool isDone = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest) {
            fit();
        }
        return isDone;
    }

private:
    struct Places
    {
        QRect question;
        QRect button;
        int height = 0;
    };

    Places placesFor(int width) const
    {
        constexpr int fewestLetters = 40;
        const Lengths lengths(font());
        const int gap = 2 * lengths.unit;
        const int least = lengths.roundedUp(lengths.line + 5 * lengths.unit);
        const QSize size = button->sizeHint().boundedTo({width - 3 * gap, QWIDGETSIZE_MAX});
        int room = width - 4 * gap - size.width();
        const bool isBelow = room < lengths.letters(fewestLetters);
        room = isBelow ? width - 4 * gap : room;
        const int text = question->heightForWidth(room);
        if (isBelow) {
            const int y = 2 * gap + text;
            return {.question = {2 * gap, gap, room, text},
                    .button = {QPoint(2 * gap, y), size},
                    .height = y + size.height() + gap};
        }
        const int height = qMax(least, qMax(text, size.height()) + 2 * gap);
        return {.question = {2 * gap, 0, room, height},
                .button = {QPoint(width - gap - size.width(), (height - size.height()) / 2), size},
                .height = height};
    }

    void place()
    {
        const Places places = placesFor(width());
        question->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places.question));
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places.button));
    }
};

} // namespace

ConfusedCard::ConfusedCard(QWidget *parent)
    : CardFrame(parent)
    , m_head(new Head(this))
    , m_question(static_cast<Head *>(m_head)->question)
    , m_compare(static_cast<Head *>(m_head)->button)
    , m_rows(new ConfusedList(this))
{
    column()->addWidget(m_head);
    column()->addWidget(m_rows);
    connect(m_compare, &KeyButton::clicked, this, [this] { emit compareRequested(m_codes); });
}

void ConfusedCard::fill(const Content &content, const QString &name)
{
    m_question->setText(content.question);
    m_head->setVisible(!content.question.isEmpty());
    m_rows->setAccessibleName(content.question.isEmpty() ? name : content.question);
    m_rows->showRows(content.rows);
    m_codes = content.compared;
    const auto count = static_cast<int>(m_codes.size());
    //: @action:button shows codes side by side; %n is their number, two or more
    const QString these = tr("Compare these %n", nullptr, count);
    //: @action:button as before, some of many; %1, %2: numbers
    const QString some = tr("Compare %1 of %2").arg(count).arg(content.rows.size());
    m_compare->setText(count < content.rows.size() ? some : these);
    static_cast<Head *>(m_head)->fit();
}

QWidget *ConfusedCard::firstStop() const
{
    return m_compare;
}

} // namespace ui
