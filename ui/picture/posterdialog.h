// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <poster/saveposter.h>

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace pictures {
class CatImages;
}

namespace ui {

class Settings;

/// Asks what is on a poster, for which paper and in which language, then for a file, and saves it.
/// Deletes itself when the user has left it.
class PosterDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers first the language of @p catalogue. All must outlive the dialog; @p settings remember
    /// the folder.
    PosterDialog(const core::Catalogue &catalogue, const pictures::CatImages &images,
                 Settings &settings, QWidget *parent = nullptr);

signals:
    /// The poster is saved: @p text says so in one line.
    void saved(const QString &text);

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label);
    void offerCodes();
    poster::Options options() const;
    QString chooseFile();
    void save();

    const core::Catalogue &m_catalogue;
    const pictures::CatImages &m_images;
    Settings &m_settings;
    QComboBox *m_codes;
    QComboBox *m_paper;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_format;
};

} // namespace ui
