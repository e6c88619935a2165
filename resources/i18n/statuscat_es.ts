<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Standard input</source>
        <comment>where URLs are read from</comment>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>%1: a file; %2: reason</comment>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <comment>%1: a file; %2: number in it; %3: what is wrong with it</comment>
        <translation>%1, URL %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <comment>%1: a file</comment>
        <translation>No hay ninguna URL en %1.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>numbers of URLs</comment>
        <translation>%1 de %2 comprobadas</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <comment>numbers of URLs</comment>
        <translation>Cancelado: %1 de %2 comprobadas.</translation>
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
        <translation>check necesita una URL: statuscat check https://example.com</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <comment>usage error</comment>
        <translation>--from necesita un archivo de URL, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <comment>check is a command</comment>
        <translation>check acepta URL o --from, no ambas cosas.</translation>
    </message>
    <message>
        <source>The --method is one of %1, not &quot;%2&quot;.</source>
        <comment>%1: a list; %2: what was typed</comment>
        <translation>--method debe ser uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>--header se escribe «Nombre: valor», no «%1».</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <comment>%1: a method</comment>
        <translation>%1 no envía --body; POST, PUT y PATCH sí.</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <comment>usage error</comment>
        <translation>--body @ necesita un archivo.</translation>
    </message>
    <message>
        <source>--max-hops takes a number from 0 to %1, not &quot;%2&quot;.</source>
        <comment>%1: number; %2: what was typed</comment>
        <translation>--max-hops admite un número de 0 a %1, no «%2».</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most %1, not &quot;%2&quot;.</source>
        <comment>%1: number; %2: what was typed</comment>
        <translation>--timeout admite segundos, más de 0 y como máximo %1, no «%2».</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <comment>where an option belongs</comment>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <comment>%2: a list of commands</comment>
        <translation>La opción --%1 corresponde a: %2.</translation>
    </message>
    <message>
        <source>The --language is one of %1, not &quot;%2&quot;.</source>
        <comment>%1: a list; %2: what was typed</comment>
        <translation>--language debe ser uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <comment>%1: several codes</comment>
        <translation>Un solo código a la vez, no %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <comment>%1: what was typed</comment>
        <translation>«%1» no es un código de estado: son tres cifras, como 404.</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <comment>show is a command</comment>
        <translation>show necesita un código: statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <comment>search is a command</comment>
        <translation>search necesita un texto: statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <comment>list is a command; %1: what was typed</comment>
        <translation>list acepta una clase, de 1xx a 5xx, o la palabra common, no «%1».</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <comment>constants is a command</comment>
        <translation>constants acepta un ecosistema, no «%1».</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <comment>picture is a command</comment>
        <translation>picture necesita un código y un archivo: statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <comment>%1: a file name</comment>
        <translation>El archivo de la imagen debe terminar en .png o .svg; «%1» no lo hace.</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <comment>usage error</comment>
        <translation>Una imagen SVG no admite --size.</translation>
    </message>
    <message>
        <source>The --size of a picture is its width, %1 to %2, not &quot;%3&quot;.</source>
        <comment>%1, %2: numbers; %3: what was typed</comment>
        <translation>El --size de una imagen es su anchura, de %1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <comment>%1: a file name</comment>
        <translation>El archivo de la captura debe terminar en .png; «%1» no lo hace.</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <comment>%1, %2: numbers; %3: what was typed</comment>
        <translation>El --size de una captura es ANCHOxALTO, cada uno de %1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>The --theme is light or dark, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>--theme debe ser light o dark, no «%1».</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <comment>command line help</comment>
        <translation>Mostrar todo sobre un código</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <comment>command line help</comment>
        <translation>Mostrar los códigos que coinciden, el mejor primero</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <comment>command line help</comment>
        <translation>Mostrar los códigos de una clase, o todos</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <comment>command line help</comment>
        <translation>Mostrar cómo llama un ecosistema al código</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <comment>command line help</comment>
        <translation>Mostrar sus constantes, o los ecosistemas</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <comment>command line help</comment>
        <translation>Mostrar salto a salto qué responden los servidores</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <comment>command line help</comment>
        <translation>URL de un archivo, una por línea</translation>
    </message>
    <message>
        <source>Own headers; seconds for each URL</source>
        <comment>command line help</comment>
        <translation>Cabeceras propias; segundos por URL</translation>
    </message>
    <message>
        <source>Follow no redirects, or at most N</source>
        <comment>command line help</comment>
        <translation>No seguir redirecciones, o como máximo N</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <comment>command line help</comment>
        <translation>Seguir redirecciones hacia redes privadas</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <comment>command line help</comment>
        <translation>Guardar el gato como .png o .svg</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <comment>command line help</comment>
        <translation>Guardar una imagen de la ventana</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <comment>command line help</comment>
        <translation>Usar este idioma por esta vez, p. ej. fr</translation>
    </message>
    <message>
        <source>Print this text, or the version</source>
        <comment>command line help</comment>
        <translation>Mostrar este texto, o la versión</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <comment>command line help</comment>
        <translation>Buscar un texto que también es un comando</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <comment>command line help</comment>
        <translation>Códigos de estado HTTP, explicados y dibujados.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <comment>command line help</comment>
        <translation>Códigos de salida: 0 encontrado, 1 nada encontrado, 2 uso incorrecto, 3 no se puede escribir.</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <comment>command line help</comment>
        <translation>De check: 0 estado final de 1xx a 3xx, 1 4xx o 5xx, 3 no llegó ninguno; de varias URL, el más grave.</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <comment>usage error</comment>
        <translation>O bien --copy o bien --view, no ambos.</translation>
    </message>
    <message>
        <source>The --view is search, check or gallery, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>--view es search, check o gallery, no «%1».</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <comment>usage error</comment>
        <translation>--service va sin nada más.</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <comment>command line help</comment>
        <translation>Abrir la ventana ahí; una URL se comprueba</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <comment>command line help</comment>
        <translation>Abrir esa vista; no se envía nada</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <comment>command line help</comment>
        <translation>Guardar la configuración junto al programa</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <comment>command line help</comment>
        <translation>Abrir la ventana ahí y copiar el código</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <comment>command line help</comment>
        <translation>Responder a la búsqueda del escritorio; lo inicia el bus</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>%1 is not a valid status code; treat it as a server error, 5xx (RFC 9110, section 15).</source>
        <comment>%1: a number below 100 or above 599</comment>
        <translation>%1 no es un código de estado válido; tratarlo como error del servidor, 5xx (RFC 9110, sección 15).</translation>
    </message>
    <message>
        <source>%1 is not assigned; treat it as %2 (RFC 9110, section 15).</source>
        <comment>299; 200 OK</comment>
        <translation>%1 no está asignado; tratarlo como %2 (RFC 9110, sección 15).</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <comment>a client that receives a status code</comment>
        <translation>Al recibirlo</translation>
    </message>
    <message>
        <source>When you send it</source>
        <comment>a server that sends a status code</comment>
        <translation>Al enviarlo</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <comment>when sending a status code is right</comment>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>when sending a status code is wrong</comment>
        <translation>Incorrecto: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <comment>what belongs into the response</comment>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>the products that use a number</comment>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>%1: document</comment>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>header fields of a status code</comment>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what is new since older specifications</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>older phrases of a status code</comment>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <comment>%1: what was typed</comment>
        <translation>No existe el ecosistema «%1»; statuscat constants los enumera.</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <comment>%1: an ecosystem; %2: a code</comment>
        <translation>%1 no tiene ninguna constante para %2.</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <comment>codes that are like this one</comment>
        <translation>Se confunde a menudo con</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a request and its response</comment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>References</source>
        <comment>specifications of a status code</comment>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>no status code fits</comment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <comment>%1: one or more codes</comment>
        <translation>¿Tal vez se buscaba %1?</translation>
    </message>
    <message>
        <source>See: %1</source>
        <comment>%1: a command</comment>
        <translation>Ver: %1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <comment>%1: reason</comment>
        <translation>No se puede escribir la salida: %1</translation>
    </message>
    <message>
        <source>statuscat: This build has no --service; it was made without Qt D-Bus.
