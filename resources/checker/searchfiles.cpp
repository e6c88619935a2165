// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfiles.h"

#include "sendertexts.h"

#include <search/searchtexts.h>
#include <search/words.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

using search::Field;

/// Collects lines: a code, a field, the telling words, the text if it is shown, with tabulators
/// between them.
class Texts
{
public:
    explicit Texts(const search::Words &words)
        : m_words(words)
    {
    }

    void add(int code, Field field, const QString &text)
    {
        const QString line = QString(text).remove(u'`').simplified();
        const QString folded = m_words.folded(line);
        QStringList telling;
        for (const search::TellingWord &word : m_words.telling(folded)) {
            if (!isNumberOfCode(word.word)) {
                telling << word.word.toString();
            }
        }
        if (!line.isEmpty() && (search::isShown(field) || !telling.isEmpty())) {
            m_lines += QByteArray::number(code) + '\t' + search::fieldName(field) + '\t'
                + telling.join(u' ').toUtf8() + '\t'
                + (search::isShown(field) ? line.toUtf8() : QByteArray()) + '\n';
        }
    }

    void add(int code, Field field, const QJsonValue &texts, const QString &key = {})
    {
        const QJsonArray array = texts.toArray();
        for (const auto &value : array) {
            add(code, field,
                (key.isEmpty() ? QJsonValue(value) : value.toObject().value(key)).toString());
        }
    }

    const QByteArray &lines() const { return m_lines; }

private:
    /// A sentence about a number tells nothing of the code that it stands at.
    static bool isNumberOfCode(QStringView word)
    {
        return word.size() == 3
            && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    }

    const search::Words &m_words;
    QByteArray m_lines;
};

QByteArray compactObject(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

/// The codes between backticks in @p sentence.
QList<int> codesIn(const QString &sentence)
{
    static const QRegularExpression pattern(u"`([0-9]{3})`"_s);
    QList<int> codes;
    for (auto it = pattern.globalMatch(sentence); it.hasNext();) {
        const int code = it.next().captured(1).toInt();
        if (!codes.contains(code)) {
            codes << code;
        }
    }
    return codes;
}

/// A sentence about another code says what that one is for, and misleads where it stands.
void addSentences(int code, const QString &text, bool isOwn, Texts *texts)
{
    constexpr qsizetype most = 2;
    for (const QString &sentence : sentencesOf(text)) {
        QList<int> named = codesIn(sentence);
        named.removeAll(code);
        if (named.isEmpty() && isOwn) {
            texts->add(code, Field::Description, sentence);
        }
        for (const int other : named.size() <= most ? named : QList<int>()) {
            texts->add(other, Field::Mined, sentence);
        }
    }
}

/// What is the same in all languages: names, headers, owners, references.
void addNames(const QJsonObject &object, Texts *texts)
{
    const int code = object.value("code"_L1).toInt();
    texts->add(code, Field::Phrase, object.value("phrase"_L1).toString());
    texts->add(code, Field::Former, object.value("formerPhrases"_L1), u"phrase"_s);
    texts->add(code, Field::Keyword, object.value("keywords"_L1));
    const QString standing = object.value("standing"_L1).toString();
    const bool isRegistered = standing != "vendor"_L1 && standing != "informal"_L1;
    const QJsonArray uses = object.value("uses"_L1).toArray();
    for (const auto &value : uses) {
        const QJsonObject use = value.toObject();
        texts->add(code, Field::Owner, use.value("by"_L1).toString());
        // What others call a registered number must not outrank the codes that are called so.
        texts->add(code, isRegistered ? Field::Use : Field::Former,
                   use.value("phrase"_L1).toString());
    }
    const QJsonArray headers = object.value("facts"_L1).toObject().value("headers"_L1).toArray();
    for (const auto &value : headers) {
        const QJsonObject header = value.toObject();
        const bool isDescribed = header.value("level"_L1) == "described"_L1;
        texts->add(code, isDescribed ? Field::Described : Field::Header,
                   header.value("name"_L1).toString());
    }
    static const QRegularExpression rfc(u"^RFC (\\d+).*"_s);
    const QJsonArray references = object.value("references"_L1).toArray();
    for (const auto &value : references) {
        texts->add(code, Field::Reference,
                   value.toObject().value("label"_L1).toString().replace(rfc, u"rfc\\1"_s));
    }
}

/// What @p object, a code, says in sentences.
void addSentences(const QJsonObject &object, Texts *texts)
{
    const int code = object.value("code"_L1).toInt();
    const QJsonObject guidance = object.value("guidance"_L1).toObject();
    const QJsonObject sending = guidance.value("sending"_L1).toObject();
    texts->add(code, Field::Summary, guidance.value("summary"_L1).toString());
    texts->add(code, Field::Cause, guidance.value("receiving"_L1).toObject().value("causes"_L1));
    if (const QString right = sending.value("right"_L1).toString();
        !right.startsWith("Never"_L1) && !right.startsWith("Nie"_L1)) {
        texts->add(code, Field::Right, right);
    }
    addSentences(code, guidance.value("description"_L1).toString(), true, texts);
    addSentences(code, sending.value("wrong"_L1).toString(), false, texts);
    const QJsonArray all = object.value("related"_L1).toArray();
    for (const auto &value : all) {
        const QJsonObject related = value.toObject();
        texts->add(related.value("code"_L1).toInt(), Field::Related,
                   related.value("difference"_L1).toString());
    }
    texts->add(code, Field::Use, object.value("uses"_L1), u"meaning"_s);
}

/// Everything that codes are found by in @p language; "en" is what was written first.
QByteArray textsIn(const QString &language, const Data &data, const SenderTexts &senders)
{
    const bool isEnglish = language == "en"_L1;
    const QString below = isEnglish ? QString() : language + u'/';
    const bool isTranslated = isEnglish || data.languages.contains(language);
    const QJsonObject asked = data.files.value("search/asked/"_L1 + language + ".json"_L1);
    const search::Words words(
        compactObject(data.files.value("search/words/"_L1 + language + ".json"_L1)));
    Texts texts(words);
    for (const QString &name : data.names(u"catalogue"_s)) {
        const QJsonObject english = data.files.value("catalogue/"_L1 + name);
        const int code = english.value("code"_L1).toInt();
        const QJsonObject object =
            isTranslated ? data.files.value("catalogue/"_L1 + below + name) : english;
        addNames(object, &texts);
        for (const QString &keyword : senders.keywords.values(code)) {
            texts.add(code, Field::Keyword, keyword);
        }
        texts.add(code, Field::Asked,
                  isEnglish ? english.value("asked"_L1) : asked.value(name.first(3)));
        if (isTranslated) {
            addSentences(object, &texts);
        }
    }
    return texts.lines();
}

QByteArray errorNames(const Data &data, QMap<QString, int> all)
{
    const QJsonArray groups = data.files.value(u"search/names.json"_s).value("groups"_L1).toArray();
    for (const auto &group : groups) {
        const QJsonObject names = group.toObject().value("names"_L1).toObject();
        for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
            all.insert(it.key(), it->toInt());
        }
    }
    QByteArray lines;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        lines += it.key().toUtf8() + '\t' + QByteArray::number(*it) + '\n';
    }
    return lines;
}

