<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Standard input</source>
        <comment>where URLs are read from</comment>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>%1: a file; %2: reason</comment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <comment>%1: a file; %2: number in it; %3: what is wrong with it</comment>
        <translation>%1, URL %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <comment>%1: a file</comment>
        <translation>%1 enthält keine URL.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>numbers of URLs</comment>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <comment>numbers of URLs</comment>
        <translation>Abgebrochen: %1 von %2 geprüft.</translation>
    </message>
</context>
<context>
    <name>cli::CheckOptions</name>
    <message>
        <source>URL %1: %2.</source>
        <comment>%1: its number; %2: what is wrong with it</comment>
        <translation>URL %1: %2.</translation>
    </message>
    <message>
        <source>check takes a URL: statuscat check https://example.com</source>
        <comment>check is a command</comment>
        <translation>check braucht eine URL: statuscat check https://example.com</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <comment>usage error</comment>
        <translation>--from braucht eine Datei mit URLs oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <comment>check is a command</comment>
        <translation>check nimmt URLs oder --from, nicht beides.</translation>
    </message>
    <message>
        <source>The --method is one of %1, not &quot;%2&quot;.</source>
        <comment>%1: a list; %2: what was typed</comment>
        <translation>--method muss eine von %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>Ein --header hat die Form „Name: Wert“, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <comment>%1: a method</comment>
        <translation>Mit %1 gibt es kein --body, nur mit POST, PUT und PATCH.</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <comment>usage error</comment>
        <translation>--body @ braucht eine Datei.</translation>
    </message>
    <message>
        <source>--max-hops takes a number from 0 to %1, not &quot;%2&quot;.</source>
        <comment>%1: number; %2: what was typed</comment>
        <translation>--max-hops nimmt eine Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most %1, not &quot;%2&quot;.</source>
        <comment>%1: number; %2: what was typed</comment>
        <translation>--timeout nimmt Sekunden, mehr als 0 und höchstens %1, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <comment>where an option belongs</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <comment>%2: a list of commands</comment>
        <translation>Die Option --%1 gibt es nur bei: %2.</translation>
    </message>
    <message>
        <source>The --language is one of %1, not &quot;%2&quot;.</source>
        <comment>%1: a list; %2: what was typed</comment>
        <translation>--language muss eine von %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <comment>%1: several codes</comment>
        <translation>Nur ein Code auf einmal, nicht %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <comment>%1: what was typed</comment>
        <translation>„%1“ ist kein Statuscode: Der hat drei Ziffern, zum Beispiel 404.</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <comment>show is a command</comment>
        <translation>show braucht genau einen Code: statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <comment>search is a command</comment>
        <translation>search braucht einen Text: statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <comment>list is a command; %1: what was typed</comment>
        <translation>list nimmt eine Klasse, 1xx bis 5xx, oder das Wort common, nicht „%1“.</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <comment>constants is a command</comment>
        <translation>constants nimmt ein Ökosystem, nicht „%1“.</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <comment>picture is a command</comment>
        <translation>picture braucht einen Code und eine Datei: statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <comment>%1: a file name</comment>
        <translation>Die Bilddatei muss auf .png oder .svg enden, anders als „%1“.</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <comment>usage error</comment>
        <translation>Ein SVG-Bild hat kein --size.</translation>
    </message>
    <message>
        <source>The --size of a picture is its width, %1 to %2, not &quot;%3&quot;.</source>
        <comment>%1, %2: numbers; %3: what was typed</comment>
        <translation>--size ist bei einem Bild die Breite, %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <comment>%1: a file name</comment>
        <translation>Die Datei des Screenshots muss auf .png enden, anders als „%1“.</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <comment>%1, %2: numbers; %3: what was typed</comment>
        <translation>--size ist bei einem Screenshot BREITExHÖHE, je %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The --theme is light or dark, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>--theme ist light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <comment>command line help</comment>
        <translation>Alles über einen Code ausgeben</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <comment>command line help</comment>
        <translation>Passende Codes ausgeben, die besten zuerst</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <comment>command line help</comment>
        <translation>Codes einer Klasse oder alle ausgeben</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <comment>command line help</comment>
        <translation>Ausgeben, wie der Code in einem Ökosystem heißt</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <comment>command line help</comment>
        <translation>Dessen Konstanten oder die Ökosysteme ausgeben</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <comment>command line help</comment>
        <translation>Server fragen und jede Antwort auf dem Weg ausgeben</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <comment>command line help</comment>
        <translation>URLs aus einer Datei, eine je Zeile</translation>
    </message>
    <message>
        <source>Own headers; seconds for each URL</source>
        <comment>command line help</comment>
        <translation>Eigene Header; Sekunden für jede URL</translation>
    </message>
    <message>
        <source>Follow no redirects, or at most N</source>
        <comment>command line help</comment>
        <translation>Keiner Weiterleitung folgen oder höchstens N</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <comment>command line help</comment>
        <translation>Weiterleitungen in private Netze folgen</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <comment>command line help</comment>
        <translation>Die Katze als .png oder .svg speichern</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <comment>command line help</comment>
        <translation>Ein Bild des Fensters speichern</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <comment>command line help</comment>
        <translation>Nur dieses Mal in dieser Sprache, etwa de</translation>
    </message>
    <message>
        <source>Print this text, or the version</source>
        <comment>command line help</comment>
        <translation>Diesen Text oder die Version ausgeben</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <comment>command line help</comment>
        <translation>Einen Text suchen, der auch ein Befehl ist</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <comment>command line help</comment>
        <translation>HTTP-Statuscodes, erklärt und gezeichnet.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <comment>command line help</comment>
        <translation>Exit-Codes: 0 gefunden, 1 nichts gefunden, 2 falscher Aufruf, 3 Schreiben nicht möglich.</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <comment>command line help</comment>
        <translation>Bei check: 0 Endstatus 1xx bis 3xx, 1 4xx oder 5xx, 3 keiner; bei mehreren URLs der schlimmste.</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <comment>usage error</comment>
        <translation>Entweder --copy oder --view, nicht beides.</translation>
    </message>
    <message>
        <source>The --view is search, check or gallery, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>--view ist search, check oder gallery, nicht „%1“.</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <comment>usage error</comment>
        <translation>--service steht allein.</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <comment>command line help</comment>
        <translation>Das Fenster dort öffnen; eine URL wird geprüft</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <comment>command line help</comment>
        <translation>Diese Ansicht öffnen; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <comment>command line help</comment>
        <translation>Einstellungen neben dem Programm aufbewahren</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <comment>command line help</comment>
        <translation>Das Fenster dort öffnen und den Code kopieren</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <comment>command line help</comment>
        <translation>Der Suche des Desktops antworten; der Bus startet es</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>%1 is not a valid status code; treat it as a server error, 5xx (RFC 9110, section 15).</source>
        <comment>%1: a number below 100 or above 599</comment>
        <translation>%1 ist kein gültiger Statuscode; behandle ihn wie einen Serverfehler, 5xx (RFC 9110, Abschnitt 15).</translation>
    </message>
    <message>
        <source>%1 is not assigned; treat it as %2 (RFC 9110, section 15).</source>
        <comment>299; 200 OK</comment>
        <translation>%1 ist nicht vergeben; behandle den Code wie %2 (RFC 9110, Abschnitt 15).</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <comment>a client that receives a status code</comment>
        <translation>Beim Empfangen</translation>
    </message>
    <message>
        <source>When you send it</source>
        <comment>a server that sends a status code</comment>
        <translation>Beim Senden</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <comment>when sending a status code is right</comment>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>when sending a status code is wrong</comment>
        <translation>Falsch: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <comment>what belongs into the response</comment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>the products that use a number</comment>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>%1: document</comment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>header fields of a status code</comment>
        <translation>Header</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what is new since older specifications</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>older phrases of a status code</comment>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <comment>%1: what was typed</comment>
        <translation>Es gibt kein Ökosystem „%1“; statuscat constants listet alle auf.</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <comment>%1: an ecosystem; %2: a code</comment>
        <translation>%1 hat keine Konstante für %2.</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <comment>codes that are like this one</comment>
        <translation>Oft verwechselt mit</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a request and its response</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>References</source>
        <comment>specifications of a status code</comment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>no status code fits</comment>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <comment>%1: one or more codes</comment>
        <translation>Meintest du %1?</translation>
    </message>
    <message>
        <source>See: %1</source>
        <comment>%1: a command</comment>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <comment>%1: reason</comment>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>statuscat: This build has no --service; it was made without Qt D-Bus.
