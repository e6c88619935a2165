// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentcoding.h"

#include <QList>

#include <algorithm>
#include <brotli/decode.h>
#include <iterator>
#include <memory>
#include <zlib.h>
#include <zstd.h>

namespace net {

namespace {

constexpr int zlibFormat = MAX_WBITS;
constexpr int gzipFormat = MAX_WBITS + 16;
constexpr int rawFormat = -MAX_WBITS;

const auto *bytesOf(const QByteArray &octets)
{
    return reinterpret_cast<const uint8_t *>(octets.constData());
}

auto *bytesOf(QByteArray &octets)
{
    return reinterpret_cast<uint8_t *>(octets.data());
}

/// @p output is as large as it may become, and is cut to what came.
Decoding inflated(const QByteArray &input, QByteArray *output, int format)
{
    z_stream stream {};
    stream.next_in = const_cast<Bytef *>(bytesOf(input));
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = bytesOf(*output);
    stream.avail_out = static_cast<uInt>(output->size());
    if (inflateInit2(&stream, format) != Z_OK) {
        return Decoding::Broken;
    }
    int state = inflate(&stream, Z_SYNC_FLUSH);
    // A file of gzip may have several members (RFC 1952, section 2.2).
    while (state == Z_STREAM_END && format == gzipFormat && stream.avail_in > 0
           && stream.avail_out > 0 && inflateReset(&stream) == Z_OK) {
        state = inflate(&stream, Z_SYNC_FLUSH);
    }
    inflateEnd(&stream);
    output->truncate(output->size() - static_cast<qsizetype>(stream.avail_out));
    return state == Z_STREAM_END                ? Decoding::Complete
        : stream.avail_out == 0                 ? Decoding::Full
        : state == Z_OK || state == Z_BUF_ERROR ? Decoding::Cut
                                                : Decoding::Broken;
}

Decoding fromGzip(const QByteArray &input, QByteArray *output)
{
    return inflated(input, output, gzipFormat);
}

/// Many servers have sent raw deflate, and clients read it (RFC 9110, section 8.4.1.2).
Decoding fromDeflate(const QByteArray &input, QByteArray *output)
{
    const qsizetype most = output->size();
    const Decoding decoding = inflated(input, output, zlibFormat);
    if (decoding != Decoding::Broken) {
        return decoding;
    }
    output->resize(most);
    const bool isRaw = inflated(input, output, rawFormat) != Decoding::Broken && !output->isEmpty();
    return isRaw ? Decoding::RawDeflate : Decoding::Broken;
}

Decoding fromBrotli(const QByteArray &input, QByteArray *output)
{
    const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState *)> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
    auto left = static_cast<size_t>(input.size());
    auto room = static_cast<size_t>(output->size());
    const uint8_t *from = bytesOf(input);
    uint8_t *to = bytesOf(*output);
    const BrotliDecoderResult result =
        BrotliDecoderDecompressStream(decoder.get(), &left, &from, &room, &to, nullptr);
    output->truncate(output->size() - static_cast<qsizetype>(room));
    return result == BROTLI_DECODER_RESULT_SUCCESS          ? Decoding::Complete
        : result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT ? Decoding::Full
        : result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT  ? Decoding::Cut
                                                            : Decoding::Broken;
}

Decoding fromZstd(const QByteArray &input, QByteArray *output)
{
    constexpr int largestWindow = 23; // 8 MB (RFC 9659, section 3)
    const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> decoder(ZSTD_createDCtx(),
                                                                      ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(decoder.get(), ZSTD_d_windowLogMax, largestWindow);
    ZSTD_inBuffer from {input.constData(), static_cast<size_t>(input.size()), 0};
    ZSTD_outBuffer to {output->data(), static_cast<size_t>(output->size()), 0};
    size_t left = 1; // of a frame; there may be several
    while (ZSTD_isError(left) == 0 && from.pos < from.size && to.pos < to.size) {
        left = ZSTD_decompressStream(decoder.get(), &to, &from);
    }
    output->truncate(static_cast<qsizetype>(to.pos));
    return ZSTD_isError(left) != 0 ? Decoding::Broken
        : left == 0                ? Decoding::Complete
        : to.pos == to.size        ? Decoding::Full
                                   : Decoding::Cut;
}

constexpr struct
{
    QByteArrayView name;
    Decoding (*decode)(const QByteArray &input, QByteArray *output);
} codings[] = {
    {"gzip", fromGzip}, {"x-gzip", fromGzip}, {"deflate", fromDeflate},
    {"br", fromBrotli}, {"zstd", fromZstd},
};

} // namespace

DecodedContent decoded(const QByteArray &content, const QByteArray &names, qsizetype most)
{
    constexpr qsizetype mostCodings = 8; // each of them takes its time
    DecodedContent result {.content = content};
    const QList<QByteArray> applied = names.toLower().split(',');
    if (applied.size() > mostCodings) {
        return {.content = {}, .decoding = Decoding::Unknown, .coding = names};
    }
    for (auto it = applied.crbegin(); it != applied.crend(); ++it) {
        const QByteArray name = it->trimmed();
        if (name.isEmpty() || name == "identity") {
            continue;
        }
        const auto found = std::find_if(std::begin(codings), std::end(codings),
                                        [&name](const auto &each) { return each.name == name; });
        if (found == std::end(codings)) {
            return {.content = {}, .decoding = Decoding::Unknown, .coding = name};
        }
        QByteArray output(most, Qt::Uninitialized);
        const Decoding decoding = found->decode(result.content, &output);
        if (decoding == Decoding::Broken) {
            return {.content = {}, .decoding = decoding, .coding = name};
        }
        result.content = output;
        if (result.decoding == Decoding::Complete) { // what is cut is cut inside, too
            result.decoding = decoding;
            result.coding = name;
        }
    }
    return result;
}

} // namespace net
