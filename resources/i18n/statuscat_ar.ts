<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Standard input</source>
        <comment>where URLs are read from</comment>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>%1: a file; %2: reason</comment>
        <translation>‫تعذرت قراءة ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>%1, URL %2: %3.</source>
        <comment>%1: a file; %2: number in it; %3: what is wrong with it</comment>
        <translation>‫في ⁨%1⁩، العنوان %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds no URL.</source>
        <comment>%1: a file</comment>
        <translation>‫لا عناوين URL في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>numbers of URLs</comment>
        <translation>فُحص %1 من %2</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 checked.</source>
        <comment>numbers of URLs</comment>
        <translation>أُلغي الفحص: فُحص %1 من %2.</translation>
    </message>
</context>
<context>
    <name>cli::CheckOptions</name>
    <message>
        <source>URL %1: %2.</source>
        <comment>%1: its number; %2: what is wrong with it</comment>
        <translation>‫العنوان %1: %2.</translation>
    </message>
    <message>
        <source>check takes a URL: statuscat check https://example.com</source>
        <comment>check is a command</comment>
        <translation>‫يأخذ الأمر check عنوان URL: statuscat check https://example.com</translation>
    </message>
    <message>
        <source>--from takes a file of URLs, or - for standard input.</source>
        <comment>usage error</comment>
        <translation>‫يأخذ الخيار ‎--from ملف عناوين URL، أو الشرطة ‎-‎ للدخل القياسي.</translation>
    </message>
    <message>
        <source>check takes URLs or --from, not both.</source>
        <comment>check is a command</comment>
        <translation>‫يأخذ الأمر check عناوين URL أو ‎--from، لا كليهما.</translation>
    </message>
    <message>
        <source>The --method is one of %1, not &quot;%2&quot;.</source>
        <comment>%1: a list; %2: what was typed</comment>
        <translation>‫الخيار ‎--method واحد من ⁨%1⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>A --header is &quot;Name: value&quot;, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>‫صيغة الخيار ‎--header هي «Name: value»، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 sends no --body; POST, PUT and PATCH do.</source>
        <comment>%1: a method</comment>
        <translation>‫لا ترسل الطريقة %1 متنًا عبر ‎--body، بل ترسله POST وPUT وPATCH.</translation>
    </message>
    <message>
        <source>--body @ takes a file.</source>
        <comment>usage error</comment>
        <translation>‫يأخذ الخيار ‎--body @‎ ملفًا.</translation>
    </message>
    <message>
        <source>--max-hops takes a number from 0 to %1, not &quot;%2&quot;.</source>
        <comment>%1: number; %2: what was typed</comment>
        <translation>‫يأخذ الخيار ‎--max-hops عددًا من 0 إلى %1، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most %1, not &quot;%2&quot;.</source>
        <comment>%1: number; %2: what was typed</comment>
        <translation>‫يأخذ الخيار ‎--timeout عدد ثوانٍ أكبر من 0 ولا يتجاوز %1، لا «⁨%2⁩».</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>the window</source>
        <comment>where an option belongs</comment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>The option --%1 belongs to: %2.</source>
        <comment>%2: a list of commands</comment>
        <translation>‫يخص الخيار ‎--%1 ما يلي: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The --language is one of %1, not &quot;%2&quot;.</source>
        <comment>%1: a list; %2: what was typed</comment>
        <translation>‫الخيار ‎--language واحد من ⁨%1⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>One code at a time, not %1.</source>
        <comment>%1: several codes</comment>
        <translation>‫رمز واحد في كل مرة، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status code: that is three digits, such as 404.</source>
        <comment>%1: what was typed</comment>
        <translation>‫ليس «⁨%1⁩» رمز حالة: رمز الحالة ثلاثة أرقام، مثل 404.</translation>
    </message>
    <message>
        <source>show takes one code: statuscat show 404</source>
        <comment>show is a command</comment>
        <translation>‫يأخذ الأمر show رمزًا واحدًا: statuscat show 404</translation>
    </message>
    <message>
        <source>search takes a text: statuscat search rate limit</source>
        <comment>search is a command</comment>
        <translation>‫يأخذ الأمر search نصًا: statuscat search rate limit</translation>
    </message>
    <message>
        <source>list takes one class, 1xx to 5xx, or the word common, not &quot;%1&quot;.</source>
        <comment>list is a command; %1: what was typed</comment>
        <translation>‫يأخذ الأمر list فئة واحدة، من 1xx إلى 5xx، أو الكلمة common، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>constants takes one ecosystem, not &quot;%1&quot;.</source>
        <comment>constants is a command</comment>
        <translation>‫يأخذ الأمر constants منظومة واحدة، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>picture takes a code and a file: statuscat picture 404 cat.png</source>
        <comment>picture is a command</comment>
        <translation>‫يأخذ الأمر picture رمزًا وملفًا: statuscat picture 404 cat.png</translation>
    </message>
    <message>
        <source>The picture&apos;s file must end in .png or .svg, not &quot;%1&quot;.</source>
        <comment>%1: a file name</comment>
        <translation>‫يجب أن ينتهي ملف الصورة بـ ‎.png أو ‎.svg، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>An SVG picture has no --size.</source>
        <comment>usage error</comment>
        <translation>‫ليس لصورة SVG الخيار ‎--size.</translation>
    </message>
    <message>
        <source>The --size of a picture is its width, %1 to %2, not &quot;%3&quot;.</source>
        <comment>%1, %2: numbers; %3: what was typed</comment>
        <translation>‫الخيار ‎--size للصورة هو عرضها، من %1 إلى %2، لا «⁨%3⁩».</translation>
    </message>
    <message>
        <source>The screenshot&apos;s file must end in .png, not &quot;%1&quot;.</source>
        <comment>%1: a file name</comment>
        <translation>‫يجب أن ينتهي ملف لقطة الشاشة بـ ‎.png، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The --size of a screenshot is WIDTHxHEIGHT, each %1 to %2, not &quot;%3&quot;.</source>
        <comment>%1, %2: numbers; %3: what was typed</comment>
        <translation>‫الخيار ‎--size للقطة الشاشة هو WIDTHxHEIGHT، كل منهما من %1 إلى %2، لا «⁨%3⁩».</translation>
    </message>
    <message>
        <source>The --theme is light or dark, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>‫الخيار ‎--theme هو light أو dark، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Print everything about a code</source>
        <comment>command line help</comment>
        <translation>طباعة كل شيء عن رمز</translation>
    </message>
    <message>
        <source>Print the codes that match, best first</source>
        <comment>command line help</comment>
        <translation>طباعة الرموز المطابقة، والأفضل أولًا</translation>
    </message>
    <message>
        <source>Print the codes of a class, or all</source>
        <comment>command line help</comment>
        <translation>طباعة رموز فئة أو الكل</translation>
    </message>
    <message>
        <source>Print what an ecosystem calls the code</source>
        <comment>command line help</comment>
        <translation>طباعة اسم الرمز في منظومة</translation>
    </message>
    <message>
        <source>Print its constants, or the ecosystems</source>
        <comment>command line help</comment>
        <translation>طباعة ثوابتها، أو المنظومات</translation>
    </message>
    <message>
        <source>Ask servers, hop by hop, and print what they answer</source>
        <comment>command line help</comment>
        <translation>سؤال الخوادم قفزة قفزة وطباعة ردودها</translation>
    </message>
    <message>
        <source>URLs from a file, one a line</source>
        <comment>command line help</comment>
        <translation>‫عناوين URL من ملف، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Own headers; seconds for each URL</source>
        <comment>command line help</comment>
        <translation>‫ترويسات مخصصة؛ ثوانٍ لكل عنوان URL</translation>
    </message>
    <message>
        <source>Follow no redirects, or at most N</source>
        <comment>command line help</comment>
        <translation>‫دون اتباع إعادات التوجيه، أو N منها كحد أقصى</translation>
    </message>
    <message>
        <source>Follow redirects into private networks</source>
        <comment>command line help</comment>
        <translation>اتباع إعادات التوجيه إلى شبكات خاصة</translation>
    </message>
    <message>
        <source>Save the cat as .png or .svg</source>
        <comment>command line help</comment>
        <translation>‫حفظ القطة بصيغة ‎.png أو ‎.svg</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <comment>command line help</comment>
        <translation>حفظ صورة للنافذة</translation>
    </message>
    <message>
        <source>Speak this language for once, such as de</source>
        <comment>command line help</comment>
        <translation>‫استخدام هذه اللغة لمرة واحدة، مثل de</translation>
    </message>
    <message>
        <source>Print this text, or the version</source>
        <comment>command line help</comment>
        <translation>طباعة هذا النص أو الإصدار</translation>
    </message>
    <message>
        <source>Look for a text that is also a command</source>
        <comment>command line help</comment>
        <translation>البحث عن نص هو أيضًا اسم أمر</translation>
    </message>
    <message>
        <source>HTTP status codes, explained and drawn.</source>
        <comment>command line help</comment>
        <translation>رموز حالة HTTP، مشروحة ومرسومة.</translation>
    </message>
    <message>
        <source>Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.</source>
        <comment>command line help</comment>
        <translation>رموز الخروج: 0 وُجد، 1 لم يوجد شيء، 2 استخدام خاطئ، 3 تعذرت الكتابة.</translation>
    </message>
    <message>
        <source>Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the gravest.</source>
        <comment>command line help</comment>
        <translation>مع check: ‏0 لحالة نهائية من 1xx إلى 3xx، و1 لحالة 4xx أو 5xx، و3 إن لم تصل حالة؛ ومع عدة عناوين أشدها.</translation>
    </message>
    <message>
        <source>Either --copy or --view, not both.</source>
        <comment>usage error</comment>
        <translation>‫إما ‎--copy وإما ‎--view، لا كلاهما.</translation>
    </message>
    <message>
        <source>The --view is search, check or gallery, not &quot;%1&quot;.</source>
        <comment>%1: what was typed</comment>
        <translation>‫الخيار ‎--view هو search أو check أو gallery، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--service stands alone.</source>
        <comment>usage error</comment>
        <translation>‫يُستخدم الخيار ‎--service وحده.</translation>
    </message>
    <message>
        <source>Open the window there; a URL is checked</source>
        <comment>command line help</comment>
        <translation>‫فتح النافذة هناك؛ وإن كان عنوان URL فيُفحص</translation>
    </message>
    <message>
        <source>Open that view; nothing is sent</source>
        <comment>command line help</comment>
        <translation>فتح ذلك العرض؛ دون إرسال أي شيء</translation>
    </message>
    <message>
        <source>Keep the settings beside the program</source>
        <comment>command line help</comment>
        <translation>حفظ الإعدادات بجانب البرنامج</translation>
    </message>
    <message>
        <source>Open the window there and copy the code</source>
        <comment>command line help</comment>
        <translation>فتح النافذة هناك ونسخ الرمز</translation>
    </message>
    <message>
        <source>Answer the desktop&apos;s search; the bus starts it</source>
        <comment>command line help</comment>
        <translation>الرد على بحث سطح المكتب؛ يبدؤه الناقل</translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>%1 is not a valid status code; treat it as a server error, 5xx (RFC 9110, section 15).</source>
        <comment>%1: a number below 100 or above 599</comment>
        <translation>ليس %1 رمز حالة صالحًا؛ يُعامل كخطأ في الخادم، 5xx (القسم 15 من RFC 9110).</translation>
    </message>
    <message>
        <source>%1 is not assigned; treat it as %2 (RFC 9110, section 15).</source>
        <comment>299; 200 OK</comment>
        <translation>الرمز %1 غير مخصص؛ يُعامل معاملة ⁨%2⁩ (القسم 15 من RFC 9110).</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <comment>a client that receives a status code</comment>
        <translation>عند استلامه</translation>
    </message>
    <message>
        <source>When you send it</source>
        <comment>a server that sends a status code</comment>
        <translation>عند إرساله</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <comment>when sending a status code is right</comment>
        <translation>صواب: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>when sending a status code is wrong</comment>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <comment>what belongs into the response</comment>
        <translation>الاستجابة: %1</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>the products that use a number</comment>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>%1: document</comment>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>header fields of a status code</comment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what is new since older specifications</comment>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>older phrases of a status code</comment>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>There is no ecosystem &quot;%1&quot;; statuscat constants lists them.</source>
        <comment>%1: what was typed</comment>
        <translation>‫لا توجد منظومة «⁨%1⁩»؛ يسردها الأمر statuscat constants.</translation>
    </message>
    <message>
        <source>%1 has no constant for %2.</source>
        <comment>%1: an ecosystem; %2: a code</comment>
        <translation>ليس في %1 ثابت للرمز %2.</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <comment>codes that are like this one</comment>
        <translation>كثيرًا ما يلتبس مع</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a request and its response</comment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>References</source>
        <comment>specifications of a status code</comment>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>no status code fits</comment>
        <translation>لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <comment>%1: one or more codes</comment>
        <translation>هل المقصود ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>See: %1</source>
        <comment>%1: a command</comment>
        <translation>للمزيد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <comment>%1: reason</comment>
        <translation>‫تعذرت كتابة المخرجات: %1</translation>
    </message>
    <message>
        <source>statuscat: This build has no --service; it was made without Qt D-Bus.
