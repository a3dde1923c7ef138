<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Latchkey::Ui::DueNotices</name>
    <message numerus="yes">
        <source>%n key(s) are due for rotation.</source>
        <translation>
            <numerusform>%n key is due for rotation.</numerusform>
            <numerusform>%n keys are due for rotation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue for rotation.</source>
        <translation>
            <numerusform>%n key is overdue for rotation.</numerusform>
            <numerusform>%n keys are overdue for rotation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::EncodedCredentials</name>
    <message numerus="yes">
        <location filename="../../app/keys/encodedcredentials.cpp" line="145"/>
        <source>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</source>
        <translation>
            <numerusform>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</numerusform>
            <numerusform>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteDialog</name>
    <message numerus="yes">
        <location filename="../../ui/dialogs/deletedialog.cpp" line="66"/>
        <source>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Everything that uses this key stops working at once. This can&apos;t be undone.</numerusform>
            <numerusform>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/deletedialog.cpp" line="126"/>
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%n key was not tried.</numerusform>
            <numerusform>%n keys were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/deletedialog.cpp" line="128"/>
        <source>%n keys could not be deleted.</source>
        <translation>
            <numerusform>%n key could not be deleted.</numerusform>
            <numerusform>%n keys could not be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteFlow</name>
    <message numerus="yes">
        <location filename="../../ui/window/deleteflow.cpp" line="82"/>
        <source>%n keys were deleted.</source>
        <translation>
            <numerusform>%n key was deleted.</numerusform>
            <numerusform>%n keys were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundPane</name>
    <message numerus="yes">
        <location filename="../../ui/dialogs/foundpane.cpp" line="59"/>
        <source>%n configurations skipped</source>
        <translation>
            <numerusform>%n configuration skipped</numerusform>
            <numerusform>%n configurations skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyDetails</name>
    <message numerus="yes">
        <location filename="../../ui/window/keydetails.cpp" line="245"/>
        <source>Due for rotation in %n days</source>
        <translation>
            <numerusform>Due for rotation in %n day</numerusform>
            <numerusform>Due for rotation in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/keydetails.cpp" line="248"/>
        <source>Overdue for rotation by %n days</source>
        <translation>
            <numerusform>Overdue for rotation by %n day</numerusform>
            <numerusform>Overdue for rotation by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/keydetails.cpp" line="258"/>
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n key selected</numerusform>
            <numerusform>%n keys selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTableModel</name>
    <message numerus="yes">
        <location filename="../../ui/keytable/keytable.cpp" line="58"/>
        <location filename="../../ui/keytable/keytablemodel.cpp" line="88"/>
        <source>Due in %n days</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockWarning</name>
    <message numerus="yes">
        <location filename="../../ui/lock/lockwarning.cpp" line="44"/>
        <source>Latchkey has not been used for a while. It locks in %n seconds.</source>
        <comment>shown as a countdown</comment>
        <translation>
            <numerusform>Latchkey has not been used for a while. It locks in %n second.</numerusform>
            <numerusform>Latchkey has not been used for a while. It locks in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::PreferencesDialog</name>
    <message numerus="yes">
        <location filename="../../ui/dialogs/preferencesdialog.cpp" line="30"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/preferencesdialog.cpp" line="31"/>
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/preferencesdialog.cpp" line="38"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RemoveConnectionDialog</name>
    <message numerus="yes">
        <location filename="../../ui/dialogs/removeconnectiondialog.cpp" line="37"/>
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%n kept secret is deleted from the keychain. Union can&apos;t show it again.</numerusform>
            <numerusform>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/dialogs/removeconnectiondialog.cpp" line="79"/>
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>%n thing could not be done.</numerusform>
            <numerusform>%n things could not be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealFlow</name>
    <message numerus="yes">
        <location filename="../../ui/window/revealflow.cpp" line="90"/>
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchAnnouncer</name>
    <message numerus="yes">
        <location filename="../../ui/window/searchannouncer.cpp" line="55"/>
        <source>%L1 of %n keys</source>
        <comment>how many a search shows; read aloud</comment>
        <translation>
            <numerusform>%L1 of %n key</numerusform>
            <numerusform>%L1 of %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StatusLine</name>
    <message numerus="yes">
        <location filename="../../ui/window/statusline.cpp" line="103"/>
        <source>Clipboard clears in %n s ·</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Clipboard clears in %n s ·</numerusform>
            <numerusform>Clipboard clears in %n s ·</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowStatus</name>
    <message numerus="yes">
        <location filename="../../ui/window/windowstatus.cpp" line="92"/>
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/windowstatus.cpp" line="94"/>
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/windowstatus.cpp" line="96"/>
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/windowstatus.cpp" line="98"/>
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/windowstatus.cpp" line="100"/>
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="42"/>
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="44"/>
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="46"/>
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="48"/>
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="50"/>
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="52"/>
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="64"/>
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="66"/>
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="68"/>
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="70"/>
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="72"/>
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/keytable/relativetime.cpp" line="74"/>
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SessionNotices</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
</context>
</TS>
