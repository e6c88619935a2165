<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <extracomment>where an option belongs</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <extracomment>%2: a list of commands</extracomment>
        <translation>‫يخص الخيار ‎--%1 ما يلي: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <extracomment>%1: several codes</extracomment>
        <translation>‫رمز واحد في كل مرة، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The text is longer than %1 kB.</source>
        <extracomment>usage error</extracomment>
        <translation>النص أطول من %1 كيلوبايت.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>‫ليس «⁨%1⁩» رمز حالة: رمز الحالة ثلاثة أرقام، مثل 404.</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>‫إما ‎--copy وإما ‎--view، لا كلاهما.</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <extracomment>show is a command</extracomment>
        <translation>‫يأخذ الأمر show رمزًا واحدًا: statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <extracomment>search is a command</extracomment>
        <translation>‫يأخذ الأمر search نصًا: statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <extracomment>list is a command; %1: what was typed</extracomment>
        <translation>‫يأخذ الأمر list فئة واحدة، من 1xx إلى 5xx، أو الكلمة common، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <extracomment>constants is a command</extracomment>
        <translation>‫يأخذ الأمر constants منظومة واحدة، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <extracomment>picture is a command</extracomment>
        <translation>‫يأخذ الأمر picture رمزًا وملفًا: statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>‫يجب أن ينتهي ملف الصورة بـ ‎.png أو ‎.svg، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <extracomment>usage error</extracomment>
        <translation>‫ليس لصورة SVG الخيار ‎--size.</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>‫يجب أن ينتهي ملف لقطة الشاشة بـ ‎.png، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <extracomment>%1, %2: numbers; %3: what was typed</extracomment>
        <translation>‫الخيار ‎--size للقطة الشاشة هو WIDTHxHEIGHT، كل منهما من %1 إلى %2، لا «⁨%3⁩».</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <extracomment>usage error</extracomment>
        <translation>‫يُستخدم الخيار ‎--service وحده.</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <extracomment>command line help</extracomment>
        <translation>‫فتح النافذة هناك؛ وإن كان عنوان URL فيُفحص</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <extracomment>command line help</extracomment>
        <translation>فتح ذلك العرض؛ دون إرسال أي شيء</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <extracomment>command line help</extracomment>
        <translation>حفظ الإعدادات بجانب البرنامج</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <extracomment>command line help</extracomment>
        <translation>فتح النافذة هناك ونسخ الرمز</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة كل شيء عن رمز</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة الرموز المطابقة، والأفضل أولًا</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة رموز فئة أو الكل</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة اسم الرمز في منظومة</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة ثوابتها، أو المنظومات</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <extracomment>command line help</extracomment>
        <translation>سؤال الخوادم قفزة قفزة وطباعة ردودها</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <extracomment>command line help</extracomment>
        <translation>‫عناوين URL من ملف، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <extracomment>command line help</extracomment>
        <translation>اتباع إعادات التوجيه إلى شبكات خاصة</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <extracomment>command line help</extracomment>
        <translation>‫حفظ القطة بصيغة ‎.png أو ‎.svg</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <extracomment>command line help</extracomment>
        <translation>حفظ صورة للنافذة</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <extracomment>command line help</extracomment>
        <translation>‫استخدام هذه اللغة لمرة واحدة، مثل de</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <extracomment>command line help</extracomment>
        <translation>الرد على بحث سطح المكتب؛ يبدؤه الناقل</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <extracomment>command line help</extracomment>
        <translation>البحث عن نص هو أيضًا اسم أمر</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <extracomment>command line help</extracomment>
        <translation>رموز حالة HTTP، مشروحة ومرسومة.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <extracomment>command line help</extracomment>
        <translation>رموز الخروج: 0 وُجد، 1 لم يوجد شيء، 2 استخدام خاطئ، 3 تعذرت الكتابة.</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <extracomment>command line help</extracomment>
        <translation>مع check: ‏0 لحالة نهائية من 1xx إلى 3xx، و1 لحالة 4xx أو 5xx، و3 إن لم تصل حالة؛ ومع عدة عناوين أشدها.</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>‫صيغة الخيار ‎--header هي «Name: value»، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <extracomment>%1: a method</extracomment>
        <translation>‫لا ترسل الطريقة %1 متنًا عبر ‎--body، بل ترسله POST وPUT وPATCH.</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <extracomment>usage error</extracomment>
        <translation>‫يأخذ الخيار ‎--body @‎ ملفًا.</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <extracomment>usage error</extracomment>
        <translation>‫يأخذ الخيار ‎--from ملف عناوين URL، أو الشرطة ‎-‎ للدخل القياسي.</translation>
    </message>
    <message>
        <source>URL %1: %2.</source>
        <extracomment>%1: its number; %2: what is wrong with it</extracomment>
        <translation>‫العنوان %1: %2.</translation>
    </message>
    <message>
        <source>check takes a URL: statuscat check https://example.com</source>
        <extracomment>check is a command</extracomment>
        <translation>‫يأخذ الأمر check عنوان URL: statuscat check https://example.com</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <extracomment>check is a command</extracomment>
        <translation>‫يأخذ الأمر check عناوين URL أو ‎--from، لا كليهما.</translation>
    </message>
    <message>
        <source>Ask with this method</source>
        <extracomment>command line help</extracomment>
        <translation>‫السؤال بهذه الطريقة</translation>
    </message>
    <message>
        <source>Send one more header</source>
        <extracomment>command line help</extracomment>
        <translation>‫إرسال ترويسة إضافية</translation>
    </message>
    <message>
        <source>Send a text or what is in a file</source>
        <extracomment>command line help</extracomment>
        <translation>‫إرسال نص أو محتوى ملف</translation>
    </message>
    <message>
        <source>End the check of a URL after that time</source>
        <extracomment>command line help</extracomment>
        <translation>‫إنهاء فحص عنوان URL بعد هذه المدة</translation>
    </message>
    <message>
        <source>Follow no redirect</source>
        <extracomment>command line help</extracomment>
        <translation>‫عدم اتباع إعادات التوجيه</translation>
    </message>
    <message>
        <source>Follow at most N redirects</source>
        <extracomment>command line help</extracomment>
        <translation>‫اتباع N من إعادات التوجيه كحد أقصى</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>no status code fits</extracomment>
        <translation>لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: one or more codes</extracomment>
        <translation>هل المقصود ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>The --%1 is one of %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: a list; %3: what was typed</extracomment>
        <translation>‫الخيار ‎--%1 واحد من ⁨%2⁩، لا «⁨%3⁩».</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1: an option; %2, %3: numbers; %4: what was typed</extracomment>
        <translation>‫يأخذ الخيار ‎--%1 عددًا من %2 إلى %3، لا «⁨%4⁩».</translation>
    </message>
    <message>
        <source>See: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>للمزيد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>‫تعذرت كتابة المخرجات: %1</translation>
    </message>
    <message>
        <source>With each of them:</source>
        <extracomment>command line help; options follow</extracomment>
        <translation>‫مع كل واحد منها:</translation>
    </message>
    <message>
        <source>Print this text; beside a command, what belongs to it</source>
        <extracomment>command line help</extracomment>
        <translation>‫طباعة هذا النص، ومع أمر ما، ما يخصه</translation>
    </message>
    <message>
        <source>Print the version</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة الإصدار</translation>
    </message>
    <message>
        <source>Width of a PNG picture in pixels</source>
        <extracomment>command line help</extracomment>
        <translation>‫عرض صورة PNG بالبكسل</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>a file that is read</extracomment>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file; %2: reason</extracomment>
        <translation>‫تعذرت قراءة ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <extracomment>%1: a file; %2: number in it; %3: what is wrong with it</extracomment>
        <translation>‫في ⁨%1⁩، العنوان %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <extracomment>%1: a file</extracomment>
        <translation>‫لا عناوين URL في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>فُحص %1 من %2</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <extracomment>numbers of URLs</extracomment>
        <translation>أُلغي الفحص: فُحص %1 من %2.</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <extracomment>command line help</extracomment>
        <translation>‫طباعة JSON</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>‫لا توجد منظومة «⁨%1⁩»؛ يسردها الأمر statuscat constants.</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <extracomment>a client that receives a status code</extracomment>
        <translation>عند استلامه</translation>
    </message>
    <message>
        <source>When you send it</source>
        <extracomment>a server that sends a status code</extracomment>
        <translation>عند إرساله</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>when sending a status code is right</extracomment>
        <translation>صواب: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <extracomment>when sending a status code is wrong</extracomment>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <extracomment>what belongs into the response</extracomment>
        <translation>الاستجابة: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>the products that use a number</extracomment>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1: document</extracomment>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>header fields of a status code</extracomment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what is new since older specifications</extracomment>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>older phrases of a status code</extracomment>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <extracomment>%1: an ecosystem; %2: a code</extracomment>
        <translation>ليس في %1 ثابت للرمز %2.</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <extracomment>codes that are like this one</extracomment>
        <translation>كثيرًا ما يلتبس مع</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>a request and its response</extracomment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>specifications of a status code</extracomment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>This build has no --service; it was made without Qt D-Bus.</source>
        <extracomment>usage error</extracomment>
        <translation>‫لا يتضمن هذا البناء ‎--service؛ فقد بُني من دون Qt D-Bus.</translation>
    </message>
    <message>
        <source>Width and height of the window</source>
        <extracomment>command line help</extracomment>
        <translation>‫عرض النافذة وارتفاعها</translation>
    </message>
    <message>
        <source>Show the window in that theme</source>
        <extracomment>command line help</extracomment>
        <translation>‫عرض النافذة بهذا المظهر</translation>
    </message>
    <message>
        <source>--expect takes a status such as 200 or 2xx, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>‫يأخذ الخيار ‎--expect حالة مثل 200 أو 2xx، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--expect-header takes &quot;Name&quot; or &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <extracomment>usage error; %1: what was typed</extracomment>
        <translation>‫صيغة الخيار ‎--expect-header هي «Name» أو «Name: value»، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Print each result at once, as a line of JSON</source>
        <extracomment>command line help</extracomment>
        <translation>‫طباعة كل نتيجة فورًا كسطر JSON</translation>
    </message>
    <message>
        <source>Check at most N URLs at a time</source>
        <extracomment>command line help</extracomment>
        <translation>‫فحص N من عناوين URL معًا كحد أقصى</translation>
    </message>
    <message>
        <source>Check at most N URLs of one host at a time</source>
        <extracomment>command line help</extracomment>
        <translation>‫فحص N من عناوين مضيف واحد معًا كحد أقصى</translation>
    </message>
    <message>
        <source>Begin the next check of a host after that time</source>
        <extracomment>command line help</extracomment>
        <translation>بدء الفحص التالي لمضيف بعد هذه المدة</translation>
    </message>
    <message>
        <source>Fail unless the final status is this (200, 2xx)</source>
        <extracomment>command line help</extracomment>
        <translation>‫الإخفاق إن اختلفت الحالة النهائية (200، 2xx)</translation>
    </message>
    <message>
        <source>Fail unless the last answer has this header</source>
        <extracomment>command line help</extracomment>
        <translation>الإخفاق إن خلا الرد الأخير من هذه الترويسة</translation>
    </message>
    <message>
        <source>Fail unless redirects end at this URL</source>
        <extracomment>command line help</extracomment>
        <translation>‫الإخفاق إن انتهت إعادات التوجيه إلى URL آخر</translation>
    </message>
    <message>
        <source>search --lines takes no text and no --json.</source>
        <extracomment>search is a command, --lines and --json are options</extracomment>
        <translation>‫لا يأخذ الأمر search مع الخيار ‎--lines نصًا ولا ‎--json.</translation>
    </message>
    <message>
        <source>Print a line for each line of a file: its code</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة سطر لكل سطر من ملف: رمزه</translation>
    </message>
    <message>
        <source>--lines takes a file, or - for standard input.</source>
        <extracomment>--lines is an option</extracomment>
        <translation>‫يأخذ الخيار ‎--lines ملفًا، أو الشرطة ‎-‎ للدخل القياسي.</translation>
    </message>
    <message>
        <source>count takes one file, or - for standard input.</source>
        <extracomment>count is a command</extracomment>
        <translation>‫يأخذ الأمر count ملفًا واحدًا، أو الشرطة ‎-‎ للدخل القياسي.</translation>
    </message>
    <message>
        <source>%1 has no line with a status code.</source>
        <extracomment>%1: a file</extracomment>
        <translation>‫لا سطر فيه رمز حالة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Count the codes in the lines of a log</source>
        <extracomment>command line help</extracomment>
        <translation>عدّ الرموز في سطور سجل</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>فُحص %1</translation>
    </message>
    <message>
        <source>Cancelled: %1 checked.</source>
        <extracomment>a number of URLs; how many there are is not known yet</extracomment>
        <translation>أُلغي الفحص: فُحص %1.</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>the products that send a code, with what they mean by it</extracomment>
        <translation>من يرسله</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <extracomment>%1: what to set in a product</extracomment>
        <translation>الإعداد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>--snippet needs --as ECOSYSTEM.</source>
        <extracomment>usage error</extracomment>
        <translation>‫يتطلب الخيار ‎--snippet الخيار ‎--as ECOSYSTEM.</translation>
    </message>
    <message>
        <source>There is no ready code for %1.</source>
        <extracomment>%1: an ecosystem</extracomment>
        <translation>لا مقطع برمجيًا جاهزًا من أجل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>With --as, print code that answers with it</source>
        <extracomment>command line help</extracomment>
        <translation>‫مع ‎--as، طباعة مقطع برمجي يرد بالرمز</translation>
    </message>
    <message>
        <source>--deep takes one URL, and GET.</source>
        <extracomment>usage error</extracomment>
        <translation>‫يأخذ الخيار ‎--deep عنوان URL واحدًا، والطريقة GET وحدها.</translation>
    </message>
    <message>
        <source>Read the content, too</source>
        <extracomment>command line help</extracomment>
        <translation>قراءة المحتوى أيضًا</translation>
    </message>
    <message>
        <source>Send cookies back along redirects</source>
        <extracomment>command line help</extracomment>
        <translation>إعادة إرسال ملفات تعريف الارتباط عبر إعادات التوجيه</translation>
    </message>
    <message>
        <source>Ask the server some questions more</source>
        <extracomment>command line help</extracomment>
        <translation>طرح أسئلة إضافية على الخادم</translation>
    </message>
    <message>
        <source>Requests to come: %1</source>
        <extracomment>a number of requests that a deep check sends after the plain one</extracomment>
        <translation>الطلبات القادمة: %1</translation>
    </message>
    <message>
        <source>Leave out remarks that are only advice</source>
        <extracomment>command line help</extracomment>
        <translation>إسقاط الملاحظات التي ليست سوى نصائح</translation>
    </message>
    <message>
        <source>Show colors and links</source>
        <extracomment>command line help</extracomment>
        <translation>عرض الألوان والروابط</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <extracomment>%1 is a list of products; those before it are shown in full</extracomment>
        <translation>وكذلك: %1</translation>
    </message>
    <message>
        <source>Constants</source>
        <extracomment>what languages and frameworks call a status code</extracomment>
        <translation>الثوابت</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>what is to be seen in the picture of a status code</extracomment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>other phrases that products send with a status code</extracomment>
        <translation>يُرسل أيضًا بعبارة</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>what these do with a status code</extracomment>
        <translation>المتصفحات والذاكرات المؤقتة ومحركات البحث</translation>
    </message>
    <message>
        <source>Read more on the web</source>
        <extracomment>guides on a status code, on pages of others</extracomment>
        <translation>للمزيد على الويب</translation>
    </message>
    <message>
        <source>Draw the cat between the lines</source>
        <extracomment>command line help</extracomment>
        <translation>رسم القطة بين السطور</translation>
    </message>
    <message>
        <source>choose takes no &quot;%1&quot;.</source>
        <extracomment>choose is a command; %1: what was typed</extracomment>
        <translation>‫لا يأخذ الأمر choose «⁨%1⁩».</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>an answer to a question</extracomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>%1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>حُسم وفق دليل الأسلوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>above codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>قريبة، لكنها ليست المطلوبة</translation>
    </message>
    <message>
        <source>Nearest codes</source>
        <extracomment>above the codes that may be right</extracomment>
        <translation>أقرب الرموز</translation>
    </message>
    <message>
        <source>Type a number from 0 to %1, or b to go back.</source>
        <extracomment>%1: the largest number that can be typed</extracomment>
        <translation>اكتب رقمًا من 0 إلى %1، أو b للرجوع.</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>لا يوجد أسلوب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Ask about a situation and tell the code to send</source>
        <extracomment>command line help</extracomment>
        <translation>السؤال عن حالة وذكر الرمز الذي ينبغي إرساله</translation>
    </message>
    <message>
        <source>Decide what is disputed by these rules</source>
        <extracomment>command line help</extracomment>
        <translation>حسم المسائل الخلافية وفق هذه القواعد</translation>
    </message>
    <message>
        <source>Print all questions as JSON</source>
        <extracomment>command line help</extracomment>
        <translation>‫طباعة كل الأسئلة بصيغة JSON</translation>
    </message>
    <message>
        <source>compare takes two to five codes: statuscat compare 401 403</source>
        <extracomment>compare is a command</extracomment>
        <translation>‫يأخذ الأمر compare من رمزين إلى خمسة رموز: statuscat compare 401 403</translation>
    </message>
    <message>
        <source>Print two to five codes side by side</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة رمزين إلى خمسة رموز جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Print a Markdown table</source>
        <extracomment>command line help</extracomment>
        <translation>‫طباعة جدول Markdown</translation>
    </message>
    <message>
        <source>respond takes options only; what is answered is in the URL: /404</source>
        <extracomment>respond is a command</extracomment>
        <translation>‫لا يأخذ الأمر respond سوى الخيارات؛ والرد المطلوب في عنوان URL: ‎/404</translation>
    </message>
    <message>
        <source>--certificate and --key belong together.</source>
        <extracomment>usage error</extracomment>
        <translation>‫يُستخدم الخياران ‎--certificate و‎--key معًا.</translation>
    </message>
    <message>
        <source>--host takes an address of this computer, not &quot;%1&quot;.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>‫يأخذ الخيار ‎--host عنوانًا لهذا الحاسوب، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--certificate and --key take PEM files.</source>
        <extracomment>the files of a server&apos;s certificate and its key</extracomment>
        <translation>‫يأخذ الخياران ‎--certificate و‎--key ملفات PEM.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program; --port 0 finds a free one.</source>
        <extracomment>%1: a port</extracomment>
        <translation>‫المنفذ %1 يستخدمه برنامج آخر؛ الخيار ‎--port 0 يجد منفذًا حرًا.</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>‫تعذر استقبال الطلبات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can use it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>يستطيع استخدامه كل حاسوب يصل إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <extracomment>who can send requests</extracomment>
        <translation>لا تصل إليه إلا البرامج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Answer requests with any code, on this computer</source>
        <extracomment>command line help</extracomment>
        <translation>الرد على الطلبات بأي رمز، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Listen on that port</source>
        <extracomment>command line help</extracomment>
        <translation>الاستماع على هذا المنفذ</translation>
    </message>
    <message>
        <source>Listen on that address of this computer</source>
        <extracomment>command line help</extracomment>
        <translation>الاستماع على هذا العنوان من عناوين الحاسوب</translation>
    </message>
    <message>
        <source>Print a line for each request</source>
        <extracomment>command line help</extracomment>
        <translation>طباعة سطر لكل طلب</translation>
    </message>
    <message>
        <source>End after so many requests</source>
        <extracomment>command line help</extracomment>
        <translation>الانتهاء بعد هذا العدد من الطلبات</translation>
    </message>
    <message>
        <source>Answer paths as a JSON file says</source>
        <extracomment>command line help</extracomment>
        <translation>‫الرد على المسارات كما يحدد ملف JSON</translation>
    </message>
    <message>
        <source>Speak TLS with that certificate</source>
        <extracomment>command line help</extracomment>
        <translation>‫استخدام TLS بهذه الشهادة</translation>
    </message>
    <message>
        <source>The key of the certificate</source>
        <extracomment>command line help</extracomment>
        <translation>مفتاح الشهادة</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>header fields that an answer must have</extracomment>
        <translation>الترويسات المطلوبة</translation>
    </message>
    <message>
        <source>poster takes a file: statuscat poster codes.pdf</source>
        <extracomment>poster is a command</extracomment>
        <translation>‫يأخذ الأمر poster ملفًا: statuscat poster codes.pdf</translation>
    </message>
    <message>
        <source>The poster&apos;s file must end in .pdf, .svg or .png, not &quot;%1&quot;.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>‫يجب أن ينتهي ملف الملصق بـ ‎.pdf أو ‎.svg أو ‎.png، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Either --class or --common, not both.</source>
        <extracomment>usage error</extracomment>
        <translation>‫إما ‎--class وإما ‎--common، لا كلاهما.</translation>
    </message>
    <message>
        <source>Save a poster of the codes as .pdf, .svg or .png</source>
        <extracomment>command line help</extracomment>
        <translation>‫حفظ ملصق للرموز بصيغة ‎.pdf أو ‎.svg أو ‎.png</translation>
    </message>
    <message>
        <source>Only the codes of that class</source>
        <extracomment>command line help</extracomment>
        <translation>رموز هذه الفئة فقط</translation>
    </message>
    <message>
        <source>Only the codes that most people meet, for a cheat sheet</source>
        <extracomment>command line help</extracomment>
        <translation>الرموز التي يصادفها أغلب الناس فقط، كورقة مرجعية</translation>
    </message>
    <message>
        <source>Without the numbers that are not in the registry</source>
        <extracomment>command line help</extracomment>
        <translation>دون الأرقام غير الواردة في السجل الرسمي</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>command line help</extracomment>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <source>Light, if not given, or dark</source>
        <extracomment>command line help</extracomment>
        <translation>فاتح إن لم يُحدد، أو داكن</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the log are dropped, which nobody read.</source>
        <extracomment>%n: how many; the log of requests goes to another program</extracomment>
        <translation>
            <numerusform>لم يُهمل أي سطر من السجل.</numerusform>
            <numerusform>أُهمل سطر واحد من السجل لم يقرأه أحد.</numerusform>
            <numerusform>أُهمل سطران من السجل لم يقرأهما أحد.</numerusform>
            <numerusform>أُهملت %n أسطر من السجل لم يقرأها أحد.</numerusform>
            <numerusform>أُهمل %n سطرًا من السجل لم يقرأه أحد.</numerusform>
            <numerusform>أُهمل %n سطر من السجل لم يقرأه أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log ends: %1</source>
        <extracomment>%1: reason</extracomment>
        <translation>انتهى السجل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>core::Constant</name>
    <message>
        <source>alias</source>
        <extracomment>kind of a constant</extracomment>
        <translation>اسم بديل</translation>
    </message>
    <message>
        <source>deprecated</source>
        <extracomment>kind of a constant</extracomment>
        <translation>مهمل</translation>
    </message>
    <message>
        <source>not released yet</source>
        <extracomment>kind of a constant</extracomment>
        <translation>لم يصدر بعد</translation>
    </message>
    <message>
        <source>marks the class</source>
        <extracomment>kind of a constant</extracomment>
        <translation>يدل على الفئة</translation>
    </message>
