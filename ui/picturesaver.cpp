// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturesaver.h"

#include <core/status.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QProgressDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int usualWidth = 1600; // pixels
constexpr int smallestWidth = 16;
constexpr int largestWidth = 8192;

QString tr(const char *text, const char *comment)
{
    return QCoreApplication::translate("ui::PictureSaver", text, comment);
}

/// How wide the reader wants it, in pixels; 0 if not at all.
int askWidth(QWidget *parent)
{
    bool accepted = false;
    const int width = QInputDialog::getInt(parent, tr("Save Picture", "@title:window"),
                                           tr("Width in pixels:", "@label"), usualWidth,
                                           smallestWidth, largestWidth, 100, &accepted);
    return accepted ? width : 0;
}

struct PictureFile
{
    CatPicture picture;
    QString path;
};

QList<PictureFile> filesFor(const CatImages &images, const QList<int> &codes, const QString &folder,
                            const QString &ending)
{
    QList<PictureFile> files;
    for (const int code : codes) {
        for (int number = 1; number <= images.count(code); ++number) {
            const QString which = number > 1 ? u'-' + QString::number(number) : QString();
            files.append({{.code = code, .number = number},
                          QDir(folder).filePath(core::codeText(code) + which + ending)});
        }
    }
    return files;
}

bool mayReplace(QWidget *parent, const QList<PictureFile> &files)
{
    const auto present = std::count_if(files.cbegin(), files.cend(), [](const PictureFile &file) {
        return QFile::exists(file.path);
    });
    return present == 0
        || QMessageBox::question(
               parent, tr("Save All Pictures", "@title:window"),
               tr("%1 of the %2 files are in this folder already. Replace them?", "@info")
                   .arg(present)
                   .arg(files.size()))
        == QMessageBox::Yes;
}

} // namespace

QString savePicture(QWidget *parent, const CatImages &images, const CatPicture &picture,
                    const QString &name)
{
    const QString png = tr("Picture (*.png)", "@item file type");
    const QString svg = tr("Drawing, any size (*.svg)", "@item file type");
    QString kind;
    const QString chosen = QFileDialog::getSaveFileName(
        parent, tr("Save Picture", "@title:window"), name + ".png"_L1, png + ";;"_L1 + svg, &kind);
    if (chosen.isEmpty()) {
        return {};
    }
    const auto endsWith = [](const QString &path, QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    const bool hasEnding = endsWith(chosen, ".png"_L1) || endsWith(chosen, ".svg"_L1);
    const QString path = hasEnding ? chosen : chosen + (kind == svg ? ".svg"_L1 : ".png"_L1);
    const int width = endsWith(path, ".svg"_L1) ? usualWidth : askWidth(parent);
    if (width == 0) {
        return {};
    }
    const QString fault = images.save(picture, path, width);
    return fault.isEmpty() ? tr("Saved %1", "@info:status; %1 is a file name").arg(path) : fault;
}

QString saveAllPictures(QWidget *parent, const CatImages &images, const QList<int> &codes)
{
    const QString title = tr("Save All Pictures", "@title:window");
    const QString folder = QFileDialog::getExistingDirectory(parent, title);
    if (folder.isEmpty()) {
        return {};
    }
    const QStringList kinds {u"SVG"_s, u"PNG"_s};
    bool accepted = false;
    const QString kind =
        QInputDialog::getItem(parent, title, tr("Save as:", "@label"), kinds, 0, false, &accepted);
    const int width = accepted && kind == kinds.last() ? askWidth(parent) : usualWidth;
    const QList<PictureFile> files = filesFor(images, codes, folder, u'.' + kind.toLower());
    if (!accepted || width == 0 || !mayReplace(parent, files)) {
        return {};
    }
    QProgressDialog progress(tr("Saving the pictures…", "@info:progress"),
                             tr("Cancel", "@action:button"), 0, static_cast<int>(files.size()),
                             parent);
    progress.setWindowTitle(title);
    progress.setWindowModality(Qt::WindowModal);
    int saved = 0;
    for (const PictureFile &file : files) {
        progress.setValue(saved); // lets the dialog react
        if (progress.wasCanceled()) {
            break;
        }
        if (const QString fault = images.save(file.picture, file.path, width); !fault.isEmpty()) {
            return fault;
        }
        ++saved;
    }
    return tr("Saved %1 of %2 pictures in %3", "@info:status; numbers and a folder")
        .arg(saved)
        .arg(files.size())
        .arg(folder);
}

} // namespace ui
