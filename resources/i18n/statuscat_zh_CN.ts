<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <extracomment>where an option belongs</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <extracomment>%2: a list of commands</extracomment>
        <translation>选项 --%1 只用于：%2。</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <extracomment>%1: several codes</extracomment>
        <translation>一次只能用一个状态码，不能是 %1。</translation>
    </message>
    <message>
        <source>The text is longer than %1 kB.</source>
        <extracomment>usage error</extracomment>
        <translation>文本超过 %1 kB。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>“%1”不是状态码：状态码是三位数字，例如 404。</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>--copy 和 --view 只能选一个。</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <extracomment>show is a command</extracomment>
        <translation>show 需要一个状态码：statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <extracomment>search is a command</extracomment>
        <translation>search 需要搜索文本：statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <extracomment>list is a command; %1: what was typed</extracomment>
        <translation>list 需要一个类别（1xx 到 5xx）或单词 common，不能是“%1”。</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <extracomment>constants is a command</extracomment>
        <translation>constants 只能使用一个语言或框架，不能是“%1”。</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <extracomment>picture is a command</extracomment>
        <translation>picture 需要状态码和文件：statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>图片文件名必须以 .png 或 .svg 结尾，不能是“%1”。</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <extracomment>usage error</extracomment>
        <translation>SVG 图片没有 --size。</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>屏幕截图的文件名必须以 .png 结尾，不能是“%1”。</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <extracomment>%1, %2: numbers; %3: what was typed</extracomment>
        <translation>屏幕截图的 --size 格式为“宽x高”，各为 %1 到 %2，不能是“%3”。</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <extracomment>usage error</extracomment>
        <translation>--service 只能单独使用。</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <extracomment>command line help</extracomment>
        <translation>打开窗口并显示；若为 URL 则检查</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <extracomment>command line help</extracomment>
        <translation>打开该视图；不发送任何内容</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <extracomment>command line help</extracomment>
        <translation>将设置保存在程序旁边</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <extracomment>command line help</extracomment>
        <translation>打开窗口并复制状态码</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <extracomment>command line help</extracomment>
        <translation>输出该状态码的全部信息</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <extracomment>command line help</extracomment>
        <translation>输出匹配的状态码，最佳匹配在前</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <extracomment>command line help</extracomment>
        <translation>输出某一类别或全部状态码</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <extracomment>command line help</extracomment>
        <translation>输出语言或框架对该状态码的命名</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <extracomment>command line help</extracomment>
        <translation>输出其常量，或列出语言和框架</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <extracomment>command line help</extracomment>
        <translation>逐跳请求服务器，并输出响应</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <extracomment>command line help</extracomment>
        <translation>从文件读取 URL，每行一个</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <extracomment>command line help</extracomment>
        <translation>允许重定向到私有网络</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <extracomment>command line help</extracomment>
        <translation>将猫图保存为 .png 或 .svg</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <extracomment>command line help</extracomment>
        <translation>保存窗口的图片</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <extracomment>command line help</extracomment>
        <translation>仅本次使用该语言，例如 de</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <extracomment>command line help</extracomment>
        <translation>响应桌面搜索；由总线启动</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <extracomment>command line help</extracomment>
        <translation>搜索与命令同名的文本</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <extracomment>command line help</extracomment>
        <translation>HTTP 状态码，图文详解。</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <extracomment>command line help</extracomment>
        <translation>退出码：0 表示找到，1 表示未找到，2 表示用法错误，3 表示无法写入。</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <extracomment>command line help</extracomment>
        <translation>check：0 表示最终状态为 1xx 到 3xx，1 表示 4xx 或 5xx，3 表示无状态；有多个时取最严重的。</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>--header 的格式为“名称: 值”，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <extracomment>%1: a method</extracomment>
        <translation>%1 不发送 --body；POST、PUT 和 PATCH 才发送。</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <extracomment>usage error</extracomment>
        <translation>--body @ 之后需要一个文件。</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <extracomment>usage error</extracomment>
        <translation>--from 需要一个 URL 列表文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>URL %1: %2.</source>
        <extracomment>%1: its number; %2: what is wrong with it</extracomment>
        <translation>第 %1 个 URL：%2。</translation>
    </message>
    <message>
        <source>check takes a URL: statuscat check https://example.com</source>
        <extracomment>check is a command</extracomment>
        <translation>check 需要一个 URL：statuscat check https://example.com</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <extracomment>check is a command</extracomment>
        <translation>check 只能使用 URL 或 --from 之一，不能同时使用。</translation>
    </message>
    <message>
        <source>Ask with this method</source>
        <extracomment>command line help</extracomment>
        <translation>使用此方法请求</translation>
    </message>
    <message>
        <source>Send one more header</source>
        <extracomment>command line help</extracomment>
        <translation>多发送一个标头</translation>
    </message>
    <message>
        <source>Send a text or what is in a file</source>
        <extracomment>command line help</extracomment>
        <translation>发送一段文本或文件的内容</translation>
    </message>
    <message>
        <source>End the check of a URL after that time</source>
        <extracomment>command line help</extracomment>
        <translation>超过该时间后结束对 URL 的检查</translation>
    </message>
    <message>
        <source>Follow no redirect</source>
        <extracomment>command line help</extracomment>
        <translation>不跟随重定向</translation>
    </message>
    <message>
        <source>Follow at most N redirects</source>
        <extracomment>command line help</extracomment>
        <translation>最多跟随 N 次重定向</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>no status code fits</extracomment>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: one or more codes</extracomment>
        <translation>是否要找 %1？</translation>
    </message>
    <message>
        <source>The --%1 is one of %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: a list; %3: what was typed</extracomment>
        <translation>--%1 只能是 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1: an option; %2, %3: numbers; %4: what was typed</extracomment>
        <translation>--%1 只能是 %2 到 %3 之间的数字，不能是“%4”。</translation>
    </message>
    <message>
        <source>See: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>参见：%1</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>无法写入输出：%1</translation>
    </message>
    <message>
        <source>With each of them:</source>
        <extracomment>command line help; options follow</extracomment>
        <translation>可用于每一个命令：</translation>
    </message>
    <message>
        <source>Print this text; beside a command, what belongs to it</source>
        <extracomment>command line help</extracomment>
        <translation>输出此帮助；与命令一起使用时，输出该命令的说明</translation>
    </message>
    <message>
        <source>Print the version</source>
        <extracomment>command line help</extracomment>
        <translation>输出版本号</translation>
    </message>
    <message>
        <source>Width of a PNG picture in pixels</source>
        <extracomment>command line help</extracomment>
        <translation>PNG 图片的宽度（像素）</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>a file that is read</extracomment>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file; %2: reason</extracomment>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <extracomment>%1: a file; %2: number in it; %3: what is wrong with it</extracomment>
        <translation>%1，第 %2 个 URL：%3。</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 中没有 URL。</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>已检查 %1/%2</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>已取消：已检查 %1/%2。</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <extracomment>command line help</extracomment>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>没有名为“%1”的语言或框架；运行 statuscat constants 可列出全部。</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <extracomment>a client that receives a status code</extracomment>
        <translation>收到时</translation>
    </message>
    <message>
        <source>When you send it</source>
        <extracomment>a server that sends a status code</extracomment>
        <translation>发送时</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>when sending a status code is right</extracomment>
        <translation>适用：%1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <extracomment>when sending a status code is wrong</extracomment>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <extracomment>what belongs into the response</extracomment>
        <translation>响应：%1</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>the products that use a number</extracomment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1: document</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>header fields of a status code</extracomment>
        <translation>标头</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what is new since older specifications</extracomment>
        <translation>变更</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>older phrases of a status code</extracomment>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <extracomment>%1: an ecosystem; %2: a code</extracomment>
        <translation>%1 没有 %2 的常量。</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <extracomment>codes that are like this one</extracomment>
        <translation>容易混淆</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>a request and its response</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>specifications of a status code</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>This build has no --service; it was made without Qt D-Bus.</source>
        <extracomment>usage error</extracomment>
        <translation>此构建没有 --service；构建时未包含 Qt D-Bus。</translation>
    </message>
    <message>
        <source>Width and height of the window</source>
        <extracomment>command line help</extracomment>
        <translation>窗口的宽度和高度</translation>
    </message>
    <message>
        <source>Show the window in that theme</source>
        <extracomment>command line help</extracomment>
        <translation>以此主题显示窗口</translation>
    </message>
    <message>
        <source>--expect takes a status such as 200 or 2xx, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>--expect 需要 200 或 2xx 这样的状态，不能是“%1”。</translation>
    </message>
    <message>
        <source>--expect-header takes &quot;Name&quot; or &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>--expect-header 的格式为“名称”或“名称: 值”，而不是“%1”。</translation>
    </message>
    <message>
        <source>Print each result at once, as a line of JSON</source>
        <extracomment>command line help</extracomment>
        <translation>立即输出每个结果，每个一行 JSON</translation>
    </message>
    <message>
        <source>Check at most N URLs at a time</source>
        <extracomment>command line help</extracomment>
        <translation>最多同时检查 N 个 URL</translation>
    </message>
    <message>
        <source>Check at most N URLs of one host at a time</source>
        <extracomment>command line help</extracomment>
        <translation>同一主机最多同时检查 N 个 URL</translation>
    </message>
    <message>
        <source>Begin the next check of a host after that time</source>
        <extracomment>command line help</extracomment>
        <translation>间隔该时间后再开始对同一主机的下一次检查</translation>
    </message>
    <message>
        <source>Fail unless the final status is this (200, 2xx)</source>
        <extracomment>command line help</extracomment>
        <translation>最终状态不是此值则失败（200、2xx）</translation>
    </message>
    <message>
        <source>Fail unless the last answer has this header</source>
        <extracomment>command line help</extracomment>
        <translation>最后的响应没有此标头则失败</translation>
    </message>
    <message>
        <source>Fail unless redirects end at this URL</source>
        <extracomment>command line help</extracomment>
        <translation>重定向未止于此 URL 则失败</translation>
    </message>
    <message>
        <source>search --lines takes no text and no --json.</source>
        <extracomment>search is a command, --lines and --json are options</extracomment>
        <translation>search --lines 不能带搜索文本，也不能使用 --json。</translation>
    </message>
    <message>
        <source>Print a line for each line of a file: its code</source>
        <extracomment>command line help</extracomment>
        <translation>为文件的每一行输出一行：其状态码</translation>
    </message>
    <message>
        <source>--lines takes a file, or - for standard input.</source>
        <extracomment>--lines is an option</extracomment>
        <translation>--lines 需要一个文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>count takes one file, or - for standard input.</source>
        <extracomment>count is a command</extracomment>
        <translation>count 需要一个文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>%1 has no line with a status code.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 中没有包含状态码的行。</translation>
    </message>
    <message>
        <source>Count the codes in the lines of a log</source>
        <extracomment>command line help</extracomment>
        <translation>统计日志各行中的状态码</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>已检查 %1</translation>
    </message>
    <message>
        <source>Cancelled: %1 checked.</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>已取消：已检查 %1。</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>the products that send a code, with what they mean by it</extracomment>
        <translation>哪些产品会发送</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <extracomment>%1: what to set in a product</extracomment>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>--snippet needs --as ECOSYSTEM.</source>
        <extracomment>usage error</extracomment>
        <translation>--snippet 需要 --as ECOSYSTEM。</translation>
    </message>
    <message>
        <source>There is no ready code for %1.</source>
        <extracomment>%1: an ecosystem</extracomment>
        <translation>没有适用于 %1 的代码片段。</translation>
    </message>
    <message>
        <source>With --as, print code that answers with it</source>
        <extracomment>command line help</extracomment>
        <translation>与 --as 一起使用：输出返回该状态码的代码片段</translation>
    </message>
    <message>
        <source>--deep takes one URL, and GET.</source>
        <extracomment>usage error</extracomment>
        <translation>--deep 只能用于一个 URL，且方法为 GET。</translation>
    </message>
    <message>
        <source>Read the content, too</source>
        <extracomment>command line help</extracomment>
        <translation>同时读取内容</translation>
    </message>
    <message>
        <source>Send cookies back along redirects</source>
        <extracomment>command line help</extracomment>
        <translation>重定向时回传 Cookie</translation>
    </message>
    <message>
        <source>Ask the server some questions more</source>
        <extracomment>command line help</extracomment>
        <translation>再向服务器发送若干请求</translation>
    </message>
    <message>
        <source>Requests to come: %1</source>
        <extracomment>a number of requests that a deep check sends after the plain one</extracomment>
        <translation>即将发送的请求数：%1</translation>
    </message>
    <message>
        <source>Leave out remarks that are only advice</source>
        <extracomment>command line help</extracomment>
        <translation>略去仅为建议的备注</translation>
    </message>
    <message>
        <source>Show colors and links</source>
        <extracomment>command line help</extracomment>
        <translation>显示颜色和链接</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <extracomment>%1 is a list of products; those before it are shown in full</extracomment>
        <translation>另有：%1</translation>
    </message>
    <message>
        <source>Constants</source>
        <extracomment>what languages and frameworks call a status code</extracomment>
        <translation>常量</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>what is to be seen in the picture of a status code</extracomment>
        <translation>图片内容</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>other phrases that products send with a status code</extracomment>
        <translation>也会发送的短语</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>what these do with a status code</extracomment>
        <translation>浏览器、缓存和搜索引擎</translation>
    </message>
    <message>
        <source>Read more on the web</source>
        <extracomment>guides on a status code, on pages of others</extracomment>
        <translation>在网上了解更多</translation>
    </message>
    <message>
        <source>Draw the cat between the lines</source>
        <extracomment>command line help</extracomment>
        <translation>在各行之间绘制猫图</translation>
    </message>
    <message>
        <source>choose takes no &quot;%1&quot;.</source>
        <extracomment>choose is a command; %1: what was typed</extracomment>
        <translation>choose 不接受“%1”。</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>an answer to a question</extracomment>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>%1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>依据风格指南决定：%1</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>above codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>接近，但不是这个</translation>
    </message>
    <message>
        <source>Nearest codes</source>
        <extracomment>above the codes that may be right</extracomment>
        <translation>最接近的状态码</translation>
    </message>
    <message>
        <source>Type a number from 0 to %1, or b to go back.</source>
        <extracomment>%1: the largest number that can be typed</extracomment>
        <translation>请输入 0 到 %1 之间的数字，或输入 b 返回。</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>没有名为“%1”的风格。</translation>
    </message>
    <message>
        <source>Ask about a situation and tell the code to send</source>
        <extracomment>command line help</extracomment>
        <translation>询问具体情况，并给出应发送的状态码</translation>
    </message>
    <message>
        <source>Decide what is disputed by these rules</source>
        <extracomment>command line help</extracomment>
        <translation>有争议时按这些规则决定</translation>
    </message>
    <message>
        <source>Print all questions as JSON</source>
        <extracomment>command line help</extracomment>
        <translation>以 JSON 输出全部问题</translation>
    </message>
    <message>
        <source>compare takes two to five codes: statuscat compare 401 403</source>
        <extracomment>compare is a command</extracomment>
        <translation>compare 需要两到五个状态码：statuscat compare 401 403</translation>
    </message>
    <message>
        <source>Print two to five codes side by side</source>
        <extracomment>command line help</extracomment>
        <translation>并排输出两到五个状态码</translation>
    </message>
    <message>
        <source>Print a Markdown table</source>
        <extracomment>command line help</extracomment>
        <translation>输出 Markdown 表格</translation>
    </message>
    <message>
        <source>respond takes options only; what is answered is in the URL: /404</source>
        <extracomment>respond is a command</extracomment>
        <translation>respond 只接受选项；响应内容由 URL 指定：/404</translation>
    </message>
    <message>
        <source>--certificate and --key belong together.</source>
        <extracomment>usage error</extracomment>
        <translation>--certificate 和 --key 必须一起使用。</translation>
    </message>
    <message>
        <source>--host takes an address of this computer, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>--host 需要本机的地址，不能是“%1”。</translation>
    </message>
    <message>
        <source>--certificate and --key take PEM files.</source>
        <extracomment>the files of a server&apos;s certificate and its key</extracomment>
        <translation>--certificate 和 --key 需要 PEM 文件。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; --port 0 finds a free one.</source>
        <extracomment>%1: a port</extracomment>
        <translation>端口 %1 已被其他程序占用；使用 --port 0 可找到空闲端口。</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>无法接收请求：%1</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can use it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>能连接到本机的任何计算机都可以使用它。</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>只有本机上的程序可以连接它。</translation>
    </message>
    <message>
        <source>Answer requests with any code, on this computer</source>
        <extracomment>command line help</extracomment>
        <translation>在本机上以任意状态码响应请求</translation>
    </message>
    <message>
        <source>Listen on that port</source>
        <extracomment>command line help</extracomment>
        <translation>监听该端口</translation>
    </message>
    <message>
        <source>Listen on that address of this computer</source>
        <extracomment>command line help</extracomment>
        <translation>监听本机的该地址</translation>
    </message>
    <message>
        <source>Print a line for each request</source>
        <extracomment>command line help</extracomment>
        <translation>为每个请求输出一行</translation>
    </message>
    <message>
        <source>End after so many requests</source>
        <extracomment>command line help</extracomment>
        <translation>处理完指定数量的请求后结束</translation>
    </message>
    <message>
        <source>Answer paths as a JSON file says</source>
        <extracomment>command line help</extracomment>
        <translation>按 JSON 文件的设定响应各路径</translation>
    </message>
    <message>
        <source>Speak TLS with that certificate</source>
        <extracomment>command line help</extracomment>
        <translation>使用该证书启用 TLS</translation>
    </message>
    <message>
        <source>The key of the certificate</source>
        <extracomment>command line help</extracomment>
        <translation>证书的密钥</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>header fields that an answer must have</extracomment>
        <translation>必需的标头</translation>
    </message>
    <message>
        <source>poster takes a file: statuscat poster codes.pdf</source>
        <extracomment>poster is a command</extracomment>
        <translation>poster 需要一个文件：statuscat poster codes.pdf</translation>
    </message>
    <message>
        <source>The poster&apos;s file must end in .pdf, .svg or .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>海报文件名必须以 .pdf、.svg 或 .png 结尾，不能是“%1”。</translation>
    </message>
    <message>
        <source>Either --class or --common, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>--class 和 --common 只能选一个。</translation>
    </message>
    <message>
        <source>Save a poster of the codes as .pdf, .svg or .png</source>
        <extracomment>command line help</extracomment>
        <translation>将状态码海报保存为 .pdf、.svg 或 .png</translation>
    </message>
    <message>
        <source>Only the codes of that class</source>
        <extracomment>command line help</extracomment>
        <translation>仅该类别的状态码</translation>
    </message>
    <message>
        <source>Only the codes that most people meet, for a cheat sheet</source>
        <extracomment>command line help</extracomment>
        <translation>仅最常遇到的状态码，用作速查表</translation>
    </message>
    <message>
        <source>Without the numbers that are not in the registry</source>
        <extracomment>command line help</extracomment>
        <translation>不含注册表中没有的数字</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>command line help</extracomment>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>Light, if not given, or dark</source>
        <extracomment>command line help</extracomment>
        <translation>浅色（未指定时）或深色</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the log are dropped, which nobody read.</source>
        <extracomment>%n: how many; the log of requests goes to another program</extracomment>
        <translation>
            <numerusform>已丢弃 %n 行无人读取的日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log ends: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>日志结束：%1</translation>
    </message>
