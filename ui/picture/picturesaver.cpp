// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturesaver.h"

#include <ui/base/settings.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::PictureSaver)
};

/// What a picture can be saved as, in the order of being offered: the first is usual.
struct Kind
{
    QString filter; ///< as the file dialog shows it
    QString ending;
    int width; ///< in pixels
};

QList<Kind> kinds()
{
    QList<Kind> all;
    for (const int width : {pictures::CatImages::usualWidth, 800, 3200}) {
        //: @item file type; %1 is a number
        all << Kind {Tr::tr("Picture, %1 pixels wide (*.png)").arg(width), u".png"_s, width};
    }
    //: @item file type
    all << Kind {Tr::tr("Drawing, any size (*.svg)"), u".svg"_s, pictures::CatImages::usualWidth};
    return all;
}

/// The kind that is meant by @p path, chosen as @p filter: the ending that was typed goes first.
Kind kindOf(const QString &path, const QString &filter)
{
    const QList<Kind> all = kinds();
    Kind meant = all.constFirst();
    for (const Kind &kind : all) {
        if (kind.filter == filter) {
            meant = kind;
        }
    }
    for (const Kind &kind : all) {
        const bool isTyped = path.endsWith(kind.ending, Qt::CaseInsensitive);
        if (isTyped && meant.ending != kind.ending) {
            return kind;
        }
    }
    return meant;
}

/// The file dialog has asked already, but only about the name as it was typed.
bool mayReplace(QWidget *parent, const QString &path)
{
    //: @title:window
    return !QFile::exists(path)
        || QMessageBox::question(
               parent, Tr::tr("Save Picture"),
               //: @info; a file name
               Tr::tr("%1 is there already. Replace it?").arg(QDir::toNativeSeparators(path)),
               QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
        == QMessageBox::Yes;
}

} // namespace

QString savePicture(QWidget *parent, const pictures::CatImages &images,
                    const pictures::CatPicture &picture, const QString &name, Settings &settings)
{
    QStringList filters;
    for (const Kind &kind : kinds()) {
        filters << kind.filter;
    }
    QString filter;
    const QString suggested = QDir(pictureFolder(settings)).filePath(name + ".png"_L1);
    //: @title:window
    const QString chosen = QFileDialog::getSaveFileName(parent, Tr::tr("Save Picture"), suggested,
                                                        filters.join(";;"_L1), &filter);
    if (chosen.isEmpty()) {
        return {};
    }
    const Kind kind = kindOf(chosen, filter);
    const bool hasEnding = chosen.endsWith(kind.ending, Qt::CaseInsensitive);
    const QString path = hasEnding ? chosen : chosen + kind.ending;
    if (!hasEnding && !mayReplace(parent, path)) {
        return {};
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // the largest take seconds
    const QString fault = images.save(picture, path, kind.width);
    QGuiApplication::restoreOverrideCursor();
    if (!fault.isEmpty()) {
        //: @title:window
        QMessageBox::warning(parent, Tr::tr("Save Picture"), fault);
        return {};
    }
    settings.setValue(Settings::Key::PictureFolder, QFileInfo(path).absolutePath());
    //: @info:status; %1 is a file name
    return Tr::tr("Saved %1").arg(QDir::toNativeSeparators(path));
}

QString pictureFolder(const Settings &settings)
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    for (const QString &folder :
         {settings.value(Settings::Key::PictureFolder).toString(), pictures}) {
        if (!folder.isEmpty() && QDir(folder).exists()) {
            return folder;
        }
    }
    return QDir::homePath();
}

} // namespace ui
