<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Latchkey::AppsClient</name>
    <message>
        <source>API keys need Union: this server is Flyte without them.</source>
        <translation>مفاتيح API تحتاج إلى Union: هذا الخادم هو Flyte من دونها.</translation>
    </message>
    <message>
        <source>This key is gone: someone has deleted it. Refresh the list to see what is there.</source>
        <translation>لم يعد هذا المفتاح موجودًا: لقد حذفه شخص ما. حدِّث القائمة لرؤية الموجود.</translation>
    </message>
    <message>
        <source>There is a key with the client ID “%1” already. Choose another name.</source>
        <translation>يوجد بالفعل مفتاح بمعرّف العميل «⁨%1⁩». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be understood.</source>
        <translation>لا يمكن فهم ردّ الخادم.</translation>
    </message>
    <message>
        <source>The key “%1” is on the server, but its secret was lost on the way and can&apos;t be had again. If you did not have this key before, delete it and create it again.</source>
        <translation>المفتاح «⁨%1⁩» موجود على الخادم، لكن سرّه ضاع في الطريق ولا يمكن الحصول عليه مرة أخرى. إن لم يكن لديك هذا المفتاح من قبل، فاحذفه وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>The connection was lost before the server got to it: nothing was created. Try again.</source>
        <translation>انقطع الاتصال قبل أن يعالجه الخادم: لم يُنشأ شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection was lost, and it is not known whether the key “%1” was created. Refresh the list once you are connected: if the key is there, delete it and create it again.</source>
        <translation>انقطع الاتصال، ولا يُعرف هل أُنشئ المفتاح «⁨%1⁩». حدِّث القائمة بعد عودة الاتصال: إن كان المفتاح موجودًا، فاحذفه وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>A key needs a client ID. Give it a name with a letter or a digit.</source>
        <translation>يحتاج المفتاح إلى معرّف عميل. أعطه اسمًا فيه حرف لاتيني أو رقم.</translation>
    </message>
    <message>
        <source>The server made the key “%1” but sent no secret. Delete the key and create it again.</source>
        <translation>أنشأ الخادم المفتاح «⁨%1⁩» لكنه لم يرسل سرًّا. احذف المفتاح وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>The server answered with another key than the one asked for. Refresh the list and try again.</source>
        <translation>ردّ الخادم بمفتاح غير المطلوب. حدِّث القائمة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Someone else has changed this key meanwhile. Look at the change, then edit it again.</source>
        <translation>غيّر شخص آخر هذا المفتاح في هذه الأثناء. اطّلع على التغيير ثم عدّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The server&apos;s list of keys does not come to an end. Try again; if it stays so, tell the people who run the server.</source>
        <translation>قائمة المفاتيح على الخادم لا تنتهي. أعد المحاولة؛ وإن استمر ذلك فأخبر القائمين على الخادم.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BoundedFile</name>
    <message>
        <source>It is not there.</source>
        <translation>إنه غير موجود.</translation>
    </message>
    <message>
        <source>It is not a file that can be read, but a folder or a device.</source>
        <translation>إنه ليس ملفًا يمكن قراءته، بل مجلد أو جهاز.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its permissions.</source>
        <translation>لا يمكن قراءته. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>It is too large: more than %1 kB.</source>
        <comment>a file</comment>
        <translation>إنه كبير جدًا: أكثر من ⁨%1⁩ ك.ب.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserSignIn</name>
    <message>
        <source>Another sign-in of Latchkey is under way and has port %1, where Union sends the browser back. Finish or cancel that one; this one goes on by itself then.</source>
        <translation>هناك تسجيل دخول آخر لـ Latchkey قيد التنفيذ ويستخدم المنفذ ⁨%1⁩ الذي يعيد Union المتصفح إليه. أكمله أو ألغه؛ وسيتابع هذا تلقائيًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2, and Union sends the browser back exactly there. Close %2; Latchkey goes on by itself then.</source>
        <translation>المنفذ ⁨%1⁩ يستخدمه ⁨%2⁩، وUnion يعيد المتصفح إليه بالضبط. أغلق ⁨%2⁩؛ وسيتابع Latchkey تلقائيًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Or use a code instead.</source>
        <translation>أو استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so Latchkey has stopped waiting. Try again.</source>
        <translation>لم يعد أحد من المتصفح في الوقت المناسب، فتوقف Latchkey عن الانتظار. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in page&apos;s address is not safe to open. Tell the administrator.</source>
        <translation>عنوان صفحة تسجيل الدخول ليس آمنًا لفتحه. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>Another identity provider answered than the one that was asked. Nothing was sent to it. Try again; if it stays, tell your administrator.</source>
        <translation>ردّ موفّر هوية غير الذي سُئل. لم يُرسل إليه شيء. أعد المحاولة؛ وإن استمر ذلك فأخبر المسؤول لديك.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Sign in again, perhaps with another account.</source>
        <translation>رُفض تسجيل الدخول. سجّل الدخول مرة أخرى، ربما بحساب آخر.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t sign anyone in right now. Try again in a moment.</source>
        <translation>لا يستطيع موفّر الهوية تسجيل دخول أحد الآن. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. Try again; if it stays, ask your administrator.</source>
        <translation>رفض موفّر الهوية تسجيل الدخول. أعد المحاولة؛ وإن استمر ذلك فاسأل المسؤول لديك.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConfiguration</name>
    <message>
        <source>It names no control plane: “endpoint” under “admin” is missing.</source>
        <translation>لا يذكر مستوى تحكم: ينقص «endpoint» تحت «admin».</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>إنه أكبر من أن يكون ملف إعدادات.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>إنه ليس ملفًا نصيًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>تداخله عميق جدًا.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>هذا ليس YAML صالحًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It can&apos;t be read as YAML.</source>
        <translation>لا يمكن قراءته بصفته YAML.</translation>
    </message>
    <message>
        <source>The file turns the check of certificates off. Latchkey always checks them: if the server&apos;s authority is not known here, choose its certificate authority file.</source>
        <translation>يعطّل الملف التحقق من الشهادات. يتحقق Latchkey منها دائمًا: إن كانت جهة إصدار شهادة الخادم غير معروفة هنا، فاختر ملف جهة الإصدار.</translation>
    </message>
    <message>
        <source>The file asks for a connection without encryption. Latchkey uses https.</source>
        <translation>يطلب الملف اتصالًا بلا تعمية. يستخدم Latchkey بروتوكول https.</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>http عادي، لأنه لا يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file names the proxy %1. Latchkey uses the proxy of this computer&apos;s settings.</source>
        <translation>يذكر الملف الوكيل ⁨%1⁩. يستخدم Latchkey الوكيل المضبوط في إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The command line tool gets its sign-in from another program here. Latchkey signs you in itself.</source>
        <translation>تحصل أداة سطر الأوامر هنا على تسجيل دخولها من برنامج آخر. يسجّل Latchkey دخولك بنفسه.</translation>
    </message>
    <message>
        <source>The command line tool signs in as an application here. In Latchkey, sign in as yourself, or paste an API key.</source>
        <translation>تسجّل أداة سطر الأوامر الدخول هنا بصفتها تطبيقًا. في Latchkey، سجّل الدخول بنفسك أو ألصق مفتاح API.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConnections</name>
    <message>
        <source>The file names a certificate authority file that is not there. Choose one yourself if the server needs it.</source>
        <translation>يذكر الملف ملف جهة إصدار شهادات غير موجود. اختر واحدًا بنفسك إن احتاجه الخادم.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>⁨%1⁩، السطر ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliKeyring</name>
    <message>
        <source>This computer has no keychain where the CLI could find a sign-in. Install one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح يمكن لـ CLI أن يجد فيها تسجيل دخول. ثبّت واحدة، مثل GNOME Keyring أو KWallet، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so the CLI&apos;s sign-in is out of reach. Unlock it and try again.</source>
        <translation>سلسلة مفاتيحك مقفلة، لذا لا يمكن الوصول إلى تسجيل دخول CLI. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey touch the CLI&apos;s sign-in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>لا تسمح سلسلة مفاتيحك لـ Latchkey بالوصول إلى تسجيل دخول CLI. اسمح لـ Latchkey في إعدادات سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Your keychain holds no sign-in for the CLI. Sign in the CLI first.</source>
        <translation>لا تحتوي سلسلة مفاتيحك على تسجيل دخول لـ CLI. سجّل دخول CLI أولًا.</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>سلسلة مفاتيحك موجودة، لكنها لم تستطع تنفيذ ما طلبه Latchkey. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This sign-in is too long for this computer&apos;s keychain: %L1 characters, and at most %L2 fit. Give the CLI an API key instead (FLYTE_API_KEY).</source>
        <translation>تسجيل الدخول هذا أطول مما تتسع له سلسلة مفاتيح هذا الحاسوب: عدد المحارف %L1، والحد الأقصى %L2. أعطِ CLI مفتاح API بدلًا منه (⁨FLYTE_API_KEY⁩).</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliSignIn</name>
    <message>
        <source>As a Flatpak, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>بصفته Flatpak، لـ Latchkey سلسلة مفاتيح خاصة لا يراها أي برنامج آخر. لتسجيل دخول CLI أيضًا، ثبّت Latchkey كحزمة عادية، أو دع CLI يسجّل دخوله بنفسه.</translation>
    </message>
    <message>
        <source>As a Snap, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>بصفته Snap، لـ Latchkey سلسلة مفاتيح خاصة لا يراها أي برنامج آخر. لتسجيل دخول CLI أيضًا، ثبّت Latchkey كحزمة عادية، أو دع CLI يسجّل دخوله بنفسه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliStoring</name>
    <message>
        <source>What had been stored for the CLI was removed again.</source>
        <translation>أُزيل من جديد ما كان قد خُزِّن لـ CLI.</translation>
    </message>
    <message>
        <source>Part of the CLI&apos;s sign-in could not be taken back: your keychain still holds %1 for %2. Remove the CLI&apos;s sign-in to be rid of it.</source>
        <translation>تعذر التراجع عن جزء من تسجيل دخول CLI: ما زالت سلسلة مفاتيحك تحتوي على ⁨%1⁩ الخاص بـ ⁨%2⁩. أزل تسجيل دخول CLI للتخلص منه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Try “latchkey --help”.</source>
        <translation>جرّب «⁨latchkey --help⁩».</translation>
    </message>
    <message>
        <source>Usage: latchkey [options]</source>
        <translation>الاستخدام: ⁨latchkey [options]⁩</translation>
    </message>
    <message>
        <source>Signs you in to Union, and creates, copies, edits and deletes its API keys.</source>
        <translation>يسجّل دخولك إلى Union، وينشئ مفاتيح API الخاصة به وينسخها ويعدّلها ويحذفها.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Open the connection to this control plane; adds it if it is new.</source>
        <translation>فتح الاتصال بمستوى التحكم هذا؛ ويضيفه إن كان جديدًا.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>With --connect: trust the certificate authorities in this PEM file too.</source>
        <translation>مع ⁨--connect⁩: الوثوق أيضًا بجهات إصدار الشهادات في ملف PEM هذا.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”.</source>
        <translation>لا يوجد ما يمكن فعله بـ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--ca-file needs --connect.</source>
        <translation>⁨--ca-file⁩ يحتاج إلى ⁨--connect⁩.</translation>
    </message>
    <message>
        <source>Show versions and surroundings for a bug report; no secret, no host.</source>
        <translation>عرض الإصدارات والبيئة لتقرير عن خلل؛ بلا أسرار وبلا مضيفين.</translation>
    </message>
    <message>
        <source>Bring the window that is open to the front; opens one if there is none.</source>
        <translation>إحضار النافذة المفتوحة إلى الأمام؛ ويفتح واحدة إن لم توجد.</translation>
    </message>
    <message>
        <source>Choose one of %1 and %2.</source>
        <translation>اختر واحدًا من ⁨%1⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has nothing after it.</source>
        <comment>an option, such as --connect</comment>
        <translation>لا شيء بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Open “New key…” in the window that is open; opens one if there is none.</source>
        <translation>فتح «مفتاح جديد…» في النافذة المفتوحة؛ وتُفتح نافذة إن لم توجد.</translation>
    </message>
    <message>
        <source>Remove settings, the activity journal and Latchkey&apos;s keychain items from this computer; asks first.</source>
        <translation>إزالة الإعدادات وسجل النشاط وعناصر Latchkey في سلسلة المفاتيح من هذا الحاسوب؛ يسأل أولًا.</translation>
    </message>
    <message>
        <source>With --remove-my-data: remove without a question.</source>
        <translation>مع ⁨--remove-my-data⁩: الإزالة دون سؤال.</translation>
    </message>
    <message>
        <source>--yes needs --remove-my-data.</source>
        <translation>يتطلب ⁨--yes⁩ الخيار ⁨--remove-my-data⁩.</translation>
    </message>
    <message>
        <source>Open the practice tenant, signed in, with keys to play with. It is a program of its own: the other options reach it together with this one.</source>
        <translation>فتح بيئة التدريب، مع تسجيل الدخول ومفاتيح للتجربة. هي برنامج مستقل: تصل إليها الخيارات الأخرى مع هذا الخيار.</translation>
    </message>
    <message>
        <source>Lock the Latchkey that runs, and its practice tenant; does nothing if there is neither.</source>
        <translation>قفل Latchkey الذي يعمل وبيئة التدريب التابعة له؛ لا يفعل شيئًا إن لم يوجد أي منهما.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectClient</name>
    <message>
        <source>The sign-in of this connection can&apos;t be sent. Sign in again; if it stays so, report this.</source>
        <translation>لا يمكن إرسال تسجيل الدخول الخاص بهذا الاتصال. سجّل الدخول مرة أخرى؛ وإن استمر ذلك فأبلغ عن المشكلة.</translation>
    </message>
    <message>
        <source>This needs a sign-in. Sign in and try again.</source>
        <translation>هذا يحتاج إلى تسجيل الدخول. سجّل الدخول وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>أرسل ⁨%1⁩ ردًّا لا يستطيع Latchkey قراءته، فربما أُجري التغيير. حدِّث لترى قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Try again; if it stays so, report this.</source>
        <translation>أرسل ⁨%1⁩ ردًّا لا يستطيع Latchkey قراءته. أعد المحاولة؛ وإن استمر ذلك فأبلغ عن المشكلة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectError</name>
    <message>
        <source>%1 did not accept what was sent. See the details for the reason, change it and try again.</source>
        <translation>لم يقبل ⁨%1⁩ ما أُرسل إليه. ابحث عن السبب في التفاصيل، وغيّره ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 did not finish in time. Try again.</source>
        <translation>لم ينتهِ ⁨%1⁩ في الوقت المناسب. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 does not have this, or not any more. Refresh and try again.</source>
        <translation>هذا غير موجود لدى ⁨%1⁩، أو لم يعد موجودًا. حدِّث وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 has something of this name already. Choose another name.</source>
        <translation>لدى ⁨%1⁩ شيء بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 knows you, but does not allow this. Ask an administrator of your organization.</source>
        <translation>يعرفك ⁨%1⁩ لكنه لا يسمح بهذا. اسأل أحد المسؤولين في مؤسستك.</translation>
    </message>
    <message>
        <source>Someone else changed this on %1 at the same time. Refresh and try again.</source>
        <translation>غيّر شخص آخر هذا على ⁨%1⁩ في الوقت نفسه. حدِّث وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 does not offer this. API keys need Union; Flyte alone has none.</source>
        <translation>لا يقدّم ⁨%1⁩ هذا. مفاتيح API تحتاج إلى Union؛ وليست في Flyte وحده.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>يريد ⁨%1⁩ أن تسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is asked for too much at the moment. Wait a little and try again.</source>
        <translation>الطلبات على ⁨%1⁩ أكثر من اللازم في هذه اللحظة. انتظر قليلًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is there, but can&apos;t answer at the moment. Try again in a while.</source>
        <translation>الخادم ⁨%1⁩ موجود لكنه لا يستطيع الرد في هذه اللحظة. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>%1 met a fault of its own. Try again; if it stays so, show the details to the people who run it.</source>
        <translation>حدث عطل داخلي في ⁨%1⁩. أعد المحاولة؛ وإن استمر ذلك فأطلع القائمين عليه على التفاصيل.</translation>
    </message>
    <message>
        <source>%1 points elsewhere instead of answering. Check the address.</source>
        <translation>يشير ⁨%1⁩ إلى مكان آخر بدلًا من الرد. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 redirected to %2. Latchkey does not follow, so that your sign-in goes nowhere else. If %2 is your Union address, connect to that.</source>
        <translation>أعاد ⁨%1⁩ التوجيه إلى ⁨%2⁩. لا يتبع Latchkey ذلك، كي لا يذهب تسجيل دخولك إلى مكان آخر. إن كان ⁨%2⁩ هو عنوان Union الخاص بك، فاتصل به.</translation>
    </message>
    <message>
        <source>%1 shows a web page: a web console, a login page or a proxy. Check the address.</source>
        <translation>يعرض ⁨%1⁩ صفحة ويب: وحدة تحكم أو صفحة دخول أو وكيلًا. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Union control plane. Check the address.</source>
        <translation>يردّ ⁨%1⁩، لكن ليس بصفته مستوى تحكم Union. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 did not say in time whether the change was made. Refresh to see, before you try again.</source>
        <translation>لم يخبر ⁨%1⁩ في الوقت المناسب هل أُجري التغيير. حدِّث لترى قبل أن تعيد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionStore</name>
    <message>
        <source>There is no such place in the list. Choose another one.</source>
        <translation>لا يوجد مثل هذا الموضع في القائمة. اختر غيره.</translation>
    </message>
    <message>
        <source>Your connections can&apos;t be saved and will be as before at the next start. Check the disk and the permissions of Latchkey&apos;s settings.</source>
        <translation>لا يمكن حفظ اتصالاتك، وستعود كما كانت عند بدء التشغيل التالي. تحقق من القرص ومن أذونات إعدادات Latchkey.</translation>
    </message>
    <message>
        <source>This connection is no longer in the list. Add it again.</source>
        <translation>لم يعد هذا الاتصال في القائمة. أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>This connection has no address. Type the address of a Union host.</source>
        <translation>ليس لهذا الاتصال عنوان. اكتب عنوان مضيف Union.</translation>
    </message>
    <message>
        <source>%1 is already in your list, as “%2”. Use that one.</source>
        <translation>العنوان ⁨%1⁩ موجود في قائمتك بالفعل باسم «⁨%2⁩». استخدم ذلك الاتصال.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ControlPlaneCheck</name>
    <message>
        <source>%1 is Flyte without API keys: only Union has them, so there is nothing for Latchkey to do there. If you expected Union, check the address.</source>
        <translation>الخادم ⁨%1⁩ هو Flyte من دون مفاتيح API: وهي لا توجد إلا في Union، لذا ليس لـ Latchkey ما يفعله هناك. إن كنت تتوقع Union، فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Union control plane: it offers neither a sign-in nor API keys. Check the address.</source>
        <translation>يردّ ⁨%1⁩، لكنه ليس مستوى تحكم Union: فهو لا يقدّم تسجيل دخول ولا مفاتيح API. تحقق من العنوان.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyFormat</name>
    <message>
        <source>This secret holds a character that can&apos;t be written in this form. Choose another one, or the bare value.</source>
        <translation>يحتوي هذا السر على محرف لا يمكن كتابته بهذا الشكل. اختر شكلًا آخر أو القيمة وحدها.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialStore</name>
    <message>
        <source>Your keychain holds no sign-in for %1. Sign in.</source>
        <translation>لا تحتوي سلسلة مفاتيحك على تسجيل دخول إلى ⁨%1⁩. سجّل الدخول.</translation>
    </message>
    <message>
        <source>This sign-in is not for %1. Sign in again.</source>
        <translation>تسجيل الدخول هذا ليس لـ ⁨%1⁩. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in for %1 in your keychain can&apos;t be read. Sign in again to replace it.</source>
        <translation>لا يمكن قراءة تسجيل الدخول إلى ⁨%1⁩ في سلسلة مفاتيحك. سجّل الدخول مرة أخرى لاستبداله.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DataRemoval</name>
    <message>
        <source>Everything that Latchkey keeps for you on this computer will be removed: its settings and connections, the activity journal, stored lists of keys, and its items in your keychain: sign-ins, kept secrets and proxy passwords.</source>
        <translation>سيُزال كل ما يحتفظ به Latchkey لك على هذا الحاسوب: الإعدادات والاتصالات وسجل النشاط وقوائم المفاتيح المخزَّنة وعناصره في سلسلة مفاتيحك: عمليات تسجيل الدخول والأسرار المحفوظة وكلمات مرور الوكيل.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. A kept secret may be stored nowhere else, and a rotation that is under way can&apos;t be resumed.</source>
        <translation>لا يمكن التراجع عن هذا. قد لا يكون السر المحفوظ مخزَّنًا في أي مكان آخر، ولا يمكن استئناف تدوير جارٍ.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <comment>%1 is the word for yes, as translated</comment>
        <translation>اكتب «%1» للمتابعة:</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree, in small letters</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed. Add --yes to remove without a question.</source>
        <translation>لا يمكن سؤال أحد هنا، لذلك لم يُزل شيء. أضف ⁨--yes⁩ للإزالة دون سؤال.</translation>
    </message>
    <message>
        <source>Latchkey is running, so nothing was removed. Quit it, and do this again.</source>
        <translation>Latchkey قيد التشغيل، لذلك لم يُزل شيء. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُزل شيء.</translation>
    </message>
    <message>
        <source>Your keychain is locked and asks for its password…</source>
        <translation>سلسلة مفاتيحك مقفلة وتطلب كلمة مرورها…</translation>
    </message>
    <message numerus="yes">
        <source>Removed from this computer: %n files.</source>
        <translation>
            <numerusform>أُزيل من هذا الحاسوب: %Ln ملف.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: ملف واحد.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: ملفان.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: %Ln ملفات.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: %Ln ملفًا.</numerusform>
            <numerusform>أُزيل من هذا الحاسوب: %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from your keychain: %n items.</source>
        <translation>
            <numerusform>أُزيل من سلسلة مفاتيحك: %Ln عنصر.</numerusform>
            <numerusform>أُزيل من سلسلة مفاتيحك: عنصر واحد.</numerusform>
            <numerusform>أُزيل من سلسلة مفاتيحك: عنصران.</numerusform>
            <numerusform>أُزيل من سلسلة مفاتيحك: %Ln عناصر.</numerusform>
            <numerusform>أُزيل من سلسلة مفاتيحك: %Ln عنصرًا.</numerusform>
            <numerusform>أُزيل من سلسلة مفاتيحك: %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are: your API keys at Union, files that you saved, and what other programs keep in your keychain, such as the command lines&apos; sign-ins.</source>
        <translation>بقي كما هو: مفاتيح API لديك في Union والملفات التي حفظتها وما تحتفظ به البرامج الأخرى في سلسلة مفاتيحك، مثل تسجيلات دخول أدوات سطر الأوامر.</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check its permissions and do this again.</source>
        <translation>تعذَّرت إزالة %1. تحقق من أذوناته ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 was only a link to %2, which is still there. Remove that yourself if nothing else uses it.</source>
        <comment>both are paths of files or folders</comment>
        <translation>كان %1 مجرد رابط إلى %2، وهو ما زال موجودًا. أزله بنفسك إن لم يكن شيء آخر يستخدمه.</translation>
    </message>
    <message>
        <source>The practice tenant is open, so nothing was removed. Quit it, and do this again.</source>
        <translation>بيئة التدريب مفتوحة، لذلك لم يُزل شيء. أغلقها ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Delivery</name>
    <message>
        <source>There is no file name yet. Choose a file.</source>
        <translation>لا يوجد اسم ملف بعد. اختر ملفًا.</translation>
    </message>
    <message>
        <source>All keys would go to the same place, each in place of the one before. Write {id} where each key&apos;s client ID belongs.</source>
        <translation>ستذهب كل المفاتيح إلى المكان نفسه، كل منها محل الذي قبله. اكتب ⁨{id}⁩ حيث يجب أن يكون معرّف العميل لكل مفتاح.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DesktopWatch</name>
    <message>
        <source>Secrets are wiped from memory first</source>
        <translation>تُمحى الأسرار من الذاكرة أولًا</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceEndpoint</name>
    <message>
        <source>The identity provider&apos;s answer has no code that can be used. Sign in with the browser instead; if it stays, tell your administrator.</source>
        <translation>لا يحتوي ردّ موفّر الهوية على رمز يمكن استخدامه. سجّل الدخول بالمتصفح بدلًا من ذلك؛ وإن استمر ذلك فأخبر المسؤول لديك.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>لا يستطيع موفّر الهوية الرد الآن. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>This identity provider has no sign-in with a code. Sign in with the browser.</source>
        <translation>لا يدعم موفّر الهوية هذا تسجيل الدخول برمز. سجّل الدخول بالمتصفح.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceSignIn</name>
    <message>
        <source>The code has expired before anyone signed in with it. Get a new one.</source>
        <translation>انتهت صلاحية الرمز قبل أن يسجّل أحد الدخول به. احصل على رمز جديد.</translation>
    </message>
    <message>
        <source>The sign-in was refused where the code was entered. Get a new code, perhaps for another account.</source>
        <translation>رُفض تسجيل الدخول حيث أُدخل الرمز. احصل على رمز جديد، ربما لحساب آخر.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EncodedCredentials</name>
    <message>
        <source>The key can&apos;t be encoded: its address is missing.</source>
        <translation>لا يمكن ترميز المفتاح: ينقصه عنوانه.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its address has to be a plain host name in small letters, without “https://” and without a slash.</source>
        <translation>لا يمكن ترميز المفتاح: يجب أن يكون عنوانه اسم مضيف بسيطًا بأحرف صغيرة، من دون «⁨https://⁩» ومن دون شرطة مائلة.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID is missing.</source>
        <translation>لا يمكن ترميز المفتاح: ينقصه معرّف العميل.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID holds a “:”, which separates the parts.</source>
        <translation>لا يمكن ترميز المفتاح: يحتوي معرّف العميل على «⁨:⁩» التي تفصل الأجزاء.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret is missing.</source>
        <translation>لا يمكن ترميز المفتاح: ينقصه سرّه.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret holds a character that the format can&apos;t carry. Delete the key and create it again.</source>
        <translation>لا يمكن ترميز المفتاح: يحتوي سرّه على محرف لا تتسع له الصيغة. احذف المفتاح وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its organization holds a “:”, which separates the parts.</source>
        <translation>لا يمكن ترميز المفتاح: تحتوي المؤسسة على «⁨:⁩» التي تفصل الأجزاء.</translation>
    </message>
    <message>
        <source>This key was encoded twice, as in the data of a Kubernetes Secret. Decode it once and paste the result.</source>
        <translation>رُمِّز هذا المفتاح مرتين، كما في بيانات Kubernetes Secret. فكّ ترميزه مرة واحدة وألصق الناتج.</translation>
    </message>
    <message>
        <source>This key has too many parts: one of them holds a “:”. Create a new key and use that one.</source>
        <translation>أجزاء هذا المفتاح أكثر من اللازم: أحدها يحتوي على «⁨:⁩». أنشئ مفتاحًا جديدًا واستخدمه.</translation>
    </message>
    <message numerus="yes">
        <source>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</source>
        <translation>
            <numerusform>هذا ليس مفتاح API كاملًا: ليس فيه أي من الأجزاء الأربعة: العنوان ومعرّف العميل والسر والمؤسسة. انسخه مرة أخرى من حيث أُنشئ.</numerusform>
            <numerusform>هذا ليس مفتاح API كاملًا: فيه جزء واحد من الأجزاء الأربعة: العنوان ومعرّف العميل والسر والمؤسسة. انسخه مرة أخرى من حيث أُنشئ.</numerusform>
            <numerusform>هذا ليس مفتاح API كاملًا: فيه جزءان من الأجزاء الأربعة: العنوان ومعرّف العميل والسر والمؤسسة. انسخه مرة أخرى من حيث أُنشئ.</numerusform>
            <numerusform>هذا ليس مفتاح API كاملًا: فيه %Ln من الأجزاء الأربعة: العنوان ومعرّف العميل والسر والمؤسسة. انسخه مرة أخرى من حيث أُنشئ.</numerusform>
            <numerusform>هذا ليس مفتاح API كاملًا: فيه %Ln من الأجزاء الأربعة: العنوان ومعرّف العميل والسر والمؤسسة. انسخه مرة أخرى من حيث أُنشئ.</numerusform>
            <numerusform>هذا ليس مفتاح API كاملًا: فيه %Ln من الأجزاء الأربعة: العنوان ومعرّف العميل والسر والمؤسسة. انسخه مرة أخرى من حيث أُنشئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address in this key is missing. Create a new key and use that one.</source>
        <translation>ينقص العنوان في هذا المفتاح. أنشئ مفتاحًا جديدًا واستخدمه.</translation>
    </message>
    <message>
        <source>The address in this key is not a host name. Create a new key and use that one.</source>
        <translation>العنوان في هذا المفتاح ليس اسم مضيف. أنشئ مفتاحًا جديدًا واستخدمه.</translation>
    </message>
    <message>
        <source>The client ID in this key is missing. Create a new key and use that one.</source>
        <translation>ينقص معرّف العميل في هذا المفتاح. أنشئ مفتاحًا جديدًا واستخدمه.</translation>
    </message>
    <message>
        <source>The secret in this key is missing. Create a new key and use that one.</source>
        <translation>ينقص السر في هذا المفتاح. أنشئ مفتاحًا جديدًا واستخدمه.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy the key alone.</source>
        <translation>هذا أطول من أن يكون مفتاح API. انسخ المفتاح وحده.</translation>
    </message>
    <message>
        <source>There is no key here. Paste an encoded API key.</source>
        <translation>لا يوجد مفتاح هنا. ألصق مفتاح API مرمّزًا.</translation>
    </message>
    <message>
        <source>This is not an encoded API key. That is one long line of letters and digits, shown once when a key is created: the whole value of FLYTE_API_KEY.</source>
        <translation>هذا ليس مفتاح API مرمّزًا. المفتاح المرمّز سطر طويل من الأحرف والأرقام يُعرض مرة واحدة عند إنشاء المفتاح: القيمة الكاملة لـ ⁨FLYTE_API_KEY⁩.</translation>
    </message>
    <message>
        <source>This is not an API key: it doesn&apos;t decode to text. Copy the key again.</source>
        <translation>هذا ليس مفتاح API: فكّ ترميزه لا يعطي نصًا. انسخ المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character inside this key, so Union&apos;s tools misread it. Encode it again without one.</source>
        <translation>داخل هذا المفتاح فاصل أسطر أو محرف خفي آخر، لذا تخطئ أدوات Union في قراءته. رمّزه مرة أخرى من دونه.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a character in quotes</comment>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>There is a line break at place %1 of the key. Copy it again in one piece.</source>
        <translation>يوجد فاصل أسطر في الموضع ⁨%1⁩ من المفتاح. انسخه مرة أخرى قطعة واحدة.</translation>
    </message>
    <message>
        <source>There is a space at place %1 of the key. Copy it again in one piece.</source>
        <translation>توجد مسافة في الموضع ⁨%1⁩ من المفتاح. انسخه مرة أخرى قطعة واحدة.</translation>
    </message>
    <message>
        <source>The character %1 at place %2 belongs to the URL-safe alphabet, which Union&apos;s tools do not read. Copy the key again from where it was made.</source>
        <translation>المحرف ⁨%1⁩ في الموضع ⁨%2⁩ من الأبجدية الآمنة لعناوين URL التي لا تقرؤها أدوات Union. انسخ المفتاح مرة أخرى من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>There is a “=” at place %1, but “=” can only stand at the very end. Copy the key again.</source>
        <translation>توجد «⁨=⁩» في الموضع ⁨%1⁩، لكن «⁨=⁩» لا تقع إلا في آخر المفتاح. انسخ المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The character %1 at place %2 can&apos;t be part of a key. Copy the key again.</source>
        <translation>المحرف ⁨%1⁩ في الموضع ⁨%2⁩ لا يمكن أن يكون جزءًا من مفتاح. انسخ المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>This is a key taken apart, not an encoded key. Paste the encoded one.</source>
        <translation>هذا مفتاح مفكّك إلى أجزائه، لا مفتاح مرمّز. ألصق المفتاح المرمّز.</translation>
    </message>
    <message>
        <source>The key is cut off: characters are missing at its end. Copy it again as a whole.</source>
        <translation>المفتاح مقطوع: تنقصه محارف في آخره. انسخه مرة أخرى كاملًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Endpoint</name>
    <message>
        <source>This is not an address. Type a host such as acme.hosted.unionai.cloud, or paste the address of your Union console.</source>
        <translation>هذا ليس عنوانًا. اكتب مضيفًا مثل ⁨acme.hosted.unionai.cloud⁩، أو ألصق عنوان وحدة تحكم Union الخاصة بك.</translation>
    </message>
    <message>
        <source>An address starts with https://, not %1://. Leave the beginning out or use https://.</source>
        <translation>يبدأ العنوان بـ ⁨https://⁩ وليس بـ ⁨%1://⁩. احذف البداية أو استخدم ⁨https://⁩.</translation>
    </message>
    <message>
        <source>This is too long for an address. Copy the address alone.</source>
        <translation>هذا أطول من أن يكون عنوانًا. انسخ العنوان وحده.</translation>
    </message>
    <message>
        <source>There is a character in this address that can&apos;t be seen (%1). Type the address by hand instead of pasting it.</source>
        <translation>في هذا العنوان محرف لا يُرى (⁨%1⁩). اكتب العنوان يدويًا بدلًا من لصقه.</translation>
    </message>
    <message>
        <source>An address has no user name and no password in it. Leave out everything up to the “@”; Latchkey asks you to sign in later.</source>
        <translation>لا يحتوي العنوان على اسم مستخدم ولا كلمة مرور. احذف كل شيء حتى «⁨@⁩»؛ سيطلب منك Latchkey تسجيل الدخول لاحقًا.</translation>
    </message>
    <message>
        <source>There is a space in this address. Copy it again in one piece.</source>
        <translation>توجد مسافة في هذا العنوان. انسخه مرة أخرى قطعة واحدة.</translation>
    </message>
    <message>
        <source>What stands after the “:” is no port. A port is a number from 1 to 65535; most addresses have none.</source>
        <translation>ما يلي «⁨:⁩» ليس منفذًا. المنفذ رقم من ⁨1⁩ إلى ⁨65535⁩؛ ومعظم العناوين بلا منفذ.</translation>
    </message>
    <message>
        <source>Latchkey only talks to %1 over https, so that nobody on the way can read your sign-in. Use https://%1.</source>
        <translation>لا يتخاطب Latchkey مع ⁨%1⁩ إلا عبر https، كي لا يقرأ أحد في الطريق تسجيل دخولك. استخدم ⁨https://%1⁩.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundConnections</name>
    <message>
        <source>%1: %2</source>
        <comment>variable, reason</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::HttpClient</name>
    <message>
        <source>The certificate file %1 can&apos;t be read. Connect to this address again and choose another one under Advanced.</source>
        <translation>لا يمكن قراءة ملف الشهادة ⁨%1⁩. اتصل بهذا العنوان مرة أخرى واختر ملفًا آخر ضمن «متقدم».</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM or DER format. Connect to this address again and choose another one under Advanced.</source>
        <translation>لا يحتوي الملف ⁨%1⁩ على شهادة بصيغة PEM أو DER. اتصل بهذا العنوان مرة أخرى واختر ملفًا آخر ضمن «متقدم».</translation>
    </message>
    <message>
        <source>The certificate authority in %1 has expired. Get a new file from the people who run the server; and check this computer&apos;s date.</source>
        <translation>انتهت صلاحية جهة إصدار الشهادات في ⁨%1⁩. احصل على ملف جديد من القائمين على الخادم، وتحقق من تاريخ هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Identity</name>
    <message>
        <source>application %1</source>
        <translation>التطبيق ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Journal</name>
    <message>
        <source>The activity journal can&apos;t be read or written. Check its folder and the space on the disk.</source>
        <translation>تعذّرت قراءة سجل النشاط أو الكتابة فيه. تحقّق من مجلده ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>The activity journal was written by a newer Latchkey. Use that one to read it.</source>
        <translation>كُتب سجل النشاط بإصدار أحدث من Latchkey. استخدم ذلك الإصدار لقراءته.</translation>
    </message>
    <message>
        <source>The entries could not be written to %1. Choose another folder, or make room on the disk.</source>
        <translation>تعذّرت كتابة الإدخالات إلى ⁨%1⁩. اختر مجلدًا آخر أو وفّر مساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecrets</name>
    <message>
        <source>Your keychain does not hold the credentials of %1. Create a new key to have some again.</source>
        <translation>لا تحتوي سلسلة مفاتيحك على بيانات اعتماد ⁨%1⁩. أنشئ مفتاحًا جديدًا لتحصل عليها من جديد.</translation>
    </message>
    <message>
        <source>What your keychain holds for %1 is not the secret of this key, so it was not used. Forget its stored secret, and create a new key to have one again.</source>
        <translation>ما تحتويه سلسلة مفاتيحك باسم ⁨%1⁩ ليس سر هذا المفتاح، ولذلك لم يُستخدم. انسَ سره المحفوظ، وأنشئ مفتاحًا جديدًا ليكون لديك سر من جديد.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecretsIndex</name>
    <message>
        <source>Latchkey&apos;s settings can&apos;t be written, so at the next start it will not know which keys your keychain holds. Check the disk and the permissions of the settings.</source>
        <translation>لا يمكن كتابة إعدادات Latchkey، لذا لن يعرف عند بدء التشغيل التالي أي المفاتيح في سلسلة مفاتيحك. تحقق من القرص ومن أذونات الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExplanation</name>
    <message>
        <source>Port taken for the client ID</source>
        <translation>المنفذ يُحسب معرّف العميل</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take the port %1 for the client ID, the client ID for the secret, and the secret for the organization, which may end up in a log. Create a key with an address that has no port.</source>
        <translation>تقسم أدوات Union المفتاح عند أول ثلاث نقطتين رأسيتين، فتحسب المنفذ ⁨%1⁩ معرّف العميل، ومعرّف العميل السر، والسر المؤسسة، وقد تُكتب المؤسسة في سجل. أنشئ مفتاحًا بعنوان بلا منفذ.</translation>
    </message>
    <message>
        <source>Scheme taken for the address</source>
        <translation>المخطط يُحسب العنوان</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the host for the client ID, and the secret for the organization, which may end up in a log. Encode the key again with the host name alone.</source>
        <translation>تقسم أدوات Union المفتاح عند أول ثلاث نقطتين رأسيتين، فتحسب «%1» العنوان، والمضيف معرّف العميل، والسر المؤسسة، وقد تُكتب المؤسسة في سجل. رمّز المفتاح من جديد باسم المضيف وحده.</translation>
    </message>
    <message>
        <source>Scheme taken for the address, port for the secret</source>
        <translation>المخطط يُحسب العنوان، والمنفذ السر</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the port for the secret, and client ID and secret for the organization, which may end up in a log. Create a key with an address that is a host name alone.</source>
        <translation>تقسم أدوات Union المفتاح عند أول ثلاث نقطتين رأسيتين، فتحسب «%1» العنوان، والمنفذ السر، ومعرّف العميل والسر المؤسسة، وقد تُكتب المؤسسة في سجل. أنشئ مفتاحًا عنوانه اسم المضيف وحده.</translation>
    </message>
    <message>
        <source>Address cut at its colons</source>
        <translation>العنوان مقطوع عند نقطتيه الرأسيتين</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons, and an IPv6 address has colons of its own: client ID and secret end up in the organization, and maybe in a log. Create a key with a host name for an address.</source>
        <translation>تقسم أدوات Union المفتاح عند أول ثلاث نقطتين رأسيتين، ولعنوان IPv6 نقاطه الخاصة: يصير معرّف العميل والسر في المؤسسة، وربما في سجل. أنشئ مفتاحًا عنوانه اسم مضيف.</translation>
    </message>
    <message>
        <source>Secret cut at a colon</source>
        <translation>السر مقطوع عند نقطتين رأسيتين</translation>
    </message>
    <message>
        <source>This key has more than four parts: one of them, most likely the secret, holds a “:”. Union&apos;s tools take the secret for shorter than it is, so it is refused, and its end for the organization. Create a new key and use that one.</source>
        <translation>لهذا المفتاح أكثر من أربعة أجزاء: أحدها، وهو السر على الأرجح، فيه «:». تحسب أدوات Union السر أقصر مما هو، فيُرفض، وتحسب آخره المؤسسة. أنشئ مفتاحًا جديدًا واستخدمه.</translation>
    </message>
    <message>
        <source>The parts of this key may be in the wrong order: one that should be short is longer than the secret, and is not shown. The order is address, client ID, secret, organization.</source>
        <translation>قد تكون أجزاء هذا المفتاح بترتيب خاطئ: جزء يُفترض أن يكون قصيرًا أطول من السر، ولا يُعرض. الترتيب هو العنوان ثم معرّف العميل ثم السر ثم المؤسسة.</translation>
    </message>
    <message>
        <source>The key names no organization: Union&apos;s tools take the one that the address stands for.</source>
        <translation>لا يذكر المفتاح مؤسسة: تأخذ أدوات Union المؤسسة التي يدل عليها العنوان.</translation>
    </message>
    <message>
        <source>There is an assignment or there are quotes around the key. Latchkey looks past them; a tool that wants the key alone does not.</source>
        <translation>حول المفتاح إسناد أو علامات اقتباس. يتجاوزها Latchkey، أما الأداة التي تريد المفتاح وحده فلا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة ⁨%1⁩. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyNames</name>
    <message>
        <source>The name holds a character that turns the reading direction (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>يحتوي الاسم على محرف يقلب اتجاه القراءة (⁨%1⁩)، فقد يبدو كاسم آخر. اكتبه من جديد ما لم تكن تقصد ذلك.</translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>يحتوي الاسم على محرف لا يُرى (⁨%1⁩)، فقد يبدو كاسم آخر. اكتبه من جديد ما لم تكن تقصد ذلك.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>يحتاج المفتاح إلى اسم.</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 characters, and %2 is the most.</source>
        <translation>الاسم طويل جدًا: عدد محارفه ⁨%1⁩، والحد الأقصى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The client ID is made of the letters a–z and the digits in the name. Add at least one; you can change the name later.</source>
        <translation>يتكوّن معرّف العميل من الأحرف ⁨a–z⁩ والأرقام الموجودة في الاسم. أضف واحدًا على الأقل؛ يمكنك تغيير الاسم لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerification</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is ahead by %1: programs here take its tokens for expired. Set the clock.</source>
        <translation>يقبل Union هذا المفتاح، لكن ساعة هذا الحاسوب متقدمة بمقدار %1: تحسب البرامج هنا رموزه منتهية. اضبط الساعة.</translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is behind by %1: programs here use its tokens when they have expired. Set the clock.</source>
        <translation>يقبل Union هذا المفتاح، لكن ساعة هذا الحاسوب متأخرة بمقدار %1: تستخدم البرامج هنا رموزه بعد انتهائها. اضبط الساعة.</translation>
    </message>
    <message>
        <source>works</source>
        <comment>of a key that was verified</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>works, but the clock is off</source>
        <comment>of a key that was verified</comment>
        <translation>يعمل، لكن الساعة غير مضبوطة</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>of a key that was verified</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>of a key that was verified</comment>
        <translation>سر خاطئ</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>of a key that was verified</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>wrong address</source>
        <comment>of a key that was verified</comment>
        <translation>عنوان خاطئ</translation>
    </message>
    <message>
        <source>no network</source>
        <comment>of a key that was verified</comment>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>server trouble</source>
        <comment>of a key that was verified</comment>
        <translation>مشكلة في الخادم</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>of a key that was to be verified</comment>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>This key works: Union accepts it.</source>
        <translation>هذا المفتاح يعمل: يقبله Union.</translation>
    </message>
    <message>
        <source>This key was deleted, so Union refuses it. Whatever uses it needs another key.</source>
        <translation>حُذف هذا المفتاح، لذلك يرفضه Union. كل ما يستخدمه يحتاج إلى مفتاح آخر.</translation>
    </message>
    <message>
        <source>This key exists, but its secret is another one: Union refuses it. Look for a newer copy, or create a new key.</source>
        <translation>هذا المفتاح موجود، لكن سره غير هذا: يرفضه Union. ابحث عن نسخة أحدث، أو أنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Union refuses this key: it was deleted, or its secret is wrong. Sign in to learn which, or use another key.</source>
        <translation>يرفض Union هذا المفتاح: حُذف، أو سره خاطئ. سجّل الدخول لتعرف أيهما، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This key was not verified.</source>
        <translation>لم يُتحقق من هذا المفتاح.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerifier</name>
    <message>
        <source>This key is for %1, and this connection goes to %2. Verify it with a connection to %1.</source>
        <translation>هذا المفتاح لـ⁨%1⁩، وهذا الاتصال يصل إلى ⁨%2⁩. تحقق منه باتصال إلى ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Keychain</name>
    <message>
        <source>This computer&apos;s keychain is switched off. Switch KWallet on in the desktop&apos;s settings, then try again.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب معطّلة. شغّل KWallet في إعدادات سطح المكتب ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Latchkey can use. Install one, such as GNOME Keyring or KWallet, or switch it on in the desktop&apos;s settings.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح يمكن لـ Latchkey استخدامها. ثبّت واحدة، مثل GNOME Keyring أو KWallet، أو شغّلها في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>سلسلة مفاتيحك مقفلة. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>لا تسمح سلسلة مفاتيحك لـ Latchkey بالدخول. اسمح لـ Latchkey في إعدادات سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Your keychain is unlocked, but holds no such entry. Store it again.</source>
        <translation>سلسلة مفاتيحك مفتوحة، لكنها لا تحتوي على هذا المُدخل. خزّنه مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>سلسلة مفاتيحك موجودة، لكنها لم تستطع تنفيذ ما طلبه Latchkey. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Your keychain holds an entry of Latchkey&apos;s that can&apos;t be read. Replace it by storing it again.</source>
        <translation>في سلسلة مفاتيحك مُدخل لـ Latchkey لا يمكن قراءته. استبدله بتخزينه مرة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to store in your keychain. Sign in or create the key again.</source>
        <translation>لا يوجد ما يُخزَّن في سلسلة مفاتيحك. سجّل الدخول أو أنشئ المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t reach your keychain in this session. Start it without QT_NO_GLIB.</source>
        <translation>لا يستطيع Latchkey الوصول إلى سلسلة مفاتيحك في هذه الجلسة. شغّله من دون ⁨QT_NO_GLIB⁩.</translation>
    </message>
    <message>
        <source>Your keychain said that it keeps the entry, but does not have it. Check your keychain&apos;s settings.</source>
        <translation>قالت سلسلة مفاتيحك إنها تحفظ المُدخل، لكنه ليس فيها. تحقق من إعدادات سلسلة مفاتيحك.</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackPage</name>
    <message>
        <source>You can close this window</source>
        <translation>يمكنك إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Latchkey is finishing your sign-in.</source>
        <translation>يُكمل Latchkey تسجيل دخولك.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>The sign-in was refused or stopped. You can close this window and try again in Latchkey.</source>
        <translation>رُفض تسجيل الدخول أو أُوقف. يمكنك إغلاق هذه النافذة وإعادة المحاولة في Latchkey.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>انتهى تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Latchkey has its answer already. You can close this window.</source>
        <translation>تلقّى Latchkey ردّه بالفعل. يمكنك إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>هذه الصفحة تخص تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>Go back to the window that Latchkey opened last, or start again in Latchkey.</source>
        <translation>عُد إلى آخر نافذة فتحها Latchkey، أو ابدأ من جديد في Latchkey.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Latchkey only waits for a sign-in here.</source>
        <translation>لا ينتظر Latchkey هنا إلا تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be read</source>
        <translation>لا يمكن قراءة هذا الرد</translation>
    </message>
    <message>
        <source>Start again in Latchkey.</source>
        <translation>ابدأ من جديد في Latchkey.</translation>
    </message>
    <message>
        <source>This answer is too large</source>
        <translation>هذا الرد كبير جدًا</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackReceiver</name>
    <message>
        <source>This control plane wants the browser to come back to an address that is not on this computer. Ask its administrator to check the redirect address of the public client.</source>
        <translation>يريد مستوى التحكم هذا أن يعود المتصفح إلى عنوان ليس على هذا الحاسوب. اطلب من المسؤول عنه التحقق من عنوان إعادة التوجيه للعميل العام.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, and Union sends the browser back exactly there. Close the program that holds it (perhaps another sign-in), then try again.</source>
        <translation>المنفذ ⁨%1⁩ يستخدمه برنامج آخر، وUnion يعيد المتصفح إليه بالضبط. أغلق البرنامج الذي يشغله (ربما تسجيل دخول آخر) ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let Latchkey use port %1, and Union sends the browser back exactly there. Allow it, then try again.</source>
        <translation>لا يسمح هذا الحاسوب لـ Latchkey باستخدام المنفذ ⁨%1⁩، وUnion يعيد المتصفح إليه بالضبط. اسمح به ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataDiscovery</name>
    <message>
        <source>This control plane names a header for the sign-in that can&apos;t be one. Ask its administrator to check the public client&apos;s settings.</source>
        <translation>يذكر مستوى التحكم هذا ترويسة لتسجيل الدخول لا يمكن أن تكون ترويسة. اطلب من المسؤول عنه التحقق من إعدادات العميل العام.</translation>
    </message>
    <message>
        <source>This control plane wants the sign-in to go over a connection that others can read (%1 is not https). Latchkey doesn&apos;t do that. Ask its administrator.</source>
        <translation>يريد مستوى التحكم هذا أن يمر تسجيل الدخول عبر اتصال يستطيع غيرك قراءته (⁨%1⁩ ليس https). لا يفعل Latchkey ذلك. اسأل المسؤول عنه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataLookup</name>
    <message>
        <source>This address answers, but not with what a sign-in needs. Check the address.</source>
        <translation>يردّ هذا العنوان، لكن ليس بما يحتاجه تسجيل الدخول. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Union can&apos;t answer right now. Try again in a moment.</source>
        <translation>لا يستطيع Union الرد الآن. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>This address shows a web page, not a Union control plane. It may be a console, a login page or a proxy. Check the address.</source>
        <translation>يعرض هذا العنوان صفحة ويب لا مستوى تحكم Union. قد تكون وحدة تحكم أو صفحة دخول أو وكيلًا. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>This control plane has no identity provider configured, so nobody can sign in. Check the address, or ask its administrator.</source>
        <translation>لم يُضبط موفّر هوية لمستوى التحكم هذا، لذا لا يستطيع أحد تسجيل الدخول. تحقق من العنوان أو اسأل المسؤول عنه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NetworkError</name>
    <message>
        <source>The connection to %1 broke before the answer came, so the change may or may not have been made. Refresh to see, before you try again.</source>
        <translation>انقطع الاتصال بـ ⁨%1⁩ قبل وصول الرد، فربما أُجري التغيير وربما لا. حدِّث لترى قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 belongs to another name, so this may not be the right server. Check the address.</source>
        <translation>الشهادة التي ترد عند ⁨%1⁩ تخص اسمًا آخر، فقد لا يكون هذا هو الخادم الصحيح. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s date; if it is right, only the people who run the server can mend this.</source>
        <translation>انتهت صلاحية شهادة ⁨%1⁩. تحقق من تاريخ هذا الحاسوب؛ فإن كان صحيحًا فلا يستطيع إصلاح ذلك إلا القائمون على الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>شهادة ⁨%1⁩ ليست صالحة بعد. تحقق من تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Don&apos;t sign in there; tell the people who run the server.</source>
        <translation>أُبطلت شهادة ⁨%1⁩. لا تسجّل الدخول هناك؛ وأخبر القائمين على الخادم.</translation>
    </message>
    <message>
        <source>%1 vouches for itself with a self-signed certificate, so nobody can tell whether it is the right server. If it is your own, choose this certificate as the certificate authority file of the connection.</source>
        <translation>يضمن ⁨%1⁩ نفسه بشهادة موقّعة ذاتيًا، لذا لا يستطيع أحد الجزم بأنه الخادم الصحيح. إن كان خادمك، فاختر هذه الشهادة ملفَّ جهة إصدار للاتصال.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If your organization has its own, choose its certificate as the certificate authority file of the connection.</source>
        <translation>شهادة ⁨%1⁩ صادرة عن جهة لا يعرفها هذا الحاسوب. إن كانت لمؤسستك جهة إصدار خاصة، فاختر شهادتها ملفَّ جهة إصدار للاتصال.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address and the port.</source>
        <translation>تعذر إنشاء اتصال آمن بـ ⁨%1⁩. تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Check the address, or tell the people who run the server.</source>
        <translation>لا يمكن الوثوق بشهادة ⁨%1⁩. تحقق من العنوان أو أخبر القائمين على الخادم.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, older than TLS 1.2, which is not safe any more. Only the people who run the server can mend this.</source>
        <translation>لا يقدّم ⁨%1⁩ إلا تعمية قديمة أقدم من ⁨TLS 1.2⁩، ولم تعد آمنة. لا يستطيع إصلاح ذلك إلا القائمون على الخادم.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common. Check the address and the port; if they are right, only the people who run the server can mend this.</source>
        <translation>لا توجد تعمية آمنة مشتركة بين ⁨%1⁩ وهذا الحاسوب. تحقق من العنوان والمنفذ؛ فإن كانا صحيحين فلا يستطيع إصلاح ذلك إلا القائمون على الخادم.</translation>
    </message>
    <message>
        <source>There is no server named %1, or this computer is offline. Check the address and your network, then try again.</source>
        <translation>لا يوجد خادم باسم ⁨%1⁩، أو أن هذا الحاسوب غير متصل. تحقق من العنوان ومن شبكتك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, or try again later.</source>
        <translation>يرفض ⁨%1⁩ الاتصال. تحقق من العنوان والمنفذ، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came. Try again.</source>
        <translation>انقطع الاتصال بـ ⁨%1⁩ قبل وصول الرد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Check the address and the port.</source>
        <translation>أرسل ⁨%1⁩ ردًّا لا يستطيع Latchkey قراءته. تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. You may be offline; check your network and try again.</source>
        <translation>تعذر الوصول إلى ⁨%1⁩. ربما لست متصلًا؛ تحقق من شبكتك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again; if it stays so, check your network.</source>
        <translation>لم يردّ ⁨%1⁩ في الوقت المناسب. أعد المحاولة؛ وإن استمر ذلك فتحقق من شبكتك.</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>أرسل ⁨%1⁩ أكثر مما يقبله Latchkey، فربما أُجري التغيير. حدِّث لترى قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts. Check the address; if it is right, report this.</source>
        <translation>أرسل ⁨%1⁩ أكثر مما يقبله Latchkey. تحقق من العنوان؛ فإن كان صحيحًا فأبلغ عن المشكلة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Organization</name>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. %1</source>
        <translation>في Union هذا كل شخص مؤسسة، ولم يخبر Union أيها مؤسستك، لذا لا يمكن عرض مفاتيحك. ⁨%1⁩</translation>
    </message>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. Sign in again; if it stays, ask Union&apos;s support.</source>
        <translation>في Union هذا كل شخص مؤسسة، ولم يخبر Union أيها مؤسستك، لذا لا يمكن عرض مفاتيحك. سجّل الدخول مرة أخرى؛ وإن استمر ذلك فاسأل دعم Union.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OwnItems</name>
    <message>
        <source>No keychain answers here, so what Latchkey may have kept in one is still there. Do this again where you are signed in to your desktop.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح هنا، لذلك قد يبقى فيها ما احتفظ به Latchkey. أعد هذا حيث سجّلت الدخول إلى سطح مكتبك.</translation>
    </message>
    <message>
        <source>Your keychain stayed locked, so what Latchkey keeps in it is still there. Unlock it and do this again.</source>
        <translation>بقيت سلسلة مفاتيحك مقفلة، لذلك لا يزال فيها ما يحتفظ به Latchkey. افتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey remove its items. Remove them with your keychain&apos;s own program: “Latchkey” is in their names.</source>
        <translation>لا تسمح سلسلة مفاتيحك لـ Latchkey بإزالة عناصره. أزلها ببرنامج سلسلة المفاتيح نفسه: في أسمائها «Latchkey».</translation>
    </message>
    <message>
        <source>Your keychain could not remove all of Latchkey&apos;s items. Do this again later.</source>
        <translation>لم تتمكن سلسلة مفاتيحك من إزالة كل عناصر Latchkey. أعد هذا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PastedAddress</name>
    <message>
        <source>%1 stands for %2.</source>
        <translation>⁨%1⁩ يعني ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This name has letters beyond a to z. Make sure that it is the address you mean.</source>
        <translation>في هذا الاسم أحرف غير ⁨a⁩ إلى ⁨z⁩. تأكد من أنه العنوان الذي تقصده.</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>http عادي، لأنه لا يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Only the host of the link is used; the rest was left out.</source>
        <translation>يُستخدم مضيف الرابط فقط؛ وحُذف الباقي.</translation>
    </message>
    <message>
        <source>This key has a port in its address. Latchkey reads it, but Union&apos;s own tools don&apos;t.</source>
        <translation>في عنوان هذا المفتاح منفذ. يقرؤه Latchkey، لكن أدوات Union لا تقرؤه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticePage</name>
    <message>
        <source>Nothing here is real: this page and its keys live inside Latchkey, on this computer.</source>
        <translation>لا شيء هنا حقيقي: هذه الصفحة ومفاتيحها موجودة داخل Latchkey على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in as %1 instead</source>
        <comment>button</comment>
        <translation>تسجيل الدخول باسم ⁨%1⁩ بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Practice tenant: sign in as %1</source>
        <translation>بيئة التدريب: تسجيل الدخول باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>This code is not good, or not any more. Type the one that Latchkey shows now.</source>
        <translation>هذا الرمز غير صالح، أو لم يعد صالحًا. اكتب الرمز الذي يعرضه Latchkey الآن.</translation>
    </message>
    <message>
        <source>Type the code that Latchkey shows.</source>
        <translation>اكتب الرمز الذي يعرضه Latchkey.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Practice tenant: sign in a device</source>
        <translation>بيئة التدريب: تسجيل دخول جهاز</translation>
    </message>
    <message>
        <source>Go on only if Latchkey shows this code.</source>
        <translation>لا تتابع إلا إذا عرض Latchkey هذا الرمز.</translation>
    </message>
    <message>
        <source>Signed in as %1. Go back to Latchkey; this page can be closed.</source>
        <translation>سُجّل الدخول باسم ⁨%1⁩. عُد إلى Latchkey؛ ويمكن إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Nobody was signed in. This page can be closed.</source>
        <translation>لم يُسجَّل دخول أحد. يمكن إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>بيئة التدريب</translation>
    </message>
    <message>
        <source>Go back to Latchkey and start the sign-in again.</source>
        <translation>عُد إلى Latchkey وابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Practice tenant: this sign-in can&apos;t go on</source>
        <translation>بيئة التدريب: لا يمكن متابعة تسجيل الدخول هذا</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticeTenant</name>
    <message>
        <source>The practice tenant found no free port on this computer. Close some programs and try again.</source>
        <translation>لم تجد بيئة التدريب منفذًا حرًا على هذا الحاسوب. أغلق بعض البرامج وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyDemands</name>
    <message>
        <source>The proxy %2 wants a Windows sign-in (NTLM), which Latchkey can&apos;t do on this computer, so %1 can&apos;t be reached. Ask the people who run the proxy for another way, or let a helper program such as Px or Cntlm sign in to it.</source>
        <translation>يريد الوكيل ⁨%2⁩ تسجيل دخول Windows (NTLM) الذي لا يستطيع Latchkey إجراءه على هذا الحاسوب، لذا تعذر الوصول إلى ⁨%1⁩. اطلب طريقة أخرى من القائمين على الوكيل، أو دع برنامجًا مساعدًا مثل Px أو Cntlm يسجّل الدخول إليه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEnvironment</name>
    <message>
        <source>The variable %1 holds no address of a proxy. Write it as http://host:port, with special characters of a user name or a password as %XX, and start Latchkey again.</source>
        <translation>لا يحتوي المتغير ⁨%1⁩ على عنوان وكيل. اكتبه بالصيغة ⁨http://host:port⁩، مع كتابة المحارف الخاصة في اسم المستخدم أو كلمة المرور بالصيغة ⁨%XX⁩، ثم شغّل Latchkey من جديد.</translation>
    </message>
    <message>
        <source>The variable %1 names a proxy of the kind “%2”, which Latchkey can&apos;t use. It knows http and socks5: change the variable and start Latchkey again.</source>
        <translation>يذكر المتغير ⁨%1⁩ وكيلًا من النوع «⁨%2⁩» الذي لا يستطيع Latchkey استخدامه. وهو يعرف http وsocks5: غيّر المتغير ثم شغّل Latchkey من جديد.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyError</name>
    <message>
        <source>The proxy %2 wants a user name and a password before it lets anything through to %1. Enter those of your network.</source>
        <translation>يريد الوكيل ⁨%2⁩ اسم مستخدم وكلمة مرور قبل أن يسمح بمرور أي شيء إلى ⁨%1⁩. أدخل ما يخص شبكتك منهما.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the user name and password, so %1 can&apos;t be reached. Enter those of your network again.</source>
        <translation>لم يقبل الوكيل ⁨%2⁩ اسم المستخدم وكلمة المرور، لذا تعذر الوصول إلى ⁨%1⁩. أدخل ما يخص شبكتك منهما مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy %2 refuses the connection, so %1 can&apos;t be reached. Check the proxy settings of this computer, or try again later.</source>
        <translation>يرفض الوكيل ⁨%2⁩ الاتصال، لذا تعذر الوصول إلى ⁨%1⁩. تحقق من إعدادات الوكيل في هذا الحاسوب، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>There is no proxy named %2, so %1 can&apos;t be reached. Check the proxy settings of this computer; in another network they may have to be others.</source>
        <translation>لا يوجد وكيل باسم ⁨%2⁩، لذا تعذر الوصول إلى ⁨%1⁩. تحقق من إعدادات الوكيل في هذا الحاسوب؛ فقد تلزم إعدادات أخرى في شبكة أخرى.</translation>
    </message>
    <message>
        <source>The proxy %2 closed the connection before it led to %1. Try again; if it stays so, check the proxy settings of this computer.</source>
        <translation>أغلق الوكيل ⁨%2⁩ الاتصال قبل أن يصل إلى ⁨%1⁩. أعد المحاولة؛ وإن استمر ذلك فتحقق من إعدادات الوكيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy %2 does not answer, so %1 can&apos;t be reached. Check your network and the proxy settings of this computer.</source>
        <translation>لا يردّ الوكيل ⁨%2⁩، لذا تعذر الوصول إلى ⁨%1⁩. تحقق من شبكتك ومن إعدادات الوكيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy %2 finds no server named %1. Check the address; if it is right, ask the people who run the proxy.</source>
        <translation>لا يجد الوكيل ⁨%2⁩ خادمًا باسم ⁨%1⁩. تحقق من العنوان؛ فإن كان صحيحًا فاسأل القائمين على الوكيل.</translation>
    </message>
    <message>
        <source>The proxy %2 can&apos;t connect to %1. Check the address and the port, or try again later.</source>
        <translation>لا يستطيع الوكيل ⁨%2⁩ الاتصال بـ ⁨%1⁩. تحقق من العنوان والمنفذ، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The proxy %2 does not allow connections to %1. Check the address, or ask the people who run the proxy.</source>
        <translation>لا يسمح الوكيل ⁨%2⁩ بالاتصال بـ ⁨%1⁩. تحقق من العنوان أو اسأل القائمين على الوكيل.</translation>
    </message>
    <message>
        <source>The proxy %2 does not lead to %1: it can&apos;t reach it, or is no proxy for https. Check the proxy settings of this computer, or ask the people who run the proxy.</source>
        <translation>لا يؤدي الوكيل ⁨%2⁩ إلى ⁨%1⁩: فهو لا يستطيع الوصول إليه، أو ليس وكيلًا لبروتوكول https. تحقق من إعدادات الوكيل في هذا الحاسوب أو اسأل القائمين على الوكيل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCalendar</name>
    <message>
        <source>Rotate the API key “%1”</source>
        <translation>تدوير مفتاح API «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2</source>
        <comment>an API key, in a calendar; two lines</comment>
        <translation>معرّف العميل: ⁨%1⁩
مستوى التحكم: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2
Overdue since %3</source>
        <comment>an API key, in a calendar; three lines; %3 is a day</comment>
        <translation>معرّف العميل: ⁨%1⁩
مستوى التحكم: ⁨%2⁩
متأخر منذ ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCreation</name>
    <message>
        <source>The key to rotate is gone: someone has deleted it meanwhile. Give up this rotation, and create a new key if one is needed.</source>
        <translation>المفتاح المراد تدويره لم يعد موجودًا: حذفه شخص ما في هذه الأثناء. تخلَّ عن هذا التدوير، وأنشئ مفتاحًا جديدًا إن لزم.</translation>
    </message>
    <message>
        <source>Whatever the new key was to be called, there was such a key already. Refresh the list and try again.</source>
        <translation>أيًّا كان الاسم المقرر للمفتاح الجديد، فقد وُجد مفتاح بذلك الاسم. حدّث القائمة وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationFolder</name>
    <message>
        <source>Latchkey can&apos;t write down how far the rotation is, so it goes no further. Make room on the disk, or check the permissions of Latchkey&apos;s data folder, and try again.</source>
        <translation>لا يستطيع Latchkey تدوين ما بلغه التدوير، لذا لن يتابع. أفسح مكانًا على القرص أو تحقّق من أذونات مجلد بيانات Latchkey، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This rotation is no longer under way: it was finished or given up elsewhere.</source>
        <translation>لم يعد هذا التدوير جاريًا: أُنجز أو تُرك في مكان آخر.</translation>
    </message>
    <message>
        <source>The record of a rotation can&apos;t be read. Check the permissions of Latchkey&apos;s data folder and try again.</source>
        <translation>تعذّرت قراءة سجل أحد عمليات التدوير. تحقّق من أذونات مجلد بيانات Latchkey وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The record of a rotation lies under a wrong name. Give the file its old name again.</source>
        <translation>سجل أحد عمليات التدوير محفوظ باسم خاطئ. أعد إلى الملف اسمه السابق.</translation>
    </message>
    <message>
        <source>This rotation is open in another Latchkey. Go on there, or close it and try again.</source>
        <translation>هذا التدوير مفتوح في Latchkey آخر. تابع هناك، أو أغلقه وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRecord</name>
    <message>
        <source>The record of a rotation can&apos;t be read. Look in the list of keys for what it has left: the old key is still there, and its successor may be too.</source>
        <translation>تعذّرت قراءة سجل أحد عمليات التدوير. ابحث في قائمة المفاتيح عمّا خلّفه: المفتاح القديم ما زال موجودًا، وربما خليفته أيضًا.</translation>
    </message>
    <message>
        <source>A newer Latchkey has written the record of this rotation. Go on with that one.</source>
        <translation>كتب إصدار أحدث من Latchkey سجل هذا التدوير. تابع بذلك الإصدار.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRun</name>
    <message>
        <source>Union does not accept the new key, so the old one stays. Try again in a minute; if it stays so, make the new key anew. %1</source>
        <translation>لا يقبل Union المفتاح الجديد، لذا يبقى القديم. أعد المحاولة بعد دقيقة؛ وإن استمر الأمر فأعد إنشاء المفتاح الجديد. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The new key could not be verified, so the old one stays. %1</source>
        <translation>تعذّر التحقق من المفتاح الجديد، لذا يبقى القديم. ⁨%1⁩</translation>
    </message>
    <message>
        <source>This computer no longer has the new key&apos;s credentials. Give them to Latchkey from where you delivered them, or make the new key anew.</source>
        <translation>لم تعد لدى هذا الحاسوب بيانات اعتماد المفتاح الجديد. قدّمها إلى Latchkey من حيث سلّمتها، أو أعد إنشاء المفتاح الجديد.</translation>
    </message>
    <message>
        <source>The new key is not there yet. Go on with the rotation first.</source>
        <translation>المفتاح الجديد غير موجود بعد. تابع التدوير أولًا.</translation>
    </message>
    <message>
        <source>These are not the credentials of the new key, “%1”. Look for those that you delivered.</source>
        <translation>هذه ليست بيانات اعتماد المفتاح الجديد «⁨%1⁩». ابحث عن التي سلّمتها.</translation>
    </message>
    <message>
        <source>The old key was not deleted: the new one has not been verified, delivered and waited for. Go on from the step that is shown.</source>
        <translation>لم يُحذف المفتاح القديم: لم يكتمل التحقق من الجديد وتسليمه والانتظار. تابع من الخطوة المعروضة.</translation>
    </message>
    <message>
        <source>The old key is gone, so the new one was not deleted: there would be none. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>المفتاح القديم لم يعد موجودًا، لذا لم يُحذف الجديد: فلن يبقى أي مفتاح. تخلَّ عن التدوير واترك المفتاح الجديد، أو تابع التدوير.</translation>
    </message>
    <message>
        <source>The old key has expired, so the new one was not deleted: no key would work. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>انتهت صلاحية المفتاح القديم، لذا لم يُحذف الجديد: فلن يعمل أي مفتاح. تخلَّ عن التدوير واترك المفتاح الجديد، أو تابع التدوير.</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be kept in the keychain: it is only where you delivered it. %2</source>
        <translation>تعذّر الاحتفاظ بسر «⁨%1⁩» في سلسلة المفاتيح: فهو موجود فقط حيث سلّمته. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Rotations</name>
    <message>
        <source>“%1” is being rotated already. Go on with that rotation, or give it up first.</source>
        <translation>يجري تدوير «⁨%1⁩» بالفعل. تابع ذلك التدوير، أو تخلَّ عنه أولًا.</translation>
    </message>
    <message>
        <source>“%1” is no API key, but another kind of application, so Latchkey can&apos;t rotate it.</source>
        <translation>«⁨%1⁩» ليس مفتاح API بل تطبيق من نوع آخر، لذا لا يستطيع Latchkey تدويره.</translation>
    </message>
    <message>
        <source>“%1” is the new key of a rotation under way. Finish that one first.</source>
        <translation>«⁨%1⁩» هو المفتاح الجديد لتدوير جارٍ. أنجز ذلك التدوير أولًا.</translation>
    </message>
    <message>
        <source>This rotation belongs to %1. Switch to that connection to go on.</source>
        <translation>هذا التدوير يخص ⁨%1⁩. انتقل إلى ذلك الاتصال للمتابعة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFile</name>
    <message>
        <source>The key could not be saved to %1. Choose another folder.</source>
        <translation>تعذر حفظ المفتاح في ⁨%1⁩. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The key was not saved: everybody on this computer can replace files in %1. Choose a folder of your own.</source>
        <translation>لم يُحفظ المفتاح: يستطيع كل من على هذا الحاسوب استبدال الملفات في ⁨%1⁩. اختر مجلدًا خاصًا بك.</translation>
    </message>
    <message>
        <source>The key was not saved: on this disk, %1 would be readable for everybody. Choose a folder on another disk.</source>
        <translation>لم يُحفظ المفتاح: على هذا القرص يستطيع الجميع قراءة ⁨%1⁩. اختر مجلدًا على قرص آخر.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Session</name>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>لم تسجّل الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Latchkey was locked meanwhile. Unlock it and try again.</source>
        <translation>قُفل Latchkey في هذه الأثناء. افتح قفله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Sign in again.</source>
        <translation>انتهت صلاحية تسجيل دخولك. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Union refuses your sign-in although it was just renewed. Sign in again; if it stays, ask your administrator.</source>
        <translation>يرفض Union تسجيل دخولك مع أنه جُدّد للتو. سجّل الدخول مرة أخرى؛ وإن استمر ذلك فاسأل المسؤول لديك.</translation>
    </message>
    <message>
        <source>The sign-in in your keychain belongs to another address. Sign in again.</source>
        <translation>تسجيل الدخول الموجود في سلسلة مفاتيحك يخص عنوانًا آخر. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>You were signed out in another Latchkey window. Sign in again to go on here.</source>
        <translation>سُجّل خروجك في نافذة أخرى من Latchkey. سجّل الدخول مرة أخرى للمتابعة هنا.</translation>
    </message>
    <message>
        <source>It was taken out of your keychain, perhaps by a sign-out in another window. Sign in again to keep it.</source>
        <translation>أُخذ من سلسلة مفاتيحك، ربما بسبب تسجيل خروج في نافذة أخرى. سجّل الدخول مرة أخرى للاحتفاظ به.</translation>
    </message>
    <message>
        <source>The identity provider did not answer, so the sign-in ends there only when it expires.</source>
        <translation>لم يردّ موفّر الهوية، لذا لا ينتهي تسجيل الدخول هناك إلا بانتهاء صلاحيته.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer. It may be waiting for its password in another window: unlock it, then try again.</source>
        <translation>سلسلة مفاتيحك لا ترد. ربما تنتظر كلمة مرورها في نافذة أخرى: افتح قفلها ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SeveralCredentials</name>
    <message>
        <source>This form is about one key. Select one, or choose another form.</source>
        <translation>هذه الصيغة لمفتاح واحد. حدد مفتاحًا واحدًا أو اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>Two of these keys would have the same name in this form. Copy them one after the other.</source>
        <translation>في هذه الصيغة يكون لمفتاحين منها الاسم نفسه. انسخهما واحدًا تلو الآخر.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenEndpoint</name>
    <message>
        <source>The connection to the identity provider broke before it answered. Check your network and try again.</source>
        <translation>انقطع الاتصال بموفّر الهوية قبل أن يرد. تحقق من شبكتك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Sign in again.</source>
        <translation>استغرق تسجيل الدخول هذا وقتًا طويلًا أو استُخدم من قبل. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>انتهى تسجيل دخولك. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>This key is refused: it was deleted, or its secret is wrong. Use another key.</source>
        <translation>هذا المفتاح مرفوض: حُذف، أو أن سرّه خاطئ. استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t accept Latchkey. Ask the administrator of your Union.</source>
        <translation>لا يقبل موفّر الهوية Latchkey. اسأل المسؤول عن Union لديك.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>لا يستطيع موفّر الهوية الرد الآن. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The identity provider refused Latchkey&apos;s request. Try again; if it stays, report it.</source>
        <translation>رفض موفّر الهوية طلب Latchkey. أعد المحاولة؛ وإن استمر ذلك فأبلغ عن المشكلة.</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t allow this. Ask the administrator of your Union.</source>
        <translation>لا يسمح موفّر الهوية بهذا. اسأل المسؤول عن Union لديك.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be understood. Check your network for a proxy or login page, then try again.</source>
        <translation>لا يمكن فهم ردّ موفّر الهوية. تحقق من وجود وكيل أو صفحة دخول في شبكتك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The identity provider has no way to take a sign-in back early.</source>
        <translation>لا يتيح موفّر الهوية إلغاء تسجيل الدخول قبل أوانه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolCalls</name>
    <message>
        <source>This is no repository. Write it as owner/repository.</source>
        <translation>هذا ليس مستودعًا. اكتبه على شكل ⁨owner/repository⁩.</translation>
    </message>
    <message>
        <source>GitHub takes no secret with this name. Use letters, digits and underscores; no digit and no GITHUB_ at the beginning.</source>
        <translation>لا يقبل GitHub سرًا بهذا الاسم. استخدم الحروف والأرقام والشرطات السفلية، ولا تبدأ برقم ولا بـ ⁨GITHUB_⁩.</translation>
    </message>
    <message>
        <source>This is no name of an environment. Write it as the repository&apos;s settings do.</source>
        <translation>هذا ليس اسم بيئة. اكتبه كما في إعدادات المستودع.</translation>
    </message>
    <message>
        <source>Kubernetes takes no Secret with this name. Use small letters, digits, hyphens and full stops.</source>
        <translation>لا يقبل Kubernetes كائن Secret بهذا الاسم. استخدم الحروف الصغيرة والأرقام والشرطات والنقاط.</translation>
    </message>
    <message>
        <source>Kubernetes takes no entry with this name. Use letters, digits, hyphens, underscores and full stops.</source>
        <translation>لا يقبل Kubernetes مدخلة بهذا الاسم. استخدم الحروف والأرقام والشرطات والشرطات السفلية والنقاط.</translation>
    </message>
    <message>
        <source>This is no name of a namespace. Use small letters, digits and hyphens.</source>
        <translation>هذا ليس اسم نطاق أسماء. استخدم الحروف الصغيرة والأرقام والشرطات.</translation>
    </message>
    <message>
        <source>This is no name of a context. “kubectl config get-contexts” lists them.</source>
        <translation>هذا ليس اسم سياق. يسردها الأمر «⁨kubectl config get-contexts⁩».</translation>
    </message>
    <message>
        <source>Flyte takes no secret with this name. Use letters, digits, hyphens and underscores.</source>
        <translation>لا يقبل Flyte سرًا بهذا الاسم. استخدم الحروف والأرقام والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>This is no name of a project or a domain. Use letters, digits, hyphens and underscores.</source>
        <translation>هذا ليس اسم مشروع ولا نطاق. استخدم الحروف والأرقام والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>The client ID of this key would be taken for an option of the command.</source>
        <translation>سيُعدّ معرّف العميل لهذا المفتاح خيارًا من خيارات الأمر.</translation>
    </message>
    <message>
        <source>There is no command here. Write one that reads the key from its standard input.</source>
        <translation>لا يوجد أمر هنا. اكتب أمرًا يقرأ المفتاح من الدخل القياسي.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolDelivery</name>
    <message>
        <source>There is no program %1 on this computer, or not where programs are looked for (PATH). Install it, or choose another place for the key.</source>
        <translation>لا يوجد برنامج ⁨%1⁩ على هذا الحاسوب، أو ليس حيث يُبحث عن البرامج (PATH). ثبّته، أو اختر مكانًا آخر للمفتاح.</translation>
    </message>
    <message>
        <source>%1 was stopped. It may have taken the key already: look there before you try again.</source>
        <translation>أُوقف ⁨%1⁩. ربما أخذ المفتاح بالفعل: تحقّق هناك قبل أن تحاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolRun</name>
    <message>
        <source>%1 did not end within %2 s and was stopped. It may have taken the key nevertheless: look there before you try again.</source>
        <translation>لم ينتهِ ⁨%1⁩ خلال %2 ث فأُوقف. ربما أخذ المفتاح مع ذلك: تحقّق هناك قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>The key could not be handed to %1. Too many programs may be running: close some and try again.</source>
        <translation>تعذّر تسليم المفتاح إلى ⁨%1⁩. ربما تعمل برامج كثيرة: أغلق بعضها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it runs in a terminal.</source>
        <translation>تعذّر تشغيل ⁨%1⁩. تأكد من أنه يعمل في الطرفية.</translation>
    </message>
    <message>
        <source>%1 ended without reading the key, so it can&apos;t have it. Check the command: it has to read standard input.</source>
        <translation>انتهى ⁨%1⁩ دون قراءة المفتاح، فلا يمكن أن يكون لديه. تحقّق من الأمر: يجب أن يقرأ الدخل القياسي.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why. Run it in a terminal to see more.</source>
        <translation>فشل ⁨%1⁩ ولم يذكر السبب. شغّله في الطرفية لترى المزيد.</translation>
    </message>
    <message>
        <source>%1 failed. It says: “%2”</source>
        <translation>فشل ⁨%1⁩. يقول: «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>حول Latchkey</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A credential manager for Union API keys. Version %1, Apache License 2.0.</source>
        <translation>مدير بيانات اعتماد لمفاتيح API الخاصة بـ Union. الإصدار ⁨%1⁩، رخصة ⁨Apache License 2.0⁩.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>ممَّ يتكوّن</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>name, version and licence of a library</comment>
        <translation>⁨%1⁩ ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Copy debug information</source>
        <translation>نسخ معلومات التنقيح</translation>
    </message>
    <message>
        <source>Versions and surroundings for a bug report; no secret, no host.</source>
        <translation>الإصدارات والبيئة لتقرير عن خلل؛ بلا أسرار وبلا مضيفين.</translation>
    </message>
    <message>
        <source>Copied. It names no person, no control plane and no key.</source>
        <translation>نُسخت. وهي لا تذكر شخصًا ولا مستوى تحكم ولا مفتاحًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>نسخ الموضوع</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>نسخ المؤسسة</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>نوع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <translation>مكان حفظ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>نُسخ: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>أنت مسجّل الدخول إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You are signed in to %1, which did not say more about you. %2</source>
        <translation>أنت مسجّل الدخول إلى ⁨%1⁩، الذي لم يذكر عنك المزيد. ⁨%2⁩</translation>
    </message>
    <message>
        <source>An application, with an API key</source>
        <translation>تطبيق، بمفتاح API</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Until %1, then renewed by itself</source>
        <translation>حتى ⁨%1⁩، ثم يُجدَّد تلقائيًا</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActionSource</name>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Actions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>م&amp;فتاح جديد…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as e&amp;xport FLYTE_API_KEY=…</source>
        <translation>نسخ &amp;كأمر ⁨export FLYTE_API_KEY=…⁩</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>نسخ &amp;معرّف العميل</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Search keys</source>
        <translation>&amp;بحث في المفاتيح</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>&amp;حفظ البحث…</translation>
    </message>
    <message>
        <source>Mana&amp;ge saved searches…</source>
        <translation>إ&amp;دارة عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>Show de&amp;tails</source>
        <translation>عر&amp;ض التفاصيل</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>ا&amp;ختيار الأعمدة…</translation>
    </message>
    <message>
        <source>Sho&amp;w applications that are no API keys</source>
        <translation>إ&amp;ظهار التطبيقات التي ليست مفاتيح API</translation>
    </message>
    <message>
        <source>Connect to &amp;Union…</source>
        <translation>الات&amp;صال بـ Union…</translation>
    </message>
    <message>
        <source>E&amp;dit connection…</source>
        <translation>ت&amp;عديل الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;إدارة الاتصالات…</translation>
    </message>
    <message>
        <source>A&amp;ccount…</source>
        <translation>الح&amp;ساب…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>تس&amp;جيل الدخول…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخ&amp;روج</translation>
    </message>
    <message>
        <source>Sign in the C&amp;LI too…</source>
        <translation>تسجيل دخول CLI أ&amp;يضًا…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board now</source>
        <translation>&amp;مسح الحافظة الآن</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;التفضيلات…</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts…</source>
        <translation>اختصارات لوح&amp;ة المفاتيح…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>ح&amp;ول Latchkey</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Union can&apos;t be reached, so keys can&apos;t be changed now.</source>
        <translation>تعذر الوصول إلى Union، لذا لا يمكن تغيير المفاتيح الآن.</translation>
    </message>
    <message>
        <source>Allow screenshots for &amp;5 minutes</source>
        <translation>السماح بلق&amp;طات الشاشة لمدة 5 دقائق</translation>
    </message>
    <message>
        <source>Latchkey is locked.</source>
        <translation>Latchkey مقفل.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا يوجد ما يُفعل.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>لا يوجد اتصال مفتوح.</translation>
    </message>
    <message>
        <source>This connection ends with Latchkey.</source>
        <translation>ينتهي هذا الاتصال مع Latchkey.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>أنت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>حدّد مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>Select one key whose secret is kept on this computer.</source>
        <translation>حدّد مفتاحًا سرّه محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Tr&amp;y the practice tenant</source>
        <translation>تجربة بي&amp;ئة التدريب</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ &amp;بصيغة</translation>
    </message>
    <message>
        <source>De&amp;liver…</source>
        <translation>&amp;تسليم…</translation>
    </message>
    <message>
        <source>Activity &amp;journal…</source>
        <translation>سجل الن&amp;شاط…</translation>
    </message>
    <message>
        <source>E&amp;xport keys…</source>
        <translation>ت&amp;صدير المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>تح&amp;قق</translation>
    </message>
    <message>
        <source>Explain a key…</source>
        <translation>شرح مفتاح…</translation>
    </message>
    <message>
        <source>&amp;Forget stored secret…</source>
        <translation>ن&amp;سيان السر المخزَّن…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>&amp;تدوير…</translation>
    </message>
    <message>
        <source>Rotations under way…</source>
        <translation>عمليات التدوير الجارية…</translation>
    </message>
    <message>
        <source>Key &amp;overview…</source>
        <translation>&amp;نظرة عامة على المفاتيح…</translation>
    </message>
    <message>
        <source>No key is overdue for rotation.</source>
        <translation>لا يوجد مفتاح متأخر.</translation>
    </message>
    <message>
        <source>Rotate all overdue keys…</source>
        <translation>تدوير جميع المفاتيح المتأخرة…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Activity</name>
    <message>
        <source>Everything up to %1 is as it was written.</source>
        <translation>كل شيء حتى ⁨%1⁩ كما كُتب.</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a key, in the list of what was done</comment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>a key, in the list of what was done</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a key, in the list of what was done</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Kept in keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Removed from keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>إزالة من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>a key, in the list of what was done</comment>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>بدء التدوير</translation>
    </message>
    <message>
        <source>Rotation continued</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>متابعة التدوير</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>اكتمال التدوير</translation>
    </message>
    <message>
        <source>Rotation given up</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>التخلي عن التدوير</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>in the list of what was done</comment>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>in the list of what was done</comment>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>a list, in the list of what was done</comment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the result of something</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the result of something</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the result of something</comment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>the result of something</comment>
        <translation>غير مؤكد</translation>
    </message>
    <message numerus="yes">
        <source>Complete: none of %n entries was changed, dropped or reordered.</source>
        <translation>
            <numerusform>مكتمل: لا إدخالات بعد.</numerusform>
            <numerusform>مكتمل: لم يُغيَّر الإدخال الوحيد ولم يُحذف ولم يُعَد ترتيبه.</numerusform>
            <numerusform>مكتمل: لم يُغيَّر أي من الإدخالين ولم يُحذف ولم يُعَد ترتيبه.</numerusform>
            <numerusform>مكتمل: لم يُغيَّر أي من %Ln إدخالات ولم يُحذف ولم يُعَد ترتيبه.</numerusform>
            <numerusform>مكتمل: لم يُغيَّر أي من %Ln إدخالًا ولم يُحذف ولم يُعَد ترتيبه.</numerusform>
            <numerusform>مكتمل: لم يُغيَّر أي من %Ln إدخال ولم يُحذف ولم يُعَد ترتيبه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed, dropped or reordered after it was written.</source>
        <translation>غُيّر الإدخال ⁨%1⁩ أو حُذف أو أُعيد ترتيبه بعد كتابته.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was dropped after it was written.</source>
        <translation>الإدخال ⁨%1⁩ مفقود: حُذف بعد كتابته.</translation>
    </message>
    <message>
        <source>The end was cut off: there once was an entry %1.</source>
        <translation>قُطعت النهاية: كان هناك إدخال ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what of a key was edited</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>what of a key was edited</comment>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>redirect URIs</source>
        <comment>what of a key was edited</comment>
        <translation>عناوين URI لإعادة التوجيه</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>why it failed</comment>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>why it failed</comment>
        <translation>لا استجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>the proxy</source>
        <comment>why it failed</comment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in</source>
        <comment>why it failed</comment>
        <translation>الوكيل يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>why it failed</comment>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>why it failed</comment>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>not permitted</source>
        <comment>why it failed</comment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>the key was gone</source>
        <comment>why it failed</comment>
        <translation>لم يعد المفتاح موجودًا</translation>
    </message>
    <message>
        <source>already taken</source>
        <comment>why it failed</comment>
        <translation>مستخدم من قبل</translation>
    </message>
    <message>
        <source>refused as invalid</source>
        <comment>why it failed</comment>
        <translation>رُفض لأنه غير صالح</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <comment>why it failed</comment>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Union had trouble</source>
        <comment>why it failed</comment>
        <translation>حدثت مشكلة لدى Union</translation>
    </message>
    <message>
        <source>no keychain</source>
        <comment>why it failed</comment>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>why it failed</comment>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <comment>why it failed</comment>
        <translation>رفضت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>nothing in the keychain</source>
        <comment>why it failed</comment>
        <translation>لا شيء في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>could not be written</source>
        <comment>why it failed</comment>
        <translation>تعذّرت الكتابة</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <comment>why it failed</comment>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>no Union control plane</source>
        <comment>why it failed</comment>
        <translation>ليس مستوى تحكم Union</translation>
    </message>
    <message>
        <source>not possible there</source>
        <comment>why it failed</comment>
        <translation>غير ممكن هناك</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <comment>why it failed</comment>
        <translation>رد غير مقروء</translation>
    </message>
    <message>
        <source>port in use</source>
        <comment>why it failed</comment>
        <translation>المنفذ مستخدَم</translation>
    </message>
    <message>
        <source>unreadable in the keychain</source>
        <comment>why it failed</comment>
        <translation>غير مقروء في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>with default policies</source>
        <comment>how a key was created</comment>
        <translation>مع السياسات الافتراضية</translation>
    </message>
    <message>
        <source>file</source>
        <comment>where a key was delivered to</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>keychain</source>
        <comment>where a key was delivered to</comment>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>GitHub</source>
        <comment>where a key was delivered to; a name</comment>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <comment>where a key was delivered to; a name</comment>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Flyte</source>
        <comment>where a key was delivered to; a name</comment>
        <translation>Flyte</translation>
    </message>
    <message>
        <source>another command</source>
        <comment>where a key was delivered to</comment>
        <translation>أمر آخر</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client</source>
        <comment>form of an exported list</comment>
        <translation>JSON كما في عميل Union</translation>
    </message>
    <message>
        <source>JSON, as the flyte command</source>
        <comment>form of an exported list</comment>
        <translation>JSON كما في أمر flyte</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>form of an exported list</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>key overview as CSV</source>
        <comment>what was exported</comment>
        <translation>نظرة عامة على المفاتيح بصيغة CSV</translation>
    </message>
    <message>
        <source>key overview as JSON</source>
        <comment>what was exported</comment>
        <translation>نظرة عامة على المفاتيح بصيغة JSON</translation>
    </message>
    <message>
        <source>key overview as a page</source>
        <comment>what was exported</comment>
        <translation>نظرة عامة على المفاتيح كصفحة</translation>
    </message>
    <message>
        <source>key overview as a calendar</source>
        <comment>what was exported</comment>
        <translation>نظرة عامة على المفاتيح كتقويم</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>in a rotation; %1 is a day</comment>
        <translation>انتظار حتى %1</translation>
    </message>
    <message>
        <source>everything uses the new key</source>
        <comment>in a rotation</comment>
        <translation>كل شيء يستخدم المفتاح الجديد</translation>
    </message>
    <message>
        <source>the new key is made anew</source>
        <comment>in a rotation</comment>
        <translation>يُنشأ المفتاح الجديد من جديد</translation>
    </message>
    <message>
        <source>new key created</source>
        <comment>in a rotation</comment>
        <translation>أُنشئ المفتاح الجديد</translation>
    </message>
    <message>
        <source>new key verified</source>
        <comment>in a rotation</comment>
        <translation>جرى التحقق من المفتاح الجديد</translation>
    </message>
    <message>
        <source>new key verified again</source>
        <comment>in a rotation</comment>
        <translation>جرى التحقق من المفتاح الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>new key delivered</source>
        <comment>in a rotation</comment>
        <translation>سُلِّم المفتاح الجديد</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>⁨%1⁩ ما زال موجودًا</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>⁨%1⁩ لم يعد موجودًا</translation>
    </message>
    <message>
        <source>new key: %1</source>
        <comment>in a rotation; %1 is a key</comment>
        <translation>المفتاح الجديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file that names the newest entry was removed or damaged: entries at the end may be missing.</source>
        <translation>أُزيل الملف الذي يحدّد أحدث إدخال أو تلف: قد تكون إدخالات في النهاية مفقودة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What was done with keys from this computer. It is kept here alone; Union knows nothing of it.</source>
        <translation>ما جرى على المفاتيح من هذا الحاسوب. يُحفظ هنا فقط؛ ولا يعلم به Union.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What you create, copy, edit or delete stands here from now on.</source>
        <translation>ما تنشئه أو تنسخه أو تعدّله أو تحذفه يظهر هنا من الآن.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>Try fewer words, another action or a longer time.</source>
        <translation>جرّب كلمات أقل أو إجراءً آخر أو مدة أطول.</translation>
    </message>
    <message>
        <source>Checking that nothing was changed…</source>
        <translation>جارٍ التحقق من عدم تغيير شيء…</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>تصدير سجل النشاط</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي إدخال إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتب إدخال واحد إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتب إدخالان إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln إدخالات إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln إدخالًا إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln إدخال إلى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show key</source>
        <comment>in the table of keys; a button</comment>
        <translation>عرض المفتاح</translation>
    </message>
    <message>
        <source>This key is in none of the lists that are shown now: it was deleted, or its connection was removed.</source>
        <translation>هذا المفتاح ليس في أي من القوائم المعروضة الآن: إما أنه حُذف أو أن اتصاله أُزيل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFilter</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>بحث في النشاط</translation>
    </message>
    <message>
        <source>Search key, person, fingerprint</source>
        <translation>ابحث عن مفتاح أو شخص أو بصمة</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>أي إجراء</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>أي اتصال</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>in the list of what was done; a button</comment>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>For example %1. Empty for no limit.</source>
        <comment>%1 is a day</comment>
        <translation>مثلًا %1. فارغ: بلا حد.</translation>
    </message>
    <message>
        <source>This is not a day, so it limits nothing. Type one like %1.</source>
        <comment>%1 is a day</comment>
        <translation>هذا ليس يومًا، فلا يحدّ شيئًا. اكتب يومًا مثل %1.</translation>
    </message>
    <message>
        <source>This is before the first day, so nothing matches. Choose %1 or a later day.</source>
        <comment>%1 is a day</comment>
        <translation>هذا قبل اليوم الأول، فلا شيء يطابق. اختر %1 أو يومًا بعده.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>only what was done to this key is shown</comment>
        <translation>المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFlow</name>
    <message>
        <source>What you just did is not in the activity journal. %1</source>
        <translation>ما فعلته للتو ليس في سجل النشاط. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <comment>column: when something was done</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: an API key</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did something</comment>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how something ended</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Fingerprint of the secret: %1</source>
        <translation>بصمة السر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <comment>column: of a key&apos;s secret</comment>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AgeBars</name>
    <message numerus="yes">
        <source>%1: %n keys</source>
        <comment>an age; read aloud</comment>
        <translation>
            <numerusform>%1: لا مفاتيح</numerusform>
            <numerusform>%1: مفتاح واحد</numerusform>
            <numerusform>%1: مفتاحان</numerusform>
            <numerusform>%1: %Ln مفاتيح</numerusform>
            <numerusform>%1: %Ln مفتاحًا</numerusform>
            <numerusform>%1: %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <comment>age of keys</comment>
        <translation>حتى ٣٠ يومًا</translation>
    </message>
    <message>
        <source>30 to 75 days</source>
        <comment>age of keys</comment>
        <translation>من ٣٠ إلى ٧٥ يومًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>of keys</comment>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>75 to 90 days</source>
        <comment>age of keys</comment>
        <translation>من 75 إلى 90 يومًا</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <comment>age of keys</comment>
        <translation>أكثر من 90 يومًا</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApiKeyPane</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>الحفظ في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The whole value of FLYTE_API_KEY, as it was shown when the key was created.</source>
        <translation>القيمة الكاملة لـ ⁨FLYTE_API_KEY⁩ كما عُرضت عند إنشاء المفتاح.</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>الحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Else Latchkey forgets the key when it closes.</source>
        <translation>وإلا فسينسى Latchkey المفتاح عند إغلاقه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApplicationTerms</name>
    <message>
        <source>unknown (%1)</source>
        <comment>a number that this version of Latchkey has no name for</comment>
        <translation>غير معروف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>رمز التفويض</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>ضمني</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>بيانات اعتماد العميل</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>رمز التجديد</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>رمز الجهاز</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>token</source>
        <translation>رمز مميّز</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>web</source>
        <translation>ويب</translation>
    </message>
    <message>
        <source>native</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>client secret in the body</source>
        <translation>سر العميل في متن الطلب</translation>
    </message>
    <message>
        <source>client secret, HTTP Basic</source>
        <translation>سر العميل، ⁨HTTP Basic⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliFlow</name>
    <message>
        <source>The practice tenant ends with Latchkey, so there is nothing that the command line could sign in to later. Connect to a Union of your own first.</source>
        <translation>تنتهي بيئة التدريب مع Latchkey، لذا لا يوجد ما يمكن لسطر الأوامر تسجيل الدخول إليه لاحقًا. اتصل أولًا بـ Union خاص بك.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and the names of its items</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Stored for %1: %2.</source>
        <translation>خُزِّن لـ ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>تعذر تشغيل متصفح. انسخ الرابط وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <translation>أُزيل من ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Union could not be told that %1&apos;s sign-in has ended: %2</source>
        <translation>تعذر إبلاغ Union بأن تسجيل دخول ⁨%1⁩ قد انتهى: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliProgramRow</name>
    <message>
        <source>Version 2.5.10 and newer, in one item: tokens</source>
        <translation>الإصدار ⁨2.5.10⁩ والأحدث، في عنصر واحد: ⁨tokens⁩</translation>
    </message>
    <message>
        <source>And flyte before 2.5.10, in an item each: access_token, refresh_token, id_token</source>
        <translation>وflyte قبل ⁨2.5.10⁩، في عنصر لكل منها: ⁨access_token, refresh_token, id_token⁩</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Signed in on this computer</source>
        <translation>سُجّل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not signed in on this computer</source>
        <translation>لم يُسجَّل الدخول على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliSignInDialog</name>
    <message>
        <source>Sign in the CLI too</source>
        <translation>تسجيل دخول CLI أيضًا</translation>
    </message>
    <message>
        <source>Copy service</source>
        <translation>نسخ الخدمة</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Remove the CLI&apos;s sign-in</source>
        <translation>إزالة تسجيل دخول CLI</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Sign in the CLI</source>
        <translation>تسجيل دخول CLI</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>نُسخ الرابط. افتحه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1…</source>
        <translation>في انتظار تسجيل دخولك لـ ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1 (%2 of %3)…</source>
        <translation>في انتظار تسجيل دخولك لـ ⁨%1⁩ (⁨%2⁩ من ⁨%3⁩)…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>ردّت نافذة أخرى بتسجيل دخول لم يبدأه Latchkey. وقد تُجوهل.</translation>
    </message>
    <message>
        <source>Removing the CLI&apos;s sign-in…</source>
        <translation>جارٍ إزالة تسجيل دخول CLI…</translation>
    </message>
    <message>
        <source>Gives the command line a sign-in of its own and stores it in your keychain, where it looks for one. Your browser opens once for each program. Latchkey&apos;s own sign-in is not touched.</source>
        <translation>يمنح سطر الأوامر تسجيل دخول خاصًا به ويخزّنه في سلسلة مفاتيحك حيث يبحث عنه. يُفتح متصفحك مرة واحدة لكل برنامج. ولا يُمسّ تسجيل دخول Latchkey نفسه.</translation>
    </message>
    <message>
        <source>Service in your keychain</source>
        <translation>الخدمة في سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this can&apos;t be seen without asking you</source>
        <translation>سلسلة مفاتيحك مقفلة، لذا لا يمكن رؤية ذلك من دون سؤالك</translation>
    </message>
    <message>
        <source>Your keychain does not tell whether it is signed in</source>
        <translation>لا تبيّن سلسلة مفاتيحك هل سُجّل الدخول</translation>
    </message>
    <message>
        <source>Storing it in your keychain…</source>
        <translation>جارٍ التخزين في سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Choose a CLI that is signed in first.</source>
        <translation>اختر أولًا واجهة ⁨CLI⁩ مسجَّلة الدخول.</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>لم يصل عنوان صفحة تسجيل الدخول بعد.</translation>
    </message>
    <message>
        <source>Choose a CLI first.</source>
        <translation>اختر واجهة ⁨CLI⁩ أولًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Move “%1” towards the start</source>
        <comment>%1: a column</comment>
        <translation>نقل «⁨%1⁩» نحو البداية</translation>
    </message>
    <message>
        <source>Move “%1” towards the end</source>
        <comment>%1: a column</comment>
        <translation>نقل «⁨%1⁩» نحو النهاية</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>لا نتائج مطابقة. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Action, connection or key</source>
        <translation>إجراء أو اتصال أو مفتاح</translation>
    </message>
    <message>
        <source>Type an action, a connection or a key</source>
        <translation>اكتب إجراءً أو اتصالًا أو مفتاحًا</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is chosen, more about it</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectDialog</name>
    <message>
        <source>Connect to Union</source>
        <translation>الاتصال بـ Union</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Paste the address of your console, a host name, or an API key.</source>
        <translation>ألصق عنوان وحدة التحكم، أو اسم مضيف، أو مفتاح API.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>انسَه</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>نسيان مفتاح API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <translation>تسجيل الدخول بهذا المفتاح</translation>
    </message>
    <message>
        <source>Latchkey connects over https.</source>
        <translation>يتصل Latchkey عبر https.</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1.</source>
        <translation>سيتصل Latchkey بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1, organization %2.</source>
        <translation>سيتصل Latchkey بـ ⁨%1⁩، المؤسسة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>API key “%1”. Its secret is kept out of sight.</source>
        <translation>مفتاح API ‏«⁨%1⁩». يبقى سرّه محجوبًا عن الأنظار.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectFlow</name>
    <message>
        <source>Looking for Union at %1…</source>
        <translation>جارٍ البحث عن Union عند ⁨%1⁩…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectOptions</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>ملف جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>Leave empty unless your administrator told you otherwise.</source>
        <translation>اتركه فارغًا ما لم يخبرك المسؤول بغير ذلك.</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>ملف PEM يوثق به لهذا الاتصال إضافة إلى جهات الإصدار في النظام.</translation>
    </message>
    <message>
        <source>The address does not name it. Type the organization whose keys you want to see; your administrator knows its name.</source>
        <translation>لا يذكرها العنوان. اكتب المؤسسة التي تريد رؤية مفاتيحها؛ ويعرف المسؤول لديك اسمها.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionController</name>
    <message>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Nowhere: the practice tenant ends with Latchkey</source>
        <translation>لا مكان: تنتهي بيئة التدريب مع Latchkey</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>In memory only, until Latchkey closes</source>
        <translation>في الذاكرة فقط، حتى إغلاق Latchkey</translation>
    </message>
    <message>
        <source>Your sign-in to %1 was in memory only, and has ended because Latchkey was locked. Sign in again.</source>
        <translation>كان تسجيل دخولك إلى ⁨%1⁩ في الذاكرة فقط، وانتهى لأن Latchkey قُفل. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>في انتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSource</name>
    <message>
        <source>connection</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>سُجّل الدخول باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>another connection has a message</source>
        <translation>لدى اتصال آخر رسالة</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionsFlow</name>
    <message>
        <source>The sign-in was not revoked; at Union it stays good until it runs out. %1</source>
        <translation>لم يُبطَل تسجيل الدخول؛ ويبقى صالحًا لدى Union حتى تنتهي صلاحيته. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The sign-in may still be in your keychain. %1</source>
        <translation>ربما ما زال تسجيل الدخول في سلسلة مفاتيحك. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in your keychain. %2</source>
        <translation>ربما ما زال سر «⁨%1⁩» في سلسلة مفاتيحك. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ContactCheck</name>
    <message>
        <source>“%1” does not look like an e-mail address. It is saved as it stands.</source>
        <translation>لا يبدو «⁨%1⁩» عنوان بريد إلكتروني. يُحفظ كما هو.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyFlow</name>
    <message>
        <source>Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a key is created.</source>
        <translation>نُسخ معرّف العميل لـ «⁨%1⁩». سرّه ليس على هذا الحاسوب: لا يعطيه Union إلا عند إنشاء المفتاح.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Copied the credentials of “%1”. The clipboard is cleared in %2 s.</source>
        <translation>نُسخت بيانات اعتماد «⁨%1⁩». ستُمسح الحافظة خلال ⁨%2⁩ ث.</translation>
    </message>
    <message>
        <source>Copied the client ID of “%1”.</source>
        <translation>نُسخ معرّف العميل لـ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key is created.</source>
        <translation>لم يُنسخ شيء: سر «⁨%1⁩» ليس على هذا الحاسوب. لا يعطيه Union إلا عند إنشاء المفتاح.</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Unlock it if you are asked to.</source>
        <translation>في انتظار سلسلة مفاتيحك. افتح قفلها إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>Copied for “%1”: %2. It holds no secret.</source>
        <translation>نُسخ لـ «⁨%1⁩»: ⁨%2⁩. لا يحتوي على سر.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the client IDs of %n keys, one in each line.</source>
        <translation>
            <numerusform>لم يُنسخ أي معرّف عميل.</numerusform>
            <numerusform>نُسخ معرّف العميل لمفتاح واحد.</numerusform>
            <numerusform>نُسخ معرّفا العميل لمفتاحين، كل منهما في سطر.</numerusform>
            <numerusform>نُسخت معرّفات العميل لـ %Ln مفاتيح، كل منها في سطر.</numerusform>
            <numerusform>نُسخت معرّفات العميل لـ %Ln مفتاحًا، كل منها في سطر.</numerusform>
            <numerusform>نُسخت معرّفات العميل لـ %Ln مفتاح، كل منها في سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: the secrets of %n selected keys are not on this computer. Union gives a secret only when a key is created.</source>
        <translation>
            <numerusform>لم يُنسخ شيء.</numerusform>
            <numerusform>لم يُنسخ شيء: سر مفتاح محدد واحد ليس على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
            <numerusform>لم يُنسخ شيء: سرّا مفتاحين محددين ليسا على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
            <numerusform>لم يُنسخ شيء: أسرار %Ln مفاتيح محددة ليست على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
            <numerusform>لم يُنسخ شيء: أسرار %Ln مفتاحًا محددًا ليست على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
            <numerusform>لم يُنسخ شيء: أسرار %Ln مفتاح محدد ليست على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy client IDs</source>
        <translation>نسخ معرّفات العملاء</translation>
    </message>
    <message numerus="yes">
        <source>Copied the credentials of %n keys. The clipboard is cleared in %1 s.</source>
        <translation>
            <numerusform>لم تُنسخ بيانات اعتماد أي مفتاح. تُمسح الحافظة بعد %1 ث.</numerusform>
            <numerusform>نُسخت بيانات اعتماد مفتاح واحد. تُمسح الحافظة بعد %1 ث.</numerusform>
            <numerusform>نُسخت بيانات اعتماد مفتاحين. تُمسح الحافظة بعد %1 ث.</numerusform>
            <numerusform>نُسخت بيانات اعتماد %Ln مفاتيح. تُمسح الحافظة بعد %1 ث.</numerusform>
            <numerusform>نُسخت بيانات اعتماد %Ln مفتاحًا. تُمسح الحافظة بعد %1 ث.</numerusform>
            <numerusform>نُسخت بيانات اعتماد %Ln مفتاح. تُمسح الحافظة بعد %1 ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n keys: %1. It holds no secret.</source>
        <translation>
            <numerusform>لم يُنسخ شيء: ⁨%1⁩.</numerusform>
            <numerusform>نُسخ لمفتاح واحد: ⁨%1⁩. لا يحوي أي سر.</numerusform>
            <numerusform>نُسخ لمفتاحين: ⁨%1⁩. لا يحوي أي سر.</numerusform>
            <numerusform>نُسخ لـ %Ln مفاتيح: ⁨%1⁩. لا يحوي أي سر.</numerusform>
            <numerusform>نُسخ لـ %Ln مفتاحًا: ⁨%1⁩. لا يحوي أي سر.</numerusform>
            <numerusform>نُسخ لـ %Ln مفتاح: ⁨%1⁩. لا يحوي أي سر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ &amp;بصيغة</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <comment>heading over forms in a menu</comment>
        <translation>دون السر</translation>
    </message>
    <message>
        <source>Variable: %1</source>
        <translation>المتغير: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyleField</name>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyles</name>
    <message>
        <source>Bare value</source>
        <comment>form of what is copied: the key alone</comment>
        <translation>القيمة وحدها</translation>
    </message>
    <message>
        <source>bash, zsh (export …)</source>
        <comment>form of what is copied; bash and zsh are names</comment>
        <translation>⁨bash, zsh (export …)⁩</translation>
    </message>
    <message>
        <source>fish (set -gx …)</source>
        <comment>form of what is copied; fish is a name</comment>
        <translation>⁨fish (set -gx …)⁩</translation>
    </message>
    <message>
        <source>PowerShell ($env:…)</source>
        <comment>form of what is copied; PowerShell is a name</comment>
        <translation>⁨PowerShell ($env:…)⁩</translation>
    </message>
    <message>
        <source>Windows cmd (set …)</source>
        <comment>form of what is copied; cmd is a name</comment>
        <translation>⁨Windows cmd (set …)⁩</translation>
    </message>
    <message>
        <source>Line of an .env file</source>
        <comment>form of what is copied</comment>
        <translation>سطر من ملف ⁨.env⁩</translation>
    </message>
    <message>
        <source>JSON object</source>
        <comment>form of what is copied</comment>
        <translation>كائن JSON</translation>
    </message>
    <message>
        <source>Kubernetes Secret (YAML)</source>
        <comment>form of what is copied; names</comment>
        <translation>⁨Kubernetes Secret (YAML)⁩</translation>
    </message>
    <message>
        <source>GitHub Actions snippet</source>
        <comment>form of what is copied; GitHub Actions is a name</comment>
        <translation>مقطع ⁨GitHub Actions⁩</translation>
    </message>
    <message>
        <source>GitLab CI snippet</source>
        <comment>form of what is copied; GitLab CI is a name</comment>
        <translation>مقطع ⁨GitLab CI⁩</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <comment>form of what is copied; Terraform is a name</comment>
        <translation>كتلة استيراد Terraform</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CreateFlow</name>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Deleting the key without a secret…</source>
        <translation>جارٍ حذف المفتاح الذي بلا سر…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DayEdit</name>
    <message>
        <source>Choose from a month</source>
        <translation>الاختيار من تقويم الشهر</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteDialog</name>
    <message>
        <source>Delete API key</source>
        <translation>حذف مفتاح API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Everything that uses “%1” stops working at once. This can&apos;t be undone.</source>
        <translation>كل ما يستخدم «⁨%1⁩» يتوقف عن العمل فورًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>معرّف العميل ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</source>
        <translation>
            <numerusform>لا يتوقف شيء عن العمل. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>كل ما يستخدم هذا المفتاح يتوقف عن العمل فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>كل ما يستخدم هذين المفتاحين يتوقف عن العمل فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>كل ما يستخدم هذه المفاتيح وعددها %Ln يتوقف عن العمل فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>كل ما يستخدم هذه المفاتيح وعددها %Ln يتوقف عن العمل فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>كل ما يستخدم هذه المفاتيح وعددها %Ln يتوقف عن العمل فورًا. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>المفاتيح المراد حذفها</translation>
    </message>
    <message>
        <source>Type %1 to delete them all</source>
        <translation>اكتب ⁨%1⁩ لحذفها كلها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>جارٍ حذف ⁨%1⁩ من ⁨%2⁩…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>لم يبقَ مفتاح لم يُجرَّب.</numerusform>
            <numerusform>لم يُجرَّب مفتاح واحد.</numerusform>
            <numerusform>لم يُجرَّب مفتاحان.</numerusform>
            <numerusform>لم تُجرَّب %Ln مفاتيح.</numerusform>
            <numerusform>لم يُجرَّب %Ln مفتاحًا.</numerusform>
            <numerusform>لم يُجرَّب %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be deleted.</source>
        <translation>
            <numerusform>لم يتعذر حذف أي مفتاح.</numerusform>
            <numerusform>تعذر حذف مفتاح واحد.</numerusform>
            <numerusform>تعذر حذف مفتاحين.</numerusform>
            <numerusform>تعذر حذف %Ln مفاتيح.</numerusform>
            <numerusform>تعذر حذف %Ln مفتاحًا.</numerusform>
            <numerusform>تعذر حذف %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and delete them again.</source>
        <translation>جُرّبت هذه المفاتيح. حدّد ما بقي منها واحذفه مرة أخرى.</translation>
    </message>
    <message>
        <source>Delete API keys</source>
        <translation>حذف مفاتيح API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteFlow</name>
    <message>
        <source>created %1</source>
        <translation>أُنشئ ⁨%1⁩</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>its secret is kept on this computer</source>
        <translation>سرّه محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي مفتاح.</numerusform>
            <numerusform>حُذف مفتاح واحد.</numerusform>
            <numerusform>حُذف مفتاحان.</numerusform>
            <numerusform>حُذفت %Ln مفاتيح.</numerusform>
            <numerusform>حُذف %Ln مفتاحًا.</numerusform>
            <numerusform>حُذف %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>last used by you from this computer: %1</source>
        <comment>3 days ago</comment>
        <translation>آخر استخدام لك من هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>not used by you from this computer</source>
        <translation>لم تستخدمه من هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverDialog</name>
    <message>
        <source>Deliver API key</source>
        <translation>تسليم مفتاح API</translation>
    </message>
    <message>
        <source>The secret of “%1” goes straight there and is shown nowhere.</source>
        <translation>يُرسَل سر «⁨%1⁩» إلى هناك مباشرة ولا يُعرض في أي مكان.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys go straight there and are shown nowhere.</source>
        <translation>
            <numerusform>لا تُرسَل أسرار أي مفتاح.</numerusform>
            <numerusform>يُرسَل سر مفتاح واحد إلى هناك مباشرة ولا يُعرض في أي مكان.</numerusform>
            <numerusform>تُرسَل أسرار مفتاحين إلى هناك مباشرة ولا تُعرض في أي مكان.</numerusform>
            <numerusform>تُرسَل أسرار %Ln مفاتيح إلى هناك مباشرة ولا تُعرض في أي مكان.</numerusform>
            <numerusform>تُرسَل أسرار %Ln مفتاحًا إلى هناك مباشرة ولا تُعرض في أي مكان.</numerusform>
            <numerusform>تُرسَل أسرار %Ln مفتاح إلى هناك مباشرة ولا تُعرض في أي مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>ما الذي يُشغَّل</translation>
    </message>
    <message>
        <source>The key is not in it: the command reads it from its standard input.</source>
        <translation>المفتاح ليس فيه: يقرأه الأمر من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Keys to deliver</source>
        <translation>المفاتيح المراد تسليمها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation>جارٍ التسليم…</translation>
    </message>
    <message>
        <source>Delivering %1 of %2…</source>
        <translation>جارٍ تسليم %1 من %2…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>في انتظار سلسلة مفاتيحك… افتح قفلها إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>⁨%1⁩: سُلِّم</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>لم يبقَ مفتاح لم يُجرَّب.</numerusform>
            <numerusform>لم يُجرَّب مفتاح واحد.</numerusform>
            <numerusform>لم يُجرَّب مفتاحان.</numerusform>
            <numerusform>لم تُجرَّب %Ln مفاتيح.</numerusform>
            <numerusform>لم يُجرَّب %Ln مفتاحًا.</numerusform>
            <numerusform>لم يُجرَّب %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be delivered.</source>
        <translation>
            <numerusform>لم يتعذّر تسليم أي مفتاح.</numerusform>
            <numerusform>تعذّر تسليم مفتاح واحد.</numerusform>
            <numerusform>تعذّر تسليم مفتاحين.</numerusform>
            <numerusform>تعذّر تسليم %Ln مفاتيح.</numerusform>
            <numerusform>تعذّر تسليم %Ln مفتاحًا.</numerusform>
            <numerusform>تعذّر تسليم %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Deliver again to replace it.</source>
        <translation>«⁨%1⁩» موجود بالفعل. اضغط الزر مرة أخرى لاستبداله.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Press Deliver again to replace them.</source>
        <translation>
            <numerusform>لا يوجد أي ملف.</numerusform>
            <numerusform>يوجد ملف واحد بالفعل. اضغط الزر مرة أخرى لاستبداله.</numerusform>
            <numerusform>يوجد ملفان بالفعل. اضغط الزر مرة أخرى لاستبدالهما.</numerusform>
            <numerusform>توجد %Ln ملفات بالفعل. اضغط الزر مرة أخرى لاستبدالها.</numerusform>
            <numerusform>يوجد %Ln ملفًا بالفعل. اضغط الزر مرة أخرى لاستبدالها.</numerusform>
            <numerusform>يوجد %Ln ملف بالفعل. اضغط الزر مرة أخرى لاستبدالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver API keys</source>
        <translation>تسليم مفاتيح API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverFlow</name>
    <message numerus="yes">
        <source>Nothing can be delivered: the secrets of %n keys are not on this computer. Union gives a secret only when the key is created.</source>
        <translation>
            <numerusform>لا شيء يمكن تسليمه.</numerusform>
            <numerusform>لا شيء يمكن تسليمه: سر هذا المفتاح ليس على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
            <numerusform>لا شيء يمكن تسليمه: أسرار هذين المفتاحين ليست على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
            <numerusform>لا شيء يمكن تسليمه: أسرار هذه المفاتيح وعددها %Ln ليست على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
            <numerusform>لا شيء يمكن تسليمه: أسرار هذه المفاتيح وعددها %Ln ليست على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
            <numerusform>لا شيء يمكن تسليمه: أسرار هذه المفاتيح وعددها %Ln ليست على هذا الحاسوب. لا يعطي Union السر إلا عند إنشاء المفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected keys are left out: their secrets are not on this computer.</source>
        <translation>
            <numerusform>لم يُستبعد أي مفتاح.</numerusform>
            <numerusform>استُبعد مفتاح محدد واحد: سره ليس على هذا الحاسوب.</numerusform>
            <numerusform>استُبعد مفتاحان محددان: سرّاهما ليسا على هذا الحاسوب.</numerusform>
            <numerusform>استُبعدت %Ln مفاتيح محددة: أسرارها ليست على هذا الحاسوب.</numerusform>
            <numerusform>استُبعد %Ln مفتاحًا محددًا: أسرارها ليست على هذا الحاسوب.</numerusform>
            <numerusform>استُبعد %Ln مفتاح محدد: أسرارها ليست على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was delivered: %2.</source>
        <translation>سُلِّم «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>لم يُسلَّم أي مفتاح: ⁨%1⁩.</numerusform>
            <numerusform>سُلِّم مفتاح واحد: ⁨%1⁩.</numerusform>
            <numerusform>سُلِّم مفتاحان: ⁨%1⁩.</numerusform>
            <numerusform>سُلِّمت %Ln مفاتيح: ⁨%1⁩.</numerusform>
            <numerusform>سُلِّم %Ln مفتاحًا: ⁨%1⁩.</numerusform>
            <numerusform>سُلِّم %Ln مفتاح: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1 and other places.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>لم يُسلَّم أي مفتاح: ⁨%1⁩ وأماكن أخرى.</numerusform>
            <numerusform>سُلِّم مفتاح واحد: ⁨%1⁩ وأماكن أخرى.</numerusform>
            <numerusform>سُلِّم مفتاحان: ⁨%1⁩ وأماكن أخرى.</numerusform>
            <numerusform>سُلِّمت %Ln مفاتيح: ⁨%1⁩ وأماكن أخرى.</numerusform>
            <numerusform>سُلِّم %Ln مفتاحًا: ⁨%1⁩ وأماكن أخرى.</numerusform>
            <numerusform>سُلِّم %Ln مفتاح: ⁨%1⁩ وأماكن أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliveryForm</name>
    <message>
        <source>{id} stands for the client ID of each key, {ID} for the same in capitals and underscores.</source>
        <translation>يعني ⁨{id}⁩ معرّف العميل لكل مفتاح، و⁨{ID}⁩ المعرّف نفسه بحروف كبيرة وشرطات سفلية.</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>التسليم إلى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>place to deliver a key to</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it as soon as it is no longer needed.</source>
        <translation>أنت وحدك من يستطيع قراءة الملف. احذفه حالما لا تعود هناك حاجة إليه.</translation>
    </message>
    <message>
        <source>GitHub, with gh</source>
        <comment>place to deliver a key to; names</comment>
        <translation>GitHub عبر gh</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>owner/repository</source>
        <comment>example of what to type</comment>
        <translation>⁨owner/repository⁩</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>اسم السر</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>for no environment</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Kubernetes, with kubectl</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Kubernetes عبر kubectl</translation>
    </message>
    <message>
        <source>the one that kubectl uses</source>
        <comment>for no namespace or context of one&apos;s own</comment>
        <translation>ما يستخدمه kubectl</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>اسم Secret</translation>
    </message>
    <message>
        <source>{id} stands for the key&apos;s client ID.</source>
        <translation>يعني ⁨{id}⁩ معرّف العميل للمفتاح.</translation>
    </message>
    <message>
        <source>Entry in it</source>
        <translation>المدخلة فيه</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>نطاق الأسماء</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Flyte secret, with flyte</source>
        <comment>place to deliver a key to; names</comment>
        <translation>سر Flyte عبر flyte</translation>
    </message>
    <message>
        <source>all</source>
        <comment>for no particular project or domain</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>a part of a Flyte project, such as production</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Another command</source>
        <comment>place to deliver a key to</comment>
        <translation>أمر آخر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>It reads the key from its standard input. No shell reads the line, and it is not remembered.</source>
        <translation>يقرأ المفتاح من الدخل القياسي. لا تقرأ أي صدفة هذا السطر، ولا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeviceCodePane</name>
    <message>
        <source>Code</source>
        <comment>to type on another page</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Go to this page and type it there:</source>
        <translation>اذهب إلى هذه الصفحة واكتبه هناك:</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Good for another %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>صالح لمدة ⁨%1:%2⁩ أخرى</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DisplayText</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueNotices</name>
    <message numerus="yes">
        <source>%n key(s) are due for rotation.</source>
        <translation>
            <numerusform>لا مفاتيح مستحقة التدوير.</numerusform>
            <numerusform>مفتاح واحد مستحق التدوير.</numerusform>
            <numerusform>مفتاحان مستحقا التدوير.</numerusform>
            <numerusform>%Ln مفاتيح مستحقة التدوير.</numerusform>
            <numerusform>%Ln مفتاحًا مستحق التدوير.</numerusform>
            <numerusform>%Ln مفتاح مستحق التدوير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue for rotation.</source>
        <translation>
            <numerusform>لا مفاتيح متأخرة التدوير.</numerusform>
            <numerusform>مفتاح واحد متأخر التدوير.</numerusform>
            <numerusform>مفتاحان متأخرا التدوير.</numerusform>
            <numerusform>%Ln مفاتيح متأخرة التدوير.</numerusform>
            <numerusform>%Ln مفتاحًا متأخر التدوير.</numerusform>
            <numerusform>%Ln مفتاح متأخر التدوير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that a notification is about</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>ذكّرني غدًا</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>ذكّرني بعد أسبوع</translation>
    </message>
    <message>
        <source>API keys to rotate: %1</source>
        <comment>title of a notification; %1 is what a connection is called</comment>
        <translation>مفاتيح API للتدوير: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueTimeline</name>
    <message numerus="yes">
        <source>%1 to %2: %n keys</source>
        <comment>two days; read aloud</comment>
        <translation>
            <numerusform>من ⁨%1⁩ إلى ⁨%2⁩: لا مفاتيح</numerusform>
            <numerusform>من ⁨%1⁩ إلى ⁨%2⁩: مفتاح واحد</numerusform>
            <numerusform>من ⁨%1⁩ إلى ⁨%2⁩: مفتاحان</numerusform>
            <numerusform>من ⁨%1⁩ إلى ⁨%2⁩: %Ln مفاتيح</numerusform>
            <numerusform>من ⁨%1⁩ إلى ⁨%2⁩: %Ln مفتاحًا</numerusform>
            <numerusform>من ⁨%1⁩ إلى ⁨%2⁩: %Ln مفتاح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditConnectionDialog</name>
    <message>
        <source>Indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>مغرة</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>ملف جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Whose keys are shown. Your administrator knows its name.</source>
        <translation>المؤسسة التي تُعرض مفاتيحها. يعرف المسؤول لديك اسمها.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>ملف PEM يوثق به لهذا الاتصال إضافة إلى جهات الإصدار في النظام.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditFlow</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>حُفظ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile. Nothing was saved.</source>
        <translation>حُذف «⁨%1⁩» في هذه الأثناء. لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeyDialog</name>
    <message>
        <source>Edit API key</source>
        <translation>تعديل مفتاح API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>عناوين URI لإعادة التوجيه</translation>
    </message>
    <message>
        <source>The client ID stays %1, and the secret keeps working.</source>
        <translation>يبقى معرّف العميل ⁨%1⁩، ويستمر السر في العمل.</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Now on the server: %1</source>
        <translation>الموجود الآن على الخادم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Someone changed this key while you were editing. Nothing was saved. Compare, then save again to put what you typed in its place.</source>
        <translation>غيّر شخص ما هذا المفتاح أثناء تعديلك له. لم يُحفظ شيء. قارن، ثم احفظ مرة أخرى ليحل ما كتبته محله.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>يحتاج المفتاح إلى اسم.</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>«⁨%1⁩» ليس عنوان URI. يبدأ العنوان بـ ⁨https://⁩ أو ⁨http://localhost⁩.</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>عناوين بريد إلكتروني تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>من يُسأل عن هذا المفتاح؛ ويعرضهم الجدول بصفتهم المالك.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>لمفتاح آخر هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysDialog</name>
    <message>
        <source>Edit API keys</source>
        <translation>تعديل مفاتيح API</translation>
    </message>
    <message>
        <source>Keys to edit</source>
        <translation>المفاتيح المراد تعديلها</translation>
    </message>
    <message numerus="yes">
        <source>The contacts of %n keys change; names and redirect URIs stay as they are.</source>
        <translation>
            <numerusform>لا تتغير جهات اتصال أي مفتاح.</numerusform>
            <numerusform>تتغير جهات اتصال مفتاح واحد؛ ويبقى الاسم وعناوين إعادة التوجيه كما هي.</numerusform>
            <numerusform>تتغير جهات اتصال مفتاحين؛ وتبقى الأسماء وعناوين إعادة التوجيه كما هي.</numerusform>
            <numerusform>تتغير جهات اتصال %Ln مفاتيح؛ وتبقى الأسماء وعناوين إعادة التوجيه كما هي.</numerusform>
            <numerusform>تتغير جهات اتصال %Ln مفتاحًا؛ وتبقى الأسماء وعناوين إعادة التوجيه كما هي.</numerusform>
            <numerusform>تتغير جهات اتصال %Ln مفتاح؛ وتبقى الأسماء وعناوين إعادة التوجيه كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>عناوين بريد إلكتروني تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Contacts to add</source>
        <translation>جهات الاتصال المراد إضافتها</translation>
    </message>
    <message>
        <source>Whom to ask about these keys; the table shows them as their owner.</source>
        <translation>من يُسأل عن هذه المفاتيح؛ يعرضهم الجدول بوصفهم مالكيها.</translation>
    </message>
    <message>
        <source>Contacts to remove</source>
        <translation>جهات الاتصال المراد إزالتها</translation>
    </message>
    <message>
        <source>These keys have no contacts now.</source>
        <translation>ليس لهذه المفاتيح جهات اتصال حاليًا.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>حاليًا: %1</translation>
    </message>
    <message>
        <source>Type a contact to add or to remove.</source>
        <translation>اكتب جهة اتصال لإضافتها أو إزالتها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>يجري حفظ %1 من %2…</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: حُفظ</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: لا شيء لتغييره</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>جُرّبت كل المفاتيح.</numerusform>
            <numerusform>لم يُجرَّب مفتاح واحد.</numerusform>
            <numerusform>لم يُجرَّب مفتاحان.</numerusform>
            <numerusform>لم تُجرَّب %Ln مفاتيح.</numerusform>
            <numerusform>لم يُجرَّب %Ln مفتاحًا.</numerusform>
            <numerusform>لم يُجرَّب %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be saved.</source>
        <translation>
            <numerusform>حُفظت كل المفاتيح.</numerusform>
            <numerusform>تعذر حفظ مفتاح واحد.</numerusform>
            <numerusform>تعذر حفظ مفتاحين.</numerusform>
            <numerusform>تعذر حفظ %Ln مفاتيح.</numerusform>
            <numerusform>تعذر حفظ %Ln مفتاحًا.</numerusform>
            <numerusform>تعذر حفظ %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again to try those that are left.</source>
        <translation>احفظ مرة أخرى لتجربة ما تبقى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>None of these keys has “%1”. Check how it is spelled.</source>
        <translation>لا يحتوي أي من هذه المفاتيح على «⁨%1⁩». تحقق من كتابته.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysFlow</name>
    <message numerus="yes">
        <source>%n keys were saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي مفتاح.</numerusform>
            <numerusform>حُفظ مفتاح واحد.</numerusform>
            <numerusform>حُفظ مفتاحان.</numerusform>
            <numerusform>حُفظت %Ln مفاتيح.</numerusform>
            <numerusform>حُفظ %Ln مفتاحًا.</numerusform>
            <numerusform>حُفظ %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be saved: the contacts of these keys are like that already.</source>
        <translation>لم يكن هناك ما يُحفظ: جهات اتصال هذه المفاتيح على هذا الحال بالفعل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EmptyStates</name>
    <message>
        <source>Union can&apos;t be reached</source>
        <translation>تعذر الوصول إلى Union</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>الوكيل لا يسمح بمرور شيء</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation>الوكيل يريد كلمة مرور</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>انتهى تسجيل دخولك</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>You may not see the keys</source>
        <translation>لا يُسمح لك برؤية المفاتيح</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>تعديل الاتصال…</translation>
    </message>
    <message>
        <source>No API keys at this address</source>
        <translation>لا مفاتيح API عند هذا العنوان</translation>
    </message>
    <message>
        <source>Connect to another address…</source>
        <translation>الاتصال بعنوان آخر…</translation>
    </message>
    <message>
        <source>The server can&apos;t be trusted</source>
        <translation>لا يمكن الوثوق بالخادم</translation>
    </message>
    <message>
        <source>Connect with a certificate authority file…</source>
        <translation>الاتصال بملف جهة إصدار الشهادات…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>أُوقف التحميل</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>The keys could not be loaded</source>
        <translation>تعذر تحميل المفاتيح</translation>
    </message>
    <message>
        <source>Connect to Union</source>
        <translation>الاتصال بـ Union</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Try the practice tenant</source>
        <translation>تجربة بيئة التدريب</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in to %1 to see its API keys.</source>
        <translation>سجّل الدخول إلى ⁨%1⁩ لرؤية مفاتيح API الخاصة به.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>تسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Your sign-in could not be read</source>
        <translation>تعذرت قراءة تسجيل دخولك</translation>
    </message>
    <message>
        <source>Your sign-in was not found</source>
        <translation>لم يُعثر على تسجيل دخولك</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>لا مفاتيح API بعد</translation>
    </message>
    <message>
        <source>An API key lets a program, a CI job or a service talk to Union without a person.</source>
        <translation>يتيح مفتاح API لبرنامج أو مهمة CI أو خدمة مخاطبة Union من دون شخص.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>No key has “%1” in its name, client ID or owner.</source>
        <translation>لا يوجد مفتاح فيه «⁨%1⁩» في اسمه أو معرّف عميله أو مالكه.</translation>
    </message>
    <message>
        <source>No key meets all of “%1”.</source>
        <translation>لا يوجد مفتاح يحقق كل ما في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No key has come from Union yet: load them when you are ready.</source>
        <translation>لم يصل أي مفتاح من Union بعد: حمّلها متى كنت مستعدًا.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>The keychain keeps Latchkey out</source>
        <translation>لا تسمح سلسلة المفاتيح لـ Latchkey بالدخول</translation>
    </message>
    <message>
        <source>Your stored sign-in is damaged</source>
        <translation>تسجيل دخولك المخزَّن تالف</translation>
    </message>
    <message>
        <source>See, create and edit your organization&apos;s API keys; your sign-in stays in this computer&apos;s keychain.</source>
        <translation>اعرض مفاتيح API الخاصة بمؤسستك وأنشئها وعدّلها؛ يبقى تسجيل دخولك في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>في انتظار سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Your sign-in is kept there: unlock it if you are asked to.</source>
        <translation>تسجيل دخولك محفوظ فيها: افتح قفلها إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة مفاتيحك مقفلة</translation>
    </message>
    <message>
        <source>Your sign-in is safe in it: unlock it, and Latchkey goes on by itself; the window that asks for its password may be behind this one.</source>
        <translation>تسجيل دخولك في أمان داخلها: افتح قفلها فيتابع Latchkey تلقائيًا؛ قد تكون النافذة التي تطلب كلمة مرورها خلف هذه النافذة.</translation>
    </message>
    <message>
        <source>The keychain has no sign-in to %1, though one was kept there: unlock it and try again, or sign in.</source>
        <translation>ليس في سلسلة المفاتيح تسجيل دخول إلى ⁨%1⁩ مع أنه كان محفوظًا فيها: افتح قفلها وأعد المحاولة، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>%1 “%2” is no search operator; F1 lists those there are.</source>
        <comment>%1 is a sentence; %2 what was typed, as in &quot;color:&quot;</comment>
        <translation>%1 «⁨%2⁩» ليس عامل بحث؛ يعرض F1 العوامل المتاحة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainDialog</name>
    <message>
        <source>Explain a key</source>
        <translation>شرح مفتاح</translation>
    </message>
    <message>
        <source>See what an encoded key says, which key it is and what is wrong with it. Its secret is never shown, and goes nowhere unless you verify the key.</source>
        <translation>اطّلع على ما يقوله مفتاح مرمّز، وأي مفتاح هو، وما الخطأ فيه. لا يُعرض سره أبدًا، ولا يذهب إلى أي مكان ما لم تتحقق من المفتاح.</translation>
    </message>
    <message>
        <source>Paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>الصق قيمة FLYTE_API_KEY كاملة، أو أفلت الملف هنا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>نسخ المؤسسة</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>ألصق مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>This key can&apos;t be read, so it can&apos;t be verified.</source>
        <translation>لا يمكن قراءة هذا المفتاح، لذا لا يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>يجري التحقق منه بالفعل.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>الحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Verify the key first: only one that works is kept.</source>
        <translation>تحقّق من المفتاح أولًا: لا يُحفظ إلا مفتاح يعمل.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>في انتظار سلسلة مفاتيحك… افتح قفلها إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>It is kept already.</source>
        <translation>إنه محفوظ بالفعل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainFlow</name>
    <message>
        <source>None goes to this address. Connect to it to verify the key.</source>
        <translation>لا يوجد اتصال بهذا العنوان. اتصل به للتحقق من المفتاح.</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>غير معروف بلا اتصال.</translation>
    </message>
    <message>
        <source>Not known while its list is not loaded.</source>
        <translation>غير معروف ما لم تُحمَّل قائمته.</translation>
    </message>
    <message>
        <source>None in the list has this client ID. It may have been deleted.</source>
        <translation>لا مفتاح في القائمة له معرّف العميل هذا. ربما حُذف.</translation>
    </message>
    <message>
        <source>Kept until Latchkey closes (practice). Copy, Verify and Deliver work for this key now.</source>
        <translation>محفوظ حتى إغلاق Latchkey (تدريب). يعمل النسخ والتحقق والتسليم الآن لهذا المفتاح.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain. Copy, Verify and Deliver work for this key now.</source>
        <translation>محفوظ في سلسلة مفاتيح هذا الحاسوب. يعمل النسخ والتحقق والتسليم الآن لهذا المفتاح.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportDialog</name>
    <message>
        <source>Export keys</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <source>The file says what Union knows of the keys: names, owners, dates. No secret is in it.</source>
        <translation>يضم الملف ما تعرفه Union عن المفاتيح: الأسماء والمالكين والتواريخ. ولا يضم أي سر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected keys</source>
        <translation>
            <numerusform>لا مفاتيح محددة</numerusform>
            <numerusform>المفتاح المحدد</numerusform>
            <numerusform>المفتاحان المحددان</numerusform>
            <numerusform>المفاتيح الـ%Ln المحددة</numerusform>
            <numerusform>المفاتيح الـ%Ln المحددة</numerusform>
            <numerusform>المفاتيح الـ%Ln المحددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n keys</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>المفتاح الوحيد</numerusform>
            <numerusform>المفتاحان كلاهما</numerusform>
            <numerusform>كل المفاتيح (%Ln)</numerusform>
            <numerusform>كل المفاتيح (%Ln)</numerusform>
            <numerusform>كل المفاتيح (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client writes a key</source>
        <translation>JSON، كما يكتب عميل Union مفتاحًا</translation>
    </message>
    <message>
        <source>JSON, as the flyte command prints a list</source>
        <translation>JSON، كما يطبع أمر flyte قائمة</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>One line for each key. What a spreadsheet would take for a formula starts with &apos;.</source>
        <translation>سطر لكل مفتاح. وما قد يعدّه جدول البيانات صيغة حسابية يبدأ بـ⁨&apos;⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The %n keys that the search shows</source>
        <translation>
            <numerusform>المفاتيح التي يعرضها البحث (%Ln)</numerusform>
            <numerusform>المفتاح الذي يعرضه البحث</numerusform>
            <numerusform>المفتاحان اللذان يعرضهما البحث</numerusform>
            <numerusform>المفاتيح الـ%Ln التي يعرضها البحث</numerusform>
            <numerusform>المفاتيح الـ%Ln التي يعرضها البحث</numerusform>
            <numerusform>المفاتيح الـ%Ln التي يعرضها البحث</numerusform>
        </translation>
    </message>
    <message>
        <source>One object, in the form of Union&apos;s own Python library.</source>
        <translation>كائن واحد، بصيغة مكتبة Python الخاصة بـ Union.</translation>
    </message>
    <message>
        <source>One object after the other, each in the form of Union&apos;s own Python library. Most programs expect one list: choose the first format for those.</source>
        <translation>كائن تلو الآخر، كل منها بصيغة مكتبة Python الخاصة بـ Union. تتوقع معظم البرامج قائمة واحدة: اختر لها الصيغة الأولى.</translation>
    </message>
    <message>
        <source>One list of keys. Most programs that read JSON can use it.</source>
        <translation>قائمة واحدة من المفاتيح. تستطيع معظم البرامج التي تقرأ JSON استخدامها.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportFlow</name>
    <message>
        <source>There are no keys to export.</source>
        <translation>لا توجد مفاتيح لتصديرها.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي مفتاح في ⁨%1⁩.</numerusform>
            <numerusform>كُتب مفتاح واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب مفتاحان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln مفاتيح في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln مفتاحًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln مفتاح في ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FindingList</name>
    <message>
        <source>Nothing is wrong with how this key is written.</source>
        <translation>لا خطأ في كتابة هذا المفتاح.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetDialog</name>
    <message>
        <source>Forget stored secret</source>
        <translation>نسيان السر المحفوظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget stored secrets</source>
        <translation>نسيان الأسرار المحفوظة</translation>
    </message>
    <message>
        <source>Secrets to forget</source>
        <translation>الأسرار المراد نسيانها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>جارٍ النسيان…</translation>
    </message>
    <message>
        <source>Forgetting %1 of %2…</source>
        <translation>جارٍ نسيان %1 من %2…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>في انتظار سلسلة مفاتيحك… افتح قفلها إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <comment>a key&apos;s name</comment>
        <translation>⁨%1⁩: نُسي</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>لم يبقَ مفتاح لم يُجرَّب.</numerusform>
            <numerusform>لم يُجرَّب مفتاح واحد.</numerusform>
            <numerusform>لم يُجرَّب مفتاحان.</numerusform>
            <numerusform>لم تُجرَّب %Ln مفاتيح.</numerusform>
            <numerusform>لم يُجرَّب %Ln مفتاحًا.</numerusform>
            <numerusform>لم يُجرَّب %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets could not be forgotten.</source>
        <translation>
            <numerusform>لم يتعذر نسيان أي سر.</numerusform>
            <numerusform>تعذر نسيان سر واحد.</numerusform>
            <numerusform>تعذر نسيان سرّين.</numerusform>
            <numerusform>تعذر نسيان %Ln أسرار.</numerusform>
            <numerusform>تعذر نسيان %Ln سرًا.</numerusform>
            <numerusform>تعذر نسيان %Ln سر.</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and forget them again.</source>
        <translation>جُرّبت هذه المفاتيح. حدد المتبقي منها وأعد نسيانها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“%1” is no longer among this connection&apos;s keys. Its secret is deleted from this computer&apos;s keychain, and Union can&apos;t show it again.</source>
        <translation>لم يعد «⁨%1⁩» بين مفاتيح هذا الاتصال. يُحذف سره من سلسلة مفاتيح هذا الحاسوب، ولا يستطيع Union إظهاره مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are no longer among this connection&apos;s keys. Their secrets are deleted from this computer&apos;s keychain, and Union can&apos;t show them again.</source>
        <translation>
            <numerusform>لا توجد مفاتيح غابت عن هذا الاتصال.</numerusform>
            <numerusform>لم يعد مفتاح واحد بين مفاتيح هذا الاتصال. يُحذف سره من سلسلة مفاتيح هذا الحاسوب، ولا يستطيع Union إظهاره مجددًا.</numerusform>
            <numerusform>لم يعد مفتاحان بين مفاتيح هذا الاتصال. يُحذف سرّاهما من سلسلة مفاتيح هذا الحاسوب، ولا يستطيع Union إظهارهما مجددًا.</numerusform>
            <numerusform>لم تعد %Ln مفاتيح بين مفاتيح هذا الاتصال. تُحذف أسرارها من سلسلة مفاتيح هذا الحاسوب، ولا يستطيع Union إظهارها مجددًا.</numerusform>
            <numerusform>لم يعد %Ln مفتاحًا بين مفاتيح هذا الاتصال. تُحذف أسرارها من سلسلة مفاتيح هذا الحاسوب، ولا يستطيع Union إظهارها مجددًا.</numerusform>
            <numerusform>لم يعد %Ln مفتاح بين مفاتيح هذا الاتصال. تُحذف أسرارها من سلسلة مفاتيح هذا الحاسوب، ولا يستطيع Union إظهارها مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey deletes the secret of “%1” that it keeps, and Union can&apos;t show it again. The key goes on working wherever it is used.</source>
        <translation>يحذف Latchkey سر «⁨%1⁩» الذي يحتفظ به، ولا تستطيع Union عرضه مجددًا. يظل المفتاح يعمل حيثما يُستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey deletes the secrets of %n keys that it keeps, and Union can&apos;t show them again. The keys go on working wherever they are used.</source>
        <translation>
            <numerusform>لا يحذف Latchkey أي سر.</numerusform>
            <numerusform>يحذف Latchkey السر الذي يحتفظ به لمفتاح واحد، ولا تستطيع Union عرضه مجددًا. يظل المفتاح يعمل حيثما يُستخدم.</numerusform>
            <numerusform>يحذف Latchkey سرّي مفتاحين يحتفظ بهما، ولا تستطيع Union عرضهما مجددًا. يظل المفتاحان يعملان حيثما يُستخدمان.</numerusform>
            <numerusform>يحذف Latchkey أسرار %Ln مفاتيح يحتفظ بها، ولا تستطيع Union عرضها مجددًا. تظل المفاتيح تعمل حيثما تُستخدم.</numerusform>
            <numerusform>يحذف Latchkey أسرار %Ln مفتاحًا يحتفظ بها، ولا تستطيع Union عرضها مجددًا. تظل المفاتيح تعمل حيثما تُستخدم.</numerusform>
            <numerusform>يحذف Latchkey أسرار %Ln مفتاح يحتفظ بها، ولا تستطيع Union عرضها مجددًا. تظل المفاتيح تعمل حيثما تُستخدم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetFlow</name>
    <message>
        <source>The secret of “%1” is no longer on this computer.</source>
        <translation>لم يعد سر «⁨%1⁩» على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys are no longer on this computer.</source>
        <translation>
            <numerusform>لم تُحذف أي أسرار من هذا الحاسوب.</numerusform>
            <numerusform>لم يعد سر مفتاح واحد على هذا الحاسوب.</numerusform>
            <numerusform>لم يعد سرّا مفتاحين على هذا الحاسوب.</numerusform>
            <numerusform>لم تعد أسرار %Ln مفاتيح على هذا الحاسوب.</numerusform>
            <numerusform>لم تعد أسرار %Ln مفتاحًا على هذا الحاسوب.</numerusform>
            <numerusform>لم تعد أسرار %Ln مفتاح على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey no longer waits for your keychain. If it asks you still, dismiss its question to keep the secret.</source>
        <translation>لم يعد Latchkey ينتظر سلسلة مفاتيحك. إذا ظلّت تسألك، فأغلق سؤالها للاحتفاظ بالسرّ.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundList</name>
    <message>
        <source>added already</source>
        <translation>أُضيف بالفعل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organization, files</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host, organization and files</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, added already</source>
        <translation>⁨%1⁩، أُضيف بالفعل</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundPane</name>
    <message>
        <source>Found on this computer</source>
        <translation>موجود على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations skipped</source>
        <translation>
            <numerusform>لم يُتخطَّ أي إعداد</numerusform>
            <numerusform>تُخطّي إعداد واحد</numerusform>
            <numerusform>تُخطّي إعدادان</numerusform>
            <numerusform>تُخطّيت %Ln إعدادات</numerusform>
            <numerusform>تُخطّي %Ln إعدادًا</numerusform>
            <numerusform>تُخطّي %Ln إعداد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::GiveUpDialog</name>
    <message>
        <source>Give up the rotation?</source>
        <translation>أتريد ترك التدوير؟</translation>
    </message>
    <message>
        <source>“%1” stays as it is. There is no new key yet, as far as Latchkey knows.</source>
        <translation>يبقى «⁨%1⁩» كما هو. لا مفتاح جديد بعد، بحسب علم Latchkey.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. What becomes of “%2”?</source>
        <translation>يبقى «⁨%1⁩» كما هو ويعمل. ما مصير «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>Delete “%1”: nothing may use it any more</source>
        <translation>حذف «⁨%1⁩»: يجب ألا يستخدمه شيء بعد الآن</translation>
    </message>
    <message>
        <source>Keep “%1”: there are two keys then</source>
        <translation>الإبقاء على «⁨%1⁩»: يكون هناك مفتاحان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ترك التدوير</translation>
    </message>
    <message>
        <source>Neither of the two keys is there any more.</source>
        <translation>لم يعد أيٌّ من المفتاحين موجودًا.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and “%2” stays.</source>
        <translation>«⁨%1⁩» محذوف، و«⁨%2⁩» يبقى.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. “%2” is deleted.</source>
        <translation>يبقى «⁨%1⁩» كما هو ويعمل. «⁨%2⁩» محذوف.</translation>
    </message>
    <message>
        <source>“%1” stays, and has expired. “%2” is deleted.</source>
        <translation>يبقى «⁨%1⁩» وقد انتهت صلاحيته. «⁨%2⁩» محذوف.</translation>
    </message>
    <message>
        <source>“%1” has expired, so “%2” stays in any case: it may be the only key that works.</source>
        <translation>انتهت صلاحية «⁨%1⁩»، لذا يبقى «⁨%2⁩» في كل الأحوال: فقد يكون المفتاح الوحيد الذي يعمل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::HandOverForm</name>
    <message>
        <source>Keep the secret until Latchkey closes (practice)</source>
        <translation>الاحتفاظ بالسر حتى إغلاق Latchkey (تدريب)</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>أين وُضع</translation>
    </message>
    <message>
        <source>For example: the variables of our CI. Never the key itself.</source>
        <translation>مثلًا: متغيرات ⁨CI⁩ لدينا. لا تكتب المفتاح نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>سُلّم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Deliver the key first, or say where you put it.</source>
        <translation>سلّم المفتاح أولًا، أو اذكر أين وضعته.</translation>
    </message>
    <message>
        <source>This is the key itself, or a part of it. Say only where you put it: what stands here is written down.</source>
        <translation>هذا هو المفتاح نفسه أو جزء منه. اذكر فقط أين وضعته: فما يُكتب هنا يُسجَّل.</translation>
    </message>
    <message>
        <source>Go on keeping the secret in this computer&apos;s keychain after the rotation</source>
        <translation>الاستمرار في الاحتفاظ بالسر في سلسلة مفاتيح هذا الحاسوب بعد التدوير</translation>
    </message>
    <message>
        <source>It is kept until the rotation ends, and removed then unless you tick this.</source>
        <translation>يُحتفظ به حتى ينتهي التدوير، ثم يُزال ما لم تحدد هذا المربع.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyDetails</name>
    <message>
        <source>Key details</source>
        <translation>تفاصيل المفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Copy date of creation</source>
        <translation>نسخ تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Copy date of expiry</source>
        <translation>نسخ تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Copy owner</source>
        <translation>نسخ المالك</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>عناوين URI لإعادة التوجيه</translation>
    </message>
    <message>
        <source>Copy redirect URIs</source>
        <translation>نسخ عناوين URI لإعادة التوجيه</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>أنواع المنح</translation>
    </message>
    <message>
        <source>Copy grants</source>
        <translation>نسخ أنواع المنح</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>أنواع الاستجابة</translation>
    </message>
    <message>
        <source>Copy response types</source>
        <translation>نسخ أنواع الاستجابة</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>نوع التطبيق</translation>
    </message>
    <message>
        <source>Copy application type</source>
        <translation>نسخ نوع التطبيق</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Copy authentication method</source>
        <translation>نسخ طريقة المصادقة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>نسخ المؤسسة</translation>
    </message>
    <message>
        <source>Organization of the profile</source>
        <translation>مؤسسة الملف الشخصي</translation>
    </message>
    <message>
        <source>Copy organization of the profile</source>
        <translation>نسخ مؤسسة الملف الشخصي</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Copy home page</source>
        <translation>نسخ الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Copy logo address</source>
        <translation>نسخ عنوان الشعار</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Copy privacy policy address</source>
        <translation>نسخ عنوان سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>شروط الخدمة</translation>
    </message>
    <message>
        <source>Copy terms of service address</source>
        <translation>نسخ عنوان شروط الخدمة</translation>
    </message>
    <message>
        <source>Key set (JWKS)</source>
        <translation>مجموعة المفاتيح (JWKS)</translation>
    </message>
    <message>
        <source>Copy key set address</source>
        <translation>نسخ عنوان مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation in %n days</source>
        <translation>
            <numerusform>مستحق التدوير اليوم</numerusform>
            <numerusform>مستحق التدوير خلال يوم واحد</numerusform>
            <numerusform>مستحق التدوير خلال يومين</numerusform>
            <numerusform>مستحق التدوير خلال %Ln أيام</numerusform>
            <numerusform>مستحق التدوير خلال %Ln يومًا</numerusform>
            <numerusform>مستحق التدوير خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for rotation by %n days</source>
        <translation>
            <numerusform>متأخر التدوير منذ اليوم</numerusform>
            <numerusform>متأخر التدوير منذ يوم واحد</numerusform>
            <numerusform>متأخر التدوير منذ يومين</numerusform>
            <numerusform>متأخر التدوير منذ %Ln أيام</numerusform>
            <numerusform>متأخر التدوير منذ %Ln يومًا</numerusform>
            <numerusform>متأخر التدوير منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي مفتاح</numerusform>
            <numerusform>حُدّد مفتاح واحد</numerusform>
            <numerusform>حُدّد مفتاحان</numerusform>
            <numerusform>حُدّدت %Ln مفاتيح</numerusform>
            <numerusform>حُدّد %Ln مفتاحًا</numerusform>
            <numerusform>حُدّد %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to see its details.</source>
        <translation>حدّد مفتاحًا لرؤية تفاصيله.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain until you forget it or delete the key</source>
        <translation>محفوظ في سلسلة مفاتيح هذا الحاسوب إلى أن تنساه أو تحذف المفتاح</translation>
    </message>
    <message>
        <source>The buttons work on all of them. Select one to see its details.</source>
        <translation>تعمل الأزرار على كل المفاتيح المحددة. حدّد مفتاحًا واحدًا لعرض تفاصيله.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client IDs</source>
        <translation>
            <numerusform>نسخ معرّفات العملاء</numerusform>
            <numerusform>نسخ معرّف عميل واحد</numerusform>
            <numerusform>نسخ معرّفي عميلين</numerusform>
            <numerusform>نسخ %Ln معرّفات عملاء</numerusform>
            <numerusform>نسخ %Ln معرّف عميل</numerusform>
            <numerusform>نسخ %Ln معرّف عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation>فتح التدوير</translation>
    </message>
    <message>
        <source>kept until Latchkey closes, or until you forget it or delete the key (practice)</source>
        <translation>محفوظ إلى أن يُغلق Latchkey، أو إلى أن تنساه أو تحذف المفتاح (تدريب)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyForm</name>
    <message>
        <source>The client ID below is made of it. You can rename the key later.</source>
        <translation>منه يتكوّن معرّف العميل أدناه. يمكنك إعادة تسمية المفتاح لاحقًا.</translation>
    </message>
    <message>
        <source>The key is called as its client ID below, which is made of this. You can rename it later.</source>
        <translation>يُسمى المفتاح باسم معرّف العميل أدناه، المكوَّن من هذا. يمكنك إعادة تسميته لاحقًا.</translation>
    </message>
    <message>
        <source>The key will be called “%1”. You can rename it later.</source>
        <translation>سيُسمى المفتاح «⁨%1⁩». يمكنك إعادة تسميته لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyHistory</name>
    <message>
        <source>Last used by you</source>
        <translation>آخر استخدام لك</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show all activity</source>
        <translation>عرض كل النشاط</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>لا شيء من هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, from this computer</source>
        <comment>3 hours ago</comment>
        <translation>⁨%1⁩ من هذا الحاسوب</translation>
    </message>
    <message>
        <source>never, from this computer</source>
        <translation>لم يحدث من هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyInput</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken for a key: it is not there, may not be read, or is too large. Choose one that holds the key alone.</source>
        <translation>لا يصلح هذا الملف مفتاحًا: غير موجود، أو لا تمكن قراءته، أو كبير جدًا. اختر ملفًا فيه المفتاح وحده.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the key first.</source>
        <translation>لا نص في الحافظة. انسخ المفتاح أولًا.</translation>
    </message>
    <message>
        <source>Open a file with a key</source>
        <translation>فتح ملف فيه مفتاح</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeySource</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTableModel</name>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>مستحق اليوم</numerusform>
            <numerusform>مستحق خلال يوم واحد</numerusform>
            <numerusform>مستحق خلال يومين</numerusform>
            <numerusform>مستحق خلال %Ln أيام</numerusform>
            <numerusform>مستحق خلال %Ln يومًا</numerusform>
            <numerusform>مستحق خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <comment>status of a key</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Due in 1 day</source>
        <translation>مستحق خلال يوم واحد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a key</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a key</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>%1, client ID %2, created %3, status %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>⁨%1⁩، معرّف العميل ⁨%2⁩، أُنشئ ⁨%3⁩، الحالة ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1, secret kept on this computer</source>
        <translation>⁨%1⁩، السر محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when a key was made</comment>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: when a secret ends</comment>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>never expires</source>
        <comment>a key; read aloud where the table shows a dash</comment>
        <translation>لا تنتهي صلاحيته أبدًا</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>two names of one key</comment>
        <translation>⁨%1⁩ (سابقًا: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a key that somebody else has made</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>mark of a key that somebody else has renamed</comment>
        <translation>أُعيدت تسميته</translation>
    </message>
    <message>
        <source>%1, new since the refresh before</source>
        <comment>a row of the table, read aloud</comment>
        <translation>⁨%1⁩، جديد منذ التحديث السابق</translation>
    </message>
    <message>
        <source>%1, renamed, before: %2</source>
        <comment>a row of the table, read aloud; %2 is a name</comment>
        <translation>⁨%1⁩، أُعيدت تسميته، سابقًا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>a row of the table, read aloud</comment>
        <translation>⁨%1⁩، قيد التدوير</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <comment>status of a key; short: a column of the table</comment>
        <translation>
            <numerusform>متأخر منذ اليوم</numerusform>
            <numerusform>متأخر منذ يوم واحد</numerusform>
            <numerusform>متأخر منذ يومين</numerusform>
            <numerusform>متأخر منذ %Ln أيام</numerusform>
            <numerusform>متأخر منذ %Ln يومًا</numerusform>
            <numerusform>متأخر منذ %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeychainHelp</name>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>تسجيل دخولك غير محفوظ</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما معنى هذا</translation>
    </message>
    <message>
        <source>You are signed in, and everything works. The sign-in is in this program&apos;s memory only: when Latchkey closes it is gone, and you sign in again at the next start. Nothing of it is written to a file.</source>
        <translation>أنت مسجّل الدخول، وكل شيء يعمل. تسجيل الدخول في ذاكرة هذا البرنامج فقط: عند إغلاق Latchkey يزول، وتسجّل الدخول من جديد عند بدء التشغيل التالي. ولا يُكتب شيء منه في ملف.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما الذي يفيد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Install and start a keychain, such as GNOME Keyring or KWallet, and sign in to your desktop again. Latchkey notices by itself when it is there.</source>
        <translation>ثبّت سلسلة مفاتيح وشغّلها، مثل GNOME Keyring أو KWallet، ثم سجّل الدخول إلى سطح المكتب من جديد. يلاحظ Latchkey وجودها تلقائيًا.</translation>
    </message>
    <message>
        <source>Allow Latchkey in your keychain&apos;s own program, then sign out and in again here.</source>
        <translation>اسمح لـ Latchkey في برنامج سلسلة مفاتيحك، ثم سجّل الخروج والدخول هنا من جديد.</translation>
    </message>
    <message>
        <source>Unlock your keychain. Latchkey notices by itself, and keeps the sign-in then.</source>
        <translation>افتح قفل سلسلة مفاتيحك. يلاحظ Latchkey ذلك تلقائيًا ويحفظ تسجيل الدخول حينها.</translation>
    </message>
    <message>
        <source>Read about your desktop&apos;s keychain</source>
        <translation>القراءة عن سلسلة مفاتيح سطح مكتبك</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LeftoverSecrets</name>
    <message numerus="yes">
        <source>This computer&apos;s keychain holds the secrets of %n keys that no longer exist.</source>
        <translation>
            <numerusform>لا تحتوي سلسلة مفاتيح هذا الحاسوب على أسرار مفاتيح لم تعد موجودة.</numerusform>
            <numerusform>تحتوي سلسلة مفاتيح هذا الحاسوب على سر مفتاح واحد لم يعد موجودًا.</numerusform>
            <numerusform>تحتوي سلسلة مفاتيح هذا الحاسوب على سرّي مفتاحين لم يعودا موجودين.</numerusform>
            <numerusform>تحتوي سلسلة مفاتيح هذا الحاسوب على أسرار %Ln مفاتيح لم تعد موجودة.</numerusform>
            <numerusform>تحتوي سلسلة مفاتيح هذا الحاسوب على أسرار %Ln مفتاحًا لم تعد موجودة.</numerusform>
            <numerusform>تحتوي سلسلة مفاتيح هذا الحاسوب على أسرار %Ln مفتاح لم تعد موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>the stored secrets of keys that no longer exist</comment>
        <translation>نسيان…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LinkSheet</name>
    <message>
        <source>Open the documentation</source>
        <translation>فتح التوثيق</translation>
    </message>
    <message>
        <source>The page could not be opened: this computer is offline, or no browser answers. Copy the address and open it where you can.</source>
        <translation>تعذر فتح الصفحة: هذا الحاسوب غير متصل، أو لا يستجيب أي متصفح. انسخ العنوان وافتحه حيث يمكنك ذلك.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockKeeper</name>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Unlocking asks your keychain for it again.</source>
        <translation>مفاتيحك مخفية، وغادر تسجيل دخولك ذاكرة Latchkey. عند فتح القفل يُطلب من سلسلة مفاتيحك مرة أخرى.</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey مقفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It will be put in this computer&apos;s keychain, as you chose the last time.</source>
        <translation>لم يذهب سر «⁨%1⁩» إلى أي مكان بعد. سيوضع في سلسلة مفاتيح هذا الحاسوب كما اخترت في المرة السابقة.</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It stays hidden in memory until you unlock, and is lost if Latchkey ends before.</source>
        <translation>لم يذهب سر «⁨%1⁩» إلى أي مكان بعد. يبقى مخفيًا في الذاكرة حتى تفتح القفل، ويضيع إن انتهى Latchkey قبل ذلك.</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” is in memory only. Locking ends it.</source>
        <translation>تسجيل دخولك إلى «⁨%1⁩» في الذاكرة فقط. ينهيه القفل.</translation>
    </message>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>مفاتيحك مخفية، وغادر تسجيل دخولك ذاكرة Latchkey. ربما ما زال سطح مكتبك يتذكر المفتاح الذي نسخته؛ ويمسحه Latchkey عندما تستخدم هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>What was on the screen is hidden. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>ما كان على الشاشة مخفي. قد يكون سطح المكتب لا يزال يتذكر المفتاح الذي نسخته؛ يمسحه Latchkey عندما تستخدم هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>What was on the screen is hidden until you unlock.</source>
        <translation>ما كان على الشاشة مخفي إلى أن تفتح القفل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockWarning</name>
    <message>
        <source>Locking soon</source>
        <translation>القفل قريبًا</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>البقاء مفتوحًا</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey has not been used for a while. It locks in %n seconds.</source>
        <comment>shown as a countdown</comment>
        <translation>
            <numerusform>لم يُستخدم Latchkey منذ مدة. يُقفل الآن.</numerusform>
            <numerusform>لم يُستخدم Latchkey منذ مدة. سيُقفل خلال ثانية واحدة.</numerusform>
            <numerusform>لم يُستخدم Latchkey منذ مدة. سيُقفل خلال ثانيتين.</numerusform>
            <numerusform>لم يُستخدم Latchkey منذ مدة. سيُقفل خلال %Ln ثوانٍ.</numerusform>
            <numerusform>لم يُستخدم Latchkey منذ مدة. سيُقفل خلال %Ln ثانية.</numerusform>
            <numerusform>لم يُستخدم Latchkey منذ مدة. سيُقفل خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>إدارة الاتصالات</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>The order is that of the menu; the first nine have Ctrl+1 to Ctrl+9.</source>
        <translation>الترتيب هو ترتيب القائمة؛ وللتسعة الأولى الاختصارات من ⁨Ctrl+1⁩ إلى ⁨Ctrl+9⁩.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>هو الأول بالفعل.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>هو الأخير بالفعل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>They are in the connection menu, in this order, for all connections.</source>
        <translation>هي في قائمة الاتصالات بهذا الترتيب، لكل الاتصالات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a saved search and what it says</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>لا يوجد بحث محفوظ.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>هو الأول بالفعل.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>هو الأخير بالفعل.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>مفتاح API جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>عناوين بريد إلكتروني تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Attach default policies</source>
        <translation>إرفاق السياسات الافتراضية</translation>
    </message>
    <message>
        <source>The key starts with what your organization gives every key. Leave off to grant access one policy at a time.</source>
        <translation>يبدأ المفتاح بما تمنحه مؤسستك لكل مفتاح. اتركه بلا تأشير لمنح الوصول سياسةً سياسة.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>عناوين URI لإعادة التوجيه</translation>
    </message>
    <message>
        <source>One in each line. Leave empty for the usual one; most keys never use it.</source>
        <translation>واحد في كل سطر. اتركه فارغًا لاستخدام العنوان المعتاد؛ معظم المفاتيح لا تستخدمه أبدًا.</translation>
    </message>
    <message>
        <source>already taken</source>
        <translation>مأخوذ بالفعل</translation>
    </message>
    <message>
        <source>A key with this client ID exists already. Choose another name.</source>
        <translation>يوجد بالفعل مفتاح بمعرّف العميل هذا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Delete and create again</source>
        <translation>حذف وإنشاء من جديد</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>معرّف العميل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Use at least one letter from a to z, or a digit: the client ID is made of them.</source>
        <translation>استخدم حرفًا واحدًا على الأقل من ⁨a⁩ إلى ⁨z⁩ أو رقمًا: فمنها يتكوّن معرّف العميل.</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a client ID that is not taken</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>«⁨%1⁩» ليس عنوان URI. يبدأ العنوان بـ ⁨https://⁩ أو ⁨http://localhost⁩.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>من يُسأل عن هذا المفتاح؛ ويعرضهم الجدول بصفتهم المالك.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <comment>about default policies</comment>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>A policy says what a key may do: which projects it may see, and where it may run something. Your organization&apos;s administrators chose the default ones; without any policy a key can sign in, but do nothing until someone attaches one.</source>
        <translation>تحدد السياسة ما يُسمح للمفتاح به: أي المشاريع يراها، وأين يمكنه تشغيل شيء. اختار مسؤولو مؤسستك السياسات الافتراضية؛ ومن دون أي سياسة يستطيع المفتاح تسجيل الدخول لكنه لا يفعل شيئًا حتى يرفق به أحد سياسة.</translation>
    </message>
    <message>
        <source>Read about policies</source>
        <translation>القراءة عن السياسات</translation>
    </message>
    <message>
        <source>Client ID %1 is already taken.</source>
        <translation>معرّف العميل ⁨%1⁩ مأخوذ بالفعل.</translation>
    </message>
    <message>
        <source>Client ID %1 is free.</source>
        <translation>معرّف العميل ⁨%1⁩ متاح.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
    <message>
        <source>The client ID is already taken. Choose another name.</source>
        <translation>معرّف العميل مستخدم بالفعل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OfferForm</name>
    <message>
        <source>Use this key</source>
        <translation>استخدام هذا المفتاح</translation>
    </message>
    <message>
        <source>Paste it from where you delivered it.</source>
        <translation>ألصقه من المكان الذي سلّمته إليه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OpenConnections</name>
    <message>
        <source>not opened yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>has a message</source>
        <translation>لديه رسالة</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewDialog</name>
    <message>
        <source>Key overview</source>
        <translation>نظرة عامة على المفاتيح</translation>
    </message>
    <message>
        <source>Choose a part of it to see its keys in the table.</source>
        <translation>اختر جزءًا منها لترى مفاتيحه في الجدول.</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>حسب العمر</translation>
    </message>
    <message>
        <source>Looking at the keys…</source>
        <translation>جارٍ فحص المفاتيح…</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>ما يلفت النظر</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>حفظ التقرير بصيغة</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;جدول ⁨(CSV)⁩…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Page to print (HTML)…</source>
        <translation>&amp;صفحة للطباعة ⁨(HTML)⁩…</translation>
    </message>
    <message>
        <source>&amp;Calendar of what to rotate (ICS)…</source>
        <translation>&amp;تقويم التدوير ⁨(ICS)⁩…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Key overview of %n keys</source>
        <translation>
            <numerusform>نظرة عامة: لا مفاتيح</numerusform>
            <numerusform>نظرة عامة على مفتاح واحد</numerusform>
            <numerusform>نظرة عامة على مفتاحين</numerusform>
            <numerusform>نظرة عامة على %Ln مفاتيح</numerusform>
            <numerusform>نظرة عامة على %Ln مفتاحًا</numerusform>
            <numerusform>نظرة عامة على %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have expired</source>
        <translation>
            <numerusform>لم ينتهِ أي مفتاح</numerusform>
            <numerusform>انتهى مفتاح واحد</numerusform>
            <numerusform>انتهى مفتاحان</numerusform>
            <numerusform>انتهت %Ln مفاتيح</numerusform>
            <numerusform>انتهى %Ln مفتاحًا</numerusform>
            <numerusform>انتهى %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are overdue</source>
        <translation>
            <numerusform>لا مفاتيح متأخرة</numerusform>
            <numerusform>مفتاح واحد متأخر</numerusform>
            <numerusform>مفتاحان متأخران</numerusform>
            <numerusform>%Ln مفاتيح متأخرة</numerusform>
            <numerusform>%Ln مفتاحًا متأخرًا</numerusform>
            <numerusform>%Ln مفتاح متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due</source>
        <translation>
            <numerusform>لا مفاتيح مستحقة</numerusform>
            <numerusform>مفتاح واحد مستحق</numerusform>
            <numerusform>مفتاحان مستحقان</numerusform>
            <numerusform>%Ln مفاتيح مستحقة</numerusform>
            <numerusform>%Ln مفتاحًا مستحقًا</numerusform>
            <numerusform>%Ln مفتاح مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have no owner</source>
        <translation>
            <numerusform>لا مفاتيح بلا مالك</numerusform>
            <numerusform>مفتاح واحد بلا مالك</numerusform>
            <numerusform>مفتاحان بلا مالك</numerusform>
            <numerusform>%Ln مفاتيح بلا مالك</numerusform>
            <numerusform>%Ln مفتاحًا بلا مالك</numerusform>
            <numerusform>%Ln مفتاح بلا مالك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all keys are in good order</source>
        <translation>لا شيء: كل المفاتيح على ما يرام</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a key&apos;s name</comment>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Names that look alike: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>أسماء متشابهة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Names that look alike: %1 and %n more</source>
        <comment>%1 is a list of names</comment>
        <translation>
            <numerusform>أسماء متشابهة: %1</numerusform>
            <numerusform>أسماء متشابهة: %1 واسم آخر</numerusform>
            <numerusform>أسماء متشابهة: %1 واسمان آخران</numerusform>
            <numerusform>أسماء متشابهة: %1 و%Ln أسماء أخرى</numerusform>
            <numerusform>أسماء متشابهة: %1 و%Ln اسمًا آخر</numerusform>
            <numerusform>أسماء متشابهة: %1 و%Ln اسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of names that look alike are in the report</source>
        <translation>
            <numerusform>لا مجموعات أخرى في التقرير</numerusform>
            <numerusform>في التقرير مجموعة أخرى من الأسماء المتشابهة</numerusform>
            <numerusform>في التقرير مجموعتان أخريان من الأسماء المتشابهة</numerusform>
            <numerusform>في التقرير %Ln مجموعات أخرى من الأسماء المتشابهة</numerusform>
            <numerusform>في التقرير %Ln مجموعة أخرى من الأسماء المتشابهة</numerusform>
            <numerusform>في التقرير %Ln مجموعة أخرى من الأسماء المتشابهة</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal can&apos;t be read, so it is not known which keys have default policies</source>
        <translation>تعذرت قراءة سجل النشاط، لذا لا يُعرف أي المفاتيح لها السياسات الافتراضية</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were created here with default policies</source>
        <translation>
            <numerusform>لم يُنشأ هنا أي مفتاح بالسياسات الافتراضية</numerusform>
            <numerusform>أُنشئ هنا مفتاح واحد بالسياسات الافتراضية</numerusform>
            <numerusform>أُنشئ هنا مفتاحان بالسياسات الافتراضية</numerusform>
            <numerusform>أُنشئت هنا %Ln مفاتيح بالسياسات الافتراضية</numerusform>
            <numerusform>أُنشئ هنا %Ln مفتاحًا بالسياسات الافتراضية</numerusform>
            <numerusform>أُنشئ هنا %Ln مفتاح بالسياسات الافتراضية</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message numerus="yes">
        <source>To be rotated within the next %n days, by week</source>
        <translation>
            <numerusform>للتدوير الآن، حسب الأسبوع</numerusform>
            <numerusform>للتدوير خلال يوم واحد، حسب الأسبوع</numerusform>
            <numerusform>للتدوير خلال يومين، حسب الأسبوع</numerusform>
            <numerusform>للتدوير خلال %Ln أيام، حسب الأسبوع</numerusform>
            <numerusform>للتدوير خلال %Ln يومًا، حسب الأسبوع</numerusform>
            <numerusform>للتدوير خلال %Ln يوم، حسب الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, as they expire soon</source>
        <translation>
            <numerusform>لا مفاتيح مستحقة</numerusform>
            <numerusform>مفتاح واحد مستحق لأن صلاحيته تنتهي قريبًا</numerusform>
            <numerusform>مفتاحان مستحقان لأن صلاحيتهما تنتهي قريبًا</numerusform>
            <numerusform>%Ln مفاتيح مستحقة لأن صلاحيتها تنتهي قريبًا</numerusform>
            <numerusform>%Ln مفتاحًا مستحقًا لأن صلاحيتها تنتهي قريبًا</numerusform>
            <numerusform>%Ln مفتاح مستحق لأن صلاحيتها تنتهي قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, %1 of them because they expire soon</source>
        <translation>
            <numerusform>لا مفاتيح مستحقة، منها %1 لأن صلاحيتها تنتهي قريبًا</numerusform>
            <numerusform>مفتاح واحد مستحق، منها %1 لأن صلاحيتها تنتهي قريبًا</numerusform>
            <numerusform>مفتاحان مستحقان، منهما %1 لأن صلاحيتها تنتهي قريبًا</numerusform>
            <numerusform>%Ln مفاتيح مستحقة، منها %1 لأن صلاحيتها تنتهي قريبًا</numerusform>
            <numerusform>%Ln مفتاحًا مستحقًا، منها %1 لأن صلاحيتها تنتهي قريبًا</numerusform>
            <numerusform>%Ln مفتاح مستحق، منها %1 لأن صلاحيتها تنتهي قريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewFlow</name>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>كُتب التقرير في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PaletteModel</name>
    <message>
        <source>Not available now. %1</source>
        <comment>followed by the reason</comment>
        <translation>غير متاح الآن. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>Latchkey locks itself</comment>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Keep Latchkey out of screenshots and shared screens</source>
        <translation>إبقاء Latchkey خارج لقطات الشاشة والشاشات المشارَكة</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>متابعة العمل في صينية النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Notify me of keys that are due</source>
        <translation>إشعاري بالمفاتيح المستحقة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Words change when Latchkey is opened next.</source>
        <translation>تتغير الكلمات عند فتح Latchkey في المرة التالية.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>light or dark</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>مسح الحافظة بعد</translation>
    </message>
    <message>
        <source>Only what Latchkey put there, and only if it is still there.</source>
        <translation>فقط ما وضعه Latchkey فيها، وفقط إن كان ما زال فيها.</translation>
    </message>
    <message>
        <source>Lock when not used for</source>
        <translation>القفل عند عدم الاستخدام لمدة</translation>
    </message>
    <message>
        <source>Locking hides secrets, clears the clipboard and drops the sign-in from memory.</source>
        <translation>يُخفي القفل الأسرار ويمسح الحافظة ويزيل تسجيل الدخول من الذاكرة.</translation>
    </message>
    <message>
        <source>Others see an empty area where Latchkey is.</source>
        <translation>يرى الآخرون مساحة فارغة مكان Latchkey.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Latchkey then ends with Quit in its menu.</source>
        <translation>ينتهي Latchkey حينها بأمر «إنهاء» في قائمته.</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s notifications, when keys become due or overdue.</source>
        <translation>عبر إشعارات سطح المكتب، عندما تصبح المفاتيح مستحقة أو متأخرة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>الحفظ في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Union, and wants to know who you are. Enter the user name and password of your network.</source>
        <translation>يقع الوكيل ⁨%1⁩ بين هذا الحاسوب وUnion، ويريد أن يعرف من أنت. أدخل اسم المستخدم وكلمة المرور لشبكتك.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>الحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Else Latchkey forgets them when it closes.</source>
        <translation>وإلا فسينساهما Latchkey عند إغلاقه.</translation>
    </message>
    <message>
        <source>Enter a user name.</source>
        <translation>أدخل اسم مستخدم.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyFlow</name>
    <message>
        <source>The proxy %1 did not accept the user name and password. Enter them again.</source>
        <translation>لم يقبل الوكيل ⁨%1⁩ اسم المستخدم وكلمة المرور. أدخلهما مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password before it lets anything through.</source>
        <translation>يريد الوكيل ⁨%1⁩ اسم مستخدم وكلمة مرور قبل أن يسمح بمرور أي شيء.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Asking the proxy…</source>
        <translation>جارٍ سؤال الوكيل…</translation>
    </message>
    <message>
        <source>The user name and password of the proxy are used, but the keychain was not changed. %1</source>
        <translation>يُستخدم اسم المستخدم وكلمة المرور للوكيل، لكن سلسلة المفاتيح لم تتغير. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QrCode</name>
    <message>
        <source>QR code of the sign-in page&apos;s address</source>
        <translation>رمز QR لعنوان صفحة تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QueryProblem</name>
    <message>
        <source>“%1” was left out: an age is a number of d, w, m or y, as in age:&gt;90d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, age:&gt;90d</comment>
        <translation>تُرك «⁨%1⁩»: العمر عدد يليه ⁨d⁩ أو ⁨w⁩ أو ⁨m⁩ أو ⁨y⁩، كما في ⁨age:&gt;90d⁩.</translation>
    </message>
    <message>
        <source>“%1” was left out: the words to look for come right after it.</source>
        <translation>تُرك «⁨%1⁩»: تأتي الكلمات المطلوب البحث عنها بعده مباشرة.</translation>
    </message>
    <message>
        <source>A quotation mark was left out: there is nothing after it.</source>
        <translation>تُركت علامة اقتباس: لا شيء بعدها.</translation>
    </message>
    <message>
        <source>A quotation mark is missing; “%1” was taken up to the end.</source>
        <translation>تنقص علامة اقتباس؛ أُخذ «⁨%1⁩» حتى النهاية.</translation>
    </message>
    <message>
        <source>“%1” was left out: after “is:” comes due, overdue, expired, ok, unowned, stored, new, renamed or changed.</source>
        <comment>do not translate what is typed: is:, due, overdue, expired, ok, unowned, stored, new, renamed, changed</comment>
        <translation>تُرك «⁨%1⁩»: بعد «⁨is:⁩» تأتي ⁨due⁩ أو ⁨overdue⁩ أو ⁨expired⁩ أو ⁨ok⁩ أو ⁨unowned⁩ أو ⁨stored⁩ أو ⁨new⁩ أو ⁨renamed⁩ أو ⁨changed⁩.</translation>
    </message>
    <message>
        <source>“%1” was left out: a time is a number of d, w, m or y, as in left:&lt;14d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, left:&lt;14d</comment>
        <translation>تُرك «⁨%1⁩»: الوقت عدد يليه ⁨d⁩ أو ⁨w⁩ أو ⁨m⁩ أو ⁨y⁩، كما في ⁨left:&lt;14d⁩.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>“%1” at %2 goes from this computer. The keys at Union stay as they are.</source>
        <translation>يزول «⁨%1⁩» عند ⁨%2⁩ من هذا الحاسوب. وتبقى المفاتيح لدى Union كما هي.</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in is revoked.</source>
        <translation>يُسجَّل خروجك، ويُبطَل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in is deleted from this computer&apos;s keychain.</source>
        <translation>يُحذف تسجيل الدخول من سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>لا أسرار محفوظة تُحذف من سلسلة المفاتيح.</numerusform>
            <numerusform>يُحذف سر محفوظ واحد من سلسلة المفاتيح. لا يستطيع Union عرضه مرة أخرى.</numerusform>
            <numerusform>يُحذف سران محفوظان من سلسلة المفاتيح. لا يستطيع Union عرضهما مرة أخرى.</numerusform>
            <numerusform>تُحذف %Ln أسرار محفوظة من سلسلة المفاتيح. لا يستطيع Union عرضها مرة أخرى.</numerusform>
            <numerusform>يُحذف %Ln سرًّا محفوظًا من سلسلة المفاتيح. لا يستطيع Union عرضها مرة أخرى.</numerusform>
            <numerusform>يُحذف %Ln سر محفوظ من سلسلة المفاتيح. لا يستطيع Union عرضها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label, colour, organization and certificate file are forgotten.</source>
        <translation>تُنسى التسمية واللون والمؤسسة وملف الشهادة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>إزالة على أي حال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>Not everything could be done. Try again, or remove the connection and leave behind what is named here.</source>
        <translation>تعذر إتمام كل شيء. أعد المحاولة، أو أزل الاتصال واترك ما هو مذكور هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>لم يتعذر شيء.</numerusform>
            <numerusform>تعذر أمر واحد.</numerusform>
            <numerusform>تعذر أمران.</numerusform>
            <numerusform>تعذرت %Ln أمور.</numerusform>
            <numerusform>تعذر %Ln أمرًا.</numerusform>
            <numerusform>تعذر %Ln أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>في انتظار سلسلة مفاتيحك… افتح قفلها إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>What you did with its keys stays in the activity journal.</source>
        <translation>ما فعلته بمفاتيحه يبقى في سجل النشاط.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of its keys are under way. They are forgotten; the old and the new keys stay at Union, and new ones that were not delivered are of no use to anybody.</source>
        <translation>
            <numerusform>لا تدوير قيد التنفيذ لمفاتيحه.</numerusform>
            <numerusform>تدوير واحد لمفاتيحه قيد التنفيذ. سيُنسى؛ ويبقى المفتاحان القديم والجديد لدى Union، والجديد الذي لم يُسلَّم لا يفيد أحدًا.</numerusform>
            <numerusform>تدويران لمفاتيحه قيد التنفيذ. سيُنسيان؛ وتبقى المفاتيح القديمة والجديدة لدى Union، والجديدة التي لم تُسلَّم لا تفيد أحدًا.</numerusform>
            <numerusform>%Ln تدويرات لمفاتيحه قيد التنفيذ. ستُنسى؛ وتبقى المفاتيح القديمة والجديدة لدى Union، والجديدة التي لم تُسلَّم لا تفيد أحدًا.</numerusform>
            <numerusform>%Ln تدويرًا لمفاتيحه قيد التنفيذ. ستُنسى؛ وتبقى المفاتيح القديمة والجديدة لدى Union، والجديدة التي لم تُسلَّم لا تفيد أحدًا.</numerusform>
            <numerusform>%Ln تدوير لمفاتيحه قيد التنفيذ. ستُنسى؛ وتبقى المفاتيح القديمة والجديدة لدى Union، والجديدة التي لم تُسلَّم لا تفيد أحدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReportPage</name>
    <message>
        <source>By age</source>
        <translation>حسب العمر</translation>
    </message>
    <message>
        <source>Names that look alike</source>
        <translation>أسماء متشابهة</translation>
    </message>
    <message>
        <source>Created here with default policies</source>
        <translation>أُنشئت هنا بالسياسات الافتراضية</translation>
    </message>
    <message>
        <source>Rotate by</source>
        <comment>column: a date</comment>
        <translation>التدوير قبل</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>API keys of %1</source>
        <translation>مفاتيح API في ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n keys, as of %1</source>
        <translation>
            <numerusform>لا مفاتيح، حتى ⁨%1⁩</numerusform>
            <numerusform>مفتاح واحد، حتى ⁨%1⁩</numerusform>
            <numerusform>مفتاحان، حتى ⁨%1⁩</numerusform>
            <numerusform>%Ln مفاتيح، حتى ⁨%1⁩</numerusform>
            <numerusform>%Ln مفتاحًا، حتى ⁨%1⁩</numerusform>
            <numerusform>%Ln مفتاح، حتى ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReservedKeys</name>
    <message>
        <source>%1 is for editing text. Choose other keys.</source>
        <translation>⁨%1⁩ مخصص لتحرير النص. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 is for moving through windows and lists. Choose other keys.</source>
        <translation>⁨%1⁩ مخصص للتنقل في النوافذ والقوائم. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 shows one of the connections. Choose other keys.</source>
        <translation>⁨%1⁩ يعرض أحد الاتصالات. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 alone types text. Add Ctrl, or choose a function key.</source>
        <translation>⁨%1⁩ وحده يكتب نصًا. أضف ⁨Ctrl⁩ أو اختر مفتاح وظيفة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealDialog</name>
    <message>
        <source>Your new API key</source>
        <translation>مفتاح API الجديد</translation>
    </message>
    <message>
        <source>Union shows this secret only now. Put it somewhere safe before you close.</source>
        <translation>لا يعرض Union هذا السر إلا الآن. ضعه في مكان آمن قبل أن تغلق.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>الحفظ في ملف…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>الحفظ في ملف</translation>
    </message>
    <message>
        <source>Keep until Latchkey closes (practice)</source>
        <translation>الحفظ حتى إغلاق Latchkey (تدريب)</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>الحفظ في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>الحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>I don&apos;t need it</source>
        <translation>لا أحتاج إليه</translation>
    </message>
    <message>
        <source>Closes without the secret. It can&apos;t be shown again.</source>
        <translation>يغلق من دون السر. لا يمكن عرضه مرة أخرى.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on.</source>
        <translation>حُفظ. يعمل النسخ لهذا المفتاح من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>No longer kept in the keychain.</source>
        <translation>لم يعد محفوظًا في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The key has not gone anywhere yet. Copy, save or keep it, or choose “I don&apos;t need it”.</source>
        <translation>لم يذهب المفتاح إلى أي مكان بعد. انسخه أو احفظه، أو اختر «لا أحتاج إليه».</translation>
    </message>
    <message>
        <source>Save the key to a file</source>
        <translation>حفظ المفتاح في ملف</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Copy the key, save it or keep it first.</source>
        <translation>انسخ المفتاح أو احفظه أو احتفظ به أولًا.</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>نسخ وإغلاق</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>يجري التحقق منه بالفعل.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on, on this computer only. Signing out leaves the secret here; Forget stored secret or deleting the key removes it.</source>
        <translation>حُفظ. يعمل النسخ لهذا المفتاح من الآن فصاعدًا على هذا الحاسوب وحده. يبقى السر هنا بعد تسجيل الخروج؛ ويزيله نسيان السر المخزَّن أو حذف المفتاح.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealFlow</name>
    <message>
        <source>This is the client secret alone: %1</source>
        <translation>هذا سر العميل وحده: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The address has a port. Union&apos;s own tools misread such a key and may show its secret; ask for an address without one.</source>
        <translation>في العنوان منفذ. تخطئ أدوات Union في قراءة مثل هذا المفتاح وقد تُظهر سرّه؛ اطلب عنوانًا بلا منفذ.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>أُنشئ «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>نُسخ. تُمسح الحافظة الآن.</numerusform>
            <numerusform>نُسخ. ستُمسح الحافظة خلال ثانية واحدة.</numerusform>
            <numerusform>نُسخ. ستُمسح الحافظة خلال ثانيتين.</numerusform>
            <numerusform>نُسخ. ستُمسح الحافظة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>نُسخ. ستُمسح الحافظة خلال %Ln ثانية.</numerusform>
            <numerusform>نُسخ. ستُمسح الحافظة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone. Delete it when it is no longer needed.</source>
        <translation>حُفظ في ⁨%1⁩، ولا يقرؤه سواك. احذفه عندما لا تعود إليه حاجة.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>في انتظار سلسلة مفاتيحك… افتح قفلها إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>Latchkey was locked, so the secret of “%1” is in this computer&apos;s keychain now. Copy works for this key.</source>
        <translation>قُفل Latchkey، لذا صار سر «⁨%1⁩» في سلسلة مفاتيح هذا الحاسوب. يعمل النسخ لهذا المفتاح.</translation>
    </message>
    <message>
        <source>Delivered: %1.</source>
        <translation>سُلِّم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” was created and copied. The clipboard is cleared in %2 s.</source>
        <translation>أُنشئ «⁨%1⁩» ونُسخ. ستُمسح الحافظة خلال ⁨%2⁩ ث.</translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. Copy it again if you still need it.</source>
        <translation>لم يعد في الحافظة. انسخه مرة أخرى إن كنت لا تزال تحتاج إليه.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared when you come back to this window.</source>
        <translation>نُسخ. تُمسح الحافظة عند عودتك إلى هذه النافذة.</translation>
    </message>
    <message>
        <source>“%1” was created, and its secret is gone: nobody can use it.</source>
        <translation>أُنشئ «⁨%1⁩» وفُقد سره: لا يستطيع أحد استخدامه.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateDialog</name>
    <message>
        <source>Create successor</source>
        <comment>a step</comment>
        <translation>إنشاء الخلف</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>a step</comment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>a step</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a step</comment>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Verify again</source>
        <comment>a step</comment>
        <translation>تحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <comment>a step</comment>
        <translation>حذف المفتاح القديم</translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation>تدوير مفتاح API</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>يحلّ مفتاح جديد محل «⁨%1⁩». يعمل كلاهما حتى الخطوة الأخيرة. يمكنك الإغلاق في أي وقت: لا يضيع شيء، وتتابع لاحقًا من حيث توقفت.</translation>
    </message>
    <message>
        <source>Deliver it to another place too</source>
        <translation>تسليمه إلى مكان آخر أيضًا</translation>
    </message>
    <message>
        <source>Create a successor</source>
        <translation>إنشاء مفتاح خلف</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>إنشاء المفتاح الجديد</translation>
    </message>
    <message>
        <source>Verify the new key</source>
        <translation>التحقق من المفتاح الجديد</translation>
    </message>
    <message>
        <source>The secret of the new key is lost</source>
        <translation>ضاع سر المفتاح الجديد</translation>
    </message>
    <message>
        <source>Bring the new key to where it is used</source>
        <translation>وضع المفتاح الجديد حيث يُستخدم</translation>
    </message>
    <message>
        <source>Wait until everything uses the new key</source>
        <translation>الانتظار حتى يستخدم كل شيء المفتاح الجديد</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>حذف المفتاح القديم</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>المتابعة دون سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The new secret is in memory only: if Latchkey closes before it is delivered, another new key has to be made.</source>
        <translation>السر الجديد في الذاكرة فقط: إذا أُغلق Latchkey قبل تسليمه، فلا بد من إنشاء مفتاح جديد آخر.</translation>
    </message>
    <message>
        <source>Contacts and redirect URIs are taken over from “%1”, which stays as it is.</source>
        <translation>تُنقل جهات الاتصال وعناوين إعادة التوجيه من «⁨%1⁩» الذي يبقى كما هو.</translation>
    </message>
    <message>
        <source>“%1” is made, with contacts and redirect URIs of “%2”.</source>
        <translation>يُنشأ «⁨%1⁩» بجهات الاتصال وعناوين إعادة التوجيه الخاصة بـ «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>يسجّل Latchkey الدخول مرة واحدة بـ «⁨%1⁩» ليرى هل يقبله Union، ثم يتخلى عن الدخول.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>أُنشئ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The keychain does not have the secret of “%1” any more, and Union gives it out only once. Latchkey can delete “%1” and make another in its place; “%2” works all the while.</source>
        <translation>لم يعد سر «⁨%1⁩» في سلسلة المفاتيح، ولا يعطيه Union إلا مرة واحدة. يمكن لـ Latchkey حذف «⁨%1⁩» وإنشاء مفتاح آخر مكانه؛ ويبقى «⁨%2⁩» عاملًا طوال ذلك.</translation>
    </message>
    <message>
        <source>Put “%1” in the place of “%2” wherever that is used, and say where it went.</source>
        <translation>ضع «⁨%1⁩» مكان «⁨%2⁩» حيثما يُستخدم، واذكر أين وضعته.</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>«⁨%1⁩» يعمل.</translation>
    </message>
    <message>
        <source>Jobs that are running, copies and caches may use “%1” for a while. It goes on working until you delete it.</source>
        <translation>قد تستخدم المهام الجارية والنسخ والذاكرات المخبئية «⁨%1⁩» لبعض الوقت. ويظل يعمل حتى تحذفه.</translation>
    </message>
    <message>
        <source>Waiting until %1.</source>
        <translation>الانتظار حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” was delivered.</source>
        <translation>سُلّم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. Only if that works is “%2” deleted: everything that still uses it stops working at once, and this can&apos;t be undone.</source>
        <translation>يسجّل Latchkey الدخول مرة أخرى بـ «⁨%1⁩». ولا يُحذف «⁨%2⁩» إلا إذا نجح ذلك: يتوقف فورًا كل ما لا يزال يستخدمه، ولا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The rotation was given up</source>
        <translation>تُرك التدوير</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>دُوّر المفتاح</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted.</source>
        <translation>حلّ «⁨%1⁩» محل «⁨%2⁩» الذي حُذف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Closes. The rotation stays as it is until you go on.</source>
        <translation>يُغلق. يبقى التدوير كما هو حتى تتابع.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Make another new key</source>
        <translation>إنشاء مفتاح جديد آخر</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>سُلّم المفتاح</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <translation>حذف المفتاح القديم</translation>
    </message>
    <message>
        <source>Creating the new key…</source>
        <translation>يجري إنشاء المفتاح الجديد…</translation>
    </message>
    <message>
        <source>Verifying the new key…</source>
        <translation>يجري التحقق من المفتاح الجديد…</translation>
    </message>
    <message>
        <source>Verifying the new key once more…</source>
        <translation>يجري التحقق من المفتاح الجديد مرة أخرى…</translation>
    </message>
    <message>
        <source>Deleting the old key…</source>
        <translation>يجري حذف المفتاح القديم…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>يجري التدوين…</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%1” was delivered: if Latchkey deletes it and makes another in its place, everything that uses “%1” stops working at once. “%2” works all the while.</source>
        <translation>لم يعد لدى Latchkey سر «⁨%1⁩»، ولا تعطيه Union إلا مرة واحدة. لقد سُلِّم «⁨%1⁩»: إذا حذفه Latchkey وأنشأ آخر مكانه، فسيتوقف فورًا كل ما يستخدم «⁨%1⁩». ويظل «⁨%2⁩» يعمل طوال ذلك.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and what used it needs “%2” now.</source>
        <translation>«⁨%1⁩» محذوف، وما كان يستخدمه يحتاج الآن إلى «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” works as before; “%2” was deleted.</source>
        <translation>يعمل «⁨%1⁩» كما كان؛ وحُذف «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>ترك التدوير</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>There is nothing left to rotate</source>
        <translation>لم يبق شيء لتدويره</translation>
    </message>
    <message>
        <source>Neither “%1” nor a new key in its place is there any more. Create a new key if one is needed.</source>
        <translation>لم يعد «⁨%1⁩» موجودًا ولا مفتاح جديد مكانه. أنشئ مفتاحًا جديدًا إن احتجت إليه.</translation>
    </message>
    <message>
        <source>The new key was deleted</source>
        <translation>حُذف المفتاح الجديد</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working; “%2” works all the while.</source>
        <translation>يستطيع Latchkey إنشاء مفتاح آخر مكان «⁨%1⁩». توقف ما كان يستخدمه عن العمل؛ ويظل «⁨%2⁩» يعمل.</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” is deleted, so “%1” stays in any case.</source>
        <translation>لم يعد لدى Latchkey سرّ «⁨%1⁩»، ولا يعطيه Union إلا مرة واحدة. «⁨%2⁩» محذوف، لذلك يبقى «⁨%1⁩» على أي حال.</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>إنهاء التدوير</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. If that works, the rotation is over: “%2” is deleted already.</source>
        <translation>يسجّل Latchkey الدخول مرة أخرى باستخدام «⁨%1⁩». إن نجح ذلك انتهى التدوير: «⁨%2⁩» محذوف بالفعل.</translation>
    </message>
    <message>
        <source>That shows only that signing in works: policies granted to “%2” by hand are not carried over. Check in Union that “%1” has what it needs.</source>
        <translation>لا يُظهر ذلك إلا أن تسجيل الدخول يعمل: السياسات الممنوحة يدويًا لـ «⁨%2⁩» لا تُنقل. تحقق في Union من أن لدى «⁨%1⁩» ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stops and closes. What Union was asked for already can&apos;t be stopped any more.</source>
        <translation>يوقف ويُغلق. ما طُلب من Union بالفعل لا يمكن إيقافه.</translation>
    </message>
    <message>
        <source>“%1” has expired; “%2” was deleted.</source>
        <translation>انتهت صلاحية «⁨%1⁩»؛ وحُذف «⁨%2⁩».</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”, which has expired. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>يحلّ مفتاح جديد محل «⁨%1⁩» الذي انتهت صلاحيته. يمكنك الإغلاق في أي وقت: لا يضيع شيء، وتتابع لاحقًا من حيث توقفت.</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working, and “%2” has expired.</source>
        <translation>يستطيع Latchkey إنشاء مفتاح آخر مكان «⁨%1⁩». توقف ما كان يستخدمه عن العمل، وانتهت صلاحية «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” has expired, so “%1” stays in any case.</source>
        <translation>لم يعد لدى Latchkey سر «⁨%1⁩»، ولا تعطيه Union إلا مرة واحدة. انتهت صلاحية «⁨%2⁩»، لذا يبقى «⁨%1⁩» في كل الأحوال.</translation>
    </message>
    <message>
        <source>“%1” has expired: what still uses it works only once it uses the new key.</source>
        <translation>انتهت صلاحية «⁨%1⁩»: ما زال يستخدمه لا يعمل إلا بعد استخدام المفتاح الجديد.</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this and go on later where you left off, as long as Latchkey runs: practice ends with it.</source>
        <translation>يحل مفتاح جديد محل «⁨%1⁩». يعمل كلاهما حتى الخطوة الأخيرة. يمكنك إغلاق هذا والمتابعة لاحقًا من حيث توقفت ما دام Latchkey يعمل: ينتهي التدريب معه.</translation>
    </message>
    <message>
        <source>Verify again, then delete the old key</source>
        <translation>تحقق مرة أخرى ثم احذف المفتاح القديم</translation>
    </message>
    <message>
        <source>The secret of “%1” is not kept any longer then: Copy does not work for it.</source>
        <translation>لن يُحتفظ بسر «⁨%1⁩» بعد ذلك: لا يعمل النسخ له.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateFlow</name>
    <message>
        <source>Creating the new key…</source>
        <translation>يجري إنشاء المفتاح الجديد…</translation>
    </message>
    <message>
        <source>“%1” was rotated: “%2” has taken its place.</source>
        <translation>دُوّر «⁨%1⁩»: حلّ «⁨%2⁩» محله.</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2. Both keys work, and Latchkey reminds you.</source>
        <translation>ينتظر تدوير «⁨%1⁩» حتى ⁨%2⁩. يعمل المفتاحان، وسيذكّرك Latchkey.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: “%1” works as before.</source>
        <translation>لم ينته تدوير «⁨%1⁩». لم يضع شيء: يعمل «⁨%1⁩» كما كان.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>“%1” was deleted, and with that its rotation is finished: “%2” has taken its place.</source>
        <translation>حُذف «⁨%1⁩» وبذلك انتهى تدويره: حلّ «⁨%2⁩» محلّه.</translation>
    </message>
    <message>
        <source>All overdue keys are being rotated already.</source>
        <translation>جميع المفاتيح المتأخرة قيد التدوير بالفعل.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. “%1” is deleted: bring “%2” to where it is used.</source>
        <translation>لم ينته تدوير «⁨%1⁩». «⁨%1⁩» محذوف: انقل «⁨%2⁩» إلى حيث يُستخدم.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Union may have deleted “%1” already: “%2” works.</source>
        <translation>لم ينته تدوير «⁨%1⁩». ربما حذفت Union «⁨%1⁩» بالفعل: يعمل «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2, and Latchkey reminds you.</source>
        <translation>ينتظر تدوير «⁨%1⁩» حتى ⁨%2⁩، وسيذكّرك Latchkey.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: it goes on where you left it.</source>
        <translation>لم ينته تدوير «⁨%1⁩». لم يضع شيء: يستمر من حيث تركته.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Practice ends when Latchkey closes, and the rotation with it.</source>
        <translation>لم ينتهِ تدوير «⁨%1⁩». ينتهي التدريب عند إغلاق Latchkey، ومعه التدوير.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralDialog</name>
    <message>
        <source>Rotate API keys</source>
        <translation>تدوير مفاتيح API</translation>
    </message>
    <message>
        <source>Keys to rotate</source>
        <translation>مفاتيح للتدوير</translation>
    </message>
    <message numerus="yes">
        <source>A successor is created and verified for each of these %n keys. You deliver the new keys afterwards, one by one; the old ones work until you finish.</source>
        <translation>
            <numerusform>لا مفاتيح.</numerusform>
            <numerusform>يُنشأ لهذا المفتاح خلف ويُتحقق منه. تسلّم المفتاح الجديد بعد ذلك؛ ويعمل القديم حتى تُنهي التدوير.</numerusform>
            <numerusform>يُنشأ لكل من هذين المفتاحين خلف ويُتحقق منه. تسلّم المفتاحين الجديدين بعد ذلك واحدًا واحدًا؛ ويعمل القديمان حتى تُنهي التدوير.</numerusform>
            <numerusform>يُنشأ لكل من هذه المفاتيح الـ%Ln خلف ويُتحقق منه. تسلّم المفاتيح الجديدة بعد ذلك واحدًا واحدًا؛ وتعمل القديمة حتى تُنهي التدوير.</numerusform>
            <numerusform>يُنشأ لكل من هذه المفاتيح الـ%Ln خلف ويُتحقق منه. تسلّم المفاتيح الجديدة بعد ذلك واحدًا واحدًا؛ وتعمل القديمة حتى تُنهي التدوير.</numerusform>
            <numerusform>يُنشأ لكل من هذه المفاتيح الـ%Ln خلف ويُتحقق منه. تسلّم المفاتيح الجديدة بعد ذلك واحدًا واحدًا؛ وتعمل القديمة حتى تُنهي التدوير.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the name of a key, and of its successor</comment>
        <translation>⁨%1⁩ ← ⁨%2⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create successors</source>
        <translation>إنشاء الأخلاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <translation>أُنجز ⁨%1⁩ من ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1: its successor is ready to be delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>⁨%1⁩: الخلف جاهز للتسليم</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <comment>a key&apos;s name</comment>
        <translation>⁨%1⁩: أوقف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>متابعة العمل بها</translation>
    </message>
    <message numerus="yes">
        <source>%n new keys are ready to be delivered.</source>
        <translation>
            <numerusform>لا مفاتيح جديدة جاهزة للتسليم.</numerusform>
            <numerusform>مفتاح جديد واحد جاهز للتسليم.</numerusform>
            <numerusform>مفتاحان جديدان جاهزان للتسليم.</numerusform>
            <numerusform>%Ln مفاتيح جديدة جاهزة للتسليم.</numerusform>
            <numerusform>%Ln مفتاحًا جديدًا جاهزة للتسليم.</numerusform>
            <numerusform>%Ln مفتاح جديد جاهزة للتسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be rotated now; nothing is lost.</source>
        <translation>
            <numerusform>لم يتعذر تدوير أي مفتاح.</numerusform>
            <numerusform>تعذر تدوير مفتاح واحد الآن؛ لم يضع شيء.</numerusform>
            <numerusform>تعذر تدوير مفتاحين الآن؛ لم يضع شيء.</numerusform>
            <numerusform>تعذر تدوير %Ln مفاتيح الآن؛ لم يضع شيء.</numerusform>
            <numerusform>تعذر تدوير %Ln مفتاحًا الآن؛ لم يضع شيء.</numerusform>
            <numerusform>تعذر تدوير %Ln مفتاح الآن؛ لم يضع شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were stopped before they got there.</source>
        <translation>
            <numerusform>لم يوقف أي مفتاح.</numerusform>
            <numerusform>أوقف مفتاح واحد قبل ذلك.</numerusform>
            <numerusform>أوقف مفتاحان قبل ذلك.</numerusform>
            <numerusform>أوقفت %Ln مفاتيح قبل ذلك.</numerusform>
            <numerusform>أوقف %Ln مفتاحًا قبل ذلك.</numerusform>
            <numerusform>أوقف %Ln مفتاح قبل ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralFlow</name>
    <message numerus="yes">
        <source>%n keys are left out: they are being rotated already, or are no API keys.</source>
        <translation>
            <numerusform>لم يُستثنَ أي مفتاح.</numerusform>
            <numerusform>استُثني مفتاح واحد: تدويره جارٍ بالفعل، أو ليس مفتاح API.</numerusform>
            <numerusform>استُثني مفتاحان: تدويرهما جارٍ بالفعل، أو ليسا مفتاحي API.</numerusform>
            <numerusform>استُثنيت %Ln مفاتيح: تدويرها جارٍ بالفعل، أو ليست مفاتيح API.</numerusform>
            <numerusform>استُثني %Ln مفتاحًا: تدويرها جارٍ بالفعل، أو ليست مفاتيح API.</numerusform>
            <numerusform>استُثني %Ln مفتاح: تدويرها جارٍ بالفعل، أو ليست مفاتيح API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations with it.</source>
        <translation>
            <numerusform>لا مفاتيح جديدة تنتظر التسليم. ينتهي التدريب عند إغلاق Latchkey، ومعه هذه التدويرات.</numerusform>
            <numerusform>مفتاح جديد واحد ينتظر التسليم. ينتهي التدريب عند إغلاق Latchkey، ومعه هذا التدوير.</numerusform>
            <numerusform>مفتاحان جديدان ينتظران التسليم. ينتهي التدريب عند إغلاق Latchkey، ومعه هذان التدويران.</numerusform>
            <numerusform>%Ln مفاتيح جديدة تنتظر التسليم. ينتهي التدريب عند إغلاق Latchkey، ومعه هذه التدويرات.</numerusform>
            <numerusform>%Ln مفتاحًا جديدًا تنتظر التسليم. ينتهي التدريب عند إغلاق Latchkey، ومعه هذه التدويرات.</numerusform>
            <numerusform>%Ln مفتاح جديد تنتظر التسليم. ينتهي التدريب عند إغلاق Latchkey، ومعه هذه التدويرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Nothing is lost: the old ones work as before.</source>
        <translation>
            <numerusform>لا مفاتيح جديدة تنتظر التسليم. لم يُفقد شيء: تعمل القديمة كما كانت.</numerusform>
            <numerusform>مفتاح جديد واحد ينتظر التسليم. لم يُفقد شيء: يعمل القديم كما كان.</numerusform>
            <numerusform>مفتاحان جديدان ينتظران التسليم. لم يُفقد شيء: يعمل القديمان كما كانا.</numerusform>
            <numerusform>%Ln مفاتيح جديدة تنتظر التسليم. لم يُفقد شيء: تعمل القديمة كما كانت.</numerusform>
            <numerusform>%Ln مفتاحًا جديدًا تنتظر التسليم. لم يُفقد شيء: تعمل القديمة كما كانت.</numerusform>
            <numerusform>%Ln مفتاح جديد تنتظر التسليم. لم يُفقد شيء: تعمل القديمة كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationGuide</name>
    <message>
        <source>Copied. The clipboard is cleared in %1 s. Then say where you put it.</source>
        <translation>نُسخ. تُمسح الحافظة بعد ⁨%1⁩ ث. ثم اذكر أين وضعته.</translation>
    </message>
    <message>
        <source>Client ID of the old key: %1</source>
        <translation>معرّف العميل للمفتاح القديم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>a time ago</comment>
        <translation>أُنشئ: %1</translation>
    </message>
    <message>
        <source>Last copied or delivered on this computer: %1</source>
        <comment>a time ago</comment>
        <translation>آخر نسخ أو تسليم على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>It was not copied or delivered on this computer, as far as the journal goes.</source>
        <translation>لم يُنسخ ولم يُسلَّم على هذا الحاسوب، بحسب سجل النشاط.</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t see what other computers and services use.</source>
        <translation>لا يمكن لـ Latchkey رؤية ما تستخدمه الحواسيب والخدمات الأخرى.</translation>
    </message>
    <message>
        <source>Its secret is kept in this computer&apos;s keychain, and leaves it with the key.</source>
        <translation>سره محفوظ في سلسلة مفاتيح هذا الحاسوب، ويُزال منها مع المفتاح.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationReminder</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The rotation of “%1” can be finished.</source>
        <translation>يمكن إنهاء تدوير «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>“%1” is deleted: its rotation can be finished.</source>
        <translation>«⁨%1⁩» محذوف: يمكن إنهاء تدويره.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations need you.</source>
        <translation>
            <numerusform>لا تدوير بحاجة إليك.</numerusform>
            <numerusform>تدوير واحد بحاجة إليك.</numerusform>
            <numerusform>تدويران بحاجة إليك.</numerusform>
            <numerusform>%Ln تدويرات بحاجة إليك.</numerusform>
            <numerusform>%Ln تدويرًا بحاجة إليك.</numerusform>
            <numerusform>%Ln تدوير بحاجة إليك.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, and the new key in its place has not been delivered yet.</source>
        <translation>«⁨%1⁩» محذوف، ولم يُسلَّم بعد المفتاح الجديد الذي يحل محلّه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationTexts</name>
    <message>
        <source>the new key is to be created</source>
        <translation>ينتظر إنشاء المفتاح الجديد</translation>
    </message>
    <message>
        <source>the new key is to be verified</source>
        <translation>ينتظر التحقق من المفتاح الجديد</translation>
    </message>
    <message>
        <source>the new key is to be delivered</source>
        <translation>ينتظر تسليم المفتاح الجديد</translation>
    </message>
    <message>
        <source>the new key is delivered</source>
        <translation>سُلّم المفتاح الجديد</translation>
    </message>
    <message>
        <source>can be finished</source>
        <translation>يمكن إنهاؤه</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>ينتظر حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a rotation</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>a rotation</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Takes the place of “%1”: %2</source>
        <comment>name of a key, and how far that is</comment>
        <translation>يحلّ محل «⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>Rotating: %1</source>
        <comment>how far that is</comment>
        <translation>قيد التدوير: %1</translation>
    </message>
    <message>
        <source>neither of the two keys is there any more</source>
        <translation>لم يعد أيٌّ من المفتاحين موجودًا</translation>
    </message>
    <message>
        <source>the new key was deleted</source>
        <translation>حُذف المفتاح الجديد</translation>
    </message>
    <message>
        <source>the old key was deleted: the new one is to be delivered</source>
        <translation>حُذف المفتاح القديم: يجب تسليم الجديد</translation>
    </message>
    <message>
        <source>the old key was deleted: can be finished</source>
        <translation>حُذف المفتاح القديم: يمكن الإنهاء</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” is deleted, and “%2” stays.</source>
        <translation>تُرك التدوير. «⁨%1⁩» محذوف، و«⁨%2⁩» يبقى.</translation>
    </message>
    <message>
        <source>The rotation was given up. Neither of its two keys is there any more.</source>
        <translation>تُرك التدوير. لم يعد أيٌّ من مفتاحيه موجودًا.</translation>
    </message>
    <message>
        <source>The rotation was given up. There are two keys now: “%1” and “%2”.</source>
        <translation>تُرك التدوير. يوجد الآن مفتاحان: «⁨%1⁩» و«⁨%2⁩».</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” stays as it is.</source>
        <translation>تُرك التدوير. يبقى «⁨%1⁩» كما هو.</translation>
    </message>
    <message>
        <source>“%1” may be left over from this rotation: it was made when Latchkey was interrupted, and nobody has its secret. Make sure that nothing uses it before you delete it.</source>
        <translation>قد يكون «⁨%1⁩» من بقايا هذا التدوير: أُنشئ عندما قوطع Latchkey ولا أحد يملك سرّه. تأكد من أن لا شيء يستخدمه قبل حذفه.</translation>
    </message>
    <message>
        <source>Policies granted to a key by hand are not carried over: grant them to its successor in Union before you deliver it.</source>
        <translation>لا تنتقل السياسات الممنوحة لمفتاح يدويًا: امنحها لخلفه في Union قبل تسليمه.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationWarnings</name>
    <message numerus="yes">
        <source>%n of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</source>
        <translation>
            <numerusform>لا يجري تدوير أي من هذه المفاتيح.</numerusform>
            <numerusform>يجري تدوير مفتاح واحد من هذه المفاتيح. من يستخدم مفتاحًا قديمًا لم يُسلَّم بديله، أو جديدًا سُلّم، يبقى بلا مفتاح.</numerusform>
            <numerusform>يجري تدوير مفتاحين من هذه المفاتيح. من يستخدم مفتاحًا قديمًا لم يُسلَّم بديله، أو جديدًا سُلّم، يبقى بلا مفتاح.</numerusform>
            <numerusform>يجري تدوير %Ln من هذه المفاتيح. من يستخدم مفتاحًا قديمًا لم يُسلَّم بديله، أو جديدًا سُلّم، يبقى بلا مفتاح.</numerusform>
            <numerusform>يجري تدوير %Ln من هذه المفاتيح. من يستخدم مفتاحًا قديمًا لم يُسلَّم بديله، أو جديدًا سُلّم، يبقى بلا مفتاح.</numerusform>
            <numerusform>يجري تدوير %Ln من هذه المفاتيح. من يستخدم مفتاحًا قديمًا لم يُسلَّم بديله، أو جديدًا سُلّم، يبقى بلا مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being rotated, and “%2” has been delivered in its place. Deleting “%1” finishes the rotation, if “%2” works.</source>
        <translation>يجري تدوير «⁨%1⁩»، وسُلّم «⁨%2⁩» مكانه. حذف «⁨%1⁩» يُنهي التدوير إذا كان «⁨%2⁩» يعمل.</translation>
    </message>
    <message>
        <source>“%1” is being rotated, and its new key has not been delivered yet: whoever uses “%1” is left without a key.</source>
        <translation>يجري تدوير «⁨%1⁩»، ولم يُسلَّم مفتاحه الجديد بعد: من يستخدم «⁨%1⁩» يبقى بلا مفتاح.</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted already: neither key would be left.</source>
        <translation>حلّ «⁨%1⁩» محل «⁨%2⁩» المحذوف بالفعل: لن يبقى أيٌّ من المفتاحين.</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Without it the rotation can only be started over or given up; “%2” works as before.</source>
        <translation>«⁨%1⁩» سيحل محل «⁨%2⁩». من دونه لا يمكن إلا بدء التدوير من جديد أو تركه؛ ويعمل «⁨%2⁩» كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these secrets are needed to finish a rotation. One that was not delivered yet is lost.</source>
        <translation>
            <numerusform>لا حاجة إلى أي من هذه الأسرار لإنهاء تدوير.</numerusform>
            <numerusform>يلزم سرّ واحد من هذه الأسرار لإنهاء تدوير. ما لم يُسلَّم بعد يضيع.</numerusform>
            <numerusform>يلزم سرّان من هذه الأسرار لإنهاء تدوير. ما لم يُسلَّم بعد يضيع.</numerusform>
            <numerusform>يلزم %Ln من هذه الأسرار لإنهاء تدوير. ما لم يُسلَّم بعد يضيع.</numerusform>
            <numerusform>يلزم %Ln من هذه الأسرار لإنهاء تدوير. ما لم يُسلَّم بعد يضيع.</numerusform>
            <numerusform>يلزم %Ln من هذه الأسرار لإنهاء تدوير. ما لم يُسلَّم بعد يضيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”, and has not been delivered yet: without its secret, another new key has to be made.</source>
        <translation>«⁨%1⁩» سيحل محل «⁨%2⁩» ولم يُسلَّم بعد: من دون سرّه يجب إنشاء مفتاح جديد آخر.</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Its secret is needed once more before “%2” is deleted; you would have to paste it then.</source>
        <translation>«⁨%1⁩» سيحل محل «⁨%2⁩». يلزم سرّه مرة أخرى قبل حذف «⁨%2⁩»؛ وسيكون عليك لصقه حينها.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are to take the place of others, and have not been delivered yet. Without them the rotations can only be started over or given up; the old keys work as before.</source>
        <translation>
            <numerusform>لن يحل أي من هذه المفاتيح محل غيره.</numerusform>
            <numerusform>سيحل مفتاح واحد من هذه المفاتيح محل آخر ولم يُسلَّم بعد. من دونه لا يمكن إلا بدء التدوير من جديد أو تركه؛ ويعمل المفتاح القديم كما كان.</numerusform>
            <numerusform>سيحل مفتاحان من هذه المفاتيح محل غيرهما ولم يُسلَّما بعد. من دونهما لا يمكن إلا بدء التدوير من جديد أو تركه؛ ويعمل المفتاحان القديمان كما كانا.</numerusform>
            <numerusform>سيحل %Ln من هذه المفاتيح محل غيرها ولم تُسلَّم بعد. من دونها لا يمكن إلا بدء التدوير من جديد أو تركه؛ وتعمل المفاتيح القديمة كما كانت.</numerusform>
            <numerusform>سيحل %Ln من هذه المفاتيح محل غيرها ولم تُسلَّم بعد. من دونها لا يمكن إلا بدء التدوير من جديد أو تركه؛ وتعمل المفاتيح القديمة كما كانت.</numerusform>
            <numerusform>سيحل %Ln من هذه المفاتيح محل غيرها ولم تُسلَّم بعد. من دونها لا يمكن إلا بدء التدوير من جديد أو تركه؛ وتعمل المفاتيح القديمة كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are being rotated, and the new ones have been delivered in their place. Deleting the old ones finishes the rotations, if the new ones work.</source>
        <translation>
            <numerusform>لا يجري تدوير أي من هذه المفاتيح.</numerusform>
            <numerusform>يجري تدوير مفتاح واحد من هذه المفاتيح، وسُلّم الجديد مكانه. حذف القديم يُنهي التدوير إذا كان الجديد يعمل.</numerusform>
            <numerusform>يجري تدوير مفتاحين من هذه المفاتيح، وسُلّم الجديدان مكانهما. حذف القديمين يُنهي التدوير إذا كان الجديدان يعملان.</numerusform>
            <numerusform>يجري تدوير %Ln من هذه المفاتيح، وسُلّمت الجديدة مكانها. حذف القديمة يُنهي التدوير إذا كانت الجديدة تعمل.</numerusform>
            <numerusform>يجري تدوير %Ln من هذه المفاتيح، وسُلّمت الجديدة مكانها. حذف القديمة يُنهي التدوير إذا كانت الجديدة تعمل.</numerusform>
            <numerusform>يجري تدوير %Ln من هذه المفاتيح، وسُلّمت الجديدة مكانها. حذف القديمة يُنهي التدوير إذا كانت الجديدة تعمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsDialog</name>
    <message>
        <source>Rotations under way</source>
        <translation>عمليات التدوير الجارية</translation>
    </message>
    <message>
        <source>No key is being rotated.</source>
        <translation>لا يجري تدوير أي مفتاح.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>ترك التدوير…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>old key, new key, how far the rotation is</comment>
        <translation>⁨%1⁩ ← ⁨%2⁩: %3</translation>
    </message>
    <message numerus="yes">
        <source>Rotate all %n overdue keys…</source>
        <translation>
            <numerusform>لا مفاتيح متأخرة…</numerusform>
            <numerusform>تدوير المفتاح المتأخر…</numerusform>
            <numerusform>تدوير المفتاحين المتأخرين…</numerusform>
            <numerusform>تدوير المفاتيح المتأخرة الـ%Ln كلها…</numerusform>
            <numerusform>تدوير المفاتيح المتأخرة الـ%Ln كلها…</numerusform>
            <numerusform>تدوير المفاتيح المتأخرة الـ%Ln كلها…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of rotations can&apos;t be read and are left alone. Their keys are not in this list.</source>
        <translation>
            <numerusform>كل السجلات مقروءة.</numerusform>
            <numerusform>تتعذر قراءة سجل تدوير واحد، ويُترك كما هو. مفاتيحه ليست في هذه القائمة.</numerusform>
            <numerusform>تتعذر قراءة سجلّي تدوير، ويُتركان كما هما. مفاتيحهما ليست في هذه القائمة.</numerusform>
            <numerusform>تتعذر قراءة %Ln سجلات تدوير، وتُترك كما هي. مفاتيحها ليست في هذه القائمة.</numerusform>
            <numerusform>تتعذر قراءة %Ln سجل تدوير، وتُترك كما هي. مفاتيحها ليست في هذه القائمة.</numerusform>
            <numerusform>تتعذر قراءة %Ln سجل تدوير، وتُترك كما هي. مفاتيحها ليست في هذه القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key is deleted already, so there is nothing to give up. Resume the rotation to finish it.</source>
        <translation>حُذف المفتاح القديم بالفعل، فلا يوجد ما يُترك. استأنف التدوير لإنهائه.</translation>
    </message>
    <message>
        <source>Set the records that can&apos;t be read aside</source>
        <translation>تنحية السجلات التي لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Until you finish a rotation both of its keys work, unless one of them was deleted by hand.</source>
        <translation>حتى تُنهي التدوير يعمل كلا مفتاحيه، ما لم يُحذف أحدهما يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were set aside. They stay in their folder under another name, and their keys can be rotated anew.</source>
        <translation>
            <numerusform>لم يُنحَّ أي سجل.</numerusform>
            <numerusform>نُحّي سجل واحد. يبقى في مجلده باسم آخر، ويمكن تدوير مفتاحه من جديد.</numerusform>
            <numerusform>نُحّي سجلان. يبقيان في مجلدهما باسم آخر، ويمكن تدوير مفتاحيهما من جديد.</numerusform>
            <numerusform>نُحّيت %Ln سجلات. تبقى في مجلدها باسم آخر، ويمكن تدوير مفاتيحها من جديد.</numerusform>
            <numerusform>نُحّي %Ln سجلًا. تبقى في مجلدها باسم آخر، ويمكن تدوير مفاتيحها من جديد.</numerusform>
            <numerusform>نُحّي %Ln سجل. تبقى في مجلدها باسم آخر، ويمكن تدوير مفاتيحها من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsFlow</name>
    <message>
        <source>Latchkey is still at work on the rotation of “%1”. Give it up when that is done.</source>
        <translation>ما زال Latchkey يعمل على تدوير «⁨%1⁩». اتركه بعد انتهاء ذلك.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RunList</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a saved search</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>“%1” will be in the connection menu, for all connections.</source>
        <translation>سيكون «⁨%1⁩» في قائمة الاتصالات، لكل الاتصالات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>There is a search of this name. Saving replaces it.</source>
        <translation>يوجد بحث بهذا الاسم. الحفظ يستبدله.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ScreenGuard</name>
    <message>
        <source>Latchkey&apos;s windows can be captured for 5 minutes. Then they are kept out of screenshots and shared screens again.</source>
        <translation>يمكن التقاط نوافذ Latchkey لمدة 5 دقائق. ثم تبقى من جديد خارج لقطات الشاشة والشاشات المشارَكة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchAnnouncer</name>
    <message numerus="yes">
        <source>%L1 of %n keys</source>
        <comment>how many a search shows; read aloud</comment>
        <translation>
            <numerusform>%L1 من دون مفاتيح</numerusform>
            <numerusform>%L1 من مفتاح واحد</numerusform>
            <numerusform>%L1 من مفتاحين</numerusform>
            <numerusform>%L1 من %Ln مفاتيح</numerusform>
            <numerusform>%L1 من %Ln مفتاحًا</numerusform>
            <numerusform>%L1 من %Ln مفتاح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>بحث في المفاتيح</translation>
    </message>
    <message>
        <source>Search keys · %1</source>
        <comment>%1: operators as examples</comment>
        <translation>بحث في المفاتيح · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>عوامل البحث</translation>
    </message>
    <message>
        <source>Search operators (%1)</source>
        <translation>عوامل البحث (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Words and operators. F1 lists the operators.</source>
        <translation>كلمات وعوامل بحث. يعرض F1 قائمة العوامل.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb; in a field that has no room for more</comment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchHelp</name>
    <message>
        <source>Search operators</source>
        <translation>عوامل البحث</translation>
    </message>
    <message>
        <source>Words and operators; a key has to meet them all</source>
        <translation>كلمات وعوامل بحث؛ يجب أن يحققها المفتاح كلها</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <comment>keys that are</comment>
        <translation>مستحق التدوير</translation>
    </message>
    <message>
        <source>Overdue for rotation</source>
        <comment>keys that are</comment>
        <translation>متأخر التدوير</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys that are</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>keys that are neither due, overdue nor expired</comment>
        <translation>لا شيء مما سبق</translation>
    </message>
    <message>
        <source>Secret kept on this computer</source>
        <translation>السر محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>أقدم من 90 يومًا</translation>
    </message>
    <message>
        <source>Younger than 2 weeks</source>
        <translation>أحدث من أسبوعين</translation>
    </message>
    <message>
        <source>At least 6 months old</source>
        <translation>عمره 6 أشهر على الأقل</translation>
    </message>
    <message>
        <source>At most 1 year old</source>
        <translation>عمره سنة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>Made 3 days ago</source>
        <translation>أُنشئ قبل 3 أيام</translation>
    </message>
    <message>
        <source>In the name</source>
        <translation>في الاسم</translation>
    </message>
    <message>
        <source>In the client ID</source>
        <translation>في معرّف العميل</translation>
    </message>
    <message>
        <source>In the owner</source>
        <translation>في المالك</translation>
    </message>
    <message>
        <source>Words side by side</source>
        <translation>كلمات متجاورة</translation>
    </message>
    <message>
        <source>Without what follows</source>
        <translation>من دون ما يلي</translation>
    </message>
    <message>
        <source>New since the refresh before</source>
        <comment>keys that are</comment>
        <translation>جديد منذ التحديث السابق</translation>
    </message>
    <message>
        <source>New or renamed since then</source>
        <comment>keys that are, since the refresh before</comment>
        <translation>جديد أو أُعيدت تسميته منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <comment>keys that are</comment>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>To be rotated within 14 days</source>
        <translation>يلزم تدويره خلال ١٤ يومًا</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchSource</name>
    <message>
        <source>saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchesFlow</name>
    <message>
        <source>There is no room for more saved searches. Delete one first.</source>
        <translation>لا مكان لمزيد من عمليات البحث المحفوظة. احذف واحدة أولًا.</translation>
    </message>
    <message>
        <source>Manage searches…</source>
        <translation>إدارة عمليات البحث…</translation>
    </message>
    <message>
        <source>Saved “%1”. It is in the connection menu.</source>
        <translation>حُفظ «⁨%1⁩». وهو في قائمة الاتصالات.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SecretField</name>
    <message>
        <source>API key, hidden</source>
        <translation>مفتاح API، مخفي</translation>
    </message>
    <message>
        <source>Press and hold to show the key</source>
        <translation>اضغط مع الاستمرار لعرض المفتاح</translation>
    </message>
    <message>
        <source>API key, on the screen</source>
        <translation>مفتاح API، ظاهر على الشاشة</translation>
    </message>
    <message>
        <source>The key is on the screen. It is not read aloud.</source>
        <translation>المفتاح ظاهر على الشاشة. ولا يُقرأ بصوت عالٍ.</translation>
    </message>
    <message>
        <source>The key is hidden again.</source>
        <translation>أُخفي المفتاح من جديد.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SessionNotices</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Loading was stopped. Not all keys are shown.</source>
        <translation>أُوقف التحميل. لا تُعرض كل المفاتيح.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your sign-in is kept in your keychain now.</source>
        <translation>تسجيل دخولك محفوظ الآن في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Your sign-in is not kept: it lasts until Latchkey closes. %1</source>
        <translation>تسجيل دخولك غير محفوظ: يدوم حتى إغلاق Latchkey. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>You are signed out here, but something was left behind. %1</source>
        <translation>سُجّل خروجك هنا، لكن بقي شيء. ⁨%1⁩</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in was revoked.</source>
        <translation>سُجّل خروجك، وأُبطل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>سُجّل خروجك.</translation>
    </message>
    <message>
        <source>No longer there:</source>
        <comment>followed by names of keys, one a line</comment>
        <translation>لم تعد موجودة:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>ومفتاح آخر</numerusform>
            <numerusform>ومفتاحان آخران</numerusform>
            <numerusform>و%Ln مفاتيح أخرى</numerusform>
            <numerusform>و%Ln مفتاحًا آخر</numerusform>
            <numerusform>و%Ln مفتاح آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>keys</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>keys</comment>
        <translation>
            <numerusform>لم تُعَد تسمية شيء</numerusform>
            <numerusform>واحد أُعيدت تسميته</numerusform>
            <numerusform>اثنان أُعيدت تسميتهما</numerusform>
            <numerusform>%Ln أُعيدت تسميتها</numerusform>
            <numerusform>%Ln أُعيدت تسميتها</numerusform>
            <numerusform>%Ln أُعيدت تسميتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>keys</comment>
        <translation>
            <numerusform>لم يزُل شيء</numerusform>
            <numerusform>واحد زال</numerusform>
            <numerusform>اثنان زالا</numerusform>
            <numerusform>%Ln زالت</numerusform>
            <numerusform>%Ln زالت</numerusform>
            <numerusform>%Ln زالت</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. This is the list from %1.</source>
        <comment>a date and time</comment>
        <translation>غير متصل. هذه هي القائمة بتاريخ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 This is the list from %2.</source>
        <comment>sentences that say what is wrong; a date and time</comment>
        <translation>⁨%1⁩ هذه هي القائمة بتاريخ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a date and time; a list such as: 2 new · 1 renamed</comment>
        <translation>منذ ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that were just told of</comment>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out, and the sign-in was revoked. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>سُجّل خروجك وأُلغي تسجيل الدخول. لا تبقى أسرار في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك وأُلغي تسجيل الدخول. يبقى سر مفتاح واحد في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك وأُلغي تسجيل الدخول. يبقى سرّا مفتاحين في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك وأُلغي تسجيل الدخول. تبقى أسرار %Ln مفاتيح في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك وأُلغي تسجيل الدخول. تبقى أسرار %Ln مفتاحًا في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك وأُلغي تسجيل الدخول. تبقى أسرار %Ln مفتاح في سلسلة مفاتيح هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>سُجّل خروجك. لا تبقى أسرار في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك. يبقى سر مفتاح واحد في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك. يبقى سرّا مفتاحين في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك. تبقى أسرار %Ln مفاتيح في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك. تبقى أسرار %Ln مفتاحًا في سلسلة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>سُجّل خروجك. تبقى أسرار %Ln مفتاح في سلسلة مفاتيح هذا الحاسوب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>keys to press</comment>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut to what it was at first</comment>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shortcut</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Choose an action, go to its shortcut and press the keys you want.</source>
        <translation>اختر إجراءً، وانتقل إلى اختصاره، ثم اضغط المفاتيح التي تريدها.</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>بحث في الإجراءات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>كل الاختصارات كما كانت في البداية.</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a shortcut</comment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>For “%1”. Press the keys.</source>
        <translation>لـ «⁨%1⁩». اضغط المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>لا نتائج مطابقة. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <comment>keys, action</comment>
        <translation>⁨%1⁩ هو اختصار «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <comment>a shortcut, from an action</comment>
        <translation>أخذه من «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>ليس لـ «⁨%1⁩» اختصار الآن.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut %2 now.</source>
        <comment>action, keys</comment>
        <translation>اختصار «⁨%1⁩» الآن هو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>اختر إجراءً أولًا.</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>ليس لهذا الإجراء اختصار.</translation>
    </message>
    <message>
        <source>This shortcut is as it was at first.</source>
        <translation>هذا الاختصار كما كان في البداية.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>استخدام المتصفح بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use an API key instead</source>
        <translation>استخدام مفتاح API بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>نُسخ الرابط. افتحه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Link copied. Open it in any browser.</source>
        <translation>نُسخ الرابط. افتحه في أي متصفح.</translation>
    </message>
    <message>
        <source>Sign in to %1 with your browser. Latchkey waits here and goes on by itself.</source>
        <translation>سجّل الدخول إلى ⁨%1⁩ بمتصفحك. ينتظر Latchkey هنا ويتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Sign in to %1 with any browser, here or on another device. Latchkey goes on by itself.</source>
        <translation>سجّل الدخول إلى ⁨%1⁩ بأي متصفح، هنا أو على جهاز آخر. يتابع Latchkey تلقائيًا.</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>جارٍ الحصول على رمز…</translation>
    </message>
    <message>
        <source>Sign in to %1 as an application, with its API key. For machines, and for people who hold only a key.</source>
        <translation>سجّل الدخول إلى ⁨%1⁩ بصفة تطبيق، بمفتاح API الخاص به. للأجهزة ولمن لا يملك إلا مفتاحًا.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>في انتظار متصفحك…</translation>
    </message>
    <message>
        <source>No browser could be started. Use a code, or copy the link and open it yourself.</source>
        <translation>تعذر تشغيل متصفح. استخدم رمزًا، أو انسخ الرابط وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>تعذر تشغيل متصفح. انسخ الرابط وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>في انتظار المنفذ…</translation>
    </message>
    <message>
        <source>Waiting until you have signed in…</source>
        <translation>في انتظار تسجيل دخولك…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>%1 Latchkey goes on asking, and the code stays good.</source>
        <translation>⁨%1⁩ يواصل Latchkey السؤال، ويبقى الرمز صالحًا.</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>ردّت نافذة أخرى بتسجيل دخول لم يبدأه Latchkey. وقد تُجوهل.</translation>
    </message>
    <message>
        <source>You were signed in as %1. Replace with %2?</source>
        <translation>كنت مسجّل الدخول باسم ⁨%1⁩. هل تريد الاستبدال بـ ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>the account that was signed in</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>فتح هنا</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>استخدام رمز</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>لم يصل عنوان صفحة تسجيل الدخول بعد.</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>ألصق مفتاحًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInFlow</name>
    <message>
        <source>This key is for %1, and this connection is to %2. Nothing was sent. Connect to %1, or paste a key for %2.</source>
        <translation>هذا المفتاح لـ ⁨%1⁩، وهذا الاتصال إلى ⁨%2⁩. لم يُرسل شيء. اتصل بـ ⁨%1⁩، أو ألصق مفتاحًا لـ ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>مسح الآن</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Loading… %L1 so far</source>
        <translation>جارٍ التحميل… %L1 حتى الآن</translation>
    </message>
    <message>
        <source>Clipboard clears when you come back to this window ·</source>
        <translation>تُمسح الحافظة عند عودتك إلى هذه النافذة ·</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s ·</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>تُمسح الحافظة الآن ·</numerusform>
            <numerusform>تُمسح الحافظة خلال ثانية ·</numerusform>
            <numerusform>تُمسح الحافظة خلال ثانيتين ·</numerusform>
            <numerusform>تُمسح الحافظة خلال %Ln ث ·</numerusform>
            <numerusform>تُمسح الحافظة خلال %Ln ث ·</numerusform>
            <numerusform>تُمسح الحافظة خلال %Ln ث ·</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>لم يعد السر في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>⁨%1⁩: تمّ</translation>
    </message>
    <message>
        <source>%1: has stopped</source>
        <comment>a step</comment>
        <translation>⁨%1⁩: توقف</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>⁨%1⁩: الآن</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step</comment>
        <translation>⁨%1⁩: لاحقًا</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SwatchPicker</name>
    <message>
        <source>A colour of your own</source>
        <translation>لون خاص بك</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a colour that is not in the row</comment>
        <translation>غيرها…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>لون آخر…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TechnicalDetail</name>
    <message>
        <source>Details</source>
        <comment>technical, of an error</comment>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TopBar</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Reports and e&amp;xport</source>
        <translation>تقارير وتصدير البيا&amp;نات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ال&amp;عرض</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>الات&amp;صالات</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TrayFlow</name>
    <message>
        <source>Open Latchkey</source>
        <translation>فتح Latchkey</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::UnsavedSecretDialog</name>
    <message>
        <source>Quit and lose a new key?</source>
        <translation>هل تريد الإنهاء وفقدان مفتاح جديد؟</translation>
    </message>
    <message>
        <source>The secret of a new key has gone nowhere yet, and Union never shows it again. If Latchkey quits now, nobody can use that key.</source>
        <translation>لم يذهب سر مفتاح جديد إلى أي مكان بعد، ولن يعرضه Union مرة أخرى أبدًا. إن أُنهي Latchkey الآن، فلن يستطيع أحد استخدام ذلك المفتاح.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>الإنهاء وفقدانه</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>يسجّل Latchkey الدخول مرة بـ«%1» ليرى إن كان Union يقبله، ثم يتخلص من الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey signs in with each of these %n keys once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>
            <numerusform>يسجّل Latchkey الدخول مرة بكل من هذه المفاتيح (%Ln) ليرى إن كان Union يقبله، ثم يتخلص من الجلسة.</numerusform>
            <numerusform>يسجّل Latchkey الدخول مرة بهذا المفتاح ليرى إن كان Union يقبله، ثم يتخلص من الجلسة.</numerusform>
            <numerusform>يسجّل Latchkey الدخول مرة بكل من هذين المفتاحين ليرى إن كان Union يقبله، ثم يتخلص من الجلسة.</numerusform>
            <numerusform>يسجّل Latchkey الدخول مرة بكل من هذه المفاتيح الـ%Ln ليرى إن كان Union يقبله، ثم يتخلص من الجلسة.</numerusform>
            <numerusform>يسجّل Latchkey الدخول مرة بكل من هذه المفاتيح الـ%Ln ليرى إن كان Union يقبله، ثم يتخلص من الجلسة.</numerusform>
            <numerusform>يسجّل Latchkey الدخول مرة بكل من هذه المفاتيح الـ%Ln ليرى إن كان Union يقبله، ثم يتخلص من الجلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to verify</source>
        <translation>مفاتيح للتحقق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Its secret is not on this computer. If you have it elsewhere, paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>سره ليس على هذا الحاسوب. إن كان لديك في مكان آخر، فالصق قيمة FLYTE_API_KEY كاملة، أو أفلت الملف هنا.</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>ألصق مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 done…</source>
        <translation>جارٍ التحقق: ⁨%1⁩ من ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>the name of a key, and what became of it</comment>
        <translation>⁨%1⁩ — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys work.</source>
        <translation>
            <numerusform>لا يعمل أي مفتاح (%Ln).</numerusform>
            <numerusform>يعمل مفتاح واحد.</numerusform>
            <numerusform>يعمل مفتاحان.</numerusform>
            <numerusform>تعمل %Ln مفاتيح.</numerusform>
            <numerusform>يعمل %Ln مفتاحًا.</numerusform>
            <numerusform>يعمل %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys don&apos;t work, or Union could not say.</source>
        <translation>
            <numerusform>لا يوجد مفتاح لا يعمل (%Ln).</numerusform>
            <numerusform>مفتاح واحد لا يعمل، أو لم يستطع Union الجواب.</numerusform>
            <numerusform>مفتاحان لا يعملان، أو لم يستطع Union الجواب.</numerusform>
            <numerusform>%Ln مفاتيح لا تعمل، أو لم يستطع Union الجواب.</numerusform>
            <numerusform>%Ln مفتاحًا لا يعمل، أو لم يستطع Union الجواب.</numerusform>
            <numerusform>%Ln مفتاح لا يعمل، أو لم يستطع Union الجواب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not verified.</source>
        <translation>
            <numerusform>لم يبق مفتاح بلا تحقق (%Ln).</numerusform>
            <numerusform>لم يُتحقق من مفتاح واحد.</numerusform>
            <numerusform>لم يُتحقق من مفتاحين.</numerusform>
            <numerusform>لم يُتحقق من %Ln مفاتيح.</numerusform>
            <numerusform>لم يُتحقق من %Ln مفتاحًا.</numerusform>
            <numerusform>لم يُتحقق من %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>في انتظار سلسلة مفاتيحك… افتح قفلها إن طُلب منك ذلك.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyFlow</name>
    <message>
        <source>Its secret is not on this computer. Select this key alone to paste it.</source>
        <translation>سره ليس على هذا الحاسوب. حدّد هذا المفتاح وحده لتلصقه.</translation>
    </message>
    <message>
        <source>This is another key: its client ID is %1. Paste the one of “%2”.</source>
        <translation>هذا مفتاح آخر: معرّف عميله ⁨%1⁩. الصق مفتاح «%2».</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WaitForm</name>
    <message>
        <source>Something may still use the old key. Remind me:</source>
        <translation>قد لا يزال شيء ما يستخدم المفتاح القديم. ذكّرني:</translation>
    </message>
    <message>
        <source>Everything uses the new key now</source>
        <translation>كل شيء يستخدم المفتاح الجديد الآن</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>ذكّرني</translation>
    </message>
    <message numerus="yes">
        <source>in %n days, on %1</source>
        <comment>when to be reminded</comment>
        <translation>
            <numerusform>اليوم، ⁨%1⁩</numerusform>
            <numerusform>بعد يوم، في ⁨%1⁩</numerusform>
            <numerusform>بعد يومين، في ⁨%1⁩</numerusform>
            <numerusform>بعد %Ln أيام، في ⁨%1⁩</numerusform>
            <numerusform>بعد %Ln يومًا، في ⁨%1⁩</numerusform>
            <numerusform>بعد %Ln يوم، في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>when to be reminded; a date</comment>
        <translation>في ⁨%1⁩</translation>
    </message>
    <message>
        <source>on another day</source>
        <comment>when to be reminded; the day is chosen next to it</comment>
        <translation>في يوم آخر</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <comment>a day</comment>
        <translation>التذكير في</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <comment>two dates</comment>
        <translation>اختر يومًا من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowController</name>
    <message>
        <source>Copied: %1.</source>
        <translation>نُسخ: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowStatus</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>لا مستحق</numerusform>
            <numerusform>واحد مستحق</numerusform>
            <numerusform>اثنان مستحقان</numerusform>
            <numerusform>%Ln مستحقة</numerusform>
            <numerusform>%Ln مستحقًا</numerusform>
            <numerusform>%Ln مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>لا منتهٍ</numerusform>
            <numerusform>واحد منتهٍ</numerusform>
            <numerusform>اثنان منتهيان</numerusform>
            <numerusform>%Ln منتهية</numerusform>
            <numerusform>%Ln منتهيًا</numerusform>
            <numerusform>%Ln منتهٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>%Ln معروضة</numerusform>
            <numerusform>%Ln معروضًا</numerusform>
            <numerusform>%Ln معروض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WalletOwnItems</name>
    <message>
        <source>KWallet does not answer here, so what Latchkey keeps in your wallet is still there. Do this again where you are signed in to Plasma.</source>
        <translation>لا يستجيب KWallet هنا، لذا ما زال موجودًا ما يحتفظ به Latchkey في محفظتك. أعد هذا حيث تكون مسجّل الدخول إلى Plasma.</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>رفض الوكيل الاتّصال</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>أل&amp;صق</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>خادوم SOCKS بالإصدارة الخامسة لا يسمح بالاتّصال</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>قبل شهر</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>قبل سنة</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>هذه السنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %Ln سنوات</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the moment at which a secret expires</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>خلال دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>خلال دقيقة</numerusform>
            <numerusform>خلال دقيقتين</numerusform>
            <numerusform>خلال %Ln دقائق</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>خلال ساعة</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>خلال ساعة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %Ln ساعات</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>خلال يوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال يوم</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>خلال شهر</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>خلال شهر</numerusform>
            <numerusform>خلال شهرين</numerusform>
            <numerusform>خلال %Ln أشهر</numerusform>
            <numerusform>خلال %Ln شهرًا</numerusform>
            <numerusform>خلال %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>خلال سنة</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>هذه السنة</numerusform>
            <numerusform>خلال سنة</numerusform>
            <numerusform>خلال سنتين</numerusform>
            <numerusform>خلال %Ln سنوات</numerusform>
            <numerusform>خلال %Ln سنة</numerusform>
            <numerusform>خلال %Ln سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice tenant</source>
        <translation>بيئة التدريب</translation>
    </message>
    <message>
        <source>Latchkey is not running, so there is nothing to lock.</source>
        <translation>لا يعمل Latchkey، لذا لا يوجد ما يُقفل.</translation>
    </message>
    <message>
        <source>The Latchkey that is running does not know these options: it may be another version. Quit it and start again.</source>
        <translation>لا يعرف Latchkey الجاري تشغيله هذه الخيارات: ربما كان إصدارًا آخر. أنهه ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Latchkey is running but does not answer, so nothing was opened. Wait a moment and try again, or end that program first.</source>
        <translation>يعمل Latchkey لكنه لا يرد، لذا لم يُفتح شيء. انتظر لحظة وأعد المحاولة، أو أنهِ ذلك البرنامج أولًا.</translation>
    </message>
    <message>
        <source>Press Enter to close this window.</source>
        <translation>اضغط Enter لإغلاق هذه النافذة.</translation>
    </message>
</context>
</TS>
