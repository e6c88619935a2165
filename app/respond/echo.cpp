// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "echo.h"

#include "multipart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace respond {

namespace {

/// @p body as text; what is none becomes a data URL.
QString textOf(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(body);
    return decoder.hasError()
        ? u"data:application/octet-stream;base64,"_s + QString::fromLatin1(body.toBase64())
        : text;
}

/// The content of @p request, as its type says.
void addBody(const Request &request, QJsonObject *object)
{
    const QByteArray type = fieldValue(request.fields, "Content-Type");
    const bool isForm = type.toLower().startsWith("application/x-www-form-urlencoded");
    const bool isParts = type.toLower().startsWith("multipart/form-data");
    Arguments form = isForm ? readArguments(request.body) : Arguments();
    Arguments files;
    if (isParts) {
        const QList<FormPart> parts = readMultipart(request.body, parameterValue(type, "boundary"));
        for (const FormPart &part : parts) {
            (part.isFile ? files : form) << Argument {part.name, textOf(part.content).toUtf8()};
        }
    }
    const QByteArray data = isForm || isParts ? QByteArray() : request.body;
    // Qt reads no text or number by itself.
    const QJsonArray values = QJsonDocument::fromJson('[' + data + ']').array();
    object->insert(u"data"_s, textOf(data));
    object->insert(u"files"_s, argumentsObject(files));
    object->insert(u"form"_s, argumentsObject(form));
    object->insert(u"json"_s, values.size() == 1 ? values.first() : QJsonValue());
}

} // namespace

QJsonObject argumentsObject(const Arguments &arguments)
{
    QJsonObject object;
    for (const Argument &argument : arguments) {
        const QString name = QString::fromUtf8(argument.name);
        const QString value = QString::fromUtf8(argument.value);
        const QJsonValue before = object.value(name);
        if (before.isUndefined()) {
            object.insert(name, value);
            continue;
        }
        QJsonArray values = before.isArray() ? before.toArray() : QJsonArray {before};
        values << value;
        object.insert(name, values);
    }
    return object;
}

QJsonObject fieldsObject(const Fields &fields)
{
    QJsonObject object;
    for (const Field &field : fields) {
        const QString name = QString::fromLatin1(field.name);
        const QString before = object.value(name).toString();
        const QString value = QString::fromUtf8(field.value);
        object.insert(name, before.isEmpty() ? value : before + ", "_L1 + value);
    }
    return object;
}

QJsonObject echoed(const Target &target, const Request &request, const Peer &peer, bool hasBody)
{
    QJsonObject object {{u"args"_s, argumentsObject(target.query)},
                        {u"headers"_s, fieldsObject(request.fields)},
                        {u"origin"_s, QString::fromLatin1(peer.address)},
                        {u"url"_s,
                         QString(QString::fromLatin1(peer.scheme()) + "://"_L1
                                 + QString::fromUtf8(fieldValue(request.fields, "Host"))
                                 + QString::fromUtf8(target.path)
                                 + (target.queryText.isEmpty()
                                        ? QString()
                                        : QString(u'?' + QString::fromUtf8(target.queryText))))}};
    if (hasBody) {
        addBody(request, &object);
    }
    return object;
}

} // namespace respond
