// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curlinput.h"

#include "shellwords.h"
#include "urlinput.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct CurlInputTr
{
    Q_DECLARE_TR_FUNCTIONS(net::CurlInput)
};

const QRegularExpression &commandStart()
{
    static const QRegularExpression start(u"^\\s*(?:[$#%>]\\s+)?curl(?:\\.exe)?(?=\\s)"_s);
    return start;
}

/// The long name of each short option.
QString longName(QChar letter)
{
    static const QHash<QChar, QString> names {
        {u'X', u"request"_s},     {u'H', u"header"_s},      {u'd', u"data"_s},
        {u'I', u"head"_s},        {u'L', u"location"_s},    {u'G', u"get"_s},
        {u'A', u"user-agent"_s},  {u'e', u"referer"_s},     {u'b', u"cookie"_s},
        {u'u', u"user"_s},        {u'm', u"max-time"_s},    {u'F', u"form"_s},
        {u'T', u"upload-file"_s}, {u'o', u"output"_s},      {u'w', u"write-out"_s},
        {u'x', u"proxy"_s},       {u'E', u"cert"_s},        {u'c', u"cookie-jar"_s},
        {u'D', u"dump-header"_s}, {u'r', u"range"_s},       {u'K', u"config"_s},
        {u'U', u"proxy-user"_s},  {u'C', u"continue-at"_s}, {u'y', u"speed-time"_s},
        {u'Y', u"speed-limit"_s}, {u'z', u"time-cond"_s},   {u't', u"telnet-option"_s}};
    return names.value(letter);
}

bool takesValue(const QString &name)
{
    static const QStringList names {
        u"request"_s,       u"header"_s,        u"data"_s,           u"data-raw"_s,
        u"data-binary"_s,   u"data-ascii"_s,    u"data-urlencode"_s, u"json"_s,
        u"user-agent"_s,    u"referer"_s,       u"cookie"_s,         u"user"_s,
        u"max-time"_s,      u"form"_s,          u"form-string"_s,    u"upload-file"_s,
        u"output"_s,        u"write-out"_s,     u"proxy"_s,          u"cert"_s,
        u"key"_s,           u"cacert"_s,        u"capath"_s,         u"cookie-jar"_s,
        u"dump-header"_s,   u"range"_s,         u"config"_s,         u"proxy-user"_s,
        u"continue-at"_s,   u"speed-time"_s,    u"speed-limit"_s,    u"time-cond"_s,
        u"telnet-option"_s, u"url"_s,           u"max-redirs"_s,     u"connect-timeout"_s,
        u"retry"_s,         u"retry-delay"_s,   u"retry-max-time"_s, u"resolve"_s,
        u"connect-to"_s,    u"interface"_s,     u"limit-rate"_s,     u"ciphers"_s,
        u"tls-max"_s,       u"oauth2-bearer"_s, u"unix-socket"_s,    u"noproxy"_s,
        u"stderr"_s,        u"trace"_s,         u"trace-ascii"_s,    u"output-dir"_s,
        u"max-filesize"_s,  u"dns-servers"_s,   u"cert-type"_s,      u"key-type"_s};
    return names.contains(name);
}

/// What a check cannot do as curl would.
bool isBeyondUs(const QString &name)
{
    static const QStringList names {u"form"_s,       u"form-string"_s, u"upload-file"_s,
                                    u"config"_s,     u"unix-socket"_s, u"resolve"_s,
                                    u"connect-to"_s, u"cert"_s,        u"next"_s};
    return names.contains(name);
}

/// The command, option by option.
class Command
{
public:
    RequestInput read(const QStringList &words)
    {
        m_request.followRedirects = false; // as curl does, if it is not told
        bool isOptions = true;
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QString &word = words.at(i);
            if (isOptions && word == "--"_L1) {
                isOptions = false;
            } else if (!isOptions || !word.startsWith(u'-') || word == "-"_L1) {
                m_urls << word;
            } else if (word.startsWith("--"_L1)) {
                const QString name = word.mid(2);
                apply(name, takesValue(name) ? words.value(++i) : QString());
            } else {
                i = readLetters(words, i);
            }
        }
        return result();
    }