</source>
        <comment>usage error</comment>
        <translation>statuscat: ‫لا يتضمن هذا البناء ‎--service؛ فقد بُني من دون Qt D-Bus.
</translation>
    </message>
</context>
<context>
    <name>core::Constant</name>
    <message>
        <source>alias</source>
        <comment>kind of a constant</comment>
        <translation>اسم بديل</translation>
    </message>
    <message>
        <source>deprecated</source>
        <comment>kind of a constant</comment>
        <translation>مهمل</translation>
    </message>
    <message>
        <source>not released yet</source>
        <comment>kind of a constant</comment>
        <translation>لم يصدر بعد</translation>
    </message>
    <message>
        <source>marks the class</source>
        <comment>kind of a constant</comment>
        <translation>يدل على الفئة</translation>
    </message>
</context>
<context>
    <name>core::CopyFormat</name>
    <message>
        <source>Code</source>
        <comment>copy format: 404</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code and phrase</source>
        <comment>copy format: 404 Not Found</comment>
        <translation>الرمز والعبارة</translation>
    </message>
    <message>
        <source>Status line</source>
        <comment>copy format: HTTP/1.1 404 Not Found</comment>
        <translation>سطر الحالة</translation>
    </message>
    <message>
        <source>Constant</source>
        <comment>copy format: http.StatusNotFound</comment>
        <translation>الثابت</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <comment>copy format</comment>
        <translation>رابط Markdown</translation>
    </message>
    <message>
        <source>HTML link</source>
        <comment>copy format</comment>
        <translation>رابط HTML</translation>
    </message>
    <message>
        <source>Reference address</source>
        <comment>copy format: URL of the specification</comment>
        <translation>عنوان المرجع</translation>
    </message>
    <message>
        <source>Example response</source>
        <comment>copy format: raw HTTP response</comment>
        <translation>مثال الاستجابة</translation>
    </message>
    <message>
        <source>curl command</source>
        <comment>copy format</comment>
        <translation>أمر curl</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>copy format</comment>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>core::Language</name>
    <message>
        <source>English</source>
        <comment>what this language is called by those who speak it</comment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Informational</source>
        <comment>class of status codes</comment>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Successful</source>
        <comment>class of status codes</comment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Redirection</source>
        <comment>class of status codes</comment>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Client error</source>
        <comment>class of status codes</comment>
        <translation>خطأ في العميل</translation>
    </message>
    <message>
        <source>Server error</source>
        <comment>class of status codes</comment>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <comment>numbers below 100 or above 599</comment>
        <translation>خارج الفئات</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>standing of a status code</comment>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>Temporary registration</source>
        <comment>standing of a status code</comment>
        <translation>تسجيل مؤقت</translation>
    </message>
    <message>
        <source>Reserved, unused</source>
        <comment>standing of a status code</comment>
        <translation>محجوز وغير مستخدم</translation>
    </message>
    <message>
        <source>Obsoleted</source>
        <comment>standing of a status code</comment>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>Vendor code</source>
        <comment>standing of a status code</comment>
        <translation>رمز خاص بمنتج</translation>
    </message>
    <message>
        <source>Informal</source>
        <comment>standing of a status code</comment>
        <translation>غير رسمي</translation>
    </message>
    <message>
        <source>(no phrase)</source>
        <comment>stands for a missing reason phrase</comment>
        <translation>(بلا عبارة)</translation>
    </message>
</context>
<context>
    <name>core::StatusModel</name>
    <message>
        <source>Status code</source>
        <comment>@title:column</comment>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>@title:group of codes</comment>
        <translation>المثبتة</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>read aloud: code, phrase, class</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>read aloud: code, phrase, class, standing</comment>
        <translation>%1 %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>core::Wording</name>
    <message>
        <source>described</source>
        <comment>level of a header: no requirement word is used</comment>
        <translation>موصوف</translation>
    </message>
    <message>
        <source>request</source>
        <comment>where a header stands</comment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>response</source>
        <comment>where a header stands</comment>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>The cause is on your side.</source>
        <comment>whose side the cause is on</comment>
        <translation>السبب في جانبك.</translation>
    </message>
    <message>
        <source>The cause is on the server&apos;s side.</source>
        <comment>whose side the cause is on</comment>
        <translation>السبب في جانب الخادم.</translation>
    </message>
    <message>
        <source>The cause is in between: a proxy, balancer, CDN or the network.</source>
        <comment>whose side the cause is on</comment>
        <translation>السبب في الطريق بينهما: وكيل أو موازن أحمال أو شبكة CDN أو الشبكة نفسها.</translation>
    </message>
    <message>
        <source>The cause may be on either side.</source>
        <comment>whose side the cause is on</comment>
        <translation>قد يكون السبب في أي من الجانبين.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <comment>whose side the cause is on</comment>
        <translation>لا خلل هنا.</translation>
    </message>
    <message>
        <source>Don&apos;t retry</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>لا تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Retry after a wait</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>المحاولة بعد مهلة</translation>
    </message>
    <message>
        <source>Retry only changed</source>
        <comment>tag: whether to repeat the request</comment>
        <translation>المحاولة بعد التعديل</translation>
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
        <translation>لا توجد شاشة لعرض نافذة عليها؛ يسرد الأمر statuscat ‎--help ما يعمل من دونها.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: %1</source>
        <comment>%1 is what Qt says</comment>
        <translation>لا توجد شاشة لعرض نافذة عليها: %1</translation>
    </message>
