// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <respond/requestparser.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

/// All requests of a connection, and the reason why it ended.
struct Connection
{
    QList<respond::Request> requests;
    int failure = 0;
};

Connection readInSteps(QByteArrayView octets, qsizetype step)
{
    Connection connection;
    respond::RequestParser parser;
    while (!octets.isEmpty() && parser.state() != respond::RequestParser::State::Failed) {
        octets = octets.sliced(parser.read(octets.first(std::min(step, octets.size()))));
        if (parser.state() == respond::RequestParser::State::Done) {
            connection.requests << parser.request();
            parser.next();
        }
    }
    connection.failure = parser.failure();
    return connection;
}

} // namespace

/// What a client sends: the same requests however they are cut into pieces.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    const Connection whole = readInSteps(octets, std::max<qsizetype>(1, octets.size()));
    const Connection inPieces = readInSteps(octets, 1);
    if (whole.failure != inPieces.failure || whole.requests.size() != inPieces.requests.size()
        || !std::equal(whole.requests.cbegin(), whole.requests.cend(),
                       inPieces.requests.cbegin())) {
        std::abort();
    }
    return 0;
}
