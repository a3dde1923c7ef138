<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Latchkey::AppsClient</name>
    <message>
        <source>API keys need Union: this server is Flyte without them.</source>
        <translation>Las claves de API necesitan Union: este servidor es Flyte sin ellas.</translation>
    </message>
    <message>
        <source>This key is gone: someone has deleted it. Refresh the list to see what is there.</source>
        <translation>Esta clave ya no existe: alguien la ha eliminado. Actualice la lista para ver lo que hay.</translation>
    </message>
    <message>
        <source>There is a key with the client ID “%1” already. Choose another name.</source>
        <translation>Ya hay una clave con el ID de cliente «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be understood.</source>
        <translation>La respuesta del servidor no se puede entender.</translation>
    </message>
    <message>
        <source>The key “%1” is on the server, but its secret was lost on the way and can&apos;t be had again. If you did not have this key before, delete it and create it again.</source>
        <translation>La clave «%1» está en el servidor, pero su secreto se perdió por el camino y no se puede obtener de nuevo. Si no tenía esta clave antes, elimínela y créela otra vez.</translation>
    </message>
    <message>
        <source>The connection was lost before the server got to it: nothing was created. Try again.</source>
        <translation>La conexión se perdió antes de que el servidor la atendiera: no se ha creado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost, and it is not known whether the key “%1” was created. Refresh the list once you are connected: if the key is there, delete it and create it again.</source>
        <translation>La conexión se perdió y no se sabe si la clave «%1» se creó. Actualice la lista cuando vuelva a tener conexión: si la clave está, elimínela y créela otra vez.</translation>
    </message>
    <message>
        <source>A key needs a client ID. Give it a name with a letter or a digit.</source>
        <translation>Una clave necesita un ID de cliente. Póngale un nombre con una letra o una cifra.</translation>
    </message>
    <message>
        <source>The server made the key “%1” but sent no secret. Delete the key and create it again.</source>
        <translation>El servidor creó la clave «%1», pero no envió ningún secreto. Elimine la clave y créela otra vez.</translation>
    </message>
    <message>
        <source>The server answered with another key than the one asked for. Refresh the list and try again.</source>
        <translation>El servidor respondió con otra clave distinta de la solicitada. Actualice la lista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Someone else has changed this key meanwhile. Look at the change, then edit it again.</source>
        <translation>Otra persona ha modificado esta clave mientras tanto. Vea el cambio y edítela de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s list of keys does not come to an end. Try again; if it stays so, tell the people who run the server.</source>
        <translation>La lista de claves del servidor no termina nunca. Inténtelo de nuevo; si sigue así, avise a quienes administran el servidor.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BoundedFile</name>
    <message>
        <source>It is not there.</source>
        <translation>No está ahí.</translation>
    </message>
    <message>
        <source>It is not a file that can be read, but a folder or a device.</source>
        <translation>No es un archivo que se pueda leer, sino una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its permissions.</source>
        <translation>No se puede leer. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>It is too large: more than %1 kB.</source>
        <comment>a file</comment>
        <translation>Es demasiado grande: más de %1 kB.</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserSignIn</name>
    <message>
        <source>Another sign-in of Latchkey is under way and has port %1, where Union sends the browser back. Finish or cancel that one; this one goes on by itself then.</source>
        <translation>Otro inicio de sesión de Latchkey está en curso y ocupa el puerto %1, adonde Union devuelve el navegador. Termínelo o cancélelo; después este continuará por sí solo.</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2, and Union sends the browser back exactly there. Close %2; Latchkey goes on by itself then.</source>
        <translation>%2 está usando el puerto %1, y Union devuelve el navegador exactamente ahí. Cierre %2; después Latchkey continuará por sí solo.</translation>
    </message>
    <message>
        <source>Or use a code instead.</source>
        <translation>O use un código en su lugar.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so Latchkey has stopped waiting. Try again.</source>
        <translation>Nadie volvió del navegador a tiempo, así que Latchkey ha dejado de esperar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in page&apos;s address is not safe to open. Tell the administrator.</source>
        <translation>La dirección de la página de inicio de sesión no es segura para abrirla. Avise al administrador.</translation>
    </message>
    <message>
        <source>Another identity provider answered than the one that was asked. Nothing was sent to it. Try again; if it stays, tell your administrator.</source>
        <translation>Respondió un proveedor de identidad distinto del consultado. No se le ha enviado nada. Inténtelo de nuevo; si sigue así, avise a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Sign in again, perhaps with another account.</source>
        <translation>El inicio de sesión fue rechazado. Inicie sesión de nuevo, quizá con otra cuenta.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t sign anyone in right now. Try again in a moment.</source>
        <translation>El proveedor de identidad no puede iniciar la sesión de nadie ahora mismo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. Try again; if it stays, ask your administrator.</source>
        <translation>El proveedor de identidad rechazó el inicio de sesión. Inténtelo de nuevo; si sigue así, consulte a su administrador.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConfiguration</name>
    <message>
        <source>It names no control plane: “endpoint” under “admin” is missing.</source>
        <translation>No nombra ningún plano de control: falta «endpoint» dentro de «admin».</translation>
    </message>
    <message>
        <source>It is too large for a configuration file.</source>
        <translation>Es demasiado grande para un archivo de configuración.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>No es un archivo de texto en UTF-8.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Esto no es YAML válido: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be read as YAML.</source>
        <translation>No se puede leer como YAML.</translation>
    </message>
    <message>
        <source>The file turns the check of certificates off. Latchkey always checks them: if the server&apos;s authority is not known here, choose its certificate authority file.</source>
        <translation>El archivo desactiva la comprobación de los certificados. Latchkey los comprueba siempre: si aquí no se conoce la autoridad del servidor, elija su archivo de autoridad de certificación.</translation>
    </message>
    <message>
        <source>The file asks for a connection without encryption. Latchkey uses https.</source>
        <translation>El archivo pide una conexión sin cifrado. Latchkey usa https.</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>http sin cifrar, ya que no sale de este equipo.</translation>
    </message>
    <message>
        <source>The file names the proxy %1. Latchkey uses the proxy of this computer&apos;s settings.</source>
        <translation>El archivo nombra el proxy %1. Latchkey usa el proxy de la configuración de este equipo.</translation>
    </message>
    <message>
        <source>The command line tool gets its sign-in from another program here. Latchkey signs you in itself.</source>
        <translation>Aquí la herramienta de línea de órdenes obtiene su sesión de otro programa. Latchkey inicia la sesión por sí mismo.</translation>
    </message>
    <message>
        <source>The command line tool signs in as an application here. In Latchkey, sign in as yourself, or paste an API key.</source>
        <translation>Aquí la herramienta de línea de órdenes inicia sesión como aplicación. En Latchkey, inicie sesión como usted mismo o pegue una clave de API.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliConnections</name>
    <message>
        <source>The file names a certificate authority file that is not there. Choose one yourself if the server needs it.</source>
        <translation>El archivo nombra un archivo de autoridad de certificación que no existe. Elija uno usted mismo si el servidor lo necesita.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1, línea %2: %3</translation>
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
        <translation>Este equipo no tiene ningún llavero donde la CLI pudiera encontrar una sesión. Instale uno, como el Anillo de claves de GNOME o KWallet, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so the CLI&apos;s sign-in is out of reach. Unlock it and try again.</source>
        <translation>Su llavero está bloqueado, así que la sesión de la CLI está fuera de alcance. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey touch the CLI&apos;s sign-in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>Su llavero no deja que Latchkey toque la sesión de la CLI. Permita el acceso a Latchkey en la configuración de su llavero.</translation>
    </message>
    <message>
        <source>Your keychain holds no sign-in for the CLI. Sign in the CLI first.</source>
        <translation>Su llavero no contiene ninguna sesión de la CLI. Inicie antes la sesión de la CLI.</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>Su llavero está ahí, pero no pudo hacer lo que Latchkey le pidió. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This sign-in is too long for this computer&apos;s keychain: %L1 characters, and at most %L2 fit. Give the CLI an API key instead (FLYTE_API_KEY).</source>
        <translation>Esta sesión es demasiado larga para el llavero de este equipo: %L1 caracteres, y caben %L2 como máximo. Dé a la CLI una clave de API en su lugar (FLYTE_API_KEY).</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliSignIn</name>
    <message>
        <source>As a Flatpak, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>Como Flatpak, Latchkey tiene un llavero propio que ningún otro programa ve. Para iniciar también la sesión de la CLI, instale Latchkey como un paquete normal o deje que la CLI inicie sesión por sí misma.</translation>
    </message>
    <message>
        <source>As a Snap, Latchkey has a keychain of its own that no other program sees. To sign in the CLI too, install Latchkey as an ordinary package, or let the CLI sign in by itself.</source>
        <translation>Como Snap, Latchkey tiene un llavero propio que ningún otro programa ve. Para iniciar también la sesión de la CLI, instale Latchkey como un paquete normal o deje que la CLI inicie sesión por sí misma.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CliStoring</name>
    <message>
        <source>What had been stored for the CLI was removed again.</source>
        <translation>Lo que se había guardado para la CLI se ha vuelto a quitar.</translation>
    </message>
    <message>
        <source>Part of the CLI&apos;s sign-in could not be taken back: your keychain still holds %1 for %2. Remove the CLI&apos;s sign-in to be rid of it.</source>
        <translation>Parte de la sesión de la CLI no se pudo retirar: su llavero aún contiene %1 para %2. Quite la sesión de la CLI para deshacerse de ello.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandLine</name>
    <message>
        <source>Try “latchkey --help”.</source>
        <translation>Pruebe «latchkey --help».</translation>
    </message>
    <message>
        <source>Usage: latchkey [options]</source>
        <translation>Uso: latchkey [opciones]</translation>
    </message>
    <message>
        <source>Signs you in to Union, and creates, copies, edits and deletes its API keys.</source>
        <translation>Inicia su sesión en Union y crea, copia, edita y elimina sus claves de API.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Open the connection to this control plane; adds it if it is new.</source>
        <translation>Abrir la conexión con este plano de control; la añade si es nueva.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>With --connect: trust the certificate authorities in this PEM file too.</source>
        <translation>Con --connect: confiar también en las autoridades de certificación de este archivo PEM.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”.</source>
        <translation>No hay nada que hacer con «%1».</translation>
    </message>
    <message>
        <source>--ca-file needs --connect.</source>
        <translation>--ca-file necesita --connect.</translation>
    </message>
    <message>
        <source>Show versions and surroundings for a bug report; no secret, no host.</source>
        <translation>Mostrar versiones y entorno para un informe de error; ningún secreto, ningún servidor.</translation>
    </message>
    <message>
        <source>Bring the window that is open to the front; opens one if there is none.</source>
        <translation>Traer al frente la ventana abierta; abre una si no hay ninguna.</translation>
    </message>
    <message>
        <source>Choose one of %1 and %2.</source>
        <translation>Elija entre %1 y %2.</translation>
    </message>
    <message>
        <source>%1 has nothing after it.</source>
        <comment>an option, such as --connect</comment>
        <translation>No hay nada después de %1.</translation>
    </message>
    <message>
        <source>Open “New key…” in the window that is open; opens one if there is none.</source>
        <translation>Abrir «Nueva clave…» en la ventana abierta; abre una si no hay ninguna.</translation>
    </message>
    <message>
        <source>Remove settings, the activity journal and Latchkey&apos;s keychain items from this computer; asks first.</source>
        <translation>Quitar de este equipo los ajustes, el registro de actividad y los elementos de Latchkey en el llavero; antes pregunta.</translation>
    </message>
    <message>
        <source>With --remove-my-data: remove without a question.</source>
        <translation>Con --remove-my-data: quitar sin preguntar.</translation>
    </message>
    <message>
        <source>--yes needs --remove-my-data.</source>
        <translation>--yes necesita --remove-my-data.</translation>
    </message>
    <message>
        <source>Open the practice tenant, signed in, with keys to play with. It is a program of its own: the other options reach it together with this one.</source>
        <translation>Abrir el espacio de prácticas, con la sesión iniciada y claves para practicar. Es un programa aparte: las demás opciones lo alcanzan junto con esta.</translation>
    </message>
    <message>
        <source>Lock the Latchkey that runs, and its practice tenant; does nothing if there is neither.</source>
        <translation>Bloquear el Latchkey que está en marcha y su espacio de prácticas; no hace nada si no hay ninguno de los dos.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectClient</name>
    <message>
        <source>The sign-in of this connection can&apos;t be sent. Sign in again; if it stays so, report this.</source>
        <translation>La sesión de esta conexión no se puede enviar. Inicie sesión de nuevo; si sigue así, infórmenos del problema.</translation>
    </message>
    <message>
        <source>This needs a sign-in. Sign in and try again.</source>
        <translation>Esto necesita una sesión. Inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 envió una respuesta que Latchkey no puede leer, así que el cambio quizá se haya hecho. Actualice para verlo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Try again; if it stays so, report this.</source>
        <translation>%1 envió una respuesta que Latchkey no puede leer. Inténtelo de nuevo; si sigue así, infórmenos del problema.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectError</name>
    <message>
        <source>%1 did not accept what was sent. See the details for the reason, change it and try again.</source>
        <translation>%1 no aceptó lo que se envió. Consulte el motivo en los detalles, corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not finish in time. Try again.</source>
        <translation>%1 no terminó a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not have this, or not any more. Refresh and try again.</source>
        <translation>%1 no tiene esto, o ya no lo tiene. Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has something of this name already. Choose another name.</source>
        <translation>%1 ya tiene algo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 knows you, but does not allow this. Ask an administrator of your organization.</source>
        <translation>%1 le conoce, pero no permite esto. Consulte a un administrador de su organización.</translation>
    </message>
    <message>
        <source>Someone else changed this on %1 at the same time. Refresh and try again.</source>
        <translation>Otra persona cambió esto en %1 al mismo tiempo. Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not offer this. API keys need Union; Flyte alone has none.</source>
        <translation>%1 no ofrece esto. Las claves de API necesitan Union; Flyte por sí solo no las tiene.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>%1 quiere que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 is asked for too much at the moment. Wait a little and try again.</source>
        <translation>A %1 se le pide demasiado en este momento. Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is there, but can&apos;t answer at the moment. Try again in a while.</source>
        <translation>%1 está ahí, pero no puede responder en este momento. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 met a fault of its own. Try again; if it stays so, show the details to the people who run it.</source>
        <translation>%1 tuvo un fallo propio. Inténtelo de nuevo; si sigue así, muestre los detalles a quienes lo administran.</translation>
    </message>
    <message>
        <source>%1 points elsewhere instead of answering. Check the address.</source>
        <translation>%1 remite a otro lugar en vez de responder. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 redirected to %2. Latchkey does not follow, so that your sign-in goes nowhere else. If %2 is your Union address, connect to that.</source>
        <translation>%1 redirigió a %2. Latchkey no lo sigue, para que su sesión no vaya a ningún otro lugar. Si %2 es su dirección de Union, conéctese a ella.</translation>
    </message>
    <message>
        <source>%1 shows a web page: a web console, a login page or a proxy. Check the address.</source>
        <translation>%1 muestra una página web: una consola web, una página de inicio de sesión o un proxy. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Union control plane. Check the address.</source>
        <translation>%1 responde, pero no como un plano de control de Union. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 did not say in time whether the change was made. Refresh to see, before you try again.</source>
        <translation>%1 no dijo a tiempo si el cambio se hizo. Actualice para verlo antes de intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionStore</name>
    <message>
        <source>There is no such place in the list. Choose another one.</source>
        <translation>No existe ese lugar en la lista. Elija otro.</translation>
    </message>
    <message>
        <source>Your connections can&apos;t be saved and will be as before at the next start. Check the disk and the permissions of Latchkey&apos;s settings.</source>
        <translation>Sus conexiones no se pueden guardar y en el próximo inicio estarán como antes. Compruebe el disco y los permisos de la configuración de Latchkey.</translation>
    </message>
    <message>
        <source>This connection is no longer in the list. Add it again.</source>
        <translation>Esta conexión ya no está en la lista. Añádala de nuevo.</translation>
    </message>
    <message>
        <source>This connection has no address. Type the address of a Union host.</source>
        <translation>Esta conexión no tiene dirección. Escriba la dirección de un servidor de Union.</translation>
    </message>
    <message>
        <source>%1 is already in your list, as “%2”. Use that one.</source>
        <translation>%1 ya está en su lista, como «%2». Use esa conexión.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ControlPlaneCheck</name>
    <message>
        <source>%1 is Flyte without API keys: only Union has them, so there is nothing for Latchkey to do there. If you expected Union, check the address.</source>
        <translation>%1 es Flyte sin claves de API: solo Union las tiene, así que Latchkey no tiene nada que hacer ahí. Si esperaba Union, compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Union control plane: it offers neither a sign-in nor API keys. Check the address.</source>
        <translation>%1 responde, pero no es un plano de control de Union: no ofrece inicio de sesión ni claves de API. Compruebe la dirección.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyFormat</name>
    <message>
        <source>This secret holds a character that can&apos;t be written in this form. Choose another one, or the bare value.</source>
        <translation>Este secreto contiene un carácter que no se puede escribir en esta forma. Elija otra, o el valor solo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialStore</name>
    <message>
        <source>Your keychain holds no sign-in for %1. Sign in.</source>
        <translation>Su llavero no contiene ninguna sesión de %1. Inicie sesión.</translation>
    </message>
    <message>
        <source>This sign-in is not for %1. Sign in again.</source>
        <translation>Esta sesión no es de %1. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in for %1 in your keychain can&apos;t be read. Sign in again to replace it.</source>
        <translation>La sesión de %1 en su llavero no se puede leer. Inicie sesión de nuevo para reemplazarla.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DataRemoval</name>
    <message>
        <source>Everything that Latchkey keeps for you on this computer will be removed: its settings and connections, the activity journal, stored lists of keys, and its items in your keychain: sign-ins, kept secrets and proxy passwords.</source>
        <translation>Se quitará todo lo que Latchkey guarda para usted en este equipo: sus ajustes y conexiones, el registro de actividad, las listas de claves guardadas y sus elementos en el llavero: inicios de sesión, secretos guardados y contraseñas de proxy.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. A kept secret may be stored nowhere else, and a rotation that is under way can&apos;t be resumed.</source>
        <translation>Esto no se puede deshacer. Un secreto guardado puede no estar en ningún otro sitio y una renovación en curso no se podrá reanudar.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <comment>%1 is the word for yes, as translated</comment>
        <translation>Escriba «%1» para continuar:</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that a person types to agree, in small letters</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>Nobody can be asked here, so nothing was removed. Add --yes to remove without a question.</source>
        <translation>Aquí no se puede preguntar a nadie, así que no se quitó nada. Añada --yes para quitar sin preguntar.</translation>
    </message>
    <message>
        <source>Latchkey is running, so nothing was removed. Quit it, and do this again.</source>
        <translation>Latchkey está en ejecución, así que no se quitó nada. Ciérrelo y repita esto.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se quitó nada.</translation>
    </message>
    <message>
        <source>Your keychain is locked and asks for its password…</source>
        <translation>Su llavero está bloqueado y pide su contraseña…</translation>
    </message>
    <message numerus="yes">
        <source>Removed from this computer: %n files.</source>
        <translation>
            <numerusform>Quitado de este equipo: %Ln archivo.</numerusform>
            <numerusform>Quitados de este equipo: %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from your keychain: %n items.</source>
        <translation>
            <numerusform>Quitado de su llavero: %Ln elemento.</numerusform>
            <numerusform>Quitados de su llavero: %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are: your API keys at Union, files that you saved, and what other programs keep in your keychain, such as the command lines&apos; sign-ins.</source>
        <translation>Quedan como están: sus claves de API en Union, los archivos que guardó y lo que otros programas guardan en su llavero, como los inicios de sesión de las líneas de órdenes.</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check its permissions and do this again.</source>
        <translation>No se pudo quitar %1. Compruebe sus permisos y repita esto.</translation>
    </message>
    <message>
        <source>%1 was only a link to %2, which is still there. Remove that yourself if nothing else uses it.</source>
        <comment>both are paths of files or folders</comment>
        <translation>%1 era solo un enlace a %2, que sigue ahí. Quítelo usted mismo si nada más lo usa.</translation>
    </message>
    <message>
        <source>The practice tenant is open, so nothing was removed. Quit it, and do this again.</source>
        <translation>El espacio de prácticas está abierto, así que no se quitó nada. Ciérrelo y repita esto.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Delivery</name>
    <message>
        <source>There is no file name yet. Choose a file.</source>
        <translation>Todavía no hay nombre de archivo. Elija un archivo.</translation>
    </message>
    <message>
        <source>All keys would go to the same place, each in place of the one before. Write {id} where each key&apos;s client ID belongs.</source>
        <translation>Todas las claves irían al mismo lugar, cada una en lugar de la anterior. Escriba {id} donde corresponda el ID de cliente de cada clave.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DesktopWatch</name>
    <message>
        <source>Secrets are wiped from memory first</source>
        <translation>Antes se borran los secretos de la memoria</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceEndpoint</name>
    <message>
        <source>The identity provider&apos;s answer has no code that can be used. Sign in with the browser instead; if it stays, tell your administrator.</source>
        <translation>La respuesta del proveedor de identidad no trae ningún código que se pueda usar. Inicie sesión con el navegador; si sigue así, avise a su administrador.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>El proveedor de identidad no puede responder ahora mismo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This identity provider has no sign-in with a code. Sign in with the browser.</source>
        <translation>Este proveedor de identidad no permite iniciar sesión con un código. Inicie sesión con el navegador.</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceSignIn</name>
    <message>
        <source>The code has expired before anyone signed in with it. Get a new one.</source>
        <translation>El código caducó antes de que nadie iniciara sesión con él. Obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was refused where the code was entered. Get a new code, perhaps for another account.</source>
        <translation>El inicio de sesión fue rechazado allí donde se introdujo el código. Obtenga un código nuevo, quizá para otra cuenta.</translation>
    </message>
