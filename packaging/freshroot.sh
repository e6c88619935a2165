# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by try-suite, try-deb and try-gnome: a fresh Debian in $root, which is deleted at the end, with a user "newcomer"
# and without running services. Needs root and debootstrap; the network only for Debian's archive.
# shellcheck shell=bash
set -eu

# Mounts that end with this process.
[ "${FRESH_ROOT:-}" = inside ] || exec env FRESH_ROOT=inside unshare --mount --propagation private "$0" "$@"

id=io.github.statuscat.Statuscat
root=$(mktemp -d)
chmod 755 "$root" # its users go through it
trap 'umount -R -l -q "$root/proc" "$root/dev" || true; rm -r --one-file-system "$root"; rm -f "$root.log"' EXIT

step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
quietly() { "$@" >"$root/tmp/said" 2>&1 || { cat "$root/tmp/said" >&2; fail "$*"; }; }
as_newcomer() { in_root runuser -u newcomer -- env HOME=/home/newcomer XDG_RUNTIME_DIR=/home/newcomer/run "$@"; }

# make_root SUITE PACKAGE...   of this suite ("bookworm"), with these of Debian's packages
make_root() {
    step "A fresh Debian: $1"
    debootstrap --variant=minbase "$1" "$root" http://deb.debian.org/debian >"$root.log" 2>&1 ||
        { tail "$root.log" >&2; exit 1; }
    shift
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # starts no services
    chmod +x "$root/usr/sbin/policy-rc.d"
    in_root cat /etc/debian_version
    quietly in_root apt-get install -q -y --no-install-recommends "$@"
    in_root useradd --create-home newcomer
    as_newcomer mkdir -m 700 /home/newcomer/run
}

# install_package PACKAGE.deb
install_package() {
    step "Install: apt install ./$(basename "$1")"
    cp "$1" "$root/tmp/statuscat.deb"
    quietly in_root apt-get install -q -y /tmp/statuscat.deb
    in_root dpkg-query -W -f '${Package} ${Version} ${Status}\n' statuscat
}