</source>
        <comment>usage error</comment>
        <translation>statuscat: Dieses Programm kennt --service nicht; es wurde ohne Qt D-Bus gebaut.
</translation>
    </message>
</context>
<context>
    <name>core::Constant</name>
    <message>
        <source>alias</source>
        <comment>kind of a constant</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>deprecated</source>
        <comment>kind of a constant</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not released yet</source>
        <comment>kind of a constant</comment>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>marks the class</source>
        <comment>kind of a constant</comment>
        <translation>steht für die Klasse</translation>
    </message>
</context>
<context>
    <name>core::CopyFormat</name>
    <message>
        <source>Code</source>
        <comment>copy format: 404</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code and phrase</source>
        <comment>copy format: 404 Not Found</comment>
        <translation>Code und Phrase</translation>
    </message>
    <message>
        <source>Status line</source>
        <comment>copy format: HTTP/1.1 404 Not Found</comment>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>copy format: http.StatusNotFound</comment>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <comment>copy format</comment>
        <translation>Markdown-Link</translation>
    </message>
    <message>
        <source>HTML link</source>
        <comment>copy format</comment>
        <translation>HTML-Link</translation>
    </message>
    <message>
        <source>Reference address</source>
        <comment>copy format: URL of the specification</comment>
        <translation>Adresse der Referenz</translation>
    </message>
    <message>
        <source>Example response</source>
        <comment>copy format: raw HTTP response</comment>
        <translation>Beispielantwort</translation>
    </message>
    <message>
        <source>curl command</source>
        <comment>copy format</comment>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>copy format</comment>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <comment>what this language is called by those who speak it</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Informational</source>
        <comment>class of status codes</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Successful</source>
        <comment>class of status codes</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Redirection</source>
        <comment>class of status codes</comment>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Client error</source>
        <comment>class of status codes</comment>
        <translation>Clientfehler</translation>
    </message>
    <message>
        <source>Server error</source>
        <comment>class of status codes</comment>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <comment>numbers below 100 or above 599</comment>
        <translation>Außerhalb der Klassen</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>standing of a status code</comment>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <comment>standing of a status code</comment>
        <translation>Befristet registriert</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <comment>standing of a status code</comment>
        <translation>Reserviert, unbenutzt</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <comment>standing of a status code</comment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <comment>standing of a status code</comment>
        <translation>Herstellercode</translation>
    </message>
    <message>
        <source>Informal</source>
        <comment>standing of a status code</comment>
        <translation>Inoffiziell</translation>
    </message>
    <message>
        <source>(no phrase)</source>
        <comment>stands for a missing reason phrase</comment>
        <translation>(keine Phrase)</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <comment>@title:column</comment>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>@title:group of codes</comment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>read aloud: code, phrase, class</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>read aloud: code, phrase, class, standing</comment>
        <translation>%1 %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>core::Wording</name>
    <message>
        <source>described</source>
        <comment>level of a header: no requirement word is used</comment>
        <translation>beschrieben</translation>
    </message>
    <message>
        <source>request</source>
        <comment>where a header stands</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>response</source>
        <comment>where a header stands</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <comment>whose side the cause is on</comment>
        <translation>Die Ursache liegt bei dir.</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <comment>whose side the cause is on</comment>
        <translation>Die Ursache liegt beim Server.</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <comment>whose side the cause is on</comment>
        <translation>Die Ursache liegt dazwischen: bei einem Proxy, Load Balancer, CDN oder im Netzwerk.</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <comment>whose side the cause is on</comment>
        <translation>Die Ursache kann auf beiden Seiten liegen.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <comment>whose side the cause is on</comment>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Nicht wiederholen</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Später wiederholen</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Nur geändert wiederholen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence; only the full stop of the language is to be translated</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to show a window on; statuscat --help lists what works without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; statuscat --help zeigt, was ohne geht.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <comment>%1 is what Qt says</comment>
        <translation>Es gibt keine Anzeige für ein Fenster: %1</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <comment>@info accessible text of an empty cell</comment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>URL</source>
        <comment>@title:column</comment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>@title:column the final status code</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>@title:column</comment>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Hops</source>
        <comment>@title:column how many requests it took</comment>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>@title:column</comment>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <comment>remark on an answer that is one of many</comment>
        <translation>
            <numerusform>%n Header ausgelassen: zu lang</numerusform>
            <numerusform>%n Header ausgelassen: zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <comment>failure of a check</comment>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <comment>error: a request cannot be sent</comment>
        <translation>Das ist keine http- oder https-URL</translation>
    </message>
    <message>
        <source>This is no method</source>
        <comment>error: a request cannot be sent</comment>
        <translation>Das ist keine Methode</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is what was given as the name of a header</extracomment>
        <translation>%1 kann kein Header-Name sein</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is the name of a header</extracomment>
        <translation>Der Wert von %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is the name of a header</extracomment>
        <translation>%1 setzt Statuscat selbst</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <comment>in place of what failed</comment>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>%1: what differs; %2: its value now; %3: its value before</comment>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an answer</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>of an answer</comment>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <comment>of an answer</comment>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>Final status</source>
        <comment>of a chain of answers</comment>
        <translation>Endstatus</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>of a check</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hops</source>
        <comment>number of answers in a chain</comment>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <comment>%1: its number; %2: what differs</comment>
        <translation>Station %1: %2</translation>
    </message>