</context>
<context>
    <name>core::CopyFormat</name>
    <message>
        <source>Code</source>
        <extracomment>copy format: 404</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code and phrase</source>
        <extracomment>copy format: 404 Not Found</extracomment>
        <translation>الرمز والعبارة</translation>
    </message>
    <message>
        <source>Status line</source>
        <extracomment>copy format: HTTP/1.1 404 Not Found</extracomment>
        <translation>سطر الحالة</translation>
    </message>
    <message>
        <source>Constant</source>
        <extracomment>copy format: http.StatusNotFound</extracomment>
        <translation>الثابت</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <extracomment>copy format</extracomment>
        <translation>رابط Markdown</translation>
    </message>
    <message>
        <source>HTML link</source>
        <extracomment>copy format</extracomment>
        <translation>رابط HTML</translation>
    </message>
    <message>
        <source>Reference address</source>
        <extracomment>copy format: URL of the specification</extracomment>
        <translation>عنوان المرجع</translation>
    </message>
    <message>
        <source>Example response</source>
        <extracomment>copy format: raw HTTP response</extracomment>
        <translation>مثال الاستجابة</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>copy format</extracomment>
        <translation>أمر curl</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>copy format</extracomment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Code snippet</source>
        <extracomment>copy format: code that answers with the status code</extracomment>
        <translation>مقطع برمجي</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <extracomment>what this language is called by those who speak it</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Informational</source>
        <extracomment>class of status codes</extracomment>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>class of status codes</extracomment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Redirection</source>
        <extracomment>class of status codes</extracomment>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Client error</source>
        <extracomment>class of status codes</extracomment>
        <translation>خطأ في العميل</translation>
    </message>
    <message>
        <source>Server error</source>
        <extracomment>class of status codes</extracomment>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <extracomment>numbers below 100 or above 599</extracomment>
        <translation>خارج الفئات</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>standing of a status code</extracomment>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <extracomment>standing of a status code</extracomment>
        <translation>تسجيل مؤقت</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <extracomment>standing of a status code</extracomment>
        <translation>محجوز وغير مستخدم</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <extracomment>standing of a status code</extracomment>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <extracomment>standing of a status code</extracomment>
        <translation>رمز خاص بمنتج</translation>
    </message>
    <message>
        <source>Informal</source>
        <extracomment>standing of a status code</extracomment>
        <translation>غير رسمي</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <extracomment>@title:column</extracomment>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>@title:group of codes</extracomment>
        <translation>المثبتة</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>read aloud: code, phrase, class</extracomment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>read aloud: code, phrase, class, standing</extracomment>
        <translation>%1 %2، %3، %4</translation>
    </message>
    <message>
        <source>Mentioned in the text</source>
        <extracomment>@title:group of codes of which only a description speaks of what is looked for</extracomment>
        <translation>مذكور في النص</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>@title:group of things to do with what was found, such as “Check https://…”</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>core::Wording</name>
    <message>
        <source>described</source>
        <extracomment>level of a header: no requirement word is used</extracomment>
        <translation>موصوف</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>where a header stands</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>response</source>
        <extracomment>where a header stands</extracomment>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>السبب في جانبك.</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>السبب في جانب الخادم.</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>السبب في الطريق بينهما: وكيل أو موازن أحمال أو شبكة CDN أو الشبكة نفسها.</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>قد يكون السبب في أي من الجانبين.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <extracomment>whose side the cause is on</extracomment>
        <translation>لا خلل هنا.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence; only the full stop of the language is to be translated</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>لا تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>المحاولة بعد مهلة</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <extracomment>tag: whether to repeat the request</extracomment>
        <translation>المحاولة بعد التعديل</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <extracomment>@title instead of a reason phrase</extracomment>
        <translation>غير مخصص</translation>
    </message>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <extracomment>about a number; RFC 9110, section 15</extracomment>
        <translation>يقع %1 خارج النطاق من 100 إلى 599، فليس رمز حالة HTTP صالحًا. ينبغي للعميل أن يعامله كخطأ في الخادم.</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <extracomment>about a number; %2 is a code such as 400; RFC 9110, section 15</extracomment>
        <translation>لم يخصص أحد %1. يعامله العميل معاملة %2، وهو أول رموز فئته.</translation>
    </message>
    <message>
        <source>Registered as (Unused)</source>
        <extracomment>standing of a status code whose title is not the registered phrase; (Unused) stands so in the registry</extracomment>
        <translation>مسجل بعبارة (Unused)</translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <extracomment>products that use a status code</extracomment>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>No official phrase</source>
        <extracomment>the title of a status code is our own</extracomment>
        <translation>بلا عبارة رسمية</translation>
    </message>
    <message>
        <source>Never stored by caches</source>
        <extracomment>tag: no cache may store it</extracomment>
        <translation>لا تخزنه الذاكرات المؤقتة أبدًا</translation>
    </message>
    <message>
        <source>Updates a stored answer</source>
        <extracomment>tag: a cache takes it to bring up to date what it has stored</extracomment>
        <translation>يحدّث ردًا مخزنًا</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <extracomment>tag: caches may keep it without being told to</extracomment>
        <translation>قابل للتخزين المؤقت</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <extracomment>tag: caches keep it only if told</extracomment>
        <translation>لا يُخزن مؤقتًا افتراضيًا</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>the cause of a status code is the client</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>the cause of a status code is the server</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>the cause of a status code is between client and server</extracomment>
        <translation>بين الطرفين</translation>
    </message>
    <message>
        <source>Either side</source>
        <extracomment>the cause of a status code is client or server</extracomment>
        <translation>أي من الطرفين</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>instead of the cause of a status code</extracomment>
        <translation>لا خطأ</translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>no specification tells it</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>@title:group followed by a list; nothing is wrong</extracomment>
        <translation>كيف يحدث</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>whether caches may keep it</extracomment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Allowed by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>مسموح افتراضيًا</translation>
    </message>
    <message>
        <source>Not by default</source>
        <extracomment>whether caches may keep it without being told to</extracomment>
        <translation>ليس افتراضيًا</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>May become GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>قد تصبح GET</translation>
    </message>
    <message>
        <source>Becomes GET</source>
        <extracomment>what becomes of the method of a request that is redirected</extracomment>
        <translation>تصبح GET</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>After a wait</source>
        <extracomment>whether to repeat the request</extracomment>
        <translation>بعد انتظار</translation>
    </message>
    <message>
        <source>Only changed</source>
        <extracomment>whether to repeat the request: only if it is changed</extracomment>
        <translation>بعد التغيير فقط</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <extracomment>@title:group followed by a list; whose side it is stands elsewhere</extracomment>
        <translation>الأسباب المحتملة</translation>
    </message>
</context>
<context>
    <name>guide::Comparison</name>
    <message>
        <source>%1 side by side</source>
        <extracomment>@title %1: codes, such as &quot;401, 404 and 503&quot;</extracomment>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no header field</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>@label who caused a code</extracomment>
        <translation>سبب</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@label when sending a code is right</extracomment>
        <translation>استخدمه عندما</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@label when sending a code is wrong</extracomment>
        <translation>لا تستخدمه عندما</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to send the request again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep the answer</extracomment>
        <translation>التخزين المؤقت</translation>
    </message>
    <message>
        <source>Method on redirect</source>
        <extracomment>@label what a redirect makes of POST</extracomment>
        <translation>الطريقة عند إعادة التوجيه</translation>
    </message>
    <message>
        <source>Required headers</source>
        <extracomment>@label header fields that must come</extracomment>
        <translation>الترويسات المطلوبة</translation>
    </message>
    <message>
        <source>Recommended headers</source>
        <extracomment>@label header fields that should come</extracomment>
        <translation>الترويسات الموصى بها</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@label what to do on receiving a code</extracomment>
        <translation>افعل هذا الآن</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@label</extracomment>
        <translation>المتصفحات والذاكرات المؤقتة ومحركات البحث</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@label products that send a code</extracomment>
        <translation>من يرسله</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1: programming language or framework</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>If your answer is</source>
        <extracomment>@label above the answers to a question, one for each code</extracomment>
        <translation>إن كانت إجابتك</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>one thing that codes have in common: %1: &quot;Retry&quot;, %2: &quot;No&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same for all: %1</source>
        <extracomment>%1: list of what is the same for all codes that are compared</extracomment>
        <translation>المشترك بينها كلها: %1</translation>
    </message>
    <message>
        <source>%1: `%2`. %3</source>
        <extracomment>a place to look at: %1: product, %2: message in its log, %3: setting, a sentence</extracomment>
        <translation>⁨%1⁩: `%2`. %3</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>@label what a code says, in a few words</extracomment>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <extracomment>@label which log, which setting</extracomment>
        <translation>أين تنظر أولًا</translation>
    </message>
    <message>
        <source>The typical mistake</source>
        <extracomment>@label what people get wrong about a code</extracomment>
        <translation>الخطأ الشائع</translation>
    </message>
    <message>
        <source>Who disagrees: %1</source>
        <extracomment>@label who sends which code in a disputed case; %1: question</extracomment>
        <translation>محل خلاف: %1</translation>
    </message>
</context>
<context>
    <name>learn::Question</name>
    <message>
        <source>Which code does the picture show?</source>
        <extracomment>@title a question</extracomment>
        <translation>أي رمز تمثله الصورة؟</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <extracomment>@title a question; %1: a code</extracomment>
        <translation>ماذا يعني %1؟</translation>
    </message>
    <message>
        <source>Which code says so?</source>
        <extracomment>@title a question</extracomment>
        <translation>أي رمز يدل على هذا؟</translation>
    </message>
    <message>
        <source>Is it worth sending the request again?</source>
        <extracomment>@title a question</extracomment>
        <translation>هل تفيد إعادة إرسال الطلب؟</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <extracomment>@title a question about a message that came or stands in a log</extracomment>
        <translation>ما الذي ينبغي فعله؟</translation>
    </message>
    <message>
        <source>%1 says this. What is it, and what helps?</source>
        <extracomment>@title a question about a message; %1: a product</extracomment>
        <translation>هذه رسالة من ⁨%1⁩. ما معناها، وما الحل؟</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to show a window on; statuscat --help lists what works without one.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>لا توجد شاشة لعرض نافذة عليها؛ يسرد الأمر statuscat ‎--help ما يعمل من دونها.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <extracomment>%1 is what Qt says</extracomment>
        <translation>لا توجد شاشة لعرض نافذة عليها: %1</translation>
    </message>
    <message>
        <source>There is no display to show a window on; the terminal shows the code.</source>
        <extracomment>printed in a terminal</extracomment>
        <translation>لا توجد شاشة لعرض نافذة عليها؛ تعرض الطرفية الرمز.</translation>
    </message>
