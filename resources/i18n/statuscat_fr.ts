<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <extracomment>where an option belongs</extracomment>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <extracomment>%2: a list of commands</extracomment>
        <translation>L’option --%1 va avec&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <extracomment>%1: several codes</extracomment>
        <translation>Un seul code à la fois, pas %1.</translation>
    </message>
    <message>
        <source>The text is longer than %1 kB.</source>
        <extracomment>usage error</extracomment>
        <translation>Le texte dépasse %1 ko.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de statut&#xa0;: il faut trois chiffres, comme 404.</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>Soit --copy, soit --view, pas les deux.</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <extracomment>show is a command</extracomment>
        <translation>show attend un code&#xa0;: statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <extracomment>search is a command</extracomment>
        <translation>search attend un texte&#xa0;: statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <extracomment>list is a command; %1: what was typed</extracomment>
        <translation>list attend une classe, de 1xx à 5xx, ou le mot common, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <extracomment>constants is a command</extracomment>
        <translation>constants attend un écosystème, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <extracomment>picture is a command</extracomment>
        <translation>picture attend un code et un fichier&#xa0;: statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Le fichier de l’image doit finir par .png ou .svg, contrairement à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <extracomment>usage error</extracomment>
        <translation>Une image SVG n’a pas de --size.</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Le fichier de la capture d’écran doit finir par .png, contrairement à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <extracomment>%1, %2: numbers; %3: what was typed</extracomment>
        <translation>Le --size d’une capture d’écran est LARGEURxHAUTEUR, chacune de %1 à %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <extracomment>usage error</extracomment>
        <translation>--service s’emploie seul.</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <extracomment>command line help</extracomment>
        <translation>Ouvrir la fenêtre à cet endroit&#xa0;; une URL est vérifiée</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <extracomment>command line help</extracomment>
        <translation>Ouvrir cette vue&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <extracomment>command line help</extracomment>
        <translation>Garder les paramètres à côté du programme</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <extracomment>command line help</extracomment>
        <translation>Ouvrir la fenêtre à cet endroit et copier le code</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher tout sur un code</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher les codes trouvés, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher les codes d’une classe, ou tous</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher le nom du code dans un écosystème</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher ses constantes, ou les écosystèmes</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <extracomment>command line help</extracomment>
        <translation>Interroger des serveurs, afficher chaque réponse</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <extracomment>command line help</extracomment>
        <translation>URL d’un fichier, une par ligne</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <extracomment>command line help</extracomment>
        <translation>Suivre les redirections vers des réseaux privés</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <extracomment>command line help</extracomment>
        <translation>Enregistrer le chat en .png ou .svg</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <extracomment>command line help</extracomment>
        <translation>Enregistrer une image de la fenêtre</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <extracomment>command line help</extracomment>
        <translation>Cette fois-ci dans cette langue, par exemple de</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <extracomment>command line help</extracomment>
        <translation>Répondre à la recherche du bureau&#xa0;; le bus le lance</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <extracomment>command line help</extracomment>
        <translation>Chercher un texte qui est aussi une commande</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <extracomment>command line help</extracomment>
        <translation>Les codes de statut HTTP, expliqués et dessinés.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <extracomment>command line help</extracomment>
        <translation>Codes de sortie&#xa0;: 0 trouvé, 1 rien trouvé, 2 mauvaise utilisation, 3 écriture impossible.</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <extracomment>command line help</extracomment>
        <translation>Pour check&#xa0;: 0 statut final de 1xx à 3xx, 1 4xx ou 5xx, 3 aucun&#xa0;; pour plusieurs URL, le plus grave.</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>--header a la forme «&#xa0;Nom: valeur&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <extracomment>%1: a method</extracomment>
        <translation>%1 n’envoie pas de --body, contrairement à POST, PUT et PATCH.</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <extracomment>usage error</extracomment>
        <translation>--body @ attend un fichier.</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <extracomment>usage error</extracomment>
        <translation>--from attend un fichier d’URL, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>URL %1: %2.</source>
        <extracomment>%1: its number; %2: what is wrong with it</extracomment>
        <translation>URL %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>check takes a URL: statuscat check https://example.com</source>
        <extracomment>check is a command</extracomment>
        <translation>check attend une URL&#xa0;: statuscat check https://example.com</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <extracomment>check is a command</extracomment>
        <translation>check accepte des URL ou --from, pas les deux.</translation>
    </message>
    <message>
        <source>Ask with this method</source>
        <extracomment>command line help</extracomment>
        <translation>Interroger avec cette méthode</translation>
    </message>
    <message>
        <source>Send one more header</source>
        <extracomment>command line help</extracomment>
        <translation>Envoyer un en-tête de plus</translation>
    </message>
    <message>
        <source>Send a text or what is in a file</source>
        <extracomment>command line help</extracomment>
        <translation>Envoyer un texte ou le contenu d’un fichier</translation>
    </message>
    <message>
        <source>End the check of a URL after that time</source>
        <extracomment>command line help</extracomment>
        <translation>Arrêter la vérification d’une URL après ce délai</translation>
    </message>
    <message>
        <source>Follow no redirect</source>
        <extracomment>command line help</extracomment>
        <translation>Ne suivre aucune redirection</translation>
    </message>
    <message>
        <source>Follow at most N redirects</source>
        <extracomment>command line help</extracomment>
        <translation>Suivre au plus N redirections</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>no status code fits</extracomment>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: one or more codes</extracomment>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>The --%1 is one of %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: a list; %3: what was typed</extracomment>
        <translation>--%1 attend l’une de ces valeurs : %2, pas « %3 ».</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1: an option; %2, %3: numbers; %4: what was typed</extracomment>
        <translation>--%1 attend un nombre de %2 à %3, pas « %4 ».</translation>
    </message>
    <message>
        <source>See: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>Impossible d’écrire la sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>With each of them:</source>
        <extracomment>command line help; options follow</extracomment>
        <translation>Avec chacune d’elles :</translation>
    </message>
    <message>
        <source>Print this text; beside a command, what belongs to it</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher ce texte ; à côté d’une commande, ce qui la concerne</translation>
    </message>
    <message>
        <source>Print the version</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Width of a PNG picture in pixels</source>
        <extracomment>command line help</extracomment>
        <translation>Largeur d’une image PNG en pixels</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>a file that is read</extracomment>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file; %2: reason</extracomment>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <extracomment>%1: a file; %2: number in it; %3: what is wrong with it</extracomment>
        <translation>%1, URL %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <extracomment>%1: a file</extracomment>
        <translation>Aucune URL dans %1.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>%1 sur %2 vérifiées</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>Annulé&#xa0;: %1 sur %2 vérifiées.</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher du JSON</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>L’écosystème «&#xa0;%1&#xa0;» n’existe pas&#xa0;; statuscat constants en donne la liste.</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <extracomment>a client that receives a status code</extracomment>
        <translation>Si vous le recevez</translation>
    </message>
    <message>
        <source>When you send it</source>
        <extracomment>a server that sends a status code</extracomment>
        <translation>Si vous l’envoyez</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>when sending a status code is right</extracomment>
        <translation>Approprié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <extracomment>when sending a status code is wrong</extracomment>
        <translation>Inapproprié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <extracomment>what belongs into the response</extracomment>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>the products that use a number</extracomment>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1: document</extracomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>header fields of a status code</extracomment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what is new since older specifications</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>older phrases of a status code</extracomment>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <extracomment>%1: an ecosystem; %2: a code</extracomment>
        <translation>%1 n’a pas de constante pour %2.</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <extracomment>codes that are like this one</extracomment>
        <translation>Souvent confondu avec</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>a request and its response</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>specifications of a status code</extracomment>
        <translation>Références</translation>
    </message>
    <message>
        <source>This build has no --service; it was made without Qt D-Bus.</source>
        <extracomment>usage error</extracomment>
        <translation>Cette version n’a pas de --service ; elle a été compilée sans Qt D-Bus.</translation>
    </message>
    <message>
        <source>Width and height of the window</source>
        <extracomment>command line help</extracomment>
        <translation>Largeur et hauteur de la fenêtre</translation>
    </message>
    <message>
        <source>Show the window in that theme</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher la fenêtre avec ce thème</translation>
    </message>
    <message>
        <source>--expect takes a status such as 200 or 2xx, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>--expect attend un statut comme 200 ou 2xx, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--expect-header takes &quot;Name&quot; or &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>--expect-header attend «&#xa0;Nom&#xa0;» ou «&#xa0;Nom: valeur&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Print each result at once, as a line of JSON</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher chaque résultat aussitôt, en une ligne JSON</translation>
    </message>
    <message>
        <source>Check at most N URLs at a time</source>
        <extracomment>command line help</extracomment>
        <translation>Vérifier au plus N URL à la fois</translation>
    </message>
    <message>
        <source>Check at most N URLs of one host at a time</source>
        <extracomment>command line help</extracomment>
        <translation>Vérifier au plus N URL d’un même hôte à la fois</translation>
    </message>
    <message>
        <source>Begin the next check of a host after that time</source>
        <extracomment>command line help</extracomment>
        <translation>Commencer la vérification suivante d’un hôte après ce délai</translation>
    </message>
    <message>
        <source>Fail unless the final status is this (200, 2xx)</source>
        <extracomment>command line help</extracomment>
        <translation>Échouer si le statut final n’est pas celui-ci (200, 2xx)</translation>
    </message>
    <message>
        <source>Fail unless the last answer has this header</source>
        <extracomment>command line help</extracomment>
        <translation>Échouer si la dernière réponse n’a pas cet en-tête</translation>
    </message>
    <message>
        <source>Fail unless redirects end at this URL</source>
        <extracomment>command line help</extracomment>
        <translation>Échouer si les redirections ne finissent pas à cette URL</translation>
    </message>
    <message>
        <source>search --lines takes no text and no --json.</source>
        <extracomment>search is a command, --lines and --json are options</extracomment>
        <translation>search --lines n’accepte ni texte ni --json.</translation>
    </message>
    <message>
        <source>Print a line for each line of a file: its code</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher une ligne pour chaque ligne d’un fichier&#xa0;: son code</translation>
    </message>
    <message>
        <source>--lines takes a file, or - for standard input.</source>
        <extracomment>--lines is an option</extracomment>
        <translation>--lines attend un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>count takes one file, or - for standard input.</source>
        <extracomment>count is a command</extracomment>
        <translation>count attend un seul fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 has no line with a status code.</source>
        <extracomment>%1: a file</extracomment>
        <translation>Aucune ligne avec un code de statut dans %1.</translation>
    </message>
    <message>
        <source>Count the codes in the lines of a log</source>
        <extracomment>command line help</extracomment>
        <translation>Compter les codes dans les lignes d’un journal</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>%1 vérifiées</translation>
    </message>
    <message>
        <source>Cancelled: %1 checked.</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>Annulé&#xa0;: %1 vérifiées.</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>the products that send a code, with what they mean by it</extracomment>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <extracomment>%1: what to set in a product</extracomment>
        <translation>Paramètre&#xa0;: %1</translation>
    </message>
    <message>
        <source>--snippet needs --as ECOSYSTEM.</source>
        <extracomment>usage error</extracomment>
        <translation>--snippet exige --as ÉCOSYSTÈME.</translation>
    </message>
    <message>
        <source>There is no ready code for %1.</source>
        <extracomment>%1: an ecosystem</extracomment>
        <translation>Il n’y a pas de code tout prêt pour %1.</translation>
    </message>
    <message>
        <source>With --as, print code that answers with it</source>
        <extracomment>command line help</extracomment>
        <translation>Avec --as, afficher du code qui répond ainsi</translation>
    </message>
    <message>
        <source>--deep takes one URL, and GET.</source>
        <extracomment>usage error</extracomment>
        <translation>--deep attend une seule URL, et GET.</translation>
    </message>
    <message>
        <source>Read the content, too</source>
        <extracomment>command line help</extracomment>
        <translation>Lire aussi le contenu</translation>
    </message>
    <message>
        <source>Send cookies back along redirects</source>
        <extracomment>command line help</extracomment>
        <translation>Renvoyer les cookies lors des redirections</translation>
    </message>
    <message>
        <source>Ask the server some questions more</source>
        <extracomment>command line help</extracomment>
        <translation>Poser au serveur quelques questions de plus</translation>
    </message>
    <message>
        <source>Requests to come: %1</source>
        <extracomment>a number of requests that a deep check sends after the plain one</extracomment>
        <translation>Requêtes à venir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave out remarks that are only advice</source>
        <extracomment>command line help</extracomment>
        <translation>Omettre les remarques qui ne sont que des conseils</translation>
    </message>
    <message>
        <source>Show colors and links</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher les couleurs et les liens</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <extracomment>%1 is a list of products; those before it are shown in full</extracomment>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Constants</source>
        <extracomment>what languages and frameworks call a status code</extracomment>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>what is to be seen in the picture of a status code</extracomment>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>other phrases that products send with a status code</extracomment>
        <translation>Aussi envoyé comme</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>what these do with a status code</extracomment>
        <translation>Navigateurs, caches et moteurs de recherche</translation>
    </message>
    <message>
        <source>Read more on the web</source>
        <extracomment>guides on a status code, on pages of others</extracomment>
        <translation>En savoir plus sur le Web</translation>
    </message>
    <message>
        <source>Draw the cat between the lines</source>
        <extracomment>command line help</extracomment>
        <translation>Dessiner le chat entre les lignes</translation>
    </message>
    <message>
        <source>choose takes no &quot;%1&quot;.</source>
        <extracomment>choose is a command; %1: what was typed</extracomment>
        <translation>choose n’accepte pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>an answer to a question</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>%1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>Choisi selon le guide de style&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>above codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>Proches, mais pas tout à fait</translation>
    </message>
    <message>
        <source>Nearest codes</source>
        <extracomment>above the codes that may be right</extracomment>
        <translation>Codes les plus proches</translation>
    </message>
    <message>
        <source>Type a number from 0 to %1, or b to go back.</source>
        <extracomment>%1: the largest number that can be typed</extracomment>
        <translation>Saisissez un nombre de 0 à %1, ou b pour revenir en arrière.</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>Le style «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Ask about a situation and tell the code to send</source>
        <extracomment>command line help</extracomment>
        <translation>Poser des questions sur une situation et dire quel code envoyer</translation>
    </message>
    <message>
        <source>Decide what is disputed by these rules</source>
        <extracomment>command line help</extracomment>
        <translation>Trancher selon ces règles ce qui est discuté</translation>
    </message>
    <message>
        <source>Print all questions as JSON</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher toutes les questions en JSON</translation>
    </message>
    <message>
        <source>compare takes two to five codes: statuscat compare 401 403</source>
        <extracomment>compare is a command</extracomment>
        <translation>compare attend de deux à cinq codes&#xa0;: statuscat compare 401 403</translation>
    </message>
    <message>
        <source>Print two to five codes side by side</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher de deux à cinq codes côte à côte</translation>
    </message>
    <message>
        <source>Print a Markdown table</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher un tableau Markdown</translation>
    </message>
    <message>
        <source>respond takes options only; what is answered is in the URL: /404</source>
        <extracomment>respond is a command</extracomment>
        <translation>respond n’accepte que des options&#xa0;; la réponse est indiquée dans l’URL&#xa0;: /404</translation>
    </message>
    <message>
        <source>--certificate and --key belong together.</source>
        <extracomment>usage error</extracomment>
        <translation>--certificate et --key vont ensemble.</translation>
    </message>
    <message>
        <source>--host takes an address of this computer, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>--host attend une adresse de cet ordinateur, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--certificate and --key take PEM files.</source>
        <extracomment>the files of a server&apos;s certificate and its key</extracomment>
        <translation>--certificate et --key attendent des fichiers PEM.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; --port 0 finds a free one.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Le port %1 est occupé par un autre programme&#xa0;; --port 0 en trouve un libre.</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>Impossible de recevoir des requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can use it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>Tout ordinateur qui peut joindre celui-ci peut l’utiliser.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>Seuls les programmes de cet ordinateur peuvent le joindre.</translation>
    </message>
    <message>
        <source>Answer requests with any code, on this computer</source>
        <extracomment>command line help</extracomment>
        <translation>Répondre aux requêtes par n’importe quel code, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Listen on that port</source>
        <extracomment>command line help</extracomment>
        <translation>Écouter sur ce port</translation>
    </message>
    <message>
        <source>Listen on that address of this computer</source>
        <extracomment>command line help</extracomment>
        <translation>Écouter sur cette adresse de l’ordinateur</translation>
    </message>
    <message>
        <source>Print a line for each request</source>
        <extracomment>command line help</extracomment>
        <translation>Afficher une ligne pour chaque requête</translation>
    </message>
    <message>
        <source>End after so many requests</source>
        <extracomment>command line help</extracomment>
        <translation>S’arrêter après ce nombre de requêtes</translation>
    </message>
    <message>
        <source>Answer paths as a JSON file says</source>
        <extracomment>command line help</extracomment>
        <translation>Répondre aux chemins comme l’indique un fichier JSON</translation>
    </message>
    <message>
        <source>Speak TLS with that certificate</source>
        <extracomment>command line help</extracomment>
        <translation>Utiliser TLS avec ce certificat</translation>
    </message>
    <message>
        <source>The key of the certificate</source>
        <extracomment>command line help</extracomment>
        <translation>La clé du certificat</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>header fields that an answer must have</extracomment>
        <translation>En-têtes obligatoires</translation>
    </message>
    <message>
        <source>poster takes a file: statuscat poster codes.pdf</source>
        <extracomment>poster is a command</extracomment>
        <translation>poster attend un fichier&#xa0;: statuscat poster codes.pdf</translation>
    </message>
    <message>
        <source>The poster&apos;s file must end in .pdf, .svg or .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>Le fichier du poster doit finir par .pdf, .svg ou .png, contrairement à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Either --class or --common, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>Soit --class, soit --common, pas les deux.</translation>
    </message>
    <message>
        <source>Save a poster of the codes as .pdf, .svg or .png</source>
        <extracomment>command line help</extracomment>
        <translation>Enregistrer un poster des codes en .pdf, .svg ou .png</translation>
    </message>
    <message>
        <source>Only the codes of that class</source>
        <extracomment>command line help</extracomment>
        <translation>Seulement les codes de cette classe</translation>
    </message>
    <message>
        <source>Only the codes that most people meet, for a cheat sheet</source>
        <extracomment>command line help</extracomment>
        <translation>Seulement les codes les plus rencontrés, pour un aide-mémoire</translation>
    </message>
    <message>
        <source>Without the numbers that are not in the registry</source>
        <extracomment>command line help</extracomment>
        <translation>Sans les numéros absents du registre</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>command line help</extracomment>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Light, if not given, or dark</source>
        <extracomment>command line help</extracomment>
        <translation>Clair par défaut, ou sombre</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the log are dropped, which nobody read.</source>
        <extracomment>%n: how many; the log of requests goes to another program</extracomment>
        <translation>
            <numerusform>%n ligne du journal, que personne n’a lue, est abandonnée.</numerusform>
            <numerusform>%n lignes du journal, que personne n’a lues, sont abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log ends: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>Le journal s’arrête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>core::Constant</name>
    <message>
        <source>alias</source>
        <extracomment>kind of a constant</extracomment>
        <translation>alias</translation>
    </message>
    <message>
        <source>deprecated</source>
        <extracomment>kind of a constant</extracomment>
        <translation>dépréciée</translation>
    </message>
    <message>
        <source>not released yet</source>
        <extracomment>kind of a constant</extracomment>
        <translation>pas encore publiée</translation>
    </message>
    <message>
        <source>marks the class</source>
        <extracomment>kind of a constant</extracomment>
        <translation>désigne la classe</translation>
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
        <translation>Code et libellé</translation>
    </message>
    <message>
        <source>Status line</source>
        <extracomment>copy format: HTTP/1.1 404 Not Found</extracomment>
        <translation>Ligne de statut</translation>
    </message>
    <message>
        <source>Constant</source>
        <extracomment>copy format: http.StatusNotFound</extracomment>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <extracomment>copy format</extracomment>
        <translation>Lien Markdown</translation>
    </message>
    <message>
        <source>HTML link</source>
        <extracomment>copy format</extracomment>
        <translation>Lien HTML</translation>
    </message>
    <message>
        <source>Reference address</source>
        <extracomment>copy format: URL of the specification</extracomment>
        <translation>Adresse de référence</translation>
    </message>
    <message>
        <source>Example response</source>
        <extracomment>copy format: raw HTTP response</extracomment>
        <translation>Exemple de réponse</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>copy format</extracomment>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>copy format</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Code snippet</source>
        <extracomment>copy format: code that answers with the status code</extracomment>
        <translation>Extrait de code</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <extracomment>what this language is called by those who speak it</extracomment>
        <translation>Français</translation>
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
        <translation>Succès</translation>
    </message>
    <message>
        <source>Redirection</source>
        <extracomment>class of status codes</extracomment>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Client error</source>
        <extracomment>class of status codes</extracomment>
        <translation>Erreur client</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>class of status codes</extracomment>
        <translation>Erreur serveur</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <extracomment>numbers below 100 or above 599</extracomment>
        <translation>Hors classes</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Enregistrement temporaire</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Réservé, inutilisé</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Code propriétaire</translation>
    </message>
    <message>
        <source>Informal</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Officieux</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <extracomment>@title:column</extracomment>
        <translation>Code de statut</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>@title:group of codes</extracomment>
        <translation>Épinglés</translation>
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
        <translation>Mentionné dans le texte</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>@title:group of things to do with what was found, such as “Check https://…”</extracomment>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>core::Wording</name>
    <message>
        <source>described</source>
        <extracomment>level of a header: no requirement word is used</extracomment>
        <translation>décrit</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>where a header stands</extracomment>
        <translation>requête</translation>
    </message>
    <message>
        <source>response</source>
        <extracomment>where a header stands</extracomment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>La cause est de votre côté.</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>La cause est du côté du serveur.</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>La cause est entre les deux&#xa0;: un proxy, un répartiteur de charge, un CDN ou le réseau.</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>La cause peut être d’un côté comme de l’autre.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence; only the full stop of the language is to be translated</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Ne pas réessayer</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Réessayer plus tard</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Modifier puis réessayer</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <extracomment>@title instead of a reason phrase</extracomment>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <extracomment>about a number; RFC 9110, section 15</extracomment>
        <translation>%1 n’est pas compris entre 100 et 599&#xa0;; ce n’est donc pas un code de statut HTTP valide. Un client devrait le traiter comme une erreur serveur.</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <extracomment>about a number; %2 is a code such as 400; RFC 9110, section 15</extracomment>
        <translation>Personne n’a attribué %1. Un client le traite comme %2, le premier code de sa classe.</translation>
    </message>
    <message>
        <source>Registered as (Unused)</source>
        <extracomment>standing of a status code whose title is not the registered phrase; (Unused) stands so in the registry</extracomment>
        <translation>Enregistré comme (Unused)</translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <extracomment>products that use a status code</extracomment>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>No official phrase</source>
        <extracomment>the title of a status code is our own</extracomment>
        <translation>Sans libellé officiel</translation>
    </message>
    <message>
        <source>Never stored by caches</source>
        <extracomment>tag: no cache may store it</extracomment>
        <translation>Jamais stocké par les caches</translation>
    </message>
    <message>
        <source>Updates a stored answer</source>
        <extracomment>tag: a cache takes it to bring up to date what it has stored</extracomment>
        <translation>Met à jour une réponse stockée</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <extracomment>tag: caches may keep it without being told to</extracomment>
        <translation>Cacheable</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <extracomment>tag: caches keep it only if told</extracomment>
        <translation>Non cacheable par défaut</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>the cause of a status code is the client</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>the cause of a status code is the server</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>the cause of a status code is between client and server</extracomment>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <source>Either side</source>
        <extracomment>the cause of a status code is client or server</extracomment>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>instead of the cause of a status code</extracomment>
        <translation>Rien d’anormal</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>no specification tells it</extracomment>
        <translation>Non spécifié</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>@title:group followed by a list; nothing is wrong</extracomment>
        <translation>Comment cela se produit</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>whether caches may keep it</extracomment>
        <translation>Non autorisée</translation>
    </message>
    <message>
        <source>Allowed by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>Autorisée par défaut</translation>
    </message>
    <message>
        <source>Not by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>Pas par défaut</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>May become GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Peut devenir GET</translation>
    </message>
    <message>
        <source>Becomes GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Devient GET</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>After a wait</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>Après une attente</translation>
    </message>
    <message>
        <source>Only changed</source>
        <extracomment>whether to repeat the request: only if it is changed</extracomment>
        <translation>Seulement modifiée</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <extracomment>@title:group followed by a list; whose side it is stands elsewhere</extracomment>
        <translation>Causes probables</translation>
    </message>