</context>
<context>
    <name>net::CheckListModel</name>
    <message>
        <source>nothing yet</source>
        <comment>@info accessible text of an empty cell</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>URL</source>
        <comment>@title:column</comment>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>@title:column the final status code</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>@title:column</comment>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Hops</source>
        <comment>@title:column how many requests it took</comment>
        <translation>قفزات</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>@title:column</comment>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>@title:column</comment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>net::CheckQueue</name>
    <message numerus="yes">
        <source>%n header fields left out: too long</source>
        <comment>remark on an answer that is one of many</comment>
        <translation>
            <numerusform>لم يُسقط أي حقل ترويسة لطوله</numerusform>
            <numerusform>أُسقط حقل ترويسة واحد لطوله المفرط</numerusform>
            <numerusform>أُسقط حقلا ترويسة لطولهما المفرط</numerusform>
            <numerusform>أُسقطت %n حقول ترويسة لطولها المفرط</numerusform>
            <numerusform>أُسقط %n حقل ترويسة لطولها المفرط</numerusform>
            <numerusform>أُسقط %n حقل ترويسة لطولها المفرط</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <comment>failure of a check</comment>
        <translation>أُلغي الفحص</translation>
    </message>
</context>
<context>
    <name>net::CheckRequest</name>
    <message>
        <source>This is no http or https URL</source>
        <comment>error: a request cannot be sent</comment>
        <translation>ليس هذا عنوان URL من نوع http أو https</translation>
    </message>
    <message>
        <source>This is no method</source>
        <comment>error: a request cannot be sent</comment>
        <translation>ليست هذه طريقة</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a header</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is what was given as the name of a header</extracomment>
        <translation>لا يصلح %1 اسمًا لترويسة</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or another control character</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is the name of a header</extracomment>
        <translation>في قيمة %1 فاصل أسطر أو محرف تحكم آخر</translation>
    </message>
    <message>
        <source>%1 is set by Statuscat itself</source>
        <comment>error: a request cannot be sent</comment>
        <extracomment>%1 is the name of a header</extracomment>
        <translation>يضبط Statuscat الترويسة %1 بنفسه</translation>
    </message>
</context>
<context>
    <name>net::Differences</name>
    <message>
        <source>no failure</source>
        <comment>in place of what failed</comment>
        <translation>لا إخفاق</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>%1: what differs; %2: its value now; %3: its value before</comment>
        <translation>%1: %2، وسابقًا %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of an answer</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>of an answer</comment>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <comment>of an answer</comment>
        <translation>إصدار HTTP</translation>
    </message>
    <message>
        <source>Final status</source>
        <comment>of a chain of answers</comment>
        <translation>الحالة النهائية</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>of a check</comment>
        <translation>الإخفاق</translation>
    </message>
    <message>
        <source>Hops</source>
        <comment>number of answers in a chain</comment>
        <translation>القفزات</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <comment>%1: its number; %2: what differs</comment>
        <translation>القفزة %1: %2</translation>
    </message>
</context>
<context>
    <name>net::Exchange</name>
    <message>
        <source>This is an interim answer; the final one did not come</source>
        <comment>remark about an answer</comment>
        <translation>هذا رد مرحلي، ولم يصل الرد النهائي</translation>
    </message>
    <message>
        <source>Before this answer came interim ones: %1</source>
        <comment>remark about an answer</comment>
        <extracomment>%1 is a list of status codes with their phrases</extracomment>
        <translation>سبقت هذا الرد ردود مرحلية عبر HTTP: %1</translation>
    </message>
    <message>
        <source>Lines of the header section that are no fields: %1</source>
        <comment>remark about an answer</comment>
        <extracomment>%1 is a number</extracomment>
        <translation>سطور في قسم الترويسات ليست حقولًا: %1</translation>
    </message>
</context>
<context>
    <name>net::Failure</name>
    <message>
        <source>%1 does not speak TLS on port %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>لا يستخدم %1 بروتوكول TLS على المنفذ %2</translation>
    </message>
    <message>
        <source>Try the same URL with http, or the port that serves https.</source>
        <comment>advice after a failed check</comment>
        <translation>يمكن تجربة عنوان URL نفسه مع http، أو المنفذ الذي يخدم https.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of the TLS library</extracomment>
        <translation>تعذر إنشاء اتصال آمن مع %1: %2</translation>
    </message>
    <message>
        <source>Server and client may have no TLS version or cipher in common, or the server wants a client certificate. Only TLS 1.2 and newer are tried.</source>
        <comment>advice after a failed check</comment>
        <translation>ربما لا يجمع الخادم والعميل إصدار TLS أو خوارزمية تشفير مشتركة، أو أن الخادم يطلب شهادة من العميل. لا يُجرَّب إلا TLS 1.2 وما بعده.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host name</extracomment>
        <translation>الاسم %1 غير معروف</translation>
    </message>
    <message>
        <source>Look for a typing error; a new name may need time to spread; check that you are online.</source>
        <comment>advice after a failed check</comment>
        <translation>يجدر البحث عن خطأ مطبعي؛ وقد يحتاج الاسم الجديد إلى وقت حتى ينتشر؛ وينبغي التحقق من الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host name</extracomment>
        <translation>تعذر الاستعلام عن الاسم %1</translation>
    </message>
    <message>
        <source>The name server did not answer well: check that you are online, then try again.</source>
        <comment>advice after a failed check</comment>
        <translation>لم يرد خادم الأسماء كما يجب: ينبغي التحقق من الاتصال بالإنترنت ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The redirect leads from a public address to %1, which is not public</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>تقود إعادة التوجيه من عنوان عام إلى %1، وهو غير عام</translation>
    </message>
    <message>
        <source>It was not followed, since a stranger could so make you send requests into your own network. If you trust it, allow private targets.</source>
        <comment>advice after a failed check</comment>
        <translation>لم تُتبع، لأن غريبًا قد يستغلها لإرسال طلبات من هذا الجهاز إلى داخل شبكته. إن كان الهدف موثوقًا فيمكن السماح بالأهداف الخاصة.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>يطلب الوكيل في الطريق إلى %1 تسجيل الدخول</translation>
    </message>
    <message>
        <source>Set user name and password of the proxy in the system&apos;s settings, or make an exception for this host.</source>
        <comment>advice after a failed check</comment>
        <translation>ينبغي ضبط اسم المستخدم وكلمة مرور الوكيل في إعدادات النظام، أو استثناء هذا المضيف.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>يرفض %1 الاتصالات على المنفذ %2</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall says no: check the port, and whether the server runs.</source>
        <comment>advice after a failed check</comment>
        <translation>لا شيء يستمع هناك، أو يمنعه جدار ناري: ينبغي التحقق من المنفذ ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>لا مسار إلى %1</translation>
    </message>
    <message>
        <source>Check the network; with an IPv6 address, whether this network has IPv6.</source>
        <comment>advice after a failed check</comment>
        <translation>ينبغي التحقق من الشبكة؛ ومع عنوان IPv6، من أن هذه الشبكة تدعم IPv6.</translation>
    </message>
    <message>
        <source>The proxy gives no connection to %1: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of Qt</extracomment>
        <translation>لم يُتح الوكيل اتصالًا مع %1: %2</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <comment>advice after a failed check</comment>
        <translation>ينبغي التحقق من الوكيل في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a message of Qt</extracomment>
        <translation>أخفق الاتصال مع %1: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>انتهت صلاحية شهادة %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <comment>failure of a check</comment>
        <translation>لم تبدأ صلاحية شهادة %1 بعد</translation>
    </message>
    <message>
        <source>Its owner has to renew it; check also that this computer&apos;s clock is right.</source>
        <comment>advice after a failed check</comment>
        <translation>على صاحبها تجديدها؛ وينبغي أيضًا التحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>شهادة %1 موقعة ذاتيًا</translation>
    </message>
    <message>
        <source>Anybody can make such a one. If the server is yours, let an authority sign it, or add it to the system&apos;s trusted certificates.</source>
        <comment>advice after a failed check</comment>
        <translation>يستطيع أي أحد إنشاء شهادة كهذه. إن كان الخادم تحت إدارتك، فيمكن توقيعها من سلطة تصديق أو إضافتها إلى الشهادات الموثوقة في النظام.</translation>
    </message>
    <message>
        <source>The certificate that came is not for %1</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>الشهادة التي وصلت ليست للمضيف %1</translation>
    </message>
    <message>
        <source>Another server may have answered, or the certificate lacks this name.</source>
        <comment>advice after a failed check</comment>
        <translation>ربما رد خادم آخر، أو أن الشهادة لا تتضمن هذا الاسم.</translation>
    </message>
    <message>
        <source>The issuer of the certificate of %1 is not trusted here</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>مُصدر شهادة %1 غير موثوق هنا</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificates, or its authority is private: then add that to the system&apos;s trusted certificates.</source>
        <comment>advice after a failed check</comment>
        <translation>ربما لا يرسل الخادم شهاداته الوسيطة، أو أن سلطة التصديق خاصة: عندها ينبغي إضافتها إلى الشهادات الموثوقة في النظام.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>شهادة %1 غير صالحة</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>تعذر الاستعلام عن الاسم %1 خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 took no connection within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>لم يقبل %1 الاتصال خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>لم يُتم %1 مصافحة TLS خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>استلم %1 الطلب ولم يرد خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 began to answer, but not even the header section came within %2 s</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a number of seconds</extracomment>
        <translation>بدأ %1 الرد، لكن حتى قسم الترويسات لم يكتمل خلال %2 ث</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way; the host may be down.</source>
        <comment>advice after a failed check</comment>
        <translation>ينبغي التحقق من الشبكة ومن الجدران النارية في الطريق؛ وربما كان المضيف متوقفًا.</translation>
    </message>
    <message>
        <source>The server may be overloaded: try again, or with a longer time limit.</source>
        <comment>advice after a failed check</comment>
        <translation>ربما كان الخادم مثقلًا: يمكن إعادة المحاولة، أو المحاولة بمهلة أطول.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>أغلق %1 الاتصال فورًا</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>أغلق %1 الاتصال أثناء مصافحة TLS</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>أغلق %1 الاتصال دون رد</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the header section</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>أغلق %1 الاتصال في منتصف قسم الترويسات</translation>
    </message>
    <message>
        <source>The server program may have crashed, or the port wants https: try that, and look into the server&apos;s log.</source>
        <comment>advice after a failed check</comment>
        <translation>ربما انهار برنامج الخادم، أو أن المنفذ يتطلب https: يمكن تجربته، والنظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>The server program may have crashed, or something on the way cut the connection: look into the server&apos;s log.</source>
        <comment>advice after a failed check</comment>
        <translation>ربما انهار برنامج الخادم، أو انقطع الاتصال بسبب شيء في الطريق: يجدر النظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>%1 speaks TLS on port %2, but plain http was asked</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>يستخدم %1 بروتوكول TLS على المنفذ %2، لكن الطلب كان http دون تشفير</translation>
    </message>
    <message>
        <source>Try the same URL with https.</source>
        <comment>advice after a failed check</comment>
        <translation>يمكن تجربة عنوان URL نفسه مع https.</translation>
    </message>
    <message>
        <source>The header section of %1 is larger than a check reads</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>قسم الترويسات من %1 أكبر مما يقرؤه الفحص</translation>
    </message>
    <message>
        <source>Browsers do not read such an answer either: look for cookies or other fields that grow.</source>
        <comment>advice after a failed check</comment>
        <translation>المتصفحات أيضًا لا تقرأ ردًا كهذا: يجدر البحث عن ملفات تعريف ارتباط أو حقول أخرى تتضخم.</translation>
    </message>
    <message>
        <source>The answer of %1 is against the rules of HTTP/2</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host</extracomment>
        <translation>رد %1 مخالف لقواعد HTTP/2</translation>
    </message>
    <message>
        <source>The server or a proxy before it is at fault.</source>
        <comment>advice after a failed check</comment>
        <translation>الخلل في الخادم أو في وكيل أمامه.</translation>
    </message>
    <message>
        <source>What %1 answers on port %2 is not HTTP</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a host, %2 a port number</extracomment>
        <translation>ما يرد به %1 على المنفذ %2 ليس HTTP</translation>
    </message>
    <message>
        <source>Another kind of server may listen there: check the port.</source>
        <comment>advice after a failed check</comment>
        <translation>ربما يستمع هناك خادم من نوع آخر: ينبغي التحقق من المنفذ.</translation>
    </message>
