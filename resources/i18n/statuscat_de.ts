<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <extracomment>where an option belongs</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <extracomment>%2: a list of commands</extracomment>
        <translation>Die Option --%1 gibt es nur bei: %2.</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <extracomment>%1: several codes</extracomment>
        <translation>Nur ein Code auf einmal, nicht %1.</translation>
    </message>
    <message>
        <source>The text is longer than %1 kB.</source>
        <extracomment>usage error</extracomment>
        <translation>Der Text ist länger als %1 kB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>„%1“ ist kein Statuscode: Der hat drei Ziffern, zum Beispiel 404.</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>Entweder --copy oder --view, nicht beides.</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <extracomment>show is a command</extracomment>
        <translation>show braucht genau einen Code: statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <extracomment>search is a command</extracomment>
        <translation>search braucht einen Text: statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <extracomment>list is a command; %1: what was typed</extracomment>
        <translation>list nimmt eine Klasse, 1xx bis 5xx, oder das Wort common, nicht „%1“.</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <extracomment>constants is a command</extracomment>
        <translation>constants nimmt ein Ökosystem, nicht „%1“.</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <extracomment>picture is a command</extracomment>
        <translation>picture braucht einen Code und eine Datei: statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Die Bilddatei muss auf .png oder .svg enden, anders als „%1“.</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <extracomment>usage error</extracomment>
        <translation>Ein SVG-Bild hat kein --size.</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Die Datei des Screenshots muss auf .png enden, anders als „%1“.</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <extracomment>%1, %2: numbers; %3: what was typed</extracomment>
        <translation>--size ist bei einem Screenshot BREITExHÖHE, je %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <extracomment>usage error</extracomment>
        <translation>--service steht allein.</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <extracomment>command line help</extracomment>
        <translation>Das Fenster dort öffnen; eine URL wird geprüft</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <extracomment>command line help</extracomment>
        <translation>Diese Ansicht öffnen; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <extracomment>command line help</extracomment>
        <translation>Einstellungen neben dem Programm aufbewahren</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <extracomment>command line help</extracomment>
        <translation>Das Fenster dort öffnen und den Code kopieren</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <extracomment>command line help</extracomment>
        <translation>Alles über einen Code ausgeben</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <extracomment>command line help</extracomment>
        <translation>Passende Codes ausgeben, die besten zuerst</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <extracomment>command line help</extracomment>
        <translation>Codes einer Klasse oder alle ausgeben</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <extracomment>command line help</extracomment>
        <translation>Ausgeben, wie der Code in einem Ökosystem heißt</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <extracomment>command line help</extracomment>
        <translation>Dessen Konstanten oder die Ökosysteme ausgeben</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <extracomment>command line help</extracomment>
        <translation>Server fragen und jede Antwort auf dem Weg ausgeben</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <extracomment>command line help</extracomment>
        <translation>URLs aus einer Datei, eine je Zeile</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <extracomment>command line help</extracomment>
        <translation>Weiterleitungen in private Netze folgen</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <extracomment>command line help</extracomment>
        <translation>Die Katze als .png oder .svg speichern</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <extracomment>command line help</extracomment>
        <translation>Ein Bild des Fensters speichern</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <extracomment>command line help</extracomment>
        <translation>Nur dieses Mal in dieser Sprache, etwa de</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <extracomment>command line help</extracomment>
        <translation>Der Suche des Desktops antworten; der Bus startet es</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <extracomment>command line help</extracomment>
        <translation>Einen Text suchen, der auch ein Befehl ist</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <extracomment>command line help</extracomment>
        <translation>HTTP-Statuscodes, erklärt und gezeichnet.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <extracomment>command line help</extracomment>
        <translation>Exit-Codes: 0 gefunden, 1 nichts gefunden, 2 falscher Aufruf, 3 Schreiben nicht möglich.</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <extracomment>command line help</extracomment>
        <translation>Bei check: 0 Endstatus 1xx bis 3xx, 1 4xx oder 5xx, 3 keiner; bei mehreren URLs der schlimmste.</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>Ein --header hat die Form „Name: Wert“, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <extracomment>%1: a method</extracomment>
        <translation>Mit %1 gibt es kein --body, nur mit POST, PUT und PATCH.</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <extracomment>usage error</extracomment>
        <translation>--body @ braucht eine Datei.</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <extracomment>usage error</extracomment>
        <translation>--from braucht eine Datei mit URLs oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>URL %1: %2.</source>
        <extracomment>%1: its number; %2: what is wrong with it</extracomment>
        <translation>URL %1: %2.</translation>
    </message>
    <message>
        <source>check takes a URL: statuscat check https://example.com</source>
        <extracomment>check is a command</extracomment>
        <translation>check braucht eine URL: statuscat check https://example.com</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <extracomment>check is a command</extracomment>
        <translation>check nimmt URLs oder --from, nicht beides.</translation>
    </message>
    <message>
        <source>Ask with this method</source>
        <extracomment>command line help</extracomment>
        <translation>Mit dieser Methode fragen</translation>
    </message>
    <message>
        <source>Send one more header</source>
        <extracomment>command line help</extracomment>
        <translation>Einen weiteren Header senden</translation>
    </message>
    <message>
        <source>Send a text or what is in a file</source>
        <extracomment>command line help</extracomment>
        <translation>Einen Text senden oder was in einer Datei steht</translation>
    </message>
    <message>
        <source>End the check of a URL after that time</source>
        <extracomment>command line help</extracomment>
        <translation>Die Prüfung einer URL nach dieser Zeit beenden</translation>
    </message>
    <message>
        <source>Follow no redirect</source>
        <extracomment>command line help</extracomment>
        <translation>Keiner Weiterleitung folgen</translation>
    </message>
    <message>
        <source>Follow at most N redirects</source>
        <extracomment>command line help</extracomment>
        <translation>Höchstens N Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>no status code fits</extracomment>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: one or more codes</extracomment>
        <translation>Meintest du %1?</translation>
    </message>
    <message>
        <source>The --%1 is one of %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: a list; %3: what was typed</extracomment>
        <translation>--%1 muss eine von %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1: an option; %2, %3: numbers; %4: what was typed</extracomment>
        <translation>--%1 nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>With each of them:</source>
        <extracomment>command line help; options follow</extracomment>
        <translation>Mit jedem davon:</translation>
    </message>
    <message>
        <source>Print this text; beside a command, what belongs to it</source>
        <extracomment>command line help</extracomment>
        <translation>Diesen Text ausgeben; neben einem Befehl, was zu ihm gehört</translation>
    </message>
    <message>
        <source>Print the version</source>
        <extracomment>command line help</extracomment>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>Width of a PNG picture in pixels</source>
        <extracomment>command line help</extracomment>
        <translation>Breite eines PNG-Bildes in Pixeln</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>a file that is read</extracomment>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file; %2: reason</extracomment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <extracomment>%1: a file; %2: number in it; %3: what is wrong with it</extracomment>
        <translation>%1, URL %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 enthält keine URL.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>Abgebrochen: %1 von %2 geprüft.</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <extracomment>command line help</extracomment>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>Es gibt kein Ökosystem „%1“; statuscat constants listet alle auf.</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <extracomment>a client that receives a status code</extracomment>
        <translation>Beim Empfangen</translation>
    </message>
    <message>
        <source>When you send it</source>
        <extracomment>a server that sends a status code</extracomment>
        <translation>Beim Senden</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>when sending a status code is right</extracomment>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <extracomment>when sending a status code is wrong</extracomment>
        <translation>Falsch: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <extracomment>what belongs into the response</extracomment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>the products that use a number</extracomment>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1: document</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>header fields of a status code</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what is new since older specifications</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>older phrases of a status code</extracomment>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <extracomment>%1: an ecosystem; %2: a code</extracomment>
        <translation>%1 hat keine Konstante für %2.</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <extracomment>codes that are like this one</extracomment>
        <translation>Oft verwechselt mit</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>a request and its response</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>specifications of a status code</extracomment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>This build has no --service; it was made without Qt D-Bus.</source>
        <extracomment>usage error</extracomment>
        <translation>Dieses Programm kennt --service nicht; es wurde ohne Qt D-Bus gebaut.</translation>
    </message>
    <message>
        <source>Width and height of the window</source>
        <extracomment>command line help</extracomment>
        <translation>Breite und Höhe des Fensters</translation>
    </message>
    <message>
        <source>Show the window in that theme</source>
        <extracomment>command line help</extracomment>
        <translation>Das Fenster in diesem Farbschema zeigen</translation>
    </message>
    <message>
        <source>--expect takes a status such as 200 or 2xx, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>--expect nimmt einen Status wie 200 oder 2xx, nicht „%1“.</translation>
    </message>
    <message>
        <source>--expect-header takes &quot;Name&quot; or &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>--expect-header nimmt „Name“ oder „Name: Wert“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Print each result at once, as a line of JSON</source>
        <extracomment>command line help</extracomment>
        <translation>Jedes Ergebnis sofort als Zeile JSON ausgeben</translation>
    </message>
    <message>
        <source>Check at most N URLs at a time</source>
        <extracomment>command line help</extracomment>
        <translation>Höchstens N URLs gleichzeitig prüfen</translation>
    </message>
    <message>
        <source>Check at most N URLs of one host at a time</source>
        <extracomment>command line help</extracomment>
        <translation>Höchstens N URLs eines Hosts gleichzeitig prüfen</translation>
    </message>
    <message>
        <source>Begin the next check of a host after that time</source>
        <extracomment>command line help</extracomment>
        <translation>Die nächste Prüfung eines Hosts erst nach dieser Zeit beginnen</translation>
    </message>
    <message>
        <source>Fail unless the final status is this (200, 2xx)</source>
        <extracomment>command line help</extracomment>
        <translation>Scheitern, wenn der Endstatus nicht dieser ist (200, 2xx)</translation>
    </message>
    <message>
        <source>Fail unless the last answer has this header</source>
        <extracomment>command line help</extracomment>
        <translation>Scheitern, wenn der letzten Antwort dieser Header fehlt</translation>
    </message>
    <message>
        <source>Fail unless redirects end at this URL</source>
        <extracomment>command line help</extracomment>
        <translation>Scheitern, wenn Weiterleitungen nicht bei dieser URL enden</translation>
    </message>
    <message>
        <source>search --lines takes no text and no --json.</source>
        <extracomment>search is a command, --lines and --json are options</extracomment>
        <translation>search --lines nimmt weder Text noch --json.</translation>
    </message>
    <message>
        <source>Print a line for each line of a file: its code</source>
        <extracomment>command line help</extracomment>
        <translation>Je Zeile einer Datei eine Zeile ausgeben: ihren Code</translation>
    </message>
    <message>
        <source>--lines takes a file, or - for standard input.</source>
        <extracomment>--lines is an option</extracomment>
        <translation>--lines braucht eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>count takes one file, or - for standard input.</source>
        <extracomment>count is a command</extracomment>
        <translation>count braucht genau eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 has no line with a status code.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 enthält keine Zeile mit einem Statuscode.</translation>
    </message>
    <message>
        <source>Count the codes in the lines of a log</source>
        <extracomment>command line help</extracomment>
        <translation>Die Codes in den Zeilen eines Logs zählen</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>Cancelled: %1 checked.</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>Abgebrochen: %1 geprüft.</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>the products that send a code, with what they mean by it</extracomment>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <extracomment>%1: what to set in a product</extracomment>
        <translation>Einstellung: %1</translation>
    </message>
    <message>
        <source>--snippet needs --as ECOSYSTEM.</source>
        <extracomment>usage error</extracomment>
        <translation>--snippet braucht --as ÖKOSYSTEM.</translation>
    </message>
    <message>
        <source>There is no ready code for %1.</source>
        <extracomment>%1: an ecosystem</extracomment>
        <translation>Für %1 gibt es keinen fertigen Code.</translation>
    </message>
    <message>
        <source>With --as, print code that answers with it</source>
        <extracomment>command line help</extracomment>
        <translation>Mit --as Code ausgeben, der damit antwortet</translation>
    </message>
    <message>
        <source>--deep takes one URL, and GET.</source>
        <extracomment>usage error</extracomment>
        <translation>--deep braucht genau eine URL und GET.</translation>
    </message>
    <message>
        <source>Read the content, too</source>
        <extracomment>command line help</extracomment>
        <translation>Auch den Inhalt lesen</translation>
    </message>
    <message>
        <source>Send cookies back along redirects</source>
        <extracomment>command line help</extracomment>
        <translation>Cookies bei Weiterleitungen zurücksenden</translation>
    </message>
    <message>
        <source>Ask the server some questions more</source>
        <extracomment>command line help</extracomment>
        <translation>Dem Server einige weitere Fragen stellen</translation>
    </message>
    <message>
        <source>Requests to come: %1</source>
        <extracomment>a number of requests that a deep check sends after the plain one</extracomment>
        <translation>Weitere Anfragen: %1</translation>
    </message>
    <message>
        <source>Leave out remarks that are only advice</source>
        <extracomment>command line help</extracomment>
        <translation>Anmerkungen weglassen, die nur ein Rat sind</translation>
    </message>
    <message>
        <source>Show colors and links</source>
        <extracomment>command line help</extracomment>
        <translation>Farben und Links zeigen</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <extracomment>%1 is a list of products; those before it are shown in full</extracomment>
        <translation>Außerdem: %1</translation>
    </message>
    <message>
        <source>Constants</source>
        <extracomment>what languages and frameworks call a status code</extracomment>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>what is to be seen in the picture of a status code</extracomment>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>other phrases that products send with a status code</extracomment>
        <translation>Auch gesendet als</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>what these do with a status code</extracomment>
        <translation>Browser, Caches und Suchmaschinen</translation>
    </message>
    <message>
        <source>Read more on the web</source>
        <extracomment>guides on a status code, on pages of others</extracomment>
        <translation>Mehr dazu im Web</translation>
    </message>
    <message>
        <source>Draw the cat between the lines</source>
        <extracomment>command line help</extracomment>
        <translation>Die Katze zwischen die Zeilen zeichnen</translation>
    </message>
    <message>
        <source>choose takes no &quot;%1&quot;.</source>
        <extracomment>choose is a command; %1: what was typed</extracomment>
        <translation>choose nimmt kein „%1“.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>an answer to a question</extracomment>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>%1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>Nach Styleguide entschieden: %1</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>above codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>Knapp daneben</translation>
    </message>
    <message>
        <source>Nearest codes</source>
        <extracomment>above the codes that may be right</extracomment>
        <translation>Nächstliegende Codes</translation>
    </message>
    <message>
        <source>Type a number from 0 to %1, or b to go back.</source>
        <extracomment>%1: the largest number that can be typed</extracomment>
        <translation>Tippe eine Zahl von 0 bis %1 oder b für zurück.</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>Den Stil „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Ask about a situation and tell the code to send</source>
        <extracomment>command line help</extracomment>
        <translation>Die Situation erfragen und den passenden Code nennen</translation>
    </message>
    <message>
        <source>Decide what is disputed by these rules</source>
        <extracomment>command line help</extracomment>
        <translation>Strittiges nach diesen Regeln entscheiden</translation>
    </message>
    <message>
        <source>Print all questions as JSON</source>
        <extracomment>command line help</extracomment>
        <translation>Alle Fragen als JSON ausgeben</translation>
    </message>
    <message>
        <source>compare takes two to five codes: statuscat compare 401 403</source>
        <extracomment>compare is a command</extracomment>
        <translation>compare braucht zwei bis fünf Codes: statuscat compare 401 403</translation>
    </message>
    <message>
        <source>Print two to five codes side by side</source>
        <extracomment>command line help</extracomment>
        <translation>Zwei bis fünf Codes nebeneinander ausgeben</translation>
    </message>
    <message>
        <source>Print a Markdown table</source>
        <extracomment>command line help</extracomment>
        <translation>Eine Markdown-Tabelle ausgeben</translation>
    </message>
    <message>
        <source>respond takes options only; what is answered is in the URL: /404</source>
        <extracomment>respond is a command</extracomment>
        <translation>respond nimmt nur Optionen; was geantwortet wird, steht in der URL: /404</translation>
    </message>
    <message>
        <source>--certificate and --key belong together.</source>
        <extracomment>usage error</extracomment>
        <translation>--certificate und --key gehören zusammen.</translation>
    </message>
    <message>
        <source>--host takes an address of this computer, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>--host nimmt eine Adresse dieses Rechners, nicht „%1“.</translation>
    </message>
    <message>
        <source>--certificate and --key take PEM files.</source>
        <extracomment>the files of a server&apos;s certificate and its key</extracomment>
        <translation>--certificate und --key brauchen PEM-Dateien.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; --port 0 finds a free one.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Port %1 ist von einem anderen Programm belegt; --port 0 findet einen freien.</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>Anfragen können nicht angenommen werden: %1</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can use it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>Jeder Rechner, der diesen erreicht, kann den Server benutzen.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>Nur Programme auf diesem Rechner erreichen den Server.</translation>
    </message>
    <message>
        <source>Answer requests with any code, on this computer</source>
        <extracomment>command line help</extracomment>
        <translation>Auf diesem Rechner Anfragen mit beliebigen Codes beantworten</translation>
    </message>
    <message>
        <source>Listen on that port</source>
        <extracomment>command line help</extracomment>
        <translation>Auf diesem Port lauschen</translation>
    </message>
    <message>
        <source>Listen on that address of this computer</source>
        <extracomment>command line help</extracomment>
        <translation>Auf dieser Adresse des Rechners lauschen</translation>
    </message>
    <message>
        <source>Print a line for each request</source>
        <extracomment>command line help</extracomment>
        <translation>Für jede Anfrage eine Zeile ausgeben</translation>
    </message>
    <message>
        <source>End after so many requests</source>
        <extracomment>command line help</extracomment>
        <translation>Nach so vielen Anfragen beenden</translation>
    </message>
    <message>
        <source>Answer paths as a JSON file says</source>
        <extracomment>command line help</extracomment>
        <translation>Pfade so beantworten, wie es eine JSON-Datei vorgibt</translation>
    </message>
    <message>
        <source>Speak TLS with that certificate</source>
        <extracomment>command line help</extracomment>
        <translation>TLS mit diesem Zertifikat sprechen</translation>
    </message>
    <message>
        <source>The key of the certificate</source>
        <extracomment>command line help</extracomment>
        <translation>Der Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>header fields that an answer must have</extracomment>
        <translation>Nötige Header</translation>
    </message>
    <message>
        <source>poster takes a file: statuscat poster codes.pdf</source>
        <extracomment>poster is a command</extracomment>
        <translation>poster braucht eine Datei: statuscat poster codes.pdf</translation>
    </message>
    <message>
        <source>The poster&apos;s file must end in .pdf, .svg or .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Die Datei des Posters muss auf .pdf, .svg oder .png enden, anders als „%1“.</translation>
    </message>
    <message>
        <source>Either --class or --common, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>Entweder --class oder --common, nicht beides.</translation>
    </message>
    <message>
        <source>Save a poster of the codes as .pdf, .svg or .png</source>
        <extracomment>command line help</extracomment>
        <translation>Ein Poster der Codes als .pdf, .svg oder .png speichern</translation>
    </message>
    <message>
        <source>Only the codes of that class</source>
        <extracomment>command line help</extracomment>
        <translation>Nur die Codes dieser Klasse</translation>
    </message>
    <message>
        <source>Only the codes that most people meet, for a cheat sheet</source>
        <extracomment>command line help</extracomment>
        <translation>Nur die Codes, die den meisten begegnen, als Spickzettel</translation>
    </message>
    <message>
        <source>Without the numbers that are not in the registry</source>
        <extracomment>command line help</extracomment>
        <translation>Ohne die Nummern, die nicht im Register stehen</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>command line help</extracomment>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Light, if not given, or dark</source>
        <extracomment>command line help</extracomment>
        <translation>Hell, wenn nicht angegeben, oder dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the log are dropped, which nobody read.</source>
        <extracomment>%n: how many; the log of requests goes to another program</extracomment>
        <translation>
            <numerusform>%n Zeile des Logs wurde verworfen, weil niemand sie gelesen hat.</numerusform>
            <numerusform>%n Zeilen des Logs wurden verworfen, weil niemand sie gelesen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log ends: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>Das Log endet: %1</translation>
    </message>
