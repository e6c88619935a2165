<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <extracomment>where an option belongs</extracomment>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <extracomment>%2: a list of commands</extracomment>
        <translation>La opción --%1 corresponde a: %2.</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <extracomment>%1: several codes</extracomment>
        <translation>Un solo código a la vez, no %1.</translation>
    </message>
    <message>
        <source>The text is longer than %1 kB.</source>
        <extracomment>usage error</extracomment>
        <translation>El texto supera los %1 kB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>«%1» no es un código de estado: son tres cifras, como 404.</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>O bien --copy o bien --view, no ambos.</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <extracomment>show is a command</extracomment>
        <translation>show necesita un código: statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <extracomment>search is a command</extracomment>
        <translation>search necesita un texto: statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <extracomment>list is a command; %1: what was typed</extracomment>
        <translation>list acepta una clase, de 1xx a 5xx, o la palabra common, no «%1».</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <extracomment>constants is a command</extracomment>
        <translation>constants acepta un ecosistema, no «%1».</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <extracomment>picture is a command</extracomment>
        <translation>picture necesita un código y un archivo: statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>El archivo de la imagen debe terminar en .png o .svg; «%1» no lo hace.</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <extracomment>usage error</extracomment>
        <translation>Una imagen SVG no admite --size.</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>El archivo de la captura debe terminar en .png; «%1» no lo hace.</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <extracomment>%1, %2: numbers; %3: what was typed</extracomment>
        <translation>El --size de una captura es ANCHOxALTO, cada uno de %1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <extracomment>usage error</extracomment>
        <translation>--service va sin nada más.</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <extracomment>command line help</extracomment>
        <translation>Abrir la ventana ahí; una URL se comprueba</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <extracomment>command line help</extracomment>
        <translation>Abrir esa vista; no se envía nada</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <extracomment>command line help</extracomment>
        <translation>Guardar la configuración junto al programa</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <extracomment>command line help</extracomment>
        <translation>Abrir la ventana ahí y copiar el código</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar todo sobre un código</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar los códigos que coinciden, el mejor primero</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar los códigos de una clase, o todos</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar cómo llama un ecosistema al código</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar sus constantes, o los ecosistemas</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar salto a salto qué responden los servidores</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <extracomment>command line help</extracomment>
        <translation>URL de un archivo, una por línea</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <extracomment>command line help</extracomment>
        <translation>Seguir redirecciones hacia redes privadas</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <extracomment>command line help</extracomment>
        <translation>Guardar el gato como .png o .svg</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <extracomment>command line help</extracomment>
        <translation>Guardar una imagen de la ventana</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <extracomment>command line help</extracomment>
        <translation>Usar este idioma por esta vez, p. ej. fr</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <extracomment>command line help</extracomment>
        <translation>Responder a la búsqueda del escritorio; lo inicia el bus</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <extracomment>command line help</extracomment>
        <translation>Buscar un texto que también es un comando</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <extracomment>command line help</extracomment>
        <translation>Códigos de estado HTTP, explicados y dibujados.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <extracomment>command line help</extracomment>
        <translation>Códigos de salida: 0 encontrado, 1 nada encontrado, 2 uso incorrecto, 3 no se puede escribir.</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <extracomment>command line help</extracomment>
        <translation>De check: 0 estado final de 1xx a 3xx, 1 4xx o 5xx, 3 no llegó ninguno; de varias URL, el más grave.</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>--header se escribe «Nombre: valor», no «%1».</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <extracomment>%1: a method</extracomment>
        <translation>%1 no envía --body; POST, PUT y PATCH sí.</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <extracomment>usage error</extracomment>
        <translation>--body @ necesita un archivo.</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <extracomment>usage error</extracomment>
        <translation>--from necesita un archivo de URL, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>URL %1: %2.</source>
        <extracomment>%1: its number; %2: what is wrong with it</extracomment>
        <translation>URL %1: %2.</translation>
    </message>
    <message>
        <source>check takes a URL: statuscat check https://example.com</source>
        <extracomment>check is a command</extracomment>
        <translation>check necesita una URL: statuscat check https://example.com</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <extracomment>check is a command</extracomment>
        <translation>check acepta URL o --from, no ambas cosas.</translation>
    </message>
    <message>
        <source>Ask with this method</source>
        <extracomment>command line help</extracomment>
        <translation>Preguntar con este método</translation>
    </message>
    <message>
        <source>Send one more header</source>
        <extracomment>command line help</extracomment>
        <translation>Enviar una cabecera más</translation>
    </message>
    <message>
        <source>Send a text or what is in a file</source>
        <extracomment>command line help</extracomment>
        <translation>Enviar un texto o el contenido de un archivo</translation>
    </message>
    <message>
        <source>End the check of a URL after that time</source>
        <extracomment>command line help</extracomment>
        <translation>Terminar la comprobación de una URL tras ese tiempo</translation>
    </message>
    <message>
        <source>Follow no redirect</source>
        <extracomment>command line help</extracomment>
        <translation>No seguir redirecciones</translation>
    </message>
    <message>
        <source>Follow at most N redirects</source>
        <extracomment>command line help</extracomment>
        <translation>Seguir como máximo N redirecciones</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>no status code fits</extracomment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: one or more codes</extracomment>
        <translation>¿Tal vez se buscaba %1?</translation>
    </message>
    <message>
        <source>The --%1 is one of %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: a list; %3: what was typed</extracomment>
        <translation>--%1 debe ser uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1: an option; %2, %3: numbers; %4: what was typed</extracomment>
        <translation>--%1 admite un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>See: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>Ver: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>No se puede escribir la salida: %1</translation>
    </message>
    <message>
        <source>With each of them:</source>
        <extracomment>command line help; options follow</extracomment>
        <translation>Con cada una de ellas:</translation>
    </message>
    <message>
        <source>Print this text; beside a command, what belongs to it</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar este texto; junto a un comando, lo que le corresponde</translation>
    </message>
    <message>
        <source>Print the version</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Width of a PNG picture in pixels</source>
        <extracomment>command line help</extracomment>
        <translation>Anchura de una imagen PNG en píxeles</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>a file that is read</extracomment>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file; %2: reason</extracomment>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <extracomment>%1: a file; %2: number in it; %3: what is wrong with it</extracomment>
        <translation>%1, URL %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <extracomment>%1: a file</extracomment>
        <translation>No hay ninguna URL en %1.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>%1 de %2 comprobadas</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>Cancelado: %1 de %2 comprobadas.</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>No existe el ecosistema «%1»; statuscat constants los enumera.</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <extracomment>a client that receives a status code</extracomment>
        <translation>Al recibirlo</translation>
    </message>
    <message>
        <source>When you send it</source>
        <extracomment>a server that sends a status code</extracomment>
        <translation>Al enviarlo</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>when sending a status code is right</extracomment>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <extracomment>when sending a status code is wrong</extracomment>
        <translation>Incorrecto: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <extracomment>what belongs into the response</extracomment>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>the products that use a number</extracomment>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1: document</extracomment>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>header fields of a status code</extracomment>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what is new since older specifications</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>older phrases of a status code</extracomment>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <extracomment>%1: an ecosystem; %2: a code</extracomment>
        <translation>%1 no tiene ninguna constante para %2.</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <extracomment>codes that are like this one</extracomment>
        <translation>Se confunde a menudo con</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>a request and its response</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>specifications of a status code</extracomment>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>This build has no --service; it was made without Qt D-Bus.</source>
        <extracomment>usage error</extracomment>
        <translation>Esta compilación no tiene --service; se generó sin Qt D-Bus.</translation>
    </message>
    <message>
        <source>Width and height of the window</source>
        <extracomment>command line help</extracomment>
        <translation>Anchura y altura de la ventana</translation>
    </message>
    <message>
        <source>Show the window in that theme</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar la ventana con ese tema</translation>
    </message>
    <message>
        <source>--expect takes a status such as 200 or 2xx, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>--expect acepta un estado como 200 o 2xx, no «%1».</translation>
    </message>
    <message>
        <source>--expect-header takes &quot;Name&quot; or &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>--expect-header acepta «Nombre» o «Nombre: valor», no «%1».</translation>
    </message>
    <message>
        <source>Print each result at once, as a line of JSON</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar cada resultado enseguida, en una línea JSON</translation>
    </message>
    <message>
        <source>Check at most N URLs at a time</source>
        <extracomment>command line help</extracomment>
        <translation>Comprobar como máximo N URL a la vez</translation>
    </message>
    <message>
        <source>Check at most N URLs of one host at a time</source>
        <extracomment>command line help</extracomment>
        <translation>Comprobar como máximo N URL de un host a la vez</translation>
    </message>
    <message>
        <source>Begin the next check of a host after that time</source>
        <extracomment>command line help</extracomment>
        <translation>Empezar la siguiente comprobación de un host tras ese tiempo</translation>
    </message>
    <message>
        <source>Fail unless the final status is this (200, 2xx)</source>
        <extracomment>command line help</extracomment>
        <translation>Fallar si el estado final no es este (200, 2xx)</translation>
    </message>
    <message>
        <source>Fail unless the last answer has this header</source>
        <extracomment>command line help</extracomment>
        <translation>Fallar si la última respuesta no tiene esta cabecera</translation>
    </message>
    <message>
        <source>Fail unless redirects end at this URL</source>
        <extracomment>command line help</extracomment>
        <translation>Fallar si las redirecciones no acaban en esta URL</translation>
    </message>
    <message>
        <source>search --lines takes no text and no --json.</source>
        <extracomment>search is a command, --lines and --json are options</extracomment>
        <translation>search --lines no acepta ni texto ni --json.</translation>
    </message>
    <message>
        <source>Print a line for each line of a file: its code</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar una línea por cada línea de un archivo: su código</translation>
    </message>
    <message>
        <source>--lines takes a file, or - for standard input.</source>
        <extracomment>--lines is an option</extracomment>
        <translation>--lines necesita un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>count takes one file, or - for standard input.</source>
        <extracomment>count is a command</extracomment>
        <translation>count necesita un solo archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 has no line with a status code.</source>
        <extracomment>%1: a file</extracomment>
        <translation>No hay ninguna línea con un código de estado en %1.</translation>
    </message>
    <message>
        <source>Count the codes in the lines of a log</source>
        <extracomment>command line help</extracomment>
        <translation>Contar los códigos en las líneas de un registro</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>%1 comprobadas</translation>
    </message>
    <message>
        <source>Cancelled: %1 checked.</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>Cancelado: %1 comprobadas.</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>the products that send a code, with what they mean by it</extracomment>
        <translation>Quién lo envía</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <extracomment>%1: what to set in a product</extracomment>
        <translation>Ajuste: %1</translation>
    </message>
    <message>
        <source>--snippet needs --as ECOSYSTEM.</source>
        <extracomment>usage error</extracomment>
        <translation>--snippet necesita --as ECOSISTEMA.</translation>
    </message>
    <message>
        <source>There is no ready code for %1.</source>
        <extracomment>%1: an ecosystem</extracomment>
        <translation>No hay código listo para %1.</translation>
    </message>
    <message>
        <source>With --as, print code that answers with it</source>
        <extracomment>command line help</extracomment>
        <translation>Con --as, mostrar código que responde con él</translation>
    </message>
    <message>
        <source>--deep takes one URL, and GET.</source>
        <extracomment>usage error</extracomment>
        <translation>--deep necesita una sola URL, y GET.</translation>
    </message>
    <message>
        <source>Read the content, too</source>
        <extracomment>command line help</extracomment>
        <translation>Leer también el contenido</translation>
    </message>
    <message>
        <source>Send cookies back along redirects</source>
        <extracomment>command line help</extracomment>
        <translation>Devolver las cookies en las redirecciones</translation>
    </message>
    <message>
        <source>Ask the server some questions more</source>
        <extracomment>command line help</extracomment>
        <translation>Hacer al servidor algunas preguntas más</translation>
    </message>
    <message>
        <source>Requests to come: %1</source>
        <extracomment>a number of requests that a deep check sends after the plain one</extracomment>
        <translation>Peticiones por enviar: %1</translation>
    </message>
    <message>
        <source>Leave out remarks that are only advice</source>
        <extracomment>command line help</extracomment>
        <translation>Omitir las observaciones que son solo consejos</translation>
    </message>
    <message>
        <source>Show colors and links</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar colores y enlaces</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <extracomment>%1 is a list of products; those before it are shown in full</extracomment>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Constants</source>
        <extracomment>what languages and frameworks call a status code</extracomment>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>what is to be seen in the picture of a status code</extracomment>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>other phrases that products send with a status code</extracomment>
        <translation>También se envía como</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>what these do with a status code</extracomment>
        <translation>Navegadores, cachés y buscadores</translation>
    </message>
    <message>
        <source>Read more on the web</source>
        <extracomment>guides on a status code, on pages of others</extracomment>
        <translation>Más información en la web</translation>
    </message>
    <message>
        <source>Draw the cat between the lines</source>
        <extracomment>command line help</extracomment>
        <translation>Dibujar el gato entre las líneas</translation>
    </message>
    <message>
        <source>choose takes no &quot;%1&quot;.</source>
        <extracomment>choose is a command; %1: what was typed</extracomment>
        <translation>choose no acepta «%1».</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>an answer to a question</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>%1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>Decidido según la guía de estilo: %1</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>above codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>Parecidos, pero no son este</translation>
    </message>
    <message>
        <source>Nearest codes</source>
        <extracomment>above the codes that may be right</extracomment>
        <translation>Códigos más cercanos</translation>
    </message>
    <message>
        <source>Type a number from 0 to %1, or b to go back.</source>
        <extracomment>%1: the largest number that can be typed</extracomment>
        <translation>Escribe un número de 0 a %1, o b para volver.</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>No existe el estilo «%1».</translation>
    </message>
    <message>
        <source>Ask about a situation and tell the code to send</source>
        <extracomment>command line help</extracomment>
        <translation>Preguntar por una situación e indicar el código que enviar</translation>
    </message>
    <message>
        <source>Decide what is disputed by these rules</source>
        <extracomment>command line help</extracomment>
        <translation>Decidir según estas reglas lo que es discutible</translation>
    </message>
    <message>
        <source>Print all questions as JSON</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar todas las preguntas como JSON</translation>
    </message>
    <message>
        <source>compare takes two to five codes: statuscat compare 401 403</source>
        <extracomment>compare is a command</extracomment>
        <translation>compare necesita de dos a cinco códigos: statuscat compare 401 403</translation>
    </message>
    <message>
        <source>Print two to five codes side by side</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar de dos a cinco códigos lado a lado</translation>
    </message>
    <message>
        <source>Print a Markdown table</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar una tabla Markdown</translation>
    </message>
    <message>
        <source>respond takes options only; what is answered is in the URL: /404</source>
        <extracomment>respond is a command</extracomment>
        <translation>respond solo acepta opciones; lo que se responde está en la URL: /404</translation>
    </message>
    <message>
        <source>--certificate and --key belong together.</source>
        <extracomment>usage error</extracomment>
        <translation>--certificate y --key van juntos.</translation>
    </message>
    <message>
        <source>--host takes an address of this computer, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>--host necesita una dirección de este equipo, no «%1».</translation>
    </message>
    <message>
        <source>--certificate and --key take PEM files.</source>
        <extracomment>the files of a server&apos;s certificate and its key</extracomment>
        <translation>--certificate y --key necesitan archivos PEM.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; --port 0 finds a free one.</source>
        <extracomment>%1: a port</extracomment>
        <translation>Otro programa ocupa el puerto %1; --port 0 busca uno libre.</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>No se pueden recibir peticiones: %1</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can use it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>Lo puede usar cualquier equipo que llegue a este.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>Solo pueden acceder los programas de este equipo.</translation>
    </message>
    <message>
        <source>Answer requests with any code, on this computer</source>
        <extracomment>command line help</extracomment>
        <translation>Responder peticiones con cualquier código, en este equipo</translation>
    </message>
    <message>
        <source>Listen on that port</source>
        <extracomment>command line help</extracomment>
        <translation>Escuchar en ese puerto</translation>
    </message>
    <message>
        <source>Listen on that address of this computer</source>
        <extracomment>command line help</extracomment>
        <translation>Escuchar en esa dirección de este equipo</translation>
    </message>
    <message>
        <source>Print a line for each request</source>
        <extracomment>command line help</extracomment>
        <translation>Mostrar una línea por cada petición</translation>
    </message>
    <message>
        <source>End after so many requests</source>
        <extracomment>command line help</extracomment>
        <translation>Terminar tras ese número de peticiones</translation>
    </message>
    <message>
        <source>Answer paths as a JSON file says</source>
        <extracomment>command line help</extracomment>
        <translation>Responder a las rutas como indica un archivo JSON</translation>
    </message>
    <message>
        <source>Speak TLS with that certificate</source>
        <extracomment>command line help</extracomment>
        <translation>Usar TLS con ese certificado</translation>
    </message>
    <message>
        <source>The key of the certificate</source>
        <extracomment>command line help</extracomment>
        <translation>La clave del certificado</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>header fields that an answer must have</extracomment>
        <translation>Cabeceras obligatorias</translation>
    </message>
    <message>
        <source>poster takes a file: statuscat poster codes.pdf</source>
        <extracomment>poster is a command</extracomment>
        <translation>poster necesita un archivo: statuscat poster codes.pdf</translation>
    </message>
    <message>
        <source>The poster&apos;s file must end in .pdf, .svg or .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>El archivo del póster debe terminar en .pdf, .svg o .png; «%1» no lo hace.</translation>
    </message>
    <message>
        <source>Either --class or --common, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>O bien --class o bien --common, no ambos.</translation>
    </message>
    <message>
        <source>Save a poster of the codes as .pdf, .svg or .png</source>
        <extracomment>command line help</extracomment>
        <translation>Guardar un póster de los códigos como .pdf, .svg o .png</translation>
    </message>
    <message>
        <source>Only the codes of that class</source>
        <extracomment>command line help</extracomment>
        <translation>Solo los códigos de esa clase</translation>
    </message>
    <message>
        <source>Only the codes that most people meet, for a cheat sheet</source>
        <extracomment>command line help</extracomment>
        <translation>Solo los códigos que más se encuentran, como hoja de referencia</translation>
    </message>
    <message>
        <source>Without the numbers that are not in the registry</source>
        <extracomment>command line help</extracomment>
        <translation>Sin los números que no están en el registro</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>command line help</extracomment>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Light, if not given, or dark</source>
        <extracomment>command line help</extracomment>
        <translation>Claro, si no se indica, u oscuro</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the log are dropped, which nobody read.</source>
        <extracomment>%n: how many; the log of requests goes to another program</extracomment>
        <translation>
            <numerusform>Se descartó %n línea del log, que nadie leyó.</numerusform>
            <numerusform>Se descartaron %n líneas del log, que nadie leyó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log ends: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>El log termina: %1</translation>
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
        <translation>en desuso</translation>
    </message>
    <message>
        <source>not released yet</source>
        <extracomment>kind of a constant</extracomment>
        <translation>aún sin publicar</translation>
    </message>
    <message>
        <source>marks the class</source>
        <extracomment>kind of a constant</extracomment>
        <translation>marca la clase</translation>
    </message>
