#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

# Runs a command in a private desktop session and gives the command's exit code. Nothing of the caller's own
# session is read or changed, and everything that is started here ends here.
# shellcheck disable=SC2317 # functions called by the trap and by wait_for
set -u

usage() {
    cat <<'HELP'
Usage: desktop-session.sh [OPTION...] COMMAND [ARGUMENT...]

Runs COMMAND with its own home, its own D-Bus and its own unlocked Secret Service.

  --x11         also an X server (no screen needed) and a window manager
  --screen WxH  the size of its screen; 1920x1080 if not told
  --wayland     also a Wayland compositor (weston, as a window of such an X server); Qt told to use it
  --a11y        also the accessibility bus, and Qt told to use it
  --locked      the Secret Service is there, but locked, and nobody answers its prompts
  --no-keyring  a D-Bus without a Secret Service
  --kwallet     a KDE session: instead of the Secret Service a KWallet, open, as after a log-in with its password
  --no-dbus     no D-Bus at all
  --help        this text
HELP
}

complain() {
    printf 'desktop-session.sh: %s\n' "$*" >&2
}

keyring=unlocked
bus=yes
x11=no
wayland=no
screen=1920x1080
a11y=no
while [ $# -gt 0 ]; do
    case $1 in
    --x11) x11=yes ;;
    --wayland)
        x11=yes
        wayland=yes
        ;;
    --screen)
        screen=${2:-}
        shift
        ;;
    --a11y) a11y=yes ;;
    --locked) keyring=locked ;;
    --no-keyring) keyring=none ;;
    --kwallet) keyring=kwallet ;;
    --no-dbus)
        bus=no
        keyring=none
        ;;
    --help)
        usage
        exit 0
        ;;
    --)
        shift
        break
        ;;
    -*)
        complain "unknown option $1"
        usage >&2
        exit 2
        ;;
    *) break ;;
    esac
    shift
