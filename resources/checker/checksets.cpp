// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

using namespace Qt::StringLiterals;

namespace checker {

void checkConfusableSet(StrictObject *file, const QSet<int> &codes)
{
    file->mustBeNamed("id"_L1, file->text("id"_L1));
    file->text("about"_L1);
    file->text("question"_L1);
    QSet<int> seen;
    QList<StrictObject> answers = file->objects("answers"_L1);
    for (StrictObject &answer : answers) {
        const int code = answer.code("code"_L1, codes);
        if (seen.contains(code)) {
            answer.error("code"_L1, u"the code %1 stands twice"_s.arg(code));
        }
        seen.insert(code);
        answer.text("answer"_L1);
        answer.finish();
    }
    if (answers.size() < 2) {
        file->error("answers"_L1, u"must hold at least two codes"_s);
    }
}

void checkEcosystem(StrictObject *file, const QSet<int> &codes)
{
    file->mustBeNamed("id"_L1, file->text("id"_L1));
    file->text("name"_L1);
    file->text("short"_L1);
    file->integer("popularity"_L1, 1, 999);
    file->text("source"_L1);
    for (StrictObject &constant : file->objects("constants"_L1)) {
        constant.code("code"_L1, codes);
        constant.text("name"_L1);
        if (constant.contains("kind"_L1)) {
            constant.choice(
                "kind"_L1,
                {u"primary"_s, u"alias"_s, u"deprecated"_s, u"unreleased"_s, u"class-marker"_s});
        }
        constant.optionalText("source"_L1); // for people who edit the file
        constant.finish();
    }
}

} // namespace checker