</context>
<context>
    <name>core::Constant</name>
    <message>
        <source>alias</source>
        <extracomment>kind of a constant</extracomment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>deprecated</source>
        <extracomment>kind of a constant</extracomment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not released yet</source>
        <extracomment>kind of a constant</extracomment>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>marks the class</source>
        <extracomment>kind of a constant</extracomment>
        <translation>steht für die Klasse</translation>
    </message>
</context>
<context>
    <name>core::CopyFormat</name>
    <message>
        <source>Code</source>
        <extracomment>copy format: 404</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code and phrase</source>
        <extracomment>copy format: 404 Not Found</extracomment>
        <translation>Code und Phrase</translation>
    </message>
    <message>
        <source>Status line</source>
        <extracomment>copy format: HTTP/1.1 404 Not Found</extracomment>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>Constant</source>
        <extracomment>copy format: http.StatusNotFound</extracomment>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <extracomment>copy format</extracomment>
        <translation>Markdown-Link</translation>
    </message>
    <message>
        <source>HTML link</source>
        <extracomment>copy format</extracomment>
        <translation>HTML-Link</translation>
    </message>
    <message>
        <source>Reference address</source>
        <extracomment>copy format: URL of the specification</extracomment>
        <translation>Adresse der Referenz</translation>
    </message>
    <message>
        <source>Example response</source>
        <extracomment>copy format: raw HTTP response</extracomment>
        <translation>Beispielantwort</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>copy format</extracomment>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>copy format</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Code snippet</source>
        <extracomment>copy format: code that answers with the status code</extracomment>
        <translation>Codeschnipsel</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <extracomment>what this language is called by those who speak it</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Informational</source>
        <extracomment>class of status codes</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>class of status codes</extracomment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Redirection</source>
        <extracomment>class of status codes</extracomment>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Client error</source>
        <extracomment>class of status codes</extracomment>
        <translation>Clientfehler</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>class of status codes</extracomment>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <extracomment>numbers below 100 or above 599</extracomment>
        <translation>Außerhalb der Klassen</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Befristet registriert</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Reserviert, unbenutzt</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Herstellercode</translation>
    </message>
    <message>
        <source>Informal</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Inoffiziell</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <extracomment>@title:column</extracomment>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>@title:group of codes</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>read aloud: code, phrase, class</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>read aloud: code, phrase, class, standing</extracomment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>Mentioned in the text</source>
        <extracomment>@title:group of codes of which only a description speaks of what is looked for</extracomment>
        <translation>Im Text erwähnt</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>@title:group of things to do with what was found, such as “Check https://…”</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>core::Wording</name>
    <message>
        <source>described</source>
        <extracomment>level of a header: no requirement word is used</extracomment>
        <translation>beschrieben</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>where a header stands</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>response</source>
        <extracomment>where a header stands</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>Die Ursache liegt bei dir.</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>Die Ursache liegt beim Server.</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>Die Ursache liegt dazwischen: bei einem Proxy, Load Balancer, CDN oder im Netzwerk.</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>Die Ursache kann auf beiden Seiten liegen.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence; only the full stop of the language is to be translated</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Nicht wiederholen</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Später wiederholen</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Nur geändert wiederholen</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <extracomment>@title instead of a reason phrase</extracomment>
        <translation>Nicht vergeben</translation>
    </message>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <extracomment>about a number; RFC 9110, section 15</extracomment>
        <translation>%1 liegt außerhalb von 100 bis 599 und ist deshalb kein gültiger HTTP-Statuscode. Ein Client soll ihn wie einen Serverfehler behandeln.</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <extracomment>about a number; %2 is a code such as 400; RFC 9110, section 15</extracomment>
        <translation>%1 ist nicht vergeben. Ein Client behandelt den Code wie %2, den ersten seiner Klasse.</translation>
    </message>
    <message>
        <source>Registered as (Unused)</source>
        <extracomment>standing of a status code whose title is not the registered phrase; (Unused) stands so in the registry</extracomment>
        <translation>Als (Unused) registriert</translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <extracomment>products that use a status code</extracomment>
        <translation>
            <numerusform>%n Hersteller</numerusform>
            <numerusform>%n Hersteller</numerusform>
        </translation>
    </message>
    <message>
        <source>No official phrase</source>
        <extracomment>the title of a status code is our own</extracomment>
        <translation>Keine offizielle Phrase</translation>
    </message>
    <message>
        <source>Never stored by caches</source>
        <extracomment>tag: no cache may store it</extracomment>
        <translation>Von Caches nie gespeichert</translation>
    </message>
    <message>
        <source>Updates a stored answer</source>
        <extracomment>tag: a cache takes it to bring up to date what it has stored</extracomment>
        <translation>Aktualisiert eine gespeicherte Antwort</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <extracomment>tag: caches may keep it without being told to</extracomment>
        <translation>Cachefähig</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <extracomment>tag: caches keep it only if told</extracomment>
        <translation>Standardmäßig nicht cachefähig</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>the cause of a status code is the client</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>the cause of a status code is the server</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>the cause of a status code is between client and server</extracomment>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Either side</source>
        <extracomment>the cause of a status code is client or server</extracomment>
        <translation>Eine der beiden Seiten</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>instead of the cause of a status code</extracomment>
        <translation>Nichts ist falsch</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>no specification tells it</extracomment>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>@title:group followed by a list; nothing is wrong</extracomment>
        <translation>Wie es dazu kommt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>whether caches may keep it</extracomment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Allowed by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>Standardmäßig erlaubt</translation>
    </message>
    <message>
        <source>Not by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>Nicht standardmäßig</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>May become GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Kann GET werden</translation>
    </message>
    <message>
        <source>Becomes GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Wird GET</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>After a wait</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>Nach einer Pause</translation>
    </message>
    <message>
        <source>Only changed</source>
        <extracomment>whether to repeat the request: only if it is changed</extracomment>
        <translation>Nur geändert</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <extracomment>@title:group followed by a list; whose side it is stands elsewhere</extracomment>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
</context>
<context>
    <name>guide::Comparison</name>
    <message>
        <source>%1 side by side</source>
        <extracomment>@title %1: codes, such as &quot;401, 404 and 503&quot;</extracomment>
        <translation>%1 nebeneinander</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no header field</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>@label who caused a code</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@label when sending a code is right</extracomment>
        <translation>Verwenden, wenn</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@label when sending a code is wrong</extracomment>
        <translation>Nicht, wenn</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to send the request again</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep the answer</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Method on redirect</source>
        <extracomment>@label what a redirect makes of POST</extracomment>
        <translation>Methode bei Weiterleitung</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>@label header fields that must come</extracomment>
        <translation>Nötige Header</translation>
    </message>
    <message>
        <source>Recommended headers</source>
        <extracomment>@label header fields that should come</extracomment>
        <translation>Empfohlene Header</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@label what to do on receiving a code</extracomment>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@label</extracomment>
        <translation>Browser, Caches und Suchmaschinen</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@label products that send a code</extracomment>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1: programming language or framework</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>If your answer is</source>
        <extracomment>@label above the answers to a question, one for each code</extracomment>
        <translation>Wenn deine Antwort lautet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>one thing that codes have in common: %1: &quot;Retry&quot;, %2: &quot;No&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same for all: %1</source>
        <extracomment>%1: list of what is the same for all codes that are compared</extracomment>
        <translation>Bei allen gleich: %1</translation>
    </message>
    <message>
        <source>%1: `%2`. %3</source>
        <extracomment>a place to look at: %1: product, %2: message in its log, %3: setting, a sentence</extracomment>
        <translation>%1: `%2`. %3</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>@label what a code says, in a few words</extracomment>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <extracomment>@label which log, which setting</extracomment>
        <translation>Wo du zuerst nachsiehst</translation>
    </message>
    <message>
        <source>The typical mistake</source>
        <extracomment>@label what people get wrong about a code</extracomment>
        <translation>Der typische Fehler</translation>
    </message>
    <message>
        <source>Who disagrees: %1</source>
        <extracomment>@label who sends which code in a disputed case; %1: question</extracomment>
        <translation>Umstritten: %1</translation>
    </message>