</context>
<context>
    <name>net::AnsweredHop</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <extracomment>remark about an answer</extracomment>
        <translation>هذا رد مرحلي، ولم يصل الرد النهائي</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <extracomment>remark about an answer; %1 is a list of status codes with their phrases</extracomment>
        <translation>سبقت هذا الرد ردود مرحلية عبر HTTP: %1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <extracomment>remark about an answer; %1 is a number</extracomment>
        <translation>سطور في قسم الترويسات ليست حقولًا: %1</translation>
    </message>
    <message>
        <source>A status code has three digits; this one is %1.</source>
        <extracomment>remark about an answer; %1 are the digits that came</extracomment>
        <translation>رمز الحالة ثلاثة أرقام، والوارد هنا %1.</translation>
    </message>
    <message>
        <source>No space may stand between a field&apos;s name and the colon: parsers disagree on what it means.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>لا يجوز أن يقع فراغ بين اسم الحقل والنقطتين الرأسيتين: تختلف المحللات في تفسيره.</translation>
    </message>
    <message>
        <source>A field must not go on in the next line; this old form is read as a blank.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>يجب ألا يمتد الحقل إلى السطر التالي؛ تُقرأ هذه الصيغة القديمة كفراغ.</translation>
    </message>
    <message>
        <source>A header section must not hold the octet NUL.</source>
        <extracomment>remark about an answer</extracomment>
        <translation>يجب ألا يحتوي قسم الترويسات على البايت NUL.</translation>
    </message>
    <message numerus="yes">
        <source>%n header fields left out: too many</source>
        <extracomment>remark about an answer</extracomment>
        <translation>
            <numerusform>لم يُسقط أي حقل ترويسة لكثرتها</numerusform>
            <numerusform>أُسقط حقل ترويسة واحد لكثرتها المفرطة</numerusform>
            <numerusform>أُسقط حقلا ترويسة لكثرتها المفرطة</numerusform>
            <numerusform>أُسقطت %n حقول ترويسة لكثرتها المفرطة</numerusform>
            <numerusform>أُسقط %n حقل ترويسة لكثرتها المفرطة</numerusform>
            <numerusform>أُسقط %n حقل ترويسة لكثرتها المفرطة</numerusform>
        </translation>
    </message>
    <message>
        <source>The status line says HTTP/%1; the answer was read as HTTP/1.1</source>
        <extracomment>remark about an answer; %1 is a version of HTTP, &quot;9.9&quot;</extracomment>
        <translation>سطر الحالة يذكر HTTP/%1، وقُرئ الرد على أنه HTTP/1.1</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <extracomment>@info accessible text of an empty cell</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>@title:column</extracomment>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@title:column the final status code</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>@title:column</extracomment>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>@title:column how many requests it took</extracomment>
        <translation>قفزات</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>@title:column</extracomment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <extracomment>remark on an answer</extracomment>
        <translation>
            <numerusform>لم يُسقط أي حقل ترويسة لطوله</numerusform>
            <numerusform>أُسقط حقل ترويسة واحد لطوله المفرط</numerusform>
            <numerusform>أُسقط حقلا ترويسة لطولهما المفرط</numerusform>
            <numerusform>أُسقطت %n حقول ترويسة لطولها المفرط</numerusform>
            <numerusform>أُسقط %n حقل ترويسة لطولها المفرط</numerusform>
            <numerusform>أُسقط %n حقل ترويسة لطولها المفرط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>ليس هذا عنوان URL من نوع http أو https</translation>
    </message>
    <message>
        <source>This is no method</source>
        <extracomment>error: a request cannot be sent</extracomment>
        <translation>ليست هذه طريقة</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <extracomment>error: a request cannot be sent; %1 is what was given as the name of a header</extracomment>
        <translation>لا يصلح %1 اسمًا لترويسة</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>في قيمة %1 فاصل أسطر أو محرف تحكم آخر</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <extracomment>error: a request cannot be sent; %1 is the name of a header</extracomment>
        <translation>يضبط Statuscat الترويسة %1 بنفسه</translation>
    </message>
</context>
<context>
    <name>net::ContentRemarks</name>
    <message>
        <source>The content ended before its length or its last chunk</source>
        <extracomment>remark about an answer</extracomment>
        <translation>انتهى المحتوى قبل بلوغ طوله أو قطعته الأخيرة</translation>
    </message>
    <message>
        <source>The chunks of the content are broken</source>
        <extracomment>remark about an answer</extracomment>
        <translation>قطع المحتوى معطوبة</translation>
    </message>
    <message>
        <source>The page sends browsers on by itself (%1); a check does not follow it</source>
        <extracomment>remark about an answer; %1 is what the page says, &quot;0; url=/new&quot;</extracomment>
        <translation>تحوّل الصفحة المتصفحات بنفسها (%1)، ولا يتبعها الفحص</translation>
    </message>
    <message>
        <source>The content has the coding %1, which a check cannot read</source>
        <extracomment>remark about an answer; %1 is a coding such as compress</extracomment>
        <translation>للمحتوى الترميز %1 الذي لا يستطيع الفحص قراءته</translation>
    </message>
    <message>
        <source>Content-Encoding says deflate, but the content lacks the zlib format that belongs around it</source>
        <extracomment>remark about an answer</extracomment>
        <translation>تذكر الترويسة Content-Encoding الترميز deflate، لكن المحتوى تنقصه صيغة zlib التي يجب أن تغلفه</translation>
    </message>
    <message>
        <source>Content-Encoding says %1, but the content is not</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>تذكر الترويسة Content-Encoding الترميز %1، لكن المحتوى ليس كذلك</translation>
    </message>
    <message>
        <source>The content ended before its coding %1 did</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>انتهى المحتوى قبل انتهاء ترميزه %1</translation>
    </message>
    <message>
        <source>The content is coded as %1, but Content-Encoding is missing</source>
        <extracomment>remark about an answer; %1 is a coding such as gzip</extracomment>
        <translation>المحتوى مرمّز بالترميز %1، لكن الترويسة Content-Encoding غائبة</translation>
    </message>
    <message>
        <source>The content is longer than Content-Length says</source>
        <extracomment>remark about an answer</extracomment>
        <translation>المحتوى أطول مما تذكره الترويسة Content-Length</translation>
    </message>
</context>
<context>
    <name>net::CurlInput</name>
    <message>
        <source>A check cannot do what curl does with --%1</source>
        <extracomment>error: a pasted curl command cannot be checked; %1 is an option</extracomment>
        <translation>لا يستطيع الفحص ما يفعله curl مع ‎--%1</translation>
    </message>
    <message>
        <source>A check cannot send the file that the curl command names</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>لا يستطيع الفحص إرسال الملف المذكور في أمر curl</translation>
    </message>
    <message>
        <source>The curl command names no URL</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>لا عنوان URL في أمر curl</translation>
    </message>
    <message>
        <source>A quote of the curl command is not closed</source>
        <extracomment>error: a pasted curl command cannot be checked</extracomment>
        <translation>في أمر curl علامة اقتباس غير مغلقة</translation>
    </message>
</context>
<context>
    <name>net::DeepCheck</name>
    <message>
        <source>without %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers that it lacks
----------
why an answer may be right; %1 is the name of a header</extracomment>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>sent again, though it is the same</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>أُرسل مجددًا مع أنه لم يتغير</translation>
    </message>
    <message>
        <source>it may have changed meanwhile</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>ربما تغير في هذه الأثناء</translation>
    </message>
    <message>
        <source>Content-Range is not bytes 0-0</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>ليست قيمة Content-Range هي bytes 0-0</translation>
    </message>
    <message>
        <source>Accept-Ranges promises ranges</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>تعد Accept-Ranges بدعم النطاقات</translation>
    </message>
    <message>
        <source>GET has %1</source>
        <extracomment>why an answer is wrong; %1 is a status code</extracomment>
        <translation>مع GET جاء %1</translation>
    </message>
    <message>
        <source>other than for GET: %1</source>
        <extracomment>why an answer is wrong; %1 are names of headers</extracomment>
        <translation>يختلف عن GET: %1</translation>
    </message>
    <message>
        <source>a page that is not there seems to be (“soft 404”)</source>
        <extracomment>why an answer is wrong: the page says that it is not there, the status does not</extracomment>
        <translation>صفحة غير موجودة تبدو موجودة («soft 404»)</translation>
    </message>
    <message>
        <source>a page that is not there leads elsewhere</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>صفحة غير موجودة تقود إلى مكان آخر</translation>
    </message>
    <message>
        <source>for a time only</source>
        <extracomment>why an answer may be right</extracomment>
        <translation>مؤقتًا فقط</translation>
    </message>
    <message>
        <source>answered without encryption</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>رد دون تشفير</translation>
    </message>
    <message>
        <source>both answer</source>
        <extracomment>why an answer may be right: two URLs have the same content</extracomment>
        <translation>كلاهما يرد</translation>
    </message>
    <message>
        <source>Transfer-Encoding, which HTTP/1.0 does not know</source>
        <extracomment>why an answer is wrong</extracomment>
        <translation>ترويسة Transfer-Encoding التي لا يعرفها HTTP/1.0</translation>
    </message>
    <message>
        <source>206 with Content-Range, or all of it</source>
        <extracomment>what should come for a request of a range</extracomment>
        <translation>رمز 206 مع Content-Range، أو المحتوى كله</translation>
    </message>
    <message>
        <source>the status and headers of GET</source>
        <extracomment>what should come for HEAD</extracomment>
        <translation>حالة GET وترويساته</translation>
    </message>
    <message>
        <source>if it is another form, %1</source>
        <extracomment>what should come for a request of another form; %1 is a header</extracomment>
        <translation>إن كان بشكل آخر، %1</translation>
    </message>
    <message>
        <source>Allow, with 2xx or 405</source>
        <extracomment>what should come for OPTIONS</extracomment>
        <translation>ترويسة Allow، مع 2xx أو 405</translation>
    </message>
    <message>
        <source>GET over HTTP/1.0, without Host</source>
        <extracomment>a request of a deep check</extracomment>
        <translation>طلب GET عبر HTTP/1.0، دون Host</translation>
    </message>
    <message>
        <source>an answer that HTTP/1.0 knows</source>
        <extracomment>what should come for a request over HTTP/1.0</extracomment>
        <translation>رد يعرفه HTTP/1.0</translation>
    </message>
    <message>
        <source>301 or 308 to https</source>
        <extracomment>what should come for http://…</extracomment>
        <translation>رمز 301 أو 308 إلى https</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <extracomment>what should come for www.example.com where example.com was asked, or the other way</extracomment>
        <translation>إعادة توجيه إلى %1</translation>
    </message>
    <message>
        <source>a redirect to %1, or 404</source>
        <extracomment>what should come for a URL with another slash at its end</extracomment>
        <translation>إعادة توجيه إلى %1، أو 404</translation>
    </message>
    <message>
        <source>304 with the headers that caches need</source>
        <extracomment>what should come for a conditional request</extracomment>
        <translation>رمز 304 مع الترويسات التي تحتاجها الذاكرات المؤقتة</translation>
    </message>
</context>
<context>
    <name>net::DeepReport</name>
    <message>
        <source>right</source>
        <extracomment>verdict on an answer: as it should be</extracomment>
        <translation>صواب</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>verdict on an answer: not as it should be</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>verdict on an answer: it may be meant so</extracomment>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <extracomment>%1: what should have come</extracomment>
        <translation>المتوقع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>got: %1</source>
        <extracomment>%1: what came</extracomment>
        <translation>الوارد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <extracomment>in place of what failed</extracomment>
        <translation>لا إخفاق</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <extracomment>%1: what differs; %2: its value now; %3: its value before</extracomment>
        <translation>%1: %2، وسابقًا %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>an empty value</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an answer</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Phrase</source>
        <extracomment>of an answer</extracomment>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <extracomment>of an answer</extracomment>
        <translation>إصدار HTTP</translation>
    </message>
    <message>
        <source>Final status</source>
        <extracomment>of a chain of answers</extracomment>
        <translation>الحالة النهائية</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>of a check</extracomment>
        <translation>الإخفاق</translation>
    </message>
    <message>
        <source>Hops</source>
        <extracomment>number of answers in a chain</extracomment>
        <translation>القفزات</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <extracomment>%1: its number; %2: what differs</extracomment>
        <translation>القفزة %1: %2</translation>
    </message>
