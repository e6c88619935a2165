// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http2reader.h"

#include "requesthead.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <nghttp2/nghttp2.h>
#include <utility>

namespace net {

namespace {

/// What the server must not do in a check is forbidden to it at once: pushing. The window is as
/// small as may be, since no content is read.
constexpr nghttp2_settings_entry settings[] = {
    {NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
    {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, Answer::mostHead},
};

constexpr qsizetype mostStatusDigits = 9; // so that it fits an int

/// Octets that a server may send before the head of its answer has ended: what a flood of frames
/// without an answer comes to.
constexpr qsizetype mostBeforeHead = 4 * Answer::mostHead;

QByteArray octets(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

nghttp2_nv nameValue(const QByteArray &name, const QByteArray &value)
{
    const auto bytes = [](const QByteArray &array) {
        return const_cast<uint8_t *>(reinterpret_cast<const uint8_t *>(array.constData()));
    };
    return {bytes(name), bytes(value), static_cast<size_t>(name.size()),
            static_cast<size_t>(value.size()), NGHTTP2_NV_FLAG_NONE};
}

} // namespace

/// The library's session, its callbacks and what they found.
class Http2Reader::Session
{
public:
    explicit Session(const Request &request);
    ~Session() { nghttp2_session_del(m_session); }
    Q_DISABLE_COPY_MOVE(Session)

    void read(QByteArrayView input);
    QByteArray takeOutput();
    void end();

    Answer answer;

private:
    void setCallbacks(nghttp2_session_callbacks *callbacks);
    void stop(AnswerState state, const QByteArray &reason);
    int addField(const nghttp2_frame *frame, const QByteArray &name, const QByteArray &value);
    void readStatus(const QByteArray &value);
    void endFrame(const nghttp2_frame *frame);
    void takeErrorCode(uint32_t code);
    void addContent(const QByteArray &part);
    void endContent();
    void closeStream();

    nghttp2_session *m_session = nullptr;
    QByteArray m_method;
    qsizetype m_contentWanted;
    qulonglong m_contentSize = 0; ///< as far as it came
    QByteArray m_body;
    qsizetype m_bodySent = 0;
    AnswerHead m_head;
    qsizetype m_headSize = 0;
    qsizetype m_taken = 0; ///< octets until now
    QByteArray m_said; ///< what the library found wrong
    bool m_isReset = false; ///< by the server
    QByteArray m_resetBy; ///< the name of the error that it said
};

Http2Reader::Session::Session(const Request &request)
    : m_method(request.method)
    , m_contentWanted(request.contentWanted)
    , m_body(request.body)
{
    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    setCallbacks(callbacks);
    // An answer against the rules is shown, not dropped; what cannot be read is found here.
    nghttp2_option *option = nullptr;
    nghttp2_option_new(&option);
    nghttp2_option_set_no_http_messaging(option, 1);
    nghttp2_session_client_new2(&m_session, callbacks, this, option);
    nghttp2_option_del(option);
    nghttp2_session_callbacks_del(callbacks);
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings, std::size(settings));

    QList<FieldOctets> fields {
        {":method", request.method},
        {":scheme", request.url.scheme().toUtf8()},
        {":authority", requestAuthority(request)},
        {":path", requestTarget(request)},
    };
    const auto others = requestFields(request);
    for (const auto &[name, value] : others) {
        fields << FieldOctets(name.toLower(), value);
    }
    QList<nghttp2_nv> list;
    for (const auto &[name, value] : std::as_const(fields)) {
        list << nameValue(name, value);
    }
    const nghttp2_data_provider body {
        .source = {.ptr = this},
        .read_callback = [](nghttp2_session *, int32_t, uint8_t *buffer, size_t size,
                            uint32_t *flags, nghttp2_data_source *source, void *) -> ssize_t {
            auto *self = static_cast<Session *>(source->ptr);
            const qsizetype count = std::min<qsizetype>(static_cast<qsizetype>(size),
                                                        self->m_body.size() - self->m_bodySent);
            std::memcpy(buffer, self->m_body.constData() + self->m_bodySent,
                        static_cast<size_t>(count));
            self->m_bodySent += count;
            if (self->m_bodySent == self->m_body.size()) {
                *flags |= NGHTTP2_DATA_FLAG_EOF;
            }
            return count;
        },
    };
    nghttp2_submit_request(m_session, nullptr, list.constData(), static_cast<size_t>(list.size()),
                           m_body.isEmpty() ? nullptr : &body, nullptr);
}

void Http2Reader::Session::setCallbacks(nghttp2_session_callbacks *callbacks)
{
    nghttp2_session_callbacks_set_on_header_callback(
        callbacks,
        [](nghttp2_session *, const nghttp2_frame *frame, const uint8_t *name, size_t nameSize,
           const uint8_t *value, size_t valueSize, uint8_t, void *self) {
            return static_cast<Session *>(self)->addField(frame, octets(name, nameSize),
                                                          octets(value, valueSize));
        });
    nghttp2_session_callbacks_set_on_frame_recv_callback(
        callbacks, [](nghttp2_session *, const nghttp2_frame *frame, void *self) {
            static_cast<Session *>(self)->endFrame(frame);
            return 0;
        });
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(
        callbacks,
        [](nghttp2_session *, uint8_t, int32_t, const uint8_t *data, size_t size, void *self) {
            static_cast<Session *>(self)->addContent(octets(data, size));
            return 0;
        });
    // Its good-bye says what it found wrong with the connection.
    nghttp2_session_callbacks_set_on_frame_send_callback(
        callbacks, [](nghttp2_session *, const nghttp2_frame *frame, void *self) {
            if (frame->hd.type == NGHTTP2_GOAWAY && frame->goaway.opaque_data_len > 0) {
                static_cast<Session *>(self)->m_said =
                    octets(frame->goaway.opaque_data, frame->goaway.opaque_data_len);
            }
            return 0;
        });
    nghttp2_session_callbacks_set_error_callback2(
        callbacks, [](nghttp2_session *, int, const char *message, size_t size, void *self) {
            static_cast<Session *>(self)->m_said =
                QByteArray(message, static_cast<qsizetype>(size));
            return 0;
        });
    nghttp2_session_callbacks_set_on_stream_close_callback(
        callbacks, [](nghttp2_session *, int32_t, uint32_t, void *self) {
            static_cast<Session *>(self)->closeStream();
            return 0;
        });
}

/// Ends the reading in @p state. What came of a head that has not ended is kept.
void Http2Reader::Session::stop(AnswerState state, const QByteArray &reason)
{
    if (answer.state > AnswerState::Head) {
        return;
    }
    if (m_head.status != 0 && !m_head.isInterim()) {
        answer.head = m_head;
    }
    answer.reason = reason;
    answer.state = state;
}

void Http2Reader::Session::read(QByteArrayView input)
{
    const auto *data = reinterpret_cast<const uint8_t *>(input.data());
    const ssize_t taken =
        nghttp2_session_mem_recv(m_session, data, static_cast<size_t>(input.size()));
    m_taken += input.size();
    if (taken == NGHTTP2_ERR_TOO_MANY_CONTINUATIONS) {
        stop(AnswerState::TooLarge, {});
    } else if (taken < 0) {
        stop(AnswerState::Http2Error,
             m_said.isEmpty() ? nghttp2_strerror(static_cast<int>(taken)) : m_said);
    } else if (m_taken > mostBeforeHead) {
        stop(AnswerState::Http2Error, "frames without end, and no answer");
    }
}

QByteArray Http2Reader::Session::takeOutput()
{
    QByteArray output;
    const uint8_t *data = nullptr;
    for (ssize_t size = 0; (size = nghttp2_session_mem_send(m_session, &data)) > 0;) {
        output += octets(data, static_cast<size_t>(size));
    }
    // After an error of the connection, the library says good-bye and wants nothing more.
    if (nghttp2_session_want_read(m_session) == 0) {
        stop(AnswerState::Http2Error, m_said);
    }
    return output;
}

int Http2Reader::Session::addField(const nghttp2_frame *frame, const QByteArray &name,
                                   const QByteArray &value)
{
    if (frame->hd.type != NGHTTP2_HEADERS || answer.state > AnswerState::Head) {
        return 0; // trailers
    }
    answer.state = AnswerState::Head;
    m_headSize += name.size() + value.size();
    if (m_headSize > Answer::mostHead) {
        stop(AnswerState::TooLarge, {});
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    }
    if (name == ":status") {
        readStatus(value);
    } else {
        m_head.add(name, value);
    }
    return 0;
}

void Http2Reader::Session::readStatus(const QByteArray &value)
{
    const bool isNumber = !value.isEmpty() && value.size() <= mostStatusDigits
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || value.toInt() == 0) {
        stop(AnswerState::NoStatus, ":status: " + value);
    } else if (m_head.status != 0) {
        stop(AnswerState::Http2Error, ":status twice");
    } else {
        m_head.version = "2";
        m_head.digits = value;
        m_head.status = value.toInt();
    }
}

/// A frame is complete; with the right one, the head or the content.
void Http2Reader::Session::endFrame(const nghttp2_frame *frame)
{
    const bool isOfAnswer = frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA;
    const bool isLast = isOfAnswer && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
    if (frame->hd.type == NGHTTP2_HEADERS && answer.state <= AnswerState::Head) {
        if (m_head.status == 0) {
            stop(AnswerState::Http2Error, "a header section without :status");
            return;
        }
        if (m_head.isInterim()) {
            answer.interim << std::exchange(m_head, {});
            return;
        }
        answer.head = std::exchange(m_head, {});
        answer.state = AnswerState::Content;
        if (isLast) {
            endContent();
        }
    } else if (frame->hd.type == NGHTTP2_RST_STREAM) {
        takeErrorCode(frame->rst_stream.error_code);
    } else if (frame->hd.type == NGHTTP2_GOAWAY) {
        takeErrorCode(frame->goaway.error_code);
    } else if (isLast && answer.state == AnswerState::Content) { // DATA, or trailers
        endContent();
    }
}

/// The server gives the stream, or the connection, up.
void Http2Reader::Session::takeErrorCode(uint32_t code)
{
    m_isReset = true;
    m_resetBy = nghttp2_http2_strerror(code);
    answer.wantsHttp1 = code == NGHTTP2_HTTP_1_1_REQUIRED;
}

void Http2Reader::Session::addContent(const QByteArray &part)
{
    if (answer.state <= AnswerState::Head) {
        stop(AnswerState::Http2Error, "DATA before the header section");
    } else if (!part.isEmpty() && answer.state == AnswerState::Content) {
        m_contentSize += static_cast<qulonglong>(part.size());
        answer.hasContent = true;
        answer.content += part.left(m_contentWanted - answer.content.size());
        if (answer.content.size() >= m_contentWanted) {
            answer.state = AnswerState::Done;
        }
    }
}

/// The server says that this was all; its length may say otherwise (RFC 9113, section 8.1.1).
void Http2Reader::Session::endContent()
{
    bool isNumber = false;
    const qulonglong length = answer.head.value("content-length").toULongLong(&isNumber);
    const bool hasNone =
        m_method == "HEAD" || answer.head.status == 204 || answer.head.status == 304;
    if (m_contentWanted > 0 && isNumber && !hasNone && length != m_contentSize) {
        answer.contentFault = length > m_contentSize ? ContentFault::Short : ContentFault::Long;
    }
    answer.isContentWhole = answer.contentFault == ContentFault::None;
    answer.state = AnswerState::Done;
}

void Http2Reader::Session::closeStream()
{
    if (answer.state == AnswerState::Content) {
        answer.contentFault = m_contentWanted > 0 ? ContentFault::Short : ContentFault::None;
        answer.state = AnswerState::Done;
    } else if (m_isReset) {
        stop(AnswerState::Http2Refused, m_resetBy);
    } else {
        stop(AnswerState::Http2Error, m_said);
    }
}

void Http2Reader::Session::end()
{
    if (answer.state == AnswerState::Content) {
        closeStream();
    } else {
        stop(answer.state, {});
    }
}

Http2Reader::Http2Reader(const Request &request)
    : m_session(std::make_unique<Session>(request))
{
}

Http2Reader::~Http2Reader() = default;

void Http2Reader::read(QByteArrayView octets)
{
    m_session->read(octets);
}

void Http2Reader::end()
{
    m_session->end();
}

QByteArray Http2Reader::takeOutput()
{
    return m_session->takeOutput();
}

const Answer &Http2Reader::answer() const
{
    return m_session->answer;
}

} // namespace net