</context>
<context>
    <name>net::Hop</name>
    <message>
        <source>Not assigned</source>
        <comment>@title instead of a reason phrase</comment>
        <translation>غير مخصص</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>in place of a status</comment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>lookup %1</source>
        <comment>%1 is the time to look up a name</comment>
        <translation>الاستعلام %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <comment>%1 is a time</comment>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <comment>%1 is a time</comment>
        <translation>TLS في %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <comment>%1 is the time until the answer began</comment>
        <translation>أول بايت بعد %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>%1 is a time</comment>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>level of a remark: ours, no specification&apos;s</comment>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>level of a remark: judges nothing</comment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>net::HopModel</name>
    <message>
        <source>Hop %1: %2, %3 %4</source>
        <comment>@info accessible; number, outcome, method, URL</comment>
        <translation>القفزة %1: %2، %3 %4</translation>
    </message>
    <message>
        <source>Hop</source>
        <comment>@title:column</comment>
        <translation>القفزة</translation>
    </message>
    <message>
        <source>No status code</source>
        <comment>@title of a hop</comment>
        <translation>لا رمز حالة</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>@title of a hop; %1 is a host</comment>
        <translation>في انتظار %1</translation>
    </message>
</context>
<context>
    <name>net::Redirection</name>
    <message>
        <source>The server&apos;s Location field needs an http or https URL or a path.</source>
        <comment>advice: a redirect cannot be followed</comment>
        <translation>ينبغي أن يحمل الحقل Location من الخادم عنوان URL من نوع http أو https، أو مسارًا.</translation>
    </message>
    <message>
        <source>The redirect leads to something that is no URL</source>
        <comment>failure: a redirect cannot be followed</comment>
        <translation>تقود إعادة التوجيه إلى ما ليس عنوان URL</translation>
    </message>
    <message>
        <source>The redirect leads to a %1: URL, which is not followed</source>
        <comment>failure: a redirect cannot be followed</comment>
        <extracomment>%1 is a scheme such as file</extracomment>
        <translation>تقود إعادة التوجيه إلى عنوان URL من نوع %1 لا يُتبع</translation>
    </message>
    <message>
        <source>The redirect leads to a URL without a host</source>
        <comment>failure: a redirect cannot be followed</comment>
        <translation>تقود إعادة التوجيه إلى عنوان URL بلا مضيف</translation>
    </message>
    <message>
        <source>After %1, %2 becomes GET and the body is left out</source>
        <comment>remark about a redirect</comment>
        <extracomment>%1 is a status code, %2 a method such as POST</extracomment>
        <translation>بعد %1 يتحول %2 إلى GET ويُسقط المتن</translation>
    </message>
    <message>
        <source>Another origin: %1 is not sent on</source>
        <comment>remark about a redirect</comment>
        <extracomment>%1 is a list of header names</extracomment>
        <translation>الأصل مختلف، فلا يُرسل إليه: %1</translation>
    </message>
    <message>
        <source>Leads from https to http: from here on nothing is encrypted</source>
        <comment>remark about a redirect</comment>
        <translation>الانتقال من https إلى http: لا تشفير من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>The target holds a user name or password, which is neither shown nor sent</source>
        <comment>remark about a redirect</comment>
        <translation>في الهدف اسم مستخدم أو كلمة مرور، فلا تُعرض ولا تُرسل</translation>
    </message>
</context>
<context>
    <name>net::RuleBook</name>
    <message>
        <source>A %1 must have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>يجب أن تتضمن استجابة %1 الترويسة %2، وهي غائبة هنا.</translation>
    </message>
    <message>
        <source>A %1 should have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>ينبغي أن تتضمن استجابة %1 الترويسة %2، وهي غائبة هنا.</translation>
    </message>
    <message>
        <source>A %1 may have %2; this one has none.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>يجوز أن تتضمن استجابة %1 الترويسة %2، وهي غائبة هنا.</translation>
    </message>
    <message>
        <source>A %1 must not have %2; this one has it.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>يجب ألا تتضمن استجابة %1 الترويسة %2، وهي موجودة هنا.</translation>
    </message>
    <message>
        <source>A %1 should not have %2; this one has it.</source>
        <comment>%1: code; %2: header field</comment>
        <translation>ينبغي ألا تتضمن استجابة %1 الترويسة %2، وهي موجودة هنا.</translation>
    </message>
