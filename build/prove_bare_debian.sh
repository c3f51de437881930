#!/bin/sh
# Proves that this repository sets itself up and runs on a bare Debian 12: debootstrap (minbase), Debian's own python3,
# a clone of HEAD, then the make target asked for. Keeps the log and whatever the target left in ./out in out/proof.
#
#   build/prove_bare_debian.sh [--working-tree] [TARGET] [VAR=VALUE ...]    TARGET: test (default), run, setup, ...
#
# --working-tree proves what lies here (tracked and new files) instead of HEAD.
# The mirror, proxies, certificates and pip's configuration are this machine's own, read when it runs; none is kept in the
# repository. All mounts live in a private namespace that ends with this script, and the folder goes with it.
set -eu

. "$(dirname -- "$0")/bare_debian.sh"
in_own_namespace proof "debootstrap unshare git chroot tar" "debootstrap util-linux git" "$0" "$@"

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
bare=$WARDLIGHT_PROOF_PLACE/debian
working_tree=no
if [ "${1:-}" = --working-tree ]; then working_tree=yes; shift; fi
target=${1:-test}
[ $# -eq 0 ] || shift
proof=${WARDLIGHT_OUT:-$root/out}/proof
rm -rf "$proof"
mkdir -p "$proof" "$bare"
log=$proof/$target.log
: >"$log"
began=$(date +%s)

note() { printf 'proof: %4d s  %s\n' "$(($(date +%s) - began))" "$*" | tee -a "$log"; }

make_bare ca-certificates,git,make
give_way_out

# --- the clone ---------------------------------------------------------------------------------------------------

if [ "$working_tree" = yes ]; then
  note "copying the working tree"
  mkdir -p "$bare/srv/wardlight"
  git ls-files -z --cached --others --exclude-standard | tar -c --null --ignore-failed-read -T - 2>>"$log" | tar -x -C "$bare/srv/wardlight"
else
  note "cloning HEAD ($(git rev-parse --short HEAD))"
  git bundle create -q "$bare/srv/head.bundle" HEAD
  chroot "$bare" git clone -q /srv/head.bundle /srv/wardlight
fi

inside() {
  # shellcheck disable=SC2086  # split at line ends only
  (IFS='
'; exec chroot "$bare" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb $environment \
    sh -c 'cd /srv/wardlight && exec "$@"' sh "$@")
}

status=0
note "make setup"
inside make --no-print-directory setup >>"$log" 2>&1 || status=$?
if [ "$status" = 0 ]; then
  note "$(inside .venv/bin/python --version) in .venv; make setup again must find nothing to do"
  again=$(inside make --no-print-directory setup 2>&1) || status=$?
  if [ -n "$again" ]; then note "the second set-up was not silent: $again"; status=1; fi
fi
if [ "$status" = 0 ] && [ "$target" != setup ]; then
  note "make $target $*"
  inside make --no-print-directory "$target" "$@" >>"$log" 2>&1 || status=$?
fi
if [ -d "$bare/srv/wardlight/out" ]; then cp -r "$bare/srv/wardlight/out" "$proof/out"; fi
tail -n 15 "$log"
note "status $status; log: ${log#"$root"/}"
exit "$status"