</context>
<context>
    <name>guide::Comparison</name>
    <message>
        <source>%1 side by side</source>
        <extracomment>@title %1: codes, such as &quot;401, 404 and 503&quot;</extracomment>
        <translation>%1 côte à côte</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no header field</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>@label who caused a code</extracomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@label when sending a code is right</extracomment>
        <translation>À utiliser quand</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@label when sending a code is wrong</extracomment>
        <translation>Pas quand</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to send the request again</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep the answer</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Method on redirect</source>
        <extracomment>@label what a redirect makes of POST</extracomment>
        <translation>Méthode lors d’une redirection</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>@label header fields that must come</extracomment>
        <translation>En-têtes obligatoires</translation>
    </message>
    <message>
        <source>Recommended headers</source>
        <extracomment>@label header fields that should come</extracomment>
        <translation>En-têtes recommandés</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@label what to do on receiving a code</extracomment>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@label</extracomment>
        <translation>Navigateurs, caches et moteurs de recherche</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@label products that send a code</extracomment>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1: programming language or framework</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>If your answer is</source>
        <extracomment>@label above the answers to a question, one for each code</extracomment>
        <translation>Si votre réponse est</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>one thing that codes have in common: %1: &quot;Retry&quot;, %2: &quot;No&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same for all: %1</source>
        <extracomment>%1: list of what is the same for all codes that are compared</extracomment>
        <translation>Identique pour tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: `%2`. %3</source>
        <extracomment>a place to look at: %1: product, %2: message in its log, %3: setting, a sentence</extracomment>
        <translation>%1&#xa0;: `%2`. %3</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>@label what a code says, in a few words</extracomment>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <extracomment>@label which log, which setting</extracomment>
        <translation>Où regarder en premier</translation>
    </message>
    <message>
        <source>The typical mistake</source>
        <extracomment>@label what people get wrong about a code</extracomment>
        <translation>L’erreur typique</translation>
    </message>
    <message>
        <source>Who disagrees: %1</source>
        <extracomment>@label who sends which code in a disputed case; %1: question</extracomment>
        <translation>Avis divergents&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>learn::Question</name>
    <message>
        <source>Which code does the picture show?</source>
        <extracomment>@title a question</extracomment>
        <translation>Quel code l’image montre-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <extracomment>@title a question; %1: a code</extracomment>
        <translation>Que signifie %1&#xa0;?</translation>
    </message>
    <message>
        <source>Which code says so?</source>
        <extracomment>@title a question</extracomment>
        <translation>Quel code dit cela&#xa0;?</translation>
    </message>
    <message>
        <source>Is it worth sending the request again?</source>
        <extracomment>@title a question</extracomment>
        <translation>Est-il utile de renvoyer la requête&#xa0;?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <extracomment>@title a question about a message that came or stands in a log</extracomment>
        <translation>Que faut-il faire&#xa0;?</translation>
    </message>
    <message>
        <source>%1 says this. What is it, and what helps?</source>
        <extracomment>@title a question about a message; %1: a product</extracomment>
        <translation>Message de %1. Qu’est-ce que c’est, et que faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to show a window on; statuscat --help lists what works without one.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>Aucun écran pour afficher une fenêtre&#xa0;; statuscat --help indique ce qui fonctionne sans.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <extracomment>%1 is what Qt says</extracomment>
        <translation>Aucun écran pour afficher une fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no display to show a window on; the terminal shows the code.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>Aucun écran pour afficher une fenêtre&#xa0;; le terminal affiche le code.</translation>
    </message>
