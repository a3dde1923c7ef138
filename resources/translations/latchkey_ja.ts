<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Latchkey::AppsClient</name>
    <message>
        <source>API keys need Union: this server is Flyte without them.</source>
        <translation>API キーには Union が必要です。このサーバーは API キーのない Flyte です。</translation>
    </message>
    <message>
        <source>This key is gone: someone has deleted it. Refresh the list to see what is there.</source>
        <translation>このキーはもうありません。誰かが削除しました。一覧を更新して現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>There is a key with the client ID “%1” already. Choose another name.</source>
        <translation>クライアント ID「%1」のキーは既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be understood.</source>
        <translation>サーバーの応答を解釈できません。</translation>
    </message>
    <message>
        <source>The key “%1” is on the server, but its secret was lost on the way and can&apos;t be had again. If you did not have this key before, delete it and create it again.</source>
        <translation>キー「%1」はサーバーにありますが、シークレットが途中で失われ、再び取得することはできません。以前このキーがなかった場合は、削除して作成し直してください。</translation>
    </message>
    <message>
        <source>The connection was lost before the server got to it: nothing was created. Try again.</source>
        <translation>サーバーが処理する前に接続が切れました。何も作成されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection was lost, and it is not known whether the key “%1” was created. Refresh the list once you are connected: if the key is there, delete it and create it again.</source>
        <translation>接続が切れ、キー「%1」が作成されたかどうか分かりません。再接続したら一覧を更新してください。キーがあれば、削除して作成し直してください。</translation>
    </message>
    <message>
        <source>A key needs a client ID. Give it a name with a letter or a digit.</source>
        <translation>キーにはクライアント ID が必要です。文字か数字を含む名前を付けてください。</translation>
    </message>
    <message>
        <source>The server made the key “%1” but sent no secret. Delete the key and create it again.</source>
        <translation>サーバーはキー「%1」を作成しましたが、シークレットを送信しませんでした。キーを削除して作成し直してください。</translation>
    </message>
    <message>
        <source>The server answered with another key than the one asked for. Refresh the list and try again.</source>
        <translation>サーバーは要求したものとは別のキーを返しました。一覧を更新して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Someone else has changed this key meanwhile. Look at the change, then edit it again.</source>
        <translation>その間に他の人がこのキーを変更しました。変更内容を確認してから、もう一度編集してください。</translation>
    </message>
    <message>
        <source>The server&apos;s list of keys does not come to an end. Try again; if it stays so, tell the people who run the server.</source>
        <translation>サーバーのキーの一覧に終わりがありません。もう一度お試しください。改善しない場合は、サーバーの運営者に知らせてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::BoundedFile</name>
    <message>
        <source>It is not there.</source>
        <translation>存在しません。</translation>
    </message>
    <message>
        <source>It is not a file that can be read, but a folder or a device.</source>
        <translation>読み取れるファイルではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its permissions.</source>
        <translation>読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>It is too large: more than %1 kB.</source>
        <comment>a file</comment>
        <translation>大きすぎます。%1 kB を超えています。</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserSignIn</name>
    <message>
        <source>Another sign-in of Latchkey is under way and has port %1, where Union sends the browser back. Finish or cancel that one; this one goes on by itself then.</source>
        <translation>Latchkey の別のサインインが進行中で、Union がブラウザーを戻すポート %1 を使用しています。そちらを完了するかキャンセルしてください。その後、こちらは自動的に続行します。</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2, and Union sends the browser back exactly there. Close %2; Latchkey goes on by itself then.</source>
        <translation>ポート %1 は %2 が使用中で、Union はブラウザーをまさにそこへ戻します。%2 を終了してください。その後、Latchkey は自動的に続行します。</translation>
    </message>
    <message>
        <source>Or use a code instead.</source>
        <translation>または、代わりにコードを使用してください。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so Latchkey has stopped waiting. Try again.</source>
        <translation>時間内にブラウザーから誰も戻らなかったため、Latchkey は待機を終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in page&apos;s address is not safe to open. Tell the administrator.</source>
        <translation>サインインページのアドレスは安全に開けません。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Another identity provider answered than the one that was asked. Nothing was sent to it. Try again; if it stays, tell your administrator.</source>
        <translation>問い合わせ先とは別の ID プロバイダーが応答しました。そこには何も送信していません。もう一度お試しください。改善しない場合は、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The sign-in was refused. Sign in again, perhaps with another account.</source>
        <translation>サインインが拒否されました。もう一度サインインしてください。別のアカウントを使う方法もあります。</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t sign anyone in right now. Try again in a moment.</source>
        <translation>ID プロバイダーは現在、誰のサインインも処理できません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. Try again; if it stays, ask your administrator.</source>
        <translation>ID プロバイダーがサインインを拒否しました。もう一度お試しください。改善しない場合は、管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConfiguration</name>
    <message>
        <source>It names no control plane: “endpoint” under “admin” is missing.</source>
        <translation>コントロールプレーンが指定されていません。「admin」の下に「endpoint」がありません。</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>UTF-8 のテキストファイルではありません。</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>これは正しい YAML ではありません: %1。</translation>
    </message>
    <message>
        <source>It can&apos;t be read as YAML.</source>
        <translation>YAML として読み取れません。</translation>
    </message>
    <message>
        <source>The file turns the check of certificates off. Latchkey always checks them: if the server&apos;s authority is not known here, choose its certificate authority file.</source>
        <translation>このファイルは証明書の確認を無効にしています。Latchkey は常に証明書を確認します。サーバーの認証局がこのコンピューターで不明な場合は、その認証局ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file asks for a connection without encryption. Latchkey uses https.</source>
        <translation>このファイルは暗号化なしの接続を求めています。Latchkey は https を使用します。</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>このコンピューターの外に出ないため、通常の http を使用します。</translation>
    </message>
    <message>
        <source>The file names the proxy %1. Latchkey uses the proxy of this computer&apos;s settings.</source>
        <translation>このファイルはプロキシ %1 を指定しています。Latchkey はこのコンピューターの設定にあるプロキシを使用します。</translation>
    </message>
    <message>
        <source>The command line tool gets its sign-in from another program here. Latchkey signs you in itself.</source>
        <translation>ここではコマンドラインツールが別のプログラムからサインインを取得しています。Latchkey は自らサインインを行います。</translation>
    </message>
    <message>
        <source>The command line tool signs in as an application here. In Latchkey, sign in as yourself, or paste an API key.</source>
        <translation>ここではコマンドラインツールがアプリケーションとしてサインインしています。Latchkey では、ご自身でサインインするか、API キーを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConnections</name>
    <message>
        <source>The file names a certificate authority file that is not there. Choose one yourself if the server needs it.</source>
        <translation>このファイルが指定する認証局ファイルは存在しません。サーバーが必要とする場合は、ご自身で選んでください。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliKeyring</name>
    <message>
        <source>This computer has no keychain where the CLI could find a sign-in. Install one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>このコンピューターには、CLI がサインインを見つけられるキーチェーンがありません。GNOME Keyring や KWallet などをインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain is locked, so the CLI&apos;s sign-in is out of reach. Unlock it and try again.</source>
        <translation>キーチェーンがロックされているため、CLI のサインインにアクセスできません。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey touch the CLI&apos;s sign-in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>キーチェーンは Latchkey が CLI のサインインに触れることを許可していません。キーチェーンの設定で Latchkey を許可してください。</translation>
    </message>
    <message>
        <source>Your keychain holds no sign-in for the CLI. Sign in the CLI first.</source>
        <translation>キーチェーンに CLI のサインインがありません。先に CLI をサインインしてください。</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>キーチェーンはありますが、Latchkey の要求を実行できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This sign-in is too long for this computer&apos;s keychain: %L1 characters, and at most %L2 fit. Give the CLI an API key instead (FLYTE_API_KEY).</source>
        <translation>このサインインはこのコンピューターのキーチェーンには長すぎます。%L1 文字ありますが、最大 %L2 文字しか入りません。代わりに CLI に API キーを渡してください (FLYTE_API_KEY)。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliSignIn</name>
    <message>
        <source>As a Flatpak, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>Flatpak の Latchkey は、他のプログラムから見えない独自のキーチェーンを持ちます。CLI もサインインさせるには、Latchkey を通常のパッケージとしてインストールするか、CLI 自身にサインインさせてください。</translation>
    </message>
    <message>
        <source>As a Snap, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>Snap の Latchkey は、他のプログラムから見えない独自のキーチェーンを持ちます。CLI もサインインさせるには、Latchkey を通常のパッケージとしてインストールするか、CLI 自身にサインインさせてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliStoring</name>
    <message>
        <source>What had been stored for the CLI was removed again.</source>
        <translation>CLI のために保存されたものは、再び削除されました。</translation>
    </message>
    <message>
        <source>Part of the CLI&apos;s sign-in could not be taken back: your keychain still holds %1 for %2. Remove the CLI&apos;s sign-in to be rid of it.</source>
        <translation>CLI のサインインの一部を取り消せませんでした。キーチェーンには %2 の %1 がまだ残っています。取り除くには、CLI のサインインを削除してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Try “latchkey --help”.</source>
        <translation>「latchkey --help」をお試しください。</translation>
    </message>
    <message>
        <source>Usage: latchkey [options]</source>
        <translation>使い方: latchkey [オプション]</translation>
    </message>
    <message>
        <source>Signs you in to Union, and creates, copies, edits and deletes its API keys.</source>
        <translation>Union にサインインし、API キーの作成、コピー、編集、削除を行います。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Open the connection to this control plane; adds it if it is new.</source>
        <translation>このコントロールプレーンへの接続を開きます。新しい場合は追加します。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>With --connect: trust the certificate authorities in this PEM file too.</source>
        <translation>--connect と併用: この PEM ファイルの認証局も信頼します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”.</source>
        <translation>「%1」に対してできることはありません。</translation>
    </message>
    <message>
        <source>--ca-file needs --connect.</source>
        <translation>--ca-file には --connect が必要です。</translation>
    </message>
    <message>
        <source>Show versions and surroundings for a bug report; no secret, no host.</source>
        <translation>不具合報告のためのバージョンと環境を表示します。シークレットもホストも含みません。</translation>
    </message>
    <message>
        <source>Bring the window that is open to the front; opens one if there is none.</source>
        <translation>開いているウィンドウを前面に出します。なければ開きます。</translation>
    </message>
    <message>
        <source>Choose one of %1 and %2.</source>
        <translation>%1 と %2 のどちらかを選んでください。</translation>
    </message>
    <message>
        <source>%1 has nothing after it.</source>
        <comment>an option, such as --connect</comment>
        <translation>%1 の後に何もありません。</translation>
    </message>
    <message>
        <source>Open “New key…” in the window that is open; opens one if there is none.</source>
        <translation>開いているウィンドウで「新しいキー…」を開きます。ウィンドウがなければ開きます。</translation>
    </message>
    <message>
        <source>Remove settings, the activity journal and Latchkey&apos;s keychain items from this computer; asks first.</source>
        <translation>設定、アクティビティ記録、Latchkey のキーチェーン項目をこのコンピューターから削除します。先に確認します。</translation>
    </message>
    <message>
        <source>With --remove-my-data: remove without a question.</source>
        <translation>--remove-my-data と共に：確認なしで削除します。</translation>
    </message>
    <message>
        <source>--yes needs --remove-my-data.</source>
        <translation>--yes には --remove-my-data が必要です。</translation>
    </message>
    <message>
        <source>Open the practice tenant, signed in, with keys to play with. It is a program of its own: the other options reach it together with this one.</source>
        <translation>サインイン済みで試せるキーのある練習用テナントを開きます。独立したプログラムなので、ほかのオプションはこれと一緒に指定すると届きます。</translation>
    </message>
    <message>
        <source>Lock the Latchkey that runs, and its practice tenant; does nothing if there is neither.</source>
        <translation>実行中の Latchkey とその練習用テナントをロックします。どちらもなければ何もしません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectClient</name>
    <message>
        <source>The sign-in of this connection can&apos;t be sent. Sign in again; if it stays so, report this.</source>
        <translation>この接続のサインインを送信できません。もう一度サインインしてください。改善しない場合は、報告してください。</translation>
    </message>
    <message>
        <source>This needs a sign-in. Sign in and try again.</source>
        <translation>これにはサインインが必要です。サインインして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 から Latchkey が読み取れない応答が送られたため、変更は済んでいる可能性があります。やり直す前に、更新して確認してください。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Try again; if it stays so, report this.</source>
        <translation>%1 から Latchkey が読み取れない応答が送られました。もう一度お試しください。改善しない場合は、報告してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectError</name>
    <message>
        <source>%1 did not accept what was sent. See the details for the reason, change it and try again.</source>
        <translation>%1 は送信内容を受け付けませんでした。詳細で理由を確認し、変更してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not finish in time. Try again.</source>
        <translation>%1 は時間内に完了しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not have this, or not any more. Refresh and try again.</source>
        <translation>%1 にはこれがないか、もうありません。更新して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has something of this name already. Choose another name.</source>
        <translation>%1 には同じ名前のものが既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 knows you, but does not allow this. Ask an administrator of your organization.</source>
        <translation>%1 はあなたを認識していますが、これを許可していません。組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Someone else changed this on %1 at the same time. Refresh and try again.</source>
        <translation>他の人が %1 で同時にこれを変更しました。更新して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not offer this. API keys need Union; Flyte alone has none.</source>
        <translation>%1 はこれを提供していません。API キーには Union が必要で、Flyte 単体にはありません。</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>%1 がもう一度サインインすることを求めています。</translation>
    </message>
    <message>
        <source>%1 is asked for too much at the moment. Wait a little and try again.</source>
        <translation>%1 への要求が現在多すぎます。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is there, but can&apos;t answer at the moment. Try again in a while.</source>
        <translation>%1 はありますが、現在応答できません。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 met a fault of its own. Try again; if it stays so, show the details to the people who run it.</source>
        <translation>%1 で障害が発生しました。もう一度お試しください。改善しない場合は、運営者に詳細を見せてください。</translation>
    </message>
    <message>
        <source>%1 points elsewhere instead of answering. Check the address.</source>
        <translation>%1 は応答せずに別の場所を指しています。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 redirected to %2. Latchkey does not follow, so that your sign-in goes nowhere else. If %2 is your Union address, connect to that.</source>
        <translation>%1 は %2 へリダイレクトしました。サインインが他へ渡らないよう、Latchkey はそれに従いません。%2 がお使いの Union のアドレスであれば、そちらに接続してください。</translation>
    </message>
    <message>
        <source>%1 shows a web page: a web console, a login page or a proxy. Check the address.</source>
        <translation>%1 はウェブページを表示しています。ウェブコンソール、ログインページ、またはプロキシです。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Union control plane. Check the address.</source>
        <translation>%1 は応答しますが、Union のコントロールプレーンではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not say in time whether the change was made. Refresh to see, before you try again.</source>
        <translation>%1 は変更が行われたかどうかを時間内に知らせませんでした。やり直す前に、更新して確認してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionStore</name>
    <message>
        <source>There is no such place in the list. Choose another one.</source>
        <translation>一覧にその場所はありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Your connections can&apos;t be saved and will be as before at the next start. Check the disk and the permissions of Latchkey&apos;s settings.</source>
        <translation>接続を保存できないため、次回の起動時には以前の状態に戻ります。ディスクと Latchkey の設定のアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>This connection is no longer in the list. Add it again.</source>
        <translation>この接続はもう一覧にありません。もう一度追加してください。</translation>
    </message>
    <message>
        <source>This connection has no address. Type the address of a Union host.</source>
        <translation>この接続にはアドレスがありません。Union ホストのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 is already in your list, as “%2”. Use that one.</source>
        <translation>%1 は「%2」として既に一覧にあります。そちらを使用してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ControlPlaneCheck</name>
    <message>
        <source>%1 is Flyte without API keys: only Union has them, so there is nothing for Latchkey to do there. If you expected Union, check the address.</source>
        <translation>%1 は API キーのない Flyte です。API キーは Union だけにあるため、Latchkey がそこでできることはありません。Union のはずであれば、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Union control plane: it offers neither a sign-in nor API keys. Check the address.</source>
        <translation>%1 は応答しますが、Union のコントロールプレーンではありません。サインインも API キーも提供していません。アドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyFormat</name>
    <message>
        <source>This secret holds a character that can&apos;t be written in this form. Choose another one, or the bare value.</source>
        <translation>このシークレットには、この形式では書けない文字が含まれています。別の形式か、値だけを選んでください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialStore</name>
    <message>
        <source>Your keychain holds no sign-in for %1. Sign in.</source>
        <translation>キーチェーンに %1 のサインインがありません。サインインしてください。</translation>
    </message>
    <message>
        <source>This sign-in is not for %1. Sign in again.</source>
        <translation>このサインインは %1 のものではありません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in for %1 in your keychain can&apos;t be read. Sign in again to replace it.</source>
        <translation>キーチェーンにある %1 のサインインを読み取れません。もう一度サインインして置き換えてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::DataRemoval</name>
    <message>
        <source>Everything that Latchkey keeps for you on this computer will be removed: its settings and connections, the activity journal, stored lists of keys, and its items in your keychain: sign-ins, kept secrets and proxy passwords.</source>
        <translation>Latchkey がこのコンピューターに保存しているものをすべて削除します：設定と接続、アクティビティ記録、保存済みのキー一覧、キーチェーン内の項目（サインイン、保管したシークレット、プロキシのパスワード）。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. A kept secret may be stored nowhere else, and a rotation that is under way can&apos;t be resumed.</source>
        <translation>この操作は取り消せません。保管したシークレットはほかの場所にないかもしれず、進行中のローテーションは再開できなくなります。</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <comment>%1 is the word for yes, as translated</comment>
        <translation>続けるには「%1」と入力してください：</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree, in small letters</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed. Add --yes to remove without a question.</source>
        <translation>ここでは確認できないため、何も削除していません。確認なしで削除するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>Latchkey is running, so nothing was removed. Quit it, and do this again.</source>
        <translation>Latchkey が実行中のため、何も削除していません。終了してからもう一度実行してください。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>Your keychain is locked and asks for its password…</source>
        <translation>キーチェーンがロックされており、パスワードを求めています…</translation>
    </message>
    <message numerus="yes">
        <source>Removed from this computer: %n files.</source>
        <translation>
            <numerusform>このコンピューターから削除しました：%Ln 個のファイル。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from your keychain: %n items.</source>
        <translation>
            <numerusform>キーチェーンから削除しました：%Ln 個の項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are: your API keys at Union, files that you saved, and what other programs keep in your keychain, such as the command lines&apos; sign-ins.</source>
        <translation>そのまま残るもの：Union の API キー、保存したファイル、ほかのプログラムがキーチェーンに保存しているもの（CLI のサインインなど）。</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check its permissions and do this again.</source>
        <translation>%1 を削除できませんでした。アクセス権を確認してからもう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 was only a link to %2, which is still there. Remove that yourself if nothing else uses it.</source>
        <comment>both are paths of files or folders</comment>
        <translation>%1 は %2 へのリンクで、リンク先は残っています。ほかに使われていなければ、ご自分で削除してください。</translation>
    </message>
    <message>
        <source>The practice tenant is open, so nothing was removed. Quit it, and do this again.</source>
        <translation>練習用テナントが開いているため、何も削除していません。終了してからもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Delivery</name>
    <message>
        <source>There is no file name yet. Choose a file.</source>
        <translation>ファイル名がまだありません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>All keys would go to the same place, each in place of the one before. Write {id} where each key&apos;s client ID belongs.</source>
        <translation>すべてのキーが同じ場所に入り、前のものを置き換えてしまいます。各キーのクライアント ID を入れる所に {id} と書いてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::DesktopWatch</name>
    <message>
        <source>Secrets are wiped from memory first</source>
        <translation>先にシークレットをメモリーから消去します</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceEndpoint</name>
    <message>
        <source>The identity provider&apos;s answer has no code that can be used. Sign in with the browser instead; if it stays, tell your administrator.</source>
        <translation>ID プロバイダーの応答に使用できるコードがありません。代わりにブラウザーでサインインしてください。改善しない場合は、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>ID プロバイダーは現在応答できません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This identity provider has no sign-in with a code. Sign in with the browser.</source>
        <translation>この ID プロバイダーではコードによるサインインができません。ブラウザーでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceSignIn</name>
    <message>
        <source>The code has expired before anyone signed in with it. Get a new one.</source>
        <translation>サインインする前にコードの期限が切れました。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused where the code was entered. Get a new code, perhaps for another account.</source>
        <translation>コードを入力した場所でサインインが拒否されました。新しいコードを取得してください。別のアカウント用にすることもできます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::EncodedCredentials</name>
    <message>
        <source>The key can&apos;t be encoded: its address is missing.</source>
        <translation>キーをエンコードできません。アドレスがありません。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its address has to be a plain host name in small letters, without “https://” and without a slash.</source>
        <translation>キーをエンコードできません。アドレスは「https://」もスラッシュも付かない、小文字の単純なホスト名でなければなりません。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID is missing.</source>
        <translation>キーをエンコードできません。クライアント ID がありません。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID holds a “:”, which separates the parts.</source>
        <translation>キーをエンコードできません。クライアント ID に、各部分を区切る「:」が含まれています。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret is missing.</source>
        <translation>キーをエンコードできません。シークレットがありません。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret holds a character that the format can&apos;t carry. Delete the key and create it again.</source>
        <translation>キーをエンコードできません。シークレットに、この形式で扱えない文字が含まれています。キーを削除して作成し直してください。</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its organization holds a “:”, which separates the parts.</source>
        <translation>キーをエンコードできません。組織に、各部分を区切る「:」が含まれています。</translation>
    </message>
    <message>
        <source>This key was encoded twice, as in the data of a Kubernetes Secret. Decode it once and paste the result.</source>
        <translation>このキーは Kubernetes Secret のデータのように 2 回エンコードされています。1 回デコードして、その結果を貼り付けてください。</translation>
    </message>
    <message>
        <source>This key has too many parts: one of them holds a “:”. Create a new key and use that one.</source>
        <translation>このキーは部分が多すぎます。その 1 つに「:」が含まれています。新しいキーを作成して、そちらを使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</source>
        <translation>
            <numerusform>これは完全な API キーではありません。アドレス、クライアント ID、シークレット、組織の 4 つの部分のうち %Ln つしかありません。作成した場所からもう一度コピーしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address in this key is missing. Create a new key and use that one.</source>
        <translation>このキーにはアドレスがありません。新しいキーを作成して、そちらを使用してください。</translation>
    </message>
    <message>
        <source>The address in this key is not a host name. Create a new key and use that one.</source>
        <translation>このキーのアドレスはホスト名ではありません。新しいキーを作成して、そちらを使用してください。</translation>
    </message>
    <message>
        <source>The client ID in this key is missing. Create a new key and use that one.</source>
        <translation>このキーにはクライアント ID がありません。新しいキーを作成して、そちらを使用してください。</translation>
    </message>
    <message>
        <source>The secret in this key is missing. Create a new key and use that one.</source>
        <translation>このキーにはシークレットがありません。新しいキーを作成して、そちらを使用してください。</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy the key alone.</source>
        <translation>API キーとしては長すぎます。キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>There is no key here. Paste an encoded API key.</source>
        <translation>ここにはキーがありません。エンコードされた API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not an encoded API key. That is one long line of letters and digits, shown once when a key is created: the whole value of FLYTE_API_KEY.</source>
        <translation>これはエンコードされた API キーではありません。それは文字と数字からなる長い 1 行で、キーの作成時に一度だけ表示される FLYTE_API_KEY の値全体です。</translation>
    </message>
    <message>
        <source>This is not an API key: it doesn&apos;t decode to text. Copy the key again.</source>
        <translation>これは API キーではありません。デコードしてもテキストになりません。キーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character inside this key, so Union&apos;s tools misread it. Encode it again without one.</source>
        <translation>このキーには改行または他の見えない文字が含まれているため、Union のツールが正しく読み取れません。それを除いてエンコードし直してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a character in quotes</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>There is a line break at place %1 of the key. Copy it again in one piece.</source>
        <translation>キーの %1 文字目に改行があります。もう一度まとめてコピーしてください。</translation>
    </message>
    <message>
        <source>There is a space at place %1 of the key. Copy it again in one piece.</source>
        <translation>キーの %1 文字目に空白があります。もう一度まとめてコピーしてください。</translation>
    </message>
    <message>
        <source>The character %1 at place %2 belongs to the URL-safe alphabet, which Union&apos;s tools do not read. Copy the key again from where it was made.</source>
        <translation>%2 文字目の文字 %1 は、Union のツールが読み取れない URL セーフなアルファベットのものです。作成した場所からキーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is a “=” at place %1, but “=” can only stand at the very end. Copy the key again.</source>
        <translation>%1 文字目に「=」がありますが、「=」は末尾にしか置けません。キーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The character %1 at place %2 can&apos;t be part of a key. Copy the key again.</source>
        <translation>%2 文字目の文字 %1 はキーに使用できません。キーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is a key taken apart, not an encoded key. Paste the encoded one.</source>
        <translation>これは分解されたキーで、エンコードされたキーではありません。エンコードされたものを貼り付けてください。</translation>
    </message>
    <message>
        <source>The key is cut off: characters are missing at its end. Copy it again as a whole.</source>
        <translation>キーが途中で切れています。末尾の文字が足りません。もう一度全体をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Endpoint</name>
    <message>
        <source>This is not an address. Type a host such as acme.hosted.unionai.cloud, or paste the address of your Union console.</source>
        <translation>これはアドレスではありません。acme.hosted.unionai.cloud のようなホストを入力するか、Union コンソールのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>An address starts with https://, not %1://. Leave the beginning out or use https://.</source>
        <translation>アドレスは %1:// ではなく https:// で始まります。先頭を省くか、https:// を使用してください。</translation>
    </message>
    <message>
        <source>This is too long for an address. Copy the address alone.</source>
        <translation>アドレスとしては長すぎます。アドレスだけをコピーしてください。</translation>
    </message>
    <message>
        <source>There is a character in this address that can&apos;t be seen (%1). Type the address by hand instead of pasting it.</source>
        <translation>このアドレスには見えない文字 (%1) が含まれています。貼り付けずに手で入力してください。</translation>
    </message>
    <message>
        <source>An address has no user name and no password in it. Leave out everything up to the “@”; Latchkey asks you to sign in later.</source>
        <translation>アドレスにユーザー名やパスワードは含まれません。「@」までをすべて省いてください。Latchkey は後でサインインを求めます。</translation>
    </message>
    <message>
        <source>There is a space in this address. Copy it again in one piece.</source>
        <translation>このアドレスには空白が含まれています。もう一度まとめてコピーしてください。</translation>
    </message>
    <message>
        <source>What stands after the “:” is no port. A port is a number from 1 to 65535; most addresses have none.</source>
        <translation>「:」の後ろはポートではありません。ポートは 1 から 65535 までの数字で、ほとんどのアドレスには付きません。</translation>
    </message>
    <message>
        <source>Latchkey only talks to %1 over https, so that nobody on the way can read your sign-in. Use https://%1.</source>
        <translation>途中で誰にもサインインを読まれないよう、Latchkey は %1 と https でのみ通信します。https://%1 を使用してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundConnections</name>
    <message>
        <source>%1: %2</source>
        <comment>variable, reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::HttpClient</name>
    <message>
        <source>The certificate file %1 can&apos;t be read. Connect to this address again and choose another one under Advanced.</source>
        <translation>証明書ファイル %1 を読み取れません。このアドレスに接続し直し、「詳細設定」で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM or DER format. Connect to this address again and choose another one under Advanced.</source>
        <translation>ファイル %1 には PEM または DER 形式の証明書がありません。このアドレスに接続し直し、「詳細設定」で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The certificate authority in %1 has expired. Get a new file from the people who run the server; and check this computer&apos;s date.</source>
        <translation>%1 の認証局の期限が切れています。サーバーの運営者から新しいファイルを入手し、このコンピューターの日付を確認してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Identity</name>
    <message>
        <source>application %1</source>
        <translation>アプリケーション %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Journal</name>
    <message>
        <source>The activity journal can&apos;t be read or written. Check its folder and the space on the disk.</source>
        <translation>アクティビティ記録の読み書きができません。フォルダーとディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The activity journal was written by a newer Latchkey. Use that one to read it.</source>
        <translation>アクティビティ記録は新しいバージョンの Latchkey で書かれています。そのバージョンでお読みください。</translation>
    </message>
    <message>
        <source>The entries could not be written to %1. Choose another folder, or make room on the disk.</source>
        <translation>項目を %1 に書き込めませんでした。別のフォルダーを選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecrets</name>
    <message>
        <source>Your keychain does not hold the credentials of %1. Create a new key to have some again.</source>
        <translation>キーチェーンに %1 の資格情報がありません。再び使えるようにするには、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>What your keychain holds for %1 is not the secret of this key, so it was not used. Forget its stored secret, and create a new key to have one again.</source>
        <translation>キーチェーンに %1 用として保存されているものは、このキーのシークレットではないため使用しませんでした。保存したシークレットを削除し、再び使えるようにするには新しいキーを作成してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecretsIndex</name>
    <message>
        <source>Latchkey&apos;s settings can&apos;t be written, so at the next start it will not know which keys your keychain holds. Check the disk and the permissions of the settings.</source>
        <translation>Latchkey の設定を書き込めないため、次回の起動時にはどのキーがキーチェーンにあるか分からなくなります。ディスクと設定のアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExplanation</name>
    <message>
        <source>Port taken for the client ID</source>
        <translation>ポートがクライアント ID と見なされる</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take the port %1 for the client ID, the client ID for the secret, and the secret for the organization, which may end up in a log. Create a key with an address that has no port.</source>
        <translation>Union のツールは最初の 3 つのコロンでキーを分けます。ポート %1 をクライアント ID、クライアント ID をシークレット、シークレットを組織と見なし、組織はログに残ることがあります。ポートのないアドレスでキーを作成してください。</translation>
    </message>
    <message>
        <source>Scheme taken for the address</source>
        <translation>スキームがアドレスと見なされる</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the host for the client ID, and the secret for the organization, which may end up in a log. Encode the key again with the host name alone.</source>
        <translation>Union のツールは最初の 3 つのコロンでキーを分けます。「%1」をアドレス、ホストをクライアント ID、シークレットを組織と見なし、組織はログに残ることがあります。ホスト名だけでキーをエンコードし直してください。</translation>
    </message>
    <message>
        <source>Scheme taken for the address, port for the secret</source>
        <translation>スキームがアドレス、ポートがシークレットと見なされる</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the port for the secret, and client ID and secret for the organization, which may end up in a log. Create a key with an address that is a host name alone.</source>
        <translation>Union のツールは最初の 3 つのコロンでキーを分けます。「%1」をアドレス、ポートをシークレット、クライアント ID とシークレットを組織と見なし、組織はログに残ることがあります。ホスト名だけのアドレスでキーを作成してください。</translation>
    </message>
    <message>
        <source>Address cut at its colons</source>
        <translation>アドレスがコロンで切れる</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons, and an IPv6 address has colons of its own: client ID and secret end up in the organization, and maybe in a log. Create a key with a host name for an address.</source>
        <translation>Union のツールは最初の 3 つのコロンでキーを分けますが、IPv6 アドレス自体にコロンがあります。クライアント ID とシークレットが組織に入り、ログに残ることもあります。ホスト名をアドレスにしてキーを作成してください。</translation>
    </message>
    <message>
        <source>Secret cut at a colon</source>
        <translation>シークレットがコロンで切れる</translation>
    </message>
    <message>
        <source>This key has more than four parts: one of them, most likely the secret, holds a “:”. Union&apos;s tools take the secret for shorter than it is, so it is refused, and its end for the organization. Create a new key and use that one.</source>
        <translation>このキーには 4 つより多くの部分があり、そのうちの 1 つ（おそらくシークレット）に「:」が含まれています。Union のツールはシークレットを実際より短いと見なすため拒否され、その終わりを組織と見なします。新しいキーを作成して使ってください。</translation>
    </message>
    <message>
        <source>The parts of this key may be in the wrong order: one that should be short is longer than the secret, and is not shown. The order is address, client ID, secret, organization.</source>
        <translation>このキーの各部分の順序が違う可能性があります。短いはずの部分がシークレットより長いため、表示しません。順序はアドレス、クライアント ID、シークレット、組織です。</translation>
    </message>
    <message>
        <source>The key names no organization: Union&apos;s tools take the one that the address stands for.</source>
        <translation>このキーには組織の名前がありません。Union のツールはアドレスが表す組織を使います。</translation>
    </message>
    <message>
        <source>There is an assignment or there are quotes around the key. Latchkey looks past them; a tool that wants the key alone does not.</source>
        <translation>キーの周りに代入文または引用符があります。Latchkey は無視しますが、キーだけを求めるツールは無視しません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyNames</name>
    <message>
        <source>The name holds a character that turns the reading direction (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>名前に読む方向を変える文字 (%1) が含まれているため、別の名前に見えることがあります。意図したものでなければ、入力し直してください。</translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>名前に見えない文字 (%1) が含まれているため、別の名前に見えることがあります。意図したものでなければ、入力し直してください。</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>キーには名前が必要です。</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 characters, and %2 is the most.</source>
        <translation>名前が長すぎます。%1 文字ありますが、最大は %2 文字です。</translation>
    </message>
    <message>
        <source>The client ID is made of the letters a–z and the digits in the name. Add at least one; you can change the name later.</source>
        <translation>クライアント ID は名前の a–z の文字と数字から作られます。少なくとも 1 つ加えてください。名前は後で変更できます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerification</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is ahead by %1: programs here take its tokens for expired. Set the clock.</source>
        <translation>Union はこのキーを受け入れますが、このコンピューターの時計が %1進んでいます。ここのプログラムはトークンを期限切れと見なします。時計を合わせてください。</translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is behind by %1: programs here use its tokens when they have expired. Set the clock.</source>
        <translation>Union はこのキーを受け入れますが、このコンピューターの時計が %1遅れています。ここのプログラムは期限の切れたトークンを使います。時計を合わせてください。</translation>
    </message>
    <message>
        <source>works</source>
        <comment>of a key that was verified</comment>
        <translation>使えます</translation>
    </message>
    <message>
        <source>works, but the clock is off</source>
        <comment>of a key that was verified</comment>
        <translation>使えますが、時計がずれています</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>of a key that was verified</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>of a key that was verified</comment>
        <translation>シークレットが違います</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>of a key that was verified</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>wrong address</source>
        <comment>of a key that was verified</comment>
        <translation>アドレスが違います</translation>
    </message>
    <message>
        <source>no network</source>
        <comment>of a key that was verified</comment>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>server trouble</source>
        <comment>of a key that was verified</comment>
        <translation>サーバーの問題</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>of a key that was to be verified</comment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>This key works: Union accepts it.</source>
        <translation>このキーは使えます。Union が受け入れました。</translation>
    </message>
    <message>
        <source>This key was deleted, so Union refuses it. Whatever uses it needs another key.</source>
        <translation>このキーは削除されたため、Union は拒否します。使っているところには別のキーが必要です。</translation>
    </message>
    <message>
        <source>This key exists, but its secret is another one: Union refuses it. Look for a newer copy, or create a new key.</source>
        <translation>このキーは存在しますが、シークレットが違うため Union は拒否します。新しい控えを探すか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Union refuses this key: it was deleted, or its secret is wrong. Sign in to learn which, or use another key.</source>
        <translation>Union はこのキーを拒否します。削除されたか、シークレットが違います。どちらかを知るにはサインインするか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>This key was not verified.</source>
        <translation>このキーは検証していません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerifier</name>
    <message>
        <source>This key is for %1, and this connection goes to %2. Verify it with a connection to %1.</source>
        <translation>このキーは %1 用で、この接続は %2 につながっています。%1 への接続で検証してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Keychain</name>
    <message>
        <source>This computer&apos;s keychain is switched off. Switch KWallet on in the desktop&apos;s settings, then try again.</source>
        <translation>このコンピューターのキーチェーンは無効になっています。デスクトップの設定で KWallet を有効にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Latchkey can use. Install one, such as GNOME Keyring or KWallet, or switch it on in the desktop&apos;s settings.</source>
        <translation>このコンピューターには Latchkey が使用できるキーチェーンがありません。GNOME Keyring や KWallet などをインストールするか、デスクトップの設定で有効にしてください。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>キーチェーンが Latchkey を受け入れません。キーチェーンの設定で Latchkey を許可してください。</translation>
    </message>
    <message>
        <source>Your keychain is unlocked, but holds no such entry. Store it again.</source>
        <translation>キーチェーンのロックは解除されていますが、該当する項目がありません。保存し直してください。</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>キーチェーンはありますが、Latchkey の要求を実行できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain holds an entry of Latchkey&apos;s that can&apos;t be read. Replace it by storing it again.</source>
        <translation>キーチェーンに、読み取れない Latchkey の項目があります。保存し直して置き換えてください。</translation>
    </message>
    <message>
        <source>There is nothing to store in your keychain. Sign in or create the key again.</source>
        <translation>キーチェーンに保存するものがありません。サインインするか、キーを作成し直してください。</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t reach your keychain in this session. Start it without QT_NO_GLIB.</source>
        <translation>Latchkey はこのセッションでキーチェーンにアクセスできません。QT_NO_GLIB なしで起動してください。</translation>
    </message>
    <message>
        <source>Your keychain said that it keeps the entry, but does not have it. Check your keychain&apos;s settings.</source>
        <translation>キーチェーンは項目を保管したと応答しましたが、実際にはありません。キーチェーンの設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackPage</name>
    <message>
        <source>You can close this window</source>
        <translation>このウィンドウは閉じてかまいません</translation>
    </message>
    <message>
        <source>Latchkey is finishing your sign-in.</source>
        <translation>Latchkey がサインインを完了しています。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>The sign-in was refused or stopped. You can close this window and try again in Latchkey.</source>
        <translation>サインインが拒否されたか、中止されました。このウィンドウを閉じて、Latchkey でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>このサインインは終了しました</translation>
    </message>
    <message>
        <source>Latchkey has its answer already. You can close this window.</source>
        <translation>Latchkey は既に応答を受け取っています。このウィンドウは閉じてかまいません。</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>このページは別のサインインのものです</translation>
    </message>
    <message>
        <source>Go back to the window that Latchkey opened last, or start again in Latchkey.</source>
        <translation>Latchkey が最後に開いたウィンドウに戻るか、Latchkey でやり直してください。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>Latchkey only waits for a sign-in here.</source>
        <translation>Latchkey はここでサインインだけを待っています。</translation>
    </message>
    <message>
        <source>This answer can&apos;t be read</source>
        <translation>この応答を読み取れません</translation>
    </message>
    <message>
        <source>Start again in Latchkey.</source>
        <translation>Latchkey でやり直してください。</translation>
    </message>
    <message>
        <source>This answer is too large</source>
        <translation>この応答は大きすぎます</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackReceiver</name>
    <message>
        <source>This control plane wants the browser to come back to an address that is not on this computer. Ask its administrator to check the redirect address of the public client.</source>
        <translation>このコントロールプレーンは、このコンピューターにないアドレスへブラウザーを戻そうとしています。公開クライアントのリダイレクトアドレスを確認するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, and Union sends the browser back exactly there. Close the program that holds it (perhaps another sign-in), then try again.</source>
        <translation>ポート %1 は別のプログラムが使用中で、Union はブラウザーをまさにそこへ戻します。使用しているプログラム (別のサインインかもしれません) を終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let Latchkey use port %1, and Union sends the browser back exactly there. Allow it, then try again.</source>
        <translation>このコンピューターは Latchkey がポート %1 を使うことを許可しておらず、Union はブラウザーをまさにそこへ戻します。許可してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataDiscovery</name>
    <message>
        <source>This control plane names a header for the sign-in that can&apos;t be one. Ask its administrator to check the public client&apos;s settings.</source>
        <translation>このコントロールプレーンがサインイン用に指定したヘッダーは使用できません。公開クライアントの設定を確認するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This control plane wants the sign-in to go over a connection that others can read (%1 is not https). Latchkey doesn&apos;t do that. Ask its administrator.</source>
        <translation>このコントロールプレーンは、他人が読み取れる接続 (%1 は https ではありません) でのサインインを求めています。Latchkey はそれを行いません。管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataLookup</name>
    <message>
        <source>This address answers, but not with what a sign-in needs. Check the address.</source>
        <translation>このアドレスは応答しますが、サインインに必要なものが返りません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Union can&apos;t answer right now. Try again in a moment.</source>
        <translation>Union は現在応答できません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This address shows a web page, not a Union control plane. It may be a console, a login page or a proxy. Check the address.</source>
        <translation>このアドレスは Union のコントロールプレーンではなく、ウェブページを表示しています。コンソール、ログインページ、またはプロキシかもしれません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>This control plane has no identity provider configured, so nobody can sign in. Check the address, or ask its administrator.</source>
        <translation>このコントロールプレーンには ID プロバイダーが設定されていないため、誰もサインインできません。アドレスを確認するか、管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::NetworkError</name>
    <message>
        <source>The connection to %1 broke before the answer came, so the change may or may not have been made. Refresh to see, before you try again.</source>
        <translation>応答が届く前に %1 との接続が切れたため、変更は行われたかもしれず、行われていないかもしれません。やり直す前に、更新して確認してください。</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 belongs to another name, so this may not be the right server. Check the address.</source>
        <translation>%1 で応答する証明書は別の名前のものなので、正しいサーバーではないかもしれません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s date; if it is right, only the people who run the server can mend this.</source>
        <translation>%1 の証明書は期限切れです。このコンピューターの日付を確認してください。日付が正しければ、解決できるのはサーバーの運営者だけです。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>%1 の証明書はまだ有効になっていません。このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Don&apos;t sign in there; tell the people who run the server.</source>
        <translation>%1 の証明書は失効しています。そこにはサインインせず、サーバーの運営者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 vouches for itself with a self-signed certificate, so nobody can tell whether it is the right server. If it is your own, choose this certificate as the certificate authority file of the connection.</source>
        <translation>%1 は自己署名証明書で自らを保証しているため、正しいサーバーかどうか誰にも分かりません。ご自身のサーバーであれば、この証明書を接続の認証局ファイルとして選んでください。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If your organization has its own, choose its certificate as the certificate authority file of the connection.</source>
        <translation>%1 の証明書は、このコンピューターが知らない認証局のものです。組織に独自の認証局がある場合は、その証明書を接続の認証局ファイルとして選んでください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address and the port.</source>
        <translation>%1 への安全な接続を確立できませんでした。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Check the address, or tell the people who run the server.</source>
        <translation>%1 の証明書は信頼できません。アドレスを確認するか、サーバーの運営者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, older than TLS 1.2, which is not safe any more. Only the people who run the server can mend this.</source>
        <translation>%1 は TLS 1.2 より古い、もう安全ではない暗号化しか提供していません。解決できるのはサーバーの運営者だけです。</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common. Check the address and the port; if they are right, only the people who run the server can mend this.</source>
        <translation>%1 とこのコンピューターには共通の安全な暗号化がありません。アドレスとポートを確認してください。正しければ、解決できるのはサーバーの運営者だけです。</translation>
    </message>
    <message>
        <source>There is no server named %1, or this computer is offline. Check the address and your network, then try again.</source>
        <translation>%1 という名前のサーバーがないか、このコンピューターがオフラインです。アドレスとネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, or try again later.</source>
        <translation>%1 が接続を拒否しています。アドレスとポートを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came. Try again.</source>
        <translation>応答が届く前に %1 との接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Check the address and the port.</source>
        <translation>%1 から Latchkey が読み取れない応答が送られました。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. You may be offline; check your network and try again.</source>
        <translation>%1 に到達できません。オフラインかもしれません。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again; if it stays so, check your network.</source>
        <translation>%1 は時間内に応答しませんでした。もう一度お試しください。改善しない場合は、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 から Latchkey が受け付ける量を超える応答が送られたため、変更は済んでいる可能性があります。やり直す前に、更新して確認してください。</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts. Check the address; if it is right, report this.</source>
        <translation>%1 から Latchkey が受け付ける量を超える応答が送られました。アドレスを確認してください。正しければ、報告してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Organization</name>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. %1</source>
        <translation>この Union では一人ひとりが組織ですが、どれがあなたの組織かを Union が知らせなかったため、キーを表示できません。%1</translation>
    </message>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. Sign in again; if it stays, ask Union&apos;s support.</source>
        <translation>この Union では一人ひとりが組織ですが、どれがあなたの組織かを Union が知らせなかったため、キーを表示できません。もう一度サインインしてください。改善しない場合は、Union のサポートに問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::OwnItems</name>
    <message>
        <source>No keychain answers here, so what Latchkey may have kept in one is still there. Do this again where you are signed in to your desktop.</source>
        <translation>ここではキーチェーンが応答しないため、Latchkey が保存したものが残っている可能性があります。デスクトップにサインインした状態でもう一度実行してください。</translation>
    </message>
    <message>
        <source>Your keychain stayed locked, so what Latchkey keeps in it is still there. Unlock it and do this again.</source>
        <translation>キーチェーンがロックされたままのため、Latchkey が保存したものは残っています。ロックを解除してからもう一度実行してください。</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey remove its items. Remove them with your keychain&apos;s own program: “Latchkey” is in their names.</source>
        <translation>キーチェーンが Latchkey の項目の削除を許可していません。キーチェーンのプログラムで削除してください。名前に「Latchkey」が含まれています。</translation>
    </message>
    <message>
        <source>Your keychain could not remove all of Latchkey&apos;s items. Do this again later.</source>
        <translation>キーチェーンは Latchkey の項目をすべて削除できませんでした。後でもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::PastedAddress</name>
    <message>
        <source>%1 stands for %2.</source>
        <translation>%1 は %2 を表します。</translation>
    </message>
    <message>
        <source>This name has letters beyond a to z. Make sure that it is the address you mean.</source>
        <translation>この名前には a から z 以外の文字が含まれています。意図したアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>このコンピューターの外に出ないため、通常の http を使用します。</translation>
    </message>
    <message>
        <source>Only the host of the link is used; the rest was left out.</source>
        <translation>リンクのホストだけを使用し、残りは省きました。</translation>
    </message>
    <message>
        <source>This key has a port in its address. Latchkey reads it, but Union&apos;s own tools don&apos;t.</source>
        <translation>このキーのアドレスにはポートがあります。Latchkey は読み取れますが、Union 自身のツールは読み取れません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticePage</name>
    <message>
        <source>Nothing here is real: this page and its keys live inside Latchkey, on this computer.</source>
        <translation>ここにあるものは本物ではありません。このページとそのキーは、このコンピューターの Latchkey の中だけにあります。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in as %1 instead</source>
        <comment>button</comment>
        <translation>代わりに %1 としてサインイン</translation>
    </message>
    <message>
        <source>Practice tenant: sign in as %1</source>
        <translation>練習用テナント: %1 としてサインイン</translation>
    </message>
    <message>
        <source>This code is not good, or not any more. Type the one that Latchkey shows now.</source>
        <translation>このコードは無効か、もう有効ではありません。Latchkey に今表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Type the code that Latchkey shows.</source>
        <translation>Latchkey に表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Practice tenant: sign in a device</source>
        <translation>練習用テナント: デバイスをサインイン</translation>
    </message>
    <message>
        <source>Go on only if Latchkey shows this code.</source>
        <translation>Latchkey にこのコードが表示されている場合だけ続行してください。</translation>
    </message>
    <message>
        <source>Signed in as %1. Go back to Latchkey; this page can be closed.</source>
        <translation>%1 としてサインインしました。Latchkey に戻ってください。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Nobody was signed in. This page can be closed.</source>
        <translation>誰もサインインしませんでした。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>練習用テナント</translation>
    </message>
    <message>
        <source>Go back to Latchkey and start the sign-in again.</source>
        <translation>Latchkey に戻り、サインインをやり直してください。</translation>
    </message>
    <message>
        <source>Practice tenant: this sign-in can&apos;t go on</source>
        <translation>練習用テナント: このサインインは続行できません</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticeTenant</name>
    <message>
        <source>The practice tenant found no free port on this computer. Close some programs and try again.</source>
        <translation>練習用テナントは、このコンピューターで空いているポートを見つけられませんでした。いくつかのプログラムを終了して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyDemands</name>
    <message>
        <source>The proxy %2 wants a Windows sign-in (NTLM), which Latchkey can&apos;t do on this computer, so %1 can&apos;t be reached. Ask the people who run the proxy for another way, or let a helper program such as Px or Cntlm sign in to it.</source>
        <translation>プロキシ %2 は Windows のサインイン (NTLM) を求めていますが、Latchkey はこのコンピューターではそれを行えないため、%1 に到達できません。プロキシの運営者に別の方法を尋ねるか、Px や Cntlm などの補助プログラムにサインインさせてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEnvironment</name>
    <message>
        <source>The variable %1 holds no address of a proxy. Write it as http://host:port, with special characters of a user name or a password as %XX, and start Latchkey again.</source>
        <translation>変数 %1 にプロキシのアドレスがありません。http://host:port の形式で書き、ユーザー名やパスワードの特殊文字は %XX として、Latchkey を起動し直してください。</translation>
    </message>
    <message>
        <source>The variable %1 names a proxy of the kind “%2”, which Latchkey can&apos;t use. It knows http and socks5: change the variable and start Latchkey again.</source>
        <translation>変数 %1 は Latchkey が使用できない種類「%2」のプロキシを指定しています。使用できるのは http と socks5 です。変数を変更して、Latchkey を起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyError</name>
    <message>
        <source>The proxy %2 wants a user name and a password before it lets anything through to %1. Enter those of your network.</source>
        <translation>プロキシ %2 は、%1 への通信を許可する前にユーザー名とパスワードを求めています。お使いのネットワークのものを入力してください。</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the user name and password, so %1 can&apos;t be reached. Enter those of your network again.</source>
        <translation>プロキシ %2 がユーザー名とパスワードを受け付けなかったため、%1 に到達できません。お使いのネットワークのものを入力し直してください。</translation>
    </message>
    <message>
        <source>The proxy %2 refuses the connection, so %1 can&apos;t be reached. Check the proxy settings of this computer, or try again later.</source>
        <translation>プロキシ %2 が接続を拒否しているため、%1 に到達できません。このコンピューターのプロキシ設定を確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no proxy named %2, so %1 can&apos;t be reached. Check the proxy settings of this computer; in another network they may have to be others.</source>
        <translation>%2 という名前のプロキシがないため、%1 に到達できません。このコンピューターのプロキシ設定を確認してください。別のネットワークでは異なる設定が必要かもしれません。</translation>
    </message>
    <message>
        <source>The proxy %2 closed the connection before it led to %1. Try again; if it stays so, check the proxy settings of this computer.</source>
        <translation>プロキシ %2 は %1 につながる前に接続を閉じました。もう一度お試しください。改善しない場合は、このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy %2 does not answer, so %1 can&apos;t be reached. Check your network and the proxy settings of this computer.</source>
        <translation>プロキシ %2 が応答しないため、%1 に到達できません。ネットワークとこのコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy %2 finds no server named %1. Check the address; if it is right, ask the people who run the proxy.</source>
        <translation>プロキシ %2 は %1 という名前のサーバーを見つけられません。アドレスを確認してください。正しければ、プロキシの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %2 can&apos;t connect to %1. Check the address and the port, or try again later.</source>
        <translation>プロキシ %2 は %1 に接続できません。アドレスとポートを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy %2 does not allow connections to %1. Check the address, or ask the people who run the proxy.</source>
        <translation>プロキシ %2 は %1 への接続を許可していません。アドレスを確認するか、プロキシの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %2 does not lead to %1: it can&apos;t reach it, or is no proxy for https. Check the proxy settings of this computer, or ask the people who run the proxy.</source>
        <translation>プロキシ %2 は %1 につながっていません。到達できないか、https 用のプロキシではありません。このコンピューターのプロキシ設定を確認するか、プロキシの運営者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCalendar</name>
    <message>
        <source>Rotate the API key “%1”</source>
        <translation>API キー「%1」をローテーション</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2</source>
        <comment>an API key, in a calendar; two lines</comment>
        <translation>クライアント ID: %1
コントロールプレーン: %2</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2
Overdue since %3</source>
        <comment>an API key, in a calendar; three lines; %3 is a day</comment>
        <translation>クライアント ID: %1
コントロールプレーン: %2
%3 から期限超過</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCreation</name>
    <message>
        <source>The key to rotate is gone: someone has deleted it meanwhile. Give up this rotation, and create a new key if one is needed.</source>
        <translation>ローテーションするキーがありません。その間に誰かが削除しました。このローテーションを中止し、必要なら新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Whatever the new key was to be called, there was such a key already. Refresh the list and try again.</source>
        <translation>新しいキーの名前の候補は、どれもすでに使われていました。一覧を更新して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationFolder</name>
    <message>
        <source>Latchkey can&apos;t write down how far the rotation is, so it goes no further. Make room on the disk, or check the permissions of Latchkey&apos;s data folder, and try again.</source>
        <translation>Latchkey はローテーションの進み具合を記録できないため、先に進みません。ディスクの空きを増やすか、Latchkey のデータフォルダーの権限を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This rotation is no longer under way: it was finished or given up elsewhere.</source>
        <translation>このローテーションはもう進行中ではありません。別の場所で完了または中止されました。</translation>
    </message>
    <message>
        <source>The record of a rotation can&apos;t be read. Check the permissions of Latchkey&apos;s data folder and try again.</source>
        <translation>ローテーションの記録を読み取れません。Latchkey のデータフォルダーの権限を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The record of a rotation lies under a wrong name. Give the file its old name again.</source>
        <translation>ローテーションの記録のファイル名が違います。ファイルを元の名前に戻してください。</translation>
    </message>
    <message>
        <source>This rotation is open in another Latchkey. Go on there, or close it and try again.</source>
        <translation>このローテーションは別の Latchkey で開かれています。そちらで続けるか、閉じてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRecord</name>
    <message>
        <source>The record of a rotation can&apos;t be read. Look in the list of keys for what it has left: the old key is still there, and its successor may be too.</source>
        <translation>ローテーションの記録を読み取れません。キーの一覧で残っているものを確認してください。古いキーはまだあり、後継のキーもあるかもしれません。</translation>
    </message>
    <message>
        <source>A newer Latchkey has written the record of this rotation. Go on with that one.</source>
        <translation>このローテーションの記録は、より新しい Latchkey が書き込んだものです。そちらで続けてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRun</name>
    <message>
        <source>Union does not accept the new key, so the old one stays. Try again in a minute; if it stays so, make the new key anew. %1</source>
        <translation>Union が新しいキーを受け付けないため、古いキーを残します。1 分後にもう一度お試しください。変わらない場合は、新しいキーを作り直してください。%1</translation>
    </message>
    <message>
        <source>The new key could not be verified, so the old one stays. %1</source>
        <translation>新しいキーを検証できなかったため、古いキーを残します。%1</translation>
    </message>
    <message>
        <source>This computer no longer has the new key&apos;s credentials. Give them to Latchkey from where you delivered them, or make the new key anew.</source>
        <translation>このコンピューターには、新しいキーの資格情報がもうありません。渡した先から Latchkey に入力するか、新しいキーを作り直してください。</translation>
    </message>
    <message>
        <source>The new key is not there yet. Go on with the rotation first.</source>
        <translation>新しいキーはまだありません。先にローテーションを続けてください。</translation>
    </message>
    <message>
        <source>These are not the credentials of the new key, “%1”. Look for those that you delivered.</source>
        <translation>これは新しいキー「%1」の資格情報ではありません。渡したものを探してください。</translation>
    </message>
    <message>
        <source>The old key was not deleted: the new one has not been verified, delivered and waited for. Go on from the step that is shown.</source>
        <translation>古いキーは削除されていません。新しいキーの検証、受け渡し、待機が済んでいません。表示されている手順から続けてください。</translation>
    </message>
    <message>
        <source>The old key is gone, so the new one was not deleted: there would be none. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>古いキーがないため、新しいキーは削除されていません。削除するとキーがなくなります。新しいキーを残してローテーションを中止するか、続けてください。</translation>
    </message>
    <message>
        <source>The old key has expired, so the new one was not deleted: no key would work. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>古いキーは期限が切れているため、新しいキーは削除されていません。削除すると使えるキーがなくなります。新しいキーを残してローテーションを中止するか、続けてください。</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be kept in the keychain: it is only where you delivered it. %2</source>
        <translation>「%1」のシークレットをキーチェーンに保存できませんでした。渡した先にしかありません。%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Rotations</name>
    <message>
        <source>“%1” is being rotated already. Go on with that rotation, or give it up first.</source>
        <translation>「%1」はすでにローテーション中です。そのローテーションを続けるか、先に中止してください。</translation>
    </message>
    <message>
        <source>“%1” is no API key, but another kind of application, so Latchkey can&apos;t rotate it.</source>
        <translation>「%1」は API キーではなく別の種類のアプリケーションのため、Latchkey ではローテーションできません。</translation>
    </message>
    <message>
        <source>“%1” is the new key of a rotation under way. Finish that one first.</source>
        <translation>「%1」は進行中のローテーションの新しいキーです。先にそちらを完了してください。</translation>
    </message>
    <message>
        <source>This rotation belongs to %1. Switch to that connection to go on.</source>
        <translation>このローテーションは %1 のものです。続けるには、その接続に切り替えてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFile</name>
    <message>
        <source>The key could not be saved to %1. Choose another folder.</source>
        <translation>キーを %1 に保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The key was not saved: everybody on this computer can replace files in %1. Choose a folder of your own.</source>
        <translation>キーは保存されませんでした。このコンピューターの誰もが %1 のファイルを置き換えられます。ご自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The key was not saved: on this disk, %1 would be readable for everybody. Choose a folder on another disk.</source>
        <translation>キーは保存されませんでした。このディスクでは %1 を誰もが読めてしまいます。別のディスクのフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Session</name>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>Latchkey was locked meanwhile. Unlock it and try again.</source>
        <translation>その間に Latchkey がロックされました。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Sign in again.</source>
        <translation>サインインの期限が切れました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Union refuses your sign-in although it was just renewed. Sign in again; if it stays, ask your administrator.</source>
        <translation>サインインは更新されたばかりですが、Union が拒否しています。もう一度サインインしてください。改善しない場合は、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The sign-in in your keychain belongs to another address. Sign in again.</source>
        <translation>キーチェーンにあるサインインは別のアドレスのものです。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You were signed out in another Latchkey window. Sign in again to go on here.</source>
        <translation>別の Latchkey ウィンドウでサインアウトしました。ここで続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>It was taken out of your keychain, perhaps by a sign-out in another window. Sign in again to keep it.</source>
        <translation>キーチェーンから取り除かれました。別のウィンドウでサインアウトしたのかもしれません。保管するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The identity provider did not answer, so the sign-in ends there only when it expires.</source>
        <translation>ID プロバイダーが応答しなかったため、そこでのサインインは期限が切れるまで終了しません。</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer. It may be waiting for its password in another window: unlock it, then try again.</source>
        <translation>キーチェーンが応答しません。別のウィンドウでパスワードを待っているかもしれません。ロックを解除してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SeveralCredentials</name>
    <message>
        <source>This form is about one key. Select one, or choose another form.</source>
        <translation>この形式は 1 つのキー用です。キーを 1 つ選ぶか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Two of these keys would have the same name in this form. Copy them one after the other.</source>
        <translation>この形式では 2 つのキーの名前が同じになります。1 つずつコピーしてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenEndpoint</name>
    <message>
        <source>The connection to the identity provider broke before it answered. Check your network and try again.</source>
        <translation>ID プロバイダーが応答する前に接続が切れました。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Sign in again.</source>
        <translation>このサインインは時間がかかりすぎたか、既に使用されています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>サインインが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This key is refused: it was deleted, or its secret is wrong. Use another key.</source>
        <translation>このキーは拒否されています。削除されたか、シークレットが正しくありません。別のキーを使用してください。</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t accept Latchkey. Ask the administrator of your Union.</source>
        <translation>ID プロバイダーが Latchkey を受け付けません。お使いの Union の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>ID プロバイダーは現在応答できません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The identity provider refused Latchkey&apos;s request. Try again; if it stays, report it.</source>
        <translation>ID プロバイダーが Latchkey の要求を拒否しました。もう一度お試しください。改善しない場合は、報告してください。</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t allow this. Ask the administrator of your Union.</source>
        <translation>ID プロバイダーはこれを許可していません。お使いの Union の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be understood. Check your network for a proxy or login page, then try again.</source>
        <translation>ID プロバイダーの応答を解釈できません。ネットワークにプロキシやログインページがないか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The identity provider has no way to take a sign-in back early.</source>
        <translation>この ID プロバイダーには、サインインを期限前に取り消す方法がありません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolCalls</name>
    <message>
        <source>This is no repository. Write it as owner/repository.</source>
        <translation>リポジトリではありません。「所有者/リポジトリ」の形で書いてください。</translation>
    </message>
    <message>
        <source>GitHub takes no secret with this name. Use letters, digits and underscores; no digit and no GITHUB_ at the beginning.</source>
        <translation>この名前のシークレットは GitHub で使えません。英字、数字、下線を使い、先頭を数字や GITHUB_ にしないでください。</translation>
    </message>
    <message>
        <source>This is no name of an environment. Write it as the repository&apos;s settings do.</source>
        <translation>環境の名前ではありません。リポジトリの設定にあるとおりに書いてください。</translation>
    </message>
    <message>
        <source>Kubernetes takes no Secret with this name. Use small letters, digits, hyphens and full stops.</source>
        <translation>この名前の Secret は Kubernetes で使えません。英小文字、数字、ハイフン、ピリオドを使ってください。</translation>
    </message>
    <message>
        <source>Kubernetes takes no entry with this name. Use letters, digits, hyphens, underscores and full stops.</source>
        <translation>この名前の項目は Kubernetes で使えません。英字、数字、ハイフン、下線、ピリオドを使ってください。</translation>
    </message>
    <message>
        <source>This is no name of a namespace. Use small letters, digits and hyphens.</source>
        <translation>名前空間の名前ではありません。英小文字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>This is no name of a context. “kubectl config get-contexts” lists them.</source>
        <translation>コンテキストの名前ではありません。「kubectl config get-contexts」で一覧できます。</translation>
    </message>
    <message>
        <source>Flyte takes no secret with this name. Use letters, digits, hyphens and underscores.</source>
        <translation>この名前のシークレットは Flyte で使えません。英字、数字、ハイフン、下線を使ってください。</translation>
    </message>
    <message>
        <source>This is no name of a project or a domain. Use letters, digits, hyphens and underscores.</source>
        <translation>プロジェクトまたはドメインの名前ではありません。英字、数字、ハイフン、下線を使ってください。</translation>
    </message>
    <message>
        <source>The client ID of this key would be taken for an option of the command.</source>
        <translation>このキーのクライアント ID は、コマンドのオプションと解釈されてしまいます。</translation>
    </message>
    <message>
        <source>There is no command here. Write one that reads the key from its standard input.</source>
        <translation>コマンドがありません。標準入力からキーを読むコマンドを書いてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolDelivery</name>
    <message>
        <source>There is no program %1 on this computer, or not where programs are looked for (PATH). Install it, or choose another place for the key.</source>
        <translation>このコンピューターにプログラム %1 がないか、プログラムを探す場所（PATH）にありません。インストールするか、キーの渡し先を変えてください。</translation>
    </message>
    <message>
        <source>%1 was stopped. It may have taken the key already: look there before you try again.</source>
        <translation>%1 を停止しました。すでにキーを受け取っている可能性があります。もう一度試す前に、そちらをご確認ください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolRun</name>
    <message>
        <source>%1 did not end within %2 s and was stopped. It may have taken the key nevertheless: look there before you try again.</source>
        <translation>%1 は %2 秒以内に終わらなかったため停止しました。それでもキーを受け取っている可能性があります。もう一度試す前に、そちらをご確認ください。</translation>
    </message>
    <message>
        <source>The key could not be handed to %1. Too many programs may be running: close some and try again.</source>
        <translation>キーを %1 に渡せませんでした。プログラムが多すぎるのかもしれません。いくつか閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it runs in a terminal.</source>
        <translation>%1 を起動できませんでした。ターミナルで動くかどうかご確認ください。</translation>
    </message>
    <message>
        <source>%1 ended without reading the key, so it can&apos;t have it. Check the command: it has to read standard input.</source>
        <translation>%1 はキーを読まずに終わったため、キーは渡っていません。コマンドが標準入力を読むかどうかご確認ください。</translation>
    </message>
    <message>
        <source>%1 failed and did not say why. Run it in a terminal to see more.</source>
        <translation>%1 は理由を示さずに失敗しました。ターミナルで実行すると詳細がわかります。</translation>
    </message>
    <message>
        <source>%1 failed. It says: “%2”</source>
        <translation>%1 は失敗しました。メッセージ：「%2」</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkey について</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A credential manager for Union API keys. Version %1, Apache License 2.0.</source>
        <translation>Union の API キーのための資格情報マネージャー。バージョン %1、Apache License 2.0。</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>name, version and licence of a library</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy debug information</source>
        <translation>デバッグ情報をコピー</translation>
    </message>
    <message>
        <source>Versions and surroundings for a bug report; no secret, no host.</source>
        <translation>不具合報告のためのバージョンと環境です。シークレットもホストも含みません。</translation>
    </message>
    <message>
        <source>Copied. It names no person, no control plane and no key.</source>
        <translation>コピーしました。個人、コントロールプレーン、キーの名前は含まれていません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>メールをコピー</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>サブジェクトをコピー</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>組織をコピー</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>サインインの種類</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <translation>サインインの保管場所</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>コピーしました: %1。</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>%1 にサインインしています。</translation>
    </message>
    <message>
        <source>You are signed in to %1, which did not say more about you. %2</source>
        <translation>%1 にサインインしていますが、あなたについてそれ以上の情報はありませんでした。%2</translation>
    </message>
    <message>
        <source>An application, with an API key</source>
        <translation>アプリケーション (API キーを使用)</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Until %1, then renewed by itself</source>
        <translation>%1 まで、その後は自動的に更新</translation>
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
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Actions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>新しいキー(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as e&amp;xport FLYTE_API_KEY=…</source>
        <translation>e&amp;xport FLYTE_API_KEY=… としてコピー</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>クライアント ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Search keys</source>
        <translation>キーを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>検索を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Mana&amp;ge saved searches…</source>
        <translation>保存した検索を管理(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Show de&amp;tails</source>
        <translation>詳細を表示(&amp;T)</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>列を選択(&amp;U)…</translation>
    </message>
    <message>
        <source>Sho&amp;w applications that are no API keys</source>
        <translation>API キーではないアプリケーションを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Connect to &amp;Union…</source>
        <translation>Union に接続(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;dit connection…</source>
        <translation>接続を編集(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>接続を管理(&amp;M)…</translation>
    </message>
    <message>
        <source>A&amp;ccount…</source>
        <translation>アカウント(&amp;C)…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;Z)</translation>
    </message>
    <message>
        <source>Sign in the C&amp;LI too…</source>
        <translation>CLI もサインイン(&amp;L)…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;E)…</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board now</source>
        <translation>クリップボードを今すぐ消去(&amp;B)</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>今すぐロック(&amp;K)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts…</source>
        <translation>キーボードショートカット(&amp;H)…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Latchkey について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Union can&apos;t be reached, so keys can&apos;t be changed now.</source>
        <translation>Union に到達できないため、現在キーを変更できません。</translation>
    </message>
    <message>
        <source>Allow screenshots for &amp;5 minutes</source>
        <translation>5 分間スクリーンショットを許可(&amp;Y)</translation>
    </message>
    <message>
        <source>Latchkey is locked.</source>
        <translation>Latchkey はロックされています。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>することはありません。</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>開いている接続がありません。</translation>
    </message>
    <message>
        <source>This connection ends with Latchkey.</source>
        <translation>この接続は Latchkey と共に終了します。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>サインインしています。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>先にキーを選択してください。</translation>
    </message>
    <message>
        <source>Select one key whose secret is kept on this computer.</source>
        <translation>シークレットがこのコンピューターに保管されているキーを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Tr&amp;y the practice tenant</source>
        <translation>練習用テナントを試す(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>De&amp;liver…</source>
        <translation>渡す(&amp;L)…</translation>
    </message>
    <message>
        <source>Activity &amp;journal…</source>
        <translation>アクティビティ記録(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport keys…</source>
        <translation>キーをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Explain a key…</source>
        <translation>キーの説明…</translation>
    </message>
    <message>
        <source>&amp;Forget stored secret…</source>
        <translation>保管したシークレットを忘れる(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>ローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>Rotations under way…</source>
        <translation>進行中のローテーション…</translation>
    </message>
    <message>
        <source>Key &amp;overview…</source>
        <translation>キーの概要(&amp;O)…</translation>
    </message>
    <message>
        <source>No key is overdue for rotation.</source>
        <translation>期限を超過したキーはありません。</translation>
    </message>
    <message>
        <source>Rotate all overdue keys…</source>
        <translation>期限を超過したキーをすべてローテーション…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Activity</name>
    <message>
        <source>Everything up to %1 is as it was written.</source>
        <translation>%1 までは書き込まれたままの状態です。</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a key, in the list of what was done</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>a key, in the list of what was done</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a key, in the list of what was done</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Kept in keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Removed from keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>キーチェーンから削除</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>a key, in the list of what was done</comment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>ローテーション開始</translation>
    </message>
    <message>
        <source>Rotation continued</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>ローテーション続行</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>ローテーション完了</translation>
    </message>
    <message>
        <source>Rotation given up</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>ローテーション中止</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>in the list of what was done</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>in the list of what was done</comment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>a list, in the list of what was done</comment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the result of something</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the result of something</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the result of something</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>the result of something</comment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>Complete: none of %n entries was changed, dropped or reordered.</source>
        <translation>
            <numerusform>完全です。%Ln 件の項目に変更、削除、並べ替えはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed, dropped or reordered after it was written.</source>
        <translation>項目 %1 は書き込みの後に変更、削除、または並べ替えられています。</translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was dropped after it was written.</source>
        <translation>項目 %1 がありません。書き込みの後に削除されています。</translation>
    </message>
    <message>
        <source>The end was cut off: there once was an entry %1.</source>
        <translation>末尾が切り取られています。以前は項目 %1 がありました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what of a key was edited</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>what of a key was edited</comment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>redirect URIs</source>
        <comment>what of a key was edited</comment>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>why it failed</comment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>why it failed</comment>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>the proxy</source>
        <comment>why it failed</comment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in</source>
        <comment>why it failed</comment>
        <translation>プロキシがサインインを要求</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>why it failed</comment>
        <translation>安全な接続なし</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>why it failed</comment>
        <translation>サインインしていない</translation>
    </message>
    <message>
        <source>not permitted</source>
        <comment>why it failed</comment>
        <translation>許可されていない</translation>
    </message>
    <message>
        <source>the key was gone</source>
        <comment>why it failed</comment>
        <translation>キーはすでになかった</translation>
    </message>
    <message>
        <source>already taken</source>
        <comment>why it failed</comment>
        <translation>すでに使用中</translation>
    </message>
    <message>
        <source>refused as invalid</source>
        <comment>why it failed</comment>
        <translation>無効として拒否</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <comment>why it failed</comment>
        <translation>その間に変更</translation>
    </message>
    <message>
        <source>Union had trouble</source>
        <comment>why it failed</comment>
        <translation>Union 側の障害</translation>
    </message>
    <message>
        <source>no keychain</source>
        <comment>why it failed</comment>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>why it failed</comment>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <comment>why it failed</comment>
        <translation>キーチェーンが拒否</translation>
    </message>
    <message>
        <source>nothing in the keychain</source>
        <comment>why it failed</comment>
        <translation>キーチェーンに何もない</translation>
    </message>
    <message>
        <source>could not be written</source>
        <comment>why it failed</comment>
        <translation>書き込めなかった</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <comment>why it failed</comment>
        <translation>サインインを拒否</translation>
    </message>
    <message>
        <source>no Union control plane</source>
        <comment>why it failed</comment>
        <translation>Union のコントロールプレーンではない</translation>
    </message>
    <message>
        <source>not possible there</source>
        <comment>why it failed</comment>
        <translation>そこではできない</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <comment>why it failed</comment>
        <translation>読み取れない応答</translation>
    </message>
    <message>
        <source>port in use</source>
        <comment>why it failed</comment>
        <translation>ポートが使用中</translation>
    </message>
    <message>
        <source>unreadable in the keychain</source>
        <comment>why it failed</comment>
        <translation>キーチェーンで読み取れない</translation>
    </message>
    <message>
        <source>with default policies</source>
        <comment>how a key was created</comment>
        <translation>既定のポリシー付き</translation>
    </message>
    <message>
        <source>file</source>
        <comment>where a key was delivered to</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>keychain</source>
        <comment>where a key was delivered to</comment>
        <translation>キーチェーン</translation>
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
        <translation>ほかのコマンド</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client</source>
        <comment>form of an exported list</comment>
        <translation>JSON（Union クライアントの形式）</translation>
    </message>
    <message>
        <source>JSON, as the flyte command</source>
        <comment>form of an exported list</comment>
        <translation>JSON（flyte コマンドの形式）</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>form of an exported list</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>key overview as CSV</source>
        <comment>what was exported</comment>
        <translation>キーの概要（CSV）</translation>
    </message>
    <message>
        <source>key overview as JSON</source>
        <comment>what was exported</comment>
        <translation>キーの概要（JSON）</translation>
    </message>
    <message>
        <source>key overview as a page</source>
        <comment>what was exported</comment>
        <translation>キーの概要（ページ）</translation>
    </message>
    <message>
        <source>key overview as a calendar</source>
        <comment>what was exported</comment>
        <translation>キーの概要（カレンダー）</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>in a rotation; %1 is a day</comment>
        <translation>%1 まで待機</translation>
    </message>
    <message>
        <source>everything uses the new key</source>
        <comment>in a rotation</comment>
        <translation>すべてが新しいキーを使用</translation>
    </message>
    <message>
        <source>the new key is made anew</source>
        <comment>in a rotation</comment>
        <translation>新しいキーを作り直す</translation>
    </message>
    <message>
        <source>new key created</source>
        <comment>in a rotation</comment>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>new key verified</source>
        <comment>in a rotation</comment>
        <translation>新しいキーを検証</translation>
    </message>
    <message>
        <source>new key verified again</source>
        <comment>in a rotation</comment>
        <translation>新しいキーを再検証</translation>
    </message>
    <message>
        <source>new key delivered</source>
        <comment>in a rotation</comment>
        <translation>新しいキーを受け渡し</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 は残っている</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 はもうない</translation>
    </message>
    <message>
        <source>new key: %1</source>
        <comment>in a rotation; %1 is a key</comment>
        <translation>新しいキー：%1</translation>
    </message>
    <message>
        <source>The file that names the newest entry was removed or damaged: entries at the end may be missing.</source>
        <translation>最新の項目を示すファイルが削除されたか破損しています。末尾の項目が失われている可能性があります。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>What was done with keys from this computer. It is kept here alone; Union knows nothing of it.</source>
        <translation>このコンピューターからキーに対して行われたことです。ここにのみ記録され、Union には伝わりません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>What you create, copy, edit or delete stands here from now on.</source>
        <translation>これから作成、コピー、編集、削除したものがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Try fewer words, another action or a longer time.</source>
        <translation>語を減らすか、別の操作または長い期間をお試しください。</translation>
    </message>
    <message>
        <source>Checking that nothing was changed…</source>
        <translation>変更がないか確認しています…</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>アクティビティ記録のエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>%Ln 件の項目を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show key</source>
        <comment>in the table of keys; a button</comment>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>This key is in none of the lists that are shown now: it was deleted, or its connection was removed.</source>
        <translation>このキーは現在表示中のどの一覧にもありません。削除されたか、接続が取り除かれています。</translation>
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
        <translation>接続</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Search key, person, fingerprint</source>
        <translation>キー、人、フィンガープリントを検索</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>2 つの日の間</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>in the list of what was done; a button</comment>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>For example %1. Empty for no limit.</source>
        <comment>%1 is a day</comment>
        <translation>例: %1。空欄なら制限なし。</translation>
    </message>
    <message>
        <source>This is not a day, so it limits nothing. Type one like %1.</source>
        <comment>%1 is a day</comment>
        <translation>日付ではないため、絞り込みに使われません。%1 のように入力してください。</translation>
    </message>
    <message>
        <source>This is before the first day, so nothing matches. Choose %1 or a later day.</source>
        <comment>%1 is a day</comment>
        <translation>開始日より前のため、一致するものがありません。%1 以降の日付を選んでください。</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>only what was done to this key is shown</comment>
        <translation>キー: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFlow</name>
    <message>
        <source>What you just did is not in the activity journal. %1</source>
        <translation>今の操作はアクティビティ記録に書き込まれませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <comment>column: when something was done</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: an API key</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did something</comment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how something ended</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Fingerprint of the secret: %1</source>
        <translation>シークレットのフィンガープリント：%1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <comment>column: of a key&apos;s secret</comment>
        <translation>フィンガープリント</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AgeBars</name>
    <message numerus="yes">
        <source>%1: %n keys</source>
        <comment>an age; read aloud</comment>
        <translation>
            <numerusform>%1: %Ln 個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <comment>age of keys</comment>
        <translation>30 日まで</translation>
    </message>
    <message>
        <source>30 to 75 days</source>
        <comment>age of keys</comment>
        <translation>30 日から 75 日</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>of keys</comment>
        <translation>経過日数が不明</translation>
    </message>
    <message>
        <source>75 to 90 days</source>
        <comment>age of keys</comment>
        <translation>75～90 日</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <comment>age of keys</comment>
        <translation>90 日超</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApiKeyPane</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンに保管</translation>
    </message>
    <message>
        <source>The whole value of FLYTE_API_KEY, as it was shown when the key was created.</source>
        <translation>キーの作成時に表示された FLYTE_API_KEY の値全体です。</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>Else Latchkey forgets the key when it closes.</source>
        <translation>保管しない場合、Latchkey は閉じるときにキーを忘れます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApplicationTerms</name>
    <message>
        <source>unknown (%1)</source>
        <comment>a number that this version of Latchkey has no name for</comment>
        <translation>不明 (%1)</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>認可コード</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>インプリシット</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>クライアント資格情報</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>更新トークン</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>デバイスコード</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>web</source>
        <translation>ウェブ</translation>
    </message>
    <message>
        <source>native</source>
        <translation>ネイティブ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>client secret in the body</source>
        <translation>本文内のクライアントシークレット</translation>
    </message>
    <message>
        <source>client secret, HTTP Basic</source>
        <translation>クライアントシークレット、HTTP Basic</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliFlow</name>
    <message>
        <source>The practice tenant ends with Latchkey, so there is nothing that the command line could sign in to later. Connect to a Union of your own first.</source>
        <translation>練習用テナントは Latchkey と共に終了するため、コマンドラインが後でサインインする先がありません。先にご自身の Union に接続してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and the names of its items</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stored for %1: %2.</source>
        <translation>%1 用に保存しました: %2。</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>ブラウザーを起動できませんでした。リンクをコピーして、ご自身で開いてください。</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <translation>%1 から削除しました: %2。</translation>
    </message>
    <message>
        <source>Union could not be told that %1&apos;s sign-in has ended: %2</source>
        <translation>%1 のサインインが終了したことを Union に伝えられませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliProgramRow</name>
    <message>
        <source>Version 2.5.10 and newer, in one item: tokens</source>
        <translation>バージョン 2.5.10 以降、1 つの項目: tokens</translation>
    </message>
    <message>
        <source>And flyte before 2.5.10, in an item each: access_token, refresh_token, id_token</source>
        <translation>および 2.5.10 より前の flyte、それぞれの項目: access_token, refresh_token, id_token</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Signed in on this computer</source>
        <translation>このコンピューターでサインイン済み</translation>
    </message>
    <message>
        <source>Not signed in on this computer</source>
        <translation>このコンピューターでは未サインイン</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliSignInDialog</name>
    <message>
        <source>Sign in the CLI too</source>
        <translation>CLI もサインイン</translation>
    </message>
    <message>
        <source>Copy service</source>
        <translation>サービスをコピー</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>代わりにコードを使用</translation>
    </message>
    <message>
        <source>Remove the CLI&apos;s sign-in</source>
        <translation>CLI のサインインを削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Sign in the CLI</source>
        <translation>CLI をサインイン</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>リンクをコピーしました。このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1…</source>
        <translation>%1 のサインインを待っています…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1 (%2 of %3)…</source>
        <translation>%1 のサインインを待っています (%2/%3)…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>Latchkey が開始していないサインインで別のウィンドウが応答しました。無視しました。</translation>
    </message>
    <message>
        <source>Removing the CLI&apos;s sign-in…</source>
        <translation>CLI のサインインを削除しています…</translation>
    </message>
    <message>
        <source>Gives the command line a sign-in of its own and stores it in your keychain, where it looks for one. Your browser opens once for each program. Latchkey&apos;s own sign-in is not touched.</source>
        <translation>コマンドラインに独自のサインインを与え、コマンドラインが探すキーチェーンに保存します。プログラムごとにブラウザーが 1 回開きます。Latchkey 自身のサインインは変わりません。</translation>
    </message>
    <message>
        <source>Service in your keychain</source>
        <translation>キーチェーン内のサービス</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this can&apos;t be seen without asking you</source>
        <translation>キーチェーンがロックされているため、お尋ねせずに確認することはできません</translation>
    </message>
    <message>
        <source>Your keychain does not tell whether it is signed in</source>
        <translation>サインイン済みかどうかをキーチェーンから確認できません</translation>
    </message>
    <message>
        <source>Storing it in your keychain…</source>
        <translation>キーチェーンに保存しています…</translation>
    </message>
    <message>
        <source>Choose a CLI that is signed in first.</source>
        <translation>先にサインイン済みの CLI を選んでください。</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>サインインページのアドレスがまだ届いていません。</translation>
    </message>
    <message>
        <source>Choose a CLI first.</source>
        <translation>先に CLI を選んでください。</translation>
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
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Move “%1” towards the start</source>
        <comment>%1: a column</comment>
        <translation>「%1」を先頭の方へ移動</translation>
    </message>
    <message>
        <source>Move “%1” towards the end</source>
        <comment>%1: a column</comment>
        <translation>「%1」を末尾の方へ移動</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>一致するものがありません。文字を減らしてお試しください。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Action, connection or key</source>
        <translation>操作、接続、またはキー</translation>
    </message>
    <message>
        <source>Type an action, a connection or a key</source>
        <translation>操作、接続、またはキーを入力</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is chosen, more about it</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectDialog</name>
    <message>
        <source>Connect to Union</source>
        <translation>Union に接続</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Paste the address of your console, a host name, or an API key.</source>
        <translation>コンソールのアドレス、ホスト名、または API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>API キーを忘れる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <translation>このキーでサインイン</translation>
    </message>
    <message>
        <source>Latchkey connects over https.</source>
        <translation>Latchkey は https で接続します。</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1.</source>
        <translation>Latchkey は %1 に接続します。</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1, organization %2.</source>
        <translation>Latchkey は %1、組織 %2 に接続します。</translation>
    </message>
    <message>
        <source>API key “%1”. Its secret is kept out of sight.</source>
        <translation>API キー「%1」。シークレットは表示されません。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectFlow</name>
    <message>
        <source>Looking for Union at %1…</source>
        <translation>%1 で Union を探しています…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectOptions</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>認証局ファイル</translation>
    </message>
    <message>
        <source>Leave empty unless your administrator told you otherwise.</source>
        <translation>管理者から指示がない限り、空のままにしてください。</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>システムの認証局に加えて、この接続で信頼する PEM ファイルです。</translation>
    </message>
    <message>
        <source>The address does not name it. Type the organization whose keys you want to see; your administrator knows its name.</source>
        <translation>アドレスからは分かりません。キーを表示したい組織を入力してください。名前は管理者が知っています。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionController</name>
    <message>
        <source>signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Nowhere: the practice tenant ends with Latchkey</source>
        <translation>どこにもありません。練習用テナントは Latchkey と共に終了します</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>In memory only, until Latchkey closes</source>
        <translation>Latchkey を閉じるまでメモリー内のみ</translation>
    </message>
    <message>
        <source>Your sign-in to %1 was in memory only, and has ended because Latchkey was locked. Sign in again.</source>
        <translation>%1 へのサインインはメモリー内にしかなかったため、Latchkey がロックされて終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSource</name>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1 としてサインイン済み</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>another connection has a message</source>
        <translation>別の接続にメッセージがあります</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionsFlow</name>
    <message>
        <source>The sign-in was not revoked; at Union it stays good until it runs out. %1</source>
        <translation>サインインは失効していません。Union では期限が切れるまで有効です。%1</translation>
    </message>
    <message>
        <source>The sign-in may still be in your keychain. %1</source>
        <translation>サインインがまだキーチェーンに残っている可能性があります。%1</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in your keychain. %2</source>
        <translation>「%1」のシークレットがまだキーチェーンに残っている可能性があります。%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ContactCheck</name>
    <message>
        <source>“%1” does not look like an e-mail address. It is saved as it stands.</source>
        <translation>「%1」はメールアドレスではないようです。そのまま保存されます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyFlow</name>
    <message>
        <source>Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a key is created.</source>
        <translation>「%1」のクライアント ID をコピーしました。シークレットはこのコンピューターにありません。Union がシークレットを渡すのはキーの作成時だけです。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <source>Copied the credentials of “%1”. The clipboard is cleared in %2 s.</source>
        <translation>「%1」の資格情報をコピーしました。クリップボードは %2 秒後に消去されます。</translation>
    </message>
    <message>
        <source>Copied the client ID of “%1”.</source>
        <translation>「%1」のクライアント ID をコピーしました。</translation>
    </message>
    <message>
        <source>Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key is created.</source>
        <translation>何もコピーされませんでした。「%1」のシークレットはこのコンピューターにありません。Union がシークレットを渡すのはキーの作成時だけです。</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Unlock it if you are asked to.</source>
        <translation>キーチェーンを待っています。求められたらロックを解除してください。</translation>
    </message>
    <message>
        <source>Copied for “%1”: %2. It holds no secret.</source>
        <translation>「%1」用にコピーしました：%2。シークレットは含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied the client IDs of %n keys, one in each line.</source>
        <translation>
            <numerusform>%Ln 個のキーのクライアント ID をコピーしました（1 行に 1 つ）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: the secrets of %n selected keys are not on this computer. Union gives a secret only when a key is created.</source>
        <translation>
            <numerusform>何もコピーされませんでした。選択したキーのうち %Ln 個のシークレットがこのコンピューターにありません。Union がシークレットを渡すのはキーの作成時だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy client IDs</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copied the credentials of %n keys. The clipboard is cleared in %1 s.</source>
        <translation>
            <numerusform>%Ln 個のキーの資格情報をコピーしました。クリップボードは %1 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n keys: %1. It holds no secret.</source>
        <translation>
            <numerusform>%Ln 個のキー用にコピーしました：%1。シークレットは含まれていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>コピーの形式</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <comment>heading over forms in a menu</comment>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>Variable: %1</source>
        <translation>変数：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyleField</name>
    <message>
        <source>Copy as</source>
        <translation>コピーの形式</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyles</name>
    <message>
        <source>Bare value</source>
        <comment>form of what is copied: the key alone</comment>
        <translation>値だけ</translation>
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
        <translation>.env ファイルの行</translation>
    </message>
    <message>
        <source>JSON object</source>
        <comment>form of what is copied</comment>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>Kubernetes Secret (YAML)</source>
        <comment>form of what is copied; names</comment>
        <translation>Kubernetes Secret (YAML)</translation>
    </message>
    <message>
        <source>GitHub Actions snippet</source>
        <comment>form of what is copied; GitHub Actions is a name</comment>
        <translation>GitHub Actions の記述</translation>
    </message>
    <message>
        <source>GitLab CI snippet</source>
        <comment>form of what is copied; GitLab CI is a name</comment>
        <translation>GitLab CI の記述</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <comment>form of what is copied; Terraform is a name</comment>
        <translation>Terraform の import ブロック</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CreateFlow</name>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Deleting the key without a secret…</source>
        <translation>シークレットのないキーを削除しています…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DayEdit</name>
    <message>
        <source>Choose from a month</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteDialog</name>
    <message>
        <source>Delete API key</source>
        <translation>API キーを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Everything that uses “%1” stops working at once. This can&apos;t be undone.</source>
        <translation>「%1」を使用しているものはすべて、すぐに動作しなくなります。元に戻せません。</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>クライアント ID %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</source>
        <translation>
            <numerusform>これらの %Ln 個のキーを使用しているものはすべて、すぐに動作しなくなります。元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>削除するキー</translation>
    </message>
    <message>
        <source>Type %1 to delete them all</source>
        <translation>すべて削除するには %1 と入力してください</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>削除しています (%1/%2)…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln 個のキーは試行されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be deleted.</source>
        <translation>
            <numerusform>%Ln 個のキーを削除できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and delete them again.</source>
        <translation>これらのキーは一度試しました。残ったキーを選んで、もう一度削除してください。</translation>
    </message>
    <message>
        <source>Delete API keys</source>
        <translation>API キーを削除</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteFlow</name>
    <message>
        <source>created %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>作成時期不明</translation>
    </message>
    <message>
        <source>its secret is kept on this computer</source>
        <translation>シークレットはこのコンピューターに保管</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were deleted.</source>
        <translation>
            <numerusform>%Ln 個のキーを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>last used by you from this computer: %1</source>
        <comment>3 days ago</comment>
        <translation>このコンピューターでの最後の使用：%1</translation>
    </message>
    <message>
        <source>not used by you from this computer</source>
        <translation>このコンピューターでは未使用</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverDialog</name>
    <message>
        <source>Deliver API key</source>
        <translation>API キーを渡す</translation>
    </message>
    <message>
        <source>The secret of “%1” goes straight there and is shown nowhere.</source>
        <translation>「%1」のシークレットは直接そこへ渡され、どこにも表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys go straight there and are shown nowhere.</source>
        <translation>
            <numerusform>%Ln 個のキーのシークレットは直接そこへ渡され、どこにも表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>実行するコマンド</translation>
    </message>
    <message>
        <source>The key is not in it: the command reads it from its standard input.</source>
        <translation>キーは含まれません。コマンドが標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Keys to deliver</source>
        <translation>渡すキー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation>渡しています…</translation>
    </message>
    <message>
        <source>Delivering %1 of %2…</source>
        <translation>%2 個中 %1 個目を渡しています…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>キーチェーンを待っています… 求められたらロックを解除してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1：渡しました</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln 個のキーは試行されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be delivered.</source>
        <translation>
            <numerusform>%Ln 個のキーを渡せませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Deliver again to replace it.</source>
        <translation>「%1」は既にあります。置き換えるには、もう一度ボタンを押してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Press Deliver again to replace them.</source>
        <translation>
            <numerusform>%Ln 個のファイルが既にあります。置き換えるには、もう一度ボタンを押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver API keys</source>
        <translation>API キーを渡す</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverFlow</name>
    <message numerus="yes">
        <source>Nothing can be delivered: the secrets of %n keys are not on this computer. Union gives a secret only when the key is created.</source>
        <translation>
            <numerusform>渡せるものがありません。%Ln 個のキーのシークレットはこのコンピューターにありません。Union はキーの作成時にだけシークレットを渡します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected keys are left out: their secrets are not on this computer.</source>
        <translation>
            <numerusform>選択した %Ln 個のキーは対象外です。シークレットがこのコンピューターにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was delivered: %2.</source>
        <translation>「%1」を渡しました：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>%Ln 個のキーを渡しました：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1 and other places.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>%Ln 個のキーを渡しました：%1 と、ほかの場所。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliveryForm</name>
    <message>
        <source>{id} stands for the client ID of each key, {ID} for the same in capitals and underscores.</source>
        <translation>{id} は各キーのクライアント ID、{ID} はその大文字と下線での表記です。</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>渡し先</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>place to deliver a key to</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it as soon as it is no longer needed.</source>
        <translation>このファイルを読めるのはあなただけです。不要になったらすぐに削除してください。</translation>
    </message>
    <message>
        <source>GitHub, with gh</source>
        <comment>place to deliver a key to; names</comment>
        <translation>GitHub（gh を使用）</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>owner/repository</source>
        <comment>example of what to type</comment>
        <translation>所有者/リポジトリ</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>シークレットの名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>none</source>
        <comment>for no environment</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kubernetes, with kubectl</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Kubernetes（kubectl を使用）</translation>
    </message>
    <message>
        <source>the one that kubectl uses</source>
        <comment>for no namespace or context of one&apos;s own</comment>
        <translation>kubectl が使うもの</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Secret の名前</translation>
    </message>
    <message>
        <source>{id} stands for the key&apos;s client ID.</source>
        <translation>{id} はキーのクライアント ID です。</translation>
    </message>
    <message>
        <source>Entry in it</source>
        <translation>その中の項目</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Flyte secret, with flyte</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Flyte のシークレット（flyte を使用）</translation>
    </message>
    <message>
        <source>all</source>
        <comment>for no particular project or domain</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>a part of a Flyte project, such as production</comment>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Another command</source>
        <comment>place to deliver a key to</comment>
        <translation>その他のコマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>It reads the key from its standard input. No shell reads the line, and it is not remembered.</source>
        <translation>標準入力からキーを読み取ります。この行はシェルを通らず、記憶もされません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeviceCodePane</name>
    <message>
        <source>Code</source>
        <comment>to type on another page</comment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Go to this page and type it there:</source>
        <translation>このページを開いて、そこに入力してください:</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>Good for another %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>残り有効時間 %1:%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
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
            <numerusform>%Ln 個のキーがローテーションの時期です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue for rotation.</source>
        <translation>
            <numerusform>%Ln 個のキーがローテーションの時期を過ぎています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that a notification is about</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>明日通知する</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>1 週間後に通知する</translation>
    </message>
    <message>
        <source>API keys to rotate: %1</source>
        <comment>title of a notification; %1 is what a connection is called</comment>
        <translation>ローテーションが必要な API キー: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueTimeline</name>
    <message numerus="yes">
        <source>%1 to %2: %n keys</source>
        <comment>two days; read aloud</comment>
        <translation>
            <numerusform>%1 から %2: %Ln 個のキー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditConnectionDialog</name>
    <message>
        <source>Indigo</source>
        <translation>インディゴ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>黄土色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>認証局ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Whose keys are shown. Your administrator knows its name.</source>
        <translation>キーを表示する組織です。名前は管理者が知っています。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>システムの認証局に加えて、この接続で信頼する PEM ファイルです。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile. Nothing was saved.</source>
        <translation>「%1」はその間に削除されました。何も保存されていません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeyDialog</name>
    <message>
        <source>Edit API key</source>
        <translation>API キーを編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>The client ID stays %1, and the secret keeps working.</source>
        <translation>クライアント ID は %1 のままで、シークレットも引き続き使用できます。</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>1 行に 1 つ。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Now on the server: %1</source>
        <translation>現在のサーバーの値: %1</translation>
    </message>
    <message>
        <source>Someone changed this key while you were editing. Nothing was saved. Compare, then save again to put what you typed in its place.</source>
        <translation>編集中に誰かがこのキーを変更しました。何も保存されていません。比較してから、入力内容で置き換えるにはもう一度保存してください。</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>キーには名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>「%1」は URI ではありません。URI は https:// または http://localhost で始まります。</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>メールアドレス (カンマ区切り)</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>このキーについて問い合わせる相手です。表では所有者として表示されます。</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>別のキーがこの名前を使っています。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysDialog</name>
    <message>
        <source>Edit API keys</source>
        <translation>API キーを編集</translation>
    </message>
    <message>
        <source>Keys to edit</source>
        <translation>編集するキー</translation>
    </message>
    <message numerus="yes">
        <source>The contacts of %n keys change; names and redirect URIs stay as they are.</source>
        <translation>
            <numerusform>%Ln 個のキーの連絡先が変わります。名前とリダイレクト URI はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>メールアドレス（カンマ区切り）</translation>
    </message>
    <message>
        <source>Contacts to add</source>
        <translation>追加する連絡先</translation>
    </message>
    <message>
        <source>Whom to ask about these keys; the table shows them as their owner.</source>
        <translation>これらのキーについての問い合わせ先です。表では所有者として表示されます。</translation>
    </message>
    <message>
        <source>Contacts to remove</source>
        <translation>削除する連絡先</translation>
    </message>
    <message>
        <source>These keys have no contacts now.</source>
        <translation>これらのキーには現在連絡先がありません。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Type a contact to add or to remove.</source>
        <translation>追加または削除する連絡先を入力してください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>%2 件中 %1 件目を保存しています…</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: 保存しました</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: 変更なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln 個のキーは試していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be saved.</source>
        <translation>
            <numerusform>%Ln 個のキーを保存できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again to try those that are left.</source>
        <translation>もう一度保存すると、残りを試します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>None of these keys has “%1”. Check how it is spelled.</source>
        <translation>これらのキーに「%1」はありません。つづりを確認してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysFlow</name>
    <message numerus="yes">
        <source>%n keys were saved.</source>
        <translation>
            <numerusform>%Ln 個のキーを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be saved: the contacts of these keys are like that already.</source>
        <translation>保存するものはありませんでした。これらのキーの連絡先はすでにそのとおりです。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EmptyStates</name>
    <message>
        <source>Union can&apos;t be reached</source>
        <translation>Union に到達できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>プロキシが通信を許可していません</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation>プロキシがパスワードを求めています</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>サインインが終了しました</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>You may not see the keys</source>
        <translation>キーの表示は許可されていません</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>接続を編集…</translation>
    </message>
    <message>
        <source>No API keys at this address</source>
        <translation>このアドレスに API キーはありません</translation>
    </message>
    <message>
        <source>Connect to another address…</source>
        <translation>別のアドレスに接続…</translation>
    </message>
    <message>
        <source>The server can&apos;t be trusted</source>
        <translation>サーバーを信頼できません</translation>
    </message>
    <message>
        <source>Connect with a certificate authority file…</source>
        <translation>認証局ファイルを使って接続…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>読み込みを停止しました</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>The keys could not be loaded</source>
        <translation>キーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Connect to Union</source>
        <translation>Union に接続</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Try the practice tenant</source>
        <translation>練習用テナントを試す</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Sign in to %1 to see its API keys.</source>
        <translation>API キーを表示するには %1 にサインインしてください。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>代わりにサインイン</translation>
    </message>
    <message>
        <source>Your sign-in could not be read</source>
        <translation>サインインを読み取れませんでした</translation>
    </message>
    <message>
        <source>Your sign-in was not found</source>
        <translation>サインインが見つかりませんでした</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>API キーはまだありません</translation>
    </message>
    <message>
        <source>An API key lets a program, a CI job or a service talk to Union without a person.</source>
        <translation>API キーを使うと、プログラム、CI ジョブ、サービスが、人手を介さずに Union と通信できます。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>No key has “%1” in its name, client ID or owner.</source>
        <translation>名前、クライアント ID、所有者に「%1」を含むキーはありません。</translation>
    </message>
    <message>
        <source>No key meets all of “%1”.</source>
        <translation>「%1」のすべてを満たすキーはありません。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>No key has come from Union yet: load them when you are ready.</source>
        <translation>Union からまだキーが届いていません。準備ができたら読み込んでください。</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>The keychain keeps Latchkey out</source>
        <translation>キーチェーンが Latchkey を受け入れません</translation>
    </message>
    <message>
        <source>Your stored sign-in is damaged</source>
        <translation>保存されたサインインが壊れています</translation>
    </message>
    <message>
        <source>See, create and edit your organization&apos;s API keys; your sign-in stays in this computer&apos;s keychain.</source>
        <translation>組織の API キーを表示、作成、編集します。サインインはこのコンピューターのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Your sign-in is kept there: unlock it if you are asked to.</source>
        <translation>サインインはそこに保管されています。求められたらロックを解除してください。</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Your sign-in is safe in it: unlock it, and Latchkey goes on by itself; the window that asks for its password may be behind this one.</source>
        <translation>サインインは中で安全に保管されています。ロックを解除すると、Latchkey は自動的に続行します。パスワードを求めるウィンドウは、このウィンドウの後ろにあるかもしれません。</translation>
    </message>
    <message>
        <source>The keychain has no sign-in to %1, though one was kept there: unlock it and try again, or sign in.</source>
        <translation>以前は保管されていましたが、キーチェーンに %1 へのサインインがありません。ロックを解除してもう一度お試しになるか、サインインしてください。</translation>
    </message>
    <message>
        <source>%1 “%2” is no search operator; F1 lists those there are.</source>
        <comment>%1 is a sentence; %2 what was typed, as in &quot;color:&quot;</comment>
        <translation>%1「%2」は検索演算子ではありません。F1 キーで一覧を表示できます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainDialog</name>
    <message>
        <source>Explain a key</source>
        <translation>キーの説明</translation>
    </message>
    <message>
        <source>See what an encoded key says, which key it is and what is wrong with it. Its secret is never shown, and goes nowhere unless you verify the key.</source>
        <translation>エンコードされたキーの内容、どのキーか、何が問題かを調べます。シークレットは決して表示されず、キーを検証しない限りどこにも送られません。</translation>
    </message>
    <message>
        <source>Paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>FLYTE_API_KEY の値全体を貼り付けるか、ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>組織をコピー</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>This key can&apos;t be read, so it can&apos;t be verified.</source>
        <translation>このキーは読み取れないため、検証できません。</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>すでに検証しています。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>Verify the key first: only one that works is kept.</source>
        <translation>先にキーを検証してください。保管できるのは有効なキーだけです。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>キーチェーンを待っています… 求められたらロックを解除してください。</translation>
    </message>
    <message>
        <source>It is kept already.</source>
        <translation>すでに保管されています。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainFlow</name>
    <message>
        <source>None goes to this address. Connect to it to verify the key.</source>
        <translation>このアドレスへの接続はありません。キーを検証するには接続してください。</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>接続がないため分かりません。</translation>
    </message>
    <message>
        <source>Not known while its list is not loaded.</source>
        <translation>一覧が読み込まれていないため分かりません。</translation>
    </message>
    <message>
        <source>None in the list has this client ID. It may have been deleted.</source>
        <translation>一覧にこのクライアント ID のキーはありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>Kept until Latchkey closes (practice). Copy, Verify and Deliver work for this key now.</source>
        <translation>Latchkey を閉じるまで保管します（練習）。このキーのコピー、検証、受け渡しができるようになりました。</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain. Copy, Verify and Deliver work for this key now.</source>
        <translation>このコンピューターのキーチェーンに保管しました。このキーのコピー、検証、受け渡しができるようになりました。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportDialog</name>
    <message>
        <source>Export keys</source>
        <translation>キーのエクスポート</translation>
    </message>
    <message>
        <source>The file says what Union knows of the keys: names, owners, dates. No secret is in it.</source>
        <translation>このファイルには、Union が把握しているキーの情報 (名前、所有者、日付) が入ります。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected keys</source>
        <translation>
            <numerusform>選択した %Ln 個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n keys</source>
        <translation>
            <numerusform>%Ln 個のキーすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>形式</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client writes a key</source>
        <translation>JSON (Union のクライアントがキーを書く形)</translation>
    </message>
    <message>
        <source>JSON, as the flyte command prints a list</source>
        <translation>JSON (flyte コマンドが一覧を出力する形)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト用)</translation>
    </message>
    <message>
        <source>One line for each key. What a spreadsheet would take for a formula starts with &apos;.</source>
        <translation>キーごとに 1 行です。表計算ソフトが数式とみなす内容は &apos; で始めます。</translation>
    </message>
    <message numerus="yes">
        <source>The %n keys that the search shows</source>
        <translation>
            <numerusform>検索で表示中の %Ln 個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>One object, in the form of Union&apos;s own Python library.</source>
        <translation>1 つのオブジェクト。Union の Python ライブラリーの形式です。</translation>
    </message>
    <message>
        <source>One object after the other, each in the form of Union&apos;s own Python library. Most programs expect one list: choose the first format for those.</source>
        <translation>オブジェクトが順に並び、それぞれ Union の Python ライブラリーの形式です。多くのプログラムは 1 つのリストを求めます。その場合は最初の形式を選んでください。</translation>
    </message>
    <message>
        <source>One list of keys. Most programs that read JSON can use it.</source>
        <translation>キーの 1 つのリスト。JSON を読むほとんどのプログラムで使えます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportFlow</name>
    <message>
        <source>There are no keys to export.</source>
        <translation>エクスポートするキーがありません。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルに書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were written to %1.</source>
        <translation>
            <numerusform>%Ln 個のキーを %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FindingList</name>
    <message>
        <source>Nothing is wrong with how this key is written.</source>
        <translation>このキーの書き方に問題はありません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetDialog</name>
    <message>
        <source>Forget stored secret</source>
        <translation>保存したシークレットを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget stored secrets</source>
        <translation>保存したシークレットを削除</translation>
    </message>
    <message>
        <source>Secrets to forget</source>
        <translation>削除するシークレット</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Forgetting %1 of %2…</source>
        <translation>削除しています (%1/%2)…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>キーチェーンを待っています… 求められたらロックを解除してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <comment>a key&apos;s name</comment>
        <translation>%1：削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln 個のキーは試行されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets could not be forgotten.</source>
        <translation>
            <numerusform>%Ln 個のシークレットを削除できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and forget them again.</source>
        <translation>これらのキーは一度試しました。残ったキーを選んで、もう一度削除してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“%1” is no longer among this connection&apos;s keys. Its secret is deleted from this computer&apos;s keychain, and Union can&apos;t show it again.</source>
        <translation>「%1」はこの接続のキーの中にもうありません。そのシークレットはこのコンピューターのキーチェーンから削除され、Union で再び表示することはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are no longer among this connection&apos;s keys. Their secrets are deleted from this computer&apos;s keychain, and Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%Ln 個のキーはこの接続のキーの中にもうありません。それらのシークレットはこのコンピューターのキーチェーンから削除され、Union で再び表示することはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey deletes the secret of “%1” that it keeps, and Union can&apos;t show it again. The key goes on working wherever it is used.</source>
        <translation>Latchkey は保管している「%1」のシークレットを削除します。Union が再び表示することはできません。キーは使われている場所で引き続き有効です。</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey deletes the secrets of %n keys that it keeps, and Union can&apos;t show them again. The keys go on working wherever they are used.</source>
        <translation>
            <numerusform>Latchkey は保管している %Ln 個のキーのシークレットを削除します。Union が再び表示することはできません。キーは使われている場所で引き続き有効です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetFlow</name>
    <message>
        <source>The secret of “%1” is no longer on this computer.</source>
        <translation>「%1」のシークレットはこのコンピューターからなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys are no longer on this computer.</source>
        <translation>
            <numerusform>%Ln 個のキーのシークレットはこのコンピューターからなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey no longer waits for your keychain. If it asks you still, dismiss its question to keep the secret.</source>
        <translation>Latchkey はキーチェーンの応答を待つのをやめました。まだ確認を求められている場合は、その確認を閉じるとシークレットは保持されます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundList</name>
    <message>
        <source>added already</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organization, files</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host, organization and files</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, added already</source>
        <translation>%1、追加済み</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundPane</name>
    <message>
        <source>Found on this computer</source>
        <translation>このコンピューターで見つかったもの</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations skipped</source>
        <translation>
            <numerusform>%Ln 件の設定をスキップしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::GiveUpDialog</name>
    <message>
        <source>Give up the rotation?</source>
        <translation>ローテーションを中止しますか？</translation>
    </message>
    <message>
        <source>“%1” stays as it is. There is no new key yet, as far as Latchkey knows.</source>
        <translation>「%1」はそのまま残ります。Latchkey の知る限り、新しいキーはまだありません。</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. What becomes of “%2”?</source>
        <translation>「%1」はそのまま使えます。「%2」はどうしますか？</translation>
    </message>
    <message>
        <source>Delete “%1”: nothing may use it any more</source>
        <translation>「%1」を削除する: もう何にも使われていないこと</translation>
    </message>
    <message>
        <source>Keep “%1”: there are two keys then</source>
        <translation>「%1」を残す: キーは 2 つになります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Neither of the two keys is there any more.</source>
        <translation>どちらのキーももうありません。</translation>
    </message>
    <message>
        <source>“%1” is deleted, and “%2” stays.</source>
        <translation>「%1」 は削除済みで、「%2」 は残ります。</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. “%2” is deleted.</source>
        <translation>「%1」 はそのまま有効です。「%2」 は削除済みです。</translation>
    </message>
    <message>
        <source>“%1” stays, and has expired. “%2” is deleted.</source>
        <translation>「%1」は残りますが、期限が切れています。「%2」は削除済みです。</translation>
    </message>
    <message>
        <source>“%1” has expired, so “%2” stays in any case: it may be the only key that works.</source>
        <translation>「%1」は期限が切れているため、「%2」はどの場合も残ります。使える唯一のキーかもしれません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::HandOverForm</name>
    <message>
        <source>Keep the secret until Latchkey closes (practice)</source>
        <translation>Latchkey を閉じるまでシークレットを保存（練習）</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>置いた場所</translation>
    </message>
    <message>
        <source>For example: the variables of our CI. Never the key itself.</source>
        <translation>例: 当社の CI の変数。キーそのものは書かないでください。</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>渡しました：%1</translation>
    </message>
    <message>
        <source>Deliver the key first, or say where you put it.</source>
        <translation>先にキーを渡すか、置いた場所を入力してください。</translation>
    </message>
    <message>
        <source>This is the key itself, or a part of it. Say only where you put it: what stands here is written down.</source>
        <translation>これはキーそのもの、またはその一部です。置いた場所だけを入力してください。ここに入力した内容は記録されます。</translation>
    </message>
    <message>
        <source>Go on keeping the secret in this computer&apos;s keychain after the rotation</source>
        <translation>ローテーションの後も引き続きシークレットをこのコンピューターのキーチェーンに保存</translation>
    </message>
    <message>
        <source>It is kept until the rotation ends, and removed then unless you tick this.</source>
        <translation>ローテーションが終わるまで保管し、ここにチェックがなければその後に削除します。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyDetails</name>
    <message>
        <source>Key details</source>
        <translation>キーの詳細</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>クライアント ID をコピー</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Copy date of creation</source>
        <translation>作成日をコピー</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Copy date of expiry</source>
        <translation>有効期限をコピー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Copy owner</source>
        <translation>所有者をコピー</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Copy redirect URIs</source>
        <translation>リダイレクト URI をコピー</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Copy grants</source>
        <translation>グラントをコピー</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>応答タイプ</translation>
    </message>
    <message>
        <source>Copy response types</source>
        <translation>応答タイプをコピー</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>アプリケーションの種類</translation>
    </message>
    <message>
        <source>Copy application type</source>
        <translation>アプリケーションの種類をコピー</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Copy authentication method</source>
        <translation>認証方式をコピー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>組織をコピー</translation>
    </message>
    <message>
        <source>Organization of the profile</source>
        <translation>プロファイルの組織</translation>
    </message>
    <message>
        <source>Copy organization of the profile</source>
        <translation>プロファイルの組織をコピー</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Copy home page</source>
        <translation>ホームページをコピー</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Copy logo address</source>
        <translation>ロゴのアドレスをコピー</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>Copy privacy policy address</source>
        <translation>プライバシーポリシーのアドレスをコピー</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>利用規約</translation>
    </message>
    <message>
        <source>Copy terms of service address</source>
        <translation>利用規約のアドレスをコピー</translation>
    </message>
    <message>
        <source>Key set (JWKS)</source>
        <translation>キーセット (JWKS)</translation>
    </message>
    <message>
        <source>Copy key set address</source>
        <translation>キーセットのアドレスをコピー</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>このコンピューターにはありません</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation in %n days</source>
        <translation>
            <numerusform>あと %Ln 日でローテーション時期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for rotation by %n days</source>
        <translation>
            <numerusform>ローテーション時期を %Ln 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%Ln 個のキーを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to see its details.</source>
        <translation>キーを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>コピーの形式</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain until you forget it or delete the key</source>
        <translation>忘れるかキーを削除するまで、このコンピューターのキーチェーンに保管</translation>
    </message>
    <message>
        <source>The buttons work on all of them. Select one to see its details.</source>
        <translation>ボタンはすべてのキーに働きます。詳細を見るには 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client IDs</source>
        <translation>
            <numerusform>%Ln 個のクライアント ID をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation>ローテーションを開く</translation>
    </message>
    <message>
        <source>kept until Latchkey closes, or until you forget it or delete the key (practice)</source>
        <translation>Latchkey を閉じるまで、またはシークレットかキーを削除するまで保存されます（練習用）</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyForm</name>
    <message>
        <source>The client ID below is made of it. You can rename the key later.</source>
        <translation>下のクライアント ID はここから作られます。キーの名前は後で変更できます。</translation>
    </message>
    <message>
        <source>The key is called as its client ID below, which is made of this. You can rename it later.</source>
        <translation>キーの名前は、これから作られる下のクライアント ID と同じになります。後で名前を変更できます。</translation>
    </message>
    <message>
        <source>The key will be called “%1”. You can rename it later.</source>
        <translation>キーの名前は「%1」になります。後で名前を変更できます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyHistory</name>
    <message>
        <source>Last used by you</source>
        <translation>あなたの最終使用</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show all activity</source>
        <translation>すべてのアクティビティを表示</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>このコンピューターからはありません</translation>
    </message>
    <message>
        <source>%1, from this computer</source>
        <comment>3 hours ago</comment>
        <translation>%1、このコンピューターから</translation>
    </message>
    <message>
        <source>never, from this computer</source>
        <translation>このコンピューターからは未使用</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyInput</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>クリップボードから</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken for a key: it is not there, may not be read, or is too large. Choose one that holds the key alone.</source>
        <translation>このファイルはキーとして使えません。存在しないか、読み取れないか、大きすぎます。キーだけを含むファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the key first.</source>
        <translation>クリップボードに文字列がありません。先にキーをコピーしてください。</translation>
    </message>
    <message>
        <source>Open a file with a key</source>
        <translation>キーを含むファイルを開く</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeySource</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTableModel</name>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>あと %Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <comment>status of a key</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Due in 1 day</source>
        <translation>あと 1 日</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a key</comment>
        <translation>超過</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a key</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1, client ID %2, created %3, status %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1、クライアント ID %2、作成 %3、状態 %4</translation>
    </message>
    <message>
        <source>%1, secret kept on this computer</source>
        <translation>%1、シークレットはこのコンピューターに保管</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when a key was made</comment>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: when a secret ends</comment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>never expires</source>
        <comment>a key; read aloud where the table shows a dash</comment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>two names of one key</comment>
        <translation>%1 (以前: %2)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a key that somebody else has made</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>mark of a key that somebody else has renamed</comment>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>%1, new since the refresh before</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1、前回の更新以降に追加</translation>
    </message>
    <message>
        <source>%1, renamed, before: %2</source>
        <comment>a row of the table, read aloud; %2 is a name</comment>
        <translation>%1、名前変更、以前: %2</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1、ローテーション中</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <comment>status of a key; short: a column of the table</comment>
        <translation>
            <numerusform>%Ln 日超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeychainHelp</name>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>サインインは保管されていません</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>その意味</translation>
    </message>
    <message>
        <source>You are signed in, and everything works. The sign-in is in this program&apos;s memory only: when Latchkey closes it is gone, and you sign in again at the next start. Nothing of it is written to a file.</source>
        <translation>サインインしており、すべて動作します。サインインはこのプログラムのメモリー内だけにあります。Latchkey を閉じると失われ、次回の起動時にサインインし直すことになります。ファイルには一切書き込まれません。</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Install and start a keychain, such as GNOME Keyring or KWallet, and sign in to your desktop again. Latchkey notices by itself when it is there.</source>
        <translation>GNOME Keyring や KWallet などのキーチェーンをインストールして起動し、デスクトップにサインインし直してください。使えるようになると Latchkey が自動的に検出します。</translation>
    </message>
    <message>
        <source>Allow Latchkey in your keychain&apos;s own program, then sign out and in again here.</source>
        <translation>キーチェーン自身のプログラムで Latchkey を許可してから、ここでサインアウトし、サインインし直してください。</translation>
    </message>
    <message>
        <source>Unlock your keychain. Latchkey notices by itself, and keeps the sign-in then.</source>
        <translation>キーチェーンのロックを解除してください。Latchkey が自動的に検出し、サインインを保管します。</translation>
    </message>
    <message>
        <source>Read about your desktop&apos;s keychain</source>
        <translation>デスクトップのキーチェーンについて読む</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LeftoverSecrets</name>
    <message numerus="yes">
        <source>This computer&apos;s keychain holds the secrets of %n keys that no longer exist.</source>
        <translation>
            <numerusform>このコンピューターのキーチェーンに、もう存在しない %Ln 個のキーのシークレットがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>the stored secrets of keys that no longer exist</comment>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LinkSheet</name>
    <message>
        <source>Open the documentation</source>
        <translation>ドキュメントを開く</translation>
    </message>
    <message>
        <source>The page could not be opened: this computer is offline, or no browser answers. Copy the address and open it where you can.</source>
        <translation>ページを開けませんでした。このコンピューターがオフラインか、応答するブラウザーがありません。アドレスをコピーして、開ける場所で開いてください。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockKeeper</name>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Unlocking asks your keychain for it again.</source>
        <translation>キーは非表示になり、サインインは Latchkey のメモリーから消えました。ロックを解除すると、キーチェーンから再び取り出されます。</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey はロックされています</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It will be put in this computer&apos;s keychain, as you chose the last time.</source>
        <translation>「%1」のシークレットはまだどこにも渡されていません。前回選んだとおり、このコンピューターのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It stays hidden in memory until you unlock, and is lost if Latchkey ends before.</source>
        <translation>「%1」のシークレットはまだどこにも渡されていません。ロックを解除するまで非表示のままメモリーに残り、その前に Latchkey が終了すると失われます。</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” is in memory only. Locking ends it.</source>
        <translation>「%1」へのサインインはメモリー内にしかありません。ロックすると終了します。</translation>
    </message>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>キーは非表示になり、サインインは Latchkey のメモリーから消えました。コピーしたキーをデスクトップがまだ覚えている可能性があります。このウィンドウを再び使うと、Latchkey が消去します。</translation>
    </message>
    <message>
        <source>What was on the screen is hidden. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>画面の内容は隠されました。コピーしたキーがデスクトップにまだ残っている可能性がありますが、このウィンドウをもう一度使うと Latchkey が消去します。</translation>
    </message>
    <message>
        <source>What was on the screen is hidden until you unlock.</source>
        <translation>画面の内容は、ロックを解除するまで隠されます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockWarning</name>
    <message>
        <source>Locking soon</source>
        <translation>まもなくロックします</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>ロックしない</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey has not been used for a while. It locks in %n seconds.</source>
        <comment>shown as a countdown</comment>
        <translation>
            <numerusform>Latchkey がしばらく使用されていません。%Ln 秒後にロックします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>接続を管理</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>The order is that of the menu; the first nine have Ctrl+1 to Ctrl+9.</source>
        <translation>順序はメニューと同じです。最初の 9 つには Ctrl+1 から Ctrl+9 が割り当てられます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>すでに先頭です。</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>すでに末尾です。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>They are in the connection menu, in this order, for all connections.</source>
        <translation>すべての接続で、接続メニューにこの順序で表示されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a saved search and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>保存された検索はありません。</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>すでに先頭です。</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>すでに末尾です。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>メールアドレス (カンマ区切り)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Attach default policies</source>
        <translation>既定のポリシーを付与</translation>
    </message>
    <message>
        <source>The key starts with what your organization gives every key. Leave off to grant access one policy at a time.</source>
        <translation>キーは、組織がすべてのキーに与えるものから始まります。オフにすると、ポリシーごとにアクセスを付与できます。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>One in each line. Leave empty for the usual one; most keys never use it.</source>
        <translation>1 行に 1 つ。通常のものを使う場合は空のままにしてください。ほとんどのキーでは使われません。</translation>
    </message>
    <message>
        <source>already taken</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>A key with this client ID exists already. Choose another name.</source>
        <translation>このクライアント ID のキーは既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Delete and create again</source>
        <translation>削除して作成し直す</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>クライアント ID %1</translation>
    </message>
    <message>
        <source>Use at least one letter from a to z, or a digit: the client ID is made of them.</source>
        <translation>a から z の文字か数字を少なくとも 1 つ使用してください。クライアント ID はそれらから作られます。</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a client ID that is not taken</comment>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>「%1」は URI ではありません。URI は https:// または http://localhost で始まります。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>このキーについて問い合わせる相手です。表では所有者として表示されます。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <comment>about default policies</comment>
        <translation>これは何ですか?</translation>
    </message>
    <message>
        <source>A policy says what a key may do: which projects it may see, and where it may run something. Your organization&apos;s administrators chose the default ones; without any policy a key can sign in, but do nothing until someone attaches one.</source>
        <translation>ポリシーはキーに許可すること、つまりどのプロジェクトを参照でき、どこで何を実行できるかを定めます。既定のポリシーは組織の管理者が選んだものです。ポリシーのないキーはサインインできますが、誰かが付与するまで何もできません。</translation>
    </message>
    <message>
        <source>Read about policies</source>
        <translation>ポリシーについて読む</translation>
    </message>
    <message>
        <source>Client ID %1 is already taken.</source>
        <translation>クライアント ID %1 は既に使用されています。</translation>
    </message>
    <message>
        <source>Client ID %1 is free.</source>
        <translation>クライアント ID %1 は使用できます。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>The client ID is already taken. Choose another name.</source>
        <translation>このクライアント ID はすでに使われています。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OfferForm</name>
    <message>
        <source>Use this key</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>Paste it from where you delivered it.</source>
        <translation>渡した場所から貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OpenConnections</name>
    <message>
        <source>not opened yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>has a message</source>
        <translation>メッセージがあります</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewDialog</name>
    <message>
        <source>Key overview</source>
        <translation>キーの概要</translation>
    </message>
    <message>
        <source>Choose a part of it to see its keys in the table.</source>
        <translation>項目を選択すると、そのキーが表に表示されます。</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>経過日数別</translation>
    </message>
    <message>
        <source>Looking at the keys…</source>
        <translation>キーを調べています…</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>目立つ点</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>レポートの保存形式</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>表 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Page to print (HTML)…</source>
        <translation>印刷用のページ (HTML)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Calendar of what to rotate (ICS)…</source>
        <translation>ローテーションのカレンダー (ICS)(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Key overview of %n keys</source>
        <translation>
            <numerusform>%Ln 個のキーの概要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have expired</source>
        <translation>
            <numerusform>%Ln 個のキーが期限切れです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are overdue</source>
        <translation>
            <numerusform>%Ln 個のキーが期間を超過しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due</source>
        <translation>
            <numerusform>%Ln 個のキーが交換の時期です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have no owner</source>
        <translation>
            <numerusform>%Ln 個のキーに所有者がいません</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all keys are in good order</source>
        <translation>ありません。すべてのキーに問題はありません</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a key&apos;s name</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Names that look alike: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>よく似た名前: %1</translation>
    </message>
    <message numerus="yes">
        <source>Names that look alike: %1 and %n more</source>
        <comment>%1 is a list of names</comment>
        <translation>
            <numerusform>よく似た名前: %1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of names that look alike are in the report</source>
        <translation>
            <numerusform>よく似た名前のグループがほかに %Ln 個、レポートにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal can&apos;t be read, so it is not known which keys have default policies</source>
        <translation>アクティビティ記録を読み取れないため、どのキーに既定のポリシーがあるか分かりません</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were created here with default policies</source>
        <translation>
            <numerusform>ここで既定のポリシー付きで作成されたキー: %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message numerus="yes">
        <source>To be rotated within the next %n days, by week</source>
        <translation>
            <numerusform>今後 %Ln 日間にローテーションするもの（週ごと）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, as they expire soon</source>
        <translation>
            <numerusform>%Ln 個のキーが更新の時期です（まもなく期限切れ）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, %1 of them because they expire soon</source>
        <translation>
            <numerusform>%Ln 個のキーが更新の時期です（うち %1 個はまもなく期限切れ）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewFlow</name>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルに書き込んでいます…</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き込みました。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PaletteModel</name>
    <message>
        <source>Not available now. %1</source>
        <comment>followed by the reason</comment>
        <translation>現在は利用できません。%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
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
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keep Latchkey out of screenshots and shared screens</source>
        <translation>スクリーンショットと画面共有に Latchkey を映さない</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
    </message>
    <message>
        <source>Notify me of keys that are due</source>
        <translation>時期が来たキーを通知する</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Words change when Latchkey is opened next.</source>
        <translation>表示の言語は次に Latchkey を開いたときに変わります。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>light or dark</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト (ライト)</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト (ダーク)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>クリップボードを消去するまで</translation>
    </message>
    <message>
        <source>Only what Latchkey put there, and only if it is still there.</source>
        <translation>Latchkey が入れたものだけを、まだ残っている場合にのみ消去します。</translation>
    </message>
    <message>
        <source>Lock when not used for</source>
        <translation>使用しないときロックするまで</translation>
    </message>
    <message>
        <source>Locking hides secrets, clears the clipboard and drops the sign-in from memory.</source>
        <translation>ロックするとシークレットを隠し、クリップボードを消去し、サインインをメモリーから取り除きます。</translation>
    </message>
    <message>
        <source>Others see an empty area where Latchkey is.</source>
        <translation>他の人には、Latchkey のある場所が空白に見えます。</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Latchkey then ends with Quit in its menu.</source>
        <translation>その場合、Latchkey はメニューの「終了」で終了します。</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s notifications, when keys become due or overdue.</source>
        <translation>キーの時期が来たときや超過したときに、デスクトップの通知で知らせます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>プロキシへのサインイン</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンに保管</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Union, and wants to know who you are. Enter the user name and password of your network.</source>
        <translation>プロキシ %1 がこのコンピューターと Union の間にあり、利用者の確認を求めています。お使いのネットワークのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>Else Latchkey forgets them when it closes.</source>
        <translation>保管しない場合、Latchkey は閉じるときにそれらを忘れます。</translation>
    </message>
    <message>
        <source>Enter a user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyFlow</name>
    <message>
        <source>The proxy %1 did not accept the user name and password. Enter them again.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを受け付けませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password before it lets anything through.</source>
        <translation>プロキシ %1 は、通信を許可する前にユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Asking the proxy…</source>
        <translation>プロキシに問い合わせています…</translation>
    </message>
    <message>
        <source>The user name and password of the proxy are used, but the keychain was not changed. %1</source>
        <translation>プロキシのユーザー名とパスワードは使用されますが、キーチェーンは変更されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QrCode</name>
    <message>
        <source>QR code of the sign-in page&apos;s address</source>
        <translation>サインインページのアドレスの QR コード</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QueryProblem</name>
    <message>
        <source>“%1” was left out: an age is a number of d, w, m or y, as in age:&gt;90d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, age:&gt;90d</comment>
        <translation>「%1」は無視されました。期間は age:&gt;90d のように d、w、m、y の付いた数字です。</translation>
    </message>
    <message>
        <source>“%1” was left out: the words to look for come right after it.</source>
        <translation>「%1」は無視されました。探す語句をその直後に続けてください。</translation>
    </message>
    <message>
        <source>A quotation mark was left out: there is nothing after it.</source>
        <translation>引用符は無視されました。その後に何もありません。</translation>
    </message>
    <message>
        <source>A quotation mark is missing; “%1” was taken up to the end.</source>
        <translation>引用符が足りません。「%1」を末尾までとして扱いました。</translation>
    </message>
    <message>
        <source>“%1” was left out: after “is:” comes due, overdue, expired, ok, unowned, stored, new, renamed or changed.</source>
        <comment>do not translate what is typed: is:, due, overdue, expired, ok, unowned, stored, new, renamed, changed</comment>
        <translation>「%1」は無視されました。「is:」の後には due、overdue、expired、ok、unowned、stored、new、renamed、changed のいずれかが必要です。</translation>
    </message>
    <message>
        <source>“%1” was left out: a time is a number of d, w, m or y, as in left:&lt;14d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, left:&lt;14d</comment>
        <translation>「%1」は無視されました。時間は left:&lt;14d のように d、w、m、y の付いた数字です。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>“%1” at %2 goes from this computer. The keys at Union stay as they are.</source>
        <translation>%2 の「%1」がこのコンピューターから削除されます。Union のキーはそのまま残ります。</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in is revoked.</source>
        <translation>サインアウトし、サインインを失効させます。</translation>
    </message>
    <message>
        <source>The sign-in is deleted from this computer&apos;s keychain.</source>
        <translation>このコンピューターのキーチェーンからサインインを削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>保管された %Ln 個のシークレットをキーチェーンから削除します。Union では再び表示できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label, colour, organization and certificate file are forgotten.</source>
        <translation>ラベル、色、組織、証明書ファイルは忘れられます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Not everything could be done. Try again, or remove the connection and leave behind what is named here.</source>
        <translation>すべては完了しませんでした。もう一度お試しになるか、ここに示されたものを残して接続を削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>%Ln 件を完了できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>キーチェーンを待っています… 求められたらロックを解除してください。</translation>
    </message>
    <message>
        <source>What you did with its keys stays in the activity journal.</source>
        <translation>そのキーに対する操作はアクティビティ記録に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of its keys are under way. They are forgotten; the old and the new keys stay at Union, and new ones that were not delivered are of no use to anybody.</source>
        <translation>
            <numerusform>キーのローテーションが %Ln 件進行中です。記録は破棄されますが、古いキーと新しいキーは Union に残り、渡していない新しいキーは誰も使えません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReportPage</name>
    <message>
        <source>By age</source>
        <translation>経過日数別</translation>
    </message>
    <message>
        <source>Names that look alike</source>
        <translation>よく似た名前</translation>
    </message>
    <message>
        <source>Created here with default policies</source>
        <translation>ここで既定のポリシー付きで作成</translation>
    </message>
    <message>
        <source>Rotate by</source>
        <comment>column: a date</comment>
        <translation>ローテーション期限</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>API keys of %1</source>
        <translation>%1 の API キー</translation>
    </message>
    <message numerus="yes">
        <source>%n keys, as of %1</source>
        <translation>
            <numerusform>%Ln 個のキー、%1 現在</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReservedKeys</name>
    <message>
        <source>%1 is for editing text. Choose other keys.</source>
        <translation>%1 は文字の編集に使われます。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is for moving through windows and lists. Choose other keys.</source>
        <translation>%1 はウィンドウや一覧の移動に使われます。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 shows one of the connections. Choose other keys.</source>
        <translation>%1 は接続の 1 つを表示します。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 alone types text. Add Ctrl, or choose a function key.</source>
        <translation>%1 だけでは文字が入力されます。Ctrl を加えるか、ファンクションキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealDialog</name>
    <message>
        <source>Your new API key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>Union shows this secret only now. Put it somewhere safe before you close.</source>
        <translation>Union がこのシークレットを表示するのは今だけです。閉じる前に安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Keep until Latchkey closes (practice)</source>
        <translation>Latchkey を閉じるまで保管 (練習)</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンに保管</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>I don&apos;t need it</source>
        <translation>不要です</translation>
    </message>
    <message>
        <source>Closes without the secret. It can&apos;t be shown again.</source>
        <translation>シークレットを残さずに閉じます。再び表示することはできません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on.</source>
        <translation>保管しました。今後このキーでコピーが使えます。</translation>
    </message>
    <message>
        <source>No longer kept in the keychain.</source>
        <translation>キーチェーンに保管されなくなりました。</translation>
    </message>
    <message>
        <source>The key has not gone anywhere yet. Copy, save or keep it, or choose “I don&apos;t need it”.</source>
        <translation>キーはまだどこにも渡されていません。コピー、保存、保管のいずれかを行うか、「不要です」を選んでください。</translation>
    </message>
    <message>
        <source>Save the key to a file</source>
        <translation>キーをファイルに保存</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>渡す…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>Copy the key, save it or keep it first.</source>
        <translation>先にキーをコピーするか、保存するか、残してください。</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>コピーして閉じる</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>すでに検証しています。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on, on this computer only. Signing out leaves the secret here; Forget stored secret or deleting the key removes it.</source>
        <translation>保管しました。今後、このコンピューターでのみ、このキーでコピーが使えます。サインアウトしてもシークレットは残ります。保管したシークレットを忘れるか、キーを削除すると消えます。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealFlow</name>
    <message>
        <source>This is the client secret alone: %1</source>
        <translation>これはクライアントシークレットのみです: %1</translation>
    </message>
    <message>
        <source>The address has a port. Union&apos;s own tools misread such a key and may show its secret; ask for an address without one.</source>
        <translation>アドレスにポートがあります。Union 自身のツールはこのようなキーを正しく読み取れず、シークレットを表示してしまうことがあります。ポートのないアドレスを依頼してください。</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>コピーしました。クリップボードは %Ln 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone. Delete it when it is no longer needed.</source>
        <translation>%1 に保存しました。読み取れるのはあなただけです。不要になったら削除してください。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>キーチェーンを待っています… 求められたらロックを解除してください。</translation>
    </message>
    <message>
        <source>Latchkey was locked, so the secret of “%1” is in this computer&apos;s keychain now. Copy works for this key.</source>
        <translation>Latchkey がロックされたため、「%1」のシークレットはこのコンピューターのキーチェーンに保管されました。このキーでコピーが使えます。</translation>
    </message>
    <message>
        <source>Delivered: %1.</source>
        <translation>渡しました：%1。</translation>
    </message>
    <message>
        <source>“%1” was created and copied. The clipboard is cleared in %2 s.</source>
        <translation>「%1」を作成してコピーしました。クリップボードは %2 秒後に消去されます。</translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. Copy it again if you still need it.</source>
        <translation>クリップボードにはもうありません。まだ必要な場合は、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared when you come back to this window.</source>
        <translation>コピーしました。このウィンドウに戻るとクリップボードが消去されます。</translation>
    </message>
    <message>
        <source>“%1” was created, and its secret is gone: nobody can use it.</source>
        <translation>「%1」は作成されましたが、シークレットは失われました。だれも使うことができません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateDialog</name>
    <message>
        <source>Create successor</source>
        <comment>a step</comment>
        <translation>後継キーの作成</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>a step</comment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>a step</comment>
        <translation>渡す</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a step</comment>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Verify again</source>
        <comment>a step</comment>
        <translation>もう一度検証</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <comment>a step</comment>
        <translation>古いキーを削除</translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation>API キーのローテーション</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>新しいキーが「%1」に代わります。最後のステップまで両方とも使えます。いつ閉じても何も失われず、後で続きから再開できます。</translation>
    </message>
    <message>
        <source>Deliver it to another place too</source>
        <translation>別の場所にも渡す</translation>
    </message>
    <message>
        <source>Create a successor</source>
        <translation>後継キーを作成</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>新しいキーを作成</translation>
    </message>
    <message>
        <source>Verify the new key</source>
        <translation>新しいキーを検証</translation>
    </message>
    <message>
        <source>The secret of the new key is lost</source>
        <translation>新しいキーのシークレットが失われました</translation>
    </message>
    <message>
        <source>Bring the new key to where it is used</source>
        <translation>新しいキーを使う場所に置く</translation>
    </message>
    <message>
        <source>Wait until everything uses the new key</source>
        <translation>すべてが新しいキーを使うまで待つ</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>古いキーを削除</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>キーチェーンなしで続行</translation>
    </message>
    <message>
        <source>The new secret is in memory only: if Latchkey closes before it is delivered, another new key has to be made.</source>
        <translation>新しいシークレットはメモリ上にしかありません。渡す前に Latchkey を閉じると、別の新しいキーを作る必要があります。</translation>
    </message>
    <message>
        <source>Contacts and redirect URIs are taken over from “%1”, which stays as it is.</source>
        <translation>連絡先とリダイレクト URI は「%1」から引き継がれ、元のキーはそのまま残ります。</translation>
    </message>
    <message>
        <source>“%1” is made, with contacts and redirect URIs of “%2”.</source>
        <translation>「%2」の連絡先とリダイレクト URI で「%1」を作成します。</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey は「%1」で一度サインインして Union に受け入れられるかを確かめ、そのサインインを破棄します。</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>The keychain does not have the secret of “%1” any more, and Union gives it out only once. Latchkey can delete “%1” and make another in its place; “%2” works all the while.</source>
        <translation>キーチェーンに「%1」のシークレットがもうありません。Union がシークレットを渡すのは一度だけです。Latchkey は「%1」を削除して別のキーを作成できます。その間も「%2」は使えます。</translation>
    </message>
    <message>
        <source>Put “%1” in the place of “%2” wherever that is used, and say where it went.</source>
        <translation>「%2」を使っているすべての場所を「%1」に置き換え、置いた場所を入力してください。</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>「%1」は使えます。</translation>
    </message>
    <message>
        <source>Jobs that are running, copies and caches may use “%1” for a while. It goes on working until you delete it.</source>
        <translation>実行中のジョブ、コピー、キャッシュがしばらく「%1」を使うことがあります。削除するまで使えます。</translation>
    </message>
    <message>
        <source>Waiting until %1.</source>
        <translation>%1 まで待っています。</translation>
    </message>
    <message>
        <source>“%1” was delivered.</source>
        <translation>「%1」を渡しました。</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. Only if that works is “%2” deleted: everything that still uses it stops working at once, and this can&apos;t be undone.</source>
        <translation>Latchkey は「%1」でもう一度サインインします。成功した場合にのみ「%2」を削除します。まだ使っているものはすぐに動かなくなり、元に戻せません。</translation>
    </message>
    <message>
        <source>The rotation was given up</source>
        <translation>ローテーションを中止しました</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>キーのローテーションが完了しました</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted.</source>
        <translation>「%1」が「%2」に代わり、古いキーは削除されました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Closes. The rotation stays as it is until you go on.</source>
        <translation>閉じます。続けるまでローテーションはそのままです。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Make another new key</source>
        <translation>別の新しいキーを作成</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>渡しました</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <translation>古いキーを削除</translation>
    </message>
    <message>
        <source>Creating the new key…</source>
        <translation>新しいキーを作成しています…</translation>
    </message>
    <message>
        <source>Verifying the new key…</source>
        <translation>新しいキーを検証しています…</translation>
    </message>
    <message>
        <source>Verifying the new key once more…</source>
        <translation>新しいキーをもう一度検証しています…</translation>
    </message>
    <message>
        <source>Deleting the old key…</source>
        <translation>古いキーを削除しています…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%1” was delivered: if Latchkey deletes it and makes another in its place, everything that uses “%1” stops working at once. “%2” works all the while.</source>
        <translation>Latchkey には「%1」のシークレットがもうありません。Union はそれを一度しか渡しません。「%1」はすでに渡してあります。Latchkey がそれを削除して代わりのキーを作成すると、「%1」を使っているものはすべてすぐに動かなくなります。「%2」はその間も使えます。</translation>
    </message>
    <message>
        <source>“%1” is deleted, and what used it needs “%2” now.</source>
        <translation>「%1」 は削除されました。使っていたものには 「%2」 が必要です。</translation>
    </message>
    <message>
        <source>“%1” works as before; “%2” was deleted.</source>
        <translation>「%1」 はこれまでどおり有効です。「%2」 は削除されました。</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>ローテーションを中止</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>There is nothing left to rotate</source>
        <translation>ローテーションするものがありません</translation>
    </message>
    <message>
        <source>Neither “%1” nor a new key in its place is there any more. Create a new key if one is needed.</source>
        <translation>「%1」 も、その代わりの新しいキーももうありません。必要なら新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>The new key was deleted</source>
        <translation>新しいキーは削除されました</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working; “%2” works all the while.</source>
        <translation>Latchkey は 「%1」 の代わりに別のキーを作れます。それを使っていたものは動かなくなっていますが、「%2」 は引き続き有効です。</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” is deleted, so “%1” stays in any case.</source>
        <translation>Latchkey は 「%1」 のシークレットをもう持っておらず、Union は一度しか渡しません。「%2」 は削除済みなので、「%1」 はいずれにしても残ります。</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>ローテーションの完了</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. If that works, the rotation is over: “%2” is deleted already.</source>
        <translation>Latchkey はもう一度 「%1」 でサインインします。成功すればローテーションは終わりです。「%2」 はすでに削除されています。</translation>
    </message>
    <message>
        <source>That shows only that signing in works: policies granted to “%2” by hand are not carried over. Check in Union that “%1” has what it needs.</source>
        <translation>これで分かるのはサインインできることだけです。「%2」に手動で付与したポリシーは引き継がれません。「%1」に必要なものがあることを Union で確認してください。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stops and closes. What Union was asked for already can&apos;t be stopped any more.</source>
        <translation>停止して閉じます。すでに Union に依頼したことは止められません。</translation>
    </message>
    <message>
        <source>“%1” has expired; “%2” was deleted.</source>
        <translation>「%1」は期限が切れています。「%2」は削除されました。</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”, which has expired. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>期限が切れた「%1」に新しいキーが代わります。いつ閉じても何も失われず、後で続きから再開できます。</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working, and “%2” has expired.</source>
        <translation>Latchkey は「%1」の代わりに別のキーを作れます。それを使っていたものは動かなくなっており、「%2」は期限が切れています。</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” has expired, so “%1” stays in any case.</source>
        <translation>Latchkey には「%1」のシークレットがもうありません。Union はそれを一度しか渡しません。「%2」は期限が切れているため、「%1」はどの場合も残ります。</translation>
    </message>
    <message>
        <source>“%1” has expired: what still uses it works only once it uses the new key.</source>
        <translation>「%1」は期限が切れています。まだ使っているものは、新しいキーを使うまで動きません。</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this and go on later where you left off, as long as Latchkey runs: practice ends with it.</source>
        <translation>新しいキーが「%1」に取って代わります。最後の手順までどちらも使えます。Latchkey が動いている間は、閉じても後で続きから進められます。練習は Latchkey とともに終わります。</translation>
    </message>
    <message>
        <source>Verify again, then delete the old key</source>
        <translation>もう一度検証してから古いキーを削除</translation>
    </message>
    <message>
        <source>The secret of “%1” is not kept any longer then: Copy does not work for it.</source>
        <translation>その後は「%1」のシークレットを保管しません。このキーで「コピー」は使えません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateFlow</name>
    <message>
        <source>Creating the new key…</source>
        <translation>新しいキーを作成しています…</translation>
    </message>
    <message>
        <source>“%1” was rotated: “%2” has taken its place.</source>
        <translation>「%1」のローテーションが完了し、「%2」に代わりました。</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2. Both keys work, and Latchkey reminds you.</source>
        <translation>「%1」のローテーションは %2 まで待ちます。両方のキーが使え、Latchkey がお知らせします。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: “%1” works as before.</source>
        <translation>「%1」のローテーションはまだ終わっていません。何も失われておらず、「%1」はこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>“%1” was deleted, and with that its rotation is finished: “%2” has taken its place.</source>
        <translation>「%1」 を削除したので、そのローテーションは完了しました。「%2」 が代わりになりました。</translation>
    </message>
    <message>
        <source>All overdue keys are being rotated already.</source>
        <translation>期限を超過したキーはすべてローテーション中です。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. “%1” is deleted: bring “%2” to where it is used.</source>
        <translation>「%1」 のローテーションは完了していません。「%1」 は削除済みです。使う場所に 「%2」 を置いてください。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Union may have deleted “%1” already: “%2” works.</source>
        <translation>「%1」のローテーションはまだ終わっていません。Union が「%1」をすでに削除した可能性があります。「%2」は使えます。</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2, and Latchkey reminds you.</source>
        <translation>「%1」のローテーションは %2 まで待ち、Latchkey がお知らせします。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: it goes on where you left it.</source>
        <translation>「%1」のローテーションはまだ終わっていません。何も失われておらず、続きから再開できます。</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Practice ends when Latchkey closes, and the rotation with it.</source>
        <translation>「%1」のローテーションは終わっていません。Latchkey を閉じると練習は終わり、ローテーションも終わります。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralDialog</name>
    <message>
        <source>Rotate API keys</source>
        <translation>API キーのローテーション</translation>
    </message>
    <message>
        <source>Keys to rotate</source>
        <translation>ローテーションするキー</translation>
    </message>
    <message numerus="yes">
        <source>A successor is created and verified for each of these %n keys. You deliver the new keys afterwards, one by one; the old ones work until you finish.</source>
        <translation>
            <numerusform>この %Ln 個のキーそれぞれに後継キーを作成して検証します。新しいキーはその後 1 つずつ渡します。完了するまで古いキーも使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the name of a key, and of its successor</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create successors</source>
        <translation>後継キーを作成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <translation>%2 個中 %1 個が完了…</translation>
    </message>
    <message>
        <source>%1: its successor is ready to be delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: 後継キーを渡せます</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: 停止しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>続けて渡す</translation>
    </message>
    <message numerus="yes">
        <source>%n new keys are ready to be delivered.</source>
        <translation>
            <numerusform>%Ln 個の新しいキーを渡せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be rotated now; nothing is lost.</source>
        <translation>
            <numerusform>%Ln 個のキーは今ローテーションできませんでした。何も失われていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were stopped before they got there.</source>
        <translation>
            <numerusform>%Ln 個のキーはその前に停止しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralFlow</name>
    <message numerus="yes">
        <source>%n keys are left out: they are being rotated already, or are no API keys.</source>
        <translation>
            <numerusform>%Ln 個のキーは除きました。すでにローテーション中か、API キーではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations with it.</source>
        <translation>
            <numerusform>%Ln 個の新しいキーが受け渡し待ちです。Latchkey を閉じると練習は終わり、これらのローテーションも終わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Nothing is lost: the old ones work as before.</source>
        <translation>
            <numerusform>%Ln 個の新しいキーが受け渡し待ちです。失われたものはありません。古いキーはこれまでどおり使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationGuide</name>
    <message>
        <source>Copied. The clipboard is cleared in %1 s. Then say where you put it.</source>
        <translation>コピーしました。クリップボードは %1 秒後に消去されます。その後、置いた場所を入力してください。</translation>
    </message>
    <message>
        <source>Client ID of the old key: %1</source>
        <translation>古いキーのクライアント ID: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>a time ago</comment>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Last copied or delivered on this computer: %1</source>
        <comment>a time ago</comment>
        <translation>このコンピューターで最後にコピーまたは受け渡し: %1</translation>
    </message>
    <message>
        <source>It was not copied or delivered on this computer, as far as the journal goes.</source>
        <translation>アクティビティ記録によれば、このコンピューターでコピーも受け渡しもされていません。</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t see what other computers and services use.</source>
        <translation>ほかのコンピューターやサービスが何を使っているかは Latchkey にはわかりません。</translation>
    </message>
    <message>
        <source>Its secret is kept in this computer&apos;s keychain, and leaves it with the key.</source>
        <translation>シークレットはこのコンピューターのキーチェーンにあり、キーと一緒に削除されます。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationReminder</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The rotation of “%1” can be finished.</source>
        <translation>「%1」のローテーションを完了できます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>“%1” is deleted: its rotation can be finished.</source>
        <translation>「%1」 は削除済みです。ローテーションを完了できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations need you.</source>
        <translation>
            <numerusform>%Ln 件のローテーションで操作が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, and the new key in its place has not been delivered yet.</source>
        <translation>「%1」 は削除され、代わりの新しいキーはまだ渡していません。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationTexts</name>
    <message>
        <source>the new key is to be created</source>
        <translation>新しいキーの作成待ち</translation>
    </message>
    <message>
        <source>the new key is to be verified</source>
        <translation>新しいキーの検証待ち</translation>
    </message>
    <message>
        <source>the new key is to be delivered</source>
        <translation>新しいキーを渡すのを待っています</translation>
    </message>
    <message>
        <source>the new key is delivered</source>
        <translation>新しいキーを渡しました</translation>
    </message>
    <message>
        <source>can be finished</source>
        <translation>完了できます</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>%1 まで待機中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a rotation</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>a rotation</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Takes the place of “%1”: %2</source>
        <comment>name of a key, and how far that is</comment>
        <translation>「%1」の代わり: %2</translation>
    </message>
    <message>
        <source>Rotating: %1</source>
        <comment>how far that is</comment>
        <translation>ローテーション中: %1</translation>
    </message>
    <message>
        <source>neither of the two keys is there any more</source>
        <translation>どちらのキーももうありません</translation>
    </message>
    <message>
        <source>the new key was deleted</source>
        <translation>新しいキーは削除されました</translation>
    </message>
    <message>
        <source>the old key was deleted: the new one is to be delivered</source>
        <translation>古いキーは削除済み：新しいキーの引き渡しが必要</translation>
    </message>
    <message>
        <source>the old key was deleted: can be finished</source>
        <translation>古いキーは削除済み：完了できます</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” is deleted, and “%2” stays.</source>
        <translation>ローテーションを中止しました。「%1」 は削除済みで、「%2」 は残ります。</translation>
    </message>
    <message>
        <source>The rotation was given up. Neither of its two keys is there any more.</source>
        <translation>ローテーションを中止しました。どちらのキーももうありません。</translation>
    </message>
    <message>
        <source>The rotation was given up. There are two keys now: “%1” and “%2”.</source>
        <translation>ローテーションを中止しました。キーは 「%1」 と 「%2」 の 2 つになりました。</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” stays as it is.</source>
        <translation>ローテーションを中止しました。「%1」 はそのままです。</translation>
    </message>
    <message>
        <source>“%1” may be left over from this rotation: it was made when Latchkey was interrupted, and nobody has its secret. Make sure that nothing uses it before you delete it.</source>
        <translation>「%1」 はこのローテーションの残りかもしれません。Latchkey が中断されたときに作られ、シークレットは誰も持っていません。削除する前に、使われていないことを確かめてください。</translation>
    </message>
    <message>
        <source>Policies granted to a key by hand are not carried over: grant them to its successor in Union before you deliver it.</source>
        <translation>キーに手動で与えたポリシーは引き継がれません。受け渡す前に Union で後継のキーに与えてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationWarnings</name>
    <message numerus="yes">
        <source>%n of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</source>
        <translation>
            <numerusform>このうち %Ln 個のキーはローテーション中です。新しいキーがまだ渡していない古いキーや、渡し済みの新しいキーを使う人は、キーがなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being rotated, and “%2” has been delivered in its place. Deleting “%1” finishes the rotation, if “%2” works.</source>
        <translation>「%1」 はローテーション中で、代わりに 「%2」 が渡してあります。「%2」 が有効なら、「%1」 を削除するとローテーションが完了します。</translation>
    </message>
    <message>
        <source>“%1” is being rotated, and its new key has not been delivered yet: whoever uses “%1” is left without a key.</source>
        <translation>「%1」 はローテーション中で、新しいキーはまだ渡していません。「%1」 を使っているものはキーがなくなります。</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted already: neither key would be left.</source>
        <translation>「%1」 は、すでに削除された 「%2」 の代わりです。どちらのキーもなくなります。</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Without it the rotation can only be started over or given up; “%2” works as before.</source>
        <translation>「%1」 は 「%2」 の代わりになるキーです。なければローテーションはやり直すか中止するしかありません。「%2」 はこれまでどおり有効です。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these secrets are needed to finish a rotation. One that was not delivered yet is lost.</source>
        <translation>
            <numerusform>このうち %Ln 個のシークレットはローテーションの完了に必要です。まだ渡していないものは失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”, and has not been delivered yet: without its secret, another new key has to be made.</source>
        <translation>「%1」 は 「%2」 の代わりになるキーで、まだ渡していません。シークレットがなければ、別の新しいキーを作る必要があります。</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Its secret is needed once more before “%2” is deleted; you would have to paste it then.</source>
        <translation>「%1」 は 「%2」 の代わりになるキーです。「%2」 を削除する前にシークレットがもう一度必要で、そのとき貼り付けることになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are to take the place of others, and have not been delivered yet. Without them the rotations can only be started over or given up; the old keys work as before.</source>
        <translation>
            <numerusform>このうち %Ln 個は別のキーの代わりになるキーで、まだ渡していません。なければローテーションはやり直すか中止するしかありません。古いキーはこれまでどおり有効です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are being rotated, and the new ones have been delivered in their place. Deleting the old ones finishes the rotations, if the new ones work.</source>
        <translation>
            <numerusform>このうち %Ln 個のキーはローテーション中で、代わりに新しいキーが渡してあります。新しいキーが有効なら、古いキーを削除するとローテーションが完了します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsDialog</name>
    <message>
        <source>Rotations under way</source>
        <translation>進行中のローテーション</translation>
    </message>
    <message>
        <source>No key is being rotated.</source>
        <translation>ローテーション中のキーはありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>old key, new key, how far the rotation is</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Rotate all %n overdue keys…</source>
        <translation>
            <numerusform>超過した %Ln 個のキーをすべてローテーション…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of rotations can&apos;t be read and are left alone. Their keys are not in this list.</source>
        <translation>
            <numerusform>%Ln 件のローテーションの記録を読み取れないため、そのまま残します。そのキーはこの一覧にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key is deleted already, so there is nothing to give up. Resume the rotation to finish it.</source>
        <translation>古いキーはすでに削除されているため、中止できるものはありません。ローテーションを再開して完了してください。</translation>
    </message>
    <message>
        <source>Set the records that can&apos;t be read aside</source>
        <translation>読めない記録をよける</translation>
    </message>
    <message>
        <source>Until you finish a rotation both of its keys work, unless one of them was deleted by hand.</source>
        <translation>ローテーションを完了するまで、手動で削除したものを除き両方のキーが有効です。</translation>
    </message>
    <message numerus="yes">
        <source>%n records were set aside. They stay in their folder under another name, and their keys can be rotated anew.</source>
        <translation>
            <numerusform>%Ln 件の記録をよけました。別の名前で元のフォルダーに残り、そのキーは改めてローテーションできます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsFlow</name>
    <message>
        <source>Latchkey is still at work on the rotation of “%1”. Give it up when that is done.</source>
        <translation>Latchkey はまだ「%1」のローテーションを処理しています。処理が終わってから中止してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RunList</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a saved search</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>“%1” will be in the connection menu, for all connections.</source>
        <translation>「%1」は、すべての接続で接続メニューに表示されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a search of this name. Saving replaces it.</source>
        <translation>同じ名前の検索があります。保存すると置き換えられます。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ScreenGuard</name>
    <message>
        <source>Latchkey&apos;s windows can be captured for 5 minutes. Then they are kept out of screenshots and shared screens again.</source>
        <translation>Latchkey のウィンドウは 5 分間キャプチャーできます。その後は再びスクリーンショットと画面共有に映らなくなります。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchAnnouncer</name>
    <message numerus="yes">
        <source>%L1 of %n keys</source>
        <comment>how many a search shows; read aloud</comment>
        <translation>
            <numerusform>%Ln 個中 %L1 個のキー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Search keys · %1</source>
        <comment>%1: operators as examples</comment>
        <translation>キーを検索 · %1</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>検索演算子</translation>
    </message>
    <message>
        <source>Search operators (%1)</source>
        <translation>検索演算子 (%1)</translation>
    </message>
    <message>
        <source>Words and operators. F1 lists the operators.</source>
        <translation>語句と演算子。F1 で演算子の一覧を表示します。</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb; in a field that has no room for more</comment>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchHelp</name>
    <message>
        <source>Search operators</source>
        <translation>検索演算子</translation>
    </message>
    <message>
        <source>Words and operators; a key has to meet them all</source>
        <translation>語句と演算子。キーはそのすべてを満たす必要があります</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <comment>keys that are</comment>
        <translation>ローテーション時期</translation>
    </message>
    <message>
        <source>Overdue for rotation</source>
        <comment>keys that are</comment>
        <translation>ローテーション時期を超過</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys that are</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>keys that are neither due, overdue nor expired</comment>
        <translation>どれにも該当しない</translation>
    </message>
    <message>
        <source>Secret kept on this computer</source>
        <translation>シークレットをこのコンピューターに保管</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>90 日より前に作成</translation>
    </message>
    <message>
        <source>Younger than 2 weeks</source>
        <translation>2 週間以内に作成</translation>
    </message>
    <message>
        <source>At least 6 months old</source>
        <translation>6 か月以上前に作成</translation>
    </message>
    <message>
        <source>At most 1 year old</source>
        <translation>1 年以内に作成</translation>
    </message>
    <message>
        <source>Made 3 days ago</source>
        <translation>3 日前に作成</translation>
    </message>
    <message>
        <source>In the name</source>
        <translation>名前に含む</translation>
    </message>
    <message>
        <source>In the client ID</source>
        <translation>クライアント ID に含む</translation>
    </message>
    <message>
        <source>In the owner</source>
        <translation>所有者に含む</translation>
    </message>
    <message>
        <source>Words side by side</source>
        <translation>連続した語句</translation>
    </message>
    <message>
        <source>Without what follows</source>
        <translation>後に続くものを含まない</translation>
    </message>
    <message>
        <source>New since the refresh before</source>
        <comment>keys that are</comment>
        <translation>前回の更新以降に追加</translation>
    </message>
    <message>
        <source>New or renamed since then</source>
        <comment>keys that are, since the refresh before</comment>
        <translation>それ以降に追加または名前変更</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <comment>keys that are</comment>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>To be rotated within 14 days</source>
        <translation>14 日以内にローテーション</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchSource</name>
    <message>
        <source>saved search</source>
        <translation>保存した検索</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchesFlow</name>
    <message>
        <source>There is no room for more saved searches. Delete one first.</source>
        <translation>これ以上検索を保存できません。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>Manage searches…</source>
        <translation>検索を管理…</translation>
    </message>
    <message>
        <source>Saved “%1”. It is in the connection menu.</source>
        <translation>「%1」を保存しました。接続メニューにあります。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SecretField</name>
    <message>
        <source>API key, hidden</source>
        <translation>API キー (非表示)</translation>
    </message>
    <message>
        <source>Press and hold to show the key</source>
        <translation>押し続けるとキーを表示</translation>
    </message>
    <message>
        <source>API key, on the screen</source>
        <translation>API キー (画面に表示中)</translation>
    </message>
    <message>
        <source>The key is on the screen. It is not read aloud.</source>
        <translation>キーが画面に表示されています。読み上げられません。</translation>
    </message>
    <message>
        <source>The key is hidden again.</source>
        <translation>キーを再び非表示にしました。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SessionNotices</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Loading was stopped. Not all keys are shown.</source>
        <translation>読み込みを停止しました。一部のキーは表示されていません。</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your sign-in is kept in your keychain now.</source>
        <translation>サインインはキーチェーンに保管されました。</translation>
    </message>
    <message>
        <source>Your sign-in is not kept: it lasts until Latchkey closes. %1</source>
        <translation>サインインは保管されていません。Latchkey を閉じるまで有効です。%1</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>詳しく見る</translation>
    </message>
    <message>
        <source>You are signed out here, but something was left behind. %1</source>
        <translation>ここではサインアウトしましたが、残ったものがあります。%1</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in was revoked.</source>
        <translation>サインアウトし、サインインを失効させました。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>No longer there:</source>
        <comment>followed by names of keys, one a line</comment>
        <translation>なくなったもの:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln 個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln 個名前変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln 個消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. This is the list from %1.</source>
        <comment>a date and time</comment>
        <translation>オフラインです。これは %1 時点の一覧です。</translation>
    </message>
    <message>
        <source>%1 This is the list from %2.</source>
        <comment>sentences that say what is wrong; a date and time</comment>
        <translation>%1 これは %2 時点の一覧です。</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a date and time; a list such as: 2 new · 1 renamed</comment>
        <translation>%1 以降: %2。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that were just told of</comment>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out, and the sign-in was revoked. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>サインアウトし、サインインは取り消されました。%Ln 個のキーのシークレットはこのコンピューターのキーチェーンに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>サインアウトしました。%Ln 個のキーのシークレットはこのコンピューターのキーチェーンに残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>keys to press</comment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut to what it was at first</comment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shortcut</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Choose an action, go to its shortcut and press the keys you want.</source>
        <translation>操作を選び、そのショートカットに移動して、使いたいキーを押してください。</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>すべてのショートカットが初期状態です。</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a shortcut</comment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>For “%1”. Press the keys.</source>
        <translation>「%1」のショートカット。キーを押してください。</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>一致するものがありません。文字を減らしてお試しください。</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <comment>keys, action</comment>
        <translation>%1 は「%2」のショートカットです。</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <comment>a shortcut, from an action</comment>
        <translation>「%1」から外して使う</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>「%1」のショートカットはなくなりました。</translation>
    </message>
    <message>
        <source>“%1” has the shortcut %2 now.</source>
        <comment>action, keys</comment>
        <translation>「%1」のショートカットは %2 になりました。</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>先に操作を選んでください。</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>この操作にはショートカットがありません。</translation>
    </message>
    <message>
        <source>This shortcut is as it was at first.</source>
        <translation>このショートカットは最初のままです。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>代わりにブラウザーを使用</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>代わりにコードを使用</translation>
    </message>
    <message>
        <source>Use an API key instead</source>
        <translation>代わりに API キーを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>リンクをコピーしました。このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Link copied. Open it in any browser.</source>
        <translation>リンクをコピーしました。任意のブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Sign in to %1 with your browser. Latchkey waits here and goes on by itself.</source>
        <translation>ブラウザーで %1 にサインインしてください。Latchkey はここで待機し、自動的に続行します。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Sign in to %1 with any browser, here or on another device. Latchkey goes on by itself.</source>
        <translation>このコンピューターまたは別のデバイスの任意のブラウザーで %1 にサインインしてください。Latchkey は自動的に続行します。</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>コードを取得しています…</translation>
    </message>
    <message>
        <source>Sign in to %1 as an application, with its API key. For machines, and for people who hold only a key.</source>
        <translation>API キーを使って、アプリケーションとして %1 にサインインします。機械や、キーだけを持っている人向けです。</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>ブラウザーを待っています…</translation>
    </message>
    <message>
        <source>No browser could be started. Use a code, or copy the link and open it yourself.</source>
        <translation>ブラウザーを起動できませんでした。コードを使用するか、リンクをコピーしてご自身で開いてください。</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>ブラウザーを起動できませんでした。リンクをコピーして、ご自身で開いてください。</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>ポートを待っています…</translation>
    </message>
    <message>
        <source>Waiting until you have signed in…</source>
        <translation>サインインの完了を待っています…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>%1 Latchkey goes on asking, and the code stays good.</source>
        <translation>%1 Latchkey は問い合わせを続けます。コードは引き続き有効です。</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>Latchkey が開始していないサインインで別のウィンドウが応答しました。無視しました。</translation>
    </message>
    <message>
        <source>You were signed in as %1. Replace with %2?</source>
        <translation>%1 としてサインインしていました。%2 に置き換えますか?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>the account that was signed in</comment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>ここで開く</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>コードを使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>サインインページのアドレスがまだ届いていません。</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInFlow</name>
    <message>
        <source>This key is for %1, and this connection is to %2. Nothing was sent. Connect to %1, or paste a key for %2.</source>
        <translation>このキーは %1 用ですが、この接続先は %2 です。何も送信されていません。%1 に接続するか、%2 用のキーを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Loading… %L1 so far</source>
        <translation>読み込んでいます… 現在 %L1 個</translation>
    </message>
    <message>
        <source>Clipboard clears when you come back to this window ·</source>
        <translation>このウィンドウに戻るとクリップボードが消去されます ·</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s ·</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>クリップボードは %Ln 秒後に消去されます ·</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>シークレットはクリップボードからなくなりました。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>%1: has stopped</source>
        <comment>a step</comment>
        <translation>%1: 停止中</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1: 現在</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step</comment>
        <translation>%1: これから</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SwatchPicker</name>
    <message>
        <source>A colour of your own</source>
        <translation>任意の色</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a colour that is not in the row</comment>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>その他の色…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TechnicalDetail</name>
    <message>
        <source>Details</source>
        <comment>technical, of an error</comment>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TopBar</name>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Reports and e&amp;xport</source>
        <translation>レポートとエクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>接続(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TrayFlow</name>
    <message>
        <source>Open Latchkey</source>
        <translation>Latchkey を開く</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::UnsavedSecretDialog</name>
    <message>
        <source>Quit and lose a new key?</source>
        <translation>終了して新しいキーを失いますか?</translation>
    </message>
    <message>
        <source>The secret of a new key has gone nowhere yet, and Union never shows it again. If Latchkey quits now, nobody can use that key.</source>
        <translation>新しいキーのシークレットはまだどこにも渡されておらず、Union が再び表示することはありません。今 Latchkey を終了すると、誰もそのキーを使用できなくなります。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>終了してキーを失う</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey は「%1」で一度だけサインインし、Union が受け入れるかを確かめて、そのサインインを破棄します。</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey signs in with each of these %n keys once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>
            <numerusform>Latchkey はこの %Ln 個のキーそれぞれで一度だけサインインし、Union が受け入れるかを確かめて、そのサインインを破棄します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to verify</source>
        <translation>検証するキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Its secret is not on this computer. If you have it elsewhere, paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>シークレットはこのコンピューターにありません。別の場所にある場合は、FLYTE_API_KEY の値全体を貼り付けるか、ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 done…</source>
        <translation>検証中: %1/%2 完了…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>the name of a key, and what became of it</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys work.</source>
        <translation>
            <numerusform>%Ln 個のキーが使えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys don&apos;t work, or Union could not say.</source>
        <translation>
            <numerusform>%Ln 個のキーは使えないか、Union が答えられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not verified.</source>
        <translation>
            <numerusform>%Ln 個のキーは検証していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>キーチェーンを待っています… 求められたらロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyFlow</name>
    <message>
        <source>Its secret is not on this computer. Select this key alone to paste it.</source>
        <translation>シークレットはこのコンピューターにありません。貼り付けるには、このキーだけを選択してください。</translation>
    </message>
    <message>
        <source>This is another key: its client ID is %1. Paste the one of “%2”.</source>
        <translation>これは別のキーです。クライアント ID は %1 です。「%2」のキーを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WaitForm</name>
    <message>
        <source>Something may still use the old key. Remind me:</source>
        <translation>まだ古いキーを使っているものがあるかもしれない。次の日に知らせる:</translation>
    </message>
    <message>
        <source>Everything uses the new key now</source>
        <translation>すべてが新しいキーを使っている</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>知らせる日</translation>
    </message>
    <message numerus="yes">
        <source>in %n days, on %1</source>
        <comment>when to be reminded</comment>
        <translation>
            <numerusform>%Ln 日後、%1</numerusform>
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
        <translation>別の日</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <comment>a day</comment>
        <translation>通知する日</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <comment>two dates</comment>
        <translation>%1 から %2 までの日を選んでください。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowController</name>
    <message>
        <source>Copied: %1.</source>
        <translation>コピーしました: %1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowStatus</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln 個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln 個が時期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln 個が超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln 個が期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln 個を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WalletOwnItems</name>
    <message>
        <source>KWallet does not answer here, so what Latchkey keeps in your wallet is still there. Do this again where you are signed in to Plasma.</source>
        <translation>ここでは KWallet が応答しないため、Latchkey がウォレットに保管したものは残っています。Plasma にサインインした環境でもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>プロキシが接続を拒否しました</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>SOCKS バージョン 5 サーバより接続を拒否されました</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 日前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>1 か月前</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%Ln か月前</numerusform>
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
        <translation>今</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>1 分後</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 時間後</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 日後</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>1 か月後</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>%Ln か月後</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>1 年後</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%Ln 年後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice tenant</source>
        <translation>練習用テナント</translation>
    </message>
    <message>
        <source>Latchkey is not running, so there is nothing to lock.</source>
        <translation>Latchkey は実行されていないため、ロックするものがありません。</translation>
    </message>
    <message>
        <source>The Latchkey that is running does not know these options: it may be another version. Quit it and start again.</source>
        <translation>実行中の Latchkey はこれらのオプションに対応していません。別のバージョンかもしれません。終了してから起動し直してください。</translation>
    </message>
    <message>
        <source>Latchkey is running but does not answer, so nothing was opened. Wait a moment and try again, or end that program first.</source>
        <translation>Latchkey は実行中ですが応答しないため、何も開きませんでした。少し待ってからもう一度お試しになるか、先にそのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Press Enter to close this window.</source>
        <translation>Enter キーを押すと、このウィンドウを閉じます。</translation>
    </message>
</context>
</TS>
