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

if [ "${WARDLIGHT_PROOF_INSIDE:-}" != yes ]; then
  [ "$(id -u)" = 0 ] || { echo "proof: needs root (debootstrap, mount)" >&2; exit 3; }
  for tool in debootstrap unshare git chroot tar; do
    command -v "$tool" >/dev/null 2>&1 || { echo "proof: $tool is missing (apt-get install debootstrap util-linux git)" >&2; exit 3; }
  done
  place=$(mktemp -d "${TMPDIR:-/tmp}/wardlight-proof.XXXXXX")
  child=
  # With unshare its whole namespace dies; outside it nothing is mounted below $place, so removing that can touch nothing else.
  trap 'rm -rf --one-file-system "$place"' EXIT
  trap '[ -z "$child" ] || { kill "$child"; wait "$child" || true; }; exit 130' INT TERM HUP
  WARDLIGHT_PROOF_INSIDE=yes WARDLIGHT_PROOF_PLACE=$place unshare --mount --pid --fork --kill-child --mount-proc sh "$0" "$@" &
  child=$!
  status=0
  wait "$child" || status=$?
  exit "$status"
fi

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

# --- this machine's mirror ---------------------------------------------------------------------------------------

bookworm_lines() {
  # "URI suite" for every bookworm suite with main, from one-line and deb822 sources.
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
    awk '$1 == "deb" { i = 2; if ($i ~ /^\[/) { while ($i !~ /\]$/) i++; i++ } if ($(i+1) ~ /^bookworm/ && $0 ~ / main/) print $i, $(i+1) }'
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] || continue
    awk 'function flush(  n, s, m, u, i, j) { if (components ~ /main/) { n = split(suites, s, " "); m = split(uris, u, " ");
           for (i = 1; i <= m; i++) for (j = 1; j <= n; j++) if (s[j] ~ /^bookworm/) print u[i], s[j] } suites = uris = components = "" }
         /^[[:space:]]*$/ { flush() } /^Suites:/ { $1 = ""; suites = $0 } /^URIs:/ { $1 = ""; uris = $0 } /^Components:/ { $1 = ""; components = $0 } END { flush() }' "$file"
  done
}

mirror=$(bookworm_lines | awk '$2 == "bookworm" { print $1; exit }')
if [ -z "$mirror" ]; then note "this machine's apt knows no bookworm mirror"; exit 3; fi

note "debootstrap bookworm (minbase) with make and git, as a person has them who cloned"
debootstrap --variant=minbase --include=ca-certificates,git,make bookworm "$bare" "$mirror" >>"$log" 2>&1 ||
  { tail -n 5 "$log" >&2; note "debootstrap failed"; exit 4; }
bookworm_lines | sort -u | awk '{ print "deb", $1, $2, "main" }' >"$bare/etc/apt/sources.list"

# --- this machine's way out --------------------------------------------------------------------------------------

copy_in() { if [ -f "$1" ]; then mkdir -p "$bare$(dirname "$2")"; cp -L "$1" "$bare$2"; fi; }

for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
  if [ -f "$file" ] && grep -qE '^ *Acquire' "$file"; then copy_in "$file" "$file"; fi
done
# pip's folder as a whole: its configuration may name a file beside itself (constraints, a certificate).
for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/xdg/pip/* /etc/npmrc; do copy_in "$file" "$file"; done
for file in .config/pip/pip.conf .pip/pip.conf; do copy_in "$HOME/$file" "/root/$file"; done
for file in "${SSL_CERT_FILE:-}" "${REQUESTS_CA_BUNDLE:-}" "${CURL_CA_BUNDLE:-}" "${PIP_CERT:-}" "${NODE_EXTRA_CA_CERTS:-}" /etc/ssl/certs/ca-certificates.crt; do
  [ -z "$file" ] || copy_in "$file" "$file"
done
environment=$(env | grep -iE '^(https?_proxy|no_proxy|all_proxy|ssl_cert_(file|dir)|requests_ca_bundle|curl_ca_bundle|node_extra_ca_certs|pip_[a-z_]+|npm_config_[a-z_]+)=' || true)

# Package folders on this machine's disk that pip is configured to use: seen in there too, read-only.
pip_folders() {
  cat /etc/pip.conf /etc/xdg/pip/pip.conf "$HOME/.config/pip/pip.conf" "$HOME/.pip/pip.conf" 2>/dev/null | tr ' =' '\n\n'
  printf '%s\n' "$environment" | grep -i '^pip_' | cut -d = -f 2- | tr ' ' '\n'
}
pip_folders | sed 's,^file://,,' | grep '^/' | sort -u | while read -r folder; do
  [ -d "$folder" ] || continue
  # An index called simple keeps its files beside itself.
  if [ "$(basename "$folder")" = simple ]; then folder=$(dirname "$folder"); fi
  mkdir -p "$bare$folder"
  mount --bind "$folder" "$bare$folder"
  mount -o remount,bind,ro "$bare$folder"
done

mount -t proc proc "$bare/proc"
mkdir -p "$bare/dev/shm" "$bare/dev/pts"
mount -t tmpfs tmpfs "$bare/dev/shm"
mount -t devpts devpts "$bare/dev/pts" 2>/dev/null || true

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
