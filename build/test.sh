#!/bin/sh
# The default suite in parts, the longest first and none long; two at a time, one for each core.
# With arguments, or on a single core, it is one run of pytest. What failed is shown whole at the end.
set -eu
cd "$(dirname -- "$0")/.."
python=.venv/bin/python
# The tests start many processes of ours: what one has compiled no other compiles again.
unset PYTHONDONTWRITEBYTECODE

if [ $# -gt 0 ] || [ "$(nproc 2>/dev/null || echo 1)" -lt 2 ]; then
  exec "$python" -m pytest "$@"
fi

told=$(mktemp -d "${TMPDIR:-/tmp}/wardlight-tests.XXXXXX")
workers=
trap '[ -z "$workers" ] || kill $workers 2>/dev/null || true; rm -rf "$told"' EXIT
trap 'exit 130' INT TERM HUP

# The parts, the longest first and short ones last; what no line names is found and goes with the rest of its folder.
alone=tests/journeys/test_outage.py
named="tests/ui/doctor
tests/offline/sync tests/ui/screens
tests/ui/workplace
tests/ui/nurse tests/ui/room tests/ui/planning tests/ui/safety
tests/ui/diagnoses tests/ui/requests tests/ui/clinic tests/ui/specialties tests/ui/printing"
ignored=
for place in $named; do ignored="$ignored --ignore=$place"; done
journeys=$(find tests/journeys -name 'test_*.py' ! -path "$alone" | sort | tr '\n' ' ')
others=$(find tests -mindepth 1 -maxdepth 1 -name '[!_.]*' -type d ! -name ui ! -name offline ! -name journeys ! -name client | sort | tr '\n' ' ')
cat >"$told/parts" <<END
$alone
$journeys
$named
tests/offline $ignored
tests/ui $ignored
tests/client
$others
END

# One part after the other that nobody has taken yet; a folder can be made once only.
work() {
  running=
  trap '[ -z "$running" ] || kill "$running" 2>/dev/null; exit 143' TERM
  at=0
  while read -r part; do
    at=$((at + 1))
    mkdir "$told/$at" 2>/dev/null || continue
    # shellcheck disable=SC2086  # one word each
    "$python" -m pytest $part >"$told/$at/told" 2>&1 </dev/null &
    running=$!
    status=0
    wait "$running" || status=$?
    running=
    echo "$status" >"$told/$at/status"
    echo "--- ${part%% --ignore*}"
    grep '^NOT RUN' "$told/$at/told" || true
    tail -n 1 "$told/$at/told"
  done <"$told/parts"
}

for _ in 1 2; do
  work &
  workers="$workers $!"
done
for worker in $workers; do wait "$worker" || true; done
workers=
status=0
at=0
while read -r part; do
  at=$((at + 1))
  one=$(cat "$told/$at/status" 2>/dev/null || echo 1)
  [ "$one" -ne 0 ] || continue
  status=$one
  echo "--- FAILED: $part ---"
  cat "$told/$at/told" || true
done <"$told/parts"
exit "$status"
