"""A shift counted at the server: every unit of the plan beside its doses, its unit at central and its steps, and beside the MAR's cell.

Reads plain FHIR over HTTP as a colleague; of the station it is told only what its plan and its MAR show. Refuses to repair anything.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from ui.commands.bystander import BASE, SLOT_TIME, Colleague

UNIT = f"{BASE}/sid/unit"
STEP, TASK = f"{BASE}/CodeSystem/unit-step", f"{BASE}/CodeSystem/task"
NEAR_MISS = f"{BASE}/CodeSystem/near-miss"
VOID = "entered-in-error"
ANSWERS = ("given", "not given", "open")
SOURCES = ("plan", "MAR", "central")
_OF_PLAN = {"done": "given", "running": "given", "not-done": "not given"}
_OF_MAR = {"given": "given", "partial": "given", "begun": "given", "paused": "given", "not-given": "not given"}
Resource = dict[str, Any]
Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class AtCentral:
    """The rows of these patients as the server has them, without the void ones."""

    doses: dict[tuple[str, str], list[str]]
    """Order and planned time (UTC) to the statuses of what was charted."""
    instances: dict[str, Counter[str]]
    """Name of a unit to the orders that have a request of their own for it."""
    steps: dict[str, Counter[str]]
    """Name of a unit to its steps, each as often as it stands there; a step not done has `-not-done` behind its name."""
    handovers: Counter[str]
    near_misses: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftCount:
    """`rows`: of drugs and of nursing, what each of the three says; `differences` in words, none when they agree."""

    rows: dict[str, dict[str, dict[str, int]]]
    differences: list[str]
    doubled: list[str]
    handovers: dict[str, int] = field(default_factory=dict)
    near_misses: int = 0

    def lines(self) -> list[str]:
        """The table as it is printed."""
        found = [f"{'':10s}{'':9s}{'planned':>9s}" + "".join(f"{one:>11s}" for one in ANSWERS)]
        for kind, sources in self.rows.items():
            for source, counts in sources.items():
                found.append(
                    f"{kind:10s}{source:9s}{sum(counts.values()):9d}" + "".join(f"{counts[one]:11d}" for one in ANSWERS)
                )
        found.append(f"differences {len(self.differences)}, doubled {len(self.doubled)}")
        return found


async def read_central(reader: Colleague, patients: Sequence[str], since: datetime) -> AtCentral:
    """As it is now; handovers given or answered, and near misses, from `since` on."""
    kinds = ("MedicationAdministration", "MedicationRequest", "Task", "DetectedIssue")
    return at_central([row for kind in kinds for row in await reader.rows_of(kind, patients)], since)


def at_central(resources: Iterable[Resource], since: datetime) -> AtCentral:
    doses: dict[tuple[str, str], list[str]] = defaultdict(list)
    instances: dict[str, Counter[str]] = defaultdict(Counter)
    steps: dict[str, Counter[str]] = defaultdict(Counter)
    handovers: Counter[str] = Counter()
    near_misses = 0
    for one in resources:
        kind = one["resourceType"]
        if one.get("status") == VOID:
            continue
        if kind == "MedicationAdministration":
            for at in _slots(one):
                doses[str(one.get("request", {}).get("reference", "")), at].append(str(one["status"]))
        elif kind == "MedicationRequest" and one.get("intent") == "instance-order":
            for name in _units(one.get("identifier", ())):
                instances[name].update(str(each.get("reference")) for each in one.get("basedOn", ()))
        elif kind == "Task" and _has(one.get("code"), TASK, "unit-step"):
            step = next((each["code"] for each in _codings(one.get("reasonCode")) if each.get("system") == STEP), "")
            said = step if one["status"] == "completed" else f"{step}-not-done"
            for name in _units(each.get("valueIdentifier", {}) for each in one.get("input", ())):
                steps[name][said] += 1
        elif kind == "Task" and _has(one.get("code"), TASK, "nursing-handover"):
            answered_at = one.get("executionPeriod", {}).get("end")
            handovers[str(one["status"])] += _is_since(answered_at or one.get("authoredOn"), since)
        elif kind == "DetectedIssue":
            is_near_miss = any(each.get("system") == NEAR_MISS for each in _codings(one.get("code")))
            near_misses += is_near_miss and _is_since(one.get("identifiedDateTime"), since)
    return AtCentral(doses=doses, instances=instances, steps=steps, handovers=handovers, near_misses=near_misses)


def compared(
    units: Sequence[Facts], mar: Sequence[Facts], there: AtCentral, since: datetime, until: datetime
) -> ShiftCount:
    """Every unit three times: as the plan says, as the MAR's cell says, as the server's rows say."""
    cells: dict[str, list[str]] = defaultdict(list)
    for event in mar:
        cells[str(event["code"])].append(_OF_MAR.get(str(event["state"]), "open"))
    rows = {kind: {source: dict.fromkeys(ANSWERS, 0) for source in SOURCES} for kind in ("drugs", "nursing")}
    rows["nursing"].pop("MAR")
    differences, doubled = list[str](), list[str]()
    for unit in units:
        name = named(unit)
        said = {"plan": _OF_PLAN.get(str(unit["state"]), "open"), "central": _answer(unit, there)}
        if unit["is_drug"]:
            found = cells.pop(str(unit["code"]), [])
            said["MAR"] = found[0] if found else "no cell"
            doubled += [f"{name}: {len(found)} cells of the MAR"] if len(found) > 1 else []
        kind = "drugs" if unit["is_drug"] else "nursing"
        for source, answer in said.items():
            if answer in ANSWERS:
                rows[kind][source][answer] += 1
        if len(set(said.values())) > 1:
            differences.append(
                f"{name}: " + ", ".join(f"{source} {said[source]}" for source in SOURCES if source in said)
            )
        doubled += [f"{name}: {words}" for words in _doubled(unit, there)]
    differences += [f"a cell of the MAR that no unit stands behind: {code}" for code in cells]
    differences += _unplanned(units, there, since, until)
    return ShiftCount(
        rows=rows,
        differences=differences,
        doubled=doubled,
        handovers=dict(there.handovers),
        near_misses=there.near_misses,
    )


def named(unit: Facts) -> str:
    """A row of the plan as a difference names it."""
    return f"bed {unit['bed']} {unit['slot_at'][11:16]} {unit['name']}"


def _answer(unit: Facts, there: AtCentral) -> str:
    """What the server's rows come to. A group of which some lines are charted and some are not is no answer at all."""
    if not unit["is_drug"]:
        steps = there.steps.get(unit["unit"], Counter())
        return "given" if steps["carry-out"] else "not given" if steps["carry-out-not-done"] else "open"
    at = _utc(unit["slot_at"])
    found = {
        "not given" if one == "not-done" else "given"
        for key in unit["orders"]
        for one in there.doses.get((key, at), ())
    }
    charted = sum(bool(there.doses.get((key, at))) for key in unit["orders"])
    if not charted:
        return "open"
    return (
        found.pop()
        if len(found) == 1 and charted == len(unit["orders"])
        else f"{charted} of {len(unit['orders'])} lines"
    )


