#!/bin/sh
# Proves the Debian package in a bare Debian 12 chroot (debootstrap, minbase): installed with what it depends on and nothing else, run by a
# plain user from /opt under Xvfb (start, then the smoke tour: a day with its outage), upgraded over itself while commands wait in a store,
# refused while a station is open, and purged. Log and pictures in out/package/proof.
#
#   build/package/prove_package.sh [PACKAGE.deb]    default: the newest in out/package; needs root
set -eu

if [ "${WARDLIGHT_PROOF_INSIDE:-}" != yes ]; then
  [ "$(id -u)" = 0 ] || { echo "proof: needs root (debootstrap, mount)" >&2; exit 3; }
  for tool in debootstrap unshare chroot dpkg-deb; do
    command -v "$tool" >/dev/null 2>&1 || { echo "proof: $tool is missing (apt-get install debootstrap util-linux dpkg)" >&2; exit 3; }
  done
  place=$(mktemp -d "${TMPDIR:-/tmp}/wardlight-package.XXXXXX")
  child=
  trap 'rm -rf --one-file-system "$place"' EXIT
  trap '[ -z "$child" ] || { kill "$child"; wait "$child" || true; }; exit 130' INT TERM HUP
  WARDLIGHT_PROOF_INSIDE=yes WARDLIGHT_PROOF_PLACE=$place unshare --mount --pid --fork --kill-child --mount-proc sh "$0" "$@" &
  child=$!
  status=0
  wait "$child" || status=$?
  exit "$status"
fi

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
out=${WARDLIGHT_OUT:-$root/out}/package
package=${1:-$(ls -t "$out"/wardlight_*.deb 2>/dev/null | head -n 1)}
[ -f "$package" ] || { echo "proof: no package; make package first" >&2; exit 2; }
bare=$WARDLIGHT_PROOF_PLACE/debian
proof=$out/proof
rm -rf "$proof"
mkdir -p "$proof" "$bare"
log=$proof/log.txt
: >"$log"
began=$(date +%s)

note() { printf 'proof: %4d s  %s\n' "$(($(date +%s) - began))" "$*" | tee -a "$log"; }
fail() { note "NOT SO: $*"; exit 1; }

. build/bare_debian.sh
make_bare ca-certificates
give_way_out

inside() { chroot "$bare" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
nurse() { chroot --userspec=nurse "$bare" env -i PATH=/usr/bin:/bin HOME=/srv/nurse TERM=dumb LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/srv/nurse "$@"; }

# --- installed -----------------------------------------------------------------------------------------------------

cp "$package" "$bare/srv/wardlight.deb"
note "installing $(basename "$package") with what it depends on"
{ inside apt-get update -q && inside apt-get install -y -q --no-install-recommends /srv/wardlight.deb; } >>"$log" 2>&1 || { tail -n 5 "$log" >&2; fail "it installs"; }
inside useradd -m -d /srv/nurse nurse
note "what came with it: $(inside dpkg-query -W -f '.\n' | wc -l) packages in all; Xvfb for the proof alone"
inside apt-get install -y -q --no-install-recommends xvfb >>"$log" 2>&1 || fail "Xvfb for the proof"

[ "$(inside find /opt/wardlight ! -type l -perm /022 | wc -l)" = 0 ] || fail "nobody but root may change what is installed"
# Nothing that a service of the PC should find: no unit, no job, nothing that runs as root.
[ "$(inside dpkg -L wardlight | grep -cE '^/(etc/(systemd|cron|init)|lib/systemd)')" = 0 ] || fail "nothing runs as root"

# --- run from /opt by a person without rights ------------------------------------------------------------------------

inside_display() { nurse xvfb-run -a -s "-screen 0 2560x1080x24" "$@"; }
note "$(nurse wardlight --version) by a person without rights, from $(nurse readlink -f /usr/bin/wardlight)"
missing=$(inside sh -c 'for file in $(find /opt/wardlight -name "*.so*" -o -name wardlight -type f); do ldd "$file" 2>/dev/null; done' | grep "not found" | sort -u || true)
[ -z "$missing" ] || { note "$missing"; fail "every library is there"; }
status=0
inside_display timeout 20 wardlight station </dev/null >"$proof/unset.txt" 2>&1 || status=$?
grep -q station.toml "$proof/unset.txt" || fail "a PC that was not set up says so"
note "a PC that was not set up says so and waits in a window (ended with $status)"

for round in 1 2 3; do
  from=$(date +%s%N)
  nurse wardlight check >>"$log" 2>&1 || true
  warm=$((($(date +%s%N) - from) / 1000000))
done
note "wardlight check, started and ended, warm: $warm ms (round $round)"

note "the smoke tour from /opt, on Xvfb"
status=0
inside_display timeout 1200 wardlight tour --out /srv/nurse/tour >"$proof/tour.txt" 2>&1 || status=$?
cp "$bare"/srv/nurse/tour/tour.json "$proof/" 2>/dev/null || true
cp "$bare"/srv/nurse/tour/*.png "$proof/" 2>/dev/null || true
tail -n 4 "$proof/tour.txt" | tee -a "$log"
[ "$status" = 0 ] || fail "the tour keeps its promises (ended with $status)"
open_to_others=$(inside find /srv/nurse/.local /srv/nurse/.cache -perm /077 ! -type l ! -path '*/.cache*' 2>/dev/null | grep -i wardlight | grep -vE '/wardlight$' || true)
[ -z "$open_to_others" ] || { note "$open_to_others"; fail "no store is readable by others"; }

# --- upgraded, refused while open, purged ----------------------------------------------------------------------------

note "an upgrade while a station is open is refused, and changes nothing"
before=$(inside find /opt/wardlight -type f -exec md5sum {} + | sort | md5sum)
chroot --userspec=nurse "$bare" env -i PATH=/usr/bin:/bin HOME=/srv/nurse LC_ALL=C.UTF-8 wardlight practice --data /srv/nurse/hospital --port 0 >>"$log" 2>&1 &
station=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -e "$bare/srv/nurse/hospital" ] && break; sleep 1; done
if inside dpkg -i /srv/wardlight.deb >"$proof/refused.txt" 2>&1; then fail "an upgrade under an open program is refused"; fi
grep -q "sign out\|Sign out" "$proof/refused.txt" || fail "it says why"
kill "$station" 2>/dev/null || true
pkill -u "$(inside id -u nurse)" wardlight 2>/dev/null || true
sleep 2
[ "$before" = "$(inside find /opt/wardlight -type f -exec md5sum {} + | sort | md5sum)" ] || fail "nothing was changed"
note "upgraded over itself: the person's state is untouched"
inside sh -c 'mkdir -p /srv/nurse/.local/state/wardlight/w && echo waits >/srv/nurse/.local/state/wardlight/w/store.db'
inside dpkg -i /srv/wardlight.deb >>"$log" 2>&1 || fail "it upgrades"
inside grep -q waits /srv/nurse/.local/state/wardlight/w/store.db || fail "the store is there after the upgrade"
note "purged"
inside dpkg --purge wardlight >"$proof/purged.txt" 2>&1 || fail "it goes"
[ ! -e "$bare/opt/wardlight" ] && [ ! -e "$bare/etc/wardlight" ] || fail "nothing of it is left"
[ -e "$bare/srv/nurse/.local/state/wardlight/w/store.db" ] || fail "a purge takes no store away"
grep -q "may hold what central has not confirmed" "$proof/purged.txt" || fail "it says where the stores are"
note "all of it holds; log and pictures in ${proof#"$root"/}"
