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

    Answer answer;

private:
    void setCallbacks(nghttp2_session_callbacks *callbacks);
    int addField(const nghttp2_frame *frame, const QByteArray &name, const QByteArray &value);
    void endFrame(const nghttp2_frame *frame);
    void closeStream();

    nghttp2_session *m_session = nullptr;
    QByteArray m_body;
    qsizetype m_bodySent = 0;
    AnswerHead m_head;
    qsizetype m_headSize = 0;
    bool m_isReset = false; ///< by the server
};

Http2Reader::Session::Session(const Request &request)
    : m_body(request.body)
{
    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    setCallbacks(callbacks);
    nghttp2_session_client_new(&m_session, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings, std::size(settings));

    QList<FieldOctets> fields {
        {":method", request.method},
        {":scheme", request.url.scheme().toUtf8()},
        {":authority", requestAuthority(request)},
        {":path", requestTarget(request.url)},
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
        [](nghttp2_session *, uint8_t, int32_t, const uint8_t *, size_t size, void *self) {
            Answer &found = static_cast<Session *>(self)->answer;
            if (size > 0 && found.state == AnswerState::Content) {
                found.hasContent = true;
                found.state = AnswerState::Done;
            }
            return 0;
        });
    nghttp2_session_callbacks_set_on_stream_close_callback(
        callbacks, [](nghttp2_session *, int32_t, uint32_t, void *self) {
            static_cast<Session *>(self)->closeStream();
            return 0;
        });
}

void Http2Reader::Session::read(QByteArrayView input)
{
    const auto *data = reinterpret_cast<const uint8_t *>(input.data());
    const ssize_t taken =
        nghttp2_session_mem_recv(m_session, data, static_cast<size_t>(input.size()));
    if (taken < 0 && answer.state <= AnswerState::Head) {
        answer.state = AnswerState::Http2Error;
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
    if (nghttp2_session_want_read(m_session) == 0 && answer.state <= AnswerState::Head) {
        answer.state = AnswerState::Http2Error;
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
        answer.state = AnswerState::TooLarge;
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    }
    if (name == ":status") {
        m_head.status = value.toInt();
    } else {
        m_head.fields << FieldOctets(name, value);
    }
    return 0;
}

/// A frame is complete; with the right one, the head or the content.
void Http2Reader::Session::endFrame(const nghttp2_frame *frame)
{
    const bool isLast = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
    if (frame->hd.type == NGHTTP2_HEADERS && answer.state == AnswerState::Head
        && m_head.status != 0) {
        m_head.version = "2";
        if (m_head.status < 200) {
            answer.interim << std::exchange(m_head, {});
            return;
        }
        answer.head = std::exchange(m_head, {});
        answer.state = isLast ? AnswerState::Done : AnswerState::Content;
    } else if (frame->hd.type == NGHTTP2_RST_STREAM || frame->hd.type == NGHTTP2_GOAWAY) {
        m_isReset = true;
    } else if (frame->hd.type == NGHTTP2_DATA && isLast && answer.state == AnswerState::Content) {
        answer.state = AnswerState::Done;
    }
}

void Http2Reader::Session::closeStream()
{
    if (answer.state == AnswerState::Content) {
        answer.state = AnswerState::Done;
    } else if (answer.state <= AnswerState::Head) {
        answer.state = m_isReset ? AnswerState::Http2Refused : AnswerState::Http2Error;
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
    if (m_session->answer.state == AnswerState::Content) {
        m_session->answer.state = AnswerState::Done;
    }
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