</context>
<context>
    <name>core::CopyFormat</name>
    <message>
        <source>Code</source>
        <extracomment>copy format: 404</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code and phrase</source>
        <extracomment>copy format: 404 Not Found</extracomment>
        <translation>Código y frase</translation>
    </message>
    <message>
        <source>Status line</source>
        <extracomment>copy format: HTTP/1.1 404 Not Found</extracomment>
        <translation>Línea de estado</translation>
    </message>
    <message>
        <source>Constant</source>
        <extracomment>copy format: http.StatusNotFound</extracomment>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <extracomment>copy format</extracomment>
        <translation>Enlace Markdown</translation>
    </message>
    <message>
        <source>HTML link</source>
        <extracomment>copy format</extracomment>
        <translation>Enlace HTML</translation>
    </message>
    <message>
        <source>Reference address</source>
        <extracomment>copy format: URL of the specification</extracomment>
        <translation>Dirección de referencia</translation>
    </message>
    <message>
        <source>Example response</source>
        <extracomment>copy format: raw HTTP response</extracomment>
        <translation>Respuesta de ejemplo</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>copy format</extracomment>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>copy format</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Code snippet</source>
        <extracomment>copy format: code that answers with the status code</extracomment>
        <translation>Fragmento de código</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <extracomment>what this language is called by those who speak it</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Informational</source>
        <extracomment>class of status codes</extracomment>
        <translation>Informativo</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>class of status codes</extracomment>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Redirection</source>
        <extracomment>class of status codes</extracomment>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Client error</source>
        <extracomment>class of status codes</extracomment>
        <translation>Error del cliente</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>class of status codes</extracomment>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <extracomment>numbers below 100 or above 599</extracomment>
        <translation>Fuera de las clases</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Registro temporal</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Reservado, sin uso</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <extracomment>standing of a status code</extracomment>
        <translation>Código de proveedor</translation>
    </message>
    <message>
        <source>Informal</source>
        <extracomment>standing of a status code</extracomment>
        <translation>No oficial</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <extracomment>@title:column</extracomment>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>@title:group of codes</extracomment>
        <translation>Fijados</translation>
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
        <translation>Mencionado en el texto</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>@title:group of things to do with what was found, such as “Check https://…”</extracomment>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>core::Wording</name>
    <message>
        <source>described</source>
        <extracomment>level of a header: no requirement word is used</extracomment>
        <translation>descrita</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>where a header stands</extracomment>
        <translation>petición</translation>
    </message>
    <message>
        <source>response</source>
        <extracomment>where a header stands</extracomment>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>La causa está en el lado del cliente.</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>La causa está en el lado del servidor.</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>La causa está en medio: un proxy, un balanceador, una CDN o la red.</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>La causa puede estar en cualquiera de los dos lados.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence; only the full stop of the language is to be translated</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>No reintentar</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Reintentar más tarde</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>Reintentar con cambios</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <extracomment>@title instead of a reason phrase</extracomment>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <extracomment>about a number; RFC 9110, section 15</extracomment>
        <translation>%1 está fuera del intervalo de 100 a 599, así que no es un código de estado HTTP válido. Un cliente debería tratarlo como un error del servidor.</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <extracomment>about a number; %2 is a code such as 400; RFC 9110, section 15</extracomment>
        <translation>Nadie ha asignado %1. Un cliente lo trata como %2, el primer código de su clase.</translation>
    </message>
    <message>
        <source>Registered as (Unused)</source>
        <extracomment>standing of a status code whose title is not the registered phrase; (Unused) stands so in the registry</extracomment>
        <translation>Registrado como (Unused)</translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <extracomment>products that use a status code</extracomment>
        <translation>
            <numerusform>%n proveedor</numerusform>
            <numerusform>%n proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>No official phrase</source>
        <extracomment>the title of a status code is our own</extracomment>
        <translation>Sin frase oficial</translation>
    </message>
    <message>
        <source>Never stored by caches</source>
        <extracomment>tag: no cache may store it</extracomment>
        <translation>Las cachés nunca lo guardan</translation>
    </message>
    <message>
        <source>Updates a stored answer</source>
        <extracomment>tag: a cache takes it to bring up to date what it has stored</extracomment>
        <translation>Actualiza una respuesta guardada</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <extracomment>tag: caches may keep it without being told to</extracomment>
        <translation>Cacheable</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <extracomment>tag: caches keep it only if told</extracomment>
        <translation>No cacheable por defecto</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>the cause of a status code is the client</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>the cause of a status code is the server</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>the cause of a status code is between client and server</extracomment>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Either side</source>
        <extracomment>the cause of a status code is client or server</extracomment>
        <translation>Cualquiera de los dos</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>instead of the cause of a status code</extracomment>
        <translation>Nada va mal</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>no specification tells it</extracomment>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>@title:group followed by a list; nothing is wrong</extracomment>
        <translation>Cómo se produce</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>whether caches may keep it</extracomment>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Allowed by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>Permitido por defecto</translation>
    </message>
    <message>
        <source>Not by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>No por defecto</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>May become GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Puede pasar a GET</translation>
    </message>
    <message>
        <source>Becomes GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>Pasa a GET</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>After a wait</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>Tras una espera</translation>
    </message>
    <message>
        <source>Only changed</source>
        <extracomment>whether to repeat the request: only if it is changed</extracomment>
        <translation>Solo cambiada</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <extracomment>@title:group followed by a list; whose side it is stands elsewhere</extracomment>
        <translation>Causas probables</translation>
    </message>
</context>
<context>
    <name>guide::Comparison</name>
    <message>
        <source>%1 side by side</source>
        <extracomment>@title %1: codes, such as &quot;401, 404 and 503&quot;</extracomment>
        <translation>%1 lado a lado</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no header field</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>@label who caused a code</extracomment>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@label when sending a code is right</extracomment>
        <translation>Úsalo cuando</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@label when sending a code is wrong</extracomment>
        <translation>No cuando</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to send the request again</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep the answer</extracomment>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Method on redirect</source>
        <extracomment>@label what a redirect makes of POST</extracomment>
        <translation>Método al redirigir</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>@label header fields that must come</extracomment>
        <translation>Cabeceras obligatorias</translation>
    </message>
    <message>
        <source>Recommended headers</source>
        <extracomment>@label header fields that should come</extracomment>
        <translation>Cabeceras recomendadas</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@label what to do on receiving a code</extracomment>
        <translation>Haz esto ahora</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@label</extracomment>
        <translation>Navegadores, cachés y buscadores</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@label products that send a code</extracomment>
        <translation>Quién lo envía</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1: programming language or framework</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>If your answer is</source>
        <extracomment>@label above the answers to a question, one for each code</extracomment>
        <translation>Si tu respuesta es</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>one thing that codes have in common: %1: &quot;Retry&quot;, %2: &quot;No&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same for all: %1</source>
        <extracomment>%1: list of what is the same for all codes that are compared</extracomment>
        <translation>Igual en todos: %1</translation>
    </message>
    <message>
        <source>%1: `%2`. %3</source>
        <extracomment>a place to look at: %1: product, %2: message in its log, %3: setting, a sentence</extracomment>
        <translation>%1: `%2`. %3</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>@label what a code says, in a few words</extracomment>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <extracomment>@label which log, which setting</extracomment>
        <translation>Dónde mirar primero</translation>
    </message>
    <message>
        <source>The typical mistake</source>
        <extracomment>@label what people get wrong about a code</extracomment>
        <translation>El error típico</translation>
    </message>
    <message>
        <source>Who disagrees: %1</source>
        <extracomment>@label who sends which code in a disputed case; %1: question</extracomment>
        <translation>Quién discrepa: %1</translation>
    </message>