</context>
<context>
    <name>net::Exchange</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <comment>remark about an answer</comment>
        <translation>Das ist eine Zwischenantwort; die endgültige kam nicht</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <comment>remark about an answer</comment>
        <extracomment>%1 is a list of status codes with their phrases</extracomment>
        <translation>Vor dieser Antwort kamen Zwischenantworten: %1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <comment>remark about an answer</comment>
        <extracomment>%1 is a number</extracomment>
        <translation>Zeilen im Header-Abschnitt, die keine Header sind: %1</translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 spricht auf Port %2 kein TLS</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <comment>advice after a failed check</comment>
        <translation>Versuche dieselbe URL mit http oder den Port, der https bedient.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of the TLS library</extracomment>
        <translation>Keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <comment>advice after a failed check</comment>
        <translation>Vielleicht haben Server und Client keine gemeinsame TLS-Version oder Cipher-Suite, oder der Server verlangt ein Client-Zertifikat. Versucht wird nur TLS 1.2 und neuer.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host name</extracomment>
        <translation>Der Name %1 ist unbekannt</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <comment>advice after a failed check</comment>
        <translation>Suche nach einem Tippfehler; ein neuer Name braucht manchmal Zeit, bis er überall bekannt ist; prüfe, ob du online bist.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host name</extracomment>
        <translation>Der Name %1 ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <comment>advice after a failed check</comment>
        <translation>Der Nameserver hat nicht richtig geantwortet: Prüfe, ob du online bist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Die Weiterleitung führt von einer öffentlichen Adresse zu %1, einem nicht öffentlichen Ziel</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <comment>advice after a failed check</comment>
        <translation>Ihr wurde nicht gefolgt, denn so könnten Fremde dich Anfragen in dein eigenes Netz senden lassen. Wenn du ihr vertraust, erlaube private Ziele.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Der Proxy auf dem Weg zu %1 verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <comment>advice after a failed check</comment>
        <translation>Trage Benutzername und Passwort des Proxys in den Systemeinstellungen ein, oder mach für diesen Host eine Ausnahme.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 lehnt Verbindungen auf Port %2 ab</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <comment>advice after a failed check</comment>
        <translation>Dort lauscht nichts, oder eine Firewall lehnt ab: Prüfe den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Keine Route zu %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <comment>advice after a failed check</comment>
        <translation>Prüfe das Netzwerk, bei einer IPv6-Adresse auch, ob es IPv6 kann.</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of Qt</extracomment>
        <translation>Der Proxy stellt keine Verbindung zu %1 her: %2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <comment>advice after a failed check</comment>
        <translation>Prüfe den Proxy in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of Qt</extracomment>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <comment>failure of a check</comment>
        <translation>Das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <comment>advice after a failed check</comment>
        <translation>Der Besitzer muss es erneuern; prüfe auch, ob die Uhr dieses Rechners richtig geht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Das Zertifikat von %1 ist selbstsigniert</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <comment>advice after a failed check</comment>
        <translation>So eines kann jeder ausstellen. Gehört der Server dir, lass es von einer Zertifizierungsstelle signieren oder nimm es in die vertrauenswürdigen Zertifikate des Systems auf.</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Das gesendete Zertifikat gilt nicht für %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <comment>advice after a failed check</comment>
        <translation>Vielleicht hat ein anderer Server geantwortet, oder dem Zertifikat fehlt dieser Name.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Dem Aussteller des Zertifikats von %1 wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <comment>advice after a failed check</comment>
        <translation>Vielleicht sendet der Server seine Zwischenzertifikate nicht, oder seine Zertifizierungsstelle ist privat: Dann nimm sie in die vertrauenswürdigen Zertifikate des Systems auf.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Das Zertifikat von %1 ist ungültig</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>Der Name %1 ließ sich nicht innerhalb von %2 s auflösen</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 hat innerhalb von %2 s keine Verbindung angenommen</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 hat den TLS-Handshake nicht innerhalb von %2 s beendet</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 hat die Anfrage angenommen und nicht innerhalb von %2 s geantwortet</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 begann zu antworten, aber nicht einmal der Header-Abschnitt kam innerhalb von %2 s an</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <comment>advice after a failed check</comment>
        <translation>Prüfe das Netzwerk und Firewalls auf dem Weg; vielleicht ist der Host ausgefallen.</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <comment>advice after a failed check</comment>
        <translation>Vielleicht ist der Server überlastet: Versuche es erneut oder gib ihm mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 hat die Verbindung sofort geschlossen</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 hat die Verbindung während des TLS-Handshakes geschlossen</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 hat die Verbindung mitten im Header-Abschnitt geschlossen</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <comment>advice after a failed check</comment>
        <translation>Vielleicht ist das Serverprogramm abgestürzt, oder der Port will https: Versuche es damit und sieh im Log des Servers nach.</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <comment>advice after a failed check</comment>
        <translation>Vielleicht ist das Serverprogramm abgestürzt, oder etwas auf dem Weg hat die Verbindung getrennt: Sieh im Log des Servers nach.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 spricht auf Port %2 TLS, gefragt wurde aber über einfaches http</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <comment>advice after a failed check</comment>
        <translation>Versuche dieselbe URL mit https.</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Der Header-Abschnitt von %1 ist größer, als eine Prüfung liest</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <comment>advice after a failed check</comment>
        <translation>Auch Browser lesen eine solche Antwort nicht: Suche nach Cookies oder anderen Headern, die wachsen.</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Die Antwort von %1 verstößt gegen die Regeln von HTTP/2</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <comment>advice after a failed check</comment>
        <translation>Der Fehler liegt beim Server oder bei einem Proxy davor.</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>Was %1 auf Port %2 antwortet, ist kein HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <comment>advice after a failed check</comment>
        <translation>Vielleicht lauscht dort ein ganz anderer Server: Prüfe den Port.</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>Not assigned</source>
        <comment>@title instead of a reason phrase</comment>
        <translation>Nicht vergeben</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>in place of a status</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <comment>%1 is the time to look up a name</comment>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <comment>%1 is a time</comment>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <comment>%1 is a time</comment>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <comment>%1 is the time until the answer began</comment>
        <translation>erstes Byte %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>%1 is a time</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>level of a remark: ours, no specification&apos;s</comment>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>level of a remark: judges nothing</comment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>net::HopModel</name>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <comment>@info accessible; number, outcome, method, URL</comment>
        <translation>Station %1: %2, %3 %4</translation>
    </message>
    <message>
        <source>Hop</source>
        <comment>@title:column</comment>
        <translation>Station</translation>
    </message>
    <message>
        <source>No status code</source>
        <comment>@title of a hop</comment>
        <translation>Kein Statuscode</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>@title of a hop; %1 is a host</comment>
        <translation>Warten auf %1</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <comment>advice: a redirect cannot be followed</comment>
        <translation>In Location muss der Server eine http- oder https-URL oder einen Pfad nennen.</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <comment>failure: a redirect cannot be followed</comment>
        <translation>Die Weiterleitung führt zu etwas, das keine URL ist</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <comment>failure: a redirect cannot be followed</comment>
        <extracomment>%1 is a scheme such as file</extracomment>
        <translation>Die Weiterleitung führt zu einer %1:-URL, und der wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <comment>failure: a redirect cannot be followed</comment>
        <translation>Die Weiterleitung führt zu einer URL ohne Host</translation>
    </message>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <comment>remark about a redirect</comment>
        <extracomment>%1 is a status code, %2 a method such as POST</extracomment>
        <translation>Nach %1 wird aus %2 ein GET, und der Inhalt entfällt</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <comment>remark about a redirect</comment>
        <extracomment>%1 is a list of header names</extracomment>
        <translation>Anderer Ursprung, nicht mitgesendet: %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <comment>remark about a redirect</comment>
        <translation>Führt von https zu http: Ab hier ist nichts verschlüsselt</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <comment>remark about a redirect</comment>
        <translation>Das Ziel enthält Benutzername oder Passwort; sie werden weder gezeigt noch gesendet</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Ein %1 muss %2 haben; hier fehlt es.</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Ein %1 soll %2 haben; hier fehlt es.</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Ein %1 darf %2 haben; hier fehlt es.</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Ein %1 darf %2 nicht haben; dieses hat es.</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Ein %1 soll %2 nicht haben; dieses hat es.</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>The check was cancelled</source>
        <comment>failure of a check</comment>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a URL</extracomment>
        <translation>Die Weiterleitungen drehen sich im Kreis: %1 wurde schon gefragt</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check does not keep; or two rules, such as http to https and back, send requests to each other.</source>
        <comment>advice after a failed check</comment>
        <translation>Vielleicht wartet der Server auf ein Cookie, das eine Prüfung nicht behält, oder zwei Regeln, etwa von http zu https und zurück, schicken sich die Anfragen gegenseitig zu.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <comment>failure of a check</comment>
        <translation>
            <numerusform>Nach %n Weiterleitung abgebrochen; sie führte zu einer weiteren</numerusform>
            <numerusform>Nach %n Weiterleitungen abgebrochen; sie führten zu einer weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain may have no end. Browsers give up after 20.</source>
        <comment>advice after a failed check</comment>
        <translation>Die Kette hat vielleicht kein Ende. Browser geben nach 20 auf.</translation>
    </message>
    <message>
        <source>(the whole check may take %1 s)</source>
        <comment>failure of a check</comment>
        <extracomment>comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>(die ganze Prüfung darf %1 s dauern)</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <comment>error: what was typed is no URL to check</comment>
        <translation>Eine URL mit Benutzername oder Passwort wird nicht gesendet: Lass weg, was vor dem @ steht</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <comment>error: what was typed is no URL</comment>
        <translation>Es wurde keine URL angegeben</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <comment>error: what was typed is no URL</comment>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Die URL ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <comment>error: what was typed is no URL to check</comment>
        <extracomment>%1 is a scheme such as ftp</extracomment>
        <translation>Nur http und https lassen sich prüfen, nicht %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <comment>error: what was typed is no URL</comment>
        <translation>Nach %1: kommen zwei Schrägstriche und ein Host</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <comment>error: what was typed is no URL to check</comment>
        <translation>Die URL nennt keinen Host</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <comment>error: what was typed is no URL</comment>
        <translation>Das ist keine URL: Host oder Port ist ungültig</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <comment>error: what was typed is no URL</comment>
        <extracomment>%1 is what was typed as a host</extracomment>
        <translation>%1 kann kein Hostname sein</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <comment>description of a picture; %1 is the class</comment>
        <translation>Die Katze, die für die Klasse steht: %1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>%1 is a file name, %2 the reason</comment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <comment>@action of a match in KRunner</comment>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <comment>@action %1 is a code</comment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <comment>%1 is the reason</comment>
        <translation>Es gibt keinen Sitzungsbus, der bedient werden könnte: %1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <comment>D-Bus</comment>
        <translation>Der Sitzungsbus gibt den Namen %1 nicht her: Ein anderer hat ihn</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <comment>@title:window</comment>
        <translation>Über Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <comment>@info; %1 is the version</comment>
        <translation>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP-Statuscodes, erklärt und gezeichnet.&lt;/p&gt;&lt;p&gt;Das Programm ist freie Software unter der GNU General Public License, Version 3 oder später. Texte und Bilder stehen unter CC BY 4.0.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Copy</source>
        <comment>@action</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <comment>@info:status</comment>
        <translation>Den markierten Text kopieren oder den Code im gewählten Format</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <comment>@action</comment>
        <translation>Kopieren a&amp;ls&#xa0;…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <comment>@info:status</comment>
        <translation>Wählen, was kopiert wird</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <comment>@info:status</comment>
        <translation>Das Bild als PNG und SVG kopieren</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <comment>@action</comment>
        <translation>Anh&amp;eften</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <comment>@info:status</comment>
        <translation>Den Code oben an die Liste heften oder wieder lösen</translation>
    </message>
    <message>
        <source>Choose &amp;Languages…</source>
        <comment>@action which constants are shown</comment>
        <translation>Sprachen &amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <comment>@info:status</comment>
        <translation>Wählen, wessen Konstanten gezeigt und kopiert werden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>@action</comment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <comment>@info:status</comment>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@action in the history of codes</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <comment>@info:status</comment>
        <translation>Zurück zum vorher gesehenen Code</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>@action in the history of codes</comment>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <comment>@info:status</comment>
        <translation>Vorwärts zum danach gesehenen Code</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>@action</comment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <comment>@info:status</comment>
        <translation>Statuscat beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>@action</comment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>@info:status</comment>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <comment>@action</comment>
        <translation>Über &amp;Statuscat</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <comment>@info:status</comment>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <comment>@action</comment>
        <translation>&amp;URL prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <comment>@info:status</comment>
        <translation>Einen Server fragen und jede Antwort auf dem Weg zeigen</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <comment>@action</comment>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <comment>@info:status</comment>
        <translation>Dieselbe URL noch einmal prüfen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <comment>@action ends a check</comment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <comment>@info:status</comment>
        <translation>Die laufende Prüfung abbrechen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter above the list: every class</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Common</source>
        <comment>filter above the list: the codes most people meet</comment>
        <translation>Häufige</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <comment>@info:status; %1 is a class, All or Common</comment>
        <translation>Nur zeigen: %1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <comment>@action</comment>
        <translation>Großes &amp;Bild</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <comment>@info:status</comment>
        <translation>Das Bild auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <comment>@action switch between the drawings of a code</comment>
        <translation>&amp;Anderes Bild</translation>
    </message>
    <message>
        <source>Show the next picture of the code, if it has several</source>
        <comment>@info:status</comment>
        <translation>Das nächste Bild des Codes zeigen, falls es mehrere gibt</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>@action</comment>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <comment>@info:status</comment>
        <translation>Alle Codes als Bilder zeigen oder wieder den Text</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <comment>@action in the gallery</comment>
        <translation>G&amp;rößere Bilder</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <comment>@info:status</comment>
        <translation>Die Bilder der Galerie vergrößern</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <comment>@action in the gallery</comment>
        <translation>&amp;Kleinere Bilder</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <comment>@info:status</comment>
        <translation>Die Bilder der Galerie verkleinern</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <comment>@action</comment>
        <translation>Bilder in der &amp;Liste</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <comment>@info:status</comment>
        <translation>In jeder Zeile der Liste ein kleines Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <comment>@action</comment>
        <translation>Bild &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <comment>@info:status</comment>
        <translation>Das Bild als SVG speichern oder als PNG in beliebiger Größe</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <comment>@action</comment>
        <translation>&amp;Alle Bilder speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <comment>@info:status</comment>
        <translation>Alle Bilder in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>@action theme</comment>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>@action theme</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>@action theme</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>@action language</comment>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <comment>@action</comment>
        <translation>&amp;Bild kopieren</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <comment>about a number; RFC 9110, section 15</comment>
        <translation>%1 liegt außerhalb von 100 bis 599 und ist deshalb kein gültiger HTTP-Statuscode. Ein Client soll ihn wie einen Serverfehler behandeln.</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <comment>about a number; %2 is a code such as 400; RFC 9110, section 15</comment>
        <translation>%1 ist nicht vergeben. Ein Client behandelt den Code wie %2, den ersten seiner Klasse.</translation>
    </message>
    <message>
        <source>What it means, and what not</source>
        <comment>@title:group</comment>
        <translation>Was es bedeutet und was nicht</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>@title:group since the older specification</comment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>@title:group raw request and response</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>@title:group</comment>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <comment>what a class of status codes means</comment>
        <translation>Eine Zwischenantwort: Die Anfrage läuft weiter, und eine endgültige Antwort folgt. Ein Client, der die Nummer nicht kennt, darf sie übergehen und auf die endgültige Antwort warten.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <comment>what a class of status codes means</comment>
        <translation>Die Anfrage wurde empfangen, verstanden und angenommen. Was genau der Absender mit dieser Nummer sagen wollte, weiß nur seine Dokumentation.</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <comment>what a class of status codes means</comment>
        <translation>Es ist noch etwas zu tun, bevor die Anfrage erledigt ist. Sieh nach, ob es einen Header `Location` gibt, aber folge ihm nur dann automatisch, wenn du die Nummer kennst.</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <comment>what a class of status codes means</comment>
        <translation>Die Anfrage hat einen Fehler oder lässt sich nicht erfüllen. Lies den Inhalt: Dort sollte stehen, was nicht stimmt. Dieselbe Anfrage noch einmal zu senden, hilft kaum.</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <comment>what a class of status codes means</comment>
        <translation>Der Server ist an einer Anfrage gescheitert, die gültig sein kann. Lies den Inhalt, sieh im Log des Servers nach und frag seinen Betreiber.</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <comment>what a number outside the classes means</comment>
        <translation>Die erste Ziffer steht für keine Klasse. Manche Produkte senden solche Nummern trotzdem, und manche Programme geben sie aus, wenn keine Antwort kam.</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <comment>@title:group followed by a code</comment>
        <translation>Behandle es wie</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>@title:group</comment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <comment>@title:group</comment>
        <translation>Beim Empfangen</translation>
    </message>
    <message>
        <source>When you send it</source>
        <comment>@title:group</comment>
        <translation>Beim Senden</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <comment>@title:group</comment>
        <translation>Oft verwechselt mit</translation>
    </message>
    <message>
        <source>in the request</source>
        <comment>where a header stands</comment>
        <translation>in der Anfrage</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>@title:group</comment>
        <translation>Header</translation>
    </message>
    <message>
        <source>In your code</source>
        <comment>@title:group constants of programming languages</comment>
        <translation>In deinem Code</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <comment>%1 is a list of languages; a number follows</comment>
        <translation>Keine Konstante in %1, nimm</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>link: which ecosystems are shown</comment>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>link: show all ecosystems</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <comment>grade of a source</comment>
        <translation>Berichtet, aber vom Hersteller nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <comment>grade of a source</comment>
        <translation>Umstritten.</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <comment>@title:group owners of a number</comment>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>From the specification</source>
        <comment>@title:group notes on caching, content, versions</comment>
        <translation>Aus der Spezifikation</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <comment>@info accessible name of the cat picture</comment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <comment>@info accessible name of a chain of redirects</comment>
        <translation>Die Stationen</translation>
    </message>
