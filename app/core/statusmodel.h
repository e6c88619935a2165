// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue.h"

#include <QAbstractItemModel>

namespace core {

/// The catalogue as a tree of two levels: the pinned codes and the classes, and below each its
/// codes in numeric order. A pinned code stands in both places.
class StatusModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// @p catalogue must outlive the model.
    explicit StatusModel(const Catalogue &catalogue, QObject *parent = nullptr);

    const Catalogue &catalogue() const { return m_catalogue; }

    /// The pinned codes, in numeric order.
    QList<int> pins() const { return m_pins; }

    /// Replaces the pinned codes; numbers that the catalogue does not have are left out.
    void setPins(const QList<int> &codes);

    bool isPinned(int code) const { return m_pins.contains(code); }
    void setPinned(int code, bool pinned);

    /// The row of @p code in its class, or an invalid index.
    QModelIndex indexForCode(int code) const;

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
    static constexpr int pinnedSection = 0; // its rows are the pins; section n is class n

    QVariant headingData(int section, int role) const;
    QVariant codeData(const StatusSummary &summary, int role) const;
    const QList<int> &codesOf(int section) const;

    const Catalogue &m_catalogue;
    QList<int> m_pins;
    QList<QList<int>>
        m_sections; // the codes of each class; the first list stands for the pins and stays empty
};

} // namespace core
