// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posterdialog.h"

#include "picturesaver.h"

#include <core/language.h>
#include <pictures/catimages.h>
#include <ui/base/settings.h>
#include <ui/look/lengths.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString registeredKey = u"registered"_s;

/// Saves the poster in @p language, which the program speaks meanwhile; nothing is painted before
/// it speaks its own again.
QString savePosterIn(const QString &language, const core::Catalogue &present,
                     const pictures::CatImages &images, const poster::Options &options,
                     const QString &path)
{
    if (language == present.language()) {
        return poster::savePoster(present, images, options, path);
    }
    const QLocale before;
    QString fault = [&] {
        const core::Language spoken(language);
        return poster::savePoster(core::Catalogue::embedded(language), images, options, path);
    }();
    QLocale::setDefault(before);
    return fault;
}

} // namespace

PosterDialog::PosterDialog(const core::Catalogue &catalogue, const pictures::CatImages &images,
                           Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_images(images)
    , m_settings(settings)
{
    //: @title:window
    setWindowTitle(tr("Save Poster"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    //: @label which codes are on the poster
    m_codes = addChoice(form, tr("&Codes:"));
    //: @label size of the paper
    m_paper = addChoice(form, tr("&Paper:"));
    //: @label
    m_language = addChoice(form, tr("&Language:"));
    //: @label light or dark
    m_theme = addChoice(form, tr("&Theme:"));
    //: @label of the file
    m_format = addChoice(form, tr("&Format:"));

    m_paper->addItems(poster::papers());
    for (const QString &language : core::languages()) {
        m_language->addItem(core::nativeLanguageName(language), language);
    }
    m_language->setCurrentIndex(m_language->findData(m_catalogue.language()));
    //: @item theme
    m_theme->addItem(tr("Light"), false);
    //: @item theme
    m_theme->addItem(tr("Dark"), true);
    for (const QString &ending : poster::endings()) {
        m_format->addItem(ending.sliced(1).toUpper(), ending);
    }
    offerCodes();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    //: @action:button a file is chosen next
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    layout->addStretch();
    layout->addWidget(buttons);
    resize(Lengths(font()).letters(48), sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &PosterDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &PosterDialog::reject);
}

QComboBox *PosterDialog::addChoice(QFormLayout *form, const QString &label)
{
    auto *choice = new QComboBox(this);
    form->addRow(label, choice);
    return choice;
}

void PosterDialog::offerCodes()
{
    //: @item of a list of codes
    m_codes->addItem(tr("All codes"), core::classFilterKey({}));
    //: @item of a list of codes
    m_codes->addItem(tr("Registered codes"), registeredKey);
    //: @item of a list of codes
    m_codes->addItem(tr("Common codes, a cheat sheet"),
                     core::classFilterKey({.kind = core::ClassFilter::Kind::Common}));
    for (const core::ClassFilter &filter : core::allClassFilters()) {
        const bool isClass = filter.kind == core::ClassFilter::Kind::OneClass;
        if (isClass && filter.statusClass != core::StatusClass::Outside) {
            m_codes->addItem(core::classHeading(filter.statusClass), core::classFilterKey(filter));
        }
    }
    const auto choosePaper = [this] {
        m_paper->setCurrentText(poster::usualPaper(options().choice.filter));
    };
    connect(m_codes, &QComboBox::currentIndexChanged, m_paper, choosePaper);
    choosePaper();
}

poster::Options PosterDialog::options() const
{
    const QString codes = m_codes->currentData().toString();
    return {.choice = {.filter = core::classFilterForKey(codes),
                       .onlyRegistered = codes == registeredKey},
            .paper = m_paper->currentText(),
            .isDark = m_theme->currentData().toBool()};
}

/// Where to save it; empty if the user thought better of it. Has asked whether it may replace.
QString PosterDialog::chooseFile()
{
    const QString ending = m_format->currentData().toString();
    QFileDialog files(this, windowTitle(), pictureFolder(m_settings),
                      u"%1 (*%2)"_s.arg(m_format->currentText(), ending));
    files.setAcceptMode(QFileDialog::AcceptSave);
    files.setDefaultSuffix(ending);
    files.selectFile("http-status-codes"_L1 + ending);
    return files.exec() == QDialog::Accepted ? files.selectedFiles().value(0) : QString();
}

void PosterDialog::save()
{
    const QString path = chooseFile();
    if (path.isEmpty()) {
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // it takes a second, as PNG some
    const QString fault =
        savePosterIn(m_language->currentData().toString(), m_catalogue, m_images, options(), path);
    QGuiApplication::restoreOverrideCursor();
    if (!fault.isEmpty()) {
        QMessageBox::warning(this, windowTitle(), fault);
        return;
    }
    m_settings.setValue(Settings::Key::PictureFolder, QFileInfo(path).absolutePath());
    accept();
    //: @info:status; %1 is a file name
    emit saved(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace ui
