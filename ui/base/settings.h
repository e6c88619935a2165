// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace ui {

/// What the program remembers. Damaged or foreign files are set aside and lead to defaults, never
/// to a failure.
class Settings
{
public:
    /// Everything that is remembered; the file's keys and the defaults stand in one table in
    /// settings.cpp.
    enum class Key {
        WindowGeometry,
        SplitterState,
        ClassFilter,
        LastCode,
        Pins,
        CopyFormat,
        Ecosystems,
        Ecosystem, ///< which of them was shown last
        Thumbnails,
        GalleryWidth,
        Theme,
        Language,
        RememberUrls, ///< whether checked URLs outlive the window
        PastUrls,
        Products, ///< whose meaning of a code is told in full
        Advice, ///< whether checks show remarks that are advice
        FirstCard, ///< which card of a code stands first: "received" or "returned"
        Folds, ///< which sections of a page the user opened or, with "-", closed
        ListBeside, ///< whether a wide window shows the list beside the page
        PictureFolder, ///< where a picture was saved last
        LastActions, ///< the names of those that were chosen last in the panel, newest first
        HouseStyle, ///< by whose rules disputed codes are chosen; empty for nobody's
        LearnBox, ///< the lines of the learn::Box
        LearnLevel, ///< which codes are asked: "common", "registered" or "everything"
        LearnHidden, ///< whether the choices come only when they are asked for
    };

    /// @p path is the file; the default is the user's own. With an empty path all is
    /// remembered as long as the object lives, and then forgotten.
    explicit Settings(const QString &path = defaultPath());

    static QString defaultPath();

    /// What @p key has in the file @p path, or its default: for commands, which touch no file.
    static QVariant saved(Key key, const QString &path = defaultPath());

    /// What was wrong with the file, in one line for the user; empty if nothing was.
    QString warning() const { return m_warning; }

    /// The value of @p key, or its default if there is none or it has the wrong form.
    QVariant value(Key key) const;

    /// Remembers @p value; writes only what changed.
    void setValue(Key key, const QVariant &value);

    /// The pinned codes. What is no number is left out.
    QList<int> pins() const;
    void setPins(const QList<int> &codes);

    /// Writes what is not written yet. Returns what went wrong, in one line for the user, or an
    /// empty string.
    QString save();

private:
    void open(const QString &path);

    std::unique_ptr<QSettings> m_file;
    QHash<Key, QVariant> m_unfiled; // what was set, where there is no file
    QString m_warning;
};

} // namespace ui
