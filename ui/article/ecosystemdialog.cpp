// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ecosystemdialog.h"

#include <core/foldedtext.h>
#include <ui/base/settings.h>
#include <ui/look/lengths.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

QStringList chosenEcosystems(const core::Constants &constants, const Settings &settings)
{
    QStringList chosen = settings.value(Settings::Key::Ecosystems).toStringList();
    chosen.removeAll(QString());
    return constants.known(chosen);
}

EcosystemDialog::EcosystemDialog(const core::Constants &constants, const QStringList &chosen,
                                 QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    //: @title:window
    setWindowTitle(tr("Choose Frameworks"));
    //: @info:placeholder
    m_search->setPlaceholderText(tr("Search"));
    //: @info accessible name
    m_search->setAccessibleName(tr("Search frameworks"));
    m_search->setClearButtonEnabled(true);
    //: @info accessible name of a list
    m_list->setAccessibleName(tr("Frameworks"));

    QList<core::Ecosystem> offered = constants.ecosystems();
    std::stable_sort(offered.begin(), offered.end(),
                     [&chosen](const core::Ecosystem &left, const core::Ecosystem &right) {
                         const auto place = [&chosen](const core::Ecosystem &ecosystem) {
                             const qsizetype at = chosen.indexOf(ecosystem.id);
                             return at < 0 ? chosen.size() : at;
                         };
                         return place(left) < place(right);
                     });
    for (const core::Ecosystem &ecosystem : std::as_const(offered)) {
        auto *item = new QListWidgetItem(ecosystem.name, m_list);
        item->setData(idRole, ecosystem.id);
        item->setToolTip(ecosystem.source);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(ecosystem.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_search->setFocus();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    //: @action:button
    m_up = buttons->addButton(tr("Move &Up"), QDialogButtonBox::ActionRole);
    //: @action:button
    m_down = buttons->addButton(tr("Move &Down"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_up->setAutoDefault(false);
    m_down->setAutoDefault(false);
    //: @info
    auto *hint = new QLabel(tr("The checked ones are shown with each code. The topmost is what "
                               "“Copy as constant” uses."),
                            this);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    const Lengths lengths(font());
    resize(lengths.letters(60), lengths.line * 28);

    connect(m_search, &QLineEdit::textChanged, this, &EcosystemDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &EcosystemDialog::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
}

QStringList EcosystemDialog::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            ids << m_list->item(row)->data(idRole).toString();
        }
    }
    return ids;
}

void EcosystemDialog::filter(const QString &text)
{
    const QStringList words = core::FoldedText(text).words;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString folded = core::FoldedText(item->text()).words.join(u' ');
        item->setHidden(!std::all_of(words.cbegin(), words.cend(), [&folded](const QString &word) {
            return folded.contains(word);
        }));
    }
    updateButtons();
}

/// The next row above the current one, or below it, depending on the sign of @p step, that the
/// filter leaves; -1 if there is none, or if the current one itself is hidden.
int EcosystemDialog::visibleNeighbour(int step) const
{
    int row = m_list->currentRow();
    if (row < 0 || m_list->isRowHidden(row)) {
        return -1;
    }
    do {
        row += step;
    } while (row >= 0 && row < m_list->count() && m_list->isRowHidden(row));
    return row < m_list->count() ? row : -1;
}

/// Moves the current ecosystem past the next one that is seen.
void EcosystemDialog::move(int step)
{
    const int to = visibleNeighbour(step);
    if (to >= 0) {
        m_list->insertItem(to, m_list->takeItem(m_list->currentRow()));
        m_list->setCurrentRow(to);
    }
}

void EcosystemDialog::updateButtons()
{
    const std::pair<QPushButton *, int> directions[] = {{m_up, -1}, {m_down, 1}};
    for (const auto &[button, step] : directions) {
        const bool canMove = visibleNeighbour(step) >= 0;
        if (!canMove && button->hasFocus()) {
            m_search->setFocus(); // else the other button would get it, and the next key
        }
        button->setEnabled(canMove);
    }
}

} // namespace ui
