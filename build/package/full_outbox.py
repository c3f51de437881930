"""An upgrade with orders waiting, played on the installed program: filled without central, then sent after the upgrade.

    full_outbox.py fill|drain --state FOLDER [--port N] -- PREFIX ...    PREFIX: how the program is entered (chroot, user, environment)

`fill`: a doctor and a nurse sign in, central is killed, both go on working, the station is killed. `drain`: central is back, the doctor
signs in, everything is confirmed and is at central exactly once. Exit status 0 only if all of it is so. Only Python's own library is used.
"""

import argparse
import json
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

DOCTOR, NURSE, PASSWORD = "20318", "30112", "wardlight"  # public: practice/README.md
PATIENT, WHO = "Patient/p-n3-12", {"initials": "zbh", "sex": "m", "age": "67"}
HOME, CONFIG = "/srv/nurse", "/etc/wardlight/station.toml"
READY = "ready.txt"
PATIENCE_S = 180
Facts = dict[str, Any]


class NotSoError(Exception):
    """What the upgrade has to keep is not kept."""


class Hospital:
    """The practice hospital of the installed program."""

    def __init__(self, prefix: list[str], bare: Path, port: int) -> None:
        ready = bare / HOME.lstrip("/") / READY
        ready.unlink(missing_ok=True)
        words = ["practice", "--data", f"{HOME}/hospital", "--port", str(port), "--ready-file", f"{HOME}/{READY}"]
        self.process = subprocess.Popen(
            [*prefix, "wardlight", *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        end = time.monotonic() + PATIENCE_S
        while not ready.exists():
            if self.process.poll() is not None or time.monotonic() > end:
                raise NotSoError("the practice hospital opens")
            time.sleep(0.1)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


class Stage:
    """The station with its real windows and store, told by JSON lines what a person does."""

    def __init__(self, prefix: list[str]) -> None:
        words = ["stage", "--config", CONFIG, "--shots", f"{HOME}/shots", "--cache", f"{HOME}/.cache/wardlight"]
        self.process = subprocess.Popen(
            [*prefix, "wardlight", *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._answer("ready")

    def ask(self, act: str, **more: Any) -> Facts:
        if self.process.stdin is None:
            raise NotSoError(act)
        self.process.stdin.write(json.dumps({"act": act, **more}) + "\n")
        self.process.stdin.flush()
        return self._answer(act)

    def _answer(self, act: str) -> Facts:
        line = self.process.stdout.readline() if self.process.stdout is not None else ""
        answer = json.loads(line) if line else {"ok": False, "why": f"ended with {self.process.wait()}"}
        if not answer["ok"]:
            raise NotSoError(f"{act}: {answer.get('why')} {answer.get('notices', '')}")
        print(f"  {act} {answer.get('facts', '') if act != 'books' else ''}", flush=True)
        return dict(answer.get("facts", {}))

    def kill(self) -> None:
        """-9: nothing is flushed, nothing is said."""
        self.process.kill()
        self.process.wait()


def fill(asked: argparse.Namespace) -> None:
    hospital = Hospital(asked.prefix, asked.bare, asked.port)
    stage: Stage | None = None
    try:
        stage = Stage(asked.prefix)
        stage.ask("sign-in", who="doctor", staff=DOCTOR, password=PASSWORD)
        stage.ask("sign-in", who="nurse", staff=NURSE, password=PASSWORD)
        stage.ask("wait-fresh", seconds=PATIENCE_S)
        stage.ask("open-bed", bed="12")
        hospital.kill()
        stage.ask("wait-mode", mode="emergency", seconds=PATIENCE_S)
        stage.ask("order", line="fsmzsy 20mg st ivp")
        stage.ask("answer-findings", reason="Urgent")
        stage.ask("sign", **WHO)
        stage.ask("stop", drug="依诺肝素")
        stage.ask("vitals", patient=PATIENT, values=["38.6", "112", "24", "96", "58", "92"])
        waiting = [one for one in stage.ask("books")["commands"] if one["state"] != "confirmed"]
    finally:
        hospital.kill()
        if stage is not None:
            stage.kill()
    if len(waiting) < 3 or not any(one["number"] for one in waiting):
        raise NotSoError(f"a full outbox: {waiting}")
    asked.saved.write_text(json.dumps(waiting), encoding="utf-8")
    print(f"{len(waiting)} entries wait in the outbox of the killed station")


def drain(asked: argparse.Namespace) -> None:
    saved = json.loads(asked.saved.read_text(encoding="utf-8"))
    hospital = Hospital(asked.prefix, asked.bare, asked.port)
    stage: Stage | None = None
    try:
        stage = Stage(asked.prefix)
        stage.ask("sign-in", who="doctor", staff=DOCTOR, password=PASSWORD)
        here = {one["command"]: one for one in stage.ask("books")["commands"]}
        gone = [one["command"] for one in saved if one["command"] not in here]
        if gone:
            raise NotSoError(f"{len(gone)} entries are gone after the upgrade")
        stage.ask("wait-confirmed", seconds=PATIENCE_S)
        states = {one["command"]: one["state"] for one in stage.ask("books")["commands"]}
    finally:
        if stage is not None:
            stage.kill()
        hospital.kill()
    late = [one["kind"] for one in saved if states[one["command"]] != "confirmed"]
    if late:
        raise NotSoError(f"not confirmed after the upgrade: {late}")
    lost, doubled = at_central(asked.bare / HOME.lstrip("/") / "hospital", [one["command"] for one in saved])
    if lost or doubled:
        raise NotSoError(f"at central: lost {lost}, doubled {doubled}")
    print(f"{len(saved)} entries of the old version are confirmed by central and are there exactly once")


def at_central(folder: Path, commands: list[str]) -> tuple[list[str], list[str]]:
    """Commands of which nothing is in the hospital's own store, and identifiers that two resources there have."""
    resources: list[str] = []
    for place in sorted(folder.glob("*.sqlite3")):
        with sqlite3.connect(f"file:{place}?mode=ro", uri=True) as store:
            newest = "SELECT v.json FROM resource r JOIN version v ON v.seq = r.seq WHERE NOT r.deleted AND v.json IS NOT NULL"
            resources += [
                bytes(row[0]).decode() if isinstance(row[0], bytes) else row[0] for row in store.execute(newest)
            ]
    if not resources:
        raise NotSoError(f"a hospital in {folder}")
    named = [key for text in resources for key in _identifiers(json.loads(text))]
    doubled = sorted({one for one in named if named.count(one) > 1})
    lost = [one for one in commands if not any(one in text for text in resources)]
    return lost, doubled


def _identifiers(resource: Facts) -> list[str]:
    """What the station called the row it made: one name, one row."""
    found = resource.get("identifier", [])
    rows = found if isinstance(found, list) else [found]
    return [
        f"{resource['resourceType']} {one['value']}"
        for one in rows
        if str(one.get("system", "")).endswith("/sid/entry")
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("act", choices=("fill", "drain"))
    parser.add_argument(
        "--bare", type=Path, required=True, help="root folder of the system that the program is installed in"
    )
    parser.add_argument("--saved", type=Path, required=True, help="where fill notes what drain looks for")
    parser.add_argument("--port", type=int, default=8954)
    parser.add_argument("prefix", nargs="+", help="after --: how a program is started in there")
    asked = parser.parse_args()
    try:
        {"fill": fill, "drain": drain}[asked.act](asked)
    except NotSoError as error:
        print(f"NOT SO: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