</context>
<context>
    <name>core::Constant</name>
    <message>
        <source>alias</source>
        <extracomment>kind of a constant</extracomment>
        <translation>别名</translation>
    </message>
    <message>
        <source>deprecated</source>
        <extracomment>kind of a constant</extracomment>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>not released yet</source>
        <extracomment>kind of a constant</extracomment>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>marks the class</source>
        <extracomment>kind of a constant</extracomment>
        <translation>仅标记类别</translation>
    </message>
</context>
<context>
    <name>core::CopyFormat</name>
    <message>
        <source>Code</source>
        <extracomment>copy format: 404</extracomment>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Code and phrase</source>
        <extracomment>copy format: 404 Not Found</extracomment>
        <translation>状态码和短语</translation>
    </message>
    <message>
        <source>Status line</source>
        <extracomment>copy format: HTTP/1.1 404 Not Found</extracomment>
        <translation>状态行</translation>
    </message>
    <message>
        <source>Constant</source>
        <extracomment>copy format: http.StatusNotFound</extracomment>
        <translation>常量</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <extracomment>copy format</extracomment>
        <translation>Markdown 链接</translation>
    </message>
    <message>
        <source>HTML link</source>
        <extracomment>copy format</extracomment>
        <translation>HTML 链接</translation>
    </message>
    <message>
        <source>Reference address</source>
        <extracomment>copy format: URL of the specification</extracomment>
        <translation>参考文档网址</translation>
    </message>
    <message>
        <source>Example response</source>
        <extracomment>copy format: raw HTTP response</extracomment>
        <translation>示例响应</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>copy format</extracomment>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>copy format</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Code snippet</source>
        <extracomment>copy format: code that answers with the status code</extracomment>
        <translation>代码片段</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <extracomment>what this language is called by those who speak it</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Informational</source>
        <extracomment>class of status codes</extracomment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>class of status codes</extracomment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Redirection</source>
        <extracomment>class of status codes</extracomment>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Client error</source>
        <extracomment>class of status codes</extracomment>
        <translation>客户端错误</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>class of status codes</extracomment>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <extracomment>numbers below 100 or above 599</extracomment>
        <translation>不属于任何类别</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>standing of a status code</extracomment>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <extracomment>standing of a status code</extracomment>
        <translation>临时注册</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <extracomment>standing of a status code</extracomment>
        <translation>保留，未使用</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <extracomment>standing of a status code</extracomment>
        <translation>已废弃</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <extracomment>standing of a status code</extracomment>
        <translation>厂商状态码</translation>
    </message>
    <message>
        <source>Informal</source>
        <extracomment>standing of a status code</extracomment>
        <translation>非正式</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <extracomment>@title:column</extracomment>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>@title:group of codes</extracomment>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>read aloud: code, phrase, class</extracomment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>read aloud: code, phrase, class, standing</extracomment>
        <translation>%1 %2，%3，%4</translation>
    </message>
    <message>
        <source>Mentioned in the text</source>
        <extracomment>@title:group of codes of which only a description speaks of what is looked for</extracomment>
        <translation>正文中提到</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>@title:group of things to do with what was found, such as “Check https://…”</extracomment>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>core::Wording</name>
    <message>
        <source>described</source>
        <extracomment>level of a header: no requirement word is used</extracomment>
        <translation>仅描述</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>where a header stands</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>response</source>
        <extracomment>where a header stands</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>问题出在客户端。</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>问题出在服务器端。</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>问题出在中间环节：代理、负载均衡器、CDN 或网络。</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>问题可能出在任意一端。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence; only the full stop of the language is to be translated</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>不要重试</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>可重试</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>稍后重试</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>修改后重试</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <extracomment>@title instead of a reason phrase</extracomment>
        <translation>未分配</translation>
    </message>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <extracomment>about a number; RFC 9110, section 15</extracomment>
        <translation>%1 不在 100 到 599 之间，不是有效的 HTTP 状态码。客户端应将其视为服务器错误。</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <extracomment>about a number; %2 is a code such as 400; RFC 9110, section 15</extracomment>
        <translation>%1 尚未分配。客户端会将其视为 %2，即所属类别的第一个状态码。</translation>
    </message>
    <message>
        <source>Registered as (Unused)</source>
        <extracomment>standing of a status code whose title is not the registered phrase; (Unused) stands so in the registry</extracomment>
        <translation>注册为 (Unused)</translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <extracomment>products that use a status code</extracomment>
        <translation>
            <numerusform>%n 家厂商</numerusform>
        </translation>
    </message>
    <message>
        <source>No official phrase</source>
        <extracomment>the title of a status code is our own</extracomment>
        <translation>无官方短语</translation>
    </message>
    <message>
        <source>Never stored by caches</source>
        <extracomment>tag: no cache may store it</extracomment>
        <translation>缓存从不存储</translation>
    </message>
    <message>
        <source>Updates a stored answer</source>
        <extracomment>tag: a cache takes it to bring up to date what it has stored</extracomment>
        <translation>更新已存储的响应</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <extracomment>tag: caches may keep it without being told to</extracomment>
        <translation>可缓存</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <extracomment>tag: caches keep it only if told</extracomment>
        <translation>默认不可缓存</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>the cause of a status code is the client</extracomment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>the cause of a status code is the server</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>the cause of a status code is between client and server</extracomment>
        <translation>中间环节</translation>
    </message>
    <message>
        <source>Either side</source>
        <extracomment>the cause of a status code is client or server</extracomment>
        <translation>任意一方</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>instead of the cause of a status code</extracomment>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>no specification tells it</extracomment>
        <translation>未规定</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>@title:group followed by a list; nothing is wrong</extracomment>
        <translation>如何产生</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>whether caches may keep it</extracomment>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Allowed by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>默认允许</translation>
    </message>
    <message>
        <source>Not by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>默认不允许</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>May become GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>可能变为 GET</translation>
    </message>
    <message>
        <source>Becomes GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>变为 GET</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>After a wait</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>等待之后</translation>
    </message>
    <message>
        <source>Only changed</source>
        <extracomment>whether to repeat the request: only if it is changed</extracomment>
        <translation>修改后才行</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <extracomment>@title:group followed by a list; whose side it is stands elsewhere</extracomment>
        <translation>可能的原因</translation>
    </message>
</context>
<context>
    <name>guide::Comparison</name>
    <message>
        <source>%1 side by side</source>
        <extracomment>@title %1: codes, such as &quot;401, 404 and 503&quot;</extracomment>
        <translation>%1 对比</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no header field</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>@label who caused a code</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@label when sending a code is right</extracomment>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@label when sending a code is wrong</extracomment>
        <translation>何时不用</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to send the request again</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep the answer</extracomment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Method on redirect</source>
        <extracomment>@label what a redirect makes of POST</extracomment>
        <translation>重定向时的方法</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>@label header fields that must come</extracomment>
        <translation>必需的标头</translation>
    </message>
    <message>
        <source>Recommended headers</source>
        <extracomment>@label header fields that should come</extracomment>
        <translation>建议的标头</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@label what to do on receiving a code</extracomment>
        <translation>现在这样做</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@label</extracomment>
        <translation>浏览器、缓存和搜索引擎</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@label products that send a code</extracomment>
        <translation>哪些产品会发送</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1: programming language or framework</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>If your answer is</source>
        <extracomment>@label above the answers to a question, one for each code</extracomment>
        <translation>如果你的回答是</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>one thing that codes have in common: %1: &quot;Retry&quot;, %2: &quot;No&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The same for all: %1</source>
        <extracomment>%1: list of what is the same for all codes that are compared</extracomment>
        <translation>全部相同：%1</translation>
    </message>
    <message>
        <source>%1: `%2`. %3</source>
        <extracomment>a place to look at: %1: product, %2: message in its log, %3: setting, a sentence</extracomment>
        <translation>%1：`%2`。%3</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>@label what a code says, in a few words</extracomment>
        <translation>简述</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <extracomment>@label which log, which setting</extracomment>
        <translation>先看哪里</translation>
    </message>
    <message>
        <source>The typical mistake</source>
        <extracomment>@label what people get wrong about a code</extracomment>
        <translation>典型错误</translation>
    </message>
    <message>
        <source>Who disagrees: %1</source>
        <extracomment>@label who sends which code in a disputed case; %1: question</extracomment>
        <translation>各方分歧：%1</translation>
    </message>
