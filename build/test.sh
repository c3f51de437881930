#!/bin/sh
# The default suite as two halves side by side (the windows, and everything else): it waits more than it works.
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

"$python" -m pytest tests/ui >"$told" 2>&1 &
windows=$!
status=0
"$python" -m pytest --ignore=tests/ui || status=$?
echo "--- the windows (tests/ui), run beside the above ---"
of_windows=0
wait "$windows" || of_windows=$?
windows=
cat "$told"
[ "$status" -ne 0 ] || status=$of_windows
exit "$status"
