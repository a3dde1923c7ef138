<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Latchkey::AppsClient</name>
    <message>
        <source>API keys need Union: this server is Flyte without them.</source>
        <translation>API 密钥需要 Union：此服务器是不带 API 密钥的 Flyte。</translation>
    </message>
    <message>
        <source>This key is gone: someone has deleted it. Refresh the list to see what is there.</source>
        <translation>此密钥已不存在：有人将其删除了。请刷新列表查看现状。</translation>
    </message>
    <message>
        <source>There is a key with the client ID “%1” already. Choose another name.</source>
        <translation>已有客户端 ID 为“%1”的密钥。请换一个名称。</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be understood.</source>
        <translation>无法理解服务器的应答。</translation>
    </message>
    <message>
        <source>The key “%1” is on the server, but its secret was lost on the way and can&apos;t be had again. If you did not have this key before, delete it and create it again.</source>
        <translation>密钥“%1”在服务器上，但其机密在途中丢失，无法再次取得。如果您之前没有此密钥，请将其删除并重新创建。</translation>
    </message>
    <message>
        <source>The connection was lost before the server got to it: nothing was created. Try again.</source>
        <translation>连接在服务器处理之前中断：没有创建任何内容。请重试。</translation>
    </message>
    <message>
        <source>The connection was lost, and it is not known whether the key “%1” was created. Refresh the list once you are connected: if the key is there, delete it and create it again.</source>
        <translation>连接已中断，不清楚密钥“%1”是否已创建。重新连接后请刷新列表：如果该密钥在其中，请将其删除并重新创建。</translation>
    </message>
    <message>
        <source>A key needs a client ID. Give it a name with a letter or a digit.</source>
        <translation>密钥需要客户端 ID。请取一个含有字母或数字的名称。</translation>
    </message>
    <message>
        <source>The server made the key “%1” but sent no secret. Delete the key and create it again.</source>
        <translation>服务器创建了密钥“%1”，但没有发送机密。请删除该密钥并重新创建。</translation>
    </message>
    <message>
        <source>The server answered with another key than the one asked for. Refresh the list and try again.</source>
        <translation>服务器返回的不是所请求的密钥。请刷新列表后重试。</translation>
    </message>
    <message>
        <source>Someone else has changed this key meanwhile. Look at the change, then edit it again.</source>
        <translation>其他人在此期间更改了此密钥。请查看更改，然后再次编辑。</translation>
    </message>
    <message>
        <source>The server&apos;s list of keys does not come to an end. Try again; if it stays so, tell the people who run the server.</source>
        <translation>服务器的密钥列表没有尽头。请重试；如果仍然如此，请告知服务器的运营人员。</translation>
    </message>
</context>
<context>
    <name>Latchkey::BoundedFile</name>
    <message>
        <source>It is not there.</source>
        <translation>它不存在。</translation>
    </message>
    <message>
        <source>It is not a file that can be read, but a folder or a device.</source>
        <translation>它不是可读取的文件，而是文件夹或设备。</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its permissions.</source>
        <translation>无法读取它。请检查其权限。</translation>
    </message>
    <message>
        <source>It is too large: more than %1 kB.</source>
        <comment>a file</comment>
        <translation>它太大：超过 %1 kB。</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserSignIn</name>
    <message>
        <source>Another sign-in of Latchkey is under way and has port %1, where Union sends the browser back. Finish or cancel that one; this one goes on by itself then.</source>
        <translation>Latchkey 的另一次登录正在进行，并占用了端口 %1，而 Union 会让浏览器返回到那里。请完成或取消那次登录；之后这一次会自动继续。</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2, and Union sends the browser back exactly there. Close %2; Latchkey goes on by itself then.</source>
        <translation>端口 %1 正被 %2 使用，而 Union 恰好会让浏览器返回到那里。请关闭 %2；之后 Latchkey 会自动继续。</translation>
    </message>
    <message>
        <source>Or use a code instead.</source>
        <translation>或者改用代码。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so Latchkey has stopped waiting. Try again.</source>
        <translation>没有人及时从浏览器返回，因此 Latchkey 已停止等待。请重试。</translation>
    </message>
    <message>
        <source>The sign-in page&apos;s address is not safe to open. Tell the administrator.</source>
        <translation>登录页面的地址不安全，无法打开。请告知管理员。</translation>
    </message>
    <message>
        <source>Another identity provider answered than the one that was asked. Nothing was sent to it. Try again; if it stays, tell your administrator.</source>
        <translation>应答的不是所询问的身份提供方。没有向其发送任何内容。请重试；如果仍然如此，请告知您的管理员。</translation>
    </message>
    <message>
        <source>The sign-in was refused. Sign in again, perhaps with another account.</source>
        <translation>登录被拒绝。请再次登录，也许可以换一个账户。</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t sign anyone in right now. Try again in a moment.</source>
        <translation>身份提供方目前无法让任何人登录。请稍后重试。</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. Try again; if it stays, ask your administrator.</source>
        <translation>身份提供方拒绝了登录。请重试；如果仍然如此，请询问您的管理员。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConfiguration</name>
    <message>
        <source>It names no control plane: “endpoint” under “admin” is missing.</source>
        <translation>它没有指明控制平面：“admin”下缺少“endpoint”。</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>它太大，不像是配置文件。</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>它不是 UTF-8 编码的文本文件。</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>它的嵌套太深。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>这不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>It can&apos;t be read as YAML.</source>
        <translation>无法将其作为 YAML 读取。</translation>
    </message>
    <message>
        <source>The file turns the check of certificates off. Latchkey always checks them: if the server&apos;s authority is not known here, choose its certificate authority file.</source>
        <translation>该文件关闭了证书检查。Latchkey 始终检查证书：如果此处不认识服务器的证书颁发机构，请选择其证书颁发机构文件。</translation>
    </message>
    <message>
        <source>The file asks for a connection without encryption. Latchkey uses https.</source>
        <translation>该文件要求不加密的连接。Latchkey 使用 https。</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>使用普通 http，因为它不会离开此计算机。</translation>
    </message>
    <message>
        <source>The file names the proxy %1. Latchkey uses the proxy of this computer&apos;s settings.</source>
        <translation>该文件指定了代理 %1。Latchkey 使用此计算机设置中的代理。</translation>
    </message>
    <message>
        <source>The command line tool gets its sign-in from another program here. Latchkey signs you in itself.</source>
        <translation>此处的命令行工具从另一个程序获得登录。Latchkey 会自行为您登录。</translation>
    </message>
    <message>
        <source>The command line tool signs in as an application here. In Latchkey, sign in as yourself, or paste an API key.</source>
        <translation>此处的命令行工具以应用程序的身份登录。在 Latchkey 中，请以您自己的身份登录，或粘贴 API 密钥。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConnections</name>
    <message>
        <source>The file names a certificate authority file that is not there. Choose one yourself if the server needs it.</source>
        <translation>该文件指定的证书颁发机构文件不存在。如果服务器需要，请自行选择一个。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliKeyring</name>
    <message>
        <source>This computer has no keychain where the CLI could find a sign-in. Install one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>此计算机没有可供 CLI 查找登录信息的钥匙串。请安装一个（例如 GNOME Keyring 或 KWallet），然后重试。</translation>
    </message>
    <message>
        <source>Your keychain is locked, so the CLI&apos;s sign-in is out of reach. Unlock it and try again.</source>
        <translation>您的钥匙串已锁定，因此无法访问 CLI 的登录信息。请将其解锁后重试。</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey touch the CLI&apos;s sign-in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>您的钥匙串不允许 Latchkey 访问 CLI 的登录信息。请在钥匙串的设置中允许 Latchkey。</translation>
    </message>
    <message>
        <source>Your keychain holds no sign-in for the CLI. Sign in the CLI first.</source>
        <translation>您的钥匙串中没有 CLI 的登录信息。请先登录 CLI。</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>您的钥匙串可用，但无法完成 Latchkey 的请求。请稍后重试。</translation>
    </message>
    <message>
        <source>This sign-in is too long for this computer&apos;s keychain: %L1 characters, and at most %L2 fit. Give the CLI an API key instead (FLYTE_API_KEY).</source>
        <translation>此登录信息对于此计算机的钥匙串来说太长：共 %L1 个字符，最多只能容纳 %L2 个。请改为向 CLI 提供 API 密钥（FLYTE_API_KEY）。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliSignIn</name>
    <message>
        <source>As a Flatpak, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>作为 Flatpak，Latchkey 有自己的钥匙串，其他程序无法看到。要同时登录 CLI，请以普通软件包方式安装 Latchkey，或让 CLI 自行登录。</translation>
    </message>
    <message>
        <source>As a Snap, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>作为 Snap，Latchkey 有自己的钥匙串，其他程序无法看到。要同时登录 CLI，请以普通软件包方式安装 Latchkey，或让 CLI 自行登录。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliStoring</name>
    <message>
        <source>What had been stored for the CLI was removed again.</source>
        <translation>为 CLI 存储的内容已被重新移除。</translation>
    </message>
    <message>
        <source>Part of the CLI&apos;s sign-in could not be taken back: your keychain still holds %1 for %2. Remove the CLI&apos;s sign-in to be rid of it.</source>
        <translation>CLI 登录信息的一部分无法收回：您的钥匙串中仍有用于 %2 的 %1。要清除它，请移除 CLI 的登录。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Try “latchkey --help”.</source>
        <translation>请尝试“latchkey --help”。</translation>
    </message>
    <message>
        <source>Usage: latchkey [options]</source>
        <translation>用法：latchkey [选项]</translation>
    </message>
    <message>
        <source>Signs you in to Union, and creates, copies, edits and deletes its API keys.</source>
        <translation>让您登录 Union，并创建、复制、编辑和删除其 API 密钥。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Open the connection to this control plane; adds it if it is new.</source>
        <translation>打开到此控制平面的连接；如果是新的则将其添加。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>With --connect: trust the certificate authorities in this PEM file too.</source>
        <translation>与 --connect 一起使用：同时信任此 PEM 文件中的证书颁发机构。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”.</source>
        <translation>不知道如何处理“%1”。</translation>
    </message>
    <message>
        <source>--ca-file needs --connect.</source>
        <translation>--ca-file 需要 --connect。</translation>
    </message>
    <message>
        <source>Show versions and surroundings for a bug report; no secret, no host.</source>
        <translation>显示版本和环境，供错误报告使用；不含机密，不含主机。</translation>
    </message>
    <message>
        <source>Bring the window that is open to the front; opens one if there is none.</source>
        <translation>将已打开的窗口置于前台；如果没有则打开一个。</translation>
    </message>
    <message>
        <source>Choose one of %1 and %2.</source>
        <translation>请在 %1 和 %2 中选择一个。</translation>
    </message>
    <message>
        <source>%1 has nothing after it.</source>
        <comment>an option, such as --connect</comment>
        <translation>%1 后面没有内容。</translation>
    </message>
    <message>
        <source>Open “New key…” in the window that is open; opens one if there is none.</source>
        <translation>在已打开的窗口中打开“新建密钥…”；如果没有窗口，则打开一个。</translation>
    </message>
    <message>
        <source>Remove settings, the activity journal and Latchkey&apos;s keychain items from this computer; asks first.</source>
        <translation>从此计算机移除设置、活动日志和 Latchkey 的钥匙串项目；会先询问。</translation>
    </message>
    <message>
        <source>With --remove-my-data: remove without a question.</source>
        <translation>与 --remove-my-data 一起使用：不经询问直接移除。</translation>
    </message>
    <message>
        <source>--yes needs --remove-my-data.</source>
        <translation>--yes 需要 --remove-my-data。</translation>
    </message>
    <message>
        <source>Open the practice tenant, signed in, with keys to play with. It is a program of its own: the other options reach it together with this one.</source>
        <translation>打开练习环境，已登录，并带有可供试用的密钥。它是一个独立的程序：其他选项需与此选项一起使用才能作用于它。</translation>
    </message>
    <message>
        <source>Lock the Latchkey that runs, and its practice tenant; does nothing if there is neither.</source>
        <translation>锁定正在运行的 Latchkey 及其练习环境；两者都没有时不执行任何操作。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectClient</name>
    <message>
        <source>The sign-in of this connection can&apos;t be sent. Sign in again; if it stays so, report this.</source>
        <translation>无法发送此连接的登录信息。请再次登录；如果仍然如此，请报告此问题。</translation>
    </message>
    <message>
        <source>This needs a sign-in. Sign in and try again.</source>
        <translation>这需要登录。请登录后重试。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 发送了 Latchkey 无法读取的应答，因此更改可能已经完成。重试之前请先刷新查看。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Try again; if it stays so, report this.</source>
        <translation>%1 发送了 Latchkey 无法读取的应答。请重试；如果仍然如此，请报告此问题。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectError</name>
    <message>
        <source>%1 did not accept what was sent. See the details for the reason, change it and try again.</source>
        <translation>%1 不接受所发送的内容。请在详细信息中查看原因，修改后重试。</translation>
    </message>
    <message>
        <source>%1 did not finish in time. Try again.</source>
        <translation>%1 没有及时完成。请重试。</translation>
    </message>
    <message>
        <source>%1 does not have this, or not any more. Refresh and try again.</source>
        <translation>%1 没有此项，或已不再有。请刷新后重试。</translation>
    </message>
    <message>
        <source>%1 has something of this name already. Choose another name.</source>
        <translation>%1 已有同名的内容。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 knows you, but does not allow this. Ask an administrator of your organization.</source>
        <translation>%1 认识您，但不允许此操作。请询问您所在组织的管理员。</translation>
    </message>
    <message>
        <source>Someone else changed this on %1 at the same time. Refresh and try again.</source>
        <translation>其他人同时在 %1 上更改了此项。请刷新后重试。</translation>
    </message>
    <message>
        <source>%1 does not offer this. API keys need Union; Flyte alone has none.</source>
        <translation>%1 不提供此功能。API 密钥需要 Union；单独的 Flyte 没有 API 密钥。</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>%1 要求您再次登录。</translation>
    </message>
    <message>
        <source>%1 is asked for too much at the moment. Wait a little and try again.</source>
        <translation>目前对 %1 的请求过多。请稍等片刻再重试。</translation>
    </message>
    <message>
        <source>%1 is there, but can&apos;t answer at the moment. Try again in a while.</source>
        <translation>%1 可用，但目前无法应答。请过一会儿再重试。</translation>
    </message>
    <message>
        <source>%1 met a fault of its own. Try again; if it stays so, show the details to the people who run it.</source>
        <translation>%1 自身出现了故障。请重试；如果仍然如此，请将详细信息提供给其运营人员。</translation>
    </message>
    <message>
        <source>%1 points elsewhere instead of answering. Check the address.</source>
        <translation>%1 没有应答，而是指向了别处。请检查地址。</translation>
    </message>
    <message>
        <source>%1 redirected to %2. Latchkey does not follow, so that your sign-in goes nowhere else. If %2 is your Union address, connect to that.</source>
        <translation>%1 重定向到了 %2。Latchkey 不会跟随，以免您的登录信息流向别处。如果 %2 是您的 Union 地址，请连接到它。</translation>
    </message>
    <message>
        <source>%1 shows a web page: a web console, a login page or a proxy. Check the address.</source>
        <translation>%1 显示的是网页：网页控制台、登录页面或代理。请检查地址。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Union control plane. Check the address.</source>
        <translation>%1 有应答，但不是 Union 控制平面。请检查地址。</translation>
    </message>
    <message>
        <source>%1 did not say in time whether the change was made. Refresh to see, before you try again.</source>
        <translation>%1 没有及时说明更改是否已完成。重试之前请先刷新查看。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionStore</name>
    <message>
        <source>There is no such place in the list. Choose another one.</source>
        <translation>列表中没有这个位置。请选择另一个。</translation>
    </message>
    <message>
        <source>Your connections can&apos;t be saved and will be as before at the next start. Check the disk and the permissions of Latchkey&apos;s settings.</source>
        <translation>无法保存您的连接，下次启动时它们会恢复原样。请检查磁盘以及 Latchkey 设置的权限。</translation>
    </message>
    <message>
        <source>This connection is no longer in the list. Add it again.</source>
        <translation>此连接已不在列表中。请重新添加。</translation>
    </message>
    <message>
        <source>This connection has no address. Type the address of a Union host.</source>
        <translation>此连接没有地址。请输入 Union 主机的地址。</translation>
    </message>
    <message>
        <source>%1 is already in your list, as “%2”. Use that one.</source>
        <translation>%1 已在您的列表中，名为“%2”。请使用那一个。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ControlPlaneCheck</name>
    <message>
        <source>%1 is Flyte without API keys: only Union has them, so there is nothing for Latchkey to do there. If you expected Union, check the address.</source>
        <translation>%1 是不带 API 密钥的 Flyte：只有 Union 才有，因此 Latchkey 在那里无事可做。如果您以为这是 Union，请检查地址。</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Union control plane: it offers neither a sign-in nor API keys. Check the address.</source>
        <translation>%1 有应答，但它不是 Union 控制平面：它既不提供登录也不提供 API 密钥。请检查地址。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyFormat</name>
    <message>
        <source>This secret holds a character that can&apos;t be written in this form. Choose another one, or the bare value.</source>
        <translation>此机密含有无法以这种形式书写的字符。请选择其他形式，或仅使用值本身。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialStore</name>
    <message>
        <source>Your keychain holds no sign-in for %1. Sign in.</source>
        <translation>您的钥匙串中没有 %1 的登录信息。请登录。</translation>
    </message>
    <message>
        <source>This sign-in is not for %1. Sign in again.</source>
        <translation>此登录信息不适用于 %1。请再次登录。</translation>
    </message>
    <message>
        <source>The sign-in for %1 in your keychain can&apos;t be read. Sign in again to replace it.</source>
        <translation>无法读取钥匙串中 %1 的登录信息。请再次登录以替换它。</translation>
    </message>
</context>
<context>
    <name>Latchkey::DataRemoval</name>
    <message>
        <source>Everything that Latchkey keeps for you on this computer will be removed: its settings and connections, the activity journal, stored lists of keys, and its items in your keychain: sign-ins, kept secrets and proxy passwords.</source>
        <translation>Latchkey 在此计算机上为您保存的所有内容都将被移除：设置和连接、活动日志、已存储的密钥列表，以及钥匙串中的项目：登录信息、保留的机密和代理密码。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. A kept secret may be stored nowhere else, and a rotation that is under way can&apos;t be resumed.</source>
        <translation>此操作无法撤销。保留的机密可能没有存放在其他地方，进行中的轮换也无法继续。</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <comment>%1 is the word for yes, as translated</comment>
        <translation>输入“%1”以继续：</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree, in small letters</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed. Add --yes to remove without a question.</source>
        <translation>此处无法询问，因此未移除任何内容。加上 --yes 可不经询问直接移除。</translation>
    </message>
    <message>
        <source>Latchkey is running, so nothing was removed. Quit it, and do this again.</source>
        <translation>Latchkey 正在运行，因此未移除任何内容。请退出后重试。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>未移除任何内容。</translation>
    </message>
    <message>
        <source>Your keychain is locked and asks for its password…</source>
        <translation>您的钥匙串已锁定，正在请求密码…</translation>
    </message>
    <message numerus="yes">
        <source>Removed from this computer: %n files.</source>
        <translation>
            <numerusform>已从此计算机移除：%Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from your keychain: %n items.</source>
        <translation>
            <numerusform>已从您的钥匙串移除：%Ln 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are: your API keys at Union, files that you saved, and what other programs keep in your keychain, such as the command lines&apos; sign-ins.</source>
        <translation>保持不变：您在 Union 的 API 密钥、您保存的文件，以及其他程序保存在钥匙串中的内容，例如命令行工具的登录信息。</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check its permissions and do this again.</source>
        <translation>无法移除 %1。请检查其权限后重试。</translation>
    </message>
    <message>
        <source>%1 was only a link to %2, which is still there. Remove that yourself if nothing else uses it.</source>
        <comment>both are paths of files or folders</comment>
        <translation>%1 只是指向 %2 的链接，后者仍然存在。如果没有其他程序使用它，请自行移除。</translation>
    </message>
    <message>
        <source>The practice tenant is open, so nothing was removed. Quit it, and do this again.</source>
        <translation>练习环境已打开，因此未移除任何内容。请退出后重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Delivery</name>
    <message>
        <source>There is no file name yet. Choose a file.</source>
        <translation>还没有文件名。请选择文件。</translation>
    </message>
    <message>
        <source>All keys would go to the same place, each in place of the one before. Write {id} where each key&apos;s client ID belongs.</source>
        <translation>所有密钥都会送到同一处，后一个会替换前一个。请在每个密钥的客户端 ID 应出现的位置写入 {id}。</translation>
    </message>
