<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Standard input</source>
        <comment>where URLs are read from</comment>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>%1: a file; %2: reason</comment>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <comment>%1: a file; %2: number in it; %3: what is wrong with it</comment>
        <translation>%1, URL %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <comment>%1: a file</comment>
        <translation>Aucune URL dans %1.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>numbers of URLs</comment>
        <translation>%1 sur %2 vérifiées</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <comment>numbers of URLs</comment>
        <translation>Annulé&#xa0;: %1 sur %2 vérifiées.</translation>
    </message>
</context>
<context>
    <name>cli::CheckOptions</name>
    <message>
        <source>URL %1: %2.</source>
        <comment>%1: its number; %2: what is wrong with it</comment>
        <translation>URL %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>check takes a URL: statuscat check https://example.com</source>
        <comment>check is a command</comment>
        <translation>check attend une URL&#xa0;: statuscat check https://example.com</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <comment>usage error</comment>
        <translation>--from attend un fichier d’URL, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <comment>check is a command</comment>
        <translation>check accepte des URL ou --from, pas les deux.</translation>
    </message>
    <message>
        <source>The --method is one of %1, not &quot;%2&quot;.</source>
        <comment>%1: a list; %2: what was typed</comment>
        <translation>--method attend l’une de ces valeurs&#xa0;: %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>--header a la forme «&#xa0;Nom: valeur&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <comment>%1: a method</comment>
        <translation>%1 n’envoie pas de --body, contrairement à POST, PUT et PATCH.</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <comment>usage error</comment>
        <translation>--body @ attend un fichier.</translation>
    </message>
    <message>
        <source>--max-hops takes a number from 0 to %1, not &quot;%2&quot;.</source>
        <comment>%1: number; %2: what was typed</comment>
        <translation>--max-hops attend un nombre de 0 à %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most %1, not &quot;%2&quot;.</source>
        <comment>%1: number; %2: what was typed</comment>
        <translation>--timeout attend des secondes, plus de 0 et au plus %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <comment>where an option belongs</comment>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <comment>%2: a list of commands</comment>
        <translation>L’option --%1 va avec&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The --language is one of %1, not &quot;%2&quot;.</source>
        <comment>%1: a list; %2: what was typed</comment>
        <translation>--language attend l’une de ces valeurs&#xa0;: %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <comment>%1: several codes</comment>
        <translation>Un seul code à la fois, pas %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <comment>%1: what was typed</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de statut&#xa0;: il faut trois chiffres, comme 404.</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <comment>show is a command</comment>
        <translation>show attend un code&#xa0;: statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <comment>search is a command</comment>
        <translation>search attend un texte&#xa0;: statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <comment>list is a command; %1: what was typed</comment>
        <translation>list attend une classe, de 1xx à 5xx, ou le mot common, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <comment>constants is a command</comment>
        <translation>constants attend un écosystème, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <comment>picture is a command</comment>
        <translation>picture attend un code et un fichier&#xa0;: statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <comment>%1: a file name</comment>
        <translation>Le fichier de l’image doit finir par .png ou .svg, contrairement à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <comment>usage error</comment>
        <translation>Une image SVG n’a pas de --size.</translation>
    </message>
    <message>
        <source>The --size of a picture is its width, %1 to %2, not &quot;%3&quot;.</source>
        <comment>%1, %2: numbers; %3: what was typed</comment>
        <translation>Le --size d’une image est sa largeur, de %1 à %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <comment>%1: a file name</comment>
        <translation>Le fichier de la capture d’écran doit finir par .png, contrairement à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <comment>%1, %2: numbers; %3: what was typed</comment>
        <translation>Le --size d’une capture d’écran est LARGEURxHAUTEUR, chacune de %1 à %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The --theme is light or dark, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>--theme attend light ou dark, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <comment>command line help</comment>
        <translation>Afficher tout sur un code</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <comment>command line help</comment>
        <translation>Afficher les codes trouvés, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <comment>command line help</comment>
        <translation>Afficher les codes d’une classe, ou tous</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <comment>command line help</comment>
        <translation>Afficher le nom du code dans un écosystème</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <comment>command line help</comment>
        <translation>Afficher ses constantes, ou les écosystèmes</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <comment>command line help</comment>
        <translation>Interroger des serveurs, afficher chaque réponse</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <comment>command line help</comment>
        <translation>URL d’un fichier, une par ligne</translation>
    </message>
    <message>
        <source>Own headers; seconds for each URL</source>
        <comment>command line help</comment>
        <translation>En-têtes à envoyer&#xa0;; secondes pour chaque URL</translation>
    </message>
    <message>
        <source>Follow no redirects, or at most N</source>
        <comment>command line help</comment>
        <translation>Ne suivre aucune redirection, ou au plus N</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <comment>command line help</comment>
        <translation>Suivre les redirections vers des réseaux privés</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <comment>command line help</comment>
        <translation>Enregistrer le chat en .png ou .svg</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <comment>command line help</comment>
        <translation>Enregistrer une image de la fenêtre</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <comment>command line help</comment>
        <translation>Cette fois-ci dans cette langue, par exemple de</translation>
    </message>
    <message>
        <source>Print this text, or the version</source>
        <comment>command line help</comment>
        <translation>Afficher ce texte, ou la version</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <comment>command line help</comment>
        <translation>Chercher un texte qui est aussi une commande</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <comment>command line help</comment>
        <translation>Les codes de statut HTTP, expliqués et dessinés.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <comment>command line help</comment>
        <translation>Codes de sortie&#xa0;: 0 trouvé, 1 rien trouvé, 2 mauvaise utilisation, 3 écriture impossible.</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <comment>command line help</comment>
        <translation>Pour check&#xa0;: 0 statut final de 1xx à 3xx, 1 4xx ou 5xx, 3 aucun&#xa0;; pour plusieurs URL, le plus grave.</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <comment>usage error</comment>
        <translation>Soit --copy, soit --view, pas les deux.</translation>
    </message>
    <message>
        <source>The --view is search, check or gallery, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>--view vaut search, check ou gallery, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <comment>usage error</comment>
        <translation>--service s’emploie seul.</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <comment>command line help</comment>
        <translation>Ouvrir la fenêtre à cet endroit&#xa0;; une URL est vérifiée</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <comment>command line help</comment>
        <translation>Ouvrir cette vue&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <comment>command line help</comment>
        <translation>Garder les paramètres à côté du programme</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <comment>command line help</comment>
        <translation>Ouvrir la fenêtre à cet endroit et copier le code</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <comment>command line help</comment>
        <translation>Répondre à la recherche du bureau&#xa0;; le bus le lance</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>%1 is not a valid status code; treat it as a server error, 5xx (RFC 9110, section 15).</source>
        <comment>%1: a number below 100 or above 599</comment>
        <translation>%1 n’est pas un code de statut valide&#xa0;; traitez-le comme une erreur serveur, 5xx (RFC 9110, section 15).</translation>
    </message>
    <message>
        <source>%1 is not assigned; treat it as %2 (RFC 9110, section 15).</source>
        <comment>299; 200 OK</comment>
        <translation>%1 n’est pas attribué&#xa0;; traitez-le comme %2 (RFC 9110, section 15).</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <comment>a client that receives a status code</comment>
        <translation>Si vous le recevez</translation>
    </message>
    <message>
        <source>When you send it</source>
        <comment>a server that sends a status code</comment>
        <translation>Si vous l’envoyez</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <comment>when sending a status code is right</comment>
        <translation>Approprié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>when sending a status code is wrong</comment>
        <translation>Inapproprié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <comment>what belongs into the response</comment>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>the products that use a number</comment>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>%1: document</comment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>header fields of a status code</comment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what is new since older specifications</comment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>older phrases of a status code</comment>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <comment>%1: what was typed</comment>
        <translation>L’écosystème «&#xa0;%1&#xa0;» n’existe pas&#xa0;; statuscat constants en donne la liste.</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <comment>%1: an ecosystem; %2: a code</comment>
        <translation>%1 n’a pas de constante pour %2.</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <comment>codes that are like this one</comment>
        <translation>Souvent confondu avec</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a request and its response</comment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>References</source>
        <comment>specifications of a status code</comment>
        <translation>Références</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>no status code fits</comment>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <comment>%1: one or more codes</comment>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>See: %1</source>
        <comment>%1: a command</comment>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <comment>%1: reason</comment>
        <translation>Impossible d’écrire la sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>statuscat: This build has no --service; it was made without Qt D-Bus.
