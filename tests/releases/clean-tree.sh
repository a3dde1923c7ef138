#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# A freshly installed Debian in a folder, with the project's sources in /home/newcomer/latchkey and an ordinary user
# "newcomer" who may use sudo. Sourced by the scripts beside it; needs root.

# What a desktop has and a bare tree has not.
# shellcheck disable=SC2034 # for those who source this
desktop=(dbus gnome-keyring xvfb openbox at-spi2-core python3-pyatspi gir1.2-atspi-2.0 imagemagick fonts-noto-core)

say() { printf '\n==> [%(%T)T] %s\n' -1 "$*"; }

# own_world SCRIPT ARGUMENT...: goes on in a mount and process namespace of its own, so that nothing stays mounted or
# running however the script ends.
own_world() {
    [ "${LATCHKEY_OWN_WORLD:-}" = 1 ] && return
    [ "$(id -u)" -eq 0 ] || { echo "$1 needs root: it makes a Debian tree" >&2; exit 1; }
    LATCHKEY_OWN_WORLD=1 exec unshare --mount --propagation private --pid --fork --kill-child "$@"
}

# the mirror that this machine's apt uses for Debian; nothing if it is not a Debian
mirror() {
    # shellcheck disable=SC2016 # apt's own field
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | sort -u | head -n 1
}

# what apt is told here about proxies and certificates
apt_configuration() {
    apt-config dump Acquire | grep -iE '::(proxy|cainfo)' || true
    [ -z "${http_proxy:-}" ] || echo "Acquire::http::Proxy \"$http_proxy\";"
    [ -z "${https_proxy:-}" ] || echo "Acquire::https::Proxy \"$https_proxy\";"
}

# bootstrap SUITE FOLDER
bootstrap() {
    rm -rf --one-file-system "$2"
    mkdir -p "$2"
    # shellcheck disable=SC2046 # no mirror: debootstrap knows one
    debootstrap --variant=minbase --include=sudo,ca-certificates "$1" "$2" $(mirror) >"$2.log" 2>&1 ||
        { tail -n 30 "$2.log"; tail -n 30 "$2/debootstrap/debootstrap.log"; return 1; }
}

# bare_tree SUITE FOLDER: what debootstrap makes, and nothing else but sudo; kept beside for half a day, since several tests
# begin with one.
bare_tree() {
    local suite=$1 tree=$2 kept
    kept=$(dirname "$tree")/bare-$suite.tar
    if [ -z "$(find "$kept" -mmin -720 2>/dev/null)" ]; then
        # debootstrap asks once for each file; a mirror may fail once.
        bootstrap "$suite" "$tree" || { sleep 10 && bootstrap "$suite" "$tree"; } ||
            { sleep 60 && bootstrap "$suite" "$tree"; } || return 1
        # Complete at once, in a file of this tree's own: another stage may make or read one.
        tar -C "$tree" --one-file-system --numeric-owner -cf "$tree.tar" . && mv "$tree.tar" "$kept"
    else
        rm -rf --one-file-system "$tree"
        mkdir -p "$tree"
        tar -C "$tree" --numeric-owner -xpf "$kept"
    fi
    apt_configuration >"$tree/etc/apt/apt.conf.d/90machine"
    # A tree that is thrown away need not survive a power cut.
    echo force-unsafe-io >"$tree/etc/dpkg/dpkg.cfg.d/no-sync"
    cp /etc/resolv.conf /etc/hosts "$tree/etc/"
}

# enter_tree TREE: what a program finds mounted; for this namespace only
enter_tree() {
    mount -t proc proc "$1/proc"
    mount -t tmpfs tmpfs "$1/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$1/dev/pts"
}

# make_tree SUITE FOLDER SOURCES [PATTERN...]: of the sources only what matches
make_tree() {
    local suite=$1 tree=$2 sources=$3
    shift 3
    say "Making a clean $suite"
    bare_tree "$suite" "$tree"
    enter_tree "$tree"
    chroot "$tree" useradd --create-home --shell /bin/bash newcomer
    echo 'newcomer ALL=(ALL) NOPASSWD: ALL' >"$tree/etc/sudoers.d/newcomer"
    mkdir "$tree/home/newcomer/latchkey"
    "$sources/tests/support/source-files.sh" "$sources" "$@" | tar -C "$sources" -c -T - |
        tar -x --no-same-owner -C "$tree/home/newcomer/latchkey"
    chroot "$tree" chown -R newcomer: /home/newcomer/latchkey
}

# in_tree TREE USER COMMAND...: in the project's folder, with nothing of this machine's environment
in_tree() {
    local tree=$1 user=$2 home=/home/$2
    shift 2
    [ "$user" != root ] || home=/root
    # shellcheck disable=SC2016 # expanded inside the tree
    chroot "$tree" setpriv --reuid="$user" --regid="$user" --init-groups env -i HOME="$home" USER="$user" TERM=dumb \
        LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        bash -c 'cd /home/newcomer/latchkey && exec "$@"' in_tree "$@"
}

# remove_tree TREE: only in the namespace that made it
remove_tree() {
    umount --lazy "$1/dev/pts" "$1/dev/shm" "$1/proc"
    rm -rf --one-file-system "$1"
}

# apt_in_tree TREE COMMAND ARGUMENT...: apt-get, as quiet as it can be
apt_in_tree() {
    in_tree "$1" root env DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${@:2}" \
        >/dev/null
}
