// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue.h"
#include "statusroles.h"

#include <QAbstractItemModel>

#include <functional>
#include <optional>

namespace core {

/// A row that is no code but can be acted on.
struct ActionRow
{
    QString title;
    QString explanation; ///< one line
    std::function<void()> accept; ///< what it does when the user accepts it
    bool isBest = false; ///< whether the query means it, and no code
};

/// The catalogue as a tree of two levels: the foremost codes, the pinned codes and the classes, and
/// below each its codes; then the codes that only mention what is looked for, and next steps, which
/// are no codes. Pinned codes and those of classes stand in numeric order. A foremost, pinned or
/// mentioning code stands in its class as well. An ActionRow may stand before all.
class StatusModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// @p catalogue must outlive the model.
    explicit StatusModel(const Catalogue &catalogue, QObject *parent = nullptr);

    const Catalogue &catalogue() const { return m_catalogue; }

    /// The pinned codes, in numeric order.
    QList<int> pins() const { return m_sections.at(pinnedSection); }

    /// Replaces the pinned codes; numbers that the catalogue does not have are left out.
    void setPins(const QList<int> &codes);

    bool isPinned(int code) const { return pins().contains(code); }
    void setPinned(int code, bool pinned);

    /// Puts @p codes, all of which the catalogue has, before all others under @p heading, in place
    /// of those that are there; none takes the group away.
    void setForemost(const QString &heading, const QList<int> &codes);

    /// Puts @p row before all headings, in place of the one that is there; nullopt takes it away.
    void setActionRow(const std::optional<ActionRow> &row);

    /// Puts @p codes, all of which the catalogue has, behind the classes, in place of those that
    /// are there.
    void setMentions(const QList<int> &codes);

    /// Puts @p rows behind all codes, in place of those that are there.
    void setNextSteps(const QList<ActionRow> &rows);

    /// The row of @p code in its class, or an invalid index.
    QModelIndex indexForCode(int code) const;

    /// The row of @p code among the foremost, or an invalid index.
    QModelIndex foremostIndexForCode(int code) const;

    /// The row of @p code among the mentions, or an invalid index.
    QModelIndex mentionIndexForCode(int code) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void pinsChanged();

private:
    static constexpr int foremostSection = 0;
    static constexpr int pinnedSection = 1;

    static int sectionOf(StatusClass statusClass); // behind the pinned one
    int mentionsSection() const { return static_cast<int>(m_sections.size()) - 2; }
    int stepsSection() const { return static_cast<int>(m_sections.size()) - 1; }
    RowGroup groupOf(int section) const;
    int sizeOf(int section) const;
    bool replaceCodes(int section, const QList<int> &codes);
    int firstSection() const { return m_action ? 1 : 0; } // its row
    QModelIndex indexIn(int section, int code) const;
    static QVariant actionData(const ActionRow &action, int role);
    QVariant headingData(int section, int role) const;
    QString headingText(int section) const;
    QVariant codeData(const StatusSummary &summary, int role) const;

    const Catalogue &m_catalogue;
    std::optional<ActionRow> m_action;
    QString m_foremostHeading;
    QList<QList<int>> m_sections; // the codes of each; the last has none
    QList<ActionRow> m_steps; // the rows of the last
};

} // namespace core
