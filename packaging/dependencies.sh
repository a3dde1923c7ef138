#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# The packages that Latchkey needs, for each package manager, and one function that installs what is missing.
# Sourced by app/run.sh and tests/run.sh.

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }
complain() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        complain "Installing packages needs root. Run as root, or install sudo, or install them yourself: $*"
        return 1
    fi
}

package_manager() {
    local manager
    for manager in apt-get dnf pacman brew; do
        command -v "$manager" >/dev/null && echo "$manager" && return
    done
    echo unknown
}

# packages MANAGER build|test: one package a word
packages() {
    case "$1:$2" in
    apt-get:build) echo build-essential cmake ninja-build pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev \
        qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev \
        libprotobuf-dev protobuf-compiler libexpected-dev libcpp-httplib-dev libsodium-dev libsecret-1-0 qt6-wayland ;;
    apt-get:test) echo git dbus dbus-x11 gnome-keyring xvfb xauth openbox at-spi2-core python3 python3-pyatspi \
        gir1.2-atspi-2.0 xclip xdotool x11-utils imagemagick openssl nodejs npm ca-certificates procps \
        libbenchmark-dev clang-format clang-tidy clazy reuse shellcheck fonts-dejavu-core fonts-noto-core fonts-noto-cjk \
        debootstrap ;;
    dnf:build) echo gcc-c++ cmake ninja-build pkgconf-pkg-config qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qtkeychain-qt6-devel \
        protobuf-devel protobuf-compiler expected-devel cpp-httplib-devel libsodium-devel libsecret qt6-qtwayland ;;
    dnf:test) echo git dbus-daemon dbus-x11 gnome-keyring xorg-x11-server-Xvfb xorg-x11-xauth openbox at-spi2-core \
        python3 python3-pyatspi xclip xdotool ImageMagick openssl nodejs npm procps-ng google-benchmark-devel \
        clang-tools-extra clazy reuse ShellCheck dejavu-sans-fonts google-noto-sans-fonts google-noto-sans-cjk-fonts \
        debootstrap ;;
    pacman:build) echo base-devel cmake ninja pkgconf qt6-base qt6-svg qt6-tools qtkeychain-qt6 protobuf tl-expected cpp-httplib \
        libsodium libsecret qt6-wayland ;;
    pacman:test) echo git dbus gnome-keyring xorg-server-xvfb xorg-xauth openbox at-spi2-core python python-atspi xclip \
        xdotool imagemagick openssl nodejs npm procps-ng benchmark clang clazy reuse shellcheck ttf-dejavu noto-fonts \
        noto-fonts-cjk debootstrap ;;
    brew:build) echo cmake ninja pkgconf qt qtkeychain protobuf tl-expected cpp-httplib libsodium ;;
    brew:test) echo git node google-benchmark clang-format reuse shellcheck ;;
    esac
}

# missing MANAGER PACKAGE...: those that are not installed
missing() {
    local manager="$1" package
    shift
    for package in "$@"; do
        case "$manager" in
        apt-get) [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ;;
        dnf) rpm -q --quiet --whatprovides "$package" ;;
        pacman) pacman -Qq "$package" >/dev/null 2>&1 || pacman -Qqg "$package" >/dev/null 2>&1 ;;
        brew) brew list --versions "$package" >/dev/null 2>&1 ;;
        esac || echo "$package"
    done
}

# install_packages build|test [build|test]: installs what is missing and asks nothing
install_packages() {
    local manager wanted=() absent=() kind
    manager=$(package_manager)
    if [ "$manager" = unknown ]; then
        complain "This system has none of apt, dnf, pacman and brew, so the packages can't be installed from here."
        complain "Needed (Debian's names): $(for kind in "$@"; do packages apt-get "$kind"; done | tr '\n' ' ')"
        complain "Going on; the build says what it does not find."
        return 0
    fi
    for kind in "$@"; do
        read -r -a wanted <<<"${wanted[*]} $(packages "$manager" "$kind")"
    done
    mapfile -t absent < <(missing "$manager" "${wanted[@]}")
    if [ "${#absent[@]}" -eq 0 ]; then
        say "Packages: all ${#wanted[@]} are here"
        return 0
    fi
    say "Packages: installing ${absent[*]}"
    case "$manager" in
    apt-get)
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "${absent[@]}" >/dev/null
        ;;
    dnf) as_root dnf install -y -q "${absent[@]}" ;;
    pacman) as_root pacman -Sy --noconfirm --needed "${absent[@]}" ;;
    brew) brew install --quiet "${absent[@]}" ;;
    esac
}
