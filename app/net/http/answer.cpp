// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answer.h"

#include <QStringDecoder>

#include <utility>

namespace net {

QByteArray AnswerHead::value(QByteArrayView name) const
{
    for (const auto &[fieldName, fieldValue] : fields) {
        if (fieldName.compare(name, Qt::CaseInsensitive) == 0) {
            return fieldValue;
        }
    }
    return {};
}

void AnswerHead::add(const QByteArray &name, const QByteArray &value)
{
    if (fields.size() < Answer::mostFields) {
        fields << FieldOctets(name, value);
        return;
    }
    // Of the rest, what has a name of its own is kept, so that no field seems to be missing.
    if (names.isEmpty()) {
        for (const FieldOctets &field : std::as_const(fields)) {
            names.insert(field.first.toLower());
        }
    }
    const QByteArray lower = name.toLower();
    if (fields.size() < 2 * Answer::mostFields && !names.contains(lower)) {
        names.insert(lower);
        fields << FieldOctets(name, value);
    } else {
        ++leftOut;
    }
}

bool Answer::hasStatus() const
{
    return state == AnswerState::Content || state == AnswerState::Done;
}

bool Answer::isHeadCut() const
{
    return !hasStatus() && head.status != 0;
}

const AnswerHead &Answer::lastHead() const
{
    return head.status != 0 || interim.isEmpty() ? head : interim.constLast();
}

QString readable(const QByteArray &octets)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(octets);
    if (utf8.hasError()) {
        text = QString::fromLatin1(octets);
    }
    for (QChar &c : text) {
        if (c == u'\0' || c == u'\r' || c == u'\n') {
            c = u' ';
        }
    }
    return text;
}

} // namespace net
