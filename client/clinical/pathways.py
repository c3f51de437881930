"""Clinical pathways as PlanDefinitions: stages, items, branches; what of a stage is done, and which branch the data speak for.

Pure: facts are handed in. Refuses to block anything, to choose a branch, and to call something done because time has passed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from client.clinical.catalogue import OrderSetItem
from client.clinical.catalogue_tables import json_of
from client.clinical.cells import decimal
from client.clinical.units import Quantity
from client.errors import PackDamaged
from client.fhir import names

FILE = "pathways.json"
NEWS2 = "news2"
_TYPES = {
    names.DRUG: "drug",
    names.LOINC: "lab",
    names.EXAM: "exam",
    names.NURSING_ORDER: "nursing",
    names.DIET: "diet",
    names.DOCUMENT_TYPE: "note",
}
_REGIMEN = f"{names.BASE}/StructureDefinition/pathway-regimen"
_SIGNS = ("<=", ">=", "<", ">")


class ItemKind(StrEnum):
    """What an item asks for."""

    ORDER = "order"
    NURSING = "nursing"
    NOTE = "note"


class ItemState(StrEnum):
    """How an item stands, as its orders and notes say."""

    OPEN = "open"
    ORDERED = "ordered"
    DONE = "done"
    STOPPED = "stopped"
    VARIED = "varied"
    """Not done, and somebody said why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PathwayItem:
    """Something of a stage. `codes`: any of these counts, as (system, code); the first is what is drafted."""

    id: str
    zh: str
    en: str
    kind: ItemKind
    codes: tuple[tuple[str, str], ...]
    is_must: bool
    line: OrderSetItem | None
    """What would be drafted; None for a note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """One comparison of a branch rule: a LOINC code or `news2`, a sign, a limit."""

    what: str
    sign: str
    limit: Decimal

    def holds(self, value: Decimal) -> bool:
        return {
            "<": value < self.limit,
            "<=": value <= self.limit,
            ">": value > self.limit,
            ">=": value >= self.limit,
        }[self.sign]


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Another stage that the data may speak for; a doctor confirms. Any of the tests is enough."""

    id: str
    zh: str
    en: str
    tests: tuple[Test, ...]
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Days of a pathway; the days are what is usual, not a limit."""

    id: str
    zh: str
    en: str
    first_day: int
    last_day: int
    items: tuple[PathwayItem, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pathway:
    """One PlanDefinition. `statement`: where it comes from, in its own words."""

    id: str
    version: str
    zh: str
    en: str
    icd10: tuple[str, ...]
    goal: str
    statement: str
    stages: tuple[Stage, ...]

    def stage(self, ident: str) -> Stage | None:
        return next((one for one in self.stages if one.id == ident), None)

    def fits(self, icd10: Iterable[str | None]) -> bool:
        return any(code and code.startswith(self.icd10) for code in icd10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """An order or a note of the patient. `status`: active, done, stopped."""

    key: str
    what: str
    codes: frozenset[tuple[str, str]]
    status: str
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The newest value under a LOINC code, or NEWS2."""

    what: str
    value: Decimal
    words: str
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStanding:
    """An item with what answers it."""

    item: PathwayItem
    state: ItemState
    by: tuple[Happened, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchStanding:
    """`is_proposed`: a test holds. `told`: the data that were looked at. `missing`: what nobody measured."""

    branch: Branch
    is_proposed: bool
    told: tuple[Measured, ...]
    missing: tuple[str, ...]


def standings(
    stage: Stage, happened: Sequence[Happened], varied: Iterable[str], since: datetime | None
) -> tuple[ItemStanding, ...]:
    """Each item with the orders and notes that answer it; `since`: one-time things before the stage do not count, running ones do."""
    said = frozenset(varied)
    return tuple(_standing(item, happened, since, is_varied=item.id in said) for item in stage.items)


def _standing(
    item: PathwayItem, happened: Sequence[Happened], since: datetime | None, *, is_varied: bool
) -> ItemStanding:
    wanted = frozenset(item.codes)
    by = tuple(one for one in happened if wanted & one.codes and _counts(one, since))
    states = {one.status for one in by}
    if "done" in states:
        state = ItemState.DONE
    elif "active" in states:
        state = ItemState.ORDERED
    elif is_varied:
        state = ItemState.VARIED
    else:
        state = ItemState.STOPPED if by else ItemState.OPEN
    return ItemStanding(item=item, state=state, by=by)


def _counts(one: Happened, since: datetime | None) -> bool:
    return one.status == "active" or since is None or (one.at is not None and one.at >= since)


def beside(stages: Iterable[Stage], happened: Sequence[Happened], since: datetime | None) -> tuple[Happened, ...]:
    """Orders given since then that no item of the pathway names: extra, which is no mistake."""
    known = {code for stage in stages for item in stage.items for code in item.codes}
    fresh = (one for one in happened if since is not None and one.at is not None and one.at >= since)
    return tuple(one for one in fresh if one.status == "active" and not (known & one.codes))


def branches(stage: Stage, measured: Mapping[str, Measured]) -> tuple[BranchStanding, ...]:
    return tuple(_branch(one, measured) for one in stage.branches)


def _branch(branch: Branch, measured: Mapping[str, Measured]) -> BranchStanding:
    told = tuple(measured[test.what] for test in branch.tests if test.what in measured)
    holds = any(test.holds(measured[test.what].value) for test in branch.tests if test.what in measured)
    missing = tuple(test.what for test in branch.tests if test.what not in measured)
    return BranchStanding(branch=branch, is_proposed=holds, told=told, missing=missing)


def day_of(since: datetime | None, now: datetime) -> int | None:
    """The how many-th day on the pathway it is: the day of entering is the first."""
    return None if since is None else (now.date() - since.astimezone(now.tzinfo).date()).days + 1


# -- reading ----------------------------------------------------------------------------------------------------------


def read_pathways(content: bytes | None) -> dict[str, Pathway]:
    """Every PlanDefinition of the pack; none where the pack has no such file. Raises PackDamaged."""
    if content is None:
        return {}
    try:
        found = [_pathway(entry["resource"]) for entry in json_of(content, FILE)["entry"]]
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration, InvalidOperation) as error:
        raise PackDamaged(FILE, "shape") from error
    for one in found:
        ids = {stage.id for stage in one.stages}
        if any(branch.to not in ids for stage in one.stages for branch in stage.branches):
            raise PackDamaged(FILE, one.id, "branch")
    return {one.id: one for one in found}