</context>
<context>
    <name>net::Expectation</name>
    <message>
        <source>expected %1, got %2</source>
        <extracomment>a test of a server; %1 is a status, header or URL; %2 is what came in its place</extracomment>
        <translation>المتوقع ⁨%1⁩، والوارد ⁨%2⁩</translation>
    </message>
    <message>
        <source>no such header</source>
        <extracomment>a test of a server: the header did not come</extracomment>
        <translation>لا ترويسة كهذه</translation>
    </message>
    <message>
        <source>an answer at the end of the chain</source>
        <extracomment>a test of a server expected this</extracomment>
        <translation>رد في نهاية السلسلة</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a test of a server: no answer came</extracomment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the last two status codes of a list of which one should have come</extracomment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>لا يستخدم %1 بروتوكول TLS على المنفذ %2</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>يمكن تجربة عنوان URL نفسه مع http، أو المنفذ الذي يخدم https.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of the TLS library</extracomment>
        <translation>تعذر إنشاء اتصال آمن مع %1: %2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما لا يجمع الخادم والعميل إصدار TLS أو خوارزمية تشفير مشتركة، أو أن الخادم يطلب شهادة من العميل. لا يُجرَّب إلا TLS 1.2 وما بعده.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>الاسم %1 غير معروف</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>يجدر البحث عن خطأ مطبعي؛ وقد يحتاج الاسم الجديد إلى وقت حتى ينتشر؛ وينبغي التحقق من الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <extracomment>failure of a check; %1 is a host name</extracomment>
        <translation>تعذر الاستعلام عن الاسم %1</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>لم يرد خادم الأسماء كما يجب: ينبغي التحقق من الاتصال بالإنترنت ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>تقود إعادة التوجيه من عنوان عام إلى %1، وهو غير عام</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>لم تُتبع، لأن غريبًا قد يستغلها لإرسال طلبات من هذا الجهاز إلى داخل شبكته. إن كان الهدف موثوقًا فيمكن السماح بالأهداف الخاصة.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>يطلب الوكيل في الطريق إلى %1 تسجيل الدخول</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ينبغي ضبط اسم المستخدم وكلمة مرور الوكيل في إعدادات النظام، أو استثناء هذا المضيف.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>يرفض %1 الاتصالات على المنفذ %2</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>لا شيء يستمع هناك، أو يمنعه جدار ناري: ينبغي التحقق من المنفذ ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>لا مسار إلى %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ينبغي التحقق من الشبكة؛ ومع عنوان IPv6، من أن هذه الشبكة تدعم IPv6.</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>لم يُتح الوكيل اتصالًا مع %1: %2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ينبغي التحقق من الوكيل في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <extracomment>failure of a check; %1 is a host, %2 a message of Qt</extracomment>
        <translation>أخفق الاتصال مع %1: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>انتهت صلاحية شهادة %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>لم تبدأ صلاحية شهادة %1 بعد</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>على صاحبها تجديدها؛ وينبغي أيضًا التحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>شهادة %1 موقعة ذاتيًا</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>يستطيع أي أحد إنشاء شهادة كهذه. إن كان الخادم تحت إدارتك، فيمكن توقيعها من سلطة تصديق أو إضافتها إلى الشهادات الموثوقة في النظام.</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>الشهادة التي وصلت ليست للمضيف %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما رد خادم آخر، أو أن الشهادة لا تتضمن هذا الاسم.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>مُصدر شهادة %1 غير موثوق هنا</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما لا يرسل الخادم شهاداته الوسيطة، أو أن سلطة التصديق خاصة: عندها ينبغي إضافتها إلى الشهادات الموثوقة في النظام.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>شهادة %1 غير صالحة</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>تعذر الاستعلام عن الاسم %1 خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>لم يقبل %1 الاتصال خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>لم يُتم %1 مصافحة TLS خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>استلم %1 الطلب ولم يرد خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <extracomment>failure of a check; %1 is a host, %2 a number of seconds</extracomment>
        <translation>بدأ %1 الرد، لكن حتى قسم الترويسات لم يكتمل خلال %2 ث</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ينبغي التحقق من الشبكة ومن الجدران النارية في الطريق؛ وربما كان المضيف متوقفًا.</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما كان الخادم مثقلًا: يمكن إعادة المحاولة، أو المحاولة بمهلة أطول.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>أغلق %1 الاتصال فورًا</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>أغلق %1 الاتصال أثناء مصافحة TLS</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>أغلق %1 الاتصال دون رد</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>أغلق %1 الاتصال في منتصف قسم الترويسات</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما انهار برنامج الخادم، أو أن المنفذ يتطلب https: يمكن تجربته، والنظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما انهار برنامج الخادم، أو انقطع الاتصال بسبب شيء في الطريق: يجدر النظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>يستخدم %1 بروتوكول TLS على المنفذ %2، لكن الطلب كان http دون تشفير</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>يمكن تجربة عنوان URL نفسه مع https.</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>قسم الترويسات من %1 أكبر مما يقرؤه الفحص</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>المتصفحات أيضًا لا تقرأ ردًا كهذا: يجدر البحث عن ملفات تعريف ارتباط أو حقول أخرى تتضخم.</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>رد %1 مخالف لقواعد HTTP/2</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>الخلل في الخادم أو في وكيل أمامه.</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <extracomment>failure of a check; %1 is a host, %2 a port number</extracomment>
        <translation>ما يرد به %1 على المنفذ %2 ليس HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما يستمع هناك خادم من نوع آخر: ينبغي التحقق من المنفذ.</translation>
    </message>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <extracomment>advice: a redirect cannot be followed</extracomment>
        <translation>ينبغي أن يحمل الحقل Location من الخادم عنوان URL من نوع http أو https، أو مسارًا.</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <extracomment>failure of a check</extracomment>
        <translation>أُلغي الفحص</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>تقود إعادة التوجيه إلى ما ليس عنوان URL</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <extracomment>failure: a redirect cannot be followed; %1 is a scheme such as file</extracomment>
        <translation>تقود إعادة التوجيه إلى عنوان URL من نوع %1 لا يُتبع</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>تقود إعادة التوجيه إلى عنوان URL بلا مضيف</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <extracomment>failure of a check; %1 is a URL</extracomment>
        <translation>تدور إعادات التوجيه في حلقة: سبق طلب %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <extracomment>failure of a check</extracomment>
        <translation>
            <numerusform>توقف الفحص دون اتباع أي إعادة توجيه، مع وجود واحدة</numerusform>
            <numerusform>توقف الفحص بعد إعادة توجيه واحدة قادت إلى أخرى</numerusform>
            <numerusform>توقف الفحص بعد إعادتي توجيه قادتا إلى أخرى</numerusform>
            <numerusform>توقف الفحص بعد %n إعادات توجيه قادت إلى أخرى</numerusform>
            <numerusform>توقف الفحص بعد %n إعادة توجيه قادت إلى أخرى</numerusform>
            <numerusform>توقف الفحص بعد %n إعادة توجيه قادت إلى أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain may have no end. Browsers give up after 20.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما لا نهاية للسلسلة. تستسلم المتصفحات بعد 20.</translation>
    </message>
    <message>
        <source>No time was left to ask %1</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>لم يبقَ وقت لسؤال %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>شهادة %1 أضعف من أن يوثق بها</translation>
    </message>
    <message>
        <source>Its owner needs a new one: with an RSA key of 2048 bits or more and a signature by SHA-256 or better.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>يحتاج صاحبها إلى شهادة جديدة: بمفتاح RSA من 2048 بت أو أكثر، وتوقيع بخوارزمية SHA-256 أو أقوى.</translation>
    </message>
    <message>
        <source>%1 answers without a status code</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>يرد %1 دون رمز حالة</translation>
    </message>
    <message>
        <source>A status code is a number from 100 to 599: the server program or a proxy before it is at fault.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>رمز الحالة عدد من 100 إلى 599: الخلل في برنامج الخادم أو في وكيل أمامه.</translation>
    </message>
    <message>
        <source>%1 gave up the request with an error of HTTP/2</source>
        <extracomment>failure of a check; %1 is a host</extracomment>
        <translation>أنهى %1 الطلب بخطأ من أخطاء HTTP/2</translation>
    </message>
    <message>
        <source>Try again; the name of the error says whether the server was busy or took offence at the request.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>يمكن إعادة المحاولة؛ ويبين اسم الخطأ هل كان الخادم مشغولًا أم اعترض على الطلب.</translation>
    </message>
    <message>
        <source>The redirect leads to port 0, where no server can be</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>تقود إعادة التوجيه إلى المنفذ 0، ولا يمكن أن يكون عليه خادم</translation>
    </message>
    <message>
        <source>The redirect leads to a URL of more than 16 kB</source>
        <extracomment>failure: a redirect cannot be followed</extracomment>
        <translation>تقود إعادة التوجيه إلى عنوان URL أطول من 16 كيلوبايت</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check sends back only if it is told; or two rules, such as http to https and back, send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>ربما ينتظر الخادم ملف تعريف ارتباط لا يعيد الفحص إرساله إلا إذا طُلب منه، أو ترسل قاعدتان الطلبات إحداهما إلى الأخرى، كالتحويل من http إلى https والعكس.</translation>
    </message>
    <message>
        <source>Cookies were sent back. Two rules, such as http to https and back, may send requests to each other.</source>
        <extracomment>advice after a failed check</extracomment>
        <translation>أُعيد إرسال ملفات تعريف الارتباط. ربما ترسل قاعدتان الطلبات إحداهما إلى الأخرى، كالتحويل من http إلى https والعكس.</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>No answer</source>
        <extracomment>in place of a status</extracomment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <extracomment>%1 is the time to look up a name</extracomment>
        <translation>الاستعلام %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>TLS في %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <extracomment>%1 is the time until the answer began</extracomment>
        <translation>أول بايت بعد %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 is a time</extracomment>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>level of a remark: ours, no specification&apos;s</extracomment>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>level of a remark: judges nothing</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days</extracomment>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>Date %1 ahead</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>الحقل Date متقدم %1</translation>
    </message>
    <message>
        <source>Date %1 behind</source>
        <extracomment>fact about an answer: its field Date, compared with our clock; %1 is a time</extracomment>
        <translation>الحقل Date متأخر %1</translation>
    </message>
    <message>
        <source>Certificate for %1 by %2, %3 to %4</source>
        <extracomment>fact about a server; %1: names that a certificate is for; %2: who issued it; %3, %4: dates</extracomment>
        <translation>شهادة ⁨%1⁩ من ⁨%2⁩، من %3 إلى %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>fact about a server&apos;s certificate; %1 is &quot;Certificate for …&quot;</extracomment>
        <translation>
            <numerusform>%1، لم يبق أي يوم</numerusform>
            <numerusform>%1، بقي يوم واحد</numerusform>
            <numerusform>%1، بقي يومان</numerusform>
            <numerusform>%1، بقيت %n أيام</numerusform>
            <numerusform>%1، بقي %n يومًا</numerusform>
            <numerusform>%1، بقي %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>net::Pasted</name>
    <message>
        <source>The request has no line Host</source>
        <extracomment>error: a pasted request cannot be checked</extracomment>
        <translation>لا سطر Host في الطلب</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <extracomment>remark about a redirect; %1 is a status code, %2 a method such as POST</extracomment>
        <translation>بعد %1 يتحول %2 إلى GET ويُسقط المتن</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <extracomment>remark about a redirect; %1 is a list of header names</extracomment>
        <translation>الأصل مختلف، فلا يُرسل إليه: %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>الانتقال من https إلى http: لا تشفير من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <extracomment>remark about a redirect</extracomment>
        <translation>في الهدف اسم مستخدم أو كلمة مرور، فلا تُعرض ولا تُرسل</translation>
    </message>
    <message>
        <source>A \ in the target is followed as /, as browsers do: it can lead to another host than it seems</source>
        <extracomment>remark about a redirect; \ is the character</extracomment>
        <translation>يُعامل المحرف \ في الهدف معاملة /، كما تفعل المتصفحات: قد يقود إلى مضيف غير ما يبدو</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>يجب أن تتضمن استجابة %1 الترويسة %2، وهي غائبة هنا.</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>ينبغي أن تتضمن استجابة %1 الترويسة %2، وهي غائبة هنا.</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>يجوز أن تتضمن استجابة %1 الترويسة %2، وهي غائبة هنا.</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>يجب ألا تتضمن استجابة %1 الترويسة %2، وهي موجودة هنا.</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <extracomment>%1: code; %2: header field</extracomment>
        <translation>ينبغي ألا تتضمن استجابة %1 الترويسة %2، وهي موجودة هنا.</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>(the whole check may take %1 s)</source>
        <extracomment>failure of a check; comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>(لا يتجاوز الفحص كله %1 ث)</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>لا يُرسل عنوان URL فيه اسم مستخدم أو كلمة مرور: ينبغي حذف ما قبل @</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>لم يُعط أي عنوان URL</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <extracomment>error: what was typed is no URL; %1 is a number of characters</extracomment>
        <translation>عنوان URL أطول من %1 محرف</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <extracomment>error: what was typed is no URL to check; %1 is a scheme such as ftp</extracomment>
        <translation>لا يمكن فحص غير http وhttps، وهذا %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>يجب أن يلي %1 نقطتان رأسيتان ثم شرطتان مائلتان ثم مضيف</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <extracomment>error: what was typed is no URL to check</extracomment>
        <translation>لا مضيف في عنوان URL</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <extracomment>error: what was typed is no URL</extracomment>
        <translation>ليس هذا عنوان URL: مضيف أو منفذ غير ممكن</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <extracomment>error: what was typed is no URL; %1 is what was typed as a host</extracomment>
        <translation>لا يصلح %1 اسمًا لمضيف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL</source>
        <extracomment>error: a line of a list is no URL; %1 is the line</extracomment>
        <translation>ليس «⁨%1⁩» عنوان URL</translation>
    </message>
</context>
<context>
    <name>packaging::Desktop</name>
    <message>
        <source>HTTP Status Codes</source>
        <extracomment>desktop entry: what kind of program it is; a name without article</extracomment>
        <translation>رموز حالة HTTP</translation>
    </message>
    <message>
        <source>Look up HTTP status codes and check what a server answers</source>
        <extracomment>desktop entry: what the program is for</extracomment>
        <translation>البحث عن رموز حالة HTTP وفحص ما يجيب به الخادم</translation>
    </message>
    <message>
        <source>Search Status Codes</source>
        <extracomment>desktop entry: opens the list</extracomment>
        <translation>البحث في رموز الحالة</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>desktop entry: opens the page of the checks</extracomment>
        <translation>فحص عنوان URL</translation>
    </message>
    <message>
        <source>Show the Gallery</source>
        <extracomment>desktop entry: opens the gallery of the cats</extracomment>
        <translation>عرض المعرض</translation>
    </message>
    <message>
        <source>Look up HTTP status codes</source>
        <extracomment>metainfo: the program in a few words, without a full stop</extracomment>
        <translation>البحث عن رموز حالة HTTP</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <extracomment>description of a picture; %1 is the class</extracomment>
        <translation>القطة التي تمثل الفئة: %1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>تعذرت كتابة ⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>poster::Content</name>
    <message>
        <source>The request has arrived, and the final answer is still to come.</source>
        <extracomment>poster; of the codes 100 to 199</extracomment>
        <translation>وصل الطلب، والرد النهائي لم يأت بعد.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted.</source>
        <extracomment>poster; of the codes 200 to 299</extracomment>
        <translation>استُلم الطلب وفُهم وقُبل.</translation>
    </message>
    <message>
        <source>The client has to do more, mostly at another address.</source>
        <extracomment>poster; of the codes 300 to 399</extracomment>
        <translation>على العميل أن يفعل المزيد، غالبًا في عنوان آخر.</translation>
    </message>
    <message>
        <source>The request cannot be fulfilled as it was sent.</source>
        <extracomment>poster; of the codes 400 to 499</extracomment>
        <translation>تتعذر تلبية الطلب بالصورة التي أُرسل بها.</translation>
    </message>
    <message>
        <source>The server failed on a request that seems to be valid.</source>
        <extracomment>poster; of the codes 500 to 599</extracomment>
        <translation>أخفق الخادم في طلب يبدو صحيحًا.</translation>
    </message>
    <message>
        <source>Numbers that products use without asking anybody.</source>
        <extracomment>poster; of the numbers that are not in the registry</extracomment>
        <translation>أرقام تستخدمها المنتجات دون الرجوع إلى أحد.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>poster; heading above the numbers that are not in the registry</extracomment>
        <translation>غير مسجلة</translation>
    </message>
    <message>
        <source>HTTP status codes</source>
        <extracomment>poster, the title</extracomment>
        <translation>رموز حالة HTTP</translation>
    </message>
    <message>
        <source>What they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>معانيها وما ينبغي فعله</translation>
    </message>
    <message>
        <source>The common ones: what they mean and what to do</source>
        <extracomment>poster, beside the title</extracomment>
        <translation>الرموز الشائعة: معانيها وما ينبغي فعله</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>poster; heading above the questions that decide between codes</extracomment>
        <translation>أيها؟</translation>
    </message>
    <message>
        <source>%1 · Registry of IANA as of %2 · Pictures: CC BY 4.0</source>
        <extracomment>poster, the last line; %1: name and version of the program; %2: a date</extracomment>
        <translation>⁨%1⁩ · سجل IANA حتى ⁨%2⁩ · الصور: ⁨CC BY 4.0⁩</translation>
    </message>
</context>
<context>
    <name>respond::Scenario</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>a place in a file</extracomment>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>is no code and no fault</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>ليس رمزًا ولا عطلًا</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>must be an array that is not empty</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>يجب أن يكون مصفوفة غير فارغة</translation>
    </message>
    <message>
        <source>must be an array of methods</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>يجب أن يكون مصفوفة من الطرق</translation>
    </message>
    <message>
        <source>must be as in &quot;5/10s&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>يجب أن يكون بالصيغة «⁨5/10s⁩»</translation>
    </message>
    <message>
        <source>must begin with a slash</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>يجب أن يبدأ بشرطة مائلة</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>must not stand beside &quot;status&quot;</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>لا يجوز أن يرد مع «⁨status⁩»</translation>
    </message>
    <message>
        <source>must not hold a query</source>
        <extracomment>behind the place in a scenario file</extracomment>
        <translation>يجب ألا يحتوي على استعلام</translation>
    </message>
</context>
<context>
    <name>search::Foremost</name>
    <message>
        <source>In the pasted text</source>
        <extracomment>@title:group of codes in the list, below a search field into which text was pasted</extracomment>
        <translation>في النص الملصق</translation>
    </message>
    <message>
        <source>Each of these</source>
        <extracomment>@title:group of codes in the list: what was looked for means each of them</extracomment>
        <translation>كل من هذه</translation>
    </message>
    <message>
        <source>Best matches</source>
        <extracomment>@title:group of codes in the list: the three most likely answers</extracomment>
        <translation>أفضل النتائج</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>@title:group of codes in the list: the answer</extracomment>
        <translation>أفضل نتيجة</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>@title:group of codes in the list: those nearest to a word that nothing matches</extracomment>
        <translation>هل المقصود</translation>
    </message>
