<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Latchkey::AppsClient</name>
    <message>
        <source>API keys need Union: this server is Flyte without them.</source>
        <translation>Les clés API nécessitent Union&#xa0;: ce serveur est un Flyte qui n’en a pas.</translation>
    </message>
    <message>
        <source>This key is gone: someone has deleted it. Refresh the list to see what is there.</source>
        <translation>Cette clé n’existe plus&#xa0;: quelqu’un l’a supprimée. Actualisez la liste pour voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>There is a key with the client ID “%1” already. Choose another name.</source>
        <translation>Il existe déjà une clé avec l’ID client «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be understood.</source>
        <translation>La réponse du serveur est incompréhensible.</translation>
    </message>
    <message>
        <source>The key “%1” is on the server, but its secret was lost on the way and can&apos;t be had again. If you did not have this key before, delete it and create it again.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est sur le serveur, mais son secret s’est perdu en route et ne peut plus être obtenu. Si vous n’aviez pas cette clé auparavant, supprimez-la et créez-la de nouveau.</translation>
    </message>
    <message>
        <source>The connection was lost before the server got to it: nothing was created. Try again.</source>
        <translation>La connexion a été perdue avant que le serveur ne s’en occupe&#xa0;: rien n’a été créé. Réessayez.</translation>
    </message>
    <message>
        <source>The connection was lost, and it is not known whether the key “%1” was created. Refresh the list once you are connected: if the key is there, delete it and create it again.</source>
        <translation>La connexion a été perdue, et on ne sait pas si la clé «&#xa0;%1&#xa0;» a été créée. Actualisez la liste une fois reconnecté&#xa0;: si la clé y est, supprimez-la et créez-la de nouveau.</translation>
    </message>
    <message>
        <source>A key needs a client ID. Give it a name with a letter or a digit.</source>
        <translation>Une clé a besoin d’un ID client. Donnez-lui un nom qui contient une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The server made the key “%1” but sent no secret. Delete the key and create it again.</source>
        <translation>Le serveur a créé la clé «&#xa0;%1&#xa0;» mais n’a pas envoyé de secret. Supprimez la clé et créez-la de nouveau.</translation>
    </message>
    <message>
        <source>The server answered with another key than the one asked for. Refresh the list and try again.</source>
        <translation>Le serveur a répondu avec une autre clé que celle demandée. Actualisez la liste et réessayez.</translation>
    </message>
    <message>
        <source>Someone else has changed this key meanwhile. Look at the change, then edit it again.</source>
        <translation>Quelqu’un d’autre a modifié cette clé entre-temps. Regardez la modification, puis modifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s list of keys does not come to an end. Try again; if it stays so, tell the people who run the server.</source>
        <translation>La liste de clés du serveur n’en finit pas. Réessayez&#x202f;; si cela persiste, prévenez les responsables du serveur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BoundedFile</name>
    <message>
        <source>It is not there.</source>
        <translation>Il n’est pas là.</translation>
    </message>
    <message>
        <source>It is not a file that can be read, but a folder or a device.</source>
        <translation>Ce n’est pas un fichier lisible, mais un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its permissions.</source>
        <translation>Il ne peut pas être lu. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>It is too large: more than %1 kB.</source>
        <comment>a file</comment>
        <translation>Il est trop volumineux&#xa0;: plus de %1 ko.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserSignIn</name>
    <message>
        <source>Another sign-in of Latchkey is under way and has port %1, where Union sends the browser back. Finish or cancel that one; this one goes on by itself then.</source>
        <translation>Une autre connexion de Latchkey est en cours et occupe le port %1, vers lequel Union renvoie le navigateur. Terminez-la ou annulez-la&#x202f;; celle-ci continuera ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2, and Union sends the browser back exactly there. Close %2; Latchkey goes on by itself then.</source>
        <translation>Le port %1 est utilisé par %2, et c’est exactement là qu’Union renvoie le navigateur. Fermez %2&#x202f;; Latchkey continuera ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Or use a code instead.</source>
        <translation>Ou utilisez plutôt un code.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so Latchkey has stopped waiting. Try again.</source>
        <translation>Personne n’est revenu du navigateur à temps, et Latchkey a donc cessé d’attendre. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in page&apos;s address is not safe to open. Tell the administrator.</source>
        <translation>L’adresse de la page de connexion n’est pas sûre à ouvrir. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Another identity provider answered than the one that was asked. Nothing was sent to it. Try again; if it stays, tell your administrator.</source>
        <translation>Un autre fournisseur d’identité que celui interrogé a répondu. Rien ne lui a été envoyé. Réessayez&#x202f;; si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Sign in again, perhaps with another account.</source>
        <translation>La connexion a été refusée. Connectez-vous de nouveau, peut-être avec un autre compte.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t sign anyone in right now. Try again in a moment.</source>
        <translation>Le fournisseur d’identité ne peut connecter personne pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. Try again; if it stays, ask your administrator.</source>
        <translation>Le fournisseur d’identité a refusé la connexion. Réessayez&#x202f;; si cela persiste, demandez à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConfiguration</name>
    <message>
        <source>It names no control plane: “endpoint” under “admin” is missing.</source>
        <translation>Il ne nomme aucun plan de contrôle&#xa0;: «&#xa0;endpoint&#xa0;» manque sous «&#xa0;admin&#xa0;».</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Il est trop volumineux pour un fichier de configuration.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>Ce n’est pas un fichier texte en UTF-8.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Son imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be read as YAML.</source>
        <translation>Il ne peut pas être lu comme du YAML.</translation>
    </message>
    <message>
        <source>The file turns the check of certificates off. Latchkey always checks them: if the server&apos;s authority is not known here, choose its certificate authority file.</source>
        <translation>Le fichier désactive la vérification des certificats. Latchkey les vérifie toujours&#xa0;: si l’autorité du serveur n’est pas connue ici, choisissez son fichier d’autorité de certification.</translation>
    </message>
    <message>
        <source>The file asks for a connection without encryption. Latchkey uses https.</source>
        <translation>Le fichier demande une connexion sans chiffrement. Latchkey utilise https.</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>http simple, car cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file names the proxy %1. Latchkey uses the proxy of this computer&apos;s settings.</source>
        <translation>Le fichier nomme le proxy %1. Latchkey utilise le proxy des paramètres de cet ordinateur.</translation>
    </message>
    <message>
        <source>The command line tool gets its sign-in from another program here. Latchkey signs you in itself.</source>
        <translation>Ici, l’outil en ligne de commande obtient sa connexion d’un autre programme. Latchkey vous connecte lui-même.</translation>
    </message>
    <message>
        <source>The command line tool signs in as an application here. In Latchkey, sign in as yourself, or paste an API key.</source>
        <translation>Ici, l’outil en ligne de commande se connecte en tant qu’application. Dans Latchkey, connectez-vous en votre nom ou collez une clé API.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConnections</name>
    <message>
        <source>The file names a certificate authority file that is not there. Choose one yourself if the server needs it.</source>
        <translation>Le fichier nomme un fichier d’autorité de certification qui n’existe pas. Choisissez-en un vous-même si le serveur en a besoin.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliKeyring</name>
    <message>
        <source>This computer has no keychain where the CLI could find a sign-in. Install one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>Cet ordinateur n’a pas de trousseau où la CLI pourrait trouver une connexion. Installez-en un, comme GNOME Keyring ou KWallet, et réessayez.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so the CLI&apos;s sign-in is out of reach. Unlock it and try again.</source>
        <translation>Votre trousseau est verrouillé, et la connexion de la CLI est donc hors de portée. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey touch the CLI&apos;s sign-in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>Votre trousseau ne laisse pas Latchkey toucher à la connexion de la CLI. Autorisez Latchkey dans les paramètres de votre trousseau.</translation>
    </message>
    <message>
        <source>Your keychain holds no sign-in for the CLI. Sign in the CLI first.</source>
        <translation>Votre trousseau ne contient aucune connexion pour la CLI. Connectez d’abord la CLI.</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>Votre trousseau est là, mais n’a pas pu faire ce que Latchkey demandait. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This sign-in is too long for this computer&apos;s keychain: %L1 characters, and at most %L2 fit. Give the CLI an API key instead (FLYTE_API_KEY).</source>
        <translation>Cette connexion est trop longue pour le trousseau de cet ordinateur&#xa0;: %L1 caractères, alors qu’il en accepte au plus %L2. Donnez plutôt une clé API à la CLI (FLYTE_API_KEY).</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliSignIn</name>
    <message>
        <source>As a Flatpak, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>En tant que Flatpak, Latchkey a son propre trousseau qu’aucun autre programme ne voit. Pour connecter aussi la CLI, installez Latchkey comme un paquet ordinaire, ou laissez la CLI se connecter elle-même.</translation>
    </message>
    <message>
        <source>As a Snap, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>En tant que Snap, Latchkey a son propre trousseau qu’aucun autre programme ne voit. Pour connecter aussi la CLI, installez Latchkey comme un paquet ordinaire, ou laissez la CLI se connecter elle-même.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliStoring</name>
    <message>
        <source>What had been stored for the CLI was removed again.</source>
        <translation>Ce qui avait été enregistré pour la CLI a été retiré.</translation>
    </message>
    <message>
        <source>Part of the CLI&apos;s sign-in could not be taken back: your keychain still holds %1 for %2. Remove the CLI&apos;s sign-in to be rid of it.</source>
        <translation>Une partie de la connexion de la CLI n’a pas pu être reprise&#xa0;: votre trousseau contient encore %1 pour %2. Retirez la connexion de la CLI pour vous en défaire.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Try “latchkey --help”.</source>
        <translation>Essayez «&#xa0;latchkey --help&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: latchkey [options]</source>
        <translation>Utilisation&#xa0;: latchkey [options]</translation>
    </message>
    <message>
        <source>Signs you in to Union, and creates, copies, edits and deletes its API keys.</source>
        <translation>Vous connecte à Union, et crée, copie, modifie et supprime ses clés API.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Open the connection to this control plane; adds it if it is new.</source>
        <translation>Ouvrir la connexion à ce plan de contrôle&#x202f;; l’ajoute si elle est nouvelle.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>With --connect: trust the certificate authorities in this PEM file too.</source>
        <translation>Avec --connect&#xa0;: faire aussi confiance aux autorités de certification de ce fichier PEM.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”.</source>
        <translation>Il n’y a rien à faire avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--ca-file needs --connect.</source>
        <translation>--ca-file nécessite --connect.</translation>
    </message>
    <message>
        <source>Show versions and surroundings for a bug report; no secret, no host.</source>
        <translation>Afficher les versions et l’environnement pour un rapport de bogue&#x202f;; aucun secret, aucun hôte.</translation>
    </message>
    <message>
        <source>Bring the window that is open to the front; opens one if there is none.</source>
        <translation>Mettre au premier plan la fenêtre ouverte&#x202f;; en ouvre une s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Choose one of %1 and %2.</source>
        <translation>Choisissez entre %1 et %2.</translation>
    </message>
    <message>
        <source>%1 has nothing after it.</source>
        <comment>an option, such as --connect</comment>
        <translation>Il n’y a rien après %1.</translation>
    </message>
    <message>
        <source>Open “New key…” in the window that is open; opens one if there is none.</source>
        <translation>Ouvrir «&#xa0;Nouvelle clé…&#xa0;» dans la fenêtre ouverte&#x202f;; en ouvre une s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Remove settings, the activity journal and Latchkey&apos;s keychain items from this computer; asks first.</source>
        <translation>Supprimer de cet ordinateur les réglages, le journal d’activité et les éléments de Latchkey dans le trousseau&#x202f;; demande d’abord.</translation>
    </message>
    <message>
        <source>With --remove-my-data: remove without a question.</source>
        <translation>Avec --remove-my-data&#xa0;: supprimer sans question.</translation>
    </message>
    <message>
        <source>--yes needs --remove-my-data.</source>
        <translation>--yes nécessite --remove-my-data.</translation>
    </message>
    <message>
        <source>Open the practice tenant, signed in, with keys to play with. It is a program of its own: the other options reach it together with this one.</source>
        <translation>Ouvrir l’espace d’entraînement, connecté, avec des clés pour s’exercer. C’est un programme à part&#xa0;: les autres options l’atteignent avec celle-ci.</translation>
    </message>
    <message>
        <source>Lock the Latchkey that runs, and its practice tenant; does nothing if there is neither.</source>
        <translation>Verrouiller le Latchkey qui tourne, et son espace d’entraînement&#x202f;; ne fait rien s’il n’y a ni l’un ni l’autre.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectClient</name>
    <message>
        <source>The sign-in of this connection can&apos;t be sent. Sign in again; if it stays so, report this.</source>
        <translation>Les identifiants de cette connexion ne peuvent pas être envoyés. Connectez-vous de nouveau&#x202f;; si cela persiste, signalez-le.</translation>
    </message>
    <message>
        <source>This needs a sign-in. Sign in and try again.</source>
        <translation>Il faut être connecté. Connectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 a envoyé une réponse que Latchkey ne peut pas lire&#x202f;; la modification a donc peut-être été faite. Actualisez pour voir avant de réessayer.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Try again; if it stays so, report this.</source>
        <translation>%1 a envoyé une réponse que Latchkey ne peut pas lire. Réessayez&#x202f;; si cela persiste, signalez-le.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectError</name>
    <message>
        <source>%1 did not accept what was sent. See the details for the reason, change it and try again.</source>
        <translation>%1 n’a pas accepté ce qui a été envoyé. Cherchez la raison dans les détails, corrigez et réessayez.</translation>
    </message>
    <message>
        <source>%1 did not finish in time. Try again.</source>
        <translation>%1 n’a pas terminé à temps. Réessayez.</translation>
    </message>
    <message>
        <source>%1 does not have this, or not any more. Refresh and try again.</source>
        <translation>%1 n’a pas cela, ou ne l’a plus. Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>%1 has something of this name already. Choose another name.</source>
        <translation>%1 a déjà quelque chose de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 knows you, but does not allow this. Ask an administrator of your organization.</source>
        <translation>%1 vous connaît, mais ne le permet pas. Demandez à un administrateur de votre organisation.</translation>
    </message>
    <message>
        <source>Someone else changed this on %1 at the same time. Refresh and try again.</source>
        <translation>Quelqu’un d’autre a modifié cela sur %1 en même temps. Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>%1 does not offer this. API keys need Union; Flyte alone has none.</source>
        <translation>%1 ne propose pas cela. Les clés API nécessitent Union&#x202f;; Flyte seul n’en a pas.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>%1 vous demande de vous connecter de nouveau.</translation>
    </message>
    <message>
        <source>%1 is asked for too much at the moment. Wait a little and try again.</source>
        <translation>%1 est trop sollicité en ce moment. Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>%1 is there, but can&apos;t answer at the moment. Try again in a while.</source>
        <translation>%1 est là, mais ne peut pas répondre en ce moment. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>%1 met a fault of its own. Try again; if it stays so, show the details to the people who run it.</source>
        <translation>%1 a rencontré une erreur interne. Réessayez&#x202f;; si cela persiste, montrez les détails à ses responsables.</translation>
    </message>
    <message>
        <source>%1 points elsewhere instead of answering. Check the address.</source>
        <translation>%1 renvoie ailleurs au lieu de répondre. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 redirected to %2. Latchkey does not follow, so that your sign-in goes nowhere else. If %2 is your Union address, connect to that.</source>
        <translation>%1 a redirigé vers %2. Latchkey ne suit pas, afin que vos identifiants n’aillent nulle part ailleurs. Si %2 est votre adresse Union, connectez-vous-y.</translation>
    </message>
    <message>
        <source>%1 shows a web page: a web console, a login page or a proxy. Check the address.</source>
        <translation>%1 affiche une page web&#xa0;: une console web, une page de connexion ou un proxy. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Union control plane. Check the address.</source>
        <translation>%1 répond, mais pas comme un plan de contrôle Union. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 did not say in time whether the change was made. Refresh to see, before you try again.</source>
        <translation>%1 n’a pas dit à temps si la modification a été faite. Actualisez pour voir avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionStore</name>
    <message>
        <source>There is no such place in the list. Choose another one.</source>
        <translation>Cet emplacement n’existe pas dans la liste. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your connections can&apos;t be saved and will be as before at the next start. Check the disk and the permissions of Latchkey&apos;s settings.</source>
        <translation>Vos connexions ne peuvent pas être enregistrées et seront comme avant au prochain démarrage. Vérifiez le disque et les permissions des paramètres de Latchkey.</translation>
    </message>
    <message>
        <source>This connection is no longer in the list. Add it again.</source>
        <translation>Cette connexion n’est plus dans la liste. Ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>This connection has no address. Type the address of a Union host.</source>
        <translation>Cette connexion n’a pas d’adresse. Saisissez l’adresse d’un hôte Union.</translation>
    </message>
    <message>
        <source>%1 is already in your list, as “%2”. Use that one.</source>
        <translation>%1 est déjà dans votre liste, sous le nom «&#xa0;%2&#xa0;». Utilisez cette connexion.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ControlPlaneCheck</name>
    <message>
        <source>%1 is Flyte without API keys: only Union has them, so there is nothing for Latchkey to do there. If you expected Union, check the address.</source>
        <translation>%1 est un Flyte sans clés API&#xa0;: seul Union en a, et Latchkey n’a donc rien à y faire. Si vous attendiez Union, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Union control plane: it offers neither a sign-in nor API keys. Check the address.</source>
        <translation>%1 répond, mais ce n’est pas un plan de contrôle Union&#xa0;: il ne propose ni connexion ni clés API. Vérifiez l’adresse.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyFormat</name>
    <message>
        <source>This secret holds a character that can&apos;t be written in this form. Choose another one, or the bare value.</source>
        <translation>Ce secret contient un caractère qui ne peut pas être écrit sous cette forme. Choisissez-en une autre, ou la valeur seule.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialStore</name>
    <message>
        <source>Your keychain holds no sign-in for %1. Sign in.</source>
        <translation>Votre trousseau ne contient aucune connexion pour %1. Connectez-vous.</translation>
    </message>
    <message>
        <source>This sign-in is not for %1. Sign in again.</source>
        <translation>Cette connexion n’est pas pour %1. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in for %1 in your keychain can&apos;t be read. Sign in again to replace it.</source>
        <translation>La connexion pour %1 dans votre trousseau ne peut pas être lue. Connectez-vous de nouveau pour la remplacer.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DataRemoval</name>
    <message>
        <source>Everything that Latchkey keeps for you on this computer will be removed: its settings and connections, the activity journal, stored lists of keys, and its items in your keychain: sign-ins, kept secrets and proxy passwords.</source>
        <translation>Tout ce que Latchkey conserve pour vous sur cet ordinateur sera supprimé&#xa0;: ses réglages et connexions, le journal d’activité, les listes de clés enregistrées et ses éléments dans votre trousseau&#xa0;: connexions, secrets conservés et mots de passe de proxy.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. A kept secret may be stored nowhere else, and a rotation that is under way can&apos;t be resumed.</source>
        <translation>Cette action est irréversible. Un secret conservé n’existe peut-être nulle part ailleurs, et un renouvellement en cours ne pourra pas être repris.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <comment>%1 is the word for yes, as translated</comment>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree, in small letters</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed. Add --yes to remove without a question.</source>
        <translation>Personne ne peut répondre ici, rien n’a donc été supprimé. Ajoutez --yes pour supprimer sans question.</translation>
    </message>
    <message>
        <source>Latchkey is running, so nothing was removed. Quit it, and do this again.</source>
        <translation>Latchkey est en cours d’exécution, rien n’a donc été supprimé. Quittez-le et recommencez.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Your keychain is locked and asks for its password…</source>
        <translation>Votre trousseau est verrouillé et demande son mot de passe…</translation>
    </message>
    <message numerus="yes">
        <source>Removed from this computer: %n files.</source>
        <translation>
            <numerusform>Supprimé de cet ordinateur&#xa0;: %Ln fichier.</numerusform>
            <numerusform>Supprimés de cet ordinateur&#xa0;: %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from your keychain: %n items.</source>
        <translation>
            <numerusform>Supprimé de votre trousseau&#xa0;: %Ln élément.</numerusform>
            <numerusform>Supprimés de votre trousseau&#xa0;: %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are: your API keys at Union, files that you saved, and what other programs keep in your keychain, such as the command lines&apos; sign-ins.</source>
        <translation>Restent inchangés&#xa0;: vos clés d’API chez Union, les fichiers que vous avez enregistrés et ce que d’autres programmes conservent dans votre trousseau, comme les connexions des outils en ligne de commande.</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check its permissions and do this again.</source>
        <translation>%1 n’a pas pu être supprimé. Vérifiez ses droits d’accès et recommencez.</translation>
    </message>
    <message>
        <source>%1 was only a link to %2, which is still there. Remove that yourself if nothing else uses it.</source>
        <comment>both are paths of files or folders</comment>
        <translation>%1 n’était qu’un lien vers %2, qui existe toujours. Supprimez-le vous-même si rien d’autre ne l’utilise.</translation>
    </message>
    <message>
        <source>The practice tenant is open, so nothing was removed. Quit it, and do this again.</source>
        <translation>L’espace d’entraînement est ouvert, rien n’a donc été supprimé. Quittez-le et recommencez.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Delivery</name>
    <message>
        <source>There is no file name yet. Choose a file.</source>
        <translation>Il n’y a pas encore de nom de fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>All keys would go to the same place, each in place of the one before. Write {id} where each key&apos;s client ID belongs.</source>
        <translation>Toutes les clés iraient au même endroit, chacune à la place de la précédente. Écrivez {id} là où doit figurer l’ID client de chaque clé.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DesktopWatch</name>
    <message>
        <source>Secrets are wiped from memory first</source>
        <translation>Les secrets sont d’abord effacés de la mémoire</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceEndpoint</name>
    <message>
        <source>The identity provider&apos;s answer has no code that can be used. Sign in with the browser instead; if it stays, tell your administrator.</source>
        <translation>La réponse du fournisseur d’identité ne contient aucun code utilisable. Connectez-vous plutôt avec le navigateur&#x202f;; si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>Le fournisseur d’identité ne peut pas répondre pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This identity provider has no sign-in with a code. Sign in with the browser.</source>
        <translation>Ce fournisseur d’identité n’offre pas de connexion avec un code. Connectez-vous avec le navigateur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceSignIn</name>
    <message>
        <source>The code has expired before anyone signed in with it. Get a new one.</source>
        <translation>Le code a expiré avant que quelqu’un ne se connecte avec. Obtenez-en un nouveau.</translation>
    </message>
    <message>
        <source>The sign-in was refused where the code was entered. Get a new code, perhaps for another account.</source>
        <translation>La connexion a été refusée là où le code a été saisi. Obtenez un nouveau code, peut-être pour un autre compte.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EncodedCredentials</name>
    <message>
        <source>The key can&apos;t be encoded: its address is missing.</source>
        <translation>La clé ne peut pas être encodée&#xa0;: son adresse manque.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its address has to be a plain host name in small letters, without “https://” and without a slash.</source>
        <translation>La clé ne peut pas être encodée&#xa0;: son adresse doit être un simple nom d’hôte en minuscules, sans «&#xa0;https://&#xa0;» et sans barre oblique.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID is missing.</source>
        <translation>La clé ne peut pas être encodée&#xa0;: son ID client manque.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID holds a “:”, which separates the parts.</source>
        <translation>La clé ne peut pas être encodée&#xa0;: son ID client contient un «&#xa0;:&#xa0;», qui sépare les parties.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret is missing.</source>
        <translation>La clé ne peut pas être encodée&#xa0;: son secret manque.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret holds a character that the format can&apos;t carry. Delete the key and create it again.</source>
        <translation>La clé ne peut pas être encodée&#xa0;: son secret contient un caractère que le format ne peut pas porter. Supprimez la clé et créez-la de nouveau.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its organization holds a “:”, which separates the parts.</source>
        <translation>La clé ne peut pas être encodée&#xa0;: son organisation contient un «&#xa0;:&#xa0;», qui sépare les parties.</translation>
    </message>
    <message>
        <source>This key was encoded twice, as in the data of a Kubernetes Secret. Decode it once and paste the result.</source>
        <translation>Cette clé a été encodée deux fois, comme dans les données d’un Secret Kubernetes. Décodez-la une fois et collez le résultat.</translation>
    </message>
    <message>
        <source>This key has too many parts: one of them holds a “:”. Create a new key and use that one.</source>
        <translation>Cette clé a trop de parties&#xa0;: l’une d’elles contient un «&#xa0;:&#xa0;». Créez une nouvelle clé et utilisez celle-là.</translation>
    </message>
    <message numerus="yes">
        <source>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</source>
        <translation>
            <numerusform>Ce n’est pas une clé API entière&#xa0;: elle a %Ln des quatre parties adresse, ID client, secret et organisation. Copiez-la de nouveau là où elle a été créée.</numerusform>
            <numerusform>Ce n’est pas une clé API entière&#xa0;: elle a %Ln des quatre parties adresse, ID client, secret et organisation. Copiez-la de nouveau là où elle a été créée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address in this key is missing. Create a new key and use that one.</source>
        <translation>L’adresse manque dans cette clé. Créez une nouvelle clé et utilisez celle-là.</translation>
    </message>
    <message>
        <source>The address in this key is not a host name. Create a new key and use that one.</source>
        <translation>L’adresse dans cette clé n’est pas un nom d’hôte. Créez une nouvelle clé et utilisez celle-là.</translation>
    </message>
    <message>
        <source>The client ID in this key is missing. Create a new key and use that one.</source>
        <translation>L’ID client manque dans cette clé. Créez une nouvelle clé et utilisez celle-là.</translation>
    </message>
    <message>
        <source>The secret in this key is missing. Create a new key and use that one.</source>
        <translation>Le secret manque dans cette clé. Créez une nouvelle clé et utilisez celle-là.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy the key alone.</source>
        <translation>C’est trop long pour une clé API. Copiez la clé seule.</translation>
    </message>
    <message>
        <source>There is no key here. Paste an encoded API key.</source>
        <translation>Il n’y a pas de clé ici. Collez une clé API encodée.</translation>
    </message>
    <message>
        <source>This is not an encoded API key. That is one long line of letters and digits, shown once when a key is created: the whole value of FLYTE_API_KEY.</source>
        <translation>Ce n’est pas une clé API encodée. Une telle clé est une longue ligne de lettres et de chiffres, affichée une fois à la création d’une clé&#xa0;: la valeur entière de FLYTE_API_KEY.</translation>
    </message>
    <message>
        <source>This is not an API key: it doesn&apos;t decode to text. Copy the key again.</source>
        <translation>Ce n’est pas une clé API&#xa0;: elle ne se décode pas en texte. Copiez la clé de nouveau.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character inside this key, so Union&apos;s tools misread it. Encode it again without one.</source>
        <translation>Cette clé contient un saut de ligne ou un autre caractère invisible, et les outils d’Union la lisent donc mal. Encodez-la de nouveau sans lui.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a character in quotes</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is a line break at place %1 of the key. Copy it again in one piece.</source>
        <translation>Il y a un saut de ligne à la position %1 de la clé. Copiez-la de nouveau d’un seul tenant.</translation>
    </message>
    <message>
        <source>There is a space at place %1 of the key. Copy it again in one piece.</source>
        <translation>Il y a une espace à la position %1 de la clé. Copiez-la de nouveau d’un seul tenant.</translation>
    </message>
    <message>
        <source>The character %1 at place %2 belongs to the URL-safe alphabet, which Union&apos;s tools do not read. Copy the key again from where it was made.</source>
        <translation>Le caractère %1 à la position %2 appartient à l’alphabet sûr pour les URL, que les outils d’Union ne lisent pas. Copiez la clé de nouveau là où elle a été créée.</translation>
    </message>
    <message>
        <source>There is a “=” at place %1, but “=” can only stand at the very end. Copy the key again.</source>
        <translation>Il y a un «&#xa0;=&#xa0;» à la position %1, mais «&#xa0;=&#xa0;» ne peut se trouver que tout à la fin. Copiez la clé de nouveau.</translation>
    </message>
    <message>
        <source>The character %1 at place %2 can&apos;t be part of a key. Copy the key again.</source>
        <translation>Le caractère %1 à la position %2 ne peut pas faire partie d’une clé. Copiez la clé de nouveau.</translation>
    </message>
    <message>
        <source>This is a key taken apart, not an encoded key. Paste the encoded one.</source>
        <translation>C’est une clé décomposée, pas une clé encodée. Collez la clé encodée.</translation>
    </message>
    <message>
        <source>The key is cut off: characters are missing at its end. Copy it again as a whole.</source>
        <translation>La clé est tronquée&#xa0;: il manque des caractères à la fin. Copiez-la de nouveau en entier.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Endpoint</name>
    <message>
        <source>This is not an address. Type a host such as acme.hosted.unionai.cloud, or paste the address of your Union console.</source>
        <translation>Ce n’est pas une adresse. Saisissez un hôte comme acme.hosted.unionai.cloud, ou collez l’adresse de votre console Union.</translation>
    </message>
    <message>
        <source>An address starts with https://, not %1://. Leave the beginning out or use https://.</source>
        <translation>Une adresse commence par https://, pas par %1://. Omettez le début ou utilisez https://.</translation>
    </message>
    <message>
        <source>This is too long for an address. Copy the address alone.</source>
        <translation>C’est trop long pour une adresse. Copiez l’adresse seule.</translation>
    </message>
    <message>
        <source>There is a character in this address that can&apos;t be seen (%1). Type the address by hand instead of pasting it.</source>
        <translation>Cette adresse contient un caractère qui ne se voit pas (%1). Saisissez l’adresse à la main au lieu de la coller.</translation>
    </message>
    <message>
        <source>An address has no user name and no password in it. Leave out everything up to the “@”; Latchkey asks you to sign in later.</source>
        <translation>Une adresse ne contient ni nom d’utilisateur ni mot de passe. Omettez tout jusqu’au «&#xa0;@&#xa0;»&#x202f;; Latchkey vous demandera de vous connecter plus tard.</translation>
    </message>
    <message>
        <source>There is a space in this address. Copy it again in one piece.</source>
        <translation>Cette adresse contient une espace. Copiez-la de nouveau d’un seul tenant.</translation>
    </message>
    <message>
        <source>What stands after the “:” is no port. A port is a number from 1 to 65535; most addresses have none.</source>
        <translation>Ce qui suit le «&#xa0;:&#xa0;» n’est pas un port. Un port est un nombre de 1 à 65535&#x202f;; la plupart des adresses n’en ont pas.</translation>
    </message>
    <message>
        <source>Latchkey only talks to %1 over https, so that nobody on the way can read your sign-in. Use https://%1.</source>
        <translation>Latchkey ne parle à %1 que par https, afin que personne ne puisse lire vos identifiants en chemin. Utilisez https://%1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundConnections</name>
    <message>
        <source>%1: %2</source>
        <comment>variable, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::HttpClient</name>
    <message>
        <source>The certificate file %1 can&apos;t be read. Connect to this address again and choose another one under Advanced.</source>
        <translation>Le fichier de certificat %1 ne peut pas être lu. Connectez-vous de nouveau à cette adresse et choisissez-en un autre sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM or DER format. Connect to this address again and choose another one under Advanced.</source>
        <translation>Le fichier %1 ne contient aucun certificat au format PEM ou DER. Connectez-vous de nouveau à cette adresse et choisissez-en un autre sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate authority in %1 has expired. Get a new file from the people who run the server; and check this computer&apos;s date.</source>
        <translation>L’autorité de certification dans %1 a expiré. Demandez un nouveau fichier aux responsables du serveur, et vérifiez la date de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Identity</name>
    <message>
        <source>application %1</source>
        <translation>application %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Journal</name>
    <message>
        <source>The activity journal can&apos;t be read or written. Check its folder and the space on the disk.</source>
        <translation>Le journal d’activité ne peut être ni lu ni écrit. Vérifiez son dossier et l’espace disque.</translation>
    </message>
    <message>
        <source>The activity journal was written by a newer Latchkey. Use that one to read it.</source>
        <translation>Le journal d’activité a été écrit par un Latchkey plus récent. Utilisez celui-ci pour le lire.</translation>
    </message>
    <message>
        <source>The entries could not be written to %1. Choose another folder, or make room on the disk.</source>
        <translation>Les entrées n’ont pas pu être écrites dans %1. Choisissez un autre dossier ou libérez de l’espace disque.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecrets</name>
    <message>
        <source>Your keychain does not hold the credentials of %1. Create a new key to have some again.</source>
        <translation>Votre trousseau ne contient pas les identifiants de %1. Créez une nouvelle clé pour en avoir de nouveau.</translation>
    </message>
    <message>
        <source>What your keychain holds for %1 is not the secret of this key, so it was not used. Forget its stored secret, and create a new key to have one again.</source>
        <translation>Ce que votre trousseau contient pour %1 n’est pas le secret de cette clé et n’a donc pas été utilisé. Oubliez le secret stocké et créez une nouvelle clé pour en avoir un de nouveau.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecretsIndex</name>
    <message>
        <source>Latchkey&apos;s settings can&apos;t be written, so at the next start it will not know which keys your keychain holds. Check the disk and the permissions of the settings.</source>
        <translation>Les paramètres de Latchkey ne peuvent pas être écrits&#x202f;; au prochain démarrage, il ne saura donc pas quelles clés votre trousseau contient. Vérifiez le disque et les permissions des paramètres.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExplanation</name>
    <message>
        <source>Port taken for the client ID</source>
        <translation>Port pris pour l’ID client</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take the port %1 for the client ID, the client ID for the secret, and the secret for the organization, which may end up in a log. Create a key with an address that has no port.</source>
        <translation>Les outils d’Union coupent une clé à ses trois premiers deux-points. Ils prennent le port %1 pour l’ID client, l’ID client pour le secret et le secret pour l’organisation, qui peut finir dans un journal. Créez une clé avec une adresse sans port.</translation>
    </message>
    <message>
        <source>Scheme taken for the address</source>
        <translation>Schéma pris pour l’adresse</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the host for the client ID, and the secret for the organization, which may end up in a log. Encode the key again with the host name alone.</source>
        <translation>Les outils d’Union coupent une clé à ses trois premiers deux-points. Ils prennent «&#xa0;%1&#xa0;» pour l’adresse, l’hôte pour l’ID client et le secret pour l’organisation, qui peut finir dans un journal. Encodez de nouveau la clé avec le nom d’hôte seul.</translation>
    </message>
    <message>
        <source>Scheme taken for the address, port for the secret</source>
        <translation>Schéma pris pour l’adresse, port pris pour le secret</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the port for the secret, and client ID and secret for the organization, which may end up in a log. Create a key with an address that is a host name alone.</source>
        <translation>Les outils d’Union coupent une clé à ses trois premiers deux-points. Ils prennent «&#xa0;%1&#xa0;» pour l’adresse, le port pour le secret, l’ID client et le secret pour l’organisation, qui peut finir dans un journal. Créez une clé dont l’adresse est le nom d’hôte seul.</translation>
    </message>
    <message>
        <source>Address cut at its colons</source>
        <translation>Adresse coupée à ses deux-points</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons, and an IPv6 address has colons of its own: client ID and secret end up in the organization, and maybe in a log. Create a key with a host name for an address.</source>
        <translation>Les outils d’Union coupent une clé à ses trois premiers deux-points, et une adresse IPv6 en a elle-même&#xa0;: l’ID client et le secret finissent dans l’organisation, et peut-être dans un journal. Créez une clé avec un nom d’hôte pour adresse.</translation>
    </message>
    <message>
        <source>Secret cut at a colon</source>
        <translation>Secret coupé à un deux-points</translation>
    </message>
    <message>
        <source>This key has more than four parts: one of them, most likely the secret, holds a “:”. Union&apos;s tools take the secret for shorter than it is, so it is refused, and its end for the organization. Create a new key and use that one.</source>
        <translation>Cette clé a plus de quatre parties&#xa0;: l’une d’elles, sans doute le secret, contient «&#xa0;:&#xa0;». Les outils d’Union prennent le secret pour plus court qu’il n’est, si bien qu’il est refusé, et sa fin pour l’organisation. Créez une nouvelle clé et utilisez-la.</translation>
    </message>
    <message>
        <source>The parts of this key may be in the wrong order: one that should be short is longer than the secret, and is not shown. The order is address, client ID, secret, organization.</source>
        <translation>Les parties de cette clé sont peut-être dans le mauvais ordre&#xa0;: l’une, qui devrait être courte, est plus longue que le secret et n’est pas affichée. L’ordre est adresse, ID client, secret, organisation.</translation>
    </message>
    <message>
        <source>The key names no organization: Union&apos;s tools take the one that the address stands for.</source>
        <translation>La clé ne nomme pas d’organisation&#xa0;: les outils d’Union prennent celle de l’adresse.</translation>
    </message>
    <message>
        <source>There is an assignment or there are quotes around the key. Latchkey looks past them; a tool that wants the key alone does not.</source>
        <translation>La clé est entourée d’une affectation ou de guillemets. Latchkey n’en tient pas compte&#x202f;; un outil qui attend la clé seule, si.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyNames</name>
    <message>
        <source>The name holds a character that turns the reading direction (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>Le nom contient un caractère qui inverse le sens de lecture (%1)&#x202f;; il peut donc ressembler à un autre nom. Saisissez-le de nouveau si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>Le nom contient un caractère qui ne se voit pas (%1)&#x202f;; il peut donc ressembler à un autre nom. Saisissez-le de nouveau si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Une clé a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 characters, and %2 is the most.</source>
        <translation>Le nom est trop long&#xa0;: il a %1 caractères, pour %2 au plus.</translation>
    </message>
    <message>
        <source>The client ID is made of the letters a–z and the digits in the name. Add at least one; you can change the name later.</source>
        <translation>L’ID client est formé des lettres a–z et des chiffres du nom. Ajoutez-en au moins un&#x202f;; vous pourrez changer le nom plus tard.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerification</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is ahead by %1: programs here take its tokens for expired. Set the clock.</source>
        <translation>Union accepte cette clé, mais l’horloge de cet ordinateur avance de %1&#xa0;: les programmes d’ici prennent ses jetons pour expirés. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is behind by %1: programs here use its tokens when they have expired. Set the clock.</source>
        <translation>Union accepte cette clé, mais l’horloge de cet ordinateur retarde de %1&#xa0;: les programmes d’ici utilisent ses jetons alors qu’ils ont expiré. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>works</source>
        <comment>of a key that was verified</comment>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>works, but the clock is off</source>
        <comment>of a key that was verified</comment>
        <translation>fonctionne, mais l’horloge est déréglée</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>of a key that was verified</comment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>of a key that was verified</comment>
        <translation>mauvais secret</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>of a key that was verified</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>wrong address</source>
        <comment>of a key that was verified</comment>
        <translation>mauvaise adresse</translation>
    </message>
    <message>
        <source>no network</source>
        <comment>of a key that was verified</comment>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>server trouble</source>
        <comment>of a key that was verified</comment>
        <translation>panne du serveur</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>of a key that was to be verified</comment>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>This key works: Union accepts it.</source>
        <translation>Cette clé fonctionne&#xa0;: Union l’accepte.</translation>
    </message>
    <message>
        <source>This key was deleted, so Union refuses it. Whatever uses it needs another key.</source>
        <translation>Cette clé a été supprimée, Union la refuse donc. Ce qui l’utilise a besoin d’une autre clé.</translation>
    </message>
    <message>
        <source>This key exists, but its secret is another one: Union refuses it. Look for a newer copy, or create a new key.</source>
        <translation>Cette clé existe, mais son secret est un autre&#xa0;: Union la refuse. Cherchez une copie plus récente, ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Union refuses this key: it was deleted, or its secret is wrong. Sign in to learn which, or use another key.</source>
        <translation>Union refuse cette clé&#xa0;: elle a été supprimée, ou son secret est faux. Connectez-vous pour savoir ce qu’il en est, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>This key was not verified.</source>
        <translation>Cette clé n’a pas été vérifiée.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerifier</name>
    <message>
        <source>This key is for %1, and this connection goes to %2. Verify it with a connection to %1.</source>
        <translation>Cette clé est pour %1, et cette connexion mène à %2. Vérifiez-la avec une connexion à %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Keychain</name>
    <message>
        <source>This computer&apos;s keychain is switched off. Switch KWallet on in the desktop&apos;s settings, then try again.</source>
        <translation>Le trousseau de cet ordinateur est désactivé. Activez KWallet dans les paramètres du bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Latchkey can use. Install one, such as GNOME Keyring or KWallet, or switch it on in the desktop&apos;s settings.</source>
        <translation>Cet ordinateur n’a pas de trousseau que Latchkey puisse utiliser. Installez-en un, comme GNOME Keyring ou KWallet, ou activez-le dans les paramètres du bureau.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>Votre trousseau ne laisse pas entrer Latchkey. Autorisez Latchkey dans les paramètres de votre trousseau.</translation>
    </message>
    <message>
        <source>Your keychain is unlocked, but holds no such entry. Store it again.</source>
        <translation>Votre trousseau est déverrouillé, mais ne contient pas cette entrée. Enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>Votre trousseau est là, mais n’a pas pu faire ce que Latchkey demandait. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Your keychain holds an entry of Latchkey&apos;s that can&apos;t be read. Replace it by storing it again.</source>
        <translation>Votre trousseau contient une entrée de Latchkey qui ne peut pas être lue. Remplacez-la en l’enregistrant de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to store in your keychain. Sign in or create the key again.</source>
        <translation>Il n’y a rien à enregistrer dans votre trousseau. Connectez-vous ou créez la clé de nouveau.</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t reach your keychain in this session. Start it without QT_NO_GLIB.</source>
        <translation>Latchkey ne peut pas atteindre votre trousseau dans cette session. Démarrez-le sans QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>Your keychain said that it keeps the entry, but does not have it. Check your keychain&apos;s settings.</source>
        <translation>Votre trousseau a dit garder l’entrée, mais ne l’a pas. Vérifiez les paramètres de votre trousseau.</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackPage</name>
    <message>
        <source>You can close this window</source>
        <translation>Vous pouvez fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Latchkey is finishing your sign-in.</source>
        <translation>Latchkey termine votre connexion.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>The sign-in was refused or stopped. You can close this window and try again in Latchkey.</source>
        <translation>La connexion a été refusée ou interrompue. Vous pouvez fermer cette fenêtre et réessayer dans Latchkey.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Cette connexion est terminée</translation>
    </message>
    <message>
        <source>Latchkey has its answer already. You can close this window.</source>
        <translation>Latchkey a déjà sa réponse. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>Cette page appartient à une autre connexion</translation>
    </message>
    <message>
        <source>Go back to the window that Latchkey opened last, or start again in Latchkey.</source>
        <translation>Revenez à la fenêtre que Latchkey a ouverte en dernier, ou recommencez dans Latchkey.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>Latchkey only waits for a sign-in here.</source>
        <translation>Latchkey n’attend ici qu’une connexion.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be read</source>
        <translation>Cette réponse ne peut pas être lue</translation>
    </message>
    <message>
        <source>Start again in Latchkey.</source>
        <translation>Recommencez dans Latchkey.</translation>
    </message>
    <message>
        <source>This answer is too large</source>
        <translation>Cette réponse est trop volumineuse</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackReceiver</name>
    <message>
        <source>This control plane wants the browser to come back to an address that is not on this computer. Ask its administrator to check the redirect address of the public client.</source>
        <translation>Ce plan de contrôle veut que le navigateur revienne à une adresse qui n’est pas sur cet ordinateur. Demandez à son administrateur de vérifier l’adresse de redirection du client public.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, and Union sends the browser back exactly there. Close the program that holds it (perhaps another sign-in), then try again.</source>
        <translation>Le port %1 est utilisé par un autre programme, et c’est exactement là qu’Union renvoie le navigateur. Fermez le programme qui l’occupe (peut-être une autre connexion), puis réessayez.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let Latchkey use port %1, and Union sends the browser back exactly there. Allow it, then try again.</source>
        <translation>Cet ordinateur ne laisse pas Latchkey utiliser le port %1, et c’est exactement là qu’Union renvoie le navigateur. Autorisez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataDiscovery</name>
    <message>
        <source>This control plane names a header for the sign-in that can&apos;t be one. Ask its administrator to check the public client&apos;s settings.</source>
        <translation>Ce plan de contrôle nomme pour la connexion un en-tête qui ne peut pas en être un. Demandez à son administrateur de vérifier les paramètres du client public.</translation>
    </message>
    <message>
        <source>This control plane wants the sign-in to go over a connection that others can read (%1 is not https). Latchkey doesn&apos;t do that. Ask its administrator.</source>
        <translation>Ce plan de contrôle veut faire passer la connexion par un chemin que d’autres peuvent lire (%1 n’est pas en https). Latchkey ne le fait pas. Demandez à son administrateur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataLookup</name>
    <message>
        <source>This address answers, but not with what a sign-in needs. Check the address.</source>
        <translation>Cette adresse répond, mais pas avec ce qu’il faut pour se connecter. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Union can&apos;t answer right now. Try again in a moment.</source>
        <translation>Union ne peut pas répondre pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This address shows a web page, not a Union control plane. It may be a console, a login page or a proxy. Check the address.</source>
        <translation>Cette adresse affiche une page web, pas un plan de contrôle Union. Il peut s’agir d’une console, d’une page de connexion ou d’un proxy. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>This control plane has no identity provider configured, so nobody can sign in. Check the address, or ask its administrator.</source>
        <translation>Aucun fournisseur d’identité n’est configuré pour ce plan de contrôle, et personne ne peut donc se connecter. Vérifiez l’adresse, ou demandez à son administrateur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NetworkError</name>
    <message>
        <source>The connection to %1 broke before the answer came, so the change may or may not have been made. Refresh to see, before you try again.</source>
        <translation>La connexion à %1 s’est rompue avant l’arrivée de la réponse&#x202f;; la modification a peut-être été faite, ou non. Actualisez pour voir avant de réessayer.</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 belongs to another name, so this may not be the right server. Check the address.</source>
        <translation>Le certificat qui répond à %1 appartient à un autre nom&#x202f;; ce n’est donc peut-être pas le bon serveur. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s date; if it is right, only the people who run the server can mend this.</source>
        <translation>Le certificat de %1 a expiré. Vérifiez la date de cet ordinateur&#x202f;; si elle est juste, seuls les responsables du serveur peuvent y remédier.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Le certificat de %1 n’est pas encore valide. Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Don&apos;t sign in there; tell the people who run the server.</source>
        <translation>Le certificat de %1 a été révoqué. Ne vous y connectez pas&#x202f;; prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>%1 vouches for itself with a self-signed certificate, so nobody can tell whether it is the right server. If it is your own, choose this certificate as the certificate authority file of the connection.</source>
        <translation>%1 se porte garant de lui-même avec un certificat auto-signé&#x202f;; personne ne peut donc dire si c’est le bon serveur. Si c’est le vôtre, choisissez ce certificat comme fichier d’autorité de certification de la connexion.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If your organization has its own, choose its certificate as the certificate authority file of the connection.</source>
        <translation>Le certificat de %1 vient d’une autorité que cet ordinateur ne connaît pas. Si votre organisation a la sienne, choisissez son certificat comme fichier d’autorité de certification de la connexion.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address and the port.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Check the address, or tell the people who run the server.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance. Vérifiez l’adresse, ou prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, older than TLS 1.2, which is not safe any more. Only the people who run the server can mend this.</source>
        <translation>%1 ne propose qu’un chiffrement dépassé, antérieur à TLS 1.2, qui n’est plus sûr. Seuls les responsables du serveur peuvent y remédier.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common. Check the address and the port; if they are right, only the people who run the server can mend this.</source>
        <translation>%1 et cet ordinateur n’ont aucun chiffrement sûr en commun. Vérifiez l’adresse et le port&#x202f;; s’ils sont justes, seuls les responsables du serveur peuvent y remédier.</translation>
    </message>
    <message>
        <source>There is no server named %1, or this computer is offline. Check the address and your network, then try again.</source>
        <translation>Il n’y a pas de serveur nommé %1, ou cet ordinateur est hors ligne. Vérifiez l’adresse et votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, or try again later.</source>
        <translation>%1 refuse la connexion. Vérifiez l’adresse et le port, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came. Try again.</source>
        <translation>La connexion à %1 a été perdue avant l’arrivée de la réponse. Réessayez.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Check the address and the port.</source>
        <translation>%1 a envoyé une réponse que Latchkey ne peut pas lire. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. You may be offline; check your network and try again.</source>
        <translation>%1 est injoignable. Vous êtes peut-être hors ligne&#x202f;; vérifiez votre réseau et réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again; if it stays so, check your network.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez&#x202f;; si cela persiste, vérifiez votre réseau.</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 a envoyé plus que Latchkey n’accepte&#x202f;; la modification a donc peut-être été faite. Actualisez pour voir avant de réessayer.</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts. Check the address; if it is right, report this.</source>
        <translation>%1 a envoyé plus que Latchkey n’accepte. Vérifiez l’adresse&#x202f;; si elle est juste, signalez-le.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Organization</name>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. %1</source>
        <translation>Sur cet Union, chaque personne est une organisation, et Union n’a pas dit laquelle est la vôtre&#x202f;; vos clés ne peuvent donc pas être affichées. %1</translation>
    </message>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. Sign in again; if it stays, ask Union&apos;s support.</source>
        <translation>Sur cet Union, chaque personne est une organisation, et Union n’a pas dit laquelle est la vôtre&#x202f;; vos clés ne peuvent donc pas être affichées. Connectez-vous de nouveau&#x202f;; si cela persiste, demandez à l’assistance d’Union.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OwnItems</name>
    <message>
        <source>No keychain answers here, so what Latchkey may have kept in one is still there. Do this again where you are signed in to your desktop.</source>
        <translation>Aucun trousseau ne répond ici, ce que Latchkey y a peut-être conservé s’y trouve donc encore. Recommencez là où votre session de bureau est ouverte.</translation>
    </message>
    <message>
        <source>Your keychain stayed locked, so what Latchkey keeps in it is still there. Unlock it and do this again.</source>
        <translation>Votre trousseau est resté verrouillé, ce que Latchkey y conserve s’y trouve donc encore. Déverrouillez-le et recommencez.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey remove its items. Remove them with your keychain&apos;s own program: “Latchkey” is in their names.</source>
        <translation>Votre trousseau ne laisse pas Latchkey supprimer ses éléments. Supprimez-les avec le programme de votre trousseau&#xa0;: leur nom contient «&#xa0;Latchkey&#xa0;».</translation>
    </message>
    <message>
        <source>Your keychain could not remove all of Latchkey&apos;s items. Do this again later.</source>
        <translation>Votre trousseau n’a pas pu supprimer tous les éléments de Latchkey. Recommencez plus tard.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PastedAddress</name>
    <message>
        <source>%1 stands for %2.</source>
        <translation>%1 remplace %2.</translation>
    </message>
    <message>
        <source>This name has letters beyond a to z. Make sure that it is the address you mean.</source>
        <translation>Ce nom contient d’autres lettres que a à z. Assurez-vous que c’est bien l’adresse que vous voulez.</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>http simple, car cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only the host of the link is used; the rest was left out.</source>
        <translation>Seul l’hôte du lien est utilisé&#x202f;; le reste a été omis.</translation>
    </message>
    <message>
        <source>This key has a port in its address. Latchkey reads it, but Union&apos;s own tools don&apos;t.</source>
        <translation>Cette clé a un port dans son adresse. Latchkey la lit, mais pas les outils d’Union.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticePage</name>
    <message>
        <source>Nothing here is real: this page and its keys live inside Latchkey, on this computer.</source>
        <translation>Rien n’est réel ici&#xa0;: cette page et ses clés n’existent que dans Latchkey, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in as %1 instead</source>
        <comment>button</comment>
        <translation>Se connecter plutôt en tant que %1</translation>
    </message>
    <message>
        <source>Practice tenant: sign in as %1</source>
        <translation>Espace d’entraînement&#xa0;: se connecter en tant que %1</translation>
    </message>
    <message>
        <source>This code is not good, or not any more. Type the one that Latchkey shows now.</source>
        <translation>Ce code n’est pas valable, ou ne l’est plus. Saisissez celui que Latchkey affiche maintenant.</translation>
    </message>
    <message>
        <source>Type the code that Latchkey shows.</source>
        <translation>Saisissez le code que Latchkey affiche.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Practice tenant: sign in a device</source>
        <translation>Espace d’entraînement&#xa0;: connecter un appareil</translation>
    </message>
    <message>
        <source>Go on only if Latchkey shows this code.</source>
        <translation>Ne continuez que si Latchkey affiche ce code.</translation>
    </message>
    <message>
        <source>Signed in as %1. Go back to Latchkey; this page can be closed.</source>
        <translation>Connecté en tant que %1. Revenez à Latchkey&#x202f;; cette page peut être fermée.</translation>
    </message>
    <message>
        <source>Nobody was signed in. This page can be closed.</source>
        <translation>Personne n’a été connecté. Cette page peut être fermée.</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Espace d’entraînement</translation>
    </message>
    <message>
        <source>Go back to Latchkey and start the sign-in again.</source>
        <translation>Revenez à Latchkey et recommencez la connexion.</translation>
    </message>
    <message>
        <source>Practice tenant: this sign-in can&apos;t go on</source>
        <translation>Espace d’entraînement&#xa0;: cette connexion ne peut pas continuer</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticeTenant</name>
    <message>
        <source>The practice tenant found no free port on this computer. Close some programs and try again.</source>
        <translation>L’espace d’entraînement n’a trouvé aucun port libre sur cet ordinateur. Fermez quelques programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyDemands</name>
    <message>
        <source>The proxy %2 wants a Windows sign-in (NTLM), which Latchkey can&apos;t do on this computer, so %1 can&apos;t be reached. Ask the people who run the proxy for another way, or let a helper program such as Px or Cntlm sign in to it.</source>
        <translation>Le proxy %2 exige une connexion Windows (NTLM), que Latchkey ne peut pas faire sur cet ordinateur&#x202f;; %1 est donc injoignable. Demandez un autre moyen aux responsables du proxy, ou laissez un programme auxiliaire comme Px ou Cntlm s’y connecter.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEnvironment</name>
    <message>
        <source>The variable %1 holds no address of a proxy. Write it as http://host:port, with special characters of a user name or a password as %XX, and start Latchkey again.</source>
        <translation>La variable %1 ne contient pas l’adresse d’un proxy. Écrivez-la sous la forme http://host:port, avec les caractères spéciaux du nom d’utilisateur ou du mot de passe en %XX, et redémarrez Latchkey.</translation>
    </message>
    <message>
        <source>The variable %1 names a proxy of the kind “%2”, which Latchkey can&apos;t use. It knows http and socks5: change the variable and start Latchkey again.</source>
        <translation>La variable %1 nomme un proxy du type «&#xa0;%2&#xa0;», que Latchkey ne peut pas utiliser. Il connaît http et socks5&#xa0;: changez la variable et redémarrez Latchkey.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyError</name>
    <message>
        <source>The proxy %2 wants a user name and a password before it lets anything through to %1. Enter those of your network.</source>
        <translation>Le proxy %2 exige un nom d’utilisateur et un mot de passe avant de laisser passer quoi que ce soit vers %1. Saisissez ceux de votre réseau.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the user name and password, so %1 can&apos;t be reached. Enter those of your network again.</source>
        <translation>Le proxy %2 n’a pas accepté le nom d’utilisateur et le mot de passe&#x202f;; %1 est donc injoignable. Saisissez de nouveau ceux de votre réseau.</translation>
    </message>
    <message>
        <source>The proxy %2 refuses the connection, so %1 can&apos;t be reached. Check the proxy settings of this computer, or try again later.</source>
        <translation>Le proxy %2 refuse la connexion&#x202f;; %1 est donc injoignable. Vérifiez les paramètres de proxy de cet ordinateur, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no proxy named %2, so %1 can&apos;t be reached. Check the proxy settings of this computer; in another network they may have to be others.</source>
        <translation>Il n’y a pas de proxy nommé %2&#x202f;; %1 est donc injoignable. Vérifiez les paramètres de proxy de cet ordinateur&#x202f;; dans un autre réseau, il en faut peut-être d’autres.</translation>
    </message>
    <message>
        <source>The proxy %2 closed the connection before it led to %1. Try again; if it stays so, check the proxy settings of this computer.</source>
        <translation>Le proxy %2 a fermé la connexion avant qu’elle ne mène à %1. Réessayez&#x202f;; si cela persiste, vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy %2 does not answer, so %1 can&apos;t be reached. Check your network and the proxy settings of this computer.</source>
        <translation>Le proxy %2 ne répond pas&#x202f;; %1 est donc injoignable. Vérifiez votre réseau et les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy %2 finds no server named %1. Check the address; if it is right, ask the people who run the proxy.</source>
        <translation>Le proxy %2 ne trouve aucun serveur nommé %1. Vérifiez l’adresse&#x202f;; si elle est juste, demandez aux responsables du proxy.</translation>
    </message>
    <message>
        <source>The proxy %2 can&apos;t connect to %1. Check the address and the port, or try again later.</source>
        <translation>Le proxy %2 ne peut pas se connecter à %1. Vérifiez l’adresse et le port, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy %2 does not allow connections to %1. Check the address, or ask the people who run the proxy.</source>
        <translation>Le proxy %2 n’autorise pas les connexions à %1. Vérifiez l’adresse, ou demandez aux responsables du proxy.</translation>
    </message>
    <message>
        <source>The proxy %2 does not lead to %1: it can&apos;t reach it, or is no proxy for https. Check the proxy settings of this computer, or ask the people who run the proxy.</source>
        <translation>Le proxy %2 ne mène pas à %1&#xa0;: il ne peut pas l’atteindre, ou n’est pas un proxy pour https. Vérifiez les paramètres de proxy de cet ordinateur, ou demandez aux responsables du proxy.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCalendar</name>
    <message>
        <source>Rotate the API key “%1”</source>
        <translation>Renouveler la clé API «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2</source>
        <comment>an API key, in a calendar; two lines</comment>
        <translation>ID client&#xa0;: %1
Plan de contrôle&#xa0;: %2</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2
Overdue since %3</source>
        <comment>an API key, in a calendar; three lines; %3 is a day</comment>
        <translation>ID client&#xa0;: %1
Plan de contrôle&#xa0;: %2
En retard depuis le %3</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCreation</name>
    <message>
        <source>The key to rotate is gone: someone has deleted it meanwhile. Give up this rotation, and create a new key if one is needed.</source>
        <translation>La clé à renouveler n’existe plus&#xa0;: quelqu’un l’a supprimée entre-temps. Abandonnez ce renouvellement et créez une nouvelle clé s’il en faut une.</translation>
    </message>
    <message>
        <source>Whatever the new key was to be called, there was such a key already. Refresh the list and try again.</source>
        <translation>Quel que soit le nom prévu pour la nouvelle clé, une telle clé existait déjà. Actualisez la liste et réessayez.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationFolder</name>
    <message>
        <source>Latchkey can&apos;t write down how far the rotation is, so it goes no further. Make room on the disk, or check the permissions of Latchkey&apos;s data folder, and try again.</source>
        <translation>Latchkey ne peut pas noter où en est le renouvellement et s’arrête donc là. Libérez de l’espace disque ou vérifiez les droits du dossier de données de Latchkey, puis réessayez.</translation>
    </message>
    <message>
        <source>This rotation is no longer under way: it was finished or given up elsewhere.</source>
        <translation>Ce renouvellement n’est plus en cours&#xa0;: il a été terminé ou abandonné ailleurs.</translation>
    </message>
    <message>
        <source>The record of a rotation can&apos;t be read. Check the permissions of Latchkey&apos;s data folder and try again.</source>
        <translation>L’enregistrement d’un renouvellement ne peut pas être lu. Vérifiez les droits du dossier de données de Latchkey et réessayez.</translation>
    </message>
    <message>
        <source>The record of a rotation lies under a wrong name. Give the file its old name again.</source>
        <translation>L’enregistrement d’un renouvellement se trouve sous un mauvais nom. Redonnez son ancien nom au fichier.</translation>
    </message>
    <message>
        <source>This rotation is open in another Latchkey. Go on there, or close it and try again.</source>
        <translation>Ce renouvellement est ouvert dans un autre Latchkey. Continuez là-bas, ou fermez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRecord</name>
    <message>
        <source>The record of a rotation can&apos;t be read. Look in the list of keys for what it has left: the old key is still there, and its successor may be too.</source>
        <translation>L’enregistrement d’un renouvellement ne peut pas être lu. Cherchez dans la liste des clés ce qu’il en reste&#xa0;: l’ancienne clé est toujours là, et peut-être aussi celle qui la remplace.</translation>
    </message>
    <message>
        <source>A newer Latchkey has written the record of this rotation. Go on with that one.</source>
        <translation>Un Latchkey plus récent a écrit l’enregistrement de ce renouvellement. Continuez avec celui-là.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRun</name>
    <message>
        <source>Union does not accept the new key, so the old one stays. Try again in a minute; if it stays so, make the new key anew. %1</source>
        <translation>Union n’accepte pas la nouvelle clé, l’ancienne reste donc en place. Réessayez dans une minute&#x202f;; si cela persiste, refaites la nouvelle clé. %1</translation>
    </message>
    <message>
        <source>The new key could not be verified, so the old one stays. %1</source>
        <translation>La nouvelle clé n’a pas pu être vérifiée, l’ancienne reste donc en place. %1</translation>
    </message>
    <message>
        <source>This computer no longer has the new key&apos;s credentials. Give them to Latchkey from where you delivered them, or make the new key anew.</source>
        <translation>Cet ordinateur n’a plus les identifiants de la nouvelle clé. Donnez-les à Latchkey depuis l’endroit où vous les avez remis, ou refaites la nouvelle clé.</translation>
    </message>
    <message>
        <source>The new key is not there yet. Go on with the rotation first.</source>
        <translation>La nouvelle clé n’existe pas encore. Poursuivez d’abord le renouvellement.</translation>
    </message>
    <message>
        <source>These are not the credentials of the new key, “%1”. Look for those that you delivered.</source>
        <translation>Ce ne sont pas les identifiants de la nouvelle clé «&#xa0;%1&#xa0;». Cherchez ceux que vous avez remis.</translation>
    </message>
    <message>
        <source>The old key was not deleted: the new one has not been verified, delivered and waited for. Go on from the step that is shown.</source>
        <translation>L’ancienne clé n’a pas été supprimée&#xa0;: la nouvelle n’a pas encore été vérifiée et remise, ou l’attente n’est pas finie. Reprenez à l’étape affichée.</translation>
    </message>
    <message>
        <source>The old key is gone, so the new one was not deleted: there would be none. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>L’ancienne clé n’existe plus, la nouvelle n’a donc pas été supprimée&#xa0;: il n’en resterait aucune. Abandonnez le renouvellement en laissant la nouvelle clé, ou poursuivez-le.</translation>
    </message>
    <message>
        <source>The old key has expired, so the new one was not deleted: no key would work. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>L’ancienne clé a expiré, la nouvelle n’a donc pas été supprimée&#xa0;: aucune clé ne fonctionnerait. Abandonnez le renouvellement en laissant la nouvelle clé, ou poursuivez-le.</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be kept in the keychain: it is only where you delivered it. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’a pas pu être gardé dans le trousseau&#xa0;: il n’est que là où vous l’avez remis. %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Rotations</name>
    <message>
        <source>“%1” is being rotated already. Go on with that rotation, or give it up first.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà en cours de renouvellement. Poursuivez ce renouvellement, ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” is no API key, but another kind of application, so Latchkey can&apos;t rotate it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé API, mais une application d’un autre type&#xa0;: Latchkey ne peut pas la renouveler.</translation>
    </message>
    <message>
        <source>“%1” is the new key of a rotation under way. Finish that one first.</source>
        <translation>«&#xa0;%1&#xa0;» est la nouvelle clé d’un renouvellement en cours. Terminez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>This rotation belongs to %1. Switch to that connection to go on.</source>
        <translation>Ce renouvellement concerne %1. Passez à cette connexion pour continuer.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFile</name>
    <message>
        <source>The key could not be saved to %1. Choose another folder.</source>
        <translation>La clé n’a pas pu être enregistrée dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The key was not saved: everybody on this computer can replace files in %1. Choose a folder of your own.</source>
        <translation>La clé n’a pas été enregistrée&#xa0;: tout le monde sur cet ordinateur peut remplacer des fichiers dans %1. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>The key was not saved: on this disk, %1 would be readable for everybody. Choose a folder on another disk.</source>
        <translation>La clé n’a pas été enregistrée&#xa0;: sur ce disque, tout le monde pourrait lire %1. Choisissez un dossier sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Session</name>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>Vous n’êtes pas connecté. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Latchkey was locked meanwhile. Unlock it and try again.</source>
        <translation>Latchkey a été verrouillé entre-temps. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Sign in again.</source>
        <translation>Votre connexion a expiré. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Union refuses your sign-in although it was just renewed. Sign in again; if it stays, ask your administrator.</source>
        <translation>Union refuse votre connexion alors qu’elle vient d’être renouvelée. Connectez-vous de nouveau&#x202f;; si cela persiste, demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in in your keychain belongs to another address. Sign in again.</source>
        <translation>La connexion dans votre trousseau appartient à une autre adresse. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>You were signed out in another Latchkey window. Sign in again to go on here.</source>
        <translation>Vous avez été déconnecté dans une autre fenêtre de Latchkey. Connectez-vous de nouveau pour continuer ici.</translation>
    </message>
    <message>
        <source>It was taken out of your keychain, perhaps by a sign-out in another window. Sign in again to keep it.</source>
        <translation>Elle a été retirée de votre trousseau, peut-être par une déconnexion dans une autre fenêtre. Connectez-vous de nouveau pour la garder.</translation>
    </message>
    <message>
        <source>The identity provider did not answer, so the sign-in ends there only when it expires.</source>
        <translation>Le fournisseur d’identité n’a pas répondu&#x202f;; la connexion n’y prendra donc fin qu’à son expiration.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer. It may be waiting for its password in another window: unlock it, then try again.</source>
        <translation>Votre trousseau ne répond pas. Il attend peut-être son mot de passe dans une autre fenêtre&#xa0;: déverrouillez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SeveralCredentials</name>
    <message>
        <source>This form is about one key. Select one, or choose another form.</source>
        <translation>Cette forme concerne une seule clé. Sélectionnez-en une ou choisissez une autre forme.</translation>
    </message>
    <message>
        <source>Two of these keys would have the same name in this form. Copy them one after the other.</source>
        <translation>Deux de ces clés auraient le même nom sous cette forme. Copiez-les l’une après l’autre.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenEndpoint</name>
    <message>
        <source>The connection to the identity provider broke before it answered. Check your network and try again.</source>
        <translation>La connexion au fournisseur d’identité s’est rompue avant sa réponse. Vérifiez votre réseau et réessayez.</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Sign in again.</source>
        <translation>Cette connexion a pris trop de temps ou a déjà été utilisée. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Votre connexion a pris fin. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>This key is refused: it was deleted, or its secret is wrong. Use another key.</source>
        <translation>Cette clé est refusée&#xa0;: elle a été supprimée, ou son secret est faux. Utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t accept Latchkey. Ask the administrator of your Union.</source>
        <translation>Le fournisseur d’identité n’accepte pas Latchkey. Demandez à l’administrateur de votre Union.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>Le fournisseur d’identité ne peut pas répondre pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The identity provider refused Latchkey&apos;s request. Try again; if it stays, report it.</source>
        <translation>Le fournisseur d’identité a refusé la demande de Latchkey. Réessayez&#x202f;; si cela persiste, signalez-le.</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t allow this. Ask the administrator of your Union.</source>
        <translation>Le fournisseur d’identité ne le permet pas. Demandez à l’administrateur de votre Union.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be understood. Check your network for a proxy or login page, then try again.</source>
        <translation>La réponse du fournisseur d’identité est incompréhensible. Cherchez un proxy ou une page de connexion sur votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The identity provider has no way to take a sign-in back early.</source>
        <translation>Le fournisseur d’identité ne permet pas de reprendre une connexion avant son terme.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolCalls</name>
    <message>
        <source>This is no repository. Write it as owner/repository.</source>
        <translation>Ce n’est pas un dépôt. Écrivez-le sous la forme propriétaire/dépôt.</translation>
    </message>
    <message>
        <source>GitHub takes no secret with this name. Use letters, digits and underscores; no digit and no GITHUB_ at the beginning.</source>
        <translation>GitHub n’accepte pas de secret portant ce nom. Utilisez des lettres, des chiffres et des traits de soulignement&#x202f;; ni chiffre ni GITHUB_ au début.</translation>
    </message>
    <message>
        <source>This is no name of an environment. Write it as the repository&apos;s settings do.</source>
        <translation>Ce n’est pas un nom d’environnement. Écrivez-le comme dans les paramètres du dépôt.</translation>
    </message>
    <message>
        <source>Kubernetes takes no Secret with this name. Use small letters, digits, hyphens and full stops.</source>
        <translation>Kubernetes n’accepte pas de Secret portant ce nom. Utilisez des minuscules, des chiffres, des tirets et des points.</translation>
    </message>
    <message>
        <source>Kubernetes takes no entry with this name. Use letters, digits, hyphens, underscores and full stops.</source>
        <translation>Kubernetes n’accepte pas d’entrée portant ce nom. Utilisez des lettres, des chiffres, des tirets, des traits de soulignement et des points.</translation>
    </message>
    <message>
        <source>This is no name of a namespace. Use small letters, digits and hyphens.</source>
        <translation>Ce n’est pas un nom d’espace de noms. Utilisez des minuscules, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>This is no name of a context. “kubectl config get-contexts” lists them.</source>
        <translation>Ce n’est pas un nom de contexte. «&#xa0;kubectl config get-contexts&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>Flyte takes no secret with this name. Use letters, digits, hyphens and underscores.</source>
        <translation>Flyte n’accepte pas de secret portant ce nom. Utilisez des lettres, des chiffres, des tirets et des traits de soulignement.</translation>
    </message>
    <message>
        <source>This is no name of a project or a domain. Use letters, digits, hyphens and underscores.</source>
        <translation>Ce n’est pas un nom de projet ni de domaine. Utilisez des lettres, des chiffres, des tirets et des traits de soulignement.</translation>
    </message>
    <message>
        <source>The client ID of this key would be taken for an option of the command.</source>
        <translation>L’ID client de cette clé serait pris pour une option de la commande.</translation>
    </message>
    <message>
        <source>There is no command here. Write one that reads the key from its standard input.</source>
        <translation>Il n’y a pas de commande ici. Écrivez-en une qui lit la clé sur son entrée standard.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolDelivery</name>
    <message>
        <source>There is no program %1 on this computer, or not where programs are looked for (PATH). Install it, or choose another place for the key.</source>
        <translation>Il n’y a pas de programme %1 sur cet ordinateur, ou pas là où les programmes sont cherchés (PATH). Installez-le, ou choisissez un autre endroit pour la clé.</translation>
    </message>
    <message>
        <source>%1 was stopped. It may have taken the key already: look there before you try again.</source>
        <translation>%1 a été arrêté. Il a peut-être déjà pris la clé&#xa0;: vérifiez là-bas avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolRun</name>
    <message>
        <source>%1 did not end within %2 s and was stopped. It may have taken the key nevertheless: look there before you try again.</source>
        <translation>%1 n’a pas terminé en %2&#xa0;s et a été arrêté. Il a peut-être quand même pris la clé&#xa0;: vérifiez là-bas avant de réessayer.</translation>
    </message>
    <message>
        <source>The key could not be handed to %1. Too many programs may be running: close some and try again.</source>
        <translation>La clé n’a pas pu être transmise à %1. Trop de programmes sont peut-être ouverts&#xa0;: fermez-en quelques-uns et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it runs in a terminal.</source>
        <translation>%1 n’a pas pu être lancé. Vérifiez qu’il fonctionne dans un terminal.</translation>
    </message>
    <message>
        <source>%1 ended without reading the key, so it can&apos;t have it. Check the command: it has to read standard input.</source>
        <translation>%1 s’est terminé sans lire la clé et ne peut donc pas l’avoir. Vérifiez la commande&#xa0;: elle doit lire l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why. Run it in a terminal to see more.</source>
        <translation>%1 a échoué sans dire pourquoi. Lancez-le dans un terminal pour en voir davantage.</translation>
    </message>
    <message>
        <source>%1 failed. It says: “%2”</source>
        <translation>%1 a échoué. Il indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>À propos de Latchkey</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A credential manager for Union API keys. Version %1, Apache License 2.0.</source>
        <translation>Un gestionnaire d’identifiants pour les clés API d’Union. Version %1, licence Apache 2.0.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi il est fait</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>name, version and licence of a library</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copy debug information</source>
        <translation>Copier les informations de débogage</translation>
    </message>
    <message>
        <source>Versions and surroundings for a bug report; no secret, no host.</source>
        <translation>Versions et environnement pour un rapport de bogue&#x202f;; aucun secret, aucun hôte.</translation>
    </message>
    <message>
        <source>Copied. It names no person, no control plane and no key.</source>
        <translation>Copié. Ces informations ne nomment aucune personne, aucun plan de contrôle et aucune clé.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>Copier le sujet</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Copier l’organisation</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Type de connexion</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <translation>Où la connexion est gardée</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Vous êtes connecté à %1.</translation>
    </message>
    <message>
        <source>You are signed in to %1, which did not say more about you. %2</source>
        <translation>Vous êtes connecté à %1, qui n’a rien dit de plus à votre sujet. %2</translation>
    </message>
    <message>
        <source>An application, with an API key</source>
        <translation>Une application, avec une clé API</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Until %1, then renewed by itself</source>
        <translation>Jusqu’au %1, puis renouvelée d’elle-même</translation>
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
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Actions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nouvelle clé…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as e&amp;xport FLYTE_API_KEY=…</source>
        <translation>Copier comme e&amp;xport FLYTE_API_KEY=…</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Copier l’&amp;ID client</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Search keys</source>
        <translation>&amp;Rechercher des clés</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>Enregi&amp;strer la recherche…</translation>
    </message>
    <message>
        <source>Mana&amp;ge saved searches…</source>
        <translation>&amp;Gérer les recherches enregistrées…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Show de&amp;tails</source>
        <translation>Afficher les d&amp;étails</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>C&amp;hoisir les colonnes…</translation>
    </message>
    <message>
        <source>Sho&amp;w applications that are no API keys</source>
        <translation>Afficher les applications qui ne sont pas des clés A&amp;PI</translation>
    </message>
    <message>
        <source>Connect to &amp;Union…</source>
        <translation>Se connecter à &amp;Union…</translation>
    </message>
    <message>
        <source>E&amp;dit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>Gérer les conne&amp;xions…</translation>
    </message>
    <message>
        <source>A&amp;ccount…</source>
        <translation>&amp;Compte…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se c&amp;onnecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déconnec&amp;ter</translation>
    </message>
    <message>
        <source>Sign in the C&amp;LI too…</source>
        <translation>Connecter aussi la C&amp;LI…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Pal&amp;ette de commandes…</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board now</source>
        <translation>Vi&amp;der le presse-papiers maintenant</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>Verrou&amp;iller maintenant</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts…</source>
        <translation>Raccourcis cla&amp;vier…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;À propos de Latchkey</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Union can&apos;t be reached, so keys can&apos;t be changed now.</source>
        <translation>Union est injoignable&#x202f;; les clés ne peuvent donc pas être modifiées maintenant.</translation>
    </message>
    <message>
        <source>Allow screenshots for &amp;5 minutes</source>
        <translation>Captures d’écran possibles pendant &amp;5 minutes</translation>
    </message>
    <message>
        <source>Latchkey is locked.</source>
        <translation>Latchkey est verrouillé.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>This connection ends with Latchkey.</source>
        <translation>Cette connexion se termine avec Latchkey.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Sélectionnez d’abord une clé.</translation>
    </message>
    <message>
        <source>Select one key whose secret is kept on this computer.</source>
        <translation>Sélectionnez une clé dont le secret est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tr&amp;y the practice tenant</source>
        <translation>Essa&amp;yer l’espace d’entraînement</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier &amp;sous la forme</translation>
    </message>
    <message>
        <source>De&amp;liver…</source>
        <translation>Re&amp;mettre…</translation>
    </message>
    <message>
        <source>Activity &amp;journal…</source>
        <translation>&amp;Journal d’activité…</translation>
    </message>
    <message>
        <source>E&amp;xport keys…</source>
        <translation>E&amp;xporter des clés…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Explain a key…</source>
        <translation>Expliquer une clé…</translation>
    </message>
    <message>
        <source>&amp;Forget stored secret…</source>
        <translation>&amp;Oublier le secret enregistré…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>&amp;Renouveler…</translation>
    </message>
    <message>
        <source>Rotations under way…</source>
        <translation>Renouvellements en cours…</translation>
    </message>
    <message>
        <source>Key &amp;overview…</source>
        <translation>&amp;Aperçu des clés…</translation>
    </message>
    <message>
        <source>No key is overdue for rotation.</source>
        <translation>Aucune clé n’est en retard.</translation>
    </message>
    <message>
        <source>Rotate all overdue keys…</source>
        <translation>Renouveler toutes les clés en retard…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Activity</name>
    <message>
        <source>Everything up to %1 is as it was written.</source>
        <translation>Tout jusqu’au %1 est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Kept in keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>Gardée dans le trousseau</translation>
    </message>
    <message>
        <source>Removed from keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>Retirée du trousseau</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Renouvellement commencé</translation>
    </message>
    <message>
        <source>Rotation continued</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Renouvellement poursuivi</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Renouvellement terminé</translation>
    </message>
    <message>
        <source>Rotation given up</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Renouvellement abandonné</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>in the list of what was done</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>in the list of what was done</comment>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>a list, in the list of what was done</comment>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the result of something</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the result of something</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the result of something</comment>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>the result of something</comment>
        <translation>Incertain</translation>
    </message>
    <message numerus="yes">
        <source>Complete: none of %n entries was changed, dropped or reordered.</source>
        <translation>
            <numerusform>Complet&#xa0;: %Ln entrée, ni modifiée, ni retirée, ni déplacée.</numerusform>
            <numerusform>Complet&#xa0;: aucune des %Ln entrées n’a été modifiée, retirée ou déplacée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed, dropped or reordered after it was written.</source>
        <translation>L’entrée %1 a été modifiée, retirée ou déplacée après coup.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was dropped after it was written.</source>
        <translation>L’entrée %1 manque&#xa0;: elle a été retirée après coup.</translation>
    </message>
    <message>
        <source>The end was cut off: there once was an entry %1.</source>
        <translation>La fin a été coupée&#xa0;: il y a eu une entrée %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what of a key was edited</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>what of a key was edited</comment>
        <translation>contacts</translation>
    </message>
    <message>
        <source>redirect URIs</source>
        <comment>what of a key was edited</comment>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>why it failed</comment>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>why it failed</comment>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the proxy</source>
        <comment>why it failed</comment>
        <translation>le proxy</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in</source>
        <comment>why it failed</comment>
        <translation>le proxy demande une connexion</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>why it failed</comment>
        <translation>pas de connexion sûre</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>why it failed</comment>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not permitted</source>
        <comment>why it failed</comment>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>the key was gone</source>
        <comment>why it failed</comment>
        <translation>la clé n’existait plus</translation>
    </message>
    <message>
        <source>already taken</source>
        <comment>why it failed</comment>
        <translation>déjà pris</translation>
    </message>
    <message>
        <source>refused as invalid</source>
        <comment>why it failed</comment>
        <translation>refusé car non valide</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <comment>why it failed</comment>
        <translation>modifié entre-temps</translation>
    </message>
    <message>
        <source>Union had trouble</source>
        <comment>why it failed</comment>
        <translation>problème chez Union</translation>
    </message>
    <message>
        <source>no keychain</source>
        <comment>why it failed</comment>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>why it failed</comment>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <comment>why it failed</comment>
        <translation>refus du trousseau</translation>
    </message>
    <message>
        <source>nothing in the keychain</source>
        <comment>why it failed</comment>
        <translation>rien dans le trousseau</translation>
    </message>
    <message>
        <source>could not be written</source>
        <comment>why it failed</comment>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <comment>why it failed</comment>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>no Union control plane</source>
        <comment>why it failed</comment>
        <translation>pas un plan de contrôle Union</translation>
    </message>
    <message>
        <source>not possible there</source>
        <comment>why it failed</comment>
        <translation>impossible à cet endroit</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <comment>why it failed</comment>
        <translation>réponse illisible</translation>
    </message>
    <message>
        <source>port in use</source>
        <comment>why it failed</comment>
        <translation>port occupé</translation>
    </message>
    <message>
        <source>unreadable in the keychain</source>
        <comment>why it failed</comment>
        <translation>illisible dans le trousseau</translation>
    </message>
    <message>
        <source>with default policies</source>
        <comment>how a key was created</comment>
        <translation>avec les politiques par défaut</translation>
    </message>
    <message>
        <source>file</source>
        <comment>where a key was delivered to</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>keychain</source>
        <comment>where a key was delivered to</comment>
        <translation>trousseau</translation>
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
        <translation>une autre commande</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client</source>
        <comment>form of an exported list</comment>
        <translation>JSON, comme le client Union</translation>
    </message>
    <message>
        <source>JSON, as the flyte command</source>
        <comment>form of an exported list</comment>
        <translation>JSON, comme la commande flyte</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>form of an exported list</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>key overview as CSV</source>
        <comment>what was exported</comment>
        <translation>aperçu des clés en CSV</translation>
    </message>
    <message>
        <source>key overview as JSON</source>
        <comment>what was exported</comment>
        <translation>aperçu des clés en JSON</translation>
    </message>
    <message>
        <source>key overview as a page</source>
        <comment>what was exported</comment>
        <translation>aperçu des clés en page</translation>
    </message>
    <message>
        <source>key overview as a calendar</source>
        <comment>what was exported</comment>
        <translation>aperçu des clés en calendrier</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>in a rotation; %1 is a day</comment>
        <translation>en attente jusqu’au %1</translation>
    </message>
    <message>
        <source>everything uses the new key</source>
        <comment>in a rotation</comment>
        <translation>tout utilise la nouvelle clé</translation>
    </message>
    <message>
        <source>the new key is made anew</source>
        <comment>in a rotation</comment>
        <translation>la nouvelle clé est recréée</translation>
    </message>
    <message>
        <source>new key created</source>
        <comment>in a rotation</comment>
        <translation>nouvelle clé créée</translation>
    </message>
    <message>
        <source>new key verified</source>
        <comment>in a rotation</comment>
        <translation>nouvelle clé vérifiée</translation>
    </message>
    <message>
        <source>new key verified again</source>
        <comment>in a rotation</comment>
        <translation>nouvelle clé vérifiée à nouveau</translation>
    </message>
    <message>
        <source>new key delivered</source>
        <comment>in a rotation</comment>
        <translation>nouvelle clé transmise</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 existe encore</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>new key: %1</source>
        <comment>in a rotation; %1 is a key</comment>
        <translation>nouvelle clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file that names the newest entry was removed or damaged: entries at the end may be missing.</source>
        <translation>Le fichier qui désigne l’entrée la plus récente a été supprimé ou endommagé&#xa0;: des entrées peuvent manquer à la fin.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>What was done with keys from this computer. It is kept here alone; Union knows nothing of it.</source>
        <translation>Ce qui a été fait avec des clés depuis cet ordinateur. C’est noté ici seulement&#x202f;; Union n’en sait rien.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>What you create, copy, edit or delete stands here from now on.</source>
        <translation>Ce que vous créez, copiez, modifiez ou supprimez sera noté ici.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer words, another action or a longer time.</source>
        <translation>Essayez moins de mots, une autre action ou une période plus longue.</translation>
    </message>
    <message>
        <source>Checking that nothing was changed…</source>
        <translation>Vérification que rien n’a été modifié…</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Exporter le journal d’activité</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>%Ln entrée a été écrite dans %1.</numerusform>
            <numerusform>%Ln entrées ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show key</source>
        <comment>in the table of keys; a button</comment>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>This key is in none of the lists that are shown now: it was deleted, or its connection was removed.</source>
        <translation>Cette clé n’est dans aucune des listes affichées actuellement&#xa0;: elle a été supprimée, ou sa connexion a été retirée.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFilter</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Search key, person, fingerprint</source>
        <translation>Chercher clé, personne, empreinte</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Toute action</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Toute connexion</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>in the list of what was done; a button</comment>
        <translation>Afficher toutes les clés</translation>
    </message>
    <message>
        <source>For example %1. Empty for no limit.</source>
        <comment>%1 is a day</comment>
        <translation>Par exemple %1. Vide&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>This is not a day, so it limits nothing. Type one like %1.</source>
        <comment>%1 is a day</comment>
        <translation>Ce n’est pas un jour&#xa0;: rien n’est limité. Saisissez-en un, comme %1.</translation>
    </message>
    <message>
        <source>This is before the first day, so nothing matches. Choose %1 or a later day.</source>
        <comment>%1 is a day</comment>
        <translation>C’est avant le premier jour&#xa0;: rien ne correspond. Choisissez le %1 ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>only what was done to this key is shown</comment>
        <translation>Clé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFlow</name>
    <message>
        <source>What you just did is not in the activity journal. %1</source>
        <translation>Ce que vous venez de faire n’est pas dans le journal d’activité. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <comment>column: when something was done</comment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: an API key</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did something</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how something ended</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Fingerprint of the secret: %1</source>
        <translation>Empreinte du secret&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <comment>column: of a key&apos;s secret</comment>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AgeBars</name>
    <message numerus="yes">
        <source>%1: %n keys</source>
        <comment>an age; read aloud</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln clé</numerusform>
            <numerusform>%1&#xa0;: %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <comment>age of keys</comment>
        <translation>Jusqu’à 30 jours</translation>
    </message>
    <message>
        <source>30 to 75 days</source>
        <comment>age of keys</comment>
        <translation>De 30 à 75 jours</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>of keys</comment>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>75 to 90 days</source>
        <comment>age of keys</comment>
        <translation>75 à 90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <comment>age of keys</comment>
        <translation>Plus de 90 jours</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApiKeyPane</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The whole value of FLYTE_API_KEY, as it was shown when the key was created.</source>
        <translation>La valeur entière de FLYTE_API_KEY, telle qu’elle a été affichée à la création de la clé.</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Else Latchkey forgets the key when it closes.</source>
        <translation>Sinon, Latchkey oublie la clé à sa fermeture.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApplicationTerms</name>
    <message>
        <source>unknown (%1)</source>
        <comment>a number that this version of Latchkey has no name for</comment>
        <translation>inconnu (%1)</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>code d’autorisation</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>implicite</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>identifiants du client</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>jeton d’actualisation</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>code d’appareil</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>jeton d’identité</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>client secret in the body</source>
        <translation>secret client dans le corps</translation>
    </message>
    <message>
        <source>client secret, HTTP Basic</source>
        <translation>secret client, HTTP Basic</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliFlow</name>
    <message>
        <source>The practice tenant ends with Latchkey, so there is nothing that the command line could sign in to later. Connect to a Union of your own first.</source>
        <translation>L’espace d’entraînement se termine avec Latchkey&#x202f;; il n’y a donc rien à quoi la ligne de commande pourrait se connecter plus tard. Connectez-vous d’abord à votre propre Union.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and the names of its items</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stored for %1: %2.</source>
        <translation>Enregistré pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>Aucun navigateur n’a pu être démarré. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <translation>Retiré de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Union could not be told that %1&apos;s sign-in has ended: %2</source>
        <translation>Union n’a pas pu être informé que la connexion de %1 a pris fin&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliProgramRow</name>
    <message>
        <source>Version 2.5.10 and newer, in one item: tokens</source>
        <translation>Version 2.5.10 et suivantes, en un seul élément&#xa0;: tokens</translation>
    </message>
    <message>
        <source>And flyte before 2.5.10, in an item each: access_token, refresh_token, id_token</source>
        <translation>Et flyte avant 2.5.10, un élément pour chacun&#xa0;: access_token, refresh_token, id_token</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Signed in on this computer</source>
        <translation>Connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not signed in on this computer</source>
        <translation>Non connecté sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliSignInDialog</name>
    <message>
        <source>Sign in the CLI too</source>
        <translation>Connecter aussi la CLI</translation>
    </message>
    <message>
        <source>Copy service</source>
        <translation>Copier le service</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Code copié.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Utiliser plutôt un code</translation>
    </message>
    <message>
        <source>Remove the CLI&apos;s sign-in</source>
        <translation>Retirer la connexion de la CLI</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Sign in the CLI</source>
        <translation>Connecter la CLI</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>Lien copié. Ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1…</source>
        <translation>En attente de votre connexion pour %1…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1 (%2 of %3)…</source>
        <translation>En attente de votre connexion pour %1 (%2 sur %3)…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>Une autre fenêtre a répondu avec une connexion que Latchkey n’a pas commencée. Elle a été ignorée.</translation>
    </message>
    <message>
        <source>Removing the CLI&apos;s sign-in…</source>
        <translation>Retrait de la connexion de la CLI…</translation>
    </message>
    <message>
        <source>Gives the command line a sign-in of its own and stores it in your keychain, where it looks for one. Your browser opens once for each program. Latchkey&apos;s own sign-in is not touched.</source>
        <translation>Donne à la ligne de commande sa propre connexion et l’enregistre dans votre trousseau, là où elle la cherche. Votre navigateur s’ouvre une fois pour chaque programme. La connexion de Latchkey n’est pas touchée.</translation>
    </message>
    <message>
        <source>Service in your keychain</source>
        <translation>Service dans votre trousseau</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this can&apos;t be seen without asking you</source>
        <translation>Votre trousseau est verrouillé, et cela ne peut donc pas se voir sans vous demander</translation>
    </message>
    <message>
        <source>Your keychain does not tell whether it is signed in</source>
        <translation>Votre trousseau ne dit pas si la connexion existe</translation>
    </message>
    <message>
        <source>Storing it in your keychain…</source>
        <translation>Enregistrement dans votre trousseau…</translation>
    </message>
    <message>
        <source>Choose a CLI that is signed in first.</source>
        <translation>Choisissez d’abord une CLI qui est connectée.</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>L’adresse de la page de connexion n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>Choose a CLI first.</source>
        <translation>Choisissez d’abord une CLI.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Move “%1” towards the start</source>
        <comment>%1: a column</comment>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers le début</translation>
    </message>
    <message>
        <source>Move “%1” towards the end</source>
        <comment>%1: a column</comment>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la fin</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Aucun résultat. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Action, connection or key</source>
        <translation>Action, connexion ou clé</translation>
    </message>
    <message>
        <source>Type an action, a connection or a key</source>
        <translation>Saisissez une action, une connexion ou une clé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
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
        <translation>Se connecter à Union</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paste the address of your console, a host name, or an API key.</source>
        <translation>Collez l’adresse de votre console, un nom d’hôte ou une clé API.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>Oublier la clé API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <translation>Se connecter avec cette clé</translation>
    </message>
    <message>
        <source>Latchkey connects over https.</source>
        <translation>Latchkey se connecte par https.</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1.</source>
        <translation>Latchkey se connectera à %1.</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1, organization %2.</source>
        <translation>Latchkey se connectera à %1, organisation %2.</translation>
    </message>
    <message>
        <source>API key “%1”. Its secret is kept out of sight.</source>
        <translation>Clé API «&#xa0;%1&#xa0;». Son secret reste caché.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectFlow</name>
    <message>
        <source>Looking for Union at %1…</source>
        <translation>Recherche d’Union à %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectOptions</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Fichier d’autorité de certification</translation>
    </message>
    <message>
        <source>Leave empty unless your administrator told you otherwise.</source>
        <translation>Laissez vide, sauf indication contraire de votre administrateur.</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>Un fichier PEM auquel cette connexion fait confiance en plus des autorités du système.</translation>
    </message>
    <message>
        <source>The address does not name it. Type the organization whose keys you want to see; your administrator knows its name.</source>
        <translation>L’adresse ne la nomme pas. Saisissez l’organisation dont vous voulez voir les clés&#x202f;; votre administrateur connaît son nom.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionController</name>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>Nowhere: the practice tenant ends with Latchkey</source>
        <translation>Nulle part&#xa0;: l’espace d’entraînement se termine avec Latchkey</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>In memory only, until Latchkey closes</source>
        <translation>En mémoire seulement, jusqu’à la fermeture de Latchkey</translation>
    </message>
    <message>
        <source>Your sign-in to %1 was in memory only, and has ended because Latchkey was locked. Sign in again.</source>
        <translation>Votre connexion à %1 n’était qu’en mémoire, et a pris fin quand Latchkey a été verrouillé. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>en attente du trousseau</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSource</name>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>connecté en tant que %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>another connection has a message</source>
        <translation>une autre connexion a un message</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionsFlow</name>
    <message>
        <source>The sign-in was not revoked; at Union it stays good until it runs out. %1</source>
        <translation>La connexion n’a pas été révoquée&#x202f;; chez Union, elle reste valable jusqu’à son expiration. %1</translation>
    </message>
    <message>
        <source>The sign-in may still be in your keychain. %1</source>
        <translation>La connexion est peut-être encore dans votre trousseau. %1</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in your keychain. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est peut-être encore dans votre trousseau. %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ContactCheck</name>
    <message>
        <source>“%1” does not look like an e-mail address. It is saved as it stands.</source>
        <translation>«&#xa0;%1&#xa0;» ne ressemble pas à une adresse e-mail. L’entrée est enregistrée telle quelle.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyFlow</name>
    <message>
        <source>Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a key is created.</source>
        <translation>ID client de «&#xa0;%1&#xa0;» copié. Son secret n’est pas sur cet ordinateur&#xa0;: Union ne le donne qu’à la création d’une clé.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Copied the credentials of “%1”. The clipboard is cleared in %2 s.</source>
        <translation>Identifiants de «&#xa0;%1&#xa0;» copiés. Le presse-papiers sera vidé dans %2 s.</translation>
    </message>
    <message>
        <source>Copied the client ID of “%1”.</source>
        <translation>ID client de «&#xa0;%1&#xa0;» copié.</translation>
    </message>
    <message>
        <source>Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key is created.</source>
        <translation>Rien n’a été copié&#xa0;: le secret de «&#xa0;%1&#xa0;» n’est pas sur cet ordinateur. Union ne le donne qu’à la création d’une clé.</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Unlock it if you are asked to.</source>
        <translation>En attente de votre trousseau. Déverrouillez-le si on vous le demande.</translation>
    </message>
    <message>
        <source>Copied for “%1”: %2. It holds no secret.</source>
        <translation>Copié pour «&#xa0;%1&#xa0;»&#xa0;: %2. Cela ne contient aucun secret.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the client IDs of %n keys, one in each line.</source>
        <translation>
            <numerusform>L’ID client de %Ln clé a été copié.</numerusform>
            <numerusform>Les ID client de %Ln clés ont été copiés, un par ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: the secrets of %n selected keys are not on this computer. Union gives a secret only when a key is created.</source>
        <translation>
            <numerusform>Rien n’a été copié&#xa0;: le secret de %Ln clé sélectionnée n’est pas sur cet ordinateur. Union ne donne un secret qu’à la création d’une clé.</numerusform>
            <numerusform>Rien n’a été copié&#xa0;: les secrets de %Ln clés sélectionnées ne sont pas sur cet ordinateur. Union ne donne un secret qu’à la création d’une clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy client IDs</source>
        <translation>Copier les ID client</translation>
    </message>
    <message numerus="yes">
        <source>Copied the credentials of %n keys. The clipboard is cleared in %1 s.</source>
        <translation>
            <numerusform>Identifiants de %Ln clé copiés. Le presse-papiers sera vidé dans %1 s.</numerusform>
            <numerusform>Identifiants de %Ln clés copiés. Le presse-papiers sera vidé dans %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n keys: %1. It holds no secret.</source>
        <translation>
            <numerusform>Copié pour %Ln clé&#xa0;: %1. Cela ne contient aucun secret.</numerusform>
            <numerusform>Copié pour %Ln clés&#xa0;: %1. Cela ne contient aucun secret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier &amp;sous la forme</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier sous la forme</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <comment>heading over forms in a menu</comment>
        <translation>Sans le secret</translation>
    </message>
    <message>
        <source>Variable: %1</source>
        <translation>Variable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyStyleField</name>
    <message>
        <source>Copy as</source>
        <translation>Copier sous la forme</translation>
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
        <translation>Valeur seule</translation>
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
        <translation>Ligne d’un fichier .env</translation>
    </message>
    <message>
        <source>JSON object</source>
        <comment>form of what is copied</comment>
        <translation>Objet JSON</translation>
    </message>
    <message>
        <source>Kubernetes Secret (YAML)</source>
        <comment>form of what is copied; names</comment>
        <translation>Secret Kubernetes (YAML)</translation>
    </message>
    <message>
        <source>GitHub Actions snippet</source>
        <comment>form of what is copied; GitHub Actions is a name</comment>
        <translation>Extrait GitHub Actions</translation>
    </message>
    <message>
        <source>GitLab CI snippet</source>
        <comment>form of what is copied; GitLab CI is a name</comment>
        <translation>Extrait GitLab CI</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <comment>form of what is copied; Terraform is a name</comment>
        <translation>Bloc d’import Terraform</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CreateFlow</name>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Deleting the key without a secret…</source>
        <translation>Suppression de la clé sans secret…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DayEdit</name>
    <message>
        <source>Choose from a month</source>
        <translation>Choisir dans le mois</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteDialog</name>
    <message>
        <source>Delete API key</source>
        <translation>Supprimer la clé API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Everything that uses “%1” stops working at once. This can&apos;t be undone.</source>
        <translation>Tout ce qui utilise «&#xa0;%1&#xa0;» cesse immédiatement de fonctionner. C’est irréversible.</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>ID client %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Tout ce qui utilise cette clé cesse immédiatement de fonctionner. C’est irréversible.</numerusform>
            <numerusform>Tout ce qui utilise ces %Ln clés cesse immédiatement de fonctionner. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>Clés à supprimer</translation>
    </message>
    <message>
        <source>Type %1 to delete them all</source>
        <translation>Saisissez %1 pour les supprimer toutes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>Suppression de %1 sur %2…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln clé n’a pas été essayée.</numerusform>
            <numerusform>%Ln clés n’ont pas été essayées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be deleted.</source>
        <translation>
            <numerusform>%Ln clé n’a pas pu être supprimée.</numerusform>
            <numerusform>%Ln clés n’ont pas pu être supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and delete them again.</source>
        <translation>Ces clés ont déjà été essayées. Sélectionnez celles qui restent et supprimez-les de nouveau.</translation>
    </message>
    <message>
        <source>Delete API keys</source>
        <translation>Supprimer les clés API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteFlow</name>
    <message>
        <source>created %1</source>
        <translation>créée %1</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>its secret is kept on this computer</source>
        <translation>son secret est gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were deleted.</source>
        <translation>
            <numerusform>%Ln clé a été supprimée.</numerusform>
            <numerusform>%Ln clés ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>last used by you from this computer: %1</source>
        <comment>3 days ago</comment>
        <translation>dernière utilisation par vous depuis cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>not used by you from this computer</source>
        <translation>jamais utilisée par vous depuis cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverDialog</name>
    <message>
        <source>Deliver API key</source>
        <translation>Remettre la clé API</translation>
    </message>
    <message>
        <source>The secret of “%1” goes straight there and is shown nowhere.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» y va directement et n’est affiché nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys go straight there and are shown nowhere.</source>
        <translation>
            <numerusform>Le secret de %Ln clé y va directement et n’est affiché nulle part.</numerusform>
            <numerusform>Les secrets de %Ln clés y vont directement et ne sont affichés nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Ce qui est exécuté</translation>
    </message>
    <message>
        <source>The key is not in it: the command reads it from its standard input.</source>
        <translation>La clé n’y figure pas&#xa0;: la commande la lit sur son entrée standard.</translation>
    </message>
    <message>
        <source>Keys to deliver</source>
        <translation>Clés à remettre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation>Remise en cours…</translation>
    </message>
    <message>
        <source>Delivering %1 of %2…</source>
        <translation>Remise de %1 sur %2…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>En attente de votre trousseau… Déverrouillez-le si on vous le demande.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1&#xa0;: remise</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln clé n’a pas été essayée.</numerusform>
            <numerusform>%Ln clés n’ont pas été essayées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be delivered.</source>
        <translation>
            <numerusform>%Ln clé n’a pas pu être remise.</numerusform>
            <numerusform>%Ln clés n’ont pas pu être remises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Deliver again to replace it.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Appuyez encore une fois sur le bouton pour remplacer le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Press Deliver again to replace them.</source>
        <translation>
            <numerusform>%Ln fichier existe déjà. Appuyez encore une fois sur le bouton pour le remplacer.</numerusform>
            <numerusform>%Ln fichiers existent déjà. Appuyez encore une fois sur le bouton pour les remplacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver API keys</source>
        <translation>Remettre les clés API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverFlow</name>
    <message numerus="yes">
        <source>Nothing can be delivered: the secrets of %n keys are not on this computer. Union gives a secret only when the key is created.</source>
        <translation>
            <numerusform>Rien ne peut être remis&#xa0;: le secret de cette clé n’est pas sur cet ordinateur. Union ne donne un secret qu’à la création de la clé.</numerusform>
            <numerusform>Rien ne peut être remis&#xa0;: les secrets de ces %Ln clés ne sont pas sur cet ordinateur. Union ne donne un secret qu’à la création de la clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected keys are left out: their secrets are not on this computer.</source>
        <translation>
            <numerusform>%Ln clé sélectionnée est laissée de côté&#xa0;: son secret n’est pas sur cet ordinateur.</numerusform>
            <numerusform>%Ln clés sélectionnées sont laissées de côté&#xa0;: leurs secrets ne sont pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was delivered: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été remise&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>%Ln clé a été remise&#xa0;: %1.</numerusform>
            <numerusform>%Ln clés ont été remises&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1 and other places.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>%Ln clé a été remise&#xa0;: %1 et à d’autres endroits.</numerusform>
            <numerusform>%Ln clés ont été remises&#xa0;: %1 et à d’autres endroits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliveryForm</name>
    <message>
        <source>{id} stands for the client ID of each key, {ID} for the same in capitals and underscores.</source>
        <translation>{id} désigne l’ID client de chaque clé, {ID} le même en majuscules avec des traits de soulignement.</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Remettre à</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>place to deliver a key to</comment>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it as soon as it is no longer needed.</source>
        <translation>Vous seul pouvez lire le fichier. Supprimez-le dès qu’il n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>GitHub, with gh</source>
        <comment>place to deliver a key to; names</comment>
        <translation>GitHub, avec gh</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>owner/repository</source>
        <comment>example of what to type</comment>
        <translation>propriétaire/dépôt</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nom du secret</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>none</source>
        <comment>for no environment</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Kubernetes, with kubectl</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Kubernetes, avec kubectl</translation>
    </message>
    <message>
        <source>the one that kubectl uses</source>
        <comment>for no namespace or context of one&apos;s own</comment>
        <translation>celui que kubectl utilise</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Nom du Secret</translation>
    </message>
    <message>
        <source>{id} stands for the key&apos;s client ID.</source>
        <translation>{id} désigne l’ID client de la clé.</translation>
    </message>
    <message>
        <source>Entry in it</source>
        <translation>Entrée dans celui-ci</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Flyte secret, with flyte</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Secret Flyte, avec flyte</translation>
    </message>
    <message>
        <source>all</source>
        <comment>for no particular project or domain</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>a part of a Flyte project, such as production</comment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Another command</source>
        <comment>place to deliver a key to</comment>
        <translation>Une autre commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>It reads the key from its standard input. No shell reads the line, and it is not remembered.</source>
        <translation>Elle lit la clé sur son entrée standard. Aucun shell ne lit la ligne, et elle n’est pas mémorisée.</translation>
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
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Go to this page and type it there:</source>
        <translation>Allez sur cette page et saisissez-le là-bas&#xa0;:</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Good for another %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>Valable encore %1:%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
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
            <numerusform>%Ln clé est à renouveler.</numerusform>
            <numerusform>%Ln clés sont à renouveler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue for rotation.</source>
        <translation>
            <numerusform>Le renouvellement de %Ln clé est en retard.</numerusform>
            <numerusform>Le renouvellement de %Ln clés est en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that a notification is about</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Me le rappeler demain</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>Me le rappeler dans une semaine</translation>
    </message>
    <message>
        <source>API keys to rotate: %1</source>
        <comment>title of a notification; %1 is what a connection is called</comment>
        <translation>Clés API à renouveler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueTimeline</name>
    <message numerus="yes">
        <source>%1 to %2: %n keys</source>
        <comment>two days; read aloud</comment>
        <translation>
            <numerusform>Du %1 au %2&#xa0;: %Ln clé</numerusform>
            <numerusform>Du %1 au %2&#xa0;: %Ln clés</numerusform>
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
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Fichier d’autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose keys are shown. Your administrator knows its name.</source>
        <translation>Celle dont les clés sont affichées. Votre administrateur connaît son nom.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>Un fichier PEM auquel cette connexion fait confiance en plus des autorités du système.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditFlow</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistrée.</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile. Nothing was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée entre-temps. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeyDialog</name>
    <message>
        <source>Edit API key</source>
        <translation>Modifier la clé API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>The client ID stays %1, and the secret keeps working.</source>
        <translation>L’ID client reste %1, et le secret continue de fonctionner.</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>Une par ligne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Now on the server: %1</source>
        <translation>Maintenant sur le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Someone changed this key while you were editing. Nothing was saved. Compare, then save again to put what you typed in its place.</source>
        <translation>Quelqu’un a changé cette clé pendant que vous la modifiiez. Rien n’a été enregistré. Comparez, puis enregistrez de nouveau pour mettre votre saisie à la place.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Une clé a besoin d’un nom.</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URI. Une URI commence par https:// ou http://localhost.</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>adresses e-mail, séparées par des virgules</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>À qui s’adresser au sujet de cette clé&#x202f;; le tableau les affiche comme propriétaire.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Une autre clé porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysDialog</name>
    <message>
        <source>Edit API keys</source>
        <translation>Modifier des clés API</translation>
    </message>
    <message>
        <source>Keys to edit</source>
        <translation>Clés à modifier</translation>
    </message>
    <message numerus="yes">
        <source>The contacts of %n keys change; names and redirect URIs stay as they are.</source>
        <translation>
            <numerusform>Les contacts de %Ln clé changent&#x202f;; son nom et ses URI de redirection restent tels quels.</numerusform>
            <numerusform>Les contacts de %Ln clés changent&#x202f;; les noms et les URI de redirection restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>adresses e-mail, séparées par des virgules</translation>
    </message>
    <message>
        <source>Contacts to add</source>
        <translation>Contacts à ajouter</translation>
    </message>
    <message>
        <source>Whom to ask about these keys; the table shows them as their owner.</source>
        <translation>À qui poser des questions sur ces clés&#x202f;; le tableau les indique comme propriétaires.</translation>
    </message>
    <message>
        <source>Contacts to remove</source>
        <translation>Contacts à retirer</translation>
    </message>
    <message>
        <source>These keys have no contacts now.</source>
        <translation>Ces clés n’ont pas de contacts actuellement.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Type a contact to add or to remove.</source>
        <translation>Saisissez un contact à ajouter ou à retirer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>Enregistrement de %1 sur %2…</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <comment>a key&apos;s name</comment>
        <translation>%1&#x202f;: enregistrée</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <comment>a key&apos;s name</comment>
        <translation>%1&#x202f;: rien à modifier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln clé n’a pas été essayée.</numerusform>
            <numerusform>%Ln clés n’ont pas été essayées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be saved.</source>
        <translation>
            <numerusform>%Ln clé n’a pas pu être enregistrée.</numerusform>
            <numerusform>%Ln clés n’ont pas pu être enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again to try those that are left.</source>
        <translation>Enregistrez à nouveau pour essayer celles qui restent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>None of these keys has “%1”. Check how it is spelled.</source>
        <translation>Aucune de ces clés n’a «&#xa0;%1&#xa0;». Vérifiez l’orthographe.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysFlow</name>
    <message numerus="yes">
        <source>%n keys were saved.</source>
        <translation>
            <numerusform>%Ln clé a été enregistrée.</numerusform>
            <numerusform>%Ln clés ont été enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be saved: the contacts of these keys are like that already.</source>
        <translation>Rien n’était à enregistrer&#xa0;: les contacts de ces clés sont déjà ainsi.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EmptyStates</name>
    <message>
        <source>Union can&apos;t be reached</source>
        <translation>Union est injoignable</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Le proxy ne laisse rien passer</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation>Le proxy exige un mot de passe</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Votre connexion a pris fin</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>You may not see the keys</source>
        <translation>Vous ne pouvez pas voir les clés</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>No API keys at this address</source>
        <translation>Pas de clés API à cette adresse</translation>
    </message>
    <message>
        <source>Connect to another address…</source>
        <translation>Se connecter à une autre adresse…</translation>
    </message>
    <message>
        <source>The server can&apos;t be trusted</source>
        <translation>Le serveur n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>Connect with a certificate authority file…</source>
        <translation>Se connecter avec un fichier d’autorité de certification…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Le chargement a été arrêté</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>The keys could not be loaded</source>
        <translation>Les clés n’ont pas pu être chargées</translation>
    </message>
    <message>
        <source>Connect to Union</source>
        <translation>Se connecter à Union</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try the practice tenant</source>
        <translation>Essayer l’espace d’entraînement</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Sign in to %1 to see its API keys.</source>
        <translation>Connectez-vous à %1 pour voir ses clés API.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Se connecter plutôt</translation>
    </message>
    <message>
        <source>Your sign-in could not be read</source>
        <translation>Votre connexion n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Your sign-in was not found</source>
        <translation>Votre connexion n’a pas été trouvée</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Pas encore de clés API</translation>
    </message>
    <message>
        <source>An API key lets a program, a CI job or a service talk to Union without a person.</source>
        <translation>Une clé API permet à un programme, à une tâche de CI ou à un service de parler à Union sans personne.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>No key has “%1” in its name, client ID or owner.</source>
        <translation>Aucune clé n’a «&#xa0;%1&#xa0;» dans son nom, son ID client ou son propriétaire.</translation>
    </message>
    <message>
        <source>No key meets all of “%1”.</source>
        <translation>Aucune clé ne remplit tout de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No key has come from Union yet: load them when you are ready.</source>
        <translation>Aucune clé n’est encore arrivée d’Union&#xa0;: chargez-les quand vous serez prêt.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>The keychain keeps Latchkey out</source>
        <translation>Le trousseau ne laisse pas entrer Latchkey</translation>
    </message>
    <message>
        <source>Your stored sign-in is damaged</source>
        <translation>Votre connexion enregistrée est endommagée</translation>
    </message>
    <message>
        <source>See, create and edit your organization&apos;s API keys; your sign-in stays in this computer&apos;s keychain.</source>
        <translation>Consultez, créez et modifiez les clés API de votre organisation&#x202f;; votre connexion reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Your sign-in is kept there: unlock it if you are asked to.</source>
        <translation>Votre connexion y est gardée&#xa0;: déverrouillez-le si on vous le demande.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Your sign-in is safe in it: unlock it, and Latchkey goes on by itself; the window that asks for its password may be behind this one.</source>
        <translation>Votre connexion y est en sécurité&#xa0;: déverrouillez-le, et Latchkey continuera de lui-même&#x202f;; la fenêtre qui demande son mot de passe est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>The keychain has no sign-in to %1, though one was kept there: unlock it and try again, or sign in.</source>
        <translation>Le trousseau n’a pas de connexion à %1, alors qu’une y était gardée&#xa0;: déverrouillez-le et réessayez, ou connectez-vous.</translation>
    </message>
    <message>
        <source>%1 “%2” is no search operator; F1 lists those there are.</source>
        <comment>%1 is a sentence; %2 what was typed, as in &quot;color:&quot;</comment>
        <translation>%1 «&#xa0;%2&#xa0;» n’est pas un opérateur de recherche&#xa0;; F1 affiche ceux qui existent.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainDialog</name>
    <message>
        <source>Explain a key</source>
        <translation>Expliquer une clé</translation>
    </message>
    <message>
        <source>See what an encoded key says, which key it is and what is wrong with it. Its secret is never shown, and goes nowhere unless you verify the key.</source>
        <translation>Voyez ce que dit une clé encodée, laquelle c’est et ce qui ne va pas. Son secret n’est jamais affiché et ne va nulle part, sauf si vous vérifiez la clé.</translation>
    </message>
    <message>
        <source>Paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>Collez la valeur entière de FLYTE_API_KEY, ou déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Copier l’organisation</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Collez d’abord une clé.</translation>
    </message>
    <message>
        <source>This key can&apos;t be read, so it can&apos;t be verified.</source>
        <translation>Cette clé est illisible, elle ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Elle est déjà en cours de vérification.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Verify the key first: only one that works is kept.</source>
        <translation>Vérifiez d’abord la clé&#xa0;: seule une clé qui fonctionne est gardée.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>En attente de votre trousseau… Déverrouillez-le si on vous le demande.</translation>
    </message>
    <message>
        <source>It is kept already.</source>
        <translation>Elle est déjà gardée.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainFlow</name>
    <message>
        <source>None goes to this address. Connect to it to verify the key.</source>
        <translation>Aucune ne mène à cette adresse. Connectez-vous-y pour vérifier la clé.</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>Inconnue sans connexion.</translation>
    </message>
    <message>
        <source>Not known while its list is not loaded.</source>
        <translation>Inconnue tant que sa liste n’est pas chargée.</translation>
    </message>
    <message>
        <source>None in the list has this client ID. It may have been deleted.</source>
        <translation>Aucune de la liste n’a cet ID client. Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>Kept until Latchkey closes (practice). Copy, Verify and Deliver work for this key now.</source>
        <translation>Gardée jusqu’à la fermeture de Latchkey (entraînement). Copier, Vérifier et Remettre fonctionnent maintenant pour cette clé.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain. Copy, Verify and Deliver work for this key now.</source>
        <translation>Gardée dans le trousseau de cet ordinateur. Copier, Vérifier et Remettre fonctionnent maintenant pour cette clé.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportDialog</name>
    <message>
        <source>Export keys</source>
        <translation>Exporter des clés</translation>
    </message>
    <message>
        <source>The file says what Union knows of the keys: names, owners, dates. No secret is in it.</source>
        <translation>Le fichier contient ce qu’Union sait des clés&#xa0;: noms, propriétaires, dates. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected keys</source>
        <translation>
            <numerusform>La clé sélectionnée</numerusform>
            <numerusform>Les %Ln clés sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n keys</source>
        <translation>
            <numerusform>La seule clé</numerusform>
            <numerusform>Toutes les clés (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client writes a key</source>
        <translation>JSON, comme le client d’Union écrit une clé</translation>
    </message>
    <message>
        <source>JSON, as the flyte command prints a list</source>
        <translation>JSON, comme la commande flyte affiche une liste</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>One line for each key. What a spreadsheet would take for a formula starts with &apos;.</source>
        <translation>Une ligne par clé. Ce qu’un tableur prendrait pour une formule est précédé d’une apostrophe.</translation>
    </message>
    <message numerus="yes">
        <source>The %n keys that the search shows</source>
        <translation>
            <numerusform>La clé que la recherche affiche</numerusform>
            <numerusform>Les %Ln clés que la recherche affiche</numerusform>
        </translation>
    </message>
    <message>
        <source>One object, in the form of Union&apos;s own Python library.</source>
        <translation>Un objet, sous la forme de la bibliothèque Python d’Union.</translation>
    </message>
    <message>
        <source>One object after the other, each in the form of Union&apos;s own Python library. Most programs expect one list: choose the first format for those.</source>
        <translation>Un objet après l’autre, chacun sous la forme de la bibliothèque Python d’Union. La plupart des programmes attendent une liste&#xa0;: choisissez alors le premier format.</translation>
    </message>
    <message>
        <source>One list of keys. Most programs that read JSON can use it.</source>
        <translation>Une liste de clés. La plupart des programmes qui lisent du JSON savent s’en servir.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportFlow</name>
    <message>
        <source>There are no keys to export.</source>
        <translation>Il n’y a aucune clé à exporter.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were written to %1.</source>
        <translation>
            <numerusform>Une clé a été écrite dans %1.</numerusform>
            <numerusform>%Ln clés ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FindingList</name>
    <message>
        <source>Nothing is wrong with how this key is written.</source>
        <translation>Rien ne cloche dans l’écriture de cette clé.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetDialog</name>
    <message>
        <source>Forget stored secret</source>
        <translation>Oublier le secret stocké</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget stored secrets</source>
        <translation>Oublier les secrets stockés</translation>
    </message>
    <message>
        <source>Secrets to forget</source>
        <translation>Secrets à oublier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli en cours…</translation>
    </message>
    <message>
        <source>Forgetting %1 of %2…</source>
        <translation>Oubli de %1 sur %2…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>En attente de votre trousseau… Déverrouillez-le si on vous le demande.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <comment>a key&apos;s name</comment>
        <translation>%1&#xa0;: oublié</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln clé n’a pas été essayée.</numerusform>
            <numerusform>%Ln clés n’ont pas été essayées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets could not be forgotten.</source>
        <translation>
            <numerusform>%Ln secret n’a pas pu être oublié.</numerusform>
            <numerusform>%Ln secrets n’ont pas pu être oubliés.</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and forget them again.</source>
        <translation>Ces clés ont déjà été essayées. Sélectionnez celles qui restent et oubliez-les de nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is no longer among this connection&apos;s keys. Its secret is deleted from this computer&apos;s keychain, and Union can&apos;t show it again.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait plus partie des clés de cette connexion. Son secret est supprimé du trousseau de cet ordinateur, et Union ne peut pas le montrer de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are no longer among this connection&apos;s keys. Their secrets are deleted from this computer&apos;s keychain, and Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%Ln clé ne fait plus partie des clés de cette connexion. Son secret est supprimé du trousseau de cet ordinateur, et Union ne peut pas le montrer de nouveau.</numerusform>
            <numerusform>%Ln clés ne font plus partie des clés de cette connexion. Leurs secrets sont supprimés du trousseau de cet ordinateur, et Union ne peut pas les montrer de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey deletes the secret of “%1” that it keeps, and Union can&apos;t show it again. The key goes on working wherever it is used.</source>
        <translation>Latchkey supprime le secret conservé de «&#xa0;%1&#xa0;», et Union ne peut plus le montrer. La clé continue de fonctionner partout où elle est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey deletes the secrets of %n keys that it keeps, and Union can&apos;t show them again. The keys go on working wherever they are used.</source>
        <translation>
            <numerusform>Latchkey supprime le secret conservé de %Ln clé, et Union ne peut plus le montrer. La clé continue de fonctionner partout où elle est utilisée.</numerusform>
            <numerusform>Latchkey supprime les secrets conservés de %Ln clés, et Union ne peut plus les montrer. Les clés continuent de fonctionner partout où elles sont utilisées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetFlow</name>
    <message>
        <source>The secret of “%1” is no longer on this computer.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est plus sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys are no longer on this computer.</source>
        <translation>
            <numerusform>Le secret de %Ln clé n’est plus sur cet ordinateur.</numerusform>
            <numerusform>Les secrets de %Ln clés ne sont plus sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey no longer waits for your keychain. If it asks you still, dismiss its question to keep the secret.</source>
        <translation>Latchkey n’attend plus votre trousseau. S’il vous pose encore sa question, fermez-la pour garder le secret.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundList</name>
    <message>
        <source>added already</source>
        <translation>déjà ajoutée</translation>
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
        <translation>%1, déjà ajoutée</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundPane</name>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvé sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations skipped</source>
        <translation>
            <numerusform>%Ln configuration ignorée</numerusform>
            <numerusform>%Ln configurations ignorées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::GiveUpDialog</name>
    <message>
        <source>Give up the rotation?</source>
        <translation>Abandonner le renouvellement&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” stays as it is. There is no new key yet, as far as Latchkey knows.</source>
        <translation>«&#xa0;%1&#xa0;» reste telle quelle. À la connaissance de Latchkey, il n’y a pas encore de nouvelle clé.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. What becomes of “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» reste telle quelle et fonctionne. Que devient «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete “%1”: nothing may use it any more</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;: plus rien ne doit l’utiliser</translation>
    </message>
    <message>
        <source>Keep “%1”: there are two keys then</source>
        <translation>Garder «&#xa0;%1&#xa0;»&#xa0;: il y a alors deux clés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Neither of the two keys is there any more.</source>
        <translation>Aucune des deux clés n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and “%2” stays.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée et «&#xa0;%2&#xa0;» reste.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. “%2” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» reste telle quelle et fonctionne. «&#xa0;%2&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>“%1” stays, and has expired. “%2” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» reste et a expiré. «&#xa0;%2&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>“%1” has expired, so “%2” stays in any case: it may be the only key that works.</source>
        <translation>«&#xa0;%1&#xa0;» a expiré, «&#xa0;%2&#xa0;» reste donc dans tous les cas&#xa0;: c’est peut-être la seule clé qui fonctionne.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::HandOverForm</name>
    <message>
        <source>Keep the secret until Latchkey closes (practice)</source>
        <translation>Garder le secret jusqu’à la fermeture de Latchkey (entraînement)</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Où elle se trouve maintenant</translation>
    </message>
    <message>
        <source>For example: the variables of our CI. Never the key itself.</source>
        <translation>Par exemple&#xa0;: les variables de notre CI. Jamais la clé elle-même.</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>Remise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deliver the key first, or say where you put it.</source>
        <translation>Remettez d’abord la clé, ou indiquez où vous l’avez mise.</translation>
    </message>
    <message>
        <source>This is the key itself, or a part of it. Say only where you put it: what stands here is written down.</source>
        <translation>C’est la clé elle-même, ou une partie de la clé. Dites seulement où vous l’avez mise&#xa0;: ce qui figure ici est enregistré.</translation>
    </message>
    <message>
        <source>Go on keeping the secret in this computer&apos;s keychain after the rotation</source>
        <translation>Continuer à garder le secret dans le trousseau de cet ordinateur après le renouvellement</translation>
    </message>
    <message>
        <source>It is kept until the rotation ends, and removed then unless you tick this.</source>
        <translation>Il est conservé jusqu’à la fin du renouvellement, puis supprimé si vous ne cochez pas cette case.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyDetails</name>
    <message>
        <source>Key details</source>
        <translation>Détails de la clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copier l’ID client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Copy date of creation</source>
        <translation>Copier la date de création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Copy date of expiry</source>
        <translation>Copier la date d’expiration</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Copy owner</source>
        <translation>Copier le propriétaire</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Copy redirect URIs</source>
        <translation>Copier les URI de redirection</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Autorisations (grants)</translation>
    </message>
    <message>
        <source>Copy grants</source>
        <translation>Copier les autorisations (grants)</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Types de réponse</translation>
    </message>
    <message>
        <source>Copy response types</source>
        <translation>Copier les types de réponse</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Type d’application</translation>
    </message>
    <message>
        <source>Copy application type</source>
        <translation>Copier le type d’application</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Copy authentication method</source>
        <translation>Copier la méthode d’authentification</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Copier l’organisation</translation>
    </message>
    <message>
        <source>Organization of the profile</source>
        <translation>Organisation du profil</translation>
    </message>
    <message>
        <source>Copy organization of the profile</source>
        <translation>Copier l’organisation du profil</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Copy home page</source>
        <translation>Copier la page d’accueil</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Copy logo address</source>
        <translation>Copier l’adresse du logo</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Copy privacy policy address</source>
        <translation>Copier l’adresse de la politique de confidentialité</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Copy terms of service address</source>
        <translation>Copier l’adresse des conditions d’utilisation</translation>
    </message>
    <message>
        <source>Key set (JWKS)</source>
        <translation>Jeu de clés (JWKS)</translation>
    </message>
    <message>
        <source>Copy key set address</source>
        <translation>Copier l’adresse du jeu de clés</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation in %n days</source>
        <translation>
            <numerusform>À renouveler dans %Ln jour</numerusform>
            <numerusform>À renouveler dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for rotation by %n days</source>
        <translation>
            <numerusform>Renouvellement en retard de %Ln jour</numerusform>
            <numerusform>Renouvellement en retard de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%Ln clé sélectionnée</numerusform>
            <numerusform>%Ln clés sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to see its details.</source>
        <translation>Sélectionnez une clé pour voir ses détails.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier sous la forme</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain until you forget it or delete the key</source>
        <translation>gardé dans le trousseau de cet ordinateur jusqu’à ce que vous l’oubliiez ou supprimiez la clé</translation>
    </message>
    <message>
        <source>The buttons work on all of them. Select one to see its details.</source>
        <translation>Les boutons agissent sur toutes. Sélectionnez-en une pour voir ses détails.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client IDs</source>
        <translation>
            <numerusform>Copier %Ln ID client</numerusform>
            <numerusform>Copier %Ln ID client</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation>Ouvrir le renouvellement</translation>
    </message>
    <message>
        <source>kept until Latchkey closes, or until you forget it or delete the key (practice)</source>
        <translation>conservé jusqu’à la fermeture de Latchkey, ou jusqu’à ce que vous l’oubliiez ou supprimiez la clé (entraînement)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyForm</name>
    <message>
        <source>The client ID below is made of it. You can rename the key later.</source>
        <translation>L’ID client ci-dessous en est tiré. Vous pourrez renommer la clé plus tard.</translation>
    </message>
    <message>
        <source>The key is called as its client ID below, which is made of this. You can rename it later.</source>
        <translation>La clé porte le nom de l’ID client ci-dessous, qui en est tiré. Vous pourrez la renommer plus tard.</translation>
    </message>
    <message>
        <source>The key will be called “%1”. You can rename it later.</source>
        <translation>La clé s’appellera «&#xa0;%1&#xa0;». Vous pourrez la renommer plus tard.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyHistory</name>
    <message>
        <source>Last used by you</source>
        <translation>Dernière utilisation par vous</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show all activity</source>
        <translation>Afficher toute l’activité</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>rien, depuis cet ordinateur</translation>
    </message>
    <message>
        <source>%1, from this computer</source>
        <comment>3 hours ago</comment>
        <translation>%1, depuis cet ordinateur</translation>
    </message>
    <message>
        <source>never, from this computer</source>
        <translation>jamais, depuis cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyInput</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken for a key: it is not there, may not be read, or is too large. Choose one that holds the key alone.</source>
        <translation>Ce fichier ne peut pas servir de clé&#xa0;: il n’existe pas, ne peut être lu ou est trop grand. Choisissez-en un qui ne contient que la clé.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the key first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord la clé.</translation>
    </message>
    <message>
        <source>Open a file with a key</source>
        <translation>Ouvrir un fichier avec une clé</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeySource</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTableModel</name>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>À renouveler dans %Ln jour</numerusform>
            <numerusform>À renouveler dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <comment>status of a key</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Due in 1 day</source>
        <translation>À renouveler dans 1 jour</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a key</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a key</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>%1, client ID %2, created %3, status %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, ID client %2, créée %3, état %4</translation>
    </message>
    <message>
        <source>%1, secret kept on this computer</source>
        <translation>%1, secret gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when a key was made</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: when a secret ends</comment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>never expires</source>
        <comment>a key; read aloud where the table shows a dash</comment>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>two names of one key</comment>
        <translation>%1 (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a key that somebody else has made</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>mark of a key that somebody else has renamed</comment>
        <translation>Renommée</translation>
    </message>
    <message>
        <source>%1, new since the refresh before</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, nouvelle depuis l’actualisation précédente</translation>
    </message>
    <message>
        <source>%1, renamed, before: %2</source>
        <comment>a row of the table, read aloud; %2 is a name</comment>
        <translation>%1, renommée, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, en cours de renouvellement</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <comment>status of a key; short: a column of the table</comment>
        <translation>
            <numerusform>En retard de %Ln jour</numerusform>
            <numerusform>En retard de %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeychainHelp</name>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>Votre connexion n’est pas gardée</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>You are signed in, and everything works. The sign-in is in this program&apos;s memory only: when Latchkey closes it is gone, and you sign in again at the next start. Nothing of it is written to a file.</source>
        <translation>Vous êtes connecté, et tout fonctionne. La connexion n’est que dans la mémoire de ce programme&#xa0;: à la fermeture de Latchkey elle disparaît, et vous vous reconnectez au prochain démarrage. Rien n’en est écrit dans un fichier.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Install and start a keychain, such as GNOME Keyring or KWallet, and sign in to your desktop again. Latchkey notices by itself when it is there.</source>
        <translation>Installez et démarrez un trousseau, comme GNOME Keyring ou KWallet, puis reconnectez-vous à votre bureau. Latchkey remarque de lui-même quand il est là.</translation>
    </message>
    <message>
        <source>Allow Latchkey in your keychain&apos;s own program, then sign out and in again here.</source>
        <translation>Autorisez Latchkey dans le programme de votre trousseau, puis déconnectez-vous et reconnectez-vous ici.</translation>
    </message>
    <message>
        <source>Unlock your keychain. Latchkey notices by itself, and keeps the sign-in then.</source>
        <translation>Déverrouillez votre trousseau. Latchkey le remarque de lui-même, et garde alors la connexion.</translation>
    </message>
    <message>
        <source>Read about your desktop&apos;s keychain</source>
        <translation>En savoir plus sur le trousseau de votre bureau</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LeftoverSecrets</name>
    <message numerus="yes">
        <source>This computer&apos;s keychain holds the secrets of %n keys that no longer exist.</source>
        <translation>
            <numerusform>Le trousseau de cet ordinateur contient le secret de %Ln clé qui n’existe plus.</numerusform>
            <numerusform>Le trousseau de cet ordinateur contient les secrets de %Ln clés qui n’existent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>the stored secrets of keys that no longer exist</comment>
        <translation>Oublier…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LinkSheet</name>
    <message>
        <source>Open the documentation</source>
        <translation>Ouvrir la documentation</translation>
    </message>
    <message>
        <source>The page could not be opened: this computer is offline, or no browser answers. Copy the address and open it where you can.</source>
        <translation>La page n’a pas pu être ouverte&#xa0;: cet ordinateur est hors ligne, ou aucun navigateur ne répond. Copiez l’adresse et ouvrez-la là où vous le pouvez.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockKeeper</name>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Unlocking asks your keychain for it again.</source>
        <translation>Vos clés sont masquées, et votre connexion a quitté la mémoire de Latchkey. Au déverrouillage, elle est redemandée à votre trousseau.</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey est verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It will be put in this computer&apos;s keychain, as you chose the last time.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est encore allé nulle part. Il sera mis dans le trousseau de cet ordinateur, comme vous l’avez choisi la dernière fois.</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It stays hidden in memory until you unlock, and is lost if Latchkey ends before.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est encore allé nulle part. Il reste masqué en mémoire jusqu’au déverrouillage, et sera perdu si Latchkey se termine avant.</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” is in memory only. Locking ends it.</source>
        <translation>Votre connexion à «&#xa0;%1&#xa0;» n’est qu’en mémoire. Le verrouillage y met fin.</translation>
    </message>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>Vos clés sont masquées, et votre connexion a quitté la mémoire de Latchkey. Votre bureau se souvient peut-être encore de la clé que vous avez copiée&#x202f;; Latchkey l’efface quand vous utilisez de nouveau cette fenêtre.</translation>
    </message>
    <message>
        <source>What was on the screen is hidden. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>Ce qui était à l’écran est masqué. Votre bureau garde peut-être encore la clé que vous avez copiée&#x202f;; Latchkey l’efface dès que vous utilisez de nouveau cette fenêtre.</translation>
    </message>
    <message>
        <source>What was on the screen is hidden until you unlock.</source>
        <translation>Ce qui était à l’écran est masqué jusqu’au déverrouillage.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockWarning</name>
    <message>
        <source>Locking soon</source>
        <translation>Verrouillage imminent</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Rester déverrouillé</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey has not been used for a while. It locks in %n seconds.</source>
        <comment>shown as a countdown</comment>
        <translation>
            <numerusform>Latchkey n’a pas été utilisé depuis un moment. Il se verrouille dans %Ln seconde.</numerusform>
            <numerusform>Latchkey n’a pas été utilisé depuis un moment. Il se verrouille dans %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>Gérer les connexions</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>The order is that of the menu; the first nine have Ctrl+1 to Ctrl+9.</source>
        <translation>L’ordre est celui du menu&#x202f;; les neuf premières ont Ctrl+1 à Ctrl+9.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a aucune connexion.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>C’est déjà la première.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>C’est déjà la dernière.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>They are in the connection menu, in this order, for all connections.</source>
        <translation>Elles sont dans le menu des connexions, dans cet ordre, pour toutes les connexions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a saved search and what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>Aucune recherche n’est enregistrée.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>C’est déjà la première.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>C’est déjà la dernière.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>adresses e-mail, séparées par des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Attach default policies</source>
        <translation>Attacher les politiques par défaut</translation>
    </message>
    <message>
        <source>The key starts with what your organization gives every key. Leave off to grant access one policy at a time.</source>
        <translation>La clé commence avec ce que votre organisation donne à chaque clé. Laissez décoché pour accorder les accès une politique à la fois.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>One in each line. Leave empty for the usual one; most keys never use it.</source>
        <translation>Une par ligne. Laissez vide pour l’URI habituelle&#x202f;; la plupart des clés ne s’en servent jamais.</translation>
    </message>
    <message>
        <source>already taken</source>
        <translation>déjà pris</translation>
    </message>
    <message>
        <source>A key with this client ID exists already. Choose another name.</source>
        <translation>Une clé avec cet ID client existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Delete and create again</source>
        <translation>Supprimer et créer de nouveau</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>ID client %1</translation>
    </message>
    <message>
        <source>Use at least one letter from a to z, or a digit: the client ID is made of them.</source>
        <translation>Utilisez au moins une lettre de a à z ou un chiffre&#xa0;: l’ID client en est formé.</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a client ID that is not taken</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URI. Une URI commence par https:// ou http://localhost.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>À qui s’adresser au sujet de cette clé&#x202f;; le tableau les affiche comme propriétaire.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <comment>about default policies</comment>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>A policy says what a key may do: which projects it may see, and where it may run something. Your organization&apos;s administrators chose the default ones; without any policy a key can sign in, but do nothing until someone attaches one.</source>
        <translation>Une politique dit ce qu’une clé peut faire&#xa0;: quels projets elle peut voir, et où elle peut exécuter quelque chose. Les administrateurs de votre organisation ont choisi les politiques par défaut&#x202f;; sans aucune politique, une clé peut se connecter, mais ne rien faire tant que quelqu’un n’en attache pas une.</translation>
    </message>
    <message>
        <source>Read about policies</source>
        <translation>En savoir plus sur les politiques</translation>
    </message>
    <message>
        <source>Client ID %1 is already taken.</source>
        <translation>L’ID client %1 est déjà pris.</translation>
    </message>
    <message>
        <source>Client ID %1 is free.</source>
        <translation>L’ID client %1 est libre.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>The client ID is already taken. Choose another name.</source>
        <translation>Cet ID client est déjà pris. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OfferForm</name>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Paste it from where you delivered it.</source>
        <translation>Collez-la depuis l’endroit où vous l’avez remise.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OpenConnections</name>
    <message>
        <source>not opened yet</source>
        <translation>pas encore ouverte</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>has a message</source>
        <translation>a un message</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewDialog</name>
    <message>
        <source>Key overview</source>
        <translation>Aperçu des clés</translation>
    </message>
    <message>
        <source>Choose a part of it to see its keys in the table.</source>
        <translation>Choisissez-en une partie pour voir ses clés dans le tableau.</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>Looking at the keys…</source>
        <translation>Examen des clés…</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>Enregistrer le bilan sous</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tableau (CSV)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Page to print (HTML)…</source>
        <translation>&amp;Page à imprimer (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Calendar of what to rotate (ICS)…</source>
        <translation>&amp;Calendrier des renouvellements (ICS)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Key overview of %n keys</source>
        <translation>
            <numerusform>Aperçu de %Ln clé</numerusform>
            <numerusform>Aperçu de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have expired</source>
        <translation>
            <numerusform>%Ln clé a expiré</numerusform>
            <numerusform>%Ln clés ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are overdue</source>
        <translation>
            <numerusform>%Ln clé est en retard</numerusform>
            <numerusform>%Ln clés sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due</source>
        <translation>
            <numerusform>%Ln clé est à renouveler</numerusform>
            <numerusform>%Ln clés sont à renouveler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have no owner</source>
        <translation>
            <numerusform>%Ln clé n’a pas de propriétaire</numerusform>
            <numerusform>%Ln clés n’ont pas de propriétaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all keys are in good order</source>
        <translation>Rien&#xa0;: toutes les clés sont en ordre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a key&apos;s name</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names that look alike: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>Noms qui se ressemblent&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Names that look alike: %1 and %n more</source>
        <comment>%1 is a list of names</comment>
        <translation>
            <numerusform>Noms qui se ressemblent&#xa0;: %1 et %Ln autre</numerusform>
            <numerusform>Noms qui se ressemblent&#xa0;: %1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of names that look alike are in the report</source>
        <translation>
            <numerusform>%Ln autre groupe de noms qui se ressemblent est dans le bilan</numerusform>
            <numerusform>%Ln autres groupes de noms qui se ressemblent sont dans le bilan</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal can&apos;t be read, so it is not known which keys have default policies</source>
        <translation>Le journal d’activité ne peut pas être lu&#x202f;; on ne sait donc pas quelles clés ont les politiques par défaut</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were created here with default policies</source>
        <translation>
            <numerusform>%Ln clé a été créée ici avec les politiques par défaut</numerusform>
            <numerusform>%Ln clés ont été créées ici avec les politiques par défaut</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message numerus="yes">
        <source>To be rotated within the next %n days, by week</source>
        <translation>
            <numerusform>À renouveler d’ici %Ln jour, par semaine</numerusform>
            <numerusform>À renouveler dans les %Ln prochains jours, par semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, as they expire soon</source>
        <translation>
            <numerusform>%Ln clé est à renouveler, car elle expire bientôt</numerusform>
            <numerusform>%Ln clés sont à renouveler, car elles expirent bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, %1 of them because they expire soon</source>
        <translation>
            <numerusform>%Ln clé est à renouveler, dont %1 parce qu’elle expire bientôt</numerusform>
            <numerusform>%Ln clés sont à renouveler, dont %1 parce qu’elles expirent bientôt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewFlow</name>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le bilan a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PaletteModel</name>
    <message>
        <source>Not available now. %1</source>
        <comment>followed by the reason</comment>
        <translation>Indisponible pour le moment. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>Latchkey locks itself</comment>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Keep Latchkey out of screenshots and shared screens</source>
        <translation>Tenir Latchkey à l’écart des captures et des partages d’écran</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Notify me of keys that are due</source>
        <translation>Me signaler les clés à renouveler</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words change when Latchkey is opened next.</source>
        <translation>Les mots changeront à la prochaine ouverture de Latchkey.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>light or dark</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vider le presse-papiers après</translation>
    </message>
    <message>
        <source>Only what Latchkey put there, and only if it is still there.</source>
        <translation>Seulement ce que Latchkey y a mis, et seulement si c’est encore là.</translation>
    </message>
    <message>
        <source>Lock when not used for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>Locking hides secrets, clears the clipboard and drops the sign-in from memory.</source>
        <translation>Le verrouillage masque les secrets, vide le presse-papiers et efface la connexion de la mémoire.</translation>
    </message>
    <message>
        <source>Others see an empty area where Latchkey is.</source>
        <translation>Les autres voient une zone vide à la place de Latchkey.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Latchkey then ends with Quit in its menu.</source>
        <translation>Latchkey se termine alors par «&#xa0;Quitter&#xa0;» dans son menu.</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s notifications, when keys become due or overdue.</source>
        <translation>Par les notifications du bureau, quand des clés arrivent à échéance ou sont en retard.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Union, and wants to know who you are. Enter the user name and password of your network.</source>
        <translation>Le proxy %1 se trouve entre cet ordinateur et Union, et veut savoir qui vous êtes. Saisissez le nom d’utilisateur et le mot de passe de votre réseau.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Else Latchkey forgets them when it closes.</source>
        <translation>Sinon, Latchkey les oublie à sa fermeture.</translation>
    </message>
    <message>
        <source>Enter a user name.</source>
        <translation>Saisissez un nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyFlow</name>
    <message>
        <source>The proxy %1 did not accept the user name and password. Enter them again.</source>
        <translation>Le proxy %1 n’a pas accepté le nom d’utilisateur et le mot de passe. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password before it lets anything through.</source>
        <translation>Le proxy %1 exige un nom d’utilisateur et un mot de passe avant de laisser passer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Asking the proxy…</source>
        <translation>Interrogation du proxy…</translation>
    </message>
    <message>
        <source>The user name and password of the proxy are used, but the keychain was not changed. %1</source>
        <translation>Le nom d’utilisateur et le mot de passe du proxy sont utilisés, mais le trousseau n’a pas été modifié. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QrCode</name>
    <message>
        <source>QR code of the sign-in page&apos;s address</source>
        <translation>Code QR de l’adresse de la page de connexion</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QueryProblem</name>
    <message>
        <source>“%1” was left out: an age is a number of d, w, m or y, as in age:&gt;90d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, age:&gt;90d</comment>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: un âge est un nombre de d, w, m ou y, comme dans age:&gt;90d.</translation>
    </message>
    <message>
        <source>“%1” was left out: the words to look for come right after it.</source>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: les mots à chercher viennent juste après.</translation>
    </message>
    <message>
        <source>A quotation mark was left out: there is nothing after it.</source>
        <translation>Un guillemet a été omis&#xa0;: il n’y a rien après lui.</translation>
    </message>
    <message>
        <source>A quotation mark is missing; “%1” was taken up to the end.</source>
        <translation>Il manque un guillemet&#x202f;; «&#xa0;%1&#xa0;» a été pris jusqu’à la fin.</translation>
    </message>
    <message>
        <source>“%1” was left out: after “is:” comes due, overdue, expired, ok, unowned, stored, new, renamed or changed.</source>
        <comment>do not translate what is typed: is:, due, overdue, expired, ok, unowned, stored, new, renamed, changed</comment>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: après «&#xa0;is:&#xa0;» vient due, overdue, expired, ok, unowned, stored, new, renamed ou changed.</translation>
    </message>
    <message>
        <source>“%1” was left out: a time is a number of d, w, m or y, as in left:&lt;14d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, left:&lt;14d</comment>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: une durée est un nombre de d, w, m ou y, comme dans left:&lt;14d.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>Retirer la connexion</translation>
    </message>
    <message>
        <source>“%1” at %2 goes from this computer. The keys at Union stay as they are.</source>
        <translation>«&#xa0;%1&#xa0;» à %2 disparaît de cet ordinateur. Les clés chez Union restent telles quelles.</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in is revoked.</source>
        <translation>Vous êtes déconnecté, et la connexion est révoquée.</translation>
    </message>
    <message>
        <source>The sign-in is deleted from this computer&apos;s keychain.</source>
        <translation>La connexion est supprimée du trousseau de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%Ln secret gardé est supprimé du trousseau. Union ne peut plus l’afficher.</numerusform>
            <numerusform>%Ln secrets gardés sont supprimés du trousseau. Union ne peut plus les afficher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label, colour, organization and certificate file are forgotten.</source>
        <translation>Le libellé, la couleur, l’organisation et le fichier de certificat sont oubliés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Not everything could be done. Try again, or remove the connection and leave behind what is named here.</source>
        <translation>Tout n’a pas pu être fait. Réessayez, ou retirez la connexion en laissant ce qui est nommé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>%Ln chose n’a pas pu être faite.</numerusform>
            <numerusform>%Ln choses n’ont pas pu être faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>En attente de votre trousseau… Déverrouillez-le si on vous le demande.</translation>
    </message>
    <message>
        <source>What you did with its keys stays in the activity journal.</source>
        <translation>Ce que vous avez fait de ses clés reste dans le journal d’activité.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of its keys are under way. They are forgotten; the old and the new keys stay at Union, and new ones that were not delivered are of no use to anybody.</source>
        <translation>
            <numerusform>%Ln renouvellement de ses clés est en cours. Il est oublié&#x202f;; l’ancienne et la nouvelle clé restent chez Union, et une nouvelle qui n’a pas été remise ne sert à personne.</numerusform>
            <numerusform>%Ln renouvellements de ses clés sont en cours. Ils sont oubliés&#x202f;; les anciennes et les nouvelles clés restent chez Union, et les nouvelles qui n’ont pas été remises ne servent à personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReportPage</name>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>Names that look alike</source>
        <translation>Noms qui se ressemblent</translation>
    </message>
    <message>
        <source>Created here with default policies</source>
        <translation>Créées ici avec les politiques par défaut</translation>
    </message>
    <message>
        <source>Rotate by</source>
        <comment>column: a date</comment>
        <translation>À renouveler avant</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>API keys of %1</source>
        <translation>Clés API de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys, as of %1</source>
        <translation>
            <numerusform>%Ln clé, au %1</numerusform>
            <numerusform>%Ln clés, au %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReservedKeys</name>
    <message>
        <source>%1 is for editing text. Choose other keys.</source>
        <translation>%1 sert à modifier du texte. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 is for moving through windows and lists. Choose other keys.</source>
        <translation>%1 sert à se déplacer dans les fenêtres et les listes. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 shows one of the connections. Choose other keys.</source>
        <translation>%1 affiche une des connexions. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 alone types text. Add Ctrl, or choose a function key.</source>
        <translation>%1 seul écrit du texte. Ajoutez Ctrl, ou choisissez une touche de fonction.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealDialog</name>
    <message>
        <source>Your new API key</source>
        <translation>Votre nouvelle clé API</translation>
    </message>
    <message>
        <source>Union shows this secret only now. Put it somewhere safe before you close.</source>
        <translation>Union n’affiche ce secret que maintenant. Mettez-le en lieu sûr avant de fermer.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Keep until Latchkey closes (practice)</source>
        <translation>Garder jusqu’à la fermeture de Latchkey (entraînement)</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>I don&apos;t need it</source>
        <translation>Je n’en ai pas besoin</translation>
    </message>
    <message>
        <source>Closes without the secret. It can&apos;t be shown again.</source>
        <translation>Ferme sans le secret. Il ne pourra plus être affiché.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on.</source>
        <translation>Gardée. La copie fonctionne désormais pour cette clé.</translation>
    </message>
    <message>
        <source>No longer kept in the keychain.</source>
        <translation>N’est plus gardée dans le trousseau.</translation>
    </message>
    <message>
        <source>The key has not gone anywhere yet. Copy, save or keep it, or choose “I don&apos;t need it”.</source>
        <translation>La clé n’est encore allée nulle part. Copiez-la, enregistrez-la ou gardez-la, ou choisissez «&#xa0;Je n’en ai pas besoin&#xa0;».</translation>
    </message>
    <message>
        <source>Save the key to a file</source>
        <translation>Enregistrer la clé dans un fichier</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Copier et fermer</translation>
    </message>
    <message>
        <source>Copy the key, save it or keep it first.</source>
        <translation>Copiez, enregistrez ou conservez d’abord la clé.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Elle est déjà en cours de vérification.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on, on this computer only. Signing out leaves the secret here; Forget stored secret or deleting the key removes it.</source>
        <translation>Gardé. La copie fonctionne désormais pour cette clé, sur cet ordinateur seulement. Le secret y reste après une déconnexion&#x202f;; oublier le secret enregistré ou supprimer la clé l’enlève.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealFlow</name>
    <message>
        <source>This is the client secret alone: %1</source>
        <translation>Voici le secret client seul&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address has a port. Union&apos;s own tools misread such a key and may show its secret; ask for an address without one.</source>
        <translation>L’adresse a un port. Les outils d’Union lisent mal une telle clé et peuvent montrer son secret&#x202f;; demandez une adresse sans port.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera vidé dans %Ln seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers sera vidé dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone. Delete it when it is no longer needed.</source>
        <translation>Enregistrée dans %1, lisible par vous seul. Supprimez ce fichier quand il ne sert plus.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>En attente de votre trousseau… Déverrouillez-le si on vous le demande.</translation>
    </message>
    <message>
        <source>Latchkey was locked, so the secret of “%1” is in this computer&apos;s keychain now. Copy works for this key.</source>
        <translation>Latchkey a été verrouillé, et le secret de «&#xa0;%1&#xa0;» est donc maintenant dans le trousseau de cet ordinateur. La copie fonctionne pour cette clé.</translation>
    </message>
    <message>
        <source>Delivered: %1.</source>
        <translation>Remise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” was created and copied. The clipboard is cleared in %2 s.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée et copiée. Le presse-papiers sera vidé dans %2 s.</translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. Copy it again if you still need it.</source>
        <translation>Elle n’est plus dans le presse-papiers. Copiez-la de nouveau si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared when you come back to this window.</source>
        <translation>Copié. Le presse-papiers sera vidé quand vous reviendrez à cette fenêtre.</translation>
    </message>
    <message>
        <source>“%1” was created, and its secret is gone: nobody can use it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée, et son secret est perdu&#xa0;: personne ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateDialog</name>
    <message>
        <source>Create successor</source>
        <comment>a step</comment>
        <translation>Créer la suivante</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>a step</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>a step</comment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a step</comment>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Verify again</source>
        <comment>a step</comment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <comment>a step</comment>
        <translation>Supprimer l’ancienne clé</translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation>Renouveler la clé API</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>Une nouvelle clé prend la place de «&#xa0;%1&#xa0;». Les deux fonctionnent jusqu’à la dernière étape. Vous pouvez fermer à tout moment&#xa0;: rien n’est perdu, et vous reprendrez plus tard là où vous en étiez.</translation>
    </message>
    <message>
        <source>Deliver it to another place too</source>
        <translation>La remettre aussi ailleurs</translation>
    </message>
    <message>
        <source>Create a successor</source>
        <translation>Créer la clé suivante</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>Créer la nouvelle clé</translation>
    </message>
    <message>
        <source>Verify the new key</source>
        <translation>Vérifier la nouvelle clé</translation>
    </message>
    <message>
        <source>The secret of the new key is lost</source>
        <translation>Le secret de la nouvelle clé est perdu</translation>
    </message>
    <message>
        <source>Bring the new key to where it is used</source>
        <translation>Apporter la nouvelle clé là où elle sert</translation>
    </message>
    <message>
        <source>Wait until everything uses the new key</source>
        <translation>Attendre que tout utilise la nouvelle clé</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Supprimer l’ancienne clé</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>Continuer sans le trousseau</translation>
    </message>
    <message>
        <source>The new secret is in memory only: if Latchkey closes before it is delivered, another new key has to be made.</source>
        <translation>Le nouveau secret n’est alors qu’en mémoire&#xa0;: si Latchkey se ferme avant qu’il soit remis, il faudra créer une autre clé.</translation>
    </message>
    <message>
        <source>Contacts and redirect URIs are taken over from “%1”, which stays as it is.</source>
        <translation>Les contacts et les URI de redirection sont repris de «&#xa0;%1&#xa0;», qui reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is made, with contacts and redirect URIs of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est créée avec les contacts et les URI de redirection de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey se connecte une fois avec «&#xa0;%1&#xa0;» pour voir si Union l’accepte, puis abandonne la connexion.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée.</translation>
    </message>
    <message>
        <source>The keychain does not have the secret of “%1” any more, and Union gives it out only once. Latchkey can delete “%1” and make another in its place; “%2” works all the while.</source>
        <translation>Le trousseau n’a plus le secret de «&#xa0;%1&#xa0;», et Union ne le donne qu’une fois. Latchkey peut supprimer «&#xa0;%1&#xa0;» et en créer une autre à sa place&#x202f;; «&#xa0;%2&#xa0;» fonctionne pendant tout ce temps.</translation>
    </message>
    <message>
        <source>Put “%1” in the place of “%2” wherever that is used, and say where it went.</source>
        <translation>Mettez «&#xa0;%1&#xa0;» à la place de «&#xa0;%2&#xa0;» partout où celle-ci sert, et indiquez où elle se trouve.</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne.</translation>
    </message>
    <message>
        <source>Jobs that are running, copies and caches may use “%1” for a while. It goes on working until you delete it.</source>
        <translation>Des tâches en cours, des copies et des caches utilisent peut-être encore «&#xa0;%1&#xa0;» un moment. Elle continue de fonctionner jusqu’à ce que vous la supprimiez.</translation>
    </message>
    <message>
        <source>Waiting until %1.</source>
        <translation>Attente jusqu’au %1.</translation>
    </message>
    <message>
        <source>“%1” was delivered.</source>
        <translation>«&#xa0;%1&#xa0;» a été remise.</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. Only if that works is “%2” deleted: everything that still uses it stops working at once, and this can&apos;t be undone.</source>
        <translation>Latchkey se connecte encore une fois avec «&#xa0;%1&#xa0;». Ce n’est que si cela réussit que «&#xa0;%2&#xa0;» est supprimée&#xa0;: tout ce qui l’utilise encore cesse aussitôt de fonctionner, et c’est définitif.</translation>
    </message>
    <message>
        <source>The rotation was given up</source>
        <translation>Le renouvellement a été abandonné</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>La clé est renouvelée</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a pris la place de «&#xa0;%2&#xa0;», qui est supprimée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Closes. The rotation stays as it is until you go on.</source>
        <translation>Ferme. Le renouvellement reste tel quel jusqu’à ce que vous continuiez.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make another new key</source>
        <translation>Créer une autre clé</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>Elle est remise</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <translation>Supprimer l’ancienne clé</translation>
    </message>
    <message>
        <source>Creating the new key…</source>
        <translation>Création de la nouvelle clé…</translation>
    </message>
    <message>
        <source>Verifying the new key…</source>
        <translation>Vérification de la nouvelle clé…</translation>
    </message>
    <message>
        <source>Verifying the new key once more…</source>
        <translation>Nouvelle vérification de la clé…</translation>
    </message>
    <message>
        <source>Deleting the old key…</source>
        <translation>Suppression de l’ancienne clé…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%1” was delivered: if Latchkey deletes it and makes another in its place, everything that uses “%1” stops working at once. “%2” works all the while.</source>
        <translation>Latchkey n’a plus le secret de «&#xa0;%1&#xa0;», et Union ne le donne qu’une fois. «&#xa0;%1&#xa0;» a été remise&#xa0;: si Latchkey la supprime et en crée une autre à sa place, tout ce qui utilise «&#xa0;%1&#xa0;» cesse aussitôt de fonctionner. «&#xa0;%2&#xa0;» fonctionne pendant tout ce temps.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and what used it needs “%2” now.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée, et ce qui l’utilisait a maintenant besoin de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” works as before; “%2” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne comme avant&#x202f;; «&#xa0;%2&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Abandonner le renouvellement</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>There is nothing left to rotate</source>
        <translation>Il n’y a plus rien à renouveler</translation>
    </message>
    <message>
        <source>Neither “%1” nor a new key in its place is there any more. Create a new key if one is needed.</source>
        <translation>Ni «&#xa0;%1&#xa0;» ni une nouvelle clé à sa place n’existe plus. Créez une nouvelle clé s’il en faut une.</translation>
    </message>
    <message>
        <source>The new key was deleted</source>
        <translation>La nouvelle clé a été supprimée</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working; “%2” works all the while.</source>
        <translation>Latchkey peut en créer une autre à la place de «&#xa0;%1&#xa0;». Ce qui l’utilisait ne fonctionne plus&#x202f;; «&#xa0;%2&#xa0;» fonctionne toujours.</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” is deleted, so “%1” stays in any case.</source>
        <translation>Latchkey n’a plus le secret de «&#xa0;%1&#xa0;», et Union ne le donne qu’une fois. «&#xa0;%2&#xa0;» est supprimée, donc «&#xa0;%1&#xa0;» reste dans tous les cas.</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Terminer le renouvellement</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. If that works, the rotation is over: “%2” is deleted already.</source>
        <translation>Latchkey se connecte encore une fois avec «&#xa0;%1&#xa0;». Si cela fonctionne, le renouvellement est terminé&#xa0;: «&#xa0;%2&#xa0;» est déjà supprimée.</translation>
    </message>
    <message>
        <source>That shows only that signing in works: policies granted to “%2” by hand are not carried over. Check in Union that “%1” has what it needs.</source>
        <translation>Cela montre seulement que la connexion fonctionne&#xa0;: les politiques accordées à la main à «&#xa0;%2&#xa0;» ne sont pas reprises. Vérifiez dans Union que «&#xa0;%1&#xa0;» a ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Stops and closes. What Union was asked for already can&apos;t be stopped any more.</source>
        <translation>Interrompt et ferme. Ce qui a déjà été demandé à Union ne peut plus être arrêté.</translation>
    </message>
    <message>
        <source>“%1” has expired; “%2” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a expiré&#xa0;; «&#xa0;%2&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”, which has expired. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>Une nouvelle clé prend la place de «&#xa0;%1&#xa0;», qui a expiré. Vous pouvez fermer à tout moment&#xa0;: rien n’est perdu, et vous reprendrez plus tard là où vous en étiez.</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working, and “%2” has expired.</source>
        <translation>Latchkey peut en créer une autre à la place de «&#xa0;%1&#xa0;». Ce qui l’utilisait ne fonctionne plus, et «&#xa0;%2&#xa0;» a expiré.</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” has expired, so “%1” stays in any case.</source>
        <translation>Latchkey n’a plus le secret de «&#xa0;%1&#xa0;», et Union ne le donne qu’une fois. «&#xa0;%2&#xa0;» a expiré, «&#xa0;%1&#xa0;» reste donc dans tous les cas.</translation>
    </message>
    <message>
        <source>“%1” has expired: what still uses it works only once it uses the new key.</source>
        <translation>«&#xa0;%1&#xa0;» a expiré&#xa0;: ce qui l’utilise encore ne fonctionne qu’avec la nouvelle clé.</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this and go on later where you left off, as long as Latchkey runs: practice ends with it.</source>
        <translation>Une nouvelle clé prend la place de «&#xa0;%1&#xa0;». Les deux fonctionnent jusqu’à la dernière étape. Vous pouvez fermer ceci et reprendre plus tard là où vous en étiez, tant que Latchkey tourne&#xa0;: l’entraînement se termine avec lui.</translation>
    </message>
    <message>
        <source>Verify again, then delete the old key</source>
        <translation>Vérifier de nouveau, puis supprimer l’ancienne clé</translation>
    </message>
    <message>
        <source>The secret of “%1” is not kept any longer then: Copy does not work for it.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est plus conservé ensuite&#xa0;: Copier ne fonctionne pas pour elle.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateFlow</name>
    <message>
        <source>Creating the new key…</source>
        <translation>Création de la nouvelle clé…</translation>
    </message>
    <message>
        <source>“%1” was rotated: “%2” has taken its place.</source>
        <translation>«&#xa0;%1&#xa0;» a été renouvelée&#xa0;: «&#xa0;%2&#xa0;» a pris sa place.</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2. Both keys work, and Latchkey reminds you.</source>
        <translation>Le renouvellement de «&#xa0;%1&#xa0;» attend jusqu’au %2. Les deux clés fonctionnent, et Latchkey vous le rappellera.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: “%1” works as before.</source>
        <translation>Le renouvellement de «&#xa0;%1&#xa0;» n’est pas terminé. Rien n’est perdu&#xa0;: «&#xa0;%1&#xa0;» fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>“%1” was deleted, and with that its rotation is finished: “%2” has taken its place.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée, et son renouvellement est ainsi terminé&#xa0;: «&#xa0;%2&#xa0;» a pris sa place.</translation>
    </message>
    <message>
        <source>All overdue keys are being rotated already.</source>
        <translation>Toutes les clés en retard sont déjà en cours de renouvellement.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. “%1” is deleted: bring “%2” to where it is used.</source>
        <translation>Le renouvellement de «&#xa0;%1&#xa0;» n’est pas terminé. «&#xa0;%1&#xa0;» est supprimée&#xa0;: apportez «&#xa0;%2&#xa0;» là où elle est utilisée.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Union may have deleted “%1” already: “%2” works.</source>
        <translation>Le renouvellement de «&#xa0;%1&#xa0;» n’est pas terminé. Union a peut-être déjà supprimé «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» fonctionne.</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2, and Latchkey reminds you.</source>
        <translation>Le renouvellement de «&#xa0;%1&#xa0;» attend jusqu’au %2, et Latchkey vous le rappellera.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: it goes on where you left it.</source>
        <translation>Le renouvellement de «&#xa0;%1&#xa0;» n’est pas terminé. Rien n’est perdu&#xa0;: il reprend là où vous l’avez laissé.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Practice ends when Latchkey closes, and the rotation with it.</source>
        <translation>Le renouvellement de «&#xa0;%1&#xa0;» n’est pas terminé. L’entraînement se termine quand Latchkey se ferme, et le renouvellement avec lui.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralDialog</name>
    <message>
        <source>Rotate API keys</source>
        <translation>Renouveler les clés API</translation>
    </message>
    <message>
        <source>Keys to rotate</source>
        <translation>Clés à renouveler</translation>
    </message>
    <message numerus="yes">
        <source>A successor is created and verified for each of these %n keys. You deliver the new keys afterwards, one by one; the old ones work until you finish.</source>
        <translation>
            <numerusform>Une clé suivante est créée et vérifiée pour cette clé. Vous remettez ensuite la nouvelle&#x202f;; l’ancienne fonctionne jusqu’à ce que vous terminiez.</numerusform>
            <numerusform>Une clé suivante est créée et vérifiée pour chacune de ces %Ln clés. Vous remettez ensuite les nouvelles une à une&#x202f;; les anciennes fonctionnent jusqu’à ce que vous terminiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the name of a key, and of its successor</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create successors</source>
        <translation>Créer les suivantes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <translation>%1 sur %2 terminées…</translation>
    </message>
    <message>
        <source>%1: its successor is ready to be delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1&#xa0;: la clé suivante est prête à être remise</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <comment>a key&apos;s name</comment>
        <translation>%1&#xa0;: arrêtée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Continuer avec elles</translation>
    </message>
    <message numerus="yes">
        <source>%n new keys are ready to be delivered.</source>
        <translation>
            <numerusform>%Ln nouvelle clé est prête à être remise.</numerusform>
            <numerusform>%Ln nouvelles clés sont prêtes à être remises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be rotated now; nothing is lost.</source>
        <translation>
            <numerusform>%Ln clé n’a pas pu être renouvelée&#x202f;; rien n’est perdu.</numerusform>
            <numerusform>%Ln clés n’ont pas pu être renouvelées&#x202f;; rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were stopped before they got there.</source>
        <translation>
            <numerusform>%Ln clé a été arrêtée avant d’en arriver là.</numerusform>
            <numerusform>%Ln clés ont été arrêtées avant d’en arriver là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralFlow</name>
    <message numerus="yes">
        <source>%n keys are left out: they are being rotated already, or are no API keys.</source>
        <translation>
            <numerusform>%Ln clé est laissée de côté&#xa0;: elle est déjà en cours de renouvellement ou n’est pas une clé API.</numerusform>
            <numerusform>%Ln clés sont laissées de côté&#xa0;: elles sont déjà en cours de renouvellement ou ne sont pas des clés API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations with it.</source>
        <translation>
            <numerusform>%Ln nouvelle clé attend d’être remise. L’entraînement se termine quand Latchkey se ferme, et ce renouvellement avec lui.</numerusform>
            <numerusform>%Ln nouvelles clés attendent d’être remises. L’entraînement se termine quand Latchkey se ferme, et ces renouvellements avec lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Nothing is lost: the old ones work as before.</source>
        <translation>
            <numerusform>%Ln nouvelle clé attend d’être remise. Rien n’est perdu&#xa0;: l’ancienne fonctionne comme avant.</numerusform>
            <numerusform>%Ln nouvelles clés attendent d’être remises. Rien n’est perdu&#xa0;: les anciennes fonctionnent comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationGuide</name>
    <message>
        <source>Copied. The clipboard is cleared in %1 s. Then say where you put it.</source>
        <translation>Copiée. Le presse-papiers est effacé dans %1 s. Indiquez ensuite où vous l’avez mise.</translation>
    </message>
    <message>
        <source>Client ID of the old key: %1</source>
        <translation>ID client de l’ancienne clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>a time ago</comment>
        <translation>Créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last copied or delivered on this computer: %1</source>
        <comment>a time ago</comment>
        <translation>Copiée ou remise pour la dernière fois sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not copied or delivered on this computer, as far as the journal goes.</source>
        <translation>D’après le journal, elle n’a été ni copiée ni remise sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t see what other computers and services use.</source>
        <translation>Latchkey ne voit pas ce qu’utilisent les autres ordinateurs et services.</translation>
    </message>
    <message>
        <source>Its secret is kept in this computer&apos;s keychain, and leaves it with the key.</source>
        <translation>Son secret est gardé dans le trousseau de cet ordinateur et en sera retiré avec la clé.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationReminder</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The rotation of “%1” can be finished.</source>
        <translation>Le renouvellement de «&#xa0;%1&#xa0;» peut être terminé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>“%1” is deleted: its rotation can be finished.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée&#xa0;: son renouvellement peut être terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations need you.</source>
        <translation>
            <numerusform>%Ln renouvellement vous attend.</numerusform>
            <numerusform>%Ln renouvellements vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, and the new key in its place has not been delivered yet.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée, et la nouvelle clé à sa place n’a pas encore été remise.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationTexts</name>
    <message>
        <source>the new key is to be created</source>
        <translation>la nouvelle clé est à créer</translation>
    </message>
    <message>
        <source>the new key is to be verified</source>
        <translation>la nouvelle clé est à vérifier</translation>
    </message>
    <message>
        <source>the new key is to be delivered</source>
        <translation>la nouvelle clé est à remettre</translation>
    </message>
    <message>
        <source>the new key is delivered</source>
        <translation>la nouvelle clé est remise</translation>
    </message>
    <message>
        <source>can be finished</source>
        <translation>peut être terminé</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>attend jusqu’au %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a rotation</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>a rotation</comment>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Takes the place of “%1”: %2</source>
        <comment>name of a key, and how far that is</comment>
        <translation>Prend la place de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rotating: %1</source>
        <comment>how far that is</comment>
        <translation>En cours de renouvellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>neither of the two keys is there any more</source>
        <translation>aucune des deux clés n’existe plus</translation>
    </message>
    <message>
        <source>the new key was deleted</source>
        <translation>la nouvelle clé a été supprimée</translation>
    </message>
    <message>
        <source>the old key was deleted: the new one is to be delivered</source>
        <translation>l’ancienne clé a été supprimée&#xa0;: la nouvelle est à remettre</translation>
    </message>
    <message>
        <source>the old key was deleted: can be finished</source>
        <translation>l’ancienne clé a été supprimée&#xa0;: peut être terminé</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” is deleted, and “%2” stays.</source>
        <translation>Le renouvellement a été abandonné. «&#xa0;%1&#xa0;» est supprimée et «&#xa0;%2&#xa0;» reste.</translation>
    </message>
    <message>
        <source>The rotation was given up. Neither of its two keys is there any more.</source>
        <translation>Le renouvellement a été abandonné. Aucune de ses deux clés n’existe plus.</translation>
    </message>
    <message>
        <source>The rotation was given up. There are two keys now: “%1” and “%2”.</source>
        <translation>Le renouvellement a été abandonné. Il y a maintenant deux clés&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” stays as it is.</source>
        <translation>Le renouvellement a été abandonné. «&#xa0;%1&#xa0;» reste telle quelle.</translation>
    </message>
    <message>
        <source>“%1” may be left over from this rotation: it was made when Latchkey was interrupted, and nobody has its secret. Make sure that nothing uses it before you delete it.</source>
        <translation>«&#xa0;%1&#xa0;» provient peut-être de ce renouvellement&#xa0;: elle a été créée quand Latchkey a été interrompu, et personne n’a son secret. Assurez-vous que rien ne l’utilise avant de la supprimer.</translation>
    </message>
    <message>
        <source>Policies granted to a key by hand are not carried over: grant them to its successor in Union before you deliver it.</source>
        <translation>Les politiques accordées à une clé à la main ne sont pas reprises&#xa0;: accordez-les à celle qui lui succède dans Union avant de la remettre.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationWarnings</name>
    <message numerus="yes">
        <source>%n of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</source>
        <translation>
            <numerusform>%Ln de ces clés est en cours de renouvellement. Qui utilise une ancienne clé dont la nouvelle n’a pas été remise, ou une nouvelle déjà remise, se retrouve sans clé.</numerusform>
            <numerusform>%Ln de ces clés sont en cours de renouvellement. Qui utilise une ancienne clé dont la nouvelle n’a pas été remise, ou une nouvelle déjà remise, se retrouve sans clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being rotated, and “%2” has been delivered in its place. Deleting “%1” finishes the rotation, if “%2” works.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de renouvellement, et «&#xa0;%2&#xa0;» a été remise à sa place. Supprimer «&#xa0;%1&#xa0;» termine le renouvellement, si «&#xa0;%2&#xa0;» fonctionne.</translation>
    </message>
    <message>
        <source>“%1” is being rotated, and its new key has not been delivered yet: whoever uses “%1” is left without a key.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de renouvellement, et sa nouvelle clé n’a pas encore été remise&#xa0;: qui utilise «&#xa0;%1&#xa0;» se retrouve sans clé.</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted already: neither key would be left.</source>
        <translation>«&#xa0;%1&#xa0;» a pris la place de «&#xa0;%2&#xa0;», qui est déjà supprimée&#xa0;: il ne resterait aucune des deux clés.</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Without it the rotation can only be started over or given up; “%2” works as before.</source>
        <translation>«&#xa0;%1&#xa0;» doit prendre la place de «&#xa0;%2&#xa0;». Sans elle, le renouvellement ne peut qu’être recommencé ou abandonné&#x202f;; «&#xa0;%2&#xa0;» fonctionne comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these secrets are needed to finish a rotation. One that was not delivered yet is lost.</source>
        <translation>
            <numerusform>%Ln de ces secrets est nécessaire pour terminer un renouvellement. Un secret qui n’a pas encore été remis est perdu.</numerusform>
            <numerusform>%Ln de ces secrets sont nécessaires pour terminer un renouvellement. Un secret qui n’a pas encore été remis est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”, and has not been delivered yet: without its secret, another new key has to be made.</source>
        <translation>«&#xa0;%1&#xa0;» doit prendre la place de «&#xa0;%2&#xa0;» et n’a pas encore été remise&#xa0;: sans son secret, il faut créer une autre nouvelle clé.</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Its secret is needed once more before “%2” is deleted; you would have to paste it then.</source>
        <translation>«&#xa0;%1&#xa0;» doit prendre la place de «&#xa0;%2&#xa0;». Son secret est encore nécessaire avant que «&#xa0;%2&#xa0;» soit supprimée&#x202f;; vous devriez alors le coller.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are to take the place of others, and have not been delivered yet. Without them the rotations can only be started over or given up; the old keys work as before.</source>
        <translation>
            <numerusform>%Ln de ces clés doit prendre la place d’une autre et n’a pas encore été remise. Sans elle, le renouvellement ne peut qu’être recommencé ou abandonné&#x202f;; l’ancienne clé fonctionne comme avant.</numerusform>
            <numerusform>%Ln de ces clés doivent prendre la place d’autres et n’ont pas encore été remises. Sans elles, les renouvellements ne peuvent qu’être recommencés ou abandonnés&#x202f;; les anciennes clés fonctionnent comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are being rotated, and the new ones have been delivered in their place. Deleting the old ones finishes the rotations, if the new ones work.</source>
        <translation>
            <numerusform>%Ln de ces clés est en cours de renouvellement, et la nouvelle a été remise à sa place. Supprimer l’ancienne termine le renouvellement, si la nouvelle fonctionne.</numerusform>
            <numerusform>%Ln de ces clés sont en cours de renouvellement, et les nouvelles ont été remises à leur place. Supprimer les anciennes termine les renouvellements, si les nouvelles fonctionnent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsDialog</name>
    <message>
        <source>Rotations under way</source>
        <translation>Renouvellements en cours</translation>
    </message>
    <message>
        <source>No key is being rotated.</source>
        <translation>Aucune clé n’est en cours de renouvellement.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>old key, new key, how far the rotation is</comment>
        <translation>%1 → %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Rotate all %n overdue keys…</source>
        <translation>
            <numerusform>Renouveler la clé en retard…</numerusform>
            <numerusform>Renouveler les %Ln clés en retard…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of rotations can&apos;t be read and are left alone. Their keys are not in this list.</source>
        <translation>
            <numerusform>%Ln enregistrement de renouvellement est illisible et reste tel quel. Ses clés ne sont pas dans cette liste.</numerusform>
            <numerusform>%Ln enregistrements de renouvellement sont illisibles et restent tels quels. Leurs clés ne sont pas dans cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key is deleted already, so there is nothing to give up. Resume the rotation to finish it.</source>
        <translation>L’ancienne clé est déjà supprimée&#xa0;: il n’y a rien à abandonner. Reprenez le renouvellement pour le terminer.</translation>
    </message>
    <message>
        <source>Set the records that can&apos;t be read aside</source>
        <translation>Mettre de côté les enregistrements illisibles</translation>
    </message>
    <message>
        <source>Until you finish a rotation both of its keys work, unless one of them was deleted by hand.</source>
        <translation>Tant qu’un renouvellement n’est pas terminé, ses deux clés fonctionnent, sauf si l’une a été supprimée à la main.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were set aside. They stay in their folder under another name, and their keys can be rotated anew.</source>
        <translation>
            <numerusform>%Ln enregistrement a été mis de côté. Il reste dans son dossier sous un autre nom, et sa clé peut de nouveau être renouvelée.</numerusform>
            <numerusform>%Ln enregistrements ont été mis de côté. Ils restent dans leur dossier sous un autre nom, et leurs clés peuvent de nouveau être renouvelées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsFlow</name>
    <message>
        <source>Latchkey is still at work on the rotation of “%1”. Give it up when that is done.</source>
        <translation>Latchkey travaille encore au renouvellement de «&#xa0;%1&#xa0;». Abandonnez-le quand ce sera fait.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RunList</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a saved search</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>“%1” will be in the connection menu, for all connections.</source>
        <translation>«&#xa0;%1&#xa0;» sera dans le menu des connexions, pour toutes les connexions.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is a search of this name. Saving replaces it.</source>
        <translation>Il existe une recherche de ce nom. L’enregistrement la remplace.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ScreenGuard</name>
    <message>
        <source>Latchkey&apos;s windows can be captured for 5 minutes. Then they are kept out of screenshots and shared screens again.</source>
        <translation>Les fenêtres de Latchkey peuvent être capturées pendant 5 minutes. Ensuite, elles sont de nouveau tenues à l’écart des captures et des partages d’écran.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchAnnouncer</name>
    <message numerus="yes">
        <source>%L1 of %n keys</source>
        <comment>how many a search shows; read aloud</comment>
        <translation>
            <numerusform>%L1 sur %Ln clé</numerusform>
            <numerusform>%L1 sur %Ln clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>Rechercher des clés</translation>
    </message>
    <message>
        <source>Search keys · %1</source>
        <comment>%1: operators as examples</comment>
        <translation>Rechercher des clés · %1</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Opérateurs de recherche</translation>
    </message>
    <message>
        <source>Search operators (%1)</source>
        <translation>Opérateurs de recherche (%1)</translation>
    </message>
    <message>
        <source>Words and operators. F1 lists the operators.</source>
        <translation>Mots et opérateurs. F1 donne la liste des opérateurs.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb; in a field that has no room for more</comment>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchHelp</name>
    <message>
        <source>Search operators</source>
        <translation>Opérateurs de recherche</translation>
    </message>
    <message>
        <source>Words and operators; a key has to meet them all</source>
        <translation>Mots et opérateurs&#x202f;; une clé doit tous les remplir</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <comment>keys that are</comment>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>Overdue for rotation</source>
        <comment>keys that are</comment>
        <translation>Renouvellement en retard</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys that are</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>keys that are neither due, overdue nor expired</comment>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Secret kept on this computer</source>
        <translation>Secret gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Younger than 2 weeks</source>
        <translation>Moins de 2 semaines</translation>
    </message>
    <message>
        <source>At least 6 months old</source>
        <translation>Au moins 6 mois</translation>
    </message>
    <message>
        <source>At most 1 year old</source>
        <translation>Au plus 1 an</translation>
    </message>
    <message>
        <source>Made 3 days ago</source>
        <translation>Créée il y a 3 jours</translation>
    </message>
    <message>
        <source>In the name</source>
        <translation>Dans le nom</translation>
    </message>
    <message>
        <source>In the client ID</source>
        <translation>Dans l’ID client</translation>
    </message>
    <message>
        <source>In the owner</source>
        <translation>Dans le propriétaire</translation>
    </message>
    <message>
        <source>Words side by side</source>
        <translation>Mots côte à côte</translation>
    </message>
    <message>
        <source>Without what follows</source>
        <translation>Sans ce qui suit</translation>
    </message>
    <message>
        <source>New since the refresh before</source>
        <comment>keys that are</comment>
        <translation>Nouvelles depuis l’actualisation précédente</translation>
    </message>
    <message>
        <source>New or renamed since then</source>
        <comment>keys that are, since the refresh before</comment>
        <translation>Nouvelles ou renommées depuis</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <comment>keys that are</comment>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>To be rotated within 14 days</source>
        <translation>À renouveler sous 14 jours</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchSource</name>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchesFlow</name>
    <message>
        <source>There is no room for more saved searches. Delete one first.</source>
        <translation>Il n’y a plus de place pour d’autres recherches enregistrées. Supprimez-en une d’abord.</translation>
    </message>
    <message>
        <source>Manage searches…</source>
        <translation>Gérer les recherches…</translation>
    </message>
    <message>
        <source>Saved “%1”. It is in the connection menu.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistrée. La recherche est dans le menu des connexions.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SecretField</name>
    <message>
        <source>API key, hidden</source>
        <translation>Clé API, masquée</translation>
    </message>
    <message>
        <source>Press and hold to show the key</source>
        <translation>Maintenez appuyé pour afficher la clé</translation>
    </message>
    <message>
        <source>API key, on the screen</source>
        <translation>Clé API, à l’écran</translation>
    </message>
    <message>
        <source>The key is on the screen. It is not read aloud.</source>
        <translation>La clé est à l’écran. Elle n’est pas lue à voix haute.</translation>
    </message>
    <message>
        <source>The key is hidden again.</source>
        <translation>La clé est de nouveau masquée.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SessionNotices</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Loading was stopped. Not all keys are shown.</source>
        <translation>Le chargement a été arrêté. Toutes les clés ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your sign-in is kept in your keychain now.</source>
        <translation>Votre connexion est désormais gardée dans votre trousseau.</translation>
    </message>
    <message>
        <source>Your sign-in is not kept: it lasts until Latchkey closes. %1</source>
        <translation>Votre connexion n’est pas gardée&#xa0;: elle dure jusqu’à la fermeture de Latchkey. %1</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>You are signed out here, but something was left behind. %1</source>
        <translation>Vous êtes déconnecté ici, mais il reste quelque chose. %1</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in was revoked.</source>
        <translation>Vous êtes déconnecté, et la connexion a été révoquée.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>No longer there:</source>
        <comment>followed by names of keys, one a line</comment>
        <translation>N’y sont plus&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln renommée</numerusform>
            <numerusform>%Ln renommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln disparue</numerusform>
            <numerusform>%Ln disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. This is the list from %1.</source>
        <comment>a date and time</comment>
        <translation>Hors ligne. Voici la liste du %1.</translation>
    </message>
    <message>
        <source>%1 This is the list from %2.</source>
        <comment>sentences that say what is wrong; a date and time</comment>
        <translation>%1 Voici la liste du %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a date and time; a list such as: 2 new · 1 renamed</comment>
        <translation>Depuis le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that were just told of</comment>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out, and the sign-in was revoked. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>Vous êtes déconnecté et la connexion a été révoquée. Le secret de %Ln clé reste dans le trousseau de cet ordinateur.</numerusform>
            <numerusform>Vous êtes déconnecté et la connexion a été révoquée. Les secrets de %Ln clés restent dans le trousseau de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>Vous êtes déconnecté. Le secret de %Ln clé reste dans le trousseau de cet ordinateur.</numerusform>
            <numerusform>Vous êtes déconnecté. Les secrets de %Ln clés restent dans le trousseau de cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>keys to press</comment>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut to what it was at first</comment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shortcut</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Choose an action, go to its shortcut and press the keys you want.</source>
        <translation>Choisissez une action, allez à son raccourci et appuyez sur les touches voulues.</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>Tous les raccourcis sont comme au début.</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a shortcut</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>For “%1”. Press the keys.</source>
        <translation>Pour «&#xa0;%1&#xa0;». Appuyez sur les touches.</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Aucun résultat. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <comment>keys, action</comment>
        <translation>%1 est le raccourci de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <comment>a shortcut, from an action</comment>
        <translation>Le prendre à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut %2 now.</source>
        <comment>action, keys</comment>
        <translation>«&#xa0;%1&#xa0;» a maintenant le raccourci %2.</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>Choisissez d’abord une action.</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>Cette action n’a pas de raccourci.</translation>
    </message>
    <message>
        <source>This shortcut is as it was at first.</source>
        <translation>Ce raccourci est tel qu’il était au départ.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Code copié.</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>Utiliser plutôt le navigateur</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Utiliser plutôt un code</translation>
    </message>
    <message>
        <source>Use an API key instead</source>
        <translation>Utiliser plutôt une clé API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>Lien copié. Ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Link copied. Open it in any browser.</source>
        <translation>Lien copié. Ouvrez-le dans n’importe quel navigateur.</translation>
    </message>
    <message>
        <source>Sign in to %1 with your browser. Latchkey waits here and goes on by itself.</source>
        <translation>Connectez-vous à %1 avec votre navigateur. Latchkey attend ici et continue de lui-même.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Sign in to %1 with any browser, here or on another device. Latchkey goes on by itself.</source>
        <translation>Connectez-vous à %1 avec n’importe quel navigateur, ici ou sur un autre appareil. Latchkey continue de lui-même.</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>Demande d’un code…</translation>
    </message>
    <message>
        <source>Sign in to %1 as an application, with its API key. For machines, and for people who hold only a key.</source>
        <translation>Connectez-vous à %1 en tant qu’application, avec sa clé API. Pour les machines, et pour ceux qui n’ont qu’une clé.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>No browser could be started. Use a code, or copy the link and open it yourself.</source>
        <translation>Aucun navigateur n’a pu être démarré. Utilisez un code, ou copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>Aucun navigateur n’a pu être démarré. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>En attente du port…</translation>
    </message>
    <message>
        <source>Waiting until you have signed in…</source>
        <translation>En attente de votre connexion…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>%1 Latchkey goes on asking, and the code stays good.</source>
        <translation>%1 Latchkey continue de demander, et le code reste valable.</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>Une autre fenêtre a répondu avec une connexion que Latchkey n’a pas commencée. Elle a été ignorée.</translation>
    </message>
    <message>
        <source>You were signed in as %1. Replace with %2?</source>
        <translation>Vous étiez connecté en tant que %1. Remplacer par %2&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>the account that was signed in</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Utiliser un code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>L’adresse de la page de connexion n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Collez d’abord une clé.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInFlow</name>
    <message>
        <source>This key is for %1, and this connection is to %2. Nothing was sent. Connect to %1, or paste a key for %2.</source>
        <translation>Cette clé est pour %1, et cette connexion mène à %2. Rien n’a été envoyé. Connectez-vous à %1, ou collez une clé pour %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Vider maintenant</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Loading… %L1 so far</source>
        <translation>Chargement… %L1 jusqu’ici</translation>
    </message>
    <message>
        <source>Clipboard clears when you come back to this window ·</source>
        <translation>Le presse-papiers sera vidé quand vous reviendrez à cette fenêtre ·</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s ·</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Presse-papiers vidé dans %Ln s ·</numerusform>
            <numerusform>Presse-papiers vidé dans %Ln s ·</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>Le secret n’est plus dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>%1: has stopped</source>
        <comment>a step</comment>
        <translation>%1&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step</comment>
        <translation>%1&#xa0;: à venir</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SwatchPicker</name>
    <message>
        <source>A colour of your own</source>
        <translation>Une couleur à vous</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a colour that is not in the row</comment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TechnicalDetail</name>
    <message>
        <source>Details</source>
        <comment>technical, of an error</comment>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TopBar</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Reports and e&amp;xport</source>
        <translation>&amp;Bilans et exportation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>Conne&amp;xions</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TrayFlow</name>
    <message>
        <source>Open Latchkey</source>
        <translation>Ouvrir Latchkey</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::UnsavedSecretDialog</name>
    <message>
        <source>Quit and lose a new key?</source>
        <translation>Quitter et perdre une nouvelle clé&#x202f;?</translation>
    </message>
    <message>
        <source>The secret of a new key has gone nowhere yet, and Union never shows it again. If Latchkey quits now, nobody can use that key.</source>
        <translation>Le secret d’une nouvelle clé n’est encore allé nulle part, et Union ne l’affichera plus jamais. Si Latchkey se termine maintenant, personne ne pourra utiliser cette clé.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Quitter et la perdre</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey se connecte une fois avec «&#xa0;%1&#xa0;» pour voir si Union l’accepte, puis abandonne la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey signs in with each of these %n keys once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>
            <numerusform>Latchkey se connecte une fois avec cette %Ln clé pour voir si Union l’accepte, puis abandonne la connexion.</numerusform>
            <numerusform>Latchkey se connecte une fois avec chacune de ces %Ln clés pour voir si Union l’accepte, puis abandonne la connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to verify</source>
        <translation>Clés à vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Its secret is not on this computer. If you have it elsewhere, paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>Son secret n’est pas sur cet ordinateur. Si vous l’avez ailleurs, collez la valeur entière de FLYTE_API_KEY, ou déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Collez d’abord une clé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 done…</source>
        <translation>Vérification&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>the name of a key, and what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys work.</source>
        <translation>
            <numerusform>%Ln clé fonctionne.</numerusform>
            <numerusform>%Ln clés fonctionnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys don&apos;t work, or Union could not say.</source>
        <translation>
            <numerusform>%Ln clé ne fonctionne pas, ou Union n’a pas pu le dire.</numerusform>
            <numerusform>%Ln clés ne fonctionnent pas, ou Union n’a pas pu le dire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not verified.</source>
        <translation>
            <numerusform>%Ln clé n’a pas été vérifiée.</numerusform>
            <numerusform>%Ln clés n’ont pas été vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>En attente de votre trousseau… Déverrouillez-le si on vous le demande.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyFlow</name>
    <message>
        <source>Its secret is not on this computer. Select this key alone to paste it.</source>
        <translation>Son secret n’est pas sur cet ordinateur. Sélectionnez cette clé seule pour le coller.</translation>
    </message>
    <message>
        <source>This is another key: its client ID is %1. Paste the one of “%2”.</source>
        <translation>C’est une autre clé&#xa0;: son ID client est %1. Collez celle de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WaitForm</name>
    <message>
        <source>Something may still use the old key. Remind me:</source>
        <translation>L’ancienne clé sert peut-être encore. Me le rappeler&#xa0;:</translation>
    </message>
    <message>
        <source>Everything uses the new key now</source>
        <translation>Tout utilise la nouvelle clé maintenant</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message numerus="yes">
        <source>in %n days, on %1</source>
        <comment>when to be reminded</comment>
        <translation>
            <numerusform>dans %Ln jour, le %1</numerusform>
            <numerusform>dans %Ln jours, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>when to be reminded; a date</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>on another day</source>
        <comment>when to be reminded; the day is chosen next to it</comment>
        <translation>un autre jour</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <comment>a day</comment>
        <translation>Me le rappeler le</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <comment>two dates</comment>
        <translation>Choisissez un jour du %1 au %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowController</name>
    <message>
        <source>Copied: %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowStatus</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln à renouveler</numerusform>
            <numerusform>%Ln à renouveler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln expirée</numerusform>
            <numerusform>%Ln expirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln affichée</numerusform>
            <numerusform>%Ln affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WalletOwnItems</name>
    <message>
        <source>KWallet does not answer here, so what Latchkey keeps in your wallet is still there. Do this again where you are signed in to Plasma.</source>
        <translation>KWallet ne répond pas ici. Ce que Latchkey conserve dans votre portefeuille y est donc toujours. Recommencez là où vous êtes connecté à Plasma.</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>Le proxy a rejeté la connexion</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>La connexion est refusée par le serveur SOCKSv5</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>il y a 1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>il y a 1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the moment at which a secret expires</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>dans 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dans 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>dans 1 mois</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>dans %Ln mois</numerusform>
            <numerusform>dans %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>dans 1 an</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>dans %Ln an</numerusform>
            <numerusform>dans %Ln ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice tenant</source>
        <translation>Espace d’entraînement</translation>
    </message>
    <message>
        <source>Latchkey is not running, so there is nothing to lock.</source>
        <translation>Latchkey n’est pas en cours d’exécution&#x202f;; il n’y a donc rien à verrouiller.</translation>
    </message>
    <message>
        <source>The Latchkey that is running does not know these options: it may be another version. Quit it and start again.</source>
        <translation>Le Latchkey en cours d’exécution ne connaît pas ces options&#xa0;: c’est peut-être une autre version. Quittez-le et redémarrez.</translation>
    </message>
    <message>
        <source>Latchkey is running but does not answer, so nothing was opened. Wait a moment and try again, or end that program first.</source>
        <translation>Latchkey est en cours d’exécution mais ne répond pas&#x202f;; rien n’a donc été ouvert. Attendez un moment et réessayez, ou terminez d’abord ce programme.</translation>
    </message>
    <message>
        <source>Press Enter to close this window.</source>
        <translation>Appuyez sur Entrée pour fermer cette fenêtre.</translation>
    </message>
</context>
</TS>
