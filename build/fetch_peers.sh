#!/bin/sh
# Fetches the foreign FHIR server from npm into a throw-away folder and prints its node_modules path on stdout.
# The versions are those of peers/README.md; nothing is saved in the repository. Refuses to run without node and npm.
#
#   modules=$(build/fetch_peers.sh)      WARDLIGHT_PEERS: where the peers folder is, if not ../shared/peers
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
peers=${WARDLIGHT_PEERS:-$root/../shared/peers}

complain() { printf 'peers: %s\n' "$*" >&2; exit 4; }

[ -f "$peers/fhir-router/server.cjs" ] || complain "no fhir-router/server.cjs under $peers (set WARDLIGHT_PEERS)"
for tool in node npm; do command -v "$tool" >/dev/null 2>&1 || complain "$tool is missing (build/bootstrap.sh --peer installs it)"; done

versions=$(grep -m 1 -oE '(@medplum/[a-z-]+@[0-9.]+ *)+' "$peers/README.md" || true)
[ -n "$versions" ] || complain "peers/README.md names no versions"

folder=${WARDLIGHT_OUT:-$root/out}/peers/$(printf '%s' "$versions" | sha256sum | cut -c 1-16)
if [ ! -f "$folder/complete" ]; then
  mkdir -p "$folder"
  printf 'peers: fetching %s\n' "$versions" >&2
  # shellcheck disable=SC2086  # one word per package is meant
  npm install --no-save --no-audit --no-fund --loglevel=error --prefix "$folder" $versions >&2 || complain "npm could not fetch the foreign server"
  : >"$folder/complete"
fi

# The server stands outside this folder, so node is told where its packages are.
NODE_PATH=$folder/node_modules node -e 'globalThis.WebSocket ??= class WebSocket {}; require("@medplum/fhir-router")' ||
  complain "node $(node --version) cannot load the foreign server"
printf '%s\n' "$folder/node_modules"