</context>
<context>
    <name>learn::Question</name>
    <message>
        <source>Which code does the picture show?</source>
        <extracomment>@title a question</extracomment>
        <translation>Welchen Code zeigt das Bild?</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <extracomment>@title a question; %1: a code</extracomment>
        <translation>Was bedeutet %1?</translation>
    </message>
    <message>
        <source>Which code says so?</source>
        <extracomment>@title a question</extracomment>
        <translation>Welcher Code sagt das?</translation>
    </message>
    <message>
        <source>Is it worth sending the request again?</source>
        <extracomment>@title a question</extracomment>
        <translation>Lohnt es sich, die Anfrage noch einmal zu senden?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <extracomment>@title a question about a message that came or stands in a log</extracomment>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>%1 says this. What is it, and what helps?</source>
        <extracomment>@title a question about a message; %1: a product</extracomment>
        <translation>%1 meldet das. Was ist es, und was hilft?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to show a window on; statuscat --help lists what works without one.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>Es gibt keinen Bildschirm für ein Fenster; statuscat --help zeigt, was ohne geht.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <extracomment>%1 is what Qt says</extracomment>
        <translation>Es gibt keine Anzeige für ein Fenster: %1</translation>
    </message>
    <message>
        <source>There is no display to show a window on; the terminal shows the code.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>Es gibt keinen Bildschirm für ein Fenster; das Terminal zeigt den Code.</translation>
    </message>
</context>
<context>
    <name>net::AnsweredHop</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Das ist eine Zwischenantwort; die endgültige kam nicht</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <extracomment>remark about an answer; %1 is a list of status codes with their phrases</extracomment>
        <translation>Vor dieser Antwort kamen Zwischenantworten: %1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <extracomment>remark about an answer; %1 is a number</extracomment>
        <translation>Zeilen im Header-Abschnitt, die keine Header sind: %1</translation>
    </message>
    <message>
        <source>A status code has three digits; this one is %1.</source>
        <extracomment>remark about an answer; %1 are the digits that came</extracomment>
        <translation>Ein Statuscode hat drei Ziffern; dieser lautet %1.</translation>
    </message>
    <message>
        <source>No space may stand between a field&apos;s name and the colon: parsers disagree on what it means.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Zwischen dem Namen eines Headers und dem Doppelpunkt darf kein Leerzeichen stehen: Parser sind sich uneinig, was es bedeutet.</translation>
    </message>
    <message>
        <source>A field must not go on in the next line; this old form is read as a blank.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Ein Header darf nicht in der nächsten Zeile weitergehen; diese alte Form wird als Leerzeichen gelesen.</translation>
    </message>
    <message>
        <source>A header section must not hold the octet NUL.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Ein Header-Abschnitt darf das Oktett NUL nicht enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n header fields left out: too many</source>
        <extracomment>remark about an answer</extracomment>
        <translation>
            <numerusform>%n Header ausgelassen: zu viele</numerusform>
            <numerusform>%n Header ausgelassen: zu viele</numerusform>
        </translation>
    </message>
    <message>
        <source>The status line says HTTP/%1; the answer was read as HTTP/1.1</source>
        <extracomment>remark about an answer; %1 is a version of HTTP, &quot;9.9&quot;</extracomment>
        <translation>Die Statuszeile nennt HTTP/%1; die Antwort wurde als HTTP/1.1 gelesen</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <extracomment>@info accessible text of an empty cell</extracomment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>@title:column</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@title:column the final status code</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>@title:column</extracomment>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>@title:column how many requests it took</extracomment>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>@title:column</extracomment>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <extracomment>remark on an answer</extracomment>
        <translation>
            <numerusform>%n Header ausgelassen: zu lang</numerusform>
            <numerusform>%n Header ausgelassen: zu lang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>Das ist keine http- oder https-URL</translation>
    </message>
    <message>
        <source>This is no method</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>Das ist keine Methode</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <extracomment>error: a request cannot be sent; %1 is what was given as the name of a header</extracomment>
        <translation>%1 kann kein Header-Name sein</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>Der Wert von %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>%1 setzt Statuscat selbst</translation>
    </message>
</context>
<context>
    <name>net::ContentRemarks</name>
    <message>
        <source>The content ended before its length or its last chunk</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Der Inhalt endete vor der angegebenen Länge oder vor dem letzten Chunk</translation>
    </message>
    <message>
        <source>The chunks of the content are broken</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Die Chunks des Inhalts sind fehlerhaft</translation>
    </message>
    <message>
        <source>The page sends browsers on by itself (%1); a check does not follow it</source>
        <extracomment>remark about an answer; %1 is what the page says, &quot;0; url=/new&quot;</extracomment>
        <translation>Die Seite leitet Browser selbst weiter (%1); eine Prüfung folgt dem nicht</translation>
    </message>
    <message>
        <source>The content has the coding %1, which a check cannot read</source>
        <extracomment>remark about an answer; %1 is a coding such as compress</extracomment>
        <translation>Der Inhalt hat die Codierung %1, die eine Prüfung nicht lesen kann</translation>
    </message>
    <message>
        <source>Content-Encoding says deflate, but the content lacks the zlib format that belongs around it</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Content-Encoding nennt deflate, aber dem Inhalt fehlt das zlib-Format, das ihn umgeben muss</translation>
    </message>
    <message>
        <source>Content-Encoding says %1, but the content is not</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>Content-Encoding nennt %1, aber der Inhalt ist es nicht</translation>
    </message>
    <message>
        <source>The content ended before its coding %1 did</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>Der Inhalt endete vor seiner Codierung %1</translation>
    </message>
    <message>
        <source>The content is coded as %1, but Content-Encoding is missing</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>Der Inhalt ist als %1 codiert, aber Content-Encoding fehlt</translation>
    </message>
    <message>
        <source>The content is longer than Content-Length says</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Der Inhalt ist länger, als Content-Length angibt</translation>
    </message>
</context>
<context>
    <name>net::CurlInput</name>
    <message>
        <source>A check cannot do what curl does with --%1</source>
        <extracomment>error: a pasted curl command cannot be checked; %1 is an option</extracomment>
        <translation>Was curl mit --%1 macht, kann eine Prüfung nicht</translation>
    </message>
    <message>
        <source>A check cannot send the file that the curl command names</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>Eine Prüfung kann die Datei nicht senden, die der curl-Befehl nennt</translation>
    </message>
    <message>
        <source>The curl command names no URL</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>Der curl-Befehl nennt keine URL</translation>
    </message>
    <message>
        <source>A quote of the curl command is not closed</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>Ein Anführungszeichen im curl-Befehl wird nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>net::DeepCheck</name>
    <message>
        <source>without %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers that it lacks
----------
why an answer may be right; %1 is the name of a header</extracomment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>sent again, though it is the same</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>erneut gesendet, obwohl unverändert</translation>
    </message>
    <message>
        <source>it may have changed meanwhile</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>inzwischen vielleicht geändert</translation>
    </message>
    <message>
        <source>Content-Range is not bytes 0-0</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>Content-Range ist nicht bytes 0-0</translation>
    </message>
    <message>
        <source>Accept-Ranges promises ranges</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>Accept-Ranges verspricht Bereiche</translation>
    </message>
    <message>
        <source>GET has %1</source>
        <extracomment>why an answer is wrong; %1 is a status code</extracomment>
        <translation>GET bekommt %1</translation>
    </message>
    <message>
        <source>other than for GET: %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers</extracomment>
        <translation>anders als bei GET: %1</translation>
    </message>
    <message>
        <source>a page that is not there seems to be (“soft 404”)</source>
        <extracomment>why an answer is wrong: the page says that it is not there, the status does not</extracomment>
        <translation>eine Seite, die es nicht gibt, scheint es zu geben („Soft 404“)</translation>
    </message>
    <message>
        <source>a page that is not there leads elsewhere</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>eine Seite, die es nicht gibt, führt woandershin</translation>
    </message>
    <message>
        <source>for a time only</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>nur vorübergehend</translation>
    </message>
    <message>
        <source>answered without encryption</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>unverschlüsselt beantwortet</translation>
    </message>
    <message>
        <source>both answer</source>
        <extracomment>why an answer may be right: two URLs have the same content</extracomment>
        <translation>beide antworten</translation>
    </message>
    <message>
        <source>Transfer-Encoding, which HTTP/1.0 does not know</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>Transfer-Encoding, das HTTP/1.0 nicht kennt</translation>
    </message>
    <message>
        <source>206 with Content-Range, or all of it</source>
        <extracomment>what should come for a request of a range</extracomment>
        <translation>206 mit Content-Range oder alles</translation>
    </message>
    <message>
        <source>the status and headers of GET</source>
        <extracomment>what should come for HEAD</extracomment>
        <translation>Status und Header wie bei GET</translation>
    </message>
    <message>
        <source>if it is another form, %1</source>
        <extracomment>what should come for a request of another form; %1 is a header</extracomment>
        <translation>%1, falls es eine andere Form ist</translation>
    </message>
    <message>
        <source>Allow, with 2xx or 405</source>
        <extracomment>what should come for OPTIONS</extracomment>
        <translation>Allow, mit 2xx oder 405</translation>
    </message>
    <message>
        <source>GET over HTTP/1.0, without Host</source>
        <extracomment>a request of a deep check</extracomment>
        <translation>GET über HTTP/1.0, ohne Host</translation>
    </message>
    <message>
        <source>an answer that HTTP/1.0 knows</source>
        <extracomment>what should come for a request over HTTP/1.0</extracomment>
        <translation>eine Antwort, die HTTP/1.0 kennt</translation>
    </message>
    <message>
        <source>301 or 308 to https</source>
        <extracomment>what should come for http://…</extracomment>
        <translation>301 oder 308 zu https</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <extracomment>what should come for www.example.com where example.com was asked, or the other way</extracomment>
        <translation>eine Weiterleitung zu %1</translation>
    </message>
    <message>
        <source>a redirect to %1, or 404</source>
        <extracomment>what should come for a URL with another slash at its end</extracomment>
        <translation>eine Weiterleitung zu %1 oder 404</translation>
    </message>
    <message>
        <source>304 with the headers that caches need</source>
        <extracomment>what should come for a conditional request</extracomment>
        <translation>304 mit den Headern, die Caches brauchen</translation>
    </message>
</context>
<context>
    <name>net::DeepReport</name>
    <message>
        <source>right</source>
        <extracomment>verdict on an answer: as it should be</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>verdict on an answer: not as it should be</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>verdict on an answer: it may be meant so</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <extracomment>%1: what should have come</extracomment>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>got: %1</source>
        <extracomment>%1: what came</extracomment>
        <translation>bekommen: %1</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <extracomment>in place of what failed</extracomment>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <extracomment>%1: what differs; %2: its value now; %3: its value before</extracomment>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an empty value</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an answer</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>of an answer</extracomment>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <extracomment>of an answer</extracomment>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>Final status</source>
        <extracomment>of a chain of answers</extracomment>
        <translation>Endstatus</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>of a check</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>number of answers in a chain</extracomment>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <extracomment>%1: its number; %2: what differs</extracomment>
        <translation>Station %1: %2</translation>
    </message>
