# A bare Debian (12, or an older one) in a folder, with this machine's own way out; sourced by build/prove_*.sh and
# build/package/*.sh, which say `bare`, `log` and `note` before they make one.
# The mirror, proxies, certificates and pip's configuration are this machine's own, read when it runs; none is kept in the repository.
# shellcheck shell=sh disable=SC2154

# --- this script, apart from the machine -------------------------------------------------------------------------

in_own_namespace() {
  # $1: the script's name in what it says; $2: tools it needs; $3: packages that have them; then the script and its arguments.
  # Runs it again in a mount and process namespace of its own, with a folder WARDLIGHT_PROOF_PLACE, and ends with its status; in there it
  # returns at once. With unshare the whole namespace dies; outside it nothing is mounted below the folder, so removing that touches nothing else.
  [ "${WARDLIGHT_PROOF_INSIDE:-}" != "$1" ] || return 0
  [ "$(id -u)" = 0 ] || { echo "$1: needs root (debootstrap, mount)" >&2; exit 3; }
  for tool in $2; do
    command -v "$tool" >/dev/null 2>&1 || { echo "$1: $tool is missing (apt-get install $3)" >&2; exit 3; }
  done
  place=$(mktemp -d "${TMPDIR:-/tmp}/wardlight-$1.XXXXXX")
  name=$1 child=
  shift 3
  trap 'rm -rf --one-file-system "$place"' EXIT
  trap '[ -z "$child" ] || { kill "$child"; wait "$child" || true; }; exit 130' INT TERM HUP
  WARDLIGHT_PROOF_INSIDE=$name WARDLIGHT_PROOF_PLACE=$place unshare --mount --pid --fork --kill-child --mount-proc sh "$@" &
  child=$!
  status=0
  wait "$child" || status=$?
  exit "$status"
}

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

make_bare() {
  # $1: packages beside the base; $2: the release (default bookworm), looked for on the mirror that has bookworm
  release=${2:-bookworm}
  mirror=$(bookworm_lines | awk '$2 == "bookworm" { print $1; exit }')
  if [ -z "$mirror" ]; then note "this machine's apt knows no bookworm mirror"; exit 3; fi

  note "debootstrap $release (minbase) with $1"
  debootstrap --variant=minbase --include="$1" "$release" "$bare" "$mirror" >>"$log" 2>&1 ||
    { tail -n 5 "$log" >&2; note "debootstrap failed: is $release on this machine's mirror?"; exit 4; }
  if [ "$release" = bookworm ]; then
    bookworm_lines | sort -u | awk '{ print "deb", $1, $2, "main" }' >"$bare/etc/apt/sources.list"
  else
    echo "deb $mirror $release main" >"$bare/etc/apt/sources.list"
  fi
}

# --- this machine's way out --------------------------------------------------------------------------------------

copy_in() { if [ -f "$1" ]; then mkdir -p "$bare$(dirname "$2")"; cp -L "$1" "$bare$2"; fi; }

# Package folders on this machine's disk that pip is configured to use: seen in there too, read-only.
pip_folders() {
  cat /etc/pip.conf /etc/xdg/pip/pip.conf "$HOME/.config/pip/pip.conf" "$HOME/.pip/pip.conf" 2>/dev/null | tr ' =' '\n\n'
  printf '%s\n' "$environment" | grep -i '^pip_' | cut -d = -f 2- | tr ' ' '\n'
}

give_way_out() {
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
}
