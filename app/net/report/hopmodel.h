// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

#include <QAbstractListModel>

namespace net {

/// The chain of a check, a row for each hop. A row is there as soon as its request leaves and is
/// complete when the answer has come.
class HopModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Unscoped on purpose, the values travel as int through data().
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int; 0 while or if none came
        CompleteRole, ///< bool: the answer came, or it is clear that none will
        UrlRole, ///< QUrl
        MethodRole, ///< QString
        PhraseRole, ///< the catalogue's, QString
        ForeignPhraseRole, ///< the server's own where it differs, else empty
        LocationRole, ///< QString
        FactsRole ///< QStringList: HTTP version, address family, times
    };

    /// @p catalogue must outlive the model.
    explicit HopModel(const core::Catalogue &catalogue, QObject *parent = nullptr);

    /// Shows @p hops, all complete.
    void setHops(const QList<Hop> &hops);

    /// Puts @p hop at @p row, which exists or is the next one.
    void setHop(int row, const Hop &hop, bool isComplete);

    /// Everything about the hop at @p row.
    const Hop &hop(int row) const { return m_rows.at(row).hop; }

    int rowCount(const QModelIndex &parent = {}) const override;

    /// DisplayRole is "301 Moved Permanently", ToolTipRole the whole URL, AccessibleTextRole a
    /// sentence with both.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        Hop hop;
        bool isComplete = false;
    };

    QString title(const Row &row) const;

    const core::Catalogue &m_catalogue;
    QList<Row> m_rows;
};

} // namespace net
