// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QStringList>

/// The rows of @p model as golden text: what each displays, indented by its depth below @p parent.
QStringList printModel(const QAbstractItemModel &model, const QModelIndex &parent = {},
                       int depth = 0);