def _pathway(raw: Mapping[str, Any]) -> Pathway:
    focus = raw["useContext"][0]["valueCodeableConcept"]["coding"]
    return Pathway(
        id=raw["id"],
        version=raw["version"],
        zh=raw["title"],
        en=_english(raw),
        icd10=tuple(str(each["code"]) for each in focus),
        goal=raw["goal"][0]["description"]["text"],
        statement=raw["purpose"],
        stages=tuple(_stage(each) for each in raw["action"]),
    )


def _english(raw: Mapping[str, Any]) -> str:
    parts = {each["url"]: each for each in raw["_title"]["extension"][0]["extension"]}
    return str(parts["content"]["valueString"])


def _stage(raw: Mapping[str, Any]) -> Stage:
    inner = raw["action"]
    return Stage(
        id=raw["id"],
        zh=raw["title"],
        en=_english(raw),
        first_day=int(raw["timingRange"]["low"]["value"]),
        last_day=int(raw["timingRange"]["high"]["value"]),
        items=tuple(_item(each) for each in inner if "code" in each),
        branches=tuple(_read_branch(each) for each in inner if "condition" in each),
    )


def _item(raw: Mapping[str, Any]) -> PathwayItem:
    codes = tuple((str(each["coding"][0]["system"]), str(each["coding"][0]["code"])) for each in raw["code"])
    kind = _TYPES[codes[0][0]]
    kinds = {"note": ItemKind.NOTE, "nursing": ItemKind.NURSING}
    return PathwayItem(
        id=raw["id"],
        zh=raw["title"],
        en=_english(raw),
        kind=kinds.get(kind, ItemKind.ORDER),
        codes=codes,
        is_must=raw["requiredBehavior"] == "must",
        line=None if kind == "note" else _line(kind, codes[0][1], raw),
    )


def _line(kind: str, ref: str, raw: Mapping[str, Any]) -> OrderSetItem:
    regimen = next((each["extension"] for each in raw.get("extension", ()) if each["url"] == _REGIMEN), ())
    said = {each["url"]: each for each in regimen}
    dose = said.get("dose", {}).get("valueQuantity")
    return OrderSetItem(
        type=kind,
        ref=ref,
        dose=Quantity(decimal(dose["value"], FILE), str(dose["unit"])) if dose else None,
        route=said.get("route", {}).get("valueCode"),
        frequency=said.get("frequency", {}).get("valueCode"),
        duration_days=said.get("days", {}).get("valueInteger"),
        is_selected=True,
        note_en=None,
        text_zh=raw["title"],
        text_en=_english(raw),
    )


def _read_branch(raw: Mapping[str, Any]) -> Branch:
    rule = raw["condition"][0]["expression"]["expression"]
    return Branch(
        id=raw["id"],
        zh=raw["title"],
        en=_english(raw),
        tests=tuple(_test(part) for part in rule.split("|")),
        to=raw["relatedAction"][0]["actionId"],
    )


def _test(part: str) -> Test:
    sign = next(each for each in _SIGNS if each in part)
    what, _, limit = part.partition(sign)
    return Test(what=what.strip(), sign=sign, limit=Decimal(limit.strip()))
