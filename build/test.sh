#!/bin/sh
# The default suite as two halves side by side (most of the windows, and everything else): it waits more than it works.
# With arguments, or on a single core, it is one run of pytest. The half that is not seen while it runs is shown whole at the end.
set -eu
cd "$(dirname -- "$0")/.."
python=.venv/bin/python

if [ $# -gt 0 ] || [ "$(nproc 2>/dev/null || echo 1)" -lt 2 ]; then
  exec "$python" -m pytest "$@"
fi

told=$(mktemp "${TMPDIR:-/tmp}/wardlight-tests.XXXXXX")
windows=
trap '[ -z "$windows" ] || kill "$windows" 2>/dev/null || true; rm -f "$told"' EXIT
trap 'exit 130' INT TERM HUP

# These windows are tested in the half with everything else, so that both take about as long.
there="tests/ui/workplace tests/ui/clinic tests/ui/requests tests/ui/care tests/ui/results"
ignored=
for place in $there; do ignored="$ignored --ignore=$place"; done
# shellcheck disable=SC2086  # one word each
"$python" -m pytest tests/ui $ignored >"$told" 2>&1 &
windows=$!
status=0
others=$(find tests -mindepth 1 -maxdepth 1 -name '[!_.]*' -type d ! -name ui | sort)
# shellcheck disable=SC2086
"$python" -m pytest $others $there || status=$?
echo "--- the other windows (tests/ui), run beside the above ---"
of_windows=0
wait "$windows" || of_windows=$?
windows=
cat "$told"
[ "$status" -ne 0 ] || status=$of_windows
exit "$status"
