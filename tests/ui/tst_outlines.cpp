// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/openpanel.h"
#include "support/palettes.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/look/style.h>
#include <ui/widgets/answerdelegate.h>
#include <ui/widgets/answerrows.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/foldbutton.h>
#include <ui/widgets/pill.h>

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Everything with an outline to be seen by stands out from its ground by it, on every page and in
/// every palette. What is disabled may be faint (WCAG 2, 1.4.11).
class TestOutlines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new ui::Style); } // owned by the application
    void cleanup() { forgetPalette(); }

    void everyOutline_data();
    void everyOutline();
};

namespace {

struct Outline
{
    QString name;
    QRect place; // in the window
    bool hasRoundEnds = false; // left and right, where it is smoothed
};

/// What can be clicked is as wide as its label; the outline is the small box or circle before it.
QRect indicatorOf(const QAbstractButton *button, QStyle::SubElement element)
{
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = button->text();
    return button->style()->subElementRect(element, &option, button);
}

/// The outline of @p widget, in its own places; a null one if it is not seen by an outline. Tabs,
/// links and buttons that raise when pointed at are text; the badge of a code is its number.
QRect outlineOf(const QWidget *widget)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(widget)) {
        return indicatorOf(box, QStyle::SE_CheckBoxIndicator);
    }
    if (const auto *button = qobject_cast<const QRadioButton *>(widget)) {
        return indicatorOf(button, QStyle::SE_RadioButtonIndicator);
    }
    const auto *push = qobject_cast<const QPushButton *>(widget);
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    const bool isOutlined = (push && !push->isFlat()) || (line && line->hasFrame())
        || (text && text->frameShape() != QFrame::NoFrame)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const ui::Pill *>(widget) || qobject_cast<const ui::CopyRow *>(widget);
    return isOutlined ? widget->rect() : QRect();
}

/// Whether nothing that @p widget is in cuts @p place off, and nothing lies over it.
bool isWhole(const QWidget *widget, const QRect &place)
{
    const QWidget *window = widget->window();
    const QPoint middle = place.center();
    const QPoint edges[] = {{place.left(), middle.y()},
                            {place.right(), middle.y()},
                            {middle.x(), place.top()},
                            {middle.x(), place.bottom()}};
    for (const QPoint &edge : edges) { // where contrastOf() looks
        const QWidget *top = window->childAt(widget->mapTo(window, edge));
        if (top != widget && !widget->isAncestorOf(top)) {
            return false;
        }
    }
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        const QRect there(widget->mapTo(around, place.topLeft()), place.size());
        if (!around->rect().contains(there)) {
            return false;
        }
        if (around->isWindow()) {
            break;
        }
    }
    return true;
}

/// The keys before the answers of a question, as their delegate places them.
QList<Outline> keysOf(const ui::AnswerRows *rows, const QWidget *window)
{
    const ui::Lengths lengths(rows->font());
    const int side = lengths.roundedUp(lengths.line + lengths.unit);
    QList<Outline> keys;
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        if (rows->model()->index(row, 0).data(ui::AnswerDelegate::KeyRole).toString().isEmpty()) {
            continue;
        }
        const QRect place = rows->visualRect(rows->model()->index(row, 0));
        const QPoint corner(place.left() + 4 * lengths.unit, place.center().y() - side / 2);
        keys << Outline {.name = u"key %1"_s.arg(row),
                         .place = {rows->viewport()->mapTo(window, corner), QSize(side, side)}};
    }
    return keys;
}

QList<Outline> outlinesIn(const QWidget *window)
{
    QList<Outline> outlines;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled()) {
            continue;
        }
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QRect place = outlineOf(widget);
        if (!place.isNull() && isWhole(widget, place)) {
            outlines << Outline {.name = kind + u' '
                                     + (button ? button->text() : widget->accessibleName()),
                                 .place = {widget->mapTo(window, place.topLeft()), place.size()},
                                 .hasRoundEnds = qobject_cast<const ui::Pill *>(widget) != nullptr};
        }
        const auto *rows = qobject_cast<const ui::AnswerRows *>(widget);
        if (rows && isWhole(rows, rows->rect())) {
            outlines << keysOf(rows, window);
        }
    }
    return outlines;
}

