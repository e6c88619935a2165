// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savealldialog.h"

#include "picturesaver.h"

#include <ui/base/settings.h>
#include <ui/look/lengths.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/announce.h>

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SaveAllDialog::SaveAllDialog(const pictures::CatImages &images, const QList<int> &codes,
                             Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_images(images)
    , m_codes(codes)
    , m_settings(settings)
    , m_export(images)
    , m_form(new QWidget(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(pictureFolder(settings)), m_form))
    //: @option:radio; its width follows
    , m_png(new QRadioButton(tr("&PNG image"), m_form))
    , m_width(new QSpinBox(m_form))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    //: @title:window
    setWindowTitle(tr("Save All Pictures"));
    makeForm();
    m_folder->selectAll();
    m_message->setObjectName("message"_L1);
    m_message->setWordWrap(true);
    setAccessibleRole(m_message, QAccessible::Notification);
    m_message->setTextFormat(Qt::PlainText); // it may name a file
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    //: @info
    m_message->setText(tr("One file for each picture, named after its code."));
    //: @info accessible name of a progress bar
    m_progress->setAccessibleName(tr("Pictures saved"));
    //: @info:progress; %v and %m are numbers
    m_progress->setFormat(tr("%v of %m"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps when it comes and goes
    m_progress->setSizePolicy(policy);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setFormEnabled(true);
    resize(Lengths(font()).letters(64), sizeHint().height());

    connect(m_buttons, &QDialogButtonBox::accepted, this, &SaveAllDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SaveAllDialog::reject);
    connect(&m_export, &pictures::PictureExport::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_export, &pictures::PictureExport::finished, this, &SaveAllDialog::afterSaving);
}

void SaveAllDialog::makeForm()
{
    //: @action:button a folder
    auto *choose = new QPushButton(tr("C&hoose…"), m_form);
    choose->setAutoDefault(false); // Enter saves
    //: @info accessible name of a button
    choose->setAccessibleName(tr("Choose the folder"));
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    //: @label
    auto *label = new QLabel(tr("&Folder:"), m_form);
    label->setBuddy(m_folder);

    //: @option:radio
    auto *svg = new QRadioButton(tr("&SVG drawing, sharp at any size"), m_form);
    svg->setChecked(true);
    m_width->setRange(pictures::CatImages::smallestWidth, pictures::CatImages::largestWidth);
    m_width->setValue(pictures::CatImages::usualWidth);
    m_width->setSingleStep(100);
    //: @label after a number
    m_width->setSuffix(tr(" pixels wide"));
    //: @info accessible name
    m_width->setAccessibleName(tr("Width in pixels"));
    m_width->setEnabled(false);
    auto *png = new QHBoxLayout;
    png->addWidget(m_png);
    png->addWidget(m_width);
    png->addStretch();

    auto *form = new QFormLayout(m_form);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(label, place);
    //: @label
    form->addRow(tr("Save as:"), svg);
    form->addRow(QString(), png);

    setTabOrder(m_folder, choose);
    setTabOrder(choose, svg);

    connect(m_folder, &QLineEdit::textChanged, this, [this] { setFormEnabled(true); });
    connect(m_png, &QRadioButton::toggled, m_width, &QWidget::setEnabled);
    connect(choose, &QPushButton::clicked, this, &SaveAllDialog::chooseFolder);
}

void SaveAllDialog::chooseFolder()
{
    //: @title:window
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the Pictures"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(folder));
    }
}

QString SaveAllDialog::folder() const
{
    const QString text = m_folder->text().trimmed();
    return text.isEmpty() ? QString() : QDir(QDir::fromNativeSeparators(text)).absolutePath();
}

/// Lets the user choose, or shows how far the saving is.
void SaveAllDialog::setFormEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(enabled && !folder().isEmpty());
    m_progress->setVisible(!enabled);
}

void SaveAllDialog::save()
{
    const QString suffix = m_png->isChecked() ? u"png"_s : u"svg"_s;
    QList<pictures::PictureFile> files =
        pictures::pictureFiles(m_images, m_codes, folder(), suffix);
    m_total = files.size();
    if (!mayWrite(&files)) {
        return;
    }
    m_kept = m_total - files.size();
    m_isSaving = true;
    m_progress->setRange(0, static_cast<int>(files.size()));
    m_progress->setValue(0);
    setFormEnabled(false);
    //: @info:progress
    say(tr("Saving the pictures…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
    m_export.start(files, m_width->value());
}

/// Asks, where there is something to ask, whether files may be replaced, and takes those that are
/// to be kept out of @p files. False if the user thought better of it.
bool SaveAllDialog::mayWrite(QList<pictures::PictureFile> *files)
{
    const auto present = std::count_if(files->cbegin(), files->cend(), pictures::isPresent);
    if (present == 0) {
        return true;
    }
    QMessageBox question(this);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(windowTitle());
    //: @info; %1 is a number
    question.setText(
        tr("Already in this folder: %1 of the %n files", nullptr, static_cast<int>(files->size()))
            .arg(present));
    //: @info
    question.setInformativeText(
        tr("Replace them, or keep them as they are and save only the others?"));
    //: @action:button
    const auto *replace = question.addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    //: @action:button
    auto *keep = question.addButton(tr("&Keep"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(keep); // it destroys nothing
    question.exec();
    if (question.clickedButton() == keep) {
        files->removeIf(pictures::isPresent);
        return true;
    }
    return question.clickedButton() == replace;
}

void SaveAllDialog::afterSaving(int saved, const QString &fault)
{
    m_isSaving = false;
    if (isVisible() && !fault.isEmpty()) {
        setFormEnabled(true);
        //: @info; %1 is a number
        say(tr("Saved %1 of %n pictures.", nullptr, static_cast<int>(m_total)).arg(saved) + u'\n'
            + fault);
        m_folder->setFocus();
        return;
    }
    m_settings.setValue(Settings::Key::PictureFolder, folder());
    accept();
    emit ended(fault.isEmpty() ? outcome(saved) : fault);
    deleteLater();
}

QString SaveAllDialog::outcome(int saved) const
{
    //: @info:status; a number and a folder
    const QString text = tr("Saved %1 of %n pictures in %2", nullptr, static_cast<int>(m_total))
                             .arg(QString::number(saved), QDir::toNativeSeparators(folder()));
    //: @info:status; %1: Saved 9 of 10 …
    return m_kept == 0
        ? text
        : tr("%1, kept %n that were there", nullptr, static_cast<int>(m_kept)).arg(text);
}

void SaveAllDialog::say(const QString &text)
{
    m_message->setText(text);
    // A layout does not make a window higher for lines that wrap.
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    announce(m_message, text);
}

void SaveAllDialog::reject()
{
    m_export.cancel();
    QDialog::reject();
    if (!m_isSaving) {
        deleteLater();
    }
}

} // namespace ui
