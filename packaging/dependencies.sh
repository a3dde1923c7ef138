#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# The packages that Latchkey needs, for each package manager, a function that installs what is missing, and one that
# configures the build. Sourced by app/run.sh and tests/run.sh.

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }
complain() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }

package_manager() {
    local manager
    for manager in apt-get dnf pacman brew; do
        command -v "$manager" >/dev/null && echo "$manager" && return
    done
    echo unknown
}

# packages MANAGER build|test|check|package: one package a word. test: for the tests of the classes and of the window;
# check: for all other tests, with their servers and the tools that judge; package: what else tests/run.sh --all needs.
# `a|b`: whichever the system knows. `command=package`: nothing to do if the command is there, whoever installed it.
packages() {
    case "$1:$2" in
    apt-get:build) echo build-essential cmake ninja-build pkg-config ca-certificates qt6-base-dev \
        'qt6-svg-dev|libqt6svg6-dev' qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qtkeychain-qt6-dev \
        libprotobuf-dev protobuf-compiler libexpected-dev libcpp-httplib-dev libyaml-cpp-dev libqrencode-dev \
        libsodium-dev libsecret-1-dev libqt6sql6-sqlite libxcb1-dev qt6-wayland ;;
    apt-get:test) echo git dbus gnome-keyring xvfb openbox at-spi2-core python3 python3-gi gir1.2-atspi-2.0 python3-pyatspi xclip \
        zbar-tools xdotool x11-utils imagemagick openssl procps strace zsh fish python3-dotenv python3-yaml \
        kubectl=kubernetes-client gh util-linux libkf5wallet-bin weston wl-clipboard fonts-dejavu-core fonts-noto-core \
        fonts-noto-cjk fonts-noto-color-emoji ;;
    apt-get:check) echo python3-venv orca python3-speechd node=nodejs npm=npm squid tinyproxy microsocks libbenchmark-dev \
        clang libclang-rt-dev clang-format clang-tidy clazy reuse shellcheck man-db g++-mingw-w64-x86-64-win32 \
        debootstrap debian-archive-keyring desktop-file-utils appstream patchelf squashfs-tools nsis icoutils \
        'p7zip-full|7zip' flatpak-builder yamllint ;;
    apt-get:package) echo wine64 rpm rpm2cpio rpmlint cpio diffoscope-minimal ;;
    dnf:build) echo gcc-c++ cmake ninja-build pkgconf-pkg-config ca-certificates qt6-qtbase-devel qt6-qtsvg-devel \
        qt6-qttools-devel qt6-qttranslations qtkeychain-qt6-devel protobuf-devel protobuf-compiler expected-devel cpp-httplib-devel \
        yaml-cpp-devel qrencode-devel libsodium-devel libsecret-devel libxcb-devel qt6-qtwayland ;;
    dnf:test) echo git zbar dbus-daemon dbus-tools gnome-keyring xorg-x11-server-Xvfb openbox at-spi2-core python3 python3-gobject \
        python3-pyatspi xclip xdotool xwininfo xprop ImageMagick openssl procps-ng strace zsh fish dash python3-dotenv \
        python3-pyyaml kubectl=kubernetes-client gh util-linux kf5-kwallet weston wl-clipboard dejavu-sans-fonts \
        google-noto-sans-fonts google-noto-sans-cjk-fonts google-noto-color-emoji-fonts ;;
    dnf:check) echo orca python3-speechd node=nodejs npm=npm squid tinyproxy microsocks google-benchmark-devel clang \
        compiler-rt clang-tools-extra clazy reuse ShellCheck man-db mingw64-gcc-c++ debootstrap desktop-file-utils \
        appstream patchelf squashfs-tools makensis=mingw32-nsis icoutils p7zip-plugins flatpak-builder yamllint ;;
    dnf:package) echo wine-core dpkg rpmlint cpio diffoscope ;;
    pacman:build) echo base-devel cmake ninja pkgconf ca-certificates qt6-base qt6-svg qt6-tools qt6-translations qtkeychain-qt6 \
        protobuf tl-expected cpp-httplib yaml-cpp qrencode libsodium libsecret libxcb qt6-wayland ;;
    pacman:test) echo git zbar dbus gnome-keyring xorg-server-xvfb openbox at-spi2-core python python-gobject python-atspi xclip xdotool \
        xorg-xwininfo xorg-xprop imagemagick openssl procps-ng strace zsh fish dash python-dotenv python-yaml kubectl \
        gh=github-cli util-linux kwallet5 weston wl-clipboard ttf-dejavu noto-fonts noto-fonts-cjk noto-fonts-emoji ;;
    pacman:check) echo orca speech-dispatcher node=nodejs npm=npm squid tinyproxy microsocks benchmark clang compiler-rt clazy \
        reuse shellcheck man-db mingw-w64-gcc debootstrap desktop-file-utils appstream patchelf squashfs-tools icoutils \
        7zip flatpak-builder yamllint ;;
    pacman:package) echo wine dpkg rpm-tools cpio diffoscope ;;
    brew:build) echo cmake ninja pkgconf qt qtkeychain protobuf tl-expected cpp-httplib yaml-cpp qrencode libsodium ;; # and KDSingleApplication: see README.md
    brew:test) echo git fish dash=dash kubectl=kubernetes-cli gh ;;
    brew:check) echo node=node squid tinyproxy microsocks google-benchmark clang-format mingw-w64 reuse shellcheck makensis icoutils \
        sevenzip yamllint ;;
    brew:package) echo ;;
    esac
}

