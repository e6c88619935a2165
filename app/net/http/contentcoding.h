// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace net {

/// How the decoding of content ended.
enum class Decoding {
    Complete, ///< the end of each coding was reached
    Cut, ///< the content ended before its coding did
    Full, ///< as much came out as was wanted
    Broken, ///< it is not coded so
    RawDeflate, ///< "deflate" without the zlib format around it, which was read all the same
    Unknown ///< a coding that is not known here
};

/// Content without its codings.
struct DecodedContent
{
    QByteArray content {}; ///< its beginning
    Decoding decoding = Decoding::Complete;
    QByteArray coding {}; ///< the one that this is about, in small letters
};

/// Takes @p names, a value of Content-Encoding such as "gzip, br", off @p content, the last one
/// first (RFC 9110, section 8.4). Knows gzip, deflate, br and zstd. At most @p most octets are
/// made, whatever the content would come to; nothing is left of what is broken or not known.
DecodedContent decoded(const QByteArray &content, const QByteArray &names, qsizetype most);

} // namespace net
