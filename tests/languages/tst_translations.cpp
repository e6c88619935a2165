// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment; ///< tells it from the same text in the same context
    QString note; ///< for translators
    QStringList translations; ///< the plural forms, or the only one
    bool isPlural = false;
    bool isFinished = true;

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

Message readMessage(QXmlStreamReader *xml, const QString &context)
{
    Message message {
        .context = context, .source = {}, .comment = {}, .note = {}, .translations = {}};
    message.isPlural = xml->attributes().value("numerus"_L1) == "yes"_L1;
    while (xml->readNextStartElement()) {
        if (xml->name() == "source"_L1) {
            message.source = xml->readElementText();
        } else if (xml->name() == "comment"_L1) {
            message.comment = xml->readElementText();
        } else if (xml->name() == "extracomment"_L1) {
            message.note = xml->readElementText();
        } else if (xml->name() == "translation"_L1) {
            message.isFinished = !xml->attributes().hasAttribute("type"_L1);
            if (!message.isPlural) {
                message.translations << xml->readElementText();
                continue;
            }
            while (xml->readNextStartElement()) {
                message.translations << xml->readElementText();
            }
        } else {
            xml->skipCurrentElement();
        }
    }
    return message;
}

/// Everything in the file @p path; empty if it is no .ts file.
QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages << readMessage(&xml, context);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// What a translation must take over as it is, in alphabetical order: places for values, tags, keys
/// of the command line, ends of lines.
QStringList marks(const QString &text)
{
    static const QRegularExpression pattern(
        u"%L?\\d|%[vm]|\\{\\w+\\}|</?\\w[^>]*>|(?<![\\w-])--\\w[\\w-]*|\\n"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found << it.next().captured();
    }
    found.sort();
    return found;
}

bool hasAccelerator(const QString &text)
{
    static const QRegularExpression pattern(u"&[\\w]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(pattern);
}

/// ":", "…", "." or nothing: what stands at the end of @p text, as Latin scripts write it.
QString endOf(const QString &text)
{
    static const QMap<QChar, QString> ends {{u':', u":"_s},  {u'：', u":"_s}, {u'…', u"…"_s},
                                            {u'.', u"."_s},  {u'。', u"."_s}, {u'?', u"?"_s},
                                            {u'？', u"?"_s}, {u'؟', u"?"_s}};
    return ends.value(text.isEmpty() ? QChar() : text.back());
}

qsizetype spacesBefore(const QString &text)
{
    return std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); })
        - text.cbegin();
}

} // namespace

/// The files that translators fill: complete, and nothing lost on the way.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everythingSaidIsThere_data();
    void everythingSaidIsThere();
    void notesAreComments_data();
    void notesAreComments();
    void finished_data();
    void finished();
    void pluralForms_data();
    void pluralForms();
    void marksAreKept_data();
    void marksAreKept();
    void acceleratorsAreKept_data();
    void acceleratorsAreKept();
    void endsAreKept_data();
    void endsAreKept();

private:
    void addLanguages() const;

    const QDir m_folder {QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/i18n")};
    QMap<QString, QList<Message>> m_messages; ///< by language
};

void TestTranslations::initTestCase()
{
    for (const QString &file : m_folder.entryList({u"*.ts"_s})) {
        const QString language = file.section(u'.', 0, 0).section(u'_', 1);
        m_messages.insert(language, readMessages(m_folder.filePath(file)));
        QVERIFY2(!m_messages.value(language).isEmpty(), qPrintable(file));
    }
    QVERIFY(m_messages.contains(u"en"_s));
}

void TestTranslations::addLanguages() const
{
    QTest::addColumn<QString>("language");
    for (auto it = m_messages.constBegin(); it != m_messages.constEnd(); ++it) {
        QTest::newRow(qPrintable(it.key())) << it.key();
    }
}

void TestTranslations::everythingSaidIsThere_data()
{
    addLanguages();
}