# in_words WORD...: words of packages() for a person
in_words() {
    local words="$*"
    words=$(sed -E 's/[a-z]+=//g' <<<"$words")
    echo "${words//|/ or }"
}

# is_installed MANAGER PACKAGE
is_installed() {
    case "$1" in
    apt-get) [ "$(dpkg-query -W -f '${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --quiet --whatprovides "$2" >/dev/null ;;
    pacman) pacman -Qq "$2" >/dev/null 2>&1 || [ -n "$(pacman -Qqg "$2" 2>/dev/null)" ] ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

# is_known MANAGER PACKAGE: can it be installed from here? One unknown name would stop all the others.
is_known() {
    case "$1" in
    apt-get) [[ $(LC_ALL=C apt-cache policy "$2" 2>/dev/null) =~ "Candidate: "[^\(] ]] ;;
    dnf) true ;; # left out by dnf itself: asking for each takes seconds
    pacman) pacman -Si "$2" >/dev/null 2>&1 || [ -n "$(pacman -Sqg "$2" 2>/dev/null)" ] ;;
    brew) brew info "$2" >/dev/null 2>&1 ;;
    esac
}

# is_here MANAGER WORD: a word of packages(), with its alternatives
is_here() {
    local names=() name
    case "$2" in *=*) command -v "${2%%=*}" >/dev/null && return 0 ;; esac
    IFS='|' read -r -a names <<<"${2#*=}"
    for name in "${names[@]}"; do
        is_installed "$1" "$name" && return 0
    done
    return 1
}

# choose MANAGER WORD: the first alternative that the system knows; nothing and 1 if it knows none
choose() {
    local names=() name
    IFS='|' read -r -a names <<<"${2#*=}"
    for name in "${names[@]}"; do
        is_known "$1" "$name" && echo "$name" && return 0
    done
    return 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

refresh_lists() {
    case "$1" in
    apt-get) as_root apt-get update -qq -o Acquire::Retries=3 ;;
    # Lists newer than the system would bring a partial upgrade, which Arch does not support.
    pacman) [ -e /var/lib/pacman/sync/core.db ] || as_root pacman -Sy >/dev/null ;;
    esac
}

install_with() {
    local manager="$1"
    shift
    case "$manager" in
    apt-get)
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@" >/dev/null
        ;;
    # dnf 4 knows no skip_unavailable, and warns of it: its skip_broken is both.
    dnf) as_root dnf install -y -q --setopt=skip_broken=1 --setopt=skip_unavailable=1 "$@" ;;
    pacman) as_root pacman -S --noconfirm --needed "$@" ;;
    brew) brew install --quiet "$@" ;;
    esac
}

# install_missing MANAGER WORD...: installs what the system knows of them, names what it does not know
install_missing() {
    local manager="$1" word name chosen=() strangers=()
    shift
    if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        complain "Installing needs root, and there is no sudo. Missing: $(in_words "$@")"
        return 0
    fi
    refresh_lists "$manager" || complain "The package lists could not be refreshed; going on with those that are here."
    for word in "$@"; do
        if name=$(choose "$manager" "$word"); then chosen+=("$name"); else strangers+=("$(in_words "$word")"); fi
    done
    [ "${#strangers[@]}" -eq 0 ] || complain "Missing, and not known to $manager here: ${strangers[*]}"
    [ "${#chosen[@]}" -gt 0 ] || return 0
    say "Packages: installing ${chosen[*]}"
    install_with "$manager" "${chosen[@]}" || complain "Missing, since $manager could not install them: ${chosen[*]}"
}

# install_packages build|test|check|package...: installs what is missing and asks nothing. It never stops the script: what
# is really needed and not there is named by CMake, which looks for it.
install_packages() {
    local manager kind word wanted=() absent=()
    manager=$(package_manager)
    if [ "$manager" = unknown ]; then
        complain "This system has none of apt, dnf, pacman and brew, so nothing can be installed from here."
        complain "Needed (Debian's names): $(for kind in "$@"; do in_words "$(packages apt-get "$kind")"; done)"
        complain "Going on; CMake says what it does not find."
        return 0
    fi
    for kind in "$@"; do
        read -r -a wanted <<<"${wanted[*]:-} $(packages "$manager" "$kind")"
    done
    for word in "${wanted[@]}"; do
        is_here "$manager" "$word" || absent+=("$word")
    done
    if [ "${#absent[@]}" -eq 0 ]; then
        say "Packages: all ${#wanted[@]} are here"
    else
        install_missing "$manager" "${absent[@]}"
    fi
}

# configure PRESET [ARGUMENTS OF cmake]: quiet unless something is missing
configure() {
    local tool log code=0
    for tool in c++ cmake ninja; do
        command -v "$tool" >/dev/null || { complain "$tool is missing, and nothing can be built without it."; return 1; }
    done
    say "Configuring (build/$1)"
    log=$(mktemp)
    cmake --preset "$@" >"$log" 2>&1 || code=$?
    if [ "$code" -ne 0 ]; then
        cat "$log" >&2
        complain "CMake stopped: see above for what it did not find."
    fi
    rm -f "$log"
    return "$code"
}