</context>
<context>
    <name>learn::Question</name>
    <message>
        <source>Which code does the picture show?</source>
        <extracomment>@title a question</extracomment>
        <translation>¿Qué código muestra la imagen?</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <extracomment>@title a question; %1: a code</extracomment>
        <translation>¿Qué significa %1?</translation>
    </message>
    <message>
        <source>Which code says so?</source>
        <extracomment>@title a question</extracomment>
        <translation>¿Qué código dice esto?</translation>
    </message>
    <message>
        <source>Is it worth sending the request again?</source>
        <extracomment>@title a question</extracomment>
        <translation>¿Vale la pena volver a enviar la petición?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <extracomment>@title a question about a message that came or stands in a log</extracomment>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>%1 says this. What is it, and what helps?</source>
        <extracomment>@title a question about a message; %1: a product</extracomment>
        <translation>Esto lo dice %1. ¿Qué es y qué ayuda?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to show a window on; statuscat --help lists what works without one.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>No hay pantalla donde mostrar una ventana; statuscat --help enumera lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <extracomment>%1 is what Qt says</extracomment>
        <translation>No hay pantalla en la que mostrar una ventana: %1</translation>
    </message>
    <message>
        <source>There is no display to show a window on; the terminal shows the code.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>No hay pantalla donde mostrar una ventana; el terminal muestra el código.</translation>
    </message>
</context>
<context>
    <name>net::AnsweredHop</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Es una respuesta provisional; la final no llegó</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <extracomment>remark about an answer; %1 is a list of status codes with their phrases</extracomment>
        <translation>Antes de esta respuesta llegaron otras provisionales: %1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <extracomment>remark about an answer; %1 is a number</extracomment>
        <translation>Líneas de la sección de cabeceras que no son campos: %1</translation>
    </message>
    <message>
        <source>A status code has three digits; this one is %1.</source>
        <extracomment>remark about an answer; %1 are the digits that came</extracomment>
        <translation>Un código de estado tiene tres cifras; este es %1.</translation>
    </message>
    <message>
        <source>No space may stand between a field&apos;s name and the colon: parsers disagree on what it means.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Entre el nombre de un campo y los dos puntos no puede haber espacios: los analizadores no coinciden en lo que significan.</translation>
    </message>
    <message>
        <source>A field must not go on in the next line; this old form is read as a blank.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Un campo no debe continuar en la línea siguiente; esta forma antigua se lee como un espacio.</translation>
    </message>
    <message>
        <source>A header section must not hold the octet NUL.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Una sección de cabeceras no debe contener el octeto NUL.</translation>
    </message>
    <message numerus="yes">
        <source>%n header fields left out: too many</source>
        <extracomment>remark about an answer</extracomment>
        <translation>
            <numerusform>Se omitió %n campo de cabecera: hay demasiados</numerusform>
            <numerusform>Se omitieron %n campos de cabecera: hay demasiados</numerusform>
        </translation>
    </message>
    <message>
        <source>The status line says HTTP/%1; the answer was read as HTTP/1.1</source>
        <extracomment>remark about an answer; %1 is a version of HTTP, &quot;9.9&quot;</extracomment>
        <translation>La línea de estado dice HTTP/%1; la respuesta se leyó como HTTP/1.1</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <extracomment>@info accessible text of an empty cell</extracomment>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>@title:column</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@title:column the final status code</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>@title:column</extracomment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>@title:column how many requests it took</extracomment>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>@title:column</extracomment>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <extracomment>remark on an answer</extracomment>
        <translation>
            <numerusform>Se omitió %n campo de cabecera: demasiado largo</numerusform>
            <numerusform>Se omitieron %n campos de cabecera: demasiado largos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>No es una URL http ni https</translation>
    </message>
    <message>
        <source>This is no method</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>No es un método</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <extracomment>error: a request cannot be sent; %1 is what was given as the name of a header</extracomment>
        <translation>%1 no puede ser el nombre de una cabecera</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>El valor de %1 tiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>Statuscat establece %1 por su cuenta</translation>
    </message>
</context>
<context>
    <name>net::ContentRemarks</name>
    <message>
        <source>The content ended before its length or its last chunk</source>
        <extracomment>remark about an answer</extracomment>
        <translation>El contenido terminó antes de la longitud indicada o del último chunk</translation>
    </message>
    <message>
        <source>The chunks of the content are broken</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Los chunks del contenido son defectuosos</translation>
    </message>
    <message>
        <source>The page sends browsers on by itself (%1); a check does not follow it</source>
        <extracomment>remark about an answer; %1 is what the page says, &quot;0; url=/new&quot;</extracomment>
        <translation>La propia página envía los navegadores a otro sitio (%1); una comprobación no la sigue</translation>
    </message>
    <message>
        <source>The content has the coding %1, which a check cannot read</source>
        <extracomment>remark about an answer; %1 is a coding such as compress</extracomment>
        <translation>El contenido tiene la codificación %1, que una comprobación no puede leer</translation>
    </message>
    <message>
        <source>Content-Encoding says deflate, but the content lacks the zlib format that belongs around it</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Content-Encoding dice deflate, pero al contenido le falta el formato zlib que debe envolverlo</translation>
    </message>
    <message>
        <source>Content-Encoding says %1, but the content is not</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>Content-Encoding dice %1, pero el contenido no lo es</translation>
    </message>
    <message>
        <source>The content ended before its coding %1 did</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>El contenido terminó antes que su codificación %1</translation>
    </message>
    <message>
        <source>The content is coded as %1, but Content-Encoding is missing</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>El contenido está codificado como %1, pero falta Content-Encoding</translation>
    </message>
    <message>
        <source>The content is longer than Content-Length says</source>
        <extracomment>remark about an answer</extracomment>
        <translation>El contenido es más largo de lo que dice Content-Length</translation>
    </message>
</context>
<context>
    <name>net::CurlInput</name>
    <message>
        <source>A check cannot do what curl does with --%1</source>
        <extracomment>error: a pasted curl command cannot be checked; %1 is an option</extracomment>
        <translation>Una comprobación no puede hacer lo que curl hace con --%1</translation>
    </message>
    <message>
        <source>A check cannot send the file that the curl command names</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>Una comprobación no puede enviar el archivo que indica el comando curl</translation>
    </message>
    <message>
        <source>The curl command names no URL</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>El comando curl no indica ninguna URL</translation>
    </message>
    <message>
        <source>A quote of the curl command is not closed</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>Unas comillas del comando curl no están cerradas</translation>
    </message>
</context>
<context>
    <name>net::DeepCheck</name>
    <message>
        <source>without %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers that it lacks
----------
why an answer may be right; %1 is the name of a header</extracomment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>sent again, though it is the same</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>enviado de nuevo, aunque es lo mismo</translation>
    </message>
    <message>
        <source>it may have changed meanwhile</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>puede haber cambiado entretanto</translation>
    </message>
    <message>
        <source>Content-Range is not bytes 0-0</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>Content-Range no es bytes 0-0</translation>
    </message>
    <message>
        <source>Accept-Ranges promises ranges</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>Accept-Ranges promete rangos</translation>
    </message>
    <message>
        <source>GET has %1</source>
        <extracomment>why an answer is wrong; %1 is a status code</extracomment>
        <translation>GET recibe %1</translation>
    </message>
    <message>
        <source>other than for GET: %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers</extracomment>
        <translation>distinto que con GET: %1</translation>
    </message>
    <message>
        <source>a page that is not there seems to be (“soft 404”)</source>
        <extracomment>why an answer is wrong: the page says that it is not there, the status does not</extracomment>
        <translation>una página que no existe parece existir («soft 404»)</translation>
    </message>
    <message>
        <source>a page that is not there leads elsewhere</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>una página que no existe lleva a otro sitio</translation>
    </message>
    <message>
        <source>for a time only</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>solo por un tiempo</translation>
    </message>
    <message>
        <source>answered without encryption</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>respondió sin cifrado</translation>
    </message>
    <message>
        <source>both answer</source>
        <extracomment>why an answer may be right: two URLs have the same content</extracomment>
        <translation>ambas responden</translation>
    </message>
    <message>
        <source>Transfer-Encoding, which HTTP/1.0 does not know</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>Transfer-Encoding, que HTTP/1.0 no conoce</translation>
    </message>
    <message>
        <source>206 with Content-Range, or all of it</source>
        <extracomment>what should come for a request of a range</extracomment>
        <translation>206 con Content-Range, o todo el contenido</translation>
    </message>
    <message>
        <source>the status and headers of GET</source>
        <extracomment>what should come for HEAD</extracomment>
        <translation>el estado y las cabeceras de GET</translation>
    </message>
    <message>
        <source>if it is another form, %1</source>
        <extracomment>what should come for a request of another form; %1 is a header</extracomment>
        <translation>si es otra forma, %1</translation>
    </message>
    <message>
        <source>Allow, with 2xx or 405</source>
        <extracomment>what should come for OPTIONS</extracomment>
        <translation>Allow, con 2xx o 405</translation>
    </message>
    <message>
        <source>GET over HTTP/1.0, without Host</source>
        <extracomment>a request of a deep check</extracomment>
        <translation>GET por HTTP/1.0, sin Host</translation>
    </message>
    <message>
        <source>an answer that HTTP/1.0 knows</source>
        <extracomment>what should come for a request over HTTP/1.0</extracomment>
        <translation>una respuesta que HTTP/1.0 conozca</translation>
    </message>
    <message>
        <source>301 or 308 to https</source>
        <extracomment>what should come for http://…</extracomment>
        <translation>301 o 308 a https</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <extracomment>what should come for www.example.com where example.com was asked, or the other way</extracomment>
        <translation>una redirección a %1</translation>
    </message>
    <message>
        <source>a redirect to %1, or 404</source>
        <extracomment>what should come for a URL with another slash at its end</extracomment>
        <translation>una redirección a %1, o 404</translation>
    </message>
    <message>
        <source>304 with the headers that caches need</source>
        <extracomment>what should come for a conditional request</extracomment>
        <translation>304 con las cabeceras que necesitan las cachés</translation>
    </message>
</context>
<context>
    <name>net::DeepReport</name>
    <message>
        <source>right</source>
        <extracomment>verdict on an answer: as it should be</extracomment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>verdict on an answer: not as it should be</extracomment>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>verdict on an answer: it may be meant so</extracomment>
        <translation>por ver</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <extracomment>%1: what should have come</extracomment>
        <translation>esperado: %1</translation>
    </message>
    <message>
        <source>got: %1</source>
        <extracomment>%1: what came</extracomment>
        <translation>recibido: %1</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <extracomment>in place of what failed</extracomment>
        <translation>sin fallo</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <extracomment>%1: what differs; %2: its value now; %3: its value before</extracomment>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an empty value</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an answer</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>of an answer</extracomment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <extracomment>of an answer</extracomment>
        <translation>Versión de HTTP</translation>
    </message>
    <message>
        <source>Final status</source>
        <extracomment>of a chain of answers</extracomment>
        <translation>Estado final</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>of a check</extracomment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>number of answers in a chain</extracomment>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <extracomment>%1: its number; %2: what differs</extracomment>
        <translation>Salto %1: %2</translation>
    </message>