</context>
<context>
    <name>net::Expectation</name>
    <message>
        <source>expected %1, got %2</source>
        <extracomment>a test of a server; %1 is a status, header or URL; %2 is what came in its place</extracomment>
        <translation>erwartet: %1, bekommen: %2</translation>
    </message>
    <message>
        <source>no such header</source>
        <extracomment>a test of a server: the header did not come</extracomment>
        <translation>kein solcher Header</translation>
    </message>
    <message>
        <source>an answer at the end of the chain</source>
        <extracomment>a test of a server expected this</extracomment>
        <translation>eine Antwort am Ende der Kette</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a test of a server: no answer came</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the last two status codes of a list of which one should have come</extracomment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 spricht auf Port %2 kein TLS</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Versuche dieselbe URL mit http oder den Port, der https bedient.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of the TLS library</extracomment>
        <translation>Keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vielleicht haben Server und Client keine gemeinsame TLS-Version oder Cipher-Suite, oder der Server verlangt ein Client-Zertifikat. Versucht wird nur TLS 1.2 und neuer.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>Der Name %1 ist unbekannt</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Suche nach einem Tippfehler; ein neuer Name braucht manchmal Zeit, bis er überall bekannt ist; prüfe, ob du online bist.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>Der Name %1 ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Der Nameserver hat nicht richtig geantwortet: Prüfe, ob du online bist, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Die Weiterleitung führt von einer öffentlichen Adresse zu %1, einem nicht öffentlichen Ziel</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Ihr wurde nicht gefolgt, denn so könnten Fremde dich Anfragen in dein eigenes Netz senden lassen. Wenn du ihr vertraust, erlaube private Ziele.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Der Proxy auf dem Weg zu %1 verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Trage Benutzername und Passwort des Proxys in den Systemeinstellungen ein, oder mach für diesen Host eine Ausnahme.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 lehnt Verbindungen auf Port %2 ab</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Dort lauscht nichts, oder eine Firewall lehnt ab: Prüfe den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Keine Route zu %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Prüfe das Netzwerk, bei einer IPv6-Adresse auch, ob es IPv6 kann.</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>Der Proxy stellt keine Verbindung zu %1 her: %2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Prüfe den Proxy in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Der Besitzer muss es erneuern; prüfe auch, ob die Uhr dieses Rechners richtig geht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Das Zertifikat von %1 ist selbstsigniert</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>So eines kann jeder ausstellen. Gehört der Server dir, lass es von einer Zertifizierungsstelle signieren oder nimm es in die vertrauenswürdigen Zertifikate des Systems auf.</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Das gesendete Zertifikat gilt nicht für %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vielleicht hat ein anderer Server geantwortet, oder dem Zertifikat fehlt dieser Name.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Dem Aussteller des Zertifikats von %1 wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vielleicht sendet der Server seine Zwischenzertifikate nicht, oder seine Zertifizierungsstelle ist privat: Dann nimm sie in die vertrauenswürdigen Zertifikate des Systems auf.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Das Zertifikat von %1 ist ungültig</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>Der Name %1 ließ sich nicht innerhalb von %2 s auflösen</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 hat innerhalb von %2 s keine Verbindung angenommen</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 hat den TLS-Handshake nicht innerhalb von %2 s beendet</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 hat die Anfrage angenommen und nicht innerhalb von %2 s geantwortet</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 begann zu antworten, aber nicht einmal der Header-Abschnitt kam innerhalb von %2 s an</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Prüfe das Netzwerk und Firewalls auf dem Weg; vielleicht ist der Host ausgefallen.</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vielleicht ist der Server überlastet: Versuche es erneut oder gib ihm mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 hat die Verbindung sofort geschlossen</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 hat die Verbindung während des TLS-Handshakes geschlossen</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 hat die Verbindung mitten im Header-Abschnitt geschlossen</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vielleicht ist das Serverprogramm abgestürzt, oder der Port will https: Versuche es damit und sieh im Log des Servers nach.</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vielleicht ist das Serverprogramm abgestürzt, oder etwas auf dem Weg hat die Verbindung getrennt: Sieh im Log des Servers nach.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 spricht auf Port %2 TLS, gefragt wurde aber über einfaches http</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Versuche dieselbe URL mit https.</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Der Header-Abschnitt von %1 ist größer, als eine Prüfung liest</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Auch Browser lesen eine solche Antwort nicht: Suche nach Cookies oder anderen Headern, die wachsen.</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Die Antwort von %1 verstößt gegen die Regeln von HTTP/2</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Der Fehler liegt beim Server oder bei einem Proxy davor.</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>Was %1 auf Port %2 antwortet, ist kein HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vielleicht lauscht dort ein ganz anderer Server: Prüfe den Port.</translation>
    </message>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <extracomment>advice: a redirect cannot be followed</extracomment>
        <translation>In Location muss der Server eine http- oder https-URL oder einen Pfad nennen.</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <extracomment>failure of a check</extracomment>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>Die Weiterleitung führt zu etwas, das keine URL ist</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <extracomment>failure: a redirect cannot be followed; %1 is a scheme such as file</extracomment>
        <translation>Die Weiterleitung führt zu einer %1:-URL, und der wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>Die Weiterleitung führt zu einer URL ohne Host</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <extracomment>failure of a check; %1 is a URL</extracomment>
        <translation>Die Weiterleitungen drehen sich im Kreis: %1 wurde schon gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <extracomment>failure of a check</extracomment>
        <translation>
            <numerusform>Nach %n Weiterleitung abgebrochen; sie führte zu einer weiteren</numerusform>
            <numerusform>Nach %n Weiterleitungen abgebrochen; sie führten zu einer weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain may have no end. Browsers give up after 20.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Die Kette hat vielleicht kein Ende. Browser geben nach 20 auf.</translation>
    </message>
    <message>
        <source>No time was left to ask %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Es blieb keine Zeit mehr, %1 zu fragen</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Das Zertifikat von %1 ist zu schwach, um ihm zu vertrauen</translation>
    </message>
    <message>
        <source>Its owner needs a new one: with an RSA key of 2048 bits or more and a signature by SHA-256 or better.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Der Besitzer braucht ein neues: mit einem RSA-Schlüssel ab 2048 Bit und einer Signatur mit SHA-256 oder besser.</translation>
    </message>
    <message>
        <source>%1 answers without a status code</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 antwortet ohne Statuscode</translation>
    </message>
    <message>
        <source>A status code is a number from 100 to 599: the server program or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Ein Statuscode ist eine Zahl von 100 bis 599: Der Fehler liegt beim Serverprogramm oder bei einem Proxy davor.</translation>
    </message>
    <message>
        <source>%1 gave up the request with an error of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 hat die Anfrage mit einem HTTP/2-Fehler abgebrochen</translation>
    </message>
    <message>
        <source>Try again; the name of the error says whether the server was busy or took offence at the request.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Versuche es erneut; der Name des Fehlers verrät, ob der Server überlastet war oder sich an der Anfrage gestört hat.</translation>
    </message>
    <message>
        <source>The redirect leads to port 0, where no server can be</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>Die Weiterleitung führt zu Port 0, wo kein Server sein kann</translation>
    </message>
    <message>
        <source>The redirect leads to a URL of more than 16 kB</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>Die Weiterleitung führt zu einer URL von mehr als 16 kB</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check sends back only if it is told; or two rules, such as http to https and back, send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vielleicht wartet der Server auf ein Cookie, das eine Prüfung nur auf Wunsch zurücksendet, oder zwei Regeln, etwa von http zu https und zurück, schicken sich die Anfragen gegenseitig zu.</translation>
    </message>
    <message>
        <source>Cookies were sent back. Two rules, such as http to https and back, may send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Cookies wurden zurückgesendet. Vielleicht schicken sich zwei Regeln, etwa von http zu https und zurück, die Anfragen gegenseitig zu.</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>No answer</source>
        <extracomment>in place of a status</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <extracomment>%1 is the time to look up a name</extracomment>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <extracomment>%1 is the time until the answer began</extracomment>
        <translation>erstes Byte %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>level of a remark: ours, no specification&apos;s</extracomment>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>level of a remark: judges nothing</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Date %1 ahead</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>Date geht %1 vor</translation>
    </message>
    <message>
        <source>Date %1 behind</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>Date geht %1 nach</translation>
    </message>
    <message>
        <source>Certificate for %1 by %2, %3 to %4</source>
        <extracomment>fact about a server; %1: names that a certificate is for; %2: who issued it; %3, %4: dates</extracomment>
        <translation>Zertifikat für %1 von %2, %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>fact about a server&apos;s certificate; %1 is &quot;Certificate for …&quot;</extracomment>
        <translation>
            <numerusform>%1, noch %n Tag</numerusform>
            <numerusform>%1, noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::Pasted</name>
    <message>
        <source>The request has no line Host</source>
        <extracomment>error: a pasted request cannot be checked</extracomment>
        <translation>Der Anfrage fehlt die Zeile Host</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <extracomment>remark about a redirect; %1 is a status code, %2 a method such as POST</extracomment>
        <translation>Nach %1 wird aus %2 ein GET, und der Inhalt entfällt</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <extracomment>remark about a redirect; %1 is a list of header names</extracomment>
        <translation>Anderer Ursprung, nicht mitgesendet: %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>Führt von https zu http: Ab hier ist nichts verschlüsselt</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>Das Ziel enthält Benutzername oder Passwort; sie werden weder gezeigt noch gesendet</translation>
    </message>
    <message>
        <source>A \ in the target is followed as /, as browsers do: it can lead to another host than it seems</source>
        <extracomment>remark about a redirect; \ is the character</extracomment>
        <translation>Ein \ im Ziel wird wie in Browsern als / behandelt: Es kann zu einem anderen Host führen, als es scheint</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Ein %1 muss %2 haben; hier fehlt es.</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Ein %1 soll %2 haben; hier fehlt es.</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Ein %1 darf %2 haben; hier fehlt es.</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Ein %1 darf %2 nicht haben; dieses hat es.</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Ein %1 soll %2 nicht haben; dieses hat es.</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>(the whole check may take %1 s)</source>
        <extracomment>failure of a check; comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>(die ganze Prüfung darf %1 s dauern)</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>Eine URL mit Benutzername oder Passwort wird nicht gesendet: Lass weg, was vor dem @ steht</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>Es wurde keine URL angegeben</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <extracomment>error: what was typed is no URL; %1 is a number of characters</extracomment>
        <translation>Die URL ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <extracomment>error: what was typed is no URL to check; %1 is a scheme such as ftp</extracomment>
        <translation>Nur http und https lassen sich prüfen, nicht %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>Nach %1: kommen zwei Schrägstriche und ein Host</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>Die URL nennt keinen Host</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>Das ist keine URL: Host oder Port ist ungültig</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <extracomment>error: what was typed is no URL; %1 is what was typed as a host</extracomment>
        <translation>%1 kann kein Hostname sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL</source>
        <extracomment>error: a line of a list is no URL; %1 is the line</extracomment>
        <translation>„%1“ ist keine URL</translation>
    </message>
</context>
<context>
    <name>packaging::Desktop</name>
    <message>
        <source>HTTP Status Codes</source>
        <extracomment>desktop entry: what kind of program it is; a name without article</extracomment>
        <translation>HTTP-Statuscodes</translation>
    </message>
    <message>
        <source>Look up HTTP status codes and check what a server answers</source>
        <extracomment>desktop entry: what the program is for</extracomment>
        <translation>HTTP-Statuscodes nachschlagen und prüfen, was ein Server antwortet</translation>
    </message>
    <message>
        <source>Search Status Codes</source>
        <extracomment>desktop entry: opens the list</extracomment>
        <translation>Statuscodes suchen</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>desktop entry: opens the page of the checks</extracomment>
        <translation>URL prüfen</translation>
    </message>
    <message>
        <source>Show the Gallery</source>
        <extracomment>desktop entry: opens the gallery of the cats</extracomment>
        <translation>Galerie zeigen</translation>
    </message>
    <message>
        <source>Look up HTTP status codes</source>
        <extracomment>metainfo: the program in a few words, without a full stop</extracomment>
        <translation>HTTP-Statuscodes nachschlagen</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <extracomment>description of a picture; %1 is the class</extracomment>
        <translation>Die Katze, die für die Klasse steht: %1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>poster::Content</name>
    <message>
        <source>The request has arrived, and the final answer is still to come.</source>
        <extracomment>poster; of the codes 100 to 199</extracomment>
        <translation>Die Anfrage ist angekommen, die endgültige Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted.</source>
        <extracomment>poster; of the codes 200 to 299</extracomment>
        <translation>Die Anfrage wurde empfangen, verstanden und angenommen.</translation>
    </message>
    <message>
        <source>The client has to do more, mostly at another address.</source>
        <extracomment>poster; of the codes 300 to 399</extracomment>
        <translation>Der Client muss noch etwas tun, meist an einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The request cannot be fulfilled as it was sent.</source>
        <extracomment>poster; of the codes 400 to 499</extracomment>
        <translation>Die Anfrage lässt sich so, wie sie gesendet wurde, nicht erfüllen.</translation>
    </message>
    <message>
        <source>The server failed on a request that seems to be valid.</source>
        <extracomment>poster; of the codes 500 to 599</extracomment>
        <translation>Der Server ist an einer anscheinend gültigen Anfrage gescheitert.</translation>
    </message>
    <message>
        <source>Numbers that products use without asking anybody.</source>
        <extracomment>poster; of the numbers that are not in the registry</extracomment>
        <translation>Nummern, die Produkte verwenden, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>poster; heading above the numbers that are not in the registry</extracomment>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>HTTP status codes</source>
        <extracomment>poster, the title</extracomment>
        <translation>HTTP-Statuscodes</translation>
    </message>
    <message>
        <source>What they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>Was sie bedeuten und was zu tun ist</translation>
    </message>
    <message>
        <source>The common ones: what they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>Die häufigen: was sie bedeuten und was zu tun ist</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>poster; heading above the questions that decide between codes</extracomment>
        <translation>Welcher?</translation>
    </message>
    <message>
        <source>%1 · Registry of IANA as of %2 · Pictures: CC BY 4.0</source>
        <extracomment>poster, the last line; %1: name and version of the program; %2: a date</extracomment>
        <translation>%1 · Register der IANA, Stand %2 · Bilder: CC BY 4.0</translation>
    </message>
</context>
<context>
    <name>respond::Scenario</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>a place in a file</extracomment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>is no code and no fault</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>ist weder ein Code noch eine Störung</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>ist unbekannt</translation>
    </message>
    <message>
        <source>must be an array that is not empty</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>muss ein Array sein, das nicht leer ist</translation>
    </message>
    <message>
        <source>must be an array of methods</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>muss ein Array von Methoden sein</translation>
    </message>
    <message>
        <source>must be as in &quot;5/10s&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>muss die Form „5/10s“ haben</translation>
    </message>
    <message>
        <source>must begin with a slash</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>muss mit einem Schrägstrich beginnen</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must not stand beside &quot;status&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>darf nicht neben „status“ stehen</translation>
    </message>
    <message>
        <source>must not hold a query</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>darf keine Query enthalten</translation>
    </message>
</context>
<context>
    <name>search::Foremost</name>
    <message>
        <source>In the pasted text</source>
        <extracomment>@title:group of codes in the list, below a search field into which text was pasted</extracomment>
        <translation>Im eingefügten Text</translation>
    </message>
    <message>
        <source>Each of these</source>
        <extracomment>@title:group of codes in the list: what was looked for means each of them</extracomment>
        <translation>Jeder von diesen</translation>
    </message>
    <message>
        <source>Best matches</source>
        <extracomment>@title:group of codes in the list: the three most likely answers</extracomment>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>@title:group of codes in the list: the answer</extracomment>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>@title:group of codes in the list: those nearest to a word that nothing matches</extracomment>
        <translation>Meintest du</translation>
    </message>
