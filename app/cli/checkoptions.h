// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/checkrequest.h>

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace cli {

/// What "statuscat check" is asked to do.
struct CheckOptions
{
    QList<QUrl> urls;
    QString from; ///< a file of URLs, "-" for standard input; empty if urls holds them
    QString bodyFile; ///< what is sent as body, if pattern does not hold it
    net::CheckRequest pattern; ///< what is sent to each URL
};

/// Tells @p parser the options that belong to check.
void addCheckOptions(QCommandLineParser *parser);

/// The names of those options.
QStringList checkOptionNames();

/// Reads what @p parser found, with @p words behind the command, into @p options. Returns why it
/// cannot be understood, or an empty text. Touches no file.
QString readCheckOptions(const QCommandLineParser &parser, const QStringList &words,
                         CheckOptions *options);

} // namespace cli