</context>
<context>
    <name>learn::Question</name>
    <message>
        <source>Which code does the picture show?</source>
        <extracomment>@title a question</extracomment>
        <translation>图片表示哪个状态码？</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <extracomment>@title a question; %1: a code</extracomment>
        <translation>%1 是什么意思？</translation>
    </message>
    <message>
        <source>Which code says so?</source>
        <extracomment>@title a question</extracomment>
        <translation>哪个状态码表示这个意思？</translation>
    </message>
    <message>
        <source>Is it worth sending the request again?</source>
        <extracomment>@title a question</extracomment>
        <translation>值得重发请求吗？</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <extracomment>@title a question about a message that came or stands in a log</extracomment>
        <translation>该怎么做？</translation>
    </message>
    <message>
        <source>%1 says this. What is it, and what helps?</source>
        <extracomment>@title a question about a message; %1: a product</extracomment>
        <translation>%1 给出了这条消息。这是什么问题，怎么解决？</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to show a window on; statuscat --help lists what works without one.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>没有可显示窗口的屏幕；运行 statuscat --help 可查看无需窗口的功能。</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <extracomment>%1 is what Qt says</extracomment>
        <translation>没有可以显示窗口的显示器：%1</translation>
    </message>
    <message>
        <source>There is no display to show a window on; the terminal shows the code.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>没有可显示窗口的屏幕；状态码显示在终端中。</translation>
    </message>
</context>
<context>
    <name>net::AnsweredHop</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <extracomment>remark about an answer</extracomment>
        <translation>这是临时响应，最终响应没有到达</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <extracomment>remark about an answer; %1 is a list of status codes with their phrases</extracomment>
        <translation>此响应之前收到过临时响应：%1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <extracomment>remark about an answer; %1 is a number</extracomment>
        <translation>标头部分中不是字段的行数：%1</translation>
    </message>
    <message>
        <source>A status code has three digits; this one is %1.</source>
        <extracomment>remark about an answer; %1 are the digits that came</extracomment>
        <translation>状态码应为三位数字，而收到的是 %1。</translation>
    </message>
    <message>
        <source>No space may stand between a field&apos;s name and the colon: parsers disagree on what it means.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>字段名称与冒号之间不得有空格：不同解析器对此理解不一。</translation>
    </message>
    <message>
        <source>A field must not go on in the next line; this old form is read as a blank.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>字段不得延续到下一行；这种旧写法按空格读取。</translation>
    </message>
    <message>
        <source>A header section must not hold the octet NUL.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>标头部分不得含有 NUL 字节。</translation>
    </message>
    <message numerus="yes">
        <source>%n header fields left out: too many</source>
        <extracomment>remark about an answer</extracomment>
        <translation>
            <numerusform>标头字段过多，已略去 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The status line says HTTP/%1; the answer was read as HTTP/1.1</source>
        <extracomment>remark about an answer; %1 is a version of HTTP, &quot;9.9&quot;</extracomment>
        <translation>状态行写的是 HTTP/%1；响应按 HTTP/1.1 读取</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <extracomment>@info accessible text of an empty cell</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>@title:column</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@title:column the final status code</extracomment>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>@title:column</extracomment>
        <translation>短语</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>@title:column how many requests it took</extracomment>
        <translation>跳数</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>@title:column</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <extracomment>remark on an answer</extracomment>
        <translation>
            <numerusform>%n 个标头字段过长，已略去</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>这不是 http 或 https URL</translation>
    </message>
    <message>
        <source>This is no method</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>这不是有效的方法</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <extracomment>error: a request cannot be sent; %1 is what was given as the name of a header</extracomment>
        <translation>%1 不能用作标头名称</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>%1 的值含有换行符或其他控制字符</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>%1 由 Statuscat 自行设置</translation>
    </message>
</context>
<context>
    <name>net::ContentRemarks</name>
    <message>
        <source>The content ended before its length or its last chunk</source>
        <extracomment>remark about an answer</extracomment>
        <translation>内容未达到声明的长度或最后一个分块就已结束</translation>
    </message>
    <message>
        <source>The chunks of the content are broken</source>
        <extracomment>remark about an answer</extracomment>
        <translation>内容的分块已损坏</translation>
    </message>
    <message>
        <source>The page sends browsers on by itself (%1); a check does not follow it</source>
        <extracomment>remark about an answer; %1 is what the page says, &quot;0; url=/new&quot;</extracomment>
        <translation>页面自行让浏览器跳转（%1）；检查不会跟随</translation>
    </message>
    <message>
        <source>The content has the coding %1, which a check cannot read</source>
        <extracomment>remark about an answer; %1 is a coding such as compress</extracomment>
        <translation>内容的编码为 %1，检查无法读取</translation>
    </message>
    <message>
        <source>Content-Encoding says deflate, but the content lacks the zlib format that belongs around it</source>
        <extracomment>remark about an answer</extracomment>
        <translation>Content-Encoding 写的是 deflate，但内容缺少应有的 zlib 格式封装</translation>
    </message>
    <message>
        <source>Content-Encoding says %1, but the content is not</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>Content-Encoding 写的是 %1，但内容不是</translation>
    </message>
    <message>
        <source>The content ended before its coding %1 did</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>内容在其 %1 编码结束之前就已结束</translation>
    </message>
    <message>
        <source>The content is coded as %1, but Content-Encoding is missing</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>内容以 %1 编码，但缺少 Content-Encoding</translation>
    </message>
    <message>
        <source>The content is longer than Content-Length says</source>
        <extracomment>remark about an answer</extracomment>
        <translation>内容比 Content-Length 声明的更长</translation>
    </message>
</context>
<context>
    <name>net::CurlInput</name>
    <message>
        <source>A check cannot do what curl does with --%1</source>
        <extracomment>error: a pasted curl command cannot be checked; %1 is an option</extracomment>
        <translation>检查无法实现 curl 的 --%1 功能</translation>
    </message>
    <message>
        <source>A check cannot send the file that the curl command names</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>检查无法发送 curl 命令中指定的文件</translation>
    </message>
    <message>
        <source>The curl command names no URL</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>curl 命令中没有 URL</translation>
    </message>
    <message>
        <source>A quote of the curl command is not closed</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>curl 命令中的引号没有闭合</translation>
    </message>
</context>
<context>
    <name>net::DeepCheck</name>
    <message>
        <source>without %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers that it lacks
----------
why an answer may be right; %1 is the name of a header</extracomment>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>sent again, though it is the same</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>内容相同却再次发送</translation>
    </message>
    <message>
        <source>it may have changed meanwhile</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>期间可能已更改</translation>
    </message>
    <message>
        <source>Content-Range is not bytes 0-0</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>Content-Range 不是 bytes 0-0</translation>
    </message>
    <message>
        <source>Accept-Ranges promises ranges</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>Accept-Ranges 声明支持范围</translation>
    </message>
    <message>
        <source>GET has %1</source>
        <extracomment>why an answer is wrong; %1 is a status code</extracomment>
        <translation>GET 为 %1</translation>
    </message>
    <message>
        <source>other than for GET: %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers</extracomment>
        <translation>与 GET 不同：%1</translation>
    </message>
    <message>
        <source>a page that is not there seems to be (“soft 404”)</source>
        <extracomment>why an answer is wrong: the page says that it is not there, the status does not</extracomment>
        <translation>不存在的页面看似存在（“软 404”）</translation>
    </message>
    <message>
        <source>a page that is not there leads elsewhere</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>不存在的页面跳转到别处</translation>
    </message>
    <message>
        <source>for a time only</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>仅为临时</translation>
    </message>
    <message>
        <source>answered without encryption</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>未加密就作出响应</translation>
    </message>
    <message>
        <source>both answer</source>
        <extracomment>why an answer may be right: two URLs have the same content</extracomment>
        <translation>两者都有响应</translation>
    </message>
    <message>
        <source>Transfer-Encoding, which HTTP/1.0 does not know</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>含 HTTP/1.0 不认识的 Transfer-Encoding</translation>
    </message>
    <message>
        <source>206 with Content-Range, or all of it</source>
        <extracomment>what should come for a request of a range</extracomment>
        <translation>带 Content-Range 的 206，或全部内容</translation>
    </message>
    <message>
        <source>the status and headers of GET</source>
        <extracomment>what should come for HEAD</extracomment>
        <translation>与 GET 相同的状态和标头</translation>
    </message>
    <message>
        <source>if it is another form, %1</source>
        <extracomment>what should come for a request of another form; %1 is a header</extracomment>
        <translation>若为其他形式，则有 %1</translation>
    </message>
    <message>
        <source>Allow, with 2xx or 405</source>
        <extracomment>what should come for OPTIONS</extracomment>
        <translation>Allow，状态为 2xx 或 405</translation>
    </message>
    <message>
        <source>GET over HTTP/1.0, without Host</source>
        <extracomment>a request of a deep check</extracomment>
        <translation>通过 HTTP/1.0 的 GET，不带 Host</translation>
    </message>
    <message>
        <source>an answer that HTTP/1.0 knows</source>
        <extracomment>what should come for a request over HTTP/1.0</extracomment>
        <translation>HTTP/1.0 认识的响应</translation>
    </message>
    <message>
        <source>301 or 308 to https</source>
        <extracomment>what should come for http://…</extracomment>
        <translation>到 https 的 301 或 308</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <extracomment>what should come for www.example.com where example.com was asked, or the other way</extracomment>
        <translation>重定向到 %1</translation>
    </message>
    <message>
        <source>a redirect to %1, or 404</source>
        <extracomment>what should come for a URL with another slash at its end</extracomment>
        <translation>重定向到 %1，或 404</translation>
    </message>
    <message>
        <source>304 with the headers that caches need</source>
        <extracomment>what should come for a conditional request</extracomment>
        <translation>304，带有缓存所需的标头</translation>
    </message>
</context>
<context>
    <name>net::DeepReport</name>
    <message>
        <source>right</source>
        <extracomment>verdict on an answer: as it should be</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>verdict on an answer: not as it should be</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>verdict on an answer: it may be meant so</extracomment>
        <translation>待定</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <extracomment>%1: what should have come</extracomment>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>got: %1</source>
        <extracomment>%1: what came</extracomment>
        <translation>实际：%1</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <extracomment>in place of what failed</extracomment>
        <translation>无错误</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <extracomment>%1: what differs; %2: its value now; %3: its value before</extracomment>
        <translation>%1：%2（之前为 %3）</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an empty value</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an answer</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>of an answer</extracomment>
        <translation>短语</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <extracomment>of an answer</extracomment>
        <translation>HTTP 版本</translation>
    </message>
    <message>
        <source>Final status</source>
        <extracomment>of a chain of answers</extracomment>
        <translation>最终状态</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>of a check</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>number of answers in a chain</extracomment>
        <translation>跳数</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <extracomment>%1: its number; %2: what differs</extracomment>
        <translation>第 %1 跳：%2</translation>
    </message>
