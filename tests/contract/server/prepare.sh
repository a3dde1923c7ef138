#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
#
# prepare.sh FOLDER: puts the control plane for tests into FOLDER (in the build tree): a Node that is new
# enough, the pinned packages, the message descriptors, and FOLDER/controlplane that starts it.
# Needs npm (9 or newer, with whatever Node it came with), protoc and openssl. Quick if nothing has changed.
set -eu

if [ $# -ne 1 ]; then
    echo "usage: prepare.sh FOLDER" >&2
    exit 2
fi
source=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
proto=$(CDPATH='' cd -- "$source/../../../app/rpc/proto" && pwd)
mkdir -p "$1"
target=$(CDPATH='' cd -- "$1" && pwd)

for tool in npm protoc openssl; do
    if ! command -v "$tool" >/dev/null; then
        echo "prepare.sh: $tool is not installed" >&2
        exit 1
    fi
done

# install FOLDER-IN-SOURCE FOLDER-IN-TARGET: the pinned packages, unless they are there already
install() {
    mkdir -p "$target/$2"
    if [ -d "$target/$2/node_modules" ] && cmp -s "$source/$1/package-lock.json" "$target/$2/installed-lock.json"; then
        return
    fi
    echo "prepare.sh: installing the packages of $2"
    rm -f "$target/$2/installed-lock.json"
    cp "$source/$1/package.json" "$source/$1/package-lock.json" "$target/$2/"
    # An old Node may run npm: engine-strict off, since what it installs runs on another one.
    (cd "$target/$2" && npm ci --ignore-scripts --no-audit --no-fund --engine-strict=false --loglevel=error)
    cp "$source/$1/package-lock.json" "$target/$2/installed-lock.json"
}

is_new_enough() {
    "$1" -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 22 ? 0 : 1)' 2>/dev/null
}

if command -v node >/dev/null && is_new_enough node; then
    node=$(command -v node)
else
    install node node
    node=$(find "$target/node/node_modules" -path '*/bin/node' -type f | head -n 1)
    if [ -z "$node" ] || ! is_new_enough "$node"; then
        echo "prepare.sh: Node 22 or newer is needed and there is no package of it for this machine" >&2
        exit 1
    fi
fi

install . server
rm -f "$target"/server/*.js
cp "$source"/*.js "$target/server/"

(cd "$proto" && find . -name '*.proto' -exec protoc --proto_path=. --include_imports \
    --descriptor_set_out="$target/descriptors.binpb" {} +)

cat >"$target/controlplane.new" <<END
#!/bin/sh
exec '$node' '$target/server/main.js' --descriptors '$target/descriptors.binpb' "\$@"
END
chmod +x "$target/controlplane.new"
mv "$target/controlplane.new" "$target/controlplane"
