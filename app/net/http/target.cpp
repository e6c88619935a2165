// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include <QRandomGenerator>

namespace net {

QByteArray urlTarget(const QUrl &url)
{
    const QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return target.startsWith('/') ? target : '/' + target;
}

QByteArray exactTarget(const QUrl &url, const QByteArray &reference, const QUrl &base,
                       const QByteArray &baseTarget)
{
    if (!reference.contains('%') && baseTarget.isEmpty()) {
        return {};
    }
    // QUrl sees a word in place of each percent sign, one that no server can know. It begins with
    // its only Q, so that it is found again wherever it stands.
    static const QByteArray word =
        'Q' + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    const auto read = [](QByteArray octets) {
        return QUrl::fromEncoded(octets.replace('%', word), QUrl::TolerantMode);
    };
    const QUrl end = read(reference);
    const QUrl start = base.isEmpty()
        ? end
        : read("http://host" + (baseTarget.isEmpty() ? urlTarget(base) : baseTarget));
    const QUrl resolved = start.resolved(end); // without dot segments, too
    const QByteArray target = urlTarget(resolved).replace(word, "%");
    return resolved.isValid() && target != urlTarget(url) ? target : QByteArray();
}

QString exactUrl(const QUrl &url, const QByteArray &target)
{
    if (target.isEmpty()) {
        return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    }
    const QString origin = url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath
                                        | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString fragment =
        url.hasFragment() ? u'#' + url.fragment(QUrl::FullyEncoded) : QString();
    return origin + QString::fromLatin1(target) + fragment;
}

} // namespace net
