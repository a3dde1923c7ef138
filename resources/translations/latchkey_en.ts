<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Latchkey::DataRemoval</name>
    <message numerus="yes">
        <source>Removed from this computer: %n files.</source>
        <translation>
            <numerusform>Removed from this computer: %n file.</numerusform>
            <numerusform>Removed from this computer: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from your keychain: %n items.</source>
        <translation>
            <numerusform>Removed from your keychain: %n item.</numerusform>
            <numerusform>Removed from your keychain: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::EncodedCredentials</name>
    <message numerus="yes">
        <source>This is not a whole API key: it has %n of the four parts address, client ID, secret and organization. Copy it again from where it was made.</source>
        <translation>
            <numerusform>This is not a whole API key: it has %Ln of the four parts address, client ID, secret and organization. Copy it again from where it was made.</numerusform>
            <numerusform>This is not a whole API key: it has %Ln of the four parts address, client ID, secret and organization. Copy it again from where it was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyVerification</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::Activity</name>
    <message numerus="yes">
        <source>Complete: none of %n entries was changed, dropped or reordered.</source>
        <translation>
            <numerusform>Complete: the %Ln entry was not changed, dropped or reordered.</numerusform>
            <numerusform>Complete: none of %Ln entries was changed, dropped or reordered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ActivityDialog</name>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>%Ln entry was written to %1.</numerusform>
            <numerusform>%Ln entries were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::AgeBars</name>
    <message numerus="yes">
        <source>%1: %n keys</source>
        <comment>an age; read aloud</comment>
        <translation>
            <numerusform>%1: %Ln key</numerusform>
            <numerusform>%1: %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::CopyFlow</name>
    <message numerus="yes">
        <source>Copied the client IDs of %n keys, one in each line.</source>
        <translation>
            <numerusform>Copied the client ID of %Ln key.</numerusform>
            <numerusform>Copied the client IDs of %Ln keys, one in each line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: the secrets of %n selected keys are not on this computer. Union gives a secret only when a key is created.</source>
        <translation>
            <numerusform>Nothing was copied: the secret of %Ln selected key is not on this computer. Union gives a secret only when a key is created.</numerusform>
            <numerusform>Nothing was copied: the secrets of %Ln selected keys are not on this computer. Union gives a secret only when a key is created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the credentials of %n keys. The clipboard is cleared in %1 s.</source>
        <translation>
            <numerusform>Copied the credentials of %Ln key. The clipboard is cleared in %1 s.</numerusform>
            <numerusform>Copied the credentials of %Ln keys. The clipboard is cleared in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n keys: %1. It holds no secret.</source>
        <translation>
            <numerusform>Copied for %Ln key: %1. It holds no secret.</numerusform>
            <numerusform>Copied for %Ln keys: %1. It holds no secret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Everything that uses these %n keys stops working at once. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Everything that uses this key stops working at once. This can&apos;t be undone.</numerusform>
            <numerusform>Everything that uses these %Ln keys stops working at once. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln key was not tried.</numerusform>
            <numerusform>%Ln keys were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be deleted.</source>
        <translation>
            <numerusform>%Ln key could not be deleted.</numerusform>
            <numerusform>%Ln keys could not be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeleteFlow</name>
    <message numerus="yes">
        <source>%n keys were deleted.</source>
        <translation>
            <numerusform>%Ln key was deleted.</numerusform>
            <numerusform>%Ln keys were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverDialog</name>
    <message numerus="yes">
        <source>The secrets of %n keys go straight there and are shown nowhere.</source>
        <translation>
            <numerusform>The secret of %Ln key goes straight there and is shown nowhere.</numerusform>
            <numerusform>The secrets of %Ln keys go straight there and are shown nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln key was not tried.</numerusform>
            <numerusform>%Ln keys were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be delivered.</source>
        <translation>
            <numerusform>%Ln key could not be delivered.</numerusform>
            <numerusform>%Ln keys could not be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Press Deliver again to replace them.</source>
        <translation>
            <numerusform>%Ln file is there already. Press Deliver again to replace it.</numerusform>
            <numerusform>%Ln files are there already. Press Deliver again to replace them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DeliverFlow</name>
    <message numerus="yes">
        <source>Nothing can be delivered: the secrets of %n keys are not on this computer. Union gives a secret only when the key is created.</source>
        <translation>
            <numerusform>Nothing can be delivered: the secret of this key is not on this computer. Union gives a secret only when the key is created.</numerusform>
            <numerusform>Nothing can be delivered: the secrets of these %Ln keys are not on this computer. Union gives a secret only when the key is created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected keys are left out: their secrets are not on this computer.</source>
        <translation>
            <numerusform>%Ln selected key is left out: its secret is not on this computer.</numerusform>
            <numerusform>%Ln selected keys are left out: their secrets are not on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>%Ln key was delivered: %1.</numerusform>
            <numerusform>%Ln keys were delivered: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were delivered: %1 and other places.</source>
        <comment>%1: places</comment>
        <translation>
            <numerusform>%Ln key was delivered: %1 and other places.</numerusform>
            <numerusform>%Ln keys were delivered: %1 and other places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueNotices</name>
    <message numerus="yes">
        <source>%n key(s) are due for rotation.</source>
        <translation>
            <numerusform>%Ln key is due for rotation.</numerusform>
            <numerusform>%Ln keys are due for rotation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are overdue for rotation.</source>
        <translation>
            <numerusform>%Ln key is overdue for rotation.</numerusform>
            <numerusform>%Ln keys are overdue for rotation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::DueTimeline</name>
    <message numerus="yes">
        <source>%1 to %2: %n keys</source>
        <comment>two days; read aloud</comment>
        <translation>
            <numerusform>%1 to %2: %Ln key</numerusform>
            <numerusform>%1 to %2: %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysDialog</name>
    <message numerus="yes">
        <source>The contacts of %n keys change; names and redirect URIs stay as they are.</source>
        <translation>
            <numerusform>The contacts of %Ln key change; its name and redirect URIs stay as they are.</numerusform>
            <numerusform>The contacts of %Ln keys change; names and redirect URIs stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln key was not tried.</numerusform>
            <numerusform>%Ln keys were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be saved.</source>
        <translation>
            <numerusform>%Ln key could not be saved.</numerusform>
            <numerusform>%Ln keys could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::EditKeysFlow</name>
    <message numerus="yes">
        <source>%n keys were saved.</source>
        <translation>
            <numerusform>%Ln key was saved.</numerusform>
            <numerusform>%Ln keys were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected keys</source>
        <translation>
            <numerusform>The selected key</numerusform>
            <numerusform>The %Ln selected keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n keys</source>
        <translation>
            <numerusform>The only key</numerusform>
            <numerusform>All %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n keys that the search shows</source>
        <translation>
            <numerusform>The key that the search shows</numerusform>
            <numerusform>The %n keys that the search shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ExportFlow</name>
    <message numerus="yes">
        <source>%n keys were written to %1.</source>
        <translation>
            <numerusform>One key was written to %1.</numerusform>
            <numerusform>%Ln keys were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetDialog</name>
    <message numerus="yes">
        <source>%n keys were not tried.</source>
        <translation>
            <numerusform>%Ln key was not tried.</numerusform>
            <numerusform>%Ln keys were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets could not be forgotten.</source>
        <translation>
            <numerusform>%Ln secret could not be forgotten.</numerusform>
            <numerusform>%Ln secrets could not be forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are no longer among this connection&apos;s keys. Their secrets are deleted from this computer&apos;s keychain, and Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%n key is no longer among this connection&apos;s keys. Its secret is deleted from this computer&apos;s keychain, and Union can&apos;t show it again.</numerusform>
            <numerusform>%n keys are no longer among this connection&apos;s keys. Their secrets are deleted from this computer&apos;s keychain, and Union can&apos;t show them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latchkey deletes the secrets of %n keys that it keeps, and Union can&apos;t show them again. The keys go on working wherever they are used.</source>
        <translation>
            <numerusform>Latchkey deletes the secret of %n key that it keeps, and Union can&apos;t show it again. The key goes on working wherever it is used.</numerusform>
            <numerusform>Latchkey deletes the secrets of %n keys that it keeps, and Union can&apos;t show them again. The keys go on working wherever they are used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ForgetFlow</name>
    <message numerus="yes">
        <source>The secrets of %n keys are no longer on this computer.</source>
        <translation>
            <numerusform>The secret of %Ln key is no longer on this computer.</numerusform>
            <numerusform>The secrets of %Ln keys are no longer on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::FoundPane</name>
    <message numerus="yes">
        <source>%n configurations skipped</source>
        <translation>
            <numerusform>%Ln configuration skipped</numerusform>
            <numerusform>%Ln configurations skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyDetails</name>
    <message numerus="yes">
        <source>Due for rotation in %n days</source>
        <translation>
            <numerusform>Due for rotation in %Ln day</numerusform>
            <numerusform>Due for rotation in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for rotation by %n days</source>
        <translation>
            <numerusform>Overdue for rotation by %Ln day</numerusform>
            <numerusform>Overdue for rotation by %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%Ln key selected</numerusform>
            <numerusform>%Ln keys selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n client IDs</source>
        <translation>
            <numerusform>Copy %Ln client ID</numerusform>
            <numerusform>Copy %Ln client IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::KeyTableModel</name>
    <message numerus="yes">
        <source>Due in %n days</source>
        <translation>
            <numerusform>Due in %Ln day</numerusform>
            <numerusform>Due in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <comment>status of a key; short: a column of the table</comment>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LeftoverSecrets</name>
    <message numerus="yes">
        <source>This computer&apos;s keychain holds the secrets of %n keys that no longer exist.</source>
        <translation>
            <numerusform>This computer&apos;s keychain holds the secret of %n key that no longer exists.</numerusform>
            <numerusform>This computer&apos;s keychain holds the secrets of %n keys that no longer exist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::LockWarning</name>
    <message numerus="yes">
        <source>Latchkey has not been used for a while. It locks in %n seconds.</source>
        <comment>shown as a countdown</comment>
        <translation>
            <numerusform>Latchkey has not been used for a while. It locks in %Ln second.</numerusform>
            <numerusform>Latchkey has not been used for a while. It locks in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::OverviewDialog</name>
    <message numerus="yes">
        <source>Key overview of %n keys</source>
        <translation>
            <numerusform>Key overview of %Ln key</numerusform>
            <numerusform>Key overview of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have expired</source>
        <translation>
            <numerusform>%Ln key has expired</numerusform>
            <numerusform>%Ln keys have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are overdue</source>
        <translation>
            <numerusform>%Ln key is overdue</numerusform>
            <numerusform>%Ln keys are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due</source>
        <translation>
            <numerusform>%Ln key is due</numerusform>
            <numerusform>%Ln keys are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys have no owner</source>
        <translation>
            <numerusform>%Ln key has no owner</numerusform>
            <numerusform>%Ln keys have no owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names that look alike: %1 and %n more</source>
        <comment>%1 is a list of names</comment>
        <translation>
            <numerusform>Names that look alike: %1 and %Ln more</numerusform>
            <numerusform>Names that look alike: %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of names that look alike are in the report</source>
        <translation>
            <numerusform>%Ln more group of names that look alike is in the report</numerusform>
            <numerusform>%Ln more groups of names that look alike are in the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were created here with default policies</source>
        <translation>
            <numerusform>%Ln key was created here with default policies</numerusform>
            <numerusform>%Ln keys were created here with default policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be rotated within the next %n days, by week</source>
        <translation>
            <numerusform>To be rotated within the next %n day, by week</numerusform>
            <numerusform>To be rotated within the next %n days, by week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, as they expire soon</source>
        <translation>
            <numerusform>%n key is due, as it expires soon</numerusform>
            <numerusform>%n keys are due, as they expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due, %1 of them because they expire soon</source>
        <translation>
            <numerusform>%n key is due, %1 of them because it expires soon</numerusform>
            <numerusform>%n keys are due, %1 of them because they expire soon</numerusform>
        </translation>
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
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RemoveConnectionDialog</name>
    <message numerus="yes">
        <source>%n kept secrets are deleted from the keychain. Union can&apos;t show them again.</source>
        <translation>
            <numerusform>%Ln kept secret is deleted from the keychain. Union can&apos;t show it again.</numerusform>
            <numerusform>%Ln kept secrets are deleted from the keychain. Union can&apos;t show them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be done.</source>
        <translation>
            <numerusform>%Ln thing could not be done.</numerusform>
            <numerusform>%Ln things could not be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotations of its keys are under way. They are forgotten; the old and the new keys stay at Union, and new ones that were not delivered are of no use to anybody.</source>
        <translation>
            <numerusform>%Ln rotation of its keys is under way. It is forgotten; the old and the new key stay at Union, and a new one that was not delivered is of no use to anybody.</numerusform>
            <numerusform>%Ln rotations of its keys are under way. They are forgotten; the old and the new keys stay at Union, and new ones that were not delivered are of no use to anybody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::ReportPage</name>
    <message numerus="yes">
        <source>%n keys, as of %1</source>
        <translation>
            <numerusform>%Ln key, as of %1</numerusform>
            <numerusform>%Ln keys, as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RevealFlow</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %Ln second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralDialog</name>
    <message numerus="yes">
        <source>A successor is created and verified for each of these %n keys. You deliver the new keys afterwards, one by one; the old ones work until you finish.</source>
        <translation>
            <numerusform>A successor is created and verified for this key. You deliver the new key afterwards; the old one works until you finish.</numerusform>
            <numerusform>A successor is created and verified for each of these %Ln keys. You deliver the new keys afterwards, one by one; the old ones work until you finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys are ready to be delivered.</source>
        <translation>
            <numerusform>%Ln new key is ready to be delivered.</numerusform>
            <numerusform>%Ln new keys are ready to be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be rotated now; nothing is lost.</source>
        <translation>
            <numerusform>%Ln key could not be rotated now; nothing is lost.</numerusform>
            <numerusform>%Ln keys could not be rotated now; nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were stopped before they got there.</source>
        <translation>
            <numerusform>%Ln key was stopped before it got there.</numerusform>
            <numerusform>%Ln keys were stopped before they got there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotateSeveralFlow</name>
    <message numerus="yes">
        <source>%n keys are left out: they are being rotated already, or are no API keys.</source>
        <translation>
            <numerusform>%Ln key is left out: it is being rotated already, or is no API key.</numerusform>
            <numerusform>%Ln keys are left out: they are being rotated already, or are no API keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations with it.</source>
        <translation>
            <numerusform>%n new key waits to be delivered. Practice ends when Latchkey closes, and this rotation with it.</numerusform>
            <numerusform>%n new keys wait to be delivered. Practice ends when Latchkey closes, and these rotations with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new keys wait to be delivered. Nothing is lost: the old ones work as before.</source>
        <translation>
            <numerusform>%n new key waits to be delivered. Nothing is lost: the old one works as before.</numerusform>
            <numerusform>%n new keys wait to be delivered. Nothing is lost: the old ones work as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationReminder</name>
    <message numerus="yes">
        <source>%n rotations need you.</source>
        <translation>
            <numerusform>%Ln rotation needs you.</numerusform>
            <numerusform>%Ln rotations need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationWarnings</name>
    <message numerus="yes">
        <source>%n of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</source>
        <translation>
            <numerusform>%Ln of these keys is being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</numerusform>
            <numerusform>%Ln of these keys are being rotated. Whoever uses an old key whose new one was not delivered yet, or a new one that was, is left without a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these secrets are needed to finish a rotation. One that was not delivered yet is lost.</source>
        <translation>
            <numerusform>%Ln of these secrets is needed to finish a rotation. One that was not delivered yet is lost.</numerusform>
            <numerusform>%Ln of these secrets are needed to finish a rotation. One that was not delivered yet is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are to take the place of others, and have not been delivered yet. Without them the rotations can only be started over or given up; the old keys work as before.</source>
        <translation>
            <numerusform>%Ln of these keys is to take the place of another, and has not been delivered yet. Without it the rotation can only be started over or given up; the old key works as before.</numerusform>
            <numerusform>%Ln of these keys are to take the place of others, and have not been delivered yet. Without them the rotations can only be started over or given up; the old keys work as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these keys are being rotated, and the new ones have been delivered in their place. Deleting the old ones finishes the rotations, if the new ones work.</source>
        <translation>
            <numerusform>%Ln of these keys is being rotated, and the new one has been delivered in its place. Deleting the old one finishes the rotation, if the new one works.</numerusform>
            <numerusform>%Ln of these keys are being rotated, and the new ones have been delivered in their place. Deleting the old ones finishes the rotations, if the new ones work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::RotationsDialog</name>
    <message numerus="yes">
        <source>Rotate all %n overdue keys…</source>
        <translation>
            <numerusform>Rotate the overdue key…</numerusform>
            <numerusform>Rotate all %Ln overdue keys…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of rotations can&apos;t be read and are left alone. Their keys are not in this list.</source>
        <translation>
            <numerusform>%Ln record of a rotation can&apos;t be read and is left alone. Its keys are not in this list.</numerusform>
            <numerusform>%Ln records of rotations can&apos;t be read and are left alone. Their keys are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were set aside. They stay in their folder under another name, and their keys can be rotated anew.</source>
        <translation>
            <numerusform>%Ln record was set aside. It stays in its folder under another name, and its key can be rotated anew.</numerusform>
            <numerusform>%Ln records were set aside. They stay in their folder under another name, and their keys can be rotated anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SearchAnnouncer</name>
    <message numerus="yes">
        <source>%L1 of %n keys</source>
        <comment>how many a search shows; read aloud</comment>
        <translation>
            <numerusform>%L1 of %Ln key</numerusform>
            <numerusform>%L1 of %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::SessionNotices</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>keys</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln renamed</numerusform>
            <numerusform>%Ln renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out, and the sign-in was revoked. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>You are signed out, and the sign-in was revoked. The secret of %Ln key stays in this computer&apos;s keychain.</numerusform>
            <numerusform>You are signed out, and the sign-in was revoked. The secrets of %Ln keys stay in this computer&apos;s keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are signed out. The secrets of %n keys stay in this computer&apos;s keychain.</source>
        <translation>
            <numerusform>You are signed out. The secret of %Ln key stays in this computer&apos;s keychain.</numerusform>
            <numerusform>You are signed out. The secrets of %Ln keys stay in this computer&apos;s keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::StatusLine</name>
    <message numerus="yes">
        <source>Clipboard clears in %n s ·</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Clipboard clears in %Ln s ·</numerusform>
            <numerusform>Clipboard clears in %Ln s ·</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::VerifyDialog</name>
    <message numerus="yes">
        <source>Latchkey signs in with each of these %n keys once to see whether Union accepts it, and drops the sign-in.</source>
        <translation>
            <numerusform>Latchkey signs in with this %n key once to see whether Union accepts it, and drops the sign-in.</numerusform>
            <numerusform>Latchkey signs in with each of these %n keys once to see whether Union accepts it, and drops the sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys work.</source>
        <translation>
            <numerusform>%n key works.</numerusform>
            <numerusform>%n keys work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys don&apos;t work, or Union could not say.</source>
        <translation>
            <numerusform>%n key doesn&apos;t work, or Union could not say.</numerusform>
            <numerusform>%n keys don&apos;t work, or Union could not say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys were not verified.</source>
        <translation>
            <numerusform>%n key was not verified.</numerusform>
            <numerusform>%n keys were not verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WaitForm</name>
    <message numerus="yes">
        <source>in %n days, on %1</source>
        <comment>when to be reminded</comment>
        <translation>
            <numerusform>in %Ln day, on %1</numerusform>
            <numerusform>in %Ln days, on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Ui::WindowStatus</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
</context>
</TS>