</context>
<context>
    <name>net::UrlCheck</name>
    <message>
        <source>The check was cancelled</source>
        <comment>failure of a check</comment>
        <translation>أُلغي الفحص</translation>
    </message>
    <message>
        <source>The redirects go in a circle: %1 was asked before</source>
        <comment>failure of a check</comment>
        <extracomment>%1 is a URL</extracomment>
        <translation>تدور إعادات التوجيه في حلقة: سبق طلب %1</translation>
    </message>
    <message>
        <source>The server may wait for a cookie, which a check does not keep; or two rules, such as http to https and back, send requests to each other.</source>
        <comment>advice after a failed check</comment>
        <translation>ربما ينتظر الخادم ملف تعريف ارتباط لا يحتفظ به الفحص، أو ترسل قاعدتان الطلبات إحداهما إلى الأخرى، كالتحويل من http إلى https والعكس.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirects, which led to another</source>
        <comment>failure of a check</comment>
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
        <comment>advice after a failed check</comment>
        <translation>ربما لا نهاية للسلسلة. تستسلم المتصفحات بعد 20.</translation>
    </message>
    <message>
        <source>(the whole check may take %1 s)</source>
        <comment>failure of a check</comment>
        <extracomment>comes after a sentence; %1 is a number of seconds</extracomment>
        <translation>(لا يتجاوز الفحص كله %1 ث)</translation>
    </message>
</context>
<context>
    <name>net::UrlInput</name>
    <message>
        <source>A URL with a user name or password is not sent: leave out what stands before the @</source>
        <comment>error: what was typed is no URL to check</comment>
        <translation>لا يُرسل عنوان URL فيه اسم مستخدم أو كلمة مرور: ينبغي حذف ما قبل @</translation>
    </message>
    <message>
        <source>No URL was given</source>
        <comment>error: what was typed is no URL</comment>
        <translation>لم يُعط أي عنوان URL</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters</source>
        <comment>error: what was typed is no URL</comment>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>عنوان URL أطول من %1 محرف</translation>
    </message>
    <message>
        <source>Only http and https can be checked, not %1</source>
        <comment>error: what was typed is no URL to check</comment>
        <extracomment>%1 is a scheme such as ftp</extracomment>
        <translation>لا يمكن فحص غير http وhttps، وهذا %1</translation>
    </message>
    <message>
        <source>After %1: come two slashes and a host</source>
        <comment>error: what was typed is no URL</comment>
        <translation>يجب أن يلي %1 نقطتان رأسيتان ثم شرطتان مائلتان ثم مضيف</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <comment>error: what was typed is no URL to check</comment>
        <translation>لا مضيف في عنوان URL</translation>
    </message>
    <message>
        <source>This is no URL: host or port cannot be</source>
        <comment>error: what was typed is no URL</comment>
        <translation>ليس هذا عنوان URL: مضيف أو منفذ غير ممكن</translation>
    </message>
    <message>
        <source>%1 cannot be a host name</source>
        <comment>error: what was typed is no URL</comment>
        <extracomment>%1 is what was typed as a host</extracomment>
        <translation>لا يصلح %1 اسمًا لمضيف</translation>
    </message>
</context>
<context>
    <name>pictures::CatImages</name>
    <message>
        <source>The cat that stands for the class: %1</source>
        <comment>description of a picture; %1 is the class</comment>
        <translation>القطة التي تمثل الفئة: %1</translation>
    </message>
</context>
<context>
    <name>pictures::writeFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>%1 is a file name, %2 the reason</comment>
        <translation>تعذرت كتابة ⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>service::KRunner</name>
    <message>
        <source>Copy the code</source>
        <comment>@action of a match in KRunner</comment>
        <translation>نسخ الرمز</translation>
    </message>
</context>
<context>
    <name>service::SearchProvider</name>
    <message>
        <source>Copy %1</source>
        <comment>@action %1 is a code</comment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>service::Service</name>
    <message>
        <source>There is no session bus to serve: %1</source>
        <comment>%1 is the reason</comment>
        <translation>لا يوجد ناقل جلسة لخدمته: %1</translation>
    </message>
    <message>
        <source>The session bus does not give the name %1: another one has it</source>
        <comment>D-Bus</comment>
        <translation>لا يمنح ناقل الجلسة الاسم %1: إنه لدى برنامج آخر</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Statuscat</source>
        <comment>@title:window</comment>
        <translation>حول Statuscat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Statuscat %1&lt;/h3&gt;&lt;p&gt;HTTP status codes, explained and drawn.&lt;/p&gt;&lt;p&gt;The program is free software under the GNU General Public License, version 3 or later. Texts and pictures are under CC BY 4.0.&lt;/p&gt;</source>
        <comment>@info; %1 is the version</comment>
        <translation>&lt;h3&gt;‏Statuscat %1&lt;/h3&gt;&lt;p&gt;رموز حالة HTTP، مشروحة ومرسومة.&lt;/p&gt;&lt;p&gt;هذا البرنامج حر، مرخص برخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. والنصوص والصور مرخصة برخصة CC BY 4.0.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Copy</source>
        <comment>@action</comment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selected text, or the code in the chosen format</source>
        <comment>@info:status</comment>
        <translation>نسخ النص المحدد، أو الرمز بالصيغة المختارة</translation>
    </message>
    <message>
        <source>Copy &amp;as…</source>
        <comment>@action</comment>
        <translation>نسخ &amp;بصيغة…</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <comment>@info:status</comment>
        <translation>اختيار ما يُنسخ</translation>
    </message>
    <message>
        <source>Copy the picture as PNG and SVG</source>
        <comment>@info:status</comment>
        <translation>نسخ الصورة بصيغتي PNG وSVG</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <comment>@action</comment>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>Pin the code to the top of the list, or take it off</source>
        <comment>@info:status</comment>
        <translation>تثبيت الرمز أعلى القائمة، أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Choose &amp;Languages…</source>
        <comment>@action which constants are shown</comment>
        <translation>اختيار &amp;لغات البرمجة…</translation>
    </message>
    <message>
        <source>Choose whose constants are shown and copied</source>
        <comment>@info:status</comment>
        <translation>اختيار اللغات التي تُعرض ثوابتها وتُنسخ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>@action</comment>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <comment>@info:status</comment>
        <translation>الانتقال إلى حقل البحث</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@action in the history of codes</comment>
        <translation>إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Back to the code seen before</source>
        <comment>@info:status</comment>
        <translation>الرجوع إلى الرمز المعروض قبله</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>@action in the history of codes</comment>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>Forward to the code seen after</source>
        <comment>@info:status</comment>
        <translation>التقدم إلى الرمز المعروض بعده</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>@action</comment>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Quit Statuscat</source>
        <comment>@info:status</comment>
        <translation>الخروج من Statuscat</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>@action</comment>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>@info:status</comment>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Statuscat</source>
        <comment>@action</comment>
        <translation>&amp;حول Statuscat</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <comment>@info:status</comment>
        <translation>الإصدار والرخص</translation>
    </message>
    <message>
        <source>Check a &amp;URL…</source>
        <comment>@action</comment>
        <translation>&amp;فحص عنوان URL…</translation>
    </message>
    <message>
        <source>Ask a server and show each answer on the way</source>
        <comment>@info:status</comment>
        <translation>سؤال خادم وعرض كل رد في الطريق</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <comment>@action</comment>
        <translation>إ&amp;عادة الفحص</translation>
    </message>
    <message>
        <source>Ask the same URL once more</source>
        <comment>@info:status</comment>
        <translation>سؤال عنوان URL نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <comment>@action ends a check</comment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>End the check that is under way</source>
        <comment>@info:status</comment>
        <translation>إنهاء الفحص الجاري</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter above the list: every class</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Common</source>
        <comment>filter above the list: the codes most people meet</comment>
        <translation>الشائعة</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <comment>@info:status; %1 is a class, All or Common</comment>
        <translation>عرض هذه فقط: %1</translation>
    </message>
    <message>
        <source>Large &amp;Picture</source>
        <comment>@action</comment>
        <translation>صورة كبي&amp;رة</translation>
    </message>
    <message>
        <source>Show the picture on the whole screen</source>
        <comment>@info:status</comment>
        <translation>عرض الصورة على الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Other Picture</source>
        <comment>@action switch between the drawings of a code</comment>
        <translation>صورة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Show the next picture of the code, if it has several</source>
        <comment>@info:status</comment>
        <translation>عرض الصورة التالية للرمز إن كانت له عدة صور</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>@action</comment>
        <translation>ال&amp;معرض</translation>
    </message>
    <message>
        <source>Show all codes as pictures, or the text again</source>
        <comment>@info:status</comment>
        <translation>عرض كل الرموز صورًا، أو النص من جديد</translation>
    </message>
    <message>
        <source>&amp;Larger Pictures</source>
        <comment>@action in the gallery</comment>
        <translation>صور أ&amp;كبر</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures larger</source>
        <comment>@info:status</comment>
        <translation>تكبير صور المعرض</translation>
    </message>
    <message>
        <source>&amp;Smaller Pictures</source>
        <comment>@action in the gallery</comment>
        <translation>صور أ&amp;صغر</translation>
    </message>
    <message>
        <source>Make the gallery&apos;s pictures smaller</source>
        <comment>@info:status</comment>
        <translation>تصغير صور المعرض</translation>
    </message>
    <message>
        <source>Pictures in the L&amp;ist</source>
        <comment>@action</comment>
        <translation>صور في ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Show a small picture in each row of the list</source>
        <comment>@info:status</comment>
        <translation>عرض صورة صغيرة في كل صف من القائمة</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <comment>@action</comment>
        <translation>&amp;حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the picture as SVG, or as PNG of any size</source>
        <comment>@info:status</comment>
        <translation>حفظ الصورة بصيغة SVG، أو بصيغة PNG بأي حجم</translation>
    </message>
    <message>
        <source>Save &amp;All Pictures…</source>
        <comment>@action</comment>
        <translation>حفظ &amp;كل الصور…</translation>
    </message>
    <message>
        <source>Save every picture into a folder</source>
        <comment>@info:status</comment>
        <translation>حفظ كل الصور في مجلد</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>@action theme</comment>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>@action theme</comment>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>@action theme</comment>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <comment>@action language</comment>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <comment>@action</comment>
        <translation>نسخ ال&amp;صورة</translation>
    </message>