</source>
        <comment>usage error</comment>
        <translation>statuscat: Esta compilación no tiene --service; se generó sin Qt D-Bus.
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
        <translation>en desuso</translation>
    </message>
    <message>
        <source>not released yet</source>
        <comment>kind of a constant</comment>
        <translation>aún sin publicar</translation>
    </message>
    <message>
        <source>marks the class</source>
        <comment>kind of a constant</comment>
        <translation>marca la clase</translation>
    </message>
</context>
<context>
    <name>core::CopyFormat</name>
    <message>
        <source>Code</source>
        <comment>copy format: 404</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code and phrase</source>
        <comment>copy format: 404 Not Found</comment>
        <translation>Código y frase</translation>
    </message>
    <message>
        <source>Status line</source>
        <comment>copy format: HTTP/1.1 404 Not Found</comment>
        <translation>Línea de estado</translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>copy format: http.StatusNotFound</comment>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <comment>copy format</comment>
        <translation>Enlace Markdown</translation>
    </message>
    <message>
        <source>HTML link</source>
        <comment>copy format</comment>
        <translation>Enlace HTML</translation>
    </message>
    <message>
        <source>Reference address</source>
        <comment>copy format: URL of the specification</comment>
        <translation>Dirección de referencia</translation>
    </message>
    <message>
        <source>Example response</source>
        <comment>copy format: raw HTTP response</comment>
        <translation>Respuesta de ejemplo</translation>
    </message>
    <message>
        <source>curl command</source>
        <comment>copy format</comment>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>copy format</comment>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <comment>what this language is called by those who speak it</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Informational</source>
        <comment>class of status codes</comment>
        <translation>Informativo</translation>
    </message>
    <message>
        <source>Successful</source>
        <comment>class of status codes</comment>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Redirection</source>
        <comment>class of status codes</comment>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Client error</source>
        <comment>class of status codes</comment>
        <translation>Error del cliente</translation>
    </message>
    <message>
        <source>Server error</source>
        <comment>class of status codes</comment>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <comment>numbers below 100 or above 599</comment>
        <translation>Fuera de las clases</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>standing of a status code</comment>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <comment>standing of a status code</comment>
        <translation>Registro temporal</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <comment>standing of a status code</comment>
        <translation>Reservado, sin uso</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <comment>standing of a status code</comment>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <comment>standing of a status code</comment>
        <translation>Código de proveedor</translation>
    </message>
    <message>
        <source>Informal</source>
        <comment>standing of a status code</comment>
        <translation>No oficial</translation>
    </message>
    <message>
        <source>(no phrase)</source>
        <comment>stands for a missing reason phrase</comment>
        <translation>(sin frase)</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <comment>@title:column</comment>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>@title:group of codes</comment>
        <translation>Fijados</translation>
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
        <translation>descrita</translation>
    </message>
    <message>
        <source>request</source>
        <comment>where a header stands</comment>
        <translation>petición</translation>
    </message>
    <message>
        <source>response</source>
        <comment>where a header stands</comment>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <comment>whose side the cause is on</comment>
        <translation>La causa está en el lado del cliente.</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <comment>whose side the cause is on</comment>
        <translation>La causa está en el lado del servidor.</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <comment>whose side the cause is on</comment>
        <translation>La causa está en medio: un proxy, un balanceador, una CDN o la red.</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <comment>whose side the cause is on</comment>
        <translation>La causa puede estar en cualquiera de los dos lados.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <comment>whose side the cause is on</comment>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>No reintentar</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Reintentar más tarde</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>Reintentar con cambios</translation>
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
        <translation>No hay pantalla donde mostrar una ventana; statuscat --help enumera lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <comment>%1 is what Qt says</comment>
        <translation>No hay pantalla en la que mostrar una ventana: %1</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <comment>@info accessible text of an empty cell</comment>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>URL</source>
        <comment>@title:column</comment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>@title:column the final status code</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>@title:column</comment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Hops</source>
        <comment>@title:column how many requests it took</comment>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>@title:column</comment>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <comment>remark on an answer that is one of many</comment>
        <translation>
            <numerusform>Se omitió %n campo de cabecera: demasiado largo</numerusform>
            <numerusform>Se omitieron %n campos de cabecera: demasiado largos</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <comment>failure of a check</comment>
        <translation>La comprobación se canceló</translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <comment>error: a request cannot be sent</comment>
        <translation>No es una URL http ni https</translation>
    </message>
    <message>
        <source>This is no method</source>
        <comment>error: a request cannot be sent</comment>
        <translation>No es un método</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is what was given as the name of a header</extracomment>
        <translation>%1 no puede ser el nombre de una cabecera</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is the name of a header</extracomment>
        <translation>El valor de %1 tiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is the name of a header</extracomment>
        <translation>Statuscat establece %1 por su cuenta</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <comment>in place of what failed</comment>
        <translation>sin fallo</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>%1: what differs; %2: its value now; %3: its value before</comment>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty value</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an answer</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>of an answer</comment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <comment>of an answer</comment>
        <translation>Versión de HTTP</translation>
    </message>
    <message>
        <source>Final status</source>
        <comment>of a chain of answers</comment>
        <translation>Estado final</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>of a check</comment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Hops</source>
        <comment>number of answers in a chain</comment>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <comment>%1: its number; %2: what differs</comment>
        <translation>Salto %1: %2</translation>
    </message>
