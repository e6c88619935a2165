<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <comment>remark on an answer that is one of many</comment>
        <translation>
            <numerusform>%n header field left out: too long</numerusform>
            <numerusform>%n header fields left out: too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <comment>failure of a check</comment>
        <translation>
            <numerusform>Stopped after %n redirect, which led to another</numerusform>
            <numerusform>Stopped after %n redirects, which led to another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <comment>@title:window question</comment>
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
        <comment>options of a check</comment>
        <translation>
            <numerusform>%n own header</numerusform>
            <numerusform>%n own headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <comment>behind a number</comment>
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
        <comment>tag: how many requests it took</comment>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <comment>@info; %1 is a number</comment>
        <translation>
            <numerusform>Already in this folder: %1 of %n file</numerusform>
            <numerusform>Already in this folder: %1 of the %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <comment>@info; %1 is a number</comment>
        <translation>
            <numerusform>Saved %1 of %n picture.</numerusform>
            <numerusform>Saved %1 of %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <comment>@info:status; a number and a folder</comment>
        <translation>
            <numerusform>Saved %1 of %n picture in %2</numerusform>
            <numerusform>Saved %1 of %n pictures in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <comment>@info:status; %1: Saved 9 of 10 …</comment>
        <translation>
            <numerusform>%1, kept %n that was there</numerusform>
            <numerusform>%1, kept %n that were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n codes</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” matches %2 of %n codes</source>
        <comment>@info:status; %1 is what is looked for, %2 a number</comment>
        <translation>
            <numerusform>“%1” matches %2 of %n code</numerusform>
            <numerusform>“%1” matches %2 of %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <comment>@info:status; %1 is a number</comment>
        <translation>
            <numerusform>%1 of %n code</numerusform>
            <numerusform>%1 of %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <comment>@action</comment>
        <translation>
            <numerusform>Check %n URL</numerusform>
            <numerusform>Check %n URLs</numerusform>
        </translation>
    </message>
</context>
</TS>