</context>
<context>
    <name>net::Expectation</name>
    <message>
        <source>expected %1, got %2</source>
        <extracomment>a test of a server; %1 is a status, header or URL; %2 is what came in its place</extracomment>
        <translation>esperado: %1, recibido: %2</translation>
    </message>
    <message>
        <source>no such header</source>
        <extracomment>a test of a server: the header did not come</extracomment>
        <translation>sin esa cabecera</translation>
    </message>
    <message>
        <source>an answer at the end of the chain</source>
        <extracomment>a test of a server expected this</extracomment>
        <translation>una respuesta al final de la cadena</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a test of a server: no answer came</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the last two status codes of a list of which one should have come</extracomment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 no habla TLS en el puerto %2</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Probar la misma URL con http, o el puerto que sirve https.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of the TLS library</extracomment>
        <translation>No hay conexión segura con %1: %2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que el servidor y el cliente no tengan en común ninguna versión de TLS ni ningún cifrado, o que el servidor pida un certificado de cliente. Solo se prueban TLS 1.2 y posteriores.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>No se conoce el nombre %1</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Conviene revisar si hay una errata y si hay conexión a Internet; un nombre nuevo puede tardar en propagarse.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>No se pudo resolver el nombre %1</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>El servidor de nombres no respondió bien: comprobar la conexión a Internet y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>La redirección lleva de una dirección pública a %1, que no es pública</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>No se siguió, porque así un desconocido podría hacer que se envíen peticiones a la red propia. Si la redirección es de confianza, permitir los destinos privados.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>El proxy de camino a %1 pide autenticación</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Indicar el usuario y la contraseña del proxy en la configuración del sistema, o hacer una excepción para este host.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 rechaza conexiones en el puerto %2</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Ahí no escucha nadie, o lo impide un cortafuegos: comprobar el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>No hay ruta hasta %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Comprobar la red; con una dirección IPv6, que esta red tenga IPv6.</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>El proxy no da conexión con %1: %2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Comprobar el proxy en la configuración del sistema.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>La conexión con %1 falló: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>El certificado de %1 todavía no es válido</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Su propietario tiene que renovarlo; comprobar también que el reloj de este equipo esté en hora.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>El certificado de %1 está autofirmado</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Cualquiera puede hacer uno así. Si el servidor es propio, hacer que lo firme una autoridad o añadirlo a los certificados de confianza del sistema.</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>El certificado recibido no es para %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que haya respondido otro servidor, o que en el certificado falte este nombre.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>El emisor del certificado de %1 no es de confianza en este equipo</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que el servidor no envíe sus certificados intermedios, o que su autoridad sea privada: en ese caso, añadirla a los certificados de confianza del sistema.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>El certificado de %1 no es válido</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>No se pudo resolver el nombre %1 en %2 s</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 no aceptó la conexión en %2 s</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 no terminó la negociación TLS en %2 s</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 recibió la petición y no respondió en %2 s</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 empezó a responder, pero en %2 s no llegó ni la sección de cabeceras</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Comprobar la red y los cortafuegos del camino; puede que el host esté caído.</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que el servidor esté sobrecargado: volver a intentarlo, quizá con un tiempo límite mayor.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 cerró la conexión de inmediato</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 cerró la conexión durante la negociación TLS</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 cerró la conexión en medio de la sección de cabeceras</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que el programa del servidor haya fallado, o que el puerto requiera https: probarlo y mirar el registro del servidor.</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que el programa del servidor haya fallado, o que algo en el camino cortara la conexión: mirar el registro del servidor.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 habla TLS en el puerto %2, pero se pidió http sin cifrar</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Probar la misma URL con https.</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>La sección de cabeceras de %1 es mayor de lo que lee una comprobación</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Los navegadores tampoco leen una respuesta así: buscar cookies u otros campos que crezcan.</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>La respuesta de %1 incumple las reglas de HTTP/2</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>El fallo es del servidor o de un proxy que tiene delante.</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>Lo que responde %1 en el puerto %2 no es HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que ahí escuche un servidor de otro tipo: comprobar el puerto.</translation>
    </message>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <extracomment>advice: a redirect cannot be followed</extracomment>
        <translation>El campo Location del servidor necesita una URL http o https, o una ruta.</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <extracomment>failure of a check</extracomment>
        <translation>La comprobación se canceló</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>La redirección lleva a algo que no es una URL</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <extracomment>failure: a redirect cannot be followed; %1 is a scheme such as file</extracomment>
        <translation>La redirección lleva a una URL %1:, que no se sigue</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>La redirección lleva a una URL sin host</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <extracomment>failure of a check; %1 is a URL</extracomment>
        <translation>Las redirecciones van en círculos: %1 ya se había pedido</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <extracomment>failure of a check</extracomment>
        <translation>
            <numerusform>Se detuvo tras %n redirección, que llevaba a otra</numerusform>
            <numerusform>Se detuvo tras %n redirecciones, que llevaban a otra</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain may have no end. Browsers give up after 20.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que la cadena no tenga fin. Los navegadores se rinden tras 20.</translation>
    </message>
    <message>
        <source>No time was left to ask %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>No quedaba tiempo para preguntar a %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>El certificado de %1 es demasiado débil para confiar en él</translation>
    </message>
    <message>
        <source>Its owner needs a new one: with an RSA key of 2048 bits or more and a signature by SHA-256 or better.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Su propietario necesita uno nuevo: con una clave RSA de 2048 bits o más y una firma con SHA-256 o mejor.</translation>
    </message>
    <message>
        <source>%1 answers without a status code</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 responde sin código de estado</translation>
    </message>
    <message>
        <source>A status code is a number from 100 to 599: the server program or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Un código de estado es un número de 100 a 599: el fallo es del programa del servidor o de un proxy que tiene delante.</translation>
    </message>
    <message>
        <source>%1 gave up the request with an error of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 abandonó la petición con un error de HTTP/2</translation>
    </message>
    <message>
        <source>Try again; the name of the error says whether the server was busy or took offence at the request.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Volver a intentarlo; el nombre del error indica si el servidor estaba ocupado o si rechazó la petición en sí.</translation>
    </message>
    <message>
        <source>The redirect leads to port 0, where no server can be</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>La redirección lleva al puerto 0, donde no puede haber ningún servidor</translation>
    </message>
    <message>
        <source>The redirect leads to a URL of more than 16 kB</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>La redirección lleva a una URL de más de 16 kB</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check sends back only if it is told; or two rules, such as http to https and back, send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Puede que el servidor espere una cookie, que una comprobación solo devuelve si se le indica, o que dos reglas, como de http a https y de vuelta, se pasen las peticiones una a otra.</translation>
    </message>
    <message>
        <source>Cookies were sent back. Two rules, such as http to https and back, may send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>Se devolvieron las cookies. Puede que dos reglas, como de http a https y de vuelta, se pasen las peticiones una a otra.</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>No answer</source>
        <extracomment>in place of a status</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <extracomment>%1 is the time to look up a name</extracomment>
        <translation>resolución %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <extracomment>%1 is the time until the answer began</extracomment>
        <translation>primer byte %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 en total</translation>
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
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>level of a remark: judges nothing</extracomment>
        <translation>Nota</translation>
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
        <translation>Date adelantado %1</translation>
    </message>
    <message>
        <source>Date %1 behind</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>Date atrasado %1</translation>
    </message>
    <message>
        <source>Certificate for %1 by %2, %3 to %4</source>
        <extracomment>fact about a server; %1: names that a certificate is for; %2: who issued it; %3, %4: dates</extracomment>
        <translation>Certificado para %1, emitido por %2, de %3 a %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>fact about a server&apos;s certificate; %1 is &quot;Certificate for …&quot;</extracomment>
        <translation>
            <numerusform>%1, queda %n día</numerusform>
            <numerusform>%1, quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::Pasted</name>
    <message>
        <source>The request has no line Host</source>
        <extracomment>error: a pasted request cannot be checked</extracomment>
        <translation>La petición no tiene la línea Host</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <extracomment>remark about a redirect; %1 is a status code, %2 a method such as POST</extracomment>
        <translation>Tras %1, %2 pasa a ser GET y se omite el cuerpo</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <extracomment>remark about a redirect; %1 is a list of header names</extracomment>
        <translation>Otro origen: no se reenvía %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>Lleva de https a http: a partir de aquí nada va cifrado</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>El destino contiene un usuario o una contraseña, que no se muestran ni se envían</translation>
    </message>
    <message>
        <source>A \ in the target is followed as /, as browsers do: it can lead to another host than it seems</source>
        <extracomment>remark about a redirect; \ is the character</extracomment>
        <translation>Una \ en el destino se sigue como /, igual que en los navegadores: puede llevar a un host distinto del que parece</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 debe llevar %2; aquí falta.</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 debería llevar %2; aquí falta.</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 puede llevar %2; aquí falta.</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 no debe llevar %2; aquí aparece.</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>Un %1 no debería llevar %2; aquí aparece.</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>(the whole check may take %1 s)</source>
        <extracomment>failure of a check; comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>(la comprobación entera puede durar como máximo %1 s)</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>Una URL con usuario o contraseña no se envía: quitar lo que va delante de la @</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>No se indicó ninguna URL</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <extracomment>error: what was typed is no URL; %1 is a number of characters</extracomment>
        <translation>La URL tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <extracomment>error: what was typed is no URL to check; %1 is a scheme such as ftp</extracomment>
        <translation>Solo se pueden comprobar http y https, no %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>Tras %1: van dos barras y un host</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>La URL no indica ningún host</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>No es una URL: el host o el puerto no son válidos</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <extracomment>error: what was typed is no URL; %1 is what was typed as a host</extracomment>
        <translation>%1 no puede ser un nombre de host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL</source>
        <extracomment>error: a line of a list is no URL; %1 is the line</extracomment>
        <translation>«%1» no es una URL</translation>
    </message>
</context>
<context>
    <name>packaging::Desktop</name>
    <message>
        <source>HTTP Status Codes</source>
        <extracomment>desktop entry: what kind of program it is; a name without article</extracomment>
        <translation>Códigos de estado HTTP</translation>
    </message>
    <message>
        <source>Look up HTTP status codes and check what a server answers</source>
        <extracomment>desktop entry: what the program is for</extracomment>
        <translation>Consultar códigos de estado HTTP y comprobar qué responde un servidor</translation>
    </message>
    <message>
        <source>Search Status Codes</source>
        <extracomment>desktop entry: opens the list</extracomment>
        <translation>Buscar códigos de estado</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>desktop entry: opens the page of the checks</extracomment>
        <translation>Comprobar una URL</translation>
    </message>
    <message>
        <source>Show the Gallery</source>
        <extracomment>desktop entry: opens the gallery of the cats</extracomment>
        <translation>Mostrar la galería</translation>
    </message>
    <message>
        <source>Look up HTTP status codes</source>
        <extracomment>metainfo: the program in a few words, without a full stop</extracomment>
        <translation>Consultar códigos de estado HTTP</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <extracomment>description of a picture; %1 is the class</extracomment>
        <translation>El gato que representa la clase: %1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>poster::Content</name>
    <message>
        <source>The request has arrived, and the final answer is still to come.</source>
        <extracomment>poster; of the codes 100 to 199</extracomment>
        <translation>La petición ha llegado y la respuesta final está por venir.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted.</source>
        <extracomment>poster; of the codes 200 to 299</extracomment>
        <translation>La petición se recibió, se entendió y se aceptó.</translation>
    </message>
    <message>
        <source>The client has to do more, mostly at another address.</source>
        <extracomment>poster; of the codes 300 to 399</extracomment>
        <translation>El cliente tiene que hacer algo más, casi siempre en otra dirección.</translation>
    </message>
    <message>
        <source>The request cannot be fulfilled as it was sent.</source>
        <extracomment>poster; of the codes 400 to 499</extracomment>
        <translation>La petición no se puede atender tal como se envió.</translation>
    </message>
    <message>
        <source>The server failed on a request that seems to be valid.</source>
        <extracomment>poster; of the codes 500 to 599</extracomment>
        <translation>El servidor falló con una petición que parece válida.</translation>
    </message>
    <message>
        <source>Numbers that products use without asking anybody.</source>
        <extracomment>poster; of the numbers that are not in the registry</extracomment>
        <translation>Números que los productos usan sin consultar a nadie.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>poster; heading above the numbers that are not in the registry</extracomment>
        <translation>No registrados</translation>
    </message>
    <message>
        <source>HTTP status codes</source>
        <extracomment>poster, the title</extracomment>
        <translation>Códigos de estado HTTP</translation>
    </message>
    <message>
        <source>What they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>Qué significan y qué hacer</translation>
    </message>
    <message>
        <source>The common ones: what they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>Los usuales: qué significan y qué hacer</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>poster; heading above the questions that decide between codes</extracomment>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>%1 · Registry of IANA as of %2 · Pictures: CC BY 4.0</source>
        <extracomment>poster, the last line; %1: name and version of the program; %2: a date</extracomment>
        <translation>%1 · Registro de la IANA a fecha de %2 · Imágenes: CC BY 4.0</translation>
    </message>
</context>
<context>
    <name>respond::Scenario</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>a place in a file</extracomment>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is no code and no fault</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>no es ni un código ni un fallo</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>must be an array that is not empty</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>debe ser un array que no esté vacío</translation>
    </message>
    <message>
        <source>must be an array of methods</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>debe ser un array de métodos</translation>
    </message>
    <message>
        <source>must be as in &quot;5/10s&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>debe tener la forma «5/10s»</translation>
    </message>
    <message>
        <source>must begin with a slash</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>debe empezar con una barra</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>must not stand beside &quot;status&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>no puede ir junto a «status»</translation>
    </message>
    <message>
        <source>must not hold a query</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>no debe contener una consulta</translation>
    </message>
</context>
<context>
    <name>search::Foremost</name>
    <message>
        <source>In the pasted text</source>
        <extracomment>@title:group of codes in the list, below a search field into which text was pasted</extracomment>
        <translation>En el texto pegado</translation>
    </message>
    <message>
        <source>Each of these</source>
        <extracomment>@title:group of codes in the list: what was looked for means each of them</extracomment>
        <translation>Cada uno de estos</translation>
    </message>
    <message>
        <source>Best matches</source>
        <extracomment>@title:group of codes in the list: the three most likely answers</extracomment>
        <translation>Mejores resultados</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>@title:group of codes in the list: the answer</extracomment>
        <translation>Mejor resultado</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>@title:group of codes in the list: those nearest to a word that nothing matches</extracomment>
        <translation>Tal vez se buscaba</translation>
    </message>