</context>
<context>
    <name>net::Expectation</name>
    <message>
        <source>expected %1, got %2</source>
        <extracomment>a test of a server; %1 is a status, header or URL; %2 is what came in its place</extracomment>
        <translation>预期为 %1，实际为 %2</translation>
    </message>
    <message>
        <source>no such header</source>
        <extracomment>a test of a server: the header did not come</extracomment>
        <translation>没有此标头</translation>
    </message>
    <message>
        <source>an answer at the end of the chain</source>
        <extracomment>a test of a server expected this</extracomment>
        <translation>重定向链末端的响应</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a test of a server: no answer came</extracomment>
        <translation>无响应</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the last two status codes of a list of which one should have come</extracomment>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 的端口 %2 不支持 TLS</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>请对同一 URL 改用 http，或换成提供 https 服务的端口。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of the TLS library</extracomment>
        <translation>无法与 %1 建立安全连接：%2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>服务器与客户端可能没有共同支持的 TLS 版本或加密套件，也可能是服务器要求客户端证书。这里只尝试 TLS 1.2 及更高版本。</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>找不到主机名 %1</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>请检查是否有拼写错误；新域名可能需要时间才能生效；并确认网络已连接。</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>无法解析主机名 %1</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>DNS 服务器没有正常应答：请确认网络已连接，然后重试。</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>重定向从公网地址指向了非公网地址 %1</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>没有跟随此重定向，因为外人可能借此让请求发往内部网络。如果信任它，请允许访问私有地址。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>通往 %1 的代理要求登录</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>请在系统设置中填写代理的用户名和密码，或将此主机设为例外。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 拒绝端口 %2 上的连接</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>该端口没有服务在监听，或被防火墙拒绝：请检查端口号以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>无法到达 %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>请检查网络；如果是 IPv6 地址，请确认当前网络支持 IPv6。</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>代理无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>请检查系统设置中的代理。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>连接 %1 失败：%2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 的证书已过期</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 的证书尚未生效</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>需要由证书的所有者更新；另请确认本机时钟准确。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 的证书是自签名证书</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>任何人都能制作这样的证书。如果是自己的服务器，请让证书颁发机构签名，或将其加入系统的受信任证书。</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>收到的证书不属于 %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>可能是另一台服务器作了响应，或者证书中没有包含此名称。</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>本机不信任 %1 的证书颁发者</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>服务器可能没有发送中间证书，或其证书颁发机构是私有的：如属后者，请将该机构加入系统的受信任证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 的证书无效</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>未能在 %2 秒内解析主机名 %1</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 未在 %2 秒内接受连接</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 未在 %2 秒内完成 TLS 握手</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 收到了请求，但未在 %2 秒内响应</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>%1 已开始响应，但未在 %2 秒内发完标头部分</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>请检查网络和沿途的防火墙；主机可能已停机。</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>服务器可能过载：请重试，或延长时限。</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 立即关闭了连接</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 在 TLS 握手期间关闭了连接</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 没有响应就关闭了连接</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 在标头部分传到一半时关闭了连接</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>服务器程序可能已崩溃，或该端口要求 https：请换用 https 试试，并查看服务器日志。</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>服务器程序可能已崩溃，或连接在途中被切断：请查看服务器日志。</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 的端口 %2 使用 TLS，但请求用的是普通 http</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>请对同一 URL 改用 https。</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 的标头部分超过了检查的读取上限</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>浏览器也不会读取这样的响应：请查找不断变大的 Cookie 或其他字段。</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 的响应违反了 HTTP/2 规则</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>问题出在服务器或其前面的代理。</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>%1 在端口 %2 上的响应不是 HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>监听该端口的可能是其他类型的服务器：请检查端口号。</translation>
    </message>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <extracomment>advice: a redirect cannot be followed</extracomment>
        <translation>服务器的 Location 字段应为 http 或 https URL，或者路径。</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <extracomment>failure of a check</extracomment>
        <translation>检查已取消</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>重定向的目标不是 URL</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <extracomment>failure: a redirect cannot be followed; %1 is a scheme such as file</extracomment>
        <translation>重定向指向 %1: 协议的 URL，不予跟随</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>重定向指向没有主机的 URL</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <extracomment>failure of a check; %1 is a URL</extracomment>
        <translation>重定向陷入循环：%1 之前已请求过</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <extracomment>failure of a check</extracomment>
        <translation>
            <numerusform>已在 %n 次重定向后停止，后面还有重定向</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain may have no end. Browsers give up after 20.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>重定向链可能没有尽头。浏览器在 20 次后放弃。</translation>
    </message>
    <message>
        <source>No time was left to ask %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>没有剩余时间询问 %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 的证书强度太弱，不可信任</translation>
    </message>
    <message>
        <source>Its owner needs a new one: with an RSA key of 2048 bits or more and a signature by SHA-256 or better.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>需要由证书的所有者换用新证书：RSA 密钥至少 2048 位，并使用 SHA-256 或更强的签名。</translation>
    </message>
    <message>
        <source>%1 answers without a status code</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 的响应没有状态码</translation>
    </message>
    <message>
        <source>A status code is a number from 100 to 599: the server program or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>状态码是 100 到 599 之间的数字：问题出在服务器程序或其前面的代理。</translation>
    </message>
    <message>
        <source>%1 gave up the request with an error of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>%1 以 HTTP/2 错误中止了请求</translation>
    </message>
    <message>
        <source>Try again; the name of the error says whether the server was busy or took offence at the request.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>请重试；错误名称会说明是服务器繁忙，还是不接受此请求。</translation>
    </message>
    <message>
        <source>The redirect leads to port 0, where no server can be</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>重定向指向端口 0，该端口不可能有服务器</translation>
    </message>
    <message>
        <source>The redirect leads to a URL of more than 16 kB</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>重定向指向超过 16 kB 的 URL</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check sends back only if it is told; or two rules, such as http to https and back, send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>服务器可能在等待 Cookie，而检查只在指定时才回传 Cookie；也可能有两条规则互相转发，例如从 http 到 https 又转回来。</translation>
    </message>
    <message>
        <source>Cookies were sent back. Two rules, such as http to https and back, may send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>已回传 Cookie。可能有两条规则互相转发，例如从 http 到 https 又转回来。</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>No answer</source>
        <extracomment>in place of a status</extracomment>
        <translation>无响应</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <extracomment>%1 is the time to look up a name</extracomment>
        <translation>解析 %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <extracomment>%1 is the time until the answer began</extracomment>
        <translation>首字节 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 is a time</extracomment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>level of a remark: ours, no specification&apos;s</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>level of a remark: judges nothing</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Date %1 ahead</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>Date 快 %1</translation>
    </message>
    <message>
        <source>Date %1 behind</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>Date 慢 %1</translation>
    </message>
    <message>
        <source>Certificate for %1 by %2, %3 to %4</source>
        <extracomment>fact about a server; %1: names that a certificate is for; %2: who issued it; %3, %4: dates</extracomment>
        <translation>%1 的证书，由 %2 颁发，%3 至 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>fact about a server&apos;s certificate; %1 is &quot;Certificate for …&quot;</extracomment>
        <translation>
            <numerusform>%1，剩余 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::Pasted</name>
    <message>
        <source>The request has no line Host</source>
        <extracomment>error: a pasted request cannot be checked</extracomment>
        <translation>请求中没有 Host 行</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <extracomment>remark about a redirect; %1 is a status code, %2 a method such as POST</extracomment>
        <translation>收到 %1 后，%2 变为 GET，不再发送正文</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <extracomment>remark about a redirect; %1 is a list of header names</extracomment>
        <translation>源已改变：不再发送 %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>从 https 转到 http：此后的内容不再加密</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>目标中含有用户名或密码，既不显示也不发送</translation>
    </message>
    <message>
        <source>A \ in the target is followed as /, as browsers do: it can lead to another host than it seems</source>
        <extracomment>remark about a redirect; \ is the character</extracomment>
        <translation>目标中的 \ 会像浏览器那样按 / 处理：可能指向与表面不同的主机</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>%1 响应必须带有 %2，但此响应没有。</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>%1 响应应当带有 %2，但此响应没有。</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>%1 响应可以带有 %2，但此响应没有。</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>%1 响应不得带有 %2，但此响应带有。</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>%1 响应不应带有 %2，但此响应带有。</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>(the whole check may take %1 s)</source>
        <extracomment>failure of a check; comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>（整个检查限时 %1 秒）</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>含有用户名或密码的 URL 不会发送：请去掉 @ 之前的部分</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>未提供 URL</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <extracomment>error: what was typed is no URL; %1 is a number of characters</extracomment>
        <translation>URL 超过 %1 个字符</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <extracomment>error: what was typed is no URL to check; %1 is a scheme such as ftp</extracomment>
        <translation>只能检查 http 和 https，不能检查 %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>%1: 之后应为两个斜杠和主机</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>URL 中没有主机</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>这不是 URL：主机或端口无效</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <extracomment>error: what was typed is no URL; %1 is what was typed as a host</extracomment>
        <translation>%1 不能用作主机名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL</source>
        <extracomment>error: a line of a list is no URL; %1 is the line</extracomment>
        <translation>“%1”不是 URL</translation>
    </message>
</context>
<context>
    <name>packaging::Desktop</name>
    <message>
        <source>HTTP Status Codes</source>
        <extracomment>desktop entry: what kind of program it is; a name without article</extracomment>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>Look up HTTP status codes and check what a server answers</source>
        <extracomment>desktop entry: what the program is for</extracomment>
        <translation>查询 HTTP 状态码，检查服务器的响应</translation>
    </message>
    <message>
        <source>Search Status Codes</source>
        <extracomment>desktop entry: opens the list</extracomment>
        <translation>搜索状态码</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>desktop entry: opens the page of the checks</extracomment>
        <translation>检查 URL</translation>
    </message>
    <message>
        <source>Show the Gallery</source>
        <extracomment>desktop entry: opens the gallery of the cats</extracomment>
        <translation>显示图库</translation>
    </message>
    <message>
        <source>Look up HTTP status codes</source>
        <extracomment>metainfo: the program in a few words, without a full stop</extracomment>
        <translation>查询 HTTP 状态码</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <extracomment>description of a picture; %1 is the class</extracomment>
        <translation>代表该类别的猫：%1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>poster::Content</name>
    <message>
        <source>The request has arrived, and the final answer is still to come.</source>
        <extracomment>poster; of the codes 100 to 199</extracomment>
        <translation>请求已送达，最终响应尚未返回。</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted.</source>
        <extracomment>poster; of the codes 200 to 299</extracomment>
        <translation>请求已收到、已理解并已接受。</translation>
    </message>
    <message>
        <source>The client has to do more, mostly at another address.</source>
        <extracomment>poster; of the codes 300 to 399</extracomment>
        <translation>客户端还需进一步操作，通常是访问另一个地址。</translation>
    </message>
    <message>
        <source>The request cannot be fulfilled as it was sent.</source>
        <extracomment>poster; of the codes 400 to 499</extracomment>
        <translation>请求无法按原样满足。</translation>
    </message>
    <message>
        <source>The server failed on a request that seems to be valid.</source>
        <extracomment>poster; of the codes 500 to 599</extracomment>
        <translation>服务器未能完成一个看似有效的请求。</translation>
    </message>
    <message>
        <source>Numbers that products use without asking anybody.</source>
        <extracomment>poster; of the numbers that are not in the registry</extracomment>
        <translation>各产品自行使用的数字。</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>poster; heading above the numbers that are not in the registry</extracomment>
        <translation>未注册</translation>
    </message>
    <message>
        <source>HTTP status codes</source>
        <extracomment>poster, the title</extracomment>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>What they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>含义与处理方法</translation>
    </message>
    <message>
        <source>The common ones: what they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>常见状态码的含义与处理方法</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>poster; heading above the questions that decide between codes</extracomment>
        <translation>选哪个？</translation>
    </message>
    <message>
        <source>%1 · Registry of IANA as of %2 · Pictures: CC BY 4.0</source>
        <extracomment>poster, the last line; %1: name and version of the program; %2: a date</extracomment>
        <translation>%1 · IANA 注册表，截至 %2 · 图片：CC BY 4.0</translation>
    </message>
</context>
<context>
    <name>respond::Scenario</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>a place in a file</extracomment>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>is no code and no fault</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>既不是状态码也不是故障</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>must be an array that is not empty</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>必须是非空数组</translation>
    </message>
    <message>
        <source>must be an array of methods</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>必须是由方法组成的数组</translation>
    </message>
    <message>
        <source>must be as in &quot;5/10s&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>必须采用“5/10s”这样的格式</translation>
    </message>
    <message>
        <source>must begin with a slash</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>必须以斜杠开头</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must not stand beside &quot;status&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>不能与“status”同时使用</translation>
    </message>
    <message>
        <source>must not hold a query</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>不能包含查询部分</translation>
    </message>
</context>
<context>
    <name>search::Foremost</name>
    <message>
        <source>In the pasted text</source>
        <extracomment>@title:group of codes in the list, below a search field into which text was pasted</extracomment>
        <translation>粘贴的文本中</translation>
    </message>
    <message>
        <source>Each of these</source>
        <extracomment>@title:group of codes in the list: what was looked for means each of them</extracomment>
        <translation>这些都符合</translation>
    </message>
    <message>
        <source>Best matches</source>
        <extracomment>@title:group of codes in the list: the three most likely answers</extracomment>
        <translation>最佳匹配（多个）</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>@title:group of codes in the list: the answer</extracomment>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>@title:group of codes in the list: those nearest to a word that nothing matches</extracomment>
        <translation>是否要找</translation>
    </message>
