// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deck.h"

#include "choices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace learn {

namespace {

QString idOf(QLatin1StringView kind, const QString &name)
{
    return kind + u'-' + name;
}

/// "sent-502-a31f": the checksum tells the messages of a code apart, wherever they stand.
QString idOf(const Sent &sent)
{
    const QByteArray text = (sent.sender.by + u' ' + sent.sender.message).toUtf8();
    return u"sent-%1-%2"_s.arg(core::codeText(sent.code), QString::number(qChecksum(text), 16));
}

/// Whether @p sender tells enough to ask about: more than a number or a flag, with something that
/// helps, not too long to choose from, and in other words.
bool isAsked(const core::Sender &sender)
{
    constexpr qsizetype shortestMessage = 15;
    constexpr qsizetype longestHelp = 160;
    return sender.message.size() >= shortestMessage && !sender.message.front().isDigit()
        && !sender.setting.isEmpty() && sender.meaning.size() + sender.setting.size() <= longestHelp
        && !givesAway(sender.message, sender.meaning + u' ' + sender.setting);
}

bool isOfLevel(const core::StatusSummary &summary, Level level)
{
    const bool isRegistered =
        summary.standing != core::Standing::Vendor && summary.standing != core::Standing::Informal;
    return level == Level::Everything || (level == Level::Registered && isRegistered)
        || summary.common;
}

/// The member of @p all whose card is called @p id.
template<typename Entry>
const Entry &named(const QList<Entry> &all, QLatin1StringView kind, const QString &id)
{
    return *std::find_if(all.cbegin(), all.cend(),
                         [&](const Entry &one) { return idOf(kind, one.id) == id; });
}

} // namespace

Deck::Deck(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_file(readLearnFile(catalogue.translated(u"learn"_s, u"learn.json"_s)))
{
    for (const core::ConfusableSet &set : catalogue.confusables()) {
        if (m_file.first.contains(set.id)) {
            for (const core::ConfusableSet::Answer &answer : set.answers) {
                m_firstCodes << answer.code;
            }
        }
    }
}

QList<Card> Deck::cards(Level level) const
{
    QList<Card> cards;
    addCodes(&cards);
    addSets(&cards);
    addOwn(&cards);
    cards.removeIf([this, level](const Card &card) {
        return !isOfLevel(*m_catalogue.find(card.code), level);
    });
    addSent(level, &cards);
    return cards;
}

void Deck::addCodes(QList<Card> *cards) const
{
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        const int code = summary.code;
        const QString number = core::codeText(code);
        cards->append({idOf("picture"_L1, number), Kind::Picture, code, isFirst(code)});
        cards->append({idOf("meaning"_L1, number), Kind::Meaning, code, isFirst(code)});
        const core::StatusClass statusClass = core::classOf(code);
        if (statusClass == core::StatusClass::ClientError
            || statusClass == core::StatusClass::ServerError) {
            cards->append({idOf("retry"_L1, number), Kind::Message, code, isFirst(code)});
        }
    }
}

/// Two codes are too few to choose from, and others would not answer the question of the set.
void Deck::addSets(QList<Card> *cards) const
{
    constexpr qsizetype fewest = 3;
    for (const core::ConfusableSet &set : m_catalogue.confusables()) {
        const QList<int> disputed = m_file.disputed.value(set.id);
        for (const core::ConfusableSet::Answer &answer : set.answers) {
            const bool isGivenAway =
                names(set.question + u' ' + answer.answer, m_catalogue, answer.code);
            if (set.answers.size() >= fewest && !disputed.contains(answer.code) && !isGivenAway) {
                cards->append({idOf("set"_L1, set.id + u'-' + core::codeText(answer.code)),
                               Kind::Situation, answer.code, m_file.first.contains(set.id)});
            }
        }
    }
}

void Deck::addOwn(QList<Card> *cards) const
{
    for (const Situation &situation : m_file.situations) {
        cards->append({idOf("situation"_L1, situation.id), Kind::Situation, situation.code,
                       isFirst(situation.code)});
    }
    for (const Message &message : m_file.messages) {
        cards->append(
            {idOf("message"_L1, message.id), Kind::Message, message.code, isFirst(message.code)});
    }
}

void Deck::addSent(Level level, QList<Card> *cards) const
{
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        if (!isOfLevel(summary, level)) {
            continue; // whose file need not be read
        }
        for (const core::Sender &sender : m_catalogue.status(summary.code).senders) {
            if (isAsked(sender)) {
                cards->append({idOf(Sent {summary.code, sender}), Kind::Message, summary.code});
            }
        }
    }
}

/// All of them: what helps with other messages is offered beside it.
const QList<Sent> &Deck::sent() const
{
    if (m_sent.isEmpty()) {
        for (const int code : m_catalogue.numbers()) {
            for (const core::Sender &sender : m_catalogue.status(code).senders) {
                if (isAsked(sender)) {
                    m_sent.append({code, sender});
                }
            }
        }
    }
    return m_sent;
}

Question Deck::question(const Card &card, quint32 seed) const
{
    QRandomGenerator random(seed);
    const QString kind = card.id.section(u'-', 0, 0);
    if (kind == "picture"_L1) {
        return askPicture(m_catalogue, m_file, card, &random);
    }
    if (kind == "meaning"_L1) {
        return askMeaning(m_catalogue, m_file, card, &random);
    }
    if (kind == "retry"_L1) {
        return askRetry(m_catalogue, card);
    }
    if (kind == "situation"_L1) {
        return askSituation(m_catalogue, m_file, named(m_file.situations, "situation"_L1, card.id),
                            card);
    }
    if (kind == "message"_L1) {
        return askMessage(named(m_file.messages, "message"_L1, card.id), card, &random);
    }
    if (kind == "set"_L1) {
        const QString set = card.id.section(u'-', 1, -2);
        return askSet(m_catalogue, named(m_catalogue.confusables(), "set"_L1, "set-"_L1 + set),
                      card, &random);
    }
    const auto it = std::find_if(sent().cbegin(), sent().cend(),
                                 [&card](const Sent &one) { return idOf(one) == card.id; });
    return askSent(*it, sent(), m_file, card, &random);
}

} // namespace learn