</context>
<context>
    <name>search::StatusFilter</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>read aloud: a code of the list; %n: how often a pasted text speaks of it</extracomment>
        <translation>
            <numerusform>%1، ولا مرة</numerusform>
            <numerusform>%1، مرة واحدة</numerusform>
            <numerusform>%1، مرتان</numerusform>
            <numerusform>%1، %n مرات</numerusform>
            <numerusform>%1، %n مرة</numerusform>
            <numerusform>%1، %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>read aloud: a code of the list, and why it is there: “429 …, Keyword: rate limit”</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>search::Why</name>
    <message>
        <source>Former name</source>
        <extracomment>kind of what a search matched, before it: “Former name “Moved Temporarily””</extracomment>
        <translation>اسم سابق</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>kind of what a search matched, before it: “Keyword “rate limit””</extracomment>
        <translation>كلمة مفتاحية</translation>
    </message>
    <message>
        <source>Asked as</source>
        <extracomment>kind of what a search matched, before it: “Asked as “page not found””</extracomment>
        <translation>يُسأل عنه هكذا</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>kind of what a search matched, before it: “Header “Retry-After””</extracomment>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>kind of what a search matched, before it: “Sent by “nginx””</extracomment>
        <translation>يرسله</translation>
    </message>
    <message>
        <source>Specification</source>
        <extracomment>kind of what a search matched, before it: “Specification “RFC 6585””</extracomment>
        <translation>مواصفة</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>kind of what a search matched, before a piece of a sentence about a likely cause</extracomment>
        <translation>سبب</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>kind of what a search matched, before a piece of the description</extracomment>
        <translation>معنى</translation>
    </message>
    <message>
        <source>Constant (%1)</source>
        <extracomment>kind of what a search matched, before it; %1 is a programming language</extracomment>
        <translation>ثابت (%1)</translation>
    </message>
    <message>
        <source>In the pasted line</source>
        <extracomment>kind of what a search matched, before the name that was pasted, such as “NoSuchKey”</extracomment>
        <translation>في السطر الملصق</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <extracomment>kind of what a search matched, before a name that is spelled like what was typed</extracomment>
        <translation>كتابة مشابهة</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <extracomment>@action of a match in KRunner</extracomment>
        <translation>نسخ الرمز</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action %1 is a code</extracomment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>لا يوجد ناقل جلسة لخدمته: %1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <extracomment>D-Bus</extracomment>
        <translation>لا يمنح ناقل الجلسة الاسم %1: إنه لدى برنامج آخر</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <extracomment>@title:window</extracomment>
        <translation>حول Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <extracomment>@info; %1 is the version</extracomment>
        <translation>&lt;h3&gt;‏Statuscat %1&lt;/h3&gt;&lt;p&gt;رموز حالة HTTP، مشروحة ومرسومة.&lt;/p&gt;&lt;p&gt;هذا البرنامج حر، مرخص برخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. والنصوص والصور مرخصة برخصة CC BY 4.0.&lt;/p&gt;</translation>
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
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <extracomment>@info:status</extracomment>
        <translation>نسخ النص المحدد، أو الرمز بالصيغة المختارة</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <extracomment>@action</extracomment>
        <translation>نسخ &amp;بصيغة…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <extracomment>@info:status</extracomment>
        <translation>اختيار ما يُنسخ</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <extracomment>@action</extracomment>
        <translation>نسخ ال&amp;صورة</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <extracomment>@info:status</extracomment>
        <translation>نسخ الصورة بصيغتي PNG وSVG</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <extracomment>@info:status</extracomment>
        <translation>تثبيت الرمز أعلى القائمة، أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:status</extracomment>
        <translation>اختيار اللغات التي تُعرض ثوابتها وتُنسخ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>@action</extracomment>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <extracomment>@info:status</extracomment>
        <translation>الانتقال إلى حقل البحث</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <extracomment>@info:status</extracomment>
        <translation>الرجوع إلى الرمز المعروض قبله</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>@action in the history of codes</extracomment>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <extracomment>@info:status</extracomment>
        <translation>التقدم إلى الرمز المعروض بعده</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>@action</extracomment>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <extracomment>@info:status</extracomment>
        <translation>الخروج من Statuscat</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>@action</extracomment>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <extracomment>@action</extracomment>
        <translation>&amp;حول Statuscat</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>@info:status</extracomment>
        <translation>الإصدار والرخص</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <extracomment>@action</extracomment>
        <translation>&amp;فحص عنوان URL…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <extracomment>@info:status</extracomment>
        <translation>سؤال خادم وعرض كل رد في الطريق</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <extracomment>@action</extracomment>
        <translation>إ&amp;عادة الفحص</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <extracomment>@info:status</extracomment>
        <translation>سؤال عنوان URL نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>@action ends a check</extracomment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <extracomment>@info:status</extracomment>
        <translation>إنهاء الفحص الجاري</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>filter above the list: every class</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Common</source>
        <extracomment>filter above the list: the codes most people meet</extracomment>
        <translation>الشائعة</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <extracomment>@info:status; %1 is a class, All or Common</extracomment>
        <translation>عرض هذه فقط: %1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <extracomment>@action</extracomment>
        <translation>صورة كبي&amp;رة</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض الصورة على الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <extracomment>@action switch between the drawings of a code</extracomment>
        <translation>صورة أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <extracomment>@action</extracomment>
        <translation>ال&amp;معرض</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض كل الرموز صورًا، أو النص من جديد</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>صور أ&amp;كبر</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <extracomment>@info:status</extracomment>
        <translation>تكبير صور المعرض</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <extracomment>@action in the gallery</extracomment>
        <translation>صور أ&amp;صغر</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <extracomment>@info:status</extracomment>
        <translation>تصغير صور المعرض</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <extracomment>@action</extracomment>
        <translation>صور في ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض صورة صغيرة في كل صف من القائمة</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <extracomment>@action</extracomment>
        <translation>&amp;حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <extracomment>@info:status</extracomment>
        <translation>حفظ الصورة بصيغة SVG، أو بصيغة PNG بأي حجم</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <extracomment>@action</extracomment>
        <translation>حفظ &amp;كل الصور…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <extracomment>@info:status</extracomment>
        <translation>حفظ كل الصور في مجلد</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>theme</comment>
        <extracomment>@action theme</extracomment>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>@action theme</extracomment>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>@action theme</extracomment>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>language</comment>
        <extracomment>@action language</extracomment>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>Ad&amp;vice in Checks</source>
        <extracomment>@action whether advice is shown among what is remarked about an answer</extracomment>
        <translation>&amp;نصائح في الفحص</translation>
    </message>
    <message>
        <source>Show or hide remarks that no specification makes</source>
        <extracomment>@info:status</extracomment>
        <translation>إظهار الملاحظات التي لا ترد في أي مواصفة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Sho&amp;w List</source>
        <extracomment>@action whether the list of codes is shown</extracomment>
        <translation>إ&amp;ظهار القائمة</translation>
    </message>
    <message>
        <source>Show or hide the list of codes</source>
        <extracomment>@info:status</extracomment>
        <translation>إظهار قائمة الرموز أو إخفاؤها</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>@action:button opens and closes the list of codes</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go to search field, list, page bar, page or status bar</source>
        <extracomment>@info:status</extracomment>
        <translation>الانتقال إلى حقل البحث أو القائمة أو شريط الصفحات أو الصفحة أو شريط الحالة</translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <extracomment>@action search field, list, page bar, page and status bar are parts of the window</extracomment>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <extracomment>@info:status</extracomment>
        <translation>الانتقال إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>You &amp;Received It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>است&amp;لمتَه</translation>
    </message>
    <message>
        <source>You R&amp;eturn It</source>
        <extracomment>@action which of two cards about a code stands first</extracomment>
        <translation>&amp;ترسله</translation>
    </message>
    <message>
        <source>All A&amp;ctions…</source>
        <extracomment>@action opens a list of all that can be done, to be found by typing</extracomment>
        <translation>كل الإ&amp;جراءات…</translation>
    </message>
    <message>
        <source>Find whatever can be done, by typing</source>
        <extracomment>@info:status</extracomment>
        <translation>البحث بالكتابة عن كل ما يمكن فعله</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>@action:button opens a list of all that can be done</extracomment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Copy Picture &amp;Description</source>
        <extracomment>@action copies what is to be seen in the picture, as text</extracomment>
        <translation>نسخ &amp;وصف الصورة</translation>
    </message>
    <message>
        <source>Copy what is to be seen in the picture, as text</source>
        <extracomment>@info:status</extracomment>
        <translation>نسخ ما يظهر في الصورة كنص</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action shows the page of the code</extracomment>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Show all about the code</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض كل ما يخص الرمز</translation>
    </message>
    <message>
        <source>Context &amp;Menu</source>
        <extracomment>@action</extracomment>
        <translation>القائمة ال&amp;سياقية</translation>
    </message>
    <message>
        <source>Show what can be done with what has the focus</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض ما يمكن فعله بالعنصر المحدد</translation>
    </message>
    <message>
        <source>Show the other picture of the code</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض الصورة الأخرى للرمز</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action the programming languages and frameworks whose constants are shown</extracomment>
        <translation>اختيار أطر ال&amp;عمل…</translation>
    </message>
    <message>
        <source>Open the first reference of the code on the web</source>
        <extracomment>@info:status</extracomment>
        <translation>فتح المرجع الأول للرمز على الويب</translation>
    </message>
    <message>
        <source>Next Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>Go to the next heading of the page</source>
        <extracomment>@info:status</extracomment>
        <translation>الانتقال إلى العنوان التالي في الصفحة</translation>
    </message>
    <message>
        <source>Previous Heading</source>
        <extracomment>@action in a page</extracomment>
        <translation>العنوان السابق</translation>
    </message>
    <message>
        <source>Go to the heading before</source>
        <extracomment>@info:status</extracomment>
        <translation>الانتقال إلى العنوان السابق</translation>
    </message>
    <message>
        <source>Scroll Forward</source>
        <extracomment>@action</extracomment>
        <translation>التمرير إلى الأمام</translation>
    </message>
    <message>
        <source>Show what is below, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض ما في الأسفل أينما كان المؤشر</translation>
    </message>
    <message>
        <source>Scroll Back</source>
        <extracomment>@action</extracomment>
        <translation>التمرير إلى الخلف</translation>
    </message>
    <message>
        <source>Show what is above, wherever the cursor is</source>
        <extracomment>@info:status</extracomment>
        <translation>عرض ما في الأعلى أينما كان المؤشر</translation>
    </message>
    <message>
        <source>Open R&amp;eference</source>
        <extracomment>@action opens the specification of the code</extracomment>
        <translation>فتح المر&amp;جع</translation>
    </message>
    <message>
        <source>Save P&amp;oster…</source>
        <extracomment>@action</extracomment>
        <translation>حفظ &amp;ملصق…</translation>
    </message>
    <message>
        <source>Save a poster of the codes, to print or to share</source>
        <extracomment>@info:status</extracomment>
        <translation>حفظ ملصق للرموز، للطباعة أو المشاركة</translation>
    </message>
</context>
<context>
    <name>ui::ActionsPanel</name>
    <message>
        <source>Actions</source>
        <extracomment>@title:window all that can be done</extracomment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>@info:placeholder of the field that finds actions</extracomment>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>No action is called that</source>
        <extracomment>@info no action is called what the user typed</extracomment>
        <translation>لا إجراء بهذا الاسم</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>@title:group actions</extracomment>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>@info at the end of a list of actions: so many stand below</extracomment>
        <translation>
            <numerusform>لا إجراءات أخرى</numerusform>
            <numerusform>إجراء واحد آخر</numerusform>
            <numerusform>إجراءان آخران</numerusform>
            <numerusform>%n إجراءات أخرى</numerusform>
            <numerusform>%n إجراءً آخر</numerusform>
            <numerusform>%n إجراء آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerDelegate</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes an answer leaves possible</extracomment>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerForm</name>
    <message>
        <source>Start over</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Stay at the last</source>
        <extracomment>@option:radio what follows the last of several answers</extracomment>
        <translation>البقاء عند الأخير</translation>
    </message>
    <message>
        <source>Own body</source>
        <extracomment>@info accessible name</extracomment>
        <translation>متن مخصص</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name</extracomment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>@title:group what is answered</extracomment>
        <translation>الردود</translation>
    </message>
    <message>
        <source>C&amp;odes</source>
        <extracomment>@label:textbox status codes</extracomment>
        <translation>ال&amp;رموز</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>@label what follows the last of several answers</extracomment>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>بلا متن</translation>
    </message>
    <message>
        <source>Problem details (JSON)</source>
        <extracomment>@item:inlistbox the body of an answer, by RFC 9457</extracomment>
        <translation>تفاصيل المشكلة (JSON)</translation>
    </message>
    <message>
        <source>Own…</source>
        <extracomment>@item:inlistbox the body of an answer</extracomment>
        <translation>مخصص…</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <extracomment>@label:listbox the body of an answer</extracomment>
        <translation>ا&amp;لمتن</translation>
    </message>
    <message>
        <source>Codes are three digits each, such as 503, 503, 200.</source>
        <extracomment>@info error</extracomment>
        <translation>يتكون كل رمز من ثلاثة أرقام، مثل ⁨503, 503, 200⁩.</translation>
    </message>
    <message>
        <source>A delay is as in 500 ms or 2 s, a header as in Retry-After: 30.</source>
        <extracomment>@info error</extracomment>
        <translation>يُكتب التأخير بالصيغة ⁨500 ms⁩ أو ⁨2 s⁩، والترويسة بالصيغة ⁨Retry-After: 30⁩.</translation>
    </message>
    <message>
        <source>Dela&amp;y</source>
        <extracomment>@label:textbox how long an answer waits</extracomment>
        <translation>التأ&amp;خير</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <extracomment>@label:textbox header fields that are added to those that the code demands</extracomment>
        <translation>الترو&amp;يسات</translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>@action an answer to a question</extracomment>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>What it means, and what not</source>
        <extracomment>@title:group</extracomment>
        <translation>ما يعنيه وما لا يعنيه</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>@title:group since the older specification</extracomment>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Former names</source>
        <extracomment>@title:group</extracomment>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>رد مرحلي: الطلب مستمر ويتبعه رد نهائي. العميل الذي لا يعرف الرقم يمكنه تجاهله وانتظار الرد النهائي.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>استُلم الطلب وفُهم وقُبل. أما ما أراد المرسل قوله بهذا الرقم تحديدًا فلا تبينه إلا وثائقه.</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>بقيت خطوة أخرى قبل أن يكتمل الطلب. يجدر البحث عن ترويسة `Location`، لكن لا تُتبع وحدها إلا إذا كان الرقم معروفًا.</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>في الطلب خطأ أو تتعذر تلبيته. يجدر النظر في المتن: ينبغي أن يبين الخطأ. تكرار الطلب نفسه لن يفيد غالبًا.</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <extracomment>what a class of status codes means</extracomment>
        <translation>أخفق الخادم في طلب قد يكون صالحًا. يجدر النظر في المتن وفي سجل الخادم، وسؤال مشغّله.</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <extracomment>what a number outside the classes means</extracomment>
        <translation>لا تدل الخانة الأولى على فئة. ومع ذلك ترسل بعض المنتجات أرقامًا كهذه، وتطبعها بعض البرامج حيث لم يصل رد.</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <extracomment>@title:group followed by a code</extracomment>
        <translation>يُعامل معاملة</translation>
    </message>
    <message>
        <source>in the request</source>
        <extracomment>where a header stands</extracomment>
        <translation>في الطلب</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@title:group</extracomment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <extracomment>%1 is a list of languages; a number follows</extracomment>
        <translation>لا ثابت في %1، ويُستخدم</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <extracomment>grade of a source</extracomment>
        <translation>مبلغ عنه، ولم يوثقه صاحبه.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <extracomment>grade of a source</extracomment>
        <translation>محل خلاف.</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <extracomment>@title:group owners of a number</extracomment>
        <translation>من يستخدمه</translation>
    </message>
    <message>
        <source>Show how %1 answers with it</source>
        <extracomment>@info:tooltip; %1 is a programming language or framework</extracomment>
        <translation>عرض كيفية الرد به في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show its name only</source>
        <extracomment>@info:tooltip of a product that is shown</extracomment>
        <translation>عرض اسمه فقط</translation>
    </message>
    <message>
        <source>Show what it means by the code, here and for other codes</source>
        <extracomment>@info:tooltip of a product that only its name is shown of</extracomment>
        <translation>عرض ما يعنيه المنتج بالرمز، هنا ومع الرموز الأخرى</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>@title:group products that send a code</extracomment>
        <translation>من يرسله</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>link to where a statement comes from</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Setting:</source>
        <extracomment>before a setting of a product</extracomment>
        <translation>الإعداد:</translation>
    </message>
    <message>
        <source>Also sent as</source>
        <extracomment>@title:group other phrases that products send with a code</extracomment>
        <translation>يُرسل أيضًا بعبارة</translation>
    </message>
    <message>
        <source>Browsers, caches and search engines</source>
        <extracomment>@title:group what these do with a code</extracomment>
        <translation>المتصفحات والذاكرات المؤقتة ومحركات البحث</translation>
    </message>
    <message>
        <source>Who says this</source>
        <extracomment>@title:group products that write the message which was searched for</extracomment>
        <translation>من يقول هذا</translation>
    </message>
    <message>
        <source>Do this now</source>
        <extracomment>@title:group followed by a piece of advice</extracomment>
        <translation>افعل هذا الآن</translation>
    </message>
    <message>
        <source>Use it when</source>
        <extracomment>@title:group followed by when to send a code</extracomment>
        <translation>استخدمه عندما</translation>
    </message>
    <message>
        <source>Not when</source>
        <extracomment>@title:group followed by when not to send a code</extracomment>
        <translation>لا تستخدمه عندما</translation>
    </message>
    <message>
        <source>Send with it</source>
        <extracomment>@title:group followed by what belongs to an answer with the code</extracomment>
        <translation>أرسل معه</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it.</source>
        <extracomment>about a number that is no status code</extracomment>
        <translation>لا ترسله: لا أحد يعرفه.</translation>
    </message>
    <message>
        <source>Do not send it: nobody knows it. Take `%1`.</source>
        <extracomment>about a number that nobody assigned; %1 is a code that stands for its class, such as 400</extracomment>
        <translation>لا ترسله: لا أحد يعرفه. استخدم `%1`.</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>link: shows all header fields; %n is their number</extracomment>
        <translation>
            <numerusform>لا شيء…</numerusform>
            <numerusform>الواحدة…</numerusform>
            <numerusform>الاثنتان…</numerusform>
            <numerusform>كل الـ %n…</numerusform>
            <numerusform>كل الـ %n…</numerusform>
            <numerusform>كل الـ %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers and rules of the specification</source>
        <extracomment>@title:group</extracomment>
        <translation>ترويسات المواصفة وقواعدها</translation>
    </message>
    <message>
        <source>References and further reading</source>
        <extracomment>@title:group</extracomment>
        <translation>المراجع ومواد للاستزادة</translation>
    </message>
</context>
<context>
    <name>ui::ArticleHeader</name>
    <message>
        <source>In short</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Show only this class in the list</source>
        <extracomment>@info:tooltip of a class of codes</extracomment>
        <translation>إظهار هذه الفئة فقط في القائمة</translation>
    </message>
</context>
<context>
    <name>ui::ArticlePage</name>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action; %1 is what is copied</extracomment>
        <translation>&amp;نسخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>@action:button the page of a status code</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action shows the page of a code; %1 is the code</extracomment>
        <translation>&amp;فتح %1</translation>
    </message>
