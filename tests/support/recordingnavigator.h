// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/navigator.h>

#include <QStringList>
#include <QUrl>

/// Goes nowhere and keeps what it is asked for.
class RecordingNavigator : public ui::Navigator
{
public:
    void goTo(int code) override { codes << code; }
    void find(const QString &text) override { searches << text; }
    void check(const QString &text) override { checks << text; }
    void compare(const QList<int> &compared) override { comparisons << compared; }
    void compareWith(const QList<int> &compared) override { added << compared; }
    void choose(const QString &question) override { questions << question; }
    void respond(int code) override { responses << code; }
    void openUrl(const QUrl &url) override { urls << url; }
    void show(ui::Page &) override { }
    void keepPlace() override { }
    void pageChanged() override { }
    void copied(const QString &sentence, const QString &text = {}) override
    {
        copies << (text.isEmpty() ? sentence : text);
    }
    void say(const QString &text) override { said << text; }
    void sayOutcome(const QString &text) override { said << text; }

    QList<int> codes;
    QStringList searches;
    QStringList checks;
    QList<QList<int>> comparisons;
    QList<int> added; ///< to those that are compared
    QStringList questions;
    QList<int> responses;
    QList<QUrl> urls;
    QStringList copies;
    QStringList said;
};
