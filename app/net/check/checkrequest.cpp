// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrequest.h"

#include "fieldsyntax.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct RequestTr
{
    Q_DECLARE_TR_FUNCTIONS(net::CheckRequest)
};

bool framesMessage(const QString &name)
{
    static const QStringList names {
        u"connection"_s,        u"content-length"_s,   u"expect"_s, u"http2-settings"_s,
        u"keep-alive"_s,        u"proxy-connection"_s, u"te"_s,     u"trailer"_s,
        u"transfer-encoding"_s, u"upgrade"_s};
    return names.contains(name.toLower());
}

} // namespace

QString faultOf(const CheckRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || !request.url.userInfo().isEmpty()
        || (scheme != "http"_L1 && scheme != "https"_L1)) {
        //: error: a request cannot be sent
        return RequestTr::tr("This is no http or https URL");
    }
    if (!isToken(QString::fromLatin1(request.method))) {
        //: error: a request cannot be sent
        return RequestTr::tr("This is no method");
    }
    for (const HeaderField &field : request.headers) {
        if (!isToken(field.name)) {
            //: error: a request cannot be sent; %1 is what was given as the name of a header
            return RequestTr::tr("%1 cannot be the name of a header")
                .arg(field.name.simplified().left(80));
        }
        static const QRegularExpression control(u"[\\x00-\\x08\\x0a-\\x1f\\x7f]"_s);
        if (field.value.contains(control)) {
            //: error: a request cannot be sent; %1 is the name of a header
            return RequestTr::tr("The value of %1 has a line break or another control character")
                .arg(field.name);
        }
        if (framesMessage(field.name)) {
            //: error: a request cannot be sent; %1 is the name of a header
            return RequestTr::tr("%1 is set by Statuscat itself").arg(field.name);
        }
    }
    return {};
}

bool isFieldName(const QString &text)
{
    return isToken(text);
}

QList<QByteArray> offeredMethods()
{
    return {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"};
}

} // namespace net