done
if [ $# -eq 0 ]; then
    usage >&2
    exit 2
fi
if [ "$a11y" = yes ] && [ "$bus" = no ]; then
    complain "--a11y needs a D-Bus"
    exit 2
fi

world=
servants=() # process ids, in the order of their start
command_id=

# end_process ID: a process, or with -ID a process group; what ignores TERM for 5 seconds is killed.
end_process() {
    local id=$1 tries=0
    kill -TERM -- "$id" 2>/dev/null || return 0
    while kill -0 -- "$id" 2>/dev/null && [ "$tries" -lt 100 ]; do
        sleep 0.05
        tries=$((tries + 1))
    done
    kill -KILL -- "$id" 2>/dev/null
    return 0
}

end_world() {
    trap '' INT TERM HUP
    [ -n "$command_id" ] && end_process "-$command_id"
    local index
    for ((index = ${#servants[@]} - 1; index >= 0; index--)); do
        end_process "${servants[index]}"
    done
    wait 2>/dev/null
    [ -n "$world" ] && rm -rf "$world"
}
trap end_world EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
    complain "$1"
    for log in "$world"/log/*; do
        [ -s "$log" ] && sed "s|^|  $(basename "$log"): |" "$log" >&2
    done
    exit 125
}

dying_with_me=()
command -v setpriv >/dev/null && dying_with_me=(setpriv --pdeathsig TERM --)

# serve NAME COMMAND...: a background process that also ends when this script is killed.
serve() {
    local name=$1
    shift
    command -v "$1" >/dev/null || fail "$1 is missing; install its package"
    "${dying_with_me[@]}" "$@" >"$world/log/$name" 2>&1 <&0 &
    servants+=($!)
}

# wait_for SECONDS WHAT COMMAND...: until COMMAND succeeds.
wait_for() {
    local deadline=$((SECONDS + $1)) what=$2
    shift 2
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || fail "$what did not start in time"
        kill -0 "${servants[-1]}" 2>/dev/null || fail "$what ended at once"
        sleep 0.02
    done
}

ask_secret_service() {
    dbus-send --session --print-reply=literal --reply-timeout=2000 --dest=org.freedesktop.secrets \
        /org/freedesktop/secrets "org.freedesktop.Secret.Service.$1" "$2" 2>/dev/null
}

make_home() {
    world=$(mktemp -d "${TMPDIR:-/tmp}/latchkey-session.XXXXXX") || exit 125
    mkdir -p "$world"/{home,config,data,state,cache,tmp,log}
    mkdir -m 700 "$world/run"
    unset DBUS_SESSION_BUS_ADDRESS DBUS_SESSION_BUS_PID DBUS_STARTER_ADDRESS DBUS_STARTER_BUS_TYPE
    unset DISPLAY XAUTHORITY WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
    unset XDG_CURRENT_DESKTOP XDG_SESSION_DESKTOP DESKTOP_SESSION GNOME_DESKTOP_SESSION_ID
    unset KDE_FULL_SESSION KDE_SESSION_VERSION XDG_SESSION_ID
    export LATCHKEY_TEST_SESSION=$world # for tests that empty a home or a keychain: it is not the developer's
    export HOME=$world/home TMPDIR=$world/tmp XDG_RUNTIME_DIR=$world/run
    export XDG_CONFIG_HOME=$world/config XDG_DATA_HOME=$world/data
    export XDG_STATE_HOME=$world/state XDG_CACHE_HOME=$world/cache
}

# No service folder: nothing but what this script starts can answer on this bus.
start_bus() {
    cat >"$world/bus.conf" <<CONFIGURATION
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$world/run/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONFIGURATION
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$world/run/bus
    serve dbus-daemon dbus-daemon --nofork --nosyslog --nopidfile --config-file="$world/bus.conf" </dev/null
    wait_for 30 "the D-Bus" test -S "$world/run/bus"
}

secret_service_answers() {
    case $(ask_secret_service ReadAlias string:default) in
    */collection/*) return 0 ;;
    *) return 1 ;;
    esac
}

start_keyring() {
    serve gnome-keyring gnome-keyring-daemon --foreground --unlock --components=secrets \
        < <(printf 'practice')
    wait_for 20 "the Secret Service" secret_service_answers
    if [ "$keyring" = locked ]; then
        ask_secret_service Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null \
            || fail "the Secret Service can't be locked"
    fi
}

wallet_is_open() {
    [ "$(dbus-send --session --print-reply=literal --reply-timeout=2000 --dest=org.kde.kwalletd5 /modules/kwalletd5 \
        org.kde.KWallet.isOpen string:kdewallet 2>/dev/null | tr -d ' ')" = booleantrue ]
}

start_wallet() {
    export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5
    serve kwalletd "$(dirname "${BASH_SOURCE[0]}")/kwallet-login.py" practice </dev/null
    wait_for 20 "KWallet" wallet_is_open
}

start_x11() {
    local display
    command -v openbox >/dev/null || fail "openbox is missing; install its package"
    mkfifo "$world/display"
    exec 9<>"$world/display"
    serve xvfb Xvfb -displayfd 9 -screen 0 "${screen}x24" -nolisten tcp -noreset </dev/null
    if ! read -r -t 30 -u 9 display; then
        fail "the X server did not start in time"
    fi
    exec 9>&-
    export DISPLAY=:$display QT_QPA_PLATFORM=xcb XDG_SESSION_TYPE=x11
    serve openbox openbox --sm-disable --startup "touch $world/window-manager-ready" </dev/null
    wait_for 20 "the window manager" test -e "$world/window-manager-ready"
}

# weston's headless back end has no seat, and without one nobody can read a clipboard. Its X11 back end has.
start_wayland() {
    printf '[core]\nidle-time=0\n[shell]\npanel-position=none\nlocking=false\n' >"$world/weston.ini"
    serve weston weston --backend=x11-backend.so --use-pixman --socket=latchkey-test --config="$world/weston.ini" \
        --width=1400 --height=900 </dev/null
    wait_for 20 "the Wayland compositor" test -S "$world/run/latchkey-test"
    export WAYLAND_DISPLAY=latchkey-test QT_QPA_PLATFORM=wayland XDG_SESSION_TYPE=wayland
}

accessibility_answers() {
    dbus-send --session --print-reply --reply-timeout=2000 --dest=org.a11y.Bus /org/a11y/bus \
        org.a11y.Bus.GetAddress >/dev/null 2>&1
}

start_accessibility() {
    local launcher=at-spi-bus-launcher folder
    for folder in /usr/libexec /usr/lib/at-spi2-core /usr/lib/x86_64-linux-gnu/at-spi2-core; do
        [ -x "$folder/$launcher" ] && launcher=$folder/$launcher && break
    done
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1
    serve at-spi "$launcher" --launch-immediately </dev/null
    wait_for 20 "the accessibility bus" accessibility_answers
}

make_home
[ "$bus" = yes ] && start_bus
case $keyring in
locked | unlocked) start_keyring ;;
esac
[ "$x11" = yes ] && start_x11
[ "$wayland" = yes ] && start_wayland
[ "$keyring" = kwallet ] && start_wallet # may show dialogs
[ "$a11y" = yes ] && start_accessibility

# A group of its own, so that nothing the command leaves behind outlives the session.
"${dying_with_me[@]}" setsid "$@" <&0 &
command_id=$!
wait "$command_id"
exit $?