/// The least contrast that the straight sides of @p outline have with the ground before them.
double contrastOf(const QImage &image, const Outline &outline)
{
    const QRect place = outline.place;
    constexpr int outside = 2; // pixels; and as many inside, where no letter begins yet
    const QPoint middle = place.center();
    const std::pair<QPoint, QPoint> sides[] = {{{place.left(), middle.y()}, {1, 0}},
                                               {{place.right(), middle.y()}, {-1, 0}},
                                               {{middle.x(), place.top()}, {0, 1}},
                                               {{middle.x(), place.bottom()}, {0, -1}}};
    double least = 21;
    for (const auto &[edge, inwards] : sides) {
        const QPoint before = edge - outside * inwards;
        if (!image.rect().contains(before) || (outline.hasRoundEnds && inwards.y() == 0)) {
            continue;
        }
        double strongest = 1;
        for (int step = 1; step <= 2 * outside; ++step) {
            strongest = std::max(strongest,
                                 ui::contrastRatio(image.pixelColor(before),
                                                   image.pixelColor(before + step * inwards)));
        }
        least = std::min(least, strongest);
    }
    return least;
}

} // namespace

void TestOutlines::everyOutline_data()
{
    QTest::addColumn<QString>("palette");
    QTest::addColumn<QString>("query"); // Enter opens what it leads to, if there is no key
    QTest::addColumn<QKeyCombination>("keys");
    for (const QString &palette : palettesOfTests()) {
        const auto add = [&palette](const char *what, const QString &query, QKeyCombination keys) {
            QTest::addRow("%s, %s", qPrintable(palette), what) << palette << query << keys;
        };
        add("a code", u"429"_s, Qt::ALT | Qt::Key_1);
        add("check", QString(), Qt::CTRL | Qt::Key_L);
        add("compare", u"401 vs 403"_s, Qt::Key_Return);
        add("choose", QString(), Qt::CTRL | Qt::Key_N);
        add("respond", u"404"_s, Qt::CTRL | Qt::Key_R);
        add("learn", QString(), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
        add("the panel", u"404"_s, Qt::CTRL | Qt::Key_J);
    }
}

void TestOutlines::everyOutline()
{
    QFETCH(QString, palette);
    QFETCH(QString, query);
    QFETCH(QKeyCombination, keys);
    usePalette(palette);
    ShownWindow shown;
    const ui::Lengths lengths(shown.window.font());
    shown.window.resize(lengths.letters(160), 100 * lengths.line); // all is in sight
    shown.window.find(query);
    shown.press(keys.key(), keys.keyboardModifiers());
    if (keys == (Qt::CTRL | Qt::Key_R)) {
        shown.type(u"503,200"_s); // what comes then is to be chosen
    }
    for (ui::FoldButton *fold : shown.window.findChildren<ui::FoldButton *>()) {
        if (fold->isVisible() && !fold->isUnfolded()) {
            fold->click(); // what is in it, too
        }
    }
    QCoreApplication::processEvents();
    const QImage image = shown.window.grab().toImage();
    const QList<Outline> outlines = outlinesIn(&shown.window);
    QVERIFY(outlines.size() > 7); // the field and the filters are always there
    QStringList faint;
    for (const Outline &outline : outlines) {
        const double ratio = contrastOf(image, outline);
        if (ratio < ui::shapeContrast - 0.05) { // colours are rounded
            faint << u"%1: %2"_s.arg(outline.name).arg(ratio, 0, 'f', 2);
        }
    }
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

STATUSCAT_TEST(TestOutlines)
#include "tst_outlines.moc"