</context>
<context>
    <name>net::Exchange</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <comment>remark about an answer</comment>
        <translation>Es una respuesta provisional; la final no llegó</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <comment>remark about an answer</comment>
        <extracomment>%1 is a list of status codes with their phrases</extracomment>
        <translation>Antes de esta respuesta llegaron otras provisionales: %1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <comment>remark about an answer</comment>
        <extracomment>%1 is a number</extracomment>
        <translation>Líneas de la sección de cabeceras que no son campos: %1</translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 no habla TLS en el puerto %2</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <comment>advice after a failed check</comment>
        <translation>Probar la misma URL con http, o el puerto que sirve https.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of the TLS library</extracomment>
        <translation>No hay conexión segura con %1: %2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que el servidor y el cliente no tengan en común ninguna versión de TLS ni ningún cifrado, o que el servidor pida un certificado de cliente. Solo se prueban TLS 1.2 y posteriores.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host name</extracomment>
        <translation>No se conoce el nombre %1</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <comment>advice after a failed check</comment>
        <translation>Conviene revisar si hay una errata y si hay conexión a Internet; un nombre nuevo puede tardar en propagarse.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host name</extracomment>
        <translation>No se pudo resolver el nombre %1</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <comment>advice after a failed check</comment>
        <translation>El servidor de nombres no respondió bien: comprobar la conexión a Internet y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>La redirección lleva de una dirección pública a %1, que no es pública</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <comment>advice after a failed check</comment>
        <translation>No se siguió, porque así un desconocido podría hacer que se envíen peticiones a la red propia. Si la redirección es de confianza, permitir los destinos privados.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>El proxy de camino a %1 pide autenticación</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <comment>advice after a failed check</comment>
        <translation>Indicar el usuario y la contraseña del proxy en la configuración del sistema, o hacer una excepción para este host.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 rechaza conexiones en el puerto %2</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <comment>advice after a failed check</comment>
        <translation>Ahí no escucha nadie, o lo impide un cortafuegos: comprobar el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>No hay ruta hasta %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <comment>advice after a failed check</comment>
        <translation>Comprobar la red; con una dirección IPv6, que esta red tenga IPv6.</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of Qt</extracomment>
        <translation>El proxy no da conexión con %1: %2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <comment>advice after a failed check</comment>
        <translation>Comprobar el proxy en la configuración del sistema.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of Qt</extracomment>
        <translation>La conexión con %1 falló: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <comment>failure of a check</comment>
        <translation>El certificado de %1 todavía no es válido</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <comment>advice after a failed check</comment>
        <translation>Su propietario tiene que renovarlo; comprobar también que el reloj de este equipo esté en hora.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>El certificado de %1 está autofirmado</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <comment>advice after a failed check</comment>
        <translation>Cualquiera puede hacer uno así. Si el servidor es propio, hacer que lo firme una autoridad o añadirlo a los certificados de confianza del sistema.</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>El certificado recibido no es para %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que haya respondido otro servidor, o que en el certificado falte este nombre.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>El emisor del certificado de %1 no es de confianza en este equipo</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que el servidor no envíe sus certificados intermedios, o que su autoridad sea privada: en ese caso, añadirla a los certificados de confianza del sistema.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>El certificado de %1 no es válido</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>No se pudo resolver el nombre %1 en %2 s</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 no aceptó la conexión en %2 s</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 no terminó la negociación TLS en %2 s</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 recibió la petición y no respondió en %2 s</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 empezó a responder, pero en %2 s no llegó ni la sección de cabeceras</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <comment>advice after a failed check</comment>
        <translation>Comprobar la red y los cortafuegos del camino; puede que el host esté caído.</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que el servidor esté sobrecargado: volver a intentarlo, quizá con un tiempo límite mayor.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 cerró la conexión de inmediato</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 cerró la conexión durante la negociación TLS</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 cerró la conexión en medio de la sección de cabeceras</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que el programa del servidor haya fallado, o que el puerto requiera https: probarlo y mirar el registro del servidor.</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que el programa del servidor haya fallado, o que algo en el camino cortara la conexión: mirar el registro del servidor.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>%1 habla TLS en el puerto %2, pero se pidió http sin cifrar</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <comment>advice after a failed check</comment>
        <translation>Probar la misma URL con https.</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>La sección de cabeceras de %1 es mayor de lo que lee una comprobación</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <comment>advice after a failed check</comment>
        <translation>Los navegadores tampoco leen una respuesta así: buscar cookies u otros campos que crezcan.</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>La respuesta de %1 incumple las reglas de HTTP/2</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <comment>advice after a failed check</comment>
        <translation>El fallo es del servidor o de un proxy que tiene delante.</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>Lo que responde %1 en el puerto %2 no es HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que ahí escuche un servidor de otro tipo: comprobar el puerto.</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>Not assigned</source>
        <comment>@title instead of a reason phrase</comment>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>in place of a status</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <comment>%1 is the time to look up a name</comment>
        <translation>resolución %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <comment>%1 is a time</comment>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <comment>%1 is a time</comment>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <comment>%1 is the time until the answer began</comment>
        <translation>primer byte %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>%1 is a time</comment>
        <translation>%1 en total</translation>
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
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>level of a remark: judges nothing</comment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>net::HopModel</name>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <comment>@info accessible; number, outcome, method, URL</comment>
        <translation>Salto %1: %2, %3 %4</translation>
    </message>
    <message>
        <source>Hop</source>
        <comment>@title:column</comment>
        <translation>Salto</translation>
    </message>
    <message>
        <source>No status code</source>
        <comment>@title of a hop</comment>
        <translation>Sin código de estado</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>@title of a hop; %1 is a host</comment>
        <translation>Esperando a %1</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <comment>advice: a redirect cannot be followed</comment>
        <translation>El campo Location del servidor necesita una URL http o https, o una ruta.</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <comment>failure: a redirect cannot be followed</comment>
        <translation>La redirección lleva a algo que no es una URL</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <comment>failure: a redirect cannot be followed</comment>
        <extracomment>%1 is a scheme such as file</extracomment>
        <translation>La redirección lleva a una URL %1:, que no se sigue</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <comment>failure: a redirect cannot be followed</comment>
        <translation>La redirección lleva a una URL sin host</translation>
    </message>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <comment>remark about a redirect</comment>
        <extracomment>%1 is a status code, %2 a method such as POST</extracomment>
        <translation>Tras %1, %2 pasa a ser GET y se omite el cuerpo</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <comment>remark about a redirect</comment>
        <extracomment>%1 is a list of header names</extracomment>
        <translation>Otro origen: no se reenvía %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <comment>remark about a redirect</comment>
        <translation>Lleva de https a http: a partir de aquí nada va cifrado</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <comment>remark about a redirect</comment>
        <translation>El destino contiene un usuario o una contraseña, que no se muestran ni se envían</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 debe llevar %2; aquí falta.</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 debería llevar %2; aquí falta.</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 puede llevar %2; aquí falta.</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 no debe llevar %2; aquí aparece.</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>Un %1 no debería llevar %2; aquí aparece.</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>The check was cancelled</source>
        <comment>failure of a check</comment>
        <translation>La comprobación se canceló</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a URL</extracomment>
        <translation>Las redirecciones van en círculos: %1 ya se había pedido</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check does not keep; or two rules, such as http to https and back, send requests to each other.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que el servidor espere una cookie, que una comprobación no guarda, o que dos reglas, como de http a https y de vuelta, se pasen las peticiones una a otra.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <comment>failure of a check</comment>
        <translation>
            <numerusform>Se detuvo tras %n redirección, que llevaba a otra</numerusform>
            <numerusform>Se detuvo tras %n redirecciones, que llevaban a otra</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain may have no end. Browsers give up after 20.</source>
        <comment>advice after a failed check</comment>
        <translation>Puede que la cadena no tenga fin. Los navegadores se rinden tras 20.</translation>
    </message>
    <message>
        <source>(the whole check may take %1 s)</source>
        <comment>failure of a check</comment>
        <extracomment>comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>(la comprobación entera puede durar como máximo %1 s)</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <comment>error: what was typed is no URL to check</comment>
        <translation>Una URL con usuario o contraseña no se envía: quitar lo que va delante de la @</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <comment>error: what was typed is no URL</comment>
        <translation>No se indicó ninguna URL</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <comment>error: what was typed is no URL</comment>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>La URL tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <comment>error: what was typed is no URL to check</comment>
        <extracomment>%1 is a scheme such as ftp</extracomment>
        <translation>Solo se pueden comprobar http y https, no %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <comment>error: what was typed is no URL</comment>
        <translation>Tras %1: van dos barras y un host</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <comment>error: what was typed is no URL to check</comment>
        <translation>La URL no indica ningún host</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <comment>error: what was typed is no URL</comment>
        <translation>No es una URL: el host o el puerto no son válidos</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <comment>error: what was typed is no URL</comment>
        <extracomment>%1 is what was typed as a host</extracomment>
        <translation>%1 no puede ser un nombre de host</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <comment>description of a picture; %1 is the class</comment>
        <translation>El gato que representa la clase: %1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>%1 is a file name, %2 the reason</comment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <comment>@action of a match in KRunner</comment>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <comment>@action %1 is a code</comment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <comment>%1 is the reason</comment>
        <translation>No hay bus de sesión al que atender: %1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <comment>D-Bus</comment>
        <translation>El bus de sesión no concede el nombre %1: lo tiene otro</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <comment>@title:window</comment>
        <translation>Acerca de Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <comment>@info; %1 is the version</comment>
        <translation>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;Códigos de estado HTTP, explicados y dibujados.&lt;/p&gt;&lt;p&gt;El programa es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Los textos y las imágenes están bajo CC BY 4.0.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Copy</source>
        <comment>@action</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <comment>@info:status</comment>
        <translation>Copiar el texto seleccionado, o el código en el formato elegido</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <comment>@action</comment>
        <translation>Copiar c&amp;omo…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <comment>@info:status</comment>
        <translation>Elegir qué copiar</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <comment>@info:status</comment>
        <translation>Copiar la imagen como PNG y SVG</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <comment>@action</comment>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <comment>@info:status</comment>
        <translation>Fijar el código al principio de la lista, o dejar de fijarlo</translation>
    </message>
    <message>
        <source>Choose &amp;Languages…</source>
        <comment>@action which constants are shown</comment>
        <translation>Elegir &amp;lenguajes…</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <comment>@info:status</comment>
        <translation>Elegir de qué lenguajes se muestran y copian las constantes</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>@action</comment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <comment>@info:status</comment>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@action in the history of codes</comment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <comment>@info:status</comment>
        <translation>Volver al código visto antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>@action in the history of codes</comment>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <comment>@info:status</comment>
        <translation>Avanzar al código visto después</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>@action</comment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <comment>@info:status</comment>
        <translation>Salir de Statuscat</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>@action</comment>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>@info:status</comment>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <comment>@action</comment>
        <translation>&amp;Acerca de Statuscat</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <comment>@info:status</comment>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <comment>@action</comment>
        <translation>Comprobar una &amp;URL…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <comment>@info:status</comment>
        <translation>Preguntar a un servidor y mostrar cada respuesta del camino</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <comment>@action</comment>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <comment>@info:status</comment>
        <translation>Preguntar otra vez por la misma URL</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <comment>@action ends a check</comment>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <comment>@info:status</comment>
        <translation>Terminar la comprobación en curso</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter above the list: every class</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Common</source>
        <comment>filter above the list: the codes most people meet</comment>
        <translation>Usuales</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <comment>@info:status; %1 is a class, All or Common</comment>
        <translation>Mostrar solo: %1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <comment>@action</comment>
        <translation>&amp;Imagen grande</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <comment>@info:status</comment>
        <translation>Mostrar la imagen a pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <comment>@action switch between the drawings of a code</comment>
        <translation>&amp;Otra imagen</translation>
    </message>
    <message>
        <source>Show the next picture of the code, if it has several</source>
        <comment>@info:status</comment>
        <translation>Mostrar la siguiente imagen del código, si tiene varias</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>@action</comment>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <comment>@info:status</comment>
        <translation>Mostrar todos los códigos como imágenes, o de nuevo el texto</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <comment>@action in the gallery</comment>
        <translation>Imágenes &amp;más grandes</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <comment>@info:status</comment>
        <translation>Agrandar las imágenes de la galería</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <comment>@action in the gallery</comment>
        <translation>Imágenes más &amp;pequeñas</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <comment>@info:status</comment>
        <translation>Reducir las imágenes de la galería</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <comment>@action</comment>
        <translation>Imágenes en la &amp;lista</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <comment>@info:status</comment>
        <translation>Mostrar una imagen pequeña en cada fila de la lista</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <comment>@action</comment>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <comment>@info:status</comment>
        <translation>Guardar la imagen como SVG, o como PNG de cualquier tamaño</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <comment>@action</comment>
        <translation>Guardar &amp;todas las imágenes…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <comment>@info:status</comment>
        <translation>Guardar todas las imágenes en una carpeta</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>@action theme</comment>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>@action theme</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>@action theme</comment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>@action language</comment>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <comment>@action</comment>
        <translation>Copiar &amp;imagen</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <comment>about a number; RFC 9110, section 15</comment>
        <translation>%1 está fuera del intervalo de 100 a 599, así que no es un código de estado HTTP válido. Un cliente debería tratarlo como un error del servidor.</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <comment>about a number; %2 is a code such as 400; RFC 9110, section 15</comment>
        <translation>Nadie ha asignado %1. Un cliente lo trata como %2, el primer código de su clase.</translation>
    </message>
    <message>
        <source>What it means, and what not</source>
        <comment>@title:group</comment>
        <translation>Qué significa y qué no</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>@title:group since the older specification</comment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>@title:group raw request and response</comment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>@title:group</comment>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <comment>what a class of status codes means</comment>
        <translation>Una respuesta provisional: la petición sigue su curso y después llega una respuesta final. Un cliente que no conoce el número puede ignorarla y esperar la final.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <comment>what a class of status codes means</comment>
        <translation>La petición se recibió, se entendió y se aceptó. Qué quiso decir exactamente el emisor con este número solo lo aclara su documentación.</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <comment>what a class of status codes means</comment>
        <translation>Falta algo más para completar la petición. Buscar una cabecera `Location`, pero seguirla automáticamente solo si se conoce el número.</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <comment>what a class of status codes means</comment>
        <translation>La petición tiene un error o no se puede atender. Mirar el cuerpo: debería decir qué falla. Repetir la misma petición difícilmente servirá.</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <comment>what a class of status codes means</comment>
        <translation>El servidor falló con una petición que puede ser válida. Mirar el cuerpo y el registro del servidor, y preguntar a quien lo administra.</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <comment>what a number outside the classes means</comment>
        <translation>La primera cifra no indica ninguna clase. Aun así, algunos productos envían números como este, y algunos programas los muestran cuando no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <comment>@title:group followed by a code</comment>
        <translation>Tratar como</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>@title:group</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <comment>@title:group</comment>
        <translation>Al recibirlo</translation>
    </message>
    <message>
        <source>When you send it</source>
        <comment>@title:group</comment>
        <translation>Al enviarlo</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <comment>@title:group</comment>
        <translation>Se confunde a menudo con</translation>
    </message>
    <message>
        <source>in the request</source>
        <comment>where a header stands</comment>
        <translation>en la petición</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>@title:group</comment>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>In your code</source>
        <comment>@title:group constants of programming languages</comment>
        <translation>En el código</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <comment>%1 is a list of languages; a number follows</comment>
        <translation>Sin constante en %1; usar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>link: which ecosystems are shown</comment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>link: show all ecosystems</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <comment>grade of a source</comment>
        <translation>Según terceros; su propietario no lo documenta.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <comment>grade of a source</comment>
        <translation>Discutido.</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <comment>@title:group owners of a number</comment>
        <translation>Quién lo usa</translation>
    </message>
    <message>
        <source>From the specification</source>
        <comment>@title:group notes on caching, content, versions</comment>
        <translation>De la especificación</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <comment>@info accessible name of the cat picture</comment>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <comment>@info accessible name of a chain of redirects</comment>
        <translation>Los saltos</translation>
    </message>