private:
    /// "-sLXPOST": letters, the last of which may take what stands behind it, or the next word.
    qsizetype readLetters(const QStringList &words, qsizetype at)
    {
        const QString &word = words.at(at);
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QString name = longName(word.at(i));
            if (takesValue(name)) {
                const bool isHere = i + 1 < word.size();
                apply(name, isHere ? word.mid(i + 1) : words.value(at + 1));
                return isHere ? at : at + 1;
            }
            apply(name, {});
        }
        return at;
    }

    void apply(const QString &name, const QString &value)
    {
        if (isBeyondUs(name)) {
            //: error: a pasted curl command cannot be checked; %1 is an option
            m_error = CurlInputTr::tr("A check cannot do what curl does with --%1").arg(name);
        } else if (name == "request"_L1) {
            m_method = value.toLatin1();
        } else if (name == "header"_L1) {
            addHeader(value);
        } else if (name == "data"_L1 || name == "data-ascii"_L1 || name == "data-binary"_L1
                   || name == "json"_L1) {
            addData(value, name);
        } else if (name == "data-raw"_L1) {
            append(value, u"&"_s);
        } else if (name == "data-urlencode"_L1) {
            addEncoded(value);
        } else if (name == "head"_L1) {
            m_isHead = true;
        } else if (name == "get"_L1) {
            m_isGet = true;
        } else if (name == "location"_L1) {
            m_request.followRedirects = true;
        } else if (name == "max-redirs"_L1) {
            constexpr int most = 50;
            const int number = value.toInt();
            m_request.maxHops = number < 0 ? most : std::min(number, most);
        } else if (name == "max-time"_L1) {
            setTime(value);
        } else if (name == "url"_L1) {
            m_urls << value;
        } else {
            addField(name, value);
        }
    }

    /// Options that are fields by other names.
    void addField(const QString &name, const QString &value)
    {
        if (name == "user-agent"_L1) {
            m_request.headers << HeaderField {u"User-Agent"_s, value};
        } else if (name == "referer"_L1) {
            m_request.headers << HeaderField {u"Referer"_s, value};
        } else if (name == "range"_L1) {
            m_request.headers << HeaderField {u"Range"_s, "bytes="_L1 + value};
        } else if (name == "oauth2-bearer"_L1) {
            m_request.headers << HeaderField {u"Authorization"_s, "Bearer "_L1 + value};
        } else if (name == "cookie"_L1 && value.contains(u'=')) { // else it is a file
            m_request.headers << HeaderField {u"Cookie"_s, value};
        } else if (name == "cookie"_L1 || name == "cookie-jar"_L1) {
            m_request.keepsCookies = true;
        } else if (name == "user"_L1) {
            m_request.headers << HeaderField {
                u"Authorization"_s, "Basic "_L1 + QString::fromLatin1(value.toUtf8().toBase64())};
        }
    }

    /// "Name: value", "Name;" for an empty one, or "Name:" for a field of curl's to leave out.
    void addHeader(const QString &value)
    {
        const qsizetype colon = value.indexOf(u':');
        if (colon > 0 && !value.mid(colon + 1).trimmed().isEmpty()) {
            m_request.headers << HeaderField {value.left(colon), value.mid(colon + 1).trimmed()};
        } else if (colon < 0 && value.endsWith(u';')) {
            m_request.headers << HeaderField {value.chopped(1), {}};
        }
    }

    void addData(const QString &value, const QString &name)
    {
        if (value.startsWith(u'@')) {
            //: error: a pasted curl command cannot be checked
            m_error = CurlInputTr::tr("A check cannot send the file that the curl command names");
        }
        append(value, name == "json"_L1 ? QString() : u"&"_s);
        m_isJson = m_isJson || name == "json"_L1;
    }

    /// "text", "=text" or "name=text".
    void addEncoded(const QString &value)
    {
        const qsizetype equals = value.indexOf(u'=');
        const QString name = equals > 0 ? value.left(equals + 1) : QString();
        append(name + QString::fromLatin1(QUrl::toPercentEncoding(value.mid(equals + 1))), u"&"_s);
    }

    void append(const QString &data, const QString &separator)
    {
        if (!m_data.isNull()) {
            m_data += separator;
        }
        m_data += u""_s + data;
    }

    void setTime(const QString &value)
    {
        constexpr double most = 3600; // seconds
        const double seconds = value.toDouble();
        if (seconds > 0 && std::isfinite(seconds)) {
            m_request.totalTimeoutMs = static_cast<int>(std::min(seconds, most) * 1000);
            m_request.hopTimeoutMs = m_request.totalTimeoutMs;
        }
    }

    bool hasField(const QString &name) const
    {
        return std::any_of(
            m_request.headers.cbegin(), m_request.headers.cend(),
            [&name](const auto &f) { return f.name.compare(name, Qt::CaseInsensitive) == 0; });
    }

    RequestInput result()
    {
        const bool sendsData = !m_data.isNull() && !m_isGet;
        m_request.method = !m_method.isEmpty() ? m_method
            : m_isHead                         ? QByteArray("HEAD")
            : sendsData                        ? QByteArray("POST")
                                               : QByteArray("GET");
        if (sendsData) {
            m_request.body = m_data.toUtf8();
            if (!hasField(u"Content-Type"_s)) {
                m_request.headers << HeaderField {
                    u"Content-Type"_s,
                    m_isJson ? u"application/json"_s : u"application/x-www-form-urlencoded"_s};
            }
        }
        if (m_isJson && !hasField(u"Accept"_s)) {
            m_request.headers << HeaderField {u"Accept"_s, u"application/json"_s};
        }
        if (m_urls.isEmpty() && m_error.isEmpty()) {
            //: error: a pasted curl command cannot be checked
            m_error = CurlInputTr::tr("The curl command names no URL");
        }
        return requests();
    }

    RequestInput requests()
    {
        RequestInput result {.error = m_error};
        for (const QString &word : m_urls) {
            // Where no scheme is named, curl takes http.
            const bool isBare = !word.contains("://"_L1);
            const UrlInput input = readUrl(isBare ? "http://"_L1 + word : word);
            m_request.url = input.url;
            m_request.target = input.target;
            if (m_isGet && !m_data.isEmpty()) {
                m_request.target.clear();
                const QString query = input.url.query(QUrl::FullyEncoded);
                m_request.url.setQuery(query.isEmpty() ? m_data : query + u'&' + m_data);
            }
            const QString fault = input.error.isEmpty() ? faultOf(m_request) : input.error;
            result.error = result.error.isEmpty() ? fault : result.error;
            result.requests << m_request;
        }
        if (!result.error.isEmpty()) {
            result.requests.clear();
        }
        return result;
    }

    CheckRequest m_request;
    QStringList m_urls;
    QByteArray m_method;
    QString m_data; ///< null if there is none
    bool m_isHead = false;
    bool m_isGet = false;
    bool m_isJson = false;
    QString m_error;
};

} // namespace

bool looksLikeCurl(const QString &text)
{
    return commandStart().match(text).hasMatch();
}

RequestInput readCurl(const QString &text)
{
    const QString command = text.mid(commandStart().match(text).capturedEnd()).prepend("curl"_L1);
    const std::optional<QStringList> words = shellWords(command);
    if (!words) {
        //: error: a pasted curl command cannot be checked
        return {.error = CurlInputTr::tr("A quote of the curl command is not closed")};
    }
    return Command().read(*words);
}

} // namespace net
