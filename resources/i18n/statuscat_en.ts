<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli::CommandLine</name>
    <message numerus="yes">
        <source>%n lines of the log are dropped, which nobody read.</source>
        <extracomment>%n: how many; the log of requests goes to another program</extracomment>
        <translation>
            <numerusform>%n line of the log is dropped, which nobody read.</numerusform>
            <numerusform>%n lines of the log are dropped, which nobody read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Wording</name>
    <message numerus="yes">
        <source>%n owners</source>
        <extracomment>products that use a status code</extracomment>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::AnsweredHop</name>
    <message numerus="yes">
        <source>%n header fields left out: too many</source>
        <extracomment>remark about an answer</extracomment>
        <translation>
            <numerusform>%n header field left out: too many</numerusform>
            <numerusform>%n header fields left out: too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <extracomment>remark on an answer</extracomment>
        <translation>
            <numerusform>%n header field left out: too long</numerusform>
            <numerusform>%n header fields left out: too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <extracomment>failure of a check</extracomment>
        <translation>
            <numerusform>Stopped after %n redirect, which led to another</numerusform>
            <numerusform>Stopped after %n redirects, which led to another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>fact about a server&apos;s certificate; %1 is &quot;Certificate for …&quot;</extracomment>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search::StatusFilter</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>read aloud: a code of the list; %n: how often a pasted text speaks of it</extracomment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActionsPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>@info at the end of a list of actions: so many stand below</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerDelegate</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes an answer leaves possible</extracomment>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>link: shows all header fields; %n is their number</extracomment>
        <translation>
            <numerusform>The one…</numerusform>
            <numerusform>All %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <extracomment>@title:window question</extracomment>
        <translation>
            <numerusform>Check %n URL?</numerusform>
            <numerusform>Check %n URLs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message numerus="yes">
        <source>%n own headers</source>
        <extracomment>options of a check</extracomment>
        <translation>
            <numerusform>%n own header</numerusform>
            <numerusform>%n own headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <extracomment>behind a number</extracomment>
        <translation>
            <numerusform> redirect</numerusform>
            <numerusform> redirects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <extracomment>tag: how many requests it took</extracomment>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodeSection</name>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>@action shows a table of all ecosystems; %n is their number</extracomment>
        <translation>
            <numerusform>The one…</numerusform>
            <numerusform>All %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message numerus="yes">
        <source>%1 taken out: %n codes</source>
        <extracomment>@info:status %1: a code; %n are compared now</extracomment>
        <translation>
            <numerusform>%1 taken out: %n code</numerusform>
            <numerusform>%1 taken out: %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added: %n codes</source>
        <extracomment>@info:status %1: a code or several; %n are compared now</extracomment>
        <translation>
            <numerusform>%1 added: %n code</numerusform>
            <numerusform>%1 added: %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConfusedCard</name>
    <message numerus="yes">
        <source>Compare these %n</source>
        <extracomment>@action:button shows codes side by side; %n is their number, two or more</extracomment>
        <translation>
            <numerusform>Compare these %n</numerusform>
            <numerusform>Compare these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConfusedSection</name>
    <message numerus="yes">
        <source>All %n questions</source>
        <extracomment>@action shows the rest of them; %n is their number, more than three</extracomment>
        <translation>
            <numerusform>The one question</numerusform>
            <numerusform>All %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeepView</name>
    <message numerus="yes">
        <source>Ask %n &amp;questions more</source>
        <extracomment>@action:button sends that many requests more to a server</extracomment>
        <translation>
            <numerusform>Ask %n &amp;question more</numerusform>
            <numerusform>Ask %n &amp;questions more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FactsRow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>who sends a status code; %1 is a product</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LearnPage</name>
    <message numerus="yes">
        <source>%n things learned cannot be read and are left as they are</source>
        <extracomment>@info:status %n entries of the settings</extracomment>
        <translation>
            <numerusform>%n thing learned cannot be read and is left as it is</numerusform>
            <numerusform>%n things learned cannot be read and are left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RuledOutCard</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes are not possible any more</extracomment>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <extracomment>@info %n codes are not possible any more; %1: their beginning, &quot;400, 402, …&quot;</extracomment>
        <translation>
            <numerusform>%n code: %1</numerusform>
            <numerusform>%n codes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>Already in this folder: %1 of %n file</numerusform>
            <numerusform>Already in this folder: %1 of the %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>Saved %1 of %n picture.</numerusform>
            <numerusform>Saved %1 of %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <extracomment>@info:status; a number and a folder</extracomment>
        <translation>
            <numerusform>Saved %1 of %n picture in %2</numerusform>
            <numerusform>Saved %1 of %n pictures in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <extracomment>@info:status; %1: Saved 9 of 10 …</extracomment>
        <translation>
            <numerusform>%1, kept %n that was there</numerusform>
            <numerusform>%1, kept %n that were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message numerus="yes">
        <source>%n codes match there</source>
        <extracomment>@info below “Search in all classes”</extracomment>
        <translation>
            <numerusform>%n code matches there</numerusform>
            <numerusform>%n codes match there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info:status</extracomment>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” matches %2 of %n codes</source>
        <extracomment>@info:status; %1 is what is looked for, %2 a number</extracomment>
        <translation>
            <numerusform>“%1” matches %2 of %n code</numerusform>
            <numerusform>“%1” matches %2 of %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <extracomment>@info:status; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 of %n code</numerusform>
            <numerusform>%1 of %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %n</source>
        <extracomment>read aloud while the user types; %1: a code and its phrase; %n: how many codes match</extracomment>
        <translation>
            <numerusform>%1, best of %n</numerusform>
            <numerusform>%1, best of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <extracomment>@action</extracomment>
        <translation>
            <numerusform>Check %n URL</numerusform>
            <numerusform>Check %n URLs</numerusform>
        </translation>
    </message>
</context>
</TS>