</context>
<context>
    <name>net::AnsweredHop</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <extracomment>remark about an answer</extracomment>
        <translation>C’est une réponse intermédiaire&#xa0;; la réponse finale n’est pas venue</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <extracomment>remark about an answer; %1 is a list of status codes with their phrases</extracomment>
        <translation>Cette réponse a été précédée de réponses intermédiaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <extracomment>remark about an answer; %1 is a number</extracomment>
        <translation>Lignes de la section d’en-tête qui ne sont pas des champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>A status code has three digits; this one is %1.</source>
        <extracomment>remark about an answer; %1 are the digits that came</extracomment>
        <translation>Un code de statut a trois chiffres&#xa0;; celui-ci est %1.</translation>
    </message>
    <message>
        <source>No space may stand between a field&apos;s name and the colon: parsers disagree on what it means.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Aucune espace n’est permise entre le nom d’un champ et les deux-points&#xa0;: les analyseurs l’interprètent différemment.</translation>
    </message>
    <message>
        <source>A field must not go on in the next line; this old form is read as a blank.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Un champ ne doit pas continuer à la ligne suivante&#xa0;; cette ancienne forme est lue comme une espace.</translation>
    </message>
    <message>
        <source>A header section must not hold the octet NUL.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Une section d’en-tête ne doit pas contenir l’octet NUL.</translation>
    </message>
    <message numerus="yes">
        <source>%n header fields left out: too many</source>
        <extracomment>remark about an answer</extracomment>
        <translation>
            <numerusform>%n en-tête omis&#xa0;: ils sont trop nombreux</numerusform>
            <numerusform>%n en-têtes omis&#xa0;: ils sont trop nombreux</numerusform>
        </translation>
    </message>
    <message>
        <source>The status line says HTTP/%1; the answer was read as HTTP/1.1</source>
        <extracomment>remark about an answer; %1 is a version of HTTP, &quot;9.9&quot;</extracomment>
        <translation>La ligne de statut indique HTTP/%1&#xa0;; la réponse a été lue comme HTTP/1.1</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <extracomment>@info accessible text of an empty cell</extracomment>
        <translation>rien pour l’instant</translation>
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
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>@title:column how many requests it took</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>@title:column</extracomment>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <extracomment>remark on an answer</extracomment>
        <translation>
            <numerusform>%n en-tête omis&#xa0;: trop long</numerusform>
            <numerusform>%n en-têtes omis&#xa0;: trop longs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>Ce n’est pas une URL http ou https</translation>
    </message>
    <message>
        <source>This is no method</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>Ce n’est pas une méthode</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <extracomment>error: a request cannot be sent; %1 is what was given as the name of a header</extracomment>
        <translation>%1 ne peut pas être un nom d’en-tête</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>La valeur de %1 contient un saut de ligne ou un autre caractère de contrôle</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>%1 est défini par Statuscat lui-même</translation>
    </message>
</context>
<context>
    <name>net::ContentRemarks</name>
    <message>
        <source>The content ended before its length or its last chunk</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Le contenu s’est arrêté avant la longueur annoncée ou avant le dernier chunk</translation>
    </message>
    <message>
        <source>The chunks of the content are broken</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Les chunks du contenu sont défectueux</translation>
    </message>
    <message>
        <source>The page sends browsers on by itself (%1); a check does not follow it</source>
        <extracomment>remark about an answer; %1 is what the page says, &quot;0; url=/new&quot;</extracomment>
        <translation>La page envoie elle-même les navigateurs ailleurs (%1)&#xa0;; une vérification ne la suit pas</translation>
    </message>
    <message>
        <source>The content has the coding %1, which a check cannot read</source>
        <extracomment>remark about an answer; %1 is a coding such as compress</extracomment>
        <translation>Le contenu a le codage %1, qu’une vérification ne sait pas lire</translation>
    </message>
    <message>
        <source>Content-Encoding says deflate, but the content lacks the zlib format that belongs around it</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Content-Encoding indique deflate, mais il manque au contenu le format zlib qui doit l’envelopper</translation>
    </message>
    <message>
        <source>Content-Encoding says %1, but the content is not</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>Content-Encoding indique %1, mais le contenu n’en est pas</translation>
    </message>
    <message>
        <source>The content ended before its coding %1 did</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>Le contenu s’est arrêté avant la fin de son codage %1</translation>
    </message>
    <message>
        <source>The content is coded as %1, but Content-Encoding is missing</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>Le contenu est codé en %1, mais Content-Encoding est absent</translation>
    </message>
    <message>
        <source>The content is longer than Content-Length says</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Le contenu est plus long que ne l’indique Content-Length</translation>
    </message>
</context>
<context>
    <name>net::CurlInput</name>
    <message>
        <source>A check cannot do what curl does with --%1</source>
        <extracomment>error: a pasted curl command cannot be checked; %1 is an option</extracomment>
        <translation>Une vérification ne peut pas faire ce que curl fait avec --%1</translation>
    </message>
    <message>
        <source>A check cannot send the file that the curl command names</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>Une vérification ne peut pas envoyer le fichier qu’indique la commande curl</translation>
    </message>
    <message>
        <source>The curl command names no URL</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>La commande curl n’indique aucune URL</translation>
    </message>
    <message>
        <source>A quote of the curl command is not closed</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>Un guillemet de la commande curl n’est pas fermé</translation>
    </message>
</context>
<context>
    <name>net::DeepCheck</name>
    <message>
        <source>without %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers that it lacks
