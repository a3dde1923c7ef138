<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Latchkey::AppsClient</name>
    <message>
        <source>API keys need Union: this server is Flyte without them.</source>
        <translation>API-Schlüssel gibt es nur mit Union: Auf diesem Server läuft Flyte ohne sie.</translation>
    </message>
    <message>
        <source>This key is gone: someone has deleted it. Refresh the list to see what is there.</source>
        <translation>Diesen Schlüssel gibt es nicht mehr: Jemand hat ihn gelöscht. Aktualisieren Sie die Liste, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>There is a key with the client ID “%1” already. Choose another name.</source>
        <translation>Es gibt schon einen Schlüssel mit der Client-ID „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be understood.</source>
        <translation>Die Antwort des Servers ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The key “%1” is on the server, but its secret was lost on the way and can&apos;t be had again. If you did not have this key before, delete it and create it again.</source>
        <translation>Der Schlüssel „%1“ ist auf dem Server, aber sein Geheimnis ging unterwegs verloren und lässt sich nicht noch einmal abrufen. Falls Sie diesen Schlüssel vorher nicht hatten, löschen Sie ihn und erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The connection was lost before the server got to it: nothing was created. Try again.</source>
        <translation>Die Verbindung brach ab, bevor der Server an der Reihe war: Es wurde nichts erstellt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection was lost, and it is not known whether the key “%1” was created. Refresh the list once you are connected: if the key is there, delete it and create it again.</source>
        <translation>Die Verbindung brach ab, und es ist nicht bekannt, ob der Schlüssel „%1“ erstellt wurde. Aktualisieren Sie die Liste, sobald Sie wieder verbunden sind: Ist der Schlüssel da, löschen Sie ihn und erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>A key needs a client ID. Give it a name with a letter or a digit.</source>
        <translation>Ein Schlüssel braucht eine Client-ID. Geben Sie ihm einen Namen mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>The server made the key “%1” but sent no secret. Delete the key and create it again.</source>
        <translation>Der Server hat den Schlüssel „%1“ erstellt, aber kein Geheimnis gesendet. Löschen Sie den Schlüssel und erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The server answered with another key than the one asked for. Refresh the list and try again.</source>
        <translation>Der Server hat mit einem anderen Schlüssel geantwortet als dem angefragten. Aktualisieren Sie die Liste und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Someone else has changed this key meanwhile. Look at the change, then edit it again.</source>
        <translation>Jemand anders hat diesen Schlüssel inzwischen geändert. Sehen Sie sich die Änderung an und bearbeiten Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s list of keys does not come to an end. Try again; if it stays so, tell the people who run the server.</source>
        <translation>Die Schlüsselliste des Servers nimmt kein Ende. Versuchen Sie es noch einmal; bleibt es so, sagen Sie den Betreibern des Servers Bescheid.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BoundedFile</name>
    <message>
        <source>It is not there.</source>
        <translation>Sie ist nicht da.</translation>
    </message>
    <message>
        <source>It is not a file that can be read, but a folder or a device.</source>
        <translation>Das ist keine lesbare Datei, sondern ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its permissions.</source>
        <translation>Sie lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>It is too large: more than %1 kB.</source>
        <comment>a file</comment>
        <translation>Sie ist zu groß: mehr als %1 kB.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserSignIn</name>
    <message>
        <source>Another sign-in of Latchkey is under way and has port %1, where Union sends the browser back. Finish or cancel that one; this one goes on by itself then.</source>
        <translation>Eine andere Anmeldung von Latchkey läuft gerade und belegt Port %1, zu dem Union den Browser zurückschickt. Schließen Sie jene ab oder brechen Sie sie ab; diese hier geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2, and Union sends the browser back exactly there. Close %2; Latchkey goes on by itself then.</source>
        <translation>Port %1 wird von %2 benutzt, und genau dorthin schickt Union den Browser zurück. Schließen Sie %2; Latchkey macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Or use a code instead.</source>
        <translation>Oder verwenden Sie stattdessen einen Code.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so Latchkey has stopped waiting. Try again.</source>
        <translation>Niemand kam rechtzeitig aus dem Browser zurück, deshalb wartet Latchkey nicht länger. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in page&apos;s address is not safe to open. Tell the administrator.</source>
        <translation>Die Adresse der Anmeldeseite ist nicht sicher zu öffnen. Sagen Sie der Administration Bescheid.</translation>
    </message>
    <message>
        <source>Another identity provider answered than the one that was asked. Nothing was sent to it. Try again; if it stays, tell your administrator.</source>
        <translation>Es hat ein anderer Identitätsanbieter geantwortet als der gefragte. Ihm wurde nichts gesendet. Versuchen Sie es noch einmal; bleibt es so, sagen Sie Ihrer Administration Bescheid.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Sign in again, perhaps with another account.</source>
        <translation>Die Anmeldung wurde abgelehnt. Melden Sie sich noch einmal an, vielleicht mit einem anderen Konto.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t sign anyone in right now. Try again in a moment.</source>
        <translation>Der Identitätsanbieter kann gerade niemanden anmelden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. Try again; if it stays, ask your administrator.</source>
        <translation>Der Identitätsanbieter hat die Anmeldung abgelehnt. Versuchen Sie es noch einmal; bleibt es so, fragen Sie Ihre Administration.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConfiguration</name>
    <message>
        <source>It names no control plane: “endpoint” under “admin” is missing.</source>
        <translation>Sie nennt keine Control Plane: „endpoint“ unter „admin“ fehlt.</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Sie ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>Sie ist keine Textdatei in UTF-8.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be read as YAML.</source>
        <translation>Sie lässt sich nicht als YAML lesen.</translation>
    </message>
    <message>
        <source>The file turns the check of certificates off. Latchkey always checks them: if the server&apos;s authority is not known here, choose its certificate authority file.</source>
        <translation>Die Datei schaltet die Prüfung der Zertifikate ab. Latchkey prüft sie immer: Falls die Zertifizierungsstelle des Servers hier nicht bekannt ist, wählen Sie ihre Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>The file asks for a connection without encryption. Latchkey uses https.</source>
        <translation>Die Datei verlangt eine Verbindung ohne Verschlüsselung. Latchkey verwendet https.</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>Einfaches http, da es auf diesem Computer bleibt.</translation>
    </message>
    <message>
        <source>The file names the proxy %1. Latchkey uses the proxy of this computer&apos;s settings.</source>
        <translation>Die Datei nennt den Proxy %1. Latchkey verwendet den Proxy aus den Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The command line tool gets its sign-in from another program here. Latchkey signs you in itself.</source>
        <translation>Das Befehlszeilenprogramm bekommt seine Anmeldung hier von einem anderen Programm. Latchkey meldet Sie selbst an.</translation>
    </message>
    <message>
        <source>The command line tool signs in as an application here. In Latchkey, sign in as yourself, or paste an API key.</source>
        <translation>Das Befehlszeilenprogramm meldet sich hier als Anwendung an. Melden Sie sich in Latchkey als Sie selbst an oder fügen Sie einen API-Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConnections</name>
    <message>
        <source>The file names a certificate authority file that is not there. Choose one yourself if the server needs it.</source>
        <translation>Die Datei nennt eine Zertifikatsdatei, die es nicht gibt. Wählen Sie selbst eine, falls der Server sie braucht.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1, Zeile %2: %3</translation>
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
        <translation>Dieser Computer hat keinen Schlüsselbund, in dem die CLI eine Anmeldung finden könnte. Installieren Sie einen, etwa GNOME-Schlüsselbund oder KWallet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so the CLI&apos;s sign-in is out of reach. Unlock it and try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, deshalb ist die Anmeldung der CLI nicht zu erreichen. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey touch the CLI&apos;s sign-in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>Ihr Schlüsselbund lässt Latchkey nicht an die Anmeldung der CLI. Erlauben Sie es Latchkey in den Einstellungen Ihres Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Your keychain holds no sign-in for the CLI. Sign in the CLI first.</source>
        <translation>Ihr Schlüsselbund enthält keine Anmeldung für die CLI. Melden Sie zuerst die CLI an.</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>Ihr Schlüsselbund ist da, konnte aber nicht tun, worum Latchkey ihn bat. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This sign-in is too long for this computer&apos;s keychain: %L1 characters, and at most %L2 fit. Give the CLI an API key instead (FLYTE_API_KEY).</source>
        <translation>Diese Anmeldung ist zu lang für den Schlüsselbund dieses Computers: %L1 Zeichen, und höchstens %L2 passen hinein. Geben Sie der CLI stattdessen einen API-Schlüssel (FLYTE_API_KEY).</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliSignIn</name>
    <message>
        <source>As a Flatpak, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>Als Flatpak hat Latchkey einen eigenen Schlüsselbund, den kein anderes Programm sieht. Um auch die CLI anzumelden, installieren Sie Latchkey als gewöhnliches Paket, oder lassen Sie die CLI sich selbst anmelden.</translation>
    </message>
    <message>
        <source>As a Snap, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>Als Snap hat Latchkey einen eigenen Schlüsselbund, den kein anderes Programm sieht. Um auch die CLI anzumelden, installieren Sie Latchkey als gewöhnliches Paket, oder lassen Sie die CLI sich selbst anmelden.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliStoring</name>
    <message>
        <source>What had been stored for the CLI was removed again.</source>
        <translation>Was für die CLI gespeichert worden war, wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>Part of the CLI&apos;s sign-in could not be taken back: your keychain still holds %1 for %2. Remove the CLI&apos;s sign-in to be rid of it.</source>
        <translation>Ein Teil der Anmeldung der CLI ließ sich nicht zurücknehmen: Ihr Schlüsselbund enthält noch %1 für %2. Entfernen Sie die Anmeldung der CLI, um das loszuwerden.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Try “latchkey --help”.</source>
        <translation>Versuchen Sie „latchkey --help“.</translation>
    </message>
    <message>
        <source>Usage: latchkey [options]</source>
        <translation>Aufruf: latchkey [Optionen]</translation>
    </message>
    <message>
        <source>Signs you in to Union, and creates, copies, edits and deletes its API keys.</source>
        <translation>Meldet Sie bei Union an und erstellt, kopiert, bearbeitet und löscht dort API-Schlüssel.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Open the connection to this control plane; adds it if it is new.</source>
        <translation>Die Verbindung zu dieser Control Plane öffnen; ist sie neu, wird sie hinzugefügt.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>With --connect: trust the certificate authorities in this PEM file too.</source>
        <translation>Mit --connect: auch den Zertifizierungsstellen in dieser PEM-Datei vertrauen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”.</source>
        <translation>Mit „%1“ gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>--ca-file needs --connect.</source>
        <translation>--ca-file braucht --connect.</translation>
    </message>
    <message>
        <source>Show versions and surroundings for a bug report; no secret, no host.</source>
        <translation>Versionen und Umgebung für einen Fehlerbericht zeigen; kein Geheimnis, kein Host.</translation>
    </message>
    <message>
        <source>Bring the window that is open to the front; opens one if there is none.</source>
        <translation>Das offene Fenster nach vorn holen; gibt es keines, wird eines geöffnet.</translation>
    </message>
    <message>
        <source>Choose one of %1 and %2.</source>
        <translation>Wählen Sie eines von %1 und %2.</translation>
    </message>
    <message>
        <source>%1 has nothing after it.</source>
        <comment>an option, such as --connect</comment>
        <translation>Nach %1 steht nichts.</translation>
    </message>
    <message>
        <source>Open “New key…” in the window that is open; opens one if there is none.</source>
        <translation>„Neuer Schlüssel…“ im offenen Fenster aufrufen; gibt es keines, wird eines geöffnet.</translation>
    </message>
    <message>
        <source>Remove settings, the activity journal and Latchkey&apos;s keychain items from this computer; asks first.</source>
        <translation>Einstellungen, Aktivitätsprotokoll und Latchkeys Einträge im Schlüsselbund von diesem Computer entfernen; fragt vorher.</translation>
    </message>
    <message>
        <source>With --remove-my-data: remove without a question.</source>
        <translation>Mit --remove-my-data: ohne Rückfrage entfernen.</translation>
    </message>
    <message>
        <source>--yes needs --remove-my-data.</source>
        <translation>--yes braucht --remove-my-data.</translation>
    </message>
    <message>
        <source>Open the practice tenant, signed in, with keys to play with. It is a program of its own: the other options reach it together with this one.</source>
        <translation>Die Übungsumgebung öffnen, angemeldet und mit Schlüsseln zum Ausprobieren. Sie ist ein eigenes Programm: Die anderen Optionen erreichen sie zusammen mit dieser.</translation>
    </message>
    <message>
        <source>Lock the Latchkey that runs, and its practice tenant; does nothing if there is neither.</source>
        <translation>Das laufende Latchkey und seine Übungsumgebung sperren; tut nichts, wenn keines von beiden läuft.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectClient</name>
    <message>
        <source>The sign-in of this connection can&apos;t be sent. Sign in again; if it stays so, report this.</source>
        <translation>Die Anmeldung dieser Verbindung kann nicht gesendet werden. Melden Sie sich noch einmal an; bleibt es so, melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>This needs a sign-in. Sign in and try again.</source>
        <translation>Das braucht eine Anmeldung. Melden Sie sich an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 hat eine Antwort gesendet, die Latchkey nicht lesen kann; die Änderung kann also erfolgt sein. Aktualisieren und nachsehen, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Try again; if it stays so, report this.</source>
        <translation>%1 hat eine Antwort gesendet, die Latchkey nicht lesen kann. Versuchen Sie es noch einmal; bleibt es so, melden Sie den Fehler.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectError</name>
    <message>
        <source>%1 did not accept what was sent. See the details for the reason, change it and try again.</source>
        <translation>%1 hat das Gesendete nicht angenommen. Sehen Sie in den Details nach dem Grund, ändern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not finish in time. Try again.</source>
        <translation>%1 ist nicht rechtzeitig fertig geworden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not have this, or not any more. Refresh and try again.</source>
        <translation>%1 hat das nicht oder nicht mehr. Aktualisieren Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 has something of this name already. Choose another name.</source>
        <translation>%1 hat schon etwas mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 knows you, but does not allow this. Ask an administrator of your organization.</source>
        <translation>%1 kennt Sie, erlaubt dies aber nicht. Fragen Sie die Administration Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Someone else changed this on %1 at the same time. Refresh and try again.</source>
        <translation>Jemand anders hat dies auf %1 gleichzeitig geändert. Aktualisieren Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not offer this. API keys need Union; Flyte alone has none.</source>
        <translation>%1 bietet das nicht an. API-Schlüssel brauchen Union; Flyte allein hat keine.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>%1 möchte, dass Sie sich noch einmal anmelden.</translation>
    </message>
    <message>
        <source>%1 is asked for too much at the moment. Wait a little and try again.</source>
        <translation>Von %1 wird im Moment zu viel verlangt. Warten Sie etwas und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is there, but can&apos;t answer at the moment. Try again in a while.</source>
        <translation>%1 ist da, kann im Moment aber nicht antworten. Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>%1 met a fault of its own. Try again; if it stays so, show the details to the people who run it.</source>
        <translation>Bei %1 ist ein Fehler aufgetreten. Versuchen Sie es noch einmal; bleibt es so, zeigen Sie den Betreibern die Details.</translation>
    </message>
    <message>
        <source>%1 points elsewhere instead of answering. Check the address.</source>
        <translation>%1 verweist auf eine andere Stelle, statt zu antworten. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 redirected to %2. Latchkey does not follow, so that your sign-in goes nowhere else. If %2 is your Union address, connect to that.</source>
        <translation>%1 leitet auf %2 weiter. Latchkey folgt dem nicht, damit Ihre Anmeldung nirgendwo anders hingeht. Ist %2 Ihre Union-Adresse, verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>%1 shows a web page: a web console, a login page or a proxy. Check the address.</source>
        <translation>%1 zeigt eine Webseite: eine Webkonsole, eine Anmeldeseite oder einen Proxy. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Union control plane. Check the address.</source>
        <translation>%1 antwortet, aber nicht als Control Plane von Union. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 did not say in time whether the change was made. Refresh to see, before you try again.</source>
        <translation>%1 hat nicht rechtzeitig gesagt, ob die Änderung erfolgt ist. Aktualisieren und nachsehen, bevor Sie es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionStore</name>
    <message>
        <source>There is no such place in the list. Choose another one.</source>
        <translation>Diesen Platz gibt es in der Liste nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Your connections can&apos;t be saved and will be as before at the next start. Check the disk and the permissions of Latchkey&apos;s settings.</source>
        <translation>Ihre Verbindungen lassen sich nicht speichern und sind beim nächsten Start wie zuvor. Prüfen Sie den Datenträger und die Zugriffsrechte der Einstellungen von Latchkey.</translation>
    </message>
    <message>
        <source>This connection is no longer in the list. Add it again.</source>
        <translation>Diese Verbindung ist nicht mehr in der Liste. Fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>This connection has no address. Type the address of a Union host.</source>
        <translation>Diese Verbindung hat keine Adresse. Geben Sie die Adresse eines Union-Hosts ein.</translation>
    </message>
    <message>
        <source>%1 is already in your list, as “%2”. Use that one.</source>
        <translation>%1 ist schon in Ihrer Liste, als „%2“. Verwenden Sie diese Verbindung.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ControlPlaneCheck</name>
    <message>
        <source>%1 is Flyte without API keys: only Union has them, so there is nothing for Latchkey to do there. If you expected Union, check the address.</source>
        <translation>%1 ist Flyte ohne API-Schlüssel: Nur Union hat sie, für Latchkey gibt es dort also nichts zu tun. Falls Sie Union erwartet haben, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Union control plane: it offers neither a sign-in nor API keys. Check the address.</source>
        <translation>%1 antwortet, ist aber keine Control Plane von Union: Es bietet weder eine Anmeldung noch API-Schlüssel. Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyFormat</name>
    <message>
        <source>This secret holds a character that can&apos;t be written in this form. Choose another one, or the bare value.</source>
        <translation>Dieses Geheimnis enthält ein Zeichen, das sich in dieser Form nicht schreiben lässt. Wählen Sie eine andere Form oder den bloßen Wert.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialStore</name>
    <message>
        <source>Your keychain holds no sign-in for %1. Sign in.</source>
        <translation>Ihr Schlüsselbund enthält keine Anmeldung für %1. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>This sign-in is not for %1. Sign in again.</source>
        <translation>Diese Anmeldung ist nicht für %1. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The sign-in for %1 in your keychain can&apos;t be read. Sign in again to replace it.</source>
        <translation>Die Anmeldung für %1 in Ihrem Schlüsselbund ist nicht lesbar. Melden Sie sich noch einmal an, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DataRemoval</name>
    <message>
        <source>Everything that Latchkey keeps for you on this computer will be removed: its settings and connections, the activity journal, stored lists of keys, and its items in your keychain: sign-ins, kept secrets and proxy passwords.</source>
        <translation>Alles, was Latchkey auf diesem Computer für Sie aufbewahrt, wird entfernt: Einstellungen und Verbindungen, das Aktivitätsprotokoll, gespeicherte Schlüssellisten und die Einträge in Ihrem Schlüsselbund: Anmeldungen, aufbewahrte Geheimnisse und Proxy-Passwörter.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. A kept secret may be stored nowhere else, and a rotation that is under way can&apos;t be resumed.</source>
        <translation>Das lässt sich nicht rückgängig machen. Ein aufbewahrtes Geheimnis liegt vielleicht nirgends sonst, und eine laufende Erneuerung kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <comment>%1 is the word for yes, as translated</comment>
        <translation>Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree, in small letters</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed. Add --yes to remove without a question.</source>
        <translation>Hier kann niemand gefragt werden, deshalb wurde nichts entfernt. Mit --yes wird ohne Rückfrage entfernt.</translation>
    </message>
    <message>
        <source>Latchkey is running, so nothing was removed. Quit it, and do this again.</source>
        <translation>Latchkey läuft, deshalb wurde nichts entfernt. Beenden Sie es und wiederholen Sie dies.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Your keychain is locked and asks for its password…</source>
        <translation>Ihr Schlüsselbund ist gesperrt und fragt nach seinem Passwort …</translation>
    </message>
    <message numerus="yes">
        <source>Removed from this computer: %n files.</source>
        <translation>
            <numerusform>Von diesem Computer entfernt: %Ln Datei.</numerusform>
            <numerusform>Von diesem Computer entfernt: %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from your keychain: %n items.</source>
        <translation>
            <numerusform>Aus Ihrem Schlüsselbund entfernt: %Ln Eintrag.</numerusform>
            <numerusform>Aus Ihrem Schlüsselbund entfernt: %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are: your API keys at Union, files that you saved, and what other programs keep in your keychain, such as the command lines&apos; sign-ins.</source>
        <translation>Unverändert bleiben: Ihre API-Schlüssel bei Union, Dateien, die Sie gespeichert haben, und was andere Programme in Ihrem Schlüsselbund aufbewahren, etwa die Anmeldungen der Kommandozeilenprogramme.</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check its permissions and do this again.</source>
        <translation>%1 konnte nicht entfernt werden. Prüfen Sie die Zugriffsrechte und wiederholen Sie dies.</translation>
    </message>
    <message>
        <source>%1 was only a link to %2, which is still there. Remove that yourself if nothing else uses it.</source>
        <comment>both are paths of files or folders</comment>
        <translation>%1 war nur eine Verknüpfung mit %2. Das ist noch da. Entfernen Sie es selbst, wenn nichts anderes es verwendet.</translation>
    </message>
    <message>
        <source>The practice tenant is open, so nothing was removed. Quit it, and do this again.</source>
        <translation>Die Übungsumgebung ist geöffnet, deshalb wurde nichts entfernt. Beenden Sie sie und wiederholen Sie dies.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Delivery</name>
    <message>
        <source>There is no file name yet. Choose a file.</source>
        <translation>Es gibt noch keinen Dateinamen. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>All keys would go to the same place, each in place of the one before. Write {id} where each key&apos;s client ID belongs.</source>
        <translation>Alle Schlüssel kämen an denselben Ort, jeder anstelle des vorigen. Schreiben Sie {id} dorthin, wo die Client-ID jedes Schlüssels stehen soll.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DesktopWatch</name>
    <message>
        <source>Secrets are wiped from memory first</source>
        <translation>Geheimnisse werden zuerst aus dem Arbeitsspeicher gelöscht</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceEndpoint</name>
    <message>
        <source>The identity provider&apos;s answer has no code that can be used. Sign in with the browser instead; if it stays, tell your administrator.</source>
        <translation>Die Antwort des Identitätsanbieters enthält keinen brauchbaren Code. Melden Sie sich stattdessen mit dem Browser an; bleibt es so, sagen Sie Ihrer Administration Bescheid.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>Der Identitätsanbieter kann gerade nicht antworten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This identity provider has no sign-in with a code. Sign in with the browser.</source>
        <translation>Dieser Identitätsanbieter kennt keine Anmeldung mit einem Code. Melden Sie sich mit dem Browser an.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceSignIn</name>
    <message>
        <source>The code has expired before anyone signed in with it. Get a new one.</source>
        <translation>Der Code ist abgelaufen, bevor sich jemand damit angemeldet hat. Holen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The sign-in was refused where the code was entered. Get a new code, perhaps for another account.</source>
        <translation>Die Anmeldung wurde dort abgelehnt, wo der Code eingegeben wurde. Holen Sie einen neuen Code, vielleicht für ein anderes Konto.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EncodedCredentials</name>
    <message>
        <source>The key can&apos;t be encoded: its address is missing.</source>
        <translation>Der Schlüssel lässt sich nicht kodieren: Seine Adresse fehlt.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its address has to be a plain host name in small letters, without “https://” and without a slash.</source>
        <translation>Der Schlüssel lässt sich nicht kodieren: Seine Adresse muss ein einfacher Hostname in Kleinbuchstaben sein, ohne „https://“ und ohne Schrägstrich.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID is missing.</source>
        <translation>Der Schlüssel lässt sich nicht kodieren: Seine Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID holds a “:”, which separates the parts.</source>
        <translation>Der Schlüssel lässt sich nicht kodieren: Seine Client-ID enthält einen „:“, der die Teile trennt.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret is missing.</source>
        <translation>Der Schlüssel lässt sich nicht kodieren: Sein Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret holds a character that the format can&apos;t carry. Delete the key and create it again.</source>
        <translation>Der Schlüssel lässt sich nicht kodieren: Sein Geheimnis enthält ein Zeichen, das das Format nicht aufnehmen kann. Löschen Sie den Schlüssel und erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its organization holds a “:”, which separates the parts.</source>
        <translation>Der Schlüssel lässt sich nicht kodieren: Seine Organisation enthält einen „:“, der die Teile trennt.</translation>
    </message>
    <message>
        <source>This key was encoded twice, as in the data of a Kubernetes Secret. Decode it once and paste the result.</source>
        <translation>Dieser Schlüssel wurde zweimal kodiert, wie in den Daten eines Kubernetes-Secrets. Dekodieren Sie ihn einmal und fügen Sie das Ergebnis ein.</translation>
    </message>
    <message>
        <source>This key has too many parts: one of them holds a “:”. Create a new key and use that one.</source>
        <translation>Dieser Schlüssel hat zu viele Teile: Einer davon enthält einen „:“. Erstellen Sie einen neuen Schlüssel und verwenden Sie diesen.</translation>
    </message>
    <message numerus="yes">
        <source>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</source>
        <translation>
            <numerusform>Das ist kein ganzer API-Schlüssel: Er hat %Ln der vier Teile Adresse, Client-ID, Geheimnis und Organisation. Kopieren Sie ihn noch einmal dort, wo er erstellt wurde.</numerusform>
            <numerusform>Das ist kein ganzer API-Schlüssel: Er hat %Ln der vier Teile Adresse, Client-ID, Geheimnis und Organisation. Kopieren Sie ihn noch einmal dort, wo er erstellt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address in this key is missing. Create a new key and use that one.</source>
        <translation>Die Adresse in diesem Schlüssel fehlt. Erstellen Sie einen neuen Schlüssel und verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>The address in this key is not a host name. Create a new key and use that one.</source>
        <translation>Die Adresse in diesem Schlüssel ist kein Hostname. Erstellen Sie einen neuen Schlüssel und verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>The client ID in this key is missing. Create a new key and use that one.</source>
        <translation>Die Client-ID in diesem Schlüssel fehlt. Erstellen Sie einen neuen Schlüssel und verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>The secret in this key is missing. Create a new key and use that one.</source>
        <translation>Das Geheimnis in diesem Schlüssel fehlt. Erstellen Sie einen neuen Schlüssel und verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy the key alone.</source>
        <translation>Das ist zu lang für einen API-Schlüssel. Kopieren Sie nur den Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key here. Paste an encoded API key.</source>
        <translation>Hier ist kein Schlüssel. Fügen Sie einen kodierten API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>This is not an encoded API key. That is one long line of letters and digits, shown once when a key is created: the whole value of FLYTE_API_KEY.</source>
        <translation>Das ist kein kodierter API-Schlüssel. Ein solcher ist eine lange Zeile aus Buchstaben und Ziffern, die beim Erstellen eines Schlüssels einmal gezeigt wird: der ganze Wert von FLYTE_API_KEY.</translation>
    </message>
    <message>
        <source>This is not an API key: it doesn&apos;t decode to text. Copy the key again.</source>
        <translation>Das ist kein API-Schlüssel: Dekodiert ergibt es keinen Text. Kopieren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character inside this key, so Union&apos;s tools misread it. Encode it again without one.</source>
        <translation>In diesem Schlüssel ist ein Zeilenumbruch oder ein anderes unsichtbares Zeichen, deshalb lesen ihn die Werkzeuge von Union falsch. Kodieren Sie ihn neu, ohne dieses Zeichen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a character in quotes</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There is a line break at place %1 of the key. Copy it again in one piece.</source>
        <translation>An Stelle %1 des Schlüssels ist ein Zeilenumbruch. Kopieren Sie ihn noch einmal an einem Stück.</translation>
    </message>
    <message>
        <source>There is a space at place %1 of the key. Copy it again in one piece.</source>
        <translation>An Stelle %1 des Schlüssels ist ein Leerzeichen. Kopieren Sie ihn noch einmal an einem Stück.</translation>
    </message>
    <message>
        <source>The character %1 at place %2 belongs to the URL-safe alphabet, which Union&apos;s tools do not read. Copy the key again from where it was made.</source>
        <translation>Das Zeichen %1 an Stelle %2 gehört zum URL-sicheren Alphabet, das die Werkzeuge von Union nicht lesen. Kopieren Sie den Schlüssel noch einmal dort, wo er erstellt wurde.</translation>
    </message>
    <message>
        <source>There is a “=” at place %1, but “=” can only stand at the very end. Copy the key again.</source>
        <translation>An Stelle %1 ist ein „=“, aber „=“ kann nur ganz am Ende stehen. Kopieren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The character %1 at place %2 can&apos;t be part of a key. Copy the key again.</source>
        <translation>Das Zeichen %1 an Stelle %2 kann nicht Teil eines Schlüssels sein. Kopieren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>This is a key taken apart, not an encoded key. Paste the encoded one.</source>
        <translation>Das ist ein zerlegter Schlüssel, kein kodierter. Fügen Sie den kodierten ein.</translation>
    </message>
    <message>
        <source>The key is cut off: characters are missing at its end. Copy it again as a whole.</source>
        <translation>Der Schlüssel ist abgeschnitten: An seinem Ende fehlen Zeichen. Kopieren Sie ihn noch einmal als Ganzes.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Endpoint</name>
    <message>
        <source>This is not an address. Type a host such as acme.hosted.unionai.cloud, or paste the address of your Union console.</source>
        <translation>Das ist keine Adresse. Geben Sie einen Host wie acme.hosted.unionai.cloud ein oder fügen Sie die Adresse Ihrer Union-Konsole ein.</translation>
    </message>
    <message>
        <source>An address starts with https://, not %1://. Leave the beginning out or use https://.</source>
        <translation>Eine Adresse beginnt mit https://, nicht mit %1://. Lassen Sie den Anfang weg oder verwenden Sie https://.</translation>
    </message>
    <message>
        <source>This is too long for an address. Copy the address alone.</source>
        <translation>Das ist zu lang für eine Adresse. Kopieren Sie nur die Adresse.</translation>
    </message>
    <message>
        <source>There is a character in this address that can&apos;t be seen (%1). Type the address by hand instead of pasting it.</source>
        <translation>In dieser Adresse ist ein Zeichen, das man nicht sieht (%1). Tippen Sie die Adresse ein, statt sie einzufügen.</translation>
    </message>
    <message>
        <source>An address has no user name and no password in it. Leave out everything up to the “@”; Latchkey asks you to sign in later.</source>
        <translation>In eine Adresse gehören kein Benutzername und kein Passwort. Lassen Sie alles bis zum „@“ weg; Latchkey bittet Sie später um die Anmeldung.</translation>
    </message>
    <message>
        <source>There is a space in this address. Copy it again in one piece.</source>
        <translation>In dieser Adresse ist ein Leerzeichen. Kopieren Sie sie noch einmal an einem Stück.</translation>
    </message>
    <message>
        <source>What stands after the “:” is no port. A port is a number from 1 to 65535; most addresses have none.</source>
        <translation>Was nach dem „:“ steht, ist kein Port. Ein Port ist eine Zahl von 1 bis 65535; die meisten Adressen haben keinen.</translation>
    </message>
    <message>
        <source>Latchkey only talks to %1 over https, so that nobody on the way can read your sign-in. Use https://%1.</source>
        <translation>Latchkey spricht mit %1 nur über https, damit niemand unterwegs Ihre Anmeldung lesen kann. Verwenden Sie https://%1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
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
        <translation>Die Zertifikatsdatei %1 lässt sich nicht lesen. Verbinden Sie sich noch einmal mit dieser Adresse und wählen Sie unter „Erweitert“ eine andere.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM or DER format. Connect to this address again and choose another one under Advanced.</source>
        <translation>Die Datei %1 enthält kein Zertifikat im Format PEM oder DER. Verbinden Sie sich noch einmal mit dieser Adresse und wählen Sie unter „Erweitert“ eine andere.</translation>
    </message>
    <message>
        <source>The certificate authority in %1 has expired. Get a new file from the people who run the server; and check this computer&apos;s date.</source>
        <translation>Die Zertifizierungsstelle in %1 ist abgelaufen. Holen Sie eine neue Datei von den Betreibern des Servers und prüfen Sie das Datum dieses Computers.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Identity</name>
    <message>
        <source>application %1</source>
        <translation>Anwendung %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Journal</name>
    <message>
        <source>The activity journal can&apos;t be read or written. Check its folder and the space on the disk.</source>
        <translation>Das Aktivitätsprotokoll kann nicht gelesen oder geschrieben werden. Prüfen Sie seinen Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The activity journal was written by a newer Latchkey. Use that one to read it.</source>
        <translation>Das Aktivitätsprotokoll wurde von einem neueren Latchkey geschrieben. Lesen Sie es mit diesem.</translation>
    </message>
    <message>
        <source>The entries could not be written to %1. Choose another folder, or make room on the disk.</source>
        <translation>Die Einträge konnten nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecrets</name>
    <message>
        <source>Your keychain does not hold the credentials of %1. Create a new key to have some again.</source>
        <translation>Ihr Schlüsselbund enthält die Zugangsdaten von %1 nicht. Erstellen Sie einen neuen Schlüssel, um wieder welche zu haben.</translation>
    </message>
    <message>
        <source>What your keychain holds for %1 is not the secret of this key, so it was not used. Forget its stored secret, and create a new key to have one again.</source>
        <translation>Was Ihr Schlüsselbund für %1 enthält, ist nicht das Geheimnis dieses Schlüssels und wurde darum nicht verwendet. Vergessen Sie das gespeicherte Geheimnis, und erstellen Sie einen neuen Schlüssel, um wieder eines zu haben.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecretsIndex</name>
    <message>
        <source>Latchkey&apos;s settings can&apos;t be written, so at the next start it will not know which keys your keychain holds. Check the disk and the permissions of the settings.</source>
        <translation>Die Einstellungen von Latchkey lassen sich nicht schreiben; beim nächsten Start weiß es deshalb nicht, welche Schlüssel in Ihrem Schlüsselbund sind. Prüfen Sie den Datenträger und die Zugriffsrechte der Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExplanation</name>
    <message>
        <source>Port taken for the client ID</source>
        <translation>Port für die Client-ID gehalten</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take the port %1 for the client ID, the client ID for the secret, and the secret for the organization, which may end up in a log. Create a key with an address that has no port.</source>
        <translation>Unions Werkzeuge teilen einen Schlüssel an den ersten drei Doppelpunkten. Sie halten den Port %1 für die Client-ID, die Client-ID für das Geheimnis und das Geheimnis für die Organisation, die in einem Protokoll landen kann. Erstellen Sie einen Schlüssel mit einer Adresse ohne Port.</translation>
    </message>
    <message>
        <source>Scheme taken for the address</source>
        <translation>Schema für die Adresse gehalten</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the host for the client ID, and the secret for the organization, which may end up in a log. Encode the key again with the host name alone.</source>
        <translation>Unions Werkzeuge teilen einen Schlüssel an den ersten drei Doppelpunkten. Sie halten „%1“ für die Adresse, den Host für die Client-ID und das Geheimnis für die Organisation, die in einem Protokoll landen kann. Kodieren Sie den Schlüssel neu, mit dem Hostnamen allein.</translation>
    </message>
    <message>
        <source>Scheme taken for the address, port for the secret</source>
        <translation>Schema für die Adresse, Port für das Geheimnis gehalten</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the port for the secret, and client ID and secret for the organization, which may end up in a log. Create a key with an address that is a host name alone.</source>
        <translation>Unions Werkzeuge teilen einen Schlüssel an den ersten drei Doppelpunkten. Sie halten „%1“ für die Adresse, den Port für das Geheimnis sowie Client-ID und Geheimnis für die Organisation, die in einem Protokoll landen kann. Erstellen Sie einen Schlüssel mit dem Hostnamen allein als Adresse.</translation>
    </message>
    <message>
        <source>Address cut at its colons</source>
        <translation>Adresse an ihren Doppelpunkten abgeschnitten</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons, and an IPv6 address has colons of its own: client ID and secret end up in the organization, and maybe in a log. Create a key with a host name for an address.</source>
        <translation>Unions Werkzeuge teilen einen Schlüssel an den ersten drei Doppelpunkten, und eine IPv6-Adresse hat selbst welche: Client-ID und Geheimnis landen in der Organisation und vielleicht in einem Protokoll. Erstellen Sie einen Schlüssel mit einem Hostnamen als Adresse.</translation>
    </message>
    <message>
        <source>Secret cut at a colon</source>
        <translation>Geheimnis an einem Doppelpunkt abgeschnitten</translation>
    </message>
    <message>
        <source>This key has more than four parts: one of them, most likely the secret, holds a “:”. Union&apos;s tools take the secret for shorter than it is, so it is refused, and its end for the organization. Create a new key and use that one.</source>
        <translation>Dieser Schlüssel hat mehr als vier Teile: Einer davon, wohl das Geheimnis, enthält ein „:“. Unions Werkzeuge halten das Geheimnis für kürzer, als es ist, sodass es abgelehnt wird, und sein Ende für die Organisation. Erstellen Sie einen neuen Schlüssel und verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>The parts of this key may be in the wrong order: one that should be short is longer than the secret, and is not shown. The order is address, client ID, secret, organization.</source>
        <translation>Die Teile dieses Schlüssels stehen vielleicht in falscher Reihenfolge: Einer, der kurz sein sollte, ist länger als das Geheimnis und wird nicht gezeigt. Die Reihenfolge ist Adresse, Client-ID, Geheimnis, Organisation.</translation>
    </message>
    <message>
        <source>The key names no organization: Union&apos;s tools take the one that the address stands for.</source>
        <translation>Der Schlüssel nennt keine Organisation: Unions Werkzeuge nehmen die, für die die Adresse steht.</translation>
    </message>
    <message>
        <source>There is an assignment or there are quotes around the key. Latchkey looks past them; a tool that wants the key alone does not.</source>
        <translation>Um den Schlüssel stehen eine Zuweisung oder Anführungszeichen. Latchkey sieht darüber hinweg; ein Werkzeug, das den Schlüssel allein erwartet, nicht.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyNames</name>
    <message>
        <source>The name holds a character that turns the reading direction (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>Der Name enthält ein Zeichen, das die Leserichtung umkehrt (%1); er kann dadurch wie ein anderer Name aussehen. Tippen Sie ihn neu ein, falls Sie das nicht wollen.</translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>Der Name enthält ein Zeichen, das man nicht sieht (%1); er kann dadurch wie ein anderer Name aussehen. Tippen Sie ihn neu ein, falls Sie das nicht wollen.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 characters, and %2 is the most.</source>
        <translation>Der Name ist zu lang: Er hat %1 Zeichen, höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>The client ID is made of the letters a–z and the digits in the name. Add at least one; you can change the name later.</source>
        <translation>Die Client-ID entsteht aus den Buchstaben a–z und den Ziffern im Namen. Fügen Sie mindestens einen oder eine hinzu; den Namen können Sie später ändern.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerification</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is ahead by %1: programs here take its tokens for expired. Set the clock.</source>
        <translation>Union nimmt diesen Schlüssel an, aber die Uhr dieses Rechners geht um %1 vor: Programme hier halten seine Tokens für abgelaufen. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is behind by %1: programs here use its tokens when they have expired. Set the clock.</source>
        <translation>Union nimmt diesen Schlüssel an, aber die Uhr dieses Rechners geht um %1 nach: Programme hier verwenden seine Tokens noch, wenn sie abgelaufen sind. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>works</source>
        <comment>of a key that was verified</comment>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works, but the clock is off</source>
        <comment>of a key that was verified</comment>
        <translation>funktioniert, aber die Uhr geht falsch</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>of a key that was verified</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>of a key that was verified</comment>
        <translation>falsches Geheimnis</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>of a key that was verified</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>wrong address</source>
        <comment>of a key that was verified</comment>
        <translation>falsche Adresse</translation>
    </message>
    <message>
        <source>no network</source>
        <comment>of a key that was verified</comment>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>server trouble</source>
        <comment>of a key that was verified</comment>
        <translation>Störung beim Server</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>of a key that was to be verified</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>This key works: Union accepts it.</source>
        <translation>Dieser Schlüssel funktioniert: Union nimmt ihn an.</translation>
    </message>
    <message>
        <source>This key was deleted, so Union refuses it. Whatever uses it needs another key.</source>
        <translation>Dieser Schlüssel wurde gelöscht, deshalb lehnt Union ihn ab. Was ihn verwendet, braucht einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>This key exists, but its secret is another one: Union refuses it. Look for a newer copy, or create a new key.</source>
        <translation>Diesen Schlüssel gibt es, aber sein Geheimnis ist ein anderes: Union lehnt ihn ab. Suchen Sie eine neuere Kopie, oder erstellen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Union refuses this key: it was deleted, or its secret is wrong. Sign in to learn which, or use another key.</source>
        <translation>Union lehnt diesen Schlüssel ab: Er wurde gelöscht, oder sein Geheimnis ist falsch. Melden Sie sich an, um zu erfahren, was davon, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>This key was not verified.</source>
        <translation>Dieser Schlüssel wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerifier</name>
    <message>
        <source>This key is for %1, and this connection goes to %2. Verify it with a connection to %1.</source>
        <translation>Dieser Schlüssel ist für %1, und diese Verbindung führt zu %2. Prüfen Sie ihn mit einer Verbindung zu %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Keychain</name>
    <message>
        <source>This computer&apos;s keychain is switched off. Switch KWallet on in the desktop&apos;s settings, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist abgeschaltet. Schalten Sie KWallet in den Einstellungen des Desktops ein und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Latchkey can use. Install one, such as GNOME Keyring or KWallet, or switch it on in the desktop&apos;s settings.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Latchkey verwenden kann. Installieren Sie einen, etwa GNOME-Schlüsselbund oder KWallet, oder schalten Sie ihn in den Einstellungen des Desktops ein.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>Ihr Schlüsselbund lässt Latchkey nicht hinein. Erlauben Sie es Latchkey in den Einstellungen Ihres Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Your keychain is unlocked, but holds no such entry. Store it again.</source>
        <translation>Ihr Schlüsselbund ist entsperrt, enthält aber keinen solchen Eintrag. Speichern Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>Ihr Schlüsselbund ist da, konnte aber nicht tun, worum Latchkey ihn bat. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Your keychain holds an entry of Latchkey&apos;s that can&apos;t be read. Replace it by storing it again.</source>
        <translation>Ihr Schlüsselbund enthält einen Eintrag von Latchkey, der nicht lesbar ist. Ersetzen Sie ihn, indem Sie ihn noch einmal speichern.</translation>
    </message>
    <message>
        <source>There is nothing to store in your keychain. Sign in or create the key again.</source>
        <translation>Es gibt nichts, was in Ihrem Schlüsselbund zu speichern wäre. Melden Sie sich noch einmal an oder erstellen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t reach your keychain in this session. Start it without QT_NO_GLIB.</source>
        <translation>Latchkey erreicht Ihren Schlüsselbund in dieser Sitzung nicht. Starten Sie es ohne QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>Your keychain said that it keeps the entry, but does not have it. Check your keychain&apos;s settings.</source>
        <translation>Ihr Schlüsselbund hat gesagt, dass er den Eintrag aufbewahrt, hat ihn aber nicht. Prüfen Sie die Einstellungen Ihres Schlüsselbunds.</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackPage</name>
    <message>
        <source>You can close this window</source>
        <translation>Sie können dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Latchkey is finishing your sign-in.</source>
        <translation>Latchkey schließt Ihre Anmeldung ab.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>The sign-in was refused or stopped. You can close this window and try again in Latchkey.</source>
        <translation>Die Anmeldung wurde abgelehnt oder abgebrochen. Sie können dieses Fenster schließen und es in Latchkey noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Diese Anmeldung ist vorbei</translation>
    </message>
    <message>
        <source>Latchkey has its answer already. You can close this window.</source>
        <translation>Latchkey hat seine Antwort schon. Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>Diese Seite gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>Go back to the window that Latchkey opened last, or start again in Latchkey.</source>
        <translation>Gehen Sie zu dem Fenster zurück, das Latchkey zuletzt geöffnet hat, oder fangen Sie in Latchkey neu an.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Latchkey only waits for a sign-in here.</source>
        <translation>Latchkey wartet hier nur auf eine Anmeldung.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be read</source>
        <translation>Diese Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>Start again in Latchkey.</source>
        <translation>Fangen Sie in Latchkey neu an.</translation>
    </message>
    <message>
        <source>This answer is too large</source>
        <translation>Diese Antwort ist zu groß</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackReceiver</name>
    <message>
        <source>This control plane wants the browser to come back to an address that is not on this computer. Ask its administrator to check the redirect address of the public client.</source>
        <translation>Diese Control Plane möchte, dass der Browser zu einer Adresse zurückkehrt, die nicht auf diesem Computer liegt. Bitten Sie ihre Administration, die Weiterleitungsadresse des öffentlichen Clients zu prüfen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, and Union sends the browser back exactly there. Close the program that holds it (perhaps another sign-in), then try again.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt, und genau dorthin schickt Union den Browser zurück. Schließen Sie das Programm, das ihn belegt (vielleicht eine andere Anmeldung), und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let Latchkey use port %1, and Union sends the browser back exactly there. Allow it, then try again.</source>
        <translation>Dieser Computer lässt Latchkey Port %1 nicht benutzen, und genau dorthin schickt Union den Browser zurück. Erlauben Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataDiscovery</name>
    <message>
        <source>This control plane names a header for the sign-in that can&apos;t be one. Ask its administrator to check the public client&apos;s settings.</source>
        <translation>Diese Control Plane nennt für die Anmeldung einen Header, der keiner sein kann. Bitten Sie ihre Administration, die Einstellungen des öffentlichen Clients zu prüfen.</translation>
    </message>
    <message>
        <source>This control plane wants the sign-in to go over a connection that others can read (%1 is not https). Latchkey doesn&apos;t do that. Ask its administrator.</source>
        <translation>Diese Control Plane möchte die Anmeldung über eine Verbindung führen, die andere mitlesen können (%1 ist nicht https). Das tut Latchkey nicht. Fragen Sie ihre Administration.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataLookup</name>
    <message>
        <source>This address answers, but not with what a sign-in needs. Check the address.</source>
        <translation>Diese Adresse antwortet, aber nicht mit dem, was eine Anmeldung braucht. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Union can&apos;t answer right now. Try again in a moment.</source>
        <translation>Union kann gerade nicht antworten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This address shows a web page, not a Union control plane. It may be a console, a login page or a proxy. Check the address.</source>
        <translation>Diese Adresse zeigt eine Webseite, keine Control Plane von Union. Es kann eine Konsole, eine Anmeldeseite oder ein Proxy sein. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>This control plane has no identity provider configured, so nobody can sign in. Check the address, or ask its administrator.</source>
        <translation>Für diese Control Plane ist kein Identitätsanbieter eingerichtet, deshalb kann sich niemand anmelden. Prüfen Sie die Adresse oder fragen Sie ihre Administration.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NetworkError</name>
    <message>
        <source>The connection to %1 broke before the answer came, so the change may or may not have been made. Refresh to see, before you try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort kam; die Änderung kann also erfolgt sein oder auch nicht. Aktualisieren und nachsehen, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 belongs to another name, so this may not be the right server. Check the address.</source>
        <translation>Das Zertifikat, das unter %1 antwortet, gehört zu einem anderen Namen; es ist also vielleicht nicht der richtige Server. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s date; if it is right, only the people who run the server can mend this.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Prüfen Sie das Datum dieses Computers; stimmt es, können nur die Betreiber des Servers das beheben.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Don&apos;t sign in there; tell the people who run the server.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen. Melden Sie sich dort nicht an; sagen Sie den Betreibern des Servers Bescheid.</translation>
    </message>
    <message>
        <source>%1 vouches for itself with a self-signed certificate, so nobody can tell whether it is the right server. If it is your own, choose this certificate as the certificate authority file of the connection.</source>
        <translation>%1 bürgt für sich selbst mit einem selbst signierten Zertifikat; niemand kann also sagen, ob es der richtige Server ist. Ist es Ihr eigener, wählen Sie dieses Zertifikat als Zertifikatsdatei der Verbindung.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If your organization has its own, choose its certificate as the certificate authority file of the connection.</source>
        <translation>Das Zertifikat von %1 stammt von einer Stelle, die dieser Computer nicht kennt. Hat Ihre Organisation eine eigene, wählen Sie deren Zertifikat als Zertifikatsdatei der Verbindung.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address and the port.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande. Prüfen Sie die Adresse und den Port.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Check the address, or tell the people who run the server.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen. Prüfen Sie die Adresse oder sagen Sie den Betreibern des Servers Bescheid.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, older than TLS 1.2, which is not safe any more. Only the people who run the server can mend this.</source>
        <translation>%1 bietet nur veraltete Verschlüsselung an, älter als TLS 1.2, die nicht mehr sicher ist. Nur die Betreiber des Servers können das beheben.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common. Check the address and the port; if they are right, only the people who run the server can mend this.</source>
        <translation>%1 und dieser Computer haben keine sichere Verschlüsselung gemeinsam. Prüfen Sie die Adresse und den Port; stimmen sie, können nur die Betreiber des Servers das beheben.</translation>
    </message>
    <message>
        <source>There is no server named %1, or this computer is offline. Check the address and your network, then try again.</source>
        <translation>Es gibt keinen Server namens %1, oder dieser Computer ist offline. Prüfen Sie die Adresse und Ihr Netzwerk und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, or try again later.</source>
        <translation>%1 lehnt die Verbindung ab. Prüfen Sie die Adresse und den Port oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came. Try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort kam. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Check the address and the port.</source>
        <translation>%1 hat eine Antwort gesendet, die Latchkey nicht lesen kann. Prüfen Sie die Adresse und den Port.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. You may be offline; check your network and try again.</source>
        <translation>%1 ist nicht zu erreichen. Vielleicht sind Sie offline; prüfen Sie Ihr Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again; if it stays so, check your network.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal; bleibt es so, prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 hat mehr gesendet, als Latchkey annimmt; die Änderung kann also erfolgt sein. Aktualisieren und nachsehen, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts. Check the address; if it is right, report this.</source>
        <translation>%1 hat mehr gesendet, als Latchkey annimmt. Prüfen Sie die Adresse; stimmt sie, melden Sie den Fehler.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Organization</name>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. %1</source>
        <translation>Bei diesem Union ist jede Person eine Organisation, und Union hat nicht gesagt, welche Ihre ist; Ihre Schlüssel lassen sich deshalb nicht zeigen. %1</translation>
    </message>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. Sign in again; if it stays, ask Union&apos;s support.</source>
        <translation>Bei diesem Union ist jede Person eine Organisation, und Union hat nicht gesagt, welche Ihre ist; Ihre Schlüssel lassen sich deshalb nicht zeigen. Melden Sie sich noch einmal an; bleibt es so, fragen Sie den Support von Union.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OwnItems</name>
    <message>
        <source>No keychain answers here, so what Latchkey may have kept in one is still there. Do this again where you are signed in to your desktop.</source>
        <translation>Hier antwortet kein Schlüsselbund. Was Latchkey in einem aufbewahrt hat, ist deshalb noch dort. Wiederholen Sie dies dort, wo Sie an Ihrem Desktop angemeldet sind.</translation>
    </message>
    <message>
        <source>Your keychain stayed locked, so what Latchkey keeps in it is still there. Unlock it and do this again.</source>
        <translation>Ihr Schlüsselbund blieb gesperrt. Was Latchkey darin aufbewahrt, ist deshalb noch dort. Entsperren Sie ihn und wiederholen Sie dies.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey remove its items. Remove them with your keychain&apos;s own program: “Latchkey” is in their names.</source>
        <translation>Ihr Schlüsselbund lässt Latchkey seine Einträge nicht entfernen. Entfernen Sie sie mit dem Programm Ihres Schlüsselbunds: „Latchkey“ steht in ihren Namen.</translation>
    </message>
    <message>
        <source>Your keychain could not remove all of Latchkey&apos;s items. Do this again later.</source>
        <translation>Ihr Schlüsselbund konnte nicht alle Einträge von Latchkey entfernen. Wiederholen Sie dies später.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PastedAddress</name>
    <message>
        <source>%1 stands for %2.</source>
        <translation>%1 steht für %2.</translation>
    </message>
    <message>
        <source>This name has letters beyond a to z. Make sure that it is the address you mean.</source>
        <translation>Dieser Name enthält andere Buchstaben als a bis z. Vergewissern Sie sich, dass es die Adresse ist, die Sie meinen.</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>Einfaches http, da es auf diesem Computer bleibt.</translation>
    </message>
    <message>
        <source>Only the host of the link is used; the rest was left out.</source>
        <translation>Nur der Host des Links wird verwendet; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>This key has a port in its address. Latchkey reads it, but Union&apos;s own tools don&apos;t.</source>
        <translation>Dieser Schlüssel hat einen Port in seiner Adresse. Latchkey liest ihn, die Werkzeuge von Union aber nicht.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticePage</name>
    <message>
        <source>Nothing here is real: this page and its keys live inside Latchkey, on this computer.</source>
        <translation>Hier ist nichts echt: Diese Seite und ihre Schlüssel gibt es nur in Latchkey, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in as %1 instead</source>
        <comment>button</comment>
        <translation>Stattdessen als %1 anmelden</translation>
    </message>
    <message>
        <source>Practice tenant: sign in as %1</source>
        <translation>Übungsumgebung: als %1 anmelden</translation>
    </message>
    <message>
        <source>This code is not good, or not any more. Type the one that Latchkey shows now.</source>
        <translation>Dieser Code gilt nicht oder nicht mehr. Geben Sie den ein, den Latchkey jetzt zeigt.</translation>
    </message>
    <message>
        <source>Type the code that Latchkey shows.</source>
        <translation>Geben Sie den Code ein, den Latchkey zeigt.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Practice tenant: sign in a device</source>
        <translation>Übungsumgebung: ein Gerät anmelden</translation>
    </message>
    <message>
        <source>Go on only if Latchkey shows this code.</source>
        <translation>Machen Sie nur weiter, wenn Latchkey diesen Code zeigt.</translation>
    </message>
    <message>
        <source>Signed in as %1. Go back to Latchkey; this page can be closed.</source>
        <translation>Angemeldet als %1. Gehen Sie zu Latchkey zurück; diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Nobody was signed in. This page can be closed.</source>
        <translation>Es wurde niemand angemeldet. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Übungsumgebung</translation>
    </message>
    <message>
        <source>Go back to Latchkey and start the sign-in again.</source>
        <translation>Gehen Sie zu Latchkey zurück und starten Sie die Anmeldung noch einmal.</translation>
    </message>
    <message>
        <source>Practice tenant: this sign-in can&apos;t go on</source>
        <translation>Übungsumgebung: Diese Anmeldung kann nicht weitergehen</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticeTenant</name>
    <message>
        <source>The practice tenant found no free port on this computer. Close some programs and try again.</source>
        <translation>Die Übungsumgebung hat auf diesem Computer keinen freien Port gefunden. Schließen Sie einige Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyDemands</name>
    <message>
        <source>The proxy %2 wants a Windows sign-in (NTLM), which Latchkey can&apos;t do on this computer, so %1 can&apos;t be reached. Ask the people who run the proxy for another way, or let a helper program such as Px or Cntlm sign in to it.</source>
        <translation>Der Proxy %2 verlangt eine Windows-Anmeldung (NTLM), die Latchkey auf diesem Computer nicht beherrscht; %1 ist deshalb nicht zu erreichen. Fragen Sie die Betreiber des Proxys nach einem anderen Weg, oder lassen Sie ein Hilfsprogramm wie Px oder Cntlm die Anmeldung übernehmen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEnvironment</name>
    <message>
        <source>The variable %1 holds no address of a proxy. Write it as http://host:port, with special characters of a user name or a password as %XX, and start Latchkey again.</source>
        <translation>Die Variable %1 enthält keine Adresse eines Proxys. Schreiben Sie sie als http://host:port, mit Sonderzeichen in Benutzername oder Passwort als %XX, und starten Sie Latchkey neu.</translation>
    </message>
    <message>
        <source>The variable %1 names a proxy of the kind “%2”, which Latchkey can&apos;t use. It knows http and socks5: change the variable and start Latchkey again.</source>
        <translation>Die Variable %1 nennt einen Proxy der Art „%2“, die Latchkey nicht verwenden kann. Es kennt http und socks5: Ändern Sie die Variable und starten Sie Latchkey neu.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyError</name>
    <message>
        <source>The proxy %2 wants a user name and a password before it lets anything through to %1. Enter those of your network.</source>
        <translation>Der Proxy %2 verlangt einen Benutzernamen und ein Passwort, bevor er etwas zu %1 durchlässt. Geben Sie die Ihres Netzwerks ein.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the user name and password, so %1 can&apos;t be reached. Enter those of your network again.</source>
        <translation>Der Proxy %2 hat den Benutzernamen und das Passwort nicht angenommen; %1 ist deshalb nicht zu erreichen. Geben Sie die Ihres Netzwerks noch einmal ein.</translation>
    </message>
    <message>
        <source>The proxy %2 refuses the connection, so %1 can&apos;t be reached. Check the proxy settings of this computer, or try again later.</source>
        <translation>Der Proxy %2 lehnt die Verbindung ab; %1 ist deshalb nicht zu erreichen. Prüfen Sie die Proxy-Einstellungen dieses Computers oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>There is no proxy named %2, so %1 can&apos;t be reached. Check the proxy settings of this computer; in another network they may have to be others.</source>
        <translation>Es gibt keinen Proxy namens %2; %1 ist deshalb nicht zu erreichen. Prüfen Sie die Proxy-Einstellungen dieses Computers; in einem anderen Netzwerk müssen sie vielleicht anders sein.</translation>
    </message>
    <message>
        <source>The proxy %2 closed the connection before it led to %1. Try again; if it stays so, check the proxy settings of this computer.</source>
        <translation>Der Proxy %2 hat die Verbindung geschlossen, bevor sie zu %1 führte. Versuchen Sie es noch einmal; bleibt es so, prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy %2 does not answer, so %1 can&apos;t be reached. Check your network and the proxy settings of this computer.</source>
        <translation>Der Proxy %2 antwortet nicht; %1 ist deshalb nicht zu erreichen. Prüfen Sie Ihr Netzwerk und die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy %2 finds no server named %1. Check the address; if it is right, ask the people who run the proxy.</source>
        <translation>Der Proxy %2 findet keinen Server namens %1. Prüfen Sie die Adresse; stimmt sie, fragen Sie die Betreiber des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %2 can&apos;t connect to %1. Check the address and the port, or try again later.</source>
        <translation>Der Proxy %2 kann sich nicht mit %1 verbinden. Prüfen Sie die Adresse und den Port oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy %2 does not allow connections to %1. Check the address, or ask the people who run the proxy.</source>
        <translation>Der Proxy %2 erlaubt keine Verbindungen zu %1. Prüfen Sie die Adresse oder fragen Sie die Betreiber des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %2 does not lead to %1: it can&apos;t reach it, or is no proxy for https. Check the proxy settings of this computer, or ask the people who run the proxy.</source>
        <translation>Der Proxy %2 führt nicht zu %1: Er erreicht es nicht, oder er ist kein Proxy für https. Prüfen Sie die Proxy-Einstellungen dieses Computers oder fragen Sie die Betreiber des Proxys.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCalendar</name>
    <message>
        <source>Rotate the API key “%1”</source>
        <translation>API-Schlüssel „%1“ erneuern</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2</source>
        <comment>an API key, in a calendar; two lines</comment>
        <translation>Client-ID: %1
Control Plane: %2</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2
Overdue since %3</source>
        <comment>an API key, in a calendar; three lines; %3 is a day</comment>
        <translation>Client-ID: %1
Control Plane: %2
Überfällig seit %3</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCreation</name>
    <message>
        <source>The key to rotate is gone: someone has deleted it meanwhile. Give up this rotation, and create a new key if one is needed.</source>
        <translation>Der Schlüssel, der erneuert werden soll, ist nicht mehr da: Jemand hat ihn inzwischen gelöscht. Geben Sie diese Erneuerung auf und erstellen Sie einen neuen Schlüssel, falls einer gebraucht wird.</translation>
    </message>
    <message>
        <source>Whatever the new key was to be called, there was such a key already. Refresh the list and try again.</source>
        <translation>Wie der neue Schlüssel auch heißen sollte, es gab schon einen solchen. Aktualisieren Sie die Liste und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationFolder</name>
    <message>
        <source>Latchkey can&apos;t write down how far the rotation is, so it goes no further. Make room on the disk, or check the permissions of Latchkey&apos;s data folder, and try again.</source>
        <translation>Latchkey kann nicht festhalten, wie weit die Erneuerung ist, und macht deshalb nicht weiter. Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Rechte von Latchkeys Datenordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This rotation is no longer under way: it was finished or given up elsewhere.</source>
        <translation>Diese Erneuerung läuft nicht mehr: Sie wurde anderswo abgeschlossen oder aufgegeben.</translation>
    </message>
    <message>
        <source>The record of a rotation can&apos;t be read. Check the permissions of Latchkey&apos;s data folder and try again.</source>
        <translation>Die Aufzeichnung einer Erneuerung kann nicht gelesen werden. Prüfen Sie die Rechte von Latchkeys Datenordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The record of a rotation lies under a wrong name. Give the file its old name again.</source>
        <translation>Die Aufzeichnung einer Erneuerung liegt unter einem falschen Namen. Geben Sie der Datei wieder ihren alten Namen.</translation>
    </message>
    <message>
        <source>This rotation is open in another Latchkey. Go on there, or close it and try again.</source>
        <translation>Diese Erneuerung ist in einem anderen Latchkey geöffnet. Machen Sie dort weiter oder schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRecord</name>
    <message>
        <source>The record of a rotation can&apos;t be read. Look in the list of keys for what it has left: the old key is still there, and its successor may be too.</source>
        <translation>Die Aufzeichnung einer Erneuerung kann nicht gelesen werden. Sehen Sie in der Schlüsselliste nach, was sie hinterlassen hat: Der alte Schlüssel ist noch da, sein Nachfolger vielleicht auch.</translation>
    </message>
    <message>
        <source>A newer Latchkey has written the record of this rotation. Go on with that one.</source>
        <translation>Ein neueres Latchkey hat die Aufzeichnung dieser Erneuerung geschrieben. Machen Sie mit jenem weiter.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRun</name>
    <message>
        <source>Union does not accept the new key, so the old one stays. Try again in a minute; if it stays so, make the new key anew. %1</source>
        <translation>Union nimmt den neuen Schlüssel nicht an, deshalb bleibt der alte. Versuchen Sie es in einer Minute noch einmal; wenn es so bleibt, erstellen Sie den neuen Schlüssel neu. %1</translation>
    </message>
    <message>
        <source>The new key could not be verified, so the old one stays. %1</source>
        <translation>Der neue Schlüssel konnte nicht geprüft werden, deshalb bleibt der alte. %1</translation>
    </message>
    <message>
        <source>This computer no longer has the new key&apos;s credentials. Give them to Latchkey from where you delivered them, or make the new key anew.</source>
        <translation>Dieser Computer hat die Zugangsdaten des neuen Schlüssels nicht mehr. Geben Sie sie Latchkey von dort, wohin Sie sie gebracht haben, oder erstellen Sie den neuen Schlüssel neu.</translation>
    </message>
    <message>
        <source>The new key is not there yet. Go on with the rotation first.</source>
        <translation>Der neue Schlüssel ist noch nicht da. Machen Sie zuerst mit der Erneuerung weiter.</translation>
    </message>
    <message>
        <source>These are not the credentials of the new key, “%1”. Look for those that you delivered.</source>
        <translation>Das sind nicht die Zugangsdaten des neuen Schlüssels „%1“. Suchen Sie die, die Sie ausgeliefert haben.</translation>
    </message>
    <message>
        <source>The old key was not deleted: the new one has not been verified, delivered and waited for. Go on from the step that is shown.</source>
        <translation>Der alte Schlüssel wurde nicht gelöscht: Der neue wurde noch nicht geprüft, ausgeliefert und abgewartet. Machen Sie bei dem Schritt weiter, der angezeigt wird.</translation>
    </message>
    <message>
        <source>The old key is gone, so the new one was not deleted: there would be none. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>Der alte Schlüssel ist nicht mehr da, deshalb wurde der neue nicht gelöscht: Es gäbe sonst keinen. Geben Sie die Erneuerung auf und lassen Sie den neuen Schlüssel stehen, oder machen Sie weiter.</translation>
    </message>
    <message>
        <source>The old key has expired, so the new one was not deleted: no key would work. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>Der alte Schlüssel ist abgelaufen, deshalb wurde der neue nicht gelöscht: Es würde sonst kein Schlüssel funktionieren. Geben Sie die Erneuerung auf und lassen Sie den neuen Schlüssel stehen, oder machen Sie weiter.</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be kept in the keychain: it is only where you delivered it. %2</source>
        <translation>Das Geheimnis von „%1“ konnte nicht im Schlüsselbund behalten werden: Es ist nur dort, wo Sie es zugestellt haben. %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Rotations</name>
    <message>
        <source>“%1” is being rotated already. Go on with that rotation, or give it up first.</source>
        <translation>„%1“ wird schon erneuert. Machen Sie mit dieser Erneuerung weiter oder geben Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>“%1” is no API key, but another kind of application, so Latchkey can&apos;t rotate it.</source>
        <translation>„%1“ ist kein API-Schlüssel, sondern eine andere Art von Anwendung; Latchkey kann sie nicht erneuern.</translation>
    </message>
    <message>
        <source>“%1” is the new key of a rotation under way. Finish that one first.</source>
        <translation>„%1“ ist der neue Schlüssel einer laufenden Erneuerung. Schließen Sie diese zuerst ab.</translation>
    </message>
    <message>
        <source>This rotation belongs to %1. Switch to that connection to go on.</source>
        <translation>Diese Erneuerung gehört zu %1. Wechseln Sie zu dieser Verbindung, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFile</name>
    <message>
        <source>The key could not be saved to %1. Choose another folder.</source>
        <translation>Der Schlüssel ließ sich nicht unter %1 speichern. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The key was not saved: everybody on this computer can replace files in %1. Choose a folder of your own.</source>
        <translation>Der Schlüssel wurde nicht gespeichert: In %1 können alle auf diesem Computer Dateien ersetzen. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The key was not saved: on this disk, %1 would be readable for everybody. Choose a folder on another disk.</source>
        <translation>Der Schlüssel wurde nicht gespeichert: Auf diesem Datenträger könnten alle %1 lesen. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Session</name>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>Sie sind nicht angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Latchkey was locked meanwhile. Unlock it and try again.</source>
        <translation>Latchkey wurde inzwischen gesperrt. Entsperren Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Sign in again.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Union refuses your sign-in although it was just renewed. Sign in again; if it stays, ask your administrator.</source>
        <translation>Union lehnt Ihre Anmeldung ab, obwohl sie gerade erneuert wurde. Melden Sie sich noch einmal an; bleibt es so, fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The sign-in in your keychain belongs to another address. Sign in again.</source>
        <translation>Die Anmeldung in Ihrem Schlüsselbund gehört zu einer anderen Adresse. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>You were signed out in another Latchkey window. Sign in again to go on here.</source>
        <translation>Sie wurden in einem anderen Fenster von Latchkey abgemeldet. Melden Sie sich noch einmal an, um hier weiterzumachen.</translation>
    </message>
    <message>
        <source>It was taken out of your keychain, perhaps by a sign-out in another window. Sign in again to keep it.</source>
        <translation>Sie wurde aus Ihrem Schlüsselbund genommen, vielleicht durch eine Abmeldung in einem anderen Fenster. Melden Sie sich noch einmal an, um sie aufzubewahren.</translation>
    </message>
    <message>
        <source>The identity provider did not answer, so the sign-in ends there only when it expires.</source>
        <translation>Der Identitätsanbieter hat nicht geantwortet; die Anmeldung endet dort deshalb erst, wenn sie abläuft.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer. It may be waiting for its password in another window: unlock it, then try again.</source>
        <translation>Ihr Schlüsselbund antwortet nicht. Vielleicht wartet er in einem anderen Fenster auf sein Passwort: Entsperren Sie ihn und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SeveralCredentials</name>
    <message>
        <source>This form is about one key. Select one, or choose another form.</source>
        <translation>Diese Form gilt für einen einzelnen Schlüssel. Wählen Sie einen aus oder nehmen Sie eine andere Form.</translation>
    </message>
    <message>
        <source>Two of these keys would have the same name in this form. Copy them one after the other.</source>
        <translation>Zwei dieser Schlüssel hätten in dieser Form denselben Namen. Kopieren Sie sie nacheinander.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenEndpoint</name>
    <message>
        <source>The connection to the identity provider broke before it answered. Check your network and try again.</source>
        <translation>Die Verbindung zum Identitätsanbieter brach ab, bevor er antwortete. Prüfen Sie Ihr Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Sign in again.</source>
        <translation>Diese Anmeldung hat zu lange gedauert oder wurde schon verwendet. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Ihre Anmeldung ist beendet. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This key is refused: it was deleted, or its secret is wrong. Use another key.</source>
        <translation>Dieser Schlüssel wird abgelehnt: Er wurde gelöscht, oder sein Geheimnis stimmt nicht. Verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t accept Latchkey. Ask the administrator of your Union.</source>
        <translation>Der Identitätsanbieter lässt Latchkey nicht zu. Fragen Sie die Administration Ihres Union.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>Der Identitätsanbieter kann gerade nicht antworten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The identity provider refused Latchkey&apos;s request. Try again; if it stays, report it.</source>
        <translation>Der Identitätsanbieter hat die Anfrage von Latchkey abgelehnt. Versuchen Sie es noch einmal; bleibt es so, melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t allow this. Ask the administrator of your Union.</source>
        <translation>Der Identitätsanbieter erlaubt das nicht. Fragen Sie die Administration Ihres Union.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be understood. Check your network for a proxy or login page, then try again.</source>
        <translation>Die Antwort des Identitätsanbieters ist nicht zu verstehen. Prüfen Sie Ihr Netzwerk auf einen Proxy oder eine Anmeldeseite und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The identity provider has no way to take a sign-in back early.</source>
        <translation>Bei diesem Identitätsanbieter lässt sich eine Anmeldung nicht vorzeitig zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolCalls</name>
    <message>
        <source>This is no repository. Write it as owner/repository.</source>
        <translation>Das ist kein Repository. Schreiben Sie es als Eigentümer/Repository.</translation>
    </message>
    <message>
        <source>GitHub takes no secret with this name. Use letters, digits and underscores; no digit and no GITHUB_ at the beginning.</source>
        <translation>GitHub nimmt kein Geheimnis mit diesem Namen an. Verwenden Sie Buchstaben, Ziffern und Unterstriche; am Anfang keine Ziffer und nicht GITHUB_.</translation>
    </message>
    <message>
        <source>This is no name of an environment. Write it as the repository&apos;s settings do.</source>
        <translation>Das ist kein Name einer Umgebung. Schreiben Sie ihn wie in den Einstellungen des Repositorys.</translation>
    </message>
    <message>
        <source>Kubernetes takes no Secret with this name. Use small letters, digits, hyphens and full stops.</source>
        <translation>Kubernetes nimmt kein Secret mit diesem Namen an. Verwenden Sie Kleinbuchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>Kubernetes takes no entry with this name. Use letters, digits, hyphens, underscores and full stops.</source>
        <translation>Kubernetes nimmt keinen Eintrag mit diesem Namen an. Verwenden Sie Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte.</translation>
    </message>
    <message>
        <source>This is no name of a namespace. Use small letters, digits and hyphens.</source>
        <translation>Das ist kein Name eines Namensraums. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>This is no name of a context. “kubectl config get-contexts” lists them.</source>
        <translation>Das ist kein Name eines Kontexts. „kubectl config get-contexts“ listet sie auf.</translation>
    </message>
    <message>
        <source>Flyte takes no secret with this name. Use letters, digits, hyphens and underscores.</source>
        <translation>Flyte nimmt kein Geheimnis mit diesem Namen an. Verwenden Sie Buchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>This is no name of a project or a domain. Use letters, digits, hyphens and underscores.</source>
        <translation>Das ist kein Name eines Projekts oder einer Domäne. Verwenden Sie Buchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>The client ID of this key would be taken for an option of the command.</source>
        <translation>Die Client-ID dieses Schlüssels würde für eine Option des Befehls gehalten.</translation>
    </message>
    <message>
        <source>There is no command here. Write one that reads the key from its standard input.</source>
        <translation>Hier steht kein Befehl. Schreiben Sie einen, der den Schlüssel von der Standardeingabe liest.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolDelivery</name>
    <message>
        <source>There is no program %1 on this computer, or not where programs are looked for (PATH). Install it, or choose another place for the key.</source>
        <translation>Auf diesem Computer gibt es kein Programm %1, oder nicht dort, wo nach Programmen gesucht wird (PATH). Installieren Sie es, oder wählen Sie einen anderen Ort für den Schlüssel.</translation>
    </message>
    <message>
        <source>%1 was stopped. It may have taken the key already: look there before you try again.</source>
        <translation>%1 wurde angehalten. Vielleicht hat es den Schlüssel schon: Sehen Sie dort nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolRun</name>
    <message>
        <source>%1 did not end within %2 s and was stopped. It may have taken the key nevertheless: look there before you try again.</source>
        <translation>%1 war nach %2 s nicht fertig und wurde angehalten. Vielleicht hat es den Schlüssel trotzdem: Sehen Sie dort nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The key could not be handed to %1. Too many programs may be running: close some and try again.</source>
        <translation>Der Schlüssel konnte nicht an %1 übergeben werden. Vielleicht laufen zu viele Programme: Schließen Sie einige und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it runs in a terminal.</source>
        <translation>%1 konnte nicht gestartet werden. Prüfen Sie, ob es in einem Terminal läuft.</translation>
    </message>
    <message>
        <source>%1 ended without reading the key, so it can&apos;t have it. Check the command: it has to read standard input.</source>
        <translation>%1 hat den Schlüssel nicht gelesen und kann ihn deshalb nicht haben. Prüfen Sie den Befehl: Er muss die Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why. Run it in a terminal to see more.</source>
        <translation>%1 ist fehlgeschlagen, ohne einen Grund zu nennen. In einem Terminal ausgeführt zeigt es mehr.</translation>
    </message>
    <message>
        <source>%1 failed. It says: “%2”</source>
        <translation>%1 ist fehlgeschlagen. Es meldet: „%2“</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A credential manager for Union API keys. Version %1, Apache License 2.0.</source>
        <translation>Verwaltet Zugangsdaten: API-Schlüssel von Union. Version %1, Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>name, version and licence of a library</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy debug information</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Versions and surroundings for a bug report; no secret, no host.</source>
        <translation>Versionen und Umgebung für einen Fehlerbericht; kein Geheimnis, kein Host.</translation>
    </message>
    <message>
        <source>Copied. It names no person, no control plane and no key.</source>
        <translation>Kopiert. Darin stehen keine Person, keine Control Plane und kein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>Subjekt kopieren</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Organisation kopieren</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <translation>Wo die Anmeldung aufbewahrt wird</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in to %1, which did not say more about you. %2</source>
        <translation>Sie sind bei %1 angemeldet, das nicht mehr über Sie mitgeteilt hat. %2</translation>
    </message>
    <message>
        <source>An application, with an API key</source>
        <translation>Eine Anwendung, mit einem API-Schlüssel</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Until %1, then renewed by itself</source>
        <translation>Bis %1, dann von selbst erneuert</translation>
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
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Actions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as e&amp;xport FLYTE_API_KEY=…</source>
        <translation>Als e&amp;xport FLYTE_API_KEY=… kopieren</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Client-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Search keys</source>
        <translation>&amp;Schlüssel suchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>Suche speiche&amp;rn…</translation>
    </message>
    <message>
        <source>Mana&amp;ge saved searches…</source>
        <translation>Gespei&amp;cherte Suchen verwalten…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Show de&amp;tails</source>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>S&amp;palten wählen…</translation>
    </message>
    <message>
        <source>Sho&amp;w applications that are no API keys</source>
        <translation>An&amp;wendungen zeigen, die keine API-Schlüssel sind</translation>
    </message>
    <message>
        <source>Connect to &amp;Union…</source>
        <translation>Mit Uni&amp;on verbinden…</translation>
    </message>
    <message>
        <source>E&amp;dit connection…</source>
        <translation>&amp;Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>Verbindun&amp;gen verwalten…</translation>
    </message>
    <message>
        <source>A&amp;ccount…</source>
        <translation>&amp;Konto…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Abme&amp;lden</translation>
    </message>
    <message>
        <source>Sign in the C&amp;LI too…</source>
        <translation>Auch die CL&amp;I anmelden…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Be&amp;fehlspalette…</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board now</source>
        <translation>Zwischenablage &amp;jetzt leeren</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>J&amp;etzt sperren</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts…</source>
        <translation>Tastenkür&amp;zel…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;Über Latchkey</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Union can&apos;t be reached, so keys can&apos;t be changed now.</source>
        <translation>Union ist nicht zu erreichen; Schlüssel lassen sich deshalb jetzt nicht ändern.</translation>
    </message>
    <message>
        <source>Allow screenshots for &amp;5 minutes</source>
        <translation>Bildsc&amp;hirmfotos 5 Minuten lang erlauben</translation>
    </message>
    <message>
        <source>Latchkey is locked.</source>
        <translation>Latchkey ist gesperrt.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Es ist keine Verbindung offen.</translation>
    </message>
    <message>
        <source>This connection ends with Latchkey.</source>
        <translation>Diese Verbindung endet mit Latchkey.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel aus.</translation>
    </message>
    <message>
        <source>Select one key whose secret is kept on this computer.</source>
        <translation>Wählen Sie einen Schlüssel aus, dessen Geheimnis auf diesem Computer aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Tr&amp;y the practice tenant</source>
        <translation>Übungsumgebung &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>De&amp;liver…</source>
        <translation>Z&amp;ustellen…</translation>
    </message>
    <message>
        <source>Activity &amp;journal…</source>
        <translation>Aktivit&amp;ätsprotokoll…</translation>
    </message>
    <message>
        <source>E&amp;xport keys…</source>
        <translation>Schlüssel e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Explain a key…</source>
        <translation>Schlüssel erklären…</translation>
    </message>
    <message>
        <source>&amp;Forget stored secret…</source>
        <translation>&amp;Gespeichertes Geheimnis vergessen …</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>E&amp;rneuern…</translation>
    </message>
    <message>
        <source>Rotations under way…</source>
        <translation>Laufende Erneuerungen…</translation>
    </message>
    <message>
        <source>Key &amp;overview…</source>
        <translation>Schlüssel-Über&amp;blick…</translation>
    </message>
    <message>
        <source>No key is overdue for rotation.</source>
        <translation>Kein Schlüssel ist überfällig.</translation>
    </message>
    <message>
        <source>Rotate all overdue keys…</source>
        <translation>Alle überfälligen Schlüssel erneuern…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Activity</name>
    <message>
        <source>Everything up to %1 is as it was written.</source>
        <translation>Alles bis %1 ist so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Kept in keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>In den Schlüsselbund gelegt</translation>
    </message>
    <message>
        <source>Removed from keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>Aus dem Schlüsselbund entfernt</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Erneuerung begonnen</translation>
    </message>
    <message>
        <source>Rotation continued</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Erneuerung fortgesetzt</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Erneuerung abgeschlossen</translation>
    </message>
    <message>
        <source>Rotation given up</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Erneuerung aufgegeben</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>in the list of what was done</comment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>in the list of what was done</comment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>a list, in the list of what was done</comment>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the result of something</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the result of something</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the result of something</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>the result of something</comment>
        <translation>Ungewiss</translation>
    </message>
    <message numerus="yes">
        <source>Complete: none of %n entries was changed, dropped or reordered.</source>
        <translation>
            <numerusform>Vollständig: %Ln Eintrag, nicht geändert, entfernt oder umgestellt.</numerusform>
            <numerusform>Vollständig: Keiner von %Ln Einträgen wurde geändert, entfernt oder umgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed, dropped or reordered after it was written.</source>
        <translation>Eintrag %1 wurde nachträglich geändert, entfernt oder umgestellt.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was dropped after it was written.</source>
        <translation>Eintrag %1 fehlt: Er wurde nachträglich entfernt.</translation>
    </message>
    <message>
        <source>The end was cut off: there once was an entry %1.</source>
        <translation>Das Ende wurde abgeschnitten: Es gab einmal einen Eintrag %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what of a key was edited</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>what of a key was edited</comment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>redirect URIs</source>
        <comment>what of a key was edited</comment>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>why it failed</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>why it failed</comment>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>the proxy</source>
        <comment>why it failed</comment>
        <translation>der Proxy</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in</source>
        <comment>why it failed</comment>
        <translation>der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>why it failed</comment>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>why it failed</comment>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>not permitted</source>
        <comment>why it failed</comment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>the key was gone</source>
        <comment>why it failed</comment>
        <translation>der Schlüssel war nicht mehr da</translation>
    </message>
    <message>
        <source>already taken</source>
        <comment>why it failed</comment>
        <translation>schon vergeben</translation>
    </message>
    <message>
        <source>refused as invalid</source>
        <comment>why it failed</comment>
        <translation>als ungültig abgelehnt</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <comment>why it failed</comment>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>Union had trouble</source>
        <comment>why it failed</comment>
        <translation>Störung bei Union</translation>
    </message>
    <message>
        <source>no keychain</source>
        <comment>why it failed</comment>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>why it failed</comment>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <comment>why it failed</comment>
        <translation>Schlüsselbund lehnte ab</translation>
    </message>
    <message>
        <source>nothing in the keychain</source>
        <comment>why it failed</comment>
        <translation>nichts im Schlüsselbund</translation>
    </message>
    <message>
        <source>could not be written</source>
        <comment>why it failed</comment>
        <translation>konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <comment>why it failed</comment>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>no Union control plane</source>
        <comment>why it failed</comment>
        <translation>keine Union-Steuerungsebene</translation>
    </message>
    <message>
        <source>not possible there</source>
        <comment>why it failed</comment>
        <translation>dort nicht möglich</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <comment>why it failed</comment>
        <translation>unlesbare Antwort</translation>
    </message>
    <message>
        <source>port in use</source>
        <comment>why it failed</comment>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>unreadable in the keychain</source>
        <comment>why it failed</comment>
        <translation>im Schlüsselbund unlesbar</translation>
    </message>
    <message>
        <source>with default policies</source>
        <comment>how a key was created</comment>
        <translation>mit Standardrichtlinien</translation>
    </message>
    <message>
        <source>file</source>
        <comment>where a key was delivered to</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>keychain</source>
        <comment>where a key was delivered to</comment>
        <translation>Schlüsselbund</translation>
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
        <translation>ein anderer Befehl</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client</source>
        <comment>form of an exported list</comment>
        <translation>JSON wie Unions Client</translation>
    </message>
    <message>
        <source>JSON, as the flyte command</source>
        <comment>form of an exported list</comment>
        <translation>JSON wie der Befehl flyte</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>form of an exported list</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>key overview as CSV</source>
        <comment>what was exported</comment>
        <translation>Schlüssel-Überblick als CSV</translation>
    </message>
    <message>
        <source>key overview as JSON</source>
        <comment>what was exported</comment>
        <translation>Schlüssel-Überblick als JSON</translation>
    </message>
    <message>
        <source>key overview as a page</source>
        <comment>what was exported</comment>
        <translation>Schlüssel-Überblick als Seite</translation>
    </message>
    <message>
        <source>key overview as a calendar</source>
        <comment>what was exported</comment>
        <translation>Schlüssel-Überblick als Kalender</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>in a rotation; %1 is a day</comment>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>everything uses the new key</source>
        <comment>in a rotation</comment>
        <translation>alles nutzt den neuen Schlüssel</translation>
    </message>
    <message>
        <source>the new key is made anew</source>
        <comment>in a rotation</comment>
        <translation>der neue Schlüssel wird neu erstellt</translation>
    </message>
    <message>
        <source>new key created</source>
        <comment>in a rotation</comment>
        <translation>neuer Schlüssel erstellt</translation>
    </message>
    <message>
        <source>new key verified</source>
        <comment>in a rotation</comment>
        <translation>neuer Schlüssel geprüft</translation>
    </message>
    <message>
        <source>new key verified again</source>
        <comment>in a rotation</comment>
        <translation>neuer Schlüssel nochmals geprüft</translation>
    </message>
    <message>
        <source>new key delivered</source>
        <comment>in a rotation</comment>
        <translation>neuer Schlüssel übergeben</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 ist noch da</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 ist weg</translation>
    </message>
    <message>
        <source>new key: %1</source>
        <comment>in a rotation; %1 is a key</comment>
        <translation>neuer Schlüssel: %1</translation>
    </message>
    <message>
        <source>The file that names the newest entry was removed or damaged: entries at the end may be missing.</source>
        <translation>Die Datei, die den neuesten Eintrag nennt, wurde entfernt oder beschädigt: Am Ende können Einträge fehlen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What was done with keys from this computer. It is kept here alone; Union knows nothing of it.</source>
        <translation>Was von diesem Computer aus mit Schlüsseln getan wurde. Es steht nur hier; Union weiß nichts davon.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What you create, copy, edit or delete stands here from now on.</source>
        <translation>Was Sie erstellen, kopieren, bearbeiten oder löschen, steht von jetzt an hier.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Try fewer words, another action or a longer time.</source>
        <translation>Versuchen Sie weniger Wörter, eine andere Aktion oder eine längere Zeit.</translation>
    </message>
    <message>
        <source>Checking that nothing was changed…</source>
        <translation>Es wird geprüft, ob etwas geändert wurde…</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Aktivitätsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Einträge wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show key</source>
        <comment>in the table of keys; a button</comment>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>This key is in none of the lists that are shown now: it was deleted, or its connection was removed.</source>
        <translation>Dieser Schlüssel steht in keiner der Listen, die jetzt gezeigt werden: Er wurde gelöscht oder seine Verbindung entfernt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFilter</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Von Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Search key, person, fingerprint</source>
        <translation>Schlüssel, Person, Fingerabdruck suchen</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Jede Verbindung</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>in the list of what was done; a button</comment>
        <translation>Alle Schlüssel zeigen</translation>
    </message>
    <message>
        <source>For example %1. Empty for no limit.</source>
        <comment>%1 is a day</comment>
        <translation>Zum Beispiel %1. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>This is not a day, so it limits nothing. Type one like %1.</source>
        <comment>%1 is a day</comment>
        <translation>Das ist kein Tag und begrenzt daher nichts. Geben Sie einen wie %1 ein.</translation>
    </message>
    <message>
        <source>This is before the first day, so nothing matches. Choose %1 or a later day.</source>
        <comment>%1 is a day</comment>
        <translation>Das liegt vor dem ersten Tag, daher passt nichts. Wählen Sie den %1 oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>only what was done to this key is shown</comment>
        <translation>Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFlow</name>
    <message>
        <source>What you just did is not in the activity journal. %1</source>
        <translation>Was Sie eben getan haben, steht nicht im Aktivitätsprotokoll. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <comment>column: when something was done</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: an API key</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did something</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how something ended</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Fingerprint of the secret: %1</source>
        <translation>Fingerabdruck des Geheimnisses: %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <comment>column: of a key&apos;s secret</comment>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AgeBars</name>
    <message numerus="yes">
        <source>%1: %n keys</source>
        <comment>an age; read aloud</comment>
        <translation>
            <numerusform>%1: %Ln Schlüssel</numerusform>
            <numerusform>%1: %Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <comment>age of keys</comment>
        <translation>Bis 30 Tage</translation>
    </message>
    <message>
        <source>30 to 75 days</source>
        <comment>age of keys</comment>
        <translation>30 bis 75 Tage</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>of keys</comment>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>75 to 90 days</source>
        <comment>age of keys</comment>
        <translation>75 bis 90 Tage</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <comment>age of keys</comment>
        <translation>Über 90 Tage</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApiKeyPane</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>The whole value of FLYTE_API_KEY, as it was shown when the key was created.</source>
        <translation>Der ganze Wert von FLYTE_API_KEY, wie er beim Erstellen des Schlüssels gezeigt wurde.</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Else Latchkey forgets the key when it closes.</source>
        <translation>Sonst vergisst Latchkey den Schlüssel, wenn es geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApplicationTerms</name>
    <message>
        <source>unknown (%1)</source>
        <comment>a number that this version of Latchkey has no name for</comment>
        <translation>unbekannt (%1)</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>implizit</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Aktualisierungs-Token</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>client secret in the body</source>
        <translation>Client-Geheimnis im Rumpf</translation>
    </message>
    <message>
        <source>client secret, HTTP Basic</source>
        <translation>Client-Geheimnis, HTTP Basic</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliFlow</name>
    <message>
        <source>The practice tenant ends with Latchkey, so there is nothing that the command line could sign in to later. Connect to a Union of your own first.</source>
        <translation>Die Übungsumgebung endet mit Latchkey; es gibt also nichts, wobei sich die Befehlszeile später anmelden könnte. Verbinden Sie sich zuerst mit einem eigenen Union.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and the names of its items</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stored for %1: %2.</source>
        <translation>Für %1 gespeichert: %2.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>Es ließ sich kein Browser starten. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <translation>Von %1 entfernt: %2.</translation>
    </message>
    <message>
        <source>Union could not be told that %1&apos;s sign-in has ended: %2</source>
        <translation>Union konnte nicht mitgeteilt werden, dass die Anmeldung von %1 beendet ist: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliProgramRow</name>
    <message>
        <source>Version 2.5.10 and newer, in one item: tokens</source>
        <translation>Version 2.5.10 und neuer, in einem Eintrag: tokens</translation>
    </message>
    <message>
        <source>And flyte before 2.5.10, in an item each: access_token, refresh_token, id_token</source>
        <translation>Und flyte vor 2.5.10, in je einem Eintrag: access_token, refresh_token, id_token</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach…</translation>
    </message>
    <message>
        <source>Signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet</translation>
    </message>
    <message>
        <source>Not signed in on this computer</source>
        <translation>Auf diesem Computer nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliSignInDialog</name>
    <message>
        <source>Sign in the CLI too</source>
        <translation>Auch die CLI anmelden</translation>
    </message>
    <message>
        <source>Copy service</source>
        <translation>Dienst kopieren</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Code kopiert.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Stattdessen einen Code verwenden</translation>
    </message>
    <message>
        <source>Remove the CLI&apos;s sign-in</source>
        <translation>Anmeldung der CLI entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Sign in the CLI</source>
        <translation>CLI anmelden</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>Link kopiert. Öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1…</source>
        <translation>Wartet, bis Sie sich für %1 angemeldet haben…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1 (%2 of %3)…</source>
        <translation>Wartet, bis Sie sich für %1 angemeldet haben (%2 von %3)…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Bereitet vor…</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>Ein anderes Fenster hat mit einer Anmeldung geantwortet, die Latchkey nicht gestartet hat. Sie wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>Removing the CLI&apos;s sign-in…</source>
        <translation>Entfernt die Anmeldung der CLI…</translation>
    </message>
    <message>
        <source>Gives the command line a sign-in of its own and stores it in your keychain, where it looks for one. Your browser opens once for each program. Latchkey&apos;s own sign-in is not touched.</source>
        <translation>Gibt der Befehlszeile eine eigene Anmeldung und speichert sie in Ihrem Schlüsselbund, wo sie danach sucht. Für jedes Programm öffnet sich Ihr Browser einmal. Die Anmeldung von Latchkey bleibt unberührt.</translation>
    </message>
    <message>
        <source>Service in your keychain</source>
        <translation>Dienst in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this can&apos;t be seen without asking you</source>
        <translation>Ihr Schlüsselbund ist gesperrt; das lässt sich also nicht sehen, ohne Sie zu fragen</translation>
    </message>
    <message>
        <source>Your keychain does not tell whether it is signed in</source>
        <translation>Ihr Schlüsselbund verrät nicht, ob es angemeldet ist</translation>
    </message>
    <message>
        <source>Storing it in your keychain…</source>
        <translation>Speichert im Schlüsselbund…</translation>
    </message>
    <message>
        <source>Choose a CLI that is signed in first.</source>
        <translation>Wählen Sie zuerst eine CLI aus, die angemeldet ist.</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>Die Adresse der Anmeldeseite ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Choose a CLI first.</source>
        <translation>Wählen Sie zuerst eine CLI aus.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Move “%1” towards the start</source>
        <comment>%1: a column</comment>
        <translation>„%1“ zum Anfang hin verschieben</translation>
    </message>
    <message>
        <source>Move “%1” towards the end</source>
        <comment>%1: a column</comment>
        <translation>„%1“ zum Ende hin verschieben</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Keine Treffer. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Action, connection or key</source>
        <translation>Aktion, Verbindung oder Schlüssel</translation>
    </message>
    <message>
        <source>Type an action, a connection or a key</source>
        <translation>Aktion, Verbindung oder Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is chosen, more about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectDialog</name>
    <message>
        <source>Connect to Union</source>
        <translation>Mit Union verbinden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paste the address of your console, a host name, or an API key.</source>
        <translation>Fügen Sie die Adresse Ihrer Konsole, einen Hostnamen oder einen API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>API-Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <translation>Mit diesem Schlüssel anmelden</translation>
    </message>
    <message>
        <source>Latchkey connects over https.</source>
        <translation>Latchkey verbindet sich über https.</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1.</source>
        <translation>Latchkey wird sich mit %1 verbinden.</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1, organization %2.</source>
        <translation>Latchkey wird sich mit %1 verbinden, Organisation %2.</translation>
    </message>
    <message>
        <source>API key “%1”. Its secret is kept out of sight.</source>
        <translation>API-Schlüssel „%1“. Sein Geheimnis bleibt verborgen.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectFlow</name>
    <message>
        <source>Looking for Union at %1…</source>
        <translation>Sucht Union unter %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectOptions</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Leave empty unless your administrator told you otherwise.</source>
        <translation>Leer lassen, außer Ihre Administration hat Ihnen etwas anderes gesagt.</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>Eine PEM-Datei, der für diese Verbindung zusätzlich zu den Zertifizierungsstellen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>The address does not name it. Type the organization whose keys you want to see; your administrator knows its name.</source>
        <translation>Die Adresse nennt sie nicht. Geben Sie die Organisation ein, deren Schlüssel Sie sehen möchten; Ihre Administration kennt den Namen.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionController</name>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>Nowhere: the practice tenant ends with Latchkey</source>
        <translation>Nirgends: Die Übungsumgebung endet mit Latchkey</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>In memory only, until Latchkey closes</source>
        <translation>Nur im Arbeitsspeicher, bis Latchkey geschlossen wird</translation>
    </message>
    <message>
        <source>Your sign-in to %1 was in memory only, and has ended because Latchkey was locked. Sign in again.</source>
        <translation>Ihre Anmeldung bei %1 war nur im Arbeitsspeicher und endete, als Latchkey gesperrt wurde. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSource</name>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>another connection has a message</source>
        <translation>eine andere Verbindung hat eine Nachricht</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionsFlow</name>
    <message>
        <source>The sign-in was not revoked; at Union it stays good until it runs out. %1</source>
        <translation>Die Anmeldung wurde nicht widerrufen; bei Union bleibt sie gültig, bis sie abläuft. %1</translation>
    </message>
    <message>
        <source>The sign-in may still be in your keychain. %1</source>
        <translation>Die Anmeldung ist vielleicht noch in Ihrem Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in your keychain. %2</source>
        <translation>Das Geheimnis von „%1“ ist vielleicht noch in Ihrem Schlüsselbund. %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ContactCheck</name>
    <message>
        <source>“%1” does not look like an e-mail address. It is saved as it stands.</source>
        <translation>„%1“ sieht nicht wie eine E-Mail-Adresse aus. Der Eintrag wird gespeichert, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyFlow</name>
    <message>
        <source>Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a key is created.</source>
        <translation>Client-ID von „%1“ kopiert. Das Geheimnis ist nicht auf diesem Computer: Union gibt es nur beim Erstellen eines Schlüssels heraus.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Copied the credentials of “%1”. The clipboard is cleared in %2 s.</source>
        <translation>Zugangsdaten von „%1“ kopiert. Die Zwischenablage wird in %2 s geleert.</translation>
    </message>
    <message>
        <source>Copied the client ID of “%1”.</source>
        <translation>Client-ID von „%1“ kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key is created.</source>
        <translation>Es wurde nichts kopiert: Das Geheimnis von „%1“ ist nicht auf diesem Computer. Union gibt es nur beim Erstellen eines Schlüssels heraus.</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Unlock it if you are asked to.</source>
        <translation>Wartet auf Ihren Schlüsselbund. Entsperren Sie ihn, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>Copied for “%1”: %2. It holds no secret.</source>
        <translation>Für „%1“ kopiert: %2. Das enthält kein Geheimnis.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the client IDs of %n keys, one in each line.</source>
        <translation>
            <numerusform>Die Client-ID von %Ln Schlüssel wurde kopiert.</numerusform>
            <numerusform>Die Client-IDs von %Ln Schlüsseln wurden kopiert, eine je Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: the secrets of %n selected keys are not on this computer. Union gives a secret only when a key is created.</source>
        <translation>
            <numerusform>Es wurde nichts kopiert: Das Geheimnis von %Ln ausgewählten Schlüssel ist nicht auf diesem Computer. Union gibt ein Geheimnis nur beim Erstellen eines Schlüssels heraus.</numerusform>
            <numerusform>Es wurde nichts kopiert: Die Geheimnisse von %Ln ausgewählten Schlüsseln sind nicht auf diesem Computer. Union gibt ein Geheimnis nur beim Erstellen eines Schlüssels heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy client IDs</source>
        <translation>Client-IDs kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied the credentials of %n keys. The clipboard is cleared in %1 s.</source>
        <translation>
            <numerusform>Zugangsdaten von %Ln Schlüssel kopiert. Die Zwischenablage wird in %1 s geleert.</numerusform>
            <numerusform>Zugangsdaten von %Ln Schlüsseln kopiert. Die Zwischenablage wird in %1 s geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n keys: %1. It holds no secret.</source>
        <translation>
            <numerusform>Für %Ln Schlüssel kopiert: %1. Es ist kein Geheimnis darin.</numerusform>
            <numerusform>Für %Ln Schlüssel kopiert: %1. Es ist kein Geheimnis darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <comment>heading over forms in a menu</comment>
        <translation>Ohne das Geheimnis</translation>
    </message>
    <message>
        <source>Variable: %1</source>
        <translation>Variable: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyleField</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyles</name>
    <message>
        <source>Bare value</source>
        <comment>form of what is copied: the key alone</comment>
        <translation>Bloßer Wert</translation>
    </message>
    <message>
        <source>bash, zsh (export …)</source>
        <comment>form of what is copied; bash and zsh are names</comment>
        <translation>bash, zsh (export …)</translation>
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
        <translation>Zeile einer .env-Datei</translation>
    </message>
    <message>
        <source>JSON object</source>
        <comment>form of what is copied</comment>
        <translation>JSON-Objekt</translation>
    </message>
    <message>
        <source>Kubernetes Secret (YAML)</source>
        <comment>form of what is copied; names</comment>
        <translation>Kubernetes Secret (YAML)</translation>
    </message>
    <message>
        <source>GitHub Actions snippet</source>
        <comment>form of what is copied; GitHub Actions is a name</comment>
        <translation>GitHub-Actions-Baustein</translation>
    </message>
    <message>
        <source>GitLab CI snippet</source>
        <comment>form of what is copied; GitLab CI is a name</comment>
        <translation>GitLab-CI-Baustein</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <comment>form of what is copied; Terraform is a name</comment>
        <translation>Terraform-Import-Block</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CreateFlow</name>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Deleting the key without a secret…</source>
        <translation>Der Schlüssel ohne Geheimnis wird gelöscht…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DayEdit</name>
    <message>
        <source>Choose from a month</source>
        <translation>Im Monat auswählen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteDialog</name>
    <message>
        <source>Delete API key</source>
        <translation>API-Schlüssel löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Everything that uses “%1” stops working at once. This can&apos;t be undone.</source>
        <translation>Alles, was „%1“ verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Alles, was diesen Schlüssel verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Alles, was diese %Ln Schlüssel verwendet, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>Zu löschende Schlüssel</translation>
    </message>
    <message>
        <source>Type %1 to delete them all</source>
        <translation>Geben Sie %1 ein, um alle zu löschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>%1 von %2 wird gelöscht…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nicht versucht.</numerusform>
            <numerusform>%Ln Schlüssel wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be deleted.</source>
        <translation>
            <numerusform>%Ln Schlüssel ließ sich nicht löschen.</numerusform>
            <numerusform>%Ln Schlüssel ließen sich nicht löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and delete them again.</source>
        <translation>Diese Schlüssel wurden schon versucht. Wählen Sie die übrigen aus und löschen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Delete API keys</source>
        <translation>API-Schlüssel löschen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteFlow</name>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>its secret is kept on this computer</source>
        <translation>sein Geheimnis wird auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were deleted.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde gelöscht.</numerusform>
            <numerusform>%Ln Schlüssel wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>last used by you from this computer: %1</source>
        <comment>3 days ago</comment>
        <translation>von Ihnen zuletzt von diesem Computer aus benutzt: %1</translation>
    </message>
    <message>
        <source>not used by you from this computer</source>
        <translation>von Ihnen von diesem Computer aus nicht benutzt</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverDialog</name>
    <message>
        <source>Deliver API key</source>
        <translation>API-Schlüssel zustellen</translation>
    </message>
    <message>
        <source>The secret of “%1” goes straight there and is shown nowhere.</source>
        <translation>Das Geheimnis von „%1“ geht direkt dorthin und wird nirgends angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys go straight there and are shown nowhere.</source>
        <translation>
            <numerusform>Das Geheimnis von %Ln Schlüssel geht direkt dorthin und wird nirgends angezeigt.</numerusform>
            <numerusform>Die Geheimnisse von %Ln Schlüsseln gehen direkt dorthin und werden nirgends angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Zustellen</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>The key is not in it: the command reads it from its standard input.</source>
        <translation>Der Schlüssel steht nicht darin: Der Befehl liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Keys to deliver</source>
        <translation>Zuzustellende Schlüssel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation>Wird zugestellt…</translation>
    </message>
    <message>
        <source>Delivering %1 of %2…</source>
        <translation>%1 von %2 wird zugestellt…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Wartet auf Ihren Schlüsselbund… Entsperren Sie ihn, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nicht versucht.</numerusform>
            <numerusform>%Ln Schlüssel wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be delivered.</source>
        <translation>
            <numerusform>%Ln Schlüssel konnte nicht zugestellt werden.</numerusform>
            <numerusform>%Ln Schlüssel konnten nicht zugestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Deliver again to replace it.</source>
        <translation>„%1“ ist schon vorhanden. Drücken Sie noch einmal auf „Zustellen“, um die Datei zu ersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Press Deliver again to replace them.</source>
        <translation>
            <numerusform>%Ln Datei ist schon vorhanden. Drücken Sie noch einmal auf „Zustellen“, um sie zu ersetzen.</numerusform>
            <numerusform>%Ln Dateien sind schon vorhanden. Drücken Sie noch einmal auf „Zustellen“, um sie zu ersetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver API keys</source>
        <translation>API-Schlüssel zustellen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverFlow</name>
    <message numerus="yes">
        <source>Nothing can be delivered: the secrets of %n keys are not on this computer. Union gives a secret only when the key is created.</source>
        <translation>
            <numerusform>Es gibt nichts zuzustellen: Das Geheimnis dieses Schlüssels ist nicht auf diesem Computer. Union gibt ein Geheimnis nur beim Erstellen des Schlüssels heraus.</numerusform>
            <numerusform>Es gibt nichts zuzustellen: Die Geheimnisse dieser %Ln Schlüssel sind nicht auf diesem Computer. Union gibt ein Geheimnis nur beim Erstellen des Schlüssels heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected keys are left out: their secrets are not on this computer.</source>
        <translation>
            <numerusform>%Ln ausgewählter Schlüssel bleibt außen vor: Sein Geheimnis ist nicht auf diesem Computer.</numerusform>
            <numerusform>%Ln ausgewählte Schlüssel bleiben außen vor: Ihre Geheimnisse sind nicht auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was delivered: %2.</source>
        <translation>„%1“ wurde zugestellt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>%Ln Schlüssel wurde zugestellt: %1.</numerusform>
            <numerusform>%Ln Schlüssel wurden zugestellt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1 and other places.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>%Ln Schlüssel wurde zugestellt: %1 und an andere Orte.</numerusform>
            <numerusform>%Ln Schlüssel wurden zugestellt: %1 und an andere Orte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliveryForm</name>
    <message>
        <source>{id} stands for the client ID of each key, {ID} for the same in capitals and underscores.</source>
        <translation>{id} steht für die Client-ID jedes Schlüssels, {ID} für dieselbe in Großbuchstaben mit Unterstrichen.</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Zustellen an</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>place to deliver a key to</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it as soon as it is no longer needed.</source>
        <translation>Nur Sie können die Datei lesen. Löschen Sie sie, sobald sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>GitHub, with gh</source>
        <comment>place to deliver a key to; names</comment>
        <translation>GitHub, mit gh</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>owner/repository</source>
        <comment>example of what to type</comment>
        <translation>Eigentümer/Repository</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>for no environment</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Kubernetes, with kubectl</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Kubernetes, mit kubectl</translation>
    </message>
    <message>
        <source>the one that kubectl uses</source>
        <comment>for no namespace or context of one&apos;s own</comment>
        <translation>wie von kubectl verwendet</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>{id} stands for the key&apos;s client ID.</source>
        <translation>{id} steht für die Client-ID des Schlüssels.</translation>
    </message>
    <message>
        <source>Entry in it</source>
        <translation>Eintrag darin</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Flyte secret, with flyte</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Flyte-Geheimnis, mit flyte</translation>
    </message>
    <message>
        <source>all</source>
        <comment>for no particular project or domain</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>a part of a Flyte project, such as production</comment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Another command</source>
        <comment>place to deliver a key to</comment>
        <translation>Anderer Befehl</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>It reads the key from its standard input. No shell reads the line, and it is not remembered.</source>
        <translation>Er liest den Schlüssel von der Standardeingabe. Keine Shell liest die Zeile, und sie wird nicht gemerkt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeviceCodePane</name>
    <message>
        <source>Code</source>
        <comment>to type on another page</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Go to this page and type it there:</source>
        <translation>Öffnen Sie diese Seite und geben Sie ihn dort ein:</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Good for another %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>Gilt noch %1:%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DisplayText</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueNotices</name>
    <message numerus="yes">
        <source>%n key(s) are due for rotation.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist zur Erneuerung fällig.</numerusform>
            <numerusform>%Ln Schlüssel sind zur Erneuerung fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue for rotation.</source>
        <translation>
            <numerusform>Die Erneuerung von %Ln Schlüssel ist überfällig.</numerusform>
            <numerusform>Die Erneuerung von %Ln Schlüsseln ist überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that a notification is about</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>In einer Woche erinnern</translation>
    </message>
    <message>
        <source>API keys to rotate: %1</source>
        <comment>title of a notification; %1 is what a connection is called</comment>
        <translation>API-Schlüssel zu erneuern: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueTimeline</name>
    <message numerus="yes">
        <source>%1 to %2: %n keys</source>
        <comment>two days; read aloud</comment>
        <translation>
            <numerusform>%1 bis %2: %Ln Schlüssel</numerusform>
            <numerusform>%1 bis %2: %Ln Schlüssel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditConnectionDialog</name>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose keys are shown. Your administrator knows its name.</source>
        <translation>Wessen Schlüssel gezeigt werden. Ihre Administration kennt den Namen.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>Eine PEM-Datei, der für diese Verbindung zusätzlich zu den Zertifizierungsstellen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditFlow</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile. Nothing was saved.</source>
        <translation>„%1“ wurde inzwischen gelöscht. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeyDialog</name>
    <message>
        <source>Edit API key</source>
        <translation>API-Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Weiterleitungs-URIs</translation>
    </message>
    <message>
        <source>The client ID stays %1, and the secret keeps working.</source>
        <translation>Die Client-ID bleibt %1, und das Geheimnis funktioniert weiter.</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>Je Zeile eine.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Now on the server: %1</source>
        <translation>Jetzt auf dem Server: %1</translation>
    </message>
    <message>
        <source>Someone changed this key while you were editing. Nothing was saved. Compare, then save again to put what you typed in its place.</source>
        <translation>Jemand hat diesen Schlüssel geändert, während Sie ihn bearbeitet haben. Es wurde nichts gespeichert. Vergleichen Sie und speichern Sie noch einmal, um Ihre Eingaben an die Stelle zu setzen.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>„%1“ ist keine URI. Sie beginnt mit https:// oder http://localhost.</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>Wen man zu diesem Schlüssel fragt; die Tabelle zeigt sie als Eigentümer.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Ein anderer Schlüssel hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysDialog</name>
    <message>
        <source>Edit API keys</source>
        <translation>API-Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Keys to edit</source>
        <translation>Zu bearbeitende Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>The contacts of %n keys change; names and redirect URIs stay as they are.</source>
        <translation>
            <numerusform>Die Kontakte von %Ln Schlüssel ändern sich; Name und Weiterleitungs-URIs bleiben, wie sie sind.</numerusform>
            <numerusform>Die Kontakte von %Ln Schlüsseln ändern sich; Namen und Weiterleitungs-URIs bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Contacts to add</source>
        <translation>Hinzuzufügende Kontakte</translation>
    </message>
    <message>
        <source>Whom to ask about these keys; the table shows them as their owner.</source>
        <translation>Wen man zu diesen Schlüsseln fragen kann; die Tabelle zeigt sie als Besitzer.</translation>
    </message>
    <message>
        <source>Contacts to remove</source>
        <translation>Zu entfernende Kontakte</translation>
    </message>
    <message>
        <source>These keys have no contacts now.</source>
        <translation>Diese Schlüssel haben jetzt keine Kontakte.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Type a contact to add or to remove.</source>
        <translation>Geben Sie einen Kontakt zum Hinzufügen oder Entfernen ein.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>%1 von %2 wird gespeichert …</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: gespeichert</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: nichts zu ändern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nicht versucht.</numerusform>
            <numerusform>%Ln Schlüssel wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be saved.</source>
        <translation>
            <numerusform>%Ln Schlüssel konnte nicht gespeichert werden.</numerusform>
            <numerusform>%Ln Schlüssel konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again to try those that are left.</source>
        <translation>Speichern Sie noch einmal, um die übrigen zu versuchen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None of these keys has “%1”. Check how it is spelled.</source>
        <translation>Keiner dieser Schlüssel hat „%1“. Prüfen Sie die Schreibweise.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysFlow</name>
    <message numerus="yes">
        <source>%n keys were saved.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde gespeichert.</numerusform>
            <numerusform>%Ln Schlüssel wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be saved: the contacts of these keys are like that already.</source>
        <translation>Es war nichts zu speichern: Die Kontakte dieser Schlüssel sind schon so.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EmptyStates</name>
    <message>
        <source>Union can&apos;t be reached</source>
        <translation>Union ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Der Proxy lässt nichts durch</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation>Der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Ihre Anmeldung ist beendet</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>You may not see the keys</source>
        <translation>Sie dürfen die Schlüssel nicht sehen</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>No API keys at this address</source>
        <translation>Keine API-Schlüssel unter dieser Adresse</translation>
    </message>
    <message>
        <source>Connect to another address…</source>
        <translation>Mit einer anderen Adresse verbinden…</translation>
    </message>
    <message>
        <source>The server can&apos;t be trusted</source>
        <translation>Dem Server ist nicht zu trauen</translation>
    </message>
    <message>
        <source>Connect with a certificate authority file…</source>
        <translation>Mit einer Zertifikatsdatei verbinden…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Das Laden wurde angehalten</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>The keys could not be loaded</source>
        <translation>Die Schlüssel ließen sich nicht laden</translation>
    </message>
    <message>
        <source>Connect to Union</source>
        <translation>Mit Union verbinden</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Try the practice tenant</source>
        <translation>Übungsumgebung ausprobieren</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to %1 to see its API keys.</source>
        <translation>Melden Sie sich bei %1 an, um die API-Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>Your sign-in could not be read</source>
        <translation>Ihre Anmeldung ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Your sign-in was not found</source>
        <translation>Ihre Anmeldung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Noch keine API-Schlüssel</translation>
    </message>
    <message>
        <source>An API key lets a program, a CI job or a service talk to Union without a person.</source>
        <translation>Mit einem API-Schlüssel spricht ein Programm, ein CI-Job oder ein Dienst mit Union, ohne dass jemand dabei ist.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>No key has “%1” in its name, client ID or owner.</source>
        <translation>Kein Schlüssel hat „%1“ in Name, Client-ID oder Eigentümer.</translation>
    </message>
    <message>
        <source>No key meets all of “%1”.</source>
        <translation>Kein Schlüssel erfüllt alles in „%1“.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No key has come from Union yet: load them when you are ready.</source>
        <translation>Von Union ist noch kein Schlüssel gekommen: Laden Sie sie, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain keeps Latchkey out</source>
        <translation>Der Schlüsselbund lässt Latchkey nicht hinein</translation>
    </message>
    <message>
        <source>Your stored sign-in is damaged</source>
        <translation>Ihre gespeicherte Anmeldung ist beschädigt</translation>
    </message>
    <message>
        <source>See, create and edit your organization&apos;s API keys; your sign-in stays in this computer&apos;s keychain.</source>
        <translation>Sehen, erstellen und bearbeiten Sie die API-Schlüssel Ihrer Organisation; Ihre Anmeldung bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Wartet auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Your sign-in is kept there: unlock it if you are asked to.</source>
        <translation>Ihre Anmeldung wird dort aufbewahrt: Entsperren Sie ihn, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Your sign-in is safe in it: unlock it, and Latchkey goes on by itself; the window that asks for its password may be behind this one.</source>
        <translation>Ihre Anmeldung ist darin sicher: Entsperren Sie ihn, und Latchkey macht von selbst weiter; das Fenster, das nach dem Passwort fragt, liegt vielleicht hinter diesem.</translation>
    </message>
    <message>
        <source>The keychain has no sign-in to %1, though one was kept there: unlock it and try again, or sign in.</source>
        <translation>Der Schlüsselbund hat keine Anmeldung bei %1, obwohl dort eine aufbewahrt wurde: Entsperren Sie ihn und versuchen Sie es noch einmal, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>%1 “%2” is no search operator; F1 lists those there are.</source>
        <comment>%1 is a sentence; %2 what was typed, as in &quot;color:&quot;</comment>
        <translation>%1 „%2“ ist kein Suchoperator; F1 zeigt, welche es gibt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainDialog</name>
    <message>
        <source>Explain a key</source>
        <translation>Schlüssel erklären</translation>
    </message>
    <message>
        <source>See what an encoded key says, which key it is and what is wrong with it. Its secret is never shown, and goes nowhere unless you verify the key.</source>
        <translation>Sehen Sie, was ein kodierter Schlüssel sagt, welcher es ist und was nicht mit ihm stimmt. Sein Geheimnis wird nie gezeigt und geht nirgendwohin, außer Sie prüfen den Schlüssel.</translation>
    </message>
    <message>
        <source>Paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>Fügen Sie den ganzen Wert von FLYTE_API_KEY ein, oder legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Organisation kopieren</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>This key can&apos;t be read, so it can&apos;t be verified.</source>
        <translation>Dieser Schlüssel ist nicht lesbar und lässt sich deshalb nicht prüfen.</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Er wird bereits geprüft.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Verify the key first: only one that works is kept.</source>
        <translation>Prüfen Sie den Schlüssel zuerst: Nur einer, der funktioniert, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Wartet auf Ihren Schlüsselbund… Entsperren Sie ihn, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>It is kept already.</source>
        <translation>Er wird bereits aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainFlow</name>
    <message>
        <source>None goes to this address. Connect to it to verify the key.</source>
        <translation>Keine führt zu dieser Adresse. Verbinden Sie sich mit ihr, um den Schlüssel zu prüfen.</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>Ohne Verbindung nicht bekannt.</translation>
    </message>
    <message>
        <source>Not known while its list is not loaded.</source>
        <translation>Nicht bekannt, solange ihre Liste nicht geladen ist.</translation>
    </message>
    <message>
        <source>None in the list has this client ID. It may have been deleted.</source>
        <translation>Keiner in der Liste hat diese Client-ID. Er wurde vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>Kept until Latchkey closes (practice). Copy, Verify and Deliver work for this key now.</source>
        <translation>Aufbewahrt, bis Latchkey geschlossen wird (Übung). Kopieren, Prüfen und Zustellen funktionieren jetzt für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain. Copy, Verify and Deliver work for this key now.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt. Kopieren, Prüfen und Zustellen funktionieren jetzt für diesen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportDialog</name>
    <message>
        <source>Export keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>The file says what Union knows of the keys: names, owners, dates. No secret is in it.</source>
        <translation>In der Datei steht, was Union über die Schlüssel weiß: Namen, Eigentümer, Daten. Ein Geheimnis steht nicht darin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected keys</source>
        <translation>
            <numerusform>Der ausgewählte Schlüssel</numerusform>
            <numerusform>Die %Ln ausgewählten Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n keys</source>
        <translation>
            <numerusform>Der eine Schlüssel, den es gibt</numerusform>
            <numerusform>Alle %Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client writes a key</source>
        <translation>JSON, wie Unions Client einen Schlüssel schreibt</translation>
    </message>
    <message>
        <source>JSON, as the flyte command prints a list</source>
        <translation>JSON, wie der Befehl flyte eine Liste ausgibt</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>One line for each key. What a spreadsheet would take for a formula starts with &apos;.</source>
        <translation>Eine Zeile für jeden Schlüssel. Was eine Tabellenkalkulation für eine Formel hielte, beginnt mit &apos;.</translation>
    </message>
    <message numerus="yes">
        <source>The %n keys that the search shows</source>
        <translation>
            <numerusform>Der %Ln Schlüssel, den die Suche zeigt</numerusform>
            <numerusform>Die %Ln Schlüssel, die die Suche zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>One object, in the form of Union&apos;s own Python library.</source>
        <translation>Ein Objekt, in der Form der Python-Bibliothek von Union.</translation>
    </message>
    <message>
        <source>One object after the other, each in the form of Union&apos;s own Python library. Most programs expect one list: choose the first format for those.</source>
        <translation>Ein Objekt nach dem anderen, jedes in der Form der Python-Bibliothek von Union. Die meisten Programme erwarten eine Liste: Wählen Sie für diese das erste Format.</translation>
    </message>
    <message>
        <source>One list of keys. Most programs that read JSON can use it.</source>
        <translation>Eine Liste von Schlüsseln. Die meisten Programme, die JSON lesen, können damit umgehen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportFlow</name>
    <message>
        <source>There are no keys to export.</source>
        <translation>Es gibt keine Schlüssel zu exportieren.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were written to %1.</source>
        <translation>
            <numerusform>Ein Schlüssel wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Schlüssel wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FindingList</name>
    <message>
        <source>Nothing is wrong with how this key is written.</source>
        <translation>An der Schreibweise dieses Schlüssels ist nichts falsch.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetDialog</name>
    <message>
        <source>Forget stored secret</source>
        <translation>Gespeichertes Geheimnis vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget stored secrets</source>
        <translation>Gespeicherte Geheimnisse vergessen</translation>
    </message>
    <message>
        <source>Secrets to forget</source>
        <translation>Zu vergessende Geheimnisse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Wird vergessen…</translation>
    </message>
    <message>
        <source>Forgetting %1 of %2…</source>
        <translation>%1 von %2 wird vergessen…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Wartet auf Ihren Schlüsselbund… Entsperren Sie ihn, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nicht versucht.</numerusform>
            <numerusform>%Ln Schlüssel wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets could not be forgotten.</source>
        <translation>
            <numerusform>%Ln Geheimnis ließ sich nicht vergessen.</numerusform>
            <numerusform>%Ln Geheimnisse ließen sich nicht vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and forget them again.</source>
        <translation>Diese Schlüssel wurden schon versucht. Wählen Sie die übrigen aus und vergessen Sie ihre Geheimnisse noch einmal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” is no longer among this connection&apos;s keys. Its secret is deleted from this computer&apos;s keychain, and Union can&apos;t show it again.</source>
        <translation>„%1“ gehört nicht mehr zu den Schlüsseln dieser Verbindung. Sein Geheimnis wird aus dem Schlüsselbund dieses Computers gelöscht, und Union kann es nicht noch einmal zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are no longer among this connection&apos;s keys. Their secrets are deleted from this computer&apos;s keychain, and Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%Ln Schlüssel gehört nicht mehr zu den Schlüsseln dieser Verbindung. Sein Geheimnis wird aus dem Schlüsselbund dieses Computers gelöscht, und Union kann es nicht noch einmal zeigen.</numerusform>
            <numerusform>%Ln Schlüssel gehören nicht mehr zu den Schlüsseln dieser Verbindung. Ihre Geheimnisse werden aus dem Schlüsselbund dieses Computers gelöscht, und Union kann sie nicht noch einmal zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey deletes the secret of “%1” that it keeps, and Union can&apos;t show it again. The key goes on working wherever it is used.</source>
        <translation>Latchkey löscht das aufbewahrte Geheimnis von „%1“, und Union kann es nicht noch einmal zeigen. Der Schlüssel funktioniert überall weiter, wo er verwendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey deletes the secrets of %n keys that it keeps, and Union can&apos;t show them again. The keys go on working wherever they are used.</source>
        <translation>
            <numerusform>Latchkey löscht das aufbewahrte Geheimnis von %Ln Schlüssel, und Union kann es nicht noch einmal zeigen. Der Schlüssel funktioniert überall weiter, wo er verwendet wird.</numerusform>
            <numerusform>Latchkey löscht die aufbewahrten Geheimnisse von %Ln Schlüsseln, und Union kann sie nicht noch einmal zeigen. Die Schlüssel funktionieren überall weiter, wo sie verwendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetFlow</name>
    <message>
        <source>The secret of “%1” is no longer on this computer.</source>
        <translation>Das Geheimnis von „%1“ ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys are no longer on this computer.</source>
        <translation>
            <numerusform>Das Geheimnis von %Ln Schlüssel ist nicht mehr auf diesem Computer.</numerusform>
            <numerusform>Die Geheimnisse von %Ln Schlüsseln sind nicht mehr auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey no longer waits for your keychain. If it asks you still, dismiss its question to keep the secret.</source>
        <translation>Latchkey wartet nicht mehr auf Ihren Schlüsselbund. Falls er noch fragt, schließen Sie seine Frage, um das Geheimnis zu behalten.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundList</name>
    <message>
        <source>added already</source>
        <translation>schon hinzugefügt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organization, files</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host, organization and files</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, added already</source>
        <translation>%1, schon hinzugefügt</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundPane</name>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations skipped</source>
        <translation>
            <numerusform>%Ln Konfiguration übersprungen</numerusform>
            <numerusform>%Ln Konfigurationen übersprungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::GiveUpDialog</name>
    <message>
        <source>Give up the rotation?</source>
        <translation>Die Erneuerung aufgeben?</translation>
    </message>
    <message>
        <source>“%1” stays as it is. There is no new key yet, as far as Latchkey knows.</source>
        <translation>„%1“ bleibt, wie er ist. Soweit Latchkey weiß, gibt es noch keinen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. What becomes of “%2”?</source>
        <translation>„%1“ bleibt, wie er ist, und funktioniert. Was wird aus „%2“?</translation>
    </message>
    <message>
        <source>Delete “%1”: nothing may use it any more</source>
        <translation>„%1“ löschen: Nichts darf ihn mehr verwenden</translation>
    </message>
    <message>
        <source>Keep “%1”: there are two keys then</source>
        <translation>„%1“ behalten: Dann gibt es zwei Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Neither of the two keys is there any more.</source>
        <translation>Keiner der beiden Schlüssel ist mehr da.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and “%2” stays.</source>
        <translation>„%1“ ist gelöscht, und „%2“ bleibt.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. “%2” is deleted.</source>
        <translation>„%1“ bleibt, wie er ist, und funktioniert. „%2“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” stays, and has expired. “%2” is deleted.</source>
        <translation>„%1“ bleibt und ist abgelaufen. „%2“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” has expired, so “%2” stays in any case: it may be the only key that works.</source>
        <translation>„%1“ ist abgelaufen, deshalb bleibt „%2“ in jedem Fall: Vielleicht ist er der einzige Schlüssel, der funktioniert.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::HandOverForm</name>
    <message>
        <source>Keep the secret until Latchkey closes (practice)</source>
        <translation>Geheimnis behalten, bis Latchkey geschlossen wird (Übung)</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wo er jetzt ist</translation>
    </message>
    <message>
        <source>For example: the variables of our CI. Never the key itself.</source>
        <translation>Zum Beispiel: die Variablen unserer CI. Niemals den Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>Zugestellt: %1</translation>
    </message>
    <message>
        <source>Deliver the key first, or say where you put it.</source>
        <translation>Stellen Sie den Schlüssel zuerst zu, oder sagen Sie, wo Sie ihn hinterlegt haben.</translation>
    </message>
    <message>
        <source>This is the key itself, or a part of it. Say only where you put it: what stands here is written down.</source>
        <translation>Das ist der Schlüssel selbst oder ein Teil davon. Geben Sie nur an, wo er liegt: Was hier steht, wird aufgeschrieben.</translation>
    </message>
    <message>
        <source>Go on keeping the secret in this computer&apos;s keychain after the rotation</source>
        <translation>Geheimnis auch nach der Erneuerung im Schlüsselbund dieses Computers behalten</translation>
    </message>
    <message>
        <source>It is kept until the rotation ends, and removed then unless you tick this.</source>
        <translation>Es wird aufbewahrt, bis die Erneuerung endet, und dann entfernt, wenn Sie hier kein Häkchen setzen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyDetails</name>
    <message>
        <source>Key details</source>
        <translation>Details zum Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Copy date of creation</source>
        <translation>Erstellungsdatum kopieren</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Copy date of expiry</source>
        <translation>Ablaufdatum kopieren</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Copy owner</source>
        <translation>Eigentümer kopieren</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Weiterleitungs-URIs</translation>
    </message>
    <message>
        <source>Copy redirect URIs</source>
        <translation>Weiterleitungs-URIs kopieren</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Copy grants</source>
        <translation>Grants kopieren</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Antworttypen</translation>
    </message>
    <message>
        <source>Copy response types</source>
        <translation>Antworttypen kopieren</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Anwendungstyp</translation>
    </message>
    <message>
        <source>Copy application type</source>
        <translation>Anwendungstyp kopieren</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Copy authentication method</source>
        <translation>Authentifizierungsmethode kopieren</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Organisation kopieren</translation>
    </message>
    <message>
        <source>Organization of the profile</source>
        <translation>Organisation des Profils</translation>
    </message>
    <message>
        <source>Copy organization of the profile</source>
        <translation>Organisation des Profils kopieren</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>Copy home page</source>
        <translation>Homepage kopieren</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Copy logo address</source>
        <translation>Logo-Adresse kopieren</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Copy privacy policy address</source>
        <translation>Adresse der Datenschutzerklärung kopieren</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Copy terms of service address</source>
        <translation>Adresse der Nutzungsbedingungen kopieren</translation>
    </message>
    <message>
        <source>Key set (JWKS)</source>
        <translation>Schlüsselsatz (JWKS)</translation>
    </message>
    <message>
        <source>Copy key set address</source>
        <translation>Adresse des Schlüsselsatzes kopieren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation in %n days</source>
        <translation>
            <numerusform>Erneuerung in %Ln Tag fällig</numerusform>
            <numerusform>Erneuerung in %Ln Tagen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for rotation by %n days</source>
        <translation>
            <numerusform>Erneuerung seit %Ln Tag überfällig</numerusform>
            <numerusform>Erneuerung seit %Ln Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%Ln Schlüssel ausgewählt</numerusform>
            <numerusform>%Ln Schlüssel ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to see its details.</source>
        <translation>Wählen Sie einen Schlüssel aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Zustellen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain until you forget it or delete the key</source>
        <translation>im Schlüsselbund dieses Computers, bis Sie es vergessen lassen oder den Schlüssel löschen</translation>
    </message>
    <message>
        <source>The buttons work on all of them. Select one to see its details.</source>
        <translation>Die Knöpfe gelten für alle. Wählen Sie einen aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client IDs</source>
        <translation>
            <numerusform>%Ln Client-ID kopieren</numerusform>
            <numerusform>%Ln Client-IDs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation>Erneuerung öffnen</translation>
    </message>
    <message>
        <source>kept until Latchkey closes, or until you forget it or delete the key (practice)</source>
        <translation>bis zum Schließen von Latchkey aufbewahrt, oder bis Sie es vergessen oder den Schlüssel löschen (Übung)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyForm</name>
    <message>
        <source>The client ID below is made of it. You can rename the key later.</source>
        <translation>Daraus entsteht die Client-ID darunter. Sie können den Schlüssel später umbenennen.</translation>
    </message>
    <message>
        <source>The key is called as its client ID below, which is made of this. You can rename it later.</source>
        <translation>Der Schlüssel heißt wie die Client-ID unten, die daraus gebildet wird. Sie können ihn später umbenennen.</translation>
    </message>
    <message>
        <source>The key will be called “%1”. You can rename it later.</source>
        <translation>Der Schlüssel wird „%1“ heißen. Sie können ihn später umbenennen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyHistory</name>
    <message>
        <source>Last used by you</source>
        <translation>Zuletzt von Ihnen benutzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show all activity</source>
        <translation>Alle Aktivität zeigen</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>nichts, von diesem Computer aus</translation>
    </message>
    <message>
        <source>%1, from this computer</source>
        <comment>3 hours ago</comment>
        <translation>%1, von diesem Computer aus</translation>
    </message>
    <message>
        <source>never, from this computer</source>
        <translation>nie, von diesem Computer aus</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyInput</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken for a key: it is not there, may not be read, or is too large. Choose one that holds the key alone.</source>
        <translation>Diese Datei kann kein Schlüssel sein: Sie ist nicht da, darf nicht gelesen werden oder ist zu groß. Wählen Sie eine, die nur den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the key first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst den Schlüssel.</translation>
    </message>
    <message>
        <source>Open a file with a key</source>
        <translation>Eine Datei mit einem Schlüssel öffnen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeySource</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTableModel</name>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>Fällig in %Ln Tag</numerusform>
            <numerusform>Fällig in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <comment>status of a key</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Due in 1 day</source>
        <translation>Fällig in 1 Tag</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a key</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a key</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>%1, client ID %2, created %3, status %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, Client-ID %2, erstellt %3, Status %4</translation>
    </message>
    <message>
        <source>%1, secret kept on this computer</source>
        <translation>%1, Geheimnis auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when a key was made</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: when a secret ends</comment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>never expires</source>
        <comment>a key; read aloud where the table shows a dash</comment>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>two names of one key</comment>
        <translation>%1 (zuvor: %2)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a key that somebody else has made</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>mark of a key that somebody else has renamed</comment>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>%1, new since the refresh before</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, neu seit der vorigen Aktualisierung</translation>
    </message>
    <message>
        <source>%1, renamed, before: %2</source>
        <comment>a row of the table, read aloud; %2 is a name</comment>
        <translation>%1, umbenannt, zuvor: %2</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, wird gerade erneuert</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <comment>status of a key; short: a column of the table</comment>
        <translation>
            <numerusform>Seit %Ln Tag überfällig</numerusform>
            <numerusform>Seit %Ln Tagen überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeychainHelp</name>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>Ihre Anmeldung wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>You are signed in, and everything works. The sign-in is in this program&apos;s memory only: when Latchkey closes it is gone, and you sign in again at the next start. Nothing of it is written to a file.</source>
        <translation>Sie sind angemeldet, und alles funktioniert. Die Anmeldung ist nur im Arbeitsspeicher dieses Programms: Wird Latchkey geschlossen, ist sie weg, und Sie melden sich beim nächsten Start neu an. Nichts davon wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Install and start a keychain, such as GNOME Keyring or KWallet, and sign in to your desktop again. Latchkey notices by itself when it is there.</source>
        <translation>Installieren und starten Sie einen Schlüsselbund, etwa GNOME-Schlüsselbund oder KWallet, und melden Sie sich neu am Desktop an. Latchkey merkt von selbst, wenn er da ist.</translation>
    </message>
    <message>
        <source>Allow Latchkey in your keychain&apos;s own program, then sign out and in again here.</source>
        <translation>Erlauben Sie Latchkey im Programm Ihres Schlüsselbunds, melden Sie sich dann hier ab und wieder an.</translation>
    </message>
    <message>
        <source>Unlock your keychain. Latchkey notices by itself, and keeps the sign-in then.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund. Latchkey merkt es von selbst und bewahrt die Anmeldung dann auf.</translation>
    </message>
    <message>
        <source>Read about your desktop&apos;s keychain</source>
        <translation>Über den Schlüsselbund Ihres Desktops lesen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LeftoverSecrets</name>
    <message numerus="yes">
        <source>This computer&apos;s keychain holds the secrets of %n keys that no longer exist.</source>
        <translation>
            <numerusform>Der Schlüsselbund dieses Computers enthält das Geheimnis von %Ln Schlüssel, den es nicht mehr gibt.</numerusform>
            <numerusform>Der Schlüsselbund dieses Computers enthält die Geheimnisse von %Ln Schlüsseln, die es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>the stored secrets of keys that no longer exist</comment>
        <translation>Vergessen…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LinkSheet</name>
    <message>
        <source>Open the documentation</source>
        <translation>Dokumentation öffnen</translation>
    </message>
    <message>
        <source>The page could not be opened: this computer is offline, or no browser answers. Copy the address and open it where you can.</source>
        <translation>Die Seite ließ sich nicht öffnen: Dieser Computer ist offline, oder kein Browser antwortet. Kopieren Sie die Adresse und öffnen Sie sie dort, wo es geht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockKeeper</name>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Unlocking asks your keychain for it again.</source>
        <translation>Ihre Schlüssel sind verborgen, und Ihre Anmeldung hat den Speicher von Latchkey verlassen. Beim Entsperren wird der Schlüsselbund wieder danach gefragt.</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It will be put in this computer&apos;s keychain, as you chose the last time.</source>
        <translation>Das Geheimnis von „%1“ ist noch nirgends angekommen. Es kommt in den Schlüsselbund dieses Computers, wie Sie es beim letzten Mal gewählt haben.</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It stays hidden in memory until you unlock, and is lost if Latchkey ends before.</source>
        <translation>Das Geheimnis von „%1“ ist noch nirgends angekommen. Es bleibt verborgen im Arbeitsspeicher, bis Sie entsperren, und ist verloren, wenn Latchkey vorher endet.</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” is in memory only. Locking ends it.</source>
        <translation>Ihre Anmeldung bei „%1“ ist nur im Arbeitsspeicher. Mit dem Sperren endet sie.</translation>
    </message>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>Ihre Schlüssel sind verborgen, und Ihre Anmeldung hat den Speicher von Latchkey verlassen. Ihr Desktop kennt vielleicht noch den kopierten Schlüssel; Latchkey löscht ihn, sobald Sie dieses Fenster wieder benutzen.</translation>
    </message>
    <message>
        <source>What was on the screen is hidden. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>Was auf dem Bildschirm war, ist verborgen. Ihr Desktop merkt sich vielleicht noch den Schlüssel, den Sie kopiert haben; Latchkey löscht ihn, sobald Sie dieses Fenster wieder benutzen.</translation>
    </message>
    <message>
        <source>What was on the screen is hidden until you unlock.</source>
        <translation>Was auf dem Bildschirm war, ist verborgen, bis Sie entsperren.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockWarning</name>
    <message>
        <source>Locking soon</source>
        <translation>Wird bald gesperrt</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Nicht sperren</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey has not been used for a while. It locks in %n seconds.</source>
        <comment>shown as a countdown</comment>
        <translation>
            <numerusform>Latchkey wurde eine Weile nicht benutzt. Es wird in %Ln Sekunde gesperrt.</numerusform>
            <numerusform>Latchkey wurde eine Weile nicht benutzt. Es wird in %Ln Sekunden gesperrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>The order is that of the menu; the first nine have Ctrl+1 to Ctrl+9.</source>
        <translation>Die Reihenfolge ist die des Menüs; die ersten neun haben Strg+1 bis Strg+9.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Sie ist schon die erste.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Sie ist schon die letzte.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>They are in the connection menu, in this order, for all connections.</source>
        <translation>Sie stehen im Verbindungsmenü, in dieser Reihenfolge, für alle Verbindungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a saved search and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>Es ist keine Suche gespeichert.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Sie ist schon die erste.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Sie ist schon die letzte.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Attach default policies</source>
        <translation>Standardrichtlinien zuweisen</translation>
    </message>
    <message>
        <source>The key starts with what your organization gives every key. Leave off to grant access one policy at a time.</source>
        <translation>Der Schlüssel beginnt mit dem, was Ihre Organisation jedem Schlüssel gibt. Ohne Häkchen erteilen Sie den Zugriff Richtlinie für Richtlinie.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Weiterleitungs-URIs</translation>
    </message>
    <message>
        <source>One in each line. Leave empty for the usual one; most keys never use it.</source>
        <translation>Je Zeile eine. Leer lassen für die übliche; die meisten Schlüssel verwenden sie nie.</translation>
    </message>
    <message>
        <source>already taken</source>
        <translation>schon vergeben</translation>
    </message>
    <message>
        <source>A key with this client ID exists already. Choose another name.</source>
        <translation>Es gibt schon einen Schlüssel mit dieser Client-ID. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Delete and create again</source>
        <translation>Löschen und neu erstellen</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message>
        <source>Use at least one letter from a to z, or a digit: the client ID is made of them.</source>
        <translation>Verwenden Sie mindestens einen Buchstaben von a bis z oder eine Ziffer: Daraus entsteht die Client-ID.</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a client ID that is not taken</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>„%1“ ist keine URI. Sie beginnt mit https:// oder http://localhost.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>Wen man zu diesem Schlüssel fragt; die Tabelle zeigt sie als Eigentümer.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <comment>about default policies</comment>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>A policy says what a key may do: which projects it may see, and where it may run something. Your organization&apos;s administrators chose the default ones; without any policy a key can sign in, but do nothing until someone attaches one.</source>
        <translation>Eine Richtlinie sagt, was ein Schlüssel darf: welche Projekte er sehen und wo er etwas ausführen darf. Die Standardrichtlinien haben die Administratoren Ihrer Organisation gewählt; ohne Richtlinie kann ein Schlüssel sich anmelden, aber nichts tun, bis jemand eine zuweist.</translation>
    </message>
    <message>
        <source>Read about policies</source>
        <translation>Über Richtlinien lesen</translation>
    </message>
    <message>
        <source>Client ID %1 is already taken.</source>
        <translation>Die Client-ID %1 ist schon vergeben.</translation>
    </message>
    <message>
        <source>Client ID %1 is free.</source>
        <translation>Die Client-ID %1 ist frei.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>The client ID is already taken. Choose another name.</source>
        <translation>Die Client-ID ist schon vergeben. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OfferForm</name>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Paste it from where you delivered it.</source>
        <translation>Fügen Sie ihn von dort ein, wo Sie ihn zugestellt haben.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OpenConnections</name>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>has a message</source>
        <translation>hat eine Nachricht</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewDialog</name>
    <message>
        <source>Key overview</source>
        <translation>Schlüssel-Überblick</translation>
    </message>
    <message>
        <source>Choose a part of it to see its keys in the table.</source>
        <translation>Wählen Sie einen Teil davon, um seine Schlüssel in der Tabelle zu sehen.</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>Looking at the keys…</source>
        <translation>Schlüssel werden durchgesehen…</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>Bericht speichern als</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Page to print (HTML)…</source>
        <translation>&amp;Seite zum Drucken (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Calendar of what to rotate (ICS)…</source>
        <translation>&amp;Kalender mit den Terminen (ICS)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Key overview of %n keys</source>
        <translation>
            <numerusform>Überblick über %Ln Schlüssel</numerusform>
            <numerusform>Überblick über %Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have expired</source>
        <translation>
            <numerusform>%Ln Schlüssel ist abgelaufen</numerusform>
            <numerusform>%Ln Schlüssel sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are overdue</source>
        <translation>
            <numerusform>%Ln Schlüssel ist überfällig</numerusform>
            <numerusform>%Ln Schlüssel sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due</source>
        <translation>
            <numerusform>%Ln Schlüssel ist fällig</numerusform>
            <numerusform>%Ln Schlüssel sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have no owner</source>
        <translation>
            <numerusform>%Ln Schlüssel hat keinen Eigentümer</numerusform>
            <numerusform>%Ln Schlüssel haben keinen Eigentümer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all keys are in good order</source>
        <translation>Nichts: Alle Schlüssel sind in Ordnung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a key&apos;s name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Names that look alike: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>Ähnliche Namen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Names that look alike: %1 and %n more</source>
        <comment>%1 is a list of names</comment>
        <translation>
            <numerusform>Ähnliche Namen: %1 und %Ln weiterer</numerusform>
            <numerusform>Ähnliche Namen: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of names that look alike are in the report</source>
        <translation>
            <numerusform>%Ln weitere Gruppe ähnlicher Namen steht im Bericht</numerusform>
            <numerusform>%Ln weitere Gruppen ähnlicher Namen stehen im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal can&apos;t be read, so it is not known which keys have default policies</source>
        <translation>Das Aktivitätsprotokoll lässt sich nicht lesen; welche Schlüssel Standardrichtlinien haben, ist deshalb nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were created here with default policies</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde hier mit Standardrichtlinien erstellt</numerusform>
            <numerusform>%Ln Schlüssel wurden hier mit Standardrichtlinien erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>To be rotated within the next %n days, by week</source>
        <translation>
            <numerusform>In %Ln Tag zu erneuern, nach Wochen</numerusform>
            <numerusform>In den nächsten %Ln Tagen zu erneuern, nach Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, as they expire soon</source>
        <translation>
            <numerusform>%Ln Schlüssel ist fällig, weil er bald abläuft</numerusform>
            <numerusform>%Ln Schlüssel sind fällig, weil sie bald ablaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, %1 of them because they expire soon</source>
        <translation>
            <numerusform>%Ln Schlüssel ist fällig, davon %1, weil er bald abläuft</numerusform>
            <numerusform>%Ln Schlüssel sind fällig, davon %1, weil sie bald ablaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewFlow</name>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PaletteModel</name>
    <message>
        <source>Not available now. %1</source>
        <comment>followed by the reason</comment>
        <translation>Jetzt nicht verfügbar. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>Latchkey locks itself</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keep Latchkey out of screenshots and shared screens</source>
        <translation>Latchkey aus Bildschirmfotos und geteilten Bildschirmen heraushalten</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Notify me of keys that are due</source>
        <translation>Über fällige Schlüssel benachrichtigen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words change when Latchkey is opened next.</source>
        <translation>Die Wörter ändern sich, wenn Latchkey das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>light or dark</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Only what Latchkey put there, and only if it is still there.</source>
        <translation>Nur was Latchkey dort abgelegt hat, und nur, wenn es noch dort ist.</translation>
    </message>
    <message>
        <source>Lock when not used for</source>
        <translation>Sperren, wenn unbenutzt seit</translation>
    </message>
    <message>
        <source>Locking hides secrets, clears the clipboard and drops the sign-in from memory.</source>
        <translation>Beim Sperren werden Geheimnisse verborgen, die Zwischenablage geleert und die Anmeldung aus dem Arbeitsspeicher entfernt.</translation>
    </message>
    <message>
        <source>Others see an empty area where Latchkey is.</source>
        <translation>Andere sehen an der Stelle von Latchkey eine leere Fläche.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Latchkey then ends with Quit in its menu.</source>
        <translation>Latchkey endet dann mit „Beenden“ in seinem Menü.</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s notifications, when keys become due or overdue.</source>
        <translation>Über die Benachrichtigungen des Desktops, wenn Schlüssel fällig oder überfällig werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Union, and wants to know who you are. Enter the user name and password of your network.</source>
        <translation>Der Proxy %1 steht zwischen diesem Computer und Union und möchte wissen, wer Sie sind. Geben Sie Benutzername und Passwort Ihres Netzwerks ein.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Else Latchkey forgets them when it closes.</source>
        <translation>Sonst vergisst Latchkey sie, wenn es geschlossen wird.</translation>
    </message>
    <message>
        <source>Enter a user name.</source>
        <translation>Geben Sie einen Benutzernamen ein.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyFlow</name>
    <message>
        <source>The proxy %1 did not accept the user name and password. Enter them again.</source>
        <translation>Der Proxy %1 hat Benutzername und Passwort nicht angenommen. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password before it lets anything through.</source>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort, bevor er etwas durchlässt.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Asking the proxy…</source>
        <translation>Fragt den Proxy…</translation>
    </message>
    <message>
        <source>The user name and password of the proxy are used, but the keychain was not changed. %1</source>
        <translation>Benutzername und Passwort des Proxys werden verwendet, aber der Schlüsselbund wurde nicht geändert. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QrCode</name>
    <message>
        <source>QR code of the sign-in page&apos;s address</source>
        <translation>QR-Code der Adresse der Anmeldeseite</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QueryProblem</name>
    <message>
        <source>“%1” was left out: an age is a number of d, w, m or y, as in age:&gt;90d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, age:&gt;90d</comment>
        <translation>„%1“ wurde weggelassen: Ein Alter ist eine Zahl mit d, w, m oder y, wie in age:&gt;90d.</translation>
    </message>
    <message>
        <source>“%1” was left out: the words to look for come right after it.</source>
        <translation>„%1“ wurde weggelassen: Die gesuchten Wörter folgen direkt danach.</translation>
    </message>
    <message>
        <source>A quotation mark was left out: there is nothing after it.</source>
        <translation>Ein Anführungszeichen wurde weggelassen: Danach kommt nichts.</translation>
    </message>
    <message>
        <source>A quotation mark is missing; “%1” was taken up to the end.</source>
        <translation>Ein Anführungszeichen fehlt; „%1“ wurde bis zum Ende genommen.</translation>
    </message>
    <message>
        <source>“%1” was left out: after “is:” comes due, overdue, expired, ok, unowned, stored, new, renamed or changed.</source>
        <comment>do not translate what is typed: is:, due, overdue, expired, ok, unowned, stored, new, renamed, changed</comment>
        <translation>„%1“ wurde weggelassen: Nach „is:“ kommt due, overdue, expired, ok, unowned, stored, new, renamed oder changed.</translation>
    </message>
    <message>
        <source>“%1” was left out: a time is a number of d, w, m or y, as in left:&lt;14d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, left:&lt;14d</comment>
        <translation>„%1“ wurde weggelassen: Eine Zeit ist eine Zahl mit d, w, m oder y, wie in left:&lt;14d.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>“%1” at %2 goes from this computer. The keys at Union stay as they are.</source>
        <translation>„%1“ unter %2 verschwindet von diesem Computer. Die Schlüssel bei Union bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in is revoked.</source>
        <translation>Sie werden abgemeldet, und die Anmeldung wird widerrufen.</translation>
    </message>
    <message>
        <source>The sign-in is deleted from this computer&apos;s keychain.</source>
        <translation>Die Anmeldung wird aus dem Schlüsselbund dieses Computers gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%Ln aufbewahrtes Geheimnis wird aus dem Schlüsselbund gelöscht. Union kann es nicht noch einmal zeigen.</numerusform>
            <numerusform>%Ln aufbewahrte Geheimnisse werden aus dem Schlüsselbund gelöscht. Union kann sie nicht noch einmal zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label, colour, organization and certificate file are forgotten.</source>
        <translation>Bezeichnung, Farbe, Organisation und Zertifikatsdatei werden vergessen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Not everything could be done. Try again, or remove the connection and leave behind what is named here.</source>
        <translation>Nicht alles ließ sich erledigen. Versuchen Sie es noch einmal, oder entfernen Sie die Verbindung und lassen Sie zurück, was hier genannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>%Ln Sache ließ sich nicht erledigen.</numerusform>
            <numerusform>%Ln Sachen ließen sich nicht erledigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Wartet auf Ihren Schlüsselbund… Entsperren Sie ihn, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>What you did with its keys stays in the activity journal.</source>
        <translation>Was Sie mit den Schlüsseln getan haben, bleibt im Aktivitätsprotokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of its keys are under way. They are forgotten; the old and the new keys stay at Union, and new ones that were not delivered are of no use to anybody.</source>
        <translation>
            <numerusform>%Ln Erneuerung eines Schlüssels ist im Gange. Sie wird vergessen; der alte und der neue Schlüssel bleiben bei Union, und ein neuer, der nicht zugestellt wurde, nützt niemandem.</numerusform>
            <numerusform>%Ln Erneuerungen von Schlüsseln sind im Gange. Sie werden vergessen; die alten und die neuen Schlüssel bleiben bei Union, und neue, die nicht zugestellt wurden, nützen niemandem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReportPage</name>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>Names that look alike</source>
        <translation>Ähnliche Namen</translation>
    </message>
    <message>
        <source>Created here with default policies</source>
        <translation>Hier mit Standardrichtlinien erstellt</translation>
    </message>
    <message>
        <source>Rotate by</source>
        <comment>column: a date</comment>
        <translation>Erneuern bis</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>API keys of %1</source>
        <translation>API-Schlüssel von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys, as of %1</source>
        <translation>
            <numerusform>%Ln Schlüssel, Stand: %1</numerusform>
            <numerusform>%Ln Schlüssel, Stand: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReservedKeys</name>
    <message>
        <source>%1 is for editing text. Choose other keys.</source>
        <translation>%1 dient zum Bearbeiten von Text. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 is for moving through windows and lists. Choose other keys.</source>
        <translation>%1 dient zum Bewegen durch Fenster und Listen. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 shows one of the connections. Choose other keys.</source>
        <translation>%1 zeigt eine der Verbindungen. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 alone types text. Add Ctrl, or choose a function key.</source>
        <translation>%1 allein schreibt Text. Nehmen Sie Strg dazu oder wählen Sie eine Funktionstaste.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealDialog</name>
    <message>
        <source>Your new API key</source>
        <translation>Ihr neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Union shows this secret only now. Put it somewhere safe before you close.</source>
        <translation>Union zeigt dieses Geheimnis nur jetzt. Bringen Sie es an einen sicheren Ort, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>Keep until Latchkey closes (practice)</source>
        <translation>Behalten, bis Latchkey geschlossen wird (Übung)</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>I don&apos;t need it</source>
        <translation>Ich brauche es nicht</translation>
    </message>
    <message>
        <source>Closes without the secret. It can&apos;t be shown again.</source>
        <translation>Schließt ohne das Geheimnis. Es lässt sich nicht noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on.</source>
        <translation>Aufbewahrt. Kopieren funktioniert für diesen Schlüssel ab jetzt.</translation>
    </message>
    <message>
        <source>No longer kept in the keychain.</source>
        <translation>Nicht mehr im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The key has not gone anywhere yet. Copy, save or keep it, or choose “I don&apos;t need it”.</source>
        <translation>Der Schlüssel ist noch nirgends angekommen. Kopieren, speichern oder bewahren Sie ihn auf, oder wählen Sie „Ich brauche es nicht“.</translation>
    </message>
    <message>
        <source>Save the key to a file</source>
        <translation>Schlüssel in einer Datei speichern</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Zustellen…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Zustellen</translation>
    </message>
    <message>
        <source>Copy the key, save it or keep it first.</source>
        <translation>Kopieren, speichern oder behalten Sie zuerst den Schlüssel.</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Kopieren und schließen</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Er wird bereits geprüft.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on, on this computer only. Signing out leaves the secret here; Forget stored secret or deleting the key removes it.</source>
        <translation>Aufbewahrt. Kopieren funktioniert für diesen Schlüssel ab jetzt, nur auf diesem Computer. Beim Abmelden bleibt das Geheimnis hier; „Gespeichertes Geheimnis vergessen“ oder das Löschen des Schlüssels entfernt es.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealFlow</name>
    <message>
        <source>This is the client secret alone: %1</source>
        <translation>Das ist nur das Client-Geheimnis: %1</translation>
    </message>
    <message>
        <source>The address has a port. Union&apos;s own tools misread such a key and may show its secret; ask for an address without one.</source>
        <translation>Die Adresse hat einen Port. Die Werkzeuge von Union lesen einen solchen Schlüssel falsch und zeigen vielleicht sein Geheimnis; bitten Sie um eine Adresse ohne Port.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone. Delete it when it is no longer needed.</source>
        <translation>In %1 gespeichert, nur für Sie lesbar. Löschen Sie die Datei, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Wartet auf Ihren Schlüsselbund… Entsperren Sie ihn, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>Latchkey was locked, so the secret of “%1” is in this computer&apos;s keychain now. Copy works for this key.</source>
        <translation>Latchkey wurde gesperrt, deshalb ist das Geheimnis von „%1“ jetzt im Schlüsselbund dieses Computers. Kopieren funktioniert für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Delivered: %1.</source>
        <translation>Zugestellt: %1.</translation>
    </message>
    <message>
        <source>“%1” was created and copied. The clipboard is cleared in %2 s.</source>
        <translation>„%1“ wurde erstellt und kopiert. Die Zwischenablage wird in %2 s geleert.</translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. Copy it again if you still need it.</source>
        <translation>Er ist nicht mehr in der Zwischenablage. Kopieren Sie ihn noch einmal, falls Sie ihn noch brauchen.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared when you come back to this window.</source>
        <translation>Kopiert. Die Zwischenablage wird geleert, wenn Sie zu diesem Fenster zurückkehren.</translation>
    </message>
    <message>
        <source>“%1” was created, and its secret is gone: nobody can use it.</source>
        <translation>„%1“ wurde erstellt, und sein Geheimnis ist verloren: Niemand kann ihn verwenden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateDialog</name>
    <message>
        <source>Create successor</source>
        <comment>a step</comment>
        <translation>Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>a step</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>a step</comment>
        <translation>Zustellen</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a step</comment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Verify again</source>
        <comment>a step</comment>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <comment>a step</comment>
        <translation>Alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation>API-Schlüssel erneuern</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>Ein neuer Schlüssel tritt an die Stelle von „%1“. Beide funktionieren bis zum letzten Schritt. Sie können dieses Fenster jederzeit schließen: Nichts geht verloren, und Sie machen später dort weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Deliver it to another place too</source>
        <translation>Auch an eine andere Stelle zustellen</translation>
    </message>
    <message>
        <source>Create a successor</source>
        <translation>Einen Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>Den neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Verify the new key</source>
        <translation>Den neuen Schlüssel prüfen</translation>
    </message>
    <message>
        <source>The secret of the new key is lost</source>
        <translation>Das Geheimnis des neuen Schlüssels ist verloren</translation>
    </message>
    <message>
        <source>Bring the new key to where it is used</source>
        <translation>Den neuen Schlüssel dorthin bringen, wo er gebraucht wird</translation>
    </message>
    <message>
        <source>Wait until everything uses the new key</source>
        <translation>Warten, bis alles den neuen Schlüssel verwendet</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Den alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>Ohne Schlüsselbund weitermachen</translation>
    </message>
    <message>
        <source>The new secret is in memory only: if Latchkey closes before it is delivered, another new key has to be made.</source>
        <translation>Das neue Geheimnis ist dann nur im Arbeitsspeicher: Wird Latchkey geschlossen, bevor es zugestellt ist, muss ein weiterer neuer Schlüssel erstellt werden.</translation>
    </message>
    <message>
        <source>Contacts and redirect URIs are taken over from “%1”, which stays as it is.</source>
        <translation>Kontakte und Weiterleitungs-URIs werden von „%1“ übernommen; der alte Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>“%1” is made, with contacts and redirect URIs of “%2”.</source>
        <translation>„%1“ wird mit den Kontakten und Weiterleitungs-URIs von „%2“ erstellt.</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey meldet sich einmal mit „%1“ an, um zu sehen, ob Union den Schlüssel annimmt, und verwirft die Anmeldung.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>The keychain does not have the secret of “%1” any more, and Union gives it out only once. Latchkey can delete “%1” and make another in its place; “%2” works all the while.</source>
        <translation>Der Schlüsselbund hat das Geheimnis von „%1“ nicht mehr, und Union gibt es nur einmal heraus. Latchkey kann „%1“ löschen und an dessen Stelle einen anderen erstellen; „%2“ funktioniert währenddessen weiter.</translation>
    </message>
    <message>
        <source>Put “%1” in the place of “%2” wherever that is used, and say where it went.</source>
        <translation>Setzen Sie „%1“ überall dort ein, wo „%2“ verwendet wird, und sagen Sie, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>„%1“ funktioniert.</translation>
    </message>
    <message>
        <source>Jobs that are running, copies and caches may use “%1” for a while. It goes on working until you delete it.</source>
        <translation>Laufende Jobs, Kopien und Zwischenspeicher verwenden „%1“ vielleicht noch eine Weile. Der Schlüssel funktioniert weiter, bis Sie ihn löschen.</translation>
    </message>
    <message>
        <source>Waiting until %1.</source>
        <translation>Gewartet wird bis %1.</translation>
    </message>
    <message>
        <source>“%1” was delivered.</source>
        <translation>„%1“ wurde zugestellt.</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. Only if that works is “%2” deleted: everything that still uses it stops working at once, and this can&apos;t be undone.</source>
        <translation>Latchkey meldet sich noch einmal mit „%1“ an. Nur wenn das gelingt, wird „%2“ gelöscht: Alles, was ihn noch verwendet, funktioniert sofort nicht mehr, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The rotation was given up</source>
        <translation>Die Erneuerung wurde aufgegeben</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>Der Schlüssel ist erneuert</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted.</source>
        <translation>„%1“ ist an die Stelle von „%2“ getreten; der alte Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Closes. The rotation stays as it is until you go on.</source>
        <translation>Schließt das Fenster. Die Erneuerung bleibt, wie sie ist, bis Sie weitermachen.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make another new key</source>
        <translation>Einen anderen neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>Er ist zugestellt</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <translation>Alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Creating the new key…</source>
        <translation>Neuer Schlüssel wird erstellt…</translation>
    </message>
    <message>
        <source>Verifying the new key…</source>
        <translation>Neuer Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>Verifying the new key once more…</source>
        <translation>Neuer Schlüssel wird noch einmal geprüft…</translation>
    </message>
    <message>
        <source>Deleting the old key…</source>
        <translation>Alter Schlüssel wird gelöscht…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird notiert…</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%1” was delivered: if Latchkey deletes it and makes another in its place, everything that uses “%1” stops working at once. “%2” works all the while.</source>
        <translation>Latchkey hat das Geheimnis von „%1“ nicht mehr, und Union gibt es nur einmal heraus. „%1“ wurde zugestellt: Wenn Latchkey ihn löscht und an seiner Stelle einen anderen erstellt, funktioniert alles, was „%1“ verwendet, sofort nicht mehr. „%2“ funktioniert die ganze Zeit.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and what used it needs “%2” now.</source>
        <translation>„%1“ ist gelöscht, und was ihn benutzt hat, braucht jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” works as before; “%2” was deleted.</source>
        <translation>„%1“ funktioniert wie zuvor; „%2“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Erneuerung aufgeben</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>There is nothing left to rotate</source>
        <translation>Es gibt nichts mehr zu erneuern</translation>
    </message>
    <message>
        <source>Neither “%1” nor a new key in its place is there any more. Create a new key if one is needed.</source>
        <translation>Weder „%1“ noch ein neuer Schlüssel an seiner Stelle ist mehr da. Erstellen Sie einen neuen Schlüssel, wenn einer gebraucht wird.</translation>
    </message>
    <message>
        <source>The new key was deleted</source>
        <translation>Der neue Schlüssel wurde gelöscht</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working; “%2” works all the while.</source>
        <translation>Latchkey kann an der Stelle von „%1“ einen anderen erstellen. Was ihn benutzt hat, funktioniert nicht mehr; „%2“ funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” is deleted, so “%1” stays in any case.</source>
        <translation>Latchkey hat das Geheimnis von „%1“ nicht mehr, und Union gibt es nur einmal heraus. „%2“ ist gelöscht, deshalb bleibt „%1“ auf jeden Fall.</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Erneuerung abschließen</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. If that works, the rotation is over: “%2” is deleted already.</source>
        <translation>Latchkey meldet sich noch einmal mit „%1“ an. Wenn das gelingt, ist die Erneuerung zu Ende: „%2“ ist schon gelöscht.</translation>
    </message>
    <message>
        <source>That shows only that signing in works: policies granted to “%2” by hand are not carried over. Check in Union that “%1” has what it needs.</source>
        <translation>Das zeigt nur, dass die Anmeldung gelingt: Richtlinien, die „%2“ von Hand erhalten hat, werden nicht übernommen. Prüfen Sie in Union, ob „%1“ hat, was er braucht.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stops and closes. What Union was asked for already can&apos;t be stopped any more.</source>
        <translation>Hält an und schließt das Fenster. Worum Union schon gebeten wurde, lässt sich nicht mehr aufhalten.</translation>
    </message>
    <message>
        <source>“%1” has expired; “%2” was deleted.</source>
        <translation>„%1“ ist abgelaufen; „%2“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”, which has expired. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>Ein neuer Schlüssel tritt an die Stelle von „%1“, der abgelaufen ist. Sie können dieses Fenster jederzeit schließen: Nichts geht verloren, und Sie machen später dort weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working, and “%2” has expired.</source>
        <translation>Latchkey kann an der Stelle von „%1“ einen anderen erstellen. Was ihn benutzt hat, funktioniert nicht mehr, und „%2“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” has expired, so “%1” stays in any case.</source>
        <translation>Latchkey hat das Geheimnis von „%1“ nicht mehr, und Union gibt es nur einmal heraus. „%2“ ist abgelaufen, deshalb bleibt „%1“ in jedem Fall.</translation>
    </message>
    <message>
        <source>“%1” has expired: what still uses it works only once it uses the new key.</source>
        <translation>„%1“ ist abgelaufen: Was ihn noch verwendet, funktioniert erst mit dem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this and go on later where you left off, as long as Latchkey runs: practice ends with it.</source>
        <translation>Ein neuer Schlüssel tritt an die Stelle von „%1“. Bis zum letzten Schritt funktionieren beide. Sie können dies schließen und später dort weitermachen, wo Sie aufgehört haben, solange Latchkey läuft: Die Übung endet mit ihm.</translation>
    </message>
    <message>
        <source>Verify again, then delete the old key</source>
        <translation>Noch einmal prüfen, dann den alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>The secret of “%1” is not kept any longer then: Copy does not work for it.</source>
        <translation>Das Geheimnis von „%1“ wird danach nicht mehr aufbewahrt: Kopieren funktioniert dafür nicht.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateFlow</name>
    <message>
        <source>Creating the new key…</source>
        <translation>Neuer Schlüssel wird erstellt…</translation>
    </message>
    <message>
        <source>“%1” was rotated: “%2” has taken its place.</source>
        <translation>„%1“ wurde erneuert: „%2“ ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2. Both keys work, and Latchkey reminds you.</source>
        <translation>Die Erneuerung von „%1“ wartet bis %2. Beide Schlüssel funktionieren, und Latchkey erinnert Sie.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: “%1” works as before.</source>
        <translation>Die Erneuerung von „%1“ ist nicht abgeschlossen. Nichts ist verloren: „%1“ funktioniert wie bisher.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>“%1” was deleted, and with that its rotation is finished: “%2” has taken its place.</source>
        <translation>„%1“ wurde gelöscht, und damit ist seine Erneuerung abgeschlossen: „%2“ hat seinen Platz eingenommen.</translation>
    </message>
    <message>
        <source>All overdue keys are being rotated already.</source>
        <translation>Alle überfälligen Schlüssel werden schon erneuert.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. “%1” is deleted: bring “%2” to where it is used.</source>
        <translation>Die Erneuerung von „%1“ ist nicht abgeschlossen. „%1“ ist gelöscht: Bringen Sie „%2“ dorthin, wo er benutzt wird.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Union may have deleted “%1” already: “%2” works.</source>
        <translation>Die Erneuerung von „%1“ ist nicht abgeschlossen. Vielleicht hat Union „%1“ schon gelöscht: „%2“ funktioniert.</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2, and Latchkey reminds you.</source>
        <translation>Die Erneuerung von „%1“ wartet bis %2, und Latchkey erinnert Sie.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: it goes on where you left it.</source>
        <translation>Die Erneuerung von „%1“ ist nicht abgeschlossen. Nichts ist verloren: Sie geht dort weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Practice ends when Latchkey closes, and the rotation with it.</source>
        <translation>Die Erneuerung von „%1“ ist nicht abgeschlossen. Die Übung endet, wenn Latchkey geschlossen wird, und mit ihr die Erneuerung.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralDialog</name>
    <message>
        <source>Rotate API keys</source>
        <translation>API-Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Keys to rotate</source>
        <translation>Zu erneuernde Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>A successor is created and verified for each of these %n keys. You deliver the new keys afterwards, one by one; the old ones work until you finish.</source>
        <translation>
            <numerusform>Für diesen Schlüssel wird ein Nachfolger erstellt und geprüft. Den neuen Schlüssel stellen Sie danach zu; der alte funktioniert, bis Sie die Erneuerung abschließen.</numerusform>
            <numerusform>Für jeden dieser %Ln Schlüssel wird ein Nachfolger erstellt und geprüft. Die neuen Schlüssel stellen Sie danach einzeln zu; die alten funktionieren, bis Sie die Erneuerung abschließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the name of a key, and of its successor</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create successors</source>
        <translation>Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <translation>%1 von %2 erledigt…</translation>
    </message>
    <message>
        <source>%1: its successor is ready to be delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: Der Nachfolger kann zugestellt werden</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>%n new keys are ready to be delivered.</source>
        <translation>
            <numerusform>%Ln neuer Schlüssel kann zugestellt werden.</numerusform>
            <numerusform>%Ln neue Schlüssel können zugestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be rotated now; nothing is lost.</source>
        <translation>
            <numerusform>%Ln Schlüssel konnte jetzt nicht erneuert werden; nichts ist verloren.</numerusform>
            <numerusform>%Ln Schlüssel konnten jetzt nicht erneuert werden; nichts ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were stopped before they got there.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde vorher angehalten.</numerusform>
            <numerusform>%Ln Schlüssel wurden vorher angehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralFlow</name>
    <message numerus="yes">
        <source>%n keys are left out: they are being rotated already, or are no API keys.</source>
        <translation>
            <numerusform>%Ln Schlüssel wird ausgelassen: Er wird schon erneuert oder ist kein API-Schlüssel.</numerusform>
            <numerusform>%Ln Schlüssel werden ausgelassen: Sie werden schon erneuert oder sind keine API-Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations with it.</source>
        <translation>
            <numerusform>%Ln neuer Schlüssel wartet auf die Zustellung. Die Übung endet, wenn Latchkey geschlossen wird, und mit ihr diese Erneuerung.</numerusform>
            <numerusform>%Ln neue Schlüssel warten auf die Zustellung. Die Übung endet, wenn Latchkey geschlossen wird, und mit ihr diese Erneuerungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Nothing is lost: the old ones work as before.</source>
        <translation>
            <numerusform>%Ln neuer Schlüssel wartet auf die Zustellung. Nichts ist verloren: Der alte funktioniert wie bisher.</numerusform>
            <numerusform>%Ln neue Schlüssel warten auf die Zustellung. Nichts ist verloren: Die alten funktionieren wie bisher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationGuide</name>
    <message>
        <source>Copied. The clipboard is cleared in %1 s. Then say where you put it.</source>
        <translation>Kopiert. Die Zwischenablage wird in %1 s geleert. Sagen Sie danach, wo Sie ihn hinterlegt haben.</translation>
    </message>
    <message>
        <source>Client ID of the old key: %1</source>
        <translation>Client-ID des alten Schlüssels: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>a time ago</comment>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Last copied or delivered on this computer: %1</source>
        <comment>a time ago</comment>
        <translation>Zuletzt auf diesem Computer kopiert oder zugestellt: %1</translation>
    </message>
    <message>
        <source>It was not copied or delivered on this computer, as far as the journal goes.</source>
        <translation>Auf diesem Computer wurde er laut Aktivitätsprotokoll nicht kopiert oder zugestellt.</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t see what other computers and services use.</source>
        <translation>Was andere Computer und Dienste verwenden, kann Latchkey nicht sehen.</translation>
    </message>
    <message>
        <source>Its secret is kept in this computer&apos;s keychain, and leaves it with the key.</source>
        <translation>Sein Geheimnis ist im Schlüsselbund dieses Computers und wird mit dem Schlüssel daraus entfernt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationReminder</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The rotation of “%1” can be finished.</source>
        <translation>Die Erneuerung von „%1“ kann abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>“%1” is deleted: its rotation can be finished.</source>
        <translation>„%1“ ist gelöscht: Seine Erneuerung kann abgeschlossen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations need you.</source>
        <translation>
            <numerusform>%Ln Erneuerung wartet auf Sie.</numerusform>
            <numerusform>%Ln Erneuerungen warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, and the new key in its place has not been delivered yet.</source>
        <translation>„%1“ ist gelöscht, und der neue Schlüssel an seiner Stelle wurde noch nicht zugestellt.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationTexts</name>
    <message>
        <source>the new key is to be created</source>
        <translation>der neue Schlüssel ist zu erstellen</translation>
    </message>
    <message>
        <source>the new key is to be verified</source>
        <translation>der neue Schlüssel ist zu prüfen</translation>
    </message>
    <message>
        <source>the new key is to be delivered</source>
        <translation>der neue Schlüssel ist zuzustellen</translation>
    </message>
    <message>
        <source>the new key is delivered</source>
        <translation>der neue Schlüssel ist zugestellt</translation>
    </message>
    <message>
        <source>can be finished</source>
        <translation>kann abgeschlossen werden</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a rotation</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>a rotation</comment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>Takes the place of “%1”: %2</source>
        <comment>name of a key, and how far that is</comment>
        <translation>Tritt an die Stelle von „%1“: %2</translation>
    </message>
    <message>
        <source>Rotating: %1</source>
        <comment>how far that is</comment>
        <translation>Wird erneuert: %1</translation>
    </message>
    <message>
        <source>neither of the two keys is there any more</source>
        <translation>keiner der beiden Schlüssel ist mehr da</translation>
    </message>
    <message>
        <source>the new key was deleted</source>
        <translation>der neue Schlüssel wurde gelöscht</translation>
    </message>
    <message>
        <source>the old key was deleted: the new one is to be delivered</source>
        <translation>der alte Schlüssel wurde gelöscht: Der neue muss zugestellt werden</translation>
    </message>
    <message>
        <source>the old key was deleted: can be finished</source>
        <translation>der alte Schlüssel wurde gelöscht: kann abgeschlossen werden</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” is deleted, and “%2” stays.</source>
        <translation>Die Erneuerung wurde aufgegeben. „%1“ ist gelöscht, und „%2“ bleibt.</translation>
    </message>
    <message>
        <source>The rotation was given up. Neither of its two keys is there any more.</source>
        <translation>Die Erneuerung wurde aufgegeben. Keiner der beiden Schlüssel ist mehr da.</translation>
    </message>
    <message>
        <source>The rotation was given up. There are two keys now: “%1” and “%2”.</source>
        <translation>Die Erneuerung wurde aufgegeben. Es gibt jetzt zwei Schlüssel: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” stays as it is.</source>
        <translation>Die Erneuerung wurde aufgegeben. „%1“ bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>“%1” may be left over from this rotation: it was made when Latchkey was interrupted, and nobody has its secret. Make sure that nothing uses it before you delete it.</source>
        <translation>„%1“ ist vielleicht von dieser Erneuerung übrig: Er entstand, als Latchkey unterbrochen wurde, und niemand hat sein Geheimnis. Vergewissern Sie sich, dass nichts ihn benutzt, bevor Sie ihn löschen.</translation>
    </message>
    <message>
        <source>Policies granted to a key by hand are not carried over: grant them to its successor in Union before you deliver it.</source>
        <translation>Richtlinien, die ein Schlüssel von Hand erhalten hat, werden nicht übernommen: Erteilen Sie sie seinem Nachfolger in Union, bevor Sie ihn zustellen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationWarnings</name>
    <message numerus="yes">
        <source>%n of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</source>
        <translation>
            <numerusform>%Ln dieser Schlüssel wird gerade erneuert. Wer einen alten benutzt, dessen neuer noch nicht zugestellt wurde, oder einen neuen, der zugestellt wurde, steht ohne Schlüssel da.</numerusform>
            <numerusform>%Ln dieser Schlüssel werden gerade erneuert. Wer einen alten benutzt, dessen neuer noch nicht zugestellt wurde, oder einen neuen, der zugestellt wurde, steht ohne Schlüssel da.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being rotated, and “%2” has been delivered in its place. Deleting “%1” finishes the rotation, if “%2” works.</source>
        <translation>„%1“ wird gerade erneuert, und „%2“ wurde an seiner Stelle zugestellt. Wird „%1“ gelöscht, ist die Erneuerung abgeschlossen, wenn „%2“ funktioniert.</translation>
    </message>
    <message>
        <source>“%1” is being rotated, and its new key has not been delivered yet: whoever uses “%1” is left without a key.</source>
        <translation>„%1“ wird gerade erneuert, und sein neuer Schlüssel wurde noch nicht zugestellt: Wer „%1“ benutzt, steht ohne Schlüssel da.</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted already: neither key would be left.</source>
        <translation>„%1“ hat den Platz von „%2“ eingenommen, der schon gelöscht ist: Keiner der beiden Schlüssel bliebe übrig.</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Without it the rotation can only be started over or given up; “%2” works as before.</source>
        <translation>„%1“ soll den Platz von „%2“ einnehmen. Ohne ihn kann die Erneuerung nur von vorn begonnen oder aufgegeben werden; „%2“ funktioniert wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these secrets are needed to finish a rotation. One that was not delivered yet is lost.</source>
        <translation>
            <numerusform>%Ln dieser Geheimnisse wird gebraucht, um eine Erneuerung abzuschließen. Eines, das noch nicht zugestellt wurde, ist verloren.</numerusform>
            <numerusform>%Ln dieser Geheimnisse werden gebraucht, um eine Erneuerung abzuschließen. Eines, das noch nicht zugestellt wurde, ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”, and has not been delivered yet: without its secret, another new key has to be made.</source>
        <translation>„%1“ soll den Platz von „%2“ einnehmen und wurde noch nicht zugestellt: Ohne sein Geheimnis muss ein anderer neuer Schlüssel erstellt werden.</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Its secret is needed once more before “%2” is deleted; you would have to paste it then.</source>
        <translation>„%1“ soll den Platz von „%2“ einnehmen. Sein Geheimnis wird noch einmal gebraucht, bevor „%2“ gelöscht wird; Sie müssten es dann einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are to take the place of others, and have not been delivered yet. Without them the rotations can only be started over or given up; the old keys work as before.</source>
        <translation>
            <numerusform>%Ln dieser Schlüssel soll den Platz eines anderen einnehmen und wurde noch nicht zugestellt. Ohne ihn kann die Erneuerung nur von vorn begonnen oder aufgegeben werden; der alte Schlüssel funktioniert wie zuvor.</numerusform>
            <numerusform>%Ln dieser Schlüssel sollen den Platz anderer einnehmen und wurden noch nicht zugestellt. Ohne sie können die Erneuerungen nur von vorn begonnen oder aufgegeben werden; die alten Schlüssel funktionieren wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are being rotated, and the new ones have been delivered in their place. Deleting the old ones finishes the rotations, if the new ones work.</source>
        <translation>
            <numerusform>%Ln dieser Schlüssel wird gerade erneuert, und der neue wurde an seiner Stelle zugestellt. Wird der alte gelöscht, ist die Erneuerung abgeschlossen, wenn der neue funktioniert.</numerusform>
            <numerusform>%Ln dieser Schlüssel werden gerade erneuert, und die neuen wurden an ihrer Stelle zugestellt. Werden die alten gelöscht, sind die Erneuerungen abgeschlossen, wenn die neuen funktionieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsDialog</name>
    <message>
        <source>Rotations under way</source>
        <translation>Laufende Erneuerungen</translation>
    </message>
    <message>
        <source>No key is being rotated.</source>
        <translation>Kein Schlüssel wird gerade erneuert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>old key, new key, how far the rotation is</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Rotate all %n overdue keys…</source>
        <translation>
            <numerusform>Den überfälligen Schlüssel erneuern…</numerusform>
            <numerusform>Alle %Ln überfälligen Schlüssel erneuern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of rotations can&apos;t be read and are left alone. Their keys are not in this list.</source>
        <translation>
            <numerusform>Die Aufzeichnung von %Ln Erneuerung kann nicht gelesen werden und bleibt unberührt. Ihre Schlüssel fehlen in dieser Liste.</numerusform>
            <numerusform>Die Aufzeichnungen von %Ln Erneuerungen können nicht gelesen werden und bleiben unberührt. Ihre Schlüssel fehlen in dieser Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key is deleted already, so there is nothing to give up. Resume the rotation to finish it.</source>
        <translation>Der alte Schlüssel ist bereits gelöscht, es gibt also nichts aufzugeben. Setzen Sie die Erneuerung fort, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>Set the records that can&apos;t be read aside</source>
        <translation>Unlesbare Aufzeichnungen beiseitelegen</translation>
    </message>
    <message>
        <source>Until you finish a rotation both of its keys work, unless one of them was deleted by hand.</source>
        <translation>Bis Sie eine Erneuerung abschließen, funktionieren beide Schlüssel, außer wenn einer von Hand gelöscht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were set aside. They stay in their folder under another name, and their keys can be rotated anew.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung wurde beiseitegelegt. Sie bleibt unter anderem Namen in ihrem Ordner, und ihr Schlüssel kann neu erneuert werden.</numerusform>
            <numerusform>%Ln Aufzeichnungen wurden beiseitegelegt. Sie bleiben unter anderem Namen in ihrem Ordner, und ihre Schlüssel können neu erneuert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsFlow</name>
    <message>
        <source>Latchkey is still at work on the rotation of “%1”. Give it up when that is done.</source>
        <translation>Latchkey arbeitet noch an der Erneuerung von „%1“. Geben Sie sie auf, wenn das erledigt ist.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RunList</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a saved search</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>“%1” will be in the connection menu, for all connections.</source>
        <translation>„%1“ steht dann im Verbindungsmenü, für alle Verbindungen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a search of this name. Saving replaces it.</source>
        <translation>Es gibt schon eine Suche mit diesem Namen. Beim Speichern wird sie ersetzt.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ScreenGuard</name>
    <message>
        <source>Latchkey&apos;s windows can be captured for 5 minutes. Then they are kept out of screenshots and shared screens again.</source>
        <translation>Die Fenster von Latchkey lassen sich 5 Minuten lang aufnehmen. Dann bleiben sie wieder außerhalb von Bildschirmfotos und geteilten Bildschirmen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchAnnouncer</name>
    <message numerus="yes">
        <source>%L1 of %n keys</source>
        <comment>how many a search shows; read aloud</comment>
        <translation>
            <numerusform>%L1 von %Ln Schlüssel</numerusform>
            <numerusform>%L1 von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Search keys · %1</source>
        <comment>%1: operators as examples</comment>
        <translation>Schlüssel suchen · %1</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Suchoperatoren</translation>
    </message>
    <message>
        <source>Search operators (%1)</source>
        <translation>Suchoperatoren (%1)</translation>
    </message>
    <message>
        <source>Words and operators. F1 lists the operators.</source>
        <translation>Wörter und Operatoren. F1 zeigt die Operatoren.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb; in a field that has no room for more</comment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchHelp</name>
    <message>
        <source>Search operators</source>
        <translation>Suchoperatoren</translation>
    </message>
    <message>
        <source>Words and operators; a key has to meet them all</source>
        <translation>Wörter und Operatoren; ein Schlüssel muss alle erfüllen</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <comment>keys that are</comment>
        <translation>Erneuerung fällig</translation>
    </message>
    <message>
        <source>Overdue for rotation</source>
        <comment>keys that are</comment>
        <translation>Erneuerung überfällig</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys that are</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>keys that are neither due, overdue nor expired</comment>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Secret kept on this computer</source>
        <translation>Geheimnis auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Älter als 90 Tage</translation>
    </message>
    <message>
        <source>Younger than 2 weeks</source>
        <translation>Jünger als 2 Wochen</translation>
    </message>
    <message>
        <source>At least 6 months old</source>
        <translation>Mindestens 6 Monate alt</translation>
    </message>
    <message>
        <source>At most 1 year old</source>
        <translation>Höchstens 1 Jahr alt</translation>
    </message>
    <message>
        <source>Made 3 days ago</source>
        <translation>Vor 3 Tagen erstellt</translation>
    </message>
    <message>
        <source>In the name</source>
        <translation>Im Namen</translation>
    </message>
    <message>
        <source>In the client ID</source>
        <translation>In der Client-ID</translation>
    </message>
    <message>
        <source>In the owner</source>
        <translation>Im Eigentümer</translation>
    </message>
    <message>
        <source>Words side by side</source>
        <translation>Wörter nebeneinander</translation>
    </message>
    <message>
        <source>Without what follows</source>
        <translation>Ohne das Folgende</translation>
    </message>
    <message>
        <source>New since the refresh before</source>
        <comment>keys that are</comment>
        <translation>Neu seit der vorigen Aktualisierung</translation>
    </message>
    <message>
        <source>New or renamed since then</source>
        <comment>keys that are, since the refresh before</comment>
        <translation>Seitdem neu oder umbenannt</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <comment>keys that are</comment>
        <translation>Ohne Eigentümer</translation>
    </message>
    <message>
        <source>To be rotated within 14 days</source>
        <translation>In weniger als 14 Tagen zu erneuern</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchSource</name>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchesFlow</name>
    <message>
        <source>There is no room for more saved searches. Delete one first.</source>
        <translation>Es ist kein Platz für weitere gespeicherte Suchen. Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Manage searches…</source>
        <translation>Suchen verwalten…</translation>
    </message>
    <message>
        <source>Saved “%1”. It is in the connection menu.</source>
        <translation>„%1“ gespeichert. Die Suche steht im Verbindungsmenü.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SecretField</name>
    <message>
        <source>API key, hidden</source>
        <translation>API-Schlüssel, verborgen</translation>
    </message>
    <message>
        <source>Press and hold to show the key</source>
        <translation>Gedrückt halten, um den Schlüssel zu zeigen</translation>
    </message>
    <message>
        <source>API key, on the screen</source>
        <translation>API-Schlüssel, auf dem Bildschirm</translation>
    </message>
    <message>
        <source>The key is on the screen. It is not read aloud.</source>
        <translation>Der Schlüssel ist auf dem Bildschirm. Er wird nicht vorgelesen.</translation>
    </message>
    <message>
        <source>The key is hidden again.</source>
        <translation>Der Schlüssel ist wieder verborgen.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SessionNotices</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Loading was stopped. Not all keys are shown.</source>
        <translation>Das Laden wurde angehalten. Es werden nicht alle Schlüssel gezeigt.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your sign-in is kept in your keychain now.</source>
        <translation>Ihre Anmeldung wird jetzt in Ihrem Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Your sign-in is not kept: it lasts until Latchkey closes. %1</source>
        <translation>Ihre Anmeldung wird nicht aufbewahrt: Sie gilt, bis Latchkey geschlossen wird. %1</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>You are signed out here, but something was left behind. %1</source>
        <translation>Sie sind hier abgemeldet, aber etwas ist zurückgeblieben. %1</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in was revoked.</source>
        <translation>Sie sind abgemeldet, und die Anmeldung wurde widerrufen.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>No longer there:</source>
        <comment>followed by names of keys, one a line</comment>
        <translation>Nicht mehr da:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln umbenannter</numerusform>
            <numerusform>%Ln umbenannte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln verschwundener</numerusform>
            <numerusform>%Ln verschwundene</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. This is the list from %1.</source>
        <comment>a date and time</comment>
        <translation>Offline. Das ist die Liste vom %1.</translation>
    </message>
    <message>
        <source>%1 This is the list from %2.</source>
        <comment>sentences that say what is wrong; a date and time</comment>
        <translation>%1 Das ist die Liste vom %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a date and time; a list such as: 2 new · 1 renamed</comment>
        <translation>Seit %1: %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that were just told of</comment>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out, and the sign-in was revoked. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>Sie sind abgemeldet, und die Anmeldung wurde widerrufen. Das Geheimnis von %Ln Schlüssel bleibt im Schlüsselbund dieses Computers.</numerusform>
            <numerusform>Sie sind abgemeldet, und die Anmeldung wurde widerrufen. Die Geheimnisse von %Ln Schlüsseln bleiben im Schlüsselbund dieses Computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>Sie sind abgemeldet. Das Geheimnis von %Ln Schlüssel bleibt im Schlüsselbund dieses Computers.</numerusform>
            <numerusform>Sie sind abgemeldet. Die Geheimnisse von %Ln Schlüsseln bleiben im Schlüsselbund dieses Computers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>keys to press</comment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut to what it was at first</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shortcut</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Choose an action, go to its shortcut and press the keys you want.</source>
        <translation>Wählen Sie eine Aktion, gehen Sie zu ihrem Tastenkürzel und drücken Sie die gewünschten Tasten.</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>Alle Tastenkürzel sind wie am Anfang.</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a shortcut</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>For “%1”. Press the keys.</source>
        <translation>Für „%1“. Drücken Sie die Tasten.</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Keine Treffer. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <comment>keys, action</comment>
        <translation>%1 ist das Tastenkürzel von „%2“.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <comment>a shortcut, from an action</comment>
        <translation>„%1“ wegnehmen</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>„%1“ hat jetzt kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut %2 now.</source>
        <comment>action, keys</comment>
        <translation>„%1“ hat jetzt das Tastenkürzel %2.</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>Wählen Sie zuerst eine Aktion aus.</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>Diese Aktion hat kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>This shortcut is as it was at first.</source>
        <translation>Dieses Tastenkürzel ist so, wie es zu Anfang war.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Code kopiert.</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>Stattdessen den Browser verwenden</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Stattdessen einen Code verwenden</translation>
    </message>
    <message>
        <source>Use an API key instead</source>
        <translation>Stattdessen einen API-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>Link kopiert. Öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Link copied. Open it in any browser.</source>
        <translation>Link kopiert. Öffnen Sie ihn in einem beliebigen Browser.</translation>
    </message>
    <message>
        <source>Sign in to %1 with your browser. Latchkey waits here and goes on by itself.</source>
        <translation>Melden Sie sich mit Ihrem Browser bei %1 an. Latchkey wartet hier und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Bereitet vor…</translation>
    </message>
    <message>
        <source>Sign in to %1 with any browser, here or on another device. Latchkey goes on by itself.</source>
        <translation>Melden Sie sich mit einem beliebigen Browser bei %1 an, hier oder auf einem anderen Gerät. Latchkey macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>Holt einen Code…</translation>
    </message>
    <message>
        <source>Sign in to %1 as an application, with its API key. For machines, and for people who hold only a key.</source>
        <translation>Melden Sie sich bei %1 als Anwendung an, mit deren API-Schlüssel. Für Maschinen und für alle, die nur einen Schlüssel haben.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Wartet auf Ihren Browser…</translation>
    </message>
    <message>
        <source>No browser could be started. Use a code, or copy the link and open it yourself.</source>
        <translation>Es ließ sich kein Browser starten. Verwenden Sie einen Code, oder kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>Es ließ sich kein Browser starten. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>Wartet auf den Port…</translation>
    </message>
    <message>
        <source>Waiting until you have signed in…</source>
        <translation>Wartet, bis Sie sich angemeldet haben…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Meldet an…</translation>
    </message>
    <message>
        <source>%1 Latchkey goes on asking, and the code stays good.</source>
        <translation>%1 Latchkey fragt weiter nach, und der Code bleibt gültig.</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>Ein anderes Fenster hat mit einer Anmeldung geantwortet, die Latchkey nicht gestartet hat. Sie wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>You were signed in as %1. Replace with %2?</source>
        <translation>Sie waren als %1 angemeldet. Durch %2 ersetzen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>the account that was signed in</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>Die Adresse der Anmeldeseite ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInFlow</name>
    <message>
        <source>This key is for %1, and this connection is to %2. Nothing was sent. Connect to %1, or paste a key for %2.</source>
        <translation>Dieser Schlüssel ist für %1, und diese Verbindung führt zu %2. Es wurde nichts gesendet. Verbinden Sie sich mit %1, oder fügen Sie einen Schlüssel für %2 ein.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Loading… %L1 so far</source>
        <translation>Wird geladen… bisher %L1</translation>
    </message>
    <message>
        <source>Clipboard clears when you come back to this window ·</source>
        <translation>Zwischenablage wird geleert, wenn Sie zu diesem Fenster zurückkehren ·</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s ·</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Zwischenablage wird in %Ln s geleert ·</numerusform>
            <numerusform>Zwischenablage wird in %Ln s geleert ·</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>Das Geheimnis ist nicht mehr in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: has stopped</source>
        <comment>a step</comment>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1: jetzt</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step</comment>
        <translation>%1: steht noch bevor</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SwatchPicker</name>
    <message>
        <source>A colour of your own</source>
        <translation>Eine eigene Farbe</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a colour that is not in the row</comment>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TechnicalDetail</name>
    <message>
        <source>Details</source>
        <comment>technical, of an error</comment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TopBar</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Reports and e&amp;xport</source>
        <translation>Berichte und E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>&amp;Verbindungen</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TrayFlow</name>
    <message>
        <source>Open Latchkey</source>
        <translation>Latchkey öffnen</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::UnsavedSecretDialog</name>
    <message>
        <source>Quit and lose a new key?</source>
        <translation>Beenden und einen neuen Schlüssel verlieren?</translation>
    </message>
    <message>
        <source>The secret of a new key has gone nowhere yet, and Union never shows it again. If Latchkey quits now, nobody can use that key.</source>
        <translation>Das Geheimnis eines neuen Schlüssels ist noch nirgends angekommen, und Union zeigt es nie wieder. Wird Latchkey jetzt beendet, kann niemand diesen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Beenden und verlieren</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey meldet sich einmal mit „%1“ an, um zu sehen, ob Union ihn annimmt, und verwirft die Anmeldung.</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey signs in with each of these %n keys once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>
            <numerusform>Latchkey meldet sich mit diesem %Ln Schlüssel einmal an, um zu sehen, ob Union ihn annimmt, und verwirft die Anmeldung.</numerusform>
            <numerusform>Latchkey meldet sich mit jedem dieser %Ln Schlüssel einmal an, um zu sehen, ob Union ihn annimmt, und verwirft die Anmeldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to verify</source>
        <translation>Zu prüfende Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its secret is not on this computer. If you have it elsewhere, paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>Sein Geheimnis ist nicht auf diesem Rechner. Wenn Sie es anderswo haben, fügen Sie den ganzen Wert von FLYTE_API_KEY ein, oder legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 done…</source>
        <translation>Wird geprüft: %1 von %2 fertig…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>the name of a key, and what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys work.</source>
        <translation>
            <numerusform>%Ln Schlüssel funktioniert.</numerusform>
            <numerusform>%Ln Schlüssel funktionieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys don&apos;t work, or Union could not say.</source>
        <translation>
            <numerusform>%Ln Schlüssel funktioniert nicht, oder Union konnte es nicht sagen.</numerusform>
            <numerusform>%Ln Schlüssel funktionieren nicht, oder Union konnte es nicht sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not verified.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nicht geprüft.</numerusform>
            <numerusform>%Ln Schlüssel wurden nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Wartet auf Ihren Schlüsselbund… Entsperren Sie ihn, wenn Sie darum gebeten werden.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyFlow</name>
    <message>
        <source>Its secret is not on this computer. Select this key alone to paste it.</source>
        <translation>Sein Geheimnis ist nicht auf diesem Rechner. Wählen Sie diesen Schlüssel allein aus, um es einzufügen.</translation>
    </message>
    <message>
        <source>This is another key: its client ID is %1. Paste the one of “%2”.</source>
        <translation>Das ist ein anderer Schlüssel: Seine Client-ID ist %1. Fügen Sie den von „%2“ ein.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WaitForm</name>
    <message>
        <source>Something may still use the old key. Remind me:</source>
        <translation>Etwas verwendet vielleicht noch den alten Schlüssel. Erinnern:</translation>
    </message>
    <message>
        <source>Everything uses the new key now</source>
        <translation>Alles verwendet jetzt den neuen Schlüssel</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message numerus="yes">
        <source>in %n days, on %1</source>
        <comment>when to be reminded</comment>
        <translation>
            <numerusform>in %Ln Tag, am %1</numerusform>
            <numerusform>in %Ln Tagen, am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>when to be reminded; a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on another day</source>
        <comment>when to be reminded; the day is chosen next to it</comment>
        <translation>an einem anderen Tag</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <comment>a day</comment>
        <translation>Erinnern am</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <comment>two dates</comment>
        <translation>Wählen Sie einen Tag vom %1 bis zum %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowController</name>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowStatus</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln fällig</numerusform>
            <numerusform>%Ln fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WalletOwnItems</name>
    <message>
        <source>KWallet does not answer here, so what Latchkey keeps in your wallet is still there. Do this again where you are signed in to Plasma.</source>
        <translation>KWallet antwortet hier nicht, daher ist noch da, was Latchkey in Ihrer Brieftasche aufbewahrt. Wiederholen Sie dies dort, wo Sie bei Plasma angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>Der Proxy-Server hat den Aufbau einer Verbindung verweigert</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>Der SOCKSv5-Server hat die Verbindung verweigert</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>vor 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>vor 1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the moment at which a secret expires</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>in 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>in 1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %Ln Jahr</numerusform>
            <numerusform>in %Ln Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice tenant</source>
        <translation>Übungsumgebung</translation>
    </message>
    <message>
        <source>Latchkey is not running, so there is nothing to lock.</source>
        <translation>Latchkey läuft nicht, es gibt also nichts zu sperren.</translation>
    </message>
    <message>
        <source>The Latchkey that is running does not know these options: it may be another version. Quit it and start again.</source>
        <translation>Das laufende Latchkey kennt diese Optionen nicht: Vielleicht ist es eine andere Version. Beenden Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Latchkey is running but does not answer, so nothing was opened. Wait a moment and try again, or end that program first.</source>
        <translation>Latchkey läuft, antwortet aber nicht; deshalb wurde nichts geöffnet. Warten Sie einen Moment und versuchen Sie es noch einmal, oder beenden Sie zuerst jenes Programm.</translation>
    </message>
    <message>
        <source>Press Enter to close this window.</source>
        <translation>Drücken Sie die Eingabetaste, um dieses Fenster zu schließen.</translation>
    </message>
</context>
</TS>