</context>
<context>
    <name>ui::Article</name>
    <message>
        <source>%1 is outside 100 to 599, so it is no valid HTTP status code. A client should treat it as a server error.</source>
        <comment>about a number; RFC 9110, section 15</comment>
        <translation>يقع %1 خارج النطاق من 100 إلى 599، فليس رمز حالة HTTP صالحًا. ينبغي للعميل أن يعامله كخطأ في الخادم.</translation>
    </message>
    <message>
        <source>Nobody assigned %1. A client treats it as %2, the first code of its class.</source>
        <comment>about a number; %2 is a code such as 400; RFC 9110, section 15</comment>
        <translation>لم يخصص أحد %1. يعامله العميل معاملة %2، وهو أول رموز فئته.</translation>
    </message>
    <message>
        <source>What it means, and what not</source>
        <comment>@title:group</comment>
        <translation>ما يعنيه وما لا يعنيه</translation>
    </message>
    <message>
        <source>What changed</source>
        <comment>@title:group since the older specification</comment>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>@title:group raw request and response</comment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>@title:group</comment>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>An interim answer: the request goes on and a final answer follows. A client that does not know the number may ignore it and wait for the final one.</source>
        <comment>what a class of status codes means</comment>
        <translation>رد مرحلي: الطلب مستمر ويتبعه رد نهائي. العميل الذي لا يعرف الرقم يمكنه تجاهله وانتظار الرد النهائي.</translation>
    </message>
    <message>
        <source>The request was received, understood and accepted. What exactly the sender wanted to say with this number only its documentation can tell.</source>
        <comment>what a class of status codes means</comment>
        <translation>استُلم الطلب وفُهم وقُبل. أما ما أراد المرسل قوله بهذا الرقم تحديدًا فلا تبينه إلا وثائقه.</translation>
    </message>
    <message>
        <source>There is more to do before the request is complete. Look for a `Location` header, but follow it by itself only where you know the number.</source>
        <comment>what a class of status codes means</comment>
        <translation>بقيت خطوة أخرى قبل أن يكتمل الطلب. يجدر البحث عن ترويسة `Location`، لكن لا تُتبع وحدها إلا إذا كان الرقم معروفًا.</translation>
    </message>
    <message>
        <source>The request has a fault or cannot be fulfilled. Look at the body: it should say what is wrong. The same request again will hardly help.</source>
        <comment>what a class of status codes means</comment>
        <translation>في الطلب خطأ أو تتعذر تلبيته. يجدر النظر في المتن: ينبغي أن يبين الخطأ. تكرار الطلب نفسه لن يفيد غالبًا.</translation>
    </message>
    <message>
        <source>The server failed on a request that may be valid. Look at the body and at the server&apos;s log, and ask its operator.</source>
        <comment>what a class of status codes means</comment>
        <translation>أخفق الخادم في طلب قد يكون صالحًا. يجدر النظر في المتن وفي سجل الخادم، وسؤال مشغّله.</translation>
    </message>
    <message>
        <source>The first digit names no class. Some products send such numbers all the same, and some programs print them where no answer came.</source>
        <comment>what a number outside the classes means</comment>
        <translation>لا تدل الخانة الأولى على فئة. ومع ذلك ترسل بعض المنتجات أرقامًا كهذه، وتطبعها بعض البرامج حيث لم يصل رد.</translation>
    </message>
    <message>
        <source>Treat it as</source>
        <comment>@title:group followed by a code</comment>
        <translation>يُعامل معاملة</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>@title:group</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>When you receive it</source>
        <comment>@title:group</comment>
        <translation>عند استلامه</translation>
    </message>
    <message>
        <source>When you send it</source>
        <comment>@title:group</comment>
        <translation>عند إرساله</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <comment>@title:group</comment>
        <translation>كثيرًا ما يلتبس مع</translation>
    </message>
    <message>
        <source>in the request</source>
        <comment>where a header stands</comment>
        <translation>في الطلب</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>@title:group</comment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>In your code</source>
        <comment>@title:group constants of programming languages</comment>
        <translation>في الشيفرة البرمجية</translation>
    </message>
    <message>
        <source>No constant in %1, use</source>
        <comment>%1 is a list of languages; a number follows</comment>
        <translation>لا ثابت في %1، ويُستخدم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>link: which ecosystems are shown</comment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>link: show all ecosystems</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Reported, not documented by its owner.</source>
        <comment>grade of a source</comment>
        <translation>مبلغ عنه، ولم يوثقه صاحبه.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <comment>grade of a source</comment>
        <translation>محل خلاف.</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <comment>@title:group owners of a number</comment>
        <translation>من يستخدمه</translation>
    </message>
    <message>
        <source>From the specification</source>
        <comment>@title:group notes on caching, content, versions</comment>
        <translation>من المواصفة</translation>
    </message>
</context>
<context>
    <name>ui::CatView</name>
    <message>
        <source>Picture</source>
        <comment>@info accessible name of the cat picture</comment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>The hops</source>
        <comment>@info accessible name of a chain of redirects</comment>
        <translation>القفزات</translation>
    </message>
</context>
<context>
    <name>ui::CheckController</name>
    <message>
        <source>Copied the selected text</source>
        <comment>@info:status</comment>
        <translation>نُسخ النص المحدد</translation>
    </message>