</context>
<context>
    <name>ui::ArticleView</name>
    <message>
        <source>You received it</source>
        <extracomment>@title:group for the one who received the code</extracomment>
        <translation>استلمتَه</translation>
    </message>
    <message>
        <source>You return it</source>
        <extracomment>@title:group for the one who sends the code</extracomment>
        <translation>ترسله</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <extracomment>@info accessible name of the cat picture</extracomment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <extracomment>@info accessible name of a chain of redirects</extracomment>
        <translation>القفزات</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <extracomment>@title:menu</extracomment>
        <translation>نسخ ال&amp;فحص بصيغة</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>form of a copied check</extracomment>
        <translation>&amp;نص</translation>
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
        <translation>أمر &amp;curl</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>لا رد بعد، فلم يُنسخ شيء</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <extracomment>@info %1 is a host</extracomment>
        <translation>نُسخ فحص %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>The list does not fit behind other text. The field is empty now: paste it again.</source>
        <extracomment>@info error</extracomment>
        <translation>لا تتسع القائمة خلف نص آخر. الحقل فارغ الآن: ألصقها من جديد.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>@action:button asks the server</extracomment>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <extracomment>@option:check</extracomment>
        <translation>ت&amp;ذكر عناوين URL السابقة بعد الخروج</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <extracomment>@action:button</extracomment>
        <translation>نسي&amp;ان العناوين السابقة</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <extracomment>@info:status</extracomment>
        <translation>نُسيت عناوين URL السابقة</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <extracomment>@action:button resets the options</extracomment>
        <translation>القيم الافت&amp;راضية</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <extracomment>@info:status</extracomment>
        <translation>كانت الطريقة والترويسات والمتن مخصصة لخادم آخر، فأُعيدت إلى قيمها الافتراضية</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <extracomment>@info error</extracomment>
        <translation>لا تُفحص القائمة إلا بالطريقة GET أو HEAD أو OPTIONS.</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <extracomment>@info error</extracomment>
        <translation>لا يوجد عنوان URL في القائمة.</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <extracomment>@info; a number; a fault</extracomment>
        <translation>أُسقط منها: %1. أولها: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>@action folds out the options of a check</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <extracomment>@action; %1 are those that are set</extracomment>
        <translation>الخيارات: %1</translation>
    </message>
    <message>
        <source>The command asks more than one URL.</source>
        <extracomment>@info error</extracomment>
        <translation>يطلب الأمر أكثر من عنوان URL واحد.</translation>
    </message>
    <message>
        <source>The method %1 cannot be sent from here.</source>
        <extracomment>@info error; %1 is a method</extracomment>
        <translation>لا يمكن إرسال الطريقة %1 من هنا.</translation>
    </message>
    <message>
        <source>a command that sends more than a URL</source>
        <extracomment>@info error; a curl command that stands among URLs</extracomment>
        <translation>أمر لا يقتصر على إرسال عنوان URL</translation>
    </message>
    <message>
        <source>The options show what was pasted. %1 sends it.</source>
        <extracomment>@info below the field with a URL; the options below it show what was pasted; %1 is Enter</extracomment>
        <translation>تعرض الخيارات ما لُصق. يُرسل بالضغط على %1.</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <extracomment>@action:button ends the checks</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>@action:button</extracomment>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <extracomment>@info accessible name of a table</extracomment>
        <translation>عناوين URL المفحوصة</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>@info accessible name</extracomment>
        <translation>التقدم</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <extracomment>@title:window question</extracomment>
        <translation>
            <numerusform>فحص %n عنوان URL؟</numerusform>
            <numerusform>فحص عنوان URL واحد؟</numerusform>
            <numerusform>فحص عنواني URL؟</numerusform>
            <numerusform>فحص %n عناوين URL؟</numerusform>
            <numerusform>فحص %n عنوان URL؟</numerusform>
            <numerusform>فحص %n عنوان URL؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets at least one request, at most 8 at a time.</source>
        <extracomment>@info question</extracomment>
        <translation>يُرسل إلى كل منها طلب واحد على الأقل، ولا يُفحص أكثر من 8 في آن واحد.</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <extracomment>@action:button</extracomment>
        <translation>&amp;فحصها</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>@info progress</extracomment>
        <translation>فُحص %1 من %2</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <extracomment>@info</extracomment>
        <translation>عناوين URL: ‏%1، ولم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <extracomment>@action:button asks every URL of a list</extracomment>
        <translation>فحص ال&amp;كل</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>@title:window</extracomment>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>file kind in a file dialog</extracomment>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>اتباع إعادات التو&amp;جيه</translation>
    </message>
    <message>
        <source>Follow redirects into &amp;private networks</source>
        <extracomment>@option:check</extracomment>
        <translation>السماح بالتوجيه من عناوين عامة إلى &amp;خاصة</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <extracomment>@info:placeholder of own headers</extracomment>
        <translation>Name: value‎ (واحدة في كل سطر)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <extracomment>@label</extracomment>
        <translation>ال&amp;طريقة:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <extracomment>@label own request headers</extracomment>
        <translation>الترو&amp;يسات:</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <extracomment>@label content of the request</extracomment>
        <translation>ا&amp;لمتن:</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <extracomment>@label how many redirects</extracomment>
        <translation>ال&amp;حد الأقصى:</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <extracomment>@label</extracomment>
        <translation>مهلة القف&amp;زة:</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <extracomment>@label</extracomment>
        <translation>الم&amp;هلة الكلية:</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <extracomment>@info error</extracomment>
        <translation>ليس «⁨%1⁩» ترويسة؛ الصيغة «Name: value»، واحدة في كل سطر.</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <extracomment>options of a check</extracomment>
        <translation>
            <numerusform>لا ترويسات مخصصة</numerusform>
            <numerusform>ترويسة مخصصة واحدة</numerusform>
            <numerusform>ترويستان مخصصتان</numerusform>
            <numerusform>%n ترويسات مخصصة</numerusform>
            <numerusform>%n ترويسة مخصصة</numerusform>
            <numerusform>%n ترويسة مخصصة</numerusform>
        </translation>
    </message>
    <message>
        <source>no redirects</source>
        <extracomment>options of a check</extracomment>
        <translation>دون إعادات توجيه</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <extracomment>options of a check</extracomment>
        <translation>إعادات توجيه حتى %1</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <extracomment>options of a check</extracomment>
        <translation>%1 ث للقفزة، %2 ث إجمالًا</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <extracomment>options of a check</extracomment>
        <translation>العناوين الخاصة مسموحة</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <extracomment>behind a number</extracomment>
        <translation>
            <numerusform> إعادة توجيه</numerusform>
            <numerusform> إعادة توجيه</numerusform>
            <numerusform> إعادة توجيه</numerusform>
            <numerusform> إعادات توجيه</numerusform>
            <numerusform> إعادة توجيه</numerusform>
            <numerusform> إعادة توجيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Send coo&amp;kies back along redirects</source>
        <extracomment>@option:check</extracomment>
        <translation>إعادة إرسال ملفات تعريف الارت&amp;باط عبر إعادات التوجيه</translation>
    </message>
    <message>
        <source>Read the conte&amp;nt, too</source>
        <extracomment>@option:check</extracomment>
        <translation>قراءة المحت&amp;وى أيضًا</translation>
    </message>
    <message>
        <source>cookies</source>
        <extracomment>options of a check</extracomment>
        <translation>ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>options of a check</extracomment>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <extracomment>tag: how many requests it took</extracomment>
        <translation>
            <numerusform>لا قفزات</numerusform>
            <numerusform>قفزة واحدة</numerusform>
            <numerusform>قفزتان</numerusform>
            <numerusform>%n قفزات</numerusform>
            <numerusform>%n قفزة</numerusform>
            <numerusform>%n قفزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1</source>
        <extracomment>@title; %1 is a host</extracomment>
        <translation>جارٍ سؤال %1</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <extracomment>@title of the page that checks a URL</extracomment>
        <translation>بماذا يرد الخادم؟</translation>
    </message>
    <message>
        <source>No status code came</source>
        <extracomment>@title</extracomment>
        <translation>لم يصل رمز حالة</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info on the page that checks a URL</extracomment>
        <translation>لا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <extracomment>@info; %1 are differences</extracomment>
        <translation>منذ آخر فحص: %1</translation>
    </message>
    <message>
        <source>%1 asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <extracomment>@info on the page that checks a URL; %1 is Enter</extracomment>
        <translation>بالضغط على %1 يُسأل الخادم، ويُعرض كل رد في الطريق إلى الرد الأخير: الرمز والعنوان والأزمنة والترويسات، وما كانت المواصفة تفضل أن تراه.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check a URL</source>
        <extracomment>@title:window</extracomment>
        <translation>فحص عنوان URL</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <extracomment>@action</extracomment>
        <translation>&amp;نسخ الفحص</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>@action:button the page where URLs are checked</extracomment>
        <translation>فحص</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <extracomment>@action back to the list</extracomment>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>فحص عنوان URL</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>@info accessible name</extracomment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The way there</source>
        <extracomment>@title:group the hops of a check</extracomment>
        <translation>الطريق إليه</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <extracomment>@title:window question; a method and a host</extracomment>
        <translation>إرسال %1 إلى %2؟</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <extracomment>@info question; a method and a URL</extracomment>
        <translation>قد يغير %1 شيئًا هناك. الوجهة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <extracomment>@action:button; %1 is a method</extracomment>
        <translation>إر&amp;سال %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <extracomment>@info; follows “Since the last check:”</extracomment>
        <translation>لا تغيير</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePage</name>
    <message>
        <source>C&amp;hoose a Code</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>اختيار رم&amp;ز</translation>
    </message>
    <message>
        <source>Find the code to send by a few questions</source>
        <extracomment>@info:status</extracomment>
        <translation>إيجاد الرمز المناسب للإرسال ببضعة أسئلة</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>@action:button the page that leads from a situation to a code</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <extracomment>@title:window</extracomment>
        <translation>اختيار رمز</translation>
    </message>
    <message>
        <source>There is no code yet, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>لا رمز بعد، فلم يُنسخ شيء</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that the guide led to</extracomment>
        <translation>&amp;نسخ الرمز</translation>
    </message>
</context>
<context>
    <name>ui::ChoosePane</name>
    <message>
        <source>Choose a code</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>اختيار رمز</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Start Again</source>
        <extracomment>@action:button goes to the first question again</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>@action:button to the question before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No house style</source>
        <extracomment>@item:inlistbox nobody&apos;s rules decide where authorities disagree about a code</extracomment>
        <translation>بلا دليل أسلوب</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <extracomment>@item:inlistbox %1: an authority by whose rules disputed codes are chosen</extracomment>
        <translation>دليل الأسلوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>House style</source>
        <extracomment>@info accessible name of a list of authorities</extracomment>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Whose rules decide where authorities disagree</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>القواعد التي تحسم الأمر عند اختلاف المراجع</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <extracomment>@info %1, %2: numbers; how many questions there will be is not known for sure</extracomment>
        <translation>السؤال %1 من نحو %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action:button copies the code that is shown</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>At most six questions lead from what happened to the code to send.</source>
        <extracomment>@info how long the guide is</extracomment>
        <translation>تكفي ستة أسئلة كحد أقصى للوصول مما حدث إلى الرمز المناسب للإرسال.</translation>
    </message>
    <message>
        <source>Answer %1 Here</source>
        <extracomment>@action:button opens the page that answers requests of programs; %1: a code</extracomment>
        <translation>الرد بالرمز %1 هنا</translation>
    </message>
</context>
<context>
    <name>ui::ChooseText</name>
    <message>
        <source>Required headers</source>
        <extracomment>@title:group header fields that an answer must have</extracomment>
        <translation>الترويسات المطلوبة</translation>
    </message>
    <message>
        <source>Decided by the house style: %1</source>
        <extracomment>@info %1: an authority, such as Zalando, by whose rules a disputed code was chosen</extracomment>
        <translation>حُسم وفق دليل الأسلوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>@info %1, %2: codes that both apply; the first one is sent</extracomment>
        <translation>%1 قبل %2</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <extracomment>accessible name of a link; %1 is a status code</extracomment>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>accessible name</extracomment>
        <translation>لا رمز حالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>accessible name</extracomment>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>ui::CodeField</name>
    <message>
        <source>Add a code…</source>
        <extracomment>@info:placeholder of a field that adds a code to those that are compared</extracomment>
        <translation>إضافة رمز…</translation>
    </message>
</context>
<context>
    <name>ui::CodeMenu</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action:inmenu shows the page of a code; %1 is the code</extracomment>
        <translation>&amp;فتح %1</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>@action:inmenu %1 is a code</extracomment>
        <translation>&amp;نسخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Co&amp;mpare with %1</source>
        <extracomment>@action:inmenu shows two codes side by side; %1 is the one that is shown</extracomment>
        <translation>&amp;مقارنة بالرمز %1</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action:inmenu opens the page that answers requests; %1 is a code</extracomment>
        <translation>ال&amp;رد بالرمز %1</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <extracomment>@action:inmenu takes a code off the top of the list</extracomment>
        <translation>إلغاء ال&amp;تثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action:inmenu keeps a code at the top of the list</extracomment>
        <translation>&amp;تثبيت</translation>
    </message>
</context>
<context>
    <name>ui::CodeSection</name>
    <message>
        <source>In your code</source>
        <extracomment>@title:group</extracomment>
        <translation>في شيفرتك</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>@action opens a dialog: which languages and frameworks are shown</extracomment>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>اختيار اللغات التي تُعرض ثوابتها وتُنسخ</translation>
    </message>
    <message>
        <source>Language or framework</source>
        <extracomment>accessible name of a group of choices</extracomment>
        <translation>اللغة أو إطار العمل</translation>
    </message>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>مقتطف</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <extracomment>@action shows a table of all ecosystems; %n is their number</extracomment>
        <translation>
            <numerusform>لا شيء…</numerusform>
            <numerusform>الواحدة…</numerusform>
            <numerusform>الاثنتان…</numerusform>
            <numerusform>كل الـ %n…</numerusform>
            <numerusform>كل الـ %n…</numerusform>
            <numerusform>كل الـ %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>no constant</source>
        <extracomment>behind a number: a language or framework has no name for it</extracomment>
        <translation>بلا ثابت</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>مقتطف ⁨%1⁩</translation>
    </message>
    <message>
        <source>In every language and framework</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>في كل اللغات وأطر العمل</translation>
    </message>
</context>
<context>
    <name>ui::CompareHeader</name>
    <message>
        <source>Remove %1</source>
        <extracomment>@action:button takes a code out of the comparison; %1: &quot;404 Not Found&quot;</extracomment>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::CompareModel</name>
    <message>
        <source>Picture</source>
        <extracomment>@label of the drawings of codes</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1: compare %2 of %3</source>
        <extracomment>@action some codes of a set are compared: %1: codes, %2 and %3: numbers</extracomment>
        <translation>%1: مقارنة %2 من %3</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Copy Compa&amp;rison as</source>
        <extracomment>@title:menu</extracomment>
        <translation>نسخ ال&amp;مقارنة بصيغة</translation>
    </message>
    <message>
        <source>A&amp;dd to Comparison</source>
        <extracomment>@action adds the code that is shown to those that are compared, or takes it out</extracomment>
        <translation>إ&amp;ضافة إلى المقارنة</translation>
    </message>
    <message>
        <source>Add the code to those that are compared, or take it out</source>
        <extracomment>@info:status</extracomment>
        <translation>إضافة الرمز إلى المقارنة أو إزالته منها</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button the page where codes are compared</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@title:window</extracomment>
        <translation>مقارنة الرموز</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <extracomment>@title:window %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>&amp;Copy Comparison</source>
        <extracomment>@action copies the table of a comparison</extracomment>
        <translation>&amp;نسخ المقارنة</translation>
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
        <translation>نُسخت المقارنة</translation>
    </message>
    <message>
        <source>Five codes at most are compared</source>
        <extracomment>@info:status</extracomment>
        <translation>يُقارن بين خمسة رموز كحد أقصى</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken out: %n codes</source>
        <extracomment>@info:status %1: a code; %n are compared now</extracomment>
        <translation>
            <numerusform>أُزيل %1: لا رموز</numerusform>
            <numerusform>أُزيل %1: رمز واحد</numerusform>
            <numerusform>أُزيل %1: رمزان</numerusform>
            <numerusform>أُزيل %1: %n رموز</numerusform>
            <numerusform>أُزيل %1: %n رمزًا</numerusform>
            <numerusform>أُزيل %1: %n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added: %n codes</source>
        <extracomment>@info:status %1: a code or several; %n are compared now</extracomment>
        <translation>
            <numerusform>أُضيف %1: لا رموز</numerusform>
            <numerusform>أُضيف %1: رمز واحد</numerusform>
            <numerusform>أُضيف %1: رمزان</numerusform>
            <numerusform>أُضيف %1: %n رموز</numerusform>
            <numerusform>أُضيف %1: %n رمزًا</numerusform>
            <numerusform>أُضيف %1: %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <extracomment>form of a copied comparison: aligned columns</extracomment>
        <translation>&amp;نص عادي</translation>
    </message>