</context>
<context>
    <name>search::StatusFilter</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>read aloud: a code of the list; %n: how often a pasted text speaks of it</extracomment>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>read aloud: a code of the list, and why it is there: “429 …, Keyword: rate limit”</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>search::Why</name>
    <message>
        <source>Former name</source>
        <extracomment>kind of what a search matched, before it: “Former name “Moved Temporarily””</extracomment>
        <translation>Früherer Name</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>kind of what a search matched, before it: “Keyword “rate limit””</extracomment>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Asked as</source>
        <extracomment>kind of what a search matched, before it: “Asked as “page not found””</extracomment>
        <translation>Gefragt als</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>kind of what a search matched, before it: “Header “Retry-After””</extracomment>
        <translation>Kopffeld</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>kind of what a search matched, before it: “Sent by “nginx””</extracomment>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Specification</source>
        <extracomment>kind of what a search matched, before it: “Specification “RFC 6585””</extracomment>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>kind of what a search matched, before a piece of a sentence about a likely cause</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>kind of what a search matched, before a piece of the description</extracomment>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Constant (%1)</source>
        <extracomment>kind of what a search matched, before it; %1 is a programming language</extracomment>
        <translation>Konstante (%1)</translation>
    </message>
    <message>
        <source>In the pasted line</source>
        <extracomment>kind of what a search matched, before the name that was pasted, such as “NoSuchKey”</extracomment>
        <translation>In der eingefügten Zeile</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <extracomment>kind of what a search matched, before a name that is spelled like what was typed</extracomment>
        <translation>Ähnliche Schreibweise</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <extracomment>@action of a match in KRunner</extracomment>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action %1 is a code</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Es gibt keinen Sitzungsbus, der bedient werden könnte: %1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <extracomment>D-Bus</extracomment>
        <translation>Der Sitzungsbus gibt den Namen %1 nicht her: Ein anderer hat ihn</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <extracomment>@title:window</extracomment>
        <translation>Über Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <extracomment>@info; %1 is the version</extracomment>
        <translation>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP-Statuscodes, erklärt und gezeichnet.&lt;/p&gt;&lt;p&gt;Das Programm ist freie Software unter der GNU General Public License, Version 3 oder später. Texte und Bilder stehen unter CC BY 4.0.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::ActionSearch</name>
    <message>
        <source>%1: %2</source>
        <extracomment>@item %1 is a menu inside another, such as &quot;Copy as&quot; or &quot;Theme&quot;, %2 what it offers</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <extracomment>@info:status</extracomment>
        <translation>Den markierten Text kopieren oder den Code im gewählten Format</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <extracomment>@action</extracomment>
        <translation>Kopieren a&amp;ls&#xa0;…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <extracomment>@info:status</extracomment>
        <translation>Wählen, was kopiert wird</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <extracomment>@info:status</extracomment>
        <translation>Das Bild als PNG und SVG kopieren</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>Anh&amp;eften</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <extracomment>@info:status</extracomment>
        <translation>Den Code oben an die Liste heften oder wieder lösen</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Wählen, wessen Konstanten gezeigt und kopiert werden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <extracomment>@info:status</extracomment>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <extracomment>@info:status</extracomment>
        <translation>Zurück zum vorher gesehenen Code</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <extracomment>@info:status</extracomment>
        <translation>Vorwärts zum danach gesehenen Code</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <extracomment>@info:status</extracomment>
        <translation>Statuscat beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>@info:status</extracomment>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <extracomment>@action</extracomment>
        <translation>Über &amp;Statuscat</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>@info:status</extracomment>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <extracomment>@action</extracomment>
        <translation>&amp;URL prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <extracomment>@info:status</extracomment>
        <translation>Einen Server fragen und jede Antwort auf dem Weg zeigen</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <extracomment>@action</extracomment>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <extracomment>@info:status</extracomment>
        <translation>Dieselbe URL noch einmal prüfen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>@action ends a check</extracomment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <extracomment>@info:status</extracomment>
        <translation>Die laufende Prüfung abbrechen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>filter above the list: every class</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Common</source>
        <extracomment>filter above the list: the codes most people meet</extracomment>
        <translation>Häufige</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <extracomment>@info:status; %1 is a class, All or Common</extracomment>
        <translation>Nur zeigen: %1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <extracomment>@action</extracomment>
        <translation>Großes &amp;Bild</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <extracomment>@info:status</extracomment>
        <translation>Das Bild auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <extracomment>@action switch between the drawings of a code</extracomment>
        <translation>&amp;Anderes Bild</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <extracomment>@info:status</extracomment>
        <translation>Alle Codes als Bilder zeigen oder wieder den Text</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>G&amp;rößere Bilder</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <extracomment>@info:status</extracomment>
        <translation>Die Bilder der Galerie vergrößern</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>&amp;Kleinere Bilder</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <extracomment>@info:status</extracomment>
        <translation>Die Bilder der Galerie verkleinern</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <extracomment>@action</extracomment>
        <translation>Bilder in der &amp;Liste</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <extracomment>@info:status</extracomment>
        <translation>In jeder Zeile der Liste ein kleines Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <extracomment>@action</extracomment>
        <translation>Bild &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <extracomment>@info:status</extracomment>
        <translation>Das Bild als SVG speichern oder als PNG in beliebiger Größe</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Alle Bilder speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <extracomment>@info:status</extracomment>
        <translation>Alle Bilder in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>theme</comment>
        <extracomment>@action theme</extracomment>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>@action theme</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>@action theme</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>language</comment>
        <extracomment>@action language</extracomment>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Ad&amp;vice in Checks</source>
        <extracomment>@action whether advice is shown among what is remarked about an answer</extracomment>
        <translation>Ra&amp;t bei Prüfungen</translation>
    </message>
    <message>
        <source>Show or hide remarks that no specification makes</source>
        <extracomment>@info:status</extracomment>
        <translation>Anmerkungen zeigen oder verbergen, die aus keiner Spezifikation stammen</translation>
    </message>
    <message>
        <source>Sho&amp;w List</source>
        <extracomment>@action whether the list of codes is shown</extracomment>
        <translation>Liste &amp;zeigen</translation>
    </message>
    <message>
        <source>Show or hide the list of codes</source>
        <extracomment>@info:status</extracomment>
        <translation>Liste der Codes zeigen oder verbergen</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>@action:button opens and closes the list of codes</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Go to search field, list, page bar, page or status bar</source>
        <extracomment>@info:status</extracomment>
        <translation>Zu Suchfeld, Liste, Seitenleiste, Seite oder Statusleiste</translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <extracomment>@info:status</extracomment>
        <translation>Zum Teil des Fensters davor</translation>
    </message>
    <message>
        <source>You &amp;Received It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>Bei &amp;Erhalt</translation>
    </message>
    <message>
        <source>You R&amp;eturn It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>Als &amp;Antwort</translation>
    </message>
    <message>
        <source>All A&amp;ctions…</source>
        <extracomment>@action opens a list of all that can be done, to be found by typing</extracomment>
        <translation>Alle &amp;Aktionen&#xa0;…</translation>
    </message>
    <message>
        <source>Find whatever can be done, by typing</source>
        <extracomment>@info:status</extracomment>
        <translation>Alles, was möglich ist, durch Tippen finden</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>@action:button opens a list of all that can be done</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Copy Picture &amp;Description</source>
        <extracomment>@action copies what is to be seen in the picture, as text</extracomment>
        <translation>Bild&amp;beschreibung kopieren</translation>
    </message>
    <message>
        <source>Copy what is to be seen in the picture, as text</source>
        <extracomment>@info:status</extracomment>
        <translation>Kopieren, was auf dem Bild zu sehen ist, als Text</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action shows the page of the code</extracomment>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Show all about the code</source>
        <extracomment>@info:status</extracomment>
        <translation>Alles über den Code zeigen</translation>
    </message>
    <message>
        <source>Context &amp;Menu</source>
        <extracomment>@action</extracomment>
        <translation>Konte&amp;xtmenü</translation>
    </message>
    <message>
        <source>Show what can be done with what has the focus</source>
        <extracomment>@info:status</extracomment>
        <translation>Zeigen, was sich mit dem fokussierten Element tun lässt</translation>
    </message>
    <message>
        <source>Show the other picture of the code</source>
        <extracomment>@info:status</extracomment>
        <translation>Das andere Bild des Codes zeigen</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action the programming languages and frameworks whose constants are shown</extracomment>
        <translation>Frame&amp;works wählen …</translation>
    </message>
    <message>
        <source>Open the first reference of the code on the web</source>
        <extracomment>@info:status</extracomment>
        <translation>Die erste Referenz des Codes im Web öffnen</translation>
    </message>
    <message>
        <source>Next Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>Nächste Überschrift</translation>
    </message>
    <message>
        <source>Go to the next heading of the page</source>
        <extracomment>@info:status</extracomment>
        <translation>Zur nächsten Überschrift der Seite</translation>
    </message>
    <message>
        <source>Previous Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>Vorige Überschrift</translation>
    </message>
    <message>
        <source>Go to the heading before</source>
        <extracomment>@info:status</extracomment>
        <translation>Zur Überschrift davor</translation>
    </message>
    <message>
        <source>Scroll Forward</source>
        <extracomment>@action</extracomment>
        <translation>Weiterscrollen</translation>
    </message>
    <message>
        <source>Show what is below, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>Zeigen, was weiter unten steht, egal wo der Cursor ist</translation>
    </message>
    <message>
        <source>Scroll Back</source>
        <extracomment>@action</extracomment>
        <translation>Zurückscrollen</translation>
    </message>
    <message>
        <source>Show what is above, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>Zeigen, was weiter oben steht, egal wo der Cursor ist</translation>
    </message>
    <message>
        <source>Open R&amp;eference</source>
        <extracomment>@action opens the specification of the code</extracomment>
        <translation>Referenz ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save P&amp;oster…</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Poster speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a poster of the codes, to print or to share</source>
        <extracomment>@info:status</extracomment>
        <translation>Ein Poster der Codes speichern, zum Drucken oder Teilen</translation>
    </message>