</source>
        <comment>usage error</comment>
        <translation>statuscat: Cette version n’a pas de --service&#xa0;; elle a été compilée sans Qt D-Bus.
</translation>
    </message>
</context>
<context>
    <name>core::Constant</name>
    <message>
        <source>alias</source>
        <comment>kind of a constant</comment>
        <translation>alias</translation>
    </message>
    <message>
        <source>deprecated</source>
        <comment>kind of a constant</comment>
        <translation>dépréciée</translation>
    </message>
    <message>
        <source>not released yet</source>
        <comment>kind of a constant</comment>
        <translation>pas encore publiée</translation>
    </message>
    <message>
        <source>marks the class</source>
        <comment>kind of a constant</comment>
        <translation>désigne la classe</translation>
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
        <translation>Code et libellé</translation>
    </message>
    <message>
        <source>Status line</source>
        <comment>copy format: HTTP/1.1 404 Not Found</comment>
        <translation>Ligne de statut</translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>copy format: http.StatusNotFound</comment>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <comment>copy format</comment>
        <translation>Lien Markdown</translation>
    </message>
    <message>
        <source>HTML link</source>
        <comment>copy format</comment>
        <translation>Lien HTML</translation>
    </message>
    <message>
        <source>Reference address</source>
        <comment>copy format: URL of the specification</comment>
        <translation>Adresse de référence</translation>
    </message>
    <message>
        <source>Example response</source>
        <comment>copy format: raw HTTP response</comment>
        <translation>Exemple de réponse</translation>
    </message>
    <message>
        <source>curl command</source>
        <comment>copy format</comment>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>copy format</comment>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <comment>what this language is called by those who speak it</comment>
        <translation>Français</translation>
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
        <translation>Succès</translation>
    </message>
    <message>
        <source>Redirection</source>
        <comment>class of status codes</comment>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Client error</source>
        <comment>class of status codes</comment>
        <translation>Erreur client</translation>
    </message>
    <message>
        <source>Server error</source>
        <comment>class of status codes</comment>
        <translation>Erreur serveur</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <comment>numbers below 100 or above 599</comment>
        <translation>Hors classes</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>standing of a status code</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <comment>standing of a status code</comment>
        <translation>Enregistrement temporaire</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <comment>standing of a status code</comment>
        <translation>Réservé, inutilisé</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <comment>standing of a status code</comment>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <comment>standing of a status code</comment>
        <translation>Code propriétaire</translation>
    </message>
    <message>
        <source>Informal</source>
        <comment>standing of a status code</comment>
        <translation>Officieux</translation>
    </message>
    <message>
        <source>(no phrase)</source>
        <comment>stands for a missing reason phrase</comment>
        <translation>(sans libellé)</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <comment>@title:column</comment>
        <translation>Code de statut</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>@title:group of codes</comment>
        <translation>Épinglés</translation>
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
        <translation>décrit</translation>
    </message>
    <message>
        <source>request</source>
        <comment>where a header stands</comment>
        <translation>requête</translation>
    </message>
    <message>
        <source>response</source>
        <comment>where a header stands</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <comment>whose side the cause is on</comment>
        <translation>La cause est de votre côté.</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <comment>whose side the cause is on</comment>
        <translation>La cause est du côté du serveur.</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <comment>whose side the cause is on</comment>
        <translation>La cause est entre les deux&#xa0;: un proxy, un répartiteur de charge, un CDN ou le réseau.</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <comment>whose side the cause is on</comment>
        <translation>La cause peut être d’un côté comme de l’autre.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <comment>whose side the cause is on</comment>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Ne pas réessayer</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Réessayer plus tard</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Modifier puis réessayer</translation>
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
        <translation>Aucun écran pour afficher une fenêtre&#xa0;; statuscat --help indique ce qui fonctionne sans.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <comment>%1 is what Qt says</comment>
        <translation>Aucun écran pour afficher une fenêtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <comment>@info accessible text of an empty cell</comment>
        <translation>rien pour l’instant</translation>
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
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Hops</source>
        <comment>@title:column how many requests it took</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>@title:column</comment>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <comment>remark on an answer that is one of many</comment>
        <translation>
            <numerusform>%n en-tête omis&#xa0;: trop long</numerusform>
            <numerusform>%n en-têtes omis&#xa0;: trop longs</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <comment>failure of a check</comment>
        <translation>La vérification a été annulée</translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <comment>error: a request cannot be sent</comment>
        <translation>Ce n’est pas une URL http ou https</translation>
    </message>
    <message>
        <source>This is no method</source>
        <comment>error: a request cannot be sent</comment>
        <translation>Ce n’est pas une méthode</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is what was given as the name of a header</extracomment>
        <translation>%1 ne peut pas être un nom d’en-tête</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is the name of a header</extracomment>
        <translation>La valeur de %1 contient un saut de ligne ou un autre caractère de contrôle</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is the name of a header</extracomment>
        <translation>%1 est défini par Statuscat lui-même</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <comment>in place of what failed</comment>
        <translation>aucun échec</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>%1: what differs; %2: its value now; %3: its value before</comment>
        <translation>%1&#xa0;: %2, avant %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty value</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an answer</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>of an answer</comment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <comment>of an answer</comment>
        <translation>Version de HTTP</translation>
    </message>
    <message>
        <source>Final status</source>
        <comment>of a chain of answers</comment>
        <translation>Statut final</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>of a check</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Hops</source>
        <comment>number of answers in a chain</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <comment>%1: its number; %2: what differs</comment>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>net::Exchange</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <comment>remark about an answer</comment>
        <translation>C’est une réponse intermédiaire&#xa0;; la réponse finale n’est pas venue</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <comment>remark about an answer</comment>
        <extracomment>%1 is a list of status codes with their phrases</extracomment>
        <translation>Cette réponse a été précédée de réponses intermédiaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <comment>remark about an answer</comment>
        <extracomment>%1 is a number</extracomment>
        <translation>Lignes de la section d’en-tête qui ne sont pas des champs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 ne parle pas TLS sur le port %2</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <comment>advice after a failed check</comment>
        <translation>Essayez la même URL en http, ou le port qui sert https.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of the TLS library</extracomment>
        <translation>Pas de connexion sécurisée à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <comment>advice after a failed check</comment>
        <translation>Le serveur et le client n’ont peut-être aucune version de TLS ni suite de chiffrement en commun, ou le serveur exige un certificat client. Seuls TLS 1.2 et plus récent sont essayés.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host name</extracomment>
        <translation>Le nom %1 est inconnu</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <comment>advice after a failed check</comment>
        <translation>Cherchez une faute de frappe&#xa0;; un nouveau nom peut mettre du temps à se propager&#xa0;; vérifiez que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host name</extracomment>
        <translation>Le nom %1 n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <comment>advice after a failed check</comment>
        <translation>Le serveur de noms n’a pas répondu correctement&#xa0;: vérifiez que vous êtes en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>La redirection mène d’une adresse publique à %1, qui n’en est pas une</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <comment>advice after a failed check</comment>
        <translation>Elle n’a pas été suivie, car un inconnu pourrait ainsi vous faire envoyer des requêtes dans votre propre réseau. Si vous lui faites confiance, autorisez les cibles privées.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Le proxy sur le chemin vers %1 demande une authentification</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <comment>advice after a failed check</comment>
        <translation>Indiquez le nom d’utilisateur et le mot de passe du proxy dans les paramètres du système, ou ajoutez une exception pour cet hôte.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 refuse les connexions sur le port %2</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <comment>advice after a failed check</comment>
        <translation>Rien n’écoute à cet endroit, ou un pare-feu refuse&#xa0;: vérifiez le port, et que le serveur tourne.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Aucune route vers %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <comment>advice after a failed check</comment>
        <translation>Vérifiez le réseau et, pour une adresse IPv6, qu’il prend en charge IPv6.</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of Qt</extracomment>
        <translation>Le proxy ne donne pas accès à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <comment>advice after a failed check</comment>
        <translation>Vérifiez le proxy dans les paramètres du système.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of Qt</extracomment>
        <translation>La connexion à %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <comment>failure of a check</comment>
        <translation>Le certificat de %1 n’est pas encore valide</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <comment>advice after a failed check</comment>
        <translation>Son propriétaire doit le renouveler&#xa0;; vérifiez aussi que l’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Le certificat de %1 est autosigné</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <comment>advice after a failed check</comment>
        <translation>N’importe qui peut en créer un pareil. Si le serveur est à vous, faites-le signer par une autorité de certification, ou ajoutez-le aux certificats de confiance du système.</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Le certificat reçu n’est pas celui de %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <comment>advice after a failed check</comment>
        <translation>Un autre serveur a peut-être répondu, ou ce nom manque dans le certificat.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>L’émetteur du certificat de %1 n’est pas reconnu ici</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <comment>advice after a failed check</comment>
        <translation>Le serveur n’envoie peut-être pas ses certificats intermédiaires, ou son autorité est privée&#xa0;: dans ce cas, ajoutez-la aux certificats de confiance du système.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>Le certificat de %1 n’est pas valable</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>Le nom %1 n’a pas pu être résolu en %2 s</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 n’a pas accepté de connexion en %2 s</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 n’a pas terminé la négociation TLS en %2 s</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 a reçu la requête et n’a pas répondu en %2 s</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 a commencé à répondre, mais même la section d’en-tête n’est pas arrivée en %2 s</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <comment>advice after a failed check</comment>
        <translation>Vérifiez le réseau et les pare-feu sur le chemin&#xa0;; l’hôte est peut-être en panne.</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <comment>advice after a failed check</comment>
        <translation>Le serveur est peut-être surchargé&#xa0;: réessayez, ou accordez-lui plus de temps.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 a aussitôt fermé la connexion</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 a fermé la connexion pendant la négociation TLS</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 a fermé la connexion au milieu de la section d’en-tête</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <comment>advice after a failed check</comment>
        <translation>Le programme serveur a peut-être planté, ou le port attend https&#xa0;: essayez ainsi, et consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <comment>advice after a failed check</comment>
        <translation>Le programme serveur a peut-être planté, ou quelque chose a coupé la connexion en chemin&#xa0;: consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 parle TLS sur le port %2, mais la requête était en http non chiffré</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <comment>advice after a failed check</comment>
        <translation>Essayez la même URL en https.</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>La section d’en-tête de %1 est plus grande que ce qu’une vérification lit</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <comment>advice after a failed check</comment>
        <translation>Les navigateurs ne lisent pas non plus une telle réponse&#xa0;: cherchez des cookies ou d’autres en-têtes qui grossissent.</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>La réponse de %1 enfreint les règles de HTTP/2</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <comment>advice after a failed check</comment>
        <translation>La faute vient du serveur ou d’un proxy devant lui.</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>Ce que %1 répond sur le port %2 n’est pas du HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <comment>advice after a failed check</comment>
        <translation>C’est peut-être un autre type de serveur qui écoute là&#xa0;: vérifiez le port.</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>Not assigned</source>
        <comment>@title instead of a reason phrase</comment>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>in place of a status</comment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <comment>%1 is the time to look up a name</comment>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <comment>%1 is a time</comment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <comment>%1 is a time</comment>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <comment>%1 is the time until the answer began</comment>
        <translation>premier octet %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>%1 is a time</comment>
        <translation>%1 en tout</translation>
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
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>level of a remark: judges nothing</comment>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>net::HopModel</name>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <comment>@info accessible; number, outcome, method, URL</comment>
        <translation>Étape %1&#xa0;: %2, %3 %4</translation>
    </message>
    <message>
        <source>Hop</source>
        <comment>@title:column</comment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>No status code</source>
        <comment>@title of a hop</comment>
        <translation>Pas de code de statut</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>@title of a hop; %1 is a host</comment>
        <translation>En attente de %1</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <comment>advice: a redirect cannot be followed</comment>
        <translation>Le champ Location du serveur doit contenir une URL http ou https, ou un chemin.</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <comment>failure: a redirect cannot be followed</comment>
        <translation>La redirection mène à quelque chose qui n’est pas une URL</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <comment>failure: a redirect cannot be followed</comment>
        <extracomment>%1 is a scheme such as file</extracomment>
        <translation>La redirection mène à une URL %1:, qui n’est pas suivie</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <comment>failure: a redirect cannot be followed</comment>
        <translation>La redirection mène à une URL sans hôte</translation>
    </message>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <comment>remark about a redirect</comment>
        <extracomment>%1 is a status code, %2 a method such as POST</extracomment>
        <translation>Après %1, %2 devient GET et le corps est omis</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <comment>remark about a redirect</comment>
        <extracomment>%1 is a list of header names</extracomment>
        <translation>Autre origine, non transmis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <comment>remark about a redirect</comment>
        <translation>Passe de https à http&#xa0;: à partir d’ici, rien n’est chiffré</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <comment>remark about a redirect</comment>
        <translation>La cible contient un nom d’utilisateur ou un mot de passe, qui n’est ni affiché ni envoyé</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 doit avoir %2&#xa0;; celui-ci ne l’a pas.</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 devrait avoir %2&#xa0;; celui-ci ne l’a pas.</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 peut avoir %2&#xa0;; celui-ci ne l’a pas.</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 ne doit pas avoir %2&#xa0;; celui-ci l’a.</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 ne devrait pas avoir %2&#xa0;; celui-ci l’a.</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>The check was cancelled</source>
        <comment>failure of a check</comment>
        <translation>La vérification a été annulée</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a URL</extracomment>
        <translation>Les redirections tournent en rond&#xa0;: %1 a déjà été demandée</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check does not keep; or two rules, such as http to https and back, send requests to each other.</source>
        <comment>advice after a failed check</comment>
        <translation>Le serveur attend peut-être un cookie, qu’une vérification ne garde pas&#xa0;; ou deux règles, comme de http à https et retour, se renvoient les requêtes.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <comment>failure of a check</comment>
        <translation>
            <numerusform>Arrêt après %n redirection, qui menait à une autre</numerusform>
            <numerusform>Arrêt après %n redirections, qui menaient à une autre</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain may have no end. Browsers give up after 20.</source>
        <comment>advice after a failed check</comment>
        <translation>La chaîne n’a peut-être pas de fin. Les navigateurs abandonnent après 20.</translation>
    </message>
    <message>
        <source>(the whole check may take %1 s)</source>
        <comment>failure of a check</comment>
        <extracomment>comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>(toute la vérification peut prendre %1 s)</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <comment>error: what was typed is no URL to check</comment>
        <translation>Une URL avec nom d’utilisateur ou mot de passe n’est pas envoyée&#xa0;: supprimez ce qui précède le @</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <comment>error: what was typed is no URL</comment>
        <translation>Aucune URL n’a été donnée</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <comment>error: what was typed is no URL</comment>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>L’URL dépasse %1 caractères</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <comment>error: what was typed is no URL to check</comment>
        <extracomment>%1 is a scheme such as ftp</extracomment>
        <translation>Seuls http et https peuvent être vérifiés, pas %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <comment>error: what was typed is no URL</comment>
        <translation>Après %1: il faut deux barres obliques et un hôte</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <comment>error: what was typed is no URL to check</comment>
        <translation>L’URL n’indique aucun hôte</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <comment>error: what was typed is no URL</comment>
        <translation>Ce n’est pas une URL&#xa0;: l’hôte ou le port est impossible</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <comment>error: what was typed is no URL</comment>
        <extracomment>%1 is what was typed as a host</extracomment>
        <translation>%1 ne peut pas être un nom d’hôte</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <comment>description of a picture; %1 is the class</comment>
        <translation>Le chat qui représente la classe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>%1 is a file name, %2 the reason</comment>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <comment>@action of a match in KRunner</comment>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <comment>@action %1 is a code</comment>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <comment>%1 is the reason</comment>
        <translation>Aucun bus de session à servir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <comment>D-Bus</comment>
        <translation>Le bus de session n’accorde pas le nom %1&#xa0;: un autre le détient</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <comment>@title:window</comment>
        <translation>À propos de Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <comment>@info; %1 is the version</comment>
        <translation>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;Les codes de statut HTTP, expliqués et dessinés.&lt;/p&gt;&lt;p&gt;Ce programme est un logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Les textes et les images sont sous CC BY 4.0.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Copy</source>
        <comment>@action</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <comment>@info:status</comment>
        <translation>Copier le texte sélectionné, ou le code au format choisi</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <comment>@action</comment>
        <translation>Cop&amp;ier comme…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <comment>@info:status</comment>
        <translation>Choisir ce qu’il faut copier</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <comment>@info:status</comment>
        <translation>Copier l’image en PNG et en SVG</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <comment>@action</comment>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <comment>@info:status</comment>
        <translation>Épingler le code en haut de la liste, ou l’en détacher</translation>
    </message>
    <message>
        <source>Choose &amp;Languages…</source>
        <comment>@action which constants are shown</comment>
        <translation>Choisir les &amp;langages…</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <comment>@info:status</comment>
        <translation>Choisir de qui afficher et copier les constantes</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>@action</comment>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <comment>@info:status</comment>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@action in the history of codes</comment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <comment>@info:status</comment>
        <translation>Revenir au code vu avant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>@action in the history of codes</comment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <comment>@info:status</comment>
        <translation>Avancer au code vu après</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>@action</comment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <comment>@info:status</comment>
        <translation>Quitter Statuscat</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>@action</comment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>@info:status</comment>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <comment>@action</comment>
        <translation>À &amp;propos de Statuscat</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <comment>@info:status</comment>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <comment>@action</comment>
        <translation>Vérifier une &amp;URL…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <comment>@info:status</comment>
        <translation>Interroger un serveur et montrer chaque réponse sur le chemin</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <comment>@action</comment>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <comment>@info:status</comment>
        <translation>Vérifier encore une fois la même URL</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <comment>@action ends a check</comment>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <comment>@info:status</comment>
        <translation>Arrêter la vérification en cours</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter above the list: every class</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Common</source>
        <comment>filter above the list: the codes most people meet</comment>
        <translation>Courants</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <comment>@info:status; %1 is a class, All or Common</comment>
        <translation>Afficher seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <comment>@action</comment>
        <translation>Grande i&amp;mage</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <comment>@info:status</comment>
        <translation>Afficher l’image sur tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <comment>@action switch between the drawings of a code</comment>
        <translation>&amp;Autre image</translation>
    </message>
    <message>
        <source>Show the next picture of the code, if it has several</source>
        <comment>@info:status</comment>
        <translation>Afficher l’image suivante du code, s’il en a plusieurs</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>@action</comment>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <comment>@info:status</comment>
        <translation>Afficher tous les codes en images, ou de nouveau le texte</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <comment>@action in the gallery</comment>
        <translation>Images plus g&amp;randes</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <comment>@info:status</comment>
        <translation>Agrandir les images de la galerie</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <comment>@action in the gallery</comment>
        <translation>Images plus &amp;petites</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <comment>@info:status</comment>
        <translation>Réduire les images de la galerie</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <comment>@action</comment>
        <translation>&amp;Images dans la liste</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <comment>@info:status</comment>
        <translation>Afficher une petite image dans chaque ligne de la liste</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <comment>@action</comment>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <comment>@info:status</comment>
        <translation>Enregistrer l’image en SVG, ou en PNG de n’importe quelle taille</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <comment>@action</comment>
        <translation>Enregistrer &amp;toutes les images…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <comment>@info:status</comment>
        <translation>Enregistrer toutes les images dans un dossier</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>@action theme</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>@action theme</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>@action theme</comment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>@action language</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <comment>@action</comment>
        <translation>Copier l’i&amp;mage</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <comment>about a number; RFC 9110, section 15</comment>
        <translation>%1 n’est pas compris entre 100 et 599&#xa0;; ce n’est donc pas un code de statut HTTP valide. Un client devrait le traiter comme une erreur serveur.</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <comment>about a number; %2 is a code such as 400; RFC 9110, section 15</comment>
        <translation>Personne n’a attribué %1. Un client le traite comme %2, le premier code de sa classe.</translation>
    </message>
    <message>
        <source>What it means, and what not</source>
        <comment>@title:group</comment>
        <translation>Ce qu’il signifie et ne signifie pas</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>@title:group since the older specification</comment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>@title:group raw request and response</comment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>@title:group</comment>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <comment>what a class of status codes means</comment>
        <translation>Une réponse intermédiaire&#xa0;: la requête continue et une réponse finale suit. Un client qui ne connaît pas ce numéro peut l’ignorer et attendre la réponse finale.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <comment>what a class of status codes means</comment>
        <translation>La requête a été reçue, comprise et acceptée. Ce que l’expéditeur voulait dire exactement par ce numéro, seule sa documentation l’explique.</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <comment>what a class of status codes means</comment>
        <translation>Il reste quelque chose à faire pour que la requête aboutisse. Cherchez un en-tête `Location`, mais ne le suivez automatiquement que si vous connaissez ce numéro.</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <comment>what a class of status codes means</comment>
        <translation>La requête contient une erreur ou ne peut pas être satisfaite. Regardez le corps&#xa0;: il devrait dire ce qui ne va pas. Renvoyer la même requête ne servira sans doute à rien.</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <comment>what a class of status codes means</comment>
        <translation>Le serveur a échoué sur une requête qui peut être valide. Regardez le corps et le journal du serveur, et adressez-vous à son exploitant.</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <comment>what a number outside the classes means</comment>
        <translation>Le premier chiffre ne désigne aucune classe. Certains produits envoient quand même de tels numéros, et certains programmes les affichent quand aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <comment>@title:group followed by a code</comment>
        <translation>À traiter comme</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>@title:group</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <comment>@title:group</comment>
        <translation>Si vous le recevez</translation>
    </message>
    <message>
        <source>When you send it</source>
        <comment>@title:group</comment>
        <translation>Si vous l’envoyez</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <comment>@title:group</comment>
        <translation>Souvent confondu avec</translation>
    </message>
    <message>
        <source>in the request</source>
        <comment>where a header stands</comment>
        <translation>dans la requête</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>@title:group</comment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>In your code</source>
        <comment>@title:group constants of programming languages</comment>
        <translation>Dans votre code</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <comment>%1 is a list of languages; a number follows</comment>
        <translation>Pas de constante en %1, utilisez</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>link: which ecosystems are shown</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>link: show all ecosystems</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <comment>grade of a source</comment>
        <translation>Signalé, mais non documenté par son auteur.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <comment>grade of a source</comment>
        <translation>Contesté.</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <comment>@title:group owners of a number</comment>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>From the specification</source>
        <comment>@title:group notes on caching, content, versions</comment>
        <translation>D’après la spécification</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <comment>@info accessible name of the cat picture</comment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <comment>@info accessible name of a chain of redirects</comment>
        <translation>Les étapes</translation>
    </message>
