"""Known faults of the locked packages, asked of the OSV database by pip-audit; what it could not ask about counts as "not audited".

    python build/audit.py [--must] [--out out/audit.json]

Exit status 0: audited and nothing known, or not audited and said so; 1: known faults; 3: not audited, with `--must` (for a release). A
whole audit is written to `--out` with its time: a build that carries it as `resources/audit.json` can say when it was audited. The database
is asked, and never the registry that the packages come from.
"""

import argparse
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
PATIENCE_S = 120


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--must", action="store_true", help="fail where the databases cannot be reached")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "audit.json")
    asked = parser.parse_args()
    found: list[dict[str, str]] = []
    unasked: list[str] = []
    for lock in LOCKS:
        answer = asked_of(ROOT / lock)
        if answer is None:
            print(f"NOT AUDITED: the database of known faults cannot be reached ({lock})")
            say(found)
            return 1 if found else 3 if asked.must else 0
        found += faults_in(answer, lock)
        unasked += skipped_in(answer)
    say(found)
    if unasked:
        print(f"NOT AUDITED: {len(unasked)} packages, {', '.join(unasked[:3])} among them")
        return 1 if found else 3 if asked.must else 0
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    whole = {"audited_at": datetime.now(UTC).isoformat(timespec="seconds"), "locks": list(LOCKS), "faults": found}
    asked.out.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")
    print(f"audited: {len(LOCKS)} locks, {len(found)} known faults")
    return 1 if found else 0


def say(found: list[dict[str, str]]) -> None:
    for one in found:
        print(f"known fault: {one['package']} {one['version']}: {one['id']} ({one['lock']}), mended in {one['mended']}")


def asked_of(lock: Path) -> dict[str, Any] | None:
    """Pip-audit's own answer; None where it could not ask."""
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--requirement",
        str(lock),
        "--no-deps",
        "--disable-pip",
        "--require-hashes",
    ]
    command += ["--format", "json", "--progress-spinner", "off", "--timeout", "10"]
    command += ["--vulnerability-service", "osv"]
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        return None
    try:
        answer = json.loads(run.stdout)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) and "dependencies" in answer else None


def skipped_in(answer: dict[str, Any]) -> list[str]:
    return [str(one["name"]) for one in answer["dependencies"] if "skip_reason" in one]


def faults_in(answer: dict[str, Any], lock: str) -> list[dict[str, str]]:
    return [
        {
            "package": one["name"],
            "version": one.get("version", "?"),
            "id": fault["id"],
            "mended": ", ".join(fault.get("fix_versions") or ["no version yet"]),
            "lock": lock,
        }
        for one in answer["dependencies"]
        for fault in one.get("vulns", ())
    ]


if __name__ == "__main__":
    sys.exit(main())