</context>
<context>
    <name>ui::CheckController</name>
    <message>
        <source>Copied the selected text</source>
        <comment>@info:status</comment>
        <translation>Texto seleccionado copiado</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <comment>@title:menu</comment>
        <translation>Copiar com&amp;probación como</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <comment>form of a copied check</comment>
        <translation>&amp;Texto</translation>
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
        <translation>Comando &amp;curl</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <comment>@info:status</comment>
        <translation>Aún no hay respuesta, así que no se copió nada</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <comment>@info:status; %1 is a host</comment>
        <translation>Comprobación de %1 copiada</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>&amp;Check</source>
        <comment>@action:button asks the server</comment>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <comment>@option:check</comment>
        <translation>&amp;Recordar las URL anteriores tras salir</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <comment>@action:button</comment>
        <translation>O&amp;lvidar las URL anteriores</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <comment>@info:status</comment>
        <translation>Las URL anteriores se han olvidado</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <comment>@action:button resets the options</comment>
        <translation>Pre&amp;determinados</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <comment>@info:status</comment>
        <translation>El método, las cabeceras y el cuerpo eran para otro servidor y se restablecieron</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <comment>@info error</comment>
        <translation>Una lista solo se comprueba con GET, HEAD u OPTIONS.</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <comment>@info error</comment>
        <translation>No hay ninguna URL en la lista.</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <comment>@info; a number; a fault</comment>
        <translation>Omitidas: %1. La primera: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@action folds out the options of a check</comment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <comment>@action; %1 are those that are set</comment>
        <translation>Opciones: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button ends the checks</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <comment>@action:button</comment>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <comment>@info accessible name of a table</comment>
        <translation>URL comprobadas</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@info accessible name</comment>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <comment>@title:window question</comment>
        <translation>
            <numerusform>¿Comprobar %n URL?</numerusform>
            <numerusform>¿Comprobar %n URL?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets at least one request, at most 8 at a time.</source>
        <comment>@info question</comment>
        <translation>Cada una recibe al menos una petición, como máximo 8 a la vez.</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <comment>@action:button</comment>
        <translation>&amp;Comprobarlas</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>@info progress</comment>
        <translation>%1 de %2 comprobadas</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <comment>@info</comment>
        <translation>URL: %1, aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <comment>@action:button asks every URL of a list</comment>
        <translation>&amp;Comprobar todas</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <comment>@title:window</comment>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <comment>file kind in a file dialog</comment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>@info:status; %1 is a file name</comment>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <comment>@option:check</comment>
        <translation>&amp;Seguir redirecciones</translation>
    </message>
    <message>
        <source>Public addresses may redirect to &amp;private ones</source>
        <comment>@option:check</comment>
        <translation>Las direcciones públicas pueden redirigir a &amp;privadas</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <comment>@info:placeholder of own headers</comment>
        <translation>Nombre: valor, una por línea</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <comment>@label</comment>
        <translation>&amp;Método:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <comment>@label own request headers</comment>
        <translation>Ca&amp;beceras:</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <comment>@label content of the request</comment>
        <translation>Cuerp&amp;o:</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <comment>@label how many redirects</comment>
        <translation>Como má&amp;ximo:</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <comment>@label</comment>
        <translation>&amp;Tiempo por salto:</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <comment>@label</comment>
        <translation>Tiempo e&amp;n total:</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <comment>@info error</comment>
        <translation>«%1» no es una cabecera; escribir «Nombre: valor», una por línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <comment>options of a check</comment>
        <translation>
            <numerusform>%n cabecera propia</numerusform>
            <numerusform>%n cabeceras propias</numerusform>
        </translation>
    </message>
    <message>
        <source>no redirects</source>
        <comment>options of a check</comment>
        <translation>sin redirecciones</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <comment>options of a check</comment>
        <translation>redirecciones hasta %1</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <comment>options of a check</comment>
        <translation>%1 s por salto, %2 s en total</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <comment>options of a check</comment>
        <translation>direcciones privadas permitidas</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> redirección</numerusform>
            <numerusform> redirecciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <comment>tag: how many requests it took</comment>
        <translation>
            <numerusform>%n salto</numerusform>
            <numerusform>%n saltos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <comment>@title; %1 is a host</comment>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <comment>@title of the page that checks a URL</comment>
        <translation>¿Qué responde un servidor?</translation>
    </message>
    <message>
        <source>No status code came</source>
        <comment>@title</comment>
        <translation>No llegó ningún código de estado</translation>
    </message>
    <message>
        <source>Enter asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <comment>@info on the page that checks a URL</comment>
        <translation>Intro pregunta al servidor y muestra cada respuesta del camino hasta la última: código, dirección, tiempos, cabeceras y lo que la especificación echa en falta.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <comment>@info on the page that checks a URL</comment>
        <translation>Antes no se envía nada.</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <comment>@info; %1 are differences</comment>
        <translation>Desde la última comprobación: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <comment>@action back to the list</comment>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <comment>@info accessible name of a page</comment>
        <translation>Comprobar una URL</translation>
    </message>
    <message>
        <source>The answer</source>
        <comment>@info accessible name</comment>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The way there</source>
        <comment>@title:group the hops of a check</comment>
        <translation>El camino recorrido</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <comment>@title:window question; a method and a host</comment>
        <translation>¿Enviar %1 a %2?</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <comment>@info question; a method and a URL</comment>
        <translation>%1 puede cambiar algo allí. Va a %2.</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <comment>@action:button; %1 is a method</comment>
        <translation>&amp;Enviar %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <comment>@info; follows “Since the last check:”</comment>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <comment>accessible name of a link; %1 is a status code</comment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <comment>accessible name</comment>
        <translation>Sin código de estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>accessible name</comment>
        <translation>Esperando</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <comment>@info:status; code and format</comment>
        <translation>%1 no tiene nada que copiar como «%2»</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>@info:status; %1 is a text</comment>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <comment>@title:menu</comment>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>copy format: PNG and SVG</comment>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>About the code</source>
        <comment>@info accessible name of the detail pane</comment>
        <translation>Sobre el código</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>@info accessible name of a text</comment>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>@info accessible name of a text</comment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to look up</source>
        <comment>@info accessible name of a text</comment>
        <translation>Qué consultar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>@title instead of a reason phrase</comment>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <comment>@info:tooltip</comment>
        <translation>De dónde viene el número</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <comment>tag: caches may keep it without being told</comment>
        <translation>Cacheable</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <comment>tag: caches keep it only if told</comment>
        <translation>No cacheable por defecto</translation>
    </message>
    <message>
        <source>Other picture</source>
        <comment>@action switch between the drawings of a code</comment>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>accessible name of a link; %1 is a specification</comment>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Your Languages and Frameworks</source>
        <comment>@title:window</comment>
        <translation>Lenguajes y frameworks</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@info:placeholder</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search ecosystems</source>
        <comment>@info accessible name</comment>
        <translation>Buscar ecosistemas</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <comment>@info accessible name of a list</comment>
        <translation>Ecosistemas</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <comment>@action:button</comment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <comment>@action:button</comment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <comment>@info</comment>
        <translation>Los marcados se muestran con cada código. El primero es el que usa «Copiar como constante».</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <comment>@info accessible name of the text in place of the list</comment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing in this class matches “%1”.</source>
        <comment>@info</comment>
        <translation>Nada en esta clase coincide con «%1».</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <comment>@action:link</comment>
        <translation>Buscar en todas las clases</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>@info</comment>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>@info followed by codes</comment>
        <translation>Tal vez se buscaba</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <comment>@info</comment>
        <translation>Esc borra la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <comment>@info after “Enter asks”</comment>
        <translation>Antes no se envía nada.</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Show %1</source>
        <comment>accessible name of a filter; %1 is a class</comment>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>ui::GalleryView</name>
    <message>
        <source>Gallery</source>
        <comment>@info accessible name of the view of all pictures</comment>
        <translation>Galería</translation>
    </message>