</context>
<context>
    <name>ui::CheckController</name>
    <message>
        <source>Copied the selected text</source>
        <comment>@info:status</comment>
        <translation>Texte sélectionné copié</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <comment>@title:menu</comment>
        <translation>Copier la &amp;vérification comme</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <comment>form of a copied check</comment>
        <translation>&amp;Texte</translation>
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
        <translation>&amp;Commande curl</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <comment>@info:status</comment>
        <translation>Il n’y a pas encore de réponse, rien n’a été copié</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <comment>@info:status; %1 is a host</comment>
        <translation>Vérification de %1 copiée</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>&amp;Check</source>
        <comment>@action:button asks the server</comment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <comment>@option:check</comment>
        <translation>&amp;Garder les URL passées après avoir quitté</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <comment>@action:button</comment>
        <translation>Ou&amp;blier les URL passées</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <comment>@info:status</comment>
        <translation>Les URL passées sont oubliées</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <comment>@action:button resets the options</comment>
        <translation>Para&amp;mètres par défaut</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <comment>@info:status</comment>
        <translation>La méthode, les en-têtes et le corps étaient destinés à un autre serveur et ont été réinitialisés</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <comment>@info error</comment>
        <translation>Une liste se vérifie seulement avec GET, HEAD ou OPTIONS.</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <comment>@info error</comment>
        <translation>Il n’y a pas d’URL dans la liste.</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <comment>@info; a number; a fault</comment>
        <translation>Omises&#xa0;: %1. La première&#xa0;: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@action folds out the options of a check</comment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <comment>@action; %1 are those that are set</comment>
        <translation>Options&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button ends the checks</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <comment>@action:button</comment>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <comment>@info accessible name of a table</comment>
        <translation>URL vérifiées</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@info accessible name</comment>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <comment>@title:window question</comment>
        <translation>
            <numerusform>Vérifier %n URL&#xa0;?</numerusform>
            <numerusform>Vérifier %n URL&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets at least one request, at most 8 at a time.</source>
        <comment>@info question</comment>
        <translation>Chacune reçoit au moins une requête, 8 au plus à la fois.</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <comment>@action:button</comment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>@info progress</comment>
        <translation>%1 sur %2 vérifiées</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <comment>@info</comment>
        <translation>URL&#xa0;: %1, rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <comment>@action:button asks every URL of a list</comment>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <comment>@title:window</comment>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <comment>file kind in a file dialog</comment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>@info:status; %1 is a file name</comment>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <comment>@option:check</comment>
        <translation>&amp;Suivre les redirections</translation>
    </message>
    <message>
        <source>Public addresses may redirect to &amp;private ones</source>
        <comment>@option:check</comment>
        <translation>Autoriser la redirection d’une adresse publi&amp;que vers une privée</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <comment>@info:placeholder of own headers</comment>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <comment>@label</comment>
        <translation>Mét&amp;hode&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <comment>@label own request headers</comment>
        <translation>En-&amp;têtes&#xa0;:</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <comment>@label content of the request</comment>
        <translation>C&amp;orps&#xa0;:</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <comment>@label how many redirects</comment>
        <translation>A&amp;u plus&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <comment>@label</comment>
        <translation>Délai &amp;par étape&#xa0;:</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <comment>@label</comment>
        <translation>Déla&amp;i total&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <comment>@info error</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête&#xa0;; écrivez «&#xa0;Nom: valeur&#xa0;», un par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <comment>options of a check</comment>
        <translation>
            <numerusform>%n en-tête ajouté</numerusform>
            <numerusform>%n en-têtes ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>no redirects</source>
        <comment>options of a check</comment>
        <translation>aucune redirection</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <comment>options of a check</comment>
        <translation>jusqu’à %1 redirections</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <comment>options of a check</comment>
        <translation>%1 s par étape, %2 s en tout</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <comment>options of a check</comment>
        <translation>adresses privées autorisées</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> redirection</numerusform>
            <numerusform> redirections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <comment>tag: how many requests it took</comment>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <comment>@title; %1 is a host</comment>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <comment>@title of the page that checks a URL</comment>
        <translation>Que répond un serveur&#xa0;?</translation>
    </message>
    <message>
        <source>No status code came</source>
        <comment>@title</comment>
        <translation>Aucun code de statut reçu</translation>
    </message>
    <message>
        <source>Enter asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <comment>@info on the page that checks a URL</comment>
        <translation>Entrée interroge le serveur et montre chaque réponse sur le chemin jusqu’à la dernière&#xa0;: code, adresse, durées, en-têtes, et ce que la spécification aurait aimé voir.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <comment>@info on the page that checks a URL</comment>
        <translation>Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <comment>@info; %1 are differences</comment>
        <translation>Depuis la dernière vérification&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <comment>@action back to the list</comment>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <comment>@info accessible name of a page</comment>
        <translation>Vérifier une URL</translation>
    </message>
    <message>
        <source>The answer</source>
        <comment>@info accessible name</comment>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The way there</source>
        <comment>@title:group the hops of a check</comment>
        <translation>Le chemin parcouru</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <comment>@title:window question; a method and a host</comment>
        <translation>Envoyer %1 à %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <comment>@info question; a method and a URL</comment>
        <translation>%1 peut modifier des données. La requête part vers %2.</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <comment>@action:button; %1 is a method</comment>
        <translation>&amp;Envoyer %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <comment>@info; follows “Since the last check:”</comment>
        <translation>aucun changement</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <comment>accessible name of a link; %1 is a status code</comment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <comment>accessible name</comment>
        <translation>Pas de code de statut</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>accessible name</comment>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <comment>@info:status; code and format</comment>
        <translation>%1 n’a rien à copier comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>@info:status; %1 is a text</comment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <comment>@title:menu</comment>
        <translation>Cop&amp;ier comme</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>copy format: PNG and SVG</comment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>About the code</source>
        <comment>@info accessible name of the detail pane</comment>
        <translation>À propos du code</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>@info accessible name of a text</comment>
        <translation>En bref</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>@info accessible name of a text</comment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to look up</source>
        <comment>@info accessible name of a text</comment>
        <translation>À consulter</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>@title instead of a reason phrase</comment>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <comment>@info:tooltip</comment>
        <translation>D’où vient ce numéro</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <comment>tag: caches may keep it without being told</comment>
        <translation>Cacheable</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <comment>tag: caches keep it only if told</comment>
        <translation>Non cacheable par défaut</translation>
    </message>
    <message>
        <source>Other picture</source>
        <comment>@action switch between the drawings of a code</comment>
        <translation>Autre image</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>accessible name of a link; %1 is a specification</comment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Your Languages and Frameworks</source>
        <comment>@title:window</comment>
        <translation>Vos langages et frameworks</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@info:placeholder</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search ecosystems</source>
        <comment>@info accessible name</comment>
        <translation>Rechercher des écosystèmes</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <comment>@info accessible name of a list</comment>
        <translation>Écosystèmes</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <comment>@action:button</comment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <comment>@action:button</comment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <comment>@info</comment>
        <translation>Ceux qui sont cochés s’affichent avec chaque code. «&#xa0;Copier comme constante&#xa0;» utilise le premier.</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <comment>@info accessible name of the text in place of the list</comment>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing in this class matches “%1”.</source>
        <comment>@info</comment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;» dans cette classe.</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <comment>@action:link</comment>
        <translation>Rechercher dans toutes les classes</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>@info</comment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>@info followed by codes</comment>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <comment>@info</comment>
        <translation>Échap efface la recherche.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <comment>@info after “Enter asks”</comment>
        <translation>Rien n’est envoyé avant.</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Show %1</source>
        <comment>accessible name of a filter; %1 is a class</comment>
        <translation>Afficher %1</translation>
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
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <comment>@info; %1 is a reason phrase</comment>
        <translation>Le serveur l’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <comment>@info accessible; %1 is a URL</comment>
        <translation>mène à %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <comment>@action folds out the headers of an answer; a number</comment>
        <translation>En-têtes (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>@info accessible name of a text</comment>
        <translation>En-têtes</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <comment>@title:menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>@title:menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>@title:menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>@title:menu</comment>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <comment>@title:menu of the program</comment>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>@title:menu</comment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@title:menu</comment>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <comment>@info:status</comment>
        <translation>Statuscat parlera cette langue à son prochain démarrage</translation>
    </message>
    <message>
        <source>Check a URL – Statuscat</source>
        <comment>@title:window</comment>
        <translation>Vérifier une URL – Statuscat</translation>
    </message>
    <message>
        <source>%1 – Statuscat</source>
        <comment>@title:window; %1 is code and phrase</comment>
        <translation>%1 – Statuscat</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <comment>@action</comment>
        <translation>&amp;Copier la vérification</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>@action; %1 is what is copied</comment>
        <translation>&amp;Copier %1</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <comment>@action</comment>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <comment>@action</comment>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Copied the selected text</source>
        <comment>@info:status</comment>
        <translation>Texte sélectionné copié</translation>
    </message>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <comment>@info:status</comment>
        <translation>Rien ne correspond, rien n’a été copié</translation>
    </message>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <comment>@info:status</comment>
        <translation>Lien %1 refusé&#xa0;: un lien vers un code s’écrit statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <comment>@info:status</comment>
        <translation>Image copiée</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <comment>@title:window</comment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <comment>@title:window</comment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Width in pixels:</source>
        <comment>@label</comment>
        <translation>Largeur en pixels&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>@info; a file name</comment>
        <translation>%1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <comment>@item file type</comment>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <comment>@item file type</comment>
        <translation>Dessin, toute taille (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>@info:status; %1 is a file name</comment>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <comment>@option:radio; its width follows</comment>
        <translation>Image &amp;PNG</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <comment>@title:window</comment>
        <translation>Enregistrer toutes les images</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <comment>@info</comment>
        <translation>Un fichier par image, nommé d’après son code.</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <comment>@info accessible name of a progress bar</comment>
        <translation>Images enregistrées</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>@info:progress; %v and %m are numbers</comment>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button a folder</comment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <comment>@info accessible name of a button</comment>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <comment>@label</comment>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <comment>@option:radio</comment>
        <translation>Dessin &amp;SVG, net à toute taille</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <comment>@label after a number</comment>
        <translation> pixels de large</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <comment>@info accessible name</comment>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Save as:</source>
        <comment>@label</comment>
        <translation>Enregistrer en&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <comment>@title:window</comment>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <comment>@info:progress</comment>
        <translation>Enregistrement des images…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <comment>@info; %1 is a number</comment>
        <translation>
            <numerusform>Déjà dans ce dossier&#xa0;: %1 sur %n fichier</numerusform>
            <numerusform>Déjà dans ce dossier&#xa0;: %1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them, or keep them as they are and save only the others?</source>
        <comment>@info</comment>
        <translation>Les remplacer, ou les garder telles quelles et n’enregistrer que les autres&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>@action:button</comment>
        <translation>&amp;Garder</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <comment>@info; %1 is a number</comment>
        <translation>
            <numerusform>%1 sur %n image enregistrée.</numerusform>
            <numerusform>%1 sur %n images enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <comment>@info:status; a number and a folder</comment>
        <translation>
            <numerusform>%1 sur %n image enregistrée dans %2</numerusform>
            <numerusform>%1 sur %n images enregistrées dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <comment>@info:status; %1: Saved 9 of 10 …</comment>
        <translation>
            <numerusform>%1, %n déjà présente conservée</numerusform>
            <numerusform>%1, %n déjà présentes conservées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Code, phrase, header, log line</source>
        <comment>@info:placeholder of the search field</comment>
        <translation>Code, libellé, en-tête, ligne de journal</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@info accessible name of the search field</comment>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <comment>%1 is a file name</comment>
        <translation>Les paramètres dans %1 sont illisibles&#xa0;; valeurs par défaut utilisées.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <comment>file names</comment>
        <translation>Les paramètres dans %1 étaient endommagés&#xa0;; valeurs par défaut utilisées, l’ancien fichier est %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <comment>%1 is a file name</comment>
        <translation>Les paramètres dans %1 sont endommagés&#xa0;; valeurs par défaut utilisées.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <comment>%1 is a file name</comment>
        <translation>Impossible d’enregistrer les paramètres dans %1.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <comment>%1 is a file name</comment>
        <translation>Les paramètres ne peuvent pas être enregistrés dans %1&#xa0;: les modifications seront oubliées à la fin.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>@title:window</comment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <comment>keys</comment>
        <translation>Toute lettre, tout chiffre</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <comment>what a key does</comment>
        <translation>Rechercher, où que vous soyez</translation>
    </message>
    <message>
        <source>↑ ↓ PgUp PgDown</source>
        <comment>names of keys</comment>
        <translation>↑ ↓ Pg préc Pg suiv</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <comment>what a key does</comment>
        <translation>Se déplacer dans la liste, le curseur restant dans le champ de recherche</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <comment>what a key does</comment>
        <translation>Copier au format choisi</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <comment>what a key does</comment>
        <translation>Effacer la recherche&#xa0;; quitter la grande image</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <comment>what a key does</comment>
        <translation>Vérifier l’URL du champ de recherche</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Arrows choose · Enter copies · Esc clears · Ctrl+L checks a URL</source>
        <comment>@info:status keys</comment>
        <translation>Flèches&#xa0;: choisir · Entrée&#xa0;: copier · Échap&#xa0;: effacer · Ctrl+L&#xa0;: vérifier une URL</translation>
    </message>
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
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %n code</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <comment>@info:status; %1 is a number</comment>
        <translation>
            <numerusform>%1 sur %n code</numerusform>
            <numerusform>%1 sur %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>obsolete</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>vendor</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>informal</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>officieux</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <comment>@info accessible name of the list</comment>
        <translation>Codes de statut</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <comment>@info accessible name</comment>
        <translation>URL à vérifier</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message>
        <source>The list does not fit here. Press Ctrl+L and paste it there</source>
        <comment>@info in place of “Check 12 URLs”</comment>
        <translation>La liste ne tient pas ici. Appuyez sur Ctrl+L et collez-la à cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <comment>@action</comment>
        <translation>
            <numerusform>Vérifier %n URL</numerusform>
            <numerusform>Vérifier %n URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter asks each of them</source>
        <comment>@info below “Check 12 URLs”</comment>
        <translation>Entrée interroge chacune d’elles</translation>
    </message>
    <message>
        <source>Check %1</source>
        <comment>@action %1 is a URL</comment>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Enter asks the server</source>
        <comment>@info below “Check https://…”</comment>
        <translation>Entrée interroge le serveur</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <comment>@info in place of “Check https://…”</comment>
        <translation>Cette URL ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks the server</source>
        <comment>@info below “Check https://…”</comment>
        <translation>Ctrl+Entrée interroge le serveur</translation>
    </message>
</context>
</TS>