QByteArray messages(const Data &data, QMap<QString, int> texts)
{
    const QJsonArray array =
        data.files.value(u"search/messages.json"_s).value("messages"_L1).toArray();
    QMap<QString, int> known;
    for (const auto &value : array) {
        const QJsonObject message = value.toObject();
        const QString text = message.value("text"_L1).toString();
        const int code = message.value("code"_L1).toInt();
        known.insert(text, code);
        // What holds a message of another code may be said of that one too.
        texts.removeIf([&text, code](const auto &other) {
            return other.value() != code && other.key().contains(text);
        });
    }
    texts.insert(known);
    QList<std::pair<QByteArray, int>> all;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        all.append({it.key().toUtf8(), *it});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &left, const auto &right) {
        return left.first.size() > right.first.size();
    });
    QByteArray lines;
    for (const auto &[text, code] : std::as_const(all)) {
        lines += text + '\t' + QByteArray::number(code) + '\n';
    }
    return lines;
}

/// The words that stand before numbers, of all languages: what is pasted may be in any.
QJsonObject pasteWords(const Data &data)
{
    const auto wordsOf = [&data](const QString &path, const QString &key) {
        return data.files.value(path).value(key).toArray();
    };
    const QString others = u"search/pastewords.json"_s;
    QJsonObject all {{u"units"_s, wordsOf(others, u"units"_s)},
                     {u"verbs"_s, wordsOf(others, u"verbs"_s)}};
    for (const QString &key : {u"statusWords"_s, u"errorWords"_s, u"lineWords"_s, u"portWords"_s}) {
        QJsonArray words = wordsOf(others, key);
        for (const QString &name : data.names(u"search/words"_s)) {
            const QJsonArray entries = wordsOf("search/words/"_L1 + name, key);
            for (const auto &word : entries) {
                if (!words.contains(word)) {
                    words << word;
                }
            }
        }
        all.insert(key, words);
    }
    return all;
}

} // namespace

QMap<QString, QByteArray> searchFiles(const Data &data)
{
    const SenderTexts senders = senderTexts(data);
    QMap<QString, QByteArray> files {
        {u"search/names.tsv"_s, errorNames(data, senders.names)},
        {u"search/messages.tsv"_s, messages(data, senders.sentences)},
        {u"search/pastewords.json"_s, compactObject(pasteWords(data))}};
    QStringList languages {u"en"_s};
    languages << data.languages.mid(1);
    for (const QString &folder : {u"search/asked"_s, u"search/words"_s}) {
        for (const QString &name : data.names(folder)) {
            languages << name.chopped(5); // ".json"
        }
    }
    for (const QString &language : std::as_const(languages)) {
        const QString path = u"search/%1/%2"_s;
        files.insert(path.arg(language, u"texts.tsv"_s), textsIn(language, data, senders));
        files.insert(path.arg(language, u"words.json"_s),
                     compactObject(data.files.value(u"search/words/%1.json"_s.arg(language))));
    }
    return files;
}

QByteArray withoutAsked(const QByteArray &json)
{
    static const QRegularExpression asked(uR"(,\s*"asked":\s*\[[^\]]*\])"_s);
    return QString::fromUtf8(json).remove(asked).toUtf8();
}

} // namespace checker
