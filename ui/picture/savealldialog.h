// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/pictureexport.h>

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QRadioButton;
class QSpinBox;

namespace ui {

class Settings;

/// Asks for folder and format and saves every drawing there, with progress and a way out. Files
/// that are there already are replaced only if the user agrees. What goes wrong is said here, so
/// that another folder can be tried. Deletes itself when the user has left it and nothing is
/// written.
class SaveAllDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers the drawings of @p codes. @p images and @p settings, which remember the folder, must
    /// outlive the dialog.
    SaveAllDialog(const pictures::CatImages &images, const QList<int> &codes, Settings &settings,
                  QWidget *parent = nullptr);

public slots:
    /// Leaves the dialog at once; the file that is being written is still made whole.
    void reject() override;

signals:
    /// All is saved, or the user cancelled meanwhile: @p text says so in one line.
    void ended(const QString &text);

private:
    void makeForm();
    void chooseFolder();
    QString folder() const;
    void setFormEnabled(bool enabled);
    void save();
    bool mayWrite(QList<pictures::PictureFile> *files);
    void afterSaving(int saved, const QString &fault);
    QString outcome(int saved) const;
    void say(const QString &text);

    const pictures::CatImages &m_images;
    const QList<int> m_codes;
    Settings &m_settings;
    pictures::PictureExport m_export;
    qsizetype m_total = 0; // pictures, with those whose files are kept
    qsizetype m_kept = 0; // files that are there already and are not replaced
    bool m_isSaving = false;

    QWidget *m_form;
    QLineEdit *m_folder;
    QRadioButton *m_png;
    QSpinBox *m_width;
    QLabel *m_message;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