</context>
<context>
    <name>search::StatusFilter</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>read aloud: a code of the list; %n: how often a pasted text speaks of it</extracomment>
        <translation>
            <numerusform>%1，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>read aloud: a code of the list, and why it is there: “429 …, Keyword: rate limit”</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>search::Why</name>
    <message>
        <source>Former name</source>
        <extracomment>kind of what a search matched, before it: “Former name “Moved Temporarily””</extracomment>
        <translation>旧名称</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>kind of what a search matched, before it: “Keyword “rate limit””</extracomment>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Asked as</source>
        <extracomment>kind of what a search matched, before it: “Asked as “page not found””</extracomment>
        <translation>常见问法</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>kind of what a search matched, before it: “Header “Retry-After””</extracomment>
        <translation>标头</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>kind of what a search matched, before it: “Sent by “nginx””</extracomment>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Specification</source>
        <extracomment>kind of what a search matched, before it: “Specification “RFC 6585””</extracomment>
        <translation>规范</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>kind of what a search matched, before a piece of a sentence about a likely cause</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>kind of what a search matched, before a piece of the description</extracomment>
        <translation>含义</translation>
    </message>
    <message>
        <source>Constant (%1)</source>
        <extracomment>kind of what a search matched, before it; %1 is a programming language</extracomment>
        <translation>常量（%1）</translation>
    </message>
    <message>
        <source>In the pasted line</source>
        <extracomment>kind of what a search matched, before the name that was pasted, such as “NoSuchKey”</extracomment>
        <translation>粘贴的行中</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <extracomment>kind of what a search matched, before a name that is spelled like what was typed</extracomment>
        <translation>拼写相近</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <extracomment>@action of a match in KRunner</extracomment>
        <translation>复制状态码</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action %1 is a code</extracomment>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>没有可以服务的会话总线：%1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <extracomment>D-Bus</extracomment>
        <translation>会话总线不提供名称 %1：已被占用</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <extracomment>@title:window</extracomment>
        <translation>关于 Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <extracomment>@info; %1 is the version</extracomment>
        <translation>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP 状态码，图文详解。&lt;/p&gt;&lt;p&gt;本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。文字和图片采用 CC BY 4.0 许可。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::ActionSearch</name>
    <message>
        <source>%1: %2</source>
        <extracomment>@item %1 is a menu inside another, such as &quot;Copy as&quot; or &quot;Theme&quot;, %2 what it offers</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <extracomment>@info:status</extracomment>
        <translation>复制选中的文本，或按所选格式复制状态码</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <extracomment>@action</extracomment>
        <translation>复制为(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <extracomment>@info:status</extracomment>
        <translation>选择要复制的内容</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <extracomment>@action</extracomment>
        <translation>复制图片(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <extracomment>@info:status</extracomment>
        <translation>将图片复制为 PNG 和 SVG</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <extracomment>@info:status</extracomment>
        <translation>将状态码置于列表顶部，或取消置顶</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:status</extracomment>
        <translation>选择显示和复制哪些语言和框架的常量</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>@action</extracomment>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <extracomment>@info:status</extracomment>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <extracomment>@info:status</extracomment>
        <translation>回到之前查看的状态码</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <extracomment>@info:status</extracomment>
        <translation>前往之后查看的状态码</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>@action</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <extracomment>@info:status</extracomment>
        <translation>退出 Statuscat</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>@action</extracomment>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>@info:status</extracomment>
        <translation>显示全部按键</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <extracomment>@action</extracomment>
        <translation>关于 Statuscat(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>@info:status</extracomment>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <extracomment>@action</extracomment>
        <translation>检查 URL(&amp;U)…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <extracomment>@info:status</extracomment>
        <translation>请求服务器并显示途中的每个响应</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <extracomment>@action</extracomment>
        <translation>再次检查(&amp;G)</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <extracomment>@info:status</extracomment>
        <translation>再次请求同一 URL</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>@action ends a check</extracomment>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <extracomment>@info:status</extracomment>
        <translation>结束正在进行的检查</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>filter above the list: every class</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Common</source>
        <extracomment>filter above the list: the codes most people meet</extracomment>
        <translation>常见</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <extracomment>@info:status; %1 is a class, All or Common</extracomment>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <extracomment>@action</extracomment>
        <translation>大图(&amp;P)</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <extracomment>@info:status</extracomment>
        <translation>全屏显示图片</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <extracomment>@action switch between the drawings of a code</extracomment>
        <translation>换一张图片(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <extracomment>@action</extracomment>
        <translation>图库(&amp;G)</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <extracomment>@info:status</extracomment>
        <translation>以图片显示全部状态码，或恢复显示文字</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>放大图片(&amp;L)</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <extracomment>@info:status</extracomment>
        <translation>放大图库中的图片</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>缩小图片(&amp;S)</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <extracomment>@info:status</extracomment>
        <translation>缩小图库中的图片</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <extracomment>@action</extracomment>
        <translation>在列表中显示图片(&amp;I)</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <extracomment>@info:status</extracomment>
        <translation>在列表的每一行显示小图</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <extracomment>@action</extracomment>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <extracomment>@info:status</extracomment>
        <translation>将图片保存为 SVG，或任意尺寸的 PNG</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <extracomment>@action</extracomment>
        <translation>保存全部图片(&amp;A)…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <extracomment>@info:status</extracomment>
        <translation>将所有图片保存到一个文件夹</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>theme</comment>
        <extracomment>@action theme</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>@action theme</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>@action theme</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>language</comment>
        <extracomment>@action language</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Ad&amp;vice in Checks</source>
        <extracomment>@action whether advice is shown among what is remarked about an answer</extracomment>
        <translation>在检查中显示建议(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide remarks that no specification makes</source>
        <extracomment>@info:status</extracomment>
        <translation>显示或隐藏并非出自规范的备注</translation>
    </message>
    <message>
        <source>Sho&amp;w List</source>
        <extracomment>@action whether the list of codes is shown</extracomment>
        <translation>显示列表(&amp;W)</translation>
    </message>
    <message>
        <source>Show or hide the list of codes</source>
        <extracomment>@info:status</extracomment>
        <translation>显示或隐藏代码列表</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>@action:button opens and closes the list of codes</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Go to search field, list, page bar, page or status bar</source>
        <extracomment>@info:status</extracomment>
        <translation>转到搜索框、列表、页面栏、页面或状态栏</translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <extracomment>@info:status</extracomment>
        <translation>转到窗口的上一部分</translation>
    </message>
    <message>
        <source>You &amp;Received It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>你收到它(&amp;R)</translation>
    </message>
    <message>
        <source>You R&amp;eturn It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>你返回它(&amp;E)</translation>
    </message>
    <message>
        <source>All A&amp;ctions…</source>
        <extracomment>@action opens a list of all that can be done, to be found by typing</extracomment>
        <translation>所有操作(&amp;C)…</translation>
    </message>
    <message>
        <source>Find whatever can be done, by typing</source>
        <extracomment>@info:status</extracomment>
        <translation>输入文字，查找可执行的任何操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>@action:button opens a list of all that can be done</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Copy Picture &amp;Description</source>
        <extracomment>@action copies what is to be seen in the picture, as text</extracomment>
        <translation>复制图片描述(&amp;D)</translation>
    </message>
    <message>
        <source>Copy what is to be seen in the picture, as text</source>
        <extracomment>@info:status</extracomment>
        <translation>以文本形式复制图片内容</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action shows the page of the code</extracomment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show all about the code</source>
        <extracomment>@info:status</extracomment>
        <translation>显示该状态码的全部信息</translation>
    </message>
    <message>
        <source>Context &amp;Menu</source>
        <extracomment>@action</extracomment>
        <translation>上下文菜单(&amp;M)</translation>
    </message>
    <message>
        <source>Show what can be done with what has the focus</source>
        <extracomment>@info:status</extracomment>
        <translation>显示可对焦点项执行的操作</translation>
    </message>
    <message>
        <source>Show the other picture of the code</source>
        <extracomment>@info:status</extracomment>
        <translation>显示该状态码的另一张图片</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action the programming languages and frameworks whose constants are shown</extracomment>
        <translation>选择框架(&amp;K)…</translation>
    </message>
    <message>
        <source>Open the first reference of the code on the web</source>
        <extracomment>@info:status</extracomment>
        <translation>在网页中打开该状态码的第一个参考</translation>
    </message>
    <message>
        <source>Next Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>下一个标题</translation>
    </message>
    <message>
        <source>Go to the next heading of the page</source>
        <extracomment>@info:status</extracomment>
        <translation>转到页面的下一个标题</translation>
    </message>
    <message>
        <source>Previous Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>上一个标题</translation>
    </message>
    <message>
        <source>Go to the heading before</source>
        <extracomment>@info:status</extracomment>
        <translation>转到上一个标题</translation>
    </message>
    <message>
        <source>Scroll Forward</source>
        <extracomment>@action</extracomment>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Show what is below, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>显示下方内容，不论光标在何处</translation>
    </message>
    <message>
        <source>Scroll Back</source>
        <extracomment>@action</extracomment>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Show what is above, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>显示上方内容，不论光标在何处</translation>
    </message>
    <message>
        <source>Open R&amp;eference</source>
        <extracomment>@action opens the specification of the code</extracomment>
        <translation>打开参考(&amp;E)</translation>
    </message>
    <message>
        <source>Save P&amp;oster…</source>
        <extracomment>@action</extracomment>
        <translation>保存海报(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a poster of the codes, to print or to share</source>
        <extracomment>@info:status</extracomment>
        <translation>保存状态码海报，可打印或分享</translation>
    </message>
</context>
<context>
    <name>ui::ActionsPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>@title:window all that can be done</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>@info:placeholder of the field that finds actions</extracomment>
        <translation>输入想做的事</translation>
    </message>
    <message>
        <source>No action is called that</source>
        <extracomment>@info no action is called what the user typed</extracomment>
        <translation>没有叫这个名字的操作</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>@title:group actions</extracomment>
        <translation>最近使用</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>@info at the end of a list of actions: so many stand below</extracomment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerDelegate</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes an answer leaves possible</extracomment>
        <translation>
            <numerusform>%n 个状态码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerForm</name>
    <message>
        <source>Start over</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Stay at the last</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>停留在最后一个</translation>
    </message>
    <message>
        <source>Own body</source>
        <extracomment>@info accessible name</extracomment>
        <translation>自定义正文</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name</extracomment>
        <translation>标头</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>@title:group what is answered</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <extracomment>@label:textbox status codes</extracomment>
        <translation>状态码(&amp;O)</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>@label what follows the last of several answers</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Problem details (JSON)</source>
        <extracomment>@item:inlistbox the body of an answer, by RFC 9457</extracomment>
        <translation>问题详情（JSON）</translation>
    </message>
    <message>
        <source>Own…</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <extracomment>@label:listbox the body of an answer</extracomment>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>Codes are three digits each, such as 503, 503, 200.</source>
        <extracomment>@info error</extracomment>
        <translation>每个状态码应为三位数字，例如 503, 503, 200。</translation>
    </message>
    <message>
        <source>A delay is as in 500 ms or 2 s, a header as in Retry-After: 30.</source>
        <extracomment>@info error</extracomment>
        <translation>延迟的写法如 500 ms 或 2 s，标头的写法如 Retry-After: 30。</translation>
    </message>
    <message>
        <source>Dela&amp;y</source>
        <extracomment>@label:textbox how long an answer waits</extracomment>
        <translation>延迟(&amp;Y)</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <extracomment>@label:textbox header fields that are added to those that the code demands</extracomment>
        <translation>标头(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>@action an answer to a question</extracomment>
        <translation>不知道</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>What it means, and what not</source>
        <extracomment>@title:group</extracomment>
        <translation>含义与误解</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>@title:group since the older specification</extracomment>
        <translation>变更</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>@title:group</extracomment>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>临时响应：请求仍在继续，随后会有最终响应。客户端若不认识这个数字，可以忽略它并等待最终响应。</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>请求已被接收、理解并接受。发送方用这个数字究竟想表达什么，只有其文档能说明。</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>完成请求还需要进一步操作。请查看 `Location` 标头，但只有认识这个数字时才应自动跟随。</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>请求有误或无法满足。请查看正文，其中应说明问题所在。原样重发请求多半无济于事。</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>服务器未能处理一个可能有效的请求。请查看正文和服务器日志，并询问其运维人员。</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <extracomment>what a number outside the classes means</extracomment>
        <translation>首位数字不对应任何类别。有些产品仍会发送这样的数字，有些程序则在没有响应时输出它们。</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <extracomment>@title:group followed by a code</extracomment>
        <translation>视为</translation>
    </message>
    <message>
        <source>in the request</source>
        <extracomment>where a header stands</extracomment>
        <translation>在请求中</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@title:group</extracomment>
        <translation>标头</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <extracomment>%1 is a list of languages; a number follows</extracomment>
        <translation>%1 中没有对应常量，请使用</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <extracomment>grade of a source</extracomment>
        <translation>有人报告，但厂商没有文档说明。</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <extracomment>grade of a source</extracomment>
        <translation>存在争议。</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <extracomment>@title:group owners of a number</extracomment>
        <translation>谁在使用</translation>
    </message>
    <message>
        <source>Show how %1 answers with it</source>
        <extracomment>@info:tooltip; %1 is a programming language or framework</extracomment>
        <translation>显示如何用 %1 返回此状态码</translation>
    </message>
    <message>
        <source>Show its name only</source>
        <extracomment>@info:tooltip of a product that is shown</extracomment>
        <translation>仅显示名称</translation>
    </message>
    <message>
        <source>Show what it means by the code, here and for other codes</source>
        <extracomment>@info:tooltip of a product that only its name is shown of</extracomment>
        <translation>显示该产品中状态码的含义，对其他状态码也适用</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@title:group products that send a code</extracomment>
        <translation>哪些产品会发送</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>link to where a statement comes from</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Setting:</source>
        <extracomment>before a setting of a product</extracomment>
        <translation>设置：</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>@title:group other phrases that products send with a code</extracomment>
        <translation>也会发送的短语</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@title:group what these do with a code</extracomment>
        <translation>浏览器、缓存和搜索引擎</translation>
    </message>
    <message>
        <source>Who says this</source>
        <extracomment>@title:group products that write the message which was searched for</extracomment>
        <translation>哪些产品会给出此消息</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@title:group followed by a piece of advice</extracomment>
        <translation>现在这样做</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@title:group followed by when to send a code</extracomment>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@title:group followed by when not to send a code</extracomment>
        <translation>何时不用</translation>
    </message>
    <message>
        <source>Send with it</source>
        <extracomment>@title:group followed by what belongs to an answer with the code</extracomment>
        <translation>一并发送</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it.</source>
        <extracomment>about a number that is no status code</extracomment>
        <translation>不要发送：没有人认识它。</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it. Take `%1`.</source>
        <extracomment>about a number that nobody assigned; %1 is a code that stands for its class, such as 400</extracomment>
        <translation>不要发送：没有人认识它。请用 `%1`。</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>link: shows all header fields; %n is their number</extracomment>
        <translation>
            <numerusform>全部 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers and rules of the specification</source>
        <extracomment>@title:group</extracomment>
        <translation>规范中的标头和规则</translation>
    </message>
    <message>
        <source>References and further reading</source>
        <extracomment>@title:group</extracomment>
        <translation>参考和延伸阅读</translation>
    </message>
</context>
<context>
    <name>ui::ArticleHeader</name>
    <message>
        <source>In short</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>简述</translation>
    </message>
    <message>
        <source>Show only this class in the list</source>
        <extracomment>@info:tooltip of a class of codes</extracomment>
        <translation>列表中只显示这一类</translation>
    </message>
</context>
<context>
    <name>ui::ArticlePage</name>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action; %1 is what is copied</extracomment>
        <translation>复制 %1(&amp;C)</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@action:button the page of a status code</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action shows the page of a code; %1 is the code</extracomment>
        <translation>打开 %1(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::ArticleView</name>
    <message>
        <source>You received it</source>
        <extracomment>@title:group for the one who received the code</extracomment>
        <translation>你收到它</translation>
    </message>
    <message>
        <source>You return it</source>
        <extracomment>@title:group for the one who sends the code</extracomment>
        <translation>你返回它</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <extracomment>@info accessible name of the cat picture</extracomment>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <extracomment>@info accessible name of a chain of redirects</extracomment>
        <translation>各跳</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <extracomment>@title:menu</extracomment>
        <translation>检查结果复制为(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>form of a copied check</extracomment>
        <translation>纯文本(&amp;T)</translation>
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
        <translation>&amp;curl 命令</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>还没有响应，因此未复制任何内容</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <extracomment>@info %1 is a host</extracomment>
        <translation>已复制 %1 的检查结果</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>The list does not fit behind other text. The field is empty now: paste it again.</source>
        <extracomment>@info error</extracomment>
        <translation>列表无法接在其他文本之后。输入框现已清空：请重新粘贴。</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>@action:button asks the server</extracomment>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <extracomment>@option:check</extracomment>
        <translation>退出后保留用过的 URL(&amp;R)</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <extracomment>@action:button</extracomment>
        <translation>清除用过的 URL(&amp;G)</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <extracomment>@info:status</extracomment>
        <translation>已清除用过的 URL</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <extracomment>@action:button resets the options</extracomment>
        <translation>恢复默认(&amp;F)</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <extracomment>@info:status</extracomment>
        <translation>方法、标头和正文原本用于另一台服务器，已重置</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <extracomment>@info error</extracomment>
        <translation>列表只能用 GET、HEAD 或 OPTIONS 检查。</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <extracomment>@info error</extracomment>
        <translation>列表中没有 URL。</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <extracomment>@info; a number; a fault</extracomment>
        <translation>已略去 %1 个。其中第一个：%2</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>@action folds out the options of a check</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <extracomment>@action; %1 are those that are set</extracomment>
        <translation>选项：%1</translation>
    </message>
    <message>
        <source>The command asks more than one URL.</source>
        <extracomment>@info error</extracomment>
        <translation>该命令请求了多个 URL。</translation>
    </message>
    <message>
        <source>The method %1 cannot be sent from here.</source>
        <extracomment>@info error; %1 is a method</extracomment>
        <translation>无法从这里发送方法 %1。</translation>
    </message>
    <message>
        <source>a command that sends more than a URL</source>
        <extracomment>@info error; a curl command that stands among URLs</extracomment>
        <translation>该命令发送的不只是 URL</translation>
    </message>
    <message>
        <source>The options show what was pasted. %1 sends it.</source>
        <extracomment>@info below the field with a URL; the options below it show what was pasted; %1 is Enter</extracomment>
        <translation>选项中显示了粘贴的内容。按 %1 发送。</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button ends the checks</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>@action:button</extracomment>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <extracomment>@info accessible name of a table</extracomment>
        <translation>已检查的 URL</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>@info accessible name</extracomment>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <extracomment>@title:window question</extracomment>
        <translation>
            <numerusform>检查 %n 个 URL？</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets at least one request, at most 8 at a time.</source>
        <extracomment>@info question</extracomment>
        <translation>每个 URL 至少会收到一个请求，最多同时检查 8 个。</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <extracomment>@action:button</extracomment>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>@info progress</extracomment>
        <translation>已检查 %1/%2</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <extracomment>@info</extracomment>
        <translation>%1 个 URL，尚未发送任何请求</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <extracomment>@action:button asks every URL of a list</extracomment>
        <translation>全部检查(&amp;C)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>@title:window</extracomment>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>file kind in a file dialog</extracomment>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>跟随重定向(&amp;F)</translation>
    </message>
    <message>
        <source>Follow redirects into &amp;private networks</source>
        <extracomment>@option:check</extracomment>
        <translation>允许从公网地址重定向到私有地址(&amp;P)</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <extracomment>@info:placeholder of own headers</extracomment>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <extracomment>@label</extracomment>
        <translation>方法(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <extracomment>@label own request headers</extracomment>
        <translation>标头(&amp;H)：</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <extracomment>@label content of the request</extracomment>
        <translation>正文(&amp;O)：</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <extracomment>@label how many redirects</extracomment>
        <translation>最多(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <extracomment>@label</extracomment>
        <translation>每跳时限(&amp;T)：</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <extracomment>@label</extracomment>
        <translation>总时限(&amp;A)：</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <extracomment>@info error</extracomment>
        <translation>“%1”不是标头；请写成“名称: 值”，每行一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <extracomment>options of a check</extracomment>
        <translation>
            <numerusform>%n 个自定义标头</numerusform>
        </translation>
    </message>
    <message>
        <source>no redirects</source>
        <extracomment>options of a check</extracomment>
        <translation>不跟随重定向</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <extracomment>options of a check</extracomment>
        <translation>最多 %1 次重定向</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <extracomment>options of a check</extracomment>
        <translation>每跳 %1 秒，共 %2 秒</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <extracomment>options of a check</extracomment>
        <translation>允许私有地址</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <extracomment>behind a number</extracomment>
        <translation>
            <numerusform> 次重定向</numerusform>
        </translation>
    </message>
    <message>
        <source>Send coo&amp;kies back along redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>重定向时回传 Cookie(&amp;K)</translation>
    </message>
    <message>
        <source>Read the conte&amp;nt, too</source>
        <extracomment>@option:check</extracomment>
        <translation>同时读取内容(&amp;N)</translation>
    </message>
    <message>
        <source>cookies</source>
        <extracomment>options of a check</extracomment>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>options of a check</extracomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <extracomment>tag: how many requests it took</extracomment>
        <translation>
            <numerusform>%n 跳</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <extracomment>@title; %1 is a host</extracomment>
        <translation>正在请求 %1</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <extracomment>@title of the page that checks a URL</extracomment>
        <translation>服务器会如何响应？</translation>
    </message>
    <message>
        <source>No status code came</source>
        <extracomment>@title</extracomment>
        <translation>没有收到状态码</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info on the page that checks a URL</extracomment>
        <translation>按 Enter 之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <extracomment>@info; %1 are differences</extracomment>
        <translation>与上次检查相比：%1</translation>
    </message>
    <message>
        <source>%1 asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <extracomment>@info on the page that checks a URL; %1 is Enter</extracomment>
        <translation>按 %1 请求服务器，并显示每一跳的响应，直到最后一个：状态码、地址、用时、标头，以及按规范本应有的内容。</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check a URL</source>
        <extracomment>@title:window</extracomment>
        <translation>检查 URL</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <extracomment>@action</extracomment>
        <translation>复制检查结果(&amp;C)</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>@action:button the page where URLs are checked</extracomment>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <extracomment>@action back to the list</extracomment>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>检查 URL</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>@info accessible name</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>The way there</source>
        <extracomment>@title:group the hops of a check</extracomment>
        <translation>跳转过程</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <extracomment>@title:window question; a method and a host</extracomment>
        <translation>向 %2 发送 %1？</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <extracomment>@info question; a method and a URL</extracomment>
        <translation>%1 可能会更改服务器上的内容。请求将发往 %2。</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <extracomment>@action:button; %1 is a method</extracomment>
        <translation>发送 %1(&amp;S)</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <extracomment>@info; follows “Since the last check:”</extracomment>
        <translation>没有变化</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePage</name>
    <message>
        <source>C&amp;hoose a Code</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>选择状态码(&amp;H)</translation>
    </message>
    <message>
        <source>Find the code to send by a few questions</source>
        <extracomment>@info:status</extracomment>
        <translation>通过几个问题找到要返回的状态码</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>@action:button the page that leads from a situation to a code</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <extracomment>@title:window</extracomment>
        <translation>选择状态码</translation>
    </message>
    <message>
        <source>There is no code yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>还没有状态码，因此未复制任何内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that the guide led to</extracomment>
        <translation>复制状态码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePane</name>
    <message>
        <source>Choose a code</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>选择状态码</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Start Again</source>
        <extracomment>@action:button goes to the first question again</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@action:button to the question before</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>No house style</source>
        <extracomment>@item:inlistbox nobody&apos;s rules decide where authorities disagree about a code</extracomment>
        <translation>不用风格指南</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <extracomment>@item:inlistbox %1: an authority by whose rules disputed codes are chosen</extracomment>
        <translation>风格指南：%1</translation>
    </message>
    <message>
        <source>House style</source>
        <extracomment>@info accessible name of a list of authorities</extracomment>
        <translation>风格指南</translation>
    </message>
    <message>
        <source>Whose rules decide where authorities disagree</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>意见不一时以谁的规则为准</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <extracomment>@info %1, %2: numbers; how many questions there will be is not known for sure</extracomment>
        <translation>第 %1 题，共约 %2 题</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button copies the code that is shown</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>At most six questions lead from what happened to the code to send.</source>
        <extracomment>@info how long the guide is</extracomment>
        <translation>最多六个问题，即可根据发生的情况找到要返回的状态码。</translation>
    </message>
    <message>
        <source>Answer %1 Here</source>
        <extracomment>@action:button opens the page that answers requests of programs; %1: a code</extracomment>
        <translation>在此返回 %1</translation>
    </message>
</context>
<context>
    <name>ui::ChooseText</name>
    <message>
        <source>Required headers</source>
        <extracomment>@title:group header fields that an answer must have</extracomment>
        <translation>必需的标头</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>@info %1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>依据风格指南决定：%1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>@info %1, %2: codes that both apply; the first one is sent</extracomment>
        <translation>%1 先于 %2</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <extracomment>accessible name of a link; %1 is a status code</extracomment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>accessible name</extracomment>
        <translation>没有状态码</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>accessible name</extracomment>
        <translation>正在等待</translation>
    </message>
</context>
<context>
    <name>ui::CodeField</name>
    <message>
        <source>Add a code…</source>
        <extracomment>@info:placeholder of a field that adds a code to those that are compared</extracomment>
        <translation>添加状态码…</translation>
    </message>
</context>
<context>
    <name>ui::CodeMenu</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action:inmenu shows the page of a code; %1 is the code</extracomment>
        <translation>打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action:inmenu %1 is a code</extracomment>
        <translation>复制 %1(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Co&amp;mpare with %1</source>
        <extracomment>@action:inmenu shows two codes side by side; %1 is the one that is shown</extracomment>
        <translation>与 %1 对比(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action:inmenu opens the page that answers requests; %1 is a code</extracomment>
        <translation>用 %1 响应(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <extracomment>@action:inmenu takes a code off the top of the list</extracomment>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action:inmenu keeps a code at the top of the list</extracomment>
        <translation>置顶(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::CodeSection</name>
    <message>
        <source>In your code</source>
        <extracomment>@title:group</extracomment>
        <translation>在你的代码中</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>@action opens a dialog: which languages and frameworks are shown</extracomment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>选择显示和复制哪些语言和框架的常量</translation>
    </message>
    <message>
        <source>Language or framework</source>
        <extracomment>accessible name of a group of choices</extracomment>
        <translation>语言或框架</translation>
    </message>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>代码片段</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>@action shows a table of all ecosystems; %n is their number</extracomment>
        <translation>
            <numerusform>全部 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>no constant</source>
        <extracomment>behind a number: a language or framework has no name for it</extracomment>
        <translation>无常量</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>%1 代码片段</translation>
    </message>
    <message>
        <source>In every language and framework</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>所有语言和框架</translation>
    </message>
</context>
<context>
    <name>ui::CompareHeader</name>
    <message>
        <source>Remove %1</source>
        <extracomment>@action:button takes a code out of the comparison; %1: &quot;404 Not Found&quot;</extracomment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ui::CompareModel</name>
    <message>
        <source>Picture</source>
        <extracomment>@label of the drawings of codes</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1: compare %2 of %3</source>
        <extracomment>@action some codes of a set are compared: %1: codes, %2 and %3: numbers</extracomment>
        <translation>%1：对比 %3 个中的 %2 个</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Copy Compa&amp;rison as</source>
        <extracomment>@title:menu</extracomment>
        <translation>对比结果复制为(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;dd to Comparison</source>
        <extracomment>@action adds the code that is shown to those that are compared, or takes it out</extracomment>
        <translation>加入对比(&amp;D)</translation>
    </message>
    <message>
        <source>Add the code to those that are compared, or take it out</source>
        <extracomment>@info:status</extracomment>
        <translation>将该状态码加入对比，或从中移除</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button the page where codes are compared</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@title:window</extracomment>
        <translation>对比状态码</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <extracomment>@title:window %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>&amp;Copy Comparison</source>
        <extracomment>@action copies the table of a comparison</extracomment>
        <translation>复制对比结果(&amp;C)</translation>
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
        <translation>已复制对比结果</translation>
    </message>
    <message>
        <source>Five codes at most are compared</source>
        <extracomment>@info:status</extracomment>
        <translation>最多对比五个状态码</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken out: %n codes</source>
        <extracomment>@info:status %1: a code; %n are compared now</extracomment>
        <translation>
            <numerusform>已移除 %1：%n 个状态码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added: %n codes</source>
        <extracomment>@info:status %1: a code or several; %n are compared now</extracomment>
        <translation>
            <numerusform>已添加 %1：%n 个状态码</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <extracomment>form of a copied comparison: aligned columns</extracomment>
        <translation>纯文本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::ComparePane</name>
    <message>
        <source>Only what differs</source>
        <extracomment>@option:check of a comparison</extracomment>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>对比状态码</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <extracomment>@action:button copies a comparison</extracomment>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Pick 2 to 5 codes</source>
        <extracomment>@title</extracomment>
        <translation>选择 2 到 5 个状态码</translation>
    </message>
    <message>
        <source>Choose a set, add codes by number or name, or press %1 in the list.</source>
        <extracomment>@info %1: keys that add the code of the list to those that are compared</extracomment>
        <translation>选择一组，按数字或名称添加状态码，或在列表中按 %1。</translation>
    </message>
    <message>
        <source>%1 of the %2 codes that this question is about</source>
        <extracomment>@info %1, %2: numbers of codes</extracomment>
        <translation>此问题涉及的 %2 个状态码中的 %1 个</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedCard</name>
    <message numerus="yes">
        <source>Compare these %n</source>
        <extracomment>@action:button shows codes side by side; %n is their number, two or more</extracomment>
        <translation>
            <numerusform>对比这 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <extracomment>@action:button as before, some of many; %1, %2: numbers</extracomment>
        <translation>对比 %2 个中的 %1 个</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedDelegate</name>
    <message>
        <source>(this page)</source>
        <extracomment>@info at the end of a row about the code whose page it stands on</extracomment>
        <translation>（本页）</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedList</name>
    <message>
        <source>%1, %2, %3, this page</source>
        <extracomment>as before, about the code whose page the row stands on</extracomment>
        <translation>%1，%2，%3，本页</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>accessible text of a row: code, title, and what tells it from others</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedSection</name>
    <message>
        <source>Easily confused with</source>
        <extracomment>@title:group</extracomment>
        <translation>容易混淆</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <extracomment>@action shows the rest of them; %n is their number, more than three</extracomment>
        <translation>
            <numerusform>全部 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConstantMenu</name>
    <message>
        <source>Copy Constant and &amp;Snippet</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>复制常量和代码片段(&amp;S)</translation>
    </message>
    <message>
        <source>Show This Language &amp;First</source>
        <extracomment>@action:inmenu whose constants are shown first from now on</extracomment>
        <translation>优先显示此语言(&amp;F)</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action:inmenu the programming languages and frameworks whose constants are shown</extracomment>
        <translation>选择框架(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies a constant, or lines of code</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::ConstantRow</name>
    <message>
        <source>In %1 (no constant)</source>
        <extracomment>@label %1 is a programming language or framework; a number follows</extracomment>
        <translation>%1（无常量）</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1 is a programming language or framework; what it calls a code follows</extracomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>ui::ContextMenus</name>
    <message>
        <source>Answer requests on this computer with the code</source>
        <extracomment>@info:status</extracomment>
        <translation>在本机上用该状态码响应请求</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action opens the page that answers requests; %1 is a code</extracomment>
        <translation>用 %1 响应(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>没有匹配的内容，因此未复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a text that was selected</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <extracomment>@info:status; code and format</extracomment>
        <translation>%1 没有可复制为“%2”的内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <extracomment>@title:menu</extracomment>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>copy format: PNG and SVG</extracomment>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ui::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action accessible name; %1 is a line of code</extracomment>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ui::CopyableCode</name>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the lines of code below</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>accessible name; %1 is what is copied, such as &quot;Go snippet&quot;</extracomment>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>ui::DeepView</name>
    <message>
        <source>What more was asked</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>追加的请求</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n &amp;questions more</source>
        <extracomment>@action:button sends that many requests more to a server</extracomment>
        <translation>
            <numerusform>再发送 %n 个请求(&amp;Q)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Search</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>@action:button</extracomment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>@action:button</extracomment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <extracomment>@info</extracomment>
        <translation>每个状态码都会显示勾选的项目。“常量”复制格式使用最上面的一项。</translation>
    </message>
    <message>
        <source>Choose Frameworks</source>
        <extracomment>@title:window</extracomment>
        <translation>选择框架</translation>
    </message>
    <message>
        <source>Search frameworks</source>
        <extracomment>@info accessible name</extracomment>
        <translation>搜索框架</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <extracomment>@info accessible name of a list</extracomment>
        <translation>框架</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Nothing in this class matches “%1”.</source>
        <extracomment>@info</extracomment>
        <translation>此类别中没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>@info</extracomment>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info after “Enter asks”</extracomment>
        <translation>按 Enter 之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>%1 clears the search.</source>
        <extracomment>@info %1 is Esc</extracomment>
        <translation>按 %1 清除搜索。</translation>
    </message>
</context>
<context>
    <name>ui::EndPart</name>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>代码片段</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>@title:group why a code is right</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>@title:group codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>接近，但不是这个</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@title:group %1: programming language or framework</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>%1 代码片段</translation>
    </message>
</context>
<context>
    <name>ui::ExampleSection</name>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Request and response</source>
        <extracomment>@title:group lines of HTTP</extracomment>
        <translation>请求和响应</translation>
    </message>
</context>
<context>
    <name>ui::FactCell</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a fact about a code: &quot;Retry: No&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::FactsRow</name>
    <message>
        <source>Cause</source>
        <extracomment>@label whose fault it is; a word follows</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to repeat the request; a word follows</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep it; a word follows</extracomment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>@label what becomes of the method of a request that is redirected; a word follows</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Defined in</source>
        <extracomment>@label followed by a specification</extracomment>
        <translation>定义于</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>@label followed by a product</extracomment>
        <translation>发送方</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>who sends a status code; %1 is a product</extracomment>
        <translation>
            <numerusform>%1 等 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Filter</source>
        <extracomment>accessible name of the row of filters above the list</extracomment>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>ui::Fold</name>
    <message>
        <source>expanded</source>
        <extracomment>read aloud: what the row that was just pressed holds can be read now</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <extracomment>read aloud: what the row that was just pressed holds is hidden now</extracomment>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>ui::FoundLine</name>
    <message>
        <source>%1 in: %2</source>
        <extracomment>@info why a code was found: %1: the code, such as 503; %2: a piece of what was pasted</extracomment>
        <translation>%1 出现于：%2</translation>
    </message>
</context>
<context>
    <name>ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <extracomment>@action:button the page with all codes as pictures</extracomment>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>ui::GalleryView</name>
    <message>
        <source>Gallery</source>
        <extracomment>@info accessible name of the view of all pictures</extracomment>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>ui::GuideSteps</name>
    <message>
        <source>Compare %1</source>
        <extracomment>@action %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>Choose the code to return</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>选择要返回的状态码</translation>
    </message>
</context>
<context>
    <name>ui::HopView</name>
    <message>
        <source>Remarks</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <extracomment>@info; %1 is a reason phrase</extracomment>
        <translation>服务器称其为“%1”</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <extracomment>@info accessible; %1 is a URL</extracomment>
        <translation>指向 %1</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <extracomment>@action folds out the headers of an answer; a number</extracomment>
        <translation>标头（%1）</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>标头</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>@title of a hop</extracomment>
        <translation>没有状态码</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>@title of a hop; %1 is a host</extracomment>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <extracomment>@info accessible; number, outcome, method, URL</extracomment>
        <translation>第 %1 跳：%2，%3 %4</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <extracomment>@info:status</extracomment>
        <translation>Statuscat 将在下次启动时使用此语言</translation>
    </message>
</context>
<context>
    <name>ui::LearnOptions</name>
    <message>
        <source>Hide the choices at first</source>
        <extracomment>@option:check of a quiz</extracomment>
        <translation>先隐藏选项</translation>
    </message>
    <message>
        <source>Forget What I Learned…</source>
        <extracomment>@action:button forgets which answers were right and wrong</extracomment>
        <translation>清除学习记录…</translation>
    </message>
    <message>
        <source>Common codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>常见状态码</translation>
    </message>
    <message>
        <source>All registered codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>全部已注册状态码</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>@item:inlistbox which codes are asked; those of products, too</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>@info accessible name of a list: which codes are asked</extracomment>
        <translation>出题范围</translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <extracomment>@title of a question</extracomment>
        <translation>要清除学习记录吗？</translation>
    </message>
    <message>
        <source>All questions are new again.</source>
        <extracomment>@info of a question</extracomment>
        <translation>所有题目将重新变为未学。</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>@action:button</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ui::LearnPage</name>
    <message>
        <source>Learn the C&amp;odes</source>
        <extracomment>@action asks questions about codes</extracomment>
        <translation>学习状态码(&amp;O)</translation>
    </message>
    <message>
        <source>Learn the codes by heart, ten questions at a time</source>
        <extracomment>@info:status</extracomment>
        <translation>熟记状态码，每次十题</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>@action:button the page that asks questions about codes</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn the codes</source>
        <extracomment>@title:window</extracomment>
        <translation>学习状态码</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status the code would be the answer to a question</extracomment>
        <translation>还没有答案，因此未复制任何内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that was asked for</extracomment>
        <translation>复制状态码(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n things learned cannot be read and are left as they are</source>
        <extracomment>@info:status %n entries of the settings</extracomment>
        <translation>
            <numerusform>%n 条学习记录无法读取，将保持原样</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LearnPane</name>
    <message>
        <source>Learn the codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>学习状态码</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>@info accessible name of a line of a log, or of HTTP, that a question is about</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show the Choices</source>
        <extracomment>@action:button the choices of a question come when they are asked for</extracomment>
        <translation>显示选项</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>@action:button ends learning for now</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>@info above a question that was missed a moment ago</extracomment>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>@info %1, %2: numbers</extracomment>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>@action:button to the next question</extracomment>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>@info the answer to a question of a quiz; %1: the answer</extracomment>
        <translation>正确：%1</translation>
    </message>
    <message>
        <source>Not right, and missed often. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong, as often before; %1: the right answer</extracomment>
        <translation>回答错误，且多次答错。答案：%1</translation>
    </message>
    <message>
        <source>Not right. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong; %1: the right answer</extracomment>
        <translation>回答错误。答案：%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>@title %1, %2: numbers</extracomment>
        <translation>答对 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Another Round</source>
        <extracomment>@action:button begins another ten questions</extracomment>
        <translation>再来一轮</translation>
    </message>
</context>
<context>
    <name>ui::LearnText</name>
    <message>
        <source>your answer</source>
        <extracomment>@info behind an answer to a question of a quiz</extracomment>
        <translation>你的回答</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>@title:menu</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>@title:menu</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>@title:menu</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>@title:menu</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>@title:menu of the program</extracomment>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>@title:menu</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>@title:menu</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Put &amp;First</source>
        <extracomment>@title:menu which of two cards about a code stands first</extracomment>
        <translation>放在最前(&amp;F)</translation>
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
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>置顶(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::MoreSection</name>
    <message>
        <source>More about %1</source>
        <extracomment>@title:group; %1 is a status code</extracomment>
        <translation>更多关于 %1 的信息</translation>
    </message>
    <message>
        <source>Fold all</source>
        <extracomment>@action closes all sections of a page</extracomment>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>@action opens all sections</extracomment>
        <translation>全部展开</translation>
    </message>
</context>
<context>
    <name>ui::NextAnswer</name>
    <message>
        <source>Next answer</source>
        <extracomment>@title:group the answer to the next request</extracomment>
        <translation>下一个响应</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the answer to the next request</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info; %1, %2 are numbers of several answers</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ui::OpenRequest</name>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <extracomment>@info:status</extracomment>
        <translation>已拒绝链接 %1：指向状态码的链接写作 statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::OrdersPane</name>
    <message>
        <source>A server checks one thing after the other and sends the first code that applies.</source>
        <extracomment>@info</extracomment>
        <translation>服务器逐项检查，并返回第一个适用的状态码。</translation>
    </message>
    <message>
        <source>Back to the Questions</source>
        <extracomment>@action:button from another page to the questions of the guide</extracomment>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <extracomment>@title:group pairs of codes, in the order of a server&apos;s checks</extracomment>
        <translation>无争议</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>@title:group pairs of codes whose order authorities do not agree about</extracomment>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Two codes apply: which first?</source>
        <extracomment>@title:window pairs of codes</extracomment>
        <translation>两个状态码都适用：先用哪个？</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>@title:group %1: &quot;404 Not Found&quot;</extracomment>
        <translation>涉及 %1</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Pages</source>
        <extracomment>@info accessible name of the row of buttons above the pages</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>@action:button opens a menu of the pages that have no room beside it</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Go to the page: %1</source>
        <extracomment>@info:status; %1 is the name of a page, such as Check</extracomment>
        <translation>转到页面：%1</translation>
    </message>
</context>
<context>
    <name>ui::PathRows</name>
    <message>
        <source>Change</source>
        <extracomment>@action:button gives another answer to a question</extracomment>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <extracomment>@info</extracomment>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <extracomment>@info; a file name</extracomment>
        <translation>%1 已存在。是否替换？</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <extracomment>@item file type</extracomment>
        <translation>矢量图，任意尺寸 (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Picture, %1 pixels wide (*.png)</source>
        <extracomment>@item file type; %1 is a number</extracomment>
        <translation>图片，宽 %1 像素 (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::PosterDialog</name>
    <message>
        <source>Save Poster</source>
        <extracomment>@title:window</extracomment>
        <translation>保存海报</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <extracomment>@label which codes are on the poster</extracomment>
        <translation>状态码(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <extracomment>@label size of the paper</extracomment>
        <translation>纸张(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>@label</extracomment>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>@label light or dark</extracomment>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>@label of the file</extracomment>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>@item theme</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>@item theme</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>@action:button a file is chosen next</extracomment>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>All codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>全部状态码</translation>
    </message>
    <message>
        <source>Registered codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>已注册状态码</translation>
    </message>
    <message>
        <source>Common codes, a cheat sheet</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>常见状态码速查表</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>ui::RequestList</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>@info accessible name of a table
----------
@title:group the requests that came</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <extracomment>@info accessible name</extracomment>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>@action:button no more rows are added for the time being</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>@action:button rows are added again</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button forgets the requests</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>@action:button</extracomment>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>@action:button</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copied the requests</source>
        <extracomment>@info:status</extracomment>
        <translation>已复制请求</translation>
    </message>
    <message>
        <source>Export Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;JSON lines (*.jsonl)</source>
        <extracomment>file kinds in a file dialog</extracomment>
        <translation>HTTP 存档 (*.har);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <extracomment>@action:button shows passwords, cookies and the like in the requests</extracomment>
        <translation>显示敏感值</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <extracomment>@action</extracomment>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Request</source>
        <extracomment>@action a request in full</extracomment>
        <translation>复制请求(&amp;R)</translation>
    </message>
    <message>
        <source>Copy Ro&amp;w</source>
        <extracomment>@action</extracomment>
        <translation>复制行(&amp;W)</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <extracomment>@action:button hides passwords, cookies and the like in the requests</extracomment>
        <translation>隐藏敏感值</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info numbers of requests, where a filter holds some back</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action opens the page of a code; %1 is a status code</extracomment>
        <translation>打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;spond with %1</source>
        <extracomment>@action; %1 is a status code</extracomment>
        <translation>以 %1 响应(&amp;S)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>@action:button accessible name, empties the field that filters</extracomment>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>ui::RequestModel</name>
    <message>
        <source>client left</source>
        <extracomment>a client ended the connection before it was answered</extracomment>
        <translation>客户端已断开</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>@title:column</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>@title:column</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>@title:column how long the answer took</extracomment>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>@title:column the program that sent the request</extracomment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>repeat</source>
        <extracomment>a request that a client&apos;s library probably sent once more by itself</extracomment>
        <translation>重发</translation>
    </message>
    <message>
        <source>A client&apos;s library probably sent it once more by itself.</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>可能是客户端的库自动重发的。</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>@title:column why a request was answered as it was: &quot;step 2 of 3&quot;</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>@title:column the number of the connection that a request came on</extracomment>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>No requests</source>
        <extracomment>@info in the place of a table&apos;s rows</extracomment>
        <translation>没有请求</translation>
    </message>
</context>
<context>
    <name>ui::RespondPage</name>
    <message>
        <source>&amp;Respond to Requests</source>
        <extracomment>@action</extracomment>
        <translation>响应请求(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the page that answers requests; there, start or stop</source>
        <extracomment>@info:status</extracomment>
        <translation>转到响应请求的页面；已在该页面时，启动或停止</translation>
    </message>
    <message>
        <source>Respond: on</source>
        <extracomment>@action:button the page where requests are answered, while they are</extracomment>
        <translation>响应：已开启</translation>
    </message>
    <message>
        <source>Respond</source>
        <extracomment>@action:button the page where requests are answered</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>Respond to Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>响应请求</translation>
    </message>
    <message>
        <source>&amp;Copy Requests</source>
        <extracomment>@action</extracomment>
        <translation>复制请求(&amp;C)</translation>
    </message>
    <message>
        <source>respond, answer with, mock server, test server, fake server</source>
        <extracomment>words of a search that lead to the page that answers requests, with commas between them</extracomment>
        <translation>响应, mock server, mock 服务器, mock 服务, 模拟服务器, 测试服务器, 假服务器</translation>
    </message>
    <message>
        <source>Respond with %1</source>
        <extracomment>@action; %1 are status codes, such as &quot;503, 503, 200&quot;</extracomment>
        <translation>用 %1 响应</translation>
    </message>
    <message>
        <source>A server on this computer, for programs of your own</source>
        <extracomment>@info</extracomment>
        <translation>本机上的服务器，供你自己的程序使用</translation>
    </message>
</context>
<context>
    <name>ui::RespondPane</name>
    <message>
        <source>Answer with any code</source>
        <extracomment>@title the page where requests are answered</extracomment>
        <translation>以任意状态码响应</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Port %1 is taken, so this is the next one that is free.</source>
        <extracomment>@info; %1 is a port</extracomment>
        <translation>端口 %1 已被占用，因此使用下一个空闲端口。</translation>
    </message>
</context>
<context>
    <name>ui::RuledOutCard</name>
    <message>
        <source>Ruled out so far</source>
        <extracomment>@title:group codes that are not possible any more, by the answers</extracomment>
        <translation>目前已排除</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes are not possible any more</extracomment>
        <translation>
            <numerusform>%n 个状态码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <extracomment>@info %n codes are not possible any more; %1: their beginning, &quot;400, 402, …&quot;</extracomment>
        <translation>
            <numerusform>%n 个状态码：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <extracomment>@option:radio; its width follows</extracomment>
        <translation>PNG 图片(&amp;P)</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>保存全部图片</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <extracomment>@info</extracomment>
        <translation>每张图片一个文件，以状态码命名。</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <extracomment>@info accessible name of a progress bar</extracomment>
        <translation>已保存的图片</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>@info:progress; %v and %m are numbers</extracomment>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>@action:button a folder</extracomment>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>@info accessible name of a button</extracomment>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>@label</extracomment>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <extracomment>@option:radio</extracomment>
        <translation>SVG 矢量图，任意尺寸都清晰(&amp;S)</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <extracomment>@label after a number</extracomment>
        <translation> 像素宽</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <extracomment>@info accessible name</extracomment>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Save as:</source>
        <extracomment>@label</extracomment>
        <translation>保存为：</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <extracomment>@info:progress</extracomment>
        <translation>正在保存图片…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>%n 个文件中有 %1 个已在此文件夹中</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them, or keep them as they are and save only the others?</source>
        <extracomment>@info</extracomment>
        <translation>要替换它们，还是保留原样、只保存其余文件？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>@action:button</extracomment>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>@action:button</extracomment>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>已保存 %1 张图片，共 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <extracomment>@info:status; a number and a folder</extracomment>
        <translation>
            <numerusform>已将 %1 张图片（共 %n 张）保存到 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <extracomment>@info:status; %1: Saved 9 of 10 …</extracomment>
        <translation>
            <numerusform>%1，保留了 %n 张原有图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Code, phrase, header, log line</source>
        <extracomment>@info:placeholder of the search field</extracomment>
        <translation>状态码、短语、标头、日志行</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>@info accessible name of the search field</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name: empties the search field</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>@info:status %1: a file; %2: reason</extracomment>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <extracomment>@action</extracomment>
        <translation>在所有类别中搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n codes match there</source>
        <extracomment>@info below “Search in all classes”</extracomment>
        <translation>
            <numerusform>那里有 %n 个匹配的状态码</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <extracomment>@info:status; %1 is a code, which stands at the top of the list from now on</extracomment>
        <translation>已置顶 %1</translation>
    </message>
    <message>
        <source>Unpinned %1</source>
        <extracomment>@info:status; %1 is a code</extracomment>
        <translation>已取消置顶 %1</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>无法读取 %1 中的设置；将使用默认设置。</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <extracomment>file names</extracomment>
        <translation>%1 中的设置已损坏；将使用默认设置，旧文件为 %2。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 中的设置已损坏；将使用默认设置。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>设置无法保存到 %1：更改将在结束时丢失。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>无法将设置保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <extracomment>@title:window</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <extracomment>keys</extracomment>
        <translation>任意字母或数字</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <extracomment>what keys do</extracomment>
        <translation>从任何位置开始搜索</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>在列表中移动，光标留在搜索框</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <extracomment>what a key does</extracomment>
        <translation>按所选格式复制</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <extracomment>what a key does</extracomment>
        <translation>清除搜索；退出大图</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>检查搜索框中的 URL</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>@title:group keys</extracomment>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Next control, or the one before</source>
        <extracomment>what keys do</extracomment>
        <translation>下一个或上一个控件</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <extracomment>what keys do</extracomment>
        <translation>当前焦点项的菜单</translation>
    </message>
</context>
<context>
    <name>ui::StateCard</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>@action:button ends to answer requests</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>@action:button answers requests</extracomment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Try another port</source>
        <extracomment>@action:button after answering requests could not be started</extracomment>
        <translation>尝试其他端口</translation>
    </message>
    <message>
        <source>Once it runs, programs on this computer get the answers that you choose here.</source>
        <extracomment>@info</extracomment>
        <translation>启动后，本机上的程序会收到你在此选择的响应。</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it. It ends with Statuscat.</source>
        <extracomment>@info</extracomment>
        <translation>只有本机上的程序可以访问。退出 Statuscat 时随之停止。</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>@info error; %1 is a reason</extracomment>
        <translation>无法接收请求：%1</translation>
    </message>
    <message>
        <source>Answer %1 here</source>
        <extracomment>@action:button; %1 is a status code</extracomment>
        <translation>在此返回 %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info:status</extracomment>
        <translation>
            <numerusform>%n 个状态码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” matches %2 of %n codes</source>
        <extracomment>@info:status; %1 is what is looked for, %2 a number</extracomment>
        <translation>
            <numerusform>“%1”匹配 %2 个，共 %n 个状态码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <extracomment>@info:status; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 个，共 %n 个状态码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %n</source>
        <extracomment>read aloud while the user types; %1: a code and its phrase; %n: how many codes match</extracomment>
        <translation>
            <numerusform>%1，%n 个中的最佳匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows choose · %1 copies · %2 clears · %3 shows all actions</source>
        <extracomment>@info:status keys; %1 is Enter, %2 Esc, %3 Ctrl+J</extracomment>
        <translation>方向键选择 · %1 复制 · %2 清除 · %3 显示所有操作</translation>
    </message>
    <message>
        <source>%1 copies · %2 shows all actions</source>
        <extracomment>@info:status keys, where there is less room; %1 is Enter, %2 Ctrl+J</extracomment>
        <translation>%1 复制 · %2 显示所有操作</translation>
    </message>
    <message>
        <source>%1 shows all actions</source>
        <extracomment>@info:status keys, where there is little room; %1 is Ctrl+J</extracomment>
        <translation>%1 显示所有操作</translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>临时</translation>
    </message>
    <message>
        <source>unused</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>obsolete</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>已废弃</translation>
    </message>
    <message>
        <source>vendor</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>厂商</translation>
    </message>
    <message>
        <source>informal</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>非正式</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <extracomment>@info accessible name of the list</extracomment>
        <translation>状态码</translation>
    </message>
</context>
<context>
    <name>ui::TextBlock</name>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action:inmenu of a link</extracomment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <extracomment>@action:inmenu of a link to the web</extracomment>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies the selected text</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>Copy C&amp;onstant</source>
        <extracomment>@action:inmenu copies a constant</extracomment>
        <translation>复制常量(&amp;O)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>@action:inmenu %1 is a code that a link leads to</extracomment>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <extracomment>@info accessible name</extracomment>
        <translation>要检查的 URL</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name, empties the field</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <extracomment>@action</extracomment>
        <translation>
            <numerusform>检查 %n 个 URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>@action %1 is a URL</extracomment>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <extracomment>@info in place of “Check https://…”</extracomment>
        <translation>此 URL 无法检查</translation>
    </message>
    <message>
        <source>The list does not fit here. Press %1 and paste it there</source>
        <extracomment>@info in place of “Check 12 URLs”; %1 is Ctrl+L</extracomment>
        <translation>这里放不下整个列表。请按 %1，在那里粘贴</translation>
    </message>
    <message>
        <source>%1 asks the server</source>
        <extracomment>@info below “Check https://…”; %1 is Ctrl+Enter or Enter</extracomment>
        <translation>按 %1 请求服务器</translation>
    </message>
    <message>
        <source>%1 shows what would be sent</source>
        <extracomment>@info below “Check https://…”; %1 is Enter</extracomment>
        <translation>按 %1 显示将要发送的内容</translation>
    </message>
    <message>
        <source>%1 asks each of them</source>
        <extracomment>@info below “Check 12 URLs”; %1 is Enter</extracomment>
        <translation>按 %1 逐一请求</translation>
    </message>
</context>
</TS>