</context>
<context>
    <name>ui::ActionsPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>@title:window all that can be done</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>@info:placeholder of the field that finds actions</extracomment>
        <translation>Tippe, was du tun möchtest</translation>
    </message>
    <message>
        <source>No action is called that</source>
        <extracomment>@info no action is called what the user typed</extracomment>
        <translation>Keine Aktion heißt so</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>@title:group actions</extracomment>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>@info at the end of a list of actions: so many stand below</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerDelegate</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes an answer leaves possible</extracomment>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerForm</name>
    <message>
        <source>Start over</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Stay at the last</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>Bei der letzten bleiben</translation>
    </message>
    <message>
        <source>Own body</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Eigener Inhalt</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>@title:group what is answered</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <extracomment>@label:textbox status codes</extracomment>
        <translation>C&amp;odes</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>@label what follows the last of several answers</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Problem details (JSON)</source>
        <extracomment>@item:inlistbox the body of an answer, by RFC 9457</extracomment>
        <translation>Problem Details (JSON)</translation>
    </message>
    <message>
        <source>Own…</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Eigener&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <extracomment>@label:listbox the body of an answer</extracomment>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Codes are three digits each, such as 503, 503, 200.</source>
        <extracomment>@info error</extracomment>
        <translation>Codes haben je drei Ziffern, zum Beispiel 503, 503, 200.</translation>
    </message>
    <message>
        <source>A delay is as in 500 ms or 2 s, a header as in Retry-After: 30.</source>
        <extracomment>@info error</extracomment>
        <translation>Eine Verzögerung hat die Form 500 ms oder 2 s, ein Header die Form Retry-After: 30.</translation>
    </message>
    <message>
        <source>Dela&amp;y</source>
        <extracomment>@label:textbox how long an answer waits</extracomment>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <extracomment>@label:textbox header fields that are added to those that the code demands</extracomment>
        <translation>H&amp;eader</translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>@action an answer to a question</extracomment>
        <translation>Weiß ich nicht</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>What it means, and what not</source>
        <extracomment>@title:group</extracomment>
        <translation>Was es bedeutet und was nicht</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>@title:group since the older specification</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>@title:group</extracomment>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Eine Zwischenantwort: Die Anfrage läuft weiter, und eine endgültige Antwort folgt. Ein Client, der die Nummer nicht kennt, darf sie übergehen und auf die endgültige Antwort warten.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Die Anfrage wurde empfangen, verstanden und angenommen. Was genau der Absender mit dieser Nummer sagen wollte, weiß nur seine Dokumentation.</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Es ist noch etwas zu tun, bevor die Anfrage erledigt ist. Sieh nach, ob es einen Header `Location` gibt, aber folge ihm nur dann automatisch, wenn du die Nummer kennst.</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Die Anfrage hat einen Fehler oder lässt sich nicht erfüllen. Lies den Inhalt: Dort sollte stehen, was nicht stimmt. Dieselbe Anfrage noch einmal zu senden, hilft kaum.</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Der Server ist an einer Anfrage gescheitert, die gültig sein kann. Lies den Inhalt, sieh im Log des Servers nach und frag seinen Betreiber.</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <extracomment>what a number outside the classes means</extracomment>
        <translation>Die erste Ziffer steht für keine Klasse. Manche Produkte senden solche Nummern trotzdem, und manche Programme geben sie aus, wenn keine Antwort kam.</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <extracomment>@title:group followed by a code</extracomment>
        <translation>Behandle es wie</translation>
    </message>
    <message>
        <source>in the request</source>
        <extracomment>where a header stands</extracomment>
        <translation>in der Anfrage</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@title:group</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <extracomment>%1 is a list of languages; a number follows</extracomment>
        <translation>Keine Konstante in %1, nimm</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <extracomment>grade of a source</extracomment>
        <translation>Berichtet, aber vom Hersteller nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <extracomment>grade of a source</extracomment>
        <translation>Umstritten.</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <extracomment>@title:group owners of a number</extracomment>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Show how %1 answers with it</source>
        <extracomment>@info:tooltip; %1 is a programming language or framework</extracomment>
        <translation>Zeigen, wie %1 damit antwortet</translation>
    </message>
    <message>
        <source>Show its name only</source>
        <extracomment>@info:tooltip of a product that is shown</extracomment>
        <translation>Nur den Namen zeigen</translation>
    </message>
    <message>
        <source>Show what it means by the code, here and for other codes</source>
        <extracomment>@info:tooltip of a product that only its name is shown of</extracomment>
        <translation>Zeigen, was es mit dem Code meint, hier und bei anderen Codes</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@title:group products that send a code</extracomment>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>link to where a statement comes from</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Setting:</source>
        <extracomment>before a setting of a product</extracomment>
        <translation>Einstellung:</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>@title:group other phrases that products send with a code</extracomment>
        <translation>Auch gesendet als</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@title:group what these do with a code</extracomment>
        <translation>Browser, Caches und Suchmaschinen</translation>
    </message>
    <message>
        <source>Who says this</source>
        <extracomment>@title:group products that write the message which was searched for</extracomment>
        <translation>Wer das meldet</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@title:group followed by a piece of advice</extracomment>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@title:group followed by when to send a code</extracomment>
        <translation>Verwenden, wenn</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@title:group followed by when not to send a code</extracomment>
        <translation>Nicht, wenn</translation>
    </message>
    <message>
        <source>Send with it</source>
        <extracomment>@title:group followed by what belongs to an answer with the code</extracomment>
        <translation>Mitsenden</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it.</source>
        <extracomment>about a number that is no status code</extracomment>
        <translation>Nicht senden: Niemand kennt ihn.</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it. Take `%1`.</source>
        <extracomment>about a number that nobody assigned; %1 is a code that stands for its class, such as 400</extracomment>
        <translation>Nicht senden: Niemand kennt ihn. Nimm `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>link: shows all header fields; %n is their number</extracomment>
        <translation>
            <numerusform>Das eine…</numerusform>
            <numerusform>Alle %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers and rules of the specification</source>
        <extracomment>@title:group</extracomment>
        <translation>Header und Regeln der Spezifikation</translation>
    </message>
    <message>
        <source>References and further reading</source>
        <extracomment>@title:group</extracomment>
        <translation>Referenzen und Weiterführendes</translation>
    </message>
</context>
<context>
    <name>ui::ArticleHeader</name>
    <message>
        <source>In short</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Show only this class in the list</source>
        <extracomment>@info:tooltip of a class of codes</extracomment>
        <translation>Nur diese Klasse in der Liste zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ArticlePage</name>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action; %1 is what is copied</extracomment>
        <translation>%1 &amp;kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@action:button the page of a status code</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action shows the page of a code; %1 is the code</extracomment>
        <translation>%1 &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>ui::ArticleView</name>
    <message>
        <source>You received it</source>
        <extracomment>@title:group for the one who received the code</extracomment>
        <translation>Bei Erhalt</translation>
    </message>
    <message>
        <source>You return it</source>
        <extracomment>@title:group for the one who sends the code</extracomment>
        <translation>Als Antwort</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <extracomment>@info accessible name of the cat picture</extracomment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <extracomment>@info accessible name of a chain of redirects</extracomment>
        <translation>Die Stationen</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Prüfung kopieren als</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>form of a copied check</extracomment>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <extracomment>form of a copied check</extracomment>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <extracomment>form of a copied check</extracomment>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <extracomment>form of a copied check</extracomment>
        <translation>&amp;curl-Befehl</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Es gibt noch keine Antwort, also wurde nichts kopiert</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <extracomment>@info %1 is a host</extracomment>
        <translation>Prüfung von %1 kopiert</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>The list does not fit behind other text. The field is empty now: paste it again.</source>
        <extracomment>@info error</extracomment>
        <translation>Die Liste passt nicht hinter anderen Text. Das Feld ist jetzt leer: Füge sie noch einmal ein.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>@action:button asks the server</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <extracomment>@option:check</extracomment>
        <translation>Frühere &amp;URLs nach dem Beenden behalten</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <extracomment>@action:button</extracomment>
        <translation>Frühere URLs &amp;vergessen</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <extracomment>@info:status</extracomment>
        <translation>Die früheren URLs sind vergessen</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <extracomment>@action:button resets the options</extracomment>
        <translation>V&amp;orgaben</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <extracomment>@info:status</extracomment>
        <translation>Methode, Header und Inhalt waren für einen anderen Server gedacht und wurden zurückgesetzt</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <extracomment>@info error</extracomment>
        <translation>Eine Liste wird nur mit GET, HEAD oder OPTIONS geprüft.</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <extracomment>@info error</extracomment>
        <translation>In der Liste steht keine URL.</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <extracomment>@info; a number; a fault</extracomment>
        <translation>Ausgelassen: %1. Die erste davon: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>@action folds out the options of a check</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <extracomment>@action; %1 are those that are set</extracomment>
        <translation>Optionen: %1</translation>
    </message>
    <message>
        <source>The command asks more than one URL.</source>
        <extracomment>@info error</extracomment>
        <translation>Der Befehl fragt mehr als eine URL ab.</translation>
    </message>
    <message>
        <source>The method %1 cannot be sent from here.</source>
        <extracomment>@info error; %1 is a method</extracomment>
        <translation>Die Methode %1 lässt sich von hier nicht senden.</translation>
    </message>
    <message>
        <source>a command that sends more than a URL</source>
        <extracomment>@info error; a curl command that stands among URLs</extracomment>
        <translation>ein Befehl, der mehr als nur die URL sendet</translation>
    </message>
    <message>
        <source>The options show what was pasted. %1 sends it.</source>
        <extracomment>@info below the field with a URL; the options below it show what was pasted; %1 is Enter</extracomment>
        <translation>Die Optionen zeigen, was eingefügt wurde. %1 sendet es.</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button ends the checks</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>@action:button</extracomment>
        <translation>Als CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <extracomment>@info accessible name of a table</extracomment>
        <translation>Geprüfte URLs</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <extracomment>@title:window question</extracomment>
        <translation>
            <numerusform>%n URL prüfen?</numerusform>
            <numerusform>%n URLs prüfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets at least one request, at most 8 at a time.</source>
        <extracomment>@info question</extracomment>
        <translation>Jede davon bekommt mindestens eine Anfrage, höchstens 8 gleichzeitig.</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>@info progress</extracomment>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <extracomment>@info</extracomment>
        <translation>URLs: %1, noch ist nichts gesendet</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <extracomment>@action:button asks every URL of a list</extracomment>
        <translation>A&amp;lle prüfen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>@title:window</extracomment>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>file kind in a file dialog</extracomment>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>Weiterleitungen &amp;folgen</translation>
    </message>
    <message>
        <source>Follow redirects into &amp;private networks</source>
        <extracomment>@option:check</extracomment>
        <translation>Öffentliche Adressen dürfen auf private &amp;weiterleiten</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <extracomment>@info:placeholder of own headers</extracomment>
        <translation>Name: Wert, einer je Zeile</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <extracomment>@label</extracomment>
        <translation>&amp;Methode:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <extracomment>@label own request headers</extracomment>
        <translation>H&amp;eader:</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <extracomment>@label content of the request</extracomment>
        <translation>&amp;Inhalt:</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <extracomment>@label how many redirects</extracomment>
        <translation>Höchs&amp;tens:</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <extracomment>@label</extracomment>
        <translation>&amp;Zeit je Station:</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <extracomment>@label</extracomment>
        <translation>Zeit in&amp;sgesamt:</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <extracomment>@info error</extracomment>
        <translation>„%1“ ist kein Header; schreib „Name: Wert“, einen je Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <extracomment>options of a check</extracomment>
        <translation>
            <numerusform>%n eigener Header</numerusform>
            <numerusform>%n eigene Header</numerusform>
        </translation>
    </message>
    <message>
        <source>no redirects</source>
        <extracomment>options of a check</extracomment>
        <translation>keine Weiterleitungen</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <extracomment>options of a check</extracomment>
        <translation>bis zu %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <extracomment>options of a check</extracomment>
        <translation>%1 s je Station, %2 s insgesamt</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <extracomment>options of a check</extracomment>
        <translation>private Adressen erlaubt</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <extracomment>behind a number</extracomment>
        <translation>
            <numerusform> Weiterleitung</numerusform>
            <numerusform> Weiterleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send coo&amp;kies back along redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>Cookies bei Weiterleitu&amp;ngen zurücksenden</translation>
    </message>
    <message>
        <source>Read the conte&amp;nt, too</source>
        <extracomment>@option:check</extracomment>
        <translation>Auch den Inhalt &amp;lesen</translation>
    </message>
    <message>
        <source>cookies</source>
        <extracomment>options of a check</extracomment>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>options of a check</extracomment>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <extracomment>tag: how many requests it took</extracomment>
        <translation>
            <numerusform>%n Station</numerusform>
            <numerusform>%n Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <extracomment>@title; %1 is a host</extracomment>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <extracomment>@title of the page that checks a URL</extracomment>
        <translation>Was antwortet ein Server?</translation>
    </message>
    <message>
        <source>No status code came</source>
        <extracomment>@title</extracomment>
        <translation>Es kam kein Statuscode</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info on the page that checks a URL</extracomment>
        <translation>Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <extracomment>@info; %1 are differences</extracomment>
        <translation>Seit der letzten Prüfung: %1</translation>
    </message>
    <message>
        <source>%1 asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <extracomment>@info on the page that checks a URL; %1 is Enter</extracomment>
        <translation>%1 fragt den Server und zeigt jede Antwort auf dem Weg bis zur letzten: Code, Adresse, Zeiten, Header und was die Spezifikation gern gesehen hätte.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check a URL</source>
        <extracomment>@title:window</extracomment>
        <translation>URL prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <extracomment>@action</extracomment>
        <translation>Prüfung &amp;kopieren</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>@action:button the page where URLs are checked</extracomment>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <extracomment>@action back to the list</extracomment>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>URL prüfen</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The way there</source>
        <extracomment>@title:group the hops of a check</extracomment>
        <translation>Der Weg dorthin</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <extracomment>@title:window question; a method and a host</extracomment>
        <translation>%1 an %2 senden?</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <extracomment>@info question; a method and a URL</extracomment>
        <translation>%1 kann dort etwas ändern. Die Anfrage geht an %2.</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <extracomment>@action:button; %1 is a method</extracomment>
        <translation>%1 &amp;senden</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <extracomment>@info; follows “Since the last check:”</extracomment>
        <translation>keine Änderung</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePage</name>
    <message>
        <source>C&amp;hoose a Code</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>Code &amp;wählen</translation>
    </message>
    <message>
        <source>Find the code to send by a few questions</source>
        <extracomment>@info:status</extracomment>
        <translation>Mit ein paar Fragen den passenden Code finden</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>@action:button the page that leads from a situation to a code</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <extracomment>@title:window</extracomment>
        <translation>Code wählen</translation>
    </message>
    <message>
        <source>There is no code yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Es gibt noch keinen Code, also wurde nichts kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that the guide led to</extracomment>
        <translation>Code &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePane</name>
    <message>
        <source>Choose a code</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Code wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Start Again</source>
        <extracomment>@action:button goes to the first question again</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@action:button to the question before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No house style</source>
        <extracomment>@item:inlistbox nobody&apos;s rules decide where authorities disagree about a code</extracomment>
        <translation>Kein Styleguide</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <extracomment>@item:inlistbox %1: an authority by whose rules disputed codes are chosen</extracomment>
        <translation>Styleguide: %1</translation>
    </message>
    <message>
        <source>House style</source>
        <extracomment>@info accessible name of a list of authorities</extracomment>
        <translation>Styleguide</translation>
    </message>
    <message>
        <source>Whose rules decide where authorities disagree</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Wessen Regeln gelten, wo sich die Fachwelt uneinig ist</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <extracomment>@info %1, %2: numbers; how many questions there will be is not known for sure</extracomment>
        <translation>Frage %1 von etwa %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button copies the code that is shown</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>At most six questions lead from what happened to the code to send.</source>
        <extracomment>@info how long the guide is</extracomment>
        <translation>Höchstens sechs Fragen führen von dem, was passiert ist, zum passenden Code.</translation>
    </message>
    <message>
        <source>Answer %1 Here</source>
        <extracomment>@action:button opens the page that answers requests of programs; %1: a code</extracomment>
        <translation>Hier mit %1 antworten</translation>
    </message>
</context>
<context>
    <name>ui::ChooseText</name>
    <message>
        <source>Required headers</source>
        <extracomment>@title:group header fields that an answer must have</extracomment>
        <translation>Nötige Header</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>@info %1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>Nach Styleguide entschieden: %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>@info %1, %2: codes that both apply; the first one is sent</extracomment>
        <translation>%1 vor %2</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <extracomment>accessible name of a link; %1 is a status code</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>accessible name</extracomment>
        <translation>Kein Statuscode</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>accessible name</extracomment>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>ui::CodeField</name>
    <message>
        <source>Add a code…</source>
        <extracomment>@info:placeholder of a field that adds a code to those that are compared</extracomment>
        <translation>Code hinzufügen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::CodeMenu</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action:inmenu shows the page of a code; %1 is the code</extracomment>
        <translation>%1 &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action:inmenu %1 is a code</extracomment>
        <translation>%1 &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Co&amp;mpare with %1</source>
        <extracomment>@action:inmenu shows two codes side by side; %1 is the one that is shown</extracomment>
        <translation>Mit %1 &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action:inmenu opens the page that answers requests; %1 is a code</extracomment>
        <translation>&amp;Mit %1 antworten</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <extracomment>@action:inmenu takes a code off the top of the list</extracomment>
        <translation>Lös&amp;en</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action:inmenu keeps a code at the top of the list</extracomment>
        <translation>Anh&amp;eften</translation>
    </message>
</context>
<context>
    <name>ui::CodeSection</name>
    <message>
        <source>In your code</source>
        <extracomment>@title:group</extracomment>
        <translation>In deinem Code</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>@action opens a dialog: which languages and frameworks are shown</extracomment>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Wählen, wessen Konstanten gezeigt und kopiert werden</translation>
    </message>
    <message>
        <source>Language or framework</source>
        <extracomment>accessible name of a group of choices</extracomment>
        <translation>Sprache oder Framework</translation>
    </message>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>Codebeispiel</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>@action shows a table of all ecosystems; %n is their number</extracomment>
        <translation>
            <numerusform>Das eine…</numerusform>
            <numerusform>Alle %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>no constant</source>
        <extracomment>behind a number: a language or framework has no name for it</extracomment>
        <translation>keine Konstante</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>Codebeispiel für %1</translation>
    </message>
    <message>
        <source>In every language and framework</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>In allen Sprachen und Frameworks</translation>
    </message>
</context>
<context>
    <name>ui::CompareHeader</name>
    <message>
        <source>Remove %1</source>
        <extracomment>@action:button takes a code out of the comparison; %1: &quot;404 Not Found&quot;</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::CompareModel</name>
    <message>
        <source>Picture</source>
        <extracomment>@label of the drawings of codes</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1: compare %2 of %3</source>
        <extracomment>@action some codes of a set are compared: %1: codes, %2 and %3: numbers</extracomment>
        <translation>%1: %2 von %3 vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Copy Compa&amp;rison as</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Vergleich kopieren als</translation>
    </message>
    <message>
        <source>A&amp;dd to Comparison</source>
        <extracomment>@action adds the code that is shown to those that are compared, or takes it out</extracomment>
        <translation>Zum Ver&amp;gleich hinzufügen</translation>
    </message>
    <message>
        <source>Add the code to those that are compared, or take it out</source>
        <extracomment>@info:status</extracomment>
        <translation>Den Code zum Vergleich hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button the page where codes are compared</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@title:window</extracomment>
        <translation>Codes vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <extracomment>@title:window %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy Comparison</source>
        <extracomment>@action copies the table of a comparison</extracomment>
        <translation>Vergleich &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <extracomment>form of a copied comparison</extracomment>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <extracomment>form of a copied comparison</extracomment>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copied the comparison</source>
        <extracomment>@info</extracomment>
        <translation>Vergleich kopiert</translation>
    </message>
    <message>
        <source>Five codes at most are compared</source>
        <extracomment>@info:status</extracomment>
        <translation>Höchstens fünf Codes lassen sich vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken out: %n codes</source>
        <extracomment>@info:status %1: a code; %n are compared now</extracomment>
        <translation>
            <numerusform>%1 entfernt: %n Code</numerusform>
            <numerusform>%1 entfernt: %n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added: %n codes</source>
        <extracomment>@info:status %1: a code or several; %n are compared now</extracomment>
        <translation>
            <numerusform>%1 hinzugefügt: %n Code</numerusform>
            <numerusform>%1 hinzugefügt: %n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <extracomment>form of a copied comparison: aligned columns</extracomment>
        <translation>Nur-&amp;Text</translation>
    </message>
</context>
<context>
    <name>ui::ComparePane</name>
    <message>
        <source>Only what differs</source>
        <extracomment>@option:check of a comparison</extracomment>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Codes vergleichen</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <extracomment>@action:button copies a comparison</extracomment>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Pick 2 to 5 codes</source>
        <extracomment>@title</extracomment>
        <translation>Wähle 2 bis 5 Codes</translation>
    </message>
    <message>
        <source>Choose a set, add codes by number or name, or press %1 in the list.</source>
        <extracomment>@info %1: keys that add the code of the list to those that are compared</extracomment>
        <translation>Wähle eine Gruppe, füge Codes mit Nummer oder Namen hinzu oder drücke %1 in der Liste.</translation>
    </message>
    <message>
        <source>%1 of the %2 codes that this question is about</source>
        <extracomment>@info %1, %2: numbers of codes</extracomment>
        <translation>%1 der %2 Codes, um die es bei dieser Frage geht</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedCard</name>
    <message numerus="yes">
        <source>Compare these %n</source>
        <extracomment>@action:button shows codes side by side; %n is their number, two or more</extracomment>
        <translation>
            <numerusform>Diese %n vergleichen</numerusform>
            <numerusform>Diese %n vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <extracomment>@action:button as before, some of many; %1, %2: numbers</extracomment>
        <translation>%1 von %2 vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedDelegate</name>
    <message>
        <source>(this page)</source>
        <extracomment>@info at the end of a row about the code whose page it stands on</extracomment>
        <translation>(diese Seite)</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedList</name>
    <message>
        <source>%1, %2, %3, this page</source>
        <extracomment>as before, about the code whose page the row stands on</extracomment>
        <translation>%1, %2, %3, diese Seite</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>accessible text of a row: code, title, and what tells it from others</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedSection</name>
    <message>
        <source>Easily confused with</source>
        <extracomment>@title:group</extracomment>
        <translation>Leicht verwechselt mit</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <extracomment>@action shows the rest of them; %n is their number, more than three</extracomment>
        <translation>
            <numerusform>Die eine Frage</numerusform>
            <numerusform>Alle %n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConstantMenu</name>
    <message>
        <source>Copy Constant and &amp;Snippet</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Konstante und &amp;Codebeispiel kopieren</translation>
    </message>
    <message>
        <source>Show This Language &amp;First</source>
        <extracomment>@action:inmenu whose constants are shown first from now on</extracomment>
        <translation>Diese Sprache &amp;zuerst zeigen</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action:inmenu the programming languages and frameworks whose constants are shown</extracomment>
        <translation>Frame&amp;works wählen …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies a constant, or lines of code</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ConstantRow</name>
    <message>
        <source>In %1 (no constant)</source>
        <extracomment>@label %1 is a programming language or framework; a number follows</extracomment>
        <translation>In %1 (keine Konstante)</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1 is a programming language or framework; what it calls a code follows</extracomment>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>ui::ContextMenus</name>
    <message>
        <source>Answer requests on this computer with the code</source>
        <extracomment>@info:status</extracomment>
        <translation>Anfragen auf diesem Rechner mit dem Code beantworten</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action opens the page that answers requests; %1 is a code</extracomment>
        <translation>&amp;Mit %1 antworten</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Nichts passt, also wurde nichts kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a text that was selected</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <extracomment>@info:status; code and format</extracomment>
        <translation>%1 lässt sich nicht als „%2“ kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <extracomment>@title:menu</extracomment>
        <translation>Kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>copy format: PNG and SVG</extracomment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ui::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action accessible name; %1 is a line of code</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CopyableCode</name>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the lines of code below</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>accessible name; %1 is what is copied, such as &quot;Go snippet&quot;</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>ui::DeepView</name>
    <message>
        <source>What more was asked</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Was noch gefragt wurde</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n &amp;questions more</source>
        <extracomment>@action:button sends that many requests more to a server</extracomment>
        <translation>
            <numerusform>%n weitere F&amp;rage stellen</numerusform>
            <numerusform>%n weitere F&amp;ragen stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Search</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>@action:button</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>@action:button</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <extracomment>@info</extracomment>
        <translation>Die angekreuzten stehen bei jedem Code. „Kopieren als Konstante“ nimmt das oberste.</translation>
    </message>
    <message>
        <source>Choose Frameworks</source>
        <extracomment>@title:window</extracomment>
        <translation>Frameworks wählen</translation>
    </message>
    <message>
        <source>Search frameworks</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Frameworks suchen</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <extracomment>@info accessible name of a list</extracomment>
        <translation>Frameworks</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Nothing in this class matches “%1”.</source>
        <extracomment>@info</extracomment>
        <translation>In dieser Klasse passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>@info</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info after “Enter asks”</extracomment>
        <translation>Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 clears the search.</source>
        <extracomment>@info %1 is Esc</extracomment>
        <translation>%1 leert die Suche.</translation>
    </message>
</context>
<context>
    <name>ui::EndPart</name>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>Codebeispiel</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>@title:group why a code is right</extracomment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>@title:group codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>Knapp daneben</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@title:group %1: programming language or framework</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>Codebeispiel für %1</translation>
    </message>
</context>
<context>
    <name>ui::ExampleSection</name>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Request and response</source>
        <extracomment>@title:group lines of HTTP</extracomment>
        <translation>Anfrage und Antwort</translation>
    </message>
</context>
<context>
    <name>ui::FactCell</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a fact about a code: &quot;Retry: No&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::FactsRow</name>
    <message>
        <source>Cause</source>
        <extracomment>@label whose fault it is; a word follows</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to repeat the request; a word follows</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep it; a word follows</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>@label what becomes of the method of a request that is redirected; a word follows</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Defined in</source>
        <extracomment>@label followed by a specification</extracomment>
        <translation>Definiert in</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>@label followed by a product</extracomment>
        <translation>Gesendet von</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>who sends a status code; %1 is a product</extracomment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Filter</source>
        <extracomment>accessible name of the row of filters above the list</extracomment>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ui::Fold</name>
    <message>
        <source>expanded</source>
        <extracomment>read aloud: what the row that was just pressed holds can be read now</extracomment>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <extracomment>read aloud: what the row that was just pressed holds is hidden now</extracomment>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>ui::FoundLine</name>
    <message>
        <source>%1 in: %2</source>
        <extracomment>@info why a code was found: %1: the code, such as 503; %2: a piece of what was pasted</extracomment>
        <translation>%1 in: %2</translation>
    </message>
</context>
<context>
    <name>ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <extracomment>@action:button the page with all codes as pictures</extracomment>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>ui::GalleryView</name>
    <message>
        <source>Gallery</source>
        <extracomment>@info accessible name of the view of all pictures</extracomment>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>ui::GuideSteps</name>
    <message>
        <source>Compare %1</source>
        <extracomment>@action %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Choose the code to return</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>Den passenden Code wählen</translation>
    </message>
</context>
<context>
    <name>ui::HopView</name>
    <message>
        <source>Remarks</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <extracomment>@info; %1 is a reason phrase</extracomment>
        <translation>Der Server nennt es „%1“</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <extracomment>@info accessible; %1 is a URL</extracomment>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <extracomment>@action folds out the headers of an answer; a number</extracomment>
        <translation>Header (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>@title of a hop</extracomment>
        <translation>Kein Statuscode</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>@title of a hop; %1 is a host</extracomment>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <extracomment>@info accessible; number, outcome, method, URL</extracomment>
        <translation>Station %1: %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <extracomment>@info:status</extracomment>
        <translation>Statuscat spricht diese Sprache nach dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>ui::LearnOptions</name>
    <message>
        <source>Hide the choices at first</source>
        <extracomment>@option:check of a quiz</extracomment>
        <translation>Antworten zunächst verbergen</translation>
    </message>
    <message>
        <source>Forget What I Learned…</source>
        <extracomment>@action:button forgets which answers were right and wrong</extracomment>
        <translation>Gelerntes vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Common codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>Häufige Codes</translation>
    </message>
    <message>
        <source>All registered codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>Alle registrierten Codes</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>@item:inlistbox which codes are asked; those of products, too</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>@info accessible name of a list: which codes are asked</extracomment>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <extracomment>@title of a question</extracomment>
        <translation>Gelerntes vergessen?</translation>
    </message>
    <message>
        <source>All questions are new again.</source>
        <extracomment>@info of a question</extracomment>
        <translation>Alle Fragen sind dann wieder neu.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>@action:button</extracomment>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>ui::LearnPage</name>
    <message>
        <source>Learn the C&amp;odes</source>
        <extracomment>@action asks questions about codes</extracomment>
        <translation>Codes &amp;lernen</translation>
    </message>
    <message>
        <source>Learn the codes by heart, ten questions at a time</source>
        <extracomment>@info:status</extracomment>
        <translation>Die Codes auswendig lernen, zehn Fragen auf einmal</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>@action:button the page that asks questions about codes</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn the codes</source>
        <extracomment>@title:window</extracomment>
        <translation>Codes lernen</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status the code would be the answer to a question</extracomment>
        <translation>Es gibt noch keine Antwort, also wurde nichts kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that was asked for</extracomment>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n things learned cannot be read and are left as they are</source>
        <extracomment>@info:status %n entries of the settings</extracomment>
        <translation>
            <numerusform>%n gelernter Eintrag ist nicht lesbar und bleibt, wie er ist</numerusform>
            <numerusform>%n gelernte Einträge sind nicht lesbar und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LearnPane</name>
    <message>
        <source>Learn the codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Codes lernen</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>@info accessible name of a line of a log, or of HTTP, that a question is about</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Show the Choices</source>
        <extracomment>@action:button the choices of a question come when they are asked for</extracomment>
        <translation>Antworten zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>@action:button ends learning for now</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>@info above a question that was missed a moment ago</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>@info %1, %2: numbers</extracomment>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>@action:button to the next question</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>@info the answer to a question of a quiz; %1: the answer</extracomment>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Not right, and missed often. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong, as often before; %1: the right answer</extracomment>
        <translation>Nicht richtig, und das schon öfter. Die Antwort: %1</translation>
    </message>
    <message>
        <source>Not right. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong; %1: the right answer</extracomment>
        <translation>Nicht richtig. Die Antwort: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>@title %1, %2: numbers</extracomment>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>Another Round</source>
        <extracomment>@action:button begins another ten questions</extracomment>
        <translation>Noch eine Runde</translation>
    </message>
</context>
<context>
    <name>ui::LearnText</name>
    <message>
        <source>your answer</source>
        <extracomment>@info behind an answer to a question of a quiz</extracomment>
        <translation>deine Antwort</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>@title:menu of the program</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Put &amp;First</source>
        <extracomment>@title:menu which of two cards about a code stands first</extracomment>
        <translation>Z&amp;uerst zeigen</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – Statuscat</source>
        <extracomment>@title:window; %1 is what it shows, such as a code and its phrase</extracomment>
        <translation>%1 – Statuscat</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <extracomment>@action</extracomment>
        <translation>Lös&amp;en</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>Anh&amp;eften</translation>
    </message>
</context>
<context>
    <name>ui::MoreSection</name>
    <message>
        <source>More about %1</source>
        <extracomment>@title:group; %1 is a status code</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Fold all</source>
        <extracomment>@action closes all sections of a page</extracomment>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>@action opens all sections</extracomment>
        <translation>Alle aufklappen</translation>
    </message>
</context>
<context>
    <name>ui::NextAnswer</name>
    <message>
        <source>Next answer</source>
        <extracomment>@title:group the answer to the next request</extracomment>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the answer to the next request</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info; %1, %2 are numbers of several answers</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::OpenRequest</name>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <extracomment>@info:status</extracomment>
        <translation>Link %1 abgelehnt: Ein Link zu einem Code heißt statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::OrdersPane</name>
    <message>
        <source>A server checks one thing after the other and sends the first code that applies.</source>
        <extracomment>@info</extracomment>
        <translation>Ein Server prüft eins nach dem anderen und sendet den ersten Code, der passt.</translation>
    </message>
    <message>
        <source>Back to the Questions</source>
        <extracomment>@action:button from another page to the questions of the guide</extracomment>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <extracomment>@title:group pairs of codes, in the order of a server&apos;s checks</extracomment>
        <translation>Unumstritten</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>@title:group pairs of codes whose order authorities do not agree about</extracomment>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Two codes apply: which first?</source>
        <extracomment>@title:window pairs of codes</extracomment>
        <translation>Zwei Codes passen: welcher zuerst?</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>@title:group %1: &quot;404 Not Found&quot;</extracomment>
        <translation>Mit %1</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Pages</source>
        <extracomment>@info accessible name of the row of buttons above the pages</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>@action:button opens a menu of the pages that have no room beside it</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Go to the page: %1</source>
        <extracomment>@info:status; %1 is the name of a page, such as Check</extracomment>
        <translation>Zur Seite: %1</translation>
    </message>
</context>
<context>
    <name>ui::PathRows</name>
    <message>
        <source>Change</source>
        <extracomment>@action:button gives another answer to a question</extracomment>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <extracomment>@info</extracomment>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <extracomment>@info; a file name</extracomment>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <extracomment>@item file type</extracomment>
        <translation>Zeichnung, beliebige Größe (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Picture, %1 pixels wide (*.png)</source>
        <extracomment>@item file type; %1 is a number</extracomment>
        <translation>Bild, %1 Pixel breit (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::PosterDialog</name>
    <message>
        <source>Save Poster</source>
        <extracomment>@title:window</extracomment>
        <translation>Poster speichern</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <extracomment>@label which codes are on the poster</extracomment>
        <translation>&amp;Codes:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <extracomment>@label size of the paper</extracomment>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>@label</extracomment>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>@label light or dark</extracomment>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>@label of the file</extracomment>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>@item theme</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>@item theme</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>@action:button a file is chosen next</extracomment>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>All codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Registered codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Registrierte Codes</translation>
    </message>
    <message>
        <source>Common codes, a cheat sheet</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Häufige Codes, ein Spickzettel</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::RequestList</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>@info accessible name of a table
----------
@title:group the requests that came</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>@action:button no more rows are added for the time being</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>@action:button rows are added again</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button forgets the requests</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>@action:button</extracomment>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>@action:button</extracomment>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Copied the requests</source>
        <extracomment>@info:status</extracomment>
        <translation>Anfragen kopiert</translation>
    </message>
    <message>
        <source>Export Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;JSON lines (*.jsonl)</source>
        <extracomment>file kinds in a file dialog</extracomment>
        <translation>HTTP-Archive (*.har);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <extracomment>@action:button shows passwords, cookies and the like in the requests</extracomment>
        <translation>Geheimes zeigen</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <extracomment>@action</extracomment>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Request</source>
        <extracomment>@action a request in full</extracomment>
        <translation>&amp;Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy Ro&amp;w</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <extracomment>@action:button hides passwords, cookies and the like in the requests</extracomment>
        <translation>Geheimes verbergen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info numbers of requests, where a filter holds some back</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action opens the page of a code; %1 is a status code</extracomment>
        <translation>%1 &amp;öffnen</translation>
    </message>
    <message>
        <source>Re&amp;spond with %1</source>
        <extracomment>@action; %1 is a status code</extracomment>
        <translation>&amp;Mit %1 antworten</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>@action:button accessible name, empties the field that filters</extracomment>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>ui::RequestModel</name>
    <message>
        <source>client left</source>
        <extracomment>a client ended the connection before it was answered</extracomment>
        <translation>Client hat abgebrochen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>@title:column</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>@title:column</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>@title:column how long the answer took</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>@title:column the program that sent the request</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>repeat</source>
        <extracomment>a request that a client&apos;s library probably sent once more by itself</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>A client&apos;s library probably sent it once more by itself.</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Wahrscheinlich hat eine Bibliothek des Clients sie von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>@title:column why a request was answered as it was: &quot;step 2 of 3&quot;</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>@title:column the number of the connection that a request came on</extracomment>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>No requests</source>
        <extracomment>@info in the place of a table&apos;s rows</extracomment>
        <translation>Keine Anfragen</translation>
    </message>
</context>
<context>
    <name>ui::RespondPage</name>
    <message>
        <source>&amp;Respond to Requests</source>
        <extracomment>@action</extracomment>
        <translation>Anfragen &amp;beantworten</translation>
    </message>
    <message>
        <source>Go to the page that answers requests; there, start or stop</source>
        <extracomment>@info:status</extracomment>
        <translation>Zur Seite, die Anfragen beantwortet; dort starten oder stoppen</translation>
    </message>
    <message>
        <source>Respond: on</source>
        <extracomment>@action:button the page where requests are answered, while they are</extracomment>
        <translation>Antworten: an</translation>
    </message>
    <message>
        <source>Respond</source>
        <extracomment>@action:button the page where requests are answered</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Respond to Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>Anfragen beantworten</translation>
    </message>
    <message>
        <source>&amp;Copy Requests</source>
        <extracomment>@action</extracomment>
        <translation>Anfragen &amp;kopieren</translation>
    </message>
    <message>
        <source>respond, answer with, mock server, test server, fake server</source>
        <extracomment>words of a search that lead to the page that answers requests, with commas between them</extracomment>
        <translation>antworte, antworten, beantworte, mock server, Mockserver, Testserver, Test-Server, Fakeserver, Fake-Server</translation>
    </message>
    <message>
        <source>Respond with %1</source>
        <extracomment>@action; %1 are status codes, such as &quot;503, 503, 200&quot;</extracomment>
        <translation>Mit %1 antworten</translation>
    </message>
    <message>
        <source>A server on this computer, for programs of your own</source>
        <extracomment>@info</extracomment>
        <translation>Ein Server auf diesem Rechner, für deine eigenen Programme</translation>
    </message>
</context>
<context>
    <name>ui::RespondPane</name>
    <message>
        <source>Answer with any code</source>
        <extracomment>@title the page where requests are answered</extracomment>
        <translation>Mit beliebigem Code antworten</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Port %1 is taken, so this is the next one that is free.</source>
        <extracomment>@info; %1 is a port</extracomment>
        <translation>Port %1 ist belegt, daher ist dies der nächste freie.</translation>
    </message>
</context>
<context>
    <name>ui::RuledOutCard</name>
    <message>
        <source>Ruled out so far</source>
        <extracomment>@title:group codes that are not possible any more, by the answers</extracomment>
        <translation>Bisher ausgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes are not possible any more</extracomment>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <extracomment>@info %n codes are not possible any more; %1: their beginning, &quot;400, 402, …&quot;</extracomment>
        <translation>
            <numerusform>%n Code: %1</numerusform>
            <numerusform>%n Codes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <extracomment>@option:radio; its width follows</extracomment>
        <translation>&amp;PNG-Bild</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>Alle Bilder speichern</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <extracomment>@info</extracomment>
        <translation>Eine Datei für jedes Bild, benannt nach dem Code.</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <extracomment>@info accessible name of a progress bar</extracomment>
        <translation>Gespeicherte Bilder</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>@info:progress; %v and %m are numbers</extracomment>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>@action:button a folder</extracomment>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>@info accessible name of a button</extracomment>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>@label</extracomment>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <extracomment>@option:radio</extracomment>
        <translation>S&amp;VG-Zeichnung, in jeder Größe scharf</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <extracomment>@label after a number</extracomment>
        <translation> Pixel breit</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Save as:</source>
        <extracomment>@label</extracomment>
        <translation>Speichern als:</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Die Bilder werden gespeichert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>Schon in diesem Ordner: %1 von %n Datei</numerusform>
            <numerusform>Schon in diesem Ordner: %1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them, or keep them as they are and save only the others?</source>
        <extracomment>@info</extracomment>
        <translation>Ersetzen, oder so lassen und nur die anderen speichern?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 von %n Bild gespeichert.</numerusform>
            <numerusform>%1 von %n Bildern gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <extracomment>@info:status; a number and a folder</extracomment>
        <translation>
            <numerusform>%1 von %n Bild in %2 gespeichert</numerusform>
            <numerusform>%1 von %n Bildern in %2 gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <extracomment>@info:status; %1: Saved 9 of 10 …</extracomment>
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
        <extracomment>@info:placeholder of the search field</extracomment>
        <translation>Code, Phrase, Header, Logzeile</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>@info accessible name of the search field</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name: empties the search field</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>@info:status %1: a file; %2: reason</extracomment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <extracomment>@action</extracomment>
        <translation>In allen Klassen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n codes match there</source>
        <extracomment>@info below “Search in all classes”</extracomment>
        <translation>
            <numerusform>Dort passt %n Code</numerusform>
            <numerusform>Dort passen %n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <extracomment>@info:status; %1 is a code, which stands at the top of the list from now on</extracomment>
        <translation>%1 angeheftet</translation>
    </message>
    <message>
        <source>Unpinned %1</source>
        <extracomment>@info:status; %1 is a code</extracomment>
        <translation>%1 gelöst</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Die Einstellungen in %1 sind nicht lesbar; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <extracomment>file names</extracomment>
        <translation>Die Einstellungen in %1 waren beschädigt; es gelten die Vorgaben, die alte Datei ist %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Die Einstellungen in %1 sind beschädigt; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Die Einstellungen lassen sich nicht in %1 speichern: Änderungen gehen am Ende verloren.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>Die Einstellungen lassen sich nicht in %1 speichern: %2</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <extracomment>@title:window</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <extracomment>keys</extracomment>
        <translation>Jeder Buchstabe, jede Ziffer</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <extracomment>what keys do</extracomment>
        <translation>Suchen, egal wo du gerade bist</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>In der Liste wandern, während der Cursor im Suchfeld bleibt</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <extracomment>what a key does</extracomment>
        <translation>Im gewählten Format kopieren</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <extracomment>what a key does</extracomment>
        <translation>Die Suche leeren; das große Bild verlassen</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>Die URL im Suchfeld prüfen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>@title:group keys</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next control, or the one before</source>
        <extracomment>what keys do</extracomment>
        <translation>Nächstes Bedienelement oder das davor</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <extracomment>what keys do</extracomment>
        <translation>Menü des Elements, das den Fokus hat</translation>
    </message>
</context>
<context>
    <name>ui::StateCard</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>@action:button ends to answer requests</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>@action:button answers requests</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Try another port</source>
        <extracomment>@action:button after answering requests could not be started</extracomment>
        <translation>Anderen Port versuchen</translation>
    </message>
    <message>
        <source>Once it runs, programs on this computer get the answers that you choose here.</source>
        <extracomment>@info</extracomment>
        <translation>Sobald der Server läuft, bekommen Programme auf diesem Rechner die Antworten, die du hier wählst.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it. It ends with Statuscat.</source>
        <extracomment>@info</extracomment>
        <translation>Nur Programme auf diesem Rechner erreichen den Server. Er endet mit Statuscat.</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>@info error; %1 is a reason</extracomment>
        <translation>Anfragen können nicht angenommen werden: %1</translation>
    </message>
    <message>
        <source>Answer %1 here</source>
        <extracomment>@action:button; %1 is a status code</extracomment>
        <translation>Hier mit %1 antworten</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info:status</extracomment>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” matches %2 of %n codes</source>
        <extracomment>@info:status; %1 is what is looked for, %2 a number</extracomment>
        <translation>
            <numerusform>„%1“ passt zu %2 von %n Code</numerusform>
            <numerusform>„%1“ passt zu %2 von %n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <extracomment>@info:status; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 von %n Code</numerusform>
            <numerusform>%1 von %n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %n</source>
        <extracomment>read aloud while the user types; %1: a code and its phrase; %n: how many codes match</extracomment>
        <translation>
            <numerusform>%1, einziger Treffer</numerusform>
            <numerusform>%1, bester von %n Treffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows choose · %1 copies · %2 clears · %3 shows all actions</source>
        <extracomment>@info:status keys; %1 is Enter, %2 Esc, %3 Ctrl+J</extracomment>
        <translation>Pfeile wählen · %1 kopiert · %2 leert · %3 zeigt alle Aktionen</translation>
    </message>
    <message>
        <source>%1 copies · %2 shows all actions</source>
        <extracomment>@info:status keys, where there is less room; %1 is Enter, %2 Ctrl+J</extracomment>
        <translation>%1 kopiert · %2 zeigt alle Aktionen</translation>
    </message>
    <message>
        <source>%1 shows all actions</source>
        <extracomment>@info:status keys, where there is little room; %1 is Ctrl+J</extracomment>
        <translation>%1 zeigt alle Aktionen</translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>befristet</translation>
    </message>
    <message>
        <source>unused</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>obsolete</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>vendor</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>informal</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>inoffiziell</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <extracomment>@info accessible name of the list</extracomment>
        <translation>Statuscodes</translation>
    </message>
</context>
<context>
    <name>ui::TextBlock</name>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action:inmenu of a link</extracomment>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <extracomment>@action:inmenu of a link to the web</extracomment>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies the selected text</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Alles au&amp;swählen</translation>
    </message>
    <message>
        <source>Copy C&amp;onstant</source>
        <extracomment>@action:inmenu copies a constant</extracomment>
        <translation>K&amp;onstante kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>@action:inmenu %1 is a code that a link leads to</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Zu prüfende URL</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name, empties the field</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <extracomment>@action</extracomment>
        <translation>
            <numerusform>%n URL prüfen</numerusform>
            <numerusform>%n URLs prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>@action %1 is a URL</extracomment>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <extracomment>@info in place of “Check https://…”</extracomment>
        <translation>Diese URL lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>The list does not fit here. Press %1 and paste it there</source>
        <extracomment>@info in place of “Check 12 URLs”; %1 is Ctrl+L</extracomment>
        <translation>Die Liste passt hier nicht hinein. Drücke %1 und füge sie dort ein</translation>
    </message>
    <message>
        <source>%1 asks the server</source>
        <extracomment>@info below “Check https://…”; %1 is Ctrl+Enter or Enter</extracomment>
        <translation>%1 fragt den Server</translation>
    </message>
    <message>
        <source>%1 shows what would be sent</source>
        <extracomment>@info below “Check https://…”; %1 is Enter</extracomment>
        <translation>%1 zeigt, was gesendet würde</translation>
    </message>
    <message>
        <source>%1 asks each of them</source>
        <extracomment>@info below “Check 12 URLs”; %1 is Enter</extracomment>
        <translation>%1 prüft sie alle</translation>
    </message>
</context>
</TS>
