// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0
#include <app/desktop/desktopwatch.h>

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

#include <utility>

namespace Latchkey {

namespace {

/// Screen lock and user switch through the distributed notification centre, sleep through IOKit. Written from
/// Apple's documentation and not tried on a Mac yet.
class MacDesktopWatch final : public DesktopWatch
{
public:
    ~MacDesktopWatch() override
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
        if (!m_port)
            return;
        IODeregisterForSystemPower(&m_notifier);
        IOServiceClose(m_root);
        IONotificationPortDestroy(m_port);
    }

    void start() override
    {
        for (const CFStringRef name :
            {CFSTR("com.apple.screenIsLocked"), CFSTR("com.apple.sessionDidMoveOffConsole")}) {
            CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &takeLock, name,
                nullptr, CFNotificationSuspensionBehaviorDeliverImmediately);
        }
        m_root = IORegisterForSystemPower(this, &m_port, &takePower, &m_notifier);
        if (m_port) {
            CFRunLoopAddSource(
                CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(m_port), kCFRunLoopCommonModes);
        }
    }

    void readyToSleep() override
    {
        if (m_sleep)
            IOAllowPowerChange(m_root, std::exchange(m_sleep, 0));
    }

private:
    static void takeLock(CFNotificationCenterRef, void *self, CFStringRef, const void *, CFDictionaryRef)
    {
        emit static_cast<MacDesktopWatch *>(self)->left();
    }

    static void takePower(void *self, io_service_t, natural_t message, void *argument)
    {
        auto *watch = static_cast<MacDesktopWatch *>(self);
        if (message == kIOMessageCanSystemSleep)
            IOAllowPowerChange(watch->m_root, reinterpret_cast<intptr_t>(argument));
        if (message != kIOMessageSystemWillSleep)
            return;
        watch->m_sleep = reinterpret_cast<intptr_t>(argument);
        emit watch->aboutToSleep();
    }

    io_connect_t m_root = 0;
    IONotificationPortRef m_port = nullptr;
    io_object_t m_notifier = 0;
    intptr_t m_sleep = 0; ///< waits for the answer
};

} // namespace

std::unique_ptr<DesktopWatch> makeDesktopWatch()
{
    return std::make_unique<MacDesktopWatch>();
}

} // namespace Latchkey
