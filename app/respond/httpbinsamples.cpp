// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accept.h"
#include "echo.h"
#include "httpbin.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>
#include <QtEndian>

#include <iterator>

using namespace Qt::StringLiterals;

namespace respond {

namespace {

struct Sample
{
    const char *name; ///< the first part of the path
    const char *file;
    const char *type;
};

constexpr Sample samples[] = {{"html", "page.html", "text/html; charset=utf-8"},
                              {"json", "slides.json", "application/json"},
                              {"xml", "slides.xml", "application/xml"},
                              {"robots.txt", "robots.txt", "text/plain"},
                              {"deny", "deny.txt", "text/plain"},
                              {"encoding", "utf8.html", "text/html; charset=utf-8"}};

QByteArray littleEndian(quint32 number)
{
    QByteArray octets(sizeof number, '\0');
    qToLittleEndian(number, octets.data());
    return octets;
}

/// The check sum of gzip (RFC 1952, section 8).
quint32 crc32(const QByteArray &content)
{
    constexpr quint32 polynomial = 0xedb88320;
    quint32 sum = 0xffffffff;
    for (const char octet : content) {
        sum ^= static_cast<unsigned char>(octet);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? polynomial : 0);
        }
    }
    return ~sum;
}

/// What HTTP calls deflate: the format of zlib (RFC 1950), which Qt puts a length before.
QByteArray deflated(const QByteArray &content)
{
    return qCompress(content).sliced(4);
}

QByteArray gzipped(const QByteArray &content)
{
    const QByteArray head("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    return head + deflated(content).sliced(2).chopped(4) + littleEndian(crc32(content))
        + littleEndian(static_cast<quint32>(content.size()));
}

/// Brotli's format without compression: one block, as it is, of at most 64 kB (RFC 7932, section
/// 9.2).
QByteArray brotli(const QByteArray &content)
{
    constexpr quint32 isUncompressed = 1U << 20U;
    const QByteArray block = content.left(0x10000);
    const quint32 head = static_cast<quint32>(block.size() - 1) << 4U | isUncompressed;
    constexpr char end = 3; // a last block, which is empty
    return littleEndian(head).first(3) + block + end;
}

} // namespace

Plan planOfSample(const Asked &asked)
{
    const QByteArray name = asked.segment(0);
    const auto *const sample = std::find_if(std::begin(samples), std::end(samples),
                                            [&name](const Sample &s) { return name == s.name; });
    if (name == "encoding" && asked.segment(1) != "utf8") {
        return unknownPlan();
    }
    QFile file(u":/respond/"_s + QString::fromLatin1(sample->file));
    Plan plan = planOfCode(200);
    plan.content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    plan.type = sample->type;
    return plan;
}

Plan planOfCompressed(const Asked &asked)
{
    const QByteArray name = asked.segment(0);
    QJsonObject object = echoed(asked.target, asked.request, asked.peer, false);
    object.insert(u"method"_s, QString::fromLatin1(asked.request.method));
    object.insert(name == "gzip"          ? u"gzipped"_s
                      : name == "deflate" ? u"deflated"_s
                                          : u"brotli"_s,
                  true);
    Plan plan = planOfJson(object);
    plan.content = name == "gzip" ? gzipped(*plan.content)
        : name == "deflate"       ? deflated(*plan.content)
                                  : brotli(*plan.content);
    plan.fields = {{"Content-Encoding", name == "brotli" ? QByteArray("br") : name}};
    return plan;
}

/// "/image" as Accept asks for it, "/image/png", "/image/jpeg" and "/image/svg".
Plan planOfImage(const Asked &asked)
{
    const QByteArray kind = asked.segment(1);
    Plan plan = planOfCode(200);
    if (kind.isEmpty()) {
        plan.drawing = Plan::Drawing {
            200,
            preferredType(asked.field("Accept"), {"image/png", "image/jpeg", "image/svg+xml"})};
        plan.fields = {{"Vary", "Accept"}};
    } else if (kind == "png" || kind == "jpeg" || kind == "svg") {
        plan.drawing = Plan::Drawing {200, "image/" + kind + (kind == "svg" ? "+xml" : "")};
    } else {
        plan.error = "A picture is /image/png, /image/jpeg or /image/svg.";
    }
    return plan;
}

Plan planOfUuid(const Asked & /*asked*/)
{
    return planOfJson({{u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
}

Plan planOfBase64(const Asked &asked)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        asked.segment(1).replace('-', '+').replace('_', '/'),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    Plan plan = planOfCode(200);
    plan.content = *decoded;
    plan.type = "text/plain; charset=utf-8";
    plan.isReflected = true;
    if (!decoded) {
        plan.error = "Base64 follows: /base64/Y2F0";
    }
    return plan;
}

/// "/links/COUNT/THIS": a page with links to its sisters.
Plan planOfLinks(const Asked &asked)
{
    constexpr qint64 most = 200;
    const qint64 count = asked.number(1, 1, most);
    const QByteArray path = "/links/" + QByteArray::number(count) + '/';
    if (asked.segment(2).isEmpty()) {
        return redirectTo(path + '0');
    }
    Plan plan = planOfCode(200);
    QByteArray page =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Links</title></head><body>\n";
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        page += i == asked.number(2, 0, most)
            ? QByteArray(number + '\n')
            : QByteArray("<a href=\"" + path + number + "\">" + number + "</a>\n");
    }
    plan.content = page + "</body></html>\n";
    plan.type = "text/html; charset=utf-8";
    return plan;
}

/// "/stream/COUNT": so many lines of JSON.
Plan planOfStream(const Asked &asked)
{
    constexpr qint64 most = 100;
    QJsonObject object = echoed(asked.target, asked.request, asked.peer, false);
    Plan plan = planOfJson(object);
    QByteArray lines;
    for (qint64 i = 0; i < asked.number(1, 1, most); ++i) {
        object.insert(u"id"_s, i);
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    plan.content = lines;
    return plan;
}

} // namespace respond
