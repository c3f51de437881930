"""`wardlight tour --story encounter`: ten encounters by keyboard alone; keys, groups of keys and waits per step, beside the budget.

The budget is a person's (15 + 60 + 75 + 15 + 60 + 15 s, 240 s in all). What a machine can measure is how often a hand must move and how
long the screen lets it wait; the time of the hands is an estimate by the keystroke-level model (Card, Moran & Newell 1980, Commun. ACM
23:396: 0.28 s for a key of an average typist, 1.35 s for each thought before a group). Reading and thinking are not in it.
"""

import json
import shutil
import tempfile
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from client.errors import WardlightError
from ui.commands.hospital import Hospital, HospitalNotReadyError, start_hospital
from ui.commands.practice_ward import DOCTOR, PASSWORD, practice_station
from ui.commands.saying import say
from ui.tour.child import Child, StageGoneError
from ui.tour.stories import STORIES

BUDGET_S = {"identify": 15, "review": 60, "note": 75, "diagnosis": 15, "orders": 60, "sign": 15}
MOST_GROUPS, LONGEST_MS = 60, 100
KEY_S, THOUGHT_S = 0.28, 1.35
BEST_KEY_S = 0.08
"""The best typist of the same model, 135 words a minute: nobody's hand leaves the machine less time between two keys."""


@dataclass(slots=True, kw_only=True)
class Morning:
    """What was played. `failed` says which encounter could not be finished and why."""

    encounters: list[dict[str, Any]] = field(default_factory=list)
    failed: str = ""

    def missed(self) -> list[str]:
        """What was not finished, and where a hand had to move too often, in words. Waits stand apart: they may be the machine's."""
        found = [self.failed] if self.failed else []
        for one in self.encounters:
            groups = sum(step["groups"] for step in one["steps"])
            if groups > MOST_GROUPS:
                found.append(f"bed {one['bed']}: {groups} groups of keys (target {MOST_GROUPS})")
        return found

    def filled(self) -> list[str]:
        """What filled in by itself after the answer to a key had been seen: nobody's wait, and told all the same."""
        return [
            f"bed {one['bed']}, {step['step']}: {step['filled_ms']} ms from the key to {step['filled']}"
            for one in self.encounters
            for step in one["steps"]
            if step.get("filled_ms", 0) > LONGEST_MS
        ]

    def waits(self) -> list[str]:
        return [
            f"bed {one['bed']}, {step['step']}: {step['longest_ms']} ms for {step['waited_for']} (target {LONGEST_MS})"
            for one in self.encounters
            for step in one["steps"]
            if step["longest_ms"] > LONGEST_MS
        ]


async def encounters(
    out: Path,
    *,
    language: str,
    theme: str,
    thinks_s: float = THOUGHT_S,
    pace_s: float = BEST_KEY_S,
    beds: Collection[str] = (),
) -> int:
    """0 when every encounter was finished within its groups of keys; the waits are told and judge nothing.

    `beds`: those whose encounter is played, in the order of the morning; empty for all ten.
    `thinks_s`: the thought of the model before each step, in which nothing is pressed. `pace_s`: from key to key.
    """
    work = Path(tempfile.mkdtemp(prefix="wardlight-encounters-"))
    morning, hospital, child = Morning(), None, None
    try:
        hospital = await start_hospital(work / "hospital")
        child = await _station(hospital, work, out, language, theme)
        for at, story in enumerate(STORIES):
            if beds and story.bed not in beds:
                continue
            answer = await child.ask(
                "encounter",
                story=at,
                thinks_s=thinks_s,
                pace_s=pace_s,
                shot=f"{at + 1:02d}-encounter-bed-{story.bed}",
                whose="doctor",
            )
            if not answer["ok"]:
                morning.failed = str(answer["why"])
                break
            morning.encounters.append(answer["facts"])
            say(_line(answer["facts"]))
    except (StageGoneError, HospitalNotReadyError, WardlightError) as error:
        morning.failed = f"{type(error).__name__}: {error}"
    finally:
        if child is not None:
            await child.end()
        if hospital is not None:
            await hospital.stop()
        shutil.rmtree(work, ignore_errors=True)
    return _tell(morning, out)


async def _station(hospital: Hospital, work: Path, out: Path, language: str, theme: str) -> Child:
    config = practice_station(work / "station", hospital.base, zone="", language=language, theme=theme)
    child = await Child.start(config, out, work / "cache", work / "stage.log")
    for act, more in (("sign-in", {"who": "doctor", "staff": DOCTOR, "password": PASSWORD}), ("wait-fresh", {})):
        answer = await child.ask(act, **more)
        if not answer["ok"]:
            await child.end()
            raise StageGoneError(str(answer["why"]))
    return child


def _line(facts: dict[str, Any]) -> str:
    steps = "  ".join(f"{step['step']} {step['keys']}/{step['groups']}/{step['longest_ms']}" for step in facts["steps"])
    groups = sum(step["groups"] for step in facts["steps"])
    return f"bed {facts['bed']}  {groups:3d} groups   keys/groups/longest wait ms: {steps}"


def _tell(morning: Morning, out: Path) -> int:
    say(
        "step       budget   hands (estimate)   keys  groups  machine, mean   longest wait, its processor at most"
        "   processor, mean: windows, store"
    )
    for name, budget in BUDGET_S.items():
        steps = [step for one in morning.encounters for step in one["steps"] if step["step"] == name]
        if steps:
            say(_row(name, budget, steps))
    missed, waits = morning.missed(), morning.waits()
    filled = morning.filled()
    figures = {
        "encounters": morning.encounters,
        "missed": missed,
        "waits": waits,
        "filled": filled,
        "budget_s": BUDGET_S,
    }
    place = out / "encounters.json"
    place.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    say(f"{len(morning.encounters)} of {len(STORIES)} encounters; pictures and figures in {out}: {place.name}")
    say(
        "a wait: from the key until the person sees its answer and can go on; what fills in by itself after that is told apart"
    )
    for words in waits:
        say(f"WAIT: {words}")
    for words in filled:
        say(f"FILLED: {words}")
    for words in missed:
        say(f"MISSED: {words}")
    return 1 if missed else 0


def _row(name: str, budget: int, steps: list[dict[str, Any]]) -> str:
    count = len(steps)
    keys, groups = sum(step["keys"] for step in steps) / count, sum(step["groups"] for step in steps) / count
    machine = sum(step["machine_ms"] for step in steps) / count
    hands = keys * KEY_S + groups * THOUGHT_S + machine / 1000
    longest = max(step["longest_ms"] for step in steps)
    most = max(step["most_worked_ms"] for step in steps)
    worked = f"{_mean(steps, 'windows_ms')}, {_mean(steps, 'store_ms')}"
    told = f"{name:9s} {budget:4d} s   {hands:10.1f} s      {keys:6.1f}  {groups:5.1f}"
    return f"{told}   {machine:8.0f} ms   {longest:8d} ms, {most:5d} ms           {worked}"


def _mean(steps: list[dict[str, Any]], name: str) -> str:
    known = [step[name] for step in steps if step[name] is not None]
    return f"{sum(known) / len(known):.0f} ms" if known else "not known"