/// What lupdate finds in the sources is what the file holds.
void TestTranslations::everythingSaidIsThere()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath("statuscat_"_L1 + language + ".ts"_L1);
    QProcess lupdate;
    lupdate.setProgram(QStringLiteral(LUPDATE));
    QStringList arguments {u"-silent"_s,
                           u"-extensions"_s,
                           u"cpp,h"_s,
                           QStringLiteral(STATUSCAT_SOURCE_DIR "/app"),
                           QStringLiteral(STATUSCAT_SOURCE_DIR "/ui"),
                           QStringLiteral(STATUSCAT_SOURCE_DIR "/packaging")};
    if (language == "en"_L1) {
        arguments << u"-pluralonly"_s;
    }
    lupdate.setArguments(arguments << u"-ts"_s << fresh);
    lupdate.start();
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QCOMPARE(lupdate.readAllStandardError(), QByteArray()); // such as a text without a context
    QStringList expected;
    for (const Message &message : readMessages(fresh)) {
        expected << message.key() + u'|' + message.note;
    }
    QVERIFY(!expected.isEmpty());
    QStringList found;
    for (const Message &message : m_messages.value(language)) {
        found << message.key() + u'|' + message.note;
    }
    expected.sort();
    found.sort();
    QVERIFY2(found == expected, "build the target update_translations");
}

void TestTranslations::notesAreComments_data()
{
    addLanguages();
}

/// A note is no disambiguation, with which it would be part of the key: only texts that one context
/// has twice need that. lupdate silently passes over a comment right behind another text.
void TestTranslations::notesAreComments()
{
    QFETCH(QString, language);
    QMap<QString, int> uses;
    for (const Message &message : m_messages.value(language)) {
        ++uses[message.context + u'|' + message.source];
    }
    for (const Message &message : m_messages.value(language)) {
        QVERIFY2(message.comment.isEmpty() || uses[message.context + u'|' + message.source] > 1,
                 qPrintable(message.key()));
        QVERIFY2(!message.note.isEmpty(), qPrintable(message.key()));
    }
}

void TestTranslations::finished_data()
{
    addLanguages();
}

void TestTranslations::finished()
{
    QFETCH(QString, language);
    for (const Message &message : m_messages.value(language)) {
        const bool isEmpty = std::any_of(message.translations.cbegin(), message.translations.cend(),
                                         [](const QString &text) { return text.isEmpty(); });
        QVERIFY2(message.isFinished && !isEmpty, qPrintable(message.key()));
    }
}

void TestTranslations::pluralForms_data()
{
    addLanguages();
}

void TestTranslations::pluralForms()
{
    static const QMap<QString, int> forms {{u"ar"_s, 6}, {u"ja"_s, 1}, {u"zh_CN"_s, 1}};
    QFETCH(QString, language);
    for (const Message &message : m_messages.value(language)) {
        if (!message.isPlural) {
            continue;
        }
        QVERIFY2(message.translations.size() == forms.value(language, 2),
                 qPrintable(message.key()));
        // The other forms may say "one" and "two" in words.
        const QString &others = message.translations.last();
        QVERIFY2(others.contains("%n"_L1) == message.source.contains("%n"_L1), qPrintable(others));
    }
}

void TestTranslations::marksAreKept_data()
{
    addLanguages();
}

void TestTranslations::marksAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : m_messages.value(language)) {
        for (const QString &text : message.translations) {
            QVERIFY2(text.isEmpty() || marks(text) == marks(message.source), qPrintable(text));
        }
    }
}

void TestTranslations::acceleratorsAreKept_data()
{
    addLanguages();
}

void TestTranslations::acceleratorsAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : m_messages.value(language)) {
        for (const QString &text : message.translations) {
            QVERIFY2(text.isEmpty() || hasAccelerator(text) == hasAccelerator(message.source),
                     qPrintable(text));
            QVERIFY2(text.count(u'&') <= 1, qPrintable(text));
        }
    }
}

void TestTranslations::endsAreKept_data()
{
    addLanguages();
}

void TestTranslations::endsAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : m_messages.value(language)) {
        for (const QString &text : message.translations) {
            if (text.isEmpty()) {
                continue;
            }
            QVERIFY2(endOf(text) == endOf(message.source), qPrintable(text));
            QVERIFY2(spacesBefore(text) == spacesBefore(message.source), qPrintable(text));
            QVERIFY2(text.back().isSpace() == message.source.back().isSpace(), qPrintable(text));
        }
    }
}

STATUSCAT_TEST(TestTranslations)
#include "tst_translations.moc"