----------
why an answer may be right; %1 is the name of a header</extracomment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>sent again, though it is the same</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>renvoyé, bien que ce soit le même contenu</translation>
    </message>
    <message>
        <source>it may have changed meanwhile</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>le contenu a pu changer entre-temps</translation>
    </message>
    <message>
        <source>Content-Range is not bytes 0-0</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>Content-Range n’est pas bytes 0-0</translation>
    </message>
    <message>
        <source>Accept-Ranges promises ranges</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>Accept-Ranges promet des plages</translation>
    </message>
    <message>
        <source>GET has %1</source>
        <extracomment>why an answer is wrong; %1 is a status code</extracomment>
        <translation>GET reçoit %1</translation>
    </message>
    <message>
        <source>other than for GET: %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers</extracomment>
        <translation>autre que pour GET&#xa0;: %1</translation>
    </message>
    <message>
        <source>a page that is not there seems to be (“soft 404”)</source>
        <extracomment>why an answer is wrong: the page says that it is not there, the status does not</extracomment>
        <translation>une page qui n’existe pas semble exister («&#xa0;soft 404&#xa0;»)</translation>
    </message>
    <message>
        <source>a page that is not there leads elsewhere</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>une page qui n’existe pas mène ailleurs</translation>
    </message>
    <message>
        <source>for a time only</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>pour un temps seulement</translation>
    </message>
    <message>
        <source>answered without encryption</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>réponse sans chiffrement</translation>
    </message>
    <message>
        <source>both answer</source>
        <extracomment>why an answer may be right: two URLs have the same content</extracomment>
        <translation>les deux répondent</translation>
    </message>
    <message>
        <source>Transfer-Encoding, which HTTP/1.0 does not know</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>Transfer-Encoding, que HTTP/1.0 ne connaît pas</translation>
    </message>
    <message>
        <source>206 with Content-Range, or all of it</source>
        <extracomment>what should come for a request of a range</extracomment>
        <translation>206 avec Content-Range, ou tout le contenu</translation>
    </message>
    <message>
        <source>the status and headers of GET</source>
        <extracomment>what should come for HEAD</extracomment>
        <translation>le statut et les en-têtes de GET</translation>
    </message>
    <message>
        <source>if it is another form, %1</source>
        <extracomment>what should come for a request of another form; %1 is a header</extracomment>
        <translation>si c’est une autre forme, %1</translation>
    </message>
    <message>
        <source>Allow, with 2xx or 405</source>
        <extracomment>what should come for OPTIONS</extracomment>
        <translation>Allow, avec 2xx ou 405</translation>
    </message>
    <message>
        <source>GET over HTTP/1.0, without Host</source>
        <extracomment>a request of a deep check</extracomment>
        <translation>GET en HTTP/1.0, sans Host</translation>
    </message>
    <message>
        <source>an answer that HTTP/1.0 knows</source>
        <extracomment>what should come for a request over HTTP/1.0</extracomment>
        <translation>une réponse que HTTP/1.0 connaît</translation>
    </message>
    <message>
        <source>301 or 308 to https</source>
        <extracomment>what should come for http://…</extracomment>
        <translation>301 ou 308 vers https</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <extracomment>what should come for www.example.com where example.com was asked, or the other way</extracomment>
        <translation>une redirection vers %1</translation>
    </message>
    <message>
        <source>a redirect to %1, or 404</source>
        <extracomment>what should come for a URL with another slash at its end</extracomment>
        <translation>une redirection vers %1, ou 404</translation>
    </message>
    <message>
        <source>304 with the headers that caches need</source>
        <extracomment>what should come for a conditional request</extracomment>
        <translation>304 avec les en-têtes dont les caches ont besoin</translation>
    </message>
</context>
<context>
    <name>net::DeepReport</name>
    <message>
        <source>right</source>
        <extracomment>verdict on an answer: as it should be</extracomment>
        <translation>correct</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>verdict on an answer: not as it should be</extracomment>
        <translation>incorrect</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>verdict on an answer: it may be meant so</extracomment>
        <translation>à voir</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <extracomment>%1: what should have come</extracomment>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>got: %1</source>
        <extracomment>%1: what came</extracomment>
        <translation>reçu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <extracomment>in place of what failed</extracomment>
        <translation>aucun échec</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <extracomment>%1: what differs; %2: its value now; %3: its value before</extracomment>
        <translation>%1&#xa0;: %2, avant %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an empty value</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an answer</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>of an answer</extracomment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <extracomment>of an answer</extracomment>
        <translation>Version de HTTP</translation>
    </message>
    <message>
        <source>Final status</source>
        <extracomment>of a chain of answers</extracomment>
        <translation>Statut final</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>of a check</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>number of answers in a chain</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <extracomment>%1: its number; %2: what differs</extracomment>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>net::Expectation</name>
    <message>
        <source>expected %1, got %2</source>
        <extracomment>a test of a server; %1 is a status, header or URL; %2 is what came in its place</extracomment>
        <translation>attendu&#xa0;: %1, reçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>no such header</source>
        <extracomment>a test of a server: the header did not come</extracomment>
        <translation>pas d’en-tête de ce nom</translation>
    </message>
    <message>
        <source>an answer at the end of the chain</source>
        <extracomment>a test of a server expected this</extracomment>
        <translation>une réponse au bout de la chaîne</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a test of a server: no answer came</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the last two status codes of a list of which one should have come</extracomment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 ne parle pas TLS sur le port %2</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Essayez la même URL en http, ou le port qui sert https.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of the TLS library</extracomment>
        <translation>Pas de connexion sécurisée à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Le serveur et le client n’ont peut-être aucune version de TLS ni suite de chiffrement en commun, ou le serveur exige un certificat client. Seuls TLS 1.2 et plus récent sont essayés.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>Le nom %1 est inconnu</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Cherchez une faute de frappe&#xa0;; un nouveau nom peut mettre du temps à se propager&#xa0;; vérifiez que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>Le nom %1 n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Le serveur de noms n’a pas répondu correctement&#xa0;: vérifiez que vous êtes en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>La redirection mène d’une adresse publique à %1, qui n’en est pas une</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Elle n’a pas été suivie, car un inconnu pourrait ainsi vous faire envoyer des requêtes dans votre propre réseau. Si vous lui faites confiance, autorisez les cibles privées.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Le proxy sur le chemin vers %1 demande une authentification</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Indiquez le nom d’utilisateur et le mot de passe du proxy dans les paramètres du système, ou ajoutez une exception pour cet hôte.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 refuse les connexions sur le port %2</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Rien n’écoute à cet endroit, ou un pare-feu refuse&#xa0;: vérifiez le port, et que le serveur tourne.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Aucune route vers %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vérifiez le réseau et, pour une adresse IPv6, qu’il prend en charge IPv6.</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>Le proxy ne donne pas accès à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vérifiez le proxy dans les paramètres du système.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>La connexion à %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Le certificat de %1 n’est pas encore valide</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Son propriétaire doit le renouveler&#xa0;; vérifiez aussi que l’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Le certificat de %1 est autosigné</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>N’importe qui peut en créer un pareil. Si le serveur est à vous, faites-le signer par une autorité de certification, ou ajoutez-le aux certificats de confiance du système.</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Le certificat reçu n’est pas celui de %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Un autre serveur a peut-être répondu, ou ce nom manque dans le certificat.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>L’émetteur du certificat de %1 n’est pas reconnu ici</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Le serveur n’envoie peut-être pas ses certificats intermédiaires, ou son autorité est privée&#xa0;: dans ce cas, ajoutez-la aux certificats de confiance du système.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Le certificat de %1 n’est pas valable</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>Le nom %1 n’a pas pu être résolu en %2 s</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 n’a pas accepté de connexion en %2 s</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 n’a pas terminé la négociation TLS en %2 s</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 a reçu la requête et n’a pas répondu en %2 s</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 a commencé à répondre, mais même la section d’en-tête n’est pas arrivée en %2 s</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Vérifiez le réseau et les pare-feu sur le chemin&#xa0;; l’hôte est peut-être en panne.</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Le serveur est peut-être surchargé&#xa0;: réessayez, ou accordez-lui plus de temps.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 a aussitôt fermé la connexion</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 a fermé la connexion pendant la négociation TLS</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 a fermé la connexion au milieu de la section d’en-tête</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Le programme serveur a peut-être planté, ou le port attend https&#xa0;: essayez ainsi, et consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Le programme serveur a peut-être planté, ou quelque chose a coupé la connexion en chemin&#xa0;: consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 parle TLS sur le port %2, mais la requête était en http non chiffré</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Essayez la même URL en https.</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>La section d’en-tête de %1 est plus grande que ce qu’une vérification lit</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Les navigateurs ne lisent pas non plus une telle réponse&#xa0;: cherchez des cookies ou d’autres en-têtes qui grossissent.</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>La réponse de %1 enfreint les règles de HTTP/2</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>La faute vient du serveur ou d’un proxy devant lui.</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>Ce que %1 répond sur le port %2 n’est pas du HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>C’est peut-être un autre type de serveur qui écoute là&#xa0;: vérifiez le port.</translation>
    </message>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <extracomment>advice: a redirect cannot be followed</extracomment>
        <translation>Le champ Location du serveur doit contenir une URL http ou https, ou un chemin.</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <extracomment>failure of a check</extracomment>
        <translation>La vérification a été annulée</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>La redirection mène à quelque chose qui n’est pas une URL</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <extracomment>failure: a redirect cannot be followed; %1 is a scheme such as file</extracomment>
        <translation>La redirection mène à une URL %1:, qui n’est pas suivie</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>La redirection mène à une URL sans hôte</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <extracomment>failure of a check; %1 is a URL</extracomment>
        <translation>Les redirections tournent en rond&#xa0;: %1 a déjà été demandée</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <extracomment>failure of a check</extracomment>
        <translation>
            <numerusform>Arrêt après %n redirection, qui menait à une autre</numerusform>
            <numerusform>Arrêt après %n redirections, qui menaient à une autre</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain may have no end. Browsers give up after 20.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>La chaîne n’a peut-être pas de fin. Les navigateurs abandonnent après 20.</translation>
    </message>
    <message>
        <source>No time was left to ask %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Il ne restait plus de temps pour interroger %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>Le certificat de %1 est trop faible pour être digne de confiance</translation>
    </message>
    <message>
        <source>Its owner needs a new one: with an RSA key of 2048 bits or more and a signature by SHA-256 or better.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Son propriétaire doit en obtenir un nouveau&#xa0;: avec une clé RSA d’au moins 2048 bits et une signature SHA-256 ou mieux.</translation>
    </message>
    <message>
        <source>%1 answers without a status code</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 répond sans code de statut</translation>
    </message>
    <message>
        <source>A status code is a number from 100 to 599: the server program or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Un code de statut est un nombre de 100 à 599&#xa0;: la faute vient du programme serveur ou d’un proxy devant lui.</translation>
    </message>
    <message>
        <source>%1 gave up the request with an error of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 a abandonné la requête avec une erreur HTTP/2</translation>
    </message>
    <message>
        <source>Try again; the name of the error says whether the server was busy or took offence at the request.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Réessayez&#xa0;; le nom de l’erreur dit si le serveur était occupé ou si la requête lui a déplu.</translation>
    </message>
    <message>
        <source>The redirect leads to port 0, where no server can be</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>La redirection mène au port 0, où aucun serveur ne peut se trouver</translation>
    </message>
    <message>
        <source>The redirect leads to a URL of more than 16 kB</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>La redirection mène à une URL de plus de 16 ko</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check sends back only if it is told; or two rules, such as http to https and back, send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Le serveur attend peut-être un cookie, qu’une vérification ne renvoie que sur demande&#xa0;; ou deux règles, comme de http à https et retour, se renvoient les requêtes.</translation>
    </message>
    <message>
        <source>Cookies were sent back. Two rules, such as http to https and back, may send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Les cookies ont été renvoyés. Deux règles, comme de http à https et retour, se renvoient peut-être les requêtes.</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>No answer</source>
        <extracomment>in place of a status</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <extracomment>%1 is the time to look up a name</extracomment>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <extracomment>%1 is the time until the answer began</extracomment>
        <translation>premier octet %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 en tout</translation>
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
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>level of a remark: judges nothing</extracomment>
        <translation>Note</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Date %1 ahead</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>Date en avance de %1</translation>
    </message>
    <message>
        <source>Date %1 behind</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>Date en retard de %1</translation>
    </message>
    <message>
        <source>Certificate for %1 by %2, %3 to %4</source>
        <extracomment>fact about a server; %1: names that a certificate is for; %2: who issued it; %3, %4: dates</extracomment>
        <translation>Certificat pour %1, émis par %2, du %3 au %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>fact about a server&apos;s certificate; %1 is &quot;Certificate for …&quot;</extracomment>
        <translation>
            <numerusform>%1, encore %n jour</numerusform>
            <numerusform>%1, encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::Pasted</name>
    <message>
        <source>The request has no line Host</source>
        <extracomment>error: a pasted request cannot be checked</extracomment>
        <translation>La requête n’a pas de ligne Host</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <extracomment>remark about a redirect; %1 is a status code, %2 a method such as POST</extracomment>
        <translation>Après %1, %2 devient GET et le corps est omis</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <extracomment>remark about a redirect; %1 is a list of header names</extracomment>
        <translation>Autre origine, non transmis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>Passe de https à http&#xa0;: à partir d’ici, rien n’est chiffré</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>La cible contient un nom d’utilisateur ou un mot de passe, qui n’est ni affiché ni envoyé</translation>
    </message>
    <message>
        <source>A \ in the target is followed as /, as browsers do: it can lead to another host than it seems</source>
        <extracomment>remark about a redirect; \ is the character</extracomment>
        <translation>Un \ dans la cible est suivi comme /, comme le font les navigateurs&#xa0;: il peut mener à un autre hôte qu’il n’y paraît</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 doit avoir %2&#xa0;; celui-ci ne l’a pas.</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 devrait avoir %2&#xa0;; celui-ci ne l’a pas.</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 peut avoir %2&#xa0;; celui-ci ne l’a pas.</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 ne doit pas avoir %2&#xa0;; celui-ci l’a.</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 ne devrait pas avoir %2&#xa0;; celui-ci l’a.</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>(the whole check may take %1 s)</source>
        <extracomment>failure of a check; comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>(toute la vérification peut prendre %1 s)</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>Une URL avec nom d’utilisateur ou mot de passe n’est pas envoyée&#xa0;: supprimez ce qui précède le @</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>Aucune URL n’a été donnée</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <extracomment>error: what was typed is no URL; %1 is a number of characters</extracomment>
        <translation>L’URL dépasse %1 caractères</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <extracomment>error: what was typed is no URL to check; %1 is a scheme such as ftp</extracomment>
        <translation>Seuls http et https peuvent être vérifiés, pas %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>Après %1: il faut deux barres obliques et un hôte</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>L’URL n’indique aucun hôte</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>Ce n’est pas une URL&#xa0;: l’hôte ou le port est impossible</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <extracomment>error: what was typed is no URL; %1 is what was typed as a host</extracomment>
        <translation>%1 ne peut pas être un nom d’hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL</source>
        <extracomment>error: a line of a list is no URL; %1 is the line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL</translation>
    </message>
</context>
<context>
    <name>packaging::Desktop</name>
    <message>
        <source>HTTP Status Codes</source>
        <extracomment>desktop entry: what kind of program it is; a name without article</extracomment>
        <translation>Codes de statut HTTP</translation>
    </message>
    <message>
        <source>Look up HTTP status codes and check what a server answers</source>
        <extracomment>desktop entry: what the program is for</extracomment>
        <translation>Consulter les codes de statut HTTP et vérifier ce que répond un serveur</translation>
    </message>
    <message>
        <source>Search Status Codes</source>
        <extracomment>desktop entry: opens the list</extracomment>
        <translation>Rechercher un code de statut</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>desktop entry: opens the page of the checks</extracomment>
        <translation>Vérifier une URL</translation>
    </message>
    <message>
        <source>Show the Gallery</source>
        <extracomment>desktop entry: opens the gallery of the cats</extracomment>
        <translation>Afficher la galerie</translation>
    </message>
    <message>
        <source>Look up HTTP status codes</source>
        <extracomment>metainfo: the program in a few words, without a full stop</extracomment>
        <translation>Consulter les codes de statut HTTP</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <extracomment>description of a picture; %1 is the class</extracomment>
        <translation>Le chat qui représente la classe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>poster::Content</name>
    <message>
        <source>The request has arrived, and the final answer is still to come.</source>
        <extracomment>poster; of the codes 100 to 199</extracomment>
        <translation>La requête est arrivée, la réponse finale reste à venir.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted.</source>
        <extracomment>poster; of the codes 200 to 299</extracomment>
        <translation>La requête a été reçue, comprise et acceptée.</translation>
    </message>
    <message>
        <source>The client has to do more, mostly at another address.</source>
        <extracomment>poster; of the codes 300 to 399</extracomment>
        <translation>Le client doit encore agir, le plus souvent à une autre adresse.</translation>
    </message>
    <message>
        <source>The request cannot be fulfilled as it was sent.</source>
        <extracomment>poster; of the codes 400 to 499</extracomment>
        <translation>La requête ne peut pas être satisfaite telle qu’elle a été envoyée.</translation>
    </message>
    <message>
        <source>The server failed on a request that seems to be valid.</source>
        <extracomment>poster; of the codes 500 to 599</extracomment>
        <translation>Le serveur a échoué sur une requête qui semble valide.</translation>
    </message>
    <message>
        <source>Numbers that products use without asking anybody.</source>
        <extracomment>poster; of the numbers that are not in the registry</extracomment>
        <translation>Des numéros que des produits utilisent sans demander à personne.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>poster; heading above the numbers that are not in the registry</extracomment>
        <translation>Non enregistrés</translation>
    </message>
    <message>
        <source>HTTP status codes</source>
        <extracomment>poster, the title</extracomment>
        <translation>Codes de statut HTTP</translation>
    </message>
    <message>
        <source>What they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>Ce qu’ils signifient et que faire</translation>
    </message>
    <message>
        <source>The common ones: what they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>Les codes courants&#xa0;: ce qu’ils signifient et que faire</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>poster; heading above the questions that decide between codes</extracomment>
        <translation>Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>%1 · Registry of IANA as of %2 · Pictures: CC BY 4.0</source>
        <extracomment>poster, the last line; %1: name and version of the program; %2: a date</extracomment>
        <translation>%1 · Registre de l’IANA au %2 · Images&#xa0;: CC BY 4.0</translation>
    </message>
</context>
<context>
    <name>respond::Scenario</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>a place in a file</extracomment>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>is no code and no fault</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>n’est ni un code ni une panne</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>est inconnu</translation>
    </message>
    <message>
        <source>must be an array that is not empty</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>doit être un tableau non vide</translation>
    </message>
    <message>
        <source>must be an array of methods</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>doit être un tableau de méthodes</translation>
    </message>
    <message>
        <source>must be as in &quot;5/10s&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>doit avoir la forme «&#xa0;5/10s&#xa0;»</translation>
    </message>
    <message>
        <source>must begin with a slash</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>doit commencer par une barre oblique</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>est absent</translation>
    </message>
    <message>
        <source>must not stand beside &quot;status&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>ne doit pas accompagner «&#xa0;status&#xa0;»</translation>
    </message>
    <message>
        <source>must not hold a query</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>ne doit pas contenir de requête (?…)</translation>
    </message>
</context>
<context>
    <name>search::Foremost</name>
    <message>
        <source>In the pasted text</source>
        <extracomment>@title:group of codes in the list, below a search field into which text was pasted</extracomment>
        <translation>Dans le texte collé</translation>
    </message>
    <message>
        <source>Each of these</source>
        <extracomment>@title:group of codes in the list: what was looked for means each of them</extracomment>
        <translation>Chacun de ceux-ci</translation>
    </message>
    <message>
        <source>Best matches</source>
        <extracomment>@title:group of codes in the list: the three most likely answers</extracomment>
        <translation>Meilleurs résultats</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>@title:group of codes in the list: the answer</extracomment>
        <translation>Meilleur résultat</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>@title:group of codes in the list: those nearest to a word that nothing matches</extracomment>
        <translation>Vouliez-vous dire</translation>
    </message>
</context>
<context>
    <name>search::StatusFilter</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>read aloud: a code of the list; %n: how often a pasted text speaks of it</extracomment>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>read aloud: a code of the list, and why it is there: “429 …, Keyword: rate limit”</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>search::Why</name>
    <message>
        <source>Former name</source>
        <extracomment>kind of what a search matched, before it: “Former name “Moved Temporarily””</extracomment>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>kind of what a search matched, before it: “Keyword “rate limit””</extracomment>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Asked as</source>
        <extracomment>kind of what a search matched, before it: “Asked as “page not found””</extracomment>
        <translation>Demandé ainsi</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>kind of what a search matched, before it: “Header “Retry-After””</extracomment>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>kind of what a search matched, before it: “Sent by “nginx””</extracomment>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Specification</source>
        <extracomment>kind of what a search matched, before it: “Specification “RFC 6585””</extracomment>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>kind of what a search matched, before a piece of a sentence about a likely cause</extracomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>kind of what a search matched, before a piece of the description</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Constant (%1)</source>
        <extracomment>kind of what a search matched, before it; %1 is a programming language</extracomment>
        <translation>Constante (%1)</translation>
    </message>
    <message>
        <source>In the pasted line</source>
        <extracomment>kind of what a search matched, before the name that was pasted, such as “NoSuchKey”</extracomment>
        <translation>Dans la ligne collée</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <extracomment>kind of what a search matched, before a name that is spelled like what was typed</extracomment>
        <translation>Orthographe proche</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <extracomment>@action of a match in KRunner</extracomment>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action %1 is a code</extracomment>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Aucun bus de session à servir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <extracomment>D-Bus</extracomment>
        <translation>Le bus de session n’accorde pas le nom %1&#xa0;: un autre le détient</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <extracomment>@title:window</extracomment>
        <translation>À propos de Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <extracomment>@info; %1 is the version</extracomment>
        <translation>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;Les codes de statut HTTP, expliqués et dessinés.&lt;/p&gt;&lt;p&gt;Ce programme est un logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Les textes et les images sont sous CC BY 4.0.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::ActionSearch</name>
    <message>
        <source>%1: %2</source>
        <extracomment>@item %1 is a menu inside another, such as &quot;Copy as&quot; or &quot;Theme&quot;, %2 what it offers</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <extracomment>@info:status</extracomment>
        <translation>Copier le texte sélectionné, ou le code au format choisi</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <extracomment>@action</extracomment>
        <translation>Cop&amp;ier comme…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <extracomment>@info:status</extracomment>
        <translation>Choisir ce qu’il faut copier</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <extracomment>@action</extracomment>
        <translation>Copier l’i&amp;mage</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <extracomment>@info:status</extracomment>
        <translation>Copier l’image en PNG et en SVG</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <extracomment>@info:status</extracomment>
        <translation>Épingler le code en haut de la liste, ou l’en détacher</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Choisir de qui afficher et copier les constantes</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <extracomment>@info:status</extracomment>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <extracomment>@info:status</extracomment>
        <translation>Revenir au code vu avant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <extracomment>@info:status</extracomment>
        <translation>Avancer au code vu après</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <extracomment>@info:status</extracomment>
        <translation>Quitter Statuscat</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <extracomment>@action</extracomment>
        <translation>À &amp;propos de Statuscat</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>@info:status</extracomment>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <extracomment>@action</extracomment>
        <translation>Vérifier une &amp;URL…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <extracomment>@info:status</extracomment>
        <translation>Interroger un serveur et montrer chaque réponse sur le chemin</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <extracomment>@action</extracomment>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <extracomment>@info:status</extracomment>
        <translation>Vérifier encore une fois la même URL</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>@action ends a check</extracomment>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <extracomment>@info:status</extracomment>
        <translation>Arrêter la vérification en cours</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>filter above the list: every class</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Common</source>
        <extracomment>filter above the list: the codes most people meet</extracomment>
        <translation>Courants</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <extracomment>@info:status; %1 is a class, All or Common</extracomment>
        <translation>Afficher seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <extracomment>@action</extracomment>
        <translation>Grande i&amp;mage</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher l’image sur tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <extracomment>@action switch between the drawings of a code</extracomment>
        <translation>&amp;Autre image</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher tous les codes en images, ou de nouveau le texte</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>Images plus g&amp;randes</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <extracomment>@info:status</extracomment>
        <translation>Agrandir les images de la galerie</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>Images plus &amp;petites</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <extracomment>@info:status</extracomment>
        <translation>Réduire les images de la galerie</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Images dans la liste</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher une petite image dans chaque ligne de la liste</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <extracomment>@info:status</extracomment>
        <translation>Enregistrer l’image en SVG, ou en PNG de n’importe quelle taille</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <extracomment>@action</extracomment>
        <translation>Enregistrer &amp;toutes les images…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <extracomment>@info:status</extracomment>
        <translation>Enregistrer toutes les images dans un dossier</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>theme</comment>
        <extracomment>@action theme</extracomment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>@action theme</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>@action theme</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>language</comment>
        <extracomment>@action language</extracomment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Ad&amp;vice in Checks</source>
        <extracomment>@action whether advice is shown among what is remarked about an answer</extracomment>
        <translation>&amp;Conseils dans les vérifications</translation>
    </message>
    <message>
        <source>Show or hide remarks that no specification makes</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher ou masquer les remarques qui ne viennent d’aucune spécification</translation>
    </message>
    <message>
        <source>Sho&amp;w List</source>
        <extracomment>@action whether the list of codes is shown</extracomment>
        <translation>Affic&amp;her la liste</translation>
    </message>
    <message>
        <source>Show or hide the list of codes</source>
        <extracomment>@info:status</extracomment>
        <translation>Affiche ou masque la liste des codes</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>@action:button opens and closes the list of codes</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to search field, list, page bar, page or status bar</source>
        <extracomment>@info:status</extracomment>
        <translation>Va au champ de recherche, à la liste, à la barre des pages, à la page ou à la barre d’état</translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <extracomment>@info:status</extracomment>
        <translation>Va à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>You &amp;Received It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>Vous l’avez &amp;reçu</translation>
    </message>
    <message>
        <source>You R&amp;eturn It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>Vous le r&amp;envoyez</translation>
    </message>
    <message>
        <source>All A&amp;ctions…</source>
        <extracomment>@action opens a list of all that can be done, to be found by typing</extracomment>
        <translation>Toutes les &amp;actions…</translation>
    </message>
    <message>
        <source>Find whatever can be done, by typing</source>
        <extracomment>@info:status</extracomment>
        <translation>Trouver tout ce qu’on peut faire, en le saisissant</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>@action:button opens a list of all that can be done</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Copy Picture &amp;Description</source>
        <extracomment>@action copies what is to be seen in the picture, as text</extracomment>
        <translation>Copier la &amp;description de l’image</translation>
    </message>
    <message>
        <source>Copy what is to be seen in the picture, as text</source>
        <extracomment>@info:status</extracomment>
        <translation>Copier sous forme de texte ce que montre l’image</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action shows the page of the code</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show all about the code</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher tout sur le code</translation>
    </message>
    <message>
        <source>Context &amp;Menu</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Menu contextuel</translation>
    </message>
    <message>
        <source>Show what can be done with what has the focus</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher ce que l’on peut faire avec l’élément qui a le focus</translation>
    </message>
    <message>
        <source>Show the other picture of the code</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher l’autre image du code</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action the programming languages and frameworks whose constants are shown</extracomment>
        <translation>Choisir les framewor&amp;ks…</translation>
    </message>
    <message>
        <source>Open the first reference of the code on the web</source>
        <extracomment>@info:status</extracomment>
        <translation>Ouvrir sur le web la première référence du code</translation>
    </message>
    <message>
        <source>Next Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>Titre suivant</translation>
    </message>
    <message>
        <source>Go to the next heading of the page</source>
        <extracomment>@info:status</extracomment>
        <translation>Aller au titre suivant de la page</translation>
    </message>
    <message>
        <source>Previous Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>Titre précédent</translation>
    </message>
    <message>
        <source>Go to the heading before</source>
        <extracomment>@info:status</extracomment>
        <translation>Aller au titre précédent</translation>
    </message>
    <message>
        <source>Scroll Forward</source>
        <extracomment>@action</extracomment>
        <translation>Défiler vers l’avant</translation>
    </message>
    <message>
        <source>Show what is below, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher ce qui est plus bas, où que soit le curseur</translation>
    </message>
    <message>
        <source>Scroll Back</source>
        <extracomment>@action</extracomment>
        <translation>Défiler vers l’arrière</translation>
    </message>
    <message>
        <source>Show what is above, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>Afficher ce qui est plus haut, où que soit le curseur</translation>
    </message>
    <message>
        <source>Open R&amp;eference</source>
        <extracomment>@action opens the specification of the code</extracomment>
        <translation>Ouvrir la ré&amp;férence</translation>
    </message>
    <message>
        <source>Save P&amp;oster…</source>
        <extracomment>@action</extracomment>
        <translation>Enregistrer un &amp;poster…</translation>
    </message>
    <message>
        <source>Save a poster of the codes, to print or to share</source>
        <extracomment>@info:status</extracomment>
        <translation>Enregistrer un poster des codes, à imprimer ou à partager</translation>
    </message>
</context>
<context>
    <name>ui::ActionsPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>@title:window all that can be done</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>@info:placeholder of the field that finds actions</extracomment>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>No action is called that</source>
        <extracomment>@info no action is called what the user typed</extracomment>
        <translation>Aucune action ne porte ce nom</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>@title:group actions</extracomment>
        <translation>Utilisées récemment</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>@info at the end of a list of actions: so many stand below</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
    <name>ui::AnswerForm</name>
    <message>
        <source>Start over</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Stay at the last</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>Rester à la dernière</translation>
    </message>
    <message>
        <source>Own body</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Corps personnalisé</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name</extracomment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>@title:group what is answered</extracomment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <extracomment>@label:textbox status codes</extracomment>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>@label what follows the last of several answers</extracomment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Problem details (JSON)</source>
        <extracomment>@item:inlistbox the body of an answer, by RFC 9457</extracomment>
        <translation>Détails du problème (JSON)</translation>
    </message>
    <message>
        <source>Own…</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Personnalisé…</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <extracomment>@label:listbox the body of an answer</extracomment>
        <translation>C&amp;orps</translation>
    </message>
    <message>
        <source>Codes are three digits each, such as 503, 503, 200.</source>
        <extracomment>@info error</extracomment>
        <translation>Chaque code a trois chiffres, par exemple 503, 503, 200.</translation>
    </message>
    <message>
        <source>A delay is as in 500 ms or 2 s, a header as in Retry-After: 30.</source>
        <extracomment>@info error</extracomment>
        <translation>Un délai s’écrit comme 500 ms ou 2 s, un en-tête comme Retry-After: 30.</translation>
    </message>
    <message>
        <source>Dela&amp;y</source>
        <extracomment>@label:textbox how long an answer waits</extracomment>
        <translation>Déla&amp;i</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <extracomment>@label:textbox header fields that are added to those that the code demands</extracomment>
        <translation>En-&amp;têtes</translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>@action an answer to a question</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>What it means, and what not</source>
        <extracomment>@title:group</extracomment>
        <translation>Ce qu’il signifie et ne signifie pas</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>@title:group since the older specification</extracomment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>@title:group</extracomment>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Une réponse intermédiaire&#xa0;: la requête continue et une réponse finale suit. Un client qui ne connaît pas ce numéro peut l’ignorer et attendre la réponse finale.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>La requête a été reçue, comprise et acceptée. Ce que l’expéditeur voulait dire exactement par ce numéro, seule sa documentation l’explique.</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Il reste quelque chose à faire pour que la requête aboutisse. Cherchez un en-tête `Location`, mais ne le suivez automatiquement que si vous connaissez ce numéro.</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>La requête contient une erreur ou ne peut pas être satisfaite. Regardez le corps&#xa0;: il devrait dire ce qui ne va pas. Renvoyer la même requête ne servira sans doute à rien.</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Le serveur a échoué sur une requête qui peut être valide. Regardez le corps et le journal du serveur, et adressez-vous à son exploitant.</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <extracomment>what a number outside the classes means</extracomment>
        <translation>Le premier chiffre ne désigne aucune classe. Certains produits envoient quand même de tels numéros, et certains programmes les affichent quand aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <extracomment>@title:group followed by a code</extracomment>
        <translation>À traiter comme</translation>
    </message>
    <message>
        <source>in the request</source>
        <extracomment>where a header stands</extracomment>
        <translation>dans la requête</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@title:group</extracomment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <extracomment>%1 is a list of languages; a number follows</extracomment>
        <translation>Pas de constante en %1, utilisez</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <extracomment>grade of a source</extracomment>
        <translation>Signalé, mais non documenté par son auteur.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <extracomment>grade of a source</extracomment>
        <translation>Contesté.</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <extracomment>@title:group owners of a number</extracomment>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Show how %1 answers with it</source>
        <extracomment>@info:tooltip; %1 is a programming language or framework</extracomment>
        <translation>Afficher comment %1 répond avec ce code</translation>
    </message>
    <message>
        <source>Show its name only</source>
        <extracomment>@info:tooltip of a product that is shown</extracomment>
        <translation>N’afficher que son nom</translation>
    </message>
    <message>
        <source>Show what it means by the code, here and for other codes</source>
        <extracomment>@info:tooltip of a product that only its name is shown of</extracomment>
        <translation>Afficher ce qu’il entend par ce code, ici et pour d’autres codes</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@title:group products that send a code</extracomment>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>link to where a statement comes from</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Setting:</source>
        <extracomment>before a setting of a product</extracomment>
        <translation>Paramètre&#xa0;:</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>@title:group other phrases that products send with a code</extracomment>
        <translation>Aussi envoyé comme</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@title:group what these do with a code</extracomment>
        <translation>Navigateurs, caches et moteurs de recherche</translation>
    </message>
    <message>
        <source>Who says this</source>
        <extracomment>@title:group products that write the message which was searched for</extracomment>
        <translation>Message émis par</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@title:group followed by a piece of advice</extracomment>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@title:group followed by when to send a code</extracomment>
        <translation>À utiliser quand</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@title:group followed by when not to send a code</extracomment>
        <translation>Pas quand</translation>
    </message>
    <message>
        <source>Send with it</source>
        <extracomment>@title:group followed by what belongs to an answer with the code</extracomment>
        <translation>À envoyer avec</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it.</source>
        <extracomment>about a number that is no status code</extracomment>
        <translation>Ne l’envoyez pas : personne ne le connaît.</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it. Take `%1`.</source>
        <extracomment>about a number that nobody assigned; %1 is a code that stands for its class, such as 400</extracomment>
        <translation>Ne l’envoyez pas : personne ne le connaît. Prenez `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>link: shows all header fields; %n is their number</extracomment>
        <translation>
            <numerusform>Le seul…</numerusform>
            <numerusform>Les %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers and rules of the specification</source>
        <extracomment>@title:group</extracomment>
        <translation>En-têtes et règles de la spécification</translation>
    </message>
    <message>
        <source>References and further reading</source>
        <extracomment>@title:group</extracomment>
        <translation>Références et lectures complémentaires</translation>
    </message>
</context>
<context>
    <name>ui::ArticleHeader</name>
    <message>
        <source>In short</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Show only this class in the list</source>
        <extracomment>@info:tooltip of a class of codes</extracomment>
        <translation>N’afficher que cette classe dans la liste</translation>
    </message>
</context>
<context>
    <name>ui::ArticlePage</name>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action; %1 is what is copied</extracomment>
        <translation>&amp;Copier %1</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@action:button the page of a status code</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action shows the page of a code; %1 is the code</extracomment>
        <translation>&amp;Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>ui::ArticleView</name>
    <message>
        <source>You received it</source>
        <extracomment>@title:group for the one who received the code</extracomment>
        <translation>Vous l’avez reçu</translation>
    </message>
    <message>
        <source>You return it</source>
        <extracomment>@title:group for the one who sends the code</extracomment>
        <translation>Vous le renvoyez</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <extracomment>@info accessible name of the cat picture</extracomment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <extracomment>@info accessible name of a chain of redirects</extracomment>
        <translation>Les étapes</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <extracomment>@title:menu</extracomment>
        <translation>Copier la &amp;vérification comme</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>form of a copied check</extracomment>
        <translation>&amp;Texte</translation>
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
        <translation>&amp;Commande curl</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Il n’y a pas encore de réponse, rien n’a été copié</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <extracomment>@info %1 is a host</extracomment>
        <translation>Vérification de %1 copiée</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>The list does not fit behind other text. The field is empty now: paste it again.</source>
        <extracomment>@info error</extracomment>
        <translation>La liste ne tient pas derrière un autre texte. Le champ est maintenant vide : collez-la de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>@action:button asks the server</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <extracomment>@option:check</extracomment>
        <translation>&amp;Garder les URL passées après avoir quitté</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <extracomment>@action:button</extracomment>
        <translation>Ou&amp;blier les URL passées</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <extracomment>@info:status</extracomment>
        <translation>Les URL passées sont oubliées</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <extracomment>@action:button resets the options</extracomment>
        <translation>Para&amp;mètres par défaut</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <extracomment>@info:status</extracomment>
        <translation>La méthode, les en-têtes et le corps étaient destinés à un autre serveur et ont été réinitialisés</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <extracomment>@info error</extracomment>
        <translation>Une liste se vérifie seulement avec GET, HEAD ou OPTIONS.</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <extracomment>@info error</extracomment>
        <translation>Il n’y a pas d’URL dans la liste.</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <extracomment>@info; a number; a fault</extracomment>
        <translation>Omises&#xa0;: %1. La première&#xa0;: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>@action folds out the options of a check</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <extracomment>@action; %1 are those that are set</extracomment>
        <translation>Options&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command asks more than one URL.</source>
        <extracomment>@info error</extracomment>
        <translation>La commande interroge plus d’une URL.</translation>
    </message>
    <message>
        <source>The method %1 cannot be sent from here.</source>
        <extracomment>@info error; %1 is a method</extracomment>
        <translation>La méthode %1 ne peut pas être envoyée d’ici.</translation>
    </message>
    <message>
        <source>a command that sends more than a URL</source>
        <extracomment>@info error; a curl command that stands among URLs</extracomment>
        <translation>une commande qui envoie plus que la seule URL</translation>
    </message>
    <message>
        <source>The options show what was pasted. %1 sends it.</source>
        <extracomment>@info below the field with a URL; the options below it show what was pasted; %1 is Enter</extracomment>
        <translation>Les options montrent ce qui a été collé. %1 l’envoie.</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button ends the checks</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>@action:button</extracomment>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <extracomment>@info accessible name of a table</extracomment>
        <translation>URL vérifiées</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <extracomment>@title:window question</extracomment>
        <translation>
            <numerusform>Vérifier %n URL&#xa0;?</numerusform>
            <numerusform>Vérifier %n URL&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets at least one request, at most 8 at a time.</source>
        <extracomment>@info question</extracomment>
        <translation>Chacune reçoit au moins une requête, 8 au plus à la fois.</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>@info progress</extracomment>
        <translation>%1 sur %2 vérifiées</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <extracomment>@info</extracomment>
        <translation>URL&#xa0;: %1, rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <extracomment>@action:button asks every URL of a list</extracomment>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>@title:window</extracomment>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>file kind in a file dialog</extracomment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>&amp;Suivre les redirections</translation>
    </message>
    <message>
        <source>Follow redirects into &amp;private networks</source>
        <extracomment>@option:check</extracomment>
        <translation>Autoriser la redirection d’une adresse publi&amp;que vers une privée</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <extracomment>@info:placeholder of own headers</extracomment>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <extracomment>@label</extracomment>
        <translation>Mét&amp;hode&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <extracomment>@label own request headers</extracomment>
        <translation>En-&amp;têtes&#xa0;:</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <extracomment>@label content of the request</extracomment>
        <translation>C&amp;orps&#xa0;:</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <extracomment>@label how many redirects</extracomment>
        <translation>A&amp;u plus&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <extracomment>@label</extracomment>
        <translation>Délai &amp;par étape&#xa0;:</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <extracomment>@label</extracomment>
        <translation>Déla&amp;i total&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <extracomment>@info error</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête&#xa0;; écrivez «&#xa0;Nom: valeur&#xa0;», un par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <extracomment>options of a check</extracomment>
        <translation>
            <numerusform>%n en-tête ajouté</numerusform>
            <numerusform>%n en-têtes ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>no redirects</source>
        <extracomment>options of a check</extracomment>
        <translation>aucune redirection</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <extracomment>options of a check</extracomment>
        <translation>jusqu’à %1 redirections</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <extracomment>options of a check</extracomment>
        <translation>%1 s par étape, %2 s en tout</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <extracomment>options of a check</extracomment>
        <translation>adresses privées autorisées</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <extracomment>behind a number</extracomment>
        <translation>
            <numerusform> redirection</numerusform>
            <numerusform> redirections</numerusform>
        </translation>
    </message>
    <message>
        <source>Send coo&amp;kies back along redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>Renvoyer les coo&amp;kies lors des redirections</translation>
    </message>
    <message>
        <source>Read the conte&amp;nt, too</source>
        <extracomment>@option:check</extracomment>
        <translation>Li&amp;re aussi le contenu</translation>
    </message>
    <message>
        <source>cookies</source>
        <extracomment>options of a check</extracomment>
        <translation>cookies</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>options of a check</extracomment>
        <translation>contenu</translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <extracomment>tag: how many requests it took</extracomment>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <extracomment>@title; %1 is a host</extracomment>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <extracomment>@title of the page that checks a URL</extracomment>
        <translation>Que répond un serveur&#xa0;?</translation>
    </message>
    <message>
        <source>No status code came</source>
        <extracomment>@title</extracomment>
        <translation>Aucun code de statut reçu</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info on the page that checks a URL</extracomment>
        <translation>Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <extracomment>@info; %1 are differences</extracomment>
        <translation>Depuis la dernière vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <extracomment>@info on the page that checks a URL; %1 is Enter</extracomment>
        <translation>%1 interroge le serveur et montre chaque réponse sur le chemin jusqu’à la dernière&#xa0;: code, adresse, durées, en-têtes, et ce que la spécification aurait aimé voir.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check a URL</source>
        <extracomment>@title:window</extracomment>
        <translation>Vérifier une URL</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Copier la vérification</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>@action:button the page where URLs are checked</extracomment>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <extracomment>@action back to the list</extracomment>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Vérifier une URL</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>@info accessible name</extracomment>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The way there</source>
        <extracomment>@title:group the hops of a check</extracomment>
        <translation>Le chemin parcouru</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <extracomment>@title:window question; a method and a host</extracomment>
        <translation>Envoyer %1 à %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <extracomment>@info question; a method and a URL</extracomment>
        <translation>%1 peut modifier des données. La requête part vers %2.</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <extracomment>@action:button; %1 is a method</extracomment>
        <translation>&amp;Envoyer %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <extracomment>@info; follows “Since the last check:”</extracomment>
        <translation>aucun changement</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePage</name>
    <message>
        <source>C&amp;hoose a Code</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>Choisir un &amp;code</translation>
    </message>
    <message>
        <source>Find the code to send by a few questions</source>
        <extracomment>@info:status</extracomment>
        <translation>Trouver le code à envoyer en quelques questions</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>@action:button the page that leads from a situation to a code</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <extracomment>@title:window</extracomment>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>There is no code yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Il n’y a pas encore de code, rien n’a été copié</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that the guide led to</extracomment>
        <translation>&amp;Copier le code</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePane</name>
    <message>
        <source>Choose a code</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Start Again</source>
        <extracomment>@action:button goes to the first question again</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@action:button to the question before</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>No house style</source>
        <extracomment>@item:inlistbox nobody&apos;s rules decide where authorities disagree about a code</extracomment>
        <translation>Pas de guide de style</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <extracomment>@item:inlistbox %1: an authority by whose rules disputed codes are chosen</extracomment>
        <translation>Guide de style&#xa0;: %1</translation>
    </message>
    <message>
        <source>House style</source>
        <extracomment>@info accessible name of a list of authorities</extracomment>
        <translation>Guide de style</translation>
    </message>
    <message>
        <source>Whose rules decide where authorities disagree</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Qui tranche quand les avis divergent</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <extracomment>@info %1, %2: numbers; how many questions there will be is not known for sure</extracomment>
        <translation>Question %1 sur environ %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button copies the code that is shown</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>At most six questions lead from what happened to the code to send.</source>
        <extracomment>@info how long the guide is</extracomment>
        <translation>Six questions au plus mènent de ce qui s’est passé au code à envoyer.</translation>
    </message>
    <message>
        <source>Answer %1 Here</source>
        <extracomment>@action:button opens the page that answers requests of programs; %1: a code</extracomment>
        <translation>Répondre par %1 ici</translation>
    </message>
</context>
<context>
    <name>ui::ChooseText</name>
    <message>
        <source>Required headers</source>
        <extracomment>@title:group header fields that an answer must have</extracomment>
        <translation>En-têtes obligatoires</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>@info %1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>Choisi selon le guide de style&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>@info %1, %2: codes that both apply; the first one is sent</extracomment>
        <translation>%1 avant %2</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <extracomment>accessible name of a link; %1 is a status code</extracomment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>accessible name</extracomment>
        <translation>Pas de code de statut</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>accessible name</extracomment>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>ui::CodeField</name>
    <message>
        <source>Add a code…</source>
        <extracomment>@info:placeholder of a field that adds a code to those that are compared</extracomment>
        <translation>Ajouter un code…</translation>
    </message>
</context>
<context>
    <name>ui::CodeMenu</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action:inmenu shows the page of a code; %1 is the code</extracomment>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action:inmenu %1 is a code</extracomment>
        <translation>&amp;Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Co&amp;mpare with %1</source>
        <extracomment>@action:inmenu shows two codes side by side; %1 is the one that is shown</extracomment>
        <translation>Co&amp;mparer avec %1</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action:inmenu opens the page that answers requests; %1 is a code</extracomment>
        <translation>&amp;Répondre avec %1</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <extracomment>@action:inmenu takes a code off the top of the list</extracomment>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action:inmenu keeps a code at the top of the list</extracomment>
        <translation>É&amp;pingler</translation>
    </message>
</context>
<context>
    <name>ui::CodeSection</name>
    <message>
        <source>In your code</source>
        <extracomment>@title:group</extracomment>
        <translation>Dans votre code</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>@action opens a dialog: which languages and frameworks are shown</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Choisir de qui afficher et copier les constantes</translation>
    </message>
    <message>
        <source>Language or framework</source>
        <extracomment>accessible name of a group of choices</extracomment>
        <translation>Langage ou framework</translation>
    </message>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>Extrait de code</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>@action shows a table of all ecosystems; %n is their number</extracomment>
        <translation>
            <numerusform>Le seul…</numerusform>
            <numerusform>Les %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>no constant</source>
        <extracomment>behind a number: a language or framework has no name for it</extracomment>
        <translation>pas de constante</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>Extrait de code %1</translation>
    </message>
    <message>
        <source>In every language and framework</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Dans tous les langages et frameworks</translation>
    </message>
</context>
<context>
    <name>ui::CompareHeader</name>
    <message>
        <source>Remove %1</source>
        <extracomment>@action:button takes a code out of the comparison; %1: &quot;404 Not Found&quot;</extracomment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ui::CompareModel</name>
    <message>
        <source>Picture</source>
        <extracomment>@label of the drawings of codes</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1: compare %2 of %3</source>
        <extracomment>@action some codes of a set are compared: %1: codes, %2 and %3: numbers</extracomment>
        <translation>%1&#xa0;: comparer %2 sur %3</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Copy Compa&amp;rison as</source>
        <extracomment>@title:menu</extracomment>
        <translation>Copier la comparais&amp;on comme</translation>
    </message>
    <message>
        <source>A&amp;dd to Comparison</source>
        <extracomment>@action adds the code that is shown to those that are compared, or takes it out</extracomment>
        <translation>A&amp;jouter à la comparaison</translation>
    </message>
    <message>
        <source>Add the code to those that are compared, or take it out</source>
        <extracomment>@info:status</extracomment>
        <translation>Ajouter le code à la comparaison, ou l’en retirer</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button the page where codes are compared</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@title:window</extracomment>
        <translation>Comparer des codes</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <extracomment>@title:window %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>&amp;Copy Comparison</source>
        <extracomment>@action copies the table of a comparison</extracomment>
        <translation>&amp;Copier la comparaison</translation>
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
        <translation>Comparaison copiée</translation>
    </message>
    <message>
        <source>Five codes at most are compared</source>
        <extracomment>@info:status</extracomment>
        <translation>Cinq codes au plus peuvent être comparés</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken out: %n codes</source>
        <extracomment>@info:status %1: a code; %n are compared now</extracomment>
        <translation>
            <numerusform>%1 retiré&#xa0;: %n code</numerusform>
            <numerusform>%1 retiré&#xa0;: %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added: %n codes</source>
        <extracomment>@info:status %1: a code or several; %n are compared now</extracomment>
        <translation>
            <numerusform>%1 ajouté&#xa0;: %n code</numerusform>
            <numerusform>%1 ajouté&#xa0;: %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <extracomment>form of a copied comparison: aligned columns</extracomment>
        <translation>&amp;Texte brut</translation>
    </message>
</context>
<context>
    <name>ui::ComparePane</name>
    <message>
        <source>Only what differs</source>
        <extracomment>@option:check of a comparison</extracomment>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Comparer des codes</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <extracomment>@action:button copies a comparison</extracomment>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Pick 2 to 5 codes</source>
        <extracomment>@title</extracomment>
        <translation>Choisissez de 2 à 5 codes</translation>
    </message>
    <message>
        <source>Choose a set, add codes by number or name, or press %1 in the list.</source>
        <extracomment>@info %1: keys that add the code of the list to those that are compared</extracomment>
        <translation>Choisissez un groupe, ajoutez des codes par numéro ou par nom, ou appuyez sur %1 dans la liste.</translation>
    </message>
    <message>
        <source>%1 of the %2 codes that this question is about</source>
        <extracomment>@info %1, %2: numbers of codes</extracomment>
        <translation>%1 des %2 codes concernés par cette question</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedCard</name>
    <message numerus="yes">
        <source>Compare these %n</source>
        <extracomment>@action:button shows codes side by side; %n is their number, two or more</extracomment>
        <translation>
            <numerusform>Comparer ces %n codes</numerusform>
            <numerusform>Comparer ces %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <extracomment>@action:button as before, some of many; %1, %2: numbers</extracomment>
        <translation>Comparer %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedDelegate</name>
    <message>
        <source>(this page)</source>
        <extracomment>@info at the end of a row about the code whose page it stands on</extracomment>
        <translation>(cette page)</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedList</name>
    <message>
        <source>%1, %2, %3, this page</source>
        <extracomment>as before, about the code whose page the row stands on</extracomment>
        <translation>%1, %2, %3, cette page</translation>
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
        <translation>Souvent confondu avec</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <extracomment>@action shows the rest of them; %n is their number, more than three</extracomment>
        <translation>
            <numerusform>La seule question</numerusform>
            <numerusform>Les %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConstantMenu</name>
    <message>
        <source>Copy Constant and &amp;Snippet</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Copier la constante et l’&amp;extrait</translation>
    </message>
    <message>
        <source>Show This Language &amp;First</source>
        <extracomment>@action:inmenu whose constants are shown first from now on</extracomment>
        <translation>Afficher ce langage en &amp;premier</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action:inmenu the programming languages and frameworks whose constants are shown</extracomment>
        <translation>Choisir les framewor&amp;ks…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies a constant, or lines of code</extracomment>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>ui::ConstantRow</name>
    <message>
        <source>In %1 (no constant)</source>
        <extracomment>@label %1 is a programming language or framework; a number follows</extracomment>
        <translation>En %1 (pas de constante)</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1 is a programming language or framework; what it calls a code follows</extracomment>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>ui::ContextMenus</name>
    <message>
        <source>Answer requests on this computer with the code</source>
        <extracomment>@info:status</extracomment>
        <translation>Répondre aux requêtes avec ce code sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action opens the page that answers requests; %1 is a code</extracomment>
        <translation>&amp;Répondre avec %1</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Rien ne correspond, rien n’a été copié</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a text that was selected</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <extracomment>@info:status; code and format</extracomment>
        <translation>%1 n’a rien à copier comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <extracomment>@title:menu</extracomment>
        <translation>Cop&amp;ier comme</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>copy format: PNG and SVG</extracomment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ui::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action accessible name; %1 is a line of code</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ui::CopyableCode</name>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the lines of code below</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>accessible name; %1 is what is copied, such as &quot;Go snippet&quot;</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::DeepView</name>
    <message>
        <source>What more was asked</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Ce qui a été demandé en plus</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n &amp;questions more</source>
        <extracomment>@action:button sends that many requests more to a server</extracomment>
        <translation>
            <numerusform>Poser %n question &amp;de plus</numerusform>
            <numerusform>Poser %n questions &amp;de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Search</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <extracomment>@info</extracomment>
        <translation>Ceux qui sont cochés s’affichent avec chaque code. «&#xa0;Copier comme constante&#xa0;» utilise le premier.</translation>
    </message>
    <message>
        <source>Choose Frameworks</source>
        <extracomment>@title:window</extracomment>
        <translation>Choisir les frameworks</translation>
    </message>
    <message>
        <source>Search frameworks</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Rechercher des frameworks</translation>
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
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;» dans cette classe.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>@info</extracomment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info after “Enter asks”</extracomment>
        <translation>Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>%1 clears the search.</source>
        <extracomment>@info %1 is Esc</extracomment>
        <translation>%1 efface la recherche.</translation>
    </message>
</context>
<context>
    <name>ui::EndPart</name>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>Extrait de code</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>@title:group why a code is right</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>@title:group codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>Proches, mais pas tout à fait</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@title:group %1: programming language or framework</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>Extrait de code %1</translation>
    </message>
</context>
<context>
    <name>ui::ExampleSection</name>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Request and response</source>
        <extracomment>@title:group lines of HTTP</extracomment>
        <translation>Requête et réponse</translation>
    </message>
</context>
<context>
    <name>ui::FactCell</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a fact about a code: &quot;Retry: No&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::FactsRow</name>
    <message>
        <source>Cause</source>
        <extracomment>@label whose fault it is; a word follows</extracomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to repeat the request; a word follows</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep it; a word follows</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>@label what becomes of the method of a request that is redirected; a word follows</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Defined in</source>
        <extracomment>@label followed by a specification</extracomment>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>@label followed by a product</extracomment>
        <translation>Envoyé par</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>who sends a status code; %1 is a product</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Filter</source>
        <extracomment>accessible name of the row of filters above the list</extracomment>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>ui::Fold</name>
    <message>
        <source>expanded</source>
        <extracomment>read aloud: what the row that was just pressed holds can be read now</extracomment>
        <translation>déplié</translation>
    </message>
    <message>
        <source>collapsed</source>
        <extracomment>read aloud: what the row that was just pressed holds is hidden now</extracomment>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>ui::FoundLine</name>
    <message>
        <source>%1 in: %2</source>
        <extracomment>@info why a code was found: %1: the code, such as 503; %2: a piece of what was pasted</extracomment>
        <translation>%1 dans : %2</translation>
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
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>Choose the code to return</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>Choisir le code à renvoyer</translation>
    </message>
</context>
<context>
    <name>ui::HopView</name>
    <message>
        <source>Remarks</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <extracomment>@info; %1 is a reason phrase</extracomment>
        <translation>Le serveur l’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <extracomment>@info accessible; %1 is a URL</extracomment>
        <translation>mène à %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <extracomment>@action folds out the headers of an answer; a number</extracomment>
        <translation>En-têtes (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>@title of a hop</extracomment>
        <translation>Pas de code de statut</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>@title of a hop; %1 is a host</extracomment>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <extracomment>@info accessible; number, outcome, method, URL</extracomment>
        <translation>Étape %1&#xa0;: %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <extracomment>@info:status</extracomment>
        <translation>Statuscat parlera cette langue à son prochain démarrage</translation>
    </message>
</context>
<context>
    <name>ui::LearnOptions</name>
    <message>
        <source>Hide the choices at first</source>
        <extracomment>@option:check of a quiz</extracomment>
        <translation>Masquer d’abord les choix</translation>
    </message>
    <message>
        <source>Forget What I Learned…</source>
        <extracomment>@action:button forgets which answers were right and wrong</extracomment>
        <translation>Oublier ce que j’ai appris…</translation>
    </message>
    <message>
        <source>Common codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>Codes courants</translation>
    </message>
    <message>
        <source>All registered codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>Tous les codes enregistrés</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>@item:inlistbox which codes are asked; those of products, too</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>@info accessible name of a list: which codes are asked</extracomment>
        <translation>Codes demandés</translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <extracomment>@title of a question</extracomment>
        <translation>Oublier ce qui a été appris&#xa0;?</translation>
    </message>
    <message>
        <source>All questions are new again.</source>
        <extracomment>@info of a question</extracomment>
        <translation>Toutes les questions redeviendront nouvelles.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>@action:button</extracomment>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>ui::LearnPage</name>
    <message>
        <source>Learn the C&amp;odes</source>
        <extracomment>@action asks questions about codes</extracomment>
        <translation>&amp;Apprendre les codes</translation>
    </message>
    <message>
        <source>Learn the codes by heart, ten questions at a time</source>
        <extracomment>@info:status</extracomment>
        <translation>Apprendre les codes par cœur, dix questions à la fois</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>@action:button the page that asks questions about codes</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Learn the codes</source>
        <extracomment>@title:window</extracomment>
        <translation>Apprendre les codes</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status the code would be the answer to a question</extracomment>
        <translation>Il n’y a pas encore de réponse, rien n’a été copié</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that was asked for</extracomment>
        <translation>&amp;Copier le code</translation>
    </message>
    <message numerus="yes">
        <source>%n things learned cannot be read and are left as they are</source>
        <extracomment>@info:status %n entries of the settings</extracomment>
        <translation>
            <numerusform>%n élément appris est illisible et reste tel quel</numerusform>
            <numerusform>%n éléments appris sont illisibles et restent tels quels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LearnPane</name>
    <message>
        <source>Learn the codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Apprendre les codes</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>@info accessible name of a line of a log, or of HTTP, that a question is about</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show the Choices</source>
        <extracomment>@action:button the choices of a question come when they are asked for</extracomment>
        <translation>Afficher les choix</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>@action:button ends learning for now</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>@info above a question that was missed a moment ago</extracomment>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>@info %1, %2: numbers</extracomment>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>@action:button to the next question</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>@info the answer to a question of a quiz; %1: the answer</extracomment>
        <translation>Bonne réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not right, and missed often. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong, as often before; %1: the right answer</extracomment>
        <translation>Mauvaise réponse, et ce n’est pas la première fois. La réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not right. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong; %1: the right answer</extracomment>
        <translation>Mauvaise réponse. La réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>@title %1, %2: numbers</extracomment>
        <translation>%1 sur %2 justes</translation>
    </message>
    <message>
        <source>Another Round</source>
        <extracomment>@action:button begins another ten questions</extracomment>
        <translation>Nouvelle série</translation>
    </message>
</context>
<context>
    <name>ui::LearnText</name>
    <message>
        <source>your answer</source>
        <extracomment>@info behind an answer to a question of a quiz</extracomment>
        <translation>votre réponse</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>@title:menu</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>@title:menu of the program</extracomment>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>@title:menu</extracomment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>@title:menu</extracomment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Put &amp;First</source>
        <extracomment>@title:menu which of two cards about a code stands first</extracomment>
        <translation>Mettr&amp;e en premier</translation>
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
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>É&amp;pingler</translation>
    </message>
</context>
<context>
    <name>ui::MoreSection</name>
    <message>
        <source>More about %1</source>
        <extracomment>@title:group; %1 is a status code</extracomment>
        <translation>En savoir plus sur %1</translation>
    </message>
    <message>
        <source>Fold all</source>
        <extracomment>@action closes all sections of a page</extracomment>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>@action opens all sections</extracomment>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>ui::NextAnswer</name>
    <message>
        <source>Next answer</source>
        <extracomment>@title:group the answer to the next request</extracomment>
        <translation>Prochaine réponse</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the answer to the next request</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info; %1, %2 are numbers of several answers</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::OpenRequest</name>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <extracomment>@info:status</extracomment>
        <translation>Lien %1 refusé&#xa0;: un lien vers un code s’écrit statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::OrdersPane</name>
    <message>
        <source>A server checks one thing after the other and sends the first code that applies.</source>
        <extracomment>@info</extracomment>
        <translation>Un serveur vérifie une chose après l’autre et envoie le premier code qui convient.</translation>
    </message>
    <message>
        <source>Back to the Questions</source>
        <extracomment>@action:button from another page to the questions of the guide</extracomment>
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <extracomment>@title:group pairs of codes, in the order of a server&apos;s checks</extracomment>
        <translation>Non contesté</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>@title:group pairs of codes whose order authorities do not agree about</extracomment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Two codes apply: which first?</source>
        <extracomment>@title:window pairs of codes</extracomment>
        <translation>Deux codes conviennent&#xa0;: lequel d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>@title:group %1: &quot;404 Not Found&quot;</extracomment>
        <translation>Avec %1</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Pages</source>
        <extracomment>@info accessible name of the row of buttons above the pages</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>@action:button opens a menu of the pages that have no room beside it</extracomment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Go to the page: %1</source>
        <extracomment>@info:status; %1 is the name of a page, such as Check</extracomment>
        <translation>Aller à la page : %1</translation>
    </message>
</context>
<context>
    <name>ui::PathRows</name>
    <message>
        <source>Change</source>
        <extracomment>@action:button gives another answer to a question</extracomment>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <extracomment>@info</extracomment>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <extracomment>@info; a file name</extracomment>
        <translation>%1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <extracomment>@item file type</extracomment>
        <translation>Dessin, toute taille (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Picture, %1 pixels wide (*.png)</source>
        <extracomment>@item file type; %1 is a number</extracomment>
        <translation>Image, %1 pixels de large (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::PosterDialog</name>
    <message>
        <source>Save Poster</source>
        <extracomment>@title:window</extracomment>
        <translation>Enregistrer un poster</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <extracomment>@label which codes are on the poster</extracomment>
        <translation>&amp;Codes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <extracomment>@label size of the paper</extracomment>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>@label</extracomment>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>@label light or dark</extracomment>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>@label of the file</extracomment>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>@item theme</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>@item theme</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>@action:button a file is chosen next</extracomment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>All codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Registered codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Codes enregistrés</translation>
    </message>
    <message>
        <source>Common codes, a cheat sheet</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Codes courants, un aide-mémoire</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>ui::RequestList</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>@info accessible name of a table
----------
@title:group the requests that came</extracomment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>@action:button no more rows are added for the time being</extracomment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>@action:button rows are added again</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button forgets the requests</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>@action:button</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>@action:button</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copied the requests</source>
        <extracomment>@info:status</extracomment>
        <translation>Requêtes copiées</translation>
    </message>
    <message>
        <source>Export Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>Exporter les requêtes</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;JSON lines (*.jsonl)</source>
        <extracomment>file kinds in a file dialog</extracomment>
        <translation>Archives HTTP (*.har);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <extracomment>@action:button shows passwords, cookies and the like in the requests</extracomment>
        <translation>Afficher les secrets</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <extracomment>@action</extracomment>
        <translation>Copier comme &amp;curl</translation>
    </message>
    <message>
        <source>Copy &amp;Request</source>
        <extracomment>@action a request in full</extracomment>
        <translation>Copier la re&amp;quête</translation>
    </message>
    <message>
        <source>Copy Ro&amp;w</source>
        <extracomment>@action</extracomment>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <extracomment>@action:button hides passwords, cookies and the like in the requests</extracomment>
        <translation>Masquer les secrets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info numbers of requests, where a filter holds some back</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action opens the page of a code; %1 is a status code</extracomment>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>Re&amp;spond with %1</source>
        <extracomment>@action; %1 is a status code</extracomment>
        <translation>&amp;Répondre avec %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>@action:button accessible name, empties the field that filters</extracomment>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ui::RequestModel</name>
    <message>
        <source>client left</source>
        <extracomment>a client ended the connection before it was answered</extracomment>
        <translation>client déconnecté</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>@title:column</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>@title:column</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>@title:column how long the answer took</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>@title:column the program that sent the request</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>repeat</source>
        <extracomment>a request that a client&apos;s library probably sent once more by itself</extracomment>
        <translation>répétition</translation>
    </message>
    <message>
        <source>A client&apos;s library probably sent it once more by itself.</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Une bibliothèque du client l’a probablement renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>@title:column why a request was answered as it was: &quot;step 2 of 3&quot;</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>@title:column the number of the connection that a request came on</extracomment>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>No requests</source>
        <extracomment>@info in the place of a table&apos;s rows</extracomment>
        <translation>Aucune requête</translation>
    </message>
</context>
<context>
    <name>ui::RespondPage</name>
    <message>
        <source>&amp;Respond to Requests</source>
        <extracomment>@action</extracomment>
        <translation>Répon&amp;dre aux requêtes</translation>
    </message>
    <message>
        <source>Go to the page that answers requests; there, start or stop</source>
        <extracomment>@info:status</extracomment>
        <translation>Aller à la page qui répond aux requêtes&#xa0;; une fois là, démarrer ou arrêter</translation>
    </message>
    <message>
        <source>Respond: on</source>
        <extracomment>@action:button the page where requests are answered, while they are</extracomment>
        <translation>Répondre&#xa0;: actif</translation>
    </message>
    <message>
        <source>Respond</source>
        <extracomment>@action:button the page where requests are answered</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Respond to Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>Répondre aux requêtes</translation>
    </message>
    <message>
        <source>&amp;Copy Requests</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Copier les requêtes</translation>
    </message>
    <message>
        <source>respond, answer with, mock server, test server, fake server</source>
        <extracomment>words of a search that lead to the page that answers requests, with commas between them</extracomment>
        <translation>répondre, réponds, répondez, mock server, serveur mock, serveur de test, serveur simulé, serveur factice, faux serveur</translation>
    </message>
    <message>
        <source>Respond with %1</source>
        <extracomment>@action; %1 are status codes, such as &quot;503, 503, 200&quot;</extracomment>
        <translation>Répondre avec %1</translation>
    </message>
    <message>
        <source>A server on this computer, for programs of your own</source>
        <extracomment>@info</extracomment>
        <translation>Un serveur sur cet ordinateur, pour vos propres programmes</translation>
    </message>
</context>
<context>
    <name>ui::RespondPane</name>
    <message>
        <source>Answer with any code</source>
        <extracomment>@title the page where requests are answered</extracomment>
        <translation>Répondre par n’importe quel code</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Port %1 is taken, so this is the next one that is free.</source>
        <extracomment>@info; %1 is a port</extracomment>
        <translation>Le port %1 est occupé&#xa0;: celui-ci est le premier libre à sa suite.</translation>
    </message>
</context>
<context>
    <name>ui::RuledOutCard</name>
    <message>
        <source>Ruled out so far</source>
        <extracomment>@title:group codes that are not possible any more, by the answers</extracomment>
        <translation>Exclus jusqu’ici</translation>
    </message>
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
            <numerusform>%n code&#xa0;: %1</numerusform>
            <numerusform>%n codes&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <extracomment>@option:radio; its width follows</extracomment>
        <translation>Image &amp;PNG</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>Enregistrer toutes les images</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <extracomment>@info</extracomment>
        <translation>Un fichier par image, nommé d’après son code.</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <extracomment>@info accessible name of a progress bar</extracomment>
        <translation>Images enregistrées</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>@info:progress; %v and %m are numbers</extracomment>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>@action:button a folder</extracomment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>@info accessible name of a button</extracomment>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>@label</extracomment>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <extracomment>@option:radio</extracomment>
        <translation>Dessin &amp;SVG, net à toute taille</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <extracomment>@label after a number</extracomment>
        <translation> pixels de large</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Save as:</source>
        <extracomment>@label</extracomment>
        <translation>Enregistrer en&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Enregistrement des images…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>Déjà dans ce dossier&#xa0;: %1 sur %n fichier</numerusform>
            <numerusform>Déjà dans ce dossier&#xa0;: %1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them, or keep them as they are and save only the others?</source>
        <extracomment>@info</extracomment>
        <translation>Les remplacer, ou les garder telles quelles et n’enregistrer que les autres&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Garder</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 sur %n image enregistrée.</numerusform>
            <numerusform>%1 sur %n images enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <extracomment>@info:status; a number and a folder</extracomment>
        <translation>
            <numerusform>%1 sur %n image enregistrée dans %2</numerusform>
            <numerusform>%1 sur %n images enregistrées dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <extracomment>@info:status; %1: Saved 9 of 10 …</extracomment>
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
        <extracomment>@info:placeholder of the search field</extracomment>
        <translation>Code, libellé, en-tête, ligne de journal</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>@info accessible name of the search field</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name: empties the search field</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>@info:status %1: a file; %2: reason</extracomment>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <extracomment>@action</extracomment>
        <translation>Rechercher dans toutes les classes</translation>
    </message>
    <message numerus="yes">
        <source>%n codes match there</source>
        <extracomment>@info below “Search in all classes”</extracomment>
        <translation>
            <numerusform>%n code y correspond</numerusform>
            <numerusform>%n codes y correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <extracomment>@info:status; %1 is a code, which stands at the top of the list from now on</extracomment>
        <translation>%1 épinglé</translation>
    </message>
    <message>
        <source>Unpinned %1</source>
        <extracomment>@info:status; %1 is a code</extracomment>
        <translation>%1 désépinglé</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Les paramètres dans %1 sont illisibles&#xa0;; valeurs par défaut utilisées.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <extracomment>file names</extracomment>
        <translation>Les paramètres dans %1 étaient endommagés&#xa0;; valeurs par défaut utilisées, l’ancien fichier est %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Les paramètres dans %1 sont endommagés&#xa0;; valeurs par défaut utilisées.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Les paramètres ne peuvent pas être enregistrés dans %1&#xa0;: les modifications seront oubliées à la fin.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>Impossible d’enregistrer les paramètres dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <extracomment>@title:window</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <extracomment>keys</extracomment>
        <translation>Toute lettre, tout chiffre</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <extracomment>what keys do</extracomment>
        <translation>Rechercher, où que vous soyez</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>Se déplacer dans la liste, le curseur restant dans le champ de recherche</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <extracomment>what a key does</extracomment>
        <translation>Copier au format choisi</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <extracomment>what a key does</extracomment>
        <translation>Effacer la recherche&#xa0;; quitter la grande image</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>Vérifier l’URL du champ de recherche</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>@title:group keys</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Next control, or the one before</source>
        <extracomment>what keys do</extracomment>
        <translation>Élément suivant, ou le précédent</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <extracomment>what keys do</extracomment>
        <translation>Menu de l’élément qui a le focus</translation>
    </message>
</context>
<context>
    <name>ui::StateCard</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>@action:button ends to answer requests</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>@action:button answers requests</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Try another port</source>
        <extracomment>@action:button after answering requests could not be started</extracomment>
        <translation>Essayer un autre port</translation>
    </message>
    <message>
        <source>Once it runs, programs on this computer get the answers that you choose here.</source>
        <extracomment>@info</extracomment>
        <translation>Une fois le serveur démarré, les programmes de cet ordinateur reçoivent les réponses choisies ici.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it. It ends with Statuscat.</source>
        <extracomment>@info</extracomment>
        <translation>Seuls les programmes de cet ordinateur peuvent le joindre. Il s’arrête avec Statuscat.</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>@info error; %1 is a reason</extracomment>
        <translation>Impossible de recevoir des requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer %1 here</source>
        <extracomment>@action:button; %1 is a status code</extracomment>
        <translation>Répondre par %1 ici</translation>
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
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %n code</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <extracomment>@info:status; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 sur %n code</numerusform>
            <numerusform>%1 sur %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %n</source>
        <extracomment>read aloud while the user types; %1: a code and its phrase; %n: how many codes match</extracomment>
        <translation>
            <numerusform>%1, seul résultat</numerusform>
            <numerusform>%1, meilleur résultat sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows choose · %1 copies · %2 clears · %3 shows all actions</source>
        <extracomment>@info:status keys; %1 is Enter, %2 Esc, %3 Ctrl+J</extracomment>
        <translation>Les flèches choisissent · %1 copie · %2 efface · %3 affiche toutes les actions</translation>
    </message>
    <message>
        <source>%1 copies · %2 shows all actions</source>
        <extracomment>@info:status keys, where there is less room; %1 is Enter, %2 Ctrl+J</extracomment>
        <translation>%1 copie · %2 affiche toutes les actions</translation>
    </message>
    <message>
        <source>%1 shows all actions</source>
        <extracomment>@info:status keys, where there is little room; %1 is Ctrl+J</extracomment>
        <translation>%1 affiche toutes les actions</translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>unused</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>obsolete</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>vendor</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>informal</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>officieux</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <extracomment>@info accessible name of the list</extracomment>
        <translation>Codes de statut</translation>
    </message>
</context>
<context>
    <name>ui::TextBlock</name>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action:inmenu of a link</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <extracomment>@action:inmenu of a link to the web</extracomment>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies the selected text</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Copy C&amp;onstant</source>
        <extracomment>@action:inmenu copies a constant</extracomment>
        <translation>Copier la c&amp;onstante</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>@action:inmenu %1 is a code that a link leads to</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <extracomment>@info accessible name</extracomment>
        <translation>URL à vérifier</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name, empties the field</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <extracomment>@action</extracomment>
        <translation>
            <numerusform>Vérifier %n URL</numerusform>
            <numerusform>Vérifier %n URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>@action %1 is a URL</extracomment>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <extracomment>@info in place of “Check https://…”</extracomment>
        <translation>Cette URL ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>The list does not fit here. Press %1 and paste it there</source>
        <extracomment>@info in place of “Check 12 URLs”; %1 is Ctrl+L</extracomment>
        <translation>La liste ne tient pas ici. Appuyez sur %1 et collez-la à cet endroit</translation>
    </message>
    <message>
        <source>%1 asks the server</source>
        <extracomment>@info below “Check https://…”; %1 is Ctrl+Enter or Enter</extracomment>
        <translation>%1 interroge le serveur</translation>
    </message>
    <message>
        <source>%1 shows what would be sent</source>
        <extracomment>@info below “Check https://…”; %1 is Enter</extracomment>
        <translation>%1 montre ce qui serait envoyé</translation>
    </message>
    <message>
        <source>%1 asks each of them</source>
        <extracomment>@info below “Check 12 URLs”; %1 is Enter</extracomment>
        <translation>%1 interroge chacune d’elles</translation>
    </message>
</context>
</TS>
