// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <checker/data.h>

/// A file below resources with one thing wrong, and who says so.
struct Fault
{
    QByteArray name; ///< what is wrong
    QString where; ///< the file, "catalogue/404.json", "catalogue/de/404.json"
    QByteArray json;
    QString error; ///< the beginning of what the checker says behind the file's name
    QString unsaid; ///< why a schema cannot say it; empty if it can
    QByteArray original; ///< of a translation

    const checker::Kind &kind() const;
    bool isTranslation() const { return !original.isEmpty(); }
};

/// Everything wrong that there is a row for, in files of every kind.
QList<Fault> faults();

/// Files without faults, which the others were made of.
QList<Fault> goodFiles();

/// What the checker says about @p file where the catalogue has 404 and 410.
QStringList checked(const Fault &file);