</context>
<context>
    <name>ui::CheckCopying</name>
    <message>
        <source>Copy C&amp;heck as</source>
        <comment>@title:menu</comment>
        <translation>نسخ ال&amp;فحص بصيغة</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <comment>form of a copied check</comment>
        <translation>&amp;نص</translation>
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
        <translation>أمر &amp;curl</translation>
    </message>
    <message>
        <source>There is no answer yet, so nothing was copied</source>
        <comment>@info:status</comment>
        <translation>لا رد بعد، فلم يُنسخ شيء</translation>
    </message>
    <message>
        <source>Copied the check of %1</source>
        <comment>@info:status; %1 is a host</comment>
        <translation>نُسخ فحص %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckForm</name>
    <message>
        <source>&amp;Check</source>
        <comment>@action:button asks the server</comment>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Remember past URLs after quitting</source>
        <comment>@option:check</comment>
        <translation>ت&amp;ذكر عناوين URL السابقة بعد الخروج</translation>
    </message>
    <message>
        <source>For&amp;get past URLs</source>
        <comment>@action:button</comment>
        <translation>نسي&amp;ان العناوين السابقة</translation>
    </message>
    <message>
        <source>The past URLs are forgotten</source>
        <comment>@info:status</comment>
        <translation>نُسيت عناوين URL السابقة</translation>
    </message>
    <message>
        <source>De&amp;faults</source>
        <comment>@action:button resets the options</comment>
        <translation>القيم الافت&amp;راضية</translation>
    </message>
    <message>
        <source>Method, headers and body were meant for another server and were reset</source>
        <comment>@info:status</comment>
        <translation>كانت الطريقة والترويسات والمتن مخصصة لخادم آخر، فأُعيدت إلى قيمها الافتراضية</translation>
    </message>
    <message>
        <source>A list is checked with GET, HEAD or OPTIONS only.</source>
        <comment>@info error</comment>
        <translation>لا تُفحص القائمة إلا بالطريقة GET أو HEAD أو OPTIONS.</translation>
    </message>
    <message>
        <source>There is no URL in the list.</source>
        <comment>@info error</comment>
        <translation>لا يوجد عنوان URL في القائمة.</translation>
    </message>
    <message>
        <source>Left out: %1. The first of them: %2</source>
        <comment>@info; a number; a fault</comment>
        <translation>أُسقط منها: %1. أولها: %2</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>@action folds out the options of a check</comment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <comment>@action; %1 are those that are set</comment>
        <translation>الخيارات: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckListPane</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button ends the checks</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <comment>@action:button</comment>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Checked URLs</source>
        <comment>@info accessible name of a table</comment>
        <translation>عناوين URL المفحوصة</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>@info accessible name</comment>
        <translation>التقدم</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs?</source>
        <comment>@title:window question</comment>
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
        <comment>@info question</comment>
        <translation>يُرسل إلى كل منها طلب واحد على الأقل، ولا يُفحص أكثر من 8 في آن واحد.</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <comment>@action:button</comment>
        <translation>&amp;فحصها</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>@info progress</comment>
        <translation>فُحص %1 من %2</translation>
    </message>
    <message>
        <source>URLs: %1, nothing is sent yet</source>
        <comment>@info</comment>
        <translation>عناوين URL: ‏%1، ولم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <comment>@action:button asks every URL of a list</comment>
        <translation>فحص ال&amp;كل</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <comment>@title:window</comment>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <comment>file kind in a file dialog</comment>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>@info:status; %1 is a file name</comment>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::CheckOptions</name>
    <message>
        <source>&amp;Follow redirects</source>
        <comment>@option:check</comment>
        <translation>اتباع إعادات التو&amp;جيه</translation>
    </message>
    <message>
        <source>Public addresses may redirect to &amp;private ones</source>
        <comment>@option:check</comment>
        <translation>السماح بالتوجيه من عناوين عامة إلى &amp;خاصة</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <comment>@info:placeholder of own headers</comment>
        <translation>Name: value‎ (واحدة في كل سطر)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <comment>@label</comment>
        <translation>ال&amp;طريقة:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <comment>@label own request headers</comment>
        <translation>الترو&amp;يسات:</translation>
    </message>
    <message>
        <source>B&amp;ody:</source>
        <comment>@label content of the request</comment>
        <translation>ا&amp;لمتن:</translation>
    </message>
    <message>
        <source>At m&amp;ost:</source>
        <comment>@label how many redirects</comment>
        <translation>ال&amp;حد الأقصى:</translation>
    </message>
    <message>
        <source>&amp;Time for a hop:</source>
        <comment>@label</comment>
        <translation>مهلة القف&amp;زة:</translation>
    </message>
    <message>
        <source>Time in &amp;all:</source>
        <comment>@label</comment>
        <translation>الم&amp;هلة الكلية:</translation>
    </message>
    <message>
        <source>“%1” is no header; write “Name: value”, one a line.</source>
        <comment>@info error</comment>
        <translation>ليس «⁨%1⁩» ترويسة؛ الصيغة «Name: value»، واحدة في كل سطر.</translation>
    </message>
    <message numerus="yes">
        <source>%n own headers</source>
        <comment>options of a check</comment>
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
        <comment>options of a check</comment>
        <translation>دون إعادات توجيه</translation>
    </message>
    <message>
        <source>redirects up to %1</source>
        <comment>options of a check</comment>
        <translation>إعادات توجيه حتى %1</translation>
    </message>
    <message>
        <source>%1 s a hop, %2 s in all</source>
        <comment>options of a check</comment>
        <translation>%1 ث للقفزة، %2 ث إجمالًا</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <comment>options of a check</comment>
        <translation>العناوين الخاصة مسموحة</translation>
    </message>
    <message numerus="yes">
        <source> redirects</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> إعادة توجيه</numerusform>
            <numerusform> إعادة توجيه</numerusform>
            <numerusform> إعادة توجيه</numerusform>
            <numerusform> إعادات توجيه</numerusform>
            <numerusform> إعادة توجيه</numerusform>
            <numerusform> إعادة توجيه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckOutcome</name>
    <message numerus="yes">
        <source>%n hops</source>
        <comment>tag: how many requests it took</comment>
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
        <comment>@title; %1 is a host</comment>
        <translation>جارٍ سؤال %1</translation>
    </message>
    <message>
        <source>What does a server answer?</source>
        <comment>@title of the page that checks a URL</comment>
        <translation>بماذا يرد الخادم؟</translation>
    </message>
    <message>
        <source>No status code came</source>
        <comment>@title</comment>
        <translation>لم يصل رمز حالة</translation>
    </message>
    <message>
        <source>Enter asks the server and shows every answer on the way to the last: code, address, times, headers, and what the specification would have liked to see.</source>
        <comment>@info on the page that checks a URL</comment>
        <translation>بالضغط على Enter يُسأل الخادم، ويُعرض كل رد في الطريق إلى الرد الأخير: الرمز والعنوان والأزمنة والترويسات، وما كانت المواصفة تفضل أن تراه.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <comment>@info on the page that checks a URL</comment>
        <translation>لا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Since the last check: %1</source>
        <comment>@info; %1 are differences</comment>
        <translation>منذ آخر فحص: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPane</name>
    <message>
        <source>All results</source>
        <comment>@action back to the list</comment>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Check a URL</source>
        <comment>@info accessible name of a page</comment>
        <translation>فحص عنوان URL</translation>
    </message>
    <message>
        <source>The answer</source>
        <comment>@info accessible name</comment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The way there</source>
        <comment>@title:group the hops of a check</comment>
        <translation>الطريق إليه</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <comment>@title:window question; a method and a host</comment>
        <translation>إرسال %1 إلى %2؟</translation>
    </message>
    <message>
        <source>%1 may change something there. It goes to %2.</source>
        <comment>@info question; a method and a URL</comment>
        <translation>قد يغير %1 شيئًا هناك. الوجهة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&amp;Send %1</source>
        <comment>@action:button; %1 is a method</comment>
        <translation>إر&amp;سال %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <comment>@info; follows “Since the last check:”</comment>
        <translation>لا تغيير</translation>
    </message>
</context>
<context>
    <name>ui::CodeBadge</name>
    <message>
        <source>About %1</source>
        <comment>accessible name of a link; %1 is a status code</comment>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>No status code</source>
        <comment>accessible name</comment>
        <translation>لا رمز حالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>accessible name</comment>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>ui::CopyController</name>
    <message>
        <source>%1 has nothing to copy as “%2”</source>
        <comment>@info:status; code and format</comment>
        <translation>ليس للرمز %1 ما يُنسخ بصيغة «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>@info:status; %1 is a text</comment>
        <translation>نُسخ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <comment>@title:menu</comment>
        <translation>نسخ &amp;بصيغة</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>copy format: PNG and SVG</comment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>About the code</source>
        <comment>@info accessible name of the detail pane</comment>
        <translation>حول الرمز</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>@info accessible name of a text</comment>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>@info accessible name of a text</comment>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What to look up</source>
        <comment>@info accessible name of a text</comment>
        <translation>ما يُرجع إليه</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>@title instead of a reason phrase</comment>
        <translation>غير مخصص</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <comment>@info:tooltip</comment>
        <translation>مصدر الرقم</translation>
    </message>
    <message>
        <source>Cacheable</source>
        <comment>tag: caches may keep it without being told</comment>
        <translation>قابل للتخزين المؤقت</translation>
    </message>
    <message>
        <source>Not cacheable by default</source>
        <comment>tag: caches keep it only if told</comment>
        <translation>لا يُخزن مؤقتًا افتراضيًا</translation>
    </message>
    <message>
        <source>Other picture</source>
        <comment>@action switch between the drawings of a code</comment>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>accessible name of a link; %1 is a specification</comment>
        <translation>فتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::EcosystemDialog</name>
    <message>
        <source>Your Languages and Frameworks</source>
        <comment>@title:window</comment>
        <translation>لغات البرمجة وأطر العمل</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@info:placeholder</comment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search ecosystems</source>
        <comment>@info accessible name</comment>
        <translation>البحث في المنظومات</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <comment>@info accessible name of a list</comment>
        <translation>المنظومات</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <comment>@action:button</comment>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <comment>@action:button</comment>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>The checked ones are shown with each code. The topmost is what “Copy as constant” uses.</source>
        <comment>@info</comment>
        <translation>تُعرض المنظومات المؤشرة مع كل رمز، وأعلاها هي المستخدمة عند النسخ بصيغة «الثابت».</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <comment>@info accessible name of the text in place of the list</comment>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Nothing in this class matches “%1”.</source>
        <comment>@info</comment>
        <translation>لا شيء في هذه الفئة يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Search in all classes</source>
        <comment>@action:link</comment>
        <translation>البحث في كل الفئات</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>@info</comment>
        <translation>لا شيء يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <comment>@info followed by codes</comment>
        <translation>هل المقصود</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <comment>@info</comment>
        <translation>المفتاح Esc يمسح البحث.</translation>
    </message>
    <message>
        <source>Nothing is sent before.</source>
        <comment>@info after “Enter asks”</comment>
        <translation>لا يُرسل شيء قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Show %1</source>
        <comment>accessible name of a filter; %1 is a class</comment>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>ui::GalleryView</name>
    <message>
        <source>Gallery</source>
        <comment>@info accessible name of the view of all pictures</comment>
        <translation>المعرض</translation>
    </message>