</context>
<context>
    <name>Latchkey::DesktopWatch</name>
    <message>
        <source>Secrets are wiped from memory first</source>
        <translation>先从内存中清除机密</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceEndpoint</name>
    <message>
        <source>The identity provider&apos;s answer has no code that can be used. Sign in with the browser instead; if it stays, tell your administrator.</source>
        <translation>身份提供方的应答中没有可用的代码。请改用浏览器登录；如果仍然如此，请告知您的管理员。</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>身份提供方目前无法应答。请稍后重试。</translation>
    </message>
    <message>
        <source>This identity provider has no sign-in with a code. Sign in with the browser.</source>
        <translation>此身份提供方不支持用代码登录。请用浏览器登录。</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceSignIn</name>
    <message>
        <source>The code has expired before anyone signed in with it. Get a new one.</source>
        <translation>代码在有人用它登录之前已过期。请获取新的代码。</translation>
    </message>
    <message>
        <source>The sign-in was refused where the code was entered. Get a new code, perhaps for another account.</source>
        <translation>登录在输入代码的地方被拒绝。请获取新的代码，也许可以换一个账户。</translation>
    </message>
</context>
<context>
    <name>Latchkey::EncodedCredentials</name>
    <message>
        <source>The key can&apos;t be encoded: its address is missing.</source>
        <translation>无法对密钥编码：缺少地址。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its address has to be a plain host name in small letters, without “https://” and without a slash.</source>
        <translation>无法对密钥编码：其地址必须是小写的纯主机名，不带“https://”和斜杠。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID is missing.</source>
        <translation>无法对密钥编码：缺少客户端 ID。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID holds a “:”, which separates the parts.</source>
        <translation>无法对密钥编码：其客户端 ID 含有分隔各部分的“:”。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret is missing.</source>
        <translation>无法对密钥编码：缺少机密。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret holds a character that the format can&apos;t carry. Delete the key and create it again.</source>
        <translation>无法对密钥编码：其机密含有该格式无法容纳的字符。请删除该密钥并重新创建。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its organization holds a “:”, which separates the parts.</source>
        <translation>无法对密钥编码：其组织含有分隔各部分的“:”。</translation>
    </message>
    <message>
        <source>This key was encoded twice, as in the data of a Kubernetes Secret. Decode it once and paste the result.</source>
        <translation>此密钥被编码了两次，如同 Kubernetes Secret 中的数据。请解码一次并粘贴结果。</translation>
    </message>
    <message>
        <source>This key has too many parts: one of them holds a “:”. Create a new key and use that one.</source>
        <translation>此密钥的部分太多：其中之一含有“:”。请创建新的密钥并使用它。</translation>
    </message>
    <message numerus="yes">
        <source>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</source>
        <translation>
            <numerusform>这不是完整的 API 密钥：地址、客户端 ID、机密和组织这四个部分中只有 %Ln 个。请从创建它的地方重新复制。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address in this key is missing. Create a new key and use that one.</source>
        <translation>此密钥缺少地址。请创建新的密钥并使用它。</translation>
    </message>
    <message>
        <source>The address in this key is not a host name. Create a new key and use that one.</source>
        <translation>此密钥中的地址不是主机名。请创建新的密钥并使用它。</translation>
    </message>
    <message>
        <source>The client ID in this key is missing. Create a new key and use that one.</source>
        <translation>此密钥缺少客户端 ID。请创建新的密钥并使用它。</translation>
    </message>
    <message>
        <source>The secret in this key is missing. Create a new key and use that one.</source>
        <translation>此密钥缺少机密。请创建新的密钥并使用它。</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy the key alone.</source>
        <translation>这对于 API 密钥来说太长。请只复制密钥。</translation>
    </message>
    <message>
        <source>There is no key here. Paste an encoded API key.</source>
        <translation>这里没有密钥。请粘贴已编码的 API 密钥。</translation>
    </message>
    <message>
        <source>This is not an encoded API key. That is one long line of letters and digits, shown once when a key is created: the whole value of FLYTE_API_KEY.</source>
        <translation>这不是已编码的 API 密钥。已编码的密钥是一长行字母和数字，在创建密钥时显示一次：即 FLYTE_API_KEY 的完整值。</translation>
    </message>
    <message>
        <source>This is not an API key: it doesn&apos;t decode to text. Copy the key again.</source>
        <translation>这不是 API 密钥：它解码后不是文本。请重新复制密钥。</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character inside this key, so Union&apos;s tools misread it. Encode it again without one.</source>
        <translation>此密钥中有换行符或其他不可见字符，因此 Union 的工具会误读它。请去掉该字符后重新编码。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a character in quotes</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is a line break at place %1 of the key. Copy it again in one piece.</source>
        <translation>密钥的第 %1 位是换行符。请重新整段复制。</translation>
    </message>
    <message>
        <source>There is a space at place %1 of the key. Copy it again in one piece.</source>
        <translation>密钥的第 %1 位是空格。请重新整段复制。</translation>
    </message>
    <message>
        <source>The character %1 at place %2 belongs to the URL-safe alphabet, which Union&apos;s tools do not read. Copy the key again from where it was made.</source>
        <translation>第 %2 位的字符 %1 属于 URL 安全字母表，Union 的工具无法读取。请从创建密钥的地方重新复制。</translation>
    </message>
    <message>
        <source>There is a “=” at place %1, but “=” can only stand at the very end. Copy the key again.</source>
        <translation>第 %1 位是“=”，但“=”只能出现在最末尾。请重新复制密钥。</translation>
    </message>
    <message>
        <source>The character %1 at place %2 can&apos;t be part of a key. Copy the key again.</source>
        <translation>第 %2 位的字符 %1 不能是密钥的一部分。请重新复制密钥。</translation>
    </message>
    <message>
        <source>This is a key taken apart, not an encoded key. Paste the encoded one.</source>
        <translation>这是拆开的密钥，不是已编码的密钥。请粘贴已编码的密钥。</translation>
    </message>
    <message>
        <source>The key is cut off: characters are missing at its end. Copy it again as a whole.</source>
        <translation>密钥被截断：末尾缺少字符。请重新完整复制。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Endpoint</name>
    <message>
        <source>This is not an address. Type a host such as acme.hosted.unionai.cloud, or paste the address of your Union console.</source>
        <translation>这不是地址。请输入主机（例如 acme.hosted.unionai.cloud），或粘贴您的 Union 控制台的地址。</translation>
    </message>
    <message>
        <source>An address starts with https://, not %1://. Leave the beginning out or use https://.</source>
        <translation>地址以 https:// 开头，而不是 %1://。请去掉开头部分或使用 https://。</translation>
    </message>
    <message>
        <source>This is too long for an address. Copy the address alone.</source>
        <translation>这对于地址来说太长。请只复制地址。</translation>
    </message>
    <message>
        <source>There is a character in this address that can&apos;t be seen (%1). Type the address by hand instead of pasting it.</source>
        <translation>此地址中有一个看不见的字符（%1）。请手动输入地址，不要粘贴。</translation>
    </message>
    <message>
        <source>An address has no user name and no password in it. Leave out everything up to the “@”; Latchkey asks you to sign in later.</source>
        <translation>地址中不应有用户名和密码。请去掉“@”及其之前的所有内容；Latchkey 稍后会请您登录。</translation>
    </message>
    <message>
        <source>There is a space in this address. Copy it again in one piece.</source>
        <translation>此地址中有空格。请重新整段复制。</translation>
    </message>
    <message>
        <source>What stands after the “:” is no port. A port is a number from 1 to 65535; most addresses have none.</source>
        <translation>“:”后面的内容不是端口。端口是 1 到 65535 之间的数字；大多数地址没有端口。</translation>
    </message>
    <message>
        <source>Latchkey only talks to %1 over https, so that nobody on the way can read your sign-in. Use https://%1.</source>
        <translation>Latchkey 只通过 https 与 %1 通信，这样途中没有人能读取您的登录信息。请使用 https://%1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundConnections</name>
    <message>
        <source>%1: %2</source>
        <comment>variable, reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::HttpClient</name>
    <message>
        <source>The certificate file %1 can&apos;t be read. Connect to this address again and choose another one under Advanced.</source>
        <translation>无法读取证书文件 %1。请再次连接到此地址，并在“高级”中选择另一个。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM or DER format. Connect to this address again and choose another one under Advanced.</source>
        <translation>文件 %1 不含 PEM 或 DER 格式的证书。请再次连接到此地址，并在“高级”中选择另一个。</translation>
    </message>
    <message>
        <source>The certificate authority in %1 has expired. Get a new file from the people who run the server; and check this computer&apos;s date.</source>
        <translation>%1 中的证书颁发机构已过期。请向服务器的运营人员索取新文件，并检查此计算机的日期。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Identity</name>
    <message>
        <source>application %1</source>
        <translation>应用程序 %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Journal</name>
    <message>
        <source>The activity journal can&apos;t be read or written. Check its folder and the space on the disk.</source>
        <translation>无法读取或写入活动日志。请检查其文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>The activity journal was written by a newer Latchkey. Use that one to read it.</source>
        <translation>活动日志由更新版本的 Latchkey 写入。请使用该版本读取。</translation>
    </message>
    <message>
        <source>The entries could not be written to %1. Choose another folder, or make room on the disk.</source>
        <translation>无法将条目写入 %1。请选择其他文件夹，或释放磁盘空间。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecrets</name>
    <message>
        <source>Your keychain does not hold the credentials of %1. Create a new key to have some again.</source>
        <translation>您的钥匙串中没有 %1 的凭据。要重新拥有凭据，请创建新的密钥。</translation>
    </message>
    <message>
        <source>What your keychain holds for %1 is not the secret of this key, so it was not used. Forget its stored secret, and create a new key to have one again.</source>
        <translation>您的钥匙串中为 %1 保存的内容不是此密钥的机密，因此未被使用。请忘记已存储的机密，并创建新的密钥以重新拥有机密。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecretsIndex</name>
    <message>
        <source>Latchkey&apos;s settings can&apos;t be written, so at the next start it will not know which keys your keychain holds. Check the disk and the permissions of the settings.</source>
        <translation>无法写入 Latchkey 的设置，因此下次启动时它将不知道钥匙串中有哪些密钥。请检查磁盘和设置的权限。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExplanation</name>
    <message>
        <source>Port taken for the client ID</source>
        <translation>端口被当成客户端 ID</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take the port %1 for the client ID, the client ID for the secret, and the secret for the organization, which may end up in a log. Create a key with an address that has no port.</source>
        <translation>Union 的工具在前三个冒号处切分密钥：把端口 %1 当成客户端 ID，把客户端 ID 当成机密，把机密当成组织，而组织可能被写进日志。请用不带端口的地址创建密钥。</translation>
    </message>
    <message>
        <source>Scheme taken for the address</source>
        <translation>协议名被当成地址</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the host for the client ID, and the secret for the organization, which may end up in a log. Encode the key again with the host name alone.</source>
        <translation>Union 的工具在前三个冒号处切分密钥：把“%1”当成地址，把主机当成客户端 ID，把机密当成组织，而组织可能被写进日志。请只用主机名重新编码密钥。</translation>
    </message>
    <message>
        <source>Scheme taken for the address, port for the secret</source>
        <translation>协议名被当成地址，端口被当成机密</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the port for the secret, and client ID and secret for the organization, which may end up in a log. Create a key with an address that is a host name alone.</source>
        <translation>Union 的工具在前三个冒号处切分密钥：把“%1”当成地址，把端口当成机密，把客户端 ID 和机密当成组织，而组织可能被写进日志。请用只有主机名的地址创建密钥。</translation>
    </message>
    <message>
        <source>Address cut at its colons</source>
        <translation>地址在冒号处被切断</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons, and an IPv6 address has colons of its own: client ID and secret end up in the organization, and maybe in a log. Create a key with a host name for an address.</source>
        <translation>Union 的工具在前三个冒号处切分密钥，而 IPv6 地址本身就有冒号：客户端 ID 和机密会落入组织，甚至写进日志。请用主机名作为地址创建密钥。</translation>
    </message>
    <message>
        <source>Secret cut at a colon</source>
        <translation>机密在冒号处被切断</translation>
    </message>
    <message>
        <source>This key has more than four parts: one of them, most likely the secret, holds a “:”. Union&apos;s tools take the secret for shorter than it is, so it is refused, and its end for the organization. Create a new key and use that one.</source>
        <translation>此密钥多于四个部分：其中一个（多半是机密）含有“:”。Union 的工具会把机密当得比实际短，因此被拒绝，并把其结尾当成组织。请创建新密钥并使用它。</translation>
    </message>
    <message>
        <source>The parts of this key may be in the wrong order: one that should be short is longer than the secret, and is not shown. The order is address, client ID, secret, organization.</source>
        <translation>此密钥各部分的顺序可能有误：本应较短的一个比机密还长，因此不显示。正确顺序是地址、客户端 ID、机密、组织。</translation>
    </message>
    <message>
        <source>The key names no organization: Union&apos;s tools take the one that the address stands for.</source>
        <translation>此密钥未写明组织：Union 的工具会采用地址所代表的组织。</translation>
    </message>
    <message>
        <source>There is an assignment or there are quotes around the key. Latchkey looks past them; a tool that wants the key alone does not.</source>
        <translation>密钥外面有赋值语句或引号。Latchkey 会忽略它们；只接受密钥本身的工具则不会。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyNames</name>
    <message>
        <source>The name holds a character that turns the reading direction (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>名称含有改变阅读方向的字符（%1），因此可能看起来像另一个名称。如果这不是您想要的，请重新输入。</translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>名称含有看不见的字符（%1），因此可能看起来像另一个名称。如果这不是您想要的，请重新输入。</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>密钥需要名称。</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 characters, and %2 is the most.</source>
        <translation>名称太长：有 %1 个字符，最多为 %2 个。</translation>
    </message>
    <message>
        <source>The client ID is made of the letters a–z and the digits in the name. Add at least one; you can change the name later.</source>
        <translation>客户端 ID 由名称中的字母 a–z 和数字组成。请至少添加一个；名称以后可以更改。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerification</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is ahead by %1: programs here take its tokens for expired. Set the clock.</source>
        <translation>Union 接受此密钥，但这台计算机的时钟快了%1：这里的程序会认为其令牌已过期。请校准时钟。</translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is behind by %1: programs here use its tokens when they have expired. Set the clock.</source>
        <translation>Union 接受此密钥，但这台计算机的时钟慢了%1：这里的程序会使用已过期的令牌。请校准时钟。</translation>
    </message>
    <message>
        <source>works</source>
        <comment>of a key that was verified</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>works, but the clock is off</source>
        <comment>of a key that was verified</comment>
        <translation>有效，但时钟不准</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>of a key that was verified</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>of a key that was verified</comment>
        <translation>机密不对</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>of a key that was verified</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>wrong address</source>
        <comment>of a key that was verified</comment>
        <translation>地址不对</translation>
    </message>
    <message>
        <source>no network</source>
        <comment>of a key that was verified</comment>
        <translation>无网络</translation>
    </message>
    <message>
        <source>server trouble</source>
        <comment>of a key that was verified</comment>
        <translation>服务器故障</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>of a key that was to be verified</comment>
        <translation>未验证</translation>
    </message>
    <message>
        <source>This key works: Union accepts it.</source>
        <translation>此密钥有效：Union 接受它。</translation>
    </message>
    <message>
        <source>This key was deleted, so Union refuses it. Whatever uses it needs another key.</source>
        <translation>此密钥已被删除，因此 Union 拒绝它。使用它的一切都需要另一个密钥。</translation>
    </message>
    <message>
        <source>This key exists, but its secret is another one: Union refuses it. Look for a newer copy, or create a new key.</source>
        <translation>此密钥存在，但机密是另一个：Union 拒绝它。请寻找较新的副本，或创建新密钥。</translation>
    </message>
    <message>
        <source>Union refuses this key: it was deleted, or its secret is wrong. Sign in to learn which, or use another key.</source>
        <translation>Union 拒绝此密钥：它已被删除，或机密不对。请登录以了解是哪种情况，或使用另一个密钥。</translation>
    </message>
    <message>
        <source>This key was not verified.</source>
        <translation>此密钥未验证。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerifier</name>
    <message>
        <source>This key is for %1, and this connection goes to %2. Verify it with a connection to %1.</source>
        <translation>此密钥用于 %1，而此连接通往 %2。请用到 %1 的连接来验证它。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Keychain</name>
    <message>
        <source>This computer&apos;s keychain is switched off. Switch KWallet on in the desktop&apos;s settings, then try again.</source>
        <translation>此计算机的钥匙串已关闭。请在桌面设置中启用 KWallet，然后重试。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Latchkey can use. Install one, such as GNOME Keyring or KWallet, or switch it on in the desktop&apos;s settings.</source>
        <translation>此计算机没有 Latchkey 可以使用的钥匙串。请安装一个（例如 GNOME Keyring 或 KWallet），或在桌面设置中启用它。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>您的钥匙串已锁定。请将其解锁后重试。</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>您的钥匙串不让 Latchkey 进入。请在钥匙串的设置中允许 Latchkey。</translation>
    </message>
    <message>
        <source>Your keychain is unlocked, but holds no such entry. Store it again.</source>
        <translation>您的钥匙串已解锁，但没有这个条目。请重新存储。</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>您的钥匙串可用，但无法完成 Latchkey 的请求。请稍后重试。</translation>
    </message>
    <message>
        <source>Your keychain holds an entry of Latchkey&apos;s that can&apos;t be read. Replace it by storing it again.</source>
        <translation>您的钥匙串中有一个无法读取的 Latchkey 条目。请重新存储以替换它。</translation>
    </message>
    <message>
        <source>There is nothing to store in your keychain. Sign in or create the key again.</source>
        <translation>没有内容可存入钥匙串。请再次登录或重新创建密钥。</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t reach your keychain in this session. Start it without QT_NO_GLIB.</source>
        <translation>Latchkey 在此会话中无法访问您的钥匙串。请在不设置 QT_NO_GLIB 的情况下启动它。</translation>
    </message>
    <message>
        <source>Your keychain said that it keeps the entry, but does not have it. Check your keychain&apos;s settings.</source>
        <translation>您的钥匙串声称已保存该条目，但其中并没有。请检查钥匙串的设置。</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackPage</name>
    <message>
        <source>You can close this window</source>
        <translation>您可以关闭此窗口</translation>
    </message>
    <message>
        <source>Latchkey is finishing your sign-in.</source>
        <translation>Latchkey 正在完成您的登录。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>The sign-in was refused or stopped. You can close this window and try again in Latchkey.</source>
        <translation>登录被拒绝或停止。您可以关闭此窗口，并在 Latchkey 中重试。</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>此次登录已结束</translation>
    </message>
    <message>
        <source>Latchkey has its answer already. You can close this window.</source>
        <translation>Latchkey 已得到应答。您可以关闭此窗口。</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>此页面属于另一次登录</translation>
    </message>
    <message>
        <source>Go back to the window that Latchkey opened last, or start again in Latchkey.</source>
        <translation>请返回 Latchkey 最后打开的窗口，或在 Latchkey 中重新开始。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Latchkey only waits for a sign-in here.</source>
        <translation>Latchkey 在这里只等待登录。</translation>
    </message>
    <message>
        <source>This answer can&apos;t be read</source>
        <translation>无法读取此应答</translation>
    </message>
    <message>
        <source>Start again in Latchkey.</source>
        <translation>请在 Latchkey 中重新开始。</translation>
    </message>
    <message>
        <source>This answer is too large</source>
        <translation>此应答太大</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackReceiver</name>
    <message>
        <source>This control plane wants the browser to come back to an address that is not on this computer. Ask its administrator to check the redirect address of the public client.</source>
        <translation>此控制平面要求浏览器返回到不在此计算机上的地址。请让其管理员检查公共客户端的重定向地址。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, and Union sends the browser back exactly there. Close the program that holds it (perhaps another sign-in), then try again.</source>
        <translation>端口 %1 正被另一个程序使用，而 Union 恰好会让浏览器返回到那里。请关闭占用它的程序（也许是另一次登录），然后重试。</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let Latchkey use port %1, and Union sends the browser back exactly there. Allow it, then try again.</source>
        <translation>此计算机不允许 Latchkey 使用端口 %1，而 Union 恰好会让浏览器返回到那里。请允许使用，然后重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataDiscovery</name>
    <message>
        <source>This control plane names a header for the sign-in that can&apos;t be one. Ask its administrator to check the public client&apos;s settings.</source>
        <translation>此控制平面为登录指定了一个不可能成立的标头。请让其管理员检查公共客户端的设置。</translation>
    </message>
    <message>
        <source>This control plane wants the sign-in to go over a connection that others can read (%1 is not https). Latchkey doesn&apos;t do that. Ask its administrator.</source>
        <translation>此控制平面要求登录经过他人可以读取的连接（%1 不是 https）。Latchkey 不会这样做。请询问其管理员。</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataLookup</name>
    <message>
        <source>This address answers, but not with what a sign-in needs. Check the address.</source>
        <translation>此地址有应答，但没有登录所需的内容。请检查地址。</translation>
    </message>
    <message>
        <source>Union can&apos;t answer right now. Try again in a moment.</source>
        <translation>Union 目前无法应答。请稍后重试。</translation>
    </message>
    <message>
        <source>This address shows a web page, not a Union control plane. It may be a console, a login page or a proxy. Check the address.</source>
        <translation>此地址显示的是网页，而不是 Union 控制平面。它可能是控制台、登录页面或代理。请检查地址。</translation>
    </message>
    <message>
        <source>This control plane has no identity provider configured, so nobody can sign in. Check the address, or ask its administrator.</source>
        <translation>此控制平面没有配置身份提供方，因此没有人能登录。请检查地址，或询问其管理员。</translation>
    </message>
</context>
<context>
    <name>Latchkey::NetworkError</name>
    <message>
        <source>The connection to %1 broke before the answer came, so the change may or may not have been made. Refresh to see, before you try again.</source>
        <translation>到 %1 的连接在应答到达之前中断，因此更改可能已完成，也可能没有。重试之前请先刷新查看。</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 belongs to another name, so this may not be the right server. Check the address.</source>
        <translation>%1 处应答的证书属于另一个名称，因此这可能不是正确的服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s date; if it is right, only the people who run the server can mend this.</source>
        <translation>%1 的证书已过期。请检查此计算机的日期；如果日期正确，则只有服务器的运营人员能解决。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>%1 的证书尚未生效。请检查此计算机的日期和时间。</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Don&apos;t sign in there; tell the people who run the server.</source>
        <translation>%1 的证书已被吊销。请不要在那里登录；请告知服务器的运营人员。</translation>
    </message>
    <message>
        <source>%1 vouches for itself with a self-signed certificate, so nobody can tell whether it is the right server. If it is your own, choose this certificate as the certificate authority file of the connection.</source>
        <translation>%1 用自签名证书为自己担保，因此没有人能判断它是否是正确的服务器。如果它是您自己的服务器，请选择此证书作为该连接的证书颁发机构文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If your organization has its own, choose its certificate as the certificate authority file of the connection.</source>
        <translation>%1 的证书来自此计算机不认识的颁发机构。如果您的组织有自己的颁发机构，请选择其证书作为该连接的证书颁发机构文件。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address and the port.</source>
        <translation>无法与 %1 建立安全连接。请检查地址和端口。</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Check the address, or tell the people who run the server.</source>
        <translation>无法信任 %1 的证书。请检查地址，或告知服务器的运营人员。</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, older than TLS 1.2, which is not safe any more. Only the people who run the server can mend this.</source>
        <translation>%1 只提供早于 TLS 1.2 的过时加密，已不再安全。只有服务器的运营人员能解决。</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common. Check the address and the port; if they are right, only the people who run the server can mend this.</source>
        <translation>%1 与此计算机没有共同的安全加密方式。请检查地址和端口；如果它们正确，则只有服务器的运营人员能解决。</translation>
    </message>
    <message>
        <source>There is no server named %1, or this computer is offline. Check the address and your network, then try again.</source>
        <translation>没有名为 %1 的服务器，或此计算机处于离线状态。请检查地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, or try again later.</source>
        <translation>%1 拒绝连接。请检查地址和端口，或稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came. Try again.</source>
        <translation>到 %1 的连接在应答到达之前中断。请重试。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Check the address and the port.</source>
        <translation>%1 发送了 Latchkey 无法读取的应答。请检查地址和端口。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. You may be offline; check your network and try again.</source>
        <translation>无法访问 %1。您可能处于离线状态；请检查网络后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again; if it stays so, check your network.</source>
        <translation>%1 没有及时应答。请重试；如果仍然如此，请检查网络。</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 发送的内容超出 Latchkey 可接受的范围，因此更改可能已经完成。重试之前请先刷新查看。</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts. Check the address; if it is right, report this.</source>
        <translation>%1 发送的内容超出 Latchkey 可接受的范围。请检查地址；如果地址正确，请报告此问题。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Organization</name>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. %1</source>
        <translation>在此 Union 上每个人都是一个组织，而 Union 没有说明哪一个是您的，因此无法显示您的密钥。%1</translation>
    </message>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. Sign in again; if it stays, ask Union&apos;s support.</source>
        <translation>在此 Union 上每个人都是一个组织，而 Union 没有说明哪一个是您的，因此无法显示您的密钥。请再次登录；如果仍然如此，请询问 Union 的支持人员。</translation>
    </message>
</context>
<context>
    <name>Latchkey::OwnItems</name>
    <message>
        <source>No keychain answers here, so what Latchkey may have kept in one is still there. Do this again where you are signed in to your desktop.</source>
        <translation>此处没有钥匙串响应，因此 Latchkey 可能保存在其中的内容仍然存在。请在您已登录的桌面会话中重试。</translation>
    </message>
    <message>
        <source>Your keychain stayed locked, so what Latchkey keeps in it is still there. Unlock it and do this again.</source>
        <translation>您的钥匙串仍处于锁定状态，因此 Latchkey 保存在其中的内容仍然存在。请解锁后重试。</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey remove its items. Remove them with your keychain&apos;s own program: “Latchkey” is in their names.</source>
        <translation>您的钥匙串不允许 Latchkey 移除其项目。请用钥匙串自带的程序移除它们：名称中含有“Latchkey”。</translation>
    </message>
    <message>
        <source>Your keychain could not remove all of Latchkey&apos;s items. Do this again later.</source>
        <translation>您的钥匙串无法移除 Latchkey 的全部项目。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::PastedAddress</name>
    <message>
        <source>%1 stands for %2.</source>
        <translation>%1 代表 %2。</translation>
    </message>
    <message>
        <source>This name has letters beyond a to z. Make sure that it is the address you mean.</source>
        <translation>此名称含有 a 到 z 以外的字母。请确认这是您要的地址。</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>使用普通 http，因为它不会离开此计算机。</translation>
    </message>
    <message>
        <source>Only the host of the link is used; the rest was left out.</source>
        <translation>仅使用链接中的主机；其余部分已省略。</translation>
    </message>
    <message>
        <source>This key has a port in its address. Latchkey reads it, but Union&apos;s own tools don&apos;t.</source>
        <translation>此密钥的地址中带有端口。Latchkey 可以读取，但 Union 自己的工具不能。</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticePage</name>
    <message>
        <source>Nothing here is real: this page and its keys live inside Latchkey, on this computer.</source>
        <translation>这里的一切都不是真的：此页面及其密钥只存在于此计算机上的 Latchkey 中。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign in as %1 instead</source>
        <comment>button</comment>
        <translation>改为以 %1 的身份登录</translation>
    </message>
    <message>
        <source>Practice tenant: sign in as %1</source>
        <translation>练习环境：以 %1 的身份登录</translation>
    </message>
    <message>
        <source>This code is not good, or not any more. Type the one that Latchkey shows now.</source>
        <translation>此代码无效，或已失效。请输入 Latchkey 现在显示的代码。</translation>
    </message>
    <message>
        <source>Type the code that Latchkey shows.</source>
        <translation>请输入 Latchkey 显示的代码。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Practice tenant: sign in a device</source>
        <translation>练习环境：登录设备</translation>
    </message>
    <message>
        <source>Go on only if Latchkey shows this code.</source>
        <translation>仅当 Latchkey 显示此代码时才继续。</translation>
    </message>
    <message>
        <source>Signed in as %1. Go back to Latchkey; this page can be closed.</source>
        <translation>已以 %1 的身份登录。请返回 Latchkey；此页面可以关闭。</translation>
    </message>
    <message>
        <source>Nobody was signed in. This page can be closed.</source>
        <translation>没有人登录。此页面可以关闭。</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>练习环境</translation>
    </message>
    <message>
        <source>Go back to Latchkey and start the sign-in again.</source>
        <translation>请返回 Latchkey 并重新开始登录。</translation>
    </message>
    <message>
        <source>Practice tenant: this sign-in can&apos;t go on</source>
        <translation>练习环境：此次登录无法继续</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticeTenant</name>
    <message>
        <source>The practice tenant found no free port on this computer. Close some programs and try again.</source>
        <translation>练习环境在此计算机上找不到空闲端口。请关闭一些程序后重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyDemands</name>
    <message>
        <source>The proxy %2 wants a Windows sign-in (NTLM), which Latchkey can&apos;t do on this computer, so %1 can&apos;t be reached. Ask the people who run the proxy for another way, or let a helper program such as Px or Cntlm sign in to it.</source>
        <translation>代理 %2 要求 Windows 登录（NTLM），而 Latchkey 在此计算机上无法做到，因此无法访问 %1。请向代理的运营人员询问其他方式，或让 Px 或 Cntlm 等辅助程序登录代理。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEnvironment</name>
    <message>
        <source>The variable %1 holds no address of a proxy. Write it as http://host:port, with special characters of a user name or a password as %XX, and start Latchkey again.</source>
        <translation>变量 %1 中没有代理的地址。请写成 http://host:port，用户名或密码中的特殊字符写成 %XX，然后重新启动 Latchkey。</translation>
    </message>
    <message>
        <source>The variable %1 names a proxy of the kind “%2”, which Latchkey can&apos;t use. It knows http and socks5: change the variable and start Latchkey again.</source>
        <translation>变量 %1 指定了“%2”类型的代理，Latchkey 无法使用。它支持 http 和 socks5：请更改该变量并重新启动 Latchkey。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyError</name>
    <message>
        <source>The proxy %2 wants a user name and a password before it lets anything through to %1. Enter those of your network.</source>
        <translation>代理 %2 要求提供用户名和密码才允许访问 %1。请输入您网络的用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the user name and password, so %1 can&apos;t be reached. Enter those of your network again.</source>
        <translation>代理 %2 不接受该用户名和密码，因此无法访问 %1。请重新输入您网络的用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %2 refuses the connection, so %1 can&apos;t be reached. Check the proxy settings of this computer, or try again later.</source>
        <translation>代理 %2 拒绝连接，因此无法访问 %1。请检查此计算机的代理设置，或稍后重试。</translation>
    </message>
    <message>
        <source>There is no proxy named %2, so %1 can&apos;t be reached. Check the proxy settings of this computer; in another network they may have to be others.</source>
        <translation>没有名为 %2 的代理，因此无法访问 %1。请检查此计算机的代理设置；在其他网络中可能需要不同的设置。</translation>
    </message>
    <message>
        <source>The proxy %2 closed the connection before it led to %1. Try again; if it stays so, check the proxy settings of this computer.</source>
        <translation>代理 %2 在通到 %1 之前关闭了连接。请重试；如果仍然如此，请检查此计算机的代理设置。</translation>
    </message>
    <message>
        <source>The proxy %2 does not answer, so %1 can&apos;t be reached. Check your network and the proxy settings of this computer.</source>
        <translation>代理 %2 没有应答，因此无法访问 %1。请检查网络和此计算机的代理设置。</translation>
    </message>
    <message>
        <source>The proxy %2 finds no server named %1. Check the address; if it is right, ask the people who run the proxy.</source>
        <translation>代理 %2 找不到名为 %1 的服务器。请检查地址；如果地址正确，请询问代理的运营人员。</translation>
    </message>
    <message>
        <source>The proxy %2 can&apos;t connect to %1. Check the address and the port, or try again later.</source>
        <translation>代理 %2 无法连接到 %1。请检查地址和端口，或稍后重试。</translation>
    </message>
    <message>
        <source>The proxy %2 does not allow connections to %1. Check the address, or ask the people who run the proxy.</source>
        <translation>代理 %2 不允许连接到 %1。请检查地址，或询问代理的运营人员。</translation>
    </message>
    <message>
        <source>The proxy %2 does not lead to %1: it can&apos;t reach it, or is no proxy for https. Check the proxy settings of this computer, or ask the people who run the proxy.</source>
        <translation>代理 %2 无法通到 %1：它无法到达，或不是用于 https 的代理。请检查此计算机的代理设置，或询问代理的运营人员。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCalendar</name>
    <message>
        <source>Rotate the API key “%1”</source>
        <translation>轮换 API 密钥“%1”</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2</source>
        <comment>an API key, in a calendar; two lines</comment>
        <translation>客户端 ID：%1
控制平面：%2</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2
Overdue since %3</source>
        <comment>an API key, in a calendar; three lines; %3 is a day</comment>
        <translation>客户端 ID：%1
控制平面：%2
自 %3 起逾期</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCreation</name>
    <message>
        <source>The key to rotate is gone: someone has deleted it meanwhile. Give up this rotation, and create a new key if one is needed.</source>
        <translation>要轮换的密钥已不存在：有人在此期间删除了它。请放弃此次轮换，如有需要请创建新密钥。</translation>
    </message>
    <message>
        <source>Whatever the new key was to be called, there was such a key already. Refresh the list and try again.</source>
        <translation>无论新密钥取什么名称，都已有同名密钥。请刷新列表后重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationFolder</name>
    <message>
        <source>Latchkey can&apos;t write down how far the rotation is, so it goes no further. Make room on the disk, or check the permissions of Latchkey&apos;s data folder, and try again.</source>
        <translation>Latchkey 无法记录轮换的进度，因此不再继续。请腾出磁盘空间或检查 Latchkey 数据文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>This rotation is no longer under way: it was finished or given up elsewhere.</source>
        <translation>此轮换已不在进行中：已在别处完成或放弃。</translation>
    </message>
    <message>
        <source>The record of a rotation can&apos;t be read. Check the permissions of Latchkey&apos;s data folder and try again.</source>
        <translation>无法读取某次轮换的记录。请检查 Latchkey 数据文件夹的权限后重试。</translation>
    </message>
    <message>
        <source>The record of a rotation lies under a wrong name. Give the file its old name again.</source>
        <translation>某次轮换的记录文件名不对。请恢复该文件原来的名称。</translation>
    </message>
    <message>
        <source>This rotation is open in another Latchkey. Go on there, or close it and try again.</source>
        <translation>此轮换已在另一个 Latchkey 中打开。请在那里继续，或关闭后重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRecord</name>
    <message>
        <source>The record of a rotation can&apos;t be read. Look in the list of keys for what it has left: the old key is still there, and its successor may be too.</source>
        <translation>无法读取某次轮换的记录。请在密钥列表中查看其遗留：旧密钥仍在，它的后继密钥可能也在。</translation>
    </message>
    <message>
        <source>A newer Latchkey has written the record of this rotation. Go on with that one.</source>
        <translation>此轮换的记录由更新版本的 Latchkey 写入。请使用该版本继续。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRun</name>
    <message>
        <source>Union does not accept the new key, so the old one stays. Try again in a minute; if it stays so, make the new key anew. %1</source>
        <translation>Union 不接受新密钥，因此保留旧密钥。请一分钟后重试；如果仍然如此，请重新创建新密钥。%1</translation>
    </message>
    <message>
        <source>The new key could not be verified, so the old one stays. %1</source>
        <translation>无法验证新密钥，因此保留旧密钥。%1</translation>
    </message>
    <message>
        <source>This computer no longer has the new key&apos;s credentials. Give them to Latchkey from where you delivered them, or make the new key anew.</source>
        <translation>此计算机上已没有新密钥的凭据。请从交付处将其提供给 Latchkey，或重新创建新密钥。</translation>
    </message>
    <message>
        <source>The new key is not there yet. Go on with the rotation first.</source>
        <translation>新密钥尚未创建。请先继续轮换。</translation>
    </message>
    <message>
        <source>These are not the credentials of the new key, “%1”. Look for those that you delivered.</source>
        <translation>这不是新密钥“%1”的凭据。请查找您已交付的凭据。</translation>
    </message>
    <message>
        <source>The old key was not deleted: the new one has not been verified, delivered and waited for. Go on from the step that is shown.</source>
        <translation>旧密钥未被删除：新密钥尚未完成验证、交付和等待。请从显示的步骤继续。</translation>
    </message>
    <message>
        <source>The old key is gone, so the new one was not deleted: there would be none. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>旧密钥已不存在，因此未删除新密钥：否则将没有任何密钥。请放弃轮换并保留新密钥，或继续轮换。</translation>
    </message>
    <message>
        <source>The old key has expired, so the new one was not deleted: no key would work. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>旧密钥已过期，因此未删除新密钥：否则将没有可用的密钥。请放弃轮换并保留新密钥，或继续轮换。</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be kept in the keychain: it is only where you delivered it. %2</source>
        <translation>“%1”的机密无法保留在钥匙串中：它只在您送达的地方。%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Rotations</name>
    <message>
        <source>“%1” is being rotated already. Go on with that rotation, or give it up first.</source>
        <translation>“%1”已在轮换中。请继续该轮换，或先放弃它。</translation>
    </message>
    <message>
        <source>“%1” is no API key, but another kind of application, so Latchkey can&apos;t rotate it.</source>
        <translation>“%1”不是 API 密钥，而是其他类型的应用，因此 Latchkey 无法轮换它。</translation>
    </message>
    <message>
        <source>“%1” is the new key of a rotation under way. Finish that one first.</source>
        <translation>“%1”是正在进行的轮换的新密钥。请先完成该轮换。</translation>
    </message>
    <message>
        <source>This rotation belongs to %1. Switch to that connection to go on.</source>
        <translation>此轮换属于 %1。请切换到该连接以继续。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFile</name>
    <message>
        <source>The key could not be saved to %1. Choose another folder.</source>
        <translation>无法将密钥保存到 %1。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The key was not saved: everybody on this computer can replace files in %1. Choose a folder of your own.</source>
        <translation>密钥未保存：此计算机上的任何人都能替换 %1 中的文件。请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>The key was not saved: on this disk, %1 would be readable for everybody. Choose a folder on another disk.</source>
        <translation>密钥未保存：在此磁盘上，任何人都能读取 %1。请选择其他磁盘上的文件夹。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Session</name>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>您尚未登录。请先登录。</translation>
    </message>
    <message>
        <source>Latchkey was locked meanwhile. Unlock it and try again.</source>
        <translation>Latchkey 在此期间被锁定。请将其解锁后重试。</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Sign in again.</source>
        <translation>您的登录已过期。请再次登录。</translation>
    </message>
    <message>
        <source>Union refuses your sign-in although it was just renewed. Sign in again; if it stays, ask your administrator.</source>
        <translation>您的登录刚刚续期，但 Union 仍拒绝它。请再次登录；如果仍然如此，请询问您的管理员。</translation>
    </message>
    <message>
        <source>The sign-in in your keychain belongs to another address. Sign in again.</source>
        <translation>钥匙串中的登录信息属于另一个地址。请再次登录。</translation>
    </message>
    <message>
        <source>You were signed out in another Latchkey window. Sign in again to go on here.</source>
        <translation>您在另一个 Latchkey 窗口中已退出登录。要在此处继续，请再次登录。</translation>
    </message>
    <message>
        <source>It was taken out of your keychain, perhaps by a sign-out in another window. Sign in again to keep it.</source>
        <translation>它已从您的钥匙串中取出，也许是因为在另一个窗口中退出了登录。要保留它，请再次登录。</translation>
    </message>
    <message>
        <source>The identity provider did not answer, so the sign-in ends there only when it expires.</source>
        <translation>身份提供方没有应答，因此那里的登录要到过期时才会结束。</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer. It may be waiting for its password in another window: unlock it, then try again.</source>
        <translation>您的钥匙串没有应答。它可能正在另一个窗口中等待密码：请将其解锁，然后重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SeveralCredentials</name>
    <message>
        <source>This form is about one key. Select one, or choose another form.</source>
        <translation>此格式只针对一个密钥。请选择一个密钥，或选择其他格式。</translation>
    </message>
    <message>
        <source>Two of these keys would have the same name in this form. Copy them one after the other.</source>
        <translation>在此格式中，其中两个密钥的名称会相同。请逐个复制。</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenEndpoint</name>
    <message>
        <source>The connection to the identity provider broke before it answered. Check your network and try again.</source>
        <translation>到身份提供方的连接在其应答之前中断。请检查网络后重试。</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Sign in again.</source>
        <translation>此次登录耗时过长或已被使用。请再次登录。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>您的登录已结束。请再次登录。</translation>
    </message>
    <message>
        <source>This key is refused: it was deleted, or its secret is wrong. Use another key.</source>
        <translation>此密钥被拒绝：它已被删除，或其机密有误。请使用另一个密钥。</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t accept Latchkey. Ask the administrator of your Union.</source>
        <translation>身份提供方不接受 Latchkey。请询问您的 Union 的管理员。</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>身份提供方目前无法应答。请稍后重试。</translation>
    </message>
    <message>
        <source>The identity provider refused Latchkey&apos;s request. Try again; if it stays, report it.</source>
        <translation>身份提供方拒绝了 Latchkey 的请求。请重试；如果仍然如此，请报告此问题。</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t allow this. Ask the administrator of your Union.</source>
        <translation>身份提供方不允许此操作。请询问您的 Union 的管理员。</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be understood. Check your network for a proxy or login page, then try again.</source>
        <translation>无法理解身份提供方的应答。请检查网络中是否有代理或登录页面，然后重试。</translation>
    </message>
    <message>
        <source>The identity provider has no way to take a sign-in back early.</source>
        <translation>身份提供方无法提前收回登录。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolCalls</name>
    <message>
        <source>This is no repository. Write it as owner/repository.</source>
        <translation>这不是仓库。请写成“所有者/仓库”。</translation>
    </message>
    <message>
        <source>GitHub takes no secret with this name. Use letters, digits and underscores; no digit and no GITHUB_ at the beginning.</source>
        <translation>GitHub 不接受这个名称的机密。请使用字母、数字和下划线；开头不能是数字或 GITHUB_。</translation>
    </message>
    <message>
        <source>This is no name of an environment. Write it as the repository&apos;s settings do.</source>
        <translation>这不是环境名称。请按仓库设置中的写法填写。</translation>
    </message>
    <message>
        <source>Kubernetes takes no Secret with this name. Use small letters, digits, hyphens and full stops.</source>
        <translation>Kubernetes 不接受这个名称的 Secret。请使用小写字母、数字、连字符和句点。</translation>
    </message>
    <message>
        <source>Kubernetes takes no entry with this name. Use letters, digits, hyphens, underscores and full stops.</source>
        <translation>Kubernetes 不接受这个名称的条目。请使用字母、数字、连字符、下划线和句点。</translation>
    </message>
    <message>
        <source>This is no name of a namespace. Use small letters, digits and hyphens.</source>
        <translation>这不是命名空间的名称。请使用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>This is no name of a context. “kubectl config get-contexts” lists them.</source>
        <translation>这不是上下文的名称。“kubectl config get-contexts”会列出它们。</translation>
    </message>
    <message>
        <source>Flyte takes no secret with this name. Use letters, digits, hyphens and underscores.</source>
        <translation>Flyte 不接受这个名称的机密。请使用字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>This is no name of a project or a domain. Use letters, digits, hyphens and underscores.</source>
        <translation>这不是项目或域的名称。请使用字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>The client ID of this key would be taken for an option of the command.</source>
        <translation>此密钥的客户端 ID 会被当作命令的选项。</translation>
    </message>
    <message>
        <source>There is no command here. Write one that reads the key from its standard input.</source>
        <translation>这里没有命令。请写一个从标准输入读取密钥的命令。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolDelivery</name>
    <message>
        <source>There is no program %1 on this computer, or not where programs are looked for (PATH). Install it, or choose another place for the key.</source>
        <translation>此计算机上没有程序 %1，或不在查找程序的位置（PATH）。请安装它，或为密钥选择其他去处。</translation>
    </message>
    <message>
        <source>%1 was stopped. It may have taken the key already: look there before you try again.</source>
        <translation>%1 已停止。它可能已经取得密钥：请先到那里查看，再重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolRun</name>
    <message>
        <source>%1 did not end within %2 s and was stopped. It may have taken the key nevertheless: look there before you try again.</source>
        <translation>%1 在 %2 秒内没有结束，已被停止。它仍可能已取得密钥：请先到那里查看，再重试。</translation>
    </message>
    <message>
        <source>The key could not be handed to %1. Too many programs may be running: close some and try again.</source>
        <translation>无法将密钥交给 %1。运行的程序可能过多：请关闭一些后重试。</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it runs in a terminal.</source>
        <translation>无法启动 %1。请确认它能在终端中运行。</translation>
    </message>
    <message>
        <source>%1 ended without reading the key, so it can&apos;t have it. Check the command: it has to read standard input.</source>
        <translation>%1 未读取密钥就结束了，因此不可能取得它。请检查命令：它必须读取标准输入。</translation>
    </message>
    <message>
        <source>%1 failed and did not say why. Run it in a terminal to see more.</source>
        <translation>%1 失败且未说明原因。请在终端中运行它以了解更多。</translation>
    </message>
    <message>
        <source>%1 failed. It says: “%2”</source>
        <translation>%1 失败。它的说明：“%2”</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>关于 Latchkey</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A credential manager for Union API keys. Version %1, Apache License 2.0.</source>
        <translation>Union API 密钥的凭据管理器。版本 %1，Apache 许可证 2.0。</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>name, version and licence of a library</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy debug information</source>
        <translation>复制调试信息</translation>
    </message>
    <message>
        <source>Versions and surroundings for a bug report; no secret, no host.</source>
        <translation>供错误报告使用的版本和环境；不含机密，不含主机。</translation>
    </message>
    <message>
        <source>Copied. It names no person, no control plane and no key.</source>
        <translation>已复制。其中不包含任何人员、控制平面或密钥的名称。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>复制电子邮件</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>复制主体</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>复制客户端 ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>复制组织</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>登录类型</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <translation>登录信息的保存位置</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>您已登录 %1。</translation>
    </message>
    <message>
        <source>You are signed in to %1, which did not say more about you. %2</source>
        <translation>您已登录 %1，但它没有提供关于您的更多信息。%2</translation>
    </message>
    <message>
        <source>An application, with an API key</source>
        <translation>应用程序，使用 API 密钥</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Until %1, then renewed by itself</source>
        <translation>至 %1，之后自动续期</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActionSource</name>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Actions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as e&amp;xport FLYTE_API_KEY=…</source>
        <translation>复制为 e&amp;xport FLYTE_API_KEY=…</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>复制客户端 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Search keys</source>
        <translation>搜索密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>保存搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>Mana&amp;ge saved searches…</source>
        <translation>管理已保存的搜索(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Show de&amp;tails</source>
        <translation>显示详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>选择列(&amp;U)…</translation>
    </message>
    <message>
        <source>Sho&amp;w applications that are no API keys</source>
        <translation>显示不是 API 密钥的应用程序(&amp;W)</translation>
    </message>
    <message>
        <source>Connect to &amp;Union…</source>
        <translation>连接到 Union(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;dit connection…</source>
        <translation>编辑连接(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>管理连接(&amp;M)…</translation>
    </message>
    <message>
        <source>A&amp;ccount…</source>
        <translation>账户(&amp;C)…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;Z)</translation>
    </message>
    <message>
        <source>Sign in the C&amp;LI too…</source>
        <translation>同时登录 CLI(&amp;L)…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;E)…</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board now</source>
        <translation>立即清除剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>立即锁定(&amp;K)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts…</source>
        <translation>键盘快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>关于 Latchkey(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Union can&apos;t be reached, so keys can&apos;t be changed now.</source>
        <translation>无法访问 Union，因此现在无法更改密钥。</translation>
    </message>
    <message>
        <source>Allow screenshots for &amp;5 minutes</source>
        <translation>允许截图 5 分钟(&amp;Y)</translation>
    </message>
    <message>
        <source>Latchkey is locked.</source>
        <translation>Latchkey 已锁定。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>没有可做的操作。</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>没有打开的连接。</translation>
    </message>
    <message>
        <source>This connection ends with Latchkey.</source>
        <translation>此连接随 Latchkey 一起结束。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登录。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>请先选择密钥。</translation>
    </message>
    <message>
        <source>Select one key whose secret is kept on this computer.</source>
        <translation>请选择一个机密保存在此计算机上的密钥。</translation>
    </message>
    <message>
        <source>Tr&amp;y the practice tenant</source>
        <translation>试用练习环境(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>De&amp;liver…</source>
        <translation>送达(&amp;L)…</translation>
    </message>
    <message>
        <source>Activity &amp;journal…</source>
        <translation>活动日志(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport keys…</source>
        <translation>导出密钥(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Explain a key…</source>
        <translation>解释密钥…</translation>
    </message>
    <message>
        <source>&amp;Forget stored secret…</source>
        <translation>忘记已存储的机密(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>轮换(&amp;R)…</translation>
    </message>
    <message>
        <source>Rotations under way…</source>
        <translation>进行中的轮换…</translation>
    </message>
    <message>
        <source>Key &amp;overview…</source>
        <translation>密钥概览(&amp;O)…</translation>
    </message>
    <message>
        <source>No key is overdue for rotation.</source>
        <translation>没有逾期的密钥。</translation>
    </message>
    <message>
        <source>Rotate all overdue keys…</source>
        <translation>轮换所有逾期的密钥…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Activity</name>
    <message>
        <source>Everything up to %1 is as it was written.</source>
        <translation>%1 之前的内容均与写入时一致。</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a key, in the list of what was done</comment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>a key, in the list of what was done</comment>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a key, in the list of what was done</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Kept in keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>已存入钥匙串</translation>
    </message>
    <message>
        <source>Removed from keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>已从钥匙串移除</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>a key, in the list of what was done</comment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>轮换已开始</translation>
    </message>
    <message>
        <source>Rotation continued</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>轮换已继续</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>轮换已完成</translation>
    </message>
    <message>
        <source>Rotation given up</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>轮换已放弃</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>in the list of what was done</comment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>in the list of what was done</comment>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>a list, in the list of what was done</comment>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the result of something</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the result of something</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the result of something</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>the result of something</comment>
        <translation>不确定</translation>
    </message>
    <message numerus="yes">
        <source>Complete: none of %n entries was changed, dropped or reordered.</source>
        <translation>
            <numerusform>完整：%Ln 个条目均未被更改、删除或重新排序。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed, dropped or reordered after it was written.</source>
        <translation>条目 %1 在写入后被更改、删除或重新排序。</translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was dropped after it was written.</source>
        <translation>缺少条目 %1：它在写入后被删除。</translation>
    </message>
    <message>
        <source>The end was cut off: there once was an entry %1.</source>
        <translation>末尾被截断：曾经有条目 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what of a key was edited</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>what of a key was edited</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>redirect URIs</source>
        <comment>what of a key was edited</comment>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>why it failed</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>why it failed</comment>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>the proxy</source>
        <comment>why it failed</comment>
        <translation>代理</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in</source>
        <comment>why it failed</comment>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>why it failed</comment>
        <translation>没有安全连接</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>why it failed</comment>
        <translation>未登录</translation>
    </message>
    <message>
        <source>not permitted</source>
        <comment>why it failed</comment>
        <translation>不允许</translation>
    </message>
    <message>
        <source>the key was gone</source>
        <comment>why it failed</comment>
        <translation>密钥已不存在</translation>
    </message>
    <message>
        <source>already taken</source>
        <comment>why it failed</comment>
        <translation>已被占用</translation>
    </message>
    <message>
        <source>refused as invalid</source>
        <comment>why it failed</comment>
        <translation>因无效被拒绝</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <comment>why it failed</comment>
        <translation>期间已更改</translation>
    </message>
    <message>
        <source>Union had trouble</source>
        <comment>why it failed</comment>
        <translation>Union 出现故障</translation>
    </message>
    <message>
        <source>no keychain</source>
        <comment>why it failed</comment>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>why it failed</comment>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <comment>why it failed</comment>
        <translation>钥匙串拒绝</translation>
    </message>
    <message>
        <source>nothing in the keychain</source>
        <comment>why it failed</comment>
        <translation>钥匙串中没有内容</translation>
    </message>
    <message>
        <source>could not be written</source>
        <comment>why it failed</comment>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <comment>why it failed</comment>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>no Union control plane</source>
        <comment>why it failed</comment>
        <translation>不是 Union 控制平面</translation>
    </message>
    <message>
        <source>not possible there</source>
        <comment>why it failed</comment>
        <translation>那里不支持</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <comment>why it failed</comment>
        <translation>无法读取的应答</translation>
    </message>
    <message>
        <source>port in use</source>
        <comment>why it failed</comment>
        <translation>端口被占用</translation>
    </message>
    <message>
        <source>unreadable in the keychain</source>
        <comment>why it failed</comment>
        <translation>钥匙串中无法读取</translation>
    </message>
    <message>
        <source>with default policies</source>
        <comment>how a key was created</comment>
        <translation>附有默认策略</translation>
    </message>
    <message>
        <source>file</source>
        <comment>where a key was delivered to</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>keychain</source>
        <comment>where a key was delivered to</comment>
        <translation>钥匙串</translation>
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
        <translation>其他命令</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client</source>
        <comment>form of an exported list</comment>
        <translation>JSON，与 Union 客户端相同</translation>
    </message>
    <message>
        <source>JSON, as the flyte command</source>
        <comment>form of an exported list</comment>
        <translation>JSON，与 flyte 命令相同</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>form of an exported list</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>key overview as CSV</source>
        <comment>what was exported</comment>
        <translation>密钥概览（CSV）</translation>
    </message>
    <message>
        <source>key overview as JSON</source>
        <comment>what was exported</comment>
        <translation>密钥概览（JSON）</translation>
    </message>
    <message>
        <source>key overview as a page</source>
        <comment>what was exported</comment>
        <translation>密钥概览（网页）</translation>
    </message>
    <message>
        <source>key overview as a calendar</source>
        <comment>what was exported</comment>
        <translation>密钥概览（日历）</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>in a rotation; %1 is a day</comment>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>everything uses the new key</source>
        <comment>in a rotation</comment>
        <translation>一切都已使用新密钥</translation>
    </message>
    <message>
        <source>the new key is made anew</source>
        <comment>in a rotation</comment>
        <translation>重新创建新密钥</translation>
    </message>
    <message>
        <source>new key created</source>
        <comment>in a rotation</comment>
        <translation>已创建新密钥</translation>
    </message>
    <message>
        <source>new key verified</source>
        <comment>in a rotation</comment>
        <translation>已验证新密钥</translation>
    </message>
    <message>
        <source>new key verified again</source>
        <comment>in a rotation</comment>
        <translation>已再次验证新密钥</translation>
    </message>
    <message>
        <source>new key delivered</source>
        <comment>in a rotation</comment>
        <translation>已交付新密钥</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 仍然存在</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>new key: %1</source>
        <comment>in a rotation; %1 is a key</comment>
        <translation>新密钥：%1</translation>
    </message>
    <message>
        <source>The file that names the newest entry was removed or damaged: entries at the end may be missing.</source>
        <translation>指明最新条目的文件已被移除或损坏：末尾可能缺少条目。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What was done with keys from this computer. It is kept here alone; Union knows nothing of it.</source>
        <translation>从此计算机对密钥进行的操作。仅保存在这里；Union 并不知晓。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>What you create, copy, edit or delete stands here from now on.</source>
        <translation>从现在起，您的创建、复制、编辑或删除操作都会记录在此。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try fewer words, another action or a longer time.</source>
        <translation>请尝试更少的词、其他操作或更长的时间。</translation>
    </message>
    <message>
        <source>Checking that nothing was changed…</source>
        <translation>正在检查是否有更改…</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>导出活动日志</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个条目写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show key</source>
        <comment>in the table of keys; a button</comment>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>This key is in none of the lists that are shown now: it was deleted, or its connection was removed.</source>
        <translation>此密钥不在当前显示的任何列表中：它已被删除，或其连接已被移除。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFilter</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>Search key, person, fingerprint</source>
        <translation>搜索密钥、人员、指纹</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>任何操作</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>任何连接</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两个日期之间</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>in the list of what was done; a button</comment>
        <translation>显示所有密钥</translation>
    </message>
    <message>
        <source>For example %1. Empty for no limit.</source>
        <comment>%1 is a day</comment>
        <translation>例如 %1。留空则不限。</translation>
    </message>
    <message>
        <source>This is not a day, so it limits nothing. Type one like %1.</source>
        <comment>%1 is a day</comment>
        <translation>这不是日期，因此不起限制作用。请输入如 %1 的日期。</translation>
    </message>
    <message>
        <source>This is before the first day, so nothing matches. Choose %1 or a later day.</source>
        <comment>%1 is a day</comment>
        <translation>早于起始日，因此没有匹配项。请选择 %1 或更晚的日期。</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>only what was done to this key is shown</comment>
        <translation>密钥：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFlow</name>
    <message>
        <source>What you just did is not in the activity journal. %1</source>
        <translation>您刚才的操作未写入活动日志。%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <comment>column: when something was done</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: an API key</comment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did something</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how something ended</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Fingerprint of the secret: %1</source>
        <translation>机密的指纹：%1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <comment>column: of a key&apos;s secret</comment>
        <translation>指纹</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AgeBars</name>
    <message numerus="yes">
        <source>%1: %n keys</source>
        <comment>an age; read aloud</comment>
        <translation>
            <numerusform>%1：%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <comment>age of keys</comment>
        <translation>30 天以内</translation>
    </message>
    <message>
        <source>30 to 75 days</source>
        <comment>age of keys</comment>
        <translation>30 至 75 天</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>of keys</comment>
        <translation>时长未知</translation>
    </message>
    <message>
        <source>75 to 90 days</source>
        <comment>age of keys</comment>
        <translation>75 至 90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <comment>age of keys</comment>
        <translation>超过 90 天</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApiKeyPane</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>保存在此计算机的钥匙串中</translation>
    </message>
    <message>
        <source>The whole value of FLYTE_API_KEY, as it was shown when the key was created.</source>
        <translation>FLYTE_API_KEY 的完整值，即创建密钥时显示的值。</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>保存在钥匙串中</translation>
    </message>
    <message>
        <source>Else Latchkey forgets the key when it closes.</source>
        <translation>否则 Latchkey 会在关闭时忘记该密钥。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApplicationTerms</name>
    <message>
        <source>unknown (%1)</source>
        <comment>a number that this version of Latchkey has no name for</comment>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>隐式</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>native</source>
        <translation>原生</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>client secret in the body</source>
        <translation>请求正文中的客户端机密</translation>
    </message>
    <message>
        <source>client secret, HTTP Basic</source>
        <translation>客户端机密，HTTP Basic</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliFlow</name>
    <message>
        <source>The practice tenant ends with Latchkey, so there is nothing that the command line could sign in to later. Connect to a Union of your own first.</source>
        <translation>练习环境随 Latchkey 一起结束，因此命令行以后没有可登录的地方。请先连接到您自己的 Union。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and the names of its items</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Stored for %1: %2.</source>
        <translation>已为 %1 存储：%2。</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>无法启动浏览器。请复制链接并自行打开。</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <translation>已从 %1 移除：%2。</translation>
    </message>
    <message>
        <source>Union could not be told that %1&apos;s sign-in has ended: %2</source>
        <translation>无法通知 Union %1 的登录已结束：%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliProgramRow</name>
    <message>
        <source>Version 2.5.10 and newer, in one item: tokens</source>
        <translation>2.5.10 及更高版本，存于一个条目：tokens</translation>
    </message>
    <message>
        <source>And flyte before 2.5.10, in an item each: access_token, refresh_token, id_token</source>
        <translation>以及 2.5.10 之前的 flyte，各存于一个条目：access_token, refresh_token, id_token</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Signed in on this computer</source>
        <translation>已在此计算机上登录</translation>
    </message>
    <message>
        <source>Not signed in on this computer</source>
        <translation>未在此计算机上登录</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliSignInDialog</name>
    <message>
        <source>Sign in the CLI too</source>
        <translation>同时登录 CLI</translation>
    </message>
    <message>
        <source>Copy service</source>
        <translation>复制服务</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>代码已复制。</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用代码</translation>
    </message>
    <message>
        <source>Remove the CLI&apos;s sign-in</source>
        <translation>移除 CLI 的登录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Sign in the CLI</source>
        <translation>登录 CLI</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>链接已复制。请在此计算机的浏览器中打开。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1…</source>
        <translation>正在等待您为 %1 登录…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1 (%2 of %3)…</source>
        <translation>正在等待您为 %1 登录（第 %2 个，共 %3 个）…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>另一个窗口以并非由 Latchkey 发起的登录作出了应答。已将其忽略。</translation>
    </message>
    <message>
        <source>Removing the CLI&apos;s sign-in…</source>
        <translation>正在移除 CLI 的登录…</translation>
    </message>
    <message>
        <source>Gives the command line a sign-in of its own and stores it in your keychain, where it looks for one. Your browser opens once for each program. Latchkey&apos;s own sign-in is not touched.</source>
        <translation>为命令行提供其自己的登录，并存储在您的钥匙串中，命令行会在那里查找。每个程序会打开一次浏览器。Latchkey 自身的登录不受影响。</translation>
    </message>
    <message>
        <source>Service in your keychain</source>
        <translation>钥匙串中的服务</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this can&apos;t be seen without asking you</source>
        <translation>您的钥匙串已锁定，因此不询问您就无法查看</translation>
    </message>
    <message>
        <source>Your keychain does not tell whether it is signed in</source>
        <translation>您的钥匙串没有说明是否已登录</translation>
    </message>
    <message>
        <source>Storing it in your keychain…</source>
        <translation>正在存入您的钥匙串…</translation>
    </message>
    <message>
        <source>Choose a CLI that is signed in first.</source>
        <translation>请先选择一个已登录的 CLI。</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>登录页面的地址尚未到达。</translation>
    </message>
    <message>
        <source>Choose a CLI first.</source>
        <translation>请先选择一个 CLI。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Move “%1” towards the start</source>
        <comment>%1: a column</comment>
        <translation>将“%1”向开头移动</translation>
    </message>
    <message>
        <source>Move “%1” towards the end</source>
        <comment>%1: a column</comment>
        <translation>将“%1”向末尾移动</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>没有匹配项。请尝试输入更少的字母。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Action, connection or key</source>
        <translation>操作、连接或密钥</translation>
    </message>
    <message>
        <source>Type an action, a connection or a key</source>
        <translation>输入操作、连接或密钥</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is chosen, more about it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectDialog</name>
    <message>
        <source>Connect to Union</source>
        <translation>连接到 Union</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Paste the address of your console, a host name, or an API key.</source>
        <translation>粘贴您的控制台的地址、主机名或 API 密钥。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记它</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>忘记该 API 密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <translation>用此密钥登录</translation>
    </message>
    <message>
        <source>Latchkey connects over https.</source>
        <translation>Latchkey 通过 https 连接。</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1.</source>
        <translation>Latchkey 将连接到 %1。</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1, organization %2.</source>
        <translation>Latchkey 将连接到 %1，组织 %2。</translation>
    </message>
    <message>
        <source>API key “%1”. Its secret is kept out of sight.</source>
        <translation>API 密钥“%1”。其机密不会显示。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>用浏览器登录</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectFlow</name>
    <message>
        <source>Looking for Union at %1…</source>
        <translation>正在 %1 查找 Union…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectOptions</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>证书颁发机构文件</translation>
    </message>
    <message>
        <source>Leave empty unless your administrator told you otherwise.</source>
        <translation>除非管理员另有说明，否则请留空。</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>除系统的证书颁发机构外，此连接还信任的 PEM 文件。</translation>
    </message>
    <message>
        <source>The address does not name it. Type the organization whose keys you want to see; your administrator knows its name.</source>
        <translation>地址中没有指明组织。请输入您要查看其密钥的组织；您的管理员知道其名称。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionController</name>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Nowhere: the practice tenant ends with Latchkey</source>
        <translation>无处保存：练习环境随 Latchkey 一起结束</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>在此计算机的钥匙串中</translation>
    </message>
    <message>
        <source>In memory only, until Latchkey closes</source>
        <translation>仅在内存中，直到 Latchkey 关闭</translation>
    </message>
    <message>
        <source>Your sign-in to %1 was in memory only, and has ended because Latchkey was locked. Sign in again.</source>
        <translation>您在 %1 的登录仅在内存中，并因 Latchkey 被锁定而结束。请再次登录。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>正在等待钥匙串</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSource</name>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>已以 %1 的身份登录</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>another connection has a message</source>
        <translation>另一个连接有消息</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionsFlow</name>
    <message>
        <source>The sign-in was not revoked; at Union it stays good until it runs out. %1</source>
        <translation>登录未被吊销；在 Union 那里它在到期之前仍然有效。%1</translation>
    </message>
    <message>
        <source>The sign-in may still be in your keychain. %1</source>
        <translation>登录信息可能仍在您的钥匙串中。%1</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in your keychain. %2</source>
        <translation>“%1”的机密可能仍在您的钥匙串中。%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ContactCheck</name>
    <message>
        <source>“%1” does not look like an e-mail address. It is saved as it stands.</source>
        <translation>“%1”不像电子邮件地址。将按原样保存。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyFlow</name>
    <message>
        <source>Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a key is created.</source>
        <translation>已复制“%1”的客户端 ID。其机密不在此计算机上：Union 只在创建密钥时提供机密。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Copied the credentials of “%1”. The clipboard is cleared in %2 s.</source>
        <translation>已复制“%1”的凭据。剪贴板将在 %2 秒后清除。</translation>
    </message>
    <message>
        <source>Copied the client ID of “%1”.</source>
        <translation>已复制“%1”的客户端 ID。</translation>
    </message>
    <message>
        <source>Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key is created.</source>
        <translation>没有复制任何内容：“%1”的机密不在此计算机上。Union 只在创建密钥时提供机密。</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>复制客户端 ID</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Unlock it if you are asked to.</source>
        <translation>正在等待您的钥匙串。如果询问，请将其解锁。</translation>
    </message>
    <message>
        <source>Copied for “%1”: %2. It holds no secret.</source>
        <translation>已为“%1”复制：%2。其中不含机密。</translation>
    </message>
    <message numerus="yes">
        <source>Copied the client IDs of %n keys, one in each line.</source>
        <translation>
            <numerusform>已复制 %Ln 个密钥的客户端 ID，每行一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: the secrets of %n selected keys are not on this computer. Union gives a secret only when a key is created.</source>
        <translation>
            <numerusform>没有复制任何内容：选中的密钥中有 %Ln 个的机密不在此计算机上。Union 只在创建密钥时提供机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy client IDs</source>
        <translation>复制客户端 ID</translation>
    </message>
    <message numerus="yes">
        <source>Copied the credentials of %n keys. The clipboard is cleared in %1 s.</source>
        <translation>
            <numerusform>已复制 %Ln 个密钥的凭据。剪贴板将在 %1 秒后清除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n keys: %1. It holds no secret.</source>
        <translation>
            <numerusform>已为 %Ln 个密钥复制：%1。其中不含机密。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <comment>heading over forms in a menu</comment>
        <translation>不含机密</translation>
    </message>
    <message>
        <source>Variable: %1</source>
        <translation>变量：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyleField</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyles</name>
    <message>
        <source>Bare value</source>
        <comment>form of what is copied: the key alone</comment>
        <translation>仅值</translation>
    </message>
    <message>
        <source>bash, zsh (export …)</source>
        <comment>form of what is copied; bash and zsh are names</comment>
        <translation>bash、zsh (export …)</translation>
    </message>
    <message>
        <source>fish (set -gx …)</source>
        <comment>form of what is copied; fish is a name</comment>
        <translation>fish (set -gx …)</translation>
    </message>
    <message>
        <source>PowerShell ($env:…)</source>
        <comment>form of what is copied; PowerShell is a name</comment>
        <translation>PowerShell ($env:…)</translation>
    </message>
    <message>
        <source>Windows cmd (set …)</source>
        <comment>form of what is copied; cmd is a name</comment>
        <translation>Windows cmd (set …)</translation>
    </message>
    <message>
        <source>Line of an .env file</source>
        <comment>form of what is copied</comment>
        <translation>.env 文件的一行</translation>
    </message>
    <message>
        <source>JSON object</source>
        <comment>form of what is copied</comment>
        <translation>JSON 对象</translation>
    </message>
    <message>
        <source>Kubernetes Secret (YAML)</source>
        <comment>form of what is copied; names</comment>
        <translation>Kubernetes Secret (YAML)</translation>
    </message>
    <message>
        <source>GitHub Actions snippet</source>
        <comment>form of what is copied; GitHub Actions is a name</comment>
        <translation>GitHub Actions 片段</translation>
    </message>
    <message>
        <source>GitLab CI snippet</source>
        <comment>form of what is copied; GitLab CI is a name</comment>
        <translation>GitLab CI 片段</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <comment>form of what is copied; Terraform is a name</comment>
        <translation>Terraform 导入块</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CreateFlow</name>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Deleting the key without a secret…</source>
        <translation>正在删除没有机密的密钥…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DayEdit</name>
    <message>
        <source>Choose from a month</source>
        <translation>从月历中选择</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteDialog</name>
    <message>
        <source>Delete API key</source>
        <translation>删除 API 密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Everything that uses “%1” stops working at once. This can&apos;t be undone.</source>
        <translation>所有使用“%1”的程序都会立即停止工作。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>客户端 ID %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</source>
        <translation>
            <numerusform>所有使用这 %Ln 个密钥的程序都会立即停止工作。此操作无法撤消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>要删除的密钥</translation>
    </message>
    <message>
        <source>Type %1 to delete them all</source>
        <translation>输入 %1 以全部删除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>正在删除第 %1 个，共 %2 个…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>有 %Ln 个密钥未尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be deleted.</source>
        <translation>
            <numerusform>有 %Ln 个密钥无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and delete them again.</source>
        <translation>已尝试删除这些密钥。请选择剩余的密钥并再次删除。</translation>
    </message>
    <message>
        <source>Delete API keys</source>
        <translation>删除 API 密钥</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteFlow</name>
    <message>
        <source>created %1</source>
        <translation>%1创建</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>创建时间未知</translation>
    </message>
    <message>
        <source>its secret is kept on this computer</source>
        <translation>其机密保存在此计算机上</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>last used by you from this computer: %1</source>
        <comment>3 days ago</comment>
        <translation>您上次在此计算机上使用：%1</translation>
    </message>
    <message>
        <source>not used by you from this computer</source>
        <translation>您未在此计算机上使用过</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverDialog</name>
    <message>
        <source>Deliver API key</source>
        <translation>送达 API 密钥</translation>
    </message>
    <message>
        <source>The secret of “%1” goes straight there and is shown nowhere.</source>
        <translation>“%1”的机密会直接送达，不会在任何地方显示。</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys go straight there and are shown nowhere.</source>
        <translation>
            <numerusform>%Ln 个密钥的机密会直接送达，不会在任何地方显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>将运行的命令</translation>
    </message>
    <message>
        <source>The key is not in it: the command reads it from its standard input.</source>
        <translation>其中不含密钥：命令从标准输入读取它。</translation>
    </message>
    <message>
        <source>Keys to deliver</source>
        <translation>要送达的密钥</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation>正在送达…</translation>
    </message>
    <message>
        <source>Delivering %1 of %2…</source>
        <translation>正在送达第 %1 个，共 %2 个…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>正在等待您的钥匙串… 如果询问，请将其解锁。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1：已送达</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>有 %Ln 个密钥未尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be delivered.</source>
        <translation>
            <numerusform>%Ln 个密钥未能送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Deliver again to replace it.</source>
        <translation>“%1”已存在。再次按下按钮即可替换。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Press Deliver again to replace them.</source>
        <translation>
            <numerusform>%Ln 个文件已存在。再次按下按钮即可替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver API keys</source>
        <translation>送达 API 密钥</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverFlow</name>
    <message numerus="yes">
        <source>Nothing can be delivered: the secrets of %n keys are not on this computer. Union gives a secret only when the key is created.</source>
        <translation>
            <numerusform>没有可送达的内容：这 %Ln 个密钥的机密不在此计算机上。Union 仅在创建密钥时提供机密。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected keys are left out: their secrets are not on this computer.</source>
        <translation>
            <numerusform>已略过 %Ln 个选中的密钥：其机密不在此计算机上。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was delivered: %2.</source>
        <translation>“%1”已送达：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>已送达 %Ln 个密钥：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1 and other places.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>已送达 %Ln 个密钥：%1 以及其他位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliveryForm</name>
    <message>
        <source>{id} stands for the client ID of each key, {ID} for the same in capitals and underscores.</source>
        <translation>{id} 表示每个密钥的客户端 ID，{ID} 表示其大写加下划线的形式。</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>送达到</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>place to deliver a key to</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it as soon as it is no longer needed.</source>
        <translation>只有您能读取此文件。不再需要时请立即删除。</translation>
    </message>
    <message>
        <source>GitHub, with gh</source>
        <comment>place to deliver a key to; names</comment>
        <translation>GitHub（使用 gh）</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>owner/repository</source>
        <comment>example of what to type</comment>
        <translation>所有者/仓库</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>机密名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>none</source>
        <comment>for no environment</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Kubernetes, with kubectl</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Kubernetes（使用 kubectl）</translation>
    </message>
    <message>
        <source>the one that kubectl uses</source>
        <comment>for no namespace or context of one&apos;s own</comment>
        <translation>kubectl 使用的那个</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Secret 名称</translation>
    </message>
    <message>
        <source>{id} stands for the key&apos;s client ID.</source>
        <translation>{id} 表示密钥的客户端 ID。</translation>
    </message>
    <message>
        <source>Entry in it</source>
        <translation>其中的条目</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Flyte secret, with flyte</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Flyte 机密（使用 flyte）</translation>
    </message>
    <message>
        <source>all</source>
        <comment>for no particular project or domain</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>a part of a Flyte project, such as production</comment>
        <translation>域</translation>
    </message>
    <message>
        <source>Another command</source>
        <comment>place to deliver a key to</comment>
        <translation>其他命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>It reads the key from its standard input. No shell reads the line, and it is not remembered.</source>
        <translation>它从标准输入读取密钥。该行不经过 shell，也不会被记住。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeviceCodePane</name>
    <message>
        <source>Code</source>
        <comment>to type on another page</comment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Go to this page and type it there:</source>
        <translation>请打开此页面并在那里输入：</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>Good for another %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>剩余有效时间 %1:%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DisplayText</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueNotices</name>
    <message numerus="yes">
        <source>%n key(s) are due for rotation.</source>
        <translation>
            <numerusform>有 %Ln 个密钥应轮换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue for rotation.</source>
        <translation>
            <numerusform>有 %Ln 个密钥的轮换已逾期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that a notification is about</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>明天提醒我</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>一周后提醒我</translation>
    </message>
    <message>
        <source>API keys to rotate: %1</source>
        <comment>title of a notification; %1 is what a connection is called</comment>
        <translation>需要轮换的 API 密钥：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueTimeline</name>
    <message numerus="yes">
        <source>%1 to %2: %n keys</source>
        <comment>two days; read aloud</comment>
        <translation>
            <numerusform>%1 至 %2：%Ln 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditConnectionDialog</name>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>证书颁发机构文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Whose keys are shown. Your administrator knows its name.</source>
        <translation>显示其密钥的组织。您的管理员知道其名称。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>除系统的证书颁发机构外，此连接还信任的 PEM 文件。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditFlow</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile. Nothing was saved.</source>
        <translation>“%1”在此期间被删除。没有保存任何内容。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeyDialog</name>
    <message>
        <source>Edit API key</source>
        <translation>编辑 API 密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>The client ID stays %1, and the secret keeps working.</source>
        <translation>客户端 ID 保持为 %1，机密仍然有效。</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>每行一个。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Now on the server: %1</source>
        <translation>服务器上现在是：%1</translation>
    </message>
    <message>
        <source>Someone changed this key while you were editing. Nothing was saved. Compare, then save again to put what you typed in its place.</source>
        <translation>有人在您编辑期间更改了此密钥。没有保存任何内容。请比较，然后再次保存，以用您输入的内容替换。</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>密钥需要名称。</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>“%1”不是 URI。URI 以 https:// 或 http://localhost 开头。</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>电子邮件地址，以逗号分隔</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>关于此密钥可咨询的人；表格中将其显示为所有者。</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>另一个密钥已使用此名称。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysDialog</name>
    <message>
        <source>Edit API keys</source>
        <translation>编辑 API 密钥</translation>
    </message>
    <message>
        <source>Keys to edit</source>
        <translation>要编辑的密钥</translation>
    </message>
    <message numerus="yes">
        <source>The contacts of %n keys change; names and redirect URIs stay as they are.</source>
        <translation>
            <numerusform>将更改 %Ln 个密钥的联系人；名称和重定向 URI 保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>电子邮件地址，用逗号分隔</translation>
    </message>
    <message>
        <source>Contacts to add</source>
        <translation>要添加的联系人</translation>
    </message>
    <message>
        <source>Whom to ask about these keys; the table shows them as their owner.</source>
        <translation>有关这些密钥可咨询的人；表格中显示为所有者。</translation>
    </message>
    <message>
        <source>Contacts to remove</source>
        <translation>要移除的联系人</translation>
    </message>
    <message>
        <source>These keys have no contacts now.</source>
        <translation>这些密钥目前没有联系人。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Type a contact to add or to remove.</source>
        <translation>请输入要添加或移除的联系人。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>正在保存 %1/%2…</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <comment>a key&apos;s name</comment>
        <translation>%1：已保存</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <comment>a key&apos;s name</comment>
        <translation>%1：无需更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln 个密钥未尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be saved.</source>
        <translation>
            <numerusform>%Ln 个密钥无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again to try those that are left.</source>
        <translation>再次保存以尝试其余密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None of these keys has “%1”. Check how it is spelled.</source>
        <translation>这些密钥都没有“%1”。请检查拼写。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysFlow</name>
    <message numerus="yes">
        <source>%n keys were saved.</source>
        <translation>
            <numerusform>已保存 %Ln 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be saved: the contacts of these keys are like that already.</source>
        <translation>无需保存：这些密钥的联系人已经如此。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EmptyStates</name>
    <message>
        <source>Union can&apos;t be reached</source>
        <translation>无法访问 Union</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>代理不放行任何内容</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation>代理要求提供密码</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>您的登录已结束</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>You may not see the keys</source>
        <translation>您无权查看密钥</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>编辑连接…</translation>
    </message>
    <message>
        <source>No API keys at this address</source>
        <translation>此地址没有 API 密钥</translation>
    </message>
    <message>
        <source>Connect to another address…</source>
        <translation>连接到其他地址…</translation>
    </message>
    <message>
        <source>The server can&apos;t be trusted</source>
        <translation>无法信任该服务器</translation>
    </message>
    <message>
        <source>Connect with a certificate authority file…</source>
        <translation>用证书颁发机构文件连接…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>加载已停止</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>全部加载</translation>
    </message>
    <message>
        <source>The keys could not be loaded</source>
        <translation>无法加载密钥</translation>
    </message>
    <message>
        <source>Connect to Union</source>
        <translation>连接到 Union</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Try the practice tenant</source>
        <translation>试用练习环境</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>Sign in to %1 to see its API keys.</source>
        <translation>登录 %1 以查看其 API 密钥。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>改为登录</translation>
    </message>
    <message>
        <source>Your sign-in could not be read</source>
        <translation>无法读取您的登录信息</translation>
    </message>
    <message>
        <source>Your sign-in was not found</source>
        <translation>找不到您的登录信息</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>还没有 API 密钥</translation>
    </message>
    <message>
        <source>An API key lets a program, a CI job or a service talk to Union without a person.</source>
        <translation>API 密钥让程序、CI 作业或服务无需人工参与即可与 Union 通信。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>No key has “%1” in its name, client ID or owner.</source>
        <translation>没有密钥的名称、客户端 ID 或所有者含有“%1”。</translation>
    </message>
    <message>
        <source>No key meets all of “%1”.</source>
        <translation>没有密钥满足“%1”的全部条件。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No key has come from Union yet: load them when you are ready.</source>
        <translation>尚未从 Union 收到任何密钥：准备好后请加载。</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>The keychain keeps Latchkey out</source>
        <translation>钥匙串不让 Latchkey 进入</translation>
    </message>
    <message>
        <source>Your stored sign-in is damaged</source>
        <translation>您存储的登录信息已损坏</translation>
    </message>
    <message>
        <source>See, create and edit your organization&apos;s API keys; your sign-in stays in this computer&apos;s keychain.</source>
        <translation>查看、创建和编辑您所在组织的 API 密钥；您的登录信息保存在此计算机的钥匙串中。</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待您的钥匙串…</translation>
    </message>
    <message>
        <source>Your sign-in is kept there: unlock it if you are asked to.</source>
        <translation>您的登录信息保存在那里：如果询问，请将其解锁。</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>您的钥匙串已锁定</translation>
    </message>
    <message>
        <source>Your sign-in is safe in it: unlock it, and Latchkey goes on by itself; the window that asks for its password may be behind this one.</source>
        <translation>您的登录信息安全地保存在其中：请将其解锁，Latchkey 会自动继续；询问密码的窗口可能在此窗口后面。</translation>
    </message>
    <message>
        <source>The keychain has no sign-in to %1, though one was kept there: unlock it and try again, or sign in.</source>
        <translation>钥匙串中没有 %1 的登录信息，尽管那里曾保存过：请将其解锁后重试，或登录。</translation>
    </message>
    <message>
        <source>%1 “%2” is no search operator; F1 lists those there are.</source>
        <comment>%1 is a sentence; %2 what was typed, as in &quot;color:&quot;</comment>
        <translation>%1“%2”不是搜索运算符；按 F1 可查看所有运算符。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainDialog</name>
    <message>
        <source>Explain a key</source>
        <translation>解释密钥</translation>
    </message>
    <message>
        <source>See what an encoded key says, which key it is and what is wrong with it. Its secret is never shown, and goes nowhere unless you verify the key.</source>
        <translation>查看编码密钥的内容、它是哪个密钥以及有什么问题。其机密绝不显示，除非您验证密钥，否则也不会发往任何地方。</translation>
    </message>
    <message>
        <source>Paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>粘贴 FLYTE_API_KEY 的完整值，或把文件拖放到这里。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>复制组织</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>复制客户端 ID</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>请先粘贴一个密钥。</translation>
    </message>
    <message>
        <source>This key can&apos;t be read, so it can&apos;t be verified.</source>
        <translation>无法读取此密钥，因此无法验证。</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>已在验证中。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>保存在钥匙串中</translation>
    </message>
    <message>
        <source>Verify the key first: only one that works is kept.</source>
        <translation>请先验证密钥：只保存有效的密钥。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>正在等待您的钥匙串… 如果询问，请将其解锁。</translation>
    </message>
    <message>
        <source>It is kept already.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainFlow</name>
    <message>
        <source>None goes to this address. Connect to it to verify the key.</source>
        <translation>没有通往此地址的连接。请先连接到它，再验证密钥。</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>没有连接则无法得知。</translation>
    </message>
    <message>
        <source>Not known while its list is not loaded.</source>
        <translation>其列表未加载时无法得知。</translation>
    </message>
    <message>
        <source>None in the list has this client ID. It may have been deleted.</source>
        <translation>列表中没有此客户端 ID 的密钥。它可能已被删除。</translation>
    </message>
    <message>
        <source>Kept until Latchkey closes (practice). Copy, Verify and Deliver work for this key now.</source>
        <translation>已保留到 Latchkey 关闭为止（练习）。现在可对该密钥进行复制、验证和送达。</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain. Copy, Verify and Deliver work for this key now.</source>
        <translation>已保存在此计算机的钥匙串中。现在可对该密钥进行复制、验证和送达。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportDialog</name>
    <message>
        <source>Export keys</source>
        <translation>导出密钥</translation>
    </message>
    <message>
        <source>The file says what Union knows of the keys: names, owners, dates. No secret is in it.</source>
        <translation>文件包含 Union 所知的密钥信息：名称、所有者、日期。其中没有机密。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected keys</source>
        <translation>
            <numerusform>选中的 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n keys</source>
        <translation>
            <numerusform>全部 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>格式</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client writes a key</source>
        <translation>JSON，与 Union 客户端写出的密钥相同</translation>
    </message>
    <message>
        <source>JSON, as the flyte command prints a list</source>
        <translation>JSON，与 flyte 命令输出的列表相同</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>One line for each key. What a spreadsheet would take for a formula starts with &apos;.</source>
        <translation>每个密钥一行。电子表格会当作公式的内容以 &apos; 开头。</translation>
    </message>
    <message numerus="yes">
        <source>The %n keys that the search shows</source>
        <translation>
            <numerusform>搜索显示的 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>One object, in the form of Union&apos;s own Python library.</source>
        <translation>一个对象，采用 Union 自己的 Python 库的形式。</translation>
    </message>
    <message>
        <source>One object after the other, each in the form of Union&apos;s own Python library. Most programs expect one list: choose the first format for those.</source>
        <translation>一个接一个的对象，每个都采用 Union 自己的 Python 库的形式。大多数程序需要一个列表：请为它们选择第一种格式。</translation>
    </message>
    <message>
        <source>One list of keys. Most programs that read JSON can use it.</source>
        <translation>一个密钥列表。大多数读取 JSON 的程序都可以使用。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportFlow</name>
    <message>
        <source>There are no keys to export.</source>
        <translation>没有可导出的密钥。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were written to %1.</source>
        <translation>
            <numerusform>%Ln 个密钥已写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FindingList</name>
    <message>
        <source>Nothing is wrong with how this key is written.</source>
        <translation>此密钥的写法没有问题。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetDialog</name>
    <message>
        <source>Forget stored secret</source>
        <translation>忘记已存储的机密</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget stored secrets</source>
        <translation>忘记已存储的机密</translation>
    </message>
    <message>
        <source>Secrets to forget</source>
        <translation>要忘记的机密</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>正在忘记…</translation>
    </message>
    <message>
        <source>Forgetting %1 of %2…</source>
        <translation>正在忘记第 %1 个，共 %2 个…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>正在等待您的钥匙串… 如果询问，请将其解锁。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <comment>a key&apos;s name</comment>
        <translation>%1：已忘记</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>有 %Ln 个密钥未尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets could not be forgotten.</source>
        <translation>
            <numerusform>有 %Ln 个机密无法忘记。</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and forget them again.</source>
        <translation>已尝试这些密钥。请选择剩余的密钥并再次忘记。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” is no longer among this connection&apos;s keys. Its secret is deleted from this computer&apos;s keychain, and Union can&apos;t show it again.</source>
        <translation>“%1”已不在此连接的密钥之中。它的机密将从此计算机的钥匙串中删除，Union 无法再次显示它。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are no longer among this connection&apos;s keys. Their secrets are deleted from this computer&apos;s keychain, and Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%Ln 个密钥已不在此连接的密钥之中。它们的机密将从此计算机的钥匙串中删除，Union 无法再次显示它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey deletes the secret of “%1” that it keeps, and Union can&apos;t show it again. The key goes on working wherever it is used.</source>
        <translation>Latchkey 将删除它保存的“%1”的机密，Union 无法再次显示。该密钥在使用它的地方继续有效。</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey deletes the secrets of %n keys that it keeps, and Union can&apos;t show them again. The keys go on working wherever they are used.</source>
        <translation>
            <numerusform>Latchkey 将删除它保存的 %Ln 个密钥的机密，Union 无法再次显示。这些密钥在使用它们的地方继续有效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetFlow</name>
    <message>
        <source>The secret of “%1” is no longer on this computer.</source>
        <translation>“%1”的机密已不在此计算机上。</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys are no longer on this computer.</source>
        <translation>
            <numerusform>%Ln 个密钥的机密已不在此计算机上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey no longer waits for your keychain. If it asks you still, dismiss its question to keep the secret.</source>
        <translation>Latchkey 不再等待您的钥匙串。如果它仍在询问，请关闭该询问以保留该机密。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundList</name>
    <message>
        <source>added already</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organization, files</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host, organization and files</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, added already</source>
        <translation>%1，已添加</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundPane</name>
    <message>
        <source>Found on this computer</source>
        <translation>在此计算机上找到</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations skipped</source>
        <translation>
            <numerusform>跳过了 %Ln 个配置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::GiveUpDialog</name>
    <message>
        <source>Give up the rotation?</source>
        <translation>要放弃轮换吗？</translation>
    </message>
    <message>
        <source>“%1” stays as it is. There is no new key yet, as far as Latchkey knows.</source>
        <translation>“%1”保持不变。据 Latchkey 所知，新密钥尚不存在。</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. What becomes of “%2”?</source>
        <translation>“%1”保持不变且可用。如何处理“%2”？</translation>
    </message>
    <message>
        <source>Delete “%1”: nothing may use it any more</source>
        <translation>删除“%1”：任何地方都不得再使用它</translation>
    </message>
    <message>
        <source>Keep “%1”: there are two keys then</source>
        <translation>保留“%1”：之后将有两个密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Neither of the two keys is there any more.</source>
        <translation>两个密钥都已不存在。</translation>
    </message>
    <message>
        <source>“%1” is deleted, and “%2” stays.</source>
        <translation>“%1” 已删除，“%2” 保留。</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. “%2” is deleted.</source>
        <translation>“%1” 保持不变且有效。“%2” 已删除。</translation>
    </message>
    <message>
        <source>“%1” stays, and has expired. “%2” is deleted.</source>
        <translation>“%1”保留，但已过期。“%2”已删除。</translation>
    </message>
    <message>
        <source>“%1” has expired, so “%2” stays in any case: it may be the only key that works.</source>
        <translation>“%1”已过期，因此无论如何都会保留“%2”：它可能是唯一可用的密钥。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::HandOverForm</name>
    <message>
        <source>Keep the secret until Latchkey closes (practice)</source>
        <translation>保留机密直到 Latchkey 关闭（练习）</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>放到了哪里</translation>
    </message>
    <message>
        <source>For example: the variables of our CI. Never the key itself.</source>
        <translation>例如：我们 CI 的变量。切勿填写密钥本身。</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>已送达：%1</translation>
    </message>
    <message>
        <source>Deliver the key first, or say where you put it.</source>
        <translation>请先送达密钥，或说明您把它放到了哪里。</translation>
    </message>
    <message>
        <source>This is the key itself, or a part of it. Say only where you put it: what stands here is written down.</source>
        <translation>这是密钥本身或其中一部分。只需说明您把它放在哪里：这里填写的内容会被记录下来。</translation>
    </message>
    <message>
        <source>Go on keeping the secret in this computer&apos;s keychain after the rotation</source>
        <translation>轮换结束后继续将机密保留在此计算机的钥匙串中</translation>
    </message>
    <message>
        <source>It is kept until the rotation ends, and removed then unless you tick this.</source>
        <translation>它会保存到轮换结束；如果您不勾选此项，届时将被删除。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyDetails</name>
    <message>
        <source>Key details</source>
        <translation>密钥详细信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>复制客户端 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Copy date of creation</source>
        <translation>复制创建日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Copy date of expiry</source>
        <translation>复制过期日期</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Copy owner</source>
        <translation>复制所有者</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>Copy redirect URIs</source>
        <translation>复制重定向 URI</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>Copy grants</source>
        <translation>复制授权方式</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>Copy response types</source>
        <translation>复制响应类型</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>应用程序类型</translation>
    </message>
    <message>
        <source>Copy application type</source>
        <translation>复制应用程序类型</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Copy authentication method</source>
        <translation>复制身份验证方法</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>复制组织</translation>
    </message>
    <message>
        <source>Organization of the profile</source>
        <translation>配置文件中的组织</translation>
    </message>
    <message>
        <source>Copy organization of the profile</source>
        <translation>复制配置文件中的组织</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Copy home page</source>
        <translation>复制主页</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Copy logo address</source>
        <translation>复制徽标地址</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Copy privacy policy address</source>
        <translation>复制隐私政策地址</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>服务条款</translation>
    </message>
    <message>
        <source>Copy terms of service address</source>
        <translation>复制服务条款地址</translation>
    </message>
    <message>
        <source>Key set (JWKS)</source>
        <translation>密钥集 (JWKS)</translation>
    </message>
    <message>
        <source>Copy key set address</source>
        <translation>复制密钥集地址</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>不在此计算机上</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation in %n days</source>
        <translation>
            <numerusform>%Ln 天后应轮换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for rotation by %n days</source>
        <translation>
            <numerusform>轮换已逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>已选择 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to see its details.</source>
        <translation>选择一个密钥以查看其详细信息。</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain until you forget it or delete the key</source>
        <translation>保存在此计算机的钥匙串中，直到您忘记它或删除密钥</translation>
    </message>
    <message>
        <source>The buttons work on all of them. Select one to see its details.</source>
        <translation>按钮对所有选中的密钥生效。选择一个密钥可查看其详细信息。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client IDs</source>
        <translation>
            <numerusform>复制 %Ln 个客户端 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation>打开轮换</translation>
    </message>
    <message>
        <source>kept until Latchkey closes, or until you forget it or delete the key (practice)</source>
        <translation>保留至 Latchkey 关闭，或至您忘记它或删除密钥为止（练习）</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyForm</name>
    <message>
        <source>The client ID below is made of it. You can rename the key later.</source>
        <translation>下方的客户端 ID 由它生成。您以后可以重命名密钥。</translation>
    </message>
    <message>
        <source>The key is called as its client ID below, which is made of this. You can rename it later.</source>
        <translation>密钥的名称与下方由此生成的客户端 ID 相同。您以后可以重命名。</translation>
    </message>
    <message>
        <source>The key will be called “%1”. You can rename it later.</source>
        <translation>密钥将命名为“%1”。您以后可以重命名。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyHistory</name>
    <message>
        <source>Last used by you</source>
        <translation>您上次使用</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show all activity</source>
        <translation>显示全部活动</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>此计算机上没有</translation>
    </message>
    <message>
        <source>%1, from this computer</source>
        <comment>3 hours ago</comment>
        <translation>%1，从此计算机</translation>
    </message>
    <message>
        <source>never, from this computer</source>
        <translation>从未在此计算机上使用</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyInput</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken for a key: it is not there, may not be read, or is too large. Choose one that holds the key alone.</source>
        <translation>此文件不能作为密钥：它不存在、无法读取或太大。请选择只含密钥的文件。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the key first.</source>
        <translation>剪贴板上没有文本。请先复制密钥。</translation>
    </message>
    <message>
        <source>Open a file with a key</source>
        <translation>打开含有密钥的文件</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeySource</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTableModel</name>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>%Ln 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <comment>status of a key</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Due in 1 day</source>
        <translation>1 天后到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a key</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a key</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1, client ID %2, created %3, status %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1，客户端 ID %2，创建于%3，状态 %4</translation>
    </message>
    <message>
        <source>%1, secret kept on this computer</source>
        <translation>%1，机密保存在此计算机上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when a key was made</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: when a secret ends</comment>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>never expires</source>
        <comment>a key; read aloud where the table shows a dash</comment>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>two names of one key</comment>
        <translation>%1（之前：%2）</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a key that somebody else has made</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>mark of a key that somebody else has renamed</comment>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>%1, new since the refresh before</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1，自上次刷新以来新增</translation>
    </message>
    <message>
        <source>%1, renamed, before: %2</source>
        <comment>a row of the table, read aloud; %2 is a name</comment>
        <translation>%1，已重命名，之前为：%2</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1，正在轮换</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <comment>status of a key; short: a column of the table</comment>
        <translation>
            <numerusform>已逾期 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeychainHelp</name>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>您的登录信息未被保存</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>You are signed in, and everything works. The sign-in is in this program&apos;s memory only: when Latchkey closes it is gone, and you sign in again at the next start. Nothing of it is written to a file.</source>
        <translation>您已登录，一切正常。登录信息仅在此程序的内存中：Latchkey 关闭后它就会消失，下次启动时您需要再次登录。其中没有任何内容写入文件。</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Install and start a keychain, such as GNOME Keyring or KWallet, and sign in to your desktop again. Latchkey notices by itself when it is there.</source>
        <translation>请安装并启动钥匙串（例如 GNOME Keyring 或 KWallet），然后重新登录桌面。钥匙串可用时 Latchkey 会自动察觉。</translation>
    </message>
    <message>
        <source>Allow Latchkey in your keychain&apos;s own program, then sign out and in again here.</source>
        <translation>请在钥匙串自己的程序中允许 Latchkey，然后在此处退出登录并重新登录。</translation>
    </message>
    <message>
        <source>Unlock your keychain. Latchkey notices by itself, and keeps the sign-in then.</source>
        <translation>请解锁您的钥匙串。Latchkey 会自动察觉，并随后保存登录信息。</translation>
    </message>
    <message>
        <source>Read about your desktop&apos;s keychain</source>
        <translation>阅读关于桌面钥匙串的内容</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LeftoverSecrets</name>
    <message numerus="yes">
        <source>This computer&apos;s keychain holds the secrets of %n keys that no longer exist.</source>
        <translation>
            <numerusform>此计算机的钥匙串中有 %Ln 个已不存在的密钥的机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>the stored secrets of keys that no longer exist</comment>
        <translation>忘记…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LinkSheet</name>
    <message>
        <source>Open the documentation</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>The page could not be opened: this computer is offline, or no browser answers. Copy the address and open it where you can.</source>
        <translation>无法打开该页面：此计算机处于离线状态，或没有浏览器响应。请复制地址并在可以打开的地方打开。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockKeeper</name>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Unlocking asks your keychain for it again.</source>
        <translation>您的密钥已隐藏，您的登录信息已离开 Latchkey 的内存。解锁时会再次向钥匙串索取。</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey 已锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It will be put in this computer&apos;s keychain, as you chose the last time.</source>
        <translation>“%1”的机密还没有去往任何地方。它将按您上次的选择存入此计算机的钥匙串。</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It stays hidden in memory until you unlock, and is lost if Latchkey ends before.</source>
        <translation>“%1”的机密还没有去往任何地方。它会隐藏在内存中直到您解锁；如果 Latchkey 在此之前结束，它就会丢失。</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” is in memory only. Locking ends it.</source>
        <translation>您在“%1”的登录仅在内存中。锁定会使其结束。</translation>
    </message>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>您的密钥已隐藏，您的登录信息已离开 Latchkey 的内存。桌面可能仍记得您复制的密钥；当您再次使用此窗口时，Latchkey 会将其清除。</translation>
    </message>
    <message>
        <source>What was on the screen is hidden. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>屏幕上的内容已隐藏。桌面可能仍记着您复制的密钥；您再次使用此窗口时，Latchkey 会将其清除。</translation>
    </message>
    <message>
        <source>What was on the screen is hidden until you unlock.</source>
        <translation>屏幕上的内容已隐藏，解锁后才会显示。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockWarning</name>
    <message>
        <source>Locking soon</source>
        <translation>即将锁定</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>保持解锁</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey has not been used for a while. It locks in %n seconds.</source>
        <comment>shown as a countdown</comment>
        <translation>
            <numerusform>Latchkey 已有一段时间未使用。它将在 %Ln 秒后锁定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>管理连接</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>The order is that of the menu; the first nine have Ctrl+1 to Ctrl+9.</source>
        <translation>顺序与菜单中的相同；前九个可用 Ctrl+1 到 Ctrl+9。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>没有连接。</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>它已经是第一个。</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>它已经是最后一个。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>They are in the connection menu, in this order, for all connections.</source>
        <translation>它们按此顺序显示在连接菜单中，适用于所有连接。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a saved search and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>没有已保存的搜索。</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>它已经是第一个。</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>它已经是最后一个。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>新建 API 密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>电子邮件地址，以逗号分隔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Attach default policies</source>
        <translation>附加默认策略</translation>
    </message>
    <message>
        <source>The key starts with what your organization gives every key. Leave off to grant access one policy at a time.</source>
        <translation>该密钥从您的组织给予每个密钥的权限开始。不勾选则可逐个策略授予访问权限。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>One in each line. Leave empty for the usual one; most keys never use it.</source>
        <translation>每行一个。留空则使用通常的 URI；大多数密钥从不使用它。</translation>
    </message>
    <message>
        <source>already taken</source>
        <translation>已被占用</translation>
    </message>
    <message>
        <source>A key with this client ID exists already. Choose another name.</source>
        <translation>已有使用此客户端 ID 的密钥。请换一个名称。</translation>
    </message>
    <message>
        <source>Delete and create again</source>
        <translation>删除并重新创建</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>客户端 ID %1</translation>
    </message>
    <message>
        <source>Use at least one letter from a to z, or a digit: the client ID is made of them.</source>
        <translation>请至少使用一个 a 到 z 的字母或一个数字：客户端 ID 由它们组成。</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a client ID that is not taken</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>“%1”不是 URI。URI 以 https:// 或 http://localhost 开头。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>关于此密钥可咨询的人；表格中将其显示为所有者。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <comment>about default policies</comment>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>A policy says what a key may do: which projects it may see, and where it may run something. Your organization&apos;s administrators chose the default ones; without any policy a key can sign in, but do nothing until someone attaches one.</source>
        <translation>策略规定密钥可以做什么：可以查看哪些项目，以及可以在哪里运行内容。默认策略由您所在组织的管理员选定；没有任何策略的密钥可以登录，但在有人为其附加策略之前什么也做不了。</translation>
    </message>
    <message>
        <source>Read about policies</source>
        <translation>阅读关于策略的内容</translation>
    </message>
    <message>
        <source>Client ID %1 is already taken.</source>
        <translation>客户端 ID %1 已被占用。</translation>
    </message>
    <message>
        <source>Client ID %1 is free.</source>
        <translation>客户端 ID %1 可用。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>The client ID is already taken. Choose another name.</source>
        <translation>该客户端 ID 已被占用。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OfferForm</name>
    <message>
        <source>Use this key</source>
        <translation>使用此密钥</translation>
    </message>
    <message>
        <source>Paste it from where you delivered it.</source>
        <translation>请从您送达它的地方粘贴。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OpenConnections</name>
    <message>
        <source>not opened yet</source>
        <translation>尚未打开</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>has a message</source>
        <translation>有消息</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewDialog</name>
    <message>
        <source>Key overview</source>
        <translation>密钥概览</translation>
    </message>
    <message>
        <source>Choose a part of it to see its keys in the table.</source>
        <translation>选择其中一部分，即可在表格中查看相应的密钥。</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按时长</translation>
    </message>
    <message>
        <source>Looking at the keys…</source>
        <translation>正在查看密钥…</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>报告另存为</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Page to print (HTML)…</source>
        <translation>可打印的页面 (HTML)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Calendar of what to rotate (ICS)…</source>
        <translation>轮换日历 (ICS)(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Key overview of %n keys</source>
        <translation>
            <numerusform>%Ln 个密钥的概览</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have expired</source>
        <translation>
            <numerusform>%Ln 个密钥已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are overdue</source>
        <translation>
            <numerusform>%Ln 个密钥已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due</source>
        <translation>
            <numerusform>%Ln 个密钥到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have no owner</source>
        <translation>
            <numerusform>%Ln 个密钥没有所有者</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all keys are in good order</source>
        <translation>没有：所有密钥均状况良好</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a key&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Names that look alike: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>相似的名称：%1</translation>
    </message>
    <message numerus="yes">
        <source>Names that look alike: %1 and %n more</source>
        <comment>%1 is a list of names</comment>
        <translation>
            <numerusform>相似的名称：%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of names that look alike are in the report</source>
        <translation>
            <numerusform>另有 %Ln 组相似的名称见报告</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal can&apos;t be read, so it is not known which keys have default policies</source>
        <translation>无法读取活动日志，因此不知道哪些密钥附有默认策略</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were created here with default policies</source>
        <translation>
            <numerusform>%Ln 个密钥在此处创建并附有默认策略</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message numerus="yes">
        <source>To be rotated within the next %n days, by week</source>
        <translation>
            <numerusform>未来 %Ln 天内需轮换，按周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, as they expire soon</source>
        <translation>
            <numerusform>%Ln 个密钥到期，因为它们即将过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, %1 of them because they expire soon</source>
        <translation>
            <numerusform>%Ln 个密钥到期，其中 %1 个是因为即将过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewFlow</name>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PaletteModel</name>
    <message>
        <source>Not available now. %1</source>
        <comment>followed by the reason</comment>
        <translation>目前不可用。%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>Latchkey locks itself</comment>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Keep Latchkey out of screenshots and shared screens</source>
        <translation>让 Latchkey 不出现在截图和共享屏幕中</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行</translation>
    </message>
    <message>
        <source>Notify me of keys that are due</source>
        <translation>通知我到期的密钥</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words change when Latchkey is opened next.</source>
        <translation>下次打开 Latchkey 时文字会改变。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>light or dark</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>清除剪贴板的时间</translation>
    </message>
    <message>
        <source>Only what Latchkey put there, and only if it is still there.</source>
        <translation>仅清除 Latchkey 放入的内容，且仅当它仍在其中时。</translation>
    </message>
    <message>
        <source>Lock when not used for</source>
        <translation>闲置多久后锁定</translation>
    </message>
    <message>
        <source>Locking hides secrets, clears the clipboard and drops the sign-in from memory.</source>
        <translation>锁定会隐藏机密、清除剪贴板并从内存中移除登录信息。</translation>
    </message>
    <message>
        <source>Others see an empty area where Latchkey is.</source>
        <translation>其他人在 Latchkey 的位置只会看到空白区域。</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>在后台</translation>
    </message>
    <message>
        <source>Latchkey then ends with Quit in its menu.</source>
        <translation>之后 Latchkey 通过其菜单中的“退出”结束。</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s notifications, when keys become due or overdue.</source>
        <translation>当密钥到期或逾期时，通过桌面通知告知。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>代理登录</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>保存在此计算机的钥匙串中</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Union, and wants to know who you are. Enter the user name and password of your network.</source>
        <translation>代理 %1 位于此计算机与 Union 之间，需要知道您是谁。请输入您网络的用户名和密码。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>保存在钥匙串中</translation>
    </message>
    <message>
        <source>Else Latchkey forgets them when it closes.</source>
        <translation>否则 Latchkey 会在关闭时忘记它们。</translation>
    </message>
    <message>
        <source>Enter a user name.</source>
        <translation>请输入用户名。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyFlow</name>
    <message>
        <source>The proxy %1 did not accept the user name and password. Enter them again.</source>
        <translation>代理 %1 不接受该用户名和密码。请重新输入。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password before it lets anything through.</source>
        <translation>代理 %1 要求提供用户名和密码才放行。</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Asking the proxy…</source>
        <translation>正在询问代理…</translation>
    </message>
    <message>
        <source>The user name and password of the proxy are used, but the keychain was not changed. %1</source>
        <translation>已使用代理的用户名和密码，但钥匙串未更改。%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QrCode</name>
    <message>
        <source>QR code of the sign-in page&apos;s address</source>
        <translation>登录页面地址的二维码</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QueryProblem</name>
    <message>
        <source>“%1” was left out: an age is a number of d, w, m or y, as in age:&gt;90d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, age:&gt;90d</comment>
        <translation>“%1”已忽略：时长是带有 d、w、m 或 y 的数字，例如 age:&gt;90d。</translation>
    </message>
    <message>
        <source>“%1” was left out: the words to look for come right after it.</source>
        <translation>“%1”已忽略：要查找的词应紧跟其后。</translation>
    </message>
    <message>
        <source>A quotation mark was left out: there is nothing after it.</source>
        <translation>一个引号已忽略：其后没有内容。</translation>
    </message>
    <message>
        <source>A quotation mark is missing; “%1” was taken up to the end.</source>
        <translation>缺少一个引号；“%1”一直取到末尾。</translation>
    </message>
    <message>
        <source>“%1” was left out: after “is:” comes due, overdue, expired, ok, unowned, stored, new, renamed or changed.</source>
        <comment>do not translate what is typed: is:, due, overdue, expired, ok, unowned, stored, new, renamed, changed</comment>
        <translation>“%1”已忽略：“is:”之后应为 due、overdue、expired、ok、unowned、stored、new、renamed 或 changed。</translation>
    </message>
    <message>
        <source>“%1” was left out: a time is a number of d, w, m or y, as in left:&lt;14d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, left:&lt;14d</comment>
        <translation>“%1”已忽略：时间是带有 d、w、m 或 y 的数字，例如 left:&lt;14d。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>“%1” at %2 goes from this computer. The keys at Union stay as they are.</source>
        <translation>位于 %2 的“%1”将从此计算机上消失。Union 上的密钥保持不变。</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in is revoked.</source>
        <translation>您将退出登录，且登录会被吊销。</translation>
    </message>
    <message>
        <source>The sign-in is deleted from this computer&apos;s keychain.</source>
        <translation>登录信息将从此计算机的钥匙串中删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>将从钥匙串中删除 %Ln 个已保存的机密。Union 无法再次显示它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label, colour, organization and certificate file are forgotten.</source>
        <translation>标签、颜色、组织和证书文件将被忘记。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>仍然移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Not everything could be done. Try again, or remove the connection and leave behind what is named here.</source>
        <translation>未能完成所有操作。请重试，或移除连接并留下此处列出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>有 %Ln 项操作未能完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>正在等待您的钥匙串… 如果询问，请将其解锁。</translation>
    </message>
    <message>
        <source>What you did with its keys stays in the activity journal.</source>
        <translation>您对其密钥的操作仍保留在活动日志中。</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of its keys are under way. They are forgotten; the old and the new keys stay at Union, and new ones that were not delivered are of no use to anybody.</source>
        <translation>
            <numerusform>有 %Ln 个密钥轮换正在进行。它们会被遗忘；新旧密钥都保留在 Union，未送达的新密钥对任何人都没有用处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReportPage</name>
    <message>
        <source>By age</source>
        <translation>按时长</translation>
    </message>
    <message>
        <source>Names that look alike</source>
        <translation>相似的名称</translation>
    </message>
    <message>
        <source>Created here with default policies</source>
        <translation>在此处创建并附有默认策略</translation>
    </message>
    <message>
        <source>Rotate by</source>
        <comment>column: a date</comment>
        <translation>轮换期限</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有密钥</translation>
    </message>
    <message>
        <source>API keys of %1</source>
        <translation>%1 的 API 密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n keys, as of %1</source>
        <translation>
            <numerusform>%Ln 个密钥，截至 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReservedKeys</name>
    <message>
        <source>%1 is for editing text. Choose other keys.</source>
        <translation>%1 用于编辑文本。请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 is for moving through windows and lists. Choose other keys.</source>
        <translation>%1 用于在窗口和列表中移动。请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 shows one of the connections. Choose other keys.</source>
        <translation>%1 用于显示其中一个连接。请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 alone types text. Add Ctrl, or choose a function key.</source>
        <translation>单独的 %1 会输入文本。请加上 Ctrl，或选择功能键。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealDialog</name>
    <message>
        <source>Your new API key</source>
        <translation>您的新 API 密钥</translation>
    </message>
    <message>
        <source>Union shows this secret only now. Put it somewhere safe before you close.</source>
        <translation>Union 只在此时显示此机密。请在关闭之前将其放到安全的地方。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>Keep until Latchkey closes (practice)</source>
        <translation>保留到 Latchkey 关闭为止（练习）</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>保存在此计算机的钥匙串中</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>保存在钥匙串中</translation>
    </message>
    <message>
        <source>I don&apos;t need it</source>
        <translation>我不需要它</translation>
    </message>
    <message>
        <source>Closes without the secret. It can&apos;t be shown again.</source>
        <translation>不保留机密直接关闭。它无法再次显示。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on.</source>
        <translation>已保存。从现在起可以对此密钥使用“复制”。</translation>
    </message>
    <message>
        <source>No longer kept in the keychain.</source>
        <translation>不再保存在钥匙串中。</translation>
    </message>
    <message>
        <source>The key has not gone anywhere yet. Copy, save or keep it, or choose “I don&apos;t need it”.</source>
        <translation>密钥还没有去往任何地方。请复制或保存它，或选择“我不需要它”。</translation>
    </message>
    <message>
        <source>Save the key to a file</source>
        <translation>将密钥保存到文件</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>送达…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Copy the key, save it or keep it first.</source>
        <translation>请先复制、保存或保留该密钥。</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>复制并关闭</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>已在验证中。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on, on this computer only. Signing out leaves the secret here; Forget stored secret or deleting the key removes it.</source>
        <translation>已保存。从现在起，仅在此计算机上可以对此密钥使用“复制”。退出登录后机密仍保留在此处；忘记已存储的机密或删除密钥会将其移除。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealFlow</name>
    <message>
        <source>This is the client secret alone: %1</source>
        <translation>这仅是客户端机密：%1</translation>
    </message>
    <message>
        <source>The address has a port. Union&apos;s own tools misread such a key and may show its secret; ask for an address without one.</source>
        <translation>该地址带有端口。Union 自己的工具会误读这样的密钥，并可能显示其机密；请索取不带端口的地址。</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>“%1”已创建。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>已复制。剪贴板将在 %Ln 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone. Delete it when it is no longer needed.</source>
        <translation>已保存到 %1，仅您可读。不再需要时请将其删除。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>正在等待您的钥匙串… 如果询问，请将其解锁。</translation>
    </message>
    <message>
        <source>Latchkey was locked, so the secret of “%1” is in this computer&apos;s keychain now. Copy works for this key.</source>
        <translation>Latchkey 已被锁定，因此“%1”的机密现在位于此计算机的钥匙串中。可以对此密钥使用“复制”。</translation>
    </message>
    <message>
        <source>Delivered: %1.</source>
        <translation>已送达：%1。</translation>
    </message>
    <message>
        <source>“%1” was created and copied. The clipboard is cleared in %2 s.</source>
        <translation>“%1”已创建并复制。剪贴板将在 %2 秒后清除。</translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. Copy it again if you still need it.</source>
        <translation>它已不在剪贴板中。如果仍需要，请再次复制。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared when you come back to this window.</source>
        <translation>已复制。您返回此窗口时将清除剪贴板。</translation>
    </message>
    <message>
        <source>“%1” was created, and its secret is gone: nobody can use it.</source>
        <translation>已创建“%1”，但其机密已丢失：没有人可以使用它。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateDialog</name>
    <message>
        <source>Create successor</source>
        <comment>a step</comment>
        <translation>创建后继密钥</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>a step</comment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>a step</comment>
        <translation>送达</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a step</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Verify again</source>
        <comment>a step</comment>
        <translation>再次验证</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <comment>a step</comment>
        <translation>删除旧密钥</translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation>轮换 API 密钥</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>新密钥将取代“%1”。在最后一步之前，两者都可用。您可以随时关闭：不会丢失任何内容，以后可从中断处继续。</translation>
    </message>
    <message>
        <source>Deliver it to another place too</source>
        <translation>同时送达到其他位置</translation>
    </message>
    <message>
        <source>Create a successor</source>
        <translation>创建后继密钥</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>创建新密钥</translation>
    </message>
    <message>
        <source>Verify the new key</source>
        <translation>验证新密钥</translation>
    </message>
    <message>
        <source>The secret of the new key is lost</source>
        <translation>新密钥的机密已丢失</translation>
    </message>
    <message>
        <source>Bring the new key to where it is used</source>
        <translation>将新密钥放到使用它的地方</translation>
    </message>
    <message>
        <source>Wait until everything uses the new key</source>
        <translation>等待所有地方都使用新密钥</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>删除旧密钥</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>不使用钥匙串继续</translation>
    </message>
    <message>
        <source>The new secret is in memory only: if Latchkey closes before it is delivered, another new key has to be made.</source>
        <translation>新机密仅保存在内存中：如果 Latchkey 在送达之前关闭，就必须再创建一个新密钥。</translation>
    </message>
    <message>
        <source>Contacts and redirect URIs are taken over from “%1”, which stays as it is.</source>
        <translation>联系人和重定向 URI 沿用“%1”的设置，旧密钥保持不变。</translation>
    </message>
    <message>
        <source>“%1” is made, with contacts and redirect URIs of “%2”.</source>
        <translation>将使用“%2”的联系人和重定向 URI 创建“%1”。</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey 使用“%1”登录一次，以确认 Union 是否接受它，然后丢弃该登录。</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>“%1”已创建。</translation>
    </message>
    <message>
        <source>The keychain does not have the secret of “%1” any more, and Union gives it out only once. Latchkey can delete “%1” and make another in its place; “%2” works all the while.</source>
        <translation>钥匙串中已没有“%1”的机密，而 Union 只提供一次。Latchkey 可以删除“%1”并创建另一个来代替；在此期间“%2”始终可用。</translation>
    </message>
    <message>
        <source>Put “%1” in the place of “%2” wherever that is used, and say where it went.</source>
        <translation>请在所有使用“%2”的地方换成“%1”，并说明放到了哪里。</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>“%1”可用。</translation>
    </message>
    <message>
        <source>Jobs that are running, copies and caches may use “%1” for a while. It goes on working until you delete it.</source>
        <translation>正在运行的任务、副本和缓存可能还会使用“%1”一段时间。在您删除之前，它一直可用。</translation>
    </message>
    <message>
        <source>Waiting until %1.</source>
        <translation>等待至 %1。</translation>
    </message>
    <message>
        <source>“%1” was delivered.</source>
        <translation>“%1”已送达。</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. Only if that works is “%2” deleted: everything that still uses it stops working at once, and this can&apos;t be undone.</source>
        <translation>Latchkey 会再次使用“%1”登录。只有成功后才会删除“%2”：仍在使用它的一切会立即停止工作，且无法撤销。</translation>
    </message>
    <message>
        <source>The rotation was given up</source>
        <translation>轮换已放弃</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>密钥已轮换</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted.</source>
        <translation>“%1”已取代“%2”，旧密钥已删除。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Closes. The rotation stays as it is until you go on.</source>
        <translation>关闭窗口。轮换保持现状，直到您继续。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make another new key</source>
        <translation>再创建一个新密钥</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <translation>删除旧密钥</translation>
    </message>
    <message>
        <source>Creating the new key…</source>
        <translation>正在创建新密钥…</translation>
    </message>
    <message>
        <source>Verifying the new key…</source>
        <translation>正在验证新密钥…</translation>
    </message>
    <message>
        <source>Verifying the new key once more…</source>
        <translation>正在再次验证新密钥…</translation>
    </message>
    <message>
        <source>Deleting the old key…</source>
        <translation>正在删除旧密钥…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%1” was delivered: if Latchkey deletes it and makes another in its place, everything that uses “%1” stops working at once. “%2” works all the while.</source>
        <translation>Latchkey 已没有“%1”的机密，而 Union 只提供一次。“%1”已送达：如果 Latchkey 将其删除并在原处创建另一个，所有使用“%1”的地方会立即停止工作。在此期间“%2”一直可用。</translation>
    </message>
    <message>
        <source>“%1” is deleted, and what used it needs “%2” now.</source>
        <translation>“%1” 已删除，使用它的程序现在需要 “%2”。</translation>
    </message>
    <message>
        <source>“%1” works as before; “%2” was deleted.</source>
        <translation>“%1” 照常有效；“%2” 已被删除。</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>放弃轮换</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>There is nothing left to rotate</source>
        <translation>没有可轮换的密钥了</translation>
    </message>
    <message>
        <source>Neither “%1” nor a new key in its place is there any more. Create a new key if one is needed.</source>
        <translation>“%1” 以及替代它的新密钥都已不存在。如有需要，请创建新密钥。</translation>
    </message>
    <message>
        <source>The new key was deleted</source>
        <translation>新密钥已被删除</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working; “%2” works all the while.</source>
        <translation>Latchkey 可以另建一个密钥来代替 “%1”。使用它的程序已无法工作；“%2” 一直有效。</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” is deleted, so “%1” stays in any case.</source>
        <translation>Latchkey 已没有 “%1” 的机密，而 Union 只给出一次。“%2” 已删除，因此 “%1” 无论如何都会保留。</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>完成轮换</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. If that works, the rotation is over: “%2” is deleted already.</source>
        <translation>Latchkey 会用 “%1” 再登录一次。如果成功，轮换即告结束：“%2” 已被删除。</translation>
    </message>
    <message>
        <source>That shows only that signing in works: policies granted to “%2” by hand are not carried over. Check in Union that “%1” has what it needs.</source>
        <translation>这只表明可以登录：手动授予“%2”的策略不会沿用。请在 Union 中确认“%1”具备所需的策略。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stops and closes. What Union was asked for already can&apos;t be stopped any more.</source>
        <translation>停止并关闭。已向 Union 提出的请求无法再停止。</translation>
    </message>
    <message>
        <source>“%1” has expired; “%2” was deleted.</source>
        <translation>“%1”已过期；“%2”已删除。</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”, which has expired. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>新密钥将取代已过期的“%1”。您可以随时关闭：不会丢失任何内容，以后可从中断处继续。</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working, and “%2” has expired.</source>
        <translation>Latchkey 可以另建一个密钥来代替“%1”。使用它的程序已无法工作，而“%2”已过期。</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” has expired, so “%1” stays in any case.</source>
        <translation>Latchkey 已没有“%1”的机密，而 Union 只提供一次。“%2”已过期，因此无论如何都会保留“%1”。</translation>
    </message>
    <message>
        <source>“%1” has expired: what still uses it works only once it uses the new key.</source>
        <translation>“%1”已过期：仍在使用它的地方只有改用新密钥后才能工作。</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this and go on later where you left off, as long as Latchkey runs: practice ends with it.</source>
        <translation>一个新密钥将取代“%1”。在最后一步之前两者都有效。只要 Latchkey 在运行，您可以关闭此窗口，稍后从中断处继续：练习随它结束。</translation>
    </message>
    <message>
        <source>Verify again, then delete the old key</source>
        <translation>再次验证，然后删除旧密钥</translation>
    </message>
    <message>
        <source>The secret of “%1” is not kept any longer then: Copy does not work for it.</source>
        <translation>之后将不再保存“%1”的机密：无法对其使用“复制”。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateFlow</name>
    <message>
        <source>Creating the new key…</source>
        <translation>正在创建新密钥…</translation>
    </message>
    <message>
        <source>“%1” was rotated: “%2” has taken its place.</source>
        <translation>“%1”已轮换：“%2”已取代它。</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2. Both keys work, and Latchkey reminds you.</source>
        <translation>“%1”的轮换将等待至 %2。两个密钥都可用，Latchkey 会提醒您。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: “%1” works as before.</source>
        <translation>“%1”的轮换尚未完成。没有丢失任何内容：“%1”仍照常可用。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>“%1” was deleted, and with that its rotation is finished: “%2” has taken its place.</source>
        <translation>“%1” 已删除，其轮换随之完成：“%2” 已取而代之。</translation>
    </message>
    <message>
        <source>All overdue keys are being rotated already.</source>
        <translation>所有逾期的密钥都已在轮换中。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. “%1” is deleted: bring “%2” to where it is used.</source>
        <translation>“%1” 的轮换尚未完成。“%1” 已删除：请把 “%2” 放到使用它的地方。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Union may have deleted “%1” already: “%2” works.</source>
        <translation>“%1”的轮换尚未完成。Union 可能已删除“%1”：“%2”可用。</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2, and Latchkey reminds you.</source>
        <translation>“%1”的轮换将等待至 %2，Latchkey 会提醒您。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: it goes on where you left it.</source>
        <translation>“%1”的轮换尚未完成。没有丢失任何内容：可从中断处继续。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Practice ends when Latchkey closes, and the rotation with it.</source>
        <translation>“%1”的轮换尚未完成。Latchkey 关闭时练习结束，轮换也随之结束。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralDialog</name>
    <message>
        <source>Rotate API keys</source>
        <translation>轮换 API 密钥</translation>
    </message>
    <message>
        <source>Keys to rotate</source>
        <translation>要轮换的密钥</translation>
    </message>
    <message numerus="yes">
        <source>A successor is created and verified for each of these %n keys. You deliver the new keys afterwards, one by one; the old ones work until you finish.</source>
        <translation>
            <numerusform>将为这 %Ln 个密钥各创建并验证一个后继密钥。之后请逐个送达新密钥；在您完成之前，旧密钥一直可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the name of a key, and of its successor</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create successors</source>
        <translation>创建后继密钥</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <translation>已完成 %1/%2…</translation>
    </message>
    <message>
        <source>%1: its successor is ready to be delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1：后继密钥可以送达</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <comment>a key&apos;s name</comment>
        <translation>%1：已停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>继续处理它们</translation>
    </message>
    <message numerus="yes">
        <source>%n new keys are ready to be delivered.</source>
        <translation>
            <numerusform>%Ln 个新密钥可以送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be rotated now; nothing is lost.</source>
        <translation>
            <numerusform>%Ln 个密钥现在无法轮换；没有丢失任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were stopped before they got there.</source>
        <translation>
            <numerusform>%Ln 个密钥在此之前已停止。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralFlow</name>
    <message numerus="yes">
        <source>%n keys are left out: they are being rotated already, or are no API keys.</source>
        <translation>
            <numerusform>已略过 %Ln 个密钥：它们已在轮换中，或不是 API 密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations with it.</source>
        <translation>
            <numerusform>%Ln 个新密钥等待送达。Latchkey 关闭时练习结束，这些轮换也随之结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Nothing is lost: the old ones work as before.</source>
        <translation>
            <numerusform>%Ln 个新密钥等待送达。没有丢失任何内容：旧密钥照常有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationGuide</name>
    <message>
        <source>Copied. The clipboard is cleared in %1 s. Then say where you put it.</source>
        <translation>已复制。剪贴板将在 %1 秒后清空。然后请说明您把它放到了哪里。</translation>
    </message>
    <message>
        <source>Client ID of the old key: %1</source>
        <translation>旧密钥的客户端 ID：%1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>a time ago</comment>
        <translation>创建时间：%1</translation>
    </message>
    <message>
        <source>Last copied or delivered on this computer: %1</source>
        <comment>a time ago</comment>
        <translation>上次在此计算机上复制或送达：%1</translation>
    </message>
    <message>
        <source>It was not copied or delivered on this computer, as far as the journal goes.</source>
        <translation>根据活动日志，它未在此计算机上复制或送达过。</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t see what other computers and services use.</source>
        <translation>Latchkey 看不到其他计算机和服务在使用什么。</translation>
    </message>
    <message>
        <source>Its secret is kept in this computer&apos;s keychain, and leaves it with the key.</source>
        <translation>其机密保存在此计算机的钥匙串中，将随密钥一起移除。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationReminder</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The rotation of “%1” can be finished.</source>
        <translation>“%1”的轮换可以完成。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>“%1” is deleted: its rotation can be finished.</source>
        <translation>“%1” 已删除：其轮换可以完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations need you.</source>
        <translation>
            <numerusform>%Ln 个轮换等待您处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, and the new key in its place has not been delivered yet.</source>
        <translation>“%1” 已删除，而替代它的新密钥尚未送达。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationTexts</name>
    <message>
        <source>the new key is to be created</source>
        <translation>待创建新密钥</translation>
    </message>
    <message>
        <source>the new key is to be verified</source>
        <translation>待验证新密钥</translation>
    </message>
    <message>
        <source>the new key is to be delivered</source>
        <translation>待送达新密钥</translation>
    </message>
    <message>
        <source>the new key is delivered</source>
        <translation>新密钥已送达</translation>
    </message>
    <message>
        <source>can be finished</source>
        <translation>可以完成</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a rotation</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>a rotation</comment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Takes the place of “%1”: %2</source>
        <comment>name of a key, and how far that is</comment>
        <translation>取代“%1”：%2</translation>
    </message>
    <message>
        <source>Rotating: %1</source>
        <comment>how far that is</comment>
        <translation>轮换中：%1</translation>
    </message>
    <message>
        <source>neither of the two keys is there any more</source>
        <translation>两个密钥都已不存在</translation>
    </message>
    <message>
        <source>the new key was deleted</source>
        <translation>新密钥已被删除</translation>
    </message>
    <message>
        <source>the old key was deleted: the new one is to be delivered</source>
        <translation>旧密钥已被删除：需要送达新密钥</translation>
    </message>
    <message>
        <source>the old key was deleted: can be finished</source>
        <translation>旧密钥已被删除：可以完成</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” is deleted, and “%2” stays.</source>
        <translation>已放弃轮换。“%1” 已删除，“%2” 保留。</translation>
    </message>
    <message>
        <source>The rotation was given up. Neither of its two keys is there any more.</source>
        <translation>已放弃轮换。两个密钥都已不存在。</translation>
    </message>
    <message>
        <source>The rotation was given up. There are two keys now: “%1” and “%2”.</source>
        <translation>已放弃轮换。现在有两个密钥：“%1” 和 “%2”。</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” stays as it is.</source>
        <translation>已放弃轮换。“%1” 保持不变。</translation>
    </message>
    <message>
        <source>“%1” may be left over from this rotation: it was made when Latchkey was interrupted, and nobody has its secret. Make sure that nothing uses it before you delete it.</source>
        <translation>“%1” 可能是这次轮换遗留下来的：它在 Latchkey 中断时创建，没有人拥有它的机密。删除之前，请确认没有任何程序在使用它。</translation>
    </message>
    <message>
        <source>Policies granted to a key by hand are not carried over: grant them to its successor in Union before you deliver it.</source>
        <translation>手动授予密钥的策略不会沿用：请在送达之前在 Union 中将它们授予其后继密钥。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationWarnings</name>
    <message numerus="yes">
        <source>%n of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</source>
        <translation>
            <numerusform>其中 %Ln 个密钥正在轮换。如果旧密钥的新密钥尚未送达，或新密钥已经送达，使用者将没有可用的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being rotated, and “%2” has been delivered in its place. Deleting “%1” finishes the rotation, if “%2” works.</source>
        <translation>“%1” 正在轮换，“%2” 已代替它送达。如果 “%2” 有效，删除 “%1” 将完成轮换。</translation>
    </message>
    <message>
        <source>“%1” is being rotated, and its new key has not been delivered yet: whoever uses “%1” is left without a key.</source>
        <translation>“%1” 正在轮换，其新密钥尚未送达：使用 “%1” 的程序将没有可用的密钥。</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted already: neither key would be left.</source>
        <translation>“%1” 已代替 “%2”，而后者已被删除：两个密钥都将不复存在。</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Without it the rotation can only be started over or given up; “%2” works as before.</source>
        <translation>“%1” 将代替 “%2”。没有它，轮换只能重新开始或放弃；“%2” 照常有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these secrets are needed to finish a rotation. One that was not delivered yet is lost.</source>
        <translation>
            <numerusform>其中 %Ln 个机密是完成轮换所需的。尚未送达的机密将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”, and has not been delivered yet: without its secret, another new key has to be made.</source>
        <translation>“%1” 将代替 “%2”，但尚未送达：没有它的机密，就必须另建一个新密钥。</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Its secret is needed once more before “%2” is deleted; you would have to paste it then.</source>
        <translation>“%1” 将代替 “%2”。删除 “%2” 之前还需要一次它的机密；届时您必须粘贴它。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are to take the place of others, and have not been delivered yet. Without them the rotations can only be started over or given up; the old keys work as before.</source>
        <translation>
            <numerusform>其中 %Ln 个密钥将代替其他密钥，但尚未送达。没有它们，轮换只能重新开始或放弃；旧密钥照常有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are being rotated, and the new ones have been delivered in their place. Deleting the old ones finishes the rotations, if the new ones work.</source>
        <translation>
            <numerusform>其中 %Ln 个密钥正在轮换，新密钥已代替它们送达。如果新密钥有效，删除旧密钥将完成轮换。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsDialog</name>
    <message>
        <source>Rotations under way</source>
        <translation>进行中的轮换</translation>
    </message>
    <message>
        <source>No key is being rotated.</source>
        <translation>没有正在轮换的密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>old key, new key, how far the rotation is</comment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>Rotate all %n overdue keys…</source>
        <translation>
            <numerusform>轮换全部 %Ln 个逾期密钥…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of rotations can&apos;t be read and are left alone. Their keys are not in this list.</source>
        <translation>
            <numerusform>%Ln 条轮换记录无法读取，已原样保留。其密钥不在此列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key is deleted already, so there is nothing to give up. Resume the rotation to finish it.</source>
        <translation>旧密钥已被删除，因此没有可放弃的内容。请继续轮换以完成它。</translation>
    </message>
    <message>
        <source>Set the records that can&apos;t be read aside</source>
        <translation>将无法读取的记录移到一边</translation>
    </message>
    <message>
        <source>Until you finish a rotation both of its keys work, unless one of them was deleted by hand.</source>
        <translation>在完成轮换之前，两个密钥都有效，除非其中一个被手动删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n records were set aside. They stay in their folder under another name, and their keys can be rotated anew.</source>
        <translation>
            <numerusform>已将 %Ln 条记录移到一边。它们以另一个名称留在原文件夹中，其密钥可以重新轮换。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsFlow</name>
    <message>
        <source>Latchkey is still at work on the rotation of “%1”. Give it up when that is done.</source>
        <translation>Latchkey 仍在处理“%1”的轮换。请在处理完成后再放弃。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RunList</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a saved search</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>“%1” will be in the connection menu, for all connections.</source>
        <translation>“%1”将显示在连接菜单中，适用于所有连接。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a search of this name. Saving replaces it.</source>
        <translation>已有同名的搜索。保存会将其替换。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>请先输入名称。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ScreenGuard</name>
    <message>
        <source>Latchkey&apos;s windows can be captured for 5 minutes. Then they are kept out of screenshots and shared screens again.</source>
        <translation>在 5 分钟内可以截取 Latchkey 的窗口。之后它们将再次不出现在截图和共享屏幕中。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchAnnouncer</name>
    <message numerus="yes">
        <source>%L1 of %n keys</source>
        <comment>how many a search shows; read aloud</comment>
        <translation>
            <numerusform>%L1 / %Ln 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>搜索密钥</translation>
    </message>
    <message>
        <source>Search keys · %1</source>
        <comment>%1: operators as examples</comment>
        <translation>搜索密钥 · %1</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>搜索运算符</translation>
    </message>
    <message>
        <source>Search operators (%1)</source>
        <translation>搜索运算符（%1）</translation>
    </message>
    <message>
        <source>Words and operators. F1 lists the operators.</source>
        <translation>词语和运算符。按 F1 列出运算符。</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb; in a field that has no room for more</comment>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchHelp</name>
    <message>
        <source>Search operators</source>
        <translation>搜索运算符</translation>
    </message>
    <message>
        <source>Words and operators; a key has to meet them all</source>
        <translation>词语和运算符；密钥必须全部满足</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <comment>keys that are</comment>
        <translation>应轮换</translation>
    </message>
    <message>
        <source>Overdue for rotation</source>
        <comment>keys that are</comment>
        <translation>轮换已逾期</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys that are</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>keys that are neither due, overdue nor expired</comment>
        <translation>以上都不是</translation>
    </message>
    <message>
        <source>Secret kept on this computer</source>
        <translation>机密保存在此计算机上</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>早于 90 天</translation>
    </message>
    <message>
        <source>Younger than 2 weeks</source>
        <translation>不到 2 周</translation>
    </message>
    <message>
        <source>At least 6 months old</source>
        <translation>至少 6 个月</translation>
    </message>
    <message>
        <source>At most 1 year old</source>
        <translation>最多 1 年</translation>
    </message>
    <message>
        <source>Made 3 days ago</source>
        <translation>3 天前创建</translation>
    </message>
    <message>
        <source>In the name</source>
        <translation>在名称中</translation>
    </message>
    <message>
        <source>In the client ID</source>
        <translation>在客户端 ID 中</translation>
    </message>
    <message>
        <source>In the owner</source>
        <translation>在所有者中</translation>
    </message>
    <message>
        <source>Words side by side</source>
        <translation>相邻的词语</translation>
    </message>
    <message>
        <source>Without what follows</source>
        <translation>不含其后的内容</translation>
    </message>
    <message>
        <source>New since the refresh before</source>
        <comment>keys that are</comment>
        <translation>自上次刷新以来新增</translation>
    </message>
    <message>
        <source>New or renamed since then</source>
        <comment>keys that are, since the refresh before</comment>
        <translation>此后新增或重命名</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <comment>keys that are</comment>
        <translation>没有所有者</translation>
    </message>
    <message>
        <source>To be rotated within 14 days</source>
        <translation>14 天内需轮换</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchSource</name>
    <message>
        <source>saved search</source>
        <translation>已保存的搜索</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchesFlow</name>
    <message>
        <source>There is no room for more saved searches. Delete one first.</source>
        <translation>没有空间再保存搜索。请先删除一个。</translation>
    </message>
    <message>
        <source>Manage searches…</source>
        <translation>管理搜索…</translation>
    </message>
    <message>
        <source>Saved “%1”. It is in the connection menu.</source>
        <translation>已保存“%1”。它位于连接菜单中。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SecretField</name>
    <message>
        <source>API key, hidden</source>
        <translation>API 密钥，已隐藏</translation>
    </message>
    <message>
        <source>Press and hold to show the key</source>
        <translation>按住以显示密钥</translation>
    </message>
    <message>
        <source>API key, on the screen</source>
        <translation>API 密钥，正在屏幕上显示</translation>
    </message>
    <message>
        <source>The key is on the screen. It is not read aloud.</source>
        <translation>密钥正在屏幕上显示。它不会被朗读。</translation>
    </message>
    <message>
        <source>The key is hidden again.</source>
        <translation>密钥已再次隐藏。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SessionNotices</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Loading was stopped. Not all keys are shown.</source>
        <translation>加载已停止。未显示全部密钥。</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>全部加载</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your sign-in is kept in your keychain now.</source>
        <translation>您的登录信息现在保存在钥匙串中。</translation>
    </message>
    <message>
        <source>Your sign-in is not kept: it lasts until Latchkey closes. %1</source>
        <translation>您的登录信息未被保存：它在 Latchkey 关闭前有效。%1</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>You are signed out here, but something was left behind. %1</source>
        <translation>您在此处已退出登录，但有些内容遗留了下来。%1</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in was revoked.</source>
        <translation>您已退出登录，登录已被吊销。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>No longer there:</source>
        <comment>followed by names of keys, one a line</comment>
        <translation>已不存在：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln 个重命名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln 个消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. This is the list from %1.</source>
        <comment>a date and time</comment>
        <translation>离线。这是 %1 的列表。</translation>
    </message>
    <message>
        <source>%1 This is the list from %2.</source>
        <comment>sentences that say what is wrong; a date and time</comment>
        <translation>%1 这是 %2 的列表。</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a date and time; a list such as: 2 new · 1 renamed</comment>
        <translation>自 %1 以来：%2。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that were just told of</comment>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out, and the sign-in was revoked. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>您已退出登录，登录已被吊销。%Ln 个密钥的机密仍保留在此计算机的钥匙串中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>您已退出登录。%Ln 个密钥的机密仍保留在此计算机的钥匙串中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>keys to press</comment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut to what it was at first</comment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shortcut</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Choose an action, go to its shortcut and press the keys you want.</source>
        <translation>选择一个操作，转到其快捷键，然后按下您想要的按键。</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>所有快捷键均为初始设置。</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a shortcut</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>For “%1”. Press the keys.</source>
        <translation>用于“%1”。请按下按键。</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>没有匹配项。请尝试输入更少的字母。</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <comment>keys, action</comment>
        <translation>%1 是“%2”的快捷键。</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <comment>a shortcut, from an action</comment>
        <translation>从“%1”取走</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>“%1”现在没有快捷键。</translation>
    </message>
    <message>
        <source>“%1” has the shortcut %2 now.</source>
        <comment>action, keys</comment>
        <translation>“%1”现在的快捷键为 %2。</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>请先选择一个操作。</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>此操作没有快捷键。</translation>
    </message>
    <message>
        <source>This shortcut is as it was at first.</source>
        <translation>此快捷键仍为初始设置。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>代码已复制。</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>改用浏览器</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用代码</translation>
    </message>
    <message>
        <source>Use an API key instead</source>
        <translation>改用 API 密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>链接已复制。请在此计算机的浏览器中打开。</translation>
    </message>
    <message>
        <source>Link copied. Open it in any browser.</source>
        <translation>链接已复制。请在任意浏览器中打开。</translation>
    </message>
    <message>
        <source>Sign in to %1 with your browser. Latchkey waits here and goes on by itself.</source>
        <translation>请用浏览器登录 %1。Latchkey 在此等待，并会自动继续。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Sign in to %1 with any browser, here or on another device. Latchkey goes on by itself.</source>
        <translation>请在此处或其他设备上用任意浏览器登录 %1。Latchkey 会自动继续。</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>正在获取代码…</translation>
    </message>
    <message>
        <source>Sign in to %1 as an application, with its API key. For machines, and for people who hold only a key.</source>
        <translation>以应用程序的身份用其 API 密钥登录 %1。适用于机器，以及只持有密钥的人。</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>正在等待您的浏览器…</translation>
    </message>
    <message>
        <source>No browser could be started. Use a code, or copy the link and open it yourself.</source>
        <translation>无法启动浏览器。请使用代码，或复制链接并自行打开。</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>无法启动浏览器。请复制链接并自行打开。</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>正在等待端口…</translation>
    </message>
    <message>
        <source>Waiting until you have signed in…</source>
        <translation>正在等待您完成登录…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>%1 Latchkey goes on asking, and the code stays good.</source>
        <translation>%1 Latchkey 会继续询问，代码仍然有效。</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>另一个窗口以并非由 Latchkey 发起的登录作出了应答。已将其忽略。</translation>
    </message>
    <message>
        <source>You were signed in as %1. Replace with %2?</source>
        <translation>您之前以 %1 的身份登录。要替换为 %2 吗？</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>the account that was signed in</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新代码</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>在此处打开</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>使用代码</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>登录页面的地址尚未到达。</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>请先粘贴一个密钥。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInFlow</name>
    <message>
        <source>This key is for %1, and this connection is to %2. Nothing was sent. Connect to %1, or paste a key for %2.</source>
        <translation>此密钥用于 %1，而此连接通往 %2。没有发送任何内容。请连接到 %1，或粘贴用于 %2 的密钥。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>取消加载</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Loading… %L1 so far</source>
        <translation>正在加载… 目前 %L1 个</translation>
    </message>
    <message>
        <source>Clipboard clears when you come back to this window ·</source>
        <translation>您返回此窗口时将清除剪贴板 ·</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s ·</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>剪贴板将在 %Ln 秒后清除 ·</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>机密已不在剪贴板上。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: has stopped</source>
        <comment>a step</comment>
        <translation>%1：已停止</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1：当前</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step</comment>
        <translation>%1：待进行</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SwatchPicker</name>
    <message>
        <source>A colour of your own</source>
        <translation>自定义颜色</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a colour that is not in the row</comment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TechnicalDetail</name>
    <message>
        <source>Details</source>
        <comment>technical, of an error</comment>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TopBar</name>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Reports and e&amp;xport</source>
        <translation>报告和导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>连接(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TrayFlow</name>
    <message>
        <source>Open Latchkey</source>
        <translation>打开 Latchkey</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::UnsavedSecretDialog</name>
    <message>
        <source>Quit and lose a new key?</source>
        <translation>要退出并丢失新密钥吗？</translation>
    </message>
    <message>
        <source>The secret of a new key has gone nowhere yet, and Union never shows it again. If Latchkey quits now, nobody can use that key.</source>
        <translation>新密钥的机密还没有去往任何地方，而且 Union 不会再次显示它。如果 Latchkey 现在退出，就没有人能使用该密钥。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>退出并丢失</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey 用“%1”登录一次，看 Union 是否接受，然后丢弃登录。</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey signs in with each of these %n keys once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>
            <numerusform>Latchkey 用这 %Ln 个密钥各登录一次，看 Union 是否接受，然后丢弃登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to verify</source>
        <translation>要验证的密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Its secret is not on this computer. If you have it elsewhere, paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>其机密不在这台计算机上。如果您在别处有它，请粘贴 FLYTE_API_KEY 的完整值，或把文件拖放到这里。</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>请先粘贴一个密钥。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 done…</source>
        <translation>正在验证：已完成 %1/%2…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>the name of a key, and what became of it</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys work.</source>
        <translation>
            <numerusform>%Ln 个密钥有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys don&apos;t work, or Union could not say.</source>
        <translation>
            <numerusform>%Ln 个密钥无效，或 Union 无法判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not verified.</source>
        <translation>
            <numerusform>%Ln 个密钥未验证。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>正在等待您的钥匙串… 如果询问，请将其解锁。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyFlow</name>
    <message>
        <source>Its secret is not on this computer. Select this key alone to paste it.</source>
        <translation>其机密不在这台计算机上。只选此密钥即可粘贴它。</translation>
    </message>
    <message>
        <source>This is another key: its client ID is %1. Paste the one of “%2”.</source>
        <translation>这是另一个密钥：其客户端 ID 是 %1。请粘贴“%2”的密钥。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WaitForm</name>
    <message>
        <source>Something may still use the old key. Remind me:</source>
        <translation>可能仍有地方在使用旧密钥。提醒我：</translation>
    </message>
    <message>
        <source>Everything uses the new key now</source>
        <translation>现在所有地方都使用新密钥</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message numerus="yes">
        <source>in %n days, on %1</source>
        <comment>when to be reminded</comment>
        <translation>
            <numerusform>%Ln 天后，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>when to be reminded; a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on another day</source>
        <comment>when to be reminded; the day is chosen next to it</comment>
        <translation>另选日期</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <comment>a day</comment>
        <translation>提醒日期</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <comment>two dates</comment>
        <translation>请选择 %1 至 %2 之间的日期。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowController</name>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowStatus</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln 个到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln 个逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln 个已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WalletOwnItems</name>
    <message>
        <source>KWallet does not answer here, so what Latchkey keeps in your wallet is still there. Do this again where you are signed in to Plasma.</source>
        <translation>KWallet 在此处没有响应，因此 Latchkey 保存在您密码库中的内容仍在那里。请在已登录 Plasma 的环境中重新执行此操作。</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>代理拒绝连接</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>连接不被 SOCKSv5 服务器允许</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 天前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>1 个月前</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>1 年前</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the moment at which a secret expires</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>1 分钟后</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 天后</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>1 个月后</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>%Ln 个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>1 年后</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%Ln 年后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice tenant</source>
        <translation>练习环境</translation>
    </message>
    <message>
        <source>Latchkey is not running, so there is nothing to lock.</source>
        <translation>Latchkey 没有在运行，因此没有可锁定的内容。</translation>
    </message>
    <message>
        <source>The Latchkey that is running does not know these options: it may be another version. Quit it and start again.</source>
        <translation>正在运行的 Latchkey 不认识这些选项：它可能是另一个版本。请将其退出并重新启动。</translation>
    </message>
    <message>
        <source>Latchkey is running but does not answer, so nothing was opened. Wait a moment and try again, or end that program first.</source>
        <translation>Latchkey 正在运行但没有应答，因此没有打开任何内容。请稍等片刻再重试，或先结束该程序。</translation>
    </message>
    <message>
        <source>Press Enter to close this window.</source>
        <translation>按 Enter 键关闭此窗口。</translation>
    </message>
</context>
</TS>