</context>
<context>
    <name>ui::HopView</name>
    <message>
        <source>Remarks</source>
        <comment>@info accessible name of a text</comment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <comment>@info; %1 is a reason phrase</comment>
        <translation>El servidor lo llama «%1»</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <comment>@info accessible; %1 is a URL</comment>
        <translation>lleva a %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <comment>@action folds out the headers of an answer; a number</comment>
        <translation>Cabeceras (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>@info accessible name of a text</comment>
        <translation>Cabeceras</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <comment>@title:menu</comment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>@title:menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>@title:menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>@title:menu</comment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <comment>@title:menu of the program</comment>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>@title:menu</comment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@title:menu</comment>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <comment>@info:status</comment>
        <translation>Statuscat usará este idioma la próxima vez que se inicie</translation>
    </message>
    <message>
        <source>Check a URL – Statuscat</source>
        <comment>@title:window</comment>
        <translation>Comprobar una URL – Statuscat</translation>
    </message>
    <message>
        <source>%1 – Statuscat</source>
        <comment>@title:window; %1 is code and phrase</comment>
        <translation>%1 – Statuscat</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <comment>@action</comment>
        <translation>&amp;Copiar comprobación</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>@action; %1 is what is copied</comment>
        <translation>&amp;Copiar %1</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <comment>@action</comment>
        <translation>Des&amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <comment>@action</comment>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Copied the selected text</source>
        <comment>@info:status</comment>
        <translation>Texto seleccionado copiado</translation>
    </message>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <comment>@info:status</comment>
        <translation>Nada coincide, así que no se copió nada</translation>
    </message>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <comment>@info:status</comment>
        <translation>Enlace %1 rechazado: un enlace a un código se escribe statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <comment>@info:status</comment>
        <translation>Imagen copiada</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <comment>@title:window</comment>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <comment>@title:window</comment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Width in pixels:</source>
        <comment>@label</comment>
        <translation>Anchura en píxeles:</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>@info; a file name</comment>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <comment>@item file type</comment>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <comment>@item file type</comment>
        <translation>Dibujo, cualquier tamaño (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>@info:status; %1 is a file name</comment>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <comment>@option:radio; its width follows</comment>
        <translation>Imagen &amp;PNG</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <comment>@title:window</comment>
        <translation>Guardar todas las imágenes</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <comment>@info</comment>
        <translation>Un archivo por imagen, con el nombre de su código.</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <comment>@info accessible name of a progress bar</comment>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>@info:progress; %v and %m are numbers</comment>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button a folder</comment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <comment>@info accessible name of a button</comment>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <comment>@label</comment>
        <translation>Ca&amp;rpeta:</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <comment>@option:radio</comment>
        <translation>Dibujo &amp;SVG, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <comment>@label after a number</comment>
        <translation> píxeles de ancho</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <comment>@info accessible name</comment>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Save as:</source>
        <comment>@label</comment>
        <translation>Guardar como:</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <comment>@title:window</comment>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <comment>@info:progress</comment>
        <translation>Guardando las imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <comment>@info; %1 is a number</comment>
        <translation>
            <numerusform>Ya en esta carpeta: %1 de %n archivo</numerusform>
            <numerusform>Ya en esta carpeta: %1 de los %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them, or keep them as they are and save only the others?</source>
        <comment>@info</comment>
        <translation>¿Reemplazarlos, o conservarlos como están y guardar solo los demás?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>@action:button</comment>
        <translation>Co&amp;nservar</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <comment>@info; %1 is a number</comment>
        <translation>
            <numerusform>Imágenes guardadas: %1 de %n.</numerusform>
            <numerusform>Imágenes guardadas: %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <comment>@info:status; a number and a folder</comment>
        <translation>
            <numerusform>Imágenes guardadas en %2: %1 de %n</numerusform>
            <numerusform>Imágenes guardadas en %2: %1 de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <comment>@info:status; %1: Saved 9 of 10 …</comment>
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
        <comment>@info:placeholder of the search field</comment>
        <translation>Código, frase, cabecera, línea de registro</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@info accessible name of the search field</comment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <comment>%1 is a file name</comment>
        <translation>No se puede leer la configuración de %1; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <comment>file names</comment>
        <translation>La configuración de %1 estaba dañada; se usan los valores predeterminados, el archivo antiguo es %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <comment>%1 is a file name</comment>
        <translation>La configuración de %1 está dañada; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <comment>%1 is a file name</comment>
        <translation>No se puede guardar la configuración en %1.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <comment>%1 is a file name</comment>
        <translation>No se puede guardar la configuración en %1: los cambios se olvidan al final.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>@title:window</comment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <comment>keys</comment>
        <translation>Cualquier letra o cifra</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <comment>what a key does</comment>
        <translation>Buscar, desde cualquier lugar</translation>
    </message>
    <message>
        <source>↑ ↓ PgUp PgDown</source>
        <comment>names of keys</comment>
        <translation>↑ ↓ RePág AvPág</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <comment>what a key does</comment>
        <translation>Moverse por la lista mientras el cursor sigue en el campo de búsqueda</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <comment>what a key does</comment>
        <translation>Copiar en el formato elegido</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <comment>what a key does</comment>
        <translation>Borrar la búsqueda; salir de la imagen grande</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <comment>what a key does</comment>
        <translation>Comprobar la URL del campo de búsqueda</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Arrows choose · Enter copies · Esc clears · Ctrl+L checks a URL</source>
        <comment>@info:status keys</comment>
        <translation>Flechas: elegir · Intro: copiar · Esc: borrar · Ctrl+L: comprobar una URL</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” matches %2 of %n codes</source>
        <comment>@info:status; %1 is what is looked for, %2 a number</comment>
        <translation>
            <numerusform>«%1» coincide con %2 de %n código</numerusform>
            <numerusform>«%1» coincide con %2 de %n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <comment>@info:status; %1 is a number</comment>
        <translation>
            <numerusform>%1 de %n código</numerusform>
            <numerusform>%1 de %n códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>temporal</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>obsolete</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>vendor</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>informal</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>no oficial</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <comment>@info accessible name of the list</comment>
        <translation>Códigos de estado</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <comment>@info accessible name</comment>
        <translation>URL para comprobar</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message>
        <source>The list does not fit here. Press Ctrl+L and paste it there</source>
        <comment>@info in place of “Check 12 URLs”</comment>
        <translation>La lista no cabe aquí. Pulsar Ctrl+L y pegarla allí</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <comment>@action</comment>
        <translation>
            <numerusform>Comprobar %n URL</numerusform>
            <numerusform>Comprobar %n URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter asks each of them</source>
        <comment>@info below “Check 12 URLs”</comment>
        <translation>Intro pregunta a cada una</translation>
    </message>
    <message>
        <source>Check %1</source>
        <comment>@action %1 is a URL</comment>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>Enter asks the server</source>
        <comment>@info below “Check https://…”</comment>
        <translation>Intro pregunta al servidor</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <comment>@info in place of “Check https://…”</comment>
        <translation>Esta URL no se puede comprobar</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks the server</source>
        <comment>@info below “Check https://…”</comment>
        <translation>Ctrl+Intro pregunta al servidor</translation>
    </message>
</context>
</TS>