</context>
<context>
    <name>ui::HopView</name>
    <message>
        <source>Remarks</source>
        <comment>@info accessible name of a text</comment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>The server calls it “%1”</source>
        <comment>@info; %1 is a reason phrase</comment>
        <translation>يسميه الخادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <comment>@info accessible; %1 is a URL</comment>
        <translation>يقود إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <comment>@action folds out the headers of an answer; a number</comment>
        <translation>الترويسات (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <comment>@info accessible name of a text</comment>
        <translation>الترويسات</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <comment>@title:menu</comment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>@title:menu</comment>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>@title:menu</comment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>@title:menu</comment>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <comment>@title:menu of the program</comment>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>@title:menu</comment>
        <translation>انت&amp;قال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>@title:menu</comment>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Statuscat will speak this language when it is started again</source>
        <comment>@info:status</comment>
        <translation>سيستخدم Statuscat هذه اللغة عند تشغيله من جديد</translation>
    </message>
    <message>
        <source>Check a URL – Statuscat</source>
        <comment>@title:window</comment>
        <translation>فحص عنوان URL – Statuscat</translation>
    </message>
    <message>
        <source>%1 – Statuscat</source>
        <comment>@title:window; %1 is code and phrase</comment>
        <translation>%1 – Statuscat</translation>
    </message>
    <message>
        <source>&amp;Copy Check</source>
        <comment>@action</comment>
        <translation>&amp;نسخ الفحص</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>@action; %1 is what is copied</comment>
        <translation>&amp;نسخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <comment>@action</comment>
        <translation>إلغاء ال&amp;تثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <comment>@action</comment>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>Copied the selected text</source>
        <comment>@info:status</comment>
        <translation>نُسخ النص المحدد</translation>
    </message>
    <message>
        <source>Nothing matches, so nothing was copied</source>
        <comment>@info:status</comment>
        <translation>لا شيء يطابق، فلم يُنسخ شيء</translation>
    </message>
    <message>
        <source>Refused the link %1: a link to a code is written statuscat:404</source>
        <comment>@info:status</comment>
        <translation>رُفض الرابط %1: يُكتب الرابط إلى رمز بالصيغة statuscat:404</translation>
    </message>
</context>
<context>
    <name>ui::PictureController</name>
    <message>
        <source>Copied the picture</source>
        <comment>@info:status</comment>
        <translation>نُسخت الصورة</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <comment>@title:window</comment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ui::PictureSaver</name>
    <message>
        <source>Save Picture</source>
        <comment>@title:window</comment>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Width in pixels:</source>
        <comment>@label</comment>
        <translation>العرض بالبكسل:</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>@info; a file name</comment>
        <translation>الملف ⁨%1⁩ موجود من قبل. هل يُستبدل؟</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <comment>@item file type</comment>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing, any size (*.svg)</source>
        <comment>@item file type</comment>
        <translation>رسم بأي حجم (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>@info:status; %1 is a file name</comment>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::SaveAllDialog</name>
    <message>
        <source>&amp;PNG image</source>
        <comment>@option:radio; its width follows</comment>
        <translation>صورة &amp;PNG</translation>
    </message>
    <message>
        <source>Save All Pictures</source>
        <comment>@title:window</comment>
        <translation>حفظ كل الصور</translation>
    </message>
    <message>
        <source>One file for each picture, named after its code.</source>
        <comment>@info</comment>
        <translation>ملف لكل صورة، يُسمى برمزها.</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <comment>@info accessible name of a progress bar</comment>
        <translation>الصور المحفوظة</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>@info:progress; %v and %m are numbers</comment>
        <translation>%v من %m</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>@action:button a folder</comment>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <comment>@info accessible name of a button</comment>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <comment>@label</comment>
        <translation>الم&amp;جلد:</translation>
    </message>
    <message>
        <source>&amp;SVG drawing, sharp at any size</source>
        <comment>@option:radio</comment>
        <translation>رسم &amp;SVG، واضح بأي حجم</translation>
    </message>
    <message>
        <source> pixels wide</source>
        <comment>@label after a number</comment>
        <translation> بكسل عرضًا</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <comment>@info accessible name</comment>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>Save as:</source>
        <comment>@label</comment>
        <translation>الحفظ بصيغة:</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <comment>@title:window</comment>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <comment>@info:progress</comment>
        <translation>جارٍ حفظ الصور…</translation>
    </message>
    <message numerus="yes">
        <source>Already in this folder: %1 of the %n files</source>
        <comment>@info; %1 is a number</comment>
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
        <comment>@info</comment>
        <translation>هل تُستبدل، أم تبقى كما هي وتُحفظ البقية فقط؟</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>@action:button</comment>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>@action:button</comment>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 of %n pictures.</source>
        <comment>@info; %1 is a number</comment>
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
        <comment>@info:status; a number and a folder</comment>
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
        <comment>@info:status; %1: Saved 9 of 10 …</comment>
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
        <comment>@info:placeholder of the search field</comment>
        <translation>رمز أو عبارة أو ترويسة أو سطر سجل</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>@info accessible name of the search field</comment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The settings in %1 cannot be read; defaults are used.</source>
        <comment>%1 is a file name</comment>
        <translation>تعذرت قراءة الإعدادات في ⁨%1⁩؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged; defaults are used, the old file is %2.</source>
        <comment>file names</comment>
        <translation>كانت الإعدادات في ⁨%1⁩ تالفة؛ تُستخدم القيم الافتراضية، والملف القديم هو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged; defaults are used.</source>
        <comment>%1 is a file name</comment>
        <translation>الإعدادات في ⁨%1⁩ تالفة؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <comment>%1 is a file name</comment>
        <translation>تعذر حفظ الإعدادات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: changes are forgotten at the end.</source>
        <comment>%1 is a file name</comment>
        <translation>تعذر حفظ الإعدادات في %1: ستُنسى التغييرات عند الإنهاء.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>@title:window</comment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <comment>keys</comment>
        <translation>أي حرف أو رقم</translation>
    </message>
    <message>
        <source>Search, from wherever you are</source>
        <comment>what a key does</comment>
        <translation>البحث من أي مكان</translation>
    </message>
    <message>
        <source>↑ ↓ PgUp PgDown</source>
        <comment>names of keys</comment>
        <translation>↑ ↓ PgUp PgDown</translation>
    </message>
    <message>
        <source>Move in the list while the cursor stays in the search field</source>
        <comment>what a key does</comment>
        <translation>التنقل في القائمة مع بقاء المؤشر في حقل البحث</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy in the chosen format</source>
        <comment>what a key does</comment>
        <translation>النسخ بالصيغة المختارة</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search; leave the large picture</source>
        <comment>what a key does</comment>
        <translation>مسح البحث؛ مغادرة الصورة الكبيرة</translation>
    </message>
    <message>
        <source>Check the URL in the search field</source>
        <comment>what a key does</comment>
        <translation>فحص عنوان URL الموجود في حقل البحث</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Arrows choose · Enter copies · Esc clears · Ctrl+L checks a URL</source>
        <comment>@info:status keys</comment>
        <translation>الأسهم للاختيار · Enter للنسخ · Esc للمسح · Ctrl+L لفحص عنوان URL</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <comment>@info:status</comment>
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
        <comment>@info:status; %1 is what is looked for, %2 a number</comment>
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
        <comment>@info:status; %1 is a number</comment>
        <translation>
            <numerusform>%1 من %n رمز</numerusform>
            <numerusform>%1 من رمز واحد</numerusform>
            <numerusform>%1 من رمزين</numerusform>
            <numerusform>%1 من %n رموز</numerusform>
            <numerusform>%1 من %n رمزًا</numerusform>
            <numerusform>%1 من %n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusDelegate</name>
    <message>
        <source>temporary</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>unused</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>obsolete</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>vendor</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>خاص بمنتج</translation>
    </message>
    <message>
        <source>informal</source>
        <comment>small word in a list row: standing of the code</comment>
        <translation>غير رسمي</translation>
    </message>
</context>
<context>
    <name>ui::StatusListView</name>
    <message>
        <source>Status codes</source>
        <comment>@info accessible name of the list</comment>
        <translation>رموز الحالة</translation>
    </message>
</context>
<context>
    <name>ui::UrlField</name>
    <message>
        <source>URL to check</source>
        <comment>@info accessible name</comment>
        <translation>عنوان URL المراد فحصه</translation>
    </message>
</context>
<context>
    <name>ui::UrlRow</name>
    <message>
        <source>The list does not fit here. Press Ctrl+L and paste it there</source>
        <comment>@info in place of “Check 12 URLs”</comment>
        <translation>لا تتسع القائمة هنا. يمكن لصقها بعد الضغط على Ctrl+L</translation>
    </message>
    <message numerus="yes">
        <source>Check %n URLs</source>
        <comment>@action</comment>
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
        <source>Enter asks each of them</source>
        <comment>@info below “Check 12 URLs”</comment>
        <translation>بالضغط على Enter يُسأل كل منها</translation>
    </message>
    <message>
        <source>Check %1</source>
        <comment>@action %1 is a URL</comment>
        <translation>فحص ⁨%1⁩</translation>
    </message>
    <message>
        <source>Enter asks the server</source>
        <comment>@info below “Check https://…”</comment>
        <translation>بالضغط على Enter يُسأل الخادم</translation>
    </message>
    <message>
        <source>This URL cannot be checked</source>
        <comment>@info in place of “Check https://…”</comment>
        <translation>لا يمكن فحص عنوان URL هذا</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks the server</source>
        <comment>@info below “Check https://…”</comment>
        <translation>بالضغط على Ctrl+Enter يُسأل الخادم</translation>
    </message>
</context>
</TS>