</context>
<context>
    <name>search::StatusFilter</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>read aloud: a code of the list; %n: how often a pasted text speaks of it</extracomment>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
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
        <translation>Nombre anterior</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>kind of what a search matched, before it: “Keyword “rate limit””</extracomment>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Asked as</source>
        <extracomment>kind of what a search matched, before it: “Asked as “page not found””</extracomment>
        <translation>Preguntado como</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>kind of what a search matched, before it: “Header “Retry-After””</extracomment>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>kind of what a search matched, before it: “Sent by “nginx””</extracomment>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Specification</source>
        <extracomment>kind of what a search matched, before it: “Specification “RFC 6585””</extracomment>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>kind of what a search matched, before a piece of a sentence about a likely cause</extracomment>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>kind of what a search matched, before a piece of the description</extracomment>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Constant (%1)</source>
        <extracomment>kind of what a search matched, before it; %1 is a programming language</extracomment>
        <translation>Constante (%1)</translation>
    </message>
    <message>
        <source>In the pasted line</source>
        <extracomment>kind of what a search matched, before the name that was pasted, such as “NoSuchKey”</extracomment>
        <translation>En la línea pegada</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <extracomment>kind of what a search matched, before a name that is spelled like what was typed</extracomment>
        <translation>Escritura parecida</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <extracomment>@action of a match in KRunner</extracomment>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action %1 is a code</extracomment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>No hay bus de sesión al que atender: %1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <extracomment>D-Bus</extracomment>
        <translation>El bus de sesión no concede el nombre %1: lo tiene otro</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <extracomment>@title:window</extracomment>
        <translation>Acerca de Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <extracomment>@info; %1 is the version</extracomment>
        <translation>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;Códigos de estado HTTP, explicados y dibujados.&lt;/p&gt;&lt;p&gt;El programa es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Los textos y las imágenes están bajo CC BY 4.0.&lt;/p&gt;</translation>
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
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <extracomment>@info:status</extracomment>
        <translation>Copiar el texto seleccionado, o el código en el formato elegido</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <extracomment>@action</extracomment>
        <translation>Copiar c&amp;omo…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <extracomment>@info:status</extracomment>
        <translation>Elegir qué copiar</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <extracomment>@action</extracomment>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <extracomment>@info:status</extracomment>
        <translation>Copiar la imagen como PNG y SVG</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <extracomment>@info:status</extracomment>
        <translation>Fijar el código al principio de la lista, o dejar de fijarlo</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Elegir de qué lenguajes se muestran y copian las constantes</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <extracomment>@info:status</extracomment>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <extracomment>@info:status</extracomment>
        <translation>Volver al código visto antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <extracomment>@info:status</extracomment>
        <translation>Avanzar al código visto después</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <extracomment>@info:status</extracomment>
        <translation>Salir de Statuscat</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>@action</extracomment>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Acerca de Statuscat</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>@info:status</extracomment>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <extracomment>@action</extracomment>
        <translation>Comprobar una &amp;URL…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <extracomment>@info:status</extracomment>
        <translation>Preguntar a un servidor y mostrar cada respuesta del camino</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <extracomment>@info:status</extracomment>
        <translation>Preguntar otra vez por la misma URL</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>@action ends a check</extracomment>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <extracomment>@info:status</extracomment>
        <translation>Terminar la comprobación en curso</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>filter above the list: every class</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Common</source>
        <extracomment>filter above the list: the codes most people meet</extracomment>
        <translation>Usuales</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <extracomment>@info:status; %1 is a class, All or Common</extracomment>
        <translation>Mostrar solo: %1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Imagen grande</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar la imagen a pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <extracomment>@action switch between the drawings of a code</extracomment>
        <translation>&amp;Otra imagen</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar todos los códigos como imágenes, o de nuevo el texto</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>Imágenes &amp;más grandes</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <extracomment>@info:status</extracomment>
        <translation>Agrandar las imágenes de la galería</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>Imágenes más &amp;pequeñas</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <extracomment>@info:status</extracomment>
        <translation>Reducir las imágenes de la galería</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <extracomment>@action</extracomment>
        <translation>Imágenes en la &amp;lista</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar una imagen pequeña en cada fila de la lista</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <extracomment>@info:status</extracomment>
        <translation>Guardar la imagen como SVG, o como PNG de cualquier tamaño</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <extracomment>@action</extracomment>
        <translation>Guardar &amp;todas las imágenes…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <extracomment>@info:status</extracomment>
        <translation>Guardar todas las imágenes en una carpeta</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>theme</comment>
        <extracomment>@action theme</extracomment>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>@action theme</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>@action theme</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>language</comment>
        <extracomment>@action language</extracomment>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>Ad&amp;vice in Checks</source>
        <extracomment>@action whether advice is shown among what is remarked about an answer</extracomment>
        <translation>&amp;Consejos en las comprobaciones</translation>
    </message>
    <message>
        <source>Show or hide remarks that no specification makes</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar u ocultar las observaciones que no vienen de ninguna especificación</translation>
    </message>
    <message>
        <source>Sho&amp;w List</source>
        <extracomment>@action whether the list of codes is shown</extracomment>
        <translation>Mostrar la li&amp;sta</translation>
    </message>
    <message>
        <source>Show or hide the list of codes</source>
        <extracomment>@info:status</extracomment>
        <translation>Muestra u oculta la lista de códigos</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>@action:button opens and closes the list of codes</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Go to search field, list, page bar, page or status bar</source>
        <extracomment>@info:status</extracomment>
        <translation>Va al campo de búsqueda, la lista, la barra de páginas, la página o la barra de estado</translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <extracomment>@info:status</extracomment>
        <translation>Va a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>You &amp;Received It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>Lo has &amp;recibido</translation>
    </message>
    <message>
        <source>You R&amp;eturn It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>Lo &amp;devuelves</translation>
    </message>
    <message>
        <source>All A&amp;ctions…</source>
        <extracomment>@action opens a list of all that can be done, to be found by typing</extracomment>
        <translation>Todas las a&amp;cciones…</translation>
    </message>
    <message>
        <source>Find whatever can be done, by typing</source>
        <extracomment>@info:status</extracomment>
        <translation>Encontrar escribiendo todo lo que se puede hacer</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>@action:button opens a list of all that can be done</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Copy Picture &amp;Description</source>
        <extracomment>@action copies what is to be seen in the picture, as text</extracomment>
        <translation>Copiar la &amp;descripción de la imagen</translation>
    </message>
    <message>
        <source>Copy what is to be seen in the picture, as text</source>
        <extracomment>@info:status</extracomment>
        <translation>Copiar como texto lo que se ve en la imagen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action shows the page of the code</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show all about the code</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar todo sobre el código</translation>
    </message>
    <message>
        <source>Context &amp;Menu</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Menú contextual</translation>
    </message>
    <message>
        <source>Show what can be done with what has the focus</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar lo que se puede hacer con el elemento que tiene el foco</translation>
    </message>
    <message>
        <source>Show the other picture of the code</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar la otra imagen del código</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action the programming languages and frameworks whose constants are shown</extracomment>
        <translation>Elegir framewor&amp;ks…</translation>
    </message>
    <message>
        <source>Open the first reference of the code on the web</source>
        <extracomment>@info:status</extracomment>
        <translation>Abrir en la web la primera referencia del código</translation>
    </message>
    <message>
        <source>Next Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>Encabezado siguiente</translation>
    </message>
    <message>
        <source>Go to the next heading of the page</source>
        <extracomment>@info:status</extracomment>
        <translation>Ir al siguiente encabezado de la página</translation>
    </message>
    <message>
        <source>Previous Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>Encabezado anterior</translation>
    </message>
    <message>
        <source>Go to the heading before</source>
        <extracomment>@info:status</extracomment>
        <translation>Ir al encabezado anterior</translation>
    </message>
    <message>
        <source>Scroll Forward</source>
        <extracomment>@action</extracomment>
        <translation>Desplazar hacia delante</translation>
    </message>
    <message>
        <source>Show what is below, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar lo que hay más abajo, esté donde esté el cursor</translation>
    </message>
    <message>
        <source>Scroll Back</source>
        <extracomment>@action</extracomment>
        <translation>Desplazar hacia atrás</translation>
    </message>
    <message>
        <source>Show what is above, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>Mostrar lo que hay más arriba, esté donde esté el cursor</translation>
    </message>
    <message>
        <source>Open R&amp;eference</source>
        <extracomment>@action opens the specification of the code</extracomment>
        <translation>Abrir la re&amp;ferencia</translation>
    </message>
    <message>
        <source>Save P&amp;oster…</source>
        <extracomment>@action</extracomment>
        <translation>Guardar &amp;póster…</translation>
    </message>
    <message>
        <source>Save a poster of the codes, to print or to share</source>
        <extracomment>@info:status</extracomment>
        <translation>Guardar un póster de los códigos, para imprimirlo o compartirlo</translation>
    </message>