</context>
<context>
    <name>ui::CheckController</name>
    <message>
        <source>Copied the selected text</source>
        <comment>@info:status</comment>
        <translation>Markierter Text kopiert</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <comment>@title:menu</comment>
        <translation>&amp;Prüfung kopieren als</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <comment>form of a copied check</comment>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <comment>form of a copied check</comment>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <comment>form of a copied check</comment>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <comment>form of a copied check</comment>
        <translation>&amp;curl-Befehl</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <comment>@info:status</comment>
        <translation>Es gibt noch keine Antwort, also wurde nichts kopiert</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <comment>@info:status; %1 is a host</comment>
        <translation>Prüfung von %1 kopiert</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>&amp;Check</source>
        <comment>@action:button asks the server</comment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <comment>@option:check</comment>
        <translation>Frühere &amp;URLs nach dem Beenden behalten</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <comment>@action:button</comment>
        <translation>Frühere URLs &amp;vergessen</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <comment>@info:status</comment>
        <translation>Die früheren URLs sind vergessen</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <comment>@action:button resets the options</comment>
        <translation>V&amp;orgaben</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <comment>@info:status</comment>
        <translation>Methode, Header und Inhalt waren für einen anderen Server gedacht und wurden zurückgesetzt</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <comment>@info error</comment>
        <translation>Eine Liste wird nur mit GET, HEAD oder OPTIONS geprüft.</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <comment>@info error</comment>
        <translation>In der Liste steht keine URL.</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <comment>@info; a number; a fault</comment>
        <translation>Ausgelassen: %1. Die erste davon: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@action folds out the options of a check</comment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <comment>@action; %1 are those that are set</comment>
        <translation>Optionen: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button ends the checks</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <comment>@action:button</comment>
        <translation>Als CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <comment>@info accessible name of a table</comment>
        <translation>Geprüfte URLs</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@info accessible name</comment>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <comment>@title:window question</comment>
        <translation>
            <numerusform>%n URL prüfen?</numerusform>
            <numerusform>%n URLs prüfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets at least one request, at most 8 at a time.</source>
        <comment>@info question</comment>
        <translation>Jede davon bekommt mindestens eine Anfrage, höchstens 8 gleichzeitig.</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <comment>@action:button</comment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>@info progress</comment>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <comment>@info</comment>
        <translation>URLs: %1, noch ist nichts gesendet</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <comment>@action:button asks every URL of a list</comment>
        <translation>A&amp;lle prüfen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <comment>@title:window</comment>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <comment>file kind in a file dialog</comment>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>@info:status; %1 is a file name</comment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <comment>@option:check</comment>
        <translation>Weiterleitungen &amp;folgen</translation>
    </message>
    <message>
        <source>Public addresses may redirect to &amp;private ones</source>
        <comment>@option:check</comment>
        <translation>Öffentliche Adressen dürfen auf private &amp;weiterleiten</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <comment>@info:placeholder of own headers</comment>
        <translation>Name: Wert, einer je Zeile</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <comment>@label</comment>
        <translation>&amp;Methode:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <comment>@label own request headers</comment>
        <translation>H&amp;eader:</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <comment>@label content of the request</comment>
        <translation>&amp;Inhalt:</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <comment>@label how many redirects</comment>
        <translation>Höchs&amp;tens:</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <comment>@label</comment>
        <translation>&amp;Zeit je Station:</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <comment>@label</comment>
        <translation>Zeit in&amp;sgesamt:</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <comment>@info error</comment>
        <translation>„%1“ ist kein Header; schreib „Name: Wert“, einen je Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <comment>options of a check</comment>
        <translation>
            <numerusform>%n eigener Header</numerusform>
            <numerusform>%n eigene Header</numerusform>
        </translation>
    </message>
    <message>
        <source>no redirects</source>
        <comment>options of a check</comment>
        <translation>keine Weiterleitungen</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <comment>options of a check</comment>
        <translation>bis zu %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <comment>options of a check</comment>
        <translation>%1 s je Station, %2 s insgesamt</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <comment>options of a check</comment>
        <translation>private Adressen erlaubt</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Weiterleitung</numerusform>
            <numerusform> Weiterleitungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <comment>tag: how many requests it took</comment>
        <translation>
            <numerusform>%n Station</numerusform>
            <numerusform>%n Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <comment>@title; %1 is a host</comment>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <comment>@title of the page that checks a URL</comment>
        <translation>Was antwortet ein Server?</translation>
    </message>
    <message>
        <source>No status code came</source>
        <comment>@title</comment>
        <translation>Es kam kein Statuscode</translation>
    </message>
    <message>
        <source>Enter asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <comment>@info on the page that checks a URL</comment>
        <translation>Enter fragt den Server und zeigt jede Antwort auf dem Weg bis zur letzten: Code, Adresse, Zeiten, Header und was die Spezifikation gern gesehen hätte.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <comment>@info on the page that checks a URL</comment>
        <translation>Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <comment>@info; %1 are differences</comment>
        <translation>Seit der letzten Prüfung: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <comment>@action back to the list</comment>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <comment>@info accessible name of a page</comment>
        <translation>URL prüfen</translation>
    </message>
    <message>
        <source>The answer</source>
        <comment>@info accessible name</comment>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The way there</source>
        <comment>@title:group the hops of a check</comment>
        <translation>Der Weg dorthin</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <comment>@title:window question; a method and a host</comment>
        <translation>%1 an %2 senden?</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <comment>@info question; a method and a URL</comment>
        <translation>%1 kann dort etwas ändern. Die Anfrage geht an %2.</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <comment>@action:button; %1 is a method</comment>
        <translation>%1 &amp;senden</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <comment>@info; follows “Since the last check:”</comment>
        <translation>keine Änderung</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <comment>accessible name of a link; %1 is a status code</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <comment>accessible name</comment>
        <translation>Kein Statuscode</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>accessible name</comment>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <comment>@info:status; code and format</comment>
        <translation>%1 lässt sich nicht als „%2“ kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>@info:status; %1 is a text</comment>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <comment>@title:menu</comment>
        <translation>Kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>copy format: PNG and SVG</comment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>About the code</source>
        <comment>@info accessible name of the detail pane</comment>
        <translation>Über den Code</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>@info accessible name of a text</comment>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>@info accessible name of a text</comment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to look up</source>
        <comment>@info accessible name of a text</comment>
        <translation>Zum Nachschlagen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>@title instead of a reason phrase</comment>
        <translation>Nicht vergeben</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <comment>@info:tooltip</comment>
        <translation>Woher die Nummer kommt</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <comment>tag: caches may keep it without being told</comment>
        <translation>Cachefähig</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <comment>tag: caches keep it only if told</comment>
        <translation>Standardmäßig nicht cachefähig</translation>
    </message>
    <message>
        <source>Other picture</source>
        <comment>@action switch between the drawings of a code</comment>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>accessible name of a link; %1 is a specification</comment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Your Languages and Frameworks</source>
        <comment>@title:window</comment>
        <translation>Deine Sprachen und Frameworks</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@info:placeholder</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search ecosystems</source>
        <comment>@info accessible name</comment>
        <translation>Ökosysteme suchen</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <comment>@info accessible name of a list</comment>
        <translation>Ökosysteme</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <comment>@action:button</comment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <comment>@action:button</comment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <comment>@info</comment>
        <translation>Die angekreuzten stehen bei jedem Code. „Kopieren als Konstante“ nimmt das oberste.</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <comment>@info accessible name of the text in place of the list</comment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing in this class matches “%1”.</source>
        <comment>@info</comment>
        <translation>In dieser Klasse passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <comment>@action:link</comment>
        <translation>In allen Klassen suchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>@info</comment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>@info followed by codes</comment>
        <translation>Meintest du</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <comment>@info</comment>
        <translation>Esc leert die Suche.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <comment>@info after “Enter asks”</comment>
        <translation>Vorher wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Show %1</source>
        <comment>accessible name of a filter; %1 is a class</comment>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>ui::GalleryView</name>
    <message>
        <source>Gallery</source>
        <comment>@info accessible name of the view of all pictures</comment>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>ui::HopView</name>
    <message>
        <source>Remarks</source>
        <comment>@info accessible name of a text</comment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <comment>@info; %1 is a reason phrase</comment>
        <translation>Der Server nennt es „%1“</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <comment>@info accessible; %1 is a URL</comment>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <comment>@action folds out the headers of an answer; a number</comment>
        <translation>Header (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>@info accessible name of a text</comment>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <comment>@title:menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>@title:menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>@title:menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>@title:menu</comment>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <comment>@title:menu of the program</comment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>@title:menu</comment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@title:menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <comment>@info:status</comment>
        <translation>Statuscat spricht diese Sprache nach dem nächsten Start</translation>
    </message>
    <message>
        <source>Check a URL – Statuscat</source>
        <comment>@title:window</comment>
        <translation>URL prüfen – Statuscat</translation>
    </message>
    <message>
        <source>%1 – Statuscat</source>
        <comment>@title:window; %1 is code and phrase</comment>
        <translation>%1 – Statuscat</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <comment>@action</comment>
        <translation>Prüfung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>@action; %1 is what is copied</comment>
        <translation>%1 &amp;kopieren</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <comment>@action</comment>
        <translation>Lös&amp;en</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <comment>@action</comment>
        <translation>Anh&amp;eften</translation>
    </message>
    <message>
        <source>Copied the selected text</source>
        <comment>@info:status</comment>
        <translation>Markierter Text kopiert</translation>
    </message>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <comment>@info:status</comment>
        <translation>Nichts passt, also wurde nichts kopiert</translation>
    </message>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <comment>@info:status</comment>
        <translation>Link %1 abgelehnt: Ein Link zu einem Code heißt statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <comment>@info:status</comment>
        <translation>Bild kopiert</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <comment>@title:window</comment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <comment>@title:window</comment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Width in pixels:</source>
        <comment>@label</comment>
        <translation>Breite in Pixeln:</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>@info; a file name</comment>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <comment>@item file type</comment>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <comment>@item file type</comment>
        <translation>Zeichnung, beliebige Größe (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>@info:status; %1 is a file name</comment>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <comment>@option:radio; its width follows</comment>
        <translation>&amp;PNG-Bild</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <comment>@title:window</comment>
        <translation>Alle Bilder speichern</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <comment>@info</comment>
        <translation>Eine Datei für jedes Bild, benannt nach dem Code.</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <comment>@info accessible name of a progress bar</comment>
        <translation>Gespeicherte Bilder</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>@info:progress; %v and %m are numbers</comment>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button a folder</comment>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <comment>@info accessible name of a button</comment>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <comment>@label</comment>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <comment>@option:radio</comment>
        <translation>S&amp;VG-Zeichnung, in jeder Größe scharf</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <comment>@label after a number</comment>
        <translation> Pixel breit</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <comment>@info accessible name</comment>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Save as:</source>
        <comment>@label</comment>
        <translation>Speichern als:</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <comment>@title:window</comment>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <comment>@info:progress</comment>
        <translation>Die Bilder werden gespeichert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <comment>@info; %1 is a number</comment>
        <translation>
            <numerusform>Schon in diesem Ordner: %1 von %n Datei</numerusform>
            <numerusform>Schon in diesem Ordner: %1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them, or keep them as they are and save only the others?</source>
        <comment>@info</comment>
        <translation>Ersetzen, oder so lassen und nur die anderen speichern?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>@action:button</comment>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <comment>@info; %1 is a number</comment>
        <translation>
            <numerusform>%1 von %n Bild gespeichert.</numerusform>
            <numerusform>%1 von %n Bildern gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <comment>@info:status; a number and a folder</comment>
        <translation>
            <numerusform>%1 von %n Bild in %2 gespeichert</numerusform>
            <numerusform>%1 von %n Bildern in %2 gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <comment>@info:status; %1: Saved 9 of 10 …</comment>
        <translation>
            <numerusform>%1, %n schon vorhandenes behalten</numerusform>
            <numerusform>%1, %n schon vorhandene behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Code, phrase, header, log line</source>
        <comment>@info:placeholder of the search field</comment>
        <translation>Code, Phrase, Header, Logzeile</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@info accessible name of the search field</comment>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <comment>%1 is a file name</comment>
        <translation>Die Einstellungen in %1 sind nicht lesbar; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <comment>file names</comment>
        <translation>Die Einstellungen in %1 waren beschädigt; es gelten die Vorgaben, die alte Datei ist %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <comment>%1 is a file name</comment>
        <translation>Die Einstellungen in %1 sind beschädigt; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <comment>%1 is a file name</comment>
        <translation>Die Einstellungen lassen sich nicht in %1 speichern.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <comment>%1 is a file name</comment>
        <translation>Die Einstellungen lassen sich nicht in %1 speichern: Änderungen gehen am Ende verloren.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>@title:window</comment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <comment>keys</comment>
        <translation>Jeder Buchstabe, jede Ziffer</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <comment>what a key does</comment>
        <translation>Suchen, egal wo du gerade bist</translation>
    </message>
    <message>
        <source>↑ ↓ PgUp PgDown</source>
        <comment>names of keys</comment>
        <translation>↑ ↓ Bild↑ Bild↓</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <comment>what a key does</comment>
        <translation>In der Liste wandern, während der Cursor im Suchfeld bleibt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <comment>what a key does</comment>
        <translation>Im gewählten Format kopieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <comment>what a key does</comment>
        <translation>Die Suche leeren; das große Bild verlassen</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <comment>what a key does</comment>
        <translation>Die URL im Suchfeld prüfen</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Arrows choose · Enter copies · Esc clears · Ctrl+L checks a URL</source>
        <comment>@info:status keys</comment>
        <translation>Pfeile wählen · Enter kopiert · Esc leert · Strg+L prüft eine URL</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” matches %2 of %n codes</source>
        <comment>@info:status; %1 is what is looked for, %2 a number</comment>
        <translation>
            <numerusform>„%1“ passt zu %2 von %n Code</numerusform>
            <numerusform>„%1“ passt zu %2 von %n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <comment>@info:status; %1 is a number</comment>
        <translation>
            <numerusform>%1 von %n Code</numerusform>
            <numerusform>%1 von %n Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>befristet</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>obsolete</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>vendor</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>informal</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>inoffiziell</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <comment>@info accessible name of the list</comment>
        <translation>Statuscodes</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <comment>@info accessible name</comment>
        <translation>Zu prüfende URL</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message>
        <source>The list does not fit here. Press Ctrl+L and paste it there</source>
        <comment>@info in place of “Check 12 URLs”</comment>
        <translation>Die Liste passt hier nicht hinein. Drücke Strg+L und füge sie dort ein</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <comment>@action</comment>
        <translation>
            <numerusform>%n URL prüfen</numerusform>
            <numerusform>%n URLs prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter asks each of them</source>
        <comment>@info below “Check 12 URLs”</comment>
        <translation>Enter prüft sie alle</translation>
    </message>
    <message>
        <source>Check %1</source>
        <comment>@action %1 is a URL</comment>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Enter asks the server</source>
        <comment>@info below “Check https://…”</comment>
        <translation>Enter fragt den Server</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <comment>@info in place of “Check https://…”</comment>
        <translation>Diese URL lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks the server</source>
        <comment>@info below “Check https://…”</comment>
        <translation>Strg+Enter fragt den Server</translation>
    </message>
</context>
</TS>
