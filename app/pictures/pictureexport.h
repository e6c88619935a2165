// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catimages.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace pictures {

/// A drawing and the file that it is saved as.
struct PictureFile
{
    CatPicture picture;
    QString path;
};

/// A file in @p folder for every drawing of @p codes: 404.svg, 412.svg, 412-2.svg, … where
/// @p suffix is "svg".
QList<PictureFile> pictureFiles(const CatImages &images, const QList<int> &codes,
                                const QString &folder, const QString &suffix);

/// Whether something of that name is there already, be it only a link that leads nowhere.
bool isPresent(const PictureFile &file);

/// Saves drawings one after the other on a thread of its own. What it leaves are whole files only.
class PictureExport : public QObject
{
    Q_OBJECT

public:
    /// @p images must outlive the object.
    explicit PictureExport(const CatImages &images, QObject *parent = nullptr);

    /// Cancels, and waits for the file that is being written.
    ~PictureExport() override;

    /// Saves @p files in their order, PNG files @p width pixels wide, and replaces what is there.
    /// Stops at the first that cannot be written. finished() must have come before the next start.
    void start(const QList<PictureFile> &files, int width);

    /// Stops when the file that is being written is whole. From any thread.
    void cancel() { m_isCancelled = true; }

signals:
    /// The first @p saved files are written.
    void progressed(int saved);

    /// The first @p saved files are written and no more will be: these are all, or cancel() was
    /// called, or @p fault says in one line what went wrong.
    void finished(int saved, const QString &fault);

private:
    const CatImages &m_images;
    std::atomic_bool m_isCancelled = false;
    QThreadPool m_pool; // last: its thread ends before what it uses
};

} // namespace pictures
