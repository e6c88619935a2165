// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturesaver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::PictureSaver)
};

/// How wide the user wants it, in pixels; 0 if not at all.
int askWidth(QWidget *parent)
{
    bool accepted = false;
    //: @title:window
    const int width = QInputDialog::getInt(
        parent, Tr::tr("Save Picture"),
        //: @label
        Tr::tr("Width in pixels:"), pictures::CatImages::usualWidth,
        pictures::CatImages::smallestWidth, pictures::CatImages::largestWidth, 100, &accepted);
    return accepted ? width : 0;
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
                    const pictures::CatPicture &picture, const QString &name)
{
    //: @item file type
    const QString png = Tr::tr("Picture (*.png)");
    //: @item file type
    const QString svg = Tr::tr("Drawing, any size (*.svg)");
    QString kind;
    //: @title:window
    const QString chosen = QFileDialog::getSaveFileName(
        parent, Tr::tr("Save Picture"), name + ".png"_L1, png + ";;"_L1 + svg, &kind);
    if (chosen.isEmpty()) {
        return {};
    }
    const auto endsWith = [](const QString &path, QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    const bool hasEnding = endsWith(chosen, ".png"_L1) || endsWith(chosen, ".svg"_L1);
    const QString path = hasEnding ? chosen : chosen + (kind == svg ? ".svg"_L1 : ".png"_L1);
    if (!hasEnding && !mayReplace(parent, path)) {
        return {};
    }
    const int width =
        endsWith(path, ".svg"_L1) ? pictures::CatImages::usualWidth : askWidth(parent);
    if (width == 0) {
        return {};
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // the largest take seconds
    const QString fault = images.save(picture, path, width);
    QGuiApplication::restoreOverrideCursor();
    if (!fault.isEmpty()) {
        //: @title:window
        QMessageBox::warning(parent, Tr::tr("Save Picture"), fault);
        return {};
    }
    //: @info:status; %1 is a file name
    return Tr::tr("Saved %1").arg(QDir::toNativeSeparators(path));
}

} // namespace ui
