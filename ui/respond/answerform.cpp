// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerform.h"

#include <respond/plan.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/windowkeys.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QByteArrayView ownBody = "own"; // the others are options of a query

QByteArray option(const QByteArray &name, const QString &value)
{
    return '&' + name + '=' + value.toUtf8().toPercentEncoding();
}

/// A field of a few lines.
QPlainTextEdit *lines(int count, const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    leaveKeysToWindow(edit);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    followFont(edit, [edit, count](const Lengths &lengths) {
        edit->setFixedHeight(lengths.line * count + edit->frameWidth() * 2 + lengths.unit * 2);
    });
    return edit;
}

} // namespace

AnswerForm::AnswerForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
{
    auto *heading = new Heading(2, this);
    //: @title:group what is answered
    heading->setText(tr("Answers"));
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    followFont(this, [this](const Lengths &lengths) {
        m_rows->setVerticalSpacing(2 * lengths.unit);
        m_rows->setHorizontalSpacing(3 * lengths.unit);
    });
    addRows();
    m_fault = new PlainLabel(this);
    m_codes->setObjectName(u"respond-codes"_s);
    m_codes->setText(u"200"_s);
    m_loop->setChecked(true);
    m_delay->setObjectName(u"respond-delay"_s);
    m_delay->setPlaceholderText(u"500 ms"_s);
    m_headers->setLayoutDirection(Qt::LeftToRight); // as they read everywhere
    m_headers->setPlaceholderText(u"Retry-After: 30"_s);
    setAccessibleRole(m_fault, QAccessible::Notification);
    m_fault->setObjectName(u"respond-fault"_s);

    auto *column = new QVBoxLayout(this);
    setInUnits(column, this, {4, 4, 4, 4}, 2);
    column->addWidget(heading);
    column->addLayout(m_rows);
    column->addWidget(m_fault);
    column->addStretch();
    for (QLineEdit *field : {m_codes, m_delay}) {
        leaveKeysToWindow(field);
        connect(field, &QLineEdit::textChanged, this, &AnswerForm::update);
    }
    for (QPlainTextEdit *field : {m_ownBody, m_headers}) {
        connect(field, &QPlainTextEdit::textChanged, this, &AnswerForm::update);
    }
    connect(m_loop, &QRadioButton::toggled, this, &AnswerForm::update);
    connect(m_body, &QComboBox::currentIndexChanged, this, &AnswerForm::update);
    update();
}

/// From top to bottom, as Tab goes.
void AnswerForm::addRows()
{
    m_codes = new QLineEdit(this);
    //: @label:textbox status codes
    m_rows->addRow(tr("C&odes"), m_codes);
    //: @option:radio what follows the last of several answers
    m_loop = new QRadioButton(tr("Start over"), this);
    //: @option:radio what follows the last of several answers
    m_stay = new QRadioButton(tr("Stay at the last"), this);
    auto *choices = new QWidget(this);
    setAccessibleRole(choices, QAccessible::Grouping);
    auto *flow = new FlowLayout(choices); // wraps where the texts are long
    setInUnits(flow, choices, {}, 3);
    flow->addWidget(m_loop);
    flow->addWidget(m_stay);
    //: @label what follows the last of several answers
    m_rows->addRow(tr("Then"), choices);
    choices->setAccessibleName(tr("Then"));
    m_delay = new QLineEdit(this);
    //: @label:textbox how long an answer waits
    m_rows->addRow(tr("Dela&y"), m_delay);
    m_body = new QComboBox(this);
    //: @item:inlistbox the body of an answer
    m_body->addItem(tr("Text"), QByteArray());
    //: @item:inlistbox the body of an answer
    m_body->addItem(tr("None"), "&suppressBody=true"_ba);
    m_body->addItem(u"JSON"_s, "&type=application/json"_ba);
    //: @item:inlistbox the body of an answer, by RFC 9457
    m_body->addItem(tr("Problem details (JSON)"), "&type=application/problem%2Bjson"_ba);
    //: @item:inlistbox the body of an answer
    m_body->addItem(tr("Own…"), ownBody.toByteArray());
    //: @label:listbox the body of an answer
    m_rows->addRow(tr("&Body"), m_body);
    //: @info accessible name
    m_ownBody = lines(3, tr("Own body"), this);
    m_rows->addRow(QString(), m_ownBody);
    //: @info accessible name
    m_headers = lines(2, tr("Headers"), this);
    //: @label:textbox header fields that are added to those that the code demands
    m_rows->addRow(tr("Heade&rs"), m_headers);
}

void AnswerForm::setWide(bool isWide)
{
    m_rows->setRowWrapPolicy(isWide ? QFormLayout::DontWrapRows : QFormLayout::WrapLongRows);
    // Qt 6.4 keeps the least width that the first font asked for.
    constexpr int leastWidth = 20; // in letters
    m_body->setMinimumWidth(isWide ? m_body->sizeHint().width()
                                   : Lengths(font()).letters(leastWidth));
}

QString AnswerForm::codes() const
{
    return m_codes->text();
}

void AnswerForm::setCodes(const QString &codes)
{
    m_codes->setText(codes);
    m_codes->setModified(true);
}

void AnswerForm::suggestCodes(const QString &codes)
{
    if (!m_codes->isModified()) {
        m_codes->setText(codes);
    }
}

void AnswerForm::focusCodes()
{
    m_codes->setFocus(Qt::ShortcutFocusReason);
    m_codes->selectAll();
}

/// All but the codes, as the query of a target.
QByteArray AnswerForm::options() const
{
    QByteArray options = m_stay->isChecked() ? "then=stay" : "then=loop";
    if (const QString delay = m_delay->text().simplified().remove(u' '); !delay.isEmpty()) {
        options += option("delay", delay);
    }
    const QByteArray body = m_body->currentData().toByteArray();
    options += body == ownBody ? option("body", m_ownBody->toPlainText()) : body;
    const QStringList headers = m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &header : headers) {
        options += option("header", header);
    }
    return options;
}

void AnswerForm::update()
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const QString codes = m_codes->text().split(separators, Qt::SkipEmptyParts).join(u',');
    m_ownBody->setVisible(m_body->currentData().toByteArray() == ownBody);
    m_stay->setEnabled(codes.contains(u','));
    m_loop->setEnabled(codes.contains(u','));
    const QByteArray target =
        '/' + codes.toUtf8().toPercentEncoding(",:+") + "/in-turn?" + options();
    QString fault;
    if (!respond::readSteps(codes.toUtf8())) {
        //: @info error
        fault = tr("Codes are three digits each, such as 503, 503, 200.");
    } else if (!respond::planFor(respond::Target::of(target), {}, {}).error.isEmpty()) {
        //: @info error
        fault = tr("A delay is as in 500 ms or 2 s, a header as in Retry-After: 30.");
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty()) {
        announce(m_fault, fault);
    }
    m_target = fault.isEmpty() ? target : QByteArray();
    emit changed();
}

} // namespace ui
