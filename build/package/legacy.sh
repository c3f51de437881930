#!/bin/sh
# The second package, for older distributions of the Kylin and UOS class (glibc 2.28 to 2.33): the bundle is built in a Debian 11 chroot
# (glibc 2.31) with Qt for Python 6.9.3, the last with wheels for them (requirements-legacy.lock), and CPython 3.11 compiled there from
# Debian 12's own source. Result and table in out/legacy/package; Python is kept in out/legacy/python.tar and compiled once only.
#
#   build/package/legacy.sh [--release NAME]     NAME: default bullseye. Needs root, and a mirror that has NAME and Debian 12's sources
#
# Exit status 3: something is missing that this script may not install, 4: a step in the chroot failed (see the log it names).
set -eu

. "$(dirname -- "$0")/../bare_debian.sh"
in_own_namespace legacy "debootstrap unshare git chroot tar" "debootstrap util-linux git" "$0" "$@"

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
release=bullseye
if [ "${1:-}" = --release ]; then release=$2; fi
bare=$WARDLIGHT_PROOF_PLACE/debian
out=${WARDLIGHT_OUT:-$root/out}/legacy
mkdir -p "$bare" "$out"
log=$out/log.txt
: >"$log"
began=$(date +%s)

note() { printf 'legacy: %4d s  %s\n' "$(($(date +%s) - began))" "$*" | tee -a "$log"; }
failed() { tail -n 15 "$log" >&2; note "NOT DONE: $*"; exit 4; }

building="build-essential,pkg-config,libssl-dev,libffi-dev,libsqlite3-dev,libbz2-dev,liblzma-dev,zlib1g-dev,uuid-dev,libexpat1-dev"
cursor="m4,libxcb1-dev,libxcb-render0-dev,libxcb-render-util0-dev,libxcb-image0-dev,libxcb-util0-dev"
qt="libglib2.0-0,libgl1,libegl1,libxkbcommon0,libfontconfig1,libfreetype6,libdbus-1-3,libxkbcommon-x11-0,libxcb-icccm4,libxcb-keysyms1,libxcb-shape0,libxcb-render-util0,libxcb-image0,libxcb-util1"
make_bare "ca-certificates,dpkg-dev,$building,$cursor,$qt" "$release"
give_way_out
note "glibc $(chroot "$bare" dpkg-query -W -f '${Version}' libc6)"

inside() {
  # shellcheck disable=SC2086  # split at line ends only
  (IFS='
'; exec chroot "$bare" env -i PATH=/opt/python/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb LC_ALL=C.UTF-8 LD_LIBRARY_PATH=/opt/python/lib \
    DEBIAN_FRONTEND=noninteractive $environment "$@")
}

mirror=$(bookworm_lines | awk '$2 == "bookworm" { print $1; exit }')
echo "deb-src $mirror bookworm main" >"$bare/etc/apt/sources.list.d/source.list"
inside apt-get update -q >>"$log" 2>&1 || failed "Debian 12's sources are not on this machine's mirror"

# --- Python 3.11 -----------------------------------------------------------------------------------------------------

if [ -f "$out/python.tar" ]; then
  tar -xf "$out/python.tar" -C "$bare"
else
  note "Python 3.11 from Debian 12's source"
  inside sh -c 'cd /srv && apt-get source -q python3.11 && mv python3.11-3.11.* python' >>"$log" 2>&1 || failed "the source of Python 3.11"
  inside sh -c 'cd /srv/python && ./configure -q --prefix=/opt/python --enable-shared --without-ensurepip --disable-test-modules && make -s -j"$(nproc)" && make -s install' \
    >>"$log" 2>&1 || failed "Python 3.11 compiles"
  tar -cf "$out/python.tar" -C "$bare" opt/python
fi
inside python3.11 -c 'import ctypes, lzma, bz2, sqlite3, ssl, uuid, zlib' >>"$log" 2>&1 || failed "Python is whole"
note "$(inside python3.11 --version)"

# Qt's X11 plugin asks for libxcb-cursor, which is younger than this release: compiled here from Debian 12's source, it comes in the bundle.
note "libxcb-cursor from Debian 12's source"
inside sh -c 'cd /srv && apt-get source -q xcb-util-cursor && cd xcb-util-cursor-* && ./configure -q --prefix=/usr/local && make -s && make -s install && ldconfig' \
  >>"$log" 2>&1 || failed "libxcb-cursor compiles"

# --- the bundle ------------------------------------------------------------------------------------------------------

note "the clone of HEAD ($(git rev-parse --short HEAD)) and what requirements-legacy.lock names"
mkdir -p "$bare/srv/wardlight" "$bare/srv/pip"
git archive HEAD | tar -x -C "$bare/srv/wardlight"
.venv/bin/python -m pip download -q --disable-pip-version-check --no-deps -d "$bare/srv/pip" pip >>"$log" 2>&1 || failed "pip"
inside sh -c 'cd /srv/wardlight && python3.11 -m venv --without-pip .venv && .venv/bin/python /srv/pip/pip-*.whl/pip install -q --no-index --find-links /srv/pip pip' \
  >>"$log" 2>&1 || failed "the virtual environment"
inside sh -c 'cd /srv/wardlight && .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps --only-binary :all: -r requirements-legacy.lock &&
  .venv/bin/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .' >>"$log" 2>&1 || failed "pip installs requirements-legacy.lock"
note "the bundle and its package"
inside env WARDLIGHT_GLIBC_MOST=2.31 sh -c 'cd /srv/wardlight && build/package/package.sh' >>"$log" 2>&1 || failed "the package is built"
rm -rf "$out/package"
cp -r "$bare/srv/wardlight/out/package" "$out/package"
cat "$out/package/figures.md"
note "in ${out#"$root"/}/package; proved by: build/package/prove_package.sh --release $release ${out#"$root"/}/package/wardlight_*.deb"
