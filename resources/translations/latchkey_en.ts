<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Latchkey::Ui::PreferencesDialog</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
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
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%n kept secret is deleted from the keychain. Union can&apos;t show it again.</numerusform>
            <numerusform>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>%n thing could not be done.</numerusform>
            <numerusform>%n things could not be done.</numerusform>
        </translation>
    </message>
</context>
<context>
        <name>Latchkey::EncodedCredentials</name>
        <message numerus="yes">
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
            <source>Everything that uses these %n keys stops working at once. This can't be undone.</source>
            <translation>
                <numerusform>Everything that uses this key stops working at once. This can't be undone.</numerusform>
                <numerusform>Everything that uses these %n keys stops working at once. This can't be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys were not tried.</source>
            <translation>
                <numerusform>%n key was not tried.</numerusform>
                <numerusform>%n keys were not tried.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
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
            <source>Due for rotation in %n days</source>
            <translation>
                <numerusform>Due for rotation in %n day</numerusform>
                <numerusform>Due for rotation in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue for rotation by %n days</source>
            <translation>
                <numerusform>Overdue for rotation by %n day</numerusform>
                <numerusform>Overdue for rotation by %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
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
            <source>Due in %n days</source>
            <translation>
                <numerusform>Due in %n day</numerusform>
                <numerusform>Due in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Latchkey::Ui::RevealFlow</name>
        <message numerus="yes">
            <source>Copied. The clipboard is cleared in %n seconds.</source>
            <translation>
                <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
                <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Latchkey::Ui::StatusLine</name>
        <message numerus="yes">
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
            <source>%n keys</source>
            <translation>
                <numerusform>%n key</numerusform>
                <numerusform>%n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>%n expired</numerusform>
                <numerusform>%n expired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
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
            <source>%n minutes ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>%n week ago</numerusform>
                <numerusform>%n weeks ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years ago</source>
            <translation>
                <numerusform>%n year ago</numerusform>
                <numerusform>%n years ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minutes</source>
            <translation>
                <numerusform>in %n minute</numerusform>
                <numerusform>in %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n hours</source>
            <translation>
                <numerusform>in %n hour</numerusform>
                <numerusform>in %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n weeks</source>
            <translation>
                <numerusform>in %n week</numerusform>
                <numerusform>in %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n months</source>
            <translation>
                <numerusform>in %n month</numerusform>
                <numerusform>in %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n years</source>
            <translation>
                <numerusform>in %n year</numerusform>
                <numerusform>in %n years</numerusform>
            </translation>
        </message>
    </context>
</TS>