</context>
<context>
    <name>ui::ComparePane</name>
    <message>
        <source>Only what differs</source>
        <extracomment>@option:check of a comparison</extracomment>
        <translation>الاختلافات فقط</translation>
    </message>
    <message>
        <source>Compare codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>مقارنة الرموز</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <extracomment>@action:button copies a comparison</extracomment>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Pick 2 to 5 codes</source>
        <extracomment>@title</extracomment>
        <translation>اختيار رمزين إلى 5 رموز</translation>
    </message>
    <message>
        <source>Choose a set, add codes by number or name, or press %1 in the list.</source>
        <extracomment>@info %1: keys that add the code of the list to those that are compared</extracomment>
        <translation>يمكن اختيار مجموعة، أو إضافة رموز بالرقم أو الاسم، أو الضغط على ⁨%1⁩ في القائمة.</translation>
    </message>
    <message>
        <source>%1 of the %2 codes that this question is about</source>
        <extracomment>@info %1, %2: numbers of codes</extracomment>
        <translation>%1 من الرموز الـ%2 التي يدور حولها هذا السؤال</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedCard</name>
    <message numerus="yes">
        <source>Compare these %n</source>
        <extracomment>@action:button shows codes side by side; %n is their number, two or more</extracomment>
        <translation>
            <numerusform>مقارنة هذه الرموز</numerusform>
            <numerusform>مقارنة هذا الرمز</numerusform>
            <numerusform>مقارنة هذين الرمزين</numerusform>
            <numerusform>مقارنة هذه الرموز (%n)</numerusform>
            <numerusform>مقارنة هذه الرموز (%n)</numerusform>
            <numerusform>مقارنة هذه الرموز (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <extracomment>@action:button as before, some of many; %1, %2: numbers</extracomment>
        <translation>مقارنة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedDelegate</name>
    <message>
        <source>(this page)</source>
        <extracomment>@info at the end of a row about the code whose page it stands on</extracomment>
        <translation>(هذه الصفحة)</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedList</name>
    <message>
        <source>%1, %2, %3, this page</source>
        <extracomment>as before, about the code whose page the row stands on</extracomment>
        <translation>%1، %2، %3، هذه الصفحة</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>accessible text of a row: code, title, and what tells it from others</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>ui::ConfusedSection</name>
    <message>
        <source>Easily confused with</source>
        <extracomment>@title:group</extracomment>
        <translation>يسهل الخلط بينه وبين</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <extracomment>@action shows the rest of them; %n is their number, more than three</extracomment>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>السؤال الوحيد</numerusform>
            <numerusform>السؤالان كلاهما</numerusform>
            <numerusform>كل الأسئلة وعددها %n</numerusform>
            <numerusform>كل الأسئلة وعددها %n</numerusform>
            <numerusform>كل الأسئلة وعددها %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConstantMenu</name>
    <message>
        <source>Copy Constant and &amp;Snippet</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>نسخ الثابت وال&amp;مقتطف</translation>
    </message>
    <message>
        <source>Show This Language &amp;First</source>
        <extracomment>@action:inmenu whose constants are shown first from now on</extracomment>
        <translation>إظهار هذه اللغة &amp;أولاً</translation>
    </message>
    <message>
        <source>Choose Framewor&amp;ks…</source>
        <extracomment>@action:inmenu the programming languages and frameworks whose constants are shown</extracomment>
        <translation>اختيار أطر ال&amp;عمل…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies a constant, or lines of code</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>ui::ConstantRow</name>
    <message>
        <source>In %1 (no constant)</source>
        <extracomment>@label %1 is a programming language or framework; a number follows</extracomment>
        <translation>في %1 (بلا ثابت)</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@label %1 is a programming language or framework; what it calls a code follows</extracomment>
        <translation>في %1</translation>
    </message>
</context>
<context>
    <name>ui::ContextMenus</name>
    <message>
        <source>Answer requests on this computer with the code</source>
        <extracomment>@info:status</extracomment>
        <translation>الرد على الطلبات على هذا الحاسوب بهذا الرمز</translation>
    </message>
    <message>
        <source>&amp;Respond with %1</source>
        <extracomment>@action opens the page that answers requests; %1 is a code</extracomment>
        <translation>ال&amp;رد بالرمز %1</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <extracomment>@info:status</extracomment>
        <translation>لا شيء يطابق، فلم يُنسخ شيء</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a text that was selected</extracomment>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <extracomment>@info:status; code and format</extracomment>
        <translation>ليس للرمز %1 ما يُنسخ بصيغة «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <extracomment>@title:menu</extracomment>
        <translation>نسخ &amp;بصيغة</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>copy format: PNG and SVG</extracomment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ui::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>@action accessible name; %1 is a line of code</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action at the end of a line of code</extracomment>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ui::CopyableCode</name>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the lines of code below</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>accessible name; %1 is what is copied, such as &quot;Go snippet&quot;</extracomment>
        <translation>نسخ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::DeepView</name>
    <message>
        <source>What more was asked</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>الأسئلة الإضافية</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n &amp;questions more</source>
        <extracomment>@action:button sends that many requests more to a server</extracomment>
        <translation>
            <numerusform>طرح %n سؤال إ&amp;ضافي</numerusform>
            <numerusform>طرح سؤال إ&amp;ضافي واحد</numerusform>
            <numerusform>طرح سؤالين إ&amp;ضافيين</numerusform>
            <numerusform>طرح %n أسئلة إ&amp;ضافية</numerusform>
            <numerusform>طرح %n سؤالًا إ&amp;ضافيًا</numerusform>
            <numerusform>طرح %n سؤال إ&amp;ضافي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Search</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>@action:button</extracomment>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>@action:button</extracomment>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <extracomment>@info</extracomment>
        <translation>تُعرض المنظومات المؤشرة مع كل رمز، وأعلاها هي المستخدمة عند النسخ بصيغة «الثابت».</translation>
    </message>
    <message>
        <source>Choose Frameworks</source>
        <extracomment>@title:window</extracomment>
        <translation>اختيار أطر العمل</translation>
    </message>
    <message>
        <source>Search frameworks</source>
        <extracomment>@info accessible name</extracomment>
        <translation>البحث في أطر العمل</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <extracomment>@info accessible name of a list</extracomment>
        <translation>أطر العمل</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Nothing in this class matches “%1”.</source>
        <extracomment>@info</extracomment>
        <translation>لا شيء في هذه الفئة يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>@info</extracomment>
        <translation>لا شيء يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <extracomment>@info after “Enter asks”</extracomment>
        <translation>لا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>%1 clears the search.</source>
        <extracomment>@info %1 is Esc</extracomment>
        <translation>المفتاح %1 يمسح البحث.</translation>
    </message>
</context>
<context>
    <name>ui::EndPart</name>
    <message>
        <source>Snippet</source>
        <extracomment>@title:group lines of code that answer with a status code</extracomment>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>@title:group why a code is right</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Close, but not this</source>
        <extracomment>@title:group codes that are nearly right, with what would have to be true for each</extracomment>
        <translation>قريبة، لكنها ليست المطلوبة</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>@title:group %1: programming language or framework</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 snippet</source>
        <extracomment>accessible name of lines of code; %1 is a programming language or framework</extracomment>
        <translation>مقتطف ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::ExampleSection</name>
    <message>
        <source>Example</source>
        <extracomment>@title:group raw request and response</extracomment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Request and response</source>
        <extracomment>@title:group lines of HTTP</extracomment>
        <translation>الطلب والرد</translation>
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
        <translation>سبب</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>@label whether to repeat the request; a word follows</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>@label whether caches may keep it; a word follows</extracomment>
        <translation>التخزين المؤقت</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>@label what becomes of the method of a request that is redirected; a word follows</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Defined in</source>
        <extracomment>@label followed by a specification</extracomment>
        <translation>معرَّف في</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>@label followed by a product</extracomment>
        <translation>يرسله</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>who sends a status code; %1 is a product</extracomment>
        <translation>
            <numerusform>%1 وحده</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Filter</source>
        <extracomment>accessible name of the row of filters above the list</extracomment>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>ui::Fold</name>
    <message>
        <source>expanded</source>
        <extracomment>read aloud: what the row that was just pressed holds can be read now</extracomment>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>collapsed</source>
        <extracomment>read aloud: what the row that was just pressed holds is hidden now</extracomment>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>ui::FoundLine</name>
    <message>
        <source>%1 in: %2</source>
        <extracomment>@info why a code was found: %1: the code, such as 503; %2: a piece of what was pasted</extracomment>
        <translation>%1 في: %2</translation>
    </message>
</context>
<context>
    <name>ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <extracomment>@action:button the page with all codes as pictures</extracomment>
        <translation>المعرض</translation>
    </message>
</context>
<context>
    <name>ui::GalleryView</name>
    <message>
        <source>Gallery</source>
        <extracomment>@info accessible name of the view of all pictures</extracomment>
        <translation>المعرض</translation>
    </message>
</context>
<context>
    <name>ui::GuideSteps</name>
    <message>
        <source>Compare %1</source>
        <extracomment>@action %1: codes, such as &quot;401, 403&quot;</extracomment>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>Choose the code to return</source>
        <extracomment>@action asks for the situation</extracomment>
        <translation>اختيار الرمز المراد إرجاعه</translation>
    </message>
</context>
<context>
    <name>ui::HopView</name>
    <message>
        <source>Remarks</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <extracomment>@info; %1 is a reason phrase</extracomment>
        <translation>يسميه الخادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <extracomment>@info accessible; %1 is a URL</extracomment>
        <translation>يقود إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <extracomment>@action folds out the headers of an answer; a number</extracomment>
        <translation>الترويسات (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>@info accessible name of a text</extracomment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>No status code</source>
        <extracomment>@title of a hop</extracomment>
        <translation>لا رمز حالة</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <extracomment>@title of a hop; %1 is a host</extracomment>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <extracomment>@info accessible; number, outcome, method, URL</extracomment>
        <translation>القفزة %1: %2، %3 %4</translation>
    </message>
</context>
<context>
    <name>ui::LanguageChoice</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <extracomment>@info:status</extracomment>
        <translation>سيستخدم Statuscat هذه اللغة عند تشغيله من جديد</translation>
    </message>
</context>
<context>
    <name>ui::LearnOptions</name>
    <message>
        <source>Hide the choices at first</source>
        <extracomment>@option:check of a quiz</extracomment>
        <translation>إخفاء الخيارات في البداية</translation>
    </message>
    <message>
        <source>Forget What I Learned…</source>
        <extracomment>@action:button forgets which answers were right and wrong</extracomment>
        <translation>نسيان ما تعلمته…</translation>
    </message>
    <message>
        <source>Common codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>الرموز الشائعة</translation>
    </message>
    <message>
        <source>All registered codes</source>
        <extracomment>@item:inlistbox which codes are asked</extracomment>
        <translation>كل الرموز المسجلة</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>@item:inlistbox which codes are asked; those of products, too</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>@info accessible name of a list: which codes are asked</extracomment>
        <translation>نطاق الأسئلة</translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <extracomment>@title of a question</extracomment>
        <translation>هل يُنسى ما تعلمته؟</translation>
    </message>
    <message>
        <source>All questions are new again.</source>
        <extracomment>@info of a question</extracomment>
        <translation>ستعود كل الأسئلة جديدة.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>@action:button</extracomment>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>ui::LearnPage</name>
    <message>
        <source>Learn the C&amp;odes</source>
        <extracomment>@action asks questions about codes</extracomment>
        <translation>&amp;تعلم الرموز</translation>
    </message>
    <message>
        <source>Learn the codes by heart, ten questions at a time</source>
        <extracomment>@info:status</extracomment>
        <translation>حفظ الرموز عن ظهر قلب، عشرة أسئلة في كل مرة</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>@action:button the page that asks questions about codes</extracomment>
        <translation>تعلم</translation>
    </message>
    <message>
        <source>Learn the codes</source>
        <extracomment>@title:window</extracomment>
        <translation>تعلم الرموز</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <extracomment>@info:status the code would be the answer to a question</extracomment>
        <translation>لا إجابة بعد، فلم يُنسخ شيء</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info a code was copied</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <extracomment>@action copies the code that was asked for</extracomment>
        <translation>&amp;نسخ الرمز</translation>
    </message>
    <message numerus="yes">
        <source>%n things learned cannot be read and are left as they are</source>
        <extracomment>@info:status %n entries of the settings</extracomment>
        <translation>
            <numerusform>لا شيء مما تُعلِّم تتعذر قراءته</numerusform>
            <numerusform>تعذرت قراءة عنصر واحد مما تعلمته، وسيبقى كما هو</numerusform>
            <numerusform>تعذرت قراءة عنصرين مما تعلمته، وسيبقيان كما هما</numerusform>
            <numerusform>تعذرت قراءة %n عناصر مما تعلمته، وستبقى كما هي</numerusform>
            <numerusform>تعذرت قراءة %n عنصرًا مما تعلمته، وستبقى كما هي</numerusform>
            <numerusform>تعذرت قراءة %n عنصر مما تعلمته، وستبقى كما هي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LearnPane</name>
    <message>
        <source>Learn the codes</source>
        <extracomment>@info accessible name of a page</extracomment>
        <translation>تعلم الرموز</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>@info accessible name of a line of a log, or of HTTP, that a question is about</extracomment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Show the Choices</source>
        <extracomment>@action:button the choices of a question come when they are asked for</extracomment>
        <translation>إظهار الخيارات</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>@action:button shows codes side by side</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>@action:button ends learning for now</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>@info above a question that was missed a moment ago</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>@info %1, %2: numbers</extracomment>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>@action:button to the next question</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <extracomment>@info the answer to a question of a quiz; %1: the answer</extracomment>
        <translation>صحيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not right, and missed often. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong, as often before; %1: the right answer</extracomment>
        <translation>غير صحيح، وتكرر الخطأ فيه. الإجابة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not right. The answer: %1</source>
        <extracomment>@info a question of a quiz was answered wrong; %1: the right answer</extracomment>
        <translation>غير صحيح. الإجابة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>@action:button %1: a code, whose page is opened</extracomment>
        <translation>فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>@title %1, %2: numbers</extracomment>
        <translation>%1 من %2 صحيحة</translation>
    </message>
    <message>
        <source>Another Round</source>
        <extracomment>@action:button begins another ten questions</extracomment>
        <translation>جولة أخرى</translation>
    </message>
</context>
<context>
    <name>ui::LearnText</name>
    <message>
        <source>your answer</source>
        <extracomment>@info behind an answer to a question of a quiz</extracomment>
        <translation>إجابتك</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>@title:menu</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>@title:menu</extracomment>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <extracomment>@title:menu of the program</extracomment>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>@title:menu</extracomment>
        <translation>انت&amp;قال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>@title:menu</extracomment>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Put &amp;First</source>
        <extracomment>@title:menu which of two cards about a code stands first</extracomment>
        <translation>عرض &amp;أولاً</translation>
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
        <translation>إلغاء ال&amp;تثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <extracomment>@action</extracomment>
        <translation>&amp;تثبيت</translation>
    </message>
</context>
<context>
    <name>ui::MoreSection</name>
    <message>
        <source>More about %1</source>
        <extracomment>@title:group; %1 is a status code</extracomment>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Fold all</source>
        <extracomment>@action closes all sections of a page</extracomment>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>@action opens all sections</extracomment>
        <translation>توسيع الكل</translation>
    </message>
</context>
<context>
    <name>ui::NextAnswer</name>
    <message>
        <source>Next answer</source>
        <extracomment>@title:group the answer to the next request</extracomment>
        <translation>الرد التالي</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>@action copies the answer to the next request</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info; %1, %2 are numbers of several answers</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::OpenRequest</name>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <extracomment>@info:status</extracomment>
        <translation>رُفض الرابط %1: يُكتب الرابط إلى رمز بالصيغة statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::OrdersPane</name>
    <message>
        <source>A server checks one thing after the other and sends the first code that applies.</source>
        <extracomment>@info</extracomment>
        <translation>يفحص الخادم الأمور واحدًا تلو الآخر ويرسل أول رمز ينطبق.</translation>
    </message>
    <message>
        <source>Back to the Questions</source>
        <extracomment>@action:button from another page to the questions of the guide</extracomment>
        <translation>الرجوع إلى الأسئلة</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <extracomment>@title:group pairs of codes, in the order of a server&apos;s checks</extracomment>
        <translation>بلا خلاف</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>@title:group pairs of codes whose order authorities do not agree about</extracomment>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Two codes apply: which first?</source>
        <extracomment>@title:window pairs of codes</extracomment>
        <translation>ينطبق رمزان: أيهما أولاً؟</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>@title:group %1: &quot;404 Not Found&quot;</extracomment>
        <translation>مع ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>Pages</source>
        <extracomment>@info accessible name of the row of buttons above the pages</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>@action:button opens a menu of the pages that have no room beside it</extracomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Go to the page: %1</source>
        <extracomment>@info:status; %1 is the name of a page, such as Check</extracomment>
        <translation>الانتقال إلى الصفحة: %1</translation>
    </message>
</context>
<context>
    <name>ui::PathRows</name>
    <message>
        <source>Change</source>
        <extracomment>@action:button gives another answer to a question</extracomment>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <extracomment>@info</extracomment>
        <translation>نُسخت الصورة</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <extracomment>@title:window</extracomment>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <extracomment>@info; a file name</extracomment>
        <translation>الملف ⁨%1⁩ موجود من قبل. هل يُستبدل؟</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <extracomment>@item file type</extracomment>
        <translation>رسم بأي حجم (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Picture, %1 pixels wide (*.png)</source>
        <extracomment>@item file type; %1 is a number</extracomment>
        <translation>صورة بعرض %1 بكسل (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::PosterDialog</name>
    <message>
        <source>Save Poster</source>
        <extracomment>@title:window</extracomment>
        <translation>حفظ الملصق</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <extracomment>@label which codes are on the poster</extracomment>
        <translation>ال&amp;رموز:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <extracomment>@label size of the paper</extracomment>
        <translation>ال&amp;ورق:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>@label</extracomment>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>@label light or dark</extracomment>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>@label of the file</extracomment>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>@item theme</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>@item theme</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>@action:button a file is chosen next</extracomment>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>All codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>كل الرموز</translation>
    </message>
    <message>
        <source>Registered codes</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>الرموز المسجلة</translation>
    </message>
    <message>
        <source>Common codes, a cheat sheet</source>
        <extracomment>@item of a list of codes</extracomment>
        <translation>الرموز الشائعة، ورقة مرجعية</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::RequestList</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>@info accessible name of a table
----------
@title:group the requests that came</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>@info:placeholder</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <extracomment>@info accessible name</extracomment>
        <translation>تصفية الطلبات</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>@action:button no more rows are added for the time being</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>@action:button rows are added again</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button forgets the requests</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>@action:button</extracomment>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>@action:button</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Copied the requests</source>
        <extracomment>@info:status</extracomment>
        <translation>نُسخت الطلبات</translation>
    </message>
    <message>
        <source>Export Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>تصدير الطلبات</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;JSON lines (*.jsonl)</source>
        <extracomment>file kinds in a file dialog</extracomment>
        <translation>أرشيفات HTTP (*.har);;أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>@info:status; %1 is a file name</extracomment>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <extracomment>@action:button shows passwords, cookies and the like in the requests</extracomment>
        <translation>إظهار القيم السرية</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <extracomment>@action</extracomment>
        <translation>نسخ بصيغة &amp;curl</translation>
    </message>
    <message>
        <source>Copy &amp;Request</source>
        <extracomment>@action a request in full</extracomment>
        <translation>نسخ ال&amp;طلب</translation>
    </message>
    <message>
        <source>Copy Ro&amp;w</source>
        <extracomment>@action</extracomment>
        <translation>نسخ ال&amp;صف</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <extracomment>@action:button hides passwords, cookies and the like in the requests</extracomment>
        <translation>إخفاء القيم السرية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>@info numbers of requests, where a filter holds some back</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>@action opens the page of a code; %1 is a status code</extracomment>
        <translation>&amp;فتح %1</translation>
    </message>
    <message>
        <source>Re&amp;spond with %1</source>
        <extracomment>@action; %1 is a status code</extracomment>
        <translation>ال&amp;رد بالرمز %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>@action:button accessible name, empties the field that filters</extracomment>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>ui::RequestModel</name>
    <message>
        <source>client left</source>
        <extracomment>a client ended the connection before it was answered</extracomment>
        <translation>قطع العميل الاتصال</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds</extracomment>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>@title:column</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>@title:column</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>@title:column</extracomment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>@title:column how long the answer took</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>@title:column the program that sent the request</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>repeat</source>
        <extracomment>a request that a client&apos;s library probably sent once more by itself</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>A client&apos;s library probably sent it once more by itself.</source>
        <extracomment>@info:tooltip</extracomment>
        <translation>الأرجح أن مكتبة لدى العميل أعادت إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>@title:column why a request was answered as it was: &quot;step 2 of 3&quot;</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>@title:column the number of the connection that a request came on</extracomment>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>No requests</source>
        <extracomment>@info in the place of a table&apos;s rows</extracomment>
        <translation>لا طلبات</translation>
    </message>
</context>
<context>
    <name>ui::RespondPage</name>
    <message>
        <source>&amp;Respond to Requests</source>
        <extracomment>@action</extracomment>
        <translation>ال&amp;رد على الطلبات</translation>
    </message>
    <message>
        <source>Go to the page that answers requests; there, start or stop</source>
        <extracomment>@info:status</extracomment>
        <translation>الانتقال إلى صفحة الرد على الطلبات، وفيها البدء أو الإيقاف</translation>
    </message>
    <message>
        <source>Respond: on</source>
        <extracomment>@action:button the page where requests are answered, while they are</extracomment>
        <translation>الرد: قيد التشغيل</translation>
    </message>
    <message>
        <source>Respond</source>
        <extracomment>@action:button the page where requests are answered</extracomment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Respond to Requests</source>
        <extracomment>@title:window</extracomment>
        <translation>الرد على الطلبات</translation>
    </message>
    <message>
        <source>&amp;Copy Requests</source>
        <extracomment>@action</extracomment>
        <translation>&amp;نسخ الطلبات</translation>
    </message>
    <message>
        <source>respond, answer with, mock server, test server, fake server</source>
        <extracomment>words of a search that lead to the page that answers requests, with commas between them</extracomment>
        <translation>رد, الرد, أجب, mock server, خادم وهمي, خادم محاكاة, خادم تجريبي, خادم اختبار</translation>
    </message>
    <message>
        <source>Respond with %1</source>
        <extracomment>@action; %1 are status codes, such as &quot;503, 503, 200&quot;</extracomment>
        <translation>الرد بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>A server on this computer, for programs of your own</source>
        <extracomment>@info</extracomment>
        <translation>خادم على هذا الحاسوب لبرامجك</translation>
    </message>
</context>
<context>
    <name>ui::RespondPane</name>
    <message>
        <source>Answer with any code</source>
        <extracomment>@title the page where requests are answered</extracomment>
        <translation>الرد بأي رمز</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Port %1 is taken, so this is the next one that is free.</source>
        <extracomment>@info; %1 is a port</extracomment>
        <translation>المنفذ %1 مشغول، لذا هذا هو المنفذ الحر التالي.</translation>
    </message>
</context>
<context>
    <name>ui::RuledOutCard</name>
    <message>
        <source>Ruled out so far</source>
        <extracomment>@title:group codes that are not possible any more, by the answers</extracomment>
        <translation>المستبعد حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info how many codes are not possible any more</extracomment>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <extracomment>@info %n codes are not possible any more; %1: their beginning, &quot;400, 402, …&quot;</extracomment>
        <translation>
            <numerusform>لا رموز: %1</numerusform>
            <numerusform>رمز واحد: %1</numerusform>
            <numerusform>رمزان: %1</numerusform>
            <numerusform>%n رموز: %1</numerusform>
            <numerusform>%n رمزًا: %1</numerusform>
            <numerusform>%n رمز: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <extracomment>@option:radio; its width follows</extracomment>
        <translation>صورة &amp;PNG</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>حفظ كل الصور</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <extracomment>@info</extracomment>
        <translation>ملف لكل صورة، يُسمى برمزها.</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <extracomment>@info accessible name of a progress bar</extracomment>
        <translation>الصور المحفوظة</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>@info:progress; %v and %m are numbers</extracomment>
        <translation>%v من %m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>@action:button a folder</extracomment>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>@info accessible name of a button</extracomment>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <extracomment>@label</extracomment>
        <translation>الم&amp;جلد:</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <extracomment>@option:radio</extracomment>
        <translation>رسم &amp;SVG، واضح بأي حجم</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <extracomment>@label after a number</extracomment>
        <translation> بكسل عرضًا</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <extracomment>@info accessible name</extracomment>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>Save as:</source>
        <extracomment>@label</extracomment>
        <translation>الحفظ بصيغة:</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <extracomment>@title:window</extracomment>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <extracomment>@info:progress</extracomment>
        <translation>جارٍ حفظ الصور…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>في هذا المجلد من قبل: %1 من %n ملف</numerusform>
            <numerusform>في هذا المجلد من قبل: %1 من ملف واحد</numerusform>
            <numerusform>في هذا المجلد من قبل: %1 من ملفين</numerusform>
            <numerusform>في هذا المجلد من قبل: %1 من %n ملفات</numerusform>
            <numerusform>في هذا المجلد من قبل: %1 من %n ملفًا</numerusform>
            <numerusform>في هذا المجلد من قبل: %1 من %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them, or keep them as they are and save only the others?</source>
        <extracomment>@info</extracomment>
        <translation>هل تُستبدل، أم تبقى كما هي وتُحفظ البقية فقط؟</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>@action:button</extracomment>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>@action:button</extracomment>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <extracomment>@info; %1 is a number</extracomment>
        <translation>
            <numerusform>حُفظت %1 من %n صورة.</numerusform>
            <numerusform>حُفظت %1 من صورة واحدة.</numerusform>
            <numerusform>حُفظت %1 من صورتين.</numerusform>
            <numerusform>حُفظت %1 من %n صور.</numerusform>
            <numerusform>حُفظت %1 من %n صورة.</numerusform>
            <numerusform>حُفظت %1 من %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures in %2</source>
        <extracomment>@info:status; a number and a folder</extracomment>
        <translation>
            <numerusform>حُفظت %1 من %n صورة في ⁨%2⁩</numerusform>
            <numerusform>حُفظت %1 من صورة واحدة في ⁨%2⁩</numerusform>
            <numerusform>حُفظت %1 من صورتين في ⁨%2⁩</numerusform>
            <numerusform>حُفظت %1 من %n صور في ⁨%2⁩</numerusform>
            <numerusform>حُفظت %1 من %n صورة في ⁨%2⁩</numerusform>
            <numerusform>حُفظت %1 من %n صورة في ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, kept %n that were there</source>
        <extracomment>@info:status; %1: Saved 9 of 10 …</extracomment>
        <translation>
            <numerusform>%1، ولم يبق ملف كما كان</numerusform>
            <numerusform>%1، وبقي ملف واحد كما كان</numerusform>
            <numerusform>%1، وبقي ملفان كما كانا</numerusform>
            <numerusform>%1، وبقيت %n ملفات كما كانت</numerusform>
            <numerusform>%1، وبقي %n ملفًا كما كان</numerusform>
            <numerusform>%1، وبقي %n ملف كما كان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Code, phrase, header, log line</source>
        <extracomment>@info:placeholder of the search field</extracomment>
        <translation>رمز أو عبارة أو ترويسة أو سطر سجل</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>@info accessible name of the search field</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name: empties the search field</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>@info:status %1: a file; %2: reason</extracomment>
        <translation>تعذرت قراءة ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <extracomment>@action</extracomment>
        <translation>البحث في كل الفئات</translation>
    </message>
    <message numerus="yes">
        <source>%n codes match there</source>
        <extracomment>@info below “Search in all classes”</extracomment>
        <translation>
            <numerusform>لا رمز يطابق هناك</numerusform>
            <numerusform>رمز واحد يطابق هناك</numerusform>
            <numerusform>رمزان يطابقان هناك</numerusform>
            <numerusform>%n رموز تطابق هناك</numerusform>
            <numerusform>%n رمزًا يطابق هناك</numerusform>
            <numerusform>%n رمز يطابق هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <extracomment>@info:status; %1 is a code, which stands at the top of the list from now on</extracomment>
        <translation>ثُبّت %1</translation>
    </message>
    <message>
        <source>Unpinned %1</source>
        <extracomment>@info:status; %1 is a code</extracomment>
        <translation>أُلغي تثبيت %1</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>تعذرت قراءة الإعدادات في ⁨%1⁩؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <extracomment>file names</extracomment>
        <translation>كانت الإعدادات في ⁨%1⁩ تالفة؛ تُستخدم القيم الافتراضية، والملف القديم هو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>الإعدادات في ⁨%1⁩ تالفة؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>تعذر حفظ الإعدادات في %1: ستُنسى التغييرات عند الإنهاء.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: %2</source>
        <extracomment>%1 is a file name, %2 the reason</extracomment>
        <translation>تعذر حفظ الإعدادات في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <extracomment>@title:window</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <extracomment>keys</extracomment>
        <translation>أي حرف أو رقم</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <extracomment>what keys do</extracomment>
        <translation>البحث من أي مكان</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>التنقل في القائمة مع بقاء المؤشر في حقل البحث</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <extracomment>what a key does</extracomment>
        <translation>النسخ بالصيغة المختارة</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <extracomment>what a key does</extracomment>
        <translation>مسح البحث؛ مغادرة الصورة الكبيرة</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <extracomment>what keys do</extracomment>
        <translation>فحص عنوان URL الموجود في حقل البحث</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>@title:group keys</extracomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Next control, or the one before</source>
        <extracomment>what keys do</extracomment>
        <translation>عنصر التحكم التالي أو السابق</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <extracomment>what keys do</extracomment>
        <translation>قائمة العنصر الذي عليه التركيز</translation>
    </message>
</context>
<context>
    <name>ui::StateCard</name>
    <message>
        <source>Copied</source>
        <extracomment>@info:status</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>@info whether requests are answered</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>@action:button ends to answer requests</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>@action:button answers requests</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Try another port</source>
        <extracomment>@action:button after answering requests could not be started</extracomment>
        <translation>تجربة منفذ آخر</translation>
    </message>
    <message>
        <source>Once it runs, programs on this computer get the answers that you choose here.</source>
        <extracomment>@info</extracomment>
        <translation>بعد التشغيل تتلقى البرامج على هذا الحاسوب الردود المختارة هنا.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it. It ends with Statuscat.</source>
        <extracomment>@info</extracomment>
        <translation>لا تصل إليه إلا البرامج على هذا الحاسوب. ويتوقف بإغلاق Statuscat.</translation>
    </message>
    <message>
        <source>Requests cannot be taken: %1</source>
        <extracomment>@info error; %1 is a reason</extracomment>
        <translation>‫تعذر استقبال الطلبات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Answer %1 here</source>
        <extracomment>@action:button; %1 is a status code</extracomment>
        <translation>الرد بالرمز %1 هنا</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n codes</source>
        <extracomment>@info:status</extracomment>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” matches %2 of %n codes</source>
        <extracomment>@info:status; %1 is what is looked for, %2 a number</extracomment>
        <translation>
            <numerusform>يطابق «⁨%1⁩» %2 من %n رمز</numerusform>
            <numerusform>يطابق «⁨%1⁩» %2 من رمز واحد</numerusform>
            <numerusform>يطابق «⁨%1⁩» %2 من رمزين</numerusform>
            <numerusform>يطابق «⁨%1⁩» %2 من %n رموز</numerusform>
            <numerusform>يطابق «⁨%1⁩» %2 من %n رمزًا</numerusform>
            <numerusform>يطابق «⁨%1⁩» %2 من %n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n codes</source>
        <extracomment>@info:status; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 من %n رمز</numerusform>
            <numerusform>%1 من رمز واحد</numerusform>
            <numerusform>%1 من رمزين</numerusform>
            <numerusform>%1 من %n رموز</numerusform>
            <numerusform>%1 من %n رمزًا</numerusform>
            <numerusform>%1 من %n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %n</source>
        <extracomment>read aloud while the user types; %1: a code and its phrase; %n: how many codes match</extracomment>
        <translation>
            <numerusform>%1، الأفضل من %n نتيجة</numerusform>
            <numerusform>%1، النتيجة الوحيدة</numerusform>
            <numerusform>%1، الأفضل من نتيجتين</numerusform>
            <numerusform>%1، الأفضل من %n نتائج</numerusform>
            <numerusform>%1، الأفضل من %n نتيجة</numerusform>
            <numerusform>%1، الأفضل من %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows choose · %1 copies · %2 clears · %3 shows all actions</source>
        <extracomment>@info:status keys; %1 is Enter, %2 Esc, %3 Ctrl+J</extracomment>
        <translation>الأسهم تختار · %1 ينسخ · %2 يمسح · %3 يعرض كل الإجراءات</translation>
    </message>
    <message>
        <source>%1 copies · %2 shows all actions</source>
        <extracomment>@info:status keys, where there is less room; %1 is Enter, %2 Ctrl+J</extracomment>
        <translation>%1 ينسخ · %2 يعرض كل الإجراءات</translation>
    </message>
    <message>
        <source>%1 shows all actions</source>
        <extracomment>@info:status keys, where there is little room; %1 is Ctrl+J</extracomment>
        <translation>%1 يعرض كل الإجراءات</translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>unused</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>obsolete</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>vendor</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>خاص بمنتج</translation>
    </message>
    <message>
        <source>informal</source>
        <extracomment>small word in a list row: standing of the code</extracomment>
        <translation>غير رسمي</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <extracomment>@info accessible name of the list</extracomment>
        <translation>رموز الحالة</translation>
    </message>
</context>
<context>
    <name>ui::TextBlock</name>
    <message>
        <source>&amp;Open</source>
        <extracomment>@action:inmenu of a link</extracomment>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <extracomment>@action:inmenu of a link to the web</extracomment>
        <translation>نسخ ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>@action:inmenu copies the selected text</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <extracomment>@action:inmenu</extracomment>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>Copy C&amp;onstant</source>
        <extracomment>@action:inmenu copies a constant</extracomment>
        <translation>نسخ ال&amp;ثابت</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>@action:inmenu %1 is a code that a link leads to</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>@info the text that was copied follows</extracomment>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <extracomment>@info accessible name</extracomment>
        <translation>عنوان URL المراد فحصه</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>@action:button accessible name, empties the field</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <extracomment>@action</extracomment>
        <translation>
            <numerusform>فحص %n عنوان URL</numerusform>
            <numerusform>فحص عنوان URL واحد</numerusform>
            <numerusform>فحص عنواني URL</numerusform>
            <numerusform>فحص %n عناوين URL</numerusform>
            <numerusform>فحص %n عنوان URL</numerusform>
            <numerusform>فحص %n عنوان URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>@action %1 is a URL</extracomment>
        <translation>فحص ⁨%1⁩</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <extracomment>@info in place of “Check https://…”</extracomment>
        <translation>لا يمكن فحص عنوان URL هذا</translation>
    </message>
    <message>
        <source>The list does not fit here. Press %1 and paste it there</source>
        <extracomment>@info in place of “Check 12 URLs”; %1 is Ctrl+L</extracomment>
        <translation>لا تتسع القائمة هنا. يمكن لصقها بعد الضغط على %1</translation>
    </message>
    <message>
        <source>%1 asks the server</source>
        <extracomment>@info below “Check https://…”; %1 is Ctrl+Enter or Enter</extracomment>
        <translation>بالضغط على %1 يُسأل الخادم</translation>
    </message>
    <message>
        <source>%1 shows what would be sent</source>
        <extracomment>@info below “Check https://…”; %1 is Enter</extracomment>
        <translation>بالضغط على %1 يُعرض ما سيُرسل</translation>
    </message>
    <message>
        <source>%1 asks each of them</source>
        <extracomment>@info below “Check 12 URLs”; %1 is Enter</extracomment>
        <translation>بالضغط على %1 يُسأل كل منها</translation>
    </message>
</context>
</TS>