</context>
<context>
    <name>ui::ActionsPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>@title:window all that can be done</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>@info:placeholder of the field that finds actions</extracomment>
        <translation>Escribe lo que quieres hacer</translation>
    </message>
    <message>
        <source>No action is called that</source>
        <extracomment>@info no action is called what the user typed</extracomment>
        <translation>Ninguna acción se llama así</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>@title:group actions</extracomment>
        <translation>Usadas recientemente</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>@info at the end of a list of actions: so many stand below</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerDelegate</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes an answer leaves possible</extracomment>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerForm</name>
    <message>
        <source>Start over</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>Stay at the last</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>Quedarse en la última</translation>
    </message>
    <message>
        <source>Own body</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Cuerpo personalizado</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>@title:group what is answered</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <extracomment>@label:textbox status codes</extracomment>
        <translation>Có&amp;digos</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>@label what follows the last of several answers</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Problem details (JSON)</source>
        <extracomment>@item:inlistbox the body of an answer, by RFC 9457</extracomment>
        <translation>Detalles del problema (JSON)</translation>
    </message>
    <message>
        <source>Own…</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <extracomment>@label:listbox the body of an answer</extracomment>
        <translation>Cuerp&amp;o</translation>
    </message>
    <message>
        <source>Codes are three digits each, such as 503, 503, 200.</source>
        <extracomment>@info error</extracomment>
        <translation>Cada código tiene tres cifras, p. ej. 503, 503, 200.</translation>
    </message>
    <message>
        <source>A delay is as in 500 ms or 2 s, a header as in Retry-After: 30.</source>
        <extracomment>@info error</extracomment>
        <translation>Un retraso se escribe como 500 ms o 2 s; una cabecera, como Retry-After: 30.</translation>
    </message>
    <message>
        <source>Dela&amp;y</source>
        <extracomment>@label:textbox how long an answer waits</extracomment>
        <translation>&amp;Retraso</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <extracomment>@label:textbox header fields that are added to those that the code demands</extracomment>
        <translation>Ca&amp;beceras</translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>@action an answer to a question</extracomment>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>What it means, and what not</source>
        <extracomment>@title:group</extracomment>
        <translation>Qué significa y qué no</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>@title:group since the older specification</extracomment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>@title:group</extracomment>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Una respuesta provisional: la petición sigue su curso y después llega una respuesta final. Un cliente que no conoce el número puede ignorarla y esperar la final.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>La petición se recibió, se entendió y se aceptó. Qué quiso decir exactamente el emisor con este número solo lo aclara su documentación.</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>Falta algo más para completar la petición. Buscar una cabecera `Location`, pero seguirla automáticamente solo si se conoce el número.</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>La petición tiene un error o no se puede atender. Mirar el cuerpo: debería decir qué falla. Repetir la misma petición difícilmente servirá.</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>El servidor falló con una petición que puede ser válida. Mirar el cuerpo y el registro del servidor, y preguntar a quien lo administra.</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <extracomment>what a number outside the classes means</extracomment>
        <translation>La primera cifra no indica ninguna clase. Aun así, algunos productos envían números como este, y algunos programas los muestran cuando no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <extracomment>@title:group followed by a code</extracomment>
        <translation>Tratar como</translation>
    </message>
    <message>
        <source>in the request</source>
        <extracomment>where a header stands</extracomment>
        <translation>en la petición</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@title:group</extracomment>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <extracomment>%1 is a list of languages; a number follows</extracomment>
        <translation>Sin constante en %1; usar</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <extracomment>grade of a source</extracomment>
        <translation>Según terceros; su propietario no lo documenta.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <extracomment>grade of a source</extracomment>
        <translation>Discutido.</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <extracomment>@title:group owners of a number</extracomment>
        <translation>Quién lo usa</translation>
    </message>
    <message>
        <source>Show how %1 answers with it</source>
        <extracomment>@info:tooltip; %1 is a programming language or framework</extracomment>
        <translation>Mostrar cómo responde %1 con él</translation>
    </message>
    <message>
        <source>Show its name only</source>
        <extracomment>@info:tooltip of a product that is shown</extracomment>
        <translation>Mostrar solo su nombre</translation>
    </message>
    <message>
        <source>Show what it means by the code, here and for other codes</source>
        <extracomment>@info:tooltip of a product that only its name is shown of</extracomment>
        <translation>Mostrar qué quiere decir con el código, aquí y en otros códigos</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@title:group products that send a code</extracomment>
        <translation>Quién lo envía</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>link to where a statement comes from</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Setting:</source>
        <extracomment>before a setting of a product</extracomment>
        <translation>Ajuste:</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>@title:group other phrases that products send with a code</extracomment>
        <translation>También se envía como</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@title:group what these do with a code</extracomment>
        <translation>Navegadores, cachés y buscadores</translation>
    </message>
    <message>
        <source>Who says this</source>
        <extracomment>@title:group products that write the message which was searched for</extracomment>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@title:group followed by a piece of advice</extracomment>
        <translation>Haz esto ahora</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@title:group followed by when to send a code</extracomment>
        <translation>Úsalo cuando</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@title:group followed by when not to send a code</extracomment>
        <translation>No cuando</translation>
    </message>
    <message>
        <source>Send with it</source>
        <extracomment>@title:group followed by what belongs to an answer with the code</extracomment>
        <translation>Envía con él</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it.</source>
        <extracomment>about a number that is no status code</extracomment>
        <translation>No lo envíes: nadie lo conoce.</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it. Take `%1`.</source>
        <extracomment>about a number that nobody assigned; %1 is a code that stands for its class, such as 400</extracomment>
        <translation>No lo envíes: nadie lo conoce. Usa `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>link: shows all header fields; %n is their number</extracomment>
        <translation>
            <numerusform>La única…</numerusform>
            <numerusform>Las %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers and rules of the specification</source>
        <extracomment>@title:group</extracomment>
        <translation>Cabeceras y reglas de la especificación</translation>
    </message>
    <message>
        <source>References and further reading</source>
        <extracomment>@title:group</extracomment>
        <translation>Referencias y más lecturas</translation>
    </message>
</context>
<context>
    <name>ui::ArticleHeader</name>
    <message>
        <source>In short</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Show only this class in the list</source>
        <extracomment>@info:tooltip of a class of codes</extracomment>
        <translation>Mostrar solo esta clase en la lista</translation>
    </message>
</context>
<context>
    <name>ui::ArticlePage</name>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action; %1 is what is copied</extracomment>
        <translation>&amp;Copiar %1</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@action:button the page of a status code</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action shows the page of a code; %1 is the code</extracomment>
        <translation>&amp;Abrir %1</translation>
    </message>
</context>
<context>
    <name>ui::ArticleView</name>
    <message>
        <source>You received it</source>
        <extracomment>@title:group for the one who received the code</extracomment>
        <translation>Lo has recibido</translation>
    </message>
    <message>
        <source>You return it</source>
        <extracomment>@title:group for the one who sends the code</extracomment>
        <translation>Lo devuelves</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <extracomment>@info accessible name of the cat picture</extracomment>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <extracomment>@info accessible name of a chain of redirects</extracomment>
        <translation>Los saltos</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <extracomment>@title:menu</extracomment>
        <translation>Copiar com&amp;probación como</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>form of a copied check</extracomment>
        <translation>&amp;Texto</translation>
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
        <translation>Comando &amp;curl</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Aún no hay respuesta, así que no se copió nada</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <extracomment>@info %1 is a host</extracomment>
        <translation>Comprobación de %1 copiada</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>The list does not fit behind other text. The field is empty now: paste it again.</source>
        <extracomment>@info error</extracomment>
        <translation>La lista no cabe detrás de otro texto. El campo está vacío ahora: vuelva a pegarla.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>@action:button asks the server</extracomment>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <extracomment>@option:check</extracomment>
        <translation>&amp;Recordar las URL anteriores tras salir</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <extracomment>@action:button</extracomment>
        <translation>O&amp;lvidar las URL anteriores</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <extracomment>@info:status</extracomment>
        <translation>Las URL anteriores se han olvidado</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <extracomment>@action:button resets the options</extracomment>
        <translation>Pre&amp;determinados</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <extracomment>@info:status</extracomment>
        <translation>El método, las cabeceras y el cuerpo eran para otro servidor y se restablecieron</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <extracomment>@info error</extracomment>
        <translation>Una lista solo se comprueba con GET, HEAD u OPTIONS.</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <extracomment>@info error</extracomment>
        <translation>No hay ninguna URL en la lista.</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <extracomment>@info; a number; a fault</extracomment>
        <translation>Omitidas: %1. La primera: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>@action folds out the options of a check</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <extracomment>@action; %1 are those that are set</extracomment>
        <translation>Opciones: %1</translation>
    </message>
    <message>
        <source>The command asks more than one URL.</source>
        <extracomment>@info error</extracomment>
        <translation>El comando pide más de una URL.</translation>
    </message>
    <message>
        <source>The method %1 cannot be sent from here.</source>
        <extracomment>@info error; %1 is a method</extracomment>
        <translation>El método %1 no se puede enviar desde aquí.</translation>
    </message>
    <message>
        <source>a command that sends more than a URL</source>
        <extracomment>@info error; a curl command that stands among URLs</extracomment>
        <translation>un comando que envía algo más que la URL</translation>
    </message>
    <message>
        <source>The options show what was pasted. %1 sends it.</source>
        <extracomment>@info below the field with a URL; the options below it show what was pasted; %1 is Enter</extracomment>
        <translation>Las opciones muestran lo que se ha pegado. %1 lo envía.</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button ends the checks</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>@action:button</extracomment>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <extracomment>@info accessible name of a table</extracomment>
        <translation>URL comprobadas</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <extracomment>@title:window question</extracomment>
        <translation>
            <numerusform>¿Comprobar %n URL?</numerusform>
            <numerusform>¿Comprobar %n URL?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets at least one request, at most 8 at a time.</source>
        <extracomment>@info question</extracomment>
        <translation>Cada una recibe al menos una petición, como máximo 8 a la vez.</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Comprobarlas</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>@info progress</extracomment>
        <translation>%1 de %2 comprobadas</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <extracomment>@info</extracomment>
        <translation>URL: %1, aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <extracomment>@action:button asks every URL of a list</extracomment>
        <translation>&amp;Comprobar todas</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>@title:window</extracomment>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>file kind in a file dialog</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>&amp;Seguir redirecciones</translation>
    </message>
    <message>
        <source>Follow redirects into &amp;private networks</source>
        <extracomment>@option:check</extracomment>
        <translation>Las direcciones públicas pueden redirigir a &amp;privadas</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <extracomment>@info:placeholder of own headers</extracomment>
        <translation>Nombre: valor, una por línea</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <extracomment>@label</extracomment>
        <translation>&amp;Método:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <extracomment>@label own request headers</extracomment>
        <translation>Ca&amp;beceras:</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <extracomment>@label content of the request</extracomment>
        <translation>Cuerp&amp;o:</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <extracomment>@label how many redirects</extracomment>
        <translation>Como má&amp;ximo:</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <extracomment>@label</extracomment>
        <translation>&amp;Tiempo por salto:</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <extracomment>@label</extracomment>
        <translation>Tiempo e&amp;n total:</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <extracomment>@info error</extracomment>
        <translation>«%1» no es una cabecera; escribir «Nombre: valor», una por línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <extracomment>options of a check</extracomment>
        <translation>
            <numerusform>%n cabecera propia</numerusform>
            <numerusform>%n cabeceras propias</numerusform>
        </translation>
    </message>
    <message>
        <source>no redirects</source>
        <extracomment>options of a check</extracomment>
        <translation>sin redirecciones</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <extracomment>options of a check</extracomment>
        <translation>redirecciones hasta %1</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <extracomment>options of a check</extracomment>
        <translation>%1 s por salto, %2 s en total</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <extracomment>options of a check</extracomment>
        <translation>direcciones privadas permitidas</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <extracomment>behind a number</extracomment>
        <translation>
            <numerusform> redirección</numerusform>
            <numerusform> redirecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Send coo&amp;kies back along redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>Devolver las coo&amp;kies en las redirecciones</translation>
    </message>
    <message>
        <source>Read the conte&amp;nt, too</source>
        <extracomment>@option:check</extracomment>
        <translation>Leer tamb&amp;ién el contenido</translation>
    </message>
    <message>
        <source>cookies</source>
        <extracomment>options of a check</extracomment>
        <translation>cookies</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>options of a check</extracomment>
        <translation>contenido</translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <extracomment>tag: how many requests it took</extracomment>
        <translation>
            <numerusform>%n salto</numerusform>
            <numerusform>%n saltos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <extracomment>@title; %1 is a host</extracomment>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <extracomment>@title of the page that checks a URL</extracomment>
        <translation>¿Qué responde un servidor?</translation>
    </message>
    <message>
        <source>No status code came</source>
        <extracomment>@title</extracomment>
        <translation>No llegó ningún código de estado</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info on the page that checks a URL</extracomment>
        <translation>Antes no se envía nada.</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <extracomment>@info; %1 are differences</extracomment>
        <translation>Desde la última comprobación: %1</translation>
    </message>
    <message>
        <source>%1 asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <extracomment>@info on the page that checks a URL; %1 is Enter</extracomment>
        <translation>%1 pregunta al servidor y muestra cada respuesta del camino hasta la última: código, dirección, tiempos, cabeceras y lo que la especificación echa en falta.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check a URL</source>
        <extracomment>@title:window</extracomment>
        <translation>Comprobar una URL</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Copiar comprobación</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>@action:button the page where URLs are checked</extracomment>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <extracomment>@action back to the list</extracomment>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Comprobar una URL</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>@info accessible name</extracomment>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The way there</source>
        <extracomment>@title:group the hops of a check</extracomment>
        <translation>El camino recorrido</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <extracomment>@title:window question; a method and a host</extracomment>
        <translation>¿Enviar %1 a %2?</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <extracomment>@info question; a method and a URL</extracomment>
        <translation>%1 puede cambiar algo allí. Va a %2.</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <extracomment>@action:button; %1 is a method</extracomment>
        <translation>&amp;Enviar %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <extracomment>@info; follows “Since the last check:”</extracomment>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePage</name>
    <message>
        <source>C&amp;hoose a Code</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>Ele&amp;gir un código</translation>
    </message>
    <message>
        <source>Find the code to send by a few questions</source>
        <extracomment>@info:status</extracomment>
        <translation>Encontrar con unas pocas preguntas el código que conviene enviar</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>@action:button the page that leads from a situation to a code</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <extracomment>@title:window</extracomment>
        <translation>Elegir un código</translation>
    </message>
    <message>
        <source>There is no code yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Aún no hay código, así que no se copió nada</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that the guide led to</extracomment>
        <translation>&amp;Copiar código</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePane</name>
    <message>
        <source>Choose a code</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Elegir un código</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Start Again</source>
        <extracomment>@action:button goes to the first question again</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@action:button to the question before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No house style</source>
        <extracomment>@item:inlistbox nobody&apos;s rules decide where authorities disagree about a code</extracomment>
        <translation>Sin guía de estilo</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <extracomment>@item:inlistbox %1: an authority by whose rules disputed codes are chosen</extracomment>
        <translation>Guía de estilo: %1</translation>
    </message>
    <message>
        <source>House style</source>
        <extracomment>@info accessible name of a list of authorities</extracomment>
        <translation>Guía de estilo</translation>
    </message>
    <message>
        <source>Whose rules decide where authorities disagree</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>De quién son las reglas que deciden cuando hay desacuerdo</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <extracomment>@info %1, %2: numbers; how many questions there will be is not known for sure</extracomment>
        <translation>Pregunta %1 de unas %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button copies the code that is shown</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>At most six questions lead from what happened to the code to send.</source>
        <extracomment>@info how long the guide is</extracomment>
        <translation>Seis preguntas como máximo llevan de lo ocurrido al código que conviene enviar.</translation>
    </message>
    <message>
        <source>Answer %1 Here</source>
        <extracomment>@action:button opens the page that answers requests of programs; %1: a code</extracomment>
        <translation>Responder con %1 aquí</translation>
    </message>
</context>
<context>
    <name>ui::ChooseText</name>
    <message>
        <source>Required headers</source>
        <extracomment>@title:group header fields that an answer must have</extracomment>
        <translation>Cabeceras obligatorias</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>@info %1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>Decidido según la guía de estilo: %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>@info %1, %2: codes that both apply; the first one is sent</extracomment>
        <translation>%1 antes que %2</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <extracomment>accessible name of a link; %1 is a status code</extracomment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>accessible name</extracomment>
        <translation>Sin código de estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>accessible name</extracomment>
        <translation>Esperando</translation>
    </message>
</context>
<context>
    <name>ui::CodeField</name>
    <message>
        <source>Add a code…</source>
        <extracomment>@info:placeholder of a field that adds a code to those that are compared</extracomment>
        <translation>Añadir un código…</translation>
    </message>
</context>
<context>
    <name>ui::CodeMenu</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action:inmenu shows the page of a code; %1 is the code</extracomment>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action:inmenu %1 is a code</extracomment>
        <translation>&amp;Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Co&amp;mpare with %1</source>
        <extracomment>@action:inmenu shows two codes side by side; %1 is the one that is shown</extracomment>
        <translation>Co&amp;mparar con %1</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action:inmenu opens the page that answers requests; %1 is a code</extracomment>
        <translation>&amp;Responder con %1</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <extracomment>@action:inmenu takes a code off the top of the list</extracomment>
        <translation>Des&amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action:inmenu keeps a code at the top of the list</extracomment>
        <translation>&amp;Fijar</translation>
    </message>
</context>
<context>
    <name>ui::CodeSection</name>
    <message>
        <source>In your code</source>
        <extracomment>@title:group</extracomment>
        <translation>En tu código</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>@action opens a dialog: which languages and frameworks are shown</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Elegir de qué lenguajes se muestran y copian las constantes</translation>
    </message>
    <message>
        <source>Language or framework</source>
        <extracomment>accessible name of a group of choices</extracomment>
        <translation>Lenguaje o framework</translation>
    </message>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>Fragmento de código</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>@action shows a table of all ecosystems; %n is their number</extracomment>
        <translation>
            <numerusform>La única…</numerusform>
            <numerusform>Las %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>no constant</source>
        <extracomment>behind a number: a language or framework has no name for it</extracomment>
        <translation>sin constante</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>Fragmento de código de %1</translation>
    </message>
    <message>
        <source>In every language and framework</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>En todos los lenguajes y frameworks</translation>
    </message>
</context>
<context>
    <name>ui::CompareHeader</name>
    <message>
        <source>Remove %1</source>
        <extracomment>@action:button takes a code out of the comparison; %1: &quot;404 Not Found&quot;</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ui::CompareModel</name>
    <message>
        <source>Picture</source>
        <extracomment>@label of the drawings of codes</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1: compare %2 of %3</source>
        <extracomment>@action some codes of a set are compared: %1: codes, %2 and %3: numbers</extracomment>
        <translation>%1: comparar %2 de %3</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Copy Compa&amp;rison as</source>
        <extracomment>@title:menu</extracomment>
        <translation>Copiar compa&amp;ración como</translation>
    </message>
    <message>
        <source>A&amp;dd to Comparison</source>
        <extracomment>@action adds the code that is shown to those that are compared, or takes it out</extracomment>
        <translation>Añadir a &amp;la comparación</translation>
    </message>
    <message>
        <source>Add the code to those that are compared, or take it out</source>
        <extracomment>@info:status</extracomment>
        <translation>Añadir el código a la comparación, o quitarlo de ella</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button the page where codes are compared</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@title:window</extracomment>
        <translation>Comparar códigos</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <extracomment>@title:window %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>&amp;Copy Comparison</source>
        <extracomment>@action copies the table of a comparison</extracomment>
        <translation>&amp;Copiar comparación</translation>
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
        <translation>Comparación copiada</translation>
    </message>
    <message>
        <source>Five codes at most are compared</source>
        <extracomment>@info:status</extracomment>
        <translation>Se comparan cinco códigos como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken out: %n codes</source>
        <extracomment>@info:status %1: a code; %n are compared now</extracomment>
        <translation>
            <numerusform>%1 quitado: %n código</numerusform>
            <numerusform>%1 quitado: %n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added: %n codes</source>
        <extracomment>@info:status %1: a code or several; %n are compared now</extracomment>
        <translation>
            <numerusform>%1 añadido: %n código</numerusform>
            <numerusform>%1 añadido: %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <extracomment>form of a copied comparison: aligned columns</extracomment>
        <translation>&amp;Texto sin formato</translation>
    </message>
</context>
<context>
    <name>ui::ComparePane</name>
    <message>
        <source>Only what differs</source>
        <extracomment>@option:check of a comparison</extracomment>
        <translation>Solo las diferencias</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Comparar códigos</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <extracomment>@action:button copies a comparison</extracomment>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Pick 2 to 5 codes</source>
        <extracomment>@title</extracomment>
        <translation>Elige de 2 a 5 códigos</translation>
    </message>
    <message>
        <source>Choose a set, add codes by number or name, or press %1 in the list.</source>
        <extracomment>@info %1: keys that add the code of the list to those that are compared</extracomment>
        <translation>Elige un grupo, añade códigos por número o nombre, o pulsa %1 en la lista.</translation>
    </message>
    <message>
        <source>%1 of the %2 codes that this question is about</source>
        <extracomment>@info %1, %2: numbers of codes</extracomment>
        <translation>%1 de los %2 códigos de los que trata esta pregunta</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedCard</name>
    <message numerus="yes">
        <source>Compare these %n</source>
        <extracomment>@action:button shows codes side by side; %n is their number, two or more</extracomment>
        <translation>
            <numerusform>Comparar estos %n</numerusform>
            <numerusform>Comparar estos %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <extracomment>@action:button as before, some of many; %1, %2: numbers</extracomment>
        <translation>Comparar %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedDelegate</name>
    <message>
        <source>(this page)</source>
        <extracomment>@info at the end of a row about the code whose page it stands on</extracomment>
        <translation>(esta página)</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedList</name>
    <message>
        <source>%1, %2, %3, this page</source>
        <extracomment>as before, about the code whose page the row stands on</extracomment>
        <translation>%1, %2, %3, esta página</translation>
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
        <translation>Se confunde con</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <extracomment>@action shows the rest of them; %n is their number, more than three</extracomment>
        <translation>
            <numerusform>La única pregunta</numerusform>
            <numerusform>Las %n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConstantMenu</name>
    <message>
        <source>Copy Constant and &amp;Snippet</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>Copiar constante y fra&amp;gmento</translation>
    </message>
    <message>
        <source>Show This Language &amp;First</source>
        <extracomment>@action:inmenu whose constants are shown first from now on</extracomment>
        <translation>Mostrar &amp;primero este lenguaje</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action:inmenu the programming languages and frameworks whose constants are shown</extracomment>
        <translation>Elegir framewor&amp;ks…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies a constant, or lines of code</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>ui::ConstantRow</name>
    <message>
        <source>In %1 (no constant)</source>
        <extracomment>@label %1 is a programming language or framework; a number follows</extracomment>
        <translation>En %1 (sin constante)</translation>
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
        <translation>Responder con el código a las peticiones en este equipo</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action opens the page that answers requests; %1 is a code</extracomment>
        <translation>&amp;Responder con %1</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Nada coincide, así que no se copió nada</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a text that was selected</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <extracomment>@info:status; code and format</extracomment>
        <translation>%1 no tiene nada que copiar como «%2»</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <extracomment>@title:menu</extracomment>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>copy format: PNG and SVG</extracomment>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ui::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action accessible name; %1 is a line of code</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ui::CopyableCode</name>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the lines of code below</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>accessible name; %1 is what is copied, such as &quot;Go snippet&quot;</extracomment>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>ui::DeepView</name>
    <message>
        <source>What more was asked</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Qué más se preguntó</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n &amp;questions more</source>
        <extracomment>@action:button sends that many requests more to a server</extracomment>
        <translation>
            <numerusform>&amp;Hacer %n pregunta más</numerusform>
            <numerusform>&amp;Hacer %n preguntas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Search</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <extracomment>@info</extracomment>
        <translation>Los marcados se muestran con cada código. El primero es el que usa «Copiar como constante».</translation>
    </message>
    <message>
        <source>Choose Frameworks</source>
        <extracomment>@title:window</extracomment>
        <translation>Elegir frameworks</translation>
    </message>
    <message>
        <source>Search frameworks</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Buscar frameworks</translation>
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
        <translation>Nada en esta clase coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>@info</extracomment>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info after “Enter asks”</extracomment>
        <translation>Antes no se envía nada.</translation>
    </message>
    <message>
        <source>%1 clears the search.</source>
        <extracomment>@info %1 is Esc</extracomment>
        <translation>%1 borra la búsqueda.</translation>
    </message>
</context>
<context>
    <name>ui::EndPart</name>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>Fragmento de código</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>@title:group why a code is right</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>@title:group codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>Parecidos, pero no son este</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@title:group %1: programming language or framework</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>Fragmento de código de %1</translation>
    </message>
</context>
<context>
    <name>ui::ExampleSection</name>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Request and response</source>
        <extracomment>@title:group lines of HTTP</extracomment>
        <translation>Petición y respuesta</translation>
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
        <translation>Causa</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to repeat the request; a word follows</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep it; a word follows</extracomment>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>@label what becomes of the method of a request that is redirected; a word follows</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Defined in</source>
        <extracomment>@label followed by a specification</extracomment>
        <translation>Definido en</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>@label followed by a product</extracomment>
        <translation>Enviado por</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>who sends a status code; %1 is a product</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Filter</source>
        <extracomment>accessible name of the row of filters above the list</extracomment>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>ui::Fold</name>
    <message>
        <source>expanded</source>
        <extracomment>read aloud: what the row that was just pressed holds can be read now</extracomment>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>collapsed</source>
        <extracomment>read aloud: what the row that was just pressed holds is hidden now</extracomment>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>ui::FoundLine</name>
    <message>
        <source>%1 in: %2</source>
        <extracomment>@info why a code was found: %1: the code, such as 503; %2: a piece of what was pasted</extracomment>
        <translation>%1 en: %2</translation>
    </message>
</context>
<context>
    <name>ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <extracomment>@action:button the page with all codes as pictures</extracomment>
        <translation>Galería</translation>
    </message>
</context>
<context>
    <name>ui::GalleryView</name>
    <message>
        <source>Gallery</source>
        <extracomment>@info accessible name of the view of all pictures</extracomment>
        <translation>Galería</translation>
    </message>
</context>
<context>
    <name>ui::GuideSteps</name>
    <message>
        <source>Compare %1</source>
        <extracomment>@action %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Choose the code to return</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>Elegir el código que se devuelve</translation>
    </message>
</context>
<context>
    <name>ui::HopView</name>
    <message>
        <source>Remarks</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <extracomment>@info; %1 is a reason phrase</extracomment>
        <translation>El servidor lo llama «%1»</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <extracomment>@info accessible; %1 is a URL</extracomment>
        <translation>lleva a %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <extracomment>@action folds out the headers of an answer; a number</extracomment>
        <translation>Cabeceras (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>@title of a hop</extracomment>
        <translation>Sin código de estado</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>@title of a hop; %1 is a host</extracomment>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <extracomment>@info accessible; number, outcome, method, URL</extracomment>
        <translation>Salto %1: %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <extracomment>@info:status</extracomment>
        <translation>Statuscat usará este idioma la próxima vez que se inicie</translation>
    </message>
</context>
<context>
    <name>ui::LearnOptions</name>
    <message>
        <source>Hide the choices at first</source>
        <extracomment>@option:check of a quiz</extracomment>
        <translation>Ocultar las opciones al principio</translation>
    </message>
    <message>
        <source>Forget What I Learned…</source>
        <extracomment>@action:button forgets which answers were right and wrong</extracomment>
        <translation>Olvidar lo aprendido…</translation>
    </message>
    <message>
        <source>Common codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>Códigos usuales</translation>
    </message>
    <message>
        <source>All registered codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>Todos los códigos registrados</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>@item:inlistbox which codes are asked; those of products, too</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>@info accessible name of a list: which codes are asked</extracomment>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <extracomment>@title of a question</extracomment>
        <translation>¿Olvidar lo aprendido?</translation>
    </message>
    <message>
        <source>All questions are new again.</source>
        <extracomment>@info of a question</extracomment>
        <translation>Todas las preguntas volverán a ser nuevas.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>@action:button</extracomment>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>ui::LearnPage</name>
    <message>
        <source>Learn the C&amp;odes</source>
        <extracomment>@action asks questions about codes</extracomment>
        <translation>A&amp;prender los códigos</translation>
    </message>
    <message>
        <source>Learn the codes by heart, ten questions at a time</source>
        <extracomment>@info:status</extracomment>
        <translation>Aprender los códigos de memoria, de diez en diez preguntas</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>@action:button the page that asks questions about codes</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Learn the codes</source>
        <extracomment>@title:window</extracomment>
        <translation>Aprender los códigos</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status the code would be the answer to a question</extracomment>
        <translation>Aún no hay respuesta, así que no se copió nada</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that was asked for</extracomment>
        <translation>&amp;Copiar código</translation>
    </message>
    <message numerus="yes">
        <source>%n things learned cannot be read and are left as they are</source>
        <extracomment>@info:status %n entries of the settings</extracomment>
        <translation>
            <numerusform>%n dato aprendido no se puede leer y se deja como está</numerusform>
            <numerusform>%n datos aprendidos no se pueden leer y se dejan como están</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LearnPane</name>
    <message>
        <source>Learn the codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>Aprender los códigos</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>@info accessible name of a line of a log, or of HTTP, that a question is about</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Show the Choices</source>
        <extracomment>@action:button the choices of a question come when they are asked for</extracomment>
        <translation>Mostrar las opciones</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>@action:button ends learning for now</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>@info above a question that was missed a moment ago</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>@info %1, %2: numbers</extracomment>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>@action:button to the next question</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>@info the answer to a question of a quiz; %1: the answer</extracomment>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Not right, and missed often. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong, as often before; %1: the right answer</extracomment>
        <translation>Incorrecto, y no es la primera vez. La respuesta: %1</translation>
    </message>
    <message>
        <source>Not right. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong; %1: the right answer</extracomment>
        <translation>Incorrecto. La respuesta: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>@title %1, %2: numbers</extracomment>
        <translation>%1 de %2 correctas</translation>
    </message>
    <message>
        <source>Another Round</source>
        <extracomment>@action:button begins another ten questions</extracomment>
        <translation>Otra ronda</translation>
    </message>
</context>
<context>
    <name>ui::LearnText</name>
    <message>
        <source>your answer</source>
        <extracomment>@info behind an answer to a question of a quiz</extracomment>
        <translation>tu respuesta</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>@title:menu of the program</extracomment>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>@title:menu</extracomment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Put &amp;First</source>
        <extracomment>@title:menu which of two cards about a code stands first</extracomment>
        <translation>Po&amp;ner primero</translation>
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
        <translation>Des&amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Fijar</translation>
    </message>
</context>
<context>
    <name>ui::MoreSection</name>
    <message>
        <source>More about %1</source>
        <extracomment>@title:group; %1 is a status code</extracomment>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Fold all</source>
        <extracomment>@action closes all sections of a page</extracomment>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>@action opens all sections</extracomment>
        <translation>Expandir todo</translation>
    </message>
</context>
<context>
    <name>ui::NextAnswer</name>
    <message>
        <source>Next answer</source>
        <extracomment>@title:group the answer to the next request</extracomment>
        <translation>Siguiente respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the answer to the next request</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info; %1, %2 are numbers of several answers</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::OpenRequest</name>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <extracomment>@info:status</extracomment>
        <translation>Enlace %1 rechazado: un enlace a un código se escribe statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::OrdersPane</name>
    <message>
        <source>A server checks one thing after the other and sends the first code that applies.</source>
        <extracomment>@info</extracomment>
        <translation>Un servidor comprueba una cosa tras otra y envía el primer código que se aplica.</translation>
    </message>
    <message>
        <source>Back to the Questions</source>
        <extracomment>@action:button from another page to the questions of the guide</extracomment>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <extracomment>@title:group pairs of codes, in the order of a server&apos;s checks</extracomment>
        <translation>Sin discrepancias</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>@title:group pairs of codes whose order authorities do not agree about</extracomment>
        <translation>Con discrepancias</translation>
    </message>
    <message>
        <source>Two codes apply: which first?</source>
        <extracomment>@title:window pairs of codes</extracomment>
        <translation>Se aplican dos códigos: ¿cuál primero?</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>@title:group %1: &quot;404 Not Found&quot;</extracomment>
        <translation>Con %1</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Pages</source>
        <extracomment>@info accessible name of the row of buttons above the pages</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>@action:button opens a menu of the pages that have no room beside it</extracomment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Go to the page: %1</source>
        <extracomment>@info:status; %1 is the name of a page, such as Check</extracomment>
        <translation>Ir a la página: %1</translation>
    </message>
</context>
<context>
    <name>ui::PathRows</name>
    <message>
        <source>Change</source>
        <extracomment>@action:button gives another answer to a question</extracomment>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <extracomment>@info</extracomment>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <extracomment>@info; a file name</extracomment>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <extracomment>@item file type</extracomment>
        <translation>Dibujo, cualquier tamaño (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Picture, %1 pixels wide (*.png)</source>
        <extracomment>@item file type; %1 is a number</extracomment>
        <translation>Imagen, %1 píxeles de ancho (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::PosterDialog</name>
    <message>
        <source>Save Poster</source>
        <extracomment>@title:window</extracomment>
        <translation>Guardar póster</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <extracomment>@label which codes are on the poster</extracomment>
        <translation>&amp;Códigos:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <extracomment>@label size of the paper</extracomment>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>@label</extracomment>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>@label light or dark</extracomment>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>@label of the file</extracomment>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>@item theme</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>@item theme</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>@action:button a file is chosen next</extracomment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>All codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Registered codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Códigos registrados</translation>
    </message>
    <message>
        <source>Common codes, a cheat sheet</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>Códigos usuales, una hoja de referencia</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>ui::RequestList</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>@info accessible name of a table
----------
@title:group the requests that came</extracomment>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Filtrar las peticiones</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>@action:button no more rows are added for the time being</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>@action:button rows are added again</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button forgets the requests</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>@action:button</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>@action:button</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copied the requests</source>
        <extracomment>@info:status</extracomment>
        <translation>Peticiones copiadas</translation>
    </message>
    <message>
        <source>Export Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>Exportar peticiones</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;JSON lines (*.jsonl)</source>
        <extracomment>file kinds in a file dialog</extracomment>
        <translation>Archivos HTTP (*.har);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <extracomment>@action:button shows passwords, cookies and the like in the requests</extracomment>
        <translation>Mostrar secretos</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <extracomment>@action</extracomment>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message>
        <source>Copy &amp;Request</source>
        <extracomment>@action a request in full</extracomment>
        <translation>Copiar &amp;petición</translation>
    </message>
    <message>
        <source>Copy Ro&amp;w</source>
        <extracomment>@action</extracomment>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <extracomment>@action:button hides passwords, cookies and the like in the requests</extracomment>
        <translation>Ocultar secretos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info numbers of requests, where a filter holds some back</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action opens the page of a code; %1 is a status code</extracomment>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>Re&amp;spond with %1</source>
        <extracomment>@action; %1 is a status code</extracomment>
        <translation>&amp;Responder con %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>@action:button accessible name, empties the field that filters</extracomment>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>ui::RequestModel</name>
    <message>
        <source>client left</source>
        <extracomment>a client ended the connection before it was answered</extracomment>
        <translation>cliente desconectado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>@title:column</extracomment>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>@title:column</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>@title:column how long the answer took</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>@title:column the program that sent the request</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>repeat</source>
        <extracomment>a request that a client&apos;s library probably sent once more by itself</extracomment>
        <translation>repetición</translation>
    </message>
    <message>
        <source>A client&apos;s library probably sent it once more by itself.</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>Probablemente la reenvió por su cuenta una biblioteca del cliente.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>@title:column why a request was answered as it was: &quot;step 2 of 3&quot;</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>@title:column the number of the connection that a request came on</extracomment>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>No requests</source>
        <extracomment>@info in the place of a table&apos;s rows</extracomment>
        <translation>No hay peticiones</translation>
    </message>
</context>
<context>
    <name>ui::RespondPage</name>
    <message>
        <source>&amp;Respond to Requests</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Responder peticiones</translation>
    </message>
    <message>
        <source>Go to the page that answers requests; there, start or stop</source>
        <extracomment>@info:status</extracomment>
        <translation>Ir a la página que responde peticiones; allí, iniciar o detener</translation>
    </message>
    <message>
        <source>Respond: on</source>
        <extracomment>@action:button the page where requests are answered, while they are</extracomment>
        <translation>Responder: activo</translation>
    </message>
    <message>
        <source>Respond</source>
        <extracomment>@action:button the page where requests are answered</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Respond to Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>Responder peticiones</translation>
    </message>
    <message>
        <source>&amp;Copy Requests</source>
        <extracomment>@action</extracomment>
        <translation>&amp;Copiar peticiones</translation>
    </message>
    <message>
        <source>respond, answer with, mock server, test server, fake server</source>
        <extracomment>words of a search that lead to the page that answers requests, with commas between them</extracomment>
        <translation>responder, responde, contestar con, mock server, servidor mock, servidor de pruebas, servidor simulado, servidor falso</translation>
    </message>
    <message>
        <source>Respond with %1</source>
        <extracomment>@action; %1 are status codes, such as &quot;503, 503, 200&quot;</extracomment>
        <translation>Responder con %1</translation>
    </message>
    <message>
        <source>A server on this computer, for programs of your own</source>
        <extracomment>@info</extracomment>
        <translation>Un servidor en este equipo, para programas propios</translation>
    </message>
</context>
<context>
    <name>ui::RespondPane</name>
    <message>
        <source>Answer with any code</source>
        <extracomment>@title the page where requests are answered</extracomment>
        <translation>Responder con cualquier código</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Port %1 is taken, so this is the next one that is free.</source>
        <extracomment>@info; %1 is a port</extracomment>
        <translation>El puerto %1 está ocupado, así que este es el siguiente libre.</translation>
    </message>
</context>
<context>
    <name>ui::RuledOutCard</name>
    <message>
        <source>Ruled out so far</source>
        <extracomment>@title:group codes that are not possible any more, by the answers</extracomment>
        <translation>Descartados hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes are not possible any more</extracomment>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <extracomment>@info %n codes are not possible any more; %1: their beginning, &quot;400, 402, …&quot;</extracomment>
        <translation>
            <numerusform>%n código: %1</numerusform>
            <numerusform>%n códigos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <extracomment>@option:radio; its width follows</extracomment>
        <translation>Imagen &amp;PNG</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>Guardar todas las imágenes</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <extracomment>@info</extracomment>
        <translation>Un archivo por imagen, con el nombre de su código.</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <extracomment>@info accessible name of a progress bar</extracomment>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>@info:progress; %v and %m are numbers</extracomment>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>@action:button a folder</extracomment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>@info accessible name of a button</extracomment>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>@label</extracomment>
        <translation>Ca&amp;rpeta:</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <extracomment>@option:radio</extracomment>
        <translation>Dibujo &amp;SVG, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <extracomment>@label after a number</extracomment>
        <translation> píxeles de ancho</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <extracomment>@info accessible name</extracomment>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Save as:</source>
        <extracomment>@label</extracomment>
        <translation>Guardar como:</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <extracomment>@info:progress</extracomment>
        <translation>Guardando las imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>Ya en esta carpeta: %1 de %n archivo</numerusform>
            <numerusform>Ya en esta carpeta: %1 de los %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them, or keep them as they are and save only the others?</source>
        <extracomment>@info</extracomment>
        <translation>¿Reemplazarlos, o conservarlos como están y guardar solo los demás?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>@action:button</extracomment>
        <translation>Co&amp;nservar</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>Imágenes guardadas: %1 de %n.</numerusform>
            <numerusform>Imágenes guardadas: %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <extracomment>@info:status; a number and a folder</extracomment>
        <translation>
            <numerusform>Imágenes guardadas en %2: %1 de %n</numerusform>
            <numerusform>Imágenes guardadas en %2: %1 de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <extracomment>@info:status; %1: Saved 9 of 10 …</extracomment>
        <translation>
            <numerusform>%1; se conservó %n que ya estaba</numerusform>
            <numerusform>%1; se conservaron %n que ya estaban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Code, phrase, header, log line</source>
        <extracomment>@info:placeholder of the search field</extracomment>
        <translation>Código, frase, cabecera, línea de log</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>@info accessible name of the search field</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name: empties the search field</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>@info:status %1: a file; %2: reason</extracomment>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <extracomment>@action</extracomment>
        <translation>Buscar en todas las clases</translation>
    </message>
    <message numerus="yes">
        <source>%n codes match there</source>
        <extracomment>@info below “Search in all classes”</extracomment>
        <translation>
            <numerusform>%n código coincide ahí</numerusform>
            <numerusform>%n códigos coinciden ahí</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <extracomment>@info:status; %1 is a code, which stands at the top of the list from now on</extracomment>
        <translation>%1 fijado</translation>
    </message>
    <message>
        <source>Unpinned %1</source>
        <extracomment>@info:status; %1 is a code</extracomment>
        <translation>%1 desfijado</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>No se puede leer la configuración de %1; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <extracomment>file names</extracomment>
        <translation>La configuración de %1 estaba dañada; se usan los valores predeterminados, el archivo antiguo es %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>La configuración de %1 está dañada; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>No se puede guardar la configuración en %1: los cambios se olvidan al final.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>No se puede guardar la configuración en %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <extracomment>@title:window</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <extracomment>keys</extracomment>
        <translation>Cualquier letra o cifra</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <extracomment>what keys do</extracomment>
        <translation>Buscar, desde cualquier lugar</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>Moverse por la lista mientras el cursor sigue en el campo de búsqueda</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <extracomment>what a key does</extracomment>
        <translation>Copiar en el formato elegido</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <extracomment>what a key does</extracomment>
        <translation>Borrar la búsqueda; salir de la imagen grande</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>Comprobar la URL del campo de búsqueda</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>@title:group keys</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next control, or the one before</source>
        <extracomment>what keys do</extracomment>
        <translation>Control siguiente, o el anterior</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <extracomment>what keys do</extracomment>
        <translation>Menú de lo que tiene el foco</translation>
    </message>
</context>
<context>
    <name>ui::StateCard</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>@action:button ends to answer requests</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>@action:button answers requests</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Try another port</source>
        <extracomment>@action:button after answering requests could not be started</extracomment>
        <translation>Probar otro puerto</translation>
    </message>
    <message>
        <source>Once it runs, programs on this computer get the answers that you choose here.</source>
        <extracomment>@info</extracomment>
        <translation>Una vez en marcha el servidor, los programas de este equipo reciben las respuestas elegidas aquí.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it. It ends with Statuscat.</source>
        <extracomment>@info</extracomment>
        <translation>Solo pueden acceder los programas de este equipo. Se detiene al salir de Statuscat.</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>@info error; %1 is a reason</extracomment>
        <translation>No se pueden recibir peticiones: %1</translation>
    </message>
    <message>
        <source>Answer %1 here</source>
        <extracomment>@action:button; %1 is a status code</extracomment>
        <translation>Responder con %1 aquí</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info:status</extracomment>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” matches %2 of %n codes</source>
        <extracomment>@info:status; %1 is what is looked for, %2 a number</extracomment>
        <translation>
            <numerusform>«%1» coincide con %2 de %n código</numerusform>
            <numerusform>«%1» coincide con %2 de %n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <extracomment>@info:status; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 de %n código</numerusform>
            <numerusform>%1 de %n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %n</source>
        <extracomment>read aloud while the user types; %1: a code and its phrase; %n: how many codes match</extracomment>
        <translation>
            <numerusform>%1, único resultado</numerusform>
            <numerusform>%1, el mejor de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows choose · %1 copies · %2 clears · %3 shows all actions</source>
        <extracomment>@info:status keys; %1 is Enter, %2 Esc, %3 Ctrl+J</extracomment>
        <translation>Las flechas eligen · %1 copia · %2 borra · %3 muestra todas las acciones</translation>
    </message>
    <message>
        <source>%1 copies · %2 shows all actions</source>
        <extracomment>@info:status keys, where there is less room; %1 is Enter, %2 Ctrl+J</extracomment>
        <translation>%1 copia · %2 muestra todas las acciones</translation>
    </message>
    <message>
        <source>%1 shows all actions</source>
        <extracomment>@info:status keys, where there is little room; %1 is Ctrl+J</extracomment>
        <translation>%1 muestra todas las acciones</translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>temporal</translation>
    </message>
    <message>
        <source>unused</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>obsolete</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>vendor</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>informal</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>no oficial</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <extracomment>@info accessible name of the list</extracomment>
        <translation>Códigos de estado</translation>
    </message>
</context>
<context>
    <name>ui::TextBlock</name>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action:inmenu of a link</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <extracomment>@action:inmenu of a link to the web</extracomment>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies the selected text</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy C&amp;onstant</source>
        <extracomment>@action:inmenu copies a constant</extracomment>
        <translation>Copiar la c&amp;onstante</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>@action:inmenu %1 is a code that a link leads to</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <extracomment>@info accessible name</extracomment>
        <translation>URL para comprobar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name, empties the field</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <extracomment>@action</extracomment>
        <translation>
            <numerusform>Comprobar %n URL</numerusform>
            <numerusform>Comprobar %n URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>@action %1 is a URL</extracomment>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <extracomment>@info in place of “Check https://…”</extracomment>
        <translation>Esta URL no se puede comprobar</translation>
    </message>
    <message>
        <source>The list does not fit here. Press %1 and paste it there</source>
        <extracomment>@info in place of “Check 12 URLs”; %1 is Ctrl+L</extracomment>
        <translation>La lista no cabe aquí. Pulsar %1 y pegarla allí</translation>
    </message>
    <message>
        <source>%1 asks the server</source>
        <extracomment>@info below “Check https://…”; %1 is Ctrl+Enter or Enter</extracomment>
        <translation>%1 pregunta al servidor</translation>
    </message>
    <message>
        <source>%1 shows what would be sent</source>
        <extracomment>@info below “Check https://…”; %1 is Enter</extracomment>
        <translation>%1 muestra lo que se enviaría</translation>
    </message>
    <message>
        <source>%1 asks each of them</source>
        <extracomment>@info below “Check 12 URLs”; %1 is Enter</extracomment>
        <translation>%1 pregunta a cada una</translation>
    </message>
</context>
</TS>
