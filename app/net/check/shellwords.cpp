// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellwords.h"

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// Reads a command from its first character on.
class Words
{
public:
    explicit Words(const QString &text)
        : m_text(text)
    {
    }

    std::optional<QStringList> read()
    {
        while (!isAtEnd() && !u"\n;|&<>"_s.contains(peek())) {
            const QChar c = next();
            if (c == u'\'') {
                readUntilQuote();
            } else if (c == u'"') {
                readDoubleQuoted();
            } else if (c == u'$' && !isAtEnd() && peek() == u'\'') {
                next();
                readEscaped();
            } else if (c == u'\\') {
                readBackslash({});
            } else if (c.isSpace()) {
                endWord();
            } else {
                add(c);
            }
        }
        endWord();
        return m_isBroken ? std::nullopt : std::optional(m_words);
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return m_text.at(m_at); }
    QChar next() { return m_text.at(m_at++); }

    void add(QStringView text)
    {
        m_word += text;
        m_isInWord = true;
    }

    void add(QChar c) { add(QStringView(&c, 1)); }

    void endWord()
    {
        if (m_isInWord) {
            m_words << m_word;
        }
        m_word.clear();
        m_isInWord = false;
    }

    void readUntilQuote()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at);
        m_isBroken = m_isBroken || end < 0;
        add(QStringView(m_text).sliced(m_at, (end < 0 ? m_text.size() : end) - m_at));
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    /// Behind a backslash: a line end goes, and if @p special holds anything, only what is in it
    /// loses the backslash.
    void readBackslash(QStringView special)
    {
        if (isAtEnd()) {
            return;
        }
        const QChar c = next();
        if (c == u'\r' && !isAtEnd() && peek() == u'\n') {
            next();
        } else if (c != u'\n') {
            if (!special.isEmpty() && !special.contains(c)) {
                add(u'\\');
            }
            add(c);
        }
    }

    void readDoubleQuoted()
    {
        add(QStringView());
        while (!isAtEnd()) {
            const QChar c = next();
            if (c == u'"') {
                return;
            }
            if (c == u'\\') {
                readBackslash(u"$`\"\\");
            } else {
                add(c);
            }
        }
        m_isBroken = true;
    }

    /// $'…': the escapes of C.
    void readEscaped()
    {
        add(QStringView());
        while (!isAtEnd()) {
            const QChar c = next();
            if (c == u'\'') {
                return;
            }
            if (c == u'\\' && !isAtEnd()) {
                readEscape(next());
            } else {
                add(c);
            }
        }
        m_isBroken = true;
    }

    void readEscape(QChar c)
    {
        constexpr int hexadecimal = 16;
        static const QString letters = u"abefnrtv"_s;
        static const QString meanings = u"\a\b\x1b\f\n\r\t\v"_s;
        if (const qsizetype letter = letters.indexOf(c); letter >= 0) {
            add(meanings.at(letter));
        } else if (c == u'x' || c == u'u') {
            const qsizetype most = c == u'x' ? 2 : 4;
            qsizetype digits = 0;
            while (digits < most && m_at + digits < m_text.size()
                   && u"0123456789abcdefABCDEF"_s.contains(m_text.at(m_at + digits))) {
                ++digits;
            }
            add(QChar(m_text.mid(m_at, digits).toUShort(nullptr, hexadecimal)));
            m_at += digits;
        } else {
            add(c);
        }
    }

    QString m_text;
    qsizetype m_at = 0;
    QStringList m_words;
    QString m_word;
    bool m_isInWord = false;
    bool m_isBroken = false;
};

} // namespace

std::optional<QStringList> shellWords(const QString &text)
{
    return Words(text).read();
}

} // namespace net