def _doubled(unit: Facts, there: AtCentral) -> Iterable[str]:
    at = _utc(unit["slot_at"])
    for key in unit["orders"]:
        count = len(there.doses.get((key, at), ()))
        if count > 1:
            yield f"{count} doses of {key}"
    for key, count in there.instances.get(unit["unit"], Counter()).items():
        if count > 1:
            yield f"{count} units at central of {key}"
    for step, count in there.steps.get(unit["unit"], Counter()).items():
        if count > 1 and step != "round":
            yield f"{count} times {step}"


def _unplanned(units: Sequence[Facts], there: AtCentral, since: datetime, until: datetime) -> list[str]:
    """Doses charted for times of the shift that the plan does not have."""
    known = {(key, _utc(unit["slot_at"])) for unit in units for key in unit["orders"]}
    begin, end = since.astimezone(UTC).isoformat(), until.astimezone(UTC).isoformat()
    return [
        f"charted and not planned: {key} {at}"
        for key, at in there.doses
        if begin <= at < end and (key, at) not in known
    ]


def without_unit(units: Sequence[Facts], codes: Iterable[str], there: AtCentral) -> list[str]:
    """Of what was given by its label, the units of which the server has no request of their own for each line."""
    given = set(codes)
    return [
        f"{named(unit)}: no unit at central"
        for unit in units
        if unit["code"] in given and set(there.instances.get(unit["unit"], ())) != set(unit["orders"])
    ]


def _slots(resource: Resource) -> list[str]:
    planned = [one.get("valueDateTime") for one in resource.get("extension", ()) if one.get("url") == SLOT_TIME]
    return [_utc(at) for at in planned if at]


def _utc(at: str) -> str:
    return datetime.fromisoformat(at).astimezone(UTC).isoformat()


def _is_since(at: str | None, since: datetime) -> bool:
    return at is not None and datetime.fromisoformat(at) >= since


def _units(identifiers: Iterable[Resource]) -> list[str]:
    return [str(one.get("value")) for one in identifiers if one.get("system") == UNIT]


def _codings(concept: Resource | None) -> list[Resource]:
    return list((concept or {}).get("coding", ()))


def _has(concept: Resource | None, system: str, code: str) -> bool:
    return any((one.get("system"), one.get("code")) == (system, code) for one in _codings(concept))