</context>
<context>
    <name>Latchkey::EncodedCredentials</name>
    <message>
        <source>The key can&apos;t be encoded: its address is missing.</source>
        <translation>La clave no se puede codificar: falta su dirección.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its address has to be a plain host name in small letters, without “https://” and without a slash.</source>
        <translation>La clave no se puede codificar: su dirección debe ser un simple nombre de servidor en minúsculas, sin «https://» y sin barra.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID is missing.</source>
        <translation>La clave no se puede codificar: falta su ID de cliente.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its client ID holds a “:”, which separates the parts.</source>
        <translation>La clave no se puede codificar: su ID de cliente contiene «:», que separa las partes.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret is missing.</source>
        <translation>La clave no se puede codificar: falta su secreto.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its secret holds a character that the format can&apos;t carry. Delete the key and create it again.</source>
        <translation>La clave no se puede codificar: su secreto contiene un carácter que el formato no admite. Elimine la clave y créela otra vez.</translation>
    </message>
    <message>
        <source>The key can&apos;t be encoded: its organization holds a “:”, which separates the parts.</source>
        <translation>La clave no se puede codificar: su organización contiene «:», que separa las partes.</translation>
    </message>
    <message>
        <source>This key was encoded twice, as in the data of a Kubernetes Secret. Decode it once and paste the result.</source>
        <translation>Esta clave se codificó dos veces, como en los datos de un Secret de Kubernetes. Descodifíquela una vez y pegue el resultado.</translation>
    </message>
    <message>
        <source>This key has too many parts: one of them holds a “:”. Create a new key and use that one.</source>
        <translation>Esta clave tiene demasiadas partes: una de ellas contiene «:». Cree una clave nueva y use esa.</translation>
    </message>
    <message numerus="yes">
        <source>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</source>
        <translation>
            <numerusform>Esto no es una clave de API entera: tiene %Ln de las cuatro partes dirección, ID de cliente, secreto y organización. Cópiela de nuevo de donde se creó.</numerusform>
            <numerusform>Esto no es una clave de API entera: tiene %Ln de las cuatro partes dirección, ID de cliente, secreto y organización. Cópiela de nuevo de donde se creó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address in this key is missing. Create a new key and use that one.</source>
        <translation>Falta la dirección en esta clave. Cree una clave nueva y use esa.</translation>
    </message>
    <message>
        <source>The address in this key is not a host name. Create a new key and use that one.</source>
        <translation>La dirección de esta clave no es un nombre de servidor. Cree una clave nueva y use esa.</translation>
    </message>
    <message>
        <source>The client ID in this key is missing. Create a new key and use that one.</source>
        <translation>Falta el ID de cliente en esta clave. Cree una clave nueva y use esa.</translation>
    </message>
    <message>
        <source>The secret in this key is missing. Create a new key and use that one.</source>
        <translation>Falta el secreto en esta clave. Cree una clave nueva y use esa.</translation>
    </message>
    <message>
        <source>This is too long for an API key. Copy the key alone.</source>
        <translation>Es demasiado largo para una clave de API. Copie solo la clave.</translation>
    </message>
    <message>
        <source>There is no key here. Paste an encoded API key.</source>
        <translation>Aquí no hay ninguna clave. Pegue una clave de API codificada.</translation>
    </message>
    <message>
        <source>This is not an encoded API key. That is one long line of letters and digits, shown once when a key is created: the whole value of FLYTE_API_KEY.</source>
        <translation>Esto no es una clave de API codificada. Es una línea larga de letras y cifras que se muestra una vez, al crear la clave: el valor completo de FLYTE_API_KEY.</translation>
    </message>
    <message>
        <source>This is not an API key: it doesn&apos;t decode to text. Copy the key again.</source>
        <translation>Esto no es una clave de API: al descodificarla no da texto. Copie la clave de nuevo.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character inside this key, so Union&apos;s tools misread it. Encode it again without one.</source>
        <translation>Dentro de esta clave hay un salto de línea u otro carácter invisible, así que las herramientas de Union la leen mal. Codifíquela de nuevo sin él.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a character in quotes</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is a line break at place %1 of the key. Copy it again in one piece.</source>
        <translation>Hay un salto de línea en la posición %1 de la clave. Cópiela de nuevo de una pieza.</translation>
    </message>
    <message>
        <source>There is a space at place %1 of the key. Copy it again in one piece.</source>
        <translation>Hay un espacio en la posición %1 de la clave. Cópiela de nuevo de una pieza.</translation>
    </message>
    <message>
        <source>The character %1 at place %2 belongs to the URL-safe alphabet, which Union&apos;s tools do not read. Copy the key again from where it was made.</source>
        <translation>El carácter %1 en la posición %2 pertenece al alfabeto seguro para URL, que las herramientas de Union no leen. Copie la clave de nuevo de donde se creó.</translation>
    </message>
    <message>
        <source>There is a “=” at place %1, but “=” can only stand at the very end. Copy the key again.</source>
        <translation>Hay un «=» en la posición %1, pero «=» solo puede estar al final del todo. Copie la clave de nuevo.</translation>
    </message>
    <message>
        <source>The character %1 at place %2 can&apos;t be part of a key. Copy the key again.</source>
        <translation>El carácter %1 en la posición %2 no puede formar parte de una clave. Copie la clave de nuevo.</translation>
    </message>
    <message>
        <source>This is a key taken apart, not an encoded key. Paste the encoded one.</source>
        <translation>Esto es una clave separada en partes, no una clave codificada. Pegue la codificada.</translation>
    </message>
    <message>
        <source>The key is cut off: characters are missing at its end. Copy it again as a whole.</source>
        <translation>La clave está cortada: faltan caracteres al final. Cópiela de nuevo entera.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Endpoint</name>
    <message>
        <source>This is not an address. Type a host such as acme.hosted.unionai.cloud, or paste the address of your Union console.</source>
        <translation>Esto no es una dirección. Escriba un servidor como acme.hosted.unionai.cloud o pegue la dirección de su consola de Union.</translation>
    </message>
    <message>
        <source>An address starts with https://, not %1://. Leave the beginning out or use https://.</source>
        <translation>Una dirección empieza por https://, no por %1://. Omita el principio o use https://.</translation>
    </message>
    <message>
        <source>This is too long for an address. Copy the address alone.</source>
        <translation>Es demasiado largo para una dirección. Copie solo la dirección.</translation>
    </message>
    <message>
        <source>There is a character in this address that can&apos;t be seen (%1). Type the address by hand instead of pasting it.</source>
        <translation>En esta dirección hay un carácter que no se ve (%1). Escriba la dirección a mano en vez de pegarla.</translation>
    </message>
    <message>
        <source>An address has no user name and no password in it. Leave out everything up to the “@”; Latchkey asks you to sign in later.</source>
        <translation>Una dirección no lleva nombre de usuario ni contraseña. Omita todo hasta la «@»; Latchkey le pedirá que inicie sesión después.</translation>
    </message>
    <message>
        <source>There is a space in this address. Copy it again in one piece.</source>
        <translation>Hay un espacio en esta dirección. Cópiela de nuevo de una pieza.</translation>
    </message>
    <message>
        <source>What stands after the “:” is no port. A port is a number from 1 to 65535; most addresses have none.</source>
        <translation>Lo que sigue a «:» no es un puerto. Un puerto es un número del 1 al 65535; la mayoría de las direcciones no lo llevan.</translation>
    </message>
    <message>
        <source>Latchkey only talks to %1 over https, so that nobody on the way can read your sign-in. Use https://%1.</source>
        <translation>Latchkey solo habla con %1 por https, para que nadie pueda leer su sesión por el camino. Use https://%1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
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
        <translation>El archivo de certificado %1 no se puede leer. Conéctese de nuevo a esta dirección y elija otro en «Avanzado».</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM or DER format. Connect to this address again and choose another one under Advanced.</source>
        <translation>El archivo %1 no contiene ningún certificado en formato PEM o DER. Conéctese de nuevo a esta dirección y elija otro en «Avanzado».</translation>
    </message>
    <message>
        <source>The certificate authority in %1 has expired. Get a new file from the people who run the server; and check this computer&apos;s date.</source>
        <translation>La autoridad de certificación de %1 ha caducado. Pida un archivo nuevo a quienes administran el servidor y compruebe la fecha de este equipo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Identity</name>
    <message>
        <source>application %1</source>
        <translation>aplicación %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Journal</name>
    <message>
        <source>The activity journal can&apos;t be read or written. Check its folder and the space on the disk.</source>
        <translation>El registro de actividad no se puede leer ni escribir. Compruebe su carpeta y el espacio en disco.</translation>
    </message>
    <message>
        <source>The activity journal was written by a newer Latchkey. Use that one to read it.</source>
        <translation>El registro de actividad lo escribió un Latchkey más reciente. Úselo para leerlo.</translation>
    </message>
    <message>
        <source>The entries could not be written to %1. Choose another folder, or make room on the disk.</source>
        <translation>No se pudieron escribir las entradas en %1. Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecrets</name>
    <message>
        <source>Your keychain does not hold the credentials of %1. Create a new key to have some again.</source>
        <translation>Su llavero no contiene las credenciales de %1. Cree una clave nueva para volver a tenerlas.</translation>
    </message>
    <message>
        <source>What your keychain holds for %1 is not the secret of this key, so it was not used. Forget its stored secret, and create a new key to have one again.</source>
        <translation>Lo que su llavero contiene para %1 no es el secreto de esta clave, así que no se ha usado. Olvide el secreto guardado y cree una clave nueva para volver a tener uno.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeptSecretsIndex</name>
    <message>
        <source>Latchkey&apos;s settings can&apos;t be written, so at the next start it will not know which keys your keychain holds. Check the disk and the permissions of the settings.</source>
        <translation>La configuración de Latchkey no se puede escribir, así que en el próximo inicio no sabrá qué claves contiene su llavero. Compruebe el disco y los permisos de la configuración.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExplanation</name>
    <message>
        <source>Port taken for the client ID</source>
        <translation>Puerto tomado por el ID de cliente</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take the port %1 for the client ID, the client ID for the secret, and the secret for the organization, which may end up in a log. Create a key with an address that has no port.</source>
        <translation>Las herramientas de Union cortan una clave en sus tres primeros dos puntos. Toman el puerto %1 por el ID de cliente, el ID de cliente por el secreto y el secreto por la organización, que puede acabar en un registro. Cree una clave con una dirección sin puerto.</translation>
    </message>
    <message>
        <source>Scheme taken for the address</source>
        <translation>Esquema tomado por la dirección</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the host for the client ID, and the secret for the organization, which may end up in a log. Encode the key again with the host name alone.</source>
        <translation>Las herramientas de Union cortan una clave en sus tres primeros dos puntos. Toman «%1» por la dirección, el host por el ID de cliente y el secreto por la organización, que puede acabar en un registro. Vuelva a codificar la clave solo con el nombre del host.</translation>
    </message>
    <message>
        <source>Scheme taken for the address, port for the secret</source>
        <translation>Esquema tomado por la dirección, puerto por el secreto</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons. They take “%1” for the address, the port for the secret, and client ID and secret for the organization, which may end up in a log. Create a key with an address that is a host name alone.</source>
        <translation>Las herramientas de Union cortan una clave en sus tres primeros dos puntos. Toman «%1» por la dirección, el puerto por el secreto, y el ID de cliente y el secreto por la organización, que puede acabar en un registro. Cree una clave cuya dirección sea solo el nombre del host.</translation>
    </message>
    <message>
        <source>Address cut at its colons</source>
        <translation>Dirección cortada en sus dos puntos</translation>
    </message>
    <message>
        <source>Union&apos;s tools split a key at its first three colons, and an IPv6 address has colons of its own: client ID and secret end up in the organization, and maybe in a log. Create a key with a host name for an address.</source>
        <translation>Las herramientas de Union cortan una clave en sus tres primeros dos puntos, y una dirección IPv6 tiene los suyos: el ID de cliente y el secreto acaban en la organización, y quizá en un registro. Cree una clave con un nombre de host como dirección.</translation>
    </message>
    <message>
        <source>Secret cut at a colon</source>
        <translation>Secreto cortado en dos puntos</translation>
    </message>
    <message>
        <source>This key has more than four parts: one of them, most likely the secret, holds a “:”. Union&apos;s tools take the secret for shorter than it is, so it is refused, and its end for the organization. Create a new key and use that one.</source>
        <translation>Esta clave tiene más de cuatro partes: una de ellas, seguramente el secreto, contiene «:». Las herramientas de Union toman el secreto por más corto de lo que es, así que se rechaza, y su final por la organización. Cree una clave nueva y use esa.</translation>
    </message>
    <message>
        <source>The parts of this key may be in the wrong order: one that should be short is longer than the secret, and is not shown. The order is address, client ID, secret, organization.</source>
        <translation>Puede que las partes de esta clave estén en otro orden: una que debería ser corta es más larga que el secreto, y no se muestra. El orden es dirección, ID de cliente, secreto, organización.</translation>
    </message>
    <message>
        <source>The key names no organization: Union&apos;s tools take the one that the address stands for.</source>
        <translation>La clave no nombra ninguna organización: las herramientas de Union toman la de la dirección.</translation>
    </message>
    <message>
        <source>There is an assignment or there are quotes around the key. Latchkey looks past them; a tool that wants the key alone does not.</source>
        <translation>Alrededor de la clave hay una asignación o comillas. Latchkey las pasa por alto; una herramienta que espera solo la clave, no.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyNames</name>
    <message>
        <source>The name holds a character that turns the reading direction (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>El nombre contiene un carácter que invierte el sentido de lectura (%1), así que puede parecer otro nombre. Escríbalo de nuevo si no es lo que quiere.</translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen (%1), so it may look like another name. Type it anew unless you want that.</source>
        <translation>El nombre contiene un carácter que no se ve (%1), así que puede parecer otro nombre. Escríbalo de nuevo si no es lo que quiere.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Una clave necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 characters, and %2 is the most.</source>
        <translation>El nombre es demasiado largo: tiene %1 caracteres, y el máximo es %2.</translation>
    </message>
    <message>
        <source>The client ID is made of the letters a–z and the digits in the name. Add at least one; you can change the name later.</source>
        <translation>El ID de cliente se forma con las letras a–z y las cifras del nombre. Añada al menos una; podrá cambiar el nombre más tarde.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerification</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is ahead by %1: programs here take its tokens for expired. Set the clock.</source>
        <translation>Union acepta esta clave, pero el reloj de este equipo va adelantado %1: los programas de aquí dan sus tokens por caducados. Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>Union accepts this key, but this computer&apos;s clock is behind by %1: programs here use its tokens when they have expired. Set the clock.</source>
        <translation>Union acepta esta clave, pero el reloj de este equipo va atrasado %1: los programas de aquí usan sus tokens cuando ya han caducado. Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>works</source>
        <comment>of a key that was verified</comment>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works, but the clock is off</source>
        <comment>of a key that was verified</comment>
        <translation>funciona, pero el reloj no está en hora</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>of a key that was verified</comment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <comment>of a key that was verified</comment>
        <translation>secreto equivocado</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>of a key that was verified</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>wrong address</source>
        <comment>of a key that was verified</comment>
        <translation>dirección equivocada</translation>
    </message>
    <message>
        <source>no network</source>
        <comment>of a key that was verified</comment>
        <translation>sin red</translation>
    </message>
    <message>
        <source>server trouble</source>
        <comment>of a key that was verified</comment>
        <translation>problema del servidor</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>of a key that was to be verified</comment>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>This key works: Union accepts it.</source>
        <translation>Esta clave funciona: Union la acepta.</translation>
    </message>
    <message>
        <source>This key was deleted, so Union refuses it. Whatever uses it needs another key.</source>
        <translation>Esta clave se eliminó, así que Union la rechaza. Lo que la use necesita otra clave.</translation>
    </message>
    <message>
        <source>This key exists, but its secret is another one: Union refuses it. Look for a newer copy, or create a new key.</source>
        <translation>Esta clave existe, pero su secreto es otro: Union la rechaza. Busque una copia más reciente o cree una clave nueva.</translation>
    </message>
    <message>
        <source>Union refuses this key: it was deleted, or its secret is wrong. Sign in to learn which, or use another key.</source>
        <translation>Union rechaza esta clave: se eliminó o su secreto no es el correcto. Inicie sesión para saber cuál de las dos cosas, o use otra clave.</translation>
    </message>
    <message>
        <source>This key was not verified.</source>
        <translation>Esta clave no se verificó.</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerifier</name>
    <message>
        <source>This key is for %1, and this connection goes to %2. Verify it with a connection to %1.</source>
        <translation>Esta clave es para %1, y esta conexión va a %2. Verifíquela con una conexión a %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Keychain</name>
    <message>
        <source>This computer&apos;s keychain is switched off. Switch KWallet on in the desktop&apos;s settings, then try again.</source>
        <translation>El llavero de este equipo está desactivado. Active KWallet en las preferencias del escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Latchkey can use. Install one, such as GNOME Keyring or KWallet, or switch it on in the desktop&apos;s settings.</source>
        <translation>Este equipo no tiene ningún llavero que Latchkey pueda usar. Instale uno, como el Anillo de claves de GNOME o KWallet, o actívelo en las preferencias del escritorio.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>Su llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey in. Allow Latchkey in your keychain&apos;s settings.</source>
        <translation>Su llavero no deja entrar a Latchkey. Permita el acceso a Latchkey en la configuración de su llavero.</translation>
    </message>
    <message>
        <source>Your keychain is unlocked, but holds no such entry. Store it again.</source>
        <translation>Su llavero está desbloqueado, pero no contiene esa entrada. Guárdela de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain is there, but could not do what Latchkey asked. Try again later.</source>
        <translation>Su llavero está ahí, pero no pudo hacer lo que Latchkey le pidió. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Your keychain holds an entry of Latchkey&apos;s that can&apos;t be read. Replace it by storing it again.</source>
        <translation>Su llavero contiene una entrada de Latchkey que no se puede leer. Reemplácela guardándola de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to store in your keychain. Sign in or create the key again.</source>
        <translation>No hay nada que guardar en su llavero. Inicie sesión o cree la clave de nuevo.</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t reach your keychain in this session. Start it without QT_NO_GLIB.</source>
        <translation>Latchkey no alcanza su llavero en esta sesión. Inícielo sin QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>Your keychain said that it keeps the entry, but does not have it. Check your keychain&apos;s settings.</source>
        <translation>Su llavero dijo que conserva la entrada, pero no la tiene. Compruebe la configuración de su llavero.</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackPage</name>
    <message>
        <source>You can close this window</source>
        <translation>Puede cerrar esta ventana</translation>
    </message>
    <message>
        <source>Latchkey is finishing your sign-in.</source>
        <translation>Latchkey está terminando su inicio de sesión.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>The sign-in was refused or stopped. You can close this window and try again in Latchkey.</source>
        <translation>El inicio de sesión fue rechazado o detenido. Puede cerrar esta ventana e intentarlo de nuevo en Latchkey.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Este inicio de sesión ha terminado</translation>
    </message>
    <message>
        <source>Latchkey has its answer already. You can close this window.</source>
        <translation>Latchkey ya tiene su respuesta. Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>Esta página pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <source>Go back to the window that Latchkey opened last, or start again in Latchkey.</source>
        <translation>Vuelva a la última ventana que abrió Latchkey o empiece de nuevo en Latchkey.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Latchkey only waits for a sign-in here.</source>
        <translation>Aquí Latchkey solo espera un inicio de sesión.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be read</source>
        <translation>Esta respuesta no se puede leer</translation>
    </message>
    <message>
        <source>Start again in Latchkey.</source>
        <translation>Empiece de nuevo en Latchkey.</translation>
    </message>
    <message>
        <source>This answer is too large</source>
        <translation>Esta respuesta es demasiado grande</translation>
    </message>
</context>
<context>
    <name>Latchkey::LoopbackReceiver</name>
    <message>
        <source>This control plane wants the browser to come back to an address that is not on this computer. Ask its administrator to check the redirect address of the public client.</source>
        <translation>Este plano de control quiere que el navegador vuelva a una dirección que no está en este equipo. Pida a su administrador que compruebe la dirección de redirección del cliente público.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, and Union sends the browser back exactly there. Close the program that holds it (perhaps another sign-in), then try again.</source>
        <translation>Otro programa está usando el puerto %1, y Union devuelve el navegador exactamente ahí. Cierre el programa que lo ocupa (quizá otro inicio de sesión) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let Latchkey use port %1, and Union sends the browser back exactly there. Allow it, then try again.</source>
        <translation>Este equipo no deja que Latchkey use el puerto %1, y Union devuelve el navegador exactamente ahí. Permítalo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataDiscovery</name>
    <message>
        <source>This control plane names a header for the sign-in that can&apos;t be one. Ask its administrator to check the public client&apos;s settings.</source>
        <translation>Este plano de control nombra para la sesión una cabecera que no puede serlo. Pida a su administrador que compruebe la configuración del cliente público.</translation>
    </message>
    <message>
        <source>This control plane wants the sign-in to go over a connection that others can read (%1 is not https). Latchkey doesn&apos;t do that. Ask its administrator.</source>
        <translation>Este plano de control quiere que el inicio de sesión vaya por una conexión que otros pueden leer (%1 no es https). Latchkey no hace eso. Consulte a su administrador.</translation>
    </message>
</context>
<context>
    <name>Latchkey::MetadataLookup</name>
    <message>
        <source>This address answers, but not with what a sign-in needs. Check the address.</source>
        <translation>Esta dirección responde, pero no con lo que hace falta para iniciar sesión. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Union can&apos;t answer right now. Try again in a moment.</source>
        <translation>Union no puede responder ahora mismo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This address shows a web page, not a Union control plane. It may be a console, a login page or a proxy. Check the address.</source>
        <translation>Esta dirección muestra una página web, no un plano de control de Union. Puede ser una consola, una página de inicio de sesión o un proxy. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>This control plane has no identity provider configured, so nobody can sign in. Check the address, or ask its administrator.</source>
        <translation>Este plano de control no tiene configurado ningún proveedor de identidad, así que nadie puede iniciar sesión. Compruebe la dirección o consulte a su administrador.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NetworkError</name>
    <message>
        <source>The connection to %1 broke before the answer came, so the change may or may not have been made. Refresh to see, before you try again.</source>
        <translation>La conexión con %1 se cortó antes de que llegara la respuesta, así que el cambio puede haberse hecho o no. Actualice para verlo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate that answers at %1 belongs to another name, so this may not be the right server. Check the address.</source>
        <translation>El certificado que responde en %1 pertenece a otro nombre, así que quizá no sea el servidor correcto. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s date; if it is right, only the people who run the server can mend this.</source>
        <translation>El certificado de %1 ha caducado. Compruebe la fecha de este equipo; si es correcta, solo quienes administran el servidor pueden arreglarlo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>El certificado de %1 aún no es válido. Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Don&apos;t sign in there; tell the people who run the server.</source>
        <translation>El certificado de %1 ha sido revocado. No inicie sesión ahí; avise a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>%1 vouches for itself with a self-signed certificate, so nobody can tell whether it is the right server. If it is your own, choose this certificate as the certificate authority file of the connection.</source>
        <translation>%1 responde de sí mismo con un certificado autofirmado, así que nadie puede decir si es el servidor correcto. Si es el suyo, elija este certificado como archivo de autoridad de certificación de la conexión.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If your organization has its own, choose its certificate as the certificate authority file of the connection.</source>
        <translation>El certificado de %1 procede de una autoridad que este equipo no conoce. Si su organización tiene la suya, elija su certificado como archivo de autoridad de certificación de la conexión.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address and the port.</source>
        <translation>No se pudo establecer una conexión segura con %1. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Check the address, or tell the people who run the server.</source>
        <translation>No se puede confiar en el certificado de %1. Compruebe la dirección o avise a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption, older than TLS 1.2, which is not safe any more. Only the people who run the server can mend this.</source>
        <translation>%1 solo ofrece un cifrado anticuado, anterior a TLS 1.2, que ya no es seguro. Solo quienes administran el servidor pueden arreglarlo.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common. Check the address and the port; if they are right, only the people who run the server can mend this.</source>
        <translation>%1 y este equipo no tienen ningún cifrado seguro en común. Compruebe la dirección y el puerto; si son correctos, solo quienes administran el servidor pueden arreglarlo.</translation>
    </message>
    <message>
        <source>There is no server named %1, or this computer is offline. Check the address and your network, then try again.</source>
        <translation>No hay ningún servidor llamado %1, o este equipo no tiene conexión. Compruebe la dirección y su red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, or try again later.</source>
        <translation>%1 rechaza la conexión. Compruebe la dirección y el puerto, o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came. Try again.</source>
        <translation>La conexión con %1 se perdió antes de que llegara la respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Latchkey can&apos;t read. Check the address and the port.</source>
        <translation>%1 envió una respuesta que Latchkey no puede leer. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. You may be offline; check your network and try again.</source>
        <translation>No se puede acceder a %1. Quizá no tenga conexión; compruebe su red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again; if it stays so, check your network.</source>
        <translation>%1 no respondió a tiempo. Inténtelo de nuevo; si sigue así, compruebe su red.</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts, so the change may have been made. Refresh to see, before you try again.</source>
        <translation>%1 envió más de lo que Latchkey acepta, así que el cambio quizá se haya hecho. Actualice para verlo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent more than Latchkey accepts. Check the address; if it is right, report this.</source>
        <translation>%1 envió más de lo que Latchkey acepta. Compruebe la dirección; si es correcta, infórmenos del problema.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Organization</name>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. %1</source>
        <translation>En este Union cada persona es una organización, y Union no dijo cuál es la suya, así que sus claves no se pueden mostrar. %1</translation>
    </message>
    <message>
        <source>On this Union each person is an organization, and Union didn&apos;t say which one is yours, so your keys can&apos;t be shown. Sign in again; if it stays, ask Union&apos;s support.</source>
        <translation>En este Union cada persona es una organización, y Union no dijo cuál es la suya, así que sus claves no se pueden mostrar. Inicie sesión de nuevo; si sigue así, consulte al servicio de asistencia de Union.</translation>
    </message>
</context>
<context>
    <name>Latchkey::OwnItems</name>
    <message>
        <source>No keychain answers here, so what Latchkey may have kept in one is still there. Do this again where you are signed in to your desktop.</source>
        <translation>Aquí no responde ningún llavero, así que lo que Latchkey haya guardado en uno sigue allí. Repita esto donde tenga abierta su sesión de escritorio.</translation>
    </message>
    <message>
        <source>Your keychain stayed locked, so what Latchkey keeps in it is still there. Unlock it and do this again.</source>
        <translation>Su llavero siguió bloqueado, así que lo que Latchkey guarda en él sigue allí. Desbloquéelo y repita esto.</translation>
    </message>
    <message>
        <source>Your keychain does not let Latchkey remove its items. Remove them with your keychain&apos;s own program: “Latchkey” is in their names.</source>
        <translation>Su llavero no deja que Latchkey quite sus elementos. Quítelos con el programa de su llavero: sus nombres contienen «Latchkey».</translation>
    </message>
    <message>
        <source>Your keychain could not remove all of Latchkey&apos;s items. Do this again later.</source>
        <translation>Su llavero no pudo quitar todos los elementos de Latchkey. Repita esto más tarde.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PastedAddress</name>
    <message>
        <source>%1 stands for %2.</source>
        <translation>%1 equivale a %2.</translation>
    </message>
    <message>
        <source>This name has letters beyond a to z. Make sure that it is the address you mean.</source>
        <translation>Este nombre tiene letras distintas de la a a la z. Asegúrese de que es la dirección que quiere.</translation>
    </message>
    <message>
        <source>Plain http, as it stays on this computer.</source>
        <translation>http sin cifrar, ya que no sale de este equipo.</translation>
    </message>
    <message>
        <source>Only the host of the link is used; the rest was left out.</source>
        <translation>Solo se usa el servidor del enlace; el resto se ha omitido.</translation>
    </message>
    <message>
        <source>This key has a port in its address. Latchkey reads it, but Union&apos;s own tools don&apos;t.</source>
        <translation>Esta clave lleva un puerto en su dirección. Latchkey la lee, pero las herramientas de Union no.</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticePage</name>
    <message>
        <source>Nothing here is real: this page and its keys live inside Latchkey, on this computer.</source>
        <translation>Aquí nada es real: esta página y sus claves viven dentro de Latchkey, en este equipo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in as %1 instead</source>
        <comment>button</comment>
        <translation>Iniciar sesión como %1 en su lugar</translation>
    </message>
    <message>
        <source>Practice tenant: sign in as %1</source>
        <translation>Espacio de prácticas: iniciar sesión como %1</translation>
    </message>
    <message>
        <source>This code is not good, or not any more. Type the one that Latchkey shows now.</source>
        <translation>Este código no es válido, o ya no lo es. Escriba el que Latchkey muestra ahora.</translation>
    </message>
    <message>
        <source>Type the code that Latchkey shows.</source>
        <translation>Escriba el código que muestra Latchkey.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Practice tenant: sign in a device</source>
        <translation>Espacio de prácticas: iniciar sesión en un dispositivo</translation>
    </message>
    <message>
        <source>Go on only if Latchkey shows this code.</source>
        <translation>Continúe solo si Latchkey muestra este código.</translation>
    </message>
    <message>
        <source>Signed in as %1. Go back to Latchkey; this page can be closed.</source>
        <translation>Sesión iniciada como %1. Vuelva a Latchkey; esta página se puede cerrar.</translation>
    </message>
    <message>
        <source>Nobody was signed in. This page can be closed.</source>
        <translation>No se ha iniciado la sesión de nadie. Esta página se puede cerrar.</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Espacio de prácticas</translation>
    </message>
    <message>
        <source>Go back to Latchkey and start the sign-in again.</source>
        <translation>Vuelva a Latchkey y empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Practice tenant: this sign-in can&apos;t go on</source>
        <translation>Espacio de prácticas: este inicio de sesión no puede continuar</translation>
    </message>
</context>
<context>
    <name>Latchkey::PracticeTenant</name>
    <message>
        <source>The practice tenant found no free port on this computer. Close some programs and try again.</source>
        <translation>El espacio de prácticas no encontró ningún puerto libre en este equipo. Cierre algunos programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyDemands</name>
    <message>
        <source>The proxy %2 wants a Windows sign-in (NTLM), which Latchkey can&apos;t do on this computer, so %1 can&apos;t be reached. Ask the people who run the proxy for another way, or let a helper program such as Px or Cntlm sign in to it.</source>
        <translation>El proxy %2 quiere un inicio de sesión de Windows (NTLM), que Latchkey no puede hacer en este equipo, así que no se puede acceder a %1. Pida otra forma a quienes administran el proxy o deje que un programa auxiliar como Px o Cntlm inicie sesión en él.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEnvironment</name>
    <message>
        <source>The variable %1 holds no address of a proxy. Write it as http://host:port, with special characters of a user name or a password as %XX, and start Latchkey again.</source>
        <translation>La variable %1 no contiene la dirección de un proxy. Escríbala como http://host:port, con los caracteres especiales del nombre de usuario o la contraseña como %XX, e inicie Latchkey de nuevo.</translation>
    </message>
    <message>
        <source>The variable %1 names a proxy of the kind “%2”, which Latchkey can&apos;t use. It knows http and socks5: change the variable and start Latchkey again.</source>
        <translation>La variable %1 nombra un proxy del tipo «%2», que Latchkey no puede usar. Conoce http y socks5: cambie la variable e inicie Latchkey de nuevo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyError</name>
    <message>
        <source>The proxy %2 wants a user name and a password before it lets anything through to %1. Enter those of your network.</source>
        <translation>El proxy %2 quiere un nombre de usuario y una contraseña antes de dejar pasar nada hacia %1. Introduzca los de su red.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the user name and password, so %1 can&apos;t be reached. Enter those of your network again.</source>
        <translation>El proxy %2 no aceptó el nombre de usuario y la contraseña, así que no se puede acceder a %1. Introduzca de nuevo los de su red.</translation>
    </message>
    <message>
        <source>The proxy %2 refuses the connection, so %1 can&apos;t be reached. Check the proxy settings of this computer, or try again later.</source>
        <translation>El proxy %2 rechaza la conexión, así que no se puede acceder a %1. Compruebe la configuración de proxy de este equipo o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>There is no proxy named %2, so %1 can&apos;t be reached. Check the proxy settings of this computer; in another network they may have to be others.</source>
        <translation>No hay ningún proxy llamado %2, así que no se puede acceder a %1. Compruebe la configuración de proxy de este equipo; en otra red quizá deba ser otra.</translation>
    </message>
    <message>
        <source>The proxy %2 closed the connection before it led to %1. Try again; if it stays so, check the proxy settings of this computer.</source>
        <translation>El proxy %2 cerró la conexión antes de que llegara a %1. Inténtelo de nuevo; si sigue así, compruebe la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The proxy %2 does not answer, so %1 can&apos;t be reached. Check your network and the proxy settings of this computer.</source>
        <translation>El proxy %2 no responde, así que no se puede acceder a %1. Compruebe su red y la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The proxy %2 finds no server named %1. Check the address; if it is right, ask the people who run the proxy.</source>
        <translation>El proxy %2 no encuentra ningún servidor llamado %1. Compruebe la dirección; si es correcta, consulte a quienes administran el proxy.</translation>
    </message>
    <message>
        <source>The proxy %2 can&apos;t connect to %1. Check the address and the port, or try again later.</source>
        <translation>El proxy %2 no puede conectarse a %1. Compruebe la dirección y el puerto, o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The proxy %2 does not allow connections to %1. Check the address, or ask the people who run the proxy.</source>
        <translation>El proxy %2 no permite conexiones a %1. Compruebe la dirección o consulte a quienes administran el proxy.</translation>
    </message>
    <message>
        <source>The proxy %2 does not lead to %1: it can&apos;t reach it, or is no proxy for https. Check the proxy settings of this computer, or ask the people who run the proxy.</source>
        <translation>El proxy %2 no lleva a %1: no puede alcanzarlo o no es un proxy para https. Compruebe la configuración de proxy de este equipo o consulte a quienes administran el proxy.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCalendar</name>
    <message>
        <source>Rotate the API key “%1”</source>
        <translation>Renovar la clave de API «%1»</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2</source>
        <comment>an API key, in a calendar; two lines</comment>
        <translation>ID de cliente: %1
Plano de control: %2</translation>
    </message>
    <message>
        <source>Client ID: %1
Control plane: %2
Overdue since %3</source>
        <comment>an API key, in a calendar; three lines; %3 is a day</comment>
        <translation>ID de cliente: %1
Plano de control: %2
Atrasada desde el %3</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationCreation</name>
    <message>
        <source>The key to rotate is gone: someone has deleted it meanwhile. Give up this rotation, and create a new key if one is needed.</source>
        <translation>La clave que se iba a renovar ya no existe: alguien la ha eliminado entretanto. Abandone esta renovación y cree una clave nueva si hace falta.</translation>
    </message>
    <message>
        <source>Whatever the new key was to be called, there was such a key already. Refresh the list and try again.</source>
        <translation>Fuera cual fuera el nombre previsto para la clave nueva, ya existía una clave así. Actualice la lista e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationFolder</name>
    <message>
        <source>Latchkey can&apos;t write down how far the rotation is, so it goes no further. Make room on the disk, or check the permissions of Latchkey&apos;s data folder, and try again.</source>
        <translation>Latchkey no puede anotar hasta dónde ha llegado la renovación, así que no continúa. Libere espacio en el disco o compruebe los permisos de la carpeta de datos de Latchkey e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This rotation is no longer under way: it was finished or given up elsewhere.</source>
        <translation>Esta renovación ya no está en curso: se terminó o se abandonó en otro lugar.</translation>
    </message>
    <message>
        <source>The record of a rotation can&apos;t be read. Check the permissions of Latchkey&apos;s data folder and try again.</source>
        <translation>No se puede leer la anotación de una renovación. Compruebe los permisos de la carpeta de datos de Latchkey e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The record of a rotation lies under a wrong name. Give the file its old name again.</source>
        <translation>La anotación de una renovación está bajo un nombre equivocado. Devuelva al archivo su nombre anterior.</translation>
    </message>
    <message>
        <source>This rotation is open in another Latchkey. Go on there, or close it and try again.</source>
        <translation>Esta renovación está abierta en otro Latchkey. Continúe allí, o ciérrela e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRecord</name>
    <message>
        <source>The record of a rotation can&apos;t be read. Look in the list of keys for what it has left: the old key is still there, and its successor may be too.</source>
        <translation>No se puede leer la anotación de una renovación. Busque en la lista de claves lo que ha quedado: la clave antigua sigue ahí, y quizá también su sucesora.</translation>
    </message>
    <message>
        <source>A newer Latchkey has written the record of this rotation. Go on with that one.</source>
        <translation>Un Latchkey más reciente ha escrito la anotación de esta renovación. Continúe con ese.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationRun</name>
    <message>
        <source>Union does not accept the new key, so the old one stays. Try again in a minute; if it stays so, make the new key anew. %1</source>
        <translation>Union no acepta la clave nueva, así que la antigua se queda. Inténtelo de nuevo dentro de un minuto; si sigue igual, vuelva a crear la clave nueva. %1</translation>
    </message>
    <message>
        <source>The new key could not be verified, so the old one stays. %1</source>
        <translation>No se pudo verificar la clave nueva, así que la antigua se queda. %1</translation>
    </message>
    <message>
        <source>This computer no longer has the new key&apos;s credentials. Give them to Latchkey from where you delivered them, or make the new key anew.</source>
        <translation>Este equipo ya no tiene las credenciales de la clave nueva. Déselas a Latchkey desde donde las entregó, o vuelva a crear la clave nueva.</translation>
    </message>
    <message>
        <source>The new key is not there yet. Go on with the rotation first.</source>
        <translation>La clave nueva aún no existe. Continúe primero con la renovación.</translation>
    </message>
    <message>
        <source>These are not the credentials of the new key, “%1”. Look for those that you delivered.</source>
        <translation>Estas no son las credenciales de la clave nueva, «%1». Busque las que entregó.</translation>
    </message>
    <message>
        <source>The old key was not deleted: the new one has not been verified, delivered and waited for. Go on from the step that is shown.</source>
        <translation>La clave antigua no se eliminó: la nueva aún no se ha verificado y entregado, o la espera no ha terminado. Continúe desde el paso que se muestra.</translation>
    </message>
    <message>
        <source>The old key is gone, so the new one was not deleted: there would be none. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>La clave antigua ya no existe, así que la nueva no se eliminó: no quedaría ninguna. Abandone la renovación y deje la clave nueva, o continúe.</translation>
    </message>
    <message>
        <source>The old key has expired, so the new one was not deleted: no key would work. Give up the rotation and leave the new key, or go on with it.</source>
        <translation>La clave antigua ha caducado, así que la nueva no se eliminó: ninguna clave funcionaría. Abandone la renovación y deje la clave nueva, o continúe.</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be kept in the keychain: it is only where you delivered it. %2</source>
        <translation>El secreto de «%1» no se pudo guardar en el llavero: está solo donde lo entregó. %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Rotations</name>
    <message>
        <source>“%1” is being rotated already. Go on with that rotation, or give it up first.</source>
        <translation>«%1» ya se está renovando. Continúe con esa renovación o abandónela primero.</translation>
    </message>
    <message>
        <source>“%1” is no API key, but another kind of application, so Latchkey can&apos;t rotate it.</source>
        <translation>«%1» no es una clave de API, sino otro tipo de aplicación, así que Latchkey no puede renovarla.</translation>
    </message>
    <message>
        <source>“%1” is the new key of a rotation under way. Finish that one first.</source>
        <translation>«%1» es la clave nueva de una renovación en curso. Termine primero esa.</translation>
    </message>
    <message>
        <source>This rotation belongs to %1. Switch to that connection to go on.</source>
        <translation>Esta renovación pertenece a %1. Cambie a esa conexión para continuar.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFile</name>
    <message>
        <source>The key could not be saved to %1. Choose another folder.</source>
        <translation>La clave no se pudo guardar en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The key was not saved: everybody on this computer can replace files in %1. Choose a folder of your own.</source>
        <translation>La clave no se guardó: cualquiera en este equipo puede reemplazar archivos en %1. Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>The key was not saved: on this disk, %1 would be readable for everybody. Choose a folder on another disk.</source>
        <translation>La clave no se guardó: en este disco, cualquiera podría leer %1. Elija una carpeta en otro disco.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Session</name>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>No ha iniciado sesión. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Latchkey was locked meanwhile. Unlock it and try again.</source>
        <translation>Latchkey se bloqueó mientras tanto. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Sign in again.</source>
        <translation>Su sesión ha caducado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Union refuses your sign-in although it was just renewed. Sign in again; if it stays, ask your administrator.</source>
        <translation>Union rechaza su sesión aunque se acaba de renovar. Inicie sesión de nuevo; si sigue así, consulte a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in in your keychain belongs to another address. Sign in again.</source>
        <translation>La sesión de su llavero pertenece a otra dirección. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You were signed out in another Latchkey window. Sign in again to go on here.</source>
        <translation>Se cerró su sesión en otra ventana de Latchkey. Inicie sesión de nuevo para continuar aquí.</translation>
    </message>
    <message>
        <source>It was taken out of your keychain, perhaps by a sign-out in another window. Sign in again to keep it.</source>
        <translation>Se sacó de su llavero, quizá al cerrar la sesión en otra ventana. Inicie sesión de nuevo para conservarla.</translation>
    </message>
    <message>
        <source>The identity provider did not answer, so the sign-in ends there only when it expires.</source>
        <translation>El proveedor de identidad no respondió, así que allí la sesión solo termina cuando caduque.</translation>
    </message>
    <message>
        <source>Your keychain doesn&apos;t answer. It may be waiting for its password in another window: unlock it, then try again.</source>
        <translation>Su llavero no responde. Quizá esté esperando su contraseña en otra ventana: desbloquéelo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SeveralCredentials</name>
    <message>
        <source>This form is about one key. Select one, or choose another form.</source>
        <translation>Esta forma es para una sola clave. Seleccione una o elija otra forma.</translation>
    </message>
    <message>
        <source>Two of these keys would have the same name in this form. Copy them one after the other.</source>
        <translation>Dos de estas claves tendrían el mismo nombre en esta forma. Cópielas una tras otra.</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenEndpoint</name>
    <message>
        <source>The connection to the identity provider broke before it answered. Check your network and try again.</source>
        <translation>La conexión con el proveedor de identidad se cortó antes de que respondiera. Compruebe su red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Sign in again.</source>
        <translation>Este inicio de sesión tardó demasiado o ya se usó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This key is refused: it was deleted, or its secret is wrong. Use another key.</source>
        <translation>Esta clave es rechazada: se eliminó o su secreto no es correcto. Use otra clave.</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t accept Latchkey. Ask the administrator of your Union.</source>
        <translation>El proveedor de identidad no acepta Latchkey. Consulte al administrador de su Union.</translation>
    </message>
    <message>
        <source>The identity provider can&apos;t answer right now. Try again in a moment.</source>
        <translation>El proveedor de identidad no puede responder ahora mismo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The identity provider refused Latchkey&apos;s request. Try again; if it stays, report it.</source>
        <translation>El proveedor de identidad rechazó la petición de Latchkey. Inténtelo de nuevo; si sigue así, infórmenos del problema.</translation>
    </message>
    <message>
        <source>The identity provider doesn&apos;t allow this. Ask the administrator of your Union.</source>
        <translation>El proveedor de identidad no permite esto. Consulte al administrador de su Union.</translation>
    </message>
    <message>
        <source>The identity provider&apos;s answer can&apos;t be understood. Check your network for a proxy or login page, then try again.</source>
        <translation>La respuesta del proveedor de identidad no se puede entender. Compruebe si en su red hay un proxy o una página de inicio de sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The identity provider has no way to take a sign-in back early.</source>
        <translation>El proveedor de identidad no tiene forma de retirar una sesión antes de tiempo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolCalls</name>
    <message>
        <source>This is no repository. Write it as owner/repository.</source>
        <translation>Esto no es un repositorio. Escríbalo como propietario/repositorio.</translation>
    </message>
    <message>
        <source>GitHub takes no secret with this name. Use letters, digits and underscores; no digit and no GITHUB_ at the beginning.</source>
        <translation>GitHub no acepta un secreto con este nombre. Use letras, cifras y guiones bajos; ni cifra ni GITHUB_ al principio.</translation>
    </message>
    <message>
        <source>This is no name of an environment. Write it as the repository&apos;s settings do.</source>
        <translation>Esto no es un nombre de entorno. Escríbalo como en los ajustes del repositorio.</translation>
    </message>
    <message>
        <source>Kubernetes takes no Secret with this name. Use small letters, digits, hyphens and full stops.</source>
        <translation>Kubernetes no acepta un Secret con este nombre. Use minúsculas, cifras, guiones y puntos.</translation>
    </message>
    <message>
        <source>Kubernetes takes no entry with this name. Use letters, digits, hyphens, underscores and full stops.</source>
        <translation>Kubernetes no acepta una entrada con este nombre. Use letras, cifras, guiones, guiones bajos y puntos.</translation>
    </message>
    <message>
        <source>This is no name of a namespace. Use small letters, digits and hyphens.</source>
        <translation>Esto no es un nombre de espacio de nombres. Use minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>This is no name of a context. “kubectl config get-contexts” lists them.</source>
        <translation>Esto no es un nombre de contexto. «kubectl config get-contexts» los enumera.</translation>
    </message>
    <message>
        <source>Flyte takes no secret with this name. Use letters, digits, hyphens and underscores.</source>
        <translation>Flyte no acepta un secreto con este nombre. Use letras, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>This is no name of a project or a domain. Use letters, digits, hyphens and underscores.</source>
        <translation>Esto no es un nombre de proyecto ni de dominio. Use letras, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The client ID of this key would be taken for an option of the command.</source>
        <translation>El ID de cliente de esta clave se tomaría por una opción de la orden.</translation>
    </message>
    <message>
        <source>There is no command here. Write one that reads the key from its standard input.</source>
        <translation>Aquí no hay ninguna orden. Escriba una que lea la clave de su entrada estándar.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolDelivery</name>
    <message>
        <source>There is no program %1 on this computer, or not where programs are looked for (PATH). Install it, or choose another place for the key.</source>
        <translation>No hay ningún programa %1 en este equipo, o no donde se buscan los programas (PATH). Instálelo, o elija otro lugar para la clave.</translation>
    </message>
    <message>
        <source>%1 was stopped. It may have taken the key already: look there before you try again.</source>
        <translation>%1 se detuvo. Puede que ya tenga la clave: compruébelo allí antes de intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ToolRun</name>
    <message>
        <source>%1 did not end within %2 s and was stopped. It may have taken the key nevertheless: look there before you try again.</source>
        <translation>%1 no terminó en %2 s y se detuvo. Aun así puede que tenga la clave: compruébelo allí antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The key could not be handed to %1. Too many programs may be running: close some and try again.</source>
        <translation>La clave no se pudo pasar a %1. Puede que haya demasiados programas abiertos: cierre algunos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it runs in a terminal.</source>
        <translation>%1 no se pudo iniciar. Compruebe que funciona en un terminal.</translation>
    </message>
    <message>
        <source>%1 ended without reading the key, so it can&apos;t have it. Check the command: it has to read standard input.</source>
        <translation>%1 terminó sin leer la clave, así que no puede tenerla. Compruebe la orden: tiene que leer la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 failed and did not say why. Run it in a terminal to see more.</source>
        <translation>%1 falló y no dijo por qué. Ejecútelo en un terminal para ver más.</translation>
    </message>
    <message>
        <source>%1 failed. It says: “%2”</source>
        <translation>%1 falló. Dice: «%2»</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A credential manager for Union API keys. Version %1, Apache License 2.0.</source>
        <translation>Un gestor de credenciales para las claves de API de Union. Versión %1, licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>name, version and licence of a library</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copy debug information</source>
        <translation>Copiar información de depuración</translation>
    </message>
    <message>
        <source>Versions and surroundings for a bug report; no secret, no host.</source>
        <translation>Versiones y entorno para un informe de error; ningún secreto, ningún servidor.</translation>
    </message>
    <message>
        <source>Copied. It names no person, no control plane and no key.</source>
        <translation>Copiado. No nombra a ninguna persona, ningún plano de control ni ninguna clave.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar correo electrónico</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation>Copiar sujeto</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar ID de cliente</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Copiar organización</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <translation>Dónde se conserva la sesión</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>You are signed in to %1, which did not say more about you. %2</source>
        <translation>Ha iniciado sesión en %1, que no dijo más sobre usted. %2</translation>
    </message>
    <message>
        <source>An application, with an API key</source>
        <translation>Una aplicación, con una clave de API</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Until %1, then renewed by itself</source>
        <translation>Hasta %1; después se renueva por sí sola</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Actions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>Nue&amp;va clave…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as e&amp;xport FLYTE_API_KEY=…</source>
        <translation>Copiar como e&amp;xport FLYTE_API_KEY=…</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Copiar &amp;ID de cliente</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Search keys</source>
        <translation>&amp;Buscar claves</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>&amp;Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Mana&amp;ge saved searches…</source>
        <translation>Gestionar búsquedas guar&amp;dadas…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Show de&amp;tails</source>
        <translation>M&amp;ostrar detalles</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>Elegir co&amp;lumnas…</translation>
    </message>
    <message>
        <source>Sho&amp;w applications that are no API keys</source>
        <translation>Mostrar apl&amp;icaciones que no son claves de API</translation>
    </message>
    <message>
        <source>Connect to &amp;Union…</source>
        <translation>Conectar con &amp;Union…</translation>
    </message>
    <message>
        <source>E&amp;dit connection…</source>
        <translation>Editar cone&amp;xión…</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>Gestionar co&amp;nexiones…</translation>
    </message>
    <message>
        <source>A&amp;ccount…</source>
        <translation>&amp;Cuenta…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Inicia&amp;r sesión…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Sign in the C&amp;LI too…</source>
        <translation>Iniciar sesión ta&amp;mbién en la CLI…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board now</source>
        <translation>Vaciar el portapapeles a&amp;hora</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>Blo&amp;quear ahora</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts…</source>
        <translation>Ata&amp;jos de teclado…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;Acerca de Latchkey</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Union can&apos;t be reached, so keys can&apos;t be changed now.</source>
        <translation>No se puede acceder a Union, así que ahora no se pueden modificar las claves.</translation>
    </message>
    <message>
        <source>Allow screenshots for &amp;5 minutes</source>
        <translation>Permitir capturas durante &amp;5 minutos</translation>
    </message>
    <message>
        <source>Latchkey is locked.</source>
        <translation>Latchkey está bloqueado.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>No hay ninguna conexión abierta.</translation>
    </message>
    <message>
        <source>This connection ends with Latchkey.</source>
        <translation>Esta conexión termina con Latchkey.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Seleccione antes una clave.</translation>
    </message>
    <message>
        <source>Select one key whose secret is kept on this computer.</source>
        <translation>Seleccione una clave cuyo secreto se conserve en este equipo.</translation>
    </message>
    <message>
        <source>Tr&amp;y the practice tenant</source>
        <translation>Probar el espacio de pr&amp;ácticas</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>De&amp;liver…</source>
        <translation>En&amp;tregar…</translation>
    </message>
    <message>
        <source>Activity &amp;journal…</source>
        <translation>Regis&amp;tro de actividad…</translation>
    </message>
    <message>
        <source>E&amp;xport keys…</source>
        <translation>E&amp;xportar claves…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Explain a key…</source>
        <translation>Explicar una clave…</translation>
    </message>
    <message>
        <source>&amp;Forget stored secret…</source>
        <translation>&amp;Olvidar el secreto guardado…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>&amp;Renovar…</translation>
    </message>
    <message>
        <source>Rotations under way…</source>
        <translation>Renovaciones en curso…</translation>
    </message>
    <message>
        <source>Key &amp;overview…</source>
        <translation>&amp;Resumen de claves…</translation>
    </message>
    <message>
        <source>No key is overdue for rotation.</source>
        <translation>No hay ninguna clave atrasada.</translation>
    </message>
    <message>
        <source>Rotate all overdue keys…</source>
        <translation>Renovar todas las claves atrasadas…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Activity</name>
    <message>
        <source>Everything up to %1 is as it was written.</source>
        <translation>Todo hasta el %1 está como se escribió.</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a key&apos;s credentials, in the list of what was done</comment>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Kept in keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Removed from keychain</source>
        <comment>a key&apos;s secret, in the list of what was done</comment>
        <translation>Quitada del llavero</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>a key, in the list of what was done</comment>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Renovación iniciada</translation>
    </message>
    <message>
        <source>Rotation continued</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Renovación continuada</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Renovación terminada</translation>
    </message>
    <message>
        <source>Rotation given up</source>
        <comment>of a key, in the list of what was done</comment>
        <translation>Renovación abandonada</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>in the list of what was done</comment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>in the list of what was done</comment>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>a list, in the list of what was done</comment>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the result of something</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the result of something</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the result of something</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <comment>the result of something</comment>
        <translation>Incierto</translation>
    </message>
    <message numerus="yes">
        <source>Complete: none of %n entries was changed, dropped or reordered.</source>
        <translation>
            <numerusform>Completo: %Ln entrada, sin cambios, pérdidas ni desorden.</numerusform>
            <numerusform>Completo: ninguna de las %Ln entradas se cambió, se quitó ni se movió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed, dropped or reordered after it was written.</source>
        <translation>La entrada %1 se cambió, se quitó o se movió después de escribirse.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was dropped after it was written.</source>
        <translation>Falta la entrada %1: se quitó después de escribirse.</translation>
    </message>
    <message>
        <source>The end was cut off: there once was an entry %1.</source>
        <translation>El final se cortó: hubo una entrada %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what of a key was edited</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>what of a key was edited</comment>
        <translation>contactos</translation>
    </message>
    <message>
        <source>redirect URIs</source>
        <comment>what of a key was edited</comment>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>why it failed</comment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>why it failed</comment>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>the proxy</source>
        <comment>why it failed</comment>
        <translation>el proxy</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in</source>
        <comment>why it failed</comment>
        <translation>el proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>why it failed</comment>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>why it failed</comment>
        <translation>sesión no iniciada</translation>
    </message>
    <message>
        <source>not permitted</source>
        <comment>why it failed</comment>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>the key was gone</source>
        <comment>why it failed</comment>
        <translation>la clave ya no existía</translation>
    </message>
    <message>
        <source>already taken</source>
        <comment>why it failed</comment>
        <translation>ya en uso</translation>
    </message>
    <message>
        <source>refused as invalid</source>
        <comment>why it failed</comment>
        <translation>rechazado por no válido</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <comment>why it failed</comment>
        <translation>modificado entretanto</translation>
    </message>
    <message>
        <source>Union had trouble</source>
        <comment>why it failed</comment>
        <translation>problema en Union</translation>
    </message>
    <message>
        <source>no keychain</source>
        <comment>why it failed</comment>
        <translation>sin llavero</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <comment>why it failed</comment>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <comment>why it failed</comment>
        <translation>el llavero lo rechazó</translation>
    </message>
    <message>
        <source>nothing in the keychain</source>
        <comment>why it failed</comment>
        <translation>nada en el llavero</translation>
    </message>
    <message>
        <source>could not be written</source>
        <comment>why it failed</comment>
        <translation>no se pudo escribir</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <comment>why it failed</comment>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>no Union control plane</source>
        <comment>why it failed</comment>
        <translation>no es un plano de control de Union</translation>
    </message>
    <message>
        <source>not possible there</source>
        <comment>why it failed</comment>
        <translation>no es posible allí</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <comment>why it failed</comment>
        <translation>respuesta ilegible</translation>
    </message>
    <message>
        <source>port in use</source>
        <comment>why it failed</comment>
        <translation>puerto ocupado</translation>
    </message>
    <message>
        <source>unreadable in the keychain</source>
        <comment>why it failed</comment>
        <translation>ilegible en el llavero</translation>
    </message>
    <message>
        <source>with default policies</source>
        <comment>how a key was created</comment>
        <translation>con las políticas predeterminadas</translation>
    </message>
    <message>
        <source>file</source>
        <comment>where a key was delivered to</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>keychain</source>
        <comment>where a key was delivered to</comment>
        <translation>llavero</translation>
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
        <translation>otra orden</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client</source>
        <comment>form of an exported list</comment>
        <translation>JSON, como el cliente de Union</translation>
    </message>
    <message>
        <source>JSON, as the flyte command</source>
        <comment>form of an exported list</comment>
        <translation>JSON, como la orden flyte</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>form of an exported list</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>key overview as CSV</source>
        <comment>what was exported</comment>
        <translation>resumen de claves como CSV</translation>
    </message>
    <message>
        <source>key overview as JSON</source>
        <comment>what was exported</comment>
        <translation>resumen de claves como JSON</translation>
    </message>
    <message>
        <source>key overview as a page</source>
        <comment>what was exported</comment>
        <translation>resumen de claves como página</translation>
    </message>
    <message>
        <source>key overview as a calendar</source>
        <comment>what was exported</comment>
        <translation>resumen de claves como calendario</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>in a rotation; %1 is a day</comment>
        <translation>en espera hasta el %1</translation>
    </message>
    <message>
        <source>everything uses the new key</source>
        <comment>in a rotation</comment>
        <translation>todo usa la clave nueva</translation>
    </message>
    <message>
        <source>the new key is made anew</source>
        <comment>in a rotation</comment>
        <translation>la clave nueva se crea otra vez</translation>
    </message>
    <message>
        <source>new key created</source>
        <comment>in a rotation</comment>
        <translation>clave nueva creada</translation>
    </message>
    <message>
        <source>new key verified</source>
        <comment>in a rotation</comment>
        <translation>clave nueva verificada</translation>
    </message>
    <message>
        <source>new key verified again</source>
        <comment>in a rotation</comment>
        <translation>clave nueva verificada otra vez</translation>
    </message>
    <message>
        <source>new key delivered</source>
        <comment>in a rotation</comment>
        <translation>clave nueva entregada</translation>
    </message>
    <message>
        <source>%1 is still there</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 sigue ahí</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>in a rotation that was given up; %1 is a key</comment>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>new key: %1</source>
        <comment>in a rotation; %1 is a key</comment>
        <translation>clave nueva: %1</translation>
    </message>
    <message>
        <source>The file that names the newest entry was removed or damaged: entries at the end may be missing.</source>
        <translation>El archivo que indica la entrada más reciente se eliminó o se dañó: pueden faltar entradas al final.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What was done with keys from this computer. It is kept here alone; Union knows nothing of it.</source>
        <translation>Lo que se hizo con claves desde este equipo. Solo se guarda aquí; Union no lo sabe.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>What you create, copy, edit or delete stands here from now on.</source>
        <translation>Lo que cree, copie, edite o elimine aparecerá aquí a partir de ahora.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Try fewer words, another action or a longer time.</source>
        <translation>Pruebe con menos palabras, otra acción o un período más largo.</translation>
    </message>
    <message>
        <source>Checking that nothing was changed…</source>
        <translation>Comprobando que nada se haya cambiado…</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Exportar el registro de actividad</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln entrada en %1.</numerusform>
            <numerusform>Se escribieron %Ln entradas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show key</source>
        <comment>in the table of keys; a button</comment>
        <translation>Mostrar clave</translation>
    </message>
    <message>
        <source>This key is in none of the lists that are shown now: it was deleted, or its connection was removed.</source>
        <translation>Esta clave no está en ninguna de las listas que se muestran ahora: se eliminó o se quitó su conexión.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFilter</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Search key, person, fingerprint</source>
        <translation>Buscar clave, persona, huella</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Cualquier acción</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Cualquier conexión</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <comment>in the list of what was done; a button</comment>
        <translation>Mostrar todas las claves</translation>
    </message>
    <message>
        <source>For example %1. Empty for no limit.</source>
        <comment>%1 is a day</comment>
        <translation>Por ejemplo, %1. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>This is not a day, so it limits nothing. Type one like %1.</source>
        <comment>%1 is a day</comment>
        <translation>Esto no es un día, así que no limita nada. Escriba uno como %1.</translation>
    </message>
    <message>
        <source>This is before the first day, so nothing matches. Choose %1 or a later day.</source>
        <comment>%1 is a day</comment>
        <translation>Es anterior al primer día, así que nada coincide. Elija %1 o un día posterior.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>only what was done to this key is shown</comment>
        <translation>Clave: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityFlow</name>
    <message>
        <source>What you just did is not in the activity journal. %1</source>
        <translation>Lo que acaba de hacer no está en el registro de actividad. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <comment>column: when something was done</comment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: an API key</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column</comment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did something</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how something ended</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Fingerprint of the secret: %1</source>
        <translation>Huella del secreto: %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <comment>column: of a key&apos;s secret</comment>
        <translation>Huella</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AgeBars</name>
    <message numerus="yes">
        <source>%1: %n keys</source>
        <comment>an age; read aloud</comment>
        <translation>
            <numerusform>%1: %Ln clave</numerusform>
            <numerusform>%1: %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <comment>age of keys</comment>
        <translation>Hasta 30 días</translation>
    </message>
    <message>
        <source>30 to 75 days</source>
        <comment>age of keys</comment>
        <translation>De 30 a 75 días</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>of keys</comment>
        <translation>Antigüedad desconocida</translation>
    </message>
    <message>
        <source>75 to 90 days</source>
        <comment>age of keys</comment>
        <translation>De 75 a 90 días</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <comment>age of keys</comment>
        <translation>Más de 90 días</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApiKeyPane</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Conservar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>The whole value of FLYTE_API_KEY, as it was shown when the key was created.</source>
        <translation>El valor completo de FLYTE_API_KEY, tal como se mostró al crear la clave.</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Conservar en el llavero</translation>
    </message>
    <message>
        <source>Else Latchkey forgets the key when it closes.</source>
        <translation>Si no, Latchkey olvida la clave al cerrarse.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ApplicationTerms</name>
    <message>
        <source>unknown (%1)</source>
        <comment>a number that this version of Latchkey has no name for</comment>
        <translation>desconocido (%1)</translation>
    </message>
    <message>
        <source>authorization code</source>
        <translation>código de autorización</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>implícito</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>credenciales de cliente</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de actualización</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>código de dispositivo</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>token de identidad</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>client secret in the body</source>
        <translation>secreto de cliente en el cuerpo</translation>
    </message>
    <message>
        <source>client secret, HTTP Basic</source>
        <translation>secreto de cliente, HTTP Basic</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliFlow</name>
    <message>
        <source>The practice tenant ends with Latchkey, so there is nothing that the command line could sign in to later. Connect to a Union of your own first.</source>
        <translation>El espacio de prácticas termina con Latchkey, así que la línea de órdenes no tendría dónde iniciar sesión después. Conéctese primero a un Union propio.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and the names of its items</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stored for %1: %2.</source>
        <translation>Guardado para %1: %2.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Copie el enlace y ábralo usted mismo.</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <translation>Quitado de %1: %2.</translation>
    </message>
    <message>
        <source>Union could not be told that %1&apos;s sign-in has ended: %2</source>
        <translation>No se pudo comunicar a Union que la sesión de %1 ha terminado: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliProgramRow</name>
    <message>
        <source>Version 2.5.10 and newer, in one item: tokens</source>
        <translation>Versión 2.5.10 y posteriores, en un solo elemento: tokens</translation>
    </message>
    <message>
        <source>And flyte before 2.5.10, in an item each: access_token, refresh_token, id_token</source>
        <translation>Y flyte anterior a 2.5.10, en un elemento cada uno: access_token, refresh_token, id_token</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Signed in on this computer</source>
        <translation>Con sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Not signed in on this computer</source>
        <translation>Sin sesión iniciada en este equipo</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CliSignInDialog</name>
    <message>
        <source>Sign in the CLI too</source>
        <translation>Iniciar sesión también en la CLI</translation>
    </message>
    <message>
        <source>Copy service</source>
        <translation>Copiar servicio</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Código copiado.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código en su lugar</translation>
    </message>
    <message>
        <source>Remove the CLI&apos;s sign-in</source>
        <translation>Quitar la sesión de la CLI</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Sign in the CLI</source>
        <translation>Iniciar sesión en la CLI</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>Enlace copiado. Ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir navegador</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1…</source>
        <translation>Esperando a que inicie sesión en %1…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in for %1 (%2 of %3)…</source>
        <translation>Esperando a que inicie sesión en %1 (%2 de %3)…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>Otra ventana respondió con un inicio de sesión que Latchkey no empezó. Se ha ignorado.</translation>
    </message>
    <message>
        <source>Removing the CLI&apos;s sign-in…</source>
        <translation>Quitando la sesión de la CLI…</translation>
    </message>
    <message>
        <source>Gives the command line a sign-in of its own and stores it in your keychain, where it looks for one. Your browser opens once for each program. Latchkey&apos;s own sign-in is not touched.</source>
        <translation>Da a la línea de órdenes una sesión propia y la guarda en su llavero, donde la busca. Su navegador se abre una vez por cada programa. La sesión de Latchkey no se toca.</translation>
    </message>
    <message>
        <source>Service in your keychain</source>
        <translation>Servicio en su llavero</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this can&apos;t be seen without asking you</source>
        <translation>Su llavero está bloqueado, así que esto no se puede ver sin preguntarle</translation>
    </message>
    <message>
        <source>Your keychain does not tell whether it is signed in</source>
        <translation>Su llavero no dice si la sesión está iniciada</translation>
    </message>
    <message>
        <source>Storing it in your keychain…</source>
        <translation>Guardando en su llavero…</translation>
    </message>
    <message>
        <source>Choose a CLI that is signed in first.</source>
        <translation>Elija primero una CLI que tenga la sesión iniciada.</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>La dirección de la página de inicio de sesión aún no ha llegado.</translation>
    </message>
    <message>
        <source>Choose a CLI first.</source>
        <translation>Elija primero una CLI.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Move “%1” towards the start</source>
        <comment>%1: a column</comment>
        <translation>Mover «%1» hacia el principio</translation>
    </message>
    <message>
        <source>Move “%1” towards the end</source>
        <comment>%1: a column</comment>
        <translation>Mover «%1» hacia el final</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CommandPalette</name>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Sin resultados. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Action, connection or key</source>
        <translation>Acción, conexión o clave</translation>
    </message>
    <message>
        <source>Type an action, a connection or a key</source>
        <translation>Escriba una acción, una conexión o una clave</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
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
        <translation>Conectar con Union</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Paste the address of your console, a host name, or an API key.</source>
        <translation>Pegue la dirección de su consola, un nombre de servidor o una clave de API.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Forget the API key</source>
        <translation>Olvidar la clave de API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <translation>Iniciar sesión con esta clave</translation>
    </message>
    <message>
        <source>Latchkey connects over https.</source>
        <translation>Latchkey se conecta por https.</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1.</source>
        <translation>Latchkey se conectará a %1.</translation>
    </message>
    <message>
        <source>Latchkey will connect to %1, organization %2.</source>
        <translation>Latchkey se conectará a %1, organización %2.</translation>
    </message>
    <message>
        <source>API key “%1”. Its secret is kept out of sight.</source>
        <translation>Clave de API «%1». Su secreto se mantiene oculto.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectFlow</name>
    <message>
        <source>Looking for Union at %1…</source>
        <translation>Buscando Union en %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectOptions</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Archivo de autoridad de certificación</translation>
    </message>
    <message>
        <source>Leave empty unless your administrator told you otherwise.</source>
        <translation>Déjelo vacío a menos que su administrador le haya dicho otra cosa.</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>Un archivo PEM en el que se confía para esta conexión además de las autoridades del sistema.</translation>
    </message>
    <message>
        <source>The address does not name it. Type the organization whose keys you want to see; your administrator knows its name.</source>
        <translation>La dirección no la nombra. Escriba la organización cuyas claves quiere ver; su administrador conoce el nombre.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionController</name>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>Nowhere: the practice tenant ends with Latchkey</source>
        <translation>En ninguna parte: el espacio de prácticas termina con Latchkey</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>En el llavero de este equipo</translation>
    </message>
    <message>
        <source>In memory only, until Latchkey closes</source>
        <translation>Solo en memoria, hasta que Latchkey se cierre</translation>
    </message>
    <message>
        <source>Your sign-in to %1 was in memory only, and has ended because Latchkey was locked. Sign in again.</source>
        <translation>Su sesión en %1 estaba solo en memoria y terminó porque Latchkey se bloqueó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>esperando al llavero</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSource</name>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sesión iniciada como %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>another connection has a message</source>
        <translation>otra conexión tiene un mensaje</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ConnectionsFlow</name>
    <message>
        <source>The sign-in was not revoked; at Union it stays good until it runs out. %1</source>
        <translation>La sesión no se revocó; en Union sigue siendo válida hasta que caduque. %1</translation>
    </message>
    <message>
        <source>The sign-in may still be in your keychain. %1</source>
        <translation>La sesión quizá siga en su llavero. %1</translation>
    </message>
    <message>
        <source>The secret of “%1” may still be in your keychain. %2</source>
        <translation>El secreto de «%1» quizá siga en su llavero. %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ContactCheck</name>
    <message>
        <source>“%1” does not look like an e-mail address. It is saved as it stands.</source>
        <translation>«%1» no parece una dirección de correo electrónico. Se guarda tal como está.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyFlow</name>
    <message>
        <source>Copied the client ID of “%1”. Its secret is not on this computer: Union gives it only when a key is created.</source>
        <translation>Se copió el ID de cliente de «%1». Su secreto no está en este equipo: Union solo lo da al crear una clave.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Copied the credentials of “%1”. The clipboard is cleared in %2 s.</source>
        <translation>Se copiaron las credenciales de «%1». El portapapeles se vaciará en %2 s.</translation>
    </message>
    <message>
        <source>Copied the client ID of “%1”.</source>
        <translation>Se copió el ID de cliente de «%1».</translation>
    </message>
    <message>
        <source>Nothing was copied: the secret of “%1” is not on this computer. Union gives it only when a key is created.</source>
        <translation>No se copió nada: el secreto de «%1» no está en este equipo. Union solo lo da al crear una clave.</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar ID de cliente</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Unlock it if you are asked to.</source>
        <translation>Esperando a su llavero. Desbloquéelo si se le pide.</translation>
    </message>
    <message>
        <source>Copied for “%1”: %2. It holds no secret.</source>
        <translation>Copiado para «%1»: %2. No contiene ningún secreto.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the client IDs of %n keys, one in each line.</source>
        <translation>
            <numerusform>Se ha copiado el ID de cliente de %Ln clave.</numerusform>
            <numerusform>Se han copiado los ID de cliente de %Ln claves, uno por línea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: the secrets of %n selected keys are not on this computer. Union gives a secret only when a key is created.</source>
        <translation>
            <numerusform>No se copió nada: el secreto de %Ln clave seleccionada no está en este equipo. Union solo da un secreto al crear una clave.</numerusform>
            <numerusform>No se copió nada: los secretos de %Ln claves seleccionadas no están en este equipo. Union solo da un secreto al crear una clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy client IDs</source>
        <translation>Copiar los ID de cliente</translation>
    </message>
    <message numerus="yes">
        <source>Copied the credentials of %n keys. The clipboard is cleared in %1 s.</source>
        <translation>
            <numerusform>Se copiaron las credenciales de %Ln clave. El portapapeles se vaciará en %1 s.</numerusform>
            <numerusform>Se copiaron las credenciales de %Ln claves. El portapapeles se vaciará en %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n keys: %1. It holds no secret.</source>
        <translation>
            <numerusform>Copiado para %Ln clave: %1. No contiene ningún secreto.</numerusform>
            <numerusform>Copiado para %Ln claves: %1. No contiene ningún secreto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <comment>heading over forms in a menu</comment>
        <translation>Sin el secreto</translation>
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
        <translation>Copiar como</translation>
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
        <translation>Valor solo</translation>
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
        <translation>Línea de un archivo .env</translation>
    </message>
    <message>
        <source>JSON object</source>
        <comment>form of what is copied</comment>
        <translation>Objeto JSON</translation>
    </message>
    <message>
        <source>Kubernetes Secret (YAML)</source>
        <comment>form of what is copied; names</comment>
        <translation>Secret de Kubernetes (YAML)</translation>
    </message>
    <message>
        <source>GitHub Actions snippet</source>
        <comment>form of what is copied; GitHub Actions is a name</comment>
        <translation>Fragmento de GitHub Actions</translation>
    </message>
    <message>
        <source>GitLab CI snippet</source>
        <comment>form of what is copied; GitLab CI is a name</comment>
        <translation>Fragmento de GitLab CI</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <comment>form of what is copied; Terraform is a name</comment>
        <translation>Bloque de importación de Terraform</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CreateFlow</name>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Deleting the key without a secret…</source>
        <translation>Eliminando la clave sin secreto…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DayEdit</name>
    <message>
        <source>Choose from a month</source>
        <translation>Elegir en el mes</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteDialog</name>
    <message>
        <source>Delete API key</source>
        <translation>Eliminar clave de API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Everything that uses “%1” stops working at once. This can&apos;t be undone.</source>
        <translation>Todo lo que usa «%1» deja de funcionar de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>ID de cliente %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Todo lo que usa esta clave deja de funcionar de inmediato. Esto no se puede deshacer.</numerusform>
            <numerusform>Todo lo que usa estas %Ln claves deja de funcionar de inmediato. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to delete</source>
        <translation>Claves que se eliminarán</translation>
    </message>
    <message>
        <source>Type %1 to delete them all</source>
        <translation>Escriba %1 para eliminarlas todas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Deleting %1 of %2…</source>
        <translation>Eliminando %1 de %2…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln clave no se intentó.</numerusform>
            <numerusform>%Ln claves no se intentaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be deleted.</source>
        <translation>
            <numerusform>%Ln clave no se pudo eliminar.</numerusform>
            <numerusform>%Ln claves no se pudieron eliminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and delete them again.</source>
        <translation>Ya se intentó con estas claves. Seleccione las que quedan y elimínelas de nuevo.</translation>
    </message>
    <message>
        <source>Delete API keys</source>
        <translation>Eliminar claves de API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteFlow</name>
    <message>
        <source>created %1</source>
        <translation>creada %1</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>antigüedad desconocida</translation>
    </message>
    <message>
        <source>its secret is kept on this computer</source>
        <translation>su secreto se conserva en este equipo</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were deleted.</source>
        <translation>
            <numerusform>Se eliminó %Ln clave.</numerusform>
            <numerusform>Se eliminaron %Ln claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>last used by you from this computer: %1</source>
        <comment>3 days ago</comment>
        <translation>su último uso desde este equipo: %1</translation>
    </message>
    <message>
        <source>not used by you from this computer</source>
        <translation>no usada por usted desde este equipo</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverDialog</name>
    <message>
        <source>Deliver API key</source>
        <translation>Entregar la clave de API</translation>
    </message>
    <message>
        <source>The secret of “%1” goes straight there and is shown nowhere.</source>
        <translation>El secreto de «%1» va directamente allí y no se muestra en ninguna parte.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys go straight there and are shown nowhere.</source>
        <translation>
            <numerusform>El secreto de %Ln clave va directamente allí y no se muestra en ninguna parte.</numerusform>
            <numerusform>Los secretos de %Ln claves van directamente allí y no se muestran en ninguna parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Lo que se ejecuta</translation>
    </message>
    <message>
        <source>The key is not in it: the command reads it from its standard input.</source>
        <translation>La clave no está en ella: la orden la lee de su entrada estándar.</translation>
    </message>
    <message>
        <source>Keys to deliver</source>
        <translation>Claves que se entregan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation>Entregando…</translation>
    </message>
    <message>
        <source>Delivering %1 of %2…</source>
        <translation>Entregando %1 de %2…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Esperando a su llavero… Desbloquéelo si se le pide.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: entregada</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln clave no se intentó.</numerusform>
            <numerusform>%Ln claves no se intentaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be delivered.</source>
        <translation>
            <numerusform>No se pudo entregar %Ln clave.</numerusform>
            <numerusform>No se pudieron entregar %Ln claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Deliver again to replace it.</source>
        <translation>«%1» ya existe. Pulse otra vez el botón para reemplazarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Press Deliver again to replace them.</source>
        <translation>
            <numerusform>%Ln archivo ya existe. Pulse otra vez el botón para reemplazarlo.</numerusform>
            <numerusform>%Ln archivos ya existen. Pulse otra vez el botón para reemplazarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver API keys</source>
        <translation>Entregar las claves de API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverFlow</name>
    <message numerus="yes">
        <source>Nothing can be delivered: the secrets of %n keys are not on this computer. Union gives a secret only when the key is created.</source>
        <translation>
            <numerusform>No hay nada que entregar: el secreto de esta clave no está en este equipo. Union solo da un secreto cuando se crea la clave.</numerusform>
            <numerusform>No hay nada que entregar: los secretos de estas %Ln claves no están en este equipo. Union solo da un secreto cuando se crea la clave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected keys are left out: their secrets are not on this computer.</source>
        <translation>
            <numerusform>Se omite %Ln clave seleccionada: su secreto no está en este equipo.</numerusform>
            <numerusform>Se omiten %Ln claves seleccionadas: sus secretos no están en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was delivered: %2.</source>
        <translation>«%1» se entregó: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>Se entregó %Ln clave: %1.</numerusform>
            <numerusform>Se entregaron %Ln claves: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1 and other places.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>Se entregó %Ln clave: %1 y otros lugares.</numerusform>
            <numerusform>Se entregaron %Ln claves: %1 y otros lugares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliveryForm</name>
    <message>
        <source>{id} stands for the client ID of each key, {ID} for the same in capitals and underscores.</source>
        <translation>{id} es el ID de cliente de cada clave, {ID} el mismo en mayúsculas y con guiones bajos.</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Entregar a</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>place to deliver a key to</comment>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it as soon as it is no longer needed.</source>
        <translation>Solo usted puede leer el archivo. Elimínelo en cuanto ya no haga falta.</translation>
    </message>
    <message>
        <source>GitHub, with gh</source>
        <comment>place to deliver a key to; names</comment>
        <translation>GitHub, con gh</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>owner/repository</source>
        <comment>example of what to type</comment>
        <translation>propietario/repositorio</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nombre del secreto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>for no environment</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Kubernetes, with kubectl</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Kubernetes, con kubectl</translation>
    </message>
    <message>
        <source>the one that kubectl uses</source>
        <comment>for no namespace or context of one&apos;s own</comment>
        <translation>el que usa kubectl</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Nombre del Secret</translation>
    </message>
    <message>
        <source>{id} stands for the key&apos;s client ID.</source>
        <translation>{id} es el ID de cliente de la clave.</translation>
    </message>
    <message>
        <source>Entry in it</source>
        <translation>Entrada en él</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Flyte secret, with flyte</source>
        <comment>place to deliver a key to; names</comment>
        <translation>Secreto de Flyte, con flyte</translation>
    </message>
    <message>
        <source>all</source>
        <comment>for no particular project or domain</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>a part of a Flyte project, such as production</comment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Another command</source>
        <comment>place to deliver a key to</comment>
        <translation>Otra orden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>It reads the key from its standard input. No shell reads the line, and it is not remembered.</source>
        <translation>Lee la clave de su entrada estándar. Ningún intérprete lee la línea, y no se recuerda.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeviceCodePane</name>
    <message>
        <source>Code</source>
        <comment>to type on another page</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Go to this page and type it there:</source>
        <translation>Vaya a esta página y escríbalo allí:</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Good for another %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>Válido durante %1:%2 más</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
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
            <numerusform>Toca renovar %Ln clave.</numerusform>
            <numerusform>Toca renovar %Ln claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue for rotation.</source>
        <translation>
            <numerusform>La renovación de %Ln clave está atrasada.</numerusform>
            <numerusform>La renovación de %Ln claves está atrasada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that a notification is about</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Recordármelo mañana</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>Recordármelo en una semana</translation>
    </message>
    <message>
        <source>API keys to rotate: %1</source>
        <comment>title of a notification; %1 is what a connection is called</comment>
        <translation>Claves de API por renovar: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueTimeline</name>
    <message numerus="yes">
        <source>%1 to %2: %n keys</source>
        <comment>two days; read aloud</comment>
        <translation>
            <numerusform>Del %1 al %2: %Ln clave</numerusform>
            <numerusform>Del %1 al %2: %Ln claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditConnectionDialog</name>
    <message>
        <source>Indigo</source>
        <translation>Añil</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Archivo de autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Whose keys are shown. Your administrator knows its name.</source>
        <translation>Aquella cuyas claves se muestran. Su administrador conoce el nombre.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>A PEM file that is trusted for this connection in addition to the system&apos;s authorities.</source>
        <translation>Un archivo PEM en el que se confía para esta conexión además de las autoridades del sistema.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditFlow</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile. Nothing was saved.</source>
        <translation>«%1» se eliminó mientras tanto. No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeyDialog</name>
    <message>
        <source>Edit API key</source>
        <translation>Editar clave de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>The client ID stays %1, and the secret keeps working.</source>
        <translation>El ID de cliente sigue siendo %1, y el secreto sigue funcionando.</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>Una por línea.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Now on the server: %1</source>
        <translation>Ahora en el servidor: %1</translation>
    </message>
    <message>
        <source>Someone changed this key while you were editing. Nothing was saved. Compare, then save again to put what you typed in its place.</source>
        <translation>Alguien cambió esta clave mientras usted la editaba. No se ha guardado nada. Compare y guarde de nuevo para poner en su lugar lo que escribió.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Una clave necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>«%1» no es un URI. Empieza por https:// o http://localhost.</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>direcciones de correo, separadas por comas</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>A quién preguntar por esta clave; la tabla los muestra como propietario.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Otra clave tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysDialog</name>
    <message>
        <source>Edit API keys</source>
        <translation>Editar claves de API</translation>
    </message>
    <message>
        <source>Keys to edit</source>
        <translation>Claves que se editan</translation>
    </message>
    <message numerus="yes">
        <source>The contacts of %n keys change; names and redirect URIs stay as they are.</source>
        <translation>
            <numerusform>Cambian los contactos de %Ln clave; su nombre y sus URI de redirección se quedan como están.</numerusform>
            <numerusform>Cambian los contactos de %Ln claves; los nombres y las URI de redirección se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>direcciones de correo, separadas por comas</translation>
    </message>
    <message>
        <source>Contacts to add</source>
        <translation>Contactos que se añaden</translation>
    </message>
    <message>
        <source>Whom to ask about these keys; the table shows them as their owner.</source>
        <translation>A quién preguntar por estas claves; la tabla los muestra como propietarios.</translation>
    </message>
    <message>
        <source>Contacts to remove</source>
        <translation>Contactos que se quitan</translation>
    </message>
    <message>
        <source>These keys have no contacts now.</source>
        <translation>Estas claves no tienen contactos ahora.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Type a contact to add or to remove.</source>
        <translation>Escriba un contacto para añadirlo o quitarlo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>Guardando %1 de %2…</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: guardada</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: nada que cambiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln clave no se ha intentado.</numerusform>
            <numerusform>%Ln claves no se han intentado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be saved.</source>
        <translation>
            <numerusform>No se ha podido guardar %Ln clave.</numerusform>
            <numerusform>No se han podido guardar %Ln claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again to try those that are left.</source>
        <translation>Guarde otra vez para intentar las que quedan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>None of these keys has “%1”. Check how it is spelled.</source>
        <translation>Ninguna de estas claves tiene «%1». Compruebe cómo está escrito.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysFlow</name>
    <message numerus="yes">
        <source>%n keys were saved.</source>
        <translation>
            <numerusform>Se ha guardado %Ln clave.</numerusform>
            <numerusform>Se han guardado %Ln claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be saved: the contacts of these keys are like that already.</source>
        <translation>No había nada que guardar: los contactos de estas claves ya están así.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EmptyStates</name>
    <message>
        <source>Union can&apos;t be reached</source>
        <translation>No se puede acceder a Union</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>El proxy no deja pasar nada</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation>El proxy quiere una contraseña</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Su sesión ha terminado</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>You may not see the keys</source>
        <translation>No tiene permiso para ver las claves</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>No API keys at this address</source>
        <translation>No hay claves de API en esta dirección</translation>
    </message>
    <message>
        <source>Connect to another address…</source>
        <translation>Conectar con otra dirección…</translation>
    </message>
    <message>
        <source>The server can&apos;t be trusted</source>
        <translation>No se puede confiar en el servidor</translation>
    </message>
    <message>
        <source>Connect with a certificate authority file…</source>
        <translation>Conectar con un archivo de autoridad de certificación…</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>La carga se detuvo</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todas</translation>
    </message>
    <message>
        <source>The keys could not be loaded</source>
        <translation>Las claves no se pudieron cargar</translation>
    </message>
    <message>
        <source>Connect to Union</source>
        <translation>Conectar con Union</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Try the practice tenant</source>
        <translation>Probar el espacio de prácticas</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in to %1 to see its API keys.</source>
        <translation>Inicie sesión en %1 para ver sus claves de API.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Iniciar sesión en su lugar</translation>
    </message>
    <message>
        <source>Your sign-in could not be read</source>
        <translation>Su sesión no se pudo leer</translation>
    </message>
    <message>
        <source>Your sign-in was not found</source>
        <translation>Su sesión no se encontró</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Aún no hay claves de API</translation>
    </message>
    <message>
        <source>An API key lets a program, a CI job or a service talk to Union without a person.</source>
        <translation>Una clave de API permite que un programa, un trabajo de CI o un servicio hablen con Union sin una persona.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>No key has “%1” in its name, client ID or owner.</source>
        <translation>Ninguna clave tiene «%1» en su nombre, ID de cliente o propietario.</translation>
    </message>
    <message>
        <source>No key meets all of “%1”.</source>
        <translation>Ninguna clave cumple todo lo de «%1».</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No key has come from Union yet: load them when you are ready.</source>
        <translation>Aún no ha llegado ninguna clave de Union: cárguelas cuando quiera.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>No hay ningún llavero</translation>
    </message>
    <message>
        <source>The keychain keeps Latchkey out</source>
        <translation>El llavero no deja entrar a Latchkey</translation>
    </message>
    <message>
        <source>Your stored sign-in is damaged</source>
        <translation>Su sesión guardada está dañada</translation>
    </message>
    <message>
        <source>See, create and edit your organization&apos;s API keys; your sign-in stays in this computer&apos;s keychain.</source>
        <translation>Vea, cree y edite las claves de API de su organización; su sesión se queda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Esperando a su llavero…</translation>
    </message>
    <message>
        <source>Your sign-in is kept there: unlock it if you are asked to.</source>
        <translation>Su sesión se conserva ahí: desbloquéelo si se le pide.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>Your sign-in is safe in it: unlock it, and Latchkey goes on by itself; the window that asks for its password may be behind this one.</source>
        <translation>Su sesión está a salvo en él: desbloquéelo y Latchkey continuará por sí solo; la ventana que pide su contraseña puede estar detrás de esta.</translation>
    </message>
    <message>
        <source>The keychain has no sign-in to %1, though one was kept there: unlock it and try again, or sign in.</source>
        <translation>El llavero no tiene ninguna sesión en %1, aunque se conservaba una: desbloquéelo e inténtelo de nuevo, o inicie sesión.</translation>
    </message>
    <message>
        <source>%1 “%2” is no search operator; F1 lists those there are.</source>
        <comment>%1 is a sentence; %2 what was typed, as in &quot;color:&quot;</comment>
        <translation>%1 «%2» no es un operador de búsqueda; F1 muestra los que hay.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainDialog</name>
    <message>
        <source>Explain a key</source>
        <translation>Explicar una clave</translation>
    </message>
    <message>
        <source>See what an encoded key says, which key it is and what is wrong with it. Its secret is never shown, and goes nowhere unless you verify the key.</source>
        <translation>Vea qué dice una clave codificada, cuál es y qué le pasa. Su secreto no se muestra nunca y no va a ninguna parte, salvo que verifique la clave.</translation>
    </message>
    <message>
        <source>Paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>Pegue el valor completo de FLYTE_API_KEY o suelte el archivo aquí.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Copiar la organización</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar el ID de cliente</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Pegue primero una clave.</translation>
    </message>
    <message>
        <source>This key can&apos;t be read, so it can&apos;t be verified.</source>
        <translation>Esta clave no se puede leer, por lo que no se puede verificar.</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Ya se está verificando.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Conservar en el llavero</translation>
    </message>
    <message>
        <source>Verify the key first: only one that works is kept.</source>
        <translation>Verifique primero la clave: solo se conserva una que funcione.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Esperando a su llavero… Desbloquéelo si se le pide.</translation>
    </message>
    <message>
        <source>It is kept already.</source>
        <translation>Ya está conservada.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExplainFlow</name>
    <message>
        <source>None goes to this address. Connect to it to verify the key.</source>
        <translation>Ninguna va a esta dirección. Conéctese a ella para verificar la clave.</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>No se sabe sin una conexión.</translation>
    </message>
    <message>
        <source>Not known while its list is not loaded.</source>
        <translation>No se sabe mientras su lista no esté cargada.</translation>
    </message>
    <message>
        <source>None in the list has this client ID. It may have been deleted.</source>
        <translation>Ninguna de la lista tiene este ID de cliente. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>Kept until Latchkey closes (practice). Copy, Verify and Deliver work for this key now.</source>
        <translation>Se conserva hasta que Latchkey se cierre (prácticas). Copiar, Verificar y Entregar funcionan ahora para esta clave.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain. Copy, Verify and Deliver work for this key now.</source>
        <translation>Se conserva en el llavero de este equipo. Copiar, Verificar y Entregar funcionan ahora para esta clave.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportDialog</name>
    <message>
        <source>Export keys</source>
        <translation>Exportar claves</translation>
    </message>
    <message>
        <source>The file says what Union knows of the keys: names, owners, dates. No secret is in it.</source>
        <translation>El archivo contiene lo que Union sabe de las claves: nombres, propietarios y fechas. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected keys</source>
        <translation>
            <numerusform>La clave seleccionada</numerusform>
            <numerusform>Las %Ln claves seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n keys</source>
        <translation>
            <numerusform>La única clave</numerusform>
            <numerusform>Las %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>JSON, as Union&apos;s client writes a key</source>
        <translation>JSON, como el cliente de Union escribe una clave</translation>
    </message>
    <message>
        <source>JSON, as the flyte command prints a list</source>
        <translation>JSON, como la orden flyte muestra una lista</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>One line for each key. What a spreadsheet would take for a formula starts with &apos;.</source>
        <translation>Una línea por clave. Lo que una hoja de cálculo tomaría por una fórmula empieza por &apos;.</translation>
    </message>
    <message numerus="yes">
        <source>The %n keys that the search shows</source>
        <translation>
            <numerusform>La clave que muestra la búsqueda</numerusform>
            <numerusform>Las %Ln claves que muestra la búsqueda</numerusform>
        </translation>
    </message>
    <message>
        <source>One object, in the form of Union&apos;s own Python library.</source>
        <translation>Un objeto, con la forma de la biblioteca de Python de Union.</translation>
    </message>
    <message>
        <source>One object after the other, each in the form of Union&apos;s own Python library. Most programs expect one list: choose the first format for those.</source>
        <translation>Un objeto tras otro, cada uno con la forma de la biblioteca de Python de Union. La mayoría de los programas esperan una lista: elija para ellos el primer formato.</translation>
    </message>
    <message>
        <source>One list of keys. Most programs that read JSON can use it.</source>
        <translation>Una lista de claves. La mayoría de los programas que leen JSON pueden usarla.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportFlow</name>
    <message>
        <source>There are no keys to export.</source>
        <translation>No hay claves que exportar.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were written to %1.</source>
        <translation>
            <numerusform>Se escribió una clave en %1.</numerusform>
            <numerusform>Se escribieron %Ln claves en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FindingList</name>
    <message>
        <source>Nothing is wrong with how this key is written.</source>
        <translation>No hay nada mal en cómo está escrita esta clave.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetDialog</name>
    <message>
        <source>Forget stored secret</source>
        <translation>Olvidar el secreto guardado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget stored secrets</source>
        <translation>Olvidar los secretos guardados</translation>
    </message>
    <message>
        <source>Secrets to forget</source>
        <translation>Secretos que se olvidarán</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Olvidando…</translation>
    </message>
    <message>
        <source>Forgetting %1 of %2…</source>
        <translation>Olvidando %1 de %2…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Esperando a su llavero… Desbloquéelo si se le pide.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: olvidado</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln clave no se intentó.</numerusform>
            <numerusform>%Ln claves no se intentaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets could not be forgotten.</source>
        <translation>
            <numerusform>%Ln secreto no se pudo olvidar.</numerusform>
            <numerusform>%Ln secretos no se pudieron olvidar.</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys have been tried. Select those that are left and forget them again.</source>
        <translation>Ya se intentó con estas claves. Seleccione las que quedan y olvídelas de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” is no longer among this connection&apos;s keys. Its secret is deleted from this computer&apos;s keychain, and Union can&apos;t show it again.</source>
        <translation>«%1» ya no está entre las claves de esta conexión. Su secreto se elimina del llavero de este equipo, y Union no puede volver a mostrarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are no longer among this connection&apos;s keys. Their secrets are deleted from this computer&apos;s keychain, and Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%Ln clave ya no está entre las claves de esta conexión. Su secreto se elimina del llavero de este equipo, y Union no puede volver a mostrarlo.</numerusform>
            <numerusform>%Ln claves ya no están entre las claves de esta conexión. Sus secretos se eliminan del llavero de este equipo, y Union no puede volver a mostrarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey deletes the secret of “%1” that it keeps, and Union can&apos;t show it again. The key goes on working wherever it is used.</source>
        <translation>Latchkey elimina el secreto guardado de «%1», y Union no puede volver a mostrarlo. La clave sigue funcionando donde se use.</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey deletes the secrets of %n keys that it keeps, and Union can&apos;t show them again. The keys go on working wherever they are used.</source>
        <translation>
            <numerusform>Latchkey elimina el secreto guardado de %Ln clave, y Union no puede volver a mostrarlo. La clave sigue funcionando donde se use.</numerusform>
            <numerusform>Latchkey elimina los secretos guardados de %Ln claves, y Union no puede volver a mostrarlos. Las claves siguen funcionando donde se usen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetFlow</name>
    <message>
        <source>The secret of “%1” is no longer on this computer.</source>
        <translation>El secreto de «%1» ya no está en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n keys are no longer on this computer.</source>
        <translation>
            <numerusform>El secreto de %Ln clave ya no está en este equipo.</numerusform>
            <numerusform>Los secretos de %Ln claves ya no están en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey no longer waits for your keychain. If it asks you still, dismiss its question to keep the secret.</source>
        <translation>Latchkey ya no espera a su llavero. Si todavía le pregunta, cierre la pregunta para conservar el secreto.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundList</name>
    <message>
        <source>added already</source>
        <translation>ya añadida</translation>
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
        <translation>%1, ya añadida</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundPane</name>
    <message>
        <source>Found on this computer</source>
        <translation>Encontrado en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations skipped</source>
        <translation>
            <numerusform>%Ln configuración omitida</numerusform>
            <numerusform>%Ln configuraciones omitidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::GiveUpDialog</name>
    <message>
        <source>Give up the rotation?</source>
        <translation>¿Abandonar la renovación?</translation>
    </message>
    <message>
        <source>“%1” stays as it is. There is no new key yet, as far as Latchkey knows.</source>
        <translation>«%1» queda como está. Que Latchkey sepa, todavía no hay clave nueva.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. What becomes of “%2”?</source>
        <translation>«%1» queda como está y funciona. ¿Qué pasa con «%2»?</translation>
    </message>
    <message>
        <source>Delete “%1”: nothing may use it any more</source>
        <translation>Eliminar «%1»: ya nada debe usarla</translation>
    </message>
    <message>
        <source>Keep “%1”: there are two keys then</source>
        <translation>Conservar «%1»: entonces habrá dos claves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Neither of the two keys is there any more.</source>
        <translation>Ya no existe ninguna de las dos claves.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and “%2” stays.</source>
        <translation>«%1» está eliminada y «%2» se queda.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and works. “%2” is deleted.</source>
        <translation>«%1» queda como está y funciona. «%2» está eliminada.</translation>
    </message>
    <message>
        <source>“%1” stays, and has expired. “%2” is deleted.</source>
        <translation>«%1» queda y ha caducado. «%2» está eliminada.</translation>
    </message>
    <message>
        <source>“%1” has expired, so “%2” stays in any case: it may be the only key that works.</source>
        <translation>«%1» ha caducado, así que «%2» queda en cualquier caso: puede ser la única clave que funciona.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::HandOverForm</name>
    <message>
        <source>Keep the secret until Latchkey closes (practice)</source>
        <translation>Guardar el secreto hasta que se cierre Latchkey (prácticas)</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Dónde está ahora</translation>
    </message>
    <message>
        <source>For example: the variables of our CI. Never the key itself.</source>
        <translation>Por ejemplo: las variables de nuestra CI. Nunca la clave misma.</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>Entregada: %1</translation>
    </message>
    <message>
        <source>Deliver the key first, or say where you put it.</source>
        <translation>Entregue primero la clave o indique dónde la puso.</translation>
    </message>
    <message>
        <source>This is the key itself, or a part of it. Say only where you put it: what stands here is written down.</source>
        <translation>Esta es la clave misma o una parte de ella. Indique solo dónde la puso: lo que figura aquí queda anotado.</translation>
    </message>
    <message>
        <source>Go on keeping the secret in this computer&apos;s keychain after the rotation</source>
        <translation>Seguir guardando el secreto en el llavero de este equipo después de la renovación</translation>
    </message>
    <message>
        <source>It is kept until the rotation ends, and removed then unless you tick this.</source>
        <translation>Se guarda hasta que termina la renovación y después se elimina, a menos que marque esta casilla.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyDetails</name>
    <message>
        <source>Key details</source>
        <translation>Detalles de la clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar ID de cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Copy date of creation</source>
        <translation>Copiar fecha de creación</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Copy date of expiry</source>
        <translation>Copiar fecha de caducidad</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Copy owner</source>
        <translation>Copiar propietario</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Copy redirect URIs</source>
        <translation>Copiar URI de redirección</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones (grants)</translation>
    </message>
    <message>
        <source>Copy grants</source>
        <translation>Copiar concesiones (grants)</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Tipos de respuesta</translation>
    </message>
    <message>
        <source>Copy response types</source>
        <translation>Copiar tipos de respuesta</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Tipo de aplicación</translation>
    </message>
    <message>
        <source>Copy application type</source>
        <translation>Copiar tipo de aplicación</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Copy authentication method</source>
        <translation>Copiar método de autenticación</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Copy organization</source>
        <translation>Copiar organización</translation>
    </message>
    <message>
        <source>Organization of the profile</source>
        <translation>Organización del perfil</translation>
    </message>
    <message>
        <source>Copy organization of the profile</source>
        <translation>Copiar organización del perfil</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Página principal</translation>
    </message>
    <message>
        <source>Copy home page</source>
        <translation>Copiar página principal</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Copy logo address</source>
        <translation>Copiar dirección del logotipo</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Copy privacy policy address</source>
        <translation>Copiar dirección de la política de privacidad</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Condiciones del servicio</translation>
    </message>
    <message>
        <source>Copy terms of service address</source>
        <translation>Copiar dirección de las condiciones del servicio</translation>
    </message>
    <message>
        <source>Key set (JWKS)</source>
        <translation>Conjunto de claves (JWKS)</translation>
    </message>
    <message>
        <source>Copy key set address</source>
        <translation>Copiar dirección del conjunto de claves</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcta</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation in %n days</source>
        <translation>
            <numerusform>Toca renovarla en %Ln día</numerusform>
            <numerusform>Toca renovarla en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for rotation by %n days</source>
        <translation>
            <numerusform>Renovación atrasada %Ln día</numerusform>
            <numerusform>Renovación atrasada %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%Ln clave seleccionada</numerusform>
            <numerusform>%Ln claves seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to see its details.</source>
        <translation>Seleccione una clave para ver sus detalles.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain until you forget it or delete the key</source>
        <translation>en el llavero de este equipo hasta que lo olvide o elimine la clave</translation>
    </message>
    <message>
        <source>The buttons work on all of them. Select one to see its details.</source>
        <translation>Los botones actúan sobre todas. Seleccione una para ver sus detalles.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client IDs</source>
        <translation>
            <numerusform>Copiar %Ln ID de cliente</numerusform>
            <numerusform>Copiar %Ln ID de cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation>Abrir la renovación</translation>
    </message>
    <message>
        <source>kept until Latchkey closes, or until you forget it or delete the key (practice)</source>
        <translation>se conserva hasta que se cierre Latchkey, o hasta que lo olvide o elimine la clave (prácticas)</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyForm</name>
    <message>
        <source>The client ID below is made of it. You can rename the key later.</source>
        <translation>De él se forma el ID de cliente de abajo. Puede cambiar el nombre de la clave más adelante.</translation>
    </message>
    <message>
        <source>The key is called as its client ID below, which is made of this. You can rename it later.</source>
        <translation>La clave se llama como el ID de cliente de abajo, que se forma a partir de esto. Puede cambiarle el nombre después.</translation>
    </message>
    <message>
        <source>The key will be called “%1”. You can rename it later.</source>
        <translation>La clave se llamará «%1». Puede cambiarle el nombre después.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyHistory</name>
    <message>
        <source>Last used by you</source>
        <translation>Último uso por usted</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show all activity</source>
        <translation>Mostrar toda la actividad</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>nada, desde este equipo</translation>
    </message>
    <message>
        <source>%1, from this computer</source>
        <comment>3 hours ago</comment>
        <translation>%1, desde este equipo</translation>
    </message>
    <message>
        <source>never, from this computer</source>
        <translation>nunca, desde este equipo</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyInput</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken for a key: it is not there, may not be read, or is too large. Choose one that holds the key alone.</source>
        <translation>Este archivo no sirve como clave: no existe, no se puede leer o es demasiado grande. Elija uno que solo contenga la clave.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the key first.</source>
        <translation>No hay texto en el portapapeles. Copie primero la clave.</translation>
    </message>
    <message>
        <source>Open a file with a key</source>
        <translation>Abrir un archivo con una clave</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeySource</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTableModel</name>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>Vence en %Ln día</numerusform>
            <numerusform>Vence en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <comment>status of a key</comment>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Due in 1 day</source>
        <translation>Vence en 1 día</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a key</comment>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a key</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>%1, client ID %2, created %3, status %4</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, ID de cliente %2, creada %3, estado %4</translation>
    </message>
    <message>
        <source>%1, secret kept on this computer</source>
        <translation>%1, secreto conservado en este equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column: when a key was made</comment>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: when a secret ends</comment>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>never expires</source>
        <comment>a key; read aloud where the table shows a dash</comment>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>two names of one key</comment>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a key that somebody else has made</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>mark of a key that somebody else has renamed</comment>
        <translation>Renombrada</translation>
    </message>
    <message>
        <source>%1, new since the refresh before</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, nueva desde la actualización anterior</translation>
    </message>
    <message>
        <source>%1, renamed, before: %2</source>
        <comment>a row of the table, read aloud; %2 is a name</comment>
        <translation>%1, renombrada, antes: %2</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>a row of the table, read aloud</comment>
        <translation>%1, se está renovando</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <comment>status of a key; short: a column of the table</comment>
        <translation>
            <numerusform>Atrasada %Ln día</numerusform>
            <numerusform>Atrasada %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeychainHelp</name>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>Su sesión no se conserva</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>You are signed in, and everything works. The sign-in is in this program&apos;s memory only: when Latchkey closes it is gone, and you sign in again at the next start. Nothing of it is written to a file.</source>
        <translation>Ha iniciado sesión y todo funciona. La sesión está solo en la memoria de este programa: al cerrarse Latchkey desaparece, y en el próximo inicio tendrá que iniciar sesión de nuevo. Nada de ella se escribe en un archivo.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Install and start a keychain, such as GNOME Keyring or KWallet, and sign in to your desktop again. Latchkey notices by itself when it is there.</source>
        <translation>Instale e inicie un llavero, como el Anillo de claves de GNOME o KWallet, y vuelva a iniciar sesión en su escritorio. Latchkey nota por sí solo cuando está ahí.</translation>
    </message>
    <message>
        <source>Allow Latchkey in your keychain&apos;s own program, then sign out and in again here.</source>
        <translation>Permita el acceso a Latchkey en el programa de su llavero y después cierre e inicie sesión de nuevo aquí.</translation>
    </message>
    <message>
        <source>Unlock your keychain. Latchkey notices by itself, and keeps the sign-in then.</source>
        <translation>Desbloquee su llavero. Latchkey lo nota por sí solo y entonces conserva la sesión.</translation>
    </message>
    <message>
        <source>Read about your desktop&apos;s keychain</source>
        <translation>Leer sobre el llavero de su escritorio</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LeftoverSecrets</name>
    <message numerus="yes">
        <source>This computer&apos;s keychain holds the secrets of %n keys that no longer exist.</source>
        <translation>
            <numerusform>El llavero de este equipo contiene el secreto de %Ln clave que ya no existe.</numerusform>
            <numerusform>El llavero de este equipo contiene los secretos de %Ln claves que ya no existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>the stored secrets of keys that no longer exist</comment>
        <translation>Olvidar…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LinkSheet</name>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir la documentación</translation>
    </message>
    <message>
        <source>The page could not be opened: this computer is offline, or no browser answers. Copy the address and open it where you can.</source>
        <translation>La página no se pudo abrir: este equipo no tiene conexión o ningún navegador responde. Copie la dirección y ábrala donde pueda.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockKeeper</name>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Unlocking asks your keychain for it again.</source>
        <translation>Sus claves están ocultas y su sesión ha salido de la memoria de Latchkey. Al desbloquear se vuelve a pedir a su llavero.</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey está bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It will be put in this computer&apos;s keychain, as you chose the last time.</source>
        <translation>El secreto de «%1» aún no ha ido a ninguna parte. Se pondrá en el llavero de este equipo, como eligió la última vez.</translation>
    </message>
    <message>
        <source>The secret of “%1” has gone nowhere yet. It stays hidden in memory until you unlock, and is lost if Latchkey ends before.</source>
        <translation>El secreto de «%1» aún no ha ido a ninguna parte. Sigue oculto en memoria hasta que desbloquee, y se pierde si Latchkey termina antes.</translation>
    </message>
    <message>
        <source>Your sign-in to “%1” is in memory only. Locking ends it.</source>
        <translation>Su sesión en «%1» está solo en memoria. Al bloquear termina.</translation>
    </message>
    <message>
        <source>Your keys are hidden, and your sign-in has left Latchkey&apos;s memory. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>Sus claves están ocultas y su sesión ha salido de la memoria de Latchkey. Su escritorio quizá aún recuerde la clave que copió; Latchkey la borra cuando usted vuelve a usar esta ventana.</translation>
    </message>
    <message>
        <source>What was on the screen is hidden. Your desktop may still remember the key that you copied; Latchkey clears it when you use this window again.</source>
        <translation>Lo que había en pantalla está oculto. Puede que su escritorio aún recuerde la clave que copió; Latchkey la borra cuando vuelva a usar esta ventana.</translation>
    </message>
    <message>
        <source>What was on the screen is hidden until you unlock.</source>
        <translation>Lo que había en pantalla queda oculto hasta que desbloquee.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockWarning</name>
    <message>
        <source>Locking soon</source>
        <translation>Se bloqueará pronto</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Seguir desbloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey has not been used for a while. It locks in %n seconds.</source>
        <comment>shown as a countdown</comment>
        <translation>
            <numerusform>Latchkey lleva un rato sin usarse. Se bloqueará en %Ln segundo.</numerusform>
            <numerusform>Latchkey lleva un rato sin usarse. Se bloqueará en %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageConnectionsDialog</name>
    <message>
        <source>Manage connections</source>
        <translation>Gestionar conexiones</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>The order is that of the menu; the first nine have Ctrl+1 to Ctrl+9.</source>
        <translation>El orden es el del menú; las nueve primeras tienen de Ctrl+1 a Ctrl+9.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay ninguna conexión.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Ya es la primera.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Ya es la última.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ManageSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>They are in the connection menu, in this order, for all connections.</source>
        <translation>Están en el menú de conexiones, en este orden, para todas las conexiones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a saved search and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>No hay ninguna búsqueda guardada.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Ya es la primera.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Ya es la última.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>e-mail addresses, separated by commas</source>
        <translation>direcciones de correo, separadas por comas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Attach default policies</source>
        <translation>Adjuntar políticas predeterminadas</translation>
    </message>
    <message>
        <source>The key starts with what your organization gives every key. Leave off to grant access one policy at a time.</source>
        <translation>La clave empieza con lo que su organización da a todas las claves. Déjelo sin marcar para conceder el acceso política a política.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>One in each line. Leave empty for the usual one; most keys never use it.</source>
        <translation>Una por línea. Déjelo vacío para la habitual; la mayoría de las claves nunca la usan.</translation>
    </message>
    <message>
        <source>already taken</source>
        <translation>ya en uso</translation>
    </message>
    <message>
        <source>A key with this client ID exists already. Choose another name.</source>
        <translation>Ya existe una clave con este ID de cliente. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Delete and create again</source>
        <translation>Eliminar y crear de nuevo</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>ID de cliente %1</translation>
    </message>
    <message>
        <source>Use at least one letter from a to z, or a digit: the client ID is made of them.</source>
        <translation>Use al menos una letra de la a a la z o una cifra: el ID de cliente se forma con ellas.</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a client ID that is not taken</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>“%1” is not a URI. It starts with https:// or http://localhost.</source>
        <translation>«%1» no es un URI. Empieza por https:// o http://localhost.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Whom to ask about this key; the table shows them as its owner.</source>
        <translation>A quién preguntar por esta clave; la tabla los muestra como propietario.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <comment>about default policies</comment>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>A policy says what a key may do: which projects it may see, and where it may run something. Your organization&apos;s administrators chose the default ones; without any policy a key can sign in, but do nothing until someone attaches one.</source>
        <translation>Una política dice lo que puede hacer una clave: qué proyectos puede ver y dónde puede ejecutar algo. Los administradores de su organización eligieron las predeterminadas; sin ninguna política, una clave puede iniciar sesión, pero no hacer nada hasta que alguien le adjunte una.</translation>
    </message>
    <message>
        <source>Read about policies</source>
        <translation>Leer sobre las políticas</translation>
    </message>
    <message>
        <source>Client ID %1 is already taken.</source>
        <translation>El ID de cliente %1 ya está en uso.</translation>
    </message>
    <message>
        <source>Client ID %1 is free.</source>
        <translation>El ID de cliente %1 está libre.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>The client ID is already taken. Choose another name.</source>
        <translation>El ID de cliente ya está en uso. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OfferForm</name>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Paste it from where you delivered it.</source>
        <translation>Péguela desde donde la entregó.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OpenConnections</name>
    <message>
        <source>not opened yet</source>
        <translation>aún no abierta</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>has a message</source>
        <translation>tiene un mensaje</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewDialog</name>
    <message>
        <source>Key overview</source>
        <translation>Resumen de claves</translation>
    </message>
    <message>
        <source>Choose a part of it to see its keys in the table.</source>
        <translation>Elija una parte para ver sus claves en la tabla.</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>Looking at the keys…</source>
        <translation>Examinando las claves…</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que llama la atención</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>Guardar informe como</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Page to print (HTML)…</source>
        <translation>&amp;Página para imprimir (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Calendar of what to rotate (ICS)…</source>
        <translation>&amp;Calendario de renovaciones (ICS)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Key overview of %n keys</source>
        <translation>
            <numerusform>Resumen de %Ln clave</numerusform>
            <numerusform>Resumen de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have expired</source>
        <translation>
            <numerusform>%Ln clave ha caducado</numerusform>
            <numerusform>%Ln claves han caducado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are overdue</source>
        <translation>
            <numerusform>%Ln clave está atrasada</numerusform>
            <numerusform>%Ln claves están atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due</source>
        <translation>
            <numerusform>%Ln clave vence pronto</numerusform>
            <numerusform>%Ln claves vencen pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have no owner</source>
        <translation>
            <numerusform>%Ln clave no tiene propietario</numerusform>
            <numerusform>%Ln claves no tienen propietario</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all keys are in good order</source>
        <translation>Nada: todas las claves están en orden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a key&apos;s name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Names that look alike: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>Nombres parecidos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Names that look alike: %1 and %n more</source>
        <comment>%1 is a list of names</comment>
        <translation>
            <numerusform>Nombres parecidos: %1 y %Ln más</numerusform>
            <numerusform>Nombres parecidos: %1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of names that look alike are in the report</source>
        <translation>
            <numerusform>%Ln grupo más de nombres parecidos está en el informe</numerusform>
            <numerusform>%Ln grupos más de nombres parecidos están en el informe</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal can&apos;t be read, so it is not known which keys have default policies</source>
        <translation>No se puede leer el registro de actividad, así que no se sabe qué claves tienen las políticas predeterminadas</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were created here with default policies</source>
        <translation>
            <numerusform>%Ln clave se creó aquí con las políticas predeterminadas</numerusform>
            <numerusform>%Ln claves se crearon aquí con las políticas predeterminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message numerus="yes">
        <source>To be rotated within the next %n days, by week</source>
        <translation>
            <numerusform>Por renovar en %Ln día, por semana</numerusform>
            <numerusform>Por renovar en los próximos %Ln días, por semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, as they expire soon</source>
        <translation>
            <numerusform>%Ln clave vence, porque caduca pronto</numerusform>
            <numerusform>%Ln claves vencen, porque caducan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, %1 of them because they expire soon</source>
        <translation>
            <numerusform>%Ln clave vence, %1 de ellas porque caduca pronto</numerusform>
            <numerusform>%Ln claves vencen, %1 de ellas porque caducan pronto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewFlow</name>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PaletteModel</name>
    <message>
        <source>Not available now. %1</source>
        <comment>followed by the reason</comment>
        <translation>No disponible ahora. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>Latchkey locks itself</comment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Keep Latchkey out of screenshots and shared screens</source>
        <translation>Mantener Latchkey fuera de las capturas y de las pantallas compartidas</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja cuando se cierre la ventana</translation>
    </message>
    <message>
        <source>Notify me of keys that are due</source>
        <translation>Notificarme las claves que vencen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words change when Latchkey is opened next.</source>
        <translation>Las palabras cambiarán la próxima vez que se abra Latchkey.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>light or dark</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste alto, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vaciar el portapapeles tras</translation>
    </message>
    <message>
        <source>Only what Latchkey put there, and only if it is still there.</source>
        <translation>Solo lo que Latchkey puso ahí, y solo si sigue ahí.</translation>
    </message>
    <message>
        <source>Lock when not used for</source>
        <translation>Bloquear si no se usa durante</translation>
    </message>
    <message>
        <source>Locking hides secrets, clears the clipboard and drops the sign-in from memory.</source>
        <translation>Al bloquear se ocultan los secretos, se vacía el portapapeles y la sesión se borra de la memoria.</translation>
    </message>
    <message>
        <source>Others see an empty area where Latchkey is.</source>
        <translation>Los demás ven una zona vacía donde está Latchkey.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Latchkey then ends with Quit in its menu.</source>
        <translation>Latchkey termina entonces con «Salir» en su menú.</translation>
    </message>
    <message>
        <source>Through the desktop&apos;s notifications, when keys become due or overdue.</source>
        <translation>Mediante las notificaciones del escritorio, cuando las claves venzan o estén atrasadas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Conservar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Union, and wants to know who you are. Enter the user name and password of your network.</source>
        <translation>El proxy %1 está entre este equipo y Union, y quiere saber quién es usted. Introduzca el nombre de usuario y la contraseña de su red.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Conservar en el llavero</translation>
    </message>
    <message>
        <source>Else Latchkey forgets them when it closes.</source>
        <translation>Si no, Latchkey los olvida al cerrarse.</translation>
    </message>
    <message>
        <source>Enter a user name.</source>
        <translation>Introduzca un nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ProxyFlow</name>
    <message>
        <source>The proxy %1 did not accept the user name and password. Enter them again.</source>
        <translation>El proxy %1 no aceptó el nombre de usuario y la contraseña. Introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password before it lets anything through.</source>
        <translation>El proxy %1 quiere un nombre de usuario y una contraseña antes de dejar pasar nada.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>Asking the proxy…</source>
        <translation>Preguntando al proxy…</translation>
    </message>
    <message>
        <source>The user name and password of the proxy are used, but the keychain was not changed. %1</source>
        <translation>El nombre de usuario y la contraseña del proxy se usan, pero el llavero no se modificó. %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QrCode</name>
    <message>
        <source>QR code of the sign-in page&apos;s address</source>
        <translation>Código QR de la dirección de la página de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::QueryProblem</name>
    <message>
        <source>“%1” was left out: an age is a number of d, w, m or y, as in age:&gt;90d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, age:&gt;90d</comment>
        <translation>Se omitió «%1»: una antigüedad es un número de d, w, m o y, como en age:&gt;90d.</translation>
    </message>
    <message>
        <source>“%1” was left out: the words to look for come right after it.</source>
        <translation>Se omitió «%1»: las palabras que se buscan van justo después.</translation>
    </message>
    <message>
        <source>A quotation mark was left out: there is nothing after it.</source>
        <translation>Se omitió una comilla: no hay nada después de ella.</translation>
    </message>
    <message>
        <source>A quotation mark is missing; “%1” was taken up to the end.</source>
        <translation>Falta una comilla; «%1» se tomó hasta el final.</translation>
    </message>
    <message>
        <source>“%1” was left out: after “is:” comes due, overdue, expired, ok, unowned, stored, new, renamed or changed.</source>
        <comment>do not translate what is typed: is:, due, overdue, expired, ok, unowned, stored, new, renamed, changed</comment>
        <translation>Se omitió «%1»: después de «is:» va due, overdue, expired, ok, unowned, stored, new, renamed o changed.</translation>
    </message>
    <message>
        <source>“%1” was left out: a time is a number of d, w, m or y, as in left:&lt;14d.</source>
        <comment>days, weeks, months, years; do not translate what is typed: d, w, m, y, left:&lt;14d</comment>
        <translation>Se omitió «%1»: un tiempo es un número de d, w, m o y, como en left:&lt;14d.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RemoveConnectionDialog</name>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>“%1” at %2 goes from this computer. The keys at Union stay as they are.</source>
        <translation>«%1» en %2 desaparece de este equipo. Las claves en Union se quedan como están.</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in is revoked.</source>
        <translation>Se cierra su sesión y se revoca.</translation>
    </message>
    <message>
        <source>The sign-in is deleted from this computer&apos;s keychain.</source>
        <translation>La sesión se elimina del llavero de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>Se elimina del llavero %Ln secreto conservado. Union no puede volver a mostrarlo.</numerusform>
            <numerusform>Se eliminan del llavero %Ln secretos conservados. Union no puede volver a mostrarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label, colour, organization and certificate file are forgotten.</source>
        <translation>Se olvidan la etiqueta, el color, la organización y el archivo de certificado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>Quitar de todos modos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Not everything could be done. Try again, or remove the connection and leave behind what is named here.</source>
        <translation>No se pudo hacer todo. Inténtelo de nuevo o quite la conexión y deje atrás lo que aquí se nombra.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>%Ln cosa no se pudo hacer.</numerusform>
            <numerusform>%Ln cosas no se pudieron hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Esperando a su llavero… Desbloquéelo si se le pide.</translation>
    </message>
    <message>
        <source>What you did with its keys stays in the activity journal.</source>
        <translation>Lo que hizo con sus claves permanece en el registro de actividad.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of its keys are under way. They are forgotten; the old and the new keys stay at Union, and new ones that were not delivered are of no use to anybody.</source>
        <translation>
            <numerusform>%Ln renovación de sus claves está en curso. Se olvida; la clave antigua y la nueva quedan en Union, y una nueva que no se entregó no le sirve a nadie.</numerusform>
            <numerusform>%Ln renovaciones de sus claves están en curso. Se olvidan; las claves antiguas y las nuevas quedan en Union, y las nuevas que no se entregaron no le sirven a nadie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReportPage</name>
    <message>
        <source>By age</source>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>Names that look alike</source>
        <translation>Nombres parecidos</translation>
    </message>
    <message>
        <source>Created here with default policies</source>
        <translation>Creadas aquí con las políticas predeterminadas</translation>
    </message>
    <message>
        <source>Rotate by</source>
        <comment>column: a date</comment>
        <translation>Renovar antes de</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>API keys of %1</source>
        <translation>Claves de API de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys, as of %1</source>
        <translation>
            <numerusform>%Ln clave, a fecha de %1</numerusform>
            <numerusform>%Ln claves, a fecha de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReservedKeys</name>
    <message>
        <source>%1 is for editing text. Choose other keys.</source>
        <translation>%1 sirve para editar texto. Elija otras teclas.</translation>
    </message>
    <message>
        <source>%1 is for moving through windows and lists. Choose other keys.</source>
        <translation>%1 sirve para moverse por ventanas y listas. Elija otras teclas.</translation>
    </message>
    <message>
        <source>%1 shows one of the connections. Choose other keys.</source>
        <translation>%1 muestra una de las conexiones. Elija otras teclas.</translation>
    </message>
    <message>
        <source>%1 alone types text. Add Ctrl, or choose a function key.</source>
        <translation>%1 por sí sola escribe texto. Añada Ctrl o elija una tecla de función.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealDialog</name>
    <message>
        <source>Your new API key</source>
        <translation>Su nueva clave de API</translation>
    </message>
    <message>
        <source>Union shows this secret only now. Put it somewhere safe before you close.</source>
        <translation>Union solo muestra este secreto ahora. Póngalo en un lugar seguro antes de cerrar.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Keep until Latchkey closes (practice)</source>
        <translation>Conservar hasta que Latchkey se cierre (prácticas)</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keychain</source>
        <translation>Conservar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Conservar en el llavero</translation>
    </message>
    <message>
        <source>I don&apos;t need it</source>
        <translation>No lo necesito</translation>
    </message>
    <message>
        <source>Closes without the secret. It can&apos;t be shown again.</source>
        <translation>Cierra sin el secreto. No se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on.</source>
        <translation>Conservada. A partir de ahora, Copiar funciona para esta clave.</translation>
    </message>
    <message>
        <source>No longer kept in the keychain.</source>
        <translation>Ya no se conserva en el llavero.</translation>
    </message>
    <message>
        <source>The key has not gone anywhere yet. Copy, save or keep it, or choose “I don&apos;t need it”.</source>
        <translation>La clave aún no ha ido a ninguna parte. Cópiela, guárdela o consérvela, o elija «No lo necesito».</translation>
    </message>
    <message>
        <source>Save the key to a file</source>
        <translation>Guardar la clave en un archivo</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Copy the key, save it or keep it first.</source>
        <translation>Primero copie, guarde o conserve la clave.</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Copiar y cerrar</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>It is being verified already.</source>
        <translation>Ya se está verificando.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Kept. Copy works for this key from now on, on this computer only. Signing out leaves the secret here; Forget stored secret or deleting the key removes it.</source>
        <translation>Conservado. A partir de ahora, Copiar funciona para esta clave, solo en este equipo. Al cerrar sesión, el secreto se queda aquí; olvidar el secreto guardado o eliminar la clave lo quita.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealFlow</name>
    <message>
        <source>This is the client secret alone: %1</source>
        <translation>Este es solo el secreto de cliente: %1</translation>
    </message>
    <message>
        <source>The address has a port. Union&apos;s own tools misread such a key and may show its secret; ask for an address without one.</source>
        <translation>La dirección lleva un puerto. Las herramientas de Union leen mal una clave así y pueden mostrar su secreto; pida una dirección sin puerto.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>Se creó «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copiado. El portapapeles se vaciará en %Ln segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se vaciará en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone. Delete it when it is no longer needed.</source>
        <translation>Guardada en %1, legible solo por usted. Elimine el archivo cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Esperando a su llavero… Desbloquéelo si se le pide.</translation>
    </message>
    <message>
        <source>Latchkey was locked, so the secret of “%1” is in this computer&apos;s keychain now. Copy works for this key.</source>
        <translation>Latchkey se bloqueó, así que el secreto de «%1» está ahora en el llavero de este equipo. Copiar funciona para esta clave.</translation>
    </message>
    <message>
        <source>Delivered: %1.</source>
        <translation>Entregada: %1.</translation>
    </message>
    <message>
        <source>“%1” was created and copied. The clipboard is cleared in %2 s.</source>
        <translation>Se creó y copió «%1». El portapapeles se vaciará en %2 s.</translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. Copy it again if you still need it.</source>
        <translation>Ya no está en el portapapeles. Cópiela de nuevo si aún la necesita.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared when you come back to this window.</source>
        <translation>Copiado. El portapapeles se vaciará cuando vuelva a esta ventana.</translation>
    </message>
    <message>
        <source>“%1” was created, and its secret is gone: nobody can use it.</source>
        <translation>Se creó «%1» y su secreto se ha perdido: nadie puede usarla.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateDialog</name>
    <message>
        <source>Create successor</source>
        <comment>a step</comment>
        <translation>Crear la sucesora</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>a step</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>a step</comment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>a step</comment>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Verify again</source>
        <comment>a step</comment>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <comment>a step</comment>
        <translation>Eliminar la clave antigua</translation>
    </message>
    <message>
        <source>Rotate API key</source>
        <translation>Renovar la clave de API</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>Una clave nueva ocupa el lugar de «%1». Ambas funcionan hasta el último paso. Puede cerrar esto en cualquier momento: no se pierde nada y continuará más tarde donde lo dejó.</translation>
    </message>
    <message>
        <source>Deliver it to another place too</source>
        <translation>Entregarla también en otro lugar</translation>
    </message>
    <message>
        <source>Create a successor</source>
        <translation>Crear una clave sucesora</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>Crear la clave nueva</translation>
    </message>
    <message>
        <source>Verify the new key</source>
        <translation>Verificar la clave nueva</translation>
    </message>
    <message>
        <source>The secret of the new key is lost</source>
        <translation>Se ha perdido el secreto de la clave nueva</translation>
    </message>
    <message>
        <source>Bring the new key to where it is used</source>
        <translation>Llevar la clave nueva a donde se usa</translation>
    </message>
    <message>
        <source>Wait until everything uses the new key</source>
        <translation>Esperar a que todo use la clave nueva</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Eliminar la clave antigua</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>Continuar sin el llavero</translation>
    </message>
    <message>
        <source>The new secret is in memory only: if Latchkey closes before it is delivered, another new key has to be made.</source>
        <translation>El secreto nuevo está solo en memoria: si Latchkey se cierra antes de entregarlo, habrá que crear otra clave.</translation>
    </message>
    <message>
        <source>Contacts and redirect URIs are taken over from “%1”, which stays as it is.</source>
        <translation>Los contactos y los URI de redirección se toman de «%1», que queda como está.</translation>
    </message>
    <message>
        <source>“%1” is made, with contacts and redirect URIs of “%2”.</source>
        <translation>Se crea «%1» con los contactos y los URI de redirección de «%2».</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey inicia sesión una vez con «%1» para ver si Union la acepta y descarta la sesión.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>Se ha creado «%1».</translation>
    </message>
    <message>
        <source>The keychain does not have the secret of “%1” any more, and Union gives it out only once. Latchkey can delete “%1” and make another in its place; “%2” works all the while.</source>
        <translation>El llavero ya no tiene el secreto de «%1», y Union lo entrega solo una vez. Latchkey puede eliminar «%1» y crear otra en su lugar; «%2» funciona mientras tanto.</translation>
    </message>
    <message>
        <source>Put “%1” in the place of “%2” wherever that is used, and say where it went.</source>
        <translation>Ponga «%1» en lugar de «%2» dondequiera que se use, e indique dónde la puso.</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>«%1» funciona.</translation>
    </message>
    <message>
        <source>Jobs that are running, copies and caches may use “%1” for a while. It goes on working until you delete it.</source>
        <translation>Los trabajos en curso, las copias y las cachés pueden usar «%1» durante un tiempo. Sigue funcionando hasta que la elimine.</translation>
    </message>
    <message>
        <source>Waiting until %1.</source>
        <translation>En espera hasta el %1.</translation>
    </message>
    <message>
        <source>“%1” was delivered.</source>
        <translation>Se ha entregado «%1».</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. Only if that works is “%2” deleted: everything that still uses it stops working at once, and this can&apos;t be undone.</source>
        <translation>Latchkey inicia sesión una vez más con «%1». Solo si eso funciona se elimina «%2»: todo lo que aún la use deja de funcionar de inmediato, y no se puede deshacer.</translation>
    </message>
    <message>
        <source>The rotation was given up</source>
        <translation>Se abandonó la renovación</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>La clave está renovada</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted.</source>
        <translation>«%1» ocupa el lugar de «%2», que está eliminada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Closes. The rotation stays as it is until you go on.</source>
        <translation>Cierra. La renovación queda como está hasta que continúe.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make another new key</source>
        <translation>Crear otra clave nueva</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>Está entregada</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <translation>Eliminar la clave antigua</translation>
    </message>
    <message>
        <source>Creating the new key…</source>
        <translation>Creando la clave nueva…</translation>
    </message>
    <message>
        <source>Verifying the new key…</source>
        <translation>Verificando la clave nueva…</translation>
    </message>
    <message>
        <source>Verifying the new key once more…</source>
        <translation>Verificando la clave nueva otra vez…</translation>
    </message>
    <message>
        <source>Deleting the old key…</source>
        <translation>Eliminando la clave antigua…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%1” was delivered: if Latchkey deletes it and makes another in its place, everything that uses “%1” stops working at once. “%2” works all the while.</source>
        <translation>Latchkey ya no tiene el secreto de «%1», y Union solo lo entrega una vez. «%1» se entregó: si Latchkey la elimina y crea otra en su lugar, todo lo que usa «%1» deja de funcionar al instante. «%2» funciona mientras tanto.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and what used it needs “%2” now.</source>
        <translation>«%1» está eliminada, y lo que la usaba necesita ahora «%2».</translation>
    </message>
    <message>
        <source>“%1” works as before; “%2” was deleted.</source>
        <translation>«%1» funciona como antes; «%2» se eliminó.</translation>
    </message>
    <message>
        <source>Give up the rotation</source>
        <translation>Abandonar la renovación</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>There is nothing left to rotate</source>
        <translation>Ya no hay nada que renovar</translation>
    </message>
    <message>
        <source>Neither “%1” nor a new key in its place is there any more. Create a new key if one is needed.</source>
        <translation>Ya no existe ni «%1» ni una clave nueva en su lugar. Cree una clave nueva si hace falta.</translation>
    </message>
    <message>
        <source>The new key was deleted</source>
        <translation>La clave nueva se eliminó</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working; “%2” works all the while.</source>
        <translation>Latchkey puede crear otra en lugar de «%1». Lo que la usaba ha dejado de funcionar; «%2» sigue funcionando.</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” is deleted, so “%1” stays in any case.</source>
        <translation>Latchkey ya no tiene el secreto de «%1», y Union solo lo entrega una vez. «%2» está eliminada, así que «%1» se queda en cualquier caso.</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Terminar la renovación</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once more. If that works, the rotation is over: “%2” is deleted already.</source>
        <translation>Latchkey inicia sesión una vez más con «%1». Si funciona, la renovación termina: «%2» ya está eliminada.</translation>
    </message>
    <message>
        <source>That shows only that signing in works: policies granted to “%2” by hand are not carried over. Check in Union that “%1” has what it needs.</source>
        <translation>Eso solo muestra que se puede iniciar sesión: las políticas concedidas a mano a «%2» no se trasladan. Compruebe en Union que «%1» tiene lo que necesita.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stops and closes. What Union was asked for already can&apos;t be stopped any more.</source>
        <translation>Detiene y cierra. Lo que ya se ha pedido a Union no se puede detener.</translation>
    </message>
    <message>
        <source>“%1” has expired; “%2” was deleted.</source>
        <translation>«%1» ha caducado; «%2» se eliminó.</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”, which has expired. You can close this at any time: nothing is lost, and you go on later where you left off.</source>
        <translation>Una clave nueva ocupa el lugar de «%1», que ha caducado. Puede cerrar esto en cualquier momento: no se pierde nada y continuará más tarde donde lo dejó.</translation>
    </message>
    <message>
        <source>Latchkey can make another in the place of “%1”. What used it has stopped working, and “%2” has expired.</source>
        <translation>Latchkey puede crear otra en lugar de «%1». Lo que la usaba ha dejado de funcionar y «%2» ha caducado.</translation>
    </message>
    <message>
        <source>Latchkey does not have the secret of “%1” any more, and Union gives it out only once. “%2” has expired, so “%1” stays in any case.</source>
        <translation>Latchkey ya no tiene el secreto de «%1», y Union solo lo entrega una vez. «%2» ha caducado, así que «%1» queda en cualquier caso.</translation>
    </message>
    <message>
        <source>“%1” has expired: what still uses it works only once it uses the new key.</source>
        <translation>«%1» ha caducado: lo que aún la usa solo funcionará con la clave nueva.</translation>
    </message>
    <message>
        <source>A new key takes the place of “%1”. Both work until the last step. You can close this and go on later where you left off, as long as Latchkey runs: practice ends with it.</source>
        <translation>Una clave nueva ocupa el lugar de «%1». Ambas funcionan hasta el último paso. Puede cerrar esto y continuar después donde lo dejó, mientras Latchkey esté en marcha: las prácticas terminan con él.</translation>
    </message>
    <message>
        <source>Verify again, then delete the old key</source>
        <translation>Verificar de nuevo y después eliminar la clave anterior</translation>
    </message>
    <message>
        <source>The secret of “%1” is not kept any longer then: Copy does not work for it.</source>
        <translation>El secreto de «%1» deja entonces de guardarse: Copiar no funciona con ella.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateFlow</name>
    <message>
        <source>Creating the new key…</source>
        <translation>Creando la clave nueva…</translation>
    </message>
    <message>
        <source>“%1” was rotated: “%2” has taken its place.</source>
        <translation>Se renovó «%1»: «%2» ocupa su lugar.</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2. Both keys work, and Latchkey reminds you.</source>
        <translation>La renovación de «%1» espera hasta el %2. Ambas claves funcionan y Latchkey se lo recordará.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: “%1” works as before.</source>
        <translation>La renovación de «%1» no ha terminado. No se ha perdido nada: «%1» funciona como antes.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>“%1” was deleted, and with that its rotation is finished: “%2” has taken its place.</source>
        <translation>«%1» se eliminó y con ello terminó su renovación: «%2» ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>All overdue keys are being rotated already.</source>
        <translation>Todas las claves atrasadas se están renovando ya.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. “%1” is deleted: bring “%2” to where it is used.</source>
        <translation>La renovación de «%1» no ha terminado. «%1» está eliminada: lleve «%2» a donde se usa.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Union may have deleted “%1” already: “%2” works.</source>
        <translation>La renovación de «%1» no ha terminado. Es posible que Union ya haya eliminado «%1»: «%2» funciona.</translation>
    </message>
    <message>
        <source>The rotation of “%1” waits until %2, and Latchkey reminds you.</source>
        <translation>La renovación de «%1» espera hasta el %2 y Latchkey se lo recordará.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Nothing is lost: it goes on where you left it.</source>
        <translation>La renovación de «%1» no ha terminado. No se ha perdido nada: continúa donde la dejó.</translation>
    </message>
    <message>
        <source>The rotation of “%1” is not finished. Practice ends when Latchkey closes, and the rotation with it.</source>
        <translation>La renovación de «%1» no ha terminado. Las prácticas terminan al cerrarse Latchkey, y la renovación con ellas.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralDialog</name>
    <message>
        <source>Rotate API keys</source>
        <translation>Renovar claves de API</translation>
    </message>
    <message>
        <source>Keys to rotate</source>
        <translation>Claves que se renuevan</translation>
    </message>
    <message numerus="yes">
        <source>A successor is created and verified for each of these %n keys. You deliver the new keys afterwards, one by one; the old ones work until you finish.</source>
        <translation>
            <numerusform>Se crea y se verifica una sucesora para esta clave. Después entrega la clave nueva; la antigua funciona hasta que termine.</numerusform>
            <numerusform>Se crea y se verifica una sucesora para cada una de estas %Ln claves. Después entrega las claves nuevas una a una; las antiguas funcionan hasta que termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the name of a key, and of its successor</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create successors</source>
        <translation>Crear sucesoras</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <translation>%1 de %2 hechas…</translation>
    </message>
    <message>
        <source>%1: its successor is ready to be delivered</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: la sucesora está lista para entregarse</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <comment>a key&apos;s name</comment>
        <translation>%1: detenida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key&apos;s name, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Continuar con ellas</translation>
    </message>
    <message numerus="yes">
        <source>%n new keys are ready to be delivered.</source>
        <translation>
            <numerusform>%Ln clave nueva está lista para entregarse.</numerusform>
            <numerusform>%Ln claves nuevas están listas para entregarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be rotated now; nothing is lost.</source>
        <translation>
            <numerusform>%Ln clave no se pudo renovar ahora; no se ha perdido nada.</numerusform>
            <numerusform>%Ln claves no se pudieron renovar ahora; no se ha perdido nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were stopped before they got there.</source>
        <translation>
            <numerusform>%Ln clave se detuvo antes de llegar.</numerusform>
            <numerusform>%Ln claves se detuvieron antes de llegar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralFlow</name>
    <message numerus="yes">
        <source>%n keys are left out: they are being rotated already, or are no API keys.</source>
        <translation>
            <numerusform>Se omite %Ln clave: ya se está renovando o no es una clave de API.</numerusform>
            <numerusform>Se omiten %Ln claves: ya se están renovando o no son claves de API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations with it.</source>
        <translation>
            <numerusform>%Ln clave nueva espera a ser entregada. Las prácticas terminan al cerrarse Latchkey, y esta renovación con ellas.</numerusform>
            <numerusform>%Ln claves nuevas esperan a ser entregadas. Las prácticas terminan al cerrarse Latchkey, y estas renovaciones con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Nothing is lost: the old ones work as before.</source>
        <translation>
            <numerusform>%Ln clave nueva espera a ser entregada. No se pierde nada: la anterior funciona como antes.</numerusform>
            <numerusform>%Ln claves nuevas esperan a ser entregadas. No se pierde nada: las anteriores funcionan como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationGuide</name>
    <message>
        <source>Copied. The clipboard is cleared in %1 s. Then say where you put it.</source>
        <translation>Copiada. El portapapeles se borra en %1 s. Después indique dónde la puso.</translation>
    </message>
    <message>
        <source>Client ID of the old key: %1</source>
        <translation>ID de cliente de la clave antigua: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>a time ago</comment>
        <translation>Creada: %1</translation>
    </message>
    <message>
        <source>Last copied or delivered on this computer: %1</source>
        <comment>a time ago</comment>
        <translation>Copiada o entregada por última vez en este equipo: %1</translation>
    </message>
    <message>
        <source>It was not copied or delivered on this computer, as far as the journal goes.</source>
        <translation>Según el registro, no se copió ni se entregó en este equipo.</translation>
    </message>
    <message>
        <source>Latchkey can&apos;t see what other computers and services use.</source>
        <translation>Latchkey no puede ver lo que usan otros equipos y servicios.</translation>
    </message>
    <message>
        <source>Its secret is kept in this computer&apos;s keychain, and leaves it with the key.</source>
        <translation>Su secreto está en el llavero de este equipo y se quitará junto con la clave.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationReminder</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The rotation of “%1” can be finished.</source>
        <translation>La renovación de «%1» se puede terminar.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>“%1” is deleted: its rotation can be finished.</source>
        <translation>«%1» está eliminada: su renovación se puede terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations need you.</source>
        <translation>
            <numerusform>%Ln renovación le espera.</numerusform>
            <numerusform>%Ln renovaciones le esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, and the new key in its place has not been delivered yet.</source>
        <translation>«%1» está eliminada, y la clave nueva en su lugar aún no se ha entregado.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationTexts</name>
    <message>
        <source>the new key is to be created</source>
        <translation>falta crear la clave nueva</translation>
    </message>
    <message>
        <source>the new key is to be verified</source>
        <translation>falta verificar la clave nueva</translation>
    </message>
    <message>
        <source>the new key is to be delivered</source>
        <translation>falta entregar la clave nueva</translation>
    </message>
    <message>
        <source>the new key is delivered</source>
        <translation>la clave nueva está entregada</translation>
    </message>
    <message>
        <source>can be finished</source>
        <translation>se puede terminar</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>en espera hasta el %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a rotation</comment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>a rotation</comment>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>Takes the place of “%1”: %2</source>
        <comment>name of a key, and how far that is</comment>
        <translation>Ocupa el lugar de «%1»: %2</translation>
    </message>
    <message>
        <source>Rotating: %1</source>
        <comment>how far that is</comment>
        <translation>En renovación: %1</translation>
    </message>
    <message>
        <source>neither of the two keys is there any more</source>
        <translation>ya no existe ninguna de las dos claves</translation>
    </message>
    <message>
        <source>the new key was deleted</source>
        <translation>la clave nueva se eliminó</translation>
    </message>
    <message>
        <source>the old key was deleted: the new one is to be delivered</source>
        <translation>la clave antigua se eliminó: hay que entregar la nueva</translation>
    </message>
    <message>
        <source>the old key was deleted: can be finished</source>
        <translation>la clave antigua se eliminó: se puede terminar</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” is deleted, and “%2” stays.</source>
        <translation>La renovación se abandonó. «%1» está eliminada y «%2» se queda.</translation>
    </message>
    <message>
        <source>The rotation was given up. Neither of its two keys is there any more.</source>
        <translation>La renovación se abandonó. Ya no existe ninguna de sus dos claves.</translation>
    </message>
    <message>
        <source>The rotation was given up. There are two keys now: “%1” and “%2”.</source>
        <translation>La renovación se abandonó. Ahora hay dos claves: «%1» y «%2».</translation>
    </message>
    <message>
        <source>The rotation was given up. “%1” stays as it is.</source>
        <translation>La renovación se abandonó. «%1» queda como está.</translation>
    </message>
    <message>
        <source>“%1” may be left over from this rotation: it was made when Latchkey was interrupted, and nobody has its secret. Make sure that nothing uses it before you delete it.</source>
        <translation>Puede que «%1» haya quedado de esta renovación: se creó cuando Latchkey se interrumpió y nadie tiene su secreto. Asegúrese de que nada la usa antes de eliminarla.</translation>
    </message>
    <message>
        <source>Policies granted to a key by hand are not carried over: grant them to its successor in Union before you deliver it.</source>
        <translation>Las políticas concedidas a mano a una clave no se trasladan: concédalas en Union a su sucesora antes de entregarla.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationWarnings</name>
    <message numerus="yes">
        <source>%n of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</source>
        <translation>
            <numerusform>%Ln de estas claves se está renovando. Quien use una antigua cuya clave nueva no se ha entregado, o una nueva ya entregada, se queda sin clave.</numerusform>
            <numerusform>%Ln de estas claves se están renovando. Quien use una antigua cuya clave nueva no se ha entregado, o una nueva ya entregada, se queda sin clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being rotated, and “%2” has been delivered in its place. Deleting “%1” finishes the rotation, if “%2” works.</source>
        <translation>«%1» se está renovando y «%2» se ha entregado en su lugar. Eliminar «%1» termina la renovación, si «%2» funciona.</translation>
    </message>
    <message>
        <source>“%1” is being rotated, and its new key has not been delivered yet: whoever uses “%1” is left without a key.</source>
        <translation>«%1» se está renovando y su clave nueva aún no se ha entregado: quien use «%1» se queda sin clave.</translation>
    </message>
    <message>
        <source>“%1” has taken the place of “%2”, which is deleted already: neither key would be left.</source>
        <translation>«%1» ha ocupado el lugar de «%2», que ya está eliminada: no quedaría ninguna de las dos claves.</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Without it the rotation can only be started over or given up; “%2” works as before.</source>
        <translation>«%1» va a ocupar el lugar de «%2». Sin ella, la renovación solo se puede empezar de nuevo o abandonar; «%2» funciona como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these secrets are needed to finish a rotation. One that was not delivered yet is lost.</source>
        <translation>
            <numerusform>%Ln de estos secretos hace falta para terminar una renovación. Uno que aún no se ha entregado se pierde.</numerusform>
            <numerusform>%Ln de estos secretos hacen falta para terminar una renovación. Uno que aún no se ha entregado se pierde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”, and has not been delivered yet: without its secret, another new key has to be made.</source>
        <translation>«%1» va a ocupar el lugar de «%2» y aún no se ha entregado: sin su secreto hay que crear otra clave nueva.</translation>
    </message>
    <message>
        <source>“%1” is to take the place of “%2”. Its secret is needed once more before “%2” is deleted; you would have to paste it then.</source>
        <translation>«%1» va a ocupar el lugar de «%2». Su secreto hace falta una vez más antes de eliminar «%2»; tendría que pegarlo entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are to take the place of others, and have not been delivered yet. Without them the rotations can only be started over or given up; the old keys work as before.</source>
        <translation>
            <numerusform>%Ln de estas claves va a ocupar el lugar de otra y aún no se ha entregado. Sin ella, la renovación solo se puede empezar de nuevo o abandonar; la clave antigua funciona como antes.</numerusform>
            <numerusform>%Ln de estas claves van a ocupar el lugar de otras y aún no se han entregado. Sin ellas, las renovaciones solo se pueden empezar de nuevo o abandonar; las claves antiguas funcionan como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are being rotated, and the new ones have been delivered in their place. Deleting the old ones finishes the rotations, if the new ones work.</source>
        <translation>
            <numerusform>%Ln de estas claves se está renovando y la nueva se ha entregado en su lugar. Eliminar la antigua termina la renovación, si la nueva funciona.</numerusform>
            <numerusform>%Ln de estas claves se están renovando y las nuevas se han entregado en su lugar. Eliminar las antiguas termina las renovaciones, si las nuevas funcionan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsDialog</name>
    <message>
        <source>Rotations under way</source>
        <translation>Renovaciones en curso</translation>
    </message>
    <message>
        <source>No key is being rotated.</source>
        <translation>No se está renovando ninguna clave.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>old key, new key, how far the rotation is</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Rotate all %n overdue keys…</source>
        <translation>
            <numerusform>Renovar la clave atrasada…</numerusform>
            <numerusform>Renovar las %Ln claves atrasadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of rotations can&apos;t be read and are left alone. Their keys are not in this list.</source>
        <translation>
            <numerusform>%Ln registro de renovación no se puede leer y no se toca. Sus claves no están en esta lista.</numerusform>
            <numerusform>%Ln registros de renovación no se pueden leer y no se tocan. Sus claves no están en esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key is deleted already, so there is nothing to give up. Resume the rotation to finish it.</source>
        <translation>La clave antigua ya está eliminada, así que no hay nada que abandonar. Reanude la renovación para terminarla.</translation>
    </message>
    <message>
        <source>Set the records that can&apos;t be read aside</source>
        <translation>Apartar los registros que no se pueden leer</translation>
    </message>
    <message>
        <source>Until you finish a rotation both of its keys work, unless one of them was deleted by hand.</source>
        <translation>Hasta que termine una renovación funcionan sus dos claves, salvo que una se haya eliminado a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were set aside. They stay in their folder under another name, and their keys can be rotated anew.</source>
        <translation>
            <numerusform>Se apartó %Ln registro. Queda en su carpeta con otro nombre, y su clave se puede renovar de nuevo.</numerusform>
            <numerusform>Se apartaron %Ln registros. Quedan en su carpeta con otro nombre, y sus claves se pueden renovar de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsFlow</name>
    <message>
        <source>Latchkey is still at work on the rotation of “%1”. Give it up when that is done.</source>
        <translation>Latchkey sigue trabajando en la renovación de «%1». Abandónela cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RunList</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SaveSearchDialog</name>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a saved search</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>“%1” will be in the connection menu, for all connections.</source>
        <translation>«%1» estará en el menú de conexiones, para todas las conexiones.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is a search of this name. Saving replaces it.</source>
        <translation>Ya hay una búsqueda con este nombre. Al guardar se reemplaza.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ScreenGuard</name>
    <message>
        <source>Latchkey&apos;s windows can be captured for 5 minutes. Then they are kept out of screenshots and shared screens again.</source>
        <translation>Las ventanas de Latchkey se pueden capturar durante 5 minutos. Después vuelven a quedar fuera de las capturas y de las pantallas compartidas.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchAnnouncer</name>
    <message numerus="yes">
        <source>%L1 of %n keys</source>
        <comment>how many a search shows; read aloud</comment>
        <translation>
            <numerusform>%L1 de %Ln clave</numerusform>
            <numerusform>%L1 de %Ln claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>Search keys · %1</source>
        <comment>%1: operators as examples</comment>
        <translation>Buscar claves · %1</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Operadores de búsqueda</translation>
    </message>
    <message>
        <source>Search operators (%1)</source>
        <translation>Operadores de búsqueda (%1)</translation>
    </message>
    <message>
        <source>Words and operators. F1 lists the operators.</source>
        <translation>Palabras y operadores. F1 muestra los operadores.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb; in a field that has no room for more</comment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchHelp</name>
    <message>
        <source>Search operators</source>
        <translation>Operadores de búsqueda</translation>
    </message>
    <message>
        <source>Words and operators; a key has to meet them all</source>
        <translation>Palabras y operadores; una clave tiene que cumplirlos todos</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <comment>keys that are</comment>
        <translation>Toca renovarla</translation>
    </message>
    <message>
        <source>Overdue for rotation</source>
        <comment>keys that are</comment>
        <translation>Renovación atrasada</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>keys that are</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>keys that are neither due, overdue nor expired</comment>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Secret kept on this computer</source>
        <translation>Secreto conservado en este equipo</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>De más de 90 días</translation>
    </message>
    <message>
        <source>Younger than 2 weeks</source>
        <translation>De menos de 2 semanas</translation>
    </message>
    <message>
        <source>At least 6 months old</source>
        <translation>De al menos 6 meses</translation>
    </message>
    <message>
        <source>At most 1 year old</source>
        <translation>De 1 año como máximo</translation>
    </message>
    <message>
        <source>Made 3 days ago</source>
        <translation>Creada hace 3 días</translation>
    </message>
    <message>
        <source>In the name</source>
        <translation>En el nombre</translation>
    </message>
    <message>
        <source>In the client ID</source>
        <translation>En el ID de cliente</translation>
    </message>
    <message>
        <source>In the owner</source>
        <translation>En el propietario</translation>
    </message>
    <message>
        <source>Words side by side</source>
        <translation>Palabras contiguas</translation>
    </message>
    <message>
        <source>Without what follows</source>
        <translation>Sin lo que sigue</translation>
    </message>
    <message>
        <source>New since the refresh before</source>
        <comment>keys that are</comment>
        <translation>Nuevas desde la actualización anterior</translation>
    </message>
    <message>
        <source>New or renamed since then</source>
        <comment>keys that are, since the refresh before</comment>
        <translation>Nuevas o renombradas desde entonces</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <comment>keys that are</comment>
        <translation>Sin propietario</translation>
    </message>
    <message>
        <source>To be rotated within 14 days</source>
        <translation>Por renovar en 14 días</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchSource</name>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchesFlow</name>
    <message>
        <source>There is no room for more saved searches. Delete one first.</source>
        <translation>No hay sitio para más búsquedas guardadas. Elimine una primero.</translation>
    </message>
    <message>
        <source>Manage searches…</source>
        <translation>Gestionar búsquedas…</translation>
    </message>
    <message>
        <source>Saved “%1”. It is in the connection menu.</source>
        <translation>Se guardó «%1». Está en el menú de conexiones.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SecretField</name>
    <message>
        <source>API key, hidden</source>
        <translation>Clave de API, oculta</translation>
    </message>
    <message>
        <source>Press and hold to show the key</source>
        <translation>Mantenga pulsado para mostrar la clave</translation>
    </message>
    <message>
        <source>API key, on the screen</source>
        <translation>Clave de API, en pantalla</translation>
    </message>
    <message>
        <source>The key is on the screen. It is not read aloud.</source>
        <translation>La clave está en pantalla. No se lee en voz alta.</translation>
    </message>
    <message>
        <source>The key is hidden again.</source>
        <translation>La clave vuelve a estar oculta.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SessionNotices</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Loading was stopped. Not all keys are shown.</source>
        <translation>La carga se detuvo. No se muestran todas las claves.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your sign-in is kept in your keychain now.</source>
        <translation>Su sesión se conserva ahora en su llavero.</translation>
    </message>
    <message>
        <source>Your sign-in is not kept: it lasts until Latchkey closes. %1</source>
        <translation>Su sesión no se conserva: dura hasta que Latchkey se cierre. %1</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>You are signed out here, but something was left behind. %1</source>
        <translation>Se cerró su sesión aquí, pero quedó algo atrás. %1</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-in was revoked.</source>
        <translation>Se cerró su sesión y se revocó.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Se cerró su sesión.</translation>
    </message>
    <message>
        <source>No longer there:</source>
        <comment>followed by names of keys, one a line</comment>
        <translation>Ya no están:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln renombrada</numerusform>
            <numerusform>%Ln renombradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln desaparecida</numerusform>
            <numerusform>%Ln desaparecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. This is the list from %1.</source>
        <comment>a date and time</comment>
        <translation>Sin conexión. Esta es la lista del %1.</translation>
    </message>
    <message>
        <source>%1 This is the list from %2.</source>
        <comment>sentences that say what is wrong; a date and time</comment>
        <translation>%1 Esta es la lista del %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a date and time; a list such as: 2 new · 1 renamed</comment>
        <translation>Desde %1: %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the keys that were just told of</comment>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>You are signed out, and the sign-in was revoked. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>La sesión está cerrada y se ha revocado. El secreto de %Ln clave permanece en el llavero de este equipo.</numerusform>
            <numerusform>La sesión está cerrada y se ha revocado. Los secretos de %Ln claves permanecen en el llavero de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>La sesión está cerrada. El secreto de %Ln clave permanece en el llavero de este equipo.</numerusform>
            <numerusform>La sesión está cerrada. Los secretos de %Ln claves permanecen en el llavero de este equipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>keys to press</comment>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>one shortcut to what it was at first</comment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a shortcut</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>shortcuts</comment>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Choose an action, go to its shortcut and press the keys you want.</source>
        <translation>Elija una acción, vaya a su atajo y pulse las teclas que quiera.</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>Todos los atajos están como al principio.</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a shortcut</comment>
        <translation>modificado</translation>
    </message>
    <message>
        <source>For “%1”. Press the keys.</source>
        <translation>Para «%1». Pulse las teclas.</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Sin resultados. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <comment>keys, action</comment>
        <translation>%1 es el atajo de «%2».</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <comment>a shortcut, from an action</comment>
        <translation>Quitárselo a «%1»</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>«%1» ya no tiene atajo.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut %2 now.</source>
        <comment>action, keys</comment>
        <translation>«%1» tiene ahora el atajo %2.</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>Elija primero una acción.</translation>
    </message>
    <message>
        <source>This action has no shortcut.</source>
        <translation>Esta acción no tiene atajo.</translation>
    </message>
    <message>
        <source>This shortcut is as it was at first.</source>
        <translation>Este atajo está como al principio.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <translation>Código copiado.</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>Usar el navegador en su lugar</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código en su lugar</translation>
    </message>
    <message>
        <source>Use an API key instead</source>
        <translation>Usar una clave de API en su lugar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir navegador</translation>
    </message>
    <message>
        <source>Link copied. Open it in a browser on this computer.</source>
        <translation>Enlace copiado. Ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Link copied. Open it in any browser.</source>
        <translation>Enlace copiado. Ábralo en cualquier navegador.</translation>
    </message>
    <message>
        <source>Sign in to %1 with your browser. Latchkey waits here and goes on by itself.</source>
        <translation>Inicie sesión en %1 con su navegador. Latchkey espera aquí y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Sign in to %1 with any browser, here or on another device. Latchkey goes on by itself.</source>
        <translation>Inicie sesión en %1 con cualquier navegador, aquí o en otro dispositivo. Latchkey continúa por sí solo.</translation>
    </message>
    <message>
        <source>Getting a code…</source>
        <translation>Obteniendo un código…</translation>
    </message>
    <message>
        <source>Sign in to %1 as an application, with its API key. For machines, and for people who hold only a key.</source>
        <translation>Inicie sesión en %1 como aplicación, con su clave de API. Para máquinas y para quienes solo tienen una clave.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>No browser could be started. Use a code, or copy the link and open it yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Use un código, o copie el enlace y ábralo usted mismo.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Copie el enlace y ábralo usted mismo.</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>Esperando al puerto…</translation>
    </message>
    <message>
        <source>Waiting until you have signed in…</source>
        <translation>Esperando a que inicie sesión…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>%1 Latchkey goes on asking, and the code stays good.</source>
        <translation>%1 Latchkey sigue preguntando, y el código sigue siendo válido.</translation>
    </message>
    <message>
        <source>Another window answered with a sign-in that Latchkey did not start. It was ignored.</source>
        <translation>Otra ventana respondió con un inicio de sesión que Latchkey no empezó. Se ha ignorado.</translation>
    </message>
    <message>
        <source>You were signed in as %1. Replace with %2?</source>
        <translation>Había iniciado sesión como %1. ¿Reemplazar por %2?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>the account that was signed in</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Usar un código</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The address of the sign-in page is still on its way.</source>
        <translation>La dirección de la página de inicio de sesión aún no ha llegado.</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Pegue primero una clave.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SignInFlow</name>
    <message>
        <source>This key is for %1, and this connection is to %2. Nothing was sent. Connect to %1, or paste a key for %2.</source>
        <translation>Esta clave es de %1, y esta conexión va a %2. No se ha enviado nada. Conéctese a %1 o pegue una clave de %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loading… %L1 so far</source>
        <translation>Cargando… %L1 hasta ahora</translation>
    </message>
    <message>
        <source>Clipboard clears when you come back to this window ·</source>
        <translation>El portapapeles se vaciará cuando vuelva a esta ventana ·</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n s ·</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>El portapapeles se vaciará en %Ln s ·</numerusform>
            <numerusform>El portapapeles se vaciará en %Ln s ·</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>El secreto ya no está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: has stopped</source>
        <comment>a step</comment>
        <translation>%1: detenido</translation>
    </message>
    <message>
        <source>%1: now</source>
        <comment>a step</comment>
        <translation>%1: ahora</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>a step</comment>
        <translation>%1: pendiente</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SwatchPicker</name>
    <message>
        <source>A colour of your own</source>
        <translation>Un color propio</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a colour that is not in the row</comment>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TechnicalDetail</name>
    <message>
        <source>Details</source>
        <comment>technical, of an error</comment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TopBar</name>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Reports and e&amp;xport</source>
        <translation>Informes &amp;y exportación</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;ista</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>Conexio&amp;nes</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::TrayFlow</name>
    <message>
        <source>Open Latchkey</source>
        <translation>Abrir Latchkey</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::UnsavedSecretDialog</name>
    <message>
        <source>Quit and lose a new key?</source>
        <translation>¿Salir y perder una clave nueva?</translation>
    </message>
    <message>
        <source>The secret of a new key has gone nowhere yet, and Union never shows it again. If Latchkey quits now, nobody can use that key.</source>
        <translation>El secreto de una clave nueva aún no ha ido a ninguna parte, y Union no lo mostrará nunca más. Si Latchkey se cierra ahora, nadie podrá usar esa clave.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Salir y perderla</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Latchkey signs in with “%1” once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>Latchkey inicia sesión una vez con «%1» para ver si Union la acepta, y descarta la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey signs in with each of these %n keys once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>
            <numerusform>Latchkey inicia sesión una vez con esta %Ln clave para ver si Union la acepta, y descarta la sesión.</numerusform>
            <numerusform>Latchkey inicia sesión una vez con cada una de estas %Ln claves para ver si Union la acepta, y descarta la sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys to verify</source>
        <translation>Claves por verificar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Its secret is not on this computer. If you have it elsewhere, paste the whole value of FLYTE_API_KEY, or drop the file here.</source>
        <translation>Su secreto no está en este equipo. Si lo tiene en otro lugar, pegue el valor completo de FLYTE_API_KEY o suelte el archivo aquí.</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Pegue primero una clave.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 done…</source>
        <translation>Verificando: %1 de %2…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>the name of a key, and what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n keys work.</source>
        <translation>
            <numerusform>%Ln clave funciona.</numerusform>
            <numerusform>%Ln claves funcionan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys don&apos;t work, or Union could not say.</source>
        <translation>
            <numerusform>%Ln clave no funciona, o Union no pudo decirlo.</numerusform>
            <numerusform>%Ln claves no funcionan, o Union no pudo decirlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not verified.</source>
        <translation>
            <numerusform>%Ln clave no se verificó.</numerusform>
            <numerusform>%Ln claves no se verificaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your keychain… Unlock it if you are asked to.</source>
        <translation>Esperando a su llavero… Desbloquéelo si se le pide.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyFlow</name>
    <message>
        <source>Its secret is not on this computer. Select this key alone to paste it.</source>
        <translation>Su secreto no está en este equipo. Seleccione solo esta clave para pegarlo.</translation>
    </message>
    <message>
        <source>This is another key: its client ID is %1. Paste the one of “%2”.</source>
        <translation>Es otra clave: su ID de cliente es %1. Pegue la de «%2».</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WaitForm</name>
    <message>
        <source>Something may still use the old key. Remind me:</source>
        <translation>Quizá algo use todavía la clave antigua. Recordármelo:</translation>
    </message>
    <message>
        <source>Everything uses the new key now</source>
        <translation>Todo usa ya la clave nueva</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message numerus="yes">
        <source>in %n days, on %1</source>
        <comment>when to be reminded</comment>
        <translation>
            <numerusform>dentro de %Ln día, el %1</numerusform>
            <numerusform>dentro de %Ln días, el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>when to be reminded; a date</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>on another day</source>
        <comment>when to be reminded; the day is chosen next to it</comment>
        <translation>otro día</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <comment>a day</comment>
        <translation>Recordármelo el</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <comment>two dates</comment>
        <translation>Elija un día del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowController</name>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowStatus</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln vence pronto</numerusform>
            <numerusform>%Ln vencen pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln atrasada</numerusform>
            <numerusform>%Ln atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln caducada</numerusform>
            <numerusform>%Ln caducadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln mostrada</numerusform>
            <numerusform>%Ln mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WalletOwnItems</name>
    <message>
        <source>KWallet does not answer here, so what Latchkey keeps in your wallet is still there. Do this again where you are signed in to Plasma.</source>
        <translation>KWallet no responde aquí, así que lo que Latchkey guarda en su cartera sigue ahí. Repita esto donde haya iniciado sesión en Plasma.</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>El proxy denegó la conexión</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>Conexión no permitida por el servidor SOCKSv5</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>hace 1 mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>hace 1 año</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the moment at which a secret expires</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>en 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>en 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>en %Ln hora</numerusform>
            <numerusform>en %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>en 1 mes</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>en %Ln mes</numerusform>
            <numerusform>en %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>en 1 año</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>en %Ln año</numerusform>
            <numerusform>en %Ln años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice tenant</source>
        <translation>Espacio de prácticas</translation>
    </message>
    <message>
        <source>Latchkey is not running, so there is nothing to lock.</source>
        <translation>Latchkey no está en ejecución, así que no hay nada que bloquear.</translation>
    </message>
    <message>
        <source>The Latchkey that is running does not know these options: it may be another version. Quit it and start again.</source>
        <translation>El Latchkey en ejecución no conoce estas opciones: quizá sea otra versión. Salga de él e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Latchkey is running but does not answer, so nothing was opened. Wait a moment and try again, or end that program first.</source>
        <translation>Latchkey está en ejecución pero no responde, así que no se ha abierto nada. Espere un momento e inténtelo de nuevo, o termine antes ese programa.</translation>
    </message>
    <message>
        <source>Press Enter to close this window.</source>
        <translation>Pulse Intro para cerrar esta ventana.</translation>
    </message>
</context>
</TS>
