// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct StatusTr
{
    Q_DECLARE_TR_FUNCTIONS(core::Status)
};

// In the order of StatusClass.
constexpr const char *classNames[] = {
    //: class of status codes
    QT_TRANSLATE_NOOP("core::Status", "Informational"),
    //: class of status codes
    QT_TRANSLATE_NOOP("core::Status", "Successful"),
    //: class of status codes
    QT_TRANSLATE_NOOP("core::Status", "Redirection"),
    //: class of status codes
    QT_TRANSLATE_NOOP("core::Status", "Client error"),
    //: class of status codes
    QT_TRANSLATE_NOOP("core::Status", "Server error"),
    //: numbers below 100 or above 599
    QT_TRANSLATE_NOOP("core::Status", "Outside the classes"),
};

const char *nameOf(StatusClass statusClass)
{
    return classNames[static_cast<int>(statusClass) - static_cast<int>(StatusClass::Informational)];
}

} // namespace

QList<StatusClass> allClasses()
{
    return {StatusClass::Informational, StatusClass::Successful,  StatusClass::Redirection,
            StatusClass::ClientError,   StatusClass::ServerError, StatusClass::Outside};
}

StatusClass classOf(int code)
{
    if (code < firstValidCode || code > lastValidCode) {
        return StatusClass::Outside;
    }
    return static_cast<StatusClass>(code / 100);
}

QString className(StatusClass statusClass)
{
    return StatusTr::tr(nameOf(statusClass));
}

QString englishClassName(StatusClass statusClass)
{
    return QString::fromLatin1(nameOf(statusClass));
}

QString classPattern(StatusClass statusClass)
{
    return statusClass == StatusClass::Outside
        ? QString()
        : QString::number(static_cast<int>(statusClass)) + "xx"_L1;
}

QString classHeading(StatusClass statusClass)
{
    const QString pattern = classPattern(statusClass);
    return pattern.isEmpty() ? className(statusClass) : pattern + u" · "_s + className(statusClass);
}

QString codeText(int code)
{
    return QString::number(code).rightJustified(3, u'0');
}

bool isCodeText(QStringView text)
{
    return text.size() == 3 && std::all_of(text.cbegin(), text.cend(), [](QChar digit) {
               return digit >= u'0' && digit <= u'9';
           });
}

QString codeAndPhrase(int code, const QString &phrase)
{
    return phrase.isEmpty() ? codeText(code) : codeText(code) + u' ' + phrase;
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Registered:
        //: standing of a status code
        return StatusTr::tr("Registered");
    case Standing::Temporary:
        //: standing of a status code
        return StatusTr::tr("Temporary registration");
    case Standing::Unused:
        //: standing of a status code
        return StatusTr::tr("Reserved, unused");
    case Standing::Obsoleted:
        //: standing of a status code
        return StatusTr::tr("Obsoleted");
    case Standing::Vendor:
        //: standing of a status code
        return StatusTr::tr("Vendor code");
    case Standing::Informal:
        break;
    }
    //: standing of a status code
    return StatusTr::tr("Informal");
}

QString StatusSummary::knownPhrase() const
{
    return standing == Standing::Unused ? title : phrase;
}

QString Status::knownPhrase() const
{
    return standing == Standing::Unused ? title : phrase;
}

} // namespace core
